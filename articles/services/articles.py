"""Change what is known of an article, move it, withdraw it. Its text comes in by `import_article` only."""

from __future__ import annotations

from typing import Any

from django.db import transaction
from django.utils import timezone

from ..choices import ArticleState, PublishedBasis, State
from ..models import Article, Claim, ClaimKey, Link, Pairing, Story
from . import history
from .analyze import analyze_article
from .claims import drop_suggestions
from .deeds import Doing, final, shortened
from .errors import Invalid
from .import_article import LONGEST, day_of
from .link import relink
from .locking import locked
from .outlets import publisher_named
from .rights import require


def set_published(*, article: Article, published: str, by: Any, expected: int | None = None) -> Article:
    """Set the publication date (ISO 8601 date or moment, empty for unknown) and read the article's dates again.

    The story is compared anew, since dates decide what replaced what. Raises Invalid where it is no date.
    """
    present = _date(article, published.strip(), by=by, expected=expected)
    relink(story=present.story, articles=[present], by=by)
    return present


@transaction.atomic
def _date(article: Article, published: str, *, by: Any, expected: int | None) -> Article:
    require(by, "edit_articles")
    day = day_of(published)
    present = _standing(article, expected)
    present.published, present.published_on = published, day
    present.published_basis = PublishedBasis.GIVEN if published else ""
    present.edited = sorted({*present.edited, "published"})
    history.save(
        present, "published", "published_on", "published_basis", "edited", by=by, reason="publication date set"
    )
    final(f"Set the date of “{shortened(str(present))}”", by=by, instead="The old one is in its history.")
    return analyze_article(article=present, by=by)


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
    require(by, "edit_articles")
    present = _standing(article, expected)
    given = {"headline": headline, "byline": byline, "publisher": publisher, "url": url}
    new = {name: _checked(name, value) for name, value in given.items() if value is not None}
    for name, value in new.items():
        setattr(present, name, publisher_named(value, present.url, by=by) if name == "publisher" else value)
    present.edited = sorted({*present.edited, *new})
    final(f"Changed the details of “{shortened(str(present))}”", by=by, instead="The old ones are in its history.")
    return history.save(present, *new, "edited", by=by, reason="details changed")


def _checked(name: str, value: str) -> str:
    words = " ".join(value.split())
    if len(words) > LONGEST[name]:
        raise Invalid(f"At most {LONGEST[name]} characters.", name)
    if name == "url" and words and not words.startswith(("http://", "https://")):
        raise Invalid("Write the whole address, beginning with http:// or https://.", name)
    return words


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
    claims = list(Claim.objects.select_for_update(of=("self",), no_key=True).filter(article=present).order_by("pk"))
    numbers = [claim.pk for claim in claims]
    _cut_ties(present, numbers, by=by)
    for claim in claims:
        claim.story, claim.cluster = story, None
    history.update_all(claims, "story", "cluster", by=by, reason=f"moved to {story.slug}")
    inner = list(Link.objects.filter(first__in=numbers, second__in=numbers))
    for link in inner:
        link.story, link.cluster = story, None
    history.update_all(inner, "story", "cluster", by=by, reason=f"moved to {story.slug}")
    ClaimKey.objects.filter(claim__in=numbers).update(story=story)
    present.story = story
    final(f"Moved “{shortened(str(present))}” to “{story.title}”", by=by, instead="Move it back.")
    return history.save(present, "story", by=by, reason=f"moved to {story.slug}")


def _cut_ties(article: Article, numbers: list[int], *, by: Any) -> None:
    """Take away what joined the article's claims to the story it leaves, but for what people decided of conflicts."""
    drop_suggestions(numbers, by=by)
    across = Pairing.objects.filter(first__in=numbers).exclude(second__in=numbers)
    across |= Pairing.objects.filter(second__in=numbers).exclude(first__in=numbers)
    across.delete()


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
    was = present.state
    present.state, present.withdrawn_reason = ArticleState.WITHDRAWN, reason
    present.withdrawn_at, present.withdrawn_by = timezone.now(), by
    fields = ("state", "withdrawn_reason", "withdrawn_at", "withdrawn_by")
    history.save(present, *fields, by=by, reason=f"withdrawn: {reason}")
    claims = list(
        Claim.objects.select_for_update(of=("self",), no_key=True)
        .filter(article=present)
        .exclude(state=State.WITHDRAWN)
        .order_by("pk")
    )
    doing = Doing(claims)
    doing.notes("article_withdrawal", article=present.pk, state=was)
    for claim in claims:
        claim.state, claim.stale, claim.stale_reason = State.WITHDRAWN, False, f"The article was withdrawn: {reason}"
    history.update_all(claims, "state", "stale", "stale_reason", by=by, reason=f"article withdrawn: {reason}")
    drop_suggestions([claim.pk for claim in claims], by=by)
    doing.done(f"Withdrawal of the article “{shortened(present.name)}”", by=by)
    return present


def _standing(article: Article, expected: int | None) -> Article:
    present = locked(article, expected)
    if present.withdrawn:
        raise Invalid("This article was withdrawn.")
    return present
