"""Words by which a text affirms, denies, finds no evidence, plans and reports as done. Read by `agreement`."""

from __future__ import annotations

import re

DENIES = re.compile(
    r"\b(?:den(?:y|ies|ied|ying)(?! (?:to|access|entry|by|them|him|her|us|(?:\w+ )?(?:services?|treatment|visas?|permits?|permission|benefits|coverage|care|requests?|bail|"
    r"parole|motions?|appeals?|applications?|rights?|asylum|aid|loans?|funding|licen[cs]es?))\b)|denials?|refut(?:es|ed|ing)|rebut(?:s|ted)|ruled out|rules out|"
    r"(?:reject|dismiss|disput)(?:s|es|ed|ing)(?= (?:\w+ ){0,4}?(?:claims?|accusations?|allegations?|suggestions?|reports?|assertions?|charges|"
    r"idea|notion|account|figures?|that|as)\b)|contradict(?:s|ed)|untrue|"
    r"baseless|unfounded|rubbish(?:es|ed)|scoff(?:s|ed) at|brush(?:es|ed) (?:aside|off)|(?:no truth|nothing) (?:in|to do with)|not true|a lie|"
    r"pure (?:invention|fantasy|fiction)|fabricat(?:ed|ion))\b"
)
AFFIRMS = re.compile(
    r"\b(?:confirm(?:s|ed|ing)?|acknowledg(?:e|es|ed|ing)|admit(?:s|ted|ting)?|conced(?:es|ed|ing)|verified|establish(?:es|ed)|"
    r"conclud(?:es|ed)|recogni[sz](?:es|ed)|proved|found that|"
    r"own(?:s|ed) up|c[ao]mes? clean|accept(?:s|ed) (?:that|responsibility))\b"
)
ADMITS = re.compile(r"(?:confirm|acknowledg|admit|conced|own|accept|c[ao]me)")
NO_EVIDENCE = re.compile(
    r"\b(?:no (?:clear |hard |credible |firm |direct |specific |independent )?(?:evidence|proof|indication|sign|trace|suggestion|confirmation|information)"
    r"|(?:not|n't|never|cannot|unable to|yet to|failed to)(?: (?:yet|been|be|independently|able|to|immediately)){0,3} (?:confirm|verif|substantiat|corroborat)\w*"
    r"|nothing (?:to|that would) (?:suggest|indicate|show|support|prove)"
    r"|not (?:yet )?(?:been )?(?:tied|linked|established|proven|proved)|unconfirmed|unverified)\b|n't (?:confirm|verif)\w*"
)
NOT = re.compile(
    r"\b(?:not(?! only)|never|no(?! (?:question|doubt|secret|wonder|longer|matter|stranger|less|more|fewer)\b)|none|nobody|nothing|without|neither|nor|cannot)\b|n't\b"
)
OPEN = re.compile(  # before "confirm" or "deny": nobody has done it
    r"\b(?:neither|nor|no comment|any comment|declin\w+|refus\w+|asked|unable|whether|waiting|awaiting|until|unless|if)\b"
    r"[^.;:\n]*$"
)
REFUSES = re.compile(
    r"\b(?:turn(?:s|ed|ing)? down|reject\w*|refus\w+|declin(?:es|ed)|rul(?:es|ed) out|spurn\w*|off the table|withdr[ae]wn?|"
    r"pull(?:s|ed) out|walked away|(?:no|little) (?:need|reason|plans?|intention|money|question|case|cause|grounds?|justification|"
    r"point|wish|desire) (?:for|to|of|in|would|will)|"
    r"(?:do|does|did|would|will|wo|could)(?: not|n't) (?:need|want|put|give|allow|agree to)|"
    r"scrap\w*|abandon\w*|cancel\w*|call(?:s|ed) off|shelv\w+|dropped|no longer|terminat\w+|end(?:s|ed) talks)\b"
)
# Not done, not to be done: a bare "not" says no more than that something is not so.
WITHHELD = re.compile(
    r"\b(?:(?:ha(?:s|ve|d)|is|are|was|were)(?: not|n't)(?: yet| so far| even| currently)?(?: been| being)?(?= \w+(?:ed|en|ne|ade|eld|old|ent|ught|un)\b)|"
    r"(?:was|were)(?: not|n't)(?= \w+ing\b)|(?:will|would|wo|shall|do|does)(?: not|n't)(?: be)?|(?:has|have|had) yet to(?: be)?)\b"
)
NOTHING_OF = re.compile(r"\bno (?=(?:[\w-]+ ){1,5}(?:is|are|was|were|would|will|had|has)\b)")
# What is refused stands before these.
REFUSED = re.compile(
    r"\b(?:(?:is|are|was|were|been|be) (?:\w+ )?(?:ruled out|turned down|rejected|refused|off the table|out of the question|scrapped|shelved|"
    r"cancelled|canceled|called off|abandoned|stood down)|off the table|out of the question)\b"
)
# Says in so many words that somebody turned round, so that what follows need not say on what.
TURNED_ROUND = re.compile(
    r"\b(?:revers(?:es|ed|ing) (?:course|himself|herself|itself|themselves)|chang(?:es|ed|ing) (?:his|her|its|their) (?:mind|tune|position|stance)|"
    r"u-turn|about-(?:turn|face)|back(?:tracked|ed down|pedal\w+)|climb(?:ed|s) down)\b"
)
# "who had at first ruled it out, …": told beside what came of it.
TOLD_AS_PAST = re.compile(
    r"\b(?:who|which|whose|that|after)\b[^.;]{0,60}?\b(?:(?:had|has|have) (?:\w+ )?(?:earlier|previously|first|at first|initially|said|insisted)|"
    r"(?:earlier|previously|initially)|(?:saying|insisting|refusing|ruling out|rejecting))\b"
)
INTENDS = re.compile(
    r"\b(?:interest(?:ed)? in|wants? to|wish(?:es)? to|hop(?:es|ed|ing) to|offer(?:s|ed|ing)? to|bid(?:s|ding)? for|in talks|keen (?:to|on)|"
    r"consider\w*|intend\w*|plan(?:s|ned|ning)? (?:to|for)|will|would|promis\w+|pledg\w+|vow\w*|agreed to|prepar\w+ to)\b"
)
# Before a refusal: it is somebody else's act, or one that may never be.
OTHERS_ACT = re.compile(
    r"\b(?:call\w*|urg\w*|ask\w*|press\w*|demand\w*|want\w*|told|tell\w*|order\w*|forc\w*|requir\w*)\b[^.;:]{0,60}\bto (?:\w+ )?$"
    r"|\b(?:if|unless|whether|of|for|possibly|without|by|might|could|may)(?: (?:he|she|it|they|we|i))?(?: \w+)? $"
)
_STAYS = re.compile(
    r"\b(?:remain\w*|stay\w*|keep(?:s|ing)?|kept|hold(?:s|ing)? on|cling\w*|serve out|see out|continu\w+|carry on|go on)\b[^.;]{0,30}?"
    r"\b(?:in (?:office|(?:his|her|the|their) (?:post|job|role|seat))|on the (?:payroll|job|board|team|books)|(?:his|her|their|the) (?:post|job|role|seat|contract)|"
    r"at the (?:helm|club|company|bank|wheel)|in charge|as (?:\w+ ){0,3}?(?:chief|mayor|minister|president|head|chair\w*|coach|manager|captain|director|leader|boss))\b"
    r"|(?:n't|\b(?:not|never|no (?:intention|plans?|reason)|refus\w+|ruled out)) (?:of |to |be )?(?:resign\w*|quit\w*|step\w* (?:down|aside)|stand\w* (?:down|aside)|leav\w+|go)\b"
)
_GOES = re.compile(
    r"\b(?:resign\w*|quits?|quit|step(?:s|ped|ping) (?:down|aside)|st(?:oo|an)d(?:s|ing)? (?:down|aside)|left (?:office|(?:his|her|the) (?:post|job))|sack(?:ed|s)|"
    r"fired|dismiss(?:ed|es)|oust(?:ed|s)|axed|suspended|removed|dropped|terminat\w+ (?:the |his |her )?contract|contract \w+ terminated|"
    r"parted (?:ways|company)|let go|gave up (?:his|her|the) (?:post|job|seat)|hand(?:ed|s) in (?:his|her) (?:notice|resignation))\b"
)
_GOES_ON = re.compile(
    r"\b(?:(?:will|would|to|shall) (?:\w+ )?(?:continue|go on|go ahead|proceed|carry on|run on|stay open|remain open|keep \w+ing|press on|resume)|"
    r"goes ahead|(?:no|without) (?:plans?|intention|need) (?:to|of) (?:stop|halt|suspend|clos|cancel|shut)\w*|still on|as planned)\b"
)
_STOPS = re.compile(
    r"\b(?:call(?:ed|s|ing) off|st(?:oo|an)d(?:s|ing)? down|suspend(?:ed|s|ing)?|halt(?:ed|s|ing)?|stopp?(?:ed|s|ing)?|abandon(?:ed|s|ing)?|cancel\w*|"
    r"scrapp?(?:ed|s|ing)?|clos(?:ed|es|ing)|shut|paused?|wound (?:down|up)|given up|gave up|postponed|ordered back|broken off|broke off|collapsed)\b"
)
_SHUT = re.compile(
    r"\b(?:remain\w*|stay\w*|still|kept|keeps?|is|are) (?:\w+ )?(?:shut|closed|sealed(?: off)?|blocked|off limits|suspended|grounded|banned)\b"
)
_OPENS = re.compile(
    r"\b(?:reopen\w*|(?:was|were|been|is|are) (?:opened|unblocked|lifted|cleared)|opened again|back in (?:service|use)|resum\w+|allowed (?:back|again))\b"
)
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
# What is to stay or go on, and what shows that it did not; whether it is a person's own place.
# "No one has been arrested" is of all the story.
CONTRARIES = (
    (_STAYS, _GOES, True),
    (_GOES_ON, _STOPS, False),
    (_SHUT, _OPENS, False),
    (_INSIDE, _LET_OUT, False),
    (_AGAINST, _IN_FAVOUR, False),
    (_FOR_IT, _VOTED_DOWN, False),
    (_STANDS_BY, _CUTS_TIES, False),
    (_NOBODY_HELD, _SOMEBODY_HELD, False),
    (_HELD, _FREED, True),
)
OF_ALL = re.compile(r"\b(?:no[- ]one|nobody|none|no (?:suspects?|person|people|arrests?|charges|one))\b")

PLANNED_DEED = re.compile(
    r"\b(?:will|plan(?:s|ned|ning)? to|intend(?:s|ed)? to|is to|are to|due to|aims? to|expect(?:s|ed)? to|set to|propos\w+ to|"
    r"threaten(?:s|ed)? to|promised to|going to|hopes? to|prepar\w+ to)\b"
)
DONE = re.compile(
    r"\b(?:ha(?:s|ve|d)(?: now| already| since)?(?: been)? \w+(?:ed|en|ne|ft|nt|ld|pt|wn|ought|un|ut)\b|already(?! (?:\w+ly )?\w+ing\b)|(?:was|were) \w+ed\b)"
)
PAST = re.compile(r"\b\w{2,}ed\b")  # enough of a deed where it has the plan's own figure
NOT_DONE = re.compile(r"\b(?:not|never|yet to|nobody|no one|none)\b|n't\b")
