"""Tell ages from other counts: "Jane Doe, 39", "a 39-year-old", "a girl of 14", "Doe is 29". Entry point: `age_of`."""

from __future__ import annotations

import re

from .spans import Quantity
from .spelling import skeleton

_AGE_BEFORE = re.compile(r"([A-Z][\w'’-]+),\s+(?:who is\s+)?(?:aged\s+)?$")
_AGE_TOLD = re.compile(r"\b([A-Z][\w'’-]+)(?:, (?:who|which)\b[^.;:]{0,90},)? (?:is|was|turned|turns) (?:now |aged )?$")
_AGED_ONE = re.compile(r"\b([A-Z][\w'’-]+), (?:an?|the) $")
_AGE_ENDS = re.compile(r"[,.;:)]|\s[-–—]\s")
_AGE_OF = re.compile(
    r"\b(?:girl|boy|man|woman|child|teenager|youth|lad|son|daughter|baby|toddler|pupil|student)\s+(?:of|aged)\s+$",
    re.IGNORECASE,
)
_AGE_AFTER = re.compile(r"^(?:,|\s*[-‐‑]?years?[-‐‑\s]old\b)")


def age_of(text: str, at: int, item: Quantity) -> str:
    """Return the surname of the person whose age this is, or an empty string."""
    before, after = _AGE_BEFORE.search(text[max(0, at - 40) : at]), text[at + len(item.text) : at + len(item.text) + 12]
    if _AGE_OF.search(text[max(0, at - 24) : at]):
        return "of " + skeleton(text[max(0, at - 24) : at].split()[-2])
    if before and (_AGE_ENDS.match(after) or "old" in item.text or _AGE_AFTER.match(after)):
        return skeleton(before.group(1))
    told = _AGE_TOLD.search(text[max(0, at - 140) : at]) or _AGED_ONE.search(text[max(0, at - 60) : at])
    if told and ("old" in item.text or _AGE_AFTER.match(after) or (item.unit is None and after[:1] in ".,;")):
        return skeleton(told.group(1))
    if "year-old" in item.text or (_AGE_AFTER.match(after) and not after.startswith(",")):
        names = re.findall(r"\b(?:[A-Z][\w'’-]+ )+([A-Z][\w'’-]+)", text[max(0, at - 60) : at + 90])
        return skeleton(names[0]) if names else ""
    return ""
