"""Tell the sentences a desk would check from opinion, question, command, color and furniture.

Entry point: `why_not`, which gives the reason why a passage is no claim, or None. Whatever is attributed is a claim,
since whether it was said can be checked; in the outlet's own voice something checkable must be named.
"""

from __future__ import annotations

import re

from .languages.english import checkable as english
from .passages import Passage

QUOTED_SHARE = 0.6  # of a passage's letters: from here on it is somebody's words even where no speaker was found
SHORTEST = 3  # words of a claim that nobody says: "AFP." and "Not so." are none
_WORDS = re.compile(r"[^\W_]+(?:['.,-][^\W_]+)*")
_NAME = re.compile(r"(?<![.!?:] )(?<!^)\b[A-Z][\w'-]+|\b[A-Z]{2,}\b")
_NOT_NAMES = frozenset("I I'm I'd I've I'll Monday Tuesday Wednesday Thursday Friday Saturday Sunday Mr Mrs Ms Dr".split())
_ENDS_ASKING = re.compile(r"\?[\"')\] ]*$")
_ENDED = re.compile(r"[.!?…:;][\"')\] ]*$|\"$")


def why_not(passage: Passage) -> str | None:
    """Return why the passage is no claim ("a question"), or None where it is one."""
    if english.FURNITURE.match(passage.plain.lstrip("\"'([ ")):
        return "furniture"
    if passage.attribution is not None:
        return None
    if quoted_share(passage) >= QUOTED_SHARE:
        return None if len(_WORDS.findall(passage.plain)) > SHORTEST else "too short"
    return _why_not_own_voice(passage)


def quoted_share(passage: Passage) -> float:
    """Return the share of the passage that stands in quotation marks, scare quotes apart."""
    spans = [item for item in passage.quotations if not item.scare]
    inside = sum(min(item.end, passage.end) - max(item.start, passage.start) for item in spans)
    return inside / max(1, len(passage.text))


def _why_not_own_voice(passage: Passage) -> str | None:
    plain = passage.plain
    if _ENDS_ASKING.search(plain):
        return "a question"
    if len(_WORDS.findall(plain)) < SHORTEST:
        return "too short"
    if english.OUTLET_ITSELF.search(plain):
        return "the outlet about itself"
    if not english.FINITE_VERB.search(plain) or _heading(passage):
        return "no statement"
    return _command(plain) or _opinion(passage) or _color(passage)


def _heading(passage: Passage) -> bool:
    return not _ENDED.search(passage.plain) and len(_WORDS.findall(passage.plain)) < 12 and not passage.opening


def _command(plain: str) -> str | None:
    command = english.COMMAND.match(plain) and not english.SUBJECT_AFTER.match(plain)
    return "a command or advice" if command else None


def _opinion(passage: Passage) -> str | None:
    plain = passage.plain
    if english.TALK.search(passage.unquoted):
        return None
    if english.JUDGMENT.search(plain) and not (passage.quantities or english.EVENT_VERB.search(plain) and names(plain)):
        return "opinion"
    if english.NORMATIVE.search(plain) and not (passage.quantities or passage.dates):
        return "opinion"
    return None


def _color(passage: Passage) -> str | None:
    plain = passage.plain
    hard = bool(passage.quantities) + bool(passage.dates) + bool(english.TALK.search(plain))
    grounds = hard + (2 if len(names(plain)) > 1 else len(names(plain)))
    grounds += bool(english.BODY_NOUN.search(plain)) + bool(english.EVENT_VERB.search(plain))
    grounds += bool(english.COMPARATIVE.search(plain)) + bool(english.CAUSE.search(plain))
    color = min(3, len(english.COLOR.findall(plain)))
    if english.TRANSITION.match(plain) and grounds < 2:
        return "a transition"
    return "color" if grounds <= color else None


def names(plain: str) -> list[str]:
    """Return the words that look like proper names: capitals that do not open the sentence, and acronyms."""
    return [word for word in _NAME.findall(plain) if word not in _NOT_NAMES]
