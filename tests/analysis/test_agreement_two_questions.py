"""Figures that look like two answers to one question, and those that are."""

from datetime import date

import pytest

from articles.analysis.compare import compare
from articles.analysis.names import Register
from articles.analysis.pipeline import read
from articles.analysis.reports import Report
from articles.analysis.vocabulary import LinkKind, Relation

DAY = date(2025, 3, 12)


def claims(text, article, day=DAY):
    found = read(text, published=day.isoformat()).claims
    return [
        Report(article * 100 + at, article, f"Outlet {article}", day, None, claim) for at, claim in enumerate(found)
    ]


def conflicts(first, second, later=DAY):
    found = compare([*claims(first, 1), *claims(second, 2, later)], register=Register()).findings
    return {item.values for item in found if item.relation is Relation.CONFLICTS and item.kind is LinkKind.NUMBER}


OF_ANOTHER_WHOLE = [
    (
        "Police took 23 people away after the march in Lunde. Fourteen people were injured, six of them officers.",
        "Officers in Lunde arrested 23 people, a police spokesman said.",
    ),
    (
        "A deal worth 140 million euros was signed for the club. "
        "It leaves out 62 million euros of debt, most of it owed to Jan Brede.",
        "The firm will buy the club from Jan Brede for 140 million euros.",
    ),
    (
        "The ministry has recalled 42,000 pens. "
        "The agency's list of serious events stood at 21 on Thursday, of which three were fatal.",
        "Her pen was one of 42,000 that were recalled over a serious fault.",
    ),
    (
        "The outage hit 1,700 customers. Twenty-one schools lost their network and nine of them closed.",
        "At its worst, 1,700 customers had lost their network, the report said.",
    ),
    (
        "The bank is cutting 2,400 jobs. About 310 of the jobs will go in Varna.",
        "The head of the bank told staff that 2,400 of them would have to go.",
    ),
]


@pytest.mark.parametrize(("first", "second"), OF_ANOTHER_WHOLE)
def test_a_figure_before_is_no_whole_of_a_part_that_has_its_own(first, second):
    assert not conflicts(first, second)
