"""What the Story page shows: questions, stances, quotations, origins, omissions, news. Entry point: `story_data`.

Five queries gather the rows; all else is arranged in memory, so that a long page asks the database no more.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from django.db.models import Case, Count, IntegerField, Value, When
from django.utils.safestring import SafeString

from ..analysis.alignment import Edit, align
from ..analysis.vocabulary import LinkKind, Relation
from ..choices import ClusterState, LinkState
from ..models import Article, Claim, Cluster, Link, Story
from .matrix_data import Matrix, column_of, matrix_of
from .story_figures import Origin, Timeline, origins_of, timelines

MOST_QUESTIONS = 80  # rows on one page; a longer list is reached through the queue
MOST_LINKS = 400


@dataclass
class StoryData:
    """Everything of one story that its page draws."""

    articles: list[Article]
    matrix: Matrix
    conflicts: list[Link]
    answered: list[Link]
    quotes: list[QuotePair]
    stances: list[Board]
    origins: list[Origin]
    unknown: int
    origins_figure: SafeString
    timelines: list[Timeline]
    omissions: list[Omission]
    claims: list[Claim] = field(default_factory=list)
    links: list[Link] = field(default_factory=list)

    @property
    def drafts(self) -> bool:
        """Tell whether one of our own drafts is among the articles."""
        return any(article.is_draft for article in self.articles)


def story_data(story: Story) -> StoryData:
    """Gather one story's page."""
    articles = list(
        story.articles.standing().select_related("publisher").defer("current").order_by("published_on", "pk")
    )
    by_pk = {article.pk: article for article in articles}
    clusters = _clusters(story)
    claims = _claims(story, clusters, by_pk)
    links = _links(story, claims)
    columns = list(dict.fromkeys(column_of(article) for article in articles))
    conflicts = [link for link in links if link.relation == Relation.CONFLICTS]
    matrix = matrix_of(columns, clusters, claims, links)
    origins, unknown, picture = origins_of(story, articles)
    return StoryData(
        articles=articles, matrix=matrix, timelines=timelines(matrix, links, origins), origins=origins,
        unknown=unknown, origins_figure=picture,
        conflicts=[link for link in conflicts if link.state == LinkState.SUGGESTED],
        answered=[link for link in links if link.state != LinkState.SUGGESTED],
        quotes=_quotes(links), stances=_stances(clusters, claims),
        omissions=_omissions(columns, clusters, claims),
        claims=claims, links=links,
    )  # fmt: skip


def _clusters(story: Story) -> list[Cluster]:
    rank = Case(
        When(state=ClusterState.OPEN, then=Value(0)), When(state=ClusterState.CONFLICTING, then=Value(1)),
        default=Value(2), output_field=IntegerField(),
    )  # fmt: skip
    rows = story.clusters.annotate(rank=rank, size=Count("claims")).filter(size__gt=1)
    return list(rows.order_by("rank", "-size", "pk")[:MOST_QUESTIONS])


def _claims(story: Story, clusters: list[Cluster], articles: dict[int, Article]) -> list[Claim]:
    rows = Claim.objects.filter(cluster__in=[cluster.pk for cluster in clusters]).present()
    claims = list(rows.defer("spans", "prefix", "suffix").order_by("article__published_on", "pk"))
    claims = [claim for claim in claims if claim.article_id in articles]
    for claim in claims:
        claim.article = articles[claim.article_id]
    return claims


def _links(story: Story, claims: list[Claim]) -> list[Link]:
    known = {claim.pk: claim for claim in claims}
    links = list(
        story.links.exclude(relation=Relation.AGREES).select_related("decided_by").order_by("-score", "pk")[:MOST_LINKS]
    )
    missing = {pk for link in links for pk in (link.first_id, link.second_id)} - known.keys()
    if missing:
        known |= {row.pk: row for row in Claim.objects.filter(pk__in=missing).select_related("article__publisher")}
    for link in links:
        link.first, link.second = known[link.first_id], known[link.second_id]
    return links


@dataclass(frozen=True)
class QuotePair:
    """One utterance as two outlets give it, aligned word by word."""

    link: Link
    edits: tuple[Edit, ...]


def _quotes(links: Iterable[Link]) -> list[QuotePair]:
    chosen = [link for link in links if link.kind == LinkKind.QUOTE and len(link.values) == 2]
    return [QuotePair(link, align(*map(str, link.values))) for link in chosen]


@dataclass
class Board:
    """One issue, and who takes which stance to it when."""

    cluster: Cluster
    claims: list[Claim]


def _stances(clusters: list[Cluster], claims: list[Claim]) -> list[Board]:
    grouped: dict[int, list[Claim]] = defaultdict(list)
    for claim in claims:
        grouped[claim.cluster_id].append(claim)
    boards = [Board(cluster, grouped[cluster.pk]) for cluster in clusters]
    return [board for board in boards if len({claim.stance for claim in board.claims}) > 1]


@dataclass(frozen=True)
class Omission:
    """A question that most outlets answer, and those that do not."""

    cluster: Cluster
    says: int
    silent: tuple[str, ...]


def _omissions(columns: list[str], clusters: list[Cluster], claims: list[Claim]) -> list[Omission]:
    says: dict[int, set[str]] = defaultdict(set)
    for claim in claims:
        says[claim.cluster_id].add(column_of(claim.article))
    found = [
        Omission(cluster, len(says[cluster.pk]), tuple(name for name in columns if name not in says[cluster.pk]))
        for cluster in clusters
    ]
    return [gap for gap in found if gap.silent and gap.says * 2 >= len(columns) and gap.says > 1]


def news_since(story: Story, seen: datetime | None) -> dict[str, Any]:
    """Return what changed in a story since a person last looked; empty on the first visit."""
    if seen is None:
        return {}
    return {
        "articles": story.articles.filter(created_at__gte=seen).count(),
        "claims": story.claims.filter(updated_at__gte=seen).count(),
        "links": story.links.filter(updated_at__gte=seen).count(),
        "seen": seen,
    }
