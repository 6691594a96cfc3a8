"""Lock a row before it is changed, and tell a second writer who was first. Entry point: `locked`.

Locks leave the key free (`no_key`): PostgreSQL takes a share of it for every row that refers to this one, so that a
comparison, which locks a story and then its claims, and an import, the other way round, would wait for each other.
And they are `of` the rows themselves: the usual order of claims joins their articles, which would be locked with them.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import TypeVar

from ..models.base import Versioned
from .errors import Invalid, SomeoneWasFirst

Row = TypeVar("Row", bound=Versioned)


def locked(row: Row, expected: int | None = None) -> Row:
    """Return the row as it stands now, locked until the transaction ends (call inside `atomic`).

    `expected` is the version the caller saw, or None to take what is there. Raises SomeoneWasFirst with the present
    row where the version differs, and Invalid where the row no longer exists.
    """
    model = type(row)
    present = (
        model._default_manager.select_for_update(of=("self",), no_key=True).filter(pk=row.pk).order_by("pk").first()
    )
    if present is None:
        raise Invalid(f"This {model._meta.verbose_name} no longer exists.")
    if expected is not None and present.version != expected:
        raise SomeoneWasFirst(present)
    return present


def locked_all(rows: Iterable[Row]) -> list[Row]:
    """Return rows of one model as they stand now, locked in one order, so that two people never wait for each other.

    Rows that no longer exist are left out; the answer is in the order of the numbers.
    """
    wanted = list(rows)
    if not wanted:
        return []
    manager = type(wanted[0])._default_manager
    return list(
        manager.select_for_update(of=("self",), no_key=True).filter(pk__in=[row.pk for row in wanted]).order_by("pk")
    )
