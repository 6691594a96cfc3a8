"""Which links tell one disagreement: a page shows it once, and what is the same passages is decided at once.

Entry points: `disagreements` for lists, `twins_of` for a decision. One disagreement comes as several links where a
question has many answers, where what is compared stands in two questions, or where one claim was marked in another.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Hashable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import combinations, pairwise

from ..analysis.quantities import find_quantities
from ..analysis.vocabulary import LinkKind
from ..models import Claim, Link

Span = tuple[int, int]
OF_A_PERSON = (
    LinkKind.SPEAKER,
    LinkKind.TITLE,
)  # whose values name a person or a post, so that equal ones are the same
_WORD = re.compile(r"\d[\d.,]*\d|\w+")


@dataclass(frozen=True)
class Answer:
    """What one side of a link says: its words, and its amounts with their units."""

    words: frozenset[str]
    amounts: frozenset[tuple[float, str]]

    def like(self, other: Answer) -> bool:
        """Tell whether the two say the same, one in more words than the other ("€2.4m", "2.4 million euros")."""
        short, long = sorted((self.words, other.words), key=len)
        return short <= long or bool(self.amounts and self.amounts == other.amounts)


def disagreements(links: Iterable[Link]) -> list[list[Link]]:
    """Return the links in groups of one disagreement each, in the order of the first of each group.

    Together are links of one kind that answer one question, or set the same two questions against each other; that
    put the same words of one claim against the same words elsewhere; that give two names to what two articles tell of
    one person; or that rest on the same two passages. The claims must be there with their `cluster` and article.
    """
    rows = list(links)
    groups = {link.pk: [link] for link in rows}
    for one, other in _joined(rows):
        kept, gone = groups[one.pk], groups[other.pk]
        if kept is not gone:
            kept += gone
            groups |= {link.pk: kept for link in gone}
    place = {link.pk: at for at, link in enumerate(rows)}
    shown = [group for pk, group in groups.items() if place[pk] == min(place[link.pk] for link in group)]
    return [sorted(group, key=lambda link: place[link.pk]) for group in shown]


def twins_of(link: Link) -> list[Link]:
    """Return the other links of the same relation and kind that rest on the same two passages, whatever their claims.

    Those are one finding told of two claims, such as a sentence and a part of it that a person marked.
    """
    articles = [link.first.article_id, link.second.article_id]
    rows = Link.objects.filter(
        story=link.story_id, relation=link.relation, kind=link.kind, first__article__in=articles,
        second__article__in=articles,
    )  # fmt: skip
    near = rows.exclude(pk=link.pk).select_related("first", "second").order_by("pk")
    return [other for other in near if _same_passages(link, other)]


def distinct(links: Iterable[Link]) -> list[Link]:
    """Return the links without those that rest on the same two passages as one before them."""
    kept: list[Link] = []
    for link in links:
        if not any(_same_passages(link, other) for other in kept):
            kept.append(link)
    return kept


def _joined(rows: Sequence[Link]) -> Iterator[tuple[Link, Link]]:
    """Yield pairs of links that tell one disagreement; enough of them to join each group."""
    by_question: dict[Hashable, list[Link]] = defaultdict(list)
    by_articles: dict[Hashable, list[Link]] = defaultdict(list)
    by_names: dict[Hashable, list[Link]] = defaultdict(list)
    by_side: dict[Hashable, list[tuple[Link, Answer]]] = defaultdict(list)
    for link in rows:
        by_question[_question_of(link)].append(link)
        by_articles[(link.kind, frozenset((link.first.article_id, link.second.article_id)))].append(link)
        for claim, own, other in _sides(link):
            if link.kind in OF_A_PERSON:
                by_names[(link.kind, claim.article_id, own, other)].append(link)
            by_side[(link.kind, claim.pk, own)].append((link, other))
    for found in (*by_question.values(), *by_names.values()):
        yield from pairwise(found)
    for found in by_articles.values():
        yield from (pair for pair in combinations(found, 2) if _same_passages(*pair))
    for sides in by_side.values():
        yield from ((one, two) for (one, a), (two, b) in combinations(sides, 2) if a.like(b))


def _question_of(link: Link) -> Hashable:
    if link.cluster_id:
        return ("question", link.kind, link.cluster_id)
    questions = frozenset(claim.cluster_id or f"claim {claim.pk}" for claim in (link.first, link.second))
    return ("questions", link.kind, questions)


def _sides(link: Link) -> list[tuple[Claim, Answer, Answer]]:
    """Return each claim with its answer and the other's, as they are set against each other."""
    if len(link.values) != 2:
        return []
    one, two = (_answer(str(value)) for value in link.values)
    return [(link.first, one, two), (link.second, two, one)] if one.words and two.words else []


@lru_cache(maxsize=4096)
def _answer(value: str) -> Answer:
    plain = value.casefold().replace("per cent", "percent")
    words = (word if len(word) < 4 else word.removesuffix("s") for word in _WORD.findall(plain))
    amounts = ((item.value, item.unit or "") for item in find_quantities(value, dates=()) if item.value and item.unit)
    return Answer(frozenset(words), frozenset(amounts))


def _same_passages(one: Link, other: Link) -> bool:
    """Tell whether what caused both links overlaps on both sides."""
    mine, theirs = _passages(one), _passages(other)
    if one.kind != other.kind or len(mine) != 2 or mine.keys() != theirs.keys():
        return False
    return all(_overlap(mine[article], theirs[article]) for article in mine)


def _passages(link: Link) -> dict[int, list[Span]]:
    """Return by article where in its text the words stand that caused a link."""
    article_of = {claim.pk: claim.article_id for claim in (link.first, link.second)}
    found: dict[int, list[Span]] = defaultdict(list)
    for claim, start, end in link.spans:
        if claim in article_of:
            found[article_of[claim]].append((start, end))
    return found


def _overlap(some: Sequence[Span], others: Sequence[Span]) -> bool:
    return any(a < d and c < b for a, b in some for c, d in others)
