"""A claim that answers two questions stands in both rows, with the figure that fits each."""

from __future__ import annotations

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from articles.models import Cluster, Link
from articles.services.undo import undo_last
from articles.views.answers import Answers
from articles.views.matrix_data import matrix_of
from articles.views.story_told import told_in
from tests import factories
from tests.views.conftest import claim_on
from tests.views.test_pages import MOST_QUERIES

THIRD = "It rained. Some 250 households left their homes and 4 schools are closed, the county said. No more is known."
MORE = "It poured. Three schools are closed, the office said. A bridge is shut."


@pytest.fixture
def schools(flood):
    """Return the flood with a second question, which one claim answers beside its own: households, and schools."""
    story = flood["story"]
    county = factories.ArticleFactory(
        story=story, publisher=factories.PublisherFactory(name="County Times"), body=THIRD
    )
    weekly = factories.ArticleFactory(story=story, publisher=factories.PublisherFactory(name="Weekly"), body=MORE)
    row = factories.ClusterFactory(story=story, question="Schools that are closed")
    both = claim_on(county, "Some 250", cluster=flood["cluster"], origin="County")
    other = claim_on(weekly, "Three schools", cluster=row, origin="Schools office")
    more = claim_on(flood["herald"], "A school", cluster=row)
    row.also.add(both)
    return flood | {"row": row, "both": both, "weekly": other, "school": more}


def page_of(client, path="/stories/flood/"):
    return client.get(path).content.decode()


def matrix(schools):
    """Return by question what the cells of its row say."""
    claims = list(schools["story"].claims.select_related("article__publisher", "cluster").order_by("pk"))
    columns = sorted({claim.article.outlet for claim in claims})
    answers = Answers(claims, told_in(schools["story"], None).beside)
    rows = matrix_of(columns, [schools["cluster"], schools["row"]], answers, Link.objects.all()).rows
    return {row.cluster.pk: row for row in rows}


def texts(row):
    return {cell.claim.article.outlet: cell.text for cell in row.all_cells}


def test_each_row_shows_the_figure_that_answers_its_question(schools):
    rows = matrix(schools)
    assert texts(rows[schools["cluster"].pk])["County Times"] == "Some 250"
    assert texts(rows[schools["row"].pk])["County Times"] == "4"


def test_a_figure_that_a_link_of_the_row_names_comes_first(schools):
    factories.LinkFactory(
        story=schools["story"], cluster=schools["row"], first=schools["both"], second=schools["weekly"],
        values=["4", "Three"], explanation="Four against three.",
    )  # fmt: skip
    rows = matrix(schools)
    assert texts(rows[schools["cluster"].pk])["County Times"] == "Some 250"
    assert texts(rows[schools["row"].pk])["County Times"] == "4"
    sorts = {cell.claim.pk: cell.sort for cell in rows[schools["row"].pk].all_cells}
    assert sorts[schools["both"].pk] == sorts[schools["weekly"].pk] == "contradiction"
    own = {cell.claim.pk: cell.sort for cell in rows[schools["cluster"].pk].all_cells}
    assert own[schools["both"].pk] != "contradiction"


def test_figures_with_one_noun_are_told_apart_by_what_the_other_question_asks(schools):
    def figure(text, noun):
        return {"text": text, "value": 1.0, "comparator": "=", "low": 1.0, "high": 1.0, "unit": None, "noun": noun,
                "start": 0, "end": 1}  # fmt: skip

    both = schools["both"]
    both.quantities = [figure("250", "household"), figure("4", "place of learning")]
    both.save()
    rows = matrix(schools)
    assert texts(rows[schools["row"].pk])["County Times"] == "4"
    assert texts(rows[schools["cluster"].pk])["County Times"] == "250"


def test_the_second_row_says_quietly_where_the_claim_belongs(as_checker, schools):
    page = page_of(as_checker)
    assert page.count("also in: Households that left") == 1
    assert "also in: Schools" not in page


def test_outlets_and_origins_of_a_row_count_who_answers_it_beside(as_checker, schools):
    assert "reported by 3 outlets, 2 independent origins" in page_of(as_checker)
    assert "<b>3</b> outlets, <b>2</b> independent origins" in page_of(as_checker, f"/questions/{schools['row'].pk}/")


def test_an_outlet_that_answers_beside_leaves_nothing_out(as_checker, schools):
    page = page_of(as_checker)
    left_out = page.partition('id="omissions"')[2].partition("</section>")[0]
    assert "not in Courier" in left_out
    assert "County Times" not in left_out.partition("Schools that are closed")[2]


def test_a_second_origin_may_come_from_who_answers_beside(as_checker, schools):
    schools["row"].claims.update(origin="Schools office")
    assert "<b>0</b> of 2 questions that two or more outlets answer have no second origin" in page_of(as_checker)
    schools["row"].also.clear()
    schools["row"].save()
    assert "<b>1</b> of 2 questions that two or more outlets answer has no second origin" in page_of(as_checker)


def test_a_question_lists_who_answers_it_beside_another(as_checker, schools):
    page = page_of(as_checker, f"/questions/{schools['row'].pk}/")
    assert "Some 250 households" in page
    assert f'also in: <a href="/questions/{schools["cluster"].pk}/">Households that left</a>' in page
    assert "Does not answer this" not in page  # a checker
    assert "also in:" not in page_of(as_checker, f"/questions/{schools['cluster'].pk}/")


def test_an_editor_takes_an_answer_out_and_back(as_editor, editor, schools):
    row, both = schools["row"], schools["both"]
    page = page_of(as_editor, f"/questions/{row.pk}/")
    assert f'name="beside" value="{both.pk}" formaction="/questions/{row.pk}/without/"' in page
    assert f'name="claim" value="{both.pk}"' not in page
    sent = {"beside": both.pk, "version": row.version}
    told = as_editor.post(f"/questions/{row.pk}/without/", sent, follow=True)
    assert "Taken out" in told.text
    assert not row.also.exists()
    assert as_editor.post(f"/questions/{row.pk}/without/", sent).status_code == 409
    undo_last(by=editor)
    assert list(row.also.all()) == [both]


@pytest.mark.parametrize("claim", ["", "x", "-1", "0", "9" * 40, "١", "1 or 1=1"])
def test_a_strange_answer_to_take_out_is_refused(as_editor, schools, claim):
    assert as_editor.post(f"/questions/{schools['row'].pk}/without/", {"beside": claim}).status_code == 422


def test_only_editors_take_an_answer_out(as_checker, schools):
    path = f"/questions/{schools['row'].pk}/without/"
    assert as_checker.post(path, {"beside": schools["both"].pk}).status_code == 403
    assert as_checker.get(path).status_code == 405
    assert schools["row"].also.exists()


def test_a_card_shows_both_questions_and_what_others_say_to_them(as_checker, schools):
    for path in (
        f"/claims/{schools['both'].pk}/",
        f"/articles/{schools['both'].article_id}/?claim={schools['both'].pk}",
    ):
        page = page_of(as_checker, path)
        assert f'also answers: <a href="/questions/{schools["row"].pk}/"' in page
        assert "Schools that are closed</a>" in page
        assert "Three schools are closed" in page
        assert "Only 120 households" in page
    assert "Some 250 households" in page_of(as_checker, f"/claims/{schools['weekly'].pk}/")
    assert "also answers" not in page_of(as_checker, f"/claims/{schools['weekly'].pk}/")


def test_the_queue_shows_all_claims_of_a_question(as_checker, schools):
    rows = as_checker.get(f"/queue/?cluster={schools['row'].pk}").context["rows"].rows
    assert {row.pk for row in rows} == {schools[name].pk for name in ("both", "weekly", "school")}


def test_a_claim_that_is_gone_answers_nothing(as_checker, schools):
    schools["both"].gone = True
    schools["both"].save()
    for path in ("/stories/flood/", f"/questions/{schools['row'].pk}/"):
        assert "Some 250 households" not in page_of(as_checker, path)
        assert "also in" not in page_of(as_checker, path)


def test_hostile_words_stay_words(as_editor, schools):
    words = "<script>alert(1)</script>\"'{{ x }}"
    Cluster.objects.filter(pk__in=(schools["cluster"].pk, schools["row"].pk)).update(question=words)
    for path in ("/stories/flood/", f"/questions/{schools['row'].pk}/", f"/claims/{schools['both'].pk}/"):
        page = page_of(as_editor, path)
        assert "&lt;script&gt;alert(1)" in page
        assert "<script>alert(1)" not in page


def many(schools, size):
    """Let so many claims answer questions beside their own."""
    for at in range(size):
        own = factories.ClusterFactory(story=schools["story"], question=f"Question {at}")
        claims = [factories.ClaimFactory(article=schools["courier"], cluster=own, start=9 * at, end=9 * at + 1)]
        claims.append(factories.ClaimFactory(article=schools["herald"], cluster=own, start=9 * at, end=9 * at + 1))
        schools["row"].also.add(*claims)
        own.also.add(schools["both"])


@pytest.mark.parametrize("size", [0, 15])
def test_second_answers_cost_no_more_queries(as_editor, schools, size):
    many(schools, size)
    both, row = schools["both"], schools["row"]
    for path in (
        "/stories/flood/", f"/questions/{row.pk}/", f"/claims/{both.pk}/", f"/articles/{both.article_id}/?claim={both.pk}",
        f"/queue/?cluster={row.pk}",
    ):  # fmt: skip
        with CaptureQueriesContext(connection) as asked:
            assert as_editor.get(path).status_code == 200
        assert len(asked) <= MOST_QUERIES, path


def test_a_question_is_not_drawn_for_those_only_that_answer_another(as_checker, schools, monkeypatch):
    monkeypatch.setattr("articles.views.story.MOST_QUESTIONS", 1)
    schools["row"].state = "open"
    schools["row"].save()
    Link.objects.all().delete()
    Cluster.objects.filter(pk=schools["cluster"].pk).update(state="settled")
    schools["row"].also.add(schools["first"])
    page = page_of(as_checker)
    assert f'<a href="/questions/{schools["row"].pk}/">' in page
    assert f'<a href="/questions/{schools["cluster"].pk}/">' not in page


def test_the_admin_leads_to_both_questions_and_to_who_answers_beside(client, administrator, schools):
    administrator.is_staff = True
    administrator.save()
    client.force_login(administrator)
    page = page_of(client, f"/admin/articles/claim/{schools['both'].pk}/change/")
    assert f'<a href="/questions/{schools["row"].pk}/">Schools that are closed</a>' in page
    page = page_of(client, f"/admin/articles/cluster/{schools['row'].pk}/change/")
    assert f'<a href="/claims/{schools["both"].pk}/">' in page
