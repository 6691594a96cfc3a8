"""How a change of an outlet is taken back. Entry point: `OF_OUTLETS`, by the kind that the change wrote down.

Each raises Invalid where somebody changed the same thing since. The stories with the outlet's articles are compared
again by the caller, since explanations name outlets.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from ..models import Article, Claim, Deed, Publisher, PublisherAlias
from . import history
from .errors import Invalid
from .locking import locked, locked_all
from .outlets import check_free

SINCE = "The outlet was changed here since. Its history has how it stands."


def _name(deed: Deed, claims: Sequence[Claim], by: Any, reason: str) -> None:
    """Give the old name back, and the new one to whom the step took it from: a merged record, or the other names."""
    noted, row = deed.link, _standing(deed)
    old, new = noted["before"], noted["after"]
    was_alias = PublisherAlias.objects.filter(publisher=row, name=old)
    if row.name != new or (old.casefold() != new.casefold() and not was_alias.delete()[0]):
        raise Invalid(SINCE)
    row.name, told = old, f"{reason}: {deed.words}"
    history.save(row, "name", by=by, reason=told)
    for name in noted["aliases"]:
        PublisherAlias.objects.create(publisher=row, name=name)
    if noted["merged"]:
        pk, name = noted["merged"]
        merged = locked(Publisher(pk=pk))
        merged.name = name
        history.save(merged, "name", by=by, reason=told)


def _domain(deed: Deed, claims: Sequence[Claim], by: Any, reason: str) -> None:
    row = _standing(deed)
    if row.domain != deed.link["after"]:
        raise Invalid(SINCE)
    row.domain = deed.link["before"]
    history.save(row, "domain", by=by, reason=f"{reason}: {deed.words}")


def _name_added(deed: Deed, claims: Sequence[Claim], by: Any, reason: str) -> None:
    row = _standing(deed)
    if not PublisherAlias.objects.filter(publisher=row, name=deed.link["alias"]).delete()[0]:
        raise Invalid(SINCE)
    history.save(row, by=by, reason=f"{reason}: {deed.words}")


def _name_removed(deed: Deed, claims: Sequence[Claim], by: Any, reason: str) -> None:
    row, name = _standing(deed), deed.link["alias"]
    check_free(name, but=row)
    PublisherAlias.objects.create(publisher=row, name=name)
    history.save(row, by=by, reason=f"{reason}: {deed.words}")


def _merge(deed: Deed, claims: Sequence[Claim], by: Any, reason: str) -> None:
    """Make two outlets of one again: articles and names that came from the other go back where they still are.

    What came in since under the other's name stays with the one that was kept.
    """
    noted, told = deed.link, f"{reason}: {deed.words}"
    rows = {row.pk: row for row in locked_all(Publisher(pk=pk) for pk in (noted["outlet"], noted["other"]))}
    keep, other = rows[noted["outlet"]], rows[noted["other"]]
    was_alias = PublisherAlias.objects.filter(publisher=keep, name=noted["name"])
    if other.merged_into_id != keep.pk or other.name != noted["name"] or not was_alias.delete()[0]:
        raise Invalid(SINCE)
    PublisherAlias.objects.filter(publisher=keep, name__in=noted["aliases"]).update(publisher=other)
    articles = [row for row in locked_all(Article(pk=pk) for pk in noted["articles"]) if row.publisher_id == keep.pk]
    for article in articles:
        article.publisher = other
    history.update_all(articles, "publisher", by=by, reason=told)
    if keep.domain == (noted["domain"] or other.domain):
        keep.domain = noted["domain"]
    other.merged_into = None
    history.save(other, "merged_into", by=by, reason=told)
    history.save(keep, "domain", by=by, reason=told)


def _standing(deed: Deed) -> Publisher:
    row = locked(Publisher(pk=deed.link["outlet"]))
    if row.merged_into_id:
        raise Invalid(SINCE)
    return row


OF_OUTLETS: dict[str, Callable[[Deed, Sequence[Claim], Any, str], None]] = {
    "outlet_name": _name,
    "outlet_domain": _domain,
    "outlet_name_added": _name_added,
    "outlet_name_removed": _name_removed,
    "outlet_merge": _merge,
}
