"""One question, two databases: words in claims, articles and evidence, best first, with the words marked.

Entry points: `search`, and `claims_with`, which narrows a list of claims. FTS5 answers on SQLite, tsvector on
PostgreSQL (`adapters`); triggers keep the index (`schema`).
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

from django.contrib.auth.models import AnonymousUser
from django.db.models import QuerySet
from django.db.models.expressions import RawSQL

from ..models import Article, Claim, Evidence
from .adapters import all_with, numbers
from .question import Part, asked
from .schema import INDEXED
from .snippets import snippet

__all__ = ["Hit", "Results", "claims_with", "search"]

SPARE = 5  # times the limit is asked of the index, since some of it may not be shown to this person


@dataclass(frozen=True, slots=True)
class Hit:
    """One thing found. `snippet` is pieces of text, each with a flag for the words that were asked for."""

    kind: str  # "claim", "article" or "evidence"
    row: Any
    snippet: tuple[tuple[str, bool], ...]


@dataclass(frozen=True, slots=True)
class Results:
    """What was found, best first, at most `limit` of each kind."""

    claims: tuple[Hit, ...] = ()
    articles: tuple[Hit, ...] = ()
    evidence: tuple[Hit, ...] = ()


def search(query: str, *, user: Any, limit: int = 20) -> Results:
    """Find claims, articles and evidence that hold all words of `query`; never an error, whatever was typed.

    `"two words"` is a phrase, `word*` a prefix; case and accents do not matter. Confidential evidence is found by
    those only who may see it; withdrawn articles, claims that are gone, and what a stranger asks by nobody.
    """
    parts = asked(query)
    if not parts or isinstance(user, AnonymousUser):
        return Results()
    found = [_hits(at, rows(user), words, parts, limit) for at, (rows, words) in enumerate(_SHOWN)]
    return Results(*found)


def claims_with(query: str) -> RawSQL | None:
    """Return a subquery of the numbers of all claims that hold the words of `query`, each a word's beginning.

    Phrases in quotation marks are taken as they stand. None where `query` holds no word.
    """
    parts = [Part(part.words, prefix=len(part.words) == 1 or part.prefix) for part in asked(query)]
    return RawSQL(*all_with(INDEXED[0], parts)) if parts else None  # noqa: S611  our own names


def _hits(
    at: int, rows: QuerySet[Any], words: Callable[[Any], str], parts: Sequence[Part], limit: int
) -> tuple[Hit, ...]:
    item = INDEXED[at]
    order = numbers(item, parts, limit * SPARE)
    shown = rows.in_bulk(order[:limit])
    if len(shown) < min(limit, len(order)):  # this person may not see some of the best: the spare ones follow
        shown |= rows.in_bulk(order[limit:])
    best = [shown[number] for number in order if number in shown][:limit]
    return tuple(Hit(item.kind, row, snippet(words(row), parts)) for row in best)


def _claims(user: Any) -> QuerySet[Any]:
    return Claim.objects.present().with_row()


def _articles(user: Any) -> QuerySet[Any]:
    shown = ("headline", "lead", "source", "is_draft", "publisher__name", "current__body")
    return Article.objects.standing().select_related("publisher", "current").only(*shown)


def _evidence(user: Any) -> QuerySet[Any]:
    return Evidence.objects.visible_to(user).standing()


def _article_words(article: Article) -> str:
    body = article.current.body if article.current else ""
    return f"{article.headline}. {body}" if article.headline else body


_SHOWN: tuple[tuple[Callable[[Any], QuerySet[Any]], Callable[[Any], str]], ...] = (
    (_claims, lambda claim: claim.text),
    (_articles, _article_words),
    (_evidence, lambda item: " · ".join(part for part in (item.title, item.excerpt, item.note, item.url) if part)),
)
