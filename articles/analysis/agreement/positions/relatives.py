"""Find the relative clause set between a subject and its verb. Entry point: `relative_before`.

In "A motion that would have closed the lido was carried" only the closing is unreal: the motion was carried.
"""

from __future__ import annotations

from ...languages.english.facts import COORDINATED, FINITE_BE, UNREAL_RELATIVE

FARTHEST = 200  # characters between the relative and the verb behind it


def relative_before(text: str, start: int, *, named: bool) -> tuple[int, int] | None:
    """Return where the unreal relative clause before the verb at `start` of a folded text stands, if one does.

    `named`: the verb is the name of an outcome, so that it is finite without "was" ("fell by three votes").
    """
    low = max(0, start - FARTHEST)
    found = next(reversed(list(UNREAL_RELATIVE.finditer(text, low, start))), None)
    if found is None or found.end() >= start:
        return None
    be = FINITE_BE.search(text, found.end(), start)
    if be is None and (not named or COORDINATED.search(text, found.end(), start)):
        return None
    end = be.start() if be else start
    return (found.start(), end) if not any(stop in text[found.end() : end] for stop in ".;") else None
