"""Take the furniture off a received text; entry points `clean` and `take_whole`.

In comes what a scraper, a mail or a web page gave; out come the body that all offsets refer to, and a decision
with its reason for each source line, which an editor can turn round.
"""

from __future__ import annotations

import re
from collections.abc import Mapping

from .page.asides import CAPTION
from .page.blocks import Block
from .page.characters import repair
from .page.furniture.judging import judge, marker
from .page.furniture.own_lines import mark_own
from .page.furniture.stretches import mark_stretches
from .page.head.credits import credit_of
from .page.head.metadata import (
    byline_of,
    day_first_of,
    mark_bylines,
    mark_dates,
    mark_names,
    mark_writer,
    published_of,
    publisher_of,
    url_of,
)
from .page.markup import Page, looks_like_html, read_page
from .page.other_tongues import mark_foreign, read_foreign
from .page.regained import take_back
from .page.second_look import look_again
from .page.strays import take_out
from .page.wrapping import join_lines
from .page.zones import REPEATED, label_article, label_page
from .spans import Cleaned, Line
from .vocabulary import LineLabel, PublishedBasis

_SUBJECT = re.compile(r"Subject:\s{0,4}(?:(?:Re|RE|Fwd|FWD|Fw|FW):\s{0,4}){0,3}(\S.{3,240})")
BETWEEN = "\n\n"  # between two paragraphs of a body


def clean(text: str, *, flips: Mapping[str, str]) -> Cleaned:
    """Return the article in a received text or web page, its facts, and what was decided about each line.

    `flips` maps the exact text of a line, without spaces around it, to "text" or "furniture": an editor's word,
    which wins. Never raises for any text; what cannot be told is None.
    """
    page = read_page(text) if looks_like_html(text) else None
    if page and any(line.inside for line in page.lines):
        return _read_page(page, flips)
    lines = "\n".join(line.text for line in page.lines) if page else text
    cleaned = _read(join_lines(repair(lines)), flips)
    return _with_page(cleaned, page) if page else cleaned


def take_whole(text: str) -> Cleaned:
    """Return a text that is already an article's body: not one character is changed."""
    lines, place = [], 0
    for raw in text.splitlines(keepends=True):
        words = raw.strip()
        if words:
            start = place + raw.index(words)
            lines.append(Line(start, start + len(words), LineLabel.TEXT, "taken as it is", words))
        place += len(raw)
    return Cleaned(None, None, None, None, None, None, text, tuple(lines))


def _read(blocks: list[Block], flips: Mapping[str, str]) -> Cleaned:
    read_foreign(blocks)
    for block in blocks:
        if not marker(block) and (decision := judge(block)):
            block.mark(*decision)
    mark_stretches(blocks)
    mark_foreign(blocks)
    stamps = mark_dates(blocks, day_first_of(blocks))
    mark_bylines(blocks)
    headline = label_page(blocks)
    headline = headline or _subject(blocks)
    mark_names(blocks)
    look_again(blocks)
    take_out(blocks, headline)
    kept = [index for index, block in enumerate(blocks) if block.kept]
    start = kept[0] if kept else len(blocks)
    heads = [index for index, block in enumerate(blocks) if block.label is LineLabel.HEADLINE]
    top = next((index for index in heads if blocks[index].reason != REPEATED), heads[0] if heads else None)
    when, basis = published_of(blocks, stamps, top)
    publisher, url = publisher_of(blocks, start), url_of(blocks)
    mark_writer(blocks, byline_of(blocks))
    mark_own(blocks, byline_of(blocks), publisher)
    _flip(blocks, flips)
    byline = byline_of(blocks)
    body, lines = _assemble(blocks)
    return Cleaned(headline, byline, publisher, when, basis, url, body, lines, credit_of(blocks, byline))


def _subject(blocks: list[Block]) -> str | None:
    """Return what a mail's head gives as its subject, and label that line."""
    for block in blocks:
        match = _SUBJECT.match(block.text) if block.reason in ("mail header", "above the article") else None
        if match:
            block.mark(LineLabel.HEADLINE, "subject of the mail")
            return match.group(1).strip()
    return None


def _read_page(page: Page, flips: Mapping[str, str]) -> Cleaned:
    """Return a page's article: where it starts and ends is known already, only lines inside it are judged."""
    blocks, inside = [], []
    headline = repair(page.headline).strip() if page.headline else None
    for line in page.lines:
        blocks.append(Block([repair(line.text).replace("\n", " ").strip() or "-"]).read())
        inside.append(line.inside)
        if line.aside:
            blocks[-1].mark(LineLabel.CAPTION if line.aside == CAPTION else LineLabel.FURNITURE, line.aside)
    take_back(blocks, inside, headline)
    article = [block for block, belongs in zip(blocks, inside, strict=True) if belongs]
    stamps = mark_dates(blocks, day_first_of(blocks))
    mark_bylines(blocks)
    mark_foreign(article)
    mark_stretches(article)
    label_article(article, headline)
    for block in blocks:
        if block.open:
            block.mark(*(judge(block) or (LineLabel.FURNITURE, "outside the article on the page")))
    when, basis = published_of(blocks, stamps, None)
    publisher = publisher_of(blocks, 0) if not page.publisher else None
    mark_writer(blocks, page.byline or byline_of(blocks))
    mark_own(blocks, page.byline or byline_of(blocks), page.publisher or publisher, known=True)
    _flip(blocks, flips)
    body, lines = _assemble(blocks)
    byline = page.byline or byline_of(blocks)
    credit = credit_of(blocks, byline)
    return _with_page(Cleaned(headline, byline, publisher, when, basis, None, body, lines, credit), page)


def _flip(blocks: list[Block], flips: Mapping[str, str]) -> None:
    for block in blocks if flips else ():
        wanted = next((flips[text] for text in (block.text, *block.pieces) if text in flips), None)
        if wanted == "text":
            block.mark(LineLabel.TEXT, "an editor marked it as text")
        elif wanted == "furniture":
            block.mark(LineLabel.FURNITURE, "an editor marked it as furniture")


def _assemble(blocks: list[Block]) -> tuple[str, tuple[Line, ...]]:
    """Return the body and one line for each source line, with its place in that body."""
    parts: list[str] = []
    lines: list[Line] = []
    place = 0
    for block in blocks:
        label = block.label or LineLabel.FURNITURE
        if block.kept and parts:
            parts.append(BETWEEN)
            place += len(BETWEEN)
        for glue, piece in zip(["", *block.joins], block.pieces, strict=True):
            if not block.kept:
                lines.append(Line(place, place, label, block.reason, piece))
                continue
            start = place + len(glue)
            lines.append(Line(start, start + len(piece), label, block.reason, piece))
            parts += [glue, piece]
            place = start + len(piece)
    return "".join(parts), tuple(lines)


def _with_page(cleaned: Cleaned, page: Page) -> Cleaned:
    """Return what was read from a page's text with the facts that its head states."""
    basis = PublishedBasis.STATED if page.published else cleaned.published_basis
    return Cleaned(
        page.headline or cleaned.headline,
        page.byline or cleaned.byline,
        page.publisher or cleaned.publisher,
        page.published or cleaned.published,
        basis,
        page.url or cleaned.url,
        cleaned.body,
        cleaned.lines,
        cleaned.credit,
    )
