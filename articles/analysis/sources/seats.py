"""Tell which office of a story is whose: "the clerk's office" is that of "Town Clerk Ada Osei". Entry point: `seated`.

Only posts with an office of their own count, and only where one person of the story holds the post, or its deputy.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Callable, Iterable

from ..languages.english.allusions import OFFICES_OF_THEIR_OWN
from ..words.folding import fold
from ..words.wording import plain

_OFFICE = re.compile(r"(?:[\w'.-]{1,30} ){0,4}?(?P<post>[\w-]{3,20})'s office")


def seated(sources: Iterable[str], posts: Iterable[tuple[str, str]], name: Callable[[str], str]) -> dict[str, str]:
    """Return the office that each holder of such a post speaks for, under the name that `name` gives it."""
    offices: dict[str, set[str]] = defaultdict(set)
    for source in sources:
        found = _OFFICE.fullmatch(plain(fold(source)))
        if found and found["post"] in OFFICES_OF_THEIR_OWN:
            offices[found["post"]].add(name(source))
    holders: dict[str, set[str]] = defaultdict(set)
    for person, role in posts:
        words = plain(role).split()
        if words and words[-1] in offices and not words[0].startswith(("former", "ex-")):
            holders[words[-1]].add(person)
    single = {post: next(iter(who)) for post, who in holders.items() if len(who) == 1}
    return {person: min(offices[post], key=lambda office: (len(office), office)) for post, person in single.items()}
