"""Furniture off, facts out: decisions, flips, web pages, dates, hostile input."""

import itertools

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from articles.analysis.clean import clean, take_whole
from articles.analysis.page.head.stamps import iso_moment

STORY = (
    "The lake of Varn froze over on Tuesday for the first time since 1996, the weather service said.",
    'Skating is forbidden until the ice is 12 centimeters thick, warned the town clerk, Olga Brandt. "It is eight."',
    "Two boys who broke through near the landing stage were pulled out unhurt by a baker on his way to work.",
)
HEADLINE = "Lake of Varn freezes over for the first time since 1996"


def page(*above: str, below: tuple[str, ...] = (), story: tuple[str, ...] = STORY) -> str:
    return "\n".join((*above, HEADLINE, *story, *below))


def sound(cleaned) -> bool:
    spans = [line for line in cleaned.lines if line.end > line.start]
    exact = all(cleaned.body[line.start : line.end] == line.text for line in spans)
    ordered = all(a.end <= b.start for a, b in itertools.pairwise(spans))
    return exact and ordered and all(0 <= line.start <= line.end <= len(cleaned.body) for line in cleaned.lines)


def test_a_bare_article_is_kept_whole():
    cleaned = clean(page(), flips={})
    assert cleaned.headline == HEADLINE
    assert cleaned.body == "\n\n".join(STORY)


def test_removed_lines_stand_empty_at_their_place_with_their_words():
    cleaned = clean(page(story=(STORY[0], "Advertisement", *STORY[1:])), flips={})
    advert = next(line for line in cleaned.lines if line.text == "Advertisement")
    assert advert.start == advert.end == len(STORY[0])
    assert advert.reason


@pytest.mark.parametrize(
    "line",
    [
        "Share this article on Facebook",
        "12 shares",
        "3 min read",
        "Read more",
        "0 Comments",
        "Story continues below advertisement",
        "Sign up for our daily newsletter and never miss a story.",
        "Already a subscriber? Log in here.",
        "Photo: Jon Vale/Varn Picture Agency",
        "The frozen lake on Tuesday. (Photo by Jon Vale / AFP via Getty Images)",
        "File photo: the landing stage at Varn",
        "READ MORE: Why lakes freeze from the top",
        "Link copied",
        "We use cookies to improve your experience. Read our cookie policy.",
        "(Reporting by Ann Lee; editing by Tom Hall)",
        "This article was updated to correct the depth of the lake.",
        "Follow us on X and Instagram",
        "-30-",
        "Listen to this article",
        "This advertisement has not loaded yet, but your article continues below.",
        "Advertisement 3",
        "Cookie settings and privacy notice.",
        "Good reporting costs money. If you can, help us keep going. Become a Patron!",
        "For the price of a coffee a month you keep this page open to all.",
        "Lake of Ice by Ida Holm is published by Fir Press (£20). To order a copy for £17.60 go to books.example.",
        "An earlier version said the ice was 14 centimeters thick; it was 12.",
        "Reach her at iholm@varn.example or 555-0142.",
        "Skaters on Tuesday. EDITORS NOTE: Graphic content. MANDATORY CREDIT: Jon Vale",
        "The frozen lake seen from the pier on Tuesday.Jon Vale / AFP",
        "Lakes in the north are freezing later each year and nobody knows for how long they will hold",
        "Why the lake no longer freezes as it did in the days of [...]",
        "Varn Courier is an independent news website funded by its readers.",
        "https://varn.example/lake",
        "Skating at last! pic.twitter.com/x1Y2z3",
        "— Town of Varn (@varntown) January 9, 2024",
    ],
)
def test_furniture_inside_the_text_is_taken_out(line):
    cleaned = clean(page(story=(STORY[0], STORY[1], line, STORY[2])), flips={})
    assert line not in cleaned.body
    assert cleaned.body == "\n\n".join(STORY)


@pytest.mark.parametrize(
    "line",
    [
        "It is eight.",
        '"No," she said.',
        "He was 92.",
        "Corrections officers at the prison said 14 inmates were moved.",
        "Subscribe to a theory like that and you will end up cold, said the baker, who is 61.",
        "Cookies were handed out to the 30 firemen who stood on the shore until midnight.",
        "Home owners around the lake lost 40 trees to the storm in March.",
        "The video shows the boys waving, police said.",
        "A poll of 1,000 residents found that 61% want the lake closed.",
        "Video, which was filmed by a passer-by, shows the ice breaking at 4:12 p.m.",
        "Comments by the mayor that nobody would be fined caused anger on Wednesday.",
        "Update on the ice will follow on Friday, the clerk said, when it is measured again.",
        "Weeks for repairs turned into months, and the pier was shut until 2019.",
        "The plan is for the town to become a member state of the lake union by 2030.",
        "They asked the council to support us now, the baker said, and 40 did.",
        "An earlier version of the bill set a fine of 200 crowns.",
        "The ice was 12 centimeters thick on Tuesday and two boys fell in, police said. (AP)",
    ],
)
def test_body_that_sounds_like_furniture_is_kept(line):
    assert line in clean(page(story=(STORY[0], STORY[1], line, STORY[2])), flips={}).body


def test_a_short_last_paragraph_is_kept():
    assert clean(page(below=("The ice holds.",)), flips={}).body.endswith("The ice holds.")


def test_an_editor_puts_a_line_back_and_takes_a_line_out():
    flips = {"Advertisement": "text", STORY[2]: "furniture"}
    cleaned = clean(page(story=(STORY[0], "Advertisement", *STORY[1:])), flips=flips)
    assert cleaned.body == "\n\n".join((STORY[0], "Advertisement", STORY[1]))
    assert all("editor" in line.reason for line in cleaned.lines if line.text in flips)


@pytest.mark.parametrize("text", ["", "a", "\n\n x \r\n y\u2028z ", "One.\nTwo.\n\nThree.", "\ufeffBOM &amp; NUL\x00"])
def test_text_taken_whole_is_not_changed(text):
    cleaned = take_whole(text)
    assert cleaned.body == text
    assert cleaned.headline is None
    assert cleaned.published is None
    assert sound(cleaned)
    assert [line.text for line in cleaned.lines] == [line.strip() for line in text.splitlines() if line.strip()]


HTML = """<!DOCTYPE html><html lang="en"><head><title>{headline} - Varn Courier</title>
<meta property="og:title" content="{headline}"><meta property="og:site_name" content="Varn Courier">
<meta property="article:published_time" content="2024-01-09T18:20:00+01:00"><meta name="author" content="Ida Holm"></head>
<body><nav><ul><li><a href="/">Home</a></li><li><a href="/sport">Sport</a></li></ul></nav>
<article><h1>{headline}</h1><p>{0}</p><figure><img src="a.jpg"><figcaption>Photo: Jon Vale/Varn Courier</figcaption></figure>
<p>{1}</p><p>{2}</p></article>
<aside><h2>Most read</h2><ul><li><a href="/b">Bakers earn 4,000 crowns more</a></li></ul></aside>
<footer><p>© 2024 Varn Courier. All rights reserved.</p></footer></body></html>"""


def test_a_web_page_gives_its_article_and_its_facts():
    cleaned = clean(HTML.format(*STORY, headline=HEADLINE), flips={})
    assert cleaned.headline == HEADLINE
    assert (cleaned.publisher, cleaned.byline) == ("Varn Courier", "Ida Holm")
    assert cleaned.published == "2024-01-09T18:20:00+01:00"
    assert cleaned.published_basis == "stated"
    assert cleaned.body == "\n\n".join(STORY)
    assert sound(cleaned)


def test_what_a_web_page_left_out_can_be_put_back():
    html = HTML.format(*STORY, headline=HEADLINE)
    teaser = "Bakers earn 4,000 crowns more"
    assert teaser in [line.text for line in clean(html, flips={}).lines]
    assert teaser in clean(html, flips={teaser: "text"}).body


def test_a_page_that_is_no_article_gives_no_exception():
    assert clean("<html><body><script>x()</script></body></html>", flips={}).body == ""


@pytest.mark.parametrize(
    ("line", "published"),
    [
        ("Published : Oct. 25, 2024 - 09:55", "2024-10-25"),
        ("25 October 2024", "2024-10-25"),
        ("25th October, 2024", "2024-10-25"),
        ("Friday, October 25, 2024", "2024-10-25"),
        ("2024-10-25", "2024-10-25"),
        ("25.10.2024", "2024-10-25"),
        ("Associated PressOctober 25, 2024 GMT", "2024-10-25"),
        ("25/10/2024", "2024-10-25"),
        ("10/25/2024", "2024-10-25"),
        ("2024/10/25", "2024-10-25"),
        ("25 Oct 24", "2024-10-25"),
        ("Updated: 26 Oct 2024 | Published: 25 Oct 2024", "2024-10-25"),
        ("Published 25 Oct 2024, updated 26 Oct 2024", "2024-10-25"),
        ("2024-10-25T09:55:00+09:00", "2024-10-25T09:55:00+09:00"),
        ("2024-10-25T09:55:00Z", "2024-10-25T09:55:00+00:00"),
        ("Oct 25, 2024 6:20 p.m. GMT", "2024-10-25T18:20:00+00:00"),
        ("Fri, 25 Oct 2024 09:55:00 +0200", "2024-10-25T09:55:00+02:00"),
        ("October 25, 2024 at 9:55 a.m. EDT", "2024-10-25T09:55:00-04:00"),
        ("Tuesday 4/6/2024", "2024-06-04"),
        ("5/6/2024", None),
        ("31 February 2024", None),
        ("3 hours ago", None),
        ("Copyright 2024", None),
        ("", None),
        ("12", None),
    ],
)
def test_stated_dates_are_read_and_none_is_made_up(line, published):
    assert iso_moment(line) == published


def test_a_date_in_a_sentence_is_not_the_publication_date():
    assert clean(page(below=("The lake was drained on 3 May 1921 and filled again.",)), flips={}).published is None


def test_published_wins_over_updated_wherever_it_stands():
    text = page("Updated 11 January 2024", below=("This article was first published on 9 January 2024",))
    assert clean(text, flips={}).published == "2024-01-09"


LETTERS = st.sampled_from(
    [
        "a",
        "Read more:",
        "\n",
        "\n\n",
        " ",
        '"',
        "“",
        "”",
        "(",
        "<p>",
        "</p>",
        "©",
        "12.5 C",
        "By ",
        "Photo: ",
        "|",
        "- ",
        ". ",
        "\u00ad",
        "&amp;",
        "Comments",
        "\x00",
        "…",
    ]
)


@settings(max_examples=120, deadline=None)
@given(st.lists(LETTERS, max_size=60).map("".join) | st.text(max_size=200))
def test_any_text_is_cleaned_with_sound_spans(text):
    assert sound(clean(text, flips={}))


@settings(max_examples=60, deadline=None)
@given(st.integers(0, 400), st.integers(0, 400), st.text(max_size=8))
def test_a_damaged_page_is_cleaned_with_sound_spans(start, length, filler):
    text = page("Home", "By Ida Holm", below=("Related", "Comments (2)", "I saw 40 of them."))
    assert sound(clean(text[:start] + filler + text[start + length :], flips={}))


@pytest.mark.parametrize(
    "text",
    [
        "a " * 500_000,
        "x" * 1_000_000,
        '"' * 10_000,
        "(" * 20_000,
        "Photo " * 50_000,
        ("By A B, C / D via E " * 10 + "\n") * 2_000,
        "1/2/3 " * 30_000,
        "<p>" * 20_000,
        "\n".join(["Read more: x"] * 20_000),
        "Mon 1 Jan " * 20_000,
        "- " * 100_000,
        "A. " * 200_000,
        "\n".join(f"Word{n} went home and said that it was late." for n in range(10_000)),
        "Getty Images / " * 20_000,
        "& " * 200_000,
    ],
    ids=lambda text: f"{text[:12]!r}x{len(text)}",
)
def test_hostile_text_is_cleaned_with_sound_spans(text):
    assert sound(clean(text, flips={}))


@pytest.mark.parametrize(
    ("above", "publisher"),
    [
        ("World | Politics | Business | Sport", None),
        ("NATION WORLD BUSINESS SPORTS", None),
        ("WORLD", None),
        ("By Ida Holm, Live Reporter", None),
        ("Copyright © 2024 The Varn Courier", "The Varn Courier"),
        ("© 2024 Varncourier.example", "Varncourier.example"),
        ("The Varn Courier", "The Varn Courier"),
    ],
)
def test_menus_and_bylines_are_no_publisher(above, publisher):
    assert clean("\n".join((above, page())), flips={}).publisher == publisher


@pytest.mark.parametrize(
    ("line", "byline"),
    [
        ("By Ida Holm", "Ida Holm"),
        ("By Ida Holm 12/11/2025 06:30 EAT", "Ida Holm"),
        ("By Ida Holm | Published 9 January 2024", "Ida Holm"),
        ("By Ida Holm and Jon Vale, Jan. 9, 2024", "Ida Holm and Jon Vale"),
        ("By The Meridian Press", "The Meridian Press"),
        ("Staff Reporter", "Staff Reporter"),
        ("Our Correspondent", "Our Correspondent"),
    ],
)
def test_a_byline_names_who_wrote_and_nothing_else(line, byline):
    assert clean("\n".join((HEADLINE, line, *STORY)), flips={}).byline == byline


@pytest.mark.parametrize(
    ("text", "published"),
    [
        ("\n".join((HEADLINE, "VARN, 9 Jan 2024 (PAW) - " + STORY[0], *STORY[1:])), "2024-01-09"),
        ("\n".join((HEADLINE, "VARN, Fennland, Jan 9, 2024 (Meridian Press)", *STORY)), "2024-01-09"),
        (page(below=("Meridian Press 091422 GMT JAN 24",)), "2024-01-09"),
        (page(below=("9 January 2024",)), "2024-01-09"),
        (page(below=("Related", "Bread is dearer", "9 January 2024", "Milk is dearer", "8 January 2024")), None),
        (page(story=("VARN, Jan 9 (PAW) - " + STORY[0], *STORY[1:])), None),
    ],
)
def test_datelines_and_the_last_lines_state_a_date(text, published):
    cleaned = clean(text, flips={})
    assert cleaned.published == published
    assert cleaned.published_basis == ("stated" if published else None)


@pytest.mark.parametrize(
    "above",
    [
        ("UPDATES with clerk, depth",),
        ("ADDS quotes, background",),
        ("Lake of Brede is next to freeze over, says the weather service | Exclusive",),
        ("The Varn Courier",),
        ("14:40 Skating on the lake is forbidden until Friday",),
    ],
)
def test_slugs_teasers_mastheads_and_live_items_are_no_headline(above):
    text = "\n".join((*above, HEADLINE, "By Ida Holm", "9 January 2024", *STORY))
    assert clean(text, flips={}).headline == HEADLINE


def test_the_deck_below_a_headline_is_not_taken_for_it():
    deck = "Town clerk says ice of Lake Varn must be 12 centimeters thick before skating is allowed"
    text = "\n".join((HEADLINE, deck, "By Ida Holm", "9 January 2024", *STORY))
    assert clean(text, flips={}).headline == HEADLINE


def test_a_post_is_taken_out_with_the_name_below_it():
    post = ("12 centimeters and they tell us now lol. My skates are from 1996!!", "— ida (@ida_skates) January 9, 2024")
    cleaned = clean(page(story=(STORY[0], STORY[1], *post, STORY[2])), flips={})
    assert cleaned.body == "\n\n".join(STORY)


def test_a_caption_is_taken_out_with_the_credit_below_it():
    caption = ("A child's skate on the ice of the lake in Varn on January 9, 2024.", "AP / Jon Vale")
    text = "\n".join((HEADLINE, "9 January 2024", *caption, *STORY))
    assert clean(text, flips={}).body == "\n\n".join(STORY)


def test_other_articles_with_a_date_each_end_the_article():
    cards = [
        line
        for day in "987"
        for line in (f"Item {day} of the archive", f"{day} January 2024", "It is a summary of it.")
    ]
    assert clean(page(story=(STORY[0] * 2, *STORY[1:]), below=tuple(cards)), flips={}).body.endswith(STORY[2])


PAGE = """<!DOCTYPE html><html><head><title>{headline}</title></head><body><header><h1>{headline}</h1>
<p class="deck">{deck}</p></header><div class="meta">By Ida Holm</div><article><p>{0}</p>
<blockquote class="twitter-tweet"><p>Skates are sold out in 4 of 5 shops!</p>— ida (@ida_skates) January 9, 2024</blockquote>
<p>{1}</p><p>{2}</p></article></body></html>"""


def test_a_web_page_keeps_its_standfirst_and_loses_its_posts():
    deck = "The ice on the lake is 12 centimeters thick, and two boys have already broken through it."
    body = clean(PAGE.format(*STORY, headline=HEADLINE, deck=deck), flips={}).body
    assert "4 of 5 shops" not in body
    assert body == "\n\n".join((deck, *STORY))


@pytest.mark.parametrize(
    "text",
    [
        "Police said 12 people died on Friday",
        "Three trawlers are still out, the harbor office says.a",
        "警察は金曜日に12人が死亡したと発表した",
        "Bei einem Brand in Lübeck sind am Freitag zwölf Menschen gestorben",
    ],
)
def test_a_note_without_a_full_stop_keeps_its_text(text):
    assert clean(text, flips={}).body == text


def test_a_page_of_links_without_a_sentence_is_no_article():
    assert clean("\n".join(f"Five things to know about ward {number}" for number in range(30)), flips={}).body == ""
