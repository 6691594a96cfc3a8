"""Find one figure that two outlets tell of two changes: 2,300 jobs added, 2,300 jobs lost; up by 4%, up to 4%.

Entry point: `moved_apart`.
"""

from __future__ import annotations

import re

from ...counting.counts import Figure
from ...languages.english.numbers import FALL, RISE
from ...questions.features import Features
from .digits import TWO_DIGITS, telling
from .sameness import Match

HEDGED = 4  # words before a figure that hold its preposition: "by just under 4%"
BETWEEN = 6  # words before that which hold the verb: "cut its rate by"
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
_OF_CHANGE = frozenset("growth forecast forecasts outlook projection projections estimate estimates pace".split())
_WORD = re.compile(r"[a-z]+")
_BREAK = re.compile(r"[.;:()]")
_CUT = re.compile(r"[.;:,()]| (?:and|but|while|after|when|from|to|at) ")
_NEXT_UP = re.compile(
    r"\s*(?:[a-z]+ )?(?:more|additional|extra|higher|increase|rise|gain|growth|surplus|profit)\b(?! than)"
)
_NEXT_DOWN = re.compile(
    r"\s*(?:[a-z]+ )?(?:fewer|less|lower|decrease|fall|drop|decline|cut|loss|deficit|shortfall)\b(?! than)"
)


def moved_apart(match: Match) -> str:
    """Return in words how two equal figures are told of two changes, as far as both claims say so; else nothing."""
    first, second = match.first, match.second
    if match.near != "equal" or match.likeness < SURE or first.dimension not in _MEASURED | {"count", "money"}:
        return ""
    sides = (match.one, first), (match.two, second)
    derived = first.derived or second.derived  # "to 29 percent from 24" is a change of five points
    if not derived and {_reach(*side) for side in sides} == {"by", "to"} and not _of_growth(*sides):
        return "The change in one, the level reached in the other"
    sure = first.dimension in _MEASURED or max(telling(first), telling(second)) >= TWO_DIGITS
    opposed = sure and {_way(*side) for side in sides} == {1, -1}
    return "A rise in one, a fall in the other" if opposed else ""


def _of_growth(*sides: tuple[Features, Figure]) -> bool:
    """Tell whether one side gives the level of a growth itself: a forecast cut to 4%, and to grow by 4%."""
    said = {_reach(*side): _OF_CHANGE.intersection(_WORD.findall(side[0].before(side[1], BEFORE))) for side in sides}
    return all(figure.dimension == "percent" for _, figure in sides) and bool(said["to"]) and not said["by"]


def _reach(item: Features, figure: Figure) -> str:
    """Return "by" for a figure that is told as the size of a change, "to" for the level it reached, else nothing."""
    words = _WORD.findall(_BREAK.split(item.before(figure, BEFORE))[-1])
    said = next((word for word in reversed(words[-HEDGED:]) if word in ("to", "by")), "")
    verbs = words[: len(words) - words[::-1].index(said) - 1] if said else words[-1:]
    if not (RISE | FALL).intersection(verbs[-BETWEEN:]):
        return ""
    return said or ("by" if figure.change else "")


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
