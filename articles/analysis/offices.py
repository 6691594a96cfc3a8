"""Tell by a post whether its holder gives his body's information or his own. Entry points: `speaks_for`,
`speaks_alone` and `sort_of_body`.

A director of an agency and its spokesman are one origin: the agency. Politicians, experts, lawyers, athletes and
witnesses speak for themselves.
"""

from __future__ import annotations

from functools import lru_cache

from .languages.english.offices import OF_COMPANY, OFFICE_OF, RANKS_BEHIND, SPEAKS_ALONE, SPEAKS_ALWAYS, SPEAKS_FOR
from .wording import plain


@lru_cache(maxsize=4096)
def speaks_for(role: str) -> bool:
    """Tell whether the holder of a post, as worded, speaks for the body it is held in."""
    whole = RANKS_BEHIND.sub("", plain(role).replace("-", " "))
    words = whole if " of state" in whole else whole.split(" of ")[0]
    if SPEAKS_ALWAYS.search(words):
        return not words.startswith(("former ", "ex "))
    return bool(SPEAKS_FOR.search(words)) and not SPEAKS_ALONE.search(whole)


def sort_of_body(role: str) -> str | None:
    """Return the noun of the body that a post tells by itself: "company" for a chief financial officer."""
    words = plain(role).replace("-", " ")
    if not speaks_for(role):
        return None
    if OF_COMPANY.search(words):
        return "company"
    return next((noun for post, noun in OFFICE_OF if post.search(words)), None)


@lru_cache(maxsize=4096)
def speaks_alone(role: str) -> bool:
    """Tell whether the holder of a post gives his own word, not that of a body: a politician, a lawyer, a player."""
    return not speaks_for(role) and bool(SPEAKS_ALONE.search(plain(role).replace("-", " ")))
