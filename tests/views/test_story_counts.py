"""Counts and drawn pages are remembered until something in the story changes, and no longer."""

from __future__ import annotations

import pytest

from articles.models import Claim, Story
from articles.services import history
from articles.services.links import decide_link
from articles.services.moving import move_to_story
from articles.services.verdicts import record_verdict
from articles.views.story_counts import counted, with_disagreements

from .. import factories


def counts():
    return {story.slug: (story.n_articles, story.n_claims, story.n_open, story.n_conflicts, story.n_stale)
            for story in counted(Story.objects.all())}  # fmt: skip


def asked_again(django_assert_max_num_queries):
    with django_assert_max_num_queries(1):
        return counts()


def test_counts_are_those_of_the_database_and_asked_for_once(conflict, django_assert_max_num_queries):
    first = counts()
    row = Story.objects.with_counts().get()
    assert first[row.slug] == (row.n_articles, row.n_claims, row.n_open, row.n_conflicts, row.n_stale)
    assert asked_again(django_assert_max_num_queries) == first


def test_one_disagreement_is_counted_once_however_many_links_tell_it(conflict):
    twin = factories.LinkFactory(
        story=conflict.story, first=conflict.first, second=factories.ClaimFactory(story=conflict.story),
        kind=conflict.kind, cluster=conflict.cluster, values=conflict.values,
    )  # fmt: skip
    assert twin.state == conflict.state
    assert Story.objects.with_counts().get(pk=conflict.story_id).n_conflicts == 2
    (row,) = with_disagreements(counted(Story.objects.filter(pk=conflict.story_id)))
    assert row.n_conflicts == 1
    history.delete_all([twin, conflict])
    (row,) = with_disagreements(counted(Story.objects.filter(pk=conflict.story_id)))
    assert row.n_conflicts == 0


def test_a_verdict_shows_at_once(claim, checker):
    before = counts()[claim.story.slug]
    record_verdict(claim=claim, by=checker, rating="verified", justification="Seen in the minutes.")
    assert counts()[claim.story.slug][2] == before[2] - 1


def test_an_answered_conflict_shows_at_once(conflict, editor):
    assert counts()[conflict.story.slug][3] == 1
    decide_link(link=conflict, by=editor, answer="not_conflict", reason="Two different days.")
    assert counts()[conflict.story.slug][3] == 0


def test_a_suggestion_taken_away_shows_at_once(conflict):
    assert counts()[conflict.story.slug][3] == 1
    history.delete_all([conflict])
    assert counts()[conflict.story.slug][3] == 0


def test_an_article_that_left_is_counted_in_its_new_story_only(claim, editor):
    other = factories.StoryFactory()
    counts()
    move_to_story(article=claim.article, story=other, by=editor)
    now = counts()
    assert now[claim.story.slug][:2] == (0, 0)
    assert now[other.slug][:2] == (1, 1)


def test_many_changes_in_one_statement_show_at_once(claim):
    counts()
    claim.stale = True
    history.update_all([claim], "stale")
    assert counts()[claim.story.slug][4] == 1


@pytest.mark.parametrize("changed", [True, False])
def test_the_story_page_is_drawn_anew_when_a_claim_changes(client, conflict, checker, changed):
    client.force_login(checker)
    address = conflict.story.get_absolute_url()
    client.get(address)
    if changed:
        claim = Claim.objects.get(pk=conflict.first_id)
        claim.cluster, claim.speaker_name = conflict.cluster, "Ombudsman Tarkowska"
        history.save(claim, "cluster", "speaker_name")
        conflict.kind = "quote"
        history.save(conflict, "kind")
    assert ("Ombudsman Tarkowska" in client.get(address).text) is changed
