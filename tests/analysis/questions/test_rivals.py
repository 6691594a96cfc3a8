"""Rivals: a pair that is not the best for either side is worth less than its words say."""

from articles.analysis.questions.likeness import Signs
from articles.analysis.questions.rivals import STANDING, WEIGHTS, against_rivals, standings

ARTICLES = {1: 1, 2: 2, 3: 2, 4: 3}
NONE = Signs(*[0.0] * len(Signs._fields))


def weighed(letters: dict[tuple[int, int], float]) -> dict[tuple[int, int], float]:
    """Weigh pairs that differ in nothing but how many groups of letters they share."""
    return against_rivals({pair: NONE._replace(letters=share) for pair, share in letters.items()}, ARTICLES)


def test_every_weight_is_of_a_sign() -> None:
    assert WEIGHTS.keys() <= {*STANDING, *Signs._fields}


def test_best_partner_of_both_sides_is_told_from_the_second_best() -> None:
    found = standings({(1, 2): 1.0, (1, 3): 0.0}, ARTICLES)
    assert found[1, 2][1] == 1.0
    assert found[1, 3][1] == 0.0


def test_second_best_partner_in_an_article_is_worth_less_than_alone() -> None:
    assert weighed({(1, 2): 0.9, (1, 3): 0.3})[1, 3] < weighed({(1, 3): 0.3})[1, 3]


def test_partners_in_different_articles_are_no_rivals() -> None:
    assert weighed({(1, 2): 0.3, (1, 4): 0.9})[1, 2] == weighed({(1, 2): 0.3})[1, 2]


def test_odds_of_any_size_are_taken() -> None:
    assert 0 <= weighed({(1, 2): -1e9, (1, 4): 1e9})[1, 2] <= 1
