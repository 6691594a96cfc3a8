"""Find what is counted: the singular head noun behind a number ("3,000 North Korean soldiers": soldier)."""

from __future__ import annotations

from collections.abc import Iterator

from ..languages.english.calendar import PAST_VERBS
from ..languages.english.nouns import ATTRIBUTIVE_PLURALS, DETERMINERS, IRREGULAR, NOT_PLURAL, PLURAL_NOUNS, STOPS
from ..languages.english.numbers import SCALES
from ..words.tokens import Tokens

GROUP_LEADS = frozenset("the its their his her our my your these those this that all every each".split())
GROUP_LINKS = frozenset({"out", "more"})
REACH = 7  # tokens; longer premodifiers of a counted noun do not occur in the news texts that were looked at


def noun_after(t: Tokens, j: int, *, modifier: bool = False, single: bool = False) -> str | None:
    """Return the singular head noun of the phrase that begins at token `j`; of "of the ..." behind it, if there.

    `modifier` says that the number is part of an adjective ("a 12-page report"), so that the noun may be singular;
    `single` that the number is one, so that a word in -s is a verb ("one proposal asks").
    """
    if t.at(j) == "of" and t.at(j + 1) != "whom":
        return _head(t, _past_determiners(t, j + 1), singular=True)
    return _single(t, j) if single else _head(t, j, singular=modifier)


def group_after(t: Tokens, j: int) -> str | None:
    """Return the larger group in "three of the 20 workers" and "nine of its 14 wells", as written: "the 20 workers".

    "Of them" and "of whom" name nobody; "millions of dollars", without a determiner or a figure, is no group.
    """
    if t.at(j) in GROUP_LINKS and t.at(j + 1) == "of":
        j += 1
    if t.at(j) != "of" or t.broken(j) or not (t.at(j + 1) in GROUP_LEADS or t.at(j + 1)[:1].isdigit()):
        return None
    first = end = _past_determiners(t, j + 1)
    for k in range(first, min(first + REACH, len(t))):
        word = t.low[k]
        if not word[:1].isalpha() or word in STOPS or t.broken(k):
            break
        end = k + 1
        if is_plural(word) and word not in ATTRIBUTIVE_PLURALS:
            break
    if end == first:
        return None
    return t.body[t.start[j + 1] : t.end[end - 1]]


def _single(t: Tokens, j: int) -> str | None:
    """Return the last word before a stop, a verb in -s or -ed, or a plural: "one police officer was"."""
    last = None
    for k in range(j, min(j + REACH, len(t))):
        word = t.low[k]
        if "'s" in {word, t.at(k + 1)}:
            continue
        if not word.isalpha() or word in STOPS or (last and (is_plural(word) or word.endswith("ed"))):
            break
        last = word
    return last


def _past_determiners(t: Tokens, j: int) -> int:
    while True:
        owner = next((k for k in (j + 1, j + 2, j + 3) if t.at(k) == "'s"), None)
        if t.at(j) in DETERMINERS or t.at(j)[:1].isdigit() or t.at(j) in SCALES:
            j += 1
        elif owner is not None and t.at(j)[:1].isalpha() and all(t.at(k) not in STOPS for k in range(j, owner)):
            j = owner + 1  # "of the camp's 14 wells"
        else:
            return j


def _head(t: Tokens, j: int, *, singular: bool) -> str | None:
    plural, last = None, None
    for word in _phrase(t, j if not _is_team(t, j) else j + 1):
        if is_plural(word):
            plural = word
            if word not in ATTRIBUTIVE_PLURALS:
                break
        elif plural or (last and _is_verb(word)):
            break
        else:
            last = word
    if plural:
        return singular_of(plural)
    return singular_of(last) if singular and last else None


def _is_team(t: Tokens, j: int) -> bool:
    """Tell whether a name in the plural stands before what is counted: "31,000 Rovers fans", not "40 Koreans"."""
    return t.capital(j) and is_plural(t.at(j)) and not t.capital(j + 1) and is_plural(t.at(j + 1))


def _phrase(t: Tokens, j: int) -> Iterator[str]:
    """Yield the words of a noun phrase from token `j`; of "gas-only" and "mid-sized" only a plural last part."""
    for k in range(j, min(j + REACH, len(t))):
        word = t.low[k]
        joined = k > j and t.low[k - 1] == "-" and t.glued(k)
        if word == "'s" or (word == "-" and t.glued(k) and t.glued(k + 1)):
            continue
        if not word[:1].isalpha() or (word in STOPS and not joined) or (k > j and t.broken(k)):
            return
        compound = joined or (t.at(k + 1) == "-" and t.glued(k + 1))
        if t.at(k + 1) != "'s" and (not compound or (joined and is_plural(word))):
            yield word


def _is_verb(word: str) -> bool:
    return word.endswith("ed") or word in PAST_VERBS


def is_plural(word: str) -> bool:
    """Tell whether a lower-case word looks like a plural noun."""
    if word in PLURAL_NOUNS or word.endswith("men"):
        return word not in {"specimen", "regimen", "yemen", "amen", "omen", "semen"}
    return (
        len(word) > 2
        and word[-1] == "s"
        and word not in NOT_PLURAL
        and word[-2:] not in {"ss", "us", "is"}
        and word[-2:] != "'s"
    )


def singular_of(word: str) -> str:
    """Return the singular of a lower-case noun: "countries" country, "women" woman, "buses" bus."""
    if word in IRREGULAR:
        return IRREGULAR[word]
    if word.endswith("men") and len(word) > 4:
        return word[:-2] + "an"
    if word.endswith("children"):
        return word[:-3]
    if not is_plural(word):
        return word
    if word.endswith("ies"):
        return word[:-3] + "y"
    if word.endswith(("ches", "shes", "sses", "xes", "zzes")):
        return word[:-2]
    return word[:-1]
