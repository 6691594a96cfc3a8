"""What a figure counts, read in its own clause: who came, parts, years, plans, increments, units."""

from __future__ import annotations

from datetime import date

import pytest

from articles.analysis.counting.counts import Figure, figures_of
from articles.analysis.counting.measured import dimension_of
from articles.analysis.pipeline import read
from articles.analysis.reports import Report

PRINTED = date(2025, 10, 17)


def figures_in(text: str) -> tuple[Figure, ...]:
    (claim,) = read(text, published=PRINTED.isoformat()).claims
    return figures_of(Report(1, 1, "Outlet", PRINTED, None, claim))


def figure_in(text: str, part: str) -> Figure:
    return next(item for item in figures_in(text) if part in item.quantity.text)


@pytest.mark.parametrize(
    ("text", "part"),
    [
        ("The march through the old town drew some 300 people, police said.", "300"),
        ("Outside, 20,000 people filled the cathedral square, the organizers said.", "20,000"),
        ("The tenants' league counted 2,500 at Monday's demo outside the mill.", "2,500"),
        ("The group put the crowd in and around the chamber at 900 people, it said.", "900"),
        ("His force counted 53,000 people inside the stadium, he said.", "53,000"),
        ("About 300 people came to the hearing, the fire marshal said.", "300"),
        ("More than 4,000 mourners had lined the route to the church, the mayor said.", "4,000"),
    ],
)
def test_those_who_came_to_a_gathering_attended_whatever_the_verb(text: str, part: str) -> None:
    assert "attended" in figure_in(text, part).outcomes


@pytest.mark.parametrize(
    ("text", "part"),
    [
        ("The plan drew 300 complaints, the council said.", "300"),
        ("The two packed 40 crates into a van, the court heard.", "40"),
        ("The hall holds 900 people, the owner said.", "900"),
    ],
)
def test_other_figures_count_nobody_who_came(text: str, part: str) -> None:
    assert "attended" not in figure_in(text, part).outcomes


@pytest.mark.parametrize(
    ("text", "part", "is_part"),
    [
        ("The union said 2,340 of its members were on strike.", "2,340", False),
        ("The officer said 32 of her comrades had been taken.", "32", False),
        ("The city said 312 huts were removed there and that all of them were low.", "312", False),
        ("She gave in the course of those three weeks 61 samples, officials said.", "61", False),
        ("Of these, some 3,600 were handed out on Tuesday, the doctor said.", "3,600", True),
        ("Of those hurt, 12 were kept overnight, the hospital said.", "12", True),
        ("Nine of them were pupils, the school said.", "Nine", True),
        ("The firm said four of its ships were late.", "four", True),
    ],
)
def test_a_part_is_told_from_a_bodys_own_people_and_from_what_others_are_part_of(
    text: str, part: str, is_part: bool
) -> None:
    assert figure_in(text, part).part is is_part


@pytest.mark.parametrize(
    ("text", "part", "year"),
    [
        ("The committee said 480 homes went down, among them brick rooms that had stood since 2004.", "480", ""),
        ("The paper revealed last year that damp had been found in 86 of the flats.", "86", ""),
        ("The bridge, which opened in 1974, carries 9,000 cars a day, officials said.", "9,000", ""),
        ("The flood of 1998 killed 12 people, the archive says.", "12", "1998"),
        ("In 2019, thieves took 40 paintings, police said.", "40", "2019"),
    ],
)
def test_the_year_of_a_thing_or_of_a_report_is_none_of_the_figure(text: str, part: str, year: str) -> None:
    assert figure_in(text, part).year == year


@pytest.mark.parametrize(
    ("text", "part", "sense"),
    [
        ("Only eight of 14 planned gates were open, police said.", "eight", "actual"),
        ("By noon 120 planned operations had been canceled, the clinic said.", "120", "actual"),
        ("The 40 scheduled flights were grounded, the airline said.", "40", "actual"),
        ("The city said 14 planned homes will be built by spring.", "14", "planned"),
    ],
)
def test_what_was_planned_is_not_always_how_many(text: str, part: str, sense: str) -> None:
    assert figure_in(text, part).sense == sense


@pytest.mark.parametrize(
    ("text", "part", "sense"),
    [
        ("The state government announced grants of $500 for each family.", "$500", "planned"),
        ("The firm has paid $500 to each family, it said.", "$500", "actual"),
        ("At the farm 62,000 birds kept for the feast are to be put down, the ministry said.", "62,000", "planned"),
        ("The congress voted 61 to 38 to hold the games anew, the federation said.", "61", "actual"),
        ("She would spend 17 years behind bars, the court ruled.", "17 years", "actual"),
        ("The plant would stand idle for 17 years, the owner said.", "17 years", "planned"),
    ],
)
def test_a_promise_is_a_plan_and_a_vote_or_a_sentence_is_none(text: str, part: str, sense: str) -> None:
    assert figure_in(text, part).sense == sense


@pytest.mark.parametrize(
    ("text", "part", "change"),
    [
        ("The bank lowered its policy rate by 0.25 percentage points on Thursday.", "0.25", True),
        ("The ministry raised the monthly allowance by 40 euros, it said.", "40 euros", True),
        ("The line has gone $400 million over its 2019 budget, auditors said.", "$400 million", True),
        ("The bank lowered its policy rate to 3.25 percent on Thursday.", "3.25", False),
        ("At least 412 more people than usual died in the heat, the institute said.", "412", False),
        ("Some 90 more patients than in a normal week were seen, the ward said.", "90", False),
        ("Another 30 people were hurt, the ministry said.", "30", True),
        ("Police found 12 more victims on Friday, they said.", "12", True),
    ],
)
def test_what_is_more_than_usual_is_a_total(text: str, part: str, change: bool) -> None:
    assert figure_in(text, part).change is change


@pytest.mark.parametrize(
    ("text", "part", "noun"),
    [
        ("The agency's tally of serious adverse events stood at 21 on Thursday.", "21", "event"),
        ("The number of homeless dogs reached 300, the charity said.", "300", "dog"),
    ],
)
def test_the_noun_of_a_tally_is_no_adjective(text: str, part: str, noun: str) -> None:
    assert figure_in(text, part).noun == noun


@pytest.mark.parametrize(
    "text",
    ["Both reactors at the 2,120-MW station are now shut, it said.", "The 40-ton truck has been towed, it said."],
)
def test_what_befalls_a_thing_is_not_counted_by_a_figure_that_describes_it(text: str) -> None:
    figure = figure_in(text, "-")
    assert not figure.running
    assert not figure.outcomes


@pytest.mark.parametrize(
    ("text", "dimension"),
    [
        ("The woman at the wheel, who is 85 according to the school, was fined.", "age"),
        ("Ana Ruiz said she is 85, and lives alone in Lund.", "age"),
        ("Turnout was 38.6 percent, Fidelma Quill said on Monday.", "percent"),
    ],
)
def test_an_age_is_in_years(text: str, dimension: str) -> None:
    assert next(iter(figures_in(text))).dimension == dimension


@pytest.mark.parametrize(
    ("text", "period"),
    [
        ("The heat caused 1,120 deaths in July, the institute said.", "july"),
        ("Some 2,300 people died in the whole summer, the institute said.", "summer"),
        ("On the 4th of July 40 people were hurt, police said.", ""),
    ],
)
def test_a_month_or_a_season_is_a_span(text: str, period: str) -> None:
    assert {item.period for item in figures_in(text)} == {period}


def test_a_place_goes_by_each_of_its_words() -> None:
    assert {"strathore", "roial"} <= figure_in("Patients wait nine weeks at Strathore Royal, it said.", "nine").places


@pytest.mark.parametrize(
    "text", ["About 2,500 marched at Monday's rally, it said.", "Shelling killed nine throughout March, it said."]
)
def test_a_day_or_a_month_is_no_place(text: str) -> None:
    (claim,) = read(text, published=PRINTED.isoformat()).claims
    (figure,) = figures_of(Report(1, 1, "Outlet", PRINTED, None, claim))
    assert not figure.places


@pytest.mark.parametrize(
    ("text", "dimension", "size"),
    [
        ("The level reached 86 µSv/h at the gate, officials said.", "sievert", 86e-6),
        ("Radiation peaked at 86 microsieverts an hour, officials said.", "sievert", 86e-6),
        ("Monitors hit 86 millisieverts an hour, the paper said.", "sievert", 0.086),
        ("The soil held 4 kBq a kilogram, the institute said.", "becquerel", 4000.0),
        ("The dose was 40 micrograms, the maker said.", "mass", 4e-8),
    ],
)
def test_units_of_one_base_are_one_measure(text: str, dimension: str, size: float) -> None:
    figure = figure_in(text, "")
    assert figure.dimension == dimension == dimension_of(figure.quantity)[0]
    assert figure.low == pytest.approx(size)


def test_a_rate_may_stand_behind_a_stroke() -> None:
    assert figure_in("The level reached 86 µSv/h at the gate, officials said.", "86").rate == "hour"


@pytest.mark.parametrize(
    ("text", "part", "killed"),
    [
        ("The heat cost 421 lives, the institute said.", "421", True),
        ("The change touched 300 lives, the charity said.", "300", False),
        ("Damp was found in 68 of the flats before the boy died, the paper said.", "68", False),
        ("Some 40 calls were made until the man was killed, the court heard.", "40", False),
        ("Nine people had died before help came, police said.", "Nine", True),
    ],
)
def test_a_death_that_only_says_when_is_no_outcome_of_a_figure(text: str, part: str, killed: bool) -> None:
    assert ("killed" in figure_in(text, part).outcomes) is killed


@pytest.mark.parametrize(
    ("text", "part", "noun"),
    [
        ("Some 31,204 Rovers fans were in the ground, the club said.", "31,204", "fan"),
        ("About 40 Lions supporters were held, police said.", "40", "fan"),
        ("About 40 Koreans were held, police said.", "40", "korean"),
    ],
)
def test_the_name_of_a_team_is_not_what_is_counted(text: str, part: str, noun: str) -> None:
    assert figure_in(text, part).noun == noun


@pytest.mark.parametrize(
    ("text", "part", "infected"),
    [
        ("A parents' group said it had been told of 37 sick babies.", "37", True),
        ("The clinic has seen 12 seriously ill guests, it said.", "12", True),
        ("The zoo said 12 healthy babies had been born.", "12", False),
    ],
)
def test_sick_people_are_ill(text: str, part: str, infected: bool) -> None:
    assert ("infected" in figure_in(text, part).outcomes) is infected


def test_meters_may_end_a_sentence() -> None:
    assert figure_in("A third boom was laid, taking the total to 2,000 m.", "2,000").dimension == "length"
