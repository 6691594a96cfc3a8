"""Find the persons that a claim names, without their titles and trades. Entry points: `people_in`, `is_title`."""

from __future__ import annotations

import re
from collections.abc import Iterator

from ...languages.english.bodies import HONORIFICS
from ...languages.english.posts import AREAS, JOBS
from ...languages.english.roles import ROLES
from ...languages.english.team_posts import PLAYERS
from ...languages.english.titles import POSTS
from ...words.wording import plain
from ..story import Story
from .naming import is_named
from .post_words import HEAD_WORDS

FULL_NAME = 2  # words of a name that stands behind a trade with a capital
_NAME = re.compile(r"[A-Z][\w'’-]*\.?(?: (?:[A-Z][\w'’-]*\.?|(?:van|von|de|der|al|bin|la|le|dos|da)\b))*")


def people_in(text: str, story: Story) -> Iterator[tuple[str, int, int]]:
    """Yield each person named, without what is said of them by title or post."""
    for match in _NAME.finditer(text):
        words = re.sub(r"'s?$", "", match.group()).split(" ")
        first = max((at + 1 for at, word in enumerate(words[:-1]) if is_title(word)), default=0)
        name = " ".join(words[first:])
        if _opens_with_trade(text, match.start(), words[first:], story):
            first += 1
            name = " ".join(words[first:])
        if name and is_named(name, story.register):
            start = match.start() + len(" ".join(words[:first])) + (first > 0)
            yield name, start, start + len(name)


def _opens_with_trade(text: str, place: int, words: list[str], story: Story) -> bool:
    """Tell whether a sentence begins with a trade, and not with a last name: "Drummer Ada Osei", as others name her."""
    if len(words) < FULL_NAME + 1 or not is_trade(words[0]) or not begins_sentence(text, place):
        return False
    return " ".join(words[1:]) in story.register.seen()


def begins_sentence(text: str, place: int) -> bool:
    """Tell whether a word stands first in its sentence."""
    return not text[:place].strip() or bool(re.search(r"[.!?:]\W*$", text[:place]))


def is_trade(word: str) -> bool:
    """Tell whether a word is what somebody does or is in the story: "drummer", "passenger"."""
    low = plain(word)
    return low in JOBS | ROLES


def is_title(word: str) -> bool:
    """Tell whether a word with a capital is a title and no name: "Mayor", "Dr", "CEO"."""
    low = plain(word).strip(".")
    return (
        low in HONORIFICS
        or low in POSTS
        or low in HEAD_WORDS - JOBS
        or low in AREAS
        or low.replace("-", "") in PLAYERS - JOBS
        or ("-" in low and low.rpartition("-")[2] in HEAD_WORDS - JOBS)
        or (word.isupper() and len(word) > 2)
    )
