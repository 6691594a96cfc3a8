"""Forms in which spellings of one name are equal. Entry points: `name_key`, `bag_key` and `skeleton`."""

from __future__ import annotations

import re
from functools import lru_cache

from ..languages.english.bodies import BODY_HEADS, BODY_SYNONYMS, GENERIC_BODY_WORDS, HONORIFICS
from ..languages.english.entities import countries
from .wording import plain

_PUNCTUATION = re.compile(r"[^\w\s]")
_NO_LETTER, _DOUBLED = re.compile(r"[^\w]"), re.compile(r"(.)\1+")
_POSSESSIVE = re.compile(r"(?:'s|s'(?=\s))|'(?=\s|$)")


@lru_cache(maxsize=16384)
def name_key(name: str) -> str:
    """Return the form in which two spellings of a name are equal: no case, accents, article, honorific, marks."""
    text = _PUNCTUATION.sub(
        " ", _POSSESSIVE.sub(lambda found: "s" if found.group() == "s'" else "", plain(name)).replace(".", "")
    )
    words = text.split()
    while words and (words[0] == "the" or (len(words) > 1 and words[0] in HONORIFICS)):
        words = words[1:]
    return " ".join(words)


def bag_key(name: str) -> str:
    """Return "bag:" and the distinctive words of a body's description, "@Country" for any form of a country.

    Empty where the words do not describe a body or nothing distinctive is left.
    """
    words = name_key(_countries_marked(plain(name))).split()
    if not any(word in BODY_HEADS or word in BODY_SYNONYMS for word in words):
        return ""
    kept = {BODY_SYNONYMS.get(word, word) for word in words}
    kept = {part for word in kept for part in word.split() if part not in GENERIC_BODY_WORDS}
    marked = {"@" + word[9:] if word.startswith("countryof") else word for word in kept}
    return "bag:" + "|".join(sorted(marked)) if any(word[0] != "@" for word in marked) else ""


@lru_cache(maxsize=1)
def country_words() -> dict[str, str]:
    """Return the marker of the country for each word that names it, its people or its capital."""
    table: dict[str, str] = {}
    for name, others, people, capitals in countries():
        for word in (name, *others, *people, *capitals):
            table[plain(word).replace(".", "")] = "countryof" + re.sub(r"\W", "", plain(name))
    return table


@lru_cache(maxsize=1)
def _country_pattern() -> re.Pattern[str]:
    names = sorted(country_words(), key=len, reverse=True)
    return re.compile(r"\b(" + "|".join(re.escape(name) for name in names) + r")\b")


def _countries_marked(text: str) -> str:
    return _country_pattern().sub(
        lambda found: country_words()[found.group()], text.replace("u.s.", "us").replace("u.k.", "uk")
    )


_SOUNDS = (
    ("iy", "i"),
    ("yi", "i"),
    ("ij", "i"),
    ("yy", "i"),
    ("kh", "h"),
    ("ou", "u"),
    ("ph", "f"),
    ("ck", "k"),
    ("q", "k"),
    ("w", "v"),
    ("oe", "o"),
    ("ue", "u"),
    ("ae", "a"),
    ("dj", "j"),
    ("tch", "ch"),
    ("y", "i"),
)


@lru_cache(maxsize=16384)
def skeleton(word: str) -> str:
    """Return a form in which transliterations of one name are equal (Chekhov, Tchekhov; Alexei, Alexey)."""
    text = _NO_LETTER.sub("", _POSSESSIVE.sub("", plain(word)))
    for sound, letter in _SOUNDS:
        text = text.replace(sound, letter)
    return _DOUBLED.sub(r"\1", text)
