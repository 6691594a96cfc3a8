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
# Behind "confirmed" or "denied": what is confirmed is that it is not so, "that it had not been told".
CONTENT_NOT = re.compile(
    r"(?: (?:again|once more|later|(?:late |early )?(?:on )?(?:\w{3,6}day|yesterday|today)(?: (?:morning|afternoon|evening|night))?))?"
    r"(?: that)?(?: (?!(?:and|but|or|who|which|that|because|after|when|while|if|says?|said|saying|insist\w*|adding|claim\w*|argu\w*|stat\w*)\b)[\w'&-]+){1,8}?"
    r" (?:(?:had|has|have|was|were|is|are|did|does|do|would|will|could|can)(?: (?:still|yet|ever|itself|himself|herself))?"
    r" (?:not(?! (?:only|just|alone|confirm\w*|rule\w* out|been able))|never)|(?:had|has|have|was|were|is|are|did|does|do|would|could)n't|"
    r"(?:had|has|have|was|were|is|are) (?:(?:been|gone|remained|left|still) ){0,2}un(?!der|i(?:on|t|qu|form|v)|til|less|rest)\w+(?:ed|id|en|wn))\b"
)
OPEN = re.compile(  # before "confirm" or "deny": nobody has done it
    r"\b(?:neither|nor|no comment|any comment|declin\w+|refus\w+|asked|unable|whether|waiting|awaiting|until|unless|if)\b"
    r"[^.;:\n]*$"
)
# What was refused, given up: "dropped its opposition to the quay".
_OPPOSITION = (
    r"(?:his|her|its|their|all|the) (?:\w+ ){0,2}?(?:opposition|objections?|resistance|refusal|veto|boycott|reservations)"
)
REFUSES = re.compile(
    r"\b(?:(?<!as )oppos(?:es|ed)|turn(?:s|ed|ing)? down|reject\w*|refus\w+|declin(?:es|ed)|rebuff\w*|(?:resist|def)(?:s|ed|ies|ied|ying|ing) (?=(?:\w+ ){0,2}?(?:calls|pressure|demands)\b)|rul(?:es|ed) out|spurn\w*|off the table|withdr[ae]wn?(?! " + _OPPOSITION + r")|"
    r"pull(?:s|ed) out|walked away|(?:no|little) (?:need|reason|plans?|intention|money|question|case|cause|grounds?|justification|"
    r"point|wish|desire) (?:for|to|of|in|would|will)|"
    r"(?:do|does|did|would|will|wo|could)(?: not|n't) (?:need|want|put|give|allow|agree to)|"
    r"(?:do|does|did|is|are|was|were)(?: not|n't) (?:currently |now |even )?(?:intend(?:ing)?|plan(?:ning)?|propos(?:e|ing)|mean(?:ing)?|"
    r"aim(?:ing)?|seek(?:ing)?|contemplat(?:e|ing)|considering|thinking (?:of|about)|going|about|minded|inclined|prepared|willing)(?: to| of)?|"
    r"scrap\w*|abandon\w*(?! " + _OPPOSITION + r")|cancel\w*|call(?:s|ed) off|shelv\w+|dropped(?! " + _OPPOSITION + r")|no longer|terminat\w+|end(?:s|ed) talks)\b"
)
# Not done, not to be done: a bare "not" says no more than that something is not so.
WITHHELD = re.compile(
    r"\b(?:(?:ha(?:s|ve|d)|is|are|was|were)(?: not|n't)(?: yet| so far| even| currently)?(?: been| being)?(?= (?!related\b)\w+(?:ed|en|ne|ade|eld|old|ent|ught|un)\b)|"
    r"(?:was|were)(?: not|n't)(?= \w+ing\b)|(?:will|would|wo|shall|do|does)(?: not|n't)(?: be)?|(?:has|have|had) yet to(?: be)?)\b"
)
NOTHING_OF = re.compile(r"\bno (?=(?:[\w-]+ ){1,5}(?:is|are|was|were|would|will|had|has)\b)")
# What is refused stands before these.
REFUSED = re.compile(
    r"\b(?:(?:is|are|was|were|been|be) (?:\w+ )?(?:ruled out|turned down|rejected|refused|off the table|out of the question|scrapped|shelved|"
    r"cancelled|canceled|called off|abandoned|stood down)|off the table|out of the question)\b"
)
# "Said that a sale was out of the question": he refuses it.
UNTHINKABLE = re.compile(
    r"\b(?:is|are|was|were|would be|remains?|remained) (?:simply |now |still |completely |absolutely )?(?:ruled out|off the (?:table|agenda|cards)|"
    r"out of the question|not (?:on the (?:table|agenda|cards)|an option|up for (?:discussion|debate|sale))|no option)\b",
    re.IGNORECASE,
)
# Says in so many words that somebody turned round, so that what follows need not say on what.
TURNED_ROUND = re.compile(
    r"\b(?:revers(?:es|ed|ing) (?:course|himself|herself|itself|themselves)|chang(?:es|ed|ing) (?:his|her|its|their) (?:mind|tune|position|stance)|"
    r"revers(?:es|ed|ing) (?:an?|the|its|his|her|their|that|last|earlier|previous) (?:[\w-]+ ){0,2}?(?:decision|stance|position|policy|"
    r"ruling|pledge|promise|plan|order|refusal|move|line)|(?:had|has) a change of heart|"
    r"u-turn|about-(?:turn|face)|back(?:tracked|ed down|pedal\w+)|climb(?:ed|s) down|"
    r"(?:drop(?:s|ped|ping)?|gave up|giv(?:es|ing) up|withdr(?:ew|aws?|awn|awing)|end(?:s|ed|ing)|abandon(?:s|ed|ing)?|lift(?:s|ed|ing)) " + _OPPOSITION + r"|(?:gave|giv(?:es|ing)|given) (?:way|in)(?= (?:to|on|over|after|and)\b)|relent(?:s|ed)|caved in|bow(?:s|ed|ing) to (?:\w+ ){0,2}?(?:pressure|demands?|calls|protests?)|"
    r"(?:had|has|have) second thoughts|thought better of)\b"
)
# "who had at first ruled it out, …": told beside what came of it.
TOLD_AS_PAST = re.compile(
    r"\b(?:who|which|whose|that|after)\b[^.;]{0,60}?\b(?:(?:had|has|have) (?:\w+ )?(?:earlier|previously|first|at first|initially|said|insisted)|"
    r"(?:earlier|previously|initially)|(?:saying|insisting|refusing|ruling out|rejecting))\b"
)
# "Days after assuring them that it would do nothing of the kind": what was said before is told beside what was done.
AFTER_SAYING = re.compile(
    r"\b(?:after|despite|having|notwithstanding|in spite of|contrary to)(?: having)?(?: \w+ly| earlier| once| only| long| first)? "
    r"(?:said|sworn|told|assur|insist|promis|vow|pledg|den[yi]|rul(?:ed|ing) out|swear|saying|tell|claiming|claimed|declar|reject|dismiss|refus|guarante|maintain|stating|stated)\w*\b"
)
WENT_BACK = re.compile(rf"{AFTER_SAYING.pattern}[^.;]{{0,60}}?\b(?:not|never|nothing|no|neither|any such|(?:den|rul|reject|dismiss|refus)\w+)\b")
# "Imposed a full ban on Thursday": a deed as a noun, with nothing behind it that says of what.
BARE_DEED = re.compile(
    r"\b(?:an?|the|its|his|her|their)(?: [\w-]+)?$"
)
ONLY_WHEN = re.compile(
    r"(?: (?:late|early|on|from|as of|since|the|this|that|last|next|\w{3,6}day|today|yesterday|morning|afternoon|evening|night|week|month|immediately|at once|with immediate effect))*"
    r"(?:[.,;]|$)"
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
PLANNED_DEED = re.compile(
    r"\b(?:will|plan(?:s|ned|ning)? to|intend(?:s|ed)? to|is to|are to|due to|aims? to|expect(?:s|ed)? to|set to|propos\w+ to|"
    r"threaten(?:s|ed)? to|promised to|going to|hopes? to|prepar\w+ to|undert(?:ak\w+|ook) to|(?:pledg|vow)(?:ed|es|s)? to|"
    r"committed (?:itself|themselves|himself|herself) to)\b"
)
DONE = re.compile(
    r"\b(?:ha(?:s|ve|d)(?: now| already| since)?(?: been)? \w+(?:ed|en|ne|ft|nt|ld|pt|wn|ought|un|ut)\b|already(?! (?:\w+ly )?\w+ing\b)|(?:was|were) \w+ed\b)"
    # what is told as begun, in the plain past
    r"|\b(?:began|begun|got under ?way|(?:is|are) (?:already |now |well )?under ?way|went ahead|took effect|came into force|kicked off|went (?:live|on sale|into (?:force|effect|service))|took to the \w+|broke ground)\b"
)
# To have set the day of something, or another day, is not to have done it: "a meeting has been called for Friday".
ARRANGED = re.compile(
    r"(?:called(?! (?:off|on))|set|fixed|scheduled|rescheduled|arranged|booked|planned|convened|summoned|announced|slated|"
    r"earmarked|pencil\w+ in|penciled|billed|timetabled|promised|proposed|invited|extended|prolonged|adjourned|shifted|"
    r"moved|brought (?:\w+ )?forward|put)\b"
)
PUT_OFF = re.compile(
    r"(?:postponed|delayed|deferred|shelved|(?:put|pushed|moved|held|knocked|kicked) (?:\w+ )?(?:back|off|over|into))\b"
)
# Of what is only allowed or possible: "would be allowed to hold back 42 million cubic meters".
UNREAL = re.compile(
    r"\b(?:would|could|might|may|can|must|should|(?:allow|permit|entitl|enabl|authori[sz]|requir|oblig|licen[cs])(?:s|es|d|ed)? to|"
    r"able to|free to|right to|to be)\b"
)
PAST = re.compile(r"\b\w{2,}ed\b")  # enough of a deed where it has the plan's own figure
NOT_DONE = re.compile(r"\b(?:not|never|yet to|nobody|no one|none)\b|n't\b")
# "Will not open until September": to be done, only later.
NOT_UNTIL = re.compile(r"\b(?:will|would|is|are|was|were|does|do) not (?=(?:[\w-]+ ){1,6}?(?:until|till|before)\b)")
# What somebody rules out, and that it is done after all.
RULED_OUT = re.compile(r"rul(?:es|ed) out|(?:no|little) (?:need|reason|plans?|intention|case|question) (?:for|of|to)")
FUTURE_NOT = re.compile(r"(?:will|would|wo|shall)(?: not|n't)(?: be)?")
DOES = re.compile(
    r"\b(?:declar|impos|introduc|announc|order|approv|launch|set up|grant|open|agreed to|appoint|proclaim|enact|adopt|deploy|dispatch|suspend|dismiss|halt|expel|publish|visit)(?:e?d|s|es)?\b"
    r"|\b(?:sent|bought|sold|paid|raised|met|flew|began|begun|started|gave|given|landed|arrived|came|stopped|stepped in|intervened|took|taken|held)\b"
    r"|\bcall(?:ed|s)?\b(?! (?:on|upon|for)\b)"
)
