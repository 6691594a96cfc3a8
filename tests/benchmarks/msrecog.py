"""Microsoft Recognizers-Text specifications, English (MIT license): our findings in the terms of that suite.

The data: the `Specs` folder of the public repository microsoft/Recognizers-Text; not kept here. `predict` takes rows
{"id", "model", "text", "reference"} and returns {"id", "results"}; each row asks for one kind of finding.

What differs from the contract, which wins: hedges are no part of a span there, every number word counts (ordinals,
"one" and bare figures too), a range is half open, fractions stay fractions. So the figures are a check, not a goal.
"""

from __future__ import annotations

import re
from datetime import date, timedelta
from typing import Any

from articles.analysis.dates import find_dates
from articles.analysis.languages.english.units import CODES, CURRENCY_WORDS, SYMBOLS
from articles.analysis.quantities import find_quantities
from articles.analysis.spans import DateSpan, Quantity

Row = dict[str, Any]

MONEY = {code.upper() for code in CODES} | set(CURRENCY_WORDS.values()) | set(SYMBOLS.values()) | {"penny"}
DEGREES = {"celsius": "C", "fahrenheit": "F", "kelvin": "K", "degree": "Degree"}
NAMES = {"USD": "Dollar", "EUR": "Euro", "GBP": "Pound", "JPY": "Japanese yen", "CNY": "Chinese yuan", "cent": "Cent"}
_HEDGE = re.compile(
    r"^.*?(?=\b[A-Z]{1,3}\s?[$€£¥₹]|(?:[$€£¥₹]|\b[A-Z]{3}\s?\d|\b(?:minus|negative|half|an?(?= (?:hundred|thousand|million|billion|dozen|half|quarter|third)\b)|one|two|three|four|five|six|seven|eight|nine|ten|\w+teen|\w+ty)\b|[-.]?\d))",
    re.IGNORECASE,
)


def predict(rows: list[Row]) -> list[Row]:
    """Return the findings of the kind that each row's model asks for."""
    return [{"id": row["id"], "results": _results(row)} for row in rows]


def _results(row: Row) -> list[Row]:
    if row["model"] == "DateTimeModel":
        published = date.fromisoformat(row["reference"][:10]) if row.get("reference") else None
        return [_date_row(span) for span in find_dates(row["text"], published=published)]
    dates = find_dates(row["text"], published=None)
    return [
        _row(found, row["model"])
        for found in find_quantities(row["text"], dates=dates)
        if _belongs(found, row["model"])
    ]


def _belongs(found: Quantity, model: str) -> bool:
    unit = found.unit or ""
    return {
        "CurrencyModel": unit in MONEY,
        "PercentModel": unit == "percent" and ("%" in found.text or "percent" in found.text),
        "TemperatureModel": unit in DEGREES,
        "AgeModel": unit in {"year", "month", "week", "day"},
        "DimensionModel": bool(unit) and unit not in MONEY and unit not in DEGREES and not unit.startswith("percent"),
        "NumberModel": found.comparator != "range",
        "NumberRangeModel": found.comparator not in "=~",
    }.get(model, False)


def _row(found: Quantity, model: str) -> Row:
    start = found.start
    if model != "NumberRangeModel":
        start += len(match[0]) if (match := _HEDGE.match(found.text)) else 0
    unit = found.unit or ""
    named = DEGREES.get(unit) or NAMES.get(unit) or unit.replace("_", " ")
    value = _interval(found) if model == "NumberRangeModel" else found.value
    return {"start": start, "end": found.end, "value": value, "unit": named}


def _interval(found: Quantity) -> str:
    low, high = (f"{end:g}" if end is not None else "" for end in (found.low, found.high))
    return (
        f"{'[' if found.comparator in {'>=', 'range'} else '('}{low},{high}{']' if found.comparator == '<=' else ')'}"
    )


def _date_row(span: DateSpan) -> Row:
    if span.first is not None and span.first == span.last:
        value: Any = span.first.isoformat()
    else:
        after = span.last + timedelta(1) if span.last and span.last < date.max else None
        value = [end.isoformat() if end else None for end in (span.first, after)]
    return {"start": span.start, "end": span.end, "value": value}
