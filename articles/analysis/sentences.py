"""Cut a body into sentences, so that every later stage can speak of one sentence at a time.

Entry point: `split_sentences`. A blank line always ends a sentence, a single line end does unless the line was
wrapped by a machine. Inside a paragraph only `.`, `!`, `?` and `…` can end one, and what stands on both sides
of the mark decides. Everything is one pass over the text, so the time is linear.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from .datelines import HEAD, length_of
from .languages.english.abbreviations import BEFORE_FIGURE, BEFORE_NAME, EITHER, STARTERS
from .spans import Sentence
from .words.folding import fold

_BLOCK = re.compile(r"[^\n]+(?:\n(?![ \t]*\n)[^\n]+){0,}")
_STOP = re.compile(r"[.!?…。]{1,9}[\"')\]}]{0,3}(?=\s)")
_WORD_BEFORE = re.compile(r"[\w.&'-]{1,12}$")
_NEXT = re.compile(r"\s{0,20}([\"'(\[{]{0,3})\s?([\w$€£#@-]?[\w.'-]{0,19})")
_LOWER_START = re.compile(r"[ \t]*[a-z]")
_NICKNAME = re.compile(r"\s[\"'][A-Z][\w-]{1,20}[\"'] [A-Z]")
_ON_NETWORK = re.compile(r"\b(?:on|via|to|of|platform|network) X$")  # "wrote on X. Hungary had held out"
_INITIALS = re.compile(r"(?:[A-Z]\.)*[A-Z]")
WRAP_WIDTHS = range(50, 100)  # characters in a line of wire copy or of a mail program
LONGEST = 2000  # characters of a sentence; the longest of the invented articles has 390


def split_sentences(body: str) -> tuple[Sentence, ...]:
    """Return the sentences of `body` in order, without the space around them.

    Sentences never overlap, cover every character that is no space, and never cross a paragraph.
    """
    found = []
    for number, (start, end) in enumerate(paragraphs(body)):
        folded = fold(body[start:end])
        opening = length_of(folded) if number < HEAD else 0
        for left, right in (part for borders in _cut(folded, opening) for part in _bounded(folded, *borders)):
            found.append(Sentence(start + left, start + right, body[start + left : start + right], number))
    return tuple(found)


def paragraphs(body: str) -> Iterator[tuple[int, int]]:
    """Yield the borders of the body's blocks: lines, or runs of lines that a machine wrapped."""
    for block in _BLOCK.finditer(body):
        yield from _lines(body, block.start(), block.end())


def _lines(body: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    text = body[start:end]
    if "\n" not in text:
        yield from _trimmed(body, start, end)
        return
    wrapped = _is_wrapped(text.split("\n"))
    left = start
    for match in re.finditer("\n", text):
        here = start + match.start()
        if not wrapped and not _runs_on(body, left, here):
            yield from _trimmed(body, left, here)
            left = here + 1
    yield from _trimmed(body, left, end)


def _is_wrapped(lines: list[str]) -> bool:
    """Tell whether all lines but the last fill one width, as in hard-wrapped wire copy."""
    full = [len(line.rstrip()) for line in lines[:-1]]
    ends = sum(line.rstrip()[-1:] in ".!?\"'”’" for line in lines[:-1])
    return (
        len(full) > 1
        and all(size in WRAP_WIDTHS for size in full)
        and max(full) - min(full) < 25
        and (ends <= len(full) * 0.4)
    )


def _runs_on(body: str, left: int, line_end: int) -> bool:
    """Tell whether the sentence goes on after a line end: no stop before it, a small letter after it."""
    before = body[max(left, line_end - 40) : line_end].rstrip()
    return bool(before) and before[-1] not in ".!?:…\"'”’»" and bool(_LOWER_START.match(body, line_end + 1))


def _trimmed(body: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    while start < end and body[start].isspace():
        start += 1
    while end > start and body[end - 1].isspace():
        end -= 1
    if start < end:
        yield start, end


def _cut(text: str, opening: int) -> Iterator[tuple[int, int]]:
    """Yield the borders of a paragraph's sentences; its first `opening` characters are a dateline: "KYIV. July 8 -"."""
    start = 0
    for stop in _STOP.finditer(text):
        if stop.start() < max(start, opening) or not _ends(text, start, stop):
            continue
        yield from _trimmed(text, start, stop.end())
        start = stop.end()
    yield from _trimmed(text, start, len(text))


def _bounded(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """Cut what no mark ends into stretches that can be read and compared, between words where there are any."""
    while end - start > LONGEST:
        gap = max(text.rfind(" ", start + LONGEST // 2, start + LONGEST), start + LONGEST // 2)
        yield from _trimmed(text, start, gap)
        start = gap
    yield from _trimmed(text, start, end)


def _ends(text: str, start: int, stop: re.Match[str]) -> bool:
    following = _NEXT.match(text, stop.end())
    opening, word = (following[1], following[2]) if following else ("", "")
    if not opening and not word:
        return True
    if stop[0][0] == "." and stop[0].rstrip("\"')]}") == ".":
        return _full_stop_ends(text, start, stop, opening, word)
    return not _goes_on(stop[0], opening, word)


def _goes_on(mark: str, opening: str, word: str) -> bool:
    """Tell whether "!", "?" or "…" stands inside a sentence: a small letter follows."""
    return word[:1].islower() and not (opening and mark[-1] in "\"'")


def _full_stop_ends(text: str, start: int, stop: re.Match[str], opening: str, word: str) -> bool:
    before = _WORD_BEFORE.search(text, max(start, stop.start() - 12), stop.start())
    raw = before[0].strip("'-&") if before else ""
    last = raw.lower()
    closed = len(stop[0]) > 1
    if closed and not word[:1].islower():
        return True
    if word[:1].islower():
        return False
    if last in BEFORE_NAME or (last in BEFORE_FIGURE and word[:1].isdigit()):
        return word.lower() in STARTERS and last == "no" and (raw == "no" or _is_answer(text, start, stop))
    if raw == "X" and _ON_NETWORK.search(text, max(start, stop.start() - 12), stop.start()):
        return True
    if len(raw) == 1 and _NICKNAME.match(text, stop.end()):
        return False  # 'William C. "Billy" Doe'
    if last in EITHER or (_INITIALS.fullmatch(raw) and raw != "I"):
        return opening[:1] not in ("", "(") or word.lower().rstrip(".") in STARTERS  # "Mont. (May 6) -", "Co. (NYSE)"
    return True


def _is_answer(text: str, start: int, stop: re.Match[str]) -> bool:
    """Tell whether "No." is a whole answer rather than short for "number"."""
    return text[start : stop.start()].strip(" \"'").lower() == "no"
