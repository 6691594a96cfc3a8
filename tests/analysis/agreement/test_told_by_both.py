"""Of one speech that holds a yes and a no, two outlets that print it do not contradict each other."""

from datetime import date

from articles.analysis.compare import compare
from articles.analysis.names import Register
from articles.analysis.pipeline import read
from articles.analysis.reports import Report
from articles.analysis.vocabulary import LinkKind, Relation

DAY = date(2025, 9, 3)


def stances(first, second):
    texts = enumerate((first, second))
    reports = [
        Report(at * 100 + place, at, f"Outlet {at}", DAY, None, claim)
        for at, text in texts
        for place, claim in enumerate(read(text, published=DAY.isoformat()).claims)
    ]
    found = compare(reports, register=Register()).findings
    return [item for item in found if item.kind is LinkKind.STANCE and item.relation is not Relation.AGREES]


def test_one_speech_does_not_contradict_itself():
    first = '"The council stands behind the tenants, not behind the landlords," said Ines Valdo, the mayor.'
    second = (
        '"The council stands behind the tenants, not behind the landlords," thundered Mayor Ines Valdo, who wants the '
        "rent of 80 flats paid back."
    )
    assert stances(first, second) == []


def test_a_no_that_only_one_outlet_tells_stays():
    told = stances("Divers found fuel in the lake on Monday.", "Divers found no fuel in the lake on Monday.")
    assert [item.relation for item in told] == [Relation.CONFLICTS]
