"""Tell two things counted by the one word in which their clauses differ. Entry point: `contrasted`.

"The firm hired 300", "the firm laid off 450"; "men earn 41,000", "women earn 36,000": all that such sentences share
speaks for one question, and only the words that newsrooms set against each other speak against it.
"""

from __future__ import annotations

import re
from collections import defaultdict

from ..languages.english.contrasts import contrasts

_WORDS = re.compile(r"[a-z]+(?:-[a-z]+)*")


def contrasted(one: str, two: str) -> bool:
    """Tell whether two clauses, made plain, name two alternatives of a row, and neither names the other's."""
    first, second = _named(one), _named(two)
    return any(not first[row] & second[row] for row in first.keys() & second.keys())


def _named(clause: str) -> dict[int, set[int]]:
    """Return by row the alternatives that a clause names."""
    found: dict[int, set[int]] = defaultdict(set)
    for word in _WORDS.findall(clause):
        for row, place in contrasts().get(word, ()):
            found[row].add(place)
    return found
