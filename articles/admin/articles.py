"""Articles and their revisions. Text comes in by the import page; what is known of it is mended here."""

from __future__ import annotations

from typing import Any

from django.contrib import admin, messages
from django.db.models import QuerySet
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect

from ..models import Article, Revision
from ..services.articles import set_details, set_published, withdraw_article
from ..services.rights import may
from ..tasks import compare_stories_later
from .base import NamedFilter, ReadOnlyInline, Tracked, refusals_shown
from .exporting import export_actions

DETAILS = ("headline", "byline", "publisher", "url")


class RevisionInline(ReadOnlyInline):
    """The article's texts."""

    model = Revision
    fields = ("number", "sha256", "charset", "created_at", "created_by")
    readonly_fields = fields
    fk_name = "article"

    def get_queryset(self, request: HttpRequest) -> QuerySet[Any]:
        return (
            super().get_queryset(request).defer("received", "body", "lines", "sentences").select_related("created_by")
        )


@admin.register(Article)
class ArticleAdmin(Tracked):
    """Items by publishers, and our own drafts."""

    list_display = ("name", "outlet", "story", "published", "published_basis", "language", "state", "is_draft")
    list_filter = (
        ("story", NamedFilter), "state", "published_basis", "is_draft", "language", ("publisher", NamedFilter),
        "published_on", "updated_at",
    )  # fmt: skip
    search_fields = ("headline", "source", "byline", "publisher__name")
    list_select_related = ("publisher", "story")
    autocomplete_fields = ("publisher",)
    inlines = (RevisionInline,)
    actions = ("withdraw", *export_actions("articles"))
    fields = (
        "headline", "byline", "publisher", "url", "published", "published_basis", "story", "source", "language",
        "state", "is_draft", "withdrawn_reason", "body", "version", "created_at", "updated_at",
    )  # fmt: skip
    readonly_fields = tuple(name for name in fields if name not in (*DETAILS, "published"))

    def has_add_permission(self, request: HttpRequest) -> bool:
        return may(request.user, "import")

    def add_view(self, request: HttpRequest, form_url: str = "", extra_context: Any = None) -> HttpResponse:
        """Lead to the import page: a text comes in with its furniture, its date and a preview."""
        return redirect("import")

    @admin.display(description="Body")
    def body(self, article: Article) -> str:
        """Return the clean text, unless the article is withdrawn."""
        return article.current.body if article.current and not article.withdrawn else ""

    def save_model(self, request: HttpRequest, obj: Article, form: Any, change: bool) -> None:
        changed = {name: form.cleaned_data[name] for name in form.changed_data}
        article = Article.objects.get(pk=obj.pk)
        published = changed.pop("published", None)
        if "publisher" in changed:
            changed["publisher"] = changed["publisher"].name if changed["publisher"] else ""
        with refusals_shown(request):
            if changed:
                article = set_details(article=article, by=request.user, **changed)
            if "publisher" in changed:
                compare_stories_later([article.story_id])  # what explains a finding names the outlets
            if published is not None:
                set_published(article=article, published=published, by=request.user)

    @admin.action(description="Withdraw (with a reason)", permissions=["change"])
    def withdraw(self, request: HttpRequest, rows: QuerySet[Article]) -> None:
        """Leave a tombstone of each; nobody's decisions go with it."""
        for article in rows:
            with refusals_shown(request):
                withdraw_article(article=article, by=request.user, reason=request.POST.get("reason", ""))
                messages.success(request, f"Withdrawn: {article.name}")
