"""Who may do what: one verb, one rule, made of small predicates joined by `&`, `|` and `~`. Entry point: `may`."""

from __future__ import annotations

from typing import Any


def may(user: Any, verb: str, thing: Any = None) -> bool:
    """Tell whether `user` may do `verb` to `thing`; None as user is the machine itself and may do everything.

    Verbs: see, decide, assign, take, retract, second_check, reopen, withdraw, comment, tick, add_evidence,
    change_evidence, see_evidence, add_claim, change_borders, decide_link, reopen_link, edit_clusters, edit_articles,
    import, edit_speakers, edit_stories, manage_people. KeyError for any other.
    """
    raise NotImplementedError


def require(user: Any, verb: str, thing: Any = None) -> None:
    """Raise NotAllowed with a sentence unless `may`."""
    raise NotImplementedError
