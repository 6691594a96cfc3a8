"""What an outlet's page counts: what is stored, and what people decided; nothing that was not looked at."""

from __future__ import annotations

import pytest

from articles.models import Claim
from articles.services.articles import withdraw_article
from articles.services.links import decide_link
from articles.services.outlet_counts import counts_of
from articles.services.verdicts import record_verdict
from tests import factories

pytestmark = pytest.mark.django_db


@pytest.fixture
def outlet(story):
    return factories.PublisherFactory(name="Courier")


def told_by(outlet, story, question=None, **fields):
    article = factories.ArticleFactory(publisher=outlet, story=story)
    return factories.ClaimFactory(article=article, cluster=question, **fields)


def against(one, two, question, **fields):
    return factories.LinkFactory(first=one, second=two, cluster=question, **fields)


def test_its_own_voice_and_what_it_quotes_are_counted_apart(outlet, story, checker):
    for speaker, rating, said in (("", "false", ""), ("Mayor", "false", "altered"), ("Mayor", "verified", "confirmed")):
        record_verdict(claim=told_by(outlet, story, speaker_name=speaker), by=checker, rating=rating, said=said)
    counts = counts_of(outlet)
    assert (counts.claims, counts.decided) == (3, 3)
    assert [(row.answer.value, row.own, row.quoted) for row in counts.ratings] == [("verified", 0, 1), ("false", 1, 1)]
    assert [(row.answer.value, row.own, row.quoted) for row in counts.said] == [("confirmed", 0, 1), ("altered", 0, 1)]


def test_a_decision_that_waits_for_a_recheck_is_told_apart(outlet, story, checker):
    claim = told_by(outlet, story)
    record_verdict(claim=claim, by=checker, rating="false")
    Claim.objects.filter(pk=claim.pk).update(stale=True)
    counts = counts_of(outlet)
    assert (counts.decided, counts.stale, counts.ratings) == (1, 1, [])


def test_drafts_and_withdrawn_articles_are_not_counted(outlet, story, editor):
    factories.ArticleFactory(publisher=outlet, story=story, is_draft=True)
    withdraw_article(article=told_by(outlet, story).article, by=editor, reason="A mistake.")
    told_by(outlet, story, origin="Water office")
    told_by(outlet, factories.StoryFactory())
    counts = counts_of(outlet)
    assert (counts.articles, counts.stories, counts.claims, counts.open) == (2, 2, 2, 2)
    assert (counts.origins, counts.unknown) == ([("Water office", 1)], 1)


def test_a_claim_is_shared_where_another_outlet_answers_its_question(outlet, story):
    question, own = factories.ClusterFactory(story=story), factories.ClusterFactory(story=story)
    told_by(outlet, story, question)
    told_by(outlet, story, own)
    told_by(outlet, story, own)
    told_by(None, story, question)
    assert counts_of(outlet).shared == 1


def test_a_claim_is_shared_where_one_of_the_two_answers_the_question_beside_its_own(outlet, story):
    other = factories.PublisherFactory(name="Herald")
    mine, theirs, third = (factories.ClusterFactory(story=story) for _ in range(3))
    told = [told_by(outlet, story, mine), told_by(other, story, theirs), told_by(outlet, story, third)]
    assert counts_of(outlet).shared == 0
    theirs.also.add(told[0])
    assert counts_of(outlet).shared == 1
    theirs.also.clear()
    mine.also.add(told[1])
    assert counts_of(outlet).shared == 1
    Claim.objects.filter(pk=told[1].pk).update(gone=True)
    assert counts_of(outlet).shared == 0


def test_a_disagreement_is_counted_once_and_by_its_answer(outlet, story, checker):
    question = factories.ClusterFactory(story=story)
    mine, again, other = (told_by(name, story, question) for name in (outlet, outlet, factories.PublisherFactory()))
    first = against(mine, other, question)
    against(again, other, question)
    assert counts_of(outlet).disputes.open == 1
    decide_link(link=first, by=checker, answer="conflicting")
    disputes = counts_of(outlet).disputes
    assert (disputes.open, disputes.confirmed, disputes.dismissed) == (1, 1, 0)


def test_what_was_replaced_is_counted_for_the_older_report_only(outlet, story, checker):
    mine, other = told_by(outlet, story), told_by(factories.PublisherFactory(name="Herald"), story)
    decide_link(link=against(mine, other, None), by=checker, answer="superseded", newer=other)
    assert [counts_of(name).disputes.replaced for name in (outlet, other.article.publisher)] == [1, 0]


@pytest.mark.parametrize(("split", "alone"), [(False, 1), (True, 0)])
def test_it_stands_alone_where_two_others_contradict_it_and_not_each_other(outlet, story, split, alone):
    question = factories.ClusterFactory(story=story)
    mine, one, two = (told_by(name, story, question) for name in (outlet, factories.PublisherFactory(), None))
    against(mine, one, question, state="confirmed")
    assert counts_of(outlet).disputes.alone == 0
    against(two, mine, question, state="confirmed")
    if split:
        against(one, two, question, state="confirmed")
    assert counts_of(outlet).disputes.alone == alone
    assert counts_of(one.article.publisher).disputes.alone == 0
