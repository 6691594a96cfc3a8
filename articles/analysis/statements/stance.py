"""Tell what a source does with what it says: asserts, hedges, denies, has no evidence, declines or plans.

Entry point: `stance_of`. The words around what is said are read first ("denied that", "could not confirm"), then the
main clause of what is said; a verb deeper inside belongs to somebody else's speech and is left alone.
"""

from __future__ import annotations

import re
from functools import reduce
from operator import or_

from ..languages.english import stance as english
from ..spans import Quotation
from ..vocabulary import Directness, Stance
from ..words.cues import LONGEST
from ..words.folding import fold
from .passages import Passage

NEAR = 16  # characters on either side of a hedge in which its exceptions ("no doubt", "in May") stand
NEAR_START = 60  # characters at the head of an added clause in which its verb stands

SHORT_REPLY = 80  # characters of a quotation that can be no more than a refusal: "No comment."
_AUXILIARY = re.compile(r"will|shall|won't|\w+'ll|would", re.IGNORECASE)
_INTRODUCED = re.compile(r"(?:^|[,:.]) *$")


def stance_of(passage: Passage) -> Stance:
    """Return the stance of the passage's speaker, or of the outlet where nobody is named.

    "Denies" and "has no evidence" stay apart; where several cues meet, silence outranks lack of evidence, which
    outranks denial, hedge and plan: the reading that commits the source to least.
    """
    if english.IF_TRUE.search(passage.head, passage.lists):
        return Stance.HEDGES
    return _own_voice(passage) if passage.attribution is None else _reported(passage)


def _own_voice(passage: Passage) -> Stance:
    main = main_clause(passage.unquoted[:LONGEST])
    found = _refusal(main, passage.lists)
    if found is not Stance.ASSERTS:
        return found
    if any(_silent(item) for item in passage.quotations):
        return Stance.DECLINES
    found = _modality(main, passage.lists)
    woven = found is Stance.ASSERTS and bool(passage.quotations)
    return Stance.HEDGES if woven and _hedged(main_clause(_woven(passage)), passage.lists) else found


def _silent(quotation: Quotation) -> bool:
    """Tell whether all that is quoted is a refusal: "Asked about the deal, he said: “No comment.”"."""
    said = fold(quotation.inner.text)
    match = english.OWN_SILENCE.search(said) if len(said) <= SHORT_REPLY else None
    return match is not None and match.start() == 0


def _woven(passage: Passage) -> str:
    """Return the passage with the quotations that are part of its own grammar: "it ‘might have been’ avoided"."""
    text = passage.unquoted[:LONGEST]
    for item in passage.quotations:
        start, end = item.inner.start - passage.start, item.inner.end - passage.start
        if start > 0 and end <= len(text) and not _INTRODUCED.search(text[max(0, start - 3) : start].rstrip() + " "):
            text = text[:start] + passage.plain[start:end] + text[end:]
    return text


def _reported(passage: Passage) -> Stance:
    for stance, pattern in _REFUSALS if passage.lists & _REFUSING else ():
        if passage.frames(pattern, english.IN_ASIDE):
            return stance
    main = main_clause(_vouched(passage, passage.content[:LONGEST]))
    silent = _withheld(passage) or _silent_for(passage, main)
    inside = Stance.DECLINES if silent else _refusal_inside(main, passage.lists)
    if inside is Stance.ASSERTS and _denial_added(passage):
        return Stance.DENIES
    if inside is Stance.ASSERTS:
        inside = _refusal_added(passage.content[:LONGEST], passage.lists)
    if inside is not Stance.ASSERTS:
        return inside
    if passage.frames(english.FRAME_HEDGES):
        return Stance.HEDGES
    framed = _modality(main, passage.lists, reported=not _all_quoted(passage))
    if framed is Stance.PLANS and passage.frames(english.ESTIMATES):
        return Stance.HEDGES  # "estimates that the recall will cost $20m": nobody plans it
    return Stance.PLANS if framed is Stance.ASSERTS and passage.frames(english.FRAME_PLANS) else framed


def _vouched(passage: Passage, content: str) -> str:
    """Return what is said without "It is understood that" where its speaker confirms it."""
    cue = passage.attribution.cue if passage.attribution else None
    confirmed = cue is not None and cue.text.lower().startswith("confirm")
    return english.HEARSAY.sub("", content, count=1) if confirmed else content


def _withheld(passage: Passage) -> bool:
    """Tell whether the cue itself is a refusal: "wouldn't name the supplier"."""
    cue = passage.attribution.cue if passage.attribution else None
    return cue is not None and bool(english.WITHHOLDING.fullmatch(fold(cue.text)))


def _silent_for(passage: Passage, main: str) -> bool:
    """Tell whether who speaks for others says that they give no answer: "said the firm would not name the buyer"."""
    found = passage.attribution
    spokes = found is not None and english.SPEAKS_FOR.search(found.role or found.speaker or "")
    return bool(spokes) and english.SILENT_FOR.match(main) is not None


def _denial_added(passage: Passage) -> bool:
    """Tell whether the speaker goes on to deny something: "said training was hard and denied that he struck anyone"."""
    if not english.DENIES.may_be_in(passage.lists):
        return False
    text = passage.unquoted[:LONGEST]
    return any(english.DENIES.pattern.match(text, added.end()) for added in english.ADDED_DENIAL.finditer(text))


def _all_quoted(passage: Passage) -> bool:
    return passage.attribution is not None and passage.attribution.directness is Directness.DIRECT


_REFUSALS = (
    (Stance.DECLINES, english.DECLINES),
    (Stance.NO_EVIDENCE, english.NO_EVIDENCE),
    (Stance.DENIES, english.DENIES),
)


_REFUSING = reduce(or_, (pattern.bit for _, pattern in _REFUSALS))
_INSIDE = reduce(
    or_,
    (cue.bit for cue in (english.OWN_SILENCE, english.NO_EVIDENCE, english.FIRST_PERSON_DENIAL, english.CALLED_UNTRUE)),
)


def _refusal(text: str, lists: int) -> Stance:
    """Read silence, lack of evidence and denial from words that are the speaker's own act."""
    able = _REFUSALS if lists & _REFUSING else ()
    return next((stance for stance, pattern in able if pattern.search_part(text, lists)), Stance.ASSERTS)


def _refusal_inside(main: str, lists: int) -> Stance:
    """Read the same from what is said, where it is the speaker who denies, and not one he speaks of."""
    if not lists & _INSIDE:
        return Stance.ASSERTS
    if (match := english.OWN_SILENCE.search_part(main, lists)) and match.start() == 0:
        return Stance.DECLINES
    if english.NO_EVIDENCE.search_part(main, lists):
        return Stance.NO_EVIDENCE
    if english.FIRST_PERSON_DENIAL.search_part(main, lists):
        return Stance.DENIES
    return Stance.DENIES if english.CALLED_UNTRUE.search_part(main, lists) else Stance.ASSERTS


def _refusal_added(content: str, lists: int) -> Stance:
    """Read it from a clause that goes on with the same subject: "said …, but could not confirm …"."""
    for match in english.ADDED_CLAUSE.finditer(content):
        found = _refusal(main_clause(content[match.end() :])[:NEAR_START], lists)
        if found in {Stance.NO_EVIDENCE, Stance.DECLINES}:
            return found
    return Stance.ASSERTS


def _modality(text: str, lists: int, *, reported: bool = False) -> Stance:
    if _hedged(text, lists):
        return Stance.HEDGES
    plan = english.PLANS.search_part(text, lists)
    if plan and english.NOT_PLANS.search(text[max(0, plan.start() - NEAR) : plan.end() + NEAR]):
        plan = None
    if plan is None and reported:
        plan = english.FUTURE_IN_PAST.search(text)
        if plan is not None and english.TOLD_BEFORE.search(text[: plan.start()]):
            plan = None  # what another told the speaker
    return Stance.ASSERTS if plan is None or _forecast(text, plan) else Stance.PLANS


def _forecast(text: str, plan: re.Match[str]) -> bool:
    """Tell whether nobody acts: "prices will rise", "he said the rain would last"."""
    auxiliary = _AUXILIARY.match(plan.group())
    if auxiliary is None or not english.THING_MEASURED.search(text[: plan.start()]):
        return False
    return english.COMES_TO_PASS.match(text, plan.start() + auxiliary.end()) is not None


def _hedged(text: str, lists: int) -> bool:
    if not english.HEDGES.may_be_in(lists):
        return False
    found = english.HEDGES.finditer(text, lists)
    around = (text[max(0, match.start() - NEAR) : match.end() + NEAR] for match in found)
    return any(not english.NOT_HEDGES.search(window) for window in around)


def main_clause(text: str) -> str:
    """Return the main clause: without a clause that leads in, an aside, and those that follow."""
    main = text.lstrip("\"' ")
    main = english.ASIDE.sub(",", main) if ", wh" in main.lower() else main
    lead = english.LEADING_CLAUSE.match(main)
    main = main[lead.end() :] if lead else main
    low = main.lower()
    tail = english.SUBORDINATE.search(low if len(low) == len(main) else main, 25)
    return main[: tail.start()] if tail else main
