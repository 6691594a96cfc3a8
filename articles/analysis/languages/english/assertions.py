"""Words that tell a thing as not so: denials, "not", negative prefixes. Read by `agreement.positions.assertions`."""

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
