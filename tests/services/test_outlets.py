"""Outlets: a name that an outlet has or had is its own; merging moves the articles and takes nobody's work."""

from __future__ import annotations

import pytest

from articles.models import Article, Claim, Publisher
from articles.services.errors import Invalid, NotAllowed, SomeoneWasFirst
from articles.services.import_article import Given, import_article, is_unchanged
from articles.services.outlets import (
    add_outlet_name,
    change_outlet,
    merge_outlets,
    outlet_known_as,
    remove_outlet_name,
    rename_outlet,
)
from articles.services.verdicts import record_verdict
from tests import factories

TEXT = "The bridge is closed until Friday, the road office said. About 40 trucks wait on the north side."


def come_in(story, publisher, source="1.txt", text=TEXT):
    return import_article(
        story=story, source=source, data=text.encode(), text=text, charset="utf-8", given=Given(publisher=publisher)
    )


@pytest.fixture
def two(db):
    """One outlet under two names, with an article each."""
    keep, other = factories.PublisherFactory(name="Tidewater"), factories.PublisherFactory(name="Tidewater News")
    for outlet in (keep, other):
        factories.ClaimFactory(article=factories.ArticleFactory(publisher=outlet))
    return keep, other


def test_merging_moves_the_articles_with_their_history_and_their_verdicts(two, editor, checker):
    keep, other = two
    claim = Claim.objects.get(article__publisher=other)
    record_verdict(claim=claim, by=checker, rating="verified")
    before = Article.objects.get(pk=claim.article_id)
    change = merge_outlets(keep=keep, other=other, by=editor)
    after = Article.objects.get(pk=claim.article_id)
    assert (after.publisher, after.version) == (keep, before.version + 1)
    assert after.updated_at > before.updated_at
    told = after.history.first()
    assert (told.history_user, told.history_change_reason) == (editor, "Tidewater News merged into Tidewater")
    assert (change.articles, after.story_id in change.stories) == (1, True)
    claim.refresh_from_db()
    assert (claim.rating, claim.article_id) == ("verified", after.pk)
    other.refresh_from_db()
    assert other.merged_into == keep
    assert other.history.first().history_user == editor


@pytest.mark.parametrize("name", ["Tidewater News", "TIDEWATER NEWS", "  Tidewater   News "])
def test_the_next_import_under_the_old_name_lands_with_the_merged_outlet(two, editor, story, name):
    keep, other = two
    merge_outlets(keep=keep, other=other, by=editor)
    assert come_in(story, name).article.publisher == keep
    assert Publisher.objects.count() == 2


def test_a_chain_of_mergers_ends_at_the_last(two, editor, story):
    keep, other = two
    last = factories.PublisherFactory(name="Tidewater Group")
    merge_outlets(keep=keep, other=other, by=editor)
    merge_outlets(keep=last, other=keep, by=editor)
    for place, name in enumerate(("Tidewater", "Tidewater News")):
        assert come_in(story, name, source=f"{place}.txt").article.publisher == last
    assert set(Article.objects.values_list("publisher__name", flat=True)) == {"Tidewater Group"}


def test_an_import_that_repeats_the_old_name_changes_nothing(two, editor, story):
    keep, other = two
    come_in(story, "Tidewater News")
    merge_outlets(keep=keep, other=other, by=editor)
    again = {"story": story, "source": "1.txt", "data": TEXT.encode(), "charset": "utf-8"}
    assert is_unchanged(**again, given=Given(publisher="Tidewater News"))
    assert not is_unchanged(**again, given=Given(publisher="Another Daily"))


def test_a_renamed_outlet_keeps_its_old_name(two, editor, story):
    keep, _ = two
    changed = rename_outlet(outlet=keep, name="The Tidewater", by=editor)
    assert come_in(story, "Tidewater").article.publisher == changed.outlet
    back = rename_outlet(outlet=keep, name="Tidewater", by=editor).outlet
    assert [alias.name for alias in back.aliases.all()] == ["The Tidewater"]


def test_the_outlet_that_is_kept_can_take_the_name_of_the_other(two, editor, story):
    keep, other = two
    merge_outlets(keep=keep, other=other, by=editor)
    kept = rename_outlet(outlet=keep, name="Tidewater News", by=editor).outlet
    assert kept.name == "Tidewater News"
    for place, name in enumerate(("Tidewater", "Tidewater News")):
        assert come_in(story, name, source=f"{place}.txt").article.publisher == keep


def test_another_capital_is_no_other_name(two, editor):
    kept = rename_outlet(outlet=two[0], name="TIDEWATER", by=editor).outlet
    assert (kept.name, list(kept.aliases.all())) == ("TIDEWATER", [])


def test_a_name_that_another_outlet_has_is_refused(two, editor):
    keep, other = two
    for act in (rename_outlet, add_outlet_name):
        with pytest.raises(Invalid, match="merge the two"):
            act(outlet=keep, name="tidewater news", by=editor)
    add_outlet_name(outlet=other, name="TWN", by=editor)
    with pytest.raises(Invalid, match="merge the two"):
        rename_outlet(outlet=keep, name="TWN", by=editor)


def test_names_are_added_and_taken_away(two, editor):
    keep, other = two
    add_outlet_name(outlet=keep, name="TW", by=editor)
    assert outlet_known_as("tw") == keep
    remove_outlet_name(outlet=keep, name="TW", by=editor)
    assert outlet_known_as("tw") is None
    with pytest.raises(Invalid):
        remove_outlet_name(outlet=keep, name="TW", by=editor)
    merge_outlets(keep=keep, other=other, by=editor)
    with pytest.raises(Invalid, match="merged"):
        remove_outlet_name(outlet=keep, name="Tidewater News", by=editor)


@pytest.mark.parametrize(("given", "kept"), [("https://www.Tidewater.example/", "tidewater.example"), ("", "")])
def test_an_address_is_kept_as_a_domain(two, editor, given, kept):
    assert change_outlet(outlet=two[0], domain=given, by=editor).outlet.domain == kept


@pytest.mark.parametrize("given", ["tidewater.example/news", "two words", "x" * 200])
def test_what_is_no_address_is_refused(two, editor, given):
    with pytest.raises(Invalid):
        change_outlet(outlet=two[0], domain=given, by=editor)


def test_what_makes_no_sense_is_refused(two, editor, checker):
    keep, other = two
    with pytest.raises(Invalid):
        merge_outlets(keep=keep, other=keep, by=editor)
    with pytest.raises(NotAllowed):
        merge_outlets(keep=keep, other=other, by=checker)
    with pytest.raises(SomeoneWasFirst):
        rename_outlet(outlet=keep, name="New", by=editor, expected=99)
    for name in ("", "   ", "x" * 121):
        with pytest.raises(Invalid):
            rename_outlet(outlet=keep, name=name, by=editor)
    merge_outlets(keep=keep, other=other, by=editor)
    with pytest.raises(Invalid, match="already"):
        merge_outlets(keep=keep, other=other, by=editor)
    with pytest.raises(Invalid, match="merged"):
        rename_outlet(outlet=other, name="New", by=editor)
