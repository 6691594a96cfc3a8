"""Move an article with its claims and all decisions to another story. Entry points: `move_to_story`, `move_back`."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from django.db import transaction
from django.db.models import Q
from django.utils.dateparse import parse_datetime

from ..models import Article, Claim, ClaimKey, Cluster, Deed, Link, Pairing, Story
from . import history
from .claims import drop_suggestions
from .clusters import refresh_states
from .deeds import noted, shortened
from .errors import Invalid
from .link import relink
from .locking import locked
from .rights import require
from .second_rows import beside_of, rewrite
from .store_clusters import drop_empty

Homes = Mapping[int, int | None]  # claim or link: the question it goes to


def move_to_story(*, article: Article, story: Story, by: Any, expected: int | None = None) -> Article:
    """Move an article with its claims and all decisions to another story, and compare both stories again.

    Suggested links to the old story go; decided ones stay with their claims. Raises Invalid where the other story has
    an article from the same source.
    """
    old = article.story
    present = _move(article, story, by=by, expected=expected)
    relink(story=old, by=by)
    relink(story=story, articles=[present], by=by)
    return present


@transaction.atomic
def _move(article: Article, story: Story, *, by: Any, expected: int | None) -> Article:
    require(by, "edit_articles")
    present = locked(article, expected)
    if present.story_id == story.pk:
        raise Invalid("The article is in this story already.", "story")
    if Article.objects.filter(story=story, source=present.source).exists():
        raise Invalid("The other story has an article from this source already.", "story")
    claims = _claims(present)
    was = _ties(present, claims)
    words = f"Moved “{shortened(str(present))}” to “{shortened(story.title)}”"
    noted(words, by=by, kind="article_move", article=present.pk, after=story.pk, **was)
    return _carry(present, claims, story, by=by, reason=f"moved to {story.slug}")


def move_back(deed: Deed, claims: Sequence[Claim], by: Any, reason: str) -> None:
    """Take a move back inside the caller's transaction, with the questions and pairings that it cut through.

    Raises Invalid where the article was moved again since, or people built on where it is. The comparison of both
    stories is left to the caller.
    """
    noted = deed.link
    article, back = locked(Article(pk=noted["article"])), Story.objects.get(pk=noted["before"])
    if article.story_id != noted["after"]:
        raise Invalid("This article was moved again since. Its page can move it.")
    if Article.objects.filter(story=back, source=article.source).exists():
        raise Invalid(f"“{back}” has an article from this source again, so this one stays where it is.")
    own = _claims(article)
    if _across([claim.pk for claim in own]).exists():
        raise Invalid("Questions were merged or split with this article's claims since. Its page can move it.")
    told = f"{reason}: {deed.words}"
    homes, links = dict(noted["claims"]), dict(noted["links"])
    _revive({pk for pk in (*homes.values(), *links.values()) if pk}, noted["questions"], back, by=by, reason=told)
    _carry(article, own, back, by=by, reason=told, homes=homes, links=links)
    apart = [link for link in _decided(homes).filter(story=back, cluster=None) if links.get(link.pk)]
    for link in apart:
        link.cluster_id = links[link.pk]
    history.update_all(apart, "cluster", by=by, reason=told)
    _pair_again(noted["pairs"], back)
    refresh_states({pk for pk in homes.values() if pk}, by=by)


def _claims(article: Article) -> list[Claim]:
    return list(Claim.objects.select_for_update(of=("self",), no_key=True).filter(article=article).order_by("pk"))


def _ties(article: Article, claims: Sequence[Claim]) -> dict[str, Any]:
    """Return what a deed remembers of where an article stood: the questions of its claims, and what people paired."""
    numbers = [claim.pk for claim in claims]
    questions = Cluster.objects.filter(claims__in=numbers).distinct().order_by("pk")
    return {
        "before": article.story_id, "claims": [[claim.pk, claim.cluster_id] for claim in claims],
        "links": [list(pair) for pair in _decided(numbers).values_list("pk", "cluster")],
        "questions": [[row.pk, row.question, row.named_by_hand] for row in questions],
        "pairs": [
            [row.first_id, row.second_id, row.together, row.by_id, row.at.isoformat()] for row in _across(numbers)
        ],
    }  # fmt: skip


def _carry(
    article: Article, claims: Sequence[Claim], story: Story, *, by: Any, reason: str, homes: Homes | None = None,
    links: Homes | None = None,
) -> Article:  # fmt: skip
    """Take away what joins the article's claims to the story it leaves, but for decided conflicts, and move it.

    Which second questions they answer is left to the comparison that comes after.
    """
    numbers = [claim.pk for claim in claims]
    left = {claim.cluster_id for claim in claims if claim.cluster_id}
    drop_suggestions(numbers, by=by)
    _across(numbers).delete()
    rewrite(beside_of(numbers), set())
    for claim in claims:
        claim.story, claim.cluster_id = story, (homes or {}).get(claim.pk)
    history.update_all(claims, "story", "cluster", by=by, reason=reason)
    inner = list(_inner(numbers))
    for link in inner:
        link.story, link.cluster_id = story, (links or {}).get(link.pk)
    history.update_all(inner, "story", "cluster", by=by, reason=reason)
    ClaimKey.objects.filter(claim__in=numbers).update(story=story)
    drop_empty(left, by=by)
    article.story = story
    return history.save(article, "story", by=by, reason=reason)


def _inner(numbers: Sequence[int]) -> Any:
    return Link.objects.filter(first__in=numbers, second__in=numbers).order_by("pk")


def _decided(numbers: Iterable[int]) -> Any:
    """Return the links of these claims that people decided; the others are suggested anew by a comparison."""
    touching = Q(first__in=list(numbers)) | Q(second__in=list(numbers))
    return Link.objects.decided().filter(touching).order_by("pk")


def _across(numbers: Sequence[int]) -> Any:
    """Return what people said of one of these claims and one of another article."""
    rows = Pairing.objects.filter(first__in=numbers).exclude(second__in=numbers)
    return rows | Pairing.objects.filter(second__in=numbers).exclude(first__in=numbers)


def _revive(wanted: set[int], questions: Iterable[Sequence[Any]], story: Story, *, by: Any, reason: str) -> None:
    """Bring questions back that went when their last claim left, under their old numbers."""
    present = set(Cluster.objects.filter(pk__in=wanted).values_list("pk", flat=True))
    for pk, words, by_hand in questions:
        if pk in wanted - present:
            row = Cluster(pk=pk, story=story, question=words, named_by_hand=by_hand)
            history.revive(row, by=by, reason=reason)


def _pair_again(pairs: Iterable[Sequence[Any]], story: Story) -> None:
    """Store what people said of two claims with whose word it was and when; a claim that moved on since is left out."""
    rows = list(pairs)
    numbers = {number for first, second, *_ in rows for number in (first, second)}
    here = set(Claim.objects.filter(pk__in=numbers, story=story).values_list("pk", flat=True))
    for first, second, together, who, at in rows:
        if {first, second} <= here:
            row = Pairing.objects.create(first_id=first, second_id=second, together=together, by_id=who)
            Pairing.objects.filter(pk=row.pk).update(at=parse_datetime(at))
