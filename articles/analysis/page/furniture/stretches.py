"""Label stretches of lines that belong together, stand inside an article and are none of it; entry `mark_stretches`.

A poll with its answers, a post with its hour, a sponsor's message with its button: each line alone may read like the
article, the stretch does not. They are told by the line that opens them and one that closes them, never by one alone.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence

from ...languages.english import stretches as words
from ...vocabulary import LineLabel
from ...words.folding import fold
from ..blocks import Block

POLL, POST, SPONSOR = "poll with its answers", "embedded post with its hour", "sponsor's message"
COMMENT, LONGEST_COMMENT, LONGEST_STAMP = "reader's comment", 9, 9  # lines; words
QUESTION = 30  # words of a poll's question
ANSWER = 12  # words of one of its answers
ANSWERS = 2  # answers with shares, or words that are only an answer
LONGEST_POLL, LONGEST_POST, LONGEST_MESSAGE = 24, 7, 9  # lines
LONGEST_ROW, REMARK = 60, 400  # words of a poll in one line; characters of a reader's remark
LONGEST_OPENING = 12  # words of a line that opens a stretch
NAME = 5  # words of the name above a handle
_HANDLE = re.compile(r"(?:(?:\S+ ){1,5})?[(‪]?@\w{2,30}[)‬]?(?:\s?[·•|]\s?.{0,20})?")
_OPENS, _BUTTON = re.compile(words.SPONSOR_OPENS), re.compile(words.BUTTONS)
_BREAK, _BACK = re.compile(words.BREAK_OPENS), re.compile(words.BREAK_CLOSES)
_ANSWER, _VOTED, _SHARE = re.compile(words.ANSWERS), re.compile(words.VOTED), re.compile(words.SHARE)
_STAMP, _COUNTS = re.compile(words.POST_STAMPS), re.compile(words.POST_COUNTS)
_SAID, _REPLY = re.compile(words.COMMENT_STAMPS), re.compile(words.COMMENT_BUTTONS)
# "Poll: Is it too late?  Yes 44%  No 56%", and what readers say below it.
_ROW = re.compile(r"\?[\"'”’]?\s+(?:[^.?!%]{1,40}?\s?\d{1,3}(?:[.,]\d)?\s?%[\s|·•/,;–-]*){2,}(?:[^.?!]{0,40})$")
_REMARK = re.compile(r"\S{2,20}(?: [A-Z][\w.'’-]*){0,2}(?: \([^()]{2,25}\)|, [A-Z]\w+)?: \S")
_LETTERS, _SENT, _CUE = re.compile(words.LETTERS_OPEN), re.compile(words.LETTER_ENDS), re.compile(words.LETTER_CUES)
_BRACKETS = " ()[]*-–—_."


def mark_stretches(blocks: Sequence[Block]) -> None:
    """Label each poll, post and paid message among the lines of a page."""
    number = 0
    while number < len(blocks):
        stop = next((stop for find in _SORTS if (stop := find(blocks, number)) > number), number)
        number = max(stop, number + 1)


def _marked(blocks: Sequence[Block], start: int, stop: int, reason: str) -> int:
    for block in blocks[start:stop]:
        if block.open:
            block.mark(LineLabel.FURNITURE, reason)
    return stop


def _poll(blocks: Sequence[Block], number: int) -> int:
    """Return where a poll ends whose question stands at `number`, or `number`."""
    question = blocks[number]
    if question.words <= LONGEST_ROW and _ROW.search(question.text):
        return _voices(blocks, _marked(blocks, number, number + 1, POLL))
    if not question.open or question.words > QUESTION or question.text[-1] != "?":
        return number
    shares, counted, stop = 0, False, number + 1
    while stop < min(number + LONGEST_POLL, len(blocks)):
        block = blocks[stop]
        voted = bool(_VOTED.fullmatch(block.key))
        share = len(block.key) <= 120 and bool(_ANSWER.fullmatch(block.key) or _SHARE.fullmatch(block.key))
        if not (voted or share or (block.words <= ANSWER and not block.ends)):
            break
        shares, counted, stop = shares + share, counted or (voted and _counts(block)), stop + 1
        if voted and _counts(block):
            break
    while stop > number and not _closes_poll(blocks[stop - 1]):
        stop -= 1
    enough = (shares >= ANSWERS or counted) and stop - number > ANSWERS
    return _marked(blocks, number, stop, POLL) if enough else number


def _voices(blocks: Sequence[Block], number: int) -> int:
    """Return where the remarks of readers end that stand below a poll, as in "Ines (Porto): Far too late"."""
    stop = number
    while stop < len(blocks) and _is_remark(blocks[stop]):
        stop += 1
    return _marked(blocks, number, stop, COMMENT)


def _counts(block: Block) -> bool:
    return "vot" in block.key and any(map(str.isdigit, block.key))


def _closes_poll(block: Block) -> bool:
    return len(block.key) <= 120 and any(p.fullmatch(block.key) for p in (_ANSWER, _SHARE, _VOTED))


def _post(blocks: Sequence[Block], number: int) -> int:
    """Return where a post ends that opens with a handle at `number`, or `number`."""
    if "@" not in blocks[number].text or len(blocks[number].text) > 80 or not _HANDLE.fullmatch(blocks[number].text):
        return number
    closing = None
    for at in range(number + 1, min(number + LONGEST_POST, len(blocks))):
        key = fold(blocks[at].text[:120]).casefold()
        if _STAMP.fullmatch(key) or _COUNTS.fullmatch(key):
            closing = at
        elif closing:
            break
    if closing is None:
        return number
    above = blocks[number - 1] if number else None
    named = above is not None and above.open and above.words <= NAME and not above.ends and not above.item
    return _marked(blocks, number - named, closing + 1, POST)


def _message(blocks: Sequence[Block], number: int) -> int:
    """Return where a paid message ends that is announced at `number`: behind its button; or `number`."""
    opening = blocks[number]
    key = opening.key.strip(_BRACKETS)
    if opening.words > LONGEST_OPENING or not key:
        return number
    if opening.text[0] in "[(" and _BREAK.fullmatch(key):
        return _until(blocks, number, lambda block: bool(_BACK.fullmatch(block.key.strip(_BRACKETS))))
    if opening.ends or not _OPENS.fullmatch(key):
        return number
    stop = _until(blocks, number, lambda block: block.words <= NAME and bool(_BUTTON.fullmatch(block.key)))
    return stop if stop > number else _marked(blocks, number, number + 1, SPONSOR)


def _until(blocks: Sequence[Block], number: int, closes: Callable[[Block], bool]) -> int:
    for at in range(number + 1, min(number + LONGEST_MESSAGE, len(blocks))):
        if closes(blocks[at]):
            return _marked(blocks, number, at + 1, SPONSOR)
    return number


def _comment(blocks: Sequence[Block], number: int) -> int:
    """Return where a reader's comment ends whose name stands at `number`: behind the button to answer; or `number`."""
    stamp = blocks[number + 1] if number + 1 < len(blocks) else None
    name = blocks[number]
    if not stamp or stamp.words > LONGEST_STAMP or name.words > NAME or name.ends or not _SAID.fullmatch(stamp.key):
        return number
    for at in range(number + 2, min(number + LONGEST_COMMENT, len(blocks))):
        if blocks[at].words <= NAME and _REPLY.fullmatch(blocks[at].key):
            return _marked(blocks, number, at + 1, COMMENT)
    return number


def _letters(blocks: Sequence[Block], number: int) -> int:
    """Return where the lines end that readers sent in, below a head that says so, or one that a cue ends as theirs."""
    if len(blocks[number].text) <= REMARK and _SENT.search(blocks[number].text):
        return _marked(blocks, number, number + 1, COMMENT)
    if blocks[number].words > LONGEST_STAMP or not _LETTERS.fullmatch(blocks[number].key.rstrip(":")):
        return number
    stop = number + 1
    while stop < len(blocks) and (_is_sent(blocks[stop]) or _is_remark(blocks[stop])):
        stop += 1
    return _marked(blocks, number, stop, COMMENT)


def _is_sent(block: Block) -> bool:
    """Tell whether a line opens with a reader's words and tells who sent them."""
    return len(block.key) <= REMARK and block.key.startswith('"') and _CUE.search(block.key) is not None


def _is_remark(block: Block) -> bool:
    return len(block.text) <= REMARK and _REMARK.match(block.text) is not None


_SORTS = (_poll, _post, _message, _comment, _letters)
