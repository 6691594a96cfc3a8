"""Whom "the farmer" means where the last speaker spoke of him, and who "his wife" is of a couple named in full."""

from __future__ import annotations

import pytest

from tests.analysis.attribution.test_speakers import plain, said_last


@pytest.mark.parametrize(
    ("body", "speaker"),
    [
        ("“I have asked the miller very nicely,” Ines Prado says. The miller, reached by phone, said no.", "miller"),
        ("“Ask the farmer, not me,” Ines Prado said. The farmer, reached on Monday, said rain was late.", "farmer"),
        ("“It runs on,” Ines Prado says. “I asked the farmer.”\n\nThe farmer, reached by phone, said no.", "farmer"),
        ("Ines Prado said the plumber had left. The plumber said he was never paid.", "plumber"),
        ("Ines Prado has farmed here for years, she said. The farmer said rain was late.", "Ines Prado"),
        ("“It rained,” Ines Prado said. The farmer, reached on Monday, said it was late.", "Ines Prado"),
        ("Ines Prado, a farmer, spoke. “I like the farmer next door,” Prado said. The farmer said no.", "Ines Prado"),
    ],
)
def test_a_noun_that_the_speaker_used_of_another_is_not_himself(body: str, speaker: str) -> None:
    found = said_last(body)
    assert found is not None
    assert plain(found.speaker) == plain(speaker)


@pytest.mark.parametrize(
    ("body", "speaker"),
    [
        ("Jez and Ivo Lind’s son, Edo, was ill. “It was bad,” said Ivo Lind. His wife said he slept.", "Jez Lind"),
        ("Ana and Ivo Lind lost all. “It was gone,” said Ivo Lind. His wife said fire came at night.", "Ana Lind"),
        ("Ivo Lind lost all. “It was gone,” said Lind. His wife said fire came at night.", "Ivo Lind’s wife"),
        ("Oslo and Ivo Lind’s firm fell out. “It is over,” said Ivo Lind. His wife said no.", "Ivo Lind’s wife"),
    ],
)
def test_his_wife_is_who_was_named_with_him(body: str, speaker: str) -> None:
    found = said_last(body)
    assert found is not None
    assert plain(found.speaker) == plain(speaker)
