"""What scraped pages set between, above and below an article's paragraphs, and paragraphs that only look like it."""

import pytest

from articles.analysis.clean import clean
from articles.analysis.pipeline import read
from tests.analysis.page.test_clean import HEADLINE, STORY, page
from tests.analysis.page.test_clean_inside import MORE, kept

QUOTE = '"Nobody needs to drown in a lake that we measure every day"'
SAID = f"{QUOTE[:-1]}," + '" mayor Hanna Brandt said, and called the 40 signs a bargain.'


@pytest.mark.parametrize(
    "lines",
    [
        (QUOTE, "Hanna Brandt"),
        (QUOTE, "Hanna Brandt", "Mayor of Varn"),
        (QUOTE, "- Hanna Brandt"),
        ("2h ago", "Share", "Copy link", "Link copied", "X (formerly Twitter)"),
        ("VARN 12.40 (-3.1%)",),
        ("See also Ice on the canal keeps 14 barges in port",),
        ("Please share this story:",),
        ("Play 1:02",),
        ("(SOUNDBITE OF SKATES)", "BRANDT: (Speaking German)."),
        ("- Ice on the Varn canal keeps 14 barges in port", "- Skater, 19, saved from Lake Ostra"),
        ("WATCH | How thick is thin ice?", "Duration 2:14", "More than 400 people skated in a day. Ada Holm reports."),
        ("A graphic on Feb. 2 misstated the depth of the lake. It is 31 meters.",),
        ("Weather: High of 2, low of minus 14. Chance of snow 40 percent.",),
        ("Don't miss the headlines from Varn. Followed topics will be added to your page.",),
        ("The ice on the lake of Varn. Credit: J. Vale/Inst. f. Limnol.",),
        ("Hide Ad",),
        ("Ostra Savings: 4.2% for 12 months. Terms apply.",),
        ("The landing stage of Varn, photographed in 2019. It was built in 1931.",),
        ("A drone picture of the lake, which covers 14 square kilometers.",),
        ("(Left to right) Ida Roth, Jon Vale and Hanna Orre with the list that 1,204 people signed.",),
        ("Mayor Hanna Brandt has put up 40 signs. Jon Vale / The Wire",),
        ("Image description: a lake with 3 skaters and a dog",),
        ("In this week's episode of Thin Talk, Ida Roth meets 3 skippers.",),
        ("We said on Monday that the lake is 13 meters deep. It is 31. We apologize for the error.",),
        ("Tell a friend about the Wire and get 10% off.",),
        ("Ida Roth, editor of the Wire, picks her favourite stories in this weekly newsletter.",),
        ("Wire News correspondent Ada Holm reports on the frozen lake from the landing stage.",),
        ("NEWYou can now listen to Wire articles!",),
        ("(Except for the headline, this story has not been edited by our staff.)",),
        ("Now you can read the Wire ePaper anytime, anywhere.",),
        ("Ice patrols are local journalism co-funded by the lake towns.",),
        ("J. Vale", "3 days ago", "They take 31 dollars from each of us. In 1988 it was 2.", "Like (14) Reply"),
        ("RELATED STORIES",),
        ("Comments expressed here do not reflect the opinions of the Wire.",),
        (
            "Ada Holm reported from Varn, Ostl., and reviewed 900 pages of the town's records.",
            "Ida Roth contributed research.",
        ),
        ("A version of this article appears in print on Feb. 9, with the headline: Lake Freezes. Order Reprints.",),
        ("Photo by J. Vale | The Wire", "Skater Ada Holm drives past two others on the lake in the last light."),
        ("Rebounds: Varn 29 (Hale 8), Ostra 41 (Dahl 14). Fouls: Varn 19, Ostra 15. Threes: Varn 8-24, Ostra 9-21.",),
        ("Can you help? Call 101 quoting 44250512208. You can also call Crimestoppers on 0800 555 111.",),
        ("CHESS", "White to play and mate in two.", "GARDENING: Sow broad beans now, 9 inches apart."),
        ("Two swans sleep on the ice of the lake. (HTT photo)",),
        ("{{/usCountry}}",),
        ("The Wire is supported by listeners. Our fall drive ends Friday, and we are $41,000 short.",),
        ("Stay connected to Ada and get more of her work as it comes out.",),
        ("This is the Wire, brought to you by Ostra Savings, 3.9 percent a year.",),
        ("Further Reading", '10 million logins leaked in "mother of all lists"'),
        ("ALSO SEE: Skater found 3 miles from home with his dog",),
        ("The video in the player above is from an earlier report.",),
        ("Recommended from the desk", "Ice on the Varn canal keeps 14 barges in port", "Which swans stay in winter"),
        ("The comments below have not been moderated.",),
        ("Skaters on the lake of Varn in the first light of the day. — Picture by Hanna Vale",),
        ("For the original company release, double-click on nVEL6a", "Further company coverage: VLDG.DE"),
        ("You have 2 free articles left. Already a member? Log in",),
    ],
)
def test_what_stands_between_the_paragraphs_is_taken_out_and_they_stay(lines: tuple[str, ...]) -> None:
    assert kept(page(story=(*STORY, SAID, *lines, *MORE))) == [*STORY, SAID, *MORE]


@pytest.mark.parametrize(
    "lines",
    [
        ("TIDES", "High water 6.12am and 6.40pm.", "BIRTHDAYS", "Councillor Jon Vale is 61 today.", "Lotto: 3, 14, 22"),
        ("DEATH NOTICES", "HOLM, Ida, of Varn, peacefully at home on Friday, aged 91. Service at the church of Varn."),
        ("References", "Holm, A. et al. J. Lake Ice 9, 1120–1131 (2025)."),
        ("House rules", "1. We welcome comments on the 10 top stories. Some may be published in the paper."),
        ("Guest Book (37)", "Marge T.", "She taught all 6 of my kids to skate."),
        (
            "LETTERS TO THE EDITOR",
            "Sir - The lake froze in 1988, and the town said then that it would put up 40 signs.",
        ),
    ],
)
def test_standing_columns_and_lists_of_sources_end_the_article(lines: tuple[str, ...]) -> None:
    assert kept(page(story=(*STORY, *MORE, *lines))) == [*STORY, *MORE]


def test_a_paragraph_from_which_the_line_below_is_pulled_stays() -> None:
    assert kept(page(story=(*STORY, f"{QUOTE[1:-1]}. She said so twice.", QUOTE, *MORE))) == [
        *STORY,
        f"{QUOTE[1:-1]}. She said so twice.",
        *MORE,
    ]


def test_short_paragraphs_on_the_subject_below_a_gap_stay() -> None:
    gap = ("Image source, Ada Holm", "Image caption,", "Skaters near the landing stage")
    short = ("Its average depth is 31 metres.", "The frozen lake drew 6,000 visitors in 2012.", "They left in March.")
    assert kept(page(story=(*STORY, *gap, *short))) == [*STORY, *short]


def test_a_list_under_its_hour_stays_below_a_poll_in_a_live_blog() -> None:
    posts = [line for hour, text in enumerate((*STORY, *MORE)) for line in (f"{hour + 1}h ago", text)]
    poll = ("POLL", "Will you skate?", "Yes 31%", "No 69%", "1,807 votes", "7h ago", "What we know")
    points = ("- The ice is 14 centimetres thick.", "- Two men were fined on Friday.")
    assert kept(page(story=(*posts, *poll, *points)))[-2:] == list(points)


def test_the_marks_of_a_wire_around_its_headline_are_no_part_of_it() -> None:
    wire = (
        "BC-EU--Varn-Lake,0412",
        f"^{HEADLINE}<",
        "^By ADA HOLM=",
        f"    VARN, Ostland (LW) _ {STORY[0]}",
        *STORY[1:],
    )
    reading = read("\n".join(wire))
    assert reading.headline == HEADLINE
    assert reading.claims[0].text == STORY[0]


def test_a_state_in_brackets_dates_does_not_part_a_dateline() -> None:
    reading = read(f"{HEADLINE}\n\nVARN, Mont. (May 6, 2025) -- {STORY[0]}\n\n" + "\n\n".join([*STORY[1:], *MORE]))
    assert reading.claims[0].text == STORY[0]


def test_a_narrow_column_below_a_wide_head_is_joined() -> None:
    head = "THE VARN COUNTY SENTINEL            Wednesday, October 8, 2025            PAGE A3"
    lines = [
        "The water district of Varn will replace more",
        "than 2,200 lead pipes in the next four years,",
        "ending a dispute with the state that began in",
        "2023, when tests found lead in one home of",
        "six. Directors voted 4-1 on Monday night to",
        "borrow $18.6 million for the work, said the",
        "general manager, Curtis Oakes, who called the",
        "pipes a burden that the town had carried for",
        "$7.15 a month and for far too many years.",
    ]
    assert clean("\n".join([head, "", "Pipes to go", "", *lines]), flips={}).body.endswith(" ".join(lines))


def test_a_note_on_an_articles_age_is_no_headline() -> None:
    text = page().replace(HEADLINE, f"This article is more than 3 months old\n{HEADLINE}")
    assert clean(text, flips={}).headline == HEADLINE


@pytest.mark.parametrize(
    "opening",
    ["VARN: ", "Lake Varn, Ostland | THE WIRE | ", "VARN, Ostland (LW) _ ", "NEW VARN: ", "VARN. July 8 (Ost-Wire) – "],
)
def test_a_place_and_a_colon_before_the_first_sentence_are_no_part_of_the_claim(opening: str) -> None:
    reading = read(f"{HEADLINE}\n\n{opening}{STORY[0]}\n\n" + "\n\n".join([*STORY[1:], *MORE]))
    assert reading.claims[0].text == STORY[0]


@pytest.mark.parametrize(
    ("stamp", "when"),
    [
        ("06/12/2025June 12, 2025", "2025-06-12"),
        ("22 Apr 2025 04:15PM (Updated: 22 Apr 2025 06:48PM)", "2025-04-22"),
        ("Mar.27.2025 2:30PM", "2025-03-27"),
        ("GNN General News Oct - 05 - 2025 , 11:20", "2025-10-05"),
        ("WireWeb April 16, 2025 NEWS Leave a comment 214 Views", "2025-04-16"),
    ],
)
def test_dates_with_what_scrapers_glue_to_them_are_read(stamp: str, when: str) -> None:
    assert clean(page().replace(HEADLINE, f"{HEADLINE}\n{stamp}"), flips={}).published == when


@pytest.mark.parametrize(
    "line", ["1 of 3 | Skaters cross the lake of Varn, Ostland, Friday, Feb. 7, 2025.", "headshot"]
)
def test_what_stands_below_a_headline_is_not_joined_to_it(line: str) -> None:
    headline = "Lake of Varn freezes over as search for two skaters goes on"
    text = "\n".join([headline, line, "Ada Holm", *STORY, *MORE])
    assert clean(text, flips={}).headline == headline


@pytest.mark.parametrize("tail", [" — Ostwire", "1"])
def test_an_agency_behind_a_dash_and_a_footnotes_mark_end_a_sentence(tail: str) -> None:
    last = "A kilogramme of trout fetched 55 crowns in Varn this week, compared with 32 crowns last winter."
    assert kept(page(story=(*STORY, last + tail, *MORE))) == [*STORY, last + tail, *MORE]


def test_a_motto_with_its_year_is_no_headline() -> None:
    assert clean(page("The Varn Messenger", "Serving Varn and Lake Counties since 1889"), flips={}).headline == HEADLINE


def test_bullets_in_whole_sentences_below_by_the_numbers_stay() -> None:
    points = ("- The ice is 14 centimetres thick.", "- Two men were fined on Friday.")
    assert kept(page(story=(*STORY, "By the numbers:", *points, *MORE))) == [*STORY, *points, *MORE]


def test_a_short_sentence_before_the_gap_that_ends_an_article_stays() -> None:
    last = "Mayor Hanna Brandt declared two days of mourning."
    below = ("___", "ADA HOLM", "twitter mailto", "Holm covers towns in the west. She has a dog and lives in Ostland.")
    assert kept(page(story=(*STORY, *MORE, last, *below)))[: len(STORY) + 3] == [*STORY, *MORE, last]


def test_a_section_of_the_article_under_a_label_in_capitals_stays_and_so_do_turns_of_speakers() -> None:
    section = ("TWO BOYS", "The baker took the boys home through the frozen lake's reeds, and the weather held.")
    assert kept(page(story=(*STORY, *MORE, *section)))[-2:] == list(section)
    turns = ("HOLM: Nine of them came every year.", "ROTH: And the tea?", "HOLM: With rum in it, 40 per cent.")
    assert kept(page(story=(*STORY, *MORE, *turns)))[-3:] == list(turns)


def test_titles_below_a_box_that_ask_are_no_sentence_of_the_article() -> None:
    box = ("Related", "Ice on the Varn canal keeps barges in port", "Which lake in Ostland has the thickest ice?")
    short = "The town said it would appeal. It has 30 days."
    assert kept(page(story=(*STORY, *box, short, *MORE))) == [*STORY, short, *MORE]


def test_a_headline_of_two_sentences_is_one() -> None:
    headline = "The Lake of Varn Froze Over. Skating Was Forbidden."
    assert clean(page().replace(HEADLINE, headline), flips={}).headline == headline


def test_a_sentence_whose_verb_may_be_a_noun_is_no_caption() -> None:
    last = "Varn hosts Ostra Town on Tuesday."
    assert kept(page(story=(*STORY, *MORE, last))) == [*STORY, *MORE, last]


@pytest.mark.parametrize(
    "line", ["What did the ice song sound like? (4:22)", "And when will it be safe to skate at night? (16%, 654 Votes)"]
)
def test_titles_of_videos_and_answers_of_polls_are_no_text(line: str) -> None:
    assert line not in kept(page(story=(*STORY, line, *MORE)))


LIVE = """FAREWATCH LIVE
Rates | Ports | Charts

Strike at the Osk terminals, as it happened

By Una Brandel
Friday, October 23, 2026

4:10pm Crane drivers to vote
The Dock Workers' League says its committee has decided to ballot 2,300 crane drivers. Papers go out next week.

3:00pm More ships at anchor than first stated
A port notice this afternoon raises the number of ships waiting off Osk to 41 from the 36 it gave in the morning.

1:45pm What the terminal said
Chief executive Marta Ilves told staff the terminals would open again on Monday, whatever the League decides.

11:15am The letter
Worth rereading the letter that Ilves sent to staff. "We asked for time and we were given a week," she writes.

10:30am Yesterday's figures in brief
- Containers moved: 3,100, down 62%
- Ships turned away: 12
- Charge for the quarter: $86m
- Trains cancelled: 87

9:20am What next?
Notices go out on November 2, talks in the capital last until mid-December, and the three sheds close by January 31.

8:40am Insurance
Finance chief Tobin Rask confirmed on the call that the $50m cover for strikes continues. $33m of it is left.

More from Farewatch: Who pays for idle ships? | Subscribe from $1
"""


def test_a_list_in_a_live_page_ends_it_no_more_than_its_hours_do():
    body = read(LIVE, published=None).body
    for words in ("Ships turned away: 12", "talks in the capital last until mid-December", "$33m of it is left"):
        assert words in body
    assert "Who pays for idle ships" not in body


def test_the_last_sentence_of_a_wire_stays_before_its_sign_off():
    text = (
        "OSK, Oct 23 (NBO): Two barges collided at the Osk locks on Friday, the canal office said.\n\n"
        "The office said 14 people were taken ashore and none was hurt in the collision.\n\n"
        "In 2022, about 40 barges were held for a week after a gate had failed at another lock. NBO MKR SSN\n"
    )
    assert "about 40 barges were held for a week" in read(text, published=None).body


@pytest.mark.parametrize(
    "menu", ["News – Stars – Football – Horoscope", "World | News | Sport", "Daily News * Sport * Bets"]
)
def test_a_menu_is_no_outlet(menu):
    text = f"FLASH!\n{menu}\n\n{HEADLINE}\n\nBy Tom Lindgren\n7 June 2025\n\n" + "\n\n".join(STORY)
    assert read(text, published=None).publisher != menu
