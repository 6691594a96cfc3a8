"""Find one figure that two outlets tell in two directions: 2,300 jobs added, 2,300 jobs lost. Entry point: `turned`."""

from __future__ import annotations

import re

from ..counts import Figure
from ..features import Features
from ..languages.english.numbers import FALL, RISE
from .digits import TWO_DIGITS, telling
from .sameness import Match

SURE = 0.6  # likelihood that both are one figure
BEFORE, BEHIND = 48, 24  # characters around a figure that say which way it goes
_MEASURED = frozenset({"percent", "point"})
_UP = RISE | frozenset(
    "profit profits surplus gains increases rises rising hikes premium above ahead inflow inflows won creating created "
    "hired hiring hires recruited richer credit upturn".split()
)
_DOWN = FALL | frozenset(
    "loss losses deficit shortfall declines drops decreases falls below behind outflow outflows axed axing eliminated "
    "eliminating scrapped scrapping destroyed laid poorer debit downturn fewer".split()
)
_TURNS = frozenset("up down above below ahead behind".split())
_WORD = re.compile(r"[a-z]+")
_CUT = re.compile(r"[.;:,()]| (?:and|but|while|after|when|from|to|at) ")
_NEXT_UP = re.compile(
    r"\s*(?:[a-z]+ )?(?:more|additional|extra|higher|increase|rise|gain|growth|surplus|profit)\b(?! than)"
)
_NEXT_DOWN = re.compile(
    r"\s*(?:[a-z]+ )?(?:fewer|less|lower|decrease|fall|drop|decline|cut|loss|deficit|shortfall)\b(?! than)"
)


def turned(match: Match) -> bool:
    """Tell whether two equal figures go up in one claim and down in the other, as far as both say so."""
    first, second = match.first, match.second
    if match.near != "equal" or match.likeness < SURE or first.dimension not in _MEASURED | {"count", "money"}:
        return False
    if first.dimension not in _MEASURED and max(telling(first), telling(second)) < TWO_DIGITS:
        return False
    ways = _way(match.one, first), _way(match.two, second)
    return ways in ((1, -1), (-1, 1))


def _way(item: Features, figure: Figure) -> int:
    """Return 1 for a figure that is told as a rise, -1 for a fall, 0 where nothing or both is said."""
    ahead = _CUT.split(item.before(figure, BEFORE))[-1]
    words = _WORD.findall(ahead)[-4:]
    behind = _CUT.split(item.behind(figure, BEHIND))[0]
    if figure.dimension == "count":
        words = [word for word in words if word not in _TURNS]  # "pulled down 14 boards"
    up = bool(_UP.intersection(words)) or _NEXT_UP.match(behind) is not None
    down = bool(_DOWN.intersection(words)) or _NEXT_DOWN.match(behind) is not None
    return int(up) - int(down)
