"""TempEval-3 task A (UzZaman et al., SemEval 2013): our dates in the terms of TIMEX3.

The data: TimeBank, AQUAINT and the platinum part in TimeML, in the task's public distribution; its texts are licensed,
so none is kept here. `predict` takes rows {"id", "text", "dct"} and returns {"id", "timex"}.

What differs from CONTRACT "Date": TIMEX3 also marks durations ("five months": P5M), sets ("daily"), the present and
the vague past ("now", "recently"), and writes a date by its grain (1998-W05, 1989-Q3). The grain is derived here from
the interval. Durations come from our quantities.
"""

from __future__ import annotations

import re
from datetime import date, timedelta
from typing import Any

from articles.analysis.dates import find_dates
from articles.analysis.quantities import find_quantities
from articles.analysis.spans import DateSpan, Quantity

Row = dict[str, Any]

VAGUE = {
    "now": ("DATE", "PRESENT_REF"),
    "currently": ("DATE", "PRESENT_REF"),
    "current": ("DATE", "PRESENT_REF"),
    "recently": ("DATE", "PAST_REF"),
    "the past": ("DATE", "PAST_REF"),
    "the future": ("DATE", "FUTURE_REF"),
    "daily": ("SET", "P1D"),
    "every day": ("SET", "P1D"),
    "each year": ("SET", "P1Y"),
    "weekly": ("SET", "P1W"),
    "monthly": ("SET", "P1M"),
    "the latest quarter": ("DATE", "Q"),
    "the quarter": ("DATE", "Q"),
    "recent years": ("DATE", "PAST_REF"),
    "recent months": ("DURATION", "PXM"),
    "several years": ("DURATION", "PXY"),
    "years": ("DURATION", "PXY"),
    "weeks": ("DURATION", "PXW"),
    "months": ("DURATION", "PXM"),
    "a year": ("DURATION", "P1Y"),
    "a month": ("DURATION", "P1M"),
    "a week": ("DURATION", "P1W"),
    "the year": ("DURATION", "P1Y"),
    "the year-ago quarter": ("DATE", "QY"),
    "the year-earlier quarter": ("DATE", "QY"),
    "year-ago": ("DATE", "Y-1"),
    "year-earlier": ("DATE", "Y-1"),
    "the year-ago period": ("DATE", "QY"),
    "the year-earlier period": ("DATE", "QY"),
    "the latest period": ("DATE", "Q"),
    "of the year": ("DATE", "Y"),
    "for the year": ("DATE", "Y"),
    "a few days": ("DURATION", "PXD"),
    "a day": ("DURATION", "P1D"),
    "an hour": ("DURATION", "PT1H"),
    "the weekend": ("DATE", "W"),
}
_VAGUE = re.compile(
    r"\b(?:" + "|".join(sorted((re.escape(word) for word in VAGUE), key=len, reverse=True)) + r")\b", re.IGNORECASE
)
LETTERS = {
    "year": "Y",
    "month": "M",
    "week": "W",
    "day": "D",
    "hour": "TH",
    "minute": "TM",
    "second": "TS",
    "century": "C",
    "night": "D",
}
_STRETCH = re.compile(
    r"(?:past|last|next|coming|first)\s+(?:[\w-]+\s+)?(years?|months?|weeks?|days?|hours?|minutes?|decades?|quarters?)$",
    re.IGNORECASE,
)
_PARTS = {"morning": "TMO", "afternoon": "TAF", "evening": "TEV", "night": "TNI", "tonight": "TNI"}
_SEASONS = {"spring": "SP", "summer": "SU", "autumn": "FA", "fall": "FA", "winter": "WI"}
NUMBERS = {
    "two": 2,
    "three": 3,
    "four": 4,
    "five": 5,
    "six": 6,
    "seven": 7,
    "eight": 8,
    "nine": 9,
    "ten": 10,
    "twelve": 12,
    "twenty": 20,
}


def predict(rows: list[Row]) -> list[Row]:
    """Return the TIMEX3 expressions of each row's text."""
    return [{"id": row["id"], "timex": _timex(row["text"], _day(row.get("dct")))} for row in rows]


def _day(text: str | None) -> date | None:
    digits = re.sub(r"\D", "", text or "")[:8]
    return date(int(digits[:4]), int(digits[4:6]), int(digits[6:8])) if len(digits) == 8 else None


def _timex(text: str, published: date | None) -> list[Row]:
    spans = find_dates(text, published=published)
    found = [row for span in spans for row in _months_of(span) or _split(span) or [_date_row(span)]]
    taken = [(row["start"], row["end"]) for row in found]
    for quantity in find_quantities(text, dates=spans):
        row = _duration_row(quantity)
        if row and not any(start < row["end"] and row["start"] < end for start, end in taken):  # "two weeks later"
            found.append(row)
            taken.append((row["start"], row["end"]))
    for match in _VAGUE.finditer(text):
        if all(match.end() <= start or match.start() >= end for start, end in taken):
            found.append(_vague_row(match, published))
    return _same_quarter(text, sorted(found, key=lambda row: row["start"]))


def _same_quarter(text: str, rows: list[Row]) -> list[Row]:
    """Read "a year earlier" in a report of earnings as the same quarter of the year before."""
    quarter = None
    for row in rows:
        named = re.fullmatch(r"\d{4}-Q(\d)", row["value"])
        quarter = named[1] if named else quarter
        told = quarter and re.fullmatch(r"a year (?:ago|earlier)", text[row["start"] : row["end"]], re.IGNORECASE)
        if told and re.search(r"share|\$|million|net", text[max(0, row["start"] - 90) : row["start"]]):
            row["value"] = f"{row['value'][:4]}-Q{quarter}"
    return rows


def _months_of(span: DateSpan) -> list[Row]:
    """Write "first nine months of 1989" as a duration and a year."""
    match = re.fullmatch(r"(?:first|final) (\w+) months (?:of )?(.+)", span.text, re.IGNORECASE)
    if match is None or span.first is None:
        return []
    count, at = NUMBERS.get(match[1].lower()) or match[1], span.start + match.start(2)
    return [
        {"start": span.start, "end": at - 1, "type": "DURATION", "value": f"P{count}M"},
        {"start": at, "end": span.end, "type": "DATE", "value": str(span.first.year)},
    ]


def _split(span: DateSpan) -> list[Row]:
    """Write "Sept. 14 to Thursday" as the two days it names."""
    match = re.fullmatch(r"(?:from |between )?(.*?\w) (?:to|through|until|and) (.*)", span.text, re.IGNORECASE)
    if match is None or span.first is None or span.last is None or re.match(r"(?:early|mid|late)", match[1]):
        return []
    low, high = (
        (span.start + match.start(1), span.start + match.end(1)),
        (span.start + match.start(2), span.start + match.end(2)),
    )
    values = (span.first.isoformat(), span.last.isoformat())
    if re.fullmatch(r"\d{4}", match[1]):
        values = (values[0][:4], values[1][:4])
    elif span.first.day == 1 and (span.last + timedelta(1)).day == 1:
        values = (values[0][:7], values[1][:7])
    return [
        {"start": at[0], "end": at[1], "type": "DATE", "value": value}
        for at, value in zip((low, high), values, strict=True)
    ]


def _vague_row(match: re.Match[str], published: date | None) -> Row:
    kind, value = VAGUE[match[0].lower()]
    value = _told(value, published) if published and value[0] in "QYW" else value
    return {"start": match.start(), "end": match.end(), "type": kind, "value": value}


def _told(value: str, published: date) -> str:
    """Write what a financial report calls "the quarter" (the last complete one) and "the year-ago quarter"."""
    ended = published.replace(day=1) - timedelta(1)
    quarter = (ended.month - 1 - (ended.month % 3)) // 3 + 1 if ended.month % 3 else ended.month // 3
    year = ended.year if quarter else ended.year - 1
    return {
        "Q": f"{year}-Q{quarter or 4}",
        "QY": f"{year - 1}-Q{quarter or 4}",
        "Y": str(published.year),
        "Y-1": str(published.year - 1),
        "W": _week_name(published, "-WE"),
    }[value]


def _duration_row(quantity: Quantity) -> Row | None:
    letters = LETTERS.get(quantity.unit or "")
    value = quantity.value if quantity.value is not None else quantity.low
    if quantity.unit == "decade" and value:
        return _row(quantity, "DURATION", f"P{10 * value:g}Y")
    if letters is None or value is None or quantity.text.endswith("old") or not re.search("[a-z]", quantity.text):
        return None
    number = f"{value:g}"
    if letters == "Y" and value * 2 == int(value * 2) and value != int(value):
        return _row(quantity, "DURATION", f"P{int(value)}Y6M")
    return _row(quantity, "DURATION", f"PT{number}{letters[1]}" if letters[0] == "T" else f"P{number}{letters}")


def _row(span: Quantity | DateSpan, kind: str, value: str) -> Row:
    return {"start": span.start, "end": span.end, "type": kind, "value": value}


def _date_row(span: DateSpan) -> Row:
    start = (
        span.start
        + len(span.text)
        - len(
            re.sub(
                r"^(?:by|before|since|until|between|from)\s+(?:about\s+|around\s+)?", "", span.text, flags=re.IGNORECASE
            )
        )
    )
    row = _plain_row(span)
    return row | {"start": start}


def _plain_row(span: DateSpan) -> Row:
    stretch = _STRETCH.search(span.text)
    if span.text.lower() == "the past year" and span.first:
        return _row(span, "DATE", str(span.first.year))
    if stretch and not re.search(r"first quarter|\b(?:last|next|this)\s+\w+$", span.text, re.IGNORECASE):
        return _row(span, "DURATION", _stretch_value(span.text, stretch[1].lower().rstrip("s")))
    first, last = span.first or span.last, span.last or span.first
    if span.first is None and last is not None:
        return _row(span, "DATE", _deadline(last, span.text.lower()))
    if first is None or last is None:
        return _row(span, "DATE", "PAST_REF")
    value = _value(first, last, span.text.lower())
    part = next((code for word, code in _PARTS.items() if span.text.lower().endswith(word)), None)
    return _row(span, "TIME" if part else "DATE", value + part if part and len(value) == 10 else value)


def _deadline(last: date, text: str) -> str:
    if (
        re.search(r"\byear\b|^\D*\d{4}$", text)
        and (last.month, last.day) == (12, 31)
        and not re.search(r"[a-z]{3,} \d{4}$", text.removeprefix("by "))
    ):
        return str(last.year)
    if not re.search(r"day|\d{1,2}\b(?!\d)", re.sub(r"\d{4}", "", text)) and (last + timedelta(1)).day == 1:
        return last.isoformat()[:7]
    return last.isoformat()


def _stretch_value(text: str, unit: str) -> str:
    words = text.lower().split()
    number = words[-2] if len(words) > 1 else "1"
    count = NUMBERS.get(number, int(number) if number.isdigit() else 1)
    if unit == "quarter":
        return f"P{3 * count}M"
    if unit == "decade":
        return f"P{10 * count}Y"
    letters = LETTERS[unit]
    return f"PT{count}{letters[1]}" if letters[0] == "T" else f"P{count}{letters}"


def _week_name(day: date, tail: str = "") -> str:
    year, week, _ = day.isocalendar()
    return f"{year}-W{week:02d}{tail}"


def _value(first: date, last: date, text: str) -> str:
    """Write the interval by its grain: day, weekend, week, month, quarter, season, year, decade."""
    days = (last - first).days + 1
    for word, code in _SEASONS.items():
        if re.search(rf"\b{word}\b", text) and days < 100:
            return f"{first.year}-{code}"
    told = _told_unit(first, last, text)
    if told:
        return told
    if "week" in text and "weekend" not in text:
        return _week_name(first)
    if days == 1:
        return first.isoformat()
    if days == 2 and "weekend" in text:
        return _week_name(first, "-WE")
    return _long_value(first, last, days)


def _told_unit(first: date, last: date, text: str) -> str | None:
    """Write "last year" and "earlier this month" by the unit they name."""
    for word, size in (("year", 4), ("month", 7)):
        whole = (last - first).days > 30 or word == "month" or "later" in text or "early" in text
        if whole and re.search(rf"\b(?:this|the|next|last|past) {word}\b", text):
            return (last if "last" in text or first.day != 1 else first).isoformat()[:size]
    return None


def _long_value(first: date, last: date, days: int) -> str:
    if days == 7 and first.weekday() == 0:
        return _week_name(first)
    if days < 32:
        return first.isoformat()[:7]
    if 89 < days < 93 and first.month % 3 == 1:
        return f"{first.year}-Q{first.month // 3 + 1}"
    if 180 < days < 185:
        return f"{first.year}-H{1 if first.month == 1 else 2}"
    if days < 367:
        return str(first.year)
    return str(first.year)[:3] if (last + timedelta(1)).year - first.year <= 10 else str(first.year)[:2]
