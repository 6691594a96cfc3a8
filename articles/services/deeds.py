"""Remember what a person did, so that it can be taken back in one step. Entry point: `Doing`."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any

from ..models import Claim, Deed, Link, SecondCheck, Verdict
from .standing import snapshot

LONGEST = 300


class Doing:
    """A deed in the making: note the claims before they change, then `done` after."""

    def __init__(self, claims: Iterable[Claim]) -> None:
        """Take the claims, locked, as they stand before the deed."""
        self._claims = list(claims)
        self._before = {claim.pk: snapshot(claim) for claim in self._claims}
        self._link: dict[str, Any] = {}

    def answers(self, link: Link) -> None:
        """Note the link before it is answered."""
        self._link = {"id": link.pk, "state": link.state}

    def checked(self, check: SecondCheck) -> None:
        """Note the second check that was given."""
        self._link = {"check": check.pk}

    def done(self, words: str, *, by: Any, verdicts: Sequence[Verdict] = (), also: Link | None = None) -> Deed:
        """Store the deed; `also` is a link that the answer made or confirmed beside the one it answered."""
        if also is not None:
            self._link["also"] = also.pk
        claims = {str(claim.pk): {"before": self._before[claim.pk], "after": snapshot(claim)} for claim in self._claims}
        return Deed.objects.create(
            by=by, words=words[:LONGEST], claims=claims, verdicts=[row.pk for row in verdicts], link=self._link
        )
