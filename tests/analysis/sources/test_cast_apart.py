"""Sources of a story that must not become one: a post alone, a district and its court, a town and its school."""

from __future__ import annotations

import pytest

from tests.analysis.traced import origins


def test_a_post_alone_does_not_take_the_body_that_another_leads() -> None:
    found = origins(
        '"The results were poor," said Nora Feld, the founder of Marl Holdings, on 9 May.',
        "Marl Holdings, an investment firm, said it had paid 41 million euros for the club.",
        "Tomas Werl, the chief executive, said 12 players would leave the club by 30 May.",
    )
    assert "Tomas Werl" in found.values()


def test_the_councils_chief_executive_is_not_the_head_of_its_engineers() -> None:
    found = origins(
        "Orr & Feld, the engineers hired by the council, counted 3 cracked columns, Orr & Feld said.",
        "Tomas Werl, the council's chief executive, said 41 letters had come by 9 May.",
        "Chief executive Tomas Werl said the wall would come down on 12 May.",
    )
    assert "Tomas Werl" in found.values()


@pytest.mark.parametrize(
    ("one", "two", "names"),
    [
        (
            "Velm County District Court said 12 papers were filed on Monday.",
            "The district said 41 pupils had stayed away on Monday.",
            2,
        ),
        (
            "Harl County said it had 3 cases on Monday.",
            "The county health department said 41 people were ill on Monday.",
            2,
        ),
        (
            "Bexton Flats Elementary said 12 pupils were hurt on Monday.",
            "Bexton Flats Fire Chief Nora Feld said 41 homes had burned by Monday.",
            2,
        ),
        (
            "St Orrin's school said 12 pupils were hurt on Monday.",
            "St Orrin's said 41 pupils had stayed away on Monday.",
            1,
        ),
    ],
)
def test_a_place_is_not_what_stands_there(one: str, two: str, names: int) -> None:
    assert len({name for name in origins(one, two).values() if name}) == names
