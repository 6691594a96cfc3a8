"""Articles come in: once, whole, with what was given, and never at the cost of what people did."""

import pytest

from articles.choices import RowStatus
from articles.models import Article, Claim, Publisher, Revision
from articles.services.articles import set_details, set_published, withdraw_article
from articles.services.errors import Invalid, NotAllowed
from articles.services.import_article import Given, import_article, is_unchanged

from .texts import FLOOD, bring_in

pytestmark = pytest.mark.django_db


def test_a_new_article_is_stored_as_received_with_its_claims(story):
    done = bring_in(story)
    assert done.status == RowStatus.IMPORTED
    assert bytes(done.revision.received).decode() == FLOOD
    assert done.article.headline == "Hundreds flee as river bursts its banks"
    assert (done.article.state, done.article.language) == ("analyzed", "en")
    for claim in done.article.claims.all():
        assert done.revision.body[claim.start : claim.end] == claim.text
    assert done.article.claims.filter(text__contains="300 people").exists()


def test_the_same_bytes_again_change_nothing(story):
    first = bring_in(story)
    before = list(Claim.objects.values_list("pk", "version", "updated_at"))
    again = bring_in(story)
    assert (again.status, again.revision) == (RowStatus.UNCHANGED, first.revision)
    assert list(Claim.objects.values_list("pk", "version", "updated_at")) == before
    assert Revision.objects.count() == 1


def test_changed_text_makes_a_revision_and_keeps_the_claims_numbers(story):
    first = bring_in(story)
    kept = first.article.claims.get(text__contains="6.4 meters")
    done = bring_in(story, FLOOD.replace("At least 300", "At least 350"))
    assert (done.status, done.revision.number) == (RowStatus.UPDATED, 2)
    assert done.article == first.article
    kept.refresh_from_db()
    assert (kept.gone, kept.revision) == (False, done.revision)


def test_the_same_text_under_another_source_is_an_article_of_its_own(story):
    assert bring_in(story).article != bring_in(story, source="copy.txt").article


def test_a_given_field_wins_over_what_is_detected(story):
    given = Given(
        headline="River bursts",
        publisher="Post",
        byline="A. Writer",
        published="2024-10-24",
        url="https://post.example/1",
    )
    article = bring_in(story, given=given).article
    assert (article.headline, article.publisher.name, article.byline) == ("River bursts", "Post", "A. Writer")
    assert (article.published, article.published_basis, str(article.published_on)) == (
        "2024-10-24",
        "given",
        "2024-10-24",
    )
    assert article.publisher.domain == "post.example"


def test_one_masthead_is_one_publisher_however_it_is_written(story):
    for number, name in enumerate(["The Post", "THE POST", " the  post "]):
        bring_in(story, source=f"{number}.txt", given=Given(publisher=name))
    assert Publisher.objects.count() == 1


def test_a_date_given_later_is_taken_over(story):
    bring_in(story, given=Given())
    done = bring_in(story, given=Given(published="2024-10-25"))
    assert (done.status, done.article.published_basis) == (RowStatus.UPDATED, "given")
    assert Revision.objects.count() == 1


def test_what_a_person_wrote_survives_the_next_import(story, editor):
    article = bring_in(story).article
    set_details(article=article, by=editor, headline="Our headline", publisher="Our name for it")
    set_published(article=article, published="2024-10-20", by=editor)
    bring_in(story, FLOOD.replace("300", "350"))
    article.refresh_from_db()
    assert (article.headline, article.publisher.name, article.published) == (
        "Our headline",
        "Our name for it",
        "2024-10-20",
    )


def test_a_withdrawn_article_does_not_come_back(story, editor):
    article = bring_in(story).article
    withdraw_article(article=article, by=editor, reason="legal takedown")
    done = bring_in(story, FLOOD.replace("300", "350"))
    assert (done.status, done.message) == (RowStatus.UNCHANGED, "withdrawn before: legal takedown")
    article.refresh_from_db()
    assert article.withdrawn


def test_a_text_in_another_language_is_stored_and_says_so(story):
    text = "Am Montag wurden nach Angaben der Feuerwehr mehr als 300 Menschen aus der Stadt gebracht. Der Fluss stieg weiter an."
    done = bring_in(story, text)
    assert (done.article.state, done.article.claims.count()) == ("not_analyzed", 0)
    assert done.message.startswith("kept, but not analyzed: the workspace reads English, and this is another language")
    assert "Feuerwehr" in done.revision.body


@pytest.mark.parametrize(
    ("change", "field"),
    [({"text": " \n"}, "text"), ({"source": ""}, "source"), ({"given": Given(published="soon")}, "published")],
)
def test_what_makes_no_sense_is_refused_whole(story, change, field):
    ask = {"story": story, "source": "a.txt", "data": b"x", "text": "x", "charset": "utf-8", **change}
    with pytest.raises(Invalid) as refusal:
        import_article(**ask)
    assert refusal.value.field == field
    assert not Article.objects.exists()


def test_a_checker_does_not_import(story, checker):
    with pytest.raises(NotAllowed):
        bring_in(story, by=checker)


@pytest.mark.parametrize("bad", ["\x00", "\ud800", "\u202e", "<script>alert(1)</script>", "=cmd()"])
def test_hostile_characters_are_stored_without_an_error(story, bad):
    text = f"At least 300 people {bad} left on Monday, police said."
    done = import_article(story=story, source="x", data=text.encode("utf-8", "replace"), text=text, charset="utf-8")
    assert done.status == RowStatus.IMPORTED
    for claim in done.article.claims.all():
        assert done.revision.body[claim.start : claim.end] == claim.text


def test_knowing_beforehand_that_nothing_would_change(story):
    ask = {"story": story, "source": "flood.txt", "data": FLOOD.encode(), "charset": "utf-8"}
    assert not is_unchanged(**ask)
    bring_in(story)
    assert is_unchanged(**ask)
    assert not is_unchanged(**ask, given=Given(headline="Another"))


def test_our_own_draft_is_marked(story, editor):
    article = bring_in(story, by=editor, is_draft=True).article
    assert article.is_draft
    assert not Article.objects.exportable().exists()


def test_the_agency_that_a_text_credits_is_stored(story):
    text = FLOOD.replace("At least", "TARNOW, Poland (AP) — At least")
    article = import_article(story=story, source="wire", data=text.encode(), text=text, charset="utf-8").article
    assert article.wire_credit == "AP"


def test_an_article_without_a_headline_is_named_by_its_first_words_behind_the_dateline(story):
    text = (
        "TARNOW, Oct 25 (Agency) - At least 300 people were evacuated from Tarnow on Monday, the fire service said.\n"
    )
    article = bring_in(story, text).article
    assert article.name.startswith("At least 300 people")


@pytest.mark.parametrize(
    ("given", "stored"),
    [("20241025", "2024-10-25"), ("2024-10-25 22:00-05:00", "2024-10-25T22:00:00-05:00"), ("2024-10-25T22:00", None)],
)
def test_a_date_is_stored_as_records_tell_it(story, editor, given, stored):
    article = bring_in(story, given=Given(published=given)).article
    assert (article.published, article.published_on.isoformat()) == (stored or "2024-10-25", "2024-10-25")
    assert bring_in(story, given=Given(published=given)).status == RowStatus.UNCHANGED
    changed = set_published(article=article, published=given, by=editor)
    assert changed.published == article.published
