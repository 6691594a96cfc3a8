"""What befell those whom a figure counts: killed, arrested, closed, sold. Entry points: `outcomes_of`, `outcome_words`.

The clause of the figure says it; where that has no verb, the words around it do. What follows a "before" or "until"
only says when, and whoever is counted in lives has lost them.
"""

from __future__ import annotations

import re
from functools import lru_cache

from ..languages.english.measures import (
    FATES,
    FIGHTER_NOUNS,
    MONEY_OUTCOMES,
    OTHER_CASES,
    OUTCOME_PHRASES,
    OUTCOMES,
    PHYSICAL_OUTCOMES,
)
from ..spans import Quantity
from ..words.wording import plain, stem, stem_concept, tokens
from .crowds import crowd_of


def outcomes_of(
    item: Quantity, within: tuple[str, int], wide: str, bare: str, text: str, dimension: str, noun: str
) -> frozenset[str]:
    """Return the names of the outcomes of one figure.

    `within` is its clause and its place in it, `wide` the clause with its neighbors, `bare` the claim with every figure
    blanked to 0, `text` the claim as written, `noun` the concept of what is counted.
    """
    clause, at = within
    own = _in_time(clause, at)
    return (
        _lives(noun, clause)
        or _outcomes(own, dimension)
        or _outcomes(wide.replace(clause, own) if clause else wide, dimension)
        or _measure(bare, dimension)
        or _ill(item, text)
        or _sick(clause, at)
        or crowd_of(clause, at, dimension, noun)
        or _fallen(clause, at, noun)
    )


_LIVES = frozenset(map(stem_concept, ("life", "lives")))
_TIME_CLAUSE = re.compile(r"\b(?:before|until|by the time|since|ahead of|prior to)\b")


def _lives(noun: str, clause: str) -> frozenset[str]:
    """Return that people died where lives are counted ("cost 421 lives"), unless they were saved or go on."""
    fatal = noun in _LIVES and not _SAVED.search(clause)
    return frozenset({"killed"}) if fatal else frozenset()


_SAVED = re.compile(r"\b(?:sav\w+|chang\w+|affect\w+|improv\w+|touch\w+|disrupt\w+|live|lived|nine lives)\b")


_LOST = re.compile(r"\b(?:los[et]|loss of|losing)(?: about| some| at least| only| another)? $")


def _fallen(clause: str, at: int, noun: str) -> frozenset[str]:
    """Return that soldiers died where somebody lost them ("it lost 61 soldiers")."""
    lost = noun in FIGHTER_NOUNS and _LOST.search(plain(clause[: max(at, 0)]))
    return frozenset({"killed"}) if lost else frozenset()


def _in_time(clause: str, at: int) -> str:
    """Return a clause without what behind its figure only says until when ("68 flats were damp before he died")."""
    found = _TIME_CLAUSE.search(clause, max(at, 0))
    return clause[: found.start()] if found else clause


def _ill(item: Quantity, text: str) -> frozenset[str]:
    """Return that people are ill where a figure counts cases that no court has, or patients with something."""
    noun = (item.noun or "").split()[-1:]
    patients = noun == ["patient"] and f"{item.text} patients with " in text
    cases = noun == ["case"] and item.unit is None and not OTHER_CASES & {token.low for token in tokens(text)}
    return frozenset({"infected"}) if patients or cases else frozenset()


_SICK = re.compile(r"0\s+(?:newly |seriously |gravely )?(?:sick|ill|sickened|poisoned) [a-z]+")


def _sick(clause: str, at: int) -> frozenset[str]:
    """Return that people are ill where the figure counts sick ones ("37 sick babies")."""
    return frozenset({"infected"}) if _SICK.match(clause, at) else frozenset()


def _measure(bare: str, dimension: str) -> frozenset[str]:
    """Return the one measure that a whole sentence of shares speaks of ("inflation, now 3.9%, should fall to 2.5%")."""
    found = _outcomes(bare, dimension) if dimension == "percent" else frozenset()
    return found if len(found) == 1 else frozenset()


@lru_cache(maxsize=1)
def outcome_words() -> dict[str, frozenset[str]]:
    """Return the outcome that each word stands for, by its stem."""
    rows = [(stem(word), name) for name, words in OUTCOMES.items() for word in words.split()]
    return {word: frozenset(name for other, name in rows if other == word) for word, _ in rows}


# "Doctors are battling to save the lives of 31 soldiers": they are neither dead nor saved.
_TO_SAVE = re.compile(
    r"\b(?:battl(?:e|es|ed|ing)|fight(?:s|ing)?|fought|try|tries|tried|trying|work(?:s|ed|ing)?|struggl(?:e|es|ed|ing)|"
    r"rac(?:e|es|ed|ing)|able|hop(?:e|es|ed|ing)|attempt(?:s|ed|ing)?) (?:hard )?to save\b"
)


@lru_cache(maxsize=1)
def _outcome_phrases() -> tuple[tuple[str, str], ...]:
    return tuple((f" {phrase}", name) for name, phrases in OUTCOME_PHRASES.items() for phrase in phrases.split("|"))


_ELECTORATE = re.compile(
    r"\bof (?:the electorate|the roll|those (?:entitled|eligible|registered)|(?:eligible |registered )?voters)\b"
    r"[^.;:]{0,40}\b(?:vot(?:ed|ing)|took part|came out|turned (?:out|up)|bothered|cast|went to the polls|"
    r"showed up|did so|polls)\b"
)


def _outcomes(clause: str, dimension: str) -> frozenset[str]:
    if dimension == "age":
        return frozenset({"age"})
    low, table = f" {plain(clause)}", outcome_words()
    found = {name for token in tokens(clause) for name in table.get(token.stem, ())}
    found |= {name for phrase, name in _outcome_phrases() if phrase in low}
    if "caught up" in low:
        found.discard("infected")
    if _TO_SAVE.search(low):
        found -= {"killed", "rescued"}
    if dimension == "count":
        found.discard("growth")
        found = {"attended" if name == "turnout" else name for name in found}  # heads, not a share of voters
    if dimension == "percent" and _ELECTORATE.search(low):
        found.add("turnout")
    if dimension == "percent" and "inflation" in found:
        found.discard("cost")
    if dimension == "money":
        return frozenset(found & MONEY_OUTCOMES)
    return frozenset(found - PHYSICAL_OUTCOMES if dimension == "count" else found - FATES)
