"""Find where one actor turned round from one day to another. Entry point: `turn_findings`.

What was refused, ruled out or said not to be, and is granted or done later; what was intended and is given up later;
who was to stay and went, what was to go on and was stopped; what was left open and is decided. The later report
replaces the earlier one.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping
from itertools import product

from ..languages.english.deeds import marks_of
from ..languages.english.pending import ALREADY_DONE
from ..languages.english.positions import BARE_DEED, DOES, FUTURE_NOT, ONLY_WHEN, REFUSES, RULED_OUT, WITHHELD
from ..languages.english.undecided import LEFT_OPEN
from ..reports import Finding
from ..vocabulary import LinkKind, Relation, Stance
from .dated.event_words import kinds_in
from .positions.contraries import Change, contrary, tells
from .positions.sides import FIRST, LIGHT, Side, later_of, side_of
from .positions.turn_signs import turn_signs
from .positions.turn_weights import likely
from .positions.undecided import decided
from .story import Story, when, who

GRANTED = 0.4  # share of what was refused that the later claim of the same actor grants
RETOLD = 0.3  # share of what was refused that a later claim itself calls refused at first
GIVEN_UP = 0.25  # share of what is given up that the earlier claim of the same actor intended
MOST_OF_ONE_ACTOR = 60  # claims
FEWEST = 2  # words of what is ruled out and done
REPRINTED = 2  # days between two reports, from which the later one tells what has come to light since
BEHIND = 25  # characters between "declared" and what is declared
MOST_OF_A_SORT = 40  # claims that tell one sort of state, or its end
# Held out by turns, three of 134 planted turns lie below it, and 89 of 106 wrong ones of real reports.
LIKELY = 0.25


_HIM = re.compile(r"\b(?:it|them|him|her|this|so|that)\b")


def turn_findings(story: Story) -> Iterator[Finding]:
    """Yield an update for each position of an actor that a later report shows to be given up."""
    sides = {item.key: side_of(item, story) for item in story.features}
    turned = _turned_nearby(story, sides)
    for one, two in sorted(_couples(story, sides, turned)):
        order = later_of(sides[one], sides[two])
        if order:
            later, earlier = (sides[one], sides[two])[:: 1 if order > 0 else -1]
            found = _turn(earlier, later, later.item.key in turned, story)
            if found and likely(turn_signs(earlier, later, found, story)) >= LIKELY:
                yield _finding(later, earlier, found, story)


def _couples(story: Story, sides: Mapping[int, Side], turned: frozenset[int]) -> set[tuple[int, int]]:
    """Return the candidate pairs of two articles, and with them what an actor who turned round said elsewhere."""
    pairs = {pair for pair in story.pairs}
    by_actor: dict[str, list[int]] = defaultdict(list)
    for key, side in sides.items():
        for actor in side.actors:
            by_actor[actor].append(key)
    for key in turned:
        others = {other for actor in sides[key].actors for other in by_actor[actor][:MOST_OF_ONE_ACTOR]}
        pairs |= {(min(key, other), max(key, other)) for other in others - {key}}
    outright = [key for key in turned if sides[key].turned_round][:MOST_OF_A_SORT]
    refusing = [key for key, side in sides.items() if side.refused][: 2 * MOST_OF_A_SORT] if outright else []
    pairs |= {(min(key, other), max(key, other)) for key in outright for other in refusing}
    pairs |= _of_one_state(sides)
    article = {key: side.item.report.article for key, side in sides.items()}
    return {pair for pair in pairs if article[pair[0]] != article[pair[1]]}


def _of_one_state(sides: Mapping[int, Side]) -> set[tuple[int, int]]:
    """Return the pairs of which one tells a state of things and the other the end of such a state."""
    told: dict[int, tuple[list[int], list[int]]] = defaultdict(lambda: ([], []))
    for key, side in sides.items():
        for place, numbers in enumerate((side.states, side.ends)):
            for number in numbers:
                told[number][place].append(key)
    found = (product(states[:MOST_OF_A_SORT], ends[:MOST_OF_A_SORT]) for states, ends in told.values())
    return {(min(pair), max(pair)) for pairs in found for pair in pairs}


def _turn(earlier: Side, later: Side, turned: bool, story: Story) -> Change | None:
    """Return the words of both sides and how much of what was refused is granted; None for no change."""
    stances = earlier.item.report.claim.stance, later.item.report.claim.stance
    if (stances[1] is Stance.DENIES and not later.after_saying) or stances[0] is Stance.NO_EVIDENCE:
        return None
    if LEFT_OPEN.search(earlier.text) and LEFT_OPEN.search(later.text):
        return None
    same = bool(earlier.actors & later.actors)
    found = contrary(earlier, later, same, story) or _retold(earlier, later, story) or _done(earlier, later, story)
    found = found or decided(earlier, later, same, story)
    if found or not same:
        return found or _turned_outright(earlier, later, story)
    silent = stances[1] is Stance.DECLINES and not turned and not later.retells  # who only declines grants nothing
    return (None if silent else _grant(earlier, later, turned, story)) or _withdrawal(earlier, later, story)


def _retold(earlier: Side, later: Side, story: Story) -> Change | None:
    """Return the refusal that the later claim itself tells as past ("who had at first ruled out …")."""
    for cue, words in earlier.refused if later.retells else ():
        if any(_share(words, set(others), story) >= RETOLD for _, others in later.refused):
            return cue, "told as past", GRANTED
    return None


def _done(earlier: Side, later: Side, story: Story) -> Change | None:
    """Return what was ruled out by name and is done by whomever: a state of emergency, an inquiry into the fire."""
    for cue, words in earlier.refused if earlier.refused and DOES.search(later.text) else ():
        core = set(earlier.core(cue, words)) if RULED_OUT.fullmatch(cue) or FUTURE_NOT.fullmatch(cue) else set()
        telling = core <= later.words and tells(core, story) and (len(core) >= FEWEST or _does(core, later))
        if core and telling and later.open_to(core) and not later.refused:
            return cue, "does it", GRANTED
    return None


def _does(core: set[str], later: Side) -> bool:
    """Tell whether the one thing that was ruled out stands right behind what is done: "declared an emergency"."""
    ends = [found.end() for found in DOES.finditer(later.text)]
    places = [token.start for token in later.item.tokens if token.concept in core]
    return any(0 <= place - end < BEHIND for end in ends for place in places)


def _grant(earlier: Side, later: Side, turned: bool, story: Story) -> Change | None:
    """Return the refusal that the later claim of the same actor grants."""
    for cue, words in earlier.refused:
        refusal = bool(REFUSES.fullmatch(cue))
        if not refusal and _denies_the_past(earlier, later, cue):
            continue
        if cue.endswith((" to", " of")) and len(words) > 1 and not turned and _of_another_thing(words, later):
            continue
        share = _granted(words, later, turned and refusal, story, GIVEN_UP if later.retells else GRANTED)
        if not share and refusal:
            share = _granted(earlier.core(cue, words), later, False, story)
        if share:
            return cue, "turned round" if turned else "grants it", share
    return None


def _denies_the_past(earlier: Side, later: Side, cue: str) -> bool:
    """Tell whether what is denied lies behind both reports of a day or two: that it is admitted changes nothing."""
    start = earlier.text.find(cue) + len(cue)
    past = ALREADY_DONE.match(earlier.text, start) is not None
    days = earlier.item.report.published, later.item.report.published
    return past and bool(days[0] and days[1] and abs((days[0] - days[1]).days) < REPRINTED)


def _turned_outright(earlier: Side, later: Side, story: Story) -> Change | None:
    """Return the refusal of another actor, where the later claim says in so many words that somebody turned round."""
    for cue, words in earlier.refused if later.turned_round else ():
        share = _granted(words, later, False, story, GIVEN_UP)
        if share:
            return cue, "turned round", share
    return None


def _of_another_thing(words: tuple[str, ...], later: Side) -> bool:
    """Tell whether only the verb is shared: there was no need to ground the jets, a pilot was grounded."""
    said = later.words | {word for word in words if _of_a_sort(word) & later.words}
    bare = _HIM.search(later.text) or _is_bare(words[0], later)
    return words[0] in said and not set(words[1:]) & said and not bare


def _is_bare(deed: str, later: Side) -> bool:
    """Tell whether a deed is told as a noun, and nothing of what: "imposed a full ban on Thursday"."""
    places = [token for token in later.item.tokens if token.concept == deed]
    return any(
        BARE_DEED.search(later.text[: at.start].rstrip()) and ONLY_WHEN.match(later.text, at.end) for at in places
    )


def _withdrawal(earlier: Side, later: Side, story: Story) -> Change | None:
    """Return the intention that the later claim of the same actor gives up."""
    for cue, words in later.refused if earlier.intends else ():
        if not WITHHELD.fullmatch(cue) and not later.silent(cue):
            share = _granted(words, earlier, False, story, GIVEN_UP)
            if share:
                return "intended", cue, share
    return None


def _granted(words: tuple[str, ...], side: Side, turned: bool, story: Story, least: float = GRANTED) -> float:
    """Return the share of refused words that the other side says without a refusal, 0 where it is too little."""
    shared = {word for word in words if word in side.words or _of_a_sort(word) & side.words}
    if not side.open_to(shared) or not (shared or turned):
        return 0.0
    weight = _share(words, shared, story)
    if turned:
        return max(GRANTED, weight)
    telling = tells(shared, story) or len(shared) == len(words) or (side.went_back and len(shared) >= FEWEST)
    return weight if weight >= least and shared & set(words[:FIRST]) and telling else 0.0


def _of_a_sort(word: str) -> frozenset[str]:
    """Return the marks of the sorts of events a word names: a postponement is put off."""
    return frozenset(f"~{kind}" for kind in kinds_in(word)) | marks_of(word)


def _share(words: tuple[str, ...], shared: set[str], story: Story) -> float:
    """Return the weight of those of `words` that are shared, of all of them."""
    total = sum(story.weights.get(word, 1.0) for word in words)
    return sum(story.weights.get(word, 1.0) for word in words if word in shared) / total if total else 0.0


def _turned_nearby(story: Story, sides: Mapping[int, Side]) -> frozenset[int]:
    """Return the claims that say somebody turned round, and those right behind them of the same actor."""
    found = set()
    for items in story.articles.values():
        row = sorted(items, key=lambda item: item.report.claim.start)
        for before, item in zip([None, *row], row, strict=False):
            beside = before and sides[before.key].turned_round and sides[before.key].actors & sides[item.key].actors
            if sides[item.key].turned_round or beside:
                found.add(item.key)
    return frozenset(found)


def _finding(later: Side, earlier: Side, found: Change, story: Story) -> Finding:
    was, now, share = found
    said = [
        f"{who(side.item.report, story.origins.get(side.item.key))}{when(side.item.report)}"
        for side in (later, earlier)
    ]
    shared = ", ".join(sorted((earlier.words & later.words) - LIGHT))
    return Finding(
        Relation.SUPERSEDES,
        LinkKind.STANCE,
        later.item.key,
        earlier.item.key,
        (now, was),
        f"Changed position: “{was}” in {said[1]}; no longer so in {said[0]}.",
        round(min(1.0, share), 2),
        (("words in common", shared), ("share of what was refused", f"{share:.0%}")),
        tuple((side.item.key, side.item.report.claim.start, side.item.report.claim.end) for side in (later, earlier)),
    )
