"""Bring the words of a post to one form, whatever the house style. Entry points: `normal`, `is_deputy`.

"Headmistress", "head teacher" and "principal" are one post, so are "Health Cabinet Secretary" and "minister for
health". Former and acting posts and general words by themselves come to nothing: they stand beside an exact post
without an error. A deputy is another person than the head, and is told apart.
"""

from __future__ import annotations

import re
from functools import lru_cache

from ...languages.english.post_pairs import RANKS
from ...languages.english.posts import (
    AREAS,
    DEPUTIES,
    EQUAL_AREAS,
    EQUAL_POSTS,
    HEADS,
    JOBS,
    JOINED_HEADS,
    NOT_IN_POST,
    OFFICES,
    PORTFOLIOS,
)
from ...languages.english.roles import LEARNERS, ROLES
from ...languages.english.team_posts import SPELLINGS
from ...languages.english.titles import SHORT_POSTS
from ...words.wording import plain

ALL_HEADS = HEADS | JOINED_HEADS | OFFICES | JOBS | ROLES
HEADING = frozenset(["head", "boss", "chief"])
SHORT = frozenset(["ceo", "cfo", "coo", "cto"])
# By themselves these words are too general to be set against a post.
VAGUE = frozenset("minister secretary chief officer attorney general speaker doctor lawyer representative".split())
# Words that end a title; such a word as "leader" counts only with what stands before them ("opposition leader").
HEAD_WORDS = (
    ALL_HEADS
    | HEADING
    | SHORT
    | frozenset(SHORT_POSTS)
    | frozenset(["pc", "wpc", "dci"])
    | frozenset(["leader", "justice", "investigator", "player", "researcher", "scientist", "adviser", "technologist"])
)
CLAUSES = frozenset(["who", "whose", "which", "that"])
# "Rep." is not the representative of a firm.
_SHORTER = {**SHORT_POSTS, "pc": "constable", "wpc": "constable", "dci": "inspector", "rep": "congressman"}
# Heads a university and is nobody's deputy; leads no body, but a party or council beside its leader.
_ONE_WORDS = (
    (re.compile(r"\bvice[- ]chancellor"), "vicechancellor"),
    (re.compile(r"\bdeputy[- ]speaker\b"), "deputy house speaker"),
    (
        re.compile(r"\bspeaker (?=of (?:the |its )?(?:[\w-]+ )?(?:assembly|parliament|legislature|chamber|senate)\b)"),
        "house speaker ",
    ),
    (re.compile(r"\bco-?pilot\b"), "copilot"),
    (re.compile(r"\bco-?driver\b"), "codriver"),
    (re.compile(r"\bco-?founder\b"), "cofounder"),
    (re.compile(r"\bsous[- ]chef\b"), "souschef"),
    (re.compile(r"\bkit ?man\b"), "kitman"),
    (re.compile(r"\bunder-?sheriff\b"), "deputy sheriff"),
    (re.compile(r"\b(?:first|second|lead) violin\b"), "violinist"),
    (re.compile(r"\bhorse trainer\b"), "horsetrainer"),
    (re.compile(r"\bassistant referee\b"), "linesman"),
    (re.compile(r"\bassistant sub-?\s?inspector\b"), "assistantsubinspector"),
    (re.compile(r"\bair[- ]traffic controller\b"), "airtrafficcontroller"),
    (
        re.compile(r"\bshadow (?=(?:[\w-]+ ){0,4}(?:secretary|minister|chancellor|attorney|spokes\w+)\b)"),
        "shadowminister ",
    ),
    *((re.compile(rf"\b(?:{spelling})\b"), one) for spelling, one in SPELLINGS),
    (re.compile(r"\bdeputy (?:(?:council|party|group|city|borough|county|labour|tory) )?leader\b"), "deputyleader"),
)


@lru_cache(maxsize=8192)
def normal(title: str) -> frozenset[str]:
    """Return the words of a post that count, empty for a former or acting or merely general one."""
    words = post_words(title)
    if any(word in NOT_IN_POST or word in CLAUSES for word in words):
        return frozenset()
    kept = " ".join(word for word in words if word in _known() and word not in DEPUTIES)
    for _ in range(2):
        for pattern, one in _equal():
            kept = pattern.sub(one, kept)
        kept = " ".join("chief" if word in HEADING else word for word in kept.split())
    found = _unranked(_minister(frozenset(EQUAL_AREAS.get(word, word) for word in kept.split() if word in _counting())))
    found = _learner(found, words)
    return found if found & ALL_HEADS and not (len(found) == 1 and found & VAGUE) else frozenset()


def post_words(title: str) -> list[str]:
    """Return the words of a title in plain letters, a hyphened one in its parts."""
    text = plain(title)
    for pattern, one in _ONE_WORDS:
        text = pattern.sub(one, text)
    text = text.replace(".", "").replace("-", " ")
    return [_SHORTER.get(word, word) for word in re.findall(r"[a-z]+", text)]


def is_deputy(title: str) -> bool:
    """Tell whether a title is that of a deputy ("deputy mayor", "lieutenant governor", "assistant coach")."""
    words = post_words(title)
    under = "lieutenant" in words[:-1] and "governor" in words
    return under or any(word in DEPUTIES for word in words)


def _unranked(words: frozenset[str]) -> frozenset[str]:
    """Leave out the rank of who speaks for a body ("ministry spokeswoman Colonel Ada Osei")."""
    if "shadowminister" in words:  # "shadow health secretary", "shadow minister for health"
        return words - ALL_HEADS | {"shadowminister"}
    return words - RANKS if "spokesman" in words else words


def _learner(found: frozenset[str], words: list[str]) -> frozenset[str]:
    """Read "student nurse" and "apprentice electrician" as a trainee in that work."""
    works = (found & ALL_HEADS) - ROLES
    return found - LEARNERS | {"trainee"} if works and words[0] in LEARNERS else found


def _minister(words: frozenset[str]) -> frozenset[str]:
    """Read "health secretary" as "health minister": it depends on the country what the head of a ministry is called."""
    if words & PORTFOLIOS and words & HEADS == {"secretary"} and "staff" not in words:
        return words - {"secretary", "state"} | {"minister"}
    return words


@lru_cache(maxsize=1)
def _counting() -> frozenset[str]:
    """Return the words that tell one post from another."""
    return ALL_HEADS | AREAS | {word for _, one in EQUAL_POSTS for word in one.split()}


@lru_cache(maxsize=1)
def _known() -> frozenset[str]:
    return _counting() | SHORT | HEADING | {word for other, _ in EQUAL_POSTS for word in other.split()}


@lru_cache(maxsize=1)
def _equal() -> tuple[tuple[re.Pattern[str], str], ...]:
    rows = sorted(EQUAL_POSTS, key=lambda pair: -len(pair[0]))
    return tuple((re.compile(rf"\b{other}\b"), one) for other, one in rows)
