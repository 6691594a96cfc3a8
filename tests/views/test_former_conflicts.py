"""The address of a conflict that a later comparison took away: it leads on, or tells what became of it."""

from __future__ import annotations

import pytest
from django.contrib.messages import get_messages

from articles.choices import State
from articles.models import Link
from articles.services import history
from articles.services.links import decide_link
from articles.services.undo import undo_last
from tests import factories


@pytest.fixture
def taken_away(flood):
    """Take the conflict away as a comparison does, and return its address."""
    link = flood["link"]
    address = link.get_absolute_url()
    history.save(link, "explanation")
    history.delete_all([link], reason="no longer suggested")
    return address


def again(flood, **fields):
    """Find the conflict again, as another row, with its sides swapped."""
    given = {"first": flood["second"], "second": flood["first"], "values": ["Only 120", "About 300"], **fields}
    return factories.LinkFactory(story=flood["story"], **given)


def test_it_leads_to_the_conflict_of_the_same_two_claims(as_checker, flood, taken_away):
    now = again(flood)
    assert as_checker.get(taken_away).url == now.get_absolute_url()


def test_it_leads_to_the_same_two_values_of_the_same_two_articles(as_checker, flood, taken_away):
    wider = factories.ClaimFactory(article=flood["courier"], start=0, end=80)
    now = again(flood, second=wider)
    again(flood, second=flood["other"], values=["Only 120", "Nobody"], score=0.99)
    assert as_checker.get(taken_away).url == now.get_absolute_url()


def test_where_it_is_none_any_more_the_page_tells_what_the_two_are_now(as_checker, flood, taken_away):
    now = again(flood, relation="different_scope")
    shown = as_checker.get(taken_away)
    page = shown.content.decode()
    assert shown.status_code == 410
    assert "No longer a conflict" in page
    assert "Courier says about 300 households, Herald only 120." in page
    assert "the two sentences no longer count as a conflict. Nobody had answered it." in page
    assert f'href="{now.get_absolute_url()}"' in page
    for name in ("first", "second"):
        assert f"?claim={flood[name].pk}#" in page


@pytest.mark.parametrize(
    ("field", "value", "told"),
    [
        ("gone", True, "The sentence is no longer in the article of Herald."),
        ("state", State.WITHDRAWN, "The claim of Herald was withdrawn."),
    ],
)
def test_it_tells_what_happened_to_a_sentence(as_checker, flood, taken_away, field, value, told):
    setattr(flood["second"], field, value)
    flood["second"].save()
    assert told in as_checker.get(taken_away).content.decode()


def test_it_tells_that_an_article_was_withdrawn(as_checker, flood, taken_away):
    flood["herald"].state, flood["herald"].withdrawn_reason = "withdrawn", "a test page"
    flood["herald"].save()
    assert "The article of Herald was withdrawn (a test page)." in as_checker.get(taken_away).content.decode()


def test_it_tells_that_a_sentence_was_altered(as_checker, flood, taken_away):
    later = factories.RevisionFactory(article=flood["herald"], number=2)
    flood["second"].anchors.create(revision=later, change="altered", text="Some 290 households left.")
    assert "The sentence of Herald has other words now." in as_checker.get(taken_away).content.decode()


def test_a_link_that_an_undo_took_back_names_who_took_the_answer_back(as_checker, flood, checker):
    decide_link(link=flood["link"], by=checker, answer="superseded", newer=flood["first"])
    made = Link.objects.get(relation="supersedes")
    undo_last(by=checker)
    page = as_checker.get(made.get_absolute_url()).content.decode()
    assert "took back the answer that it came from" in page
    assert "No longer told so" in page
    assert f'href="{flood["link"].get_absolute_url()}"' in page


def test_an_answer_that_comes_too_late_is_not_lost_unseen(as_checker, flood, taken_away):
    now = again(flood)
    shown = as_checker.post(f"{taken_away}decide/", {"answer": "conflicting", "version": 1})
    assert (shown.status_code, shown.url) == (303, taken_away)
    assert "compared again while you read" in str(*get_messages(shown.wsgi_request))
    now.refresh_from_db()
    assert now.state == "suggested"


def test_an_open_page_is_told_that_its_conflict_was_compared_again(as_checker, taken_away):
    told = as_checker.get(f"{taken_away}news/?version=1").content.decode()
    assert "compared again since you opened it" in told
    assert f'href="{taken_away}"' in told


@pytest.mark.parametrize("where", ["", "news/?version=1"])
def test_what_never_was_is_not_found(as_checker, flood, where):
    assert as_checker.get(f"/conflicts/99999/{where}").status_code == 404
