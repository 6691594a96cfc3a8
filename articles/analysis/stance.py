"""Tell what a source does with what it says: asserts, hedges, denies, has no evidence, declines or plans.

Entry point: `stance_of`. The words around what is said are read first ("denied that", "could not confirm"), then the
main clause of what is said; a verb deeper inside belongs to somebody else's speech and is left alone.
"""

from __future__ import annotations

import re

from .languages.english import stance as english
from .passages import Passage
from .vocabulary import Stance

LONGEST = 1200  # characters of a passage that are looked at: no sentence of a newsroom is longer


def stance_of(passage: Passage) -> Stance:
    """Return the stance of the passage's speaker, or of the outlet where nobody is named.

    "Denies" and "has no evidence" stay apart; where several cues meet, silence outranks lack of evidence, which
    outranks denial, hedge and plan (the weaker claim on the facts is the safer reading).
    """
    frame = _head(passage.frame)
    found = _refusal(frame)
    if found is not Stance.ASSERTS:
        return found
    if passage.attribution is None:
        return _modality(_main_clause(_head(passage.unquoted)), reported=False)
    return _stance_of_content(frame, _head(passage.content))


def _head(text: str) -> str:
    return text[:LONGEST]


def _refusal(text: str) -> Stance:
    """Read silence, lack of evidence and denial from words that are the speaker's own act."""
    if english.DECLINES.search(text):
        return Stance.DECLINES
    if english.NO_EVIDENCE.search(text):
        return Stance.NO_EVIDENCE
    return Stance.DENIES if english.DENIES.search(text) else Stance.ASSERTS


def _stance_of_content(frame: str, content: str) -> Stance:
    main = _main_clause(content)
    own = _refusal_in_content(main)
    if own is not Stance.ASSERTS:
        return own
    framed = _modality(frame, reported=False)
    if framed is not Stance.ASSERTS:
        return framed
    return _modality(main, reported=True)


def _refusal_in_content(main: str) -> Stance:
    """Read denial and lack of evidence from what is said, where it is the speaker who denies."""
    if english.NO_EVIDENCE.search(main):
        return Stance.NO_EVIDENCE
    match = english.DENIES.search(main)
    if match is None:
        return Stance.DENIES if english.FIRST_PERSON_DENIAL.search(main) and _first_denies(main) else Stance.ASSERTS
    if english.DENIED_PLAN.search(match.group()):
        return Stance.DENIES
    return Stance.ASSERTS if re.match(r"(?:den|reject|dismiss|disput)", match.group(), re.IGNORECASE) else Stance.DENIES


def _first_denies(main: str) -> bool:
    return re.search(r"\b(?:deny|reject|dispute|refute)\b", main, re.IGNORECASE) is not None


def _modality(text: str, *, reported: bool) -> Stance:
    if _hedged(text):
        return Stance.HEDGES
    plan = english.PLANS.search(text)
    if plan and not english.NOT_PLANS.search(text[max(0, plan.start() - 20) : plan.end() + 20]):
        return Stance.PLANS
    if reported and english.FUTURE_IN_PAST.search(text):
        return Stance.PLANS
    return Stance.ASSERTS


def _hedged(text: str) -> bool:
    for match in english.HEDGES.finditer(text):
        around = text[max(0, match.start() - 14) : match.end() + 14]
        if not (english.NOT_HEDGES.search(around) or english.SUSPECT_NOUN.search(around)
                or english.PAST_ABILITY.search(around)):
            return True
    return False


def _main_clause(text: str) -> str:
    """Return the main clause: without a clause that leads in and without those that follow."""
    lead = english.LEADING_CLAUSE.match(text.lstrip("\"' "))
    main = text.lstrip("\"' ")[lead.end() :] if lead else text
    tail = english.SUBORDINATE.search(main, 25)
    return main[: tail.start()] if tail else main
