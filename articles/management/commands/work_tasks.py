"""`manage.py work_tasks`: work the tasks that wait in the database, and try again what a killed worker left."""

from __future__ import annotations

import logging
from threading import Event, Thread
from typing import Any

from django.core.management import call_command
from django.core.management.base import CommandParser
from django.db import close_old_connections, connection

from articles.tasks import beat, reap, worker_name

from ._tables import NeedsTables

log = logging.getLogger(__name__)
EVERY = 20  # seconds between two looks at what was left


class Command(NeedsTables):
    """Run imports and comparisons in the background until it is stopped; several may run at once."""

    help = "Run long imports and comparisons in the background. Keep one running beside the web server."

    def add_arguments(self, parser: CommandParser) -> None:
        """Declare the command line."""
        parser.add_argument("--batch", action="store_true", help="Stop when nothing waits any more.")

    def handle(self, *args: Any, **options: Any) -> None:
        """Put back what was left, then work; a thread goes on looking after both."""
        self._look()
        stopped = Event()
        if not options["batch"]:
            Thread(target=self._watch, args=[stopped], daemon=True).start()
        try:
            call_command(
                "db_worker", queue_name="*", batch=options["batch"], worker_id=worker_name(), startup_delay=False,
                reload=False,
            )  # fmt: skip
        finally:
            stopped.set()

    def _watch(self, stopped: Event) -> None:
        while not stopped.wait(EVERY):
            try:
                close_old_connections()
                self._look()
            except Exception:  # the worker must go on; the next look tries again
                log.exception("could not look for tasks that were left")
        connection.close()

    def _look(self) -> None:
        beat()
        if count := reap():
            self.stderr.write(f"{count} tasks that were left or failed are tried again.")
