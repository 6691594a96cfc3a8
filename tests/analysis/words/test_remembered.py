"""Answers are kept, and never more than were allowed."""

from __future__ import annotations

from articles.analysis.languages import _surely_english, language_of
from articles.analysis.words.remembered import Remembered, once


def test_a_word_is_asked_about_once() -> None:
    asked: list[str] = []

    def length(word: str) -> int:
        asked.append(word)
        return len(word)

    lengths = Remembered(length, 8)
    assert [lengths["two"], lengths["two"], *map(lengths.__getitem__, ["four", "two"])] == [3, 3, 4, 3]
    assert asked == ["two", "four"]


def test_a_full_table_begins_anew() -> None:
    lengths = Remembered(len, 2)
    assert [lengths[word] for word in ("a", "bb", "ccc", "a")] == [1, 2, 3, 1]
    assert len(lengths) <= 2


class Counted:
    """Counts how often it works."""

    times = 0

    @once
    def answer(self) -> int:
        """Work."""
        self.times += 1
        return self.times


def test_an_object_answers_once() -> None:
    one, other = Counted(), Counted()
    assert (one.answer, one.answer, other.answer) == (1, 1, 1)


def test_the_quick_look_takes_no_other_language_for_english() -> None:
    english = "The council said that it was in no hurry to sell the hall, and that it would ask those who use it. "
    welsh = "Dywedodd y cyngor nad oedd unrhyw frys i werthu'r neuadd, ac y byddai'n holi'r rhai sy'n ei defnyddio. "
    assert _surely_english(3 * english)
    assert not _surely_english(3 * welsh)
    assert not _surely_english("the of and to " * 3 + "Решение " * 40)
    assert language_of(3 * english) == "en"
