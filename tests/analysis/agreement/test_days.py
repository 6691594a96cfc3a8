"""Days that outlets set for one thing: deadlines, hearings, openings, deaths and first times; and their look-alikes."""

from __future__ import annotations

import pytest

from articles.analysis.vocabulary import LinkKind, Relation
from tests.analysis.paired import sorts

# fmt: off
TWO_DAYS = [
    ("The insurer's chief executive is due to appear before a Senate panel on March 24.", "She will face the senators' finance committee on March 26."),
    ("Kirsten Dahl, the bank's chair, will testify before the parliamentary inquiry on Tuesday, March 18.", "Dahl is to give evidence to the inquiry on Thursday, March 20."),
    ("Bids for the old cannery are due on April 4.", "Buyers have until April 14 to bid for the old cannery."),
    ("The nurses' union has set a strike for March 25.", "Nurses plan to walk out on March 27, the union said."),
    ("Residents must leave the riverside camp by noon on Friday, the council said.", "The council has given residents of the riverside camp until Monday to leave."),
    ("The museum will reopen its east wing on 2 April.", "The east wing of the museum is to open again on 12 April."),
    ("Parliament is to vote on the dam bill on Wednesday, March 19.", "Lawmakers vote on the dam bill on March 21."),
    ("The novelist Ida Brennan died on Sunday at her home in Lund, her publisher said.", "Brennan, the novelist, died in Lund on March 11."),
    ("Two brothers were taken into custody on March 4 over the fire at the sawmill.", "Police detained the two brothers on Thursday, March 6, in connection with the sawmill fire."),
    ("The court set the sentencing of former mayor Otto Lindt for May 6.", "Otto Lindt, the former mayor, is to be sentenced on May 16."),
    ("The committee will publish its report on the school fire on 28 March.", "The report on the school fire is due out on 18 March."),
    ("Her contract runs until 30 June 2026.", "Coach Pia Lund's contract expires on 31 July 2026."),
    ("The governor signed the water bill into law on Monday.", "The water bill was signed by the governor on Wednesday."),
    ("The telescope was switched on for the first time on 9 March.", "Engineers first turned on the telescope on 7 March."),
    ("The factory in Orsk received its first warning from the labor office on January 8.", "The labor office first warned the Orsk factory on January 18."),
    ("Voting machines were delivered to the county on February 20.", "The county took delivery of the voting machines on February 22."),
    ("The two companies signed the merger agreement on Feb. 24.", "The merger agreement between the two companies was signed on Feb. 27."),
    ("The regatta's start was moved ashore. The regatta starts on 3 April.", "The regatta will start on 13 April."),
    ("The court will rule on the strike on Friday, March 21.", "A ruling on the strike is expected on March 28."),
    ("The last coal train left the colliery on 28 February.", "The colliery sent out its last coal train on 18 February."),
    ("Her body was found on Tuesday by a hiker.", "A hiker came across her body on Sunday."),
    ("Deputy Ines Cole quit the party on March 5.", "Ines Cole left the party on March 10."),
    ("The comet was first seen on 4 January.", "Astronomers first spotted the comet on 14 January."),
    ("Ana Roth will take over as director on 1 September.", "Ana Roth becomes director on 1 October."),
    ("The dam's gates were opened on Saturday night.", "Engineers opened the gates of the dam on Friday."),
    ("The law comes into force on 1 July 2025.", "The law will take effect on 1 January 2026."),
    ("The inquest opens on 2 June.", "The inquest will begin on 12 June."),
    ("The hospital told patients of the data theft on 3 March.", "Patients of the hospital were informed of the data theft on 13 February."),
    ("The treaty was ratified on 12 February.", "Parliament ratified the treaty on 21 February."),
    ("The two leaders will meet in Oslo on Tuesday, March 18.", "A meeting of the two leaders in Oslo is planned for March 20."),
    ("The missing boy was last seen on Thursday, 6 March.", "The boy was last seen on 8 March."),
    ("Rescuers reached the cave on Sunday.", "The cave was reached by rescuers on Tuesday."),
    ("The quartet strikes up in the town hall on Friday, March 21.", "The quartet's first concert is on Thursday, March 20, in the town hall."),
    ("The faulty patch was pushed to phones on Sunday, March 9.", "The faulty patch was rolled out to phones on Monday, March 10."),
    ("The council gave its consent to the marina on Wednesday, March 5.", "The council waved the marina through on Tuesday, March 4."),
    ("The probe entered orbit around Venus on March 8.", "The probe slipped into Venusian orbit on Sunday, March 9."),
    ("The coast guard stopped the freighter Ollin on February 17.", "The freighter Ollin was detained on February 19 by the coast guard."),
    ("The clinic stopped the asthma study on February 3.", "The asthma study was suspended by the clinic on February 13."),
    ("The new payroll system went live on February 22.", "The switch-over to the new payroll system was on February 28."),
    ("Furniture maker Ollivant called in administrators on Monday.", "Furniture maker Ollivant fell into administration on Tuesday."),
]

EACH_ITS_DAY = [
    ("The insurer's chief executive is due to appear before a Senate panel on March 24.", "The regulator's director will face the Senate panel on March 26."),
    ("They need 3,950 signatures by April 11.", "Inspectors gave the water company until May 30 to submit a repair plan."),
    ("By February the archive had opened 1,200 of the crates.", "The coroner, who opened his own file on Tuesday, has counted seven deaths."),
    ("By Sunday evening divers had found four of the crates.", "Divers found the last crate on Monday night."),
    ("Bids for the old cannery are due on April 4.", "Bids for the old brewery are due on April 14."),
    ("The nurses' union has set a strike for March 25.", "Train drivers plan to strike on March 27."),
    ("Residents must leave the riverside camp by noon on Friday, the council said.", "Residents began leaving the riverside camp on Wednesday."),
    ("Parliament is to vote on the dam bill on Wednesday, March 19.", "The dam bill goes to the upper house on March 27."),
    ("The novelist Ida Brennan died on Sunday at her home in Lund, her publisher said.", "Brennan will be buried in Lund on Saturday."),
    ("Two brothers were taken into custody on March 4 over the fire at the sawmill.", "The two brothers appeared in court over the sawmill fire on March 6."),
    ("The committee will publish its report on the school fire on 28 March.", "An interim report on the school fire came out on 18 February."),
    ("The governor signed the water bill into law on Monday.", "The water bill takes effect on Wednesday."),
    ("The two companies signed the merger agreement on Feb. 24.", "Shareholders approved the merger agreement on Feb. 27."),
    ("The museum will reopen its east wing on 2 April.", "The museum will reopen its cafe on 12 April."),
    ("The hearing began on Monday.", "The hearing ended on Wednesday."),
    ("Mail-in ballots must reach the clerk by March 28.", "Mail-in ballots can be requested until March 21."),
    ("The airline's first flight to Tarvo is planned for 1 June.", "The airline's first flight to Lund is planned for 11 June."),
    ("The mine has been closed since 3 March.", "The mine will stay closed until 24 March."),
    ("Applications for the grant close on 31 March.", "Winners of the grant will be told on 30 April."),
    ("The mayor's trial opens on April 7.", "Jury selection in the mayor's trial begins on April 2."),
    ("The storm reached the coast on Sunday.", "The storm is expected to reach the capital on Tuesday."),
    ("The union said it had until Monday to answer.", "The company said on Wednesday that talks would go on."),
    ("The court will rule on the strike on Friday, March 21.", "The court heard the union on March 11."),
    ("Her body was found on Tuesday by a hiker.", "Her car was found on Sunday by a ranger."),
    ("Her body was found on Tuesday by a hiker.", "She disappeared on Sunday."),
    ("Ana Roth will take over as director on 1 September.", "Ana Roth's predecessor leaves on 1 October."),
    ("Tickets go on sale on 20 March.", "The festival begins on 22 June."),
    ("The first trams ran on the new line on 2 March.", "Work on the new line began on 12 March 2021."),
    ("The regatta starts on 3 April.", "The regatta ends on 6 April."),
    ("The inquest opens on 2 June.", "The inquiry opens on 12 June."),
    ("The bank's app went down on Monday evening.", "The bank's app was back on Tuesday."),
    ("The company recalled the prams on 7 March.", "The company recalled the cots on 12 March."),
    ("Rescuers reached the cave on Sunday.", "Rescuers brought the boys out of the cave on Tuesday."),
    ("The minister flew to Tarvo on Monday.", "The minister flew home on Wednesday."),
    ("A first ship sailed on Monday.", "A second ship sailed on Wednesday."),
    ("Comments on the plan are due by 4 April.", "A decision on the plan is due by 30 April."),
    ("Police arrested the driver on Monday and charged him on Tuesday.", "The driver was charged on Tuesday."),
    ("The vote was put off from Tuesday.", "The vote will be on Thursday."),
    ("The storm hit Tarvo on Sunday.", "The storm hit Lund on Monday."),
    ("The store in Tarvo closes on 30 March.", "The store in Lund closes on 30 April."),
    ("Payments start on April 1.", "Payments end on April 30."),
    ("The quartet strikes up in the town hall on Friday, March 21.", "The choir's concert in the chapel is on Thursday, March 20."),
    ("Intruders got into the library's systems on February 3.", "The library cut off its systems on February 9."),
    ("Furniture maker Ollivant called in administrators on Monday.", "Ollivant's shops close on Tuesday."),
    ("The council gave its consent to the marina on Wednesday, March 5.", "Work on the marina begins on Tuesday, March 25."),
    ("The probe entered orbit around Venus on March 8.", "The probe was launched on February 2."),
    ("The coast guard stopped the freighter Ollin on February 17.", "The freighter Ollin was released on February 19 by the coast guard."),
    ("The clinic stopped the asthma study on February 3.", "The asthma study began on January 13."),
    ("The bakery was sealed on Monday evening by inspectors.", "The bakery failed an inspection on Tuesday."),
]
# fmt: on


@pytest.mark.parametrize(("first", "second"), TWO_DAYS)
def test_one_thing_on_two_days_is_a_conflict(first: str, second: str) -> None:
    assert Relation.CONFLICTS in sorts(first, second, LinkKind.DATE)


@pytest.mark.parametrize(("first", "second"), EACH_ITS_DAY)
def test_two_things_each_keep_their_day(first: str, second: str) -> None:
    assert not sorts(first, second, LinkKind.DATE)
