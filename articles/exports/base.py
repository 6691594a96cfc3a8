"""What a format is: a name, a media type, and a function from records to pieces of bytes."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from typing import Any

Record = dict[str, Any]


@dataclass(frozen=True, slots=True)
class About:
    """What an export must know of the newsroom: public address, name, and the moment of writing (ISO 8601)."""

    site_url: str = ""
    organization: str = ""
    written_at: str = ""

    @property
    def missing(self) -> tuple[str, ...]:
        """Name the settings that are not set though schema.org needs them."""
        named = {"FACTCHECK_SITE_URL": self.site_url, "FACTCHECK_ORGANIZATION": self.organization}
        return tuple(name for name, value in named.items() if not value)


@dataclass(frozen=True, slots=True)
class Format:
    """One way to write records down.

    `write` takes records, the columns they have (used by tables) and who exports them; it yields bytes.
    `one` is, for a format that is one document, what stands in it for one record (None: nothing).
    """

    name: str
    media_type: str
    extension: str
    write: Callable[[Iterable[Record], tuple[str, ...], About], Iterator[bytes]]
    one: Callable[[Record, About], Record | None] | None = None
