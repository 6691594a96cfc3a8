"""Remember what a person did, so that it can be taken back in one step. Entry point: `Doing`."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any

from ..models import Claim, Deed, Link, SecondCheck, Verdict
from .standing import snapshot

LONGEST = 300
SHORT = 60  # characters of a claim that tell which one it is
FINAL = "final"


def shortened(text: str) -> str:
    """Return the first words of a text, as an undo tells what it took back."""
    return text if len(text) <= SHORT else text[: SHORT - 1].rstrip() + "…"


def together(deeds: Sequence[Deed], words: str) -> None:
    """Make several deeds of one person, newest first, one that is undone in one step."""
    if len(deeds) > 1:
        newest, *others = deeds
        newest.words, newest.link = words[:LONGEST], newest.link | {"with": [deed.pk for deed in others]}
        newest.save(update_fields=["words", "link"])


def noted(words: str, *, by: Any, kind: str, **what: Any) -> Deed | None:
    """Store a deed that leaves the state of every claim alone, such as a remark."""
    doing = Doing(())
    doing.notes(kind, **what)
    return doing.done(words, by=by)


def final(words: str, *, by: Any, instead: str) -> None:
    """Store a deed that no undo takes back; `instead` is the sentence that tells what does."""
    noted(words, by=by, kind=FINAL, instead=instead)


class Doing:
    """A deed in the making: note the claims before they change, then `done` after."""

    def __init__(self, claims: Iterable[Claim]) -> None:
        """Take the claims, locked, as they stand before the deed."""
        self._claims = list(claims)
        self._before = {claim.pk: snapshot(claim) for claim in self._claims}
        self._link: dict[str, Any] = {}

    def narrow(self) -> None:
        """Read the claims again and forget those that the deed left as they were."""
        rows = Claim.objects.filter(pk__in=self._before).order_by("pk")
        self._claims = [row for row in rows if snapshot(row) != self._before[row.pk]]

    def answers(self, link: Link) -> None:
        """Note the link before it is answered."""
        self._link = {"id": link.pk, "state": link.state}

    def marks(self, claim: Claim) -> None:
        """Note the claim that a person marked."""
        self._link = {"marked": claim.pk}

    def moves(self, claim: Claim) -> None:
        """Note a claim's borders before they are moved; those of an earlier text of the article cannot come back."""
        borders = {"start": claim.start, "end": claim.end, "revision": claim.revision_id, "by_hand": claim.by_hand}
        self._link = {"moved": claim.pk, **borders}

    def checked(self, check: SecondCheck, assignee: int | None) -> None:
        """Note the second check that was given, and who had the claim before it."""
        self._link = {"check": check.pk, "assignee": assignee}

    def notes(self, kind: str, **what: Any) -> None:
        """Note what one of `reversals.REVERSALS` needs to take the deed back."""
        self._link = {"kind": kind, **what}

    def done(self, words: str, *, by: Any, verdicts: Sequence[Verdict] = (), also: Link | None = None) -> Deed | None:
        """Store the deed; `also` is a link that the answer made or confirmed beside the one it answered.

        What the machine does by itself (`by` is None) is nobody's to undo: None.
        """
        if by is None:
            return None
        if also is not None:
            self._link["also"] = also.pk
        claims = {str(claim.pk): {"before": self._before[claim.pk], "after": snapshot(claim)} for claim in self._claims}
        return Deed.objects.create(
            by=by, words=words[:LONGEST], claims=claims, verdicts=[row.pk for row in verdicts], link=self._link
        )
