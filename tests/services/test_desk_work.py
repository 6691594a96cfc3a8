"""Evidence, ticks, comments, stories, article details, preferences."""

import hashlib

import pytest
from django.core.files.base import ContentFile

from articles.models import Comment, StoryVisit, Tick
from articles.services.articles import set_details, set_published, withdraw_article
from articles.services.comments import comment
from articles.services.errors import Invalid, NotAllowed, SomeoneWasFirst
from articles.services.evidence import add_evidence, change_evidence
from articles.services.preferences import drop_filter, preference_of, save_filter, set_preferences
from articles.services.stories import create_story, record_visit, rename_story
from articles.services.ticks import tick, untick
from tests.factories import ArticleFactory, UserFactory

from .texts import bring_in, claim_with

pytestmark = pytest.mark.django_db
LINK = {"title": "Readings", "url": "https://water.example/gauge"}


def test_the_hash_is_of_the_file_else_of_the_excerpt(claim, checker):
    file = ContentFile(b"%PDF-1.7 report", name="report.pdf")
    document = add_evidence(claim=claim, by=checker, title="Report", kind="document", file=file)
    assert document.sha256 == hashlib.sha256(b"%PDF-1.7 report").hexdigest()
    assert document.file.read() == b"%PDF-1.7 report"
    link = add_evidence(claim=claim, by=checker, excerpt="6.4 m", **LINK)
    assert link.sha256 == hashlib.sha256(b"6.4 m").hexdigest()
    assert link.retrieved_at is not None


@pytest.mark.parametrize(
    "given",
    [
        {"title": " "}, {"title": "x", "kind": "rumor"}, {"title": "x"}, {"title": "x", "url": "javascript:alert(1)"},
        {"title": "x", "kind": "document"}, {"title": "x", "kind": "contact"}, {"title": "x", "url": "https://"},
        {**LINK, "archive_url": "ftp://archive.example"},
    ],
)  # fmt: skip
def test_evidence_that_proves_nothing_is_refused(claim, checker, given):
    with pytest.raises(Invalid):
        add_evidence(claim=claim, by=checker, **given)


def test_evidence_is_changed_by_its_author_or_an_editor_and_keeps_its_past(claim, checker, colleague, editor):
    item = add_evidence(claim=claim, by=checker, **LINK)
    with pytest.raises(NotAllowed):
        change_evidence(evidence=item, by=colleague, changes={"title": "Mine"})
    changed = change_evidence(evidence=item, by=editor, changes={"title": "Gauge 4", "excerpt": "6.4 m"})
    assert (changed.title, changed.sha256) == ("Gauge 4", hashlib.sha256(b"6.4 m").hexdigest())
    assert [row.title for row in changed.history.order_by("history_id")] == ["Readings", "Gauge 4"]
    with pytest.raises(Invalid):
        change_evidence(evidence=item, by=checker, changes={"added_by": colleague})
    with pytest.raises(SomeoneWasFirst):
        change_evidence(evidence=item, by=checker, changes={"title": "x"}, expected=item.version)


def test_an_item_is_ticked_once_and_taken_back_by_a_date(claim, checker, colleague):
    first = tick(claim=claim, item="number", by=checker)
    assert tick(claim=claim, item="number", by=colleague) == first
    assert untick(claim=claim, item="number", by=colleague).removed_by == colleague
    assert untick(claim=claim, item="number", by=colleague) is None
    assert tick(claim=claim, item="number", by=colleague).by == colleague
    assert Tick.objects.count() == 2
    with pytest.raises(Invalid):
        tick(claim=claim, item="mood", by=checker)


def test_a_comment_mentions_colleagues_but_no_mail_address(claim, checker, colleague):
    UserFactory(username="gone", is_active=False)
    row = comment(claim=claim, text="@Cora, ask @gone or desk@chen.example about it.", by=checker)
    assert list(row.mentions.all()) == [colleague]
    for text in ("  ", "x" * 10_001):
        with pytest.raises(Invalid):
            comment(claim=claim, text=text, by=checker)
    assert Comment.objects.count() == 1


def test_a_story_gets_a_free_short_name_and_keeps_it(editor, checker):
    one, two = (create_story(title="Flood in Tarnow", by=editor) for _ in range(2))
    assert (one.slug, two.slug) == ("flood-in-tarnow", "flood-in-tarnow-2")
    assert create_story(title="洪水", by=editor).slug == "story"
    assert rename_story(story=one, title="Floods", by=editor).slug == "flood-in-tarnow"
    for ask in ({"title": " "}, {"title": "x", "slug": "no spaces"}, {"title": "x", "slug": one.slug}):
        with pytest.raises(Invalid):
            create_story(by=editor, **ask)
    with pytest.raises(NotAllowed):
        create_story(title="Mine", by=checker)


def test_a_visit_tells_the_one_before(story, checker):
    assert record_visit(story=story, user=checker) is None
    first = StoryVisit.objects.get().seen_at
    assert record_visit(story=story, user=checker) == first
    assert StoryVisit.objects.count() == 1


def test_a_date_set_by_hand_resolves_the_weekdays(story, editor):
    article = bring_in(story).article
    dated = set_published(article=article, published="2024-11-06", by=editor)
    assert (dated.published_basis, str(dated.published_on)) == ("given", "2024-11-06")
    assert claim_with(dated, "At least 300").dates[0]["first"] == "2024-11-04"
    with pytest.raises(Invalid):
        set_published(article=article, published="last week", by=editor)


@pytest.mark.parametrize("wrong", [{"url": "javascript:alert(1)"}, {"headline": "x" * 501}, {"publisher": "x" * 121}])
def test_details_that_do_not_fit_are_refused(editor, wrong):
    with pytest.raises(Invalid):
        set_details(article=ArticleFactory(), by=editor, **wrong)


def test_a_withdrawn_article_is_changed_no_more(editor, checker):
    article = ArticleFactory()
    with pytest.raises(NotAllowed):
        withdraw_article(article=article, by=checker, reason="wrong")
    with pytest.raises(Invalid):
        withdraw_article(article=article, by=editor, reason="")
    assert withdraw_article(article=article, by=editor, reason="takedown").withdrawn_by == editor
    with pytest.raises(Invalid, match="withdrawn"):
        set_details(article=article, by=editor, headline="New")


def test_preferences_and_saved_filters_belong_to_one_person(checker):
    assert preference_of(checker).single_keys
    set_preferences(user=checker, single_keys=False, time_zone="Europe/Warsaw")
    assert (preference_of(checker).single_keys, preference_of(checker).time_zone) == (False, "Europe/Warsaw")
    with pytest.raises(Invalid):
        set_preferences(user=checker, time_zone="Mars/Olympus")
    save_filter(user=checker, name="Open", query="?state=new")
    save_filter(user=checker, name="Open", query="state=in_review")
    assert [row.query for row in checker.saved_filters.all()] == ["state=in_review"]
    drop_filter(user=checker, name="Open")
    assert not checker.saved_filters.exists()
    with pytest.raises(Invalid):
        save_filter(user=checker, name="", query="")
