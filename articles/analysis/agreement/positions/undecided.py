"""Find what somebody left open on one day and decided on a later one. Entry point: `decided`.

"Has not said whether it will sell the quay", then "will keep the quay": neither denies the other, and yet the later
report replaces the earlier one. What ties the two is the actor and a word of the matter.
"""

from __future__ import annotations

from collections.abc import Iterator

from ...languages.english.deeds import marks_of
from ...languages.english.undecided import BARE_ANSWER, DECIDES, LEFT_OPEN
from ..dated.event_words import kinds_in
from ..story import Story
from .contraries import Change, tells
from .sides import LIGHT, Side

LEAST = 0.25  # share of the matter that the later claim of the same actor names
OF_ANYBODY = 0.5  # share where it is not said to be the same actor
FEWEST = 2  # words of the matter then
ANSWERED = 0.6  # likelihood where the answer names the matter no more


def decided(earlier: Side, later: Side, same: bool, story: Story) -> Change | None:
    """Return what was left open, that it is decided, and how much of it the later claim names; None for nothing.

    `same`: one actor in both.
    """
    if LEFT_OPEN.search(later.text) or not DECIDES.search(later.text):
        return None
    for cue, words in _left_open(earlier):
        shared = {word for word in words if word in later.words or _marks(word) & later.words}
        share = _weight(shared, story) / _weight(set(words), story)
        enough = share >= LEAST if same else share >= OF_ANYBODY and len(shared) >= FEWEST
        if enough and tells(shared - LIGHT, story):
            return cue, "decided", share
        if same and not shared and BARE_ANSWER.search(later.text):
            return cue, "decided", ANSWERED
    return None


def _left_open(side: Side) -> Iterator[tuple[str, tuple[str, ...]]]:
    """Yield what leaves a matter open, and the words of the matter."""
    for cue in LEFT_OPEN.finditer(side.text):
        words = side.words_behind(cue.end())
        if words:
            yield cue.group(), words


def _marks(word: str) -> frozenset[str]:
    return frozenset(f"~{kind}" for kind in kinds_in(word)) | marks_of(word)


def _weight(words: set[str], story: Story) -> float:
    return sum(story.weights.get(word, 1.0) for word in words)
