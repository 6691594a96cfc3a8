"""Origins are counted where two outlets tell the same: what rests on one origin is said, unknown ones never count."""

from __future__ import annotations

import pytest

from articles.choices import Coverage
from articles.models import Claim
from tests import factories
from tests.views.conftest import SECOND, claim_on


def page_of(client):
    return client.get("/stories/flood/").content.decode()


def test_two_outlets_with_two_origins_have_a_second_one(as_checker, flood):
    page = page_of(as_checker)
    assert "<b>0</b> of 1 question that two or more outlets answer" in page
    assert "reported by 2 outlets, 2 independent origins" in page


def test_an_origin_told_by_two_outlets_is_one(as_checker, flood):
    Claim.objects.filter(pk=flood["second"].pk).update(origin="Water office")
    page = page_of(as_checker)
    assert "<b>1</b> of 1 question that two or more outlets answer" in page
    assert "reported by 2 outlets, 1 independent origin<" in page


def test_an_unknown_origin_never_counts(as_checker, flood):
    Claim.objects.filter(cluster=flood["cluster"]).update(origin="")
    assert "reported by 2 outlets, no known origin" in page_of(as_checker)


def test_what_one_outlet_tells_alone_is_not_counted(as_checker, flood):
    claim_on(flood["courier"], "The river", origin="Somebody else")
    assert "rests on 2 independent origins" in page_of(as_checker)


@pytest.mark.parametrize(
    ("rating", "stale", "expected"),
    [
        ("verified", False, Coverage.VERIFIED),
        ("false", False, Coverage.VERIFIED),
        ("mixed", False, Coverage.VERIFIED),
        ("outdated", False, Coverage.VERIFIED),
        ("not_checkable", False, Coverage.NOTHING),
        ("conflicting", False, Coverage.CONFLICTING),
        ("verified", True, Coverage.OPEN),
        ("", False, Coverage.OPEN),
    ],
)
def test_every_rating_that_stands_counts_as_checked(rating, stale, expected):
    assert Claim(rating=rating, stale=stale, origin="Mayor").coverage == expected


def test_many_outlets_share_the_last_column_and_are_named_in_it(as_checker, flood):
    for number in range(14):
        article = factories.ArticleFactory(
            story=flood["story"], publisher=factories.PublisherFactory(name=f"Paper {number}"), body=SECOND
        )
        claim_on(article, "Only 120", cluster=flood["cluster"], origin="Mayor")
    page = page_of(as_checker)
    assert page.count('<th scope="col">Paper') == 6
    assert "8 other outlets" in page
    assert "reported by 16 outlets" in page
    assert "<small>Paper 13; Mayor" in page


def test_our_draft_is_no_outlet_of_its_own(as_editor, flood):
    """What one outlet and our draft tell has still one outlet, on the question's page, the card and the story's."""
    draft = factories.ArticleFactory(story=flood["story"], publisher=None, is_draft=True)
    cluster = factories.ClusterFactory(story=flood["story"], question="How many sacks?")
    ours = factories.ClaimFactory(article=draft, cluster=cluster, origin="Depot")
    theirs = factories.ClaimFactory(article=flood["courier"], cluster=cluster, origin="Depot")
    assert as_editor.get(f"/questions/{cluster.pk}/").context["outlets"] == 1
    for claim in (ours, theirs):
        assert as_editor.get(f"/claims/{claim.pk}/").context["card"].outlets == 1
    shared = as_editor.get("/stories/flood/").context["data"].origins.shared
    assert shared.questions == 1  # the flood's own; the sacks are told by one outlet
