"""NewsQuant (Almasian et al., CQE, EMNLP 2023): our quantities in the terms of that data set.

The data: `NewsQuant.json` in the CQE authors' public repository on GitHub (vivkaz/CQE). It states no license, so
none of it is kept here; `predict` takes its sentences as rows {"id", "text"} and returns {"id", "quantities"}.

What differs from CONTRACT "Quantity": units are spelled in British English and carry "per ..."; for counts the unit
is the whole noun phrase; a bound is one of = ~ > <; a change is "up" or "down"; shares keep their own scale.
"""

from __future__ import annotations

import re
from typing import Any

from articles.analysis.dates import find_dates
from articles.analysis.languages.english.numbers import CHANGE_ADVERBS, FALL, RISE
from articles.analysis.quantities import find_quantities
from articles.analysis.quantities.nouns import singular_of
from articles.analysis.spans import DateSpan, Quantity

Row = dict[str, Any]

UNITS = {
    "percent": "percentage",
    "USD": "dollar",
    "GBP": "pound sterling",
    "EUR": "euro",
    "JPY": "japanese yen",
    "CNY": "chinese yuan",
    "AUD": "australian dollar",
    "CAD": "canadian dollar",
    "NZD": "new zealand dollar",
    "HKD": "hong kong dollar",
    "SGD": "singaporean dollar",
    "MYR": "malaysian ringgit",
    "DKK": "danish krone",
    "ILS": "shekel",
    "ZAR": "south african rand",
    "INR": "indian rupee",
    "KRW": "south korean won",
    "penny": "point",
    "pound": "pound-mass",
    "tonne": "metric ton",
    "meter": "metre",
    "kilometer": "kilometre",
    "millimeter": "millimetre",
    "micrometer": "micrometre",
    "centimeter": "centimetre",
    "liter": "litre",
    "milliliter": "millilitre",
}
CHANGES = {"=": "=", "~": "~", ">": ">", ">=": ">", "<": "<", "<=": "<", "range": "="}
_RATE = re.compile(
    r"\s*(?:-|/|per|an?)\s?(year|month|day|week|minute|hour|barrel|share|ounce|sq m|square foot|annum)\b"
)
_DURATION = re.compile(
    r"\d|past|last|next|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|twelve|couple)\b", re.IGNORECASE
)
_CALENDAR = re.compile(r"jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|\b[12]\d{3}\b|day\b|/", re.IGNORECASE)
_WORD = re.compile(r"[\w'&-]+")


def predict(rows: list[Row]) -> list[Row]:
    """Return the quantities of each row's text, in the data set's terms."""
    return [{"id": row["id"], "quantities": _quantities(row["text"])} for row in rows]


def _quantities(text: str) -> list[Row]:
    dates = [span for span in find_dates(text, published=None) if not _is_duration(span)]
    found = find_quantities(text, dates=dates)
    rows = [_row(text, item) for item in found]
    return _merged(text, found, rows)


def _merged(text: str, found: tuple[Quantity, ...], rows: list[Row]) -> list[Row]:
    """Write "from A to B" as one interval, as that data set does for changes, too."""
    merged: list[Row] = []
    for i, item in enumerate(found):
        before = found[i - 1] if i else None
        if (
            before
            and item.unit in {before.unit, None} | ({item.unit} if before.unit is None else set())
            and _from_to(text, before, item)
        ):
            merged[-1] = rows[i] | {
                "value": [before.value, item.value],
                "unit": rows[i - 1]["unit"] if item.unit is None else rows[i]["unit"],
            }
        else:
            merged.append(rows[i])
    return merged


def _from_to(text: str, low: Quantity, high: Quantity) -> bool:
    between = text[low.end : high.start].strip()
    return text[: low.start].endswith("from ") and between == "to" and None not in (low.value, high.value)


def _is_duration(span: DateSpan) -> bool:
    """Tell "the past two years", which that data set counts as an amount, from a date."""
    return bool(_DURATION.search(span.text)) and not _CALENDAR.search(span.text)


def _row(text: str, found: Quantity) -> Row:
    share = 100 if found.unit == "percent" and not re.search(r"%|p\w*\s?c", found.text) else 1
    value = found.value / share if found.value is not None else [found.low, found.high]
    return {"value": value, "unit": _unit(text, found), "change": _change(text, found), "concept": found.noun or ""}


def _unit(text: str, found: Quantity) -> str:
    if found.unit is None:
        return _phrase(text, found) if found.noun else "-"
    if found.text.rstrip("s").endswith(("old", "age")):
        return "year of age"
    name = UNITS.get(found.unit, found.unit)
    for ours, theirs in (("meter", "metre"), ("liter", "litre"), ("_", " ")):
        name = name.replace(ours, theirs) if ours != "meter" or "metre" not in name else name
    rate = _RATE.match(text, found.end)
    return f"{name} per {rate[1]}".replace("sq m", "square metre") if rate else name


def _phrase(text: str, found: Quantity) -> str:
    """Return the words up to the head noun, the head in the singular: "different boss"."""
    words: list[str] = []
    for match in _WORD.finditer(text, found.end, found.end + 120):
        word = match[0]
        if singular_of(word.lower()) == found.noun:
            return " ".join([*words, word if word.lower() == "people" else singular_of(word.lower())])
        if word[:1] != "-" and word.lower() not in {"of", "the", "more", "other", "-"}:
            words.append(word)
    return found.noun or "-"


def _change(text: str, found: Quantity) -> str:
    words = re.findall(r"[a-z%+-]+", text[max(0, found.start - 60) : found.start].lower())
    if found.increment or found.text[:1] in "+-":
        for word in reversed(words[-5:]):
            if word in RISE or word in FALL:
                return "up" if word in RISE else "down"
            if word not in CHANGE_ADVERBS:
                break
        if found.text[:1] in "+-":
            return "up" if found.text[0] == "+" else "down"
    if found.comparator == "range" and re.match(
        r"(?:about|around|roughly|some|approximately|~)", found.text, re.IGNORECASE
    ):
        return "~"
    return CHANGES[found.comparator]
