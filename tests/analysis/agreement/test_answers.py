"""Words that stand for one end of a question, and are not what their clause answers."""

from __future__ import annotations

import pytest

from articles.analysis.agreement.positions.answers import no_answer
from articles.analysis.agreement.positions.claim_standings import standings_of
from articles.analysis.agreement.positions.opposite_signs import signs_of
from articles.analysis.agreement.positions.poles import poles_of
from tests.analysis.agreement.test_claim_fit import told

APPROVED = "The Lorne council approved the tram depot on Tuesday."
NO_ANSWERS = {
    "an attribute": ("Clerk Ida Marsh filed false tax returns.", "Clerk Ida Marsh admitted the tax returns."),
    "another attribute": ("The former clerk Ida Marsh praised the depot.", "Clerk Ida Marsh stays on at the depot."),
    "in a background clause": (APPROVED, "The clerk spoke after the Lorne council had rejected a tram depot."),
    "left open": (APPROVED, "The clerk asked whether the Lorne council would reject the tram depot."),
    "told by both": (
        "The Lorne council approved the tram depot and rejected the quay.",
        "The Lorne council rejected the quay and approved the tram depot.",
    ),
    "wanted by both": (
        "The clerk urged the council to approve the tram depot.",
        "The vicar urged the council to reject the tram depot.",
    ),
    "a noun of another thing": (
        APPROVED,
        "The tram stood still on Tuesday, while the clerk, a singer, met with rejection in the choir.",
    ),
}
ANSWERS = {
    "two verbs": (APPROVED, "The Lorne council rejected the tram depot on Tuesday."),
    "a state": ("The Lorne ferry dock is open.", "The Lorne ferry dock is closed."),
    "a noun of the same thing": (APPROVED, "The Lorne council announced its rejection of the tram depot."),
    "what is said": (APPROVED, "The clerk said that the Lorne council had rejected the tram depot."),
    "behind an insertion": (
        APPROVED,
        "The Lorne council, which met while it snowed, rejected the tram depot on Tuesday.",
    ),
    "turned round before it is left open": (
        "The Lorne council would appeal the tram ruling.",
        "The Lorne council declined to say whether it would appeal the tram ruling.",
    ),
    "one attribute, denied": (
        "The clerk has not given false evidence to the panel.",
        "The clerk gave false evidence to the panel.",
    ),
}


def answers(first: str, second: str) -> list[bool]:
    """Tell of each pair of opposite ends of one axis whether both are answers."""
    story = told(first, second)
    one, two = story.features[:2]
    pairs = [
        (mine, other)
        for mine in poles_of(one)
        for other in poles_of(two)
        if mine.axis == other.axis and mine.yes != other.yes
    ]
    standing = standings_of(story).get((one.key, two.key))
    assert pairs
    assert standing
    return [not no_answer(signs) for _, signs in signs_of(one, two, pairs, standing, story)]


@pytest.mark.parametrize("name", NO_ANSWERS)
def test_what_only_describes_or_is_told_by_both_is_no_answer(name: str) -> None:
    assert not any(answers(*NO_ANSWERS[name]))


@pytest.mark.parametrize("name", ANSWERS)
def test_what_a_clause_tells_is_an_answer(name: str) -> None:
    assert any(answers(*ANSWERS[name]))
