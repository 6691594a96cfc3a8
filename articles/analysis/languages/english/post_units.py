"""Words for the bodies that posts are held in: their level and their kind. Read by `agreement.posts.units`."""

from __future__ import annotations

LEVELS = {
    **dict.fromkeys("national federal country countrys nation nationwide us republic".split(), "nation"),
    **dict.fromkeys("state statewide".split(), "state"),
    **dict.fromkeys("province provincial prefecture prefectural canton cantonal oblast governorate".split(), "province"),
    **dict.fromkeys("region regional regions".split(), "region"),
    **dict.fromkeys("county countys district districts shire raion subcounty".split(), "county"),
    **dict.fromkeys("city citys municipal municipality town towns village borough metropolitan ward".split(), "town"),
    **dict.fromkeys("international global world worldwide continental".split(), "world"),
}

# House styles and translations take one for the other: "regional governor", "provincial governor"; a state may be a
# country or a part of one; a city may be a county or a district of its own.
ONE_LEVEL = frozenset(
    frozenset(pair.split())
    for pair in (
        "state province", "state region", "province region", "region county", "county town", "province county",
        "region town", "world nation",
    )
)

KINDS = {
    **dict.fromkeys("hospital hospitals hospitals clinic infirmary hospice".split(), "hospital"),
    **dict.fromkeys("school schools kindergarten nursery".split(), "school"),
    **dict.fromkeys("university college faculty polytechnic".split(), "university"),
    **dict.fromkeys(
        "company firm operator plc ltd inc corp corporation supplier developer contractor utility group".split(), "company"),
    **dict.fromkeys("airline carrier manufacturer maker carmaker retailer builder shipyard brewery publisher chain startup insurer".split(), "firm"),
    **dict.fromkeys("regulator watchdog".split(), "regulator"),
    "jury": "jury", "inquiry": "inquiry", "panel": "inquiry", "bank": "bank", "union": "union", "guild": "union",
    **dict.fromkeys("club team side".split(), "club"),
    **dict.fromkeys("race tournament festival games cup rally marathon expo championship championships fair".split(), "event"),
    **dict.fromkeys("church diocese archdiocese parish cathedral mosque synagogue temple".split(), "church"),
    **dict.fromkeys("court tribunal courts".split(), "court"),
    **dict.fromkeys("plant factory refinery mill mine smelter depot terminal colliery".split(), "plant"),
    "department": "government", **dict.fromkeys("inspectorate directorate authority agency".split(), "office"), "ministry": "ministry",
    **dict.fromkeys("institute institution observatory academy".split(), "institute"),
    **dict.fromkeys("laboratory lab".split(), "laboratory"), **dict.fromkeys("charity charities ngo nonprofit".split(), "aid"),
    **dict.fromkeys("un unicef unesco unhcr unrwa".split(), "un"), "command": "military branch",
    "army": "military branch", "military": "military", "navy": "navy", "fleet": "navy", "naval": "navy", "marines": "marines", "coastguard": "coastguard",
    "gendarmerie": "police", "carabinieri": "police",
    **dict.fromkeys("brigade regiment battalion squadron corps battlegroup garrison contingent flotilla".split(), "branch"),
    **dict.fromkeys("museum theatre theater orchestra library zoo gallery opera".split(), "culture"),
    **dict.fromkeys("stadium arena hotel casino resort mall nightclub venue racetrack racecourse".split(), "venue"),
    **dict.fromkeys("association confederation lobby".split(), "federation"), "chamber": "chamber",
    **dict.fromkeys("prison jail penitentiary".split(), "prison"),
    "party": "party", "camp": "camp", "airport": "airport", "port": "port", "harbour": "port", "harbor": "port",
    **dict.fromkeys("railway railways railroad".split(), "railway"),
    **dict.fromkeys("league federation".split(), "federation"),
}

# What tells two bodies of one kind apart, also without a name.
COMPASS = frozenset(
    "northern southern eastern western central northeastern northwestern southeastern southwestern north south east west upper "
    "lower inner outer first second third fourth fifth sixth seventh eighth ninth tenth".split()
)

PARTIES = frozenset(
    "greens liberals conservatives labour democrats republicans socialists nationalists tories communists centrists populists "
    "progressives libertarians".split()
)

# What a post tells of its body where nothing else is said.
IMPLIED = {
    **{word: word for word in "police fire prison navy".split()},
    "principal": "school", "rector": "university", "curator": "culture", "coach": "club", "bishop": "church",
    "archbishop": "church", "sheriff": "police", "festival": "event", "museum": "culture", "tournament": "event",
}

PHRASES = {
    "general staff": "military", "defence staff": "military", "defense staff": "military", "joint chiefs": "military",
    "joint staff": "military", "air force": "airforce", "coast guard": "coastguard", "national guard": "nationalguard",
    "border guard": "borderguard", "border guards": "borderguard", "border force": "borderguard", "border police": "borderguard police",
    "marine corps": "marines", "presidential guard": "presidentialguard", "republican guard": "presidentialguard", "civil guard": "police",
    "revolutionary guard": "revolutionaryguard", "revolutionary guards": "revolutionaryguard", "civil defence": "civildefense", "civil defense": "civildefense",
    "rescue service": "rescue", "fire service": "fire", "prison service": "prison", "ambulance service": "ambulance", "secret service": "intelligence",
    "weather service": "weather", "weather office": "weather", "met office": "weather", "medical center": "hospital", "medical centre": "hospital", "health center": "hospital",
    "health centre": "hospital", "fire brigade": "", "fire department": "", "police department": "", "trade union": "union",
    "european union": "", "red cross": "aid", "red crescent": "aid", "united nations": "un", "aid group": "aid", "aid agency": "aid", "aid organization": "aid",
    "peacekeeping force": "un", "peacekeeping mission": "un", "credit union": "bank", "african union": "", "port authority": "port government",
}
WHOLE_FORCES = frozenset("armed defence defense military security".split())

# One body may be called by both: a bank is a company, a port has an authority.
ONE_KIND = frozenset(
    frozenset(pair.split())
    for pair in (
        "firm company", "firm bank", "firm plant", "firm railway", "firm airport", "firm port", "firm event", "firm federation", "firm club",
        "firm culture", "firm venue", "regulator government", "regulator inquiry", "company bank", "company plant", "company port", "company airport", "company railway", "company club",
        "company hospital", "company culture", "company government", "company event", "school university",
        "university hospital", "government port", "government airport", "government railway", "government prison",
        "government plant", "government military", "government culture", "government federation", "federation event",
        "bank government", "culture event", "culture university", "navy branch", "airforce branch", "port plant",
        "railway plant", "airport plant", "company prison", "federation union", "government school", "company university",
        "government university", "church school", "aid federation", "aid hospital", "aid school", "aid culture", "aid church", "aid union", "aid rescue", "aid university", "aid event",
        "aid club", "un office", "un government", "un military", "un branch", "laboratory university", "laboratory hospital", "laboratory company",
        "laboratory firm", "chamber federation", "chamber government", "office government", "office company", "office port",
        "ministry military", "presidency government", "presidency office", "office airport", "office railway", "office prison", "office plant", "office military", "office federation", "office regulator", "office bank",
        "office civildefense", "office rescue", "office ambulance", "office intelligence", "office weather", "office police", "office fire", "office coastguard",
        "office borderguard", "office camp", "office venue", "office inquiry", "office culture", "office laboratory", "office event", "company camp", "government camp", "coastguard branch", "marines branch", "marines navy", "nationalguard branch", "presidentialguard branch", "borderguard branch",
        "borderguard police", "borderguard government", "revolutionaryguard branch", "civildefense government", "civildefense rescue", "civildefense fire", "rescue fire",
        "rescue government", "ambulance hospital", "ambulance government", "intelligence government", "intelligence police", "weather government", "rescue coastguard",
        "police branch", "ministry office", "ministry government", "ministry inquiry",
        "institute office", "institute government", "institute university", "institute laboratory", "institute hospital", "institute regulator",
        "institute weather", "institute company", "institute firm", "institute culture", "institute federation", "institute aid", "institute inquiry",
        "institute chamber", "institute school", "institute un", "institute bank", "institute intelligence",
        "company venue", "club venue", "event venue", "culture venue", "government venue", "police government", "fire government",
        "union inquiry", "government jury", "prison police", "court inquiry", "court jury", "jury inquiry", "government inquiry", "company federation", "port coastguard", "government coastguard", "union federation",
    )
)

# Words in the name of a body that do not tell which body it is.
GENERIC_UNITS = frozenset(
    "the of for and a an in at its his her their administration agency authority body bureau board center centre "
    "commission committee council department directorate force forces foundation fund general government guild institute "
    "institution association inspectorate ministry national office organization organisation panel royal secretariat service services "
    "society staff trust union federation league campaign group project programme program mr mrs ms dr new saint st republican democratic democrat conservative liberal tory green socialist "
    "police constabulary social populist nationalist centrist independent".split()
)

# Bodies of the state that are told apart by their field of work.
OFFICES = frozenset(
    "agency authority administration directorate inspectorate regulator watchdog office bureau service department ministry".split()
)
NO_FIELD = frozenset(
    "general public national state city county regional international federal executive special central district division "
    "independent head chief deputy security safety protection affairs development services social research scientific science "
    "hospital hospitals school schools university club team ship factory mine plant museum festival theatre theater gallery "
    "library board committee jury commission union league group company association works site project staff operations "
    "council house parliament church parish".split()
)
# The field of work that a word in the name of a body tells, beside the fields of posts.
FIELD_OF = {
    **dict.fromkeys("weather meteorological meteorology met".split(), "weather"),
    **dict.fromkeys(
        "seismological seismic seismology earthquake earthquakes quake volcano volcanoes volcanological volcanology "
        "geological geology geophysical geophysics".split(), "earth"),
    **dict.fromkeys(
        "health disease diseases vaccine vaccines vaccination epidemiology medicine medicines medical healthcare infectious "
        "nutrition".split(), "health"),
    **dict.fromkeys(
        "police policing crime crimes cybercrime homicide murder fraud narcotics drugs detective forensic".split(), "police"),
    **dict.fromkeys("cyber cybersecurity".split(), "cyber"),
    **dict.fromkeys("aviation flight airline airlines airport airports aeronautical".split(), "aviation"),
    **dict.fromkeys("rail railway railways railroad train trains".split(), "railway"),
    **dict.fromkeys("maritime harbour harbor port ports shipping marine coast coastguard ferry".split(), "maritime"),
    **dict.fromkeys("prison prisons correctional corrections".split(), "prison"),
    **dict.fromkeys("border borders customs immigration migration refugee refugees asylum".split(), "border"),
    **dict.fromkeys(
        "fisheries fishery fishing forest forests forestry wildlife agriculture agricultural farming animal veterinary "
        "livestock".split(), "land"),
    **dict.fromkeys(
        "tax taxation revenue treasury finance financial budget bank banking securities markets insurance".split(), "finance"),
    **dict.fromkeys("election elections electoral".split(), "election"),
    **dict.fromkeys("space satellite astronomical".split(), "space"),
    **dict.fromkeys("nuclear energy electricity power gas petroleum oil mining mines".split(), "energy"),
    **dict.fromkeys("environment environmental climate water rivers river pollution sanitation".split(), "environment"),
    **dict.fromkeys("transport transportation traffic road roads highways transit".split(), "transport"),
    **dict.fromkeys("education examinations".split(), "education"),
    **dict.fromkeys("sports sport football athletics olympic doping anti-doping".split(), "sports"),
    **dict.fromkeys("consumer consumers competition antitrust trade commerce trading".split(), "trade"),
    **dict.fromkeys("heritage museums arts culture cultural antiquities".split(), "culture"),
    **dict.fromkeys("statistics statistical census".split(), "statistics"),
    **dict.fromkeys("housing planning buildings".split(), "housing"),
    **dict.fromkeys("labour labor employment workers".split(), "labor"),
    # whom a union or an association is of
    **dict.fromkeys("farmers growers ranchers dairymen".split(), "land"), **dict.fromkeys("hunters shooting".split(), "hunting"),
    **dict.fromkeys("nurses doctors medics midwives physicians pharmacists".split(), "health"),
    **dict.fromkeys("teachers lecturers students pupils".split(), "education"), **dict.fromkeys("drivers truckers hauliers".split(), "transport"),
    **dict.fromkeys("fishermen skippers".split(), "maritime"), **dict.fromkeys("miners steelworkers".split(), "energy"),
    **dict.fromkeys("tenants landlords renters".split(), "housing"), **dict.fromkeys("pilots".split(), "aviation"),
    **dict.fromkeys("writers authors actors musicians".split(), "culture"), **dict.fromkeys("hoteliers restaurateurs hospitality".split(), "hotels"),
}
# Fields so near that one body may be named by either.
NEAR_FIELDS = frozenset(
    frozenset(pair.split())
    for pair in (
        "transport aviation", "transport railway", "transport maritime", "emergency fire", "emergency police", "emergency rescue",
        "emergency defense", "environment land", "environment weather", "environment energy", "environment health", "land health",
        "finance trade", "finance border", "police border", "police prison", "police intelligence", "police security", "maritime border",
        "maritime land", "defense military", "defense intelligence", "cyber intelligence", "environment maritime", "weather maritime",
        "education culture", "education sports", "trade labor", "finance statistics", "trade land", "fire rescue",
        "transport police", "housing environment", "housing finance", "trade health", "sports health", "hotels trade", "hotels culture",
    )
)
# Who works in one field within a body.
SECTIONS = frozenset("squad unit division branch section desk wing".split())

# One field: "civil protection", "disaster relief".
EMERGENCIES = frozenset("civil disaster emergency emergencies relief rescue".split())
