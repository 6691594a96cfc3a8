"""English words that tell what a source does with a proposition: denies it, hedges it, has no evidence of it …

Every pattern is matched on folded text (straight quotes, plain dashes), ignoring case. Written from the verb classes
of attribution in PARC3 and PolNeAR and from the factuality cues of FactBank (Saurí and Pustejovsky 2009), with the
refusals that news copy uses. No pattern repeats a group that can match the empty string.
"""

import re

_NOT = r"(?:not|n't|never)"
_GAP = r"(?:[\w'-]+ ){0,3}"


def _any(*patterns: str) -> re.Pattern[str]:
    return re.compile("|".join(f"(?:{pattern})" for pattern in patterns), re.IGNORECASE)


DECLINES = _any(
    rf"\b(?:declin\w+|refus\w+) (?:{_GAP}to )?(?:comment|answer|respond|say|elaborate|discuss|speculate|identify|name"
    r"|disclose|provide|give|specify|confirm|be drawn|be interviewed|speak|talk|explain|reveal|reply)\b",
    r"\b(?:declin\w+|refus\w+) (?:all )?(?:requests? for (?:comment|an? interview)|an interview|interview requests)",
    rf"\b(?:did|do|does|has|have|had|would|will|was|were|is|are|could)(?: {_NOT}|n't) "
    r"(?:yet |immediately |publicly |been |be |directly )*"
    r"(?:respond|responded|reply|replied|comment|commented|answer|answered|return|returned|reachable|reached|available"
    r"|issued? (?:a |any )?comment|made (?:any |a )?comment|offered? (?:any |a )?(?:comment|explanation))\b",
    r"\b(?:has|have|had) (?:yet|still) to (?:respond|reply|comment|answer|react)\b",
    r"\b(?:has|have|had) (?:so far )?(?:remained silent|kept silent|stayed silent|made no (?:public )?comment"
    r"|given no (?:comment|explanation|reason|details?))\b",
    r"\b(?:gave|made|offered|issued|provided|had) no (?:immediate |further |public |official )?"
    r"(?:comment|response|reply|explanation|statement|details?|reason|timeline)\b",
    r"\bno (?:immediate |official )?(?:comment|response|reaction|reply) (?:was |came |from|has |had )",
    r"\bno comment\b", r"\bneither confirm\w* nor den\w+", r"\bneither \w[\w' ]{0,60} (?:commented|responded|replied)\b",
    r"\bwould (?:neither|not) (?:confirm|say|comment|discuss|elaborate|be drawn|give|disclose|name)\b",
    r"\bcould not (?:immediately )?be reached\b", r"\bignored (?:several |repeated )?(?:requests|questions|calls)\b",
    r"\bwent unanswered\b",
)

_PROOF = r"(?:evidence|proof|indications?|signs?|confirmation|record|trace|substantiation|reason to believe|basis)"
_CHECK = r"(?:confirm\w*|verif\w+|corroborat\w+|substantiat\w+|authenticat\w+|independently (?:confirm|verif)\w*)"
NO_EVIDENCE = _any(
    rf"\bno (?:\w+ ){{0,3}}?{_PROOF}\b(?! of (?:age|address|identity|purchase))",
    rf"\b(?:not|n't|never|neither|nor) (?:yet |currently |been |be |seen |see |found |find |received |receive |had |have "
    rf"|has |any |a |enough |sufficient |independently |immediately |shown |presented |aware of |able to |in a position to "
    rf"|available |clear |credible |independent |direct |hard |conclusive |possible to |produced |produce |provided "
    rf"|provide |offer |offered )*(?:{_PROOF}|{_CHECK})\b",
    rf"\b(?:unable|yet|impossible|failed|impossible) to (?:independently |immediately )?{_CHECK}",
    rf"\b(?:without|lack of|lacks?|lacked|lacking|little|absence of|insufficient|not enough) "
    rf"(?:\w+ ){{0,2}}?(?:evidence|proof|substantiation|corroboration)\b",
    rf"\b(?:unverified|unconfirmed|unsubstantiated|unproven|uncorroborated)\b",
    r"\b(?:remains?|remained|is|are|was|were) (?:still )?(?:un(?:verified|confirmed|substantiated|proven))\b",
    rf"\bcould (?:not|n't|neither) (?:yet |immediately |independently )*(?:be )?(?:independently )?{_CHECK}",
)

_CHARGE = (
    r"(?:allegations?|accusations?|claims?|reports?|suggestions?|assertions?|charges?|notion|idea|rumou?rs?|criticisms?"
    r"|speculation|theory|theories|complaints?|characterizations?|characterisations?|comparisons?|account|findings?"
    r"|story|stories|involvement|responsibility|wrongdoing|lawsuit's|figures?|estimates?|version|narrative|links?)"
)
_REFUSED = (
    r"(?:access|bail|entry|parole|visas?|permission|boarding|service|asylum|treatment|the chance|the right|rights"
    r"|an? \w+ (?:visa|permit|licen[cs]e|loan)|an? (?:visa|permit|licen[cs]e|loan|request|motion|petition|appeal)"
    r"|the (?:request|motion|petition|appeal|application|permit|licen[cs]e)|requests?|motions?|petitions?|appeals?"
    r"|them|him|her|us|me|people|patients|families|residents|women|workers|students|entry|food|care|medical"
    r"|planning|consent|coverage|benefits|citizenship|credit|leave|victory|an? \w+ (?:win|victory|goal))\b"
)
DENIES = _any(
    rf"\b(?<!be )(?<!been )(?<!was )(?<!were )(?<!being )(?:den(?:y|ies|ied|ying))\b(?! (?:by )?{_REFUSED})",
    rf"\b{_CHARGE} (?:\w+ ){{0,6}}?(?:was|were|been|is|are) (?:\w+ly )?(?:denied|rejected|dismissed|disputed|refuted)\b",
    r"\b(?:been|was|were) (?:\w+ly )?(?:denied|refuted|disputed) by\b",
    rf"\b(?:reject|dismiss|refut|disput|repudiat|rebut|brush|contest|disavow|debunk|push|hit|scoff|wav|shrugg|rubbish)"
    rf"(?:s|es|ed|ing|ted|ting|e|ies|ied)?(?: (?:off|aside|out of hand|back (?:at|on|against)|at))? "
    rf"(?:(?:[\w']+(?:-\w+)?|\w+ of) ){{0,6}}?{_CHARGE}\b",
    r"\b(?:rejects?|rejected|dismisse[sd]|disputes?|disputed|refuted|refutes|rubbished|contests|contested)"
    r" (?:that|this as|it as|them as|the \w+ as|what|as)\b",
    r"\bdismiss(?:ed|es|ing) [\w' -]{2,80}? as (?:an? |\"|')*(?:\w+ )?(?:false|untrue|baseless|nonsense|lies?|"
    r"fabricat\w+|propaganda|fiction|fake|absurd|unfounded|ridiculous|rumou?rs?|misleading|speculation|hoax|smear)",
    r"\b(?:is|are|was|were|'s|be|as|been|called \w+|called the \w+) (?:simply |just |absolutely |completely |entirely "
    r"|totally |categorically |utterly |all |patently |an? |\"|')*(?:not true|untrue|false|fabricat\w+|baseless"
    r"|unfounded|groundless|a lie|lies|nonsense|fake|a hoax|wrong to say|without foundation|without merit|malicious lies"
    r"|misinformation|disinformation|rubbish|not correct|not accurate|inaccurate|incorrect|pure fiction)\b",
    r"\b(?:no truth (?:to|in)|nothing to do with|nothing of the (?:sort|kind)|no such (?:\w+ )?(?:thing|plan|meeting|"
    r"order|deal|agreement|talks?|attack|strike|incident|request|decision|payment|conversation|contract|letter|call))\b",
    r"\b(?:had|has|have) no (?:\w+ )?(?:involvement|role|part|knowledge|connection|links?|ties|intention|plans?)\b",
    r"\b(?:was|were|is|are|been|be)(?: not|n't) (?:in any way )?(?:involved|responsible|behind|to blame|linked)\b",
    r"\bdistanced (?:itself|himself|herself|themselves) from\b(?= (?:the |those )?(?:claim|report|allegation))",
    r"\bdisavow\w+\b", r"\bdenials?\b(?! of (?:service|access|bail|entry|care|coverage|the right))",
)
DENIED_PLAN = re.compile(r"\bno (?:\w+ )?(?:intention|plans?)\b", re.IGNORECASE)

HEDGES = _any(
    r"\b(?:reportedly|allegedly|apparently|purportedly|supposedly|ostensibly|presumably|seemingly|perhaps|possibly"
    r"|probably|potentially|conceivably|arguably|likely|unlikely|maybe|suspected|alleged|purported|presumed|rumou?red"
    r"|unclear|uncertain|tentative(?:ly)?|preliminary|possible|feared)\b",
    r"\b(?:may|might)\b(?! \d)(?!,)", r"\bcould (?:be|have|also|still|yet|soon|eventually|well|potentially|lead|cause|face"
    r"|cost|rise|fall|take|last|reach|result|become|mean|end|begin|start|make|make|trigger|affect|leave|put|force|open"
    r"|close|happen|go|come|go|bring|help|hurt|push|see|lose|exceed|increase|reduce|spread|hit|delay|prompt|give|pay|"
    r"grow|drop|set|strike|seek|send|raise|add|save|kill|die|collapse|break|return|join|vote|win|account|produce|create"
    r"|double|triple|provide|disrupt|damage|threaten|deploy|arrive|appear)\b",
    r"\b(?:appears?|appeared|seems?|seemed) (?:to\b|that\b|likely|as)", r"\bit (?:appears|seems)\b",
    r"\b(?:is|are|was|were|be|been|widely|now|also|still) (?:\w+ly )?"
    r"(?:believed|thought|suspected|understood|said|alleged|rumou?red|presumed|assumed|considered|reported|feared"
    r"|estimated|expected) (?:to|that|by)\b",
    r"\b(?:suspect|suspects|fear|fears|feared|suggest|suggests|suggested|indicate|indicates|indicated|hint|hints|hinted"
    r"|speculate|speculates|speculated|guess|suspecting|suggesting|indicating)\b(?! of\b)",
    r"\b(?:if|were it) (?:true|confirmed|verified|proven|correct|accurate)\b",
    r"\b(?:believes?|believed|thinks?|thought) (?:that|the|it|to|he|she|they|there)\b",
    r"\b(?:in all likelihood|as far as we know|to (?:the best of )?(?:my|our) knowledge|remains to be seen|chance of"
    r"|risk of|not (?:yet )?(?:clear|known|certain|sure)|no longer certain|expected to|unconfirmed reports?|tends? to"
    r"|by some accounts|is said to|are said to|was said to|were said to|can't rule out|cannot rule out|not rule out)\b",
)
NOT_HEDGES = _any(
    r"\b(?:no|any|every|as \w+ as|all|best|worst|the only|where|if|when|whenever|wherever) possible\b",
    r"\bno doubt\b", r"\bmay (?:day|\d{1,2})\b", r"\bin May\b", r"\bsuspected of\b(?= no\b)",
    r"\bunlikely (?:hero|ally|allies|pair|duo|star)\b", r"\bcould (?:no longer|not|hardly|barely|only)\b",
    r"\bthe (?:alleged|suspected)\b(?= (?:offen[cs]es|crimes))",
)
SUSPECT_NOUN = re.compile(
    r"\b(?:the|a|an|two|three|four|five|six|main|prime|murder|male|female|key|second|third|\d+) suspects?\b", re.IGNORECASE
)
PAST_ABILITY = re.compile(
    r"\b(?:that|so \w+ that|who|where|when|before|until|and|they|he|she|we|you|i) could (?:see|hear|feel|smell|be seen"
    r"|be heard)\b", re.IGNORECASE
)

_PLAN_VERBS = (
    r"(?:plan(?:s|ned|ning)?|intend(?:s|ed|ing)?|aim(?:s|ed|ing)?|pledg(?:es?|ed|ing)|vow(?:s|ed|ing)?|promis(?:es?|ed|ing)"
    r"|propos(?:es?|ed|ing)|hop(?:es?|ed|ing)|prepar(?:es?|ed|ing)|commit(?:s|ted)?|seek(?:s|ing)?|threaten(?:s|ed|ing)?"
    r"|undertak(?:es?|ing)|undertook|offer(?:s|ed)?|want(?:s)?|agree[sd]?|prepare|decid(?:es?|ed)|resolv(?:es|ed))"
)
PLANS = _any(
    rf"\b{_PLAN_VERBS} to (?!have\b|be able)\w+",
    r"\b(?:pledged|vowed|promised|undertook|committed|proposes|proposed) "
    r"(?:that|an? |\d|[$€£]|(?:more|new|further|another|additional|extra|up to) )",
    r"\b(?:is|are|was|were|be|been|'s|'re|now|also) (?:also |now |still |currently )?"
    r"(?:set|due|scheduled|slated|planned|poised|preparing|ready|committed|determined|going|about|planning|looking|hoping"
    r"|aiming|intending|seeking|prepared) (?:to|for|on|in)\b",
    r"\b(?:is|are) to (?:be|open|close|begin|start|meet|hold|launch|build|cut|raise|buy|sell|take|become|get|receive|visit"
    r"|introduce|invest|hire|ban|replace|leave|join|return|stand|step|give|move|appear|face|go|pay|publish|create)\b",
    r"\b(?:will|shall|won't|i'll|we'll|he'll|she'll|it'll|they'll|you'll)\b",
    r"\b(?:due|scheduled|slated|earmarked|planned|expected) (?:to (?:open|close|begin|start|meet|launch|vote|decide"
    r"|arrive|finish|complete|be completed|be finished|be published|be voted|report|announce|take place|appear|sign|"
    r"resume|run|return|rule|deliver|be announced|be released|be held)|for (?:next|early|late|mid|spring|summer|autumn|"
    r"fall|winter|\d|[A-Z]\w+day|[A-Z]\w+ember|January|February|March|April|May|June|July|August|October))\b",
    r"\b(?:plans?|proposals?|intention|bid|efforts|a (?:bill|proposal|plan|motion)) (?:to|for|that would)\b",
)
FUTURE_IN_PAST = re.compile(
    r"\b(?:would|wouldn't)(?: not| also| now| soon| then| first| never)? (?!have\b|like\b|mean\b|represent\b|rather\b|seem\b"
    r"|amount\b|constitute\b|violate\b|breach\b|cause\b|lead\b|become\b|undermine\b|harm\b|hurt\b|benefit\b|need\b"
    r"|require\b|be (?:an?|the|\"|'|very|too|more|less|wrong|right|good|bad|dangerous|unable|able|difficult|hard|easy|"
    r"impossible|possible|enough|happy|better|worse|like|in|among|no|foolish|premature|unfair|illegal)\b)\w+",
    re.IGNORECASE,
)
NOT_PLANS = _any(
    r"\b(?:free|good|ill|political|his|her|their|last|own|the|a|at|against|public|god's) will\b(?! (?:be|not|take|begin))",
    r"\bwill (?:of|and testament|power|to (?:live|fight|win))\b", r"\bcalled on .{0,60} to\b",
    r"\b(?:failed|refused|declined|denied|unable|not|n't|never|no) (?:\w+ )?plan(?:s|ned|ning)? to\b",
)

FIRST_PERSON_DENIAL = _any(
    r"\b(?:i|we) (?:\w+ly )?(?:deny|denied|reject|dispute|refute|did not|didn't|do not|don't know about|have never"
    r"|never|had no|have no (?:knowledge|part|links?|ties|involvement))\b",
)
SUBORDINATE = re.compile(
    r"(?:, (?:which|who|whose|where|a|an|but|and)\b| because | although | after | before | since | unless | even though |"
    r" despite | while | when | where | so that | in case | if )",
    re.IGNORECASE,
)
LEADING_CLAUSE = re.compile(
    r"(?:although|while|though|if|when|after|before|because|since|despite|once|unless)\b[^,]{3,160}, ", re.IGNORECASE
)
NEUTRAL_TALK = frozenset({"said", "says", "told", "added", "stated", "reported", "announced"})
