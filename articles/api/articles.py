"""`/api/v1/articles/`: read, import, change what is known, move, turn lines into text or furniture, withdraw."""

from __future__ import annotations

from typing import Any

from drf_spectacular.utils import OpenApiParameter, extend_schema
from rest_framework.decorators import action
from rest_framework.request import Request
from rest_framework.response import Response

from ..filters import ArticleFilter
from ..intake import as_read
from ..models import Article, Revision
from ..services.articles import set_details, set_published, withdraw_article
from ..services.import_article import Given, import_article
from ..services.lines import flip_line
from ..services.link import relink
from ..services.moving import move_to_story
from ..services.neighbors import date_by_neighbors
from ..services.opening_reversals import note_import
from ..services.rights import require
from ..tasks import compare_stories_later
from .asks import ArticleAsk, ArticleChangeAsk, LineAsk, MoveAsk, ReasonAsk
from .concurrency import as_seen, expected_version
from .filters import drafts_are_asked_for
from .reading import IF_MATCH, Reading, verb
from .shapes import ArticleShape, RevisionShape

GIVEN = ("headline", "publisher", "byline", "published", "url")
WITH_DRAFTS = OpenApiParameter("draft", bool, description="true: our own drafts instead of the outlets' articles.")


class ArticleView(Reading):
    """Articles; our own drafts are listed only where they are asked for."""

    queryset = Article.objects.all()
    serializer_class = ArticleShape
    filterset_class = ArticleFilter

    def get_queryset(self) -> Any:
        rows = Article.objects.select_related("story", "publisher", "current")
        if self.action != "list":
            return rows
        drafts = drafts_are_asked_for(self.request)
        return rows.filter(is_draft=True) if drafts else rows.exportable()

    @extend_schema(parameters=[WITH_DRAFTS])
    def list(self, request: Request, *args: Any, **kwargs: Any) -> Response:
        """List articles."""
        return super().list(request, *args, **kwargs)

    @extend_schema(request=ArticleAsk, responses={201: ArticleShape, 200: ArticleShape})
    def create(self, request: Request) -> Response:
        """Import an article; 201 where it is new, 200 where it was known."""
        require(request.user, "import")
        asked = self.asked(ArticleAsk)
        text = asked["text"]
        done = import_article(
            story=asked["story"],
            source=asked["source"],
            data=text.encode("utf-8", errors="surrogatepass"),
            text=as_read(asked["source"], text),
            charset="utf-8",
            given=Given(**{name: asked[name] for name in GIVEN if asked.get(name)}),
            by=request.user,
            is_draft=asked["draft"],
        )
        assert done.article is not None  # only a dry run has none
        note_import(story=asked["story"], came_in=[(done.article, done.status)], by=request.user)
        dated = {article.pk: article for article in date_by_neighbors(story=asked["story"], by=request.user)}
        came_in = dated.pop(done.article.pk, done.article)
        relink(story=asked["story"], articles=[came_in, *dated.values()])
        return self.answer(came_in, status=201 if done.status == "imported" else 200)

    @extend_schema(request=ArticleChangeAsk, responses=ArticleShape, parameters=[IF_MATCH])
    def partial_update(self, request: Request, pk: str) -> Response:
        """Change headline, byline, publisher, address or publication date."""
        asked = self.asked(ArticleChangeAsk)
        article, expected = as_seen(self.get_object(), request), expected_version(request)
        outlet, published = article.publisher_id, asked.pop("published", None)
        if asked:
            article = set_details(article=article, by=request.user, expected=expected, **asked)
            expected = article.version
        if article.publisher_id != outlet:
            compare_stories_later([article.story_id])  # what explains a finding names the outlets
        if published is not None:
            article = set_published(article=article, published=published, by=request.user, expected=expected)
        return self.answer(article)

    @verb(ReasonAsk, ArticleShape)
    def withdraw(self, request: Request, pk: str) -> Response:
        """Withdraw a mistaken import or answer a takedown; a tombstone stays."""
        reason = self.asked(ReasonAsk)["reason"]
        expected = expected_version(request)
        return self.answer(
            withdraw_article(article=self.get_object(), by=request.user, reason=reason, expected=expected)
        )

    @verb(MoveAsk, ArticleShape)
    def move(self, request: Request, pk: str) -> Response:
        """Move it with its claims and all decisions to another story; both stories are compared again."""
        story, expected = self.asked(MoveAsk)["story"], expected_version(request)
        return self.answer(move_to_story(article=self.get_object(), story=story, by=request.user, expected=expected))

    @verb(LineAsk, ArticleShape)
    def lines(self, request: Request, pk: str) -> Response:
        """Turn a line into text or furniture; the article is read again, and no decision is lost."""
        asked, expected = self.asked(LineAsk), expected_version(request)
        flipped = flip_line(
            article=self.get_object(), line_text=asked["line"], label=asked["label"], by=request.user, expected=expected
        )
        return self.answer(flipped)

    @extend_schema(responses=RevisionShape(many=True))
    @action(detail=True, methods=["get"], filterset_class=None)
    def revisions(self, request: Request, pk: str) -> Response:
        """List the article's texts, the first one first."""
        rows = Revision.objects.filter(article=self.get_object()).select_related("article", "created_by")
        return self.listed(rows)
