"""Tell the numbers that are no quantities: clock times, years, names, addresses; `is_excluded` is the entry."""

from __future__ import annotations

import re

from ..languages.english.calendar import MONTHS, PAST_VERBS, WEEKDAYS
from ..languages.english.numbers import (
    AIRLINERS,
    GLUED_AFTER,
    LABELS,
    MODEL_LEADS,
    NO_ONE,
    ONE_IDIOMS,
    ONES,
    SAYING,
    SOFT_LABELS,
    STREETS,
    TENS,
    WORD_LABELS,
)
from ..languages.english.units import CODES, UNITS
from ..words.tokens import Tokens
from .context import counts_something, names_year
from .nouns import is_plural
from .numbers import figure_value
from .units import read_unit

LAST_DAY = 31  # of a month
_CLOCK = re.compile(r"[0-2]?[0-9][:.][0-5][0-9](?:[:.][0-9]{2})?")
_VERSION = re.compile(r"[0-9]+(?:[.:/][0-9]+){2,}|[0-9]+:[0-9]+")


def is_excluded(t: Tokens, i: int) -> bool:
    """Tell whether the number at token `i` names, orders or times rather than counts."""
    text = t.low[i]
    if (
        text in AIRLINERS
        and not t.glued(i)
        and (t.at(i - 1) in MODEL_LEADS or t.at(i - 1).endswith("'s") or (t.at(i + 1) == "s" and t.glued(i + 1)))
    ):
        return True
    if _is_told_time(t, i):
        return True
    if text[:1].isdigit():
        return (
            _glued_to_letters(t, i)
            or is_clock(t, i)
            or _label(t, i)
            or names_year(t, i)
            or _listed(t, i)
            or is_address(t, i)
        )
    if t.glued(i) and t.at(i - 1) == "-" and t.glued(i - 1) and t.at(i - 2)[:1].isalpha() and t.at(i - 2) not in TENS:
        return t.at(i - 2) not in {"sub", "mid", "pre", "under", "over", "minus"}
    if text == "one" and _pronoun(t, i):
        return True
    return (text in ONES or text in TENS) and (
        _word_label(t, i) or _title_word(t, i) or t.at(i + 1) in {"o'clock", "oclock"}
    )


def _glued_to_letters(t: Tokens, i: int) -> bool:
    """Catch A320, G7, AK-12, Covid-19, 49ers, 5G, 21st, 1990s, #1, @5."""
    before, after, raw_after = t.at(i - 1), t.at(i + 1), t.raw_at(i + 1)
    if t.glued(i) and (before[-1:].isalpha() or before in {"#", "_", "№", "/", "@", "^"}):
        return True
    if t.glued(i) and before in {"-", "."} and t.glued(i - 1) and t.at(i - 2)[-1:].isalpha():
        return not (before == "." and t.at(i - 2) in {"rs", "approx", "c", "ca", "no"}) and t.at(i - 2) not in {
            "sub",
            "under",
            "over",
            "minus",
            "to",
            "about",
        }
    if not t.glued(i + 1) or not (after[:1].isalpha() or after == "_"):
        return False
    if _is_decade_or_ordinal(t.raw[i], after) or (raw_after == "K" and (t.raw[i] in {"4", "8"} or _is_model(t, i))):
        return True
    money = raw_after.isupper() and after in CODES
    return not (after in GLUED_AFTER or money or read_unit(t, i + 1))


def _is_model(t: Tokens, i: int) -> bool:
    """Tell "the PocketCell 20K overheats" from "Reuters saw 20K people": a name before it, nothing counted behind."""
    named = t.capital(i - 1) and not t.begins(i - 1) and not t.glued(i) and i > 0
    return named and not is_plural(t.at(i + 2))


def _is_decade_or_ordinal(figure: str, letters: str) -> bool:
    """Catch "1990s", "80s", "21st": the letters are also units (a second, a stone)."""
    if letters == "s":
        return figure.isdigit() and figure[-1] == "0" and len(figure) in {2, 4}
    return letters in {"nd", "rd", "th"} or (letters == "st" and figure[-1] == "1" and figure[-2:] != "11")


def is_clock(t: Tokens, i: int) -> bool:
    """Tell whether the figure at token `i` is a time of day or a version."""
    text, after = t.raw[i], t.at(i + 1)
    if _VERSION.fullmatch(text) and figure_value(text) is None:
        return True
    then = t.at(i + 2) + t.at(i + 3)
    meridiem = after in {"am", "pm", "a.m", "p.m", "o'clock", "noon"} or (after in {"a", "p"} and then == ".m")
    zone = (
        after in {"gmt", "bst", "est", "edt", "pst", "pdt", "cet", "utc", "ist", "hrs"}
        and text.isdigit()
        and len(text) == 4
    )
    return (
        meridiem
        or zone
        or (
            bool(_CLOCK.fullmatch(text))
            and after in {"gmt", "bst", "est", "edt", "et", "cet", "utc", "kst", "ist", "p", "hours"}
            and "." not in text
        )
    )


_PAST = frozenset("half quarter five ten twenty minutes".split())


def _is_told_time(t: Tokens, i: int) -> bool:
    """Catch both numbers of "half past two", "ten past six", "a quarter to nine"."""
    hour = (t.at(i - 1) == "past" and t.at(i - 2) in _PAST) or (t.at(i - 1) == "to" and t.at(i - 2) == "quarter")
    return hour or (t.at(i + 1) == "past" and t.at(i) in _PAST and t.at(i + 2) in ONES)


def _label(t: Tokens, i: int) -> bool:
    """Catch "Section 427", "No. 10", "Boeing 737", "S&P 500": a label, or a capital word, before a bare figure."""
    j = (
        i - 2
        if t.at(i - 1) in {".", "-"} and t.at(i - 2) in {"no", "nos", "p", "pp", "sec", "vol", "fig", "ch", "art"}
        else i - 1
    )
    word = t.at(j)
    if j < 0 or t.broken(i) or not _plain_figure(t, i):
        return False
    if word in {"p"} and t.at(i - 2) == "&":
        return True
    if word in MONTHS and t.capital(j) and t.at(i + 1) == "-" and not t.glued(i + 1) and len(t.raw[i]) <= 2:
        return True  # "LUSAKA, May 20 - Zambia's central bank"
    if _no_label(t, i, word):
        return False
    if word in LABELS and (word not in SOFT_LABELS or (t.capital(j) and not t.begins(j)) or not counts_something(t, i)):
        return not (t.at(i + 1) in {"%", "percent"} or (word == "no" and j == i - 1 and counts_something(t, i)))
    named = t.capital(j) and not t.begins(j) and word.isalpha()
    return (named or (t.capital(i + 1) and not t.begins(i + 1))) and not counts_something(t, i)


def _no_label(t: Tokens, i: int, word: str) -> bool:
    """Tell a count behind a day ("On Friday 84 crossed") or verb ("now number 26"), or of a species ("24 E. coli")."""
    if word in WEEKDAYS or word in MONTHS:
        return (t.raw[i].isdigit() and int(t.raw[i]) > LAST_DAY) or t.at(i + 1) in PAST_VERBS
    if word == "number":
        return t.at(i - 2) in {"now", "then", "already", "still", "to", "injured", "dead", "wounded", "missing"}
    return len(t.at(i + 1)) == 1 and t.at(i + 2) == "." and t.glued(i + 2) and t.raw_at(i + 3)[:1].islower()


def _plain_figure(t: Tokens, i: int) -> bool:
    return "," not in t.raw[i] and len(t.raw[i]) <= 6


def _word_label(t: Tokens, i: int) -> bool:
    return t.at(i - 1) in WORD_LABELS and not counts_something(t, i)


def _title_word(t: Tokens, i: int) -> bool:
    """Catch the number words of names in mid-sentence: "Channel Four", "the Magnificent Seven"."""
    if not t.capital(i) or t.begins(i) or _opens_behind_dash(t, i):
        return False
    after = i + 2 if t.at(i + 1) == "-" and t.glued(i + 1) and t.at(i + 2) in ONES else i + 1
    if t.at(after) in PROGRAMS or (t.at(i - 1) in {"at", "to", "of"} and t.capital(i - 2) and not t.begins(i - 2)):
        return True  # "the Today at Seven programme"
    return not t.raw_at(after)[:1].islower() or t.capital(i - 1)


PROGRAMS = frozenset("programme program show podcast bulletin series channel magazine".split())


def _opens_behind_dash(t: Tokens, i: int) -> bool:
    """Tell whether a sentence begins behind a dash with a space on either side: "NAIROBI (RNW) – Thirty-seven"."""
    return t.at(i - 1) == "-" and not t.glued(i - 1) and not t.glued(i) and bool(t.raw_at(i + 1))


def _pronoun(t: Tokens, i: int) -> bool:
    """Tell "one of the", "no one", "one day", "one expert said" from "one person was killed"."""
    after = t.at(i + 1)
    if after == "and" and t.at(i + 2) == "a":
        return False
    if after == "-" or not after[:1].isalpha():
        return after != "-" or t.at(i + 2) not in UNITS
    if after in UNITS or after in {"hundred", "thousand", "million", "billion", "trillion", "percent", "per"}:
        return after in {"day", "night", "second", "foot"} and t.at(i - 1) not in {
            "least",
            "than",
            "only",
            "just",
            "about",
            "for",
            "to",
            "within",
        }
    return (
        after in ONE_IDIOMS
        or after in SAYING
        or (t.at(i - 1) in NO_ONE and not _told_of_one(t, i))
        or t.at(i + 2) in SAYING
        or t.at(i + 3) in SAYING
    )


def _told_of_one(t: Tokens, i: int) -> bool:
    """Tell whether "that" only opens a clause: "and that one officer had been hurt"; not "in that one case"."""
    opens = t.at(i - 2) in {"and", "or", "but", ","} or t.at(i - 2) in SAYING
    return t.at(i - 1) == "that" and opens and t.at(i + 2) in {"had", "has", "was", "is", "would", "will"}


def _listed(t: Tokens, i: int) -> bool:
    """Catch the numbers of a list: "1. First", "(2)", "[3]"."""
    before, after = t.at(i - 1), t.at(i + 1)
    starts = i == 0 or t.broken(i)
    if starts and after in {".", ")"} and t.glued(i + 1) and len(t.raw[i]) <= 2:
        return True
    return (before, after) in {("[", "]"), ("(", ")")} and len(t.raw[i]) <= 2


def is_address(t: Tokens, i: int) -> bool:
    """Catch "10 Downing Street", "16-18 Industrial Avenue", telephone numbers and postal codes."""
    if "." in t.raw[i] or "," in t.raw[i]:
        return False
    j = i + 1
    while j < i + 6 and (t.capital(j) or t.at(j) in {"-", "."} or t.at(j).isdigit()):
        if t.at(j) in STREETS and t.capital(j) and j > i + 1:
            return True
        j += 1
    return t.at(i + 1) in {"zip"} or (
        t.at(i - 1) == "+" and t.glued(i) and t.at(i + 1).isdigit() and len(t.raw[i]) <= 3
    )
