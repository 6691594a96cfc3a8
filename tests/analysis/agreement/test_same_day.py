"""Counts of one day that grow by the hour, and figures whose clauses make them two questions."""

from __future__ import annotations

import pytest

from articles.analysis.vocabulary import LinkKind, Relation
from tests.analysis.paired import sorts

SAME_HOUR = ("2025-03-13T09:30:00", "2025-03-13T10:10:00")
SAME_DAY = ("2025-03-13T09:30:00", "2025-03-13T18:10:00")
NEXT_DAY = ("2025-03-13T17:00:00", "2025-03-14T08:10:00")

LATER = [
    (SAME_DAY, "Three people were killed when a gas main exploded under Pell Street on Thursday, the fire service said.", "Five people have died in the Pell Street explosion, the fire service said."),
    (SAME_DAY, "Six people are unaccounted for after a block of flats collapsed in Morva, rescuers said.", "Two people are still missing after a block of flats collapsed in Morva."),
    (SAME_DAY, "Eleven people were injured when a tram overturned at Corin Square.", "A tram overturned at Corin Square this morning, injuring 17 people, three of them badly."),
    (SAME_DAY, "Police have arrested four men over the robbery of the Lenn savings bank.", "Seven men are in custody over the robbery of the Lenn savings bank, police said."),
    (SAME_DAY, "Some 400 residents were moved out as the Arva river rose.", "About 1,200 residents have been moved to schools as the Arva river rose."),
    (SAME_DAY, "The storm left 18,000 homes without power in Dunvale, the network operator said.", "As of early evening 41,000 homes in Dunvale had no power, the network operator said."),
    (SAME_DAY, "The storm left 41,000 homes without power in Dunvale, the network operator said.", "By evening 9,000 homes in Dunvale were still without power, the network operator said."),
    (SAME_DAY, "A petition to save the Orle lido had 8,200 signatures on Thursday morning.", "More than 12,000 people have now signed a petition to save the Orle lido."),
    (SAME_DAY, "The fire on Mount Tarr has burned 600 hectares of pine forest.", "Fire has now consumed 950 hectares of forest on Mount Tarr, the forestry service said."),
    (NEXT_DAY, "The fire on Mount Tarr is 10 per cent contained, the forestry service said.", "The fire on Mount Tarr was 45 per cent contained by Friday morning."),
    (NEXT_DAY, "Health officials have confirmed 34 cases of measles in Brennock.", "The number of confirmed measles cases in Brennock has reached 41."),
    (SAME_DAY, "Kelder Airways has cancelled 60 flights because of the strike.", "Kelder Airways had scrapped 84 flights by late afternoon because of the strike."),
    (SAME_DAY, "Nine members of the Reform party say they will vote against the budget.", "Fourteen Reform party members now say they will vote against the budget."),
    (SAME_DAY, "Nine Reform rebels plan to vote against the budget.", "The number of Reform rebels had grown to 14 by nightfall."),
    (NEXT_DAY, "Fewer than a dozen Labour deputies have come out against the bill.", "By this morning 23 Labour deputies had come out against the bill."),
    (NEXT_DAY, "Lenn Bank had refunded 31,000 customers by Sunday.", "Some 47,000 customers had been refunded by Monday, Lenn Bank said."),
    (NEXT_DAY, "An online appeal for the widow of fireman Karl Voss has raised 48,000 euros.", "Donations for the widow of fireman Karl Voss have passed 90,000 euros."),
    (SAME_DAY, "With 30 percent of ballots counted, Ines Varlo led by nine points.", "Ines Varlo's lead has shrunk to four points with 85 percent of ballots counted."),
    (SAME_DAY, "Shares in Ostrel were down 6 per cent at midday.", "Shares in Ostrel closed 9 per cent lower."),
    (SAME_DAY, "Two firefighters were taken to hospital after the warehouse fire in Lund Road.", "Five firefighters have been treated in hospital after the warehouse fire in Lund Road."),
    (SAME_DAY, "One officer was hurt in clashes outside the parliament in Sorn, police said.", "Eight officers were injured in clashes outside the parliament in Sorn, police said."),
    (NEXT_DAY, "Divers have recovered four bodies from the wreck of the Maren.", "Divers brought up three more bodies from the wreck of the Maren, bringing the total to seven."),
    (NEXT_DAY, "The death toll from the collapse of the Ketta bridge stands at 12.", "The collapse of the Ketta bridge has claimed 15 lives, the governor said on Friday."),
    (SAME_DAY, "At least 12 people were killed when a bus plunged into a ravine near Soral on Thursday.", "A bus plunged into a ravine near Soral on Thursday, killing 19 people."),
    (SAME_DAY, "Four workers are trapped underground in the Hedda mine.", "Rescuers have brought two of the four trapped workers out of the Hedda mine, leaving two underground."),
    (NEXT_DAY, "The queue at the Tessa border crossing stretched for nine kilometers on Thursday.", "The queue at the Tessa border crossing had shrunk to three kilometers by Friday morning."),
    (NEXT_DAY, "The Calder river stood at 5.2 meters in Hame on Thursday evening.", "The Calder river reached 6.1 meters in Hame on Friday morning."),
    (SAME_DAY, "Forty-one schools in Arden were closed because of the snow.", "Sixty-three schools in Arden have now closed because of the snow."),
    (NEXT_DAY, "Six countries have withdrawn their athletes from the Games in Port Lyle.", "Nine countries have now pulled out of the Games in Port Lyle."),
    (NEXT_DAY, "Police had named three of the victims of the Solde crash by Thursday.", "Police have now named eight of the victims of the Solde crash."),
    (NEXT_DAY, "The hospital has treated 58 people for heat stroke.", "The number of people treated for heat stroke at the hospital has risen to 91."),
    (SAME_DAY, "The search for the Aurel covers 300 square kilometers of sea.", "The search for the Aurel has been widened to 800 square kilometers of sea."),
    (NEXT_DAY, "Eighty soldiers are helping to fill sandbags in Hame.", "Some 240 soldiers are now filling sandbags in Hame."),
    (NEXT_DAY, "The strike has cost the port of Averne 4 million euros so far.", "The strike has now cost the port of Averne 7 million euros, its director said."),
    (NEXT_DAY, "Three suspects have been charged over the theft of the Lorvane crown.", "A fourth and a fifth suspect were charged over the theft of the Lorvane crown on Friday, bringing the number charged to five."),
    (SAME_DAY, "One worker was killed and three were missing after an explosion at the Arnhold refinery.", "Two workers were killed and two are missing after an explosion at the Arnhold refinery."),
    (SAME_DAY, "Ten homes were destroyed by a tornado that hit Wessel.", "A tornado that hit Wessel destroyed 26 homes, the county said after a survey."),
    (NEXT_DAY, "The ministry had received 140 complaints about the water by Wednesday.", "The ministry has received 310 complaints about the water."),
    (NEXT_DAY, "Rescuers pulled 17 survivors from the rubble of the Belmont hotel.", "Twenty-three survivors have been pulled from the rubble of the Belmont hotel."),
]  # fmt: skip


@pytest.mark.parametrize(("hours", "earlier", "later"), LATER)
def test_a_later_count_replaces_the_earlier_one(hours: tuple[str, str], earlier: str, later: str) -> None:
    found = sorts(earlier, later, LinkKind.NUMBER, hours)
    assert Relation.SUPERSEDES in found
    assert Relation.CONFLICTS not in found


APART = [
    (SAME_HOUR, "The pact covers 11,300 products, of which 640 become free of duty on the first day, the ministry said.", "The pact covers 11,300 products; 640 lose their duty on the first day."),
    (SAME_HOUR, "The plan sets aside 620 million crowns for housing, of which 90 million crowns is meant for emergency shelters.", "The plan sets aside 620 million crowns for housing."),
    (SAME_HOUR, "The crew of 23 is made up of 14 Filipinos, six Indians and three Georgians.", "The crew of 23 has 14 Filipinos."),
    (SAME_HOUR, "The Orval fund has undertaken to invest 600 million euros in Tarrin's ports by 2031.", "The Orval fund will put 600 million euros into Tarrin's ports by 2031."),
    (SAME_HOUR, "Brenn Steel has pledged to spend 40 million pounds on filters at its Hame works.", "Brenn Steel is to spend 40 million pounds on filters at its Hame works."),
    (SAME_HOUR, "The ministry has committed itself to building 3,000 flats in Lund.", "The ministry will build 3,000 flats in Lund."),
    (SAME_HOUR, "Kelder Airways has agreed to buy 24 jets from Avion.", "Kelder Airways is to buy 24 jets from Avion."),
    (SAME_HOUR, "The council has vowed to plant 9,000 trees along the ring road.", "The council plans to plant 9,000 trees along the ring road."),
    (SAME_HOUR, "The bank has bound itself to lend 200 million crowns to small farms.", "The bank is to lend 200 million crowns to small farms."),
    (SAME_HOUR, "The fund has pledged 600 million euros for ports across Tarrin, and 150 million of that is meant for the docks at Lenn.", "The fund has undertaken to invest 600 million euros in Tarrin's ports."),
    (SAME_HOUR, "The ministry will spend 80 million crowns on schools, 12 million of it on roofs.", "The ministry spent 80 million crowns on schools."),
    (SAME_HOUR, "Under the reform the county would drop from 18 seats to 14.", "The county, which has 18 seats, would lose four."),
    (SAME_HOUR, "The garrison is to shrink from 900 soldiers to 600.", "The garrison has 900 soldiers."),
    (SAME_HOUR, "The clinic said 14,600 patients were affected by the theft, including 2,100 whose test results were taken.", "Some 14,600 patients are affected by the theft."),
    (SAME_HOUR, "The agency had received 31 reports of side effects, among them five children who were treated in hospital.", "Thirty-one side effects have been reported, and five children have needed hospital care."),
    (NEXT_DAY, "The agency had received 31 reports of side effects, among them five children who were treated in hospital.", "Seven of the children concerned have been in hospital."),
    (NEXT_DAY, "Of the 84 injured, 12 remain in hospital this morning.", "A further 84 people were injured, 31 of whom were still in hospital at noon."),
    (SAME_HOUR, "Nine of the eleven coaches of the night express left the track at Corin.", "The night express left the track at Corin shortly before eleven on Tuesday evening."),
    (NEXT_DAY, "How many have died? Eleven, according to the ministry.", "Thirteen tourists have died of drinking methanol. Four were islanders, the ministry said."),
    (SAME_HOUR, "Eleven people died in the fire. Three were children, police said.", "Eleven people died in the fire, police said."),
    (SAME_HOUR, "Fourteen people were hurt, and two were police officers.", "Fourteen people were hurt in the clashes."),
    (SAME_HOUR, "The ministry counted 11 breaches of the truce by rebel units on Thursday.", "The rebels counted seven breaches of the truce by the army on Thursday."),
    (SAME_HOUR, "There were 14 attacks by settlers in Hame in May.", "There were nine attacks by herders in Hame in May."),
    (SAME_HOUR, "The generators at the hospital in Lenn failed for 40 minutes.", "The generators at the hospital in Lenn failed for the better part of an hour."),
    (SAME_HOUR, "The ore carrier sank in about 25 minutes.", "The ore carrier sank inside half an hour."),
    (SAME_HOUR, "The goalkeeper was treated on the pitch for nine minutes.", "The goalkeeper was treated on the pitch for the best part of ten minutes."),
    (SAME_HOUR, "The train was held outside Corin for eight months of repairs.", "The train was held outside Corin for the best part of a year of repairs."),
    (NEXT_DAY, "The Reform party, whose nine councillors keep the mayor in office, will vote against the budget.", "The budget was carried by 64 votes to 56 after the Reform party had voted against it."),
    (NEXT_DAY, "The government has 16 votes to spare in the Assembly.", "Fourteen government members will vote no in the Assembly."),
    (NEXT_DAY, "For the adoption of the motion 91 votes are necessary.", "The motion was adopted by 97 votes to 78."),
    (NEXT_DAY, "The Yes side was ahead by 31 votes with 82 ballots still to be opened.", "Once 82 late ballots had been opened, the lead shrank to 19 votes."),
    (NEXT_DAY, "Measure 4 passed by a margin of 31 votes, the clerk said.", "The margin narrowed to 19 votes when the late ballots were opened, the clerk said."),
    (NEXT_DAY, "Turnout in Pellworth was 71 percent.", "With those ballots included, turnout in Pellworth was 72 percent."),
    (NEXT_DAY, "Families have reported 23 people missing to the Relief Society.", "The Relief Society has cut its list of missing people to six."),
    (NEXT_DAY, "The treatment center is admitting about 120 patients a day, Dr. Hawa Orle said.", "On Sunday alone 96 patients were brought to the treatment center."),
    (SAME_HOUR, "The blast at the depot was heard 40 miles away in Santa Orla.", "Debris from the depot was found 40 kilometers from the site of the blast."),
    (SAME_HOUR, "Nobody outside a radius of three kilometers has received a dose of radiation.", "Everybody within a three-mile radius of the plant was told to go."),
    (NEXT_DAY, "The priest counted 61 bodies in the sports hall in San Orlo.", "After 16 people were found alive with relatives, the list of the missing in San Orlo was cut."),
]  # fmt: skip


@pytest.mark.parametrize(("hours", "first", "second"), APART)
def test_two_questions_are_no_conflict(hours: tuple[str, str], first: str, second: str) -> None:
    assert Relation.CONFLICTS not in sorts(first, second, LinkKind.NUMBER, hours)


DIFFER = [
    (SAME_HOUR, "The plan sets aside 620 million crowns for housing, of which 90 million crowns is meant for emergency shelters.", "The allocation of 620 million crowns for emergency shelters is the line to watch."),
    (SAME_HOUR, "The pact covers 11,300 products, of which 640 become free of duty on the first day, the ministry said.", "The pact covers 11,300 products, all of which become free of duty on the first day."),
    (SAME_HOUR, "Nine of the group's 214 warehouses, among them three in Brevonia, are to close by January.", "The group will close nine warehouses in Brevonia by January."),
    (SAME_HOUR, "The fire damaged 84 cars, of which 12 were electric.", "The fire damaged 84 electric cars."),
    (SAME_HOUR, "The mission is made up of 40 doctors, 14 of them surgeons.", "The mission has 40 surgeons."),
    (SAME_HOUR, "Three of the dead in the Hame fire were children, police said.", "Five children died in the Hame fire, police said."),
    (SAME_HOUR, "Eleven people died in the Hame fire. Three were children, police said.", "Five children died in the Hame fire, police said."),
    (SAME_HOUR, "Fourteen people were killed by the army in Dorn.", "Nine people were killed by soldiers in Dorn."),
    (SAME_HOUR, "Sixty firefighters were needed to put out the fire at the Orle mill.", "Forty firefighters put out the fire at the Orle mill."),
    (SAME_HOUR, "A majority of 14 members voted for the sale of the Orle lido.", "Sixteen members voted for the sale of the Orle lido."),
    (SAME_HOUR, "Six of the victims in Lenn were tourists.", "Nine tourists were among the victims in Lenn."),
    (SAME_HOUR, "The quake was felt 40 miles away in Corin.", "The quake was felt 40 kilometers away in Corin."),
    (SAME_HOUR, "The mill was obliged to close for three weeks.", "The mill was obliged to close for five weeks."),
    (SAME_HOUR, "The court heard 14 witnesses in the Krem trial.", "The court heard 41 witnesses in the Krem trial."),
    (SAME_HOUR, "Twelve attacks by wolves were recorded in Hame in May.", "Twenty-one attacks by wolves were recorded in Hame in May."),
    (SAME_HOUR, "The ministry has planted 9,000 trees along the ring road.", "The ministry will plant 9,000 trees along the ring road next year."),
    (SAME_HOUR, "Of the 5,200 people driven out by the flood, 900 are sleeping in the town hall.", "All 5,200 people driven out by the flood are sleeping in the town hall."),
    (SAME_HOUR, "The clinic said 14,600 patients were affected by the theft, including 2,100 whose test results were taken.", "The test results of 14,600 patients were taken from the clinic."),
    (SAME_HOUR, "Nine people died in the fire, four of them islanders.", "Nine islanders died in the fire."),
    (SAME_HOUR, "The ministry counted 11 breaches of the truce by rebel units on Thursday.", "The ministry counted 17 breaches of the truce by rebel units on Thursday."),
    (SAME_HOUR, "The generators at the hospital in Lenn failed for 14 minutes.", "The generators at the hospital in Lenn failed for the better part of an hour."),
    (SAME_HOUR, "The budget was carried by 64 votes to 56.", "The budget was carried by 66 votes to 54."),
    (SAME_HOUR, "Measure 4 passed by a margin of 31 votes, the clerk said.", "Measure 4 passed by a margin of 13 votes, the clerk said."),
    (SAME_HOUR, "The exclusion zone around the depot has a radius of three kilometers.", "The exclusion zone around the depot has a radius of three miles."),
    (SAME_HOUR, "The treatment center is admitting about 120 patients a day, Dr. Hawa Orle said.", "The treatment center is admitting about 60 patients a day, Dr. Hawa Orle said."),
    (SAME_HOUR, "The ore carrier sank in about 55 minutes.", "The ore carrier sank inside half an hour."),
    (SAME_HOUR, "Police made 61 arrests at the rally in Lenn.", "Police made 16 arrests at the rally in Lenn."),
    (SAME_HOUR, "Police had 46 people in the cells by dawn.", "Police had 64 people in the cells by dawn."),
]  # fmt: skip


@pytest.mark.parametrize(("hours", "first", "second"), DIFFER)
def test_one_question_with_two_answers_is_a_conflict(hours: tuple[str, str], first: str, second: str) -> None:
    assert Relation.CONFLICTS in sorts(first, second, LinkKind.NUMBER, hours)


RIVALS = [
    (NEXT_DAY, "Police put the crowd in front of the town hall in Lenn at 900.", "The organizers counted 2,500 people."),
    (SAME_HOUR, "About 300 people demonstrated outside the Hotel Corin, cantonal police said.", "The Skaters' Union counted 1,200 people on the promenade."),
    (SAME_HOUR, "Police estimated that 600 people took part in a rally outside Lorne Hall.", "Organizers with the musicians' union say there were 1,500 people there."),
    (NEXT_DAY, "The vigil outside the clinic drew about 150 people, according to police.", "The parents' association reckons that 400 were there."),
    (SAME_HOUR, "The transport ministry said 210 posts on the railway were vacant.", "The rail union says 640 posts on the railway are empty."),
    (SAME_HOUR, "The company says 120 jobs at the mill are at risk.", "The union says 480 jobs at the mill are at risk."),
    (NEXT_DAY, "Zembara's army said on Tuesday that it had lost nine soldiers in the battle for the Tessara pass.", "Marenga says its troops killed 23 Zembaran soldiers at the Tessara pass."),
    (SAME_HOUR, "The army says it lost 61 soldiers in the battle for Lisk Ridge in September.", "The rebels' fighters killed 240 soldiers on Lisk Ridge in September, their council says."),
    (NEXT_DAY, "The rebels claim to have killed 80 soldiers in an ambush near Dorn.", "Fourteen soldiers were killed in an ambush near Dorn, the defense ministry said."),
    (NEXT_DAY, "The defense ministry said 12 militants had been killed in an air raid on the Oued valley.", "A rebel commander said the air raid on the Oued valley had killed three fighters."),
    (SAME_HOUR, "The hospital had treated 40 people for tear gas by midnight, it said.", "The medics' collective says it treated 130 people for tear gas."),
    (SAME_HOUR, "The ministry says 18 schools in the province are without heating.", "The teachers' union counts 61 schools in the province without heating."),
    (SAME_HOUR, "The Alder Bank says 4,000 customers were charged twice.", "The consumers' association says 22,000 customers of the Alder Bank were charged twice."),
]  # fmt: skip


@pytest.mark.parametrize(("hours", "first", "second"), RIVALS)
def test_two_parties_counts_of_one_thing_conflict(hours: tuple[str, str], first: str, second: str) -> None:
    assert Relation.CONFLICTS in sorts(first, second, LinkKind.NUMBER, hours)


OTHERS = [
    (NEXT_DAY, "The army said nine soldiers were killed in the battle for the Tessara pass.", "Fourteen soldiers have now died in the battle for the Tessara pass, the army said."),
    (SAME_HOUR, "The Skaters' Union has 1,200 members.", "About 300 people demonstrated outside the Hotel Corin, cantonal police said."),
    (NEXT_DAY, "Police said 900 people took part in a rally in Lenn on Sunday.", "Organizers counted 2,500 people at a rally in Corin on Wednesday."),
    (SAME_HOUR, "About 300 people demonstrated outside the Hotel Corin, police said.", "The Skaters' Union says 40 people were searched outside the Hotel Corin."),
    (SAME_HOUR, "Some 4,000 turned out for the march against the dam, the police said.", "The Save the Arva campaign says 70 people fell ill after drinking from the river."),
]  # fmt: skip


@pytest.mark.parametrize(("hours", "first", "second"), OTHERS)
def test_two_parties_that_count_two_things_do_not(hours: tuple[str, str], first: str, second: str) -> None:
    assert Relation.CONFLICTS not in sorts(first, second, LinkKind.NUMBER, hours)
