"""Propose an outlet from the name of the file an article came in, for a person to confirm. Entry point: `outlet_in`.

Desks save articles as "02_eastern-ledger.txt" or "bbc_news-2024-10-21.html"; the text itself often does not say who
published it. Whatever does not look like a name ("article (3).html", "a3f9c1.txt", a web address) proposes nothing.
"""

from __future__ import annotations

import re

LONGEST = 60  # characters of a proposal
LONGEST_INITIALS = 4  # letters of a word without vowels that is written in capitals
MOST_WORDS = 6
_ENDING = re.compile(r"(?:\.[A-Za-z]{1,5}){1,2}$")
_BREAK = re.compile(r"[\s_.,:()\[\]+-]+")
_INSIDE = re.compile(r"(?<=[a-z])(?=[A-Z])|(?<=[A-Za-z])(?=\d{4,})")  # "EasternLedger", "ledger20241021"
_NUMBER = re.compile(r"[a-z]?\d+[a-z]?(?:st|nd|rd|th)?", re.IGNORECASE)
_HASH = re.compile(r"(?=[a-z]*\d)[0-9a-f]{6,}", re.IGNORECASE)
_NO_NAMES = frozenset(
    "article articles text txt story stories page pages site website web index copy final draft scrape scraped scrap "
    "raw doc docs document file download downloads export source input item new old untitled unnamed clip clipping "
    "pasted paste print printed version saved html htm body content clean cleaned test example sample part no nr "
    "number v".split()
)
_MONTHS = frozenset("jan feb mar apr may jun jul aug sep sept oct nov dec".split())
_SMALL = frozenset("of the and in for on at de la le du der die das".split())
_INITIALS = frozenset(
    "bbc cnn abc nbc cbs npr pbs cbc rte rté itv afp ap efe upi dpa ani pti tass rt dw zdf ard nhk sbs nzz faz taz wsj "
    "nyt ft usa us uk eu un tv fm am msn cnbc".split()
)


def outlet_in(source: str) -> str:
    """Return the outlet that a file name seems to name, written as a name, or an empty string."""
    if "://" in source or len(source) > 200:
        return ""
    stem = _ENDING.sub("", source.replace("\\", "/").rsplit("/", 1)[-1])
    parts = [part for part in _BREAK.split(stem) if part and not _HASH.fullmatch(part)]
    words = [word for part in parts for word in _INSIDE.split(part) if word and not _is_code(word)]
    words = [word for word in words if word.lower() not in _MONTHS]
    if not 0 < len(words) <= MOST_WORDS or all(word.lower() in _NO_NAMES | _SMALL for word in words):
        return ""
    name = " ".join(_written(word, first=at == 0) for at, word in enumerate(words))
    return name if 2 < len(name) <= LONGEST or name.isupper() else ""


def _is_code(word: str) -> bool:
    return bool(_NUMBER.fullmatch(word) or _HASH.fullmatch(word))


def _written(word: str, *, first: bool) -> str:
    low = word.lower()
    if low in _INITIALS or (low.isascii() and len(low) <= LONGEST_INITIALS and not set(low) & set("aeiouy")):
        return word.upper()
    if low in _SMALL and not first:
        return low
    return word if word != low else word.capitalize()
