"""English nouns: irregular plurals, plurals without an s, and the small words that end a noun phrase."""

IRREGULAR = {
    "people": "person", "men": "man", "women": "woman", "children": "child", "feet": "foot", "teeth": "tooth", "geese": "goose",
    "mice": "mouse", "lice": "louse", "oxen": "ox", "lives": "life", "wives": "wife", "knives": "knife", "leaves": "leaf",
    "wolves": "wolf", "halves": "half", "thieves": "thief", "shelves": "shelf", "loaves": "loaf", "calves": "calf", "elves": "elf",
    "criteria": "criterion", "phenomena": "phenomenon", "crises": "crisis", "analyses": "analysis", "theses": "thesis", "bases": "base",
    "hypotheses": "hypothesis", "diagnoses": "diagnosis", "bacteria": "bacterium", "alumni": "alumnus", "cacti": "cactus",
    "fungi": "fungus", "nuclei": "nucleus", "stimuli": "stimulus", "larvae": "larva", "vertebrae": "vertebra", "indices": "index",
    "matrices": "matrix", "vertices": "vertex", "appendices": "appendix", "media": "medium", "data": "data", "dice": "die",
    "movies": "movie", "cookies": "cookie", "zombies": "zombie", "calories": "calorie", "ties": "tie", "pies": "pie", "lies": "lie",
    "selfies": "selfie", "rookies": "rookie", "shoes": "shoe", "toes": "toe", "heroes": "hero", "potatoes": "potato", "tomatoes": "tomato",
    "echoes": "echo", "torpedoes": "torpedo", "vetoes": "veto", "mosquitoes": "mosquito", "volcanoes": "volcano", "buses": "bus",
    "gases": "gas", "viruses": "virus", "campuses": "campus", "bonuses": "bonus", "lenses": "lens", "houses": "house", "horses": "horse",
    "nurses": "nurse", "causes": "cause", "cases": "case", "courses": "course", "licenses": "license", "licences": "licence",
    "purchases": "purchase", "releases": "release", "responses": "response", "offenses": "offense", "offences": "offence", "expenses": "expense",
    "warehouses": "warehouse", "phases": "phase", "diseases": "disease", "universes": "universe", "corpses": "corpse", "species": "species",
    "series": "series", "headquarters": "headquarters", "means": "means", "sheep": "sheep", "fish": "fish", "deer": "deer", "aircraft": "aircraft",
    "spacecraft": "spacecraft", "troops": "troop", "police": "police", "cattle": "cattle", "personnel": "personnel", "axes": "ax", "caches": "cache",
    "aches": "ache", "avalanches": "avalanche", "niches": "niche", "quizzes": "quiz", "passersby": "passerby", "staff": "staff", "crew": "crew",
    "salmon": "salmon", "offspring": "offspring", "folk": "folk", "dead": "dead", "wounded": "wounded", "injured": "injured", "missing": "missing",
    "homeless": "homeless", "unemployed": "unemployed", "vessels": "vessel",
}
# Plurals that do not end in s, and collectives that follow a count as they are.
PLURAL_NOUNS = frozenset(
    "people men women children feet teeth geese mice oxen criteria phenomena bacteria alumni cacti fungi larvae media data sheep fish deer "
    "aircraft spacecraft police cattle personnel policemen policewomen firemen servicemen servicewomen fishermen congressmen lawmen "
    "businessmen businesswomen spokesmen salesmen craftsmen gunmen grandchildren schoolchildren stepchildren passersby staff crew "
    "cavalry infantry dead wounded injured missing homeless fishermen workmen horsemen clergymen airmen seamen militiamen "
    "kurds roma maori inuit japanese chinese vietnamese portuguese burmese sudanese".split()
)
NOT_PLURAL = frozenset(
    "is was has us this his its as yes gas bus across less unless always perhaps besides towards afterwards versus plus thus "
    "always sometimes indoors outdoors overseas said's says adds was does goes news pass press class business access process loss boss "
    "congress princess progress success address mass glass grass cross crisis basis analysis virus campus status census consensus "
    "christmas paris texas kansas illinois los las des les politics economics physics athletics mathematics diabetes rabies "
    "religious serious famous various dangerous previous anonymous mysterious enormous suspicious indigenous precious numerous "
    "infectious ambitious nervous continuous consecutive contagious prestigious less hopeless jobless stateless wireless useless".split()
)
# Plurals that often stand before the noun that is counted: "sales jobs", "special forces troops".
ATTRIBUTIVE_PLURALS = frozenset("sales sports savings arms goods forces services operations systems customs communications earnings futures securities women men children veterans".split())
# A noun phrase ends before one of these.
STOPS = frozenset(
    "higher lower faster bigger larger smaller greater older younger longer shorter of in on at to from by for with without within into onto over under about above below across after before during since until through throughout "
    "between among amid against along around behind beside beyond despite except like near off out outside inside past per than toward towards "
    "upon via versus vs and or but nor so yet if that which who whom whose what when where why how because while although though unless whether as "
    "is are was were be been being am has have had having do does did done will would shall should can could may might must not never "
    "he she it they we i you him her them us his their its my our your the a an this these those there here also already still just only even "
    "now then ago later earlier yesterday today tomorrow tonight daily annually each every all some any both said says say told tells "
    "made make makes came come comes went go goes got get gets took take takes gave give given became become began begin rose fell "
    "died dies die left lost won seen found held built bought sold sent spent paid put set cut hit shot ran run led kept more less fewer worth "
    "according including excluding compared up down away apart back together alone instead abroad nationwide worldwide overall ahead long wide high tall deep "
    "last next plus minus well almost nearly exactly roughly approximately annually weekly monthly too soon again".split()
)
# Between a count and its noun, and not what is counted: "20 of the workers", "30 or so voters".
DETERMINERS = frozenset("the a an all its their his her our your my these those this that such said so-called some other any".split())
PERSON_NOUNS = frozenset(
    "person man woman child boy girl officer soldier worker student teacher patient passenger driver pilot player candidate suspect victim "
    "resident voter doctor nurse lawyer judge employee member minister lawmaker senator protester survivor firefighter journalist".split()
)
# Nouns that often open a sentence; their capital there makes them nobody's name.
OPENERS = frozenset(
    "smaller larger bigger older younger higher lower fewer newer richer poorer cheaper heavier lighter longer shorter "
    "family families relatives friends neighbours neighbors campaigners power water rain snow fire smoke traffic trade talks prices sales shares profits exports imports inflation "
    "unemployment growth demand production output turnout tourism oil gas electricity heating food fuel bread milk rice "
    "wheat money cash debt tax taxes rents wages pay schools hospitals roads bridges flights trains buses ferries ships "
    "boats planes cars homes houses buildings shops markets banks factories farms fields crops cattle animals bodies "
    "casualties victims survivors children women men families troops tanks missiles drones rockets shells bombs attacks "
    "clashes fighting protests strikes elections voting polling counting results votes ballots tests samples vaccines "
    "infections cases deaths injuries damage losses costs spending funding aid help relief work construction repairs "
    "rescue winds waves floods flames crowds thousands hundreds dozens millions admission tickets parking insurance "
    "health education security safety justice peace war violence crime corruption poverty hunger drought heat cold sugar "
    "salt coffee tea cocoa cotton timber steel coal gold copper lithium revenue income earnings turnover investment "
    "lending mortgages interest savings pensions benefits rent land property housing land soil ice".split()
)
# Fields of work that stand before a body: "the state mining company", "the housing authority".
TRADES_IN_ING = frozenset(
    "mining gaming gambling betting building shipping housing planning licensing trading banking nursing teaching "
    "engineering manufacturing farming fishing brewing publishing broadcasting printing advertising marketing polling "
    "mapping computing cycling racing sailing rowing skiing boxing climbing swimming shooting sporting training counselling "
    "consulting accounting auditing catering cleaning clothing drilling processing packaging recycling refining trucking "
    "logging quarrying whaling policing sentencing monitoring lending leasing learning funding governing standing".split()
)
# Nouns for several that British papers give a plural verb: "The couple claim".
SPEAKING_AS_MANY = frozenset("couple pair duo trio family police team staff crew council union band public group club".split())
