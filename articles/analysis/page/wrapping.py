"""Join the lines that a printer, a mail program or a scraper broke inside a paragraph; entry point `join_lines`.

Wire copy and print pages break at a fixed width, often inside a word; scraped pages break around every link.
"""

from __future__ import annotations

import itertools
import re
from collections import Counter

from ..languages.english.furniture import CUT_TITLES, HYPHENATED_STARTS, JOINING, WIRE_NOTES
from ..languages.english.posts import HEADS
from .blocks import Block
from .furniture.judging import whole_line

MAILED = 0.4  # share of lines with the mark of a mail passed on, "> ", that makes it one
WIDEST = 132  # characters; line printers stop there, and scraped paragraphs are longer
NARROWEST = 20
SHORTEST = 40  # characters; a shorter line may be a button
FEWEST = 4  # lines that end amid a sentence, by which a width is told
_TERMINAL = re.compile(r"[.!?:;…][\"'”’»)\]]*$")
_HYPHEN = re.compile(r"([^\W\d_]+)[-‐]$")
_LOWER = re.compile(r"[a-zß-öø-ÿ,;)%]|[.!?](?:\s|$)|['’]s\b")
_NOTE = re.compile(rf"\({WIRE_NOTES}\b")  # a wire's note to editors below the headline is no part of it
# What stands below a report and on a line of its own: who made it, how to reach them, a byline.
_CREDITS = re.compile(
    r"\([A-Z][^()]{3,60}\)(?: =)?$|\(\(|"
    r"\((?:Additional )?(?:[Rr]eporting|[Ww]riting|[Ee]diting|[Cc]ompiled|[Tt]ranslated|[Ww]ritten) |"
    r"B[Yy] [A-Z][\w.'’-]+ [A-Z][\w.'’-]+(?: and [A-Z][\w.'’-]+ [A-Z][\w.'’-]+)?(?:, [A-Z][\w' -]{2,40})?$"
)
_SUM = re.compile(r"[£$€]\d|\d[\d,.]* [a-z]")  # a line that begins with a sum goes on
# Ends with no word that leads on: "Log in", "the search goes on".
_PARTICLE = re.compile(
    r"\b(?:log|sign|opt|check|tune|logged|signed|go|goes|going|went|gone|moves?|moved|carr(?:y|ies|ied)|drags?|dragged|lives?|"
    r"looks?|holds?|held|presse[sd]|rolls?|rages?|raged|marche[sd]|reads?|keeps?|kept|hangs?) (?:in|on)$"
)
_SLIDE = re.compile(r"\d{1,3} (?:of|/) \d{1,3}\b")  # "1 of 3 | Skaters cross the lake"
_FIRST = re.compile(r"[^\W_]+")
_NAME = r"(?:[A-ZÀ-Þ][\w.'’-]*|of|the|for|and|de|van|von|al|bin)"
_NAMED = re.compile(rf"{_NAME}(?: {_NAME}){{0,6}}")
_GOES_ON = re.compile(r"[a-zß-öø-ÿ]{2,}(?:'[a-z])? ")  # a small word; "iPhone" and "e-mail" are none
LINKED = 80  # characters of a link within a sentence: a name, a body, a title


class Source:
    """One nonblank source line."""

    __slots__ = ("alone", "gap", "indent", "text")

    def __init__(self, raw: str, gap: bool) -> None:
        """Keep the line without the spaces around it, and how far it was indented."""
        plain = raw.strip()
        self.text = _bare(plain)
        self.alone = self.text != plain
        self.indent = len(raw) - len(raw.lstrip())
        self.gap = gap


def _bare(text: str) -> str:
    """Return a line without the marks in which a wire sets its heads: "^Rates fall to lowest in a decade<"."""
    return text[1:-1].strip() or text if text[:1] == "^" and text[-1:] in "<=" else text


def source_lines(text: str) -> list[Source]:
    """Return the nonblank lines of `text`."""
    lines, gap = [], True
    raws = text.split("\n")
    mailed = ">" in text and sum(raw.startswith(">") for raw in raws) >= MAILED * sum(bool(raw.strip()) for raw in raws)
    for raw in raws:
        raw = raw.lstrip("> ") if mailed and raw.startswith(">") else raw
        if raw.strip():
            lines.append(Source(raw, gap))
            lines[-1].gap |= lines[-1].alone
        gap = not raw.strip() or lines[-1].alone
    return lines


def join_lines(text: str) -> list[Block]:
    """Return the blocks of `text`: source lines, with those joined that one paragraph was broken into."""
    lines = source_lines(text)
    width = wrapping_width(lines)
    words = Counter(re.findall(r"[^\W\d_]+(?:-[^\W\d_]+)*", text.casefold())) if width else Counter()
    blocks: list[Block] = []
    for number, line in enumerate(lines):
        before = lines[number - 1] if number else None
        after = lines[number + 1] if number + 1 < len(lines) else None
        if before and not line.gap and (_wrapped(before, line, width) if width else _broken(blocks[-1], line, after)):
            _append(blocks[-1], line, words)
        else:
            blocks.append(Block([line.text], gap=line.gap, indent=0 if width else line.indent))
    return [block.read() for block in blocks]


def wrapping_width(lines: list[Source]) -> int:
    """Return the width in characters at which the text was wrapped, 0 where it was not.

    In wrapped prose four lines of five stop in the middle of a sentence, close to the margin; in a list of
    paragraphs or menu items hardly any does both.
    """
    pairs = [(a, b) for a, b in itertools.pairwise(lines) if not b.gap]
    if len(pairs) < 3:
        return 0
    width = _width(lines, pairs)
    if not NARROWEST <= width <= WIDEST:
        return 0
    full = [(a, b) for a, b in pairs if len(a.text) >= 0.7 * width]
    inside = sum(not _TERMINAL.search(a.text) and bool(_LOWER.match(b.text)) for a, b in full)
    return width if len(full) >= 3 and len(full) >= 0.4 * len(pairs) and inside >= 0.4 * len(full) else 0


def _width(lines: list[Source], pairs: list[tuple[Source, Source]]) -> int:
    """Return how long the longest lines are, those apart that nothing goes on below: the head of a page is wider."""
    broken = sorted(len(a.text) for a, b in pairs if not _TERMINAL.search(a.text) and _LOWER.match(b.text))
    lengths = broken if len(broken) >= FEWEST else sorted(len(line.text) for line in lines)
    return lengths[int(len(lengths) * 0.95)]


def _wrapped(before: Source, line: Source, width: int) -> bool:
    if (
        _NOTE.match(line.text)
        or _CREDITS.match(line.text)
        or _closed(before.text)
        or (line.indent >= before.indent + 2 and _TERMINAL.search(before.text))
    ):
        return False
    if _LOWER.match(line.text) and not _TERMINAL.search(before.text):
        return True
    if _SUM.match(line.text) and not _TERMINAL.search(before.text) and len(before.text) >= 0.6 * width:
        return True
    first = line.text.split(maxsplit=1)[0]
    room = width - len(before.text) - 1 - len(first)
    return room < 0 or (room < 0.15 * width and not _TERMINAL.search(before.text))


def _closed(text: str) -> bool:
    """Tell whether a line ends a note to editors that its own line, or the one above, opened."""
    return text.endswith(("))", " =")) or (text.endswith(")") and bool(_NOTE.match(text)))


def _broken(block: Block, line: Source, after: Source | None) -> bool:
    """Tell whether a scraper broke the sentence around a link or a name in bold."""
    text = block.pieces[-1]
    length = sum(len(piece) for piece in block.pieces[-4:])
    below = after.text if after is not None and not after.gap else ""
    if _cut_name(text, line.text, below):
        return True
    if _TERMINAL.search(text[-9:]) or length < NARROWEST:
        return bool(re.match(r"[,.;)](?:\s|$)", line.text[:3]))
    if _LOWER.match(line.text[:4]):
        known = len(line.text) < SHORTEST and whole_line(line.text.casefold())
        return not (known or line.text.startswith(("by ", "by:")))
    if length < 40:
        return False
    if len(line.text) < NARROWEST and whole_line(line.text.casefold()):
        return False
    link = len(line.text) < NARROWEST and bool(_LOWER.match(below[:4])) and not below.startswith("by ")
    link = link or (_leads_on(below) and len(line.text) <= LINKED and not _TERMINAL.search(line.text[-9:]))
    tail = text[-16:].casefold()
    last = [] if _PARTICLE.search(tail) or _SLIDE.match(line.text) else _FIRST.findall(tail)
    return link or text.endswith(",") or bool(last and last[-1] in JOINING)


def _cut_name(text: str, line: str, below: str) -> bool:
    """Tell whether a scraper cut a style or a post from the name that is a link, or the name from its sentence."""
    last = text.rsplit(" ", 1)[-1]
    if last in CUT_TITLES and line[:1].isupper() and _NAMED.match(line):
        return len(text) >= NARROWEST or _leads_on(below)
    if last in JOINING and not _PARTICLE.search(text[-16:].casefold()) and _leads_on(below):
        return " " in text and len(line) <= LINKED and not _TERMINAL.search(line[-9:])
    if len(text) > SHORTEST or not _NAMED.fullmatch(text) or whole_line(text.casefold()):
        return False
    if _leads_on(line):
        return line[0].isalpha() and (" " in text or bool(_TERMINAL.search(line[-9:])))
    post = not HEADS.isdisjoint(text.casefold().split())
    return post and len(line) < SHORTEST and bool(_NAMED.fullmatch(line)) and _leads_on(below) and below[0].isalpha()


def _leads_on(line: str) -> bool:
    """Tell whether a line can only be the rest of a sentence."""
    return bool(re.match(r"[,;)](?:\s|$)", line)) or (
        len(line) >= SHORTEST and bool(_GOES_ON.match(line)) and not line.startswith("by ")
    )


def _append(block: Block, line: Source, words: Counter[str]) -> None:
    """Add a source line to a block, with the hyphen at the line end mended."""
    last = block.pieces[-1]
    broken = _HYPHEN.search(last[-40:])
    if not broken or not line.text[:1].islower():
        glue = "" if last.endswith(("—", "/")) or re.match(r"[,.;)%]", line.text) else " "
        block.joins.append(glue)
    else:
        block.joins.append("")
        if not _keeps_hyphen(broken.group(1).casefold(), _FIRST.match(line.text), words):
            block.pieces[-1] = last[:-1]
    block.pieces.append(line.text)


def _keeps_hyphen(head: str, tail: re.Match[str] | None, words: Counter[str]) -> bool:
    end = tail.group().casefold() if tail else ""
    whole, hyphened = words[head + end], words[f"{head}-{end}"]
    return hyphened > whole or (not whole and head in HYPHENATED_STARTS)
