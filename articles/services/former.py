"""What became of a link or question that a later comparison took away: a shared address leads on, or says why not.

Entry points: `former_link`, `former_cluster`. History keeps which two claims a link joined and what it said of them,
and which claims answered a question.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from django.db.models import Count, Q

from ..choices import Change, State
from ..models import Anchor, Claim, Cluster, Link, Story


@dataclass(frozen=True, slots=True)
class Former:
    """A link as it was last, the one that says the same now (None: there is none), and what happened, in sentences.

    `between`: what the two claims are to each other now.
    """

    past: Any
    now: Link | None
    between: tuple[Link, ...]
    why: tuple[str, ...]


def former_link(number: int) -> Former | None:
    """Return what became of the link that had this number; None where there never was one."""
    sides = [f"{side}__article__publisher" for side in ("first", "second")]
    rows = Link.history.filter(id=number, history_type="-").select_related("story", "history_user", *sides)
    past = rows.order_by("-history_date", "-history_id").first()
    if past is None or past.first is None or past.second is None:
        return None
    now = _of_the_same(past)
    between = Link.objects.filter(_both(past.first_id, past.second_id))
    return Former(past, now, tuple(between), () if now else tuple(_why(past)))


def former_cluster(number: int) -> Cluster | Story | None:
    """Return the question that most of its claims answer now, else its story; None where there never was one."""
    past = Cluster.history.filter(id=number).select_related("story").first()
    if past is None:
        return None
    claims = Claim.objects.filter(pk__in=Claim.history.filter(cluster=number).values("id"), cluster__isnull=False)
    most = claims.order_by().values("cluster").annotate(size=Count("pk")).order_by("-size", "cluster").first()
    return Cluster.objects.get(pk=most["cluster"]) if most else past.story


def _both(first: int, second: int) -> Q:
    return Q(first=first, second=second) | Q(first=second, second=first)


def _of_the_same(past: Any) -> Link | None:
    """Return the link that says the same of the same two claims, else the same two values of the same two articles."""
    rows = Link.objects.filter(relation=past.relation, kind=past.kind).order_by("-score", "pk")
    same = rows.filter(_both(past.first_id, past.second_id)).first()
    if same is not None or len(past.values) != 2:
        return same
    one, two = past.first.article_id, past.second.article_id
    articles = Q(first__article=one, second__article=two) | Q(first__article=two, second__article=one)
    wanted = sorted(map(str, past.values))
    return next((row for row in rows.filter(articles) if sorted(map(str, row.values)) == wanted), None)


def _why(past: Any) -> Iterator[str]:
    first_seen = Link.history.filter(id=past.id).order_by("history_date").values_list("history_date", flat=True)[0]
    if past.history_user and not past.history_change_reason:
        yield f"{past.history_user} took back the answer that it came from."
    for claim in (past.first, past.second):
        told = _what_happened(claim, past, first_seen)
        if told:
            yield told


def _what_happened(claim: Claim, past: Any, first_seen: Any) -> str:
    """Return what happened to one of the two claims since; empty where nothing did."""
    article = claim.article
    name = article.outlet if article.publisher_id or article.is_draft else f"“{article.name}”"
    if article.withdrawn:
        return f"The article of {name} was withdrawn ({article.withdrawn_reason})."
    if claim.state == State.WITHDRAWN:
        return f"The claim of {name} was withdrawn."
    if claim.gone:
        return f"The sentence is no longer in the article of {name}."
    if claim.story_id != past.story_id:
        return f"The article of {name} was moved to another story."
    changed = Anchor.objects.filter(claim=claim, change=Change.ALTERED, revision__created_at__gt=first_seen)
    return f"The sentence of {name} has other words now." if changed.exists() else ""
