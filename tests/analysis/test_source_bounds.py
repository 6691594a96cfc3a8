"""Where the words for a source begin and end: clauses inside them, names given, stamps before them."""

from __future__ import annotations

import pytest

from tests.analysis.test_speakers import last


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
