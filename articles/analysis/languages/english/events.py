"""English verbs and nouns that name an event, by its sort, and the words that place it. Read by `agreement.dated.events`.

A line holds what outlets use for one another when they date the same event. Words are base forms; two words joined by
a low line are a verb with its particle or object. Sorts of INCIDENTS strike once in a story; STEPS can come again.
Written from general knowledge of news copy, from no corpus.
"""

from __future__ import annotations

INCIDENTS = """
fire: fire blaze flame inferno wildfire burn ignite gut engulf catch_fire caught_fire arson smoke
blast: explosion blast explode detonate detonation blow_up blew_up blow_apart blew_apart break_up broke_up bombing bomb
collapse: collapse fail failure burst breach rupture crumble topple cave-in cave_in give_way gave_way give_out fall_apart fell_apart come_crashing came_crashing
crash: crash collide collision derail derailment smash wreck pile-up pileup overturn come_off came_off run_off ran_off plunge overturned_car flip jackknife jack-knife plough_into ploughed_into plow_into plowed_into slam_into slammed_into ram nosedive crash-land hit-and-run run_over ran_over knock_down knocked_down mow_down mowed_down
sinking: sink sinking sank capsize go_down went_down run_aground ran_aground shipwreck keel_over founder
quake: quake earthquake tremor temblor shake shook aftershock shock jolt
storm: storm hurricane typhoon cyclone tornado landfall twister
flood: flood flooding deluge inundate inundation swamp submerge
slide: landslide mudslide avalanche rockfall landslip landslip rockslide mudflow
eruption: eruption erupt
spill: spill leak leakage seep
attack: attack air_strike drone_strike missile_strike rocket_strike shoot shooting stab stabbing assault ambush massacre gunfire open_fire opened_fire raid rampage murder shot gun_down gunned_down
theft: theft steal stole robbery rob burglary burgle heist loot snatch make_off made_off swipe burgled
intrusion: intrusion intruder intrude hack hacker cyberattack break-in break_in broke_in break_into broke_into broken_into slip_in slip_into
intrusion: gain_entry gain_access get_in got_in get_into got_into infiltrate compromise access
outage: outage blackout go_dark went_dark power_cut out_of_service out_of_action go_offline went_offline offline lose_power lost_power
outage: lose_electricity lost_electricity black_out blacked_out load_shedding
abduction: abduct abduction kidnap kidnapping hijack hijacking
disappearance: disappear disappearance vanish go_missing went_missing last_seen
outbreak: outbreak fall_ill fell_ill fall_sick fell_sick poison poisoning food_poisoning
walkout: walkout walk_out walked_out strike down_tool down_tools downed_tools lay_down_tools stoppage industrial_action
run: withdrawal bank_run
""".strip()

STEPS = """
die: die death dead pass_away kill lose_his_life lost_his_life lose_her_life lost_her_life lose_their_lives lost_their_lives
bear: born birth
begin: begin start commence get_under_way got_under_way get_underway got_underway kick_off set_off onset beginning outset get_going got_going embark
end: end finish conclude expire put_out extinguish run_out ran_out lapse wrap_up wrapped_up draw_to_a_close drew_to_a_close come_to_an_end came_to_an_end
vote: vote ballot referendum election elect poll caucus primary runoff run-off go_to_the_polls by-election byelection
pass: pass approve adopt endorse ratify approval ratification enact green-light greenlight give_the_go-ahead gave_the_go-ahead wave_through waved_through vote_through voted_through sign_off signed_off rubber-stamp consent assent give_the_nod gave_the_nod give_its_blessing gave_its_blessing
refuse: reject rejection veto block refuse throw_out threw_out vote_down
sign: sign signing signature ink initial put_its_name put_their_names put_his_name put_her_name put_pen_to_paper
agree: agree agreement deal pact truce ceasefire shake_hands shook_hands
arrest: arrest detain apprehend detention nab custody taken_into_custody take_into_custody took_into_custody in_custody pick_up picked_up remand take_in took_in give_himself_up gave_himself_up give_herself_up gave_herself_up give_themselves_up gave_themselves_up turn_himself_in turned_himself_in turn_herself_in turned_herself_in round_up rounded_up nick
charge: charge indict indictment
convict: convict conviction guilty verdict
sentence: sentence jail imprison
acquit: acquit acquittal exonerate
hear: hear hearing trial appear appearance court try
file: file lodge sue submit hand_in handed_in turn_in turned_in send_in sent_in apply application petition lawsuit filing complain complaint
release: release free publish publication come_out go_on_sale print
resign: resign resignation quit step_down stepped_down stand_down stood_down bow_out step_aside stepped_aside walk_away walked_away
appoint: appoint appointment swear_in swore_in inaugurate become_chief become_head become_leader become_president become_director become_chair take_office took_office take_over took_over install_as installed_as promote take_the_helm took_the_helm take_charge took_charge take_the_reins took_the_reins take_up_the_post took_up_the_post take_the_job took_the_job sworn_in
sack: sack dismiss oust dismissal ouster
suspend: suspend suspension
found: founded establish incorporate create set_up foundation start_up started_up co-found
build: build construct complete erect date_from date_back
buy: buy acquire purchase acquisition takeover snap_up snapped_up buy_out bought_out
sell: sell sale
merge: merge merger
control: take_control nationalize nationalise nationalization nationalisation bailout bail_out seize_control
open: open reopen opening inauguration open_its_doors opened_its_doors throw_open threw_open open_to_the_public
close: close shut closure shutdown shutter shut_down closed_down close_its_doors closed_its_doors seal_off sealed_off padlock
premiere: premiere debut screen screening shown showing perform performance first_night
concert: concert gig recital strike_up struck_up take_the_stage took_the_stage matinee
contact: contact approach sound_out sounded_out reach_out reached_out get_in_touch got_in_touch overture
orbit: orbit
devalue: devalue devaluation
launch: launch liftoff lift-off lift_off blast_off rollout roll_out
escape: escape abscond breakout jailbreak get_away got_away slip_away slipped_away break_free broke_free break_out_of broke_out_of get_out_of got_out_of
depart: depart leave departure set_sail take_off took_off set_out takeoff sail fly
arrive: arrive arrival land touch_down fly_in flew_in flown_in fly_into flew_into flown_into sail_into sailed_into pull_into pulled_into dock return reach landing enter entry cross_into crossed_into get_in got_in break_in broke_in break_into broke_into come_ashore came_ashore
effect: take_effect took_effect come_into_force came_into_force come_into_effect enter_into_force go_into_effect went_into_effect kick_in effective come_into_operation came_into_operation enter_into_effect
meet: meet meeting summit talk conference gather session met
visit: visit trip tour
match: match game final beat defeat fixture play
raise: raise rise increase hike push_up pushed_up put_up
cut: cut reduce lower reduction slash
declare: declare declaration proclaim impose
evacuate: evacuate evacuation order_out ordered_out
inspect: inspect inspection examine check audit survey test
find: discover discovery locate recover find detect detection uncover come_across came_across come_upon came_upon chance_upon chanced_upon stumble_on stumbled_on stumble_upon stumbled_upon turn_up turned_up unearth trace dig_up dug_up excavate excavation fish_out fished_out come_to_light came_to_light
rescue: rescue save pull_out winch airlift dig_out dug_out save pluck bring_ashore brought_ashore
deploy: deploy deployment dispatch send
invade: invade invasion incursion offensive
capture: capture fall_to seize seizure confiscate occupy intercept interception impound haul
withdraw: withdraw pull_out pulled_out retreat
recall: recall call_home called_home call_back called_back
cancel: cancel cancellation scrap call_off called_off
postpone: postpone postponement adjourn adjournment defer deferral deferment put_off hold_over delay
ground: ground grounding
ban: ban outlaw prohibit forbid forbade forbidden
pay: pay payment transfer wire
marry: marry wedding marriage wed tie_the_knot tied_the_knot exchange_vows exchanged_vows
bury: bury burial funeral lay_to_rest laid_to_rest cremate cremation
protest: protest march rally demonstration demonstrate
order: order ordering
hire: hire recruit join sign_up
award: award prize win won
block: blockade occupy besiege
clear: clear clearance demolish demolition flatten bulldoze raze removal evict eviction tear_down knock_down pull_down remove
swap: swap exchange change_hands trade hand_over handover
collect: collect collection sample specimen swab
notify: notify notification inform break_the_news broke_the_news tell_workers tell_staff tell_employees tell_families tell_residents
notify: tell_customers tell_patients tell_parents tell_players tell_crew told_workers
switch: switch_off turn_off switch_on turn_on restore reconnect switch-over switchover switch_over changeover change-over cutover cut-over go_live went_live
expire: expire expiry expiration
revoke: revoke revocation rescind
deliver: deliver delivery take_delivery took_delivery
appeal: appeal
letter: letter email e-mail memo write_to wrote_to written_to
announce: announce announcement
rule: rule ruling judgment judgement decide decision
bankrupt: bankrupt bankruptcy insolvency insolvent receivership liquidation go_under went_under go_bust went_bust
move: move relocate relocation rehouse migrate migration
service: service overhaul refit refurbish refurbishment renovate renovation repair maintenance
diagnose: diagnose diagnosis test_positive tested_positive
admit: admit admission hospitalize hospitalise
treat: operate surgery transplant
summon: summon
warn: warning
deadline: deadline cutoff cut-off ultimatum
grant: grant license permit licence authorize authorise authorization
list: flotation ipo go_public went_public
divorce: divorce separate
retire: retire retirement
join: enlist enroll enrol enrollment
break: break_down broke_down breakdown malfunction
connect: connect
infect: infect infection
mourn: mourning memorial vigil
nominate: nominate nomination shortlist
celebrate: celebrate celebration festival parade
graduate: graduate graduation
vaccinate: vaccinate vaccination inoculate inoculation immunize immunise immunization
sanction: sanction blacklist
warrant: warrant
search: search
break ground: break_ground broke_ground groundbreaking ground-breaking
commission: commission
introduce: introduce introduction
abolish: abolish abolition repeal
dissolve: dissolve dissolution disband
extradite: extradite extradition deport deportation expel expulsion
pardon: pardon amnesty
execute: execute execution
resume: resume resumption restart
cross: cross crossing
dock: moor berth
unveil: unveil
discharge: discharge leave_hospital left_hospital send_home sent_home go_home went_home allowed_home
salvage: refloat salvage tow
halt: halt pause standstill
plead: plead
deliberate: deliberate deliberation consider_its_verdict consider_their_verdict
relegate: relegate relegation
apologize: apologize apologise apology
""".strip()

# What only the two together name, whichever stands first: "the power failed", "lost its signal", "a bomb went off".
PAIRED = """
outage: power electricity mains light lights current supply supplies grid feeder substation network internet signal phone website site server system telephone line lines lift elevator heating
outage= fail go_off went_off go_out went_out go_down went_down go_dead went_dead cut cut_off cut_out knock_out knocked_out trip crash lose lost drop drop_out dropped_out flicker interrupt disconnect give_out gave_out die
blast: bomb device mine grenade shell rocket charge
blast= go_off went_off set_off
collapse: bridge footbridge flyover overpass viaduct roof wall ceiling building tower crane scaffolding scaffold dam embankment balcony mast pylon grandstand stand block house gantry
collapse= fall come_down came_down give_way gave_way cave_in caved_in go_down went_down
crash: plane jet aircraft airplane aeroplane helicopter airliner glider flight chopper microlight
crash= go_down went_down come_down came_down plunge plummet nosedive fall
sinking: boat ferry dinghy vessel ship canoe trawler yacht barge kayak raft catamaran freighter tanker pirogue dhow launch lifeboat
sinking= overturn roll_over rolled_over turn_over turned_over go_under went_under go_down went_down flip tip_over tipped_over founder upend
storm: hurricane cyclone typhoon storm tornado twister gale
storm= hit strike come_ashore came_ashore cross reach make arrive slam
hear: plea petition appeal bail application suit motion hearing lawsuit trial
hear= come_up came_up comes_up take_up took_up list
arrest: custody detention
arrest= take bring place remand
sentence: prison jail
sentence= send sent give given receive hand
revoke: license licence permit permission authorization authorisation accreditation
revoke= withdraw pull remove strip cancel take_away took_away
effect: treaty law rule rules tariff tariffs ban regulation regulations toll tolls levy measure measures limits
effect= apply bite begin start
convict: guilty
convict= find found
outage: service
outage= withdraw take_out took_out
diagnose: test tests sample samples
diagnose= fail
suspend: leave
suspend= put place send
theft: thieves thief robbers burglars raiders
theft= take grab empty get_away got_away
hear: panel court tribunal committee jury judges inquiry case
hear= sit
raise: rate rates costs cost price prices fare fares fee fees wage wages tax taxes tariff tariffs duty duties toll tolls
raise= lift put_up jack_up ratchet_up hoist up
cut: rate rates costs cost price prices fare fares fee fees tax taxes tariff tariffs toll tolls
cut= trim ease drop bring_down brought_down shave
resume: class classes school schools lesson lessons work talks service services flights play training negotiations term
resume= return go_back went_back reopen restart recommence
open: visitors guests customers passengers swimmers pupils students spectators patients diners shoppers worshippers first
open= welcome receive admit
appoint: chief president director head minister manager chairman chairwoman chair coach captain secretary governor ambassador editor boss principal commissioner chancellor mayor leader ceo
appoint= become make take_over took_over install
pass: shareholders members councillors lawmakers mps senators delegates voters deputies legislators investors creditors
pass= back accept clear
intrusion: data database databases system systems network server servers account accounts hackers password passwords
intrusion= breach hack enter penetrate access infiltrate get_in got_in get_into got_into reach
end: fire blaze wildfire flames inferno bushfire
end= contain bring bring_under brought_under douse control tame quell subdue
sinking: reef rock rocks sandbank sandbar iceberg shoal
sinking= hit strike run_onto ran_onto
halt: trading dealing dealings shares flights service services production talks work operations play negotiations deliveries exports imports
halt= suspend stop freeze interrupt shut_down
sign: contract deal extension terms
sign= tie pen commit
clear: bridge tower chimney building stadium block flats statue
clear= bring_down brought_down come_down blow_up blew_up dismantle
recall: ambassador envoy diplomat diplomats ambassadors
recall= withdraw pull_out pulled_out call_home called_home bring_home brought_home
summon: ambassador envoy diplomat diplomats ambassadors
summon= call_in called_in haul_in hauled_in haul summon
launch: earth orbit space pad rocket probe satellite spacecraft capsule
launch= leave lift_off blast_off fire carry send
rates kept: rate rates interest
rates kept= keep leave hold maintain
flood: water floodwater floodwaters
flood= fill pour_into poured_into
abduction: hostage hostages captive captives
abduction= take seize hold
release: results earnings figures accounts findings minutes
release= report publish post unveil present disclose
end: ban curfew siege blockade order restriction restrictions embargo moratorium lockdown warning alert alerts advisory notice quarantine
end= lift ease
launch: update updates patch firmware software upgrade app release fix
launch= push push_out pushed_out go_out went_out roll_out rolled_out ship deploy install distribute publish
bankrupt: administration administrators administrator receivers liquidators creditors
bankrupt= call_in called_in fall go enter collapse bring_in brought_in place plunge send put tip appoint
orbit: orbit
orbit= enter slip_into reach achieve swing_into swung_into go_into went_into put brake
devalue: peg
devalue= abandon scrap drop break give_up gave_up remove
capture: ship vessel tanker freighter trawler boat cargo yacht barge
capture= stop detain hold board arrest seize
halt: study trial recruitment enrolment enrollment research experiment programme program pilot testing
halt= suspend stop freeze halt pause
notify: notices notice letters slips redundancies
notify= send send_out sent_out go_out went_out issue hand_out handed_out mail deliver drop receive
clear: homes houses huts shacks settlement shanties tents stalls structures camp slum encampment
clear= remove pull_down pulled_down level raze tear_down tore_down dismantle bulldoze
search: home house office offices headquarters flat apartment premises villa mansion farmhouse
search= raid search comb swoop ransack
search: boxes documents files computers papers records laptops
search= seize take_away took_away carry_away carried_away carry_off carried_off cart_away carted_away cart_off carted_off confiscate remove impound
close: kitchen restaurant premises shop school plant factory gates market canteen bakery cafe bar pub hotel clinic depot warehouse building hall club nursery
close= seal padlock lock bolt board_up boarded_up
concert: band orchestra choir ensemble quartet singer pianist violinist soprano philharmonic musicians trio
concert= appear appearance play perform performance give
pass: through
pass= wave nod
""".strip()
# Sorts of events that come again and again in one story.
RECURRING = frozenset(
    "meet match visit protest arrive depart find begin end pay die raise cut refuse search infect celebrate mourn concert contact".split()
)
# Only say that something came about: what it was stands beside them.
OCCURS = frozenset(
    "happen occur take_place come struck hit begin start break_out erupt unfold date date_back go_back hold be schedule slate "
    "plan expect set due stage commence set_off get_under_way get_underway kick_off first_reported first_noticed "
    "first_detected first_spotted first_seen first_sighted first_confirmed first_diagnosed first_identified "
    "first_recorded first_observed first_logged flare_up postpone delay adjourn reschedule defer move "
    "put_back put_off bring_forward fix_for fixed_for pencil_in push_back time_for stretch slip schedule_for dated date_from drag_on last fall".split()
)
# What an incident does to people and things: the day of this is the day of the incident.
AFFECTS = frozenset(
    "kill injure wound destroy damage rip tear tore sweep swept engulf gut knock rock shook shake jolt flatten devastate level "
    "race struck hit claim bury trap wreck hurt maim raze".split()
)
# What befalls a person: what is said of somebody is not said of who belongs to him.
PERSONAL = frozenset(
    "arrest charge convict sentence acquit die resign appoint sack suspend marry bury bear hire extradite pardon diagnose retire".split()
)
# Said and done on one day.
DONE_BY_SAYING = frozenset(
    "recall merge buy sell ban resign cancel postpone sack suspend appoint sanction pardon retire".split()
)
# Right before a verb: it was not done that day.
NEGATING = frozenset("not never nor didn't wasn't weren't hasn't haven't hadn't isn't aren't won't wouldn't".split())
# Say next to nothing of who or what it was about.
ANAPHORS = frozenset(
    "case matter event ceremony man woman person people group company firm site place thing pair couple".split()
)
# What is done is in the noun behind them: "passed an inspection", "gave a sample".
LIGHT = frozenset(
    "pass undergo carry conduct perform make give have hold take attend face survive get do complete issue hand reach return deliver".split()
)
# What is done is in the noun that goes with them too: "handed in his resignation", "a warning was sent".
PERFORMS = frozenset("sign lodge submit file hand tender send issue withdraw complete accept seal serve".split())
# Without an article behind "to": no verb ("reopened to traffic").
PLACES_TO = frozenset(
    "traffic court school prison jail hospital power parliament safety freedom market press town college university custody "
    "justice land sea life office".split()
)
GENERIC = frozenset(
    "accident incident disaster tragedy catastrophe calamity mishap horror carnage bloodshed drama ordeal".split()
)
# The day of what is said is not the day of what happened.
SAYS = frozenset(
    "say tell announce report state claim add confirm deny emerge write wrote tweet post testify acknowledge admit concede insist "
    "warn declare_that reveal disclose statement briefing interview conference comment speak spoke according explain "
    "describe note argue allege respond reply call urge ask think know believe hope want "
    "expect_that see saw show inform brief suggest indicate estimate put cite quote".split()
)
# Verbs whose noun or participle says nothing of an event.
NO_HEADS = frozenset(
    "base name need use call include concern relate compare red hundred united unite limit wed indeed seed feed speed "
    "unprecedented continued alleged proposed armed".split()
)
# Forms that tell another thing where one of these words stands behind them: "first heard of the test".
NOT_BEFORE = {
    **{form: frozenset("of about from that how why".split()) for form in ("hear", "hears", "heard")},
    **{form: frozenset("for to".split()) for form in ("appeal", "appeals", "appealed", "appealing")},
}
# Forms whose base would be another word.
FORMS = {
    "fired": "sack",
    "firing": "attack",
    "struck": "",
    "strikes": "walkout",
    "shot": "attack",
    "felt": "",
    "found": "find",
    "founded": "found",
    "foundered": "sinking",
    "tripped": "outage",
    "jail": "",  # a place; who is jailed is sentenced
    "ground": "",
    "service": "",  # "the fire service"
    "services": "",
}
MORE_PAST = frozenset(
    "blew shown showed knew flew grew threw drew saw led went did taken stolen broken chosen frozen beaten thrown blown flown drawn "
    "withdrawn sworn torn begun sunk driven forbidden overthrown given retaken mistaken shaken hidden eaten undertaken overtaken".split()
)
# How much of what: "400kg of cocaine" is cocaine.
MEASURES = frozenset(
    "kg kilo kilogram kilogramme gram gramme tonne ton litre liter gallon barrel pound lb ounce metre meter km kilometre kilometer mile acre "
    "hectare bottle box crate bag sack dozen hundred thousand million pair number batch piece consignment shipment cache haul stash".split()
)
# Of which a second one is still one of several events: "a second round of talks".
ROUNDS = frozenset("round phase wave set session series day leg stage batch tranche".split())
# Before a day: how things were then, and no event ("the mood Wednesday was a long way from that of the hearing").
MOOD = r"\b(?:mood|atmosphere|weather|feeling|sentiment|tone|silence|calm|in (?:meltdown|turmoil|chaos|uproar|shock|limbo|mourning))(?: (?:in|at|on|outside|inside|around) (?:the )?[\w'-]+)?(?: on| late on| early on)? $"
ORDINALS = frozenset("second third fourth fifth sixth seventh 2nd 3rd 4th 5th".split())
# Marks that tell one of several events from another, each with its name.
OTHER_TIME = (
    ("second", r"\banother\b|\b(?:second|third|fourth|fifth|sixth)\W+(?:largest|biggest)?$"),
    (
        "before",
        r"\b(?:previous|previously|earlier (?!this|in|on|than)|once before|last (?:year|month|time|season)|in the past)\b",
    ),
    ("again", r"\bagain\b"),
    ("after", r"\baftershocks?\b"),
    ("other", r"\b(?:anniversary|follow-up|separate|similar|repeat|more(?! than\b)|further|additional|other)\b"),
)
LAST_TIME = r"\b(?:last|latest|most recent(?:ly)?|as recently as|previous(?:ly)?|once before)\b"
# A day by which something must be done or handed in.
DEADLINE_NOUN = (
    r"\b(?:deadline|cut-?off|closing date|ultimatum|due date|(?:applications?|bids|bidding|entries|nominations?|submissions|"
    r"registration|enrolment|enrollment|consultation|window|scheme|portal)\b[^.;:,]{0,40}? clos(?:es?|ed|ing)|"
    r"(?:applications?|bids?|offers|entries|nominations?|submissions|comments|objections|replies|answers|responses?|payments?|taxes|rent|"
    r"returns|tenders?|proposals?|forms|ballots|fees?|instal?lments?|repayments?)\b[^.;:,]{0,40}? (?:is|are|was|were|falls?|fell) due(?! to\b))\b"
)
DEADLINE = (
    DEADLINE_NOUN + r"|\b(?:must|ha(?:s|ve|d) to|(?:ha(?:s|ve|d)|having)(?: been given| only)? until|"
    r"(?:giv(?:es?|en|ing)|gave|allow(?:s|ed)?|leav(?:es|ing)|left|grant(?:s|ed)) (?:[^\s,;.]+ ){1,7}?until|"
    r"(?:order|instruct|requir|oblig|direct|tell|told|ask|urg|giv|compel)\w*\b(?:(?! that\b)[^.;:]){0,60}? to \w+|need(?:s|ed)?|"
    r"(?:can|may|could) (?:still |now |also )?(?:be )?(?:appl|bid|submit|fil|register|claim|pay|paid|object|appeal|enter|comment|vot|withdraw|return|order|buy|request|send|sent)\w*|"
    r"(?:will|to|would) (?:accept|take|receive|consider) |"
    r"no later than|appl(?:y|ications? (?:are|is|close|must))|submit|bids (?:are|must|close)|entries (?:are|must|close))\b"
)
# Before whom somebody appears, testifies or is heard.
FORUMS = frozenset(
    "committee subcommittee panel tribunal court judge magistrate jury inquiry enquiry commission parliament senate congress council "
    "board hearing lawmaker legislator mp senator assembly bench arbitrator inquest coroner lords commons".split()
)
# Verbs by which somebody is heard, with the small words that lead to the forum; "face" needs none.
PRESENTS = {
    "face": "",
    "appear": "before at in",
    "testify": "before to at in",
    "speak": "before to",
    "give": "before to",
    "answer": "before to from",
    "explain": "before to",
    "defend": "before to",
    "go": "before",
    "come": "before",
    "stand": "before",
    "be": "before",
    "question": "by before",
    "grill": "by",
    "quiz": "by",
}
# Sorts that each state brings about for itself, and who does so there.
STATE_BY_STATE = frozenset("pass ban recall grant release launch effect refuse abolish introduce vaccinate order warn".split())
REGULATORS = """
United States: FDA, CDC, NHTSA, FAA, EPA, FCC, FTC, SEC, CPSC, NTSB, Food and Drug Administration, Federal Aviation Administration, Congress, House of Representatives, Environmental Protection Agency
European Union: EMA, EASA, EFSA, ECHA, European Commission, European Medicines Agency, European Parliament, European regulators, Brussels
United Kingdom: MHRA, NICE, Nice, NHS, CAA, FCA, Ofcom, Ofgem, Medicines and Healthcare products Regulatory Agency, House of Commons, House of Lords, Westminster
Canada: Health Canada, Transport Canada
Australia: TGA, ACCC, CASA, Therapeutic Goods Administration
Japan: PMDA
India: CDSCO, DGCA
China: NMPA, CAAC
Brazil: Anvisa, ANVISA, ANAC
Switzerland: Swissmedic
France: ANSM
Germany: BfArM, Bundestag, Bundesrat
Italy: AIFA
South Korea: MFDS
Israel: Knesset
""".strip()
AUTHORITIES = "regulators?|authorit(?:y|ies)|government|parliament|lawmakers|agency|watchdog|officials|ministry|approval|market"
# Another word for a place that is named elsewhere.
PLACES = frozenset("country nation state city town village capital region island province county district area".split())
# Sorts that outlets put for one another where they tell them of one thing: an inquest opens or begins.
ALIKE_SORTS = tuple(
    frozenset(line.split())
    for line in (
        "open begin effect launch premiere resume",
        "close end expire",
        "resign depart retire walkout",
        "resign sack",
        "arrest capture",
        "release sell list",
        "buy sell",
        "file appeal",
        "withdraw revoke",
        "deliver arrive",
        "deploy depart",
        "crash sinking",
        "sinking ground",
        "storm arrive",
        "find rescue",
        "found build open",
        "vote pass refuse",
        "deadline close end expire",
        "appoint begin hire",
        "collapse slide",
        "deploy arrive",
        "swap release",
        "notify letter announce",
        "launch switch effect",
        "bankrupt appoint",
        "search capture theft",
        "halt suspend close",
        "concert premiere begin match",
        "devalue cut move",
        "convict rule",
        "move switch",
        "clear evacuate",
        "contact meet",
    )
)
# Steps of one affair that follow each other: of two days each may be right.
PHASES = tuple(
    frozenset(line.split())
    for line in (
        "depart arrive",
        "begin arrive",
        "sign pass",
        "nominate award",
        "nominate appoint",
        "file pay",
        "file hear rule",
        "arrest charge convict sentence",
        "charge acquit",
        "die bury",
        "born die",
        "resign appoint",
        "suspend resign",
        "suspend sack",
        "summon recall",
        "order pay",
        "abduction release",
        "disappearance find",
        "launch land",
        "inspect close",
        "summon hear",
        "diagnose die",
        "found bankrupt",
        "build launch",
        "build open",
        "close open",
        "agree effect",
        "announce effect",
        "pass effect",
        "sign effect",
        "pass build",
        "pass open",
        "vote appoint",
        "admit discharge die",
        "rescue admit",
        "sinking salvage",
        "crash salvage",
        "halt resume",
        "ground resume",
        "cancel resume",
        "close resume",
        "charge plead sentence",
        "hear deliberate convict sentence",
        "deliberate acquit",
        "arrest release",
        "sentence release",
        "capture release",
        "abduction rescue",
        "abduction find",
        "disappearance rescue",
        "attack arrest charge",
        "theft arrest charge",
        "crash arrest charge",
        "fire arrest charge",
        "hire resign",
        "invade withdraw",
        "deploy withdraw",
        "attack bury",
        "crash bury",
        "visit announce",
        "protest arrest",
    )
)
# Say of what began before that it goes on.
LASTING = frozenset("remain stay continue persist linger".split())
STARTING = frozenset("start starts started starting begin begins began beginning".split())
# A day on which somebody would say nothing is the day of no event.
SILENT = (
    r"\b(?:(?:declined|refused) (?:to (?:comment|say|answer|discuss|elaborate)|comment)|could not (?:immediately )?be reached|"
    r"(?:did not|has not|have not|had not)(?: immediately)? (?:respond|repl|answer|return)\w*|when (?:contacted|reached|approached)|"
    r"(?:not|un)available for comment)\b"
)
# Prices of which each day has its own.
TRADED = frozenset("share shares stock stocks index bond bonds futures crude bullion".split())
# Of an occasion: "approved at a meeting held on 3 May" dates the approval.
STAGED = frozenset("held convened staged hosted called".split())
# Verbs by which somebody puts an event on a day; what is put there is their object.
SETS = frozenset("set sets schedule schedules scheduled fix fixes fixed plan plans planned slated calendared".split())
# "The board voted to close it on 8 October" dates the vote, once that day is over.
DECIDERS = frozenset(
    "vote voted decide decided agree agreed resolve resolved choose chose elect elected rule ruled".split()
)
# "The report is due on Monday".
COMES_OUT = frozenset("due expected scheduled planned promised".split())
# Papers that come out on a day.
ISSUED = frozenset(
    "report finding verdict ruling result figure data review study decision judgment judgement budget survey edition".split()
)
# Papers that carry a date.
PAPERS = frozenset(
    "letter email e-mail memo note report order notice circular message fax text ruling contract invoice petition complaint warrant".split()
)
# "Wrote to the board ahead of its meeting on Monday" dates the meeting.
IN_TIME_FOR = frozenset([("ahead", "of"), ("advance", "of"), ("prior", "to")])
# "Apologized for his outburst on Sunday" may date the outburst: what is said of a deed follows "for".
OF_A_DEED = frozenset("apologiz apologis thank blam criticiz criticis prais condemn rebuk fault chid".split())
# Sorts of what follows a deed and names it: an apology for a shove is another day's event than the shove.
REACTIONS = frozenset(["apologize"])
# Sorts that a word in front of "seen" names ("last seen").
SEEN = frozenset({"disappearance"})
# Words for somebody in a case: another word for him is no other person.
SUSPECTS = frozenset(
    "suspect accused defendant victim boy girl teenager youth pensioner father mother husband wife son daughter politician "
    "star player athlete member duo trio gang group team building structure "
    "property vessel ship boat plane aircraft jet vehicle car facility plant site unit project scheme".split()
)
# Words of which one tells what it belongs to from what another of the same group belongs to.
CONTRASTS = tuple(
    frozenset(line.split())
    for line in (
        "east eastern west western north northern south southern central",
        "upper lower inner outer",
        "left right",
        "first second third fourth fifth final",
        "old new",
        "male female",
        "men women boys girls",
        "junior senior",
        "spring summer autumn winter",
        "domestic foreign",
        "inbound outbound",
        "primary secondary",
    )
)
_EVENING = r"\b(?:evening|dinner ?time|dusk|sunset)\b"
_NIGHT = r"\b(?:late|night|midnight|(?:[7-9]|1[01])(?:[:.]\d\d)? ?p\.?m|2[0-3][:.]\d\d)\b"
_SMALL_HOURS = (
    r"\b(?:early hours|small hours|before dawn|pre-?dawn|at dawn|wee hours|(?:12|[1-5])(?:[:.]\d\d)? ?a\.?m|"
    r"0[0-5][:.]?\d\d\b|after midnight|early on)\b|^early\b"
)
_MORNING = r"\b(?:morning|(?:[6-9]|1[01])(?:[:.]\d\d)? ?a\.?m)\b"
_AFTERNOON = r"\b(?:afternoon|noon|midday|lunchtime|(?:12|[1-6])(?:[:.]\d\d)? ?p\.?m)\b"
# The hours of a day that are meant; a night goes on into the next day.
PART_OF_DAY = (
    (_SMALL_HOURS, (0, 8)),
    (r"\bovernight\b", (-6, 8)),
    (_MORNING, (4, 13)),
    (_AFTERNOON, (11, 20)),
    (_NIGHT, (17, 30)),
    (_EVENING, (16, 24)),
)
OTHER_CLOCK = (  # a time told by a clock that is named
    r"\b(?:GMT|UTC|E[SD]?T|C[SDE]T|M[SD]T|P[SD]?T|A[EWC][SD]T|NZ[SD]T|HKT|IST|JST|KST|SAST|SGT|BST|CEST|EEST|MSK|WAT|EAT|"
    r"PKT|Eastern|Pacific|local(?:ly)? time)\b|\d{4}Z\b|\d [A-Z]{2,4}T\b|"
    r"\b(?!(?:This|That|Last|Next|First|Any|Some|Full|Part|Real|Each|What|All)\b)[A-Z][a-z]+ time\b"
)
NOT_THEN = r"^[^.;:!?]{0,24}\b(?:not (?:on|in|at|by) [^.;:!?]{2,24} as|(?:later|earlier) than (?:first |originally )?|instead of|rather than)"
MOVED_TO = r"\b(?:mov|push|stretch|slip|slipp|slid|shift|extend)(?:e|ed|es|s|ing)?(?: back| forward)? (?:in)?(?:to|from)\W+(?:\w+ )?$"
MOVED = (
    r"\b(?:postpon\w+|delay\w*|adjourn\w*|reschedul\w+|(?:brought|bring|moved|pulled) forward|(?:put|held|pushed|pushing|pushes) "
    r"(?:back|off|over)|(?:set|moved) back|moved up|"
    r"defer(?:red|s)?|extend(?:ed|s)|instead of|originally|rather than|as (?:first |originally )?planned|no longer|"
    r"(?:is|are|was|were) (?:not )?now|(?:will|would) (?:not )?now (?!go\b|head\b|face\b|turn\b|decide\b)|now (?:not )?(?:expect\w+|due|plan\w+|schedul\w+|set|stretch\w*|likely|aim\w*|to|"
    r"be|open\w*|clos\w+|start\w*|begin\w*|run\w*|last\w*)|later than (?:planned|expected|first|hoped)|not until|not come until|"
    r"no earlier than|will (?:stay|remain) (?:shut|closed|grounded|suspended) until)\b"
)

# What was decided is in the verb behind them: "Thursday's decision to lift the ban".
DECISIONS = frozenset("decision move step vote ruling agreement announcement order bid resolution choice plan".split())
# Verbs of saying that do what they say: the day of "approved" is that of the approval.
DONE = frozenset(
    "pass refuse sign agree arrest charge convict sentence acquit file resign appoint sack suspend found buy sell merge close open "
    "launch raise cut declare ban order award cancel postpone recall rule appeal nominate sanction abolish dissolve pardon grant".split()
)
_HEADS = (
    r"president|vice[ -]president|premier|prime minister|minister|secretary|governor|mayor|chief|head|leader|chair\w*|director|"
    r"manag\w+|coach|captain|skipper|boss|ceo|editor|principal|chancellor|ambassador|commissioner|speaker|treasurer|"
    r"superintendent|bishop|archbishop|king|queen|monarch|owner|partner|spokes\w+|judge|justice|conductor|rector|dean"
)
# What has been so since a day, and the sorts of what brought it about that day. The first row that fits is taken.
STATES = (
    ("walkout", r"(?:on|out on|been on) (?:an? )?(?:\w+ )?strike|striking|picketing|walked off|been out|downed tools"),
    ("arrest", r"in (?:\w+ )?(?:custody|detention|jail|prison|remand)|behind bars|on remand|(?:been|being) (?:held|detained|jailed)|under (?:house )?arrest"),
    ("disappearance", r"(?:been|was|were|is|are|gone) missing|unaccounted for|not been (?:seen|heard)"),
    ("outage", r"without (?:power|electricity|water|light|heating|gas|internet|mains)|in the dark|(?:been|was|were) offline|blacked out"),
    ("halt", r"(?:been|was|were) (?:\w+ )?(?:halted|suspended|paused|frozen|stopped|interrupted|at a standstill)"),
    ("admit", r"in (?:an? |the )?(?:\w+ )?(?:hospital|intensive care|coma)|hospitali[sz]ed"),
    ("close", r"(?:been|was|were|stood|remained) (?:\w+ )?(?:closed|shut|shuttered)"),
    ("ground", r"(?:been|was|were) grounded"),
    ("suspend", r"on (?:\w+ )?leave"),
    ("effect", r"in (?:force|effect)|(?:been|was|were) (?:banned|illegal|legal|outlawed|mandatory|compulsory)"),
    ("marry", r"(?:been|was|were) married"),
    ("evacuate", r"(?:been|was|were) (?:evacuated|displaced|homeless)"),
    ("besiege", r"(?:been|was|were|under) (?:besieged|siege)"),
    ("buy", r"(?:has|have|had|been) owned|owned by|owns|belonged to|belonging to|part of|in the hands of"),
    ("appoint", (rf"(?:been|was|served as|serving as|as) (?:\w+ ){{0,4}}?(?:{_HEADS})|"
        r"(?:has|have|had|who|and) (?:run|led|headed|chaired|managed|governed|ruled|captained|coached|directed|helmed|steered|edited)|"
        r"(?:been|is|was) (?:running|leading|heading|chairing|managing|governing|ruling|coaching|in charge|in office|in power|in post|at the helm)|"
        r"in (?:the|his|her|their) (?:post|job|role|seat|office)|held the (?:post|job|role|office|title|seat|position)|(?:been|was|were) (?:run|led|headed|managed|chaired|edited)")),
    ("hire", r"(?:has|have|had) (?:worked|played|taught)|(?:been )?employed|working (?:for|at)"),
    ("move", r"(?:has|have|had) lived|(?:been )?living in|resident"),
    ("found", r"in business"),
    ("open", r"(?:been|was|were) (?:open|in operation|operating|in service|running|in use)|(?:has|have|had) operated"),
)
