"""Tell where an actor did later what he refused, admitted what he denied, or found what there was no evidence of.

The two are told in other words, so that their words alone do not tie them: only one actor by name, on a later day,
does. Entry points below.
"""

from __future__ import annotations

from ...languages.english.acts import FOUND, NOT
from ..story import Story
from .acts import ADMIT, DENY, GRANT, REFUSE, SAY, Act
from .contraries import tells
from .sides import LIGHT

SAME_VERB = 0.7  # where the verb is the same and one side names no object, or only a pronoun


def taken_in_other_words(one: Act, two: Act) -> float:
    """Return how much somebody later took what he refused, or admitted in court what he denied, in other words.

    "Refused to lower the fee" and "accepted a lower price"; "denied selling secrets", "pleaded guilty to the sale".
    """
    sorts, first, second = {one.sort, two.sort}, one.issue, two.issue
    if sorts == {GRANT, REFUSE}:
        heads = {first.head, second.head} - {""}
        verbs = len(heads) == 1 and heads <= set(first.core) & set(second.core) and not heads & LIGHT
        objects = [frozenset(issue.objects) - LIGHT for issue in (first, second)] if first.head == second.head else []
        other = (
            all(objects) and not frozenset.intersection(*objects) if objects else False
        )  # closed baths, a closed road
        return SAME_VERB if verbs and not other else 0.0
    if sorts == {ADMIT, DENY} and any(act.cue.lower().startswith("plead") for act in (one, two)):
        return SAME_VERB if first.words & second.words - LIGHT else 0.0
    return 0.0


def finds(one: Act, two: Act) -> bool:
    """Tell whether what is said is that something was found after all."""
    told = one if one.sort == SAY else two
    text = told.item.report.claim.text[told.start :]
    return FOUND.search(text) is not None and NOT.search(text) is None


def found_since(one: Act, two: Act, story: Story) -> bool:
    """Tell whether what was found and what there was no evidence of share a word that tells something."""
    return tells((one.issue.words & two.issue.words) - LIGHT, story)
