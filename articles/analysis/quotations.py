"""Find quoted words, whatever marks a house uses, so that "who said exactly this" can be asked.

Entry point: `find_quotations`. Marks are paired paragraph by paragraph; a quotation that is still open at the end
of one paragraph and opened again in the next is one utterance (`continues`). Only the outermost quotation is
returned: a quotation inside another is part of its words. Titles, nicknames and words held at arm's length are
flagged `scare`. One pass over the marks of a paragraph, so the time is linear.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from .languages.english.speech import SPEECH_VERB
from .sentences import paragraphs
from .spans import Quotation, Span

_MARK = re.compile(r"''|``|‘‘|’’|[\"“”„‟«»＂″'‘’‚‹›`]")
_WORD = re.compile(r"\w[\w'’.-]*")
_ELISION = re.compile(r"(?:\d\ds?\b|em\b|til\b|tis\b|twas\b|cause\b|n\b|round\b|bout\b|cos\b)", re.IGNORECASE)
_DIALOGUE = re.compile(r"[—–―-]\s?(?=[\w¡¿])")
_DASH = re.compile(r"\s[—–―-]\s")
_SPEECH_AFTER = re.compile(rf"\W{{0,4}}(?:\w+\s){{0,3}}(?:{SPEECH_VERB})\b", re.IGNORECASE)
_SPEECH_BEFORE = re.compile(rf"\b(?:{SPEECH_VERB})\b[^.!?\"“”]{{0,40}}[,:]\s*$", re.IGNORECASE)
FAMILY = {  # the kind of mark; marks of one kind open and close each other
    "“": "double",
    "”": "double",
    "„": "double",
    "‟": "double",
    "＂": "double",
    "″": "double",
    '"': "double",
    "«": "angle",
    "»": "angle",
    "''": "doubled",
    "``": "doubled",
    "‘‘": "doubled",
    "’’": "doubled",
    "‘": "single",
    "’": "single",
    "'": "single",
    "‚": "single",
    "`": "single",
    "‹": "angle1",
    "›": "angle1",
}
SCARE_WORDS = 2  # up to this many quoted words name rather than quote (Pareti 2012 leaves them out)
LOOK_AHEAD = 12  # marks that are looked at to tell an apostrophe from a closing mark


def find_quotations(body: str) -> tuple[Quotation, ...]:
    """Return the quotations of `body` in order; they never overlap.

    A span includes its marks. An utterance of several paragraphs gives one quotation a paragraph.
    """
    found: list[Quotation] = []
    open_kind: str | None = None
    for start, end in paragraphs(body):
        here = list(_paragraph(body, start, end, open_kind))
        found.extend(quotation for quotation, _ in here)
        open_kind = next((kind for quotation, kind in reversed(here) if not quotation.closed), None)
    return tuple(_drop_stray(found, body))


def _drop_stray(found: list[Quotation], body: str) -> Iterator[Quotation]:
    """Leave out an unclosed single mark that no next paragraph takes up: it was an apostrophe."""
    for index, quotation in enumerate(found):
        stray = not quotation.closed and body[quotation.start] in "'‘’‚`"
        taken_up = index + 1 < len(found) and found[index + 1].continues
        if not stray or taken_up or quotation.continues:
            yield quotation


def _paragraph(body: str, start: int, end: int, open_kind: str | None) -> Iterator[tuple[Quotation, str]]:
    dialogue = _dialogue(body, start, end)
    if dialogue:
        yield dialogue, "dash"
        return
    marks = [match for match in _MARK.finditer(body, start, end) if _is_mark(body, match, start, end)]
    index = 0
    if open_kind in ("double", "angle") and _goes_on(body, marks, open_kind, start, end):
        yield _quotation(body, (start, marks[0].end()), (start, marks[0].start()), True, True), open_kind
        index = 1
    while index < len(marks):
        if not _opens(body, marks[index], start):
            index += 1
            continue
        kind = FAMILY[marks[index][0]]
        closing = _closing(body, marks, index, end)
        continues = open_kind == kind and marks[index].start() == start
        stop = marks[closing].end() if closing is not None else end
        inner = (marks[index].end(), marks[closing].start() if closing is not None else end)
        if inner[0] < inner[1]:
            yield _quotation(body, (marks[index].start(), stop), inner, closing is not None, continues), kind
        index = len(marks) if closing is None else closing + 1


def _goes_on(body: str, marks: list[re.Match[str]], kind: str, start: int, end: int) -> bool:
    """Tell whether a paragraph takes up an open quotation without a mark of its own: its only mark closes."""
    return (
        len(marks) == 1
        and FAMILY[marks[0][0]] == kind
        and marks[0].start() > start
        and (_closes(body, marks, 0, end) and not _opens(body, marks[0], start))
    )


def _quotation(body: str, outer: tuple[int, int], inner: tuple[int, int], closed: bool, continues: bool) -> Quotation:
    return Quotation(
        outer[0],
        outer[1],
        body[outer[0] : outer[1]],
        Span.cut(body, *inner),
        closed,
        continues,
        scare=closed and not continues and _is_scare(body, outer, inner),
    )


def _is_scare(body: str, outer: tuple[int, int], inner: tuple[int, int]) -> bool:
    words = _WORD.findall(body, *inner)
    if len(words) > SCARE_WORDS:
        return False
    after = body[outer[1] : outer[1] + 60]
    before = body[max(0, outer[0] - 60) : outer[0]]
    uttered = body[inner[1] - 1] in ",.!?" or after[:1] in ",.!?"
    return not (uttered and (_SPEECH_AFTER.match(after) or _SPEECH_BEFORE.search(before)))


def _is_mark(body: str, match: re.Match[str], start: int, end: int) -> bool:
    """Tell whether a mark can open or close at all: not an apostrophe in a word, not inches or feet."""
    left = body[match.start() - 1] if match.start() > start else " "
    right = body[match.end()] if match.end() < end else " "
    kind = FAMILY[match[0]]
    if kind == "single" and left.isalnum() and right.isalnum():
        return False
    if kind == "single" and match[0] != "‘" and not left.isalnum() and _ELISION.match(body, match.end()):
        return False
    return not (left.isspace() and right.isspace() and kind == "single")


def _opens(body: str, match: re.Match[str], start: int) -> bool:
    left = body[match.start() - 1] if match.start() > start else " "
    right = body[match.end() : match.end() + 1] or " "
    if match[0] in "“„‘‚«‹" or match[0] in ("``", "‘‘"):
        return not right.isspace() or match[0] == "«"
    if match[0] in ("”", "’", "»", "›", "’’"):
        return match[0] in ("”", "»") and not left.isalnum() and left not in ",.!?…" and right.isalnum()
    return not right.isspace() and (left.isspace() or left in "([{—–-―/:;…,“‘\"'>")


def _closing(body: str, marks: list[re.Match[str]], index: int, end: int) -> int | None:
    """Return the index of the mark that closes `marks[index]`, skipping quotations nested inside it."""
    opener = marks[index]
    kind = FAMILY[opener[0]]
    depth = 0
    for position in range(index + 1, len(marks)):
        mark = marks[position]
        if FAMILY[mark[0]] != kind:
            continue
        if kind != "single" and _nests(body, opener, mark, end):
            depth += 1
        elif _closes(body, marks, position, end):
            if not depth:
                return position
            depth -= 1
    return None


def _nests(body: str, opener: re.Match[str], mark: re.Match[str], end: int) -> bool:
    """Tell whether a mark of the same kind opens a quotation within: only marks that have a direction can."""
    return mark[0] in "“«‹" and opener[0] == mark[0] and mark.end() < end and not body[mark.end()].isspace()


def _closes(body: str, marks: list[re.Match[str]], position: int, end: int) -> bool:
    mark = marks[position]
    left = body[mark.start() - 1]
    right = body[mark.end()] if mark.end() < end else " "
    kind = FAMILY[mark[0]]
    if left.isspace() and kind != "angle":
        return right.isspace() or right in ",.;:!?)"
    if kind != "single":
        return mark[0] not in "„``‘‘" and (not right.isalnum() or left in ",.!?" or mark[0] in "”»’’")
    if mark[0] == "‘" or right.isalnum():
        return False
    return left != "s" or right in ",.;:!?)" or not _another_close(body, marks, position, end)


def _another_close(body: str, marks: list[re.Match[str]], position: int, end: int) -> bool:
    """Tell whether a surer closing mark follows before the next opening one: then this is "the workers'"."""
    for mark in marks[position + 1 : position + LOOK_AHEAD]:
        if FAMILY[mark[0]] != "single":
            continue
        left = body[mark.start() - 1]
        if mark[0] == "‘" or left.isspace():
            return False
        if left in ",.!?…" or left.isalnum():
            return mark.end() >= end or not body[mark.end()].isalnum()
    return False


def _dialogue(body: str, start: int, end: int) -> Quotation | None:
    """Return the speech of a paragraph that opens with a dash and says later on whose it is."""
    opening = _DIALOGUE.match(body, start, end)
    if not opening or body[start] == "-" or any(mark in body[start:end] for mark in '"“«'):
        return None
    for dash in _DASH.finditer(body, opening.end(), min(end, start + 2000)):
        if _SPEECH_AFTER.match(body, dash.end() - 1, end):
            outer = (start, dash.start())
            return _quotation(body, outer, (opening.end(), dash.start()), True, False)
    return None
