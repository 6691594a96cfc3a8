"""Tell degrees of heat from those of an angle, and a temperature from a difference of two.

Entry points: `WEATHER` and `is_difference`.
"""

from __future__ import annotations

import re

WEATHER = re.compile(  # what tells degrees of heat from those of an angle
    r"\b(?:temperatures?|mercury|thermometers?|heat|hot(?:test|ter)?|warm(?:est|er|ed)?|swelter\w*|scorch\w*|"
    r"cold(?:est|er)?|freez\w*|frosts?|cool(?:est|er)?|weather|met office|meteorolog\w*|forecast\w*|"
    r"shade|heatwave|summer|winter|fever)\b",
    re.IGNORECASE,
)
_MORE_BEFORE = re.compile(r"\b(?:by|of|another|further|extra|least|additional) $", re.IGNORECASE)
_MORE_BEHIND = re.compile(
    r"[\s-](?:warmer|hotter|cooler|colder|higher|lower|above|below|over|under|more|less|warming|cooling|rise|drop|of"
    r" warming)\b"
)
_SHOWN = re.compile(r"\b(?:temperatures?|highs?|lows?|maximum|minimum|peak|record|readings?) of $", re.IGNORECASE)


def is_difference(text: str, at: int, after: int) -> bool:
    """Tell whether a temperature says how much warmer or colder it is: "2C above normal", "warmed by 3.6F"."""
    before = text[max(0, at - 30) : at]
    if _SHOWN.search(before):
        return False
    return bool(_MORE_BEFORE.search(before) or _MORE_BEHIND.match(text[after : after + 14]))
