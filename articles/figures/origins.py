"""Who the outlets ultimately rest on: outlets on the left, origins on the right, a line for each that was used.

Entry point: `draw_origins`. It shows at a glance how many independent origins stand behind many articles.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from .shapes import cut, mark, origin_class, tag, text

WIDTH, ROW, TOP, LEFT, RIGHT = 560.0, 24.0, 8.0, 190.0, 200.0
MOST = 12  # origins drawn; the table names all


@dataclass(frozen=True, slots=True)
class Flow:
    """How many claims one outlet takes from one origin; an empty origin is not known."""

    outlet: str
    origin: str
    claims: int


def draw_origins(flows: Sequence[Flow]) -> str:
    """Return the picture; the widest line is the origin most used by one outlet."""
    outlets = list(dict.fromkeys(flow.outlet for flow in flows))
    origins = _most_used(flows)
    height = TOP * 2 + ROW * max(len(outlets), len(origins), 1)
    most = max((flow.claims for flow in flows), default=1)
    left = {name: _y(place, len(outlets), height) for place, name in enumerate(outlets)}
    right = {name: _y(place, len(origins), height) for place, name in enumerate(origins)}
    index = {name: place if name else None for place, name in enumerate(name for name in origins if name)} | {"": None}
    lines = [_line(flow, left, right, index, most) for flow in flows if flow.origin in right]
    names = [text(LEFT - 10, y + 4, cut(name, LEFT - 12), anchor="end") for name, y in left.items()]
    ends = [_origin(name, y, index[name]) for name, y in right.items()]
    known = len({flow.origin for flow in flows} - {""})
    return tag(
        "svg", "".join([*lines, *names, *ends]), xmlns="http://www.w3.org/2000/svg", role="img",
        viewBox=f"0 0 {WIDTH:.0f} {height:.0f}",
        aria_label=f"{len(outlets)} outlets rest on {known} known origins. The table below names them.",
    )  # fmt: skip


def _most_used(flows: Sequence[Flow]) -> list[str]:
    """Return the origins that most outlets share, then those with most claims; unknown ones last."""
    outlets: Counter[str] = Counter(flow.origin for flow in flows)
    claims: Counter[str] = Counter()
    for flow in flows:
        claims[flow.origin] += flow.claims
    known = sorted((name for name in outlets if name), key=lambda name: (-outlets[name], -claims[name], name))[:MOST]
    return [*known, *([""] if "" in outlets else [])]


def _y(place: int, count: int, height: float) -> float:
    return height / 2 + (place - (count - 1) / 2) * ROW


def _line(flow: Flow, left: dict[str, float], right: dict[str, float], index: dict[str, int | None], most: int) -> str:
    y1, y2, end = left[flow.outlet], right[flow.origin], WIDTH - RIGHT
    middle = (LEFT + end) / 2
    path = f"M{LEFT:.1f},{y1:.1f} C{middle:.1f},{y1:.1f} {middle:.1f},{y2:.1f} {end:.1f},{y2:.1f}"
    drawn = tag("path", d=path, class_="flow", stroke_width=1 + 3 * flow.claims / most)
    return tag("g", drawn, class_=origin_class(index[flow.origin]))


def _origin(name: str, y: float, index: int | None) -> str:
    words = cut(name or "not known", RIGHT - 22)
    return tag("g", mark(WIDTH - RIGHT + 6, y, index), class_=origin_class(index)) + text(
        WIDTH - RIGHT + 20, y + 4, words
    )
