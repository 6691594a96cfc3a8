"""The register of names that comparisons use, made of what editors maintain. Entry point: `register_for`."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from django.db import IntegrityError, transaction

from ..analysis.names import Register
from ..choices import SpeakerKind
from ..models import Speaker, SpeakerAlias
from . import history

LONGEST = 200  # characters of a speaker's name


def register_for(bodies: Iterable[str]) -> Register:
    """Return the editors' names and aliases, and those that these article texts explain themselves."""
    speakers = Speaker.objects.canonical().filter(maintained=True).select_related("speaks_for")
    entries = [
        (speaker.name, [alias.name for alias in speaker.aliases.all()], speaker.kind, _body_of(speaker))
        for speaker in speakers.prefetch_related("aliases").order_by("name")
    ]
    return Register(entries).learn(bodies)


def speakers_named(names: Iterable[str], register: Register, *, by: Any = None) -> Mapping[str, Speaker]:
    """Return the speaker for each name as written, made where it is new and sure to be a name.

    Left out are names that name nobody ("officials", "a resident"). New records are lists only until an editor
    takes them over (`maintained`).
    """
    canonical = {name: register.canonical(name)[:LONGEST] for name in set(names) if name}
    known = _known(canonical.values())
    missing = sorted({name for name in canonical.values() if name not in known and _is_name(name)})
    if missing:
        _add(missing, register, by=by)
        known = _known(canonical.values())
    return {name: known[label] for name, label in canonical.items() if label in known}


def _body_of(speaker: Speaker) -> str | None:
    return speaker.speaks_for.name if speaker.speaks_for else None


def _known(names: Iterable[str]) -> dict[str, Speaker]:
    wanted = set(names)
    rows = Speaker.objects.select_related("merged_into").filter(name__in=wanted)
    aliases = SpeakerAlias.objects.select_related("speaker__merged_into").filter(name__in=wanted)
    found = {alias.name: alias.speaker for alias in aliases} | {row.name: row for row in rows}
    return {name: row.merged_into or row for name, row in found.items()}


def _is_name(name: str) -> bool:
    """Tell whether the words can be a proper name: they begin with a capital and hold no figure."""
    return bool(name) and name[0].isupper() and not any(letter.isdigit() for letter in name)


def _add(names: list[str], register: Register, *, by: Any) -> None:
    kinds = {True: SpeakerKind.PERSON, False: SpeakerKind.ORGANIZATION}
    rows = [Speaker(name=name, kind=kinds[register.is_person(name)], maintained=False) for name in names]
    try:
        with transaction.atomic():
            history.create_all(rows, by=by, reason="found in an article")
    except IntegrityError:  # another comparison added one of them at this moment
        for name in names:
            Speaker.objects.get_or_create(
                name=name, defaults={"kind": kinds[register.is_person(name)], "maintained": False}
            )
