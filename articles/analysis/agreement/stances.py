"""Find what one side affirms and another denies or has no evidence for. Entry point: `stance_findings`.

A denial is tied to the claim whose proposition it shares. The same actor on a later day is an update, not a conflict.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from ..features import Features
from ..reports import Finding
from ..vocabulary import LinkKind, Relation, Stance
from ..wording import plain, tokens
from .story import Days, Story, disjoint, published, when, who

SAME_PROPOSITION = 0.45  # weighted share of the shorter proposition's words that the other has too
SAME_WITHOUT_CUE = 0.6  # where only a negation tells, and no cue
CUES = frozenset(
    "deny confirm acknowledg say evidenc declin refus dismis claim statement report allegat accus tell spok reject ".split()
)
_DENIES = re.compile(
    r"\b(?:den(?:y|ies|ied|ying|ial)|reject(?:s|ed|ing)?|dismiss(?:es|ed|ing)?|refut(?:es|ed|ing)|rebut(?:s|ted)|disput(?:es|ed|ing)|"
    r"contradict(?:s|ed)|ruled out|rules out|untrue|baseless|unfounded|false claim)\b"
)
_AFFIRMS = re.compile(
    r"\b(?:confirm(?:s|ed|ing)?|acknowledg(?:e|es|ed|ing)|admit(?:s|ted|ting)?|conced(?:es|ed|ing)|verified|establish(?:es|ed)|"
    r"conclud(?:es|ed)|recogni[sz](?:es|ed)|proved|found that)\b"
)
_NO_EVIDENCE = re.compile(
    r"\b(?:no (?:clear |hard |credible |firm |direct |specific )?(?:evidence|proof|indication|sign|trace|suggestion|confirmation|information)|"
    r"(?:could|can|cannot|can't|couldn't|has|have|had|is|are|was|were|been) ?(?:not|n't)?(?: yet| been)? (?:be )?(?:independently )?(?:able to )?(?:un)?(?:confirm|verif)(?:ied|ed|y)?"
    r"|not (?:yet )?(?:been )?(?:confirmed|verified|tied|linked|established|proven)|unable to (?:confirm|verify)|unconfirmed|unverified)\b"
)
_NOT = re.compile(r"\b(?:not|never|no|none|nobody|nothing|without|neither|nor|cannot)\b|n't\b")
_CONFIRM_NOT = re.compile(r"\b(?:not|cannot|can't|couldn't|n't|unable|never|declined?|refus\w+)\b[^.;]{0,25}\b(?:confirm|verif|acknowledg|admit)")


@dataclass(frozen=True)
class Position:
    """Where a claim stands to its proposition: affirm, deny, none (no evidence), negative or plain."""

    side: str
    cue: str
    words: frozenset[str]
    denied: frozenset[str] = frozenset()  # what a bare "not" stands by


def stance_findings(story: Story) -> Iterator[Finding]:
    """Yield conflicts and updates of stance between claims about one proposition."""
    for one, two, likeness in story.couples():
        first, second = position_of(one), position_of(two)
        if not opposed(first, second):
            continue
        shared = story.contained(first.words, second.words)
        if not _negation_matters(first, second, story):
            continue
        firm = "plain" not in (first.side, second.side)
        if shared >= (SAME_PROPOSITION if firm else SAME_WITHOUT_CUE) and likeness >= 0.2 and len(first.words & second.words) >= 2:
            yield _finding(one, two, (first, second), shared, story)


def opposed(first: Position, second: Position) -> bool:
    """Tell whether two positions contradict each other; a denial and a lack of evidence do not."""
    sides = {first.side, second.side}
    if "other" in sides or len(sides) == 1:
        return False
    return bool(sides & {"affirm", "plain"}) and bool(sides & {"deny", "none", "negative"})


def _negation_matters(first: Position, second: Position, story: Story) -> bool:
    """Where only a "not" tells, ask that it stands by a shared word and that the claims say little else."""
    negative = next((item for item in (first, second) if item.side == "negative"), None)
    if negative is None:
        return True
    other = second if negative is first else first
    return bool(negative.denied & other.words) and story.overlap(first.words, second.words) >= SAME_PROPOSITION


def position_of(item: Features) -> Position:
    """Return what a claim does with its proposition, and the proposition's words."""
    claim = item.report.claim
    text = plain(claim.text)
    words = frozenset(word for word in item.words | item.names if word not in CUES) - _source_words(item)
    if claim.stance in (Stance.DECLINES, Stance.PLANS):
        return Position("other", claim.stance.value, words)
    for side, stance, pattern in (("none", Stance.NO_EVIDENCE, _NO_EVIDENCE), ("deny", Stance.DENIES, _DENIES)):
        found = pattern.search(text)
        if claim.stance is stance or (found and not _CONFIRM_NOT.search(text[: found.start()] + found.group())) and found:
            return Position(side, found.group() if found else stance.value.replace("_", " "), words)
    if _CONFIRM_NOT.search(text):
        return Position("none", "not confirmed", words)
    found = _AFFIRMS.search(text)
    if found:
        return Position("affirm", found.group(), words)
    negated = _NOT.search(text)
    if negated:
        beside = tokens(text[negated.end() : negated.end() + 60])
        return Position("negative", negated.group(), words, frozenset([t.concept for t in beside if t.content][:2]))
    return Position("plain", "says", words)


def _source_words(item: Features) -> frozenset[str]:
    found = item.report.claim.attribution
    source = found.source.text if found and found.source else ""
    return frozenset(token.concept for token in tokens(source))


def _actor(item: Features, story: Story) -> str | None:
    return story.origins.get(item.key)


def _said_on(item: Features) -> Days | None:
    """Return the day of the statement: a date outside what is said, else the publication."""
    claim = item.report.claim
    content = claim.attribution.content if claim.attribution else ()
    for span in claim.dates:
        outside = not any(part.start <= span.start < part.end for part in content)
        if span.first and span.last and outside and (span.last - span.first).days <= 3:
            return span.first, span.last
    return published(item.report)


def _finding(one: Features, two: Features, positions: tuple[Position, Position], shared: float, story: Story) -> Finding:
    days = _said_on(one), _said_on(two)
    actor = _actor(one, story)
    order = 0
    if actor and actor == _actor(two, story) and days[0] and days[1] and disjoint(days[0], days[1]):
        order = 1 if days[0] > days[1] else -1
    sides = [(one, positions[0]), (two, positions[1])]
    (first, stood), (second, stands) = sides[::-1] if order < 0 else sides
    relation = Relation.SUPERSEDES if order else Relation.CONFLICTS
    lead = "Changed position" if order else "Opposite positions on the same point"
    text = (f"{lead}: “{stood.cue}” by {who(first.report, story.origins.get(first.key))}{when(first.report)}; "
            f"“{stands.cue}” by {who(second.report, story.origins.get(second.key))}{when(second.report)}.")
    words = ", ".join(sorted(stood.words & stands.words))
    return Finding(
        relation, LinkKind.STANCE, first.key, second.key, (stood.cue, stands.cue), text, round(min(1.0, shared), 2),
        (("words in common", words), ("share of the shorter", f"{shared:.0%}")),
        tuple((item.key, item.report.claim.start, item.report.claim.end) for item in (first, second)),
    )
