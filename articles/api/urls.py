"""The addresses of the REST interface: version 1, its schema and the page that shows it."""

from __future__ import annotations

from django.urls import include, path, re_path
from drf_spectacular.views import SpectacularAPIView, SpectacularSwaggerSplitView
from rest_framework.exceptions import NotFound
from rest_framework.permissions import AllowAny
from rest_framework.request import Request
from rest_framework.routers import SimpleRouter
from rest_framework.views import APIView

from .articles import ArticleView
from .claims import ClaimView
from .clusters import ClusterView, LinkView
from .exports import ExportAsView, ExportView
from .speakers import SpeakerView
from .stories import PublisherView, StoryView
from .undo import UndoView
from .verdicts import EvidenceView, VerdictView

router = SimpleRouter()
router.register("stories", StoryView)
router.register("publishers", PublisherView)
router.register("articles", ArticleView)
router.register("claims", ClaimView)
router.register("clusters", ClusterView)
router.register("links", LinkView)
router.register("verdicts", VerdictView)
router.register("evidence", EvidenceView)
router.register("speakers", SpeakerView)

version_1 = [
    *router.urls,
    path("undo/", UndoView.as_view(), name="undo-last"),
    path("exports/<slug:name>/", ExportView.as_view(), name="export"),
    path("exports/<slug:name>/<slug:form>/", ExportAsView.as_view(), name="export-as"),
]


class NowhereView(APIView):
    """Answer an address that there is not in the shape of every error."""

    schema = None

    def initial(self, request: Request, *args: object, **kwargs: object) -> None:
        """Say so to anybody, whatever the method."""
        raise NotFound("There is nothing at this address; /api/docs/ lists what there is.")


urlpatterns = [
    path("v1/", include(version_1)),
    path("schema/", SpectacularAPIView.as_view(permission_classes=[AllowAny]), name="schema"),
    path("docs/", SpectacularSwaggerSplitView.as_view(permission_classes=[AllowAny], url_name="schema"), name="docs"),
    re_path(r"^(?:.*/)?$", NowhereView.as_view()),  # with a slash only: without one, Django adds it first
]
