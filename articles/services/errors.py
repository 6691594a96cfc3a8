"""What a service can refuse, each with a sentence for the person who asked."""

from __future__ import annotations

from typing import Any


class Refused(Exception):
    """The base of every refusal; `str()` is the sentence to show."""

    code = "refused"


class Invalid(Refused):
    """What was asked makes no sense here; `field` names the argument at fault, if one is."""

    code = "invalid"

    def __init__(self, message: str, field: str | None = None) -> None:
        super().__init__(message)
        self.field = field


class NotAllowed(Refused):
    """The person may not do that."""

    code = "not_allowed"


class SomeoneWasFirst(Refused):
    """The thing changed since it was looked at; `present` is how it stands now."""

    code = "someone_was_first"

    def __init__(self, present: Any) -> None:
        super().__init__("Somebody changed this since you opened it. Look at what they did, then decide again.")
        self.present = present
