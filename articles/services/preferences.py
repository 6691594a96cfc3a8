"""How one person likes the pages, and the queue addresses they come back to."""

from __future__ import annotations

from typing import Any
from zoneinfo import available_timezones

from django.core.cache import cache
from django.db import transaction

from ..models import Preference, SavedFilter
from .errors import Invalid, one_line

KEPT = 3600  # seconds
LONGEST_NAME = 80  # characters of a filter's name


def preference_of(user: Any) -> Preference:
    """Return a person's preferences; the defaults, not stored, where nothing was chosen yet."""
    return Preference.objects.filter(user=user).first() or Preference(user=user)


def shown_preferences(user: Any) -> dict[str, Any]:
    """Return a person's preferences as plain values, from the cache: every page needs them, and they seldom change."""
    found: dict[str, Any] | None = cache.get(_key(user))
    return found if found is not None else _keep(preference_of(user))


def _key(user: Any) -> str:
    return f"preferences-{user.pk}-{user.date_joined.timestamp()}"  # the moment: a new database counts from 1 again


def _keep(stored: Preference) -> dict[str, Any]:
    shown = {"single_keys": stored.single_keys, "time_zone": stored.time_zone, "toured": stored.toured}
    cache.set(_key(stored.user), shown, KEPT)
    return shown


def set_preferences(
    *, user: Any, single_keys: bool | None = None, time_zone: str | None = None, toured: bool | None = None
) -> Preference:
    """Change preferences; None leaves one as it is. Raises Invalid for an unknown time zone."""
    if time_zone and time_zone not in available_timezones():
        raise Invalid(f"There is no time zone {time_zone!r}; write one such as Europe/Berlin.", "time_zone")
    given = {"single_keys": single_keys, "time_zone": time_zone, "toured": toured}
    chosen = {name: value for name, value in given.items() if value is not None}
    stored = Preference.objects.update_or_create(user=user, defaults=chosen)[0]
    _keep(stored)
    return stored


@transaction.atomic
def save_filter(*, user: Any, name: str, query: str) -> SavedFilter:
    """Keep a queue address under a name; the same name again replaces it. Raises Invalid where either is too long."""
    name, query = one_line(name, LONGEST_NAME, "name"), query.strip().lstrip("?")
    if len(query) > 1000:
        raise Invalid("This filter is too long to keep.", "query")
    return SavedFilter.objects.update_or_create(user=user, name=name, defaults={"query": query})[0]


def drop_filter(*, user: Any, name: str) -> None:
    """Forget a saved filter."""
    SavedFilter.objects.filter(user=user, name=name).delete()
