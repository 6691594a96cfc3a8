"""Prove that the scorer gives full marks to a perfect comparison and none to an empty one."""

from __future__ import annotations

import re
import tomllib
from itertools import combinations
from pathlib import Path
from typing import Any

import pytest

from articles.analysis.compare import Comparison, Finding, Group, Report
from articles.analysis.spans import Claim
from articles.analysis.vocabulary import ClaimKind, LinkKind, Relation, Stance
from tests.analysis.story_files import Story, folders, passage_pattern
from tests.analysis.story_scores import figures, score_story

FOLDERS = folders() + folders(held_back=True)
SENTENCE = re.compile(r"\S(?:.|\n(?!\n))*?(?:[.!?][\"'’”]?(?=\s)|(?=\n\n)|\Z)")


def claim_at(match: re.Match[str]) -> Claim:
    return Claim(match.start(), match.end(), match.group(), (ClaimKind.STATEMENT,), 0.5, (), None, Stance.ASSERTS)


def story_with(folder: Path, comparison: Comparison | None = None) -> Story:
    """Take every sentence as a claim, without the analysis."""
    bodies = {path.name: path.read_text(encoding="utf-8") for path in sorted(folder.glob("*.txt"))}
    reports: dict[int, tuple[str, Report]] = {}
    for article, (file, body) in enumerate(bodies.items(), start=1):
        for match in SENTENCE.finditer(body):
            key = len(reports) + 1
            reports[key] = (file, Report(key, article, file, None, None, claim_at(match)))
    plan = tomllib.loads((folder / "expected.toml").read_text(encoding="utf-8"))
    return Story(folder.name, plan, bodies, reports, comparison or Comparison())


def finding(story: Story, pair: dict[str, Any], relation: Relation) -> Finding:
    first, second = (min(story.keys(pair[side])) for side in ("first", "second"))
    return Finding(relation, LinkKind(pair["kind"]), first, second, ("", ""), "", 1.0)


def perfect(story: Story) -> Comparison:
    plan = story.plan
    findings = [finding(story, pair, Relation.CONFLICTS) for pair in plan["conflict"]]
    findings += [finding(story, pair, Relation.SUPERSEDES) for pair in plan["update"]]
    groups = [Group(tuple(sorted(story.union(group["reports"]))), "") for group in plan["same_question"]]
    origins = {key: entry["name"] for entry in plan["origin"] for key in story.union(entry["reports"])}
    return Comparison(tuple(groups), tuple(findings), origins)


@pytest.fixture(params=FOLDERS, ids=lambda folder: folder.name)
def empty(request: pytest.FixtureRequest) -> Story:
    return story_with(request.param)


def test_every_passage_is_found_in_a_sentence(empty: Story) -> None:
    assert figures(score_story(empty))["passages in a claim"] == 1.0


def test_the_planted_answers_score_full_marks(empty: Story) -> None:
    story = Story(empty.name, empty.plan, empty.bodies, empty.reports, perfect(empty))
    tally = score_story(story)
    reached = figures(tally)
    assert {name: share for name, share in reached.items() if share < 1.0 and "F1" not in name} == {}
    # Two passages in one sentence can have two origins: a claim has one.
    assert reached["same-question F1"] == 1.0
    assert reached["origin F1"] > 0.9, tally.remarks


def test_finding_nothing_scores_nothing_and_flags_no_lookalike(empty: Story) -> None:
    reached = figures(score_story(empty))
    assert reached["conflict recall"] == reached["supersedes recall"] == 0.0
    assert reached["same-question F1"] < 0.1  # two passages of one claim are together all the same
    assert reached["look-alikes left alone"] == 1.0


def test_flagging_everything_is_punished(empty: Story) -> None:
    keys = list(empty.reports)[::2]  # every second sentence: pairs grow with the square
    findings = tuple(
        Finding(Relation.CONFLICTS, kind, one, two, ("", ""), "", 1.0)
        for one, two in combinations(keys, 2)
        for kind in (LinkKind.NUMBER, LinkKind.QUOTE)
    )
    reached = figures(score_story(Story(empty.name, empty.plan, empty.bodies, empty.reports, Comparison((), findings))))
    assert reached["conflict precision"] < 0.05


def test_passage_matches_across_line_breaks_and_quotation_marks() -> None:
    assert passage_pattern("the 'last\nword'").search("It was the “last  word” said")
    assert not passage_pattern("the last word").search("the last words".replace("word", "wort"))
