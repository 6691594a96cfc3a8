"""Read a claim as what somebody grants, refuses, admits, denies or leaves open. Entry point: `acts_of`.

An act is a cue ("refused"), who does it, what it is about and the day it was done.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from ..features import Features
from ..folding import fold
from ..languages.english import acts as english
from ..languages.english.positions import NO_EVIDENCE
from .act_days import When, day_of
from .actors import NOBODY, Actor, actor_of, is_pronoun, opening_actor, subject_of
from .complements import Issue, issue_of, said_before
from .sides import said_on
from .story import Days, Story

LONGEST = 2000  # characters of a claim; what is longer is no sentence
LEAD = 60  # characters before a cue in which it is said that it is no act of its subject
BEFORE_TO = 80  # characters between "agreed" and "to"
SAID = 120  # characters of what is said in which no "not" may stand
BEFORE_THAT = 70  # characters between "acknowledged" and "that"

GRANT, REFUSE, ADMIT, DENY = "grants", "refuses", "admits", "denies"
NONE, OPEN, SILENT, SAY = "no evidence", "open", "silent", "says"
_FAMILIES = (
    (SILENT, english.SAYS_NOTHING),
    (OPEN, english.OPEN),
    (NONE, NO_EVIDENCE),
    (DENY, english.DENIES),
    (REFUSE, english.REFUSES),
    (ADMIT, english.ADMITS),
    (GRANT, english.GRANTS),
    (SAY, english.SAYS),
)
_TO = re.compile(r"\s(?:not |never )?to (?=[a-z])")
_THAT = re.compile(rf"[^.;:\"]{{0,{BEFORE_THAT}}}?\bthat\s")
_DETERMINER = re.compile(r"\b(?:the|an?|its|his|her|their|this|that|newly|previously)\s$", re.IGNORECASE)
_NEVER_TO = re.compile(r"(?: [\w.,-]+){0,6}? (?:not|never) to\b")


@dataclass(frozen=True)
class Act:
    """One act of one actor. `once`: told as past, so that it says nothing of the day it is printed."""

    item: Features
    sort: str
    cue: str
    start: int
    actor: Actor
    issue: Issue
    when: When
    once: bool
    weak: bool  # only "will" or "said", no verb of its own


@dataclass(frozen=True)
class Scene:
    """What the sentences before leave behind: who acts, the day that is stated, and their words."""

    actor: Actor = NOBODY
    days: Days | None = None
    words: frozenset[str] = frozenset()


NOBODY_YET = Scene()


def acts_of(item: Features, before: Scene, story: Story) -> Iterator[Act]:
    """Yield what the actors of a claim do; `before` is what the claim before it leaves behind."""
    text = fold(item.report.claim.text[:LONGEST])
    taken: list[tuple[int, int]] = []
    for sort, pattern in _FAMILIES:
        for cue in pattern.finditer(text):
            if any(low < cue.end() and cue.start() < high for low, high in taken):
                continue
            act = _act(item, text, sort, cue, before, story)
            if act is not None or sort not in (SAY, GRANT):
                taken.append(cue.span())
            if act is not None:
                yield act


def scene_of(item: Features, before: Scene, story: Story) -> Scene:
    """Return what a claim leaves behind for a sentence that goes on with "she"."""
    actor, said = opening_actor(item, story), said_on(item)
    return Scene(actor if actor.known else before.actor, said[0] if said and said[1] else None, item.wide)


def _act(item: Features, text: str, sort: str, cue: re.Match[str], before: Scene, story: Story) -> Act | None:
    at = _complement_at(text, sort, cue) if _is_his(text, sort, cue) else None
    if at is None:
        return None
    sort = _sort(text, sort, cue, at)
    actor = actor_of(item, cue.start(), before.actor, story)
    names = actor.people | actor.named
    issue = issue_of(item, text, at, names, deed=sort in (GRANT, REFUSE, OPEN))
    if not (issue.words or issue.core) and sort in (ADMIT, DENY):
        issue = said_before(item, text, cue.start(), names)
    if not actor.known or not (issue.words or issue.core) or (sort == SAY and english.NOT.search(text, at, at + SAID)):
        return None
    when = day_of(item, text, cue, at, issue.days, fact=sort in (ADMIT, DENY))
    if not when.stated and before.days and is_pronoun(subject_of(item, cue.start())):
        when = When(before.days, True)
    once = english.ONCE.search(text[max(0, cue.start() - LEAD) : cue.start()]) is not None
    weak = sort == SAY or bool(cue.groupdict().get("will"))
    return Act(item, sort, cue.group(), cue.start(), actor, issue, when, once, weak)


def _is_his(text: str, sort: str, cue: re.Match[str]) -> bool:
    """Tell whether a cue is an act of its subject: not asked of him, not negated, not done to him."""
    lead = text[max(0, cue.start() - LEAD) : cue.start()]
    if (
        sort == NONE
        or english.NOT.match(cue.group())
        or cue.group().startswith(("'", "is ", "are ", "was ", "were ", "be "))
    ):
        return english.CONDITION.search(lead) is None
    if sort in (GRANT, REFUSE, OPEN) and _DETERMINER.search(lead) and not cue.groupdict().get("noun"):
        return False
    if english.PASSIVE.search(lead) and not cue.group().lower().endswith("ing"):
        return False
    if english.RESOLVED.search(lead):
        return True
    return english.NOT_HIS.search(lead) is None and english.CONDITION.search(lead) is None


def _complement_at(text: str, sort: str, cue: re.Match[str]) -> int | None:
    """Return where it begins what is granted or denied; None for a verb that lacks what it needs."""
    end = cue.end()
    if sort in (ADMIT, DENY, NONE, SAY):
        that = _THAT.match(text, end)
        return that.end() if that and cue.group()[-4:] != "that" else end
    groups = cue.groupdict()
    if sort == GRANT and _NEVER_TO.match(text, end):
        return None
    if not (groups.get("to") or groups.get("never")):
        return end
    stop = english.CLAUSE_END.search(text, end, end + BEFORE_TO)
    to = _TO.search(text, end, stop.start() if stop else end + BEFORE_TO)
    if to:
        return to.end()
    return end if sort == REFUSE else None


def _sort(text: str, sort: str, cue: re.Match[str], at: int) -> str:
    """Tell a refusal to speak from one to act, and a refusal to rule out from one."""
    if sort == REFUSE and english.TELL.match(text, at):
        return SILENT
    return OPEN if sort == REFUSE and english.RULE_OUT.match(text, at) else sort
