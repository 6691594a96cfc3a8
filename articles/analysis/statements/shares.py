"""Measure how much of a passage is what somebody says, apart from the words that name him and the occasion.

Entry point: `share_of`.
"""

from __future__ import annotations

from ..languages.english.lemmas import lemma
from ..languages.english.parties import ACTED_BY, JOINED, OPENING, RELAYED, TRAILING
from ..spans import Attribution, Span
from ..vocabulary import Directness
from ..words.cues import LONGEST
from ..words.folding import fold

SHORT_LEAD = 40  # letters of "Under cross-examination he"
LONGEST_HEARER = 60  # letters of "the state broadcaster NordRadio by telephone"


def share_of(place: Span, item: Attribution) -> float:
    """Return the share of the passage, source and cue apart, that is the attribution's content."""
    said = sum(letters_in(place, span) for span in item.content)
    framing = sum(letters_in(place, span) for span in _frame(place, item))
    own = len(place.text) - framing
    return said / own if own > 0 else 0.0


def _frame(place: Span, item: Attribution) -> list[Span]:
    """Return source and cue, with the words up to the content and an opening such as "Asked about the delay,"."""
    parts = [span for span in (item.source, item.cue) if span]
    if not parts or not item.content:
        return parts
    start, end = min([part.start for part in parts]), max([part.end for part in parts])
    first, last = item.content[0], item.content[-1]
    if end <= first.start:
        lead = place.text[: max(0, start - place.start)]
        adjunct = item.source is not None and item.source.text in ("he", "she", "they", "it") and len(lead) < SHORT_LEAD
        opens = OPENING.match(fold(lead)) and (adjunct or lead.rstrip().endswith(","))
        lent = item.cue is not None and item.cue.text.startswith("as ")  # "His aide, Jane Doe, quoted him as saying"
        announced = lead.rstrip().endswith(":") and not any(char.isdigit() for char in lead)
        start = place.start if opens or lent or announced or relayed(item) or _continues(place, item) else start
        return [Span(start, first.start, "")]
    if last.end <= start and relayed(item):
        return [Span(last.end, place.end, "")]
    if last.end <= start:
        return [Span(start, place.end if _only_trails(place, item, end) else end, "")]
    return parts


def _only_trails(place: Span, item: Attribution, end: int) -> bool:
    """Tell whether what follows "“…,” she told" says only to whom, when and where."""
    rest = fold(place.text[max(0, end - place.start) :])
    cue = fold(item.cue.text).lower().split() if item.cue else []
    if cue and lemma(cue[-1]) == "tell" and len(rest) <= LONGEST_HEARER:
        return not JOINED.search(rest) and "," not in rest
    return not JOINED.search(rest[:LONGEST]) and (item.directness is Directness.DIRECT or bool(TRAILING.match(rest)))


def letters_in(place: Span, span: Span) -> int:
    """Return how many letters of a span lie in a passage."""
    return max(0, min(place.end, span.end) - max(place.start, span.start))


def relayed(item: Attribution) -> bool:
    """Tell whether an outlet cites the speaker: "citing officials", who stand behind the cue."""
    leads = item.cue is not None and item.source is not None and item.cue.end <= item.source.start
    return leads and item.cue is not None and RELAYED.match(fold(item.cue.text)) is not None


def _continues(place: Span, item: Attribution) -> bool:
    """Tell whether the speaker only goes on with his own act: "was rejected by Doe, who said"."""
    if item.source is None or not place.covers(item.source):
        return False
    end = item.source.start - place.start
    if item.source.text not in ("who", "which") and place.text[max(0, end - 6) : end] != "whose ":
        return False
    return ACTED_BY.search(fold(place.text[max(0, end - LONGEST) : end])) is not None
