"""The conflict page: both passages, the difference, three answers, and the way back."""

from __future__ import annotations

import pytest

from articles.choices import LinkState
from tests import factories


def decide(client, link, **values):
    return client.post(f"/conflicts/{link.pk}/decide/", values)


def test_both_passages_stand_in_context_with_the_difference_marked(as_checker, flood):
    page = as_checker.get(f"/conflicts/{flood['link'].pk}/").content.decode()
    assert "<mark>About 300</mark>" in page
    assert "<mark>Only 120</mark>" in page
    assert "The river rose on Monday." in page
    assert "Courier says about 300 households" in page


def test_conflicting_needs_no_reason_and_marks_both_claims(as_checker, flood):
    decide(as_checker, flood["link"], answer="conflicting")
    flood["link"].refresh_from_db()
    assert flood["link"].state == LinkState.CONFIRMED
    for name in ("first", "second"):
        flood[name].refresh_from_db()
        assert flood[name].rating == "conflicting"


def test_not_a_conflict_needs_a_reason(as_checker, flood):
    assert decide(as_checker, flood["link"], answer="not_conflict").status_code == 422
    decide(as_checker, flood["link"], answer="not_conflict", reason="One counts the town, one the county.")
    flood["link"].refresh_from_db()
    assert flood["link"].state == LinkState.DISMISSED
    page = as_checker.get(f"/conflicts/{flood['link'].pk}/").content.decode()
    assert "One counts the town, one the county." in page


def test_superseded_takes_the_newer_claim_that_was_named(as_checker, flood):
    decide(as_checker, flood["link"], answer="superseded", newer=flood["first"].pk)
    made = flood["story"].links.get(relation="supersedes")
    assert (made.first_id, made.second_id) == (flood["first"].pk, flood["second"].pk)
    page = as_checker.get(f"/conflicts/{flood['link'].pk}/").content.decode()
    assert "<b>Superseded</b>" in page
    assert f'<a href="/conflicts/{made.pk}/">Which replaces which</a>' in page


def date(claim, published):
    claim.article.published, claim.article.published_on = published, published[:10]
    claim.article.save()


@pytest.mark.parametrize("later", ["first", "second"])
def test_the_claim_of_the_later_article_is_proposed_as_the_newer(as_checker, flood, later):
    date(flood["first"], "2025-03-02T09:30:00+00:00")
    date(flood["second"], "2025-03-02T18:12:00+09:00" if later == "first" else "2025-03-02T18:12:00+01:00")
    page = as_checker.get(f"/conflicts/{flood['link'].pk}/").content.decode()
    assert f'value="{flood[later].pk}" required checked' in page
    assert page.count("the later article") == 1
    decide(as_checker, flood["link"], answer="superseded")
    assert flood["story"].links.get(relation="supersedes").first == flood[later]


@pytest.mark.parametrize(("first", "second"), [("", ""), ("2025-03-02", ""), ("2025-03-02", "2025-03-02T18:12:00Z")])
def test_where_no_date_tells_which_is_newer_the_person_says_it(as_checker, flood, first, second):
    for name, published in (("first", first), ("second", second)):
        if published:
            date(flood[name], published)
    page = as_checker.get(f"/conflicts/{flood['link'].pk}/").content.decode()
    assert "Which article is later is not known: choose." in page
    assert "checked" not in page
    assert decide(as_checker, flood["link"], answer="superseded").status_code == 422


def test_two_sides_of_one_article_have_no_later_article(as_checker, flood):
    link = factories.LinkFactory(story=flood["story"], first=flood["first"], second=flood["other"])
    date(flood["first"], "2025-03-02")
    page = as_checker.get(f"/conflicts/{link.pk}/").content.decode()
    assert "Both stand in one article: choose." in page
    assert "<span>both in one article</span>" in page
    assert "later article" not in page
    assert decide(as_checker, link, answer="superseded").status_code == 422
    decide(as_checker, link, answer="superseded", newer=flood["other"].pk)
    assert flood["story"].links.get(relation="supersedes").first == flood["other"]


def test_more_of_one_disagreement_follow_the_side_that_was_called_newer(as_checker, flood, pair_more):
    decide(as_checker, flood["link"], answer="superseded", newer=flood["second"].pk)
    as_checker.post(f"/conflicts/{flood['link'].pk}/more/", {"link": pair_more.pk})
    made = flood["story"].links.filter(relation="supersedes").values_list("first", "second")
    assert set(made) == {(flood["second"].pk, flood["first"].pk), (flood["second"].pk, pair_more.first_id)}


def test_what_is_no_conflict_is_not_shown_as_one(as_checker, flood):
    address = f"/conflicts/{flood['link'].pk}/"
    assert "settled" not in as_checker.get(address).content.decode()
    decide(as_checker, flood["link"], answer="not_conflict", reason="One counts the town only.")
    page = as_checker.get(address).content.decode()
    assert 'class="section sides settled"' in page
    assert "tone-conflict" not in page.partition("</h1>")[0]


def test_an_answer_can_be_taken_back_by_its_author(as_checker, flood):
    decide(as_checker, flood["link"], answer="conflicting")
    as_checker.post(f"/conflicts/{flood['link'].pk}/reopen/", {"reason": "Too quick."})
    flood["link"].refresh_from_db()
    assert flood["link"].state == LinkState.SUGGESTED


def test_a_span_that_lies_outside_the_claim_does_not_break_the_page(as_checker, flood):
    link = flood["link"]
    link.spans = [[link.first_id, 0, 99_999], [link.second_id, 50_000, 60_000], [12345, 0, 3]]
    link.save()
    assert as_checker.get(f"/conflicts/{link.pk}/").status_code == 200


@pytest.mark.parametrize(
    ("words", "values", "marked"),
    [
        ("“We could leave,” she said.", ["We could leave", "We would leave"], ["could"]),
        ("“We could\nleave now,” she said.", ["We could leave", "We will leave soon"], ["could"]),
        ("“We leave,” she said.", ["We leave", "We never leave"], ["We leave"]),
    ],
)
def test_of_a_quotation_only_the_words_that_differ_are_marked(as_checker, flood, words, values, marked):
    article = factories.ArticleFactory(story=flood["story"], body=words)
    claim = factories.ClaimFactory(article=article, start=0, end=len(words), text=words)
    spans = [[claim.pk, 0, len(words)]]
    link = factories.LinkFactory(
        story=flood["story"], first=claim, second=flood["second"], kind="quote", values=values, spans=spans
    )
    sides = as_checker.get(f"/conflicts/{link.pk}/").context["sides"]
    assert [text for text, differs in sides[0].pieces if differs] == marked


def test_an_answered_conflict_leads_on_to_the_next(as_checker, flood):
    later = factories.LinkFactory(
        story=flood["story"], kind="date", first=flood["other"], second=flood["second"], score=0.1
    )
    assert as_checker.get(f"/conflicts/{flood['link'].pk}/").context["next_link"] == later.pk
    decide(as_checker, flood["link"], answer="superseded", newer=flood["second"].pk, reason="They counted again.")
    answered = as_checker.get(f"/conflicts/{flood['link'].pk}/")
    assert answered.context["next_link"] == later.pk
    assert "They counted again." in answered.content.decode()


def test_a_disagreement_of_several_links_is_one_step(as_checker, flood):
    twin = factories.LinkFactory(
        story=flood["story"], cluster=flood["cluster"], first=flood["other"], second=flood["second"], score=0.5
    )
    later = factories.LinkFactory(
        story=flood["story"], kind="date", first=flood["other"], second=flood["second"], score=0.1
    )
    for link in (flood["link"], twin):
        shown = as_checker.get(f"/conflicts/{link.pk}/").context
        assert (shown["place"], shown["total"], shown["next_link"]) == (1, 2, later.pk)


def test_news_of_a_conflict_are_told_only_when_there_are_any(as_checker, flood):
    address = f"/conflicts/{flood['link'].pk}/news/"
    assert as_checker.get(f"{address}?version={flood['link'].version}").status_code == 204
    decide(as_checker, flood["link"], answer="conflicting")
    assert "confirmed" in as_checker.get(f"{address}?version={flood['link'].version}").content.decode()


@pytest.fixture
def pair_more(flood):
    """A second conflict of the same question: the Herald contradicts itself further down."""
    article, cluster = flood["courier"], flood["cluster"]
    extra = factories.ClaimFactory(article=article, cluster=cluster, start=0, end=4)
    return factories.LinkFactory(
        story=flood["story"], cluster=cluster, kind=flood["link"].kind, first=extra, second=flood["second"],
        values=["Roughly 290", "Only 120"], explanation="290 against 120.",
    )  # fmt: skip


@pytest.mark.parametrize(
    ("answer", "words", "state"),
    [
        ("conflicting", "conflicting", LinkState.CONFIRMED),
        ("not_conflict", "not a conflict", LinkState.DISMISSED),
        ("superseded", "superseded", LinkState.DISMISSED),
    ],
)
def test_one_answer_serves_the_other_conflicts_of_its_question(as_checker, flood, pair_more, answer, words, state):
    first = flood["link"]
    decide(as_checker, first, answer=answer, newer=flood["first"].pk, reason="Asked the county.")
    page = as_checker.get(f"/conflicts/{first.pk}/").content.decode()
    assert "1 more like it" in page
    assert f"answer the same as above, {words}" in page
    as_checker.post(f"/conflicts/{first.pk}/more/", {"link": [pair_more.pk]})
    pair_more.refresh_from_db()
    assert (pair_more.state, pair_more.reason) == (state, "Asked the county.")
    assert "more like it" not in as_checker.get(f"/conflicts/{first.pk}/").content.decode()


def test_conflicts_answered_together_are_taken_back_together(as_checker, flood, pair_more):
    third = factories.LinkFactory(
        story=flood["story"], cluster=flood["cluster"], kind=flood["link"].kind, first=flood["first"],
        second=pair_more.first, values=["About 300", "Roughly 290"], explanation="300 against 290.",
    )  # fmt: skip
    decide(as_checker, flood["link"], answer="conflicting")
    as_checker.post(f"/conflicts/{flood['link'].pk}/more/", {"link": [pair_more.pk, third.pk]})
    as_checker.post("/undo/")
    for link, state in (
        (flood["link"], LinkState.CONFIRMED),
        (pair_more, LinkState.SUGGESTED),
        (third, LinkState.SUGGESTED),
    ):
        link.refresh_from_db()
        assert link.state == state


def test_a_conflict_of_another_question_is_not_answered_along(as_checker, flood):
    other = factories.LinkFactory(story=flood["story"], kind=flood["link"].kind)
    decide(as_checker, flood["link"], answer="conflicting")
    assert as_checker.post(f"/conflicts/{flood['link'].pk}/more/", {"link": [other.pk]}).status_code == 422
    other.refresh_from_db()
    assert other.state == LinkState.SUGGESTED
