"""Words for the bodies that posts are held in: their level and their kind. Read by `agreement.units`."""

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
    **dict.fromkeys("ministry department inspectorate directorate authority agency".split(), "government"),
    "army": "military branch", "military": "military", "navy": "navy", "fleet": "navy", "naval": "navy", "marines": "marines", "coastguard": "coastguard",
    "gendarmerie": "police", "carabinieri": "police",
    **dict.fromkeys("brigade regiment battalion squadron corps".split(), "branch"),
    **dict.fromkeys("museum theatre theater orchestra library zoo gallery opera".split(), "culture"),
    **dict.fromkeys("stadium arena hotel casino resort mall nightclub venue racetrack racecourse".split(), "venue"),
    **dict.fromkeys("association chamber confederation lobby".split(), "federation"),
    **dict.fromkeys("prison jail penitentiary".split(), "prison"),
    "camp": "camp", "airport": "airport", "port": "port", "harbour": "port", "harbor": "port",
    **dict.fromkeys("railway railways railroad".split(), "railway"),
    **dict.fromkeys("league federation".split(), "federation"),
}

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
    "european union": "", "credit union": "bank", "african union": "", "port authority": "port government",
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
        "federation club", "bank government", "culture event", "culture university", "navy branch", "airforce branch", "port plant",
        "railway plant", "airport plant", "company prison", "federation union", "government school", "company university",
        "government university", "church school", "company camp", "government camp", "coastguard branch", "marines branch", "marines navy", "nationalguard branch", "presidentialguard branch", "borderguard branch",
        "borderguard police", "borderguard government", "revolutionaryguard branch", "civildefense government", "civildefense rescue", "civildefense fire", "rescue fire",
        "rescue government", "ambulance hospital", "ambulance government", "intelligence government", "intelligence police", "weather government", "rescue coastguard",
        "police branch",
        "company venue", "club venue", "event venue", "culture venue", "government venue", "police government", "fire government",
        "union inquiry", "government jury", "prison police", "court inquiry", "court jury", "jury inquiry", "government inquiry", "company federation", "port coastguard", "government coastguard", "club federation", "union federation",
    )
)

# Words in the name of a body that do not tell which body it is.
GENERIC_UNITS = frozenset(
    "the of for and a an in at its his her their administration agency authority body bureau board center centre "
    "commission committee council department directorate force forces foundation fund general government guild institute "
    "institution association inspectorate ministry national office organization organisation panel royal secretariat service services "
    "society staff trust union federation league campaign group project programme program mr mrs ms dr new saint st".split()
)

# Bodies of the state that are told apart by their field of work.
OFFICES = frozenset(
    "agency authority administration directorate inspectorate regulator watchdog office bureau service department ministry".split()
)
NO_FIELD = frozenset(
    "general public national state city county regional international federal executive special central district division "
    "independent head chief deputy security safety protection affairs development services social".split()
)
# One field: "civil protection", "disaster relief".
EMERGENCIES = frozenset("civil disaster emergency emergencies relief rescue".split())
