"""A claim that holds two facts stands in a second row."""

import pytest

from articles.analysis.compare import compare
from articles.analysis.names import Register
from articles.analysis.questions.second_rows import second_rows
from articles.analysis.reports import Decision, Finding
from articles.analysis.vocabulary import LinkKind, Relation
from tests.analysis.claim_factory import count, report

ROWS = [(1, 2), (3, 4)]
OWN = {(1, 2): 0.9, (3, 4): 0.9}
FITTING = {**OWN, (2, 3): 0.6, (2, 4): 0.5}
LOOSE = {**OWN, (2, 3): 0.3, (1, 3): 0.1}


def finding(first, second, relation=Relation.CONFLICTS):
    return Finding(relation, LinkKind.NUMBER, first, second, ("5", "7"), "Five against seven.", 0.8)


def test_a_claim_that_fits_a_second_row_on_average_stands_there_too():
    assert second_rows(ROWS, FITTING) == [(), (2,)]
    assert second_rows(ROWS, {**OWN, (2, 3): 0.6}) == [(), ()]


def test_it_stands_in_as_many_rows_as_it_fits():
    rows = [*ROWS, (5, 6)]
    assert second_rows(rows, {**FITTING, (2, 5): 0.5, (2, 6): 0.5}) == [(), (2,), (2,)]


def test_two_claims_that_a_conflict_ties_share_the_row_where_one_of_them_fits_better():
    assert second_rows(ROWS, LOOSE, [finding(2, 3)]) == [(3,), ()]
    assert second_rows(ROWS, LOOSE, [finding(3, 2)]) == [(3,), ()]
    assert second_rows(ROWS, {**OWN, (2, 3): 0.3, (2, 4): 0.2}, [finding(2, 3)]) == [(), (2,)]


def test_an_update_ties_and_what_tells_less_does_not():
    assert second_rows(ROWS, LOOSE, [finding(2, 3, Relation.SUPERSEDES)]) == [(3,), ()]
    for relation in (Relation.AGREES, Relation.DIFFERENT_SCOPE):
        assert second_rows(ROWS, LOOSE, [finding(2, 3, relation)]) == [(), ()]


def test_a_tie_of_claims_that_have_nothing_else_in_common_is_none():
    assert second_rows(ROWS, OWN, [finding(2, 3)]) == [(), ()]


def test_claims_that_share_a_row_are_not_tied_again():
    assert second_rows(ROWS, FITTING, [finding(2, 3), finding(1, 2)]) == [(), (2,)]


def test_a_claim_without_a_row_of_its_own_gets_none():
    assert second_rows([(1, 2)], {**OWN, (3, 1): 0.9, (3, 2): 0.9}, [finding(1, 3)]) == [()]


@pytest.mark.parametrize(("first", "second"), [(2, 3), (4, 2)])
def test_no_claim_comes_beside_one_that_a_person_took_it_apart_from(first, second):
    apart = [Decision(first, second, together=False)]
    assert second_rows(ROWS, FITTING, [finding(first, second)], apart) == [(), ()]
    assert second_rows(ROWS, FITTING, decisions=[Decision(first, second, together=True)]) == [(), (2,)]


def test_of_two_that_were_taken_apart_the_better_fitting_one_comes():
    rows, scores = [*ROWS, (5, 6)], {**FITTING, (3, 5): 0.7, (4, 5): 0.7}
    assert second_rows(rows, scores) == [(), (2, 5), ()]
    assert second_rows(rows, scores, decisions=[Decision(2, 5, together=False)]) == [(), (5,), ()]


def test_neither_the_order_of_the_scores_nor_an_empty_story_matters():
    assert second_rows(ROWS, dict(reversed(FITTING.items()))) == second_rows(ROWS, FITTING)
    assert second_rows([], {}, [finding(1, 2)]) == []


def two_facts():
    """Return claims on the buried and on the profit, the last of which tells both."""
    told = (
        ("14", "The landslide at the Alba quarry buried 14 workers."),
        ("14", "In the Alba quarry, 14 workers were buried under the landslide."),
        ("3 million euros", "Norden Stone, the owner, made a profit of 3 million euros last year."),
        ("3 million euros", "The owner, Norden Stone, earned a profit of 3 million euros in the past year."),
    )
    both = (
        "The landslide buried 14 workers at the Alba quarry, and its owner, Norden Stone, had made a profit of "
        "3 million euros last year."
    )
    figures = {"14": (14, "worker"), "3 million euros": (3e6, None, "EUR")}
    single = [report(key, text, count(text, part, *figures[part])) for key, (part, text) in enumerate(told, 1)]
    return [*single, report(5, both, *(count(both, part, *figure) for part, figure in figures.items()))]


def test_a_sentence_with_two_facts_answers_both_questions():
    found = compare(two_facts(), register=Register())
    rows = {group.claims: group.also for group in found.groups}
    assert len(rows) == 2
    [own] = [claims for claims in rows if 5 in claims]
    [other] = [claims for claims in rows if 5 not in claims]
    assert (rows[own], rows[other]) == ((), (5,))


@pytest.mark.parametrize("text", ["1 " * 300, '"a" ' * 200, "Ω≈ç√ 5 5 5"])
def test_many_equal_claims_are_no_quadratic_work(text):
    found = compare([report(key, text, article=key % 7 + 1) for key in range(1, 40)], register=Register())
    assert all(set(group.also).isdisjoint(group.claims) for group in found.groups)
