"""Tell how sure it is who said a quotation. Entry point: `firm_name`.

A reader of one article often guesses: a pronoun, a quotation with no cue of its own, a surname that two people share.
Such a guess is good enough to show, and not good enough to accuse two outlets of contradicting each other. On 150
articles of 50 events in three outlets each, ten of twelve speaker conflicts rested on such guesses.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from ..features import Features
from ..folding import fold
from ..languages.english.bodies import BODY_HEADS
from ..languages.english.titles import PLURAL_PEOPLE
from ..names import Register
from ..posts import post_matches
from ..spans import Attribution, Quotation
from ..wording import plain
from .story import Story

NEAR = 300  # characters between the source and words that go on after it in the same paragraph
BEFORE = 700  # characters back in which the person that a pronoun stands for is named
MOST_BEFORE = 4  # words: "Heartbroken widower Ron", "The engineer, Ada"
PRONOUNS = frozenset(["he", "she"])
# Verbs that hand on what another person has said.
HANDS_ON = re.compile(r"\b(?:echo|repeat|quot|cit|paraphras|read(?:s|ing)?\b|invok)", re.IGNORECASE)
_NAME = re.compile(r"[A-Z][\w'’-]+(?:\s+(?:[A-Z][\w'’-]+|[A-Z]\.|van|von|de|der|al|bin))*")


def firm_name(item: Features, quote: Quotation, story: Story) -> str | None:
    """Return the person by name who is surely given as the speaker of `quote`, or None in doubt."""
    found = item.report.claim.attribution
    if found is None or found.source is None or not found.speaker or not is_named(found.speaker, story.register):
        return None
    if found.cue is None or HANDS_ON.match(found.cue.text) or not _stands_beside(found, item, quote):
        return None
    words = fold(found.source.text).split()
    if len(words) == 1 and words[0].lower() in PRONOUNS:
        return found.speaker if _just_named(found.speaker, item, found.source.start, story) else None
    named = plain(found.speaker).split()[-1] in plain(found.source.text)
    return found.speaker if named or post_matches(_described(words), found.role) else None


def _described(words: Sequence[str]) -> list[str]:
    """Return the words of "the defense minister" without the article; none for a long description."""
    kept = [word for word in words if word.lower() not in ("the", "a", "an", "his", "her", "their", "its")]
    return kept if len(kept) <= 4 else []


def _stands_beside(found: Attribution, item: Features, quote: Quotation) -> bool:
    claim, source = item.report.claim, found.source
    if source is None:
        return False
    inside = claim.start <= source.start < claim.end
    return inside or 0 <= quote.start - source.end <= NEAR or 0 <= source.start - quote.end <= NEAR


def _just_named(speaker: str, item: Features, at: int, story: Story) -> bool:
    """Tell whether the last sentence that names anyone, before a pronoun, names this person first or alone."""
    article = story.articles[item.report.article]
    rows = [other.report.claim for other in article if at - BEFORE <= other.report.claim.start < at]
    for claim in sorted(rows, key=lambda claim: -claim.start):
        text = claim.text[: max(0, at - claim.start)]
        people = persons_in(text, story.register)
        if people:
            alone = set(people) == {story.register.canonical(speaker)}
            return alone or _opens_with(text, speaker) or _is_source(claim.attribution, speaker, at)
    return False


def _opens_with(text: str, speaker: str) -> bool:
    """Tell whether a sentence begins with this person: who comes first is whom the next one goes on about."""
    start = plain(text).find(plain(speaker).split()[-1])
    return start >= 0 and len(text[:start].split()) <= MOST_BEFORE


def _is_source(found: Attribution | None, speaker: str, at: int) -> bool:
    """Tell whether that sentence is this person's own statement, by name."""
    if found is None or found.source is None or found.source.start >= at or found.speaker != speaker:
        return False
    return plain(speaker).split()[-1] in plain(found.source.text)


def persons_in(text: str, register: Register) -> set[str]:
    """Return the persons that a text names, each by the one name the register has."""
    names = (match.group() for match in _NAME.finditer(fold(text)))
    bare = (re.sub(r"'s?$", "", name) for name in names)
    return {register.canonical(name) for name in bare if is_named(name, register)}


def is_named(name: str, register: Register) -> bool:
    """Tell whether this is a person by name, and no body, no "Texas governor", no "letter to the board"."""
    words = name.split()
    return (
        len(words) <= 4
        and register.is_person(name)
        and all(word[:1].isupper() or len(word) < 4 for word in words)
        and not any(word in BODY_HEADS or word in PLURAL_PEOPLE for word in plain(name).split())
    )
