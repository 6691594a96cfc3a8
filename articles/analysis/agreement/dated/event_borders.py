"""Find where the noun phrase begins that a clause says more of. Entry points: `phrase_start`,
`ahead_of`, `apposed`, `joins_nouns`, `outer_act`, `paper_at`, `between`.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

from ...languages.english import events as english
from ...words.wording import Token
from .event_words import COPULA, DETERMINERS, finite_at, is_verb, kind_at

LONGEST = 14  # words of the phrase
LONGEST_NAME = 6
BEFORE_NOUN = 5  # words from "ahead of" to the noun
ASIDE = 24  # characters in brackets
_IN_NAMES = frozenset("of the and for".split())


def between(text: str, start: int, end: int) -> str:
    """Return what stands between two words, without the brackets of an aside."""
    gap = text[start:end]
    if "(" in gap and _is_aside(text, start + gap.index("(") + 1):
        gap = gap.replace("(", "", 1)  # "the Department for Family Support (DFS) retired", "40 crowns ($6) held"
    if ")" in gap and _is_aside(text, text.rfind("(", max(0, start - ASIDE), start) + 1):
        gap = gap.replace(")", "", 1)
    return gap


def _is_aside(text: str, start: int) -> bool:
    """Tell whether no more than a short name or a sum stands in the brackets that open before `start`."""
    end = text.find(")", start, start + ASIDE)
    inner = text[start:end]
    return 0 < start < end and (inner.isupper() or (inner[:1] in "$€£¥₹" and "," not in inner and ";" not in inner))


def phrase_start(found: Sequence[Token], end: int, breaks: Callable[[int], bool]) -> int:
    """Return the first word of the noun phrases that end at `end`: "The walkout at the plant, which began"."""
    at = end
    while at > 0 and end - at < LONGEST and not is_verb(found, at - 1) and not finite_at(found, at - 1):
        if breaks(at - 1) and not _between(found, at, end):
            break
        at -= 1
    return at


def _between(found: Sequence[Token], at: int, end: int) -> bool:
    """Tell whether the "and" beside `at` joins what "between" or "both" announces."""
    if "and" not in (found[at].low, found[at - 1].low):
        return False
    return any(found[place].low in ("between", "both") for place in range(max(0, end - LONGEST), at))


def apposed(found: Sequence[Token], low: int, head: int, comma: bool) -> int:
    """Return where the name begins that stands before "the co-operative founded in 1978", else `low`."""
    bare = found[low].low in DETERMINERS and not any(finite_at(found, at) for at in range(low, head))
    at = low
    while comma and bare and at > 0 and low - at < LONGEST_NAME and _named(found[at - 1]):
        at -= 1
    return at if at == low or found[at].text[0].isupper() else at + 1


def _named(token: Token) -> bool:
    return token.text[0].isupper() or token.low in _IN_NAMES


def paper_at(found: Sequence[Token], first: int) -> int | None:
    """Return the letter, order or report whose date this is: "a letter dated 3 May", "an email of 11 June"."""
    at = first - (found[first].low == "on") if first >= 0 else -1
    if at < 1 or found[at].low not in ("dated", "of", "sent", "written"):
        return None
    at -= 1 + (found[at - 1].low in COPULA)
    return at if at >= 0 and found[at].stem in english.PAPERS else None


def ahead_of(found: Sequence[Token], at: int) -> bool:
    """Tell whether the word at `at` names what something was done for in time: "wrote ahead of the vote on Monday"."""
    low = next((place for place in range(at - 1, max(-1, at - BEFORE_NOUN), -1) if found[place].low in ("of", "to")), 0)
    led = low > 0 and (found[low - 1].low, found[low].low) in english.IN_TIME_FOR
    return led and bool(kind_at(found, at)) and not is_verb(found, at)


def outer_act(found: Sequence[Token], gap: Callable[[int], str], at: int) -> int:
    """Return the act of which a noun tells the thing: the breakdown in "the breakdown of the talks on Monday"."""
    of = at - 1 - (at > 0 and found[at - 1].low in DETERMINERS)
    act = of - 1
    tells = (
        of > 1 and found[of].low == "of" and kind_at(found, act) and not is_verb(found, act) and not gap(act).strip()
    )
    return act if tells else at


def joins_nouns(found: Sequence[Token], gap: Callable[[int], str], at: int) -> bool:
    """Tell whether the word at `at` joins bare nouns or names: "of wheat and barley", "between Osk and Tarvo"."""
    if not 0 < at < len(found) - 1 or found[at].low not in ("and", "or"):
        return False
    beside = found[at - 1], found[at + 1]
    announced = any(token.low == "between" for token in found[max(0, at - LONGEST_NAME) : at - 1])
    plain = all(
        word.content and (announced or word.text[0].islower()) and not word.low.endswith("ly") for word in beside
    )
    tight = all(not gap(place).strip() for place in (at - 1, at))
    return plain and tight and not any(is_verb(found, place) for place in (at - 1, at + 1))
