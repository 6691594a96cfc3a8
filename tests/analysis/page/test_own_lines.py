"""What an outlet says of its writers and of itself is no part of the article; what it reports of others is."""

from __future__ import annotations

import pytest

from articles.analysis.clean import clean
from articles.analysis.vocabulary import LineLabel

PAGE = """The Wexmoor Gazette
Bridge to stay shut until May
By Ida Marlowe and Tom Achebe
12 March 2025
The swing bridge at Wexmoor will stay shut until May, the county said on Wednesday.
Engineers found 14 cracks in its main girder last week, according to a report to the council.
About 9,000 drivers a day now take a detour of six miles, councillor Ann Frost said.
Repairs will cost £2.4m, twice what was planned in 2023.
The ferry, which carries 60 cars an hour, will run until midnight from Monday.
{line}
Copyright 2025 Marsh Newspapers Ltd. All rights reserved."""


def label_of(line: str) -> LineLabel:
    found = [item.label for item in clean(PAGE.format(line=line), flips={}).lines if item.text == line]
    return found[0]


@pytest.mark.parametrize(
    "line",
    [
        "Ida Marlowe writes on transport and the coast. She joined the paper in 2016.",
        "Tom Achebe has covered county politics for 12 years.",
        "Ida Marlowe is funded by the Local Reporters Trust.",
        "Tom is a reporter who has won three regional awards.",
        "Ida Marlowe, a columnist since 2009, covers roads and rivers.",
        "Catch all the county news and the latest headlines on Wexmoor Gazette.",
        "The Wexmoor Gazette has 14 journalists and reaches 80,000 readers a week.",
        "Marsh Newspapers publishes 23 titles and 11 websites in the east of the country.",
    ],
)
def test_writers_and_outlet_are_not_the_article(line: str) -> None:
    assert label_of(line) is LineLabel.FURNITURE


@pytest.mark.parametrize(
    "line",
    [
        "Tom Frost, who runs the ferry, has carried 11,000 cars since January.",
        "The contractor has 40 people on the site and will work at night.",
        "The Wexmoor Gazette has seen the report, which names two engineers.",
        "Ida Marlowe was told by the county in 2022 that the bridge was safe, minutes said.",
        "Publishers of maps have been asked to mark the detour, the council said.",
    ],
)
def test_what_is_reported_stays(line: str) -> None:
    assert label_of(line) is LineLabel.TEXT
