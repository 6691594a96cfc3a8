"""Pieces of SVG that the pictures share. Entry points: `tag`, `text`, `mark`, `ORIGIN_CLASSES`.

Colors stand in the style sheet: a picture names a class, so that light, dark and print need no second drawing.
"""

from __future__ import annotations

from html import escape

ORIGIN_CLASSES = 8  # as many colors as people tell apart in one picture; later origins share the last
CHARACTER = 6.3  # pixels a character takes on average at 12 px, measured on Liberation Sans and Helvetica
CAPITAL = 1.25  # times that for a capital letter, so that names that shout are not cut off at the edge


def tag(name: str, inner: str = "", **attributes: object) -> str:
    """Return one element; `class_` is written class, underscores become hyphens."""
    written = "".join(
        f' {key.rstrip("_").replace("_", "-")}="{escape(_short(value))}"' for key, value in attributes.items()
    )
    return f"<{name}{written}>{inner}</{name}>" if inner else f"<{name}{written}/>"


def _short(value: object) -> str:
    return f"{value:.1f}".removesuffix(".0") if isinstance(value, float) else str(value)


def text(x: float, y: float, words: str, *, anchor: str = "start", class_: str = "") -> str:
    """Return words at a point, escaped."""
    return f'<text x="{_short(x)}" y="{_short(y)}" text-anchor="{anchor}" class="{class_}">{escape(words)}</text>'


def cut(words: str, width: float) -> str:
    """Return words cut to about `width` pixels at 12 px."""
    room = width / CHARACTER
    for place, character in enumerate(words):
        room -= CAPITAL if character.isupper() else 1.0
        if room < 0:
            return words[: max(place - 1, 1)].rstrip() + "…"
    return words


def origin_class(index: int | None) -> str:
    """Return the class that colors an origin; None is an unknown one."""
    return "quiet" if index is None else f"o{min(index, ORIGIN_CLASSES - 1) + 1}"


def mark(x: float, y: float, index: int | None, size: float = 5.0) -> str:
    """Return the mark of an origin: its own shape for each of the first six, a hollow ring for an unknown one."""
    if index is None:
        return tag("circle", cx=x, cy=y, r=size - 1, class_="hollow")
    kind = min(index, ORIGIN_CLASSES - 1) % len(SHAPES)
    if kind == 0:
        return tag("circle", cx=x, cy=y, r=size, class_="mark")
    points = " ".join(f"{_short(x + dx * size)},{_short(y + dy * size)}" for dx, dy in SHAPES[kind])
    return tag("polygon", points=points, class_="mark")


SHAPES: tuple[tuple[tuple[float, float], ...], ...] = (
    (),  # a circle
    ((-0.9, -0.9), (0.9, -0.9), (0.9, 0.9), (-0.9, 0.9)),  # a square
    ((0, -1.25), (1.25, 0), (0, 1.25), (-1.25, 0)),  # a diamond
    ((0, -1.2), (1.15, 0.9), (-1.15, 0.9)),  # a triangle
    ((0, 1.2), (1.15, -0.9), (-1.15, -0.9)),  # a triangle on its head
    ((-1.2, -0.45), (1.2, -0.45), (1.2, 0.45), (-1.2, 0.45)),  # a bar
)
