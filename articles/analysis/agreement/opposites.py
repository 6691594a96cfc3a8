"""Find two claims that answer one question with yes and with no, in whatever words. Entry: `opposite_findings`.

Acts of one actor on one thing are set against each other by rule in `standoffs`, and facts in `facts`. Two reporters
who never saw each other's copy seldom share a verb: here all that two claims of two outlets have in common is weighed
against what tells them apart. Of several pairs of cues the likeliest counts, in the fit as here (multiple instances:
Andrews, Tsochantaridis and Hofmann 2002). Weights fitted by logistic regression on 102 stories and 208 pairs of short
accounts, then drawn toward what 117 stories and 50 events of three outlets each show, a sixth held out by turns: two
claims that share words are nearly always of one question in short accounts, and seldom in long ones.
"""

from __future__ import annotations

import math
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import product

from ..questions.features import Features
from ..reports import Finding
from ..spans import Span
from ..vocabulary import LinkKind, Relation
from .counted.votes import of_one_tally, of_two_steps, of_two_votes, told_in_part
from .positions.answers import no_answer
from .positions.assertions import agree_on_it
from .positions.claim_standings import standings_of
from .positions.named_apart import named_apart
from .positions.no_opposites import answer_apart, is_aside
from .positions.opposite_order import order_of
from .positions.opposite_signs import Cues, signs_of
from .positions.opposite_weights import BIAS, WEIGHTS
from .positions.poles import Pole, ends_of, poles_of
from .story import Story, quoted_by, words_around

# Held out by turns on 117 stories 49 right pairs lie above .35, with 14 wrong ones, and 45 with 12 above .4; on 50
# events of three outlets five wrong ones and three, where 44 were flagged before.
LIKELY = 0.35
FEWEST = 2  # claims of an article; where there is one, no other partner is to be had, and rules alone judge
LEAST_ODDS = -5.0  # of one question: nearly all pairs of two accounts of one thing lie above
FAR_BELOW = 5.0  # below the odds of a likelier partner; nearer ones are weighed
FAR_FROM = 0.01  # likely, below which no other pair of cues is tried
RIGHT_BEHIND = 3  # words
ONE_VOTE = 0.6  # likely, where both tell one tally
TOLD_BEHIND = 0.5  # of the words behind one cue, that the other claim tells too
VOTES = "consents"
SAYS = "says"  # the axis of speaking and keeping silent


@dataclass(frozen=True)
class Opposition:
    """Two claims of two articles at opposite ends, with what speaks for one question."""

    one: Features
    two: Features
    poles: Cues
    signs: Mapping[str, float]

    @property
    def likely(self) -> float:
        """Return how likely the two contradict or replace each other, 0 to 1."""
        odds = BIAS + sum([WEIGHTS.get(name, 0.0) * value for name, value in self.signs.items()])
        return 1 / (1 + math.exp(-max(-50.0, odds)))

    @property
    def one_vote(self) -> bool:
        """Tell whether one tally is told as carried and as lost: "backed the truce by 88 to 71", "voted it down"."""
        voted = all(_is_outcome(pole) for pole in self.poles)
        return voted and of_one_tally(self.one, self.two) and self.signs.get("behind_most", 0.0) >= TOLD_BEHIND

    @property
    def reversed_twice(self) -> bool:
        """Tell whether opposite ends are of opposite things: "vowed to stay", "no question of quitting"."""
        inner = [_governed(item, pole) for item, pole in zip((self.one, self.two), self.poles, strict=True)]
        return self.poles[0].general and inner[0] * inner[1] < 0


def opposite_findings(story: Story) -> Iterator[Finding]:
    """Yield a conflict or an update for each two claims that are likely to answer one question oppositely."""
    for found in oppositions(story):
        likely = max(found.likely, ONE_VOTE) if found.one_vote else found.likely
        if likely >= LIKELY and not (
            found.reversed_twice or _of_two_things(found) or agree_on_it(found.one, found.two, story)
        ):
            yield _finding(found, likely, story)


def _of_two_things(found: Opposition) -> bool:
    """Tell whether two subjects are named, or two steps of one matter: what was voted and who signs it."""
    ends = found.poles
    steps = of_two_steps(found.one, found.two, (ends[0].text, ends[1].text))
    part = all("vot" in end.text for end in ends) and told_in_part(found.one, found.two)
    apart = named_apart(found.one, found.two, ends) or answer_apart(
        found.one, found.two, ends, found.signs.get("actor", 0.0)
    )
    return steps or part or apart


def oppositions(story: Story) -> Iterator[Opposition]:
    """Yield the candidates: claims of two articles that may answer one question and name opposite ends."""
    by_key = {item.key: item for item in story.features if len(story.articles[item.report.article]) >= FEWEST}
    told = {key: _told(item) for key, item in by_key.items()}
    for pair, standing in standings_of(story).items():
        if standing.odds < LEAST_ODDS or standing.below > FAR_BELOW or not by_key.keys() >= set(pair):
            continue
        one, two = by_key[pair[0]], by_key[pair[1]]
        cues = _opposed(told[one.key], told[two.key])
        if cues and not of_two_votes(one, two):
            cues = _of_the_vote(cues) if of_one_tally(one, two) else cues
            tried = signs_of(one, two, cues, standing, story)
            yield from _likeliest(Opposition(one, two, *found) for found in tried if not no_answer(found[1]))


def _of_the_vote(cues: list[Cues]) -> list[Cues]:
    """Return the cues that tell how a vote went, all where none does."""
    return [pair for pair in cues if all(map(_is_outcome, pair))] or cues


def _is_outcome(pole: Pole) -> bool:
    """Tell whether an end says what a vote decided ("passed", "voted it down"), and not only that votes fell."""
    return (
        pole.axis.split(" / ")[0] == VOTES and not pole.turned and "votes" not in pole.text and "vote " not in pole.text
    )


def _likeliest(tried: Iterator[Opposition]) -> Iterator[Opposition]:
    """Yield the likeliest of some pairs of cues; the others are not looked at where the first is far from likely."""
    for first in tried:
        yield first if first.likely < FAR_FROM else max((first, *tried), key=lambda found: found.likely)


def _opposed(one: Sequence[Pole], two: Sequence[Pole]) -> list[Cues]:
    """Return opposite ends of one axis: a yes and a no of two axes are seldom of one question."""
    return [pair for pair in product(one, two) if pair[0].yes != pair[1].yes and pair[0].axis == pair[1].axis]


def _told(item: Features) -> list[Pole]:
    """Return the ends that a claim names, without those of who says it and the mere "told reporters"."""
    claim = item.report.claim
    found = claim.attribution
    source, cue = (found.source, found.cue) if found else (None, None)

    def stands_in(pole: Pole, span: Span | None) -> bool:
        at = claim.start + item.tokens[pole.first].start
        return span is not None and span.start <= at < span.end

    said = [pole for pole in poles_of(item) if not stands_in(pole, source)]
    heard = [pole for pole in said if not (_says(pole) and stands_in(pole, cue)) and not _only_where(item, pole)]
    return [pole for pole in heard if not (_describes(item, pole) or is_aside(item, pole))]


def _governed(item: Features, pole: Pole) -> int:
    """Return which way leans what stands right behind a cue: 1 for "vowed to stay", -1 for "no case for grounding".

    The cue itself does not turn it round: "threw out the sale" and "came down in favor of the sale" are of one thing.
    """
    behind = item.tokens[pole.last + 1 :]
    for other in ends_of(item.report.claim.text, behind):
        if other.first < RIGHT_BEHIND and other.axis != pole.axis:
            return 1 if other.yes else -1
    return 0


def _describes(item: Features, pole: Pole) -> bool:
    """Tell whether a verb only says what somebody does as a rule: ", which licenses flights,"."""
    if not pole.first or pole.last != pole.first:
        return False
    before, verb = item.tokens[pole.first - 1 : pole.first + 1]
    return before.low in ("which", "who") and verb.low.endswith("s") and not verb.low.endswith("ss")


def _says(pole: Pole) -> bool:
    return pole.yes and pole.axis.split(" / ")[0] == SAYS


def _only_where(item: Features, pole: Pole) -> bool:
    """Tell whether a sentence opens with where or when somebody speaks: "Speaking later in the capital, he …"."""
    return pole.first == pole.last == 0 and item.tokens[0].low == "speaking"


def _shown(item: Features, pole: Pole) -> str:
    return words_around(item, item.tokens[pole.first].start, item.tokens[pole.last].end)


def _finding(found: Opposition, likely: float, story: Story) -> Finding:
    order = order_of(found.one, found.two, found.poles)
    sides = list(zip((found.one, found.two), found.poles, strict=True))
    (first, stood), (second, stands) = sides[::-1] if order < 0 else sides
    quoted = [
        quoted_by(_shown(item, pole), item.report, story.origins.get(item.key))
        for item, pole in ((first, stood), (second, stands))
    ]
    lead = "Another state of things later" if order else "Opposite answers to one question"
    common = sorted(word.lstrip("=") for word in first.every & second.every if word[0] != "~")
    return Finding(
        Relation.SUPERSEDES if order else Relation.CONFLICTS,
        LinkKind.STANCE,
        first.key,
        second.key,
        (stood.text, stands.text),
        f"{lead}: {quoted[0]}; {quoted[1]}.",
        round(likely, 2),
        (("ends", stood.axis), ("words in common", ", ".join(common)), ("likely", f"{likely:.0%}")),
        tuple((item.key, item.report.claim.start, item.report.claim.end) for item in (first, second)),
    )
