"""Read what goes on behind "…, she said": no more than when and to whom it was said, or a part of what was said.

Entry points: `trails`, `only_circumstance`, `only_when`, `parted` and `itemizes`; `says` asks the same of what stands
before.
"""

from __future__ import annotations

from ...languages.english.closed import CLOSED
from ...languages.english.cues import likelihood
from ...languages.english.speech import PLAIN_SPEECH, SPEAKING
from ..grammar.complements import After
from ..grammar.nouns import MOMENTS, Tokens, finite, is_day, segment_start, tells_time
from ..grammar.words import open_class
from .candidate import Candidate


def says(tokens: Tokens, left: tuple[int, int]) -> bool:
    """Tell whether what stands before "he wrote" says anything: no mere "Eighty miles away"."""
    return any(token.tag in "XZEBQ" for token in tokens[left[0] : left[1]])


def only_circumstance(tokens: Tokens, found: Candidate, left: tuple[int, int], after: After) -> bool:
    """Tell whether "“…”, he wrote in a letter that X saw" goes on without further content."""
    place = found.cue[1]
    if place >= len(tokens) or tokens[left[1] - 1].tag != "Q":
        return False
    if after.kind not in ("that", "clause", "np", "wh", "ing"):
        return False
    rest = tokens[place:]
    told = found.lemma == "tell" and not any(token.tag in "Q:" or token.low == "that" for token in rest)
    return tokens[place].tag == "P" or told or tells_time(tokens, place)


def only_when(tokens: Tokens, found: Candidate, left: tuple[int, int], after: After) -> bool:
    """Tell whether a statement is closed by "…, she said after the vote", which tells no more than when."""
    behind = tokens[found.cue[1]].low if found.cue[1] < len(tokens) else ""
    plain = found.lemma in PLAIN_SPEECH and behind in BOUNDS | {"when", "while"}
    speaks = found.lemma in SPEAKING or likelihood(found.lemma, "left") is not None
    return (plain or (speaks and _dates(tokens, after))) and says(tokens, left)


def _dates(tokens: Tokens, after: After) -> bool:
    """Tell whether a complement says when: "shortly before noon", "hours after the vote", "on Thursday"."""
    place = after.start
    if place + 1 >= len(tokens) or any(token.tag == "Q" or token.low == "that" for token in tokens[place:]):
        return False
    if after.kind == "prep:on":
        return is_day(tokens[place + 1]) and not any(token.tag in "XZE" for token in tokens[place:])
    if after.kind == "prep:in" and tokens[place + 1].tag in "#M":  # "…, the survey found in 2023."
        year = tokens[place + 1].tag == "#" and len(tokens[place + 1].low) == YEAR
        return (year or is_day(tokens[place + 1])) and all(token.tag in "#.P" for token in tokens[place + 2 :])
    if after.kind.startswith("prep:"):
        return tokens[place].low in BOUNDS and tokens[place - 1].low in NEARLY
    if after.kind == "np" and tells_time(tokens, place):
        return True  # "a few minutes ago"
    return tokens[place].low.removesuffix("s") in MOMENTS and tokens[place + 1].low in BOUNDS | {"later", "earlier"}


YEAR = 4  # figures
BOUNDS = frozenset(["after", "before"])
NEARLY = frozenset("shortly just soon right immediately long well even only".split())


def itemizes(tokens: Tokens, found: Candidate, left: tuple[int, int], after: After) -> bool:
    """Tell whether a colon only opens what a statement adds up: "There were 42 cases, the line said: 29 guests …"."""
    quoted = any(token.tag == "Q" for token in tokens)
    main = tokens[left[0]].tag in "DNM#O" or tokens[left[0]].low == "there"
    return found.lemma in PLAIN_SPEECH and main and not quoted and says(tokens, left) and after.start < len(tokens)


def parted(tokens: Tokens, left: tuple[int, int], quote: int) -> bool:
    """Tell whether a quotation behind "The levee, she said," begins with the verb whose subject stands before."""
    quotation = tokens[quote].quotation
    words = quotation.inner.text.lower().split(maxsplit=2)[:2] if quotation is not None else []
    capital = quotation is not None and quotation.inner.text[:1].isupper()
    verb = next((word for word in words if CLOSED.get(word, open_class(word)) != "A"), "")
    if capital or not verb or tokens[quote - 1].tag != "," or CLOSED.get(verb, open_class(verb)) not in "XEZB":
        return False
    start = segment_start(tokens, left[1])
    start += start + 1 < left[1] and tokens[start].tag == "C"
    return start < left[1] and tokens[start].tag in "DNMO#" and not finite(tokens, start, left[1])


def trails(tokens: Tokens, left: tuple[int, int], kind: str) -> bool:
    """Tell whether what follows "“…”, he said" only says how and when: "as he left", "of the plan"."""
    return tokens[left[1] - 1].tag == "Q" and (kind.startswith("prep:") or kind in ("wh", "ing", "to"))
