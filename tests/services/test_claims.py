"""Claims marked by hand, their borders, lines turned round, withdrawals."""

import pytest

from articles.choices import State
from articles.models import Claim, Link
from articles.services.claims import add_claim, change_borders, withdraw_claim
from articles.services.errors import Invalid, NotAllowed, SomeoneWasFirst
from articles.services.lines import flip_line
from articles.services.verdicts import record_verdict
from tests.factories import ArticleFactory, LinkFactory

from .texts import FLOOD, bring_in, claim_with

pytestmark = pytest.mark.django_db
WORDS = "6.4 meters, according to the national water office"


def mark(article, words, by):
    at = article.current.body.index(words)
    return add_claim(article=article, start=at, end=at + len(words), by=by)


def test_a_marked_claim_is_read_like_the_others(story, checker):
    claim = mark(bring_in(story).article, f" {WORDS} ".strip(), checker)
    assert (claim.text, claim.by_hand, claim.added_by) == (WORDS, True, checker)
    assert (claim.quantities[0]["value"], claim.quantities[0]["unit"]) == (6.4, "meter")
    assert claim.revision.body[claim.start : claim.end] == WORDS


def test_white_space_at_the_ends_is_left_out(story, checker):
    assert mark(bring_in(story).article, " rose to ", checker).text == "rose to"


@pytest.mark.parametrize(("start", "end"), [(-1, 4), (5, 5), (9, 4), (0, 10**6)])
def test_impossible_borders_are_refused(checker, start, end):
    with pytest.raises(Invalid):
        add_claim(article=ArticleFactory(), start=start, end=end, by=checker)


def test_the_same_words_are_marked_once(story, checker, viewer):
    article = bring_in(story).article
    mark(article, WORDS, checker)
    with pytest.raises(Invalid, match="already"):
        mark(article, WORDS, checker)
    with pytest.raises(NotAllowed):
        mark(article, "rose to", viewer)


def test_moving_the_borders_of_a_decided_claim_sends_it_to_recheck(story, checker):
    claim = claim_with(bring_in(story).article, "At least 300")
    record_verdict(claim=claim, by=checker, rating="verified")
    moved = change_borders(claim=claim, start=claim.start, end=claim.start + 20, by=checker)
    assert (moved.state, moved.rating, moved.stale) == (State.NEEDS_RECHECK, "verified", True)
    with pytest.raises(SomeoneWasFirst):
        change_borders(claim=claim, start=0, end=5, by=checker, expected=claim.version)


def test_a_withdrawn_claim_leaves_a_tombstone_and_no_suggestion(conflict, checker, editor):
    kept = LinkFactory(first=conflict.first, state="confirmed")
    verdict = record_verdict(claim=conflict.first, by=checker, rating="false")
    with pytest.raises(NotAllowed):
        withdraw_claim(claim=conflict.first, by=checker, reason="wrong")
    claim = withdraw_claim(claim=conflict.first, by=editor, reason="marked by mistake")
    assert (claim.state, claim.verdict, claim.rating) == (State.WITHDRAWN, verdict, "false")
    assert list(Link.objects.all()) == [kept]
    assert not Claim.objects.present().filter(pk=claim.pk).exists()


def test_a_flipped_line_leaves_the_body_and_comes_back(story, editor, checker):
    article = bring_in(story).article
    claim = claim_with(article, "40 million euros")
    record_verdict(claim=claim, by=checker, rating="verified")
    line = next(line["text"] for line in article.current.lines if "40 million" in line["text"])
    without = flip_line(article=article, line_text=line, label="furniture", by=editor)
    claim.refresh_from_db()
    assert "40 million" not in without.current.body
    assert (claim.gone, claim.stale) == (True, True)
    flip_line(article=article, line_text=line, label="text", by=editor)
    claim.refresh_from_db()
    assert (claim.gone, claim.rating) == (False, "verified")
    assert bytes(without.current.received).decode() == FLOOD


def test_a_flip_survives_the_next_import(story, editor):
    article = bring_in(story).article
    line = next(line["text"] for line in article.current.lines if "40 million" in line["text"])
    flip_line(article=article, line_text=line, label="furniture", by=editor)
    assert "40 million" not in bring_in(story, FLOOD.replace("300", "350")).revision.body


@pytest.mark.parametrize(
    ("line", "label"), [("no such line", "text"), ("Hundreds flee as river bursts its banks", "x")]
)
def test_unknown_lines_and_labels_are_refused(story, editor, line, label):
    with pytest.raises(Invalid):
        flip_line(article=bring_in(story).article, line_text=line, label=label, by=editor)
