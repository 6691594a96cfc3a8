"""Who says what in sixty short articles of many house styles, half of them held back, and in 36 of other domains.

First run, before any rule was written for them: open 53 of 80 speakers, held back 49 of 73 (directness 15 of 20).
Now: open 79 of 80, held back 71 of 73 (19 of 20); nobody looked at the errors of the held-back half. The other
domains gave 225 of 256 at first, and 254 now. `documents` holds papers, carried quotations and pronouns, read 69 of
143 at first; `press` and `press_two` are the daily press, 106 of 115 and 56 of 65 at first; now all of them.
`house_styles` are 60 more, six in each of ten styles, a third of them held back: 114 of 131 and 62 of 70 at
first, 131 and 62 now: what the open ones taught did not reach the others. `desks`, `desks_two` and `desks_three` are longer
ones, read 91 of 113, 83 of 93 and 68 of 74 at first, and all but one now.
"""

from __future__ import annotations

import pytest

from tests.analysis.voice_scores import cases, score

FLOORS = [
    ("open", 0.97, 0.97),
    ("held_back", 0.93, 0.9),
    ("domains", 0.96, 0.96),
    ("documents", 0.97, 0.97),
    ("press", 0.97, 0.97),
    ("press_two", 0.96, 0.97),
    ("house_styles", 0.97, 0.97),
    ("house_styles_held_back", 0.87, 0.9),
    ("desks", 0.95, 0.97),
    ("desks_two", 0.95, 0.97),
    ("desks_three", 0.95, 0.97),
]


@pytest.mark.parametrize(("name", "speakers", "directness"), FLOORS)
def test_speakers_and_directness_stay_above_their_floor(name: str, speakers: float, directness: float) -> None:
    total = score(name)
    assert total.speakers_right / total.speakers >= speakers
    assert total.words_right / total.words >= directness


@pytest.mark.parametrize("name", ["open", "held_back"])
def test_each_half_holds_thirty_articles(name: str) -> None:
    assert len({case.style for case in cases(name)}) == 30
