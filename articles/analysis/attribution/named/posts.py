"""Read the words of a post: what it is called, the body it is held in, who may speak for that body.

Entry points: `describe`, `body_named`, `post_matches`. Where a post stands beside a name is for `appositives` and
`attribution.named.leading`.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from ...languages.english.bodies import CORPORATE
from ...languages.english.closed import OWNERS
from ...languages.english.ranks import (
    ADVISING,
    AFTER_NAME,
    CONSTITUENCY,
    ELECTIONS,
    FIRMS,
    INITIALS_OF_POSTS,
    LEANINGS,
    OF_RANK,
    RANKS,
    ROLE_LINKS,
    SEEKING,
    SOUGHT,
)
from ...languages.english.titles import BODIES, BODY_KINDS, FEMALE, HONORIFICS, KIN, MALE, POST_MODIFIERS, POSTS, SPOKES
from ...languages.english.verbs import BASE
from ..grammar.nouns import is_day, noun_end
from ..grammar.words import Token

POST_PARTS = POSTS | POST_MODIFIERS
MIDDLES = frozenset(["centre", "center", "heart", "top", "bottom", "end", "side"])
_SPACES = re.compile(r"\s+")
_TAIL = re.compile(r"\s(?:of|for|to|at|in|with|from)\s")


@dataclass(slots=True)
class Post:
    """A post as the text words it, with the body it is held in."""

    role: str | None = None
    organization: str | None = None
    gender: str | None = None
    person: bool = False


def name_words(body: str, tokens: Sequence[Token], start: int, end: int) -> list[str]:
    """Return the words of a name as written, without the possessive."""
    while end > start + 1 and tokens[end - 1].low in AFTER_NAME:
        end -= 1
    last = tokens[end - 1]
    stop = last.start + len(last.low) if last.possessive else last.end
    return " ".join(body[tokens[start].start : stop].split()).replace(" .", ".").split(" ")


def post_word(token: Token) -> bool:
    """Tell whether a word names a post or belongs to one: "minister", "health", "acting"."""
    low = token.low.rstrip(".")
    return not (token.possessive or token.low == "co.") and (
        low in POSTS
        or (token.shouted and low in INITIALS_OF_POSTS)
        or low in HONORIFICS
        or low in POST_MODIFIERS
        or low.endswith(SCHOLARS)
        or ("-" in low and (low.split("-")[-1] in POST_PARTS or is_parent(low)))
    )


def is_parent(low: str) -> bool:
    """Tell whether a word is "mum-of-two" or the like."""
    kin, of, _ = low.partition("-of-")
    return bool(of) and kin in KIN


SCHOLARS = (
    *("ologist", "onomist", "ographer", "iatrist", "iatrician", "metrician"),
    *("geneticist", "physicist", "chemist", "ematician", "statistician"),
)  # "pharmacologist", "demographer"


def only_rank(role: str) -> bool:
    """Tell whether a post is only a rank or a style: "major general", "sister"."""
    return all(word.strip(".").lower() in RANKS for word in role.split())


def body_named(body: str, tokens: Sequence[Token], first: int) -> str | None:
    """Return the body that a noun phrase names: "Z Institute", "Clear Water" of "campaign group Clear Water"."""
    end = first
    while end < len(tokens) and (tokens[end].tag in "NM&" or tokens[end].low in ("of", "for", "and")):
        end += 1
    while end > first and (tokens[end - 1].tag not in "NM" or is_day(tokens[end - 1])):
        end -= 1
    if first >= end:
        return None
    name = next((place for place in range(first, end) if tokens[place].tag == "M"), first)
    if not (first < name and tokens[name - 1].low in BODY_KINDS and not tokens[name - 1].possessive):
        name = first
    bodily = any(word.low in BODY_WORDS for word in tokens[first:end])
    short = name + 1 == end and tokens[name].shouted and len(tokens[name].low) > 1
    return " ".join(name_words(body, tokens, name, end)) if bodily or short else None


BODY_WORDS = BODIES | FIRMS | CORPORATE | BODY_KINDS.keys()


def describe(body: str, tokens: Sequence[Token], start: int) -> Post | None:
    """Return the post that the noun phrase at `start` words, or None where it words none."""
    if start >= len(tokens):
        return None
    end = noun_end(tokens, start)
    while end + 1 < len(tokens) and tokens[end].low in ("and", "&") and tokens[end + 1].tag in "NM":
        end = noun_end(tokens, end + 1)
    first = start + (tokens[start].tag == "D") if start < len(tokens) else start
    first += first + 1 < end and (tokens[first].low == "own" or tokens[first].tag == "#")
    head = next((position for position in range(first, end) if tokens[position].tag == "P"), end)
    held = (position for position in range(first, head) if is_post(tokens[position]))
    posts = [position for position in held if tokens[position].low != "fellow" or position == head - 1]
    if head > first and tokens[head - 1].low in ELECTIONS:
        return None  # "Jane Doe, who won the general election for the seat"
    if not posts or posts[-1] < head - 2 or (posts[-1] < head - 1 and tokens[head - 1].low in BODIES):
        return None
    return _worded(body, tokens, first, head, end)


def is_post(token: Token) -> bool:
    """Tell whether a word names a post."""
    low = token.low.rstrip(".")
    counted = low.endswith("-member")  # "the three-member panel"
    joined = "-" in low and not counted and (low.split("-")[-1] in POSTS or is_parent(low))
    known = low in POSTS or low.endswith(SCHOLARS) or joined
    return known and not token.possessive


def one_owns(token: Token) -> bool:
    """Tell whether a word is one owner's, not people's in whose name a post is held: "the farmers' leader"."""
    return token.possessive and not (token.tag == "N" and token.low.endswith("s"))


def _worded(body: str, tokens: Sequence[Token], first: int, head: int, end: int) -> Post:
    if tokens[head - 1].low in SPOKES and head - 1 > first:
        return _voice(body, tokens, first, head, end)
    owners = (place for place in range(first, head - 1) if one_owns(tokens[place]))
    owner = max(owners, default=first - 1)
    named = (position for position in range(owner + 1, head) if not _in_name(tokens, position, head))
    own = next((position for position in named if post_word(tokens[position])), first)
    while own > owner + 1 and own > first and tokens[own - 1].tag != "M":
        own -= 1
    organization = _body_after(body, tokens, head, end)
    if tokens[head - 1].low in ("minister", "secretary") and organization and not _is_body(organization):
        organization = None  # "Minister of Mines" names a field
    theirs = first > 0 and tokens[first - 1].low in OWNERS  # "its Africa director"
    if own > first and not theirs and not (organization and _is_body(organization)):
        opening = first + (own > first + 1 and "-" in tokens[first].low and tokens[first].low.endswith(SERVED))
        organization = " ".join(name_words(body, tokens, opening, own))
    if organization and tokens[head - 1].low in SEEKING and seeks(organization):
        organization, own = None, first  # "a Norland Senate candidate"
    start = own if organization and own > first and not theirs else first
    role = body[tokens[start].start : tokens[_role_end(tokens, head, end) - 1].end]
    low = {token.low for token in tokens[first:head]}
    gender = "he" if low & MALE else "she" if low & FEMALE else None
    return Post(_SPACES.sub(" ", role), organization, gender, True)


def _in_name(tokens: Sequence[Token], place: int, head: int) -> bool:
    """Tell whether a word of posts is within a name: "a Port Lenz City reporter", "a Lenz Revenue Office clerk"."""
    inside = 0 < place < head - 1 and tokens[place].capital and not tokens[head - 1].capital
    inside = inside and tokens[head - 1].low != "member"  # of a body that tells the post: "a City Council member"
    before = tokens[place - 1]
    return inside and before.tag == "M" and before.capital and not before.possessive


SERVED = ("-term", "-time", "-year", "-day")  # "a seven-term House member"


def seeks(name: str) -> bool:
    """Tell whether words are what a candidate runs for or in, no body he speaks for: "Norland Senate", "primary"."""
    return name.split()[-1].lower().rstrip("s") in SOUGHT


def _role_end(tokens: Sequence[Token], head: int, end: int) -> int:
    """Return where a post's wording ends: "president of the chamber", not "… on a visit to Oslo"."""
    for place in range(head, end):
        token, before = tokens[place], tokens[place - 1]
        if token.tag != "P" or token.low in ROLE_LINKS:
            continue
        subject = token.low == "on" and (before.low.rstrip("s") in ADVISING or before.tag == "M")
        if not subject:
            return place
    return end


def _is_body(name: str) -> bool:
    return any(word.lower() in BODIES for word in name.split())


def _voice(body: str, tokens: Sequence[Token], first: int, head: int, end: int) -> Post:
    """Read "Home Office spokeswoman": all before the word is the body, but for "senior" and the like."""
    begin = first
    while begin < head - 1 and tokens[begin].low in OF_RANK:
        begin += 1
    named = " ".join(name_words(body, tokens, begin, head - 1)) if begin < head - 1 else None
    organization = _body_after(body, tokens, head, end) or named
    low = tokens[head - 1].low
    role = _SPACES.sub(" ", body[tokens[head - 1].start : tokens[end - 1].end])
    return Post(role, organization, "he" if low in MALE else "she" if low in FEMALE else None, True)


def _body_after(body: str, tokens: Sequence[Token], head: int, end: int) -> str | None:
    """Return the body after "of", "for", "at", "with": "spokeswoman for the Z agency"."""
    links = (place for place in range(head + 1, end - 1) if tokens[place].low in ("at", "for"))
    later = next((place for place in links if tokens[place].low == "at" or tokens[place - 1].tag != "M"), None)
    if later is not None and head < end and tokens[head].low in ("of", "for"):
        return _body_after(body, tokens, later, end) or _body_after(body, tokens, head, later)
    if head and tokens[head - 1].low in CONSTITUENCY:
        return None
    if tokens[end - 1].low in ELECTIONS and not tokens[end - 1].capital:
        return None  # "a candidate in the Norland Senate primary"
    if head >= end or tokens[head].low not in ("of", "for", "at", "with", "from", "in"):
        return None
    start = head + 1 + (head + 1 < end and tokens[head + 1].tag == "D")
    if start + 1 < end and tokens[start].low in MIDDLES and not tokens[start].capital and tokens[start + 1].low == "of":
        return None  # "the surgeon at the centre of the row"
    stop = next((place for place in range(start, end) if _leaves_name(tokens, start, place)), end)
    start = _past_sort(tokens, start, stop)
    place = tokens[head].low in ("in", "from")  # "a farmer in Lenz" speaks for nobody
    named = any((token.tag == "M" and not place) or token.low in BODIES for token in tokens[start:stop])
    return " ".join(name_words(body, tokens, start, stop)) if named and start < stop else None


def _past_sort(tokens: Sequence[Token], start: int, stop: int) -> int:
    """Return where the name begins in "president of anti-dam group Dry River" and "head of centrist Third Path"."""
    name = next((place for place in range(start, stop) if tokens[place].tag == "M"), start)
    sort = tokens[name - 1] if name > start else None
    plain = all(token.tag == "N" and not token.possessive for token in tokens[start:name])
    return name if sort is not None and plain and (sort.low in BODY_KINDS or sort.low in LEANINGS) else start


def _leaves_name(tokens: Sequence[Token], start: int, place: int) -> bool:
    """Tell whether a body's name is over: a preposition other than its own, or an "and" outside "of A and B"."""
    token = tokens[place]
    if token.low == "and":
        lower = place + 1 < len(tokens) and tokens[place + 1].tag == "N"  # "of Alba and co-author of the study"
        return lower or not any(before.low in ("of", "for") for before in tokens[start:place])
    if token.low == "on":  # "the Council on Foreign Relations"
        return not (tokens[place - 1].capital and tokens[place - 1].low in BODIES)
    if token.low == "to":  # "the Coalition to Stop the Weir"
        aim = tokens[place + 1 : place + 3]
        named = len(aim) > 1 and tokens[place - 1].capital and all(word.capital for word in aim)
        return not (named and aim[0].low in BASE)
    return token.tag == "P" and token.low not in ("of", "for")


def post_matches(words: Sequence[str], role: str | None) -> bool:
    """Tell whether "the defence minister" or "the minister" can stand for who holds `role`."""
    if not role or not words:
        return False
    held = {word.lower().strip(",") for word in re.split(r"[\s-]+", _TAIL.split(role, maxsplit=1)[0])}
    noun = words[-1].lower()
    if noun in SPOKES:
        return bool(held & SPOKES)
    return noun in held and all(word.lower() in held for word in words[:-1])
