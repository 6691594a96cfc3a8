"""A story with two outlets, a question they answer differently, and a conflict that waits."""

from __future__ import annotations

import pytest

from articles.analysis.quantities import find_quantities
from articles.analysis.records import quantity_record
from tests import factories

FIRST = "The river rose on Monday.\n\nAbout 300 households left their homes, the water office said. Nobody was hurt."
SECOND = "Rain fell for a week.\n\nOnly 120 households left their homes, the mayor said. A school is closed."


def claim_on(article, words, **fields):
    """Return a claim on the sentence that starts with `words`."""
    body = article.current.body
    start = body.index(words)
    end = body.index(".", start) + 1
    inside = [item for item in find_quantities(body, dates=()) if start <= item.start and item.end <= end]
    return factories.ClaimFactory(
        article=article, start=start, end=end, quantities=[quantity_record(item) for item in inside], **fields
    )


@pytest.fixture
def flood(db):
    """Return the story's rows by name."""
    story = factories.StoryFactory(slug="flood", title="The flood")
    courier = factories.ArticleFactory(story=story, publisher=factories.PublisherFactory(name="Courier"), body=FIRST)
    herald = factories.ArticleFactory(story=story, publisher=factories.PublisherFactory(name="Herald"), body=SECOND)
    cluster = factories.ClusterFactory(story=story, question="Households that left", state="open")
    said = {"priority": 0.8, "cluster": cluster, "speaker_name": "Water office", "origin": "Water office"}
    first = claim_on(courier, "About 300", **said)
    second = claim_on(herald, "Only 120", cluster=cluster, speaker_name="Mayor", origin="Mayor")
    other = claim_on(courier, "Nobody was", priority=0.3)
    link = factories.LinkFactory(
        story=story,
        cluster=cluster,
        first=first,
        second=second,
        values=["About 300", "Only 120"],
        spans=[[first.pk, first.start, first.start + 9], [second.pk, second.start, second.start + 8]],
        explanation="Courier says about 300 households, Herald only 120.",
    )
    return {
        "story": story,
        "courier": courier,
        "herald": herald,
        "first": first,
        "second": second,
        "other": other,
        "link": link,
        "cluster": cluster,
    }


@pytest.fixture
def as_checker(client, checker):
    client.force_login(checker)
    return client


@pytest.fixture
def as_editor(client, editor):
    client.force_login(editor)
    return client
