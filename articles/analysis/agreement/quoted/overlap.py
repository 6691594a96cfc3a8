"""Tell whether two quotations are one utterance, and where its words were changed. Entry points: `overlap`
and, for those who show both versions whole, `compared`.

One utterance is cut differently by every outlet, so what is missing at an end counts for nothing where one of the two
begins or ends there. Where both go on, with other words, it is another sentence that shares a phrase.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache

from ...languages.english.changes import BACKSHIFT, MODALS, NEGATIONS, PAST_MODALS, RESERVATIONS, TENSES
from ...words.word_forms import spelled_out
from ...words.wording import tokens
from .alignment import Edit, align, core, exchanged
from .exchange import small_turn

SAME_UTTERANCE = 0.6  # share of the shorter quotation's content words found in the longer, in order
SHORT = 5  # content words; below it nearly all of them must be found
MOST_CHANGED = 0.34  # more words changed than this: two utterances, or two translations
LONGEST_CHANGE = 2  # content words in one place; where more are exchanged it is another sentence of like build
FEWEST_WORDS = 3
LONG_RUN = 8  # equal words in a row that are no chance, whatever stands around them
FAIR_RUN = 6
NEARLY_ALL = 0.75  # of all words, in quotations of one speaker whose words mean little by themselves
FEWEST_FOR_CHANGE = 4  # equal words around a changed one; "a new deal" and "a terrible deal" share two
SMALL_CHANGES = frozenset(["modal", "negation", "number", "quantity"])
_STOP = re.compile(r"(?:[.?!:;…]|--|[—–])[\"'”’)\]]*$")
_EMBEDDED = re.compile(r"^\W*[a-z]")
_Nearest = Callable[[list[str], int], list[str]]


@dataclass(frozen=True)
class Overlap:
    """The common part of two quotations; `share` is that of the shorter one's content words."""

    edits: tuple[Edit, ...]
    share: float
    words: int  # equal words
    run: int  # longest row of equal words
    open_ends: int = 0  # ends at which both go on with other words of the same sentence

    @property
    def changed(self) -> tuple[Edit, ...]:
        """Return the changes that can alter the meaning."""
        return tuple(edit for edit in self.edits if edit.weight == "high")


@lru_cache(maxsize=16384)
def overlap(first: str, second: str, one_speaker: bool = False) -> Overlap | None:
    """Return the common part of two quotations that are one utterance, else None.

    `one_speaker` tells that both are given to the same person: then fewer common words will do.
    """
    if min(len(first.split()), len(second.split())) < FEWEST_WORDS or not _may_match(first, second):
        return None
    found = _measured(first, second)
    if found is None or not _is_one(found, first, second, one_speaker):
        return None
    weighed = replace(found, edits=tuple(_in_context(found, first, second)))
    return weighed if _can_tell(weighed, first, second, one_speaker) else None


def compared(first: str, second: str) -> tuple[Edit, ...]:
    """Return the steps from all words of one version to all of the other, each weighed as in its utterance."""
    found = overlap(first, second, True)
    changed = {(edit.a, edit.b): edit for edit in found.changed} if found else {}
    return tuple(changed.get((edit.a, edit.b), edit) for edit in align(first, second))


def _measured(first: str, second: str) -> Overlap | None:
    edits = align(first, second)
    kept = [at for at, edit in enumerate(edits) if edit.op == "equal" or _is_same(edit)]
    if not any(edits[at].op == "equal" for at in kept):
        return None
    start, end = kept[0], kept[-1] + 1
    left, right = _left(edits[:start], edits[start]), _right(edits[end:], edits[end - 1])
    middle = (*left.edits, *edits[start:end], *right.edits)
    same = sum(min(content(edit.a), content(edit.b)) for edit in middle if edit.op == "equal" or _is_same(edit))
    inside = [sum(content(getattr(edit, side)) for edit in middle) for side in "ab"]
    shorter = min(inside[0] + left.a + right.a, inside[1] + left.b + right.b)
    runs = _rows(middle)
    if not shorter:
        return None
    return Overlap(middle, same / shorter, sum(runs), max(runs), left.is_open + right.is_open)


def _rows(edits: Sequence[Edit]) -> list[int]:
    """Return how many equal words stand in each row; spelling and small words do not break one."""
    rows = [0]
    for edit in edits:
        if edit.op == "equal":
            rows[-1] += len(edit.a.split())
        elif edit.weight != "none" or edit.sort:
            rows.append(0)
    return rows


def _is_same(edit: Edit) -> bool:
    return edit.op == "replace" and edit.weight == "none" and edit.sort != "person"


# -- the ends


@dataclass(frozen=True)
class _End:
    edits: tuple[Edit, ...] = ()
    is_open: bool = False
    a: int = 0  # content words beyond the common part, in the same sentence
    b: int = 0


def _left(edits: Sequence[Edit], core_edit: Edit) -> _End:
    texts = [" ".join(part for edit in edits if (part := getattr(edit, side))) for side in "ab"]
    parts = [_after_stop(text.split()) for text in texts]
    return _end(parts, texts, core_edit, nearest=lambda words, count: words[-count:])


def _right(edits: Sequence[Edit], core_edit: Edit) -> _End:
    texts = [" ".join(part for edit in edits if (part := getattr(edit, side))) for side in "ab"]
    stopped = [bool(_STOP.search(core_edit.a)), bool(_STOP.search(core_edit.b or core_edit.a))]
    parts = [[] if stop else _until_stop(text.split()) for stop, text in zip(stopped, texts, strict=True)]
    return _end(parts, texts, core_edit, nearest=lambda words, count: words[:count])


def _after_stop(words: list[str]) -> list[str]:
    last = max((at + 1 for at, word in enumerate(words) if _STOP.search(word)), default=0)
    return words[last:]


def _until_stop(words: list[str]) -> list[str]:
    first = next((at + 1 for at, word in enumerate(words) if _STOP.search(word)), len(words))
    return words[:first]


def _end(parts: Sequence[list[str]], texts: Sequence[str], core_edit: Edit, nearest: _Nearest) -> _End:
    """Read one end: nothing where a side stops there, a change where it is small, else open."""
    if not (parts[0] and parts[1]):
        return _lost_denial(parts, texts, core_edit)
    one, two = (" ".join(part) for part in parts)
    whole = exchanged("replace", one, two)
    if whole.weight == "none" or max(content(one), content(two)) <= LONGEST_CHANGE:
        return _End((whole,))
    few = min(len(part) for part in parts)
    near = (" ".join(nearest(part, few)) for part in parts)
    edits = (exchanged("replace", *near),) if few <= LONGEST_CHANGE else ()
    return _End(edits, True, content(one), content(two))


def _lost_denial(parts: Sequence[list[str]], texts: Sequence[str], core_edit: Edit) -> _End:
    """Keep a bare "not" or "nearly" that one side lacks where the other begins a sentence with the next word."""
    one, two = (" ".join(part) for part in parts)
    other = core_edit.b if one else core_edit.a
    short = 0 < len(one.split()) + len(two.split()) <= LONGEST_CHANGE and not any(texts[at] for at in _empty(parts))
    if not short or not (one + two)[:1].isupper() or not other[:1].isupper():
        return _End()
    edit = exchanged("delete" if one else "insert", one, two)
    limiting = edit.sort == "negation" or bool(set(spelled_out(one or two)) & RESERVATIONS)
    return _End((replace(edit, weight="high", sort=edit.sort or "quantity"),)) if limiting else _End()


def _empty(parts: Sequence[list[str]]) -> Iterator[int]:
    return (at for at, part in enumerate(parts) if not part)


# -- one utterance or two


def _is_one(found: Overlap, first: str, second: str, one_speaker: bool) -> bool:
    shorter = min(content(first), content(second))
    lengths = [len(text.split()) for text in (first, second)]
    if one_speaker and found.words >= max(SHORT, NEARLY_ALL * max(lengths)):
        return True
    if one_speaker and lengths[0] == lengths[1] and found.words >= FEWEST_FOR_CHANGE and _is_small(found):
        return True
    same = _same(found)
    if same < 2 and not (same and one_speaker and len(found.edits) <= 3):
        return False
    needed = SAME_UTTERANCE if shorter > SHORT else 0.7 if shorter > 3 else 0.66
    gaps = sum(content(edit.a) + content(edit.b) for edit in found.edits if edit.op in ("insert", "delete"))
    if gaps > same and found.run < FAIR_RUN:
        return False
    if found.share < needed or found.run < (0, FAIR_RUN, LONG_RUN)[found.open_ends]:
        return False
    whole = same == content(first) == content(second) and one_speaker
    return whole or found.run >= 3 or found.words >= 5 or (same > 0 and len(found.edits) <= 3)


def _is_small(found: Overlap) -> bool:
    """Tell whether all but one small word is equal: a modal, a "not", a number, where little else carries content."""
    changed = [edit for edit in found.edits if edit.op != "equal" and edit.weight != "none"]
    return len(changed) == 1 and changed[0].sort in SMALL_CHANGES and _same(found) > 0


def _same(found: Overlap) -> int:
    return sum(content(edit.a) for edit in found.edits if edit.op == "equal" or _is_same(edit))


def _can_tell(found: Overlap, first: str, second: str, one_speaker: bool) -> bool:
    """Tell whether enough is common to call the changed words a change, and not another utterance."""
    if not found.changed:
        return True
    sizes = [(content(edit.a), content(edit.b)) for edit in found.changed]
    if any(min(size) > LONGEST_CHANGE for size in sizes) or (found.open_ends and found.run < LONG_RUN):
        return False
    same, changed = _same(found), sum(max(*size, 1) for size in sizes)
    if changed > max(1.0, MOST_CHANGED * (same + changed)):
        return False
    if any(not _holds(edit, found) for edit in (found.edits[0], found.edits[-1]) if edit.weight == "high"):
        return False
    lengths = [len(text.split()) for text in (first, second)]
    as_long = one_speaker and abs(lengths[0] - lengths[1]) <= 1 and found.words >= max(lengths) - 2
    return found.words >= FEWEST_FOR_CHANGE or as_long


def _holds(edit: Edit, found: Overlap) -> bool:
    """Tell whether a change at the very end of the common part is one: few words, beside a long row of equal ones."""
    if any(other.weight == "low" for other in found.edits) and found.run < LONG_RUN:
        return False
    few = max(len(edit.a.split()), len(edit.b.split())) <= FEWEST_WORDS
    return found.run >= (min(FAIR_RUN, found.words) if few else FAIR_RUN)


def _in_context(found: Overlap, first: str, second: str) -> Iterator[Edit]:
    """Weigh anew what depends on the whole: a tense fitted to the sentence around, a change of person."""
    embedded = [bool(_EMBEDDED.match(text)) for text in (first, second)]
    persons = [edit for edit in found.edits if edit.sort == "person"]
    told = any(embedded) or any("[" in text for text in (first, second)) or len(persons) != 1 or found.words < SHORT
    turned = _only_change(found, whole=len(first.split()) == len(second.split()))
    for edit in found.edits:
        if edit.sort == "modal" and _is_fitted(edit, embedded):
            yield replace(edit, weight="low", sort="tense")
        elif edit.sort == "person":
            yield edit if told else replace(edit, weight="high")
        elif not any(embedded) and found.words >= FEWEST_WORDS and _is_other_time(edit):
            yield replace(edit, weight="high", sort="tense")
        elif edit is turned:
            yield replace(edit, weight="high", sort="turn")
        else:
            yield edit


def _only_change(found: Overlap, *, whole: bool) -> Edit | None:
    """Return the exchange of one small word for another of another sense, where all else is the same, word for word.

    `whole`: both versions are as long.
    """
    changes = [edit for edit in found.edits if edit.op != "equal" and spelled_out(edit.a) != spelled_out(edit.b)]
    inside = found.edits[0].op == found.edits[-1].op == "equal"
    fewest = FEWEST_FOR_CHANGE if whole else FAIR_RUN
    if len(changes) != 1 or not inside or found.words < fewest or changes[0].weight == "high":
        return None
    return changes[0] if small_turn(changes[0].a, changes[0].b) else None


def _is_other_time(edit: Edit) -> bool:
    """Tell whether one auxiliary stands for another of another time ("did not cross", "will not cross")."""
    words = [[word for word in spelled_out(text) if word not in NEGATIONS] for text in (edit.a, edit.b)]
    if [len(row) for row in words] != [1, 1]:
        return False
    times = [TENSES.get(row[0]) for row in words]
    return None not in times and times[0] != times[1]


def _is_fitted(edit: Edit, embedded: Sequence[bool]) -> bool:
    """Tell whether "will" only became "would" as one outlet fitted a piece of the sentence into its own."""
    found = [{word for word in map(core, text.split()) if word in MODALS} for text in (edit.a, edit.b)]
    if embedded[0] == embedded[1] or not len(found[0]) == len(found[1]) == 1:
        return False
    fitted = found[0] if embedded[0] else found[1]
    return frozenset(found[0] | found[1]) in BACKSHIFT and bool(fitted & PAST_MODALS)


@lru_cache(maxsize=16384)
def _may_match(first: str, second: str) -> bool:
    """Tell whether enough content words are in both at all: much cheaper than an alignment."""
    one, two = _bag(first), _bag(second)
    shared = sum(one[word] for word in one if word in two)
    return shared >= FAIR_RUN or shared >= SAME_UTTERANCE / 2 * min(content(first), content(second))


@lru_cache(maxsize=8192)
def _bag(text: str) -> dict[str, int]:
    bag: dict[str, int] = defaultdict(int)
    for word in text.split():
        bag[core(word)] += content(word)
    return bag


@lru_cache(maxsize=65536)
def content(text: str) -> int:
    """Return how many words of `text` carry content."""
    return sum(token.content for token in tokens(text))
