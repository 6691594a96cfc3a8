"""Words whose exchange changes what a quotation says, and those that come and go. Read by `exchange` and `overlap`."""

from __future__ import annotations

MODALS = frozenset("will would shall should can could may might must ought".split())
PAST_MODALS = frozenset("would could might should".split())
FUTURE = frozenset(["will", "shall"])  # their loss alone is a matter of tense
# What a present modal becomes when a sentence is fitted into another one ("he said it 'would fail'").
BACKSHIFT = frozenset(
    frozenset(pair.split()) for pair in ("will would", "can could", "may might", "shall should", "shall would")
)
# Before "to", these say what a modal says: "able to" is "can", "have to" is "must".
SEMI_MODALS = {
    "able": "can", "have": "must", "has": "must", "had": "must", "need": "must", "needs": "must", "got": "must",
    "gotten": "must", "going": "will", "supposed": "should", "ought": "should", "allowed": "may",
    **dict.fromkeys("hope hopes hoping want wants wanting wish wishes wishing like".split(), "hope"),
    **dict.fromkeys("plan plans planning intend intends intending aim aims aiming mean means".split(), "plan"),
    **dict.fromkeys("try tries trying seek seeks seeking".split(), "try"), **dict.fromkeys("expect expects expecting".split(), "expect"),
    **dict.fromkeys("promise promises vow vows pledge pledges".split(), "will"),
}
# When something is so: the exchange of one for another in a whole sentence tells of another time.
TENSES = {
    **dict.fromkeys("is are am has have do does".split(), "present"), **dict.fromkeys("was were had did".split(), "past"),
    "will": "future", "shall": "future",
}
NEGATIONS = frozenset("no not never none nothing nobody neither nor without cannot hardly barely n't nowhere".split())
# Phrases with a negation in them that do not deny anything.
NO_DENIALS = ("not only", "not just", "not merely", "or not", "no doubt", "no question", "not to mention", "no longer than")
QUANTIFIERS = frozenset(
    "all some many most few every each several any half both always often sometimes rarely seldom usually only almost "
    "nearly more less fewer least over under before after never mostly partly fully entirely".split()
)
# Words that take something back; a quotation that loses one says more than was said.
RESERVATIONS = frozenset("almost nearly probably perhaps maybe possibly unlikely unless except".split())
# Small words whose exchange turns the sentence round.
TURNS = frozenset(
    frozenset(pair.split())
    for pair in ("for against", "with without", "up down", "in out", "into out", "on off", "over under", "before after")
)
# Small words by what they say: in a sentence that is otherwise the same, two that share nothing here tell two things
# ("before the vote", "when the vote"; "if they pay", "when they pay"; "from the firm", "to the firm"). "In", "at", "on"
# and "of" stand for too many others.
SENSES = {
    word: frozenset(senses.split())
    for word, senses in {
        "when": "time", "whenever": "time", "while": "time though", "as": "time cause", "once": "time after",
        "after": "after", "since": "after cause", "before": "before", "until": "before", "by": "before agent near",
        "if": "if", "whether": "if", "unless": "unless", "because": "cause", "although": "though", "though": "though",
        "despite": "though", "but": "though and", "yet": "though still", "and": "and", "or": "or", "nor": "or",
        "so": "and cause", "to": "to with", "toward": "to", "into": "to", "for": "to cause", "from": "from agent",
        "against": "against", "with": "with and agent", "without": "without", "under": "under", "below": "under",
        "over": "over", "above": "over", "beyond": "over", "within": "within", "inside": "within", "outside": "outside",
        "behind": "behind", "than": "than", "now": "now", "then": "then", "here": "here", "there": "there", "only": "only",
        "just": "only now", "also": "also", "even": "also", "still": "still", "already": "already now", "again": "again",
        "soon": "soon", "later": "soon then", "never": "never", "always": "always", "often": "often",
    }.items()
}
# Small words that limit what is said: a sentence that is otherwise the same says more without one.
LIMITS = frozenset("if unless until only merely all every both half most some mostly partly fully entirely always sometimes".split())
# Beginnings and ends that turn a word into its opposite: put in front of it, or one for the other.
OPPOSING = ("un", "in", "im", "il", "ir", "dis", "non", "non-", "de", "anti-", "counter")
OPPOSED_PREFIXES = (
    ("over", "under"), ("in", "ex"), ("im", "ex"), ("in", "out"), ("in", "de"), ("en", "dis"), ("up", "down"), ("pro-", "anti-"),
    ("pre-", "post-"), ("pre", "post"), ("im", "em"), ("intra", "inter"), ("macro", "micro"), ("hyper", "hypo"),
)
OPPOSED_ENDINGS = (("ful", "less"), ("fully", "lessly"))
# Small words that come and go between outlets without a change of meaning.
FILLERS = frozenset(
    "a an the that this these those and but or so well then also very really just quite of to in on at for by with it is "
    "are was were be been being am which who as there here now possible actually obviously course uh um er ah oh you know "
    "i we they he she our their his her its my your us them him me have has had do does did get got gotten if when "
    "because from into about up out".split()
)
# Fillers that are the verb of a sentence where another verb stands for them, and verbs that say no more than "is".
BARE_VERBS = frozenset("have has had get got gotten is are was were".split())
COPULAS = frozenset("remain remains remained stay stays stayed seem seems seemed become becomes became feel feels felt look looks looked".split())
PERSONS = {"i": 1, "we": 1, "you": 2, "he": 3, "she": 3, "they": 3}
CONTRACTIONS = {
    "don't": "do not", "doesn't": "does not", "didn't": "did not", "isn't": "is not", "aren't": "are not",
    "wasn't": "was not", "weren't": "were not", "won't": "will not", "wouldn't": "would not", "can't": "can not",
    "cannot": "can not", "couldn't": "could not", "shouldn't": "should not", "haven't": "have not", "ain't": "is not",
    "hasn't": "has not", "hadn't": "had not", "mustn't": "must not", "needn't": "need not", "i'm": "i am",
    "we're": "we are", "they're": "they are", "you're": "you are", "it's": "it is", "that's": "that is",
    "there's": "there is", "here's": "here is", "who's": "who is", "where's": "where is", "how's": "how is",
    "he's": "he is", "she's": "she is", "what's": "what is", "i've": "i have", "we've": "we have",
    "they've": "they have", "you've": "you have", "would've": "would have", "could've": "could have",
    "should've": "should have", "might've": "might have", "must've": "must have", "who've": "who have",
    "i'll": "i will", "we'll": "we will", "they'll": "they will", "you'll": "you will", "it'll": "it will",
    "he'll": "he will", "she'll": "she will", "that'll": "that will", "there'll": "there will", "let's": "let us",
    **{f"{word}'d": f"{word} would" for word in "i we you he she they it that there who".split()},
    "gonna": "going to", "wanna": "want to", "gotta": "got to", "kinda": "kind of", "sorta": "sort of",
    "lotta": "lot of", "outta": "out of", "dunno": "do not know", "lemme": "let me", "gimme": "give me",
    "y'all": "you all", "'cause": "because", "cuz": "because", "'em": "them", "o'": "of", "ya": "you", "'til": "until",
    "til": "until", "till": "until", "'bout": "about", "c'mon": "come on",
}
# "I'd" is "I would" or "I had".
OPEN_CONTRACTIONS = frozenset(word for word in CONTRACTIONS if word.endswith("'d"))
NUMBER_WORDS = {
    "zero": "0", "one": "1", "two": "2", "three": "3", "four": "4", "five": "5", "six": "6", "seven": "7",
    "eight": "8", "nine": "9", "ten": "10", "eleven": "11", "twelve": "12", "thirteen": "13", "fourteen": "14",
    "fifteen": "15", "sixteen": "16", "seventeen": "17", "eighteen": "18", "nineteen": "19", "twenty": "20",
    "thirty": "30", "forty": "40", "fifty": "50", "sixty": "60", "seventy": "70", "eighty": "80", "ninety": "90",
    "hundred": "100", "thousand": "1000", "million": "million", "billion": "billion", "percent": "percent",
    "per": "per", "%": "percent",
}
SCALES = {"100": 100, "1000": 1000, "million": 10**6, "billion": 10**9, "trillion": 10**12}
SIGNS = {"$": "dollar", "€": "euro", "£": "pound", "¥": "yen", "₹": "rupee"}
SUFFIXES = {"m": "million", "mn": "million", "bn": "billion", "b": "billion", "tn": "trillion", "k": "1000", "%": "percent"}

# Spellings of one word that no rule covers.
VARIANTS = {
    "sen": "senator", "gov": "governor", "rep": "representative", "gen": "general", "dr": "doctor", "mr": "mister",
    "st": "saint", "lt": "lieutenant", "col": "colonel", "prof": "professor", "dept": "department", "govt": "government",
    "uk": "britain", "us": "us", "usa": "us", "pct": "percent", "approx": "approximately",
    "cheque": "check", "cheques": "checks", "tyre": "tire", "tyres": "tires", "kerb": "curb", "grey": "gray",
    "plough": "plow", "aluminium": "aluminum", "jewellery": "jewelry", "storey": "story", "storeys": "stories",
    "sceptical": "skeptical", "sceptic": "skeptic", "mum": "mom", "draught": "draft", "cosy": "cozy",
    "pyjamas": "pajamas", "moustache": "mustache", "manoeuvre": "maneuver", "manoeuvres": "maneuvers",
    "judgement": "judgment", "ageing": "aging", "yoghurt": "yogurt", "okay": "ok", "learnt": "learned", "burnt": "burned",
    "spelt": "spelled", "dreamt": "dreamed", "leapt": "leaped", "whilst": "while", "amongst": "among",
    "towards": "toward", "afterwards": "afterward", "licence": "license", "practise": "practice", "enquiry": "inquiry",
    "enquiries": "inquiries", "airplane": "aeroplane", "speciality": "specialty", "maths": "math", "acknowledgement": "acknowledgment",
    "fulfil": "fulfill", "enrol": "enroll", "instalment": "installment", "skilful": "skillful", "wilful": "willful",
    "got": "gotten", "upwards": "upward", "forwards": "forward", "backwards": "backward", "tonnes": "tons", "tonne": "ton",
    "disc": "disk", "analyse": "analyze", "analysed": "analyzed", "paralysed": "paralyzed", "connexion": "connection",
    "memoranda": "memorandums", "referenda": "referendums", "stadia": "stadiums", "indices": "indexes", "fora": "forums",
    "appendices": "appendixes", "syllabi": "syllabuses", "formulae": "formulas", "alright": "allright", "proven": "proved", "whomever": "whoever", "yeah": "yes", "yep": "yes",
    "nope": "no", "each": "every", "anybody": "anyone", "everybody": "everyone", "somebody": "someone",
    "thru": "through", "tho": "though", "alot": "lot",
}
# Short and familiar forms of given names: each line is one name.
NICKNAMES = """
michael mike mick mickey
william bill billy will willie liam
robert bob bobby rob robbie bert
richard dick rick ricky rich richie
james jim jimmy jamie
john jack johnny jon jonathan
joseph joe joey
thomas tom tommy
timothy tim timmy
anthony tony
benjamin ben benny
daniel dan danny
david dave davy
edward ed eddie ted teddy ned
edmund ed
elizabeth liz lizzie beth betty betsy eliza lisa
katherine catherine kathryn kate katie kathy cathy kitty kat
margaret maggie meg peggy madge
christopher chris kit
christine christina chris tina chrissy
charles charlie chuck
francis frank
franklin frank
frederick fred freddie
gerald gerry jerry
gregory greg
harold harry hal
henry harry hank
jeffrey geoffrey jeff geoff
jennifer jen jenny
jessica jess jessie
kenneth ken kenny
lawrence laurence larry
leonard leo len lenny
matthew matt
mitchell mitch
nathaniel nathan nate
nicholas nick nicky
patrick pat paddy
patricia pat patty tricia trish
peter pete
philip phillip phil
raymond ray
rebecca becky becca
ronald ron ronnie
samuel samantha sam sammy
sandra sandy sandi
stephen steven steve
stanley stan
susan susanna suzanne sue susie
theodore ted theo teddy
theresa teresa terry tess
victoria vicky tori
vincent vince vinny
walter walt
zachary zach zack
alexander alex alec sandy sasha
alexandra alex sasha sandra
abraham abe
albert al bert
alfred alf fred
andrew andy drew
arthur art
barbara barb
bernard bernie
bradley brad
deborah debra deb debbie
donald don donny
douglas doug
dorothy dot dottie
eugene gene
gabriel gabe
ignatius iggy
jacob jake
jacqueline jackie
joshua josh
judith judy
lewis louis lou
madeleine maddie
martin marty
maurice mo moe
melissa mel
mohammed muhammad mohamed mohammad mo
oliver ollie
pamela pam
randall randolph randy
russell russ
sebastian seb
sarah sally sadie
terence terrence terry
valerie val
wesley wes
"""
