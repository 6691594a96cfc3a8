"""A text that came in again: what it did to each claim, and "still valid" for many from the same page."""

from __future__ import annotations

import pytest

from articles.models import Claim
from articles.services.verdicts import record_verdict
from tests.services.texts import FLOOD, bring_in, claim_with


@pytest.fixture
def changed(story, checker, editor):
    """Return an article whose second text alters two decided claims, drops one and leaves the rest."""
    article = bring_in(story, by=editor).article
    for words in ("300 people", "40 million", "6.4 meters"):
        record_verdict(claim=claim_with(article, words), by=checker, rating="verified", justification="By telephone.")
    text = FLOOD.replace("300 people", "320 people").replace("40 million", "45 million")
    text = text.replace("The Dunajec river rose to 6.4 meters, according to the national water office.\n\n", "")
    bring_in(story, text, by=editor)
    return article


def test_each_claim_is_told_apart_with_its_old_verdict(as_checker, changed):
    page = as_checker.get(f"/articles/{changed.pk}/?view=changes").content.decode()
    assert "2 altered, 1 gone" in page
    assert "<del>300</del><ins>320</ins>" in page
    assert "By telephone." in page
    assert "Text 1" not in page


def test_the_chosen_are_still_valid_with_one_reason_and_one_undo(as_checker, changed):
    chosen = list(Claim.objects.filter(stale=True, gone=False).values_list("pk", flat=True))
    answer = as_checker.post("/queue/decide/", {"claim": chosen, "rating": "still_valid", "justification": ""})
    assert answer.status_code == 422
    answer = as_checker.post(
        "/queue/decide/", {"claim": chosen, "rating": "still_valid", "justification": "Asked again.", "next": "/x/"}
    )
    assert answer.url == "/x/"
    assert not Claim.objects.filter(pk__in=chosen, stale=True).exists()
    as_checker.post("/undo/", {})
    assert Claim.objects.filter(pk__in=chosen, stale=True).count() == 2


def test_a_viewer_sees_the_changes_and_no_form(client, viewer, changed):
    client.force_login(viewer)
    page = client.get(f"/articles/{changed.pk}/?view=changes").content.decode()
    assert "2 altered" in page
    assert "Why the chosen still hold" not in page


def test_a_text_that_came_once_says_what_will_stand_here(as_checker, story, editor):
    article = bring_in(story, by=editor).article
    assert "came in once" in as_checker.get(f"/articles/{article.pk}/?view=changes").content.decode()


def test_a_text_with_the_same_words_is_not_shown_again_whole(as_checker, story, editor):
    article = bring_in(story, by=editor).article
    bring_in(story, FLOOD + "\nShare this article\n", by=editor)
    page = as_checker.get(f"/articles/{article.pk}/?view=changes").content.decode()
    assert "Word for word as before." in page
    assert "The whole text" not in page
