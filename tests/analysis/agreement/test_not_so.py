"""What is confirmed not to be so is denied, and what two outlets leave undone in two words is one position."""

from __future__ import annotations

import pytest

from articles.analysis.agreement.positions.poles import ends_of
from articles.analysis.vocabulary import LinkKind, Relation
from articles.analysis.words.wording import tokens
from tests.analysis.paired import sorts

# fmt: off
ONE_POSITION = [
    ("The company confirmed that it had not received the report on the dam.", "The company denied that it had received the report on the dam."),
    ("The state treasury said that it would not intervene in the dispute.", "The state treasury let it be known that it will not interfere in the dispute."),
    ("Orvall Savings, the biggest lender, said it was leaving its loan rate at 9.2 percent.", "The biggest lender, Orvall Savings, has said it will not touch its loan rate."),
    ("Tess Rowan has been suspended after testing positive for a stimulant.", "Tess Rowan will not be allowed to compete until a panel has ruled on her positive test for a stimulant."),
    ("Patients should not stop treatment before seeing a doctor, Tess Rowan said.", "Tess Rowan said patients should not drop the treatment before seeing a doctor."),
    ("The ferry passed a hull inspection in May, the operator said.", "The operator noted that the ferry passed an inspection of its hull in May."),
    ("The airline recalled 12,000 bottles of juice.", "The airline withdrew 12,000 bottles of juice."),
    ("The seven-member board voted five to two for the merger. It met at noon.", "Two of the seven board members are understood to have voted against the merger. They met at noon."),
    ("Transport Minister Tess Rowan told the assembly that public ownership of the tram line was out of the question.", "Transport Minister Tess Rowan ruled out public ownership of the tram line."),
]
TWO_POSITIONS = [
    ("The company confirmed that it had not received the report on the dam.", "The company admitted that it had received the report on the dam."),
    ("The shipyard acknowledged that the ferry was not insured.", "The shipyard denied that the ferry was uninsured."),
    ("The ministry said that it would not intervene in the strike.", "The ministry said that it would intervene in the strike."),
    ("Mayor Tess Rowan said that a sale of the pier was off the table.", "Mayor Tess Rowan said that she would agree to a sale of the pier."),
]
# fmt: on


@pytest.mark.parametrize(("first", "second"), ONE_POSITION)
def test_what_is_not_so_in_two_wordings_is_no_conflict(first: str, second: str) -> None:
    assert Relation.CONFLICTS not in sorts(first, second, LinkKind.STANCE)


@pytest.mark.parametrize(("first", "second"), TWO_POSITIONS)
def test_what_is_so_here_and_not_there_is_a_conflict(first: str, second: str) -> None:
    assert Relation.CONFLICTS in sorts(first, second, LinkKind.STANCE)


def ends(text: str) -> set[tuple[str, bool]]:
    return {(end.axis.split(" / ")[0], end.yes) for end in ends_of(text, tuple(tokens(text)))}


def test_to_note_is_no_not() -> None:
    assert ("open", True) in ends("The council noted that the pool had reopened")


def test_a_panel_that_has_ruled_turns_nothing_round() -> None:
    assert ("allowed", False) in ends("She will not be allowed to start until a panel has ruled")


def test_what_is_off_the_table_is_turned_round() -> None:
    assert ("goes ahead", True) in ends("The launch")
    assert ("goes ahead", False) in ends("The launch was off the table")
