"""What the queue's address asks for, in words: a shared link tells what it shows. Entry point: `told`."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from django.db.models import Model
from django.http import QueryDict
from django.utils import timezone
from django.utils.dateparse import parse_datetime

from ..filters import LONGEST_NUMBER, ClaimFilter
from ..models import Article, Cluster, Publisher, Speaker, Story

ROWS: dict[str, type[Model]] = {"article": Article, "cluster": Cluster, "publisher": Publisher, "speaker": Speaker}
YES, NO = "true", "false"


def told(query: QueryDict) -> list[tuple[str, str]]:
    """Return each filter of an address by its label and its values; no value where the label says it all."""
    return list(_told(query))


def _told(query: QueryDict) -> Iterator[tuple[str, str]]:
    for name, made in ClaimFilter.base_filters.items():
        values = [value.strip() for value in query.getlist(name) if value.strip()]
        if values == [YES]:
            yield str(made.label), ""
        elif values == [NO]:
            yield str(made.label), "no"
        elif values:
            labels = {str(code): str(label) for code, label in made.extra.get("choices", ())}
            yield str(made.label), ", ".join(labels.get(value) or _named(name, value) for value in values)


def _named(name: str, value: str) -> str:
    """Return how people call what an address names by its number, slug or moment; else what stands there."""
    found: Any = None
    if name == "story":
        found = Story.objects.filter(slug=value).first()
    elif name in ROWS and value.isdecimal() and len(value) <= LONGEST_NUMBER:
        found = ROWS[name]._default_manager.filter(pk=value).first()
    elif name == "since":
        found = _moment(value)
    return str(found) if found else value


def _moment(value: str) -> str:
    try:
        moment = parse_datetime(value)
    except ValueError:
        return value
    if moment is None:
        return value
    local = timezone.localtime(moment) if timezone.is_aware(moment) else moment
    return f"{local:%-d %b %Y, %H:%M}"
