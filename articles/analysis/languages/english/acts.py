"""English words by which somebody grants, refuses, admits, denies, leaves open, or says nothing. Read by `agreement`.

Each family is graded by what it commits the actor to, after the speech acts of Searle (1976) and the commitment
scale of FactBank (Saurí and Pustejovsky 2009): grants and refuses are of deeds, admits and denies of facts. Matched on
folded text, ignoring case. Every repetition is bounded.
"""

from __future__ import annotations

import re

_OWN = r"(?:his|her|its|their|the|a|an|any|all|further|formal|public|full|written|verbal|tacit|final|personal)"
# What may stand inside a phrase: "slammed the door on Monday on", "gave his consent late on Sunday to".
_DAY = r"(?: (?:(?:late|early|again) )?(?:on )?(?:\w{3,6}day|today|yesterday|tonight)(?: (?:morning|afternoon|evening|night))?)?"

# What is granted or refused: saying something is no deed.
TELL = re.compile(
    r"(?:\w+ly )?(?:say|comment|answer|respond|reply|elaborate|discuss|speculate|disclose|name|identify|specify|confirm|explain"
    r"|speak|talk (?:to|about)|be (?:drawn|interviewed|named|quoted)|give (?:(?:an?|any|the|further|more|his|her) )?(?:\w+ )?(?:details?|numbers?|figures?|reasons?|dates?|times?|timetable|timeline|names?"
    r"|explanations?|answers?|interviews?|breakdown|estimate)|reveal"
    r"|provide details|address (?:the|any|questions)|go into)\b",
    re.IGNORECASE,
)
RULE_OUT = re.compile(r"(?:\w+ly )?(?:rule (?:it |that )?out|exclude)\b", re.IGNORECASE)
_CLAIMS = (
    r"(?:claims?|accusations?|allegations?|suggestions?|reports?|assertions?|charges?|notions?|accounts?|rumou?rs?"
    r"|speculation|criticisms?|insinuations?|complaints?|stor(?:y|ies)|theor(?:y|ies)|version|narrative)"
)
_IDEA = rf"(?:{_CLAIMS}|ideas?|talk|fears?|concerns?|figures?|estimates?|findings?)"

_GRANT_VERBS = (
    r"agree(?:s|d|ing)?|consent(?:s|ed|ing)?|assent(?:s|ed)?|undert(?:ook|akes?|aken)|pledg(?:es|ed|ing|e)"
    r"|promis(?:es|ed|ing|e)|vow(?:s|ed|ing)?|commit(?:s|ted|ting)?(?: (?:itself|himself|herself|themselves))?"
    r"|volunteer(?:s|ed)|offer(?:s|ed)|decid(?:es|ed)|opt(?:s|ed)|chose|elect(?:s|ed)|sign(?:s|ed) up|bow(?:s|ed)"
    r"|yield(?:s|ed)|acced(?:es|ed)|g(?:a|i)ves? in|c(?:a|o)mes? round"
)
# "We will not go back to work": no support.
_NO_WAY_BACK = "".join(
    rf"(?<!\b{verb} )"
    for verb in (
        "go goes went gone going come comes came coming get gets got getting bring brings brought be is are was were been "
        "send sends sent turn turned step stepped call called hold held roll rolled hand handed pay paid give gave given "
        "put move moved take took taken look looked walk walked win won claw pull pulled push pushed drive drove fly flew "
        "fight fought bounce bounced hit cut dial dialed right straight"
    ).split()
)
_GRANT_PLAIN = (
    r"accept(?:s|ed|ing)?|approv(?:es|ed|ing)|grant(?:s|ed|ing)|authori[sz](?:es|ed|ing)|allow(?:s|ed|ing)"
    rf"|permit(?:s|ted|ting)|(?:{_NO_WAY_BACK}back|back(?:s|ed|ing))(?! down| away| out| off| up| in)|endors(?:es|ed|ing)|support(?:s|ed|ing)"
    r"|ratif(?:ies|ied|ying)|sign(?:s|ed)(?: off(?: on)?)?(?! up)|green-?light(?:s|ed)|greenlit|wav(?:es|ed) through"
    r"|rubber-stamp(?:s|ed)|embrac(?:es|ed)|t(?:akes?|ook) up|t(?:akes?|ook) in|let in|adopt(?:s|ed)|order(?:s|ed)|announc(?:es|ed)"
)
_ASSENT = (
    r"(?:consent|approval|assent|blessing|backing|permission|agreement|go-ahead|green light|nod|support|word"
    r"|thumbs[- ]up|clearance|undertaking|assurance|pledge|commitment|promise)"
)

_GIVES = r"(?:gave|giv(?:es|en|ing|e))"
_DISSENT = r"(?:thumbs[- ]down|red light|cold shoulder|short shrift|brush-off)"

GRANTS = re.compile(
    rf"\b(?:(?P<to>(?:{_GRANT_VERBS}))(?! with\b)(?! that\b(?![^.;:]{{2,90}}?\b(?:could|can|may|should)\b))"
    rf"|(?P<object>(?:{_GRANT_PLAIN}))(?! (?:that|by)\b)(?!{_DAY} (?:(?:full|some|no) )?(?:responsibility|blame)\b)"
    r"|c(?:a|o)mes? out (?:in favou?r of|for)|vot(?:es|ed) (?:for|in favou?r of)|thr(?:ow|ew)s? (?:his|her|its|their) weight behind"
    rf"|{_GIVES} (?:{_OWN} ){{0,2}}{_ASSENT}|{_GIVES} (?P<inner>(?:[\w'-]+ ){{1,6}}?)(?:the|its|his|her|their) {_ASSENT}|sa(?:ys|id) (?:yes|ok){_DAY} to|nodd?(?:s|ed) through"
    r"|(?:is|are|was|were|be|been|being) (?:\w+ ){0,2}?(?:willing|ready|prepared|happy|glad|content) to"
    rf"|(?:{_OWN} )(?:agreement|consent|willingness|readiness|promise|pledge|commitment|undertaking)(?= (?:to|that)\b)"
    r"|(?P<will>(?:will|would|'ll)(?! (?:not|never|have|be)\b)))\b",
    re.IGNORECASE,
)

_NOT_GRANTED = (
    r"(?:(?:did|do|does|has|have|had|would|will|could|can)(?: not|n't)|won't|never|cannot) (?:yet |so far |ever )?"
    r"(?:agreed?|accept(?:ed)?|consent(?:ed)?|approved?|allow(?:ed)?|permit(?:ted)?|sign(?:ed)?|back(?:ed)?|support(?:ed)?)"
)
REFUSES = re.compile(
    r"\b(?:(?P<to>refus(?:es|ed|ing|e)|declin(?:es|ed|ing|e)|(?:is|are|was|were|be|been) (?:\w+ )?(?:unwilling|not (?:willing|ready|prepared|going|about)"
    r"|n't (?:willing|ready|prepared|going|about)))"
    rf"|(?:reject|dismiss)(?:s|es|ed|ing)?(?!(?: [\w'-]+){{0,4}}? {_CLAIMS}\b)(?! (?:that|as|by|from)\b)"
    r"|object(?:s|ed)(?= to\b)|c(?:a|o)mes? out against|vot(?:es|ed) (?:down|against)|strikes? down|struck down"
    r"|turn(?:s|ed|ing)? (?:down|away)|rul(?:es|ed|ing) (?:it |that )?out|exclud(?:es|ed)|veto(?:es|ed|ing)?|spurn(?:s|ed|ing)?"
    r"|rebuff(?:s|ed|ing)?|snub(?:s|bed|bing)?|shun(?:s|ned)?|oppos(?:es|ed|ing)(?! (?:by|to)\b)|block(?:s|ed|ing)|resist(?:s|ed|ing)?"
    rf"|ba(?:u)?lk(?:s|ed|ing)?{_DAY} at|boycott(?:s|ed|ing)?|sa(?:ys|id) no{_DAY} to|knock(?:s|ed) back|thr(?:ow|ew)s? out"
    rf"|(?:slam(?:s|med|ming)?|shut(?:s|ting)?|clos(?:es|ed|ing)) the door{_DAY} (?:on|to)|pour(?:s|ed|ing)? cold water{_DAY} on"
    r"|walk(?:s|ed|ing)? away from|back(?:s|ed|ing)? (?:out of|away from)|pull(?:s|ed|ing)? out of|withdr(?:aws|ew)(?: from)?"
    rf"|reneg(?:es|ed) on|w(?:ent|ent) back on|(?:withh(?:olds|eld|olding)|refus(?:es|ed)|den(?:ies|ied)) (?:{_OWN} )?{_ASSENT}(?:{_DAY} (?:to|for|from))?"
    rf"|{_GIVES} (?P<inner>(?:[\w'-]+ ){{1,6}}?)(?:the|a) {_DISSENT}|(?:ha(?:s|ve|d)|having|want(?:s|ed)?|take) (?:no part (?:in|of)|none of|nothing to do with)"
    rf"|forb(?:ids|id|ade)|prohibit(?:s|ed)|(?P<never>(?:{_GRANT_VERBS})(?: [\w.,-]+){{0,6}}? (?:not|never)(?= to\b))|{_NOT_GRANTED}(?: to)?"
    r"|(?:no|little) (?:plans?|intention|need|reason|case|grounds?|question|wish|appetite)(?= (?:to|of|for)\b)"
    rf"|(?:{_OWN} |'s )(?P<noun>refusal|unwillingness|rejection|veto)(?= (?:to|of|by)\b)"
    r"|(?P<will>(?:(?:will|would|shall)(?: not| never|n't)|won't|'ll (?:not|never))(?! (?:have|be (?:able|surprised|possible|known|clear))\b)))\b",
    re.IGNORECASE,
)

_BLAME = r"(?:(?:full|some|sole|the|no) )?(?:responsibility|blame)"
ADMITS = re.compile(
    r"\b(?:confirm(?:s|ed|ing)?|acknowledg(?:es|ed|ing|e)|admit(?:s|ted|ting)?|conced(?:es|ed|ing|e)|own(?:s|ed) up|c(?:a|o)mes? clean"
    r"|confess(?:es|ed|ing)?|recogni[sz](?:es|ed|ing)(?= that\b|(?: [\w'-]+){1,9} that (?:it|he|she|they)\b)|accept(?:s|ed|ing)? that\b"
    rf"|(?:accept(?:s|ed|ing)?|t(?:akes?|ook)|claim(?:s|ed)|assum(?:es|ed)|shoulder(?:s|ed)){_DAY} {_BLAME}"
    r"|verif(?:ies|ied)|establish(?:es|ed)(?= that\b)|conclud(?:es|ed)(?= that\b)|plead(?:s|ed|ing)? guilty"
    r"|(?:let slip|disclos(?:es|ed)|reveal(?:s|ed))(?= (?:that|on|in)\b)"
    r"|(?:an? |his |her |its |their |'s |in an )(?:\w+ )?(?:admission|acknowledge?ment|confession)(?= (?:that|of|to|on)\b))\b",
    re.IGNORECASE,
)
DENIES = re.compile(
    r"\b(?:den(?:ies|ied|ying|y)(?! (?:to|access|entry|by|them|him|her|us|(?:\w+ )?(?:services?|treatment|visas?|permits?|permission"
    r"|benefits?|coverage|care|requests?|bail|parole|motions?|appeals?|applications?|asylum|aid|loans?|funding|licen[cs]es?))\b)"
    rf"|(?:reject|dismiss|disput|refut|rebut|contest|repudiat|rubbish|disown|disavow|debunk)(?:s|es|ed|ing|ted|e)?(?=(?: [\w'-]+){{0,5}}? {_IDEA}\b)"
    r"|(?:disput|refut|rebut|repudiat|contradict|reject)(?:s|es|ed|ing|ted|e)?(?= that\b)|(?:refut|rebut|repudiat|rubbish|debunk)(?:s|es|ed|ing|ted)"
    rf"|(?:(?:sh(?:oot|ot)|knock|bat|swat|slap|beat)(?:s|ed|ted|ting|ing)? (?:down|away)|quash(?:es|ed|ing)?|scotch(?:es|ed|ing)?|pour(?:s|ed|ing)? scorn on|ridicul(?:es|ed|ing))(?=(?: [\w'-]+){{0,5}}? {_IDEA}\b)"
    r"|(?:brush|shrug|wav|laugh)(?:es|ed|s|ing|e)? (?:off|aside|away)|scoff(?:s|ed|ing)? at|pooh-pooh(?:s|ed)"
    r"|(?:is|are|was|were|as|be|'s) (?:\w+ly )?(?:untrue|false|baseless|unfounded|groundless|fabricated|invented|nonsense|rubbish|fantasy"
    r"|pure (?:invention|fiction|fantasy)|an? (?:lie|fabrication|hoax))"
    r"|(?:no truth|nothing) (?:in|to do with)|not true|plead(?:s|ed|ing)? not guilty|knew nothing|(?:ha(?:s|ve|d)|having) (?:had )?no (?:\w+ )?(?:knowledge|idea|inkling)(?: (?:of|about|that))?|(?:was|were|is|are) (?:un|not )aware (?:of|that)|disclaim(?:s|ed)"
    r"|(?:an? |his |her |its |their |'s |in an )(?:\w+ )?denial(?= (?:that|of)\b))\b",
    re.IGNORECASE,
)
OPEN = re.compile(
    r"\b(?:(?:(?:did|do|does|would|will|could|can|has|have|had)(?: ?not|n't)|never|cannot|without) (?:yet |be |been )?(?:rul(?:ed|ing|e) out|exclud(?:ed|ing|e))"
    rf"|le(?:ft|aves|aving|ave) (?:the door |the way |it )?open(?:{_DAY} (?:to|for))?|ke(?:pt|eps?) (?:the door |the option )?open(?:{_DAY} (?:to|for))?"
    r"|consider(?:s|ed|ing)(?! (?:that|it|him|her|them|as|by|\w+ (?:to be|a))\b)|weigh(?:s|ed|ing)(?: up)?(?! \d)|mull(?:s|ed|ing)(?: over)?"
    r"|toy(?:s|ed|ing) with|contemplat(?:es|ed|ing)|undecided(?: (?:on|about|whether))?"
    r"|(?:ha(?:s|ve|d)|did)(?: not|n't)(?: yet)? (?:decided?|made up (?:his|her|its|their) minds?)|yet to decide|thinking about|looking at|open to"
    r"|(?:h(?:olds|eld) out|rais(?:es|ed)|float(?:s|ed)|open(?:s|ed) the door to|signal(?:s|led|ed)|dangl(?:es|ed)) (?:the |an? )?(?:prospect|possibility|hope|chance|idea) of"
    r"|open(?:s|ed) the door to|studying|examining whether)\b",
    re.IGNORECASE,
)
# "I never met him": a denial without a verb of its own.
DENIES_HIMSELF = re.compile(
    r"\b(?:I|we) (?:have |had |\w+ly )?(?:never|did(?: not|n't)|was(?: not|n't)|were(?: not|n't)|am not|are(?: not|n't)|have(?: not|n't)|had(?: not|n't))\b",
    re.IGNORECASE,
)
# What is thought of something that has been done.
APPLAUDS = re.compile(
    r"\b(?:welcom(?:es|ed|ing)|prais(?:es|ed|ing)|hail(?:s|ed|ing)|applaud(?:s|ed|ing)|commend(?:s|ed|ing)|laud(?:s|ed|ing)|celebrat(?:es|ed|ing)|salut(?:es|ed)"
    r"|cheer(?:s|ed)|sa(?:ys|id) (?:he|she|it|they) (?:was|were|is|are) (?:pleased|delighted|happy|satisfied) (?:with|by|at))\b",
    re.IGNORECASE,
)
CONDEMNS = re.compile(
    r"\b(?:condemn(?:s|ed|ing)|critici[sz](?:es|ed|ing)|denounc(?:es|ed|ing)|deplor(?:es|ed|ing)|slam(?:s|med|ming)|blast(?:s|ed|ing)(?= (?:the|a|an|its|his|her|their|this|that)\b)|decri(?:es|ed)"
    r"|lambast(?:s|es|ed|ing)|assail(?:s|ed)|castigat(?:es|ed)|rebuk(?:es|ed)|regret(?:s|ted)|deprecat(?:es|ed)|sa(?:ys|id) (?:he|she|it|they) (?:was|were|is|are) (?:appalled|dismayed|outraged|angry|disappointed|shocked) (?:with|by|at))\b",
    re.IGNORECASE,
)
UNIVERSAL = re.compile(r"\b(?:any|anyone|anybody|anything|ever|at all|nobody|nothing|none)\b", re.IGNORECASE)
NOBODY = frozenset("nobody none neither no few critics".split())
SAYS_NOTHING = re.compile(
    rf"\b(?:(?:declin|refus)(?:es|ed|ing|e) (?:all |any )?comment|would (?:neither|only) (?:\w+ly )?{TELL.pattern}|would not (?:\w+ly )?{TELL.pattern}"
    r"|had no (?:immediate )?comment|no comment|(?:neither|nor) confirm\w* (?:n?or) den\w+)\b",
    re.IGNORECASE,
)
SAYS = re.compile(
    r"\b(?:(?:said|says|insist(?:s|ed)|stress(?:es|ed)|claimed|maintain(?:s|ed)|repeat(?:s|ed)|alleg(?:es|ed)|reported|stated)(?= (?!that (?:it|he|she|they) (?:was|were|is) (?:not|un))(?!no\b|yes\b))"
    r"|(?:told|tells|inform(?:s|ed)|assur(?:es|ed)) [^.;:\"]{2,40}?(?= that\b)|(?:said|says|insisted|maintained|told \w+)(?=[.,]))\b",
    re.IGNORECASE,
)
# "did not know", "do not think": no denial of a fact.
OPINION = re.compile(
    r"\b(?:know|think|believe|see|recall|remember|understand|expect|want|like|mean|care|feel|say|comment|clear|certain|sure|enough|only|yet)\b",
    re.IGNORECASE,
)
NOT = re.compile(r"\b(?:not(?! only)|never|no|none|nobody|nothing|without|neither|nor|cannot)\b|n't\b", re.IGNORECASE)

# Before a cue: it is asked for, a condition, somebody else's, or not sure to be.
NOT_HIS = re.compile(
    r"(?:\b(?:if|unless|whether|until|should|might|may|could|can|must|to|not|never|nobody|no one|none|neither|nor|hardly|without|"
    r"before|by|of|for|from|on|about|in|than|get|gets|got)|n't)"
    r" (?:\w+ly |again |also |ever |be |have |has |been |he |she |it |they |we |i |the \w+ ){0,2}$",
    re.IGNORECASE,
)
CONDITION = re.compile(r"\b(?:if|unless|should|whether|were (?:it|he|she|they|the))\b[^,;:.]{0,60}$", re.IGNORECASE)
# What others hope, expect or guess that somebody will do is no act of his: "hoped the mayor would | veto it".
GUESSED = re.compile(
    r"\b(?:hop(?:e|es|ed|ing)|wish(?:es|ed|ing)?|expect(?:s|ed|ing|ations?)?|speculat\w{1,6}|predict(?:s|ed|ing|ions?)?|believ(?:e|es|ed|ing)|guess(?:es|ed|ing)?"
    r"|bet(?:s|ting)?|assum(?:e|es|ed|ing|ptions?)|rumou?r(?:s|ed)?|conclud(?:e|es|ing)|suspect(?:s|ed)?|fear(?:s|ed)?|wonder(?:s|ed|ing)?)(?! to\b)(?: (?!and\b|but\b)[\w.'-]{1,20}){1,8}(?<! to) $",
    re.IGNORECASE,
)
PASSIVE = re.compile(r"\b(?:is|are|was|were|be|been|being|get|got)(?: \w+ly| not| also| again)? $", re.IGNORECASE)
RESOLVED = re.compile(
    r"\b(?:decid|vow|plan|pledg|promis|threaten|intend|chose|choos|prepar|continu|going)\w*(?: [\w.,-]+){0,4}? to (?:\w+ly )?$|\b(?:is|are|was|were) to $",
    re.IGNORECASE,
)
# "Ordered her held without bail", "ordered the circus kept off the green": an order to withhold grants nothing.
HELD_BACK = re.compile(
    r"(?: [\w'-]+){1,5}? (?:be )?(?:held|kept (?:off|out|away|from|in|behind|apart)|barred|banned|detained|jailed|remanded|locked (?:up|out)|excluded|confined|stay(?:ed)? (?:away|out|off|in|behind))\b"
    r"|[^.;]{1,60}? (?:stay|stays|remain|remains) (?:in|behind|out|away|off|under)\b",
    re.IGNORECASE,
)
ORDERED = re.compile(r"order(?:s|ed)$", re.IGNORECASE)
DENIED = re.compile(r"\bden(?:y|ies|ied|ying)\b[^.;,]*$", re.IGNORECASE)
# It stood so once; nothing is said of now.
ONCE = re.compile(
    r"\b(?:initially|at first|first|earlier|previously|originally|once|until (?:now|then)|long|formerly|used to"
    r"|had (?:always|long|repeatedly|first|earlier|initially|previously|at first))(?: \w+){0,2} $|\bhad (?:\w+ )?$",
    re.IGNORECASE,
)
# "Agreed on Friday that the wounded could be flown out": what is granted.
THAT_COULD = re.compile(r"(?: [\w.,'-]+){0,5}? that (?=[^.;:\"]{2,90}?\b(?:could|can|may|should)\b)", re.IGNORECASE)
# Where a clause ends, so that what follows is no longer what is granted or denied.
CLAUSE_END = re.compile(
    r"[;:.!?](?=\s|$)|,[\"']?(?=\s)|\s(?:but|while|although|though|because|after|before|until|when|which|who|saying|since|citing|if|unless|despite|amid|as)\s"
    r"|\sand (?=(?:he|she|it|they|the|that|said|has|had|was|were|is|are|will|would)\b)|\"(?=\s|$)",
    re.IGNORECASE,
)
# "Said in a statement on Tuesday it had not known": on what occasion.
OCCASION = re.compile(
    r",? (?:in|at|during|via|through) (?:an?|the|his|her|its|their) (?:[\w-]+ ){0,2}?(?:statement|briefing|letter|interview|conference"
    r"|email|e-mail|post|speech|message|note|filing|address|hearing|call|memo|bulletin|release)(?: to (?:\w+ ){0,2}?\w+)??(?=,| on | that | it | he | she | they )",
    re.IGNORECASE,
)
# What there was no evidence of before.
FOUND = re.compile(
    r"\b(?:shown|showed|shows|found|finds|detect(?:ed|s)|reveal(?:ed|s)|confirm(?:ed|s)|identif(?:ied|ies)|prove[sdn]?|proven|establish(?:ed|es)"
    r"|tested positive|came back positive|turned up|picked up|uncover(?:ed|s)|discover(?:ed|s)|trac(?:ed|es)|link(?:ed|s)|match(?:ed|es))\b",
    re.IGNORECASE,
)
# Where a clause begins: what stands before is no part of the subject.
CLAUSE_START = re.compile(
    r"[;:!?]\s|\.\s(?=[\"']?[A-Z])|\s-\s|\s(?:but|that|whether|where)\s|(?:^|\s)[\"'](?=\w)"
    r"|(?:^|\s)(?P<joint>while|although|though|because|after|before|when|as|if|despite|following)\s",
    re.IGNORECASE,
)
LEADS_IN = frozenset(
    "in on at after before during late early by under over with without following despite amid for from to as when while if since until through "
    "yesterday today tonight earlier later then meanwhile however but and so still yet also now last this next asked pressed speaking questioned "
    "according contrary unlike like facing having being given hours days weeks months minutes two three four five several".split()
)
# "On Tuesday the government": a day set before the subject without a comma.
LEADING_DAY = re.compile(
    r"\s*(?:(?:late|early|also|but|and|so|yet|still|then)\s)*(?:on\s)?(?:\w{3,6}day|yesterday|today)(?:\s(?:morning|afternoon|evening|night))?\s",
    re.IGNORECASE,
)
RELATIVE = re.compile(r"\s*(?:who|which|whom|whose|where|that)\b", re.IGNORECASE)
PRONOUNS = frozenset("he she it they who which".split())

# Nouns that only carry what is granted: "an offer of divers", "an invitation from the envoy to resume talks".
CARRIERS = "offer invitation request proposal call appeal demand bid plan idea suggestion motion application possibility prospect notion chance opportunity need reason"
# Verbs that only take what is granted: "refused to accept the prize" refuses the prize.
TAKING = "accept allow permit grant approve sign take receive let consent agree back support"
# Verbs that need no object: what is meant is told before ("invited to give evidence, she refused to appear").
BARE_DEEDS = "appear attend come go testify participate help sign pay return"
# Words that outlets put for one another where one and the same deed is admitted and denied.
DEEDS = """
capital money funds cash funding financing
passenger guest traveler traveller
spare exempt
press lean pressure push urge influence
wait delay postpone defer hold
pay transfer wire remit
warn alert tip notify inform caution
know aware learn
alter change modify tamper doctor manipulate falsify forge fake edit
hide conceal cover suppress withhold
reach spread enter arrive
contact approach
request seek invite
quit resign leave depart
return refund repay reimburse
lie mislead deceive
break breach violate flout
skip miss omit
dump discharge release leak spill pour
bribe kickback
malfunction broken faulty defective
drink drunk alcohol
hire recruit employ
damage harm hurt
read see view
visit attend
receive get obtain
lose lost
use deploy employ
test trial
copy plagiarize
threaten menace
"""

# Where an office is held, and who holds it: "the presidential palace" is the president's office, "city hall" the mayor's.
SEATS = frozenset("palace office residence household secretariat presidency premiership chancellery chancery mansion hall".split())
HALLS = frozenset(["city", "town"])  # with "hall"
HOLDERS = {
    "presidential": "president", "president": "president", "presidency": "president",
    "premier": "premier", "prime": "premier", "premiership": "premier",
    "royal": "crown", "king": "crown", "queen": "crown", "monarch": "crown", "emperor": "crown", "imperial": "crown",
    "mayoral": "mayor", "mayor": "mayor", "gubernatorial": "governor", "governor": "governor",
    "chancellor": "chancellor", "chancellery": "chancellor", "papal": "pope", "pope": "pope",
    "ministerial": "minister", "ambassadorial": "ambassador", "ambassador": "ambassador",
    "episcopal": "bishop", "bishop": "bishop", "archbishop": "archbishop", "vice-presidential": "vice",
}
