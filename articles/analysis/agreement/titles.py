"""Find one person with two posts that cannot both be right. Entry point: `title_findings`.

A post is a head ("minister") with what narrows it ("foreign"). Two posts agree when one says no more than the other;
former, deputy and acting posts and general words are never set against an exact one.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass

from ..features import Features
from ..folding import fold
from ..languages.english.bodies import BODY_HEADS
from ..languages.english.posts import EQUAL_POSTS, HEADS, NARROWING, NOT_IN_POST
from ..languages.english.synonyms import STOPWORDS
from ..reports import Finding
from ..vocabulary import LinkKind, Relation
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
SUPREME = ({"president"}, {"prime", "minister"}, {"chancellor"}, {"king"})


@dataclass(frozen=True)
class Post:
    """A post that a claim gives to a person; `words` are its normal form."""

    item: Features
    person: str
    text: str
    start: int
    words: frozenset[str]


def title_findings(story: Story) -> Iterator[Finding]:
    """Yield a conflict for each two articles that give one person two posts; one link for two articles and posts."""
    held: dict[str, list[Post]] = defaultdict(list)
    for item in story.features:
        for post in posts_of(item, story):
            held[post.person].append(post)
    for person in sorted(held):
        yield from _compare(held[person])


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


def incompatible(one: frozenset[str], two: frozenset[str]) -> bool:
    """Tell whether two posts cannot be one: neither says merely less than the other."""
    return (not (one <= two or two <= one) and _head(one) - {"chief"} != _head(two) - {"chief"}) or _other_area(
        one, two
    )


def _head(post: frozenset[str]) -> frozenset[str]:
    return post & HEADS


def _other_area(one: frozenset[str], two: frozenset[str]) -> bool:
    """Tell whether one head is narrowed in two ways ("finance minister", "foreign minister")."""
    return _head(one) == _head(two) and bool(one - two) and bool(two - one)


def _compare(posts: list[Post]) -> Iterator[Finding]:
    given: dict[int, set[frozenset[str]]] = defaultdict(set)
    for post in posts:
        given[post.item.report.article].add(post.words)
    done: set[tuple[int, int, frozenset[frozenset[str]]]] = set()
    for at, one in enumerate(posts):
        for two in posts[at + 1 :]:
            articles = (one.item.report.article, two.item.report.article)
            mark = (min(articles), max(articles), frozenset((one.words, two.words)))
            if articles[0] != articles[1] and mark not in done and _clash(one, two, given):
                done.add(mark)
                yield _finding(one, two)


def _clash(one: Post, two: Post, given: dict[int, set[frozenset[str]]]) -> bool:
    if not incompatible(one.words, two.words):
        return False
    supreme = set(one.words) in SUPREME and set(two.words) in SUPREME
    both = any(not incompatible(one.words, other) for other in given[two.item.report.article]) or any(
        not incompatible(two.words, other) for other in given[one.item.report.article]
    )
    return supreme or not both


def _finding(one: Post, two: Post) -> Finding:
    text = (
        f"One person, two posts: {one.item.report.publisher} calls {one.person} “{one.text}”, "
        f"{two.item.report.publisher} “{two.text}”."
    )
    return Finding(
        Relation.CONFLICTS,
        LinkKind.TITLE,
        one.item.key,
        two.item.key,
        (one.text, two.text),
        text,
        0.8,
        (("person", one.person), ("posts", f"{' '.join(sorted(one.words))}; {' '.join(sorted(two.words))}")),
        tuple((post.item.key, post.start, post.start + len(post.text)) for post in (one, two)),
    )
