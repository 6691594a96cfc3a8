"""Cut a body into words, numbers and marks once, for the stages that read numbers and dates.

`tokenize` is one compiled scan in linear time; the rules then walk the tokens instead of searching the text.
"""

from __future__ import annotations

import re
from functools import lru_cache

from .folding import fold

_TOKEN = re.compile(
    r"(?:https?://|www\.)[^\s<>\"]+"  # a web address is one token, so that no number is read in it
    r"|[0-9]+(?:[.,:/][0-9]+)*"  # 3,000  3.4  10:30  1/2  25/10/2024
    r"|\.[0-9]+"  # .001
    r"|[^\W\d_]+(?:'[^\W\d_]+)*"  # a word, with its apostrophes
    r"|[^\w\s]"
    r"|\w"
)


class Tokens:
    """The tokens of one body: `raw` as folded, `low` in lower case, `start` and `end` offsets; read-only.

    Behind the last token stands an empty one, so that looking one step ahead is always safe.
    """

    __slots__ = ("body", "end", "folded", "low", "raw", "start")

    def __init__(self, body: str) -> None:
        """Scan `body`."""
        self.body = body
        self.folded = fold(body)
        found = list(_TOKEN.finditer(self.folded))
        self.raw = [match.group() for match in found]
        self.low = [text.lower() for text in self.raw]
        self.start = [match.start() for match in found]
        self.end = [match.end() for match in found]

    def __len__(self) -> int:
        """Return how many tokens there are."""
        return len(self.raw)

    def at(self, i: int) -> str:
        """Return the lower-case token `i`, or "" outside the text."""
        return self.low[i] if 0 <= i < len(self.low) else ""

    def raw_at(self, i: int) -> str:
        """Return the token `i` as written, or "" outside the text."""
        return self.raw[i] if 0 <= i < len(self.raw) else ""

    def glued(self, i: int) -> bool:
        """Tell whether token `i` follows the one before it without a space."""
        return 0 < i < len(self.raw) and self.end[i - 1] == self.start[i]

    def gap(self, i: int) -> str:
        """Return what stands between token `i` - 1 and token `i`."""
        return self.folded[self.end[i - 1]:self.start[i]] if 0 < i < len(self.raw) else ""

    def broken(self, i: int) -> bool:
        """Tell whether a line ends between token `i` - 1 and token `i`."""
        return "\n" in self.gap(i)

    def capital(self, i: int) -> bool:
        """Tell whether token `i` begins with a capital."""
        return self.raw_at(i)[:1].isupper()

    def begins(self, i: int) -> bool:
        """Tell whether token `i` begins a sentence or a line, or follows an opening quotation mark."""
        return i <= 0 or self.low[i - 1] in SENTENCE_ENDS or self.broken(i)


SENTENCE_ENDS = frozenset('.!?:"…;•')


@lru_cache(maxsize=2)
def _tokenize_kept(body: str) -> Tokens:
    return Tokens(body)


KEPT_LENGTH = 200_000  # characters; the tokens of a longer text are not worth holding on to


def tokenize(body: str) -> Tokens:
    """Return the tokens of `body`; those of the last two ordinary articles are kept for the next stage."""
    return _tokenize_kept(body) if len(body) <= KEPT_LENGTH else Tokens(body)
