"""Counts of one day that go on: by the hour of the market, by the votes counted, by the hour of print."""

from __future__ import annotations

from datetime import date, datetime

import pytest

from articles.analysis.agreement.counted.counted_votes import share_counted
from articles.analysis.agreement.dated.clocks import counted_by
from articles.analysis.compare import Report, compare
from articles.analysis.names import Register
from articles.analysis.pipeline import read
from articles.analysis.vocabulary import LinkKind, Relation
from tests.analysis.paired import REST

DAY = date(2026, 4, 24)


def relations(*told: tuple[str, str]) -> set[Relation]:
    """Return how the figures of two articles of one day are related; each is a text and its hour of print."""
    reports: list[Report] = []
    for article, (text, hour) in enumerate((*told, (REST, told[-1][1]))):
        moment = datetime.fromisoformat(f"{DAY}T{hour}")
        for claim in read(text, published=moment.isoformat(), strip=False).claims:
            reports.append(Report(len(reports), article, f"Outlet {article}", DAY, None, claim, moment=moment))
    register = Register().learn([text for text, _ in told])
    findings = compare(reports, register=register).findings
    return {item.relation for item in findings if item.kind is LinkKind.NUMBER}


GOES_ON = [
    (
        ("Shares in Orlane tumbled 9 percent in early trade after the drugmaker's warning.", "09:20"),
        ("Orlane closed 14 percent lower on Friday after its warning.", "17:10"),
    ),
    (
        ("With 41 percent of ballots counted, Mayor Ana Lovric led by seven points.", "21:30"),
        ("Lovric is three points ahead with 88 percent of the votes tallied, the commission said.", "23:40"),
    ),
    (
        ("Fog has made Rosk airport cancel 30 flights so far, its operator said on Friday morning.", "08:00"),
        ("Airlines had canceled 112 flights at foggy Rosk by mid-afternoon.", "15:40"),
    ),
    (
        ("At least 19 people have been killed by the landslide in Sonvay, officials said on Friday morning.", "08:00"),
        ("The death toll from the Sonvay landslide has climbed to 37.", "19:30"),
    ),
    (
        ("Trucks were queuing for eight miles outside the port of Averne on Friday morning.", "07:30"),
        ("The queue of trucks outside the port of Averne had shrunk to three miles by lunchtime.", "13:30"),
    ),
]


@pytest.mark.parametrize(("earlier", "later"), GOES_ON)
def test_a_count_of_a_later_hour_is_an_update(earlier: tuple[str, str], later: tuple[str, str]) -> None:
    found = relations(earlier, later)
    assert Relation.SUPERSEDES in found
    assert Relation.CONFLICTS not in found


def test_a_toll_of_years_ago_does_not_grow() -> None:
    found = relations(
        ("The owner of the Lido club stood trial over a fire that killed 12 people five years ago.", "08:00"),
        ("Charged with the deaths of 14 people in the 2021 fire at the Lido club, the owner denied guilt.", "17:00"),
    )
    assert Relation.CONFLICTS in found
    assert Relation.SUPERSEDES not in found


@pytest.mark.parametrize(
    ("text", "share"),
    [
        ("With 38 percent of ballots counted, she led.", 38.0),
        ("She led with 81% of precincts reporting.", 81.0),
        ("She led with half of the vote counted.", 50.0),
        ("With all votes counted, she had won.", 100.0),
        ("She won 38 percent of the vote.", None),
        ("Turnout was 61 percent.", None),
    ],
)
def test_how_far_a_count_had_come_is_read(text: str, share: float | None) -> None:
    assert share_counted(text) == share


@pytest.mark.parametrize(
    ("text", "minute"),
    [
        ("the shares fell # in early trading", 9 * 60 + 15),
        ("the index closed # lower", 17 * 60),
        ("by lunchtime # had left", 12 * 60 + 30),
        ("the school closed its gates on #", None),
    ],
)
def test_parts_of_the_day_are_hours(text: str, minute: int | None) -> None:
    assert counted_by(text) == minute


ONE_THING = [
    (
        "A third of hospital nurses plan to quit, the guild found.",
        "One hospital nurse in four plans to quit, the guild found.",
    ),
    ("Salvo sweltered in a record 43.7C on Friday.", "The mercury in Salvo hit 47.3 degrees on Friday, a record."),
    (
        "The bank raised its key rate by half a percentage point.",
        "The bank opted for a quarter-point increase in its key rate.",
    ),
    (
        "Residents logged 212 night flights at Aldam airport in May.",
        "Aldam airport handled 96 flights at night in May.",
    ),
    ("Dame Una Kells has died aged 87.", "Dame Una Kells died in her sleep at 78, her agent said."),
    ("Dunmore's profit fell 18 percent in the year.", "Dunmore reported an 8 percent drop in annual profit."),
]


@pytest.mark.parametrize(("first", "second"), ONE_THING)
def test_one_thing_told_in_two_ways_of_writing_is_compared(first: str, second: str) -> None:
    assert Relation.CONFLICTS in relations((first, "09:00"), (second, "10:00"))


TWO_THINGS = [
    ("Brewer Halden posted an operating profit of 412 million euros.", "Net profit at Halden was 287 million euros."),
    ("Temperatures in Salvo averaged 27.4C in June.", "A high of 41.2C was recorded in Salvo in June."),
    ("The Reform party took 44 percent of the vote in Carle.", "With 61 percent of the seats Reform can govern Carle."),
    ("The house on Pell cliff was put on the market for 850,000 pounds.", "The house on Pell cliff was sold for 790,000 pounds."),
    ("Among women in Hest, 71 percent want longer leave.", "Among men in Hest, 52 percent want longer leave."),
    ("Prosecutors asked the judges in Lind to send banker Otto Krem to prison for 12 years.", "Otto Krem was sentenced to seven years in prison."),
    ("Avalanches killed 24 people in the Karn Alps last winter.", "Over the past ten years, 231 people died in avalanches in the Karn Alps."),
    ("A derby at the 52,000-seat Arne Bowl ended without a goal.", "The 47,316 spectators at the Arne Bowl saw no goal."),
    ("Among women in Hest, 71 percent want longer leave.", "Just over half of the men in Hest, 52 percent, want longer leave."),
    ("Gang leader Rik Dohn was sentenced to 21 years for smuggling drugs in banana crates.", "Paul Hent got nine years for smuggling drugs in banana crates."),
    ("The museum is 70 kilometers from Tann by road.", "Tann lies 41 kilometers from the museum as the crow flies."),
]  # fmt: skip


@pytest.mark.parametrize(("first", "second"), TWO_THINGS)
def test_two_things_measured_alike_are_not_set_against_each_other(first: str, second: str) -> None:
    assert Relation.CONFLICTS not in relations((first, "09:00"), (second, "10:00"))


def test_who_came_home_is_taken_from_those_who_were_held() -> None:
    found = relations(
        ("Bandits who raided a school in Dank are holding 84 girls, the governor said.", "08:00"),
        ("Thirty of the kidnapped girls from Dank came home, leaving 54 in captivity.", "19:00"),
    )
    assert found == {Relation.SUPERSEDES}


def test_of_two_counts_printed_on_one_day_the_higher_one_of_the_evening_is_later() -> None:
    earlier = ("Divers have brought up nine bodies from the ferry Solveig.", "12:00")
    later = ("By Friday evening divers had brought up 16 bodies from the ferry Solveig, the coast guard said.", "12:00")
    assert Relation.SUPERSEDES in relations(earlier, later)
