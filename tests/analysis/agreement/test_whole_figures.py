"""Figures that are equal, or told beside the figure they replace, and still no agreement: and what excuses a gap."""

from __future__ import annotations

import pytest

from articles.analysis.pipeline import read
from articles.analysis.vocabulary import LinkKind, Relation
from tests.analysis.paired import sorts

LATER = ("2025-03-11", "2025-03-13")

TOLD_BESIDE_ITS_PART = [
    (
        "There were 26 people on board the launch, including five crew members, the harbor office said.",
        "The launch was carrying 26 tourists and five crew members when it ran aground.",
    ),
    (
        "The museum said 143 works were water-stained: 118 drawings and 25 oil paintings.",
        "Water stained 143 drawings and 25 oil paintings at the museum.",
    ),
    (
        "A total of 64 people were taken ill at the wedding, among them 11 children, the clinic said.",
        "The clinic said 64 adults and 11 children were taken ill at the wedding.",
    ),
    (
        "The court heard 38 people, of whom six were experts.",
        "The court heard 38 eyewitnesses and six experts.",
    ),
    (
        "The relief column has 72 vehicles, 14 of them fuel tankers, the army said.",
        "The army said the relief column has 72 ambulances and 14 fuel tankers.",
    ),
]
NOT_BESIDE = [
    (
        "There were 26 people on board the launch, including five crew members, the harbor office said.",
        "The launch was carrying 21 tourists and five crew members when it ran aground.",
    ),
    (
        "There were 26 people on board the launch, including five crew members, the harbor office said.",
        "The launch was carrying 26 people, five crew members among them.",
    ),
    (
        "The court heard 38 eyewitnesses and six experts.",
        "The court heard 38 people as eyewitnesses, and six experts.",
    ),
]


@pytest.mark.parametrize(("first", "second"), TOLD_BESIDE_ITS_PART)
def test_a_whole_told_beside_its_own_part_is_a_conflict(first, second):
    assert Relation.CONFLICTS in sorts(first, second, LinkKind.NUMBER)


@pytest.mark.parametrize(("first", "second"), NOT_BESIDE)
def test_parts_that_add_up_to_the_whole_are_none(first, second):
    assert Relation.CONFLICTS not in sorts(first, second, LinkKind.NUMBER)


TWO_SPANS = [
    (
        "The ministry limited withdrawals to 3,000 crowns a day for each account holder.",
        "Each account holder may withdraw 3,000 crowns a week, the ministry said.",
    ),
    (
        "The plant will draw 450,000 liters of water an hour from the Arda, the permit says.",
        "Under the permit the plant will draw 450,000 liters of water a day from the Arda.",
    ),
    (
        "Wardens will be paid $2,400 a month under the new contract.",
        "The new contract pays wardens $2,400 a week.",
    ),
]
ONE_SPAN = [
    (
        "The ministry limited withdrawals to 3,000 crowns a day for each account holder.",
        "Each account holder may withdraw 3,000 crowns daily, the ministry said.",
    ),
    (
        "The ministry limited withdrawals to 3,000 crowns a day and 3,000 crowns a week by post.",
        "Account holders may withdraw 3,000 crowns a week by post, the ministry said.",
    ),
]


@pytest.mark.parametrize(("first", "second"), TWO_SPANS)
def test_one_amount_for_two_spans_of_time_is_a_conflict(first, second):
    assert Relation.CONFLICTS in sorts(first, second, LinkKind.NUMBER)


@pytest.mark.parametrize(("first", "second"), ONE_SPAN)
def test_one_amount_for_one_span_is_none(first, second):
    assert Relation.CONFLICTS not in sorts(first, second, LinkKind.NUMBER)


REPLACED = [
    (
        "Guests who were turned away will get 15 percent of the ticket price back, the theater said.",
        "Guests who were turned away will get 40 percent of the ticket price back, up from the 15 percent first offered.",
    ),
    (
        "The vaccine will be sold at $9 a dose to poorer countries, the maker said.",
        "The maker said the vaccine will be sold at $6 a dose to poorer countries, down from the $9 announced last week.",
    ),
    (
        "The line will carry 180,000 passengers a day from 2029, the mayor said.",
        "The mayor said the line will carry 140,000 passengers a day from 2029, instead of the 180,000 originally planned.",
    ),
    (
        "The inquiry will hear 54 witnesses, its chairwoman said.",
        "The inquiry will hear 61 witnesses, compared with the 54 previously announced.",
    ),
]


@pytest.mark.parametrize(("first", "second"), REPLACED)
def test_a_figure_told_beside_the_one_that_it_replaces_is_an_update(first, second):
    found = sorts(first, second, LinkKind.NUMBER, LATER)
    assert Relation.SUPERSEDES in found
    assert Relation.CONFLICTS not in found


GAP_EXPLAINED = [
    (
        "A total of 318 flights were canceled on the first day of the walkout, the airport said.",
        "On the second day of the walkout 352 flights were canceled, the airport said.",
    ),
    (
        "Some 1,212 shops stayed shut on Monday, the chamber said.",
        "The chamber said 1,231 shops stayed shut, 19 more than on Monday.",
    ),
    (
        "A foundation gave €60,000 to the rebuilding of the chapel.",
        "A foundation gave the equivalent of about £51,000 to the rebuilding of the chapel.",
    ),
    (
        "A foundation gave £60,000 to the rebuilding of the chapel.",
        "A foundation gave the equivalent of about £51,000 to the rebuilding of the chapel.",
    ),
]


@pytest.mark.parametrize(("first", "second"), GAP_EXPLAINED)
def test_a_gap_that_a_claim_explains_itself_is_no_conflict(first, second):
    assert Relation.CONFLICTS not in sorts(first, second, LinkKind.NUMBER)


def test_a_count_with_one_more_zero_is_a_slip_and_no_later_count():
    first = "The tank lost 52,000 liters of acid on Monday, the water office said."
    second = "The tank lost 520,000 liters of acid on Monday, the water office said."
    assert sorts(first, second, LinkKind.NUMBER, LATER) == {Relation.CONFLICTS}


@pytest.mark.parametrize(
    ("text", "unit"),
    [
        ("The pond lost 46,000 m³ of water.", "cubic_meter"),
        ("The pond lost 46,000 m3 of water.", "cubic_meter"),
        ("The park covers 12 km² of heath.", "square_kilometer"),
    ],
)
def test_a_unit_with_a_power_is_read_behind_a_space(text, unit):
    assert [item.unit for claim in read(text).claims for item in claim.quantities] == [unit]


@pytest.mark.parametrize(
    ("first", "second"),
    [
        (
            "The aircraft had flown 6,120 hours since its last refit, the ministry said.",
            "The aircraft had 6,210 airframe hours since its last refit, the ministry said.",
        ),
        (
            "Builders lost 1,260 hours to the frost, the contractor said.",
            "Builders lost 1,620 working hours to the frost, the contractor said.",
        ),
    ],
)
def test_a_unit_behind_another_word_is_compared_as_that_unit(first, second):
    assert Relation.CONFLICTS in sorts(first, second, LinkKind.NUMBER)


@pytest.mark.parametrize(
    ("first", "second"),
    [
        (
            "Some 96 crew were ill on Saturday, the union said.",
            "The line put the number of crew who were ill on Saturday at 41.",
        ),
        (
            "There were 342 cases of the fever by Wednesday evening, the clinic said.",
            "The number of sick on the island had climbed to 318 by Tuesday night, the clinic said.",
        ),
    ],
)
def test_who_is_counted_is_read_before_the_figure(first, second):
    assert sorts(first, second, LinkKind.NUMBER, ("2025-03-12", "2025-03-12"))


def test_a_bracket_is_not_cut_in_two():
    text = "Savers have been able to take out 2,000 crowns ($56; £42) a day since the bank was closed."
    assert [claim.text for claim in read(text).claims] == [text]
