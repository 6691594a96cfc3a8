"""Closed classes of English words, one letter a class; what is not here is an open-class word.

D determiner, P preposition, C coordinator, S subordinator or question word, W relative pronoun, X auxiliary,
A adverb, O subject pronoun, # number word. From any English grammar.
"""

_WORDS = {
    "D": "the a an this these those his her their its our my your some any no every each all both many several few most "
    "another such either neither more fewer",
    "P": "of in on at by for with from to into about against between through during over under after before within "
    "without among across behind beyond near toward towards upon via per despite amid amidst around outside inside "
    "along above below beneath underneath atop since until till like unlike including regarding concerning following ahead throughout "
    "alongside except besides versus onto off up down out as",
    "C": "and but or nor yet & plus",
    "S": "that if because although though while when where whether unless than how why what once whereas whenever "
    "wherever so lest",
    "W": "who which whom whose",
    "X": "is are was were be been being am has have had having do does did will would can could may might must shall "
    "should ought 'll 've 're 'd 'm ain't isn't aren't wasn't weren't hasn't haven't hadn't don't doesn't didn't won't "
    "wouldn't can't cannot couldn't mayn't mightn't mustn't shouldn't it's he's she's they're we're i'm i've they've "
    "we've you're you've i'd he'd she'd they'd we'd i'll he'll she'll they'll we'll it'll that's there's",
    "A": "not n't also never ever always often already still just now then later earlier again even only too very once "
    "here there perhaps maybe however meanwhile moreover indeed instead soon recently previously repeatedly publicly "
    "both quite rather almost nearly far yet ago away back together twice sometimes long well further furthermore "
    "nonetheless nevertheless therefore thus hence otherwise apparently reportedly allegedly today tonight tomorrow "
    "yesterday else likewise first last initially eventually finally specifically explicitly simply flatly openly "
    "privately respectively regardless",
    "O": "he she they it we i you him them us me himself herself themselves itself everyone everybody someone somebody "
    "anyone anybody nobody nothing something anything everything ones others none there's",
    "#": "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen "
    "eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred thousand million billion dozen "
    "half",
}
CLOSED = {word: tag for tag, words in _WORDS.items() for word in words.split()}
CLOSED["both"] = "D"
CLOSED["yet"] = "C"
CLOSED["it's"] = CLOSED["he's"] = CLOSED["she's"] = CLOSED["they're"] = CLOSED["we're"] = "O"

# Words in -ing that are no verbs.
NOT_GERUND = frozenset(
    [
        "thing", "king", "morning", "evening", "spring", "string", "ring", "wing", "during", "something",
        "anything", "nothing", "everything", "sing", "bring", "beijing", "sterling", "ceiling", "darling",
        "sibling", "wedding", "building", "meeting", "hearing", "briefing", "filing", "ruling", "spending",
        "funding", "training", "housing", "feeling", "warning", "meaning", "finding", "findings", "interesting",
        "surprising",
    ]
)
# Words in -ly that are no adverbs.
NOT_ADVERB = frozenset([
    "family", "only", "early", "daily", "weekly", "monthly", "yearly", "quarterly", "italy", "july", "ally",
    "rally", "reply", "supply", "apply", "assembly", "bully", "fly", "friendly", "elderly", "deadly", "likely",
    "unlikely", "monopoly", "anomaly", "rely", "comply", "imply", "multiply", "costly", "lonely", "lovely", "ugly",
    "silly", "holy", "belly", "jelly", "lily", "kelly", "billy", "tally", "folly", "gully", "homily", "butterfly",
    "dragonfly", "panoply", "firefly", "hillbilly", "doily", "trolly", "jolly", "curly", "smelly", "wily", "burly", "surly",
    "orderly", "housefly", "filly", "dolly", "sly", "bodily", "scholarly", "cowardly", "timely", "disorderly", "unruly",
])
# Adjectives that never stand for people: a word behind one that can be noun or verb is a noun.
DESCRIBING = frozenset(
    "similar new own such recent current additional further serious growing great minor strong internal federal "
    "regional foreign domestic fresh false bold key initial final latest widespread previous next last annual "
    "common frequent repeated clear possible potential total average ongoing various certain specific long short high "
    "low big small large wide good bad free electoral legal economic social financial environmental medical nuclear "
    "digital global urgent formal joint".split()
)
DAYS = frozenset(
    [
        "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "mon", "tue", "tues", "wed",
        "thu", "thur", "thurs", "fri", "sat", "sun", "today", "yesterday", "tonight", "tomorrow", "january",
        "february", "march", "april", "may", "june", "july", "august", "september", "october", "november",
        "december", "jan", "feb", "mar", "apr", "jun", "jul", "aug", "sep", "sept", "oct", "nov", "dec",
    ]
)
# Past forms that are no participles: with a subject before them they always make a clause.
FINITE_PAST = frozenset(
    [
        "knew", "saw", "took", "gave", "went", "fell", "rose", "began", "spoke", "wrote", "broke", "chose", "drove",
        "ate", "flew", "grew", "drew", "threw", "shook", "stole", "swore", "tore", "wore", "woke", "sang", "sank",
        "swam", "rang", "drank", "came", "became", "ran", "overcame", "overran", "withdrew", "undertook", "arose",
        "forgot", "said", "told", "added",
    ]
)
# What stands before whatever is somebody's, who was named before: "his report", "their clients".
OWNERS = frozenset(["his", "her", "their", "its"])
# What opens a sentence that brings somebody on: "Enter Jane Doe."
PRESENTING = frozenset(["enter", "meet", "cue", "introducing"])
