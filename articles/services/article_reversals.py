"""How a change of what is known of an article is taken back. Entry point: `OF_ARTICLES`, by the kind of the step.

Each raises Invalid where somebody changed the same thing since. The story is compared again by the caller.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from ..models import Article, Claim, Deed, Publisher
from . import history
from .analyze import analyze_article
from .articles import DATE
from .errors import Invalid
from .import_article import day_of
from .lines import unflip
from .locking import locked
from .moving import move_back
from .tombstones import WITHDRAWAL


def _withdrawal(deed: Deed, claims: Sequence[Claim], by: Any, reason: str) -> None:
    article = locked(Article(pk=deed.link["article"]))
    if not article.withdrawn:
        raise Invalid("This article is no longer withdrawn.")
    article.state, article.withdrawn_reason = deed.link["state"], ""
    article.withdrawn_at = article.withdrawn_by = None
    history.save(article, *WITHDRAWAL, by=by, reason=f"{reason}: {deed.words}")


def _date(deed: Deed, claims: Sequence[Claim], by: Any, reason: str) -> None:
    """Give an article the date of before, and read it and the claims that the step changed again."""
    noted, article = deed.link, locked(Article(pk=deed.link["article"]))
    if article.withdrawn or article.published != noted["after"]:
        raise Invalid("This date was changed again since, or the article withdrawn. Set it on the article's page.")
    article.published, article.published_basis = noted["before"]
    article.published_on = day_of(article.published)
    if not noted["by_hand"]:
        article.edited = [name for name in article.edited if name != "published"]
    history.save(article, *DATE, by=by, reason=f"{reason}: {deed.words}")
    analyze_article(article=article, by=by)
    for claim in claims:
        claim.refresh_from_db()


def _details(deed: Deed, claims: Sequence[Claim], by: Any, reason: str) -> None:
    noted, article = deed.link, locked(Article(pk=deed.link["article"]))
    if article.withdrawn or any(getattr(article, name) != value for name, value in noted["after"].items()):
        raise Invalid("These details were changed again since, or the article withdrawn. Its page can change them.")
    for name, value in noted["before"].items():
        setattr(article, name, _kept(value) if name == "publisher_id" else value)
    names = {name.removesuffix("_id") for name in noted["before"]}
    article.edited = [name for name in article.edited if name not in names or name in noted["edited"]]
    history.save(article, *names, "edited", by=by, reason=f"{reason}: {deed.words}")


def _kept(outlet: int | None) -> int | None:
    """Return the outlet's number, or that of the one into which it was merged since."""
    if outlet is None:
        return None
    into = Publisher.objects.filter(pk=outlet).values_list("merged_into", flat=True).first()
    return _kept(into) if into else outlet


OF_ARTICLES: dict[str, Callable[[Deed, Sequence[Claim], Any, str], None]] = {
    "article_withdrawal": _withdrawal,
    "article_date": _date,
    "article_details": _details,
    "article_move": move_back,
    "flip": unflip,
}
