"""Words that news copy uses for one another, stop words and irregular forms. Read by `wording`.

Each line of SYNONYM_GROUPS is one concept; a word stands in one line only. The lines hold what outlets vary when they
retell the same fact (dead, killed, deaths), not what a thesaurus would join (killed, murdered by ...). Opposites and
different outcomes (killed, injured, missing) are never in one line.
"""

from __future__ import annotations

SYNONYM_GROUPS = """
kill die dead death fatality perish slay lethal deceased
injure injury wound hurt casualty
miss missing unaccounted disappear vanish
rescue save pull-out pluck
survive survivor
evacuate evacuee displace
hospital hospitalize hospitalise clinic infirmary
arrest detain detention custody apprehend nab
charge indict accuse indictment prosecute
convict guilty conviction
acquit clear exonerate
sentence jail imprison prison jailed incarcerate
infect infection sick ill illness sicken
vaccinate vaccination immunize immunise jab vaccine inoculate shot immunization immunisation
outbreak epidemic spread
quarantine isolate isolation
soldier troop serviceman personnel fighter servicemember
army military force
weapon arm armament weaponry
deploy deployment dispatch send transfer station
attack assault strike raid offensive
bomb explode explosion blast detonate detonation
fire blaze inferno wildfire
flood flooding deluge inundate
storm hurricane typhoon cyclone
earthquake quake tremor temblor
landslide mudslide landslip
drought dry
rain rainfall downpour precipitation
heat heatwave hot
collapse crumble cave-in
crash collide collision smash wreck
derail derailment
sink capsize founder overturn
ship vessel boat ferry
passenger traveler traveller commuter rider
crew sailor seaman crewmember
plane aircraft jet airliner airplane
car vehicle automobile
lorry truck
train locomotive
child kid youngster schoolchild schoolchildren
pupil student schoolkid learner
teacher educator instructor
worker employee staff staffer workforce labourer laborer
job post position employment
layoff redundancy redundant sack
firm company business corporation enterprise
boss chief head leader executive ceo director manager
owner proprietor
customer client consumer shopper
resident inhabitant villager townspeople local
people person individual
home house household dwelling residence
building structure block
flat apartment
village hamlet
town city municipality
region province area district zone
road highway motorway street
bridge viaduct overpass span
factory plant
mine colliery pit
farm farmland agricultural
forest woodland
river stream
coast shore coastline seaside
sea ocean
dam embankment
reservoir lake
hold store contain
sewage wastewater effluent
leak spill leakage
pollution contamination contaminate pollute taint
toxic poisonous harmful hazardous
chemical substance
oil crude petroleum
electricity power
outage blackout
nuclear atomic
emission greenhouse carbon
money cash
cost price expense
fund funding finance funds bankroll
loan lend lending credit
grant subsidy
aid assistance relief help support
invest investment investor
profit earnings
revenue turnover
sale sell sold
buy purchase acquire acquisition takeover
pay payment wage salary
tax levy
fine penalty
deal agreement accord pact treaty
sign ink signature
rise increase climb grow growth jump surge up raise soar hike
fall decrease drop decline dip reduce reduction cut shrink slump plunge tumble lower down slash
double twofold
half halve
bank lender
share stock equity
economy economic
walkout stoppage industrial
vote ballot poll
win victory triumph beat defeat
candidate contender nominee
government administration authority cabinet
minister secretary
ministry department
parliament legislature assembly lawmakers
lawmaker legislator mp congressman senator
law legislation act bill statute
rule regulation
ban prohibit outlaw forbid bar prohibition
approve approval authorize authorise back endorse
reject refuse refusal rebuff
resign quit resignation
appoint appointment named hire
replace replacement successor succeed
oust depose
protest demonstrate demonstration demo rally march picket
protester demonstrator marcher
riot unrest
police officer policeman constable
investigate investigation probe inquiry enquiry
investigator detective
court tribunal
judge magistrate justice
jury juror
lawyer attorney solicitor barrister counsel
suspect accused defendant
witness eyewitness bystander onlooker
murder homicide
theft steal robbery rob burglary heist stolen loot
fraud scam swindle
bribe bribery
corrupt corruption graft
hack breach cyberattack hacker intrusion
data information
document file paper
announce announcement unveil declare reveal disclose
say tell state add note
claim allege assert contend maintain insist
confirm verify verification
deny denial dismiss rebut repudiate
acknowledge admit concede
warn warning caution alert
urge appeal
promise pledge vow commit commitment
plan intend aim propose proposal
expect forecast predict project anticipate prediction
estimate estimation reckon assess assessment
believe think
fear worry concern concerned anxious alarm alarmed
criticize criticise criticism slam condemn denounce
praise laud hail
apologize apologise apology sorry
ask request
answer reply respond response
meet meeting summit talk
visit trip tour
negotiate negotiation
ceasefire truce armistice
war conflict
fight fighting combat battle battlefield clash
invade invasion incursion
border frontier
refugee migrant asylum
sanction embargo
ally partner
enemy foe
missile rocket
drone uav
launch liftoff lift-off
land touchdown
spy intelligence espionage
hostage captive
kidnap abduct abduction
rebel insurgent militant
terror terrorist terrorism
scientist researcher
study research
discover discovery
expert specialist analyst
doctor physician medic
drug medicine medication
treat treatment therapy
test trial
disease virus pathogen
tally count
total overall altogether
number figure
majority most
average mean
begin start commence
end finish conclude
avoid prevent avert
stop halt suspend suspension cease pause freeze
delay postpone postponement
cancel scrap cancellation axe
resume restart reopen
open inaugurate
close shut closure shutdown
build construct construction erect
destroy demolish demolition ruin raze destruction
repair fix mend restore restoration
extend extension prolong
expand expansion enlarge widen
large big huge massive
small little tiny
new fresh
old ancient
fast rapid swift quick
match game fixture
team side squad
player footballer
coach trainer
title championship trophy
referee umpire
stadium arena ground venue
fan supporter spectator
concert gig
film movie
artwork painting canvas
museum gallery
animal creature
cow cattle livestock herd
bird poultry
crop harvest
university college
church cathedral
priest clergy
airport airfield
port harbor harbour
railway rail railroad
bicycle bike cycling
driver motorist
ton tonne
cargo freight shipment
supply provide deliver delivery
produce production output manufacture
shortage scarcity lack
site location
headquarters base
training drill exercise
maneuver manoeuvre
neighbour neighbor neighbouring neighboring adjacent
foreign overseas
international global worldwide
secret classified
illegal unlawful illicit
legal lawful
safe safety
danger dangerous risk risky hazard threat threaten
serious severe grave critical
minor slight
fault defect flaw faulty defective malfunction
cause reason
blame responsible responsibility
negligence negligent
error mistake
evidence proof
search hunt
body corpse remains
helicopter chopper
firefighter fireman
ambulance paramedic
tent shelter
kilometer kilometre km
meter metre
fail failure burst rupture
insure insurance insurer underwrite uninsured
employ payroll
owe owing unpaid arrears outstanding
weigh weight heavy
tall height high
insolvent insolvency bankrupt bankruptcy liquidate liquidation wind-up winding-up bust
petition lawsuit suit litigation
hear hearing
lodge submit
compensation payout
recover retrieve salvage
award prize honor honour
premiere debut screening
ticket seat
verdict ruling judgment judgement
inspect inspection inspector
source origin
mask facemask
lung pneumonia
withdraw withdrawal
nationalize nationalise nationalization nationalisation
stake holding
merge merger
offer bid
burn char scorch
spark ignite ignition arson
wind gust
eruption erupt volcano volcanic lava
epicenter epicentre
snow blizzard snowfall
crack fissure
debris wreckage rubble
pipe pipeline
radiation radioactive
astronaut cosmonaut
comet asteroid meteorite
fossil dinosaur skeleton
extinct extinction
poach poacher poaching
culling cull slaughter
vet veterinary veterinarian
bacteria bacterium germ bug microbe legionella
cancer tumor tumour
heart cardiac
obese obesity
alcohol drink
tobacco cigarette
opioid fentanyl heroin
prisoner inmate
escape flee
knife stab stabbing
gun firearm rifle pistol
shoot gunfire shooting gunman
smuggle smuggler smuggling traffic trafficking trafficker
citizen national citizenship
birth born
marry marriage wedding
pension retirement retire retiree pensioner
benefit welfare
poverty poor
homeless homelessness
rent tenant
monument statue
castle palace
archaeologist archaeology archeologist
tomb burial cemetery
novel author writer
publish publication publisher
broadcast broadcaster
journalist reporter correspondent
computer laptop
phone smartphone mobile
chip semiconductor
recession downturn
unemployment jobless
retail retailer shop
tourist tourism visitor holidaymaker
airline carrier
taxi cab
tram streetcar
metro subway underground
railcar carriage wagon
tug tugboat
audit auditor
embezzle embezzlement
launder laundering
impeach impeachment
referendum plebiscite
constitution constitutional
ambassador envoy diplomat
consulate embassy
expel expulsion deport deportation
extradite extradition
shelling bombardment shell
militia paramilitary
coup putsch
mediator mediate mediation
conscript conscription draft
relegate relegation
promote promotion
sponsor sponsorship
""".strip()

STOPWORDS = frozenset(
    "a an the and or but nor so yet if then than that this these those there here it its itself he him his she her hers "
    "they them their theirs we us our ours you your yours i me my mine who whom whose which what when where why how "
    "is are was were be been being am do does did done doing have has had having will would shall should can could may "
    "might must ought of in on at by for with from to into onto over under about after before between among through "
    "during without within along across behind beyond plus except up down out off above below near as not no n't also "
    "just only even still already again further more most less least some any each every all both either neither such "
    "same other another own very too much many few several said says say saying told tell tells telling added adds "
    "according mr mrs ms dr sir while because since until although though however meanwhile whether per via amid "
    "against toward towards around roughly approximately nearly almost exactly precisely monday tuesday wednesday "
    "thursday friday saturday sunday january february march april june july august september october november "
    "december today yesterday tomorrow week month year day night morning evening afternoon last next late early "
    "earlier later now ago one two three four five six seven eight nine ten eleven twelve hundred thousand million "
    "billion dozen half first second third new".split()
)

IRREGULAR = {
    "said": "say", "told": "tell", "felt": "feel", "heard": "hear", "meant": "mean", "stood": "stand", "left": "leave",
    "understood": "understand", "slept": "sleep", "wore": "wear", "worn": "wear", "threw": "throw", "thrown": "throw",
    "forgot": "forget", "forgotten": "forget", "hurt": "hurt", "laid": "lay", "dealt": "deal", "sought": "seek",
    "supporter": "supporter", "supporters": "supporter", "minister": "minister", "ministers": "minister",
    "men": "man", "women": "woman", "children": "child", "people": "people", "died": "die", "dying": "die",
    "dead": "dead", "lying": "lie", "sank": "sink", "sunk": "sink", "sunken": "sink", "sent": "send", "fell": "fall",
    "fallen": "fall", "rose": "rise", "risen": "rise", "shot": "shot", "struck": "strike", "stricken": "strike",
    "hit": "hit", "lost": "lose", "won": "win", "met": "meet", "held": "hold", "kept": "keep",
    "built": "build", "bought": "buy", "sold": "sell", "paid": "pay", "made": "make", "took": "take", "taken": "take",
    "gave": "give", "given": "give", "went": "go", "gone": "go", "came": "come", "knew": "know", "known": "know",
    "saw": "see", "seen": "see", "found": "find", "began": "begin", "begun": "begin", "broke": "break",
    "broken": "break", "spoke": "speak", "spoken": "speak", "wrote": "write", "written": "write", "grew": "grow",
    "grown": "grow", "flew": "fly", "flown": "fly", "drove": "drive", "driven": "drive", "stole": "steal",
    "stolen": "steal", "fought": "fight", "brought": "bring", "caught": "catch", "taught": "teach", "thought": "think",
    "led": "lead", "fed": "feed", "ran": "run", "swept": "sweep", "shut": "shut", "cut": "cut", "put": "put",
    "set": "set", "became": "become", "chose": "choose", "chosen": "choose", "withdrew": "withdraw",
    "withdrawn": "withdraw", "overturned": "overturn", "hid": "hide", "hidden": "hide", "blew": "blow",
    "blown": "blow", "drew": "draw", "drawn": "draw", "lent": "lend", "spent": "spend", "shrank": "shrink",
    "shrunk": "shrink", "feet": "foot", "mice": "mouse", "geese": "goose", "teeth": "tooth", "wives": "wife",
    "lives": "life", "leaves": "leave", "halves": "half", "calves": "calf", "wolves": "wolf", "police": "police",
    "news": "news", "crises": "crisis", "data": "data", "media": "media", "criteria": "criterion", "goes": "go",
    "tonnes": "tonne", "caused": "cause", "used": "use", "dived": "dive", "died.": "die", "us": "us",
    "during": "during", "nothing": "nothing", "something": "something", "anything": "anything", "being": "be",
    "king": "king", "thing": "thing", "string": "string", "spring": "spring", "morning": "morning",
    "evening": "evening", "building": "building", "buildings": "building", "ceiling": "ceiling", "meeting": "meeting",
    "training": "training", "fighting": "fighting", "species": "species", "series": "series", "hundred": "hundred",
    "need": "need", "seed": "seed", "speed": "speed", "indeed": "indeed", "exceed": "exceed", "freed": "free",
    "reporter": "reporter", "reporters": "reporter", "agreed": "agree", "dying.": "die", "buses": "bus", "gases": "gas", "viruses": "virus", "cases": "case",
}

# Nouns that are a verb and its particle in one word: "walked out" and "walkout" are one concept.
JOINED = (
    "walkout breakup blackout breakdown lockdown shutdown layoff takeoff liftoff blastoff buyout bailout handout lookout "
    "rollout sellout turnout workout crackdown countdown showdown slowdown setback payback comeback cutback rollback "
    "takeover handover turnover spillover buildup cleanup setup startup backup checkup getaway runaway giveaway castaway "
    "standoff payoff kickoff playoff cutoff spinoff break-in sit-in"
)
