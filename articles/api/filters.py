"""Filters of the lists that the queue does not have, and `Strict`, which answers a wrong value instead of ignoring it.

The queue's own filters are in `articles/filters.py`.
"""

from __future__ import annotations

from typing import Any

import django_filters as filters
from django_filters.rest_framework import DjangoFilterBackend
from rest_framework.exceptions import ErrorDetail, ValidationError
from rest_framework.request import Request

from ..choices import ClusterState, SpeakerKind
from ..models import Cluster, Evidence, Publisher, Speaker, Story, Verdict
from .errors import not_among

YES, NO = ("true", "1", "yes"), ("false", "0", "no")
LARGEST = 2**63 - 1  # what both databases keep in a key


def yes_or_no(name: str, value: str) -> bool:
    """Return what a parameter says; ValidationError where it says neither."""
    if value.lower() not in (*YES, *NO):
        raise ValidationError({name: [f"Write true or false; {value!r} is neither."]})
    return value.lower() in YES


def drafts_are_asked_for(request: Request) -> bool:
    """Tell whether a list is to hold our own drafts instead of the outlets' articles."""
    return yes_or_no("draft", request.query_params.get("draft") or "false")


class Strict(DjangoFilterBackend):
    """Filter as the queue does; a word for true or false that is none, a number that is no key, and a value that a
    closed list does not have are a 400 that says what there is.
    """

    def get_filterset_kwargs(self, request: Request, queryset: Any, view: Any) -> dict[str, Any]:
        """Return the parameters with true and false as the filters read them."""
        kwargs: dict[str, Any] = super().get_filterset_kwargs(request, queryset, view)
        data = kwargs["data"].copy()
        declared = self.get_filterset_class(view, queryset).base_filters
        for name, declaration in declared.items():
            if isinstance(declaration, filters.ChoiceFilter | filters.MultipleChoiceFilter):
                several = isinstance(declaration, filters.MultipleChoiceFilter)  # there, an empty value is one, too
                asked = data.getlist(name) if several else [data[name]] if data.get(name) else []
                _check_choices(name, asked, [str(code) for code, _ in declaration.extra["choices"]])
            if isinstance(declaration, _CHECKED) and (value := data.get(name)):
                data[name] = _checked(name, value, declaration)
        return {**kwargs, "data": data} if any(isinstance(item, _CHECKED) for item in declared.values()) else kwargs


_CHECKED = (filters.BooleanFilter, filters.NumberFilter)


def _check_choices(name: str, values: list[str], known: list[str]) -> None:
    wrong = next((value for value in values if value not in known), None)
    if wrong is not None:
        told = not_among(known).format(input=wrong[:40])
        raise ValidationError({name: [ErrorDetail(told, code="invalid_choice")]})


def _checked(name: str, value: str, declaration: filters.Filter) -> str:
    if isinstance(declaration, filters.BooleanFilter):
        return str(yes_or_no(name, value)).lower()
    if not value.strip().isdecimal() or int(value) > LARGEST:
        raise ValidationError({name: [f"{value[:40]!r} is no number of a row."]})
    return value


class Since(filters.FilterSet):
    """What every list can be narrowed by."""

    since = filters.IsoDateTimeFilter(field_name="updated_at", lookup_expr="gte", label="Changed since")


class StoryFilter(Since):
    """What the stories can be narrowed by."""

    slug = filters.CharFilter()

    class Meta:
        model = Story
        fields: list[str] = []


class PublisherFilter(Since):
    """What the outlets can be narrowed by."""

    name = filters.CharFilter(lookup_expr="iexact")

    class Meta:
        model = Publisher
        fields: list[str] = []


class ClusterFilter(Since):
    """What the questions can be narrowed by."""

    story = filters.CharFilter(field_name="story__slug", help_text="A story's slug.")
    state = filters.MultipleChoiceFilter(distinct=False, choices=ClusterState.choices)

    class Meta:
        model = Cluster
        fields: list[str] = []


class SpeakerFilter(Since):
    """What the speakers can be narrowed by."""

    name = filters.CharFilter(lookup_expr="iexact")
    kind = filters.ChoiceFilter(choices=SpeakerKind.choices)

    class Meta:
        model = Speaker
        fields: list[str] = []


class EvidenceFilter(Since):
    """What the evidence can be narrowed by."""

    story = filters.CharFilter(field_name="claim__story__slug", help_text="A story's slug.")
    claim = filters.NumberFilter(field_name="claim_id")

    class Meta:
        model = Evidence
        fields: list[str] = []


class VerdictFilter(filters.FilterSet):
    """What the verdicts can be narrowed by."""

    story = filters.CharFilter(field_name="claim__story__slug", help_text="A story's slug.")
    claim = filters.NumberFilter(field_name="claim_id")
    reviewer = filters.CharFilter(field_name="reviewer__username")
    since = filters.IsoDateTimeFilter(method="by_time", label="Decided, or checked by another person, since")

    class Meta:
        model = Verdict
        fields: list[str] = []

    def by_time(self, rows: Any, name: str, value: Any) -> Any:
        """Keep what was decided or answered at or after a moment."""
        return rows.since(value)
