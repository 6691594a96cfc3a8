"""Tell captions that carry no credit by their grammar; the entry point is `scene`.

A caption says what a picture shows: a noun phrase with a place or a day and no verb ("A vigil outside the town hall on
Tuesday."), or people who do what can be seen, in the present tense, on a day that is past by now ("Residents carry
sandbags along the quay in Varn on Monday."). Reports use the past tense for both.
"""

from __future__ import annotations

import re

from ...languages.english import verbs
from ...languages.english.closed import FINITE_PAST
from ...languages.english.furniture import (
    SCENE_DEEDS,
    SCENE_DOINGS,
    SCENE_ENDS,
    SCENE_EXTENTS,
    SCENE_PAST,
    SCENE_PLACES,
    SCENE_SEEN,
    SCENE_SUBJECTS,
)
from ..blocks import Block

SCENES = ("caption: a scene without a verb", "caption: a scene in the present tense on a past day")
LENGTH = (5, 40)  # words
BEFORE_NOUNS = frozenset("a an the his her its their our of in at on with by from for and two three four five".split())
BESIDE = frozenset(
    "in on at of and or with for from by to near outside inside during after before behind along across who".split()
)  # stand behind a noun, hardly between a verb and its object
_STOPPED = re.compile(r"[.!?](?<=[a-z)]{3}.) +[A-Z]")  # a sentence ends inside
_END, _PLACE, _SEEN = re.compile(SCENE_ENDS), re.compile(SCENE_PLACES), re.compile(SCENE_SEEN)
_BETWEEN = re.compile(r"[A-Z][\w'’-]*s ([a-z]+) [A-Z]")
BODIES = frozenset("parliament council court senate congress cabinet government police assembly commission".split())
_STRAYS = re.compile(r"[\"?!:;%$£€]|\d,\d")

UNSEEN = frozenset(["go", "become", "cost", "last"])  # behind the plural that does it: "notices go out"


def scene(block: Block, *, credited: bool = False) -> str | None:
    """Return why one sentence of 5 to 40 words is a caption by its grammar alone, or None.

    `credited` says that a name in brackets follows it, as a picture's maker does; then it needs no place or day.
    """
    ended = credited or block.text[-1] == "."
    if not LENGTH[0] <= block.words <= LENGTH[1] or not ended or not block.text[0].isupper():
        return None
    if _STRAYS.search(block.key) or block.key.startswith("according to ") or _STOPPED.search(block.text[:-1]):
        return None
    dated = credited or bool(_END.search(block.tail))
    if _fixture(block):
        return None
    kinds = (kind for place, word in enumerate(block.tokens) if place and (kind := _verb(block.tokens, place, word)))
    if not dated and next(kinds, None):
        return None
    found = set(kinds)
    if not found and (_SEEN.search(block.key) or (_PLACE.search(block.key) and dated)):
        return SCENES[0]
    return SCENES[1] if found == {"doing"} and dated else None


def _fixture(block: Block) -> bool:
    """Tell whether two names meet ("Rovers host Eastbrook on Saturday") or a body acts ("Parliament votes on it")."""
    between = _BETWEEN.match(block.text)
    if between and between[1] not in BESIDE | BEFORE_NOUNS:
        return True
    return block.tokens[0] in BODIES and block.tokens[1] in verbs.THIRD | verbs.NOUNS_TOO


def _verb(tokens: list[str], place: int, word: str) -> str | None:
    """Return "doing" for what people in a picture do, "verb" for another finite verb, None for another word."""
    if word in verbs.AUXILIARIES or word.endswith("n't"):
        return "verb"
    before = tokens[place - 1]
    plural = (before.endswith("s") and not before.endswith(("'s", "ss"))) or before in SCENE_SUBJECTS
    if word in SCENE_DOINGS and (plural or word.endswith("s")):
        return "doing"
    after = tokens[place + 1] if place + 1 < len(tokens) else ""
    if word in FINITE_PAST or word in SCENE_PAST or (word in SCENE_DEEDS and after and after not in BESIDE):
        return None if before in BEFORE_NOUNS else "verb"
    if word in verbs.PAST or (word.endswith("ed") and len(word) > 4 and word not in verbs.NOT_PAST):
        return None if before in BEFORE_NOUNS or _is_seen(tokens, place) else "verb"
    noun = word in verbs.NOUNS_TOO and (not after or after in BESIDE)
    third = (
        (word in verbs.THIRD or (word[:2] == "re" and word[2:] in verbs.THIRD))
        and not noun
        and not (word in verbs.NOUNS_TOO and before in BEFORE_NOUNS)
    )
    return "verb" if third or (plural and (word in verbs.BASE or word in UNSEEN)) else None


def _is_seen(tokens: list[str], place: int) -> bool:
    """Tell whether a participle belongs to a picture: "pictured in 2023", "damaged by fire"; not "passed by a vote"."""
    if tokens[place + 1 : place + 2] == ["by"]:
        return SCENE_EXTENTS.isdisjoint(tokens[place + 2 : place + 7])
    return bool(_SEEN.match(f", {' '.join(tokens[place : place + 2])}"))
