"""The number matrix: one row a question, one column an outlet, each cell the figure as written and its sort.

Entry point: `matrix_of`. A gap means that the outlet covers the story and says nothing to this question.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from ..analysis.matrix import cell_sort
from ..analysis.records import quantity_from
from ..analysis.spans import Quantity
from ..analysis.vocabulary import LinkKind, Relation
from ..choices import LinkState
from ..models import Claim, Cluster, Link
from ..templatetags.workspace import outlet_of
from .answers import Answers, Asked, asked_about, thing

NOWHERE: dict[int, Asked] = {}
FIGURES = (LinkKind.NUMBER, LinkKind.CURRENCY)
FEW = 3  # figures of one outlet that stand open in a cell
MOST_COLUMNS = 9  # a table of more outlets cannot be read across; the rest share the last column
SORT_WORDS = {
    "equal": ("=", "the same figure"),
    "rounded": ("≈", "the same after rounding or conversion"),
    "bound": ("≥", "within the bound"),
    "scope": ("⊂", "a different scope"),
    "superseded": ("↻", "superseded by a later report"),
    "contradiction": ("≠", "contradicts another outlet"),
    "said": ("“", "said without a figure"),
}


@dataclass
class Cell:
    """What one outlet says to one question."""

    claim: Claim
    figure: Quantity | None
    sort: str = "equal"
    link: Link | None = None
    folded: bool = False  # it stands in the column that several outlets share, and so names its own
    own: str = ""  # the question that is the claim's own, where it answers this one beside it

    @property
    def text(self) -> str:
        """The answer as written, hedge included; else the first words of the claim."""
        if self.link and len(self.link.values) == 2:
            return str(self.link.values[self.link.second_id == self.claim.pk])
        return self.figure.text if self.figure else self.claim.summary or self.claim.text

    @property
    def shape(self) -> str:
        """The sign of its sort."""
        return SORT_WORDS[self.sort][0]

    @property
    def told(self) -> str:
        """Its sort in words."""
        return SORT_WORDS[self.sort][1]


@dataclass(frozen=True)
class Place:
    """What one outlet says to one question; only the first few stand open."""

    cells: list[Cell]

    @property
    def first(self) -> list[Cell]:
        """The cells that stand open."""
        return self.cells[:FEW]

    @property
    def rest(self) -> list[Cell]:
        """The cells behind "more"."""
        return self.cells[FEW:]

    @property
    def contradicts(self) -> bool:
        """Tell whether one of them contradicts another outlet."""
        return any(cell.sort == "contradiction" for cell in self.cells)


@dataclass
class Row:
    """One question and what each outlet answers."""

    cluster: Cluster
    cells: dict[str, list[Cell]] = field(default_factory=lambda: defaultdict(list))
    columns: Sequence[str] = ()

    @property
    def by_column(self) -> list[Place]:
        """Cells in the order of the columns; a place without cells is a gap."""
        return [Place(self.cells.get(name, [])) for name in self.columns]

    @property
    def all_cells(self) -> list[Cell]:
        """Every cell of the row."""
        return [cell for cells in self.cells.values() for cell in cells]

    @property
    def origins(self) -> int:
        """How many known origins the answers rest on."""
        return len({cell.claim.origin for cell in self.all_cells} - {""})

    @property
    def outlets(self) -> int:
        """How many outlets answer."""
        return len({outlet_of(cell.claim.article) for cell in self.all_cells})

    @property
    def waiting(self) -> Link | None:
        """The first contradiction of the row that nobody answered."""
        links = (cell.link for cell in self.all_cells if cell.link)
        return next((link for link in links if link.state == LinkState.SUGGESTED), None)


@dataclass
class Matrix:
    """Rows and columns, ready to be drawn."""

    columns: list[str]
    rows: list[Row]


def matrix_of(columns: list[str], clusters: Iterable[Cluster], answers: Answers, links: Iterable[Link]) -> Matrix:
    """Put claims into the cells of all questions that they answer; rows that wait for an answer come first."""
    linked = links_by_claim(links)
    rows = [_row(cluster, answers, linked, columns) for cluster in clusters]
    rows = [row for row in rows if row.outlets > 1 and any(cell.figure for cell in row.all_cells)]
    rows.sort(key=lambda row: (row.waiting is None, -row.outlets, row.cluster.pk))
    return Matrix(_folded(columns, rows), rows)


def _folded(columns: list[str], rows: list[Row]) -> list[str]:
    """Return the columns to draw; of many, those that answer most, and one for all the others."""
    if len(columns) <= MOST_COLUMNS:
        return columns
    answers = Counter(name for row in rows for name in row.cells)
    kept = sorted(columns, key=lambda name: -answers[name])[: MOST_COLUMNS - 1]
    others = f"{len(columns) - len(kept)} other outlets"
    for row in rows:
        row.columns = [*kept, others]
        for name in [name for name in row.cells if name not in kept]:
            cells = row.cells.pop(name)
            row.cells[others] += cells
            for cell in cells:
                cell.folded = True
        row.cells.get(others, []).sort(key=lambda cell: (cell.sort != "contradiction", cell.figure is None))
    return [*kept, others]


def links_by_claim(links: Iterable[Link]) -> dict[int, list[Link]]:
    """Return the links that touch each claim, dismissed ones left out."""
    found: dict[int, list[Link]] = defaultdict(list)
    for link in links:
        if link.state != LinkState.DISMISSED:
            found[link.first_id].append(link)
            found[link.second_id].append(link)
    return found


def _row(cluster: Cluster, answers: Answers, linked: dict[int, list[Link]], columns: list[str]) -> Row:
    row, claims = Row(cluster, columns=columns), answers.of(cluster.pk)
    told = {claim.pk: [link for link in linked[claim.pk] if link.cluster_id in (None, cluster.pk)] for claim in claims}
    figures = main_figures(claims, told, answers.asked_elsewhere(cluster.pk))
    reference = next((figures[claim.pk] for claim in claims if figures[claim.pk]), None)
    counts = _compares_figures(claims)
    for claim in claims:
        own = claim.cluster.question if claim.cluster and claim.cluster_id != cluster.pk else ""
        cell = Cell(claim, figures[claim.pk], own=own)
        cell.link = _conflict(told[claim.pk], figures, counts)
        cell.sort = _sort(cell, told[claim.pk], reference)
        row.cells[outlet_of(claim.article)].append(cell)
    for cells in row.cells.values():
        cells.sort(key=lambda cell: (cell.sort != "contradiction", cell.figure is None))
    return row


def _compares_figures(claims: list[Claim]) -> bool:
    """Tell whether two claims of a row count the same; else its figures stand beside what it is about."""
    return max(asked_about(claims).values(), default=0) > 1


def _conflict(links: list[Link], figures: dict[int, Quantity | None], counts: bool) -> Link | None:
    """Return the conflict that a cell shows, the same on both sides; beside compared figures only one of figures."""

    def shown(link: Link) -> bool:
        beside = any(figures.get(pk) for pk in (link.first_id, link.second_id))
        return link.kind in FIGURES or not (counts and beside)

    found = [link for link in links if link.relation == Relation.CONFLICTS and shown(link)]
    return min(found, key=lambda link: link.state != LinkState.SUGGESTED, default=None)


def _sort(cell: Cell, links: list[Link], reference: Quantity | None) -> str:
    if cell.link:
        return "contradiction"
    if any(link.relation == Relation.SUPERSEDES and link.second_id == cell.claim.pk for link in links):
        return "superseded"
    if cell.figure is None or reference is None:
        return "said"
    return cell_sort(reference, cell.figure)


def main_figures(
    claims: list[Claim], linked: Mapping[int, list[Link]], elsewhere: Mapping[int, Asked] = NOWHERE
) -> dict[int, Quantity | None]:
    """Return each claim's figure that a comparison names, else that whose unit or noun most of the row's claims share.

    "Five more, which makes 52" answers how many there are with 52: an addition only stands where no total does. Of a
    claim that answers another question, too, `elsewhere` tells what that one asks about: its figure stands there.
    """
    asked = asked_about(claims)
    found: dict[int, Quantity | None] = {}
    for claim in claims:
        totals = [record for record in claim.quantities if not record.get("increment")] or claim.quantities
        named, other = _named(claim, linked.get(claim.pk, [])), elsewhere.get(claim.pk, Counter())

        def fit(record: dict[str, Any], named: set[str] = named, other: Asked = other) -> tuple[bool, int, int]:
            return record["text"] in named, asked[thing(record)], -other[thing(record)]

        best = max(totals, key=fit, default=None)
        found[claim.pk] = quantity_from(best) if best else None
    return found


def _named(claim: Claim, links: list[Link]) -> set[str]:
    """Return how the links about figures write this claim's own."""
    told = [link for link in links if link.kind in FIGURES and len(link.values) == 2]
    return {str(link.values[link.second_id == claim.pk]) for link in told}
