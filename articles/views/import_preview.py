"""What an import would make of a text, before anything is stored, and the story it fits.

Entry points: `preview_of`, `with_known`, `suggest_story`.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import Any

from django.db.models.functions import Substr
from django.utils.dateparse import parse_date

from ..analysis.clean import clean
from ..analysis.grouping import Item, same_story
from ..analysis.page.head.file_names import outlet_in
from ..analysis.vocabulary import LineLabel
from ..intake import as_read
from ..models import Article, Story
from ..services.analyze import first_words
from ..services.outlets import outlet_known_as

KEPT = (LineLabel.TEXT, LineLabel.SUBHEADING)
LEAD = 3_200  # characters of a text that tell its event, as `grouping` reads them
MOST_COMPARED = 200  # the latest articles; an older story is chosen by hand
# Of a text's runs of three words, from which an outlet's two texts are one article. In 40 stories, articles of one
# event shared at most .11 of them (346 pairs, November 2026); a live text that was rewritten by half keeps half.
SHARED, SHARED_UNDER_ONE_HEADLINE = 0.3, 0.2
SHOWN = 600  # characters of a text that a preview shows
MOST = 200_000  # characters of a text that are previewed; the whole of it is imported


@dataclass(frozen=True)
class Preview:
    """One text: what was detected (a given field wins) and which lines are furniture."""

    row: Any
    headline: str
    publisher: str
    byline: str
    published: str
    basis: str
    url: str
    body: str
    lines: list[Any]
    known: Article | None = None

    @property
    def title(self) -> str:
        """What a story that begins with this text is called: its headline, else its first words."""
        return self.headline or first_words(self.body)

    @property
    def beginning(self) -> str:
        """The text's first words."""
        return self.body if len(self.body) <= SHOWN else self.body[:SHOWN].rsplit(None, 1)[0] + " …"

    @property
    def is_draft(self) -> bool:
        """Whether it is our own unpublished text, which has no outlet."""
        return bool(self.row.given.get("is_draft"))

    @property
    def likely_outlet(self) -> str:
        """The outlet that the file's name seems to name, where the text names none."""
        return "" if self.publisher or self.is_draft else outlet_in(self.row.source)

    @property
    def furniture(self) -> list[Any]:
        """The lines that would be left out."""
        return [line for line in self.lines if line.label not in KEPT and line.text.strip()]


def preview_of(row: Any) -> Preview:
    """Clean one waiting text and return what was found."""
    cleaned = clean(_text(row)[:MOST], flips={})
    given = row.given
    pick: dict[str, Any] = {
        name: given.get(name) or getattr(cleaned, name) or ""
        for name in ("headline", "publisher", "byline", "published", "url")
    }
    basis = "given" if given.get("published") else str(cleaned.published_basis or "")
    return Preview(row=row, basis=basis, body=cleaned.body, lines=list(cleaned.lines), **pick)


def _text(row: Any) -> str:
    return as_read(row.source, bytes(row.data).decode(row.given.get("charset") or "utf-8", errors="replace"))


def with_known(previews: Sequence[Preview]) -> list[Preview]:
    """Return the previews, each with the article of which it looks like a new text: pasted, it has no address."""
    rows = Article.objects.standing().select_related("publisher", "story").defer("current")
    articles = list(rows.annotate(beginning=Substr("current__body", 1, LEAD)).order_by("-pk")[:MOST_COMPARED])
    outlets = {preview.publisher: _outlet(preview.publisher) for preview in previews}
    return [
        replace(preview, known=next((row for row in articles if _same(preview, row, outlets[preview.publisher])), None))
        for preview in previews
    ]


def _outlet(name: str) -> int | None:
    """Return the number of the outlet that has or had a name: None for no name, 0 for one that is new."""
    name = " ".join(name.split())
    known = outlet_known_as(name) if name else None
    return known.pk if known else 0 if name else None


def _same(preview: Preview, article: Any, outlet: int | None) -> bool:
    """Tell whether a text is one outlet's article again: by its address, or by how many of its words stand in a row."""
    if article.is_draft != preview.is_draft:
        return False
    if outlet != article.publisher_id:
        return False
    if preview.url and preview.url == article.url:
        return True
    named_alike = preview.headline and preview.headline == article.headline
    least = SHARED_UNDER_ONE_HEADLINE if named_alike else SHARED
    return _shared(preview.body[:LEAD], article.beginning or "") >= least


def _shared(one: str, two: str) -> float:
    """Return how much of the shorter text's runs of three words the other has, from 0 to 1."""
    runs = [
        {*zip(words, words[1:], words[2:], strict=False)} for words in (one.casefold().split(), two.casefold().split())
    ]
    least = min(len(run) for run in runs)
    return len(runs[0] & runs[1]) / least if least else 0.0


@dataclass(frozen=True)
class Fit:
    """The story that new texts belong to by what they say, and how many of them do."""

    story: Story
    texts: int


def suggest_story(previews: Sequence[Preview]) -> Fit | None:
    """Return the story whose articles report the event of most of the texts; None where no story does."""
    known = _latest_articles()
    stories = {pk: story for pk, story, *_ in known}
    old: list[Item] = [(pk, headline, lead, day) for pk, _, headline, lead, day in known]
    new: list[Item] = [
        (-place, preview.headline, preview.body[:LEAD], parse_date(preview.published[:10]))
        for place, preview in enumerate(previews, 1)
    ]
    votes: Counter[int] = Counter()
    for group in same_story([*old, *new]):
        places = Counter(stories[key] for key in group if key > 0)
        if places:
            votes[places.most_common(1)[0][0]] += sum(key < 0 for key in group)
    best = next(iter(votes.most_common(1)), (0, 0))
    story = Story.objects.filter(pk=best[0]).first() if best[1] else None
    return Fit(story, best[1]) if story else None


def _latest_articles() -> list[tuple[int, int, str, str, date | None]]:
    rows = Article.objects.standing().annotate(beginning=Substr("current__body", 1, LEAD)).order_by("-pk")
    return list(rows.values_list("pk", "story_id", "headline", "beginning", "published_on")[:MOST_COMPARED])
