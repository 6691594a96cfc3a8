"""Furniture in plain text that no credit and no heading gives away: captions, notices, polls, biographies."""

import pytest

from articles.analysis.clean import clean

HEADLINE = "Varn closes harbor bridge for nine weeks"
STORY = (
    "The council of Varn voted 31 to 12 on Monday to close the harbor bridge for repairs, officials said.",
    "Mayor Olga Brandt told reporters that the work would take nine weeks and cost $4.2 million.",
    "Engineers found cracks in two of the seven piers in October, according to a report released last week.",
    "Traders in the old port said that they had not been consulted about the closure before the vote.",
    "Tom Hale, who runs a bakery near the bridge, said that he had learned of it from a customer.",
    "The council will publish a timetable for the buses by Friday, the mayor said.",
)


def body_with(line: str, place: int) -> str:
    head = (HEADLINE, "By Ida Roth", "October 7, 2025")
    return clean("\n".join((*head, *STORY[:place], line, *STORY[place:])), flips={}).body


@pytest.mark.parametrize("place", [0, 3, 6])
@pytest.mark.parametrize(
    "line",
    [
        "A vigil for the drowned sailors outside the harbor office on Tuesday.",
        "Mayor Olga Brandt at a news conference in March.",
        "Protesters outside the town hall in Varn last month.",
        "The harbor bridge, seen from the old port.",
        "Olga Brandt, the mayor of Varn, pictured in 2023.",
        "The cracked pier, as photographed from a boat.",
        "Tom Hale and Ida Roth in 2002.",
        "Engineers inspecting the second pier in October.",
        "People walk past a closed shop near the bridge in Varn on Sunday.",
        "Residents carry sandbags along the quay in Varn on Monday morning.",
        "Mourners light candles for the victims in the old port on Saturday night.",
        "Candles at the Linden Avenue shelter on Friday. (Grace Tomlin/Varn City Tribune)",
        "The second pier after the storm. (Grace Tomlin for The Tribune)",
        "The bridge was built in 1961. Credit: Jon Vale",
        "Illustration of the planned new bridge.",
        "A screengrab from a video shared on social media shows the pier.",
    ],
)
def test_captions_without_a_credit_of_an_agency_are_taken_out(line: str, place: int) -> None:
    assert line not in body_with(line, place)


@pytest.mark.parametrize(
    "line",
    [
        "The river fell by 40 centimeters on Monday.",
        "Unemployment in the region grew by a tenth in 2023.",
        "Tolls at the bridge sank by almost a third in May.",
        "Brandt won by nine votes in Varn on Sunday.",
        "The ban on trucks passed by more than two votes on Monday.",
        "The storm blew down nine trees near Varn on Monday.",
        "The storm cut power to 300 homes in Varn on Monday.",
        "A gas blast hurt four men in a shed near Varn on Monday.",
        "The two men rode off on a motorcycle on Monday.",
        "Two trucks lay in the harbor on Monday.",
        "The rowers of Varn beat their rivals on Sunday.",
        "The victims, both from Varn, died at the scene on Monday.",
        "The harbor bridge reopens on Monday.",
    ],
)
def test_a_short_sentence_with_a_verb_is_no_caption(line: str) -> None:
    assert line in body_with(line, 3)
    assert clean(line, flips={}).body == line


@pytest.mark.parametrize(
    "line", ["A vigil outside the town hall on Tuesday.", "Residents carry sandbags in Varn on Monday."]
)
def test_where_nothing_else_stands_a_line_is_no_caption(line: str) -> None:
    assert line not in body_with(line, 3)
    assert clean(line, flips={}).body == line
    assert clean(f"Share this\n\n{line}\n\nSign up for our newsletter", flips={}).body == line


@pytest.mark.parametrize(
    "line",
    [
        "The power cut in Varn on Monday.",
        "The pier damaged by the two trucks in Varn on Monday.",
        "A rose on the pier in Varn on Monday.",
    ],
)
def test_nouns_and_participles_that_look_like_past_forms_are_no_verbs(line: str) -> None:
    assert line not in body_with(line, 3)


@pytest.mark.parametrize("place", [3, 6])
@pytest.mark.parametrize(
    "line",
    [
        "When quoting and using any materials on the Internet, a hyperlink to the site is mandatory.",
        "Any use of materials is allowed only with a reference to the agency.",
        "Reproduction in whole or in part without permission is prohibited.",
        "This material may not be published, broadcast, rewritten or redistributed.",
        "This story was first published on October 5 and has since been updated.",
        "The article was first published in the Varn Courier and is republished here under a licence.",
        "A version of this article appears in print on Oct. 7, 2025, Section A, Page 4 of the city edition.",
        "Published under Creative Commons licence CC BY 4.0.",
        "This is a developing story. Check back for updates.",
        "Bookmark this page and come back for updates.",
        "Do you live near the bridge? Tell us what you think in the comments below.",
        "Should the bridge have been closed sooner? Have your say in our online poll.",
        "Poll: 62% of readers said yes, 38% said no.",
        "Like what you're reading? Share it with a friend.",
        "Our journalists sometimes use AI tools to help produce summaries; editors check every one.",
        "Summary generated by AI and reviewed by an editor.",
        "Our standards: The Varn Courier trust principles.",
        "You can read the engineers' report in full here.",
        "Source: Varn Port Authority",
        "Around the Web: Seven signs that your house is sinking",
        "All times local.",
    ],
)
def test_notices_polls_and_pointers_are_taken_out(line: str, place: int) -> None:
    assert line not in body_with(line, place)


def test_a_short_biography_at_the_end_is_taken_out() -> None:
    assert "covers transport" not in body_with("Ida Roth covers transport and ports.", 6)


@pytest.mark.parametrize(
    "line",
    [
        "Her letter, seen by the Courier, lists nine faults between June and October last year.",
        "Prices jumped in March.",
        "Ferry fares rise on Monday.",
        "Rovers host Eastbrook on Saturday.",
        "Parliament votes on the port on Thursday.",
        "Traders fear losses in the weeks before Christmas.",
        "The bridge, pictured on banknotes since 1970, carries 40,000 cars a day.",
        "The use of the bridge without a permit is prohibited, the council said.",
        "The story was first told by sailors in 1880.",
        "The vigil outside the harbor office on Tuesday was the largest since 1998.",
        "The port runs an online poll of its tenants every year, and 62% of them took part.",
        "Insurance covers the repairs.",
        "The plan was not made public.",
        "Buses leave from the old port on Monday instead.",
    ],
)
def test_sentences_that_resemble_them_are_kept(line: str) -> None:
    assert line in body_with(line, 3)


def test_a_count_of_comments_is_not_joined_to_the_line_above_it() -> None:
    below = (
        "Seven signs that your house in the harbor is sinking",
        "3 COMMENTS",
        "southside_steve: 9 days!! Resign TODAY.",
    )
    body = clean("\n".join((HEADLINE, *STORY, *below)), flips={}).body
    assert "COMMENTS" not in body
    assert "Resign" not in body
