"""Find the claims that answer a second question: a sentence may hold two facts. Entry point: `second_rows`.

Every claim stands in one row at most when the groups are formed, yet of the claims that share a question in the test
stories one in seven shares another, too. A claim goes into a second row where it fits those of the row well on
average, or where a conflict or an update ties it to one of them. On 111 stories F1 of the rows rises from .795 to .813.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence

from ..reports import Decision, Finding
from ..vocabulary import Relation

Pair = tuple[int, int]
# Average likelihood with the claims of a row from which a claim answers its question, too. F1 of the rows on the open
# stories: .795 without second rows, .809 from .38 on, .811 from .40, .812 from .45, .811 from .50, .808 from .60.
SECOND = 0.45
# The same where a finding ties two rows: F1 is .813 to .814 from .05 to .40, so that it stands where nearly all of
# these findings (311 of 346) have a row that both claims share.
TIED = 0.05
# Agreements tell less, for one figure answers many questions: with them all F1 falls to .799.
TIES = (Relation.CONFLICTS, Relation.SUPERSEDES)


def second_rows(
    rows: Sequence[Sequence[int]], scores: Mapping[Pair, float], findings: Iterable[Finding] = (),
    decisions: Iterable[Decision] = (),
) -> list[tuple[int, ...]]:  # fmt: skip
    """Return for each of `rows` the claims of other rows that answer its question as well, in order.

    A claim in no row stays out of all, and none comes beside one that a person took it apart from.
    """
    placing = _Placing(rows, scores, decisions)
    placing.put_fitting()
    for finding in findings:
        if finding.relation in TIES:
            placing.put_tied(finding.first, finding.second)
    return [tuple(sorted(held.difference(row))) for held, row in zip(placing.held, rows, strict=True)]


class _Placing:
    """Rows while claims of other rows are put into them."""

    def __init__(
        self, rows: Sequence[Sequence[int]], scores: Mapping[Pair, float], decisions: Iterable[Decision]
    ) -> None:
        self.held = [set(row) for row in rows]
        self._home = {key: at for at, row in enumerate(rows) for key in row}
        self._fits = self._averages(scores, [len(row) for row in rows])
        self._apart: dict[int, set[int]] = defaultdict(set)
        for item in decisions:
            if not item.together:
                self._apart[item.first].add(item.second)
                self._apart[item.second].add(item.first)

    def _averages(self, scores: Mapping[Pair, float], sizes: Sequence[int]) -> dict[tuple[int, int], float]:
        """Return how well a claim fits each other row (claim, row) with which it shares a pair."""
        sums: dict[tuple[int, int], float] = defaultdict(float)
        for (one, two), score in sorted(scores.items()):
            for key, other in ((one, two), (two, one)):
                at = self._home.get(other)
                if at is not None and self._home.get(key, at) != at:
                    sums[key, at] += score
        return {(key, at): total / sizes[at] for (key, at), total in sums.items()}

    def put_fitting(self) -> None:
        """Put each claim into the rows that it fits well, the best first."""
        fitting = [entry for entry in self._fits.items() if entry[1] >= SECOND]
        for (key, at), _ in sorted(fitting, key=lambda entry: (-entry[1], entry[0])):
            self._put(key, at)

    def put_tied(self, one: int, two: int) -> None:
        """Put one of two claims into the row of the other, where it fits better."""
        first, second = self._home.get(one), self._home.get(two)
        if first is None or second is None or any({one, two} <= self.held[at] for at in (first, second)):
            return
        fit, key, at = max((self._fits.get((key, at), 0.0), key, at) for key, at in ((one, second), (two, first)))
        if fit >= TIED:
            self._put(key, at)

    def _put(self, key: int, at: int) -> None:
        if self._apart[key].isdisjoint(self.held[at]):
            self.held[at].add(key)
