"""Cut a body into words, numbers and marks once, for the stages that read numbers and dates.

`tokenize` is one compiled scan in linear time; the rules then walk the tokens instead of searching the text.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import lru_cache
from operator import sub

from .folding import fold

_TOKEN = re.compile(
    r"(?: )?("  # the space before it is taken along: to look for a token there and find none took half the time
    r"[A-Za-z]++(?=[ ,\n])|"  # most words: nothing of what follows could make more of them
    r"(?:https?://|www\.)[^\s<>\"]+"  # a web address is one token, so that no number is read in it
    r"|[0-9]+(?:[.,:/][0-9]+)*"  # 3,000  3.4  10:30  1/2  25/10/2024
    r"|(?<![^\W\d_])\.[0-9]+"  # .001, but not in Rs.1,200
    r"|[^\W\d_]+(?:'(?![sS]\b)[^\W\d_]+)*"  # a word, with its apostrophes
    r"|(?<=[^\W\d_])'[sS]\b"  # the possessive of "Friday's" and "last year's"
    r"|[^\w\s]"
    r"|\w)"
)


MARGIN = 64  # more than any rule looks ahead or back at one step


class Tokens:
    """The tokens of one body: `raw` as folded, `low` in lower case, `start` and `end` offsets; read-only.

    `at(i)` is the lower-case token `i` and `raw_at(i)` the token as written; both are "" up to `MARGIN` tokens outside
    the text, on either side, so that rules may look around without asking where the text ends.
    """

    __slots__ = ("_size", "at", "body", "end", "folded", "low", "raw", "raw_at", "start")

    def __init__(self, body: str) -> None:
        """Scan `body`."""
        self.body = body
        self.folded = fold(body)
        found = list(_TOKEN.finditer(self.folded))
        self._size = len(found)
        raw = [match[1] for match in found]
        low = "\n".join(raw).lower().split("\n") if raw else []  # in one call: no token holds a line end
        self.raw, self.low = raw + [""] * MARGIN, low + [""] * MARGIN
        self.end = [*map(re.Match.end, found)]
        self.start = [*map(sub, self.end, map(len, raw))]
        self.at: Callable[[int], str] = self.low.__getitem__
        self.raw_at: Callable[[int], str] = self.raw.__getitem__

    def __len__(self) -> int:
        """Return how many tokens there are."""
        return self._size

    def glued(self, i: int) -> bool:
        """Tell whether token `i` follows the one before it without a space."""
        return 0 < i < self._size and self.end[i - 1] == self.start[i]

    def gap(self, i: int) -> str:
        """Return what stands between token `i` - 1 and token `i`."""
        return self.folded[self.end[i - 1] : self.start[i]] if 0 < i < self._size else ""

    def broken(self, i: int) -> bool:
        """Tell whether a line ends between token `i` - 1 and token `i`."""
        return 0 < i < self._size and "\n" in self.folded[self.end[i - 1] : self.start[i]]

    def capital(self, i: int) -> bool:
        """Tell whether token `i` begins with a capital."""
        return self.raw[i][:1].isupper()

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
