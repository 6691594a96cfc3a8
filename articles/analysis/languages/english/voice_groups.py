"""Who may speak: bodies, crowds and posts by the group they belong to. Read by `agreement.quoted.voices`."""

from __future__ import annotations

# The last word of what a body is called, without its name.
BODY_GROUPS = {
    **dict.fromkeys("ministry government cabinet treasury presidency kremlin administration state".split(), "state"),
    **dict.fromkeys("council municipality borough prefecture".split(), "local"),
    **dict.fromkeys("agency authority regulator watchdog bureau inspectorate directorate commission".split(), "office"),
    **dict.fromkeys("police constabulary gendarmerie carabinieri detectives".split(), "police"),
    **dict.fromkeys("army military navy troops airforce coastguard".split(), "army"),
    **dict.fromkeys("firefighters".split(), "fire"),
    **dict.fromkeys(
        "company firm operator airline bank insurer manufacturer carmaker maker retailer builder developer carrier utility startup "
        "supermarket brewery shipyard chain supplier contractor railway organizers organisers promoter".split(), "firm"),
    **dict.fromkeys("union guild".split(), "union"), **dict.fromkeys("hospital clinic".split(), "hospital"),
    **dict.fromkeys("school university college academy".split(), "school"), **dict.fromkeys("party opposition".split(), "party"),
    **dict.fromkeys("church diocese cathedral parish".split(), "church"), **dict.fromkeys("court tribunal".split(), "court"),
    **dict.fromkeys("club".split(), "club"), **dict.fromkeys("charity ngo nonprofit".split(), "aid"),
    **dict.fromkeys("rebels rebel militants militant militia insurgents insurgent guerrillas separatists mutineers junta".split(), "rebels"),
}
PHRASE_GROUPS = {
    "town hall": "local", "city hall": "local", "fire service": "fire", "fire brigade": "fire", "fire department": "fire",
    "air force": "army", "armed forces": "army", "coast guard": "army", "defence force": "army", "defense force": "army",
    "sheriff's office": "police", "police department": "police", "police force": "police", "prosecutor's office": "court",
    "prosecutors' office": "court", "red cross": "aid", "aid group": "aid", "rights group": "aid", "relief agency": "aid", "aid agency": "aid", "relief group": "aid", "aid organization": "aid", "aid organisation": "aid", "human rights group": "aid", "white house": "state",
    "foreign office": "state", "home office": "state", "ambulance service": "hospital", "health service": "hospital",
    "trade union": "union", "weather service": "office", "weather office": "office", "school board": "school",
    "mayor's office": "local", "county executive's office": "local", "governor's office": "state", "president's office": "state",
    "prime minister's office": "state", "minister's office": "state", "medical examiner's office": "court", "coroner's office": "court",
    "city council": "local", "town council": "local", "county council": "local", "district council": "local",
}
# Groups that speak for each other, or that two desks may mean by two words.
NEAR_GROUPS = frozenset(
    frozenset(pair.split())
    for pair in (
        "state office", "state army", "state police", "state party", "state local", "office police", "office fire", "office army",
        "office firm", "office local", "local fire", "local school", "local police", "firm club", "court police", "court office",
        "court state", "school hospital", "church aid", "fire police", "fire hospital", "party local", "state hospital",
        "office hospital", "office court", "office school",
    )
)
# Crowds and persons without an office: none of them is the voice of a body, nor who holds a post.
CIVILIANS = frozenset(
    "resident residents witness witnesses eyewitness passenger passengers survivor survivors neighbor neighbors neighbour neighbours "
    "shopper shoppers villager villagers islander islanders tourist tourists fan fans supporter supporters parent parents pupil pupils "
    "customer customers motorist motorists commuter commuters protester protesters bystander bystanders relative relatives "
    "mother father sister brother wife husband widow widower son daughter grandmother grandfather aunt uncle cousin victim victims "
    "holidaymaker holidaymakers guest guests patient patients tenant tenants spectator spectators".split()
)
KIN = frozenset(
    "mother father sister brother wife husband widow widower son daughter grandmother grandfather aunt uncle cousin niece nephew".split()
)
# What nobody can be told by.
NOBODY = frozenset(
    "source sources official officials insider insiders person people man woman men women statement report spokesperson letter document "
    "aide aides expert experts colleague colleagues friend friends staff worker workers member members group team others".split()
)
# The group that a post belongs to, by a word of its normal form.
POST_GROUPS = {
    **dict.fromkeys("premier chancellor king governor".split(), "state"), "minister": "state",
    **dict.fromkeys("mayor councilor councilleader".split(), "local"), "coroner": "court",
    **dict.fromkeys("constable subinspector detective sheriff police".split(), "police"), "fire": "fire",
    **dict.fromkeys("colonel admiral brigadier commodore military navy".split(), "army"),
    **dict.fromkeys("judge prosecutor magistrate chiefjustice".split(), "court"),
    **dict.fromkeys("surgeon nurse".split(), "hospital"), **dict.fromkeys("coach goalkeeper midfielder striker".split(), "club"),
    **dict.fromkeys("bishop archbishop cardinal imam rabbi vicar".split(), "church"), "oppositionleader": "party",
    **dict.fromkeys("financial operating marketing commercial".split(), "firm"), "headteacher": "school", "principal": "school",
}
# The heads of the names of bodies that belong to the state, and of those that do not.
OFFICIAL_HEADS = frozenset(
    "ministry department agency authority bureau commission commissioner directorate inspectorate office board service services "
    "administration secretariat council government cabinet treasury court tribunal police constabulary army navy prefecture municipality "
    "parliament senate embassy registry regulator watchdog commissariat corps".split()
)
CIVIL_HEADS = frozenset(
    "college forum federation union guild association alliance league confederation society institute foundation trust coalition campaign "
    "network movement front initiative watch charity fund congress club chamber syndicate collective cooperative consortium church diocese "
    "synod mission university hospital company group airlines airways bank capital partners holdings motors energy foods media insurance "
    "brotherhood fellowship lobby institution academy observatory museum".split()
)
# What many names have in them.
PLAIN_IN_NAMES = frozenset(
    "national international royal united general central federal state regional local public people's new great world european african asian "
    "american british first independent democratic joint free action support workers' workers employees staff members trade".split()
)
