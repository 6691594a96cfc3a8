"""The pages of the outlets: what is counted, the names that editors maintain, and no more queries for more articles."""

from __future__ import annotations

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from articles.models import Publisher
from articles.services.undo import undo_last
from articles.services.verdicts import record_verdict
from tests import factories


def change(client, outlet, **values):
    return client.post(f"/outlets/{outlet.pk}/change/", values)


@pytest.fixture
def courier(flood):
    return flood["courier"].publisher


def test_the_list_counts_by_outlet(as_checker, flood, courier):
    factories.ArticleFactory(publisher=None)
    page = as_checker.get("/outlets/")
    row = next(row for row in page.context["outlets"] if row == courier)
    assert (row.counts.articles, row.counts.claims, row.counts.open, row.counts.disputes) == (1, 2, 2, 1)
    assert row.counts.origins == {"Water office"}
    assert "1 article in no outlet’s row" in page.content.decode()


def test_an_outlet_is_found_by_any_of_its_names_and_by_its_address(as_checker, flood, courier):
    courier.aliases.create(name="The old Post")
    Publisher.objects.filter(pk=courier.pk).update(domain="courier.example")
    for words in ("cour", "old post", "courier.ex"):
        assert [row.name for row in as_checker.get("/outlets/", {"q": words}).context["outlets"]] == ["Courier"]
    assert "No outlet here is called “nobody”" in as_checker.get("/outlets/?q=nobody").content.decode()


def test_an_outlets_page_tells_what_was_decided_and_what_waits(as_checker, flood, courier, checker):
    record_verdict(claim=flood["other"], by=checker, rating="false")
    page = as_checker.get(courier.get_absolute_url()).content.decode()
    assert "on 1 of 2 claims" in page
    assert "1 conflict with others to answer" in page
    assert "rating=false" in page
    assert "do=" not in page
    assert 'value="rename"' not in page
    assert flood["courier"].headline in page


def test_articles_stories_and_conflicts_lead_to_it(as_checker, flood, courier):
    link = f'href="{courier.get_absolute_url()}"'
    for thing in (flood["courier"], flood["story"], flood["link"]):
        assert link in as_checker.get(thing.get_absolute_url()).content.decode()


def test_names_and_addresses_are_kept_and_undone(as_editor, courier, editor):
    for asked in (
        {"do": "add_name", "name": "The Post"}, {"do": "rename", "name": "The Courier"},
        {"do": "address", "domain": "courier.example"}, {"do": "remove_name", "name": "The Post"},
    ):  # fmt: skip
        assert change(as_editor, courier, **asked).status_code == 303
    courier.refresh_from_db()
    names = list(courier.aliases.values_list("name", flat=True))
    assert (courier.name, courier.domain, names) == ("The Courier", "courier.example", ["Courier"])
    assert undo_last(by=editor).where == courier.get_absolute_url()
    assert change(as_editor, courier, do="rename", name="Herald", version=1).status_code == 409
    assert change(as_editor, courier, do="rename", name="Herald").status_code == 422
    assert change(as_editor, courier, do="explode").status_code == 422


def test_what_changes_nothing_does_not_offer_an_undo(as_editor, courier):
    for asked in ({"do": "add_name", "name": "courier"}, {"do": "rename", "name": "Courier"}, {"do": "address"}):
        page = as_editor.post(f"/outlets/{courier.pk}/change/", asked, follow=True).content.decode()
        assert "It stood so already; nothing changed." in page


def test_a_merge_says_how_many_articles_move_before_it_is_saved(as_editor, flood, courier):
    herald = flood["herald"].publisher
    page = change(as_editor, courier, do="merge", other="herald").content.decode()
    herald.refresh_from_db()
    assert herald.merged_into is None
    assert "<b>1</b> article of Herald would count as Courier’s" in page
    change(as_editor, courier, do="merge", other="Herald", sure="1")
    herald.refresh_from_db()
    assert herald.merged_into == courier
    assert "merged into it" in as_editor.get(courier.get_absolute_url()).content.decode()
    assert "Now part of" in as_editor.get(herald.get_absolute_url()).content.decode()
    assert change(as_editor, courier, do="merge", other="Nobody").status_code == 422


def test_a_checker_only_looks(as_checker, courier):
    assert change(as_checker, courier, do="rename", name="The Courier").status_code == 403


def test_more_articles_ask_the_database_no_more(as_checker, flood, courier):
    def asked(address):
        as_checker.get(address)
        with CaptureQueriesContext(
            connection,
        ) as queries:
            as_checker.get(address)
        return len(queries)

    pages = ("/outlets/", courier.get_absolute_url())
    before = [asked(page) for page in pages]
    for _ in range(5):
        factories.ClaimFactory(article=factories.ArticleFactory(publisher=courier, story=flood["story"]))
        factories.LinkFactory(first=flood["first"], second__article__publisher=factories.PublisherFactory())
    assert [asked(page) for page in pages] == before
    assert max(before) <= 18


def test_programs_are_told_the_same_counts(as_checker, courier, flood, checker):
    record_verdict(claim=flood["other"], by=checker, rating="false", said="altered")
    told = as_checker.get(f"/api/v1/publishers/{courier.pk}/counts/").json()
    assert told["articles"] == 1
    assert told["ratings"] == [{"answer": "false", "own_voice": 1, "quoted": 0}]
    assert told["said"] == [{"answer": "altered", "own_voice": 1, "quoted": 0}]
    assert told["origins"] == [{"name": "Water office", "claims": 1}]
    assert told["conflicts"] == {"open": 1, "confirmed": 0, "dismissed": 0, "alone": 0, "replaced": 0}
    assert as_checker.get(f"/api/v1/publishers/{courier.pk}/").json()["page"].endswith(courier.get_absolute_url())
