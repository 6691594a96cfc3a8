"""Positions given up: what counts as one actor turning round, and what does not."""

from __future__ import annotations

import pytest

from articles.analysis.compare import Report, compare
from articles.analysis.names import Register
from articles.analysis.pipeline import read
from articles.analysis.vocabulary import LinkKind, Relation


def updates(first: str, second: str, days: tuple[str, str] = ("2025-03-11", "2025-03-13")) -> list[tuple[int, int]]:
    """Return which article replaces which in updates of stance between two articles."""
    reports = []
    for article, (text, day) in enumerate(zip((first, second), days, strict=True)):
        reading = read(text, published=day, strip=False)
        for claim in reading.claims:
            reports.append(Report(len(reports), article, f"Outlet {article}", reading.published, None, claim))
    article_of = {report.key: report.article for report in reports}
    found = compare(reports, register=Register().learn([first, second])).findings
    kept = (item for item in found if item.relation is Relation.SUPERSEDES and item.kind is LinkKind.STANCE)
    return [(article_of[item.first], article_of[item.second]) for item in kept]


TURNS = [
    ("Mayor Tilda Frost ruled out a curfew in the old town.", "Mayor Tilda Frost announced a curfew on Thursday."),
    (
        "Minister Omar Reyes said there was no need for a second dredger.",
        "Minister Omar Reyes ordered a second dredger on Wednesday.",
    ),
    ("Coach Pia Lund said she would remain in her post.", "Coach Pia Lund resigned on Wednesday night."),
    ("The search for the crew will continue through the weekend.", "The search for the crew was called off at noon."),
    ("Banker Luc Moreau had not been charged.", "Banker Luc Moreau was charged on Wednesday."),
    ("Harbor chief Ana Prieto said the ferry would not be scrapped.", "Ana Prieto said the ferry was being scrapped."),
    (
        "Nordal Steel is interested in buying the shipyard.",
        "Nordal Steel has withdrawn from talks to buy the shipyard.",
    ),
    ("The pass road at Gran Tor remains shut.", "The pass road at Gran Tor has reopened to cars."),
    (
        "Some 400 villagers below the quarry were told to stay indoors.",
        "The villagers below the quarry were allowed out on Wednesday after the dust had settled.",
    ),
    ("The Harbor List will vote against the levy, it said.", "The levy passed after the Harbor List voted in favor."),
    ("Surgeon Nils Brandt said he had no intention of resigning.", "Surgeon Nils Brandt quit over the audit."),
    ("Minister Omar Reyes ruled out a postponement of the vote.", "Minister Omar Reyes said the vote was put off."),
    ("No one had been arrested over the fire at the mill, police said.", "Police arrested two men on Wednesday."),
    ("Trainer Ida Holm is still held by the kidnappers.", "Trainer Ida Holm was released at dawn on Wednesday."),
    (
        "Boot maker Terrano said it would stand by the skier.",
        "Terrano, which has supplied the skier for years, ended its contract with him on Wednesday.",
    ),
    (
        "Governor Ines Vidal turned down an offer of foreign divers.",
        "Governor Ines Vidal reversed course and asked three countries for divers.",
    ),
]


@pytest.mark.parametrize(("first", "second"), TURNS)
def test_a_position_given_up_later_is_an_update(first, second):
    assert (1, 0) in updates(first, second)


@pytest.mark.parametrize(("first", "second"), TURNS)
def test_on_one_day_nothing_replaces_anything(first, second):
    assert updates(first.replace(" on Wednesday", ""), second.replace(" on Wednesday", ""), ("2025-03-11",) * 2) == []


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("Mayor Tilda Frost ruled out a curfew in the old town.", "Mayor Tilda Frost again ruled out a curfew."),
        ("Mayor Tilda Frost ruled out a curfew in the old town.", "Mayor Tilda Frost opened a new library."),
        ("Mayor Tilda Frost ruled out a curfew.", "Shopkeeper Ivo Brand called for a curfew."),
        ("Critics urged Mayor Tilda Frost to abandon the curfew.", "Mayor Tilda Frost said the curfew will help."),
        ("“I will not resign,” said coach Pia Lund.", "Coach Pia Lund said: “I will not resign.”"),
        ("Coach Pia Lund said she would remain in her post.", "Keeper Ida Holm was sacked on Wednesday."),
        ("The pass road at Gran Tor remains shut.", "The ski lift at Lund has reopened."),
        ("Villagers were told to stay indoors.", "Prisoners at the old jail were allowed out for an hour."),
        ("Surgeon Nils Brandt said he had no intention of resigning.", "Nurse Eva Holm quit over the audit."),
        ("The search for the crew will continue.", "The strike at the mill was called off."),
        ("Police arrested two men.", "No one had been arrested over the fire at the mill, police said."),
        ("Trainer Ida Holm is still held by the kidnappers.", "Rider Ben Frost was released at dawn."),
        ("Boot maker Terrano said it would stand by the skier.", "Bakery Lund ended its contract with a miller."),
        ("Banker Luc Moreau had not been charged.", "Banker Luc Moreau had not been charged, his lawyer said."),
    ],
)
def test_no_update_where_nobody_turned_round(first, second):
    assert updates(first, second) == []
