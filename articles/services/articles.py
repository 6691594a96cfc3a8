"""Change what is known of an article, withdraw it. Its text comes in by `import_article` only."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from django.db import transaction

from ..choices import PublishedBasis
from ..models import Article, Deed
from . import history
from .analyze import analyze_article
from .deeds import Doing, noted, shortened, together
from .errors import Invalid
from .import_article import LONGEST, day_of, written_out
from .lines import held
from .link import relink
from .locking import locked
from .outlets import publisher_named
from .rights import require
from .tombstones import claims_of, lay_down

DATE = ("published", "published_on", "published_basis", "edited")


def set_published(*, article: Article, published: str, by: Any, expected: int | None = None) -> Article:
    """Set the publication date (ISO 8601 date or moment, empty for unknown) and read the article's dates again.

    The story is compared anew, since dates decide what replaced what. Raises Invalid where it is no date.
    """
    present = _date(article, written_out(published), by=by, expected=expected)
    relink(story=present.story, articles=[present], by=by)
    return present


@transaction.atomic
def _date(article: Article, published: str, *, by: Any, expected: int | None) -> Article:
    require(by, "edit_articles")
    day = day_of(published)
    present = _standing(article, expected)
    doing = Doing(held(present))
    was = {"before": [present.published, present.published_basis], "by_hand": "published" in present.edited}
    doing.notes("article_date", article=present.pk, after=published, **was)
    present.published, present.published_on = published, day
    present.published_basis = PublishedBasis.GIVEN if published else ""
    present.edited = sorted({*present.edited, "published"})
    history.save(present, *DATE, by=by, reason="publication date set")
    read = analyze_article(article=present, by=by)
    doing.narrow()
    doing.done(f"Set the date of “{shortened(str(present))}”", by=by)
    return read


@transaction.atomic
def set_details(
    *,
    article: Article,
    by: Any,
    headline: str | None = None,
    byline: str | None = None,
    publisher: str | None = None,
    url: str | None = None,
    expected: int | None = None,
) -> Article:
    """Change headline, byline, publisher (by name) or address; None leaves a field as it is.

    What is written here wins over what a later import detects. Raises Invalid for a text that is too long or an
    address that is none.
    """
    given = {"headline": headline, "byline": byline, "publisher": publisher, "url": url}
    return _details(article, given, by=by, expected=expected)[0]


@transaction.atomic
def name_outlets(*, named: Iterable[tuple[Article, str, int | None]], by: Any) -> None:
    """Say who published several articles, in one step that one undo takes back: (article, outlet, version seen)."""
    done = [_details(article, {"publisher": name}, by=by, expected=seen)[1] for article, name, seen in named]
    deeds = [deed for deed in reversed(done) if deed]
    together(deeds, f"Named the outlets of {len(deeds)} articles")


def _details(
    article: Article, given: Mapping[str, str | None], *, by: Any, expected: int | None
) -> tuple[Article, Deed | None]:
    require(by, "edit_articles")
    present = _standing(article, expected)
    new: dict[str, Any] = {name: _checked(name, value) for name, value in given.items() if value is not None}
    if "publisher" in new:
        outlet = publisher_named(new.pop("publisher"), new.get("url", present.url), by=by)
        new["publisher_id"] = outlet.pk if outlet else None
    names = {name.removesuffix("_id") for name in new}
    before = {name: getattr(present, name) for name in new}
    if before == new and names <= {*present.edited}:
        return present, None
    was = {"before": before, "after": new, "edited": present.edited}
    for name, value in new.items():
        setattr(present, name, value)
    present.edited = sorted({*present.edited, *names})
    history.save(present, *names, "edited", by=by, reason="details changed")
    words = f"Changed the details of “{shortened(str(present))}”"
    return present, noted(words, by=by, kind="article_details", article=present.pk, **was)


def _checked(name: str, value: str) -> str:
    words = " ".join(value.split())
    if len(words) > LONGEST[name]:
        raise Invalid(f"At most {LONGEST[name]} characters.", name)
    if name == "url" and words and not words.startswith(("http://", "https://")):
        raise Invalid("Write the whole address, beginning with http:// or https://.", name)
    return words


def withdraw_article(*, article: Article, by: Any, reason: str, expected: int | None = None) -> Article:
    """Withdraw an article (mistaken import, legal takedown): a tombstone stays and takes nobody's decisions with it.

    Its claims are withdrawn with it; verdicts, evidence and decided links stay stored. The story is compared again.
    """
    present = _withdraw(article, reason.strip(), by=by, expected=expected)
    relink(story=present.story, by=by)
    return present


@transaction.atomic
def _withdraw(article: Article, reason: str, *, by: Any, expected: int | None) -> Article:
    require(by, "withdraw")
    if not reason:
        raise Invalid("Say why it is withdrawn.", "reason")
    present = _standing(article, expected)
    claims = claims_of([present])
    doing = Doing(claims)
    doing.notes("article_withdrawal", article=present.pk, state=present.state)
    lay_down([present], claims, by=by, reason=reason)
    doing.done(f"Withdrawal of the article “{shortened(present.name)}”", by=by)
    return present


def _standing(article: Article, expected: int | None) -> Article:
    present = locked(article, expected)
    if present.withdrawn:
        raise Invalid("This article was withdrawn.")
    return present
