"""What analysis can say: the closed lists behind every record it returns.

`choices.py` takes Stance, Relation and LinkKind from here, so that a value exists once.
"""

from enum import StrEnum


class Directness(StrEnum):
    """How the content of an attribution is given (PARC3: Pareti 2012; PolNeAR: Newell et al. 2018)."""

    DIRECT = "direct"  # all of the content stands inside quotation marks, or verbatim under a transcript's label
    MIXED = "mixed"  # at least three quoted words, and some of our own
    INDIRECT = "indirect"  # fewer than three quoted words


class Stance(StrEnum):
    """What the article, through its source, does with the proposition."""

    ASSERTS = "asserts"
    HEDGES = "hedges"
    DENIES = "denies"
    NO_EVIDENCE = "no_evidence"
    DECLINES = "declines"
    PLANS = "plans"


class ClaimKind(StrEnum):
    """What sort of checking a claim asks for; one claim may be of several kinds."""

    STATISTIC = "statistic"
    QUOTATION = "quotation"
    STATEMENT = "statement"
    EVENT = "event"
    COMPARISON = "comparison"
    TITLE = "title"
    PLAN = "plan"


class Relation(StrEnum):
    """What two claims that answer the same question are to each other."""

    AGREES = "agrees"
    CONFLICTS = "conflicts"
    SUPERSEDES = "supersedes"  # the first replaces the second
    DIFFERENT_SCOPE = "different_scope"


class LinkKind(StrEnum):
    """In what two linked claims agree or differ."""

    NUMBER = "number"
    CURRENCY = "currency"
    QUOTE = "quote"
    SPEAKER = "speaker"
    STANCE = "stance"
    DATE = "date"
    TITLE = "title"


DONE_AND_PLANNED = ("done", "planned")  # values of a link that are no words of its claims


class LineLabel(StrEnum):
    """What a line of a received text is. Only TEXT and SUBHEADING are kept in the body."""

    TEXT = "text"
    SUBHEADING = "subheading"
    HEADLINE = "headline"
    BYLINE = "byline"
    DATE = "date"
    PUBLISHER = "publisher"
    CAPTION = "caption"
    FURNITURE = "furniture"


class PublishedBasis(StrEnum):
    """Where a publication date comes from."""

    STATED = "stated"  # the article says it
    GIVEN = "given"  # the importer said it (manifest, form, request)
    INFERRED = "inferred"  # worked out from what the text mentions; shown as such
