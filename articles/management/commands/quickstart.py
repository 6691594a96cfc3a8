"""`manage.py quickstart`: from a fresh clone to a served workspace with articles in it. Safe to run again."""

from __future__ import annotations

import atexit
import os
import secrets
import socket
import subprocess
import sys
from typing import Any

from django.conf import settings
from django.contrib.auth import get_user_model
from django.core.management import call_command
from django.core.management.base import BaseCommand, CommandError, CommandParser
from django.db import transaction

from articles.choices import Role
from articles.models import Claim, Link
from articles.services.people import invite

from ._tables import reach

ACCOUNTS = {"checker": Role.CHECKER, "editor": Role.EDITOR, "admin": Role.ADMINISTRATOR}
HOST = "127.0.0.1"


class Command(BaseCommand):
    """Migrate, import the seeds, make three accounts, serve."""

    help = "Set up a development workspace with articles and accounts, and serve it. Refuses in production."

    def add_arguments(self, parser: CommandParser) -> None:
        """Declare the command line of the contract."""
        parser.add_argument("--no-serve", action="store_true", help="Set up only.")
        parser.add_argument("--port", metavar="N", type=int, default=8000, help="Default 8000.")

    def handle(self, *args: Any, **options: Any) -> None:
        """Do what is not done yet, then serve."""
        if settings.PRODUCTION:
            raise CommandError(
                "quickstart is for development; set FACTCHECK_ENV=development, or follow “In production” in the README."
            )
        if not options["no_serve"]:
            _check_free(options["port"])
        reach()
        self.stdout.write("Preparing the database …")
        call_command("migrate", verbosity=0, interactive=False, skip_checks=True)
        self.stdout.write("Importing seeds/ …")
        call_command("import_seeds", stdout=self.stdout, stderr=self.stderr, skip_checks=True)
        self._accounts()
        claims, conflicts = Claim.objects.present().count(), Link.objects.open_conflicts().count()
        self.stdout.write(f"{claims} claims, {conflicts} possible conflicts to look at.")
        if not options["no_serve"]:
            self._serve(options["port"])

    def _accounts(self) -> None:
        for username, role in ACCOUNTS.items():
            password = make_account(username, role)
            if password is None:
                self.stdout.write(f"Account {username}: is there already")
            elif os.environ.get("FACTCHECK_PASSWORD"):
                self.stdout.write(f"Account {username}: password from FACTCHECK_PASSWORD")
            else:
                self.stdout.write(f"Account {username}: password {password}   (shown this once)")

    def _serve(self, port: int) -> None:
        worker = _start_worker()
        atexit.register(worker.terminate)
        os.environ.setdefault("DJANGO_RUNSERVER_HIDE_WARNING", "true")
        self.stdout.write(f"Serving on http://{HOST}:{port}/ — stop with Ctrl-C")
        self.stdout.flush()
        call_command("runserver", f"{HOST}:{port}", use_reloader=False, insecure_serving=True, skip_checks=True)


@transaction.atomic
def make_account(username: str, role: Role) -> str | None:
    """Make an account that is not there yet and return its password, else None; what is there is left alone."""
    people = get_user_model()._default_manager
    if people.filter(username=username).exists():
        return None
    user = invite(username=username, email=f"{username}@example.org", role=role.value, by=None, send=False)
    password = os.environ.get("FACTCHECK_PASSWORD") or secrets.token_urlsafe(9)
    user.set_password(password)
    user.is_superuser = role is Role.ADMINISTRATOR
    user.save()
    return password


def _check_free(port: int) -> None:
    if not 0 < port < 2**16:
        raise CommandError(f"There is no port {port}; choose one from 1 to 65535 with --port.")
    with socket.socket(socket.AF_INET, socket.SOCK_STREAM) as probe:
        probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            probe.bind((HOST, port))
        except OSError as error:
            raise CommandError(f"Port {port} is in use; choose another with --port.") from error


def _start_worker() -> subprocess.Popen[bytes]:
    """Start the process that works long imports in the background."""
    command = [sys.executable, str(settings.BASE_DIR / "manage.py"), "work_tasks"]
    return subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)  # noqa: S603  our own command
