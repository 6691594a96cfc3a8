"""`/api/v1/undo/`: take back one's own last step, as the key `u` does on the pages."""

from __future__ import annotations

from typing import Any

from drf_spectacular.utils import extend_schema
from rest_framework import serializers as s
from rest_framework.request import Request
from rest_framework.response import Response
from rest_framework.views import APIView

from ..records import address
from ..services.undo import pass_over, undo_last
from ..tasks import compare_later, compare_stories_later


class UndoneShape(s.Serializer[Any]):
    """Which step it was, and what became of it."""

    step = s.CharField(help_text="The step in words.")
    taken_back = s.BooleanField(help_text="False: this step stays; the next undo takes back the one before it.")
    instead = s.CharField(allow_null=True, help_text="What to do instead, where it was not taken back.")
    page = s.CharField(
        allow_null=True, help_text="What it was about: a claim, conflict, question, speaker, article or story."
    )


class UndoAsk(s.Serializer[Any]):
    """How to go on from a step that is refused."""

    pass_over = s.BooleanField(
        default=False, help_text="Leave the last step as it is; the next undo takes back the one before it."
    )


class UndoView(APIView):
    """One's own last step."""

    @extend_schema(request=UndoAsk, responses=UndoneShape)
    def post(self, request: Request) -> Response:
        """Take back one's own last step: a decision, a remark, evidence, a withdrawal, an article's date, a name …"""
        asked = UndoAsk(data=request.data)
        asked.is_valid(raise_exception=True)
        undone = (pass_over if asked.validated_data["pass_over"] else undo_last)(by=request.user)
        for article in undone.compare:
            compare_later(article)
        compare_stories_later(undone.stories)
        record = {
            "step": undone.words, "taken_back": not undone.instead, "instead": undone.instead or None,
            "page": address(undone.where) if undone.where else None,
        }  # fmt: skip
        return Response(record)
