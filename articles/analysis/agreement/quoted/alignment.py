"""Align two versions of a quotation word by word and weigh each difference. Entry point: `align`.

What weighs how much is told in `exchange`.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from functools import lru_cache

from ...words.word_forms import core
from .exchange import weigh

__all__ = ["Edit", "align", "core", "weigh"]

MOST_WORDS = 600  # longer texts are cut: nobody quotes more in one piece, and alignment is quadratic
_WORD = re.compile(r"\S+")


@dataclass(frozen=True, slots=True)
class Edit:
    """One step from the first version to the second; `op` is equal, replace, delete or insert.

    `weight` is none, low or high; `sort` names what the changed words are ("modal", "negation", "number" …).
    """

    op: str
    a: str
    b: str
    weight: str = "none"
    sort: str = ""


@lru_cache(maxsize=4096)  # articles of one wire repeat each other's quotations
def align(first: str, second: str) -> tuple[Edit, ...]:
    """Return the steps that turn `first` into `second`, word by word, each weighed none, low or high.

    Joined with blanks, the `a` parts give the words of `first` and the `b` parts those of `second`. Texts over
    600 words are cut there. The longest common runs are those of `difflib` (Ratcliff and Obershelp 1988).
    """
    one, two = (_WORD.findall(text)[:MOST_WORDS] for text in (first, second))
    matcher = SequenceMatcher(None, [core(word) for word in one], [core(word) for word in two], autojunk=False)
    edits: list[Edit] = []
    for op, start, end, other_start, other_end in matcher.get_opcodes():
        after = one[end] if end < len(one) and other_end < len(two) else ""
        edits.extend(_edits(op, one[start:end], two[other_start:other_end], after))
    return tuple(edits)


def _edits(op: str, one: Sequence[str], two: Sequence[str], after: str) -> Iterator[Edit]:
    a, b = " ".join(one), " ".join(two)
    whole = exchanged(op, a, b, after)
    if op != "replace" or len(one) != len(two) or whole.weight == "none":
        yield whole
        return
    followers = [*one[1:], after]
    for at, (left, right) in enumerate(zip(one, two, strict=True)):
        yield exchanged(op, left, right, followers[at] if followers[at] == [*two[1:], after][at] else "")


def exchanged(op: str, a: str, b: str, after: str = "") -> Edit:
    """Return the step from the words `a` to the words `b`, weighed; `after` is the word both have next."""
    if op == "equal":
        return Edit(op, a, b)
    degree, sort = weigh(a, b, after)
    return Edit(op, a, b, degree, sort)
