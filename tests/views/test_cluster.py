"""Questions are named, merged and split in the pages; articles move, are corrected and withdrawn there."""

from __future__ import annotations

import pytest

from articles.models import Cluster
from articles.services import history
from articles.services.clusters import merge_clusters
from tests import factories
from tests.views.conftest import claim_on


@pytest.fixture
def other(flood):
    """Return a second question of the story, with one answer."""
    cluster = factories.ClusterFactory(story=flood["story"], question="Households without a home")
    claim_on(flood["herald"], "A school", cluster=cluster)
    return cluster


def test_a_question_shows_every_answer_and_its_origins(as_checker, flood):
    page = as_checker.get(f"/questions/{flood['cluster'].pk}/").content.decode()
    assert "About 300 households left" in page
    assert "Only 120 households left" in page
    assert "<b>2</b> independent origins" in page
    assert "Make them one question" not in page


def test_an_editor_names_a_question(as_editor, flood):
    cluster = flood["cluster"]
    as_editor.post(f"/questions/{cluster.pk}/rename/", {"question": "How many left?", "version": cluster.version})
    cluster.refresh_from_db()
    assert (cluster.question, cluster.named_by_hand) == ("How many left?", True)
    late = as_editor.post(f"/questions/{cluster.pk}/rename/", {"question": "Late", "version": cluster.version - 1})
    assert late.status_code == 409


def test_an_editor_merges_two_questions(as_editor, flood, other):
    response = as_editor.post(f"/questions/{flood['cluster'].pk}/merge/", {"other": other.pk})
    assert response.url == f"/questions/{flood['cluster'].pk}/"
    assert not Cluster.objects.filter(pk=other.pk).exists()
    assert flood["cluster"].claims.count() == 3


def test_a_merge_into_an_older_question_says_whose_name_it_has(as_editor, flood, other):
    page = as_editor.post(f"/questions/{other.pk}/merge/", {"other": flood["cluster"].pk}, follow=True)
    assert "It has the older one&#x27;s name" in page.content.decode()


def test_an_editor_splits_an_answer_off(as_editor, flood):
    response = as_editor.post(f"/questions/{flood['cluster'].pk}/split/", {"claim": flood["second"].pk})
    flood["second"].refresh_from_db()
    assert response.url == f"/questions/{flood['second'].cluster_id}/"
    assert flood["second"].cluster_id != flood["cluster"].pk
    assert f'<a href="/questions/{flood["cluster"].pk}/">' in as_editor.get(response.url).content.decode()


def test_a_merge_or_split_without_a_choice_is_refused(as_editor, flood):
    assert as_editor.post(f"/questions/{flood['cluster'].pk}/merge/").status_code == 422
    assert as_editor.post(f"/questions/{flood['cluster'].pk}/split/").status_code == 422


def test_a_checker_changes_no_question(as_checker, flood, other):
    for verb, data in (("rename", {"question": "Mine"}), ("merge", {"other": other.pk}), ("split", {"claim": 1})):
        assert as_checker.post(f"/questions/{flood['cluster'].pk}/{verb}/", data).status_code in (403, 422)
    assert Cluster.objects.count() == 2


def test_an_editor_renames_a_story_from_its_page(as_editor, flood):
    story = flood["story"]
    assert "/stories/flood/rename/" in as_editor.get("/stories/flood/").content.decode()
    as_editor.post("/stories/flood/rename/", {"title": "The great flood", "version": story.version})
    story.refresh_from_db()
    assert (story.title, story.slug) == ("The great flood", "flood")


def test_details_of_an_article_are_corrected(as_editor, flood):
    article = flood["courier"]
    typed = {"headline": "Water rises", "publisher": "The Post", "byline": "Ada Moe", "url": "https://post.example/1"}
    as_editor.post(f"/articles/{article.pk}/details/", typed | {"version": article.version})
    article.refresh_from_db()
    assert (article.headline, article.outlet, article.byline, article.url) == tuple(typed.values())


def test_an_article_moves_to_another_story(as_editor, flood, story):
    article = flood["herald"]
    assert story.title in as_editor.get(f"/articles/{article.pk}/?view=details").content.decode()
    as_editor.post(f"/articles/{article.pk}/move/", {"story": story.slug, "version": article.version})
    article.refresh_from_db()
    assert article.story == story
    assert set(article.claims.values_list("story", flat=True)) == {story.pk}


def test_a_withdrawn_article_leaves_a_tombstone(as_editor, flood):
    article = flood["herald"]
    assert as_editor.post(f"/articles/{article.pk}/withdraw/", {"reason": ""}).status_code == 422
    as_editor.post(f"/articles/{article.pk}/withdraw/", {"reason": "Takedown by a court"})
    page = as_editor.get(f"/articles/{article.pk}/").content.decode()
    assert "Takedown by a court" in page
    assert "Only 120 households" not in page


def test_the_address_of_a_merged_question_leads_to_the_one_that_was_kept(as_editor, editor, flood):
    other = factories.ClusterFactory(story=flood["story"], question="People who fled")
    claim = factories.ClaimFactory(article=flood["herald"], cluster=other)
    merge_clusters(clusters=[flood["cluster"], other], by=editor)
    shown = as_editor.get(f"/questions/{other.pk}/", follow=True)
    assert shown.redirect_chain == [(f"/questions/{flood['cluster'].pk}/", 302)]
    assert "is part of this one now" in shown.content.decode()
    assert claim.text in shown.content.decode()


def test_the_address_of_a_question_without_answers_leads_to_its_story(as_editor, flood):
    empty = factories.ClusterFactory(story=flood["story"])
    history.delete_all([empty], reason="no claims left")
    shown = as_editor.get(f"/questions/{empty.pk}/", follow=True)
    assert shown.redirect_chain == [("/stories/flood/", 302)]
    assert "answers none any more" in shown.content.decode()
    assert as_editor.get("/questions/99999/").status_code == 404
