"""Words with a coarse word class, so that subjects and clauses can be found without a parser.

Entry point: `read_units`. A unit is a sentence, or several that one quotation holds together; a quotation inside it is
one opaque token, because what is quoted never tells who speaks. Classes are those of `languages.english.closed`, and
E past form, Z third person, B base form, G -ing form, M capitalized word, N anything else.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from ...languages.english.closed import CLOSED, DAYS
from ...languages.english.epithets import DESCRIBING
from ...spans import Quotation, Sentence
from ...words.folding import fold
from ...words.remembered import Remembered
from .capitals import without_owner
from .parents import with_parents
from .retagging import opens_inverted
from .settling import settle
from .tickers import without_tickers
from .words import Token, open_class

_TOKEN = re.compile(
    r"(?: )?("  # the space before it is taken along: to look for a token there and find none took half the time
    r"[a-z]++(?=[ ,])|[a-z]\w+(?:['.&-]\w+)*|"  # most words: none of what follows but the last but two could begin so
    r"[A-Za-z]\.(?:[A-Za-z]\.)+|[A-Z][\w-]{0,7}\.(?=,)|(?:Mr|Mrs|Ms|Dr|Hon|Fr|Supt|Insp|Det|Brig|Cmdr|Cdr|Cllr|Coun|Engr|Barr|Adv|Ing|Mme|Mlle|Pte|Cpl|Msgr|Prof|Gen|Sen|Rep|Gov|Lt|Col|Maj|Capt|Sgt|Rev|St|Jr|Sr|Sens|Reps|Adm|No(?=\.\s?\d)|Inc|Corp|Co|Ltd)\.|"
    r"(?:Jan|Feb|Mar|Apr|Aug|Sept|Sep|Oct|Nov|Dec)\.(?=\s\d)|"
    r"[DRI]-[A-Z][A-Za-z]*(?:\.[A-Z])*\.?(?=[,)])|[A-Z]\.(?=\s[A-Z])|[$€£¥₹₦₩₽₺₱₵฿₫₴₪]?\d[\d.,:]*\d(?![\w-])|@?\w+(?:['.&-]\w+)*|--+|\.\.\.|[^\w\s])"
)
MONEY = "$€£¥₹₦₩₽₺₱₵฿₫₴₪"
_LETTERED_MONEY = re.compile(  # "R450", "R31.4m", "Ksh2,000", "N500m", "RM40"; "K9" and "N95" are no money
    r"(?:R|RM|Rs|K[Ss]h|T[Ss]h|U[Ss]h|Sh|Tk)\d[\d.]*(?:m|bn|tn|k|cr)?|[NKP](?:\d{3,}|\d[\d.]*(?:m|bn|tn))"
)
_CLOCK = re.compile(r"\d{1,2}[:.]\d\d")
_HOUR = re.compile(r"\d{1,2}(?:[:.]\d\d)?")
HALVES = frozenset(["a.m.", "p.m.", "am", "pm"])
_POSSESSIVE = re.compile(r"(.+)'s$", re.IGNORECASE)
PARTICLES = frozenset(["al", "el", "ar", "as", "ash", "an", "ad", "az", "ul", "ur", "bin", "ibn", "abu"])
SCARE_MARKS = frozenset("\"'")  # marks around scare quotes say nothing about grammar
MAX_TOKENS = 400  # a unit longer than this is no sentence of a news text; it is read up to here


@dataclass(slots=True)
class Unit:
    """A stretch that is read at once: tokens of one or more sentences of one paragraph."""

    start: int
    end: int
    paragraph: int
    tokens: list[Token]

    def text(self, body: str) -> str:
        """Return the words of the unit."""
        return body[self.start : self.end]


def read_units(body: str, sentences: Sequence[Sentence], quotations: Sequence[Quotation]) -> list[Unit]:
    """Return the units of `body` in order, tokens tagged."""
    opaque = [quotation for quotation in quotations if not quotation.scare]
    units = []
    position = 0
    folded = fold(body)
    for start, end, paragraph in _stretches(sentences, opaque):
        while position < len(opaque) and opaque[position].end <= start:
            position += 1
        last = position
        while last < len(opaque) and opaque[last].start < end:
            last += 1
        units.append(Unit(start, end, paragraph, _tokens(folded, start, end, opaque[position:last])))
    _name_openings(units)
    return units


def _name_openings(units: Sequence[Unit]) -> None:
    """Take a first word for a name that is one inside other sentences: "Daly, speaking in Lenz", "Manning said"."""
    inside = {token.low for unit in units for token in unit.tokens[1:] if token.tag == "M"}
    for unit in units:
        first = unit.tokens[0] if len(unit.tokens) > 1 else None
        if first is not None and first.capital and first.tag in "AEG" and first.low in inside and not first.shouted:
            first.tag = "M"


def _stretches(sentences: Sequence[Sentence], opaque: Sequence[Quotation]) -> Iterator[tuple[int, int, int]]:
    """Yield sentences, joined where a quotation runs over the border between them."""
    position = 0
    left: int | None = None
    for index, sentence in enumerate(sentences):
        left = sentence.start if left is None else left
        while position < len(opaque) and opaque[position].end <= sentence.end:
            position += 1
        crosses = position < len(opaque) and opaque[position].start < sentence.end
        last = index + 1 == len(sentences) or sentences[index + 1].paragraph != sentence.paragraph
        if last or not crosses:
            yield left, sentence.end, sentence.paragraph
            left = None


def _tokens(folded: str, start: int, end: int, quotations: Sequence[Quotation]) -> list[Token]:
    tokens: list[Token] = []
    left = start
    for quotation in quotations:
        _plain(folded, left, max(left, quotation.start), tokens)
        tokens.append(Token(max(quotation.start, start), min(quotation.end, end), "", "Q", quotation=quotation))
        left = quotation.end
    _plain(folded, left, end, tokens)
    if len(tokens) > 1 and tokens[1].capital and _CLOCK.fullmatch(tokens[0].low):
        del tokens[0]  # a live blog's time stamp
    elif len(tokens) > 2 and tokens[1].low in HALVES and tokens[2].capital and _HOUR.fullmatch(tokens[0].low):
        del tokens[:2]  # "2:15 p.m. Governor Doe says"
    for place, token in enumerate(tokens[:-1]):
        if token.shouted and token.low in DESCRIBING and tokens[place + 1].tag == "N":
            token.tag, token.capital = "N", False  # "A TEARFUL mother has told"
    tokens = with_parents(without_tickers(tokens))
    without_owner(tokens)
    settle(tokens)
    if opens_inverted(tokens):
        tokens[0].tag = "E"
    tokens = _without_there(tokens)
    lettered = [token for token in tokens if token.capital and _is_degree(token)]
    return _without_degrees(tokens) if lettered else tokens


def _without_there(tokens: list[Token]) -> list[Token]:
    """Leave out "there" between somebody and his verb or clause: "An engineer there, who", "Officials there said"."""
    if "there" not in [token.low for token in tokens]:
        return tokens
    return [token for place, token in enumerate(tokens) if not _behind_noun(tokens, place)]


def _behind_noun(tokens: Sequence[Token], place: int) -> bool:
    if tokens[place].low != "there" or not place or place + 1 >= len(tokens):
        return False
    return tokens[place - 1].tag == "N" and tokens[place + 1].tag in ",EZW"


# Letters behind a name and a comma: "Jane Doe, MD, PhD, of the Z clinic".
DEGREES = frozenset(
    "md phd mph msc bsc mba dds dvm rn jd dphil frcp frs facp esq cpa obe cbe mbe qc kc msw edd".split()
)

_SEAT = re.compile(r"[dri]-[a-z]+(?:\.[a-z]\.?)*\.?")  # "Rep. Jane Doe, D-N.J., called", "R-Calif., a rancher,"
HONORS = frozenset("qc kc obe cbe mbe frs".split())


def _without_degrees(tokens: list[Token]) -> list[Token]:
    """Leave out degrees between commas, and the comma behind them where the verb follows."""
    kept: list[Token] = []
    for place, token in enumerate(tokens):
        before = tokens[place - 1] if place else None
        following = tokens[place + 1] if place + 1 < len(tokens) else None
        if token.tag == "," and following is not None and _is_degree(following) and kept:
            continue
        if _is_degree(token) and before is not None and before.tag == "," and kept:
            continue
        if token.low in HONORS and token.shouted and before is not None and before.tag == "M" and kept:
            continue  # "Paul Dean QC told jurors"
        verb = following is not None and following.tag in "EZX"
        if token.tag == "," and verb and _in_brackets(tokens, place) and not any(one.tag == "," for one in kept):
            continue  # "Jane Doe (R-Iowa), tweeted"
        closes = token.tag == "," and before is not None and _is_degree(before) and tokens[place - 2].tag == ","
        if closes and following is not None and following.tag in "EZX":
            continue
        kept.append(token)
    return kept


def _in_brackets(tokens: Sequence[Token], end: int) -> bool:
    """Tell whether a seat in brackets ends right before a place: "(R-Iowa)", "(D-Calif.)"."""
    opening = next((place for place in range(max(0, end - 4), end) if tokens[place].tag == "("), end)
    return opening + 1 < end and tokens[end - 1].tag == ")" and _is_degree(tokens[opening + 1])


def _is_degree(token: Token) -> bool:
    if not token.capital:
        return False
    return token.low in DEGREES or (token.low[1:2] == "-" and _SEAT.fullmatch(token.low) is not None)


def _plain(folded: str, start: int, end: int, tokens: list[Token]) -> None:
    opened = False
    for match in _TOKEN.finditer(folded, start, end):
        word = match[1]
        if word in SCARE_MARKS:
            opened = opened or match[0] != word
            if not opened and tokens:
                _own(folded, match.end(), tokens[-1])
            continue
        if len(tokens) >= MAX_TOKENS:
            return
        right = match.end()
        tokens.append(Token(right - len(word), right, *_read[word]))


def _own(folded: str, end: int, token: Token) -> None:
    """Note the owners in "the consultants' report"; names keep theirs as a part: "Farmers' Union"."""
    several = token.tag == "N" and token.low.endswith("s") and token.end == end - 1 and folded[end - 1] == "'"
    token.possessive = token.possessive or (several and folded[end : end + 1] == " ")


def _ask(word: str) -> tuple[str, str, bool, bool, bool]:
    """Return the word in small letters without "'s", its class, whether it has a capital, "'s", capitals only."""
    possessive = _POSSESSIVE.match(word) if "'" in word else None
    low = word.lower()
    if low[-1] == "." and low[:-1] in DAYS:
        return low[:-1], "M", True, False, False  # "Jan. 29"
    if possessive and low not in CLOSED:
        capital = word[0].isupper()
        return possessive[1].lower(), "M" if capital else "N", capital, True, False
    return low, _tag(word, low), word[0].isupper(), False, word.isupper()


_read = Remembered(_ask, 1 << 14)


def _tag(word: str, low: str) -> str:
    first = word[0]
    if "-" in word and low.partition("-")[0] in PARTICLES and word.partition("-")[2][:1].isupper():
        return "M"
    if not first.isalnum() and first not in MONEY + "'&":
        return "M" if first == "@" and len(word) > 1 else first
    if low in CLOSED:
        return "M" if word in ("US", "IT") else CLOSED[low]
    if "-" in low and all(CLOSED.get(part) == "#" for part in low.split("-")):
        return "#"  # "Twenty-two"
    if first.isupper():
        return "#" if first in "RKNPTSU" and _LETTERED_MONEY.fullmatch(word) else "M"
    if first.isdigit() or first in MONEY:
        return "#"
    return open_class(low)
