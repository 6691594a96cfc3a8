"""Dates: every order and form, resolved against a Friday, with the tense of the clause."""

from __future__ import annotations

import itertools
from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from articles.analysis.dates import find_dates

FRIDAY = date(2024, 10, 25)


def read(text: str, published: date | None = FRIDAY) -> list[str]:
    spans = find_dates(text, published=published)
    return [
        f"{span.first or ''}..{span.last or ''}" if span.first != span.last else str(span.first or "?")
        for span in spans
    ]


ABSOLUTE = [
    ("on 3 November 2023", "2023-11-03"),
    ("on November 3, 2023", "2023-11-03"),
    ("on Nov. 3, 2023,", "2023-11-03"),
    ("on the 3rd of November 2023", "2023-11-03"),
    ("on Friday, Nov. 3, 2023", "2023-11-03"),
    ("on 2023-11-03", "2023-11-03"),
    ("on 25/11/2023", "2023-11-25"),
    ("on 11/25/2023", "2023-11-25"),
    ("in November 2023", "2023-11-01..2023-11-30"),
    ("from 8-13 October", "2024-10-08..2024-10-13"),
    ("between 8 and 13 October", "2024-10-08..2024-10-13"),
    ("from October 8 to 13", "2024-10-08..2024-10-13"),
    ("from 28 September to 3 October", "2024-09-28..2024-10-03"),
    ("the fifth of May 2020", "2020-05-05"),
    ("in 1997", "1997-01-01..1997-12-31"),
    ("in 2010-15", "2010-01-01..2015-12-31"),
    ("in the 1990s", "1990-01-01..1999-12-31"),
    ("in the late 1970s", "1977-01-01..1979-12-31"),
    ("in the 19th century", "1801-01-01..1900-12-31"),
    ("in the third quarter of 2023", "2023-07-01..2023-09-30"),
    ("in Q2 2022", "2022-04-01..2022-06-30"),
    ("in the first half of 2023", "2023-01-01..2023-06-30"),
    ("in the summer of 2021", "2021-06-01..2021-08-31"),
    ("in winter 2022", "2022-12-01..2023-02-28"),
    ("in early 2023", "2023-01-01..2023-04-30"),
    ("in mid-March 2021", "2021-03-11..2021-03-20"),
    ("at the end of May 2021", "2021-05-21..2021-05-31"),
    ("on Christmas Day 2020", "2020-12-25"),
    ("on Easter Sunday 2019", "2019-04-21"),
    ("on Thanksgiving 2022", "2022-11-24"),
]
RELATIVE = [
    ("Prices fell on Wednesday.", "2024-10-23"),
    ("Prices fell on Friday.", "2024-10-25"),
    ("It will open on Monday.", "2024-10-28"),
    ("The trial is due to begin on Tuesday.", "2024-10-29"),
    ("They met last Friday.", "2024-10-18"),
    ("Police said Sunday the man had fled.", "2024-10-20"),
    ("They spoke on Tuesday morning.", "2024-10-22"),
    ("They spoke last night.", "2024-10-24"),
    ("Two homes burned overnight.", "2024-10-24"),
    ("They spoke yesterday.", "2024-10-24"),
    ("They meet tomorrow.", "2024-10-26"),
    ("He left three days ago.", "2024-10-22"),
    ("He left two weeks ago.", "2024-10-07..2024-10-13"),
    ("He left two months ago.", "2024-08-01..2024-08-31"),
    ("He left a decade ago.", "2014-01-01..2014-12-31"),
    ("It opened last week.", "2024-10-14..2024-10-20"),
    ("It opens next week.", "2024-10-28..2024-11-03"),
    ("It opened last month.", "2024-09-01..2024-09-30"),
    ("It opened this year.", "2024-01-01..2024-12-31"),
    ("It opened earlier this month.", "2024-10-01..2024-10-25"),
    ("It will open later this year.", "2024-10-25..2024-12-31"),
    ("It will open early next month.", "2024-11-01..2024-11-10"),
    ("It opened in the past two weeks.", "2024-10-11..2024-10-25"),
    ("It fell over the last 24 hours.", "2024-10-24..2024-10-25"),
    ("It signed the pact in June.", "2024-06-01..2024-06-30"),
    ("It will sign in June.", "2025-06-01..2025-06-30"),
    ("It must leave by December.", "..2024-12-31"),
    ("It must leave by December 2026.", "..2026-12-31"),
    ("It has been shut since March.", "2024-03-01..2024-03-31"),
    ("The case was adjourned until Monday.", "2024-10-28"),
    ("Crews worked through Wednesday night.", "2024-10-23"),
    ("The curfew was extended through Wednesday night.", "2024-10-30"),
    ("Some 310 operations had been called off by Thursday evening.", "..2024-10-24"),
    ("The vote was put off until Tuesday.", "2024-10-29"),
    ("It counts 538 deaths for July 11 through July 17.", "2024-07-11..2024-07-17"),
    ("The pool is shut from December 20 through January 3.", "2024-12-20..2025-01-03"),
    ("The fair runs through Wednesday.", "2024-10-30"),
    ("The council plans to hand out liters of bottled water from Thursday.", "2024-10-31"),
    ("The port will be free of armed guards on Monday.", "2024-10-28"),
    ("Talks will go on through Wednesday night.", "2024-10-30"),
    ("It was built before 1960.", "..1959-12-31"),
    ("It snowed last winter.", "2023-12-01..2024-02-29"),
    ("It opens next spring.", "2025-03-01..2025-05-31"),
    ("They fought from Monday to Wednesday.", "2024-10-21..2024-10-23"),
    ("It rained over the weekend.", "2024-10-19..2024-10-20"),
    ("Sales fell in the third quarter.", "2024-07-01..2024-09-30"),
    ("It ends in three days' time.", "2024-10-28"),
    ("They moved early to mid-October.", "2024-10-01..2024-10-20"),
    ("The vote will be held on Nov. 5.", "2024-11-05"),
]
NO_DATES = [
    "April Jones met August Wilson and Theresa May.",
    "They may march on; we sat in the sun.",
    "She came second in the quarter-final.",
    "He paid $50 and took 2000 troops and 1,500 horses.",
    "The Sun said so on the day.",
    "The fall of the house.",
    "Spring water flows at 10:30.",
    "Take Route 1990 miles north.",
    "Mar is not a word, nor is Dec.",
    "It weighs 1980 kg.",
]


@pytest.mark.parametrize(("text", "wanted"), ABSOLUTE + RELATIVE)
def test_resolves_to_the_days_it_can_mean(text: str, wanted: str) -> None:
    assert read(text) == [wanted]


def test_a_later_year_is_told_from_the_date_before() -> None:
    assert read("It was sold on 29 October 2019. Two years later it closed.") == [
        "2019-10-29",
        "2021-01-01..2021-12-31",
    ]


@pytest.mark.parametrize("text", NO_DATES)
def test_leaves_names_verbs_and_amounts(text: str) -> None:
    assert read(text) == []


@pytest.mark.parametrize(
    "text", ["on Monday", "last week", "yesterday", "on 5 May", "by June", "three days ago", "this summer"]
)
def test_without_a_publication_day_relative_dates_stay_unresolved(text: str) -> None:
    (span,) = find_dates(f"They met {text}.", published=None)
    assert (span.first, span.last) == (None, None)


@pytest.mark.parametrize(
    ("text", "wanted"), [("in May 2020", "2020-05-01..2020-05-31"), ("in 1985", "1985-01-01..1985-12-31")]
)
def test_without_a_publication_day_full_dates_are_resolved(text: str, wanted: str) -> None:
    assert read(text, None) == [wanted]


@pytest.mark.parametrize(
    ("published", "wanted"), [(date(2024, 1, 3), "2023-12-29"), (date(2024, 3, 1), "2024-03-01"), (date(1, 1, 1), "?")]
)
def test_weekdays_cross_the_borders_of_years_and_of_the_calendar(published: date, wanted: str) -> None:
    assert read("They met on Friday.", published) == [wanted]


def test_text_holds_the_deadline_word() -> None:
    (span,) = find_dates("It must end by December 2024.", published=None)
    assert span.text == "by December 2024"


PIECES = st.sampled_from(
    "Monday Friday May March Oct. 31 30 5th 2024 1999 0 9999 the last next this week month year decade century ago before after "
    "by since until from to between and early mid late end of in on - , . quarter third first half Q3 summer fall weekend today "
    "tomorrow overnight a two 100000 later earlier Easter Christmas Eve New Year's Day 12/13/2014 2024-02-30 '90s 1990s \n".split(
        " "
    )
)


@settings(max_examples=300, deadline=None)
@given(
    st.lists(PIECES, max_size=30).map(" ".join) | st.lists(PIECES, max_size=30).map("".join) | st.text(max_size=150),
    st.none() | st.dates(),
)
def test_any_text_gives_ordered_spans_with_first_before_last(body: str, published: date | None) -> None:
    found = find_dates(body, published=published)
    assert all(body[item.start : item.end] == item.text for item in found)
    assert all(left.end <= right.start for left, right in itertools.pairwise(found))
    assert all(item.first is None or item.last is None or item.first <= item.last for item in found)


@pytest.mark.parametrize(
    "text", ["Fares stand at 12 euros, up from nine in August", "It now goes for 80, down from 95 in August"]
)
def test_what_a_figure_has_changed_from_lies_in_the_past(text: str) -> None:
    (span,) = find_dates(text, published=date(2026, 3, 5))
    assert (span.first, span.last) == (date(2025, 8, 1), date(2025, 8, 31))


@pytest.mark.parametrize(
    ("text", "first", "last"),
    [
        ("Rain fell in the first week of October 2025", date(2025, 10, 1), date(2025, 10, 7)),
        ("Prices dropped in the last week of July 2024", date(2024, 7, 25), date(2024, 7, 31)),
        ("The fair opens on the final weekend of May", date(2026, 5, 30), date(2026, 5, 31)),
        ("They met on Tuesday of last week", date(2026, 2, 24), date(2026, 2, 24)),
        ("The vote is due on Monday of next week", date(2026, 3, 9), date(2026, 3, 9)),
        ("Profit doubled in 2024 Q3", date(2024, 7, 1), date(2024, 9, 30)),
    ],
)
def test_weeks_are_told_from_their_month_and_days_from_their_week(text: str, first: date, last: date) -> None:
    (span,) = find_dates(text, published=date(2026, 3, 5))
    assert (span.first, span.last) == (first, last)


def test_the_last_week_of_something_else_is_no_week_of_the_calendar() -> None:
    assert find_dates("He joined in the last week of the campaign", published=date(2026, 3, 5)) == ()


@pytest.mark.parametrize("text", ["on 11 July that year", "on July 11 of that year", "on 11 July the same year"])
def test_that_year_is_the_one_spoken_of_last(text: str) -> None:
    spans = find_dates(f"In 2024 the mine closed. A sample taken {text} was bad.", published=date(2026, 3, 5))
    assert (spans[-1].first, spans[-1].last) == (date(2024, 7, 11), date(2024, 7, 11))


@pytest.mark.parametrize(
    ("text", "first", "last"),
    [
        ("The theft dates back to Oct. 3.", "2025-10-03", "2025-10-03"),
        ("The feud goes back to 3 December.", "2024-12-03", "2024-12-03"),
        ("It began on Tuesday last week.", "2025-11-04", "2025-11-04"),
        ("The hearing is on Monday next week.", "2025-11-17", "2025-11-17"),
        ("The fair was rescheduled for Wednesday.", "2025-11-19", "2025-11-19"),
        ("The pool will stay shut until Thursday.", "2025-11-20", "2025-11-20"),
        ("Farmers have called off Saturday's sale.", "2025-11-15", "2025-11-15"),
        ("It will fly no earlier than 2031.", "2031-01-01", None),
        ("They must report no later than 15 December.", None, "2025-12-15"),
    ],
)
def test_days_looked_back_to_put_off_and_open_terms(text, first, last):
    found = find_dates(text, published=date(2025, 11, 14))[0]
    assert [day and day.isoformat() for day in (found.first, found.last)] == [first, last]


def test_what_is_moved_from_one_day_to_another_names_two_days():
    found = find_dates("It was moved from Monday to Wednesday.", published=date(2025, 11, 14))
    assert len(found) == 2


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("Marlow host second-placed Aldershaw on Wednesday night.", date(2026, 3, 18)),
        ("The Cougars travel to Denver on Friday.", date(2026, 3, 13)),
        ("The two sides meet again on Saturday.", date(2026, 3, 14)),
        ("The talk show host Ann Lee called it a lie on Wednesday.", date(2026, 3, 11)),
        ("The meet on Saturday was rained off.", date(2026, 3, 7)),
    ],
)
def test_a_fixture_in_the_present_is_still_to_come(text: str, wanted: date) -> None:
    assert [span.first for span in find_dates(text, published=date(2026, 3, 12))] == [wanted]


@pytest.mark.parametrize(
    "text",
    ["He told the Sunday Ledger so.", "They played the last 38 minutes with ten men.", "the Sunday Courier said"],
)
def test_a_paper_is_no_day_and_minutes_played_are_how_long(text: str) -> None:
    assert find_dates(text, published=date(2026, 3, 12)) == ()


@pytest.mark.parametrize(
    ("text", "days"),
    [
        ("Lenders had asked the promoters to bring in 600 crore by March.", ("", "2026-03-31")),
        ("The court ordered the firm to pay by Friday.", ("", "2025-11-21")),
        ("Trains are suspended until at least Monday evening.", ("2025-11-24", "2025-11-24")),
        ("Inspectors did not set foot in the building until June 16.", ("2025-06-16", "2025-06-16")),
        ("They did not get them. The auditor gave the city until June 30.", ("2026-06-30", "2026-06-30")),
        ("The president declared Friday a day of national mourning.", ("2025-11-21", "2025-11-21")),
        ("Forecasters are calling for gusts of 60 km/h on Friday.", ("2025-11-21", "2025-11-21")),
        ("The union had warned of it as early as March.", ("2025-03-01", "2025-03-31")),
        ("The vote is on Tuesday.", ("2025-11-25", "2025-11-25")),
        ("Schools reopen on Monday.", ("2025-11-24", "2025-11-24")),
        ("Voters go to the polls on Sunday.", ("2025-11-23", "2025-11-23")),
        ("Snow is forecast for Friday.", ("2025-11-21", "2025-11-21")),
        ("Duties were imposed on Tuesday (18 November).", ("2025-11-18", "2025-11-18")),
        ("The deal must close on or before March 31, 2026.", ("", "2026-03-31")),
        ("It hopes to reach the target by year-end.", ("", "2025-12-31")),
    ],
)
def test_the_clause_around_a_date_tells_which_one_is_meant(text: str, days: tuple[str, str]) -> None:
    found = find_dates(text, published=date(2025, 11, 20))  # a Thursday
    assert [(str(span.first or ""), str(span.last or "")) for span in found] == [days]


@pytest.mark.parametrize(
    ("text", "days"),
    [
        ("Sales in August were lower than in the same month of 2023.", ["2025-08-01", "2023-08-01"]),
        ("Sales in August were lower than in the same month last year.", ["2025-08-01", "2024-08-01"]),
        ("She left in May 2019. In the same month he was shot.", ["2019-05-01", "2019-05-01"]),
        ("Work stopped on Saturday and all were asked to leave by Sunday.", ["2025-11-15", ""]),
    ],
)
def test_a_date_is_told_from_the_one_before(text: str, days: list[str]) -> None:
    found = find_dates(text, published=date(2025, 11, 20))
    assert [str(span.first or "") for span in found] == days


def test_a_deadline_set_on_a_named_day_is_the_next_one_behind_it() -> None:
    found = find_dates("Work stopped on Saturday and all were told to leave by Sunday.", published=date(2025, 11, 20))
    assert str(found[1].last) == "2025-11-16"


@pytest.mark.parametrize("text", ["The market is held every Friday.", "A capsule from the asteroid 2011 QF14 landed."])
def test_what_is_no_day_is_left_out(text: str) -> None:
    assert find_dates(text, published=date(2025, 11, 20)) == ()
