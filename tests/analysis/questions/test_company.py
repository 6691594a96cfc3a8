"""Company: two claims that go with the same third claims are likelier to answer one question."""

from itertools import combinations

import pytest

from articles.analysis.questions.company import in_company

FAINT_PAIR = {(1, 2): 0.2}


def test_two_claims_that_both_go_with_a_third_are_likelier_to_be_one_question() -> None:
    alone = in_company(FAINT_PAIR, 4)[1, 2]
    assert in_company({**FAINT_PAIR, (1, 3): 0.9, (2, 3): 0.9}, 4)[1, 2] > alone
    assert in_company({**FAINT_PAIR, (1, 3): 0.9, (2, 3): 0.9, (1, 4): 0.9, (2, 4): 0.9}, 4)[1, 2] > 0.5


def test_two_claims_whose_partners_are_all_different_are_less_likely_to_be_one_question() -> None:
    apart = {(1, 3): 0.9, (1, 4): 0.9, (2, 5): 0.9, (2, 6): 0.9}
    assert in_company({(1, 2): 0.6, **apart}, 5)[1, 2] < in_company({(1, 2): 0.6}, 5)[1, 2]


def test_two_articles_have_no_company() -> None:
    shares = {(1, 2): 0.3, (1, 3): 0.8, (2, 4): 0.1}
    assert in_company(shares, 2) == shares


def test_the_more_articles_the_more_company_tells() -> None:
    shares = {**FAINT_PAIR, (1, 3): 0.9, (2, 3): 0.9}
    three, five = (in_company(shares, articles)[1, 2] for articles in (3, 5))
    assert 0.2 < three < five


def test_faint_partners_tell_nothing() -> None:
    assert in_company({**FAINT_PAIR, (1, 3): 0.01, (2, 3): 0.01}, 4)[1, 2] == in_company(FAINT_PAIR, 4)[1, 2]


def test_the_order_of_the_pairs_does_not_matter() -> None:
    shares = {(one, two): (one * two % 7) / 7 for one, two in combinations(range(1, 9), 2)}
    assert in_company(dict(reversed(shares.items())), 4) == in_company(shares, 4)


@pytest.mark.parametrize("share", [0.0, 1e-300, 0.5, 1.0])
def test_certain_pairs_stay_likelihoods(share: float) -> None:
    shares = {(one, two): share for one, two in combinations(range(1, 6), 2)}
    assert all(0 <= found <= 1 for found in in_company(shares, 5).values())
    assert in_company({}, 0) == {}
