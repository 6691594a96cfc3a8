"""Tell the sentences a desk would check from opinion, question, command, color and furniture.

Entry point: `why_not`, which gives the reason why a passage is no claim, or None. Whatever is attributed is a claim,
since whether it was said can be checked; in the outlet's own voice something checkable must be named.
"""

from __future__ import annotations

import re
from functools import lru_cache

from ..languages.english import checkable as english
from ..spans import Quantity
from ..vocabulary import Stance
from ..words.cues import Gate
from .passages import Passage
from .stance import stance_of

QUOTED_SHARE = 0.6  # of a passage's letters: from here on it is somebody's words even where no speaker was found
SHORTEST = 3  # words of a claim that nobody says: "AFP." and "Not so." are none
VERB_SEEN_FROM = 5  # words from which on a sentence is taken to have a verb, in the list of verbs or not
LONGEST_HEADING = 12  # words that a line without a full stop may have and be a heading
MOST_COLOR = 3  # words of color that count: a long sentence with facts outweighs them
_WORDS = re.compile(r" ?[A-Za-z]++(?= )| ?[^\W_]+(?:['.,-][^\W_]+)*")  # with the space before: only their number counts
_NAME = re.compile(r"[A-Z](?<!\w.)(?:(?<![.!?:] .)(?<!^.)[\w'-]+|[A-Z]+\b)")  # begins with a set: five times as fast
_WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
_NOT_NAMES = frozenset({"I", "I'm", "I'd", "I've", "I'll", "Mr", "Mrs", "Ms", "Dr", *_WEEKDAYS})
_STANDS = frozenset({Stance.DENIES, Stance.NO_EVIDENCE, Stance.DECLINES})
_SIZES = frozenset({"page", "chapter", "word", "track", "act", "scene"})  # say how long a work is, not what is so
_OPENING_MARKS = "\"'([ "
_AUTHOR_GATE, _GREETING_GATE = Gate(english.AUTHOR_NOTE), Gate(english.GREETING)
_DIGIT = re.compile(r"\d")
_ENDS_ASKING = re.compile(r"\?[\"')\] ]*$")
_ENDED = re.compile(r"[.!?…:;][\"')\] ]*$|\"$")


def why_not(passage: Passage) -> str | None:
    """Return why the passage is no claim ("a question"), or None where it is one."""
    opening = passage.low.lstrip(_OPENING_MARKS)
    if (english.FURNITURE.match(opening) and not _welcomes(passage, opening)) or _offers(passage):
        return "furniture"
    if _GREETING_GATE.opens(passage.lists) and english.GREETING.fullmatch(passage.head.lstrip(_OPENING_MARKS)):
        return "a greeting"
    if _AUTHOR_GATE.opens(passage.lists) and english.AUTHOR_NOTE.match(passage.head):
        return "a note on the author"
    if _leads_over(passage):
        return "a transition"
    if passage.attribution is not None:
        return None
    if quoted_share(passage) >= QUOTED_SHARE:
        return None if len(_WORDS.findall(passage.head)) > SHORTEST else "too short"
    return _why_not_own_voice(passage)


def _leads_over(passage: Passage) -> bool:
    """Tell whether a sentence that nobody in particular says only leads over to the next thought."""
    if english.ANOTHER_STORY.fullmatch(passage.low):
        return True
    said = passage.attribution
    somebody = said is not None and not (said.speaker or "everybody").lower().endswith(("everybody", "everyone"))
    return not (somebody or passage.quantities or passage.dates) and bool(english.LEADS_OVER.fullmatch(passage.low))


def _welcomes(passage: Passage, opening: str) -> bool:
    """Tell whether a live blog's greeting gives a figure of what it is on."""
    return bool(passage.quantities) and english.WELCOME.match(opening) is not None


def _reports(passage: Passage) -> bool:
    """Tell whether the outlet's own people tell of something: "our reporter spoke to survivors at a camp of 6,200"."""
    opening = passage.low.lstrip(_OPENING_MARKS)
    return english.WELCOME.match(opening) is not None or english.OUR_REPORTER.match(opening) is not None


def _offers(passage: Passage) -> bool:
    opening = passage.head.lstrip(_OPENING_MARKS)
    return english.OFFER.search_part(opening, passage.lists) is not None


def quoted_share(passage: Passage) -> float:
    """Return the share of the passage that stands in quotation marks, scare quotes apart."""
    spans = [item for item in passage.quotations if not item.scare]
    inside = sum(min(item.end, passage.end) - max(item.start, passage.start) for item in spans)
    return inside / max(1, len(passage.text))


def _why_not_own_voice(passage: Passage) -> str | None:
    plain = passage.head
    words = len(_WORDS.findall(plain))
    if _ENDS_ASKING.search(plain):
        return "a question"
    if words < SHORTEST or (words < VERB_SEEN_FROM and not english.FINITE_VERB.found(plain)):
        return "no statement"
    if english.OUTLET_ITSELF.search(plain) and not (passage.quantities and _reports(passage)):
        return "the outlet about itself"
    if words < LONGEST_HEADING and not passage.partial and not _ENDED.search(plain):
        return "a heading"
    return _command(passage.low) or _opinion(passage) or _color(passage)


def _command(low: str) -> str | None:
    if not english.COMMAND.match(low):
        return None
    stated = english.SUBJECT_AFTER.search(low[:40]) and not english.CONDITION.match(low)
    return None if stated else "a command or advice"


def _opinion(passage: Passage) -> str | None:
    plain = passage.head
    if english.TALK.found(passage.unquoted):
        return None
    if english.FEELING.search(plain):
        return "a feeling"
    figures = any(item.noun not in _SIZES for item in passage.quantities)
    on_record = figures or (english.EVENT_VERB.found(plain) and len(names(plain)) > 0)
    if (english.JUDGMENT_WORDS.found(plain) or english.JUDGMENT.search(plain)) and not on_record:
        return "opinion"
    return "opinion" if english.NORMATIVE.search(plain) and not (passage.quantities or passage.dates) else None


def _color(passage: Passage) -> str | None:
    grounds = _grounds(passage)
    if not grounds and english.RULED.match(passage.low):
        return None
    color = english.COLOR.count(passage.head) + 2 * (english.SCENE.match(passage.low) is not None)
    if grounds < 2 and english.TRANSITION.match(passage.low) and not english.PARTICIPLE.search(passage.low):
        return "a transition"
    if grounds or color:
        return "color" if grounds <= min(MOST_COLOR, color) else None
    return None if _plain_fact(passage) else "nothing to check"


def _plain_fact(passage: Passage) -> bool:
    """Tell whether a sentence without figure, name or known actor still says that something is or was so."""
    if english.VAGUE_SUBJECT.match(passage.low):
        return english.PARTICIPLE.search(passage.low) is not None and passage.low.startswith("it")
    stated = english.DEFINITE.match(passage.low) or english.PARTICIPLE.search(passage.low)
    return english.PAST.found(passage.head) or stated is not None


def _grounds(passage: Passage) -> int:
    """Count what there is to check: figures, dates, names, bodies, acts, causes, comparisons, a stand taken."""
    plain = passage.head
    lists = (english.TALK, english.BODY_NOUN, english.EVENT_VERB)
    found = sum(words.found(plain) for words in lists)
    found += sum(pattern.search(plain) is not None for pattern in (english.COMPARATIVE, english.CAUSE, _DIGIT))
    found += (
        bool(passage.quantities)
        + any(_is_money(item) for item in passage.quantities)
        + bool(passage.dates)
        + min(2, len(names(plain)))
    )
    return found if found > 1 else found + 2 * (stance_of(passage) in _STANDS)


def _is_money(item: Quantity) -> bool:
    return item.unit is not None and len(item.unit) == 3 and item.unit.isupper()


@lru_cache(maxsize=64)
def names(plain: str) -> tuple[str, ...]:
    """Return the words that look like proper names: capitals that do not open the sentence, and acronyms."""
    return tuple(word for word in _NAME.findall(plain) if word not in _NOT_NAMES)
