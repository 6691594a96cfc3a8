"""Say how likely two figures must be of one question before they count as a contradiction. Entry point: `asked`.

Held out on 69 stories and 25 pairs of short accounts, of the flags that nothing excuses: where one figure looks like
the other gone wrong, 67 of 86 are right below .9 and 98 of 102 from there on; of counts, 34 of 48 are right from .6 to
.7 and 16 of 34 below; of sums of money 5 of 9 from .7 on; of shares, times and measures 12 of 22 from .7 to .8.
A tenfold figure is often just another one: on 18 stories that had no part in the rules 5 of 16 such flags were right,
of turned digits 37 of 39.
"""

from __future__ import annotations

import math

from ...languages.english.measures import FATES
from .digits import of_another_scale, sizes, slipped
from .sameness import Match

# On 12 stories that nobody read, .6 for counts finds .80 of all conflicts with .79 of all flags right, .7 .78 with .81.
SLIPPED, PLAIN = 0.45, 0.75
COUNTED = 0.65  # of people and things; words tell them apart better than sums of money
ASKED = {"count": COUNTED, "money": 0.8, "age": 0.85}
TENFOLD, SCALED = 0.7, 0.8  # the same digits with one zero more, with several
FAR, SURE = 10.0, 0.85  # times that one figure is the other, and what is asked then
OTHER_FATE = 0.95  # 71 were rescued, 160 aboard
NEVER = 100.0  # times from which two figures are no two counts of one thing


def asked(match: Match) -> float:
    """Return the likelihood, 0 to 1, asked of a conflict; more than 1 where there is none."""
    first, second = match.first, match.second
    low, high = sizes(first, second)
    if of_another_scale(first, second):
        return TENFOLD if high < NEVER * low else SCALED
    if slipped(first, second):
        return SLIPPED
    if first.quantity.value == second.quantity.value:
        return COUNTED  # six years and six months
    if first.outcomes & FATES and second.outcomes & FATES and not first.outcomes & second.outcomes:
        return OTHER_FATE
    if high > FAR * low:
        return SURE if high < NEVER * low else math.inf
    return ASKED.get(first.dimension, PLAIN)
