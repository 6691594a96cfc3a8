"""Reads `.csv`: a header row, then one article a row (RFC 4180, with commas, semicolons or tabs)."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterator
from dataclasses import replace

from .charsets import decode
from .fields import item_from
from .records import Item, Problem

SUFFIXES: tuple[str, ...] = (".csv", ".tsv")

LONGEST_FIELD = 20_000_000  # characters; the csv module refuses fields over 131,072 unless told otherwise
DELIMITERS = ",;\t|"


def read(name: str, data: bytes) -> Iterator[Item | Problem]:
    """Yield an article, or a Problem, for each row. Raises UnknownCharsetError."""
    found = decode(data)
    csv.field_size_limit(max(csv.field_size_limit(), LONGEST_FIELD))
    head = found.text.split("\n", 1)[0]
    delimiter = max(DELIMITERS, key=head.count)
    rows = csv.DictReader(io.StringIO(found.text.replace("\x00", ""), newline=""), delimiter=delimiter)
    number = 0
    try:
        for number, row in enumerate(rows, 1):
            where = f"row {number}, ends at line {rows.line_num}"
            yield _told(
                name,
                item_from(
                    f"{name}#{number}", {key: value for key, value in row.items() if isinstance(value, str)}, where
                ),
            )
    except csv.Error as error:
        yield Problem(
            name, f"row {number + 1}", f"not valid CSV: {error}", "Mend the quotation marks; earlier rows were read"
        )
        return
    if not number:
        yield Problem(name, "", "no rows below the header", "Give a header row and one row for each article")


def _told(name: str, found: Item | Problem) -> Item | Problem:
    return replace(found, source=name) if isinstance(found, Problem) else found
