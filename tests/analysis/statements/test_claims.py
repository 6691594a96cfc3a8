from time import process_time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from articles.analysis.claims import find_claims
from articles.analysis.pipeline import read
from articles.analysis.spans import Line, Reading, Sentence
from articles.analysis.vocabulary import ClaimKind, LineLabel


def claims(text: str, **options):
    return read(text, strip=False, **options).claims


def texts(text: str) -> list[str]:
    return [claim.text for claim in claims(text)]


@pytest.mark.parametrize(
    "text",
    [
        "The bridge opened in 1932.",
        "Inspectors closed the bridge on Tuesday.",
        "The bridge is longer than any other in the county.",
        "The bridge collapsed because of rust.",
        "Ana Ruiz said the bridge was safe.",
        "“It is a lovely bridge, and I shall miss it,” said Ana Ruiz.",
        "The bridge has not been repainted since 1990.",
        "No one was hurt, police said.",
    ],
)
def test_what_can_be_checked_is_a_claim(text):
    assert texts(text) == [text]


@pytest.mark.parametrize(
    "text",
    [
        "Who built the bridge?",
        "What a lovely bridge!",
        "We should all be ashamed.",
        "Read our live blog here.",
        "Check the tide table before you cross.",
        "But that is not the whole story.",
        "The sky was pale, and gulls drifted over the silent water.",
        "Sign up for our newsletter.",
        "This newspaper has contacted the council for comment.",
        "Beautiful.",
        "I have never felt so small.",
        "If you saw the 9.40 ferry leave, phone the harbor office.",
        "Ana Ruiz covers bridges and ports for the Courier.",
        "To order a copy for $12, call the bookshop.",
        "Reach her at desk@courier.example.",
        "The members have every right to be cross.",
    ],
)
def test_what_a_desk_would_not_check_is_none(text):
    assert texts(text) == []


def test_a_subheading_is_no_claim_even_if_it_reads_like_one():
    body = "Mayor resigns over bridge\nAna Ruiz resigned on Monday."
    heading = Line(0, 25, LineLabel.SUBHEADING, "short line", body[:25])
    sentences = (Sentence(0, 25, body[:25]), Sentence(26, len(body), body[26:], 1))
    reading = Reading(body=body, published=None, language="en", lines=(heading,), sentences=sentences)
    assert [claim.text for claim in find_claims(reading)] == ["Ana Ruiz resigned on Monday."]


def test_two_sources_in_one_sentence_make_two_claims():
    first, second = claims("The union says 400 people marched, while police say 150 did.")
    assert (first.text, second.text) == ("The union says 400 people marched", "police say 150 did.")
    assert (first.attribution.speaker, second.attribution.speaker) == ("union", "police")


def test_a_party_that_counts_without_saying_is_a_source_of_its_own():
    _, second = claims("The ministry says 900 people were hurt, while the Red Cross counted 1,400.")
    assert second.attribution.speaker == "Red Cross"
    assert second.attribution.cue.text == "counted"


def test_two_figures_of_one_source_part_too_and_keep_it():
    first, second = claims("The bank said profit rose 4%, while costs fell to $3 million.")
    assert first.attribution.speaker == second.attribution.speaker == "bank"


def test_a_sentence_that_lists_figures_stays_whole():
    assert len(claims("The storm killed 12 people, destroyed 40 homes and cut power to 3,000 others.")) == 1


def test_every_sentence_of_a_long_quotation_is_a_claim_of_its_speaker():
    found = claims("“We were warned. Nobody listened. It was all so sad,” said Ana Ruiz.")
    assert len(found) == 3
    assert {claim.attribution.speaker for claim in found} == {"Ana Ruiz"}
    assert all(ClaimKind.QUOTATION in claim.kinds for claim in found)


def test_a_scare_quote_does_not_make_its_user_a_source():
    [claim] = claims("The “ghost” ship was found off Oban on Monday.")
    assert claim.attribution is None
    assert ClaimKind.QUOTATION not in claim.kinds


def test_a_denial_and_an_unnamed_source_are_among_the_reasons():
    [claim] = claims("Officials denied that the bridge had been closed.")
    assert "denial" in claim.reasons
    assert any("unnamed" in reason for reason in claim.reasons)


@pytest.mark.parametrize(
    ("text", "origin"),
    [
        ("Ana Ruiz said two people had died.", "Ana Ruiz"),
        ("Rents fell in May, according to figures from the Halden Institute.", "Halden Institute"),
        ("The cost was put at $4 billion in a report by the Halden Institute.", "Halden Institute"),
        ("The bridge opened in 1932.", None),
        ("Officials said two people had died.", None),
    ],
)
def test_the_origin_is_who_it_rests_on_and_unknown_where_the_text_is_silent(text, origin):
    assert claims(text)[0].origin == origin


def test_a_number_ranks_above_the_same_sentence_without_it():
    [with_number], [without] = claims("The bank cut 400 jobs."), claims("The bank cut its opening hours.")
    assert with_number.priority > without.priority


def hold_together(reading: Reading) -> None:
    last = 0
    for claim in reading.claims:
        assert reading.body[claim.start : claim.end] == claim.text
        assert claim.text.strip() == claim.text != ""
        assert last <= claim.start < claim.end
        assert 0 <= claim.priority <= 1
        assert claim.kinds
        assert claim.reasons
        assert 0 < len(claim.summary) <= 240
        last = claim.end


WORDS = st.sampled_from(
    "the police said “we ” 12 people on Tuesday, denied; while but no evidence . ! ? \n\n \" ' ‘ ’ Ana Ruiz will may "
    "$4bn about according to he that which of and counted 1,400 … — ( ) comment declined not İ ﬁ \u200b \u00a0".split(
        " "
    )
)


@settings(max_examples=300, deadline=None)
@given(st.lists(WORDS, max_size=60).map(" ".join))
def test_claims_of_newslike_jumble_hold_together(text):
    hold_together(read(text, strip=False))


@settings(max_examples=200, deadline=None)
@given(st.text(max_size=300))
def test_claims_of_any_text_hold_together(text):
    hold_together(read(text))


@pytest.mark.parametrize(
    "piece", ["“a ” ", "The bank said 3 men fell, while ", "In 2010 the Bank of the North sold 4 mills; "]
)
def test_a_sentence_without_end_takes_linear_time(piece):
    def seconds(copies: int) -> float:
        reading = read(piece * copies, strip=False)
        start = process_time()
        find_claims(reading)
        return process_time() - start

    seconds(10)
    assert seconds(2000) < 12 * seconds(400) + 0.2


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("A statement said the bridge was safe.", None),
        ("The remarks as Oslo and Riga underscore that talks failed.", None),
        ("A statement by the ministry said the bridge was safe.", "statement by the ministry"),
        ("The Harbor Safety Agency said the bridge was safe.", "Harbor Safety Agency"),
    ],
)
def test_a_word_for_what_was_said_is_nobody(text, speaker):
    [claim] = claims(text)
    assert (claim.attribution and claim.attribution.speaker) == speaker
