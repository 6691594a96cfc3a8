"""One event on two days, told by other words in two short articles that agree on everything else."""

from __future__ import annotations

import pytest

from tests.analysis.agreement.test_dates import flagged

FIRST = (
    "The valley has 3,200 residents and one school. {} Ada Osei, the mayor, called for calm and promised a report. "
    "Insurance will cover most of the costs, the council believes. A public meeting is planned for 27 November."
)
SECOND = (
    "About 3,200 people live in the valley, most of them farmers. The mayor, Ada Osei, has promised to publish a report. "
    "{} A meeting for residents will be held on 27 November. Shops on the main street stayed open."
)


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("The dismissal of the harbor pilot came on Thursday.", "The port fired the pilot on Saturday."),
        ("The old tannery was inspected on 3 November, the agency said.", "Inspectors walked through the tannery on 6 November."),
        ("Wednesday's migration of patient records to the new system went wrong.", "The hospital moved its patient records to the new system on Monday."),
        ("The bakery shut its doors on 31 October.", "The closure of the bakery on 28 October cost nine jobs."),
        ("A vote on the bypass was taken on Tuesday evening.", "Councillors voted for the bypass on Monday."),
        ("The driver gave himself up on Sunday.", "Police took the driver into custody on Friday."),
        ("The strike at the quarry began on 3 November.", "Quarry workers downed tools on 5 November."),
        ("Divers recovered the body of the skipper on 9 November.", "The skipper was found on 7 November by divers."),
        ("The sale of the mill to a Danish group was signed on 4 November.", "The Danish group bought the mill on 6 November."),
        ("The president of the club handed in his resignation on Tuesday.", "The club's president quit on Thursday."),
        ("Talks between the union and the mine broke down on Monday.", "The breakdown of the talks on Wednesday surprised the union."),
        ("Two hikers went missing on Saturday.", "The disappearance of the two hikers was reported on Thursday."),
        ("The court sent the broker to prison on 30 October.", "The broker was given four years in jail on 3 November."),
        ("The factory's license was withdrawn on 5 November.", "The agency revoked the license of the factory on 7 November."),
        ("Votes were cast in the referendum on Sunday.", "The referendum took place on Saturday."),
        ("The first snow of the year fell on 1 November.", "It first snowed on 8 November."),
        ("The boy was operated on in Osk on Monday.", "Surgeons in Osk carried out the operation on the boy on Wednesday."),
        ("The minister signed the order on Friday.", "The order bears the minister's signature of Tuesday, 4 November."),
        ("A warning was sent to residents on Monday.", "Residents were warned on Tuesday, according to the council."),
        ("The museum took delivery of the painting on 28 October.", "The painting was delivered to the museum on 31 October."),
        ("The treaty will enter into force on 1 December.", "From 1 January the treaty will apply."),
        ("Applications must be in by 30 November.", "The deadline for applications is 20 November."),
        ("The spill was discovered by a jogger on Monday.", "A jogger came upon the spill on Saturday."),
        ("The coach was appointed on 29 October.", "The club hired the coach on 3 November."),
        ("The purchase of the brewery was completed on 29 October.", "The Osk family acquired the brewery on 3 November."),
        ("The barge ran aground on Tuesday.", "The grounding of the barge on Sunday blocked the canal."),
        ("The mast came down in the storm on 2 November.", "A storm toppled the mast on 5 November."),
        ("The treaty was initialed on Tuesday.", "Negotiators put their names to the treaty on Monday."),
        ("A jury found the nurse guilty on 31 October.", "The conviction of the nurse came on 29 October."),
        ("The union called off the walkout on Monday.", "The cancellation of the walkout was announced on Sunday."),
        ("The inquest into the deaths began on Wednesday.", "The coroner opened the inquest on Tuesday."),
        ("The company published its results on 6 November.", "The results came out on 4 November."),
        ("The ferry was withdrawn from service on 1 November.", "The ferry has been out of service since 3 November."),
        ("Doctors discharged the skier on Sunday.", "The skier went home on Friday."),
        ("The swimmer tested positive on 15 October.", "The test that the swimmer failed was on 18 October."),
        ("The lottery ticket was sold in Osk on Saturday.", "The winning ticket was bought in Osk on Thursday."),
        ("The ambassador arrived in the capital on Monday.", "On Wednesday the ambassador flew into the capital."),
        ("The village was cut off by snow on Sunday.", "Snow has cut off the village since Friday."),
        ("The chapel was consecrated on 12 October.", "The consecration of the chapel took place on 19 October."),
        ("The parliament passed the budget on Wednesday.", "The budget was approved by lawmakers on Tuesday."),
        ("A landslip closed the coast road on 28 October.", "The coast road has been closed since 30 October because of a landslip."),
        ("The king's funeral was held on Saturday.", "The king was laid to rest on Thursday."),
        ("The painting was stolen on Friday night.", "Thieves took the painting on Wednesday night."),
        ("The clinic will reopen on 24 November.", "The reopening of the clinic is set for 1 December."),
        ("The satellite was launched on 2 November.", "The satellite lifted off on 7 November."),
    ],
)  # fmt: skip
def test_the_odd_day_is_found_among_others(first, second):
    assert flagged(FIRST.format(first), SECOND.format(second))


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("The brewery was sold on 3 November.", "The brewery was inspected on 5 November."),
        ("The skipper was found on Tuesday.", "The skipper went missing on Sunday."),
        ("The coach was suspended on Monday.", "The coach was dismissed on Wednesday."),
        ("The trawler left Osk on 1 November.", "The trawler reached Tarvo on 3 November."),
        ("The appeal was lodged on Monday.", "The appeal was heard on Thursday."),
        ("The clinic closed on 1 November.", "The clinic reopened on 8 November."),
        ("The broker was arrested on Friday.", "The broker was sent to prison on Monday."),
        ("Talks began on 1 November.", "Talks broke down on 6 November."),
        ("The minister ruled out a resignation on Monday.", "The minister resigned on Wednesday."),
        ("Two hundred were evacuated on Sunday.", "Two hundred remain in shelters this morning."),
    ],
)  # fmt: skip
def test_steps_of_one_affair_are_left_alone(first, second):
    assert not flagged(FIRST.format(first), SECOND.format(second))
