"""Weigh what it means that one outlet has these words of a quotation and another has those. Entry point: `weigh`.

`high`: the exchange can change what was said (a modal, a negation, a number, a name, a word that carries content);
`low`: content words are only missing or added, or a synonym stands in; `none`: spelling, marks and filler words.
"""

from __future__ import annotations

import itertools
import re
from collections.abc import Sequence
from difflib import SequenceMatcher
from functools import lru_cache
from typing import NamedTuple

from ...languages.english.bodies import HONORIFICS
from ...languages.english.changes import (
    BACKSHIFT,
    BARE_VERBS,
    COPULAS,
    FILLERS,
    FUTURE,
    LIMITS,
    MODALS,
    NEGATIONS,
    NICKNAMES,
    NO_DENIALS,
    NUMBER_WORDS,
    OPEN_CONTRACTIONS,
    PERSONS,
    QUANTIFIERS,
    RESERVATIONS,
    SCALES,
    SEMI_MODALS,
    SENSES,
    TURNS,
)
from ...languages.english.entities import countries
from ...languages.english.titles import POSTS
from ...words.opposed import turned_round
from ...words.spelling import skeleton
from ...words.word_forms import bare_word, core, spelled_out
from ...words.wording import plain, tokens

_NO_CONTENT = NEGATIONS | FILLERS | MODALS
_EMPTY = FILLERS | MODALS
ONE_NAME = 0.7  # Muammar and Moammar: .71; Smith and Smythe: .73; Martin and Marten are one letter apart
LONG_CUT = 2  # content words; where more are left out, a whole clause is, and what it denied with it
_BOUNDS = MODALS | QUANTIFIERS
_SMALL = FILLERS | NEGATIONS | MODALS | QUANTIFIERS | RESERVATIONS | frozenset(NUMBER_WORDS)
_MARKED = re.compile(r"[\[\]()…]|\.\.|(?:^|\s)[.*]+(?:\s|$)")


class Weight(NamedTuple):
    """How much an exchange can change the meaning, and what sort of word it is about."""

    degree: str = "none"  # none, low or high
    sort: str = ""  # negation, modal, number, quantity, turn, name, person, word


NOTHING, LITTLE = Weight(), Weight("low")


@lru_cache(maxsize=16384)
def weigh(first: str, second: str, after: str = "") -> Weight:
    """Return how much the exchange of `first` for `second` can change; `after` is the word both have next."""
    if _MARKED.findall(first) != _MARKED.findall(second):
        return LITTLE  # the outlet marks its own change
    one, two = spelled_out(first), spelled_out(second)
    if one == two or "".join(one) == "".join(two):
        return NOTHING
    return _name(first, second, after) or _grammar(one, two, (first, second), after) or _content(one, two)


# -- negation, modals, numbers


def _grammar(one: Sequence[str], two: Sequence[str], texts: tuple[str, str], after: str) -> Weight | None:
    denial = _denial(one, two)
    if denial:
        return denial
    return _modal(one, two, texts, after) or _number(one, two) or _turn(one, two) or _opposite(one, two)


def _denial(one: Sequence[str], two: Sequence[str]) -> Weight | None:
    if _denies(one) == _denies(two):
        return None
    words = one or two
    content = [word for word in (*one, *two) if word not in _NO_CONTENT]
    cut = len(content) >= LONG_CUT or (content and words[0] not in NEGATIONS)
    return LITTLE if cut and not (one and two) else Weight("high", "negation")


def _denies(words: Sequence[str]) -> bool:
    text = " ".join(words)
    for phrase in NO_DENIALS:
        text = text.replace(phrase, "")
    return any(word in NEGATIONS for word in text.split())


def _modal(one: Sequence[str], two: Sequence[str], texts: tuple[str, str], after: str) -> Weight | None:
    gone, come = (_modals(words, after) for words in (one, two))
    if gone == come:
        return NOTHING if gone and all(map(_is_modal, (*one, *two))) else None  # "want to", "wish to"
    if _open_contraction(texts, (gone, come)):
        return NOTHING
    if gone and come:
        told = gone | come in BACKSHIFT and _persons(one) != _persons(two)
        return LITTLE if told else Weight("high", "modal")  # "I replied you will", "he replied that he would"
    lost, kept, bare = (gone, one, two) if gone else (come, two, one)
    stems = [{token.stem for token in tokens(" ".join(words)) if token.low not in MODALS} for words in (kept, bare)]
    embedded = any(word.endswith("ing") for word in bare) and stems[0] - FILLERS <= stems[1]
    if lost <= FUTURE or embedded or len([word for word in kept if word not in _EMPTY]) > LONG_CUT:
        return None
    return Weight("high", "modal")


def _persons(words: Sequence[str]) -> set[int]:
    return {PERSONS[word] for word in words if word in PERSONS}


def _modals(words: Sequence[str], after: str) -> frozenset[str]:
    row = [*words, after]
    semi = {SEMI_MODALS[word] for word, following in itertools.pairwise(row) if _semi(word, following)}
    return frozenset({"will" if word == "shall" else word for word in words if word in MODALS} | semi)


def _is_modal(word: str) -> bool:
    return word in MODALS or word in SEMI_MODALS or word == "to"


def _semi(word: str, following: str) -> bool:
    return following == "to" and word in SEMI_MODALS


def _open_contraction(texts: tuple[str, str], found: tuple[frozenset[str], frozenset[str]]) -> bool:
    """Tell whether one side has "I'd", which the other may have spelled out as "I had" or "I would"."""
    short = any(bare_word(word) in OPEN_CONTRACTIONS for text in texts for word in text.split())
    return short and all(names <= {"would", "must"} for names in found)


def _number(one: Sequence[str], two: Sequence[str]) -> Weight | None:
    gone, come = _numbers(one) - _numbers(two), _numbers(two) - _numbers(one)
    if gone and come:
        return Weight("high", "number")
    return None


def _numbers(words: Sequence[str]) -> set[str]:
    return {word for word in words if any(char.isdigit() for char in word) or word in SCALES}


def _turn(one: Sequence[str], two: Sequence[str]) -> Weight | None:
    gone, come = set(one) - set(two), set(two) - set(one)
    pairs = {frozenset((a, b)) for a in gone for b in come}
    return Weight("high", "turn") if pairs & TURNS else None


def _opposite(one: Sequence[str], two: Sequence[str]) -> Weight | None:
    """Weigh a prefix or ending that turns a word into its opposite ("likely", "unlikely"; "harmful", "harmless")."""
    gone, come = set(one) - set(two), set(two) - set(one)
    turned = any(turned_round(a, b) or turned_round(b, a) for a in gone for b in come)
    return Weight("high", "negation") if turned else None


def small_turn(first: str, second: str) -> bool:
    """Tell whether one small word more, or for another, tells something else in a sentence that is else the same."""
    one, two = ([word for word in spelled_out(text) if word not in ("a", "an", "the")] for text in (first, second))
    if len(one) == len(two) == 1:
        senses = [SENSES.get(row[0], frozenset()) for row in (one, two)]
        return bool(senses[0] and senses[1]) and not senses[0] & senses[1]
    return len(one) + len(two) == 1 and {*one, *two} <= LIMITS


# -- names


def _name(first: str, second: str, after: str) -> Weight | None:
    """Weigh the exchange of one capitalized name for another; None where the words are no two names."""
    one, two = _capitalized(first), _capitalized(second)
    if not (one and two):
        return None
    if _one_name("".join(one), "".join(two)) or (_acronym(first, second) or _acronym(second, first)):
        return NOTHING
    if _countries() & {plain(word) for word in (*one, *two)} and _country(first) == _country(second):
        return NOTHING
    bare = [[word for word in words if not _is_title(word)] for words in (one, two)]
    if after[:1].isupper() and (not bare[0] or not bare[1] or _one_given(bare[0][-1], bare[1][-1])):
        return LITTLE  # "President Osei", "Ada Osei"; "Bill Hart", "William Hart"
    return None if not (bare[0] and bare[1]) else _surnames(bare[0], bare[1])


def _surnames(one: Sequence[str], two: Sequence[str]) -> Weight | None:
    if _one_name(one[-1], two[-1]):
        return NOTHING
    return Weight("high", "name") if len(one) <= 3 and len(two) <= 3 else None


def _capitalized(text: str) -> list[str]:
    """Return the words of a name, without articles; empty where another word stands among them."""
    words = [re.sub(r"^(?:\W|a[lrsd]-(?=[A-Z]))+|['’]s$|\W+$", "", word) for word in text.split()]
    kept = [word for word in words if word and plain(word) not in ("the", "a", "of", "and", "mr", "mrs", "ms")]
    whole = all(word[:1].isupper() and not any(char.isdigit() for char in word) for word in kept)
    return kept if whole and any(plain(word) not in _SMALL for word in kept) else []


def _one_name(one: str, two: str) -> bool:
    """Tell whether two capitalized words are transliterations of one name ("al-Qaddafi", "Gadhafi")."""
    bare = [re.sub(r"^(?:al|el|ad|ar|as)[-']", "", plain(text)) for text in (one, two)]
    if min(map(len, bare)) < 4 or not all(text.replace("-", "").replace("'", "").isalpha() for text in bare):
        return bare[0] == bare[1]
    first, second = (skeleton(text) for text in bare)
    return first == second or SequenceMatcher(None, first, second, autojunk=False).ratio() >= ONE_NAME


def _acronym(short: str, long: str) -> bool:
    letters = re.sub(r"[^A-Z]", "", short)
    words = [word for word in re.split(r"[\s-]+", long) if word[:1].isupper()]
    return len(short.split()) == 1 and len(letters) > 1 and letters == "".join(word[0] for word in words)


def _is_title(word: str) -> bool:
    low = plain(word).strip(".")
    return low in HONORIFICS or low in POSTS or core(low) in POSTS


@lru_cache(maxsize=1)
def _names_given() -> dict[str, set[int]]:
    table: dict[str, set[int]] = {}
    for row, line in enumerate(NICKNAMES.split("\n")):
        for word in line.split():
            table.setdefault(word, set()).add(row)
    return table


def _one_given(one: str, two: str) -> bool:
    return same_given(one, two)


def same_given(one: str, two: str) -> bool:
    """Tell whether two given names can be one person's: equal, an initial, a short or a familiar form."""
    first, second = sorted((plain(one).strip("."), plain(two).strip(".")), key=len)
    if not first or (first == second) or (len(first) == 1 and second.startswith(first)):
        return True
    rows = [_names_given().get(word, set()) for word in (first, second)]
    begins = len(first) >= 3 and second.startswith(first)
    return begins or bool(rows[0] & rows[1]) or _one_name(first.title(), second.title())


@lru_cache(maxsize=1)
def _country_table() -> dict[str, str]:
    rows = ((word, name) for name, others, people, _ in countries() for word in (name, *others, *people))
    return {plain(word).replace(".", ""): name for word, name in rows}


@lru_cache(maxsize=1)
def _countries() -> frozenset[str]:
    return frozenset(part for word in _country_table() for part in word.split())


def _country(text: str) -> str:
    bare = re.sub(r"^the ", "", re.sub(r"[^\w\s-]", "", re.sub(r"['’]s\b", "", plain(text)).replace(".", ""))).strip()
    return _country_table().get(bare, bare)


def _content(one: Sequence[str], two: Sequence[str]) -> Weight:
    gone, come = set(one) - set(two), set(two) - set(one)
    fillers = FILLERS if "you" in (*one, *two) else FILLERS - {"know"}  # "you know"
    lost, won = (words - fillers - MODALS - NEGATIONS for words in (gone, come))
    if lost & QUANTIFIERS and won & QUANTIFIERS:
        return Weight("high", "quantity")
    if (lost | won) & RESERVATIONS and len(lost | won) == 1:
        return Weight("high", "quantity")
    lost, won = lost - QUANTIFIERS, won - QUANTIFIERS
    if lost and won:
        return _likeness(lost, won)
    if len(one) == len(two) == 1 and {*one, *two} & BARE_VERBS and (lost | won) - COPULAS:
        return Weight("high", "word")  # "we have the keys", "we lost the keys"
    if lost or won or not (gone | come).isdisjoint(_BOUNDS):
        return LITTLE
    return _person(one, two)


def _person(one: Sequence[str], two: Sequence[str]) -> Weight:
    """Name a change of person ("we" for "they"): nothing by itself, as an outlet fits the words into its sentence."""
    persons = [_persons(words) for words in (one, two)]
    other = len(one) == len(two) == 1 and persons[0] and persons[1] and persons[0] != persons[1]
    return Weight("none", "person" if other else "")


def _likeness(lost: set[str], won: set[str]) -> Weight:
    """Weigh other content words: a form of the word is nothing, a synonym little, another word much."""
    one, two = (tokens(" ".join(sorted(words))) for words in (lost, won))
    stems = [{token.stem for token in found} for found in (one, two)]
    if stems[0] == stems[1]:
        return NOTHING
    concepts = [{token.concept for token in found} for found in (one, two)]
    if concepts[0] <= concepts[1] or concepts[1] <= concepts[0]:
        return LITTLE
    return Weight("high", "word")
