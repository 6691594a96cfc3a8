"""Find where the article starts and ends on a page, and label every block; the entry points are `label_page`,
for a page whose borders are unknown, and `label_article`, for lines that are known to be the article's.

Place tells more than words: what follows "Comments" reads like an article and is none. Where it ends is for
`endings` and `tails`, what stands inside it and is not the article for `insides`.
"""

from __future__ import annotations

import re

from ..languages.english.furniture import SUMMARIES, SUMMARY_NEXT
from ..vocabulary import LineLabel
from .blocks import Block, words_of
from .furniture.boxes import mark_boxes
from .furniture.columns import mark_columns
from .furniture.endings import article_end
from .furniture.insides import label_inside, mark_beside, mark_captioned, mark_runs
from .furniture.judging import ROWS, box, ending, judge, marker
from .furniture.pulled import mark_credited, mark_pulled
from .furniture.scenes import SCENES
from .furniture.spoken import NOTICES
from .furniture.tails import without_tail
from .head.headline import find_headline, mark_summary

PARAGRAPH_CAP = 60  # words that one paragraph can weigh, so that one long notice does not outweigh an article
SHORT_LINE = 4  # weight against, of a line that is no sentence
LABELLED = 6  # weight against, of a line known to be furniture
LIGHT = {  # furniture that stands inside articles
    "date line": 1, "time stamp": 1, **dict.fromkeys(ROWS, 1), "embedded post": 1, "advertisement": 2, "share bar": 2,
    **dict.fromkeys(NOTICES, 1),
}  # fmt: skip
CAPTION = 2
BOX = 12
ENDED = 60
WORST_GAP = 90  # weight that a stretch of furniture inside an article can cost, however long it is
FEW_LINES = 6  # lines of a page without sentences that are taken for a note
FEW_WORDS = 4  # words of such a line
_FOREIGN = re.compile(r"[^\W\d_a-zA-Z\u00c0-\u024f]{4}")  # four letters in a row that are not Latin
_SUMMARY, _NEXT = re.compile(SUMMARIES), re.compile(SUMMARY_NEXT)
REPEATED = "repeated headline"
ONLY_BESIDE = ("contact line", ROWS[1])  # furniture around an article; inside one an extraction kept them
TALK, LONGEST_TALK = "page speaks to its visitor", 25  # words there; longer ones are the article's advice to its reader
POINTS_REACH, POINTS, POINT_WORDS = 3, 6, 14  # lines above the text; points of such a box; words of one
LISTED_WORDS = 34  # words of a point behind a bullet
TOP, SUMMED, ABOVE = 10, 2, ": box above the article"  # lines of an article; paragraphs below what sums them up
BELOW = 12  # lines behind what seems to be the end in which a box may still stand
TURNING = ("prev", "previous", "next")
BUTTONS, HEADS = 2, (LineLabel.BYLINE, LineLabel.DATE)  # lines
STANDFIRST_WORDS = 9  # words of a line right below the headline that make it a standfirst


def label_page(blocks: list[Block]) -> str | None:
    """Label all blocks of a page and return its headline, None if it has none."""
    start, stop = densest(blocks)
    if not stop:
        _label_rest(blocks)
        return None
    mark_summary(blocks, start)
    found = find_headline(blocks, start)
    if found:
        start = _below_points(blocks, _after_headline(blocks, found[0], start))
        start = _below_summary(blocks, start)
    mark_captioned(blocks[max(0, start - BUTTONS) : start + BUTTONS])
    _mark_points(blocks[start:])
    mark_pulled(blocks[start:stop], quoted=True)
    mark_credited(blocks[start:stop])
    mark_columns(blocks[start:])
    _mark_repeated(blocks, found)
    mark_boxes(blocks[start : stop + BELOW])
    stop = without_tail(blocks, start, article_end(blocks, start, stop))
    stop += _last_line(blocks, stop)
    mark_beside(blocks[start:stop])
    mark_runs(blocks[start:stop])
    _label_before(blocks, start)
    _label_after(blocks, stop)
    label_inside(blocks, start, stop)
    return found[1] if found else None


def _label_rest(blocks: list[Block]) -> None:
    """Keep what no rule took where no sentence was found: a note without a full stop, a script without spaces.

    A page of many short lines in Latin letters is a list of links, and no article. A line that only its grammar makes a
    caption shows no picture of an article where there is none.
    """
    scenes = [block for block in blocks if block.reason in SCENES]
    for block in scenes if len(scenes) <= FEW_LINES else ():
        block.mark(LineLabel.TEXT, "no other sentence was found, so what stands here is kept")
    left = [block for block in blocks if block.open and not (ending(block) or box(block) or marker(block))]
    spoken = len(left) <= FEW_LINES or any(_FOREIGN.search(block.text) for block in left)
    for block in blocks:
        if not block.open:
            continue
        if spoken and block in left and (block.words >= FEW_WORDS or _FOREIGN.search(block.text)):
            block.mark(LineLabel.TEXT, "no sentence was found, so what stands here is kept")
        else:
            block.mark(LineLabel.FURNITURE, "a short line on a page without sentences")


def label_article(blocks: list[Block], headline: str | None) -> None:
    """Label lines that are known to be an article's, which may still hold boxes, captions and notes."""
    title = words_of(headline) if headline else None
    for block in blocks:
        if not marker(block) and (decision := judge(block)) and not _only_beside(block, decision[1]):
            block.mark(*decision)
        elif title and block.tokens == title:
            block.mark(LineLabel.HEADLINE, REPEATED)
    _mark_points(blocks)
    mark_boxes(blocks, known=True)
    stop = article_end(blocks, 0, len(blocks))
    _label_after(blocks, stop)
    label_inside(blocks, 0, stop, known=True)


def _only_beside(block: Block, reason: str) -> bool:
    return reason in ONLY_BESIDE or (reason == TALK and block.words > LONGEST_TALK)


def weigh(block: Block) -> int:
    """Return how much a block speaks for being part of the article."""
    if not block.open:
        return -CAPTION if block.label is LineLabel.CAPTION else -LIGHT.get(block.reason, LABELLED)
    if ending(block):
        return -ENDED
    if box(block):
        return -BOX
    if block.prose:
        return min(block.words, PARAGRAPH_CAP)
    return 2 if (block.ends and block.words >= 2) or block.item else -SHORT_LINE


def densest(blocks: list[Block]) -> tuple[int, int]:
    """Return the borders of the stretch with most prose and least else (maximum sum, Kadane 1984)."""
    best, best_range, total, start, lost = 0, (0, 0), 0, 0, 0
    for index, block in enumerate(blocks):
        if total <= 0:
            total, start = 0, index
        weight = weigh(block)
        lost = 0 if weight > 0 else lost + weight
        total += weight if lost > -WORST_GAP else 0
        if total > best:
            best, best_range = total, (start, index + 1)
    return best_range


def _after_headline(blocks: list[Block], index: int, start: int) -> int:
    """Return where the text starts below its headline, standfirst and one-line paragraphs included."""
    blocks[index].mark(LineLabel.HEADLINE, "headline: its words return in the text below")
    _mark_slides(blocks, index + 1, start + 1)
    for number in range(index + 1, start):
        block = blocks[number]
        standfirst = number == index + 1 and block.words >= STANDFIRST_WORDS
        if block.open and (standfirst or block.prose or block.ends) and not marker(block):
            return number
    return _first_text(blocks, max(start, index + 1))


def _mark_slides(blocks: list[Block], start: int, stop: int) -> None:
    """Label a sentence between a headline and its byline that stands below the buttons that turn pictures."""
    for number in range(start, min(stop, len(blocks))):
        above, below = blocks[max(0, number - BUTTONS) : number], blocks[number + 1 : number + 1 + BUTTONS]
        turned = any(block.reason == "gallery control" or block.key in TURNING for block in above)
        if turned and blocks[number].open and any(block.label in HEADS for block in below):
            blocks[number].mark(LineLabel.CAPTION, "caption below a picture's buttons")


def _below_points(blocks: list[Block], start: int) -> int:
    """Return where the text starts below a box of key points that opens right above it: behind its short sentences."""
    heads = [at for at in range(max(0, start - POINTS_REACH), start) if _opens_points(blocks[at])]
    second = [at for at in range(start, min(start + POINTS, len(blocks))) if _NEXT.fullmatch(blocks[at].key)]
    last = min(second[0] + 2, len(blocks)) if second else start  # one point stands below a box's second head
    whole = second and all(block.words <= LISTED_WORDS for block in blocks[start:last])
    stop = last if whole else start
    while heads and stop < len(blocks) and stop - start <= POINTS and _is_point(blocks[stop]):
        if whole and blocks[stop].prose:
            break
        stop += 1
    below = blocks[stop] if stop < len(blocks) else None
    if not (heads and 1 < stop - start <= POINTS and below and below.open and below.prose):
        return start
    for block in blocks[heads[0] : stop]:
        if block.open:
            block.mark(LineLabel.FURNITURE, "fact box" + ABOVE)
    return stop


def _opens_points(block: Block) -> bool:
    return block.open and box(block) == "fact box"


def _is_point(block: Block) -> bool:
    return block.words <= (LISTED_WORDS if block.item else POINT_WORDS)


def _below_summary(blocks: list[Block], start: int) -> int:
    """Return where the text starts below the one paragraph that sums it up under a word that says so ("Synopsis")."""
    above = blocks[start - 1] if start else None
    if above is None or not _SUMMARY.fullmatch(above.key):
        return start
    below = blocks[start + 1 : start + 1 + POINTS]
    return start + 1 if sum(block.open and block.prose for block in below) >= SUMMED else start


def _mark_points(blocks: list[Block]) -> None:
    """Label the points of a box that opens above an article's first paragraph, where its lines are known."""
    top = next((number for number, block in enumerate(blocks[:TOP]) if block.open and box(block) == "fact box"), None)
    if top is None or any(block.open and block.prose and not block.item for block in blocks[:top]):
        return
    stop = top + 1
    while stop < len(blocks) and blocks[stop].open and (blocks[stop].item or blocks[stop].words <= POINT_WORDS):
        stop += 1
    below = [block for block in blocks[stop : stop + POINTS] if block.open and block.prose]
    if 1 < stop - top - 1 <= POINTS and len(below) >= SUMMED:
        for block in blocks[top:stop]:
            block.mark(LineLabel.FURNITURE, "fact box" + ABOVE)


def _first_text(blocks: list[Block], start: int) -> int:
    """Skip section names and the like between the headline and the first sentence."""
    for number in range(start, min(start + 6, len(blocks))):
        block = blocks[number]
        if block.open and (block.prose or block.ends or block.item or block.words >= STANDFIRST_WORDS):
            return number
    return start


def _last_line(blocks: list[Block], stop: int) -> bool:
    """Tell whether a page ends with one long line that lacks only its full stop."""
    last = blocks[stop] if 0 < stop == len(blocks) - 1 else None
    return bool(last and last.open and last.words >= STANDFIRST_WORDS and not marker(last))


def _mark_repeated(blocks: list[Block], found: tuple[int, str] | None) -> None:
    title = words_of(found[1]) if found else None
    for block in blocks:
        if title and block.open and block.tokens == title:
            block.mark(LineLabel.HEADLINE, REPEATED)


def _label_before(blocks: list[Block], start: int) -> None:
    for block in blocks[:start]:
        if block.open:
            block.mark(LineLabel.FURNITURE, "above the article")


def _label_after(blocks: list[Block], stop: int) -> None:
    for block in blocks[stop:]:
        if block.open:
            block.mark(LineLabel.FURNITURE, "below the end of the article")
