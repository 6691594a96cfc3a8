"""Lines that only their place decided are weighed again on pages scraped whole, and on no others."""

import time

import pytest

from articles.analysis.clean import clean
from articles.analysis.page.blocks import Block
from articles.analysis.page.line_signs import Page, signs_of, sort_of
from articles.analysis.page.line_weights import BIAS, COLUMNS, WEIGHTS
from articles.analysis.page.second_look import GUESSES, KEPT, SCRAPED, _odds
from articles.analysis.vocabulary import LineLabel

MENU = (
    "Home Garden Kitchen Weather Harbor Market Schools Theater Letters Puzzles Jobs Cars Property Notices Tides Chess "
    "Cinema Running Rowing Cycling Farming Forestry Fishing Quarry Railways Ferries Roads Buses Council Courts"
).split()
FOOT = [f"{word} archive" for word in MENU]
HEADLINE = "Town of Ostrell opens its first public bakery ovens in a century"
TOP = [
    "The town of Ostrell opened four public bakery ovens on Monday, the first in a century, the council said.",
    "Bakers queued from five in the morning, and by noon 300 loaves had left the ovens, said the warden, Ines Vahl.",
    '"Nobody has to own an oven to bake bread," Ms Vahl told the first bakers. "The town heats them, you bring dough."',
    "Anybody who wants to bake in the public ovens must follow the rules that the council passed in the spring",
]
LIST = [
    "Bring your dough in a covered bowl with your name on the lid",
    "Book an oven in Ostrell one day ahead with the warden",
    "Bakers sweep the oven floor and carry out their own ashes",
    "No loaf over three pounds goes into the public ovens",
]
TAIL = [
    "The ovens cost the town 40,000 crowns, half of it given by the guild of bakers, the council said.",
    "Two more public ovens are planned at the harbor by next summer, if the bakers of Ostrell keep coming, said Ms Vahl.",
    "The last public oven in the town was pulled down in 1921 to make room for the tram, according to the council.",
]


def scraped(*, menu=MENU, foot=FOOT, middle=LIST) -> str:
    return "\n".join((*menu, HEADLINE, *TOP, *middle, *TAIL, *foot))


def weighed(cleaned) -> dict[str, LineLabel]:
    return {line.text: line.label for line in cleaned.lines if line.reason.startswith("weighed")}


def test_a_list_of_bare_lines_inside_the_article_is_kept():
    found = weighed(clean(scraped(), flips={}))
    assert found == dict.fromkeys([TOP[-1], *LIST], LineLabel.TEXT)


def test_links_of_the_menu_and_the_foot_stay_out():
    cleaned = clean(scraped(), flips={})
    assert cleaned.body == "\n\n".join([*TOP, *LIST, *TAIL])


def test_a_text_with_few_lines_beside_it_is_left_to_the_rules():
    menu, foot = MENU[: SCRAPED // 3], FOOT[: SCRAPED // 3]
    assert not weighed(clean(scraped(menu=menu, foot=foot), flips={}))


def test_a_paragraph_that_stands_twice_on_the_page_speaks_against_itself():
    def odds(foot: list[str]) -> float:
        blocks = [Block([text]).read() for text in (*MENU, *TOP, *TAIL, *foot)]
        for number, block in enumerate(blocks):
            kept = len(MENU) <= number < len(blocks) - len(foot)
            block.mark(*(SORTS[0] if kept else SORTS[7]))
        return _odds("text", signs_of(Page(blocks), len(MENU) + len(TOP)))

    assert odds([TAIL[0], *FOOT]) < odds([FOOT[0], *FOOT]) - 1


def test_an_editors_word_wins_over_the_weights():
    cleaned = clean(scraped(), flips={LIST[0]: "furniture", MENU[0]: "text"})
    assert LIST[0] not in cleaned.body
    assert MENU[0] in cleaned.body


def test_what_the_words_of_a_line_say_is_not_weighed():
    credit = "Photo: Jon Vale/Ostrell Picture Agency"
    cleaned = clean(scraped(middle=[credit]), flips={})
    assert credit not in cleaned.body
    assert credit not in weighed(cleaned)


def test_every_weight_belongs_to_a_sign_that_a_line_can_have():
    blocks = [Block([text]).read() for text in (*TOP, *LIST)]
    for block, (label, reason) in zip(blocks, SORTS, strict=False):
        block.mark(label, reason)
    page = Page(blocks)
    known = {sign for number in range(len(blocks)) for sign in signs_of(page, number)}
    sorts = {f"{sort}{side}" for sort in KNOWN for side in ("-1", "+1")}
    assert {sign for weights in WEIGHTS.values() for sign in weights} <= known | sorts
    assert set(GUESSES.values()) == set(COLUMNS) == set(BIAS) == set(WEIGHTS)
    assert set(KEPT) < set(COLUMNS)


SORTS = [
    (LineLabel.TEXT, "sentence"),
    (LineLabel.TEXT, "list item"),
    (LineLabel.SUBHEADING, "short line between paragraphs"),
    (LineLabel.HEADLINE, "repeated headline"),
    (LineLabel.HEADLINE, "headline: its words return in the text below"),
    (LineLabel.BYLINE, "byline"),
    (LineLabel.CAPTION, "caption by its opening words"),
    (LineLabel.FURNITURE, "above the article"),
    (LineLabel.FURNITURE, "below the end of the article"),
    (LineLabel.FURNITURE, "most read: the article ends above"),
    (LineLabel.FURNITURE, "fact box: box inside the article"),
    (LineLabel.FURNITURE, "one of several short lines in a row"),
    (LineLabel.FURNITURE, "link or caption: no sentence, too long for a subheading"),
    (LineLabel.FURNITURE, "pull quote: its words stand in the text"),
    (LineLabel.FURNITURE, "embedded post"),
    (LineLabel.FURNITURE, "newsletter line"),
    (LineLabel.FURNITURE, "share bar"),
]
KNOWN = "text item sub repeat head meta caption above below end box run link pull post notice small".split()


@pytest.mark.parametrize(("decided", "sort"), list(zip(SORTS, KNOWN, strict=True)))
def test_each_decision_of_the_rules_is_of_one_sort(decided, sort):
    block = Block(["Bring your dough in a covered bowl"]).read()
    block.mark(*decided)
    assert sort_of(block) == sort


def seconds(text: str) -> float:
    start = time.process_time()
    clean(text, flips={})
    return time.process_time() - start


@pytest.mark.parametrize(
    "unit",
    [
        "Home\nOld town\n",
        "Bakers queued from five and said that the ovens were hot.\nRead on\n",
        "1 2 3 4\n\n|\n@x 12:30\n",
    ],
)
def test_thousands_of_short_lines_take_time_in_proportion(unit):
    few, many = (scraped() + "\n" + unit * count for count in (1_000, 4_000))
    seconds(scraped())
    assert seconds(many) < 10 * seconds(few) + 1  # 4 is linear, 16 quadratic


@pytest.mark.parametrize("line", ["x" * 2_000_000, "he said it " * 180_000, "“" * 200_000])
def test_a_line_without_an_end_on_a_scraped_page_raises_nothing(line):
    cleaned = clean(scraped(middle=[line]), flips={})
    assert all(cleaned.body[part.start : part.end] == part.text for part in cleaned.lines if part.end > part.start)
