"""Characters as newsrooms receive them, and as they are read."""

import unicodedata

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from articles.analysis.page.characters import repair

LEFT, RIGHT, APOSTROPHE = "\u201c", "\u201d", "\u2019"


@pytest.mark.parametrize(
    ("received", "read"),
    [
        ("a\r\nb\rc\u2028d", "a\nb\nc\nd"),
        ("a\u2029b", "a\n\nb"),
        ("\ufeffHead\u200bline", "Headline"),
        ("mil\u00adlion", "million"),
        ("\ufb01ve \ufb02oods, o\ufb03ce", "five floods, office"),
        ("12\u00a0000\u2009km\u202f/h", "12 000 km /h"),
        ("e\u0301cole", "école"),
        ("\u200f\u202aShalom\u202c", "Shalom"),
        ("a\x00b\x07c", "abc"),
        ("Smith &amp; Sons, &pound;3 &#8364;4 &#x20AC;5", "Smith & Sons, £3 €4 €5"),
        ("&amp;quot;Yes&amp;quot;", '"Yes"'),
        ("AT&T, R&D and ?a=1&copy=2", "AT&T, R&D and ?a=1&copy=2"),
        ("It\u00e2\u20ac\u2122s caf\u00c3\u00a9", f"It{APOSTROPHE}s café"),
        ("\u00e2\u20ac\u0153No\u00e2\u20ac\u009d", f"{LEFT}No{RIGHT}"),
        ("\x93No\x94, he said", f"{LEFT}No{RIGHT}, he said"),
    ],
)
def test_damage_is_repaired(received, read):
    assert repair(received) == read


@pytest.mark.parametrize(
    "text",
    [
        "São Paulo, Ærø, Łódź, naïve, Ångström",
        f"{LEFT}Fine{RIGHT}, she said – it{APOSTROPHE}s 5° €3",
        "Привет, мир",
        "日本語の記事",
        "می‌خواهم",
        "👩‍🚒 crew",
    ],
)
def test_what_is_right_stays_as_it_is(text):
    assert repair(text) == unicodedata.normalize("NFC", text)


def test_a_lone_surrogate_does_not_survive():
    assert "\ud800" not in repair("a\ud800b")


@settings(max_examples=150, deadline=None)
@given(st.text(st.characters(exclude_categories=[])))
def test_any_text_can_be_repaired_and_stored(text):
    repaired = repair(text)
    assert repaired.encode("utf-8").decode("utf-8") == repaired
    assert "\r" not in repaired
    assert "\x00" not in repaired
