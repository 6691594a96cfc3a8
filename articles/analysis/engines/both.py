"""Rules and parser side by side: what both find is surer, what one finds alone is marked for a person.

Entry point: `BothEngine`. The union is returned; `agreed` tells which is which.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import replace

from ..spans import Attribution, Quotation, Sentence
from .rules import RulesEngine
from .spacy import SpacyEngine

SAME_CONTENT = 0.5  # shared share of all content characters from which two readings are of one utterance


class BothEngine:
    """Runs both engines and compares them."""

    def find_attributions(
        self, body: str, sentences: Sequence[Sentence], quotations: Sequence[Quotation]
    ) -> tuple[Attribution, ...]:
        """Return what either engine found; raises RuntimeError where the parser is not installed."""
        parsed = SpacyEngine().find_attributions(body, sentences, quotations)
        ruled = RulesEngine().find_attributions(body, sentences, quotations)
        return compare(parsed, ruled)


def compare(first: Sequence[Attribution], second: Sequence[Attribution]) -> tuple[Attribution, ...]:
    """Return the union in order; `agreed` is true where both found content and speaker, false elsewhere."""
    by_cue: dict[int | None, list[Attribution]] = defaultdict(list)
    for other in second:
        by_cue[_cue_end(other)].append(other)
    merged = []
    for item in first:
        twin = next((other for other in by_cue[_cue_end(item)] if same_content(item, other)), None)
        if twin is not None:
            by_cue[_cue_end(item)].remove(twin)
        merged.append(replace(item, agreed=twin is not None and twin.speaker == item.speaker))
    merged.extend(replace(item, agreed=False) for rest in by_cue.values() for item in rest)
    return tuple(sorted(merged, key=_place))


def _cue_end(item: Attribution) -> int | None:
    """Return what two readings of one verb share: its end; a carried quotation has its own place."""
    return item.cue.end if item.cue else -item.content[0].start


def _place(item: Attribution) -> tuple[int, int]:
    return item.content[0].start, item.cue.start if item.cue else -1


def same_content(one: Attribution, other: Attribution) -> bool:
    """Tell whether two attributions share most of their content."""
    shared = sum(max(0, min(a.end, b.end) - max(a.start, b.start)) for a in one.content for b in other.content)
    whole = sum(len(part.text) for part in (*one.content, *other.content)) - shared
    return shared >= SAME_CONTENT * whole
