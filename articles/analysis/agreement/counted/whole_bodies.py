"""Tell the seats of a body from those that a party or a region has in it. Entry point: `of_body_and_share`.

"The 240-member assembly" and "its 24 seats in the assembly" look like one figure with a zero lost, and are two.
"""

from __future__ import annotations

import re

from ...counting.counts import Figure
from ...languages.english.ballots import BODY_SIZE, HAS_SEATS, SEATS_IN_IT
from ...questions.features import Features
from .sameness import Match

REACH = 60  # characters before a figure that may say who has the seats
_SIZE, _HAS, _IN_IT = re.compile(BODY_SIZE), re.compile(HAS_SEATS), re.compile(SEATS_IN_IT)


def of_body_and_share(match: Match) -> bool:
    """Tell whether one figure is the size of a body, and the other what somebody has in it."""
    sides = ((match.one, match.first, match.two, match.second), (match.two, match.second, match.one, match.first))
    return any(
        _is_size(item, own) and not _is_size(one, other) and _is_share(one, other) for item, own, one, other in sides
    )


def _is_size(item: Features, figure: Figure) -> bool:
    text = f"{figure.quantity.text} {item.behind(figure, 12)}".replace(" -", "-").lower()
    return figure.dimension == "count" and _SIZE.match(text) is not None


def _is_share(item: Features, figure: Figure) -> bool:
    return figure.part or (
        _HAS.search(item.before(figure, REACH)) is not None and _IN_IT.match(item.behind(figure, REACH)) is not None
    )
