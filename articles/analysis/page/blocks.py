"""Cut a received text into the blocks that are judged: paragraphs, headings, menu items; entry point `cut_blocks`.

A block is one source line, or several that were one paragraph before a printer or a mail program wrapped them.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from ..languages.english.furniture import FUNCTION_WORDS, MIXED_AGENCY
from ..vocabulary import LineLabel
from ..words.folding import fold

BULLETS = " \t•·●▪◦‣■□►▶▸»«›‹|*–—-_→←↑↓✓✔★☆>#"
_WORD = re.compile(r"(?: )?([a-z]++(?= )|[^\W_]+(?:['’.,-][^\W_]+)*)")
_GAPS = re.compile(r"\S {2,}(?=\S)")
_INITIALS = re.compile(r"\b[^\W\d_]")
# A sentence's end, also with a footnote mark, or with an agency behind it: "(AP)", "- AFP", "PTI".
_WITH = (
    r"\s?[-–—]{1,2}\s?(?i:with (?:an? )?(?:reports?|files?|inputs?|reporting|additional \w+)) "
    r"(?:[^.!?]|\.(?=\w)){3,60}"
)
_END = re.compile(
    r"[.!?…][\"'”’»)\]]*(?:\*|(?<=[a-z][.!?])\d{1,2}|\s?\([^()]{2,60}\)[.]?|"
    rf"\s{{1,2}}(?:[-–—/]{{1,2}}\s?)?(?:[A-Z]{{2,8}}(?: [A-Z]{{2,4}}){{0,3}}|{MIXED_AGENCY})\.?|"
    rf"\s[–—]\s?[A-Z][a-z]+|{_WITH})?$"
)
LONGEST_TITLE, SHORT_WORD, TITLED = 160, 3, 4  # characters; letters; long words by which a line is told for a title
MENU = 4  # gaps of more than one space in a line of the page's sections
QUOTING = "\"'([$£€“‘"
KEPT = (LineLabel.TEXT, LineLabel.SUBHEADING)  # labels of what belongs to the body
LAST = 8  # words; no date at the end of a line has more
LONGEST_SAMPLE = 2000  # characters that are looked at to tell what a block is


@dataclass(slots=True)
class Block:
    """A stretch of the received text, and what has been decided about it so far."""

    pieces: list[str]
    joins: list[str] = field(default_factory=list)  # what stands between the pieces: a space or nothing
    gap: bool = False  # a blank line stood before it
    indent: int = 0  # characters by which its first line stood in
    label: LineLabel | None = None
    reason: str = ""
    text: str = ""
    key: str = ""
    words: int = 0
    small: int = 0  # those of its tokens that are function words
    ends: bool = False
    prose: bool = False
    item: bool = False
    menu: bool = False  # wide gaps part its words
    tokens: list[str] = field(default_factory=list)  # its words in lower case; of a long block the first ones

    def read(self) -> Block:
        """Work out what rules ask about; call it once the pieces are complete."""
        self.text = self.pieces[0] + "".join(a + b for a, b in zip(self.joins, self.pieces[1:], strict=True))
        sample = fold(self.text[:LONGEST_SAMPLE])
        self.key = sample.strip(BULLETS).casefold()
        found = _WORD.findall(self.key)
        self.tokens = found
        self.words = len(found) if len(self.text) <= LONGEST_SAMPLE else self.text.count(" ") + 1
        cut_off = self.text.endswith(("...", "…")) and self.words < 25
        self.ends = bool(_END.search(self.text[-90:])) and not cut_off
        self.small = small = sum(map(FUNCTION_WORDS.__contains__, found))
        self.item = self.words >= 3 and self.text[0] in "•*·–—-"
        leads_on = self.text.endswith(":") and self.words >= 8
        self.menu = "  " in sample and len(_GAPS.findall(sample)) >= MENU
        capitals = not self.ends and sum(map(str.isupper, _INITIALS.findall(sample))) > 0.6 * self.words
        self.prose = (
            not (self.menu or capitals or titled(sample))
            and self.words >= 6
            and small >= 2
            and (self.ends or leads_on or (self.words >= 25 and small * 6 >= len(found)))
        )
        return self

    @property
    def tail(self) -> str:
        """The last words of the key: what a pattern for a line's end looks at."""
        return " ".join(self.key.rsplit(" ", LAST)[-LAST:])

    def mark(self, label: LineLabel, reason: str) -> None:
        """Decide what the block is and why."""
        self.label, self.reason = label, reason

    @property
    def open(self) -> bool:
        """Tell whether nothing has been decided yet."""
        return self.label is None

    @property
    def kept(self) -> bool:
        """Tell whether the block belongs to the body."""
        return self.label in KEPT


def titled(sample: str) -> bool:
    """Tell whether every long word of a line begins with a capital, as in "He Spent It All. He Would Again."."""
    if len(sample) > LONGEST_TITLE or sample.isupper():
        return False
    long = 0
    for word in sample.split():
        if len(word) > SHORT_WORD and word.lower() not in FUNCTION_WORDS:
            if word.lstrip(QUOTING)[:1].islower():
                return False
            long += 1
    return long >= TITLED


def words_of(text: str) -> list[str]:
    """Return the words of `text` in lower case, without punctuation."""
    return _WORD.findall(fold(text).casefold())
