"""English states of things and what ends them: somebody stays and goes, something goes on and is stopped.

Read by `agreement.positions.contraries`. A pair holds what a report says is so or will be so, and what a later report tells in
its place. Matched on plain text in small letters; every repetition is bounded. Long lines: word lists.
"""

from __future__ import annotations

import re

_STAYS = re.compile(
    r"\b(?:remain|stay|continue as|stay on as|keep on as|go on as)(?:s|ed|ing)? (?:\w+ )?(?:chief|mayor|minister|president|head|chair\w*|coach|manager|captain|director|leader|boss|premier|editor)\b|\b(?:remain\w*|stay\w*|keep(?:s|ing)?|kept|hold(?:s|ing)? on|cling\w*|serve out|see out|continu\w+|carry on|go on)\b[^.;]{0,30}?"
    r"\b(?:in (?:office|(?:his|her|the|their) (?:post|job|role|seat))|on the (?:payroll|job|board|team|books)|(?:his|her|their|the) (?:post|job|role|seat|contract)|"
    r"at the (?:helm|club|company|bank|wheel)|in charge|as (?:\w+ ){0,3}?(?:chief|mayor|minister|president|head|chair\w*|coach|manager|captain|director|leader|boss))\b"
    r"|(?:n't|\b(?:not|never|no (?:intention|plans?|reason|thought)|refus\w+|ruled out)) (?:thinking |planning |considering |going |contemplating )?(?:of |to |be |about )?"
    r"(?:resign\w*|quit\w*|step\w* (?:down|aside)|stand\w* (?:down|aside)|leav\w+|go|(?:replac|dismiss|sack|remov|oust|suspend|drop)\w*|fir(?:e|ing))\b"
    r"|\b(?:full|complete|every|total|absolute) (?:confidence|faith|trust) in\b|\b(?:will|would) (?:lead|stay with|keep (?:him|her))\b"
    r"|\b(?:honou?r|fulfil|complet|finish|serv|see|saw|work|run|ran)\w*(?: out| down)? (?:his|her|their) (?:\w+ )?(?:contract|term|mandate|tenure|notice period)\b"
    r"|\b(?:ha[sd]|have|enjoy\w*|retain\w*|keeps?|kept) (?:his|her|its|their|my|our) (?:full|complete|total|absolute|unreserved|entire) (?:confidence|backing|support|trust|faith)\b"
)
_GOES = re.compile(
    r"\b(?:(?:will|would|shall|'ll) (?:\w+ )?(?:go|leave|depart|step back)(?=[.,;:]|$| (?:too|as well|at once|immediately|on (?:\w+day|the)|by|next|before|in (?:the|\w+ (?:days|weeks|months))|when|once|as soon)\b)|(?:will|would|to|shall) (?:step|stand) (?:down|aside)|(?:will|would|shall) (?:resign|quit|leave (?:office|the (?:post|job)))|resign\w*|quits?|quit|step(?:s|ped|ping) (?:down|aside)|st(?:oo|an)d(?:s|ing)? (?:down|aside)|left (?:office|(?:his|her|the) (?:post|job))|sack(?:ed|s)|"
    r"fired|dismiss(?:ed|es)|oust(?:ed|s)|axed|suspended|removed|dropped|replaced|forced out|out as|relieved of|stepped back|"
    r"(?:put|plac\w+|sent|went|goes|is|was|been) (?:[\w.'-]+ ){0,6}?on (?:\w+ ){0,2}?(?:leave|sick leave|gardening leave)|leave of absence|terminat\w+ (?:the |his |her )?contract|contract \w+ terminated|"
    r"parted (?:ways|company)|let go|gave up (?:his|her|the) (?:post|job|seat)|hand(?:ed|s) in (?:his|her) (?:notice|resignation))\b"
)
_BARE_STAY = re.compile(r"\b(?:will|would|shall|'ll|to|going to|intends? to|plans? to|means? to) (?:stay|remain)(?: put| on)?(?=[.,;:\"']|$| (?:and|until|because|whatever|despite|for now)\b)")
_MEMBER = re.compile(
    r"\b(?:remain(?:s|ed)?|stay(?:s|ed)?|(?:is|was) still|continu\w+ (?:to be|as)) (?:an?|the|its|their|our|his|her) (?:[\w-]+ ){0,2}?(?:member|captain|candidate|partner|sponsor|ally|employee|shareholder|champion|favou?rite|ambassador|patron|adviser|advisor)\b"
)
_THROWN_OUT = re.compile(
    r"\b(?:expel(?:led|s)|thr(?:ew|own|ows) (?:\S+ ){0,3}?out|kick(?:ed|s) (?:\S+ ){0,3}?out|struck off|stripped of|deselected|excluded|suspended|sacked|dropped|dumped|ditched|ousted|removed|barred|(?:left|quit|leaves|quits|resigned from) (?:the|his|her|its|their)|severed|cut ties|parted (?:ways|company)|replaced)\b"
)
_HELD_MAN = re.compile(
    r"\b(?:man|woman|teenager|boy|girl|youth|suspect|driver|student|pensioner)\b[^.;]{0,40}?\b(?:was|were|been|is|being) (?:\w+ )?(?:arrested|detained|held|taken into custody|picked up|apprehended)\b"
)
_LET_MAN_GO = re.compile(
    r"\b(?:man|woman|teenager|boy|girl|youth|suspect|driver|student|pensioner) (?:who (?:was|had been) )?(?:arrested|detained|held|questioned|picked up|taken in)\b[^.;]{0,50}?\b(?:been |was |is |be )?(?:released|freed|cleared|let go|eliminated|no longer a suspect|ruled out)\b"
)
_SEARCHING = re.compile(
    r"\b(?:still|continu\w+ to|went on|going on|spent \w+) (?:\w+ )?(?:search|look|dig|comb|scour|hunt)(?:ing)?\b|\bsearch (?:for (?:\w+ ){1,4}?)?(?:is|was|remains?|goes|went) (?:\w+ )?(?:on|under way|underway|continuing|going on)\b|\bsearch (?:for (?:\w+ ){1,4}?)?continu(?:es|ed)\b"
)
_SEARCH_OVER = re.compile(
    r"\b(?:call(?:ed|s) off|end(?:ed|s)?|stopp?(?:ed|s)|abandon(?:ed|s)|g(?:a|i)ven? up|suspend(?:ed|s)|wound (?:up|down)) (?:the|its|their|his|her|all) (?:\w+ ){0,2}?(?:search(?:es)?|hunt|rescue|rescue operation)\b"
    r"|\b(?:search|hunt|rescue)(?: operation| effort)?s? (?:of (?:\w+ ){1,6}?|for (?:\w+ ){1,6}?|at (?:\w+ ){1,4}?|in (?:\w+ ){1,4}?)?(?:has |had |was |is |were |have )?(?:been )?(?:called off|ended|over|stopped|abandoned|suspended|wound (?:up|down)|complete[d]?)\b|\bno more searching\b"
)
_GOES_ON = re.compile(
    r"\b(?:(?:will|would|to|shall|must|should) (?!not |never )(?:\w+ )?(?:continue|go on|go ahead|proceed|carry on|run|stay open|remain open|stay in|remain in (?:force|place|effect)|"
    r"keep \w+ing|press on|resume|take place|last (?:until|till|at least|through|into|all|for)|be (?:held|staged|played))|remains? in (?:force|place|effect)|"
    r"goes ahead|(?:goes|go) on (?:through|until|over|into|at least)|on (?:track|schedule)|run(?:s|ning)? (?:as )?normal(?:ly)?|(?:no|without) (?:plans?|intention|need) (?:to|of) (?:stop|halt|suspend|clos|cancel|shut)\w*|(?:is|are|was|were) still on|as planned)\b"
)
_STOPS = re.compile(
    r"\b(?:call(?:ed|s|ing) off|st(?:oo|an)d(?:s|ing)? down|suspend(?:ed|s|ing)?|halt(?:ed|s|ing)?|stopp?(?:ed|s|ing)?(?! short of)|abandon(?:ed|s|ing)?|cancel\w*|"
    r"scrapp?(?:ed|s|ing)?|clos(?:ed|es|ing)(?!-| (?:doors|primar|speech|argument|remark|statement|minutes|stages|ceremon|session))|shut|paused?|w(?:ou|i)nd(?:s|ing)? (?:down|up)|given up|gave up|postpon(?:ed|es)|ordered back|br(?:oken|oke) (?:off|down)|collapsed|"
    r"end(?:ed|s|ing)?(?! (?:up|of)\b)|c[ao]me to an end|f(?:e|a)ll(?:en|s)? through|lift(?:ed|s|ing)?|eas(?:ed|es)|revok(?:ed|es)|repeal(?:ed|s)|rescind(?:ed|s)|withdr[ae]wn?|"
    r"axed|grounded|put (?:off|back)|moved to|delayed|deferred|expired)\b"
)
_SHUT = re.compile(
    r"\b(?:remain\w*|stay\w*|still|kept|keeps?|is|are|has been|have been) (?:\w+ )?(?:shut|closed|sealed(?: off)?|blocked|off limits|suspended|grounded|banned)\b"
)
_OPENS = re.compile(
    r"\b(?:reopen\w*|(?:was|were|been|is|are) (?:opened|unblocked|lifted|cleared)|opened again|back in (?:service|use)|resum\w+|allowed (?:back|again))\b"
)
_STAYS_OPEN = re.compile(
    r"\b(?:(?:will|would|to|shall|can|should) (?!not |never )(?:\w+ )?(?:stay|remain|keep(?: \w+){0,3}?|be kept) open|(?:stay(?:s|ed)?|remain(?:s|ed)?|kept|keeps) (?:\w+ ){0,2}?open|"
    r"(?:no (?:plans?|intention|need|reason|question)|not (?:going|planning|about)|never|(?:will|would|did|does|do)(?: not|n't)|wo(?:n't)|ruled out|rul\w+ out|den\w+ plans?) (?:of |to |be )?"
    r"(?:clos\w+|shut\w*|shutter\w*|layoffs?|lay off|job cuts))\b"
)
_TO_CLOSE = re.compile(
    r"\b(?:(?:will|would|to|shall|is|are) (?:\w+ )?(?:close|shut|shutter|be (?:closed|shut)|lay off)|clos(?:es|ed|ing|ure)|shut(?:s|ting|down|tered)?|laid off|lay-?offs)\b"
)
_UNCHANGED = re.compile(
    r"\b(?:(?:no (?:reason|need|plans?|intention|cause|grounds)|not (?:going|planning|about|intend\w*)) (?:of |to )?(?:chang|alter|revis|adjust|review|rais|cut|lower|amend|mov|touch|increas|reduc)\w*|"
    r"(?:left|leave[sn]?|keep(?:s|ing)?|kept|hold(?:s|ing)?|held|maintain\w*) (?:[\w'-]+ ){1,6}?(?:unchanged|stable|steady|on hold|at \S+)|(?:re)?affirm(?:ed|s|ing) (?:its|the|their|his|her)|"
    r"(?:is|are|was|were|remain\w*|stay\w*) unchanged)\b"
)
_CHANGED = re.compile(
    r"\b(?:rais(?:ed|es)|lower(?:ed|s)|cut|cuts|chang(?:ed|es)|revis(?:ed|es)|downgrad(?:ed|es)|upgrad(?:ed|es)|trim(?:med|s)|slash(?:ed|es)|increas(?:ed|es)|"
    r"reduc(?:ed|es)|amend(?:ed|s)|alter(?:ed|s)|adjust(?:ed|s)|(?:plac|put)\w* (?:[\S]+ ){1,14}?(?:on (?:\w+ )?watch|under review)|on (?:\w+ )?watch for)\b"
)
_SAFE = re.compile(
    r"\b(?:(?:is|are|was|were|remain\w*|perfectly|completely|entirely) (?:\w+ )?(?:safe|drinkable|harmless|sound)|(?:no|without) (?:\w+ )?(?:danger|risk|threat|hazard|cause for (?:concern|alarm))|"
    r"under control|safe to \w+)\b"
)
_UNSAFE = re.compile(
    r"\b(?:(?:not|never|stop|avoid|against) (?:to )?(?:drink|us|eat|swim|bath|enter|driv|consum|charg|fly|travel)\w*|unsafe|undrinkable|boil|contaminat\w+|out of control|dangerous|"
    r"unfit|hazardous|toxic|not safe|evacuat\w+|(?:order|told|ask|urg|advis)\w* (?:\w+ ){1,4}?(?:to leave|out))\b"
)
_NO_SUSPECT = re.compile(r"\bno (?:\w+ )?(?:suspects?|leads?|trace|sign)\b|\bnobody (?:was |is )?suspected\b")
_SUSPECT = re.compile(
    r"\b(?:nam(?:ed|es)|identif(?:ied|ies)|question(?:ed|s)|charg(?:ed|es)|held|holding|seeking|hunting|arrest(?:ed|s)) (?:\w+ ){0,4}?(?:suspects?|men|man|woman|women|people|person)\b"
    r"|\bsuspects? (?:\w+ )?(?:was|were|has been|have been)\b"
)
_NOT_QUESTIONED = re.compile(
    r"\b(?:not|n't|never|yet to|unable to|too (?:ill|weak|unwell|shocked|injured) to)(?: yet| so far)? (?:be |been )?(?:questioned|interviewed|quizzed|interrogated|spoken to|heard|examined)\b"
)
_QUESTIONED = re.compile(r"\b(?:questioned|interviewed|quizzed|interrogated|spoke to|spoken to|heard|examined)\b")
_INSIDE = re.compile(
    r"\b(?:(?:told|asked|ordered|urged|advised|have) to (?:stay|remain|keep) (?:\w+ )?(?:indoors|inside|away|at home|out)|confined to|evacuat\w+|ordered out|locked down)\b"
)
_LET_OUT = re.compile(
    r"\b(?:allowed (?:out|home|back|to (?:leave|return|go (?:out|home)))|let (?:out|back|home)|able to return|return(?:ed|ing)? (?:home|to their homes)|"
    r"lift(?:ed|s)? the (?:order|lockdown|warning|evacuation)|(?:order|lockdown|warning) (?:was|has been|is) lifted|all[- ]clear)\b"
)
_AGAINST = re.compile(
    r"\b(?:(?:will|would|to|vow\w*|threaten\w*|plans?|intend\w*) (?:\w+ )?(?:vote (?:against|down|no)|oppose|block|reject)|(?:will|would|wo)(?: not|n't) (?:back|support|vote for))\b"
)
_IN_FAVOUR = re.compile(r"\b(?:vot(?:ed|es|ing) (?:in favou?r|for|yes|with)|threw (?:its|his|her|their) support)\b")
_FOR_IT = re.compile(
    r"\b(?:(?:will|would|to|vow\w*|promis\w*|pledg\w*) (?:\w+ )?(?:vote (?:for|in favou?r)|back|support))\b"
)
_VOTED_DOWN = re.compile(
    r"\b(?:vot(?:ed|es|ing) (?:against|it down|no)|voted down|withdrew (?:its|his|her|their) support|abstained)\b"
)
_STANDS_BY = re.compile(
    r"\b(?:st(?:and|ands|ood|anding)(?: \w+)? (?:by|behind|with)|stick(?:s|ing)? (?:by|with)|stuck (?:by|with)|full (?:support|backing|confidence|trust)|"
    r"(?:keep(?:s|ing)?|kept) faith with|(?:will|would|to|continue to|go on) (?:\w+ )?(?:sponsor|support|fund|back|supply|honou?r)(?:ing)?)\b"
)
_CUTS_TIES = re.compile(
    r"\b(?:(?:terminat|end|cancel|rescind|annul|tore up|torn up|cut|sever|suspend|withdr[ae]w|drop|scrap|revok)\w*"
    r" (?:\w+ ){0,3}?(?:contract|deal|ties|links|sponsorship|partnership|agreement|support|backing|funding|association)|"
    r"(?:drop|dump|ditch|disown|sack|fir|abandon|dismiss)(?:s|ped|ed|es|ned)\b|part(?:s|ed) (?:ways|company)|walk(?:s|ed) away|turned (?:its|his|her|their) back)"
)
_HELD = re.compile(
    r"\b(?:(?:still|remain\w*|being|is|are|was|were) (?:\w+ ){0,2}?(?:held|in captivity|captive|hostage|in custody|detained|trapped|stranded|missing|unaccounted for|behind bars|in jail))\b"
)
_FREED = re.compile(
    r"\b(?:(?:was|were|been|has|have|is|are|also) (?:\w+ ){0,2}?(?:freed|released|rescued|let go|found|free|pulled out|brought out|traced)|walk(?:s|ed) free)\b"
)
_NOBODY_HELD = re.compile(
    r"\b(?:no[- ]one|nobody|no (?:suspects?|person|people|arrests?|charges|one)|none)\b[^.;,]{0,30}?\b(?:arrest(?:ed|s)?|detained|charged|charges|in custody|taken in|held|made|brought)\b"
)
_SOMEBODY_HELD = re.compile(
    r"\b(?:(?:have|has|had|was|were|been|police|officers|detectives|prosecutors|investigators|agents) (?:\w+ )?(?:arrest|detain|charg|remand)(?:ed)\b"
    r"|(?:taken|took|remanded|held) (?:\w+ ){0,3}?in(?:to)? custody|(?:are|is|were|was) (?:now )?(?:in custody|under arrest))"
)
# What is to stay or go on, what shows that it did not, and what ties the two: a person's name, a thing that goes on,
# one actor who said both, or any word. "No one has been arrested" is of all the story.
PERSON, THING, ACTOR, ANY, SORT = "person", "thing", "actor", "any", "sort"
# The sort of person or thing that two cues name themselves: "a man was arrested", "the man arrested has been released".
SORTS = re.compile(r"\b(?:man|woman|teenager|boy|girl|youth|suspect|driver|student|pensioner|search|hunt|rescue)")
CONTRARIES = (
    (_STAYS, _GOES, PERSON),
    (_GOES_ON, _STOPS, THING),
    (_SHUT, _OPENS, THING),
    (_INSIDE, _LET_OUT, THING),
    (_AGAINST, _IN_FAVOUR, ANY),
    (_FOR_IT, _VOTED_DOWN, ANY),
    (_STANDS_BY, _CUTS_TIES, ANY),
    (_NOBODY_HELD, _SOMEBODY_HELD, THING),
    (_HELD, _FREED, PERSON),
    (_STAYS_OPEN, _TO_CLOSE, THING),
    (_UNCHANGED, _CHANGED, ACTOR),
    (_SAFE, _UNSAFE, THING),
    (_NO_SUSPECT, _SUSPECT, THING),
    (_NOT_QUESTIONED, _QUESTIONED, ANY),
    (_BARE_STAY, _GOES, PERSON),
    (_MEMBER, _THROWN_OUT, PERSON),
    (_HELD_MAN, _LET_MAN_GO, SORT),
    (_SEARCHING, _SEARCH_OVER, SORT),
)
OF_ALL = re.compile(r"\b(?:no[- ]one|nobody|none|no (?:suspects?|person|people|arrests?|charges|one))\b")
