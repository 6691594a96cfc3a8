"""A text comes in again: what each claim became, and that nothing a person did is lost."""

import pytest

from articles.choices import Change, State
from articles.models import Anchor, Claim
from articles.services.analyze import analyze_article
from articles.services.claims import add_claim
from articles.services.links import decide_link
from articles.services.verdicts import record_verdict, second_check
from tests.factories import CommentFactory, LinkFactory, UserFactory

from .texts import FLOOD, bring_in, claim_with

pytestmark = pytest.mark.django_db
PEOPLE = "At least 300 people"


@pytest.fixture
def article(story):
    return bring_in(story).article


def change_of(claim):
    return Anchor.objects.filter(claim=claim).latest("revision__number").change


def decide(claim, by, rating="verified"):
    return record_verdict(claim=claim, by=by, rating=rating)


def test_reading_the_same_text_again_keeps_every_claim_as_it_is(article):
    before = list(Claim.objects.order_by("pk").values_list("pk", "version", "start", "text"))
    analyze_article(article=article)
    assert list(Claim.objects.order_by("pk").values_list("pk", "version", "start", "text")) == before


def test_a_claim_whose_place_shifted_has_moved(story, article, checker):
    claim = claim_with(article, "40 million euros")
    decide(claim, checker)
    bring_in(story, FLOOD.replace("the regional fire service said", "the fire service of the whole region said"))
    claim.refresh_from_db()
    assert change_of(claim) == Change.MOVED
    assert (claim.state, claim.stale) == (State.SECOND_CHECK, False)
    assert claim.revision.body[claim.start : claim.end] == claim.text


def test_an_undecided_claim_that_was_altered_is_updated(story, article):
    claim = claim_with(article, PEOPLE)
    bring_in(story, FLOOD.replace("At least 300", "At least 350"))
    claim.refresh_from_db()
    assert ("350" in claim.text, change_of(claim), claim.state) == (True, Change.ALTERED, State.NEW)
    assert claim.quantities[0]["low"] == 350


def test_a_decided_claim_that_was_altered_goes_to_recheck_with_its_old_verdict(story, article, checker, editor):
    claim = claim_with(article, PEOPLE)
    verdict = decide(claim, checker)
    second_check(verdict=verdict, by=editor, decision="approved", comment="Seen.")
    bring_in(story, FLOOD.replace("At least 300", "At least 350"))
    claim.refresh_from_db()
    assert (claim.state, claim.stale, claim.verdict, claim.rating) == (State.NEEDS_RECHECK, True, verdict, "verified")
    assert "“300” became “350”" in claim.stale_reason
    assert PEOPLE in claim.verdict.claim_text


def test_new_quotation_marks_and_spaces_alter_nothing(story, article, checker):
    claim = claim_with(article, "We could lose")
    decide(claim, checker)
    bring_in(story, FLOOD.replace('"We could lose the bridge,"', "“We could lose the bridge,”"))
    claim.refresh_from_db()
    assert (claim.stale, change_of(claim)) == (False, Change.UNCHANGED)


def test_a_sentence_taken_out_is_gone_but_not_its_decision(story, article, checker):
    claim = claim_with(article, "40 million euros")
    verdict = decide(claim, checker)
    bring_in(story, FLOOD.rpartition("The government")[0])
    claim.refresh_from_db()
    assert (claim.gone, claim.state, claim.verdict) == (True, State.NEEDS_RECHECK, verdict)
    assert change_of(claim) == Change.GONE


def test_an_undecided_claim_that_is_gone_comes_back_under_its_number(story, article):
    claim = claim_with(article, "40 million euros")
    bring_in(story, FLOOD.rpartition("The government")[0])
    claim.refresh_from_db()
    assert claim.gone
    bring_in(story)
    claim.refresh_from_db()
    assert not claim.gone
    assert Claim.objects.filter(text=claim.text).count() == 1


def test_a_new_sentence_is_a_new_claim(story, article):
    bring_in(story, FLOOD + "\nTwo soldiers died on Tuesday, the army said.\n")
    assert change_of(claim_with(article, "Two soldiers died")) == Change.NEW


def test_a_claim_marked_by_hand_is_found_again_by_its_words(story, article, checker):
    at = article.current.body.index("lose the bridge")
    claim = add_claim(article=article, start=at, end=at + len("lose the bridge"), by=checker)
    bring_in(story, FLOOD.replace("on Monday", "on Monday morning"))
    claim.refresh_from_db()
    assert (claim.gone, claim.text) == (False, "lose the bridge")
    assert claim.revision.body[claim.start : claim.end] == "lose the bridge"


def test_of_two_equal_quotes_the_one_with_the_same_context_is_taken(story, checker):
    text = "The first dike holds today, engineers said. The second dike holds today, farmers said."
    article = bring_in(story, text).article
    at = article.current.body.index("dike holds", 30)
    claim = add_claim(article=article, start=at, end=at + 10, by=checker)
    bring_in(story, "It rained all of last week in the valley. " + text)
    claim.refresh_from_db()
    assert claim.prefix.endswith("The second ")


def test_a_claim_marked_by_hand_whose_words_are_out_is_gone(story, article, checker):
    at = article.current.body.index("lose the bridge")
    claim = add_claim(article=article, start=at, end=at + 15, by=checker)
    bring_in(story, FLOOD.replace("lose the bridge", "need help soon"))
    claim.refresh_from_db()
    assert claim.gone


def test_a_claim_that_analysis_no_longer_finds_stays_where_people_worked_on_it(article, monkeypatch):
    noted, other = claim_with(article, "40 million euros"), claim_with(article, "6.4 meters")
    CommentFactory(claim=noted)
    from dataclasses import replace

    from articles.analysis import pipeline

    real = pipeline.read
    monkeypatch.setattr(pipeline, "read", lambda *args, **kwargs: replace(real(*args, **kwargs), claims=()))
    analyze_article(article=article)
    noted.refresh_from_db()
    other.refresh_from_db()
    assert (noted.gone, other.gone) == (False, True)


def test_the_other_side_of_a_confirmed_conflict_is_rechecked(story, article, checker):
    other = bring_in(story, FLOOD.replace("300", "500"), source="other.txt").article
    link = LinkFactory(first=claim_with(article, PEOPLE), second=claim_with(other, "500 people"))
    decide_link(link=link, by=checker, answer="conflicting")
    bring_in(story, FLOOD.replace("300", "500"))
    link.second.refresh_from_db()
    assert (link.second.state, link.second.rating) == (State.NEEDS_RECHECK, "conflicting")


@pytest.mark.parametrize("size", [3, 12])
def test_a_revision_costs_the_same_number_of_queries_for_any_number_of_claims(
    story, django_assert_max_num_queries, size
):
    text = "\n\n".join(f"Some {n}00 people left town number {n} on Monday, police said." for n in range(1, size + 1))
    article = bring_in(story, text).article
    assert article.claims.count() == size
    for claim in article.claims.all():
        record_verdict(claim=claim, by=UserFactory(), rating="verified")
    with django_assert_max_num_queries(26):
        bring_in(story, text.replace("Monday", "Tuesday"))
    assert Claim.objects.stale().count() == size
