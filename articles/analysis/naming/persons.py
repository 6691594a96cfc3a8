"""Tell which names of one surname are one person's: initials, spellings, short forms. Entry point: `Persons`."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator
from functools import cache

from ..languages.english.bodies import HONORIFICS
from ..languages.english.changes import NICKNAMES
from ..languages.english.names import FEMALE_NAMES, MALE_NAMES, UNISEX
from ..words.spelling import country_words, skeleton
from ..words.wording import plain
from .name_words import surname_at

Known = Counter[tuple[str, str]]  # (first name's skeleton, full name) of all of one surname
MOST_KNOWN = 60  # people of one surname of whom short forms are told apart
MOST_KEPT = 400  # people of one surname; no newsroom's stories have as many, and each is held against each
CLEAR = 4  # times as often as all others together is somebody named whom a surname alone means


class Persons:
    """The people that a register knows, by surname."""

    def __init__(self) -> None:
        """Know nobody."""
        self._given: dict[str, Known] = defaultdict(Counter)
        self._elders: set[str] = set()

    def see(self, name: str, weight: int) -> None:
        """Take a name of two words and more that is told `weight` times."""
        words = _words(name)
        at = surname_at(words)
        if at > 0 and plain(words[at]) not in country_words():
            known, key = self._given[skeleton(words[at])], (skeleton(words[0]), " ".join(words))
            if key in known or len(known) < MOST_KEPT:
                known[key] += weight

    def part(self, name: str) -> None:
        """Take a name that a text holds beside the same one with "Jr." behind it: two people."""
        self._elders.add(_key(name.split()))

    def has_surname(self, word: str) -> bool:
        """Tell whether somebody bears this surname."""
        return skeleton(word) in self._given

    def names(self) -> Iterator[str]:
        """Yield the names told."""
        return (name for known in self._given.values() for _, name in known)

    def one(self, name: str) -> str | None:
        """Return the fullest name of the one person that a name can mean, None if nobody or several can be."""
        words = _words(name)
        at = surname_at(words)
        if at < 0 or not words[at][:1].isupper() or (words[at].isupper() and len(words[at]) < 5):
            return None
        known = self._given.get(skeleton(words[at]))
        if not known:
            return None
        if _key(words) in self._elders or (at > 0 and self._elders):
            younger = at < len(words) - 1
            known = Counter({key: n for key, n in known.items() if self._may_be(key[1], younger, _key(words))})
        return one_person(known, skeleton(words[0]) if at > 0 else "")

    def _may_be(self, name: str, younger: bool, asked: str) -> bool:
        """Tell whether a name can be of the generation that is asked for, where a text tells two apart."""
        words = name.split()
        return asked not in self._elders or (surname_at(words) < len(words) - 1) == younger


def _words(name: str) -> list[str]:
    """Return the words of a name without its titles; the last word is a surname, be it "King" or "Bishop"."""
    *before, last = name.split() or [""]
    return [*(word for word in before if plain(word).strip(".") not in HONORIFICS), last]


def _key(words: list[str]) -> str:
    """Return first name and surname without the generation."""
    return f"{skeleton(words[0])} {skeleton(words[surname_at(words)])}" if words else ""


def one_person(known: Known, given: str) -> str | None:
    """Return the fullest name of the one person that a first name's skeleton can mean among those of one surname."""
    if not given:
        return _of_surname(known)
    fits = {key for key in known if _same_given(key[0], given)}
    if len(known) > MOST_KNOWN:
        return _fullest({key: known[key] for key in fits}) if fits else None
    able = fits | {key for key in known if _is_short_of(key[0], given)}
    able |= {key for key in known if any(_is_short_of(key[0], other) for other, _ in able)}
    if len(_people(able)) <= 2:
        fits = able
    return _fullest({key: known[key] for key in fits}) if fits else None


def _of_surname(known: Known) -> str | None:
    """Return whom a surname alone means: the only one, or who is named far more often than the others."""
    best = one_person(known, min(known, key=lambda key: (-known[key], key))[0]) if known else None
    if best is None:
        return None
    first = skeleton(best.split()[0])
    theirs = sum(n for (given, _), n in known.items() if _same_given(given, first) or _is_short_of(given, first))
    others = sum(known.values()) - theirs
    return best if not others or theirs >= CLEAR * others else None


def _fullest(fits: dict[tuple[str, str], int]) -> str:
    return min(fits, key=lambda key: (-fits[key], -len(key[1]), key[1]))[1]


def _people(names: Iterable[tuple[str, str]]) -> list[str]:
    kept: list[str] = []
    for given, _ in sorted(names, key=lambda key: (-len(key[0]), key)):
        if not any(_same_given(given, other) for other in kept):
            kept.append(given)
    return kept


def _same_given(one: str, two: str) -> bool:
    short, long = sorted((one.strip("."), two.strip(".")), key=len)
    if long == short or (len(short) == 1 and long.startswith(short)):
        return True
    return len(short) > 3 and long.startswith(short) and not _of_two_sexes(short, long)


def _of_two_sexes(one: str, two: str) -> bool:
    """Tell whether one first name is a man's and the other a woman's: "Paul", "Paula"."""
    men, women, both = _sexes()
    known = not {one, two} & both
    return known and ((one in men and two in women) or (one in women and two in men))


@cache
def _sexes() -> tuple[frozenset[str], frozenset[str], frozenset[str]]:
    both = UNISEX | (MALE_NAMES & FEMALE_NAMES)
    return frozenset(map(skeleton, MALE_NAMES)), frozenset(map(skeleton, FEMALE_NAMES)), frozenset(map(skeleton, both))


def _is_short_of(one: str, two: str) -> bool:
    """Tell whether one first name is a short form of the other, or both of a third."""
    rows = _rows()
    return one != two and bool(rows.get(one, _NONE) & rows.get(two, _NONE)) and not _of_two_sexes(one, two)


@cache
def _rows() -> dict[str, frozenset[int]]:
    """Return for each first name's skeleton the given names that it can stand for."""
    table: dict[str, set[int]] = defaultdict(set)
    for row, line in enumerate(NICKNAMES.strip().split("\n")):
        for name in line.split():
            table[skeleton(name)].add(row)
    return {name: frozenset(rows) for name, rows in table.items()}


_NONE: frozenset[int] = frozenset()
