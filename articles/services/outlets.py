"""The outlets that articles come from: their names, former ones among them, and merging two records of one outlet.

A name that an outlet once had stays its own: the next import under it lands with the outlet. Comparisons name outlets
in their explanations, so every change returns the stories to be compared again; that is left to a task, because an
outlet may stand in hundreds of stories. Each change can be undone (`outlet_reversals`).
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any
from urllib.parse import urlsplit

from django.db import transaction

from ..models import Article, Publisher, PublisherAlias
from . import history
from .deeds import noted, shortened
from .errors import Invalid, one_line
from .locking import locked, locked_all
from .rights import require

LONGEST_OUTLET = 120  # characters of a name


@dataclass(frozen=True, slots=True)
class OutletChange:
    """The outlet as it stands, how many articles moved to it, and the stories to compare again, by number."""

    outlet: Publisher
    articles: int = 0
    stories: tuple[int, ...] = ()


def outlet_known_as(name: str) -> Publisher | None:
    """Return the outlet that has or had this name, in whatever case; None where there is none."""
    alias = PublisherAlias.objects.filter(name__iexact=name).select_related("publisher").first()
    return alias.publisher if alias else Publisher.objects.filter(name__iexact=name, merged_into=None).first()


def publisher_named(name: str, url: str = "", *, by: Any = None) -> Publisher | None:
    """Return the outlet with a masthead's name, made where it is new; None for an empty name."""
    name = " ".join(name.split())[:LONGEST_OUTLET]
    if not name:
        return None
    made = Publisher(name=name, domain=_domain(url))
    return outlet_known_as(name) or history.save(made, by=by, reason="came in with an article")


def rename_outlet(*, outlet: Publisher, name: str, by: Any, expected: int | None = None) -> OutletChange:
    """Change an outlet's name; the old one stays as a former name. Raises Invalid where another outlet has it."""
    with transaction.atomic():
        require(by, "edit_outlets")
        present, words = _standing(outlet, expected), one_line(name, LONGEST_OUTLET, "name")
        if words == present.name:
            return OutletChange(present)
        own = PublisherAlias.objects.filter(publisher=present, name__iexact=words)
        was = {"before": present.name, "after": words, "aliases": list(own.values_list("name", flat=True))}
        own.delete()
        was["merged"] = _hand_over(present, words, by=by)
        check_free(words, but=present)
        old, present.name = present.name, words
        history.save(present, "name", by=by, reason=f"renamed from {old}")
        if old.casefold() != words.casefold():
            PublisherAlias.objects.create(publisher=present, name=old)
        _told(present, f"renamed from {old}", by=by, kind="outlet_name", **was)
    return OutletChange(present, stories=stories_of(present))


@transaction.atomic
def change_outlet(*, outlet: Publisher, domain: str, by: Any, expected: int | None = None) -> OutletChange:
    """Change an outlet's web address. Raises Invalid where it is none."""
    require(by, "edit_outlets")
    present = _standing(outlet, expected)
    words = domain.strip().removeprefix("https://").removeprefix("http://").removeprefix("www.").rstrip("/").lower()
    if len(words) > LONGEST_OUTLET or any(not (sign.isalnum() or sign in ".-") for sign in words):
        raise Invalid("Write the address as in news.example, without a path.", "domain")
    if words == present.domain:
        return OutletChange(present)
    _told(present, "address changed", by=by, kind="outlet_domain", before=present.domain, after=words)
    present.domain = words
    return OutletChange(history.save(present, "domain", by=by, reason="address changed"))


@transaction.atomic
def add_outlet_name(*, outlet: Publisher, name: str, by: Any) -> OutletChange:
    """Add another name, as imports may give it. Raises Invalid where another outlet has it (merge the two instead)."""
    require(by, "edit_outlets")
    present, words = _standing(outlet), one_line(name, LONGEST_OUTLET, "name")
    if outlet_known_as(words) == present:
        return OutletChange(present)
    check_free(words, but=present)
    PublisherAlias.objects.create(publisher=present, name=words)
    _told(present, f"name added: {words}", by=by, kind="outlet_name_added", alias=words)
    return OutletChange(history.save(present, by=by, reason=f"name added: {words}"))


@transaction.atomic
def remove_outlet_name(*, outlet: Publisher, name: str, by: Any) -> OutletChange:
    """Take another name away. Raises Invalid where the outlet has no such name, or another record carries it."""
    require(by, "edit_outlets")
    present = _standing(outlet)
    if Publisher.objects.filter(name=name, merged_into=present).exists():
        raise Invalid(f"{name} was merged into {present.name}; its name stays.", "name")
    if not PublisherAlias.objects.filter(publisher=present, name=name).delete()[0]:
        raise Invalid(f"{present.name} has no other name {name!r}.", "name")
    _told(present, f"name removed: {name}", by=by, kind="outlet_name_removed", alias=name)
    return OutletChange(history.save(present, by=by, reason=f"name removed: {name}"))


@transaction.atomic
def merge_outlets(*, keep: Publisher, other: Publisher, by: Any) -> OutletChange:
    """Make one outlet of two: articles and names of `other` move to `keep`, and its record points there.

    Raises Invalid for one outlet twice, or one that was merged before.
    """
    require(by, "edit_outlets")
    if keep.pk == other.pk:
        raise Invalid("Choose two different outlets.", "other")
    rows = {row.pk: row for row in locked_all([keep, other])}
    present, gone = rows[keep.pk], rows[other.pk]
    if present.merged_into_id or gone.merged_into_id:
        raise Invalid("One of the two was merged into another outlet already.", "other")
    told = f"{gone.name} merged into {present.name}"
    articles = locked_all(Article.objects.filter(publisher=gone).only("pk"))
    for article in articles:
        article.publisher = present
    history.update_all(articles, "publisher", by=by, reason=told)
    names = PublisherAlias.objects.filter(publisher=gone)
    was = {
        "other": gone.pk, "name": gone.name, "aliases": list(names.values_list("name", flat=True)),
        "articles": [article.pk for article in articles], "domain": present.domain,
    }  # fmt: skip
    names.update(publisher=present)
    PublisherAlias.objects.create(publisher=present, name=gone.name)
    present.domain, gone.merged_into = present.domain or gone.domain, present
    history.save(gone, "merged_into", by=by, reason=told)
    history.save(present, "domain", by=by, reason=told)
    _told(present, told, by=by, kind="outlet_merge", **was)
    return OutletChange(present, len(articles), stories_of(present))


def _told(outlet: Publisher, what: str, *, by: Any, kind: str, **was: Any) -> None:
    noted(f"Changed the outlet {shortened(outlet.name)}: {what}", by=by, kind=kind, outlet=outlet.pk, **was)


def _standing(outlet: Publisher, expected: int | None = None) -> Publisher:
    present = locked(outlet, expected)
    if present.merged_into_id:
        raise Invalid(f"{present.name} was merged into another outlet; change that one.")
    return present


def _hand_over(outlet: Publisher, name: str, *, by: Any) -> list[Any]:
    """Free a name that a record merged into the outlet still carries, and return that record's number and its name.

    One name stands on one record.
    """
    merged = Publisher.objects.filter(merged_into=outlet, name__iexact=name).first()
    if merged is None:
        return []
    was = [merged.pk, merged.name]
    merged.name = f"{merged.name[: LONGEST_OUTLET - 24]} (record {merged.pk})"
    history.save(merged, "name", by=by, reason=f"{outlet.name} took the name")
    return was


def stories_of(outlet: Publisher) -> tuple[int, ...]:
    """Return the stories in which the outlet's articles stand, by number."""
    rows = Article.objects.standing().filter(publisher=outlet).order_by("story_id")
    return tuple(rows.values_list("story_id", flat=True).distinct())


def check_free(name: str, *, but: Publisher) -> None:
    """Raise Invalid for a name that another outlet has, or any had."""
    named = Publisher.objects.filter(name__iexact=name).exclude(pk=but.pk)
    if named.exists() or PublisherAlias.objects.filter(name__iexact=name).exists():
        raise Invalid(f"There is an outlet {name} already; merge the two instead.", "name")


def _domain(url: str) -> str:
    try:
        return (urlsplit(url).hostname or "").removeprefix("www.")[:LONGEST_OUTLET]
    except ValueError:
        return ""
