from datetime import date
from types import SimpleNamespace

import pytest

from articles.analysis.agreement.counted.elsewhere import _is_clock, is_premise
from articles.analysis.compare import compare
from articles.analysis.names import Register
from articles.analysis.pipeline import read
from articles.analysis.questions.features import features_of
from articles.analysis.reports import Report
from articles.analysis.vocabulary import LinkKind, Relation

DAY = date(2025, 3, 12)


def claims(text, article):
    found = read(text, published=DAY.isoformat()).claims
    return [
        Report(article * 100 + at, article, f"Outlet {article}", DAY, None, claim) for at, claim in enumerate(found)
    ]


def conflicts(first, second):
    found = compare([*claims(first, 1), *claims(second, 2)], register=Register()).findings
    return {item.values for item in found if item.relation is Relation.CONFLICTS and item.kind is LinkKind.NUMBER}


ANOTHER_SCOPE = [
    (
        "The council of Marden adopted a budget of $214.6 million on Monday.",
        "The neighboring town of Oakley adopted a budget of $142.6 million on Monday.",
    ),
    (
        "The audit of the county listed 14 findings.",
        "The nearby county of Tarn did better. In Tarn the audit listed 11 findings.",
    ),
    (
        "The hospital in Vel has reported 31 cases of the infection.",
        "A nearby hospital has reported 13 cases of the infection.",
    ),
    (
        "Under the plan the tax on a house worth $150,000 rises by $105 a year.",
        "For a $300,000 house the tax rises by $210 a year under the plan.",
    ),
    (
        "For someone earning $40,000, the new levy comes to $320 a year.",
        "Anyone with a salary of $90,000 would pay a levy of $720 a year; for someone earning $90,000 that is too much.",
    ),
    (
        "Three people died in the fire, and the owner knew of the fault, according to two people familiar with the case.",
        "Three people died in the fire, and the owner knew of the fault, three officials with knowledge of it said.",
    ),
    (
        "The coast guard rescued 71 people from the sea off Orlo.",
        "Survivors spoke of 160 people on the boat off Orlo. If so, some 90 people are still in the sea.",
    ),
    (
        "The company bought seven paintings at the sale in June.",
        "The paintings that the company bought at the sale in June are worth ten times that now.",
    ),
]


@pytest.mark.parametrize(("first", "second"), ANOTHER_SCOPE)
def test_figures_of_a_neighbor_an_example_or_of_tellers_do_not_contradict(first, second):
    assert conflicts(first, second) == set()
    assert conflicts(second, first) == set()


ONE_SCOPE = [
    (
        "The council of Marden adopted a budget of $214.6 million on Monday.",
        "Councillors in Marden adopted a budget of $241.6 million on Monday.",
    ),
    ("She asked the board four times for the invoices.", "She asked the board 14 times for the invoices."),
    (
        "The bank gave the mill a loan of $3.1 million in May.",
        "The bank gave the mill a loan of $1.3 million in May.",
    ),
    (
        "Police said 300 people took part in the march in Lund on Sunday.",
        "The union said 1,200 people took part in the march in Lund on Sunday.",
    ),
]


@pytest.mark.parametrize(("first", "second"), ONE_SCOPE)
def test_figures_of_the_story_itself_contradict(first, second):
    assert len(conflicts(first, second)) == 1


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("For a house worth $150,000, that means $105 more.", True),
        ("The owner of a home valued at $200,000 will pay more.", True),
        ("On a $30,000 salary the levy is small.", True),
        ("For a family earning about $60,000 a year nothing changes.", True),
        ("The governor took a condo valued at $620,000.", False),
        ("The company was bought at a cost of $3.2 million.", False),
        ("The film was shot on a budget of $900,000.", False),
    ],
)
def test_the_premise_of_an_example_is_told_from_a_sum_of_the_story(text, expected):
    item = features_of(claims(text, 1)[0], Register())
    assert is_premise(item, item.figures[0]) is expected


@pytest.mark.parametrize(
    ("before", "after", "hour"),
    [
        ("Shortly after ", "ten on Tuesday morning the chairman was handed a paper.", True),
        ("The doors opened at ", "nine in the evening.", True),
        ("The agency put the toll at ", "ten on Tuesday.", False),
        ("The number of the missing fell to ", "six on Friday.", False),
    ],
)
def test_an_hour_of_the_day_is_no_count(before, after, hour):
    word, rest = after.split(" ", 1)
    figure = SimpleNamespace(dimension="count", low=9.0, quantity=SimpleNamespace(text=word))
    assert _is_clock(figure, before.lower(), f" {rest.lower()}") is hour
