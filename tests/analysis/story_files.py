"""Read the test stories in `tests/stories/` and compare their claims. Entry point: `load_story`."""

from __future__ import annotations

import json
import re
import tomllib
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from articles.analysis.compare import Comparison, Finding, Report, compare
from articles.analysis.names import Register
from articles.analysis.page.head.hours import moment_told
from articles.analysis.page.head.yearless import day_beside
from articles.analysis.pipeline import read
from articles.analysis.reports import moment_of
from articles.analysis.spans import Reading
from articles.analysis.vocabulary import Relation

STORIES = Path(__file__).parent.parent / "stories"
HELD_BACK = STORIES / "heldback"
QUOTES = "[\"'“”‘’«»„]"

Keys = frozenset[int]


@dataclass(frozen=True)
class Story:
    """One story read and compared, with what was planted in it."""

    name: str
    plan: dict[str, Any]
    bodies: dict[str, str]
    reports: dict[int, tuple[str, Report]]
    comparison: Comparison
    _sides: dict[int, tuple[Keys, Keys]] = field(default_factory=dict, compare=False, repr=False)

    def keys(self, passage: dict[str, str]) -> Keys:
        """Return the claims that overlap a passage; none if the body does not hold it."""
        match = passage_pattern(passage["text"]).search(self.bodies[passage["file"]])
        if match is None:
            return frozenset()
        return frozenset(
            key
            for key, (file, report) in self.reports.items()
            if file == passage["file"] and report.claim.start < match.end() and match.start() < report.claim.end
        )

    def sides(self, pair: dict[str, Any]) -> tuple[Keys, Keys]:
        """Return the claims on the first side and those on the second."""
        if id(pair) not in self._sides:  # asked once per flag otherwise
            one, two = ([pair[side], *pair.get(f"also_{side}", [])] for side in ("first", "second"))
            self._sides[id(pair)] = self.union(one), self.union(two)
        return self._sides[id(pair)]

    def union(self, passages: Iterable[dict[str, str]]) -> Keys:
        return frozenset().union(*(self.keys(passage) for passage in passages))

    def flags(self) -> list[Finding]:
        return [finding for finding in self.comparison.findings if finding.relation is Relation.CONFLICTS]


def passage_pattern(text: str) -> re.Pattern[str]:
    """Match a passage whatever its line breaks and the shape of its quotation marks."""
    words = (re.sub(QUOTES, lambda _: QUOTES, re.escape(word)) for word in text.split())
    return re.compile(r"\s+".join(words))


def folders(*, held_back: bool = False) -> list[Path]:
    """Return the story folders that are open, or the ones kept for the end."""
    return sorted(path.parent for path in (HELD_BACK if held_back else STORIES).glob("*/expected.toml"))


def load_story(folder: Path) -> Story:
    """Read all articles of a folder and compare their claims."""
    manifest_file = folder / "manifest.json"
    manifest = json.loads(manifest_file.read_text(encoding="utf-8")) if manifest_file.exists() else {}
    readings = {
        path.name: read(path.read_text(encoding="utf-8"), published=manifest.get(path.name, {}).get("published"))
        for path in sorted(folder.glob("*.txt"))
    }
    days = {reading.published for reading in readings.values() if reading.published}
    for name, reading in readings.items():  # as the import does
        if reading.published is None and (day := day_beside(reading.body, days)):
            readings[name] = read((folder / name).read_text(encoding="utf-8"), published=day.isoformat())
    outlets = {
        file: manifest.get(file, {}).get("publisher") or reading.publisher or file for file, reading in readings.items()
    }
    reports = dict(_reports(readings, outlets))
    bodies = {file: reading.body for file, reading in readings.items()}
    found = compare([report for _, report in reports.values()], register=Register().learn(bodies.values()))
    plan = tomllib.loads((folder / "expected.toml").read_text(encoding="utf-8"))
    return Story(folder.name, plan, bodies, reports, found)


def _reports(readings: dict[str, Reading], outlets: dict[str, str]) -> Iterator[tuple[int, tuple[str, Report]]]:
    key = 0
    for article, (file, reading) in enumerate(readings.items(), start=1):
        told = moment_told([(line.text, line.label.value) for line in reading.lines], reading.published)
        moment = moment_of(reading.published_text) or told
        for claim in reading.claims:
            key += 1
            when = {"published": reading.published, "moment": moment}
            yield key, (file, Report(key, article, outlets[file], headline=reading.headline, claim=claim, **when))
