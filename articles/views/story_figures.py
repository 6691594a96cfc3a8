"""Turn a story's rows into its two pictures and the tables behind them. Entry points: `timelines`, `origins_of`."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from django.db.models import Count
from django.utils.safestring import SafeString, mark_safe

from ..analysis.vocabulary import Relation
from ..choices import LinkState
from ..figures import Flow, Report, draw_origins, draw_timeline
from ..models import Article, Link, Story
from .matrix_data import Cell, Matrix, Row, column_of

FEWEST = 3  # reports that make a picture worth looking at; two stand in the matrix as well
MOST = 6  # pictures on one page


@dataclass(frozen=True)
class Timeline:
    """One question's reports as a picture and as cells in the order of time."""

    question: str
    svg: SafeString
    cells: list[Cell]


@dataclass(frozen=True)
class Origin:
    """Who claims ultimately rest on, and through which outlets they came."""

    name: str
    claims: int
    outlets: tuple[str, ...]


def timelines(matrix: Matrix, links: Sequence[Link], origins: Sequence[Origin]) -> list[Timeline]:
    """Return a picture for each question that enough reports answer with a figure."""
    places = {origin.name: place for place, origin in enumerate(origins)}
    rows = [row for row in matrix.rows if sum(cell.figure is not None for cell in row.all_cells) >= FEWEST]
    return [_timeline(row, links, places) for row in rows[:MOST]]


def _timeline(row: Row, links: Sequence[Link], places: dict[str, int]) -> Timeline:
    cells = [cell for cell in row.all_cells if cell.figure]
    cells.sort(
        key=lambda cell: (cell.claim.article.published_on is None, str(cell.claim.article.published_on), cell.claim.pk)
    )
    reports = [_report(cell, places) for cell in cells]
    svg = draw_timeline(reports, _joins(cells, links), title=row.cluster.question)
    return Timeline(row.cluster.question, mark_safe(svg), cells)  # noqa: S308 (figures escape every word)


def _report(cell: Cell, places: dict[str, int]) -> Report:
    figure, article = cell.figure, cell.claim.article
    assert figure is not None
    day = f"{article.published_on:%-d %b %Y}" if article.published_on else "no date"
    return Report(
        day=day, outlet=column_of(article), written=figure.text, comparator=figure.comparator, value=figure.value,
        low=figure.low, high=figure.high, origin=places.get(cell.claim.origin) if cell.claim.origin else None,
    )  # fmt: skip


def _joins(cells: list[Cell], links: Sequence[Link]) -> list[tuple[int, int]]:
    place = {cell.claim.pk: index for index, cell in enumerate(cells)}
    return [
        (place[link.second_id], place[link.first_id])
        for link in links
        if link.relation == Relation.SUPERSEDES and link.state != LinkState.DISMISSED
        and link.first_id in place and link.second_id in place
    ]  # fmt: skip


def origins_of(story: Story, articles: Sequence[Article]) -> tuple[list[Origin], int, SafeString]:
    """Return the story's origins, most shared first, how many claims have none, and the picture."""
    outlets = {article.pk: column_of(article) for article in articles}
    counted = (
        story.claims.present()
        .values_list("article_id", "origin")
        .annotate(n=Count("pk"))
        .order_by("article_id", "origin")
    )
    merged: dict[tuple[str, str], int] = {}
    for article, origin, count in counted:
        if article in outlets:
            merged[outlets[article], origin] = merged.get((outlets[article], origin), 0) + count
    flows = [Flow(outlet, origin, count) for (outlet, origin), count in merged.items()]
    origins = _origins(flows)
    unknown = sum(flow.claims for flow in flows if not flow.origin)
    return origins, unknown, mark_safe(draw_origins(flows)) if flows else SafeString("")  # noqa: S308 (figures escape)


def _origins(flows: Sequence[Flow]) -> list[Origin]:
    names = list(dict.fromkeys(flow.origin for flow in flows if flow.origin))
    found = []
    for name in names:
        own = [flow for flow in flows if flow.origin == name]
        found.append(Origin(name, sum(flow.claims for flow in own), tuple(sorted({flow.outlet for flow in own}))))
    return sorted(found, key=lambda origin: (-len(origin.outlets), -origin.claims, origin.name))
