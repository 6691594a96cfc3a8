"""Compare claims pair by pair, one kind of disagreement a file. Entry point: `find_findings`."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence

from ..reports import Decision, Finding
from ..vocabulary import Relation
from ..words.wording import plain
from .dates import date_findings
from .noughts import nought_findings
from .numbers import number_findings
from .opposites import opposite_findings
from .plans import plan_findings
from .quotes import quote_findings, twins
from .speakers import speaker_findings
from .stances import stance_findings
from .story import Story
from .titles import title_findings
from .turns import turn_findings

__all__ = ["Story", "find_findings"]

MOST_AGREEMENTS = 12  # of one claim: more of them tell a reader nothing new


def find_findings(story: Story, decisions: Sequence[Decision] = ()) -> tuple[Finding, ...]:
    """Return all that can be said of pairs of claims; nothing for pairs that a person took apart."""
    apart = {frozenset((item.first, item.second)) for item in decisions if not item.together}
    found = [item for item in _all(story) if frozenset((item.first, item.second)) not in apart]
    return tuple(_once(found))


def _all(story: Story) -> Iterator[Finding]:
    same = twins(story)
    altered = {frozenset((twin.one.key, twin.two.key)) for twin in same if twin.changed}
    alike = {frozenset((twin.one.key, twin.two.key)) for twin in same if twin.is_all and not twin.changed}
    noughts = tuple(nought_findings(story))
    counts = (*number_findings(story), *noughts)
    sure = (*stance_findings(story), *plan_findings(story), *turn_findings(story))
    filled = (item for item in noughts if item.relation is Relation.SUPERSEDES)
    told = {frozenset((item.first, item.second)) for item in (*sure, *filled)}
    texts = {item.key: plain(item.report.claim.text) for item in story.features}
    weighed = (item for item in opposite_findings(story) if frozenset((item.first, item.second)) not in told)
    # the changed words of a quotation are one finding, and the same words are no answer against themselves
    yield from (item for item in counts if frozenset((item.first, item.second)) not in altered)
    for item in (*sure, *weighed):
        if frozenset((item.first, item.second)) not in altered | alike and not _told_by_both(item, texts):
            yield item
    yield from quote_findings(story, same)
    yield from speaker_findings(story, same)
    yield from date_findings(story)
    yield from title_findings(story)


def _told_by_both(item: Finding, texts: Mapping[int, str]) -> bool:
    """Tell whether each of two claims holds the very words that the other is said to contradict it with.

    Of one speech with a yes and a no in it, two outlets that print it agree.
    """
    words = [plain(value) for value in item.values]
    return (
        item.relation is not Relation.AGREES
        and words[0] != words[1]
        and all(word in texts[key] for key in (item.first, item.second) for word in words)
    )


def _once(found: Iterable[Finding]) -> Iterator[Finding]:
    """Keep the strongest finding of each kind for two claims, and a bounded number of agreements for one."""
    seen: set[tuple[int, int, object]] = set()
    agreements: dict[int, int] = {}
    for item in sorted(found, key=_rank):
        mark = (min(item.first, item.second), max(item.first, item.second), item.kind)
        if mark in seen:
            continue
        seen.add(mark)
        if item.relation is Relation.AGREES:
            counts = [agreements.get(key, 0) for key in mark[:2]]
            if max(counts) >= MOST_AGREEMENTS:
                continue
            agreements.update({mark[0]: counts[0] + 1, mark[1]: counts[1] + 1})
        yield item


def _rank(item: Finding) -> tuple[bool, float, int, int, str]:
    return (item.relation is Relation.AGREES, -item.score, item.first, item.second, item.kind.value)
