"""Words that tell a thing as not so: denials, "not", negative prefixes. Read by `agreement.assertions`."""

from __future__ import annotations

import re

from .positions import DENIES as DENIES
from .positions import UNTHINKABLE as UNTHINKABLE

# Where what is denied ends.
DENIED_TO = re.compile(r"[,;:.]\s|\s(?:but|although|though|while|and (?:said|says|he|she|it|they|told|that))\b")
CLAUSE_END = re.compile(
    r"[,;:.!?]\s|\s(?:but|although|though|while|because|after|before|when|which|who|whose|as|and|since|until|unless|if|than)\s"
)
OPENED = re.compile(r"[,;:]\s|\bthat\s")  # before what is out of the question
NOTS = frozenset("not never no none nobody nothing neither without cannot".split())
NONE_OF = frozenset("no none nobody nothing".split())  # turn the verb round that they stand right behind
# Before the plain form of a verb.
LEADS = frozenset("will would can cannot could may might must shall should do does did to not".split())
# "Asked about the grant, he said none had been paid"
ASKED_OF = re.compile(
    r"\b(?:[Aa]sked|[Qq]uestioned|[Pp]ressed)(?: again| repeatedly| later| once more)? (?:about|on|over|whether) (?P<thing>[^,;.]{3,80}), "
    r"(?:[\w'.]+ ){0,4}?(?:said|says|replied|answered|insisted|told [\w ]{2,20}?)(?: that)?:? (?:none|no|nobody|nothing|never|not)\b"
)
# Of words whose stem stands in the other text too: "unsealed", "unpaid", "non-binding".
PREFIXED = re.compile(r"un(?!der|i(?:on|t|q|f|v|c)|til|less)|non-?|in(?=correct|complete|valid|sufficient|accurate|eligible|secure|operative|adequate)|dis(?=connect|honest|loyal|satisf|approv|believ|allow|obey|agree)")
NO_PREFIX = frozenset("under until unless union unions unionized unionised uncle united unit units universe uncover uncovered unveil unveiled unfold unfolded unleash unleashed".split())
# "Rejected suggestions, heard all day, that it had done so": the aside is no end of what is denied.
ASIDE = re.compile(r" (?:[\w-]+ ){0,3}[\w-]+, [^,;.]{3,60}, (?=that\b)")
# To have no evidence is neither to deny nor to affirm.
NO_PROOF = re.compile(r" (?:\w+ ){0,2}?(?:evidence|proof|sign|signs|indications?|trace|confirmation|information|doubt|question|reason)\b")

# What outlets put for one another under a "not", and behind the bar what comes to the same without one: who is barred
# from a race is not allowed to start. Base forms.
SAME_DEED = """
intervene: intervene interfere meddle interject involve |
change: touch change alter amend revise rewrite adjust modify move tinker raise reform overhaul | freeze
stop: stop drop quit discontinue cease interrupt halt abandon | continue
attend: attend appear come participate turn_up | boycott skip miss shun
allow: allow permit let authorize authorise license clear | suspend ban bar forbid prohibit disqualify
comment: comment answer respond reply discuss speak elaborate |
resign: resign quit leave go depart | stay remain
accept: accept agree approve back support endorse consent recommend | reject refuse oppose decline
know: know hear learn inform notify tell warn brief alert |
receive: receive get send see obtain give hand deliver |
find: find detect discover spot identify trace uncover |
reveal: reveal disclose name publish release divulge share | withhold
reopen: reopen resume restart open | close
return: return reappear | stay
sell: sell sale dispose part | keep retain
order: order instruct direct command |
fire: fire shoot |
appeal: appeal challenge contest dispute |
compete: compete race run ride play start |
renew: renew extend prolong |
pay: pay compensate reimburse refund transfer |
meet: meet see |
plan: plan intend consider contemplate envisage mean want propose |
join: join enter |
sue: sue prosecute litigate |
expect: expect foresee anticipate |
cut: cut reduce lower slash trim |
survive: survive live | die
close: close shut shutter | open
""".strip()
# Who leaves a rate at 4 percent, or a law alone, does not change it; who stays out of a quarrel does not interfere.
UNTOUCHED = re.compile(
    r"\b(?:leav|keep|hold|maintain|left|kept|held)(?:e|es|s|ing|ed)?\b[^.;:]{1,60}?"
    r"\b(?:at (?:[$€£]?\d)|unchanged|alone|as (?:it is|they are|it was|they were)|steady|in place|intact|where (?:it|they)|on hold)"
)
ALOOF = re.compile(
    r"\b(?:refrain\w*|abstain\w*) from\b|\b(?:stay|stays|stayed|staying|keep|keeps|kept|keeping) (?:out of|away from|clear of)\b"
    r"|\bsteer\w* clear of\b"
)
