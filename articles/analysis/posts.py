"""Read the post that stands beside a name: before it, after it, or in an appositive, with the body it is held in.

Entry points: `leading_post`, `beside_post` and `describe`.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from .attribution.nouns import noun_end
from .attribution.tokens import Token
from .languages.english.closed import DAYS
from .languages.english.entities import countries
from .languages.english.titles import (
    BODIES,
    FEMALE,
    FIELDS,
    HONORIFICS,
    MALE,
    NOT_BODIES,
    POST_MODIFIERS,
    POSTS,
    SHORT_POSTS,
    SPOKES,
)

DEMONYMS = {adjective: name for name, _, adjectives, _ in countries() for adjective in adjectives}
_TAIL = re.compile(r"\s(?:of|for|to|at|in|with|from)\s")


@dataclass(slots=True)
class Post:
    """A post as the text words it, with the body it is held in."""

    role: str | None = None
    organization: str | None = None
    gender: str | None = None
    person: bool = False


AFTER_NAME = frozenset(["kc", "qc", "sc", "mp", "msp", "mep", "obe", "mbe", "cbe", "kbe", "phd", "md"])


def name_words(body: str, tokens: Sequence[Token], start: int, end: int) -> list[str]:
    """Return the words of a name as written, without the possessive."""
    while end > start + 1 and tokens[end - 1].low in AFTER_NAME:
        end -= 1
    last = tokens[end - 1]
    stop = last.start + len(last.low) if last.possessive else last.end
    return re.sub(r"\s+", " ", body[tokens[start].start : stop]).replace(" .", ".").split(" ")


def leading_post(body: str, tokens: Sequence[Token], start: int, end: int) -> tuple[int, Post]:
    """Split "Defence Minister Jane Doe" and "defence minister Jane Doe": where the name begins, and the post."""
    name_start = start
    body_name = tokens[end - 1].low in BODIES and tokens[start].low.rstrip(".") not in _PLAIN_HONORIFICS
    for position in range(start, start if body_name else end):
        if _titles(tokens, position, end):
            name_start = position + 1
    if start < name_start < end and tokens[name_start].low in ("of", "for"):
        return _long_post(body, tokens, start, name_start, end)
    if start < name_start < end and tokens[name_start - 1].low in STYLES:
        name_start -= 1
    head = start
    if name_start == start:
        if start and tokens[start - 1].low.rstrip(".") in POSTS and tokens[start - 1].tag in "NBZ":
            name_start, head = start, start - 1
        else:
            return start, Post()
    return name_start, _post(body, tokens, head, name_start)


def _titles(tokens: Sequence[Token], position: int, end: int) -> bool:
    """Tell whether a capitalized word is part of a title: "Mayor", "Inspector-General"; "Dean" can be a first name."""
    low = tokens[position].low.rstrip(".")
    if (
        low in _FIRST_NAMES
        and position + 2 == end
        and (not position or tokens[position - 1].tag != "M" or (tokens[position - 1].possessive))
    ):
        return False
    first, _, second = low.partition("-")
    return low in POSTS or low in HONORIFICS or (second in POSTS and (first in POSTS or first in OFFICES))


_FIRST_NAMES = frozenset(["dean", "major", "earl", "duke", "judge", "marshal", "marshall", "bishop", "rector", "model"])
STYLES = frozenset(["lord", "lady", "baroness", "baron", "king", "queen", "pope", "prince", "princess", "emperor"])


def _long_post(body: str, tokens: Sequence[Token], start: int, link: int, end: int) -> tuple[int, Post]:
    """Split "Commissioner of Police Jane Doe": after "of" come words of office, then the name."""
    name_start = link + 1
    while name_start < end and (_post_word(tokens[name_start]) or tokens[name_start].low in OFFICES):
        name_start += 1
    if name_start == link + 1 or name_start >= end:
        return end, Post()
    return name_start, Post(_plain(body[tokens[start].start : tokens[name_start - 1].end]), None, None, True)


OFFICES = frozenset(
    [
        "state",
        "staff",
        "affairs",
        "police",
        "parliament",
        "and",
        "the",
        "army",
        "navy",
        "forces",
        "works",
    ]
)


def _post(body: str, tokens: Sequence[Token], start: int, end: int) -> Post:
    """Read the words before a name: the post from its first own word on, before it the body."""
    first = end
    while first > 0 and _post_word(tokens[first - 1]) and not (first < end and tokens[first - 1].possessive):
        first -= 1
    if first == 1 and end > 1 and tokens[0].low in FIELDS:
        first = 0
    elif first < end and not tokens[first].capital and tokens[first].low in POSTS | POST_MODIFIERS:
        first = _lower_words(tokens, first)
    honorific = {token.low.rstrip(".") for token in tokens[first:end]}
    gender = "he" if honorific & MALE else "she" if honorific & FEMALE else None
    words = [token for token in tokens[first:end] if token.low.rstrip(".") not in _PLAIN_HONORIFICS]
    role = body[words[0].start : words[-1].end] if words else None
    if len(words) == 1:
        role = SHORT_POSTS.get(words[0].low.rstrip("."), role)
    return Post(_plain(role), _body_before(body, tokens, first) if words else None, gender, True)


def _lower_words(tokens: Sequence[Token], first: int) -> int:
    """Return where a compound post in small letters begins: "provincial disaster chief"."""
    start = first
    while (
        start
        and first - start < 2
        and tokens[start - 1].tag == "N"
        and not tokens[start - 1].possessive
        and (tokens[start - 1].low not in BODIES and not tokens[start - 1].capital)
    ):
        start -= 1
    return start


_PLAIN_HONORIFICS = frozenset(
    [
        "mr",
        "mrs",
        "ms",
        "miss",
        "mx",
        "dr",
        "sir",
        "dame",
        "lord",
        "lady",
        "hon",
        "mme",
        "monsieur",
        "madame",
        "shri",
        "smt",
        "sri",
        "prof",
        "rev",
        "fr",
    ]
)


def _post_word(token: Token) -> bool:
    low = token.low.rstrip(".")
    return not token.possessive and (
        low in POSTS
        or low in HONORIFICS
        or low in POST_MODIFIERS
        or ("-" in low and low.split("-")[-1] in POSTS | POST_MODIFIERS)
    )


def _plain(role: str | None) -> str | None:
    """Return a post in small letters, but for what is written in capitals: "MP", "CEO"."""
    if role is None:
        return None
    words = re.sub(r"\s+", " ", role).split(" ")
    return " ".join(word if word.isupper() and len(word) > 1 else word[0].lower() + word[1:] for word in words)


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
    if start + 1 == end and (tokens[start].low in NOT_BODIES or (start == 0 and tokens[0].low in FIELDS)):
        return None
    words = name_words(body, tokens, start, end) if start < end else []
    if words and " ".join(words) in DEMONYMS:
        return DEMONYMS[" ".join(words)]
    return " ".join(words) or None


def _appositive_post(body: str, tokens: Sequence[Token], end: int) -> Post | None:
    """Read what stands after a name: ", 43, head of the Z office," or ", who heads the Z office,"."""
    if end < len(tokens) and tokens[end].tag == "(":
        return None
    if end + 1 >= len(tokens) or tokens[end].tag not in ",-–—":
        return None
    start = end + 1
    if tokens[start].tag == "#" and start + 1 < len(tokens) and tokens[start + 1].tag == ",":
        start += 2
    if start < len(tokens) and tokens[start].low in ("who", "now", "also"):
        start += 2 if tokens[start].low == "who" else 1
    return None if _has_verb(tokens, start) else describe(body, tokens, start)


def _has_verb(tokens: Sequence[Token], start: int) -> bool:
    """Tell whether the phrase is the subject of what follows: "In Leeds, the minister said"."""
    end = noun_end(tokens, start)
    return start < end < len(tokens) and tokens[start].tag == "D" and tokens[end].tag in "EZX"


def describe(body: str, tokens: Sequence[Token], start: int) -> Post | None:
    """Return the post that the noun phrase at `start` words, or None where it words none."""
    if start >= len(tokens):
        return None
    end = noun_end(tokens, start)
    while end + 1 < len(tokens) and tokens[end].low in ("and", "&") and tokens[end + 1].tag in "NM":
        end = noun_end(tokens, end + 1)
    first = start + (tokens[start].tag == "D") if start < len(tokens) else start
    head = next((position for position in range(first, end) if tokens[position].tag == "P"), end)
    posts = [position for position in range(first, head) if is_post(tokens[position])]
    if not posts or posts[-1] < head - 2:
        return None
    return _worded(body, tokens, first, head, end)


def is_post(token: Token) -> bool:
    """Tell whether a word names a post."""
    low = token.low.rstrip(".")
    return not token.possessive and (low in POSTS or ("-" in low and low.split("-")[-1] in POSTS))


def _worded(body: str, tokens: Sequence[Token], first: int, head: int, end: int) -> Post:
    if tokens[head - 1].low in SPOKES and head - 1 > first:
        return _voice(body, tokens, first, head, end)
    own = next((position for position in range(first, head) if _post_word(tokens[position])), first)
    while own > first and not (tokens[own - 1].possessive or tokens[own - 1].tag == "M"):
        own -= 1
    organization = _body_after(body, tokens, head, end)
    if own > first and not (organization and _is_body(organization)):
        organization = " ".join(name_words(body, tokens, first, own))
    start = own if organization and own > first else first
    role = body[tokens[start].start : tokens[_role_end(tokens, head, end) - 1].end]
    low = {token.low for token in tokens[first:head]}
    gender = "he" if low & MALE else "she" if low & FEMALE else None
    return Post(re.sub(r"\s+", " ", role), organization, gender, True)


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


ROLE_LINKS = frozenset(["of", "for", "at", "to", "with", "from", "in"])
ADVISING = frozenset(
    "adviser advisor expert authority specialist spokesman spokeswoman spokesperson rapporteur envoy commissioner lead analyst "
    "committee council commission panel professor fellow researcher coordinator secretary minister representative".split()
)
OF_RANK = frozenset(["senior", "chief", "former", "deputy", "lead", "official", "unnamed"])


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
    role = re.sub(r"\s+", " ", body[tokens[head - 1].start : tokens[end - 1].end])
    return Post(role, organization, "he" if low in MALE else "she" if low in FEMALE else None, True)


CONSTITUENCY = frozenset(["mp", "msp", "mep", "ms", "mla", "td", "senator", "councillor", "councilor", "member"])


def _body_after(body: str, tokens: Sequence[Token], head: int, end: int) -> str | None:
    """Return the body after "of", "for", "at", "with": "spokeswoman for the Z agency"."""
    later = next((place for place in range(head + 1, end - 1) if tokens[place].low in ("at", "for")), None)
    if later is not None and head < end and tokens[head].low in ("of", "for"):
        return _body_after(body, tokens, later, end) or _body_after(body, tokens, head, later)
    if head and tokens[head - 1].low in CONSTITUENCY:
        return None
    if head >= end or tokens[head].low not in ("of", "for", "at", "with", "from", "in"):
        return None
    start = head + 1 + (head + 1 < end and tokens[head + 1].tag == "D")
    stop = next((place for place in range(start, end) if _leaves_name(tokens, start, place)), end)
    place = tokens[head].low in ("in", "from")  # "a farmer in Lenz" speaks for nobody
    named = any((token.tag == "M" and not place) or token.low in BODIES for token in tokens[start:stop])
    return " ".join(name_words(body, tokens, start, stop)) if named and start < stop else None


def _leaves_name(tokens: Sequence[Token], start: int, place: int) -> bool:
    """Tell whether a body's name is over: a preposition other than its own, or an "and" outside "of A and B"."""
    token = tokens[place]
    if token.low == "and":
        return not any(before.low == "of" for before in tokens[start:place])
    return token.tag == "P" and token.low not in ("of", "for")


def _preceding_post(body: str, tokens: Sequence[Token], start: int) -> Post | None:
    """Read "The mayor, Jane Doe," and "Its director, Jane Doe,": a post before the comma."""
    if start < 2 or tokens[start - 1].tag != ",":
        return None
    first = start - 2
    while first > 0 and tokens[first].tag in "NMPD" and not (tokens[first].tag == "D" and tokens[first - 1].tag != "P"):
        first -= 1
    if tokens[first].tag not in "DM" and first:
        first += 1
    post = describe(body, tokens, first)
    return post if post and noun_end(tokens, first) == start - 1 else None


def post_matches(words: Sequence[str], role: str | None) -> bool:
    """Tell whether "the defence minister" or "the minister" can stand for who holds `role`."""
    if not role or not words:
        return False
    held = {word.lower().strip(",") for word in re.split(r"[\s-]+", _TAIL.split(role, maxsplit=1)[0])}
    noun = words[-1].lower()
    if noun in SPOKES:
        return bool(held & SPOKES)
    return noun in held and all(word.lower() in held for word in words[:-1])


def beside_post(body: str, tokens: Sequence[Token], start: int, end: int) -> Post | None:
    """Return the post that an appositive after the name, or before it, words; None where neither does."""
    return _appositive_post(body, tokens, end) or _preceding_post(body, tokens, start)
