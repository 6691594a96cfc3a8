"""`manage.py analyze_text`: text in, findings out, nothing stored."""

from __future__ import annotations

import json
import sys
from collections.abc import Iterable, Iterator
from typing import Any

from django.conf import settings
from django.core.management.base import BaseCommand, CommandError, CommandParser

from articles.analysis import pipeline
from articles.analysis.records import Record, reading_record
from articles.intake import Item, Problem, read_paths
from articles.intake.charsets import UnknownCharsetError, decode
from articles.services.errors import Refused
from articles.services.import_article import written_out

from ._pipes import quiet_when_nobody_reads

LARGEST = 20_000_000  # characters of one text
FIELDS = ("headline", "byline", "publisher", "published", "url")


class Command(BaseCommand):
    """Analyze files, standard input or a stream of requests; one line of JSON for each."""

    help = (
        "Analyze FILEs, or standard input, as raw scraped text. With --jsonl: one request a line on standard input, "
        '{"id": any, "text": str, "published": "YYYY-MM-DD" | null, "clean": bool}, one answer a line in the same '
        'order; what cannot be read answers {"id", "error"}, and the exit status is 1 at the end.'
    )

    def add_arguments(self, parser: CommandParser) -> None:
        """Declare the command line of the contract."""
        parser.add_argument("files", metavar="FILE", nargs="*", help="Articles; default: standard input.")
        parser.add_argument("--jsonl", action="store_true", help="Requests and answers, one a line.")

    @quiet_when_nobody_reads
    def handle(self, *args: Any, **options: Any) -> None:
        """Answer one line for each text, in order; fail at the end if one of them had an error."""
        if options["jsonl"] and options["files"]:
            raise CommandError("--jsonl reads requests from standard input; leave the files out.")
        failed = 0
        for answer in self._answers(options):
            failed += "error" in answer
            self._write(answer)
        if failed:
            raise CommandError(f"{failed} could not be analyzed.")

    def _answers(self, options: dict[str, Any]) -> Iterator[Record]:
        if options["jsonl"]:
            return answers_to(_input_lines())
        if options["files"]:
            return (answer_to_item(item) for item in self._noted(read_paths(options["files"])))
        return iter([answer({"id": None, "text": _as_text(sys.stdin.buffer.read()), "clean": True})])

    def _noted(self, items: Iterable[Item | Problem]) -> Iterator[Item | Problem]:
        """Pass the articles on; what was given with one and could not be used is told on standard error."""
        for item in items:
            for note in getattr(item, "notes", ()):
                self.stderr.write(f"{item.source}: {note}")
            yield item

    def _write(self, record: Record) -> None:
        line = as_line(record)
        buffer = getattr(self.stdout._out, "buffer", None)
        if buffer is None:  # a test or a caller handed us a text stream
            self.stdout.write(line.decode())
            return
        buffer.write(line + b"\n")
        buffer.flush()


def answers_to(lines: Iterable[bytes]) -> Iterator[Record]:
    """Yield the answer to each request line; an empty line asks nothing. A bad line answers what is wrong with it."""
    for number, line in enumerate(lines, 1):
        if not line.strip():
            continue
        asked: Any = None
        try:
            asked = json.loads(line.strip(), parse_constant=_no_constant)
            yield answer(_checked(asked))
        except Exception as error:  # whatever a line asks, the next one is answered, too
            told = _told(error)
            yield {"id": asked.get("id") if isinstance(asked, dict) else None, "error": f"line {number}: {told}"}


def _told(error: Exception) -> str:
    """Return what is wrong with a line: what was asked wrongly, why it is no JSON, or what failed in us."""
    if isinstance(error, json.JSONDecodeError):
        return f"not valid JSON: {error.msg} (column {error.colno})"
    if isinstance(error, RecursionError):
        return "not valid JSON: nested too deeply"
    if isinstance(error, UnicodeDecodeError):
        return f"not valid JSON: byte {error.start:,} is not UTF-8"
    return str(error) if isinstance(error, ValueError | Refused) else f"{type(error).__name__}: {error}"


def _no_constant(word: str) -> None:
    raise ValueError(f"{word} is no JSON")


def answer(asked: Record) -> Record:
    """Return the answer line to one request."""
    reading = pipeline.read(
        asked["text"], published=asked.get("published"), strip=asked.get("clean", False),
        engine=settings.FACTCHECK_ENGINE,
    )  # fmt: skip
    return {"id": asked.get("id"), **reading_record(reading)}


def answer_to_item(item: Item | Problem) -> Record:
    """Return the answer line to one article of a file; fields that came with it win over those found."""
    if isinstance(item, Problem):
        return {"id": item.source, "error": str(item)}
    found = answer({"id": item.source, "text": item.text, "published": item.published, "clean": True})
    return found | {name: value for name in FIELDS if (value := getattr(item, name)) and name in found}


def as_line(record: Record) -> bytes:
    """Return a record as one line of UTF-8; half a surrogate pair, which UTF-8 cannot write, is escaped.

    A number beyond all bounds, such as an id of 1e999, which Python reads and JSON cannot write, becomes null.
    """
    try:
        return json.dumps(record, ensure_ascii=False, allow_nan=False).encode()
    except UnicodeEncodeError:
        return json.dumps(record).encode()
    except ValueError:
        return as_line(json.loads(json.dumps(record), parse_constant=lambda _: None))


def _as_text(data: bytes) -> str:
    try:
        return decode(data, markup=True).text
    except UnknownCharsetError:
        return data.decode("utf-8", "replace")


def _input_lines() -> Iterable[bytes]:
    return getattr(sys.stdin, "buffer", None) or (line.encode() for line in sys.stdin)


def _checked(asked: Any) -> Record:
    if not isinstance(asked, dict):
        raise ValueError("a request is a JSON object")
    if not isinstance(asked.get("text"), str):
        raise ValueError('"text" has to be a string')
    if len(asked["text"]) > LARGEST:
        raise ValueError(f'"text" is longer than {LARGEST:,} characters')
    if not isinstance(asked.get("published"), str | None):
        raise ValueError('"published" has to be a date or null')
    asked["published"] = written_out(asked.get("published") or "") or None
    if not isinstance(asked.get("clean", False), bool):
        raise ValueError('"clean" has to be true or false')
    return asked
