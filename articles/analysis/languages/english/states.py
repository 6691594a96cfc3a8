"""English states of things and their successors: at large, then caught; proposed, then passed; burning, then put out.

Read by `agreement.positions.contraries`, beside the pairs of `contraries`. A row holds what a report says is so, what a later
report tells in its place, and what ties the two: a person's name, a thing in common, one actor who said both, or any
word. Matched on plain text in small letters; every repetition is bounded. Long lines: word lists.
"""

from __future__ import annotations

import re

from .contraries import ANY, CONTRARIES, PERSON, THING

_AT_LARGE = r"at large|on the run|on the loose|in hiding|(?:has|have|had) (?:fled|escaped)|(?:is|are|was|were) (?:being )?(?:hunted|sought|wanted)|manhunt|hunt(?:ing|ed)? for|search(?:ing|ed)? for|looking for|not (?:yet )?been (?:caught|found|arrested)"
_CAUGHT = r"(?:was|were|been|is|are) (?:\w+ )?(?:arrested|caught|captured|recaptured|detained|apprehended|shot dead|found|tracked down|picked up|in custody)|turned (?:himself|herself|themselves) in|gave (?:himself|herself|themselves) up|surrendered|(?:arrested|caught|captured|detained|found|tracked down) (?:the|a|an|him|her|them)\b"
_MISSING = r"missing|disappeared|vanished|unaccounted for|(?:not|n't|never) (?:yet )?(?:been )?(?:seen|heard from|found|located|recovered)|search (?:goes|went) on|search(?:es|ing|ed)? for|still being sought"
_FOUND = r"(?:was|were|been|is|are) (?:\w+ )?(?:found|recovered|located|rescued|pulled|identified|brought|picked up)|found (?:dead|alive|safe)|turned up|bod(?:y|ies) of"
_CRITICAL = r"(?:in|remain\w* in) (?:a |an )?(?:critical|serious|grave|life-threatening|induced coma|intensive care)|fighting for (?:his|her|their) li(?:fe|ves)|in a coma|on life support|critically (?:ill|injured|wounded|hurt)"
_DIED = r"died|has died|dead|death|succumbed|passed away"
_BETTER = (
    r"discharged|left (?:the )?hospital|out of (?:danger|hospital|intensive care)|recover(?:ed|ing)|went home|sent home"
)
_INQUIRY = r"under investigation|being investigated|investigating|helping (?:police|officers) with|questioned|held for questioning|not (?:yet )?been (?:charged|indicted|named|accused)|(?:has|have|had) not (?:yet )?(?:been )?(?:charged|indicted|accused)|without charge|denied any (?:wrongdoing|part)|denies (?:any )?wrongdoing"
_CHARGED = r"(?:was|were|been|is|are) (?:\w+ )?(?:charged|indicted|prosecuted|remanded|cleared|exonerated)|charges (?:against|were filed)|filed charges|no charges|will (?:not )?(?:be charged|face charges|stand trial)"
_ON_TRIAL = r"(?:is|are|was|were|goes|go|went) on trial|(?:plead\w*|pled) not guilty|not guilty(?! verdict)|den(?:y|ies|ied) (?:the |all |any |both )?(?:charges?|counts?|accusations?)|jury (?:is|was|were|has|retired|began)|awaiting (?:trial|(?:a |the )?verdict)|faces? (?:trial|charges|up to)"
_JUDGED = r"(?:was|were|been|is) (?:\w+ )?(?:convicted|acquitted|found guilty|found not guilty|sentenced|jailed|cleared|freed)|(?:plead\w*|pled) guilty|chang\w+ (?:his|her|their) plea|withdrew (?:his|her|their|the) plea|admitted (?:\w+ ){0,3}?(?:taking|accepting|counts?|charges?|guilt)|convicted|guilty of|acquitted|mistrial|charges (?:were|have been) dropped"
_PENDING = r"await(?:s|ing|ed) (?:\w+ ){0,3}?(?:approval|decision|vote|ruling|clearance|signature|consent|go-ahead|permission)|pending|subject to (?:\w+ ){0,3}?(?:approval|consent|clearance)|(?:has|have|had|is|are|was|were) (?:yet|still) to (?:be )?(?:approv\w+|decid\w+|vote|rule|sign\w*|ratif\w+|pass\w*)|(?:will|would|to|is due to|are due to|expected to) (?:\w+ )?(?:vote|rule|decide) on|proposed|before (?:the )?(?:parliament|council|congress|senate|court|board|committee)|under (?:review|consideration)|(?:no|not (?:yet )?(?:a|made a|made any|taken a)) (?:final )?decision"
_DECIDED = r"approv(?:ed|es)|pass(?:ed|es) (?:the|a|its|by|into|on)|(?:was|were|been) (?:\w+ )?(?:passed|approved|adopted|rejected|signed|ratified|cleared|voted down|thrown out|blocked|vetoed|upheld|struck down|granted|refused)|voted (?:\S+ ){0,4}?(?:to|for|against|in favou?r|down)|signed (?:the|it|into)|reject(?:ed|s)|ruled (?:that|in|against)|gave (?:its|the|their|final) (?:\w+ )?(?:approval|consent|go-ahead|green light|blessing)|vetoed|decided (?:to|that|against|on)|green light|adopt(?:ed|s)"
_TALKING = r"(?:talks|negotiations|discussions) (?:\S+ ){0,4}?(?:continu\w+|go(?:es)? on|went on|are|were|under way|underway|resum\w+|began|begin|will)|in talks|negotiating|no (?:deal|agreement|breakthrough|accord|settlement)|(?:deal|agreement) (?:has|had) not|close to (?:a )?(?:deal|agreement)|(?:still|remain\w*) (?:far )?apart|deadlock\w*"
_SETTLED = r"(?:reach\w*|struck|strikes|sign(?:ed|s)|agreed(?: on)?|clinch\w*|seal(?:ed|s)|announc\w+|hammered out) (?:\w+ ){0,3}?(?:deal|agreement|accord|settlement|pact|truce|ceasefire|compromise)|(?:deal|agreement|accord|settlement|compromise) (?:\w+ ){0,5}?(?:reached|struck|signed|agreed|sealed)|talks (?:\w+ ){0,2}?(?:collapsed|broke|failed|ended)|under (?:the|a) (?:deal|agreement|settlement)|walked out of|broke off"
_BURNING = r"out of control|uncontrolled|burning|ablaze|raging|not (?:yet )?(?:been )?(?:contained|under control|put out|extinguished)|(?:still|continu\w+) (?:to )?(?:burn|spread|smou?lder|rag|leak|spill|flow|gush)\w*|battling|fighting (?:the|to)|only \S+ (?:percent|per cent)? ?contained|leaking|spreading"
_OUT = r"(?:was|were|been|is|are|brought|now) (?:\w+ )?(?:contained|under control|put out|extinguished|doused|plugged|sealed|capped|stopped|stemmed)|(?:put out|extinguished|contained|doused|plugged|capped|stemmed) (?:the|it|by|on|at|late|early|after)|burn(?:ed|t) itself out|fully contained|under control"
_OFF = r"without (?:power|electricity|water|gas|heating|service|internet|phones?)|(?:power|electricity|water|gas|heating|services?|supply|supplies|trains?|flights?|lines?|network|internet|website) (?:\w+ ){0,3}?(?:cut(?: off)?|off|out|down|lost|suspended|halted|stopped|offline|grounded)|no (?:power|electricity|water|gas|heating|trains|flights|service)"
_BACK = r"restored|reconnected|back (?:on|up|online|in (?:service|operation|use)|to normal)|resum(?:ed|es|ing)|running again|working again|running normally|flying again|switched (?:back )?on|up and running"
_OPENING = r"(?:will|would|to|due to|set to|expected to|hopes? to|plans? to|scheduled to|should) (?:\w+ )?(?:re-?open|open|resume|restart|return|start|launch|be (?:re-?opened|opened|launched|back)|take off|lift off|go on sale)|(?:opening|launch|reopening|start|lift-?off) (?:is|was) (?:\w+ )?(?:planned|scheduled|set|due|expected)"
_NOT_OPEN = r"(?:remain\w*|stay\w*|still|kept|keep) (?:\w+ )?(?:closed|shut|suspended|grounded|off)|(?:was|were|are|is|been) (?:\w+ )?(?:closed|shut|postponed|delayed|put off|put back|pushed back|scrubbed|called off|cancell?ed|deferred|shelved)|will not (?:re-?open|open|resume|restart|start|launch)|(?:postpon|delay|scrub|cancel|defer|shelv)\w* (?:\w+ ){0,3}?(?:until|till|to|the|its)|(?:push|put)\w* (?:\w+ ){0,3}?(?:back|off) |not (?:re-?open|open|before|until|resume|restart)|later than (?:planned|announced|promised)|fell through"
_RUNNING_FOR = r"(?:will|would|is|are|to|plans to|intends to) (?:(?!not\b|never\b)\w+ )?(?:stand|run|running|standing|seek|contest|compete|take part|play|start|race|fight|appear|attend|testify|appeal|sue)\b|(?:fit|ready|cleared) to (?:play|start|race|run|compete)|candidate|favou?rite"
_WILL_NOT = r"(?:will|would|shall) not(?:,? (?:after all|now|in the end|any longer|any more|ultimately),?)?"
_OUT_OF_IT = rf"(?:withdr[ae]wn?|pull(?:ed|s)? out|drop(?:ped|s)? out|bow(?:ed|s)? out|back(?:ed|s)? out|quit the race|{_WILL_NOT} (?:stand|run|seek|contest|compete|take part|play|start|race|appear|attend|testify|appeal|sue)|ruled (?:himself|herself|itself|themselves)? ?out|suspend(?:ed|s) (?:his|her|its) campaign|scratched|disqualified|drop(?:ped|s) (?:his|her|its|the) (?:appeal|suit|bid|candidacy|case|claim))"
_BARRED = r"(?:is|are|was|were|been|remain\w*) (?:\w+ )?(?:banned|barred|suspended|expelled|disqualified|sanctioned|blacklisted|grounded)|(?:ban|suspension|embargo|sanction|freeze|curfew|restriction|order|warning|quarantine|lockdown|moratorium)s? (?:\w+ ){0,4}?(?:remain\w*|stay\w*|appl\w+|last\w*|continu\w+|in (?:force|place|effect)|until)|imposed (?:a|an|the)"
_LIFTED = r"(?:ban|suspension|embargo|sanction|freeze|curfew|restriction|order|warning|quarantine|lockdown|moratorium)s? (?:\w+ ){0,4}?(?:was|were|been|is|are) (?:\w+ )?(?:lifted|overturned|quashed|eased|ended|dropped|removed|withdrawn|relaxed|suspended|extended)|(?:lift|overturn|quash|eas|end|drop|remov|withdr[ae]w|relax|extend|scrap|revok)\w* (?:\w+ ){0,3}?(?:ban|suspension|embargo|sanctions?|freeze|curfew|restrictions?|order|warning|quarantine|lockdown|moratorium)|reinstated|allowed back|cleared to"
_UNKNOWN = r"(?:cause|motive|reason|origin|source|identity) (?:\w+ ){0,5}?(?:unknown|unclear|not (?:yet )?(?:known|clear|established|been)|under investigation|being investigated|a mystery)|(?:not|n't) (?:yet )?(?:know|clear|known|established|determined|identified) (?:what|who|why|how|the (?:cause|motive|source))|too (?:early|soon) to (?:say|tell|know)|(?:not|n't|un)(?: yet)? ?(?:been )?able to (?:tie|trace|link|identify|establish|name|pin)|(?:could|can)(?: not|n't) (?:yet )?(?:be )?(?:tied?|traced?|link(?:ed)?|identif(?:y|ied)|named?)|no (?:word|indication|information) on"
_KNOWN = r"(?:caused|triggered|started|sparked|set off|blamed|due to|came down to) (?:by|on|when)?|(?:cause|motive|source|origin) (?:\w+ ){0,4}?(?:was|is|were|has been) (?!not|un|still|under)|traced to|(?:tied|linked) to|every \w+ (?:had|has) (?:been|drunk|eaten|visited|stayed)|found (?:that|to be|the (?:cause|source))|identified (?:as|the)"
_KEEPS_COURSE = r"(?:keep(?:s|ing)?|kept|stick(?:s|ing)?|stuck|hold(?:s|ing)?|held|adher\w+) to (?:its|his|her|their|the) (?:\w+ )?(?:itinerary|timetable|schedule|plan|plans|course|route|program(?:me)?|line|date|calendar|target|pledge|promise)|(?:can|could|will|would|should|must) (?:still )?(?:go on|go ahead|continue|proceed)|as (?:planned|scheduled)|according to plan|on (?:time|course|track|schedule)"
_CUT_SHORT = r"(?:curtail\w*|cut(?:s|ting)? short|shorten\w*|truncat\w+|abandon\w*|call(?:ed|s)? off|cancel\w*|abort\w*|suspend\w*|postpon\w*|scrapp?\w*|(?:would|will|to) (?:end|finish|stop|close|be (?:cut short|curtailed|ended))|end(?:ed|s)? (?:early|on)|revers(?:ed|es)|turn(?:ed|s)? back|divert\w*|reroute\w*)\b"
_STAY_IN = r"(?:told|asked|advised|ordered|urged|warned) (?:\w+ )?to (?:stay|remain|keep) (?:in(?:doors|side)?|at home|put|where)"
_ORDERED_OUT = r"ordered out|(?:ordered|told) to (?:leave|go|get out|clear out)|evacuat\w+|(?:been |were |was )?moved out"
_NO_TALKS = r"refus\w+ (?:\w+ ){0,7}?talks|(?:no|broke off|walked out of|suspended|called off|pulled out of) (?:\w+ ){0,2}?talks|talks (?:\w+ ){0,2}?(?:broke (?:down|off|up)|collapsed|failed|stalled)"
_TALKS = r"talks (?:\w+ ){0,3}?(?:began|begin|begun|resum\w+|restart\w*|reopened|under way|underway|start(?:ed|s))|(?:resum|restart|return|agre)\w* (?:\w+ ){0,3}?talks|back (?:at|to|round) the (?:\w+ )?table"
_ON_LEAVE = r"(?:placed|put|is|was|been|goes|go|went|gone) on (?:\w+ )?leave|(?:was|were|been|is) suspended (?:from|pending|with|on|while|as)"
_OFF_FOR_GOOD = r"resign\w*|step(?:s|ped) down|quit|sacked|dismissed|fired|reinstated|left (?:his|her|the|their) (?:post|job)|(?:back|return\w*) (?:at|to) (?:work|(?:his|her|their) (?:post|desk|duties))"


def _row(state: str, successor: str, tie: str) -> tuple[re.Pattern[str], re.Pattern[str], str]:
    return re.compile(rf"\b(?:{state})\b"), re.compile(rf"\b(?:{successor})\b"), tie


STATES = (
    _row(_AT_LARGE, _CAUGHT, PERSON),
    _row(_MISSING, _FOUND, PERSON),
    _row(_CRITICAL, _DIED, PERSON),
    _row(_CRITICAL, _BETTER, PERSON),
    _row(_INQUIRY, _CHARGED, PERSON),
    _row(_ON_TRIAL, _JUDGED, PERSON),
    _row(_PENDING, _DECIDED, THING),
    _row(_TALKING, _SETTLED, THING),
    _row(_BURNING, _OUT, THING),
    _row(_OFF, _BACK, THING),
    _row(_OPENING, _NOT_OPEN, THING),
    _row(_RUNNING_FOR, _OUT_OF_IT, PERSON),
    _row(_BARRED, _LIFTED, THING),
    _row(_UNKNOWN, _KNOWN, ANY),
    _row(_KEEPS_COURSE, _CUT_SHORT, THING),
    _row(_STAY_IN, _ORDERED_OUT, THING),
    _row(_NO_TALKS, _TALKS, THING),
    _row(_ON_LEAVE, _OFF_FOR_GOOD, PERSON),
)

CHANGES = (*CONTRARIES, *STATES)
