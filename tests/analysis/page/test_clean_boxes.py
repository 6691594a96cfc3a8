"""Boxes amid an article that are known by their form: set in, rows, closed by a source, opened by a word for a box."""

import pytest

from articles.analysis.clean import clean
from tests.analysis.page.test_clean import STORY, page
from tests.analysis.page.test_clean_inside import MORE, kept

FLUSH = (*STORY, "The ice patrol of the lake towns has 31 members, who are paid 40 euros a day.")
SPOKEN = "Brandt told the council that the 40 signs around the lake had cost 6,200 euros, and called that a bargain."


@pytest.mark.parametrize(
    "lines",
    [
        (
            "\tHOW ICE BREAKS",
            "\tA sheet of ice 5 centimeters thick carries one person who stands still.",
            "\tIt cracks along the shore first, where 2 currents meet.",
        ),
        (
            "    Ice by the numbers of the service",
            "    The thickest ice, 61 centimeters, was drilled in 1963.",
            "    In 14 winters there was none.",
        ),
        (
            "WHY SOME ICE IS WHITE",
            "White ice is half as strong as clear ice, because it holds 10 percent air.",
            "It forms when snow soaks up water, and children are told to keep off it.",
            "Source: Institute of Limnology, 2024",
        ),
        (
            "What ice can carry",
            "Ice of 12 centimeters carries a group on foot.",
            "A car needs 30 centimeters.",
            "Graphic: J. Vale",
        ),
        ("FACTBOX: Thin ice", "Some 20 people drown under ice in a year.", "Most are over 60 years old.", SPOKEN),
        ("Sidebar: the ice patrol", "The patrol was founded in 1931.", "It has pulled out 440 people.", SPOKEN),
        ("KEY FACTS", "The lake is 9 kilometers long.", "It is 31 meters deep at its deepest point.", SPOKEN),
        ("On thin ice: what the rules say", "Depth: 12 centimeters", "Fine: up to 500 euros", "Age: 14 and over"),
        ("The rules on the lake", "Closing time: 6 p.m.", "Dogs: only on a lead of 2 meters", "Fires: none"),
        (
            "HOW THE WINTER WENT",
            "Nov. 30: First frost.",
            "Jan. 12: The canal closes.",
            "Feb. 4: The lake freezes over.",
        ),
        (
            "A lake and its ice",
            "1929: A team crosses with 14 horses.",
            "1963: The ice is 61 centimeters thick.",
            "1996: It freezes for the last time in 29 years.",
        ),
        ("SKATERS' WORDS", "Candle: ice that falls apart in needles.", "Frazil: 3-millimeter plates.", "Lead: a gap."),
        ("IF YOU GO", "What: Skate school", "When: 10 a.m. on Feb. 15", "Where: Landing stage", "Cost: 3 euros"),
        ("Depth of the ice, centimeters", "Feb 2: 4", "Feb 6: 8", "Feb 9: 12", "Source: lake towns"),
        ("SKTS", "31.40", "▼ -3.10 (-2.4%)", "Market cap 212M", "52-week high 19.80"),
        ("WHAT IS FRAZIL ICE?", "Frazil ice is a slush of plates 3 millimeters wide.", "It clogs the inlets of mills."),
        ("How ice is measured", "A drill makes a hole of 5 centimeters.", "A hook is let down until it holds below."),
        ("Embedded post from Chirper", "The ice took 3 of our sheds in the night.", "Show more"),
        ("Hanna Vale (@hvale) Feb. 9, 2025", "We have 40 sleds and no ice.", "Reply · 41 Repost · 310 Like"),
        ("Varn Weather (@varnwx) posted: Minus 14 at the landing stage, the coldest morning of the winter.",),
    ],
)
def test_a_box_known_by_its_form_is_taken_out(lines: tuple[str, ...]) -> None:
    below = (SPOKEN, *MORE) if SPOKEN not in lines else MORE
    kept_spoken = (SPOKEN, *MORE)
    assert kept(page(story=(*FLUSH, *lines, *below))) == [*FLUSH, *kept_spoken]


@pytest.mark.parametrize(
    "lines",
    [
        ("WHY NOW?", "The frost came late and stayed for 9 days.", "WHAT NEXT?", "The towns meet on Friday at 6 p.m."),
        ("What the towns want", "They want 40 signs and a boat.", "They have money for 12 signs."),
        ("The new rules are these:", "Depth: 12 centimeters", "Fine: up to 500 euros", "Age: 14 and over"),
        ("Thin ice", "The ice on the canal is only 4 centimeters thick.", SPOKEN, "Source: lake towns"),
        ("VALE: We drilled 14 holes.", "BRANDT: How many were wet?", "VALE: Nine of them.", "BRANDT: Then we close."),
    ],
)
def test_parts_lists_and_talks_of_an_article_are_no_boxes(lines: tuple[str, ...]) -> None:
    body = kept(page(story=(*FLUSH, *lines, *MORE)))
    assert [line for line in lines if line.endswith(".") and line not in body] == []


def test_dates_and_places_of_a_tour_are_no_box() -> None:
    tour = ("The patrol's tour", "Feb. 12 – Varn, Town Hall", "Feb. 14 – Ostra, Old Port", "Feb. 19 – Hale, Lido")
    assert list(tour[1:]) == [line for line in kept(page(story=(*FLUSH, *tour, *MORE))) if line in tour[1:]]


def test_how_a_report_was_made_is_told_under_its_own_head() -> None:
    note = ("How we reported this story", "The Wire read 900 pages of the town's records and interviewed 14 skaters.")
    assert kept(page(story=(*FLUSH, *MORE, *note))) == [*FLUSH, *MORE]


def test_paragraphs_that_all_stand_in_are_the_article() -> None:
    story = tuple(f"\t{line}" for line in (*FLUSH, "THE PATROL", SPOKEN, *MORE))
    assert SPOKEN in kept(page(story=story))


def test_a_chronicle_is_no_box_of_itself() -> None:
    days = tuple(
        f"Feb. {day}: The ice at the landing stage grew to {day} centimeters in the night." for day in range(2, 12)
    )
    assert kept(page(story=(*STORY, "DAY BY DAY", *days)))[-10:] == list(days)


def test_a_poll_in_one_line_and_what_readers_say_below_it_are_no_part_of_the_article() -> None:
    poll = (
        "POLL: Is the ice too thin?  Yes 44%  No 51%  Don't know 5%",
        "Mirka B. (Ostra): Four is nothing. In 1991 we lost 12 boats on 3 centimeters.",
        "Old Skater: My cousin fell in twice",
    )
    assert kept(page(story=(*FLUSH, *poll, *MORE))) == [*FLUSH, *MORE]
    said = "Asked whether the ice held, 44 percent said yes and 51 percent no."
    assert said in kept(page(story=(*FLUSH, said, *MORE)))


def test_a_newsletter_that_is_praised_is_no_part_of_the_article() -> None:
    line = "Lake Wire Morning newsletter: Free weekly. 92,000 readers. “The only email I open,” says one skater."
    assert kept(page(story=(*FLUSH, line, *MORE))) == [*FLUSH, *MORE]


def test_a_person_with_a_style_opens_no_line_of_a_sign_up_box() -> None:
    lines = (
        "The lake at Lenz will be drained in May so that its dam can be mended, the water board said on Monday.",
        "Board engineer Ida Roth said the dam had leaked since March and that 40 houses lay below it.",
        "The board has told anglers to stay away from the lake until the autumn, when the water should be back.",
        "GET THE WEEKLY LOOP",
        "Eight stories, one email, every Friday. 31,000 readers already do.",
        "Dr Jon-Erik Vale, a freshwater ecologist at the University of Lenz, isn’t so sure.",
        "He said the mud of the lake held lead and zinc from the old works, and that none of it should be stirred up.",
    )
    body = clean("\n\n".join(lines), flips={}).body
    assert lines[5] in body
    assert lines[4] not in body
