"""Compare the pieces of an utterance that outlets quote: a few words, a sentence of several. Entry points below.

`in_whole` looks at what stands around a sentence of a longer quotation, `lost_denial` at a "not" in front of the piece,
and `short_change` at a piece that is too short to be told by its words alone, where both outlets name one speaker.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import pairwise

from ...languages.english.changes import MODALS, NEGATIONS
from ...spans import Claim, Quotation, Span
from ...words.word_forms import core, spelled_out
from ...words.wording import tokens
from ..positions.poles import ends_of
from .alignment import Edit, align, exchanged
from .overlap import SMALL_CHANGES, Overlap, content, overlap

SHORTEST, LONGEST = 3, 7  # words of a piece that is looked up in the other version as it stands
LONGEST_BETWEEN = 100  # characters of a "he said" in the middle of a sentence
LONGEST_WHOLE = 80  # words that are searched for the place of a piece
_ARTICLES = frozenset(["a", "an", "the", "any", "going", "to", "be"])
_NO_WORDS = NEGATIONS | _ARTICLES
# "Must pay", "need not pay": what may change with a "not".
_HELPING = MODALS | frozenset("do does did need needs is are was were has have had".split())
_LEADS_IN = frozenset("by of for from with in about through".split())  # before what is done
MOST_OTHERS = 1  # words that differ in a short piece beside its "not"
# The outlet may deny in its own words what it quotes only in part.
_DENYING = re.compile(
    r"\b(?:not|no|never|nor|neither|none|nothing|nobody|without|hardly|cannot|\w+n['’]t|den(?:y|ies|ied|ying)|"
    r"(?:reject|dismiss|refus|declin|oppos|disput|doubt|avoid|contradict|fail|stop|resist)\w*|rul(?:e|es|ed|ing) out|"
    r"rather than|instead of|far from|less than|unlikely|against|disagree\w*|no longer|wrong|question\w*|whether|if)\b",
    re.IGNORECASE,
)

# "Every penny," she said; not: is "very concerned" about what he called a "dangerous turn".
_BROKEN_OFF, _SET_OFF = re.compile(r"[,–—-]\s*$"), re.compile(r"\W{0,2}\s*[,–—-]")

# "We are sorry," she told a meeting, where she was "deeply ashamed": the outlet's clause says the second piece.
_OWN_CLAUSE = re.compile(r"\w, (?=\w)[^,–—]*[^,–—:\s]\s*$")

# Called it "outdated," and said that it is not "rooted in law": two pieces that the outlet joins.
_AND_THEN = re.compile(r"\W{0,2}\s*(?:and|or|but|while|as well as)\s[^,–—:]*[^,–—:\s]\s*$")


def in_whole(one: tuple[Quotation, Quotation], two: tuple[Quotation, Quotation], one_speaker: bool) -> Overlap | None:
    """Return the changes between two quotations of several sentences that lie in these two sentences of them.

    Each side is (the part in the claim, the whole quotation). None where nothing is longer, or nothing changed there.
    """
    if one[0] == one[1] and two[0] == two[1]:
        return None
    found = overlap(one[1].inner.text, two[1].inner.text, one_speaker)
    if found is None or not found.changed:
        return None
    parts = one[0].inner.text, two[0].inner.text
    inside = all(edit.a in parts[0] and edit.b in parts[1] for edit in found.changed)
    return found if inside else None


def joined(claim: Claim, quotes: Sequence[Quotation]) -> Iterator[Quotation]:
    """Yield the one sentence that a "he said" stands in the middle of: "Every penny," she said, "must go"."""
    for one, two in pairwise(quotes):
        goes_on = two.inner.text[:1].islower() and not re.search(r"[.!?]\W*$", one.inner.text)
        between = claim.text[one.end - claim.start : two.start - claim.start]
        broken = _BROKEN_OFF.search(one.inner.text) or _SET_OFF.match(between)
        told_apart = _OWN_CLAUSE.search(between) or _AND_THEN.match(between) or re.search(r"[.!?]\s", between)
        if goes_on and broken and 0 < len(between) <= LONGEST_BETWEEN and not told_apart:
            words = f"{one.inner.text.rstrip(' ,–—-')} {two.inner.text}"
            text = claim.text[one.start - claim.start : two.end - claim.start]
            yield Quotation(one.start, two.end, text, inner=Span(one.inner.start, two.inner.end, words))


def lost_denial(found: Overlap, claims: tuple[Claim, Claim], quotes: tuple[Quotation, Quotation]) -> Overlap:
    """Add the "not" right before a piece that the piece leaves out, unless its sentence denies by itself."""
    first, second = (quote.inner.text for quote in quotes)
    before = _before(first, second)
    if bool(before[0]) == bool(before[1]) or found.changed:
        return found
    longer, short = (0, 1) if before[0] else (1, 0)
    word = _denial(before[longer].split())
    if not word or _denies(claims[short], quotes[short].inner.start):
        return found
    edit = exchanged("delete" if longer == 0 else "insert", *((word, "") if longer == 0 else ("", word)))
    return replace(found, edits=(replace(edit, weight="high", sort="negation"), *found.edits))


def _before(first: str, second: str) -> tuple[str, str]:
    """Return what each version has before the first words that both have."""
    gone: list[Edit] = []
    for edit in align(first, second):
        if edit.op == "equal":
            break
        gone.append(edit)
    return " ".join(edit.a for edit in gone).strip(), " ".join(edit.b for edit in gone).strip()


def _denial(words: Sequence[str]) -> str:
    """Return the denying words at the very end ("not", "isn't a"), or an empty string."""
    for count in (1, 2):
        last = words[-count:]
        spelled = spelled_out(" ".join(last))
        if len(last) == count and set(spelled) & NEGATIONS and set(spelled[-1:]) <= _NO_WORDS:
            return " ".join(last)
    return ""


def _denies(claim: Claim, place: int) -> bool:
    """Tell whether the outlet's own words deny, or another piece of the same quotation stands before this one."""
    own = claim.text
    for quote in claim.quotations:
        if quote.inner.start < place:
            return True
        own = own.replace(quote.text, " ")
    return bool(_DENYING.search(own))


def short_change(first: str, second: str) -> Overlap | None:
    """Return the one small word that differs between a piece of a few words and its place in the longer version."""
    one, two = first.split(), second.split()
    few, many = (one, two) if len(one) <= len(two) else (two, one)
    if not SHORTEST <= len(few) <= LONGEST or len(many) > LONGEST_WHOLE:
        return None
    for start, size in _windows(len(few), len(many)):
        window = many[start : start + size]
        edits = align(" ".join(few), " ".join(window))
        found = _single(edits if few is one else tuple(_turned(edit) for edit in edits))
        if found is not None and not (start and _is_led(found, many[start - 1])):
            return found
    return None


def _windows(few: int, many: int) -> Iterator[tuple[int, int]]:
    """Yield the places of rows of as many words, and then of one less or more ("must", "need not")."""
    for size in (few, few - 1, few + 1):
        if SHORTEST <= size <= many:
            yield from ((start, size) for start in range(many - size + 1))


def _is_led(found: Overlap, word: str) -> bool:
    """Tell whether a row that lacks only the "not" at its head is led in otherwise: "by mending the roads"."""
    return found.edits[0].sort == "negation" and core(word) in _LEADS_IN


def _turned(edit: Edit) -> Edit:
    op = {"insert": "delete", "delete": "insert"}.get(edit.op, edit.op)
    return replace(edit, op=op, a=edit.b, b=edit.a)


def _single(edits: tuple[Edit, ...]) -> Overlap | None:
    changed = [edit for edit in edits if edit.op != "equal" and edit.weight != "none"]
    same = [edit for edit in edits if edit.op == "equal"]
    if len(changed) != 1 or not same or not (_is_small(changed[0]) or _is_opposite(changed[0])):
        return None
    if _is_other_sentence(edits, changed[0]):
        return None
    words, meaning = sum(len(edit.a.split()) for edit in same), sum(content(edit.a) for edit in same)
    single = max(len(changed[0].a.split()), len(changed[0].b.split())) <= 1 + (changed[0].sort in ("modal", "negation"))
    return Overlap(edits, 1.0, words, words) if meaning and single and words > 1 else None


def _is_other_sentence(edits: tuple[Edit, ...], changed: Edit) -> bool:
    """Tell whether more is exchanged than a "not": "by mending roads", "that is not mending roads".

    A row of a few words has its like in other sentences of one speech: at its end nothing but the "not" may differ, and
    around it hardly a word.
    """
    if changed.sort != "negation":
        return False
    others = [edit for edit in edits if edit.op != "equal" and edit is not changed]
    if sum(max(len(edit.a.split()), len(edit.b.split())) for edit in others) > MOST_OTHERS:
        return True
    one, two = ({word for word in spelled_out(text) if word not in _NO_WORDS} for text in (changed.a, changed.b))
    return changed in (edits[0], edits[-1]) and not (one ^ two) <= _HELPING


def _is_small(edit: Edit) -> bool:
    """Tell whether one small word stands for another, or a "not" is there in one version only."""
    return edit.sort in SMALL_CHANGES and (edit.op == "replace" or edit.sort == "negation")


def _is_opposite(edit: Edit) -> bool:
    """Tell whether a word stands in the place of its opposite: "support", "oppose"."""
    if edit.op != "replace" or len(edit.a.split()) > 1 or len(edit.b.split()) > 1:
        return False
    ends = [{(pole.axis, pole.yes) for pole in ends_of(text, tuple(tokens(text)))} for text in (edit.a, edit.b)]
    return any((axis, not yes) in ends[1] for axis, yes in ends[0])
