"""Take a source at its word where it describes a body that the name read for it cannot be. Entry point: `as_worded`."""

from __future__ import annotations

from ..languages.english.allusions import COMPANY_NOUNS
from ..languages.english.bodies import BODY_HEADS
from ..reports import Report
from ..spans import Attribution
from ..words.spelling import name_key
from ..words.wording import plain
from .allusions import land_markers
from .roster import Roster
from .source_names import bare, is_description

_BODY_NOUNS = BODY_HEADS | COMPANY_NOUNS


def as_worded(name: str, found: Attribution, report: Report, before: Report | None, roster: Roster) -> str:
    """Return the source's own words where they describe a body that the name read for it cannot be."""
    if found.source is None or len(found.chain) > 1 or f", {name}" in found.source.text:
        return name
    phrase = bare(found.source.text)
    words = phrase.split()
    apposed = found.source.text.rstrip(" ,").rpartition(", ")[2]
    if words and words[0].islower() and roster.bodies.knows(roster.name(apposed)):
        return apposed
    if not words or not is_description(words) or set(name_key(phrase).split()) & set(name_key(name).split()):
        return name
    noun = plain(words[-1])
    if noun in _BODY_NOUNS and len(land_markers(words)) + 1 >= len(words):
        known = roster.name(name)
        near = roster.bodies.named_in(before.claim.text) if before and roster.bodies.knows(known) else []
        rivals = [other for other in near if other != known and roster.bodies.fits(noun, other)]
        if known in roster.bodies.named_in(report.claim.text):
            return name  # "Norland will close the mill, the company said"
        sure = not (known in near and rivals) and roster.bodies.knows(known) and roster.bodies.fits(noun, known)
        return name if sure else phrase
    return phrase if {plain(words[0]), noun} & (_BODY_NOUNS) else name
