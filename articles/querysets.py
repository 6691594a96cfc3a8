"""Every reusable question about rows, in domain words. A view, a command or an endpoint asks one of these."""

from __future__ import annotations

from datetime import datetime
from typing import Any, Self

from django.contrib.auth.models import AnonymousUser
from django.db.models import Count, Exists, OuterRef, Q, QuerySet, Subquery
from django.db.models.expressions import RawSQL
from django.db.models.functions import Coalesce

from .choices import ArticleState, LinkState, Rating, Relation, State

OPEN = (State.NEW, State.IN_REVIEW, State.NEEDS_RECHECK)


def count_of(rows: QuerySet[Any], outer: str) -> Coalesce:
    """Return how many of the rows there are for each outer row, as an expression."""
    counted = rows.order_by().values(outer).annotate(n=Count("pk")).values("n")
    return Coalesce(Subquery(counted), 0)


def _named_article(at: str) -> list[str]:
    """Return the fields by which a row names an article and its outlet."""
    return [f"{at}{name}" for name in ("headline", "lead", "source", "is_draft", "publisher__name")]


def _own(story: Any, rows: Any, answer: str) -> RawSQL:
    """Return what one table answers about a story's own rows."""
    table, outer = rows._meta.db_table, story._meta.db_table
    return RawSQL(f"SELECT {answer} FROM {table} own WHERE own.story_id = {outer}.id", ())  # noqa: S608,S611  our own names


class InStory(QuerySet[Any]):
    """Questions about rows that belong to a story."""

    def in_story(self, slug: str) -> Self:
        """Keep one story."""
        return self.filter(story__slug=slug)


class StoryQuerySet(QuerySet[Any]):
    """Questions about stories."""

    def with_counts(self) -> StoryQuerySet:
        """Add `n_articles`, `n_claims`, `n_open`, `n_conflicts` and `n_stale`, one subquery each."""
        from .models import Article, Claim, Link

        claims = Claim.objects.filter(story=OuterRef("pk")).present()
        return self.annotate(  # type: ignore[no-any-return]
            n_articles=count_of(Article.objects.filter(story=OuterRef("pk")).standing(), "story"),
            n_claims=count_of(claims, "story"),
            n_open=count_of(claims.open(), "story"),
            n_conflicts=count_of(Link.objects.filter(story=OuterRef("pk")).open_conflicts(), "story"),
            n_stale=count_of(claims.stale(), "story"),
        )

    def with_stamps(self) -> StoryQuerySet:
        """Add what tells whether anything in a story changed: the newest claim, and how many rows of the rest, how new.

        Every change to a row moves its `updated_at`; claims are never deleted, articles move between stories, and
        links and clusters are taken away. Each answer comes from an index, however many claims the story has. The
        statements are written out, because putting them together anew took longer than answering them.
        """
        from .models import Article, Claim, Cluster, Link

        how_many_how_new = "MAX(own.updated_at) || ' ' || COUNT(*)"
        stamps = {"claim_stamp": _own(self.model, Claim, "MAX(own.updated_at)")}
        others = (("article", Article), ("cluster", Cluster), ("link", Link))
        stamps |= {f"{name}_stamp": _own(self.model, rows, how_many_how_new) for name, rows in others}
        return self.annotate(**stamps)  # type: ignore[no-any-return]


class ArticleQuerySet(InStory):
    """Questions about articles."""

    def standing(self) -> ArticleQuerySet:
        """Leave out withdrawn articles."""
        return self.exclude(state=ArticleState.WITHDRAWN)

    def exportable(self) -> ArticleQuerySet:
        """Leave out our own drafts: they leave by no export. Tombstones stay, so that programs learn of them."""
        return self.filter(is_draft=False)

    def undated(self) -> ArticleQuerySet:
        """Keep articles whose publication date must be asked for."""
        return self.filter(published_on__isnull=True)

    def since(self, moment: datetime) -> ArticleQuerySet:
        """Keep what changed at or after `moment`."""
        return self.filter(updated_at__gte=moment)


def _in_open_conflict() -> Exists:
    from .models import Link

    return Exists(Link.objects.open_conflicts().filter(Q(first=OuterRef("pk")) | Q(second=OuterRef("pk"))))


class ClaimQuerySet(InStory):
    """Questions about claims."""

    def present(self) -> ClaimQuerySet:
        """Leave out claims that are withdrawn or no longer in the text."""
        return self.filter(gone=False).exclude(state=State.WITHDRAWN)

    def exportable(self) -> ClaimQuerySet:
        """Leave out claims of our own drafts."""
        return self.filter(article__is_draft=False)

    def open(self) -> ClaimQuerySet:
        """Keep claims that wait for somebody's decision."""
        return self.filter(state__in=OPEN)

    def unreviewed(self) -> ClaimQuerySet:
        """Keep claims nobody took yet."""
        return self.filter(state=State.NEW)

    def decided(self) -> ClaimQuerySet:
        """Keep claims on which a verdict stands."""
        return self.filter(verdict__isnull=False)

    def stale(self) -> ClaimQuerySet:
        """Keep decided claims whose text or links changed since."""
        return self.filter(stale=True)

    def conflicting(self) -> ClaimQuerySet:
        """Keep claims rated conflicting, or in a conflict that nobody answered yet."""
        return self.filter(Q(rating=Rating.CONFLICTING) | _in_open_conflict())

    def with_conflict(self) -> ClaimQuerySet:
        """Add `in_conflict`: whether a conflict that nobody answered yet waits on the claim."""
        return self.annotate(in_conflict=_in_open_conflict())

    def unsourced(self) -> ClaimQuerySet:
        """Keep claims whose origin is not known."""
        return self.filter(origin="", speaker_name="")

    def assigned_to(self, user: Any) -> ClaimQuerySet:
        """Keep one person's claims."""
        return self.filter(assignee=user)

    def naming(self, user: Any) -> ClaimQuerySet:
        """Keep claims where a colleague's remark names a person who has not answered since."""
        from .models import Comment

        return self.filter(pk__in=Comment.objects.naming(user).order_by().values("claim"))

    def waiting_for_second_check_by(self, user: Any) -> ClaimQuerySet:
        """Keep claims that another person decided and this person may check."""
        from .models import Verdict

        # An older approved verdict may still stand; the one that waits is the latest.
        latest = Verdict.objects.filter(claim=OuterRef("pk")).standing().order_by("-created_at", "-pk")
        waits_for = Subquery(latest.values("reviewer")[:1])
        return self.filter(state=State.SECOND_CHECK).alias(waiting_from=waits_for).exclude(waiting_from=user.pk)

    def since(self, moment: datetime) -> ClaimQuerySet:
        """Keep what changed at or after `moment`, the evidence and the article that its record shows included."""
        from .models import Article, Evidence

        evidence = Evidence.objects.filter(updated_at__gte=moment).order_by().values("claim")
        articles = Article.objects.filter(updated_at__gte=moment).order_by().values("pk")
        return self.filter(Q(updated_at__gte=moment) | Q(pk__in=evidence) | Q(article__in=articles))

    def with_context(self) -> ClaimQuerySet:
        """Fetch what a claim's row or record shows in the same query."""
        return self.select_related(
            "article__publisher", "story", "verdict__reviewer", "assignee", "speaker", "revision"
        )

    def with_row(self) -> ClaimQuerySet:
        """Fetch what a claim's row in a list shows, and no more: a whole claim carries eight columns of JSON."""
        return self.select_related(None).select_related("article__publisher", "story", "assignee").only(
            "text", "state", "rating", "said", "stale", "stale_reason", "stance", "speaker_name", "priority",
            "updated_at", "assignee__username", "story__slug", "story__title", *_named_article("article__"),
        )  # fmt: skip


class ClusterQuerySet(InStory):
    """Questions about clusters."""


class LinkQuerySet(InStory):
    """Questions about links."""

    def conflicts(self) -> LinkQuerySet:
        """Keep conflicts, whatever was decided."""
        return self.filter(relation=Relation.CONFLICTS)

    def open_conflicts(self) -> LinkQuerySet:
        """Keep conflicts that wait for an answer."""
        return self.conflicts().filter(state=LinkState.SUGGESTED)

    def decided(self) -> LinkQuerySet:
        """Keep links a person confirmed or dismissed."""
        return self.exclude(state=LinkState.SUGGESTED)

    def of_claim(self, claim: Any) -> LinkQuerySet:
        """Keep links that touch one claim."""
        return self.filter(Q(first=claim) | Q(second=claim))

    def exportable(self) -> LinkQuerySet:
        """Leave out links that touch our own drafts."""
        return self.filter(first__article__is_draft=False, second__article__is_draft=False)

    def since(self, moment: datetime) -> LinkQuerySet:
        """Keep what changed at or after `moment`."""
        return self.filter(updated_at__gte=moment)

    def with_passages(self) -> LinkQuerySet:
        """Fetch both claims, their articles and outlets in the same query."""
        sides = [f"{side}__article__publisher" for side in ("first", "second")]
        return self.select_related("story", "decided_by", *sides)

    def with_row(self) -> LinkQuerySet:
        """Fetch what a conflict's row in a list shows, and no more."""
        claim = ("text", "summary", "speaker_name", "cluster", *_named_article("article__"))
        sides = [f"{side}__{name}" for side in ("first", "second") for name in claim]
        own = ("kind", "values", "explanation", "score", "cluster", "spans", "state", "relation")
        joined = self.select_related("story", "first__article__publisher", "second__article__publisher")
        return joined.only(*own, "story__slug", "story__title", *sides)

    def with_outlets(self) -> LinkQuerySet:
        """Fetch which outlets a link joins, and what tells whether two links are one disagreement."""
        own = ("cluster", "article__publisher", "article__is_draft")
        sides = [f"{side}__{name}" for side in ("first", "second") for name in own]
        joined = self.select_related("first__article", "second__article")
        return joined.only("kind", "values", "spans", "cluster", "state", "relation", "story", *sides)


class VerdictQuerySet(QuerySet[Any]):
    """Questions about verdicts."""

    def standing(self) -> VerdictQuerySet:
        """Leave out retractions and what they took back."""
        return self.filter(retracts__isnull=True, retracted_by__isnull=True)

    def exportable(self) -> VerdictQuerySet:
        """Leave out verdicts on our own drafts."""
        return self.filter(claim__article__is_draft=False)

    def in_story(self, slug: str) -> VerdictQuerySet:
        """Keep one story."""
        return self.filter(claim__story__slug=slug)

    def since(self, moment: datetime) -> VerdictQuerySet:
        """Keep what was decided, or answered by a second checker, at or after `moment`."""
        return self.filter(Q(created_at__gte=moment) | Q(second_check__at__gte=moment))


class CommentQuerySet(QuerySet[Any]):
    """Questions about remarks."""

    def standing(self) -> CommentQuerySet:
        """Leave out what its author took back."""
        return self.filter(taken_back_at__isnull=True)

    def naming(self, user: Any) -> CommentQuerySet:
        """Keep colleagues' remarks that name a person who neither remarked nor decided on the claim since."""
        from .models import Verdict

        since = {"claim": OuterRef("claim"), "created_at__gt": OuterRef("created_at")}
        answered = Exists(self.model.objects.standing().filter(author=user.pk, **since))
        decided = Exists(Verdict.objects.filter(reviewer=user.pk, **since))
        return self.standing().filter(mentions=user.pk).exclude(author=user.pk).filter(~answered, ~decided)


class EvidenceQuerySet(QuerySet[Any]):
    """Questions about evidence."""

    def standing(self) -> EvidenceQuerySet:
        """Leave out what its author took back."""
        return self.filter(taken_back_at__isnull=True)

    def public(self) -> EvidenceQuerySet:
        """Leave out what is confidential or was taken back."""
        return self.standing().filter(confidential=False)

    def exportable(self) -> EvidenceQuerySet:
        """Leave out evidence on our own drafts."""
        return self.filter(claim__article__is_draft=False)

    def visible_to(self, user: Any) -> EvidenceQuerySet:
        """Keep what a person may see: public evidence, their own, and all with the right to confidential notes."""
        if isinstance(user, AnonymousUser):
            return self.none()
        if user.has_perm("articles.see_confidential"):
            return self
        return self.filter(Q(confidential=False) | Q(added_by=user))


class SpeakerQuerySet(QuerySet[Any]):
    """Questions about speakers."""

    def canonical(self) -> SpeakerQuerySet:
        """Leave out records that were merged into another."""
        return self.filter(merged_into__isnull=True)
