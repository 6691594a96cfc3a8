"""Trace the origins of short articles given as text. Entry points: `origins` and `told`."""

from __future__ import annotations

from articles.analysis.compare import Report
from articles.analysis.names import Register
from articles.analysis.origins import trace_origins
from articles.analysis.pipeline import read
from articles.analysis.sources.continued import from_before


def origins(*texts: str) -> dict[str, str | None]:
    """Return the origin of each claim by its text; each text is one article."""
    readings = [read(text, strip=False) for text in texts]
    reports = [
        Report(100 * article + number, article, f"Outlet {article}", None, None, claim)
        for article, reading in enumerate(readings)
        for number, claim in enumerate(reading.claims)
    ]
    found = from_before(reports, trace_origins(reports, Register().learn(texts)))
    return {report.claim.text: found[report.key] for report in reports}


def told(found: dict[str, str | None], part: str) -> str | None:
    """Return the origin of the one claim that holds `part`."""
    names = {origin for text, origin in found.items() if part in text}
    assert len(names) == 1, f"{part!r}: {names} of {list(found)}"
    return names.pop()
