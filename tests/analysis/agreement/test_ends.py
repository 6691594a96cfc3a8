"""How something ended, and what was withheld in two ways, are one answer; telling reporters one thing answers no other."""

from __future__ import annotations

import pytest

from articles.analysis.vocabulary import LinkKind
from tests.analysis.paired import sorts

DAYS = ("2025-03-13", "2025-03-14")
ONE_ANSWER = [
    (
        "The search ended Monday with Vreeland's arrest in Port Ansel, where he was eating a cinnamon roll.",
        "Vreeland, the last of the four, was arrested Monday in Port Ansel.",
    ),
    (
        "Colton Vreeland was caught Monday morning at a bus station in Port Ansel, 240 miles from the prison and across the state line.",
        "The search ended Monday with Vreeland's arrest in Port Ansel, where he was eating a cinnamon roll.",
    ),
    (
        "A judge on Tuesday refused to release Lena Hatch on bail, ruling that the corrections officer might flee.",
        "Judge Marian Estabrook ordered Hatch held without bail on Tuesday.",
    ),
    (
        "The strike ended on Monday with a deal on wages at the Orle yard.",
        "Wages at the Orle yard were settled on Monday by a deal.",
    ),
    (
        "The siege ended on Monday with the surrender of the gunman, Ivo Brand.",
        "Ivo Brand, the gunman, gave himself up on Monday.",
    ),
    (
        "The hunt for the lynx ended on Monday with its capture near Tarn.",
        "The lynx was captured near Tarn on Monday.",
    ),
    (
        "The case ended on Monday with the acquittal of Ruth Amsel.",
        "Ruth Amsel was acquitted on Monday.",
    ),
    (
        "The talks ended on Monday with an agreement on the canal.",
        "The canal agreement was signed on Monday.",
    ),
    (
        "The league declined on Tuesday to lift the ban on the striker Tom Lindgren.",
        "The league upheld the ban on Tom Lindgren on Tuesday.",
    ),
    (
        "The court refused on Tuesday to free the captain, Ines Vidal.",
        "The court ordered on Tuesday that Ines Vidal, the captain, stay behind bars.",
    ),
    (
        '"We will not prop up this government," League leader Tomas Breck told reporters after the vote on Thursday.',
        "Asked whether he would bring the government down on Thursday, Tomas Breck refused to say how his party would vote.",
    ),
]


@pytest.mark.parametrize(("first", "second"), ONE_ANSWER)
def test_one_outcome_told_in_two_ways_is_no_disagreement(first: str, second: str) -> None:
    assert sorts(first, second, LinkKind.STANCE, DAYS) == set()
