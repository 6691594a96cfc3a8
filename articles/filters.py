"""One set of filters for the queue and the REST lists, as plain query parameters.

Entry point: `ClaimFilter`. Every value is one that a person can type into an address and send to a colleague: a
story's slug, an outlet's name, a rating's code. `ArticleFilter` and `LinkFilter` serve the other lists.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from typing import Any

import django_filters as filters
from django.db.models import Exists, OuterRef, Q, QuerySet, TextField
from django.db.models.functions import Cast

from .analysis.vocabulary import ClaimKind
from .choices import ArticleState, LinkKind, LinkState, Rating, Relation, Said, Stance, State, choices_of
from .models import Article, Claim, Link, PublisherAlias
from .search import claims_with
from .services.second_rows import answers

NO_RATING = "none"
LONGEST_NUMBER = 18  # digits of a row's number; what has more is a name
Rows = QuerySet[Any]


def _named(field: str) -> Callable[..., Rows]:
    def method(self: filters.FilterSet, rows: Rows, name: str, value: str) -> Rows:
        number = value.isdecimal() and len(value) <= LONGEST_NUMBER
        return rows.filter(**({f"{field}_id": value} if number else {f"{field}__name__iexact": value}))

    return method


def _outlet(at: str) -> Callable[..., Rows]:
    """Find an outlet also by the names that it had; an address that somebody kept goes on to work."""
    by_name = _named(f"{at}publisher")

    def method(self: filters.FilterSet, rows: Rows, name: str, value: str) -> Rows:
        former = PublisherAlias.objects.filter(name__iexact=value).values_list("publisher", flat=True).first()
        return by_name(self, rows, name, value) if former is None else rows.filter(**{f"{at}publisher": former})

    return method


def _since(self: filters.FilterSet, rows: Any, name: str, value: datetime) -> Rows:
    return rows.since(value)


class Asked(filters.FilterSet):
    """Makes only those filters that an address names: copying all of them, with a form, takes 4 ms a page."""

    def __init__(self, data: Any = None, *args: Any, **kwargs: Any) -> None:
        asked = {name: made for name, made in self.base_filters.items() if name in (data or ())}
        setattr(self, "base_filters", asked)  # noqa: B010  the stubs know it as the class's alone
        super().__init__(data, *args, **kwargs)


class ClaimFilter(Asked):
    """What the queue and `/api/v1/claims/` can be narrowed by."""

    story = filters.CharFilter(field_name="story__slug", label="Story")
    article = filters.NumberFilter(field_name="article_id", label="Article")
    cluster = filters.NumberFilter(method="by_cluster", label="Question")
    state = filters.MultipleChoiceFilter(distinct=False, choices=State.choices, method="by_state", label="State")
    rating = filters.MultipleChoiceFilter(
        distinct=False, choices=[(NO_RATING, "None yet"), *Rating.choices], method="by_rating", label="Rating"
    )
    said = filters.ChoiceFilter(choices=Said.choices, label="Said")
    stance = filters.MultipleChoiceFilter(distinct=False, choices=choices_of(Stance), label="Stance")
    kind = filters.MultipleChoiceFilter(distinct=False, choices=choices_of(ClaimKind), method="by_kind", label="Kind")
    publisher = filters.CharFilter(method="by_publisher", label="Outlet", help_text="Name or number.")
    speaker = filters.CharFilter(method="by_speaker", label="Speaker", help_text="Name or number.")
    origin = filters.CharFilter(field_name="origin", lookup_expr="iexact", label="Origin")
    assigned = filters.CharFilter(method="by_assignee", label="Assigned to", help_text="A user name, `me` or `nobody`.")
    waiting = filters.BooleanFilter(method="by_second_check", label="Waits for my second check")
    named = filters.BooleanFilter(method="by_remark", label="A remark names me")
    stale = filters.BooleanFilter(label="Decided, and changed since")
    conflicting = filters.BooleanFilter(method="by_conflict", label="In a conflict")
    unsourced = filters.BooleanFilter(method="by_source", label="Without a source")
    text = filters.CharFilter(
        method="by_words", label="Words", help_text="Beginnings of words, in any order; phrases in quotation marks."
    )
    since = filters.IsoDateTimeFilter(method="by_time", label="Changed since")

    class Meta:
        model = Claim
        fields: list[str] = []

    by_publisher = _outlet("article__")
    by_speaker = _named("speaker")
    by_time = _since

    def by_state(self, rows: Rows, name: str, value: list[str]) -> Rows:
        """Keep claims in one of the states; of several, by leaving out the others.

        SQLite would look up and sort all claims of several states, 40 ms of 100,000; so it walks the index in order.
        """
        if len(value) < 2:
            return rows.filter(state__in=value) if value else rows
        return rows.exclude(state__in=sorted(set(State.values) - set(value)))

    def by_cluster(self, rows: Any, name: str, value: int) -> Rows:
        """Keep claims that answer a question, as their own or beside it."""
        return rows.filter(answers([value]))

    def by_rating(self, rows: Rows, name: str, value: list[str]) -> Rows:
        """Keep claims with one of the ratings; `none` is a claim without any."""
        return rows.filter(rating__in=["" if code == NO_RATING else code for code in value]) if value else rows

    def by_kind(self, rows: Rows, name: str, value: list[str]) -> Rows:
        """Keep claims of one of the kinds; kinds are a JSON list, read as text so that both databases can."""
        wanted = Q()
        for kind in value:
            wanted |= Q(kinds_text__contains=f'"{kind}"')
        return rows.annotate(kinds_text=Cast("kinds", TextField())).filter(wanted) if value else rows

    def by_assignee(self, rows: Rows, name: str, value: str) -> Rows:
        """Keep one person's claims, `me`, or those of `nobody`."""
        if value == "nobody":
            return rows.filter(assignee__isnull=True)
        return rows.filter(assignee=self.request.user) if value == "me" else rows.filter(assignee__username=value)

    def by_second_check(self, rows: Any, name: str, value: bool) -> Rows:
        """Keep claims that another person decided and that wait for this person's check."""
        return rows.waiting_for_second_check_by(self.request.user) if value else rows

    def by_remark(self, rows: Any, name: str, value: bool) -> Rows:
        """Keep claims where a remark names this person, who has not answered yet."""
        return rows.naming(self.request.user) if value else rows

    def by_conflict(self, rows: Any, name: str, value: bool) -> Rows:
        """Keep claims rated conflicting or in an unanswered conflict, or the others."""
        found = Claim.objects.filter(pk=OuterRef("pk")).conflicting()
        return rows.conflicting() if value else rows.exclude(Exists(found))

    def by_words(self, rows: Rows, name: str, value: str) -> Rows:
        """Keep claims that hold all the words, through the search index; what holds no word is looked for as it is."""
        found = claims_with(value)
        return rows.filter(text__icontains=value) if found is None else rows.filter(pk__in=found)

    def by_source(self, rows: Any, name: str, value: bool) -> Rows:
        """Keep claims that nobody stands behind, or the others."""
        return rows.unsourced() if value else rows.exclude(origin="", speaker_name="")


class ArticleFilter(Asked):
    """What `/api/v1/articles/` can be narrowed by."""

    story = filters.CharFilter(field_name="story__slug", label="Story")
    publisher = filters.CharFilter(method="by_publisher", label="Outlet", help_text="Name or number.")
    state = filters.MultipleChoiceFilter(distinct=False, choices=ArticleState.choices, label="State")
    undated = filters.BooleanFilter(field_name="published_on", lookup_expr="isnull", label="Without a date")
    since = filters.IsoDateTimeFilter(method="by_time", label="Changed since")

    class Meta:
        model = Article
        fields: list[str] = []

    by_publisher = _outlet("")
    by_time = _since


class LinkFilter(Asked):
    """What `/api/v1/links/` can be narrowed by."""

    story = filters.CharFilter(field_name="story__slug", label="Story")
    relation = filters.MultipleChoiceFilter(distinct=False, choices=choices_of(Relation), label="Relation")
    kind = filters.MultipleChoiceFilter(distinct=False, choices=choices_of(LinkKind), label="Kind")
    state = filters.MultipleChoiceFilter(distinct=False, choices=LinkState.choices, label="State")
    claim = filters.NumberFilter(method="by_claim", label="Claim")
    since = filters.IsoDateTimeFilter(method="by_time", label="Changed since")

    class Meta:
        model = Link
        fields: list[str] = []

    by_time = _since

    def by_claim(self, rows: Any, name: str, value: int) -> Rows:
        """Keep links that touch one claim."""
        return rows.of_claim(value)
