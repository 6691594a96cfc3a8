import pytest

from articles.analysis.statements.worth import worth_of


@pytest.mark.parametrize(
    ("higher", "lower"),
    [
        ("We lost 40,000 jobs in three years.", "We lost many good people."),
        ("Taxes have risen by 12 percent since 2010.", "I want to thank you all for coming tonight."),
        ("He voted against the bill.", "Will you vote for the bill?"),
        ("Crime is at its highest level in 30 years.", "We will work together for a better future."),
        ("She called the treaty a mistake.", "Let me say this."),
    ],
)
def test_a_checkable_sentence_scores_higher_than_its_neighbor(higher, lower):
    assert worth_of(higher).score > worth_of(lower).score


def test_the_score_is_made_of_the_parts_it_shows():
    parts = dict(worth_of("Unemployment fell to 4%.").parts)
    assert parts["a figure"] > 0
    assert parts["a trend"] > 0
    assert "a question" not in parts


@pytest.mark.parametrize("text", ["", " ", "?", "9" * 5000, "“" * 300])
def test_any_text_has_a_score_from_0_to_1(text):
    assert 0 <= worth_of(text).score <= 1
