"""Bring a row label to its form: no loose words at its ends, at most 70 characters; `tidied` and `fitted`."""

from __future__ import annotations

import re

from ..languages.english.synonyms import STOPWORDS
from ..words.wording import plain

LONGEST = 70  # characters of a label
EDGE = " \t\n\"“”'‘’«».,;:–—-()…"
NUMBERS = frozenset("hundred thousand million billion dozen".split())  # belong to the figure before them
PARTICLES = frozenset("up out off down away back over".split())
_LEAD = re.compile(
    r"^(?:and|but|that|so|because|although|while|meanwhile|however|also|there (?:is|are|was|were)|it (?:is|was)|the|"
    r"an?|its|their|his|her|our|(?:on )?(?:mon|tues|wednes|thurs|fri|satur|sun)day(?: morning| evening| night)?|"
    r"(?:for|to|of|in|on|at|by|with|from)(?! \d)|about|some|around|nearly)[, ]+",
    re.IGNORECASE,
)


def tidied(text: str) -> str:
    """Return the text on one line without the articles, conjunctions and prepositions that open it."""
    words = " ".join(text.split()).strip(EDGE)
    while (found := _LEAD.match(words)) is not None and len(words) > found.end():
        words = words[found.end() :]
    return words


def fitted(text: str) -> str:
    """Return the text with a capital, cut between words to 70 characters; no small word at its end."""
    words = " ".join(text.split()).strip(EDGE)
    if len(words) > LONGEST:
        words = words[: LONGEST - 1].rsplit(" ", 1)[0]
        cut = True
    else:
        cut = False
    parts = words.split(" ")
    while (
        len(parts) > 1
        and (last := plain(parts[-1].strip(EDGE))) in STOPWORDS
        and last not in PARTICLES
        and last not in NUMBERS
        and parts[-1][:1].islower()
    ):
        parts.pop()
    words = _closed(" ".join(parts).rstrip(EDGE))
    return words[:1].upper() + words[1:] + (" …" if cut else "")


def _closed(words: str) -> str:
    """Return the words without a quotation mark or a bracket that has no partner."""
    if words.count('"') % 2:
        words = words.replace('"', "")
    cut = words.rfind("(") if words.count("(") > words.count(")") else len(words)
    return words[:cut].rstrip(EDGE) if cut > LONGEST // 3 else words
