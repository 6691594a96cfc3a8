"""Turn a line of an article from furniture into text, or back. Entry points: `flip_line`, `unflip`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from django.db import transaction
from django.db.models import Q

from ..choices import LinkState, Relation
from ..models import Article, Claim, Deed, Link
from .analyze import read_into, read_received
from .deeds import Doing, shortened
from .errors import Invalid
from .link import relink
from .locking import locked, locked_all
from .rights import require

LABELS = ("text", "furniture")
QUOTES = '"“”'  # a line that begins or ends with them stands in such marks where it is told


def flip_line(*, article: Article, line_text: str, label: str, by: Any, expected: int | None = None) -> Article:
    """Label every line that reads `line_text` as "text" or "furniture", and read the article again.

    The body changes, so a new revision of the same bytes holds it and every claim is carried over as with a new text;
    then the story is compared. Raises Invalid for an unknown label or line.
    """
    present = _flip(article, line_text.strip(), label, by=by, expected=expected)
    relink(story=present.story, articles=[present], by=by)
    return present


@transaction.atomic
def _flip(article: Article, line: str, label: str, *, by: Any, expected: int | None) -> Article:
    require(by, "edit_articles")
    if label not in LABELS:
        raise Invalid("A line is “text” or “furniture”.", "label")
    present = locked(article, expected)
    current = present.current
    if current is None or present.withdrawn:
        raise Invalid("This article has no text.")
    if line not in {known["text"].strip() for known in current.lines}:
        raise Invalid("There is no such line in this article.", "line")
    doing = Doing(held(present))
    doing.notes("flip", article=present.pk, line=line, label=label, before=current.flips.get(line, ""))
    _read_again(present, current.flips | {line: label}, by=by)
    doing.narrow()
    doing.done(f"Made {label} of the line “{shortened(line.strip(QUOTES))}”", by=by)
    return present


def unflip(deed: Deed, claims: Sequence[Claim], by: Any, reason: str) -> None:
    """Take a flip back inside the caller's transaction, and read the claims that it changed again.

    Raises Invalid where the line was flipped again since. The comparison is left to the caller.
    """
    line, before = deed.link["line"], deed.link["before"]
    article = locked(Article(pk=deed.link["article"]))
    current = article.current
    if current is None or article.withdrawn or current.flips.get(line) != deed.link["label"]:
        raise Invalid("This line was flipped again since, or the article withdrawn. Flip it on the article's page.")
    others = {text: label for text, label in current.flips.items() if text != line}
    _read_again(article, others | ({line: before} if before else {}), by=by)
    for claim in claims:
        claim.refresh_from_db()


def _read_again(article: Article, flips: dict[str, str], *, by: Any) -> None:
    current = article.current
    if current is not None:
        reading = read_received(article, flips)
        read_into(article, bytes(current.received), current.charset, reading, flips=flips, by=by)


def held(article: Article) -> list[Claim]:
    """Return the claims that another text of the article can send to recheck, locked: its own, and their opponents."""
    own = Q(first__article=article) | Q(second__article=article)
    links = Link.objects.filter(own, relation=Relation.CONFLICTS, state=LinkState.CONFIRMED)
    numbers = {number for pair in links.values_list("first", "second") for number in pair}
    numbers |= set(article.claims.values_list("pk", flat=True))
    return locked_all(Claim(pk=number) for number in numbers)
