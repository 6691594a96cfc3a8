"""Figures of votes and polls: sides, bodies, pollsters."""

from __future__ import annotations

import pytest

from articles.analysis.counting import ballots
from articles.analysis.pipeline import read


def ballots_in(text: str) -> dict[str, ballots.Ballot]:
    """Return the ballots of the figures of a sentence by their text."""
    return {
        item.text: ballots.ballot_of(
            claim.text, item.start - claim.start, item.end - claim.start, item.unit == "percent"
        )
        for claim in read(text).claims
        for item in claim.quantities
    }


@pytest.mark.parametrize(
    ("text", "sides"),
    [
        ("Deputies voted 112 to 97 against the levy, with six members abstaining, the speaker said.",
         {"112": "for", "97": "against", "six": "abstained"}),
        ("The amendment passed by 31 votes to nine on Monday, the clerk said.", {"31": "for", "nine": "against"}),
        ("The motion was carried with 212 votes in favour and 180 against.", {"212": "for", "180": "against"}),
        ("In all 62 lawmakers voted for the bill, 31 voted against and 7 abstained.",
         {"62": "for", "31": "against", "7": "abstained"}),
        ("The resolution drew 14 votes in favor and three abstentions at the council.",
         {"14": "for", "three": "abstained"}),
        ("Eleven of the trustees voted no on the motion, and 4 were in favor.", {"4": "for"}),
        ("Turnout for the motion rose from 84 to 91 votes, he said.", {"84": "", "91": ""}),
        ("The convoy took 40 to 50 trucks to the border on Friday.", {}),
        ("The Rovers won 31 to 9 before 12,000 people.", {}),
    ],
)  # fmt: skip
def test_the_side_of_a_vote_is_read(text: str, sides: dict[str, str]) -> None:
    found = {name: item.side for name, item in ballots_in(text).items()}
    assert found.items() >= sides.items()
    assert sides or not any(found.values())


@pytest.mark.parametrize(
    ("text", "numbers"),
    [
        ("The council voted 6-3 on Monday night to raise the levy.", ["6", "3"]),
        ("In a 5–4 decision the court let the rule stand.", ["5", "4"]),
        ("A 218-210 vote sent the bill to the upper house.", ["218", "210"]),
        ("The motion was carried by 31-9, the clerk said.", ["31", "9"]),
        ("Call 555-123-4567 after the vote.", []),
        ("The vote of 2024-25 members is due.", []),
        ("The Rovers won 6-3 on Friday.", []),
        ("Pages 12-14 of the ruling were blacked out.", []),
    ],
)
def test_numbers_that_a_hyphen_joins_are_a_tally_where_somebody_votes(text: str, numbers: list[str]) -> None:
    found = ballots.tallies(text)
    assert [item.text for item in found] == numbers
    sides = [ballots.ballot_of(text, item.start, item.end, share=False).side for item in found]
    assert sides == ["for", "against"][: len(found)]


@pytest.mark.parametrize(
    ("text", "bodies"),
    [
        ("The party's board voted 31 to 9 to leave.", {"board", "party"}),
        ("MPs voted 91 to 84 against the government.", {"parliament"}),
        ("Senators passed the motion by 52 votes to 48.", {"senate"}),
        ("The committee voted 11 to 4 to open an inquiry.", {"committee"}),
        ("It was voted down by 20 to 12.", set()),
    ],
)
def test_the_body_that_votes_is_read(text: str, bodies: set[str]) -> None:
    assert {item.bodies for item in ballots_in(text).values() if item.side} == {frozenset(bodies)}


@pytest.mark.parametrize(
    ("text", "pollsters"),
    [
        ("A poll by Veritel for the broadcaster KTN, published on Tuesday, put the Union at 29%.", {"veritel", "ktn"}),
        ("A Norstat survey has the Union on 33 per cent.", {"norstat"}),
        ("In Tuesday's poll the Union stood at 33 per cent.", set()),
        ("The pollster Marden found 41% of voters undecided.", {"marden"}),
        ("Unemployment rose to 7%.", set()),
    ],
)
def test_who_asked_is_read(text: str, pollsters: set[str]) -> None:
    (found,) = ballots_in(text).values()
    assert {name for name in found.pollsters} == pollsters


@pytest.mark.parametrize(
    ("one", "two", "apart"),
    [
        (ballots.Ballot("for"), ballots.Ballot("against"), True),
        (ballots.Ballot("for"), ballots.Ballot("for"), False),
        (ballots.Ballot("for"), ballots.NONE, False),
        (ballots.Ballot("for", frozenset({"board"})), ballots.Ballot("for", frozenset({"parliament"})), True),
        (ballots.Ballot("for", frozenset({"board"})), ballots.Ballot("for"), False),
        (ballots.Ballot(pollsters=frozenset({"a"})), ballots.Ballot(pollsters=frozenset({"b"})), True),
        (ballots.Ballot(pollsters=frozenset({"a", "c"})), ballots.Ballot(pollsters=frozenset({"c"})), False),
        (ballots.Ballot(pollsters=frozenset({"a"})), ballots.NONE, False),
    ],
)
def test_two_ballots_clash(one: ballots.Ballot, two: ballots.Ballot, apart: bool) -> None:
    assert ballots.clash(one, two) is ballots.clash(two, one) is apart


@pytest.mark.parametrize("text", ["Aa " * 40_000 + "poll", "poll by Aa & " * 10_000, "vote 1 to " * 10_000])
def test_hostile_text_is_read_to_its_end(text: str) -> None:
    middle = len(text) // 2
    for share in (True, False):
        assert isinstance(ballots.ballot_of(text, middle, middle + 1, share=share), ballots.Ballot)
