"""`manage.py create_token`: a token for a newsroom program, shown once, stored as a digest."""

from __future__ import annotations

from typing import Any

from django.contrib.auth import get_user_model
from django.core.management.base import CommandError, CommandParser
from knox.models import AuthToken

from ._tables import NeedsTables


class Command(NeedsTables):
    """Make a token with the rights of one account; send it as `Authorization: Bearer TOKEN`."""

    help = (
        "Make a REST token with the rights of one account; send it as `Authorization: Bearer TOKEN`. It is shown once; "
        "only a digest is stored."
    )

    def add_arguments(self, parser: CommandParser) -> None:
        """Declare the command line."""
        parser.add_argument("user", metavar="USER", help="The account whose rights the token has.")

    def handle(self, *args: Any, **options: Any) -> None:
        """Make the token and print it alone on a line, so that a script can read it."""
        user = get_user_model().objects.filter(username=options["user"], is_active=True).first()
        if user is None:
            raise CommandError(f"There is no active account {options['user']!r}.")
        _, token = AuthToken.objects.create(user)
        self.stdout.write(token)
