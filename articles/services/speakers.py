"""The register of speakers: names, aliases, posts, whom they speak for. An alias added once is used everywhere.

A change that can move who a claim rests on compares the stories it touches again, after the change is stored. Each can
be undone (`speaker_reversals`).
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from typing import Any

from django.db import transaction
from django.db.models import Q, QuerySet

from ..choices import SpeakerKind
from ..models import Claim, Post, Speaker, SpeakerAlias, Story
from . import history
from .deeds import noted, shortened
from .errors import Invalid, one_line
from .link import relink
from .locking import locked
from .register import LONGEST
from .rights import require


@dataclass(frozen=True, slots=True)
class SpeakerChange:
    """The speaker as it stands, and the claims whose speaker or origin the change moved."""

    speaker: Speaker
    claims: tuple[Claim, ...] = ()


@transaction.atomic
def create_speaker(*, name: str, by: Any, kind: str = "person", note: str = "") -> SpeakerChange:
    """Add a speaker to the register. Raises Invalid for a name that a speaker or an alias has already."""
    require(by, "edit_speakers")
    words = one_line(name, LONGEST, "name")
    _check_kind(kind)
    known = Speaker.objects.filter(name=words).first()
    if known is None or known.maintained:
        check_free(words)
        row = history.save(Speaker(name=words, kind=kind, note=note.strip()), by=by, reason="added")
        noted(f"Added the speaker {words}", by=by, kind="speaker_added", speaker=row.pk, after=[words, kind, row.note])
        return SpeakerChange(row)
    was = {"before": {"kind": known.kind, "note": known.note}, "after": {"kind": kind, "note": note.strip()}}
    known.kind, known.note = kind, note.strip()
    return SpeakerChange(_maintain(known, "kind", "note", by=by, reason="taken over", undo="speaker_fields", **was))


def rename_speaker(*, speaker: Speaker, name: str, by: Any, expected: int | None = None) -> SpeakerChange:
    """Change the canonical name; the old one stays as an alias."""
    with transaction.atomic():
        require(by, "edit_speakers")
        present, words = locked(speaker, expected), one_line(name, LONGEST, "name")
        if words == present.name:
            return SpeakerChange(present)
        known = SpeakerAlias.objects.filter(speaker=present, name=words).delete()[0]
        check_free(words)
        old, present.name = present.name, words
        was = {"before": old, "after": words, "alias": bool(known), "names": [old, words]}
        _maintain(present, "name", by=by, reason=f"renamed from {old}", undo="speaker_name", **was)
        SpeakerAlias.objects.create(speaker=present, name=old)
    return _compared(present, [old, words], by=by)


@transaction.atomic
def change_speaker(
    *, speaker: Speaker, by: Any, kind: str | None = None, note: str | None = None, expected: int | None = None
) -> SpeakerChange:
    """Change what kind of speaker it is, or the note; None leaves either as it is."""
    require(by, "edit_speakers")
    present = locked(speaker, expected)
    if kind is not None:
        _check_kind(kind)
    given = {"kind": kind, "note": None if note is None else note.strip()}
    after = {name: value for name, value in given.items() if value is not None}
    before = {name: getattr(present, name) for name in after}
    for name, value in after.items():
        setattr(present, name, value)
    reason = " and ".join(after) + " changed"
    was = {"before": before, "after": after}
    return SpeakerChange(_maintain(present, *after, by=by, reason=reason, undo="speaker_fields", **was))


def add_alias(*, speaker: Speaker, name: str, by: Any) -> SpeakerChange:
    """Add another name; Invalid where an editor gave it to another speaker (merge the two instead).

    A record that the machine made under that name is merged into this speaker.
    """
    with transaction.atomic():
        require(by, "edit_speakers")
        present, words = locked(speaker), one_line(name, LONGEST, "name")
        found, undo, was = Speaker.objects.filter(name=words).exclude(pk=present.pk).first(), "", {}
        if found is not None and not found.maintained:
            undo, was = "speaker_merge", absorb(present, found, by=by)
        elif not SpeakerAlias.objects.filter(speaker=present, name=words).exists() and words != present.name:
            check_free(words)
            SpeakerAlias.objects.create(speaker=present, name=words)
            undo = "alias_added"
        _maintain(present, by=by, reason=f"alias added: {words}", undo=undo, alias=words, names=[words], **was)
    return _compared(present, [present.name, words], by=by)


def remove_alias(*, speaker: Speaker, name: str, by: Any) -> SpeakerChange:
    """Take a name away from a speaker. Raises Invalid where it has no such alias."""
    with transaction.atomic():
        require(by, "edit_speakers")
        present = locked(speaker)
        if not SpeakerAlias.objects.filter(speaker=present, name=name).delete()[0]:
            raise Invalid(f"{present.name} has no other name {name!r}.", "name")
        was = {"alias": name, "names": [name]}
        _maintain(present, by=by, reason=f"alias removed: {name}", undo="alias_removed", **was)
    return _compared(present, [present.name, name], by=by)


@transaction.atomic
def add_post(
    *,
    speaker: Speaker,
    title: str,
    by: Any,
    organization: str = "",
    start: date | None = None,
    end: date | None = None,
) -> Post:
    """Add a post with its first and last day. Raises Invalid where it ends before it starts."""
    require(by, "edit_speakers")
    present = locked(speaker)
    post = _filled(Post(speaker=present), title, organization, start, end)
    was = {"post": post.pk, "before": None, "after": as_told(post)}
    _maintain(present, by=by, reason=f"post added: {post}", undo="post", **was)
    return post


@transaction.atomic
def change_post(
    *,
    post: Post,
    by: Any,
    title: str,
    organization: str = "",
    start: date | None = None,
    end: date | None = None,
    expected: int | None = None,
) -> Post:
    """Change a post; `expected` is the speaker's version."""
    require(by, "edit_speakers")
    speaker = locked(post.speaker, expected)
    old, before = str(post), as_told(post)
    changed = _filled(post, title, organization, start, end)
    was = {"post": post.pk, "before": before, "after": as_told(changed)}
    _maintain(speaker, by=by, reason=f"post changed: {old}, now {changed}", undo="post", **was)
    return changed


@transaction.atomic
def remove_post(*, post: Post, by: Any) -> None:
    """Take a post away that was entered by mistake."""
    require(by, "edit_speakers")
    was = {"post": post.pk, "before": as_told(post), "after": None}
    _maintain(locked(post.speaker), by=by, reason=f"post removed: {post}", undo="post", **was)
    post.delete()


def merge_speakers(*, keep: Speaker, other: Speaker, by: Any) -> SpeakerChange:
    """Make one speaker of two: `other`'s names become aliases of `keep`, and its record points to it."""
    with transaction.atomic():
        require(by, "edit_speakers")
        if keep.pk == other.pk:
            raise Invalid("Choose two different speakers.", "other")
        first, second = (locked(row) for row in sorted((keep, other), key=lambda row: row.pk))
        present, gone = (first, second) if first.pk == keep.pk else (second, first)
        if present.merged_into_id or gone.merged_into_id:
            raise Invalid("One of the two was merged into another record already.", "other")
        was = absorb(present, gone, by=by)
        names = [gone.name, *was["aliases"]]
        _maintain(present, by=by, reason=f"merged with {gone.name}", undo="speaker_merge", names=names, **was)
    return _compared(present, [present.name, *_names(present)], by=by)


def set_speaks_for(*, speaker: Speaker, body: Speaker | None, by: Any, expected: int | None = None) -> SpeakerChange:
    """Say whose information a speaker passes on (None: only their own). Raises Invalid for a circle."""
    with transaction.atomic():
        require(by, "edit_speakers")
        present = locked(speaker, expected)
        above = Speaker.objects.filter(pk=body.pk).first() if body is not None else None
        while above is not None:
            if above.pk == present.pk:
                raise Invalid("Somebody cannot speak for themselves, not even by a detour.", "speaks_for")
            above = above.speaks_for
        was = {"before": present.speaks_for_id, "after": body.pk if body else None, "names": _names(present)}
        present.speaks_for = body
        reason = f"speaks for {body.name if body else 'nobody else'}"
        _maintain(present, "speaks_for", by=by, reason=reason, undo="speaks_for", **was)
        if body is not None and not body.maintained:
            _keep(locked(body), by=by, reason=f"{present.name} speaks for it")
    return _compared(present, [present.name, *_names(present)], by=by)


def as_told(post: Post) -> list[str | None]:
    """Return a post as a deed remembers it: title, body, first and last day."""
    days = [day.isoformat() if day else None for day in (post.start, post.end)]
    return [post.title, post.organization, *days]


def _maintain(row: Speaker, *fields: str, by: Any, reason: str, undo: str = "", **was: Any) -> Speaker:
    """Store what an editor changed, so that an undo takes it back: `undo` and `was` are what that needs."""
    if undo:
        words = f"Changed the speaker {shortened(row.name)}: {reason}"
        noted(words, by=by, kind=undo, speaker=row.pk, kept=[row.maintained, row.version + 1], **was)
    return _keep(row, *fields, by=by, reason=reason)


def _keep(row: Speaker, *fields: str, by: Any, reason: str) -> Speaker:
    row.maintained = True
    return history.save(row, *fields, "maintained", by=by, reason=reason)


def absorb(keep: Speaker, other: Speaker, *, by: Any) -> dict[str, Any]:
    """Move what one record has to another, and return what that was, for an undo."""
    was = {
        "other": other.pk, "body": other.speaks_for_id, "aliases": _names(other),
        "posts": list(other.posts.values_list("pk", flat=True)),
    }  # fmt: skip
    SpeakerAlias.objects.filter(speaker=other).update(speaker=keep)
    Post.objects.filter(speaker=other).update(speaker=keep)
    SpeakerAlias.objects.get_or_create(name=other.name, defaults={"speaker": keep})
    voices = Speaker.objects.select_for_update(of=("self",), no_key=True).filter(speaks_for=other).exclude(pk=keep.pk)
    was["voices"] = repoint(voices, "speaks_for", keep, by=by, reason=f"{other.name} merged into {keep.name}")
    claims = Claim.objects.select_for_update(of=("self",), no_key=True).filter(speaker=other).order_by("pk")
    was["claims"] = repoint(claims, "speaker", keep, by=by, reason=f"{other.name} merged into {keep.name}")
    other.merged_into, other.speaks_for = keep, None
    history.save(other, "merged_into", "speaks_for", by=by, reason=f"merged into {keep.name}")
    return was


def repoint(rows: Iterable[Any], field: str, to: Speaker, *, by: Any, reason: str) -> list[int]:
    """Let rows name another speaker in one field, and return their numbers."""
    found = list(rows)
    for row in found:
        setattr(row, field, to)
    history.update_all(found, field, by=by, reason=reason)
    return [row.pk for row in found]


def _compared(speaker: Speaker, names: Iterable[str], *, by: Any) -> SpeakerChange:
    """Compare again the stories in which these names occur, and return the claims that moved."""
    stories = stories_with(speaker.pk, names)
    moved = [number for story in stories.order_by("pk") for number in relink(story=story, by=by).origins]
    return SpeakerChange(speaker, tuple(Claim.objects.filter(pk__in=moved).with_context()))


def stories_with(speaker: int, names: Iterable[str]) -> QuerySet[Story]:
    """Return the stories in which a speaker, or one of these names, occurs."""
    wanted = Q(speaker=speaker)
    for name in set(names):
        wanted |= Q(speaker_name__iexact=name) | Q(origin__iexact=name) | Q(organization__iexact=name)
    return Story.objects.filter(pk__in=Claim.objects.filter(wanted).values("story"))


def _names(speaker: Speaker) -> list[str]:
    return list(speaker.aliases.values_list("name", flat=True))


def check_free(name: str) -> None:
    """Raise Invalid for a name that a speaker or an alias has already."""
    if Speaker.objects.filter(name=name).exists() or SpeakerAlias.objects.filter(name=name).exists():
        raise Invalid(f"{name} is in the register already; merge the two records instead.", "name")


def _check_kind(kind: str) -> None:
    if kind not in SpeakerKind.values:
        raise Invalid(f"A speaker is a person or an organization, not {kind!r}.", "kind")


def _filled(post: Post, title: str, organization: str, start: date | None, end: date | None) -> Post:
    post.title, post.organization = " ".join(title.split()), " ".join(organization.split())
    if not post.title or len(post.title) > 200 or len(post.organization) > 200:
        raise Invalid("A post needs a title; title and body have at most 200 characters.", "title")
    if start and end and end < start:
        raise Invalid("The post ends before it starts.", "to")
    post.start, post.end = start, end
    post.save()
    return post
