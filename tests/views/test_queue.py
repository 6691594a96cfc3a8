"""The queue: an address that can be shared, pages by key, bulk decisions with one undo."""

from __future__ import annotations

import pytest

from articles.models import Claim
from articles.services.comments import comment
from articles.services.verdicts import record_verdict
from articles.views.paging import slice_of
from tests import factories


def test_the_queue_starts_with_what_is_open_and_matters_most(as_checker, flood):
    factories.ClaimFactory(article=flood["herald"], state="approved", priority=0.99, text="Decided long ago.")
    page = as_checker.get("/queue/").content.decode()
    assert "3 claims to check" in page
    assert page.index("About 300") < page.index("Nobody was hurt")
    assert "Decided long ago." not in page


@pytest.mark.parametrize(
    ("query", "expected"),
    [
        ("publisher=Courier", {"first", "other"}),
        ("publisher=courier&text=households", {"first"}),
        ("conflicting=true", {"first", "second"}),
        ("conflicting=false", {"other"}),
        ("unsourced=true", {"other"}),
        ("unsourced=false", {"first", "second"}),
        ("origin=mayor", {"second"}),
        ("kind=statistic", {"first", "second", "other"}),
        ("kind=quotation", set()),
        ("rating=none", {"first", "second", "other"}),
        ("rating=verified", set()),
        ("story=flood", {"first", "second", "other"}),
        ("assigned=nobody", {"first", "second", "other"}),
        ("assigned=me", set()),
        ("stance=asserts", {"first", "second", "other"}),
        ("since=2000-01-01T00:00:00Z", {"first", "second", "other"}),
        ("since=2999-01-01T00:00:00Z", set()),
    ],
)
def test_a_filter_is_an_address(as_checker, flood, query, expected):
    rows = as_checker.get(f"/queue/?{query}").context["rows"].rows
    assert {row.pk for row in rows} == {flood[name].pk for name in expected}


@pytest.mark.parametrize(
    ("query", "told"),
    [
        ("", []),
        ("conflicting=true", []),  # a tab tells it
        ("story=flood&state=new&state=in_review", [("Story", "The flood"), ("State", "New, In review")]),
        ("story=flood&conflicting=true", [("Story", "The flood"), ("In a conflict", "")]),
        ("unsourced=false&text=house", [("Without a source", "no"), ("Words", "house")]),
        ("publisher=Courier&rating=none", [("Rating", "None yet"), ("Outlet", "Courier")]),
        ("since=2025-01-31T08:30:00Z&speaker=99999", [("Speaker", "99999"), ("Changed since", "31 Jan 2025, 08:30")]),
        ("since=9999-99-99T00:00:00Z&story=none", [("Story", "none"), ("Changed since", "9999-99-99T00:00:00Z")]),
    ],
)
def test_the_queue_says_in_words_what_its_address_asks_for(as_checker, flood, query, told):
    assert list(as_checker.get(f"/queue/?{query}").context["told"]) == told


def test_a_question_is_named_where_the_queue_shows_its_answers(as_checker, flood):
    page = as_checker.get(f"/queue/?cluster={flood['cluster'].pk}").content.decode()
    assert "Question: <b>Households that left</b>" in page


def test_a_filter_that_makes_no_sense_says_so(as_checker, flood):
    response = as_checker.get("/queue/?state=nonsense&since=yesterday")
    assert response.status_code == 200
    assert "since" in response.content.decode()


def test_a_bulk_decision_is_taken_back_in_one_step(as_checker, flood):
    chosen = [flood["first"].pk, flood["second"].pk]
    as_checker.post("/queue/decide/", {"claim": chosen, "rating": "verified", "justification": "Both checked."})
    assert Claim.objects.filter(rating="verified").count() == 2
    as_checker.post("/undo/", {})
    assert Claim.objects.filter(rating="verified").count() == 0


def test_a_bulk_decision_without_rows_is_refused(as_checker, flood):
    assert as_checker.post("/queue/decide/", {"rating": "verified"}).status_code == 422


def test_a_bulk_decision_with_an_unknown_rating_is_refused(as_checker, flood):
    response = as_checker.post("/queue/decide/", {"claim": flood["first"].pk, "rating": "nonsense"})
    assert response.status_code == 422


def test_a_filter_is_saved_and_forgotten(as_checker, flood, checker):
    as_checker.post("/queue/save/", {"name": "Flood", "query": "story=flood"})
    assert "Flood" in as_checker.get("/queue/").content.decode()
    as_checker.post("/queue/drop/", {"name": "Flood"})
    assert not checker.saved_filters.exists()


@pytest.mark.parametrize("order", ["priority", "newest", "oldest"])
def test_pages_by_key_show_every_row_once(story, order):
    article = factories.ArticleFactory(story=story)
    made = [factories.ClaimFactory(article=article, priority=(n % 3) / 3) for n in range(11)]
    seen, after = [], ""
    while True:
        page = slice_of(Claim.objects.all(), Claim.objects.all(), order, after, 4)
        seen += [row.pk for row in page.rows]
        after = page.after
        if not after:
            break
    assert sorted(seen) == sorted(claim.pk for claim in made)
    assert len(seen) == len(set(seen))


@pytest.mark.parametrize("mark", ["x", "~", "0.5~x", "~~", "nan~1", "1e999~2"])
def test_a_broken_page_mark_starts_over(claim, mark):
    assert len(slice_of(Claim.objects.all(), Claim.objects.all(), "priority", mark, 5).rows) <= 1


def test_the_tabs_count_ones_own_work(as_checker, checker, editor, flood):
    flood["first"].assignee = checker
    flood["first"].save()
    factories.ClaimFactory(article=flood["herald"], assignee=checker, state="approved")
    comment(claim=flood["other"], text=f"@{checker.username} please look.", by=editor)
    tabs = {tab["label"]: tab for tab in as_checker.get("/queue/").context["tabs"]}
    assert {label: tab["count"] for label, tab in tabs.items() if tab["count"]} == {"Mine": 1, "Names me": 1}
    for label, expected in (("Mine", "first"), ("Names me", "other")):
        rows = as_checker.get(f"/queue/?{tabs[label]['query']}").context["rows"].rows
        assert [row.pk for row in rows] == [flood[expected].pk]


def test_a_remark_that_names_somebody_stands_on_their_desk_until_they_answer(as_checker, checker, editor, flood):
    comment(claim=flood["first"], text=f"@{checker.username} which office?", by=editor)
    assert "which office?" in as_checker.get("/").content.decode()
    comment(claim=flood["first"], text="The regional one.", by=checker)
    assert "which office?" not in as_checker.get("/").content.decode()


def test_a_decision_answers_a_remark_too_and_naming_oneself_is_none(as_checker, checker, editor, flood):
    comment(claim=flood["first"], text=f"Note to self, @{checker.username}.", by=checker)
    comment(claim=flood["other"], text=f"@{checker.username}?", by=editor)
    record_verdict(claim=flood["other"], by=checker, rating="verified")
    assert list(as_checker.get("/").context["remarks"]) == []


def test_a_row_says_its_story_where_several_are_listed(as_checker, flood):
    factories.StoryFactory(slug="fire", title="The fire")
    assert "in The flood" in as_checker.get("/queue/").text
    assert "in The flood" not in as_checker.get("/queue/?story=flood").text
