"""What one outlet reports as still to come and another as begun."""

from __future__ import annotations

import pytest

from articles.analysis.vocabulary import LinkKind, Relation
from tests.analysis.paired import sorts

BEFORE_DUE = [
    (
        "Work to strip off the cladding began last month, according to the council.",
        "The cladding work will not begin until September, according to the council.",
    ),
    (
        "Loading of the grain ships began on Tuesday, the port of Tarvo said.",
        "Loading of the grain ships will not begin before June, the port of Tarvo said.",
    ),
    (
        "The new night trams kicked off this week, the tram company said.",
        "The new night trams are due to kick off in October, the tram company said.",
    ),
    (
        "Digging for the eastern tunnel has started, the builder said.",
        "Digging for the eastern tunnel will not start until August, the builder said.",
    ),
]
ASKED_FOR = [
    (
        "The guild has asked Ada Osei to host the Film Awards in Tarvo twice.",
        "Ada Osei will host the Film Awards in Tarvo for a second time next year, the guild announced.",
    ),
    (
        "The council was persuaded to have the navy tow the wreck off the Osk reef.",
        "The navy will tow the wreck off the Osk reef next year, the council said.",
    ),
]
BOTH_SO = [
    (
        "Work to strip off the cladding began last month, according to the council.",
        "Work on the lift shafts will not begin until September, according to the council.",
    ),
    ("The harvest began on Tuesday, growers said.", "The pool will not open until June, the town said."),
    (
        "A general meeting of the angling club has been called for 28 November.",
        "The angling club will hold its general meeting on 28 November.",
    ),
    (
        "The launch of the river bus has been put back by three months, the harbor office said.",
        "The harbor office plans to launch the river bus in December.",
    ),
    (
        "Nordal Gravel would be allowed to dig out 310,000 tonnes of sand a year from the Ebb bank.",
        "Nordal Gravel plans to dig out 310,000 tonnes of sand a year from the Ebb bank, which it leased on Monday.",
    ),
]


@pytest.mark.parametrize(("first", "second"), BEFORE_DUE)
def test_what_has_begun_long_before_it_is_due_is_a_conflict(first: str, second: str) -> None:
    assert Relation.CONFLICTS in sorts(first, second, LinkKind.STANCE)


@pytest.mark.parametrize(("first", "second"), BOTH_SO)
def test_another_thing_that_is_still_to_begin_is_none(first: str, second: str) -> None:
    assert not sorts(first, second, LinkKind.STANCE)


@pytest.mark.parametrize(("first", "second"), ASKED_FOR)
def test_what_somebody_was_asked_to_do_is_not_done(first: str, second: str) -> None:
    assert sorts(first, second, LinkKind.STANCE) == set()
