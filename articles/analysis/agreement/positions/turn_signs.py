"""Read what speaks for a turn being one: that both reports tell of one matter and one actor. Entry point: `turn_signs`.

The words of a refusal and of what grants it, or of a state and its end, stand in many claims of a long article that
have nothing to do with each other. What ties two of them is weighed here, as `turn_weights` has it.
"""

from __future__ import annotations

from collections.abc import Mapping

from ...languages.english.positions import INTENDS
from ...vocabulary import Stance
from ..dated.event_words import is_verb
from ..story import Story
from .actors import NOBODY, Actor, actor_of, same_actor
from .claim_fit import fit_signs, issue_words
from .claim_standings import place_signs, standings_of
from .contraries import Change
from .sides import Side

AROUND = 8  # words on either side of a cue in which it stands what is refused, ended or done
LEAST_ODDS = -8.0  # of two claims that are no candidates for one question
NO_CUES = ("grants it", "turned round", "told as past", "does it", "decided")  # what `turns` says where no word does
FEW = 4  # claims in which a telling word stands at most
FAR_ON = 200  # characters from which a cue stands as far on as can be
MOST_APART = 20  # words
MOST_NEAR = 5  # words


def turn_signs(earlier: Side, later: Side, found: Change, story: Story) -> Mapping[str, float]:
    """Return the signs that a later report replaces an earlier one, each a number."""
    was, now, share = found
    one, two = sorted((earlier.item, later.item), key=lambda item: item.key)
    standing = standings_of(story).get((one.key, two.key))
    sort = now if now in NO_CUES else was if was == "intended" else "contrary"
    words = next((refused for cue, refused in earlier.refused if cue == was), ())
    before, since = _cue_at(earlier, was), _cue_at(later, now)
    if since is None:
        since = _first_of(later, words)
    return {
        **fit_signs(one, two, story),
        **place_signs(standing),
        "odds": max(LEAST_ODDS, standing.odds) if standing else LEAST_ODDS,
        "share": share,
        f"sort:{sort}": 1.0,
        "one_actor": float(bool(earlier.actors & later.actors)),
        "since_at": min(1.0, (since or 0) / FAR_ON),
        **_word_signs(words, later),
        **_cue_signs((earlier, before), (later, since), story),
        **_stance_signs(earlier, later),
    }


def _cue_at(side: Side, cue: str) -> int | None:
    if cue in NO_CUES:
        return None
    if cue == "intended":
        found = INTENDS.search(side.text)
        return found.start() if found else None
    at = side.text.find(cue)
    return at if at >= 0 else None


def _first_of(side: Side, words: tuple[str, ...]) -> int | None:
    told = set(words)
    return next((token.start for token in side.item.tokens if token.concept in told), None)


def _word_signs(words: tuple[str, ...], later: Side) -> Mapping[str, float]:
    """Return how much of what was refused the later claim tells, how near together, and whether as a verb."""
    told = set(words)
    places = [at for at, token in enumerate(later.item.tokens) if token.concept in told]
    shared = {later.item.tokens[at].concept for at in places}
    return {
        "told_first": float(bool(words) and words[0] in shared),
        "told_words": float(len(shared)),
        "told_all": float(bool(words) and len(shared) == len(words)),
        "refused_words": float(len(words)),
        "told_verb": float(any(is_verb(later.item.tokens, at) for at in places)),
        "told_apart": min(MOST_APART, max(places) - min(places)) / MOST_APART if places else 0.0,
    }


def _cue_signs(first: tuple[Side, int | None], second: tuple[Side, int | None], story: Story) -> Mapping[str, float]:
    """Return what the words around both cues share, and whether one actor does both."""
    near = [_near(side, at) for side, at in (first, second)]
    doers = [_doer(side, at, story) for side, at in (first, second)]
    shared = near[0] & near[1]
    known = [bool(doer.known) for doer in doers]
    return {
        "near": story.overlap(*near) if all(near) else 0.0,
        "near_words": float(min(MOST_NEAR, len(shared))),
        "near_telling": float(any(story.spread.get(word, 0) <= FEW for word in shared)),
        "doer": same_actor(*doers) if all(known) else 0.0,
        "doers_apart": float(all(known) and not same_actor(*doers)),
        "doer_people": float(all(doer.people for doer in doers)),
    }


def _near(side: Side, at: int | None) -> frozenset[str]:
    row = side.item.tokens
    if at is None:
        return frozenset(word for token in row if token.content for word in issue_words(token))
    place = next((number for number, token in enumerate(row) if token.end > at), 0)
    around = row[max(0, place - AROUND) : place + AROUND]
    return frozenset(word for token in around if token.content for word in issue_words(token))


def _doer(side: Side, at: int | None, story: Story) -> Actor:
    return actor_of(side.item, at, lambda: NOBODY, story) if at is not None else NOBODY


def _stance_signs(earlier: Side, later: Side) -> Mapping[str, float]:
    stances = [side.item.report.claim.stance for side in (earlier, later)]
    return {
        "later_hedges": float(stances[1] is Stance.HEDGES),
        "earlier_denies": float(stances[0] is Stance.DENIES),
        "earlier_plans": float(stances[0] is Stance.PLANS),
        "earlier_hedges": float(stances[0] is Stance.HEDGES),
        "quoted": float(sum(bool(side.item.report.claim.quotations) for side in (earlier, later))),
        "turned_says": float(later.turned_round or later.retells or later.went_back),
    }
