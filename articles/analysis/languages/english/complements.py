"""Small words that tell how a clause goes on behind a verb. Closed classes, from any English grammar."""

ADJUNCTS = frozenset(
    "after ahead alongside at before by during following from in inside near of on outside over since through to "
    "under upon via with within without".split()
)
QUANTIFIERS = frozenset("all any average each least most no one some".split())
QUESTION = frozenset("how if what when where whether which who why".split())
GIVING_ANSWERS = frozenset("answer comment reply respond".split())
CONCESSIVE = frozenset("although though".split())
PART_OF_DAY = frozenset("afternoon evening morning night".split())
# What follows the participle of "in a statement released at noon".
PUT_OUT_AT = frozenset("after at before by during early in late on through to via".split())
AIRED = frozenset("published aired broadcast released shown screened printed posted".split())  # "in an interview to be"
# Words with which a verb in quotation marks begins: "she “never saw it”", "it “does not” pay".
FINITE_FIRST = frozenset(
    "never not no-one wasn't weren't isn't aren't didn't doesn't don't won't wouldn't couldn't can't cannot hasn't haven't "
    "hadn't shouldn't".split()
)
GIVING = frozenset("promise pledge offer".split())  # "promised an inquiry"
ASKING = frozenset("appeal plead".split())  # "appealed to youths not to"
COMPARING = frozenset("compared contrary versus against up down".split())
