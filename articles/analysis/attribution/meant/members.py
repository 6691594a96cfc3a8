"""Find the group whose members speak by a word for their number: "One told us", "Both denied it", "Another said".

Entry points: `is_member`, `one_of` and `crowd_of`.
"""

from __future__ import annotations

from collections.abc import Sequence

from ...languages.english.nouns import IRREGULAR, PERSON_NOUNS
from ...languages.english.titles import PLURAL_PEOPLE, POSTS
from ..grammar.nouns import Tokens
from ..grammar.phrase import Phrase
from ..grammar.subjects import opening_subject
from ..grammar.words import Token

SINGLE = frozenset(["one", "another"])
ALL = frozenset(["both"])
FAR = 3  # sentences back in which the group is what the sentence is about


def is_member(tokens: Sequence[Token], phrase: Phrase) -> bool:
    """Tell whether a phrase is no more than "one", "another" or "both"."""
    low = tokens[phrase.start].low
    return phrase.head_end - phrase.start == 1 and (low in SINGLE or low in ALL)


def one_of(group: str) -> str:
    """Return one member of a group as worded: "Harbour Lane bosses" gives "Harbour Lane boss"."""
    words = group.split(" ")
    cut = next((place for place, word in enumerate(words) if place and word.lower() in LINKS), len(words))
    words = words[1:cut] if words[0].lower() in COUNTS and cut > 1 else words[:cut]
    return " ".join([*words[:-1], _single(words[-1])])


LINKS = frozenset("of in at from with who on for to by near close familiar briefed involved".split())
COUNTS = frozenset("two three four five six several some many a few both".split())


def _single(word: str) -> str:
    low = word.lower()
    if low in IRREGULAR:
        return IRREGULAR[low]
    if low.endswith("men"):
        return word[:-2] + "an"
    if low.endswith("ies"):
        return word[:-3] + "y"
    if low.endswith(("sses", "ches", "shes", "xes")):
        return word[:-2]
    return word[:-1] if low.endswith("s") and not low.endswith("ss") else word


def crowd_of(tokens: Tokens) -> Phrase | None:
    """Return the people whom a sentence is about: "Coastguard volunteers abseiled down"; None for one or a thing."""
    subject = opening_subject(tokens)
    if subject is None:
        return None
    last = (
        next((place for place in range(subject.start, subject.head_end) if tokens[place].tag == "P"), subject.head_end)
        - 1
    )
    noun = tokens[last]
    single = _single(noun.low)
    people = noun.low in PLURAL_PEOPLE or single in POSTS or single in PERSON_NOUNS or noun.low.endswith(PEOPLE)
    plural = noun.low in PLURAL_PEOPLE or single != noun.low
    return Phrase(subject.start, last + 1, last + 1) if people and plural and not noun.possessive else None


PEOPLE = ("ers", "ors", "ists", "ians", "ants", "friends", "volunteers", "men", "women")
