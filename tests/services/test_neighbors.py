"""An agency's copy without a year is dated by the other articles of its story, whichever came first."""

from __future__ import annotations

from datetime import date

import pytest

from articles.services.analyze import analyze_article
from articles.services.articles import set_published
from articles.services.import_article import NOTHING, Given
from articles.services.neighbors import date_by_neighbors
from tests import factories
from tests.services.texts import FLOOD, OTHER, bring_in, claim_with

AGENCY = FLOOD.replace("At least", "TARNOW, Oct 25 (Agency) - At least").replace("on Monday", "on Thursday")

pytestmark = pytest.mark.django_db


@pytest.fixture
def story(db):
    return factories.StoryFactory()


def agency(story, **more):
    return bring_in(story, AGENCY, source="agency.txt", given=NOTHING, **more).article


@pytest.mark.parametrize("agency_first", [True, False])
def test_the_year_is_told_by_the_others_and_the_days_in_it_are_read(story, agency_first):
    steps = [agency, lambda story: bring_in(story, OTHER, "other.txt")]
    for step in steps if agency_first else reversed(steps):
        step(story)
    (dated,) = date_by_neighbors(story=story)
    assert (dated.published, dated.published_on, dated.published_basis) == (
        "2024-10-25", date(2024, 10, 25), "inferred"
    )  # fmt: skip
    assert claim_with(dated, "300 people").dates[-1]["first"] == "2024-10-24"
    assert date_by_neighbors(story=story) == []


def test_reading_again_keeps_the_day(story):
    article = agency(story)
    bring_in(story, OTHER, "other.txt")
    date_by_neighbors(story=story)
    read = analyze_article(article=article)
    assert read.published == "2024-10-25"
    assert claim_with(read, "300 people").dates[-1]["first"] == "2024-10-24"


def test_without_a_dated_article_or_a_dateline_nothing_is_dated(story):
    agency(story)
    bring_in(story, FLOOD, given=NOTHING)
    assert date_by_neighbors(story=story) == []
    bring_in(story, OTHER, "ours.txt", is_draft=True)  # what we have not printed tells nothing
    assert date_by_neighbors(story=story) == []


def test_a_date_that_a_person_emptied_stays_empty(story, editor):
    article = agency(story)
    bring_in(story, OTHER, "other.txt")
    date_by_neighbors(story=story)
    set_published(article=article, published="", by=editor)
    assert date_by_neighbors(story=story) == []


def test_a_given_date_wins(story):
    bring_in(story, OTHER, "other.txt")
    given = bring_in(story, AGENCY, source="agency.txt", given=Given(published="2023-10-25")).article
    assert date_by_neighbors(story=story) == []
    assert given.published == "2023-10-25"
