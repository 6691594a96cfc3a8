"""Who speaks for others and says that they give no answer declines; a passive denial is whose it is."""

from __future__ import annotations

import pytest

from articles.analysis.pipeline import read


def stances(text: str) -> list[str]:
    return [claim.stance.value for claim in read(text, strip=False).claims]


@pytest.mark.parametrize(
    "text",
    [
        "Asked why the pump had stopped, a spokesman said the brewery would not speculate.",
        "The union said its members would not elaborate.",
        "A spokeswoman said the ferry firm would not discuss its crews.",
        "A spokesman said Orlin would not name the buyer.",
        "A press officer, Ada Moss, said the museum could not say who had paid.",
    ],
)
def test_those_spoken_for_decline(text: str) -> None:
    assert stances(text) == ["declines"]


@pytest.mark.parametrize(
    "text",
    [
        "The union said the brewery would not discuss pay.",
        "A spokesman said the brewery would not reopen the well.",
        "A spokesman said the horses would not be drawn from one stable.",
    ],
)
def test_others_plan_or_are_told_of(text: str) -> None:
    assert stances(text) != ["declines"]


@pytest.mark.parametrize(
    "text",
    [
        "That count was disputed by Hugo Lind.",
        "This estimate is disputed by the growers.",
        "The allegation was firmly denied by both brothers.",
        "Those totals were contested by the brewers on Friday.",
    ],
)
def test_a_figure_or_charge_that_is_disputed_is_denied(text: str) -> None:
    assert stances(text) == ["denies"]


@pytest.mark.parametrize(
    "text", ["The seat was contested by four men.", "The brewery's application was rejected by the council."]
)
def test_what_is_no_claim_is_not_denied(text: str) -> None:
    assert stances(text) == ["asserts"]
