"""A text without a pattern's needles never matches it: what is skipped is only work."""

from __future__ import annotations

import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from articles.analysis.words.cues import Cue, Gate, lists_in
from articles.analysis.words.needles import needles_of

PATTERNS = [
    r"\bsaid\b",
    r"\b(?:declin|refus)(?:e|es|ed|ing) to (?:comment|say)\b",
    r"\bno (?:\w+ )?(?:evidence|proof|sign)s?\b",
    r"\bruled? out\b|\bden(?:y|ied|ies)\b",
    r"\b(?:can|could|do|did)(?:n't| not) (?:confirm|rule out)\b",
    r"\bplan(?:s|ned|ning)? to\b(?! not)",
    r"(?<!never )\bpromis\w+",
    r"\bcolou?rs?\b",
    r"\b(?:more|fewer|less) than (?:a )?(?:dozen|score)\b",
    r"[a-c]d+e{2,3}f?",
]
WORDS = (
    "said decline declined refuses to comment say no clear evidence proofs sign ruled rule out deny denied can could "
    "couldn't do not did n't confirm plans planned never promised promises color colours more than a dozen score adee bddeef"
).split()
texts = st.lists(st.sampled_from([*WORDS, ".", ",", "–"]), max_size=14).map(" ".join)


GATES = [(Gate(re.compile(pattern)), Cue(r"\w.*", pattern), pattern) for pattern in PATTERNS]


@pytest.mark.parametrize(("gate", "cue", "pattern"), GATES, ids=PATTERNS)
@settings(deadline=None)
@given(text=texts)
def test_no_match_is_lost(gate: Gate, cue: Cue, pattern: str, text: str) -> None:
    found = re.search(pattern, text, re.IGNORECASE)
    assert not found or gate.opens(lists_in(text))
    every = cue.search(text)
    assert (every and every.span()) == (found and found.span())


def test_a_text_that_was_asked_about_is_looked_up_again_for_a_new_list() -> None:
    assert not lists_in("quixotically") & Gate(re.compile("nothing of the sort"))._needs[0]
    assert Cue("quixotically", "quixotically").search("quixotically")


def test_each_choice_has_its_own_needles() -> None:
    first, second = needles_of(r"\bruled? out\b|\bdenied\b")
    assert {" out"} <= {needle for needles in first for needle in needles}
    assert second == (frozenset(["denied"]),)


def test_what_may_be_left_out_is_no_needle() -> None:
    assert needles_of(r"colou?r(?:ful)?") == ((frozenset(["colo"]),),)


@pytest.mark.parametrize("pattern", ["", ".", "[a-z]+", r"\d+(?:\.\d+)?", "a|b"])
def test_a_pattern_without_letters_asks_for_nothing(pattern: str) -> None:
    assert all(not needles for needles in needles_of(pattern))
