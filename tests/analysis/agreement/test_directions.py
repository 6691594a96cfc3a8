from datetime import date

import pytest

from articles.analysis.compare import compare
from articles.analysis.names import Register
from articles.analysis.quantities import find_quantities
from articles.analysis.vocabulary import Relation
from tests.analysis.claim_factory import report

DAY = date(2026, 10, 10)


def relations(one, two):
    reports = [report(key, text, *find_quantities(text), published=DAY) for key, text in ((1, one), (2, two))]
    return {item.relation for item in compare(reports, register=Register()).findings if item.kind == "number"}


@pytest.mark.parametrize(
    ("one", "two"),
    [
        (
            "Acadie Bay employers added 2,300 jobs in September, the statistics agency said.",
            "Acadie Bay lost 2,300 jobs in September, the statistics agency said on Friday.",
        ),
        (
            "Exports of the island rose by 3.4 percent in the second quarter.",
            "The island's exports fell by 3.4 percent in the second quarter.",
        ),
        (
            "The brewer Halloran made a profit of 41 million euros last year.",
            "Brewer Halloran reported a loss of 41 million euros last year.",
        ),
    ],
)
def test_one_figure_up_in_one_and_down_in_the_other_is_a_conflict(one, two):
    assert Relation.CONFLICTS in relations(one, two)


@pytest.mark.parametrize(
    ("one", "two"),
    [
        (
            "Exports of the island rose by 3.4 percent in the second quarter.",
            "The island's exports grew 3.4 percent in the second quarter.",
        ),
        (
            "The center pulled down 14 rebounds against Lund on Sunday.",
            "The center added 14 rebounds against Lund on Sunday.",
        ),
        (
            "The mill cut 240 jobs in Lund in May.",
            "The mill in Lund shed 240 jobs in May.",
        ),
    ],
)
def test_two_words_for_one_direction_are_none(one, two):
    assert Relation.CONFLICTS not in relations(one, two)


@pytest.mark.parametrize(
    ("one", "two"),
    [
        ("Unemployment in Mersa rose to 3.2 percent in June.", "Unemployment in Mersa rose by 3.2 percent in June."),
        (
            "The Aldane fund's assets grew to $40 million last year.",
            "Assets at the Aldane fund grew by $40m last year.",
        ),
        (
            "The regulator cut the fare cap to 2.50 euros from Sunday.",
            "From Sunday the fare cap is cut by 2.50 euros, the regulator said.",
        ),
    ],
)
def test_a_change_told_as_the_level_reached_is_a_conflict(one, two):
    assert Relation.CONFLICTS in relations(one, two)


@pytest.mark.parametrize(
    ("one", "two"),
    [
        ("Unemployment in Mersa rose 3.2 percent in June.", "Unemployment in Mersa rose by 3.2 percent in June."),
        (
            "Contributions would rise to 29 percent of wages from 24 percent, the institute said.",
            "Contributions would go up by five percentage points, the institute said.",
        ),
    ],
)
def test_a_change_told_twice_is_none(one, two):
    assert Relation.CONFLICTS not in relations(one, two)
