"""Sentences: what ends one, what does not, and that nothing is slow or lost."""

from __future__ import annotations

import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from articles.analysis.sentences import LONGEST, split_sentences


def texts(body: str) -> list[str]:
    return [sentence.text for sentence in split_sentences(body)]


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        ("He left. She stayed.", ["He left.", "She stayed."]),
        ("Mr. Orr met Dr. Lim. They spoke.", ["Mr. Orr met Dr. Lim.", "They spoke."]),
        ("J. K. Lowe wrote it. It sold.", ["J. K. Lowe wrote it.", "It sold."]),
        ("Growth was 3.5 percent. Prices rose 2.1.", ["Growth was 3.5 percent.", "Prices rose 2.1."]),
        ("The U.S. Senate voted. It passed.", ["The U.S. Senate voted.", "It passed."]),
        ("He flew to the U.S. The trip was short.", ["He flew to the U.S.", "The trip was short."]),
        ("A No. 10 aide resigned. No one knew.", ["A No. 10 aide resigned.", "No one knew."]),
        ("It opens at 5 p.m. Monday. Entry is free.", ["It opens at 5 p.m. Monday.", "Entry is free."]),
        ("Acme Inc. said so. Bolt Corp. did not.", ["Acme Inc. said so.", "Bolt Corp. did not."]),
        ("On Nov. 3 it rained. On Dec. 4 it snowed.", ["On Nov. 3 it rained.", "On Dec. 4 it snowed."]),
        ("“I did it. I would do it again,” he said.", ["“I did it.", "I would do it again,” he said."]),
        ("“Why?” she asked. Nobody knew.", ["“Why?” she asked.", "Nobody knew."]),
        ("“Stop!” he cried.", ["“Stop!” he cried."]),
        ("He called it “over.” Then he left.", ["He called it “over.”", "Then he left."]),
        ("Well… maybe not. Yes.", ["Well… maybe not.", "Yes."]),
        ("She asked for more. (He refused.) They left.", ["She asked for more.", "(He refused.)", "They left."]),
        ("What next\n\nThe vote is on Monday.", ["What next", "The vote is on Monday."]),
        ("First line without stop\nSecond line", ["First line without stop", "Second line"]),
        ("a line that was\ncut in two.", ["a line that was\ncut in two."]),
        ("See example.com for more. It is free.", ["See example.com for more.", "It is free."]),
        ("", []),
        (" \n\n \n", []),
    ],
)
def test_a_sentence_ends_where_a_reader_ends_it(body: str, expected: list[str]) -> None:
    assert texts(body) == expected


def test_hard_wrapped_lines_are_one_paragraph() -> None:
    body = (
        "The council of Marsham voted on Monday night to close the old swimming\n"
        "pool, which has stood beside the river since 1931 and which costs the\n"
        "Town more than it can pay.\n"
    )
    assert len(texts(body)) == 1


def test_paragraphs_are_counted() -> None:
    assert [item.paragraph for item in split_sentences("One. Two.\n\nThree.\n\n\nFour.")] == [0, 0, 1, 2]


@pytest.mark.parametrize("word", ["word ", "x", "“said, "])
def test_text_without_an_end_is_cut_into_stretches_that_can_be_read(word: str) -> None:
    found = split_sentences(word * 4000)
    assert all(len(sentence.text) <= LONGEST for sentence in found)
    assert sum(len(sentence.text.replace(" ", "")) for sentence in found) == len(word.replace(" ", "")) * 4000


@given(st.text(alphabet=st.sampled_from("aB.!?…\"'“”’ \n()0U.S No,;\u200b\u00a0é"), max_size=200))
@settings(max_examples=300, deadline=None)
def test_sentences_cover_all_words_and_never_overlap(body: str) -> None:
    end = 0
    for sentence in split_sentences(body):
        assert body[sentence.start : sentence.end] == sentence.text
        assert not body[end : sentence.start].strip()
        assert sentence.start >= end
        end = sentence.end
    assert not body[end:].strip()


@pytest.mark.parametrize("part", ["a", ". ", "A. ", "“", "([", "No. ", "x\n", "! "])
def test_time_is_linear_in_length(part: str) -> None:
    body = part * (300_000 // len(part))
    start = time.process_time()
    split_sentences(body)
    assert time.process_time() - start < 10
