"""How often the comparison speaks up on real news: `python -m tests.benchmarks.flags DATA [--show]`.

Planted stories tell how many disagreements are found; how many a desk would be shown in vain, only real articles tell.
DATA is a JSON Lines file of {"cluster", "source", "text"}, for one event the articles of several outlets (BASIL, Fan et
al., EMNLP-IJCNLP 2019: 150 articles of 50 events), where known with "date" and "title"; "sentences" may stand for
"text" (NewsWCL50, ECB+). Nobody has labeled these pairs: `--show`
prints each with its sentences, to be judged by a person.
"""

from __future__ import annotations

import argparse
from collections import Counter, defaultdict
from collections.abc import Iterator
from datetime import date
from pathlib import Path

from articles.analysis.compare import compare
from articles.analysis.names import Register
from articles.analysis.pipeline import read
from articles.analysis.reports import Finding, Report
from articles.analysis.vocabulary import Relation

from .__main__ import Row, rows_of

Flag = tuple[Finding, Report, Report]


def flags_of(rows: list[Row]) -> Iterator[Flag]:
    """Yield the conflicts and updates between the articles of one event, each with its two claims."""
    reports: list[Report] = []
    for article, row in enumerate(rows):
        day = date.fromisoformat(row["date"][:10]) if row.get("date") else None
        claims = read(_text(row), published=day.isoformat() if day else None).claims
        first = len(reports)
        reports += [
            Report(first + at, article, row["source"], day, row.get("title", ""), claim)
            for at, claim in enumerate(claims)
        ]
    for found in compare(reports, register=Register().learn(map(_text, rows))).findings:
        if found.relation is not Relation.AGREES:
            yield found, reports[found.first], reports[found.second]


def _text(row: Row) -> str:
    told = row.get("text") or row["sentences"]
    lines = told.values() if isinstance(told, dict) else [told] if isinstance(told, str) else told
    return "\n\n".join([row.get("title", ""), *map(str.strip, lines)]).strip()


def main() -> None:
    """Print the flags of each relation and kind, and per event."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("data", type=Path)
    parser.add_argument("--show", action="store_true")
    asked = parser.parse_args()
    events: dict[str, list[Row]] = defaultdict(list)
    for row in rows_of(asked.data):
        events[row["cluster"]].append(row)
    counts: Counter[tuple[str, str]] = Counter()
    for rows in events.values():
        for found, one, two in flags_of(rows):
            counts[found.relation.value, found.kind.value] += 1
            if asked.show:
                print(f"{found.relation.value} {found.kind.value}: {found.explanation}")
                print(f"  {one.publisher}: {one.claim.text}\n  {two.publisher}: {two.claim.text}")
    for (relation, kind), count in sorted(counts.items()):
        print(f"{relation:<12} {kind:<10} {count:>5}  {count / len(events):.2f} an event")
    print(f"{len(events)} events, {sum(counts.values())} flags, {sum(counts.values()) / len(events):.2f} an event")


if __name__ == "__main__":
    main()
