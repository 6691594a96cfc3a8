"""Measure check-worthiness on CheckThat! debates: `python -m tests.benchmarks.checkthat FILE.jsonl`.

A row is one sentence: `{"doc", "n", "text", "label"}`. A sentence scores as the claim that the analysis finds in it,
by priority, and 0 where it finds none. Reported is what the lab reports (Atanasova et al. 2019): mean average
precision over the debates, and the precision of the first 10 and 50.
"""

from __future__ import annotations

import json
import sys
from collections import defaultdict
from collections.abc import Iterable
from pathlib import Path
from statistics import mean

from articles.analysis.pipeline import read

Ranked = list[tuple[float, int]]


def score(text: str) -> float:
    """Return the highest priority of the claims in a sentence, 0 where there is none."""
    return max((claim.priority for claim in read(text, strip=False).claims), default=0.0)


def predict(rows: list[dict[str, object]]) -> list[dict[str, object]]:
    """Return each sentence's score, for the scorer of the lab's measures."""
    return [{"doc": row["doc"], "n": row["n"], "score": score(str(row["text"]))} for row in rows]


def average_precision(labels: list[int]) -> float:
    """Return the mean of the precision at each positive of a ranking; 0 without positives."""
    hits = [place for place, label in enumerate(labels, 1) if label]
    return mean(number / place for number, place in enumerate(hits, 1)) if hits else 0.0


def measure(rows: Iterable[dict[str, object]]) -> dict[str, float]:
    """Return MAP, P@10 and P@50 over the debates of `rows`."""
    debates: dict[object, Ranked] = defaultdict(list)
    for row in rows:
        debates[row["doc"]].append((score(str(row["text"])), int(str(row["label"]))))
    ranked = [[label for _, label in sorted(pairs, key=lambda pair: -pair[0])] for pairs in debates.values()]
    return {
        "MAP": mean(average_precision(labels) for labels in ranked),
        "P@10": mean(sum(labels[:10]) / 10 for labels in ranked),
        "P@50": mean(sum(labels[:50]) / 50 for labels in ranked),
    }


def main(path: str) -> None:
    """Print the measures of one file."""
    lines = Path(path).read_text(encoding="utf-8").splitlines()
    for name, value in measure(json.loads(line) for line in lines if line.strip()).items():
        print(f"{name} {value:.4f}")


if __name__ == "__main__":
    main(sys.argv[1])
