"""The languages we can read, one package each; `language_of` says which one a text is in."""

from __future__ import annotations

import re

from .english import FUNCTION_WORDS

_WORD = re.compile(r"(?: )?([A-Za-z]++(?=[ .,])|[^\W\d_]+)")
_LETTERS = bytes(range(65, 91)) + bytes(range(97, 123)) + b" \n\t\r"  # of ASCII, and spaces
SAMPLE = 4000  # characters that are looked at; a language does not change after a page
FEW, SOME = 12, 60  # words below which nothing, or less, is asked of the share
SHORT_SHARE = 0.04
# Small words of other languages in Latin letters that are none of ours, and no part of many names.
OTHERS = frozenset(
    "der das und den dem des ein eine einen einer ist nicht mit auf von zu im sich auch wurde werden bei nach "
    "le les et une est dans pour qui que sur avec ont au aux du pas plus cette ses il elle par son "
    "el los las y una por con para se su es ha como pero fue "
    "di che per non sono della nel alla dei gli con più anche ed "
    "o os em um uma não na no do da dos das ao foi mais "
    "het een van en op te dat voor niet zijn met aan bij ook naar "
    "och att det som på är av för till har inte og til af ikke med fra ble ved om jeg "
    "i w na z się że nie jest jak od po przez dla oraz ve bir bu için ile da de ki ama gibi "
    "je se u su za koji ali nije bilo yang dan di dari untuk dengan pada ini itu ang ng sa mga na "
    "ja on ei että oli ovat se az egy és hogy nem van volt".split()
) - FUNCTION_WORDS
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
    if latin <= 0.6:
        return "und"
    if len(words) < FEW:
        return "en"
    if len(words) < SOME and share >= SHORT_SHARE:  # one sentence of news may be all names: "Coastguards yesterday ..."
        foreign = sum(map(OTHERS.__contains__, words)) / len(words)
        return "en" if foreign < share else "und"
    return "en" if share >= ENGLISH_SHARE else "und"


def _surely_english(sample: str) -> bool:
    """Tell by words between spaces, which are counted in a third of the time, where the count of all cannot differ."""
    chunks = sample.lower().split()
    small = sum(map(FUNCTION_WORDS.__contains__, chunks))
    plain = sample.encode("ascii", "ignore")
    foreign = len(sample) - len(plain)
    most = len(chunks) + foreign + len(plain.translate(None, _LETTERS))  # a word more for every mark between letters
    return small >= 12 and small >= ENGLISH_SHARE * most and foreign < 0.4 * small
