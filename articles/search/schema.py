"""The index in the database: one table a kind of thing, kept up to date by triggers. Entry point: `install`.

Triggers, because every way to write a row has to keep the index right, also the admin and a bulk update. A migration
that makes SQLite build one of these tables anew takes its triggers away; it has to call `install` again (a test tells).
"""

# ruff: noqa: S608  every statement is made of names and expressions in this file

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
EVENTS = ("insert", "update", "delete")


def install(connection: Any) -> None:
    """Make the index tables and their triggers, where they are missing or old, and fill them from the rows."""
    statements = _sqlite if connection.vendor == "sqlite" else _postgresql
    with connection.cursor() as cursor:
        for item in INDEXED:
            for statement in statements(item):
                cursor.execute(statement)  # names and expressions of this file only


def remove(connection: Any) -> None:
    """Take the index and its triggers away."""
    with connection.cursor() as cursor:
        for item in INDEXED:
            for event in EVENTS:
                on = f" ON {item.table}" if connection.vendor == "postgresql" else ""
                cursor.execute(f"DROP TRIGGER IF EXISTS {item.index}_{event}{on}")
            cursor.execute(f"DROP TABLE IF EXISTS {item.index}")


def _sqlite(item: Indexed) -> list[str]:
    words = f"substr({item.words.format(row='new')}, 1, {LONGEST})"
    row = f"substr({item.words.format(row=item.table)}, 1, {LONGEST})"
    index, table, columns = item.index, item.table, ", ".join(item.columns)
    differs = " OR ".join(f"old.{column} IS NOT new.{column}" for column in item.columns)
    insert = f"INSERT INTO {index}(rowid, words) VALUES (new.id, {words})"
    update = f"UPDATE {index} SET words = {words} WHERE rowid = new.id"
    when = f"AFTER UPDATE OF {columns} ON {table} WHEN {differs}"
    return [
        *(f"DROP TRIGGER IF EXISTS {index}_{event}" for event in EVENTS),
        f"DROP TABLE IF EXISTS {index}",
        f"CREATE VIRTUAL TABLE {index} USING fts5(words, tokenize='unicode61 remove_diacritics 2', prefix='2 3')",
        f"INSERT INTO {index}(rowid, words) SELECT id, {row} FROM {table}",
        f"CREATE TRIGGER {index}_insert AFTER INSERT ON {table} BEGIN {insert}; END",
        f"CREATE TRIGGER {index}_update {when} BEGIN {update}; END",
        f"CREATE TRIGGER {index}_delete AFTER DELETE ON {table} BEGIN DELETE FROM {index} WHERE rowid = old.id; END",
    ]


def _postgresql(item: Indexed) -> list[str]:
    index, table = item.index, item.table
    new, row = vector(item.words.format(row="new")), vector(item.words.format(row=table))
    write = f"INSERT INTO {index}(id, vector) VALUES (new.id, {new})"
    instead = "ON CONFLICT (id) DO UPDATE SET vector = excluded.vector"
    differs = " OR ".join(f"old.{column} IS DISTINCT FROM new.{column}" for column in item.columns)
    return [
        f"CREATE TABLE IF NOT EXISTS {index} (id bigint PRIMARY KEY, vector tsvector NOT NULL)",
        f"CREATE INDEX IF NOT EXISTS {index}_vector ON {index} USING gin (vector)",
        f"DELETE FROM {index}",
        f"INSERT INTO {index}(id, vector) SELECT id, {row} FROM {table}",
        _function(f"{index}_write", f"{write} {instead}"),
        _function(f"{index}_drop", f"DELETE FROM {index} WHERE id = old.id"),
        *(f"DROP TRIGGER IF EXISTS {index}_{event} ON {table}" for event in EVENTS),
        _trigger(item, "insert", "", "write"),
        _trigger(item, "update", f"WHEN ({differs})", "write"),
        _trigger(item, "delete", "", "drop"),
    ]


def _function(name: str, statement: str) -> str:
    body = f"BEGIN {statement}; RETURN NULL; END"
    return f"CREATE OR REPLACE FUNCTION {name}() RETURNS trigger LANGUAGE plpgsql AS $$ {body} $$"


def _trigger(item: Indexed, event: str, when: str, does: str) -> str:
    on = f"AFTER {event.upper()} ON {item.table} FOR EACH ROW {when}"
    return f"CREATE TRIGGER {item.index}_{event} {on} EXECUTE FUNCTION {item.index}_{does}()"


def vector(words: str) -> str:
    """Return PostgreSQL's expression for the searchable form of an expression of text."""
    quoted = FROM.replace("'", "''")
    return f"to_tsvector('simple', translate(left({words}, {LONGEST}), '{quoted}', '{TO}'))"
