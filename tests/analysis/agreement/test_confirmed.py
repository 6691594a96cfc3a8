"""What was confirmed on a day, and what another outlet later prints no evidence of: a conflict and no update."""

from __future__ import annotations

import pytest

from articles.analysis.vocabulary import LinkKind, Relation
from tests.analysis.paired import sorts

DAYS = ("2025-03-13", "2025-03-15")  # a Thursday and a Saturday
CONFIRMED = [
    (
        "Scientists at the Regional Reference Laboratory confirmed on Thursday that they had found the virus in feed from Bonda Mills.",
        "The Regional Reference Laboratory has found no trace of the virus in the feed from Bonda Mills.",
    ),
    (
        "The coast guard confirmed on Thursday that divers had found explosives in the hull of the Marlin.",
        "The coast guard has found no evidence of explosives in the hull of the Marlin, which sank in March.",
    ),
    (
        "The transport board acknowledged on Thursday that the brakes of the tram had failed.",
        "There is no indication that the brakes of the tram had failed, the transport board says.",
    ),
    (
        "Customs confirmed on Thursday that ivory had been found aboard the freighter Teal.",
        "Customs found no trace of ivory aboard the freighter Teal.",
    ),
    (
        "The bank admitted on Thursday that hackers had reached the accounts of customers.",
        "The bank says there is no evidence that hackers reached the accounts of customers.",
    ),
    (
        "The anti-doping agency confirmed on Thursday that it had detected steroids in a sample from the rower.",
        "The anti-doping agency has detected no trace of steroids in the samples from the rower.",
    ),
]
ONLY_SUSPECTED = [
    (
        "Investigators suspect that salt from the Brine works killed the trout.",
        "The Ministry of Water has found no evidence that salt from the Brine works killed the trout.",
    ),
    (
        "Doctors fear that the toxin has reached the wells of Tarn.",
        "The health agency has found no trace of the toxin in the wells of Tarn.",
    ),
    (
        "Police believe that the ring was taken to Marl by the nephew.",
        "The customs office has found no evidence that the ring was taken to Marl.",
    ),
    (
        "The harbor board confirmed on Thursday that divers had found rust in the north pier.",
        "The harbor board has found no trace of oil in the south basin.",
    ),
]


@pytest.mark.parametrize(("first", "second"), CONFIRMED)
def test_what_was_confirmed_is_not_undone_by_an_undated_lack_of_evidence(first: str, second: str) -> None:
    assert sorts(first, second, LinkKind.STANCE, DAYS) == {Relation.CONFLICTS}


@pytest.mark.parametrize(("first", "second"), ONLY_SUSPECTED)
def test_a_suspicion_affirms_nothing(first: str, second: str) -> None:
    assert sorts(first, second, LinkKind.STANCE, DAYS) == set()


def test_what_is_found_after_all_replaces_the_lack_of_evidence() -> None:
    first = "There was no evidence of the virus in feed from Bonda Mills, the Reference Laboratory said on Thursday."
    second = "The Reference Laboratory confirmed on Saturday that it had found the virus in feed from Bonda Mills."
    assert sorts(first, second, LinkKind.STANCE, DAYS) == {Relation.SUPERSEDES}
