"""Set a plan beside the deed. Entry point: `plan_findings`.

What one outlet reports as planned and another as done is an update where the day of the plan can have come, and a
conflict where it cannot: "next year" in one, "has resigned" in the other.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date

from ..counting.counts import Figure
from ..languages.english.positions import ARRANGED, DONE, NOT_DONE, NOT_UNTIL, PAST, PLANNED_DEED, PUT_OFF, UNREAL
from ..questions.features import Features
from ..reports import Finding
from ..vocabulary import DONE_AND_PLANNED, LinkKind, Relation, Stance
from ..words.wording import plain, stem_concept, tokens
from .counted.intervals import nearness
from .story import Story, when, who

SAME_DEED = 0.5  # likeness of the two claims, or
SAME_DEED_AND_FIGURE = 0.3  # likeness where they also share a figure
_LITTLE = "work works plan project thing new start begin now already"  # says nothing of what is done
LEAD = 60  # characters before a figure in which it is said that it is only allowed
SOON = 7  # days; a plan for later than this cannot have been carried out by the next day


def plan_findings(story: Story) -> Iterator[Finding]:
    """Yield an update or a conflict for each plan that another outlet reports as carried out."""
    plans = {item.key for item in story.features if is_plan(item)}
    plainly = {item.key for item in story.features if is_deed(item)}
    deeds = plainly | {item.key for item in story.features if is_deed(item, PAST)}
    for one, two, likeness in story.couples():
        for plan, deed in ((one, two), (two, one)):
            if plan.key in plans and deed.key in deeds and plan.report.article != deed.report.article:
                same = _same_figure(plan, deed)
                if not (same or deed.key in plainly):
                    continue
                if not (same or _same_thing(plan, deed)):
                    continue
                close = likeness >= (SAME_DEED_AND_FIGURE if same else SAME_DEED) and (same or _same_verb(plan, deed))
                early = too_early(plan, deed)
                if close and (early is False or (early and (_same_verb(plan, deed) or (same and deed.key in plainly)))):
                    yield _finding(plan, deed, likeness, same, story)


def is_plan(item: Features) -> bool:
    """Tell whether a claim speaks of something still to be done."""
    text = NOT_UNTIL.sub("will ", plain(item.report.claim.text))
    return (item.report.claim.stance is Stance.PLANS or bool(PLANNED_DEED.search(text))) and not NOT_DONE.search(text)


def is_deed(item: Features, done: re.Pattern[str] = DONE) -> bool:
    """Tell whether a claim speaks of something that has been done."""
    text = plain(item.report.claim.text)
    return (
        item.report.claim.stance is not Stance.PLANS
        and any(not _arranges(item, text, cue) for cue in done.finditer(text))
        and not PLANNED_DEED.search(text)
        and not NOT_DONE.search(text)
    )


def _arranges(item: Features, text: str, cue: re.Match[str]) -> bool:
    """Tell whether all that was done is to put something off, or to set a day to come: "was called for 27 February"."""
    printed = item.report.published
    ahead = any(span.first and printed and span.first > printed for span in item.report.claim.dates)
    verb = cue.start() + max(0, cue.group().rfind(" ") + 1)
    return PUT_OFF.match(text, verb) is not None or (ahead and ARRANGED.match(text, verb) is not None)


def _same_verb(plan: Features, deed: Features) -> bool:
    """Tell whether what is planned is what was done, by the first words after "plans to".

    "Has asked her to host it" tells of no hosting: the deed has the verb in a form of the past.
    """
    verb = next((token for token in tokens(_planned(plan)[:60]) if token.content), None)
    if verb is None or verb.concept not in deed.words:
        return False
    base = re.escape(verb.low)
    wanted = rf"\bto (?:(?:have|let|see) [^.;,]{{1,40}} )?{base}\b"
    return not re.search(wanted, plain(deed.report.claim.text))


def _same_thing(plan: Features, deed: Features) -> bool:
    """Tell whether both name what begins, beside the verb and who says it: the work on the roof, that on the lift."""
    told = [token.concept for token in tokens(_planned(plan)[:60]) if token.content][:1]
    if told != [stem_concept("begin")]:
        return True  # the verb itself says what is done
    said = [found.source.text for item in (plan, deed) if (found := item.report.claim.attribution) and found.source]
    own = {token.concept for text in (*said, _LITTLE) for token in tokens(text)}
    return bool((plan.words | plan.names) & (deed.words | deed.names) - own)


def _planned(plan: Features) -> str:
    """Return what stands behind "plans to" or "will"; an empty string where only the stance says it is a plan."""
    text = plain(plan.report.claim.text)
    cue = PLANNED_DEED.search(text)
    return text[cue.end() :] if cue else ""


def _same_figure(plan: Features, deed: Features) -> str:
    for first in plan.figures:
        for second in deed.figures:
            units = first.dimension == second.dimension not in ("count", "percent")
            alike = units or (first.dimension == second.dimension and first.noun == second.noun != "")
            if (
                alike
                and second.sense != "planned"  # "2,600 were planted, short of the 8,000 planned"
                and not _unreal(deed, second)
                and _is_planned(plan, first.quantity.text)
                and nearness(first.quantity, second.quantity) in ("equal", "rounded")
            ):
                return first.quantity.text
    return ""


def _unreal(item: Features, figure: Figure) -> bool:
    """Tell whether a figure is only allowed or possible in its clause: "would be allowed to hold back 42 million"."""
    lead = re.split(r"[,;:]\s", item.before(figure, LEAD))[-1]
    return UNREAL.search(lead) is not None


def _is_planned(plan: Features, figure: str) -> bool:
    """Tell whether a figure of a claim belongs to its plan: "set to debate …, released a 225-page report" does not."""
    clause = re.split(r"[,;:]\s", _planned(plan), maxsplit=1)[0]
    return not PLANNED_DEED.search(plain(plan.report.claim.text)) or plain(figure) in clause


def _finding(plan: Features, deed: Features, likeness: float, figure: str, story: Story) -> Finding:
    clash = bool(too_early(plan, deed))
    lead = "Still planned in one, done in the other" if clash else "What was planned has been done"
    sides = [f"{who(item.report, story.origins.get(item.key))}{when(item.report)}" for item in (deed, plan)]
    text = f"{lead}: done according to {sides[0]}; planned according to {sides[1]}."
    return Finding(
        Relation.CONFLICTS if clash else Relation.SUPERSEDES,
        LinkKind.NUMBER if figure else LinkKind.STANCE,
        deed.key,
        plan.key,
        DONE_AND_PLANNED,
        text,
        round(min(1.0, likeness), 2),
        (("likeness of the claims", f"{likeness:.2f}"), ("figure in common", figure or "none")),
        tuple((item.key, item.report.claim.start, item.report.claim.end) for item in (deed, plan)),
    )


def too_early(plan: Features, deed: Features) -> bool | None:
    """Tell whether the deed is reported before the plan can have been carried out; None where nothing shows it."""
    reported, planned = deed.report.published, plan.report.published
    due = _due(plan)
    if reported and due:
        return (due - reported).days > SOON
    if "already" in plain(deed.report.claim.text):
        return True
    later = reported is not None and planned is not None and reported > planned
    return False if later or re.search(r"\bnow\b", plain(deed.report.claim.text)) else None


def _due(plan: Features) -> date | None:
    days = [span.last for span in plan.report.claim.dates if span.last]
    later = [day for day in days if plan.report.published is None or day >= plan.report.published]
    return max(later, default=None)
