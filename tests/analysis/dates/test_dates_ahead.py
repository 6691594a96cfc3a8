"""Days that papers fix ahead: by their place in a month, by a feast, in the plain present."""

from __future__ import annotations

from datetime import date

import pytest

from articles.analysis.dates import find_dates


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("Polling stations open on the second Sunday in April.", date(2026, 4, 12)),
        ("Commuters may ride free on the last Friday of March.", date(2026, 3, 27)),
        ("He is to fight on the last night of May.", date(2026, 5, 31)),
        ("The unit sees its last patient on 31 August.", date(2026, 8, 31)),
        ("The final day is 30 July, a letter says.", date(2026, 7, 30)),
        ("The prohibition bites on 1 September.", date(2026, 9, 1)),
        ("She vacates the post on 31 August.", date(2026, 8, 31)),
        ("The president has fixed 8 October as the day of the vote.", date(2026, 10, 8)),
        ("The four had until midnight on Sunday to leave.", date(2026, 3, 15)),
        ("The mountain slid onto the hamlet the Sunday before last.", date(2026, 3, 1)),
        ("The church can be used again on All Saints' Day.", date(2026, 11, 1)),
        ("He dissolved the senate and called a snap election for 14 December.", date(2026, 12, 14)),
        ("The court has set a hearing for 3 October.", date(2026, 10, 3)),
        ("Trains start carrying the public on 9 June.", date(2026, 6, 9)),
    ],
)
def test_days_that_papers_fix_are_ahead_and_counted_in_their_month(text: str, wanted: date) -> None:
    (span,) = find_dates(text, published=date(2026, 3, 11))
    assert span.first == span.last == wanted


def test_a_weekday_that_only_explains_a_date_is_no_second_one() -> None:
    found = find_dates("It was set for 13 June, a Saturday, he said.", published=date(2026, 6, 10))
    assert [span.text for span in found] == ["13 June"]


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("Wardens nabbed them in a yard on the 5th of this month.", date(2026, 3, 5)),
        ("He had scaled the fence in the night of the 26th of last month.", date(2026, 2, 26)),
        ("Cooks called on their union to down ladles for two days, starting Friday.", date(2026, 3, 13)),
        ("The guild told nurses to stay away for a week, beginning on Monday.", date(2026, 3, 16)),
        ("Paper tickets vanish from 13 April, under a decree signed this week.", date(2026, 4, 13)),
        ("The mayor promised an answer by Saturday.", date(2026, 3, 14)),
        ("She hoped to have the audit in hand by Easter Monday.", date(2026, 4, 6)),
        ("Dockers demanded back pay by Friday.", date(2026, 3, 13)),
    ],
)
def test_days_promised_started_or_counted_from_a_month(text: str, wanted: date) -> None:
    assert find_dates(text, published=date(2026, 3, 11))[0].last == wanted


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("The shop had closed by Christmas.", date(2025, 12, 25)),
        ("Divers had promised a list and brought it on Sunday.", date(2026, 3, 8)),
        ("Trains ran from 3 March under police guard.", date(2026, 3, 3)),
    ],
)
def test_what_is_over_stays_behind(text: str, wanted: date) -> None:
    assert find_dates(text, published=date(2026, 3, 11))[0].last == wanted


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("The town hall says it expects a result by 3am on Friday.", date(2026, 3, 13)),
        ("Crews had power back by 6.30pm on Tuesday.", date(2026, 3, 10)),
        ("The road will stay shut until 6.30 a.m. on Monday.", date(2026, 3, 16)),
        ("Seats for Saturday's final, which usually cost 20 crowns, will be free.", date(2026, 3, 14)),
        ("Saturday's final, which the league will replay, was played in the rain.", date(2026, 3, 7)),
    ],
)
def test_hours_before_a_day_and_clauses_behind_it_do_not_hide_the_tense(text: str, wanted: date) -> None:
    assert find_dates(text, published=date(2026, 3, 11))[0].last == wanted


@pytest.mark.parametrize(
    ("body", "day"),
    [
        ("The crew is threatening to post the files on Sunday.", date(2025, 10, 19)),
        ("The owners promise to open the bridge on Tuesday.", date(2025, 10, 21)),
        ("Unions plan another march on Sunday.", date(2025, 10, 19)),
        ("The clinic is planning two sessions on Monday.", date(2025, 10, 20)),
        ("Power is not expected to be restored until Saturday lunchtime.", date(2025, 10, 18)),
        ("The line was not likely to reopen until Friday.", date(2025, 10, 17)),
        ("The plans a minister tabled on Monday were thin.", date(2025, 10, 13)),
        ("The mayor ruled out on Tuesday opening the sluice.", date(2025, 10, 14)),
        ("Sunday services were called off after the storm.", date(2025, 10, 12)),
    ],
)
def test_what_is_planned_promised_or_awaited_lies_ahead(body: str, day: date) -> None:
    (found,) = find_dates(body, published=date(2025, 10, 16))
    assert (found.first, found.last) == (day, day)


@pytest.mark.parametrize(
    "body",
    [
        "Half of the clerks work from home on any given Thursday.",
        "A typical Friday brings 400 patients to the ward.",
        "The dispute is over Sunday shifts and night pay.",
        "Saturday opening was dropped to save money.",
    ],
)
def test_a_weekday_that_returns_is_no_one_day(body: str) -> None:
    assert find_dates(body, published=date(2025, 10, 16)) == ()
