"""What a body is called by its sort, and the words that names of that sort hold. Read by `attribution.meant.sorts`."""

from __future__ import annotations

from .titles import COMPANY_KINDS, PLURAL_PEOPLE

_NAMES = {
    "aid humanitarian relief emergency disaster rescue refugee": (
        "red cross crescent relief aid doctors médecins medecins rescue mercy care save help humanitarian hunger food refugee "
        "refugees hope caritas shelter response corps lifeline"
    ),
    "rights human-rights liberties advocacy monitoring monitor watchdog freedom": (
        "rights watch amnesty liberty liberties justice freedom dignity human observatory monitor equality democracy"
    ),
    "environmental environment green conservation climate wildlife ecological nature animal-welfare animal anti-pollution": (
        "earth green clean river rivers coast ocean oceans sea seas wildlife nature conservation climate forest forests bird "
        "birds animal animals environment environmental ecology water waters air planet rewilding reef marsh wetland wetlands "
        "landscape conservancy lakes lake whale whales badger bees trees woodland"
    ),
    "housing homeless homelessness tenants renters'": "shelter housing homes home roof tenants renters homeless streets",
    "medical health doctors' medics' patients'": (
        "doctors medical medicine médecins medecins nurses health surgeons physicians patients hospital cancer heart"
    ),
    "trade industry business employers' lobby lobbying employers": (
        "federation confederation association chamber institute council industry industries business businesses employers "
        "traders manufacturers producers growers brewers bakers hauliers retailers bankers"
    ),
    "un u.n. united-nations": "un u.n. united nations world international unicef unesco unhcr fao wfp iom",
    "press press-freedom media journalists'": "press reporters journalists media editors",
    "consumer consumers'": "consumer consumers customers passengers",
    "children's child childrens'": "children children's child kids youth save",
    "budget low-cost no-frills flag national": "air airlines airways jet wings airline aviation",
    "mining energy oil gas power": "energy oil gas petroleum power mining minerals resources coal steel",
    "tech technology software chip robotics": "systems software technologies technology tech robotics data digital micro chips",
    "drug drugs pharmaceutical biotech": "pharma pharmaceuticals biotech therapeutics labs laboratories drugs health medicines",
    "telecoms telecom telecommunications mobile phone": "telecom telecoms mobile wireless phone tel communications networks",
    "retail supermarket grocery fashion": "stores supermarkets foods retail markets fashion shops mart",
    "food drinks beverage brewing": "foods food dairy drinks beverages brewing brewery brewers farms bakeries",
    "insurance": "insurance assurance mutual life",
    "think": "institute centre center foundation policy research council studies forum",
    "teachers' teaching education": "teachers education educators schools academics lecturers",
    "nurses' nursing": "nurses nursing midwives",
    "farm farmers' farming agricultural": "farm farmers growers agricultural agriculture peasants dairy",
    "transport rail railway drivers'": "rail railway drivers transport locomotive trains railways trams bahn",
    "veterans'": "veterans legion",
    "student students'": "students student",
    "campaign campaigning pressure protest grassroots activist": (
        "save stop action campaign friends people mothers fathers citizens residents extinction end ban free together against"
    ),
    "motoring": "motorists automobile drivers cars roadside",
    "rebel armed militant separatist insurgent jihadist guerrilla paramilitary opposition extremist islamist": (
        "front army movement liberation brigade brigades militia forces resistance fighters legion vanguard militants"
    ),
    "shipping cargo maritime container cruise": "lines line shipping maritime marine ferries ferry navigation cruises cargo",
    "bus coach ferry train tram": "buses bus coaches travel ferries ferry rail trains trams tramways lines railways bahn",
}
SORTS = {sort: frozenset(words.split()) for sorts, words in _NAMES.items() for sort in sorts.split()}

# A union's name that has no word for a union: "Teachers United". Two of these words make one.
UNION_NAMES = PLURAL_PEOPLE | frozenset(
    "united unite unison solidarity together united action bakers miners dockers cleaners carers couriers riders guards "
    "porters postal firefighters pilots crew seafarers brewers cooks".split()
)

# Words of public bodies, which no paper calls a company or a group.
PUBLIC = frozenset(
    "ministry department police court council commission parliament senate assembly army navy government treasury tribunal "
    "prosecutor prosecutors embassy university college school house congress union nations senate kremlin pentagon "
    "administration command agency bureau office board authority inspectorate staff forces guard service".split()
)

# Words for one sort of body, each with those that can stand for it.
_FIRMS = COMPANY_KINDS - {"club", "team", "charity", "newspaper"}
ALIKE = {
    word: frozenset(words.split())
    for words in (
        "regulator watchdog inspectorate", "airline carrier", "bank lender", "newspaper paper daily tabloid broadsheet",
        "broadcaster network channel station", "charity group organization organisation foundation", "utility supplier provider",
        "union federation association", "force police constabulary",
    )
    for word in words.split()
} | dict.fromkeys(("company", "firm", "business", "start-up", "startup"), _FIRMS)
