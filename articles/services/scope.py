"""Which claims go into a comparison: all of a story, or in a large one those that an index finds. Entry: `gather`.

The index is rows of (story, key, claim), at most 24 keys a claim. A lookup reads at most `MOST_FOR_KEY` rows of a key,
so that one more article costs the same in a story of a thousand claims as in one of a million.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from functools import cached_property

from django.db import connection
from django.db.models import Exists, OuterRef, Q

from ..analysis.compare import Decision, Report, index_keys
from ..analysis.names import Register
from ..analysis.page.head.hours import moment_told
from ..analysis.reports import moment_of
from ..choices import ArticleState
from ..models import Article, Claim, ClaimKey, Pairing, Story
from ..querysets import ClaimQuerySet
from .claim_fields import analysis_claim
from .register import register_for

WHOLE = 600  # claims up to which a story is compared as a whole: 2 to 3 s on one core (849 took 4.3 s; November 2026)
# Chosen, not measured: bounds of the work, so that it stays the same in a story of any size.
MOST_FOR_KEY = 60  # rows read of one key; a key that more claims share tells little
MOST_CANDIDATES = 400  # earlier claims that an article is compared with
KEY_LENGTH = 80
NO_KEY = "-"  # marks a claim that was compared and has nothing to be found by
WORDS_OF_HEADLINE = 6
BATCH = 100  # keys asked for in one query


@dataclass
class Scope:
    """The claims to compare and the names to do it with.

    `fresh` holds the claims that just came in, or None where the whole story is compared. `left` are claims of the
    story that are gone or withdrawn, but still in a cluster or a suggested link.
    """

    claims: list[Claim]
    left: list[Claim] = field(default_factory=list)
    keys: dict[int, tuple[str, ...]] = field(default_factory=dict)
    fresh: frozenset[int] | None = None

    @cached_property
    def register(self) -> Register:
        """The editors' names, and those that the compared texts explain themselves."""
        return register_for({claim.revision_id: claim.revision.body for claim in self.claims}.values())

    def reports(self) -> list[Report]:
        """Return the claims as the comparison takes them."""
        first = {claim.revision_id: claim for claim in self.claims}
        moments = {revision: _moment(claim) for revision, claim in first.items()}
        return [report_of(claim, moments[claim.revision_id]) for claim in self.claims]

    def decisions(self) -> list[Decision]:
        """Return what people said of two of these claims."""
        numbers = [claim.pk for claim in self.claims]
        rows = Pairing.objects.filter(first__in=numbers, second__in=numbers)
        return [Decision(row.first_id, row.second_id, row.together) for row in rows]


def gather(story: Story, articles: Iterable[Article] | None) -> Scope:
    """Return what to compare when `articles` came in (None: whatever changed)."""
    rows = comparable(story)
    new = {article.pk for article in articles} if articles is not None else None
    if new is None or rows.order_by()[: WHOLE + 1].count() <= WHOLE:
        scope = Scope(list(rows))
        scope.keys = {claim.pk: keys_of(claim, scope.register) for claim in scope.claims}
    else:
        scope = _around(story, new)
    scope.left = _left(story, new if scope.fresh is not None else None)
    return scope


def comparable(story: Story) -> ClaimQuerySet:
    """Return the story's claims that stand in analyzed articles, with what a report needs."""
    rows = Claim.objects.filter(story=story, article__state=ArticleState.ANALYZED).present().order_by("pk")
    return rows.select_related("article__publisher", "revision")


def report_of(claim: Claim, moment: datetime | None = None) -> Report:
    """Return a stored claim as one outlet's report; its `moment` orders reports of one day."""
    article = claim.article
    return Report(
        key=claim.pk, article=article.pk, publisher=_outlet(claim),
        published=article.published_on, headline=article.headline or None, claim=analysis_claim(claim),
        body_credit=article.wire_credit or None, draft=article.is_draft, moment=moment,
    )  # fmt: skip


def _moment(claim: Claim) -> datetime | None:
    """Return when a claim's article came out: the moment known of it, else the hour that its text gives."""
    article = claim.article
    if known := moment_of(article.published):
        return known
    return moment_told([(line["text"], line["label"]) for line in claim.revision.lines], article.published_on)


def _outlet(claim: Claim) -> str:
    """Return what explanations call an article: its outlet, our draft, else the first words of headline or text."""
    if claim.article.is_draft or claim.article.publisher:
        return claim.article.outlet
    words = (claim.article.headline or claim.revision.body[:200]).split()
    if not words:
        return claim.article.source
    return f"“{' '.join(words[:WORDS_OF_HEADLINE])}{' …' if len(words) > WORDS_OF_HEADLINE else ''}”"


def index(story: Story, wanted: Mapping[int, tuple[str, ...]]) -> None:
    """Bring the index up to date for these claims."""
    stored: dict[int, set[str]] = {claim: set() for claim in wanted}
    stale = []
    for number, claim, key in ClaimKey.objects.filter(claim__in=list(wanted)).values_list("pk", "claim_id", "key"):
        stored[claim].add(key)
        if key not in wanted[claim]:
            stale.append(number)
    ClaimKey.objects.filter(pk__in=stale).delete()
    missing = [
        ClaimKey(claim_id=claim, story=story, key=key)
        for claim, keys in wanted.items()
        for key in keys
        if key not in stored[claim]
    ]
    ClaimKey.objects.bulk_create(missing, batch_size=1000)


def waiting_for_comparison(story: Story, articles: Iterable[int]) -> list[Article]:
    """Return those of the articles of which claims came in, changed or went away since they were last compared.

    The index is written with a comparison's result, and a changed claim loses its keys: a claim without any waits.
    Only the articles named are looked at, so that it costs the same in a story of any size.
    """
    indexed, numbers = ClaimKey.objects.filter(claim=OuterRef("pk")), sorted(articles)
    found: set[int] = set()
    for at in range(0, len(numbers), BATCH):
        part = set(numbers[at : at + BATCH])
        found.update(
            comparable(story).filter(article__in=part).exclude(Exists(indexed)).values_list("article", flat=True)
        )
        found.update(claim.article_id for claim in _left(story, part))
    return list(Article.objects.filter(pk__in=found).order_by("pk"))


def keys_of(claim: Claim, register: Register) -> tuple[str, ...]:
    """Return a claim's index keys as they are stored."""
    keys = dict.fromkeys(key[:KEY_LENGTH] for key in index_keys(report_of(claim), register))
    return tuple(keys) or (NO_KEY,)


def _around(story: Story, articles: set[int]) -> Scope:
    new = list(comparable(story).filter(article__in=articles))
    register = Scope(new).register
    keys = {claim.pk: keys_of(claim, register) for claim in new}
    old = comparable(story).filter(pk__in=candidates(story, keys)).exclude(article__in=articles)
    return Scope([*new, *old], keys=keys, fresh=frozenset(keys))


def candidates(story: Story, keys: dict[int, tuple[str, ...]]) -> list[int]:
    """Return the earlier claims that share most keys with these, a key the more the fewer claims have it."""
    wanted = sorted({key for words in keys.values() for key in words} - {NO_KEY})
    shared: Counter[int] = Counter()
    for at in range(0, len(wanted), BATCH):
        for claims in _holders(story, wanted[at : at + BATCH]).values():
            for claim in claims:
                shared[claim] += 1 / len(claims)  # type: ignore[assignment]
    for own in keys:
        del shared[own]
    return sorted(shared, key=lambda claim: (-shared[claim], claim))[:MOST_CANDIDATES]


def _holders(story: Story, keys: Sequence[str]) -> dict[str, list[int]]:
    """Return the claims that have each key, the latest of them, from one query of limited parts."""
    one = (
        "SELECT * FROM (SELECT key, claim_id FROM articles_claimkey WHERE story_id = %s AND key = %s "
        "ORDER BY claim_id DESC LIMIT %s) AS part"
    )
    found: dict[str, list[int]] = {}
    with connection.cursor() as cursor:
        cursor.execute(
            " UNION ALL ".join([one] * len(keys)), [value for key in keys for value in (story.pk, key, MOST_FOR_KEY)]
        )
        for key, claim in cursor.fetchall():
            found.setdefault(key, []).append(claim)
    return found


def _left(story: Story, articles: set[int] | None) -> list[Claim]:
    """Return claims that fell out of the comparison but still stand in a cluster or a suggested link."""
    rows, present = Claim.objects.filter(story=story), comparable(story)
    if articles is not None:
        rows, present = rows.filter(article__in=articles), present.filter(article__in=articles)
    rows = rows.exclude(pk__in=present.order_by().values("pk"))
    waiting = Q(links_first__state="suggested") | Q(links_second__state="suggested") | Q(cluster__isnull=False)
    return list(rows.filter(waiting).distinct())
