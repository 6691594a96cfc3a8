"""Find the bodies that an article's text names. Entry point: `named_bodies`."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from ..languages.english.allusions import ARMS, COMPANY_NOUNS
from ..languages.english.bodies import BODY_HEADS
from ..languages.english.closed import CLOSED
from ..languages.english.naming import (
    BODY,
    CONTESTS,
    INSTITUTIONS,
    MONTHS,
    OF_PERSONS,
    OPENERS,
    PORTFOLIOS,
    SMALL,
    SOME,
    STOP,
    THINGS,
)
from ..languages.english.titles import PLURAL_PEOPLE
from ..languages.english.titles import POSTS as POST_WORDS
from ..words.spelling import country_words
from ..words.wording import plain
from .name_words import GIVEN, WEEKDAYS
from .sighting import Sighting

BEHIND_BODY = 12  # letters behind "Coast Senate" in which "candidate" tells that it is only what is run for


def named_bodies(text: str) -> Iterator[Sighting]:
    """Yield every body that a text names with two words and more."""
    for found in BODY.finditer(text):
        behind = text[found.end() : found.end() + BEHIND_BODY].lower()
        if behind.startswith((" minister", " secretary")) or _is_contest(found.group(1), behind):
            continue
        for words in _apart(found.group(1).split()):
            if (name := _named(words)) and not ARMS.fullmatch(name):
                yield Sighting("body", name)


def _is_contest(name: str, behind: str) -> bool:
    """Tell whether a chamber is named for what is run for: "the Coast Senate candidate"."""
    return name.endswith(("Senate", "House")) and behind.lstrip().startswith(CONTESTS)


def _apart(words: list[str]) -> list[list[str]]:
    """Return the bodies that "and" joins: "the Trade Department and the Coast Bank" are two."""
    for at in range(len(words) - 2, 1, -1):
        if words[at] != "and":
            continue
        again = words[at + 1] == "the"
        if words[-1].islower() and (again or at == len(words) - 2):
            return _apart(words[:at])  # "the White House and intelligence"
        if again or (plain(words[at - 1]) in INSTITUTIONS and words[at - 1][:1].isupper() and len(words) > at + 2):
            return [*_apart(words[:at]), words[at + 1 + again :]]
    return [words]


def _named(words: list[str]) -> str:
    """Return a body's name without what stands before and behind it, empty where nothing is named."""
    while words and _opens(plain(words[0])):
        words = words[1:]
    linked = next((at for at, word in enumerate(words) if word in ("of", "for")), None)
    if linked and (plain(words[linked - 1]).split("-")[-1] in POST_WORDS or _names_person(words[:linked])):
        words = words[linked + 1 + (words[linked + 1 : linked + 2] == ["the"]) :]
        if {plain(word) for word in words} <= PORTFOLIOS:
            return ""  # "Director of National Intelligence"
    words = _without_holder(words)
    if len(words) > 2 and words[0].endswith("'s") and plain(words[0])[:-2] in country_words() and words[1][0].isupper():
        words = words[1:]
    told = len(words) > 1 and words[-1].islower() and (words[-2] == "the" or plain(words[0]) in SOME)
    told = told or (len(words) == 2 and words[-1] in THINGS)
    if len(words) < 2 or not words[0][0].isupper() or "and" in words[1:2] or told:
        return ""
    if not any(plain(word) in BODY_HEADS for word in words) or _is_firm_of_land(words) or _is_of_person(words):
        return ""
    return " ".join(words)


def _opens(word: str) -> bool:
    """Tell whether a word before a body's name is none of it."""
    return word in OPENERS | STOP | WEEKDAYS | MONTHS or CLOSED.get(word, "A") in "PSXW"


def _without_holder(words: list[str]) -> list[str]:
    """Return a body's name without who leads it: "League for Peace President Ada Osei"."""
    cut = next((at for at in range(2, len(words) - 1) if _is_post(words[at]) and plain(words[at + 1]) in GIVEN), None)
    if cut is None or not ({"of", "for"} & set(words[:cut]) or plain(words[cut - 1]) in BODY_HEADS):
        return words
    return words[:cut]


def _is_post(word: str) -> bool:
    return word[:1].isupper() and plain(word) in POST_WORDS


def _is_of_person(words: Sequence[str]) -> bool:
    """Tell whether this is only somebody's office or party: "Senate Leader Ada Osei's office", "Osei's party"."""
    owner = plain(words[-2]).removesuffix("'s")
    theirs = words[-1].islower() and words[-2][:1].isupper() and words[-2].endswith("'s")
    if theirs and len(words) == 2 and owner in POST_WORDS:
        return True  # of "the US Attorney's office"
    named = owner not in POST_WORDS | BODY_HEADS and owner not in country_words()
    return theirs and named and (plain(words[-1]) in OF_PERSONS)


def _is_firm_of_land(words: list[str]) -> bool:
    """Tell whether words describe a firm and do not name it: "American company"."""
    return len(words) > 1 and words[-1] in COMPANY_NOUNS and all(plain(word) in country_words() for word in words[:-1])


def _names_person(words: list[str]) -> bool:
    """Tell whether what stands before "of" is a person: "Ada Osei of the Harbour Board"."""
    capitals = all(word[:1].isupper() and not word.endswith(("'s", "s'")) for word in words)
    low = {plain(word) for word in words}
    return 1 < len(words) < 4 and capitals and not low & (BODY_HEADS | PLURAL_PEOPLE | SMALL)
