"""Words by which papers call anew whom they have named; read by `attribution.meant.epithets`."""

from __future__ import annotations

from .titles import SPOKES

PASTS = frozenset("former retired ex-professional veteran one-time onetime long-time longtime ex two-time".split())
# What papers call people whom they do not name; such a one is somebody new.
UNNAMED = SPOKES | frozenset(
    "source official insider aide witness person man woman diplomat employee worker resident relative neighbor "
    "neighbour lawyer attorney judge prosecutor magistrate coroner court caller reader expert analyst observer critic "
    "user member victim suspect survivor officer soldier passenger driver patient customer student pupil child boy girl "
    "staffer voter others latter former".split()
)
TRADES_OF_PEOPLE = frozenset(
    "poet novelist writer author essayist playwright historian economist scientist physicist chemist biologist "
    "geologist botanist ecologist philosopher sociologist psychologist anthropologist archaeologist engineer architect "
    "surgeon midwife vet farmer fisherman miner shotfirer carpenter plumber electrician welder builder firefighter "
    "paramedic pianist violinist guitarist drummer cellist conductor composer songwriter soprano tenor choreographer "
    "sculptor photographer illustrator cartoonist comedian broadcaster presenter columnist blogger podcaster "
    "entrepreneur academic lecturer researcher campaigner activist environmentalist philanthropist restaurateur "
    "hotelier publican sailor climber mountaineer runner rower cyclist swimmer boxer golfer footballer "
    "cricketer".split()
)
# What a firm, a club or a campaign does, in many: "Owners Portside Holdings", "Hosts Lenz United".
BUSINESSES = frozenset(
    "makers owners developers organisers organizers operators promoters manufacturers brewers bookmakers publishers "
    "distillers housebuilders homebuilders carmakers automakers shipbuilders rivals hosts sponsors contractors "
    "administrators liquidators receivers champions challengers visitors newcomers".split()
)
# What closes the name of a body that begins with its members: "Builders Merchants Federation".
ASSOCIATIONS = frozenset(
    "association federation union guild alliance society council network forum confederation institute league board bureau "
    "fund foundation bank cooperative co-operative co-op exchange office".split()
)
# What somebody plays; papers of sport call a speaker by it whom they introduced as captain, or without a word.
PLAYERS = frozenset(
    "goalkeeper keeper goaltender goalie defender midfielder striker winger full-back centre-back center-back wing-back "
    "centre-forward centre-half playmaker fly-half scrum-half hooker flanker back-rower second-rower fullback "
    "quarterback linebacker cornerback running-back shortstop pitcher reliever catcher outfielder infielder batsman "
    "batter bowler seamer spinner all-rounder wicketkeeper opener sprinter hurdler javelin-thrower pole-vaulter "
    "decathlete heptathlete triathlete marathoner skier skater snowboarder biathlete gymnast judoka fencer wrestler "
    "jockey cueman potter skipper".split()
)
# What else stands with a capital before a name that opens a sentence: what somebody does, suffered or feels.
DESCRIBING = frozenset(
    "keeper fielder flanker hooker fly-half scrum-half lock batter bowler wicketkeeper centre-back full-back winger playmaker "
    "linebacker shortstop outfielder forward guard pivot setter libero sprinter hurdler thrower vaulter rower cox paddler "
    "whistleblower whistle-blower holidaymaker traveller traveler customer buyer seller owner occupier lodger "
    "winner champion finalist contestant hopeful favourite favorite rookie newcomer superfan fan follower walker "
    "jogger rambler hiker angler hunter birdwatcher onlooker bystander passer-by passerby witness neighbour "
    "neighbor local villager resident householder homeowner taxpayer voter reader viewer listener subscriber user "
    "sufferer carer helper donor volunteer organizer organiser fundraiser protester demonstrator striker picket "
    "migrant immigrant refugee seeker claimant applicant graduate undergraduate postgraduate apprentice trainee "
    "intern schoolboy schoolgirl teen tot youngster pensioner retiree parent grandparent newlywed bride groom "
    "divorcee widow widower veteran survivor victim patient sailor skipper boatman lobsterman trawlerman crabber "
    "crofter smallholder shepherd drover dairyman cattleman grower vintner trader stallholder shopkeeper grocer "
    "baker butcher barista bartender landlord landlady publican caterer courier rider cabbie trucker lorry-driver "
    "signalman conductor steward stewardess medic nurse matron orderly tearaway thug conman fraudster hacker "
    "burglar robber killer attacker inmate prisoner detainee ex-con lifer single sacked axed ousted jailed "
    "convicted accused disgraced grieving bereaved devastated furious angry fuming shocked stunned terrified "
    "heartbroken brave plucky proud tearful emotional defiant jubilant delighted relieved worried anxious frail "
    "elderly disabled blind deaf homeless jobless unemployed pregnant former retired ex fellow another onetime "
    "one-time longtime long-time self-employed then-president prop ace sub left-back right-back half-back centre-half "
    "sweeper frontman frontwoman bassist chef sous-chef cook tiktoker youtuber instagrammer vlogger olympian paralympian "
    "debutant debutante nun monk vicar scout guide cop bobby fireman lollipop-lady dinner-lady childminder au-pair "
    "embattled beleaguered shattered outraged millionaire billionaire tycoon popular controversial shamed hero flamboyant "
    "fiery hapless under-fire gutted fat-cat weary livid irate bullish downbeat upbeat combative unrepentant".split()
)
# What a member of a party is called; such a word has its capital anywhere.
PARTISANS = frozenset(
    "democrat republican tory conservative liberal libertarian socialist communist independent nationalist unionist "
    "leftist centrist islamist marxist maoist populist progressive crossbencher loyalist sandinista peronist gaullist "
    "chavista social-democrat christian-democrat lib-dem whig blairite thatcherite corbynite trumpist".split()
)
# Adjectives of parties that are in small letters nothing else's.
PARTIES = frozenset(["republican", "democratic"])
# What people do or are, by which one who spoke is called anew only with a word more: "the aged care worker".
WORKING = frozenset(
    "worker employee staffer officer soldier passenger customer patient resident volunteer owner tenant renter carer user "
    "member operator assistant manager trainer instructor executive graduate survivor campaigner collector".split()
)
# Offices of which a country or town has one, so that nobody is called by them in passing.
STATE_OFFICES = frozenset(
    "president minister secretary chancellor premier mayor governor king queen prince princess pope taoiseach".split()
)
# Who sits in a parliament, in letters; "the Dublin TD" is who just spoke.
LAWMAKERS = frozenset("mp mps td mep msp mla mna mpp mlc mk mha congressman congresswoman".split())
# Offices and callings that a paper can call somebody by whom it nowhere says to hold them.
CALLINGS = frozenset(
    "president minister secretary chancellor premier mayor governor senator congressman congresswoman lawmaker "
    "legislator nominee candidate leader chairman chairwoman ceo coach manager striker captain skipper singer actor "
    "actress author novelist champion king queen prince princess pope bishop archbishop taoiseach "
    "player midfielder defender goalkeeper forward winger golfer driver rider jockey boxer swimmer sprinter cyclist "
    "skier wrestler batsman bowler quarterback pitcher musician rapper comedian dancer artist painter director "
    "filmmaker peer baker butcher chef cook waiter waitress barber hairdresser gardener shopkeeper fisherman trucker "
    "mechanic technician librarian retiree grandmother grandfather plumber carpenter welder electrician homeowner "
    "filmmaker defendant accused suspect victim plaintiff businessman businesswoman entrepreneur billionaire tycoon "
    "politician scientist journalist teacher nurse doctor pilot farmer soldier officer student teenager widow "
    "pensioner".split()
)
