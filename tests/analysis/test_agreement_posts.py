"""Posts in many wordings and house styles: which are two, and which are one."""

import pytest

from articles.analysis.compare import compare
from articles.analysis.names import Register
from articles.analysis.vocabulary import LinkKind
from tests.analysis.claim_factory import report

TWO_POSTS = [
    ("Deputy Speaker Ada Osei spoke.", "Ada Osei, the government's chief whip, spoke."),
    ("Ada Osei, the deputy speaker, spoke.", "Chief whip Ada Osei spoke."),
    ("House Speaker Ada Osei spoke.", "Majority leader Ada Osei spoke."),
    ("Prison nurse Ada Osei spoke.", "Ada Osei, a corrections officer, spoke."),
    ("Prison nurse Ada Osei spoke.", "Ada Osei, who had been a corrections officer at the jail since 2021, spoke."),
    ("Ada Osei, a prison guard, spoke.", "Ada Osei, a teacher at the jail, spoke."),
    ("Ada Osei, a security guard at the bank, spoke.", "Ada Osei, a cashier at the bank, spoke."),
    ("Operations director Ada Osei spoke.", "Ada Osei, who looks after press relations for the carrier, spoke."),
    ("The chief engineer, Ada Osei, spoke.", "Ada Osei, who keeps the books for the harbor board, spoke."),
    ("The prosecutor, Ada Osei, spoke.", "Ada Osei, who is defending the accused, spoke."),
    ("Health minister Ada Osei spoke.", "Ada Osei, who holds the education portfolio, spoke."),
    ("Technical director Ada Osei spoke.", "Ada Osei, who has just been hired as the team's physiotherapist, spoke."),
    ("Detective Inspector Ada Osei spoke.", "Chief Superintendent Ada Osei spoke."),
    ("Ada Osei, chief operating officer, spoke.", "Ada Osei, an under-secretary at the energy ministry, spoke."),
    ("Ada Osei, chief investigator of the Rail Branch, spoke.", "Ada Osei, the federation's general secretary, spoke."),
    ("Ministry spokeswoman Ada Osei spoke.", "Ada Osei, a spokeswoman for the president, spoke."),
    ("Ada Osei, head of the National Vaccine Institute, spoke.", "Ada Osei, county director of health, spoke."),
    (
        "Lt. Gen. Ada Osei, who heads the country's Air Force, spoke.",
        "Gen Ada Osei, chief of the general staff, spoke.",
    ),
    (
        "U.S. Attorney Ada Osei said the case was closed.",
        "The case was closed, said Ada Osei, the state's attorney general.",
    ),
    ("District Attorney Ada Osei spoke.", "Attorney General Ada Osei spoke."),
    ("Deputy Mayor Ada Osei spoke.", "Mayor Ada Osei spoke."),
    ("Ada Osei, vice president of the bank, spoke.", "The bank's president, Ada Osei, spoke."),
    ("Lt. Gov. Ada Osei spoke.", "Governor Ada Osei spoke."),
    ("Ada Osei, deputy head teacher of Moor Lane school, spoke.", "Headmistress Ada Osei spoke."),
    ("Ada Osei, the assistant police commissioner, spoke.", "Police commissioner Ada Osei spoke."),
    ("Ada Osei, director of the St Luke's Hospital, spoke.", "Ada Osei, director of the school, spoke."),
    ("Ada Osei, mayor of Larkin, spoke.", "Ellery mayor Ada Osei spoke."),
    ("Fire Chief Ada Osei spoke.", "Police Chief Ada Osei spoke."),
    ("Ada Osei, a spokeswoman for the airline, spoke.", "The airline's chief executive, Ada Osei, spoke."),
    (
        "Defence lawyer Ada Osei asked for bail.",
        "Ada Osei, for the prosecution, spoke. Prosecutor Ada Osei asked for bail.",
    ),
    ("Justice Minister Ada Osei spoke.", "Ada Osei, Minister of the Interior, spoke."),
    ("Ada Osei, the minister for transport, spoke.", "Ada Osei, minister of energy, spoke."),
    ("The ship's captain, Ada Osei, survived.", "Ada Osei, chief engineer of the ship, survived."),
    ("Ada Osei (58), president of the Chess Federation, spoke.", "Ada Osei, 58, director of the tournament, spoke."),
    ("Ada Osei, head of the Dairy Farmers' Union, spoke.", "Ada Osei, who chairs the Retail Federation, spoke."),
    ("Chief financial officer Ada Osei spoke.", "Chief operating officer Ada Osei spoke."),
    ("CEO Ada Osei spoke.", "Ada Osei, chair of the company, spoke."),
    ("Federal health minister Ada Osei spoke.", "State health minister Ada Osei spoke."),
    ("Navy chief Ada Osei spoke.", "Ada Osei, head of the air force, spoke."),
    ("Ada Osei, the goalkeeper, spoke.", "Striker Ada Osei spoke."),
    ("Museum director Ada Osei spoke.", "The city's culture minister, Ada Osei, spoke."),
    ("Archbishop Ada Osei spoke.", "Mayor Ada Osei spoke."),
    ("House Speaker Ada Osei spoke.", "Prime Minister Ada Osei spoke."),
    ("Ada Osei, ambassador to Peru, spoke.", "Foreign Minister Ada Osei spoke."),
    ("Ada Osei, manager of the refinery, spoke.", "Mayor Ada Osei spoke."),
    ("Opposition leader Ada Osei spoke.", "Prime Minister Ada Osei spoke."),
    ("Ada Osei, deputy governor of the central bank, spoke.", "Central bank governor Ada Osei spoke."),
    ("According to the county sheriff, Ada Osei, the road is shut.", "Coroner Ada Osei said the road is shut."),
    ("Ada Osei, rector of Hallam University, spoke.", "Ada Osei, education minister, spoke."),
    ("Ada Osei, who coordinates the camp, spoke.", "Governor Ada Osei spoke."),
    ("Ada Osei, editor of the Courier, spoke.", "Ada Osei, spokeswoman for the city, spoke."),
    ("Brigade commander Ada Osei spoke.", "Defense Minister Ada Osei spoke."),
    ("Ada Osei, head of the Port Authority, spoke.", "Ada Osei, head of the Fisheries Inspectorate, spoke."),
    ("Chief Justice Ada Osei ruled.", "Justice minister Ada Osei ruled."),
    ("Stadium director Ada Osei spoke.", "Police commissioner Ada Osei spoke."),
    ("Principal Ada Osei spoke.", "Fire chief Ada Osei spoke."),
    ("Principal investigator Ada Osei spoke.", "Chief executive Ada Osei spoke."),
    ("Ada Osei, who chairs the parents' association, spoke.", "The principal, Ada Osei, spoke."),
    ("Brigade commander Ada Osei spoke.", "Defence minister Ada Osei spoke."),
    ("Ada Osei, the warden of the prison, spoke.", "Ada Osei, prosecutor in the case, spoke."),
    ("Ada Osei, chief meteorologist at the weather service, spoke.", "Ada Osei, mayor of Larkin, spoke."),
    ("The team's head doctor, Ada Osei, spoke.", "Ada Osei, the race's chief medical officer, spoke."),
    (
        "Ada Osei, the court's registrar, spoke.",
        "Ada Osei, who is prosecuting the case, spoke. Prosecutor Ada Osei spoke.",
    ),
    ("The head of the teachers' union, Ada Osei, spoke.", "Ada Osei, education minister, spoke."),
    ("Environment Secretary Ada Osei spoke.", "Ada Osei, who chairs the water company, spoke."),
    ("Referee Ada Osei spoke.", "Coach Ada Osei spoke."),
    ("Ada Osei, curator of the exhibition, spoke.", "Festival director Ada Osei spoke."),
    ("Ambassador Ada Osei spoke.", "Ada Osei, the country's president, spoke."),
    ("Maj. Gen. Ada Osei, commander of the northern forces, spoke.", "Defense Minister Ada Osei spoke."),
    ("Ada Osei — the county coroner — spoke.", "Sheriff Ada Osei spoke."),
    ("Ada Osei (the club's chairwoman) spoke.", "Club manager Ada Osei spoke."),
    ("Harbour pilot Ada Osei spoke.", "Harbour master Ada Osei spoke."),
    ("The ruling was read by Judge Ada Osei.", "The plea was read by defence lawyer Ada Osei."),
    ("Bishop Ada Osei spoke.", "Ada Osei, governor of the province, spoke."),
    ("Ada Osei, treasurer of the party, spoke.", "Ada Osei, the party's secretary general, spoke."),
    ("Agriculture Minister Ada Osei said the herd was safe.", "The herd was safe, said Ada Osei, minister of trade."),
]

ONE_POST = [
    ("Deputy Speaker Ada Osei spoke.", "Ada Osei, deputy speaker of parliament, spoke."),
    ("Deputy Speaker Ada Osei spoke.", "Ada Osei, a member of parliament for Lindby, spoke."),
    ("Prison guard Ada Osei spoke.", "Ada Osei, a corrections officer, spoke."),
    ("Prison officer Ada Osei spoke.", "Ada Osei, a prison guard since 2021, spoke."),
    ("Ada Osei, who had been a nurse until 2019, spoke.", "Ada Osei, a corrections officer, spoke."),
    ("Prison worker Ada Osei spoke.", "Ada Osei, a corrections officer, spoke."),
    ("Guard Ada Osei spoke.", "Security guard Ada Osei spoke."),
    ("Ada Osei, who speaks for the carrier, spoke.", "The carrier's spokeswoman, Ada Osei, spoke."),
    ("Chief statistician Ada Osei spoke.", "Ada Osei, the sponsor's head of statistics, spoke."),
    ("The hospital's chief executive, Ada Osei, spoke.", "Hospital director Ada Osei spoke."),
    ("Defence ministry spokeswoman Colonel Ada Osei spoke.", "The military spokeswoman, Colonel Ada Osei, spoke."),
    ("Camp commandant Ada Osei spoke.", "Rescue chief Ada Osei spoke."),
    ("Headmistress Ada Osei spoke.", "The head teacher, Ada Osei, spoke."),
    ("Principal Ada Osei spoke.", "School head Ada Osei spoke."),
    ("Ada Osei, headteacher at Moor Lane, spoke.", "The principal of Moor Lane school, Ada Osei, spoke."),
    ("TIB chief executive Ada Osei spoke.", "Transit Integrity Bureau boss Ada Osei spoke."),
    ("Ada Osei, managing director of Solvane, spoke.", "Solvane CEO Ada Osei spoke."),
    (
        "An engineer who visited the scene with the education minister, Ada Osei, spoke.",
        "Education Minister Ada Osei spoke.",
    ),
    ("An aide to the mayor, Ada Osei, spoke.", "Ada Osei, an aide, spoke. Sheriff Ada Osei spoke."),
    ("Minister for Education Ada Osei spoke.", "Education Secretary Ada Osei spoke."),
    ("Health Cabinet Secretary Ada Osei spoke.", "The health minister, Ada Osei, spoke."),
    ("Health chief Ada Osei spoke.", "Health minister Ada Osei spoke."),
    ("Local health boss Ada Osei spoke.", "County Director of Health Ada Osei spoke."),
    ("Ada Osei, director of health for Kaperet County, spoke.", "County Director of Health Ada Osei spoke."),
    ("Cdr Ada Osei, a navy spokesman, spoke.", "Commander Ada Osei of the navy spoke."),
    (
        "Lieutenant General Ada Osei, commander of the Drone Forces, spoke.",
        "Lt. Gen. Ada Osei, who heads the country's Drone Forces, spoke.",
    ),
    ("Army chief Ada Osei spoke.", "Ada Osei, chief of the general staff, spoke."),
    (
        "The mayor, Ada Osei, the sheriff, Tom Lindgren, and others came.",
        "Mayor Ada Osei and Sheriff Tom Lindgren came.",
    ),
    (
        "Ada Osei, head of the port board, Tom Lindgren, its treasurer, and others came.",
        "Tom Lindgren, the treasurer, came. Ada Osei, the port board's chair, came.",
    ),
    ("Deputy Prime Minister and Foreign Minister Ada Osei spoke.", "Foreign Minister Ada Osei spoke."),
    ("Acting police chief Ada Osei spoke.", "Police chief Ada Osei spoke."),
    ("Former mayor Ada Osei spoke.", "Governor Ada Osei spoke."),
    ("Ada Osei, then the chief of staff, spoke.", "Ambassador Ada Osei spoke."),
    ("Police commissioner Ada Osei spoke.", "Police boss Ada Osei spoke."),
    ("Chief Constable Ada Osei spoke.", "Police chief Ada Osei spoke."),
    ("Deputy Police Chief Ada Osei spoke.", "Deputy Chief Ada Osei spoke."),
    ("Assistant coach Ada Osei spoke.", "Coach Ada Osei spoke."),
    ("Deputy prosecutor Ada Osei spoke.", "Prosecutor Ada Osei spoke."),
    ("Dr. Ada Osei, chief medical officer, spoke.", "Top doctor Ada Osei spoke."),
    ("Medical director Ada Osei spoke.", "Chief medical officer Ada Osei spoke."),
    ("Ada Osei, vice-chancellor of Hallam University, spoke.", "University head Ada Osei spoke."),
    ("Ada Osei, president of the Teachers' Federation, spoke.", "Ada Osei, the federation's chair, spoke."),
    ("Interior Minister Ada Osei spoke.", "Home Secretary Ada Osei spoke."),
    ("Secretary of State Ada Osei spoke.", "Foreign minister Ada Osei spoke."),
    ("Ada Osei, the country's external affairs minister, spoke.", "Foreign Minister Ada Osei spoke."),
    ("Bank of Varland governor Ada Osei spoke.", "Central bank chief Ada Osei spoke."),
    ("Bank of Varland governor Ada Osei spoke.", "Ada Osei, president of the central bank, spoke."),
    ("Mayor of New Haven Ada Osei spoke.", "New Haven's mayor, Ada Osei, spoke."),
    ("Ada Osei, a seismologist, spoke.", "Geologist Ada Osei spoke."),
    ("Ada Osei, who leads the bureau, spoke.", "Bureau chief executive Ada Osei spoke."),
    ("Ada Osei, the port's director, spoke.", "The director of the Sandrevik Port Authority, Ada Osei, spoke."),
    ("Ada Osei, who led a delegation to the site, spoke.", "Minister of Education Ada Osei spoke."),
    ("Football manager Ada Osei spoke.", "Head coach Ada Osei spoke."),
    ("Ada Osei, lawyer and head of the charity, spoke.", "The charity's director, Ada Osei, spoke."),
    ("Public Relations Officer Ada Osei spoke.", "Spokeswoman Ada Osei spoke."),
    ("Ada Osei, editor-in-chief of the Courier, spoke.", "Courier editor Ada Osei spoke."),
    ("Union queen Ada Osei spoke.", "Ada Osei, chair of the union, spoke."),
    ("Prosecutor General Ada Osei spoke.", "Chief prosecutor Ada Osei spoke."),
    ("District Attorney Ada Osei spoke.", "Prosecutor Ada Osei spoke."),
    ("Ada Osei, who has led the agency since 2019, spoke.", "Ada Osei, director general of the agency, spoke."),
    ("Ada Osei, governor of Upper Wolo Province, spoke.", "Upper Wolo governor Ada Osei spoke."),
    ("The regional governor, Ada Osei, spoke.", "Ada Osei, the provincial governor, spoke."),
    ("The Speaker of the House, Ada Osei, spoke.", "House Speaker Ada Osei spoke."),
    ("Minister Ada Osei spoke.", "Deputy foreign minister Ada Osei spoke."),
    ("Ada Osei, commander of the fire brigade, spoke.", "Fire chief Ada Osei spoke."),
    ("Ada Osei, the jury foreman, spoke.", "Juror Ada Osei spoke."),
    ("Skipper Ada Osei spoke.", "Captain Ada Osei spoke."),
    ("Prof. Ada Osei, director of the Institute for Ocean Research, spoke.", "Oceanographer Ada Osei spoke."),
    ("Ada Osei (Lab), the transport secretary, spoke.", "Transport Secretary Ada Osei spoke."),
    ("President Ada Osei spoke.", "Head of state Ada Osei spoke."),
    ("Ada Osei, the trust's chief nurse, spoke.", "Director of nursing Ada Osei spoke."),
    ("Ada Osei, chair of the parish council, spoke.", "Council chairwoman Ada Osei spoke."),
    ("Ada Osei, minister for agriculture and fisheries, spoke.", "Fisheries minister Ada Osei spoke."),
    ("Ada Osei, chief executive officer at Solvane, spoke.", "Solvane's chief executive Ada Osei spoke."),
    ("Col. Ada Osei spoke.", "Army spokeswoman Lt. Col. Ada Osei spoke."),
    ("Judge Ada Osei spoke.", "Ada Osei, a district court judge, spoke."),
    ("Chief Judge Ada Osei spoke.", "Judge Ada Osei spoke."),
    ("Ada Osei, chief of police in Larkin, spoke.", "Larkin Police Chief Ada Osei spoke."),
    ("Ada Osei, police chief superintendent, spoke.", "Chief Superintendent Ada Osei spoke."),
    ("Detective Superintendent Ada Osei spoke.", "Det Supt Ada Osei, who leads the inquiry, spoke."),
    ("Det. Insp. Ada Osei spoke.", "Inspector Ada Osei spoke."),
    ("Emergency manager Ada Osei spoke.", "Ada Osei, director of emergency management, spoke."),
    ("Ada Osei, the president of the club, spoke.", "Club chairman Ada Osei spoke."),
    ("Ada Osei, general secretary of the RTU union, spoke.", "RTU leader Ada Osei spoke."),
    ("Ada Osei, general secretary of the union, spoke.", "Union boss Ada Osei spoke."),
    ("Ada Osei, chief engineer, spoke.", "Engineer Ada Osei spoke."),
    ("Capt. Ada Osei spoke.", "The ship's master, Ada Osei, spoke."),
    ("Ada Osei, an infectious disease doctor, spoke.", "Epidemiologist Ada Osei spoke."),
    ("Ada Osei, the head of communications, spoke.", "Ada Osei, a spokeswoman, spoke."),
    ("The Rev. Ada Osei spoke.", "Ada Osei, bishop of Larkin, spoke."),
    ("Senator Ada Osei spoke.", "Ada Osei, who chairs the Senate finance committee, spoke."),
    ("Committee chair Ada Osei spoke.", "Ada Osei, chairwoman of the House Energy Committee, spoke."),
    ("Ada Osei, the WHO's country representative, spoke.", "WHO representative Ada Osei spoke."),
    ("Ada Osei, leader of the council, spoke.", "Council leader Ada Osei spoke."),
    ("Ada Osei, the city's fire chief, spoke.", "Larkin fire chief Ada Osei spoke."),
    ("The country's top prosecutor, Ada Osei, spoke.", "Prosecutor General Ada Osei spoke."),
    ("Ada Osei, secretary of defense, spoke.", "Defence minister Ada Osei spoke."),
    ("Ada Osei, the governor's chief of staff, spoke.", "Chief of staff Ada Osei spoke."),
    (
        "Ada Osei, Permanent Secretary at the health ministry, spoke.",
        "Ada Osei, the top civil servant at the health ministry, spoke.",
    ),
    ("Ada Osei, who captains the side, spoke.", "Captain Ada Osei spoke."),
    ("Ada Osei, the defender, spoke.", "Captain Ada Osei spoke."),
    ("Ada Osei, midfielder and captain, spoke.", "Midfielder Ada Osei spoke."),
    ("Ada Osei, artistic director of the opera, spoke.", "Opera director Ada Osei spoke."),
    ("Museum director Ada Osei spoke.", "Ada Osei, who heads the national museum, spoke."),
    ("Head of mission Ada Osei spoke.", "Ambassador Ada Osei spoke."),
    ("Ada Osei, project leader, spoke.", "Project manager Ada Osei spoke."),
    ("Ada Osei, head of the regional administration, spoke.", "Governor Ada Osei spoke."),
    ("Ada Osei, head of the Larkin city administration, spoke.", "Mayor Ada Osei spoke."),
    ("First Minister Ada Osei spoke.", "The first minister, Ada Osei, spoke."),
    ("Chief Minister Ada Osei spoke.", "Ada Osei, the state's chief minister, spoke."),
    ("Ada Osei, the state's premier, spoke.", "Premier Ada Osei spoke."),
    ("Ada Osei, president of the regional government, spoke.", "Regional president Ada Osei spoke."),
    ("Hospital boss Ada Osei spoke.", "Ada Osei, chief executive of the NHS trust, spoke."),
    ("Ada Osei, director of the clinic, spoke.", "Ada Osei, medical director of St Luke's Hospital, spoke."),
]


def conflicts(first: str, second: str) -> list[tuple[str, str]]:
    register = Register().learn([first, second, "Ada Osei spoke. Tom Lindgren spoke."])
    found = compare([report(1, first), report(2, second)], register=register).findings
    return [item.values for item in found if item.kind is LinkKind.TITLE]


@pytest.mark.parametrize(("first", "second"), TWO_POSTS)
def test_two_posts_of_one_person_are_a_conflict(first, second):
    assert len(conflicts(first, second)) == 1


@pytest.mark.parametrize(("first", "second"), ONE_POST)
def test_another_wording_of_one_post_is_no_conflict(first, second):
    assert conflicts(first, second) == []


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("Mayor Ada Osei spoke. Deputy mayor Ada Osei left.", "Deputy mayor Ada Osei spoke."),
        ("Ada Osei, chair and chief executive, spoke.", "Chief executive Ada Osei spoke."),
    ],
)
def test_who_holds_both_in_one_article_is_in_no_conflict(first, second):
    assert conflicts(first, second) == []


def test_a_post_between_two_names_is_that_of_one():
    listed = "The mayor, Ada Osei, the sheriff, Tom Lindgren, and others came."
    assert conflicts(listed, "Sheriff Tom Lindgren came with Mayor Ada Osei.") == []
    assert conflicts(listed, "Sheriff Ada Osei came.") == [("mayor", "Sheriff")]
