"""Tell whose words a stretch of text is; entry points `answering` and `own_count`.

An attribution may cover a sentence, a part of one, or many; several may nest. One speaker answers for each passage.
"""

from __future__ import annotations

from collections.abc import Sequence

from .cues import LONGEST
from .folding import fold
from .languages.english.parties import NO_VOICE, OWN_COUNT
from .spans import Attribution, Span
from .vocabulary import Directness

MAIN_SHARE = 0.45  # of a passage's own words that a content must hold before its speaker answers for the passage


def hull(attribution: Attribution) -> Span:
    """Return the smallest span that holds source, cue and content; its text is left empty."""
    parts = [part for part in (attribution.source, attribution.cue, *attribution.content) if part]
    if not parts:
        return Span(0, 0, "")
    return Span(min(part.start for part in parts), max(part.end for part in parts), "")


def answering(place: Span, attributions: Sequence[Attribution]) -> Attribution | None:
    """Choose the innermost speaker whose words are the larger part of the passage; of his attributions, the first.

    One without any source ("is said to be") is the outlet's own hearsay, unless words are quoted; "I think" outside
    quotation marks is the author's.
    """
    voiced = [item for item in attributions if _has_voice(item)]
    groups: dict[str, list[Attribution]] = {}
    for item in voiced:
        groups.setdefault(source_name(item), []).append(item)
    able = [group for group in groups.values() if sum(share_of(place, item) for item in group) >= MAIN_SHARE]
    at_home = [group for group in able if any(item.source and place.covers(item.source) for item in group)]
    chosen = min(at_home or able, key=_least_reach, default=[])
    return next((item for item in chosen if share_of(place, item) > 0), None)


def _has_voice(item: Attribution) -> bool:
    if item.source is None:
        return item.directness is not Directness.INDIRECT
    name = fold(item.source.text).lower()
    return item.directness is Directness.DIRECT or not (name in NO_VOICE or name.startswith(("our ", "my ")))


def _least_reach(group: list[Attribution]) -> int:
    return max(sum(span.end - span.start for span in item.content) for item in group)


def share_of(place: Span, item: Attribution) -> float:
    """Return the share of the passage, source and cue apart, that is the attribution's content."""
    said = sum(_letters(place, span) for span in item.content)
    framing = sum(_letters(place, span) for span in (item.source, item.cue) if span)
    own = len(place.text) - framing
    return said / own if own > 0 else 0.0


def _letters(place: Span, span: Span) -> int:
    return max(0, min(place.end, span.end) - max(place.start, span.start))


def source_name(item: Attribution) -> str:
    """Return the speaker, or the words that name the source."""
    return item.speaker or (item.source.text if item.source else "")


def own_count(place: Span) -> Attribution | None:
    """Return the attribution of a part that names who counts ("the Red Cross put the number at 1,400"), or None."""
    match = OWN_COUNT.match(fold(place.text[:LONGEST]))
    if match is None:
        return None
    source, cue = (
        Span(place.start + match.start(name), place.start + match.end(name), place.text[slice(*match.span(name))])
        for name in ("source", "cue")
    )
    name = source.text.removeprefix("the ").removeprefix("The ")
    content = Span(cue.end + 1, place.end, place.text[match.end("cue") + 1 :])
    return Attribution(Directness.INDIRECT, source, cue, (content,), speaker=name, chain=(name,))
