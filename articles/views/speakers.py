"""The register of speakers: one name for each across outlets, its aliases, posts, and whom it speaks for."""

from __future__ import annotations

from collections.abc import Callable
from functools import reduce
from operator import or_
from typing import Any

from django.db import transaction
from django.db.models import Count, Q
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, render

from ..choices import SpeakerKind
from ..forms import PostForm, SpeakerForm
from ..models import Claim, Post, Speaker, SpeakerAlias
from ..services import speakers as register
from ..services.errors import Invalid
from ..services.rights import may
from .pages import done, page, posted, version_of

MOST = 200
Act = Callable[[HttpRequest, Speaker], Any]


@page
def speakers(request: HttpRequest) -> HttpResponse:
    """List the speakers, those with most claims first."""
    words = request.GET.get("q", "").strip()
    rows = Speaker.objects.canonical().annotate(n_claims=Count("claims")).select_related("speaks_for")
    if words:
        aliases = SpeakerAlias.objects.filter(name__icontains=words)
        rows = rows.filter(Q(name__icontains=words) | Q(pk__in=aliases.values("speaker")))
    found = list(rows.prefetch_related("aliases").order_by("-n_claims", "name")[: MOST + 1])
    context = {
        "speakers": found[:MOST], "words": words, "more": len(found) > MOST, "most": MOST,
        "form": SpeakerForm(), "may_edit": may(request.user, "edit_speakers"),
    }  # fmt: skip
    return render(request, "articles/speaker_list.html", context)


@page
def speaker(request: HttpRequest, pk: int) -> HttpResponse:
    """Show one speaker, and every claim that a change here would move."""
    shown = get_object_or_404(Speaker.objects.select_related("speaks_for", "merged_into"), pk=pk)
    claims = Claim.objects.present().filter(speaker=shown).select_related("article__publisher", "story")
    context = {
        "speaker": shown, "aliases": list(shown.aliases.all()), "posts": list(shown.posts.all()), "form": PostForm(),
        "total": claims.count(), "claims": claims.defer("spans").order_by("-updated_at")[:50],
        "kinds": SpeakerKind.choices, "others": Speaker.objects.canonical().exclude(pk=pk).only("name")[:500],
        "may_edit": may(request.user, "edit_speakers"),
    }  # fmt: skip
    return render(request, "articles/speaker_detail.html", context)


@posted
@page
def create(request: HttpRequest) -> HttpResponse:
    """Add a speaker to the register."""
    form = SpeakerForm(request.POST)
    if not form.is_valid():
        raise Invalid("A speaker needs a name.", "name")
    changed = register.create_speaker(by=request.user, **form.cleaned_data)
    return _told(request, changed, "Added")


def _told(request: HttpRequest, changed: Any, what: str) -> HttpResponse:
    count = len(changed.claims)
    moved = f"{count} claim{'' if count == 1 else 's'} changed {'its' if count == 1 else 'their'} speaker or origin"
    told = f"{what}; {moved if count else 'no claim changed'}. Undo takes it back."
    return done(request, told, changed.speaker.get_absolute_url())


@posted
@page
def change(request: HttpRequest, pk: int) -> HttpResponse:
    """Do one thing to a speaker; `do` says which."""
    shown = get_object_or_404(Speaker, pk=pk)
    act = ACTS.get(request.POST.get("do", ""))
    if act is None:
        raise Invalid("There is no such change.")
    changed, sure = _tried(request, shown, act)
    if changed is None:
        return done(request, f"{TOLD[request.POST['do']]}. Undo takes it back.", shown.get_absolute_url())
    if sure:
        return _told(request, changed, TOLD[request.POST["do"]])
    asked = [(name, value) for name, value in request.POST.items() if name not in ("csrfmiddlewaretoken", "sure")]
    rows = Claim.objects.filter(pk__in=[claim.pk for claim in changed.claims]).select_related("article__publisher")
    context = {
        "speaker": shown, "act": WORDS[request.POST["do"]], "name": _name(request) or request.POST.get("other", ""),
        "asked": asked, "total": len(changed.claims), "claims": rows.select_related("story").defer("spans")[:50],
    }  # fmt: skip
    return render(request, "articles/speaker_preview.html", context)


@transaction.atomic
def _tried(request: HttpRequest, shown: Speaker, act: Act) -> tuple[Any, bool]:
    """Make the change; take it back at once where claims would move and the person has not seen which."""
    changed = act(request, shown)
    sure = changed is None or not changed.claims or bool(request.POST.get("sure"))
    transaction.set_rollback(not sure)
    return changed, sure


def _name(request: HttpRequest) -> str:
    return request.POST.get("name", "").strip()


def _other(request: HttpRequest) -> Speaker:
    name = request.POST.get("other", "").strip()
    found = Speaker.objects.canonical().filter(name=name).first() or _alike(name)
    if found is None:
        raise Invalid(f"There is no speaker called “{name}”.", "other")
    return found


def _alike(name: str) -> Speaker | None:
    """Return the one speaker with a name or alias that differs in letter case or the shape of apostrophes at most."""
    forms = {name, name.replace("'", "’"), name.replace("’", "'")}
    asked = reduce(or_, (Q(name__iexact=form) | Q(aliases__name__iexact=form) for form in forms))
    found = list(Speaker.objects.canonical().filter(asked).distinct()[:2])
    return found[0] if len(found) == 1 else None


def _rename(request: HttpRequest, shown: Speaker) -> Any:
    return register.rename_speaker(speaker=shown, name=_name(request), by=request.user, expected=version_of(request))


def _add_alias(request: HttpRequest, shown: Speaker) -> Any:
    return register.add_alias(speaker=shown, name=_name(request), by=request.user)


def _remove_alias(request: HttpRequest, shown: Speaker) -> Any:
    return register.remove_alias(speaker=shown, name=_name(request), by=request.user)


def _merge(request: HttpRequest, shown: Speaker) -> Any:
    return register.merge_speakers(keep=shown, other=_other(request), by=request.user)


def _speaks_for(request: HttpRequest, shown: Speaker) -> Any:
    body = _other(request) if request.POST.get("other") else None
    return register.set_speaks_for(speaker=shown, body=body, by=request.user, expected=version_of(request))


def _note(request: HttpRequest, shown: Speaker) -> Any:
    note = request.POST.get("note", "")
    return register.change_speaker(speaker=shown, by=request.user, note=note, expected=version_of(request))


def _kind(request: HttpRequest, shown: Speaker) -> Any:
    kind = request.POST.get("kind", "")
    return register.change_speaker(speaker=shown, by=request.user, kind=kind, expected=version_of(request))


def _posted(request: HttpRequest) -> dict[str, Any]:
    form = PostForm(request.POST)
    if not form.is_valid():
        raise Invalid("A post needs a title, and days as YYYY-MM-DD.", "title")
    return form.cleaned_data


def _add_post(request: HttpRequest, shown: Speaker) -> None:
    register.add_post(speaker=shown, by=request.user, **_posted(request))


def _post_of(request: HttpRequest, shown: Speaker) -> Post:
    number = request.POST.get("post", "")
    return get_object_or_404(Post, pk=number if number.isdecimal() else None, speaker=shown)


def _change_post(request: HttpRequest, shown: Speaker) -> None:
    register.change_post(
        post=_post_of(request, shown), by=request.user, expected=version_of(request), **_posted(request)
    )


def _remove_post(request: HttpRequest, shown: Speaker) -> None:
    register.remove_post(post=_post_of(request, shown), by=request.user)


ACTS: dict[str, Act] = {
    "rename": _rename, "add_alias": _add_alias, "remove_alias": _remove_alias, "merge": _merge,
    "speaks_for": _speaks_for, "note": _note, "kind": _kind, "add_post": _add_post,
    "change_post": _change_post, "remove_post": _remove_post,
}  # fmt: skip
WORDS = {
    "rename": "Rename it", "add_alias": "Add a name", "remove_alias": "Take a name away", "merge": "Merge",
    "speaks_for": "Set whom it speaks for", "note": "Keep the note", "kind": "Set what it is",
}  # fmt: skip
TOLD = {
    "rename": "Renamed", "add_alias": "Name added", "remove_alias": "Name taken away", "merge": "Merged",
    "speaks_for": "Set whom it speaks for", "note": "Note kept", "kind": "Set what it is", "add_post": "Post added",
    "change_post": "Post changed", "remove_post": "Post taken away",
}  # fmt: skip
