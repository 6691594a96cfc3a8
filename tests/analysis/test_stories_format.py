"""Prove that every test story says what its expectations claim it says."""

from __future__ import annotations

import json
import tomllib
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from articles.analysis.vocabulary import LinkKind

STORIES = Path(__file__).parent.parent / "stories"
FOLDERS = sorted(path.parent for path in STORIES.glob("**/expected.toml"))
KINDS = {kind.value for kind in LinkKind}
PAIR_TABLES = ("conflict", "update", "lookalike", "extra_ok")


def expected(folder: Path) -> dict[str, Any]:
    return tomllib.loads((folder / "expected.toml").read_text(encoding="utf-8"))


def passages(value: Any) -> Iterator[dict[str, str]]:
    """Yield every {file, text} at any depth."""
    if isinstance(value, dict):
        if set(value) == {"file", "text"}:
            yield value
        else:
            for inner in value.values():
                yield from passages(inner)
    elif isinstance(value, list):
        for inner in value:
            yield from passages(inner)


@pytest.fixture(params=FOLDERS, ids=lambda folder: folder.name)
def folder(request: pytest.FixtureRequest) -> Path:
    return request.param


def test_every_passage_occurs_exactly_once(folder: Path) -> None:
    texts = {path.name: path.read_text(encoding="utf-8") for path in folder.glob("*.txt")}
    wrong = [
        (passage["file"], passage["text"])
        for passage in passages(expected(folder))
        if texts.get(passage["file"], "").count(passage["text"]) != 1
    ]
    assert wrong == []


def test_every_pair_names_a_kind_and_a_reason_and_two_articles(folder: Path) -> None:
    plan = expected(folder)
    for table in PAIR_TABLES:
        for pair in plan.get(table, []):
            assert {pair["kind"], *pair.get("also_kind", [])} <= KINDS
            assert len(pair.get("note") or pair.get("why") or "") > 4
            ends = (pair["first"], *pair.get("also_first", []), pair["second"], *pair.get("also_second", []))
            assert table in ("lookalike", "extra_ok") or len({end["file"] for end in ends}) > 1


def test_there_are_twice_as_many_lookalikes_as_conflicts(folder: Path) -> None:
    plan = expected(folder)
    assert 6 <= len(plan["conflict"]) <= 14
    assert len(plan["lookalike"]) >= 2 * len(plan["conflict"])


def test_no_pair_is_both_conflict_and_lookalike(folder: Path) -> None:
    plan = expected(folder)

    def keys(table: str) -> set[tuple[str, frozenset[tuple[str, str]]]]:
        return {
            (pair["kind"], frozenset((end["file"], end["text"]) for end in (pair["first"], pair["second"])))
            for pair in plan.get(table, [])
        }

    assert not keys("conflict") & keys("lookalike")


def test_no_question_lists_a_passage_twice(folder: Path) -> None:
    for group in expected(folder)["same_question"]:
        reports = Counter((report["file"], report["text"]) for report in group["reports"])
        assert [report for report, count in reports.items() if count > 1] == []


def test_four_or_five_outlets_of_news_length(folder: Path) -> None:
    lengths = [len(path.read_text(encoding="utf-8").split()) for path in folder.glob("*.txt")]
    assert 4 <= len(lengths) <= 5
    assert all(120 <= length <= 470 for length in lengths)


def test_manifest_names_only_files_of_the_folder(folder: Path) -> None:
    manifest = folder / "manifest.json"
    if manifest.exists():
        assert set(json.loads(manifest.read_text(encoding="utf-8"))) <= {path.name for path in folder.glob("*.txt")}


def test_articles_share_no_sentence_unless_it_is_wire_copy(folder: Path) -> None:
    """Planted wire copy is declared in `wire_copy`, a list of the files that carry it."""
    allowed = set(expected(folder).get("wire_copy", []))
    seen: dict[str, str] = {}
    for path in sorted(folder.glob("*.txt")):
        for line in path.read_text(encoding="utf-8").splitlines():
            if len(line.split()) >= 8 and path.name not in allowed:
                assert line not in seen or seen[line] == path.name, (line, seen.get(line))
                seen[line] = path.name


def test_all_kinds_are_planted_over_the_set() -> None:
    counts = Counter(pair["kind"] for folder in FOLDERS for pair in expected(folder)["conflict"])
    assert set(counts) == KINDS
