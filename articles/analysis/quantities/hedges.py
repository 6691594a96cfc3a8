"""Read the words around a number that make it a bound or an estimate; `read_hedges` is the entry point."""

from __future__ import annotations

from dataclasses import dataclass

from ..languages.english.numbers import (
    BETWEEN,
    BOUNDS,
    EXCEEDING,
    GONE,
    HEDGES_AFTER,
    HEDGES_BEFORE,
    KEPT_UNDER,
    MAY,
    NOT_EXCEEDING,
    SPANS_TIME,
)
from ..languages.english.units import TIME_UNITS
from ..words.tokens import Tokens
from .amounts import Amount
from .units import read_currency

Phrases = dict[str, list[tuple[tuple[str, ...], str]]]


def _table(forms: dict[str, tuple[str, ...]], *, by_last: bool) -> Phrases:
    """Index phrases by their last (or first) word, longest first."""
    table: Phrases = {}
    for comparator, phrases in forms.items():
        for phrase in phrases:
            words = tuple(phrase.replace(".", " .").split())
            table.setdefault(words[-1 if by_last else 0], []).append((words, comparator))
    for entries in table.values():
        entries.sort(key=lambda entry: -len(entry[0]))
    return table


_BEFORE = _table(HEDGES_BEFORE, by_last=True)
_AFTER = _table(HEDGES_AFTER, by_last=False)
HYPHENED = {"sub": "<", "under": "<", "over": ">", "mid": "~", "near": "~"}  # "sub-300", "over-65s"
NAMED = frozenset({"a", "an", "the", "its", "their", "this"})  # "under a $14m program" is no bound
COUNTING = frozenset("is are was were has have had".split())
FEW = 20  # names, classes or presidents that a thing can be under
DENIED = 5  # tokens between the denial and its verb
HANDING = frozenset("hand hands handed handing sign signed turn turned turning".split())  # "hand over £61,250"
SPREADING = frozenset(
    "spread spreads spreading stretched stretches stretching scattered extends extended extending strewn".split()
)
PERIODS = frozenset(
    "seasons games matches rounds sessions episodes legs sets innings shifts generations series phases".split()
)
# "Complain about nineteen quid", "nothing domestic about 34 kilns".
SPEAKING = frozenset(
    (
        "complain complains complained complaining complaints talk talks talked talking speak speaks spoke spoken "
        "argue argues argued arguing worry worries worried worrying concern concerns concerned ask asks asked "
        "asking know knows knew known warn warned learn learned learnt wrote write writes question questions doubts "
        "fears rumors rumours jokes story stories film book song nothing anything something forget forgot care "
        "cares cared mad angry upset happy sorry serious"
    ).split()
)
SPOKEN = frozenset("nothing anything something little much".split())
AGE_BOUNDS = {"under": "<", "over": ">", "above": ">", "below": "<"}  # "under the age of 18"


@dataclass(slots=True)
class Hedge:
    """The comparator, and the tokens from the first hedge word to behind the last."""

    comparator: str
    first: int
    end: int


def read_hedges(t: Tokens, amount: Amount, floor: int) -> Hedge:
    """Return how the amount is hedged; `floor` is the first token that may belong to it."""
    comparator, first = _before(t, amount, floor)
    after, end = (amount.hedged, amount.end) if amount.hedged else _after(t, amount.end)
    if after and (comparator not in BOUNDS or after in BOUNDS):
        comparator = after
    if amount.kind == "vague" and comparator in {"=", "~"}:
        comparator = ">="
    if amount.kind == "couple" and comparator == "=":
        comparator = "~"
    return Hedge(comparator, first, end)


def _before(t: Tokens, amount: Amount, floor: int) -> tuple[str, int]:
    comparator, first, j = "=", amount.first, amount.first
    for _ in range(3):
        found = _phrase_before(t, _skip_between(t, j, floor), floor)
        if found is None or not _hedges_here(t, found, amount):
            break
        if comparator in BOUNDS and found[0] == "~":
            break  # "talk about over 500,000"
        kind, j = found
        if t.at(j) in EXCEEDING and _denied(t, j):
            kind = "<="
        comparator = kind if comparator not in BOUNDS else comparator
        first = j
    return comparator, first


def _denied(t: Tokens, at: int) -> bool:
    """Tell whether the verb at a token is denied: "did not exceed", "no single transfer exceeded"."""
    for k in range(at - 1, max(-1, at - DENIED - 1), -1):
        if t.low[k] in NOT_EXCEEDING or t.low[k].endswith(("n't", "n’t")):
            return True
        if t.low[k] in {".", ",", ";", ":", "?", "!"}:
            return False
    return False


def _skip_between(t: Tokens, j: int, floor: int) -> int:
    """Step left over "a combined", "another", "a total of" to where a hedge may end."""
    k = j
    for _ in range(3):
        if k - 2 >= floor and t.at(k - 1) == "of" and t.at(k - 2) in {"total", "average", "minimum", "maximum"}:
            if t.at(k - 2) in {"minimum", "maximum"}:
                return k
            k -= 2
        elif k - 1 >= floor and t.at(k - 1) in BETWEEN:
            k -= 1
        else:
            break
    return k if k == j or _phrase_before(t, k, floor) else j


def _phrase_before(t: Tokens, j: int, floor: int) -> tuple[str, int] | None:
    if t.at(j - 1) == "-" and t.glued(j - 1) and t.glued(j) and t.at(j - 2) in HYPHENED:
        return HYPHENED[t.at(j - 2)], j - 2
    if (
        t.at(j - 1) == "of"
        and t.at(j - 2) == "age"
        and t.at(j - 3) == "the"
        and t.at(j - 4) in AGE_BOUNDS
        and j - 4 >= floor
    ):
        return AGE_BOUNDS[t.at(j - 4)], j - 4
    for words, comparator in _BEFORE.get(t.at(j - 1), ()) if j - 1 >= floor else ():
        k = j - len(words)
        if k >= floor and tuple(t.low[k:j]) == words and not any(t.broken(m) for m in range(k + 2, j)):
            return comparator, k
    return None


def _hedges_here(t: Tokens, found: tuple[str, int], amount: Amount) -> bool:
    """Refuse hedge words in other uses: "over five weeks", "reads about", "some 'more'", "no less"."""
    kind, k = found
    word = t.at(k)
    if word == "over" and amount.unit in TIME_UNITS and not amount.money:
        return t.at(k - 1) in SPANS_TIME or t.begins(k)
    if word == "over" and (t.at(k - 1) in HANDING | SPREADING or _lasts(t, k, amount)):
        return False
    if word == "about" and (t.at(k - 1) in SPEAKING or t.at(k - 2) in SPOKEN):
        return False
    if word == "up" and t.at(k - 1) in GONE and t.at(k - 2) not in MAY:
        return False  # "fines can go up to 500 euros" names the most there is
    named = k < amount.first - 1 and t.at(amount.first - 1) in NAMED
    if word in {"under", "over", "above", "below"} and (named or (word == "under" and _kept(t, k, amount))):
        return False
    if word == "beyond" and amount.kind == "share":
        return False
    return not (kind == "~" and word == "near" and amount.unit is None)


def _lasts(t: Tokens, k: int, amount: Amount) -> bool:
    """Tell whether something went on for so many seasons or games: "made over three seasons", "won over 20 games"."""
    return t.at(amount.end) in PERIODS and amount.value < FEW and t.at(k - 1) not in SPANS_TIME


def _kept(t: Tokens, k: int, amount: Amount) -> bool:
    """Tell whether a thing is kept under so many names: "listed under two classes", but "has under two classes"."""
    kinds = any(t.at(m) in KEPT_UNDER for m in range(amount.end, amount.end + 3))
    return kinds and amount.value < FEW and not amount.money and t.at(k - 1) not in COUNTING


def _after(t: Tokens, end: int) -> tuple[str | None, int]:
    j = end + 1 if t.at(end) == "-" and t.glued(end) and t.at(end + 1) in {"plus", "odd", "ish"} else end
    for words, comparator in _AFTER.get(t.at(j), ()):
        if tuple(t.low[j : j + len(words)]) == words and _closes(t, j, words, end):
            return comparator, j + len(words)
    return None, end


def _closes(t: Tokens, j: int, words: tuple[str, ...], end: int) -> bool:
    """Refuse "300 plus 20", "1,500 at least 20", "2+2" and a far "roughly"."""
    following = j + len(words)
    if t.broken(j) or read_currency(t, following) or t.at(following)[:1].isdigit():
        return False
    if words[0] in {"odd", "ish"}:
        return j > end
    if words[0] in {"minimum", "maximum", "approximately", "roughly", "tops"}:
        return following >= len(t) or not t.at(following)[:1].isalnum()
    return words[0] != "+" or t.glued(j)
