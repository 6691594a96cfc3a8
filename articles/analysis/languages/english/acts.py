"""English words by which somebody grants, refuses, admits, denies, leaves open, or says nothing. Read by `agreement`.

Each family is graded by what it commits the actor to, after the speech acts of Searle (1976) and the commitment
scale of FactBank (Saurí and Pustejovsky 2009): grants and refuses are of deeds, admits and denies of facts. Matched on
folded text, ignoring case. Every repetition is bounded.
"""

from __future__ import annotations

import re

_OWN = r"(?:his|her|its|their|the|a|an|any|all|further|formal|public|full|written|verbal|tacit|final|personal)"
_ADV = r"(?:(?:\w+ly|also|again|now|even|never|once|twice|in principle|on|to) ){0,2}"

# What is granted or refused: saying something is no deed.
_TELL = (
    r"(?:say|comment|answer|respond|reply|elaborate|discuss|speculate|disclose|name|identify|specify|confirm|explain"
    r"|speak|talk|be (?:drawn|interviewed|named|quoted)|give (?:details|a (?:number|figure|reason))|reveal|provide details"
    r"|address (?:the|any|questions)|go into)\b"
)
_CLAIMS = (
    r"(?:claims?|accusations?|allegations?|suggestions?|reports?|assertions?|charges?|notions?|accounts?|rumou?rs?"
    r"|speculation|criticisms?|insinuations?|complaints?|stor(?:y|ies)|theor(?:y|ies)|version|narrative)"
)
_IDEA = rf"(?:{_CLAIMS}|ideas?|talk|fears?|concerns?|figures?|estimates?|findings?)"

_GRANT_VERBS = (
    r"agree(?:s|d|ing)?|consent(?:s|ed|ing)?|assent(?:s|ed)?|undert(?:ook|akes?|aken)|pledg(?:e|es|ed|ing)|promis(?:e|es|ed|ing)"
    r"|vow(?:s|ed|ing)?|commit(?:s|ted|ting)?(?: (?:itself|himself|herself|themselves))?|volunteer(?:s|ed)|offer(?:s|ed)"
    r"|decid(?:es|ed)|opt(?:s|ed)|chose|elect(?:s|ed)|sign(?:s|ed) up|bow(?:s|ed)|yield(?:s|ed)|acced(?:es|ed)|g(?:a|i)ves? in|c(?:a|o)mes? round"
)
_GRANT_PLAIN = (
    r"accept(?:s|ed|ing)?|approv(?:es|ed|ing)|grant(?:s|ed|ing)|authori[sz](?:es|ed|ing)|allow(?:s|ed|ing)|permit(?:s|ted|ting)"
    r"|back(?:s|ed|ing)?(?! down| away| out| off| up| in)|endors(?:es|ed|ing)|support(?:s|ed|ing)|ratif(?:ies|ied|ying)|sign(?:s|ed)(?: off(?: on)?)?(?! up)"
    r"|green-?light(?:s|ed)|greenlit|wav(?:es|ed) through|rubber-stamp(?:s|ed)|embrac(?:es|ed)|t(?:akes?|ook) up|t(?:akes?|ook) in|let in|adopt(?:s|ed)"
    r"|order(?:s|ed)|announc(?:es|ed)"
)
_ASSENT = r"(?:consent|approval|assent|blessing|backing|permission|agreement|go-ahead|green light|nod|support|word|thumbs up|clearance|undertaking|assurance|pledge|commitment|promise)"

GRANTS = re.compile(
    rf"\b(?:(?P<to>(?:{_GRANT_VERBS}))(?! (?:that|with|on (?:a|the) \w+ that)\b)(?!(?: [\w.,-]+){{0,6}}? (?:not|never) to\b)"
    rf"|(?P<object>(?:{_GRANT_PLAIN}))(?! (?:that|by|responsibility|blame|(?:full|some|no) (?:responsibility|blame))\b)"
    rf"|g(?:a|i)ves? (?:{_OWN} ){{0,2}}{_ASSENT}|sa(?:ys|id) (?:yes|ok) to|nodd?(?:s|ed) through"
    rf"|(?:is|are|was|were|be|been|being) (?:\w+ ){{0,2}}?(?:willing|ready|prepared|happy|glad|content) to"
    rf"|(?:{_OWN} )(?:agreement|consent|willingness|readiness|promise|pledge|commitment|undertaking) (?=to\b|that\b))\b",
    re.IGNORECASE,
)

_NOT_GRANTED = (
    r"(?:(?:did|do|does|has|have|had|would|will|could|can)(?: not|n't)|wo(?:n't)|never|cannot) (?:yet |so far |ever )?"
    r"(?:agreed?|accept(?:ed)?|consent(?:ed)?|approved?|allow(?:ed)?|permit(?:ted)?|sign(?:ed)?|back(?:ed)?|support(?:ed)?|budged?)"
)
REFUSES = re.compile(
    rf"\b(?:refus(?:e|es|ed|ing)(?!(?: to)? (?:\w+ly )?(?:{_TELL}|rule|accept (?:that|responsibility)))|declin(?:e|es|ed|ing)(?= to\b| (?:an?|the|its|his|her|their) (?:\w+ )?(?:offer|invitation|request|proposal|deal))"
    rf"(?! to (?:\w+ly )?(?:{_TELL}|rule))"
    rf"|(?:reject|dismiss)(?:s|es|ed|ing)?(?!(?: [\w'-]+){{0,4}}? {_CLAIMS}\b)(?! (?:that|as|by|from)\b)"
    r"|turn(?:s|ed|ing)? (?:down|away)|rul(?:es|ed|ing) out|exclud(?:es|ed)|veto(?:es|ed|ing)?|spurn(?:s|ed|ing)?|rebuff(?:s|ed|ing)?|snub(?:s|bed|bing)?|shun(?:s|ned)?"
    r"|oppos(?:es|ed|ing)(?! (?:by|to)\b)|block(?:s|ed|ing)|resist(?:s|ed|ing)?|ba(?:u)?lk(?:s|ed|ing)? at|boycott(?:s|ed|ing)?|sa(?:ys|id) no to|knock(?:s|ed) back"
    r"|thr(?:ow|ew)s? out|(?:slam(?:s|med|ming)?|shut(?:s|ting)?|clos(?:es|ed|ing)) the door (?:on|to)|pour(?:s|ed|ing)? cold water on"
    r"|walk(?:s|ed|ing)? away from|back(?:s|ed|ing)? (?:out of|away from)|pull(?:s|ed|ing)? out of|withdr(?:aws|ew)(?: from)?|reneg(?:es|ed) on|w(?:ent|ent) back on"
    rf"|withh(?:olds|eld|olding) (?:{_OWN} )?(?:consent|approval|support|permission)|forb(?:ids?|ade)|prohibit(?:s|ed)|"
    rf"(?:{_GRANT_VERBS})(?: [\w.,-]+){{0,6}}? (?:not|never)(?= to\b)|{_NOT_GRANTED}(?: to)?"
    r"|(?:is|are|was|were|be|been) (?:\w+ )?(?:unwilling|not (?:willing|ready|prepared|going|about)|n't (?:willing|ready|prepared|going|about))(?= to\b)"
    r"|(?:no|little) (?:plans?|intention|need|reason|case|grounds?|question|wish|appetite)(?= (?:to|of|for)\b)"
    rf"|(?:{_OWN} |'s )(?:refusal|unwillingness|rejection|veto)(?= (?:to|of|by)\b))\b",
    re.IGNORECASE,
)

ADMITS = re.compile(
    r"\b(?:confirm(?:s|ed|ing)?|acknowledg(?:e|es|ed|ing)|admit(?:s|ted|ting)?|conced(?:e|es|ed|ing)|own(?:s|ed) up|c(?:a|o)mes? clean"
    r"|confess(?:es|ed|ing)?|recogni[sz](?:es|ed|ing)(?= that\b)|accept(?:s|ed|ing)?(?= (?:that|(?:full |some |the )?(?:responsibility|blame))\b)"
    r"|verif(?:ies|ied)|establish(?:es|ed)(?= that\b)|conclud(?:es|ed)(?= that\b)|(?:t(?:akes?|ook)|claim(?:s|ed)|assum(?:es|ed)) (?:full |some |the )?(?:responsibility|blame)"
    r"|plead(?:s|ed|ing)? guilty|(?:let slip|disclos(?:es|ed)|reveal(?:s|ed))(?= (?:that|on|in)\b)"
    r"|(?:an? |his |her |its |their |'s |in an )(?:\w+ )?(?:admission|acknowledge?ment|confession)(?= (?:that|of|to|on)\b))\b",
    re.IGNORECASE,
)
DENIES = re.compile(
    r"\b(?:den(?:y|ies|ied|ying)(?! (?:to|access|entry|by|them|him|her|us|(?:\w+ )?(?:services?|treatment|visas?|permits?|permission"
    r"|benefits?|coverage|care|requests?|bail|parole|motions?|appeals?|applications?|asylum|aid|loans?|funding|licen[cs]es?))\b)"
    rf"|(?:reject|dismiss|disput|refut|rebut|contest|repudiat|rubbish|disown|disavow|debunk)(?:s|es|ed|ing|ted|e)?(?=(?: [\w'-]+){{0,5}}? {_IDEA}\b)"
    rf"|(?:disput|refut|rebut|repudiat|contradict|reject)(?:s|es|ed|ing|ted|e)?(?= that\b)|(?:refut|rebut|repudiat|rubbish|debunk)(?:s|es|ed|ing|ted)"
    rf"|(?:brush|shrug|wav|laugh)(?:es|ed|s|ing|e)? (?:off|aside|away)|scoff(?:s|ed|ing)? at|pooh-poohs?|"
    r"(?:is|are|was|were|as|be|'s) (?:\w+ly )?(?:untrue|false|baseless|unfounded|groundless|fabricated|invented|nonsense|rubbish|fantasy|pure (?:invention|fiction|fantasy)|an? (?:lie|fabrication|hoax))"
    r"|(?:no truth|nothing) (?:in|to do with)|not true|plead(?:s|ed|ing)? not guilty|knew nothing|disclaim(?:s|ed)"
    r"|(?:an? |his |her |its |their |'s |in an )(?:\w+ )?denial(?= (?:that|of)\b))\b",
    re.IGNORECASE,
)
OPEN = re.compile(
    r"\b(?:(?:refus|declin)(?:e|es|ed|ing) to (?:rule out|exclude)|(?:(?:did|do|does|would|will|could|can|has|have|had)(?: ?not|n't)|never|cannot|without) (?:yet |be |been )?(?:rul(?:e|ed|ing) out|exclud(?:e|ed|ing))"
    r"|le(?:ft|ave|aves|aving) (?:the door |the way |it )?open(?: (?:to|for))?|ke(?:pt|eps?) (?:the door |the option )?open"
    r"|consider(?:s|ed|ing)(?! (?:that|it|him|her|them|as|by|\w+ (?:to be|a))\b)|weigh(?:s|ed|ing)(?: up)?(?! \d)|mull(?:s|ed|ing)(?: over)?|toy(?:s|ed|ing) with|contemplat(?:es|ed|ing)"
    r"|undecided(?: (?:on|about|whether))?|(?:ha(?:s|ve|d)|did)(?: not|n't)(?: yet)? (?:decided?|made up (?:his|her|its|their) minds?)|yet to decide|thinking about|looking at|open to"
    r"|studying|examining whether)\b",
    re.IGNORECASE,
)
SAYS_NOTHING = re.compile(
    rf"\b(?:(?:declin|refus)(?:e|es|ed|ing) (?:to )?(?:\w+ly )?(?:{_TELL}|all comment|any comment|comment)|would (?:not|neither|only) (?:\w+ly )?{_TELL}"
    r"|had no (?:immediate )?comment|no comment|(?:neither|nor) confirm\w* (?:n?or) den\w+|would neither)\b",
    re.IGNORECASE,
)

# Before a cue: it is asked for, a condition, somebody else's, or not sure to be.
NOT_HIS = re.compile(
    r"(?:\b(?:if|unless|whether|until|should|might|may|could|would|can|will|shall|must|to|not|never|nobody|no one|none|neither|nor|hardly|without|"
    r"before|after|by|of|for|from|accus\w+ of|on|about|in|than|being|be|is|are|was|were|get|gets|got|been)|n't)"
    r" (?:\w+ly |again |also |ever |be |have |has |been |he |she |it |they |we |i |the \w+ ){0,2}$",
    re.IGNORECASE,
)
# Before a participle: a means or manner of the actor's own ("by refusing") is an act all the same.
BY_DOING = re.compile(r"\b(?:by|in|after|before|without|for|from|of|to)(?: \w+ly)? $", re.IGNORECASE)
# It stood so once; nothing is said of now.
ONCE = re.compile(
    r"\b(?:initially|at first|first|earlier|previously|originally|once|until (?:now|then)|long|formerly|used to|had (?:always|long|repeatedly|first|earlier|initially|previously|at first))"
    r"(?: \w+){0,2} $|\bhad (?:\w+ )?$",
    re.IGNORECASE,
)
# Where a clause ends, so that what follows is no longer what is granted or denied.
CLAUSE_END = re.compile(
    r"[;:.!?](?=\s|$)|,[\"']?(?=\s)|\s(?:but|while|although|though|because|after|before|until|when|which|who|saying|since|citing|if|unless|despite|amid|as)\s"
    r"|\sand (?=(?:he|she|it|they|the|that|said|has|had|was|were|is|are|will|would)\b)|\"(?=\s)|[\"]$",
    re.IGNORECASE,
)
# Where a clause begins: what stands before is no part of the subject.
CLAUSE_START = re.compile(
    r"[;:!?]\s|\.\s(?=[\"']?[A-Z])|\s-\s|\s(?:but|while|although|though|because|after|before|when|that|as|if|whether|where)\s|(?:^|\s)[\"'](?=\w)",
    re.IGNORECASE,
)
LEADS_IN = frozenset(
    "in on at after before during late early by under over with without following despite amid for from to as when while if since until through "
    "yesterday today tonight earlier later then meanwhile however but and so still yet also now last this next asked pressed speaking questioned "
    "according contrary unlike like facing having being given hours days weeks months minutes two three four five several".split()
)
RELATIVE = re.compile(r"\s*(?:who|which|whom|whose|where|that)\b", re.IGNORECASE)
PRONOUNS = frozenset("he she it they we i who which".split())
JOINS = frozenset("and but then or".split())
AUXILIARIES = frozenset("has have had is are was were be been did does do will would".split())

# Involvement in a deed: said with one noun or another.
INVOLVED = frozenset(
    "responsib responsibility involv involvement rol part hand complicit complicity blam knowledg connect link wrongdo guilt".split()
)
# Heads of complements that say next to nothing.
EMPTY = frozenset(
    "that whether any all such what it this them him her there been have had has was were is are be being be do did go going get got "
    "make made take took taken let put give given come became".split()
)
# "any change to the terms", "no move on the tax": whatever is done to it is what was ruled out.
CHANGE = frozenset(
    "chang alter revis amend adjust review retreat u-turn reversal movement concession tweak modif rethink turn-back delay".split()
)
