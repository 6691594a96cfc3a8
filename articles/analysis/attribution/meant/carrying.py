"""Give a sentence that is nothing but a quotation to whom the sentences before it leave as its speaker.

Entry point: `carry`. Papers let a quotation stand alone behind who spoke ("…, he said. “…”") and behind who only acted:
"Doe shook her head. “Never.”"
"""

from __future__ import annotations

from ...languages.english.speech import SPEAKING
from ..constructions.candidate import BE, Candidate
from ..found import Found
from ..grammar.nouns import Tokens
from ..grammar.phrase import Phrase
from ..grammar.phrases import phrase_after
from ..grammar.subjects import opening_subject
from ..grammar.tokens import Unit

CARRIED = Candidate("", "carried", (0, 0), None, ())  # a paragraph that is one quotation: who spoke before
BESIDE = "beside"  # the construct of a quotation behind a sentence about whoever says it


def carry(found: list[Found], unit: Unit, before: Unit | None) -> None:
    """Add a sentence that is nothing but a quotation to `found`; `before` is the unit before it."""
    quoted = [token for token in unit.tokens if token.tag == "Q"]
    if not quoted or len(unit.tokens) > 2 or unit.tokens[0].tag != "Q":
        return
    span = (quoted[0].start, quoted[-1].end)
    last = _speaking(found) if found else None
    same = before is not None and before.paragraph == unit.paragraph
    spoke = last is not None and before is not None and _reaches(last, before)
    if last is not None and same and spoke:
        _behind_speaker(found, last, unit, span)
    elif before is not None and same and _actor(before) is not None and not _quotes(before):
        source = _actor(before)
        found.append(Found(before, Candidate("", BESIDE, (0, 0), source, ()), [span], carried=True))
    elif last is not None and last.unit.paragraph != unit.paragraph:
        found.append(Found(unit, CARRIED, [span], carried=True, named=named_at(last)))
    elif last is not None and (last.carried or _quotes(last.unit)):
        last.content.append(span)


def _speaking(found: list[Found]) -> Found:
    """Return the last attribution; of "“…,” Doe said, according to a video" who said it, not what it was found in."""
    last, before = found[-1], found[-2] if len(found) > 1 else found[-1]
    cited = last.candidate.lemma == "according to" and before.unit is last.unit and _quotes(last.unit)
    return before if cited and before.candidate.construct == "leftq" and before.candidate.lemma in SPEAKING else last


def _behind_speaker(found: list[Found], last: Found, unit: Unit, span: tuple[int, int]) -> None:
    """Add a quotation to the one before it, or give one of its own to who was only reported."""
    if last.carried or _quotes(last.unit):
        last.content.append(span)
    elif last.candidate.source is not None:
        found.append(Found(unit, CARRIED, [span], carried=True, named=named_at(last)))


def _actor(unit: Unit) -> Phrase | None:
    """Return whom a sentence is about, be its verb unknown: "Doe snorts."."""
    tokens = unit.tokens
    subject = _shown(tokens) or opening_subject(tokens)
    if subject is not None or not tokens or len(tokens) > SHORT or tokens[0].tag not in "MO":
        return subject
    end = next((place for place, token in enumerate(tokens) if token.tag not in "MO"), len(tokens))
    return Phrase(0, end, end)


def _shown(tokens: Tokens) -> Phrase | None:
    """Return who stands behind the verb: "Among those watching was Jane Doe, 71.", "Then there is Jan Doe."."""
    if len(tokens) < MIN_SHOWN or not (tokens[0].tag in "PGE" or tokens[0].low in SHOWING):
        return None
    for place in range(1, len(tokens) - 1):
        if tokens[place].tag in ",.:;Q":
            return None
        if tokens[place].low in BE and tokens[place + 1].tag == "M":
            return phrase_after(tokens, place + 1)
    return None


SHOWING = frozenset("then there here also another".split())
MIN_SHOWN = 4  # words
SHORT = 6  # words of a sentence whose first ones are taken for its subject


def _quotes(unit: Unit) -> bool:
    return any(token.tag == "Q" for token in unit.tokens)


def _reaches(last: Found, before: Unit) -> bool:
    """Tell whether the last attribution stands in the unit before, or its content does."""
    return last.unit is before or any(start >= before.start for start, _ in last.content)


def named_at(item: Found) -> tuple[int, int] | None:
    """Return where the source of an attribution is named, be it in an earlier paragraph."""
    source, tokens = item.candidate.source, item.unit.tokens
    return item.named if source is None else (tokens[source.start].start, tokens[source.end - 1].end)
