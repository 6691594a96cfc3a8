"""`manage.py export`: write one stream to a file or to standard output."""

from __future__ import annotations

import os
import shutil
import sys
from collections.abc import Iterable
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from django.core.management.base import CommandError, CommandParser
from django.utils.dateparse import parse_date, parse_datetime

from articles import streams
from articles.models import Story

from ._pipes import quiet_when_nobody_reads
from ._tables import NeedsTables


class Command(NeedsTables):
    """Write articles, claims, links, verdicts, ClaimReview or annotations; never what is confidential or a draft."""

    help = "Export records for other programs. NDJSON is lossless; CSV guards against spreadsheet formulas."

    def add_arguments(self, parser: CommandParser) -> None:
        """Declare the command line of the contract."""
        names = [stream.name for stream in streams.STREAMS]
        parser.add_argument("name", metavar="NAME", choices=names, help=f"One of: {', '.join(names)}.")
        parser.add_argument(
            "--format",
            choices=streams.TABLES,
            help="ndjson (default), json or csv; claimreview and annotations: json (default: one document) or ndjson.",
        )
        parser.add_argument("--story", metavar="SLUG", help="Only this story.")
        parser.add_argument("--since", metavar="TIME", help="Only what changed at or after this date or moment.")
        parser.add_argument("-o", "--output", metavar="FILE", help="Where to write; default: standard output.")

    @quiet_when_nobody_reads
    def handle(self, *args: Any, **options: Any) -> None:
        """Check what was asked, then write piece by piece."""
        stream = streams.stream_named(options["name"])
        try:
            form = streams.format_of(stream, options["format"])
        except ValueError as error:
            raise CommandError(str(error)) from error
        story = _known_story(options["story"])
        self._say_what_is_missing(stream)
        pieces = streams.pieces(stream, form, story=story, since=moment_of(options["since"]))
        self._write(pieces, options["output"])

    def _say_what_is_missing(self, stream: streams.Stream) -> None:
        missing = streams.about().missing
        if stream.name == "claimreview" and missing:
            self.stderr.write(f"Incomplete ClaimReview: set {', '.join(missing)} in the environment.")
        if stream.name == "annotations" and "FACTCHECK_SITE_URL" in missing:
            self.stderr.write("The annotations have no full addresses: set FACTCHECK_SITE_URL in the environment.")

    def _write(self, pieces: Any, output: str | None) -> None:
        if output is None:
            target = getattr(self.stdout._out, "buffer", None) or getattr(sys.stdout, "buffer", None)
            for piece in pieces:
                self._put(target, piece)
            return
        try:
            _write_whole(Path(output), pieces)
        except OSError as error:
            raise CommandError(f"Cannot write {output}: {error.strerror}.") from error

    def _put(self, target: Any, piece: bytes) -> None:
        if hasattr(self.stdout._out, "buffer"):
            target.write(piece)
        else:  # a test or a caller handed us a text stream
            self.stdout.write(piece.decode(), ending="")


def _write_whole(output: Path, pieces: Iterable[bytes]) -> None:
    """Write a file whole or not at all: what stood there before stays until the last byte is written."""
    target = output.resolve()
    if target.exists() and not target.is_file():  # a pipe or a device takes what comes
        with target.open("wb") as stream:
            stream.writelines(pieces)
        return
    part = target.with_name(f".export-{os.getpid()}.part")
    try:
        with part.open("wb") as file:
            file.writelines(pieces)
        if target.exists():
            shutil.copymode(target, part)
        part.replace(target)
    finally:
        part.unlink(missing_ok=True)


def _known_story(slug: str | None) -> str | None:
    if slug and not Story.objects.filter(slug=slug).exists():
        known = ", ".join(Story.objects.values_list("slug", flat=True)[:10]) or "none yet"
        raise CommandError(f"There is no story {slug!r}. Stories: {known}.")
    return slug


def moment_of(text: str | None) -> datetime | None:
    """Return the moment that `--since` names, UTC where it states no offset; CommandError if it is none."""
    if not text:
        return None
    try:
        day = parse_date(text)
        found = datetime(day.year, day.month, day.day) if day else parse_datetime(text)
    except ValueError:
        found = None
    if found is None:
        raise CommandError(f"--since {text!r} is no date or moment; write 2024-10-25 or 2024-10-25T09:00:00Z.")
    return found if found.tzinfo else found.replace(tzinfo=UTC)
