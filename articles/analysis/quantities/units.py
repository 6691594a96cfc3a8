"""Read what a number is measured in: `read_currency` before it, `read_unit` and `read_money_after` behind it."""

from __future__ import annotations

from ..languages.english.numbers import SCALES
from ..languages.english.units import (
    BIG_SUMS_ONLY,
    CASED_UNITS,
    CLOCK_WORDS,
    CODE_NAMES,
    CODES,
    CURRENCY_OWNERS,
    CURRENCY_WORDS,
    DOLLARS,
    GLUED_ONLY,
    MONEY_MATTERS,
    PAYING,
    POWERS,
    PREFIX_CODES,
    SPACED_TOO,
    SPEED_BASES,
    SUM_WORDS,
    SYMBOLS,
    UNITS,
    WEIGHING,
)
from ..words.tokens import Tokens

MAGNITUDES = frozenset({"m", "mn", "bn", "tn"})
Unit = tuple[str, int]  # the unit's name and the token behind it
UNLISTED = (2, 3)  # letters of a currency's code
NO_MONEY = frozenset("no nos pp vol ref fig sec min max pm am ca cap art top mid sub pre un".split())
NEAR = 8  # tokens on either side that tell a pound of weight from a pound of money


def read_currency(t: Tokens, i: int) -> Unit | None:
    """Return the currency whose sign or code stands at token `i`, before a figure ("US$", "€", "EUR", "Rs.")."""
    raw, low = t.raw_at(i), t.at(i)
    if low in SYMBOLS:
        return _dollar_letters(t, i) if low == "$" else (SYMBOLS[low], i + 1)
    return _letters_and_sign(t, i, raw, low) or _letters(t, i, raw, low)


def _letters_and_sign(t: Tokens, i: int, raw: str, low: str) -> Unit | None:
    """Read "GH¢", "Y=", "USD$" and "US$"."""
    if low in {"gh", "ghc"} and t.at(i + 1) in {"¢", "₵"} and t.glued(i + 1):
        return "GHS", i + 2
    if raw == "Y" and t.at(i + 1) == "=" and t.glued(i + 1) and t.at(i + 2)[:1].isdigit():
        return "JPY", i + 2
    if t.at(i + 1) != "$":
        return None
    if low in DOLLARS and (raw.isupper() or low in {"us", "hk", "nz", "au"}) and t.gap(i + 1) in {"", " "}:
        return DOLLARS[low], i + 2
    return (CODE_NAMES.get(low, low.upper()), i + 2) if low in CODES and t.glued(i + 1) else None


def _letters(t: Tokens, i: int, raw: str, low: str) -> Unit | None:
    """Read "EUR 30", "Rs. 500" and "N500m"."""
    figure = i + 2 if t.at(i + 1) == "." else i + 1
    if not t.at(figure)[:1].isdigit():
        return None
    if low in CODES and raw.isupper() and figure == i + 1:
        return CODE_NAMES.get(low, raw), figure
    if raw in PREFIX_CODES and (t.glued(figure) or len(raw) > 1):
        return (CODE_NAMES[low], figure) if raw not in BIG_SUMS_ONLY or _big_sum(t, figure) else None
    return unlisted_currency(t, i)


def unlisted_currency(t: Tokens, i: int) -> Unit | None:
    """Read "SK1.8 billion": two or three letters glued to a big sum are a currency, though nobody lists it.

    Its code is made of the letters, filled up to three.
    """
    raw, low, figure = t.raw_at(i), t.at(i), i + 1
    short = len(raw) in UNLISTED and raw.isascii() and raw.isalpha() and raw[0].isupper()
    if not short or not t.glued(figure) or not t.at(figure)[:1].isdigit() or low in UNITS or low in NO_MONEY:
        return None
    return (raw.upper().ljust(max(UNLISTED), "X"), figure) if _big_sum(t, figure) else None


def _big_sum(t: Tokens, figure: int) -> bool:
    """Tell the money of "N500m" and "P1,500" from roads, mountains and forms by the thousands that only money has."""
    after = t.at(figure + 1)
    magnitude = after in SCALES or (t.glued(figure + 1) and t.raw_at(figure + 1) in {"m", "bn", "tn", "M", "B"})
    return magnitude or ("," in t.raw_at(figure) and t.glued(figure))


def _dollar_letters(t: Tokens, i: int) -> Unit:
    """Read "$", "$US" and "$A", whose letters are glued to the figure."""
    letters = t.at(i + 1)
    if letters in DOLLARS and t.glued(i + 1) and t.raw_at(i + 1).isupper():
        return DOLLARS[letters], i + 2
    return "USD", i + 1


def read_money_after(t: Tokens, j: int) -> Unit | None:
    """Return the currency behind a number: "€", "EUR", "Australian dollars", "U.S. dollars"."""
    low, raw = t.at(j), t.raw_at(j)
    if low in SYMBOLS and (t.glued(j) or not t.at(j + 1)[:1].isdigit()):
        return (SYMBOLS[low], j + 1)
    if raw.isupper() and low in CODES:
        return CODE_NAMES.get(low, raw), j + 1
    return _currency_word(t, j) or _sum_word(t, j)


def _sum_word(t: Tokens, j: int) -> Unit | None:
    """Read "380 million marks" and "a 1.7bn-mark contract"; other numbers of these words may count other things."""
    k = j + 1 if t.at(j) == "-" and t.glued(j) and t.glued(j + 1) else j
    number = t.at(j - 1)
    great = number in SCALES or number in MAGNITUDES or number.endswith(",000")
    great = great or (t.at(k) in {"mark", "marks"} and any(word in PAYING for word in t.low[max(0, j - NEAR) : j]))
    return (SUM_WORDS[t.at(k)], k + 1) if great and t.at(k) in SUM_WORDS else None


def _currency_word(t: Tokens, j: int) -> Unit | None:
    owner = None
    for k in range(j, min(j + 6, len(t))):
        word = t.low[k]
        if word in CURRENCY_WORDS and not (word in {"real", "lev", "rand"} and k == j):
            return _word_at(t, j, k, owner)
        if word in {"pounds", "pound", "-"}:
            if word == "-":
                continue
            return ("GBP" if owner in {None, "GBP"} and _is_money_pound(t, j, k) else owner or "pound"), k + 1
        if word not in CURRENCY_OWNERS and word not in {"u", "s", ".", "korean", "african", "lankan", "hong"}:
            return None
        owner = _owner(t, k, owner)
    return None


def _word_at(t: Tokens, j: int, k: int, owner: str | None) -> Unit | None:
    word = t.low[k]
    if word == "won" and not _is_korean_won(t, j, owner):
        return None
    name = owner or CURRENCY_WORDS[word]
    end = k + 2 if t.at(k + 1) == "sterling" else k + 1
    return name, end


def _owner(t: Tokens, k: int, owner: str | None) -> str | None:
    if t.low[k] == "african":
        return "ZAR"
    return CURRENCY_OWNERS.get(t.low[k], owner)


def _is_korean_won(t: Tokens, j: int, owner: str | None) -> bool:
    return owner == "KRW" or t.at(j - 1) in {"million", "billion", "trillion"} or t.at(j - 1).endswith("000")


def _is_money_pound(t: Tokens, j: int, k: int) -> bool:
    """Tell pounds of money from pounds of weight by the words around them."""
    if t.at(k + 1) == "sterling" or t.at(j - 1) in {"million", "billion", "trillion", "m", "bn"}:
        return True
    if t.at(k + 1) in {"of", "per"}:
        return t.at(k + 2) in MONEY_MATTERS
    near = t.low[max(0, j - NEAR) : j] + t.low[k + 1 : k + NEAR]
    return not any(word in WEIGHING or word in {"kg", "kilograms", "kilos", "$", "ounces", "inch"} for word in near)


def read_unit(t: Tokens, j: int) -> Unit | None:
    """Return the unit of measure at token `j`, right behind a number or after one hyphen."""
    if t.at(j) == "-" and t.glued(j) and t.glued(j + 1):
        found = read_unit(t, j + 1) if t.at(j + 1) != "-" else None
        return found if found and found[0] != "penny" else None
    if j >= len(t) or t.broken(j):
        return None
    found = _percent(t, j) or _degrees(t, j) or _power(t, j) or _symbol(t, j) or _word(t, j)
    return _speed(t, found) if found else None


def _percent(t: Tokens, j: int) -> Unit | None:
    word = t.low[j]
    if word in {"%", "percent", "pct", "percents", "٪"} or (word == "pc" and t.raw[j] == "pc"):
        end = j + 1
    elif word == "per" and t.at(j + 1) == "cent":
        end = j + 2
    else:
        return None
    dash = end + 1 if t.at(end) == "-" else end
    return ("percentage_point", dash + 1) if t.at(dash) in {"point", "points"} else ("percent", end)


def _degrees(t: Tokens, j: int) -> Unit | None:
    if t.low[j] in {"degc", "degf"}:
        return UNITS[t.low[j]], j + 1
    if t.low[j] not in {"°", "º", "degrees", "degree", "deg"}:
        return None
    k = j + 2 if t.at(j + 1) in {"-", "."} and t.at(j + 1) != "." else j + 1
    name = {"c": "celsius", "f": "fahrenheit", "k": "kelvin"}.get(t.at(k))
    named = UNITS.get(t.at(k)) if t.at(k) in {"celsius", "fahrenheit", "centigrade", "kelvin"} else name
    return (named, k + 1) if named else ("degree", j + 1)


def _power(t: Tokens, j: int) -> Unit | None:
    """Read "square miles", "sq. km", "nautical miles", "metric tons", "percentage points"."""
    lead = POWERS.get(t.low[j])
    if lead is None:
        return None
    k = j + 2 if t.at(j + 1) in {".", "-"} else j + 1
    if lead in {"percentage", "basis"}:
        return (f"{lead}_point", k + 1) if t.at(k) in {"point", "points"} else None
    name = UNITS.get(t.at(k)) or (CASED_UNITS.get(t.raw_at(k)) if t.raw_at(k) in {"m", "mi"} else None)
    if name is None:
        return None
    if t.low[j] == "metric":
        return ("tonne" if name == "ton" else name), k + 1
    return f"{lead}_{name}".lstrip("_"), k + 1


def _symbol(t: Tokens, j: int) -> Unit | None:
    """Read units whose letters must be exact: "20C", "7kg", "32m2"."""
    raw = t.raw[j]
    name = CASED_UNITS.get(raw)
    power = _squared(t, j, name) if name else None
    if power and not (t.glued(power[1]) and t.at(power[1])[:1].isalnum()):
        return power  # "46,000 m³": letters with a power are no word, so that a space does not matter
    if name is None or (raw in GLUED_ONLY and not t.glued(j) and not _loose(t, j)):
        return None
    if t.glued(j + 1) and t.at(j + 1).isdigit() and t.at(j + 1) not in {"2", "3"}:
        return None
    return name, j + 1


def _loose(t: Tokens, j: int) -> bool:
    after = t.at(j + 1)
    return t.raw[j] in SPACED_TOO and t.gap(j) == " " and (not t.glued(j + 1) or (after in {",", ")", ".", ";", ":"}))


def _squared(t: Tokens, j: int, name: str) -> Unit | None:
    tail = t.at(j + 1)
    if tail in {"2", "3", "²", "³"} and t.glued(j + 1) and name in {"meter", "kilometer", "centimeter"}:
        return ("square_" if tail in "2²" else "cubic_") + name, j + 2
    return None


def _word(t: Tokens, j: int) -> Unit | None:
    name = UNITS.get(t.low[j])
    if name is None:
        return _quote_marks(t, j)
    if t.low[j] == "stone" and t.at(j + 1)[:1].isalpha():
        return None
    return _squared(t, j, name) or (name, j + 1)


def _quote_marks(t: Tokens, j: int) -> Unit | None:
    """Read the double prime of 25.5″; a straight or curly mark is a quotation."""
    return ("inch", j + 1) if t.glued(j) and t.body[t.start[j] : t.end[j]] == "″" else None


def _speed(t: Tokens, found: Unit) -> Unit:
    """Add "per hour": "60 miles an hour", "100 km/h", "5 m/s"."""
    name, j = found
    if name not in SPEED_BASES:
        return found
    clock = CLOCK_WORDS.get(t.at(j + 1))
    if name == "mile" and t.at(j) == "per" and t.at(j + 1) == "gallon":
        return "mile_per_gallon", j + 2
    if clock in {"hour", "second", "minute"} and t.at(j) in {"/", "per", "an", "a"}:
        return f"{name}_per_{clock}", j + 2
    return found
