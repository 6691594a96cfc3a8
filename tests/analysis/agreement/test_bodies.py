"""One person in two posts or in two bodies, in ordinary words of many trades; and other words for one post."""

from __future__ import annotations

import pytest

from articles.analysis.vocabulary import LinkKind, Relation
from tests.analysis.paired import sorts

# fmt: off
TWO_POSTS = [
    ("Ilse Maran, the head of Lorvia's air force, rejected the claim on Monday.", "General Ilse Maran, commander of the border guard, rejected the claim on Monday."),
    ("Oskar Tvedt, chief scientist at the Food Standards Authority, said the test was sound.", "Oskar Tvedt, head of grain research at Larkmoor University, said the test was sound."),
    ("City Treasurer Dina Moss said the books were in order.", "Dina Moss, the city's finance director, said the books were in order."),
    ("Tom Reiser, chairman of the dairy group, said sales fell.", "Tom Reiser, the dairy group's chief executive, said sales fell."),
    ("Health Minister Anna Bold said the ward would close.", "Interior Minister Anna Bold said the ward would close."),
    ("Major Piet Roos said the bridge was safe.", "Colonel Piet Roos said the bridge was safe."),
    ("Rosa Kern, head of the teachers' union, said talks had failed.", "Rosa Kern, head of the school authority, said talks had failed."),
    ("Judge Mark Avery, who presides over the trial, said so.", "Mark Avery, the chief prosecutor in the trial, said so."),
    ("Leo Vant, captain of the ferry, said he saw lights.", "Leo Vant, the ferry's chief engineer, said he saw lights."),
    ("Nora Eck, director of the zoo, said the bear was well.", "Nora Eck, the zoo's head veterinarian, said the bear was well."),
    ("Council leader Brian Hall said the tax would rise.", "Brian Hall, leader of the opposition on the council, said the tax would rise."),
    ("Ambassador Lucia Prado said visas would be issued.", "Foreign Minister Lucia Prado said visas would be issued."),
    ("Mia Torv, the company's chief financial officer, said cash was short.", "Mia Torv, the company's chief operating officer, said cash was short."),
    ("Police chief Adam Roy said two men were held.", "Fire chief Adam Roy said two men were held."),
    ("State Senator Gail Moss voted no.", "State Representative Gail Moss voted no."),
    ("Dr. Vera Lind, chief of surgery at the clinic, said he would live.", "Dr. Vera Lind, chief of pediatrics at the clinic, said he would live."),
    ("Rector Paul Ames said the exam would be held again.", "Paul Ames, dean of the law school, said the exam would be held again."),
    ("Hugo Salt, secretary general of the alliance, warned of delay.", "Hugo Salt, deputy secretary general of the alliance, warned of delay."),
    ("Sheriff Dana Wells said the road was shut.", "District Attorney Dana Wells said the road was shut."),
    ("Bishop Luke Orr said mass on Sunday.", "Archbishop Luke Orr said mass on Sunday."),
    ("Anders Toll, who heads the country's weather service, said the flood was foreseen.", "Anders Toll, director of the civil protection agency, said the flood was foreseen."),
    ("Kemal Aydin, the chief of staff to the governor, said the road would open.", "Kemal Aydin, the governor's spokesman, said the road would open."),
    ("Professor Ian Blau, dean of medicine at the university, said so on Monday.", "Ian Blau, rector of the university, said so on Monday."),
    ("Mission leader Olga Brandt said the drill was intact. Flight director Olga Brandt spoke on Monday.", "Olga Brandt, the mission's chief engineer, said the drill was intact."),
    ("Union leader Hans Moll said the strike would last. Hans Moll, president of the rail union, spoke on Monday.", "Hans Moll, the railway's personnel director, said the strike would last."),
    ("Goalkeeper Tim Oro said he was hurt.", "Striker Tim Oro said he was hurt."),
    ("Lord Mayor Ken Price said the hall was safe.", "City council leader Ken Price said the hall was safe."),
    ("Defense Minister Ines Calo said the jets were sold.", "Ines Calo, the deputy defense minister, said the jets were sold."),
    ("Dr. Mona Reed, the state's chief epidemiologist, said 12 were ill.", "Dr. Mona Reed, the state health secretary, said 12 were ill."),
    ("Conductor Ezra Lane said the hall was cold.", "Ezra Lane, the orchestra's manager, said the hall was cold."),
    ("Prosecutor Elena Ruiz said two men were charged.", "Elena Ruiz, the judge in the case, said two men were charged."),
    ("Finance Minister Oto Varga said taxes would rise.", "Central bank governor Oto Varga said taxes would rise."),
    ("Ben Archer, the airline's head of safety, said the crew had reported it.", "Ben Archer, head of safety at the aviation authority, said the crew had reported it."),
    ("The club's sporting director, Raul Neto, said the player was sold.", "The club's coach, Raul Neto, said the player was sold."),
    ("Kirsten Holm, chief economist at Nordbank, said rates would fall.", "Kirsten Holm, chief executive of Nordbank, said rates would fall."),
    ("Ambassador Peter Gale said the talks went on.", "Consul General Peter Gale said the talks went on."),
    ("Prison governor Amy Shaw said nobody escaped.", "Amy Shaw, the prisons minister, said nobody escaped."),
    ("Imran Said, head of the navy, said the ship was safe.", "Imran Said, the head of the air force, said the ship was safe."),
    ("Trade counsellor Viktor Holm met him twice.", "His contact was Viktor Holm, the naval attaché at the embassy."),
    ("Cultural attaché Mia Torv was expelled.", "Mia Torv, the embassy's commercial counsellor, was expelled."),
    ("Nora Eck, the health ministry's chief medical officer, said 400 had died.", "Institute head Nora Eck said 400 had died."),
    ("Oskar Tvedt, who directs the institute, said the quake was strong.", "Oskar Tvedt, the interior ministry's director of planning, said the quake was strong."),
    ("Deputy leader Rosa Kern will take charge.", "Rosa Kern, the council's director of finance, takes over."),
    ("Jan Pohl, the deputy leader, said so.", "Jan Pohl, the party's treasurer, said so."),
    ("Chief financial officer Adam Roy said cash was short.", "Adam Roy, head of the company, said cash was short."),
    ("Paul Ames, head of the agency, said it was safe.", "Paul Ames, the agency's marketing director, said it was safe."),
]

ONE_POST = [
    ("Ilse Maran, the head of the coast guard, rejected the claim.", "Commodore Ilse Maran, commander of the coast guard, rejected the claim."),
    ("Finance Director Dina Moss left by a side door.", "The city has put finance chief Dina Moss on leave."),
    ("Tom Reiser, chief executive of the dairy group, said sales fell.", "Tom Reiser, the dairy group's boss, said sales fell."),
    ("Tom Reiser, chairman and chief executive of the dairy group, said sales fell.", "Tom Reiser, the dairy group's chief executive, said sales fell."),
    ("Health Minister Anna Bold said the ward would close.", "Anna Bold, a minister, said the ward would close."),
    ("Colonel Piet Roos said the bridge was safe.", "Piet Roos, commander of the engineers, said the bridge was safe."),
    ("Carla Finn, the mayor, opened the pool.", "Former mayor Carla Finn opened the pool."),
    ("Rosa Kern, head of the teachers' union, said talks had failed.", "Rosa Kern, president of the teachers' union, said talks had failed."),
    ("Prof. Oskar Tvedt of Larkmoor University said the test was sound.", "Oskar Tvedt, head of grain research at Larkmoor University, said the test was sound."),
    ("Nora Eck, director of the zoo, said the bear was well.", "Veterinarian Nora Eck, the zoo's director, said the bear was well."),
    ("Foreign Minister Lucia Prado said visas would be issued.", "Lucia Prado, deputy prime minister and foreign minister, said visas would be issued."),
    ("Mia Torv, the company's chief financial officer, said cash was short.", "Mia Torv, the company's finance director, said cash was short."),
    ("Police chief Adam Roy said two men were held.", "Police Commissioner Adam Roy said two men were held."),
    ("Jan Pohl, president of the chamber of commerce, said so.", "Jan Pohl, chairman of the chamber of commerce, said so."),
    ("Economy Minister Jens Falk said so.", "Jens Falk, minister for economic affairs and energy, said so."),
    ("Paul Ames, rector of the university, said so.", "Paul Ames, vice-chancellor of the university, said so."),
    ("Sheriff Dana Wells said the road was shut.", "Dana Wells, a candidate for governor, said the road was shut."),
    ("Hugo Salt, head of the alliance, warned of delay.", "Hugo Salt, secretary general of the alliance, warned of delay."),
    ("Rep. Gail Moss voted no.", "Congresswoman Gail Moss voted no."),
    ("Leo Vant, captain of the ferry, said he saw lights.", "Leo Vant, the ferry's skipper, said he saw lights."),
    ("Treasury chief Ada Roe spoke.", "Ada Roe, the treasury secretary, spoke."),
    ("Raul Teb, the deputy finance director, said so.", "Raul Teb, the acting finance director, said so."),
    ("City Manager Ann Dow said so.", "Ann Dow, the city administrator, said so."),
    ("Anders Toll, who heads the country's weather service, said the flood was foreseen.", "Anders Toll, director of the national weather office, said the flood was foreseen."),
    ("Rita Voss, head of the port police, said they were late.", "Commander Rita Voss said they were late."),
    ("Senator Paula Kern said the figures were wrong.", "Paula Kern, who chairs the Senate finance committee, said the figures were wrong."),
    ("Professor Ian Blau said so on Monday.", "Ian Blau, dean of medicine at the university, said so on Monday."),
    ("Flight director Olga Brandt said the drill was intact.", "Olga Brandt, an engineer on the mission, said the drill was intact."),
    ("Hans Moll, president of the rail union, said the strike would last.", "Union boss Hans Moll said the strike would last."),
    ("Goalkeeper Tim Oro said he was hurt.", "Captain Tim Oro said he was hurt."),
    ("Dr. Mona Reed, the state's chief epidemiologist, said 12 were ill.", "State epidemiologist Mona Reed said 12 were ill."),
    ("Finance Minister Oto Varga said taxes would rise.", "Oto Varga, minister for finance and economic affairs, said taxes would rise."),
    ("Ben Archer, the airline's head of safety, said the crew had reported it.", "Ben Archer, safety director at the airline, said the crew had reported it."),
    ("The club's sporting director, Raul Neto, said the player was sold.", "Raul Neto, director of football at the club, said the player was sold."),
    ("Kirsten Holm, chief economist at Nordbank, said rates would fall.", "Kirsten Holm, an economist at Nordbank, said rates would fall."),
    ("Prison governor Amy Shaw said nobody escaped.", "Amy Shaw, director of the prison, said nobody escaped."),
    ("Imran Said, head of the navy, said the ship was safe.", "Admiral Imran Said, the navy chief, said the ship was safe."),
    ("Councillor Ken Price said the hall was safe.", "Ken Price, leader of the city council, said the hall was safe."),
    ("Mayor Ruth Hale said the pool would open.", "Ruth Hale, mayor of Tarvo, said the pool would open."),
    ("Prime Minister Jon Eck said so.", "Jon Eck, the head of government, said so."),
    ("Company president Mei Tan said sales rose.", "Mei Tan, the company's chief executive, said sales rose."),
    ("Fire chief Walt Dean said the roof fell in.", "Walt Dean, commander of the city fire brigade, said the roof fell in."),
    ("Lena Ost, the museum's director, said the vase was whole.", "Museum boss Lena Ost said the vase was whole."),
    ("Chief of staff Kemal Aydin said the road would open.", "Kemal Aydin, a senior aide to the governor, said the road would open."),
    ("Curator Nils Brug said the coin was fake.", "Nils Brug, head of coins at the museum, said the coin was fake."),
    ("Trade counsellor Viktor Holm met him twice.", "Viktor Holm, a trade attaché, met him twice."),
    ("Viktor Holm, a counsellor at the embassy, met him twice.", "Naval attaché Viktor Holm met him twice."),
    ("Institute head Nora Eck said 400 had died.", "Nora Eck, director of the public health agency, said 400 had died."),
    ("Deputy leader Rosa Kern will take charge.", "Councillor Rosa Kern will take charge."),
    ("Deputy leader Rosa Kern will take charge.", "Interim leader Rosa Kern accepted the findings."),
    ("Oskar Tvedt, head of the observatory, said so.", "Oskar Tvedt, who directs the institute, said so."),
    ("Mei Tan, head of the Data Institute, said so.", "Mei Tan, the institute's data chief, said so."),
]
# fmt: on


@pytest.mark.parametrize(("first", "second"), TWO_POSTS)
def test_two_posts_of_one_person_are_a_conflict(first: str, second: str) -> None:
    assert Relation.CONFLICTS in sorts(first, second, LinkKind.TITLE)


@pytest.mark.parametrize(("first", "second"), ONE_POST)
def test_one_post_in_other_words_is_none(first: str, second: str) -> None:
    assert not sorts(first, second, LinkKind.TITLE)
