"""Verdicts along the life of a claim."""

import pytest

from articles.choices import Rating, State
from articles.models import Verdict
from articles.services.errors import Invalid, NotAllowed, SomeoneWasFirst
from articles.services.standing import unsettle
from articles.services.verdicts import (
    assign,
    record_many,
    record_verdict,
    reopen,
    retract_verdict,
    second_check,
    still_valid,
    take,
)
from tests.factories import ClaimFactory, EvidenceFactory, UserFactory

pytestmark = pytest.mark.django_db


def give(claim, by, rating="verified", **more):
    return record_verdict(claim=claim, by=by, rating=rating, **more)


def approve(claim, verdict, by, comment="Two officials confirmed it."):
    return second_check(verdict=verdict, by=by, decision="approved", comment=comment)


def make_stale(claim):
    claim.refresh_from_db()
    assert unsettle(claim, "The article's text changed.")
    claim.save()


@pytest.mark.parametrize("rating", Rating.values)
def test_every_rating_can_be_given_and_waits_for_a_second_check(claim, checker, rating):
    verdict = give(claim, checker, rating)
    claim.refresh_from_db()
    assert (claim.state, claim.rating, claim.verdict) == (State.SECOND_CHECK, rating, verdict)
    assert verdict.claim_text == claim.text


def test_said_alone_leaves_the_rating_open(claim, checker):
    record_verdict(claim=claim, by=checker, said="confirmed")
    claim.refresh_from_db()
    assert (claim.rating, claim.said) == ("", "confirmed")


@pytest.mark.parametrize("given", [{}, {"rating": "true"}, {"said": "maybe"}])
def test_a_verdict_must_say_something_known(claim, checker, given):
    with pytest.raises(Invalid):
        record_verdict(claim=claim, by=checker, **given)
    assert not Verdict.objects.exists()


def test_a_viewer_cannot_decide(claim, viewer):
    with pytest.raises(NotAllowed):
        give(claim, viewer)


def test_the_second_writer_is_told_and_shown_what_the_first_one_did(claim, checker, colleague):
    seen = claim.version
    give(claim, checker, "verified", expected=seen)
    with pytest.raises(SomeoneWasFirst) as refusal:
        give(claim, colleague, "false", expected=seen)
    assert refusal.value.present.rating == "verified"
    assert Verdict.objects.count() == 1


def test_every_change_is_in_the_history_with_its_author(claim, checker):
    give(claim, checker)
    latest = claim.history.latest()
    assert (latest.history_user, latest.state, latest.rating) == (checker, State.SECOND_CHECK, "verified")


def test_a_verdict_rests_on_the_evidence_that_is_there(claim, checker):
    item = EvidenceFactory(claim=claim)
    assert list(give(claim, checker).evidence.all()) == [item]
    assert not give(claim, checker, evidence=[]).evidence.exists()


def test_evidence_of_another_claim_is_refused(claim, checker):
    with pytest.raises(Invalid, match="another claim"):
        give(claim, checker, evidence=[EvidenceFactory()])


def test_approval_locks_and_only_an_editor_reopens(claim, checker, editor):
    approve(claim, give(claim, checker), editor)
    claim.refresh_from_db()
    assert claim.locked
    with pytest.raises(Invalid, match="locked"):
        give(claim, checker, "false")
    with pytest.raises(NotAllowed):
        reopen(claim=claim, by=checker, reason="new facts")
    with pytest.raises(Invalid):
        reopen(claim=claim, by=editor, reason=" ")
    assert reopen(claim=claim, by=editor, reason="new facts").state == State.IN_REVIEW


def test_nobody_approves_their_own_verdict(claim, editor):
    verdict = give(claim, editor)
    with pytest.raises(NotAllowed):
        approve(claim, verdict, editor)


@pytest.mark.parametrize(("evidence", "comment", "refused"), [(0, "", 1), (0, "Seen on video.", 0), (1, "", 0)])
def test_approval_without_evidence_needs_a_stated_reason(claim, checker, editor, evidence, comment, refused):
    if evidence:
        EvidenceFactory(claim=claim)
    verdict = give(claim, checker)
    if refused:
        with pytest.raises(Invalid, match="evidence"):
            approve(claim, verdict, editor, comment)
    else:
        assert approve(claim, verdict, editor, comment).decision == "approved"


def test_sending_back_needs_a_comment_and_returns_the_claim_to_review(claim, checker, editor):
    verdict = give(claim, checker)
    with pytest.raises(Invalid):
        second_check(verdict=verdict, by=editor, decision="returned")
    second_check(verdict=verdict, by=editor, decision="returned", comment="Which ministry?")
    claim.refresh_from_db()
    assert claim.state == State.IN_REVIEW
    assert claim.verdict == verdict


def test_only_the_latest_verdict_can_be_checked(claim, checker, colleague, editor):
    first = give(claim, checker)
    give(claim, colleague, "false")
    with pytest.raises(Invalid, match="later one"):
        approve(claim, first, editor)


def test_the_approved_verdict_stands_until_another_is_approved(claim, checker, colleague, editor):
    first = give(claim, checker, "verified")
    approve(claim, first, editor)
    reopen(claim=claim, by=editor, reason="new facts")
    second = give(claim, colleague, "false")
    claim.refresh_from_db()
    assert (claim.verdict, claim.state) == (first, State.SECOND_CHECK)
    approve(claim, second, editor)
    claim.refresh_from_db()
    assert claim.rating == "false"


def test_the_second_check_waits_for_others_than_the_latest_reviewer(claim, checker, colleague, editor):
    approve(claim, give(claim, checker), editor)
    reopen(claim=claim, by=editor, reason="new facts")
    give(claim, colleague, "false")
    waiting = type(claim).objects.waiting_for_second_check_by
    assert list(waiting(checker)) == [claim]
    assert list(waiting(colleague)) == []


def test_a_retraction_is_appended_and_the_earlier_verdict_stands_again(claim, checker, colleague):
    first = give(claim, checker, "mixed")
    second = give(claim, colleague, "false")
    retraction = retract_verdict(verdict=second, by=colleague, reason="misread the table")
    claim.refresh_from_db()
    assert (claim.verdict, claim.state) == (first, State.IN_REVIEW)
    assert retraction.retracts == second
    assert Verdict.objects.count() == 3
    with pytest.raises(Invalid, match="already"):
        retract_verdict(verdict=second, by=colleague, reason="again")


def test_without_any_verdict_left_nothing_stands(claim, checker):
    verdict = give(claim, checker)
    make_stale(claim)
    retract_verdict(verdict=verdict, by=checker, reason="wrong claim")
    claim.refresh_from_db()
    assert (claim.verdict, claim.rating, claim.stale) == (None, "", False)


def test_an_approved_verdict_cannot_be_retracted(claim, checker, editor):
    verdict = give(claim, checker)
    approve(claim, verdict, editor)
    with pytest.raises(Invalid, match="approved"):
        retract_verdict(verdict=verdict, by=checker, reason="wrong")


def test_only_the_author_or_an_editor_retracts(claim, checker, colleague, editor):
    verdict = give(claim, checker)
    with pytest.raises(NotAllowed):
        retract_verdict(verdict=verdict, by=colleague, reason="no")
    retract_verdict(verdict=verdict, by=editor, reason="left the desk")


@pytest.mark.parametrize(("approved", "state"), [(True, State.APPROVED), (False, State.SECOND_CHECK)])
def test_still_valid_returns_a_claim_to_where_its_verdict_was(claim, checker, colleague, editor, approved, state):
    verdict = give(claim, checker)
    if approved:
        approve(claim, verdict, editor)
    make_stale(claim)
    with pytest.raises(Invalid):
        still_valid(claims=[claim], by=colleague, reason="")
    [present] = still_valid(claims=[claim], by=colleague, reason="only a comma moved")
    assert (present.state, present.stale, present.rating) == (state, False, "verified")


def test_still_valid_is_all_or_none(checker):
    stale, fresh = ClaimFactory(), ClaimFactory()
    give(stale, checker)
    make_stale(stale)
    with pytest.raises(Invalid):
        still_valid(claims=[stale, fresh], by=checker, reason="same facts")
    stale.refresh_from_db()
    assert stale.stale


def test_a_new_verdict_on_a_stale_claim_goes_to_the_second_check(claim, checker, colleague):
    give(claim, checker)
    make_stale(claim)
    give(claim, colleague, "outdated")
    claim.refresh_from_db()
    assert (claim.state, claim.stale, claim.rating) == (State.SECOND_CHECK, False, "outdated")


def test_a_stale_approved_verdict_stays_marked_until_its_successor_is_approved(claim, checker, colleague, editor):
    approve(claim, give(claim, checker), editor)
    make_stale(claim)
    verdict = give(claim, colleague, "outdated")
    claim.refresh_from_db()
    assert (claim.rating, claim.stale) == ("verified", True)
    approve(claim, verdict, editor)
    claim.refresh_from_db()
    assert (claim.rating, claim.stale) == ("outdated", False)


def test_taking_and_handing_on(claim, checker, colleague, editor, viewer):
    assert take(claim=claim, by=checker).state == State.IN_REVIEW
    with pytest.raises(NotAllowed):
        assign(claim=claim, to=colleague, by=colleague)
    assert assign(claim=claim, to=colleague, by=checker).assignee == colleague
    with pytest.raises(Invalid):
        assign(claim=claim, to=viewer, by=editor)
    assert assign(claim=claim, to=None, by=editor).assignee is None


def test_a_claim_that_vanished_undecided_takes_no_verdict(checker):
    with pytest.raises(Invalid, match="no longer"):
        give(ClaimFactory(gone=True), checker)


def test_a_bulk_is_all_or_none(checker, editor):
    claims = [ClaimFactory(), ClaimFactory()]
    approve(claims[1], give(claims[1], checker), editor)
    with pytest.raises(Invalid, match="locked"):
        record_many(claims=claims, by=checker, rating="verified")
    assert Verdict.objects.count() == 1


@pytest.mark.parametrize("size", [2, 9])
def test_a_bulk_costs_the_same_number_of_queries_for_any_number_of_claims(django_assert_max_num_queries, size):
    user = UserFactory()
    claims = [ClaimFactory() for _ in range(size)]
    user.has_perm("articles.add_verdict")
    with django_assert_max_num_queries(12):
        record_many(claims=claims, by=user, rating="verified")


def test_a_bulk_keeps_what_was_judged_of_the_attribution(checker):
    heard, unheard = ClaimFactory(), ClaimFactory()
    record_verdict(claim=heard, by=checker, said="confirmed")
    given = record_many(claims=[heard, unheard], by=checker, rating="verified")
    assert sorted((verdict.rating, verdict.said) for verdict in given) == [("verified", ""), ("verified", "confirmed")]


def test_a_claim_that_was_sent_back_goes_to_whoever_judged_it_unless_somebody_has_it(checker, editor):
    free, taken = ClaimFactory(), ClaimFactory(assignee=(colleague := UserFactory()))
    for claim in (free, taken):
        second_check(verdict=give(claim, checker), by=editor, decision="returned", comment="Which ministry?")
        claim.refresh_from_db()
    assert (free.assignee, taken.assignee) == (checker, colleague)
