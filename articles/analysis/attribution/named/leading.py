"""Read what stands right before a name: the post, and before it the body it is held in.

Entry point: `leading_post`.
"""

from __future__ import annotations

from collections.abc import Sequence

from ...languages.english.closed import DAYS
from ...languages.english.entities import countries
from ...languages.english.epithets import STATE_OFFICES, TRADES_OF_PEOPLE
from ...languages.english.ranks import (
    BEHIND_POSTS,
    FIRMS,
    INITIALS_OF_POSTS,
    OFFICES,
    OPENING_TRADES,
    PLAIN_HONORIFICS,
    RANKS,
    SHORT_STYLES,
    STYLES,
    TITLES_OR_NAMES,
)
from ...languages.english.titles import (
    BODIES,
    FEMALE,
    FIELDS,
    HONORIFICS,
    MALE,
    NOT_BODIES,
    PLURAL_PEOPLE,
    POST_MODIFIERS,
    POSTS,
    SHORT_POSTS,
    SPOKES,
)
from ...naming.name_words import GIVEN
from ..grammar.words import Token
from .fields import only_describes, opening_field
from .kinship import called_so
from .posts import SCHOLARS, Post, is_post, name_words, one_owns, post_word
from .prefixes import DEMONYMS, of_trade, past_prefixes
from .pseudonyms import is_letter_name
from .role_words import in_full, plain_role, with_rank

CLIPPED_NAMES = frozenset(["col", "gen", "cap", "rev"])  # Colin, Genevieve
CLOSING = frozenset("begum sheikh shaikh khan bey pasha shah mirza bibi rani raja sultana".split())  # "Shahida Begum"
CIVIL = frozenset(["mr", "mrs", "ms", "miss", "mx"])
SPOKEN_TO = frozenset(["speaker", "chairman", "chair", "justice", "commissioner", "ambassador"])  # "Mr. Speaker"
LEFT_OUT = RANKS | SHORT_STYLES
FIRM_WORDS = BODIES | FIRMS | {"staff"}


def leading_post(body: str, tokens: Sequence[Token], start: int, end: int) -> tuple[int, Post]:
    """Split "Defence Minister Jane Doe" and "defence minister Jane Doe": where the name begins, and the post."""
    if is_letter_name(tokens, start, end):
        return start, Post(person=True)
    start, person = past_prefixes(tokens, start, end)
    name_start = start
    body_name = _names_body(tokens, start, end)
    for position in range(start, start if body_name else end):
        if _titles(tokens, position, end) and not _surname(tokens, name_start, position, end):
            name_start = position + 1
    if start < name_start < end and tokens[name_start].low in ("of", "for"):
        return _long_post(body, tokens, start, name_start, end)
    if start < name_start < end and tokens[name_start - 1].low in STYLES:
        name_start -= 1
    head = start
    if name_start == start:
        if body_name or not start or not is_post(tokens[start - 1]) or tokens[start - 1].tag not in "NBZ":
            trade = start > 0 and end - start > 1 and not body_name and of_trade(tokens[start - 1])
            return start, _behind_bracket(body, tokens, start) or Post(person=person or trade)
        head = start - 1
    fellow = name_start + 1 == end and tokens[name_start - 1].low == "fellow"  # "fellow Democrats" hold no fellowship
    return name_start, Post() if fellow else _post(body, tokens, head, name_start)


def _behind_bracket(body: str, tokens: Sequence[Token], name: int) -> Post | None:
    """Read the post in "Deputy Commissioner (South) Jane Doe" and "Superintendent of Police (Rural) Jan Doe"."""
    reach = range(name - 2, max(0, name - LONGEST_BRACKET), -1)
    opening = next(iter([place for place in reach if tokens[place].tag == "("]), 0)
    first = opening
    while first and (post_word(tokens[first - 1]) or tokens[first - 1].low in OFFICES or tokens[first - 1].low == "of"):
        first -= 1
    if not any(is_post(token) for token in tokens[first:opening]):
        return None
    return Post(plain_role(body[tokens[first].start : tokens[opening - 1].end]), None, None, True)


LONGEST_BRACKET = 7  # words of a field in brackets, with them


def _names_body(tokens: Sequence[Token], start: int, end: int) -> bool:
    """Tell whether all of a run of capitals is a body's name: "Marine Office", "Association of Chief Fire Officers".

    "NPA Head of Media" is a post.
    """
    last = tokens[end - 1].low
    if tokens[start].low.rstrip(".") in PLAIN_HONORIFICS:
        return False
    link = next((place for place in range(start + 1, end - 1) if tokens[place].low in ("of", "for")), None)
    if link is None:
        return last in FIRM_WORDS
    head = tokens[link - 1].low
    if head in POSTS and head not in BODIES:
        return last in FIRM_WORDS and any(token.low in BODIES for token in tokens[start : link - 1])
    plain = last in FIELDS or last in PLURAL_PEOPLE or last.endswith(("ers", "ors", "ists", "ment", "tion", "port"))
    return last in FIRM_WORDS or (head in BODIES and plain)


def _surname(tokens: Sequence[Token], first: int, position: int, end: int) -> bool:
    """Tell whether a title closes a name: "Imran Sheikh", "Judge Nina King", "Prabhat Sen"."""
    if position != end - 1 or first >= position:
        return False
    if tokens[position].low in CLOSING:
        return True
    return tokens[first].low in GIVEN or (tokens[position].low in SHORT_POSTS and not post_word(tokens[position - 1]))


def _titles(tokens: Sequence[Token], position: int, end: int) -> bool:
    """Tell whether a capitalized word is part of a title: "Mayor", "Inspector-General"; "Dean" can be a first name."""
    low = tokens[position].low.rstrip(".")
    if end == position + 1 and called_so(tokens, position):
        return False
    styled = position + 1 == end and position > 0 and tokens[position - 1].low.rstrip(".") in CIVIL
    if styled and low not in STATE_OFFICES and low not in SPOKEN_TO:
        return False  # "Mr. Cantor"
    if low == "co" and tokens[position].low != low:
        return False  # "Acme Co. executive"
    if (
        low in TITLES_OR_NAMES
        and position + 2 == end
        and (not position or tokens[position - 1].tag != "M" or (tokens[position - 1].possessive))
    ):
        return False
    if low in CLIPPED_NAMES and position + 2 == end and position and tokens[position - 1].low in TRADES_OF_PEOPLE:
        return low != tokens[position].low  # "Farmer Col Petty", but "Farmer Col. Petty"
    if tokens[position].shouted and len(low) == INITIALS and position + 2 == end and _behind_post(tokens, position):
        return False  # "director general SP Doe"
    if tokens[position].shouted and low in INITIALS_OF_POSTS:
        return position + 1 < end and not tokens[position + 1].shouted
    first, _, second = low.partition("-")
    joined = second in POSTS and (first in POSTS or first in OFFICES or first in ("ex", "co", "vice", "sub"))
    known = low in POSTS or low in HONORIFICS or low.endswith(SCHOLARS)
    return known or joined or (first in POSTS and second in BEHIND_POSTS)


def _behind_post(tokens: Sequence[Token], position: int) -> bool:
    before = tokens[position - 1] if position else None
    return before is not None and (before.tag == ")" or is_post(before))


INITIALS = 2  # letters of two first names


def _long_post(body: str, tokens: Sequence[Token], start: int, link: int, end: int) -> tuple[int, Post]:
    """Split "Commissioner of Police Jane Doe": after "of" come words of office, then the name."""
    name_start = link + 1
    while name_start < end and (post_word(tokens[name_start]) or tokens[name_start].low in OFFICES):
        name_start += 1
    if name_start == link + 1 or name_start >= end:
        return end, Post()
    return name_start, Post(plain_role(body[tokens[start].start : tokens[name_start - 1].end]), None, None, True)


def _post(body: str, tokens: Sequence[Token], start: int, end: int) -> Post:
    """Read the words before a name: the post from its first own word on, before it the body."""
    first = end
    while first > 0 and post_word(tokens[first - 1]) and not (first < end and one_owns(tokens[first - 1])):
        first -= 1
    field = first == 1 and end > 1 and tokens[0].low in FIELDS and not _speaks_for(tokens)
    if field or opening_field(body, tokens, first):
        first = 0
    elif first < end and not tokens[first].capital and post_word(tokens[first]):
        first = _lower_words(tokens, first)
    elif first < end:
        first = _behind_body(tokens, _field_before(tokens, first), end)
    honorific = {token.low.rstrip(".") for token in tokens[first:end]}
    gender = "he" if honorific & MALE else "she" if honorific & FEMALE else None
    words = _without_rank([token for token in tokens[first:end] if token.low.rstrip(".") not in PLAIN_HONORIFICS])
    role = in_full(body[words[0].start : words[-1].end]) if words else None
    held_in = _body_before(body, tokens, first) if words and not only_describes(tokens, first) else None
    return Post(*with_rank(plain_role(role), held_in, words[-1].low if words else ""), gender, True)


def _speaks_for(tokens: Sequence[Token]) -> bool:
    """Tell whether a sentence begins with a body and its spokesperson: "Navy spokesman Jane Doe"."""
    return tokens[0].low in BODIES and tokens[1].low in SPOKES


def _without_rank(words: list[Token]) -> list[Token]:
    """Leave out a rank behind a post: "navy spokesman Captain Jane Doe"."""
    last = words[-1] if words else None
    ranked = len(words) > 1 and last is not None and last.capital and last.low.rstrip(".") in LEFT_OUT
    ranked = ranked and is_post(words[-2])  # "state Sen. Jane Doe" holds no post but that
    return words[:-1] if ranked and (words[-2].low in SPOKES or not words[-2].capital) else words


def _behind_body(tokens: Sequence[Token], first: int, end: int) -> int:
    """Return where the post begins behind a body that ends in a word of posts: "European Council President"."""
    if not first or tokens[first - 1].tag != "M" or tokens[first - 1].low in NOT_BODIES or tokens[first - 1].possessive:
        return first
    named = (place for place in range(end - 2, first - 1, -1) if tokens[place].low in JOINT and tokens[place].capital)
    return next(named, first - 1) + 1


JOINT = frozenset("council union party club federation association commission committee league board company".split())


def _field_before(tokens: Sequence[Token], first: int) -> int:
    """Return where the field of a ministry's post begins: "Fisheries Minister", "Food and Farming Minister"."""
    token = tokens[first]
    if not first or token.low not in ("minister", "secretary") or not (token.capital or first == 1):
        return first
    if not _is_field(tokens[first - 1]):
        return first
    listed = first > 2 and tokens[first - 2].low in ("and", "&") and _is_field(tokens[first - 3])
    return first - 3 if listed else first - 1


def _is_field(token: Token) -> bool:
    """Tell whether a capitalized word before "Minister" is a field of work: no country, no body, nobody's name."""
    if token.tag != "M" or token.possessive or token.shouted or token.low in DAYS:
        return False
    foreign = token.low.endswith(PEOPLES) or token.low.title() in DEMONYMS or token.low.title() in COUNTRY_NAMES
    return not (foreign or token.low in BODIES)


COUNTRY_NAMES = frozenset(form for name, others, *_ in countries() for form in (name, *others))
PEOPLES = ("ian", "ese", "ish", "ani")  # "Norwegian", "Senegalese", "Danish", "Pakistani"


def _lower_words(tokens: Sequence[Token], first: int) -> int:
    """Return where a compound post in small letters begins: "provincial disaster chief"."""
    start = first
    while (
        start
        and first - start < 2
        and tokens[start - 1].tag == "N"
        and not one_owns(tokens[start - 1])
        and (tokens[start - 1].low not in BODIES and not tokens[start - 1].capital)
    ):
        start -= 1
    opens = start == 1 and first > start and tokens[0].low in POST_MODIFIERS  # "Chief welfare officer Jane Doe"
    lead = tokens[start - 1] if start and first > start else None
    trade = lead is not None and lead.tag == "M" and lead.low in OPENING_TRADES and not lead.shouted
    trade = trade and (start == 1 or tokens[start - 2].tag in "-–—Q:.")  # "DERRY — Real estate broker Jane Doe"
    return start - (opens or trade)


def _body_before(body: str, tokens: Sequence[Token], end: int) -> str | None:
    """Return the body named right before a post: "Hamas spokesman", "Twitter's chief executive"."""
    start = end
    while start > 0 and (
        (
            tokens[start - 1].tag == "M"
            and tokens[start - 1].low not in DAYS
            and (start == end or not tokens[start - 1].possessive)
        )
        or (start == end and tokens[start - 1].low in BODIES)
    ):
        start -= 1
    while start < end and tokens[start].tag == "M" and start == 0 and tokens[start].low in ("but", "and"):
        start += 1
    while (
        start
        and start < end
        and tokens[start].low in BODIES
        and tokens[start - 1].tag in "NM"
        and not (tokens[start - 1].possessive)
    ):
        start -= 1
        start -= start > 0 and tokens[start].tag == "N" and tokens[start - 1].capital and tokens[start - 1].tag == "M"
    if start + 1 == end and (
        tokens[start].low in NOT_BODIES or (start == 0 and tokens[0].low in FIELDS and not _speaks_for(tokens))
    ):
        return None
    words = name_words(body, tokens, start, end) if start < end else []
    if words and " ".join(words) in DEMONYMS:
        return DEMONYMS[" ".join(words)]
    return " ".join(words) or None
