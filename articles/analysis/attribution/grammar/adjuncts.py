"""Step back over what stands between a subject and its verb: "The court on Monday night", "The firm in a statement".

Entry point: `before_adjunct`.
"""

from __future__ import annotations

from ...languages.english.complements import PART_OF_DAY
from .nouns import Tokens, is_day, time_phrase

UTTERED = frozenset(
    "statement letter email e-mail note memo filing post tweet message release briefing speech interview report notice "
    "bulletin circular communique communiqué announcement response reply submission blog video broadcast".split()
)
ARTICLES = frozenset(["a", "an", "its", "his", "her", "their"])
LONGEST = 4  # words of "in a brief written statement" behind "in a"


def before_adjunct(tokens: Tokens, end: int) -> int:
    """Return where a subject ends before a time, and before a statement in which it was said; else `end`."""
    stop = _before_time(tokens, _before_count(tokens, end))
    return _before_utterance(tokens, stop) or stop


def _before_count(tokens: Tokens, end: int) -> int:
    """Step back over how often it was said: "The trust, asked again, three times said"."""
    counted = end > 2 and tokens[end - 1].low == "times" and tokens[end - 2].tag in "#DN"
    counted = counted and (tokens[end - 2].tag == "#" or tokens[end - 2].low in ("several", "many"))
    return end - 2 if counted and tokens[end - 3].tag in "NMO," else end


def _before_time(tokens: Tokens, end: int) -> int:
    """Step back over a time: "the court this month rejected", "who late on Monday night resigned"."""
    stop = end
    part = stop > 1 and tokens[stop - 1].low in PART_OF_DAY and is_day(tokens[stop - 2])
    stop -= part
    if not part and stop > 2 and time_phrase(tokens, stop - 2):
        stop -= 2
    elif stop > 1 and is_day(tokens[stop - 1]) and tokens[stop - 1].tag == "M" and not tokens[stop - 1].possessive:
        stop -= 2 if stop > 2 and tokens[stop - 2].low in ("on", "in") else 1
    while 1 < stop < end and (tokens[stop - 1].tag == "A" or tokens[stop - 1].low in ("late", "early")):
        stop -= 1
    return stop if stop < end and stop > 0 and tokens[stop - 1].tag in "NMOW," and not is_day(tokens[stop - 1]) else end


def _before_utterance(tokens: Tokens, end: int) -> int:
    """Return where the subject ends in "The ministry in a statement", 0 where nothing of the kind is there."""
    if end < 4 or tokens[end - 1].low not in UTTERED:
        return 0
    first = end - 2
    while first > 1 and end - first < LONGEST and tokens[first].tag in "NMEG#":
        first -= 1
    spoken = tokens[first].low in ARTICLES and tokens[first - 1].low == "in" and tokens[first - 2].tag in "NMOW"
    return first - 1 if spoken and tokens[0].tag != "P" else 0
