"""Say what to do where the database cannot be opened or has no tables yet. Entry points: `NeedsTables`, `reach`."""

from __future__ import annotations

from typing import Any

from django.core.management.base import BaseCommand, CommandError
from django.db import OperationalError, connection

from articles.models import Story


class NeedsTables(BaseCommand):
    """A command that reads or writes rows: it ends with one sentence where there are no tables for them."""

    def execute(self, *args: Any, **options: Any) -> str | None:
        """Look for the tables before anything else."""
        if Story._meta.db_table not in reach():
            raise CommandError("The database has no tables yet: run `manage.py migrate` first, or `quickstart`.")
        return super().execute(*args, **options)


def reach() -> list[str]:
    """Return the names of the tables there are; CommandError where the database cannot be opened."""
    try:
        return connection.introspection.table_names()
    except OperationalError as error:
        told = str(error).strip().splitlines()[0] if str(error).strip() else "no answer"
        raise CommandError(f"The database cannot be opened ({told}). Check DATABASE_URL.") from error
