"""Posts that go together and posts that do not, in one person at one time. Read by `agreement.posts.compatible`."""

from __future__ import annotations

from .posts import JOBS
from .roles import SPORTS

# One person often holds both at once, above all at the head of a firm.
COMPATIBLE = frozenset(
    frozenset(frozenset(post.split()) for post in pair)
    for pair in (
        ("sports director", "football director"),
        ("prison governor", "director"),
        ("prison governor", "prison director"),
        ("prison governor", "warden"),
        ("warden", "prison director"),
        ("warden", "director"),
        ("president", "chief executive"),
        ("executive director", "chief executive"),
        ("president", "executive director"),
        ("director", "chief executive"),
        ("general director", "chief executive"),
        ("general director", "general manager"),
        ("president", "judge"),
        ("chiefjustice", "judge"),
        ("attorney", "prosecutor"),
        ("attorney", "lawyer"),
        ("attorney", "defenselawyer"),
        *(("lawyer", side) for side in ("victimslawyer", "companylawyer")),
        *(("attorney", side) for side in ("victimslawyer", "companylawyer")),
        ("defenselawyer", "companylawyer"),
        ("lawyer", "defenselawyer"),
        ("attorneygeneral", "prosecutor"),
        ("attorneygeneral", "general prosecutor"),
        ("attorneygeneral", "justice minister"),
        ("chief prosecutor", "general prosecutor"),
        ("prosecutor", "general prosecutor"),
        ("chancellor", "finance minister"),
        ("master", "captain"),
        ("manager", "coach"),
        ("cardinal", "archbishop"),
        ("cardinal", "bishop"),
        ("pilot", "driver"),
        *(("detective", rank) for rank in ("superintendent", "inspector", "sergeant", "constable")),
        ("lancecorporal", "corporal"),
        ("headconstable", "constable"),
        ("constable", "officer"),
        ("scout", "coach"),
        ("lawyer", "notary"),
        ("conductor", "guard"),
        ("pilot", "captain"),
        ("goalkeeper", "captain"),
        ("defender", "captain"),
        ("midfielder", "captain"),
        ("striker", "captain"),
        ("governor", "premier"),
        ("juror", "foreman"),
        ("magistrate", "judge"),
        ("medical director", "chief medical officer"),
        ("mate", "copilot"),  # "first officer", on a ship or on a flight deck
        ("mate", "chief mate"),
        ("mate", "chief officer"),
        ("chief mate", "chief officer"),
        ("parliament chief", "parliament speaker"),
        ("parliament chief", "house speaker"),
        ("parliament chief", "speaker"),
    )
)
RANKS = frozenset(
    "general admiral colonel major lieutenant sergeant inspector superintendent brigadier commodore marshal constable detective "
    "subinspector assistantsubinspector headconstable corporal lancecorporal private flightlieutenant squadronleader wingcommander "
    "groupcaptain".split()
)
# Ranks that only the police give, and posts that no police officer holds.
POLICE_RANKS = frozenset("subinspector assistantsubinspector headconstable inspector constable detective superintendent sergeant".split())
CIVIL_POSTS = frozenset(
    "coroner judge prosecutor mayor minister ambassador bishop archbishop chancellor premier senator principal rector "
    "defenselawyer attache".split()
)
# Trades say what somebody is, and not whether they also lead something.
TRADES = (
    frozenset(
        "engineer nurse surgeon epidemiologist microbiologist geologist seismologist meteorologist veterinarian biologist "
        "economist pathologist teacher archivist physicist chemist virologist pilot doctor lawyer editor hydrologist "
        "volcanologist geophysicist climatologist oceanographer immunologist cardiologist toxicologist historian sociologist "
        "ecologist botanist zoologist astronomer representative midwife paramedic firefighter forecaster statistician actuary "
        "choreographer agronomist entomologist criminologist psychologist psychiatrist anesthesiologist radiologist "
        "oncologist obstetrician gynecologist senator councilor assemblymember chiefscientist scienceadviser pastor priest "
        "chaplain deacon trustee houserepresentative mp mep msp mla professor physician dermatologist neurologist neurosurgeon "
        "urologist pediatrician ophthalmologist orthopedist gastroenterologist nephrologist rheumatologist endocrinologist "
        "hematologist pulmonologist anthropologist archaeologist paleontologist mathematician linguist geneticist "
        "neuroscientist pharmacologist nutritionist glaciologist mineralogist ornithologist demographer cartographer "
        "philosopher theologian scout physio physiotherapist cabinattendant steward".split()
    )
    | JOBS
)
# Members of a house, and what they may lead in it.
MEMBERS = frozenset("mp mep msp mla senator representative houserepresentative councilor assemblymember".split())
IN_THE_HOUSE = frozenset(
    "majorityleader minorityleader oppositionleader councilleader speaker whip chair president secretary".split()
)
# Who governs is no member of a senate: "Senator Jane Doe", "the governor, Jane Doe".
NO_MEMBERS = frozenset("governor judge sheriff coroner prosecutor ambassador commander attorneygeneral".split())
# Nobody is the deputy of the one and holds the other.
DEPUTIES_OF = frozenset("minister governor prosecutor ambassador commander commissioner".split())
HELD_ALONE = frozenset(
    "governor prosecutor judge sheriff coroner ambassador commander mayor bishop permanentsecretary attache rector "
    "principal commissioner conductor".split()
)
# Sciences so close that a newspaper takes one name for the other.
SCIENCES = tuple(
    frozenset(line.split())
    for line in (
        "geologist seismologist volcanologist geophysicist hydrologist",
        "meteorologist climatologist oceanographer physicist geophysicist hydrologist",
        "epidemiologist virologist microbiologist immunologist biologist pathologist doctor",
        "biologist ecologist botanist zoologist veterinarian",
        "surgeon cardiologist neurosurgeon doctor physician pathologist toxicologist epidemiologist",
        "neurologist neurosurgeon psychiatrist neuroscientist doctor physician psychologist",
        "doctor physician surgeon dermatologist urologist pediatrician ophthalmologist orthopedist gastroenterologist",
        "doctor physician nephrologist rheumatologist endocrinologist hematologist pulmonologist oncologist pharmacologist",
        "doctor physician radiologist anesthesiologist obstetrician gynecologist surgeon midwife nutritionist",
        "surgeon orthopedist urologist ophthalmologist gynecologist obstetrician oncologist gastroenterologist",
        "physio physiotherapist doctor",
        "historian archaeologist anthropologist linguist philosopher theologian sociologist archivist teacher lecturer",
        "geologist paleontologist glaciologist mineralogist geophysicist climatologist hydrologist",
        "zoologist ornithologist ecologist biologist geneticist botanist",
        "statistician demographer economist mathematician actuary cartographer geographer",
        "soprano mezzo alto tenor baritone bass singer vocalist songwriter composer rapper frontman actor dancer",
        "guitarist singer songwriter composer vocalist frontman pianist keyboardist",
        "violinist violist cellist pianist organist composer conductor teacher lecturer",
        "flutist clarinetist oboist trumpeter saxophonist composer teacher",
        "drummer percussionist singer songwriter composer",
        "screenwriter playwright novelist poet essayist columnist biographer editor translator lyricist librettist lecturer teacher historian",
        "screenwriter filmmaker director cinematographer cameraman actor comedian playwright choreographer dancer ballerina",
        "painter sculptor illustrator cartoonist potter photographer",
        "podcaster blogger columnist editor comedian dj",
        "guard conductor steward",
        "steward cabinattendant waiter",
        "fisherman lobsterman oysterman trawlerman diver",
        "farmer rancher shepherd herder herdsman winegrower vintner winemaker forester logger lumberjack",
        "stallholder vendor hawker trader grocer greengrocer fishmonger shopkeeper newsagent ironmonger butcher baker",
        "janitor caretaker cleaner porter guard doorman bouncer",
        "bartender barman waiter publican sommelier",
        "mason stonemason bricklayer joiner carpenter roofer plasterer",
        "carer caregiver nurse nanny childminder",
        "broker banker trader economist accountant bookkeeper",
        "miner steelworker machinist welder mechanic electrician",
        "physicist astronomer chemist engineer architect",
        "farmer gardener beekeeper crofter shopkeeper trader",
        "fisherman trawlerman",
        "baker chef cook butcher shopkeeper trader waiter",
        "pharmacist chemist",
        "nurse midwife paramedic doctor",
        "driver mechanic",
        "translator interpreter teacher lecturer",
        "publican hotelier chef cook waiter brewer",
        "plumber electrician carpenter plasterer bricklayer roofer welder glazier",
        "chemist toxicologist",
        (
            "chiefscientist biologist ecologist geologist seismologist volcanologist geophysicist hydrologist meteorologist climatologist oceanographer "
            "physicist epidemiologist virologist microbiologist immunologist pathologist doctor engineer chemist toxicologist economist statistician "
            "agronomist veterinarian entomologist scienceadviser astronomer botanist zoologist forecaster lecturer teacher archivist "
            "historian sociologist psychologist criminologist"
        ),
    )
)
# Posts at the head of a body or a department: there they are words for one thing.
LEADING = frozenset(
    "chief director commissioner superintendent secretary generalsecretary officer principal commander manager coordinator administrator "
    "controller comptroller".split()
)
LEADERS = LEADING | frozenset(
    "chair president executive governor coach rector dean provost general admiral warden curator registrar marshal".split()
)
# A body has one of them, and its name tells which.
PLACED = frozenset("mayor governor sheriff bishop archbishop coroner ombudsman".split())
SINGLE = (
    LEADERS
    | PLACED
    | frozenset(
        "prosecutor attorneygeneral judge minister spokesman coordinator chiefscientist scienceadviser senator councilor".split()
    )
)
# Whose deputy is not called so, even in short.
RANKED = frozenset(
    "mayor governor minister president captain superintendent dean speaker chief director manager chair commissioner principal rector sheriff executive "
    "secretary generalsecretary ambassador attorneygeneral ombudsman administrator coordinator commander premier".split()
)
# What is a task within a body, and never the field of the whole body.
FUNCTIONS = frozenset(
    "financial technology legal marketing commercial sales press communications human resources compliance risk "
    "information data privacy procurement logistics product people talent nurse".split()
)
# Ranks in an embassy, which one diplomat may hold at once, but for two fields.
DIPLOMATS = frozenset("attache counselor consul chargedaffaires envoy ambassador secretary minister".split())
# Who is appointed, and so leads no party or council.
APPOINTED = frozenset(
    "director executive commissioner superintendent principal commander judge prosecutor coroner bishop rector inspector constable "
    "permanentsecretary auditor treasurer clerk".split()
)
VOICES = frozenset("press communications public information media relations affairs".split())
SCOPES = frozenset(
    "state national county city international regional divisional public club team group union district federal "
    "general school hospital board jury committee commission association company ship airport railway race tournament".split()
)
# What a whole body is of, and no task within one: "the rowing boss" may be the president of the federation.
WHOLE_FIELDS = SPORTS | frozenset("sports church parish farming fishing aviation rail shipping mining".split())
# Houses whose director another outlet calls by the field ("opera director", "artistic director").
HOUSES = frozenset("opera theater museum orchestra gallery library festival hospital club school".split())
EXCLUSIVE = frozenset(
    "mayor governor sheriff judge prosecutor coroner bishop ambassador goalkeeper attorneygeneral".split()
)
OFFICIAL_HEADS = LEADERS | frozenset(["minister", "inspector", "constable", "general"])
