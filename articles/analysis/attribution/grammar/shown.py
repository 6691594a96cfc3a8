"""Tell a verb from a noun behind papers and people: "records show.", "Figures tabled in parliament show a rise".

Entry points, for `settling`: `closes_source`, `shown_by_papers`, `stated_by_paper`, `cited_papers`, `noun_behind_comma`
and `one_thing`.
"""

from __future__ import annotations

from ...languages.english.nouns import SPEAKING_AS_MANY
from ...languages.english.speech import FIGURES, PHRASAL, REPORT_NOUNS
from ...languages.english.titles import DOCUMENTS, PLURAL_PEOPLE
from ...languages.english.verbs import NOUNS_TOO
from .words import Token

CLOSING = frozenset(
    [
        "show",
        "report",
        "claim",
        "estimate",
        "forecast",
        "project",
        "state",
        "suggest",
        "reveal",
        "say",
        "predict",
        "indicate",
    ]
)


def cited_papers(tokens: list[Token], index: int) -> bool:
    """Tell whether papers or claims are what "according to" names: "permit documents first seen in May"."""
    ends = index + 1 >= len(tokens) or tokens[index + 1].tag in ".,;"
    if tokens[index].low not in DOCUMENTS and not ends:
        return False
    start = index
    while start and tokens[start - 1].tag in "NMD#":
        start -= 1
    return start > 1 and tokens[start - 1].low == "to" and tokens[start - 2].low == "according"


def closes_source(tokens: list[Token], index: int, before: Token) -> bool:
    """Tell whether "records show.", "officials claim." or "scientists at Lenz report." ends the sentence."""
    phrasal = index + 1 < len(tokens) and f"{tokens[index].low} {tokens[index + 1].low}" in PHRASAL
    last = index + 1 + phrasal  # "campaigners point out."
    ends = last >= len(tokens) or tokens[last].tag in ".,Q"
    if not ends or tokens[index].tag != "B" or not (phrasal or tokens[index].low in CLOSING):
        return False
    first = next((place for place in range(index - 1, -1, -1) if tokens[place].tag in ",Q"), None)
    opening = tokens[first + 1] if first is not None and first + 1 < index else before
    start = first + 1 if first is not None and first + 1 < index else index
    link = next((place for place in range(start + 1, index) if tokens[place].tag in "PE"), start + 1)
    head = tokens[link - 1]  # "new figures from the ministry show", "internal papers obtained by the Post show"
    return any(word.low.endswith(("s", "data")) and word.low in SOURCES for word in (before, opening, head))


SOURCES = DOCUMENTS | PLURAL_PEOPLE | {"results", "returns", "figures", "forecasts", "logs", "tests", "polls"}


def shown_by_papers(tokens: list[Token], index: int) -> bool:
    """Tell whether papers that open the clause are what shows: "Figures tabled in parliament show the force made"."""
    if tokens[index].tag != "B" or tokens[index].low not in CLOSING:
        return False
    first = index
    while first and tokens[first - 1].tag not in ",;:Q(XZOSW":
        first -= 1
    head = next((place for place in range(first, index) if tokens[place].tag in "EP"), index)
    papers = head > first and tokens[head - 1].low in DOCUMENTS and tokens[head - 1].low.endswith(("s", "data"))
    return papers and head < index and (tokens[head].tag == "E" or tokens[head].low in ("of", "from", "for", "on"))


def stated_by_paper(tokens: list[Token], index: int) -> bool:
    """Tell whether one paper that opens the clause states something: "A memo sent to newsrooms states that"."""
    if index + 1 >= len(tokens) or tokens[index + 1].low != "that" or tokens[index].low not in STATING:
        return False
    first = index
    while first and tokens[first - 1].tag not in ",;:Q(XZOSW":
        first -= 1
    head = next((place for place in range(first, index) if tokens[place].tag in "EP"), index)
    return first < head < index and tokens[head - 1].low in DOCUMENTS


STATING = frozenset("states reads notes warns says shows suggests reveals claims reports estimates predicts".split())


def noun_behind_comma(tokens: list[Token], index: int) -> bool:
    """Tell whether a noun begins anew: ", state broadcaster Canal", ", emails obtained by the paper show"."""
    token, following = tokens[index], tokens[index + 1] if index + 1 < len(tokens) else None
    if following is None:
        return False
    if (token.tag == "B" and token.low in NOUNS_TOO and following.tag in "NM") or (
        token.tag == "Z" and following.tag in "XE"  # ", engineers have long warned,"
    ):
        return True
    told = token.low in DOCUMENTS or token.low in FIGURES or token.low in REPORT_NOUNS
    return told and (following.tag == "E" or (token.tag == "Z" and following.low in OWNING))


OWNING = frozenset(["from", "of", "by", "for"])  # ", figures from the ministry showed"


def one_thing(tokens: list[Token], index: int) -> bool:
    """Tell whether a base form ends a phrase of one thing, of which it can be no verb: "A separate UN report"."""
    start = index
    while start and tokens[start - 1].tag in "NM":
        start -= 1
    one = tokens[index].tag == "B" and 0 < start < index and tokens[start - 1].low in ONE
    return one and all(token.low not in SPEAKING_AS_MANY and token.low[-1] != "s" for token in tokens[start:index])


ONE = frozenset(["a", "an", "another", "each", "every"])
