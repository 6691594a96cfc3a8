"""One step back, whatever the last step was."""

import pytest

from articles.choices import State
from articles.models import SecondCheck, Verdict
from articles.services.claims import add_claim, change_borders
from articles.services.comments import comment
from articles.services.errors import Invalid
from articles.services.links import decide_link
from articles.services.standing import unsettle
from articles.services.undo import last_deed, pass_over, undo_last
from articles.services.verdicts import record_many, record_verdict, second_check, still_valid, take
from tests.factories import ClaimFactory

pytestmark = pytest.mark.django_db


def test_nothing_to_undo(checker):
    assert last_deed(by=checker) is None
    with pytest.raises(Invalid, match="nothing"):
        undo_last(by=checker)


def test_a_verdict_is_taken_back_by_a_retraction(claim, checker):
    record_verdict(claim=claim, by=checker, rating="false")
    told = undo_last(by=checker)
    claim.refresh_from_db()
    assert "False" in told.words
    assert (claim.state, claim.rating, claim.verdict) == (State.NEW, "", None)
    assert Verdict.objects.filter(retracts__isnull=False).count() == 1


def test_each_undo_goes_one_step_further_back(claim, checker):
    other = ClaimFactory()
    record_verdict(claim=claim, by=checker, rating="false")
    record_verdict(claim=other, by=checker, rating="mixed")
    assert "Partly" in str(undo_last(by=checker))
    assert "False" in str(undo_last(by=checker))
    with pytest.raises(Invalid):
        undo_last(by=checker)


def test_a_bulk_is_taken_back_at_once(checker):
    claims = [ClaimFactory() for _ in range(3)]
    take(claim=claims[0], by=checker)
    record_many(claims=claims, by=checker, rating="unproven")
    undo_last(by=checker)
    states = {claim.pk: claim.state for claim in type(claims[0]).objects.all()}
    assert [states[claim.pk] for claim in claims] == [State.IN_REVIEW, State.NEW, State.NEW]


def test_undo_is_only_of_ones_own(claim, checker, colleague):
    record_verdict(claim=claim, by=checker, rating="false")
    with pytest.raises(Invalid):
        undo_last(by=colleague)


def test_what_a_colleague_approved_is_not_undone(claim, checker, editor):
    verdict = record_verdict(claim=claim, by=checker, rating="false")
    second_check(verdict=verdict, by=editor, decision="approved", comment="Seen.")
    with pytest.raises(Invalid, match="approved"):
        undo_last(by=checker)


def test_a_step_that_is_refused_can_be_passed_over(claim, checker, editor):
    record_verdict(claim=ClaimFactory(), by=checker, rating="mixed")
    verdict = record_verdict(claim=claim, by=checker, rating="false")
    second_check(verdict=verdict, by=editor, decision="approved", comment="Seen.")
    told = pass_over(by=checker)
    assert "False" in told.words
    assert told.instead.startswith("It is passed over.")
    claim.refresh_from_db()
    assert claim.rating == "false"
    assert "Partly" in str(undo_last(by=checker))
    with pytest.raises(Invalid, match="nothing"):
        pass_over(by=checker)


def test_a_colleagues_later_verdict_stands(claim, checker, colleague):
    record_verdict(claim=claim, by=checker, rating="false")
    record_verdict(claim=claim, by=colleague, rating="mixed")
    undo_last(by=checker)
    claim.refresh_from_db()
    assert (claim.rating, claim.verdict.reviewer) == ("mixed", colleague)


def test_still_valid_is_taken_back(claim, checker):
    record_verdict(claim=claim, by=checker, rating="verified")
    claim.refresh_from_db()
    unsettle(claim, "The text changed.")
    claim.save()
    still_valid(claims=[claim], by=checker, reason="same facts")
    undo_last(by=checker)
    claim.refresh_from_db()
    assert (claim.state, claim.stale, claim.stale_reason) == (State.NEEDS_RECHECK, True, "The text changed.")


@pytest.mark.parametrize("answer", ["conflicting", "not_conflict", "superseded"])
def test_a_link_answer_is_taken_back_with_all_it_did(conflict, checker, answer):
    before = {claim.pk: claim.state for claim in (conflict.first, conflict.second)}
    decide_link(link=conflict, by=checker, answer=answer, reason="different days")
    undo_last(by=checker)
    conflict.refresh_from_db()
    assert (conflict.state, conflict.decided_by, conflict.reason) == ("suggested", None, "")
    claims = type(conflict.first).objects.filter(pk__in=before)
    assert {claim.pk: claim.state for claim in claims} == before
    assert not claims.exclude(rating="").exists()
    assert type(conflict).objects.count() == 1


@pytest.mark.parametrize("decision", ["approved", "returned"])
def test_a_second_check_is_taken_back_in_one_step(claim, checker, editor, decision):
    verdict = record_verdict(claim=claim, by=checker, rating="verified")
    second_check(verdict=verdict, by=editor, decision=decision, comment="Two officials.")
    assert "Two officials" not in str(undo_last(by=editor))
    claim.refresh_from_db()
    assert (claim.state, claim.verdict) == (State.SECOND_CHECK, verdict)
    assert not SecondCheck.objects.exists()
    assert any("second check" in (row.history_change_reason or "") for row in claim.history.all())


def test_a_second_check_stands_once_somebody_went_on_from_it(claim, checker, editor):
    verdict = record_verdict(claim=claim, by=checker, rating="verified")
    second_check(verdict=verdict, by=editor, decision="returned", comment="Which ministry?")
    record_verdict(claim=claim, by=checker, rating="false")
    with pytest.raises(Invalid, match="since your second check"):
        undo_last(by=editor)
    assert SecondCheck.objects.count() == 1


def marked(article, words, by):
    at = article.current.body.index(words)
    return add_claim(article=article, start=at, end=at + len(words), by=by)


def test_a_mark_is_taken_away_again_and_can_be_made_anew(claim, checker):
    article = claim.article
    words = article.current.body.split()[0]
    mine = marked(article, words, checker)
    assert words in str(undo_last(by=checker))
    mine.refresh_from_db()
    assert mine.gone
    again = marked(article, words, checker)
    assert (again.pk, again.gone) == (mine.pk, False)


def test_a_mark_on_which_others_built_stays(claim, checker, colleague):
    mine = marked(claim.article, claim.article.current.body.split()[0], checker)
    comment(claim=mine, text="Good catch.", by=colleague)
    with pytest.raises(Invalid, match="since you marked it"):
        undo_last(by=checker)
    mine.refresh_from_db()
    assert not mine.gone


def test_borders_go_back_and_the_verdict_stands_as_before(claim, checker):
    record_verdict(claim=claim, by=checker, rating="false")
    claim.refresh_from_db()
    was = (claim.start, claim.end, claim.text, claim.state, claim.stale)
    change_borders(claim=claim, start=claim.start, end=claim.start + 20, by=checker)
    claim.refresh_from_db()
    assert claim.stale
    undo_last(by=checker)
    claim.refresh_from_db()
    assert (claim.start, claim.end, claim.text, claim.state, claim.stale) == was


def test_borders_on_which_a_colleague_decided_stay(claim, checker, colleague):
    change_borders(claim=claim, start=claim.start, end=claim.start + 20, by=checker)
    claim.refresh_from_db()
    record_verdict(claim=claim, by=colleague, rating="false")
    with pytest.raises(Invalid, match="Something happened"):
        undo_last(by=checker)
