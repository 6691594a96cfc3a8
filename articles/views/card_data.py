"""What a claim's card shows: who says it, what others say, links, evidence, verdicts, ticks, remarks.

Entry point: `card_of`. Seven queries, whatever the claim.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Any

from django.db.models import Exists, OuterRef, Q

from ..analysis.vocabulary import Relation
from ..choices import LinkState, Rating, State, TickItem
from ..models import Claim, Cluster, Comment, Evidence, Link, Tick, Verdict
from ..services.rights import may
from ..services.second_rows import answers
from ..templatetags.workspace import outlet_of
from .differences import Piece, word_difference

VERBS = (
    "decide",
    "recheck",
    "reopen",
    "withdraw",
    "assign",
    "take",
    "comment",
    "tick",
    "add_evidence",
    "change_borders",
)
MOST_OTHERS = 60  # answers of others that one card lists; beyond it the question's own list is the place to look
LINK = ("relation", "kind", "state", "score", "explanation", "story")
OTHER = (
    "text", "origin", "rating", "speaker_name", "stance", "state", "article__headline", "article__lead",
    "article__source", "article__is_draft", "article__published_on", "article__publisher__name", "cluster",
)  # fmt: skip
RELATION_SHAPES = {
    Relation.AGREES: "=", Relation.CONFLICTS: "≠", Relation.SUPERSEDES: "↻", Relation.DIFFERENT_SCOPE: "⊂",
}  # fmt: skip


@dataclass(frozen=True)
class OtherSide:
    """What another outlet says to the same question, and what the two are to each other."""

    claim: Claim
    link: Link | None = None

    @property
    def shape(self) -> str:
        """The sign of the relation; a plain dot where the machine saw none."""
        return RELATION_SHAPES.get(Relation(self.link.relation), "·") if self.link else "·"

    @property
    def open_conflict(self) -> bool:
        """Tell whether the two contradict each other and nobody answered yet."""
        link = self.link
        return bool(link and link.relation == Relation.CONFLICTS and link.state == LinkState.SUGGESTED)

    @property
    def conflict(self) -> bool:
        """Tell whether the two contradict each other, as suggested or confirmed."""
        link = self.link
        return bool(link and link.relation == Relation.CONFLICTS and link.state != LinkState.DISMISSED)


@dataclass(frozen=True)
class Card:
    """One claim with everything that its card shows to one person."""

    claim: Claim
    others: list[OtherSide]
    evidence: list[Evidence]
    verdicts: list[Verdict]
    ticks: list[tuple[TickItem, Tick | None]]
    comments: list[Comment]
    rights: dict[str, bool]
    changeable: frozenset[int] = frozenset()
    withdrawn_evidence: list[Evidence] = field(default_factory=list)
    old_text: list[Piece] = field(default_factory=list)

    @property
    def standing(self) -> Verdict | None:
        """The verdict that stands."""
        return self.claim.verdict

    @property
    def waits_for_me(self) -> bool:
        """Tell whether the reader may give the second check."""
        return self.claim.state == State.SECOND_CHECK and self.rights["second_check"]

    @property
    def may_decide(self) -> bool:
        """Tell whether the reader may give a verdict now."""
        locked = self.claim.gone or self.claim.state in (State.APPROVED, State.WITHDRAWN)
        return self.rights["decide"] and not locked

    @property
    def has_open_conflict(self) -> bool:
        """Tell whether a suggested conflict waits for an answer."""
        return any(other.open_conflict for other in self.others)

    @property
    def further(self) -> list[Cluster]:
        """The questions that the claim answers beside its own."""
        rows = (other.claim for other in self.others if getattr(other.claim, "further", False))
        found = {row.cluster.pk: row.cluster for row in rows if row.cluster}
        return sorted(found.values(), key=lambda cluster: cluster.pk)

    @property
    def origins(self) -> int:
        """How many independent origins stand behind the answers; unknown ones are not counted."""
        named = {other.claim.origin for other in self.others} | {self.claim.origin}
        return len(named - {""})

    @property
    def outlets(self) -> int:
        """How many outlets answer the question."""
        return outlets_among([self.claim, *(other.claim for other in self.others)])


def outlets_among(claims: Iterable[Claim]) -> int:
    """Count the outlets that made these claims; our own drafts are none."""
    return len({outlet_of(claim.article) for claim in claims if not claim.article.is_draft})


def card_of(claim: Claim, user: Any) -> Card:
    """Gather a claim's card for one person; `claim` comes with its article and standing verdict."""
    verdicts = list(claim.verdicts.select_related("reviewer", "second_check__by", "retracts").prefetch_related(None))
    rights = {verb: may(user, verb, claim) for verb in VERBS}
    rights["second_check"] = claim.verdict is not None and may(user, "second_check", claim.verdict)
    proofs = list(claim.evidence.visible_to(user).select_related("added_by"))
    evidence = [proof for proof in proofs if not proof.taken_back_at]
    return Card(
        claim=claim,
        others=others_of(claim),
        evidence=evidence,
        withdrawn_evidence=[proof for proof in proofs if proof.taken_back_at],
        changeable=frozenset(proof.pk for proof in evidence if may(user, "change_evidence", proof)),
        verdicts=verdicts,
        ticks=_ticks(claim),
        comments=list(claim.comments.select_related("author")),
        rights=rights,
        old_text=_old_text(claim),
    )


def others_of(claim: Claim) -> list[OtherSide]:
    """Return the other answers to the claim's questions, contradictions first."""
    links = {_other(link, claim).pk: link for link in claim_links(claim)}
    found = {_other(link, claim).pk: _other(link, claim) for link in links.values()}
    if claim.cluster_id:
        found |= {row.pk: row for row in _answering_with(claim)}
    sides = [OtherSide(row, links.get(pk)) for pk, row in found.items()]
    return sorted(sides, key=lambda side: (not side.open_conflict, not side.conflict, side.claim.article_id))


def _answering_with(claim: Claim) -> Iterable[Claim]:
    """Return who answers a question that the claim answers, those first whose own it answers beside its own."""
    further = claim.also_answers.order_by()
    questions = Cluster.objects.filter(Q(pk=claim.cluster_id) | Q(pk__in=further.values("pk"))).order_by().values("pk")
    rows = Claim.objects.filter(answers(questions)).present().exclude(pk=claim.pk)
    shown = rows.annotate(further=Exists(further.filter(pk=OuterRef("cluster")))).select_related("article__publisher")
    return shown.select_related("cluster").only(*OTHER, "cluster__question").order_by("-further", "pk")[:MOST_OTHERS]


def claim_links(claim: Claim) -> list[Link]:
    """Return the links that touch a claim; the surest last, so that it wins where two join the same claims."""
    sides = [f"{side}__{name}" for side in ("first", "second") for name in OTHER]
    rows = Link.objects.of_claim(claim).select_related("first__article__publisher", "second__article__publisher")
    return list(rows.only(*LINK, *sides).order_by("score", "pk")[:MOST_OTHERS])


def _other(link: Link, claim: Claim) -> Claim:
    return link.second if link.first_id == claim.pk else link.first


def _ticks(claim: Claim) -> list[tuple[TickItem, Tick | None]]:
    standing = {tick.item: tick for tick in claim.ticks.filter(removed_at__isnull=True).select_related("by")}
    return [(item, standing.get(item.value)) for item in TickItem]


def _old_text(claim: Claim) -> list[Piece]:
    before = claim.verdict.claim_text if claim.verdict else ""
    return word_difference(before, claim.text) if before and before != claim.text else []


def quick_ratings() -> list[Rating]:
    """Return the two ratings that cost one key everywhere."""
    return [Rating.VERIFIED, Rating.CONFLICTING]
