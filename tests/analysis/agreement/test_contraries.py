"""States of things that a later report ends: what goes on and is stopped, who stays and goes, what is safe and is not."""

from __future__ import annotations

import pytest

from articles.analysis.vocabulary import LinkKind, Relation
from tests.analysis.paired import sorts

DAYS = ("2025-03-11", "2025-03-13")
# fmt: off
ENDED = [
    ("The search for the climbers went on through the night and would continue over the weekend, rescuers said on Tuesday.", "Rescuers ended their search for the climbers on Thursday."),
    ("The governor said Tuesday that she had no plans to replace police chief Dan Holt.", "Police chief Dan Holt was placed on paid leave Thursday morning."),
    ("Tormund Credit said on Tuesday that it saw no reason to change its outlook for the canal's bonds.", "Tormund Credit on Thursday put its rating of the canal's bonds on watch for a possible downgrade."),
    ("There is no need for an outside audit, the minister said on Tuesday.", "The minister agreed on Thursday to an outside audit."),
    ("The trains will run normally on Thursday, the operator said on Tuesday.", "The operator canceled all trains on Thursday."),
    ("The factory will stay open, its owner Lars Brandt said on Tuesday.", "Lars Brandt said on Thursday the factory would close."),
    ("The festival will go ahead as planned, organizers said on Tuesday.", "Organizers called off the festival on Thursday."),
    ("The coach, Pia Lund, said on Tuesday she was not thinking of leaving.", "Coach Pia Lund resigned on Thursday."),
    ("The president said on Tuesday he would sign the bill.", "The president vetoed the bill on Thursday."),
    ("The ministry said on Tuesday it did not intend to send troops to Tarvo.", "The ministry sent troops to Tarvo on Thursday."),
    ("The water is safe to drink, the utility said on Tuesday.", "The utility told residents on Thursday not to drink the water."),
    ("The airline said on Tuesday that it saw no need to ground the jets.", "The airline grounded the jets on Thursday."),
    ("Police declined on Tuesday to comment on whether the driver had been drinking.", "Police confirmed on Thursday that the driver had been drinking."),
    ("The union said on Tuesday the strike would last at least until Sunday.", "The union ended the strike on Thursday."),
    ("The prosecutor said on Tuesday there were no suspects in the theft.", "The prosecutor named three suspects in the theft on Thursday."),
    ("The talks will resume on Thursday, the mediator said on Tuesday.", "The mediator said on Thursday the talks had broken down."),
    ("Curfew will remain in force, the governor said on Tuesday.", "The governor lifted the curfew on Thursday."),
]

STILL_SO = [
    ("Rescuers ended their search for the climbers on Tuesday.", "Rescuers will search the lower valley over the weekend for the hikers."),
    ("The governor said Tuesday that she had no plans to replace police chief Dan Holt.", "Fire chief Ron Bell was placed on paid leave Thursday morning."),
    ("The festival will go ahead as planned, organizers said on Tuesday.", "Organizers of the marathon called off the race on Thursday."),
    ("The factory will stay open, its owner Lars Brandt said on Tuesday.", "The mill in Orsk would close, its owner Ed Moe said on Thursday."),
    ("The union said on Tuesday the strike would last at least until Sunday.", "The strike went on for a third day on Thursday."),
    ("The governor said on Tuesday that the curfew would remain in force.", "The curfew remained in force on Thursday."),
    ("The talks will resume on Thursday, the mediator said on Tuesday.", "The talks resumed on Thursday."),
    ("Police declined on Tuesday to comment on whether the driver had been drinking.", "Police declined on Thursday to name the driver."),
]
# fmt: on


@pytest.mark.parametrize(("first", "second"), ENDED)
def test_a_state_that_a_later_report_ends_is_replaced(first: str, second: str) -> None:
    assert Relation.SUPERSEDES in sorts(first, second, LinkKind.STANCE, DAYS)


@pytest.mark.parametrize(("first", "second"), STILL_SO)
def test_another_thing_or_person_ends_no_state(first: str, second: str) -> None:
    assert not sorts(first, second, LinkKind.STANCE, DAYS)


BACKED_AND_GONE = [
    (
        "Music director Matthias Rehb said on Monday that he intended to honour his contract, which runs until 2028.",
        "The conductor Matthias Rehb has resigned from his post, the orchestra said on Thursday.",
    ),
    (
        "Coach Pia Lund said on Monday that she would see out her contract.",
        "Coach Pia Lund quit on Thursday after the defeat in Brod.",
    ),
    (
        "Minister Lena Ost said on Monday that Ruth Ellery had her full confidence.",
        "Ruth Ellery resigned on Thursday, the ministry said.",
    ),
    (
        "Mayor Ada Osei said on Monday that she would complete her term.",
        "Mayor Ada Osei stepped down on Thursday.",
    ),
    (
        "The rector, Omar Reyes, has our full backing, the university said on Monday.",
        "The rector, Omar Reyes, was dismissed on Thursday.",
    ),
]
ANOTHER_GOES = [
    (
        "Coach Pia Lund said on Monday that she would see out her contract.",
        "Goalkeeper Ivo Brand quit on Thursday.",
    ),
    (
        "Minister Lena Ost said on Monday that Ruth Ellery had her full confidence.",
        "Aldo Marsh resigned on Thursday, the ministry said.",
    ),
    (
        "Mayor Ada Osei said on Monday that she would complete her term.",
        "Mayor Ada Osei opened the tram depot on Thursday.",
    ),
    (
        "Skier Mei Tanaka finished her run on Monday.",
        "Mei Tanaka's coach resigned on Thursday.",
    ),
]


@pytest.mark.parametrize(("first", "second"), BACKED_AND_GONE)
def test_who_was_backed_or_bound_and_goes_is_an_update(first, second):
    assert Relation.SUPERSEDES in sorts(first, second, LinkKind.STANCE, ("2025-03-11", "2025-03-14"))


@pytest.mark.parametrize(("first", "second"), ANOTHER_GOES)
def test_who_else_goes_is_none(first, second):
    assert sorts(first, second, LinkKind.STANCE, ("2025-03-11", "2025-03-14")) == set()
