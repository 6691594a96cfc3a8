"""The languages we can read, one package each; `language_of` says which one a text is in."""

from __future__ import annotations

import re

from .english import FUNCTION_WORDS

_WORD = re.compile(r"(?: )?([A-Za-z]++(?=[ .,])|[^\W\d_]+)")
_LETTERS = bytes(range(65, 91)) + bytes(range(97, 123)) + b" \n\t\r"  # of ASCII, and spaces
SAMPLE = 4000  # characters that are looked at; a language does not change after a page
ENGLISH_SHARE = 0.18  # English news: .30-.45 of the words are these; other European languages below .08


def language_of(body: str) -> str:
    """Return "en", or "und" where the text is not English or too strange to tell (ISO 639)."""
    sample = body[:SAMPLE]
    if _surely_english(sample):
        return "en"
    found = _WORD.findall(sample)
    if not found:
        return "und"
    words = "\n".join(found).lower().split("\n")
    latin = 1.0 if sample.isascii() else sum(map(str.isascii, words)) / len(words)
    share = sum(map(FUNCTION_WORDS.__contains__, words)) / len(words)
    if len(words) < 12:
        return "en" if latin > 0.6 else "und"
    return "en" if share >= ENGLISH_SHARE and latin > 0.6 else "und"


def _surely_english(sample: str) -> bool:
    """Tell by words between spaces, which are counted in a third of the time, where the count of all cannot differ."""
    chunks = sample.lower().split()
    small = sum(map(FUNCTION_WORDS.__contains__, chunks))
    plain = sample.encode("ascii", "ignore")
    foreign = len(sample) - len(plain)
    most = len(chunks) + foreign + len(plain.translate(None, _LETTERS))  # a word more for every mark between letters
    return small >= 12 and small >= ENGLISH_SHARE * most and foreign < 0.4 * small
