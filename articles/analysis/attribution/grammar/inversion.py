"""Read verbs that stand before their subject: "said Jane Doe", "Said Jane Doe: “…”".

Entry points: `can_invert`, `announced` and `inverted`.
"""

from __future__ import annotations

from ...languages.english.lemmas import lemma
from ...languages.english.speech import PLAIN_SPEECH
from ..constructions.candidate import BE, Candidate
from .complements import content_end
from .nouns import Tokens, finite, is_day, noun_end, time_phrase
from .phrase import Phrase
from .phrases import phrase_after


def can_invert(tokens: Tokens, group: int, index: int) -> bool:
    """Tell whether the verb at `index` can stand before its subject."""
    told = lemma(tokens[index].low) == "tell"
    if group != index or told or index + 1 >= len(tokens) or tokens[index].tag not in "EZB":
        return False
    left, right = tokens[group - 1].tag if group else "", tokens[index + 1]
    if right.tag in "N#" and left != "Q" and lemma(tokens[index].low) not in PLAIN_SPEECH:
        return False  # ", promised reform" has an object, ", said officials" a speaker
    if left not in ",Q-–—?!" or left == "" or right.tag not in "DNM#O":
        return False
    if is_day(right) or time_phrase(tokens, index + 1) or right.low == "online":
        return False  # ", confirmed this week"
    return left == "Q" or not _begins_clause(tokens, index + 1)


def says_it_all(tokens: Tokens, subject: Phrase, found: Candidate) -> bool:
    """Tell whether a name behind the verb speaks, not what stands before it: "…, which is new, says Jane Doe of Acme".

    The subject would end in a relative clause, and no further verb follows of which the name could be the subject.
    """
    index = found.cue[0]
    if found.lemma not in PLAIN_SPEECH or tokens[subject.end - 1].tag != "," or index + 1 >= len(tokens):
        return False
    if tokens[index + 1].tag not in "MD" or (tokens[index + 1].tag == "D" and tokens[index].low != "said"):
        return False
    phrase = phrase_after(tokens, index + 1)
    named = phrase is not None and any(
        token.tag == "M" and not is_day(token) for token in tokens[index + 1 : phrase.head_end]
    )
    if phrase is None or not named or not _relates(tokens, subject):
        return False
    behind = tokens[phrase.head_end] if phrase.head_end < len(tokens) else None
    return (behind is None or behind.tag not in "EZXBA") and not finite(tokens, phrase.head_end, len(tokens))


def _relates(tokens: Tokens, subject: Phrase) -> bool:
    """Tell whether a thing stands before the comma, and things do not speak: one with "which", or "is 9,800, up …"."""
    first = subject.start
    figure = first > 0 and tokens[first].tag == "#" and tokens[first - 1].low in BE
    return figure or any(token.low == "which" for token in tokens[subject.head_end : subject.end])


def _begins_clause(tokens: Tokens, start: int) -> bool:
    """Tell whether a figure behind the verb is the subject of what is said: "…, said 52 persons had been saved"."""
    if tokens[start].tag != "#":
        return False
    end = noun_end(tokens, start)
    return end < len(tokens) and tokens[end].tag in "XZE"


def announced(tokens: Tokens, found: Candidate) -> Candidate | None:
    """Read "Said Jane Doe: “…”" at the head of a sentence."""
    phrase = phrase_after(tokens, found.cue[1])
    if phrase is None or phrase.end >= len(tokens) or tokens[phrase.end].tag != ":":
        return None
    found.source, found.construct, found.inverted = phrase, "colon", True
    found.content = ((phrase.end + 1, content_end(tokens, phrase.end + 1, "colon")),)
    return found if found.content[0][0] < found.content[0][1] else None


def inverted(tokens: Tokens, found: Candidate, group: int) -> Candidate | None:
    """Read "…", said Jane Doe."""
    phrase = phrase_after(tokens, found.cue[1])
    if phrase is None or group < 1:
        return None
    left = (0, group - 1 if tokens[group - 1].tag == "," else group)
    found.construct = "leftq" if left[1] and tokens[left[1] - 1].tag == "Q" else "left"
    found.source, found.inverted = phrase, True
    tail = (
        _quote_after(tokens, phrase.end)
        or _rest_of_clause(tokens, left, phrase.end)
        or _behind_colon(tokens, phrase.end)
    )
    found.content = (left,) if tail is None else (left, tail)
    return found


def _behind_colon(tokens: Tokens, colon: int) -> tuple[int, int] | None:
    """Return what a colon opens behind "Not so, says the bank: it lent 4 million"."""
    if colon + 2 >= len(tokens) or tokens[colon].tag != ":":
        return None
    return (colon + 1, content_end(tokens, colon + 1, "clause")) if finite(tokens, colon + 1, len(tokens)) else None


def _rest_of_clause(tokens: Tokens, left: tuple[int, int], end: int) -> tuple[int, int] | None:
    """Return what goes on behind ", says Jane Doe," where the words before it have no verb yet."""
    if end + 1 >= len(tokens) or tokens[end].tag != "," or tokens[end + 1].tag not in "XZE":
        return None
    return None if finite(tokens, *left) else (end + 1, content_end(tokens, end + 1, "clause"))


def _quote_after(tokens: Tokens, start: int) -> tuple[int, int] | None:
    for position in range(start, len(tokens)):
        if tokens[position].tag == "Q":
            return position, content_end(tokens, position, "quote")
        if tokens[position].tag not in ",." and not _plain_tail(tokens, position):
            return None
    return None


def _plain_tail(tokens: Tokens, position: int) -> bool:
    return tokens[position].tag in "PNMD#A:"
