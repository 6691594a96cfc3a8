"""English words that tell a thing as not so for now, or as so once. Read by `agreement.positions.opposite_order`.

Every repetition is bounded.
"""

from __future__ import annotations

import re

# What has not come to pass when a paper is printed may have by the next.
PENDING = re.compile(
    r"\b(?:not|never|n't|nobody|no one|none|no \w+)(?: (?:\w+ ){0,3}?)?(?:yet|so far)\b|\b(?:yet|so far|up to now|until now|for now|to date)[,]?"
    r"(?: \w+){0,3}? (?:not|no|none|nobody)\b|\bstill(?: \w+){0,2}? (?:not|no|closed|shut|under|open|waiting)\b|\byet to\b|\bno \w+ (?:yet|so far)\b",
    re.IGNORECASE,
)
# "had not agreed", "have been no arrests", "no arrests have been made", "nobody has been charged", without a word of when.
NOT_DONE = re.compile(
    r"\b(?:has|have|had)(?:n't| not| never| still not| yet)\b|\b(?:has|have|had) been no\b|\b(?:no|none|nobody|no one|not one|neither)\b(?: [\w'-]+){0,4}? "
    r"(?:has|have|had) (?:\w+ )?been\b",
    re.IGNORECASE,
)
# "have arrested a man", "has withdrawn", and not "has been open since".
JUST_DONE = re.compile(r"\b(?:has|have)(?: now| since| just| also)? (?:been )?$", re.IGNORECASE)
AT_NIGHT = re.compile(r"\b(?:late|last night|night|evening|overnight|hours (?:after|later)|now|since)\b", re.IGNORECASE)
# Right before what was so once: "had at first turned down".
ONCE = re.compile(
    r"\b(?:initially|at first|originally|previously|earlier|formerly|once)(?: [\w'-]+){0,2} $", re.IGNORECASE
)
# Behind a "no": what had not been before it was said, "no | approach had been made".
ALREADY_DONE = re.compile(r" ?(?:[\w'-]+ ){1,5}?had (?:ever )?been \w+", re.IGNORECASE)
