"""What is stored of an outlet's articles, and what people decided about them, counted. Entry point: `counts_of`.

Nothing here rates an outlet: claims are picked for checking, so that a share of them says nothing of all it prints, and
what a source said wrongly is not the outlet's error. So what it says itself and what it quotes are counted apart.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from django.db.models import Case, Count, Exists, OuterRef, Q, QuerySet, Value, When

from ..analysis.vocabulary import Relation
from ..choices import ArticleState, LinkState, Rating, Said
from ..models import Article, Claim, Cluster, Link, Publisher
from ..querysets import OPEN
from .alike import disagreements


@dataclass(frozen=True)
class Judged:
    """How many claims carry an answer of the checkers: of those in the outlet's own voice, and of those it quotes."""

    answer: Rating | Said
    own: int
    quoted: int


@dataclass(frozen=True)
class Disputes:
    """An outlet's disagreements with others, each counted once, however many links tell it."""

    waiting: list[Link]  # of every open one all its links, the surest first
    open: int
    confirmed: int
    dismissed: int
    replaced: int  # its report was replaced by a newer one
    alone: int  # questions on which checkers set it against two outlets or more that do not contradict each other


@dataclass(frozen=True)
class OutletCounts:
    """All that the page of an outlet counts; `shared` claims answer a question that another outlet answers, too."""

    articles: int
    stories: int
    claims: int
    open: int
    decided: int
    stale: int
    shared: int
    origins: list[tuple[str, int]]
    unknown: int
    ratings: list[Judged]
    said: list[Judged]
    disputes: Disputes


def counts_of(outlet: Publisher) -> OutletCounts:
    """Count an outlet's present claims and decided links; our own drafts and withdrawn articles are left out."""
    articles = Article.objects.standing().exportable().filter(publisher=outlet)
    claims = Claim.objects.present().exportable().filter(article__publisher=outlet)
    sizes = articles.aggregate(articles=Count("pk"), stories=Count("story", distinct=True))
    answers = _answers(outlet, claims)
    origins = list(claims.values_list("origin").annotate(n=Count("pk")).order_by("-n", "origin"))
    decided = [row for row in answers if row["rating"] or row["said"]]
    return OutletCounts(
        **sizes, claims=_sum(answers), open=_sum(row for row in answers if row["state"] in OPEN),
        decided=_sum(decided), stale=_sum(row for row in decided if row["stale"]),
        shared=_sum(row for row in answers if row["shared"]),
        origins=[(name, count) for name, count in origins if name],
        unknown=sum(count for name, count in origins if not name),
        ratings=_judged(decided, "rating", Rating), said=_judged(decided, "said", Said), disputes=_disputes(outlet),
    )  # fmt: skip


def _answers(outlet: Publisher, claims: QuerySet[Any]) -> list[dict[str, Any]]:
    """Return how many claims there are of each rating, said, state and voice, and of those that others answer, too.

    An outlet without a name is one of its own.
    """
    others = Claim.objects.present().exportable().exclude(article__publisher=outlet)
    told = claims.annotate(
        own=Case(When(speaker_name="", then=Value(True)), default=Value(False)),
        shared=Case(When(_shared(others), then=Value(True)), default=Value(False)),
    )
    columns = ("rating", "said", "state", "stale", "own", "shared")
    return list(told.order_by().values(*columns).annotate(n=Count("pk")).order_by(*columns))


def _shared(others: QuerySet[Any]) -> Q:
    """Return whether one of the others answers a question of a claim; either may answer it beside one of its own."""
    of_row = Exists(others.filter(cluster=OuterRef("cluster")))
    beside_others = Exists(others.filter(also_answers=OuterRef("cluster")))
    own_beside = Cluster.also.through.objects.filter(of_row, claim=OuterRef("pk"))
    return Q(of_row) | Q(beside_others) | Q(Exists(own_beside))


def _sum(rows: Iterable[Mapping[str, Any]]) -> int:
    return sum(row["n"] for row in rows)


def _judged(rows: list[dict[str, Any]], field: str, answers: type[Rating] | type[Said]) -> list[Judged]:
    """Return each answer that was given; one that waits for a recheck no longer counts."""
    fresh = [row for row in rows if not row["stale"]]
    found = []
    for answer in answers:
        own, quoted = (_sum(row for row in fresh if (row[field], row["own"]) == (answer, own)) for own in (True, False))
        found += [Judged(answer, own, quoted)] if own or quoted else []
    return found


def _disputes(outlet: Publisher) -> Disputes:
    rows = Link.objects.filter(_of(outlet, "first") | _of(outlet, "second")).exclude(relation=Relation.AGREES)
    sorts: dict[tuple[str, str], list[Link]] = defaultdict(list)
    for link in rows.with_row():
        sorts[link.relation, link.state].append(link)
    confirmed = sorts[Relation.CONFLICTS, LinkState.CONFIRMED]
    newer = sorts[Relation.SUPERSEDES, LinkState.CONFIRMED]
    older = [link for link in newer if link.second.article.publisher_id == outlet.pk]
    waiting = sorts[Relation.CONFLICTS, LinkState.SUGGESTED]
    return Disputes(
        waiting=waiting, open=len(disagreements(waiting)), confirmed=len(disagreements(confirmed)),
        dismissed=len(disagreements(sorts[Relation.CONFLICTS, LinkState.DISMISSED])),
        replaced=len(disagreements(older)), alone=_alone(outlet, confirmed),
    )  # fmt: skip


def _of(outlet: Publisher, side: str) -> Q:
    article = f"{side}__article__"
    standing = ~Q(**{f"{article}state": ArticleState.WITHDRAWN})
    return Q(**{f"{article}publisher": outlet, f"{article}is_draft": False}) & standing


def _alone(outlet: Publisher, confirmed: list[Link]) -> int:
    """Count the questions on which others, two or more, were found to contradict the outlet, but not each other."""
    against: dict[int, set[str]] = defaultdict(set)
    for link in confirmed:
        if link.cluster_id:
            against[link.cluster_id] |= {_name(link.first.article), _name(link.second.article)} - {_key(outlet.pk)}
    many = {question: others for question, others in against.items() if len(others) > 1}
    if not many:
        return 0
    all_sides = Link.objects.conflicts().filter(cluster__in=many, state=LinkState.CONFIRMED).with_outlets()
    split = {
        link.cluster_id for link in all_sides
        if {_name(link.first.article), _name(link.second.article)} <= many[link.cluster_id]
    }  # fmt: skip
    return len(many.keys() - split)


def _name(article: Article) -> str:
    return _key(article.publisher_id) if article.publisher_id else f"article {article.pk}"


def _key(outlet: int) -> str:
    return f"outlet {outlet}"


def disagreements_by_outlet(links: Iterable[Link]) -> Counter[int]:
    """Count each outlet's disagreements among links fetched `with_outlets`, each once for every outlet in it."""
    found: Counter[int] = Counter()
    for group in disagreements(links):
        sides = [link.first.article for link in group] + [link.second.article for link in group]
        found.update({article.publisher_id for article in sides if article.publisher_id and not article.is_draft})
    return found
