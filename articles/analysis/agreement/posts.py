"""Read the posts that a claim gives to persons. Entry point: `posts_of`.

A post is a head ("minister") with what narrows it ("foreign"); former, deputy and acting posts and general words are
left out, since they stand beside an exact post without an error.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from ..features import Features
from ..folding import fold
from ..languages.english.bodies import BODY_HEADS
from ..languages.english.posts import EQUAL_POSTS, HEADS, NARROWING, NOT_IN_POST
from ..languages.english.synonyms import STOPWORDS
from ..wording import plain
from .story import Story

_HEAD = "|".join(sorted({*HEADS, "CEO", "CFO"}, key=len, reverse=True))
_WORD = r"[\w'’.-]+"
_NAME = (
    r"((?:(?:Mr|Mrs|Ms|Dr|Sir|Dame|Prof|Professor)\.? )?"
    r"[A-Z][\w'’-]+(?: (?:[A-Z][\w'’-]+|[A-Z]\.|van|von|de|der|al|bin)){0,3})"
)
_BEFORE = re.compile(rf"((?:\b{_WORD} ){{0,4}}\b(?i:{_HEAD}))(?: (?:of|for|at) [^,.;:\n]{{1,50}}?)?,? {_NAME}")
_AFTER = re.compile(rf"{_NAME}, (?:\d+, )?((?:{_WORD} ){{0,6}}?(?i:{_HEAD})(?: (?i:{_HEAD}))?)\b")


@dataclass(frozen=True)
class Post:
    """A post that a claim gives to a person; `words` are its normal form."""

    item: Features
    person: str
    text: str
    start: int
    words: frozenset[str]


def posts_of(item: Features, story: Story) -> list[Post]:
    """Return the posts that a claim gives to persons by name."""
    text = fold(item.report.claim.text)
    found = [(match.group(2), match.group(1), match.start(1)) for match in _BEFORE.finditer(text)]
    found += [(match.group(1), match.group(2), match.start(2)) for match in _AFTER.finditer(text)]
    posts = [_post(item, name, title, at, story) for name, title, at in found]
    return [post for post in (*posts, _from_source(item, story)) if post is not None]


def _post(item: Features, name: str, title: str, at: int, story: Story) -> Post | None:
    if any(word in plain(title).split() for word in ("who", "whose", "which", "that")):
        return None
    at, title = at + len(title) - len(_short(title)), _short(title)
    words = normal(title)
    person = story.register.canonical(name)
    named = [word for word in plain(name).split() if word not in HEADS]
    if not words or not named or any(word in BODY_HEADS for word in named):
        return None
    if not story.register.is_person(name):
        return None
    return Post(item, person, title.strip(), item.report.claim.start + at, words)


def _short(title: str) -> str:
    """Return the last words of what stands before a head: the post, not the sentence in front of it."""
    words = title.split(" ")
    cut = max((at + 1 for at, word in enumerate(words[:-1]) if plain(word) in STOPWORDS), default=0)
    return " ".join(words[cut:][-4:])


def _from_source(item: Features, story: Story) -> Post | None:
    """Read "The foreign minister also said", where the reader has worked out who that is."""
    found = item.report.claim.attribution
    if found is None or found.source is None or found.speaker is None or not story.register.is_person(found.speaker):
        return None
    text = found.source.text
    words = normal(text) if len(text.split()) <= 6 and plain(text).split()[-1] in HEADS else frozenset()
    return Post(item, story.register.canonical(found.speaker), text, found.source.start, words) if words else None


def normal(title: str) -> frozenset[str]:
    """Return the words of a post that count, empty for a former, deputy or merely general one."""
    words = re.findall(r"[a-z]+", plain(title).replace("-", " "))
    if any(word in NOT_IN_POST or word in ("who", "whose", "which", "that") for word in words):
        return frozenset()
    kept = " ".join(word for word in words if word in HEADS or word in NARROWING or word in ("ceo", "cfo"))
    for other, one in EQUAL_POSTS:
        kept = re.sub(rf"\b{other}\b", one, kept)
    found = frozenset(kept.split())
    return found if found & HEADS and found not in (frozenset({"minister"}), frozenset({"secretary"})) else frozenset()
