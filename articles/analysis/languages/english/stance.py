"""English words that tell what a source does with a proposition: denies it, hedges it, has no evidence of it …

Matched on folded text (straight quotes, plain dashes), ignoring case. Written from the verb classes of attribution in
PARC3 and PolNeAR, the factuality cues of FactBank (Saurí and Pustejovsky 2009) and the refusals that news copy uses.
Every repetition is bounded.
"""

import re

from ...words.cues import Cue

_TELL = (
    r"(?:comment|answer|respond|say|elaborate|discuss|speculate|identify|name|disclose|provide|give|specify|confirm|be"
    r" (?:drawn|interviewed|named|quoted)|speak|talk|explain|reveal|reply|share|release|address|go into|offer details|state"
    r"|estimate|put a figure)"
)
_UNFIT = r"(?:inappropriate|improper|wrong|unwise|unhelpful|premature|unfair|not (?:be )?\"?(?:appropriate|right|proper|wise|helpful|fair))"
_OWN_WORD = r"(?:apologi[sz]e|say sorry|condemn|acknowledge|admit|take questions|accept (?:the )?(?:blame|responsibility)|endorse|withdraw the)"
_NEITHER = r"(?:neither (?:to )?(?:confirm|admit|deny)\w* (?:nor|or) (?:confirm|admit|den)\w*|not (?:confirm or deny|deny or confirm)|n't (?:confirm or deny))"
DECLINES = Cue(
    r"declin\w*|refus\w*|comment\w*|respon\w*|repl(?:y|ied)|answer\w*|return\w*|reach\w*|available|react|"
    r"silent|mum|tight|no|neither|would|wouldn't|won't|will|\w+ed|\w+ing|referr\w+|could\w*|can|cannot|can't|ignored|unanswered|did|didn't",
    rf"\b(?:declin|refus)(?:e|es|ed|ing) (?:(?!to )\w+ ){{0,2}}to (?:publicly |either |immediately )?(?:{_TELL}|{_OWN_WORD})\b",
    r"\b(?:declin|refus)(?:e|es|ed|ing) (?:all |any |several |repeated )?(?:comment\b|requests? for |an? interview|interview)",
    r"\b(?:did|do|does|has|have|had|would|was|were|is|are|could)(?: not|n't|n't) (?:(?:yet|immediately|publicly|been|be"
    r"|directly|itself|so far) ){0,3}(?:respond|reply|replied|comment|answer|return(?:ed)? (?:\w+ ){0,3}?(?:calls?|messages?"
    r"|emails?|requests?)|reachable|reached|available (?:for|to) comment|issued? (?:\w+ )?(?:comment|statement)|made (?:\w+ )?"
    r"comment|offer(?:ed)? (?:\w+ )?(?:comment|explanation))",
    r"\b(?:has|have|had) (?:yet|still) to (?:publicly )?(?:respond|reply|comment|answer|react)\b",
    r"\b(?:sidestep|dodg|evad|duck|swerv|deflect|parr|avoid|skirt)(?:ped|ed|s|es|ied|ing|ping) (?:a |the |all |any |several |\w+ )?(?:direct |repeated )?questions?\b",
    r"\bneither (?:[\w'-]+ ){1,10}?would (?:comment|say|discuss|respond|confirm|answer)\b",
    r"\bneither (?:\w+ ){1,8}?(?:responded|replied|commented|answered|returned)\b",
    r"\b(?<!\bto )(?:remain|kept|keep|stay)(?:s|ed|ing)? (?:silent|mum|tight-lipped)\b",
    r"\b(?:gave|given|made|offered|issued|provided) no (?:(?:immediate|further|public|official|other) )?(?:comment"
    r"|response|reply|explanation|statement|details?|reasons?|timeline)\b",
    r"\bno (?:immediate |official |public )?(?:comment|response|reaction|reply) (?:was|came|from|has|had|to)\b",
    r"\bno comment\b",
    r"\bneither (?:to )?(?:confirm\w*|admit\w*|den\w+) (?:nor|or) (?:confirm\w*|den\w+)",
    r"\b(?:would (?:neither|not|only)|wouldn't) (?:immediately |publicly )?(?:confirm|comment|discuss|elaborate|be drawn|disclose|name"
    r"|say (?:who|what|when|where|why|how|if|whether|more))\b",
    r"\b(?:could|can) ?(?:not|n't) (?:immediately |yet |currently )?(?:be reached|comment|discuss|go into)\b",
    r"\bignored (?:\w+ )?(?:requests|questions|calls|emails)\b",
    r"\bwent unanswered\b",
    rf"\b(?:did|does|do)(?: not|n't) (?:wish|want|care) to (?:publicly )?{_TELL}\b",
    rf"\b(?:chose|opted|preferred|elected) not to (?:publicly )?{_TELL}\b",
    r"\breferr(?:ed|ing) (?:all |any |further |\w+'s |press |media )?(?:questions|inquiries|enquiries|queries|reporters|requests"
    r"|calls|comment) to\b",
    rf"\b(?:would|wo|will)(?: not|n't) {_TELL}\b",
    rf"\bneither (?:\w+ ){{0,3}}?(?:would|could|wished to|wanted to) (?:publicly )?{_TELL}\b",
    r"\b(?:messages?|calls?|emails?|requests?|questions)\b.{0,40}\b(?:was|were) not (?:immediately )?(?:returned|answered)\b",
    r"\bdid(?: not|n't) (?:say|disclose|specify|elaborate|explain|give (?:a|any) reason|name|identify|provide details|reveal)\b",
)
WITHHOLDING = re.compile(r"(?:would|will|could|did|does|do|has|have)(?: not|n't| neither)|won't|can't|cannot", re.IGNORECASE)
OWN_SILENCE = Cue(
    r"comment\w*|discuss\w*|speculat\w*|elaborat\w*|go|respond|declin\w*|refus\w*|nothing|drawn|appropriate|inappropriate|right|wrong|"
    r"premature|prepared|willing|able|position|liberty|name|say|disclose|tell|talk|ask|matter|question|decision|issue|leave|"
    r"going|answer|share|reveal|neither|confirm|deny",
    rf"(?:it|he|she|they|we|i|(?:the|its|his|her|their) (?:[\w'-]+ ){{0,3}}?[\w'-]+) \"?(?:(?:can|could|would|will|does|did) ?)?\"?{_NEITHER}",
    r"(?:the |its |his |her |their )(?:\w+ ){1,3}?\"?(?:will|would|could|can|does|do|did)(?: ?not|n't)"
    r" (?:be )?(?:comment(?:ing)?|speculat(?:e|ing)|elaborat(?:e|ing)|drawn(?! from\b))\b",
    r"(?:no (?:further )?comment\b|(?:it|he|she|they|we|i) (?:\w+ )?(?:(?:(?:can|could|would|will|did|do|does)(?: ?not|n't)|can't|won't)"
    r" (?:be able to |ever )?(?:comment|discuss|speculate|go into|respond|name (?:the|him|her|them|names|anyone|anybody|who|any|it)|identify (?:the|him|her|them|who)|be (?:drawn|commenting|discussing|speculating))"
    r"|declin\w+ to|refus\w+ to comment|was (?:not|un)able to (?:comment|discuss|say|disclose)"
    r"|had no (?:\w+ )?comment|have no (?:\w+ )?comment|ha[sd] no comment))",
    rf"(?:it|that|this) (?:would|will|is|was)(?: be)? \"?{_UNFIT}\"? (?:for (?:it|him|her|them|us|me|the \w+) )?to {_TELL}\b",
    r"(?:i|we|he|she|it|they) (?:have|has|had) nothing (?:more |further |else |new )?to (?:add|say)\b",
    r"(?:i|we|he|she|it|they) ?(?:am|is|are|was|were|'m|'re|'s)(?: not|n't) (?:prepared|willing|able|going|at liberty|in a position|ready)"
    rf" to {_TELL}\b",
    r"(?:i|we) (?:can't|cannot|can not|couldn't|could not|won't|will not) (?:tell you|say|talk about|answer|go into|get into|share|reveal|give you)\b(?! how\b| enough\b| what a\b)",
    r"you(?:'d| would|'ll| will)? (?:have|need|should) (?:to )?ask\b",
    r"(?:i|we|he|she|it|they)(?:'d|'ll| would| will)(?: rather)? \"?leave (?:(?:that|those|such) (?:\w+ ){0,2}?(?:to|for|with)\b"
    r"|it (?:to|for|with) (?:others|(?:the |his |her |its |their )?(?:court|polic|inquir|judge|jur|regulator|ministr|prosecutor|"
    r"lawyer|attorney|experts|historian|authorit|investigat|board|council|voters|auditor)))",
    r"(?:i|we|he|she|it|they)(?:'d| would)(?: not|n't) be drawn\b",
    r"(?:that|this|it)(?:'s| is| was| would be) (?:(?:really|entirely|very much|rather) )?\"?(?:an? (?:matter|question|decision|issue) for (?!debate|concern|another|the future)|(?:for|up to) (?:the (?:court|polic|inquir|judge|jur|regulator|ministr|prosecutor)|others))",
    r"(?:it|he|she|they|we|i) [^,;:.]{2,80} (?:and|so|but) (?:it |he |she |they |we |i )?(?:can|could|would|will)(?:not| not|n't)"
    r" comment\b",
)
# What whoever is spoken for gives no answer on: "a spokeswoman said the firm would not discuss its staff".
SILENT_FOR = re.compile(
    r"(?:(?:the|its|his|her|their) )?(?:[\w&'-]+ ){1,4}?\"?(?:will|would|could|can|does|do|did)(?: ?not|n't) "
    r"(?:be )?(?:comment|discuss|disclos|identify|elaborat|speculat|respond|answer|go(?:ing)? into|drawn(?! from\b)|"
    r"name (?:the|him|her|them|any|those|who)|(?:say|reveal|confirm) (?:who|what|when|where|why|how|if|whether))",
    re.IGNORECASE,
)
SPEAKS_FOR = re.compile(r"spokes\w+|(?:press|communications) (?:officer|secretary)", re.IGNORECASE)

_PROOF = r"(?:evidence|proof|indications?|signs?|confirmation|traces?|substantiation|grounds|reason to (?:believe|think)|basis)"
_CHECK = r"(?:confirm(?:ed)?|verif(?:y|ied)|corroborated?|substantiated?|authenticated?)\b"
_STILL = (
    r"(?:(?:yet|currently|been|be|seen?|found|find|received?|had|have|has|any|an?|enough|sufficient|independently|immediately"
    r"|shown|presented|aware of|able to|in a position to|available|clear|credible|independent|direct|hard|conclusive"
    r"|possible to|produced?|provided?|offer|offered|officially|publicly|the|much|itself|themselves|solid|concrete) ){0,6}"
)
NO_EVIDENCE = Cue(
    r"evidence|proof|indications?|signs?|confirm\w*|trac\w+|substantiat\w+|grounds|reason|basis|verif\w+|"
    r"corroborat\w+|authenticat\w+|un(?:verified|substantiated|proven|corroborated|confirmed)|nothing|suggests?|indicates?|shows?|proves?|supports?|aware|unaware|records?|information|points?|pointed|knowledge|links?|connections?|association|correlation",
    rf"\b(?<!\bshow )(?<!\bshows )(?<!\bshowed )(?<!\bshowing )(?<!\bshown )no (?:\w+ ){{0,2}}?{_PROOF}\b(?! of (?:age|address|identity|purchase|slowing|stopping|letting|abating|easing|life))",
    r"\bno (?:immediate |independent |official )?(?:confirmation|verification)\b",
    rf"(?:(?<!\bshould )(?<!\bwill )(?<!\bmust )(?<!\bwould )(?<!\bto )\bnot|(?<!would)(?<!wo)(?<!should)n't|\bnever|\bneither|\bnor) {_STILL}(?:{_PROOF}\b|{_CHECK})",
    rf"\b(?:unable|yet|impossible|failed|fails?) to (?:\w+ly )?(?:be )?(?:\w+ly )?(?:{_CHECK}|find (?:\w+ )?{_PROOF})",
    r"\b(?:lack of|lacks?|lacked|lacking|little|absence of|insufficient|scant) (?:\w+ )?(?:evidence|proof|substantiation)\b",
    r"\b(?:unverified|unsubstantiated|unproven|uncorroborated)\b",
    r"\b(?:is|are|was|were|remains?|remained) (?:still |as yet |so far )?unconfirmed\b",
    r"\b(?:found|saw|sees?|seen|has|have|had) nothing (?:to (?:suggest|indicate|support|prove)|that (?:suggests?|supports?))",
    r"\b(?:has|have|had|with) no (?:\w+ )?information (?:on|about|that)\b|\bno (?:\w+ )?(?:link|connection) (?:has|had|have) been (?:proven|proved|shown|found)\b",
    r"\bnothing (?:so far |yet )?(?:points?|pointed) to\b",
    r"\b(?:not|n't) aware of (?:any|such)\b|\bunaware of any\b|\bno (?:\w+ )?records? of\b|\bno knowledge of any\b",
    r"\b(?:found|saw|see|sees|find|finds|seen) no (?:\w+ ){1,2}?(?:to|that (?:would|could|might)?) ?(?:suggest|indicate|show|prove|support)s?\b",
    r"\bnothing to (?:suggest|indicate|support the)\b|\bnothing (?:to|that) (?:link|connect|tie|implicate)s?\b",
    r"\b(?:found|find|finds|sees?|saw|show(?:s|ed)?) no (?:\w+ )?(?:links?|connections?|association|correlation)\b",
    rf"\b(?:unable|yet|failed|fails?) to (?:produce|provide|present|offer|show) (?:\w+ ){{0,2}}?{_PROOF}\b",
    r"\bcannot (?:yet |independently |immediately )?(?:be )?(?:independently )?" + _CHECK,
)

_CHARGE = (
    r"(?:allegations?|accusations?|claims?|reports?|suggestions?|assertions?|charges?|notions?|ideas?|rumou?rs?|criticisms?"
    r"|speculation|theor(?:y|ies)|complaints?|characteri[sz]ations?|account|findings?|stor(?:y|ies)|involvement"
    r"|responsibility|wrongdoing|figures?|estimates?|versions?|narrative|links?|fears?|concerns?|comparisons?|warnings?)"
)
_WITHHELD = (
    r"(?:(?:\w+ )?(?:(?:access|bail|entry|parole|visas?|permission|boarding|service|asylum|treatment|rights?|consent"
    r"|coverage|benefits?|citizenship|credit|permits?|licen[cs]es?|loans?|requests?|motions?|petitions?|appeals?"
    r"|applications?|admission|food|care|water|aid|victory|win|goal|hearing|trial|promotion|refunds?|compensation)\b)"
    r"|the (?:chance|right|opportunity)|them|him|her|us|me)\b"
)
_UNTRUE = (
    r"(?:not true|untrue|false(?:hoods?)?|fabricat\w+|baseless|unfounded|groundless|an? (?:\w+ )?(?:lie|hoax|smear"
    r"|fabrication|falsehood|fiction|invention|myth)\b|lies\b|nonsense|fake\b"
    r"|without (?:foundation|merit)|misinformation|disinformation|rubbish|not correct|not accurate|inaccurate|incorrect"
    r"|an? (?:\w+ )?(?:fairy ?tale|fantasy|concoction|pack of lies|witch[- ]hunt)|fantasy|poppycock|claptrap|balderdash|twaddle|piffle|baloney"
    r"|pure fiction|fiction|propaganda|absurd|ridiculous|simply wrong|made up|invented|defamatory|slander\w*|wide of the mark"
    r"|an? (?:\w+ )?(?:work|piece|tissue|pack|web|figment|flight|catalogue|string) of (?:\w+ )?(?:fiction|lies|fantasy|invention|nonsense|fabrications?|falsehoods|deceit|(?:his|her|their|the|somebody's|someone's) imagination)"
    r"|far from (?:the truth|true|accurate)|garbage|tosh|bunkum|hogwash|bogus|preposterous|ludicrous|laughable)"
)
_NUMBERS = r"(?:figures?|numbers?|totals?|counts?|tall(?:y|ies)|statistics|data|estimates?|timelines?|sums?|amounts?|costs?|math|arithmetic)"
DENIES = Cue(
    r"den(?:y|ies|ied|ying|ials?)|reject\w*|dismiss\w*|disput\w*|refut\w*|repudiat\w*|rebut\w*|disavow\w*|rul\w+|"
    r"debunk\w*|rubbish\w*|contest\w*|scoff\w*|rebuff\w*|push\w*|hit\w*|fir\w+|brush\w*|shrug\w*|wav\w+|"
    r"laugh\w*|play\w*|took|tak\w+|contradict\w*|call\w*|describ\w*|brand\w*|denounc\w*|label\w*|truth|distanced|guilty|innocence|bat\w*|insist\w*|maintain\w*|swear\w*|swore|protest\w*",
    rf"\b(?<!\bbe )(?<!\bbeen )(?<!\bwas )(?<!\bwere )(?<!\bbeing )(?:deny|denies|denied|denying)\b(?! (?:by|an?|the|any)? ?{_WITHHELD})",
    rf"\b{_CHARGE} (?:\w+ ){{0,6}}?(?:was|were|been|is|are|being) (?:\w+ly )?(?:denied|rejected|dismissed|disputed|refuted|contested|rubbished)\b",
    rf"\b{_NUMBERS} (?:was|were|been|is|are|being) (?:\w+ly )?(?:denied|disputed|refuted|contested|rubbished)\b",
    r"\b(?:been|was|were) (?:\w+ly )?(?:denied|refuted|disputed) by\b",
    r"\b(?:(?:reject|dismiss|refut|disput|repudiat|rebut|disavow|debunk|rubbish)(?:s|es|ed|ing|ted|e)?(?: out of hand)?"
    r"|(?:contest|scoff|rebuff)(?:s|ed)(?: at)?|(?:push|hit|fir|brush|shrug|wav|laugh|play)(?:es|ed|s|ing|ged|e|t)?"
    rf" (?:back (?:at|against|on)|aside|off|down|away)) (?:[\w'-]+ ){{0,6}}?{_CHARGE}\b",
    rf"\bdisput(?:es?|ed|ing) (?:[\w'-]+ ){{1,3}}?{_NUMBERS}\b|\b(?:took|takes|take|taking) issue with (?:the|that|this|his|her|its|their)\b",
    r"\b(?:rejects?|rejected|disputes?|disputed|refuted|refutes|rubbished|contests|contested) (?:that|this as|it as|them as"
    r"|the \w+ as|what|as)\b",
    r"\b(?:dismiss|reject|call|describ|brand|denounc|label)(?:s|es|ed|ing|e)? (?:[\w'-]+ ){1,7}?(?:as )?(?:\w+ly |all )?"
    rf"(?:\"|')?{_UNTRUE}",
    r"\b(?:reject|den|disput|refut|contest)(?:s|ed|es|ied|ies) (?:this|that|it|them|these|those|both|everything|all of (?:it|them))(?=[.,;]| and\b| but\b|$)",
    r"\bcontradict(?:s|ed|ing)? (?:him|her|them|this|that|it)\b"
    rf"|\bcontradict(?:s|ed|ing)? (?:the|that|this|his|her|their|its|those|[\w-]+'s) (?:[\w-]+ ){{0,3}}?{_CHARGE}",
    r"\bhas no truth\b",
    r"(?<!\bnot )(?<!n't )(?<!\bnever )(?<!\bbeen )(?<!\bwas )(?<!\bwere )(?<!\bis )(?<!\bare )\brul(?:es|ed|ing) out (?!of\b|for\b|by\b|on\b|with\b)\w",
    r"\b(?:insist|maintain)(?:s|ed|ing)? (?:that )?(?:no\b|none\b|nobody\b|nothing\b|there (?:is|was|were|are|has been|had been) no\b)",
    r"\b(?:maintain|protest|insist)(?:s|ed|ing)? (?:on )?(?:his|her|their|its) innocence\b",
    r"\b(?:brush|shrug|wav|laugh|bat|play)(?:es|ed|s|ing|ted)? (?:off|aside|away|down) (?:any |the |all )?talk (?:of|that|about)\b",
    r"\b(?:insist|maintain|swear|swore|protest)(?:s|ed|ing)? (?:that )?(?:it|he|she|they|we|i) (?:did not|didn't|never|had not|hadn't|had never|has not"
    r"|hasn't|has never)\b",
    r"\bplead(?:s|ed|ing)? not guilty\b",
    r"\bdenials?\b(?! of (?:service|access|bail|entry|care|coverage|the right))(?= (?:of|that|from|by|came)\b)",
    r"\bdistanced (?:itself|himself|herself|themselves) from (?:the |those )?(?:claim|report|allegation)",
    r"\b(?<!\bto )disavow\w*\b",
)
CALLED_UNTRUE = Cue(
    r"true|untrue|false\w*|fabricat\w*|baseless|unfounded|groundless|lie|lies|hoax|smear|falsehood|fiction|"
    r"invention|myth|nonsense|fake|foundation|merit|misinformation|disinformation|rubbish|correct|accurate|"
    r"inaccurate|incorrect|propaganda|absurd|ridiculous|wrong|made|invented|defamatory|slander\w*|truth|mistaken|happened|"
    r"fantasy|fairy|concoction|poppycock|claptrap|balderdash|twaddle|piffle|baloney|"
    r"nothing|no|never|not|n't|nobody|none|\w+n't|case|misleading|innocent|wide|further|garbage|tosh|bunkum|hogwash|bogus|preposterous|ludicrous"
    r"|laughable",
    rf"\b(?:is|are|was|were|'s|be|as|been) (?:\"|')?(?:(?:simply|just|absolutely|completely|entirely|totally|categorically|utterly|all|"
    rf"patently|flatly|of course|clearly|complete|complete and utter|utter|total|absolute|sheer|pure|well|very|so) ){{0,2}}(?:\"|')?{_UNTRUE}",
    r"\b(?:none|nothing|not a word|not one word|not a single word) of (?:this|that|it|what [\w ]{3,40}) (?:is|was) (?:\w+ )?(?:true|correct|accurate|right)\b",
    r"(?:is|was|'s)(?:n't| not| \w+ not) (?:at all )?(?:what|how (?:it|things)) (?:\w+ )?happened\b",
    r"\b(?:reports?|claims?|allegations?|story|stories|article|figures?|numbers?|accounts?|accusations?|suggestions?|rumou?rs?) (?:is|was|were|are) (?:\w+ly |just |quite |plain )?(?:wrong|mistaken)\b",
    r"\b(?:shred|grain|ounce|iota|scintilla|particle|jot) of (?:truth|fact)\b",
    r"^\W*(?:no, |but |well, |i'm sorry, )?(?:that|this|it|he|she|they|those|these|both)(?:'s|'re| is| are| was| were) "
    r"(?:\w+ly |just |plain |quite |all |dead |so |very )?(?:wrong|mistaken|not so|not right)\b(?! (?:to|for|that|with|of|place|time|side|way|hands|person|about))",
    r"\b(?:nobody|no one|no-one|none of us|none of them) (?:had |has |have |ever |was |were |in \w+ \w+ (?:had |has )?){0,2}"
    r"(?:press|pressur|forc|threaten|brib|order|instruct|lean|bull(?:y|ied)|coerc|intimidat|harass|touch|struck|assault|doctor|tamper|alter)\w*",
    r"^\W*not (?:one|a single) (?!of\b|person\b)[\w' -]{2,40}? (?:is|are|was|were|has been|have been|had been) (?:\w+ )?"
    r"(?:linked|connected|related|tied|due|owed|owing|lost|missing|unpaid|misused|wasted|diverted|stolen|forged|fake|affected|harmed)\b",
    r"\bno such (?:[\w-]+ ){1,2}?(?:had|has|have|was|were|ever|took|exist|exists|existed|is|are|happened|occurred)\b",
    r"\b(?:couldn't|could not) be further from (?:the truth|true|reality)\b",
    r"\b(?:does not|do not|did not|don't|doesn't|didn't) recogni[sz]e (?:that|this|these|those|the|his|her|their|its|such) (?:\w+ ){0,2}?"
    rf"(?:{_NUMBERS}|claims?|allegations?|accounts?|picture|description|characteri[sz]ation|version|portrayal)\b",
    r"\b(?:no (?:\w+ )?truth(?: whatsoever| at all)?\"? (?:to|in)|no word of truth|not a word of (?:it|this|that) is true|no basis in fact|no foundation|nothing to do with|nothing of the (?:sort|kind)|no such (?:\w+ ){0,2}?(?:thing|plan|meeting|order"
    r"|deal|agreement|talks?|attack|strike|incident|request|decision|payment|conversation|contract|letter|call)s?)\b",
    r"\b(?:had|has|have) (?:no|never had any) (?:\w+ )?(?:involvement|role|part|knowledge|connection|links?|ties|intention"
    r"|plans?)\b",
    r"^(?:it|he|she|they|we|i|the \w+|[A-Z]\w+) (?:was|were|is|are|'s|'re|am|'m|had|have|has)(?: not|n't) (?:been )?(?:in any way )?"
    r"(?:involved|responsible|behind|to blame|linked)\b",
    r"\b(?:is|was|am|are|were|'s|'m|'re) (?:\w+ )?innocent\b(?! (?:people|civilians|victims|man|woman|bystander))",
    r"\b(?:did|done|doing) nothing (?:wrong|illegal|improper|untoward)\b|\bno wrongdoing\b",
    r"\b(?:that|it|this|they|these|such \w+) (?:never|did not|didn't) (?:happen(?:ed)?|occur(?:red)?|take place|took place|exist(?:ed)?)\b",
    r"\b(?:it is|it's|it was) (?:wrong|false|untrue|incorrect|not true|not the case|not correct|misleading) (?:to (?:say|suggest"
    r"|claim)|that)\b",
    rf"^{_UNTRUE}[.!,]",
)
_OUR_PEOPLE = (
    r"(?:our|my) (?:(?:armed|security|ground|air) )?(?:forces|troops|planes|aircraft|jets|drones|ships|vessels|police|officers|staff"
    r"|men|soldiers|side|government|company|people|agents|military|army|navy|pilots|guards|crews?|employees|members|client)"
)
# What somebody is accused of: "I never took a bribe"; "we did not sleep" denies nothing.
_DEED = (
    r"(?:la(?:y|id) (?:a (?:finger|hand)|hands)|raised? (?:a|my) hand|t(?:ake|ook) (?!place|part)|touch|st(?:eal|ole)|kill|hit|str(?:ike|uck)|attack|fire|sh(?:oot|ot)|enter|br(?:eak|oke)|violat|breach|"
    r"cheat|lie[ds]?\b|mis(?:lead|led)|pa(?:y|id)\b|bribe|accept|receiv|order|authori[sz]|approv|sign|sen[dt]\b|threaten|abus|harass|assault|"
    r"rape|bull(?:y|ied)|pressur|coerc|forc|leak|hack|us(?:e|ed)\b|launch|carr(?:y|ied) out|conduct|target|bomb|shell|cross|suppl|s(?:ell|old)|"
    r"h(?:ide|id)\b|conceal|delet|destroy|tamper|falsif|fake|forg(?:e|ed)\b|dump|pollut|caus|(?:do|did) (?:it|this|that|any|wrong)|commit|"
    r"discriminat|sack|instruct|offer|promis|agree|negotiat|collu|conspir|interfer|interven|influenc|ma(?:ke|de) (?:any|a|that|those|the) "
    r"(?:deal|threat|payment|promise|offer|remark|comment|statement|error)|g(?:ive|ave) (?:any|the|an?|that|him|her|them) |invit|lur|"
    r"s(?:tart|et) (?:the|that|this|a) fire|push|punch|kick|slap|grop|insult|copy|copied|plagiari|dop|inject|b(?:uy|ought)|exceed|ignor|"
    r"withh[eo]ld|den(?:y|ied)|refus|abandon|neglect|spy|spied|track|monitor|record|film|follow)"
)
FIRST_PERSON_DENIAL = Cue(
    r"i|we|our|my",
    r"\b(?:i|we) (?:\w+ly |totally |absolutely )?(?:deny|denied|reject|rejected|dispute|refute)\b",
    r"\b(?:i|we) (?:had|have) (?:nothing|no part|no role|no knowledge)\b",
    rf"\b(?:i|we|{_OUR_PEOPLE}) (?:did not|didn't|never|have not|haven't|have never|had not|had never) (?:\w+ly |ever )?{_DEED}",
    rf"\b(?:none|not one|neither) of {_OUR_PEOPLE} (?!(?:is|are|was|were|has|have|had|will|would|can|could)\b)\w+",
)

_SCHEDULED = (
    r"(?:be )?(?:open(?:ed)?|close[ds]?|begin|start(?:ed)?|meet|launch(?:ed)?|vote[d]?(?: on)?|decided?|arrive|finish(?:ed)?|complete[ds]?"
    r"|publish(?:ed)?|report|announced?|take (?:place|office|effect)|appear|sign(?:ed)?|resume[d]?|run|return|rule|deliver(?:ed)?"
    r"|released?|held?|stand|travel|visit|speak|attend|testify|retire|step down|replace[d]?|install(?:ed)?|built|sold)\b"
)
HEDGES = Cue(
    r"\w+ly|may|might|could|couldn't|perhaps|maybe|unclear|unconfirmed|possible|suspected|alleged|"
    r"purported|presumed|rumou?red|potential|suspect|fear|believe|appear\w*|seem\w*|believed|thought|understood|said|assumed|"
    r"considered|reported|feared|expected|forecast|projected|tipped|remains|chance|rule|hint\w*|suggest\w*|"
    r"excluded|ruled|discounted|clear|known|certain|sure|accounts|if|knowledge|likelihood|provisional|preliminary|indicative|tentative|caution",
    r"^.{0,50}?\b(?:suspected|alleged(?! that\b)|purported|presumed|rumou?red|potential(?:ly)?)\b",
    r"\b(?:reportedly|allegedly|apparently|purportedly|supposedly|ostensibly|presumably|seemingly|perhaps|possibly"
    r"|probably|conceivably|likely|unlikely|maybe|unclear|uncertain|tentatively|unconfirmed)\b",
    r"\b(?:is|are|was|were|be|remains?|still|also|seems) possible\b|\bpossible that\b|^possible\b",
    r"\b(?-i:may|might)\b",
    r"\bcould(?! not\b|n't\b| no longer\b| only\b| hardly\b| barely\b| see\b| hear\b| feel\b| smell\b| read\b| afford\b"
    r"| remember\b| tell\b)",
    r"\b(?:appear|appears|appeared|seem|seems|seemed) (?:to|that|likely|as)\b",
    r"\bit (?:appears|seems)\b",
    r"\b(?:is|are|was|were) (?:also |now |still |\w+ly )?suspected\b(?! (?:of|in)\b)",
    r"\b(?:is|are|was|were|be|been|widely|now|also|still|long) (?:\w+ly )?(?:believed|thought|suspected|understood|said"
    r"|alleged|rumou?red|presumed|assumed|considered|reported|feared)(?: by [^,.]{3,40})? to\b",
    r"\b(?:is|are|was|were) (?:\w+ly )?(?:feared|presumed|believed|reported) (?:dead|killed|lost|missing|drowned|safe|alive)\b",
    r"\bit (?:is|was) (?:\w+ )?(?:believed|thought|suspected|understood|feared|alleged|rumou?red|assumed)\b",
    rf"\b(?:is|are|was|were|be) (?:also |now |still |widely )?(?:expected|forecast|projected|tipped) to (?!{_SCHEDULED})",
    r"\b(?:remains to be seen|in all likelihood|to (?:the best of )?(?:my|our) knowledge|chance of|(?<!\bhad )(?<!\bhas )(?<!\bhave )not (?:yet |immediately |entirely |fully |at all )?(?:clear|known"
    r"|certain|sure)|by some accounts|(?:can't|cannot|couldn't|not) rule (?:it |that |this |them )?out|(?:can't|cannot|could not|couldn't|not|n't) (?:yet )?be(?:en)? (?:excluded|ruled out|discounted)|if (?:indeed )?(?:so|at all)|hint(?:s|ed)? (?:at|that)"
    r"|suggest(?:s|ed)? (?:that|the|a|it|he|she|they|there))\b",
    r"\b(?:\w+s|police|they|many|some|people) (?:now |also |still )?(?:suspect|fear|believe) (?!that it is|in\b)\w+",
    r"\b(?:should|must|need to) be (?:treated|read|handled|interpreted|viewed) (?:as (?:indicative|provisional|preliminary)|with (?:\w+ )?caution)\b",
    r"\b(?:is|are|was|were|remains?) (?:only |still |very )?(?:provisional|preliminary|indicative|tentative)\b",
)
FRAME_HEDGES = Cue(
    r"fear\w*|suspect\w*|believe[sd]?|thinks?|thought|guess\w*|speculate[ds]?|hint\w*|suggest\w*|"
    r"assume[sd]?|presumes?|supposes?|\w+ly|perhaps|said|understood|alleged|reported|expected|rule",
    r"^.{0,50}?\b(?:suspected|alleged(?! that\b)|purported|presumed|rumou?red|potential(?:ly)?)\b",
    r"\b(?:fear|fears|feared|suspect|suspects|suspected|believes?|believed|thinks?|thought|guess|guesses|guessed|speculate[ds]?"
    r"|hint|hints|hinted|suggest|suggests|suggested|assumes?|assumed|presumes?|supposes?)\b(?! (?:by|of|in|about|over|for|on|among|and|retaliation|reprisals?|repercussions|retribution|losing|being"
    r"|punishment|arrest|persecution|harassment|violence|deportation)\b)",
    r"\b(?:reportedly|allegedly|apparently|purportedly|supposedly|possibly|probably|perhaps)\b",
    r"\b(?:is|are|was|were) (?:\w+ly )?(?:said|believed|thought|understood|alleged|reported|feared|expected) to\b",
    r"\b(?:cannot|can't|could not|couldn't|did not|didn't|not) rule (?:it |that |this |them |him |her )?out\b",
)
ESTIMATES = Cue(r"estimat\w+|reckon\w*|guess\w*", r"\b(?:estimat(?:e|es|ed|ing)|reckon(?:s|ed|ing)?|guess(?:es|ed)?)\b")
NOT_HEDGES = Cue(
    r"come|may|possible|suspected|alleged|unlikely|could|likely|chance",
    r"\bcome what may\b|\bmay or may not\b|\bmay (?:the best|you|god|i add|we say)\b",
    r"\b(?:no|little|any|last|second) chance of\b",
    r"^.{0,50}?\b(?:suspected|alleged(?! that\b)|purported|presumed|rumou?red|potential(?:ly)?)\b",
    r"\b(?:no|any|every|as \w+ as|all|only|where|if|when|whenever|wherever|as soon as|as far as|best|worst) possible\b",
    r"\b(?:suspected|alleged) (?:of (?!having)|in\b)",
    r"\bunlikely (?:hero|ally|allies|pair|duo|star)\b",
    r"\b(?:that|who|where|when|before|until|and) (?:he|she|they|we|you|i) could\b",
    r"\bmade it possible\b",
    r"\bpossible (?:to|for)\b",
    r"\b(?:nothing|nobody|none|no one|no-one|neither|little) (?:\w+ )?could\b",
    r"\b(?:more|less|times|as|least) likely\b",
)
HEARSAY = re.compile(r"^\W*it (?:is|was) (?:\w+ )?(?:understood|believed|thought|reported|said) that ", re.IGNORECASE)
IF_TRUE = Cue(
    r"if|were",
    r"\b(?:if|were it) (?:it (?:is|were) |they (?:are|were) )?(?:true|confirmed|verified|proven|proved|correct|accurate)\b",
)

_BEFORE_NOUNS = "the its their his her our a an no any new of such and".split()
_NOUN_BEFORE = "(?<!'s )" + "".join(rf"(?<!\b{word} )" for word in _BEFORE_NOUNS)
_INTEND = (
    r"(?:(?:(?<=s )|(?<=they )|(?<=we )|(?<=who )|(?<=i )|(?<=also )|(?<=now )|(?<=still ))plan"
    rf"|{_NOUN_BEFORE}(?:plans|offers|promises|proposes|proposals?|pledges|threatens|hopes)|plann(?:ed|ing)|intends?|intending"
    r"|(?<!\bwas )(?<!\bwere )(?<!\bis )(?<!\bare )(?<!\bbe )(?<!\bbeen )(?:intended|aimed)|aims|aiming|pledg(?:ed|ing)|vow(?:s|ed|ing)?"
    r"|(?<!\bwas )(?<!\bwere )(?<!\bbeen )promised|promising|propos(?:ed|ing)|hop(?:ed|ing|e)|prepar(?:es?|ed|ing)|commit(?:s|ted)|seeks|threaten(?:ed|ing)?"
    r"|undertak(?:es?|ing)|undertook|(?<!\bwas )(?<!\bwere )(?<!\bbeen )offered|resolv(?:es|ed)|wants)"
)
_DONE_LATER = (
    "tour|perform|play|lead|serve|spend|provide|supply|install|develop|acquire|transfer|deploy|send|withdraw|issue|release"
    "|announce|unveil|present|discuss|review|vote|decide|rule|chair|head|compete|race|sign|check|inspect|search|train|recruit"
)
# What a body that "expects to" do something does itself; it also expects to have, see, lose or be.
_OWN_ACT = (
    r"(?:file|submit|launch|start|begin|open|close|complete|finish|publish|announce|appoint|hire|sign|deliver|ship|sell|buy|build|invest|"
    r"cut|pay|report|present|release|resume|restart|expand|introduce|apply|seek|lodge|enrol|enroll|dose|conduct|test|move|return|issue|"
    r"rule|vote|decide|hold|appeal|call|install|repair|rebuild|replace|reopen|shut|merge|roll out|bring|send|add|recruit)\b"
)
_OWN_DOING = (
    r"(?:filing|submitting|launching|starting|beginning|opening|closing|completing|publishing|announcing|appointing|hiring|signing|"
    r"delivering|shipping|building|investing|reporting|presenting|releasing|resuming|expanding|introducing|applying|enrolling|dosing)"
)
_PURPOSES = "aim goal idea purpose task job point step way answer solution priority trick challenge plan question".split()
_NO_PURPOSE = "".join(f"(?<!{noun} )" for noun in _PURPOSES)  # "the aim is to play well" is no date in a diary
FRAME_PLANS = Cue(
    r"plan\w*|intend\w*|aim\w*|pledg\w*|vow\w*|promis\w*|propos\w*|hop\w+|prepar\w*|commit\w*|seeks|"
    r"threaten\w*|undert\w+|offer\w*|resolv\w*|wants|expect\w*|anticipat\w*",
    rf"\b{_INTEND} (?:(?:also|now|still|soon) )?(?:to|that)\b(?! have\b)",
    r"\b(?:pledged|vowed|promised|undertook|committed|proposes|proposed|pledges|vows|promises)\b",
    rf"\b(?:expects?|expected|anticipates?|anticipated) to (?:(?:also|then|now) )?{_OWN_ACT}|\baims to have\b",
)
PLANS = Cue(
    r"plan\w*|intend\w*|aim\w*|pledg\w*|vow\w*|promis\w*|propos\w*|hop\w+|prepar\w*|commit\w*|seeks|"
    r"threaten\w*|undert\w+|offer\w*|resolv\w*|wants|will|shall|won't|\w+'ll|set|due|scheduled|slated|"
    r"poised|ready|determined|going|about|looking|targeting|planning|earmarked|expected|forecast|tipped|be|open|close|begin"
    r"|start|meet|hold|launch|build|cut|raise|buy|sell|take|become|get|receive|visit|introduce|invest|hire|ban|replace|leave|join"
    r"|return|stand|step|give|move|appear|face|go|pay|publish|create|reopen|resume|retire|resign|host|stage|shut|end|merge|expand|restart|undergo"
    rf"|attend|speak|testify|continue|deliver|effect|force|track|course|gearing|expects?|anticipates?|anticipated|{_DONE_LATER}",
    rf"\b{_INTEND} (?:(?:also|now|still|soon) )?to (?!have\b)\w+|\baims to have\b|\b(?:on track|on course|gearing up) to \w+",
    rf"\b(?:expects?|expected|anticipates?|anticipated) to (?:(?:also|then|now) )?{_OWN_ACT}|\b(?:expects?|anticipates?) {_OWN_DOING}\b",
    r"\b(?:pledged|vowed|(?<!\bwas )(?<!\bwere )(?<!\bbeen )promised|undertook|committed|proposes|proposed) (?:that|an? |\d|[$€£]|(?:more|new|further|another"
    r"|additional|extra|up to) )",
    r"\b(?:is|are|am|'m|'s|'re|now|also|still|currently|be) (?:(?:also|now|still|currently|actively|already|not) )?(?:set|due|scheduled"
    r"|slated|poised|preparing|ready|determined|going|about|planning|looking|hoping|aiming|intending|prepared) to\b",
    r"\b(?:was|were) (?:set|scheduled|planning|preparing|about|going|intending|poised) to\b",
    rf"\b(?=(?:is|are) to ){_NO_PURPOSE}(?:is|are) to (?:{_DONE_LATER}|be|open|close|begin|start|meet|hold|launch|build|cut|raise|buy|sell|take|become|get|receive|visit"
    r"|introduce|invest|hire|ban|replace|leave|join|return|stand|step|give|move|appear|face|go|pay|publish|create|reopen|resume|retire|resign|host|stage|shut|end|merge|expand|restart|undergo|attend|speak|testify|continue|deliver)\b",
    r"\b(?:will|shall|won't)\b|\b(?:i|we|he|she|it|they|you|there|that)'ll\b",
    rf"\b(?:due|scheduled|slated|earmarked|planned|expected|forecast|tipped) to {_SCHEDULED}",
    r"\b(?:due|scheduled|slated|earmarked|planned) (?:for|on|in) (?:next|early|late|mid|spring|summer|autumn|fall|winter|\d"
    r"|[A-Z]\w+day|the|[A-Z]\w+er\b|January|February|March|April|May|June|July|August)",
    r"\btargeting (?:[\w-]+ ){0,4}?(?:of )?(?:[$€£]|\d|savings|growth|returns?|sales|revenues?|profits?|margins?|completion|production|output)",
    r"\b(?:aims?|aiming) for (?:an? |the )?(?:[\w-]+ ){0,3}?(?:[$€£]?\d|fleet|launch|listing|deal|agreement|completion)",
    r"\b(?:is|are|was|were|'s|'re|be) planning (?:an?|two|three|\d+|more|new|its|their|his|her|another|further)\b",
    r"\bthreaten(?:s|ed|ing)? (?:an? |further |more |another |new |fresh |legal )(?:[\w-]+ ){0,2}?(?:strikes?|action|walkouts?|boycotts?|protests?|"
    r"lawsuits?|suits?|sanctions|tariffs|retaliation|appeal)\b|\b(?:has|have|had) promised (?!to\b|that\b)\w+",
    r"\b(?:has|have|had) scheduled (?:an?|the|its|his|her|their|two|three) (?:[\w-]+ ){0,3}?for\b",
    r"\btakes? effect (?:on|in|from|next)\b|\bcomes? into (?:force|effect) (?:on|in|from|next)\b",
)
# What somebody told before, within what is said: "he said she had assured him that she would sign".
TOLD_BEFORE = re.compile(
    r"\b(?:had|has|have|was|were) (?:\w+ly |also |once |since |been |already ){0,2}"
    r"(?:told|assured|promised|said|warned|informed|advised|pledged|indicated|vowed|signalled|signaled|asked|hinted|agreed)\b",
    re.IGNORECASE,
)
FUTURE_IN_PAST = re.compile(
    r"\bwould(?: not| also| now| soon| then| first| never)? (?!have\b|like\b|mean\b|represent\b|rather\b|seem\b|not\b|be\b"
    r"|amount\b|constitute\b|violate\b|breach\b|cause\b|lead\b|become\b|undermine\b|harm\b|hurt\b|benefit\b|need\b|cost\b"
    r"|require\b|save\b|make it\b|never\b|depend\b|allow\b|affect\b|prefer\b|welcome\b|expect\b)\w+"
    r"|\bwould (?:not |also |soon |now )?be (?:\w+ly )?(?:\w+(?:ed|en)\b|built|sold|held|cut|shut|sent|put|paid|made|given|spent|bought|brought|kept|laid|found"
    r"|told|shown|drawn|withdrawn|thrown|flown|struck|taught|lent|sought|split|led|run|torn|sworn)"
    r"(?<!needed)(?<!allowed)(?<!required)(?<!affected)(?<!concerned)(?<!delighted)(?<!alarmed)(?<!opposed)",
    re.IGNORECASE,
)
NOT_PLANS = Cue(
    r"will|plan\w*|threatened|offered|promised|vowed|pledged",
    r"\b(?:free|good|ill|political|his|her|their|last|own|a|at|against|public|god's|people's) will\b(?! (?:be|not|take|begin))",
    r"\b(?:once|twice|thrice|repeatedly|(?:two|three|four|five|several|many) times) (?:threatened|offered|promised|vowed|pledged) to\b",
    r"\bwill (?:of|and testament|power|to (?:live|fight|win))\b",
    r"\b(?:failed|refused|declined|denied|unable|no) (?:\w+ )?plan(?:s|ned|ning)? to\b",
    r"\b(?-i:Will) (?:[A-Z])",
)

# For text in small letters. The choices stand under the mark or space they begin with, which is looked at first.
SUBORDINATE = re.compile(
    r", (?:which|who|whose|where|but|and|though|although|as|because|after|with|amid|amidst)\b| (?:amid |amidst |whether "
    r"|(?:who|which|whose|in which) (?=\w)|that (?=(?:could|may|might|would|will|can|are|is|was|were|had|has|have)\b)|(?:fears|worries|concerns|hopes|warnings|claims|reports|announcement|news|signs) that "
    r"|because |although |though |after |before |since |unless |even if |despite |while |whereas |so that |in case |if |once |- )"
)
ADDED_DENIAL = re.compile(r"\b(?:and|but|while)(?: also| later| then| again| \w+ly)? (?=(?:den(?:ied|ies|ying)|reject(?:ed|s)|dismiss(?:ed|es)"
                          r"|disput(?:ed|es)|refut(?:ed|es))\b)", re.IGNORECASE)
ADDED_CLAUSE = re.compile(
    r", (?:but|and|though|although|yet|while)(?: that)? (?=(?:\w+ ){0,3}?(?:could|can|did|do|does|has|have|had|was|were|would|declin|refus|den|"
    r"reject|dismiss|neither|no\b|not\b))",
    re.IGNORECASE,
)
ASIDE = re.compile(r", (?:who|which|whose) [^,]{1,200},", re.IGNORECASE)
IN_ASIDE = re.compile(r"\b(?:who|which|while|although|though)(?: \w+){0,3} $", re.IGNORECASE)
LEADING_CLAUSE = re.compile(
    r"(?:although|while|though|if|when|after|before|because|since|despite|once|unless|as)\b[^,]{3,160}, ", re.IGNORECASE
)

_MEASURES = (
    r"(?:temperatures?|snow(?:fall)?|rain(?:s|fall)?|showers|winds?|gusts|storms?|heat(?:wave)?|frost|fog|skies|levels?|rivers?|tides?"
    r"|waters?|floods?|floodwaters?|seas?|oceans?|glaciers?|drought|comet|asteroid|eclipse|planet|climate|inflation|growth|prices?"
    r"|demand|supply|supplies|sales|output|production|deficit|surplus|debt|unemployment|economy|gdp|revenues?|profits?|loss(?:es)?"
    r"|earnings|rates?|costs?|wages|exports|imports|emissions|populations?|numbers?|figures?|toll|cases|deaths|infections|births"
    r"|markets?|turnout|traffic|stocks|yields|consumption|risks?|shortages?|value|currency|harvest|volumes?|proportion|average)"
)
THING_MEASURED = re.compile(rf"\b{_MEASURES}\b[^,;:]{{0,60}}$", re.IGNORECASE)
COMES_TO_PASS = re.compile(
    r"(?: (?:not|also|still|only|likely|probably|soon|then|\w+ly|continue to|start to|begin to)){0,3} "
    r"(?:exceed|fall|rise|drop|climb|grow|shrink|reach|hit|top|peak|slow|ease|accelerate|double|triple|halve|decline|decrease"
    r"|increase|remain|stay|average|total|recover|improve|worsen|deteriorate|continue|last|vary|range|plunge|plummet|jump|soar"
    r"|surge|slide|sink|dip|cool|warm|melt|pass|collide|persist|subside|recede|clear|turn|become|outpace|outstrip|lag|spread"
    r"|be (?!\w+(?:ed|en)\b|cut\b|set\b|held\b|built\b|sold\b|paid\b|put\b))\b",
    re.IGNORECASE,
)
