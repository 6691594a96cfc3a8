"""One person with two posts at one time."""

import pytest

from articles.analysis.agreement.posts.compatible import incompatible
from articles.analysis.agreement.posts.post_words import normal
from articles.analysis.agreement.posts.wordings import Wording, read_phrase
from articles.analysis.compare import compare
from articles.analysis.names import Register
from articles.analysis.reports import Report
from articles.analysis.vocabulary import LinkKind
from tests.analysis.claim_factory import report
from tests.analysis.paired import sorts


def conflicts(first: str, second: str) -> list[tuple[str, str]]:
    reports: list[Report] = [report(1, first), report(2, second)]
    register = Register().learn([first, second, "Ada Osei spoke. Tom Lindgren spoke."])
    return [item.values for item in compare(reports, register=register).findings if item.kind is LinkKind.TITLE]


@pytest.mark.parametrize(
    ("first", "second", "values"),
    [
        (
            "Grain company CEO Ada Osei flew in.",
            "Ada Osei, chief financial officer, called the move overdue.",
            ("Grain company CEO", "chief financial officer"),
        ),
        (
            "Quality chief Ada Osei signed the certificates.",
            "The Chief Executive of Solvane, Ms. Ada Osei, stepped down.",
            ("Quality chief", "Chief Executive"),
        ),
        (
            "The judge who will decide all this, Ada Osei, is patient.",
            "Lead prosecutor Ada Osei asked for nine years.",
            ("judge", "Lead prosecutor"),
        ),
        (
            "Ada Osei, head of the Harbor Safety Board, laid a wreath.",
            "Harbor master Ada Osei told reporters the pier was closed.",
            ("head of the Harbor Safety Board", "Harbor master"),
        ),
        (
            "Ada Osei, the jury's president, read the names.",
            "The singer Ada Osei, who chaired the festival's board, read the names.",
            ("president", "chaired the festival's board"),
        ),
        (
            "As was stated by the Chief of the General Staff, Lieutenant General Ada Osei, the bridge is closed.",
            "The country's defense minister, Ada Osei, has closed the bridge.",
            ("Chief of the General Staff", "defense minister"),
        ),
        (
            "Ada Osei is the county's sheriff and asked people to leave.",
            "County emergency manager Ada Osei asked people to leave.",
            ("sheriff", "County emergency manager"),
        ),
    ],
)
def test_two_posts_of_one_person_are_found(first, second, values):
    assert conflicts(first, second) == [values]


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("Prime Minister Ada Osei arrived.", "Ada Osei, the country's leader, arrived."),
        ("Ada Osei, the former mayor, spoke.", "Judge Ada Osei spoke."),
        ("Ada Osei, who was mayor until 2021, spoke.", "Judge Ada Osei spoke."),
        ("Ada Osei, president and chief executive, spoke.", "Ada Osei, the chief executive, spoke."),
        ("Col. Ada Osei spoke.", "Ada Osei, the army's spokeswoman, spoke."),
        ("Ada Osei, an epidemiologist, spoke.", "Ada Osei, director of the institute, spoke."),
        ("Ada Osei, head of the Harbor Board, spoke.", "Harbor Board chair Ada Osei spoke."),
        ("Ada Osei, the mayor's sister, spoke.", "Judge Ada Osei spoke."),
        ("According to the chief inspector, Ada Osei was late.", "Judge Ada Osei was late."),
        ("Ada Osei, communications director of the line, spoke.", "Press spokeswoman Ada Osei spoke."),
        ("Police commissioner Ada Osei spoke.", "Police chief Ada Osei spoke."),
        ("Ada Osei, pick for finance minister, spoke.", "Judge Ada Osei spoke."),
    ],
)
def test_what_one_person_may_well_be_is_no_conflict(first, second):
    assert conflicts(first, second) == []


@pytest.mark.parametrize(
    ("title", "words"),
    [
        ("CEO", {"chief", "executive"}),
        ("chief executive officer", {"chief", "executive"}),
        ("Secretary of State", {"foreign", "minister"}),
        ("finance chief", {"chief", "financial"}),
        ("spokeswoman", {"spokesman"}),
        ("former mayor", set()),
        ("minister", set()),
    ],
)
def test_posts_have_one_normal_form(title, words):
    assert normal(title) == words


def test_posts_joined_by_and_are_two():
    found = [wording.text for wording, _ in read_phrase("founder and the chief engineer of the line")]
    assert found == ["founder", "chief engineer"]


def test_a_narrower_wording_is_the_same_post():
    one, two, three, four = (
        Wording("", frozenset(words.split()))
        for words in ("chair", "chair committee", "finance minister", "economy minister")
    )
    assert not incompatible(one, two)
    assert incompatible(three, four)


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("Senator Ada Osei will chair the inquiry.", "Gov. Ada Osei will chair the inquiry."),
        ("Rep. Ada Osei asked for hearings.", "Sen. Ada Osei asked for hearings."),
        ("Local councillor Ada Osei asked for calm.", "Ada Osei, MP for the valley, asked for calm."),
        ("Deputy interior minister Ada Osei spoke.", "Ada Osei, the regional police commander, spoke."),
        (
            "Ada Osei, permanent secretary at the Ministry of Finance, spoke.",
            "Ada Osei, deputy governor of the central bank, spoke.",
        ),
        (
            "Ada Osei, who heads the national Office of Civil Defense, spoke.",
            "Ada Osei, director of the Glacier and Volcano Institute, spoke.",
        ),
        (
            "The National Cyber Security Office (NCSO) was told. NCSO director Ada Osei spoke.",
            "Ada Osei, head of the police cybercrime squad, spoke.",
        ),
        (
            "Ada Osei, boss of Corvane, spoke.",
            "Ada Osei, director general of the Shipbuilders' Association, spoke.",
        ),
        (
            "Ada Osei, the country's defense attaché in Oslo, laid a wreath.",
            "Brig. Ada Osei, commander of the battlegroup, laid a wreath.",
        ),
        ("The board, chaired by Ada Osei, met on Monday.", "Ada Osei, the company's chief executive, met reporters."),
        ("Ada Osei, captain of the ferry, gave the order.", "First officer Ada Osei gave the order."),
        ("Supt. Ada Osei, who is leading the search, spoke.", "Ada Osei, the district coroner, spoke."),
        ("Russian foreign minister Ada Osei arrived.", "Ukrainian foreign minister Ada Osei arrived."),
        ("Ada Osei, a baker, saw the flames.", "Bus driver Ada Osei saw the flames."),
        ("Head of Wexmoor police Ada Osei apologized.", "Ada Osei, the county's fire chief, apologized."),
        ("The leader of the Greens, Ada Osei, left.", "Ada Osei, who leads the Liberals in parliament, left."),
        ("Ada Osei, prosecuting, said the files were lost.", "Defense lawyer Ada Osei said the files were lost."),
        ("Ada Osei, medical director of the county hospital, spoke.", "Ada Osei, the state epidemiologist, spoke."),
        ("Ada Osei, a professor at Alba University, spoke.", "Ada Osei, a professor at Corrin College, spoke."),
        ("Ada Osei, the club's president, resigned.", "Ada Osei, the league's president, resigned."),
    ],
)
def test_posts_in_two_bodies_houses_and_ranks_are_two(first, second):
    assert len(conflicts(first, second)) == 1


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("Deputy Prime Minister Ada Osei spoke.", "Finance Minister Ada Osei spoke."),
        ("Senator Ada Osei of Nevada, the Senate majority leader, spoke.", "Senate Majority Leader Ada Osei spoke."),
        ("Republican Gov. Ada Osei vetoed it.", "Texas Gov. Ada Osei vetoed it."),
        ("Deputy mayor Ada Osei opened it.", "Ada Osei, the city councillor in charge of transport, opened it."),
        ("Detective Inspector Ada Osei spoke.", "Ada Osei, who leads the murder squad, spoke."),
        ("Det. Supt. Ada Osei spoke.", "Police superintendent Ada Osei spoke."),
        ("Tom Baker, Ada Osei and others spoke.", "Mayor Ada Osei spoke."),
        ("Ada Osei, a farmer, lost her barn.", "Mayor Ada Osei lost her barn."),
        ("Ada Osei, head of the weather service, spoke.", "Ada Osei, director of the Meteorological Institute, spoke."),
        (
            "Ada Osei, director of the Seismological Institute, spoke.",
            "National earthquake center head Ada Osei spoke.",
        ),
        ("Ada Osei, head of the public health agency, spoke.", "Disease control chief Ada Osei spoke."),
        ("Ada Osei, head of the disaster agency, spoke.", "Civil protection director Ada Osei spoke."),
        ("The committee, chaired by Sen. Ada Osei, met.", "Senator Ada Osei, a Democrat, met voters."),
        ("The company is run by Ada Osei.", "Chief executive Ada Osei spoke."),
        ("Asked of the death of the ambassador, Ada Osei replied at once.", "Vice President Ada Osei replied."),
        ("Rep. Ada Osei spoke.", "Ada Osei, a farmer and singer, spoke."),
        ("Judge Ada Osei of the High Court spoke.", "High Court justice Ada Osei spoke."),
        ("Ada Osei, a professor at Alba University, spoke.", "Ada Osei, head of the city hospital, spoke."),
    ],
)
def test_one_post_in_other_words_and_posts_held_together_are_no_conflict(first, second):
    assert conflicts(first, second) == []


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("Calder's chief scientific officer, Ada Osei, spoke.", "Calder's finance chief Ada Osei spoke."),
        ("Inspector Ada Osei spoke.", "Sub-Inspector Ada Osei spoke."),
        ("Captain Ada Osei of the fire brigade spoke.", "Lieutenant Ada Osei of the fire brigade spoke."),
        ("Club captain Ada Osei spoke.", "The vice-captain, Ada Osei, spoke."),
        ("Former mayor Ada Osei spoke.", "Mayor Ada Osei spoke."),
        ("Acting dean Ada Osei spoke.", "Ada Osei, who was confirmed by the senate as dean, spoke."),
        ("Ada Osei, a lawyer for the victims' families, spoke.", "Ada Osei, a lawyer for the driver, spoke."),
        ("Ada Osei, professor of law, spoke.", "Ada Osei, professor of chemistry, spoke."),
        ("Ada Osei, commander of the Northern Fleet, spoke.", "Ada Osei, commander of the Southern Fleet, spoke."),
        ("Team doctor Ada Osei spoke.", "Assistant coach Ada Osei spoke."),
        ("Ada Osei, who heads the labor ministry, spoke.", "Ada Osei, who heads the trade ministry, spoke."),
        ("Ada Osei, a passenger, spoke.", "Ada Osei, the bus driver, spoke."),
        ("Ada Osei, a patient, spoke.", "Ada Osei, a nurse, spoke."),
        ("Ada Osei, the victim's sister, spoke.", "Ada Osei, the victim's mother, spoke."),
        ("Ada Osei, a student, spoke.", "Professor Ada Osei spoke."),
        ("Fire Chief Ada Osei spoke.", "Battalion Chief Ada Osei spoke."),
        ("Ada Osei, the treasurer, spoke.", "As president of the club, Ada Osei spoke first."),
        ("Ada Osei, the treasurer, spoke.", "Ada Osei took the floor in her role as president of the club."),
        ("Ada Osei, the treasurer, spoke.", "The president of the club is Ada Osei."),
    ],
)
def test_standings_ranks_sides_subjects_and_parts_tell_two_posts_apart(first, second):
    assert len(conflicts(first, second)) == 1


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("Brigade captain Ada Osei spoke.", "Ada Osei, who leads the town's fire crew, spoke."),
        ("Acting mayor Ada Osei spoke.", "Mayor Ada Osei spoke."),
        ("Former mayor Ada Osei spoke.", "Ada Osei, who chairs the museum's board, spoke."),
        ("Former mayor Ada Osei spoke.", "Mayor Ada Osei resigned on Friday."),
        ("Chairman and chief executive Ada Osei spoke.", "The company's chairman, Ada Osei, spoke."),
        ("Chief Inspector Ada Osei spoke.", "Inspector Ada Osei spoke."),
        ("Party chair Ada Osei spoke.", "Health Minister Ada Osei spoke."),
        ("Cardinal Ada Osei spoke.", "Archbishop Ada Osei spoke."),
        ("Spokesman Ada Osei spoke.", "Captain Ada Osei spoke."),
        ("Ada Osei, the victim's mother, spoke.", "Ada Osei, a teacher, spoke."),
        ("Ada Osei, a passenger, spoke.", "Ada Osei, an engineer, spoke."),
        ("Ada Osei, who owns the farm, spoke.", "Ada Osei, a farmer, spoke."),
        ("Head of mission Ada Osei spoke.", "Ambassador Ada Osei spoke."),
        ("Mines Minister Ada Osei spoke.", "Ada Osei, the minister for mines and energy, spoke."),
        ("Ada Osei, president of the court, spoke.", "Judge Ada Osei spoke."),
        ("Striker Ada Osei walked the picket line.", "Ada Osei, a cook, spoke."),
    ],
)
def test_shortened_joined_and_double_posts_are_one(first, second):
    assert conflicts(first, second) == []


def test_a_post_that_follows_a_bare_name_is_that_persons():
    first = "Palm captain Ada Osei made 44 runs on Saturday."
    second = "Ada Osei made 44 runs on Saturday. The vice-captain hit six fours and was the last woman out."
    assert sorts(first, second, LinkKind.TITLE)
    named = "Ada Osei made 44 runs on Saturday. The vice-captain, Tom Lindgren, hit six fours and was the last man out."
    assert not sorts(first, named, LinkKind.TITLE)


def test_the_head_of_the_nurses_is_not_the_head_of_the_doctors():
    first = "Ada Osei, the clinic's medical director, took the call."
    assert conflicts(first, "Nursing director Ada Osei took the call.") == [("medical director", "Nursing director")]


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("First officer Ada Osei landed the jet.", "The co-pilot, Ada Osei, was unhurt."),
        ("The chief officer, Ada Osei, stood on the bridge.", "First mate Ada Osei stood on the bridge."),
        ("The leader of the opposition, Ada Osei, nodded.", "Opposition boss Ada Osei nodded."),
        ("Rowing boss Ada Osei shrugged.", "Ada Osei, president of the Rowing Federation, shrugged."),
        ("Rowing boss Ada Osei shrugged.", "The president, Ada Osei, shrugged."),
        ("Parliament chief Ada Osei rang the bell.", "The speaker of parliament, Ada Osei, rang the bell."),
        ("Ada Osei, the team's doctor, waved.", "Team doctor Ada Osei waved."),
    ],
)
def test_a_boss_in_a_headline_is_the_head_of_the_body(first: str, second: str) -> None:
    assert conflicts(first, second) == []


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("The co-pilot, Ada Osei, was unhurt.", "The captain of the jet, Ada Osei, was unhurt."),
        ("Rowing boss Ada Osei shrugged.", "The president of the Tennis Federation, Ada Osei, shrugged."),
        ("Rowing boss Ada Osei shrugged.", "The mayor, Ada Osei, shrugged."),
        ("Opposition boss Ada Osei nodded.", "The prime minister, Ada Osei, nodded."),
        ("Ada Osei, the team's doctor, waved.", "Ada Osei, the director of the Testing Agency, waved."),
    ],
)
def test_a_boss_of_another_field_is_somebody_else(first: str, second: str) -> None:
    assert len(conflicts(first, second)) == 1
