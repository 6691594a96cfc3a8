"""Quotations: every house's marks, and what only looks like a mark."""

from __future__ import annotations

import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from articles.analysis.quotations import find_quotations
from articles.analysis.words.folding import DOUBLE_QUOTES


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        ('"We won the case," he said.', ["We won the case,"]),
        ("“We won the case,” he said.", ["We won the case,"]),
        ("‘We won the case,’ he said.", ["We won the case,"]),
        ("'We won the case,' he said.", ["We won the case,"]),
        ("''We won the case,'' he said.", ["We won the case,"]),
        ("``We won the case,'' he said.", ["We won the case,"]),
        ("„We won the case“, he said.", ["We won the case"]),
        ("«We won the case», he said.", ["We won the case"]),
        ("»We won the case«, he said.", ["We won the case"]),
        ("‘The workers’ pay is too low,’ she said.", ["The workers’ pay is too low,"]),
        ("'The workers' pay is too low,' she said.", ["The workers' pay is too low,"]),
        ("The workers' pay and the bosses' pay differ.", []),
        ("It’s the ’90s and rock ’n’ roll isn’t dead.", []),
        ("It's the '90s and rock 'n' roll isn't dead.", []),
        ('He is 6\'2" tall and the plank is 5" wide.', []),
        ("“He told me ‘go home’ twice,” she said.", ["He told me ‘go home’ twice,"]),
        ("‘He told me “go home” twice,’ she said.", ["He told me “go home” twice,"]),
        ("“This,” he said, “is the end of it.”", ["This,", "is the end of it."]),
        ("(“We won the case”)", ["We won the case"]),
        ("He said:“We won the case.”", ["We won the case."]),
        ("— We shall never leave, — said Paul.", ["We shall never leave,"]),
        ("— a list item without speech", []),
        ("“We won the case and left.", ["We won the case and left."]),
        ('""', []),
        ('"', []),
    ],
)
def test_marks_of_every_house_are_paired(body: str, expected: list[str]) -> None:
    assert [quotation.inner.text.strip() for quotation in find_quotations(body)] == expected


def test_a_quotation_of_several_paragraphs_continues() -> None:
    found = find_quotations("“We came here.\n\n“We stayed.\n\n“We left,” she said.\n\n“No,” he said.")
    assert [(item.closed, item.continues) for item in found] == [
        (False, False),
        (False, True),
        (True, True),
        (True, False),
    ]


@pytest.mark.parametrize(
    ("body", "scare"),
    [
        ("The “smart” fridge broke.", True),
        ("They met at the ‘safe house’ twice.", True),
        ("“No,” she said.", False),
        ("He said: “Never.”", False),
        ("He called it “a great shame”.", False),
    ],
)
def test_one_or_two_words_at_arms_length_are_scare_quotes(body: str, scare: bool) -> None:
    assert [item.scare for item in find_quotations(body)] == [scare]


@given(st.text(alphabet=st.sampled_from("ab s.,\n\"'“”‘’„«»`-—5"), max_size=200))
@settings(max_examples=400, deadline=None)
def test_spans_are_true_and_do_not_overlap(body: str) -> None:
    end = 0
    for item in find_quotations(body):
        assert body[item.start : item.end] == item.text
        assert body[item.inner.start : item.inner.end] == item.inner.text
        assert end <= item.start <= item.inner.start < item.inner.end <= item.end
        end = item.end


@pytest.mark.parametrize("part", ['"', "'", ' "a', "“a ", "‘as’ b ", "s’ ", "''a ", "«a"])
def test_ten_thousand_marks_are_quick(part: str) -> None:
    start = time.process_time()
    find_quotations(part * 10_000)
    assert time.process_time() - start < 5


def test_a_paragraph_without_a_mark_can_close_the_quotation_before() -> None:
    found = find_quotations("He said: “Nobody told us.\n\nWe read it in the paper.”\n\nHe left.")
    assert [(item.text, item.continues) for item in found] == [
        ("“Nobody told us.", False),
        ("We read it in the paper.”", True),
    ]


@pytest.mark.parametrize("mark", sorted({*DOUBLE_QUOTES, "'", "‘", "’", "‚", "‹", "›", "`", "″", "＂"}))
def test_every_mark_that_is_known_can_open_and_close(mark: str) -> None:
    for body in (f"{mark}We won the case,{mark} he said.", f"The board is 12{mark} wide, the mayor said.", mark * 40):
        assert all(body[item.start : item.end] == item.text for item in find_quotations(body))


def test_a_double_prime_is_a_mark_of_quotation_and_no_mark_behind_a_figure() -> None:
    body = "The board is 12″ wide, the mayor said. ″We cut it ourselves,″ he said."
    assert [item.inner.text for item in find_quotations(body)] == ["We cut it ourselves,"]
