"""Import: paste, upload, web address; a preview of what was detected; progress of a long run.

The bytes wait as rows of an import from the preview on, so that nothing is uploaded twice.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from typing import Any

from django.contrib import messages
from django.db.models import Count, Exists, OuterRef, Subquery
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils import timezone

from ..choices import RowStatus, RunState
from ..forms import ImportForm
from ..intake import Item, Problem, read_bytes
from ..models import Article, ImportRow, ImportRun, Story
from ..services.errors import Invalid
from ..services.fetching import fetch_address
from ..services.import_article import Given
from ..services.imports import Waiting, start_run, stop_run, work_run
from ..services.rights import may, require
from ..services.stories import LONGEST_TITLE, create_story
from .import_preview import preview_of, suggest_story, with_known
from .pages import done, page, posted

LATELY = 10  # imports that the page names
AT_ONCE = 5  # items that are read while the person waits (about a second); more go to the background
MOST_SHOWN = 50  # texts of an import that are previewed
MOST_STORIES = 300
DETAILS = ("headline", "publisher", "byline", "published", "url")


@page
def new(request: HttpRequest) -> HttpResponse:
    """Offer the three ways in, or take what was handed in and go on to its preview."""
    form = ImportForm(
        request.POST or None, initial={"story": request.GET.get("story"), "is_draft": bool(request.GET.get("draft"))}
    )
    if request.method == "POST" and form.is_valid():
        try:
            return _take(request, form)
        except Invalid as refusal:  # what was typed stays in the form
            form.add_error(None, str(refusal))
    context = {
        "form": form,
        "runs": _lately(),
        "may_import": may(request.user, "import"),
        "chosen": request.GET.get("story", ""),
    }
    return render(request, "articles/import_new.html", context, status=422 if form.errors else 200)


def _lately() -> Any:
    """Return the last imports and previews, each with its first file or address and how many there are."""
    rows = ImportRow.objects.filter(run=OuterRef("pk")).order_by("pk")
    runs = ImportRun.objects.exclude(~Exists(rows.exclude(status="")), state=RunState.STOPPED)  # a preview begins none
    told = runs.annotate(first_source=Subquery(rows.values("source")[:1]), n_rows=Count("rows"))
    return told.select_related("story", "by").order_by("-created_at")[:LATELY]


def _take(request: HttpRequest, form: ImportForm) -> HttpResponse:
    require(request.user, "import")
    found = list(_handed_in(request, form))
    items = [item for item in found if isinstance(item, Item)]
    for problem in found:
        if isinstance(problem, Problem):
            messages.warning(request, str(problem))
    if not items:
        raise Invalid("Nothing in it could be read. Paste a text, choose files or give a web address.")
    story, title = form.cleaned_data["story"], form.cleaned_data["new_story"].strip()
    if story is None and title:
        story = create_story(title=title, by=request.user)
    draft = form.cleaned_data["is_draft"]
    run = start_run(items=[_waiting(item, draft) for item in items], by=request.user, story=story)
    return redirect("import_run", pk=run.pk)


def _handed_in(request: HttpRequest, form: ImportForm) -> Iterator[Item | Problem]:
    for file in request.FILES.getlist("files"):
        yield from read_bytes(file.name or "upload", file.read())
    text, url = form.cleaned_data["text"], form.cleaned_data["url"]
    if text.strip():
        name = f"pasted {timezone.localtime():%Y-%m-%d %H:%M:%S}.txt"
        yield from read_bytes(name, text.encode())
    if url:
        fetched = fetch_address(url)
        ending = ".html" if "html" in fetched.content_type else ".txt"
        for item in read_bytes(fetched.url + ending, fetched.data):
            yield _from_web(item, fetched.url)


def _from_web(item: Item | Problem, url: str) -> Item | Problem:
    return replace(item, source=url, url=item.url or url) if isinstance(item, Item) else item


def _waiting(item: Item, draft: bool) -> Waiting:
    given = Given(**{name: getattr(item, name) or "" for name in DETAILS})
    return Waiting(item.source, item.data, given, draft, item.charset)


@page
def run(request: HttpRequest, pk: int) -> HttpResponse:
    """Show an import: the preview while it waits, its progress and its rows afterwards."""
    shown = get_object_or_404(ImportRun.objects.select_related("story", "by"), pk=pk)
    if shown.state == RunState.WAITING and not request.GET.get("started"):
        return _preview(request, shown)
    rows = list(shown.rows.defer("data").select_related("article"))
    finished = sum(bool(row.status) for row in rows)
    context = {"run": shown, "rows": rows, "finished": finished, "share": 100 * finished / (len(rows) or 1)}
    context["no_worker"] = shown.state in (RunState.WAITING, RunState.RUNNING) and _no_worker()
    template = "_partials/import_progress.html" if request.htmx else "articles/import_run.html"  # type: ignore[attr-defined]
    return render(request, template, context)


def _preview(request: HttpRequest, shown: ImportRun) -> HttpResponse:
    previews = with_known([preview_of(row) for row in shown.rows.all()[:MOST_SHOWN]])
    context = {
        "run": shown, "rows": previews, "total": shown.rows.count(), "may_import": may(request.user, "import"),
        "stories": Story.objects.order_by("title").only("slug", "title")[:MOST_STORIES],
        "fit": suggest_story(previews) if shown.story is None else None,
        "title": next((title for preview in previews if (title := preview.title)), "")[:LONGEST_TITLE],
    }  # fmt: skip
    return render(request, "articles/import_preview.html", context)


@posted
@page
def confirm(request: HttpRequest, pk: int) -> HttpResponse:
    """Import what the preview showed, with what the person corrected."""
    require(request.user, "import")
    shown = get_object_or_404(ImportRun.objects.select_related("story"), pk=pk, state=RunState.WAITING)
    story = _chosen_story(request, shown)
    rows = [row for row in shown.rows.all() if request.POST.get(f"take-{row.pk}") != "no"]
    items = [replace(_corrected(request, row), source=_source(request, row, story)) for row in rows]
    final = start_run(items=items, by=request.user, story=story)
    stop_run(run=shown, by=request.user)
    if len(items) <= AT_ONCE:
        work_run(run=final)
        return _finished(request, final)
    _later(final)
    return redirect(f"/import/{final.pk}/?started=1")


def _chosen_story(request: HttpRequest, shown: ImportRun) -> Story:
    found = Story.objects.filter(slug=request.POST.get("story", "")).first()
    title = request.POST.get("new_story", "").strip()
    if found is None and title:
        return create_story(title=title, by=request.user)
    chosen = found or shown.story
    if chosen is None:
        raise Invalid("Choose a story, or name a new one.", "story")
    return chosen


def _source(request: HttpRequest, row: Any, story: Story) -> str:
    """Return the name under which a text comes in: that of the article whose new text it is, else its own."""
    chosen = request.POST.get(f"new-text-of-{row.pk}", "")
    known = Article.objects.standing().filter(pk=chosen).select_related("story").first() if chosen.isdecimal() else None
    if known is None:
        return str(row.source)
    if known.story_id != story.pk:
        raise Invalid(
            f"“{known.name}” belongs to the story “{known.story}”. Choose that story for its new text.", "story"
        )
    return known.source


def _corrected(request: HttpRequest, row: Any) -> Waiting:
    given = {name: row.given.get(name) or "" for name in DETAILS}
    for name in DETAILS:
        typed = request.POST.get(f"{name}-{row.pk}")
        if typed is not None and typed.strip() != request.POST.get(f"was-{name}-{row.pk}", ""):
            given[name] = typed.strip()
    return Waiting(
        row.source, bytes(row.data), Given(**given), bool(row.given.get("is_draft")), row.given.get("charset", "")
    )


def _finished(request: HttpRequest, final: ImportRun) -> HttpResponse:
    found = [(row.article, row.status) for row in final.rows.select_related("article") if row.article]
    if len(found) != 1:
        came = {status for _, status in found}
        if RowStatus.IMPORTED in came and RowStatus.UPDATED not in came:
            messages.success(request, "Undo takes this import back, as long as nobody has worked on it.")
        return redirect("import_run", pk=final.pk)
    article, status = found[0]
    if status == RowStatus.UPDATED:
        address = f"{article.get_absolute_url()}?view=changes"
        return done(request, "Its new text is in. What changed stands here.", address)
    if status == RowStatus.UNCHANGED:
        return done(request, "It was in already; nothing changed.", article.get_absolute_url())
    told = "Our draft is in, and set against the story’s articles." if article.is_draft else "Imported."
    return done(request, f"{told} Undo takes it back.", article.get_absolute_url())


def _no_worker() -> bool:
    from ..tasks import worker_is_missing

    return worker_is_missing()


def _later(final: ImportRun) -> None:
    from ..tasks import import_run

    import_run.enqueue(final.pk)


@posted
@page
def stop(request: HttpRequest, pk: int) -> HttpResponse:
    """Stop an import after the row it is at; what is in stays."""
    shown = get_object_or_404(ImportRun, pk=pk)
    waited = shown.state == RunState.WAITING
    stop_run(run=shown, by=request.user)
    return done(request, "Thrown away. Nothing of it is in." if waited else "Stopped. What is in stays.", "/import/")
