"""Who answers for a claim where the source stands inside the sentence, is a paper, or is named behind the verb."""

from __future__ import annotations

import pytest

from articles.analysis.pipeline import read

Case = tuple[str, str, str]  # text, speaker of the claim that holds most of it, directness

RESULTS: list[Case] = [
    (
        "A fire tore through the depot, crews said on Sunday, destroying 40 buses and forcing 300 people from their homes.",
        "crews",
        "indirect",
    ),
    (
        "A crane has toppled onto the quay, port officials said Friday, killing two welders.",
        "port officials",
        "indirect",
    ),
    (
        "The ferry line will drop nine sailings a week, managers told staff on Monday, leaving two islands without a boat.",
        "managers",
        "indirect",
    ),
]
SHARED: list[Case] = [
    (
        (
            "The ministry, in a note sent to hospitals late on Tuesday, denied withholding the vaccines and said 40,000 doses "
            "had left the store."
        ),
        "ministry",
        "indirect",
    ),
    (
        (
            "Harbor master Ida Voll, in an email sent to crews on Friday night, ruled out moving the buoys and added that the "
            "channel was safe."
        ),
        "Ida Voll",
        "indirect",
    ),
    ("The pharmacist denied stealing morphine and said the lock had been forced twice.", "pharmacist", "indirect"),
]
PAPERS: list[Case] = [
    (
        (
            "A surveyor's letter, seen by the Gazette, called the roof unsafe and recommended that it be propped “before the "
            "first frost of the year”."
        ),
        "surveyor's letter",
        "mixed",
    ),
    ("Emails sent to the council, however, suggest the leak was known in May.", "emails", "indirect"),
    ("Logs handed to the jury, moreover, show that the gate was open for 40 minutes.", "logs", "indirect"),
    ("Three boats have sunk since June, a tally by the Lifeboat Trust shows.", "Lifeboat Trust", "indirect"),
    ("The review found that, in 2021, guards slept through two alarms.", "review", "indirect"),
    (
        (
            "The panel found that, at six schools, nurses had signed for doses on days when, according to their own leave "
            "claims, they were abroad."
        ),
        "panel",
        "indirect",
    ),
]
OF_PAPERS: list[Case] = [
    ("Minutes tabled before the panel, however, show that 40 berths were let twice.", "minutes", "indirect"),
    ("Photographs taken on Sunday and checked by the Courier show two burned trucks.", "photographs", "indirect"),
    ("The tide report printed in May and posted online said 40 skiffs had sunk.", "tide report", "indirect"),
    (
        "The board cites an internal review dated 28 May, which found that 41 of 57 bills were paid.",
        "internal review",
        "indirect",
    ),
]
HEARSAY: list[Case] = [
    (
        "The principal said parents were informed by the bus firm that 12 routes would end in June.",
        "principal",
        "indirect",
    ),
    ("Ms Okafor said she had been warned by her doctor that the dose was twice the limit.", "Okafor", "indirect"),
    ("Rosa Dell, the treasurer, said Voss had told her in May that 40 pumps were missing.", "Rosa Dell", "indirect"),
    ("Nurses were told by managers that 40 beds would close.", "managers", "indirect"),
]
FOR_SOMEBODY: list[Case] = [
    ("A spokesman for the Governor said the bill would be signed by Friday.", "spokesman for the Governor", "indirect"),
    (
        "A spokeswoman for the Home Secretary said 40 visas had lapsed.",
        "spokeswoman for the Home Secretary",
        "indirect",
    ),
    ("A spokesman for the Treasury said 40 loans had lapsed.", "Treasury", "indirect"),
]
PARTED: list[Case] = [
    ("The levee, Hale told the hall on Monday, “did not hold for a single hour”.", "Hale", "mixed"),
    ("But the gull, the airline told the Comet, “did not live to claim compensation”.", "airline", "mixed"),
    ("On Monday, the mayor told the hall, “we were all asleep”.", "mayor", "direct"),
]
BLAMED: list[Case] = [
    ("The fire was blamed by police on a faulty heater that had been recalled in 2020.", "police", "indirect"),
    ("Sand, who denies it, is accused by prosecutors of taking 40,000 euros.", "prosecutors", "indirect"),
    ("Prosecutors accuse Sand, who denies wrongdoing, of taking 40,000 euros.", "prosecutors", "indirect"),
    ("The collapse was attributed by the union to nine years of neglect.", "union", "indirect"),
]
ADJUNCTS: list[Case] = [
    ("The ministry in a statement said that 14 trains had been halted.", "ministry", "indirect"),
    ("The council on Monday night denied that 14 parks would go.", "council", "indirect"),
    ("The mill late on Friday said 14 saws had stopped.", "mill", "indirect"),
]
TAGGED: list[Case] = [
    (
        "The trial, funded by a charity, followed 900 nurses and found that night shifts doubled the risk.",
        "trial",
        "indirect",
    ),
    ("Rents rose 12 percent, figures from the Housing Institute showed on Tuesday.", "Housing Institute", "indirect"),
    ("The bridge, engineers have long warned, was never built for lorries of 40 tonnes.", "engineers", "indirect"),
    ("It is the third such leak since 2020, campaigners point out.", "campaigners", "indirect"),
    ("The museum has since confirmed that it holds 40 skulls.", "museum", "indirect"),
    ("Only 12 of 40 lifeboats were fit, an inspection carried out after the storm revealed.", "inspection", "indirect"),
]
INVERTED: list[Case] = [
    ("The plant is safe, insists its owner, Baltic Power.", "Baltic Power", "indirect"),
    ("The flat's landlord, Jon Reve, said he would appeal.", "Jon Reve", "indirect"),
    ("Not so, says the bank: it lent only 4 million.", "bank", "indirect"),
    ("Contacted by the Courier, the supplier said it had shipped 900 pumps.", "supplier", "indirect"),
]
WORDS: list[Case] = [
    ("In its yearly review, printed in May, Brask had flagged that a levy on tin could double.", "Brask", "indirect"),
    ("The pilot radioed that both engines had failed over the strait.", "pilot", "indirect"),
    ("The clerk minuted that nobody from the trust had come to the hearing.", "clerk", "indirect"),
    ("The union argued that, although wages rose 3 percent, rents had risen faster.", "union", "indirect"),
]
NAMED: list[Case] = [
    ("The rescuer was later named by fellow hikers as trainee cook Dov Lanter.", "fellow hikers", "indirect"),
    ("The driver was identified by colleagues as Lena Holt, 51.", "colleagues", "indirect"),
    ("The Coast Mercury names him as Sipho Dlala, a cousin of the mayor.", "Coast Mercury", "indirect"),
    ("The flood has killed 900 people since April, by the Allied States' count.", "Allied States", "indirect"),
    ("The band was named by the magazine as its act of the year.", "", ""),
]


@pytest.mark.parametrize(
    ("text", "speaker", "directness"),
    [
        *RESULTS,
        *SHARED,
        *PAPERS,
        *OF_PAPERS,
        *HEARSAY,
        *FOR_SOMEBODY,
        *PARTED,
        *BLAMED,
        *TAGGED,
        *INVERTED,
        *WORDS,
        *NAMED,
    ],
)
def test_the_claim_is_whose_words_it_is(text: str, speaker: str, directness: str) -> None:
    claims = read(text, published="2026-03-02", strip=False).claims
    found = max(claims, key=lambda claim: claim.end - claim.start).attribution
    assert (found.speaker or "" if found else "") == speaker
    assert (found.directness.value if found else "") == directness


def test_who_was_named_by_others_speaks_on() -> None:
    claims = read(
        "The thief was named by police as Ole Brandt. He told the court that he was sorry.", strip=False
    ).claims
    assert claims[-1].attribution is not None
    assert claims[-1].attribution.speaker == "Ole Brandt"


def test_an_agency_that_reports_of_a_company_is_not_the_company() -> None:
    text = (
        "Tarsk, the maker of the scooters, lost $3 million in spring. News agency Vega reported in May that 17 of them "
        "had caught fire. The company called the report speculative."
    )
    claims = read(text, strip=False).claims
    assert claims[-1].attribution is not None
    assert claims[-1].attribution.speaker == "Tarsk"


def test_a_spokeswoman_speaks_for_the_firm_just_named() -> None:
    text = "Ferry firm Nordlys cancelled 40 sailings. A spokeswoman said the storm had damaged two ramps."
    claims = read(text, strip=False).claims
    assert claims[-1].attribution is not None
    assert claims[-1].attribution.speaker == "Nordlys"
