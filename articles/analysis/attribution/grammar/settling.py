"""Decide noun or verb where a word can be both, by its neighbours, and read headlines, where capitals say nothing.

Entry point: `settle`.
"""

from __future__ import annotations

from ...languages.english.closed import DAYS, DESCRIBING, PRESENTING
from ...languages.english.lemmas import lemma
from ...languages.english.nouns import NOT_PLURAL, SPEAKING_AS_MANY, TRADES_IN_ING
from ...languages.english.speech import NUMBERED, PHRASAL, SPEAKING
from ...languages.english.titles import BODIES, BODY_KINDS, POST_MODIFIERS, POSTS
from ...languages.english.verbs import BASE, NOUNS_TOO
from .capitals import WEEKDAYS, day_in_name, points_back, settle_capital
from .forms import noun_like, says_more, third_person
from .nouns import time_phrase
from .retagging import RETAGGED, retagged
from .shown import cited_papers, closes_source, noun_behind_comma, one_thing, shown_by_papers, stated_by_paper
from .words import Token, open_class


def settle(tokens: list[Token]) -> None:
    """Decide noun or verb where a word can be both, and read headlines, where capitals say nothing."""
    capitals = [token.capital for token in tokens if len(token.low) > 3 and token.low.isalpha()]
    title = len(capitals) > 3 and sum(capitals) > 0.75 * len(capitals)
    if title and not any(token.tag in "EZ" and not token.capital for token in tokens):  # a headline has no small verbs
        _settle_title(tokens)
    elif tokens:
        _settle_first(tokens)
    for index, token in enumerate(tokens):
        if token.tag in "ZBE" or token.low in SPECIAL or (token.tag == "G" and index and noun_like(tokens, index)):
            _settle_one(tokens, index, token)
        elif token.tag == "N":
            token.tag = "Z" if third_person(tokens, index) else "N"
        elif token.capital and token.tag in "AP#D" and not title:
            settle_capital(tokens, index, token)


def _settle_title(tokens: list[Token]) -> None:
    """Read the verbs of a headline, all of whose words have capitals."""
    for token in tokens:
        if token.tag == "M" and not token.possessive and token.low.isalpha():
            low_tag = open_class(token.low)
            token.tag = low_tag if low_tag in "EZBG" else "M"


MODALS = frozenset("not would will could can did does do wouldn't won't couldn't can't didn't doesn't don't to".split())
FORMING = frozenset("department ministry office secretariat committee commission council minister secretary".split())
LONGEST_LIST = 12  # words of a ministry's name


def _settle_list(tokens: list[Token], index: int) -> None:
    """Make the commas of "Department for Environment, Food and Rural Affairs" part of the name."""
    commas = []
    if index + 2 >= len(tokens) or tokens[index + 1].low not in ("for", "of"):
        return
    for place in range(index + 2, min(len(tokens) - 1, index + LONGEST_LIST)):
        token = tokens[place]
        if token.tag == ",":
            commas.append(token)
        elif token.low in ("and", "&") and commas:
            if tokens[place + 1].tag == "M" and tokens[place - 1].tag == "M":
                for comma in commas:
                    comma.tag = "N"
            return
        elif token.tag != "M":
            return


def _settle_one(tokens: list[Token], index: int, token: Token) -> None:
    if token.low in FORMING and token.capital:
        return _settle_list(tokens, index)
    _settle_word(tokens, index, token)
    if token.low in IN_POSTS and index + 1 < len(tokens):
        return
    if index and token.low in RETAGGED:
        token.tag = retagged(tokens, index)
    if token.tag in "ZBE":
        token.tag = _settled(tokens, index)


def _settle_word(tokens: list[Token], index: int, token: Token) -> None:
    """Read single words by what stands beside them."""
    if token.low == "that" and points_back(tokens, index):
        token.tag = "D"
    elif token.low == "name" and index and tokens[index - 1].low in MODALS:
        token.tag = "B"  # "would not name the supplier"
    elif token.low in NAMED_AS_MONTHS and _first_name(tokens, index):
        token.low = token.low.upper()  # "Jan Kowal" is no January
    elif token.low == "counsel" and index and tokens[index - 1].low in MODALS | {"to"}:
        token.tag = "B"
    elif token.low in ("harbor", "harbour") and token.tag == "B" and index and tokens[index - 1].tag != "O":
        token.tag = "N" if tokens[index - 1].low not in MODALS | {"to"} else "B"
    elif token.low == "counsel" or (token.tag == "G" and _named_by_form(tokens, index)):
        token.tag = "N"


def _named_by_form(tokens: list[Token], index: int) -> bool:
    """Tell whether a form in -ing is a noun: "its head of testing, Dr Doe", "The modelling, contained in"."""
    before, following = tokens[index - 1] if index else None, tokens[index + 1] if index + 1 < len(tokens) else None
    if tokens[index].low in IN_POSTS and following is not None and following.low in OF_POSTS:
        return True  # "said managing director Jane Doe"
    if before is None:
        return False
    field = before.low == "of" and index > 1 and tokens[index - 2].low in HEADS
    if tokens[index].low in TRADES_IN_ING and following is not None and following.tag == "N":
        return before.tag in "DNM" and (following.low in BODY_KINDS or following.low in BODIES)
    if before.possessive and before.tag == "N":
        return following is None or following.tag in ",.PXZE"  # "the board's thinking said"
    return field or (before.tag == "D" and (following is None or following.tag in ",.PXZ"))


HEADS = POSTS | {"head", "heads", "vp", "vice-president"}
NAMED_AS_MONTHS = WEEKDAYS | frozenset(["jan", "may", "april", "june", "august"])
OF_POSTS = POSTS | POST_MODIFIERS
# Participles that belong to a post.
IN_POSTS = frozenset(
    "managing acting founding visiting presiding sitting attending consulting commanding investigating leading "
    "supervising governing serving outgoing incoming marketing operating nursing engineering training coaching "
    "starting returning teaching".split()
)
SPECIAL = RETAGGED | NAMED_AS_MONTHS | IN_POSTS | FORMING | {"name", "that", "counsel", "harbor", "harbour"}


def _first_name(tokens: list[Token], index: int) -> bool:
    """Tell whether a month's name is a person's: a name follows it, and no word for a time stands before."""
    following = tokens[index + 1] if index + 1 < len(tokens) else None
    named = following is not None and following.tag == "M" and following.low not in DAYS and tokens[index].capital
    if tokens[index].low in WEEKDAYS:
        return named and day_in_name(tokens, index)
    timed = index > 0 and (tokens[index - 1].tag == "#" or tokens[index - 1].low in TIMED)
    return named and not timed


TIMED = frozenset(
    ["in", "on", "last", "this", "next", "since", "until", "by", "from", "late", "early", "of", "to", "mid"]
)


def _settle_first(tokens: list[Token]) -> None:
    """Read the first word of a sentence by its small form where it is no name: "Asked", "Speaking", "Finally"."""
    first = tokens[0]
    if len(tokens) > 2 and first.low == "per" and tokens[1].tag == "M" and tokens[2].tag in "EZX,":
        first.tag = "M"  # "Per Aasen said"
    if first.tag != "M" or first.possessive or first.low == "per":
        return
    if first.low in PRESENTING and not first.shouted and len(tokens) > 2 and tokens[1].tag == "M":
        first.tag = "B"  # "Enter Jane Doe."
    low_tag = open_class(first.low)
    following = tokens[1] if len(tokens) > 1 else None
    named = following is not None and (following.tag == "M" or following.low in POSTS)
    named = named or (low_tag == "A" and following is not None and following.tag in "EZX")  # "Tessaly disputed"
    if low_tag in "EGA" and not named and first.low.isalpha():
        first.tag = low_tag
    if low_tag in "EG" and first.shouted and following is not None and not following.shouted:
        first.tag = "N"  # "GUTTED Leo Marsh": a tabloid's first word


def _settled(tokens: list[Token], index: int) -> str:
    token = tokens[index]
    before = tokens[index - 1] if index else None
    if before is None or token.possessive:
        return "N" if token.tag in "ZB" else token.tag
    if token.low == "says":
        return "Z"  # "A friend of Doe's says"
    ordered = before.low in ORDERED and index > 1 and (tokens[index - 2].tag == "D" or tokens[index - 2].possessive)
    if before.tag == "D" or before.possessive or (ordered and token.tag == "B" and token.low in NOUNS_TOO):
        named = token.tag in "ZB" or _noun_follows(tokens, index) or _stands_alone(tokens, index)
        return "N" if named else token.tag
    if before.low in ("that", "which") and index > 1 and tokens[index - 2].tag in "NM" and token.tag == "Z":
        following = tokens[index + 1] if index + 1 < len(tokens) else None
        return (
            "N" if following is not None and following.tag == "X" else "Z"
        )  # "the firm that makes it", "that orders would"
    return "N" if _named_by(tokens, index) else _settled_verb(tokens, index, before)


def _settled_verb(tokens: list[Token], index: int, before: Token) -> str:
    token = tokens[index]
    if before.tag == "," and noun_behind_comma(tokens, index):
        return "N"
    if token.tag == "E":
        return _settled_past(tokens, index, before)
    if before.low == "to" and token.tag == "B":
        return "N" if index > 1 and tokens[index - 2].low == "according" else "B"
    if before.tag == "Q" and token.tag == "B" and index + 1 < len(tokens) and tokens[index + 1].tag == "M":
        return "N"
    if before.tag == ")" and token.tag == "B" and _noun_follows(tokens, index):
        return "N"
    if before.tag in "OXWA,Q)-" or before.low in ("and", "or", "but", "nor"):
        return token.tag
    return _after_noun(tokens, index, before)


def _settled_past(tokens: list[Token], index: int, before: Token) -> str:
    """Read "to put it off" and "two injured men", where a past form is none."""
    if before.low == "to" and tokens[index].low in PAST_TOO:
        return "B"
    if before.tag == "G" and index > 1 and tokens[index - 2].tag == "D" and tokens[index].low in PAST_TOO:
        return "N"  # "in his lambing shed"
    return "N" if before.tag == "#" and before.low.isalpha() and _noun_follows(tokens, index) else "E"


def _named_by(tokens: list[Token], index: int) -> bool:
    """Tell by the word before whether a word is a noun: "14 email", "two fears", "similar doubts", "voters plans"."""
    token, before = tokens[index], tokens[index - 1]
    if before.low == "and" and index > 1 and tokens[index - 2].low in DESCRIBING:
        return token.tag in "ZB" and _noun_follows(tokens, index)  # "federal and state taxes"
    if before.low in DESCRIBING:
        return token.tag in "ZB" or before.low in ("next", "last")
    if before.low.endswith("-year-old") or before.low in ("news", "press", "media"):
        return token.low == "release"
    if before.tag == "#" and before.low != "one" and (index < 2 or tokens[index - 2].low not in DAYS):
        speaks = token.tag == "B" and before.low.isalpha() and token.low in NUMBERED
        return token.tag in "ZB" and not speaks and not shown_by_papers(tokens, index)
    plural = before.tag == "N" and before.low.endswith("s") and before.low not in NOT_PLURAL
    plural = plural and token.tag == "Z" and not before.low.endswith("ss")
    return plural and not stated_by_paper(tokens, index)


def _after_noun(tokens: list[Token], index: int, before: Token) -> str:
    """Read a word that can be noun or verb and stands after a name or noun."""
    token = tokens[index]
    if closes_source(tokens, index, before) or (shown_by_papers(tokens, index) and _verb_like(tokens, index)):
        return token.tag
    if index > 2 and cited_papers(tokens, index):
        return "N"
    dated = index + 3 < len(tokens) and time_phrase(tokens, index + 1) and tokens[index + 3].tag in "EZX"
    if token.low in NOUNS_TOO and (
        dated or one_thing(tokens, index) or (before.tag == "N" and _ruled_out(tokens, index))
    ):
        return "N"
    if before.tag in "NM" and token.low not in NOUNS_TOO and (token.tag == "Z" or token.low in BASE):
        return token.tag
    if token.low in PAST_TOO and before.tag == "N" and index + 1 < len(tokens) and tokens[index + 1].tag in "DO#":
        return "E"  # "The brokerage cut its target"
    if before.tag == "M" or (before.tag == "N" and before.low.endswith("s")) or before.tag == "#":
        return token.tag if _verb_like(tokens, index) else "N"
    many = before.low in SPEAKING_AS_MANY and lemma(token.low) in SPEAKING
    agrees = token.tag == "Z" or (token.tag == "B" and (many or _plural_head(tokens, index)))
    return token.tag if before.tag == "N" and agrees and _verb_like(tokens, index) else "N"


def _plural_head(tokens: list[Token], index: int) -> bool:
    """Tell whether people open the sentence, of whom the noun before the word only says more: "Friends of the star"."""
    link = next((place for place in range(1, index) if tokens[place].tag == "P"), 0)
    plain = all(token.tag in "NMDP#" for token in tokens[:index])
    return bool(link) and plain and tokens[link - 1].low.endswith("s") and lemma(tokens[index].low) in SPEAKING


def _ruled_out(tokens: list[Token], index: int) -> bool:
    """Tell whether a noun of two words is the object of a verb and its particle: "ruled out salary cuts"."""
    start = index - 1
    while start > 1 and tokens[start].tag == "N":
        start -= 1
    return f"{lemma(tokens[start - 1].low)} {tokens[start].low}" in PHRASAL


THOUGHT = frozenset("suspect fear blame want report allege claim doubt predict expect".split())
ORDERED = frozenset("first second third fourth fifth next last final only other main key star".split())
SUFFERING = frozenset("accused deceased injured wounded bereaved displaced convicted condemned".split())
# Verbs whose past is as their base.
PAST_TOO = frozenset("cut put set hit let shut split spread cost hurt quit beat cast bid shed rid upset offset".split())


def _stands_alone(tokens: list[Token], index: int) -> bool:
    """Tell whether a past form is a person: "the accused is", "the injured were"."""
    if tokens[index - 1].low != "the" or index + 1 >= len(tokens):
        return False
    return tokens[index + 1].tag == "X" or (tokens[index].low in SUFFERING and tokens[index + 1].tag not in "NM")


def _noun_follows(tokens: list[Token], index: int) -> bool:
    return index + 1 < len(tokens) and tokens[index + 1].tag in "NM"


def _verb_like(tokens: list[Token], index: int) -> bool:
    """Tell by what follows whether a word that can be a noun is a verb here."""
    if index + 1 >= len(tokens):
        return True
    following = tokens[index + 1]
    if following.tag in "XZ" or following.low in ("of", "about", "from", "by") or following.low in POSTS:
        return False
    if says_more(tokens, index):
        return False
    if following.tag == "E":  # "investigators suspect contaminated fuel"
        return lemma(tokens[index].low) in THOUGHT and index + 2 < len(tokens) and tokens[index + 2].tag == "N"
    if following.tag in ".,;" and index > 1 and tokens[index - 2].tag in "P#DBEG" and tokens[index - 1].tag == "N":
        return tokens[index - 2].tag == "D"
    if following.tag in "DOMQSA,:#.":
        return tokens[index].tag == "Z" or following.tag not in ".,"
    return following.low in ("to", "on", "for", "about", "against", "in", "that", "with", "as", "at") or (
        following.tag in "NG"
    )
