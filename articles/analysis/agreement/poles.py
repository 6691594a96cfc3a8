"""Read at which end of a question of yes and no a claim stands: approved, turned down. Entry point: `poles_of`.

The words stand in `languages.english.poles`, one axis a pair of ends. A "not", a refusal or a ban before them in their
clause turns them round: "refused to quit" stays, "backed away from plans to shut it" keeps it open.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache

from ..features import Features
from ..languages.english import poles as english
from ..wording import Token, plain, stem, tokens

GAP = 3  # words that "*" stands for at most
REACH = 8  # words before a cue in which something turns it round
BEHIND = 7  # words behind a noun in which it is said what became of it: "the ban was finally lifted"
MOST_WORDS = 260  # of a claim; what is longer is no sentence
MOST_ENDS = 30  # of a claim, so that two claims full of them are soon compared
# "=" stands before a word as written
_STOPS = frozenset(
    f"={word}"
    for word in "but while although though after before because when which who whose as and since until".split()
)
_BREAKS = frozenset(",;:.!?")
_BE = frozenset(f"={word}" for word in "was were is are been be being got has have had will would".split())


@dataclass(frozen=True)
class Pole:
    """An end of an axis in a claim: words from `first` to `last` of its tokens; `yes` with all that turns it round."""

    axis: str
    yes: bool
    first: int
    last: int
    text: str
    turned: bool
    maybe: bool
    general: bool


@dataclass(frozen=True)
class _Phrase:
    axis: str
    yes: bool
    words: tuple[frozenset[str], ...]  # an empty set is a gap
    weight: int


def axes() -> tuple[str, ...]:
    """Return the names of all axes: "consents / refuses"."""
    return tuple(line[2:] for line in english.AXES.splitlines() if line.startswith("# "))


def poles_of(item: Features) -> tuple[Pole, ...]:
    """Return the ends that a claim names, the longest phrase at each place."""
    return ends_of(item.report.claim.text, item.tokens)


@lru_cache(maxsize=4096)
def ends_of(text: str, found: tuple[Token, ...]) -> tuple[Pole, ...]:
    """Return the ends that a text of these words names."""
    found = found[:MOST_WORDS]
    forms = [_forms(token) for token in found]
    breaks = _breaks(text, found)
    spans: list[tuple[int, int, _Phrase]] = []
    for at in range(len(found)):
        matches = [(end, phrase) for phrase in _starting(forms[at]) if (end := _match(forms, at, phrase)) is not None]
        most = max((phrase.weight for _, phrase in matches), default=0)
        spans += [(at, end, phrase) for end, phrase in matches if phrase.weight == most]
    kept = [
        span
        for span in spans
        if not any(_covers(other, span) for other in spans)
        and not _is_name(found, span, breaks)
        and not _goes_on_with_not(found, forms, span)
    ]
    return tuple(dict.fromkeys(_pole(text, found, forms, breaks, span) for span in kept[:MOST_ENDS]))


def turned_places(item: Features) -> frozenset[int]:
    """Return the places of the words that a "not", a refusal or an end turns round in their clause."""
    found = item.tokens[:MOST_WORDS]
    forms = [_forms(token) for token in found]
    breaks = _breaks(item.report.claim.text, found)
    places: set[int] = set()
    for at in range(len(found)):
        if not forms[at].isdisjoint(_turning()) or _phrase_at(forms, at):
            for behind in range(at + 1, min(len(found), at + 1 + REACH)):
                if behind in breaks or not forms[behind].isdisjoint(_STOPS) or _is_how(forms, at, behind + 1):
                    break
                places.add(behind)
    return frozenset(places)


def _is_name(found: Sequence[Token], span: tuple[int, int, _Phrase], breaks: frozenset[int]) -> bool:
    """Tell whether a single word belongs to a name: "the Launch Office", "Grant Hollis", "Quarry End"."""
    first, last, _ = span
    if first != last or not found[first].text[0].isupper() or found[first].text.isupper():
        return False
    beside = [at for at in (first - 1, first + 1) if 0 <= at < len(found)]
    return first > 0 or any(found[at].text[0].isupper() for at in beside)


def _goes_on_with_not(found: Sequence[Token], forms: Sequence[frozenset[str]], span: tuple[int, int, _Phrase]) -> bool:
    """Tell whether a phrase ends in a verb that a "not" behind it denies: "said it had | not agreed"."""
    behind = span[1] + 1
    return behind < len(forms) and found[span[1]].low in english.FINITE and not forms[behind].isdisjoint(english.NOTS)


def _covers(other: tuple[int, int, _Phrase], span: tuple[int, int, _Phrase]) -> bool:
    return other[0] <= span[0] and span[1] <= other[1] and other[2].weight > span[2].weight


def _pole(
    text: str,
    found: Sequence[Token],
    forms: Sequence[frozenset[str]],
    breaks: frozenset[int],
    span: tuple[int, int, _Phrase],
) -> Pole:
    first, last, phrase = span
    turns = list(_turns(forms, breaks, first, last, found))
    lead = [form for at in _lead(forms, breaks, first) for form in forms[at]]
    return Pole(
        phrase.axis,
        phrase.yes != (len(turns) % 2 == 1),
        first,
        last,
        text[found[min([*turns, first])].start : found[max([*turns, last])].end],
        bool(turns),
        not english.MAYBE.isdisjoint(lead),
        phrase.axis.split(" / ")[0] in english.GENERAL,
    )


def _lead(forms: Sequence[frozenset[str]], breaks: frozenset[int], first: int) -> Iterator[int]:
    """Yield the places before a cue in its clause, the nearest first."""
    for at in range(first - 1, max(-1, first - 1 - REACH), -1):
        if at + 1 in breaks or not forms[at].isdisjoint(_STOPS):
            return
        yield at


def _turns(
    forms: Sequence[frozenset[str]], breaks: frozenset[int], first: int, last: int, found: Sequence[Token]
) -> Iterator[int]:
    for at in _lead(forms, breaks, first):
        named = at and found[at].text[0].isupper() and not found[at].text.isupper()
        turns = not forms[at].isdisjoint(_turning()) or _phrase_at(forms, at)
        if not named and turns and not _is_how(forms, at, first):
            yield at
    if last + 1 < len(forms) and last + 1 not in breaks and not forms[last + 1].isdisjoint(english.ENDED):
        yield last + 1
        return
    if (nobody := _nobody(found, breaks, last)) is not None:
        yield nobody
        return
    for at in range(last + 2, min(len(forms), last + 1 + BEHIND)):
        if at in breaks or at - 1 in breaks:
            return
        passive = not forms[at - 1].isdisjoint(_BE) or not forms[at - 2].isdisjoint(_BE)
        if passive and at - 1 > last and not forms[at].isdisjoint(_turning()) and found[at].low.endswith("ed"):
            yield at
            return


def _nobody(found: Sequence[Token], breaks: frozenset[int], last: int) -> int | None:
    """Return the place of what says, right behind a verb, that nobody is meant: "paid | nobody"."""
    at = last + 1
    if at < len(found) and found[at].low == "to":
        at += 1
    behind = found[at + 1].low if at + 1 < len(found) else ""
    told = at < len(found) and found[at].low in english.NOBODY and behind not in english.BOUNDS
    return at if told and breaks.isdisjoint(range(last + 1, at + 1)) else None


def _is_how(forms: Sequence[frozenset[str]], at: int, first: int) -> bool:
    """Tell whether what stands at `first` is how something ended: "the search ended on Monday with his | arrest"."""
    ends = not forms[at].isdisjoint(english.ENDS)
    return ends and any(form in english.HOW for place in range(at + 1, first) for form in forms[place])


def _phrase_at(forms: Sequence[frozenset[str]], at: int) -> bool:
    return any(
        at + len(words) <= len(forms) and all(word in forms[at + n] for n, word in enumerate(words))
        for form in forms[at]
        for words in _turning_phrases().get(form, ())
    )


def _breaks(text: str, found: Sequence[Token]) -> frozenset[int]:
    """Return the places of the words that a comma or a stop stands before."""
    return frozenset(
        at for at in range(1, len(found)) if not _BREAKS.isdisjoint(text[found[at - 1].end : found[at].start])
    )


@lru_cache(maxsize=65536)
def _canon(word: str) -> str:
    base = stem(word)
    return base.rstrip("e") if len(base) > 3 else base


def _forms(token: Token) -> frozenset[str]:
    low = token.low
    if low.endswith("n't"):
        return frozenset({"=not", "not", "=" + low})
    return frozenset({_canon(low), "=" + low})


def _word(word: str) -> frozenset[str]:
    if word == "*":
        return frozenset()
    return frozenset("=" + part[:-1] if part.endswith("=") else _canon(plain(part)) for part in word.split("|"))


def _match(forms: Sequence[frozenset[str]], at: int, phrase: _Phrase) -> int | None:
    """Return the place of the last word of a phrase whose first word stands at `at`."""
    place, gap = at + 1, 0
    for word in phrase.words[1:]:
        if not word:
            gap = GAP
            continue
        for form in forms[place : place + gap + 1]:
            place += 1
            if not form.isdisjoint(word):
                break
        else:
            return None
        gap = 0
    return place - 1


def _starting(forms: frozenset[str]) -> list[_Phrase]:
    return [phrase for form in forms for phrase in _table().get(form, ())]


@lru_cache(maxsize=1)
def _table() -> dict[str, list[_Phrase]]:
    table: dict[str, list[_Phrase]] = defaultdict(list)
    axis = ""
    for line in english.AXES.strip().splitlines():
        if line.startswith("# "):
            axis = line[2:]
            continue
        for text in line[2:].split(","):
            words = tuple(_word(word) for part in text.split() for word in _parts(part))
            while words and not words[-1]:
                words = words[:-1]
            for form in words[0] if words else ():
                table[form].append(_Phrase(axis, line.startswith("+"), words, sum(map(bool, words))))
    return table


def _parts(word: str) -> list[str]:
    """Cut what the tokens of a text are cut at: quotation marks and slashes."""
    return [word.strip('"')]


@lru_cache(maxsize=1)
def _turning() -> frozenset[str]:
    return frozenset(_canon(word) for word in english.TURNS) | {"not"}


@lru_cache(maxsize=1)
def _turning_phrases() -> dict[str, list[tuple[str, ...]]]:
    table: dict[str, list[tuple[str, ...]]] = defaultdict(list)
    for text in english.TURNING_PHRASES:
        words = tuple(_canon(token.low) for token in tokens(text))
        table[words[0]].append(words)
    return table
