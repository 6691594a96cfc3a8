"""Find where an article ends that no line says the end of: what follows is about other things.

Entry point `without_tail`.
"""

from __future__ import annotations

import re

from ...languages.english.furniture import REPORTS, RUNS_ON
from ...vocabulary import LineLabel
from ...words.folding import fold
from ..blocks import Block
from .endings import BACKWARD, CARDS, ENOUGH, HEAD, INSIDE, ON_TOPIC, QUOTED, RUNNING_ON, SHORT, at_hour
from .pulled import PULLED, WHOSE
from .stretches import POLL, POST, SPONSOR

GAP = 3  # blocks of furniture in a row after which an article can have ended unannounced
LONGEST_SLUG = 12  # words of a line that says that the text goes on below
TAIL_SHARE = 0.5  # of the paragraphs after such a gap have to be on the topic
TITLE_WORDS = 7  # of a teaser's title; subheadings are shorter
AMID = (
    "advertisement",
    "page furniture",
    "cookie notice",
    "player notice",
    "gallery control",
    "sponsor's line",
    POLL,
    POST,
    SPONSOR,
    PULLED,
    WHOSE,
)  # lines that part an article's paragraphs and never end it
_REPORTS = re.compile(REPORTS)
_CONTINUED, _SLUG = re.compile(RUNS_ON), re.compile(r"\w[-/]\w")


def without_tail(blocks: list[Block], start: int, stop: int) -> int:
    """Return where the article ends if what follows a gap of furniture in it is mostly about other things."""
    gap, seen = 0, 0
    cuts: list[tuple[int, int]] = []
    told: list[Block] = []
    slugs = {word for block in blocks[:start] for word in block.key.split()[:2] if len(word) > 8 and _SLUG.search(word)}
    live = _is_live(blocks[start:stop])
    for index in range(start, stop):
        block = blocks[index]
        if told and gap <= 0 and block.open and block.ends and not block.prose and block.words >= SHORT:
            continue  # one more sentence of the article
        if block.reason.endswith(INSIDE):
            gap = gap if gap >= GAP else min(gap, 0)  # behind a box the article was seen to go on
            continue
        if not (block.open and block.prose):
            gap = -RUNNING_ON if _runs_on(block, slugs) or (live and at_hour(block)) else gap + (not _amid(block))
            continue
        if gap >= GAP and seen >= 2 * ENOUGH:
            cuts.append((index - gap, len(told)))
        told.append(block)
        seen, gap = seen + block.words, 0
    flags = _on_topic(told) if cuts else []
    return next((place for place, number in cuts if _off_topic(flags, number)), _without_cards(blocks, start, stop))


def _is_live(blocks: list[Block]) -> bool:
    """Tell whether stamps part the whole text, and not only a list of other articles below it."""
    stamps = [index for index, block in enumerate(blocks) if at_hour(block)]
    prose = [index for index, block in enumerate(blocks) if block.open and block.prose]
    return len(stamps) >= CARDS and sum(index > stamps[0] for index in prose) * 2 >= len(prose)


def _on_topic(blocks: list[Block]) -> list[bool]:
    """Tell of each paragraph whether it quotes, reports, leans on or shares words with those before it."""
    topic: set[str] = set()
    flags: list[bool] = []
    for block in blocks:
        words = {word for word in block.tokens[:HEAD] if len(word) > 4}
        said = block.text[0] in QUOTED or bool(_REPORTS.search(block.key))
        shared = len(words & topic) >= ON_TOPIC
        flags.append(said or shared or (bool(topic) and block.tokens[0] in BACKWARD))
        topic |= words
    return flags


def _without_cards(blocks: list[Block], start: int, stop: int) -> int:
    """Return where a list of other articles begins that ends the stretch: long titles, each with one paragraph."""
    prose = [index for index in range(start, stop) if blocks[index].open and blocks[index].prose]
    titled = [index > start and _is_title(blocks[index - 1]) for index in prose]
    cards = next((number for number, flag in enumerate(reversed(titled)) if not flag), len(titled))
    first = len(prose) - cards
    if cards < CARDS or first < CARDS or sum(titled[:first]) > first / 4:
        return stop
    topic = {word for index in prose[:first] for word in blocks[index].tokens[:HEAD] if len(word) > 4}
    about = sum(
        len({word for word in blocks[index].tokens if len(word) > 4} & topic) > ON_TOPIC for index in prose[first:]
    )
    return prose[first] - 1 if cards > CARDS or about * 2 < cards else stop


def _is_title(block: Block) -> bool:
    return block.open and not block.ends and not block.prose and not block.item and block.words >= TITLE_WORDS


def _amid(block: Block) -> bool:
    """Tell whether a line is known to stand inside the article."""
    return block.reason in AMID or block.label is LineLabel.CAPTION or block.reason.endswith(INSIDE)


def _runs_on(block: Block, slugs: set[str]) -> bool:
    """Tell whether a line says that the text goes on below: "- MORE", "(continued)", the wire's slug once more."""
    if block.words > LONGEST_SLUG:
        return False
    return bool(_CONTINUED.search(fold(block.text).casefold())) or block.key.startswith(tuple(slugs))


def _off_topic(flags: list[bool], number: int) -> bool:
    after = flags[number:]
    return len(after) <= len(flags) / 2 and sum(after) < TAIL_SHARE * len(after)
