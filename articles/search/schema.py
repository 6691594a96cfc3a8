"""The index in the database: one table a kind of thing, kept up to date by triggers. Entry point: `install`.

Triggers, because every way to write a row has to keep the index right, also the admin and a bulk update. A migration
that makes SQLite build one of these tables anew takes its triggers away; it has to call `install` again (a test tells).
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from .folding import FROM, TO


@dataclass(frozen=True, slots=True)
class Indexed:
    """A kind of thing that is searched: its table, the columns that matter, and the words of a row (`{row}`)."""

    kind: str
    table: str
    columns: tuple[str, ...]
    words: str

    @property
    def index(self) -> str:
        """The name of its index table."""
        return f"articles_search_{self.kind}"


_BODY = "coalesce((SELECT body FROM articles_revision WHERE articles_revision.id = {row}.current_id), '')"
INDEXED = (
    Indexed("claim", "articles_claim", ("text", "speaker_name"), "{row}.text || ' ' || {row}.speaker_name"),
    Indexed(
        "article", "articles_article", ("headline", "byline", "current_id"),
        "{row}.headline || ' ' || {row}.byline || ' ' || " + _BODY,
    ),
    Indexed(
        "evidence", "articles_evidence", ("title", "excerpt", "note", "url"),
        "{row}.title || ' ' || {row}.excerpt || ' ' || {row}.note || ' ' || {row}.url",
    ),
)  # fmt: skip

# The longest text PostgreSQL can index is 1 MB of distinct words; an article's first 500,000 characters are searched.
LONGEST = 500_000


def install(connection: Any) -> None:
    """Make the index tables and their triggers, where they are missing or old, and fill them from the rows."""
    statements = _sqlite if connection.vendor == "sqlite" else _postgresql
    with connection.cursor() as cursor:
        for item in INDEXED:
            for statement in statements(item):
                cursor.execute(statement)


def remove(connection: Any) -> None:
    """Take the index and its triggers away."""
    with connection.cursor() as cursor:
        for item in INDEXED:
            for event in ("insert", "update", "delete"):
                on = f" ON {item.table}" if connection.vendor == "postgresql" else ""
                cursor.execute(f"DROP TRIGGER IF EXISTS {item.index}_{event}{on}")
            cursor.execute(f"DROP TABLE IF EXISTS {item.index}")


def _sqlite(item: Indexed) -> list[str]:
    new, row = item.words.format(row="new"), item.words.format(row=item.table)
    columns = ", ".join(item.columns)
    return [
        *(f"DROP TRIGGER IF EXISTS {item.index}_{event}" for event in ("insert", "update", "delete")),
        f"DROP TABLE IF EXISTS {item.index}",
        f"CREATE VIRTUAL TABLE {item.index} USING fts5(words, tokenize='unicode61 remove_diacritics 2', prefix='2 3')",
        f"INSERT INTO {item.index}(rowid, words) SELECT id, substr({row}, 1, {LONGEST}) FROM {item.table}",
        f"CREATE TRIGGER {item.index}_insert AFTER INSERT ON {item.table} BEGIN "
        f"INSERT INTO {item.index}(rowid, words) VALUES (new.id, substr({new}, 1, {LONGEST})); END",
        f"CREATE TRIGGER {item.index}_update AFTER UPDATE OF {columns} ON {item.table} WHEN {_differs(item)} BEGIN "
        f"UPDATE {item.index} SET words = substr({new}, 1, {LONGEST}) WHERE rowid = new.id; END",
        f"CREATE TRIGGER {item.index}_delete AFTER DELETE ON {item.table} BEGIN "
        f"DELETE FROM {item.index} WHERE rowid = old.id; END",
    ]


def _differs(item: Indexed) -> str:
    return " OR ".join(f"old.{column} IS NOT new.{column}" for column in item.columns)


def _postgresql(item: Indexed) -> list[str]:
    new, row = item.words.format(row="new"), item.words.format(row=item.table)
    function = f"{item.index}_write"
    write = (
        f"INSERT INTO {item.index}(id, vector) VALUES (new.id, {vector(new)}) "
        f"ON CONFLICT (id) DO UPDATE SET vector = excluded.vector"
    )
    return [
        f"CREATE TABLE IF NOT EXISTS {item.index} (id bigint PRIMARY KEY, vector tsvector NOT NULL)",
        f"CREATE INDEX IF NOT EXISTS {item.index}_vector ON {item.index} USING gin (vector)",
        f"DELETE FROM {item.index}",
        f"INSERT INTO {item.index}(id, vector) SELECT id, {vector(row)} FROM {item.table}",
        f"CREATE OR REPLACE FUNCTION {function}() RETURNS trigger LANGUAGE plpgsql AS "
        f"$$ BEGIN {write}; RETURN NULL; END $$",
        f"CREATE OR REPLACE FUNCTION {item.index}_drop() RETURNS trigger LANGUAGE plpgsql AS "
        f"$$ BEGIN DELETE FROM {item.index} WHERE id = old.id; RETURN NULL; END $$",
        *(f"DROP TRIGGER IF EXISTS {item.index}_{event} ON {item.table}" for event in ("insert", "update", "delete")),
        f"CREATE TRIGGER {item.index}_insert AFTER INSERT ON {item.table} FOR EACH ROW EXECUTE FUNCTION {function}()",
        f"CREATE TRIGGER {item.index}_update AFTER UPDATE ON {item.table} FOR EACH ROW "
        f"WHEN ({' OR '.join(f'old.{name} IS DISTINCT FROM new.{name}' for name in item.columns)}) "
        f"EXECUTE FUNCTION {function}()",
        f"CREATE TRIGGER {item.index}_delete AFTER DELETE ON {item.table} FOR EACH ROW "
        f"EXECUTE FUNCTION {item.index}_drop()",
    ]


def vector(words: str) -> str:
    """Return PostgreSQL's expression for the searchable form of an expression of text."""
    quoted = FROM.replace("'", "''").replace("%", "%%")
    return f"to_tsvector('simple', translate(left({words}, {LONGEST}), '{quoted}', '{TO}'))"
