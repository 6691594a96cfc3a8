"""Read what was done that somebody is said elsewhere to have refused to do. Entry point: `deeds_of`.

"Declined to apologize" in one outlet, "apologized" in another: a deed counts only where some act of the story refuses
it, so that not every verb is an act.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from ...languages.english.acts import NOT
from ...languages.english.events import MORE_PAST
from ...languages.english.verbs import PAST
from ...questions.features import Features
from ...words.folding import fold
from ...words.wording import Token
from ..story import Story
from .acts import LONGEST, Act, Scene, deed_of
from .complements import concept_of

LEAD = 40  # characters before a verb in which it is said that it is not done, or only asked for
# The deed is asked for, planned, a condition, or done by another.
_NOT_DONE = re.compile(
    r"\b(?:to|if|unless|whether|until|before|should|could|might|may|would|will|refus\w+|declin\w+|fail\w*|without|by|being|be|been|were|was|are|is)"
    r"(?: \w+ly| also| again| not| never| have| yet){0,2} $",
    re.IGNORECASE,
)


def deeds_of(item: Features, refused: frozenset[str], before: Scene, story: Story) -> Iterator[Act]:
    """Yield the deeds of a claim told as done, of those that `refused` names by the concept of their verb."""
    text = fold(item.report.claim.text[:LONGEST])
    for token in item.tokens:
        head = concept_of(token)
        if head not in refused or not _is_past(token) or token.end > len(text):
            continue
        lead = text[max(0, token.start - LEAD) : token.start]
        cue = re.compile(re.escape(text[token.start : token.end])).match(text, token.start)
        if cue is None or _NOT_DONE.search(lead) or NOT.search(lead[-12:]):
            continue
        act = deed_of(item, cue, head, before, story)
        if act is not None:
            yield act


def _is_past(token: Token) -> bool:
    low = token.low
    return token.text[0].islower() and (low in PAST or low in MORE_PAST or (low.endswith("ed") and len(low) > 4))
