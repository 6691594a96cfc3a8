"""Where the words for a source begin and end: clauses inside them, names given, stamps before them."""

from __future__ import annotations

import pytest

from articles.analysis.engines import engine_named
from articles.analysis.quotations import find_quotations
from articles.analysis.sentences import split_sentences
from tests.analysis.attribution.test_speakers import last


@pytest.mark.parametrize(
    ("body", "speaker"),
    [
        (
            "“It was time,” said Nora Feld, the head of Marl Group, who was named as Bexton’s next mayor on Monday.",
            "Nora Feld",
        ),
        ("A clerk, named in court as Jan Orr, said no.", "Jan Orr"),
        ("Tomas Werl, harbor master at the port when the crane fell, told the inquiry it was rusty.", "Tomas Werl"),
        (
            "Tomas Werl, a clerk in the office where the letters were kept, told the inquiry it was rusty.",
            "Tomas Werl",
        ),
        ("The miners bowed their heads as Judge Nora Feld found that the owners had lied.", "Nora Feld"),
        ("Cheers filled the hall last night as council members said yes to the plan.", "council members"),
        ("Her record as mayor shows that taxes fell.", "record as mayor"),
        ("Detectives who looked at the crane that fell in Dock 3 on Friday say it was rusty.", "detectives"),
        (
            "The head of the firm whose mine blew up beneath a poor village apologized to the villagers.",
            "head of the firm",
        ),
        ("The head of the firm whose mine collapsed under a village apologized to the villagers.", "head of the firm"),
    ],
)
def test_a_clause_inside_a_source_names_nobody_else(body: str, speaker: str) -> None:
    assert last(body).speaker == speaker


@pytest.mark.parametrize(
    ("body", "source"),
    [
        ("2:15 p.m. Governor Nora Feld says the road is open.", "Governor Nora Feld"),
        ("Is she staying? No. Ms. Orr says that she will leave.", "Ms. Orr"),
        ("No. 10 said no.", "No. 10"),
    ],
)
def test_a_stamp_or_an_answer_is_no_part_of_a_source(body: str, source: str) -> None:
    found = last(body).source
    assert found is not None
    assert body[found.start : found.end] == source


@pytest.mark.parametrize(
    ("body", "role", "organization"),
    [
        ("Flight director Nora Feld said the probe was lost.", "flight director", None),
        ("The glider had been lost. Glider chief Nora Feld said it was gone.", "glider chief", None),
        ("At Acme nobody laughed. Acme director Nora Feld said so.", "director", "Acme"),
        ("Fat-cat boss Nora Feld said so.", "boss", None),
        ("Fiery union chief Nora Feld said so.", "union chief", None),
    ],
)
def test_the_word_that_opens_a_sentence_before_a_post_is_a_body_only_on_evidence(
    body: str, role: str, organization: str | None
) -> None:
    found = last(body)
    assert (found.role, found.organization) == (role, organization)


@pytest.mark.parametrize(
    ("body", "speaker"),
    [
        ("The bakery has owned up that the oven was off.", "bakery"),
        ("Acme owned up on Friday that it had lost the files.", "Acme"),
        ("Nora Feld came clean about the loan.", "Nora Feld"),
        ("Nora Feld told a joke that all of Bexton was repeating by noon: the mayor had lost his hat.", "Nora Feld"),
        (
            "Nora Feld threw in a line that the whole of Bexton was repeating last night: the mayor had sold his hat.",
            "Nora Feld",
        ),
    ],
)
def test_owning_up_is_saying_and_a_saying_is_hers_who_coined_it(body: str, speaker: str) -> None:
    assert last(body).speaker == speaker


@pytest.mark.parametrize(
    ("body", "speaker", "organization"),
    [
        ("Nora Feld, the clerk at the centre of the row, said she was sorry.", "Nora Feld", None),
        ("Right to Roam Bexton, a group of walkers, said the path was shut.", "Right to Roam Bexton", None),
        ("Our member, Honourable Tessa Feld, said no.", "Tessa Feld", None),
        ("Tom Feld, 44, of Bexton Flats, a crane driver, said he was tired.", "Tom Feld", None),
        ("Feld’s remark from Monday is played a lot: “We were late.”", "Feld", None),
    ],
)
def test_names_are_read_whole_and_nothing_else_for_one(body: str, speaker: str, organization: str | None) -> None:
    found = last(body)
    assert (found.speaker, found.organization) == (speaker, organization)


def test_a_word_shouted_before_a_noun_is_no_name() -> None:
    assert last("A TEARFUL mother has told how her son was hurt.").organization is None


@pytest.mark.parametrize(
    "body",
    [
        "The hearing: October 28, 6 p.m., town hall.",
        "The relief fund: $5 million.",
        "Twelve clerks were called. Twenty-two witnesses were called.",
    ],
)
def test_a_label_and_a_count_say_nothing(body: str) -> None:
    found = engine_named("rules").find_attributions(body, split_sentences(body), find_quotations(body))
    assert not found


@pytest.mark.parametrize(
    ("body", "role"),
    [
        ("State Sen. Marla Orr said no.", "state sen."),
        ("Tom Feld, 44, of Bexton Flats, a crane driver, said he was tired.", "crane driver"),
    ],
)
def test_a_post_is_read_whole(body: str, role: str) -> None:
    assert last(body).role == role


def test_the_company_is_who_was_just_called_its_operator() -> None:
    body = (
        "A strike at Velm's biggest airport went on. The operator, Dunmore Airports, said 12 flights were off. "
        "The company puts its losses at 6 million euros."
    )
    assert last(body).speaker == "Dunmore Airports"


@pytest.mark.parametrize(
    ("body", "speaker"),
    [
        ("In 2019 the harbor board claimed that 40 cranes were safe.", "harbor board"),
        ("A separate UN report last Friday put the loss at 40 tons.", "separate UN report"),
        ("A quarterly report this year put the loss at 40 tons.", "quarterly report"),
        ("Police appealed for anyone who saw the van to call, and Jan Orr said it was white.", "Jan Orr"),
        ("Their chief clerk, Jan Orr, renewed his call for a limit of six months.", "Jan Orr"),
        ("The union withdrew its claim that 40 cranes were rusty.", "union"),
        (
            "It drew warnings from Oslo and from supporters in the north, who announced that 50 loans were ready.",
            "supporters in the north",
        ),
        ("According to that agency, the NRA, 40 cranes were rusty.", "NRA"),
        ("Forty cranes were rusty, the NRA reported as well.", "NRA"),
        ("Suggestions that the crane was rusty were rejected by the port.", "port"),
        ("The auditors faulted the port for “years of plain neglect”.", "auditors"),
        ("A letter sworn by the clerk, Jan Orr, says 40 boxes were lost.", "Jan Orr"),
    ],
)
def test_what_stands_beside_a_source_is_no_part_of_it(body: str, speaker: str) -> None:
    assert last(body).speaker == speaker


@pytest.mark.parametrize("body", ["The agency renewed its licence for a year.", "Anyone who saw the van should call."])
def test_nobody_is_a_source_where_nothing_is_said(body: str) -> None:
    sentences, quotations = split_sentences(body), find_quotations(body)
    assert engine_named("rules").find_attributions(body, sentences, quotations) == ()


@pytest.mark.parametrize(
    "lead",
    [
        "In an update on 2 November",
        "In a report in May",
        "In a note on November 2",
        "In a post on the site on 2 November 2024",
        "In a briefing on Friday 2 November",
        "On 2 November",
    ],
)
def test_a_date_before_a_name_is_no_part_of_it(lead: str) -> None:
    found = last(f"{lead} Nordwell said that 700 crates had been moved.")
    assert (found.source and found.source.text, found.speaker) == ("Nordwell", "Nordwell")


def test_a_preposition_is_no_part_of_who_is_named_behind_it() -> None:
    body = "The plan drew warnings from Marl and from traders in the old port, who announced a strike for Friday."
    assert last(body).speaker == "traders in the old port"


@pytest.mark.parametrize(
    ("words", "body_spoken_for"),
    [
        ("the harbor board", "harbor board"), ("the Marl Group", "Marl Group"), ("Nordwell", "Nordwell"),
        ("the UN chief", "UN"), ("the residents", None), ("many in the town", None), ("the mayor", None),
    ],
)  # fmt: skip
def test_who_speaks_for_a_body_is_its_spokesperson(words: str, body_spoken_for: str | None) -> None:
    found = last(f"Tomas Werl, who speaks for {words}, said that the crane was rusty.")
    assert (found.speaker, found.organization) == ("Tomas Werl", body_spoken_for)
    assert found.role == ("spokesperson" if body_spoken_for else None)


def test_who_speaks_for_another_is_not_who_was_described_before() -> None:
    opened = "The head of the harbor board, general manager Carl Rossi, is “very worried”, according to his spokesman."
    found = last(f"{opened}\n\nNora Feld, who speaks for the board, said the manager was away.")
    assert (found.speaker, found.organization) == ("Nora Feld", "board")


@pytest.mark.parametrize(
    ("body", "role"),
    [
        ("Days after he met the president of the port, Nora Feld said the crane was rusty.", None),
        ("On a visit to the mayor, Nora Feld said the crane was rusty.", None),
        ("The president of the port, Nora Feld, said the crane was rusty.", "president of the port"),
        ("Yesterday the mayor, Nora Feld, said the crane was rusty.", "mayor"),
    ],
)
def test_whom_somebody_met_before_speaking_is_another(body: str, role: str | None) -> None:
    assert (last(body).speaker, last(body).role) == ("Nora Feld", role)


@pytest.mark.parametrize(
    ("body", "speaker"),
    [
        ("The flood broke the wall, forcing the authorities to order 300 people from their homes.", "authorities"),
        ("The wall broke on Friday, prompting Jan Orr to warn that 40 homes were at risk.", "Jan Orr"),
        ("The leak led the harbor board to admit that 40 tons were lost.", "harbor board"),
        ("The harbor board asked the council to confirm that 40 tons were lost.", "harbor board"),
    ],
)
def test_who_is_brought_to_say_something_says_it(body: str, speaker: str) -> None:
    assert last(body).speaker == speaker
