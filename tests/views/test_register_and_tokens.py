"""Speakers, stories, tokens, preferences, article details: the smaller pages."""

from __future__ import annotations

from knox.models import AuthToken

from articles.models import Article, Claim, Preference, Speaker, Story
from tests import factories


def change(client, speaker, **values):
    return client.post(f"/speakers/{speaker.pk}/change/", values)


def test_a_merge_makes_one_speaker_of_two(as_editor):
    keep, other = factories.SpeakerFactory(name="Water office"), factories.SpeakerFactory(name="Office of water")
    change(as_editor, keep, do="merge", other="Office of water")
    other.refresh_from_db()
    assert other.merged_into == keep
    assert "Office of water" in as_editor.get(f"/speakers/{keep.pk}/").content.decode()


def test_a_merge_says_which_claims_would_change_before_it_is_saved(as_editor, flood):
    keep, other = factories.SpeakerFactory(name="Town hall"), factories.SpeakerFactory(name="Mayor")
    Claim.objects.filter(pk=flood["second"].pk).update(speaker=other)
    page = change(as_editor, keep, do="merge", other="Mayor").content.decode()
    other.refresh_from_db()
    assert other.merged_into is None
    assert "<h1>Merge Mayor into Town hall</h1>" in page
    assert "would change" in page
    assert "Only 120 households" in page
    change(as_editor, keep, do="merge", other="Mayor", sure="1")
    other.refresh_from_db()
    assert other.merged_into == keep


def test_a_merge_finds_a_name_in_other_letters_and_says_what_it_did(as_editor):
    keep, other = factories.SpeakerFactory(name="Town hall"), factories.SpeakerFactory(name="The mayor’s office")
    page = as_editor.post(f"/speakers/{keep.pk}/change/", {"do": "merge", "other": "the mayor's office"}, follow=True)
    other.refresh_from_db()
    assert other.merged_into == keep
    assert "Merged; no claim changed." in page.content.decode()


def test_a_name_that_two_speakers_share_but_for_its_letters_is_asked_for_exactly(as_editor):
    keep = factories.SpeakerFactory(name="Town hall")
    factories.SpeakerFactory(name="MAYOR")
    factories.SpeakerFactory(name="Mayor")
    assert change(as_editor, keep, do="merge", other="mayor").status_code == 422


def test_what_a_speaker_is_can_be_set_and_leaves_the_note(as_editor):
    speaker = factories.SpeakerFactory(name="Valley Gas", kind="person", note="Call the office.")
    change(as_editor, speaker, do="kind", kind="organization")
    speaker.refresh_from_db()
    assert (speaker.kind, speaker.note) == ("organization", "Call the office.")
    assert change(as_editor, speaker, do="kind", kind="ship").status_code == 422


def test_aliases_and_posts_come_and_go(as_editor):
    speaker = factories.SpeakerFactory(name="Ada Moe")
    change(as_editor, speaker, do="add_alias", name="A. Moe")
    change(as_editor, speaker, do="add_post", title="mayor", organization="Valley", start="2020-01-01")
    assert list(speaker.aliases.values_list("name", flat=True)) == ["A. Moe"]
    assert str(speaker.posts.get()) == "mayor, Valley"
    kept = {"post": speaker.posts.get().pk, "title": "mayor", "organization": "Valley", "start": "2020-01-01"}
    change(as_editor, speaker, do="change_post", end="2024-02-29", **kept)
    assert str(speaker.posts.get().end) == "2024-02-29"
    assert change(as_editor, speaker, do="change_post", end="2024-03-01", version=1, **kept).status_code == 409
    assert change(as_editor, speaker, do="change_post", title="mayor", post="none").status_code == 404
    change(as_editor, speaker, do="remove_alias", name="A. Moe")
    change(as_editor, speaker, do="remove_post", post=speaker.posts.get().pk)
    assert not speaker.aliases.exists()
    assert not speaker.posts.exists()


def test_a_speaker_is_found_by_another_name_and_a_long_list_says_so(as_editor, flood, monkeypatch):
    office = factories.SpeakerFactory(name="Hydrology Institute")
    Claim.objects.filter(pk=flood["first"].pk).update(speaker=office)
    for name in ("Water office", "Office of water"):
        factories.SpeakerFactory(name=f"The {name}'s head")
        office.aliases.create(name=name)
    page = as_editor.get("/speakers/?q=office")
    assert [(row.name, row.n_claims) for row in page.context["speakers"]] == [
        ("Hydrology Institute", 1), ("The Office of water's head", 0), ("The Water office's head", 0),
    ]  # fmt: skip
    assert "Find the others by name" not in page.content.decode()
    monkeypatch.setattr("articles.views.speakers.MOST", 2)
    assert "These 2 are quoted most. Find the others by name." in as_editor.get("/speakers/").content.decode()


def test_a_wrong_change_is_refused_with_a_sentence(as_editor):
    speaker = factories.SpeakerFactory(name="Ada Moe")
    assert change(as_editor, speaker, do="merge", other="Nobody at all").status_code == 422
    assert change(as_editor, speaker, do="explode").status_code == 422
    assert change(as_editor, speaker, do="add_post", title="mayor", start="last week").status_code == 422


def test_a_checker_cannot_change_the_register(as_checker):
    assert as_checker.post("/speakers/new/", {"name": "Ada Moe", "kind": "person"}).status_code == 403
    assert not Speaker.objects.exists()


def test_a_token_is_shown_once_and_revoked(as_checker, checker):
    as_checker.post("/exports/tokens/")
    token = AuthToken.objects.get(user=checker)
    page = as_checker.get("/exports/").content.decode()
    assert "shown this once" in page
    assert 'class="token"' in page
    assert 'class="token"' not in as_checker.get("/exports/").content.decode()
    as_checker.post(f"/exports/tokens/{token.digest}/revoke/")
    assert not AuthToken.objects.exists()


def test_nobody_revokes_a_colleagues_token(as_checker, colleague):
    token, _ = AuthToken.objects.create(user=colleague)
    assert as_checker.post(f"/exports/tokens/{token.digest}/revoke/").status_code == 404
    assert AuthToken.objects.exists()


def test_preferences_change_keys_zone_and_theme(as_checker, checker):
    response = as_checker.post("/preferences/", {"time_zone": "Asia/Seoul", "theme": "dark"})
    assert response.cookies["theme"].value == "dark"
    stored = Preference.objects.get(user=checker)
    assert (stored.single_keys, stored.time_zone) == (False, "Asia/Seoul")
    page = as_checker.get("/").content.decode()
    assert 'data-theme="dark"' in page
    assert "data-keys>" not in page


def test_times_are_told_in_the_readers_zone(as_checker, checker, flood):
    import datetime

    comment = factories.CommentFactory(claim=flood["first"])
    moment = datetime.datetime(2024, 5, 6, 22, 30, tzinfo=datetime.UTC)
    type(comment).objects.filter(pk=comment.pk).update(created_at=moment)
    factories.PreferenceFactory(user=checker, time_zone="Asia/Seoul")
    assert "7 May 2024, 07:30" in as_checker.get(f"/claims/{flood['first'].pk}/").content.decode()


def test_the_tour_is_closed_for_good(as_checker, flood):
    assert "A minute before you start" in as_checker.get("/").content.decode()
    as_checker.post("/preferences/toured/")
    assert "A minute before you start" not in as_checker.get("/").content.decode()


def test_an_empty_desk_says_how_to_begin(as_editor):
    page = as_editor.get("/").content.decode()
    assert "Welcome to the desk" in page
    assert "/import/" in page


def test_a_story_is_opened_and_renamed(as_editor):
    as_editor.post("/stories/new/", {"title": "The long flood"})
    story = Story.objects.get()
    as_editor.post(f"/stories/{story.slug}/rename/", {"title": "The flood", "version": story.version})
    story.refresh_from_db()
    assert (story.slug, story.title) == ("the-long-flood", "The flood")


def test_a_missing_date_is_asked_for_and_set(as_editor, flood):
    article = flood["courier"]
    assert "When was it published?" in as_editor.get(f"/articles/{article.pk}/").content.decode()
    as_editor.post(f"/articles/{article.pk}/date/", {"published": "2024-05-06"})
    article.refresh_from_db()
    assert article.published == "2024-05-06"


def test_an_unknown_outlet_is_asked_for_and_set(as_editor, story):
    article = factories.ArticleFactory(story=story, publisher=None)
    assert "Who published it?" in as_editor.get(f"/articles/{article.pk}/").content.decode()
    as_editor.post(f"/articles/{article.pk}/details/", {"publisher": "Valley Post"})
    assert Article.objects.get(pk=article.pk).outlet == "Valley Post"


def test_a_claim_of_a_withdrawn_article_is_shown_without_the_text_around_it(as_editor, flood):
    where = flood["first"].get_absolute_url()
    assert "Nobody was hurt." in as_editor.get(where).content.decode()
    as_editor.post(f"/articles/{flood['courier'].pk}/withdraw/", {"reason": "Takedown by a court"})
    page = as_editor.get(where).content.decode()
    assert "Nobody was hurt." not in page
    assert "The article was withdrawn: Takedown by a court" in page


def test_a_withdrawn_claim_says_why_and_is_marked_as_nothing_to_check(as_editor, flood):
    as_editor.post(f"/claims/{flood['first'].pk}/withdraw/", {"reason": "Marked twice"})
    page = as_editor.get(flood["first"].get_absolute_url()).content.decode()
    assert "Withdrawn: Marked twice" in page
    assert '<mark class="nothing">' in page


def test_a_withdrawn_article_leaves_a_tombstone(as_editor, flood):
    article = flood["courier"]
    as_editor.post(f"/articles/{article.pk}/withdraw/", {"reason": "Imported by mistake."})
    page = as_editor.get(f"/articles/{article.pk}/").content.decode()
    assert "Imported by mistake." in page
    assert "About 300" not in page
