"""Put a claim in one sentence that stands alone: who says it and what; entry point `summarize`."""

from __future__ import annotations

import re

from ..spans import Attribution
from ..words.folding import fold
from .passages import Passage

LONGEST = 240
_PRONOUN = re.compile(r"(?:he|she|they|it|the (?:\w+ )?\w+)", re.IGNORECASE)  # "he", "the minister", "the former mayor"


def summarize(passage: Passage, shown: str | None = None) -> str:
    """Return the claim as one sentence of at most 240 characters, led by its speaker where there is one.

    `shown` is the text with a name for the pronoun that opens it; it is used in the outlet's own voice.
    """
    return shorten(_lead(passage, passage.text if shown is None else shown))


def _lead(passage: Passage, shown: str) -> str:
    found = passage.attribution
    if found is None or not found.speaker:
        return one_line(shown if found is None else passage.text)
    text = one_line(passage.text)
    if found.source and found.source.start >= passage.start and found.source.end <= passage.end:
        return _resolved(passage, found)
    return f"{named(found)}: {text}"


def _resolved(passage: Passage, found: Attribution) -> str:
    """Put the full name where the text has only "he" or "the minister"."""
    source, speaker = found.source, found.speaker or ""
    if source is None or speaker.islower() or not _PRONOUN.fullmatch(source.text):
        return one_line(passage.text)
    start, end = source.start - passage.start, source.end - passage.start
    return one_line(passage.text[:start] + named(found) + passage.text[end:])


def named(found: Attribution) -> str:
    """Return the speaker with the post or body that tells who this is."""
    speaker = found.speaker or "An unnamed source"
    post = found.role or found.organization
    return f"{speaker}, {post}," if post and post.lower() not in speaker.lower() else speaker


def one_line(text: str) -> str:
    """Return the text with every run of white space as one space."""
    return " ".join(text.split())


def around(text: str, cue: str, longest: int) -> str:
    """Return a text on one line, of at most `longest` characters, cut at words with `cue` and what follows it inside.

    A third of the line may stand before the cue: who does it, mostly. Without the cue, the text's beginning.
    """
    line = one_line(text)
    if len(line) <= longest:
        return line.rstrip(".")
    at, words = fold(line).lower().find(fold(one_line(cue)).lower()), longest - 4  # "… " and " …"
    start = 0
    if at + len(cue) > 2 * words // 3:
        start = line.find(" ", max(0, min(at - words // 3, len(line) - words))) + 1
        start = at if start > at else start
    cut = line[start : start + words]
    if start + words < len(line):
        cut = cut[: cut.rfind(" ") if " " in cut else len(cut)].rstrip(" ,;:-") + " …"
    return f"{'… ' if start else ''}{cut.rstrip('.')}"


def shorten(text: str) -> str:
    """Return at most 240 characters, cut at a word and marked with an ellipsis."""
    if len(text) <= LONGEST:
        return text
    cut = text[: LONGEST - 1]
    return cut[: cut.rfind(" ") if " " in cut else len(cut)].rstrip(" ,;:-") + "…"
