"""`/api/v1/stories/` and `/api/v1/publishers/`."""

from __future__ import annotations

from typing import Any

from drf_spectacular.utils import extend_schema
from rest_framework.decorators import action
from rest_framework.request import Request
from rest_framework.response import Response

from ..models import Publisher, Story
from ..services.outlet_counts import counts_of
from ..services.outlets import (
    OutletChange,
    add_outlet_name,
    change_outlet,
    merge_outlets,
    remove_outlet_name,
    rename_outlet,
)
from ..services.stories import create_story, rename_story
from ..tasks import compare_stories_later
from .asks import MergeOutletsAsk, OutletChangeAsk, OutletNameAsk, StoryAsk
from .concurrency import as_seen, expected_version
from .filters import PublisherFilter, StoryFilter
from .reading import IF_MATCH, Reading, verb
from .shapes import OutletCountsShape, PublisherShape, StoryShape


class StoryView(Reading):
    """Running news events."""

    queryset = Story.objects.all()
    serializer_class = StoryShape
    filterset_class = StoryFilter

    def get_queryset(self) -> Any:
        return Story.objects.with_counts()

    @extend_schema(request=StoryAsk, responses={201: StoryShape})
    def create(self, request: Request) -> Response:
        """Open a story."""
        return self.answer(create_story(by=request.user, **self.asked(StoryAsk)), status=201)

    @extend_schema(request=StoryAsk, responses=StoryShape, parameters=[IF_MATCH])
    def partial_update(self, request: Request, pk: str) -> Response:
        """Change the title; the slug stays."""
        title = self.asked(StoryAsk)["title"]
        expected = expected_version(request)
        return self.answer(rename_story(story=self.get_object(), title=title, by=request.user, expected=expected))


class PublisherView(Reading):
    """Outlets, by all the names they have or had; they come in with their articles."""

    queryset = Publisher.objects.all()
    serializer_class = PublisherShape
    filterset_class = PublisherFilter

    def get_queryset(self) -> Any:
        return Publisher.objects.prefetch_related("aliases")

    @extend_schema(request=OutletChangeAsk, responses=PublisherShape, parameters=[IF_MATCH])
    def partial_update(self, request: Request, pk: str) -> Response:
        """Change name or address; the old name stays among the others."""
        asked = self.asked(OutletChangeAsk)
        outlet, expected = as_seen(self.get_object(), request), expected_version(request)
        if "name" in asked:
            outlet = self._changed(rename_outlet, outlet=outlet, name=asked["name"], expected=expected)
            expected = outlet.version
        if "domain" in asked:
            outlet = self._changed(change_outlet, outlet=outlet, domain=asked["domain"], expected=expected)
        return self.answer(outlet)

    @extend_schema(responses=OutletCountsShape)
    @action(detail=True, methods=["get"], filterset_class=None)
    def counts(self, request: Request, pk: str) -> Response:
        """Count what is stored of an outlet and what people decided about it; this rates no outlet."""
        return Response(OutletCountsShape(counts_of(self.get_object())).data)

    @verb(OutletNameAsk, PublisherShape)
    def aliases(self, request: Request, pk: str) -> Response:
        """Add another name; what comes in under it lands with this outlet."""
        outlet = as_seen(self.get_object(), request)
        return self.answer(self._changed(add_outlet_name, outlet=outlet, **self.asked(OutletNameAsk)))

    @verb(OutletNameAsk, PublisherShape)
    def remove_alias(self, request: Request, pk: str) -> Response:
        """Take another name away."""
        outlet = as_seen(self.get_object(), request)
        return self.answer(self._changed(remove_outlet_name, outlet=outlet, **self.asked(OutletNameAsk)))

    @verb(MergeOutletsAsk, PublisherShape)
    def merge(self, request: Request, pk: str) -> Response:
        """Make one outlet of two; this one is kept, with the other's articles and names."""
        keep = as_seen(self.get_object(), request)
        return self.answer(self._changed(merge_outlets, keep=keep, **self.asked(MergeOutletsAsk)))

    def _changed(self, service: Any, **asked: Any) -> Publisher:
        change: OutletChange = service(by=self.request.user, **asked)
        compare_stories_later(change.stories)
        return change.outlet
