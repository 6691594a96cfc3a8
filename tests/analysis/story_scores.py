"""Score the comparison across outlets on the stories in `tests/stories/`. Entry point: `score_story`.

    python -m tests.analysis.story_scores [--heldback] [story …] [--verbose]

`tests/stories/README.md` says what is planted and how each figure is counted.
"""

from __future__ import annotations

import argparse
import re
import sys
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from itertools import combinations
from pathlib import Path
from typing import Any

from articles.analysis.compare import Finding
from articles.analysis.vocabulary import Relation
from tests.analysis.story_files import Keys, Story, folders, load_story


@dataclass
class Tally:
    """Counts that can be added up over stories."""

    counts: Counter[str] = field(default_factory=Counter)
    remarks: list[str] = field(default_factory=list)

    def add(self, name: str, amount: int = 1) -> None:
        self.counts[name] += amount

    def __add__(self, other: Tally) -> Tally:
        return Tally(self.counts + other.counts, self.remarks + other.remarks)

    def share(self, part: str, whole: str) -> float:
        return self.counts[part] / self.counts[whole] if self.counts[whole] else 1.0

    def f1(self, name: str) -> float:
        recall = self.share(f"{name} gold found", f"{name} gold")
        precision = self.share(f"{name} predicted right", f"{name} predicted")
        return 2 * precision * recall / (precision + recall) if precision + recall else 0.0


def score_story(story: Story) -> Tally:
    """Count what was found of everything planted, and what was flagged beside it."""
    tally = Tally()
    for passage in _passages(story.plan):
        tally.add("passages")
        tally.add("passages in a claim", bool(story.keys(passage)))
    _score_conflicts(story, tally)
    _score_flags(story, tally)
    _score_lookalikes(story, tally)
    _score_updates(story, tally)
    _score_questions(story, tally)
    _score_origins(story, tally)
    return tally


def _passages(value: Any) -> Iterator[dict[str, str]]:
    if isinstance(value, dict) and set(value) == {"file", "text"}:
        yield value
    elif isinstance(value, dict | list):
        for inner in value.values() if isinstance(value, dict) else value:
            yield from _passages(inner)


def _links(finding: Finding, pair: dict[str, Any], sides: tuple[Keys, Keys], *, ordered: bool = False) -> bool:
    if finding.kind not in {pair["kind"], *pair.get("also_kind", [])}:
        return False
    one, two = sides
    straight = finding.first in one and finding.second in two
    return straight or (not ordered and finding.second in one and finding.first in two)


def _score_conflicts(story: Story, tally: Tally) -> None:
    for pair in story.plan["conflict"]:
        sides = story.sides(pair)
        found = any(_links(finding, pair, sides) for finding in story.flags())
        tally.add("conflicts")
        tally.add(f"{pair['kind']} conflicts")
        if found:
            tally.add("conflicts found")
            tally.add(f"{pair['kind']} conflicts found")
        else:
            lost = "" if all(sides) else " (a side is in no claim)"
            tally.remarks.append(f"{story.name}: MISSED {pair['kind']}: {pair['note']}{lost}")


def _verdict(story: Story, finding: Finding) -> str:
    """Say whether a flag is right, defensible or wrong."""
    for table, verdict in (("conflict", "right"), ("extra_ok", "defensible")):
        if any(_links(finding, pair, story.sides(pair)) for pair in story.plan.get(table, [])):
            return verdict
    return "wrong"


def _score_flags(story: Story, tally: Tally) -> None:
    for finding in story.flags():
        verdict = _verdict(story, finding)
        tally.add(f"flags {verdict}")
        tally.add("flags counted", verdict != "defensible")
        if verdict == "wrong":
            first, second = (story.reports[key][1].claim.text for key in (finding.first, finding.second))
            tally.remarks.append(
                f"{story.name}: WRONG {finding.kind}: {finding.values}\n      {first!r}\n      {second!r}"
            )


def _score_lookalikes(story: Story, tally: Tally) -> None:
    wrong = [finding for finding in story.flags() if _verdict(story, finding) == "wrong"]
    for pair in story.plan["lookalike"]:
        tally.add("look-alikes")
        if any(_links(finding, pair, story.sides(pair)) for finding in wrong):
            tally.add("look-alikes flagged")
            tally.remarks.append(f"{story.name}: LOOK-ALIKE flagged, {pair['kind']}: {pair['why']}")


def _score_updates(story: Story, tally: Tally) -> None:
    replaced = [finding for finding in story.comparison.findings if finding.relation is Relation.SUPERSEDES]
    for pair in story.plan.get("update", []):
        tally.add("updates")
        if any(_links(finding, pair, story.sides(pair), ordered=True) for finding in replaced):
            tally.add("updates found")
        else:
            tally.remarks.append(f"{story.name}: UPDATE missed, {pair['kind']}: {pair['note']}")


def _score_questions(story: Story, tally: Tally) -> None:
    rows = [frozenset((*group.claims, *group.also)) for group in story.comparison.groups]
    labels: dict[int, set[int]] = {}
    for number, group in enumerate(story.plan["same_question"]):
        sets = [story.keys(report) for report in group["reports"]]
        for key in frozenset().union(*sets):
            labels.setdefault(key, set()).add(number)
        for one, two in combinations(sets if not group.get("optional") else [], 2):
            tally.add("question gold")
            together = any(row & one and row & two for row in rows) or bool(one & two)
            tally.add("question gold found", together)
            if not together:
                tally.remarks.append(f"{story.name}: APART: {group['question']} {_texts(story, one, two)}")
    for row in rows:
        for first, second in combinations(sorted(row & labels.keys()), 2):
            right = bool(labels[first] & labels[second])
            tally.add("question predicted")
            tally.add("question predicted right", right)
            if not right:
                tally.remarks.append(f"{story.name}: TOGETHER: {_texts(story, {first}, {second})}")


def _texts(story: Story, *sets: Iterable[int]) -> str:
    return " | ".join(" + ".join(story.reports[key][1].claim.text[:90] for key in keys) or "-" for keys in sets)


def _score_origins(story: Story, tally: Tally) -> None:
    gold = story.plan.get("origin", [])
    labelled = [(entry, _origin_names(story, report)) for entry in gold for report in entry["reports"]]
    for (one, names), (two, others) in combinations(labelled, 2):
        same, together = one is two, bool(names & others)
        related = one["name"] in two.get("related", []) or two["name"] in one.get("related", [])
        tally.add("origin gold", same)
        tally.add("origin gold found", same and together)
        tally.add("origin predicted", together and (same or not related))
        tally.add("origin predicted right", together and same)
        if same and not together:
            tally.remarks.append(f"{story.name}: ORIGIN {one['name']} split: {sorted(names)} | {sorted(others)}")


def _origin_names(story: Story, passage: dict[str, str]) -> frozenset[str]:
    return frozenset(name for key in story.keys(passage) if (name := story.comparison.origins.get(key)))


def figures(tally: Tally) -> dict[str, float]:
    """Return the figures that issue reports and test floors speak of, each from 0 to 1."""
    kinds = sorted(name.split()[0] for name in tally.counts if re.fullmatch(r"\w+ conflicts", name))
    return {
        "passages in a claim": tally.share("passages in a claim", "passages"),
        "conflict recall": tally.share("conflicts found", "conflicts"),
        "conflict precision": tally.share("flags right", "flags counted"),
        "look-alikes left alone": 1 - tally.share("look-alikes flagged", "look-alikes"),
        "supersedes recall": tally.share("updates found", "updates"),
        "same-question F1": tally.f1("question"),
        "origin F1": tally.f1("origin"),
        **{f"{kind} recall": tally.share(f"{kind} conflicts found", f"{kind} conflicts") for kind in kinds},
    }


def table(results: dict[str, Tally]) -> str:
    """Draw one line per story and one for the total."""
    columns = ("conflicts", "recall", "flags", "prec.", "look-alikes", "updates", "question F1", "origin F1")
    lines = [f"{'story':<22}" + "".join(f"{column:>13}" for column in columns)]
    for name, tally in results.items():
        count, shares = tally.counts, figures(tally)
        cells = (
            f"{count['conflicts found']}/{count['conflicts']}",
            f"{shares['conflict recall']:.2f}",
            f"{count['flags right']}/{count['flags counted']}",
            f"{shares['conflict precision']:.2f}",
            f"{count['look-alikes flagged']}/{count['look-alikes']}",
            f"{count['updates found']}/{count['updates']}",
            f"{shares['same-question F1']:.2f}",
            f"{shares['origin F1']:.2f}",
        )
        lines.append(f"{name:<22}" + "".join(f"{cell:>13}" for cell in cells))
    return "\n".join(lines)


def score_all(paths: Sequence[Path]) -> dict[str, Tally]:
    """Score each folder and add the total under "total"."""
    results = {path.name: score_story(load_story(path)) for path in paths}
    return {**results, "total": sum(results.values(), start=Tally())}


def main(arguments: Sequence[str] | None = None) -> int:
    """Print the table, the recall per kind, and with --verbose every miss and every wrong flag."""
    parser = argparse.ArgumentParser(description="Score the comparison on the test stories.")
    parser.add_argument("story", nargs="*", help="names of story folders; default: all open ones")
    parser.add_argument("--heldback", action="store_true", help="score the stories kept for the end instead")
    parser.add_argument("--verbose", action="store_true", help="list what was missed and what was wrong")
    options = parser.parse_args(arguments)
    chosen = [path for path in folders(held_back=options.heldback) if not options.story or path.name in options.story]
    results = score_all(chosen)
    print(table(results))
    for name, share in figures(results["total"]).items():
        print(f"{name:<28}{share:.2f}")
    if options.verbose:
        print("\n".join(results["total"].remarks))
    return 0 if chosen else 1


if __name__ == "__main__":
    sys.exit(main())
