import pytest

from articles.analysis.questions.blanks import BLANK, blanked
from articles.analysis.questions.label_form import LONGEST


@pytest.mark.parametrize(
    ("text", "figure", "expected"),
    [
        ("The lease is worth £4.2m over nine years.", "£4.2m", "The lease is worth _ over nine years"),
        ("Prices rose, and the barge was moving at 14 knots when it struck.", "14 knots", "The barge was moving at _"),
        ("She said that the lifts were out of order for 19 days.", "19 days", "The lifts were out of order for _"),
        ("The clinic said the fund holds 1,300 euros; more is due.", "1,300 euros", "The fund holds _"),
        ("Some 1,300 people sang for 40 minutes.", "40 minutes", "Some 1,300 people sang for _"),
        ("The board's 88-page report is out.", "88", "The board's _-page report is out"),
        ("They kept that lead for six hours with nine men.", "nine", "They kept that lead for six hours with _ men"),
    ],
)
def test_a_clause_keeps_its_words_and_leaves_its_figure_open(text, figure, expected):
    at = text.index(figure)
    assert blanked(text[:at], text[at + len(figure) :]) == expected.replace("_", BLANK)


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("", " cars derailed."),
        ("It was hit, losing ", " gallons."),
        ("The firm, stranded since Sunday with ", " tonnes of oil, is silent."),
        ("The mayor, whose house cost ", " last year, resigned."),
        ("In ", " the firm was paid nothing."),
        ("word " * 30, " more."),
    ],
)
def test_a_piece_without_its_subject_is_no_clause(before, after):
    assert blanked(before, after) == ""


@pytest.mark.parametrize("after", ["", " of " + "very long words " * 20, " of the", "-" * 500, " " * 500, "," * 500])
def test_what_stands_behind_is_short_and_no_loose_end(after):
    found = blanked("The bill came to ", after)
    assert 0 < len(found) <= LONGEST
    assert not found.endswith((" of", " the", ","))
