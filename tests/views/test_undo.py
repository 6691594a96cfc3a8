"""Undo answers on the page where the person is: what was taken back, or why it stays."""

from __future__ import annotations

import pytest
from django.contrib.messages import get_messages

from articles.services.verdicts import record_verdict, second_check


@pytest.fixture
def undo():
    def press(client, where):
        response = client.post("/undo/", {"next": where})
        said = [(message.level_tag, str(message)) for message in get_messages(response.wsgi_request)]
        return response.url, *said[-1]

    return press


def test_nothing_to_undo_is_told_in_place(as_checker, flood, undo):
    where, level, words = undo(as_checker, "/queue/?stale=true")
    assert (where, level) == ("/queue/?stale=true", "warning")
    assert words == "There is nothing of yours to undo."


def test_a_step_that_a_colleague_built_on_is_named_with_the_reason(as_checker, checker, editor, flood, undo):
    given = record_verdict(claim=flood["first"], by=checker, rating="verified", justification="The register.")
    second_check(verdict=given, by=editor, decision="approved", comment="Seen it, too.")
    where, level, words = undo(as_checker, "/")
    assert (where, level) == ("/", "warning")
    assert words.startswith("Not taken back: Verified")
    assert "A colleague approved this since." in words


def test_a_mark_taken_back_leaves_the_person_in_the_article(as_editor, flood, undo):
    article = flood["herald"]
    added = as_editor.post(f"/articles/{article.pk}/claims/", {"words": "A school is closed."})
    where, level, words = undo(as_editor, added.url)
    assert (where, level) == (f"/articles/{article.pk}/", "success")
    assert words.startswith("Taken back: Marked “A school is closed.”")
    assert "compared again" in words
    standing = f"/articles/{article.pk}/?claim={flood['second'].pk}#c{flood['second'].pk}"
    as_editor.post(f"/claims/{flood['second'].pk}/comment/", {"text": "Ask the town."})
    assert undo(as_editor, standing)[0] == standing


def test_a_link_that_the_answer_made_and_the_undo_took_leads_to_the_one_it_was_made_of(as_checker, flood, undo):
    conflict = f"/conflicts/{flood['link'].pk}/"
    answer = {"answer": "superseded", "newer": flood["first"].pk, "version": flood["link"].version}
    as_checker.post(f"{conflict}decide/", answer)
    made = flood["story"].links.get(relation="supersedes")
    where, level, words = undo(as_checker, f"/conflicts/{made.pk}/")
    assert (where, level) == (conflict, "success")
    assert "Show it" not in words


def test_a_step_that_is_changed_elsewhere_is_no_success(as_editor, flood, undo):
    as_editor.post(f"/stories/{flood['story'].slug}/rename/", {"title": "The flood, week two"})
    _, level, words = undo(as_editor, "/")
    assert level == "warning"
    assert words.startswith("Not taken back: ")


def test_from_a_question_that_the_undo_takes_away_one_gets_to_the_one_it_was_split_from(as_editor, flood, undo):
    made = as_editor.post(f"/questions/{flood['cluster'].pk}/split/", {"claim": flood["second"].pk}).url
    where, level, words = undo(as_editor, made)
    assert (where, level) == (f"/questions/{flood['cluster'].pk}/", "success")
    assert "Taken back: Split off" in words
    assert as_editor.get(where).status_code == 200
