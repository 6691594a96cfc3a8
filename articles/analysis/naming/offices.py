"""Tell by a post whether its holder gives his body's information or his own. Entry points: `speaks_for`,
`speaks_alone`, `speaks_as_politician` and `sort_of_body`.

A director of an agency and its spokesman are one origin: the agency. Politicians, experts, lawyers, athletes and
witnesses speak for themselves.
"""

from __future__ import annotations

import re
from functools import lru_cache

from ..languages.english.bodies import BODY_HEADS
from ..languages.english.offices import (
    ELECTED,
    LEADS_CHAMBER,
    OF_COMPANY,
    OFFICE_OF,
    POLITICAL,
    RANKS_BEHIND,
    SECRETARY_OF_STATE,
    SPEAKS_ALONE,
    SPEAKS_ALWAYS,
    SPEAKS_FOR,
)
from ..words.wording import plain


@lru_cache(maxsize=4096)
def speaks_for(role: str) -> bool:
    """Tell whether the holder of a post, as worded, speaks for the body it is held in."""
    whole, post = _read(role)
    if SPEAKS_ALWAYS.search(post):
        return not post.startswith(("former ", "ex "))
    return bool(SPEAKS_FOR.search(post)) and not SPEAKS_ALONE.search(post) and not SECRETARY_OF_STATE.search(whole)


def _read(role: str) -> tuple[str, str]:
    """Return a role in plain words without a rank behind it, and the post without what it is held in."""
    whole = RANKS_BEHIND.sub("", plain(role).replace("-", " "))
    return whole, _HELD_IN.split(whole, maxsplit=1)[0]


_LINK = re.compile(r" (?:of|for|at|with|in) ")
_HELD_IN = re.compile(r"(?<!head)(?<!chief)(?<!boss) (?:of|for|at|with) ")


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
    whole, post = _read(role)
    return not speaks_for(role) and bool(SPEAKS_ALONE.search(post) or SECRETARY_OF_STATE.search(whole))


def speaks_as_politician(role: str, organization: str | None) -> bool:
    """Tell whether somebody elected is told with a place, a chamber or a party, for which he gives his own word.

    A governor of a state, unlike that of a bank; who chairs a chamber's committee; no spokesman of any.
    """
    if organization is None or SPEAKS_ALWAYS.search(plain(role)):
        return False
    words, post = plain(organization).replace("-", " ").split(), _LINK.split(_read(role)[1], maxsplit=1)[0]
    if not POLITICAL.isdisjoint(words):
        return bool(LEADS_CHAMBER.search(post) or ELECTED.search(post))
    return bool(ELECTED.search(post)) and BODY_HEADS.isdisjoint(words)


def posts_of(role: str) -> tuple[str, ...]:
    """Return the noun of a post and its last two words: "minister", "prime minister"; a deputy's only in full."""
    words = re.split(r" (?:of|for|at|with|in) ", plain(role).replace("defence", "defense"), maxsplit=1)[0].split()
    pair = " ".join(words[-2:])
    return ("deputy " + words[-1],) if "deputy" in words[:-1] else tuple(dict.fromkeys((*words[-1:], pair)))
