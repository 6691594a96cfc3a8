"""Say what two figures of one row of the number matrix are to each other. Entry point: `cell_sort`.

Six sorts; only a finding makes a contradiction, so that the matrix never shows red what no sentence explains.
"""

from __future__ import annotations

from .agreement.counted.intervals import nearness
from .counting.measured import dimension_of
from .reports import Finding
from .spans import Quantity
from .vocabulary import Relation

SORTS = ("equal", "rounded", "bound", "scope", "superseded", "contradiction")
_BY_RELATION = {
    Relation.CONFLICTS: "contradiction",
    Relation.SUPERSEDES: "superseded",
    Relation.DIFFERENT_SCOPE: "scope",
}


def cell_sort(first: Quantity, second: Quantity, finding: Finding | None = None) -> str:
    """Return one of SORTS for two figures; `finding` is the number or currency link between their claims, if any.

    Without a finding, figures that do not meet count as a different scope: nothing shows that they should.
    """
    if finding and finding.relation in _BY_RELATION:
        return _BY_RELATION[finding.relation]
    if dimension_of(first)[0] != dimension_of(second)[0]:
        return "scope"
    near = nearness(first, second)
    return near if near in SORTS else "scope"
