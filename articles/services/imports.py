"""Imports from the web pages, as rows: `start_run` stores what is to be read, `work_run` does the work."""

from __future__ import annotations

import logging
from collections.abc import Iterable, Sequence
from dataclasses import asdict, dataclass, field, fields
from typing import Any

from django.db import DatabaseError, transaction
from django.utils import timezone

from ..analysis.page.markup import looks_like_html
from ..choices import RowStatus, RunState
from ..intake import Item, Problem, as_read, read_bytes
from ..models import Article, ImportRow, ImportRun, Story
from .errors import Invalid, Refused
from .import_article import Given, Imported, import_article
from .link import relink
from .neighbors import date_by_neighbors, retold
from .opening_reversals import note_import
from .rights import require

log = logging.getLogger(__name__)
CAME_IN = (RowStatus.IMPORTED, RowStatus.UPDATED)


@dataclass(frozen=True, slots=True)
class Waiting:
    """One file or pasted text that waits: its name, its bytes and what the importer said of it.

    `charset` is how the bytes are to be read; empty means that it is found out from them.
    """

    source: str
    data: bytes
    given: Given = field(default_factory=Given)
    is_draft: bool = False
    charset: str = ""


@transaction.atomic
def start_run(*, items: Iterable[Waiting], by: Any, story: Story | None) -> ImportRun:
    """Store an import with one row an item, and return it; nothing is read yet. The caller queues `tasks.import_run`.

    Without a story it can be looked at, but not worked. Raises Invalid where there is no item.
    """
    require(by, "import")
    waiting = list(items)
    if not waiting:
        raise Invalid("There is nothing to import.", "items")
    run = ImportRun.objects.create(story=story, by=by)
    ImportRow.objects.bulk_create(
        ImportRow(
            run=run, source=item.source[:500], data=item.data,
            given=asdict(item.given) | {"is_draft": item.is_draft, "charset": item.charset},
        )
        for item in waiting
    )  # fmt: skip
    return run


def work_run(*, run: ImportRun) -> ImportRun:
    """Import the rows that wait, each atomic, then compare the story. Can be stopped at any moment and run again."""
    _set_state(run, RunState.RUNNING)
    for number in list(run.rows.filter(status="").values_list("pk", flat=True)):
        if ImportRun.objects.filter(pk=run.pk, state=RunState.STOPPED).exists():
            break
        _work_row(number)
    run.refresh_from_db()
    # All rows, not only those of this pass: an earlier one may have been killed before it compared what came in.
    came_in = Article.objects.filter(pk__in=run.rows.filter(status__in=CAME_IN).values("article"))
    if run.story is not None and came_in.exists():
        dated = date_by_neighbors(story=run.story, by=run.by)
        _retell(run, dated)
        relink(story=run.story, articles=[*came_in.exclude(pk__in=[one.pk for one in dated]), *dated], by=run.by)
    _note(run)
    if run.state != RunState.STOPPED:
        _set_state(run, RunState.DONE)
    return run


def _note(run: ImportRun) -> None:
    """Note what came in as one step of the person who imported it."""
    rows = run.rows.filter(status__in=CAME_IN, article__isnull=False).select_related("article").defer("data")
    if run.story is not None:
        came_in = [(row.article, row.status) for row in rows if row.article]
        note_import(story=run.story, came_in=came_in, by=run.by, run=run.pk)


def _retell(run: ImportRun, dated: Sequence[Article]) -> None:
    """Say in the rows of articles that their neighbors dated that they have a date now."""
    for article in dated:
        for row in run.rows.filter(article=article).defer("data"):
            row.message = retold(row.message, article)
            row.save(update_fields=["message"])


def stop_run(*, run: ImportRun, by: Any) -> ImportRun:
    """Ask an import to stop after the row it is at; what is in stays. One that is done stays done."""
    require(by, "import")
    ImportRun.objects.filter(pk=run.pk).exclude(state=RunState.DONE).update(state=RunState.STOPPED)
    run.refresh_from_db()
    return run


def _set_state(run: ImportRun, state: RunState) -> None:
    run.state = state
    run.finished_at = timezone.now() if state == RunState.DONE else None
    run.save(update_fields=["state", "finished_at"])


def _work_row(number: int) -> ImportRow:
    """Import one row; whatever goes wrong is written into it, and the others go on."""
    try:
        with transaction.atomic():
            row = (
                ImportRow.objects.select_for_update(of=("self",), no_key=True)
                .select_related("run__story", "run__by")
                .get(pk=number)
            )
            done = _import(row)
            row.status, row.message, row.article = done.status, done.message, done.article
            row.data = b""
            row.save()
            return row
    except (Refused, DatabaseError) as error:
        return _failed(number, str(error) if isinstance(error, Refused) else "the database refused it; try again")
    except Exception:
        log.exception("import row %s failed", number)
        return _failed(number, "it could not be read; the log says more")


def _failed(number: int, message: str) -> ImportRow:
    row = ImportRow.objects.get(pk=number)
    row.status, row.message = RowStatus.FAILED, message
    row.save(update_fields=["status", "message"])
    return row


def _import(row: ImportRow) -> Imported:
    data = bytes(row.data)
    text, charset = _text_of(data, row.given.get("charset", ""))
    story = row.run.story
    if story is None:
        raise Invalid("This import has no story.")
    given = Given(**{part.name: row.given.get(part.name) or "" for part in fields(Given)})
    return import_article(
        story=story, source=row.source, data=data, text=as_read(row.source, text), charset=charset, given=given,
        by=row.run.by, is_draft=bool(row.given.get("is_draft")),
    )  # fmt: skip


def _text_of(data: bytes, charset: str) -> tuple[str, str]:
    if charset:
        return data.decode(charset, "replace"), charset
    name = "text.html" if looks_like_html(data[:4000].decode("latin-1")) else "text.txt"
    found = next(iter(read_bytes(name, data)), None)
    if isinstance(found, Item):
        return found.text, found.charset
    raise Invalid(str(found.what) if isinstance(found, Problem) else "There is no text in it.")
