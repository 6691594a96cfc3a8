"""Every closed list that people and programs choose from: value, label, meaning and, where it has one, score and key.

To add a rating, add one line to `Rating` and make the migration: buttons, keys, admin actions, filters, the
database constraint and the ClaimReview value all follow. Stance, Relation and LinkKind are what analysis can say.
"""

from __future__ import annotations

from typing import Any

from django.db.models import TextChoices

from .analysis.vocabulary import ClaimKind, LinkKind, Relation, Stance

__all__ = [
    "CLAIM_KINDS",
    "LINK_KINDS",
    "ArticleState",
    "Change",
    "ClusterState",
    "Coverage",
    "EvidenceKind",
    "LinkKind",
    "LinkState",
    "PublishedBasis",
    "Rating",
    "Relation",
    "Role",
    "RowStatus",
    "RunState",
    "Said",
    "SecondDecision",
    "SpeakerKind",
    "Stance",
    "State",
    "TickItem",
    "choices_of",
]


def choices_of(vocabulary: type) -> list[tuple[str, str]]:
    """Return Django choices for an enum of the analysis: `no_evidence` reads as "No evidence"."""
    return [(item.value, item.value.replace("_", " ").capitalize()) for item in vocabulary]  # type: ignore[attr-defined]


LINK_KINDS = choices_of(LinkKind)
CLAIM_KINDS = choices_of(ClaimKind)


class Rating(TextChoices):
    """Is the content so? One line a rating: value, meaning, ClaimReview score (1 to 5), tone, key, label.

    `score` is None where a number would lie: it must mean "closer to 5 is more true" (schema.org ratingValue).
    `tone` names a design token of the style sheet; `shape` tells it without color. `key` chooses it after `r`.
    """

    meaning: str
    score: int | None
    tone: str
    shape: str
    key: str

    def __new__(cls, value: str, *rest: Any) -> Rating:
        """Make a member that is its value and carries meaning, score, tone, shape and key."""
        member = str.__new__(cls, value)
        member._value_ = value
        member.meaning, member.score, member.tone, member.shape, member.key = rest
        return member

    VERIFIED = "verified", "Evidence shows that it is so", 5, "good", "✓", "v", "Verified"
    MOSTLY_ACCURATE = (
        "mostly_accurate", "So, but needs context to be understood", 4, "good", "◕", "a", "Accurate, needs context",
    )  # fmt: skip
    MIXED = "mixed", "One part is so, another is not", 3, "mixed", "◑", "m", "Partly accurate"
    MISLEADING = "misleading", "Leads to a wrong conclusion", 2, "mixed", "◔", "l", "Misleading"
    FALSE = "false", "Evidence shows that it is not so", 1, "bad", "✕", "f", "False"
    CONFLICTING = "conflicting", "Reports contradict each other", None, "conflict", "≠", "c", "Conflicting reports"
    UNPROVEN = "unproven", "Evidence decides neither way", None, "quiet", "?", "n", "Unproven"
    OUTDATED = "outdated", "Was so; a later report replaced it", None, "quiet", "↻", "o", "Outdated"
    NOT_CHECKABLE = "not_checkable", "No evidence could decide it", None, "quiet", "–", "x", "Opinion or prediction"

    @property
    def exported(self) -> bool:
        """Tell whether a claim so rated may appear in ClaimReview."""
        return self is not Rating.NOT_CHECKABLE


class Said(TextChoices):
    """Did they say it? Judges the attribution only."""

    CONFIRMED = "confirmed", "They said it"
    ALTERED = "altered", "Said otherwise"
    NOT_FOUND = "not_found", "Not found"


class State(TextChoices):
    """Where is the work on a claim?"""

    NEW = "new", "New"
    IN_REVIEW = "in_review", "In review"
    SECOND_CHECK = "second_check", "Second check"
    APPROVED = "approved", "Approved"
    NEEDS_RECHECK = "needs_recheck", "Needs recheck"
    WITHDRAWN = "withdrawn", "Withdrawn"


class LinkState(TextChoices):
    """Who stands behind a link: the machine, or a person who decided."""

    SUGGESTED = "suggested", "Suggested"
    CONFIRMED = "confirmed", "Confirmed"
    DISMISSED = "dismissed", "Dismissed"


class ClusterState(TextChoices):
    """What a question's answers look like."""

    OPEN = "open", "A suggested conflict waits"
    CONFLICTING = "conflicting", "A conflict is confirmed"
    SETTLED = "settled", "No conflict"


class ArticleState(TextChoices):
    """What became of an article's text."""

    ANALYZED = "analyzed", "Analyzed"
    NOT_ANALYZED = "not_analyzed", "Not analyzed"
    WITHDRAWN = "withdrawn", "Withdrawn"


class PublishedBasis(TextChoices):
    """Where a publication date comes from."""

    STATED = "stated", "Stated in the article"
    GIVEN = "given", "Given at import"
    INFERRED = "inferred", "Inferred"


class SpeakerKind(TextChoices):
    """What is quoted."""

    PERSON = "person", "Person"
    ORGANIZATION = "organization", "Organization"


class EvidenceKind(TextChoices):
    """What stands behind a verdict."""

    LINK = "link", "Link"
    DOCUMENT = "document", "Document"
    CONTACT = "contact", "Contact note"


class SecondDecision(TextChoices):
    """What the second checker answers."""

    APPROVED = "approved", "Approved"
    RETURNED = "returned", "Sent back"


class Change(TextChoices):
    """What a new revision of an article did to a claim."""

    NEW = "new", "New"
    UNCHANGED = "unchanged", "Unchanged"
    MOVED = "moved", "Moved"
    ALTERED = "altered", "Altered"
    GONE = "gone", "Gone"


class Coverage(TextChoices):
    """The color of a sentence in the line-by-line view."""

    OPEN = "open", "Open"
    VERIFIED = "verified", "Checked"
    CONFLICTING = "conflicting", "Conflicting"
    UNSOURCED = "unsourced", "Unsourced"
    NOTHING = "nothing", "Nothing to check"


class TickItem(TextChoices):
    """The tick-list of a professional checker, one initial each."""

    EXACT_WORDS = "exact_words", "Exact words"
    SPEAKER = "speaker", "Speaker"
    TITLE = "title", "Title"
    NUMBER = "number", "Number"
    UNIT = "unit", "Unit"
    AS_OF = "as_of", "As-of date"
    NAMES = "names", "Names"
    WEEKDAY = "weekday", "Weekday"
    ARITHMETIC = "arithmetic", "Arithmetic"


class Role(TextChoices):
    """The groups of people, each with all that the one before may do."""

    VIEWER = "viewer", "Viewer"
    CHECKER = "checker", "Checker"
    EDITOR = "editor", "Editor"
    ADMINISTRATOR = "administrator", "Administrator"


class RowStatus(TextChoices):
    """What an import did with one file or item."""

    IMPORTED = "imported", "Imported"
    UPDATED = "updated", "Updated"
    UNCHANGED = "unchanged", "Unchanged"
    FAILED = "failed", "Failed"


class RunState(TextChoices):
    """Where a long import stands."""

    WAITING = "waiting", "Waiting"
    RUNNING = "running", "Running"
    DONE = "done", "Done"
    STOPPED = "stopped", "Stopped"
