"""Take two short quotations for one that are the same but for a word, or the order of two. Entry point: `nearly`.

`overlap` weighs words that carry content, and a short sentence of plain words ("They told us we had two days") has few
any. Here every word counts alike, and so more of them must be equal and who speaks must not be two people by name.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from ...languages.english.changes import NEGATIONS, TURNS
from ...words.word_forms import core
from .alignment import Edit, align
from .overlap import SMALL_CHANGES, Overlap, content

LONGEST = 40  # words; longer utterances have content words enough
SHARE = 0.7  # equal words of the longer version
SHARE_SURE = 0.74  # of it, where one person is named and very few words are equal
FEWEST_SURE, FEWEST_AT_END = 3, 5  # equal words: of one person by name, before a changed end or of whoever it is
LONGEST_CHANGE = 2  # words in the one place that differs
FEWEST_FOR_TWO = 8  # equal words that allow for two places
LONGEST_SWAP = 3  # words in each of two parts that change places
FEWEST_SWAPPED = 5  # words of a sentence whose order is compared
FEWEST_CLAUSES = 2
_CLAUSE = re.compile(r"[,;:—–]\s|\s(?:and|but|or|nor|while)\s")
_PERSONS = frozenset(
    frozenset(pair.split())
    for pair in ("he she", "him her", "his her", "i he", "i she", "i they", "we they", "you they", "i you", "you we")
)
_SIDES = frozenset(word for pair in TURNS for word in pair)


def nearly(first: str, second: str, *, sure: bool, possible: bool) -> Overlap | None:
    """Return what two quotations have in common where one word or the order differs, else None.

    `sure`: both give it to one person by name; `possible`: nothing tells that it is two people.
    """
    words = [[word for part in text.split() if (word := core(part))] for text in (first, second)]
    if min(map(len, words)) < FEWEST_SURE or max(map(len, words)) > LONGEST:
        return None
    edits = tuple(_personal(edit) for edit in align(first, second))
    if sorted(words[0]) == sorted(words[1]):
        return _swapped(edits, words) or _turned(edits, (first, second), words) if words[0] != words[1] else None
    return _changed(edits, words, sure) if possible else None


def _personal(edit: Edit) -> Edit:
    pair = frozenset((core(edit.a), core(edit.b)))
    return replace(edit, weight="high", sort="person") if pair in _PERSONS else edit


def _swapped(edits: tuple[Edit, ...], words: Sequence[Sequence[str]]) -> Overlap | None:
    """Read "soup, not doctors" beside "doctors, not soup"; what "and" joins may stand in any order."""
    moved = [at for at, edit in enumerate(edits) if edit.op != "equal"]
    if len(words[0]) < FEWEST_SWAPPED or len(moved) < 2:
        return None
    sides = [{core(word) for at in moved for word in getattr(edits[at], side).split()} for side in "ab"]
    longest = max(len(getattr(edits[at], side).split()) for at in moved for side in "ab")
    if sides[0] != sides[1] or longest > LONGEST_SWAP or _is_list(*words) or not content(" ".join(sides[0])):
        return None
    turned = tuple(replace(edit, weight="high", sort="order") if edit.op != "equal" else edit for edit in edits)
    return _overlap(turned)


def _turned(edits: tuple[Edit, ...], texts: Sequence[str], words: Sequence[Sequence[str]]) -> Overlap | None:
    """Read "won much, lost little" beside "won little, lost much": the same words in other clauses."""
    if len(words[0]) < FEWEST_SWAPPED or _is_list(*words):
        return None
    one, two = ({clause for part in _CLAUSE.split(text.casefold()) if (clause := _bare(part))} for text in texts)
    if min(len(one - two), len(two - one)) < FEWEST_CLAUSES:
        return None
    return _overlap(tuple(replace(edit, weight="high", sort="order") if edit.op != "equal" else edit for edit in edits))


def _bare(text: str) -> str:
    return " ".join(word for part in text.split() if (word := core(part)))


def _is_list(one: Sequence[str], two: Sequence[str]) -> bool:
    """Tell whether only the parts that an "and" joins have changed places ("bread and soup", "soup and bread")."""
    start = next(at for at, pair in enumerate(zip(one, two, strict=True)) if pair[0] != pair[1])
    stop = next(at for at, pair in enumerate(zip(one[::-1], two[::-1], strict=True)) if pair[0] != pair[1])
    parts = [re.split(r" (?:and|or|nor|&|both) ", " ".join(words[start : len(words) - stop])) for words in (one, two)]
    return len(parts[0]) > 1 and sorted(parts[0]) == sorted(parts[1])


def _changed(edits: tuple[Edit, ...], words: Sequence[Sequence[str]], sure: bool) -> Overlap | None:
    places = [at for at, edit in enumerate(edits) if edit.op != "equal" and (edit.weight != "none" or edit.sort)]
    equal = sum(len(edit.a.split()) for edit in edits if edit.op == "equal")
    single = len(places) == 1 and all(len(getattr(edits[places[0]], side).split()) <= 1 for side in "ab")
    told = single and equal >= SHARE_SURE * max(map(len, words)) and any(content(e.a) for e in edits if e.op == "equal")
    asked = FEWEST_SURE if sure and (told or _is_small(edits, places)) else FEWEST_AT_END - sure
    if not places or equal < asked or equal < SHARE * max(map(len, words)) or not _is_telling(edits, places):
        return None
    if len(places) > 1 and (len(places) > 2 or equal < FEWEST_FOR_TWO):
        return None
    if places[-1] == len(edits) - 1 and equal < FEWEST_AT_END and not (sure and told) and not _is_small(edits, places):
        return None  # "We are ready for talks", "… for a strike": two sentences may begin alike
    if any(max(len(edits[at].a.split()), len(edits[at].b.split())) > LONGEST_CHANGE for at in places):
        return None
    return _overlap(edits)


def _is_small(edits: Sequence[Edit], places: Sequence[int]) -> bool:
    """Tell whether only a small word differs: a number, a modal, a "not"."""
    return all(edits[at].sort in SMALL_CHANGES for at in places)


def _is_telling(edits: Sequence[Edit], places: Sequence[int]) -> bool:
    """Tell whether a place differs in meaning: words of content on both sides, a number, a "not", a turn."""
    for at in places:
        edit = edits[at]
        words = {core(word) for word in f"{edit.a} {edit.b}".split()}
        if edit.weight == "high" and (
            edit.op == "replace" or edit.sort in SMALL_CHANGES or words & (NEGATIONS | _SIDES)
        ):
            return True
    return False


def _overlap(edits: tuple[Edit, ...]) -> Overlap:
    runs = [len(edit.a.split()) for edit in edits if edit.op == "equal"]
    return Overlap(edits, 1.0, sum(runs), max(runs))
