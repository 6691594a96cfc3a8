"""Learn from a story which words it counts money in, where no list knows them. Entry points: `learned`, `with_monies`.

"14 million talens (3.1 million euros)" tells that a talen is money, and so does "fined 40,000 talens"; in the next
outlet's "a 14m-talen contract" it is money, too. Without it those are 14 million things, and never set beside a sum in
a known currency.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from ..languages.english.nouns import PLURAL_NOUNS, STOPS
from ..languages.english.synonyms import SYNONYM_GROUPS
from ..languages.english.units import CURRENCY_WORDS, UNITS
from ..words.wording import plain, stem_concept
from .counts import Figure

_SCALE = r"(?:\s?(?:thousand|million|billion|trillion|m|mn|bn|tn))?"
_KNOWN = "|".join(sorted(map(re.escape, CURRENCY_WORDS), key=lambda word: (-len(word), word)))
_SUM = (
    r"(?:about |around |some |nearly |roughly |approximately |or |over |under |just )*"
    rf"(?:(?:us|au?|nz|hk|ca?)?[$€£¥₹₦]\s?\d|(?:usd|eur|gbp)\s?\d|\d[\d.,]*{_SCALE}[ -](?:us |u\.s\. )?(?:{_KNOWN})\b)"
)
_CONVERTED = re.compile(rf"\d[\d.,]*{_SCALE}[ -](?P<word>[a-z]{{3,20}})\s?\({_SUM}[^()]{{0,40}}\)")
_LARGE = r"(?:\d{1,3}(?:[,. ]\d{3})+|\d{4,}|\d[\d.,]*\s?(?:thousand|million|billion|trillion|mn?|bn|tn)|\d+,?\d{3})"
# "fined 40,000 talens", "a bribe of 900,000 kwanda": what is paid.
_MONEY_WORDS = (
    r"pa(?:y|ys|ying|id)|cost(?:s|ing)?|fin(?:e|es|ed|ing)|worth|price(?:d|s)?|bribe[sd]?|budget|salar(?:y|ies)|wages?|"
    r"loans?|debts?|damages|compensation|pocket(?:s|ed|ing)?|accept(?:s|ed|ing)|earn(?:s|ed|ing)?|ransom|reward|bail|"
    r"refund(?:s|ed)?|grants?|fees?|bounty|donat(?:ed|ion|ions|es)|rais(?:ed|ing)|invest(?:s|ed|ing|ment)?|"
    r"spen[dt](?:s|ing)?|embezzl(?:ed|ing)|stole(?:n)?|loot(?:ed|ing)?|siphon(?:ed|ing)|swindled|owe[sd]?|"
    r"borrow(?:ed|ing)?|subsid(?:y|ies)|contract|deal|bill|turnover|revenues?|profits?|loss(?:es)?|deficit|"
    r"award(?:ed|s)?|prize|ticket|rent|deposit|sum|amount|tax(?:es)?|valued|sold|bought|handed|gave|pledged?|"
    r"allocat(?:ed|es)|receiv(?:ed|ing)|took|taking"
)
_PAID = re.compile(
    rf"\b(?:{_MONEY_WORDS})\b[^.;:\d]{{0,40}}?"
    r"\b(?:of |at |to |than |about |around |some |nearly |over |up |a |is |was )*"
    rf"(?<![$€£¥₹₦₩])(?<!rs )(?<!rs\. )(?P<number>{_LARGE})"
    r"[ -](?P<word>[a-z]{3,14})(?=[,.;:)\"]|$|"
    r"\s(?:from|to|for|in|an?|per|and|on|at|by|over|as|with|each|after|before|or|was|were|is|had|has|that|which|towards?|into|last|this|the|when|while|but|if|he|she|they|it)\b)"
)
_OTHER_WORDS = frozenset(
    "net gross total cash apiece extra upfront altogether overall annually yearly monthly weekly each more "
    "less others people staff crew members times copies tickets votes shares seats homes jobs acres pages "
    "words miles points strong heavily online alike thanks elsewhere meanwhile respectively worldwide "
    "nationwide pound pounds percent abroad utc gmt est bst cet local short crore lakh deal contract loan "
    "grant bid offer fund plan bond project claim debt package gap hole".split()
)
_ENDINGS = (
    "ed",
    "ing",
    "ly",
    "ers",
    "ors",
    "ists",
    "men",
    "ies",
    "tion",
    "tions",
    "ment",
    "ments",
    "ness",
    "ful",
    "able",
)
_NO_MONEY = (
    frozenset(UNITS)
    | PLURAL_NOUNS
    | STOPS
    | _OTHER_WORDS
    | frozenset(("thousand", "million", "billion", "trillion", *CURRENCY_WORDS))
)
_ORDINARY = frozenset(map(stem_concept, SYNONYM_GROUPS.split()))  # "850 workers (€3m)" learns nothing


def learned(texts: Iterable[str]) -> frozenset[str]:
    """Return the concepts of words that a sum is counted in: with its conversion behind it, or where it is paid."""
    words = {word for text in texts for word in (*_converted(text), *_paid(text))}
    return frozenset(stem_concept(word) for word in words if word not in _NO_MONEY) - _ORDINARY


def _converted(text: str) -> Iterator[str]:
    if "(" in text:
        yield from (match["word"] for match in _CONVERTED.finditer(plain(text)))


def _paid(text: str) -> Iterator[str]:
    """Yield the unknown words behind large numbers that are paid; one in -s may be any thing that is bought."""
    if any(char.isdigit() for char in text):
        found = (match["word"] for match in _PAID.finditer(plain(text)))
        yield from (word for word in found if not word.endswith(("s", *_ENDINGS)))


def with_monies(figures: Sequence[Figure], monies: frozenset[str], text: str, start: int) -> tuple[Figure, ...]:
    """Return figures with each count of a learned money as a sum; the code is made of the word's first letters.

    `text` is that of their claim, which begins at `start`.
    """
    return tuple(_as_money(figure, monies, text, start) for figure in figures)


_NEXT_WORD = re.compile(r"[ -]([A-Za-z]{3,20})\b")


def _as_money(figure: Figure, monies: frozenset[str], text: str, start: int) -> Figure:
    if figure.dimension != "count":
        return figure
    behind = _NEXT_WORD.match(text, figure.quantity.end - start)
    word = next(
        (name for name in (figure.noun, stem_concept(plain(behind[1])) if behind else "") if name in monies), ""
    )
    if not word:
        return figure
    unit = word[:3].upper().ljust(3, "X")
    return replace(figure, dimension="money", noun="", quantity=replace(figure.quantity, unit=unit))
