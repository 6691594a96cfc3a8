"""Sentences that a scraper broke around a link: names behind their styles and posts, bodies, laws, titles."""

import pytest

from articles.analysis.clean import clean
from tests.analysis.page.test_clean import HEADLINE, STORY, page
from tests.analysis.page.test_clean_inside import MORE, kept


@pytest.mark.parametrize(
    "pieces",
    [
        ("So how thin is thin? Dr", "Hanna Orre", ", who measures the ice for the lake towns, counted 40 holes."),
        ("Last in was Prof.", "Jon Vale", "of the lake institute, who said the ice had lost 4 centimeters."),
        ("The towns thanked Mrs", "Ida Roth", "for the 12 pumps that she had lent to the rescue service."),
        ("The sum was released to the Wire under the", "Public Records Act of Ostland", "in the first week of May."),
        ("The 40 signs were paid for under", "Safe Lakes", ", a scheme that the council began in March of last year."),
        ("Deputy Mayor", "Hanna Orre", "told the council on Friday that nine of the 40 signs had been stolen."),
        ("Hanna Orre", "told the council on Friday that nine of the 40 new signs had been stolen."),
        ("She has moved 14 times and each time against", "Jon Vale", ", who holds the only other key."),
        (
            "A report by the",
            "Varn Institute of Limnology and Glaciology",
            "found that the ice thins by 2 percent a year.",
        ),
    ],
)
def test_a_sentence_broken_around_links_is_whole_again(pieces: tuple[str, ...]) -> None:
    whole = "".join(piece if piece[0] == "," else f" {piece}" for piece in pieces).strip()
    assert kept(page(story=(*STORY, *pieces, *MORE))) == [*STORY, whole, *MORE]


@pytest.mark.parametrize(
    "lines",
    [
        ("Business", "e-mail"),
        ("Sport", "iPhone sales fell by 4 percent in the winter, and by nine in the spring"),
        ("Ada Holm", "4 hours ago"),
    ],
)
def test_lines_of_a_menu_are_not_glued(lines: tuple[str, ...]) -> None:
    cleaned = clean("\n".join([*lines, HEADLINE, *STORY]), flips={})
    assert [line.text for line in cleaned.lines][: len(lines)] == list(lines)
    assert cleaned.headline == HEADLINE
