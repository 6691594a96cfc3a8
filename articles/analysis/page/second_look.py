"""Look again at the lines of a page that only their place decided; the entry point is `look_again`.

The rules know most lines by their own words. Where the article starts and ends, what a run of short lines is, and what
of a teaser reads like a paragraph, they guess. Here a small logistic model weighs those lines alone: one column of
weights (`line_weights`) for each guess, signs of the line, its place and its neighbors (`line_signs`).

Fitted on 1,181 real pages. Judged on sites that the weights had not seen (five folds by site), the share of pages
with a usable body was, rules alone and with the model: .676 and .704 of 250 news pages and blogs (13 won, 6 lost),
.546 and .621 of 931 articles of all kinds. One model for all lines lost (.61 of the 250), three columns instead of
five won less (.692), and so did weighing a line together with its neighbors (.696).

The rules have grown since. Refitted by site in five folds on 2026-11-23, the model wins what the rules lose on pages of
all kinds (479 usable of 968 by the rules alone, 553 with it), and next to nothing on news: 114 and 115 of 181 pages,
60 and 58 of 77. Fifty more signs (windows, borders, the share of English) gave 117, 58 and 538.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from ..vocabulary import LineLabel
from .blocks import Block
from .line_signs import Page, signs_of
from .line_weights import BIAS, WEIGHTS

INTO, OUT = 0.5, 1.0  # log odds that turn a line round, best of 0.5 and 1 each on both sets; a line lost costs claims
GUESSES = {
    "text": "text",
    "item": "text",
    "sub": "short",
    "above": "above",
    "below": "below",
    "end": "below",
    "run": "run",
    "link": "run",
}  # pull quotes and boxes stay out: their words stand in the text, or are no part of it
ITEM = "item"
KEPT = ("text", "short")
SCRAPED = 25  # lines beside the article: 97 of 100 whole pages have more, copied texts and those of agencies fewer


def look_again(blocks: Sequence[Block]) -> None:
    """Turn round the labels of lines that the rules guessed and the model is sure of, on pages scraped whole."""
    if sum(not block.kept for block in blocks) < SCRAPED:
        return
    page = Page(blocks)
    turned = {number: kept for number in range(len(blocks)) if (kept := _turned(page, number)) is not None}
    for number, kept in turned.items():
        if kept:
            blocks[number].mark(LineLabel.TEXT, "weighed: reads and stands like the lines of the article")
        elif _alone(page, number, turned):
            blocks[number].mark(LineLabel.FURNITURE, "weighed: reads and stands like the lines beside the article")


def _alone(page: Page, number: int, turned: Mapping[int, bool]) -> bool:
    """Tell whether no item of a list beside this one stays the article's: a list is kept or lost as a whole."""
    if page.sorts[number] != ITEM:
        return True
    for step in (-1, 1):
        at = number + step
        while 0 <= at < len(page.sorts) and page.sorts[at] == ITEM:
            if turned.get(at) is not False:
                return False
            at += step
    return True


def _turned(page: Page, number: int) -> bool | None:
    """Return whether a line is the article's after all, or after all is not; None where it stays what it is."""
    guess = GUESSES.get(page.sorts[number])
    if guess is None:
        return None
    odds, kept = _odds(guess, signs_of(page, number)), guess in KEPT
    return (not kept) if (odds < -OUT if kept else odds > INTO) else None


def _odds(guess: str, signs: dict[str, float]) -> float:
    """Return the logarithm of the odds that a line is the article's."""
    return BIAS[guess] + sum(weight * signs.get(sign, 0.0) for sign, weight in WEIGHTS[guess].items())
