"""The history of a row in the admin: who changed what, in words; an old version is looked at, never written back."""

import pytest
from django.urls import reverse

from articles.services import history
from articles.services.stories import rename_story
from articles.services.verdicts import record_verdict


@pytest.fixture
def office(client, administrator):
    """A browser in which the administrator is logged in."""
    administrator.is_staff = True
    administrator.save()
    client.force_login(administrator)
    return client


def test_history_tells_who_changed_what(office, claim, administrator):
    record_verdict(claim=claim, by=administrator, rating="false")
    page = office.get(reverse("admin:articles_claim_history", args=[claim.pk]))
    assert b"adam" in page.content


def test_history_tells_codes_by_their_labels(office, claim, checker):
    record_verdict(claim=claim, by=checker, rating="false")
    page = office.get(reverse("admin:articles_claim_history", args=[claim.pk])).content.decode()
    assert "New → Second check" in page
    assert "– → False" in page
    assert "pk=None" not in page
    assert "revert" not in page.lower()


def test_a_long_value_is_told_around_what_differs_and_opens_to_its_whole(office, claim, editor):
    words = "The water office counted the houses along the river, street by street. " * 6
    claim.summary, claim.reasons = words + "It found 300.", [{"cue": "denies", "value": None}, "states a figure"]
    history.save(claim, "summary", "reasons", by=editor)
    claim.summary = words + "It found 500."
    history.save(claim, "summary", by=editor)
    page = office.get(reverse("admin:articles_claim_history", args=[claim.pk])).content.decode()
    assert "chars]" not in page
    assert page.count(f"</summary>{words}It found 500.</details>") == 1
    assert "<summary>… along the river, street by street. It found 500.</summary>" in page
    assert "states a figure → cue denies; states a figure" in page


def test_an_old_version_is_looked_at_and_never_written_back(office, story, administrator):
    rename_story(story=story, title="Week two", by=administrator)
    first = story.history.earliest()
    where = reverse("admin:articles_story_simple_history", args=[story.pk, first.pk])
    page = office.get(where).content.decode()
    assert first.title in page
    assert 'name="title"' not in page
    assert office.post(where, {"title": first.title}).status_code == 403
    story.refresh_from_db()
    assert story.title == "Week two"
