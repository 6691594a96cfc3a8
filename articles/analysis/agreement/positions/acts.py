"""Read a claim as what somebody grants, refuses, admits, denies or leaves open. Entry point: `acts_of`.

An act is a cue ("refused"), who does it, what it is about and the day it was done.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from ...languages.english import acts as english
from ...languages.english.positions import CONTENT_NOT, NO_EVIDENCE, UNTHINKABLE
from ...questions.features import Features
from ...words.cues import LONGEST as LOOKED_UP
from ...words.cues import Gate, lists_in
from ...words.folding import fold
from ...words.spelling import skeleton
from ..posts.naming import names_in
from ..story import Days, Story
from .act_days import When, day_of
from .actors import NOBODY, Actor, actor_of, opening_actor
from .complements import Issue, carried_only, issue_of, said_before
from .sides import said_on
from .subjects import is_pronoun, subject_of

LONGEST = 2000  # characters of a claim; what is longer is no sentence
LEAD = 60  # characters before a cue in which it is said that it is no act of its subject
BEFORE_TO = 80  # characters between "agreed" and "to"
AFTER_SILENCE = 120  # characters of what is not said: "declined to say who had sold the vase"
SAID = 120  # characters of what is said in which no "not" may stand
BEFORE_THAT = 70  # characters between "acknowledged" and "that"

GRANT, REFUSE, ADMIT, DENY = "grants", "refuses", "admits", "denies"
NONE, OPEN, SILENT, SAY = "no evidence", "open", "silent", "says"
APPLAUD, CONDEMN = "applauds", "condemns"
_FAMILIES = (
    (SILENT, english.SAYS_NOTHING),
    (OPEN, english.OPEN),
    (NONE, NO_EVIDENCE),
    (DENY, english.DENIES),
    (DENY, english.DENIES_HIMSELF),
    (REFUSE, english.REFUSES),
    (ADMIT, english.ADMITS),
    (APPLAUD, english.APPLAUDS),
    (CONDEMN, english.CONDEMNS),
    (GRANT, english.GRANTS),
    (SAY, english.SAYS),
)
_GATED = tuple((family, Gate(family[1])) for family in _FAMILIES)
_REVERSED = {ADMIT: DENY, DENY: ADMIT}  # "confirmed that it had not been told"
EVERYTHING = -1  # all bits: the words of a longer text are not looked up
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
    """What the sentences before leave behind for one that goes on with "she": read only where it is asked for."""

    item: Features | None
    earlier: Features | None
    story: Story

    def actor(self) -> Actor:
        """Return who acts in the last sentence that names anybody."""
        for item in (self.item, self.earlier):
            if item is not None and (found := opening_actor(item, self.story)).known:
                return found
        return NOBODY

    def person(self) -> Actor:
        """Return the one person whom the last sentence names, wherever: "… had invited Ada Roe. She refused"."""
        text = self.item.report.claim.text if self.item else ""
        names = {name for name, _ in names_in(text, self.story.register)}
        words = names.pop().split() if len(names) == 1 else []
        full = frozenset([(skeleton(words[0]), skeleton(words[-1]))] if len(words) > 1 else [])
        return Actor(frozenset([skeleton(words[-1])]), full) if words else NOBODY

    def days(self) -> Days | None:
        """Return the day that the last sentence states."""
        said = said_on(self.item) if self.item else None
        return said[0] if said and said[1] else None

    def words(self) -> frozenset[str]:
        """Return the words of the last two sentences."""
        return self.item.wide if self.item else frozenset()


def acts_of(item: Features, before: Scene, story: Story) -> Iterator[Act]:
    """Yield what the actors of a claim do; `before` is what the claim before it leaves behind."""
    text = fold(item.report.claim.text[:LONGEST])
    taken: list[tuple[int, int]] = []
    lists = lists_in(text) if len(text) <= LOOKED_UP else EVERYTHING
    for sort, pattern in (family for family, gate in _GATED if gate.opens(lists)):
        for cue in pattern.finditer(text):
            if any(low < cue.end() and cue.start() < high for low, high in taken):
                continue
            act = _act(item, text, sort, cue, before, story)
            if act is not None or sort not in (SAY, GRANT):
                taken.append(cue.span())
            if act is not None:
                yield act


def _act(item: Features, text: str, sort: str, cue: re.Match[str], before: Scene, story: Story) -> Act | None:
    at = _complement_at(text, sort, cue) if _is_his(text, sort, cue) else None
    family, sort = sort, _sort(text, sort, at) if at is not None else ""
    if family in _REVERSED and sort == family and _of_speech(cue) and CONTENT_NOT.match(text.lower(), cue.end()):
        sort = _REVERSED[sort]
    if at is None or not sort:
        return None
    subject = subject_of(item, cue.start())
    actor = actor_of(item, cue.start(), before.actor, story)
    him = subject and subject[0].low in ("he", "she") and family != SAY and not cue.groupdict().get("will")
    if him and not actor.people and (named := before.person()).known:
        actor = named
    if not actor.known or (subject and subject[0].low in english.NOBODY):
        return None
    issue = _issue(item, text, at, sort, cue, actor, before)
    when = day_of(item, text, cue, at, issue.days, fact=sort in (ADMIT, DENY))
    if not when.stated and is_pronoun(subject) and (days := before.days()):
        when = When(days, True)
    once = not when.stated and english.ONCE.search(text[max(0, cue.start() - LEAD) : cue.start()]) is not None
    if family == SAY and not issue.told:
        issue, sort = said_before(item, text, cue.start(), actor.people | actor.named), _trailing(text, cue)
    weak = family == SAY or _himself(cue) or bool(cue.groupdict().get("will"))
    return Act(item, sort, cue.group(), cue.start(), actor, issue, when, once, weak) if issue.told else None


def deed_of(item: Features, cue: re.Match[str], head: str, before: Scene, story: Story) -> Act | None:
    """Return what was done, told by the verb that `cue` finds in the folded text; `head` is the concept of the verb."""
    text = fold(item.report.claim.text[:LONGEST])
    found = _act(item, text, GRANT, cue, before, story)
    if found is None or found.issue.head:
        return None
    return replace(found, issue=replace(found.issue, core=(head, *found.issue.core), head=head))


def _issue(item: Features, text: str, at: int, sort: str, cue: re.Match[str], actor: Actor, before: Scene) -> Issue:
    names = actor.people | actor.named
    issue = issue_of(item, text, (at, _inner_end(cue)), names, deed=sort in (GRANT, REFUSE, OPEN))
    if sort in (GRANT, REFUSE) and carried_only(issue):  # "agreed to the request": what is asked for is told before
        asked = before.words() - names
        return replace(issue, core=(*issue.core, *sorted(asked)), words=issue.words | asked)
    if sort in (GRANT, REFUSE):
        return replace(issue, asked=before.words() - names)
    if sort == SILENT:
        issue = issue_of(item, text, (at, min(len(text), at + AFTER_SILENCE)), names, deed=False)
        return replace(issue, words=issue.words | before.words())  # "declined to comment on the annex"
    return said_before(item, text, cue.start(), names) if not issue.told and sort in (ADMIT, DENY) else issue


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
    if sort in (GRANT, REFUSE, OPEN) and (english.GUESSED.search(lead) or text[cue.end() :][:1] == "-"):
        return False  # "back-bench" backs nothing
    if english.PASSIVE.search(lead) and not cue.group().lower().endswith("ing"):
        return False
    if cue.groupdict().get("will") and english.DENIED.search(lead):
        return False  # "denied that it would cut its flights"
    if english.RESOLVED.search(lead):
        return True
    return english.NOT_HIS.search(lead) is None and english.CONDITION.search(lead) is None


def _complement_at(text: str, sort: str, cue: re.Match[str]) -> int | None:
    """Return where it begins what is granted or denied; None for a verb that lacks what it needs."""
    end = cue.end()
    if cue.groupdict().get("inner"):
        return cue.start("inner")
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
    that = english.THAT_COULD.match(text, end) if sort == GRANT else None
    return that.end() if that else end if sort == REFUSE else None


def _sort(text: str, sort: str, at: int) -> str:
    """Tell a refusal to speak or to rule out from one to act, and a denial in plain words; "" for no act."""
    if sort == REFUSE and english.TELL.match(text, at):
        return SILENT
    if sort == REFUSE and english.RULE_OUT.match(text, at):
        return OPEN
    if sort == GRANT and english.ORDERED.search(text, 0, at) and english.HELD_BACK.match(text, at):
        return ""
    if sort == SAY and (refused := UNTHINKABLE.search(text, at, at + SAID)):
        return DENY if not english.CLAUSE_END.search(text, at, refused.start()) else ""
    negated = english.NOT.search(text, at, at + SAID) if sort == SAY else None
    if negated is None:
        return sort
    clear = not NO_EVIDENCE.search(text, at, at + SAID) and not english.OPINION.search(
        text, negated.end(), negated.end() + 20
    )
    return DENY if clear and not english.CLAUSE_END.search(text, at, negated.start()) else ""


def _trailing(text: str, cue: re.Match[str]) -> str:
    """Tell whether what stands before its speaker is a denial: "The mill is not to blame, its owner said"."""
    comma = text.find(",", 0, cue.start())
    negated = english.NOT.search(text, 0, max(0, comma))
    if negated is None:
        return SAY
    return DENY if not english.OPINION.search(text, negated.end(), negated.end() + 20) else SILENT


def _of_speech(cue: re.Match[str]) -> bool:
    """Tell whether a cue is a verb behind which it stands what is so: not "knew nothing", not "is untrue"."""
    return english.NOT.search(cue.group()) is None and not cue.group().startswith(("is ", "are ", "was ", "were "))


def _himself(cue: re.Match[str]) -> bool:
    return english.DENIES_HIMSELF.fullmatch(cue.group()) is not None


def _inner_end(cue: re.Match[str]) -> int | None:
    return cue.end("inner") if cue.groupdict().get("inner") else None
