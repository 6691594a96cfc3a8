"""One event on two days that one outlet tells by a noun and the other by a verb, and what merely looks like that."""

from __future__ import annotations

import pytest

from articles.analysis.vocabulary import Relation
from tests.analysis.agreement.test_dates import flagged
from tests.analysis.agreement.test_events import events_in


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("The choir's founder learned of her dismissal on Thursday.", "The choir sacked its founder on Saturday."),
        (
            "The switchover of the pension office to the new computers took place on Wednesday.",
            "The pension office switched over to the new computers on Monday.",
        ),
        ("The inspection of the dairy was on 3 November.", "Inspectors came to the dairy on 6 November and checked it."),
        ("The relocation of the archive to Osk took place on Monday.", "The archive moved to Osk on Wednesday."),
        ("The submission of the bid for the quay was on Tuesday.", "The port submitted its bid for the quay on Monday."),
        ("The resignation of the bishop of Tarvo came on Sunday.", "The bishop of Tarvo stepped down on Friday."),
        ("Monday's eviction of the squatters at the mill was peaceful.", "The squatters at the mill were evicted on Tuesday."),
        ("The seizure of the trawler on 4 November angered the crew.", "The navy stopped the trawler on 6 November."),
        ("The departure of the convoy for Osk on Friday was late.", "The convoy left for Osk on Saturday."),
        ("The closure of the spa on Monday cost 40 jobs.", "The spa closed on Wednesday, costing 40 jobs."),
        ("The arrival of the relief train in Osk on Monday drew a crowd.", "The relief train reached Osk on Tuesday."),
        ("The removal of the statue from the square was on 5 November.", "Workers removed the statue from the square on 8 November."),
        ("The burial of the poet was held on Saturday.", "The poet was buried on Monday, her son said."),
        ("The adoption of the budget came on Tuesday.", "Lawmakers adopted the budget on Wednesday."),
        ("The devaluation of the crown on Friday doubled prices.", "The crown was devalued on Monday."),
        ("The expulsion of the envoy came on 2 November.", "The envoy was expelled on 5 November."),
        ("The handover of the airport to its new owners was on Monday.", "The airport was handed over to its new owners on Thursday."),
        ("The evacuation of the valley began on Sunday.", "The valley was evacuated on Monday."),
        ("The exchange of prisoners was over by noon on Thursday 13 November.", "The prisoners were exchanged on Wednesday 12 November."),
        ("Verdicts on the brothers are expected on 3 December.", "The court will give judgment on the brothers on 13 December."),
        ("The panel sits on the sprinter's case on 3 December.", "The hearing of the sprinter's case is on 5 December."),
    ],
)  # fmt: skip
def test_a_noun_and_a_verb_may_tell_one_event(first, second):
    assert flagged(first, second)


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("The shares of the brewery finished Tuesday down 7.4 percent.", "The shares of the brewery closed 2.9 percent higher on Thursday."),
        ("Water was handed out at the showground on Tuesday.", "Water was still being handed out at the showground last night."),
        ("Police threw four fans in the cells on Sunday.", "Four fans remain in the cells this morning."),
        ("The cooperative was founded in 2011, court papers of 3 March show.", "The court ruling of 3 May named the cooperative."),
        ("The brewery declined to comment when contacted on Tuesday.", "The brewery refused on Thursday to replace the valve."),
        ("A pilot reported vibration in the engine last week.", "The airline denied that a pilot had reported vibration in the engine last week."),
        ("The captain first heard of the test on 3 November.", "The hearing of the captain is on 20 November."),
        ("Members have until 21 November to vote on the offer.", "Members start voting on the offer on 17 November."),
        ("The governor called in the ambassador on Tuesday.", "The governor recalled his own ambassador on Wednesday."),
        ("The road bridge at Osk has been shut since Tuesday.", "The road bridge at Osk was reopened on Thursday afternoon."),
        ("The mill went into administration on Tuesday.", "Vans stood outside the mill on Wednesday, a day after it went into administration."),
        ("Three men were rescued from the lake on Tuesday.", "The three men pulled out by the ferry have been back home since Wednesday."),
        ("The treasury released the 340 million crowns on Tuesday.", "The 340 million crowns had to be released because of a court ruling of 3 November."),
        ("The office of the president on Monday ruled out a state of emergency.", "The president declared a state of emergency on Tuesday."),
        ("The surgeon was suspended on 3 November.", "The surgeon resigned this morning."),
        ("Talks on the border opened on 1 November.", "The truce on the border took effect on 10 November."),
        ("Detectives have arrested three men since Sunday.", "Three men were arrested by detectives this week."),
    ],
)  # fmt: skip
def test_two_events_are_not_one(first, second):
    assert not flagged(first, second)


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("The clinic, which was to reopen on 20 November, will now stay closed until 27 November.", "The clinic is closed until 20 November."),
        ("The creditors' meeting has been put back a week, to 4 December.", "The creditors are to meet on 27 November."),
        ("The panel will now sit on 2 December, and no longer on 3 December.", "The hearing is set for 3 December."),
        ("The alert will stay in place until Wednesday, extended from Monday.", "The alert is to be lifted on Monday."),
    ],
)  # fmt: skip
def test_a_plan_that_was_moved_is_an_update(first, second):
    assert flagged(second, first, relation=Relation.SUPERSEDES)


@pytest.mark.parametrize(
    ("text", "kinds"),
    [
        ("The suspension of the surgeon, which the clinic dates to 4 September, was lawful.", {"suspend"}),
        ("The port's operator said on Friday that it would reopen.", None),
        ("The firm declined to comment when contacted on Monday.", None),
        ("The cabinet on Monday ruled out a state of emergency.", None),
        ("The submission of the plans on Monday surprised the council.", {"file"}),
        ("Monday's switchover to the new system failed.", {"switch"}),
        ("The adoption of the charter on Monday took an hour.", {"pass"}),
        ("The captain first heard of the leak on Monday.", {"spill"}),
        ("The exchange between Osk and Tarvo was over by noon on Monday.", {"swap"}),
        ("The three boys pulled out by the ferry have been back at home since Monday.", None),
    ],
)
def test_what_happened_that_day(text, kinds):
    found = events_in(text)
    assert [event.kinds for event in found] == ([] if kinds is None else [frozenset(kinds)])
