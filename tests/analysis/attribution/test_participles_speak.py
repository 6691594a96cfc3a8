"""Whose words follow "saying", "calling" and the like, and where a name behind "and" begins a clause of its own."""

from __future__ import annotations

import pytest

from articles.analysis.engines import engine_named
from articles.analysis.quotations import find_quotations
from articles.analysis.sentences import split_sentences
from tests.analysis.attribution.test_speakers import last


@pytest.mark.parametrize(
    ("body", "speaker"),
    [
        ("Nora Feld released a statement late Tuesday saying: “It was wrong.”", "Nora Feld"),
        ("Nora Feld issued a statement over the weekend saying she had never met him.", "Nora Feld"),
        ("Nora Feld, head of the trust, issued a news release calling the weir “a plain scandal”.", "Nora Feld"),
        ("Nora Feld walked out of the hall full of hope saying she felt no anger.", "Nora Feld"),
        ("The clip ends with Nora Feld saying the weir was shut.", "Nora Feld"),
        ("Nora Feld, the town treasurer, nuanced her view, saying the weir was shut.", "Nora Feld"),
        ("A day after telling traders that it was “not going to last,” Mayor Nora Feld left.", "Nora Feld"),
        ("An official with Acme Rail saying so lost her post.", "official with Acme Rail"),
        ("Ferry crews saw people on the quay saying the weir was shut.", "people on the quay"),
    ],
)
def test_a_participle_belongs_to_who_speaks(body: str, speaker: str) -> None:
    assert last(body).speaker == speaker


@pytest.mark.parametrize(
    ("body", "speaker"),
    [
        ("The two rules require different tests and Justice Nora Feld said it was a problem.", "Nora Feld"),
        ("The mayor and Nora Feld said it was a problem.", "mayor and Nora Feld"),
        ("The case drew the attention of the traders, who fear that rents will rise.", "traders"),
        ("Robert Orr spoke first. Added Orr: “I would ask the board.”", "Robert Orr"),
        ("Rep. Nora Feld (R-Iowa), tweeted on Friday “This weir is a joke.”", "Nora Feld"),
        ("Nora Feld, an aide to Rep. Ivo Marsh (R-Tenn.), wrote that the weir was shut.", "Nora Feld"),
        (
            "“It was the board,” Mr. Orr said, according to a video of his speech. “It did not know.”",
            "video of his speech",
        ),
    ],
)
def test_a_source_begins_where_its_clause_does(body: str, speaker: str) -> None:
    assert last(body).speaker == speaker


def test_words_behind_a_source_cited_in_passing_stay_with_who_said_them() -> None:
    body = "“It was the board,” Mr. Orr said, according to a video of his speech. “It did not know.”"
    found = engine_named("rules").find_attributions(body, split_sentences(body), find_quotations(body))
    said = next(item for item in found if item.speaker == "Orr")
    assert [content.text for content in said.content][-1] == "“It did not know.”"


def test_an_excerpt_announced_is_nobody_s() -> None:
    body = "Here's an excerpt from the Gazette report:\n\n“We have learned,” Mr. Orr said to the group."
    assert last(body).speaker == "Orr"


@pytest.mark.parametrize(
    ("body", "organization"),
    [
        ("Nora Feld, head of the Coalition to Stop the Weir, said no.", "Coalition"),
        ("Nora Feld, head of the Coalition to Save Rivers, said no.", "Coalition to Save Rivers"),
        ("Nora Feld, president of anti-dam group Dry River, said no.", "Dry River"),
        ("Nora Feld, president of centrist Third Path, said no.", "Third Path"),
    ],
)
def test_a_body_s_name_is_whole_and_without_its_sort(body: str, organization: str) -> None:
    assert last(body).organization == organization


def test_a_place_stamp_bears_no_post() -> None:
    body = "LENZ — The Inland Revenue Service official who first saw it denied on Friday that she had lied."
    assert last(body).speaker == "Inland Revenue Service official"


def test_a_cited_paper_ends_before_somebody_s_name() -> None:
    body = "According to the Gazette, Nora Feld, who left in May, took to the web to scold the board."
    assert last(body).speaker == "Gazette"
