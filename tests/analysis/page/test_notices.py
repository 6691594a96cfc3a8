"""Notes in whole sentences about a report: who paid for it, who answers for it, how it was made, what may be said."""

import pytest

from articles.analysis.clean import clean
from articles.analysis.page.blocks import Block
from articles.analysis.page.furniture.notices import note_of
from tests.analysis.page.test_clean import STORY, page
from tests.analysis.page.test_clean_inside import MORE

NOTES = (
    "The Lake Wire's climate reporting is supported by grants from two family foundations.",
    "Wire News receives funding for science coverage from the Brandt Trust. The Wire is solely responsible for it.",
    "This series was produced with support from the Upland Journalism Fund.",
    "Travel for this story was paid for by the Brandt Center.",
    "The trust, which funds our water desk, has no influence over what we publish.",
    "Donors do not see articles before they are published.",
    "The Wire retains full control of its editorial content.",
    "This article is part of Thin Ice, a joint project of five newsrooms.",
    "The authors declare no competing interests.",
    "The columnist owns shares in two of the firms mentioned here.",
    "Nothing on this page should be taken as medical advice.",
    "Past performance is no guide to the future, and 74 percent of small investors lose money.",
    "The publisher accepts no responsibility for the content of other sites.",
    "*Some names have been changed to protect the 3 children.",
    "This conversation was edited and shortened for length and clarity.",
    "Totals may not add up because of rounding.",
    "Market data is delayed by at least 15 minutes.",
    "This version corrects the depth of the lake to 31 meters.",
    "The key points above were drafted with artificial intelligence and checked by two editors.",
    "Translated from Finnish by software.",
    "Comments on this story are moderated and close after 48 hours.",
    "For legal reasons comments are not open on reports from the courts.",
    "Every gift made before Friday will be matched up to $5,000.",
    "The Wire is committed to accuracy; see our corrections page for the 14 errors of last year.",
    "Join our editors for a discussion of thin ice on March 4 at 7 p.m. Tickets cost $5.",
    "Dial *155*2# for 30 news messages at 10 shillings.",
    "Helplines: Lake Rescue 0800 555 014, open 24 hours.",
    "Article ID: 2209-114",
    "With agency inputs",
    "Top comment - Skater12: Went through it in 2019, never again.",
    "Reader Ida K. writes: In 1988 the ice reached the church door.",
    "Ice: what readers told us. 1,204 of you answered our survey and 66% would rather skate.",
    "A correction to our report of May 2 has been published: the rink will cost 8 million, not 80 million.",
    "Additional reporting: Ida Roth, Jon Vale.",
    "A shorter version of this report appeared in the Ostra Record.",
    "The Source: Details in this story came from the lake towns and 3 interviews.",
    "Compiled from staff and agency reports.",
    "By special arrangement with the Ostra Record",
    "You have read 2 of 3 free articles.",
    "This is a premium story, free for 24 hours.",
    "More than 31,000 readers start the day with our briefing.",
    "Limited offer: 10 weeks of the Wire for 5 euros.",
    "Should you buy shares in Varn Skates now? Our analysts have 10 better ideas.",
    "To watch this clip, switch on JavaScript in your browser.",
    "(The writer is a retired skipper. Views expressed are personal.)",
    "Corrected on Feb. 10 to include the 2 euros that members pay.",
    "EXPLAINED | How 12 centimeters of ice carry a horse",
    "Live: the council of Varn from 7 p.m.",
    "SKT $31.40 (-2.1%)",
    "We acknowledge the Traditional Custodians of the lake on which 3 of our offices stand.",
    "This service may include material from two agencies which is copyright and cannot be reproduced.",
    "One email, every Friday. 40,000 readers can't be wrong.",
    "GET THE LAKE DIGEST Every Friday, the week's 10 best reads, free to 31,000 readers Sign up",
    "Have you fallen through thin ice? Email ice@wire.example. We pay up to 500 euros.",
    "You're reading our free coverage. It costs $41 to produce the average story. Chip in?",
    "Topic: Weather and Ice",
)


@pytest.mark.parametrize("line", NOTES)
@pytest.mark.parametrize("last", [False, True])
def test_a_note_about_the_report_is_no_part_of_it(line: str, last: bool) -> None:
    story = (*STORY, *MORE, line) if last else (*STORY, line, *MORE)
    assert clean(page(story=story), flips={}).body.split("\n\n") == [*STORY, *MORE]


@pytest.mark.parametrize(
    "line",
    [
        "The clinic is funded by grants from three foundations and treats 4,100 people a year.",
        "The state's Medicaid coverage is funded by federal grants.",
        "The paper's union said that donors had no influence over its coverage.",
        "The mayor denies any conflict of interest over the 40 signs.",
        "The map shows 14 places where the ice is too thin.",
        "The town accepts no responsibility for boats left on the ice.",
        "This report by the weather service was the third in a year to warn of thin ice.",
        "Three readers were hurt when a shelf fell in the library of Varn.",
        "The number of visitors rose to 6,000 unless the counters were wrong.",
        "The foundation paid for 12 water pumps in the villages.",
        "Doctors treated the two boys for cold at the hospital in Ostra.",
        "Their accounts were summarized in a report of 90 pages by the court.",
        "The company owns shares in two shipyards in Ostra.",
        "Information from several sources contradicts what the town wrote.",
        "Prices rose to 14 euros at the landing stage, where 600 people queued.",
        "Three readers of meters were hurt when the ice broke under them.",
        "Letters sent to 4,000 households warn of thin ice.",
        "It costs 40 cents to produce a liter of milk on the farms around the lake.",
        "The town acknowledges 14 complaints from the traditional fishing villages.",
    ],
)
def test_news_about_money_interests_and_rules_is_no_note(line: str) -> None:
    assert note_of(Block([line]).read()) is None
    assert line in clean(page(story=(*STORY, line, *MORE)), flips={}).body


def test_what_a_writer_discloses_below_the_article_is_a_note() -> None:
    notes = ("Ida Roth receives funding from the Lake Research Council.", "Jon Vale does not work for any party.")
    text = page(below=(*MORE, *notes)).replace("\n", "\nBy Ida Roth and Jon Vale\nFebruary 9, 2025\n", 1)
    assert clean(text, flips={}).body.split("\n\n") == [*STORY, *MORE]


def test_how_many_people_an_outlet_reaches_is_no_news() -> None:
    text = page("LAKELAND WIRE", below=(*MORE, "Lakeland Wire reaches 2.1 million people a month in three states."))
    assert clean(text, flips={}).body.split("\n\n") == [*STORY, *MORE]
