"""Figures that a later claim takes back, that shrink to a rest, or that have their digits turned below a bound."""

from __future__ import annotations

from dataclasses import replace

import pytest

from articles.analysis.agreement.counted.replaced import of_two_things, retold
from articles.analysis.agreement.counted.sameness import Match
from articles.analysis.agreement.story import Story
from articles.analysis.compare import compare
from articles.analysis.names import Register
from articles.analysis.questions.features import features_of
from articles.analysis.reports import moment_of
from articles.analysis.vocabulary import LinkKind, Relation
from tests.analysis.agreement.test_rival_counts import reports


def relations(first: str, second: str, days: tuple[int, int] = (14, 16)) -> set[Relation]:
    findings = compare(reports((first, second), days), register=Register()).findings
    return {item.relation for item in findings if item.kind is LinkKind.NUMBER}


@pytest.mark.parametrize(
    ("first", "second"),
    [
        (
            "The Dockers' Union said that 15 of its members were taken to hospital.",
            "The Dockers' Union has withdrawn its claim that fifteen members were taken to hospital.",
        ),
        (
            "The mayor said 40 homes in Tarn had been looted.",
            "The mayor retracted his statement that 40 homes in Tarn had been looted.",
        ),
        (
            "The army said 230 soldiers were missing at Vell.",
            "The army no longer claims that 230 soldiers are missing at Vell.",
        ),
    ],
)
def test_a_figure_that_is_taken_back_is_replaced(first: str, second: str) -> None:
    assert relations(first, second) == {Relation.SUPERSEDES}


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("Eleven fans were taken to Lund Infirmary.", "Four fans remain in Lund Infirmary."),
        ("Some 300 guests were stranded at the lodge.", "Forty guests are still stranded at the lodge."),
    ],
)
def test_who_is_left_later_replaces_who_were_there(first: str, second: str) -> None:
    assert relations(first, second) == {Relation.SUPERSEDES}


def test_turned_digits_are_a_conflict_though_the_lower_figure_is_a_bound() -> None:
    first = "At least 412 people died in the heat in Tessa last week, the health institute said on Tuesday."
    second = "The heat in Tessa last week killed 421 people, the health institute said on Tuesday."
    assert relations(first, second, (14, 15)) == {Relation.CONFLICTS}


def test_a_figure_that_satisfies_a_bound_still_agrees() -> None:
    first = "At least 400 people died in the heat in Tessa last week, the health institute said on Tuesday."
    second = "The heat in Tessa last week killed 421 people, the health institute said on Tuesday."
    assert relations(first, second, (14, 15)) == {Relation.AGREES}


def test_two_deadlines_for_one_thing_are_compared_whoever_is_named() -> None:
    first = "Lethmark ordered 12 diplomats of Dravonia to leave within 72 hours over spying, the ministry said."
    second = "The diplomats were given 48 hours to leave over spying, according to the Embassy."
    assert Relation.CONFLICTS in relations(first, second, (14, 14))


def test_two_counts_of_who_is_left_by_two_parties_are_no_update() -> None:
    first = "Sixty-seven Dovenians remain in Meravian custody, said Justice Minister Lena Marquard of Dovenia."
    second = "Meravia's Foreign Minister, Pavel Pasz, said that 41 Dovenians remained in Meravian custody."
    assert Relation.SUPERSEDES not in relations(first, second, (14, 15))


def test_a_later_list_of_one_body_replaces_the_earlier_one_though_one_name_says_more() -> None:
    first = "The administrators said on Tuesday that 38 branches would close."
    second = "The joint administrators said on Friday that 51 branches would close."
    assert relations(first, second, (14, 17)) == {Relation.SUPERSEDES}


def added_up(first: str, second: str) -> list[tuple[float | None, float | None]]:
    register, told = Register(), reports((first, second), (14, 16))
    features = [features_of(report, register) for report in told]
    story = Story(features, {}, register, {}, {(told[0].key, told[1].key): 0.5})
    return [(new.first.quantity.value, new.second.quantity.value) for new in retold(story)]


@pytest.mark.parametrize(
    ("first", "second", "found"),
    [
        ("The camp holds 57 boys.", "Another 40 boys came overnight, bringing the total to 97.", [(97, 57)]),
        (
            "It moved 2,500 tents to Orm.",
            "It moved 1,500 more tents on Friday, taking the total to 4,000.",
            [(4000, 2500)],
        ),
        ("It moved 2,400 tents to Orm.", "It moved 1,500 more tents on Friday, taking the total to 4,000.", []),
        ("It moved 2,500 goats to Orm.", "It moved 1,500 more tents on Friday, taking the total to 4,000.", []),
    ],
)
def test_a_total_with_what_came_on_top_replaces_what_there_was(first: str, second: str, found: list) -> None:
    assert added_up(first, second) == found


@pytest.mark.parametrize(
    ("earlier", "later", "another"),
    [
        (
            "Some 9,000 workers, including 400 engineers, have been sent to the border, the ministry said.",
            "At least 2,000 workers have now been sent to the border, the ministry said.",
            True,
        ),
        (
            "About 8,000 nurses, including 300 midwives, have signed the petition, the union said.",
            "More than 1,100 nurses have signed the petition to date, the union said.",
            True,
        ),
        (
            "Some 9,000 workers, including 400 engineers, have been sent to the border, the ministry said.",
            "At least 700 engineers have now been sent to the border, the ministry said.",
            False,
        ),
    ],
)
def test_a_part_is_not_replaced_by_a_count_of_its_whole(earlier: str, later: str, another: bool) -> None:
    one, two = (features_of(report, Register()) for report in reports((earlier, later), (14, 16)))
    match = Match(one, two, one.figures[1], two.figures[0], 0.6, "apart")
    story = Story((one, two), {}, Register(), {}, {})
    assert of_two_things(match, story) is another


BY_THE_HOUR = [
    (
        "By noon police had arrested 17 people, a spokesman said.",
        "Police had arrested 29 people by 7 p.m., a spokeswoman said.",
    ),
    (
        "By 9.30 am, 112 passengers had been rescued from the ferry, the coastguard said.",
        "The coastguard said 240 passengers had been rescued from the ferry by 14:15.",
    ),
    (
        "At 3 p.m., 12 homes had burned in the Orrin fire, the fire service said.",
        "The Orrin fire had burned 31 homes as of 8:45 p.m., the fire service said.",
    ),
    (
        "Turnout stood at 34 percent at noon, the election commission said.",
        "Turnout stood at 51 percent at 5 p.m., the election commission said.",
    ),
    (
        "The bridge survey had counted 1,900 lorries up to 1030 hours, the council said.",
        "The council said its bridge survey had counted 3,400 lorries by midday.",
    ),
]


@pytest.mark.parametrize(("first", "second"), BY_THE_HOUR)
def test_a_count_of_a_later_hour_replaces_that_of_an_earlier_one(first: str, second: str) -> None:
    assert relations(first, second, (14, 14)) == {Relation.SUPERSEDES}
    assert relations(second, first, (14, 14)) == {Relation.SUPERSEDES}


ONE_HOUR = [
    (
        "By 7 p.m. police had arrested 17 people, a spokesman said.",
        "Police had arrested 29 people by 7 p.m., a spokeswoman said.",
    ),
    (
        "By noon police had arrested 17 people, a spokesman said.",
        "Police had arrested 29 people, a spokeswoman said.",
    ),
    (
        "The gunman killed four people at 9 p.m. on Main Street, police said.",
        "The gunman killed six people at 8 p.m. on Main Street, police said.",
    ),
]


@pytest.mark.parametrize(("first", "second"), ONE_HOUR)
def test_counts_of_one_hour_or_of_an_unknown_one_conflict(first: str, second: str) -> None:
    assert relations(first, second, (14, 14)) == {Relation.CONFLICTS}


EARLIER, LATER = (
    "The blast at the Orrin mill killed four people, the fire service said.",
    "The blast at the Orrin mill killed nine people, the fire service said.",
)


def printed(first: str, second: str) -> set[Relation]:
    told = [
        replace(report, moment=moment_of(moment))
        for report, moment in zip(reports((EARLIER, LATER), (14, 14)), (first, second), strict=True)
    ]
    findings = compare(told, register=Register()).findings
    return {item.relation for item in findings if item.kind is LinkKind.NUMBER}


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("2025-03-14T08:05:00+01:00", "2025-03-14T17:40:00+01:00"),
        ("2025-03-14T08:05:00+01:00", "2025-03-14T08:05:00+00:00"),  # an hour later
        ("2025-03-14T08:05:00", "2025-03-14T17:40:00"),
    ],
)
def test_a_growing_count_printed_hours_later_replaces_the_earlier_one(first: str, second: str) -> None:
    assert printed(first, second) == {Relation.SUPERSEDES}


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("2025-03-14T17:40:00+01:00", "2025-03-14T08:05:00+01:00"),  # the higher one is the older one
        ("2025-03-14T08:05:00", "2025-03-14T09:10:00"),  # clocks of unknown zones, an hour apart
        ("2025-03-14T08:05:00", "2025-03-14T17:40:00+01:00"),
        ("2025-03-14", "2025-03-14T17:40:00+01:00"),
        ("", ""),
    ],
)
def test_a_count_not_known_to_be_the_later_one_conflicts(first: str, second: str) -> None:
    assert printed(first, second) == {Relation.CONFLICTS}


@pytest.mark.parametrize("text", ["", "2025-03-14", "2025-03-14T99:00", "Today", None])
def test_only_a_stated_hour_is_a_moment(text: str | None) -> None:
    assert moment_of(text) is None


@pytest.mark.parametrize(
    ("first", "second"),
    [
        (
            "Readers had sent back 1,400 kettles by Monday evening, the maker said.",
            "Around 4,100 of them had been returned by Wednesday lunchtime.",
        ),
        (
            "As of Monday morning the parish had put up 60 families in school halls.",
            "By Wednesday night 110 households had been housed in halls, the parish said.",
        ),
        (
            "An appeal for the burned chapel had hit £12,000 by Monday night.",
            "The chapel fund now stands at £31,000.",
        ),
    ],
)
def test_a_running_count_is_replaced_by_a_later_one_in_other_words(first: str, second: str) -> None:
    assert relations(first, second) == {Relation.SUPERSEDES}


@pytest.mark.parametrize(
    ("first", "second"),
    [
        (  # the later count is lower
            "Readers had sent back 4,100 kettles by Monday evening, the maker said.",
            "Around 1,400 of the appliances had been returned by Wednesday lunchtime.",
        ),
        (  # one day
            "Readers had sent back 1,400 kettles by Monday morning, the maker said.",
            "Around 4,100 of the appliances had been returned on Monday.",
        ),
    ],
)
def test_other_running_counts_are_not_replaced(first: str, second: str) -> None:
    assert Relation.SUPERSEDES not in relations(first, second)


@pytest.mark.parametrize(
    ("first", "second"),
    [
        (
            "Harbor police arrested three people over the forged permits.",
            "Two more people were detained overnight, bringing the number of arrests over the forged permits to five.",
        ),
        (
            "Two cardiologists were heard on the first day of the hearing at Lund.",
            "Four more cardiologists were heard at Lund on Wednesday, making six.",
        ),
    ],
)
def test_a_small_total_replaces_what_it_was_before_one_more_came_on_top(first: str, second: str) -> None:
    assert Relation.SUPERSEDES in relations(first, second)


def test_a_fire_that_is_contained_further_is_an_update() -> None:
    first, second = "The Tarn fire is 35% contained.", "The Tarn fire was 60% contained on Wednesday morning."
    assert relations(first, second) == {Relation.SUPERSEDES}


def test_a_later_hour_of_one_day_replaces_a_count_so_far() -> None:
    first = "Police say 17 people have been detained at the derby so far."
    second = "Police had made 29 arrests at the derby by 7 p.m., a spokeswoman said."
    assert relations(first, second, (14, 14)) == {Relation.SUPERSEDES}
