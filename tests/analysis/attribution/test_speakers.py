"""Speakers: from "she", "the minister" and "Mr Doe" to a name with a post."""

from __future__ import annotations

import pytest

from articles.analysis.engines import engine_named
from articles.analysis.quotations import find_quotations
from articles.analysis.sentences import split_sentences
from articles.analysis.spans import Attribution
from tests.analysis.speaker_cases import RESOLVED


def last(body: str) -> Attribution:
    found = engine_named("rules").find_attributions(body, split_sentences(body), find_quotations(body))
    return max(found, key=lambda item: item.cue.start if item.cue else item.content[0].start)


@pytest.mark.parametrize(
    ("body", "speaker"),
    [
        ("Water minister Ines Prado opened the dam. She said it was late.", "Ines Prado"),
        ("Water minister Ines Prado opened the dam. Prado said it was late.", "Ines Prado"),
        ("Water minister Ines Prado opened the dam. The minister said it was late.", "Ines Prado"),
        ("Ines Prado, the water minister, opened the dam. The minister said it was late.", "Ines Prado"),
        ("The water minister, Ines Prado, opened the dam. Ms Prado said it was late.", "Ines Prado"),
        ("Ines Prado met Hugo Lind. He said it was late.", "Hugo Lind"),
        ("Hugo Lind met Ines Prado. She said it was late.", "Ines Prado"),
        ("Acme Corp. fell 4 percent. The company said sales were weak.", "Acme Corp."),
        ("The Lenz Water Authority met. The authority said levels were low.", "Lenz Water Authority"),
        ("The World Reef Fund (WRF) met. WRF said corals were dying.", "World Reef Fund"),
        ("The Health Ministry met doctors. The ministry said beds were free.", "Health Ministry"),
        ("Scientists met in Lenz. They said corals were dying.", "scientists"),
        ("Hugo Lind was arrested. His brother said he was ill.", "Hugo Lind’s brother"),
        ("The brigade, GRX, said nothing had changed.", "GRX"),
        ("Paris and Berlin said nothing had changed.", "Paris and Berlin"),
        ("Police said nothing had changed.", "police"),
    ],
)
def test_a_short_form_means_who_was_named(body: str, speaker: str) -> None:
    assert last(body).speaker == speaker


@pytest.mark.parametrize(
    ("body", "role", "organization"),
    [
        (
            "Ana Petrova, a spokeswoman for the Lenz Water Authority, said no.",
            "spokeswoman for the Lenz Water Authority",
            "Lenz Water Authority",
        ),
        ("Lenz Water Authority spokeswoman Ana Petrova said no.", "spokeswoman", "Lenz Water Authority"),
        ("A Lenz Water Authority spokeswoman said no.", "spokeswoman", "Lenz Water Authority"),
        ("Bolivian President Ana Petrova said no.", "president", "Bolivia"),
        ("Sen. Ana Petrova said no.", "senator", None),
        ("Acme’s chief executive, Ana Petrova, said no.", "chief executive", "Acme"),
        (
            "Ana Petrova, 52, director of the Reef Institute, said no.",
            "director of the Reef Institute",
            "Reef Institute",
        ),
        ("Ana Petrova said no.", None, None),
    ],
)
def test_post_and_body_are_read_beside_the_name(body: str, role: str | None, organization: str | None) -> None:
    found = last(body)
    assert (found.role, found.organization) == (role, organization)


@pytest.mark.parametrize(
    ("body", "speaker"),
    [
        ("Ana Prado lost her seat in Port Lenz. France objected. She said it was over.", "Ana Prado"),
        ("France closed the border. “It was chaos,” he said.", None),
        ("During the race, Prado fell when she said the track was wet. Ines Prado is a rider.", "Ines Prado"),
        ("Hugo Lind mocked Dan Pell’s claim to be poor. “It is bunk,” he said.", "Hugo Lind"),
        ("In a note sent on Friday, Hugo Lind wept, saying: “Enough.” “Never again,” he added.", "Hugo Lind"),
        ("In questions from Rep. Dan Pell, a Whig, Mr. Lind gave a reason. “The eggs,” he said.", "Lind"),
        ("Some Whigs objected after Mr Lind left. They said the bill was dead.", "Whigs"),
        ("A nurse who did not give her name said beds were full. “We had none,” she said.", "nurse"),
        ("Inge Voss told jurors that she had warned Dan Pell. He denied it.", "Dan Pell"),
        ("Lenz’s port authority opened an inquiry on Friday, it confirmed by email.", "Lenz’s port authority"),
        ("The chairman, Hugo Lind, released a statement. It reads: “We are sorry.”", "Hugo Lind"),
        ("Jan Kowal met doctors. He said the ward was full.", "Jan Kowal"),
    ],
)
def test_he_and_she_are_people_and_the_subject_wins(body: str, speaker: str | None) -> None:
    assert last(body).speaker == speaker


@pytest.mark.parametrize(
    ("body", "speaker"),
    [
        ("Acme Home Products cut 30 jobs, it said. The line stops in May, Acme said.", "Acme Home Products"),
        ("Power was restored by midnight, the company said.", "company"),
        ("Acme Cruises, which sails from Port Lenz, cut jobs. The company said fares would rise.", "Acme Cruises"),
        ("The Nurses’ Union called a strike. The army said it was ready.", "army"),
        ("The Tour won praise. The federation of Velm said the prize would be shared.", "federation of Velm"),
        ("The Admiralty’s adviser said no. Juan Sar, adviser to the king, left.", "Admiralty’s adviser"),
        ("An aide to the mayor said no. The aide said it was late.", "aide to the mayor"),
        ("The rail union met. The union’s leader, Bea Strand, left. The union leader said no.", "Bea Strand"),
        (
            "THE Transport Secretary fell. Gill Marsh rose. Ms Marsh left. The Transport Secretary said no.",
            "Gill Marsh",
        ),
        ("A report by the auditor, Neil Hath, found gaps. It said two were large.", "report by the auditor"),
        ("The firm that makes it, Solva Pharma, said no.", "Solva Pharma"),
        ("“The bins are full,” one of them, Peter Vang, said.", "Peter Vang"),
        ("Cabinet member for waste Philippa Dunn said no.", "Philippa Dunn"),
        ("Director-General for Health Dr Penny Wek said no.", "Penny Wek"),
        ("Minister for Agriculture Ciaran Flood said no.", "Ciaran Flood"),
        ("GUTTED Leo Marsh said no.", "Leo Marsh"),
        ("Max Richt, vice president of the Reef Fund, a group in Lenz, said no.", "Max Richt"),
        ("Former Rep. Thomas Dale III resigned. Mr. Dale said no.", "Thomas Dale III"),
        ("Regulators in Lenz, where Acme has its base, said no.", "regulators in Lenz"),
        ("Parcelly spokesperson Kit Barlow said no. The company would not say why.", "Parcelly"),
    ],
)
def test_a_description_means_who_was_introduced_so(body: str, speaker: str) -> None:
    found = last(body).speaker
    assert found is not None
    assert found.replace("’", "'") == speaker.replace("’", "'")


@pytest.mark.parametrize(
    ("body", "role"),
    [
        ("Jana Holt, president of the chamber on a visit to Oslo, said no.", "president of the chamber"),
        ("The bank’s president on the margins of a summit, Rui Tavares, said no.", "president"),
        ("Ola Berg, adviser on climate, said no.", "adviser on climate"),
        (
            "Carl Ant, historian at the National First Ladies Library, said no.",
            "historian at the National First Ladies Library",
        ),
    ],
)
def test_a_post_is_cut_to_its_own_words(body: str, role: str) -> None:
    assert last(body).role == role


def said_last(body: str) -> Attribution | None:
    """Return who says the larger part of the last sentence; of two that say the same, whom the other reports."""
    sentence = split_sentences(body)[-1]
    found = engine_named("rules").find_attributions(body, split_sentences(body), find_quotations(body))
    here = [item for item in found if any(part.end > sentence.start for part in item.content)]
    return max(here, key=lambda item: sum(part.end - part.start for part in item.content), default=None)


def plain(name: str | None) -> str:
    return (name or "").lower().removeprefix("the ").replace("’", "'")


@pytest.mark.parametrize(("body", "speaker", "role", "organization"), RESOLVED)
def test_the_speaker_is_resolved(body: str, speaker: str, role: str | None, organization: str | None) -> None:
    found = said_last(body)
    assert found is not None
    assert plain(found.speaker) == plain(speaker)
    assert role is None or plain(found.role) == plain(role)
    assert organization is None or plain(found.organization) == plain(organization)
