"""Which figures of two short accounts contradict each other: likelihood asked, slips, terms, ages, points, totals."""

from datetime import date

import pytest

from articles.analysis.compare import compare
from articles.analysis.names import Register
from articles.analysis.pipeline import read
from articles.analysis.reports import Report
from articles.analysis.vocabulary import LinkKind, Relation

DAY = date(2026, 3, 4)


def number_conflicts(first, second):
    bodies = [read(text, published=DAY.isoformat()) for text in (first, second)]
    reports = [
        Report(article * 100 + at, article, f"Outlet {article}", DAY, None, claim)
        for article, body in enumerate(bodies, 1)
        for at, claim in enumerate(body.claims)
    ]
    findings = compare(reports, register=Register().learn(body.body for body in bodies)).findings
    kinds = (LinkKind.NUMBER, LinkKind.CURRENCY)
    return {item.values for item in findings if item.relation is Relation.CONFLICTS and item.kind in kinds}


CONFLICTS = [
    (
        "Doctor Paul Renn was suspended for six years by the medical tribunal on Tuesday.",
        "The tribunal suspended doctor Paul Renn for six months on Tuesday.",
        ("six years", "six months"),
    ),
    (
        "The archbishop, Tomas Vell, died on Monday at the age of 78.",
        "At 87, Archbishop Tomas Vell succumbed to pneumonia on Monday.",
        ("78", "87"),
    ),
    (
        "The levy in Ostin is to rise by three percentage points.",
        "The levy in Ostin will rise by three per cent.",
        ("three percentage points", "three per cent"),
    ),
    (
        "The city will give the theatre £9 million a year for its new roof.",
        "The city will give the theatre £9 million in all for its new roof.",
        ("£9 million", "£9 million"),
    ),
    (
        "Officials said 37 people were injured when the bridge at Ostin fell.",
        "As many as 73 people were injured when the bridge at Ostin fell, officials said.",
        ("37", "As many as 73"),
    ),
    (
        "The dam at Ostin cost 380 million crowns, the builder said.",
        "The builder said the dam at Ostin cost 380 million marks.",
        ("380 million crowns", "380 million marks"),
    ),
    (
        "The dam at Ostin cost 14 million talens (3 million euros), the builder said.",
        "The builder said the dam at Ostin cost 41 million talens.",
        ("14 million", "41 million"),
    ),
    (
        "The Reform Alliance has taken 62 seats in the new assembly.",
        "The Reform Alliance came away with 58 seats in the new assembly.",
        ("62", "58"),
    ),
    (
        "The lower chamber passed the water act with 73 deputies for and 58 against.",
        "The chamber passed the water act with 71 in favour and 58 against.",
        ("73", "71"),
    ),
]
NONE = [
    (
        "The ferry carried 312 people, the harbor office in Lund said.",
        "The ferry carried 287 passengers and 25 crew, the harbor office in Lund said.",
    ),
    (
        "The fund Tarn Capital owns one in every 12 shares of the miner.",
        "The fund Tarn Capital owns 8.1 percent of the shares of the miner.",
    ),
    (
        "Officials said up to 300 jobs could go at the Ostin plant.",
        "Officials said 240 jobs could go at the Ostin plant.",
    ),
    (
        "The city will give the theatre £3 million a year over three years.",
        "The city will give the theatre £9 million in all over three years.",
    ),
]


@pytest.mark.parametrize(("first", "second", "values"), CONFLICTS)
def test_figures_that_cannot_both_hold_conflict(first, second, values):
    assert values in number_conflicts(first, second)


@pytest.mark.parametrize(("first", "second"), NONE)
def test_figures_that_both_hold_do_not(first, second):
    assert number_conflicts(first, second) == set()
