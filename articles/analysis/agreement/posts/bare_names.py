"""Read "The vice-captain hit seven fours" after a name without any post. Entry point: `described_posts`.

A desk introduces whom it names. Where an article gives a person no post at all, and the sentence after the name goes on
with "the general counsel", that is the introduction. It counts only beside a like post of the same person elsewhere
("captain", "vice-captain"), and where no article names anybody else who may hold it.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Sequence

from ...questions.features import Features
from ...words.folding import fold
from ..story import Story
from .compatible import incompatible
from .naming import names_in
from .post_fields import OF
from .post_words import HEAD_WORDS
from .posts import Post
from .wordings import Wording, read_phrase

NEAR = 300  # characters back to the sentence that names the person
MOST_BEFORE = 4  # words before the name that its sentence begins with
MOST_WORDS = 6  # of a description
MOST_BEHIND = 3  # words of the body behind "of"
_OPENS = re.compile(r"(?:But |And |Yet |Later |Still, )?[Tt]he ")
_COMMON = frozenset("minister president prime premier king state".split())  # one government has many


def described_posts(story: Story, posts: Sequence[Post]) -> Iterator[Post]:
    """Yield the posts by which an article first calls a person whom it has named without one."""
    held: dict[int, set[str]] = defaultdict(set)
    for post in posts:
        held[post.item.report.article].add(post.person)
    for article, items in story.articles.items():
        rows = sorted(items, key=lambda item: item.report.claim.start)
        for at, item in enumerate(rows):
            for wording in _opening(fold(item.report.claim.text)):
                person = _named_before(rows, at, story)
                if person and person not in held[article] and _is_of(person, wording, posts):
                    start = item.report.claim.start + item.report.claim.text.find(wording.text)
                    yield Post(item, person, wording.text, start, wording.words, wording.deputy, wording.unit)


def _opening(text: str) -> Iterator[Wording]:
    """Read the post at the head of a sentence: "The general counsel of Corvane watched …"."""
    found = _OPENS.match(text)
    if found is None:
        return
    words = text[found.end() :].split()[: MOST_WORDS + MOST_BEHIND]
    heads = [bool({word.lower().strip(",."), word.lower().rpartition("-")[2]} & HEAD_WORDS) for word in words]
    last = next((at for at, head in enumerate(heads) if head and not any(heads[at + 1 : at + 2])), MOST_WORDS)
    if last >= MOST_WORDS or words[last].endswith((",", "'s")):
        return
    end = last + 1
    if end < len(words) and words[end] in OF:
        end += 1
        while end < len(words) and words[end][:1].isupper():
            end += 1
    yield from (wording for wording, _ in read_phrase(" ".join(words[:end])) if wording.text in text)


def _named_before(rows: Sequence[Features], at: int, story: Story) -> str | None:
    """Return the one person whom the sentence before names, at its head."""
    here = rows[at].report.claim.start
    for row in reversed(rows[:at]):
        claim = row.report.claim
        if here - claim.end > NEAR:
            return None
        people = list(names_in(claim.text, story.register))
        if people:
            name, place = people[0]
            opens = len(claim.text[:place].split()) <= MOST_BEFORE
            return name if opens and len({person for person, _ in people}) == 1 else None
    return None


def _is_of(person: str, wording: Wording, posts: Sequence[Post]) -> bool:
    """Tell whether another article gives the person a like post, and nobody else has this one."""
    own = [post for post in posts if post.person == person]
    others = [post for post in posts if post.person != person]
    like = any(post.words & wording.words - _COMMON for post in own)
    return like and not any(post.words & wording.words and not incompatible(post, wording) for post in others)
