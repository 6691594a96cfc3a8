"""One step back where an editor changed what is known: of an article, its outlet, a story; and an article moved."""

import pytest

from articles.choices import PublishedBasis, State
from articles.models import Article, Cluster, Link, Pairing, Publisher, PublisherAlias
from articles.services.articles import name_outlets, set_details, set_published, withdraw_article
from articles.services.clusters import merge_clusters, pair_claims, rename_cluster
from articles.services.errors import Invalid
from articles.services.import_article import Given
from articles.services.link import relink
from articles.services.links import decide_link
from articles.services.moving import move_to_story
from articles.services.outlets import (
    add_outlet_name,
    change_outlet,
    merge_outlets,
    remove_outlet_name,
    rename_outlet,
)
from articles.services.stories import rename_story
from articles.services.undo import undo_last
from articles.services.verdicts import record_verdict
from tests.factories import ArticleFactory, PublisherFactory, StoryFactory

from .texts import FLOOD, OTHER, bring_in, claim_with

pytestmark = pytest.mark.django_db

UNDATED = FLOOD.replace("The Dunajec river", "Last week the Dunajec river")
KNOWN = ("headline", "byline", "publisher_id", "url", "published", "published_basis", "published_on", "edited")


def known(article):
    article = Article.objects.get(pk=article.pk)
    return {name: getattr(article, name) for name in KNOWN}


@pytest.fixture
def pair(story):
    """Return two articles of one story, compared."""
    one = bring_in(story).article
    two = bring_in(story, OTHER, source="other.txt", given=Given(published="2024-10-25", publisher="The Courier"))
    relink(story=story)
    return one, two.article


def test_a_date_that_was_set_goes_back_and_the_text_is_read_by_it_again(story, editor, checker):
    article = bring_in(story, UNDATED, given=Given(publisher="The Vistula Post")).article
    claim = claim_with(article, "300 people")
    record_verdict(claim=claim, by=checker, rating="verified")
    before, dates = known(article), claim_with(article, "300 people").dates
    set_published(article=article, published="2024-10-25", by=editor)
    assert claim_with(article, "300 people").dates != dates
    undone = undo_last(by=editor)
    assert undone.words.startswith("Set the date of “Hundreds flee")
    assert (undone.instead, undone.where, undone.compare) == ("", article.get_absolute_url(), (article,))
    assert known(article) == before
    claim = claim_with(article, "300 people")
    assert (claim.dates, claim.rating, claim.state) == (dates, "verified", State.SECOND_CHECK)
    assert article.history.filter(published="2024-10-25").exists()


def test_of_two_dates_that_were_set_each_undo_takes_one_back(pair, editor):
    for day in ("2024-10-26", "2024-10-27"):
        set_published(article=Article.objects.get(pk=pair[0].pk), published=day, by=editor)
    undo_last(by=editor)
    assert (known(pair[0])["published"], known(pair[0])["edited"]) == ("2024-10-26", ["published"])
    undo_last(by=editor)
    assert (known(pair[0])["published"], known(pair[0])["edited"]) == ("2024-10-25", [])
    assert known(pair[0])["published_basis"] == PublishedBasis.GIVEN


def test_a_date_that_a_colleague_set_since_stays(pair, editor, administrator):
    set_published(article=pair[0], published="2024-10-26", by=editor)
    set_published(article=pair[0], published="2024-10-27", by=administrator)
    with pytest.raises(Invalid, match="changed again since"):
        undo_last(by=editor)
    assert known(pair[0])["published"] == "2024-10-27"


def test_details_go_back_and_an_import_may_write_them_again(pair, editor):
    before = known(pair[0])
    set_details(article=pair[0], headline="Tarnow flees", byline="Ida Roth", publisher="The Quay", by=editor)
    assert known(pair[0])["edited"] == ["byline", "headline", "publisher"]
    undone = undo_last(by=editor)
    assert undone.words == "Changed the details of “Tarnow flees”"
    assert (undone.where, undone.stories) == (pair[0].get_absolute_url(), (pair[0].story_id,))
    assert known(pair[0]) == before


def test_what_was_written_by_hand_before_stays_so(pair, editor):
    set_details(article=pair[0], byline="Ida Roth", by=editor)
    set_details(article=pair[0], byline="Ida Rot", url="https://post.example/1", by=editor)
    assert undo_last(by=editor).stories == ()
    assert (known(pair[0])["byline"], known(pair[0])["edited"]) == ("Ida Roth", ["byline"])


def test_details_that_stay_as_they_are_are_no_step(pair, editor):
    set_details(article=pair[0], byline="Ida Roth", by=editor)
    set_details(article=pair[0], byline="Ida Roth", by=editor)
    undo_last(by=editor)
    with pytest.raises(Invalid, match="nothing"):
        undo_last(by=editor)


@pytest.mark.parametrize("since", ["changed", "withdrawn"])
def test_details_on_which_a_colleague_worked_since_stay(pair, editor, administrator, since):
    set_details(article=pair[0], byline="Ida Roth", by=editor)
    if since == "changed":
        set_details(article=pair[0], byline="I. Roth", by=administrator)
    else:
        withdraw_article(article=pair[0], by=administrator, reason="wrong file")
    with pytest.raises(Invalid, match="changed again since"):
        undo_last(by=editor)


def test_an_outlet_that_was_merged_since_is_given_back_as_the_one_it_is_now(pair, editor, administrator):
    old, kept = pair[0].publisher, PublisherFactory()
    set_details(article=pair[0], publisher="The Quay", by=editor)
    merge_outlets(keep=kept, other=old, by=administrator)
    undo_last(by=editor)
    assert known(pair[0])["publisher_id"] == kept.pk


def test_outlets_that_were_named_together_are_unnamed_together(story, editor):
    rows = [ArticleFactory(story=story, publisher=None) for _ in range(3)]
    name_outlets(named=[(row, name, row.version) for row, name in zip(rows, ("A", "B", "C"), strict=True)], by=editor)
    undone = undo_last(by=editor)
    assert (undone.words, undone.stories) == ("Named the outlets of 3 articles", (story.pk,))
    assert not Article.objects.exclude(publisher=None).exists()
    with pytest.raises(Invalid, match="nothing"):
        undo_last(by=editor)


def test_a_story_gets_its_old_title(story, editor, administrator):
    was = story.title
    rename_story(story=story, title="The quay, week two", by=editor)
    undone = undo_last(by=editor)
    story.refresh_from_db()
    assert (story.title, undone.where) == (was, story.get_absolute_url())
    rename_story(story=story, title="The quay, week two", by=editor)
    rename_story(story=story, title="The quay, week three", by=administrator)
    with pytest.raises(Invalid, match="renamed again"):
        undo_last(by=editor)


def stood(article):
    """Return where an article stands: its story, the questions of its claims, what people paired and decided."""
    claims = article.claims.order_by("pk").values_list("pk", "story", "cluster", "cluster__question")
    links = Link.objects.exclude(state="suggested").order_by("pk").values_list("pk", "story", "cluster", "state")
    pairs = Pairing.objects.order_by("pk").values_list("first", "second", "together", "by", "at")
    return Article.objects.get(pk=article.pk).story_id, list(claims), list(links), sorted(pairs)


def test_a_moved_article_comes_back_to_its_questions_with_all_that_was_decided(pair, editor, checker):
    one, two = pair
    quote = Link.objects.get(relation="conflicts", kind="quote")
    decide_link(link=quote, by=checker, answer="conflicting")
    claim = claim_with(one, "300 people")
    record_verdict(claim=claim, by=checker, rating="verified")
    pair_claims(first=claim, second=claim_with(two, "6.4 meters"), together=False, by=editor)
    rename_cluster(cluster=claim_with(one, "6.4 meters").cluster, question="How high did it rise?", by=editor)
    before = stood(one)
    other = StoryFactory()
    move_to_story(article=one, story=other, by=editor)
    assert not Pairing.objects.exists()
    undone = undo_last(by=editor)
    assert undone.words.startswith("Moved “Hundreds flee as river bursts its banks” to “")
    assert (undone.where, set(undone.stories)) == (one.get_absolute_url(), {one.story_id, other.pk})
    assert stood(one) == before
    for story in undone.stories:
        relink(story=type(other).objects.get(pk=story))
    assert stood(one) == before
    claim.refresh_from_db()
    assert claim.rating == "verified"


def test_a_question_that_went_with_the_article_comes_back_under_its_number(story, editor):
    article = bring_in(story).article
    relink(story=story)
    row = Cluster.objects.filter(claims__article=article).first()
    if row is None:
        row = Cluster.objects.create(story=story, question="How high?")
        article.claims.filter(text__contains="6.4").update(cluster=row)
    rename_cluster(cluster=row, question="How high did it rise?", by=editor)
    move_to_story(article=article, story=StoryFactory(), by=editor)
    assert not Cluster.objects.filter(story=story).exists()
    undo_last(by=editor)
    again = Cluster.objects.get(pk=row.pk)
    assert (again.question, again.named_by_hand, again.story) == ("How high did it rise?", True, story)
    assert again.claims.exists()


def test_an_article_that_was_moved_again_stays(pair, editor, administrator):
    move_to_story(article=pair[0], story=StoryFactory(), by=editor)
    move_to_story(article=Article.objects.get(pk=pair[0].pk), story=StoryFactory(), by=administrator)
    with pytest.raises(Invalid, match="moved again"):
        undo_last(by=editor)


def test_an_article_whose_source_came_in_again_stays(pair, story, editor):
    move_to_story(article=pair[0], story=StoryFactory(), by=editor)
    bring_in(story)
    with pytest.raises(Invalid, match="from this source again"):
        undo_last(by=editor)


def test_an_article_on_whose_questions_people_worked_since_stays(pair, editor, administrator):
    other = StoryFactory()
    there = bring_in(other, OTHER, source="there.txt").article
    move_to_story(article=pair[0], story=other, by=editor)
    claims = [claim_with(Article.objects.get(pk=row.pk), "people were evacuated") for row in (pair[0], there)]
    first, second = (row.cluster for row in claims)
    if first and second and first != second:
        merge_clusters(clusters=[first, second], by=administrator)
    else:
        pair_claims(first=claims[0], second=claims[1], together=True, by=administrator)
    with pytest.raises(Invalid, match="merged or split"):
        undo_last(by=editor)


@pytest.fixture
def outlet(story):
    article = bring_in(story).article
    add_outlet_name(outlet=article.publisher, name="Vistula Post", by=None)
    return article.publisher


@pytest.fixture
def rival(story):
    row = bring_in(story, OTHER, source="other.txt", given=Given(published="2024-10-25", publisher="Courier")).article
    add_outlet_name(outlet=row.publisher, name="Tarnow Courier", by=None)
    change_outlet(outlet=row.publisher, domain="courier.example", by=None)
    return row.publisher


def outlets():
    rows = Publisher.objects.order_by("pk").values_list("name", "domain", "merged_into")
    names = PublisherAlias.objects.order_by("name").values_list("publisher__pk", "name")
    return list(rows), list(names), list(Article.objects.order_by("pk").values_list("publisher", flat=True))


OUTLETS = {
    "renamed": lambda outlet, rival, by: rename_outlet(outlet=outlet, name="The Vistula", by=by),
    "renamed to a former name": lambda outlet, rival, by: rename_outlet(outlet=outlet, name="Vistula Post", by=by),
    "other case": lambda outlet, rival, by: rename_outlet(outlet=outlet, name="THE VISTULA POST", by=by),
    "address": lambda outlet, rival, by: change_outlet(outlet=outlet, domain="post.example", by=by),
    "name added": lambda outlet, rival, by: add_outlet_name(outlet=outlet, name="The VP", by=by),
    "name removed": lambda outlet, rival, by: remove_outlet_name(outlet=outlet, name="Vistula Post", by=by),
    "merged": lambda outlet, rival, by: merge_outlets(keep=outlet, other=rival, by=by),
}


@pytest.mark.parametrize("step", OUTLETS)
def test_a_change_of_an_outlet_is_taken_back(step, outlet, rival, story, editor):
    before = outlets()
    OUTLETS[step](outlet, rival, editor)
    assert outlets() != before
    undone = undo_last(by=editor)
    assert (undone.words.startswith("Changed the outlet "), undone.instead) == (True, "")
    assert undone.stories == ((story.pk,) if "renamed" in step or step in ("other case", "merged") else ())
    assert outlets() == before


def test_a_name_that_was_taken_over_from_a_merged_record_goes_back_to_it(outlet, rival, editor):
    merge_outlets(keep=outlet, other=rival, by=editor)
    before = outlets()
    rename_outlet(outlet=outlet, name="Courier", by=editor)
    undo_last(by=editor)
    assert outlets() == before
    undo_last(by=editor)
    assert Publisher.objects.get(name="Courier").merged_into is None


@pytest.mark.parametrize("step", [step for step in OUTLETS if step != "name removed"])
def test_a_change_of_an_outlet_that_was_changed_since_stays(step, outlet, rival, editor):
    OUTLETS[step](outlet, rival, editor)
    PublisherAlias.objects.all().delete()
    Publisher.objects.filter(pk=outlet.pk).update(name="Something else", domain="else.example")
    with pytest.raises(Invalid, match="changed here since"):
        undo_last(by=editor)


def test_a_name_that_another_outlet_got_since_stays_there(outlet, rival, editor, administrator):
    remove_outlet_name(outlet=outlet, name="Vistula Post", by=editor)
    add_outlet_name(outlet=rival, name="Vistula Post", by=administrator)
    with pytest.raises(Invalid, match="already"):
        undo_last(by=editor)
