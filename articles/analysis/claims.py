"""Find what can be checked in one article: the claims, with kind, stance, priority and the reasons in words.

Entry point: `find_claims`, the last stage of the pipeline. Sentences are cut into passages, what cannot be checked is
left out, detectors name the kinds, and stance, worth and summary are read off each passage.
"""

from __future__ import annotations

from operator import itemgetter

from .detectors import DETECTORS, Finding
from .spans import Claim, Reading
from .statements.antecedents import Antecedents
from .statements.checkable import why_not
from .statements.passages import Passage, passages_of
from .statements.sourcing import origin_of, with_true_source
from .statements.stance import stance_of
from .statements.summary import summarize
from .statements.worth import Worth, worth_of
from .vocabulary import ClaimKind, Stance

MOST_SHOWN = 4  # parts of the priority that are named; the rest is in `worth_of`
STANCE_REASONS = {
    Stance.HEDGES: "hedged: the source does not commit to it",
    Stance.DENIES: "denial",
    Stance.NO_EVIDENCE: "says that evidence is missing",
    Stance.DECLINES: "refusal to comment",
}


def find_claims(reading: Reading) -> tuple[Claim, ...]:
    """Return the claims of a reading in text order; spans do not overlap."""
    passages = [with_true_source(passage) for passage in passages_of(reading)]
    antecedents = Antecedents()
    shown = [antecedents.resolved(passage.text) for passage in passages]
    found = zip(passages, shown, strict=True)
    return tuple(_claim(passage, text) for passage, text in found if why_not(passage) is None)


def _claim(passage: Passage, shown: str) -> Claim:
    stance = stance_of(passage)
    findings = [found for detect in DETECTORS if (found := detect(passage, stance))] or [_plain_fact(passage)]
    worth = worth_of(passage.text)
    return Claim(
        passage.start,
        passage.end,
        passage.text,
        kinds=tuple(dict.fromkeys([found.kind for found in findings])),
        priority=worth.score,
        reasons=(*_reasons(findings, stance), *_weights(worth)),
        attribution=passage.attribution,
        stance=stance,
        quantities=passage.quantities,
        dates=passage.dates,
        quotations=passage.quotations,
        summary=summarize(passage, shown),
        origin=origin_of(passage),
    )


def _plain_fact(passage: Passage) -> Finding:
    if passage.attribution or passage.quotations:
        return Finding(ClaimKind.STATEMENT, "somebody's words: whether they were said can be checked")
    return Finding(ClaimKind.EVENT, "states a fact in the outlet's own voice")


def _reasons(findings: list[Finding], stance: Stance) -> list[str]:
    reasons = [found.reason for found in findings]
    return [*reasons, STANCE_REASONS[stance]] if stance in STANCE_REASONS else reasons


def _weights(worth: Worth) -> list[str]:
    """Say in words what raised the priority most."""
    raised = [part for part in worth.parts if part[1] > 0 and part[0] != "length"]
    raised.sort(key=itemgetter(1), reverse=True)
    return [f"worth more for: {', '.join(name for name, _ in raised[:MOST_SHOWN])}"] if raised else []
