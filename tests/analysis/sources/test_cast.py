"""Sources of a story under one name: offices, members, descriptions. Each case is read from whole short articles."""

import pytest

from tests.analysis.traced import origins, told


@pytest.mark.parametrize(
    ("one", "two"),
    [
        (
            "The Harbour Safety Agency said 41 containers were lost on Monday.",
            '"We lost 41 containers," said Ada Osei, director of the Harbour Safety Agency.',
        ),
        (
            "Norland Dairies said 4,200 cartons had been recalled.",
            "Norland Dairies chief executive Tom Berg said the cartons would be destroyed by 9 May.",
        ),
        (
            "The Teachers' Federation said 12,000 members would strike on Friday.",
            "Ines Falk, general secretary of the Teachers' Federation, said the strike would last 3 days.",
        ),
        (
            "The Coastal Rescue Service said 19 people had been brought ashore.",
            "A Coastal Rescue Service spokeswoman, Mia Holt, said 4 of them were children.",
        ),
        (
            "Marlow University said 310 students had fallen ill.",
            "The university's vice-chancellor, Professor Lena Ruud, said all 310 had recovered.",
        ),
    ],
)
def test_who_leads_a_body_and_who_speaks_for_it_are_one_origin(one, two):
    assert len(set(origins(one, two).values())) == 1
    assert None not in origins(one, two).values()


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Transport Minister Olga Brandt said 14 stations would close.", "Olga Brandt"),
        ("Mayor Hugo Lindt of Altfeld said 300 houses were flooded.", "Hugo Lindt"),
        ("Professor Nils Aker of Marlow University said 60% of the reef had died.", "Nils Aker"),
        ("Striker Pablo Reyes said he had played 31 matches.", "Pablo Reyes"),
        ("Former Norland Dairies chief executive Karl Wirth said 800 jobs would go.", "Karl Wirth"),
    ],
)
def test_politicians_experts_players_and_former_heads_speak_for_themselves(text, name):
    assert set(origins(text).values()) == {name}


def test_an_office_named_by_one_outlet_counts_for_all():
    found = origins(
        "Norland Dairies said 4,200 cartons had been recalled on Monday.",
        "CEO Tom Berg said the cartons would be destroyed by 9 May.",
        "Tom Berg, Norland Dairies's chief executive, denied that 7 managers had known.",
    )
    assert set(found.values()) == {"Norland Dairies"}


@pytest.mark.parametrize(
    "description", ["the company", "the firm", "the dairy group", "the snack maker", "the Oslo-listed manufacturer"]
)
def test_a_firm_is_meant_by_what_a_later_mention_calls_it(description):
    found = origins(
        "Norland Foods, a snack maker, said 4,200 cartons had been recalled. Norland Foods is based in Velden.",
        f"Norland Foods recalled cheese this week. In all 212 shops were told, {description} said.",
    )
    assert told(found, "212 shops") == "Norland Foods"


def test_a_firm_is_not_meant_where_two_are_named_alike_often():
    found = origins(
        "Norland Foods said 4,200 cartons had been recalled. Velden Mills said 90 tons were lost.",
        "Norland Foods and Velden Mills traded blame. In all 212 shops were told, the manufacturer said.",
    )
    assert told(found, "212 shops") not in ("Norland Foods", "Velden Mills")


def test_a_watchdog_is_the_one_public_body_of_the_story():
    found = origins(
        "The Food Standards Board said 61 people had fallen ill. Norland Foods said it was sorry for 61 people.",
        "The watchdog said 61 people had fallen ill after eating cheese.",
    )
    assert set(found.values()) >= {"Food Standards Board"}
    assert told(found, "The watchdog") == "Food Standards Board"


@pytest.mark.parametrize(
    ("one", "two", "name"),
    [
        ("Analysts at Corbin Vale said the loss could reach $85 million.", "", "Corbin Vale"),
        (
            "The Finance Board said 12 banks failed.",
            "Officials at the Finance Board said 13 banks failed.",
            "Finance Board",
        ),
        ("The District Court said 44 cases were open.", "Court officials said 45 cases were open.", "District Court"),
    ],
)
def test_people_called_only_a_bodys_people_are_the_body(one, two, name):
    assert set(origins(one, two).values()) == {name}


@pytest.mark.parametrize("words", ["The prosecution said", "Prosecutors said", "Lead prosecutor Ada Osei said"])
def test_the_prosecution_is_one_whoever_speaks_for_it(words):
    assert set(origins(f"{words} the clerk took 240,000 euros.").values()) == {"prosecutors"}


def test_a_post_means_the_person_another_outlet_names_with_it():
    found = origins("Mayor Hugo Lindt said 300 houses were flooded.", "The mayor said 310 houses were flooded.")
    assert set(found.values()) == {"Hugo Lindt"}


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Wednesday Norland Foods said 12 trucks were sent back.", "Norland Foods"),
        ("Ruritanian PM Ada Osei said 12 bridges would be built.", "Ada Osei"),
        ("Wife Anna Berg said he had slept 12 hours.", "Anna Berg"),
    ],
)
def test_titles_days_and_relations_are_no_part_of_a_name(text, name):
    assert set(origins(text).values()) == {name}


def test_a_short_name_is_the_longer_one_it_begins():
    found = origins("Norland Foods Group said 12 trucks came back.", "Norland said 13 trucks came back.")
    assert len(set(found.values())) == 1


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("The trust has closed 14 wards since May.", "Severn Vale Trust"),
        ("The trust expects to hire 40 nurses.", "Severn Vale Trust"),
        ("Fourteen wards, 210 beds, are being inspected by the Severn Vale Trust.", "Severn Vale Trust"),
        ("By the trust's count 210 beds are empty.", "Severn Vale Trust"),
    ],
)
def test_own_acts_findings_and_counts_rest_on_the_body(text, name):
    found = origins("The Severn Vale Trust said 210 beds were empty.", text)
    assert set(found.values()) == {name}


def test_an_unnamed_spokeswoman_speaks_for_what_her_sentence_is_about():
    found = origins(
        "The Severn Vale Trust said 210 beds were empty.", "The trust will open 40 beds, a spokeswoman said."
    )
    assert set(found.values()) == {"Severn Vale Trust"}


@pytest.mark.parametrize(
    "text",
    [
        "About 210 beds stood empty on Monday, a nurse said.",
        "A storm flooded 31 streets on Sunday.",
        "Some 31 people said the water was warm.",
    ],
)
def test_nothing_is_guessed(text):
    found = origins("The Severn Vale Trust said 900 beds were empty.", text)
    assert [name for said, name in found.items() if said in text].count("Severn Vale Trust") == 0


@pytest.mark.parametrize(
    "source", ["A person familiar with the matter", "Two people briefed on the talks", "Sources close to the board"]
)
def test_who_must_not_be_named_is_no_origin(source):
    assert set(origins(f"{source} said 14 managers would leave.").values()) == {None}


def test_two_ministries_of_two_states_stay_apart():
    found = origins(
        "France's defense ministry said 12 ships had sailed.", "Italy's defense ministry said 14 ships had sailed."
    )
    assert len(set(found.values())) == 2


def test_two_unions_stay_apart():
    found = origins(
        "The Norland Doctors' Union said 700 members would strike.", "The miners' union said 800 members would strike."
    )
    assert len(set(found.values())) == 2


@pytest.mark.parametrize("text", ["", "said said said", "the the of of", "“”", "\x00 said.", "A" * 5000 + " said 12."])
def test_no_text_is_too_strange(text):
    assert isinstance(origins(text, text), dict)


@pytest.mark.parametrize(
    ("text", "part", "name"),
    [
        (
            "In a bulletin on Monday, the Harbour Safety Agency said 41 boxes were lost. Nine were found, the bulletin said.",
            "Nine",
            "Harbour Safety Agency",
        ),
        (
            "The Doctors' Union said in a report that 61 wards were shut. Another 14 would follow, the report said.",
            "14",
            "Doctors' Union",
        ),
    ],
)
def test_a_paper_is_that_of_the_body_that_spoke_in_it(text, part, name):
    assert told(origins(text), part) == name


def test_a_paper_that_nobody_is_said_to_have_written_is_nobodys():
    found = origins("The Harbour Safety Agency said 41 boxes were lost. Nine were found, the bulletin said.")
    assert told(found, "Nine") != "Harbour Safety Agency"


@pytest.mark.parametrize(
    "when",
    [
        "last night",
        "last month",
        "this week",
        "in a statement released at noon",
        "in a report published last week",
        "in a letter sent to members on Friday",
    ],
)
def test_when_and_how_it_was_said_is_no_part_of_what_was_said(when):
    assert told(origins(f"Three ships were lost, the Harbour Safety Agency said {when}."), "Three") == (
        "Harbour Safety Agency"
    )


def test_what_a_day_or_season_did_is_said():
    found = origins("The Harbour Safety Agency said last winter was the worst in 30 years.")
    assert set(found.values()) == {"Harbour Safety Agency"}


@pytest.mark.parametrize(
    ("one", "two"),
    [
        (
            "As recently as January Kelvane Freight had planned 300 new posts. Kelvane Freight said 41 would go.",
            "Kelvane Freight said 12 depots would close.",
        ),
        (
            "On Friday Kelvane put off the move of 90 jobs. Kelvane said 12 of them were vacant.",
            "Kelvane said 78 people would move. Kelvane's board met for 9 hours.",
        ),
        ("Police said 41 people had been held.", "Cops say 12 of them were under 18."),
        ("Police said 41 people had been held.", "Another 12 people were held, the county force said."),
        (
            "Justice Petra Odum said there were 14 payments.",
            '"There were 14 payments and no receipts," said the judge.',
        ),
        (
            "Rear Adm. Cato Vik said 41 sailors were safe. Vik said 12 were on leave.",
            "Rear Admiral Cato Vik said 29 had come ashore.",
        ),
    ],
)
def test_days_ranks_and_slang_make_no_second_source(one, two):
    found = origins(one, two)
    assert len(set(found.values()) - {None}) == 1


@pytest.mark.parametrize(
    ("one", "two"),
    [
        (
            "Dame Petra Odum, who led the review, said there were 41 failings at the quarry.",
            "An independent review found that 12 of the failings were known.",
        ),
        (
            "Petra Odum's report found 41 failings at the quarry, she said.",
            "The report concludes that 12 of the failings were known.",
        ),
    ],
)
def test_a_review_is_by_whoever_led_it_in_every_outlet(one, two):
    found = origins(one, two)
    assert set(found.values()) == {"Petra Odum"}


def test_a_paper_with_two_authors_or_a_name_of_its_own_is_left_alone():
    led = "Petra Odum, who led the review, said there were 41 failings. Cato Vik, who led the audit, said there were 9."
    assert told(origins(led, "The report concludes that 12 of the failings were known."), "known") != "Petra Odum"
    one = "Petra Odum, who led the review, said there were 41 failings at the quarry."
    assert told(origins(one, "An incident report found that 12 valves were stuck."), "valves") != "Petra Odum"


@pytest.mark.parametrize(
    ("one", "two"),
    [
        (
            "Odum Harbour said it had paid nothing.",
            "Did Odum Harbour pay? Odum Harbour said that not a krone had left.",
        ),
        (
            "County police commander Rashid Odum said 12 officers were at the gate.",
            "Police commander Rashid Odum said the gate was shut at nine.",
        ),
    ],
)
def test_questions_and_counties_make_no_second_source(one, two):
    found = origins(one, two)
    assert len(set(found.values()) - {None}) == 1
