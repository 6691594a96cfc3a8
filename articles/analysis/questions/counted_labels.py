"""Name a row by the figures of its claims: what is counted, what became of it, as of when; `counted_labels`.

"Some 400 soldiers were sent to Alba" is "Soldiers sent to Alba"; where only an amount is told, its clause is kept with
the amount left open. A time is named where no claim of the row tells another one.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from datetime import date

from ..counting.counts import Figure
from ..counting.outcomes import outcome_words
from ..languages.english.calendar import MONTHS
from ..words.folding import fold
from ..words.spelling import skeleton
from ..words.wording import plain, tokens
from .blanks import blanked
from .features import Features
from .label_form import EDGE, LONGEST, fitted, tidied

FEWEST_WORDS = 2  # content words
NEAR = 120  # characters between a figure and the time it holds for
LONGEST_DAY = 24  # characters
Days = tuple[date | None, date | None]
TIMES = frozenset("monday tuesday wednesday thursday friday saturday sunday".split()) | frozenset(MONTHS)
RELATIVE = frozenset("today yesterday tomorrow tonight".split())  # say when only beside the day of print
_OPENING = re.compile(r"^(?:By|On|In|Early|Late|Last|Mid)\b")
_WORD = re.compile(r"[^\W\d_][\w'’-]*")
_BREAK = re.compile(
    r"[;:()\n“”\"]|,\s|\s[–—-]+\s|(?<=[a-z]{3})\.\s|\s(?:but|while|although|though|which|who|whom|whose|because|after|"
    r"when|since|until|compared|according|than|bringing|taking|as|that|said|says)\s"
)
_AUXILIARY = re.compile(
    r"^(?:(?:has|have|had|was|were|is|are|be|been|being|will|would|could|may|might|should|already|now|also|so far|"
    r"to(?= [a-z]+\b(?<! the)(?<! an)(?<! a))|still) )+"
)
_HELPING = re.compile(
    r"\s(?:have|has|had|was|were|is|are)(?: been)?\s"
    r"(?=(?:\w+(?:ed|en)|fell|lost|gone|sent|made|paid|sold|held|left|cut|put)\b)"
)
_COMING = frozenset("will would could may might should to".split())
_OF = re.compile(r"\s*(?:worth )?of (?:the |its |their |a |an |those |all |new )?")
_MEASURES = {
    "money": "Amount", "percent": "Share", "point": "Change in points", "length": "Amount", "area": "Area",
    "mass": "Amount", "volume": "Amount", "time": "Time", "speed": "Speed", "power": "Power", "energy": "Energy",
    "data": "Data",
}  # fmt: skip


def counted_labels(features: Sequence[Features], figures: Sequence[Sequence[Figure]]) -> list[str]:
    """Return a label for each of the figures (those of each claim, in the order of `features`) that can name a row."""
    days = [_days(item) for item in features]
    return [label for item, own in zip(features, figures, strict=True) for label in _counts(item, own, days)]


def _counts(item: Features, figures: Sequence[Figure], days: Sequence[set[Days]]) -> Iterator[str]:
    for figure in figures:
        label = _counted(item, figure, days)
        if sum(token.content for token in tokens(label)) >= FEWEST_WORDS:
            yield label


def _counted(item: Features, figure: Figure, days: Sequence[set[Days]]) -> str:
    claim = item.report.claim
    text = fold(claim.text)
    start = figure.quantity.start - claim.start
    end = start + len(figure.quantity.text)
    if not 0 <= start < end <= len(text) or (figure.dimension == "count" and figure.quantity.value == 1):
        return ""
    if figure.dimension == "age":
        return fitted(f"Age of {_whose(figure.noun, text)}")
    after = _clause(_without_figures(text[end:], figure, item, end))
    phrase = _named(figure, text[:start], after, text[end:])
    phrase = fitted(phrase) if phrase else ""
    return f"{phrase}{_day(item, figure, phrase, days)}" if phrase else ""


def _whose(noun: str, text: str) -> str:
    """Return the surname or the noun whose skeleton an age carries, as the claim writes it."""
    bare = noun.removeprefix("of ")
    written = next((word for word in _WORD.findall(text) if skeleton(word) == bare), bare.title())
    return f"the {written.lower()}" if noun != bare else written


def _without_figures(after: str, figure: Figure, item: Features, end: int) -> str:
    """Return what follows a figure up to the next one."""
    starts = [other.quantity.start - item.report.claim.start - end for other in item.figures if other is not figure]
    return after[: min((start for start in starts if start >= 0), default=len(after))]


def _clause(after: str) -> str:
    found = _BREAK.search(after)
    return after[: found.start()] if found else after


def _named(figure: Figure, before: str, after: str, behind: str) -> str:
    """Return "what is counted, what became of it": noun phrase, verb, place; else the clause with the figure open.

    `after` ends with the clause or before the next figure, `behind` with the claim.
    """
    if figure.dimension == "count" and figure.noun and not behind.startswith("-"):
        return _of_noun(figure, before, after) or blanked(before, behind)
    of = _OF.match(after)
    thing = tidied(after[of.end() :]) if of else ""
    if figure.dimension == "percent" and len(thing.split()) > 1:
        return f"Share of {thing}"
    thing = "" if figure.dimension == "time" else thing
    open_clause = blanked(before, behind)
    measure = _MEASURES.get(figure.dimension, "")
    if open_clause or not measure:
        return open_clause
    rest = after.strip(EDGE)
    told = _to_come(rest)
    return f"{measure} of {_HELPING.sub(' ', thing)}" if thing else f"{measure} {told}" if told != rest else ""


def _of_noun(figure: Figure, before: str, after: str) -> str:
    quoted = figure.quantity.text.split()
    inside = " ".join(word for word in quoted[-1:] if figure.noun in plain(word))
    words = after.strip().split(" ")
    at = next((at for at, word in enumerate(words[:5]) if _is_noun(word, figure)), -1)
    if at < 0 and not inside:
        return ""
    noun = " ".join(words[: at + 1]) if at >= 0 else inside
    rest = _to_come(" ".join(words[at + 1 :]))
    noun = re.sub(r"^(?:of |the |more |new |other |such |its |their )+", "", noun).strip(EDGE)
    verb = "" if _starts_with_verb(rest) else _verb(before, figure)
    label = _HELPING.sub(" ", f"{noun}{verb} {rest.strip(EDGE)}".strip())
    told = next(iter(sorted(figure.outcomes)), "")
    if verb or rest or len(noun.split()) > 1:
        return label
    return f"{noun} {told}" if told and told != plain(noun) else blanked(before, f" {after}") or f"Number of {noun}"


def _to_come(rest: str) -> str:
    """Return what is said of a noun as it stands behind it: "would go" is "to go", "had no power" "with no power"."""
    found = _AUXILIARY.match(f"{rest.strip()} ")
    if found is None:
        return rest.strip()
    left, last = rest.strip()[found.end() :], found.group().split()[-1]
    participle = _starts_with_verb(left) or left.split(" ")[0].endswith(("en", "wn", "ne", "pt", "ft", "ld", "ght"))
    if last in _COMING and left and not left.startswith("be "):
        return f"to {left}"
    return f"with {left}" if last in ("has", "have", "had") and left and not participle else left


def _is_noun(word: str, figure: Figure) -> bool:
    found = tokens(word)
    return bool(found) and found[-1].concept == figure.noun


def _starts_with_verb(rest: str) -> bool:
    first = rest.split(" ")[0] if rest else ""
    return first.endswith(("ed", "ing")) or any(token.stem in outcome_words() for token in tokens(first))


def _verb(before: str, figure: Figure) -> str:
    """Return the outcome that stands before the figure ("drowned 4,000 cattle"), as a participle."""
    near = [token for token in tokens(before[-60:])][-5:]
    for token in reversed(near):
        names = outcome_words().get(token.stem, frozenset()) & figure.outcomes
        for name in sorted(names)[:1]:
            return f" {token.low if token.low.endswith(('ed', 'en')) else name}"
    return ""


def _days(item: Features) -> set[Days]:
    return {(span.first or span.last, span.last or span.first) for span in item.report.claim.dates}


def _day(item: Features, figure: Figure, phrase: str, days: Sequence[set[Days]]) -> str:
    """Return ", 8 October" where the claim names one time close to the figure and no other claim of the row another."""
    claim = item.report.claim
    near = [
        span for span in claim.dates if abs(span.start - figure.quantity.end) < NEAR and len(span.text) <= LONGEST_DAY
    ]
    if len(near) != 1 or _has_time(phrase, near[0].text) or len(phrase) + len(near[0].text) > LONGEST - 2:
        return ""
    own = (near[0].first or near[0].last, near[0].last or near[0].first)
    at_one_time = all(not told or any(_meet(own, other) for other in told) for told in days)
    named = at_one_time and (TIMES & set(plain(near[0].text).split()) or any(map(str.isdigit, near[0].text)))
    return f", {_OPENING.sub(lambda word: word.group().lower(), near[0].text)}" if named else ""


def _has_time(phrase: str, day: str) -> bool:
    words = set(plain(phrase).split())
    return bool(words & (TIMES | RELATIVE) or words & set(plain(day).split()))


def _meet(one: Days, other: Days) -> bool:
    """Tell whether two times may be one; a time that is not resolved may be any."""
    if not (one[0] and one[1] and other[0] and other[1]):
        return True
    return one[0] <= other[1] and other[0] <= one[1]
