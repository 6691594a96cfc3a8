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
        story=flood["story"], cluster=flood["cluster"], first=flood["other"], second=flood["second"], score=0.1
    )
    assert as_checker.get(f"/conflicts/{flood['link'].pk}/").context["next_link"] == later.pk
    decide(as_checker, flood["link"], answer="superseded", reason="They counted again.")
    answered = as_checker.get(f"/conflicts/{flood['link'].pk}/")
    assert answered.context["next_link"] == later.pk
    assert "They counted again." in answered.content.decode()


def test_news_of_a_conflict_are_told_only_when_there_are_any(as_checker, flood):
    address = f"/conflicts/{flood['link'].pk}/news/"
    assert as_checker.get(f"{address}?version={flood['link'].version}").status_code == 204
    decide(as_checker, flood["link"], answer="conflicting")
    assert "confirmed" in as_checker.get(f"{address}?version={flood['link'].version}").content.decode()
