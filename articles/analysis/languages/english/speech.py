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
    [
        "say", "tell", "write", "add", "announce", "tweet", "state", "note", "report", "explain", "argue", "insist",
        "warn", "claim", "acknowledge", "admit", "concede", "confirm", "declare", "assert", "maintain", "contend",
        "testify", "remark", "observe", "comment", "reply", "respond", "answer", "continue", "recall", "reveal",
        "conclude", "stress", "emphasize", "reiterate", "repeat", "suggest", "post", "boast", "joke", "quip",
        "complain", "inform", "predict", "promise", "pledge", "vow", "charge", "caution", "disclose", "indicate", "mention",
        "argue", "read", "shout", "ask",
    ]
)
# Verbs that only ever speak; what they report is the speaker's, whatever is thought, planned or shown within it.
PLAIN_SPEECH = frozenset([
    "say", "tell", "write", "add", "state", "explain", "argue", "insist", "warn", "claim", "acknowledge", "admit",
    "concede", "confirm", "announce", "declare", "assert", "maintain", "contend", "testify", "note", "reply", "respond",
    "continue", "recall", "conclude", "stress", "emphasize", "reiterate", "caution", "complain", "allege", "observe",
    "find", "remark", "post", "tweet", "counter", "boast", "disclose", "deny", "dispute", "refute", "rebut", "affirm", "swear",
])
# What a bare number of people does: "two say"; behind other figures such words are nouns.
NUMBERED = frozenset(["say", "think", "believe", "want", "claim", "agree", "argue", "expect", "hope", "plan"])
# Verbs in the passive behind which "by" names whose words or information it is: "was confirmed by two officials".
MADE_KNOWN = frozenset([
    "announce", "confirm", "report", "describe", "disclose", "reveal", "deny", "dispute", "contradict", "dismiss",
    "condemn", "criticize", "criticise", "denounce", "welcome", "praise", "corroborate", "recount", "brand", "call", "label",
    "dub", "hail", "slam", "blast", "acknowledge", "refute", "rebut", "question", "reject", "rubbish", "ridicule", "mock",
    "relay", "publicize", "publicise", "communicate", "name", "identify",
    "blame", "attribute", "ascribe", "accuse",
])
IDENTIFYING = frozenset(["name", "identify"])  # "was named by police as Jane Doe", not "was named by the board to lead"
# Verbs that may name who is spoken to before the content: "told reporters that".
RECIPIENT = frozenset([
    "tell", "inform", "assure", "remind", "warn", "promise", "show", "convince", "persuade", "advise", "notify",
    "ask", "email", "text", "caution", "alert", "brief", "write",
])

# What somebody is who holds that something is so: "was adamant that", "was of the view that".
CONVINCED = frozenset([
    "adamant", "satisfied", "confident", "convinced", "optimistic", "hopeful", "pessimistic", "doubtful", "sceptical", "skeptical",
    "fearful", "worried", "concerned", "insistent", "emphatic", "unconvinced", "sure", "certain", "afraid",
])
VIEWS = frozenset(["view", "opinion", "belief"])
# Nouns that report: "his claim that", "a warning of".
REPORT_NOUNS = frozenset(
    [
        "claim", "claims", "assertion", "assertions", "allegation", "allegations", "accusation", "accusations",
        "statement", "statements", "suggestion", "warning", "warnings", "belief", "beliefs", "view", "views",
        "opinion", "idea", "notion", "fear", "fears", "concern", "concerns", "worry", "hope", "hopes", "promise",
        "promises", "pledge", "pledges", "vow", "threat", "threats", "prediction", "predictions", "estimate",
        "estimates", "report", "reports", "rumor", "rumors", "rumours", "speculation", "complaint", "complaints",
        "argument", "arguments", "announcement", "conclusion", "finding", "findings", "evidence", "denial",
        "confirmation", "assurance", "assurances", "proposal", "proposals", "plan", "plans", "call", "calls",
        "demand", "demands", "request", "decision", "desire", "insistence", "admission", "acknowledgment",
        "recommendation", "theory", "criticism", "sense", "doubt", "doubts", "question", "questions", "impression",
        "conviction", "contention", "charge", "charges", "declaration", "verdict", "ruling", "forecast",
        "expectation", "expectations",
    ]
)

# Verbs that give an impression of nobody in particular.
SEEMING = frozenset(["seem", "appear", "look", "sound"])

# Words that plainly report, with the chance that the measured words of their kind have; for what US politics lacks.
_SAYING = (
    "say tell state declare announce assert affirm allege maintain contend claim argue insist note observe remark comment "
    "mention explain clarify stress emphasize underline underscore highlight reiterate repeat add continue conclude concede "
    "acknowledge admit confess reveal disclose divulge confirm report recount recall testify swear predict forecast project "
    "estimate reckon calculate warn caution advise counsel remind assure promise pledge vow boast brag joke quip tweet "
    "post write text email reply respond retort counter answer shout yell scream whisper mutter exclaim complain grumble "
    "lament protest fume believe think feel suspect guess suppose assume expect hope fear worry doubt understand learn "
    "propose recommend suggest plead accept relay rule determine find theorize speculate opine imply hint signal indicate point "
    "submit aver depose posit apprise inform notify document record tell read show stipulate specify certify attest verify establish detail"
)
_TOLD_TO = "urge ask order tell encourage advise instruct direct warn invite beg implore request exhort command"
_AIMING = (
    "plan pledge promise vow want hope intend threaten refuse decline offer agree aim expect propose seek demand ask urge "
    "wish"
)
_JUDGING = (
    "accuse deny criticize blame praise condemn denounce reject dismiss confirm announce slam hail propose demand predict "
    "forecast estimate reveal deplore decry rank lambast castigate applaud commend reiterate refute dispute allege report "
    "justify defend query question challenge contest rubbish ridicule oppose endorse welcome"
)
# Verbs whose particle is part of them: "ruled out", "pointed out".
PHRASAL = frozenset((
    "point out", "rule out", "brush off", "shrug off", "play down", "turn down", "spell out", "lay out", "set out",
    "single out", "call out", "call off", "call up", "laugh off", "wave away", "wave aside", "bat away", "swat away", "swat aside", "hit out", "hit back", "lash out", "speak out", "back up", "write off", "talk up", "fire back", "own up", "fess up", "come clean",
))
_VOICING = (
    "chuckle laugh sigh smile grin nod shrug cry moan groan gasp snap bark growl murmur mumble beam enthuse gush rage "
    "thunder roar chant sing chirp muse add chime interject interrupt venture volunteer offer blast fume storm slam rant "
    "sneer snarl hiss blurt vent crow tease sob weep confide bellow snipe"
)
# Further words for saying, by other ways than the mouth or with a color of their own.
_TELLING = (
    "flag forewarn prophesy preach pontificate intone gripe grouse carp whine gloat riposte parrot trumpet hazard "
    "intimate insinuate leak message phone radio cable fax wire broadcast blog telegraph minute log jot scribble scrawl profess "
    "avow postulate hypothesize surmise conjecture deduce infer foretell foresee restate narrate reassure fret "
    "corroborate proclaim pronounce decree undertake elaborate communicate convey impart e-mail guarantee certify publicize "
    "validate summarize re-emphasize"
)
CLASSES: tuple[tuple[str, dict[str, float]], ...] = (
    (_TELLING, {"that": 0.75, "colon": 0.7, "left": 0.6, "leftq": 0.8, "quote": 0.6, "ing:that": 0.6, "ing:colon": 0.6}),
    ("presume sense reflect object", {"that": 0.5, "ing:that": 0.4}),
    (_SAYING, {"that": 0.85, "quote": 0.8, "colon": 0.8, "left": 0.8, "leftq": 0.9, "clause": 0.6, "wh": 0.5, "ing:that": 0.75,
               "ing:quote": 0.75, "ing:colon": 0.7, "ing:clause": 0.4, "passive:that": 0.5}),
    (_AIMING, {"to": 0.5, "ing:to": 0.4}),
    (_TOLD_TO, {"np": 0.5, "to": 0.5, "ing:np": 0.4}),
    (_JUDGING, {"np": 0.5, "quote": 0.6, "ing:np": 0.4, "wh": 0.4}),
    ("appeal plead undertake", {"to": 0.5}),
    ("order rule direct decree", {"left": 0.5, "leftq": 0.8}),
    ("urge call appeal", {"prep:on": 0.6, "prep:for": 0.6, "ing:prep:for": 0.5, "prep:to": 0.5}),
    ("tell inform advise warn assure notify remind", {"told": 0.8}),
    ("tell inform advise warn assure", {"passive:that": 0.7, "passive:clause": 0.5, "passive:wh": 0.5, "passive:quote": 0.6}),
    ("quote cite", {"np": 0.5, "ing:np": 0.5, "quote": 0.6}),
    ("term brand", {"np": 0.4, "passive:np": 0.4}),
    ("call term label brand dub deem", {"clause": 0.4}),
    (":", {"quote": 0.8, "plain": 0.5}),
    ("promise pledge", {"np": 0.45}),
    ("corroborate echo back_up", {"np": 0.5}),
    ("put_it", {"that": 0.8, "left": 0.8, "leftq": 0.9, "clause": 0.6, "colon": 0.8, "quote": 0.7}),
    ("point_out spell_out", {"quote": 0.7, "colon": 0.7, "that": 0.85, "left": 0.8, "leftq": 0.8, "clause": 0.6, "wh": 0.5, "np": 0.4, "ing:that": 0.7,
                             "ing:clause": 0.5}),
    ("rule_out brush_off shrug_off laugh_off wave_away wave_aside bat_away swat_away swat_aside play_down turn_down lay_out set_out", {"np": 0.5, "clause": 0.5, "ing:np": 0.4, "wh": 0.5, "ing": 0.5}),
    ("own_up fess_up come_clean", {"that": 0.8, "quote": 0.7, "leftq": 0.8, "left": 0.6, "colon": 0.7, "prep:to": 0.5, "prep:about": 0.5,
                                   "clause": 0.5, "ing:that": 0.7, "ing:prep:to": 0.5, "ing:prep:about": 0.5}),
    ("hit_out hit_back lash_out speak_out fire_back", {"colon": 0.8, "quote": 0.7, "prep:at": 0.5, "prep:against": 0.5, "leftq": 0.8, "ing:prep:at": 0.4}),
    (_VOICING + " heckle rue chortle giggle bristle bemoan rejoin regret wonder reason marvel demur coo croak drawl rasp quaver splutter stammer", {"that": 0.6, "leftq": 0.7, "colon": 0.7, "quote": 0.5}),
    ("deny admit dispute reject recommend suggest propose acknowledge", {"ing": 0.6, "passive:ing": 0.4}),
    ("blame", {"ing": 0.5}),
    ("suspect fear dread doubt", {"np": 0.4}),
    ("fear worry despair", {"prep:for": 0.4, "prep:about": 0.4, "prep:over": 0.4}),
    ("want", {"clause": 0.4}),
    ("remember recollect reminisce maintain", {"left": 0.6, "leftq": 0.7}),
    ("dispute deny reject refute rebut dismiss question", {"clause": 0.5, "that": 0.6}),
    ("hold direct order mandate decree adjudge remind hear", {"that": 0.7, "ing:that": 0.6, "colon": 0.7}),
)

# Thought and plans that a desk follows although annotators mark fewer than a third of them.
FOLLOWED = {
    word: constructs
    for words, constructs in (
        ("want plan intend aim", "to"), ("respond reply", "prep:to"), ("comment", "prep:on"),
        ("show indicate suggest", "left"), ("deny", "np ing that clause"), ("confirm", "np"), ("maintain", "clause"), ("state", "clause left"), ("hope expect", "to that clause"), ("believe fear think", "that clause"),
    )
    for word in words.split()
}

# Constructions that report whatever the word is.
SHOWING = frozenset(["show", "reveal", "indicate", "suggest", "confirm", "detail", "describe", "list", "name"])
FRAMES = {"made_known": 0.5, "spoken": 0.6, "seeing": 0.6, "performing": 0.6, "paper": 0.5, "figure": 0.6, "declining": 0.6, "quoted": 0.85, "tagged": 0.6}
NEVER = frozenset([("threaten", "ing:to")])  # "went on strike, threatening to halt trade": a consequence, not words
ALWAYS = {"fixed": 0.9, "noun:that": 0.6, **FRAMES}

# Verbs by which somebody counts: "put the losses at 60".
COUNTING = frozenset(["put", "peg", "place", "value", "set", "estimate"])

# Verbs that say, under "not", that somebody gives no answer.
ANSWERING = frozenset([
    "comment", "respond", "reply", "answer", "elaborate", "say", "confirm", "deny", "disclose", "provide", "specify",
    "discuss", "reveal", "return", "name", "identify", "explain", "clarify", "expand",
])
UNREACHED = frozenset(["reach", "contact", "draw"])  # "would not be drawn"
# Verbs by which somebody changes a published figure: "updated its estimate to 6,000".
REVISING = frozenset(["update", "revise", "raise", "lower", "cut", "increase", "reduce", "trim", "upgrade", "downgrade"])
FIGURES = frozenset([
    "estimate", "estimates", "forecast", "forecasts", "figure", "figures", "toll", "count", "tally", "outlook", "guidance",
    "projection", "projections", "assessment", "total", "target", "targets", "rating", "valuation", "price", "ratings",
])
# What an analyst or a board lets stand: "retained its “buy” rating".
KEEPING = frozenset(["retain", "maintain", "keep", "reiterate", "reaffirm", "affirm", "hold", "repeat", "assign", "reaffirm"])
STANCES = frozenset(["rating", "ratings", "recommendation", "outlook", "guidance", "forecast", "target", "view"])
# What somebody asks for or says, and then again: "renewed her call for a ban", "stepped up its criticism of the plan".
RENEWING = frozenset(["renew", "repeat", "reiterate", "restate", "intensify", "redouble", "reaffirm", "withdraw", "retract"])
RENEWED = frozenset([
    "call", "calls", "appeal", "appeals", "demand", "demands", "plea", "pleas", "warning", "warnings", "criticism", "criticisms",
    "accusation", "accusations", "allegation", "allegations", "threat", "threats", "promise", "promises", "pledge", "vow",
    "claim", "claims", "denial", "denials", "opposition", "objection", "objections", "complaint", "complaints", "request",
    "concern", "concerns", "insistence", "assertion", "assurance", "assurances", "argument", "suggestion",
])
# Who finds that something is so: "the tribunal found the sacking was unfair".
FINDERS = frozenset([
    "judge", "court", "tribunal", "jury", "panel", "inquiry", "inquest", "coroner", "ombudsman", "regulator", "watchdog",
    "auditor", "auditors", "investigator", "investigators", "inspector", "inspectors", "researcher", "researchers",
    "scientist", "scientists", "commission", "committee", "examiner", "adjudicator", "arbitrator", "magistrate", "team",
    "economists", "experts", "officials", "assessors", "reviewers", "justices", "judges", "magistrates", "detectives",
])
# Verbs of acts that are done in words: what is quoted behind them is the subject's own.
PERFORMING = frozenset([
    "thank", "apologize", "apologise", "congratulate", "praise", "hail", "salute", "commend", "applaud", "welcome", "honor",
    "honour", "instruct", "order", "urge", "express", "voice", "convey", "extend", "defend", "mock", "ridicule", "deride",
    "scold", "rebuke", "chide", "compare", "liken", "blame", "promise", "recommend", "propose", "demand", "lament", "mourn",
    "regret", "greet", "toast", "bemoan", "champion", "tout", "laud", "credit", "attribute", "ascribe", "allege", "plead",
    "trumpet", "celebrate", "decry", "describe", "recount", "condemn", "criticize", "criticise",
    "attack", "denounce", "slam", "blast", "lambast", "bless", "curse", "remember", "fault", "berate", "castigate", "upbraid",
    "reproach", "censure", "deplore", "disparage", "belittle", "admonish", "reprimand", "chastise", "excoriate", "laud", "extol",
])
# What somebody's words are called where a colon gives them: "Her advice: “…”".
MESSAGES = frozenset([
    "advice", "answer", "message", "reply", "response", "verdict", "view", "warning", "plea", "promise", "explanation",
    "assessment", "conclusion", "motto", "prediction", "suggestion", "comment", "reaction", "description", "summary",
    "excuse", "appeal", "question", "words", "word", "statement", "remark", "retort", "pledge", "vow", "demand", "tip",
    "position", "stance", "case", "finding", "word", "theory", "contention", "hope", "fear", "belief", "claim", "line",
    "understanding", "feeling", "concern", "worry", "point", "conclusion",
    "forecast", "opinion", "complaint", "argument", "defense", "defence", "mantra", "slogan", "soundbite", "pitch", "boast", "diagnosis",
])
# What somebody did to find out, which then shows what was found: "an inspection carried out after the storm revealed".
EXAMINATIONS = frozenset(
    "inspection inspections investigation investigations inquiry inquiries probe probes examination examinations evaluation "
    "evaluations appraisal tally count headcount recount calculation calculations projection projections simulation "
    "simulations experiment experiments trial trials test tests analyses audits reviews assessments findings measurements "
    "readings scan scans autopsy autopsies postmortem post-mortem screening stocktake questionnaire register registry "
    "database model models modelling modeling ranking rankings map maps checks search contracts contract memos".split()
)
# Participles that tell who made a paper; whoever has "seen" or "obtained" it did not.
WRITTEN = frozenset([
    "written", "signed", "sent", "compiled", "published", "issued", "prepared", "released", "out", "conducted", "produced",
    "drafted", "authored", "circulated", "posted", "submitted", "filed", "lodged", "penned", "up", "together", "made", "given",
    "collected", "gathered", "kept", "maintained", "dated", "emailed", "put", "calculated", "led", "sworn", "tabled", "delivered",
    "drawn", "typed", "presented", "co-written", "co-authored",
])
# What is done to papers and people by those who tell of them.
OBTAINED = frozenset(
    "obtained carried seen reviewed viewed shared leaked provided shown accessed read heard examined checked verified authenticated "
    "inspected studied analyzed analysed geolocated scrutinized scrutinised watched unearthed uncovered requested "
    "contacted interviewed approached questioned surveyed polled canvassed quoted cited reached consulted".split()
)
# Papers and words of a person that are his own voice: "according to her memoirs", "his witness statement said".
OWN_PAPERS = frozenset([
    "memoir", "memoirs", "autobiography", "diary", "diaries", "statement", "testimony", "affidavit", "deposition", "account",
    "evidence", "letter", "letters", "email", "emails", "tweet", "tweets", "post", "posts", "message", "messages", "lawsuit",
    "suit", "petition", "complaint", "claim", "blog", "column", "book", "essay", "article", "paper", "study", "research",
    "findings", "models", "model", "calculations", "estimates", "analysis", "figures", "data", "results", "note", "notes",
    "submission", "speech", "words", "reply", "ruling", "judgment", "judgement", "report", "thesis", "survey", "work",
    "modelling", "modeling", "measurements", "experiments", "recordings", "résumé", "will", "confession", "biography",
])
CITING = frozenset(["citing", "quoting"])
OUTLET_WORDS = frozenset([
    "agency", "newspaper", "paper", "daily", "weekly", "portal", "website", "site", "broadcaster", "channel", "radio", "tv",
    "television", "magazine", "outlet", "media", "press", "news", "post", "times", "journal", "tribune", "herald", "wire",
    "newswire", "gazette", "chronicle", "courier", "telegraph", "guardian", "observer", "standard", "mirror", "globe",
    "tabloid", "broadsheet", "blog", "network", "today", "reuters", "bloomberg", "station", "mail", "express", "star", "sun",
])
# Papers with words that one reads out: "“Back on Monday,” it reads".
READ_OUT = frozenset(
    "letter note memo memorandum text email e-mail message post statement sign notice banner placard poster leaflet "
    "circular tweet caption label plaque petition postcard card headline inscription report document entry sticker flyer "
    "flier tag invitation telegram fax page passage paragraph clause certificate form receipt slip pamphlet dispatch "
    "affidavit communique bulletin".split()
)
DATING = frozenset(["date", "trace"])  # "dated the clock to 1690"
GIVING = frozenset(["give", "list", "record", "identify"])  # "gave the cause of death as poisoning"
PAPER_ACTS = frozenset(["give", "grant", "offer", "list", "identify", "invite", "cite", "request", "seek", "set", "permit"])
APOLOGIZING = frozenset(["apologize", "apologise"])
FRAMED = KEEPING | RENEWING | COUNTING | ANSWERING | UNREACHED | REVISING | PERFORMING | PAPER_ACTS | GIVING | DATING | {"see"}
# Verbs that lend the word to somebody else: "quoted an official as saying".
LENDING = frozenset(["quote", "cite", "report", "record"])
# Verbs whose object then speaks: "forced the ministry to admit".
BRINGING = frozenset(
    "force prompt lead cause allow enable compel drive push oblige pressure spur move persuade convince induce provoke "
    "permit embolden inspire require prod nudge goad coax pressurise pressurize".split()
)
# What something led to, behind a comma: "The dam burst, he said on Friday, killing four". No speaker does it by speaking.
RESULTING = frozenset(
    "affecting allowing averting barring becoming blocking boosting bringing burying causing claiming closing costing "
    "creating crippling crushing curbing cutting damaging delaying depriving derailing destroying diverting displacing "
    "disrupting doubling driving easing eliminating enabling ending endangering eroding evicting exceeding exposing falling "
    "fetching flattening flooding forcing freeing fueling fuelling gaining generating giving gutting halting halving hampering "
    "harming hindering hitting hurting igniting increasing injuring jeopardizing jeopardising keeping killing knocking leading "
    "leaving lifting losing lowering making marking maiming netting obstructing opening outpacing overwhelming paralyzing "
    "paralysing paving plunging preventing prolonging prompting provoking pushing putting quadrupling raising ranging reaching "
    "reducing rendering replacing resulting retaining risking rising ruining sapping saving sealing sending severing shattering "
    "shaving shutting sinking slashing slowing smashing sparing sparking spilling spreading starving stopping straining "
    "stranding striking stripping submerging surpassing swamping taking threatening tipping topping totaling totalling toppling "
    "trapping triggering tripling turning uprooting wiping worsening wounding wrecking yielding".split()
)
# Words that announce an interview before its first question.
INTERVIEWING = frozenset(["interview", "interviewed", "q&a"])
TALKING = frozenset(
    f"{verb} {link}"
    for verb in ("talk", "talks", "talked", "talking", "speak", "speaks", "spoke", "speaking")
    for link in ("to", "with")
) | frozenset(["sat down", "sits down", "five questions", "ten questions", "our questions", "in conversation"])
