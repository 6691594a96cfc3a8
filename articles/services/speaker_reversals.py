"""How a change of the register is taken back. Entry point: `OF_SPEAKERS`, by the kind that the change wrote down.

Each raises Invalid where somebody changed the same thing since. The stories in which the names occur (`stories_with`)
are compared again by the caller, since that moves claims to the speakers of before.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from django.utils.dateparse import parse_date

from ..models import Claim, Deed, Post, Speaker, SpeakerAlias
from . import history
from .errors import Invalid
from .locking import locked, locked_all
from .speakers import absorb, as_told, check_free, repoint

SINCE = "The register was changed here since. The speaker's page has how it stands."


def _alias_added(deed: Deed, claims: Sequence[Claim], by: Any, reason: str) -> None:
    row = locked(Speaker(pk=deed.link["speaker"]))
    if not SpeakerAlias.objects.filter(speaker=row, name=deed.link["alias"]).delete()[0]:
        raise Invalid(SINCE)
    _as_kept(row, deed, by=by)


def _alias_removed(deed: Deed, claims: Sequence[Claim], by: Any, reason: str) -> None:
    row = locked(Speaker(pk=deed.link["speaker"]))
    _give_alias(row, deed.link["alias"], by)
    _as_kept(row, deed, by=by)


def _name(deed: Deed, claims: Sequence[Claim], by: Any, reason: str) -> None:
    noted, row = deed.link, locked(Speaker(pk=deed.link["speaker"]))
    was_alias = SpeakerAlias.objects.filter(speaker=row, name=noted["before"])
    if row.name != noted["after"] or not was_alias.delete()[0]:
        raise Invalid(SINCE)
    row.name = noted["before"]
    _as_kept(row, deed, "name", by=by)
    if noted["alias"]:
        _give_alias(row, noted["after"], by)


def _speaks_for(deed: Deed, claims: Sequence[Claim], by: Any, reason: str) -> None:
    row = locked(Speaker(pk=deed.link["speaker"]))
    if row.speaks_for_id != deed.link["after"]:
        raise Invalid(SINCE)
    row.speaks_for_id = deed.link["before"]
    _as_kept(row, deed, "speaks_for", by=by)


def _fields(deed: Deed, claims: Sequence[Claim], by: Any, reason: str) -> None:
    noted, row = deed.link, locked(Speaker(pk=deed.link["speaker"]))
    if any(getattr(row, name) != value for name, value in noted["after"].items()):
        raise Invalid(SINCE)
    for name, value in noted["before"].items():
        setattr(row, name, value)
    _as_kept(row, deed, *noted["before"], by=by)


def _post(deed: Deed, claims: Sequence[Claim], by: Any, reason: str) -> None:
    """Let a post be as it was: gone, there again under its number, or with the words and days of before."""
    noted, row = deed.link, locked(Speaker(pk=deed.link["speaker"]))
    post = Post.objects.filter(pk=noted["post"]).first()
    if (as_told(post) if post else None) != noted["after"]:
        raise Invalid(SINCE)
    if noted["before"] is None:
        Post.objects.filter(pk=noted["post"]).delete()
    else:
        title, body, start, end = noted["before"]
        kept = post or Post(pk=noted["post"], speaker=row)
        kept.title, kept.organization = title, body
        kept.start, kept.end = (parse_date(day) if day else None for day in (start, end))
        kept.save(force_insert=post is None)
    _as_kept(row, deed, by=by)


def _added(deed: Deed, claims: Sequence[Claim], by: Any, reason: str) -> None:
    """Take a new record away; one that claims name already is again a name that was found in articles."""
    noted, row = deed.link, locked(Speaker(pk=deed.link["speaker"]))
    built_on = row.merged_into_id or row.speaks_for_id or row.aliases.exists() or row.posts.exists()
    if built_on or [row.name, row.kind, row.note] != noted["after"]:
        raise Invalid(SINCE)
    if row.voices.exists() or Claim.objects.filter(speaker=row).exists():
        row.maintained = False
        history.save(row, "maintained", by=by, reason=f"{reason}: {deed.words}")
    else:
        history.delete(row, by=by)


def _merge(deed: Deed, claims: Sequence[Claim], by: Any, reason: str) -> None:
    """Make two records of one again: names, posts and voices that came from the other go back where they still are."""
    noted = deed.link
    rows = {row.pk: row for row in locked_all(Speaker(pk=pk) for pk in (noted["speaker"], noted["other"]))}
    keep, other = rows.get(noted["speaker"]), rows.get(noted["other"])
    if keep is None or other is None or other.merged_into_id != keep.pk:
        raise Invalid(SINCE)
    told = f"{reason}: {deed.words}"
    SpeakerAlias.objects.filter(speaker=keep, name=other.name).delete()
    SpeakerAlias.objects.filter(speaker=keep, name__in=noted["aliases"]).update(speaker=other)
    Post.objects.filter(speaker=keep, pk__in=noted["posts"]).update(speaker=other)
    voices = locked_all(Speaker(pk=pk) for pk in noted["voices"])
    repoint([row for row in voices if row.speaks_for_id == keep.pk], "speaks_for", other, by=by, reason=told)
    theirs = locked_all(Claim(pk=pk) for pk in noted["claims"])
    repoint([row for row in theirs if row.speaker_id == keep.pk], "speaker", other, by=by, reason=told)
    other.merged_into, other.speaks_for_id = None, noted["body"]
    history.save(other, "merged_into", "speaks_for", by=by, reason=told)
    _as_kept(keep, deed, by=by)


def _as_kept(row: Speaker, deed: Deed, *fields: str, by: Any) -> None:
    """Store a record; whether an editor stands behind it is as before, unless it was worked on since."""
    maintained, version = deed.link["kept"]
    row.maintained = maintained if row.version == version else row.maintained
    history.save(row, *fields, "maintained", by=by, reason=f"undone: {deed.words}")


def _give_alias(row: Speaker, name: str, by: Any) -> None:
    """Give a name back; a record that a comparison made under it meanwhile is part of this one again."""
    found = Speaker.objects.filter(name=name).first()
    if found is not None and not found.maintained and found.merged_into_id is None:
        absorb(row, found, by=by)
        return
    if found is None or found.merged_into_id != row.pk:
        check_free(name)
    SpeakerAlias.objects.create(speaker=row, name=name)


OF_SPEAKERS: dict[str, Callable[[Deed, Sequence[Claim], Any, str], None]] = {
    "alias_added": _alias_added,
    "alias_removed": _alias_removed,
    "speaker_name": _name,
    "speaks_for": _speaks_for,
    "speaker_merge": _merge,
    "speaker_fields": _fields,
    "speaker_added": _added,
    "post": _post,
}
