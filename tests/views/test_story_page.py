"""The Story page: what it leaves out, joins and shows first."""

from __future__ import annotations

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from articles.models import Claim
from articles.views.answers import Answers
from articles.views.matrix_data import main_figures, matrix_of
from tests import factories
from tests.views.test_pages import MOST_QUERIES, address


def page_of(client):
    return client.get("/stories/flood/").content.decode()


def test_an_article_that_was_not_analyzed_leaves_nothing_out(as_checker, flood):
    outlet = factories.PublisherFactory(name="Kurier")
    factories.ArticleFactory(story=flood["story"], publisher=outlet, state="not_analyzed", language="und")
    page = page_of(as_checker)
    assert "not analyzed" in page
    assert '<th scope="col">Kurier</th>' not in page
    assert "not in Kurier" not in page


def test_an_article_without_an_outlet_or_a_date_asks_for_it(as_checker, flood):
    factories.ArticleFactory(story=flood["story"], publisher=None, published="", headline="Water everywhere")
    page = page_of(as_checker)
    assert "outlet missing" in page
    assert "date missing" in page


def test_a_withdrawn_article_is_named_where_its_tombstone_is_found(as_editor, flood):
    assert "Withdrawn:" not in as_editor.get("/stories/flood/").content.decode()
    for article in (flood["herald"], flood["courier"]):
        data = {"reason": "Taken down.", "version": article.version}
        as_editor.post(f"/articles/{article.pk}/withdraw/", data)
        page = as_editor.get("/stories/flood/").content.decode()
        assert f'<a href="/articles/{article.pk}/">' in page.partition("Withdrawn:")[2]
    assert "No article yet." in page


def test_conflicts_of_one_question_stand_as_one(as_checker, flood):
    extra = factories.ClaimFactory(article=flood["courier"], cluster=flood["cluster"], start=0, end=4)
    factories.LinkFactory(
        story=flood["story"], cluster=flood["cluster"], kind=flood["link"].kind, first=extra, second=flood["second"],
        values=["290", "Only 120"], explanation="The second of one question.", score=0.2,
    )  # fmt: skip
    for path in ("/", "/stories/flood/"):
        page = as_checker.get(path).content.decode()
        assert "<b>1</b> more like it" in page
        assert "The second of one question." not in page
    assert "1 conflict to answer" in page_of(as_checker)
    assert "1 conflict waits for an answer" in as_checker.get("/").text


@pytest.mark.parametrize(
    "path", ["/", "/stories/flood/", "/queue/", "/articles/{courier}/?claim={first}", "/conflicts/{link}/"]
)
def test_many_conflicts_cost_no_more_questions(as_checker, flood, path):
    for number in range(12):
        claim = factories.ClaimFactory(article=flood["courier"], cluster=flood["cluster"], start=number, end=number + 4)
        factories.LinkFactory(
            story=flood["story"], cluster=flood["cluster"], kind=flood["link"].kind, first=claim,
            second=flood["second"], values=[f"{number}", "Only 120"], explanation=f"{number} against 120.",
        )  # fmt: skip
    with CaptureQueriesContext(connection) as asked:
        assert as_checker.get(address(path, flood)).status_code == 200
    assert len(asked) <= MOST_QUERIES


def figure(text, value, *, increment=False, noun="patient"):
    return {"text": text, "value": value, "comparator": "=", "low": value, "high": value, "unit": None, "noun": noun,
            "start": 0, "end": 1, "increment": increment}  # fmt: skip


def test_a_total_answers_before_what_was_added():
    claims = [
        Claim(pk=1, quantities=[figure("47", 47.0)]),
        Claim(pk=2, quantities=[figure("Five", 5.0, increment=True), figure("52", 52.0, noun=None)]),
        Claim(pk=3, quantities=[figure("three", 3.0, increment=True)]),
    ]
    found = main_figures(claims, {})
    assert [found[pk].text for pk in (1, 2, 3)] == ["47", "52", "three"]


def test_the_figure_that_a_comparison_names_answers(flood):
    link = flood["link"]
    link.values = ["About 300", "nine schools"]
    claim = Claim(pk=link.second_id, quantities=[figure("Only 120", 120.0), figure("nine schools", 9.0, noun="school")])
    others = [Claim(pk=10 + place, quantities=[figure("100", 100.0)]) for place in range(3)]
    assert main_figures([claim, *others], {claim.pk: [link]})[claim.pk].text == "nine schools"


def sorts_of(link, *figures):
    """Return how the two claims of a link are sorted in its question's row, and what their cells say."""
    claims = [link.first, link.second]
    for claim, told in zip(claims, figures, strict=True):
        claim.quantities = told
    columns = [claim.article.publisher.name for claim in claims]
    [row] = matrix_of(columns, [link.cluster], Answers(claims), [link]).rows
    return [(cell.sort, cell.text) for cell in row.all_cells]


def test_a_figure_beside_two_versions_of_a_quotation_hides_neither(flood):
    link = flood["link"]
    link.kind, link.values = "quote", ["“I would”", "“I would not”"]
    shown = sorts_of(link, [], [figure("80", 80.0, noun="people")])
    assert shown == [("contradiction", "“I would”"), ("contradiction", "“I would not”")]


def test_beside_figures_that_are_compared_only_figures_contradict(flood):
    link = flood["link"]
    link.kind, link.values = "title", ["mayor", "warden"]
    shown = sorts_of(link, [figure("80", 80.0)], [figure("80", 80.0)])
    assert shown == [("equal", "80"), ("equal", "80")]


@pytest.fixture
def nameless(flood):
    return factories.ArticleFactory(
        story=flood["story"], publisher=None, headline="Water everywhere", source="03_river-gazette.txt"
    )


def name_outlets(client, **fields):
    return client.post("/stories/flood/outlets/", fields, follow=True)


def test_an_outlet_is_proposed_from_the_file_name_and_named_by_a_person(as_editor, nameless):
    page = page_of(as_editor)
    assert f'name="outlet-{nameless.pk}" value="River Gazette"' in page
    assert "Confirm this outlet" in page
    fields = {f"outlet-{nameless.pk}": "The River Gazette", f"version-{nameless.pk}": nameless.version}
    assert "1 outlet named" in name_outlets(as_editor, **fields).text
    nameless.refresh_from_db()
    assert nameless.outlet == "The River Gazette"
    assert "Confirm this outlet" not in page_of(as_editor)


def test_an_emptied_field_leaves_the_outlet_open(as_editor, nameless):
    assert "Nothing named." in name_outlets(as_editor, **{f"outlet-{nameless.pk}": " "}).text
    nameless.refresh_from_db()
    assert nameless.publisher is None


def test_two_people_name_one_outlet_and_the_second_is_told(as_editor, nameless):
    response = name_outlets(as_editor, **{f"outlet-{nameless.pk}": "Gazette", f"version-{nameless.pk}": 0})
    assert response.status_code == 409
    nameless.refresh_from_db()
    assert nameless.publisher is None


def test_who_may_not_edit_articles_names_no_outlet(as_checker, nameless):
    page = page_of(as_checker)
    assert "outlet missing" in page
    assert "outlet-" not in page
    assert name_outlets(as_checker, **{f"outlet-{nameless.pk}": "Gazette"}).status_code == 403


def test_the_article_page_proposes_its_outlet_too(as_editor, nameless):
    page = as_editor.get(nameless.get_absolute_url()).text
    assert 'value="River Gazette"' in page
    assert "read from the file’s name" in page


def test_the_way_to_the_queue_shows_what_is_open(as_checker, flood):
    flood["other"].state = "approved"
    flood["other"].save()
    page = as_checker.get("/stories/flood/")
    assert "<b>2</b> of 3 claims open" in page.content.decode()
    address = "/queue/?story=flood&state=new&state=in_review&state=needs_recheck"
    assert page.content.decode().count(f'href="{address.replace("&", "&amp;")}"') == 2
    assert len(as_checker.get(address).context["rows"].rows) == 2
