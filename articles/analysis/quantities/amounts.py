"""Read one amount: sign, currency, number and unit, with its compounds; `read_amount` is the entry point."""

from __future__ import annotations

from dataclasses import dataclass

from ..languages.english.nouns import PLURAL_NOUNS, STOPS
from ..languages.english.numbers import COUNTED_IN_MILLIONS
from ..languages.english.units import LENGTH_WORDS, SMALLER, UNITS
from ..words.tokens import Tokens
from .numbers import Number, read_number
from .shares import read_share
from .units import read_currency, read_money_after, read_unit


@dataclass(slots=True)
class Amount:
    """An amount between tokens `first` and `end`; `kind` as in Number, or "share" for fractions and ratios."""

    first: int
    end: int
    value: float
    coefficient: float
    kind: str
    unit: str | None = None
    money: bool = False
    hyphened: bool = False
    noun_from: int | None = None
    hedged: str | None = None  # the comparator of a hedge before the unit: "10 or more years"

    @property
    def bare(self) -> bool:
        """Tell whether this is a number and nothing else."""
        return self.unit is None and self.kind in {"figure", "word"}


def read_amount(t: Tokens, i: int) -> Amount | None:
    """Return the amount that begins at token `i`: "US$3.4bn", "minus 5C", "two hours and 15 minutes", "a third"."""
    share = read_share(t, i)
    if share is not None:
        return Amount(i, share.end, share.value, share.value, share.kind, unit=share.unit, noun_from=share.noun_from)
    if t.at(i) in {"a", "an"} and t.at(i + 1) in UNITS:
        return _unit_and_half(t, i)
    sign, start = _sign(t, i)
    currency = read_currency(t, start)
    if currency and t.at(currency[1]) in {"-", "+"} and t.glued(currency[1] + 1):
        currency = (currency[0], currency[1] + 1)
    number = read_number(t, currency[1] if currency else start, money=currency is not None)
    if number is None or (sign < 0 and number.kind == "vague"):
        return None
    amount = Amount(i, number.end, sign * number.value, sign * number.coefficient, number.kind)
    if currency:
        return _with_currency(t, amount, currency[0])
    return _with_unit(t, amount, number)


def _sign(t: Tokens, i: int) -> tuple[float, int]:
    word = t.at(i)
    if word == "minus" or (word == "negative" and t.at(i + 1)[:1].isdigit()):
        return -1.0, i + 2 if t.at(i + 1) == "-" else i + 1
    if word in {"-", "+"} and t.glued(i + 1) and not (t.glued(i) and t.at(i - 1)[-1:].isalnum()):
        return (-1.0 if word == "-" else 1.0), i + 1
    return 1.0, i


def _with_currency(t: Tokens, amount: Amount, code: str) -> Amount:
    amount.unit, amount.money = code, True
    j = amount.end
    ends = not t.at(j + 1)[:1].isalpha() or t.at(j + 1) in STOPS
    if t.raw_at(j) in {"US", "USD", "CAD", "AUD"} and t.gap(j) in {"", " "} and code == "USD" and ends:
        amount.unit, amount.end = {"CAD": "CAD", "AUD": "AUD"}.get(t.raw[j], "USD"), j + 1
    return amount


def _with_unit(t: Tokens, amount: Amount, number: Number) -> Amount:
    j = amount.end
    money = read_money_after(t, j) if not t.broken(j) else None
    if money and money[0] != "pound":
        amount.unit, amount.end, amount.money = money[0], money[1], True
        return amount
    if money:
        amount.unit, amount.end = money
        return amount
    if t.raw_at(j) == "m" and t.glued(j) and _is_million(t, j, number):
        amount.value, amount.end = amount.value * 1e6, j + 1
        return _with_unit(t, amount, number)
    unit = read_unit(t, j + 1 if t.at(j) in {"more", "additional", "extra", "further"} and t.at(j + 1) in UNITS else j)
    if unit is None or _is_cohort(t, number) or _names_sort(t, j, amount):
        return _hedged_unit(t, amount) or _tail(t, amount)
    amount.hyphened = t.at(j) == "-"
    amount.unit, amount.end = unit
    return _compound(t, _unit_half(t, amount))


def _is_cohort(t: Tokens, number: Number) -> bool:
    """Tell "over-65s" from "65s": people of an age, not seconds."""
    return t.at(number.end) == "s" and t.at(number.first - 1) == "-" and t.at(number.first - 2) in {"under", "over"}


LONGEST_STAY = 31  # nights or days up to which "12 night stays" may tell how long each was


def _names_sort(t: Tokens, j: int, amount: Amount) -> bool:
    """Tell "212 night flights" and "600 day tickets", of which the word says what sort, from "12 night stays"."""
    after = t.at(j + 1)
    sort = t.at(j) in {"night", "day"} and not t.broken(j + 1) and after not in STOPS
    return sort and amount.value > LONGEST_STAY and after[-1:] == "s" and after[-2:] != "ss"


def _hedged_unit(t: Tokens, amount: Amount) -> Amount | None:
    """Read "10 or so years" and "five or more hours"."""
    j = amount.end
    comparator = {"so": "~", "more": ">=", "fewer": "<=", "less": "<="}.get(t.at(j + 1)) if t.at(j) == "or" else None
    unit = read_unit(t, j + 2) if comparator else None
    if unit is None:
        return None
    amount.unit, amount.end, amount.hedged = unit[0], unit[1], comparator
    return amount


def _tail(t: Tokens, amount: Amount) -> Amount:
    """Read "dozens of miles", "hundreds of millions of dollars"."""
    if amount.kind != "vague" or t.at(amount.end) != "of":
        return amount
    money = read_money_after(t, amount.end + 1)
    unit = money or read_unit(t, amount.end + 1)
    if unit and unit[0] not in {"night"}:
        amount.unit, amount.end, amount.money = unit[0], unit[1], bool(money and money[0] != "pound")
    return amount


def _is_million(t: Tokens, j: int, number: Number) -> bool:
    """Tell "7m people" and "12.3m tonnes" from "a 100m race" and "37m long"."""
    after, then = t.at(j + 1), t.at(j + 2)
    if any(word in COUNTED_IN_MILLIONS for word in t.low[max(0, j - 9) : j - 1]):
        return True
    if after in LENGTH_WORDS or not after[:1].isalpha() or number.value >= 1000:
        return False
    return read_money_after(t, j + 1) is not None or any(
        word in PLURAL_NOUNS or word in UNITS or (word[-1:] == "s" and word[-2:] != "ss") for word in (after, then)
    )


def _unit_half(t: Tokens, amount: Amount) -> Amount:
    """Add "and a half" behind the unit: "two years and a half"."""
    if t.at(amount.end) == "and" and t.at(amount.end + 1) == "a" and t.at(amount.end + 2) in {"half", "quarter"}:
        amount.value += 0.5 if t.at(amount.end + 2) == "half" else 0.25
        amount.coefficient, amount.end = amount.value, amount.end + 3
    return amount


def _unit_and_half(t: Tokens, i: int) -> Amount:
    """Read "a day and a half", and "an hour" for a hedge to decide on."""
    amount = Amount(i, i + 2, 1.0, 1.0, "one unit", unit=UNITS[t.at(i + 1)])
    _unit_half(t, amount)
    if amount.value != 1.0:
        amount.kind = "word"
    return amount


def _compound(t: Tokens, amount: Amount) -> Amount:
    """Join "two hours and 15 minutes" and "5ft 10in", in the smallest unit; only exact steps are joined."""
    for _ in range(3):
        j = amount.end
        j += 1 if t.at(j) == "," else 0
        j += 1 if t.at(j) == "and" else 0
        number = read_number(t, j) if t.at(j) and t.at(j) not in {"a", "an"} else None
        unit = read_unit(t, number.end) if number and number.kind in {"figure", "word"} else None
        step = SMALLER.get((amount.unit or "", unit[0])) if unit else None
        if number is None or unit is None or step is None or not 0 <= number.value < step:
            return amount
        amount.value = amount.value * step + number.value
        amount.coefficient, amount.unit, amount.end = amount.value, unit[0], unit[1]
    return amount
