"""Leave out what only describes somebody before the name: "Mum-of-two Jane Doe", "Ex-miner Jan Doe", "Tearful Jo Doe".

Entry point: `past_prefixes`. Such words have a capital only because they open a sentence, so nothing but their form
and the length of the run of capitals tells them from a name.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from ...languages.english.entities import countries
from ...languages.english.epithets import (
    ASSOCIATIONS,
    BUSINESSES,
    DESCRIBING,
    PARTISANS,
    PASTS,
    PLAYERS,
    TRADES_OF_PEOPLE,
    UNNAMED,
)
from ...languages.english.nouns import PERSON_NOUNS
from ...languages.english.offices import RELATIONS
from ...languages.english.titles import BODIES, FIELDS, HONORIFICS, KIN, PLURAL_PEOPLE, POSTS, SHORT_POSTS
from ...languages.english.verbs import BASE
from ...naming.name_words import GIVEN
from ..grammar.words import Token

NO_NAMES = FIELDS | PLURAL_PEOPLE
DEMONYMS = {adjective: name for name, _, adjectives, _ in countries() for adjective in adjectives}
# What one person from a country or city is called; "the French" are many.
NATIVES = {form.lower() for form in DEMONYMS if form.endswith(("an", "i", "er"))} | frozenset(
    "spaniard dane swede finn pole turk scot briton brit englishman frenchman dutchman irishman welshman scotsman "
    "englishwoman frenchwoman irishwoman welshwoman scotswoman kiwi aussie croat serb czech slovak thai kurd filipino "
    "argentine londoner parisian liverpudlian glaswegian mancunian yorkshireman texan californian dubliner "
    "berliner".split()
)
ORIGINS = ("-based", "-listed", "-owned", "-born", "-backed", "-led", "-run", "-educated", "-headquartered", "-trained")
_JOINED = re.compile(
    r"\w+(?:-\w+)*-(?:year-old|month-old|week-old|aged|born|bred|raised|haired|eyed|faced|clad|time|winning|nominated|"
    r"selling|class|rated|elect|qualified|published|obsessed|loving|mad|wed|bound|turned|placed|ranked|seeded|seed|serving|"
    r"year|tempered|voiced|speaking|headed|handed|footed|mannered|kilo|stone|metre|meter|time)"
)
_WHAT_KIN = re.compile(r"(?:great-|step-|grand)?(?:\w+)-of-\w+|great-(?:great-)*\w+|ex-\w+|soon-to-be-\w+")
# How papers say somebody looks or feels.
_FEELING = re.compile(r"\w{3,}(?:ful|less|ous|ied|ving|ried|sted|cked|ged|tic|ary|aire|hearted|stricken|ed|ing)")
_TRADE = re.compile(r"\w{4,}(?:er|or|ist|ian|man|woman|eer)")  # "Dataminer Kit Doe", "Shopkeeper Ann Roe"
OF_PEOPLE = TRADES_OF_PEOPLE | PLAYERS | UNNAMED | RELATIONS | PERSON_NOUNS | KIN | NATIVES | DESCRIBING
DESCRIBERS = OF_PEOPLE - GIVEN - POSTS - HONORIFICS


def past_prefixes(tokens: Sequence[Token], start: int, end: int) -> tuple[int, bool]:
    """Return where the run of capitals goes on behind words that describe, and whether they are said of a person.

    At least one word of a name is left.
    """
    first, person = start, False
    while start + 1 < end and _joined(tokens[start], end - start):
        person = person or not tokens[start].low.endswith(ORIGINS)
        start += 1
    if start + 2 < end and _of_party(tokens, start, end):
        return start + 1, True
    if start + 2 < end and _of_business(tokens, start, end):
        return start + 1, False
    given = next((place for place in range(start + 2, end - 1) if tokens[place].low in GIVEN), start)
    if tokens[start].low in PASTS and given > start and not _any_post(tokens, start, given):
        return given, True  # "Former All Black Grant Doe"
    opens = first == 0 or tokens[first - 1].tag in 'Q:"-–—'
    while opens and start + 2 < end and _describes(tokens, start, end):
        start, person = start + 1, True
    return start, person


def _any_post(tokens: Sequence[Token], start: int, end: int) -> bool:
    """Tell whether some word is a post, in full or short: "Former Rep. Ann Holm"."""
    return any(token.low in POSTS or token.low.rstrip(".") in SHORT_POSTS for token in tokens[start:end])


def _of_business(tokens: Sequence[Token], start: int, end: int) -> bool:
    """Tell whether the word that opens a sentence says what the firm behind it does: "Owners Portside Holdings"."""
    token, last = tokens[start], tokens[end - 1]
    opens = start == 0 or tokens[start - 1].tag in 'Q:"-–—'
    return opens and token.low in BUSINESSES and not token.possessive and last.low not in ASSOCIATIONS


def does_so(low: str) -> bool:
    """Tell whether a word is for whoever does what its verb says: "shopper", "juggler", not "Manchester"."""
    if low.endswith(("ist", "woman")):
        return True
    stem = low[:-2]
    doubled = stem[:-1] if stem[-1:] == stem[-2:-1] else stem
    return low.endswith(("er", "or")) and not {stem, low[:-1], doubled, f"{stem}e"}.isdisjoint(BASE)


def of_trade(token: Token) -> bool:
    """Tell whether a common noun before a name says what a person is: "sprinter Jane Doe", "the plasterer Jan Doe"."""
    low = token.low
    return (
        token.tag == "N"
        and not token.possessive
        and (low in DESCRIBERS or bool(_TRADE.fullmatch(low) and does_so(low)))
    )


def _joined(token: Token, left: int) -> bool:
    """Tell whether a hyphenated word describes: "Lenz-based", "Award-winning", and "Mum-of-two" before any name."""
    if "-" not in token.low:
        return False
    if token.low.endswith(ORIGINS):
        return True
    aged = token.low.endswith("-year-old") or token.low.endswith(("-placed", "-ranked", "-seeded"))
    return aged or _WHAT_KIN.fullmatch(token.low) is not None or (left > 2 and _JOINED.fullmatch(token.low) is not None)


def _of_party(tokens: Sequence[Token], start: int, end: int) -> bool:
    """Tell whether a capitalized word says of which party or land the person behind it is: "Democrat Jane Doe"."""
    low = tokens[start].low
    if low in GIVEN or tokens[start].possessive or any(token.low in BODIES for token in tokens[start:end]):
        return False
    party = low in PARTISANS and end - start == 3 and tokens[end - 1].low not in NO_NAMES
    return party or (tokens[start + 1].low in GIVEN and (low in PARTISANS or low in NATIVES))


def _describes(tokens: Sequence[Token], start: int, end: int) -> bool:
    """Tell whether the first word of a sentence says what the person behind it is or how he feels."""
    low = tokens[start].low
    if tokens[start].possessive or low in GIVEN or any(token.low in BODIES for token in tokens[start:end]):
        return False
    named = tokens[start + 1].low in GIVEN
    able = 2 < end - start < 5 and low not in POSTS and low not in HONORIFICS and bool(_TRADE.fullmatch(low))
    trade = able and (named or (end - start == 3 and does_so(low)))
    return trade or (low in DESCRIBERS and (named or end - start == 3)) or (named and bool(_FEELING.fullmatch(low)))
