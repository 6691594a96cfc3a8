"""Carry an article's claims over to a new reading of it; nothing is re-anchored silently. Entry point: `revise`.

Each claim is unchanged, moved, altered or gone, and says so in an `Anchor`. A decided claim that was altered or is
gone goes to recheck with its old verdict. Nothing a person decided, noted or marked is lost, and no claim is deleted.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace
from typing import Any

from django.db.models import Q

from ..analysis import spans as found
from ..choices import Change, LinkState, Rating, Relation
from ..models import Anchor, Article, Claim, ClaimKey, Comment, Evidence, Link, Pairing, Revision, Tick, Verdict
from . import history
from .claim_fields import ANALYSIS_FIELDS, analysis_claim, fill, measure
from .matching import Stretch, changed_words, find_quote, match, match_equal, same_words
from .standing import FIELDS, unsettle

STORED = (*ANALYSIS_FIELDS, "gone", *FIELDS)


@dataclass
class Revised:
    """What a reading did to an article's claims."""

    claims: dict[Change, list[Claim]] = field(default_factory=lambda: {change: [] for change in Change})
    changed: list[Claim] = field(default_factory=list)

    def note(self, claim: Claim, change: Change, *, store: bool) -> None:
        """Remember what became of a claim, and whether its row has to be stored."""
        self.claims[change].append(claim)
        if store:
            self.changed.append(claim)

    def in_words(self) -> str:
        """Say what happened in a few words, without what stayed as it was."""
        told = [f"{len(rows)} {change.value}" for change, rows in self.claims.items() if rows and change != "unchanged"]
        return "claims: " + ", ".join(told) if told else "all claims unchanged"


def revise(*, article: Article, revision: Revision, reading: found.Reading, by: Any = None) -> Revised:
    """Match the article's claims to those of `reading`, the analysis of `revision`, and store what changed.

    Call it inside a transaction with the article locked.
    """
    rows = list(Claim.objects.select_for_update(of=("self",), no_key=True).filter(article=article).order_by("pk"))
    revised = Revised()
    by_hand = [row for row in rows if row.by_hand]
    held = _carry_marked(by_hand, revision, reading, revised)
    fresh = [claim for claim in reading.claims if (claim.start, claim.end) not in held]
    left = _carry_found([row for row in rows if not row.by_hand], fresh, revision, reading, revised)
    _let_go(left, revision, reading, revised)
    history.update_all(revised.changed, *STORED, by=by, reason=f"text {revision.number} was read")
    _unsettle_partners([*revised.claims[Change.ALTERED], *revised.claims[Change.GONE]], by=by)
    ClaimKey.objects.filter(claim__in=revised.claims[Change.ALTERED]).delete()  # `scope` indexes them anew
    _anchor(revised, revision)
    return revised


def _carry_marked(
    rows: Iterable[Claim], revision: Revision, reading: found.Reading, revised: Revised
) -> set[tuple[int, int]]:
    """Find what people marked again by its words and context; return the stretches that are taken."""
    held = set()
    for row in rows:
        place = find_quote(reading.body, row.text, row.prefix, row.suffix, row.start)
        if place is None:
            _set_gone(row, revised)
            continue
        held.add((place, place + len(row.text)))
        _place(row, _again(row, reading, place), revision, reading.body, revised)
    return held


def _again(row: Claim, reading: found.Reading, place: int) -> found.Claim:
    """Return a claim whose words stand at `place`: offsets and speaker are new, the judgement of it stays."""
    known = analysis_claim(row)
    return replace(
        measure(reading, place, place + len(row.text)), kinds=known.kinds, priority=known.priority,
        reasons=known.reasons, summary=known.summary, stance=known.stance,
    )  # fmt: skip


def _carry_found(
    rows: list[Claim], fresh: Sequence[found.Claim], revision: Revision, reading: found.Reading, revised: Revised
) -> list[Claim]:
    """Match claims that analysis found; add the new ones; return those that have no match.

    A claim that was gone already comes back only by its exact words.
    """
    present, gone = [row for row in rows if not row.gone], [row for row in rows if row.gone]
    stretches = [Stretch(item.start, item.end, item.text) for item in fresh]
    pairs = [(present[one], two) for one, two in match([_stretch(row) for row in present], stretches).items()]
    taken = {two for _, two in pairs}
    back = match_equal([_stretch(row) for row in gone], stretches, taken)
    pairs += [(gone[one], two) for one, two in back.items()]
    for row, other in pairs:
        _place(row, fresh[other], revision, reading.body, revised)
    taken |= set(back.values())
    added = [_new(item, revision, reading.body) for index, item in enumerate(fresh) if index not in taken]
    for row in history.create_all(added, reason=f"found in text {revision.number}"):
        revised.note(row, Change.NEW, store=False)
    matched = {row.pk for row, _ in pairs}
    return [row for row in rows if row.pk not in matched]


def _stretch(row: Claim) -> Stretch:
    return Stretch(row.start, row.end, row.text)


def _new(item: found.Claim, revision: Revision, body: str) -> Claim:
    row = Claim(article=revision.article, story_id=revision.article.story_id, revision=revision)
    fill(row, item, body)
    return row


def _place(row: Claim, item: found.Claim, revision: Revision, body: str, revised: Revised) -> None:
    """Move a claim to its new place; a decided one whose words changed goes to recheck."""
    old, was_at, was_gone = row.text, (row.start, row.end), row.gone
    stays = row.revision_id == revision.pk
    changed = fill(row, item, body)
    row.revision, row.gone = revision, False
    if not same_words(old, row.text):
        unsettle(row, f"The article's text changed: {changed_words(old, row.text)}.")
        change = Change.ALTERED
    else:
        change = Change.UNCHANGED if was_at == (row.start, row.end) else Change.MOVED
    revised.note(row, change, store=changed or was_gone or not stays)


def _let_go(rows: Sequence[Claim], revision: Revision, reading: found.Reading, revised: Revised) -> None:
    """Keep what people worked on wherever its words still stand; the rest is no longer in the text."""
    worked = worked_on(rows)
    for row in rows:
        place = find_quote(reading.body, row.text, row.prefix, row.suffix, row.start) if row.pk in worked else None
        if place is None:
            _set_gone(row, revised)
        else:
            _place(row, _again(row, reading, place), revision, reading.body, revised)


def _set_gone(row: Claim, revised: Revised) -> None:
    if not row.gone:
        row.gone = True
        unsettle(row, "The sentence is no longer in the article.")
        revised.note(row, Change.GONE, store=True)


def worked_on(rows: Sequence[Claim]) -> set[int]:
    """Return the numbers of the claims that carry anything people did: a fixed number of queries."""
    numbers = [row.pk for row in rows]
    worked = {row.pk for row in rows if row.by_hand or row.verdict_id or row.assignee_id}
    for model in (Verdict, Evidence, Tick, Comment):
        worked |= set(model.objects.filter(claim__in=numbers).values_list("claim_id", flat=True))
    pairs = [
        *Link.objects.decided().filter(Q(first__in=numbers) | Q(second__in=numbers)).values_list("first", "second"),
        *Pairing.objects.filter(Q(first__in=numbers) | Q(second__in=numbers)).values_list("first", "second"),
    ]
    return worked | {number for pair in pairs for number in pair}


def _unsettle_partners(rows: Sequence[Claim], *, by: Any) -> None:
    """Send to recheck what is rated conflicting by a confirmed conflict whose other side changed."""
    numbers = [row.pk for row in rows]
    links = Link.objects.filter(relation=Relation.CONFLICTS, state=LinkState.CONFIRMED)
    pairs = links.filter(Q(first__in=numbers) | Q(second__in=numbers)).values_list("first", "second")
    others = {number for pair in pairs for number in pair} - set(numbers)
    claims = list(
        Claim.objects.select_for_update(of=("self",), no_key=True)
        .filter(pk__in=others, rating=Rating.CONFLICTING)
        .order_by("pk")
    )
    moved = [claim for claim in claims if unsettle(claim, "The other side of its confirmed conflict changed.")]
    history.update_all(moved, *FIELDS, by=by, reason="the other side of a conflict changed")


def _anchor(revised: Revised, revision: Revision) -> None:
    """Write down where each claim stands in this revision; a second reading of it keeps what the first one said."""
    known = set(Anchor.objects.filter(revision=revision).values_list("claim_id", flat=True))
    Anchor.objects.bulk_create(
        _anchor_of(row, change, revision)
        for change, rows in revised.claims.items()
        for row in rows
        if row.pk not in known
    )


def _anchor_of(row: Claim, change: Change, revision: Revision) -> Anchor:
    gone = change == Change.GONE
    return Anchor(
        claim=row, revision=revision, change=change, text="" if gone else row.text,
        start=None if gone else row.start, end=None if gone else row.end,
    )  # fmt: skip
