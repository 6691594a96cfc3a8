"""Read at which end of a question of yes and no a claim stands: approved, turned down. Entry point: `poles_of`.

The words stand in `languages.english.poles`, one axis a pair of ends. A "not", a refusal or a ban before them in their
clause turns them round: "refused to quit" stays, "backed away from plans to shut it" keeps it open.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

from ...languages.english import poles as english
from ...questions.features import Features
from ...words.wording import Token, plain
from .pole_turns import POSSESSIVE, REACH, STOPS, canon, is_how, lead, turns_at, turns_of

GAP = 3  # words that "*" stands for at most
MOST_WORDS = 260  # of a claim; what is longer is no sentence
MOST_ENDS = 30  # of a claim, so that two claims full of them are soon compared
# "=" stands before a word as written
_BREAKS = frozenset(",;:.!?")


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
        if turns_at(forms, at):
            for behind in range(at + 1, min(len(found), at + 1 + REACH)):
                if behind in breaks or not forms[behind].isdisjoint(STOPS) or is_how(forms, at, behind + 1):
                    break
                places.add(behind)
    return frozenset(places)


def _is_name(found: Sequence[Token], span: tuple[int, int, _Phrase], breaks: frozenset[int]) -> bool:
    """Tell whether a single word belongs to a name, or is whose something is: "Grant Hollis", "the bar's owner"."""
    first, last, _ = span
    if first == last and found[first].text.endswith(POSSESSIVE):
        return True
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
    turns = list(turns_of(forms, breaks, first, last, found, phrase.axis))
    led_by = [form for at in lead(forms, breaks, first) for form in forms[at]]
    return Pole(
        phrase.axis,
        phrase.yes != (len(turns) % 2 == 1),
        first,
        last,
        text[found[min([*turns, first])].start : found[max([*turns, last])].end],
        bool(turns),
        not english.MAYBE.isdisjoint(led_by),
        phrase.axis.split(" / ")[0] in english.GENERAL,
    )


def _breaks(text: str, found: Sequence[Token]) -> frozenset[int]:
    """Return the places of the words that a comma or a stop stands before."""
    return frozenset(
        at for at in range(1, len(found)) if not _BREAKS.isdisjoint(text[found[at - 1].end : found[at].start])
    )


def _forms(token: Token) -> frozenset[str]:
    low = token.low
    if low.endswith("n't"):
        return frozenset({"=not", "not", "=" + low})
    base = canon(low)
    return frozenset({base, "=" + low}) if base != "not" or low == "not" else frozenset({"=" + low})  # "noted"


def _word(word: str) -> frozenset[str]:
    if word == "*":
        return frozenset()
    return frozenset("=" + part[:-1] if part.endswith("=") else canon(plain(part)) for part in word.split("|"))


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
