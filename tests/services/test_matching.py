"""Claims of an earlier text found in a later one."""

from difflib import SequenceMatcher

import pytest

from articles.services import matching
from articles.services.matching import Stretch, changed_words, find_quote, match, same_words


def stretches(*texts):
    return [Stretch(100 * at, 100 * at + len(text), text) for at, text in enumerate(texts)]


def test_equal_words_are_matched_first_and_to_the_nearest():
    old = stretches("Police said so.", "Nine died.", "Police said so.")
    new = stretches("Police said so.", "Police said so.", "Nine died.")
    assert match(old, new) == {0: 0, 1: 2, 2: 1}


@pytest.mark.parametrize(
    ("old", "new", "same"),
    [
        ("About 300 people left Tarnow on Monday.", "About 350 people left Tarnow on Monday.", True),
        ("The mayor could not confirm the figure.", "The mayor could confirm the figure.", True),
        ("About 300 people left Tarnow on Monday.", "The river rose to 6.4 meters by noon.", False),
        ("The mayor said 300 people had left.", "The governor said the bridge was lost.", False),
    ],
)
def test_a_sentence_with_a_changed_fact_is_the_same_one(old, new, same):
    assert bool(match(stretches(old), stretches(new))) is same


def test_only_the_shape_of_marks_is_no_change():
    assert same_words('He said "no" -  twice', "He said “no” – twice")
    assert not same_words("He said no", "He said now")


def test_changes_in_words():
    assert changed_words("some 300 people left", "some 350 people left") == "“300” became “350”"
    assert changed_words("they did not go", "they did go") == "“not” was taken out"
    assert changed_words("they go", "they never go") == "“never” was put in"


def test_a_quote_is_found_by_its_context_then_by_nearness():
    body = "a dike holds b. c dike holds d. c dike holds d."
    assert find_quote(body, "dike holds", "b. c ", " d.", 0) == 18
    assert find_quote(body, "dike holds", "", "", 40) == 34
    assert find_quote(body, "dam holds", "", "", 0) is None
    assert find_quote(body, "", "", "", 0) is None


def test_few_of_hundreds_of_claims_are_compared_word_by_word(monkeypatch):
    old = stretches(*(f"Some {n} people of group {n % 7} left town {n} on Monday, police said." for n in range(300)))
    new = stretches(*(f"Some {n} people of group {n % 7} left town {n} on Tuesday, police said." for n in range(300)))
    compared = []

    class Counted(SequenceMatcher):
        def ratio(self):
            compared.append(1)
            return super().ratio()

    monkeypatch.setattr(matching, "SequenceMatcher", Counted)
    assert match(old, new) == {n: n for n in range(300)}
    assert len(compared) <= 300 * matching.MOST_COMPARED
