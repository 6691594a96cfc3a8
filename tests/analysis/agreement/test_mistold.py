from datetime import date

import pytest

from articles.analysis.compare import compare
from articles.analysis.names import Register
from articles.analysis.pipeline import read
from articles.analysis.reports import Report
from articles.analysis.vocabulary import LinkKind, Relation


def reports(text, article, published):
    claims = read(text, published=published.isoformat()).claims
    return [
        Report(article * 100 + at, article, f"Outlet {article}", published, None, claim)
        for at, claim in enumerate(claims)
    ]


def conflicts(first, second, *, days=(date(2025, 3, 12), date(2025, 3, 12))):
    claims = [*reports(first, 1, days[0]), *reports(second, 2, days[1])]
    found = compare(claims, register=Register()).findings
    return {item.values for item in found if item.relation is Relation.CONFLICTS and item.kind is LinkKind.NUMBER}


WHOLE_TOLD_AS_PART = [
    (
        "The clinic in Arden treated 52 miners after the gas leak, 9 of whom needed surgery.",
        "After the gas leak 52 miners needed surgery at the clinic in Arden.",
        ("9", "52"),
    ),
    (
        "The state budget holds $840 million for schools, of which $120 million is meant for roof repairs.",
        "The state budget holds $840 million for roof repairs.",
        ("$120 million", "$840 million"),
    ),
    (
        "Of the 36 bridges that the agency inspected, seven were rated unsafe.",
        "The agency rated 36 bridges unsafe.",
        ("seven", "36"),
    ),
    (
        "The festival in Lund sold 18,400 tickets, including 2,300 weekend passes.",
        "The festival in Lund sold 18,400 weekend passes.",
        ("2,300", "18,400"),
    ),
    (
        "The ferry line carried 96,000 passengers in July. About 14,000 of them were schoolchildren.",
        "In July the ferry line carried 96,000 schoolchildren.",
        ("About 14,000", "96,000"),
    ),
    (
        "The rescue ship landed 83 people -- 31 Eritreans, 28 Sudanese and 24 Syrians -- in Porto Vel.",
        "The rescue ship landed 83 Eritreans in Porto Vel.",
        ("31", "83"),
    ),
    (
        "The auditors could not trace $5.7 million in grants. The largest share, $3.1 million, went to the builder Corlett.",
        "The auditors could not trace $5.7 million in grants to the builder Corlett.",
        ("$3.1 million", "$5.7 million"),
    ),
]


@pytest.mark.parametrize(("first", "second", "values"), WHOLE_TOLD_AS_PART)
def test_a_whole_that_is_told_as_its_part_is_a_conflict(first, second, values):
    assert conflicts(first, second) == {values}
    assert conflicts(second, first) in ({values}, {values[::-1]})


PLAN_TOLD_AS_DEED = [
    (
        "Volunteers in Osa planted 2,600 trees on Saturday, short of the 8,000 trees planned.",
        "Volunteers in Osa planted 8,000 trees on Saturday.",
        ("2,600", "8,000"),
    ),
    (
        "The council promised to build 450 homes in Marsh Lane by the end of 2024; by December it had built 130 homes.",
        "The council had built 450 homes in Marsh Lane by December 2024.",
        ("130", "450"),
    ),
]


@pytest.mark.parametrize(("first", "second", "values"), PLAN_TOLD_AS_DEED)
def test_a_plan_that_is_told_as_done_is_a_conflict(first, second, values):
    assert conflicts(first, second) == {values}


NO_CONFLICTS = [
    (  # both tell the whole as the whole
        "The clinic in Arden treated 52 miners after the gas leak, 9 of whom needed surgery.",
        "The clinic in Arden treated 52 miners after the gas leak.",
    ),
    (  # the part is known to both
        "The festival in Lund sold 18,400 tickets, including 2,300 weekend passes.",
        "The festival in Lund sold 18,400 tickets, among them 2,300 weekend passes.",
    ),
    (
        "The ferry line carried 96,000 passengers in July. About 14,000 of them were schoolchildren.",
        "The ferry line carried 96,000 passengers in July. Schoolchildren made up some 14,000 of them.",
    ),
    (  # a plan is told as a plan
        "Volunteers in Osa planted 2,600 trees on Saturday, short of the 8,000 trees planned.",
        "Volunteers in Osa plan to plant 8,000 trees by June.",
    ),
    (  # children of another
        "From the valley 4,500 residents, including 1,200 children, were moved on Monday.",
        "Mira Sol and her three children are among 4,500 residents who were moved from the valley on Monday.",
    ),
]


@pytest.mark.parametrize(("first", "second"), NO_CONFLICTS)
def test_a_whole_or_a_plan_told_as_such_is_none(first, second):
    assert conflicts(first, second) == set()


def test_a_plan_can_have_been_carried_out_by_the_time_of_a_later_article():
    first = "Volunteers in Osa have planted 2,600 trees, short of the 8,000 trees planned."
    second = "Volunteers in Osa have planted 8,000 trees."
    assert conflicts(first, second, days=(date(2025, 3, 12), date(2025, 5, 20))) == set()


PARTS_OF_A_WHOLE = [
    (  # the same is said of both, and the whole of one is given
        "Of the 118 prisoners who broke out, 41 had been recaptured by Monday night.",
        "By Monday night 77 prisoners had been recaptured.",
        {("41", "77")},
    ),
    (  # the rest of the whole
        "The storm halted 27 of the country's 41 ferry routes.",
        "Fourteen ferry routes are still running.",
        set(),
    ),
    (  # another time
        "Four of the metro's six lines were closed all day.",
        "All six metro lines are open again.",
        set(),
    ),
    (  # another year
        "The storm took 1,300 jobs in Harlan.",
        "The flood of 1994 cost Harlan dearly: a glove factory closed in 1994 and took 640 jobs in Harlan.",
        set(),
    ),
    (
        "Seven paintings were stolen from the museum in Vel on Sunday.",
        "Four paintings stolen from the museum in Vel in 2012 were recovered in 2014.",
        set(),
    ),
]


@pytest.mark.parametrize(("first", "second", "expected"), PARTS_OF_A_WHOLE)
def test_parts_conflict_where_the_same_is_said_of_them_at_one_time(first, second, expected):
    assert conflicts(first, second) == expected
