"""Words for posts, bodies and documents: what a name can be called by. General knowledge, no name of anyone."""

HONORIFICS = frozenset(
    [
        "mr", "mrs", "ms", "honourable", "honorable", "miss", "mx", "cr", "dr", "prof", "professor", "sir", "dame", "lord", "lady", "baroness",
        "baron", "rev", "reverend", "fr", "father", "sister", "brother", "pastor", "bishop", "archbishop",
        "cardinal", "rabbi", "imam", "sheikh", "sheik", "ayatollah", "sgt", "sergeant", "lt", "lieutenant", "gen",
        "general", "col", "colonel", "capt", "captain", "maj", "major", "adm", "admiral", "cpl", "corporal", "brig",
        "brigadier", "cmdr", "commander", "sen", "senator", "sens", "rep", "representative", "reps", "gov",
        "governor", "pres", "president", "congressman", "congresswoman", "justice", "judge", "king", "queen",
        "prince", "princess", "pope", "emperor", "sultan", "emir", "constable", "inspector", "superintendent",
        "detective", "det", "insp", "supt", "marshal", "pte", "pc", "hon", "mme", "monsieur", "madame", "shri",
        "smt", "sri", "chief", "alhaji", "dato", "datuk", "maulana", "mufti", "coach", "mayor", "chancellor",
        "premier", "commissioner", "ambassador", "dc", "ds", "di", "dci", "dcs", "ps", "wpc", "asp", "dsp", "ssp", "sp",
        "csp", "acp", "dcp", "cp", "ig", "aig", "dig", "cllr", "coun", "clr", "councillor", "councilor", "adv", "engr", "eng", "barr",
        "barrister", "apostle", "evangelist", "deacon", "canon", "monsignor", "msgr", "archdeacon", "dean", "chairman",
        "alderman", "ald", "taoiseach", "tanaiste", "tánaiste", "hajia", "oba", "otunba", "kumari", "pandit", "swami",
        "sardar", "ustaz", "cde", "comrade", "lcpl", "ssgt", "tsgt", "msgt", "cadet",
        "commodore", "ensign", "pvt", "spc", "trooper", "deputy", "sheriff", "coroner", "recorder",
        "excellency", "highness", "majesty", "holiness", "eminence", "honour", "worship", "sayyid",
        "magistrate", "professor", "nurse", "matron", "headmaster", "headmistress", "rabbi", "ayatullah",
        "seri", "datin", "puan", "encik", "tengku", "hajah", "daw", "herr", "frau", "señor", "señora", "senor", "senora",
        "signor", "signora", "padre", "sheikha", "begum", "mullah", "maulvi", "hojatoleslam", "patriarch", "abbot", "abbess",
        "lama", "venerable", "ven", "vicar", "count", "countess", "viscount", "viscountess", "marquess", "duchess", "prof.",
    ]
)

MALE = frozenset([
    "mr", "sir", "lord", "father", "fr", "brother", "king", "prince", "pope", "congressman", "spokesman",
    "chairman", "businessman", "baron", "emperor", "sheikh", "sheik", "imam", "ayatollah", "policeman", "fireman",
    "shri", "monsieur", "husband", "son", "alhaji", "actor", "cardinal", "widower", "dad", "grandfather", "grandpa", "uncle",
    "nephew", "grandson", "stepfather", "stepson", "boyfriend", "headmaster", "sportsman", "cameraman", "councilman",
    "assemblyman", "alderman", "ombudsman", "serviceman", "fisherman", "craftsman", "salesman", "duke", "monk",
])
FEMALE = frozenset([
    "mrs", "ms", "miss", "dame", "lady", "sister", "queen", "princess", "congresswoman", "spokeswoman",
    "chairwoman", "businesswoman", "baroness", "policewoman", "mme", "madame", "smt", "wife", "daughter", "mother",
    "actress", "widow", "mum", "mom", "grandmother", "grandma", "nan", "aunt", "niece", "granddaughter", "stepmother",
    "stepdaughter", "girlfriend", "headmistress", "matron", "sportswoman", "camerawoman", "councilwoman", "assemblywoman",
    "alderwoman", "ombudswoman", "servicewoman", "midwife", "duchess", "hajia", "nun",
])

# Relatives: a first name behind one of these goes with the surname of whose relative it is.
KIN = frozenset(
    "mother father mum mom mam dad son daughter brother sister husband wife widow widower grandmother grandfather grandma "
    "grandpa gran nan grandson granddaughter uncle aunt cousin nephew niece twin stepmother stepfather stepson "
    "hubby wifey granddad grandad stepdad stepmum stepmom fiance fiancee fiancé fiancée "
    "stepdaughter stepbrother stepsister half-brother half-sister mother-in-law father-in-law son-in-law daughter-in-law "
    "brother-in-law sister-in-law".split()
)

# Posts of other Englishes, churches, courts and trades; no common word of another sense, no frequent surname.
_OTHER_ENGLISHES = frozenset(
    # India, Pakistan, Bangladesh, Nepal, Sri Lanka
    "collector tehsildar tahsildar naib-tehsildar talathi patwari lekhpal kanungo gramsevak sarpanch upsarpanch up-sarpanch "
    "deputy-sarpanch pradhan mukhiya lambardar numberdar zilladar thanedar daroga kotwal havildar subedar jemadar jamadar "
    "nazim naib-nazim munsif lokayukta lokpal mohtasib muhtasib corporator dewan karnavar mahant pujari jathedar granthi "
    "sadhu sadhvi mahanayake bhikkhu vice-chancellor pro-vice-chancellor "
    # Scotland, Wales, Ireland, the islands
    "fiscal procurator bailie provost convener convenor depute firemaster deemster jurat bailiff seneschal garda cathaoirleach "
    "leas-cathaoirleach uachtarán churchwarden "
    # Africa
    "headman headwoman induna kgosi inkosi kabaka mwami ooni alake asantehene omanhene galadima kadhi kadi qadi caid moqaddem omda "
    "paramount-chief askari "
    # the Philippines, Malaysia, Indonesia, the Pacific
    "kagawad konsehal kapitan tanod undersecretary penghulu bupati camat lurah regent kaumatua rangatira ariki matai "
    "vice-mayor vice-governor "
    # Canada, Australia, the Caribbean, the United States
    "reeve warden custos selectman selectwoman selectperson freeholder undersheriff patrolman patrolwoman councilperson "
    "alderperson assessor grazier pastoralist stockman "
    # translated from other tongues
    "alcalde alcaldesa intendente concejal prefect sub-prefect subprefect burgomaster landrat landammann voivode starosta "
    "akim hokim aksakal muhtar kaymakam gendarme carabiniere comandante ombudsperson plenipotentiary "
    # churches
    "curate verger sexton presbyter prebendary prioress archimandrite exarch nuncio catholicos cantor muezzin parson moderator "
    "almoner "
    # schools and courts
    "bursar proctor housemaster housemistress schoolmaster schoolmistress schoolteacher vice-principal prothonotary notary "
    "stenographer arbitrator adjudicator conciliator liquidator executor surveyor valuer auctioneer jailer gaoler "
    "sub-inspector subinspector serjeant "
    # trades
    "harbormaster harbourmaster stationmaster postmaster postmistress subpostmaster sub-postmaster quartermaster stevedore "
    "docker longshoreman dockworker dispatcher lineman rigger crofter shearer gamekeeper ghillie groundsman groundskeeper "
    "greenkeeper zookeeper lockkeeper lock-keeper innkeeper undertaker mortician gravedigger fishmonger greengrocer ironmonger "
    "farrier bricklayer glazier joiner cobbler milliner upholsterer cabinetmaker luthier watchmaker clockmaker boatbuilder "
    "shipwright stonemason winemaker cheesemaker cheesemonger chocolatier confectioner".split()
)

POSTS = KIN | frozenset(
    [
        "president", "minister", "secretary", "spokesman", "spokeswoman", "spokesperson", "chief", "head",
        "director", "chairman", "chairwoman", "chairperson", "chair", "ceo", "cfo", "coo", "cto", "mayor",
        "governor", "senator", "congressman", "congresswoman", "representative", "lawmaker", "legislator", "mp",
        "mep", "msp", "councillor", "councilor", "councilman", "councilwoman", "ambassador", "envoy", "diplomat",
        "commissioner", "chancellor", "premier", "leader", "commander", "commandant", "general", "colonel", "captain", "officer",
        "analyst", "economist", "professor", "lecturer", "scientist", "researcher", "historian", "expert",
        "specialist", "epidemiologist", "virologist", "doctor", "physician", "surgeon", "nurse", "psychologist",
        "biologist", "ecologist", "geologist", "seismologist", "meteorologist", "forecaster", "hydrologist",
        "astronomer", "engineer", "architect", "lawyer", "attorney", "solicitor", "barrister", "prosecutor",
        "judge", "justice", "magistrate", "detective", "superintendent", "inspector", "sheriff", "constable",
        "sergeant", "coach", "manager", "captain", "player", "striker", "goalkeeper", "midfielder", "owner",
        "founder", "co-founder", "cofounder", "partner", "executive", "editor", "reporter", "journalist",
        "correspondent", "columnist", "author", "writer", "novelist", "poet", "artist", "musician", "singer",
        "actor", "actress", "filmmaker", "producer", "curator", "keeper", "conservator", "custodian", "controller", "overseer", "usher", "facilitator",
        "co-ordinator", "activist", "campaigner", "organizer", "organiser",
        "strategist", "pollster", "adviser", "advisor", "aide", "consultant", "coordinator", "administrator",
        "treasurer", "deputy", "vice-president", "secretary-general", "undersecretary", "premier", "principal",
        "headteacher", "teacher", "superintendent", "dean", "rector", "provost", "chaplain", "bishop", "archbishop",
        "pastor", "priest", "rabbi", "imam", "farmer", "fisherman", "orchardist", "beekeeper", "grazier", "assistant", "driver", "pilot", "student", "resident",
        "shopkeeper", "trader", "survivor", "witness", "victim", "candidate", "nominee", "congresswoman", "whip",
        "speaker", "chairman", "comptroller", "auditor", "ombudsman", "registrar", "clerk", "coroner", "regulator",
        "trustee", "investor", "broker", "strategist", "fellow", "scholar", "planner", "conservationist", "ranger",
        "firefighter", "paramedic", "officer", "king", "queen", "prince", "princess", "pope", "emir", "sultan",
        "negotiator", "mediator", "rapporteur", "investigator", "examiner", "supervisor", "foreman",
        "representative", "advocate", "lobbyist", "staffer", "operative", "chef", "baker", "designer", "developer",
        "programmer", "veteran", "soldier", "volunteer", "mother", "father", "boss", "skipper", "gaffer",
        "director-general", "husband", "wife", "son", "daughter", "brother", "sister", "friend", "neighbor",
        "neighbour", "widow", "patient", "customer", "passenger", "tenant", "landlord", "opponent", "rival", "colleague",
        "publisher", "agent", "predecessor", "successor", "counterpart", "lieutenant", "treasurer", "taoiseach", "tanaiste",
        "tánaiste", "tsar", "czar", "ceo", "co-ceo", "backbencher", "frontbencher", "planner", "recorder", "trooper",
        "barrister", "conductor", "choreographer", "captain", "defender", "winger", "referee", "umpire", "jockey",
        "trainer", "grower", "cleric", "caretaker", "counsel", "ecologist", "chemist", "physicist", "anthropologist",
        "sociologist", "archaeologist", "pathologist", "oncologist", "cardiologist", "pediatrician", "paediatrician",
        "pharmacist", "dentist", "midwife", "carer", "commentator", "presenter", "host", "rapper", "model", "comedian",
        "composer", "critic", "blogger", "youtuber", "influencer", "entrepreneur", "billionaire", "tycoon", "magnate",
        "member", "shareholder", "homeowner", "villager", "motorist", "commuter", "shopper", "parent", "pupil", "teenager",
        "headmaster", "headmistress", "matron", "vet", "veterinarian", "plaintiff", "claimant", "co-defendant", "codefendant",
        "undersecretary", "archivist", "librarian", "optometrist", "optician", "statistician", "mathematician", "technician",
        "electrician", "plumber", "carpenter", "welder", "cyclist", "pensioner",
        "retiree", "rancher", "beekeeper", "gardener", "butcher", "grocer", "barber", "hairdresser", "waiter",
        "waitress", "bartender", "publican", "hotelier", "restaurateur", "cabbie", "porter", "steward", "stewardess",
        "deckhand", "bosun", "sailor", "lifeguard", "medic", "orderly", "radiographer", "physiotherapist", "therapist",
        "counsellor", "counselor", "tutor", "instructor", "examiner", "invigilator", "translator", "interpreter",
        "photographer", "cinematographer", "videographer", "illustrator", "sculptor", "painter", "potter", "juror",
        "bystander", "onlooker", "eyewitness", "campaigner", "protester", "demonstrator", "hostage", "refugee", "evacuee",
        "elder", "warlord", "official", "insider", "conman", "defendant", "backbencher",
        "mla", "mlc", "mna", "mpa", "mpp", "mhk", "td", "mec", "mmc", "mca", "cec", "dvc", "rdc", "cmd", "ppro", "assemblyman", "assemblywoman", "assemblymember", "alderwoman",
        "commissioner-general", "attorney-general", "governor-general", "solicitor-general", "sub-editor", "vicar",
        *_OTHER_ENGLISHES,
    ]
)

# Short forms of posts, written out where they are all we know of somebody.
SHORT_POSTS = {
    "sen": "senator", "rep": "representative", "gov": "governor", "lt": "lieutenant", "gen": "general", "col": "colonel",
    "capt": "captain", "sgt": "sergeant", "maj": "major", "adm": "admiral", "cmdr": "commander", "det": "detective",
    "insp": "inspector", "supt": "superintendent", "pm": "prime minister", "cr": "councillor", "cm": "chief minister", "pres": "president", "cpl": "corporal", "brig": "brigadier",
    "reps": "representative", "sens": "senator",
}

# Words that stand before a post's name and belong to it.
POST_MODIFIERS = frozenset(
    [
        "prime", "foreign", "defence", "defense", "health", "finance", "home", "interior", "justice", "education",
        "transport", "energy", "environment", "labor", "labour", "trade", "agriculture", "culture", "sports",
        "information", "communications", "tourism", "water", "works", "housing", "deputy", "vice", "rear", "chief",
        "senior", "junior", "former", "acting", "interim", "assistant", "associate", "executive", "managing",
        "general", "national", "regional", "local", "state", "federal", "press", "police", "fire", "security",
        "military", "political", "campaign", "communications", "economic", "legal", "medical", "scientific",
        "research", "policy", "opposition", "party", "parliamentary", "majority", "minority", "attorney",
        "district", "city", "county", "council", "shadow", "lead", "principal", "top", "co", "hospital", "school",
        "union", "club", "head", "presidential", "republican", "democratic", "democrat", "conservative", "labour",
        "liberal", "first", "second", "lord", "high", "human", "rights", "climate", "ex", "then", "ex-prime",
        "longtime", "veteran", "retired", "company", "police", "financial", "operating", "technology", "marketing",
        "public", "relations", "media", "affairs", "technical", "non-executive", "founding", "supreme",
        "investment", "sales", "data", "art", "team", "world", "spokes", "cabinet", "permanent", "under", "special",
        "chairman", "lawmaker", "additional", "joint", "divisional", "sub-divisional", "subdivisional", "block", "zonal", "barangay",
        "returning", "development", "revenue", "procurator", "municipal",
    ]
)

SPOKES = frozenset(["spokesman", "spokeswoman", "spokesperson", "spokespeople"])

BODIES = frozenset(
    [
        "ministry", "agency", "department", "company", "firm", "group", "party", "union", "police", "council",
        "court", "university", "college", "school", "bank", "office", "commission", "committee", "army", "military",
        "navy", "government", "administration", "hospital", "association", "institute", "institution", "foundation",
        "team", "club", "airline", "charity", "authority", "service", "services", "board", "campaign", "church",
        "organization", "organisation", "federation", "league", "network", "center", "centre", "bureau",
        "corporation", "inc", "ltd", "llc", "plc", "trust", "society", "fund", "academy", "parliament", "senate",
        "congress", "house", "cabinet", "embassy", "force", "forces", "guard", "coalition", "alliance", "movement",
        "front", "assembly", "secretariat", "mission", "directorate", "command", "headquarters", "newspaper",
        "magazine", "broadcaster", "press", "times", "post", "journal", "news", "tribune", "guardian", "herald",
        "exchange", "operator", "regulator", "watchdog", "utility", "manufacturer", "retailer", "maker", "supplier",
        "contractor", "developer", "brewery", "startup", "lab", "laboratory", "observatory", "museum", "library",
        "zoo", "theatre", "theater", "orchestra", "chamber", "confederation", "consortium", "industries",
        "holdings", "motors", "airlines", "airways", "technologies", "systems", "pharmaceuticals", "energy",
        "partners", "capital", "group's", "associates", "brothers", "studios", "records", "entertainment", "media",
        "ministry's", "agency's", "kremlin", "pentagon", "treasury", "tribunal", "prefecture", "municipality",
        "borough", "district", "region", "junta", "regime", "hospice", "clinic", "infirmary", "nursery", "shelter", "mosque",
        "cathedral", "hotel", "resort", "restaurant", "cafe", "café", "gallery", "cinema", "arena", "stadium", "airport",
        "prison", "jail", "refinery", "sanctuary", "gardens", "brewers", "archive", "archives", "inspectorate", "registry",
        "guild", "syndicate", "brotherhood", "corps", "constabulary", "brigade", "regiment", "fleet", "battalion",
        "squadron", "legion", "programme", "program", "forum", "conference", "convention", "caucus", "collective",
        "cooperative", "co-operative", "consulate", "presidency", "chancellery", "admiralty", "diocese", "archdiocese",
        "synod", "taskforce", "conservancy", "fellowship", "partnership", "sheriffs", "hospitals", "nhs",
        "crescent", "seminary", "conservatory", "polytechnic", "kindergarten", "creche", "surgery", "pharmacy",
    ]
)

# Fields of work; capitals at the head of a sentence do not make them bodies.
FIELDS = frozenset(
    "mission flight science marine housing climate environmental evolutionary wildlife civil criminal defence defense human clinical public "
    "political military economic financial medical legal structural industrial nuclear forensic child consumer data "
    "space sports music film art food travel property rail road student community opposition ruling eyewitness tech "
    "tournament festival museum theater theatre gallery library factory mill mine quarry port harbor harbour dockyard "
    "airport airline airfield ferry ship boat truck lorry coach crane plant site project gym pub restaurant cinema stadium "
    "track race event exhibition conference campaign charity church mosque temple parish cathedral village island region "
    "district borough council camp prison jail zoo park forest river dam reservoir railway tram metro subway bank branch "
    "store supermarket dairy vineyard winery orchard fishery garage nursery college university faculty department "
    "laboratory clinic surgery ward care nursing fire ambulance rescue lifeboat coastguard army navy regiment squad brigade "
    "league cup series studio label choir orchestra opera ballet dance book newspaper magazine radio television software "
    "game chess tennis golf boxing rugby cricket football soccer hockey basketball swimming cycling athletics rowing racing "
    "racket camera video design fashion weather flood drought earthquake volcano "
    "energy farm police team club head assistant chief deputy lead labour trade state city county town school "
    "hospital security intelligence market shop bar hotel bus train taxi health education transport finance".split()
)

# Adjectives before a post that name no body.
NOT_BODIES = frozenset([
    "international", "national", "local", "regional", "senior", "top", "leading", "independent", "renowned", "veteran",
    "former", "ex", "acting", "then", "celebrity", "star", "young", "new", "old", "retired", "american", "british",
])

_PAPERS = frozenset([
    "times", "post", "journal", "herald", "news", "register", "mail", "sun", "star", "courier", "gazette", "telegraph",
    "record", "mirror", "express", "standard", "globe", "chronicle", "examiner", "observer", "independent", "daily",
    "sentinel", "argus", "echo", "nation", "inquirer", "dispatch", "ledger", "press", "review", "guardian", "tribune",
    "bulletin", "advertiser", "mercury", "citizen", "vanguard", "weekly", "magazine", "today", "punch",
])
# Common words for bodies that a later mention uses: "the company", and the words of a name that they can stand for.
BODY_KINDS: dict[str, frozenset[str]] = {
    "company": frozenset([
        "inc", "corp", "corporation", "ltd", "llc", "plc", "co", "company", "group", "motors", "airlines",
        "airways", "technologies", "systems", "pharmaceuticals", "energy", "holdings", "industries", "bank",
        "foods", "stores",
    ]),
    "firm": frozenset([
        "inc", "corp", "corporation", "ltd", "llc", "plc", "co", "company", "group", "partners", "capital",
        "associates",
    ]),
    "agency": frozenset([
        "agency", "administration", "service", "bureau", "office", "organization", "organisation", "authority",
        "center", "centre",
    ]),
    "organization": frozenset([
        "organization", "organisation", "foundation", "fund", "trust", "association", "institute", "watch",
    ]),
    "group": frozenset([
        "group", "association", "foundation", "alliance", "coalition", "front", "movement", "union", "federation",
        "watch",
    ]),
    "charity": frozenset(["foundation", "trust", "fund", "society", "aid", "charity"]),
    "university": frozenset(["university", "college", "institute", "school"]),
    "bank": frozenset(["bank", "banking"]), "union": frozenset(["union", "federation", "guild", "brotherhood", "association"]),
    "airline": frozenset(["airlines", "airways", "air", "airline"]), "department": frozenset(["department"]),
    "council": frozenset(["council"]), "court": frozenset(["court", "tribunal"]),
    "ministry": frozenset(["ministry"]), "party": frozenset(["party", "labour", "conservatives", "democrats"]),
    "club": frozenset([
        "united", "city", "fc", "club", "rovers", "athletic"]), "team": frozenset(["united", "city", "fc", "team",
    ]),
    "commission": frozenset(["commission"]), "committee": frozenset(["committee"]),
    "authority": frozenset(["authority"]), "board": frozenset(["board"]),
    "police": frozenset(["police", "constabulary"]), "force": frozenset(["police", "constabulary"]),
    **dict.fromkeys(["newspaper", "paper", "daily", "publication", "magazine", "tabloid", "broadsheet"], _PAPERS),
    **dict.fromkeys(["broadcaster", "network", "channel", "station"], frozenset([
        "radio", "television", "tv", "news", "broadcasting", "network", "channel"])),
    "hospital": frozenset(["hospital", "clinic", "infirmary"]), "institute": frozenset(["institute"]),
    "foundation": frozenset(["foundation"]), "federation": frozenset(["federation"]),
    "association": frozenset(["association"]), "office": frozenset(["office"]),
    "center": frozenset(["center"]), "centre": frozenset(["centre"]),
    "retailer": frozenset(["stores", "supermarkets", "group"]), "fund": frozenset(["fund"]),
    "regulator": frozenset([
        "authority", "commission", "agency", "office"]), "watchdog": frozenset(["authority", "commission",
    ]),
    "army": frozenset(["army", "forces", "military"]), "military": frozenset(["army", "forces", "military"]),
    "government": frozenset(["government"]), "campaign": frozenset(["campaign"]),
    "service": frozenset(["service"]), "bureau": frozenset(["bureau"]),
    **{word: frozenset([word]) for word in (
        "alliance coalition movement society trust league academy school college laboratory museum theatre theater orchestra "
        "embassy consulate tribunal panel inspectorate directorate secretariat consortium confederation cooperative parliament "
        "senate assembly cabinet treasury corporation guild chamber congress municipality prefecture zoo library "
        "observatory registry inquiry syndicate church diocese brigade"
    ).split()},
    **dict.fromkeys(["co-op", "coop", "co-operative"], frozenset(["co-op", "coop", "cooperative", "co-operative"])),
}
# What a company can be called by its trade.
TRADES = frozenset(
    "operator manufacturer maker carmaker automaker chipmaker drugmaker planemaker shipbuilder builder supplier contractor "
    "developer supermarket chain lender insurer startup start-up carrier brewer utility miner producer distributor "
    "conglomerate business employer shipper publisher bookmaker distiller refiner steelmaker winery brewery bakery "
    "broker vendor provider subsidiary funder sponsor backer promoter".split()
)
BODY_KINDS.update((word, frozenset([word])) for word in TRADES)

COMPANY_KINDS = TRADES | frozenset(
    ["company", "firm", "retailer", "airline", "bank", "club", "team", "newspaper", "charity"]
)

# Posts that a broader or looser word can stand for.
LIKE_POSTS: dict[str, tuple[str, ...]] = {
    word: tuple(posts.split())
    for words, posts in (
        ("minister politician", "secretary minister chancellor premier"), ("mp", "minister secretary chancellor premier"),
        ("cleric churchman", "bishop archbishop cardinal imam pastor priest rabbi reverend rev canon dean sheikh mufti"),
        ("lawmaker legislator politician parliamentarian backbencher frontbencher",
         "senator representative congressman congresswoman mp msp mep td councillor councilor lawmaker deputy mla"),
        ("boss", "manager coach governor director chief head chairman chairwoman executive owner"),
        ("gaffer", "manager coach"), ("skipper", "captain"), ("manager", "coach boss"), ("coach", "manager boss"), ("chief", "commissioner superintendent sheriff head director boss manager coach secretary minister executive administrator"),
        ("officer detective", "inspector sergeant superintendent constable detective commissioner commander dc ds di dci pc"),
        ("doctor medic", "doctor surgeon physician consultant dr"), ("academic scholar", "professor lecturer"),
        ("scientist researcher", "professor researcher scientist author"), ("executive", "ceo chief chairman"),
        ("lawyer", "barrister solicitor attorney counsel advocate"), ("barrister", "lawyer advocate counsel"),
        ("attorney", "lawyer prosecutor"), ("mayor", "mayor"), ("secretary", "minister secretary"),
        ("author writer", "novelist author writer"), ("novelist", "author writer"),
        ("congressman congresswoman", "representative congressman congresswoman lawmaker"),
        ("judge", "judge justice magistrate recorder sheriff"), ("magistrate", "judge justice magistrate"),
        ("prosecutor", "prosecutor attorney fiscal procurator"), ("fiscal procurator", "fiscal procurator prosecutor"), ("pm", "minister premier"), ("premier", "premier minister"),
        ("diplomat", "ambassador envoy consul attache minister"), ("envoy", "ambassador envoy representative"),
        ("economist", "economist analyst strategist"), ("analyst", "analyst economist strategist"),
        ("expert specialist", "professor researcher analyst scientist lecturer expert specialist"),
        ("physician", "doctor surgeon physician consultant"), ("vet", "vet veterinarian"), ("veterinarian", "vet veterinarian"),
        ("headteacher headmaster headmistress", "head headteacher headmaster headmistress principal"),
        ("head", "head headteacher headmaster headmistress"), ("principal", "principal headteacher head"),
        ("chairman chairwoman chairperson chair", "chair chairman chairwoman chairperson"),
        ("councilwoman councilman councillor councilor councilmember alderman",
         "councilwoman councilman councillor councilor council_member councilmember alderman alderwoman"),
        ("assemblywoman assemblyman assemblymember", "assembly_member assemblyman assemblywoman assemblymember"),
        ("corporator", "corporator councillor"), ("tahsildar tehsildar", "tahsildar tehsildar"),
        ("harbormaster harbourmaster", "harbormaster harbourmaster harbor_master harbour_master"),
        ("ceo", "ceo executive"), ("founder", "founder co-founder cofounder"), ("co-founder", "founder co-founder"),
        ("guitarist singer frontman rapper drummer", "musician singer rapper"), ("musician", "singer rapper musician composer"),
        ("actress", "actor actress"), ("commander", "general colonel admiral brigadier commander commodore major captain"),
        ("general", "general lieutenant-general major-general"), ("soldier", "sergeant corporal private lieutenant captain"),
        ("sheriff", "sheriff"), ("firefighter fireman", "firefighter"), ("priest", "priest father pastor vicar rector"),
        ("aide", "aide adviser advisor"), ("adviser", "adviser aide advisor"), ("counsel", "lawyer attorney counsel barrister"),
        ("solicitor", "solicitor lawyer"), ("strategist", "strategist analyst economist"), ("teenager", "student pupil"),
        ("controller", "commander chief"), ("general commander", "general colonel admiral brigadier commander"),
    )
    for word in words.split()
}

# Words that whoever spoke last can be called by.
ANYBODY = frozenset([
    "politician", "star", "pensioner", "veteran", "millionaire", "billionaire", "mother-of-one", "mother-of-two",
    "mother-of-three", "father-of-one", "father-of-two", "father-of-three", "mum-of-two", "dad-of-two", "mum-of-three",
    "dad-of-three", "grandmother", "grandfather", "frontman", "singer-songwriter", "newcomer", "incumbent", "democrat",
    "republican", "conservative", "liberal", "youngster", "teenager", "native", "laureate",
])

PLURAL_PEOPLE = frozenset(
    [
        "officials", "police", "locals", "families", "villagers", "shoppers", "tourists", "commuters", "drivers", "pupils", "patients",
        "bosses", "chiefs", "passengers", "islanders", "motorists", "homeowners", "renters", "landlords", "tenants", "detectives",
        "residents", "experts", "scientists", "researchers", "doctors", "nurses", "teachers",
        "lawmakers", "prosecutors", "analysts", "economists", "witnesses", "authorities", "investigators",
        "critics", "supporters", "opponents", "activists", "campaigners", "farmers", "workers", "students",
        "parents", "neighbors", "neighbours", "relatives", "survivors", "lawyers", "attorneys", "sources", "people",
        "leaders", "members", "ministers", "forecasters", "meteorologists", "firefighters", "rescuers", "engineers",
        "organizers", "organisers", "protesters", "voters", "republicans", "democrats", "conservatives", "liberals",
        "troops", "soldiers", "rebels", "diplomats", "aides", "advisers", "advisors", "strategists", "pollsters",
        "reporters", "journalists", "executives", "investors", "traders", "owners", "managers", "players", "fans",
        "users", "customers", "passengers", "historians", "observers", "environmentalists", "conservationists",
        "advocates", "groups", "companies", "unions", "agencies",
    ]
)
DOCUMENTS = frozenset(
    [
        "report", "study", "poll", "survey", "letter", "statement", "document", "documents", "memo", "filing",
        "filings", "minutes", "indictment", "lawsuit", "complaint", "data", "figures", "email", "emails", "paper",
        "papers", "website", "article", "tweet", "post", "order", "ruling", "audit", "review", "research", "notice",
        "bulletin", "dossier", "book", "interview", "release", "records", "record", "analysis", "transcript",
        "affidavit", "petition", "plan", "warrant", "census", "index", "census", "forecast", "estimate",
        "estimates", "images", "footage", "testimony", "law", "bill", "resolution", "constitution", "agreement", "treaty",
        "letters", "reports", "studies", "surveys", "polls", "notes", "slide", "slides", "chart", "charts", "spreadsheet",
        "screenshot", "screenshots", "recording", "recordings", "logs", "logbook", "ledger", "ledgers", "invoice", "invoices",
        "receipts", "certificate", "leaflet", "circular", "communique", "diary", "diaries", "statistics", "accounts",
        "photos", "photographs", "videos", "cctv", "presentation", "submission", "judgment", "judgement", "decree",
        "directive", "despatch", "dispatch", "assessment", "messages", "note", "printout", "readout", "map", "maps", "modelling", "modeling", "inventory", "timetable", "memorandum", "memoir",
    ]
)
NAME_PARTICLES = frozenset([
    "de", "da", "di", "du", "dos", "das", "del", "della", "la", "le", "van", "von", "der", "den", "ter", "bin",
    "bint", "ibn", "al", "el", "ben", "abu", "ul", "y", "zu", "zum", "zur", "af", "av", "dal", "dalla",
    "degli", "los", "las", "ould", "binti", "bte", "ole", "arap", "wa", "st", "st.",
])
# With these a family name begins: "Mr Mac Giolla".
FAMILY_PARTICLES = NAME_PARTICLES | frozenset(["mac", "mc", "nic", "ní", "ó", "uí", "ua"])
