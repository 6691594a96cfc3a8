"""Reported figures over time, for one question: one row a report, time running down, values running right.

Entry point: `draw_timeline`. A hedge is a range: "at least" an arrow to the right, "about" whiskers of a tenth (a
convention of this picture: the reports do not say how wide they mean it), a range its bar. Each origin has a color
and a shape. What a later report superseded is joined to it by a dashed line.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass

from .shapes import cut, mark, origin_class, tag, text

WIDTH, ROW, TOP, LEFT, RIGHT = 760.0, 24.0, 26.0, 220.0, 190.0
ABOUT = 0.1  # half of the width drawn for "about", as a share of the value; a convention, not a measurement


@dataclass(frozen=True, slots=True)
class Report:
    """One figure as one outlet reported it; `origin` counts the picture's origins from 0, None is not known."""

    day: str
    outlet: str
    written: str
    comparator: str
    value: float | None
    low: float | None
    high: float | None
    origin: int | None = None

    @property
    def point(self) -> float:
        """Where the mark stands: the value, else the middle or the only end of the range."""
        if self.value is not None:
            return self.value
        ends = [end for end in (self.low, self.high) if end is not None]
        return sum(ends) / len(ends) if ends else 0.0

    @property
    def spread(self) -> tuple[float, float]:
        """The range of the hedge; infinite on an open side."""
        if self.comparator == "~":
            return self.point * (1 - ABOUT), self.point * (1 + ABOUT)
        if self.comparator in (">", ">="):
            return self.point, math.inf
        if self.comparator in ("<", "<="):
            return -math.inf, self.point
        return (self.point if self.low is None else self.low), (self.point if self.high is None else self.high)


def draw_timeline(reports: Sequence[Report], joins: Sequence[tuple[int, int]], *, title: str) -> str:
    """Return the picture of one question's reports; `joins` pairs (superseded, replaced by) by their places."""
    scale = _Scale.over(reports)
    height = TOP + ROW * len(reports) + 6
    parts = [_axis(scale, height), *(_join(reports, scale, *pair) for pair in joins)]
    parts += [_row(report, place, scale) for place, report in enumerate(reports)]
    return tag(
        "svg", "".join(parts), xmlns="http://www.w3.org/2000/svg", viewBox=f"0 0 {WIDTH:.0f} {height:.0f}", role="img",
        aria_label=f"{title}: {len(reports)} reports over time. The table below has the same figures.",
    )  # fmt: skip


@dataclass(frozen=True, slots=True)
class _Scale:
    low: float
    high: float

    @classmethod
    def over(cls, reports: Sequence[Report]) -> _Scale:
        ends = [end for report in reports for end in (*report.spread, report.point) if math.isfinite(end)] or [0.0]
        low, high = min(ends), max(ends)
        room = (high - low or abs(high) or 1.0) * 0.12
        return cls(max(0.0, low - room) if low >= 0 else low - room, high + room)

    def x(self, value: float) -> float:
        left, right = LEFT, WIDTH - RIGHT
        if not math.isfinite(value):
            return right if value > 0 else left
        return left + (value - self.low) / ((self.high - self.low) or 1.0) * (right - left)

    def ticks(self) -> list[float]:
        step = _round_step((self.high - self.low) / 3)
        first = math.ceil(self.low / step)
        return [place * step for place in range(first, math.floor(self.high / step) + 1)][:6]


def short_number(value: float) -> str:
    """Return a number as an axis shows it: 1,500, 45 bn."""
    for size, word in ((1e12, " tn"), (1e9, " bn"), (1e6, " m")):
        if abs(value) >= size:
            return f"{value / size:,.4g}{word}"
    return f"{value:,.6g}"


def _round_step(rough: float) -> float:
    power = 10.0 ** math.floor(math.log10(rough)) if rough > 0 and math.isfinite(rough) else 1.0
    return next((power * factor for factor in (1, 2, 5, 10) if power * factor >= rough), power * 10)


def _axis(scale: _Scale, height: float) -> str:
    lines = []
    for tick in scale.ticks():
        x = scale.x(tick)
        lines.append(tag("line", x1=x, y1=TOP - 8, x2=x, y2=height, class_="axis"))
        lines.append(text(x, 12, short_number(tick), anchor="middle", class_="quiet"))
    return "".join(lines)


def _y(place: int) -> float:
    return TOP + ROW * place + ROW / 2


def _row(report: Report, place: int, scale: _Scale) -> str:
    y, x = _y(place), scale.x(report.point)
    label = text(0, y + 4, report.day, class_="quiet") + text(76, y + 4, cut(report.outlet, LEFT - 92))
    drawn = _range(report, scale, y) + mark(x, y, report.origin)
    return (
        label
        + tag("g", drawn, class_=origin_class(report.origin))
        + text(WIDTH - RIGHT + 14, y + 4, cut(report.written, RIGHT - 14))
    )


def _range(report: Report, scale: _Scale, y: float) -> str:
    low, high = report.spread
    if low == high:
        return ""
    left, right = scale.x(low), scale.x(high)
    ends = [_end(left, y, math.isfinite(low), -1), _end(right, y, math.isfinite(high), 1)]
    return tag("line", x1=left, y1=y, x2=right, y2=y, class_="range") + "".join(ends)


def _end(x: float, y: float, closed: bool, way: int) -> str:
    if closed:
        return tag("line", x1=x, y1=y - 4, x2=x, y2=y + 4, class_="range")
    return tag(
        "path", d=f"M{x - 6 * way:.1f},{y - 4:.1f} L{x:.1f},{y:.1f} L{x - 6 * way:.1f},{y + 4:.1f}", class_="range"
    )


def _join(reports: Sequence[Report], scale: _Scale, old: int, new: int) -> str:
    points = [(scale.x(reports[place].point), _y(place)) for place in (old, new)]
    (x1, y1), (x2, y2) = points
    return tag("line", x1=x1, y1=y1, x2=x2, y2=y2, class_="join")
