"""Find one event on two days. Entry point: `date_findings`.

Only the date of the event counts, never that of the statement: where a claim is attributed, dates outside of what is
said are left aside. Intervals that overlap are no conflict.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from ..features import Features
from ..languages.english.positions import STRIKES
from ..reports import Finding
from ..spans import DateSpan
from ..vocabulary import LinkKind, Relation
from ..wording import concepts, plain, tokens
from .intervals import nearness
from .sameness import why_different
from .story import Story, who

SAME_EVENT = 0.5
LEAST_LIKENESS = 0.1
CENTRAL = 0.2  # of claims that both tell how the event of a story struck, in whatever words
FARTHEST = 21  # days between the two; farther apart are mostly two events
COMMON = 0.08  # share of the claims of a story; a word in more of them names its subject
LIGHT = frozenset("tak mak go put get com giv show cal keep hold set run bring becom hav seek us".split())
LONGEST = 45  # days; "this year" is no day of an event
_BREAK = re.compile(r"[,;:()]\s|\s(?:and|but|while|after|before|when|which|who|where|since|until)\s", re.IGNORECASE)
_WHEN = re.compile(r",? when ([^,.;:\n]{3,80})")
_SAID = re.compile(
    r"\b(?:said|says|told|announced|reported|statement|briefing|according|tweeted|wrote|confirmed|interview|press)\b"
)
_AHEAD = re.compile(r"\b(?:will|due|is to|are to|to be|would|expected|scheduled|planned|plans?|next|set to)\b")
_NOT_EVENT = re.compile(
    r"\b(?:as of|by|until|till|since|from|due|no later than|before|after|up to)\s+(?:\w+\s)?$", re.IGNORECASE
)


@lru_cache(maxsize=1)
def _struck() -> frozenset[str]:
    return frozenset(token.concept for token in tokens(STRIKES))


@dataclass(frozen=True)
class Event:
    """A date with the words of its own clause."""

    span: DateSpan
    words: frozenset[str]
    beside: frozenset[str]  # the word right before it, or all after it where it stands first
    ahead: bool  # still to come when it was written
    struck: bool = False  # says that something began, broke or struck


def date_findings(story: Story) -> Iterator[Finding]:
    """Yield a conflict for each event that two claims put on days that cannot both be right."""
    events = {item.key: events_of(item) for item in story.features}
    for one, two, likeness in story.couples():
        if one.report.article == two.report.article or likeness < LEAST_LIKENESS:
            continue
        best = max(
            ((_likeness(a, b, likeness, story), a, b) for a in events[one.key] for b in events[two.key]),
            key=lambda found: found[0],
            default=None,
        )
        if best is None or best[0] < SAME_EVENT or not _incompatible(best[1].span, best[2].span):
            continue
        if not _other_day_agrees(one, two) and not _other_counts(one, two):
            yield _finding(one, two, best[1].span, best[2].span, best[0], story)


def events_of(item: Features) -> list[Event]:
    """Return the dates in a claim that say when something happened."""
    claim = item.report.claim
    content = claim.attribution.content if claim.attribution else ()
    found = []
    for span in claim.dates:
        inside = not content or any(part.start <= span.start < part.end for part in content)
        if any(quote.start <= span.start < quote.end for quote in claim.quotations):
            continue
        if span.first and span.last and (span.last - span.first).days <= LONGEST and inside:
            event = _event(span, claim.text, span.start - claim.start)
            if event is not None:
                found.append(event)
    return found


def _event(span: DateSpan, text: str, at: int) -> Event | None:
    told = _WHEN.match(text[at + len(span.text) :])
    if told:  # "since Sunday, when the fire started": the day is that of the clause behind it
        clause = told.group(1)
        found = [token for token in tokens(clause) if token.content]
        words = frozenset(token.concept for token in found)
        return Event(span, words, words, False, bool(words & _struck()))
    ends = [0, *(found.start() for found in _BREAK.finditer(text)), len(text)]
    start = max((end for end in ends if end <= at), default=0)
    end = min((end for end in ends if end >= at + len(span.text)), default=len(text))
    if end - start < len(span.text) + 12:  # the date stands alone between commas: take the clause before
        start = max((other for other in ends if other < start), default=0)
    clause = text[start:end]
    near = plain(text[max(start, at - 30) : min(end, at + len(span.text) + 30)])
    if _NOT_EVENT.search(text[max(0, at - 20) : at]) or _SAID.search(near):
        return None
    before = [token for token in tokens(text[start:at]) if token.content][-4:]
    after = [token for token in tokens(text[at + len(span.text) : end]) if token.content][:3]
    inside = {token.concept for token in (*before, *after)}
    single = {token.concept for token in tokens(clause)}
    words = frozenset(word for word in concepts(tokens(clause)) if word in inside or word not in single)
    names = {token.concept for token in tokens(clause) if token.text[0].isupper()}
    # Right before the date stands what happened ("collapsed on Monday"); a date in front says nothing of the sort.
    beside = frozenset(token.concept for token in (before[-1:] or after))
    struck = any(token.concept in _struck() for token in (before if before else after))
    return Event(span, words - names, beside, bool(_AHEAD.search(plain(clause))), struck)


def _likeness(one: Event, two: Event, likeness: float, story: Story) -> float:
    if one.struck and two.struck and likeness >= CENTRAL and not (one.ahead or two.ahead):
        return SAME_EVENT
    if one.ahead != two.ahead or not (one.beside & two.words or two.beside & one.words):
        return 0.0
    if not any(_tells(word, story) for word in one.words & two.words):
        return 0.0
    return 0.2 + 0.5 * story.contained(one.words, two.words) + 0.3 * min(1.0, likeness / 0.4)


def _tells(word: str, story: Story) -> bool:
    """Tell whether a word names an event: no light verb, and not what the whole story is about."""
    return word not in LIGHT and story.spread.get(word, 0) <= max(3, COMMON * len(story.features))


def _incompatible(one: DateSpan, two: DateSpan) -> bool:
    if not (one.first and one.last and two.first and two.last):
        return False
    gap = max((two.first - one.last).days, (one.first - two.last).days)
    return 0 < gap <= FARTHEST


def _other_day_agrees(one: Features, two: Features) -> bool:
    """Tell whether the claims share another day: then the odd one dates something else."""
    days = [{(span.first, span.last) for span in item.report.claim.dates if span.first} for item in (one, two)]
    return bool(days[0] & days[1])


def _other_counts(one: Features, two: Features) -> bool:
    """Tell whether the claims count one thing with different results: then each day has its own count."""
    return any(
        why_different(first, second) is None
        and first.noun == second.noun != ""
        and nearness(first.quantity, second.quantity) == "apart"
        for first in one.figures
        for second in two.figures
    )


def _finding(one: Features, two: Features, first: DateSpan, second: DateSpan, score: float, story: Story) -> Finding:
    names = [who(item.report, story.origins.get(item.key)) for item in (one, two)]
    days = [f"“{span.text}” ({_days(span)})" for span in (first, second)]
    text = f"The same event on two days: {names[0]} has {days[0]}, {names[1]} has {days[1]}."
    return Finding(
        Relation.CONFLICTS,
        LinkKind.DATE,
        one.key,
        two.key,
        (first.text, second.text),
        text,
        round(min(1.0, score), 2),
        (
            ("first", _days(first)),
            ("second", _days(second)),
            ("words in common", ", ".join(sorted(one.words & two.words))),
        ),
        ((one.key, first.start, first.end), (two.key, second.start, second.end)),
    )


def _days(span: DateSpan) -> str:
    if span.first == span.last or span.last is None:
        return str(span.first)
    return f"{span.first} to {span.last}"
