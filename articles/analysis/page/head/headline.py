"""Find the headline among the lines above the article; the entry point is `find_headline`.

A headline shares its rare words with the first paragraphs, stands near them, has no full stop, and often stands
twice on the page. A page that shows none has none: an article's first sentence is never made into one.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from itertools import islice, takewhile

from ...languages.english.furniture import (
    DECK_OPENINGS,
    FUNCTION_WORDS,
    HEADLINE_TAGS,
    LIVE_TITLES,
    SUMMARY_HEADS,
    WIRE_SLUGS,
)
from ...vocabulary import LineLabel
from ..blocks import Block, titled, words_of
from ..furniture.judging import BUTTON_ROW, box
from .headline_text import LONGEST, is_outlet, whole_title, without_suffix

REACH = 80  # blocks above the text that are looked at
INSIDE = 30  # blocks below where the text seems to begin, if a date or byline follows: summaries in a menu misled us
_TAG = re.compile(HEADLINE_TAGS)
TAGGED = 4  # words behind a tag that are a headline; fewer are a note on the version
_NO_TITLE = re.compile(
    rf"\[?\d{{1,2}}[:.h]\d{{2}}\b|{WIRE_SLUGS}|"  # an item of a live blog; what a wire tells editors
    r"(?:Topics?|Tags?|Sections?|Categor(?:y|ies)|Filed under) ?: ?|"
    r"(?!(?:[A-Z]\.){2,}:)[A-Z][A-Z .'’-]{2,40}(?:, [A-Z ]{2,30}| \([^()]{1,20}\)){0,2}: |"  # a turn in a transcript
    r"(?:(?:[A-Z][A-Z.&'’-]+|[&+]) ){1,5}[—–|-]{1,2} [a-z]"  # a masthead with its motto
)
_MOTTO = re.compile(r"([A-Z][^–—|:-]{2,40}?) [–—-] [a-z]")
_GLUED = re.compile(r"[.!?](?<=[a-z]{4}.)[A-Z][a-z]{2}")  # a teaser whose parts a scraper ran together
# A motto: "Serving the valley since 1889".
_SERVES = re.compile(r"(?:proudly )?(?:serving|serves|the voice of|your|independent|established|est\b|founded)\b")
_SINCE = re.compile(r"(?:.{2,60} )?(?:since|established|est\.?|founded)(?: in)? (?:1[6-9]|20)\d\d$", re.IGNORECASE)
_PATH = re.compile(r"(?:Home|HOME)(?:\s{2,}|\s?[›»>/|]\s?)(?=\S)")
_STEP = re.compile(r"\s[›»>/|]\s")
_GENRE = re.compile(
    r"(?:explainer|opinion|analysis|watch|video|audio|podcast|gallery|photos|in pictures|listen)\s?[:|-]"
)
_HEADS = (LineLabel.DATE, LineLabel.BYLINE)
_LIVE = re.compile(LIVE_TITLES)
_SENTENCES = re.compile(r"[.!?](?<=[a-z)]{3}.) +[A-Z]")
_SUMMARY = re.compile(SUMMARY_HEADS)
_OF_DECK = re.compile(DECK_OPENINGS)
_TEASER = re.compile(r"[|]\s*(?:exclusive|opinion|analysis|watch|video|podcast|listen|explainer|gallery|premium|live)$")


def find_headline(blocks: list[Block], start: int) -> tuple[int, str] | None:
    """Return the index and the words of the headline near block `start`, where the text seems to begin, or None."""
    topic, counts = _topic(blocks, start), _repeats(blocks)
    best: tuple[float, int] | None = None
    held = _of_genre(blocks, start)
    for index in range(max(0, start - REACH), min(start + INSIDE, len(blocks))):
        block = blocks[index]
        twice = block.words >= TWICE and counts[block.key] > 1
        if not _possible(block, _dated(blocks, index)) or (
            index > start + 1 and not twice and not _dated(blocks, index)
        ):
            continue
        above = index <= start + 1
        led = not above and _led_in(blocks, start, index)
        about = _topic(blocks, index) if led else topic
        score = _score(blocks, index, start, about, counts) - (0.0 if above or led else 2.0)
        near = best and blocks[best[1]].words >= 5 and (index - best[1] <= 4 or _signed(blocks[best[1] : index]))
        margin = (STANDFIRST + _deck(blocks, best[1], index)) if best and near else 0.0
        if score >= THRESHOLD and (best is None or score > best[0] + margin):
            best = (score, index)
    found = best[1] if best else _lone(blocks, start, topic, counts)
    for block in (blocks[index] for index in held if index != found):
        block.mark(LineLabel.FURNITURE, TEASER)
    if found is None:
        return None
    reached = range(max(0, start - REACH), min(max(start, found) + 2, len(blocks)))
    found = whole_title(blocks, [index for index in reached if _possible(blocks[index], True)], found)
    return found, without_suffix(blocks[found].text)


THRESHOLD = 2.6
LED_IN, SIGNED = 4, 4  # sentences between where the text seems to begin and a headline; lines below it with its byline
LONE_REACH, LONE_THRESHOLD = 8, 1.2  # blocks above the text; score of a line that is the only candidate
MOTTO = 14  # words
STANDFIRST = 1.4  # the line below a headline shares more words with the text; it must be better by this
LONGER, DECK = 1.4, 1.0  # times the words of the line above it; what is added to the margin then
LIVE = 2.0  # a live blog's title names the day's story, its text begins with the last item
SUMS_UP = 0.8  # what stands right below a title and not below a line of the page's
STEM = 5  # letters
POINTS = "•·▪●*"  # in front of each line of a summary, as tabloids set one below the headline
DECKED = 1.5  # what a deck in which an outlet speaks of its writer loses, and the title above it wins
BEGUN = 3.0  # what a question within the text loses
FEWEST_RARE = 3  # a label of one or two words ("Ask an expert") returns in any text
TEASER, BELOW = "teaser", 2  # lines below a title of a genre in which its byline or date stands
SUMMED, POINT, SUMMED_UP = 6, 5, "summary of the article in points"  # points; words of one
TWICE = 6  # words of a line that is a headline because it stands twice


def _led_in(blocks: list[Block], start: int, index: int) -> bool:
    """Tell whether a byline stands right below a line and only a few sentences above it: notices, not the article."""
    told = sum(block.open and block.prose for block in blocks[start:index])
    return told <= LED_IN and _signed(blocks[index + 1 : index + 1 + SIGNED])


def _lone(blocks: list[Block], start: int, topic: set[str], counts: dict[str, int]) -> int | None:
    """Return the one line above a text that can be its headline, where the page has hardly more than the text."""
    near = [
        index for index in range(min(start, LONE_REACH)) if _possible(blocks[index], False) and blocks[index].words >= 4
    ]
    dated = [index for index in near if index + 1 < len(blocks) and blocks[index + 1].label in _HEADS]
    near = dated if len(near) > 1 and len(dated) == 1 else near
    fits = (
        start <= LONE_REACH + len(dated)
        and len(near) == 1
        and _score(blocks, near[0], start, topic, counts) >= LONE_THRESHOLD
    )
    return near[0] if fits else None


def _deck(blocks: list[Block], upper: int, lower: int) -> float:
    """Return by how much more the longer line right below a possible headline must be better: it sums the text up."""
    longer = blocks[lower].words >= LONGER * blocks[upper].words
    return DECK if lower == upper + 1 and longer and not blocks[upper].ends else 0.0


def _signed(between: list[Block]) -> bool:
    return any(block.label is LineLabel.BYLINE for block in between)


def _of_genre(blocks: list[Block], start: int) -> list[int]:
    """Open the lines above a text that were taken for links to others and may be its title; return where they stand.

    "Explainer: What the new law means" is a title where a date or a byline stands below it, or nothing else can be one.
    """
    near = [
        at for at in range(max(0, start - REACH), start) if blocks[at].reason == TEASER and _GENRE.match(blocks[at].key)
    ]
    headed = [at for at in near if any(block.label in _HEADS for block in blocks[at + 1 : at + 1 + BELOW])]
    bare = not any(_possible(block, True) for block in blocks[max(0, start - REACH) : start])
    held = headed or (near if bare else [])
    for at in held:
        blocks[at].label, blocks[at].reason = None, ""
    return held


def _possible(block: Block, dated: bool) -> bool:
    if not block.open or not 3 <= block.words <= 34 or len(block.text) > LONGEST:
        return False
    if block.menu or (_NO_TITLE.match(block.text) and not _tagged(block)):
        return False
    if (
        _GLUED.search(block.text)
        or (block.words > 14 and not dated and _SENTENCES.search(block.text))
        or (block.words <= 5 and _masthead(block.text))
        or _motto(block.text)
        or (block.words <= MOTTO and _SERVES.match(block.key) and _SINCE.fullmatch(block.text))
    ):
        return False
    ended = block.ends and not block.text.rstrip("\"'”’)").endswith(("?", "!", "…", "..."))
    return (
        not (ended and (block.prose or block.words > 14))
        and block.text[:1] not in "•*-–—"
        and not block.text.endswith(":")
    )


def _tagged(block: Block) -> bool:
    """Tell whether a line is a title behind a wire's tag: "UPDATE 2-Rates fall to lowest in a decade"."""
    tag = _TAG.match(block.text)
    return bool(tag and len(words_of(block.text[tag.end() :])) >= TAGGED)


def _masthead(text: str) -> bool:
    return is_outlet(text) and (text.isupper() or text.istitle() or text.startswith("The "))


def _motto(text: str) -> bool:
    """Tell whether a line is an outlet's name with its motto: "Wren Voice – independent news for the villages"."""
    match = _MOTTO.match(text)
    return bool(match and len(words_of(match.group(1))) > 1 and is_outlet(match.group(1)))


def _score(blocks: list[Block], index: int, start: int, topic: set[str], counts: dict[str, int]) -> float:
    block = blocks[index]
    rare = _stems(block.tokens)
    shared = sum(word in topic for word in rare) / max(len(rare), FEWEST_RARE)
    below = blocks[index + 1 : start]
    between = sum(item.open and item.text[:1] not in POINTS for item in below)
    score = 4.0 * shared - 0.05 * between
    score += 1.2 if counts.get(block.key, 0) > 1 else 0.0
    score += 1.0 if _dated(blocks, index) else 0.0
    score += LIVE if block.words >= TWICE and _LIVE.search(block.key[:LONGEST]) else 0.0
    score += 0.8 if index == 0 or all(map(_settled, blocks[:index])) else 0.0
    score += 0.6 if block.words >= 6 else -0.8 if block.words <= 4 else 0.0
    score += SUMS_UP if below and below[0].reason == SUMMED_UP else 0.0
    score += 0.6 if below and block.words >= TWICE and below[0].text[:1] in POINTS else 0.0
    score -= 0.0 if any(word in FUNCTION_WORDS for word in block.tokens) else 0.5
    score -= 1.0 if index and blocks[index - 1].reason == "time stamp" else 0.0  # an item of a live blog
    score -= BEGUN if _begun(blocks, index) else 0.0
    score -= DECKED if _OF_DECK.match(block.key) else 0.0
    score += DECKED if below and block.words >= TWICE and _OF_DECK.match(below[0].key) else 0.0
    score -= 1.5 if _TEASER.search(block.key) or _trail(block.text) else 0.0
    ended = block.ends and not block.text.endswith(("?", "!")) and not titled(block.text)
    return score - (1.5 if ended else 0.0)


def _begun(blocks: list[Block], index: int) -> bool:
    """Tell whether a question stands below a paragraph that a date or byline opens: it heads a part of the text."""
    above = blocks[index - 1] if index > 1 else None
    told = above is not None and above.open and above.prose and above.ends
    return told and blocks[index].text.endswith("?") and blocks[index - 2].label in _HEADS


def _settled(block: Block) -> bool:
    """Tell whether a line above a possible headline is known to be none; below buttons a section's name may stand."""
    return not block.open and block.reason != BUTTON_ROW


def _trail(text: str) -> bool:
    """Tell whether a line is the page's place in the site, which often ends in a headline cut short."""
    return _PATH.match(text) is not None and len(_STEP.findall(text[:LONGEST])) > 1


def _dated(blocks: list[Block], index: int) -> bool:
    below = (item for item in blocks[index + 1 : index + 5 + SUMMED] if item.reason != SUMMED_UP)
    labels = {item.label for item in (*blocks[max(0, index - 2) : index], *islice(below, 4))}
    return not labels.isdisjoint(_HEADS)


def _sums_up(head: Block) -> bool:
    """Tell whether a line opens a box of facts, or tells what is known so far as live pages do."""
    return box(head) == "fact box" or _SUMMARY.fullmatch(head.key) is not None


def mark_summary(blocks: list[Block], start: int) -> None:
    """Label the points that sum an article up between its title and its byline: no one of them is the title."""
    for head in range(max(1, start - SUMMED - LONE_REACH), start):
        rest = range(head + 1, min(start, head + 1 + SUMMED))
        points = [blocks[at] for at in takewhile(lambda at: blocks[at].open and blocks[at].words >= POINT, rest)]
        titled = any(_possible(block, True) and block.words >= TWICE for block in blocks[max(0, head - 2) : head])
        if titled and len(points) > 1 and _sums_up(blocks[head]):
            for block in (blocks[head], *points):
                block.mark(LineLabel.FURNITURE, SUMMED_UP)


def _topic(blocks: list[Block], start: int) -> set[str]:
    """Return the stems of the rare words of the first paragraphs."""
    prose = [block for block in blocks[start : start + 60] if block.prose and block.open][:25]
    return set(_stems(set().union(*(block.tokens[:250] for block in prose))))


def _stems(tokens: Iterable[str]) -> list[str]:
    """Return the first letters of the rare words, so that "rebels" meets "rebellion" and "Ohio's" meets "Ohio"."""
    bare = [word[:-2] if word[-2:] == "'s" else word for word in tokens]
    return [word[:STEM] for word in bare if len(word) > 2 and word not in FUNCTION_WORDS]


def _repeats(blocks: list[Block]) -> dict[str, int]:
    counts: dict[str, int] = {}
    for block in blocks:
        counts[block.key] = counts.get(block.key, 0) + 1
    return counts
