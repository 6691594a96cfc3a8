"""What the Story page shows: questions, stances, quotations, origins, omissions, news. Entry point: `story_data`.

Four queries gather the rows; all else is arranged in memory, so that a long page asks the database no more.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from django.db.models import Case, Count, IntegerField, Q, Value, When

from ..analysis.agreement.quoted.alignment import Edit
from ..analysis.agreement.quoted.overlap import compared
from ..analysis.vocabulary import LinkKind, Relation
from ..choices import ArticleState, ClusterState, LinkState, State
from ..models import Article, Claim, Cluster, Link, Story
from ..services.alike import disagreements, distinct
from ..services.second_rows import answers as answers_of
from ..templatetags.workspace import outlet_of
from .answers import Answers
from .matrix_data import Matrix, matrix_of
from .story_figures import Origins, Timeline, origins_of, timelines
from .story_told import Told, told_in

MOST_QUESTIONS = 40  # questions on one page, those in conflict and those with most answers first
ALL_QUESTIONS = 400  # and when the reader asks for all
MOST_LINKS = 400
UNUSED = ("spans", "prefix", "suffix", "reasons", "chain", "dates")


@dataclass
class StoryData:
    """Everything of one story that its page draws."""

    articles: list[Article]
    withdrawn: list[Article]
    matrix: Matrix
    conflicts: list[Link]
    answered: list[Link]
    quotes: list[QuotePair]
    stances: list[Board]
    origins: Origins
    timelines: list[Timeline]
    omissions: list[Omission]
    news: dict[str, Any]

    @property
    def drafts(self) -> bool:
        """Tell whether one of our own drafts is among the articles."""
        return any(article.is_draft for article in self.articles)

    @property
    def nameless(self) -> int:
        """Count the articles whose outlet nobody has named."""
        return sum(not (article.publisher_id or article.is_draft) for article in self.articles)


def story_data(story: Story, seen: datetime | None = None, most: int = MOST_QUESTIONS) -> StoryData:
    """Gather one story's page with at most so many questions; what changed since `seen` is counted."""
    rows = list(story.articles.select_related("publisher").defer("current").order_by("published_on", "pk"))
    articles = [article for article in rows if not article.withdrawn]
    links, told = _links(story), told_in(story, seen)
    claims = _claims(story, links, {article.pk: article for article in articles}, most)
    links = _joined(links, claims)
    in_rows = [claim for claim in claims if claim.cluster_id]
    clusters = _clusters(in_rows, _only_beside(in_rows, links, told))
    answers = Answers(in_rows, told.beside)
    columns = list(dict.fromkeys(outlet_of(article) for article in _read(articles, in_rows)))
    matrix = matrix_of(columns, clusters, answers, links)
    origins = origins_of(told, articles)
    conflicts = [link for link in links if link.relation == Relation.CONFLICTS]
    return StoryData(
        articles=articles, withdrawn=[article for article in rows if article.withdrawn],
        matrix=matrix, timelines=timelines(matrix, links, origins.found), origins=origins,
        conflicts=by_question(link for link in conflicts if link.state == LinkState.SUGGESTED),
        answered=[link for link in links if link.state != LinkState.SUGGESTED],
        quotes=_quotes(links), stances=_stances(clusters, in_rows), omissions=_omissions(columns, clusters, answers),
        news=_news(seen, articles, links, origins.changed),
    )  # fmt: skip


def by_question(links: Iterable[Link]) -> list[Link]:
    """Return the first conflict of each disagreement, told how many `more` are like it; twins are not counted."""
    shown = []
    for first, *others in disagreements(links):
        first.more = len(distinct([first, *others])) - 1  # type: ignore[attr-defined]
        shown.append(first)
    return shown


def _read(articles: list[Article], claims: list[Claim]) -> list[Article]:
    """Return the articles that can leave something out: those that were analyzed, or have claims marked by hand."""
    marked = {claim.article_id for claim in claims}
    return [article for article in articles if article.state == ArticleState.ANALYZED or article.pk in marked]


def _links(story: Story) -> list[Link]:
    rows = story.links.exclude(relation=Relation.AGREES).select_related("decided_by")
    return list(rows.order_by("-score", "pk")[:MOST_LINKS])


def _claims(story: Story, links: list[Link], articles: dict[int, Article], most: int) -> list[Claim]:
    """Return the claims of the questions that matter most and of every link, each with its article and question."""
    rank = Case(
        When(state=ClusterState.OPEN, then=Value(0)), When(state=ClusterState.CONFLICTING, then=Value(1)),
        default=Value(2), output_field=IntegerField(),
    )  # fmt: skip
    sized = story.clusters.annotate(rank=rank, size=Count("claims")).filter(size__gt=1)
    rows = sized.order_by("rank", "-size", "pk").values("pk")[:most]
    linked = {pk for link in links for pk in (link.first_id, link.second_id)}
    found = Claim.objects.filter(answers_of(rows) | Q(pk__in=linked)).select_related("cluster")
    claims = [claim for claim in found.defer(*UNUSED).order_by("pk") if claim.article_id in articles]
    for claim in claims:
        claim.article = articles[claim.article_id]
    return [claim for claim in claims if (not claim.gone and claim.state != State.WITHDRAWN) or claim.pk in linked]


def _joined(links: list[Link], claims: list[Claim]) -> list[Link]:
    known = {claim.pk: claim for claim in claims}
    joined = [link for link in links if link.first_id in known and link.second_id in known]
    for link in joined:
        link.first, link.second = known[link.first_id], known[link.second_id]
    return joined


def _only_beside(claims: list[Claim], links: list[Link], told: Told) -> set[int]:
    """Return the questions of which some claims are here only because they answer another one as well."""
    linked = {pk for link in links for pk in (link.first_id, link.second_id)}
    further = {row.claim for row in told.beside} - linked
    chosen = {claim.cluster_id for claim in claims if claim.pk not in further}
    sizes = Counter(claim.cluster_id for claim in claims)
    return {pk for pk, size in sizes.items() if pk and pk not in chosen and size < told.size(pk)}


def _clusters(claims: list[Claim], left_out: set[int]) -> list[Cluster]:
    sizes = Counter(claim.cluster_id for claim in claims)
    clusters = {claim.cluster_id: claim.cluster for claim in claims}
    return [cluster for pk, cluster in clusters.items() if cluster and sizes[pk] > 1 and pk not in left_out]


def _news(seen: datetime | None, articles: list[Article], links: list[Link], claims: int) -> dict[str, Any]:
    """Count what changed since a person last looked; empty on the first visit."""
    if seen is None:
        return {}
    new = sum(article.created_at >= seen for article in articles)
    return {"seen": seen, "articles": new, "claims": claims, "links": sum(link.updated_at >= seen for link in links)}


@dataclass(frozen=True)
class QuotePair:
    """One utterance as two outlets give it, aligned word by word."""

    link: Link
    edits: tuple[Edit, ...]


def _quotes(links: Iterable[Link]) -> list[QuotePair]:
    chosen = [link for link in links if link.kind == LinkKind.QUOTE and len(link.values) == 2]
    return [QuotePair(link, compared(*map(str, link.values))) for link in chosen]


@dataclass
class Board:
    """One issue, and who takes which stance to it when."""

    cluster: Cluster
    claims: list[Claim]


def _stances(clusters: list[Cluster], claims: list[Claim]) -> list[Board]:
    grouped: dict[int, list[Claim]] = defaultdict(list)
    for claim in claims:
        grouped[claim.cluster_id or 0].append(claim)
    boards = [Board(cluster, grouped[cluster.pk]) for cluster in clusters]
    return [board for board in boards if len({claim.stance for claim in board.claims}) > 1]


@dataclass(frozen=True)
class Omission:
    """A question that most outlets answer, and those that do not."""

    cluster: Cluster
    says: int
    silent: tuple[str, ...]


def _omissions(columns: list[str], clusters: list[Cluster], answers: Answers) -> list[Omission]:
    says = {cluster.pk: {outlet_of(claim.article) for claim in answers.of(cluster.pk)} for cluster in clusters}
    found = [
        Omission(cluster, len(says[cluster.pk]), tuple(name for name in columns if name not in says[cluster.pk]))
        for cluster in clusters
    ]
    return [gap for gap in found if gap.silent and gap.says * 2 >= len(columns) and gap.says > 1]
