"""Read how well two claims fit as answers to one question, whatever they say of it. Entry point: `fit_signs`.

Who says them, whom or what they speak of first, where they stand in their articles, of which day they are. Each sign
is a number that `opposite_weights` and `date_weights` weigh.
"""

from __future__ import annotations

import math
from collections.abc import Mapping
from functools import lru_cache
from itertools import takewhile

from ...languages.english.deeds import marks_of
from ...languages.english.poles import TO_COME
from ...questions.features import Features
from ...vocabulary import Stance
from ...words.wording import Token
from ..dated.event_words import is_verb
from ..story import Story, disjoint
from .claim_signs import named_days
from .claim_standings import place_of
from .complements import family_of
from .sides import LIGHT, said_on

AROUND = 9  # words on either side of a cue that belong to it
FAR = 7  # days between two reports from which they are as far apart as can be
SUBJECT = 10  # words in which the subject of what is said ends
OPENING = 6  # words in which a name is whom the claim speaks of
MOST_SHARED = 10.0  # weight of shared words from which more says no more
_NO_OPENING = frozenset("the a an in on at he she it they".split())
_NEGATIVE = frozenset({Stance.DENIES, Stance.NO_EVIDENCE, Stance.DECLINES})


def fit_signs(one: Features, two: Features, story: Story) -> Mapping[str, float]:
    """Return what the claims as wholes share: names, subjects, sources, sorts of event, places, days.

    Read once for all who ask: what the two claims answer, and on which day each puts its event.
    """
    known: dict[tuple[int, int], Mapping[str, float]] = story.memo.setdefault("claim fits", {})
    keys = one.key, two.key
    if keys not in known:
        known[keys] = _fit_signs(one, two, story)
    return known[keys]


def _fit_signs(one: Features, two: Features, story: Story) -> Mapping[str, float]:
    places = place_of(one, story), place_of(two, story)
    lengths = len(one.tokens), len(two.tokens)
    return {
        "names": story.word_weights.shares(one.names, two.names)[1],
        "names_apart": float(bool(one.names and two.names) and not one.names & two.names),
        "no_names": float(not one.names or not two.names),
        "shared_names": float(len(one.names & two.names)),
        "early": 2.0 - sum(places),
        "apart": abs(places[0] - places[1]),
        "frames": story.frame_weights.shares(one.frames, two.frames)[1],
        "claims": math.log(max(10, len(story.features))) - 3,
        "short": float(min(lengths) < AROUND),
        "len_min": float(min(lengths)),
        "len_max": float(max(lengths)),
        "figures_apart": float(_figures_apart(one, two)),
        **_source_signs(one, two, story),
        **_subject_signs(one, two, story),
        **_day_signs(one, two),
    }


def _source_signs(one: Features, two: Features, story: Story) -> Mapping[str, float]:
    """Return whether one source says both, and whether both are told of the time to come, or both denied."""
    origins = story.origins.get(one.key), story.origins.get(two.key)
    alike = float(origins[0] == origins[1]) * 2 - 1 if all(origins) else 0.0
    claims = one.report.claim, two.report.claim
    sources = [claim.attribution for claim in claims]
    to_come = [any(token.low in TO_COME for token in item.tokens) for item in (one, two)]
    return {
        "one_origin": alike,
        "sources": float(sum(bool(found and (found.speaker or found.organization)) for found in sources)),
        "both_to_come": float(all(to_come)),
        "both_negative": float(all(claim.stance in _NEGATIVE for claim in claims)),
    }


def _subject_signs(one: Features, two: Features, story: Story) -> Mapping[str, float]:
    """Return what the subjects of both claims share, and whether one name stands at the head of both."""
    first, second = (_subject(item, story) for item in (one, two))
    weights = story.word_weights
    opening = [_opening_names(item) for item in (one, two)]
    return {
        "subject": weights.shares(first, second)[1] if first and second else 0.0,
        "subject_sum": min(MOST_SHARED, weights.total(first & second)) / MOST_SHARED,
        "subject_name": float(bool(opening[0] & opening[1])),
    }


def _subject(item: Features, story: Story) -> frozenset[str]:
    """Return the words before the first verb of what a claim says."""
    known: dict[int, frozenset[str]] = story.memo.setdefault("claim subjects", {})
    if item.key not in known:
        begin = _content_begins(item)
        places = range(begin, min(len(item.tokens), begin + SUBJECT))
        before = takewhile(lambda at: at == begin or not is_verb(item.tokens, at), places)
        found = [item.tokens[at] for at in before]
        known[item.key] = frozenset(form for token in found if token.content for form in issue_words(token))
    return known[item.key]


def _content_begins(item: Features) -> int:
    """Return the place of the first word of what is said, behind "Doe said that"."""
    claim = item.report.claim
    content = claim.attribution.content if claim.attribution else ()
    start = min((span.start for span in content), default=claim.start) - claim.start
    return next((at for at, token in enumerate(item.tokens) if token.start >= start), 0)


def _opening_names(item: Features) -> frozenset[str]:
    return frozenset(token.low for token in item.tokens[:OPENING] if token.text[0].isupper()) - _NO_OPENING


def _figures_apart(one: Features, two: Features) -> bool:
    """Tell whether both claims give figures, and none is the same."""
    first, second = ({(f.dimension, f.low) for f in item.figures if f.low is not None} for item in (one, two))
    return bool(first and second) and not first & second


def issue_words(token: Token) -> frozenset[str]:
    """Return the forms under which a word tells what is at issue: with what outlets put for it; none for figures."""
    return frozenset() if token.low[0].isdigit() or token.stem in LIGHT else _meant(token.concept)


@lru_cache(maxsize=1 << 14)
def _meant(concept: str) -> frozenset[str]:
    return frozenset({concept, family_of(concept)}) | marks_of(concept)


def _day_signs(one: Features, two: Features) -> Mapping[str, float]:
    first, second = said_on(one), said_on(two)
    days = set(named_days(one)), set(named_days(two))
    printed = one.report.published, two.report.published
    gap = abs((printed[0] - printed[1]).days) if printed[0] and printed[1] else 0
    stated = first is not None and second is not None and first[1] and second[1] and disjoint(first[0], second[0])
    return {
        "same_day": float(bool(days[0] & days[1])),
        "days_apart": float(bool(days[0] and days[1]) and not days[0] & days[1]),
        "stated_apart": float(bool(stated)),
        "gap": min(gap, FAR) / FAR,
    }
