"""What a service can refuse, each with a sentence for the person who asked."""

from __future__ import annotations

from typing import Any


class Refused(Exception):
    """The base of every refusal; `str()` is the sentence to show."""

    code = "refused"


class Invalid(Refused):
    """What was asked makes no sense here; `field` names what is at fault, if anything is, as REST calls it."""

    code = "invalid"

    def __init__(self, message: str, field: str | None = None) -> None:
        super().__init__(message)
        self.field = field


def one_line(text: str, longest: int, field: str) -> str:
    """Return what was typed on one line; raises Invalid, naming the field, unless it has 1 to `longest` characters."""
    words = " ".join(text.split())
    if not words or len(words) > longest:
        raise Invalid(f"A {field} has 1 to {longest} characters.", field)
    return words


class NotAllowed(Refused):
    """The person may not do that."""

    code = "not_allowed"


class SomeoneWasFirst(Refused):
    """The thing changed since it was looked at; `present` is how it stands now."""

    code = "someone_was_first"

    def __init__(self, present: Any) -> None:
        super().__init__("Somebody changed this since you opened it. Look at what they did, then decide again.")
        self.present = present
