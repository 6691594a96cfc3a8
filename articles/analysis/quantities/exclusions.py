"""Tell the numbers that are no quantities: clock times, years, scores, names, addresses, list numbers.

`is_excluded` judges a number before it is read, `excluded_end` skips groups that must be stepped over whole.
"""

from __future__ import annotations

import re

from ..languages.english.calendar import MONTHS
from ..languages.english.numbers import LABELS, MONEY_SCALES, NO_ONE, ONE_IDIOMS, ONES, SAYING, SOFT_LABELS, TENS
from ..languages.english.nouns import STOPS
from ..languages.english.units import CODES, UNITS
from ..tokens import Tokens
from .nouns import is_plural
from .numbers import figure_value
from .units import read_money_after, read_unit

_CLOCK = re.compile(r"[0-2]?[0-9][:.][0-5][0-9](?:[:.][0-9]{2})?")
_VERSION = re.compile(r"[0-9]+(?:[.:/][0-9]+){2,}|[0-9]+:[0-9]+")
_GLUED_AFTER = frozenset({"k", "bn", "mn", "tn", "trn", "bln", "mln", "mio", "mil", "cr", "million", "billion", "trillion", "thousand",
                          "percent", "pc", "strong", "euros", "dollars", "lakh", "crore", "m", "b"}) | frozenset(MONEY_SCALES)
STREETS = frozenset("street st road rd avenue ave lane ln drive dr boulevard blvd terrace crescent close court square place highway "
                    "way parkway pkwy alley plaza embankment quay grove gardens row mews circus".split())
YEAR_LEADS = frozenset("in since by from until till during before after late early mid fiscal year january february march april may june july "
                       "august september october november december spring summer autumn winter the mid- between through".split())
SCORE_WORDS = frozenset("win wins won victory victories defeat defeats defeated loss losses lost lead leads led draw drew aggregate thrashing beat beating "
                        "score scored scoreline hammering rout winners leaders ahead up down vote voted ruling decision decided split margin "
                        "record over against away home series tie tied game set sets".split())
AIRLINERS = frozenset("707 717 727 737 747 757 767 777 787".split())
MODEL_LEADS = frozenset("the a their its his our new larger smaller this that older boeing".split())
PHONE_WORDS = frozenset("call phone tel telephone hotline fax dial mobile text whatsapp".split())
FIRST_YEAR, LAST_YEAR = 1900, 2099


def is_excluded(t: Tokens, i: int) -> bool:
    """Tell whether the number at token `i` names, orders or times rather than counts."""
    text = t.low[i]
    if text in AIRLINERS and not t.glued(i) and (t.at(i - 1) in MODEL_LEADS or t.at(i - 1).endswith("'s") or t.at(i + 1) == "s" and t.glued(i + 1)):
        return True
    if text[:1].isdigit():
        return _glued_to_letters(t, i) or _clock(t, i) or _label(t, i) or _year(t, i) or _listed(t, i) or _address(t, i)
    if t.glued(i) and t.at(i - 1) == "-" and t.glued(i - 1) and t.at(i - 2)[:1].isalpha() and t.at(i - 2) not in TENS:
        return t.at(i - 2) not in {"sub", "mid", "pre", "under", "over", "minus"}
    if text == "one" and _pronoun(t, i):
        return True
    return (text in ONES or text in TENS) and (_word_label(t, i) or _title_word(t, i) or t.at(i + 1) in {"o'clock", "oclock"})


def _glued_to_letters(t: Tokens, i: int) -> bool:
    """Catch A320, G7, AK-12, Covid-19, 49ers, 5G, 21st, 1990s, #1, @5."""
    before, after, raw_after = t.at(i - 1), t.at(i + 1), t.raw_at(i + 1)
    if t.glued(i) and (before[-1:].isalpha() or before in {"#", "_", "№", "/", "@", "^"}):
        return True
    if t.glued(i) and before in {"-", "."} and t.glued(i - 1) and t.at(i - 2)[-1:].isalpha():
        return not (before == "." and t.at(i - 2) in {"rs", "approx", "c", "ca", "no"}) and t.at(i - 2) not in {"sub", "under", "over", "minus", "to", "about"}
    if not t.glued(i + 1) or not (after[:1].isalpha() or after == "_"):
        return False
    if _is_decade_or_ordinal(t.raw[i], after) or (raw_after == "K" and t.raw[i] in {"4", "8"}):
        return True
    money = raw_after.isupper() and after in CODES
    return not (after in _GLUED_AFTER or money or read_unit(t, i + 1))


def _is_decade_or_ordinal(figure: str, letters: str) -> bool:
    """Catch "1990s", "80s", "21st": the letters are also units (a second, a stone)."""
    if letters == "s":
        return figure.isdigit() and figure[-1] == "0" and len(figure) in {2, 4}
    return letters in {"nd", "rd", "th"} or (letters == "st" and figure[-1] == "1" and figure[-2:] != "11")


def _clock(t: Tokens, i: int) -> bool:
    text, after = t.raw[i], t.at(i + 1)
    if _VERSION.fullmatch(text) and figure_value(text) is None:
        return True
    then = t.at(i + 2) + t.at(i + 3)
    meridiem = after in {"am", "pm", "a.m", "p.m", "o'clock", "noon"} or (after in {"a", "p"} and then == ".m")
    zone = after in {"gmt", "bst", "est", "edt", "pst", "pdt", "cet", "utc", "ist", "hrs"} and text.isdigit() and len(text) == 4
    return meridiem or zone or (bool(_CLOCK.fullmatch(text)) and after in {"gmt", "bst", "est", "edt", "et", "cet", "utc", "kst", "ist", "p", "hours"} and "." not in text)


def _label(t: Tokens, i: int) -> bool:
    """Catch "Section 427", "No. 10", "Boeing 737", "S&P 500": a label, or a capital word, before a bare figure."""
    j = i - 2 if t.at(i - 1) in {".", "-"} and t.at(i - 2) in {"no", "nos", "p", "pp", "sec", "vol", "fig", "ch", "art"} else i - 1
    word = t.at(j)
    if j < 0 or t.broken(i) or not _plain_figure(t, i):
        return False
    if word in {"p"} and t.at(i - 2) == "&":
        return True
    if word in LABELS and (word not in SOFT_LABELS or (t.capital(j) and not t.begins(j)) or not _counts(t, i)):
        return not (t.at(i + 1) in {"%", "percent"} or word == "no" and j == i - 1 and _counts(t, i))
    named = t.capital(j) and not t.begins(j) and word.isalpha()
    return (named or t.capital(i + 1) and not t.begins(i + 1)) and not _counts(t, i)


_COUNTING = frozenset({"%", "per", "-", "percent", "million", "billion", "hundred", "thousand", "trillion", "crore", "lakh", "other", "more", "bn", "dozen"})


def _plain_figure(t: Tokens, i: int) -> bool:
    return "," not in t.raw[i] and len(t.raw[i]) <= 6


def _counts(t: Tokens, i: int) -> bool:
    """Tell whether something countable or measurable stands behind the figure."""
    after = t.at(i + 1)
    if after in _COUNTING or read_unit(t, i + 1) or read_money_after(t, i + 1) or (t.glued(i + 1) and after[:1].isalpha()):
        return True
    if after in {"to", "or"}:
        return t.at(i + 2)[:1].isdigit() or t.at(i + 2) in ONES
    return _plural_follows(t, i, 4)


def _plural_follows(t: Tokens, i: int, reach: int) -> bool:
    """Tell whether a plural noun ends the phrase that begins behind token `i`."""
    for k in range(i + 1, i + 1 + reach):
        word = t.at(k)
        if not word[:1].isalpha() or word in STOPS or t.broken(k):
            return False
        if is_plural(word):
            return True
    return False


def _word_label(t: Tokens, i: int) -> bool:
    word = t.at(i - 1)
    return word in {"phase", "chapter", "page", "stage", "number", "episode", "article", "division", "type", "tier", "channel", "part", "day", "week", "group", "plan", "top", "bottom", "final", "last", "first", "big"} and not _counts(t, i)


def _title_word(t: Tokens, i: int) -> bool:
    """Catch the number words of names in mid-sentence: "Channel Four", "the Magnificent Seven"."""
    return t.capital(i) and not t.begins(i) and not t.at(i + 1)[:1].islower() or t.capital(i) and t.capital(i - 1) and i > 0 and not t.begins(i) and t.capital(i - 1)


def _pronoun(t: Tokens, i: int) -> bool:
    """Tell "one of the", "no one", "one day", "one expert said" from "one person was killed"."""
    after = t.at(i + 1)
    if after == "and" and t.at(i + 2) == "a":
        return False
    if after == "-" or not after[:1].isalpha():
        return after != "-" or t.at(i + 2) not in UNITS
    if after in UNITS or after in {"hundred", "thousand", "million", "billion", "trillion", "percent", "per"}:
        return after in {"day", "night", "second", "foot"} and t.at(i - 1) not in {"least", "than", "only", "just", "about", "for", "to", "within"}
    return after in ONE_IDIOMS or t.at(i - 1) in NO_ONE or t.at(i + 2) in SAYING or t.at(i + 3) in SAYING


def is_year(t: Tokens, i: int) -> bool:
    """Tell whether the four digits at token `i` are a year rather than an amount ("2000 troops")."""
    text = t.raw_at(i)
    if len(text) != 4 or not text.isdigit() or not 1000 <= int(text) <= LAST_YEAR:
        return False
    return _year(t, i)


def _year(t: Tokens, i: int) -> bool:
    text = t.raw[i]
    if len(text) != 4 or not text.isdigit() or not 1000 <= int(text) <= LAST_YEAR or t.at(i - 1) in {"$", "£", "€"}:
        return False
    joint = t.at(i + 1) in {"to", "and", "-"} and len(t.at(i + 2)) == 4 and t.at(i + 2).isdigit()
    if (joint and (_measured(t, i + 2) or (int(text) < FIRST_YEAR and _counts_plural(t, i + 2)))) or _measured(t, i):
        return False
    led = t.at(i - 1) in YEAR_LEADS or t.at(i - 1).rstrip(".") in MONTHS or _after_year(t, i)
    if t.at(i - 1) in {"than", "some", "nearly", "almost", "approximately", "over", "another"}:
        return False
    return led or (int(text) >= FIRST_YEAR and not _counts_plural(t, i)) 


def _measured(t: Tokens, i: int) -> bool:
    """Tell "1520 sq m" and "2000 troops" from a year."""
    after = t.at(i + 1)
    if after in {"%", "percent", "million", "-"} and after != "-" or (t.glued(i + 1) and after[:1].isalpha()):
        return True
    return bool(read_unit(t, i + 1)) and after not in {"second", "-"} and not t.capital(i + 1)


def _after_year(t: Tokens, i: int) -> bool:
    lead = t.at(i - 1)
    return lead in {"/", "&", "and", "to", "-"} and len(t.at(i - 2)) == 4 and t.at(i - 2).isdigit() and t.at(i - 3) in YEAR_LEADS


def _counts_plural(t: Tokens, i: int) -> bool:
    return any(is_plural(t.at(k)) for k in (i + 1, i + 2) if t.at(i + 1)[:1].islower()) and t.at(i + 1) not in {"and", "was", "were", "when", "had", "has", "as"}


def _listed(t: Tokens, i: int) -> bool:
    """Catch the numbers of a list: "1. First", "(2)", "[3]"."""
    before, after = t.at(i - 1), t.at(i + 1)
    starts = i == 0 or t.broken(i)
    if starts and after in {".", ")"} and t.glued(i + 1) and len(t.raw[i]) <= 2:
        return True
    return (before, after) in {("[", "]"), ("(", ")")} and len(t.raw[i]) <= 2


def _address(t: Tokens, i: int) -> bool:
    """Catch "10 Downing Street", "16-18 Industrial Avenue", telephone numbers and postal codes."""
    if "." in t.raw[i] or "," in t.raw[i]:
        return False
    j = i + 1
    while j < i + 6 and (t.capital(j) or t.at(j) in {"-", "."} or t.at(j).isdigit()):
        if t.at(j) in STREETS and t.capital(j) and j > i + 1:
            return True
        j += 1
    return t.at(i + 1) in {"zip"} or (t.at(i - 1) == "+" and t.glued(i) and t.at(i + 1).isdigit() and len(t.raw[i]) <= 3)


def excluded_end(t: Tokens, i: int) -> int | None:
    """Return the token behind a score, a season or a telephone number that begins at token `i`."""
    if t.low[i] in {"zero", "nil"}:
        return None
    if _is_phone(t.raw[i]) or (t.at(i - 1) == "+" and t.at(i + 1).isdigit() and t.gap(i + 1) == " "):
        return _past_digits(t, i)
    j, groups = i, 0
    while t.at(j).isdigit() and t.at(j + 1) == "-" and t.glued(j + 1) and t.glued(j + 2) and t.at(j + 2).isdigit():
        j, groups = j + 2, groups + 1
    if groups == 0:
        return None
    return j + 1 if groups > 1 or _is_score(t, i, j) else None


def _is_phone(text: str) -> bool:
    return len(text) > 1 and text[0] == "0" and text.isdigit()


def _past_digits(t: Tokens, i: int) -> int:
    """Return the token behind "01632 960 001": groups of digits, spaces and hyphens between."""
    j = i + 1
    while t.at(j).isdigit() or (t.at(j) == "-" and t.at(j + 1).isdigit()):
        j += 1
    return j


def _is_score(t: Tokens, i: int, j: int) -> bool:
    """Tell "2-1", "6-4 6-3", "2019-20" and "52-48" from "5-7 people" and "10-15 minutes"."""
    first, last = t.raw[i], t.raw[j]
    if t.glued(j + 1) and t.at(j + 1)[:1].isalpha():
        return False
    if (len(first) == 4 and FIRST_YEAR <= int(first) <= LAST_YEAR and len(last) == 2) or len(first) > 6 or len(last) > 6:
        return True
    if len(first) == 3 and len(last) == 4:
        return True
    if t.at(i - 1) in PHONE_WORDS or t.at(j + 1) in SCORE_WORDS or int(first) >= int(last):
        return t.at(i - 1) not in {"$", "£", "€"} or int(first) >= int(last)
    return t.at(i - 1) not in {"$", "£", "€"} and not _counts(t, j) and t.at(i - 1) not in {"aged", "ages", "age"}
