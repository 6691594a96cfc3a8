"""Words that report speech, thought and plans."""

# Verbs that a quotation can hang on; used to tell an utterance from words held at arm's length.
SPEECH_VERB = (
    "said|says|say|saying|told|tells|telling|added|adds|adding|asked|asks|asking|wrote|writes|writing|replied|replies|"
    "answered|answers|tweeted|posted|shouted|yelled|cried|whispered|warned|warns|noted|notes|stated|states|explained|"
    "insisted|insists|declared|announced|continued|admitted|recalled|joked|quipped|argued|argues|claimed|concluded|"
    "responded|read|reads|urged|vowed|remarked|observed|commented|chanted|screamed|texted|testified"
)

# Verbs of speaking: "in a statement", "on Friday", "at a rally" after them is no content.
SPEAKING = frozenset(
    "say tell write add announce tweet state note report explain argue insist warn claim acknowledge admit concede "
    "confirm declare assert maintain contend testify remark observe comment reply respond answer continue recall reveal "
    "conclude stress emphasize reiterate repeat suggest post boast joke quip complain predict promise pledge vow "
    "charge caution disclose indicate mention argue read shout ask".split()
)
# Verbs that may name who is spoken to before the content: "told reporters that".
RECIPIENT = frozenset("tell inform assure remind warn promise show convince persuade advise notify ask email text".split())

# Nouns that report: "his claim that", "a warning of".
REPORT_NOUNS = frozenset(
    "claim claims assertion assertions allegation allegations accusation accusations statement statements suggestion "
    "warning warnings belief beliefs view views opinion idea notion fear fears concern concerns worry hope hopes promise "
    "promises pledge pledges vow threat threats prediction predictions estimate estimates report reports rumor rumors "
    "rumours speculation complaint complaints argument arguments announcement conclusion finding findings evidence "
    "denial confirmation assurance assurances proposal proposals plan plans call calls demand demands request decision "
    "desire insistence admission acknowledgment recommendation theory criticism sense doubt doubts question questions "
    "impression conviction contention charge charges declaration verdict ruling forecast expectation expectations".split()
)

# Verbs that give an impression of nobody in particular.
SEEMING = frozenset("seem appear look sound".split())

# Words that plainly report, with the chance that the measured words of their kind have; for what US politics lacks.
CLASSES: tuple[tuple[str, dict[str, float]], ...] = (
    ("say tell", {"ing:quote": 0.8, "colon": 0.8, "quote": 0.8, "left": 0.9}),
)

# Constructions that report whatever the word is.
ALWAYS = {"fixed": 0.9, "noun:that": 0.6}
