"""Find a retelling that says the contrary of what the same person is quoted with. Entry point: `contrary_retellings`.

"We have no plans to close the branch", quoted in one outlet, is "the bank intended to shut the branch" in another. The
words of a retelling are the outlet's own, so only the way it goes is compared: two ends of one axis, or one verb with
and without a "not", said of one thing, of one day, and on one day.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date
from itertools import pairwise

from ...languages.english.changes import NEGATIONS
from ...languages.english.retellings import CONDITIONS, DENYING_CUES, LINKING, PASSED_OVER, PEOPLE, TIMES
from ...questions.features import Features
from ...reports import Finding
from ...vocabulary import LinkKind, Relation
from ...words.word_forms import spelled_out
from ...words.wording import Token, concepts, plain, stem_concept, tokens
from ..positions.poles import ends_of
from ..posts.naming import is_named
from ..story import Story, when, who

DAYS = 1  # between two articles; later a person may have changed his mind
SHORTEST, LONGEST = 3, 40  # quoted words
REACH = 6  # words behind a "not" in which the word that it denies stands
THING = 0.5  # of the things that the quotation names, fewer than are in the sentence that retells it
OF_TOLD = 0.34  # of the things that the retelling names, found in the quotation
_PASSED, _LINKING = (frozenset(map(stem_concept, words)) for words in (PASSED_OVER | PEOPLE, LINKING))
_CONDITION, _TIME, _CUE = re.compile(CONDITIONS), re.compile(TIMES), re.compile(DENYING_CUES)


def contrary_retellings(story: Story, linked: set[frozenset[int]]) -> Iterator[Finding]:
    """Yield conflicts of a quotation and a retelling; `linked` are the pairs that both quote."""
    for one, two, _ in story.couples():
        if one.report.article == two.report.article or frozenset((one.key, two.key)) in linked:
            continue
        quoting, telling = (one, two) if one.report.claim.quotations else (two, one)
        if telling.report.claim.quotations or not _one_occasion(quoting, telling, story):
            continue
        words, told = _quoted(quoting), _told(telling)
        if words and told and _are_contrary(words, told, telling):
            yield _finding(quoting, telling, words, told, story)


def _one_occasion(one: Features, two: Features, story: Story) -> bool:
    """Tell whether both give it to one person by name, within a day, and on no two days."""
    people = []
    for item in (one, two):
        found = item.report.claim.attribution
        if found is None or not found.speaker or not is_named(found.speaker, story.register):
            return False
        people.append(story.register.canonical(found.speaker))
    days = [item.report.published for item in (one, two)]
    known = [day for day in days if day is not None]
    said = [_said_on(item) for item in (one, two)]
    if any(said) and not said[0] & said[1] and not (said[0] <= set(known) and said[1] <= set(known)):
        return False
    return people[0] == people[1] and len(known) == len(days) and abs((known[0] - known[1]).days) <= DAYS


def _said_on(item: Features) -> set[date]:
    """Return the days that the outlet's own words name, on which it was said."""
    claim = item.report.claim
    inside = [span for span in (claim.attribution.content if claim.attribution else ())] + list(claim.quotations)
    return {
        span.first
        for span in claim.dates
        if span.first and span.first == span.last and not any(part.start <= span.start < part.end for part in inside)
    }


def _quoted(item: Features) -> str:
    texts = [quote.inner.text for quote in item.report.claim.quotations if not quote.scare]
    longest = max(texts, key=len, default="").strip().rstrip(",;")
    return longest if SHORTEST <= len(longest.split()) <= LONGEST and "?" not in longest else ""


def _told(item: Features) -> str:
    """Return what is retold, in the outlet's words; nothing where the cue itself denies."""
    found = item.report.claim.attribution
    if found is None or not found.content or (found.cue and _CUE.search(found.cue.text.lower())):
        return ""
    return " ".join(span.text for span in found.content)


def _are_contrary(words: str, told: str, telling: Features) -> bool:
    texts = words, told
    if any(_CONDITION.search(text.lower()) for text in texts):
        return False
    times = [set(_TIME.findall(text.lower())) for text in texts]
    if times[0] and times[1] and not times[0] & times[1]:
        return False
    sides = (tuple(tokens(words)), tuple(tokens(told)))
    turned = _two_ends(texts, sides) or _with_and_without(texts, sides)
    return bool(turned) and _one_thing(sides, turned, telling)


def _two_ends(texts: tuple[str, str], sides: tuple[tuple[Token, ...], tuple[Token, ...]]) -> frozenset[str]:
    """Return the words of two ends of one axis; nothing where the two stand at one end of any."""
    found = [ends_of(text, side) for text, side in zip(texts, sides, strict=True)]
    found = [tuple(pole for pole in poles if not pole.general) for poles in found]
    ends = [{(pole.axis, pole.yes) for pole in poles} for poles in found]
    if not any((axis, not yes) in ends[1] for axis, yes in ends[0]) or ends[0] & ends[1]:
        return frozenset()
    return frozenset(
        token.concept
        for side, poles in zip(sides, found, strict=True)
        for pole in poles
        for token in side[pole.first : pole.last + 1]
    )


def _with_and_without(texts: tuple[str, str], sides: tuple[tuple[Token, ...], tuple[Token, ...]]) -> frozenset[str]:
    """Return the words that one of the two denies and the other affirms."""
    denied = [_denied(text, side) for text, side in zip(texts, sides, strict=True)]
    if bool(denied[0]) == bool(denied[1]):
        return frozenset()
    own = [{token.concept for token in side if token.content} for side in sides]
    side = 0 if denied[0] else 1
    return frozenset(denied[side] & own[1 - side] - _PASSED)


def _denied(text: str, side: tuple[Token, ...]) -> frozenset[str]:
    """Return the word right behind a "not", and what "no plans to …" is about."""
    found: set[str] = set()
    for at, token in enumerate(side):
        if not set(spelled_out(token.text)) & NEGATIONS:
            continue
        for before, behind in pairwise(side[at : at + REACH + 1]):
            if re.search(r"[,;:.]\s", text[before.end - side[0].start :][: behind.start - before.end]):
                break
            if behind.content:
                found.add(behind.concept)
                if behind.concept not in _LINKING:
                    break
    return frozenset(found)


def _one_thing(sides: tuple[tuple[Token, ...], tuple[Token, ...]], turned: frozenset[str], telling: Features) -> bool:
    """Tell whether the retelling is about the things that the quotation names beside the words turned round."""
    things = [concepts(side) - turned - _PASSED - _LINKING for side in sides]
    times = {plain(word) for side in sides for word in _TIME.findall(" ".join(token.low for token in side))}
    things = [found - times for found in things]
    if not things[0] or not things[1]:
        return False
    same = len(things[0] & things[1])
    named = len(things[0] & (things[1] | telling.every))
    return same > 0 and named > THING * len(things[0]) and same >= OF_TOLD * len(things[1])


def _finding(quoting: Features, telling: Features, words: str, told: str, story: Story) -> Finding:
    one, two = quoting.report, telling.report
    text = (
        f"Quoted one way, retold the other: {who(one, story.origins.get(quoting.key))}{when(one)} has “{words}”, "
        f"{who(two, story.origins.get(telling.key))}{when(two)} has “{told}”."
    )
    return Finding(
        Relation.CONFLICTS,
        LinkKind.QUOTE,
        quoting.key,
        telling.key,
        (words, told),
        text,
        0.6,
        (("quoted", words), ("retold", told)),
    )
