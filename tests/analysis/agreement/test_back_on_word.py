"""What was ruled out is done, told with or against the actor's own earlier word."""

from __future__ import annotations

import pytest

from articles.analysis.vocabulary import LinkKind, Relation
from tests.analysis.paired import sorts

DAYS = ("2025-03-11", "2025-03-14")
ONE_QUESTION = [
    (
        "Obaland, another important customer, said on Monday that it had no plans to ban Karimbu's pork, provided that it came with a certificate.",
        "Obaland suspended all imports of pork from Karimbu on Thursday, three days after assuring Mbalasi that it would do nothing of the kind.",
    ),
    (
        "Obaland said on Monday that it had no plans to ban pork from Karimbu.",
        "Tessaro kept its market open to pork from Karimbu. Obaland, by contrast, imposed a full ban on Thursday.",
    ),
    (
        "Lindby council said on Monday it had no intention of closing the swimming baths.",
        "Lindby council shut the swimming baths on Thursday, days after promising it would do no such thing.",
    ),
    (
        "The airline Marlin said on Monday that it had no plans to cut its flights to Brod.",
        "Marlin scrapped its flights to Brod on Thursday, having insisted this week that it would not.",
    ),
    (
        "Chip maker Voltara said on Monday it had no plans to lay off staff in Tarn.",
        "Voltara laid off 200 staff in Tarn on Thursday after saying it would not.",
    ),
    (
        "The central bank said on Monday that it saw no need to raise the rate.",
        "The central bank raised the rate on Thursday after saying it would not do so.",
    ),
    (
        "The museum at Lorne ruled out on Monday returning the carved doors.",
        "The museum at Lorne returned the carved doors on Thursday, three days after vowing it would do nothing of the sort.",
    ),
]
OTHER_MATTERS = [
    (
        "Obaland said on Monday that it had no plans to ban pork from Karimbu.",
        "Tessaro suspended all imports of pork from Karimbu on Thursday.",
    ),
    (
        "Obaland said on Monday that it had no plans to ban pork from Karimbu.",
        "Obaland suspended the chief of its navy on Thursday.",
    ),
    (
        "The airline Marlin said on Monday that it had no plans to cut its flights to Brod.",
        "Marlin denied on Thursday that it would cut its flights to Brod.",
    ),
]


@pytest.mark.parametrize(("first", "second"), ONE_QUESTION)
def test_what_is_done_after_all_replaces_the_earlier_word(first: str, second: str) -> None:
    assert Relation.SUPERSEDES in sorts(first, second, LinkKind.STANCE, DAYS)


@pytest.mark.parametrize(("first", "second"), OTHER_MATTERS)
def test_another_actor_or_another_deed_replaces_nothing(first: str, second: str) -> None:
    assert sorts(first, second, LinkKind.STANCE, DAYS) == set()
