"""A vote told as carried and as lost, however it is worded; two votes are two matters."""

from __future__ import annotations

import pytest

from articles.analysis.agreement.counted.votes import of_two_steps
from articles.analysis.names import Register
from articles.analysis.questions.features import features_of
from articles.analysis.vocabulary import LinkKind, Relation
from tests.analysis.claim_factory import report
from tests.analysis.paired import sorts

ONE_QUESTION = [
    (
        "An amendment sparing miners and night-shift nurses from the higher age was approved on Tuesday, to relief in a valley where many work underground.",
        "An amendment that would have exempted miners and night-shift nurses was defeated by 80 votes to 65 after Anselm Roe, the government's chief whip, warned members that it would cost 90 million euros a year.",
    ),
    (
        "A motion that would have closed the lido in Marne was defeated by 12 votes to nine on Tuesday.",
        "A motion to close the lido in Marne was carried on Tuesday by 12 votes to nine.",
    ),
    (
        "The proposal that would have doubled the dog license fee was voted down on Tuesday.",
        "The proposal to double the dog license fee was adopted on Tuesday.",
    ),
    (
        "A bill that would have banned trawling in the Orle sound fell by three votes on Wednesday.",
        "A bill banning trawling in the Orle sound passed on Wednesday.",
    ),
    (
        "Shareholders voted down the merger of Kestrel and Swift Air on Tuesday.",
        "Shareholders approved the merger of Kestrel and Swift Air on Tuesday.",
    ),
    (
        "The amendment on school meals went down by 40 votes to 31 on Tuesday.",
        "The amendment on school meals was agreed on Tuesday.",
    ),
    (
        "Councilors rejected by nine votes to six an ordinance to fell the limes in Market Street.",
        "An ordinance to fell the limes in Market Street was passed on Tuesday by councilors.",
    ),
]
OTHER_MATTERS = [
    (
        "Earlier amendment 9, which provides for a review every five years, was agreed without a vote.",
        "An amendment that would have exempted miners and night-shift nurses was defeated by 80 votes to 65.",
    ),
    (
        "The pension bill was carried on Tuesday by 76 votes to 71.",
        "An amendment that would have exempted miners and night-shift nurses was defeated by 80 votes to 65.",
    ),
    (
        "Parliament voted by 76 to 71 on Tuesday to raise the state pension age to 67, and the Rural League left the coalition of Prime Minister Edda Korvin.",
        "Edda Korvin handed in her resignation an hour after losing the confidence vote by 79 to 69, but the talk was still of Tuesday.",
    ),
    (
        "The budget passed on Tuesday by 40 votes to 38.",
        "The government lost a vote on the fishing quota on Tuesday by 45 votes to 40.",
    ),
    (
        "A motion to close the lido in Marne was carried on Tuesday by 12 votes to nine.",
        "A motion to close the library in Marne was defeated on Tuesday by 12 votes to nine.",
    ),
    (
        "A bill that would have banned trawling in the Orle sound fell by three votes on Wednesday.",
        "The bill banning trawling in the Orle sound was defeated on Wednesday.",
    ),
]


@pytest.mark.parametrize(("first", "second"), ONE_QUESTION)
def test_one_vote_carried_and_lost_is_a_conflict(first: str, second: str) -> None:
    assert Relation.CONFLICTS in sorts(first, second, LinkKind.STANCE)


@pytest.mark.parametrize(("first", "second"), OTHER_MATTERS)
def test_two_votes_are_none(first: str, second: str) -> None:
    assert sorts(first, second, LinkKind.STANCE) == set()


def test_to_vote_for_a_law_and_not_to_sign_it_are_two_steps() -> None:
    told = (
        "The Sorvian assembly voted 48 to 41 on Tuesday to grant Kelm Mining the rights to the Orne valley.",
        "The president will not sign the contract on the Orne valley with Kelm Mining.",
        "The president said on Tuesday that he had signed the contract with Kelm Mining.",
    )
    voted, unsigned, signed = (features_of(report(1, text), Register()) for text in told)
    assert of_two_steps(voted, unsigned, ("voted", "not sign"))
    assert not of_two_steps(signed, unsigned, ("signed", "not sign"))
