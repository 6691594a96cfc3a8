"""Speakers whom no verb of the measured lexicon gives: quotations beside any verb, judgments, what a court hears."""

from __future__ import annotations

import pytest

from articles.analysis.pipeline import read
from tests.analysis.attribution.test_speakers import plain
from tests.analysis.attribution.test_speakers_by_view import speakers

WORDS = [
    ("“They text each other about the bins,” an insider dished.", "insider"),
    ("“It went on for a week and a day,” Ida Holm deadpanned.", "Ida Holm"),
    ("“We had nowhere to go at all,” trilled Ida Holm.", "Ida Holm"),
    ("Ida Holm captioned it “light at the end of the funnel”.", "Ida Holm"),
    ("Ida Holm drove it home because she “did not trust the post”.", "Ida Holm"),
    ("The rope had been cut in May, an inquest heard.", "inquest"),
    ("The brakes had failed twice before, the court was told on Monday.", "court"),
    ("Ida Holm wrote to suppliers last week that orders would stay.", "Ida Holm"),
    ("A friend of Holm's says she wants to keep the alpacas.", "friend of Holm"),
    ("Ida Holm asked Oslo for 400 roofing sheets and three boats.", "Ida Holm"),
    ("Ida Holm dates the tomb to about 1390 BC.", "Ida Holm"),
    ("Ida Holm remains unrepentant about the cost of the bridge.", "Ida Holm"),
    ("A confidential memo advises closing the route above 51C.", "confidential memo"),
    ("Rep. Ida Holm, D-N.J., called for hearings on the leak.", "Ida Holm"),
    ("Harbour inspectors, in a letter to the zoo dated Tuesday, called the fence weak.", "Harbour inspectors"),
    ("Ida Holm had until now said publicly only that the plant was old.", "Ida Holm"),
    (
        "Two people familiar with the board's thinking said the plant would close.",
        "Two people familiar with the board's thinking",
    ),
    ("Two diplomats briefed on the talks said the base would close.", "Two diplomats"),
    ("The state mining company said seven men were trapped.", "state mining company"),
]

WHO = [
    ("One of the three, Dr Ida Holm, said the next two days would decide.", "Ida Holm"),
    ("One in ten said they did not know what the clocks did.", "One in ten"),
    (
        "The Riders' Union is angry. Its lawyer believes two bottles were mixed up, citing a log.",
        "Riders' Union's lawyer",
    ),
    (
        "The firm blamed a freelance illustrator. Gunnar Ek, its editor, said sorry. The illustrator said it was a rush.",
        "illustrator",
    ),
    ("Jan Roe shouted. Among those watching was Ida Holm, 71. “My bin is full by noon.”", "Ida Holm"),
    ("Her neighbour, a student named Yuto Hamada, disagreed. “We had some fondue,” he said.", "Yuto Hamada"),
    ("TikToker Zed Ray said the wall was weak.", "Zed Ray"),
    ("Prop Tomos Rhys admitted the red card was fair.", "Tomos Rhys"),
    ("Labour leader Shahida Begum demanded arrests within 48 hours.", "Shahida Begum"),
    ("The bank's bandmate and cousin Olle Ehn told reporters he was tired.", "Olle Ehn"),
]


@pytest.mark.parametrize(("text", "speaker"), WORDS)
def test_any_verb_of_speech_or_judgment_has_its_speaker(text: str, speaker: str) -> None:
    assert plain(speakers(text)[-1]) == plain(speaker)


@pytest.mark.parametrize(("text", "speaker"), WHO)
def test_a_speaker_is_named_in_full(text: str, speaker: str) -> None:
    assert plain(speakers(text)[-1]) == plain(speaker)


@pytest.mark.parametrize(
    "text",
    [
        "The ferry left the pier at noon with 40 people on board.",
        "The council has moved 60 tonnes of sand to the beach.",
        "The film “The Long Way Back Home” opens in 40 cinemas.",
        "Analysts were unimpressed with the 4% rise.",
    ],
)
def test_deeds_and_titles_have_no_speaker(text: str) -> None:
    assert speakers(text) == [None]


def test_words_of_no_verb_are_mixed() -> None:
    claim = next(
        item
        for item in read("The bridge shut.\n\nIda Holm captioned it “light at the end of it”.").claims
        if item.attribution
    )
    assert str(claim.attribution.directness) == "mixed" if claim.attribution else False
