"""Two sentences of one speech, two letters, two hearings, a row of relatives: what looks like a conflict and is none."""

import pytest

from articles.analysis.reports import Finding
from articles.analysis.vocabulary import LinkKind, Relation
from tests.analysis.paired import compared


def flags(first: str, second: str, kind: LinkKind) -> list[Finding]:
    found = compared(first, second)
    return [item for item in found if item.kind is kind and item.relation is not Relation.AGREES]


@pytest.mark.parametrize(
    ("first", "second"),
    [
        (
            "“The river wants to be fed by mending the old weirs,” Osei said.",
            "The petition is “not mending the old weirs,” Osei said.",
        ),
        (
            "“The river wants to be fed by mending the old weirs,” Osei said.",
            "“That's not mending the old weirs,” Osei said.",
        ),
        ("“Tarvo is not a fish market,” Osei said.", "“Tarvo is an answer,” Osei said."),
        ("“But I don't know that,” Osei said.", "“I know for a fact that my boat was moored,” Osei said."),
        (
            "“I spoke of herring, the idea that a man is here to serve the sea,” Osei said.",
            "“We're not here to serve the sea,” Osei said.",
        ),
        (
            "“Not a tax rooted in the charter,” Osei said.",
            "Osei called the toll “outdated,” and said that the rules are not “rooted in the charter.”",
        ),
    ],
)
def test_another_sentence_of_the_speech_is_no_lost_denial(first: str, second: str) -> None:
    assert flags(first, second, LinkKind.QUOTE) == []


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("“We are not mending the old weirs,” Osei said.", "“We are mending the old weirs,” Osei said."),
        ("Osei said that the guild “must mend the old weirs.”", "The guild “need not mend the old weirs,” Osei said."),
        ("“The old weirs must not be fed,” Osei said.", "Osei said the “old weirs must be fed.”"),
    ],
)
def test_a_lost_denial_is_still_a_conflict(first: str, second: str) -> None:
    assert len(flags(first, second, LinkKind.QUOTE)) == 1


@pytest.mark.parametrize(
    ("first", "second"),
    [
        (
            "Ada Osei issued an apology on Monday for shoving a clerk at the customs desk.",
            "Ada Osei has apologized for her rude behavior over the weekend in a letter to the guild.",
        ),
        (
            "The guild sent a letter to Mr. Osei in advance of his appearance at the abbey on Thursday.",
            "Teachers at the abbey sent a letter to the abbot last Friday, asking him to step in.",
        ),
    ],
)
def test_the_day_of_the_deed_is_not_that_of_the_words_about_it(first: str, second: str) -> None:
    assert flags(first, second, LinkKind.DATE) == []


def test_one_relative_of_a_row_is_not_the_other() -> None:
    first = "The rower's uncle, the Rev. Tom Lindgren, her aunt and two cousins stood on the pier."
    assert flags(first, "The rower lives with her uncle, Rev. Tom Lindgren, in Tarvo.", LinkKind.TITLE) == []


def test_the_lawyer_of_the_women_may_be_that_of_the_plaintiffs() -> None:
    first = "“It stays shut,” she told the plaintiffs’ lawyer, Tom Lindgren."
    second = "“It opens,” the judge said to Tom Lindgren, the women's lawyer."
    assert flags(first, second, LinkKind.TITLE) == []
