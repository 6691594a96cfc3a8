"""Say on which days figures hold, and order two of them in time. Entry points: `as_of`, `order_of`."""

from __future__ import annotations

import re
from datetime import datetime, time, timedelta

from ..counting.counts import Figure
from ..languages.english.measures import EVOLVING
from ..questions.features import Features
from ..words.wording import plain
from .counted.counted_votes import share_counted
from .counted.intervals import ends
from .counted.sameness import Match
from .dated.clocks import CLOSE, counted_by
from .story import Days, disjoint, published

BESIDE = 60  # characters from a figure to the hour or the day by which it was counted
WEEKEND = 4  # days of an interval that still says when a figure holds; "this month" says when something happened


def as_of(item: Features, figure: Figure) -> tuple[Days | None, bool]:
    """Return the days a figure holds for and whether the text states them."""
    claim = item.report.claim
    near = [span for span in claim.dates if span.last and (span.last - (span.first or span.last)).days <= WEEKEND]
    near = [span for span in near if not _other_time(claim.text, span.start - claim.start, span.end - claim.start)]
    inside = [span for span in near if abs(span.start - figure.quantity.end) < 120]
    if inside:
        span = min(inside, key=lambda found: abs(found.start - figure.quantity.end))
        if span.last:
            return (span.first or span.last, span.last), True
    return published(item.report), figure.running


_COUNTED_FROM = re.compile(r"\b(?:since|after|before|following|from)\s+(?:the\s+)?$", re.IGNORECASE)


def _other_time(text: str, start: int, end: int) -> bool:
    """Tell whether a date only says which event is meant ("Saturday's explosion") or where a count begins."""
    named = text[end : end + 3].startswith(("'s ", "’s "))
    return named or _COUNTED_FROM.search(text[max(0, start - 20) : max(0, start)]) is not None


PAST = 120  # days after which what happened is counted: "a fire that killed 12 people five years ago"


def long_past(match: Match) -> bool:
    """Tell whether either claim puts its figure months before it was printed, so that it no longer grows."""
    return any(map(_long_past, (match.one, match.two), (match.first, match.second)))


def _long_past(item: Features, figure: Figure) -> bool:
    claim, printed = item.report.claim, item.report.published
    if printed is None or figure.running:
        return False
    near = (span for span in claim.dates if abs(span.start - figure.quantity.end) < BESIDE)
    past = (span for span in near if span.last and (printed - span.last).days > PAST)
    return any(
        not _COUNTED_FROM.search(claim.text[max(0, span.start - claim.start - 20) : span.start - claim.start])
        for span in past
    )


_ORDINALS = "first second third fourth fifth sixth seventh eighth ninth tenth".split()
_NUMBERS = "one two three four five six seven eight nine ten".split()
_SPAN = r"(?:full |whole )?(?P<span>day|night|week|month|year|round|session|shift|quarter|stage|leg|wave|phase)s?\b"
_PLACE_IN_ROW = re.compile(
    rf"\b(?P<ordinal>{'|'.join(_ORDINALS)}|opening|1st|2nd|3rd|[4-9]th|10th) {_SPAN}|"
    rf"\b(?P<counted>day|night|week|month|round|session|stage|wave|phase) (?P<number>{'|'.join(_NUMBERS)}|10|[1-9])\b",
    re.IGNORECASE,
)


def place_in_row(item: Features) -> tuple[str, int] | None:
    """Return which day, week or round a claim speaks of ("the second day of the strike"); None for several or none."""
    found = {_placed(match) for match in _PLACE_IN_ROW.finditer(item.report.claim.text)}
    return found.pop() if len(found) == 1 else None


def _placed(match: re.Match[str]) -> tuple[str, int]:
    word = (match["ordinal"] or match["number"]).lower()
    rows = _ORDINALS if match["ordinal"] else _NUMBERS
    place = rows.index(word) + 1 if word in rows else 1 if word == "opening" else int(re.sub(r"\D", "", word))
    return (match["span"] or match["counted"]).lower(), place


def _order_in_row(one: Features, two: Features) -> int | None:
    """Return the order of two claims that name two days of one row; None where they name none, or one."""
    first, second = place_in_row(one), place_in_row(two)
    if first is None or second is None or first[0] != second[0] or first == second:
        return None
    return 1 if first[1] > second[1] else -1


def two_days(match: Match) -> bool:
    """Tell whether two figures are of two days of one row ("on day one", "on the second day")."""
    return _order_in_row(match.one, match.two) is not None


_BY_DAY = re.compile(
    r"\b(?:by|as of|until|up to) (?:late |early |mid-?)?(?:last |this |on )?"
    r"(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|yesterday|today|nightfall|noon|midday|midnight|morning|afternoon|"
    r"evening|\d)"
)


def by_two_days(match: Match) -> bool:
    """Tell whether both claims say by which day they count, and mean two: "by Thursday", "as of Friday noon"."""
    one, two = (as_of(item, figure)[0] for item, figure in ((match.one, match.first), (match.two, match.second)))
    said = all(_BY_DAY.search(plain(item.report.claim.text)) for item in (match.one, match.two))
    return said and one is not None and two is not None and disjoint(one, two)


def order_in_count(match: Match) -> int:
    """Return 1 if more votes had been counted by the first claim, -1 if by the second, 0 where they do not say."""
    one, two = (share_counted(item.report.claim.text) for item in (match.one, match.two))
    return (one > two) - (one < two) if one is not None and two is not None else 0


def counted_later(match: Match) -> bool:
    """Tell whether two claims say themselves that one is of a later hour: "in early trade", "at the close"."""
    return order_in_count(match) != 0 or _order_by_clock(match) != 0


def order_of(match: Match) -> int | None:
    """Return 1 if the first figure is the later one, -1 if the second is, 0 for the same time, None if unknown."""
    in_row = _order_in_row(match.one, match.two)
    if in_row is not None:
        return in_row
    if in_count := order_in_count(match):
        return in_count
    (one, stated), (two, also) = as_of(match.one, match.first), as_of(match.two, match.second)
    if one is None or two is None:
        return _by_words(match)
    if not disjoint(one, two):
        return _order_by_clock(match) if one == two else 0
    printed = order_of_print(match)
    later = one[0] > two[1]
    if stated != also and printed and printed == (1 if stated else -1) and later != stated and _befell(match):
        return printed  # "512 were hurt on Monday", two days after a paper that gave no day: Monday is when it happened
    gap = (one[0] - two[1]).days if later else (two[0] - one[1]).days
    if gap <= 1 and stated != also and later != stated:
        return 0  # printed the day after the day it speaks of
    return 1 if later else -1


def _befell(match: Match) -> bool:
    """Tell whether both count what befell people and neither says by which day: then a day is that of the event."""
    counts = all(figure.outcomes & EVOLVING for figure in (match.first, match.second))
    return counts and not any(_BY_DAY.search(plain(item.report.claim.text)) for item in (match.one, match.two))


def _order_by_clock(match: Match) -> int:
    """Return the order of two counts of one day that both say by which hour they hold: "by noon", "by 7 p.m."."""
    one, two = _hour_of(match.one, match.first), _hour_of(match.two, match.second)
    if (one == CLOSE) != (two == CLOSE):  # what was printed before the close was no closing price
        one = _hour_of_print(match.one) if one is None else one
        two = _hour_of_print(match.two) if two is None else two
    return (one > two) - (one < two) if one is not None and two is not None else 0


def _hour_of_print(item: Features) -> int | None:
    """Return the minute of the day at which a claim was printed, if that was before the close of the day."""
    moment = _moment_of(item)
    minute = moment.hour * 60 + moment.minute if moment else CLOSE
    return minute if minute < CLOSE else None


def _hour_of(item: Features, figure: Figure) -> int | None:
    """Return the minute of the day up to which a figure was counted, None where its claim does not say."""
    return counted_by(plain(f"{item.before(figure, BESIDE).rstrip()} # {item.behind(figure, BESIDE).lstrip()}"))


def order_of_print(match: Match) -> int:
    """Return 1 if the first figure was printed on a later day, or later that day, -1 if the second was, else 0."""
    return order_printed(match.one, match.two)


def order_printed(one: Features, two: Features) -> int:
    """Return 1 if the first claim was printed on a later day, or later that day, -1 if the second was, else 0."""
    first, second = one.report.published, two.report.published
    if first and first == second:
        return _order_of_moments(*_moments(one, two))
    return (first > second) - (first < second) if first and second else 0


_ENTRY = re.compile(r"\W*([01]?\d|2[0-3])[:.]([0-5]\d)(?: ?(?:[A-Z]{2,4}))?\b(?! ?(?:%|[ap]\.?m|per\b|m\b|bn\b))\W+\w")


def _moment_of(item: Features) -> datetime | None:
    """Return when a claim was printed: an entry of a live report begins with its hour, on the clock of the place."""
    report = item.report
    found = _ENTRY.match(report.claim.text) if report.published else None
    if not found or report.published is None:
        return report.moment
    hour = time(int(found[1]), int(found[2]), tzinfo=report.moment.tzinfo if report.moment else None)
    return datetime.combine(report.published, hour)


def _moments(first: Features, second: Features) -> tuple[datetime | None, datetime | None]:
    """Return when two claims were printed; the entry of a live report names no zone, so that the other's is dropped."""
    one, two = _moment_of(first), _moment_of(second)
    entry = any(_ENTRY.match(item.report.claim.text) for item in (first, second))
    if entry and one and two and (one.tzinfo is None) != (two.tzinfo is None):
        return one.replace(tzinfo=None), two.replace(tzinfo=None)
    return one, two


_LATE_THAT_DAY = re.compile(
    r"\b(?:by|as of|until|up to) (?:late |early |mid-?)?(?:last |this |on )?"
    r"(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day |yesterday )?(?:afternoon|evening|night|nightfall|dusk)\b"
)


def order_of_hours(match: Match) -> int:
    """Return the order of two counts printed on one day of which only the higher says how late in the day it holds."""
    sides = ((match.one, match.first, 1), (match.two, match.second, -1))
    low, high = sorted(sides, key=lambda side: ends(side[1].quantity)[0])
    printed = low[0].report.published
    if printed is None or printed != high[0].report.published or low[0].report.claim.dates:
        return 0
    told = [_late_that_day(item, figure) for item, figure, _ in (low, high)]
    day = as_of(high[0], high[1])[0]
    return high[2] if told == [False, True] and day is not None and day[1] == printed else 0


def _late_that_day(item: Features, figure: Figure) -> bool:
    """Tell whether a count holds for the afternoon or later: "by late afternoon", "by 7 p.m."."""
    if _LATE_THAT_DAY.search(plain(item.report.claim.text)):
        return True
    return (_hour_of(item, figure) or 0) > NOON


NOON = 12 * 60  # minutes
ZONES = timedelta(hours=3)  # two clocks of which neither names its zone tell nothing below this


def _order_of_moments(one: datetime | None, two: datetime | None) -> int:
    if one is None or two is None or (one.tzinfo is None) != (two.tzinfo is None):
        return 0
    least = ZONES if one.tzinfo is None else timedelta()
    return 0 if abs(one - two) <= least else 1 if one > two else -1


def _by_words(match: Match) -> int | None:
    """Order two figures of unknown days by their words ("bringing the total to") and their size."""
    first, second = ends(match.first.quantity)[0], ends(match.second.quantity)[0]
    if match.first.running and first > second:
        return 1
    return -1 if match.second.running and second > first else None
