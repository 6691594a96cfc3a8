"""How a sentence in an outlet's own voice tells whom its facts rest on. Read by `own_voice`.

A body's own acts and plans ("the trust has moved 60 patients"), the agent of a finding ("are being examined by the
board"), a count's owner ("by the police count").
"""

from __future__ import annotations

import re

_NO_TIME = (
    r"(?!(?:(?:[Oo]n|[Bb]y|[Ww]ithin|[Ll]ate|[Ee]arly|[Ll]ast|[Tt]his|[Aa]s of|[Yy]esterday|[Tt]oday|[Tt]onight|[Aa]fter|[Bb]efore|"
    r"[Ii]n|[Aa]t|\w{2,6}day|hours?|days?|weeks?|months?|years?|night|morning|evening|afternoon|weekend|January|February|March|"
    r"April|May|June|July|August|September|October|November|December|\d+)\b))"
)
_NAMED = _NO_TIME + r"(?P<body>(?:[Tt]he |[Aa]n? )?(?:[\w'&.-]{1,30} ){0,7}?[\w'&.-]{1,30})"
_SUBJECT = _NAMED + r"(?: \([A-Z][\w. ]{1,12}\))?(?:(?:, (?!and |but )[^,;:]{2,80}){1,2},|,)?"
_WHEN = (
    r"(?:On|In|At|By|Last|This|Late|Early|Earlier|After|Before|Until|Since|Under|For|Within|As of|Following|Despite|During|Amid|"
    r"And|But|Meanwhile|Yesterday|Today|However|Separately|after|before|following|during|amid)\b"
)
_LEAD = (
    rf"(?:{_WHEN}[^,.;:]{{0,50}}, ?){{0,2}}(?:And |But |Now |Meanwhile,? )?"
    r"(?:(?:On|Within|By|Late|Early|Last|This|As of|Yesterday|Today)(?: (?!the )\w{2,12}){0,3}? (?:yesterday |today )?)?"
)
_ADVERB = (
    r"(?:also |now |so far |already |since |just |then |later |finally |again |nevertheless |still |\w+ly |"
    r"(?:on |late |early |last |this )?(?:\w{3,6}day|yesterday|today|week|night|month|year) (?:(?:morning|afternoon|evening|night) )?){0,2}"
)
_PLANS = (
    r"plans?|planned|expects?|expected|intends?|intended|aims?|hopes?|projects?|forecasts?|anticipates?|budgets?|pledge[sd]?|"
    r"promise[sd]?|offer(?:s|ed)|seeks?|wants?|pencils? in|stands? by|sticks? (?:to|by)|speaks? of|let it be known|"
    r"has let it be known|put|puts|guides?|guided|gives?|gave|estimates?|values?|counts?|counted|lists?|listed|"
    r"said|says|wrote|writes|links?|linked|ties?|tied|attributes?|attributed|traces?|traced|cites?|cited|flags?|flagged|"
    r"holds?|wants?|wanted|"
    r"blame[sd]?|accuse[sd]?|calls?|called|refuse[sd]?|declined?|conceded?|vow(?:s|ed)|propose[sd]?|undertook"
)
_DONE = (
    r"moved|lifted|closed|reopened|opened|ordered|banned|suspended|fined|recalled|withdrawn|withdrew|raised|lowered|cut|"
    r"sold|bought|hired|appointed|dismissed|sacked|fired|terminated|launched|arrested|detained|charged|seized|rescued|"
    r"evacuated|deployed|corrected|revised|updated|left|issued|published|released|approved|rejected|cleared|cancelled|canceled|"
    r"postponed|delayed|halted|stopped|resumed|paid|awarded|granted|signed|agreed|filed|sued|imposed|adopted|created|"
    r"dropped|restored|reduced|increased|extended|shortened|set|started|begun|began|received|identified|inspected|"
    r"investigated|examined|found|treated|admitted|discharged|donated|raised|collected|recovered|removed|replaced|"
    r"announced|declared|disclosed|revealed|unveiled|reported|recorded|registered|logged|tallied|detected|confirmed|upheld|"
    r"ruled|decided|voted|overturned|quashed|sentenced|verified|documented|rated|"
    r"placed|put|sampled|surveyed|questioned|interviewed|linked|tied|attributed|traced|cited|flagged|"
    r"repaired|tested|frozen|froze|blocked|advised|warned|urged|told|informed|asked|invited|notified|reserved|booked|"
    r"set aside|granted|added|defended|applied|completed|finished|abandoned|shelved|sent|dispatched|brought|taken|took|made|given|handed|hired|trimmed|slashed|doubled|tripled|halved|kept|held"
)
_DOING = (
    r"asking|seeking|planning|preparing|offering|considering|investigating|reviewing|examining|looking|calling|urging|appealing|"
    r"warning|expecting|aiming|working|monitoring|treating|searching|caring|providing|sending|withdrawing|cutting|hiring|"
    r"recruiting|recalling|closing|opening|testing|distributing|raising|spending|investing|suing|demanding|hoping"
)
OWN_ACT = re.compile(
    rf"{_LEAD}{_SUBJECT} (?:{_ADVERB}(?:{_PLANS})\b|(?:has|have|had) {_ADVERB}(?:{_DONE}|been told|yet to)\b|"
    rf"(?:will|would|is to|are to|is set to|are set to|is due to|may|might|could) {_ADVERB}(?!be\b)[a-z]+\b|{_ADVERB}(?:{_DONE})\b|"
    rf"(?:is|are|was|were) {_ADVERB}(?:{_DOING})\b)"
)
# What somebody in office does by saying so: "The president promised 30,000 to every family".
DECREE = re.compile(
    rf"{_LEAD}{_SUBJECT} (?:has |have |had |also |then |later |yesterday |today |\w+day ){{0,2}}(?:announced|ordered|promised|pledged|vowed|ruled out|suspended|declared|"
    r"set|put|placed|bowed|yielded|relented|backed down|gave (?:in|way)|caved in|stepped down|quit|stepped aside|"
    r"(?:is|was) (?:refusing|resisting|insisting|demanding|urging|calling|promising|threatening|considering|vowing|pledging)|"
    r"appointed|dismissed|fired|sacked|vetoed|banned|lifted|imposed|conceded|admitted|denied|apologi[sz]ed|resigned|"
    r"called (?:for|off|on)|demanded|rejected|refused|accepted|agreed|offered|decreed|proclaimed|authori[sz]ed|unveiled|"
    r"sentenced|convicted|acquitted|adjourned|remanded|launched|invited|summoned|condemned|praised|urged|warned|insisted)\b"
)
# A count of one's own, by a body that the story may name nowhere else: "Norland Research, a consultancy, puts it at 40m".
RECKONS = re.compile(
    rf"{_LEAD}{_SUBJECT} {_ADVERB}(?:(?:puts?|has put|have put|had put|pegs?|pegged|has pegged) [^;:]{{3,80}}? (?:at|to)\b|"
    r"(?:estimates?|estimated|reckons?|reckoned|calculates?|calculated|has estimated|has calculated|has counted|counts?|counted|"
    r"arrives? at|arrived at|came? up with|comes up with|had recorded|has recorded|recorded|tallied|has registered|logged|"
    r"has logged|has documented|documented|forecasts?|projects|projected)\b)"
)
NO_OWNER = frozenset("it he she they we i you who which that this there one nobody nothing what all both".split())

# By whom it was found, counted or alleged; where it is left out in a trial, by the prosecutors.
FOUND_BY = re.compile(
    r"\b(?:prob|investigat|review|examin|count|estimat|record|regist|report|confirm|announc|order|believ|accus|alleg|describ|"
    r"quot|cit|identif|valu|blam|fin|arrest|detain|rescu|certif|approv|inspect|measur|calculat|publish|releas|issu|"
    r"assess|list|verif|monitor|test|audit|suspect|charg|warn|told|said|put|seen|informed|ordered|barr|bann|suspend|detect|"
    r"spott|observ|uncover|impos|sentenc|jail|convict|remand|reject|commission|seiz|compil|collect|gather|claim|acknowledg|"
    r"demand|stat|made public|drawn up|handed down|handed out|treat|document|award|grant|revok|overturn|upheld)(?:ed|d|ied|ered|)? "
    r"(?:[\w$€£¥.,-]{1,20} ){0,5}?by (?P<body>(?:the |an? )?(?:[\w'&.-]{1,30} ){0,6}?[\w'&.-]{1,30})(?=[,.;:]|$| \(| (?:to|of|as|in|on|at|that|for|after|before|from|with|and|last|this|over|are|is|was|were|had|has|have)\b)"
)
ACCUSED = re.compile(
    r"\b(?:is|are|was|were|stands?|stood) (?:also )?(?:accused|charged|alleged|indicted|suspected)\b|"
    r"\bfac(?:es|ed|ing) (?:\w+ ){0,3}?(?:charges?|counts?)\b|\bthe charges?\b"
)
COUNTED_BY = re.compile(
    r"\b(?:[Bb]y|[Oo]n|[Ii]n|from|[Uu]nder) (?P<body>(?:the |an? )?(?:[\w'&.-]{1,30} ){0,5}?[\w'&.-]{1,30})(?:'s|(?<=s)')? (?:own |latest |official |"
    r"preliminary |first |initial |last |new )?(?:count|tally|measurements?|account|reading|estimates?|figures|data|records|reckoning|calculations?|statistics|numbers)\b"
)
COUNT_OF = re.compile(
    r"\b(?:[Bb]y|[Oo]n|[Ii]n|from) the (?:latest |official |preliminary )?(?:count|tally|estimates?|figures|data|records|reckoning) (?:of|by|from) "
    r"(?P<body>(?:the )?(?:[\w'&.-]{1,30} ){0,6}?[\w'&.-]{1,30})(?=[,.;:]|$)"
)
# "the list that the press office has just sent round", "which the authority says reached"
RELATIVE = re.compile(
    r"\b(?:that|which|whom) (?P<body>the (?:[\w'&.-]{1,30} ){0,5}?[\w'&.-]{1,30}) (?:has|have|had)? ?(?:just |now |since |already )?"
    r"(?:says?|said|sent|issued|published|released|put out|drew up|announced|gave|posted|circulated|dates?|found|blames?|counts?|counted|describes?|estimates?|values?)\b"
)
LET_KNOWN = re.compile(
    r", (?P<body>the (?:[\w'&.-]{1,30} ){0,5}?[\w'&.-]{1,30}) (?:has|have|had) (?:let it be known|made it known|made (?:it )?clear|"
    r"indicated|signalled|signaled|disclosed|revealed|stated)\b"
)
# "Even the company's own slides show", "figures from the employers show": papers that the attribution may pass over.
_SLIDES = (
    r"(?i:figures|data|slides|records|returns|statistics|documents|tables?|accounts|results|reports?|files|filings?|minutes|"
    r"registers?|logs?|list|survey|website|numbers|calculations|analysis)"
)
_SHOWS = r"(?:show(?:s|ed)?|puts?|suggest(?:s|ed)?|indicate[sd]?|reveal(?:s|ed)?|gives?|gave|lists?|says?|has|have)\b"
OWNED_SHOWS = re.compile(
    rf"\b(?P<body>(?:the |an? )?(?:[\w'&.-]{{1,30}} ){{0,4}}?[\w&.-]{{1,30}})(?:'s|(?<=s)') (?:own |latest |official |internal |first ){{0,2}}{_SLIDES} {_SHOWS}"
)
SHOWN_FROM = re.compile(
    rf"\b{_SLIDES} (?:\w+ ){{0,2}}?(?:from|by|of) (?P<body>(?:the |an? )?(?:[\w'&.-]{{1,30}} ){{0,4}}?[\w'&.-]{{1,30}}) {_SHOWS}"
)
AS_PER = re.compile(
    r"(?:\b[Aa]s per|, per|\bin the (?:reckoning|estimation|view|words) of) (?P<body>(?:the |an? )?(?:[\w'&.-]{1,30} ){0,6}?[\w'&.-]{1,30})(?=[,.;]|$)"
)
WHOSE = (AS_PER, LET_KNOWN, OWNED_SHOWS, SHOWN_FROM, COUNT_OF, COUNTED_BY, FOUND_BY, RELATIVE)

# What opens a sentence that only goes on with a count: "A further 12", "Nine of them", "As of Tuesday, 40 were missing".
_FEW = r"(?:\d[\d.,]*|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|twenty|thirty|forty|fifty|sixty|dozens|hundreds|thousands)(?:-\w+)?"
_ABOUT = r"(?:(?:nearly|about|some|around|roughly|at least|almost|more than|over|as many as|up to|just|only|fewer than|close to|another|a further|an additional|a total of|of these|of those|of them|of the \w+)[, ]+)"
GOES_ON = re.compile(
    rf"(?:(?:As of|By|On|Since) [\w ]{{3,24}}, )?(?:{_ABOUT}{{0,2}}{_FEW} (?:million |thousand |billion )?"
    rf"(?:of (?:them|those|these)\b|others?\b|more\b|(?:have|has|had|were|was|are|is|remain|remained)\b)|"
    rf"{_ABOUT}{{1,2}}{_FEW}\b|(?:of|among) (?:them|these|those)\b|there (?:were|had been|have been) {_ABOUT}?{_FEW}\b|"
    rf"{_FEW} (?:\w+ ){{1,2}}(?:have|has|had|were|was|are|is|remain|remained)\b)",
    re.IGNORECASE,
)
