"""One event on two days: what counts as one event, and what excuses two days."""

from __future__ import annotations

import pytest

from articles.analysis.compare import Report, compare
from articles.analysis.names import Register
from articles.analysis.pipeline import read
from articles.analysis.vocabulary import LinkKind, Relation
from tests.analysis.paired import compared


def flagged(
    *texts: str, published: str = "2025-11-14", relation: Relation = Relation.CONFLICTS
) -> list[tuple[str, str]]:
    """Return the values of the date conflicts (or updates) between articles of these texts."""
    key, reports = 0, []
    for article, text in enumerate(texts):
        reading = read(text, published=published, strip=False)
        for claim in reading.claims:
            key += 1
            reports.append(Report(key, article, f"Outlet {article}", reading.published, None, claim))
    found = compare(reports, register=Register().learn(texts)).findings
    return [item.values for item in found if item.kind is LinkKind.DATE and item.relation is relation]


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("The tannery blaze broke out on Monday.", "Flames raced through the tannery on Sunday, neighbors said."),
        (
            "The bus plunged off the mountain road near Tarvo on Tuesday, killing nine.",
            "Nine people died when the bus overturned near Tarvo on Monday.",
        ),
        (
            "Guards have been out since Sunday, when the strike at the prison began.",
            "Guards at the prison walked out on Tuesday.",
        ),
        ("The theft at the museum dates back to Saturday, Nov. 1.", "The museum was robbed on Nov. 11, the curator said."),
        ("Wednesday's explosion at the mill injured 14 people.", "The mill exploded on Thursday, injuring 14 people."),
        ("The trial of the surgeon will begin on 4 December.", "The surgeon goes on trial on 14 December."),
        ("The old viaduct, built in 1936, is to be torn down.", "The viaduct, which was built in 1963, must go."),
        ("Police arrested the banker on Friday.", "The banker was detained on Wednesday, his lawyer said."),
        ("The ferry's hull passed an inspection on Nov. 1.", "The hull of the ferry was last checked on Nov. 11."),
        ("The new tolls take effect on 1 December.", "The tolls come into force on 12 December."),
        ("The glacier collapsed on 14 July.", "The collapse of the glacier on 17 July killed eleven hikers."),
        ("The ceasefire came into effect on Sunday.", "The truce took effect on Monday at dawn."),
        ("The company was founded by two brothers in 1987.", "The brothers' company, founded in 1978, employs 300 people."),
        ("Rebels captured the town of Osk on Sunday.", "The town of Osk fell to the rebels on Friday."),
        ("A gunman opened fire at the mall on Sunday.", "The shooting at the mall took place on Saturday."),
        ("The choir's director stepped down on Monday.", "The director of the choir resigned on Wednesday."),
        ("It was on Monday that the dike gave way.", "The dike burst on Saturday morning, flooding the polder."),
        (
            "Mr Roe was being treated when the power went off at the clinic, in the harbor town of Tarvo, on Thursday night.",
            "Mains power failed at the Tarvo clinic shortly before midnight on Wednesday.",
        ),
        ("The lights went out at the stadium on Monday.", "The stadium lost power on Tuesday, the club said."),
        ("The substation tripped on 3 November.", "The substation failed on 13 November, cutting power to the valley."),
        ("The bank's website crashed on Sunday.", "The website of the bank went down on Monday just after 6 p.m."),
        ("A bomb went off in the bus station on Friday.", "The bus station bomb exploded on Thursday just after noon."),
        ("The mine collapsed shortly after dawn on Tuesday.", "The collapse at the mine happened on Wednesday."),
        ("The ferry sank off the cape, near the village of Osk, on Sunday.", "The ferry sank off the cape on Friday."),
        ("Ada Osei told the hearing on Monday that she had warned the board.",
         "Ada Osei told the hearing on Tuesday that she had warned the board."),
        ("The drug was approved in Canada on 3 June.", "Health Canada approved the drug on 13 June."),
        ("Sellers were told on Tuesday. The company told workers on Monday that the yard will close.",
         "The company told workers on Wednesday that the yard will close."),
    ],
)  # fmt: skip
def test_one_event_on_two_days_is_flagged(first, second):
    assert flagged(first, second)


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("The tannery blaze broke out late on Sunday.", "Flames raced through the tannery early on Monday."),
        ("The tannery burned overnight on Monday.", "The tannery fire started on Sunday evening."),
        ("Police arrested the banker on Friday.", "The banker was charged on Wednesday."),
        ("The minister said on Monday that the dike had burst.", "The dike burst on Saturday."),
        ("The petition was lodged on 3 November.", "The petition will be heard on 25 November."),
        ("The strike at the prison began on Monday.", "A second strike at the prison began on Wednesday."),
        ("The trial of the surgeon will begin on 4 December.", "The trial of the surgeon was moved to 14 December."),
        ("The tannery blaze broke out on Monday.", "Firefighters put out the tannery blaze on Wednesday."),
        ("The hull of the ferry was checked on Nov. 1.", "The hull of the ferry will be checked on Nov. 21."),
        ("The court heard the first witness on Monday.", "The court heard three more witnesses on Tuesday."),
        ("The two envoys met in Geneva on Thursday.", "The two envoys met in Vienna on Monday."),
        ("Police arrested a man on Monday.", "Police arrested a second man on Tuesday."),
        ("How much was owed on Saturday is not known.", "It was $84 million on Sunday."),
        ("The museum was founded in 1954.", "The museum was robbed in 1988."),
        ("The board met on Monday in Tarvo.", "The board met on Wednesday in Lund."),
        ("The mill exploded at 1 a.m. GMT on Thursday.", "The mill exploded on Wednesday evening."),
        ("Ada Osei told the inquest on Monday that she had warned the board.",
         "Tom Lindgren told the inquest on Tuesday that he had warned the board."),
        ('"Nobody came," Ada Osei told the hearing yesterday.', "Tom Lindgren told the hearing on Wednesday that nobody came."),
        ("The drug was approved in the EU on 20 November.", "The F.D.A. approved the drug on 28 September."),
        ("Britain banned the weedkiller on 3 June.", "The weedkiller was banned in France on 13 June."),
        ("French regulators recalled the car seat on Monday.", "The car seat was recalled in Canada on Wednesday."),
        ("The banker was questioned, but not detained, in April.", "The banker was detained on 17 October."),
        ("The gate did not open on Monday.", "The gate opened on Wednesday."),
        ("The bakery opened four shops in the valley on Monday.", "The bakery opened the first shop in the valley on Friday."),
        (
            "The atmosphere on Monday was a long way from the shouting at the tannery hearing in the gym.",
            "The tannery hearing in the gym on Friday ended in shouting.",
        ),
        ("About 900 homes were still without power on Sunday.", "Power failed in the valley on Friday."),
    ],
)  # fmt: skip
def test_two_events_or_one_time_in_two_forms_are_left_alone(first, second):
    assert not flagged(first, second)


def test_an_article_that_knows_both_days_tells_two_events():
    both = "The depot burned on Sunday. Firefighters were called back when the depot burned again on Tuesday."
    assert not flagged(both, "The depot burned on Sunday.")


def test_a_conflict_names_both_days():
    found = flagged("The tannery blaze broke out on Monday.", "The blaze at the tannery began on Sunday.")
    assert [set(pair) for pair in found] == [{"Monday", "Sunday"}]


def test_a_plan_that_was_moved_is_replaced():
    old, new = "The trial of the surgeon begins on 4 December.", "The surgeon's trial was postponed to 14 December."
    assert flagged(old, new) == []
    assert flagged(old, new, relation=Relation.SUPERSEDES) == [("14 December", "4 December")]


def test_no_date_no_event_and_no_error():
    assert flagged("On Monday.", "Monday's.", "Since Sunday, when.", "") == []


def test_what_comes_every_year_is_no_event_on_two_days() -> None:
    first = (
        "The carmaker Dravo sold 310,000 vans last year, helped by a small electric one. It has 9,000 workers in Tarn."
    )
    second = "Dravo expects to sell 350,000 vans this year, its chief executive said. A strike at Tarn ended on Monday."
    assert flagged(first, second) == []


@pytest.mark.parametrize(
    ("first", "second", "told"),
    [
        (
            "The tannery in Holm caught fire at 3.15am on Tuesday, the fire service said.",
            "The tannery in Holm caught fire at 4.40pm on Tuesday, the fire service said.",
            ("at two hours of one day", "(11 March 2025, 03:15)", "(11 March 2025, 16:40)"),
        ),
        (
            "The tannery in Holm caught fire on Monday, the fire service said.",
            "The tannery in Holm caught fire on Tuesday, the fire service said.",
            ("on two days", "(10 March 2025)", "(11 March 2025)"),
        ),
    ],
)
def test_the_sentence_tells_days_apart_from_hours(first: str, second: str, told: tuple[str, ...]) -> None:
    (found,) = [item for item in compared(first, second) if item.relation is Relation.CONFLICTS]
    assert [part for part in told if part not in found.explanation] == []
