"""Tell who a claim rests on, as far as its own text says; entry point `origin_of`.

The end of the chain of attribution; the body for its spokesmen and for its papers ("figures from the Labor
Department"), in the outlet's own voice too. `origins` makes one name of it across outlets.
"""

from __future__ import annotations

import re
from dataclasses import replace
from functools import lru_cache

from ..languages.english import parties as english
from ..spans import Attribution
from ..words.cues import Gate
from ..words.folding import fold
from .passages import Passage

_SPOKES = re.compile(
    r"\bspokes(?:man|woman|person|people)\b|\b(?:press|communications) (?:secretary|officer)\b", re.IGNORECASE
)
_ARTICLE = re.compile(r"(?:the|an?) ", re.IGNORECASE)
_LINK = re.compile(r" (?:of|by|from|as|in|on|over|that|to|for|with|about|against|at|after|and) ")
_WORD = re.compile(r"\w+")
_KEPT = 1 << 8  # names whose answer is remembered: an article asks for each of its own several times
_PAPERS_GATE = Gate(english.PAPERS)


def with_true_source(passage: Passage) -> Passage:
    """Return the passage without a speaker where the source is no more than a word for what was said.

    "A statement said" and "the remarks as X and Y" name nobody; "a statement by the ministry" does.
    """
    found = passage.attribution
    if found is None or found.speaker is None or found.source is None:
        return passage
    opens = found.source.start == passage.start and found.source.text.startswith(found.speaker)
    if not _wordless(fold(found.speaker), opens):
        return passage
    return replace(passage, attribution=replace(found, speaker=None, chain=()))


@lru_cache(maxsize=_KEPT)
def _wordless(name: str, opens: bool) -> bool:
    """Tell whether a name is only a word for what was said; the capital of one that `opens` the text says nothing."""
    head = _LINK.split(_ARTICLE.sub("", name, count=1), maxsplit=1)[0].split()
    last = head[-1] if head else ""
    if len(head) > 1 and any(word.endswith(("'s", "s'")) for word in head[:-1]):
        return False  # "the committee's statement" is the committee's
    return (last.lower() if opens and len(head) == 1 else last) in english.UTTERANCES and _owner(name) == name


def origin_of(passage: Passage) -> str | None:
    """Return the name of the person or body that the information ultimately comes from, None where it is not said."""
    if passage.attribution is None:
        papers = _papers_in(passage.head) if _PAPERS_GATE.opens(passage.lists) else None
        return papers or _heard_from(passage.heard)
    return _source_of(passage.attribution)


def _heard_from(found: Attribution | None) -> str | None:
    named = found and _source_of(found)
    return None if not named or _wordless(fold(named), opens=False) else named


def _source_of(found: Attribution) -> str | None:
    name = found.chain[-1] if found.chain else found.speaker
    if found.organization and (name is None or _SPOKES.search(f"{found.role or ''} {name}")):
        return found.organization
    if name is None:
        return None
    named = _owner(fold(name))
    if _nobody(named):
        return found.organization
    return named


@lru_cache(maxsize=_KEPT)
def _owner(name: str) -> str:
    """Return the body behind its papers: "a study by the University of Hexley" is the university's."""
    match = english.NAMED_PAPERS.fullmatch(name) or english.BODY_PAPERS.fullmatch(name)
    if match and match.re is english.BODY_PAPERS and " " not in match["body"] and "'s" not in match["body"]:
        return name  # "Tracking data": a sentence's first word need not name anybody
    return _ARTICLE.sub("", match["body"].removesuffix("'s"), count=1) if match else name


@lru_cache(maxsize=_KEPT)
def _nobody(name: str) -> bool:
    words = _WORD.findall(_ARTICLE.sub("", name).lower())
    return all(word in english.NOBODY for word in words)


def _papers_in(plain: str) -> str | None:
    """Return whose papers an unattributed sentence goes by: "according to figures from X", "X data show"."""
    match = english.OWN_VOICE_PAPERS.search(plain)
    owner = match and (english.PAPERS_OF.match(plain, match.end()) or english.BODY_PAPERS.match(plain, match.end()))
    return owner["body"].rstrip(".,").removesuffix("'s").removeprefix("the ") if owner else None
