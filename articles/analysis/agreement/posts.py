"""Read the posts that a claim gives to persons by name. Entry point: `posts_of`.

A post stands before the name ("Finance Minister Ada Osei", "its chairman, Ada Osei", "the judge who will decide, Ada
Osei"), after it ("Ada Osei, head of the harbor board", "Ada Osei, who chairs the jury") or in a plain statement ("Ada
Osei is the chief engineer"). What it comes to in words that can be compared is told in `wordings`.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from ..features import Features
from ..folding import fold
from ..languages.english.bodies import HONORIFICS
from ..languages.english.posts import AREAS, HEADS, LEADING_VERBS
from ..languages.english.titles import POSTS
from ..wording import plain
from .naming import is_named
from .story import Story
from .wordings import Wording, normal, read_phrase

__all__ = ["Post", "normal", "posts_of"]

LONGEST = 110  # characters of a phrase that words a post
_NAME = re.compile(r"[A-Z][\w'’-]*\.?(?: (?:[A-Z][\w'’-]*\.?|van|von|de|der|al|bin|la|le|dos|da))*")
_STOPS = re.compile(r"[,;:.!?()\"“”]|\s[-–—]\s|$")
_BREAKS = re.compile(r"[,;:.!?()\"“”]\s|\s[-–—]\s")
# "According to the inspector, Ada Osei was late": the comma ends a phrase of its own.
_OPENS = re.compile(
    r"(?:According|After|As|At|Before|During|For|From|In|Like|On|To|Under|Unlike|When|While|With|Without)\b"
)
_AGE = re.compile(r",\s+(?:aged\s+)?\d{1,3}(?=,)")
_IS = re.compile(r"\s+(?:is|remains|serves as|has been|acts as)\s+(?=(?:the|a|an|now|also|its|[\w.-]+'s)\s)")
_WHO = re.compile(rf",?\s+(?:who|and)\s+(?:also\s+)?(is|serves as|works as|acts as|{'|'.join(LEADING_VERBS)})\s+")


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
    found: list[Post] = []
    for name, start, end in _people(text, story):
        person = story.register.canonical(name)
        for wording, at in (*_before(text, start, end), *_after(text, end)):
            found.append(Post(item, person, wording.text, item.report.claim.start + at, wording.words))
    source = _from_source(item, story)
    return [*found, source] if source and source.words not in [post.words for post in found] else found


def _people(text: str, story: Story) -> Iterator[tuple[str, int, int]]:
    """Yield each person named, without what is said of them by title or post."""
    for match in _NAME.finditer(text):
        words = re.sub(r"'s?$", "", match.group()).split(" ")
        first = max((at + 1 for at, word in enumerate(words[:-1]) if _is_title(word)), default=0)
        name = " ".join(words[first:])
        if name and is_named(name, story.register):
            start = match.start() + len(" ".join(words[:first])) + (first > 0)
            yield name, start, start + len(name)


def _is_title(word: str) -> bool:
    low = plain(word).strip(".")
    return low in HONORIFICS or low in POSTS or low in HEADS or low in AREAS or (word.isupper() and len(word) > 2)


def _before(text: str, start: int, end: int) -> Iterator[tuple[Wording, int]]:
    """Read "the chief of staff, Gen. Ada Osei": what stands right before the name, and what a comma sets before it."""
    offset = max(0, start - LONGEST)
    lead = _without_honorific(text[offset:start].rstrip(" "))
    if not lead.endswith(","):
        yield from _ending(lead, offset, adjacent=True)
        words = lead.split(" ")
        while words and _is_title(words[-1]):
            words.pop()
        lead = " ".join(words)
    apart = lead.rstrip(", ")
    begin = max((match.end() for match in _BREAKS.finditer(apart)), default=0)
    if lead.endswith(",") and (text[end : end + 1] == "," or not _OPENS.match(apart, begin)):
        yield from _ending(apart, offset, adjacent=False)


def _without_honorific(lead: str) -> str:
    while lead and plain(lead.split(" ")[-1]).strip(".") in HONORIFICS - HEADS:
        lead = lead[: len(lead) - len(lead.split(" ")[-1])].rstrip(" ")
    return lead


def _ending(lead: str, offset: int, *, adjacent: bool) -> Iterator[tuple[Wording, int]]:
    begin = max((match.end() for match in _BREAKS.finditer(lead)), default=0)
    for wording, at in read_phrase(lead[begin:], ends=adjacent, backward=True):
        yield wording, offset + begin + at


def _after(text: str, end: int) -> Iterator[tuple[Wording, int]]:
    rest = text[end : end + 2 * LONGEST]
    aged = _AGE.match(rest)
    skip = aged.end() if aged else 0
    verb = ""
    if (match := _WHO.match(rest, skip)) or (match := _IS.match(rest, skip)):
        verb = match.group(1) if match.re is _WHO else ""
    elif not (match := re.compile(r",\s+(?:now\s+|currently\s+)?").match(rest, skip)):
        return
    stop = _STOPS.search(rest, match.end())
    phrase = rest[match.end() : stop.start() if stop else None]
    for wording, at in read_phrase(phrase, verb=verb):
        yield wording, end + match.end() + at


def _from_source(item: Features, story: Story) -> Post | None:
    """Read "The foreign minister also said", where the reader has worked out who that is."""
    found = item.report.claim.attribution
    if found is None or found.source is None or found.speaker is None or not is_named(found.speaker, story.register):
        return None
    words = found.source.text.split()
    if len(words) > 6 or plain(words[0]) not in ("the", "a", "its"):
        return None
    wordings = list(read_phrase(fold(found.source.text)))
    if len(wordings) != 1 or len(wordings[0][0].text.split()) < len(words) - 1:
        return None
    person = story.register.canonical(found.speaker)
    return Post(item, person, found.source.text, found.source.start, wordings[0][0].words)
