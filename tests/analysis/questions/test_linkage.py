import pytest

from articles.analysis.compare import Decision
from articles.analysis.questions.linkage import agglomerate


@pytest.mark.parametrize(
    ("scores", "expected"),
    [
        ({}, [[1], [2], [3], [4]]),
        ({(1, 2): 0.9, (3, 4): 0.8}, [[1, 2], [3, 4]]),
        ({(1, 2): 0.9, (2, 3): 0.9, (1, 3): 0.9}, [[1, 2, 3], [4]]),
        ({(1, 2): 0.9, (2, 3): 0.4}, [[1, 2], [3], [4]]),  # .4 and nothing: .2 on average
        ({(1, 2): 0.9, (2, 3): 0.8}, [[1, 2, 3], [4]]),  # .8 and nothing: .4 on average
        ({(1, 2): 0.2}, [[1], [2], [3], [4]]),
    ],
)
def test_groups_join_while_their_average_holds(scores, expected):
    assert agglomerate([1, 2, 3, 4], scores, 0.3) == expected


def test_the_likeliest_groups_join_first_not_the_best_single_pair():
    # 3 hangs on 2 by one strong pair; as a group, 1 and 2 are closer to 4, which 3 must not keep out
    scores = {(1, 2): 0.95, (2, 3): 0.7, (1, 4): 0.6, (2, 4): 0.6, (3, 4): 0.0}
    assert agglomerate([1, 2, 3, 4], scores, 0.36) == [[1, 2, 4], [3]]


def test_what_a_person_took_apart_never_meets_in_a_group():
    scores = {(1, 2): 0.9, (2, 3): 0.9, (1, 3): 0.9}
    groups = agglomerate([1, 2, 3], scores, 0.3, [Decision(1, 3, together=False)])
    assert not any({1, 3} <= set(group) for group in groups)


def test_what_a_person_put_together_holds_without_any_likeness():
    assert agglomerate([1, 2, 3], {(2, 3): 0.9}, 0.3, [Decision(1, 3, together=True)]) == [[1, 2, 3]]
    assert agglomerate([1, 2, 3], {(2, 3): 0.5}, 0.3, [Decision(1, 3, together=True)]) == [[1, 3], [2]]


def test_a_decision_on_a_claim_that_is_gone_does_nothing():
    decisions = [Decision(1, 9, together=True), Decision(2, 9, together=False)]
    assert agglomerate([1, 2], {(1, 2): 0.9}, 0.3, decisions) == [[1, 2]]


def test_every_claim_is_in_one_group():
    scores = {(a, b): (a * b % 7) / 7 for a in range(30) for b in range(a + 1, 30)}
    groups = agglomerate(range(30), scores, 0.4)
    assert sorted(key for group in groups for key in group) == list(range(30))
