"""Find whom a description means who is named only later: "The director rejected reports. … Jane Doe told the Gazette".

Papers open with what somebody is and give the bare name a sentence or two on. Entry points: `named_next`, and, for one
named before where no rule says who, `likeliest` and `calls_anew`.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from ...languages.english.callings import AGENTS, CALLED, HUMAN_CUES, NOBODY_NAMED, NOT_PEOPLE, OFFICES
from ...languages.english.epithets import UNNAMED
from ...languages.english.titles import BODY_KINDS, DOCUMENTS, FEMALE, KIN, MALE
from ..named.cast_list import Entity, Mention, Names
from ..named.posts import SCHOLARS, post_matches

LEAD = 700  # letters of a body in which somebody is worded before being named
FIRST = 80  # letters of a body in which its first sentence begins, behind a dateline
SOON = 700  # letters behind a description in the lead within which the name comes
NEXT = 260  # letters behind a later one: the next sentence
ENDINGS = ("-year-old", "ologist", "ician", "-maker", "-winner", "-goer", "-holder", "woman", *SCHOLARS)


def names_person(head: Sequence[str]) -> bool:
    """Tell whether the words of a description are for one person, who can be named elsewhere."""
    noun = head[-1]
    if noun in NOBODY_NAMED or noun in BODY_KINDS or noun in DOCUMENTS:
        return False
    return noun in CALLED or noun.endswith(ENDINGS) or any(word.endswith("-year-old") for word in head)


def gender_of(head: Sequence[str]) -> str | None:
    """Return "he" or "she" where the noun says so."""
    noun = head[-1]
    if noun in FEMALE or noun.endswith("woman") or noun in ("woman", "girl"):
        return "she"
    return "he" if noun in MALE or noun in ("man", "boy") or (noun.endswith("man") and noun != "human") else None


def fits_person(worded: str, gender: str) -> bool:
    """Tell whether "he" or "she" can be somebody without a name, as worded: "widow’s son"."""
    head = worded.lower().split(" ")
    cut = next(
        (place for place, word in enumerate(head) if place and word in ("of", "in", "from", "at", "who")), len(head)
    )
    return names_person(head[:cut]) and gender_of(head[:cut]) in (None, gender)


def named_next(
    names: Names, body: str, head: Sequence[str], place: int, *, definite: bool = True, sure: bool = False
) -> Entity | None:
    """Return who is named for the first time, in full and with no post of another sort, behind a description.

    `sure` says that the words are for a person, as "who" behind them tells.
    """
    lead = place < LEAD
    if not (sure or names_person(head)) or not (definite or lead):
        return None
    if not definite and head[-1] in UNNAMED and not (place < FIRST and len(head) > 1):
        return None
    for mention in names.after(place):
        if mention.start > place + (SOON if lead else NEXT):
            return None
        if mention.entity.first == mention.start and _bare(mention, body, head):
            return mention.entity
    return None


def _bare(mention: Mention, body: str, head: Sequence[str]) -> bool:
    """Tell whether a name stands in full and alone, as of somebody the reader knows already, and he acts or speaks."""
    entity = mention.entity
    if entity.person is False or entity.place or " " not in entity.name or mention.owner:
        return False
    if FUSED.match(body, mention.end) or FOR_OTHERS.match(body, mention.end):
        return False
    if entity.role and not post_matches([head[-1]], entity.role):
        return False
    if gender_of(head) not in (None, entity.gender, entity.hint) and entity.gender is not None:
        return False
    spoke = SPOKEN_BY.search(body[max(0, mention.start - BESIDE) : mention.start]) is not None
    human = entity.person or entity.hint is not None or AGED.match(body, mention.end) is not None
    led = LED.search(body[max(0, mention.start - BESIDE) : mention.start]) is not None
    speaks = SPEAKS.match(body, mention.end) is not None and not led
    return (bool(human) and mention.subject) or spoke or speaks


SPOKEN_BY = re.compile(r"\b(?:said|says|added|adds|explained|wrote|writes|recalled|according to) $")
FUSED = re.compile(r" [a-z-]+ [A-Z]")  # "Harbor Lane star Jane Doe"
FOR_OTHERS = re.compile(
    r", (?:who (?:speaks|spoke) for|(?:an?|the|its|his|her|their) (?:\w+ ){0,2}spokes)"
)  # of another's
AGED = re.compile(r", \d\d[,.]")
LED = re.compile(r"\b(?:for|of|from|at|with|to|in) (?:[a-z]+ )?$")  # "a spokeswoman for auctioneers Acme said"
SPEAKS = re.compile(
    r"(?:, \d\d,)? (?:has |had |later |also |then )?(?:said|says|told|tells|wrote|writes|insisted|recalled|testified)\b"
)
BESIDE = 16  # letters before a name in which "said" stands


def likeliest(names: Names, head: Sequence[str], place: int, last: Entity | None, spoke_at: int) -> Entity | None:
    """Return the person before a place whom a description most likely means: who spoke, whom the article is about."""
    if not names_person(head) or head[-1] in UNNAMED or head[-1] in OFFICES:
        return None
    weights: dict[int, float] = {}
    people: dict[int, Entity] = {}
    for mention in names.before(place):
        entity = mention.entity
        if not entity.person or not _can_be(entity, head):
            continue
        people[id(entity)] = entity
        near = max(0.0, 1 - (place - mention.start) / FAR)
        weights[id(entity)] = weights.get(id(entity), 0.0) + near * (1 + mention.subject)
    if last is not None and id(last) in weights:
        weights[id(last)] += SPOKE * max(0.0, 1 - (place - spoke_at) / FAR)
    ranked = sorted(weights, key=lambda key: -weights[key])
    if not ranked or weights[ranked[0]] < LEAST:
        return None
    clear = len(ranked) == 1 or weights[ranked[0]] >= MARGIN * weights[ranked[1]]
    return people[ranked[0]] if clear else None


FAR = 1200  # letters back at which a mention weighs nothing
SPOKE = 2.0  # weight of having spoken last
LEAST = 0.8
MARGIN = 1.3  # times the next best


def _can_be(entity: Entity, head: Sequence[str]) -> bool:
    """Tell whether nothing that is said of a person speaks against the description."""
    meant = gender_of(head)
    if meant is not None and entity.gender not in (None, meant):
        return False
    return not entity.role or post_matches([head[-1]], entity.role) or entity.role.split(" ")[-1].lower() in KIN


def calls_anew(head: Sequence[str], cue: str) -> bool:
    """Tell whether "the" and a noun can be for whoever just spoke: "the designer", "the blonde fumed"."""
    noun = head[-1]
    if noun in NOT_PEOPLE or noun in NOBODY_NAMED or noun in UNNAMED or noun in OFFICES or noun.endswith("s"):
        return False
    known = any(word in CALLED or word.endswith("-year-old") for word in head)
    return known or noun.endswith(AGENTS) or cue in HUMAN_CUES
