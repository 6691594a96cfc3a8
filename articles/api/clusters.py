"""`/api/v1/clusters/` and `/api/v1/links/`: the questions, and what claims are to each other."""

from __future__ import annotations

from typing import Any

from django.db.models import Prefetch
from drf_spectacular.utils import extend_schema
from rest_framework.request import Request
from rest_framework.response import Response

from ..filters import LinkFilter
from ..models import Claim, Cluster, Link
from ..services.clusters import merge_clusters, rename_cluster, split_cluster, take_out
from ..services.links import decide_link, reopen_link
from .asks import ClaimsAsk, LinkAsk, MergeClustersAsk, QuestionAsk, ReasonAsk, SecondAnswersAsk
from .concurrency import expected_version
from .filters import ClusterFilter
from .reading import IF_MATCH, Reading, verb
from .shapes import ClusterShape, LinkShape


class ClusterView(Reading):
    """Questions, with the claims that answer them."""

    queryset = Cluster.objects.all()
    serializer_class = ClusterShape
    filterset_class = ClusterFilter

    def get_queryset(self) -> Any:
        answers = Claim.objects.select_related("article__publisher").defer("spans", "dates", "quantities")
        shown = (Prefetch(name, queryset=answers.order_by("article", "start")) for name in ("claims", "also"))
        return Cluster.objects.select_related("story").prefetch_related(*shown)

    @extend_schema(request=QuestionAsk, responses=ClusterShape, parameters=[IF_MATCH])
    def partial_update(self, request: Request, pk: str) -> Response:
        """Write the question by hand; it is kept from then on."""
        question = self.asked(QuestionAsk)["question"]
        expected = expected_version(request)
        return self.answer(
            rename_cluster(cluster=self.get_object(), question=question, by=request.user, expected=expected)
        )

    @verb(MergeClustersAsk, ClusterShape)
    def merge(self, request: Request, pk: str) -> Response:
        """Make one question of this one and others."""
        expected = expected_version(request)
        others = self.asked(MergeClustersAsk)["clusters"]
        return self.answer(merge_clusters(clusters=[self.get_object(), *others], by=request.user, expected=expected))

    @verb(ClaimsAsk, ClusterShape)
    def split(self, request: Request, pk: str) -> Response:
        """Take claims out into a question of their own, and return that one."""
        expected = expected_version(request)
        claims = self.asked(ClaimsAsk)["claims"]
        return self.answer(split_cluster(cluster=self.get_object(), claims=claims, by=request.user, expected=expected))

    @verb(SecondAnswersAsk, ClusterShape)
    def take_out(self, request: Request, pk: str) -> Response:
        """Say that claims which have a question of their own do not answer this one; later comparisons obey it."""
        expected = expected_version(request)
        claims = self.asked(SecondAnswersAsk)["claims"]
        return self.answer(take_out(cluster=self.get_object(), claims=claims, by=request.user, expected=expected))


class LinkView(Reading):
    """What two claims are to each other: suggested by the machine, decided by people."""

    queryset = Link.objects.all()
    serializer_class = LinkShape
    filterset_class = LinkFilter

    def get_queryset(self) -> Any:
        rows = Link.objects.with_passages()
        return rows.exportable() if self.action == "list" else rows

    @extend_schema(request=LinkAsk, responses=LinkShape, parameters=[IF_MATCH])
    def partial_update(self, request: Request, pk: str) -> Response:
        """Answer the link."""
        asked = self.asked(LinkAsk)
        expected = expected_version(request)
        return self.answer(decide_link(link=self.get_object(), by=request.user, expected=expected, **asked))

    @verb(ReasonAsk, LinkShape)
    def reopen(self, request: Request, pk: str) -> Response:
        """Take the answer back."""
        reason = self.asked(ReasonAsk)["reason"]
        expected = expected_version(request)
        return self.answer(reopen_link(link=self.get_object(), by=request.user, reason=reason, expected=expected))
