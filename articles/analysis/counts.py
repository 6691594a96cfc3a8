"""What each figure of a claim counts, read in its own clause. Entry point: `figures_of`."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache

from .languages.english.entities import countries
from .languages.english.measures import (
    CAPACITY,
    FATES,
    MONEY_OUTCOMES,
    OUTCOME_PHRASES,
    OUTCOMES,
    PARTS,
    PHYSICAL_OUTCOMES,
    PLANNED,
    QUALIFIERS,
    RUNNING,
    SOUGHT,
    UNITS,
)
from .reports import Report
from .spans import Quantity
from .spelling import skeleton
from .totals import RAISED, noun_before, other_year
from .wording import concepts, plain, stem, tokens


@dataclass(frozen=True, slots=True)
class Figure:
    """One quantity of a claim with what its own clause says of it.

    `low` and `high` are in the base unit of `dimension` (counts and money: as they are), before any tolerance.
    """

    quantity: Quantity
    dimension: str
    low: float | None
    high: float | None
    noun: str
    words: frozenset[str]
    outcomes: frozenset[str]
    sense: str  # actual, planned, capacity, sought
    change: bool
    part: bool
    rate: str  # "a week", "per person"; empty for a plain amount
    currency_named: bool  # the text says which of the currencies of one name
    qualifiers: frozenset[str]
    places: frozenset[str]
    running: bool  # the words say that the count goes on ("so far", "rose to")
    year: str  # another year than that of publication, where the clause names one
    period: str  # "24 hour", "week": the span of time that is counted over, where the clause names one


@lru_cache(maxsize=1)
def nationalities() -> frozenset[str]:
    """Return the concepts of words that name a people ("Koreans")."""
    return frozenset(stem_concept(word) for _, _, people, _ in countries() for word in people)


_BREAK = re.compile(
    r"[,;:()\n–—]\s|\s[–—-]+\s|\s(?:and|but|while|with|after|as|when|which|who|where|than|or)\s", re.IGNORECASE
)
_RATE = re.compile(
    r"^\W*(?:per|an?|each|every)\s+(?:\w+\s)?(?:second|minute|hour|day|night|week|month|quarter|year|person|head|"
    r"capita|household|kilogram|liter|litre|ton|tonne|square|share|barrel|vote|patient|pupil|unit|game|match)\b"
    r"(?! (?:earlier|later|ago|before|after|on)\b)",
    re.IGNORECASE,
)
_PLACE = re.compile(
    r"\b(?:[Ii]n|[Aa]t|[Nn]ear|[Aa]cross|around|throughout|outside|from)\s+(?:the\s+)?((?:[A-Z][\w'-]+\s?){1,3})"
)


def figures_of(report: Report) -> tuple[Figure, ...]:
    """Return the figures of a claim, each read in its own clause."""
    claim = report.claim
    inside = [(item.start - claim.start, item.end - claim.start) for item in claim.quantities]
    cuts, bare = _cuts(claim.text, inside), _blanked(claim.text, inside)
    quoted = [(quote.start - claim.start, quote.end - claim.start) for quote in claim.quotations]
    return tuple(
        _figure(
            item,
            item.start - claim.start,
            claim.text,
            _unquoted(bare, quoted, item.start - claim.start),
            cuts,
            other_year(claim.text, report.published),
        )
        for item in claim.quantities
    )


def _unquoted(text: str, quoted: list[tuple[int, int]], at: int) -> str:
    """Return the text without quotations that the figure is not part of: their words are about something else."""
    for start, end in quoted:
        start, end = max(0, start), min(len(text), end)
        if start < end and not start <= at < end:
            text = text[:start] + " " * (end - start) + text[end:]
    return text


def _blanked(text: str, inside: list[tuple[int, int]]) -> str:
    """Return the text with its quantities blanked out: "million dollars" in common means nothing."""
    for start, end in inside:
        text = text[:start] + "0".ljust(end - start) + text[end:]
    return text


def _cuts(text: str, inside: list[tuple[int, int]]) -> list[tuple[int, int]]:
    ends = [found.start() for found in _BREAK.finditer(text)]
    ends = [end for end in ends if not any(start < end < stop for start, stop in inside)]
    return list(zip([0, *ends], [*ends, len(text)], strict=True))


def _figure(item: Quantity, at: int, text: str, bare: str, cuts: list[tuple[int, int]], year: str) -> Figure:
    start, end = next((cut for cut in cuts if cut[0] <= at < cut[1]), (0, len(text)))
    clause, after = bare[start:end], at + len(item.text)
    wide = _wider(bare, cuts, (start, end), at)
    dimension, factor = dimension_of(item)
    aged = _aged(text, at, item)
    if aged:
        dimension = "age"
    low, high = bounds(item)
    return Figure(
        item,
        dimension,
        None if low is None else low * factor,
        None if high is None else high * factor,
        aged or stem_concept(item.noun or noun_before(bare[start:at])),
        concepts(tokens(wide)),
        _outcomes(clause, dimension) or _outcomes(wide, dimension),
        _sense(frozenset(token.low for token in tokens(clause))),
        _is_change(text, at, after),
        _is_part(item, text, start, at),
        _rate(text[after : after + 60]),
        bool(_NAMED.search(text[max(0, at - 3) : after + 20])),
        _qualifiers(bare[max(start, at - 15) : min(end, after + 30)]),
        _places(clause),
        any(phrase in f" {plain(wide)} " for phrase in RUNNING) or bool(RAISED.search(plain(bare[start:at]))),
        year,
        _period(text[start:end]),
    )


_AGE_BEFORE = re.compile(r"([A-Z][\w'’-]+),\s+(?:who is\s+)?(?:aged\s+)?$")
_AGE_AFTER = re.compile(r"^(?:,|\s*[-‐‑]?years?[-‐‑\s]old\b)")


def _aged(text: str, at: int, item: Quantity) -> str:
    """Return the surname of the person whose age this is, or an empty string."""
    before, after = _AGE_BEFORE.search(text[max(0, at - 40) : at]), text[at + len(item.text) : at + len(item.text) + 12]
    if before and (after.startswith((",", ".")) or "old" in item.text or _AGE_AFTER.match(after)):
        return skeleton(before.group(1))
    if "year-old" in item.text or (_AGE_AFTER.match(after) and not after.startswith(",")):
        names = re.findall(r"\b(?:[A-Z][\w'’-]+ )+([A-Z][\w'’-]+)", text[max(0, at - 60) : at + 90])
        return skeleton(names[0]) if names else ""
    return ""


def _wider(text: str, cuts: list[tuple[int, int]], own: tuple[int, int], at: int) -> str:
    """Return the clause, and where it has no verb of its own the next one ("31 people, among them 4, died")."""
    index = cuts.index(own) if own in cuts else 0
    following = [text[start:end] for start, end in cuts[index + 1 : index + 3]]
    kept = [clause for clause in following if not any(char.isdigit() for char in clause)]
    before = text[cuts[index - 1][0] : cuts[index - 1][1]] if index else ""
    return " ".join(
        [*([before] if not any(char.isdigit() for char in before) else []), text[own[0] : own[1]], *kept[:1]]
    )


@lru_cache(maxsize=1)
def outcome_words() -> dict[str, str]:
    """Return the outcome that each concept stands for."""
    return {stem_concept(word): name for name, words in OUTCOMES.items() for word in words.split()}


def stem_concept(word: str) -> str:
    """Return the concept of a single word or of the last word of a phrase."""
    found = tokens(word)
    return found[-1].concept if found else ""


def _outcomes(clause: str, dimension: str) -> frozenset[str]:
    if dimension == "age":
        return frozenset({"age"})
    low, table = plain(clause), outcome_words()
    found = {table[token.concept] for token in tokens(clause) if token.concept in table}
    found |= {name for phrase, name in OUTCOME_PHRASES.items() if phrase in low}
    if "caught up" in low:
        found.discard("infected")
    if dimension == "count":
        found.discard("growth")
    if dimension == "percent" and "inflation" in found:
        found.discard("cost")
    if dimension == "money":
        return frozenset(found & MONEY_OUTCOMES)
    return frozenset(found - PHYSICAL_OUTCOMES if dimension == "count" else found - FATES)


def _sense(words: frozenset[str]) -> str:
    if words & {"already", "now"} and not words & {"will", "expects", "plans"}:
        return "actual"
    for name, listed in (("capacity", CAPACITY), ("sought", SOUGHT), ("planned", PLANNED)):
        if words & listed:
            return name
    return "actual"


_CHANGE_BEFORE = re.compile(
    r"\b(?:another|additional|extra|further|(?:rose|rise|risen|grew|grown|fell|fallen|dropped|declined|climbed|jumped|surged|increased|"
    r"decreased|shrank|slipped|gained|up|down|increase|drop|fall|growth|cut|reduced|lowered|raised) (?:by|of)|"
    r"(?:rose|fell|grew|climbed|jumped|dropped|was up|were up|is up|are up|was down|is down))\s+"
    r"(?:an?\s+|about\s+|some\s+|around\s+|nearly\s+)?$",
    re.IGNORECASE,
)
_CHANGE_AFTER = re.compile(
    r"^\s*(?:million\s+|billion\s+)?(?:more|additional|extra|further|fewer)\b(?!\s+than)", re.IGNORECASE
)


def _is_change(text: str, start: int, end: int) -> bool:
    return bool(
        _CHANGE_BEFORE.search(text[max(0, start - 40) : start])
        or _CHANGE_AFTER.search(text[end : end + 40])
        or re.search(r"\b(?:another|additional|extra|further)\b", text[start:end], re.IGNORECASE)
    )


_PART_AFTER = re.compile(
    r"\s+(?:of (?:whom|them|those|these|the)|others?)\b|[^,.;:\n]{0,60}\b(?:among (?:them|those)|of them|included)\b"
)


def _is_part(item: Quantity, text: str, clause: int, at: int) -> bool:
    before = plain(text[clause:at])
    return (
        item.of is not None
        or any(part in before for part in PARTS)
        or bool(_PART_AFTER.match(text[at + len(item.text) : at + len(item.text) + 80]))
    )


@lru_cache(maxsize=1)
def _qualifier_groups() -> dict[str, int]:
    return {word: at for at, group in enumerate(QUALIFIERS) for word in group.split()}


def _qualifiers(near: str) -> frozenset[str]:
    return frozenset(token.low for token in tokens(near) if token.low in _qualifier_groups())


def qualifiers_clash(one: frozenset[str], two: frozenset[str]) -> bool:
    """Tell whether two figures carry different words of one group ("confirmed", "suspected")."""
    groups = _qualifier_groups()
    first, second = ({groups[word]: stem(word) for word in sorted(words)} for words in (one, two))
    return any(first.get(group) != second.get(group) for group in first.keys() | second.keys())


_PERIOD = re.compile(
    r"\b(?:in|over|within|during|past|last|previous|this|every)\s+(?:the\s+)?(?:last\s+|past\s+|previous\s+|first\s+|next\s+)?"
    r"(?:(\d+|[a-z]+)\s+)?(hour|day|week|month|quarter|year|decade|season|half)s?\b"
)


_NAMED = re.compile(
    r"\bU\.?S\.?\b|US\$|\bC\$|\bA\$|\bAU?\$|NZ\$|HK\$|S\$|American|Canadian|Australian|Danish|Swedish|Norwegian|Swiss|Czech"
)


def _rate(after: str) -> str:
    found = _RATE.match(plain(after))
    return found.group().split()[-1] if found else ""


def _period(clause: str) -> str:
    found = _PERIOD.search(plain(clause))
    return f"{found.group(1) or ''} {found.group(2)}".strip() if found else ""


def _places(clause: str) -> frozenset[str]:
    return frozenset(skeleton(found.group(1).split()[0]) for found in _PLACE.finditer(clause))


def dimension_of(item: Quantity) -> tuple[str, float]:
    """Return what sort of measure a quantity is and the factor to its base unit."""
    if item.unit is None:
        return "count", 1.0
    if len(item.unit) == 3 and item.unit.isupper():
        return "money", 1.0
    return UNITS.get(item.unit, (item.unit, 1.0))


def bounds(item: Quantity) -> tuple[float | None, float | None]:
    """Return the closed interval a quantity states, None for an open side."""
    low = item.low if item.low is not None else (item.value if item.comparator in ("=", "~", ">", ">=") else None)
    high = item.high if item.high is not None else (item.value if item.comparator in ("=", "~", "<", "<=") else None)
    return low, high
