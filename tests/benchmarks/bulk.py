"""Fill tables with a million rows in minutes: `COPY` on PostgreSQL, one prepared statement on SQLite. Entry: `write`."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any

from django.core.management.color import no_style
from django.db import connection, models


def next_id(model: type[models.Model]) -> int:
    """Return the first number that no row has."""
    highest = model._default_manager.order_by().aggregate(highest=models.Max("pk"))["highest"]
    return int(highest or 0) + 1


def write(model: type[models.Model], columns: Sequence[str], rows: Iterable[Sequence[Any]]) -> None:
    """Insert rows as they are: the values of `columns` (JSON as text), the defaults for all the others, the next numbers if need be."""
    empty = model()
    rest = [field for field in model._meta.concrete_fields if field.column not in columns and not field.primary_key]
    fixed = [field.get_db_prep_save(field.pre_save(empty, add=True), connection) for field in rest]
    names = ", ".join(connection.ops.quote_name(name) for name in (*columns, *(field.column for field in rest)))
    table = connection.ops.quote_name(model._meta.db_table)
    full = ([*row, *fixed] for row in rows)
    with connection.cursor() as cursor:
        if connection.vendor == "postgresql":
            with cursor.copy(f"COPY {table} ({names}) FROM STDIN") as copy:
                for row in full:
                    copy.write_row(row)
        else:
            marks = ", ".join(["%s"] * (len(columns) + len(rest)))
            cursor.executemany(f"INSERT INTO {table} ({names}) VALUES ({marks})", full)
        for statement in connection.ops.sequence_reset_sql(no_style(), [model]):
            cursor.execute(statement)
