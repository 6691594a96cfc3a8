"""Keep who reports whom: an agency that quotes a spokesman who quotes a minister.

Entry points: `chained` and `nested`.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from ...languages.english.speech import SPEAKING
from ...spans import Attribution
from ..found import Found

NEAR = 8  # attributions of one sentence that are compared for nesting
RELAYING = SPEAKING | frozenset(("according to", "quote", "cite", "show", "find", "hear"))


def chained(index: int, found: Sequence[Found], read: Sequence[Attribution]) -> Attribution:
    """Return the attribution with who reports it before it: agency, spokesman, minister."""
    attribution = read[index]
    outer = [
        read[other].speaker
        for other in range(max(0, index - NEAR), min(len(read), index + NEAR))
        if other != index and found[other].unit is found[index].unit and _reports(found[other], found[index])
    ]
    chain = [name for name in dict.fromkeys(outer) if name and name != attribution.speaker]
    return replace(attribution, chain=(*chain, *attribution.chain)) if chain and attribution.speaker else attribution


def nested(index: int, found: Sequence[Found]) -> bool:
    """Tell whether an attribution stands within what another of its unit reports."""
    item, first = found[index], max(0, index - NEAR)
    near = [other for other in found[first : index + NEAR] if other.unit is item.unit and other is not item]
    return any(_reports(other, item) for other in near)


def early(index: int, found: Sequence[Found]) -> bool:
    """Tell whether who reports an attribution is named behind it: "His wife had wanted to, he admitted"."""
    item = found[index]
    later = [other for other in found[index + 1 : index + NEAR] if other.unit is item.unit]
    return any(_reports(other, item) for other in later)


def _reports(outer: Found, inner: Found) -> bool:
    """Tell whether the inner attribution, cue and source, is what the outer one reports."""
    source, cue = inner.candidate.source, inner.candidate.cue
    if outer.candidate.lemma not in RELAYING or source is None or cue[0] >= cue[1]:
        return False
    tokens = inner.unit.tokens
    places = (tokens[cue[0]].start, tokens[source.start].start)
    return all(any(start <= place < end for start, end in outer.content) for place in places)
