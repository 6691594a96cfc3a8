"""One disagreement that comes as several links: shown once, and what rests on the same passages decided at once."""

import pytest

from articles.choices import LinkState, Relation
from articles.models import Link
from articles.services.alike import disagreements, distinct, twins_of
from articles.services.links import decide_alike, decide_link, reopen_link
from articles.services.undo import undo_last
from tests.factories import ArticleFactory, ClaimFactory, ClusterFactory, LinkFactory, StoryFactory

pytestmark = pytest.mark.django_db


@pytest.fixture
def story():
    return StoryFactory()


@pytest.fixture
def outlets(story):
    return [ArticleFactory(story=story) for _ in range(3)]


def conflict(first, second, values=("300", "500"), **fields):
    """Return a conflict of two claims that rests on the first six characters of each."""
    spans = [[claim.pk, claim.start, claim.start + 6] for claim in (first, second)]
    given = {"spans": spans, "story": first.story, **fields}
    return LinkFactory(first=first, second=second, values=list(values), **given)


def grouped(*links):
    rows = Link.objects.filter(pk__in=[link.pk for link in links]).with_row().order_by("pk")
    return [[links.index(link) for link in group] for group in disagreements(rows)]


@pytest.fixture
def twins(outlets, story):
    """Return two conflicts of one passage each: a claim, and a part of it that a person marked, in other questions."""
    one, two = (ClaimFactory(article=article, start=0, end=30) for article in outlets[:2])
    part = ClaimFactory(article=outlets[0], start=2, end=12, cluster=ClusterFactory(story=story))
    return conflict(one, two), conflict(two, part, values=("500", "300"))


def test_links_of_one_question_are_one_disagreement(outlets, story):
    question = ClusterFactory(story=story)
    claims = [ClaimFactory(article=article, cluster=question) for article in outlets]
    first, second = (conflict(claims[at], claims[2], cluster=question, values=(at, "9")) for at in (0, 1))
    quote = conflict(claims[0], claims[1], cluster=question, kind="quote", values=("may", "must"))
    assert grouped(first, second, quote) == [[0, 1], [2]]


def test_links_between_the_same_two_questions_are_one(outlets, story):
    here, there = ClusterFactory(story=story), ClusterFactory(story=story)
    firsts = [ClaimFactory(article=article, cluster=here) for article in outlets[:2]]
    other = ClaimFactory(article=outlets[2], cluster=there)
    links = [conflict(firsts[0], other, values=("3", "9")), conflict(other, firsts[1], values=("9", "three"))]
    assert grouped(*links) == [[0, 1]]


@pytest.mark.parametrize(
    ("kind", "ours", "theirs", "together"),
    [
        ("title", "general manager", "SSR General Manager", True),
        ("number", "4.1 percent", "4.1 per cent", True),
        ("number", "120-hectare", "120 hectares", True),
        ("number", "2.4 million euros", "€2.4m", True),
        ("number", "2.4 million euros", "€2.5m", False),
        ("date", "Monday morning", "Monday", True),
        ("stance", "acknowledged", "confirmed", False),
        ("number", "40 dead", "nine dead", False),
    ],
)
def test_the_same_words_against_the_same_words_of_other_outlets_are_one(outlets, kind, ours, theirs, together):
    odd, one, two = (ClaimFactory(article=article) for article in outlets)
    links = [conflict(odd, one, ("denied 7", ours), kind=kind), conflict(two, odd, (theirs, "denied 7"), kind=kind)]
    assert grouped(*links) == ([[0, 1]] if together else [[0], [1]])


def test_two_quotations_given_to_the_same_two_people_are_one(outlets):
    one, two = ([ClaimFactory(article=article, start=at, end=at + 9) for at in (0, 20)] for article in outlets[:2])
    links = [conflict(a, b, ("Nair", "Denny"), kind="speaker") for a, b in zip(one, two, strict=True)]
    assert grouped(*links) == [[0, 1]]


def test_the_same_figures_about_other_things_are_two(outlets):
    one, two = ([ClaimFactory(article=article, start=at, end=at + 9) for at in (0, 20)] for article in outlets[:2])
    assert grouped(*(conflict(a, b, ("12", "21")) for a, b in zip(one, two, strict=True))) == [[0], [1]]


def test_the_same_two_passages_are_shown_once_and_counted_once(twins):
    assert grouped(*twins) == [[0, 1]]
    assert distinct(twins) == [twins[0]]
    assert twins_of(twins[0]) == [twins[1]]
    assert twins_of(twins[1]) == [twins[0]]


def test_passages_that_overlap_on_one_side_only_are_no_twins(twins):
    twins[1].spans[0][1:] = [20, 26]
    twins[1].save()
    assert twins_of(twins[0]) == []


def test_a_finding_of_another_kind_in_the_same_passages_is_no_twin(twins):
    twins[1].kind = "quote"
    twins[1].save()
    assert twins_of(twins[0]) == []


@pytest.mark.parametrize("answer", ["conflicting", "not_conflict", "superseded"])
def test_one_answer_decides_both_and_one_undo_takes_both_back(twins, checker, answer):
    decide_link(link=twins[1], by=checker, answer=answer, reason="asked")
    states = {row.state for row in Link.objects.filter(pk__in=[row.pk for row in twins])}
    assert states == {LinkState.CONFIRMED if answer == "conflicting" else LinkState.DISMISSED}
    assert undo_last(by=checker).where == twins[1].get_absolute_url()
    assert {row.state for row in Link.objects.all()} == {LinkState.SUGGESTED}
    assert Link.objects.count() == 2


def test_the_newer_side_of_a_twin_is_the_one_of_the_same_article(twins, checker):
    decide_link(link=twins[0], by=checker, answer="superseded", newer=twins[0].first)
    rows = Link.objects.filter(relation=Relation.SUPERSEDES)
    assert {(row.first_id, row.second_id) for row in rows} == {
        (twins[0].first_id, twins[0].second_id),
        (twins[1].second_id, twins[1].first_id),
    }


def test_taking_the_answer_back_takes_it_back_of_both(twins, checker):
    decide_link(link=twins[0], by=checker, answer="not_conflict", reason="other day")
    reopen_link(link=twins[1], by=checker, reason="same day")
    assert {row.state for row in Link.objects.all()} == {LinkState.SUGGESTED}


def test_a_twin_that_was_answered_otherwise_stays(twins, checker, colleague):
    Link.objects.filter(pk=twins[1].pk).update(state=LinkState.DISMISSED, decided_by=colleague, reason="seen")
    decide_link(link=twins[0], by=checker, answer="conflicting")
    reopen_link(link=twins[0], by=checker, reason="wrong")
    twins[1].refresh_from_db()
    assert (twins[1].state, twins[1].decided_by) == (LinkState.DISMISSED, colleague)


def test_many_with_their_twins_are_taken_back_by_one_undo(twins, outlets, checker):
    more = conflict(*(ClaimFactory(article=article, start=40, end=60) for article in outlets[:2]))
    rows = decide_alike(links=[*twins, more], by=checker, answer="not_conflict", reason="asked")
    assert {row.state for row in rows} == {LinkState.DISMISSED}
    undo_last(by=checker)
    assert {row.state for row in Link.objects.all()} == {LinkState.SUGGESTED}
