"""Tell words that more than one may say, and one person under two names. Entry points: `is_anybodys`, `one_under_two`.

Two leaders shout one slogan, two bodies sign one letter, two mothers say that no parent should go through this: no
outlet is wrong. Only words of a certain speaker, given to another, are an error.
"""

from __future__ import annotations

from ...languages.english.shared_words import ALSO_CALLED, COMMONPLACES, CROWD, OF_MANY, READ_OUT
from ...reports import Report
from ...spans import Claim
from ...words.wording import plain
from .overlap import content

SLOGAN = 7  # words of a line that is cried in a crowd
MOST_OWN = 1  # word of content beside a commonplace that may differ from speaker to speaker


def is_anybodys(words: tuple[str, str], claims: tuple[Claim, Claim]) -> bool:
    """Tell whether what is the same in two quotations may be said by two; `words`: the quotations in full."""
    own = [_own_words(claim) for claim in claims]
    if any(OF_MANY.search(text) or READ_OUT.search(text) for text in own):
        return True
    short = min(words, key=len)
    if len(short.split()) <= SLOGAN and all(CROWD.search(text) for text in own):
        return True
    rest = COMMONPLACES.sub(" ", plain(short))
    return rest != plain(short) and content(rest) <= MOST_OWN


def _own_words(claim: Claim) -> str:
    """Return the outlet's words in a claim."""
    own = claim.text
    for quote in claim.quotations:
        own = own.replace(quote.text, " ")
    return own


def one_under_two(names: tuple[str, str], reports: tuple[Report, Report]) -> bool:
    """Tell whether a claim says that one of two speakers goes by a name of the other ("known to all as Babu")."""
    words = [set(plain(name).split()) for name in names]
    for report in reports:
        for found in ALSO_CALLED.finditer(report.claim.text):
            called = set(plain(found["name"]).split())
            if any(called & words[side] and not called & words[1 - side] for side in (0, 1)):
                return True
    return False
