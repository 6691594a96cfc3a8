"""How the opening of a story and an import are taken back. Entry points: `OF_OPENINGS`, and `note_import`.

Neither loses anything: articles that nobody worked on become tombstones, which the same import raises again, and a
story goes only where no article ever stood in it.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from typing import Any

from django.db.models import Exists, OuterRef, Q, QuerySet

from ..choices import RowStatus, RunState, State
from ..models import Article, Claim, Comment, Deed, Evidence, ImportRun, Link, Pairing, Story, Tick, Verdict
from . import history
from .deeds import FINAL, noted, shortened
from .errors import Invalid
from .locking import locked, locked_all
from .tombstones import TAKEN_BACK, claims_of, lay_down

AT_ONCE = 50  # articles laid down together: about 1,500 claims in one statement
ABOUT = (Verdict, Comment, Evidence, Tick)  # what people add to a claim; taken back, it is still their work
BY_HAND = "The new text stays: bring the old one in again, and both stand under Changes on its page."
MIXED = "The new texts stay, and so do the articles that came with them; each can be withdrawn on its page."


def note_import(*, story: Story, came_in: Iterable[tuple[Article, str]], by: Any, run: int | None = None) -> None:
    """Note articles that came in, each with its status, as one step; nothing where none is new or has a new text."""
    rows = [(article, status) for article, status in came_in if status in (RowStatus.IMPORTED, RowStatus.UPDATED)]
    if not rows or (run is not None and Deed.objects.filter(by=by, link__run=run).exists()):
        return
    new = [article.pk for article, status in rows if status == RowStatus.IMPORTED]
    name = f"“{shortened(rows[0][0].name)}”" if len(rows) == 1 else f"{len(rows)} articles"
    if len(new) == len(rows):
        words = f"Import of {name} into “{shortened(story.title)}”"
        noted(words, by=by, kind="import", story=story.pk, articles=new, run=run)
    else:
        words = f"Import of {'a new text of ' if len(rows) == 1 else ''}{name} into “{shortened(story.title)}”"
        noted(words, by=by, kind=FINAL, instead=MIXED if new else BY_HAND, run=run)


def _import(deed: Deed, claims: Sequence[Claim], by: Any, reason: str) -> None:
    """Lay down the articles that an import brought, all or none."""
    articles = [row for row in locked_all(Article(pk=pk) for pk in deed.link["articles"]) if not row.withdrawn]
    worked_on = _worked_on(articles, deed.link["story"])
    if worked_on is not None:
        name = f"“{shortened(worked_on.name)}”"
        raise Invalid(f"Somebody worked on {name} since it came in, so the import stays. An editor can withdraw it.")
    for at in range(0, len(articles), AT_ONCE):
        batch = articles[at : at + AT_ONCE]
        lay_down(batch, claims_of(batch), by=by, reason=TAKEN_BACK)


def _worked_on(articles: Sequence[Article], story: int) -> Article | None:
    """Return the first of the articles on which somebody worked, or that got another text or story."""
    numbers = [article.pk for article in articles]
    rows = Article.objects.filter(pk__in=numbers).alias(claimed=Exists(_with_work(OuterRef("pk"))))
    touched = set(rows.filter(claimed=True).values_list("pk", flat=True)) | _read_again(numbers)
    return next((row for row in articles if row.pk in touched or row.edited or row.story_id != story), None)


def _with_work(article: Any) -> QuerySet[Claim]:
    added = Q(*(Exists(model._default_manager.filter(claim=OuterRef("pk"))) for model in ABOUT), _connector=Q.OR)
    either = Q(first=OuterRef("pk")) | Q(second=OuterRef("pk"))
    joined = Q(Exists(Link.objects.decided().filter(either))) | Q(Exists(Pairing.objects.filter(either)))
    own = ~Q(state=State.NEW) | Q(assignee__isnull=False) | Q(by_hand=True)
    return Claim.objects.filter(own | added | joined, article=article).order_by()


def _read_again(articles: Sequence[int]) -> set[int]:
    """Return the articles with a second text, or with a line that a person turned over."""
    rows = Article.objects.filter(Q(revisions__number__gt=1) | ~Q(current__flips={}), pk__in=articles)
    return set(rows.values_list("pk", flat=True))


def _opening(deed: Deed, claims: Sequence[Claim], by: Any, reason: str) -> None:
    """Take a story away in which nothing ever stood."""
    row = locked(Story(pk=deed.link["story"]))
    if row.title != deed.link["title"]:
        raise Invalid("This story was renamed since you opened it, so it stays.")
    if Article.history.filter(story_id=row.pk).exists():
        raise Invalid("Articles came into this story since you opened it, so it stays, and so do their tombstones.")
    runs = ImportRun.objects.filter(story=row)
    if runs.filter(state__in=(RunState.WAITING, RunState.RUNNING)).exists():
        raise Invalid("An import into this story waits or is under way. Throw it away or let it finish first.")
    runs.update(story=None)
    history.delete(row, by=by)


OF_OPENINGS: dict[str, Callable[[Deed, Sequence[Claim], Any, str], None]] = {
    "import": _import,
    "story_opened": _opening,
}
