"""Run every public development set whose data is present, and print each scorer's table.

`python -m tests.benchmarks DATA [SCORERS]`: DATA holds `<name>/dev.jsonl` for the sets below, SCORERS the scoring
scripts (default: DATA). Neither is part of the project: most texts are not ours to give away. Each adapter says
where its set comes from. A set that is not there is named as such, never passed over in silence.
"""

from __future__ import annotations

import argparse
import importlib
import json
import subprocess
import sys
import tempfile
from dataclasses import dataclass
from pathlib import Path
from typing import Any

Row = dict[str, Any]


@dataclass(frozen=True)
class DataSet:
    """A development set: its folder, the adapter that predicts in its terms, the script that scores."""

    folder: str
    adapter: str
    scorer: str


SETS = (
    DataSet("polnear", "polnear", "score_attribution.py"),
    DataSet("newsquant", "newsquant", "score_quantities.py"),
    DataSet("te3_timex", "te3", "score_timex.py"),
    DataSet("msrecog", "msrecog", "score_msrecog.py"),
    DataSet("clef2019_cw", "checkthat", "score_checkworthy.py"),
    DataSet("basil_triples", "basil", "score_clusters.py"),
)


def first_of(asked: DataSet, *folders: Path) -> Path:
    """Return where the set lies: in the data, or beside the scorers where its license lets it lie."""
    places = [folder / asked.folder / "dev.jsonl" for folder in folders]
    return next((place for place in places if place.exists()), places[0])


def rows_of(file: Path) -> list[Row]:
    """Return the rows of a JSON Lines file."""
    return [json.loads(line) for line in file.read_text(encoding="utf-8").splitlines() if line.strip()]


def scored(asked: DataSet, gold: Path, scorer: Path) -> str:
    """Predict one set and return what its scorer prints."""
    adapter = importlib.import_module(f"{__package__}.{asked.adapter}")
    rows = rows_of(gold)
    with tempfile.TemporaryDirectory() as folder:
        wanted = Path(folder) / "gold.jsonl"
        given = Path(folder) / "predicted.jsonl"
        prepared = adapter.gold(rows) if hasattr(adapter, "gold") else rows
        for file, content in ((wanted, prepared), (given, adapter.predict(rows))):
            file.write_text("".join(json.dumps(row) + "\n" for row in content), encoding="utf-8")
        done = subprocess.run([sys.executable, str(scorer), str(wanted), str(given)], capture_output=True, text=True)
    return done.stdout or done.stderr


def main() -> None:
    """Print the tables."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("data", type=Path)
    parser.add_argument("scorers", type=Path, nargs="?")
    asked = parser.parse_args()
    for one in SETS:
        scorers = asked.scorers or asked.data
        gold, scorer = first_of(one, asked.data, scorers), scorers / one.scorer
        missing = [str(file) for file in (gold, scorer) if not file.exists()]
        print(
            f"== {one.folder}: {'not there: ' + ', '.join(missing) if missing else f'{len(rows_of(gold))} rows'}",
            flush=True,
        )
        if not missing:
            print(scored(one, gold, scorer), flush=True)


if __name__ == "__main__":
    main()
