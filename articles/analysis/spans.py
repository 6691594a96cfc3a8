"""The value objects that stages hand to each other.

Every span is a stretch of one article's `body`: `start` inclusive, `end` exclusive, counted in Unicode
code points, and always `body[start:end] == text`. All objects are values: hashable, and never changed.
"""

from __future__ import annotations

from datetime import date

from .vocabulary import ClaimKind, Directness, LineLabel, PublishedBasis, Stance
from .words.values import value


@value(order=True)
class Span:
    """A stretch of the body."""

    start: int
    end: int
    text: str

    @classmethod
    def cut(cls, body: str, start: int, end: int) -> Span:
        """Return the plain span `body[start:end]`."""
        return Span(start, end, body[start:end])

    def covers(self, other: Span) -> bool:
        """Tell whether `other` lies wholly inside this span."""
        return self.start <= other.start and other.end <= self.end

    def overlaps(self, other: Span) -> bool:
        """Tell whether the two share at least one character."""
        return self.start < other.end and other.start < self.end


@value()
class Line:
    """One line of the received text and what was made of it.

    A kept line spans its place in the body. A line that was taken out is empty (`start == end`) at the
    place where it stood, and `text` holds what it said.
    """

    start: int
    end: int
    label: LineLabel
    reason: str
    text: str


@value(order=True)
class Sentence(Span):
    """A sentence; `paragraph` counts the body's blocks from 0."""

    paragraph: int = 0


@value(order=True)
class Quotation(Span):
    """Quoted words with their marks; `inner` is the span between the marks.

    `closed` is false where the closing mark is missing, as in all but the last paragraph of a long quotation.
    `continues` is true where this paragraph goes on with the quotation of the paragraph before.
    `scare` is true for one or two quoted words that name rather than quote.
    """

    inner: Span = Span(0, 0, "")
    closed: bool = True
    continues: bool = False
    scare: bool = False


@value(order=True)
class Quantity(Span):
    """A number with its hedge, unit and what is counted, as CONTRACT "Quantity" defines them.

    `increment` is true for a change ("1,500 more"), false for a level or total. `of` names the larger group in
    "three of the 20 workers". Neither is needed to read the number; both are needed to compare it.
    """

    comparator: str = "="
    value: float | None = None
    low: float | None = None
    high: float | None = None
    unit: str | None = None
    noun: str | None = None
    increment: bool = False
    of: str | None = None


@value(order=True)
class DateSpan(Span):
    """A date expression and the closed interval of days it can mean; both ends null if unresolved."""

    first: date | None = None
    last: date | None = None


@value()
class Attribution:
    """Who says what, by which word (PARC3's source, cue and content).

    `speaker`, `role` and `organization` are the resolved, readable forms: "she" becomes the full name, with the
    post she is given anywhere in the article. `chain` lists the names from the nearest reporter to the last source
    ("Reuters", "the minister"), so its last item is the speaker. `negated` is true for "did not say".
    `agreed` is set where two engines read the text: true if both found it, false if only one did or they differ.
    """

    directness: Directness
    source: Span | None
    cue: Span | None
    content: tuple[Span, ...]
    speaker: str | None = None
    role: str | None = None
    organization: str | None = None
    chain: tuple[str, ...] = ()
    negated: bool = False
    agreed: bool | None = None


@value()
class Claim:
    """A checkable stretch of the body, and everything a checker needs to know of it.

    `summary` is the claim in one sentence that stands alone. `priority` is check-worthiness from 0 to 1; `reasons`
    says in words what raised it. `origin` is who the information rests on, null where the text does not say.
    """

    start: int
    end: int
    text: str
    kinds: tuple[ClaimKind, ...]
    priority: float
    reasons: tuple[str, ...]
    attribution: Attribution | None
    stance: Stance
    quantities: tuple[Quantity, ...] = ()
    dates: tuple[DateSpan, ...] = ()
    quotations: tuple[Quotation, ...] = ()
    summary: str = ""
    origin: str | None = None


@value()
class Cleaned:
    """A received text without its furniture, and what its furniture told us."""

    headline: str | None
    byline: str | None
    publisher: str | None
    published: str | None  # ISO 8601 date, or moment with the offset the article stated
    published_basis: PublishedBasis | None
    url: str | None
    body: str
    lines: tuple[Line, ...]
    credit: str | None = None  # the news agency that the text credits, by its usual short name


@value()
class Reading:
    """Everything one article says, stage by stage."""

    body: str
    published: date | None
    language: str
    headline: str | None = None
    byline: str | None = None
    publisher: str | None = None
    published_text: str | None = None
    published_basis: PublishedBasis | None = None
    url: str | None = None
    lines: tuple[Line, ...] = ()
    sentences: tuple[Sentence, ...] = ()
    quotations: tuple[Quotation, ...] = ()
    quantities: tuple[Quantity, ...] = ()
    dates: tuple[DateSpan, ...] = ()
    attributions: tuple[Attribution, ...] = ()
    claims: tuple[Claim, ...] = ()
    credit: str | None = None

    @property
    def analyzed(self) -> bool:
        """Tell whether the text is in a language that is supported."""
        return self.language in SUPPORTED_LANGUAGES


SUPPORTED_LANGUAGES = frozenset({"en"})
