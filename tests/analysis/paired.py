"""Compare two short articles, for tests of what is and is not a disagreement. Entry points: `links`, `compared`."""

from __future__ import annotations

from articles.analysis.compare import Finding, Report, compare
from articles.analysis.names import Register
from articles.analysis.pipeline import read
from articles.analysis.reports import moment_of
from articles.analysis.vocabulary import LinkKind, Relation

# Other matters of the day, so that the words of the two are rare among others, as in a real story.
REST = (
    "The orchard grows nine kinds of pear. A heron nested on the chimney in spring. Trams in the old quarter were late. "
    "The choir sang three psalms at noon. A baker sold out of rye loaves. Snow covered the upper road by evening. "
    "The lighthouse keeper painted the stairs green. Two violins were left on a bench. The market hall smelled of fish. "
    "A clockmaker retired after forty winters. The river gauge stood at two meters. Children flew kites on the dike."
)
DAYS = ("2025-03-13", "2025-03-13")  # a Thursday


def compared(first: str, second: str, days: tuple[str, str] = DAYS) -> tuple[Finding, ...]:
    """Return what is found between two articles of these days or moments (ISO 8601)."""
    reports: list[Report] = []
    texts = (first, second, REST)
    for article, (text, day) in enumerate(zip(texts, (*days, days[1]), strict=True)):
        reading = read(text, published=day, strip=False)
        for claim in reading.claims:
            when = {"published": reading.published, "moment": moment_of(day)}
            reports.append(Report(len(reports), article, f"Outlet {article}", headline=None, claim=claim, **when))
    return compare(reports, register=Register().learn(texts)).findings


def links(first: str, second: str, days: tuple[str, str] = DAYS) -> set[tuple[Relation, LinkKind]]:
    """Return the sorts of links between two articles, without agreements."""
    return {
        (item.relation, item.kind) for item in compared(first, second, days) if item.relation is not Relation.AGREES
    }


def sorts(first: str, second: str, kind: LinkKind, days: tuple[str, str] = DAYS) -> set[Relation]:
    """Return the relations of one kind between two articles, without agreements."""
    return {relation for relation, found in links(first, second, days) if found is kind}
