"""Read by its capital what is part of a name and else is none: "Harbor Today", "the Three Rivers Trust", "Sunday Doe".

Entry points: `settle_capital`, for weekdays `day_in_name`, and `points_back` for "that".
"""

from __future__ import annotations

from ...languages.english.agencies import SUNDAY_PAPERS
from ...languages.english.closed import DAYS
from ...languages.english.lemmas import lemma
from ...languages.english.speech import PLAIN_SPEECH
from ...languages.english.titles import BODIES, HONORIFICS, POSTS
from .words import Token

NAMED_AS = frozenset(["as", "named", "called", "surnamed"])  # "identified himself as Monday Doe"
WEEKDAYS = frozenset(["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"])


def _settle_counted(tokens: list[Token], index: int, token: Token) -> None:
    """Make a number word part of a name: "the Three Rivers Trust", and at the head "Seven Sisters Council"."""
    run = index + 1
    while run < len(tokens) and tokens[run].tag == "M" and not tokens[run].possessive:
        run += 1
    named = run - index > 2 and tokens[index + 1].low.endswith("s") and tokens[run - 1].low in BODIES
    if token.low.isalpha() and ((index and run > index + 1) or named):
        token.tag = "M"


LONGEST_INITIALS = 4  # letters of a body's initials before "Today"


def settle_capital(tokens: list[Token], index: int, token: Token) -> None:
    """Make a small word part of a name by its capital: "Harbor Today", "Doctors Without Limits"."""
    follows = index + 1 < len(tokens) and (tokens[index + 1].tag == "M" or _small_inside(tokens, index + 1))
    if token.tag == "#":
        _settle_counted(tokens, index, token)
        return
    if not index:
        return
    before = tokens[index - 1]
    if token.tag == "D":  # "Justice A M Deo", "Minister A Raja"
        initial = token.low == "a" and follows and (before.tag == "M" or before.low in POSTS)
        token.tag = "M" if initial else token.tag
        return
    cries = before.shouted and (token.tag == "P" or len(before.low) > LONGEST_INITIALS)  # "WANT TO ASSOCIATE"
    named = before.tag == "M" and before.capital and not before.possessive and not cries
    if named and (token.tag == "A" or follows):
        token.tag = "M"
        token.low = token.low.upper() if token.low in DAYS else token.low  # "Harbor Today" is no day


def _small_inside(tokens: list[Token], index: int) -> bool:
    """Take a second small word into a name: "Stokers Till I Die", "Mothers Against The Mine"."""
    inner = tokens[index]
    within = inner.capital and inner.tag in "ODAPS" and index + 1 < len(tokens) and tokens[index - 1].tag == "P"
    named = within and tokens[index - 2].tag == "M" and tokens[index - 2].capital if index > 1 else False
    if not named or tokens[index + 1].tag != "M" or tokens[index + 1].low in DAYS:
        return False
    if tokens[index - 1].low not in BINDING or not tokens[index - 1].capital:
        return False
    inner.tag = "M"
    return True


BINDING = frozenset(
    "till until against for before without over with by beyond above under after because to not".split()
)


def without_owner(tokens: list[Token]) -> None:
    """Take "'s" for part of a name where a verb follows: "Hadley's said", "Macey's has cut 40 jobs"."""
    for place, token in enumerate(tokens[:-1]):
        if not (token.possessive and token.tag == "M") or _of_somebody(tokens, place):
            continue
        verb, after = tokens[place + 1], tokens[place + 2] if place + 2 < len(tokens) else None
        speaks = verb.tag == "E" and lemma(verb.low) in PLAIN_SPEECH and (after is None or after.tag not in "NM")
        if verb.low in ALWAYS_VERBS or speaks:
            token.possessive = False
            token.low += "'s"


def _of_somebody(tokens: list[Token], place: int) -> bool:
    """Tell whether "of" stands before a name: "A friend of Doe's says"."""
    while place and tokens[place - 1].tag == "M":
        place -= 1
    return place > 0 and tokens[place - 1].low == "of"


ALWAYS_VERBS = frozenset("said says has had is was will would told tells could can".split())


def day_in_name(tokens: list[Token], index: int) -> bool:
    """Tell whether a weekday is part of a name: "Rear Admiral Sunday Doe", ", Friday Doe,", "the Sunday Times"."""
    before, after = tokens[index - 1] if index else None, tokens[index + 1]
    closed = index + 2 < len(tokens) and tokens[index + 2].tag == ","
    if before is None:
        return closed
    title = before.low.rstrip(".") in HONORIFICS or before.low in POSTS
    named = before.low in NAMED_AS and after.tag == "M" and after.low not in DAYS
    return (title and before.capital) or named or (before.tag == "," and closed) or after.low in SUNDAY_PAPERS


def points_back(tokens: list[Token], index: int) -> bool:
    """Tell whether "that" points: "according to that agency", or at the end "…, said that city's mayor, Jane Doe."."""
    if index > 1 and tokens[index - 1].low == "to" and tokens[index - 2].low == "according":
        return True
    owner = index + 1 < len(tokens) and tokens[index + 1].possessive
    return owner and not any(token.tag in "XZEBQ" for token in tokens[index + 2 :])
