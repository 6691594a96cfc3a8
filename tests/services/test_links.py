"""Answers to a suggested conflict: what each does to the link, the claims, and nothing else."""

import pytest
from django.db import connection

from articles.choices import ClusterState, LinkState, State
from articles.models import Claim, Link, Verdict
from articles.services.articles import withdraw_article
from articles.services.claims import withdraw_claim
from articles.services.clusters import refresh_states
from articles.services.errors import Invalid, NotAllowed, SomeoneWasFirst
from articles.services.links import decide_link, reopen_link
from articles.services.moving import move_to_story
from articles.services.verdicts import record_verdict, second_check
from tests.factories import ClusterFactory, LinkFactory, StoryFactory

pytestmark = pytest.mark.django_db


def confirm(link, by, **more):
    return decide_link(link=link, by=by, answer="conflicting", **more)


def test_confirming_marks_claims_without_a_verdict_as_conflicting(conflict, checker):
    assert confirm(conflict, checker).state == LinkState.CONFIRMED
    for claim in (conflict.first, conflict.second):
        claim.refresh_from_db()
        assert (claim.rating, claim.state, claim.verdict.link) == ("conflicting", State.SECOND_CHECK, conflict)
        assert conflict.explanation in claim.verdict.justification


def test_confirming_sends_decided_claims_to_recheck_and_overwrites_no_verdict(conflict, checker, editor):
    verdict = record_verdict(claim=conflict.first, by=checker, rating="verified")
    second_check(verdict=verdict, by=editor, decision="approved", comment="Seen.")
    confirm(conflict, checker)
    conflict.first.refresh_from_db()
    assert (conflict.first.state, conflict.first.rating, conflict.first.stale) == (
        State.NEEDS_RECHECK,
        "verified",
        True,
    )
    assert conflict.explanation in conflict.first.stale_reason
    assert conflict.first.verdicts.count() == 1


def test_a_claim_rated_conflicting_is_not_rechecked_for_a_second_conflict(conflict, checker):
    confirm(conflict, checker)
    other = LinkFactory(first=conflict.first, second__article__story=conflict.story)
    confirm(other, checker)
    conflict.first.refresh_from_db()
    assert conflict.first.state == State.SECOND_CHECK


def test_dismissing_needs_a_reason_and_leaves_the_claims_alone(conflict, checker):
    with pytest.raises(Invalid, match="why"):
        decide_link(link=conflict, by=checker, answer="not_conflict")
    link = decide_link(link=conflict, by=checker, answer="not_conflict", reason="one counts households")
    assert (link.state, link.reason, link.decided_by) == (LinkState.DISMISSED, "one counts households", checker)
    assert not Verdict.objects.exists()


@pytest.mark.parametrize("later", ["first", "second"])
def test_superseded_dismisses_and_records_which_report_replaces_which(conflict, checker, later):
    for name in ("first", "second"):
        article = getattr(conflict, name).article
        article.published = "2024-11-04" if name == later else "2024-11-03T23:50:00+01:00"
        article.save()
    link = decide_link(link=conflict, by=checker, answer="superseded", reason="a later toll")
    made = Link.objects.get(relation="supersedes")
    assert (link.state, made.state, made.decided_by) == (LinkState.DISMISSED, LinkState.CONFIRMED, checker)
    assert made.first == getattr(conflict, later)
    assert made.values == (["300", "500"] if later == "first" else ["500", "300"])
    assert not Verdict.objects.exists()


def test_a_later_report_of_an_unknown_outlet_is_called_by_its_headline(conflict, checker):
    article = conflict.second.article
    article.publisher, article.headline = None, "River falls again"
    article.save()
    decide_link(link=conflict, by=checker, answer="superseded", newer=conflict.second)
    made = Link.objects.get(relation="supersedes", first=conflict.second)
    assert made.explanation.startswith("“River falls again” has the later report")


def test_the_person_can_say_which_is_newer(conflict, checker):
    decide_link(link=conflict, by=checker, answer="superseded", newer=conflict.second)
    assert Link.objects.get(relation="supersedes").first == conflict.second


def test_an_answer_that_says_what_the_link_says_confirms_it(checker):
    link = LinkFactory(relation="supersedes")
    assert decide_link(link=link, by=checker, answer="superseded").state == LinkState.CONFIRMED
    assert Link.objects.count() == 1


def test_a_conflict_that_the_machine_took_for_a_scope_becomes_a_link_of_its_own(checker):
    link = LinkFactory(relation="different_scope")
    assert confirm(link, checker).state == LinkState.DISMISSED
    made = Link.objects.get(relation="conflicts")
    assert made.state == LinkState.CONFIRMED
    assert made.first.verdict.link == made


def test_an_answered_link_is_answered_once(conflict, checker, colleague):
    seen = conflict.version
    confirm(conflict, checker, expected=seen)
    with pytest.raises(SomeoneWasFirst):
        confirm(conflict, colleague, expected=seen)
    with pytest.raises(Invalid, match="already"):
        confirm(conflict, colleague)


def test_unknown_answers_and_viewers_are_refused(conflict, checker, viewer):
    with pytest.raises(Invalid):
        decide_link(link=conflict, by=checker, answer="maybe")
    with pytest.raises(NotAllowed):
        confirm(conflict, viewer)


def test_reopening_undoes_what_the_answer_did(conflict, checker, editor):
    confirm(conflict, checker)
    with pytest.raises(Invalid):
        reopen_link(link=conflict, by=editor, reason="")
    assert reopen_link(link=conflict, by=editor, reason="misread").state == LinkState.SUGGESTED
    conflict.first.refresh_from_db()
    assert (conflict.first.state, conflict.first.rating) == (State.NEW, "")
    assert Verdict.objects.filter(retracts__isnull=False).count() == 2


def test_reopening_sends_what_was_approved_since_to_recheck(conflict, checker, editor):
    confirm(conflict, checker)
    conflict.first.refresh_from_db()
    second_check(verdict=conflict.first.verdict, by=editor, decision="approved", comment="Both are on tape.")
    reopen_link(link=conflict, by=editor, reason="one was a typo")
    conflict.first.refresh_from_db()
    assert (conflict.first.state, conflict.first.rating, conflict.first.stale) == (
        State.NEEDS_RECHECK, "conflicting", True,
    )  # fmt: skip


@pytest.mark.parametrize(
    ("answer", "state"), [("conflicting", ClusterState.CONFLICTING), ("not_conflict", ClusterState.SETTLED)]
)
def test_the_question_follows_its_conflicts(checker, answer, state):
    cluster = ClusterFactory()
    link = LinkFactory(cluster=cluster)
    refresh_states([cluster.pk])
    cluster.refresh_from_db()
    assert cluster.state == ClusterState.OPEN
    decide_link(link=link, by=checker, answer=answer, reason="because")
    cluster.refresh_from_db()
    assert cluster.state == state


@pytest.mark.parametrize(
    "leave",
    [
        lambda claim, by: withdraw_claim(claim=claim, by=by, reason="a mistake"),
        lambda claim, by: withdraw_article(article=claim.article, by=by, reason="a takedown"),
        lambda claim, by: move_to_story(article=claim.article, story=StoryFactory(), by=by),
    ],
    ids=["claim withdrawn", "article withdrawn", "article moved"],
)
def test_a_conflict_that_was_confirmed_and_reopened_keeps_its_verdicts_when_a_claim_leaves(
    conflict, checker, editor, leave
):
    confirm(conflict, checker)
    reopen_link(link=conflict, by=checker, reason="pressed by mistake")
    before = Verdict.objects.count()
    leave(Claim.objects.get(pk=conflict.first_id), editor)
    connection.check_constraints()
    assert (Verdict.objects.count(), Link.objects.filter(pk=conflict.pk).exists()) == (before, False)
