"""Lines inside and around an article that are not the article, as agencies, print pages and sites set them."""

import time

import pytest

from articles.analysis.clean import clean
from tests.analysis.page.test_clean import HEADLINE, STORY, page

MORE = (
    "The weather service in Varn expects the frost to last until the weekend, with 14 degrees below zero at night.",
    "Brandt said the town would put up 40 signs around the lake and close the car park at the landing stage.",
)


def kept(text: str) -> list[str]:
    return clean(text, flips={}).body.split("\n\n")


@pytest.mark.parametrize(
    "line",
    [
        "NV AUDIO: Lake of Varn freezes over",
        "Video | Skaters on the lake of Varn",
        "NV correspondent Ada Holm reports.",
        "Staff writer Ida Roth in St. Lorenz contributed to this report. An earlier version misspelled a name.",
        "mailto",
        "VARN IN NUMBERS",
        "This report by The Lake Wire was first published Feb. 9, 2025.",
        "3 of 12 | Skaters cross the lake of Varn.",
        "Subscribers get 20% off tickets to our events.",
    ],
)
def test_pointers_and_credits_between_paragraphs_are_taken_out(line: str) -> None:
    assert kept(page(story=(*STORY, line, *MORE))) == [*STORY, *MORE]


def test_a_list_of_titles_does_not_swallow_the_short_paragraph_below_it() -> None:
    titles = ("RELATED STORIES", "Ice on the Varn canal keeps barges in port", "What to know about thin ice in spring")
    short = 'Brandt said the lake would be measured again on Friday. "Nobody needs to drown," she said.'
    assert kept(page(story=(*STORY, *titles, short, *MORE))) == [*STORY, short, *MORE]


def test_titles_with_a_summary_each_are_taken_out_with_their_summaries() -> None:
    cards = (
        "RELATED STORIES",
        "Ice on the Varn canal keeps barges in port",
        "Skippers of the lake town of Varn said that they would lose 3,000 euros a day.",
        "What to know about thin ice in spring",
        "The weather service explains when a frozen lake holds a person and when not.",
    )
    assert kept(page(story=(*STORY, *cards, *MORE))) == [*STORY, *MORE]


def test_an_article_goes_on_below_a_fact_box_of_short_lines() -> None:
    box = ("THE LAKE AT A GLANCE", "Length: 9 km", "Depth: 31 meters", "Boats: 140, all ashore")
    next_one = "He is due to meet the town clerk on Monday."
    assert kept(page(story=(*STORY, *box, next_one, *MORE))) == [*STORY, next_one, *MORE]


def test_the_second_take_of_a_wire_belongs_to_its_article() -> None:
    takes = ("(c) Norden Wire - MORE", "LAKE-VARN/FROST =2 VARN", "'NOBODY NEEDS TO DROWN'")
    later = (
        "Harbor pilots on the coast reported drifting floes and asked for an icebreaker from the capital.",
        "Insurers declined to say how many yachts were damaged.",
    )
    body = kept("\n".join(("LAKE-VARN/FROST (UPDATE 2)", page(story=(*STORY, *MORE, *takes, *later)))))
    assert set(later) <= set(body)


def test_a_note_to_editors_below_the_headline_is_no_part_of_it() -> None:
    wrapped = (
        "LAKE-VARN/FROST (UPDATE 2)\n\nLake of Varn freezes over for the first time in years\n"
        "(Adds weather service, paragraphs 3-4;\ntown clerk)\nBy Ada Holm\n"
        "VARN, Jan 9, 2024 (Norden) - The lake of Varn froze over on\nTuesday for the first time since 1996, the weather\n"
        "service said, and skating is forbidden until the ice is 12\ncentimeters thick. Two boys broke through near the\n"
        "landing stage and were pulled out unhurt by a baker on his\nway to work, the town clerk said."
    )
    cleaned = clean(wrapped, flips={})
    assert cleaned.headline == "Lake of Varn freezes over for the first time in years"
    assert cleaned.body.startswith("VARN, Jan 9, 2024") or cleaned.body.startswith("The lake")


def test_the_head_of_a_printed_page_states_the_date_and_is_no_headline() -> None:
    cleaned = clean("\n".join(("THE VARN ARGUS            Friday, March 6, 2026            NEWS  7", page())), flips={})
    assert (cleaned.headline, cleaned.published) == (HEADLINE, "2026-03-06")


def test_the_writers_post_and_name_are_no_subheadings() -> None:
    cleaned = clean(
        "\n".join((HEADLINE, "By Ada Holm", "Local democracy reporter", *STORY, *MORE, "Ada Holm")), flips={}
    )
    assert cleaned.body == "\n\n".join((*STORY, *MORE))


@pytest.mark.parametrize(
    "line",
    [
        "Share this story in your social network",
        "Enjoy the latest local news, deals and picks from around the lake.",
        "Would you like to comment on this article?",
        "Ida Roth covers lakes and harbors. Follow Ida on Bluesky @idaroth.",
        "Wait! Before you go, ask yourself how long the lake would be watched without reporters such as ours.",
        "Firefighters carry a rubber boat to the shore in Varn, Norden, Tuesday, Jan. 9, 2024.",
        "A firefighter walks along the landing stage in Varn, Norden, January 9, 2024.",
        "Town clerk Olga Brandt, left, and a diver look at the hole in the ice.",
        "Children are seen standing beside the closed pier on the lake.",
    ],
)
def test_sales_notes_and_captions_without_a_credit_are_taken_out(line: str) -> None:
    assert kept(page(story=(*STORY, line, *MORE))) == [*STORY, *MORE]


@pytest.mark.parametrize(
    "line",
    [
        "The town sold the pier to a company from Norden on Tuesday, Jan. 9, 2024.",
        "The exhibition runs from May 3 to June 2, 2024.",
        "The move is seen as a concession to the owners of the 140 boats.",
        "Get a rope before you step on the ice, the clerk said, and stay close to the shore.",
        "Voters on the left, and many in the center, want the lake closed.",
    ],
)
def test_sentences_that_sound_like_captions_or_offers_are_kept(line: str) -> None:
    assert kept(page(story=(*STORY, line, *MORE))) == [*STORY, line, *MORE]


def test_a_list_of_other_articles_with_long_titles_ends_the_article() -> None:
    card = "A storm tore the roof off a gymnasium in a village far away, and pupils stay at home for a week."
    cards = [
        text
        for place in ("Ost", "Nord", "West", "Sund")
        for text in (
            f"Roof of a school gym in {place} torn off in the night",
            card.replace("village", f"{place} village"),
        )
    ]
    assert kept(page(story=(*STORY, *MORE, *cards))) == [*STORY, *MORE]


@pytest.mark.parametrize(
    "line",
    [
        "Research by the institute in Lund found that ice on 40% of lakes is thinner than in 1990.",
        "Writing in a medical journal, the doctors said that two of three patients had never skated before.",
        "Video from the scene shows three boats frozen in beside the pier.",
        "Written in 1998, the rule bans motors on the lake.",
        "Reporting by the local paper led to the clerk's apology in May.",
        "Twelve accidents were reported from the villages on the other shore.",
        "He denied the reports.",
        "Varn Shipping is a subsidiary of Norden Group, which lost 3 million euros last year.",
        "By using stolen personal data, the gang rented 14 boats.",
        "Register offices around the lake recorded 12 weddings on the ice.",
        "Left without power, 300 homes in Varn were cold on Monday.",
    ],
)
def test_sentences_that_begin_like_credits_and_notices_are_kept(line: str) -> None:
    assert kept(page(story=(*STORY, line, *MORE))) == [*STORY, line, *MORE]


@pytest.mark.parametrize(
    "line",
    [
        "Reporting by Ida Roth in Varn and Tom Hall in Lund; editing by Ada Holm",
        "(Additional reporting by staff and agencies)",
        "Video by Jon Vale, edited by Ida Roth",
        "Translated from Norden by Ida Roth",
        "Ida Roth and Tom Hall reported from Varn.",
    ],
)
def test_credits_of_reporting_are_taken_out(line: str) -> None:
    assert kept(page(story=(*STORY, line, *MORE))) == [*STORY, *MORE]


@pytest.mark.parametrize("agency", ["Lusa", "Bernama", "News Agency of Nigeria", "The Canadian Press", "Ukrinform"])
def test_any_agency_of_the_one_list_is_known_as_a_credit(agency: str) -> None:
    for line in (agency, f"({agency})", f"Source: {agency}", f"Jon Vale / {agency}"):
        assert kept(page(story=(STORY[0], line, *STORY[1:]))) == [*STORY]
    assert kept(page(story=(*STORY, f"{MORE[0]} ({agency})"))) == [*STORY, f"{MORE[0]} ({agency})"]


def test_short_paragraphs_behind_a_list_of_titles_come_back_with_the_next_one_on_the_topic() -> None:
    titles = (
        "Also read",
        "• ‘A diver earns less than a baker’",
        "• Canal freezes over",
        "• Quiz: how well do you know the shore?",
    )
    aside = "Under the union's contract, rescuers get three euros an hour more at night."
    assert kept(page(story=(*STORY, *titles, aside, *MORE))) == [*STORY, aside, *MORE]


def test_reactions_of_readers_end_the_article() -> None:
    reactions = ("READERS' REACTIONS (12)", "Willy_8000   I fell in, too, in 1987 and lost 300 crowns.")
    assert kept(page(story=(*STORY, *MORE, *reactions))) == [*STORY, *MORE]


@pytest.mark.parametrize("credit", ["JON VALE/DAILY COURIER", "Jon Vale / The Varn Courier"])
def test_a_caption_goes_with_its_credit_of_any_outlet(credit: str) -> None:
    caption = "Town clerk Olga Brandt speaks to divers on the shore as a baker listens."
    assert kept(page(story=(STORY[0], caption, credit, *STORY[1:]))) == [*STORY]
    assert kept(page(story=(STORY[0], "Photo: Varn Courier", caption, *STORY[1:]))) == [*STORY]


@pytest.mark.parametrize(
    ("above", "publisher"),
    [
        ("THE FLOE — independent student press of Varn", "THE FLOE"),
        ("From: desk@norden.example", None),
        ("ADA HOLM, HOST: Good evening. The lake of Varn froze over for the first time since 1996.", None),
        ("Home › News › Lakes", None),
    ],
)
def test_mottos_mail_headers_turns_and_paths_are_no_headline(above: str, publisher: str | None) -> None:
    cleaned = clean("\n".join((above, page())), flips={})
    assert (cleaned.headline, cleaned.publisher) == (HEADLINE, publisher)


@pytest.mark.parametrize("line", ["Text: Ada Holm", "Reporter: Ada Holm", "Author: Ada Holm"])
def test_a_byline_may_be_led_by_another_word(line: str) -> None:
    assert clean("\n".join((HEADLINE, line, *STORY)), flips={}).byline == "Ada Holm"


@pytest.mark.parametrize(
    "line",
    ["[AdTech: inline-2]", "Reach reporter Ada Holm at 555-0182.", "Get our app: download it from the Play Store."],
)
def test_marks_of_the_page_between_paragraphs_are_taken_out(line: str) -> None:
    assert kept(page(story=(*STORY, line, *MORE))) == [*STORY, *MORE]


@pytest.mark.parametrize("above", ["Ask the clerk", "LakesWhat the ice hides.Explore the issue", "Varn freezes"])
def test_labels_and_run_together_teasers_are_no_headline(above: str) -> None:
    assert clean("\n".join((above, page())), flips={}).headline == HEADLINE


def test_the_path_before_a_headline_is_no_part_of_it() -> None:
    text = "\n".join((f"Home  {HEADLINE}", "January 9, 2024", *STORY))
    assert clean(text, flips={}).headline == HEADLINE


def test_the_items_of_a_live_blog_stay_together_whatever_they_are_about() -> None:
    items = [
        "Divers have started to look for a boat below the ice near the harbor.",
        "A bakery hands out 200 rolls to everyone who helps.",
        "Trains to the mountains run late, the railway says, because of frozen switches.",
        "A school in the hills will open an hour later on Wednesday, parents were told.",
    ]
    credit = ("Photograph: Jon Vale/Snap", "A boat near the harbor. Photograph: Jon Vale/Snap")
    blog = [
        line
        for number, item in enumerate(items)
        for line in (*(credit if number == 1 else ()), f"1{number}.05 GMT", item)
    ]
    assert kept(page(story=(*STORY, *MORE, *blog))) == [*STORY, *MORE, *items]


@pytest.mark.parametrize(
    "lines",
    [
        ("About Norvale Metals Founded in 1987, Norvale Metals employs 1,150 people at four mines.",),
        ("About the Norvale Group", "Headquartered in Lund, the group runs 40 ferries."),
        ("Media contact: Tess Holm, 0491 570 006",),
    ],
)
def test_what_a_firm_says_of_itself_below_its_release_is_taken_out(lines: tuple[str, ...]) -> None:
    assert kept(page(story=(*STORY, *MORE, *lines))) == [*STORY, *MORE]


def test_a_sentence_that_begins_with_about_is_kept() -> None:
    line = "About Norvale little is known, and the 40 people who live there rarely speak to visitors."
    assert kept(page(story=(*STORY, line, *MORE))) == [*STORY, line, *MORE]


def test_a_dateline_may_close_with_a_full_stop_and_a_dash() -> None:
    first = f"Varn, 9 Jan 2024 (NOR).- {STORY[0]}"
    assert clean("\n".join((HEADLINE, first, *STORY[1:])), flips={}).published == "2024-01-09"


@pytest.mark.parametrize(
    "line",
    [
        "share:" + "a" * 1500,
        "Share: " + "- " * 700,
        "About " + "A " * 900,
        "A." * 900,
        "SEN. " + "A" * 200 + ", B" * 60,
    ],
)
def test_long_lines_that_begin_like_furniture_take_no_time(line: str) -> None:
    started = time.process_time()
    clean(page(story=(*STORY, line)), flips={})
    assert time.process_time() - started < 1


def test_an_article_goes_on_in_sections_below_a_list_of_days() -> None:
    text = """Weekly note on the northern ports

12 May 2025

The strike at the port of Vesthavn ended on Friday after nine days, and cranes were moving again by noon. Insurers had \
put the loss at 4 million crowns a day.

Timeline
- 3 May: crane drivers walk out
- 7 May: tugs join the strike
- 12 May: work resumes

Pay
Drivers will get 6 percent over two years, according to the employers, who had offered half as much in April.

Courts
Nobody was charged, although eleven pickets were held for a night after a gate had been broken open.
"""
    body = clean(text, flips={}).body
    assert "Drivers will get 6 percent" in body
    assert "eleven pickets were held" in body
    assert "tugs join" not in body


@pytest.mark.parametrize(
    "line",
    [
        (
            "Before you sign up for a new account you need the number of the old one, which is on your card, and a letter "
            "that shows where you live; the bank then has ten days to move what you own, and you pay nothing for it."
        ),
        "The ferry, the one with the green funnel that used to call at Varn each summer, now lies off the old cannery",
    ],
)
def test_what_a_web_page_holds_as_its_article_needs_no_full_stop(line: str) -> None:
    paragraphs = "".join(f"<p>{text}</p>" for text in (*STORY, line, *MORE))
    markup = f"<html><head><title>{HEADLINE}</title></head><body><article><h1>{HEADLINE}</h1>{paragraphs}</article></body></html>"
    assert line in kept(markup)
