"""Rivals: a pair that is not the best for either side is worth less than its words say."""

from articles.analysis.rivals import against_rivals, standings

ARTICLES = {1: 1, 2: 2, 3: 2, 4: 3}


def test_best_partner_of_both_sides_is_told_from_the_second_best() -> None:
    found = standings({(1, 2): 1.0, (1, 3): 0.0}, ARTICLES)
    assert found[1, 2][1] == 1.0
    assert found[1, 3][1] == 0.0


def test_second_best_partner_in_an_article_is_worth_less_than_alone() -> None:
    alone = against_rivals({(1, 3): 0.0}, ARTICLES)[1, 3]
    assert against_rivals({(1, 2): 3.0, (1, 3): 0.0}, ARTICLES)[1, 3] < alone


def test_partners_in_different_articles_are_no_rivals() -> None:
    alone = against_rivals({(1, 2): 0.5}, ARTICLES)[1, 2]
    assert against_rivals({(1, 2): 0.5, (1, 4): 2.0}, ARTICLES)[1, 2] == alone


def test_odds_of_any_size_are_taken() -> None:
    assert 0 <= against_rivals({(1, 2): -1e9, (1, 4): 1e9}, ARTICLES)[1, 2] <= 1
