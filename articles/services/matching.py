"""Find each claim of an earlier text in a later one. Entry point: `match`.

Plain text in, pairs out: equal words first (nearest in order), then the most similar, each claim once.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence, Set
from dataclasses import dataclass
from difflib import SequenceMatcher
from heapq import nlargest

from ..analysis.words.folding import fold

# Share of words in common, in order, from which two sentences are one that was altered. Two claims of one article of
# the test stories (811 claims) share .36 at most; of claims with a figure, a word or a quarter changed, or their halves
# turned round, 99 % share .45 or more (`tests.benchmarks.matching`; November 2026).
SAME_SENTENCE = 0.45
MOST_COMPARED = 6  # word by word, for each claim that has no equal
LONGEST = 400  # words of a claim that are compared


@dataclass(frozen=True, slots=True)
class Stretch:
    """A claim's place and words in one text."""

    start: int
    end: int
    text: str


def match(old: Sequence[Stretch], new: Sequence[Stretch]) -> dict[int, int]:
    """Return which new stretch each old one became, by their places in the two lists; who is missing is gone."""
    found = match_equal(old, new, set())
    left = [index for index in range(len(old)) if index not in found]
    taken = set(found.values())
    free = [index for index in range(len(new)) if index not in taken]
    return found | _similar(old, new, left, free)


def match_equal(old: Sequence[Stretch], new: Sequence[Stretch], taken: Set[int]) -> dict[int, int]:
    """Return which new stretch has the words of each old one, the nearest of several; `taken` ones are left out."""
    places: dict[str, list[int]] = defaultdict(list)
    for index, stretch in enumerate(new):
        if index not in taken:
            places[_plain(stretch.text)].append(index)
    found: dict[int, int] = {}
    for index, stretch in enumerate(old):
        if free := places.get(_plain(stretch.text)):
            found[index] = min(free, key=lambda place: abs(new[place].start - stretch.start))
            free.remove(found[index])
    return found


def same_words(one: str, two: str) -> bool:
    """Tell whether two texts differ in nothing but spaces, dashes and the shape of quotation marks."""
    return one == two or _plain(one) == _plain(two)


def find_quote(body: str, text: str, prefix: str, suffix: str, near: int) -> int | None:
    """Return where a quoted text stands in `body` (W3C TextQuoteSelector), by its context, then nearest to `near`.

    None where the exact text does not occur. At most 200 places are weighed.
    """
    places: list[int] = []
    at = body.find(text) if text else -1
    while at >= 0 and len(places) < 200:
        places.append(at)
        at = body.find(text, at + 1)
    if not places:
        return None
    return min(places, key=lambda place: (-_context(body, place, text, prefix, suffix), abs(place - near)))


def changed_words(old: str, new: str) -> str:
    """Return what became what, in words: `“about 12,000” became “about 10,000”`."""
    one, two = old.split()[:LONGEST], new.split()[:LONGEST]
    parts = [
        _became(" ".join(one[a:b]), " ".join(two[c:d]))
        for kind, a, b, c, d in SequenceMatcher(None, one, two, autojunk=False).get_opcodes()
        if kind != "equal"
    ]
    return "; ".join(parts[:4]) + ("; …" if len(parts) > 4 else "")


def _became(old: str, new: str) -> str:
    if old and new:
        return f"“{old}” became “{new}”"
    return f"“{old}” was taken out" if old else f"“{new}” was put in"


def _context(body: str, place: int, text: str, prefix: str, suffix: str) -> int:
    before, after = body[max(0, place - len(prefix)) : place], body[place + len(text) :][: len(suffix)]
    return _shared(reversed(before), reversed(prefix)) + _shared(after, suffix)


def _shared(one: Iterable[str], two: Iterable[str]) -> int:
    count = 0
    for first, second in zip(one, two, strict=False):
        if first != second:
            break
        count += 1
    return count


def _plain(text: str) -> str:
    return " ".join(fold(text).split())


def _similar(old: Sequence[Stretch], new: Sequence[Stretch], left: list[int], free: list[int]) -> dict[int, int]:
    one = {index: _plain(old[index].text).casefold().split()[:LONGEST] for index in left}
    two = {index: _plain(new[index].text).casefold().split()[:LONGEST] for index in free}
    bags = {index: Counter(words) for index, words in two.items()}
    scored = []
    for index, words in one.items():
        for far, other in _likely(old[index], words, new, bags):
            ratio = SequenceMatcher(None, words, two[other], autojunk=False).ratio()
            scored.append((ratio, -far, index, other))
    found: dict[int, int] = {}
    taken: set[int] = set()
    for ratio, _, index, other in sorted(scored, reverse=True):
        if ratio >= SAME_SENTENCE and index not in found and other not in taken:
            found[index] = other
            taken.add(other)
    return found


def _likely(
    stretch: Stretch, words: list[str], new: Sequence[Stretch], bags: dict[int, Counter[str]]
) -> list[tuple[int, int]]:
    """Return the few new stretches that share most words, with how far away each stands."""
    bag = Counter(words)
    bounds = []
    for other, theirs in bags.items():
        bound = 2 * (bag & theirs).total() / (len(words) + theirs.total() or 1)  # the slow comparison finds no more
        if bound >= SAME_SENTENCE:
            bounds.append((bound, -abs(stretch.start - new[other].start), other))
    return [(-near, other) for _, near, other in nlargest(MOST_COMPARED, bounds)]
