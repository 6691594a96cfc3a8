"""Label what an outlet says of its writers and of itself; the entry point is `mark_own`.

Such lines read like the article's ("Jane Doe joined the Post in 2016.", "The Post publishes 500 reports a day."). What
gives them away is their subject: the name in the byline, the name in the masthead or in the copyright line.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from ...languages.english.furniture import JOB_WORDS, NEWS_WORK, NEWSPAPER_WORDS, OF_OUTLETS, OF_WRITERS, REPORTS
from ...vocabulary import LineLabel
from ..blocks import Block, words_of
from ..head.metadata import copyright_names

OPENING = 3  # paragraphs; an outlet named there is in the news itself
TAIL = 5  # last paragraphs in which one about the writer needs no word of the trade
LONGEST = 70  # words
LONGEST_FOOT = 600  # characters
MASTHEAD = 5  # words
DISTINCT = 6  # letters of a name's first word that can stand for it
CAREERS = (" is ", " has ", " was ", " joined ", " worked ", " studied ", " graduated ", " previously ")
GIVEN = 3  # letters of a given name that opens a paragraph about the writer
_WRITERS, _OUTLETS, _REPORTS = re.compile(OF_WRITERS), re.compile(OF_OUTLETS), re.compile(REPORTS)
_DISTRIBUTED = re.compile(r"\b[Dd]istributed by ([A-Z][\w'’-]*(?: [A-Z][\w'’-]*){0,3})")
_WORKED = re.compile(NEWS_WORK)
_PARTED = re.compile(r",| and | & |/|\|")
_CORPORATE = re.compile(
    r"\b(?:the|inc|ltd|llc|plc|limited|group|media|publications?|publishing|company|co|corp|global|digital|online|wire)\b\.?|,"
)


def mark_own(blocks: Sequence[Block], byline: str | None, publisher: str | None, *, known: bool = False) -> None:
    """Label the paragraphs that present the article's writers or the outlet.

    Where the paragraphs are `known` to be the article's, the outlet is taken to be in the news.
    """
    prose = [block for block in blocks if block.kept and block.prose]
    writers, outlets = list(_writers(byline)), list(_outlets(blocks, publisher))
    topic = " ".join(block.key for block in prose[:OPENING])
    for number, block in enumerate(prose):
        if block.words > LONGEST or number == 0 or '"' in block.key:
            continue
        last = number >= len(prose) - TAIL
        if any(_presents(block, name, last) for name in writers):
            block.mark(LineLabel.FURNITURE, "author biography")
        elif last and any(_of_outlet(block, name, known or name in topic) for name in outlets):
            block.mark(LineLabel.FURNITURE, "the outlet about itself")


def _writers(byline: str | None) -> Iterator[list[str]]:
    for part in _PARTED.split(byline or ""):
        words = words_of(part)
        if 2 <= len(words) <= 4 and part.strip()[:1].isupper() and not any(word in JOB_WORDS for word in words):
            yield words


def _outlets(blocks: Sequence[Block], publisher: str | None) -> Iterator[str]:
    """Yield the outlet's names in lower case; of "The Marlow Post" also "marlow", which the news may name, too."""
    for name in {publisher or "", _masthead(blocks), *copyright_names(blocks), *_distributors(blocks)}:
        plain = _CORPORATE.sub(" ", name.casefold()).split()
        if len("".join(plain)) > 3:
            yield " ".join(plain)
        if len(plain) > 1 and len(plain[0]) >= DISTINCT and all(word in NEWSPAPER_WORDS for word in plain[1:]):
            yield plain[0]


def _masthead(blocks: Sequence[Block]) -> str:
    """Return the page's first line where it is a name that stands apart from the article."""
    first = blocks[0] if blocks else None
    named = first and first.label is LineLabel.FURNITURE and first.reason == "above the article"
    return first.text if first and named and 2 <= first.words <= MASTHEAD and _titled(first.text) else ""


def _titled(text: str) -> bool:
    return text.isupper() or all(word[0].isupper() for word in text.split() if word not in ("of", "the", "and"))


def _distributors(blocks: Sequence[Block]) -> list[str]:
    feet = (block.text[:LONGEST_FOOT] for block in blocks if block.label is LineLabel.FURNITURE)
    return [match.group(1) for text in feet if "istributed" in text and (match := _DISTRIBUTED.search(text))]


def _presents(block: Block, name: list[str], last: bool) -> bool:
    full = block.tokens[: len(name)] == name
    given = len(name[0]) >= GIVEN and block.tokens[:1] == name[:1]
    rest = block.key[len(" ".join(name if full else name[:1])) :]
    if not (full or given) or _REPORTS.search(rest):
        return False
    if full:
        return bool(_WRITERS.match(rest)) or (last and rest.startswith(CAREERS))
    return last and bool(_WRITERS.match(rest))


def _of_outlet(block: Block, name: str, in_the_news: bool) -> bool:
    if name not in block.key or _REPORTS.search(block.key) or _WORKED.search(block.key):
        return False
    return len(set(_OUTLETS.findall(block.key.replace(name, " ")))) >= (3 if in_the_news else 1)
