"""Prove the scorer of whole articles on a reading that finds all, one that finds nothing, and one that takes all."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from articles.analysis.spans import Attribution, Claim, DateSpan, Quantity, Reading, Span
from articles.analysis.vocabulary import Directness, Stance
from tests.analysis import article_files as files
from tests.analysis.article_scores import SHARES, Tally, score_article

EVERY = files.names() + files.names(heldback=True)
SETS = ("quantities", "dates", "body")


def perfect(expected: dict[str, Any]) -> Reading:
    """Return the reading that the expected file describes."""
    sentences = [label["text"] for label in expected["claim"]] + expected["no_claims"] + expected["debatable"]
    body = "\n".join(sentences)
    places = files.Places(body)
    placed = [(label, places.find(label["text"])) for label in expected["claim"]]
    published = expected.get("given") or expected["published"]
    return Reading(
        body=body, published=None, language="en", headline=expected["headline"], published_text=published,
        claims=tuple(_claim(label, span) for label, span in placed),
        quantities=tuple(_quantity(item, span) for label, span in placed for item in label.get("quantities", [])),
        dates=tuple(_days(item, span) for label, span in placed for item in label.get("dates", [])),
    )  # fmt: skip


def _claim(label: dict[str, Any], span: Span) -> Claim:
    speaker = label.get("speaker", "").split("|")[0].strip()
    manner = Directness(label.get("directness", "indirect"))
    said = Attribution(manner, None, None, (), speaker, label.get("role")) if speaker else None
    stance = label.get("stance", "asserts").replace("?", "asserts")
    return Claim(span.start, span.end, span.text, (), 0.5, (), said, Stance(stance))


def _quantity(item: str, span: Span) -> Quantity:
    wanted = files.wanted_amount(item)
    return Quantity(span.start, span.end, span.text, min(wanted.signs), wanted.low, wanted.low, wanted.high)


def _days(item: str, span: Span) -> DateSpan:
    wanted = files.wanted_days(item)
    first, last = (date.fromisoformat(day) if day else None for day in (wanted.low, wanted.high))
    return DateSpan(span.start, span.end, span.text, first, last)


@pytest.mark.parametrize("name", EVERY)
def test_a_perfect_reading_has_no_errors(name):
    expected, tally = files.load(name)[1], Tally()
    score_article(perfect(expected), expected, tally)
    assert tally.errors == []
    assert {tally.share(field) for field in SHARES} | {tally.f1(field) for field in SETS} == {1.0}


@pytest.mark.parametrize("name", EVERY[:2])
def test_an_empty_reading_finds_nothing(name):
    expected, tally = files.load(name)[1], Tally()
    score_article(Reading(body="", published=None, language="en"), expected, tally)
    assert tally.share("claim found") == tally.share("body usable") == tally.f1("body") == 0


def test_a_claim_on_everything_is_not_precise():
    expected, tally = files.load("politics_local_us")[1], Tally()
    body = "\n".join([*expected["no_claims"], *expected["furniture"]])
    claims = tuple(_claim({}, files.Places(body).find(text)) for text in body.split("\n"))
    score_article(Reading(body=body, published=None, language="en", claims=claims), expected, tally)
    assert tally.share("claim precise") == 0
    assert tally.counts["in furniture"] == len(expected["furniture"])
