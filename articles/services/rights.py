"""Who may do what: one verb, one rule, made of small predicates joined by `&`, `|` and `~`. Entry point: `may`.

The rights themselves are Django permissions that the four groups carry (`choices.Role`), so that an administrator
can see them in the admin. A rule adds what a permission cannot know: whose verdict it is, who stands on the claim.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from .errors import NotAllowed


@dataclass(frozen=True, slots=True)
class Rule:
    """A question about a person and a thing, answered yes or no."""

    holds: Callable[[Any, Any], bool]

    def __and__(self, other: Rule) -> Rule:
        return Rule(lambda user, thing: self.holds(user, thing) and other.holds(user, thing))

    def __or__(self, other: Rule) -> Rule:
        return Rule(lambda user, thing: self.holds(user, thing) or other.holds(user, thing))

    def __invert__(self) -> Rule:
        return Rule(lambda user, thing: not self.holds(user, thing))


def has(permission: str) -> Rule:
    """Return the rule that a person has a permission of the app ("add_verdict"), or a full one ("auth.add_user")."""
    full = permission if "." in permission else f"articles.{permission}"
    return Rule(lambda user, thing: user.has_perm(full))


def theirs(field: str) -> Rule:
    """Return the rule that the thing's `field` is this person."""
    return Rule(lambda user, thing: thing is not None and getattr(thing, f"{field}_id") == user.pk)


def flag(field: str) -> Rule:
    """Return the rule that the thing's `field` is true."""
    return Rule(lambda user, thing: bool(getattr(thing, field, False)))


checker, editor = has("add_verdict"), has("add_secondcheck")

RULES: dict[str, Rule] = {
    "see": has("view_claim"),
    "decide": checker,
    "take": checker,
    "assign": editor | (checker & theirs("assignee")),
    "retract": editor | (checker & theirs("reviewer")),
    "second_check": editor & ~theirs("reviewer"),
    "recheck": checker,
    "reopen": editor,
    "withdraw": editor,
    "comment": has("add_comment"),
    "tick": has("add_tick"),
    "add_evidence": has("add_evidence"),
    "change_evidence": editor | (has("change_evidence") & theirs("added_by")),
    "see_evidence": has("view_evidence") & (~flag("confidential") | has("see_confidential") | theirs("added_by")),
    "add_claim": has("add_claim"),
    "change_borders": has("change_claim"),
    "decide_link": has("change_link"),
    "reopen_link": editor | (has("change_link") & theirs("decided_by")),
    "edit_clusters": has("change_cluster"),
    "edit_articles": has("change_article"),
    "import": has("add_article"),
    "edit_speakers": has("change_speaker"),
    "edit_stories": has("change_story"),
    "edit_outlets": has("change_publisher"),
    "manage_people": has("auth.change_user"),
}

REFUSALS = {
    "second_check": "A second check needs an editor other than the person who gave the verdict.",
    "retract": "Only the person who gave a verdict, or an editor, can take it back.",
    "assign": "Only an editor, or the person who has the claim, can hand it on.",
    "change_evidence": "Only the person who added this evidence, or an editor, can change it.",
    "reopen_link": "Only the person who answered this, or an editor, can take the answer back.",
}


def may(user: Any, verb: str, thing: Any = None) -> bool:
    """Tell whether `user` may do `verb` to `thing`; None as user is the machine itself and may do everything.

    Verbs are the keys of `RULES`; KeyError for any other. `retract` and `second_check` ask about a verdict, `assign`
    about a claim, `reopen_link` about a link, the evidence verbs about evidence; the rest need no thing.
    """
    rule = RULES[verb]
    return user is None or (user.is_active and rule.holds(user, thing))


def require(user: Any, verb: str, thing: Any = None) -> None:
    """Raise NotAllowed with a sentence unless `may`."""
    if not may(user, verb, thing):
        raise NotAllowed(REFUSALS.get(verb, "Your role does not include this. Ask an editor or an administrator."))
