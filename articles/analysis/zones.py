"""Find where the article starts and ends on a page, and what stands inside it that is not the article.

Place tells more than words: what follows "Comments" reads like an article and is none. The entry point is `zone`.
"""

from __future__ import annotations

import re

from .blocks import Block, words_of
from .furniture import agency_caption, biography, box, ending, judge, marker
from .headline import find_headline, same_words
from .languages.english.furniture import BESIDE_NOTICES
from .vocabulary import LineLabel

PARAGRAPH_CAP = 60  # words that one paragraph can weigh, so that one long notice does not outweigh an article
_ITEM = re.compile(r"[•*·–—-]|\d|[^\s:]+(?: [^\s:]+){0,3}:|(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]{0,6}\.? \d|.{1,60}[;,]$")
_BESIDE = re.compile(BESIDE_NOTICES)
NOTICES = frozenset({"page notice", "paywall line", "newsletter line", "page speaks to its visitor", "appeal to readers", "beside a notice to readers"})
SHORT_LINE = 4  # weight against, of a line that is no sentence
LABELLED = 6  # weight against, of a line known to be furniture
BOX = 15
ENDED = 60
RESUMED = 12  # words of a paragraph that shows that the article goes on below a box
LOOKAHEAD = 14  # blocks below a box in which one paragraph on the topic shows that the article goes on
ON_TOPIC = 2  # words of four letters and more that it shares with the article above
GAP = 3  # blocks of furniture in a row after which an article can have ended unannounced
TAIL_SHARE = 0.5  # of the paragraphs after such a gap have to be on the topic
FAR = 90  # blocks below a box in which it still may go on, if then by several paragraphs
WORST_GAP = 90  # weight that a stretch of furniture inside an article can cost, however long it is
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


def zone(blocks: list[Block]) -> str | None:
    """Decide which blocks are the article, label all of them, and return the headline if the page has one."""
    start, stop = densest(blocks)
    found = find_headline(blocks, start) if stop else None
    if found:
        start = _after_headline(blocks, found[0], start)
    stop = _without_tail(blocks, start, _end(blocks, start, stop))
    _mark_beside(blocks, start, stop)
    _mark_runs(blocks, start, stop)
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
    topic = {word for block in blocks[start:index] if block.prose for word in words_of(block.text[:600]) if len(word) > 3}
    for number in range(index + 1, min(index + FAR, stop)):
        block = blocks[number]
        if block.open and ending(block) and number < index + LOOKAHEAD:
            return None
        if _goes_on(block, topic) and not _listed(blocks, number):
            following = sum(_goes_on(item, topic) for item in blocks[number + 1 : number + 9])
            if following >= (0 if number < index + LOOKAHEAD else 3):
                return number
    return None


def _without_tail(blocks: list[Block], start: int, stop: int) -> int:
    """Return where the article ends if what follows a gap of furniture in it is mostly about other things."""
    topic: set[str] = set()
    gap, seen, cuts, flags = 0, 0, [], []
    for index in range(start, stop):
        block = blocks[index]
        if not (block.open and block.prose):
            gap += 1
            continue
        words = {word for word in words_of(block.text[:600]) if len(word) > 4}
        if gap >= GAP and seen >= 2 * ENOUGH:
            cuts.append((index - gap, len(flags)))
        flags.append(len(words & topic) >= ON_TOPIC)
        topic |= words
        seen, gap = seen + block.words, 0
    for place, number in cuts:
        after = flags[number:]
        if len(after) <= len(flags) / 2 and sum(after) < TAIL_SHARE * len(after):
            return place
    return stop


def _goes_on(block: Block, topic: set[str]) -> bool:
    """Tell whether a paragraph is about what the article has been about."""
    if not (block.open and block.prose and block.words >= RESUMED):
        return False
    shared = sum(word in topic for word in set(words_of(block.text[:600])))
    return shared >= ON_TOPIC


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
        elif block.words <= 40 and index not in last_prose[1:] and agency_caption(block):
            block.mark(LineLabel.CAPTION, "caption by the agency at its end")
        elif index in last_prose[1:] and biography(block):
            block.mark(LineLabel.FURNITURE, "author biography")
        else:
            _label_text(blocks, index, start)


def _mark_beside(blocks: list[Block], start: int, stop: int) -> None:
    """Label what stands right below a notice to readers, speaks of access and accounts, and is off the topic."""
    topic = {word for block in blocks[start:stop] if block.open and block.prose and block.words >= 20 for word in words_of(block.text[:600]) if len(word) > 4}
    beside = False
    for block in blocks[start:stop]:
        if not block.open:
            beside = block.reason in NOTICES
        elif beside and block.words <= 30 and _BESIDE.search(block.key) and sum(word in topic for word in words_of(block.text)) < ON_TOPIC:
            block.mark(LineLabel.FURNITURE, "beside a notice to readers")
        else:
            beside = False


def _mark_runs(blocks: list[Block], start: int, stop: int) -> None:
    """Label several short lines in a row, which are links or a table, unless they look like a list of the text."""
    run: list[Block] = []
    listed = False
    for block in blocks[start:stop]:
        short = block.open and not (block.ends or block.prose)
        if short and not listed:
            run.append(block)
        if short or not block.open:
            continue
        _mark_run(run)
        run, listed = [], block.text.endswith(":") and block.words >= 5
    _mark_run(run)


def _mark_run(run: list[Block]) -> None:
    listed = sum(bool(_ITEM.match(block.text)) or block.text[:1].islower() for block in run)
    if len(run) >= RUN and listed * 2 < len(run):
        for block in run:
            block.mark(LineLabel.FURNITURE, "one of several short lines in a row")


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
