"""`/api/v1/stories/` and `/api/v1/publishers/`."""

from __future__ import annotations

from typing import Any

from drf_spectacular.utils import extend_schema
from rest_framework.request import Request
from rest_framework.response import Response

from ..models import Publisher, Story
from ..services.stories import create_story, rename_story
from .asks import StoryAsk
from .concurrency import expected_version
from .filters import PublisherFilter, StoryFilter
from .reading import IF_MATCH, Reading
from .shapes import PublisherShape, StoryShape


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
    """Outlets."""

    queryset = Publisher.objects.all()
    serializer_class = PublisherShape
    filterset_class = PublisherFilter
