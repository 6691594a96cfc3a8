"""How a sentence in an outlet's own voice tells whom its facts rest on. Read by `own_voice`.

A body's own acts and plans ("the trust has moved 60 patients"), the agent of a finding ("are being examined by the
board"), a count's owner ("by the police count").
"""

from __future__ import annotations

import re

_SUBJECT = r"(?P<body>(?:[Tt]he |[Aa]n? )?(?:[\w'&.-]{1,30} ){0,7}?[\w'&.-]{1,30}),?"
_LEAD = (
    r"(?:(?:On|In|At|By|Last|This|Late|Earlier|After|Before|Until|Since|Under|For|And|But|Meanwhile|Yesterday|Today|However|Separately)\b"
    r"[^,.;:]{0,40}, ?)?(?:And |But |Now |Meanwhile,? )?"
)
_ADVERB = r"(?:also |now |already |since |just |then |later |finally |again |nevertheless |still |\w+ly ){0,2}"
_PLANS = (
    r"plans?|planned|expects?|expected|intends?|intended|aims?|hopes?|projects?|forecasts?|anticipates?|budgets?|pledge[sd]?|"
    r"promise[sd]?|offer(?:s|ed)|seeks?|wants?|pencils? in|stands? by|sticks? (?:to|by)|speaks? of|let it be known|"
    r"has let it be known|put|puts|guides?|guided|gives?|gave|estimates?|values?|counts?|counted|lists?|listed|"
    r"blame[sd]?|accuse[sd]?|calls?|called|refuse[sd]?|declined?|conceded?|vow(?:s|ed)|propose[sd]?|undertook"
)
_DONE = (
    r"moved|lifted|closed|reopened|opened|ordered|banned|suspended|fined|recalled|withdrawn|withdrew|raised|lowered|cut|"
    r"sold|bought|hired|appointed|dismissed|sacked|fired|terminated|launched|arrested|detained|charged|seized|rescued|"
    r"evacuated|deployed|corrected|revised|updated|left|issued|published|released|approved|rejected|cleared|cancelled|canceled|"
    r"postponed|delayed|halted|stopped|resumed|paid|awarded|granted|signed|agreed|filed|sued|imposed|adopted|created|"
    r"dropped|restored|reduced|increased|extended|shortened|set|started|begun|began|received|identified|inspected|"
    r"investigated|examined|found|treated|admitted|discharged|donated|raised|collected|recovered|removed|replaced|"
    r"repaired|tested|frozen|froze|blocked|advised|warned|urged|told|informed|asked|invited|notified|reserved|booked|"
    r"set aside|sent|dispatched|brought|taken|took|made|given|handed|hired|trimmed|slashed|doubled|tripled|halved|kept|held"
)
OWN_ACT = re.compile(
    rf"{_LEAD}{_SUBJECT} (?:{_ADVERB}(?:{_PLANS})\b|(?:has|have|had) {_ADVERB}(?:{_DONE}|been told|yet to)\b|"
    rf"(?:will|would|is to|are to|is set to|are set to|is due to|may|might|could) {_ADVERB}(?!be\b)[a-z]+\b|{_ADVERB}(?:{_DONE})\b)"
)
NO_OWNER = frozenset("it he she they we i you who which that this there one nobody nothing what all both".split())

# By whom it was found, counted or alleged; where it is left out in a trial, by the prosecutors.
FOUND_BY = re.compile(
    r"\b(?:prob|investigat|review|examin|count|estimat|record|regist|report|confirm|announc|order|believ|accus|alleg|describ|"
    r"quot|cit|identif|valu|blam|fin|arrest|detain|rescu|certif|approv|inspect|measur|calculat|publish|releas|issu|"
    r"assess|list|verif|monitor|test|audit|suspect|charg|warn|told|said|put|seen|informed|ordered)(?:ed|d|ied|ered|)? "
    r"(?:\w+ ){0,3}?by (?P<body>(?:the |an? )?(?:[\w'&.-]{1,30} ){0,6}?[\w'&.-]{1,30})(?=[,.;:]|$| (?:to|of|as|in|on|at|that|for|after|before|from|with|and|last|this|over|are|is|was|were|had|has|have)\b)"
)
ACCUSED = re.compile(
    r"\b(?:is|are|was|were|stands?|stood) (?:also )?(?:accused|charged|alleged|indicted|suspected)\b|"
    r"\bfac(?:es|ed|ing) (?:\w+ ){0,3}?(?:charges?|counts?)\b|\bthe charges?\b"
)
COUNTED_BY = re.compile(
    r"\b(?:[Bb]y|[Oo]n|[Ii]n|from|[Uu]nder) (?P<body>(?:the |an? )?(?:[\w'&.-]{1,30} ){0,5}?[\w'&.-]{1,30})(?:'s|s')? (?:own |latest |official |"
    r"preliminary |first |initial |last |new )?(?:count|tally|estimates?|figures|data|records|reckoning|calculations?|statistics|numbers)\b"
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
WHOSE = (LET_KNOWN, COUNT_OF, COUNTED_BY, FOUND_BY, RELATIVE)
