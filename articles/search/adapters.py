"""The one question put to the two databases. Entry point: `numbers`."""

from __future__ import annotations

from collections.abc import Sequence

from django.db import connection

from .question import Part
from .schema import Indexed

# Rows that are ranked at most: a word that more of them hold tells so little that any of them will do. In 100,000
# claims and 5,000 articles, ranking 5,000 took 18 ms and 2,000 took 8 (SQLite; November 2026).
MOST_RANKED = 2000


def numbers(item: Indexed, parts: Sequence[Part], limit: int) -> list[int]:
    """Return the numbers of the rows that hold all parts, best first (BM25 on SQLite, `ts_rank_cd` on PostgreSQL)."""
    ask = _sqlite if connection.vendor == "sqlite" else _postgresql
    statement, query = ask(item, parts)
    with connection.cursor() as cursor:
        cursor.execute(statement, [query, MOST_RANKED, limit])
        return [row[0] for row in cursor.fetchall()]


def all_with(item: Indexed, parts: Sequence[Part]) -> tuple[str, list[str]]:
    """Return the statement, and its values, that finds the numbers of all rows that hold all parts, in no order."""
    if connection.vendor == "sqlite":
        return f"SELECT rowid FROM {item.index} WHERE {item.index} MATCH %s", [_match(parts)]  # noqa: S608  our own names
    return f"SELECT id FROM {item.index} WHERE vector @@ to_tsquery('simple', %s)", [_tsquery(parts)]  # noqa: S608


def _match(parts: Sequence[Part]) -> str:
    return " AND ".join(f'"{" ".join(part.words)}"' + (" *" if part.prefix else "") for part in parts)


def _tsquery(parts: Sequence[Part]) -> str:
    return " & ".join(
        "(" + " <-> ".join(f"'{word}'" for word in part.words) + (":*" if part.prefix else "") + ")" for part in parts
    )


def _sqlite(item: Indexed, parts: Sequence[Part]) -> tuple[str, str]:
    found = f"SELECT rowid, rank AS score FROM {item.index} WHERE {item.index} MATCH %s LIMIT %s"  # noqa: S608  our own names
    return f"SELECT rowid FROM ({found}) ORDER BY score, rowid LIMIT %s", _match(parts)  # noqa: S608


def _postgresql(item: Indexed, parts: Sequence[Part]) -> tuple[str, str]:
    found = f"SELECT id, vector, query FROM {item.index}, to_tsquery('simple', %s) query WHERE vector @@ query LIMIT %s"  # noqa: S608  our own names
    return f"SELECT id FROM ({found}) found ORDER BY ts_rank_cd(vector, query) DESC, id LIMIT %s", _tsquery(parts)  # noqa: S608
