"""Read the post that an appositive gives to a name: "Jane Doe, the mayor, said", "The mayor, Jane Doe, said".

Entry points: `beside_post` and `preceding_post`.
"""

from __future__ import annotations

from collections.abc import Sequence

from ...languages.english.ranks import LEADS
from ...languages.english.titles import POSTS
from ..grammar.nouns import noun_end
from ..grammar.words import Token
from .posts import Post, body_named, describe, name_words


def beside_post(body: str, tokens: Sequence[Token], start: int, end: int) -> Post | None:
    """Return the post that an appositive after the name, or before it, words; None where neither does."""
    home = start > 1 and tokens[start - 1].low in ("of", "from") and tokens[start - 2].tag in ",M"
    stamp = not start and tokens[0].shouted and end < len(tokens) and tokens[end].tag in "-–—"  # "LENZ — The mayor"
    where = start > 0 and end - start == 1 and tokens[start - 1].low in ("in", "at", "near")  # "in Lenz, the mayor,"
    return (None if home or where or stamp else _appositive_post(body, tokens, end)) or preceding_post(
        body, tokens, start, end
    )


def _appositive_post(body: str, tokens: Sequence[Token], end: int) -> Post | None:
    """Read what stands after a name: ", 43, head of the Z office," or ", who heads the Z office,"."""
    if end < len(tokens) and tokens[end].tag == "(":
        return None
    if end + 1 >= len(tokens) or tokens[end].tag not in ",-–—":
        return None
    start = end + 1
    if tokens[start].tag == "#" and start + 1 < len(tokens) and tokens[start + 1].tag == ",":
        start += 2
    start = _past_home(tokens, start)
    if start + 2 < len(tokens) and tokens[start].low == "who" and tokens[start + 1].low in LEADS:
        return _leading(body, tokens, start + 2)
    if [token.low for token in tokens[start : start + 3]] == ["who", "speaks", "for"]:
        return _speaking(body, tokens, start + 3)
    if start < len(tokens) and tokens[start].low in ("who", "now", "then", "also"):
        start += 2 if tokens[start].low == "who" else 1
    listed = start < len(tokens) and tokens[start].tag == "C"  # "the director of Acme, and his deputy, Jane Doe,"
    post = None if listed or _has_verb(tokens, start) else describe(body, tokens, start)
    if post is not None and post.organization is None:
        post.organization = _body_behind(body, tokens, noun_end(tokens, start))
    return post


def _past_home(tokens: Sequence[Token], start: int) -> int:
    """Return where the post begins behind where somebody is from: "Jane Doe, 44, of Port Lenz, a bus driver"."""
    if start >= len(tokens) or tokens[start].low not in ("of", "from"):
        return start
    place = start + 1
    while place < len(tokens) and tokens[place].tag == "M":
        place += 1
    return place + 1 if start + 1 < place < len(tokens) - 1 and tokens[place].tag == "," else start


def _body_behind(body: str, tokens: Sequence[Token], end: int) -> str | None:
    """Read the body behind a comma: "Jane Doe, director, Z Securities, said"."""
    if end + 1 >= len(tokens) or tokens[end].tag != "," or tokens[end + 1].tag != "M":
        return None
    first, stop = end + 1, noun_end(tokens, end + 1)
    closed = stop < len(tokens) and (tokens[stop].tag in ",EZX." or stop == len(tokens))
    return body_named(body, tokens, first) if closed else None


def _leading(body: str, tokens: Sequence[Token], start: int) -> Post | None:
    """Read the body in "who heads the Z office": its name, else the words for it."""
    first = start + (start < len(tokens) and tokens[start].tag == "D")
    organization = body_named(body, tokens, first)
    return Post(None, organization, None, True) if organization else None


def _speaking(body: str, tokens: Sequence[Token], start: int) -> Post | None:
    """Read the body in "who speaks for the Z office", "for the Z chief" or "for Acme"."""
    first = start + (start < len(tokens) and tokens[start].tag == "D")
    end = first
    while end < len(tokens) and tokens[end].tag in "NM&":
        end += 1
    named = all(token.tag == "M" for token in tokens[first:end]) and tokens[end - 1].low not in POSTS
    end -= tokens[end - 1].low in POSTS
    organization = " ".join(name_words(body, tokens, first, end)) if named and first < end else None
    organization = organization or body_named(body, tokens[:end], first)
    return Post("spokesperson", organization, None, True) if organization else None


def _has_verb(tokens: Sequence[Token], start: int) -> bool:
    """Tell whether the phrase is the subject of what follows: "In Leeds, the minister said"."""
    end = noun_end(tokens, start)
    while end < len(tokens) and tokens[end].tag == "A":
        end += 1
    return start < end < len(tokens) and tokens[start].tag == "D" and tokens[end].tag in "EZX"


def preceding_post(body: str, tokens: Sequence[Token], start: int, end: int) -> Post | None:
    """Read "The mayor, Jane Doe," and "Its director, Jane Doe,": a post before the comma.

    "Days after he met the mayor, Jane Doe said" tells of two people.
    """
    if start < 2 or tokens[start - 1].tag != ",":
        return None
    acts = end < len(tokens) and tokens[end].tag in "EZX"
    for first in range(start - 2, max(-1, start - MAX_BEFORE), -1):
        if tokens[first].tag not in "NMPD":
            break
        opens = first == 0 or tokens[first].tag == "D" or tokens[first - 1].tag not in "NMPD"
        post = describe(body, tokens, first) if opens and noun_end(tokens, first) == start - 1 else None
        if post is not None:
            return None if acts and first and tokens[first - 1].tag in "EZXBGP" else post
    return None


MAX_BEFORE = 12  # words of a post before the comma and the name
