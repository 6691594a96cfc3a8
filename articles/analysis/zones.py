"""Find where the article starts and ends on a page, and what stands inside it that is not the article.

Place tells more than words: what follows "Comments" reads like an article and is none. The entry point is `zone`.
"""

from __future__ import annotations

from .blocks import Block, words_of
from .furniture import biography, box, ending, judge, marker
from .headline import find_headline, same_words
from .vocabulary import LineLabel

PARAGRAPH_CAP = 60  # words that one paragraph can weigh, so that one long notice does not outweigh an article
SHORT_LINE = 4  # weight against, of a line that is no sentence
LABELLED = 6  # weight against, of a line known to be furniture
BOX = 15
ENDED = 60
RESUMED = 12  # words of a paragraph that shows that the article goes on below a box
LOOKAHEAD = 14  # blocks below a box in which one paragraph on the topic shows that the article goes on
FAR = 90  # blocks below a box in which it still may go on, if then by several paragraphs
ENOUGH = 40  # words of article above "Comments" that make it the end and not a link to the comments
STANDFIRST_WORDS = 9  # words of a line right below the headline that make it a standfirst
RUN = 3  # short lines in a row that are a list of links, not subheadings


def weigh(block: Block) -> int:
    """Return how much a block speaks for being part of the article."""
    if not block.open:
        return -2 if block.label is LineLabel.CAPTION else -LABELLED
    if ending(block):
        return -ENDED
    if box(block):
        return -BOX
    if block.prose:
        return min(block.words, PARAGRAPH_CAP)
    return 2 if block.ends and block.words >= 2 else -SHORT_LINE


def densest(blocks: list[Block]) -> tuple[int, int]:
    """Return the borders of the stretch with most prose and least else (maximum sum, Kadane 1984)."""
    best, best_range, total, start = 0, (0, 0), 0, 0
    for index, block in enumerate(blocks):
        if total <= 0:
            total, start = 0, index
        total += weigh(block)
        if total > best:
            best, best_range = total, (start, index + 1)
    return best_range


def zone(blocks: list[Block]) -> str | None:
    """Decide which blocks are the article, label all of them, and return the headline if the page has one."""
    start, stop = densest(blocks)
    found = find_headline(blocks, start) if stop else None
    if found:
        start = _after_headline(blocks, found[0], start)
    stop = _end(blocks, start, stop)
    _label_before(blocks, start, found)
    _label_after(blocks, stop)
    _label_inside(blocks, start, stop)
    return found[1] if found else None


def label_article(blocks: list[Block], headline: str | None) -> None:
    """Label lines that are known to be an article's, which may still hold boxes, captions and notes."""
    for block in blocks:
        if not marker(block) and (decision := judge(block)):
            block.mark(*decision)
        elif headline and same_words(block.text, headline):
            block.mark(LineLabel.HEADLINE, "repeated headline")
    stop = _end(blocks, 0, len(blocks))
    _label_after(blocks, stop)
    _label_inside(blocks, 0, stop)


def _after_headline(blocks: list[Block], index: int, start: int) -> int:
    """Return where the text starts below its headline, standfirst and one-line paragraphs included."""
    blocks[index].mark(LineLabel.HEADLINE, "headline: its words return in the text below")
    for number in range(index + 1, start):
        block = blocks[number]
        if number == index + 1 and block.open and block.words >= STANDFIRST_WORDS and not marker(block) and not judge(block):
            return number
        if block.open and (block.prose or block.ends) and not box(block):
            return number
    return max(start, index + 1)


def _end(blocks: list[Block], start: int, stop: int) -> int:
    """Return the index behind the last block of the article."""
    seen, skip_to = 0, start
    for index in range(start, len(blocks)):
        block = blocks[index]
        if index < skip_to or not block.open:
            continue
        if seen >= ENOUGH and ending(block):
            block.mark(LineLabel.FURNITURE, f"{ending(block)}: the article ends above")
            return index
        if seen >= 20 and (kind := box(block)):
            resumed = _resumes(blocks, index, start, stop)
            if resumed is None:
                block.mark(LineLabel.FURNITURE, f"{kind}: the article ends above")
                return index
            _mark_range(blocks, index, resumed, kind)
            skip_to = resumed
            continue
        seen += block.words if block.prose and index < stop else 0
    return stop


def _resumes(blocks: list[Block], index: int, start: int, stop: int) -> int | None:
    """Return where the article goes on below the box that opens at `index`, None if it does not."""
    topic = {word for block in blocks[start:index] if block.prose for word in words_of(block.text[:600]) if len(word) > 4}
    for number in range(index + 1, min(index + FAR, stop)):
        block = blocks[number]
        if block.open and ending(block) and number < index + LOOKAHEAD:
            return None
        if _goes_on(block, topic) and not _listed(blocks, number):
            following = sum(_goes_on(item, topic) for item in blocks[number + 1 : number + 9])
            if following >= (0 if number < index + LOOKAHEAD else 3):
                return number
    return None


def _goes_on(block: Block, topic: set[str]) -> bool:
    """Tell whether a paragraph is about what the article has been about."""
    if not (block.open and block.prose and block.words >= RESUMED):
        return False
    return sum(word in topic for word in set(words_of(block.text[:600]))) >= 2


def _listed(blocks: list[Block], number: int) -> bool:
    """Tell whether the paragraph is a bullet or the summary under a teaser's title."""
    before = blocks[number - 1]
    titled = before.open and not before.ends and before.words >= 5 and not marker(before) and blocks[number].words < 30
    return blocks[number].text[:1] in "•*-–·" or titled


def _mark_range(blocks: list[Block], first: int, last: int, kind: str) -> None:
    for block in blocks[first:last]:
        if block.open:
            block.mark(LineLabel.FURNITURE, f"{kind}: box inside the article")


def _label_before(blocks: list[Block], start: int, found: tuple[int, str] | None) -> None:
    for block in blocks[:start]:
        if not block.open:
            continue
        if found and same_words(block.text, found[1]):
            block.mark(LineLabel.HEADLINE, "repeated headline")
        else:
            block.mark(LineLabel.FURNITURE, "above the article")


def _label_after(blocks: list[Block], stop: int) -> None:
    for block in blocks[stop:]:
        if block.open:
            block.mark(LineLabel.FURNITURE, "below the end of the article")


def _label_inside(blocks: list[Block], start: int, stop: int) -> None:
    _mark_runs(blocks, start, stop)
    _mark_doubles(blocks, start, stop)
    titles = {tuple(words_of(block.text)) for block in blocks if block.label is LineLabel.HEADLINE}
    last_prose = [index for index in range(start, stop) if blocks[index].open and blocks[index].prose][-3:]
    for index in range(start, stop):
        block = blocks[index]
        if not block.open:
            continue
        if block.words <= 40 and tuple(words_of(block.text)) in titles:
            block.mark(LineLabel.HEADLINE, "repeated headline")
        elif kind := marker(block):
            block.mark(LineLabel.FURNITURE, kind)
        elif index in last_prose[1:] and biography(block):
            block.mark(LineLabel.FURNITURE, "author biography")
        else:
            _label_text(blocks, index, start)


def _mark_runs(blocks: list[Block], start: int, stop: int) -> None:
    """Label several short lines in a row, which are links or a table; bullets and lines after a colon are a list."""
    run: list[Block] = []
    for index in range(start, stop + 1):
        block = blocks[index] if index < stop else None
        if block and block.open and not (block.ends or block.prose) and not _item(blocks, index, run):
            run.append(block)
            continue
        if block and not block.open:
            continue
        if len(run) >= RUN:
            for item in run:
                item.mark(LineLabel.FURNITURE, "one of several short lines in a row")
        run = []


def _item(blocks: list[Block], index: int, run: list[Block]) -> bool:
    """Tell whether a short line belongs to a list in the text."""
    text = blocks[index].text
    listed = text[:1] in "•*-–—·" or text.endswith((":", ";", ",")) or text[:1].islower()
    return listed or (not run and index > 0 and blocks[index - 1].text.endswith(":") and blocks[index - 1].words >= 5)


def _mark_doubles(blocks: list[Block], start: int, stop: int) -> None:
    """Label captions that stand twice, and captions that stand right above their credit."""
    last: Block | None = None
    for block in blocks[start:stop]:
        if last and last.kept is False and block.label is not LineLabel.HEADLINE and _same_start(last, block):
            for one in (last, block):
                if one.open:
                    one.mark(LineLabel.CAPTION, "caption that stands twice")
        last = block


def _same_start(one: Block, other: Block) -> bool:
    """Tell whether the shorter of two lines is how the longer begins."""
    short, long = sorted((words_of(one.text[:400]), words_of(other.text[:400])), key=len)
    return 5 <= len(short) and one.words <= 60 and other.words <= 60 and long[: len(short)] == short


def _label_text(blocks: list[Block], index: int, start: int) -> None:
    block = blocks[index]
    if block.ends or block.prose or block.text.endswith((":", ";", ",")):
        block.mark(LineLabel.TEXT, "sentence")
    elif block.text[:1] in "•*-–—·" and block.words >= 3:
        block.mark(LineLabel.TEXT, "list item")
    else:
        block.mark(LineLabel.SUBHEADING, "short line between paragraphs")
