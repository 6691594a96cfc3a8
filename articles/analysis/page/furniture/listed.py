"""Look a line up in the lists of patterns that say what furniture is; entry point `reason_of`.

Of a list's hundreds of choices most can begin with few letters: those of the line's own first letter are tried. Some
begin with anything and took three times as long as all the others; where they need letters, those are looked for first.
"""

from __future__ import annotations

import re
from collections import defaultdict
from functools import cache, lru_cache

from ...languages.english import furniture as words
from ...words.cues import PIECE, at_words, branches
from ...words.needles import needles_of

KEPT = 1 << 10  # answers remembered: the lines of a page are asked about several times, those of a menu come again
Asking = tuple[tuple[str, ...], re.Pattern[str]]  # a pattern, and letters of which one stand in what it finds
_ONE = re.compile(r"[a-z0-9]|\\[d(\[{]")  # a piece of a pattern that begins with one character, or with a digit
_DIGITS, _DIGIT = (r"\d", *"0123456789"), "0"  # one digit stands for all
FEW = 4  # letters in a row that are looked for: more take longer than the pattern
_TIMES = re.compile(r"(?:[?*+]|\{\d*(?:,\d*)?\})[?+]?")
_MAY_LACK = ("?", "*", "{0", "{,")


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
    by_first, plain, others = _parted(name)
    first = by_first.get(_DIGIT if key[:1].isdecimal() else key[:1])
    if getattr(plain, way)(key) or (first is not None and getattr(first, way)(key)):
        return True
    seen = key.__contains__
    return any([getattr(pattern, way)(key) for needles, pattern in others if any(map(seen, needles))])


@cache
def _compiled(name: str) -> tuple[tuple[str, re.Pattern[str]], ...]:
    return tuple((reason, re.compile(at_words(pattern))) for reason, pattern in getattr(words, name))


@cache
def _together(name: str) -> re.Pattern[str]:
    return re.compile("|".join(f"(?:{pattern.pattern})" for _, pattern in _compiled(name)))


@cache
def _parted(
    name: str,
) -> tuple[dict[str, re.Pattern[str]], re.Pattern[str], tuple[tuple[tuple[str, ...], re.Pattern[str]], ...]]:
    """Return a list's choices by what they begin with; of the others those without and with letters they need."""
    by_first: dict[str, list[str]] = defaultdict(list)
    needles: dict[str, tuple[str, ...]] = {}
    for choice in (choice for _, pattern in getattr(words, name) for choice in _choices(pattern)):
        for first in (firsts := _firsts(choice)):
            by_first[first].append(choice)
        if not firsts:
            needles[choice] = _needles(choice)
    plain = re.compile("|".join(choice for choice, asked in needles.items() if not asked) or r"(?!)")
    others = tuple((asked, re.compile(choice)) for choice, asked in needles.items() if asked)
    return {first: re.compile("|".join(choices)) for first, choices in by_first.items()}, plain, others


def _firsts(choice: str) -> set[str]:
    """Return the characters that whatever a choice finds can begin with, none where anything can."""
    group, one = choice.startswith("(?:"), _ONE.match(choice)
    if not group and one is None:
        return set()
    end = _group_end(choice) if one is None else one.end()
    times = _TIMES.match(choice, end)
    rest = choice[times.end() :] if times else choice[end:]
    if one is None:
        ways = [_firsts(inner + rest) for inner in branches(choice[3 : end - 1])]
    else:
        ways = [{_DIGIT if one[0] in _DIGITS else one[0][-1]}]
    if times and times[0].startswith(_MAY_LACK):
        ways.append(_firsts(rest) if times[0] == "?" else set())
    return set[str]().union(*ways) if all(ways) else set()


def _choices(pattern: str) -> list[str]:
    """Return the choices of a pattern, those of a group that it begins with included: "(?:a|b)c" gives "ac", "bc"."""
    found: list[str] = []
    for branch in branches(pattern):
        end = _group_end(branch) if branch.startswith("(?:") else 0
        if end and not _TIMES.match(branch, end):
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


def _needles(choice: str) -> tuple[str, ...]:
    """Return letters in a row of which one stand in whatever a choice finds; none where nothing tells."""
    (needed,) = needles_of(choice)
    few = [needles for needles in needed if len(needles) <= FEW]
    best = max(few, key=lambda needles: (-len(needles), min(map(len, needles))), default=frozenset[str]())
    return tuple(sorted(needle.strip() for needle in best))
