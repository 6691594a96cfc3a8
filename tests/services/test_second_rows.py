"""A claim that answers two questions: stored with a comparison, kept as people decided, and put back by an undo."""

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from articles.models import Claim, Cluster, Deed, Link, Pairing
from articles.services import history, scope
from articles.services.articles import withdraw_article
from articles.services.clusters import merge_clusters, pair_claims, split_cluster, take_out
from articles.services.errors import Invalid, NotAllowed, SomeoneWasFirst
from articles.services.link import relink
from articles.services.moving import move_to_story
from articles.services.second_rows import beside, by_claim, shared_row
from articles.services.undo import undo_last
from tests.factories import ClaimFactory, ClusterFactory, LinkFactory, StoryFactory

from .texts import bring_in, claim_with

pytestmark = pytest.mark.django_db

BURIED = "The landslide at the Alba quarry buried 14 workers."
UNDER = "In the Alba quarry, 14 workers were buried under the landslide."
PROFIT = "Norden Stone, the owner, made a profit of 3 million euros last year."
EARNED = "The owner, Norden Stone, earned a profit of 3 million euros in the past year."
BOTH = "The landslide buried 14 workers at the Alba quarry of Norden Stone, which made a profit of 3 million euros last year."


def article(story, source, *sentences):
    text = "\n\n".join(("What is known of the quarry", *sentences))
    return bring_in(story, text, source=source).article


@pytest.fixture
def quarry(story):
    """Return three articles: two tell two facts in two sentences, one tells both in one."""
    made = [
        article(story, "one.txt", BURIED, PROFIT),
        article(story, "two.txt", UNDER, EARNED),
        article(story, "three.txt", BOTH),
    ]
    relink(story=story)
    return made


@pytest.fixture
def both(quarry):
    return claim_with(quarry[2], "14 workers")


def rows_of(claim):
    claim.refresh_from_db()
    return claim.cluster_id, sorted(claim.also_answers.values_list("pk", flat=True))


def stored():
    return sorted(Cluster.also.through.objects.values_list("cluster", "claim"))


def test_a_sentence_with_two_facts_answers_two_questions(quarry, both):
    own, further = rows_of(both)
    assert own == claim_with(quarry[0], "a profit").cluster_id
    assert further == [claim_with(quarry[0], "14 workers").cluster_id]


def test_a_second_comparison_writes_nothing(story, quarry, both):
    before = stored(), list(Claim.objects.values_list("pk", "version"))
    assert relink(story=story).clusters == 0
    assert (stored(), list(Claim.objects.values_list("pk", "version"))) == before


def test_the_history_of_a_claim_tells_of_its_second_question(story, quarry, both):
    version = both.version
    Cluster.also.through.objects.all().delete()
    relink(story=story)
    both.refresh_from_db()
    assert (both.version, both.also_answers.count()) == (version + 1, 1)
    assert both.history.first().history_change_reason == "compared across outlets"


def test_a_link_belongs_to_the_question_that_both_answer(quarry, both):
    own, [further] = rows_of(both)
    found = {link.cluster_id for link in Link.objects.of_claim(both)}
    assert found == {own, further}


def test_what_no_longer_answers_a_second_question_leaves_it(story, quarry, both):
    article(story, "three.txt", "Norden Stone made a profit of 3 million euros last year.")
    relink(story=story)
    assert stored() == []


def test_a_claim_that_is_gone_or_withdrawn_answers_nothing(story, quarry, both, editor):
    withdraw_article(article=quarry[2], by=editor, reason="imported by mistake")
    assert rows_of(both) == (None, [])


def test_an_article_takes_no_second_question_to_another_story(quarry, both, editor):
    before = rows_of(both)
    move_to_story(article=quarry[2], story=StoryFactory(), by=editor)
    assert rows_of(both) == (None, [])
    for number in undo_last(by=editor).stories:
        relink(story=type(quarry[0].story).objects.get(pk=number))
    assert rows_of(both) == before


def test_in_a_large_story_a_question_whose_claims_were_not_compared_stays(story, quarry, both, monkeypatch):
    monkeypatch.setattr(scope, "WHOLE", 3)
    elsewhere = ClusterFactory(story=story, question="Elsewhere")
    ClaimFactory(article=quarry[0], cluster=elsewhere, text="Nothing alike.")
    elsewhere.also.add(both)
    own, further = rows_of(both)
    relink(story=story, articles=[article(story, "four.txt", BURIED)])
    compared = claim_with(quarry[0], "14 workers").cluster_id
    assert rows_of(both) == (compared, sorted({own, *further} - {compared}))


@pytest.mark.parametrize("size", [1, 40])
def test_second_questions_cost_a_constant_number_of_queries(story, quarry, both, size):
    row = claim_with(quarry[0], "14 workers").cluster
    row.also.add(*(ClaimFactory(article=quarry[1], start=at, end=at + 1) for at in range(size)))
    with CaptureQueriesContext(connection) as asked:
        relink(story=story)
    assert len([query for query in asked if "articles_cluster_also" in query["sql"]]) <= 5


# What people decide.


@pytest.fixture
def two(story):
    """Return two questions with two claims each; the first claim of the first answers the second one, too."""
    made = [ClusterFactory(story=story, question=words) for words in ("How many fled?", "How high was it?")]
    for row in made:
        for _ in range(2):
            ClaimFactory(cluster=row, article__story=story)
    made[1].also.add(made[0].claims.first())
    return made


def test_merged_questions_have_no_second_answers_of_their_own_claims(two, editor):
    one, other = two
    outside = ClaimFactory(cluster=ClusterFactory(story=one.story), article__story=one.story)
    other.also.add(outside)
    version = outside.version
    kept = merge_clusters(clusters=two, by=editor)
    assert stored() == [(kept.pk, outside.pk)]
    outside.refresh_from_db()
    assert outside.version == version + 1
    assert outside.history.first().history_change_reason.startswith("now answers, too: How")


def test_an_undone_merge_brings_second_answers_back(two, editor):
    outside = ClaimFactory(cluster=ClusterFactory(story=two[0].story), article__story=two[0].story)
    two[0].also.add(outside)
    before = stored()
    merge_clusters(clusters=two, by=editor)
    undo_last(by=editor)
    assert stored() == before


def test_an_undone_merge_leaves_out_who_answers_only_this_by_now(two, editor):
    outside = ClaimFactory(cluster=ClusterFactory(story=two[0].story), article__story=two[0].story)
    two[0].also.add(outside)
    merge_clusters(clusters=two, by=editor)
    Claim.objects.filter(pk=outside.pk).update(cluster=two[0])
    undo_last(by=editor)
    assert (two[0].pk, outside.pk) not in stored()


def test_a_deed_that_is_older_than_second_answers_is_undone(two, editor):
    merge_clusters(clusters=two, by=editor)
    deed = Deed.objects.get()
    deed.link.pop("also")
    deed.save()
    undo_last(by=editor)
    assert Cluster.objects.filter(pk=two[1].pk).exists()


def test_a_split_takes_along_who_is_linked_to_those_that_leave(two, editor):
    one, other = two
    beside_it, [stays, leaves] = one.claims.first(), other.claims.order_by("pk")
    link = LinkFactory(story=one.story, first=beside_it, second=leaves, cluster=other)
    made = split_cluster(cluster=other, claims=[leaves], by=editor)
    link.refresh_from_db()
    assert (stored(), link.cluster_id) == ([(made.pk, beside_it.pk)], made.pk)
    undo_last(by=editor)
    link.refresh_from_db()
    assert (stored(), link.cluster_id) == ([(other.pk, beside_it.pk)], other.pk)
    split_cluster(cluster=other, claims=[stays], by=editor)
    assert stored() == [(other.pk, beside_it.pk)]


def test_an_answer_that_an_editor_took_out_stays_out(story, quarry, both, editor):
    own, [further] = rows_of(both)
    row = Cluster.objects.get(pk=further)
    version = row.version
    kept = take_out(cluster=row, claims=[both], by=editor, expected=version)
    assert (rows_of(both), kept.version) == ((own, []), version + 1)
    assert not Link.objects.of_claim(both).filter(cluster=further).exists()
    assert both.history.first().history_change_reason.startswith("no longer answers, too: ")
    relink(story=story)
    assert rows_of(both) == (own, [])


def test_an_answer_that_was_taken_out_comes_back_by_undo(story, quarry, both, editor):
    before, links = rows_of(both), sorted(Link.objects.values_list("pk", "cluster"))
    undone = take_out(cluster=Cluster.objects.get(pk=before[1][0]), claims=[both], by=editor) and undo_last(by=editor)
    assert "out of" in undone.words
    assert (rows_of(both), sorted(Link.objects.values_list("pk", "cluster"))) == (before, links)
    assert not Pairing.objects.exists()
    relink(story=story)
    assert rows_of(both) == before


def test_claims_that_people_put_apart_do_not_meet_in_a_second_row(story, quarry, both, editor):
    pair_claims(first=claim_with(quarry[1], "14 workers"), second=both, together=False, by=editor)
    relink(story=story)
    assert rows_of(both)[1] == []


def test_only_second_answers_are_taken_out_and_only_by_editors(two, editor, checker):
    one, other = two
    beside_it = one.claims.first()
    for claims in ([], [other.claims.first()], [beside_it, ClaimFactory()]):
        with pytest.raises(Invalid):
            take_out(cluster=other, claims=claims, by=editor)
    with pytest.raises(NotAllowed):
        take_out(cluster=other, claims=[beside_it], by=checker)
    with pytest.raises(SomeoneWasFirst):
        take_out(cluster=other, claims=[beside_it], by=editor, expected=99)
    assert stored() == [(other.pk, beside_it.pk)]


def test_taking_out_the_last_open_conflict_settles_the_question(two, editor):
    one, other = two
    beside_it = one.claims.first()
    LinkFactory(story=one.story, first=beside_it, second=other.claims.first(), cluster=other)
    Cluster.objects.filter(pk=other.pk).update(state="open")
    assert take_out(cluster=other, claims=[beside_it], by=editor).state == "settled"


def test_a_deleted_question_leaves_no_second_answer(two):
    history.delete(two[1])
    assert stored() == []


def test_the_row_that_is_a_claims_own_comes_first():
    one, other = Claim(pk=1, cluster_id=10), Claim(pk=2, cluster_id=20)
    assert shared_row(one, Claim(pk=3, cluster_id=10), {}) == 10
    assert shared_row(one, other, by_claim([(2, 10), (2, 5), (1, 5)])) == 10
    assert shared_row(one, other, by_claim([(2, 10), (1, 20)])) == 10
    assert shared_row(one, other, by_claim([(2, 5), (1, 5), (1, 7), (2, 7)])) == 5
    assert shared_row(Claim(pk=1), Claim(pk=2), {}) is None
    assert shared_row(one, other, by_claim([(2, 7)])) is None


def test_no_claims_have_no_second_answers():
    assert beside([]) == set()
