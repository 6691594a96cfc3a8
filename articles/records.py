"""Turn rows into the records of the contract: one function a thing, used by REST, the exports and the command.

A record is a plain dictionary, ready for JSON. Moments are UTC with `Z`. What is confidential is never in one.
"""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any

from django.conf import settings

from .analysis.records import Record
from .choices import Rating
from .models import (
    Article,
    Claim,
    Cluster,
    Comment,
    Evidence,
    Link,
    Publisher,
    Revision,
    Speaker,
    Story,
    Tick,
    Verdict,
)  # fmt: skip

SCORES = {rating.value: rating.score for rating in Rating}
# What a claim's record says instead of the words of an article that was withdrawn.
NO_WORDS: Record = {
    **dict.fromkeys(("text", "prefix", "suffix", "summary"), ""), "quantities": [], "dates": [], "reasons": [],
    "attribution": None, "origin": None, "justification": None,
}  # fmt: skip
NO_PASSAGES: Record = {"values": ["", ""], "explanation": "", "parts": [], "spans": []}


def moment(value: datetime | None) -> str | None:
    """Return a moment as UTC with `Z`, or None."""
    return value.astimezone(UTC).isoformat().replace("+00:00", "Z") if value else None


def address(path: str) -> str:
    """Return the full address of a page, or its path where FACTCHECK_SITE_URL is not set."""
    return f"{settings.FACTCHECK_SITE_URL}{path}"


def _name(user: Any) -> str | None:
    return user.get_username() if user else None


def _stamp(row: Any) -> Record:
    return {"version": row.version, "updated_at": moment(row.updated_at)}


def story_record(story: Story) -> Record:
    """Return a story with its counts (`StoryQuerySet.with_counts`)."""
    counts = {name: getattr(story, f"n_{name}") for name in ("articles", "claims", "open", "conflicts", "stale")}
    return {"id": story.pk, "slug": story.slug, "title": story.title, **counts, **_stamp(story)}


def publisher_record(publisher: Publisher) -> Record:
    """Return an outlet with its other and former names (prefetch `aliases`)."""
    return {
        "id": publisher.pk, "page": address(publisher.get_absolute_url()), "name": publisher.name,
        "domain": publisher.domain,
        "aliases": [alias.name for alias in publisher.aliases.all()], "merged_into": publisher.merged_into_id,
        **_stamp(publisher),
    }  # fmt: skip


def outlet_counts_record(counts: Any) -> Record:
    """Return what `services.outlet_counts` counts of an outlet."""
    disputes = counts.disputes
    return {
        **{name: getattr(counts, name) for name in ("articles", "stories", "claims", "open", "decided", "shared")},
        "stale": counts.stale, "unknown_origin": counts.unknown,
        "origins": [{"name": name, "claims": count} for name, count in counts.origins],
        "ratings": _judged(counts.ratings), "said": _judged(counts.said),
        "conflicts": {
            "open": disputes.open, "confirmed": disputes.confirmed, "dismissed": disputes.dismissed,
            "alone": disputes.alone, "replaced": disputes.replaced,
        },
    }  # fmt: skip


def _judged(rows: Any) -> list[Record]:
    return [{"answer": row.answer.value, "own_voice": row.own, "quoted": row.quoted} for row in rows]


def article_record(article: Article) -> Record:
    """Return an article; a withdrawn one is a tombstone without its text."""
    revision = article.current
    gone = article.withdrawn or revision is None
    return {
        "id": article.pk, "page": address(article.get_absolute_url()), "source": article.source,
        "story": article.story.slug, "publisher": article.publisher.name if article.publisher else None,
        "headline": article.headline or None, "byline": article.byline or None,
        "published": article.published or None, "published_basis": article.published_basis or None,
        "url": article.url or None, "language": article.language, "draft": article.is_draft,
        "body": None if gone or revision is None else revision.body,
        "lines": [] if gone or revision is None else revision.lines,
        "revision": revision.number if revision else None, "state": article.state,
        "withdrawn_reason": article.withdrawn_reason or None, **_stamp(article),
    }  # fmt: skip


def revision_record(revision: Revision) -> Record:
    """Return one text of an article; of a withdrawn one no words."""
    gone = revision.article.withdrawn
    return {
        "id": revision.pk, "article": revision.article_id, "number": revision.number, "sha256": revision.sha256,
        "charset": revision.charset, "body": "" if gone else revision.body, "lines": [] if gone else revision.lines,
        "created_at": moment(revision.created_at), "created_by": _name(revision.created_by),
    }  # fmt: skip


def claim_record(claim: Claim) -> Record:
    """Return a claim with the verdict that stands; of a withdrawn article no words.

    Needs `ClaimQuerySet.with_context`, its public evidence and its further questions.
    """
    return _claim_record(claim) | (NO_WORDS if claim.article.withdrawn else {})


def _claim_record(claim: Claim) -> Record:
    verdict = claim.verdict
    return {
        "id": claim.pk, "url": address(claim.get_absolute_url()), "story": claim.story.slug,
        "cluster": claim.cluster_id, "also": [cluster.pk for cluster in claim.also_answers.all()],
        "summary": claim.summary, "article": _article_of(claim), "revision": claim.revision.number,
        "start": claim.start, "end": claim.end, "text": claim.text, "prefix": claim.prefix, "suffix": claim.suffix,
        "kinds": claim.kinds, "priority": round(claim.priority, 3), "reasons": claim.reasons,
        "attribution": _attribution_of(claim), "origin": claim.origin or None, "stance": claim.stance,
        "quantities": claim.quantities, "dates": claim.dates,
        "rating": claim.rating or None, "rating_label": claim.get_rating_display() or None,
        "rating_value": SCORES.get(claim.rating), "said": claim.said or None,
        "justification": verdict.justification if verdict else None,
        "reviewer": _name(verdict.reviewer) if verdict else None,
        "reviewed_at": moment(verdict.created_at) if verdict else None,
        "state": claim.state, "stale": claim.stale, "stale_reason": claim.stale_reason or None, "gone": claim.gone,
        "assignee": _name(claim.assignee),
        "evidence": [short_evidence(item) for item in claim.evidence.all() if not item.confidential], **_stamp(claim),
    }  # fmt: skip


def _article_of(claim: Claim) -> Record:
    article = claim.article
    return {
        "id": article.pk, "source": article.source, "headline": article.headline or None,
        "publisher": article.publisher.name if article.publisher else None, "url": article.url or None,
        "published": article.published or None, "page": address(article.get_absolute_url()),
    }  # fmt: skip


def _attribution_of(claim: Claim) -> Record | None:
    if not (claim.speaker_name or claim.cue):
        return None
    return {
        "speaker": claim.speaker_name or None, "kind": claim.speaker.kind if claim.speaker else None,
        "role": claim.role or None, "organization": claim.organization or None, "cue": claim.cue or None,
        "directness": claim.directness or None, "chain": claim.chain,
    }  # fmt: skip


def short_evidence(item: Evidence) -> Record:
    """Return what an export may tell of a piece of evidence."""
    return {
        "title": item.title, "url": item.url or None, "excerpt": item.excerpt or None,
        "archive_url": item.archive_url or None, "sha256": item.sha256 or None,
        "retrieved_at": moment(item.retrieved_at),
    }  # fmt: skip


def evidence_record(item: Evidence) -> Record:
    """Return evidence for somebody who may see it: never for an export."""
    return {
        "id": item.pk, "claim": item.claim_id, "kind": item.kind, **short_evidence(item), "note": item.note or None,
        "origin": item.origin or None, "confidential": item.confidential, "added_by": _name(item.added_by),
        "created_at": moment(item.created_at), "taken_back_at": moment(item.taken_back_at), **_stamp(item),
    }  # fmt: skip


def cluster_record(cluster: Cluster) -> Record:
    """Return a question with the claims that answer it; `also` are those with a question of their own elsewhere.

    Needs the claims of both with their articles and outlets.
    """
    also = [claim for claim in cluster.also.all() if not (claim.gone or claim.article.is_draft)]
    claims = also + [claim for claim in cluster.claims.all() if not (claim.gone or claim.article.is_draft)]
    claims.sort(key=lambda claim: (claim.article_id, claim.start, claim.pk))
    return {
        "id": cluster.pk, "story": cluster.story.slug, "question": cluster.question,
        "claims": [claim.pk for claim in claims], "also": [claim.pk for claim in also],
        "outlets": sorted({claim.article.outlet for claim in claims}),
        "origins": sorted({claim.origin for claim in claims if claim.origin}), "state": cluster.state,
        **_stamp(cluster),
    }  # fmt: skip


def link_record(link: Link) -> Record:
    """Return what two claims are to each other; where the article of one was withdrawn, without their words."""
    return _link_record(link) | (NO_PASSAGES if link.first.article.withdrawn or link.second.article.withdrawn else {})


def _link_record(link: Link) -> Record:
    return {
        "id": link.pk, "page": address(link.get_absolute_url()), "story": link.story.slug, "cluster": link.cluster_id,
        "relation": link.relation, "kind": link.kind,
        "claims": [link.first_id, link.second_id], "values": link.values, "explanation": link.explanation,
        "score": round(link.score, 3), "parts": link.parts, "spans": link.spans, "state": link.state,
        "decided_by": _name(link.decided_by), "decided_at": moment(link.decided_at), "reason": link.reason or None,
        **_stamp(link),
    }  # fmt: skip


def verdict_record(verdict: Verdict) -> Record:
    """Return one decision with its second check and public evidence."""
    return {
        "id": verdict.pk, "claim": verdict.claim_id, "rating": verdict.rating or None, "said": verdict.said or None,
        "justification": verdict.justification, "reviewer": _name(verdict.reviewer),
        "created_at": moment(verdict.created_at), "retracts": verdict.retracts_id,
        "claim_text": "" if verdict.claim.article.withdrawn else verdict.claim_text,
        "second_check": _second_check_of(verdict),
        "evidence": [short_evidence(item) for item in verdict.evidence.all() if not item.confidential],
    }  # fmt: skip


def _second_check_of(verdict: Verdict) -> Record | None:
    check = getattr(verdict, "second_check", None)
    if check is None:
        return None
    return {"by": _name(check.by), "decision": check.decision, "comment": check.comment, "at": moment(check.at)}


def speaker_record(speaker: Speaker) -> Record:
    """Return a speaker with other names and posts."""
    posts = [
        {"title": post.title, "organization": post.organization or None, "from": _day(post.start), "to": _day(post.end)}
        for post in speaker.posts.all()
    ]
    return {
        "id": speaker.pk, "name": speaker.name, "kind": speaker.kind,
        "aliases": [alias.name for alias in speaker.aliases.all()], "posts": posts,
        "speaks_for": speaker.speaks_for.name if speaker.speaks_for else None,
        "merged_into": speaker.merged_into_id, "note": speaker.note or None, **_stamp(speaker),
    }  # fmt: skip


def _day(day: Any) -> str | None:
    return day.isoformat() if day else None


def tick_record(tick: Tick) -> Record:
    """Return one initialed item of the tick-list."""
    return {
        "id": tick.pk, "claim": tick.claim_id, "item": tick.item, "by": _name(tick.by), "initials": tick.initials,
        "at": moment(tick.at), "removed_at": moment(tick.removed_at), "removed_by": _name(tick.removed_by),
    }  # fmt: skip


def comment_record(comment: Comment) -> Record:
    """Return a remark with those it mentions."""
    return {
        "id": comment.pk, "claim": comment.claim_id, "author": _name(comment.author), "text": comment.text,
        "mentions": sorted(user.get_username() for user in comment.mentions.all()),
        "created_at": moment(comment.created_at), "taken_back_at": moment(comment.taken_back_at),
    }  # fmt: skip
