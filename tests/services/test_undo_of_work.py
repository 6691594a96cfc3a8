"""One step back where the last step was no decision: nothing is deleted, and the step before stays."""

import pytest

from articles.choices import State
from articles.models import Claim, Comment, Deed, Evidence, Tick
from articles.services.articles import withdraw_article
from articles.services.assignments import assign, take
from articles.services.claims import add_claim, withdraw_claim
from articles.services.clusters import rename_cluster
from articles.services.comments import comment
from articles.services.errors import Invalid
from articles.services.evidence import add_evidence, change_evidence
from articles.services.links import decide_link, reopen_link
from articles.services.ticks import tick, untick
from articles.services.undo import last_deed, undo_last
from articles.services.verdicts import record_verdict, reopen, retract_verdict, second_check
from tests.factories import ClusterFactory

pytestmark = pytest.mark.django_db


@pytest.fixture
def decided(claim, checker):
    """Return a claim on which the checker decided before the step that is undone."""
    record_verdict(claim=claim, by=checker, rating="verified")
    claim.refresh_from_db()
    return claim


def stands(claim):
    claim.refresh_from_db()
    return claim.state, claim.rating, claim.assignee


def test_a_remark_is_struck_and_the_verdict_before_it_stands(decided, checker, colleague):
    said = comment(claim=decided, text=f"@{colleague.username} see the annex", by=checker)
    assert list(Claim.objects.naming(colleague)) == [decided]
    assert "see the annex" in str(undo_last(by=checker))
    said.refresh_from_db()
    assert said.taken_back_at
    assert said.text.endswith("see the annex")
    assert not Claim.objects.naming(colleague).exists()
    assert stands(decided) == (State.SECOND_CHECK, "verified", None)
    assert "Verified" in str(undo_last(by=checker))


def test_a_remark_that_was_taken_back_answers_nobody(claim, checker, colleague):
    comment(claim=claim, text=f"@{checker.username} which annex?", by=colleague)
    comment(claim=claim, text="The second.", by=checker)
    assert not Claim.objects.naming(checker).exists()
    undo_last(by=checker)
    assert list(Claim.objects.naming(checker)) == [claim]


def test_added_evidence_is_kept_but_stands_behind_nothing(decided, checker, editor):
    proof = add_evidence(claim=decided, by=checker, title="Annex B", url="https://x.example/b")
    told = undo_last(by=checker)
    assert "Annex B" in told.words
    assert told.where == decided.get_absolute_url()
    proof.refresh_from_db()
    assert proof.taken_back_at
    assert not Evidence.objects.public().exists()
    assert "taken back" in proof.history.first().history_change_reason
    assert stands(decided)[1] == "verified"
    with pytest.raises(Invalid, match="no evidence"):
        second_check(verdict=decided.verdict, by=editor, decision="approved")
    again = record_verdict(claim=decided, by=editor, rating="false")
    assert not again.evidence.exists()
    with pytest.raises(Invalid, match="taken back"):
        record_verdict(claim=decided, by=editor, rating="false", evidence=[proof])
    with pytest.raises(Invalid, match="Add it anew"):
        change_evidence(evidence=proof, by=checker, changes={"title": "Annex C"})


def test_evidence_under_a_verdict_stays(claim, checker, colleague):
    proof = add_evidence(claim=claim, by=checker, title="Annex B", url="https://x.example/b")
    record_verdict(claim=claim, by=colleague, rating="verified")
    with pytest.raises(Invalid, match="rests on this evidence"):
        undo_last(by=checker)
    proof.refresh_from_db()
    assert proof.taken_back_at is None
    assert last_deed(by=checker)


def test_a_correction_of_evidence_goes_back_to_the_words_before(claim, checker):
    proof = add_evidence(claim=claim, by=checker, title="Annex B", url="https://x.example/b", excerpt="Four rooms.")
    was = (proof.title, proof.excerpt, proof.sha256, proof.retrieved_at)
    changes = {"title": "Annex C", "excerpt": "Five rooms.", "retrieved_at": None}
    change_evidence(evidence=proof, by=checker, changes=changes)
    assert "Correction" in str(undo_last(by=checker))
    proof.refresh_from_db()
    assert (proof.title, proof.excerpt, proof.sha256, proof.retrieved_at) == was
    assert proof.history.filter(title="Annex C").exists()


def test_a_correction_that_was_corrected_again_stays(claim, checker, editor):
    proof = add_evidence(claim=claim, by=checker, title="Annex B", url="https://x.example/b")
    change_evidence(evidence=proof, by=checker, changes={"title": "Annex C"})
    change_evidence(evidence=proof, by=editor, changes={"title": "Annex D"})
    with pytest.raises(Invalid, match="corrected again"):
        undo_last(by=checker)


def test_a_claim_that_was_taken_is_nobodys_again(claim, checker):
    take(claim=claim, by=checker)
    undo_last(by=checker)
    assert stands(claim) == (State.NEW, "", None)


def test_an_assignment_goes_back_to_who_had_it(decided, checker, colleague, editor):
    assign(claim=decided, to=checker, by=editor)
    assign(claim=decided, to=colleague, by=editor)
    assert colleague.username in str(undo_last(by=editor))
    assert stands(decided) == (State.SECOND_CHECK, "verified", checker)
    undo_last(by=editor)
    assert stands(decided)[2] is None


def test_a_claim_that_was_handed_on_since_stays_where_it_is(claim, checker, colleague, editor):
    take(claim=claim, by=checker)
    assign(claim=claim, to=colleague, by=editor)
    with pytest.raises(Invalid, match="handed on"):
        undo_last(by=checker)
    assert stands(claim)[2] == colleague


def test_sending_back_is_undone_with_who_has_it_and_its_words_stay_struck(decided, checker, editor):
    second_check(verdict=decided.verdict, by=editor, decision="returned", comment="Which ministry?")
    assert stands(decided)[2] == checker
    undo_last(by=editor)
    assert stands(decided) == (State.SECOND_CHECK, "verified", None)
    [struck] = Comment.objects.filter(claim=decided)
    assert "Which ministry?" in struck.text
    assert struck.taken_back_at


def test_a_tick_comes_off_and_one_that_came_off_is_set_again_with_its_initials(decided, checker, editor):
    first = tick(claim=decided, item="number", by=checker)
    untick(claim=decided, item="number", by=editor)
    assert "Number" in str(undo_last(by=editor))
    [again] = Tick.objects.filter(removed_at__isnull=True)
    assert (again.by, again.at) == (checker, first.at)
    assert Tick.objects.count() == 2
    assert "Ticked" in str(undo_last(by=checker))
    assert stands(decided)[1] == "verified"


def test_a_second_tick_of_the_same_item_is_no_step_of_its_own(claim, checker, colleague):
    tick(claim=claim, item="number", by=checker)
    tick(claim=claim, item="number", by=colleague)
    with pytest.raises(Invalid, match="nothing"):
        undo_last(by=colleague)


def test_a_withdrawn_claim_comes_back_as_it_was(decided, checker, editor):
    withdraw_claim(claim=decided, by=editor, reason="twice")
    told = undo_last(by=editor)
    assert stands(decided) == (State.SECOND_CHECK, "verified", None)
    assert decided.stale_reason == ""
    assert [article.pk for article in told.compare] == [decided.article_id]


def test_a_withdrawn_article_comes_back_with_its_claims(decided, editor):
    article = decided.article
    was = article.state
    withdraw_article(article=article, by=editor, reason="wrong file")
    assert stands(decided)[0] == State.WITHDRAWN
    told = undo_last(by=editor)
    article.refresh_from_db()
    assert (article.state, article.withdrawn_reason, article.withdrawn_at) == (was, "", None)
    assert stands(decided)[:2] == (State.SECOND_CHECK, "verified")
    assert list(told.compare) == [article]


def test_a_claim_withdrawn_before_its_article_stays_withdrawn(decided, editor):
    withdraw_claim(claim=decided, by=editor, reason="twice")
    withdraw_article(article=decided.article, by=editor, reason="wrong file")
    undo_last(by=editor)
    assert stands(decided)[0] == State.WITHDRAWN


def test_a_reopened_claim_is_locked_again(decided, editor):
    second_check(verdict=decided.verdict, by=editor, decision="approved", comment="Seen.")
    reopen(claim=decided, by=editor, reason="a reader wrote")
    undo_last(by=editor)
    assert stands(decided)[0] == State.APPROVED


def test_a_reopened_claim_that_was_decided_since_stays_open(decided, checker, editor):
    second_check(verdict=decided.verdict, by=editor, decision="approved", comment="Seen.")
    reopen(claim=decided, by=editor, reason="a reader wrote")
    record_verdict(claim=decided, by=checker, rating="false")
    with pytest.raises(Invalid, match="since you reopened it"):
        undo_last(by=editor)


def test_a_question_gets_its_old_name_and_is_named_by_the_machine_again(editor):
    row = ClusterFactory()
    was = row.question
    rename_cluster(cluster=row, question="Rooms under water", by=editor)
    undo_last(by=editor)
    row.refresh_from_db()
    assert (row.question, row.named_by_hand) == (was, False)


def test_what_cannot_be_undone_is_told_once_and_then_passed_over(decided, checker, claim):
    tick(claim=claim, item="unit", by=checker)
    retract_verdict(verdict=decided.verdict, by=checker, reason="wrong claim")
    told = undo_last(by=checker)
    assert str(told).startswith("Not taken back")
    assert "Give the verdict again" in told.instead
    assert Tick.objects.filter(removed_at__isnull=True).exists()
    assert "Unit" in str(undo_last(by=checker))


def test_taking_an_answer_back_is_told_and_passed_over(conflict, checker):
    decide_link(link=conflict, by=checker, answer="not_conflict", reason="other day")
    reopen_link(link=conflict, by=checker, reason="same day after all")
    assert "Answer it again" in str(undo_last(by=checker))
    with pytest.raises(Invalid, match="nothing"):
        undo_last(by=checker)


def test_a_mark_with_remarks_that_were_taken_back_can_be_taken_away(claim, checker):
    body = claim.article.current.body
    mine = add_claim(article=claim.article, start=0, end=body.index(" "), by=checker)
    comment(claim=mine, text="Hm.", by=checker)
    tick(claim=mine, item="names", by=checker)
    for _ in range(3):
        undo_last(by=checker)
    mine.refresh_from_db()
    assert mine.gone


def test_what_the_machine_does_is_nobodys_to_undo(claim, colleague):
    assign(claim=claim, to=colleague, by=None)
    assert not Deed.objects.exists()
