"""What tells which event a date is of: a dated noun, a state since a day, a phrase before its relative clause."""

from __future__ import annotations

import pytest

from articles.analysis.vocabulary import LinkKind, Relation
from tests.analysis.paired import sorts

FRIDAYS = ("2026-06-12", "2026-06-12")


@pytest.mark.parametrize(
    ("first", "second"),
    [
        (
            "Tram crews at Norvale Transit have been on strike since Tuesday over their rosters.",
            "The walkout at Norvale Transit, which began on Thursday, has emptied the depots.",
        ),
        (
            "The Pelham footbridge fell into the canal on Tuesday, the harbour office said.",
            "Divers were sent down months after engineers warned of Wednesday's collapse of the Pelham footbridge.",
        ),
        (
            "A trawler with nine crew capsized off Cape Orrin on Monday, the coastguard said.",
            "Relatives waited for news of the Cape Orrin trawler, which overturned on Sunday with nine crew.",
        ),
    ],
)  # fmt: skip
def test_one_event_on_two_days_in_other_words_conflicts(first: str, second: str) -> None:
    assert sorts(first, second, LinkKind.DATE, FRIDAYS) == {Relation.CONFLICTS}


@pytest.mark.parametrize(
    ("first", "second"),
    [
        (
            "The main shock hit the Orrin coast on Monday and flattened a market.",
            "An aftershock on Wednesday brought down more walls on the Orrin coast.",
        ),
        (
            "Chipmaker Sundrel will publish its annual results on 23 June.",
            "Chipmaker Lindqvist will publish its annual results on 30 June.",
        ),
        (
            "Officers seized 40kg of amber at Pelham quay on Tuesday.",
            "Officers seized 90kg of ivory at Pelham quay on Thursday.",
        ),
        (
            "Harbour masters met the port minister on Monday.",
            "The port minister held a second round of talks with the harbour masters on Wednesday.",
        ),
        (
            "The tanker Sorrel ran aground off Cape Orrin on Monday.",
            "The tanker Sorrel was refloated off Cape Orrin on Wednesday.",
        ),
        (
            "A rower hit by a refuse lorry in Quay Street on Tuesday has died, police said.",
            "The rower died on Thursday of injuries she suffered under a refuse lorry in Quay Street.",
        ),
    ],
)  # fmt: skip
def test_two_events_built_alike_are_left_alone(first: str, second: str) -> None:
    assert not sorts(first, second, LinkKind.DATE, FRIDAYS)
