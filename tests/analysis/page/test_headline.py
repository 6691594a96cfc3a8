"""Headlines behind a wire's tags, and the notes on versions that are none."""

import pytest

from articles.analysis.clean import clean

BODY = (
    (
        "LISBON, March 3 (Wire) - The central bank cut its main rate by a quarter point to 2.25% on Tuesday, its third cut "
        "in a row, and said that inflation would reach its target by the autumn."
    ),
    (
        "Governor Ana Prata told reporters that six of nine members had voted for the cut. The bank lowered its forecast "
        "for growth to 0.9% from 1.3%."
    ),
    '"We see room for more," she said.',
)


@pytest.mark.parametrize(
    "below",
    [
        (),
        ("Tom Hall", "March 3, 2026 4:15 PM"),
        ("* Six of nine members vote for cut", "* Growth forecast lowered to 0.9%", "(Adds quotes)", "By Tom Hall"),
    ],
)
@pytest.mark.parametrize(
    "headline",
    [
        "UPDATE 2-Lisbon's central bank cuts rate to 2.25% as inflation slows",
        "UPDATE 4: Central bank cuts rate, lowers growth forecast",
        "CORRECTED-UPDATE 1-Central bank cuts main rate to 2.25%",
        "WRAPUP 1-Central bank cuts rate, sees room for more",
        "REFILE-Central bank cuts rate, lowers growth forecast",
        "2ND UPDATE: Central bank cuts rate to 2.25%, sees growth lower",
        "FACTBOX-How the central bank voted on the rate cut",
        "URGENT: Central bank cuts rate to 2.25%",
        "TOP NEWS: Central bank cuts main rate to 2.25%",
    ],
)
def test_a_wires_headline_is_found_with_its_tag(headline: str, below: tuple[str, ...]) -> None:
    assert clean("\n".join((headline, *below, *BODY)), flips={}).headline == headline


@pytest.mark.parametrize(
    "note",
    ["UPDATES with quotes from governor", "EDS: ADDS details on the vote of the central bank", "UPDATE 1-Rate cut"],
)
def test_a_note_on_a_version_is_no_headline(note: str) -> None:
    assert clean("\n".join((note, *BODY)), flips={}).headline is None


def test_what_an_update_says_of_the_article_itself_is_no_headline() -> None:
    note = "UPDATE: This article has been updated with the votes of the central bank's members."
    cleaned = clean("\n".join((note, *BODY)), flips={})
    assert cleaned.headline is None
    assert note not in cleaned.body


@pytest.mark.parametrize(
    ("headline", "stamp", "published"),
    [
        (
            "Rate cut divides the central bank of Lisbon. Here is why savers call it 'a bad day,' governor says",
            "Published Tue, Mar 3 20262:23 PM EST",
            "2026-03-03",
        ),
        ("Central bank of Lisbon cuts main rate to 2.25%", "04/03/2026 - 13:55 GMT+1", "2026-03-04"),
    ],
)
def test_a_headline_and_the_date_below_it_are_read_together(headline: str, stamp: str, published: str) -> None:
    above = ("News", "Markets", "Watch TV", "Sign in")
    cleaned = clean("\n".join((*above, headline, stamp, *BODY)), flips={})
    assert cleaned.headline == headline
    assert (cleaned.published or "")[:10] == published


def test_the_date_beside_the_headline_wins_over_todays_date_below_its_first_copy() -> None:
    headline = "Central bank of Lisbon cuts main rate to 2.25%"
    above = ("Now reading", headline, "March 9, 2026", "Home", "Politics", "Videos", "Subscribe", headline)
    cleaned = clean("\n".join((*above, "by Tom Hall", "March 3, 2026", *BODY)), flips={})
    assert (cleaned.headline, cleaned.published) == (headline, "2026-03-03")


HEADLINE = "Central bank of Lisbon cuts rate to 2.25% as inflation slows to 2%"
CUT = "Central bank of Lisbon cuts rate"
SIGNED = ("By Tom Hall", "March 3, 2026")


@pytest.mark.parametrize(
    "lines",
    [
        ("Home", "» Markets", f"» {CUT}", HEADLINE, *SIGNED),
        ("Home", ">", "Markets", ">", f"{CUT}...", HEADLINE, *SIGNED),
        (f"Lusitan News/ Markets / Money / {HEADLINE}", "BackBack", HEADLINE, "Tom Hall", "3 Mar 2026, 09:41 AM IST"),
        (f"Home > News > Markets > {HEADLINE}", *SIGNED),
        (f"Markets › Rates › {CUT}…", HEADLINE, *SIGNED),
        (f"You are here: Home » News » {HEADLINE}", *SIGNED),
        (f"Home/Business/{HEADLINE}", *SIGNED),
        (f"Business | {HEADLINE}", *SIGNED),
        (f"NEWS / MARKETS / {HEADLINE}", HEADLINE, *SIGNED),
        (f"Now Reading: {CUT} to 2.25% as infl...", HEADLINE, *SIGNED),
        ("Menu", f"{CUT} to 2.25%", HEADLINE, "Share"),
        (f"{HEADLINE} - The Lusitan News | Money desk", "Menu", HEADLINE, *SIGNED),
        ("Menu", HEADLINE, *SIGNED, f"{CUT}…"),
        ("Menu", f"» {HEADLINE}", *SIGNED),
    ],
)
def test_a_headline_is_taken_whole_and_without_the_way_to_it(lines: tuple[str, ...]) -> None:
    cleaned = clean("\n".join((*lines, *BODY)), flips={})
    assert cleaned.headline == HEADLINE
    assert cleaned.body == "\n\n".join(BODY)


@pytest.mark.parametrize(
    "headline",
    [
        "Lisbon / Porto rail link: central bank warns of cost as rate is cut",
        "Rate cut > rate hold? Central bank of Lisbon explains its vote",
        "Central bank cuts rate/yield target to 2.25% in Lisbon",
        "Rates: central bank of Lisbon cuts to 2.25%",
    ],
)
def test_a_stroke_within_a_headline_stays(headline: str) -> None:
    assert clean("\n".join(("Home", headline, *SIGNED, *BODY)), flips={}).headline == headline


def test_a_headline_stands_above_the_points_of_a_summary() -> None:
    lines = (
        "THE EVENING LANTERN", "NEWS   SPORT   TV", "WIN a week in the sun - see page 9", "",
        "OUCH! Lisbon hikers fume as ‘greedy’ bank lops rate to 2.25%",
        "• Governor says cut was the last of the year", "• Savers’ groups call the move a slap in the face",
        "• Bank insists: ‘Our hands were tied’", "By Rui Falcão", "Published: 06:02, 9 May 2025",
    )  # fmt: skip
    assert clean("\n".join((*lines, *BODY)), flips={}).headline == lines[4]


PLANT = (
    "A fire at a paint factory in Lenz burned for nine hours before crews put it out on Sunday, the fire service said.",
    "Thirty-one workers were led out of the Lenz factory and two were treated for smoke, chief officer Dana Roth said.",
    '"Nobody is missing," she told reporters at the gates of the paint factory.',
)


@pytest.mark.parametrize("head", ["Summary", "Key points:", "At a glance", "What we know so far", "In brief"])
def test_points_between_a_title_and_its_byline_are_not_the_title(head: str) -> None:
    points = (
        "A fire at a paint factory in Lenz burned for nine hours",
        "Thirty-one workers were led out of the factory",
        "Two workers were treated for smoke, the fire service says",
    )
    lines = (
        "News  Sport  Weather",
        "Nine hours of smoke over Lenz",
        head,
        *points,
        "By Ina Falk",
        "3 May 2026",
        *PLANT,
    )
    assert clean("\n".join(lines), flips={}).headline == "Nine hours of smoke over Lenz"


@pytest.mark.parametrize(
    "promo",
    [
        "Plus Reader: You are reading 2 of 5 free stories this month",
        "You're viewing 1 of 3 free articles",
        "3 of 4 free articles",
        "LIVE: The Six O'Clock News starts in 25 minutes",
        "On now: Paint Your Own Home continues after the break",
        "Podcasts: The Long Shift, Ep. 40 - Who puts out the fires in our factories?",
    ],
)
@pytest.mark.parametrize("title", ["Factory fire out after nine hours", "Explainer: What burned at the Lenz factory"])
def test_what_a_page_says_of_itself_is_not_the_title(promo: str, title: str) -> None:
    lines = ("News  Sport  Weather", promo, title, "By Ina Falk", "3 May 2026", *PLANT)
    assert clean("\n".join(lines), flips={}).headline == title


@pytest.mark.parametrize("post", ["Education Reporter", "Business Correspondent", "Crime Editor"])
def test_the_post_of_a_writer_is_no_outlet(post: str) -> None:
    lines = ("Factory fire out after nine hours", "3 May 2026", "By Ina Falk", post, "Lenz Courier", *PLANT)
    assert clean("\n".join(lines), flips={}).publisher in (None, "Lenz Courier")


def test_a_question_that_heads_a_part_of_the_text_is_no_title() -> None:
    lines = (
        "The Lenz Lantern", "Money | Q&A", "Paint works shut after all? What the fire means for you",
        "A guide to who is affected", "Ina Falk", "Sun Oct 11 2026 - 05:30",
        "It is the smoke that never clears. On Friday the fire service said the works would close for nine weeks.",
        "Was the fire at the factory in Lenz put out?", *PLANT,
    )  # fmt: skip
    assert clean("\n".join(lines), flips={}).headline == lines[2]


def test_a_deck_that_speaks_of_its_writer_is_no_title() -> None:
    lines = (
        "The Lenz Lantern", "SKETCH", "Up in smoke: nine hours that left the gallery gasping",
        "Our man in the gallery watches the Lenz factory burn and the fire service put it out", "Quentin Falk",
        "Thursday 5 March 2026", *PLANT,
    )  # fmt: skip
    assert clean("\n".join(lines), flips={}).headline == lines[2]
