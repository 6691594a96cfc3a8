"""Look at the words around a figure: does it count or measure something, and is it a year?"""

from __future__ import annotations

from ..languages.english.calendar import MONTHS
from ..languages.english.nouns import STOPS
from ..languages.english.numbers import COUNTING, ONES, YEAR_LEADS
from ..words.tokens import Tokens
from .nouns import is_plural
from .units import read_money_after, read_unit

FIRST_YEAR, LAST_YEAR = 1900, 2099


def counts_something(t: Tokens, i: int) -> bool:
    """Tell whether something countable or measurable stands behind the figure."""
    after = t.at(i + 1)
    if (
        after in COUNTING
        or read_unit(t, i + 1)
        or read_money_after(t, i + 1)
        or (t.glued(i + 1) and after[:1].isalpha())
    ):
        return True
    if after in {"to", "or"}:
        return t.at(i + 2)[:1].isdigit() or t.at(i + 2) in ONES
    return _plural_follows(t, i, 5)


def _plural_follows(t: Tokens, i: int, reach: int) -> bool:
    """Tell whether a plural noun ends the phrase that begins behind token `i`."""
    for k in range(i + 1, i + 1 + reach):
        word = t.at(k)
        if t.glued(k) and k > i + 1 and word.isdigit():
            continue  # the figure of a model: "25 A350 jets"
        if word == "-" and k > i + 1 and t.glued(k) and t.glued(k + 1):
            continue  # "148 Shahed-type drones"
        if not word[:1].isalpha() or word in STOPS or t.broken(k):
            return False
        if is_plural(word):
            return True
    return False


def is_year(t: Tokens, i: int) -> bool:
    """Tell whether the four digits at token `i` are a year rather than an amount ("2000 troops")."""
    text = t.raw_at(i)
    if len(text) != 4 or not text.isdigit() or not 1000 <= int(text) <= LAST_YEAR:
        return False
    return names_year(t, i)


def names_year(t: Tokens, i: int) -> bool:
    """Tell whether the figure at token `i` is a year by its length, its lead and what follows."""
    text = t.raw[i]
    if t.at(i + 1) in {"to", "and", "-"} and t.at(i + 2).isdigit() and _before_christ(t, i + 3) and text.isdigit():
        return True
    if len(text) != 4 or not text.isdigit() or not 1000 <= int(text) <= LAST_YEAR or t.at(i - 1) in {"$", "£", "€"}:
        return False
    joint = t.at(i + 1) in {"to", "and", "-"} and len(t.at(i + 2)) == 4 and t.at(i + 2).isdigit()
    if (joint and (_measured(t, i + 2) or (int(text) < FIRST_YEAR and _counts_plural(t, i + 2)))) or _measured(t, i):
        return False
    led = t.at(i - 1) in YEAR_LEADS or t.at(i - 1).rstrip(".") in MONTHS or _after_year(t, i)
    if t.at(i - 1) == "than" and t.at(i - 2) in {"earlier", "later", "sooner"}:
        return True
    if t.at(i - 1) == "than" and t.at(i - 2) == "rather" and _four_digits(t, i - 3):
        return names_year(t, i - 3)  # "in 2033 rather than 2028"
    if t.at(i - 1) in {"than", "some", "nearly", "almost", "approximately", "over", "another"}:
        return False
    article = t.at(i - 1) == "a"  # "a 2023 consultants' report"
    return led or (int(text) >= FIRST_YEAR and (article or not _counts_plural(t, i)))


def _before_christ(t: Tokens, i: int) -> bool:
    """Tell whether an era stands at token `i`: "between 3050 and 2990 B.C.E."."""
    return t.at(i) in {"bc", "bce", "b", "b.c", "b.c.e"} and t.capital(i)


def _four_digits(t: Tokens, i: int) -> bool:
    return len(t.at(i)) == 4 and t.at(i).isdigit()


def _measured(t: Tokens, i: int) -> bool:
    """Tell "1520 sq m" and "2000 troops" from a year."""
    after = t.at(i + 1)
    if (after in {"%", "percent", "million", "-"} and after != "-") or (t.glued(i + 1) and after[:1].isalpha()):
        return True
    return bool(read_unit(t, i + 1)) and after not in {"second", "-"} and not t.capital(i + 1)


def _after_year(t: Tokens, i: int) -> bool:
    lead = t.at(i - 1)
    return (
        lead in {"/", "&", "and", "to", "-"}
        and len(t.at(i - 2)) == 4
        and t.at(i - 2).isdigit()
        and t.at(i - 3) in YEAR_LEADS
    )


def _counts_plural(t: Tokens, i: int) -> bool:
    return any(is_plural(t.at(k)) for k in (i + 1, i + 2) if t.at(i + 1)[:1].islower()) and t.at(i + 1) not in {
        "and",
        "was",
        "were",
        "when",
        "had",
        "has",
        "as",
    }
