"""The seat of an office speaks for who holds it: the palace and the president's office are one actor."""

from __future__ import annotations

import pytest

from articles.analysis.vocabulary import LinkKind, Relation
from tests.analysis.paired import sorts

ONE_QUESTION = [
    (
        "The presidential palace has confirmed that it received a request from the prime minister to dissolve parliament.",
        "President Aldous Wren's office said it had received no request to dissolve parliament, and it declined to comment on whether one was expected.",
    ),
    (
        "The royal palace confirmed that it had been asked to host the talks on the canal.",
        "The king's office denied that it had been asked to host the talks on the canal.",
    ),
    (
        "The mayor's office confirmed that it had received a complaint about the tram depot.",
        "City hall said it had received no complaint about the tram depot.",
    ),
    (
        "The foreign ministry confirmed that it had received an extradition request for the banker.",
        "The foreign ministry said it had received no extradition request for the banker, and it would not comment on reports of one.",
    ),
    (
        "The club confirmed that it had received an offer for the goalkeeper from Lindby.",
        "The club said it had received no offer for the goalkeeper, and declined to discuss transfers.",
    ),
    (
        "The governor's office confirmed that it had been warned of the cracks in the Orne dam.",
        "The governor's office said it had not been warned of the cracks in the Orne dam, and it declined to comment on an inquiry.",
    ),
    (
        "The airport operator confirmed that it had received a threat against the evening flight to Brod.",
        "The airport operator said it had received no threat against the evening flight to Brod.",
    ),
    (
        "The prime minister's office confirmed that it had ordered a review of the mast contract.",
        "Downing Street denied that it had ordered a review of the mast contract.",
    ),
]
OTHER_MATTERS = [
    (
        "The presidential palace has confirmed that it received a request from the prime minister to dissolve parliament.",
        "The governor's office said it had received no request to dissolve the council.",
    ),
    (
        "The president's office says he would consult widely if he were ever asked to dissolve parliament.",
        "President Aldous Wren's office said it had received no request to dissolve parliament, and it declined to comment on whether one was expected.",
    ),
    (
        "The presidential palace confirmed that it would host the talks on the canal.",
        "The office of the prime minister said it had no comment on the talks on the canal.",
    ),
    (
        "The mayor's office confirmed that it had received a complaint about the tram depot.",
        "The bishop's office said it had received no complaint about the choir.",
    ),
    (
        "The club confirmed that it had received an offer for the goalkeeper from Lindby.",
        "The player's agent declined to comment on whether an offer had been made.",
    ),
]


@pytest.mark.parametrize(("first", "second"), ONE_QUESTION)
def test_one_office_that_confirms_and_denies_is_a_conflict(first: str, second: str) -> None:
    assert Relation.CONFLICTS in sorts(first, second, LinkKind.STANCE)


@pytest.mark.parametrize(("first", "second"), OTHER_MATTERS)
def test_two_offices_or_silence_are_none(first: str, second: str) -> None:
    assert sorts(first, second, LinkKind.STANCE) == set()
