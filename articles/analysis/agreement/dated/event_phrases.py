"""Cut a clause into noun phrases around its verb. Entry point: `Reader`."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from ...words.wording import Token
from .event_words import DETERMINERS, kind_at

LONGEST_CHAIN = 4  # noun phrases joined by prepositions

JOINTS = frozenset(
    "of for against at in on from between into to with among over about near inside outside under".split()
)
BREAKS = JOINTS | frozenset(
    "and or but as by after before since until till during when while where who which that whose because though if "
    "than then via per through across along is are was were be been being has have had will would shall should can "
    "could may might must not it he she they we i you him them us there said says also although".split()
)
_STARTS = DETERMINERS - {"last"}
_PLAIN_GAP = re.compile(r"[\s\-\"'“”‘’£$€]*")


@dataclass(frozen=True)
class Phrase:
    """A noun phrase: its first and last word, and the heads of what belongs to it."""

    first: int
    last: int
    belongs: tuple[int, ...]


class Reader:
    """The words of a clause and the borders within which its phrases lie; `dated` are the places of the date."""

    def __init__(self, text: str, found: Sequence[Token], borders: tuple[int, int], dated: range) -> None:
        self.text, self.found, self.dated = text, found, dated
        self.low, self.high = borders

    def joined(self, at: int) -> bool:
        """Tell whether nothing but a blank or a mark of quotation stands between word `at` and the next."""
        if not 0 <= at < len(self.found) - 1:
            return False
        return bool(_PLAIN_GAP.fullmatch(self.text, self.found[at].end, self.found[at + 1].start))

    def head(self, first: int, last: int) -> int | None:
        """Return the last word of meaning between two places."""
        return next((at for at in range(last, first - 1, -1) if self.means(at)), None)

    def means(self, at: int) -> bool:
        """Tell whether a word can be the head of a phrase."""
        token = self.found[at]
        return (token.content or bool(kind_at(self.found, at))) and not token.low[0].isdigit() and at not in self.dated

    def before(self, last: int) -> Phrase | None:
        """Return the noun phrase that ends at `last`, with what it is joined to by prepositions, outermost first."""
        first = self._left_end(last)
        belongs: list[int] = []
        for _ in range(LONGEST_CHAIN):
            joint = first - 1
            outer = joint - 1
            if outer > self.low and self.found[joint].low in ("and", "or") and self._is_paired(outer, last):
                first = self._left_end(outer)  # "the ban on wheat and barley"
                continue
            if outer < self.low or self.found[joint].low not in JOINTS or outer in self.dated:
                break
            if not self.means(outer) or not (self.joined(outer) and self.joined(joint)):
                break
            inner = self.head(first, last)
            belongs += [inner] if inner is not None else []
            last, first = outer, self._left_end(outer)
        return self._phrase(first, last, belongs)

    def _is_paired(self, outer: int, last: int) -> bool:
        """Tell whether "and" joins two bare nouns that a preposition governs."""
        first = self._left_end(outer)
        led = first > self.low and self.found[first - 1].low in JOINTS and self.joined(outer)
        return led and self.means(outer) and self.found[last].text[0].islower() and self.joined(outer + 1)

    def behind(self, first: int) -> Phrase | None:
        """Return the noun phrase that begins at `first`, with what is joined to it by prepositions."""
        last, belongs = self.right_end(first), []
        end = last
        for _ in range(LONGEST_CHAIN):
            joint = end + 1
            if joint + 1 >= self.high or self.found[joint].low not in JOINTS or not self.joined(end):
                break
            if joint + 1 in self.dated:
                break
            start, end = joint + 1, self.right_end(joint + 1)
            inner = self.head(start, end)
            belongs += [inner] if inner is not None else []
        return self._phrase(first, last, belongs)

    def _phrase(self, first: int, last: int, belongs: Sequence[int]) -> Phrase | None:
        head = self.head(first, last)
        if head is None:
            return None
        owners = [at for at in range(first, head) if self.owns(at) and self.means(at)]
        return Phrase(first, head, (*owners, *belongs))

    def owns(self, at: int) -> bool:
        """Tell whether a word is a possessive."""
        token = self.found[at]
        behind = self.text[token.end : token.end + 1]
        return token.text.endswith(("'s", "’s")) or (token.low.endswith("s") and behind in ("'", "’"))

    def _left_end(self, last: int) -> int:
        at = last
        while at > self.low and self.found[at].low not in _STARTS and self._goes_on(at - 1, at - 1):
            at -= 1
        return at

    def right_end(self, first: int) -> int:
        """Return the last word of the noun phrase that begins at `first`."""
        at = first
        while at + 1 < self.high and self._goes_on(at + 1, at) and self.found[at + 1].low not in DETERMINERS:
            at += 1
        return at

    def _goes_on(self, at: int, gap: int) -> bool:
        return self.found[at].low not in BREAKS and at not in self.dated and self.joined(gap)
