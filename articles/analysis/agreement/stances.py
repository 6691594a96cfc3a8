"""Find what one side affirms and another denies or has no evidence for. Entry point: `stance_findings`.

A denial is tied to the claim whose proposition it shares. The same actor on a later day is an update, not a conflict.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from ..languages.english.positions import ADMITS, AFFIRMS, CONTENT_NOT, DENIES, NO_EVIDENCE, NOT, OPEN
from ..questions.features import Features
from ..reports import Finding
from ..vocabulary import LinkKind, Relation, Stance
from ..words.spelling import skeleton
from ..words.wording import plain, tokens
from .dated.event_roles import contrast
from .dated.event_words import is_verb
from .positions.actors import POST_WORDS, opening_actor, same_actor
from .positions.facts import fact_findings
from .positions.sides import LIGHT, said_on
from .positions.standoffs import of_others, standoffs
from .story import Story, disjoint, quoted_by, words_around

SAME_PROPOSITION = 0.45  # share of the shorter proposition's words that the other has too
REPRINTED = 3  # days between two reports of undated words, from which the words are others
SAME_WITHOUT_CUE = 0.75  # where one side has no cue
ALIKE_WITHOUT_CUE = 0.35  # cosine of the two propositions, where one side has no cue
LEAST_LIKENESS = 0.1  # of the two claims as a whole
FEWEST_WORDS = 2
SAME_SPEAKER = 0.2  # share of the shorter proposition where one speaker denies and admits
RARE, COMMON = 4, 0.08  # claims, and share of the claims of a story, in which a telling word stands at most
MOST_WORDS = 4  # in common, where only a bare "not" tells
CUES = frozenset(  # say that somebody speaks, not of what
    "deny confirm acknowledg say evidenc declin refus dismis claim statement report allegat accus tell reject".split()
)

COMPLAINTS = frozenset(  # "confirmed that he had received complaints about rubber bullets"
    token.concept for token in tokens("complaint query petition grievance rumor")
)

_REVERSED = {"affirm": "deny", "deny": "affirm"}  # "confirmed that it had not been told", "denied that it had not"
_PRONOUN = re.compile(r"\s*(?:that )?(?:they|it|he|she|their|its|his|her)\b")


@dataclass(frozen=True)
class Position:
    """Where a claim stands to its proposition: affirm, deny, none (no evidence), negative or plain."""

    side: str
    cue: str
    words: frozenset[str]
    denied: frozenset[str] = frozenset()  # what a bare "not" stands by
    negated: bool = False  # a "not" stands anywhere, quoted or not


def stance_findings(story: Story) -> Iterator[Finding]:
    """Yield conflicts and updates of stance between claims about one proposition."""
    acts = tuple(standoffs(story))
    yield from acts
    told = {frozenset((item.first, item.second)) for item in acts}
    facts = [item for item in fact_findings(story) if frozenset((item.first, item.second)) not in told]
    yield from facts
    told |= {frozenset((item.first, item.second)) for item in facts}
    positions = {item.key: position_of(item) for item in story.features}
    for one, two, likeness in story.couples():
        if frozenset((one.key, two.key)) in told:
            continue
        first, second = positions[one.key], positions[two.key]
        if one.report.article != two.report.article and opposed(first, second) and likeness >= LEAST_LIKENESS:
            if "plain" in (first.side, second.side) and not _contradicts(one, two, (first, second), story):
                continue
            shared = same_proposition(first, second, story) or _turned_about(one, two, (first, second), story)
            if _only_complained(first, second):
                continue
            if shared and not of_others(one.key, two.key, story) and not _of_two_things(one, two):
                order = _order((one, first), (two, second), story)
                yield _finding(one, two, (first, second), shared, order, story)


def _of_two_things(one: Features, two: Features) -> bool:
    """Tell whether the words tell two things of one sort apart: the second and the third chamber."""
    first, second = ([token.low if token.text.islower() else "" for token in item.tokens] for item in (one, two))
    return contrast(first, second)


def _only_complained(first: Position, second: Position) -> bool:
    """Tell whether it is affirmed only that there are complaints of what the other denies."""
    affirmed, denied = (first, second) if first.side == "affirm" else (second, first)
    return affirmed.side == "affirm" and bool(affirmed.words & COMPLAINTS - denied.words)


def _contradicts(one: Features, two: Features, positions: tuple[Position, Position], story: Story) -> bool:
    """Tell whether a claim without a cue says, of somebody else, just what another denies: its verb is the same."""
    denial, plainly = (one, two) if positions[1].side == "plain" else (two, one)
    words = positions[0 if denial is one else 1].words
    verbs = {token.concept for at, token in enumerate(denial.tokens) if is_verb(denial.tokens, at)} & words
    return (
        bool(verbs) and verbs <= plainly.words and not same_actor(opening_actor(one, story), opening_actor(two, story))
    )


def _turned_about(one: Features, two: Features, positions: tuple[Position, Position], story: Story) -> float:
    """Return how much two claims share in which one speaker denies in so many words and admits in so many.

    One speaker seldom denies one thing and admits another in words that are rare in the story: a single one is enough.
    """
    first, second = positions
    if "affirm" not in (first.side, second.side) or not {first.side, second.side} & {"deny", "none"}:
        return 0.0
    admits = first.cue if first.side == "affirm" else second.cue
    if not ADMITS.match(admits):
        return 0.0
    own = [_proposed(item, position) for item, position in ((one, first), (two, second))]
    common = own[0] & own[1]
    telling = [word for word in common if story.spread.get(word, 0) <= max(RARE, COMMON * len(story.features))]
    if not telling or not same_actor(opening_actor(one, story), opening_actor(two, story)):
        return 0.0
    shared = story.contained(own[0], own[1])
    return shared if shared >= SAME_SPEAKER else 0.0


def _proposed(item: Features, position: Position) -> frozenset[str]:
    """Return the words of a proposition, without names, posts and words that say next to nothing."""
    names = frozenset(token.concept for token in item.tokens if token.text[0].isupper())
    return position.words - names - item.names - POST_WORDS - LIGHT


def _order(first_side: tuple[Features, Position], second_side: tuple[Features, Position], story: Story) -> int:
    """Return 1 if one actor said the first later, -1 the second, 0 if it is another actor or the same time."""
    (one, stood), (two, stands) = first_side, second_side
    said, answered = said_on(one), said_on(two)
    if not _same_actor(one, two, story) or said is None or answered is None or not disjoint(said[0], answered[0]):
        return 0
    (first, stated), (second, also) = said, answered
    later = first[0] > second[1]
    gap = (first[0] - second[1]).days if later else (second[0] - first[1]).days
    if gap < (REPRINTED if not (stated or also) else 2) and not (stated and also):
        return 0  # printed a day or two after it was said
    before, since, day = (stands, stood, stated) if later else (stood, stands, also)
    if before.side == "affirm" and (since.side == "deny" or (since.side == "none" and not day)):
        return 0  # what was confirmed is not undone by a denial, nor by an undated lack of evidence
    return 1 if later else -1


def _same_actor(one: Features, two: Features, story: Story) -> bool:
    origins = [story.origins.get(item.key) for item in (one, two)]
    if origins[0] and origins[0] == origins[1]:
        return True
    for origin, other in ((origins[0], two), (origins[1], one)):
        names = {skeleton(word) for word in (origin or "").split()[-1:]}
        if names and names <= other.names:
            return True
    subjects = [[token.low for token in item.tokens[:3] if token.text[0].isupper()][:2] for item in (one, two)]
    return len(subjects[0]) == 2 and subjects[0] == subjects[1]


def same_proposition(first: Position, second: Position, story: Story) -> float:
    """Return how much of the shorter proposition the other shares, 0 where that is too little."""
    common = first.words & second.words
    if len(common) < FEWEST_WORDS or not _negation_matters(first, second, story):
        return 0.0
    shared = story.contained(first.words, second.words)
    plain_share = len(common) / min(len(first.words), len(second.words))
    if "negative" in (first.side, second.side):
        return shared if shared >= SAME_WITHOUT_CUE and len(common) >= MOST_WORDS else 0.0
    if "plain" in (first.side, second.side):
        alike = story.overlap(first.words, second.words) >= ALIKE_WITHOUT_CUE
        return shared if alike and shared >= SAME_WITHOUT_CUE and len(common) > FEWEST_WORDS else 0.0
    mean = (shared + plain_share) / 2
    return mean if mean >= SAME_PROPOSITION else 0.0


def opposed(first: Position, second: Position) -> bool:
    """Tell whether two positions contradict each other; a denial and a lack of evidence do not."""
    sides = {first.side, second.side}
    if sides == {"plain", "negative"}:
        return False  # a bare "not" stands for too much: all that it found in 50 real events was wrong (November 2026)
    if sides & {"other", "declines"} or len(sides) == 1:
        return False
    return bool(sides & {"affirm", "plain"}) and bool(sides & {"deny", "none", "negative"})


def _negation_matters(first: Position, second: Position, story: Story) -> bool:
    """Where only a "not" tells, ask that it stands by a shared word and that the claims say little else."""
    negative = next((item for item in (first, second) if item.side == "negative"), None)
    if negative is None:
        return True
    other = second if negative is first else first
    if other.side == "plain" and other.negated:
        return False
    return bool(negative.denied & other.words) and story.overlap(first.words, second.words) >= SAME_PROPOSITION


def position_of(item: Features) -> Position:
    """Return what a claim does with its proposition, and the proposition's words."""
    claim = item.report.claim
    text = _unquoted(item)
    if claim.stance is Stance.DECLINES:
        return Position("declines", "declines", _all_words(item))
    for side, pattern in (("none", NO_EVIDENCE), ("deny", DENIES), ("affirm", AFFIRMS)):
        where = plain(claim.text) if side == "none" else text  # "no evidence", quoted, is the speaker's position
        cues = [cue for cue in pattern.finditer(where) if side == "none" or not _negated(where, cue)]
        if cues:
            found = next((cue for cue in cues if _says_what(where, cue)), cues[0])
            stands = _REVERSED.get(side, side) if CONTENT_NOT.match(where, found.end()) else side
            return Position(stands, found.group(), _proposition(item, where, found))
    words = _all_words(item)
    if claim.stance in (Stance.PLANS, Stance.HEDGES):  # who only suspects it affirms nothing
        return Position("other", claim.stance.value, words)
    negated = NOT.search(text)
    if negated:
        beside = tokens(text[negated.end() : negated.end() + 60])
        return Position("negative", negated.group(), words, frozenset([t.concept for t in beside if t.content][:2]))
    return Position("plain", "says", words, negated=bool(NOT.search(plain(claim.text))))


def _negated(text: str, cue: re.Match[str]) -> bool:
    """Tell whether a cue is itself denied or open ("did not deny", "neither has confirmed", "asked to confirm")."""
    return bool(
        NOT.search(text[max(0, cue.start() - 12) : cue.start()])
        or OPEN.search(text[max(0, cue.start() - 90) : cue.start()])
    )


def _says_what(text: str, cue: re.Match[str]) -> bool:
    return bool(re.match(r"\s+(?:that|of|for|the|any|whether)\b", text[cue.end() : cue.end() + 10]))


def _unquoted(item: Features) -> str:
    """Return the claim's text without its quotations: "I deny", quoted, is not the article's word."""
    claim = item.report.claim
    text = claim.text
    for quote in claim.quotations:
        start, end = max(0, quote.start - claim.start), min(len(text), quote.end - claim.start)
        text = text[:start] + " " * (end - start) + text[end:] if start < end else text
    return plain(text)


def _proposition(item: Features, text: str, cue: re.Match[str]) -> frozenset[str]:
    """Return the words after the cue, or all words where hardly any follow ("... , he denied")."""
    words = _all_words(item)
    rest = text[cue.end() :]
    for part in (re.split(r"[,;:]\s|\s(?:but|although|though|while)\s", rest, maxsplit=1)[0], rest):
        after = frozenset(t.concept for t in tokens(part) if t.content and not t.low[0].isdigit())
        named = text[: cue.start()] + part if _PRONOUN.match(part) else part
        after |= {name for name in item.names if name.startswith("@") and plain(name[1:]) in named}
        if len(after & words) >= FEWEST_WORDS:
            return after & words
    return words


def _all_words(item: Features) -> frozenset[str]:
    return frozenset(word for word in item.words | item.names if word not in CUES) - _source_words(item)


def _source_words(item: Features) -> frozenset[str]:
    found = item.report.claim.attribution
    source = found.source.text if found and found.source else ""
    return frozenset(token.concept for token in tokens(source))


def _shown(item: Features, position: Position) -> str:
    at = plain(item.report.claim.text).find(position.cue)
    return (words_around(item, at, at + len(position.cue)) if at >= 0 else "") or position.cue


def _finding(
    one: Features, two: Features, positions: tuple[Position, Position], shared: float, order: int, story: Story
) -> Finding:
    sides = [(one, positions[0]), (two, positions[1])]
    (first, stood), (second, stands) = sides[::-1] if order < 0 else sides
    relation = Relation.SUPERSEDES if order else Relation.CONFLICTS
    lead = "Changed position" if order else "Opposite positions on the same point"
    text = (
        f"{lead}: {quoted_by(_shown(first, stood), first.report, story.origins.get(first.key))}; "
        f"{quoted_by(_shown(second, stands), second.report, story.origins.get(second.key))}."
    )
    words = ", ".join(sorted(stood.words & stands.words))
    return Finding(
        relation,
        LinkKind.STANCE,
        first.key,
        second.key,
        (stood.cue, stands.cue),
        text,
        round(min(1.0, shared), 2),
        (("words in common", words), ("share of the shorter", f"{shared:.0%}")),
        tuple((item.key, item.report.claim.start, item.report.claim.end) for item in (first, second)),
    )
