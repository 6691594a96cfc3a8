"""English words of cues that look like opposite answers and are none. Read by `agreement.positions.no_opposites`.

Every repetition is bounded.
"""

from __future__ import annotations

import re

LONGEST = 80  # characters from a cue in which somebody declines to speak
ARTICLES = frozenset("the a an its his her their this that any such".split())
LINKS = frozenset("for to about over on with into against in at from after during".split())
SILENT = re.compile(
    r"(?:\w+ )?(?:declin\w+|refus\w+|would not|will not|won't|wouldn't)(?: (?:on|in|again|yesterday|later|today)(?: \w+)?)? (?:to )?"
    r"(?:say|comment|confirm|discuss|disclose|speculate|elaborate|be drawn)\b",
    re.IGNORECASE,
)
OFFERS = re.compile(r"(?:has |have |had )?(?:offer|propos|appl(?:y|ied)|request|sought|suggest)", re.IGNORECASE)
TURNED_DOWN = re.compile(r"(?:reject|refus|turn|spurn|rebuff|dismiss|declin|threw|throw|snub)", re.IGNORECASE)
OF_ITS_OWN = re.compile(r"\b(?:of )?(?:its|their|his|her) own\b")
ENDS_IN_NOT = re.compile(r"(?:\bnot|\bnever|n't)$", re.IGNORECASE)
CLAUSE_END = re.compile(r"[,;:.!?]\s|\s(?:but|although|though|while|because)\s")
