"""Find "the Ruritanian prime minister" where all that is reported around is the president's. Entry: `holder_findings`.

A post with its country and no name beside it is an error when no article names who holds it, while one other head of
that country is named with his post in this article and another, and speaks in this article before and after.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache

from ...languages.english.entities import countries
from ...questions.features import Features
from ...reports import Finding
from ...vocabulary import LinkKind, Relation
from ...words.folding import fold
from ..story import Story
from .post_words import normal
from .posts import Post

SUPREME = tuple(frozenset(words.split()) for words in ("president", "prime minister", "chancellor", "king"))
_HEADED = re.compile(r"minister|president|premier|chancellor|king|queen", re.IGNORECASE)
LONGEST_OWNER = 50  # characters before a post in which its country may stand
AROUND = 3  # claims on either side in which the named holder must speak or act


@dataclass(frozen=True)
class Unnamed:
    """A post of a country in a claim that gives no name with it."""

    item: Features
    country: str
    text: str
    start: int
    words: frozenset[str]


def holder_findings(story: Story, posts: Sequence[Post]) -> Iterator[Finding]:
    """Yield a conflict for each unnamed post that stands where another named head of that country is meant."""
    held = _held(posts)
    for items in story.articles.values():
        row = sorted(items, key=lambda item: item.report.claim.start)
        for at, item in enumerate(row):
            for phrase in _unnamed(item):
                post = _meant(phrase, held, row, at, story)
                if post is not None:
                    yield _finding(phrase, post, story)


def _held(posts: Sequence[Post]) -> dict[str, list[Post]]:
    """Return the named heads of each country."""
    held: dict[str, list[Post]] = defaultdict(list)
    for post in posts:
        country = country_in(post.text) or _owner(post)
        if country and post.words in SUPREME and not post.deputy and not post.standing:
            held[country].append(post)
    return held


def _unnamed(item: Features) -> Iterator[Unnamed]:
    text = fold(item.report.claim.text)
    if not _HEADED.search(text):
        return
    for found in _phrase().finditer(text):
        words = normal(found.group(2))
        if words in SUPREME:
            yield Unnamed(
                item, _countries()[found.group(1)], found.group(), item.report.claim.start + found.start(), words
            )


def _meant(
    phrase: Unnamed, held: Mapping[str, list[Post]], row: Sequence[Features], at: int, story: Story
) -> Post | None:
    """Return the post of the one person who must be meant, as another article gives it; None in doubt."""
    posts = held.get(phrase.country, [])
    article = phrase.item.report.article
    if len({post.person for post in posts}) != 1 or any(post.words == phrase.words for post in posts):
        return None
    before, after = row[max(0, at - AROUND) : at], row[at + 1 : at + 1 + AROUND]
    person = posts[0].person
    if not all(any(_is_about(item, person, story) for item in side) for side in (before, after)):
        return None
    elsewhere = [post for post in posts if post.item.report.article != article]
    return elsewhere[0] if elsewhere and len(elsewhere) < len(posts) else None


def _is_about(item: Features, person: str, story: Story) -> bool:
    found = item.report.claim.attribution
    return bool(found and found.speaker and story.register.canonical(found.speaker) == person)


@lru_cache(maxsize=1)
def _countries() -> dict[str, str]:
    rows = (
        (word, name) for name, others, people, capitals in countries() for word in (name, *others, *people, *capitals)
    )
    return dict(rows)


@lru_cache(maxsize=1)
def _country() -> str:
    return "|".join(re.escape(word) for word in sorted(_countries(), key=len, reverse=True))


@lru_cache(maxsize=1)
def _phrase() -> re.Pattern[str]:
    return re.compile(
        rf"\b(?:[Tt]he )?({_country()})(?:'s)? ((?i:prime minister|president|premier|chancellor|king|queen))\b"
        r"(?!'s|,? (?:[A-Z]|of |for |and |elect|designate))"
    )


@lru_cache(maxsize=1)
def _named() -> re.Pattern[str]:
    return re.compile(rf"\b({_country()})\b")


def country_in(text: str) -> str:
    """Return the country that a title names ("Ukraine's", "French"), or an empty string."""
    found = _named().search(fold(text))
    return _countries()[found.group(1)] if found else ""


def _owner(post: Post) -> str:
    """Return the country right before a post ("France's President"), or an empty string."""
    text = fold(post.item.report.claim.text)
    before = text[: max(0, post.start - post.item.report.claim.start)]
    found = _owning().search(before[-LONGEST_OWNER:])
    return _countries()[found.group(1)] if found else ""


@lru_cache(maxsize=1)
def _owning() -> re.Pattern[str]:
    return re.compile(rf"\b({_country()})(?:'s?)? $")


def _finding(phrase: Unnamed, post: Post, story: Story) -> Finding:
    own, other = phrase.item.report.publisher, post.item.report.publisher
    text = (
        f"Another post than everywhere else: {own} has “{phrase.text}” between statements of {post.person}, "
        f"whom it and {other} call “{post.text}”; no article names anyone else at the head of {phrase.country}."
    )
    return Finding(
        Relation.CONFLICTS,
        LinkKind.TITLE,
        phrase.item.key,
        post.item.key,
        (phrase.text, post.text),
        text,
        0.7,
        (("person", post.person), ("country", phrase.country)),
        (
            (phrase.item.key, phrase.start, phrase.start + len(phrase.text)),
            (post.item.key, post.start, post.start + len(post.text)),
        ),
    )
