"""Give a count in an outlet's own voice to whom the sentence right before it rests on. Entry point: `from_before`.

"The ministry said 40 people were ill. Nine of them remain in hospital." goes on with the ministry's count: the second
sentence opens with a part of the first one's figure, or with "A further 12", and names nobody.
"""

from __future__ import annotations

import itertools
import re
from collections.abc import Mapping, Sequence

from ..languages.english.own_voice import GOES_ON
from ..reports import Report
from ..words.folding import fold

NEXT = 3  # characters between a sentence and the next one of its paragraph
LONGEST = 200  # characters of a claim that are read
_NAME = re.compile(r"(?<=[a-z,] )[A-Z][a-z]+ [A-Z][a-z]+")


def from_before(reports: Sequence[Report], known: Mapping[int, str | None]) -> dict[int, str | None]:
    """Return `known` with the origins of claims that go on with the count of the one before them."""
    result = dict(known)
    ordered = sorted(reports, key=lambda report: (report.article, report.claim.start))
    for before, report in itertools.pairwise(ordered):
        able = result[report.key] is None and report.claim.attribution is None
        if able and before.article == report.article and _goes_on(before, report):
            result[report.key] = result[before.key]
    return result


def _goes_on(before: Report, report: Report) -> bool:
    """Tell whether a claim only adds to the figures of the one right before it."""
    counted = before.claim.quantities and report.claim.quantities
    near = 0 <= report.claim.start - before.claim.end <= NEXT
    text = fold(report.claim.text)[:LONGEST]
    return bool(counted) and near and GOES_ON.match(text) is not None and _NAME.search(text) is None
