"""Words around posts: what belongs to a title, to a name or to neither. General knowledge. Read by `posts`."""

# Letters after a name.
AFTER_NAME = frozenset("cbe kbe kc mbe md mep mp msp obe phd qc sc".split())

# Titles that can be first names: "Dean Foster".
TITLES_OR_NAMES = frozenset("dean duke earl major marshal marshall".split())

# Styles that stay with the name.
STYLES = frozenset("baron baroness emperor king lady lord pope prince princess queen".split())

# Words of office behind "of": "Commissioner of Police".
OFFICES = frozenset(
    "affairs and army forces navy parliament police staff state the works exchequer treasury rolls commons lords duchy "
    "interior republic crown senate assembly realm household".split()
)

# Forms of address that name no post.
PLAIN_HONORIFICS = frozenset(
    "honourable honorable excellency highness majesty holiness eminence honour worship sayyid "
    "dame dr fr hon lady lord madame miss mme monsieur mr mrs ms mx prof rev shri sir smt sri".split()
)

# Links within a post's wording; at others it is over.
ROLE_LINKS = frozenset("at for from in of to with".split())

# Ranks before a spokesperson's word that name no body.
OF_RANK = frozenset("chief deputy former lead official senior unnamed".split())

# Ranks and religious styles: a post named besides says more of somebody.
RANKS = frozenset(
    "general lieutenant colonel captain commander major sergeant admiral corporal brigadier commodore marshal ensign cadet "
    "private constable inspector superintendent detective lt gen col capt sgt maj adm cmdr cdr insp supt brig cpl det brigade "
    "rear vice field air wing squadron group flight petty warrant staff master gunnery officer sister brother father mother "
    "uncle aunt aunty auntie rev reverend canon monsignor pastor first second pc dc di ds dci".split()
)

# Short styles of lawmakers, left out behind another post: "nominee Gov. Jane Doe".
SHORT_STYLES = frozenset("rep sen gov reps sens cllr coun mp mep".split())

# What somebody does who leads a body: "Jane Doe, who heads the Z office".
LEADS = frozenset(
    "heads leads runs directs chairs commands coordinates oversees manages owns founded headed led chaired directed "
    "commanded ran".split()
)

# Posts whose "of" is followed by a field of work: "Minister of Tourism Jane Doe".
OF_FIELD = frozenset(
    "minister secretary director superintendent commissioner professor head chief permanent undersecretary".split()
)

# Who is "for" a place, not for a body.
CONSTITUENCY = frozenset("councillor councilor member mep mla mp ms msp senator td".split())

# Who seeks a post, what is sought, and where: no body he could speak for.
SEEKING = frozenset("candidate nominee contender hopeful challenger".split())
ELECTIONS = frozenset("election primary runoff run-off race contest seat caucus by-election ballot recall".split())
SOUGHT = ELECTIONS | frozenset("senate congress parliament assembly legislature house mayoral".split())

# What a body stands for, before its name: "head of centrist Third Path".
LEANINGS = frozenset(
    "centrist liberal conservative progressive libertarian nonpartisan non-partisan bipartisan nonprofit non-profit "
    "left-leaning right-leaning influential".split()
)

# What stands before a body's name and belongs to the post: "Outgoing White House adviser".
BEFORE_BODIES = frozenset(
    "outgoing incoming current former senior presumptive prospective longtime likely unnamed junior veteran "
    "then-current self-styled self-titled fellow".split()
)

# Words that open a trade in two words, with a capital only because they open the sentence: "Real estate broker".
OPENING_TRADES = frozenset(
    "real high small big large public private new local foreign domestic fair open rural urban digital solar nuclear "
    "wild fresh hot young early live civil criminal social mental modern classical".split()
)

# Posts and bodies that are on a subject: "adviser on climate".
ADVISING = frozenset(
    "adviser advisor analyst authority commission commissioner committee coordinator council envoy expert fellow "
    "lead minister panel professor rapporteur representative researcher secretary specialist spokesman spokesperson "
    "spokeswoman".split()
)

# Last words of firms' names.
FIRMS = frozenset(
    "inc corp corporation ltd llc plc co company group motors airlines airways technologies systems pharmaceuticals "
    "energy holdings industries bank foods stores partners capital associates products cruises pharma works lines rail "
    "railways steel oil gas petroleum mining minerals cars trucks brands hotels homes insurance mutual telecom mobile "
    "networks labs laboratories semiconductor aerospace defence defense shipyard shipping ferries freight logistics "
    "electric electronics appliances power water chemicals plastics paper cement construction engineering breweries "
    "chemical pharmaceutical industrial motor electronic maritime marine resources ventures solutions dynamics aviation securities investments advisors advisers equities "
    "management financial finance bancorp payments analytics interactive digital estates properties realty resorts "
    "transport transportation haulage carriers materials ceramics timber forestry seafoods seafood salmon footwear "
    "distillers dairy farms fisheries supermarkets retail fashion sportswear games studios pictures media publishing "
    "biologics genetics genomics biosciences sciences oncology vaccines devices instruments optics robotics "
    "trams tramways buses coaches taxis cabs cables wireless software robotics biotech therapeutics diagnostics textiles tyres tires "
    "university college hospital".split()
)

# Words of departments within a body, beside fields and the words of posts: "Director, Corporate Services".
SECTION_WORDS = frozenset(
    "corporate services safety strategy operations administration resources procurement planning compliance monitoring "
    "evaluation publicity protocol duties projects logistics risk audit accounts partnerships external internal "
    "stakeholder engagement customer commercial product growth people innovation digital sustainability investor training "
    "standards personnel welfare discipline admissions examinations research development extension statistics surveillance "
    "enforcement investigations intelligence licensing registration quality assurance outreach liaison and &".split()
)

# What follows a post's word behind a hyphen.
BEHIND_POSTS = frozenset("designate elect general emeritus nominate select in-chief at-large".split())

# Posts that papers cut to their initials before a name, in capitals: "Polish PM Jane Doe", "ADGP Jan Doe".
INITIALS_OF_POSTS = frozenset(
    "pm cm dgp adgp igp adg adig dig aig ssp sp dsp dysp asp dcp acp jcp csp sho sdm adm bdo ddc cmo cfo ceo coo cto "
    "evp svp vp gm md dcs dsu psni psi asi".split()
)

# Fields that a minister's role words otherwise: "the Treasury boss" is the finance minister.
MINISTRIES: dict[str, tuple[str, ...]] = {
    word: tuple(fields.split())
    for words, fields in (
        ("treasury finance exchequer budget", "finance treasury exchequer budget"),
        ("health", "health"), ("education schools school", "education schools"), ("defence defense", "defence defense"),
        ("transport roads rail", "transport roads rail infrastructure works"), ("interior", "interior home"),
        ("agriculture farm farming", "agriculture farming rural"), ("energy power", "energy power electricity"),
        ("environment", "environment climate"), ("trade", "trade commerce industry"), ("housing", "housing"),
        ("justice", "justice"), ("labor labour", "labor labour employment"), ("water", "water irrigation"),
        ("sports sport", "sports sport"), ("tourism", "tourism"), ("foreign", "foreign external"),
    )
    for word in words.split()
}

# What sort of outlet a name is called behind it: "Der Morgen daily", "the Rytas newspaper".
OUTLET_SORTS = frozenset("daily weekly newspaper tabloid broadsheet magazine portal website broadcaster channel".split())
# Trades that stand before a name as a style does where a post stands beside it: "Engineer Ada Osei, the director".
STYLES_OF_TRADES = frozenset("engineer advocate barrister comrade architect surveyor pharmacist".split())
