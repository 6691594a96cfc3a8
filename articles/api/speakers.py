"""`/api/v1/speakers/`: the register that editors maintain."""

from __future__ import annotations

from typing import Any

from drf_spectacular.utils import extend_schema
from rest_framework.request import Request
from rest_framework.response import Response

from ..models import Speaker
from ..services.errors import Invalid
from ..services.speakers import (
    add_alias,
    add_post,
    change_speaker,
    create_speaker,
    merge_speakers,
    remove_alias,
    remove_post,
    rename_speaker,
    set_speaks_for,
)
from .asks import AliasAsk, MergeSpeakersAsk, PostAsk, SpeakerAsk, SpeakerChangeAsk
from .concurrency import as_seen, expected_version
from .filters import SpeakerFilter
from .reading import IF_MATCH, Reading, verb
from .shapes import SpeakerShape


class SpeakerView(Reading):
    """Persons and bodies that are quoted."""

    queryset = Speaker.objects.all()
    serializer_class = SpeakerShape
    filterset_class = SpeakerFilter

    def get_queryset(self) -> Any:
        return Speaker.objects.select_related("speaks_for").prefetch_related("aliases", "posts")

    @extend_schema(request=SpeakerAsk, responses={201: SpeakerShape})
    def create(self, request: Request) -> Response:
        """Add a speaker."""
        return self.answer(create_speaker(by=request.user, **self.asked(SpeakerAsk)).speaker, status=201)

    @extend_schema(request=SpeakerChangeAsk, responses=SpeakerShape, parameters=[IF_MATCH])
    def partial_update(self, request: Request, pk: str) -> Response:
        """Change name, kind, note or whom it speaks for; the old name stays as an alias."""
        asked = self.asked(SpeakerChangeAsk)
        speaker, expected = as_seen(self.get_object(), request), expected_version(request)
        if "name" in asked:
            name = asked.pop("name")
            speaker = rename_speaker(speaker=speaker, name=name, by=request.user, expected=expected).speaker
            expected = speaker.version
        if "speaks_for" in asked:
            body = asked.pop("speaks_for")
            speaker = set_speaks_for(speaker=speaker, body=body, by=request.user, expected=expected).speaker
            expected = speaker.version
        if asked:
            speaker = change_speaker(speaker=speaker, by=request.user, expected=expected, **asked).speaker
        return self.answer(speaker)

    @verb(AliasAsk, SpeakerShape)
    def aliases(self, request: Request, pk: str) -> Response:
        """Add another name; it is used everywhere from then on."""
        speaker = as_seen(self.get_object(), request)
        return self.answer(add_alias(speaker=speaker, by=request.user, **self.asked(AliasAsk)).speaker)

    @verb(AliasAsk, SpeakerShape)
    def remove_alias(self, request: Request, pk: str) -> Response:
        """Take another name away."""
        speaker = as_seen(self.get_object(), request)
        return self.answer(remove_alias(speaker=speaker, by=request.user, **self.asked(AliasAsk)).speaker)

    @verb(PostAsk, SpeakerShape)
    def posts(self, request: Request, pk: str) -> Response:
        """Add a post with its first and last day."""
        speaker = as_seen(self.get_object(), request)
        return self.answer(add_post(speaker=speaker, by=request.user, **_post(self.asked(PostAsk))).speaker)

    @verb(PostAsk, SpeakerShape)
    def remove_post(self, request: Request, pk: str) -> Response:
        """Take a post away that was entered by mistake: the one with these words and days."""
        speaker = as_seen(self.get_object(), request)
        post = speaker.posts.filter(**_post(self.asked(PostAsk))).first()
        if post is None:
            raise Invalid(f"{speaker.name} has no such post.", "title")
        remove_post(post=post, by=request.user)
        return self.answer(speaker)

    @verb(MergeSpeakersAsk, SpeakerShape)
    def merge(self, request: Request, pk: str) -> Response:
        """Make one speaker of two; this one is kept."""
        other = self.asked(MergeSpeakersAsk)["other"]
        return self.answer(
            merge_speakers(keep=as_seen(self.get_object(), request), other=other, by=request.user).speaker
        )


def _post(asked: dict[str, Any]) -> dict[str, Any]:
    return {
        "title": asked["title"], "organization": asked.get("organization") or "", "start": asked.get("from"),
        "end": asked.get("to"),
    }  # fmt: skip
