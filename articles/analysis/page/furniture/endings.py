"""Find where an article ends below its first line, and which boxes inside it are skipped; entry point `article_end`."""

from __future__ import annotations

import re

from ...languages.english.furniture import REPORTS, STYLED_PEOPLE
from ...vocabulary import LineLabel
from ..blocks import Block
from .judging import box, ending

_REPORTS = re.compile(REPORTS)
ENOUGH = 40  # words of article above "Comments" that make it the end and not a link to the comments
HEAD = 100  # words of a paragraph that tell its topic
SEEN = 20  # words of article above a box that is inside it or ends it
_SENTENCES = re.compile(r"[.!?](?<=[a-z)]{3}.)[\"”’)]* +[\"“‘(]?[A-Z]")  # one sentence behind another
LONGEST_BOX = 5  # titles
QUOTED = '"“'  # a paragraph that begins with a quotation is no teaser
PARAGRAPHS = 2  # below a list that show that the article goes on
RESUMED = 12  # words of a paragraph that shows that the article goes on below a box
ON_TOPIC = 2  # words of four letters and more that it shares with the article above
LOOKAHEAD = 14  # blocks below a box in which one paragraph on the topic shows that the article goes on
FAR = 90  # blocks below a box in which it still may go on, if then by several paragraphs
CARDS = 3  # dates within `LOOKAHEAD` lines that are those of other articles
HEADED = 2  # lines above the first item of a list: its head, its hour
SHORT = 7  # words of a sentence that hardly has small words
RESUMED_TITLE = 5  # of a title that may have its summary below it
BACKWARD = frozenset("he she his her it its they their but and yet however meanwhile both neither".split())
STEM = 5  # letters
RUNNING_ON = 4  # further lines of furniture that a take of a wire or a page of print may have at its head
POLL, FORM, STANDING = "poll", "sign-up box", "standing column"
_FIGURE = re.compile(r"\d")
TITLED = ("related items", "most read")  # boxes of titles
ITEMIZED = ("fact box", POLL)  # boxes of items, not of titles and summaries
INSIDE = ": box inside the article"
STAMP = "time stamp"  # the hours in a live blog part its items, not the article from others
_STYLED = re.compile(rf"(?:{STYLED_PEOPLE}) [A-Z]")  # "Dr Jane Doe, an ecologist, isn't so sure."
_HOUR = re.compile(r"\W{0,3}(?:\d{1,2}[:.]\d\d(?:\s?[ap]\.?m\b)?|\d{1,2}\s?[ap]\.?m\b)(?=\W)", re.IGNORECASE)


def article_end(blocks: list[Block], start: int, stop: int) -> int:
    """Return the index behind the last block of the article, and label the boxes inside it."""
    seen, skip_to, index = 0, start, start
    while index < len(blocks):
        block = blocks[index]
        if seen >= ENOUGH and index < stop and (first := _first_card(blocks, index)):
            return first
        opens = block.open and index >= skip_to and not _listed_facts(blocks, index)
        reason = (ending(block) or box(block)) if opens else None
        if reason and seen >= (ENOUGH if ending(block) else SEEN):
            resumed = None if ending(block) else _resumes(blocks, index, start, stop)
            if resumed is None:
                block.mark(LineLabel.FURNITURE, f"{reason}: the article ends above")
                return index
            _mark_box(blocks[index:resumed], reason)
            skip_to, stop = resumed, max(stop, _behind_items(blocks, resumed + 1))
        elif block.open and block.prose and index < stop and index >= skip_to:
            seen += block.words
        index += 1
    return stop


def at_hour(block: Block) -> bool:
    """Tell whether a line is the hour of an item in a live blog, or its title behind the hour."""
    return block.reason == STAMP or (block.open and not block.prose and bool(_HOUR.match(block.text)))


def _listed_facts(blocks: list[Block], index: int) -> bool:
    """Tell whether bullets in whole sentences stand below a line like "By the numbers": they are the article's."""
    below = blocks[index + 1 : index + 1 + PARAGRAPHS]
    told = len(below) == PARAGRAPHS and all(block.open and block.item and block.ends for block in below)
    return told and box(blocks[index]) == ITEMIZED[0]


def _behind_items(blocks: list[Block], number: int) -> int:
    """Return the first line behind a list that starts at `number` under its head and its hour, else `number`."""
    first = number
    while first < min(number + HEADED, len(blocks)) and not blocks[first].item:
        first += 1
    last = first
    while last < len(blocks) and blocks[last].open and blocks[last].item:
        last += 1
    return last if last > first else number


def _first_card(blocks: list[Block], index: int) -> int | None:
    """Return where a list of other articles starts whose first date stands at `index`: title, name, date, summary."""
    if blocks[index].label is not LineLabel.DATE:
        return None
    if sum(block.label is LineLabel.DATE for block in blocks[index : index + LOOKAHEAD]) < CARDS:
        return None
    first = index
    while index - first < CARDS and blocks[first - 1].open and not blocks[first - 1].prose:
        first -= 1
    return first


def _mark_box(blocks: list[Block], kind: str) -> None:
    for block in blocks:
        if block.open:
            block.mark(LineLabel.FURNITURE, kind + INSIDE)


def _resumes(blocks: list[Block], index: int, start: int, stop: int) -> int | None:
    """Return where the article goes on below the box that opens at `index`, None if it does not."""
    heads = [block for block in blocks[:start] if block.label is LineLabel.HEADLINE]
    told = [block for block in blocks[start:index] if block.prose]
    topic = {word for block in heads + told for word in bare(block) if len(word) > 3}
    kind = box(blocks[index])
    if kind in ITEMIZED and (below := _below_items(blocks, index)):
        return below
    live = sum(map(at_hour, blocks[start:index])) >= CARDS
    columns = int(kind == STANDING)
    passed = 0  # blocks that may be articles' names; labelled furniture between them is no sign of an end
    for number in range(index + 1, min(index + FAR, max(stop, index + LOOKAHEAD), len(blocks))):
        block = blocks[number]
        passed += block.open
        columns += kind == STANDING and block.open and box(block) == STANDING
        if block.open and ending(block) and passed < LOOKAHEAD:
            return None
        if live and at_hour(block) and passed <= RUNNING_ON:
            return number
        if _left_box(blocks, index, number, topic) or (passed == 1 and _empty(blocks, index, number, topic, kind)):
            return number
        if _goes_on(block, topic) and not _listed(blocks, index, number, topic):
            following = sum(_goes_on(item, topic) for item in blocks[number + 1 : number + 9])
            if following >= (3 if passed >= LOOKAHEAD or columns > 1 else columns):
                return _after_titles(blocks, index, number, topic)
    return None


def _empty(blocks: list[Block], box_at: int, number: int, topic: set[str], kind: str | None) -> bool:
    """Tell whether paragraphs, the first with a word of the article's, stand below a head without its titles."""
    size, least = (2, RESUMED) if number == box_at + 1 else (3, SHORT)
    below = blocks[number : number + size]
    told = len(below) == size and all(block.open and block.prose and block.ends and not block.item for block in below)
    return kind in TITLED and told and below[0].words >= least and not topic.isdisjoint(bare(below[0]))


def _left_box(blocks: list[Block], box_at: int, number: int, topic: set[str]) -> bool:
    """Tell whether a line stands behind a box whose lines are all of one sort, and is of another."""
    if _left_form(blocks, box_at, number) or _left_titles(blocks, box_at, number):
        return True
    if not (_left_short_lines(blocks, box_at, number) or _left_title(blocks, box_at, number)):
        return False
    below = blocks[number + 1 : number + 4]
    return bool(_REPORTS.search(blocks[number].key)) or any(_goes_on(item, topic) for item in below)


def _below_items(blocks: list[Block], box_at: int) -> int | None:
    """Return where paragraphs go on below a box of list items ("Timeline", "Poll"), None if no two of them do."""
    number = box_at + 1
    poll = box(blocks[box_at]) == POLL
    while number < len(blocks) and (
        blocks[number].item or not blocks[number].open or (poll and _answers(blocks[number]))
    ):
        number += 1
    if number - box_at <= CARDS:
        return None
    below = []
    for block in blocks[number : number + LOOKAHEAD]:
        if block.open and ending(block):
            break
        below.append(block.open and block.prose and block.ends and not block.item and block.words >= RESUMED)
    return number if sum(below) >= PARAGRAPHS else None


def _answers(block: Block) -> bool:
    """Tell whether a line is a poll's question or one of its answers."""
    return block.words < RESUMED and not (block.prose and block.text[-1] != "?") and not ending(block)


def _after_titles(blocks: list[Block], box_at: int, number: int, topic: set[str]) -> int:
    """Return the first paragraph behind a box of bare titles, up to `number`, where the article surely goes on."""
    below = range(box_at + 1, number + 1)
    first = next((place for place in below if _is_sentence(blocks[place])), number)
    titles = [place for place in range(first, number) if blocks[place].open and _is_line(blocks[place])]
    one = first - box_at == 2 and not titles and _apart(blocks[first], blocks[first - 1], topic)
    return first if one or (first - box_at >= CARDS and not titles) else number


def _apart(block: Block, title: Block, topic: set[str]) -> bool:
    """Tell whether a paragraph below one title has no word of it and one of the article's: it is no summary."""
    words = {word[:STEM] for word in bare(block) if len(word) > 3}
    own = {word[:STEM] for word in topic}
    return block.words >= RESUMED and words.isdisjoint(word[:STEM] for word in title.tokens) and bool(words & own)


def _is_sentence(block: Block) -> bool:
    ended = block.ends and block.words >= SHORT
    return block.open and (block.prose or ended) and not block.item and block.text[-1] != "?"


def _is_line(block: Block) -> bool:
    return not block.ends and not block.prose and block.words >= RESUMED_TITLE


def _left_short_lines(blocks: list[Block], box_at: int, number: int) -> bool:
    """Tell whether a sentence stands behind a fact box of short lines alone ("Blue: fortnightly")."""
    if box(blocks[box_at]) not in ITEMIZED or number - box_at <= CARDS or not blocks[number].prose:
        return False
    return blocks[number].ends and all(item.words < RESUMED and not item.ends for item in blocks[box_at + 1 : number])


def _goes_on(block: Block, topic: set[str]) -> bool:
    """Tell whether a paragraph is about what the article has been about."""
    if not (block.open and block.prose and block.words >= RESUMED):
        return False
    shared = sum(word in topic for word in set(bare(block)))
    return shared >= ON_TOPIC or (shared > 0 and block.text[0] in QUOTED)


def bare(block: Block) -> list[str]:
    """Return the first words of a paragraph, without the mark of whose something is."""
    return [word.removesuffix("'s").rstrip("'") for word in block.tokens[:HEAD]]


def _left_title(blocks: list[Block], box_at: int, number: int) -> bool:
    """Tell whether a paragraph below a box of one title speaks of who was named before it: "Her marriage ended"."""
    title, block = blocks[number - 1], blocks[number]
    if number - box_at != 2 or not (_is_line(title) and block.open and block.prose and block.words >= RESUMED):
        return False
    shared = {word[:STEM] for word in block.tokens if len(word) > 3} & {word[:STEM] for word in title.tokens}
    return block.tokens[0] in BACKWARD and not shared


def _left_form(blocks: list[Block], box_at: int, number: int) -> bool:
    """Tell whether news stands below a sign-up box and its lines: such a box names no other articles."""
    block = blocks[number]
    if box(blocks[box_at]) != FORM or not (block.open and block.prose and block.ends and not block.item):
        return False
    news = bool(_REPORTS.search(block.key)) or block.text[0] in QUOTED or bool(_FIGURE.search(block.text[:300]))
    news = news or bool(_STYLED.match(block.text))
    between = blocks[box_at + 1 : number]
    return news and block.words >= RESUMED and not any(item.open and (_is_line(item) or box(item)) for item in between)


def _left_titles(blocks: list[Block], box_at: int, number: int) -> bool:
    """Tell whether a paragraph of several sentences stands below a box of two bare titles or more.

    A summary has one title above it; the last of several titles without one has none either.
    """
    titles, block = [item for item in blocks[box_at + 1 : number] if item.open], blocks[number]
    least = SHORT if _REPORTS.search(block.key) else RESUMED
    if not (block.open and block.prose and block.ends and not block.item and block.words >= least):
        return False
    bare = 1 < len(titles) <= LONGEST_BOX and all(_is_line(item) for item in titles)
    below = blocks[number + 1] if number + 1 < len(blocks) else None
    goes_on = below is None or below.prose or not below.open or bool(ending(below) or box(below))
    return bare and goes_on and bool(_SENTENCES.search(block.text))


def _listed(blocks: list[Block], box_at: int, number: int, topic: set[str]) -> bool:
    """Tell whether the paragraph is a bullet or the summary under a teaser's title.

    Where several titles without summaries stand above it, and prose or nothing below, it is neither.
    """
    before = blocks[number - 1]
    ends = before.ends and before.text[-1] != "?"
    quotes = blocks[number].text[0] in QUOTED and bool(_REPORTS.search(blocks[number].key))
    titled = before.open and not ends and before.words >= 5 and not box(before) and blocks[number].words < 30
    titled = titled and not (number - box_at == 2 and _apart(blocks[number], before, topic))
    bare = number - box_at > 2 and not any(block.prose for block in blocks[box_at + 1 : number])
    below = blocks[number + 1] if number + 1 < len(blocks) else None
    return blocks[number].item or (titled and not quotes and not (bare and (below is None or below.prose)))
