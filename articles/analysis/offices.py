"""Tell by a post whether its holder gives his body's information or his own. Entry points: `speaks_for`,
`speaks_alone` and `leads_company`.

A director of an agency and its spokesman are one origin: the agency. Politicians, experts, lawyers, athletes and
witnesses speak for themselves.
"""

from __future__ import annotations

from functools import lru_cache

from .languages.english.offices import OF_COMPANY, SPEAKS_ALONE, SPEAKS_ALWAYS, SPEAKS_FOR
from .wording import plain


@lru_cache(maxsize=4096)
def speaks_for(role: str) -> bool:
    """Tell whether the holder of a post, as worded, speaks for the body it is held in."""
    words = plain(role).replace("-", " ").split(" of ")[0] if " of state" not in role else plain(role)
    if SPEAKS_ALWAYS.search(words):
        return not words.startswith(("former ", "ex "))
    return bool(SPEAKS_FOR.search(words)) and not SPEAKS_ALONE.search(plain(role).replace("-", " "))


def leads_company(role: str) -> bool:
    """Tell whether a post is one that only companies have ("chief financial officer")."""
    return bool(OF_COMPANY.search(plain(role).replace("-", " "))) and speaks_for(role)


@lru_cache(maxsize=4096)
def speaks_alone(role: str) -> bool:
    """Tell whether the holder of a post gives his own word, not that of a body: a politician, a lawyer, a player."""
    return not speaks_for(role) and bool(SPEAKS_ALONE.search(plain(role).replace("-", " ")))
