"""Tell by the words of a name what it names: a person or a body, a man or a woman, the same person or another.

Entry points: `is_person`, `is_body`, `gender`, `initials`, `same_person` and `without_titles`.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from ..languages.english.names import FEMALE_NAMES, MALE_NAMES, UNISEX
from ..languages.english.naming import GENERATIONS
from ..languages.english.offices import RELATIONS
from ..languages.english.ranks import STYLES
from ..languages.english.titles import BODIES, HONORIFICS, POSTS
from ..words.wording import plain


def same_person(known: list[str], words: list[str]) -> bool:
    """Tell whether two names with one surname can be one person: the first names agree, or one is an initial."""
    known, words = _styled(known), _styled(words)
    if len(known) == 1 or len(words) == 1:
        return True
    first, other = known[0].lower().rstrip("."), words[0].lower().rstrip(".")
    return first == other or ((len(first) == 1 or len(other) == 1) and first[0] == other[0])


def surname_at(words: Sequence[str]) -> int:
    """Return the place of the surname in a name: its last word, but for "Jr." and "III" behind it."""
    last = len(words) - 1
    generation = last > 0 and words[last].lower().strip(".,") in GENERATIONS
    return last - 1 if generation and (last > 1 or words[last].lower().startswith(("jr", "sr"))) else last


def _styled(words: list[str]) -> list[str]:
    """Return a name without the style of a peer: "Lady Hale" is "Baroness Tamsin Hale"."""
    return words[1:] if len(words) > 1 and words[0].lower() in STYLES else words


def gender(words: Sequence[str]) -> str | None:
    """Return "he" or "she" where the first name says so."""
    first = words[0].lower()
    if len(words) < 2 or first in UNISEX or (first in MALE_NAMES and first in FEMALE_NAMES):
        return None
    return "he" if first in MALE_NAMES else "she" if first in FEMALE_NAMES else None


def is_person(words: Sequence[str]) -> bool:
    """Tell whether the first of the words is a first name and none of them names a body."""
    first = plain(words[0])
    known = first in MALE_NAMES or first in FEMALE_NAMES or first in UNISEX
    return 2 <= len(words) <= 5 and known and not is_body(words)


def is_body(words: Sequence[str]) -> bool:
    """Tell whether a word names a body, or the whole is one word in capitals."""
    return not BODIES.isdisjoint([word.lower().rstrip(".") for word in words]) or (
        len(words) == 1 and len(words[0]) > 1 and words[0].isupper()
    )


def is_initial(word: str) -> bool:
    """Tell whether a word stands for a name by its first letter: "J."."""
    return len(word) == 1 + word.endswith(".")


def is_cut(name: str, words: Sequence[str]) -> bool:
    """Tell whether a name was in capitals, or began with an initial."""
    return name.isupper() or (is_initial(name.split()[0]) and not is_initial(words[0]))


def initials(name: str) -> str:
    """Return the first letters of a name's capitalized words: "Federal Trade Commission" gives "FTC"."""
    return "".join([word[0] for word in name.split(" ") if word[:1].isupper()])


def without_titles(name: str) -> str:
    """Return a name without what stands fused before it: a day, a nationality with a post, a title, a relation.

    "Wednesday Norland" gives "Norland", "Ruritanian PM Ada Osei" gives "Ada Osei", "Wife Anna" gives "Anna"; the names
    of bodies ("General Union of Bakers") are left as they are.
    """
    words = name.split()
    while len(words) > 1 and (_low(words[0]) in WEEKDAYS or (len(words) > 2 and _ADJECTIVE.fullmatch(words[0]))):
        words = words[1:]
    if len(words) == 3 and words[0][:1].isupper() and _low(words[0]) not in GIVEN and is_person(words[1:]):
        return " ".join(words[1:])  # "Cinematographer Ada Osei"
    cut = next((at for at in range(len(words) - 2, -1, -1) if _is_title(words[at])), None)
    if cut is not None and words[0][:1].isupper() and "and" in words[:cut] and _is_title(words[words.index("and") + 1]):
        return name  # two people: "Rep. Ada Osei and Rep. Tom Berg"
    rest = words[cut + 1 :] if cut is not None else words
    if cut is not None and _can_be_person(rest) and (len(rest) > 1 or _low(words[cut]) not in FIRST_NAMES):
        return " ".join(rest)
    return " ".join(words)


GIVEN = MALE_NAMES | FEMALE_NAMES | UNISEX
WEEKDAYS = frozenset("monday tuesday wednesday thursday friday saturday sunday yesterday today tonight".split())
FIRST_NAMES = frozenset("dean major earl duke judge marshal marshall bishop rector king prince pope justice".split())


_ADJECTIVE = re.compile(r"[A-Z][a-z]+-[a-z]+(?:ed|en|old|born|based|haired|time)")  # "Silver-haired Ada Osei"


def _low(word: str) -> str:
    return word.lower().strip(".,'\u2019")


def _is_title(word: str) -> bool:
    low = _low(word)
    return low in POSTS or low in HONORIFICS or low in RELATIONS or low.removeprefix("ex-") in POSTS


def _can_be_person(words: Sequence[str]) -> bool:
    capitals = all(word[:1].isupper() for word in (words[0], words[-1]))
    return capitals and len(words) <= 4 and not any(_low(word) in BODIES or word.isdigit() for word in words)
