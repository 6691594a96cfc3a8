"""Turn a story's rows into its two pictures and the tables behind them. Entry points: `timelines`, `origins_of`."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from django.utils.safestring import SafeString, mark_safe

from ..analysis.vocabulary import Relation
from ..choices import LinkState
from ..figures import Flow, Report, draw_origins, draw_timeline
from ..models import Article, Link
from ..templatetags.workspace import outlet_of
from .matrix_data import Cell, Matrix, Row
from .story_told import Told

FEWEST = 3  # reports that make a picture worth looking at; two stand in the matrix as well
MOST = 6  # pictures on one page
MOST_DRAWN = 24  # outlets in the picture of origins, those with most claims; the table names all


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
    """Return a picture for each question that enough reports answer with figures of one unit that differ."""
    places = {origin.name: place for place, origin in enumerate(origins)}
    found = ((row, _of_one_unit(row)) for row in matrix.rows)
    chosen = [(row, cells) for row, cells in found if len(cells) >= FEWEST and _differ(cells)]
    return [_timeline(row, cells, links, places) for row, cells in chosen[:MOST]]


def _of_one_unit(row: Row) -> list[Cell]:
    """Return the cells whose figures can stand on one scale: those of the row's most common unit."""
    cells = [cell for cell in row.all_cells if cell.figure]
    units = Counter(cell.figure.unit for cell in cells if cell.figure)
    most = units.most_common(1)[0][0] if units else None
    return [cell for cell in cells if cell.figure and cell.figure.unit == most]


def _differ(cells: Sequence[Cell]) -> bool:
    figures = (cell.figure for cell in cells)
    return len({(figure.comparator, figure.value, figure.low, figure.high) for figure in figures if figure}) > 1


def _timeline(row: Row, cells: list[Cell], links: Sequence[Link], places: dict[str, int]) -> Timeline:
    def when(cell: Cell) -> tuple[bool, str, int]:
        day = cell.claim.article.published_on
        return day is None, str(day), cell.claim.pk

    ordered = sorted(cells, key=when)
    reports = [_report(cell, places) for cell in ordered]
    svg = draw_timeline(reports, _joins(ordered, links), title=row.cluster.question)
    return Timeline(row.cluster.question, mark_safe(svg), ordered)  # noqa: S308 (figures escape every word)


def _report(cell: Cell, places: dict[str, int]) -> Report:
    figure, article = cell.figure, cell.claim.article
    assert figure is not None
    day = f"{article.published_on:%-d %b %Y}" if article.published_on else "no date"
    return Report(
        day=day, outlet=outlet_of(article), written=figure.text, comparator=figure.comparator, value=figure.value,
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


@dataclass(frozen=True)
class Shared:
    """What two or more outlets tell: how many questions, how many lack a second origin, what all of it rests on."""

    questions: int
    single: int
    origins: int


@dataclass(frozen=True)
class Origins:
    """A story's origins, most shared first; how many claims have none, how many changed, and the picture."""

    found: list[Origin]
    unknown: int
    changed: int
    shared: Shared
    svg: SafeString


def origins_of(told: Told, articles: Sequence[Article]) -> Origins:
    """Arrange a story's claims by the origins that they rest on; one that answers two questions is one claim.

    The picture shows the questions that two or more outlets answer: what one outlet tells alone has nobody to agree
    with, and would hide how few origins stand behind what all tell.
    """
    columns = {article.pk: outlet_of(article) for article in articles}
    ours = {article.pk for article in articles if article.is_draft}
    own = [row for row in told.own if row.article in columns]
    answered = [*(row[:3] for row in own), *(row[:3] for row in told.beside)]
    shared = _shared(
        (cluster, columns[article], origin)
        for cluster, article, origin in answered
        if article in columns and article not in ours
    )
    listed = _flows((columns[row.article], row.origin, row.claims) for row in own)
    drawn = _flows((columns[row.article], row.origin, row.claims) for row in own if row.cluster in shared) or listed
    svg = mark_safe(draw_origins(_busiest(drawn))) if drawn else SafeString("")  # noqa: S308 (figures escape every word)
    unknown = sum(flow.claims for flow in listed if not flow.origin)
    single = sum(len(origins) < 2 for origins in shared.values())
    summary = Shared(len(shared), single, len(set().union(*shared.values())))
    return Origins(_origins(listed), unknown, sum(row.new for row in own), summary, svg)


def _shared(told: Iterable[tuple[int | None, str, str]]) -> dict[int, set[str]]:
    """Return the known origins of each question that two or more outlets answer; unknown ones never count."""
    outlets: dict[int, set[str]] = defaultdict(set)
    origins: dict[int, set[str]] = defaultdict(set)
    for cluster, outlet, origin in told:
        if cluster is not None:
            outlets[cluster].add(outlet)
            origins[cluster] |= {origin} - {""}
    return {cluster: origins[cluster] for cluster, names in outlets.items() if len(names) > 1}


def _busiest(flows: list[Flow]) -> list[Flow]:
    claims: Counter[str] = Counter()
    for flow in flows:
        claims[flow.outlet] += flow.claims
    drawn = {name for name, _ in claims.most_common(MOST_DRAWN)}
    return [flow for flow in flows if flow.outlet in drawn]


def _flows(told: Iterable[tuple[str, str, int]]) -> list[Flow]:
    sums: dict[tuple[str, str], int] = defaultdict(int)
    for outlet, origin, count in told:
        sums[outlet, origin] += count
    return [Flow(outlet, origin, count) for (outlet, origin), count in sums.items()]


def _origins(flows: Sequence[Flow]) -> list[Origin]:
    names = list(dict.fromkeys(flow.origin for flow in flows if flow.origin))
    found = []
    for name in names:
        own = [flow for flow in flows if flow.origin == name]
        found.append(Origin(name, sum(flow.claims for flow in own), tuple(sorted({flow.outlet for flow in own}))))
    return sorted(found, key=lambda origin: (-len(origin.outlets), -origin.claims, origin.name))
