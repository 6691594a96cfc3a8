"""Find where "none" became some, and "some still" became none. Entry point: `nought_findings`.

"Nobody has died" and, later, "an 81-year-old guest died on Sunday"; "120 customers were still waiting" and "all
customers are back online". A nought is a count without a figure, so that no comparison of figures finds it. The later
report replaces the earlier one; on one day in two outlets, and of one thing, they are a conflict.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator
from functools import lru_cache
from typing import NamedTuple

from ..counting.counts import Figure
from ..counting.totals import other_year
from ..languages.english.measures import GENERIC_NOUNS
from ..languages.english.noughts import BEFALLS, ELSEWHERE, EVERY, LASTS, NOBODY, NOT_NONE, SUPPOSED
from ..questions.features import Features
from ..reports import Finding
from ..vocabulary import LinkKind, Relation
from ..words.folding import fold
from ..words.wording import stem_concept
from .positions.sides import said_on
from .story import Story, disjoint, when, who
from .timing import order_printed

LONGEST = 600  # characters of a claim that are read
PHRASE = 120  # characters behind a count in which it is said of whom it is
BEFORE = 60  # characters in which it is said that something did not happen or only might
MOST = 2  # claims of one later article that one nought is set against
SURE = 0.7
ALIKE = 0.3  # likeness of two claims of one day, of which one says none
_NOT = re.compile(r"\b(?:no|not|never|nobody|none|without|nor|neither|no[- ]one)\b|n't\b")


class Word(NamedTuple):
    """What a claim tells of one sort: the stretch that says so, and who it is said of ("" for anybody)."""

    item: Features
    start: int
    end: int
    noun: str

    @property
    def text(self) -> str:
        """Return the words as written."""
        return self.item.report.claim.text[self.start : self.end]


def nought_findings(story: Story) -> Iterator[Finding]:
    """Yield an update for each nought that a later report fills, and each rest that a later one shows to be none."""
    for sort, (nouns, done, some) in _befalls().items():
        noughts = [word for item in story.features if (word := _none(item, nouns, done))]
        if noughts:
            told = [word for item in story.features if (word := _some(item, sort, some))]
            yield from _filled(noughts, told, story)
    for state, over in _lasts():
        rests = [word for item in story.features if (word := _rest(item, state))]
        if rests:
            yield from _emptied(rests, over, story)


@lru_cache(maxsize=1)
def _befalls() -> dict[str, tuple[re.Pattern[str], re.Pattern[str], re.Pattern[str]]]:
    of = r"(?: of (?:the |its |their |his |her )?(?:\d+ )?(?P<of>[a-z]+))?"
    return {
        sort: (
            re.compile(rf"\b(?:no|without(?: any)?|zero|not a single)(?: [a-z-]+){{0,3}}? (?:{nouns})\b"),
            re.compile(
                rf"\b(?:{NOBODY}{of}|no (?P<who>[a-z]+))\b(?: [a-z-]+){{0,3}}? (?:was|were|is|are|has|have|had|been)"
                rf"(?: [a-z-]+){{0,3}}? (?:{done})\b|\b{NOBODY}{of.replace('<of>', '<of2>')}(?: [a-z-]+)? (?:{done})\b"
            ),
            re.compile(rf"\b(?:{some})\b"),
        )
        for sort, nouns, done, some in BEFALLS
    }


_IS = r"(?:is|are|was|were|been|got|being)"
_FEW = r"(?:(?! and | but |, )[^.;:\d])"  # within one phrase, with no other figure


@lru_cache(maxsize=1)
def _lasts() -> tuple[tuple[re.Pattern[str], tuple[re.Pattern[str], re.Pattern[str]]], ...]:
    return tuple((re.compile(rf"{_FEW}{{0,60}}?\b(?:{state})\b"), _overs(state, over)) for state, over in LASTS)


def _overs(state: str, over: str) -> tuple[re.Pattern[str], re.Pattern[str]]:
    """Return how it is told of all, or of a figure right before, that something is no longer so."""
    everybody = rf"\b{EVERY}\b[^.;:]{{0,80}}?\b(?:{_IS}|has|have|had)\b(?: [a-z]+){{0,3}}? (?:{over})\b"
    still = r"(?: (?:still|now|any longer))?(?: [a-z-]+){0,2}?"
    nobody = rf"\b{NOBODY}\b(?: [a-z-]+){{0,3}}? (?:is|are|was|were|remain\w*){still} (?:{state})\b"
    return (
        re.compile(rf"{everybody}|{nobody}"),
        re.compile(rf"{_FEW}{{0,50}}?\b{_IS}\b(?: [a-z]+){{0,2}}? (?:{over})\b"),
    )


def _read(item: Features) -> str:
    """Return the text in plain small letters, as long as the text, so that places in it are places of the claim."""
    text = fold(item.report.claim.text[:LONGEST])
    return low if len(low := text.lower()) == len(text) else text


def _of_now(item: Features, text: str) -> bool:
    """Tell whether a claim speaks of this story and of nothing that was before or might be."""
    return not ELSEWHERE.search(text) and not other_year(item.report.claim.text[:LONGEST], item.report.published)


def _none(item: Features, nouns: re.Pattern[str], done: re.Pattern[str]) -> Word | None:
    """Return where a claim says that it befell nobody."""
    text = _read(item)
    found = nouns.search(text) or done.search(text)
    if found is None or NOT_NONE.search(text) or not _of_now(item, text):
        return None
    if SUPPOSED.search(text[max(0, found.start() - BEFORE) : found.start()]):
        return None
    groups = found.groupdict()
    noun = stem_concept(groups.get("of") or groups.get("of2") or groups.get("who") or "")
    return Word(item, found.start(), found.end(), "" if noun in GENERIC_NOUNS | {"one", "them"} else noun)


def _some(item: Features, sort: str, some: re.Pattern[str]) -> Word | None:
    """Return where a claim says that it befell somebody."""
    text = _read(item)
    if not _of_now(item, text):
        return None
    counted = next((figure for figure in item.figures if sort in figure.outcomes and _counts(figure)), None)
    for found in some.finditer(text):
        before = text[max(0, found.start() - BEFORE) : found.start()]
        if not _NOT.search(before) and not SUPPOSED.search(before):
            start, end = item.place_of(counted) if counted else found.span()
            return Word(item, start, end, counted.noun if counted else "")
    return None


def _counts(figure: Figure) -> bool:
    return figure.dimension == "count" and (figure.low or 0.0) >= 1 and figure.sense == "actual" and not figure.year


def _filled(noughts: list[Word], told: list[Word], story: Story) -> Iterator[Finding]:
    for nought in noughts:
        later: dict[int, list[tuple[float, int, Word]]] = defaultdict(list)
        for word in told:
            if word.item.report.article == nought.item.report.article or _others(nought, word):
                continue
            order = _order(word.item, nought.item)
            likeness = _likeness(word.item, nought.item, story)
            if order > 0:
                later[word.item.report.article].append((-likeness, word.item.key, word))
            elif order == 0 and likeness >= ALIKE and nought.item.names & word.item.names:
                yield _finding(word, nought, Relation.CONFLICTS, story)
        for found in later.values():
            for _, _, word in sorted(found, key=lambda entry: entry[:2])[:MOST]:
                yield _finding(word, nought, Relation.SUPERSEDES, story)


def _others(nought: Word, word: Word) -> bool:
    """Tell whether none of one group and some of another are told: no child was hurt, a driver was."""
    return bool(nought.noun) and nought.noun not in word.item.words


def _likeness(one: Features, two: Features, story: Story) -> float:
    return story.pairs.get((min(one.key, two.key), max(one.key, two.key)), 0.0)


def _order(one: Features, two: Features) -> int:
    """Return 1 where the first claim was printed, or speaks of a day, after the other one; 0 for one day."""
    printed = one.report.published, two.report.published
    if printed[0] is None or printed[1] is None:
        return -1
    if printed[0] != printed[1]:
        return 1 if printed[0] > printed[1] else -1
    first, second = said_on(one), said_on(two)
    if first and second and first[1] and second[1] and disjoint(first[0], second[0]):
        return 1 if first[0] > second[0] else -1
    return order_printed(one, two)


def _rest(item: Features, state: re.Pattern[str]) -> Word | None:
    """Return the count of those of whom something is still so."""
    for figure in item.figures:
        found = state.match(item.behind(figure, PHRASE)) if _counts(figure) else None
        if found and not _NOT.search(item.before(figure, 12)) and _of_now(item, _read(item)):
            return Word(item, *item.place_of(figure), figure.noun)
    return None


def _emptied(rests: list[Word], over: tuple[re.Pattern[str], re.Pattern[str]], story: Story) -> Iterator[Finding]:
    for item in story.features:
        text = _read(item)
        found = over[0].search(text)
        stretches: list[tuple[tuple[int, int], Figure | None]] = [(found.span(), None)] if found else []
        stretches += [
            (item.place_of(figure), figure)
            for figure in item.figures
            if _counts(figure) and over[1].match(item.behind(figure, PHRASE))
        ]
        if not stretches or not _of_now(item, text):
            continue
        for rest in rests:
            for (start, end), figure in stretches:
                if _order(item, rest.item) > 0 and _same_rest(rest, item, figure, story):
                    yield _finding(Word(item, start, end, ""), rest, Relation.SUPERSEDES, story)
                    break


def _same_rest(rest: Word, item: Features, figure: Figure | None, story: Story) -> bool:
    """Tell whether it is no longer so of those of whom it still was: as many, or all of the same sort."""
    if rest.item.report.article == item.report.article:
        return False
    pair = min(rest.item.key, item.key), max(rest.item.key, item.key)
    if figure is not None:
        starts = (rest.item.place_of(other)[0] for other in rest.item.figures if other.low == figure.low)
        equal = rest.start in starts
        return equal and pair in story.pairs
    return bool(rest.noun and rest.noun in item.words) or pair in story.pairs


def _finding(later: Word, earlier: Word, relation: Relation, story: Story) -> Finding:
    sides = [
        f"{who(word.item.report, story.origins.get(word.item.key))}{when(word.item.report, ',')} has “{word.text}”"
        for word in (later, earlier)
    ]
    changed = relation is Relation.SUPERSEDES
    lead, link = (
        ("None became some, or the last", "before that") if changed else ("Some in one, none in the other", "but")
    )
    return Finding(
        relation,
        LinkKind.NUMBER,
        later.item.key,
        earlier.item.key,
        (later.text, earlier.text),
        f"{lead}: {sides[0]}, {link} {sides[1]}.",
        SURE,
        (("said of", earlier.noun or "anybody"),),
        tuple(
            (word.item.key, word.item.report.claim.start + word.start, word.item.report.claim.start + word.end)
            for word in (later, earlier)
        ),
    )
