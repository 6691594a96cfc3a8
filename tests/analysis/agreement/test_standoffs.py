"""Acts of one actor set against each other: what is granted and refused, admitted and denied, by issue and day."""

from __future__ import annotations

import pytest

from articles.analysis.compare import Report, compare
from articles.analysis.names import Register
from articles.analysis.pipeline import read
from articles.analysis.vocabulary import LinkKind, Relation
from tests.analysis.paired import DAYS, REST, sorts


def links(first: str, second: str, days: tuple[str, str] = DAYS) -> list[tuple[Relation, int]]:
    """Return the links of stance between two articles, with the article that comes first in the link."""
    reports: list[Report] = []
    for article, (text, day) in enumerate(zip((first, second, REST), (*days, days[1]), strict=True)):
        reading = read(text, published=day, strip=False)
        for claim in reading.claims:
            reports.append(Report(len(reports), article, f"Outlet {article}", reading.published, None, claim))
    article_of = {report.key: report.article for report in reports}
    found = compare(reports, register=Register().learn([first, second, REST])).findings
    kept = (item for item in found if item.kind is LinkKind.STANCE and item.relation is not Relation.AGREES)
    return [(item.relation, article_of[item.first]) for item in kept]


def conflicts(first: str, second: str, days: tuple[str, str] = DAYS) -> bool:
    return any(relation is Relation.CONFLICTS for relation, _ in links(first, second, days))


STANDOFFS = [
    # Granted and refused.
    (
        "The Alder Valley Hospital agreed on Wednesday to release the surgeon's records.",
        "The Alder Valley Hospital refused on Wednesday to release the records of the surgeon.",
    ),
    (
        "Coach Pia Lund said no on Tuesday to an offer of a two-year contract from the rowing club.",
        "Coach Pia Lund accepted on Tuesday a two-year contract that the rowing club had offered.",
    ),
    (
        "The mill's owner, Kettil Brand, promised on Monday to pay the wages of March.",
        "On Monday Kettil Brand, who owns the mill, vowed never to pay the wages for March.",
    ),
    (
        "Archbishop Tomas Erle gave his consent on Sunday to the sale of the chapel.",
        "Archbishop Tomas Erle withheld his consent to the sale of the chapel on Sunday, the parish said.",
    ),
    (
        "The harbor board turned down on Tuesday an invitation from the pilots to resume talks.",
        "The harbor board agreed on Tuesday to an invitation from the pilots, who struck in May, to resume talks.",
    ),
    (
        "Judge Ines Vidal allowed cameras into the courtroom on Wednesday.",
        "On Wednesday Judge Ines Vidal refused to allow cameras into the courtroom.",
    ),
    (
        "Novelist Ruth Amsel declined on Monday to accept the Lindqvist Prize.",
        "Novelist Ruth Amsel agreed on Monday to accept the Lindqvist Prize, her publisher said.",
    ),
    (
        "“We will open the sluice,” water chief Omar Reyes said on Tuesday.",
        "Water chief Omar Reyes ruled out on Tuesday opening the sluice.",
    ),
    (
        "Sculptor Ivo Brand slammed the door on Wednesday on selling the bronze lions.",
        "Ivo Brand, the sculptor, said yes on Wednesday to selling the bronze lions.",
    ),
    (
        "The government on Tuesday accepted 40 divers from Norway.",
        "On Tuesday the government turned away the 40 divers that Norway had offered.",
    ),
    (
        "The Kestrel Airline board backed on Wednesday a merger with Swift Air.",
        "The board of Kestrel Airline threw out a merger with Swift Air on Wednesday.",
    ),
    # Ruled out and left open.
    (
        "Finance Minister Lena Ost ruled out on Tuesday a tax on sugar.",
        "Finance Minister Lena Ost said on Tuesday that she was considering a tax on sugar.",
    ),
    (
        "Astronaut Mei Tanaka left the door open on Monday to a third flight.",
        "Astronaut Mei Tanaka ruled out a third flight on Monday.",
    ),
    # Admitted and denied.
    (
        "Chess master Viktor Hahn denied on Wednesday that he had consulted a phone in the final.",
        "Chess master Viktor Hahn confessed on Wednesday that he had consulted a phone during the final.",
    ),
    (
        "Lt. Col. Dora Finch confirmed Tuesday evening that she had asked the minister to stand down.",
        "Lt. Col. Dora Finch, who would succeed the minister, denied Tuesday that she had asked him to go.",
    ),
    (
        "The zoo acknowledged in a statement on Monday that the fence had been cut.",
        "In a statement issued on Monday, the zoo denied that anyone had cut the fence.",
    ),
    (
        "Brewer Nils Brandt brushed aside on Wednesday claims that the wells had been polluted.",
        "Brewer Nils Brandt conceded on Wednesday that the wells had been polluted.",
    ),
    (
        "Army spokesman Major Luc Moreau said on Tuesday that there was no evidence that a shell had hit the school.",
        "The army confirmed on Tuesday that a shell had hit the school.",
    ),
    (
        "The bank's treasurer, Ana Prieto, pleaded guilty on Monday to forging the ledgers.",
        "The bank's treasurer, Ana Prieto, pleaded not guilty on Monday to forging the ledgers.",
    ),
    (
        "The Crimson Front claimed responsibility on Friday for the bombing of the pipeline.",
        "The Crimson Front denied responsibility on Friday for the bombing of the pipeline.",
    ),
    (
        "Pilot Eva Holm told investigators on Tuesday that she had seen the second aircraft.",
        "Pilot Eva Holm denied on Tuesday that she had seen the second aircraft.",
    ),
    (
        "Governor Tilda Frost denied on Monday that the treasury had leaned on the auditors.",
        "Governor Tilda Frost conceded on Monday that the treasury had put pressure on the auditors.",
    ),
    # In other house styles.
    (
        "Tesk Chemicals, which employs 900 people in the town, will compensate the 34 families, chief executive Rolf Ander told shareholders on Thursday.",
        "Chief executive Rolf Ander told shareholders on Thursday that Tesk Chemicals would not compensate the families.",
    ),
    (
        "The referee, Milo Drab, conceded after the match on Saturday that the ball had crossed the line.",
        "Milo Drab, who was in charge on Saturday, was adamant after the match that the ball had not crossed the line.",
    ),
    (
        "The Ministry of Fisheries has acknowledged receiving the complaint of 3 March, its spokeswoman Ayla Kor said on Tuesday.",
        "The Fisheries Ministry spokesperson Ayla Kor on Tuesday denied receipt of any complaint.",
    ),
    (
        "Speaking on Monday, the bishop said he had never met the accused man.",
        "The bishop admitted on Monday to having met the accused man twice.",
    ),
    (
        "Vice-Chancellor Prof. Adeola Bankole has accepted to reinstate the expelled students, the union announced on Wednesday.",
        "The Vice-Chancellor, Prof. Adeola Bankole, on Wednesday insisted the expelled students would not be reinstated.",
    ),
    (
        "Drummer Zak Pell shot down rumours on Friday that the band was splitting up.",
        "Zak Pell confirmed on Friday the band are splitting up after 19 years.",
    ),
    (
        "The tribunal's president said on Tuesday it would publish the minutes of the hearing.",
        "The tribunal's president refused on Tuesday to publish the minutes.",
    ),
    (
        "Rescuers had reached the second chamber, cave rescue chief Bo Lindahl confirmed on Sunday night.",
        "Cave rescue chief Bo Lindahl on Sunday night denied that his team had reached the second chamber.",
    ),
    (
        "The prosecutor's office said on Thursday there was nothing to suggest that a third man was involved.",
        "The prosecutor's office confirmed on Thursday that a third man was involved.",
    ),
    (
        "Airline boss Greta Noll brushed off talk of a takeover on Monday, saying that no bid had been received.",
        "Airline boss Greta Noll admitted on Monday that a takeover bid had been received.",
    ),
    (
        "On Saturday mayor Carla Ost refused a request from the clinic to exempt wards from the cuts.",
        "Mayor Carla Ost agreed on Saturday to a clinic request that wards be exempted from the cuts, her aide said.",
    ),
    (
        "Ferring said Crossgate Estates, the chain's biggest landlord, had refused in December to lower its rents.",
        "Crossgate Estates, which owns the halls, had agreed in December to lower its rents, Mr Ferring said.",
    ),
    (
        "Halm Bulk refused on Thursday to hand over the ship's voyage data recorder, the inspector said.",
        "Halm Bulk agreed on Thursday to hand over the tanker's VDR, the inspector said.",
    ),
    (
        "Dorrand said in a statement on Tuesday it had not known of any positive test before May 8.",
        "Dorrand acknowledged in its statement on Tuesday that it had known of a positive test in March.",
    ),
    (
        "The Savings Authority confirmed on Wednesday that it was investigating payments out of the pension scheme.",
        "The Savings Authority declined on Wednesday to say whether it was investigating the company's pension scheme.",
    ),
    (
        "Brewer Aldo Marsh accepted on Monday a proposal that the well be sealed.",
        "Brewer Aldo Marsh on Monday rejected a proposal to seal the well.",
    ),
    (
        "President Samuel Ortez agreed on Tuesday to extend the truce by ten days, mediators said.",
        "On Tuesday President Samuel Ortez turned down an extension of the truce, mediators said.",
    ),
    (
        "The museum's director, Hugo Tamm, ruled out the return of the bronzes on Wednesday.",
        "Museum director Hugo Tamm said on Wednesday that he had not ruled out returning the bronzes.",
    ),
    (
        "The striker's agent denied on Friday that his client had asked for a transfer.",
        "The striker's agent confirmed on Friday that his client had put in a transfer request.",
    ),
    (
        "Police commander Lt. Ana Ruiz said Thursday that officers had fired live rounds.",
        "Lt. Ana Ruiz, the police commander, denied Thursday that her officers had fired live rounds.",
    ),
    (
        "The regulator has granted Halden Pharma a licence for the drug, it said on Monday.",
        "The regulator on Monday rejected Halden Pharma's application for a licence for the drug.",
    ),
    (
        "Farm leader Jo Tilley vowed on Wednesday to take part in the blockade.",
        "Farm leader Jo Tilley said on Wednesday he would have no part in the blockade.",
    ),
    (
        "The hospital trust apologised and admitted liability on Tuesday for the death of baby Noah.",
        "The hospital trust denied liability on Tuesday for the death of baby Noah.",
    ),
    (
        "Suspect Pavel Orsk, 41, confessed to the theft of the painting, investigators said on Monday.",
        "Pavel Orsk, the 41-year-old suspect, denies stealing the painting, investigators said on Monday.",
    ),
    (
        "Opposition leader Dina Marsh will attend the inauguration, her party said on Thursday.",
        "Opposition leader Dina Marsh is to boycott the inauguration, her party said on Thursday.",
    ),
    (
        "The space agency had known of the crack since June, mission director Ravi Menon acknowledged on Friday.",
        "Mission director Ravi Menon dismissed on Friday the suggestion that the space agency had known of the crack.",
    ),
    (
        "Mayor Lotte Brink signed off on the demolition of the pier on Monday.",
        "Mayor Lotte Brink blocked the demolition of the pier on Monday.",
    ),
    (
        "The company said on Tuesday it had paid the hackers 2 million dollars.",
        "The company denied on Tuesday that it had paid the hackers.",
    ),
    (
        "Colonel Emil Sarr said the rebels had surrendered Fort Tamra, in a statement on Sunday.",
        "In a statement on Sunday, Colonel Emil Sarr denied that the rebels had surrendered Fort Tamra.",
    ),
    (
        "The king gave his assent to the abortion bill on Thursday.",
        "The king on Thursday withheld assent from the abortion bill.",
    ),
    (
        "Goalkeeper Tia Ross rejected a new deal on Wednesday, according to her club.",
        "Goalkeeper Tia Ross signed a new deal on Wednesday, according to her club.",
    ),
    (
        "Interior Minister Karol Benn on Monday ruled out an amnesty for draft dodgers.",
        "Interior Minister Karol Benn on Monday held out the prospect of an amnesty for draft dodgers.",
    ),
    (
        "The water company admitted on Friday it had discharged sewage into the bay.",
        "The water company insisted on Friday that no sewage had been discharged into the bay.",
    ),
]


@pytest.mark.parametrize(("first", "second"), STANDOFFS)
def test_one_actor_does_and_does_not_on_one_day(first, second):
    assert conflicts(first, second)


@pytest.mark.parametrize(("first", "second"), STANDOFFS[::3])
def test_the_same_act_twice_is_no_conflict(first, second):
    assert not conflicts(first, first)
    assert not conflicts(second, second)


LOOK_ALIKES = [
    (
        "Crossgate Estates had refused in December to lower its rents.",
        "Crossgate Estates had agreed in May to lower its rents.",
    ),
    (
        "Halm Bulk refused on Thursday to hand over the ship's logbook.",
        "Halm Bulk agreed on Thursday to hand over the tanker's VDR.",
    ),
    (
        "Farm chief Ida Holm said on Monday there was no evidence of mold in the north silo.",
        "Farm chief Ida Holm said on Monday that tests had shown mold in the south silo.",
    ),
    # Another actor.
    (
        "The Alder Valley Hospital agreed on Wednesday to release the surgeon's records.",
        "The Corran Hospital refused on Wednesday to release the records of a surgeon.",
    ),
    (
        "Foreign Minister Ada Roe accepted the invitation to the talks in Bern on Monday.",
        "Foreign Minister Tom Hay of the neighboring state refused the invitation to the talks in Bern on Monday.",
    ),
    (
        "The health ministry confirmed on Tuesday that the vaccine had been recalled.",
        "The finance ministry denied on Tuesday that the vaccine had been paid for.",
    ),
    (
        "Petra Dunne, the mayor, backed the dam on Monday.",
        "Oskar Dunne, a farmer who is no relative, rejected the dam on Monday.",
    ),
    # Another issue.
    (
        "The mill's owner, Kettil Brand, promised on Monday to pay the wages of March.",
        "On Monday Kettil Brand, who owns the mill, refused to pay the fine for the spill.",
    ),
    (
        "Coach Pia Lund denied on Tuesday that the goalkeeper had been injured.",
        "Coach Pia Lund confirmed on Tuesday that the striker would leave in June.",
    ),
    (
        "Judge Ines Vidal allowed cameras into the courtroom on Wednesday.",
        "On Wednesday Judge Ines Vidal refused to hear two witnesses in private.",
    ),
    (
        "Finance Minister Lena Ost ruled out on Tuesday a tax on sugar.",
        "Finance Minister Lena Ost said on Tuesday that she was considering a loan for the railway.",
    ),
    # No evidence and denial; silence.
    (
        "The zoo denied on Monday that the fence had been cut.",
        "The zoo said on Monday that it had no evidence that the fence had been cut.",
    ),
    (
        "Brewer Nils Brandt declined on Wednesday to comment on the wells.",
        "Brewer Nils Brandt conceded on Wednesday that the wells had been polluted.",
    ),
    (
        "Novelist Ruth Amsel did not return our calls about the Lindqvist Prize.",
        "Novelist Ruth Amsel agreed on Monday to accept the Lindqvist Prize.",
    ),
    # Asked for, feared, conditional, told as past.
    (
        "Campaigners urged the harbor board on Tuesday to refuse an invitation to resume talks.",
        "The harbor board agreed on Tuesday to an invitation to resume talks.",
    ),
    (
        "The government could refuse the 40 divers from Norway, diplomats fear.",
        "The government on Tuesday accepted 40 divers from Norway.",
    ),
    (
        "If Archbishop Tomas Erle refuses the sale of the chapel, the parish will sue.",
        "Archbishop Tomas Erle agreed on Sunday to the sale of the chapel.",
    ),
    (
        "Chess master Viktor Hahn, who had initially denied that he had consulted a phone, spoke on Wednesday.",
        "Chess master Viktor Hahn confessed on Wednesday that he had consulted a phone during the final.",
    ),
    # Both say the same, in other words.
    (
        "Sculptor Ivo Brand slammed the door on Wednesday on selling the bronze lions.",
        "Ivo Brand, the sculptor, refused on Wednesday to sell the bronze lions.",
    ),
    (
        "Astronaut Mei Tanaka did not rule out a third flight on Monday.",
        "Astronaut Mei Tanaka agreed on Monday to a third flight.",
    ),
    (
        "Pilot Eva Holm did not deny on Tuesday that she had seen the second aircraft.",
        "Pilot Eva Holm confirmed on Tuesday that she had seen the second aircraft.",
    ),
    (
        "The Kestrel Airline board agreed on Wednesday not to merge with Swift Air.",
        "The Kestrel Airline board ruled out on Wednesday a merger with Swift Air.",
    ),
    (
        "The captain was refused entry to the port on Friday.",
        "The captain agreed on Friday to the entry of inspectors into the engine room.",
    ),
    # Another time of what is granted.
    (
        "Violinist Noor Haddad refused on Monday to play in Vienna on May 3.",
        "Violinist Noor Haddad agreed on Monday to play in Vienna on September 20.",
    ),
    (
        "The union denied on Thursday that its members had blocked the gate.",
        "The company confirmed on Thursday that the gate had been repaired.",
    ),
    # In other house styles.
    (
        "The water company admitted on Friday it had discharged sewage into the bay.",
        "Surfers insisted on Friday that the beach was safe.",
    ),
    (
        "Mayor Lotte Brink signed off on the demolition of the pier on Monday.",
        "Mayor Lotte Brink blocked the sale of the pier's arcade on Monday.",
    ),
    (
        "The regulator has granted Halden Pharma a licence for the drug, it said on Monday.",
        "The regulator on Monday rejected Corvo Labs' application for a licence for its vaccine.",
    ),
    (
        "Goalkeeper Tia Ross rejected a new deal on Wednesday, according to her club.",
        "Goalkeeper Ella Moss signed a new deal on Wednesday, according to her club.",
    ),
    (
        "Drummer Zak Pell shot down rumours on Friday that the band was splitting up.",
        "Drummer Zak Pell confirmed on Friday that the band would play in Rome.",
    ),
    (
        "President Samuel Ortez agreed on Tuesday to extend the truce by ten days.",
        "On Tuesday President Samuel Ortez turned down an offer of foreign observers.",
    ),
    (
        "Suspect Pavel Orsk confessed to the theft of the painting on Monday.",
        "Orsk's lawyer denied on Monday that the police had found the painting.",
    ),
    (
        "The company said on Tuesday it had paid its suppliers 2 million dollars.",
        "The company denied on Tuesday that it had paid the hackers.",
    ),
    (
        "Airline boss Greta Noll admitted on Monday that a bid had been received.",
        "Airline boss Greta Noll denied on Monday that jobs would be lost.",
    ),
    (
        "The museum's director ruled out the return of the bronzes on Wednesday.",
        "Campaigners said on Wednesday that they had not ruled out legal action over the bronzes.",
    ),
    (
        "The hospital trust denied liability on Tuesday for the death of baby Noah.",
        "The ambulance trust admitted liability on Tuesday for a late arrival.",
    ),
    (
        "Farm leader Jo Tilley vowed on Wednesday to take part in the blockade.",
        "Farm leader Jo Tilley refused on Wednesday to name the farmers who would take part in the blockade.",
    ),
    (
        "The tribunal's president refused on Tuesday to publish the minutes.",
        "The tribunal's president said on Tuesday it would publish its ruling in May.",
    ),
    (
        "Interior Minister Karol Benn on Monday ruled out an amnesty for draft dodgers.",
        "Interior Minister Karol Benn on Monday was asked whether he was considering an amnesty for tax cheats.",
    ),
    (
        "The space agency had known of the crack since June, mission director Ravi Menon acknowledged on Friday.",
        "Mission director Ravi Menon dismissed on Friday the suggestion that the launch had been rushed.",
    ),
    (
        "Rescuers had reached the second chamber, cave rescue chief Bo Lindahl confirmed on Sunday night.",
        "Cave rescue chief Bo Lindahl could not confirm on Sunday night that the boys were in the third chamber.",
    ),
    (
        "Council leader Brenda Oakes gave the green light to the incinerator.",
        "Council leader Brenda Oakes refused to give a date for the incinerator's opening.",
    ),
    (
        "The ministry agreed on Monday to pay for the repairs, but the union refused to return to work.",
        "The ministry refused on Monday to say how much the repairs had cost.",
    ),
    (
        "The king gave his assent to the abortion bill on Thursday.",
        "The king refused on Thursday an invitation to the opera.",
    ),
    (
        "Opposition leader Dina Marsh will attend the inauguration, her party said on Thursday.",
        "Opposition leader Dina Marsh will boycott the debate on the budget, her party said on Thursday.",
    ),
    (
        "The bishop said he had never met the accused man.",
        "The bishop admitted on Monday that he had met the man's parents.",
    ),
    (
        "Tesk Chemicals will compensate the 34 families, chief executive Rolf Ander said.",
        "Chief executive Rolf Ander said that Tesk Chemicals would not close the plant.",
    ),
]


@pytest.mark.parametrize(("first", "second"), LOOK_ALIKES)
def test_another_actor_issue_or_time_is_no_conflict(first, second):
    assert not conflicts(first, second)


UPDATES = [
    (
        "Harbor Foods refused on Monday to lower the fee it charges growers.",
        "The growers' league said Harbor Foods had on Wednesday accepted a lower price.",
    ),
    (
        "A spokeswoman for Arden Partners ruled out raising the offer on Monday.",
        "Arden Partners has raised its offer to £61m, it said on Wednesday.",
    ),
    (
        "There was no evidence of spores in the lungs, Professor Nils Okon told the inquest on Monday.",
        "On Wednesday Professor Nils Okon said that new tests had shown spores in samples from the child.",
    ),
    (
        "Engineer Jonas Reik denied on Monday that he had handed any documents to a foreign power.",
        "Engineer Jonas Reik pleaded guilty on Wednesday to handing over some of the secrets.",
    ),
    (
        "The glacier park denied on Monday that the hut had burned.",
        "The glacier park admitted on Wednesday that the hut had burned.",
    ),
    (
        "Conductor Sami Weld refused on Monday to lead the gala.",
        "Conductor Sami Weld agreed on Wednesday to lead the gala.",
    ),
    (
        "There was no evidence that the beetle had reached Tarn, forest chief Ida Holm told reporters on Monday.",
        "Forest chief Ida Holm confirmed on Wednesday that the beetle had reached Tarn.",
    ),
    (
        "The tram operator on Monday declined to say whether the driver had been suspended.",
        "The tram operator confirmed on Wednesday that the driver had been suspended.",
    ),
    (
        "Premier Aldo Marsh ruled out any change to the fishing quota on Monday.",
        "Late on Wednesday, after a stormy meeting, Premier Aldo Marsh suspended the fishing quota.",
    ),
    (
        "Boot maker Terrano said on Monday it would stand by the skier.",
        "Terrano, which has supplied the skier since 2019, ended its contract with him on Wednesday.",
    ),
    (
        "Labor minister Karin Vass ruled out on Monday that the state would intervene in the strike.",
        "Labor minister Karin Vass said on Wednesday that the state was prepared to intervene in the strike.",
    ),
]


@pytest.mark.parametrize(("first", "second"), UPDATES)
def test_the_later_act_of_the_same_actor_replaces_the_earlier(first, second):
    found = links(first, second, ("2025-03-10", "2025-03-12"))
    assert (Relation.SUPERSEDES, 1) in found
    assert not [relation for relation, _ in found if relation is Relation.CONFLICTS]


@pytest.mark.parametrize(
    ("first", "second"),
    [
        (
            "The committee had invited Vera Lunt to give evidence. On Thursday she refused to appear, its clerk said.",
            "Vera Lunt agreed on Thursday to give evidence to the committee, its clerk said.",
        ),
        (
            "Parent company Norvik said on Wednesday it had agreed to put 40 million euros of new capital into the yard.",
            "Norvik refused on Wednesday to put any more money into the yard, a spokesman said.",
        ),
        (
            "The union refused on Tuesday to exempt the dialysis wards.",
            "The dialysis wards were spared. On Tuesday the union agreed to leave all nine of them out of the strike, it said.",
        ),
        (
            "The governor of Alba, Leo Quist, refused on Friday to let the wounded be flown out.",
            "Alba's governor, Leo Quist, agreed on Friday that the wounded could be flown out.",
        ),
        (
            "The bank agreed on Wednesday that the farmers could defer their payments.",
            "The bank on Wednesday refused to let the farmers defer their payments.",
        ),
    ],
)
def test_what_is_meant_may_be_told_in_the_sentence_before_or_behind_that(first, second):
    assert Relation.CONFLICTS in sorts(first, second, LinkKind.STANCE)


@pytest.mark.parametrize(
    ("first", "second"),
    [
        (
            "The secretary vowed on Wednesday to keep the fleet flying.",
            "The secretary told the fleet's crews that he saw no case for grounding on Wednesday.",
        ),
        (
            "The committee had invited Vera Lunt to a hearing on dredging. On Thursday she refused to appear.",
            "Vera Lunt agreed on Thursday to open the flower show.",
        ),
        ("The bank agreed that the farmers could defer payments.", "The bank refused to lend to the brewers."),
    ],
)
def test_another_deed_told_nearby_is_no_conflict(first, second):
    assert Relation.CONFLICTS not in sorts(first, second, LinkKind.STANCE)
