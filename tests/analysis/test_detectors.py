import inspect

import pytest

from articles.analysis.detectors import DETECTORS
from articles.analysis.pipeline import read
from articles.analysis.statements.passages import passages_of
from articles.analysis.statements.stance import stance_of
from articles.analysis.vocabulary import ClaimKind

EXAMPLES = {
    ClaimKind.STATISTIC: ("The dam holds 40 million liters of water.", "The dam holds water."),
    ClaimKind.QUOTATION: ("“The dam is safe for years,” said Ana Ruiz.", "Ana Ruiz said the “dam” was safe."),
    ClaimKind.STATEMENT: ("Ana Ruiz said the dam was safe.", "The dam was safe."),
    ClaimKind.EVENT: ("Inspectors closed the dam on 4 May.", "The dam is where it was."),
    ClaimKind.COMPARISON: ("The dam is higher than the church.", "More than 40 people saw the dam."),
    ClaimKind.TITLE: ("Ana Ruiz was appointed director of the dam.", "Ana Ruiz walked along the dam."),
    ClaimKind.PLAN: ("The council will close the dam.", "The council closed the dam."),
}


def found_in(text: str) -> dict[ClaimKind, str]:
    [passage] = passages_of(read(text, strip=False))
    stance = stance_of(passage)
    found = (detect(passage, stance) for detect in DETECTORS)
    return {item.kind: item.reason for item in found if item}


def test_there_is_a_detector_for_every_kind_and_an_example_for_every_detector():
    assert set(EXAMPLES) == set(ClaimKind)
    assert len(DETECTORS) == len(ClaimKind)


@pytest.mark.parametrize("kind", list(ClaimKind))
def test_a_detector_finds_its_kind_and_only_that(kind):
    yes, no = EXAMPLES[kind]
    assert kind in found_in(yes)
    assert kind not in found_in(no)


@pytest.mark.parametrize("kind", list(ClaimKind))
def test_a_reason_is_words_that_a_desk_understands(kind):
    reason = found_in(EXAMPLES[kind][0])[kind]
    assert " " in reason
    assert len(reason) <= 120


@pytest.mark.parametrize("detect", DETECTORS, ids=lambda detect: detect.__module__.rsplit(".", 1)[1])
def test_a_detector_says_what_it_finds(detect):
    assert inspect.getdoc(detect)
    assert inspect.getmodule(detect).__doc__.startswith("Find claims")


def test_a_statistic_shows_the_number_as_written():
    assert found_in("The dam holds about 40 million liters of water.")[ClaimKind.STATISTIC] == (
        "gives a number: about 40 million liters"
    )


def test_a_source_without_a_name_is_called_unnamed():
    assert "unnamed" in found_in("Officials said the dam was safe.")[ClaimKind.STATEMENT]
    assert "unnamed" not in found_in("Ana Ruiz said the dam was safe.")[ClaimKind.STATEMENT]
