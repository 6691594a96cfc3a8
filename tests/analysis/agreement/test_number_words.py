import pytest

from articles.analysis.agreement.counted.number_words import counted, sort_of
from articles.analysis.agreement.counted.sameness import Match
from articles.analysis.compare import compare
from articles.analysis.names import Register
from articles.analysis.questions.features import features_of
from tests.analysis.claim_factory import count, report


def features(text, *quantities, key=1):
    return features_of(report(key, text, *quantities), Register())


@pytest.mark.parametrize(
    ("text", "part", "noun", "expected"),
    [
        ("Four tank cars split open.", "Four", "car", "Four tank cars"),
        ("The ferry had 31 paying\n passengers aboard.", "31", "passenger", "31 paying passengers"),
        ("Of the crew, 31 were hurt, among passengers 4.", "31", "passenger", "31"),
        ("It has 31, passengers said.", "31", "passenger", "31"),
        ("The crowd grew to 31", "31", "passenger", "31"),
    ],
)
def test_a_figure_is_told_with_what_it_counts_where_that_stands_next_to_it(text, part, noun, expected):
    item = features(text, count(text, part, 31, noun))
    assert counted(item, item.figures[0]) == expected


@pytest.mark.parametrize(
    ("one", "two", "expected"),
    [
        ("€2,400 a day", "€2,400 a week", "The same amount for another span of time, a day and a week"),
        ("€2,400 an hour", "€2,400", "The same amount for another span of time, an hour and with none named"),
        ("€2,400", "€2,600", "Different figures for the same question"),
        ("€2,415", "€2,451", "Same digits in another order"),
    ],
)
def test_the_sort_of_difference_is_a_whole_sentence(one, two, expected):
    texts = [f"The berth costs {words}." for words in (one, two)]
    values = [float(words.split(" ")[0].strip("€").replace(",", "")) for words in (one, two)]
    items = [
        features(text, count(text, words.split(" ")[0], value, None, unit="EUR"), key=key)
        for key, (text, words, value) in enumerate(zip(texts, (one, two), values, strict=True))
    ]
    near = "equal" if values[0] == values[1] else "apart"
    assert sort_of(Match(*items, items[0].figures[0], items[1].figures[0], 0.9, near)) == expected


def test_a_bound_that_turned_digits_break_is_named_by_its_digits():
    one, two = "Winds reached up to 251 knots.", "Winds reached 215 knots."
    first = features(one, count(one, "up to 251 knots", 251, None, unit="knot", comparator="<="), key=1)
    second = features(two, count(two, "215 knots", 215, None, unit="knot"), key=2)
    match = Match(first, second, first.figures[0], second.figures[0], 0.9, "bound")
    assert sort_of(match) == "Same digits in another order"


def test_an_explanation_says_who_has_which_figure_and_of_what():
    texts = ("Some 412 passengers were aboard the ferry Lantern.", "The ferry Lantern had 421 passengers aboard.")
    rows = [
        report(1, texts[0], count(texts[0], "Some 412", 412, "passenger")),
        report(2, texts[1], count(texts[1], "421", 421, "passenger")),
    ]
    (finding,) = (item for item in compare(rows, register=Register()).findings if item.kind.value == "number")
    assert finding.explanation == (
        "Same digits in another order: Outlet 1 (in its own voice), 12 March 2025, has “Some 412 passengers”, "
        "but Outlet 2 (in its own voice), 12 March 2025, has “421 passengers”."
    )
