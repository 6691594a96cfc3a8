"""One step back where an editor changed what is compared: lines of an article, questions."""

import pytest

from articles.choices import LinkState, State
from articles.models import Claim, Cluster, Link, Pairing
from articles.services.clusters import merge_clusters, pair_claims, rename_cluster, split_cluster
from articles.services.errors import Invalid
from articles.services.lines import flip_line
from articles.services.link import relink
from articles.services.links import decide_link
from articles.services.undo import last_deed, undo_last
from articles.services.verdicts import record_verdict
from tests.factories import ClaimFactory, ClusterFactory, LinkFactory

from .texts import FLOOD, OTHER, bring_in, claim_with

pytestmark = pytest.mark.django_db


@pytest.fixture
def pair(story):
    one = bring_in(story).article
    two = bring_in(story, OTHER, source="other.txt").article
    relink(story=story)
    return one, two


def line_with(article, words):
    return next(line["text"] for line in article.current.lines if words in line["text"])


def flip(article, words, label, by):
    article.refresh_from_db()
    return flip_line(article=article, line_text=line_with(article, words), label=label, by=by)


def stands(claim):
    claim.refresh_from_db()
    return claim.gone, claim.state, claim.stale, claim.rating


def test_a_flipped_line_comes_back_with_its_claims_as_they_were_decided(pair, editor, checker):
    claim = claim_with(pair[0], "40 million euros")
    record_verdict(claim=claim, by=checker, rating="verified")
    as_decided = stands(claim)
    flip(pair[0], "40 million", "furniture", editor)
    assert stands(claim) == (True, State.NEEDS_RECHECK, True, "verified")
    undone = undo_last(by=editor)
    assert undone.words.startswith("Made furniture of the line “The government has spent")
    assert (undone.instead, undone.where, undone.compare) == ("", pair[0].get_absolute_url(), (pair[0],))
    assert stands(claim) == as_decided
    pair[0].refresh_from_db()
    assert "40 million" in pair[0].current.body
    assert (pair[0].current.number, pair[0].current.flips) == (3, {})
    assert bytes(pair[0].current.received).decode() == FLOOD


def test_the_other_side_of_a_confirmed_conflict_is_no_longer_sent_to_recheck(pair, editor, checker):
    quote = Link.objects.get(relation="conflicts", kind="quote")
    decide_link(link=quote, by=checker, answer="conflicting")
    as_decided = [stands(claim) for claim in (quote.first, quote.second)]
    flip(pair[0], "lose the bridge", "furniture", editor)
    assert all(stands(claim)[2] for claim in (quote.first, quote.second))
    undo_last(by=editor)
    assert [stands(claim) for claim in (quote.first, quote.second)] == as_decided
    quote.refresh_from_db()
    assert quote.state == LinkState.CONFIRMED


def test_claims_of_a_line_that_was_no_text_go_again_and_what_was_decided_on_them_stays(pair, editor, checker):
    flip(pair[0], "40 million", "furniture", editor)
    flip(pair[0], "40 million", "text", editor)
    claim = claim_with(pair[0], "40 million euros")
    record_verdict(claim=claim, by=checker, rating="verified")
    undo_last(by=editor)
    assert stands(claim) == (True, State.NEEDS_RECHECK, True, "verified")
    pair[0].refresh_from_db()
    assert list(pair[0].current.flips.values()) == ["furniture"]


def test_a_claim_that_was_decided_since_the_flip_keeps_that(pair, editor, checker):
    claim = claim_with(pair[0], "40 million euros")
    record_verdict(claim=claim, by=checker, rating="verified")
    flip(pair[0], "40 million", "furniture", editor)
    record_verdict(claim=Claim.objects.get(pk=claim.pk), by=checker, rating="outdated")
    undo_last(by=editor)
    assert stands(claim)[3] == "outdated"


def test_a_line_that_a_colleague_flipped_back_stays(pair, editor, administrator):
    flip(pair[0], "40 million", "furniture", editor)
    flip(pair[0], "40 million", "text", administrator)
    with pytest.raises(Invalid, match="flipped again since"):
        undo_last(by=editor)
    assert last_deed(by=editor)


def test_a_flip_keeps_the_date_that_the_story_told(story, editor):
    article = bring_in(story).article
    article.published, article.published_on, article.published_basis = "2024-10-25", "2024-10-25", "inferred"
    article.save()
    flip(article, "40 million", "furniture", editor)
    assert claim_with(article, "300 people").dates[0]["first"] == "2024-10-21"


@pytest.fixture
def questions(story):
    """Return two questions of one story with two claims each, and a conflict in the second."""
    made = [ClusterFactory(story=story, question=words) for words in ("How many fled?", "How many left their homes?")]
    claims = [[ClaimFactory(cluster=row, article__story=story) for _ in range(2)] for row in made]
    first, second = claims[1]
    LinkFactory(story=story, first=first, second=second, cluster=made[1])
    return made


def answers(*questions):
    return [sorted(Claim.objects.filter(cluster=row.pk).values_list("pk", flat=True)) for row in questions]


def said():
    return sorted(Pairing.objects.values_list("first", "second", "together", "by", "at"))


def test_merged_questions_are_two_again_under_their_old_numbers(questions, editor, administrator):
    one, two = questions
    rename_cluster(cluster=two, question="How many had to leave?", by=administrator)
    pair_claims(first=one.claims.first(), second=two.claims.first(), together=False, by=administrator)
    before, pairs = answers(one, two), said()
    merge_clusters(clusters=[one, two], by=editor)
    assert not Cluster.objects.filter(pk=two.pk).exists()
    undone = undo_last(by=editor)
    assert undone.words == "Merged questions into “How many had to leave?”"
    assert (undone.where, len(undone.compare)) == (f"/questions/{one.pk}/", 1)
    assert (answers(one, two), said()) == (before, pairs)
    one.refresh_from_db()
    two.refresh_from_db()
    assert (one.question, one.named_by_hand, one.state) == ("How many fled?", False, "settled")
    assert (two.question, two.named_by_hand, two.state) == ("How many had to leave?", True, "open")
    assert two.version > two.history.filter(history_type="-").get().version
    assert Link.objects.get().cluster == two


def test_what_came_into_a_merged_question_since_stays_there(questions, editor):
    one, two = questions
    before = answers(one, two)
    merge_clusters(clusters=questions, by=editor)
    joined = ClaimFactory(cluster=one, article__story=one.story)
    rename_cluster(cluster=Cluster.objects.get(pk=one.pk), question="How many in all?", by=editor)
    undo_last(by=editor)
    Cluster.objects.filter(pk=one.pk).update(question="How many by Friday?")
    undo_last(by=editor)
    assert answers(one, two) == [sorted([*before[0], joined.pk]), before[1]]
    one.refresh_from_db()
    assert one.question == "How many by Friday?"


def test_a_split_question_is_one_again(questions, editor):
    one, _ = questions
    before = answers(one)
    made = split_cluster(cluster=one, claims=[one.claims.last()], by=editor)
    ClaimFactory(cluster=made, article__story=one.story)
    undone = undo_last(by=editor)
    assert undone.where == f"/questions/{one.pk}/"
    assert not Cluster.objects.filter(pk=made.pk).exists()
    assert set(answers(one)[0]) > set(before[0])
    assert said() == []


def test_merges_are_taken_back_one_after_the_other(questions, editor):
    third = ClusterFactory(story=questions[0].story)
    ClaimFactory(cluster=third, article__story=third.story)
    before = answers(*questions, third)
    kept = merge_clusters(clusters=questions, by=editor)
    merge_clusters(clusters=[kept, third], by=editor)
    undo_last(by=editor)
    undo_last(by=editor)
    assert (answers(*questions, third), said()) == (before, [])


def test_a_merge_on_which_a_colleague_built_stays(questions, editor, administrator):
    kept = merge_clusters(clusters=questions, by=editor)
    split_cluster(cluster=kept, claims=[kept.claims.first()], by=administrator)
    with pytest.raises(Invalid, match="merged or split again since"):
        undo_last(by=editor)


def test_a_comparison_after_the_undo_leaves_the_questions_apart(pair, editor):
    kept = Cluster.objects.exclude(claims=None).first()
    other = Cluster.objects.exclude(claims=None).exclude(pk=kept.pk).first()
    before = answers(kept, other)
    merge_clusters(clusters=[kept, other], by=editor)
    relink(story=kept.story)
    undo_last(by=editor)
    relink(story=kept.story)
    assert answers(kept, other) == before
