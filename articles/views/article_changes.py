"""What each new text of an article did to its claims, newest first. Entry point: `changes_of`."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from itertools import pairwise

from ..choices import Change
from ..models import Anchor, Article, Claim, Revision
from .differences import Piece, word_difference

MOST_TEXTS = 20  # texts that are compared with the one before
MOST_ANCHORS = 4_000
SHOWN = (Change.ALTERED, Change.GONE, Change.NEW, Change.MOVED)  # what wants a look comes first


@dataclass(frozen=True)
class ClaimChange:
    """What one text did to one claim; `pieces` are its words before and after, where they differ."""

    claim: Claim
    change: Change
    pieces: list[Piece]


@dataclass(frozen=True)
class TextChange:
    """One text against the one before it."""

    revision: Revision
    pieces: list[Piece]
    claims: dict[Change, list[ClaimChange]]

    @property
    def reads_alike(self) -> bool:
        """Whether the body came out word for word as before."""
        return all(piece.change == "same" for piece in self.pieces)

    @property
    def in_words(self) -> str:
        """How many claims each change befell."""
        counts = [(len(found), change.label.lower()) for change, found in self.claims.items()]
        return ", ".join(f"{count} {label}" for count, label in counts if count) or "no claim"

    @property
    def told(self) -> list[ClaimChange]:
        """The claims whose words or presence changed."""
        return [one for change in SHOWN[:3] for one in self.claims[change]]

    @property
    def moved(self) -> list[ClaimChange]:
        """The claims that say the same in another place."""
        return self.claims[Change.MOVED]


def changes_of(article: Article) -> list[TextChange]:
    """Return the article's later texts, each against the one before."""
    revisions = list(article.revisions.defer("received", "lines", "sentences").select_related("created_by"))
    pairs = list(pairwise(revisions[: MOST_TEXTS + 1]))
    anchors = _anchors(article, [revision for pair in pairs for revision in pair])
    return [
        TextChange(new, word_difference(old.body, new.body), _claims(anchors[new.pk], anchors[old.pk]))
        for new, old in pairs
    ]


def _anchors(article: Article, revisions: list[Revision]) -> dict[int, dict[int, Anchor]]:
    rows = Anchor.objects.filter(revision__in={revision.pk for revision in revisions})
    found: dict[int, dict[int, Anchor]] = defaultdict(dict)
    for anchor in rows.select_related("claim__verdict__reviewer").order_by("start", "pk")[:MOST_ANCHORS]:
        anchor.claim.article = article
        found[anchor.revision_id][anchor.claim_id] = anchor
    return found


def _claims(now: dict[int, Anchor], before: dict[int, Anchor]) -> dict[Change, list[ClaimChange]]:
    found: dict[Change, list[ClaimChange]] = {change: [] for change in (*SHOWN, Change.UNCHANGED)}
    for pk, anchor in now.items():
        old, change = before[pk].text if pk in before else "", Change(anchor.change)
        pieces = word_difference(old, anchor.text) if change is Change.ALTERED and old else []
        found[change].append(ClaimChange(anchor.claim, change, pieces))
    return found
