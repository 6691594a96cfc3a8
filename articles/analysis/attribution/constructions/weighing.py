"""Choose between the rules' and the parser's reading of each verb, by how often such pairs of readings were right.

Entry point: `read_both`.
"""

from __future__ import annotations

from collections.abc import Iterable

from ...languages.english.cues import likelihood, read_table
from ...languages.english.reporting_parsed import BY_PARSE, BY_RULES
from ...languages.english.speech import FOLLOWED, FRAMES
from ..found import Found
from ..grammar.tokens import Unit
from ..rules import as_found, candidates
from .candidate import Candidate

_RULES, _PARSE = read_table(BY_RULES), read_table(BY_PARSE)
THRESHOLD = 0.36  # PolNeAR development F1 of right pairs: .28 57.6, .32 58.1, .36 59.6, .40 59.0, .44 58.0


def read_both(unit: Unit, parsed: Iterable[Candidate]) -> list[Found]:
    """Return the attributions of one unit, each by the reading that is likelier right."""
    ours = {_place(candidate): candidate for candidate in candidates(unit)}
    theirs = {candidate.cue[0]: candidate for candidate in parsed if candidate.content}
    found = []
    for place in sorted(ours.keys() | theirs.keys()):
        best = _better(ours.get(place), theirs.get(place))
        if best is not None:
            found.append(as_found(unit, *best))
    return found


def _place(candidate: Candidate) -> int:
    """Return the verb's own place; a passive's cue begins at its auxiliary."""
    return candidate.cue[1] - 1 if candidate.passive else candidate.cue[0]


def _better(ours: Candidate | None, theirs: Candidate | None) -> tuple[Candidate, float] | None:
    key = f"{ours.construct if ours else '-'}|{theirs.construct.removeprefix('parsed:') if theirs else '-'}"
    choices = []
    if ours is not None:
        choices.append((ours, _chance(_RULES, key, ours.lemma, likelihood(ours.lemma, ours.construct))))
    if theirs is not None:
        choices.append((theirs, _chance(_PARSE, key, theirs.lemma, None)))
    best = max(choices, key=lambda choice: choice[1])
    return best if best[1] >= THRESHOLD else None


def _chance(table: dict[str, dict[str, float]], key: str, word: str, known: float | None) -> float:
    """Return the measured chance of the pair of readings; for an unmeasured verb the mean of class and lexicon."""
    construct = key.partition("|")[0]
    if known is not None and (word == ":" or construct in FRAMES or construct in FOLLOWED.get(word, "").split()):
        return max(known, THRESHOLD)  # a colon has no letters to match an annotated cue; plans are always followed
    row = table.get(key, {})
    if word in row:
        return row[word]
    other = row.get("*", 0.0)
    return other if known is None else (other + known) / 2
