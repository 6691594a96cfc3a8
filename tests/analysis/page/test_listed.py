"""What a quick look rules out is what no pattern fits: on every line of the stories and articles."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from articles.analysis.languages.english import furniture as words
from articles.analysis.page.blocks import Block
from articles.analysis.page.characters import repair
from articles.analysis.page.furniture.listed import reason_of
from articles.analysis.page.furniture.spoken import MOST_WORDS, _may_speak
from articles.analysis.page.wrapping import join_lines

HERE = Path(__file__).parents[1]
TEXTS = sorted([*(HERE.parent / "stories").glob("*/*.txt"), *(HERE / "articles").glob("*.txt")])
LONGEST = 200  # characters of a line that is asked of a whole list


@pytest.fixture(scope="module")
def blocks() -> list[Block]:
    """Return one block for each different line of the open texts."""
    found = (block for path in TEXTS for block in join_lines(repair(path.read_text(encoding="utf-8"))))
    return list({block.key: block for block in found}.values())


@pytest.mark.parametrize(
    ("name", "way"),
    [("OPENINGS", "match"), ("WHOLE_LINES", "fullmatch"), ("ENDINGS", "fullmatch"), ("BOXES", "fullmatch")],
)
def test_a_line_has_the_reason_of_the_first_pattern_it_fits(name: str, way: str, blocks: list[Block]) -> None:
    patterns = [(reason, getattr(re.compile(pattern), way)) for reason, pattern in getattr(words, name)]
    for block in blocks:
        if len(block.key) <= LONGEST:
            first = next((reason for reason, fits in patterns if fits(block.key)), None)
            assert reason_of(name, block.key, way) == first, block.key


@pytest.mark.parametrize("key", ["brought to you by acme", "the daily is brought to you by acme ltd.", "2,400 shares"])
def test_choices_that_may_begin_with_anything_are_tried_where_their_letters_stand(key: str) -> None:
    assert reason_of("OPENINGS", key, "match") or reason_of("WHOLE_LINES", key, "fullmatch")


def test_a_line_that_may_not_speak_holds_no_order_and_few_words_of_the_page(blocks: list[Block]) -> None:
    order, page = re.compile(words.READER_ORDERS), re.compile(words.READER_WORDS)
    silent = [block for block in blocks if not _may_speak(block.tokens)]
    assert len(silent) > len(blocks) / 4
    for block in silent:
        assert not order.search(block.key), block.key
        assert len(set(page.findall(block.key))) < MOST_WORDS, block.key
