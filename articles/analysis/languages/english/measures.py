"""What a figure counts and in which sense: outcomes, senses, qualifiers, units. Read by `figures_of` (comparison).

Words are given in full; they are compared by concept (see `synonyms`), so one form of a word is enough.
"""

from __future__ import annotations

# Two figures whose words fall into different outcomes never answer the same question. Compared by stem, not by
# concept: "ship" is no shipment, "led" no margin, and a "tour" no visit.
OUTCOMES = {
    "killed": "killed kill dead died dies dying death fatality fatalities perished toll drowned slain lethal corpse corpses carcass carcasses succumbed "
    "deceased murdered slaughtered massacred electrocuted suffocated asphyxiated martyred",
    "injured": "injured injury injuries wounded wounds hurt casualty casualties burns concussion concussed maimed lacerated scalded "
    "trampled bruised",
    "missing": "missing unaccounted vanished disappeared untraced unlocated",
    "rescued": "rescued rescue saved plucked airlifted winched",
    "survived": "survived survivors",
    "evacuated": "evacuated evacuee evacuation displaced fled uprooted relocated",
    "homeless": "homeless",
    "arrested": "arrested arrest detained detainee detention custody apprehended nabbed rounded-up collared handcuffed remanded",
    "held": "captivity custody incarcerated",
    "charged": "charged indicted indictment prosecuted",
    "convicted": "convicted conviction",
    "acquitted": "acquitted acquittal exonerated",
    "sentenced": "sentenced jailed imprisoned sentence imprisonment prison jail",
    "freed": "freed released pardoned",
    "infected": "infected infection sickened",
    "vaccinated": "vaccinated vaccination jabbed jabs inoculated immunized immunised",
    "quarantined": "quarantined isolated quarantine isolation",
    "recovered": "recovered",
    "tested": "tested tests",
    "hospital": "hospitalized hospitalised",
    "aboard": "aboard onboard carrying",
    "trapped": "trapped stranded stuck marooned entombed",
    "destroyed": "destroyed razed demolished flattened gutted levelled leveled",
    "damaged": "damaged damage",
    "flooded": "flooded inundated submerged swamped underwater",
    "threatened": "threatened threatens threatening",
    "laid off": "layoffs redundancies redundancy sackings retrenched retrenchment retrenchments furloughed",
    "hired": "hired recruited hiring",
    "built": "built constructed",
    "closed": "closed shut shuttered shutter closure closures shutdown mothballed padlocked",
    "invested": "invested investment",
    "cost": "cost costs costing price priced prices fare fares tariff tariffs",
    "fined": "fined fine penalty",
    "earned": "profit profits earnings",
    "lost": "loss losses",
    "revenue": "revenue revenues turnover",
    "debt": "debt debts owed owes owe owing arrears",
    "tax": "tax taxes",
    "fee": "fee fees",
    "salary": "salary salaries wages wage",
    "lent": "loan loans lending lent borrowed",
    "granted": "grant grants granted",
    "stolen": "stolen theft stole heist",
    "ransom": "ransom",
    "reward": "reward bounty",
    "worth": "worth value valued valuation",
    "raised": "raised raise raising fundraising collected",
    "ordered": "order orders",
    "budget": "budget",
    "reserve": "reserved",
    "sold": "sold sales",
    "bought": "bought purchased",
    "produced": "produced",
    "exported": "exports exported",
    "imported": "imports imported",
    "attended": "attended attendance crowd marched demonstrators protesters rallied participants attendees marchers",
    "abstained": "abstained abstentions",
    "turnout": "turnout",
    "margin": "majority margin",
    "trained": "trained",
    "sent": "sent deployed dispatched",
    "arrived": "arrived",
    "delayed": "delayed delays",
    "canceled": "cancelled canceled cancellations",
    "burned": "burned burnt scorched charred",
    "leaked": "leaked spilled spilt",
    "powerless": "outage outages",
    "without water": "waterless",
    "signed": "signatures signed signatories",
    "goals": "goals",
    "assists": "assists",
    "appearances": "appearances caps",
    "speed": "speed mph kph",
    "height": "height tall high",
    "depth": "depth deep",
    "length": "length long",
    "width": "width wide",
    "weight": "weight weighing weighs weighed",
    "age": "aged age old",
    "temperature": "temperature",
    "rainfall": "rainfall",
    "magnitude": "magnitude",
    "inflation": "inflation",
    "unemployment": "unemployment jobless",
    "contained": "contained containment",
    "interest": "interest",
    "growth": "grew growth expand",
    "donated": "donated donations donation",
    "compensation": "compensation damages payout",
    "seized": "seized confiscated impounded",
    "complaints": "complaints complained",
    "applications": "applications applicants applied",
    "imported-animals": "culled slaughtered",
    "refunded": "refund refunds reimbursed refunded",
    "screened": "screened",
    "insured": "insured",
    "visited": "visitors visited",
    "enrolled": "enrolled enrolment enrollment",
    "recalled": "recalled recall",
    "on strike": "strikers striking walkout stoppage picketed",
    "planted": "planted",
    "surveyed": "surveyed polled respondents interviewed",
    "inspected": "inspected inspections examined",
    "reported": "reported",
    "withdrawn": "withdrew withdrawn withdrawals",
    "deposited": "deposits",
}

PLANNED = frozenset(
    "will would shall plan plans planned planning expect expects expected aim aims intend intends intended propose "
    "proposes proposed target targets forecast forecasts predicted projected projections due could may might should "
    "pledge pledged promise promised scheduled proposal budgeted potential eventually prepare preparing prepared "
    "guided guides guidance envisages envisaged upcoming ultimately anticipated anticipates wants earmarked".split()
)
CAPACITY = frozenset(
    "capacity capable holds licensed licenced certified seats maximum permitted allowed limit limits legally "
    "designed accommodate accommodates legal threshold minimum".split()
)
SOUGHT = frozenset(
    "asked asking sought seek seeks seeking demanded demanding demands requested request bid bids offer offered "
    "offers claimed-damages wanted wants sues suing".split()
)

# Which outcomes a figure of a dimension can have: "a rescue of 24 billion" rescues nobody.
MONEY_OUTCOMES = frozenset(
    "invested cost fined earned lost revenue debt tax fee salary lent granted stolen ransom reward sold bought donated "
    "compensation seized refunded insured exported imported damaged worth raised ordered".split()
)
PHYSICAL_OUTCOMES = frozenset("speed height depth length width weight age temperature rainfall magnitude".split())

# At most one word of a group can hold for one figure; a word of a group beside none is a narrower scope.
QUALIFIERS = (
    "confirmed suspected probable possible unconfirmed",
    "daily weekly monthly yearly annual annually hourly",
    "temporary permanent",
    "gross net",
    "minor serious seriously critical critically severe slight",
    "civilian civilians combatants",
    "unvaccinated vaccinated",
    "gold silver bronze",
    "nationwide countrywide worldwide globally statewide citywide regionally locally",
    "urban rural",
    "inpatients outpatients",
    "part-time full-time",
    "active cumulative",
    "median average",
    "initial final provisional preliminary",
    "upfront add-ons bonus bonuses installments instalments",
    "outbound inbound",
)
# Here a word beside none is no other scope: "nine" may be "nine men".
KINDS_OF_PEOPLE = (
    "male female",
    "children child adults adult women men boys girls teenagers infants elderly pensioners minors",
    "crew passengers",
    "doctors nurses",
    "teachers pupils students",
)

# Said of anything, so that two figures that share one are not said to be of one thing.
LIGHT_VERBS = frozenset(
    "go come get take make have give put set see find run turn keep hold lead leave bring begin start stand remain "
    "become need want use show include receive".split()
)

PARTS = ("of whom", "of them", "of those", "of these", "including", "among them", "among those", "of which", "some of")

# unit -> (dimension, factor to the base unit of that dimension)
UNITS: dict[str, tuple[str, float]] = {
    "celsius": ("temperature", 1.0),
    "kelvin": ("temperature", 1.0),
    "fahrenheit": ("temperature", 5 / 9),
    "millimeter": ("length", 0.001),
    "centimeter": ("length", 0.01),
    "meter": ("length", 1.0),
    "kilometer": ("length", 1000.0),
    "inch": ("length", 0.0254),
    "foot": ("length", 0.3048),
    "yard": ("length", 0.9144),
    "mile": ("length", 1609.344),
    "nautical_mile": ("length", 1852.0),
    "hectare": ("area", 10000.0),
    "acre": ("area", 4046.856),
    "square_meter": ("area", 1.0),
    "square_kilometer": ("area", 1e6),
    "square_mile": ("area", 2589988.0),
    "square_foot": ("area", 0.09290304),
    "milligram": ("mass", 1e-6),
    "gram": ("mass", 0.001),
    "kilogram": ("mass", 1.0),
    "tonne": ("mass", 1000.0),
    "metric_ton": ("mass", 1000.0),
    "ton": ("mass", 1000.0),
    "pound": ("mass", 0.45359237),
    "ounce": ("mass", 0.0283495),
    "stone": ("mass", 6.35029),
    "milliliter": ("volume", 0.001),
    "liter": ("volume", 1.0),
    "gallon": ("volume", 3.78541),
    "barrel": ("volume", 158.987),
    "cubic_meter": ("volume", 1000.0),
    "second": ("time", 1.0),
    "minute": ("time", 60.0),
    "hour": ("time", 3600.0),
    "day": ("time", 86400.0),
    "week": ("time", 604800.0),
    "month": ("time", 2629746.0),
    "year": ("time", 31556952.0),
    "decade": ("time", 315569520.0),
    "kilometer_per_hour": ("speed", 1.0),
    "mile_per_hour": ("speed", 1.609344),
    "knot": ("speed", 1.852),
    "meter_per_second": ("speed", 3.6),
    "watt": ("power", 1.0),
    "kilowatt": ("power", 1e3),
    "megawatt": ("power", 1e6),
    "gigawatt": ("power", 1e9),
    "kilowatt_hour": ("energy", 1.0),
    "megawatt_hour": ("energy", 1e3),
    "gigawatt_hour": ("energy", 1e6),
    "byte": ("data", 1.0),
    "kilobyte": ("data", 1e3),
    "megabyte": ("data", 1e6),
    "gigabyte": ("data", 1e9),
    "terabyte": ("data", 1e12),
    "percent": ("percent", 1.0),
    "percentage_point": ("point", 1.0),
    "basis_point": ("point", 0.01),
}

# BIPM, The International System of Units, 9th ed. (2019), table 7
PREFIXES = {
    "pico": 1e-12,
    "nano": 1e-9,
    "micro": 1e-6,
    "milli": 1e-3,
    "centi": 0.01,
    "deci": 0.1,
    "hecto": 100.0,
    "kilo": 1e3,
    "mega": 1e6,
    "giga": 1e9,
    "tera": 1e12,
    "peta": 1e15,
    "exa": 1e18,
}

# Outcomes whose count changes from day to day; those of RISING can only go up.
EVOLVING = frozenset(
    "killed injured missing rescued evacuated hospital arrested charged infected vaccinated quarantined recovered homeless "
    "destroyed damaged flooded powerless donated signed burned tested sent arrived trained voted leaked seized complaints sold contained recaptured".split()
) | {"without water", "imported-animals", "laid off"}
RISING = frozenset(
    "killed rescued arrested infected vaccinated destroyed damaged burned sent arrived donated signed".split()
)
# Found out bit by bit: the count of one day's disaster grows for days.
AFTERMATH = frozenset(
    "killed injured missing infected destroyed damaged flooded burned powerless hospital homeless leaked charged complaints".split()
) | {"without water", "imported-animals", "laid off"}
RUNNING = (
    "so far",
    "to date",
    "as of",
    "rose to",
    "risen to",
    "climbed to",
    "taking the total",
    "stood at",
    "stands at",
    "has reached",
    "had reached",
    "has passed",
    "have passed",
    "had passed",
    "has hit",
    "had hit",
    "has topped",
    "had topped",
    "at the last count",
    "at the latest count",
    "at the moment",
    "up from",
    "already",
    "had arrived",
    "latest count",
)

# Nouns (as concepts) that can stand for any group of people, and nouns that name only a part of them.
GENERIC_NOUNS = frozenset(
    "case people person other individual victim resident patient local human life member soul kil body".split()
)
# People in their dealings with one firm or place: which word is used tells nothing.
ROLE_NOUNS = frozenset(
    "customer client passenger user subscriber guest visitor traveler traveller member holder".split()
)
CAPTIVE_NOUNS = frozenset("prisoner captive detainee hostage inmate".split())
WORK_NOUNS = frozenset("worker employee staff staffer job post position role employed headcount".split())
FIGHTER_NOUNS = frozenset("soldier troop fighter serviceman conscript personnel comrade".split())
PROTEST_NOUNS = frozenset("protester demonstrator marcher participant supporter".split())
# Things that papers name by turns when they count them.
THING_NOUNS = tuple(
    frozenset(row.split())
    for row in (
        "home house property dwelling household",
        "family household",
        "picture image photo photograph",
        "house building structure property",
        "vehicle car automobile",
        "animal cattle cow head",
        "sample test time",
        "ship vessel boat",
        "shop store branch outlet",
        "seat place ticket",
        "seat mandate deputy lawmaker mp",
        "school building campus site",
        "vote ballot",
        "flight departure",
        "train service",
        "case infection",
        "batch lot",
        "pill tablet dose",
        "drone uav",
        "storey story floor",
        "storey story floor",
        "missile rocket",
        "strike raid attack",
        "school campus",
        "page sheet",
        "country nation state",
        "shot round bullet",
        "tree",
        "firm company business",
        "record account",
        "round meeting session",
        "goal",
        "item object piece artifact artefact",
        "painting work picture",
        "pack box carton bottle",
        "grave body",
        "report case incident event",
        "baby infant newborn",
        "sailor seafarer mariner seaman",
        "migrant refugee seeker newcomer arrival immigrant evacuee",
        "jet plane aircraft airliner",
        "worker employee staff miner",
        "worker employee staff docker stevedore",
        "worker employee staff driver conductor",
        "worker employee staff nurse doctor medic",
        "worker employee staff teacher lecturer",
        "worker employee staff laborer labourer builder",
        "worker employee staff fisherman farmhand picker",
        "worker employee staff cleaner porter waiter cook",
        "worker employee staff engineer technician welder",
        "worker employee staff courier rider",
        "deputy lawmaker mp senator legislator vote",
        "wolf animal", "bear animal", "sheep animal", "whale animal carcass", "bird animal", "elephant animal",
        "pupil student child",
        "operation procedure surgery",
    )
)
SUBSET_NOUNS = frozenset(
    "child woman man crew sailor passenger officer teacher student pupil doctor nurse firefighter soldier police worker "
    "employe tourist baby girl boy infant adult journalist civilian house hom school village family household building "
    "car ship plane day week month year hour minute percent time".split()
)

OUTCOME_PHRASES = {
    "recaptured": "recaptured|rearrested|re-arrested|back behind bars|back in custody|back in their cells",
    "killed": "lost their lives|lost his life|lost her life|loss of life|claimed the lives|claimed the life|lives lost|lives of|"
    "bodies|death toll|cost the lives|took the lives|claimed at least|left dead|pulled dead|found dead|lives have been lost|"
    "pronounced dead|did not survive|gave their lives|losing their lives|lose their lives|losing his life|losing her life|"
    "lives claimed|met their deaths|met their death|body count",
    "infected": "struck down|fell ill|fallen ill|falling ill|laid low|tested positive|taken ill|come down with|came down with|had caught|"
    "fell sick|confirmed cases|made ill|are sick|were sick|made sick|got sick|fallen sick|taken sick|sick list|"
    "number of sick|number of ill|are ill|were ill|became ill|become ill|suspected cases|new cases|probable cases|with symptoms|showing symptoms|suffering from",
    "evacuated": "ordered out|told to leave|moved from their homes|forced from|fled their|leave their homes|out of their homes|"
    "evacuation order|left their homes|driven from|moved to safety|cleared out|ordered to leave",
    "powerless": "without power|without electricity|power was out|lost power|power cut|in the dark|no power|no electricity",
    "missing": "unaccounted for|to be accounted for|to be traced|not been found|not accounted for|still being sought|still sought|whereabouts|never be found|hopes were fading|"
    "hopes fade|hopes are fading|hope is fading|hope was fading|yet to be found|not been heard from|remain lost",
    "aboard": "on board|people on the ferry|people on the boat|people on the ship|people on the plane|people on the train|people on the bus|passengers on the|were on the ferry|were on the train|were on the plane|were on the bus",
    "laid off": "made redundant|lose their jobs|job cuts|jobs will go|jobs to go|lost their jobs|losing their jobs|job losses|jobs would go|"
    "jobs are going|jobs cut|cut jobs|let go|laying off|laid off|lay off|out of work|jobs at risk|shed jobs|jobs are to go|axe jobs",
    "destroyed": "are gone|wiped out|wiped off|burned down|burnt down|burned to the ground|burnt to the ground|reduced to rubble|reduced to ash|have collapsed|were lost to",
    "inflation": "prices rose|prices climbed|rise in prices|consumer prices|cost of living|price growth|prices grew",
    "rescued": "brought up alive|to the surface|pulled from|dug out|brought ashore|taken off the|picked up alive|pulled alive|to safety|"
    "pulled out alive|hauled out",
    "homeless": "left homeless|lost their homes|without a home|without homes",
    "attended": "turned up|took part|took to the streets|reported for|came to work|stood outside|gathered|turned out|showed up|joined the march|"
    "joined the protest|at the rally|at the march|filled the|packed the",
    "arrested": "in custody|led away|taken into|behind bars|in handcuffs|rounded up|took into custody|picked up by police",
    "held": "in custody|behind bars|being held|still held|were held|been held|in jail|in prison|prisons|locked up|in captivity|languish",
    "voted against": "voted against|votes against|opposed it|voted no|against it|opposed the|in opposition",
    "voted for": "voted for|in favour|in favor|votes for|backed it|backed the|voted yes|supported it|backed action|backed strike|"
    "backed a|said yes|voted to|approved|endorsed|yes vote|ayes",
    "hospital": "in hospital|to hospital|kept overnight|kept in for|stay in a ward|on a ward|admitted to|taken to hospital|took to hospital|sent to hospital|to the hospital|in intensive care|being treated|"
    "treated for|were treated|taken to a hospital|taken to st|into hospital|in a hospital|in hospitals|been admitted|hospital treatment",
    "quarantined": "in quarantine|in isolation",
    "freed": "set free|walked free|let go",
    "trapped": "still underground|cut off|stuck underground",
    "charged": "charged with|face charges|facing charges",
    "closed": "go dark|went dark|close its doors|close their doors|closed its doors|closed their doors|shut its doors|"
    "shut their doors|cease trading|ceased trading|out of business|out of action|out of service",
    "on strike": "walked out|walk out|downed tools|down tools|downing tools|on strike|stopped work|stopping work|off the job|"
    "industrial action|stayed off work|laid down tools|picket lines|picket line|refused to work",
    "sentenced": "put away|sent down|prison term|jail term|custodial|behind bars for|years inside|sent to prison|sent to jail",
}

# A clause with several of these answers the question of the first one it has.
FATE_ORDER = ("killed", "missing", "injured", "rescued", "evacuated", "arrested", "infected")
# What befell houses, bridges, ships, by sort: whoever counts those of one sort does not count those of another.
THING_FATES = {"destroyed": 1, "burned": 1, "damaged": 2, "powerless": 3, "flooded": 4, "threatened": 5}
# "212 cases" are ill people, unless these words are about.
OTHER_CASES = frozenset(
    "court trial criminal legal murder lawsuit police fraud abuse complaint corruption doping judge prosecutor inquiry "
    "investigation review appeal docket hearing crime rape theft assault bribery wine beer champagne whisky vodka".split()
)
# Figures of "put the toll at 12" and "the figure now stands at 12" say by this word alone that something is counted.
COUNT_WORDS = frozenset("toll figure number count tally total".split())

# What befell people: a clause that names one never answers the question of a clause that names none.
FATES = frozenset(
    "killed injured missing rescued survived evacuated hospital arrested held charged convicted acquitted infected "
    "vaccinated quarantined homeless attended aboard trapped freed".split()
) | {"laid off"}

# Currencies that share a name: a bare "crowns" or "$" can be any of its family.
CURRENCY_FAMILIES = {
    code: family
    for family, codes in {
        "dollar": "USD CAD AUD NZD HKD SGD TWD",
        "krone": "DKK NOK SEK CZK ISK",
        "pound": "GBP EGP LBP SYP",
        "rupee": "INR PKR LKR NPR",
        "peso": "MXN ARS CLP COP PHP UYU",
        "franc": "CHF XOF XAF",
        "rial": "IRR QAR SAR OMR YER",
        "dinar": "KWD IQD JOD DZD TND RSD",
        "won": "KRW KPW",
        "shilling": "KES UGX TZS",
        "yuan": "CNY RMB",
        "real": "BRL",
        "ruble": "RUB BYN",
    }.items()
    for code in codes.split()
}

# Who counts a crowd: the authorities, and those who called it. Their figures for one crowd differ by multiples.
AUTHORITIES = frozenset(
    "police gendarmerie ministry authorities officials council prefecture sheriff government guard carabinieri cops "
    "officers constabulary gendarmes city marshal marshals hall mayor".split()
)
ORGANIZERS = frozenset(
    "organizer organizers organiser organisers union unions movement campaign federation alliance coalition party "
    "opposition activists protesters demonstrators collective confederation association committee".split()
)
# Who else speaks for those concerned, against a government, a company or an institution.
CONCERNED = frozenset(
    "residents tenants neighbors neighbours villagers families relatives survivors parents patients prisoners inmates "
    "passengers customers shareholders workers staff teachers nurses doctors miners farmers fishermen students drivers "
    "campaigners campaign group watch watchdog charity rights rebels militants gang hackers taxpayers scientists "
    "independent observatory observers monitor volunteers network lawyers defense defence".split()
)
# Who gives a count of its own beside the official one, in one number and in the other.
PARTIES = frozenset(
    "union unions movement campaign alliance coalition opposition association collective cooperative league syndicate "
    "network watch watchdog charity rights observatory group activist activists campaigner campaigners organizer "
    "organizers organiser organisers protester protesters demonstrators resident residents tenant tenants neighbor "
    "neighbors neighbour neighbours villager villagers islanders locals family families relatives survivor survivors "
    "parents patient patients prisoners inmates passengers customers shareholders investors savers depositors creditors "
    "pensioners worker workers teachers nurses doctors miners farmers fishermen students drivers dockers seafarers "
    "sailors pilots strikers supporters fans taxpayers rebels militants gang hackers scientists independent observers "
    "monitors volunteers lawyers refugee refugees migrants exiles dissidents opponents critics sheikh front".split()
)
# These words make a body an official one, whatever else its name says ("hospital group", "European Union").
OFFICIAL = frozenset(
    "ministry minister authority authorities police government agency office department court guard army navy air force "
    "forces hospital clinic trust company service university bank institute prosecutor prosecutors governor "
    "mayor civil european african states customs credit inquest coroner commission".split()
)
