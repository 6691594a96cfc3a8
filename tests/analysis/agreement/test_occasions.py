"""Dates across outlets: one event that befell one thing, named in other words, against events that only look alike."""

from __future__ import annotations

import pytest

from articles.analysis.agreement.dated.event_roles import contrast
from articles.analysis.agreement.dated.event_times import clocks_clash
from articles.analysis.agreement.dates import date_findings
from articles.analysis.agreement.story import Story
from articles.analysis.matching import score_pairs, word_weights
from articles.analysis.names import Register
from articles.analysis.pipeline import read
from articles.analysis.questions.features import features_of, in_context
from articles.analysis.reports import Finding, Report
from articles.analysis.vocabulary import Relation

FRIDAY = "2025-11-14"


def findings(*articles: tuple[str, str]) -> list[Finding]:
    """Return what the dates of articles, each a text and its day, are to each other."""
    texts, reports = [text for text, _ in articles], []
    for article, (text, published) in enumerate(articles):
        reading = read(text, published=published, strip=False)
        first = len(reports) + 1
        claims = enumerate(reading.claims, first)
        reports += [Report(key, article, f"Outlet {article}", reading.published, None, claim) for key, claim in claims]
    register = Register().learn(texts)
    features = in_context([features_of(report, register) for report in reports])
    weights = word_weights(features)
    return list(date_findings(Story(features, weights, register, {}, score_pairs(features, weights))))


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("The orchestra was founded in 1948.", "The orchestra, founded in 1984, tours each spring."),
        ("The board voted to close the hatchery on 8 October, a letter says.",
         "The board of the hatchery voted on its closure on 3 October."),
        ("In a letter dated 2 May, the growers asked for help.",
         "The growers had written to the minister in a letter of 22 May."),
        ("Customs officers arrested the skipper on Sunday.",
         "The skipper was taken into custody on Tuesday, his lawyer said."),
        ("The kitchen of the school was last inspected on 4 September.",
         "Inspectors last checked the school kitchen on 14 September."),
        ("The two banks signed the merger agreement on 3 November.",
         "The merger agreement, signed on 6 November, needs approval."),
        ("Claims must be lodged by 31 January.", "The deadline for claims is 28 February."),
        ("The aquarium, which opened in 2007, has 400 tanks.", "The aquarium opened in 2009 with 400 tanks."),
        ("Lawmakers adopted the budget on Monday.", "The budget was passed on 12 November, after a long night."),
        ("The lifeboat was launched at 4.10 p.m. on Thursday.",
         "The lifeboat was launched at 5.35 p.m. on Thursday, the crew said."),
        ("The poet's sentence will be read out on 2 December.", "The poet is to be sentenced on 12 December."),
        ("The sprinter has been banned since 1 August.", "The sprinter was banned on 11 August."),
        ("The novelist was awarded the prize in 2012.", "The novelist won the prize in 2014."),
        ("The glacier hut was built in 1907.", "The hut on the glacier dates from 1911 and was built by monks."),
        ("The permit of the quarry expires on 30 June 2026.", "The quarry's permit runs out on 30 June 2027."),
        ("The zoo bought the panda in 2019.", "The panda was bought by the zoo in 2017."),
        ("The union resumed the strike on Monday.", "The strike was resumed by the union on Wednesday."),
        ("Blood samples were taken from the jockey on 7 November.",
         "The jockey's samples, taken on 9 November, were clean."),
        ("The curator resigned on 20 October.", "After the curator's resignation on 27 October nobody was named."),
        ("The observatory was destroyed by fire in 1963.", "Fire destroyed the observatory in 1968."),
        ("The airline cancelled the route in April.", "The route was cancelled by the airline in June."),
        ("The charity, which was set up in 2009, runs 14 shelters.",
         "Founded in 2011 by two nurses, the charity has shelters in six cities."),
        ("The two ministers put their names to the fishing treaty on 8 November.",
         "The fishing treaty, signed on 9 November, runs for ten years."),
        ("Lawmakers passed the pension bill on Monday.", "The pension bill was adopted on 12 November."),
        ("The painter died on Tuesday at her home in Bern.", "The painter, who passed away on Monday, was 88."),
        ("The freighter left Durban on 1 November with 20 crew.", "The freighter sailed from Durban on 3 November."),
        ("The referee has been suspended since 26 October.",
         "The referee, suspended on 20 October, denies the charge."),
        ("The opera had its first night on 3 November.", "The opera was first performed on 5 November."),
        ("Parliament passed the data law on 3 July.",
         "The data law, adopted on 13 July, bans the sale of health records."),
        ("The plane with the vaccine landed on Tuesday.", "The vaccine arrived by plane on Wednesday."),
        ("The maker recalled the prams on 3 November.", "The recall of the prams was announced on 5 November."),
        ("The dam was completed in 1974.", "The dam, finished in 1964, is 90 meters high."),
        ("Rates were last raised in June 2023.", "The last increase in rates was in August 2023."),
        ("The warning was issued on Thursday, 6 November.",
         "The agency issued its warning on Wednesday, 5 November."),
        ("The telescope is to be switched on in September 2026.",
         "The telescope will be switched on in November 2026."),
    ],
)  # fmt: skip
def test_one_event_in_other_words_on_two_days_conflicts(first, second):
    found = findings((first, FRIDAY), (second, FRIDAY))
    assert [item.relation for item in found] == [Relation.CONFLICTS]


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("The orchestra was founded in 1948.", "The orchestra's choir was founded in 1984."),
        ("The growers wrote to the minister on 2 May.", "The minister answered the growers on 22 May."),
        ("Customs officers arrested the skipper on Sunday.", "The skipper was released on Tuesday."),
        ("The school kitchen was inspected on 4 September.", "The school gym was inspected on 14 September."),
        ("The banks signed the agreement on 3 November.", "Shareholders approved the agreement on 6 November."),
        ("Nine people died in a coach crash in 2016.", "Three people died in a coach crash on Tuesday."),
        ("Claims must be lodged by 31 January.", "Claims will be paid by 30 June."),
        ("The aquarium opened in 2007.", "A shark tunnel was opened in 2014."),
        ("Lawmakers adopted the budget on Monday.", "Lawmakers adopted the pension bill on Wednesday."),
        ("The lifeboat was launched at 4.10 p.m. on Thursday.", "The lifeboat returned at 9.35 p.m. on Thursday."),
        ("The call came at 3.10 p.m. GMT on Thursday.", "The call came at 11.10 p.m. on Thursday, Manila time."),
        ("The poet was arrested on 2 October.", "The poet will be sentenced on 12 December."),
        ("The sprinter was banned on 1 August.", "The sprinter's coach was banned on 11 August."),
        ("The novelist won the prize in 2012.", "The novelist was nominated for the prize in 2010."),
        ("The hut was built in 1907.", "The hut was rebuilt in 1951."),
        ("Turnout was 61 percent in 2019.", "Turnout was 58 percent in 2023."),
        ("The permit was granted in 2016.", "The permit expires in 2026."),
        ("The zoo bought a panda in 2019.", "The zoo sold a tiger in 2017."),
        ("The strike began on Monday.", "The strike is to end on Friday."),
        ("Samples were taken from the winner on 7 November.", "Samples were taken from the runner-up on 9 November."),
        ("The curator resigned on 20 October.", "The director resigned on 27 October."),
        ("The north wing burned in 1963.", "The south wing burned in 1968."),
        ("The plant is to start by June.", "The plant will start on 12 May."),
        ("The report is due by the end of November.", "The report will be published on 21 November."),
        ("The exhibition opens on 3 December.", "The exhibition will be open until 9 March."),
        ("The inquiry heard the pilot on Monday.", "The inquiry heard the controller on Tuesday."),
        ("The satellite was built in 2021.", "The satellite was launched in 2024."),
        ("She joined the party in 1998.", "She left the party in 2015."),
        ("The company reported a loss in April.", "The company reported a profit in October."),
        ("The first patient was treated in March.", "The last patient was treated in September."),
        ("The bridge was closed in May.", "The bridge is to reopen in December."),
        ("The ship left Lagos on Monday.", "The ship reached Dakar on Thursday."),
        ("Two houses burned on Sunday.", "A barn burned on Monday."),
        ("The minister met the nurses on Monday.", "The minister met the doctors on Wednesday."),
        ("The price was cut in June.", "The price was cut again in August."),
        ("The mayor was elected in 2014.", "The mayor was re-elected in 2018."),
        ("The quake of 1999 killed 17,000 people.", "A quake in 2011 killed 600 people."),
        ("The dam was inspected in late October.", "The dam was inspected on 27 October."),
        ("Police arrested the banker on Monday.", "The banker was charged on Thursday."),
        ("The first phase of the metro is to open in March 2027.",
         "The second phase of the metro is to open in May 2028."),
        ("The tanker left Durban on 1 November.", "The trawler left Durban on 3 November."),
        ("Work on the tunnel begins next spring.", "Work on the tunnel will begin in April 2026."),
        ("The fire began on Monday.", "The fire reached the town on Tuesday."),
        ("The ferry entered service in 2014.", "The ferry was refitted in 2020."),
        ("The dam was completed in 1974.", "The dam was strengthened in 1991."),
        ("The firm won a contract for buses in 2019.", "The firm won a contract for trams in 2021."),
        ("The warehouse burned on Monday.", "The owner was questioned on Tuesday."),
        ("The inquest opens on 1 December.", "The inquest is expected to end on 12 December."),
        ("The deadline for payment was 1 October.", "The deadline for appeals is 1 December."),
    ],
)  # fmt: skip
def test_two_events_or_days_that_both_hold_are_left_alone(first, second):
    assert not findings((first, FRIDAY), (second, FRIDAY))


@pytest.mark.parametrize(
    ("old", "new", "printed", "reprinted"),
    [
        ("The museum will reopen on 1 December.",
         "The reopening of the museum has been delayed until 15 January.", "2025-11-10", "2025-11-14"),
        ("The ferry is to sail on Sunday.", "The ferry will now sail on Tuesday.", "2025-11-13", "2025-11-14"),
        ("The inquest will open on 20 November.",
         "The inquest has been postponed to 4 December.", "2025-11-10", "2025-11-14"),
        ("The stadium would be ready by March.",
         "The stadium will be ready no earlier than June, the builder said.", "2025-11-10", "2025-11-14"),
        ("The telescope launches on Wednesday.",
         "The launch of the telescope was put off from Wednesday to Saturday.", "2025-11-10", "2025-11-11"),
        ("The consultation closes on 30 November.",
         "The consultation was extended to 14 December.", "2025-11-10", "2025-11-14"),
        ("The port will reopen on Friday.",
         "The port would reopen on Monday, Nov. 17, not on Friday as planned, the harbor master said.", "2025-11-12", "2025-11-14"),
        ("The port would reopen on Friday, the harbor master said.",
         "The reopening of the port, first set for Friday, was put off to Monday.", "2025-11-12", "2025-11-14"),
        ("The trial is to start on 4 December.",
         "The trial has been pushed back to 14 January.", "2025-11-10", "2025-11-14"),
        ("The rocket is to lift off on Thursday.",
         "The liftoff of the rocket is now planned for Saturday.", "2025-11-11", "2025-11-13"),
        ("The plant will close by Dec. 31.",
         "The closure of the plant will now stretch to Feb. 27.", "2025-11-10", "2025-11-14"),
        ("The bridge was to reopen in November.",
         "The bridge is not now expected to reopen until January.", "2025-11-01", "2025-11-14"),
        ("The verdict is expected before Christmas.",
         "The verdict will not come until late January, the court said.", "2025-11-10", "2025-11-14"),
        ("The league match will be played on Sunday.",
         "Because of the snow the league match was rescheduled for Wednesday.", "2025-11-12", "2025-11-14"),
        ("The ship is due in Antwerp on Saturday.",
         "The ship is now due in Antwerp on Tuesday.", "2025-11-12", "2025-11-14"),
        ("The new tax takes effect on 1 January.",
         "The new tax will be delayed until 1 April.", "2025-11-10", "2025-11-14"),
        ("The deadline for offers is 20 November.",
         "The deadline for offers was extended to 30 November.", "2025-11-10", "2025-11-14"),
        ("The report will be published in December.",
         "The report, originally due in December, will be published no earlier than March.", "2025-11-10", "2025-11-14"),
        ("The schools will open again on Monday.",
         "The schools will stay shut until Thursday at least.", "2025-11-12", "2025-11-14"),
        ("The elections will be held on 7 December.",
         "The elections were brought forward to 30 November.", "2025-11-10", "2025-11-14"),
        ("The first passengers are to fly on 1 March.",
         "The first passengers will fly no earlier than 1 May.", "2025-11-10", "2025-11-14"),
    ],
)  # fmt: skip
def test_a_day_that_was_moved_replaces_the_old_one(old, new, printed, reprinted):
    found = findings((old, printed), (new, reprinted))
    assert Relation.SUPERSEDES in {item.relation for item in found}
    assert all(item.first > item.second for item in found if item.relation is Relation.SUPERSEDES)


def test_a_plan_printed_after_the_old_day_was_over_replaces_it():
    found = findings(
        ("The port will reopen on Friday.", "2025-11-12"),
        ("The port will reopen on Monday, the master said.", "2025-11-15"),
    )
    assert [item.relation for item in found] == [Relation.SUPERSEDES]


@pytest.mark.parametrize(
    ("one", "two", "clash"),
    [
        (495, 580, True),  # 8.15 and 9.40
        (495, 505, False),  # rounded
        (160, 220, False),  # one hour: perhaps two zones
        (160, 490, False),  # five and a half hours: India and Britain
        (None, 490, False),
    ],
)
def test_clocks_clash_unless_rounding_or_a_zone_explains_them(one, two, clash):
    assert clocks_clash(one, two) is clash


@pytest.mark.parametrize(
    ("one", "two", "apart"),
    [
        ("the east tunnel opens", "the west tunnel opens", True),
        ("the first phase ends", "the second phase ends", True),
        ("the first phase ends", "the first phases end", False),
        ("the old bridge fell", "a new roof was built", False),
    ],
)
def test_words_of_one_group_before_one_noun_tell_two_things_apart(one, two, apart):
    assert contrast(one.split(), two.split()) is apart
