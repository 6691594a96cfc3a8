"""Cut a source to the words that name it: without articles, times and what was done to it; and check what it says.

Entry points: `plain_name`, `says_more`, `fits` and `of_party`.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from ...languages.english.epithets import PARTISANS
from ...languages.english.speech import OBTAINED
from ...languages.english.titles import BODIES, BODY_KINDS, DOCUMENTS, PLURAL_PEOPLE, POSTS
from ..grammar.nouns import is_day
from ..grammar.phrase import Phrase
from ..grammar.words import Token
from .cast_list import Entity
from .natives import of_another_land

_SPACES, _BRACKET = re.compile(r"\s+"), re.compile(r"\s\([^()]*\)$")
PEOPLE_ENDINGS = ("ators", "izers", "isers", "ists", "sters")  # "Regulators", "Organizers", "Chemists"
_ARTICLE = re.compile(r"^(?:the|a|an|this|that|these|those)\s+", re.IGNORECASE)

_PAGES = re.compile(r"^\w+-page (?=[a-z])")
_ONE = re.compile(r"^one\s+(?!(?:of|in)\b)(?=[a-z])", re.IGNORECASE)


def plain_name(body: str, tokens: Sequence[Token], phrase: Phrase) -> str:
    """Return the words of a phrase that name its speaker, with their article."""
    start, end = tokens[phrase.start], phrase.head_end
    while end > phrase.start + 1 and tokens[end - 1].tag in ",-–—(W":
        end -= 1
    end = next((place for place in range(phrase.start + 1, end) if says_more(tokens, place)), end)
    end = _without_body(tokens, phrase.start, end)
    if end > phrase.start + 3 and tokens[end - 2].low in ("in", "since") and _is_year(tokens[end - 1]):
        end -= 2  # "a report commissioned by the council in 2024"
    while end > phrase.start + 2 and is_day(tokens[end - 1]):
        end -= 2 if tokens[end - 2].tag in "EP" else 1
    text = _SPACES.sub(" ", body[start.start : tokens[end - 1].end])
    if tokens[end - 1].possessive and text[-2:] in ("'s", "’s"):
        return text[:-2]  # "by the firm's own reckoning"
    return _BRACKET.sub("", text) if text.endswith(")") else text


def _is_year(token: Token) -> bool:
    return token.tag == "#" and token.low.isdigit() and len(token.low) == YEAR


YEAR = 4  # figures


def _without_body(tokens: Sequence[Token], start: int, end: int) -> int:
    """Return where two full names end, before the body that both are of: "Jan Doe and Ida Roe of Acme Bank"."""
    joint = next((place for place in range(start + 2, end) if tokens[place].tag == "C"), end)
    link = next((place for place in range(joint + 1, end) if tokens[place].tag == "P"), end)
    named = all(token.tag == "M" for token in (*tokens[start:joint], *tokens[joint + 1 : link]))
    bodies = any(token.low in BODIES or token.low in BODY_KINDS for token in tokens[start:link])
    return link if named and not bodies and link > joint + 2 and tokens[link - 1].tag == "M" else end


def without_article(text: str, first: Token) -> str:
    """Return a name without its article, a common noun that opened the sentence in small letters."""
    return _small(_PAGES.sub("", _ONE.sub("", _ARTICLE.sub("", text))), first)


def fits(words: Sequence[Token], entity: Entity, owner: str | None) -> bool:
    """Tell whether what a description says of itself is true of the name: "the federation of Velmark" is Velmark's."""
    link = next((place for place, word in enumerate(words) if word.tag == "P"), len(words))
    named = [word.low for word in words[link:] if word.tag == "M"]
    known = f"{entity.name} {entity.role or ''} {entity.organization or ''}".lower()
    if owner is not None and owner not in known:
        return False
    if of_another_land([word.low for word in words], f"{entity.name} {entity.role or ''} {entity.organization or ''}"):
        return False
    return not named or any(word in known for word in named) or (entity.person is True and not entity.organization)


def says_more(tokens: Sequence[Token], place: int) -> bool:
    """Tell whether a participle begins that only says when or how: "released in May", "reached by phone"."""
    if (tokens[place].low == "dated" and tokens[place - 1].tag in "NM") or _in_the_know(tokens, place):
        return True
    if tokens[place].tag == "O" and tokens[place - 1].low in DOCUMENTS and place + 1 < len(tokens):
        return True  # "the report he was referring to"
    if tokens[place].tag != "E" or tokens[place - 1].tag not in "NM" or place + 1 >= len(tokens):
        return False
    after = tokens[place + 1]
    if tokens[place].low in CONCERNED:
        return False
    if tokens[place].low in OBTAINED and after.low in ("by", "with", "to"):
        return True
    if any(token.low == "by" and token.start > after.start for token in tokens[place + 2 : place + MAKER]):
        return False  # "a report released Monday by the Labor Department" names who made it
    by_phone = after.low == "by" and place + 2 < len(tokens) and tokens[place + 2].low in MEANS
    paper = tokens[place - 1].low in DOCUMENTS and after.low in ("to", "under", "with", "from")
    put_out = tokens[place].low in PUT_OUT and after.tag == "P"
    return is_day(after) or after.low in WHEN or by_phone or paper or put_out


def _in_the_know(tokens: Sequence[Token], place: int) -> bool:
    """Tell whether words begin that say how somebody knows: "two diplomats briefed on the talks".

    "Two people briefed on the talks" would else be no more than people.
    """
    before = tokens[place - 1]
    if before.tag != "N" or before.low in UNNAMED:
        return False
    if tokens[place].low == "with":
        return any(token.low == "knowledge" for token in tokens[place + 1 : place + KNOWING])
    return tokens[place].low in IN_THE_KNOW


KNOWING = 4  # words of "direct first-hand knowledge"
IN_THE_KNOW = frozenset("familiar briefed close privy acquainted".split())
UNNAMED = frozenset("person people source sources individual individuals man woman men women friend friends".split())
WHEN = frozenset(["in", "on", "at", "last", "this", "earlier", "after", "during"])
PUT_OUT = frozenset("disclosed released published leaked filed lodged issued unsealed circulated posted tabled".split())
CONCERNED = frozenset("briefed involved based stationed employed detained trapped wounded injured affected".split())
MAKER = 8  # words after a participle within which "by" names who made the paper
MEANS = frozenset(["phone", "telephone", "email", "e-mail", "text", "mail"])


COMMON = PLURAL_PEOPLE | DOCUMENTS | POSTS | BODY_KINDS.keys()


def _small(text: str, first: Token) -> str:
    """Return a common noun that opens a sentence in small letters: "Police" is "police"."""
    word = text.split(" ")[0]
    common = first.low.endswith(PEOPLE_ENDINGS) or (first.low in COMMON and word.lower() == first.low)
    return word.lower() + text[len(word) :] if common and not word.isupper() else text


def of_party(tokens: Sequence[Token], phrase: Phrase) -> bool:
    """Tell whether a phrase calls somebody by party and home: "the Norland Conservative", "the Texas Republican"."""
    words = tokens[phrase.start : phrase.head_end]
    plain = len(words) > 2 and words[0].low == "the" and all(word.tag == "M" for word in words[1:])
    return plain and words[-1].low in PARTISANS and not words[-1].possessive
