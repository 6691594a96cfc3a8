"""`manage.py import_seeds`: import files and folders of articles, one story a folder.

One process writes; with `--jobs` others read and analyze. Each article is in whole or not at all, so that the command
can be stopped at any moment and run again.
"""

from __future__ import annotations

import logging
import re
from collections import Counter, defaultdict
from collections.abc import Iterator
from pathlib import Path
from typing import Any, NamedTuple

from django.conf import settings
from django.core.management.base import CommandError, CommandParser
from django.db import DatabaseError, transaction
from tqdm import tqdm

from articles.choices import RowStatus
from articles.models import Article, Story
from articles.services.errors import Refused
from articles.services.import_article import NO_DATE, import_article
from articles.services.link import relink
from articles.services.neighbors import date_by_neighbors, retold
from articles.services.scope import waiting_for_comparison

from ._reading import Failed, Found, count_files, found_in, read_ahead
from ._stories import StoryOfFolder
from ._tables import NeedsTables

log = logging.getLogger(__name__)
STOPPED = 130  # the exit status of a program that Ctrl-C (SIGINT, 2) ended: 128 + 2
CONTROLS = re.compile(r"[\x00-\x1f\x7f\x85\u2028\u2029]+")
WIDTH = max(len(status.value) for status in RowStatus)


class Row(NamedTuple):
    """What became of one article; `undated` is its number where no date of publication was found in it."""

    status: str
    name: str
    message: str
    undated: int | None = None


def on_one_line(words: str) -> str:
    """Return words that neither end a row nor a column of it, whatever a file is called."""
    return CONTROLS.sub(" ", words)


class Command(NeedsTables):
    """Import articles; a row for each on standard output: imported, updated, unchanged, or failed and why."""

    help = (
        "Import .txt, .md, .html, .json, .jsonl, .ndjson and .csv files or folders of them; a manifest.json in a "
        "folder gives headline, publisher, byline, published and url of its files. Exit status 1 if any failed."
    )

    def add_arguments(self, parser: CommandParser) -> None:
        """Declare the command line of the contract."""
        parser.add_argument("paths", metavar="PATH", nargs="*", help="Files or folders; default: seeds/.")
        parser.add_argument("--story", metavar="SLUG", default="", help="Put everything into this story.")
        parser.add_argument("--jobs", metavar="N", type=int, default=1, help="Processes that read; default 1.")
        parser.add_argument("--dry-run", action="store_true", help="Say what would happen and store nothing.")

    def handle(self, *args: Any, **options: Any) -> None:
        """Import what the paths hold, compare the stories, and fail if anything could not be imported."""
        paths = [Path(path) for path in options["paths"] or [settings.BASE_DIR / "seeds"]]
        self.stories = StoryOfFolder(options["story"])
        self.counts: Counter[str] = Counter()
        self.held: list[Row] = []
        self.dated: dict[Story, list[Article]] = defaultdict(list)
        try:
            self._work(paths, options)
        except KeyboardInterrupt:
            self.stderr.write("Stopped. Every article is in whole or not at all; run it again to go on.")
            raise SystemExit(STOPPED) from None
        finally:
            self._tell_held()
        if not self.counts:
            self.stderr.write(f"Nothing to import in {', '.join(map(str, paths))}.")
        if self.counts[RowStatus.FAILED]:
            raise CommandError(f"{self.counts[RowStatus.FAILED]} could not be imported; the rest is kept.")

    def _work(self, paths: list[Path], options: dict[str, Any]) -> None:
        if options["dry_run"]:
            with transaction.atomic():
                self._import(paths, options)
                transaction.set_rollback(True)
        else:
            self._import(paths, options)
            self._compare()

    def _import(self, paths: list[Path], options: dict[str, Any]) -> None:
        self.seen: dict[Story, set[int]] = defaultdict(set)
        apart = (self.stories.apart(item) if isinstance(item, Found) else item for item in found_in(paths))
        found = read_ahead(apart, jobs=max(1, options["jobs"]), known=self._known)
        bar = tqdm(found, total=count_files(paths), unit="file", file=self.stderr._out, leave=False, dynamic_ncols=True)
        before = ""
        for item in bar:
            slug = self.stories.slug_of(item) if isinstance(item, Found) else before
            if slug != before:
                self._date()
            before = slug
            for row in self._rows(item):
                self.counts[row.status] += 1
                self.held.append(row)
            if not self.held[0].undated:
                self._tell_held()
        self._date()

    def _date(self) -> None:
        """Let the rest of a story date what is undated in it, and tell the rows that waited for that."""
        undated = {row.undated for row in self.held if row.undated}
        for story in Story.objects.filter(articles__in=undated).distinct():
            self.dated[story] += date_by_neighbors(story=story)
        self._tell_held()

    def _tell_held(self) -> None:
        """Tell the rows since the first undated one, in the order of the files."""
        now = {article.pk: article for found in self.dated.values() for article in found}
        for row in self.held:
            message = retold(row.message, now[row.undated]) if row.undated in now else row.message
            self.stdout.write("\t".join((f"{row.status:<{WIDTH}}", on_one_line(row.name), on_one_line(message))))
        self.held = []

    def _known(self, found: Found) -> bool:
        return self.stories.has_unchanged(found)

    def _rows(self, found: Found | Failed) -> Iterator[Row]:
        if isinstance(found, Failed):
            yield Row(RowStatus.FAILED.value, found.name, found.why)
            return
        for note in found.item.notes:
            self.stderr.write(f"{found.name}: {note}")
        try:
            yield self._store(found)
        except Refused as error:
            yield Row(RowStatus.FAILED.value, found.name, str(error))
        except DatabaseError as error:
            yield Row(RowStatus.FAILED.value, found.name, f"the database refused it: {error}")
        except Exception as error:  # one article must never stop the others
            log.exception("%s", found.name)
            told = f"it could not be analyzed ({type(error).__name__}: {error})"
            yield Row(RowStatus.FAILED.value, found.name, told)

    @transaction.atomic
    def _store(self, found: Found) -> Row:
        item = found.item
        story = self.stories.open(found)
        done = import_article(
            story=story, source=found.source, data=item.data, text=item.text, charset=item.charset, given=found.given,
            reading=found.reading,
        )  # fmt: skip
        self.stories.name(story, done.article)
        if done.article is not None:
            self.seen[story].add(done.article.pk)
        undated = done.article.pk if done.article and NO_DATE in done.message else None
        return Row(done.status.value, found.name, done.message, undated)

    def _compare(self) -> None:
        for story, articles in self.seen.items():
            dated = [*self.dated[story], *date_by_neighbors(story=story)]
            others = articles.difference(article.pk for article in dated)
            if waiting := [*dated, *waiting_for_comparison(story, others)]:
                relink(story=story, articles=waiting)
