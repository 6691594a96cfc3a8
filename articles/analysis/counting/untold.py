"""Read figures that are no quantities of a claim, though outlets differ in them. Entry point: `untold`.

Race times ("2:05:48"), multiples ("rents have tripled", "a fivefold rise"), and majorities in words: "fewer than half
of the sites" beside "62 of the 90 sites".
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from ..spans import Quantity
from ..words.wording import plain

_TIME = re.compile(r"(?<![\d:.])(?:(\d{1,2}):([0-5]\d):([0-5]\d(?:\.\d{1,2})?)|(\d{1,2}):([0-5]\d\.\d{1,2}))(?![\d:])")
_MAJORITY = re.compile(
    r"\b(?:(?:an?|the) (?:\w+ )?(?:majority|minority) of|(?<!at )most of (?:the|its|their|those|his|her|all)|"
    r"(?:fewer|less) than half|(?:not|n't) even half|under half|(?:more|better) than half|over half)\b(?= [a-z])"
    r"(?! (?:one|two|three|four|five|six|seven|eight|nine|ten|\w+teen|\w+ty)\b)",
    re.IGNORECASE,
)


def untold(text: str, taken: Sequence[Quantity], start: int) -> list[Quantity]:
    """Return race times in seconds, multiples, and majorities in per cent of a claim that begins at `start`."""
    found = [*_times(text, start), *_multiples(text, start), *_majorities(text, start)]
    return [item for item in found if not any(item.start < other.end and other.start < item.end for other in taken)]


def _times(text: str, start: int) -> Iterator[Quantity]:
    for match in _TIME.finditer(text) if ":" in text else ():
        hours, minutes, seconds, only, rest = match.groups()
        value = float(hours) * 3600 + float(minutes) * 60 + float(seconds) if hours else float(only) * 60 + float(rest)
        yield Quantity(
            start + match.start(), start + match.end(), match.group(), "=", value, value, value, "second", None
        )


_MULTIPLES = {"halved": 0.5, "doubled": 2.0, "tripled": 3.0, "trebled": 3.0, "quadrupled": 4.0, "quintupled": 5.0}
_FOLDS = {word: float(at) for at, word in enumerate("two three four five six seven eight nine ten".split(), 2)}
_MULTIPLE = re.compile(
    r"\b(?:(?P<hedge>more than|over|nearly|almost|roughly|about|around|virtually) )?(?:an? )?"
    rf"(?:(?P<verb>{'|'.join(_MULTIPLES)})|(?:(?P<word>{'|'.join(_FOLDS)})|(?P<digits>\d{{1,3}}))-?fold)\b",
    re.IGNORECASE,
)


def _multiples(text: str, start: int) -> Iterator[Quantity]:
    for match in _MULTIPLE.finditer(text):
        if match["digits"]:
            value = float(match["digits"])
        else:
            value = _MULTIPLES.get((match["verb"] or "").lower()) or _FOLDS[match["word"].lower()]
        more = (match["hedge"] or "").lower() in ("more than", "over")
        sign = ">" if more else "~" if match["hedge"] else "="
        low, high = (None if sign == "~" else value), (None if sign in "~>" else value)
        yield Quantity(start + match.start(), start + match.end(), match.group(), sign, value, low, high, "fold", None)


def _majorities(text: str, start: int) -> Iterator[Quantity]:
    for match in _MAJORITY.finditer(text):
        low = plain(match.group())
        less = "minority" in low or low.startswith(("fewer", "less", "not", "n't", "under"))
        yield Quantity(
            start + match.start(),
            start + match.end(),
            match.group(),
            "<" if less else ">",
            50.0,
            None if less else 50.0,
            50.0 if less else None,
            "percent",
            None,
        )
