"""Label what stands inside an article: sentences, lists, subheadings, and what is none of them.

Entry point `label_inside`; `mark_beside` and `mark_runs` go before it where a page's borders are only guessed.
"""

from __future__ import annotations

import itertools
import re

from ...languages.english.furniture import BESIDE_NOTICES, REPORTS_IT, SAYS
from ...vocabulary import LineLabel
from ..blocks import Block, words_of
from ..head.headline_text import without_suffix
from .endings import HEAD, ON_TOPIC
from .judging import BUTTON_ROW, ROWS, agency_caption, biography, marker, posed, presents_itself
from .pulled import LONGEST_PULLED, SHINGLE, is_quoted, mark_pulled
from .spoken import NOTICES, mark_spoken

RUN = 3  # short lines in a row that are a list of links, not subheadings
OWNED = ("picture credit", "embedded post")
CREDITS = (
    "image:",
    "images:",
    "photo:",
    "photos:",
    "picture:",
    "pictures:",
    "credit:",
    "pic:",
    "photograph:",
)  # reasons of lines that tell what the line above them is
SHORT_CREDIT = 7  # words of a line that names only who took a picture
LONGEST_SUBHEADING, SHOUTED = 12, 6  # words; in capitals only
MORE = 12  # words by which a paragraph is longer than what was pulled out of it; a caption's credit has fewer
LINKED, MOST_LINKS = 2, 3  # paragraphs above links; links in a row
CAPTIONED = ("image caption", "media caption", "photo caption", "video caption")
VIDEO = ("video", "watch", "play video")
LONGEST_VIDEO, VIDEO_REACH = 50, 3  # words that present a video; lines
LONGEST = 10_000
TITLE, HEADS = "title of the table or chart below", 2  # and how many such lines a table has
SOURCES = ("source:", "sources:", "data:", "chart:", "graphic:", "map:", "table:", "infographic:")
LONGEST_TITLE = 25  # words of a table's
USUAL = 0.75  # share of the long lines that end with a full stop in ordinary prose
ABOUT_ITSELF = "a firm about itself"
BIOGRAPHY_REACH = 5  # last paragraphs that can present the writer

_ALT = re.compile(
    r"(?:An?|Two|Three|Four|Five|Several|Some|Many|People|Men|Women|Children|Rows|Crowds|Close-?up|Aerial|Front|View) "
)
_TELLS = re.compile(
    r"\b(?:was|were|had|has|have|will|would|could|did|who|which|because|"
    r"(?<!\ba )(?<!\ban )(?<!the )(?<!of )\w+ed)\b|[\d\"]"
)
LONGEST_ALT = 20  # words
_LIVED = re.compile(r"\b[Bb]orn\b[^.]{0,60}\d{4}\b.{0,60}\bdied\b")  # the last line of an obituary
_BESIDE = re.compile(BESIDE_NOTICES)
_ITEM = re.compile(
    r"[•*·–—-]|\d|[^\s:]{1,40}(?: [^\s:]{1,40}){0,3}:|"
    r"(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]{0,6}\.? \d|.{1,60}[;,]$"
)
_SAYS, _REPORTS_IT = re.compile(SAYS), re.compile(REPORTS_IT)
_CHATTY = re.compile(
    r"\b(?:i|i'm|my|me|we|our|us|you|your|lol|omg|please|thanks?)\b|[#@!]|https?:|[\U0001f300-\U0001faff\u2600-\u27bf]"
)


def label_inside(blocks: list[Block], start: int, stop: int, *, known: bool = False) -> None:
    """Label every block between `start` and `stop` that is not labelled yet.

    Of lines `known` to be the article's, a long one without a full stop is text: on 250 pages four of five were.
    """
    _mark_doubles(blocks[max(0, start - 1) : stop])
    mark_pulled(blocks[start:stop])
    heads = [block for block in blocks if block.label is LineLabel.HEADLINE]
    titles = {tuple(words) for block in heads for words in (block.tokens, words_of(without_suffix(block.text)))}
    prose = [index for index in range(start, stop) if blocks[index].open and blocks[index].prose]
    last = prose[-BIOGRAPHY_REACH:][1] if len(prose) > 1 else stop
    longest = LONGEST if known else _longest_subheading(blocks[start:stop])
    _mark_presented(blocks[start:stop])
    _mark_links(blocks[start:stop])
    mark_captioned(blocks[start:stop])
    _mark_titles(blocks[start:stop])
    mark_spoken(blocks, start, stop)
    for index in range(start, stop):
        block = blocks[index]
        if block.open and not _aside(block, index >= last, titles):
            _label_text(block, LONGEST if index == start else longest)


def _mark_titles(blocks: list[Block]) -> None:
    """Label the lines without a full stop right above a table's rows or the source of a chart: its title and heads."""
    heads = 0
    for below, block in itertools.pairwise(reversed(blocks)):
        heads = 0 if below.reason in ROWS or below.key.startswith(SOURCES) else heads
        headed = below.reason in (*ROWS, TITLE) or below.key.startswith(SOURCES)
        short = block.words <= LONGEST_TITLE and block.text[-1] not in '.!?:;,"”’' and not block.item
        if block.open and headed and short and heads < HEADS:
            block.mark(LineLabel.FURNITURE, TITLE)
            heads += 1


def _mark_links(blocks: list[Block]) -> None:
    """Label up to three bullets amid whole paragraphs that no line announces and no stop ends: links to others."""
    told, run = 0, list[Block]()
    for block in blocks:
        if block.open and block.item and not block.ends and block.text[-1] not in ",;:":
            run.append(block)
        elif block.open:
            if run and told >= LINKED and block.prose and not block.item and len(run) <= MOST_LINKS:
                for one in run:
                    one.mark(LineLabel.FURNITURE, "links between paragraphs")
            run = []
            told = told + 1 if block.prose and block.ends and not block.item else 0


def mark_captioned(blocks: list[Block]) -> None:
    """Label what stands below the words "Image caption", or below a video's length and ends with who reports it."""
    for number, block in enumerate(blocks):
        if block.open and number and blocks[number - 1].key.strip(" ,:") in CAPTIONED:
            block.mark(LineLabel.CAPTION, "caption below that word")
        if block.open and block.words <= LONGEST_VIDEO and _REPORTS_IT.search(block.text):
            above = blocks[max(0, number - VIDEO_REACH) : number]
            if any(one.reason in ("gallery control", "teaser", "time stamp") or one.key in VIDEO for one in above):
                block.mark(LineLabel.CAPTION, "caption of a video")


def _mark_presented(blocks: list[Block]) -> None:
    """Label what a firm says of itself below its release; under a heading of its own, the paragraph below."""
    for block, below in itertools.zip_longest(blocks, blocks[1:]):
        if block.open and presents_itself(block, below):
            block.mark(LineLabel.FURNITURE, ABOUT_ITSELF)
            if not block.ends and below and below.open:
                below.mark(LineLabel.FURNITURE, ABOUT_ITSELF)


def _longest_subheading(blocks: list[Block]) -> int:
    """Return how many words a line without a full stop can have; no limit where the writer leaves full stops out."""
    long = [block.ends for block in blocks if block.open and block.words > LONGEST_SUBHEADING and not block.item]
    return LONGEST_SUBHEADING if sum(long) >= USUAL * len(long) else LONGEST


def mark_beside(blocks: list[Block]) -> None:
    """Label what stands right below a notice to readers, speaks of access and accounts, and is off the topic."""
    beside = False
    if not any(block.reason in NOTICES for block in blocks):
        return
    long = [block for block in blocks if block.open and block.prose and block.words >= 20]
    topic = {word for block in long for word in block.tokens[:HEAD] if len(word) > 4}
    for block in blocks:
        if not block.open:
            beside = block.reason in NOTICES
        elif beside and block.words <= 30 and _BESIDE.search(block.key) and _shared(block, topic) < ON_TOPIC:
            block.mark(LineLabel.FURNITURE, "beside a notice to readers")
        else:
            beside = False


def mark_runs(blocks: list[Block]) -> None:
    """Label several short lines in a row, which are links or a table, unless they look like a list of the text."""
    run: list[Block] = []
    listed = False
    for block in blocks:
        short = block.open and not (block.ends or block.prose)
        if (short or (run and block.reason == BUTTON_ROW)) and not listed:
            run.append(block)
        if short or not block.open:
            continue
        _mark_run(run)
        run, listed = [], block.text.endswith(":") and block.words >= 5
    _mark_run(run)


def _shared(block: Block, topic: set[str]) -> int:
    return sum(word in topic for word in block.tokens)


def _mark_run(run: list[Block]) -> None:
    listed = sum(bool(_ITEM.match(block.text)) or block.text[:1].islower() for block in run)
    if len(run) >= RUN and listed * 2 < len(run):
        for block in run:
            if block.open:
                block.mark(LineLabel.FURNITURE, "one of several short lines in a row")


def _mark_doubles(blocks: list[Block]) -> None:
    """Label captions that stand twice, and captions that stand right above their credit."""
    last: Block | None = None
    for block in blocks:
        owned = (block.reason in OWNED or (block.reason == "web address" and block.text[0] in "—–-")) and (
            block.words <= 3 or block.text[0] in "—–-" or block.label is LineLabel.CAPTION
        )
        credits_it = _credits(block, last)
        if (owned or credits_it) and last and last.open and last.words <= LONGEST_PULLED:
            _mark_owned(last, OWNED[0] if credits_it else block.reason)
        if last and block.open and last.label is LineLabel.CAPTION and last.words <= SHORT_CREDIT and posed(block):
            block.mark(LineLabel.CAPTION, "caption below its credit")
        if last and not last.kept and block.label is not LineLabel.HEADLINE and _same_start(last, block):
            for one in (last, block):
                if one.open and not _tells_more(one, other=block if one is last else last):
                    one.mark(LineLabel.CAPTION, "caption that stands twice")
        described = block.label is LineLabel.CAPTION and block.words > SHORT_CREDIT
        if described and last and last.open and _pictured(last):
            last.mark(LineLabel.CAPTION, "what a picture shows, above its caption")
        last = block


def _credits(block: Block, last: Block | None) -> bool:
    """Tell whether a short line names a picture's maker below one that has no full stop: its caption."""
    return bool(last and not last.ends and block.words <= SHORT_CREDIT and block.key.startswith(CREDITS))


def _pictured(block: Block) -> bool:
    """Tell whether a line above a caption says what can be seen and tells nothing: a picture's text for the blind."""
    return block.words <= LONGEST_ALT and bool(_ALT.match(block.text)) and not _TELLS.search(block.key)


def _mark_owned(block: Block, reason: str) -> None:
    """Label the words above a picture's credit, or above the name under an embedded post."""
    if reason == "picture credit" and not block.text.endswith(":") and not _SAYS.search(block.key):
        block.mark(LineLabel.CAPTION, "caption above its credit")
    elif reason == "embedded post" and _CHATTY.search(block.key) and '"' not in block.key:
        block.mark(LineLabel.FURNITURE, "embedded post")


def _tells_more(block: Block, other: Block) -> bool:
    """Tell whether a paragraph only opens with the words of the line beside it, which is pulled out of it."""
    return block.prose and block.words >= other.words + (1 if is_quoted(other) else MORE)


def _same_start(one: Block, other: Block) -> bool:
    """Tell whether the shorter of two lines is how the longer begins."""
    if one.words > 60 or other.words > 60:
        return False
    short, long = sorted((one.tokens, other.tokens), key=len)
    return len(short) >= 5 and long[: len(short)] == short


def _aside(block: Block, last: bool, titles: set[tuple[str, ...]]) -> bool:
    """Label a repeated headline, a marker, a caption or the writer's biography; tell whether it is one of them."""
    if block.words <= 40 and tuple(block.tokens) in titles:
        block.mark(LineLabel.HEADLINE, "repeated headline")
    elif _stands_twice(block):
        block.mark(LineLabel.FURNITURE, "title that stands twice")
    elif kind := marker(block):
        block.mark(LineLabel.FURNITURE, kind)
    elif not last and block.words <= 40 and agency_caption(block):
        block.mark(LineLabel.CAPTION, "caption by the agency at its end")
    elif last and biography(block):
        block.mark(LineLabel.FURNITURE, "author biography")
    return not block.open


def _stands_twice(block: Block) -> bool:
    """Tell whether a line is the same words twice, as links to other articles are: for the eye and for the ear."""
    half, odd = divmod(len(block.tokens), 2)
    return not odd and LONGEST_PULLED >= half >= SHINGLE and block.tokens[:half] == block.tokens[half:]


def _label_text(block: Block, longest: int) -> None:
    if block.ends or block.prose or block.text.endswith((":", ";", ",")) or _LIVED.search(block.text[:400]):
        block.mark(LineLabel.TEXT, "sentence")
    elif block.item:
        block.mark(LineLabel.TEXT, "list item")
    elif block.words > longest or (block.words >= SHOUTED and longest < LONGEST and block.text.isupper()):
        block.mark(LineLabel.FURNITURE, "link or caption: no sentence, too long for a subheading")
    else:
        block.mark(LineLabel.SUBHEADING, "short line between paragraphs")
