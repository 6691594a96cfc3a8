"""What one actor does and does not on one day: refused and done, not said and said, praised and blamed."""

from __future__ import annotations

import pytest

from articles.analysis.vocabulary import LinkKind, Relation
from tests.analysis.paired import sorts

# fmt: off
OPPOSITE = [
    ("Norland has asked Pelsk to treat 40 of the burn victims. Pelsk agreed on Tuesday to the request, the Foreign Ministry in Norland said.", "Pelsk refused on Tuesday to treat 40 burn victims, its government said."),
    ("County Prosecutor Nora Pell declined Tuesday to say whether her office was investigating the payments.", "County Prosecutor Nora Pell confirmed Tuesday that her office was investigating the payments."),
    ("The carmaker declined on Monday to say if it would recall the vans.", "The carmaker said on Monday that it would recall the vans."),
    ("The pilots' union asked for a mediator. The airline rejected the proposal on Wednesday.", "The airline agreed on Wednesday to the union's proposal of a mediator."),
    ("The club confirmed on Tuesday that keeper Jan Hart had failed a drug test.", "The club on Tuesday dismissed reports that keeper Jan Hart had failed a drug test."),
    ("The bishop apologized on Sunday for the abuse at the home.", "The bishop declined on Sunday to apologize for the abuse at the home."),
    ("Mayor Ana Reis said on Monday she would run again.", "Mayor Ana Reis said on Monday she would not run again."),
    ("The company said on Tuesday it had not paid the hackers.", "The company admitted on Tuesday that it had paid the hackers."),
    ("The university backed the vaccine trial on Monday.", "The university opposed the vaccine trial on Monday."),
    ("The festival welcomed the ruling on Thursday.", "The festival condemned the ruling on Thursday."),
    ("The miners accepted the pay offer on Wednesday, the union said.", "The miners voted down the pay offer on Wednesday."),
    ("The minister insisted on Monday that the reactor was never at risk.", "The minister conceded on Monday that the reactor had been at risk."),
    ("The actor's lawyer said on Tuesday that he would appeal the verdict.", "The actor's lawyer said on Tuesday that he would not appeal against the verdict."),
    ("Police said on Monday they had found no evidence of arson at the mill.", "Police confirmed on Monday that arson caused the fire at the mill."),
    ("The retailer pledged on Tuesday to keep all its stores open.", "The retailer said on Tuesday it could not promise to keep all its stores open."),
    ("The zoo is considering moving the elephants, it said on Monday.", "The zoo ruled out on Monday moving the elephants."),
]

SIDE_BY_SIDE = [
    ("County Prosecutor Nora Pell declined Tuesday to say whether her office was investigating the payments.", "County Prosecutor Nora Pell confirmed Tuesday that her office had received the audit."),
    ("Norland has asked Pelsk to treat 40 of the burn victims. Pelsk agreed on Tuesday to the request.", "Norland refused on Tuesday to send doctors to Pelsk."),
    ("The carmaker declined to comment on Monday.", "The carmaker said on Monday that sales rose."),
    ("The airline rejected the proposal of the union on Wednesday.", "The pilots' union accepted on Wednesday the proposal of a mediator."),
    ("The club confirmed on Tuesday that keeper Jan Hart had failed a drug test.", "Hart denied on Tuesday that he had taken drugs."),
    ("Mayor Ana Reis said on Monday she would run again.", "Mayor Ana Reis said on Monday she would not raise taxes."),
    ("The miners accepted the pay offer on Wednesday, the union said.", "The miners voted down an earlier offer in May."),
    ("The zoo is considering moving the elephants, it said on Monday.", "The zoo ruled out on Monday moving the bears."),
    ("The bank agreed on Monday to lend the city $5 million.", "The bank refused on Monday to lend the harbor $5 million."),
    ("Opposition leader Max Horn backed the tax on Monday.", "Finance Minister Eva Lund opposed the tax on Monday."),
]
# fmt: on


@pytest.mark.parametrize(("first", "second"), OPPOSITE)
def test_opposite_deeds_of_one_actor_on_one_day_are_a_conflict(first: str, second: str) -> None:
    assert Relation.CONFLICTS in sorts(first, second, LinkKind.STANCE)


@pytest.mark.parametrize(("first", "second"), SIDE_BY_SIDE)
def test_other_actors_and_other_matters_are_none(first: str, second: str) -> None:
    assert not sorts(first, second, LinkKind.STANCE)
