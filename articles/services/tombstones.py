"""Lay an article down so that only its tombstone shows, and raise one again. Entry points: `lay_down`, `raise_again`.

Nothing is deleted: the text, its claims and all decisions stay stored under the tombstone.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from django.utils import timezone

from ..choices import ArticleState, State
from ..models import Article, Claim
from . import history
from .claims import drop_suggestions

# The reason of a tombstone that `raise_again` takes up.
TAKEN_BACK = "Its import was taken back. Importing the same file or address into this story brings it back."
WITHDRAWAL = ("state", "withdrawn_reason", "withdrawn_at", "withdrawn_by")


def claims_of(articles: Sequence[Article]) -> list[Claim]:
    """Return the claims of articles that are not withdrawn, locked."""
    rows = Claim.objects.select_for_update(of=("self",), no_key=True).filter(article__in=articles)
    return list(rows.exclude(state=State.WITHDRAWN).order_by("pk"))


def lay_down(articles: Sequence[Article], claims: Sequence[Claim], *, by: Any, reason: str) -> None:
    """Withdraw locked articles with their claims, and take away what a comparison suggested on them."""
    now = {"state": ArticleState.WITHDRAWN, "withdrawn_reason": reason, "withdrawn_at": timezone.now()}
    history.set_all(articles, by=by, reason=f"withdrawn: {reason}", withdrawn_by=by, **now)
    gone = {"state": State.WITHDRAWN, "stale": False, "stale_reason": _told(reason)}
    history.set_all(claims, by=by, reason=f"article withdrawn: {reason}", **gone)
    drop_suggestions([claim.pk for claim in claims], by=by)


def raise_again(article: Article, *, by: Any, is_draft: bool) -> bool:
    """Bring back a locked article whose import was taken back, since it comes in once more; tell whether it was one.

    Nobody had worked on it, or the import would have stayed: its claims are new again.
    """
    if not article.withdrawn or article.withdrawn_reason != TAKEN_BACK:
        return False
    article.state, article.withdrawn_reason = ArticleState.NOT_ANALYZED, ""
    article.withdrawn_at, article.withdrawn_by, article.is_draft = None, None, is_draft
    history.save(article, *WITHDRAWAL, "is_draft", by=by, reason="imported again")
    rows = Claim.objects.select_for_update(of=("self",), no_key=True).filter(article=article, state=State.WITHDRAWN)
    claims = list(rows.filter(stale_reason=_told(TAKEN_BACK)).order_by("pk"))
    history.set_all(claims, by=by, reason="imported again", state=State.NEW, stale_reason="")
    return True


def _told(reason: str) -> str:
    return f"The article was withdrawn: {reason}"
