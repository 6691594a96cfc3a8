"""What readers sent in, boxes of key points with a second head, rows of buttons, and boxes without their titles."""

import pytest

from articles.analysis.clean import clean
from tests.analysis.page.test_clean import HEADLINE, STORY, page
from tests.analysis.page.test_clean_inside import MORE


@pytest.mark.parametrize(
    "lines",
    [
        (
            "Your emails",
            '"My dog went through in 1987," writes Ines from Porto.',
            '"Leave the ice alone," says Ostra Ola.',
        ),
        ("Readers' views", "Jon (Varn): Eight centimeters is plenty.", '"It is not," adds Ida from Ostra.'),
        ('"We skated on six in 1963," emails Simon Vale.',),
        ('"Six was enough for us in 1963," writes Simon Vale from Ostra. "And we had 40 people on it."',),
    ],
)
def test_what_readers_sent_in_is_no_part_of_the_article(lines: tuple[str, ...]) -> None:
    assert clean(page(story=(*STORY, *lines, *MORE)), flips={}).body.split("\n\n") == [*STORY, *MORE]


@pytest.mark.parametrize(
    "line",
    [
        '"The ice is eight centimeters thick," says Olga Brandt, the town clerk.',
        '"Nobody goes out tonight," texts sent by the clerk to 40 skippers said.',
        '"We are closed," writes the town on its door.',
    ],
)
def test_what_people_of_the_story_say_or_write_stays(line: str) -> None:
    assert line in clean(page(story=(*STORY, line, *MORE)), flips={}).body


@pytest.mark.parametrize("bullet", ["", "• "])
def test_a_box_of_points_goes_with_its_second_head(bullet: str) -> None:
    points = (
        "In short:",
        f"{bullet}The lake of Varn has frozen over for the first time in almost thirty years, and 600 people came to look.",
        "What's next?",
        f"{bullet}The weather service will measure the ice again on Friday.",
        "Link copied  Facebook  X",
    )
    text = page("Lakeland Wire Home", story=("By Ida Roth", "February 9, 2025", *points, *STORY, *MORE))
    cleaned = clean(text, flips={})
    assert cleaned.headline == HEADLINE
    assert cleaned.body.split("\n\n") == [*STORY, *MORE]


@pytest.mark.parametrize(
    "above",
    [
        "Lake Rural  Search  Log in",
        "Just In  For You  Politics  World  Business  Lakes  Sport  Science",
        "ICE & LAKE – the journal of the frozen north since 1931",
        "Topic: Lakes and Ice",
    ],
)
def test_a_row_of_buttons_a_motto_and_a_topic_are_no_headline(above: str) -> None:
    assert clean(page("Skip to main content", above), flips={}).headline == HEADLINE


def test_an_article_goes_on_below_a_box_that_lost_its_titles() -> None:
    lines = ("IN THIS SECTION", "GET THE LAKE DIGEST Every Friday, free to 31,000 readers Sign up")
    short = "The ice did carry the clerk of Varn at noon."
    body = clean(page(story=(*STORY, *lines, short, *MORE)), flips={}).body
    assert body.split("\n\n") == [*STORY, short, *MORE]


@pytest.mark.parametrize(
    "caption",
    [
        "A map showing the thin places of the lake. The largest, of 44 meters, is at the landing stage. (Wire News)",
        "The landing stage on the day the lake froze (Lake Chronicle photo by Ida Roth)",
    ],
)
def test_a_map_and_an_outlets_own_picture_have_captions(caption: str) -> None:
    assert caption not in clean(page(story=(*STORY, caption, *MORE)), flips={}).body


def test_the_sentence_that_states_the_day_of_publication_is_read() -> None:
    note = "This article was first published on February 9, 2025, at 6:00 a.m. ET."
    cleaned = clean(page(below=(*MORE, "Was this helpful?", note)), flips={})
    assert cleaned.published == "2025-02-09"
    assert note not in cleaned.body


def test_a_notice_about_copyright_names_no_publisher() -> None:
    note = "This service may include material which is copyright and cannot be reproduced."
    assert clean(page(below=(*MORE, note)), flips={}).publisher is None
