"""Undo answers on the page where the person is: what was taken back, or why it stays."""

from __future__ import annotations

import pytest
from django.contrib.messages import get_messages

from articles.services.imports import Waiting, start_run, work_run
from articles.services.verdicts import record_verdict, second_check
from tests.factories import SpeakerFactory, StoryFactory
from tests.services.texts import FLOOD


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


def test_a_step_that_is_refused_twice_is_passed_over_and_the_next_undo_goes_on(
    as_checker, checker, editor, flood, undo
):
    record_verdict(claim=flood["other"], by=checker, rating="mixed")
    given = record_verdict(claim=flood["first"], by=checker, rating="verified", justification="The register.")
    second_check(verdict=given, by=editor, decision="approved", comment="Seen it, too.")
    assert undo(as_checker, "/")[2].endswith("Undo again passes over it.")
    assert undo(as_checker, "/")[2].endswith("It is passed over. Undo again takes back the step before it.")
    _, level, words = undo(as_checker, "/")
    assert level == "success"
    assert words.startswith("Taken back: Partly accurate")


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


def test_a_step_that_no_undo_takes_back_is_no_success(as_checker, checker, flood, undo):
    given = record_verdict(claim=flood["first"], by=checker, rating="verified")
    as_checker.post(f"/claims/{flood['first'].pk}/retract/", {"verdict": given.pk, "reason": "Wrong claim"})
    _, level, words = undo(as_checker, "/")
    assert level == "warning"
    assert words.startswith("Not taken back: ")


def of_article(flood, name, **sent):
    return f"/articles/{flood['courier'].pk}/{name}/", sent


STEPS = {
    "Set the date of": lambda flood: of_article(flood, "date", published="2024-10-25"),
    "Changed the details of": lambda flood: of_article(flood, "details", publisher="The Quay", byline="Ida Roth"),
    "Moved": lambda flood: of_article(flood, "move", story=StoryFactory().slug),
    "Renamed the story": lambda flood: (f"/stories/{flood['story'].slug}/rename/", {"title": "Week two"}),
    "Added the speaker": lambda flood: ("/speakers/new/", {"name": "Ida Roth", "kind": "person"}),
    "Changed the speaker": lambda flood: (
        f"/speakers/{SpeakerFactory().pk}/change/", {"do": "add_post", "title": "Mayor"}
    ),
}  # fmt: skip


@pytest.mark.parametrize("step", STEPS)
def test_what_an_editor_changed_says_that_it_can_be_taken_back_and_is(step, as_editor, flood, undo):
    where, sent = STEPS[step](flood)
    told = as_editor.post(where, sent)
    [said] = [str(message) for message in get_messages(told.wsgi_request)]
    assert said.endswith("Undo takes it back.")
    back, level, words = undo(as_editor, told.url)
    assert level == "success"
    assert words.startswith(f"Taken back: {step}")
    assert ("compared again now" in words) == (step in ("Set the date of", "Changed the details of", "Moved"))
    assert as_editor.get(back).status_code == 200
    assert (back == told.url) == (step != "Added the speaker")


def test_from_a_question_that_the_undo_takes_away_one_gets_to_the_one_it_was_split_from(as_editor, flood, undo):
    made = as_editor.post(f"/questions/{flood['cluster'].pk}/split/", {"claim": flood["second"].pk}).url
    where, level, words = undo(as_editor, made)
    assert (where, level) == (f"/questions/{flood['cluster'].pk}/", "success")
    assert "Taken back: Split off" in words
    assert as_editor.get(where).status_code == 200


def test_a_story_that_was_opened_by_mistake_goes_and_its_page_leads_to_the_list(as_editor):
    opened = as_editor.post("/stories/new/", {"title": "Flood in Tarnow"})
    page = as_editor.post("/undo/", {"next": opened.url}, follow=True)
    assert page.redirect_chain == [("/stories/", 303)]
    assert "Taken back: Opened the story “Flood in Tarnow”." in page.content.decode()


def test_an_import_is_taken_back_where_the_person_is(as_editor, editor, flood):
    row = bring_in_as_pages_do(flood["story"], editor)
    page = as_editor.post("/undo/", {"next": row.get_absolute_url()}, follow=True).content.decode()
    assert "Taken back: Import of “Hundreds flee as river bursts its banks” into “The flood”." in page
    assert "The story is compared again now." in page
    assert "Its import was taken back." in page


def bring_in_as_pages_do(story, by):
    run = start_run(items=[Waiting("tarnow.txt", FLOOD.encode())], by=by, story=story)
    return work_run(run=run).rows.get().article
