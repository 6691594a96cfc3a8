"""Sort out pairs of cues that look like opposite answers and are none. Entry points: `is_aside`, `answer_apart`.

Who declines to speak contradicts nobody else who does; who offers a thing is not contradicted by who turns it down; an
inquiry "of its own" is another; two persons of whom no claim tells both answer for themselves; and where it "had not
known" of a thing, only that it knew of it is the opposite.
"""

from __future__ import annotations

from ...languages.english import no_opposites as english
from ...questions.features import Features
from ..dated.event_words import is_verb
from .actors import ALIKE
from .claim_fit import issue_words
from .opposite_signs import STRANGERS, Cues
from .poles import Pole

BEHIND = 7  # words behind a "had not" in which it is told what had not been
OWN = 4  # words behind a cue in which it is said to be somebody's own
TOGETHER = 3  # words between a cue and what goes with it


def is_aside(item: Features, pole: Pole) -> bool:
    """Tell whether a noun is only what something refused or denied is for: "refused to pay for the recall"."""
    if not pole.turned or pole.first != pole.last:
        return False
    at = pole.first - 1
    while at > 0 and item.tokens[at].low in english.ARTICLES:
        at -= 1
    led = at < pole.first - 1 and item.tokens[at].low in english.LINKS
    begins = item.tokens[pole.last].end - len(pole.text)
    between = [place for place in range(at) if item.tokens[place].start > begins] if led else []
    return any(is_verb(item.tokens, place) for place in between)


def answer_apart(one: Features, two: Features, cues: Cues, actor: float) -> bool:
    """Tell whether two cues answer two questions; `actor` tells how sure it is that one actor gives both answers."""
    sides = ((one, cues[0], two, cues[1]), (two, cues[1], one, cues[0]))
    if actor <= STRANGERS:
        return True
    if actor < ALIKE and any(_of_another(item, pole, across) for item, pole, _, across in sides):
        return True
    return any(_of_another_deed(item, pole, other) for item, pole, other, _ in sides)


def _of_another(item: Features, pole: Pole, across: Pole) -> bool:
    """Tell whether a cue is a silence, an offer turned down by another, or somebody's own inquiry beside another's."""
    behind = " ".join(token.low for token in item.tokens[pole.last + 1 : pole.last + 1 + OWN])
    text = item.report.claim.text[item.tokens[pole.first].start :][: english.LONGEST]
    if english.SILENT.search(pole.text) or english.SILENT.match(text):
        return True
    offered = english.OFFERS.match(pole.text) is not None and english.TURNED_DOWN.match(across.text) is not None
    return offered or english.OF_ITS_OWN.search(behind) is not None


def _of_another_deed(item: Features, pole: Pole, other: Features) -> bool:
    """Tell whether what "had not" been done is nothing that the other claim tells: "had not known they were secret"."""
    if not pole.axis.startswith("admits ") or english.ENDS_IN_NOT.search(pole.text) is None:
        return False
    clause = english.CLAUSE_END.split(item.report.claim.text[item.tokens[pole.last].end :], maxsplit=1)[0]
    end = item.tokens[pole.last].end + len(clause)
    behind = [token for token in item.tokens[pole.last + 1 : pole.last + 1 + BEHIND] if token.end <= end]
    rows = [forms for token in behind if token.content and (forms := issue_words(token))]
    told = other.wide | frozenset(form for token in other.tokens if token.content for form in issue_words(token))
    return bool(rows) and all(forms.isdisjoint(told) for forms in rows)
