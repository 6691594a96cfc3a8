"""What leaves the workspace: each stream's rows, its record and its columns. Nothing confidential, no draft of ours.

`STREAMS` is the list; `manage.py export` and `/api/v1/exports/` both read it and differ only in where the bytes go.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from django.conf import settings
from django.db.models import Prefetch, Q, QuerySet
from django.utils import timezone

from . import exports, records
from .analysis.records import Record
from .choices import ArticleState, Rating
from .models import Article, Claim, Cluster, Evidence, Link, Verdict

CHUNK = 1000  # rows fetched at once: memory stays flat whatever the length
TABLES = ("ndjson", "json", "csv")
DOCUMENT = ("json", "ndjson")  # what a format that is one document is written as: the document, or its parts


@dataclass(frozen=True, slots=True)
class Stream:
    """One name under which rows leave: the rows, the record of one, the columns of a table, and the formats."""

    name: str
    rows: Callable[[], QuerySet[Any]]
    record: Callable[[Any], Record]
    columns: tuple[str, ...]
    formats: tuple[str, ...] = TABLES


def public_evidence() -> Prefetch[Any]:
    """Fetch the evidence that anybody may see, one query for all rows."""
    return Prefetch("evidence", queryset=Evidence.objects.public())


def further_questions() -> Prefetch[Any]:
    """Fetch the questions that claims answer beside their own, one query for all rows."""
    return Prefetch("also_answers", queryset=Cluster.objects.order_by("pk").only("pk"))


def _articles() -> QuerySet[Any]:
    return Article.objects.exportable().select_related("story", "publisher", "current")


def _claims() -> Any:
    rows = Claim.objects.exportable().exclude(gone=True, verdict__isnull=True)
    return rows.with_context().prefetch_related(public_evidence(), further_questions())


def _links() -> QuerySet[Any]:
    gone = Q(first__article__state=ArticleState.WITHDRAWN) | Q(second__article__state=ArticleState.WITHDRAWN)
    return Link.objects.exportable().exclude(gone).with_passages()


def _verdicts() -> QuerySet[Any]:
    rows = Verdict.objects.exportable().select_related("claim__article", "reviewer", "second_check__by")
    return rows.prefetch_related(public_evidence())


def _rated() -> Any:
    return _marked().exclude(rating="").exclude(rating=Rating.NOT_CHECKABLE).filter(stale=False)


def _marked() -> Any:
    return _claims().present().exclude(article__state=ArticleState.WITHDRAWN)


ARTICLE_COLUMNS = (
    "id", "source", "story", "publisher", "headline", "byline", "published", "published_basis", "url", "language",
    "body", "revision", "state", "version", "updated_at",
)  # fmt: skip
CLAIM_COLUMNS = (
    "id", "url", "story", "cluster", "summary", "article.id", "article.source", "article.headline",
    "article.publisher", "article.url", "article.published", "revision", "start", "end", "text", "kinds", "priority",
    "reasons", "attribution.speaker", "attribution.role", "attribution.organization", "attribution.cue",
    "attribution.directness", "origin", "stance", "quantities", "dates", "rating", "rating_label", "said",
    "justification", "reviewer", "reviewed_at", "state", "stale", "evidence", "version", "updated_at", "also",
)  # fmt: skip
LINK_COLUMNS = (
    "id", "story", "relation", "kind", "claims", "values", "explanation", "score", "state", "decided_by", "decided_at",
    "reason", "version", "updated_at",
)  # fmt: skip
VERDICT_COLUMNS = (
    "id", "claim", "rating", "said", "justification", "reviewer", "created_at", "retracts", "second_check.by",
    "second_check.decision", "second_check.comment", "second_check.at", "evidence",
)  # fmt: skip

STREAMS: tuple[Stream, ...] = (
    Stream("articles", _articles, records.article_record, ARTICLE_COLUMNS),
    Stream("claims", _claims, records.claim_record, CLAIM_COLUMNS),
    Stream("links", _links, records.link_record, LINK_COLUMNS),
    Stream("verdicts", _verdicts, records.verdict_record, VERDICT_COLUMNS),
    Stream("claimreview", _rated, records.claim_record, (), ("claimreview", *DOCUMENT)),
    Stream("annotations", _marked, records.claim_record, (), ("annotations", *DOCUMENT)),
)


def stream_named(name: str) -> Stream:
    """Return the stream called `name`; ValueError lists the names there are."""
    for stream in STREAMS:
        if stream.name == name:
            return stream
    raise ValueError(f"There is no export {name!r}; there are {', '.join(stream.name for stream in STREAMS)}.")


def format_of(stream: Stream, name: str | None) -> exports.Format:
    """Return the format to write a stream in: the one asked for, else the stream's first; ValueError if it has not."""
    wanted = name or stream.formats[0]
    if wanted not in stream.formats:
        raise ValueError(f"{stream.name} can be exported as {', '.join(stream.formats)}; not as {wanted!r}.")
    first = exports.format_named(stream.formats[0])
    if first.one is None or wanted == first.name:
        return exports.format_named(wanted)
    return first if wanted == "json" else exports.lines_of(first)


def about() -> exports.About:
    """Return what exports say of the newsroom, as of now."""
    return exports.About(
        site_url=settings.FACTCHECK_SITE_URL,
        organization=settings.FACTCHECK_ORGANIZATION,
        written_at=records.moment(timezone.now()) or "",
    )


def pieces(
    stream: Stream, form: exports.Format, *, story: str | None = None, since: datetime | None = None
) -> Iterator[bytes]:
    """Yield the bytes of an export, oldest row first, without ever holding all rows.

    `story` is a slug; `since` keeps what changed at or after that moment.
    """
    rows: Any = stream.rows().order_by("pk")
    if story:
        rows = rows.in_story(story)
    if since:
        rows = rows.since(since)
    made = (stream.record(row) for row in rows.iterator(chunk_size=CHUNK))
    return form.write(made, stream.columns, about())
