"""Look a line up in the lists of patterns that say what furniture is; entry point `reason_of`.

Of a list's thousand choices most begin with a letter, and Python is through with those in two microseconds; the few
dozen that begin with anything took three times as long. They are tried only where letters stand that they all need.
"""

from __future__ import annotations

import re
from functools import cache, lru_cache

from .cues import PIECE, at_words, branches
from .languages.english import furniture as words
from .needles import needles_of

KEPT = 1 << 10  # answers remembered: the lines of a page are asked about several times, those of a menu come again
_LETTER_FIRST = re.compile(r"[a-z](?![?*{])")
_TIMES = ("?", "*", "+", "{")


@lru_cache(maxsize=KEPT)
def reason_of(name: str, key: str, way: str) -> str | None:
    """Return the reason of the first pattern of a list that a line's key fits; `way` is how a pattern is tried."""
    if not _any_fits(name, key, way):
        return None
    return next((reason for reason, pattern in _compiled(name) if getattr(pattern, way)(key)), None)


def _any_fits(name: str, key: str, way: str) -> bool:
    """Tell whether any pattern of a list fits: most lines fit none and are through in one look."""
    if way == "search":
        return _together(name).search(key) is not None
    plain, others = _parted(name)
    if getattr(plain, way)(key):
        return True
    return any(needle in key and getattr(pattern, way)(key) for needle, pattern in others)


@cache
def _compiled(name: str) -> tuple[tuple[str, re.Pattern[str]], ...]:
    return tuple((reason, re.compile(at_words(pattern))) for reason, pattern in getattr(words, name))


@cache
def _together(name: str) -> re.Pattern[str]:
    return re.compile("|".join(f"(?:{pattern.pattern})" for _, pattern in _compiled(name)))


@cache
def _parted(name: str) -> tuple[re.Pattern[str], tuple[tuple[str, re.Pattern[str]], ...]]:
    """Return a list's choices as one pattern, and apart from it those that need letters and may begin with any."""
    choices = [choice for _, pattern in getattr(words, name) for choice in _choices(pattern)]
    needles = {choice: "" if _LETTER_FIRST.match(choice) else _needle(choice) for choice in choices}
    plain = re.compile("|".join(choice for choice in choices if not needles[choice]) or r"(?!)")
    return plain, tuple((needle, re.compile(choice)) for choice, needle in needles.items() if needle)


def _choices(pattern: str) -> list[str]:
    """Return the choices of a pattern, those of a group that it begins with included: "(?:a|b)c" gives "ac", "bc"."""
    found: list[str] = []
    for branch in branches(pattern):
        end = _group_end(branch) if branch.startswith("(?:") else 0
        if end and not branch.startswith(_TIMES, end):
            inner = (choice + branch[end:] for choice in branches(branch[3 : end - 1]))
            found += (choice for one in inner for choice in _choices(one))
        else:
            found.append(branch)
    return found


def _group_end(branch: str) -> int:
    """Return where the group ends that a pattern begins with."""
    depth = 0
    for piece in PIECE.finditer(branch):
        depth += (piece.group() == "(") - (piece.group() == ")")
        if not depth:
            return piece.end()
    return 0


def _needle(choice: str) -> str:
    """Return the most letters in a row that stand in whatever a choice finds, "" where there are none."""
    (needed,) = needles_of(choice)
    alone = [next(iter(needles)).strip() for needles in needed if len(needles) == 1]
    return max(alone, key=len, default="")
