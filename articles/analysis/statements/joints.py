"""Find where one sentence joins two statements: of two sources, or with figures of their own; entry point `joints`.

The surest cut comes first; where there is none, `seams` looks for clauses that each say something of their own.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from ..languages.english.checkable import FINITE_VERB
from ..spans import Attribution, Quantity, Quotation, Span
from ..words.cues import LONGEST
from ..words.folding import fold
from .seams import seams
from .voices import source_name

NEAR = 15  # characters after the conjunction within which the second statement begins: "while on Friday police said"
# Each choice begins with a mark, so that Python looks at nothing else.
_JOINT = re.compile(r"; |, (?:while|whereas|but|(?P<weak>and|though|although|yet)) | (?:while|whereas) ", re.IGNORECASE)
_JOINED_BY = ("; ", ", a", ", but ", ", though ", ", yet ", " while ", " whereas ")  # in whatever it finds
_NO_SUBJECT = re.compile(
    r"(?:\w+ing|\w+ed|not|only|also|down|up|from|to|with|was|were|is|are|has|had|will|rose|fell|which|who|in|at|by|on|for"
    r"|then|still|said|says|including|compared|than)\b",
    re.IGNORECASE,
)


def joints(
    sentence: Span, attributions: Sequence[Attribution], quotations: Sequence[Quotation], quantities: Sequence[Quantity]
) -> list[tuple[int, int]]:
    """Return where the sentence is cut in two: the stretch (the conjunction) between the parts; mostly none."""
    plain = fold(sentence.text)[:LONGEST]
    for match in _JOINT.finditer(plain) if any(map(plain.lower().__contains__, _JOINED_BY)) else ():
        start, end = sentence.start + match.start(), sentence.start + match.end()
        if any(item.start < start < item.end for item in quotations) or _in_brackets(plain[: match.start()]):
            continue
        two_figures = not match["weak"] and not _NO_SUBJECT.match(plain, match.end())
        own_first = match.group().startswith(";") and FINITE_VERB.found(plain[: match.start()])
        if _two_sources(start, end, attributions, own_first) or (
            two_figures and _two_figures(plain, match, sentence.start, quantities)
        ):
            return [(start, end)]
    return seams(plain, sentence.start, quotations, quantities)


def _in_brackets(before: str) -> bool:
    """Tell whether a bracket is open: "2,000 crowns ($56; £42) a day" is one statement."""
    return before.rfind("(") > before.rfind(")")


def _two_sources(start: int, end: int, attributions: Sequence[Attribution], own_first: bool = False) -> bool:
    """Tell whether two speak, or behind a semicolon one where the outlet did: "A man died; police said he was 50"."""
    sourced = [item for item in attributions if item.source and item.content]
    before = {source_name(item) for item in sourced if _source_end(item) <= start and item.content[0].start < start}
    after = {source_name(item) for item in sourced if _source_end(item) > end and end <= _begins(item) <= end + NEAR}
    return bool(after) and bool(before or own_first) and before.isdisjoint(after)


def _source_end(item: Attribution) -> int:
    return item.source.end if item.source else 0


def _begins(item: Attribution) -> int:
    return min(item.source.start if item.source else 0, *(span.start for span in item.content))


def _two_figures(plain: str, match: re.Match[str], offset: int, quantities: Sequence[Quantity]) -> bool:
    before = any(item.end <= offset + match.start() for item in quantities)
    after = any(item.start >= offset + match.end() for item in quantities)
    parts = plain[: match.start()], plain[match.end() :]
    return before and after and all(FINITE_VERB.found(part) for part in parts)
