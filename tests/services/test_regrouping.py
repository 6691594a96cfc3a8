"""Whatever is merged, split and taken out: no claim answers a question twice, and each undo restores all there was."""

import random
from itertools import combinations

import pytest

from articles.models import Claim, Cluster, Link, Pairing
from articles.services.clusters import merge_clusters, split_cluster, take_out
from articles.services.errors import Invalid
from articles.services.undo import undo_last
from tests.factories import ClaimFactory, ClusterFactory, LinkFactory

pytestmark = pytest.mark.django_db


@pytest.fixture
def made(story):
    """Return five questions with three claims each, some of which answer another beside their own, and links."""
    chosen = random.Random(7)
    rows = [ClusterFactory(story=story, question=f"Question {at}") for at in range(5)]
    claims = [ClaimFactory(cluster=rows[at % 5], article__story=story) for at in range(15)]
    for claim in chosen.sample(claims, 8):
        chosen.choice([row for row in rows if row.pk != claim.cluster_id]).also.add(claim)
    for first, second in chosen.sample(list(combinations(claims, 2)), 12):
        LinkFactory(story=story, first=first, second=second, cluster=chosen.choice([first.cluster, None]))
    return rows


def stored():
    """Return which question each claim and link has, who answers one beside its own, and what people paired."""
    return (
        sorted(Cluster.objects.values_list("pk", "question")),
        sorted(Claim.objects.values_list("pk", "cluster")),
        sorted(Cluster.also.through.objects.values_list("claim", "cluster")),
        sorted(Link.objects.order_by("pk").values_list("pk", "cluster"), key=str),
        sorted(Pairing.objects.values_list("first", "second", "together")),
    )


def do_something(chosen, by):
    """Merge two questions, split one or take answers out of one; False where that was refused."""
    rows = list(Cluster.objects.exclude(claims=None).order_by("pk"))
    row = chosen.choice(rows)
    own, beside = (list(claims.order_by("pk")) for claims in (row.claims, row.also))
    try:
        match chosen.choice(("merge", "split", "take out")):
            case "merge":
                merge_clusters(clusters=chosen.sample(rows, min(2, len(rows))), by=by)
            case "split":
                split_cluster(cluster=row, claims=chosen.sample(own, chosen.randint(1, len(own))), by=by)
            case _:
                take_out(cluster=row, claims=beside[: chosen.randint(0, len(beside))], by=by)
    except Invalid:
        return False
    return True


@pytest.mark.parametrize("seed", range(12))
def test_no_claim_answers_a_question_twice_and_an_undo_restores_all(made, editor, seed):
    chosen = random.Random(seed)
    for _ in range(12):
        before = stored()
        if not do_something(chosen, editor):
            continue
        own = dict(stored()[1])
        assert all(own[claim] not in (None, cluster) for claim, cluster in stored()[2])
        if chosen.random() < 0.5:
            undo_last(by=editor)
            assert stored() == before


def test_a_link_that_found_another_shared_question_comes_back(story, editor):
    rows = [ClusterFactory(story=story) for _ in range(3)]
    one, other = (ClaimFactory(cluster=row, article__story=story) for row in rows[:2])
    for row in rows[1:]:
        row.also.add(one)
    rows[2].also.add(other)
    link = LinkFactory(story=story, first=one, second=other, cluster=rows[1])
    take_out(cluster=rows[1], claims=[one], by=editor)
    link.refresh_from_db()
    assert link.cluster == rows[2]
    undo_last(by=editor)
    link.refresh_from_db()
    assert link.cluster == rows[1]
