"""Find the agency that a text credits; the entry point is `credit_of`.

Two outlets that print the same agency's text are one source. The agency stands in the dateline, in the byline, as
the last words, in a line of its own below the text, or in its copyright; a picture's credit says nothing of the text.
"""

from __future__ import annotations

import re

from ...languages.english.agencies import AGENCIES, AGENCY_WORDS, CREDITING
from ...vocabulary import LineLabel
from ..blocks import Block

HEAD, FOOT = 3, 6  # paragraphs in which a dateline stands; lines below the last paragraph in which a credit stands
_NAMES = {spelling: name for name, spellings in AGENCIES.items() for spelling in (name, *spellings)}
_KNOWN = "|".join(re.escape(spelling) for spelling in sorted(_NAMES, key=len, reverse=True))
_NAME = rf"(?:the |The )?(?P<name>{_KNOWN})(?![\w-])"
# "(Reuters) -" and "(NAME) -" behind a place in capitals or behind place and day.
_DATELINE = re.compile(
    r"(?:[A-Z][\w.'’-]+[ /,]{1,2}){1,8}(?:\d{1,2} )?(?:[A-Z][a-z]{2,8}\.?,? ?)?(?:\d{1,2},? ?)?(?:\d{4} ?)?"
    r"[(/](?P<name>[A-Z][\w.&'’ -]{1,40}?)(?:[/-][A-Z][\w ]{1,30})?[)/](?:\s*[-–—:]|\s*$|\s+[A-Z\"“'‘])"
)
_CREDIT = re.compile(rf"(?i:{CREDITING})\s*{_NAME}")
_LAST = re.compile(rf"(?:[.!?][\"”'’]?\s*|^)[(\[/–—-]{{0,2}}\s*{_NAME}(?:[ /,&-]+\w{{1,20}}){{0,2}}[)\]/]?\.?$")
_BYLINE = re.compile(rf"(?:^|[\s,/(|]){_NAME}")
_GENERIC = re.compile(rf"(?:[A-Z][\w.&-]*\s)*(?:{AGENCY_WORDS})(?:\s[A-Z][\w-]+)*$")
_COPYRIGHT = re.compile(
    r"(?:©|\([cC]\)|[Cc]opyright)\s*(?:©|\([cC]\))?\s*(?:\d{4})?,?\s*"
    r"(?:by )?(?:the |The )?(?P<name>[A-Z][\w.& -]{1,40})"
)


def credit_of(blocks: list[Block], byline: str | None) -> str | None:
    """Return the usual short name of the agency that labelled blocks or the byline credit, None if they credit none."""
    kept = [index for index, block in enumerate(blocks) if block.kept]
    prose = [blocks[index] for index in kept if blocks[index].prose]
    head = [block.text for block in blocks if block.reason == "dateline"] + [block.text for block in prose[:HEAD]]
    for text in head:
        if (match := _DATELINE.match(text[:160])) and not _is_party(match["name"]):
            return _named(match["name"])
    if byline and (match := _BYLINE.search(byline)):
        return _named(match["name"])
    foot = blocks[kept[-1] : kept[-1] + FOOT] if kept else []
    return _below([block for block in foot if block.label is not LineLabel.CAPTION], byline)


def _below(foot: list[Block], byline: str | None) -> str | None:
    for block in foot:
        tail = block.text[-90:]
        match = _LAST.search(tail) or (_CREDIT.search(tail) if not block.prose or block.words <= 12 else None)
        if match:
            return _named(match["name"])
    for block in foot:
        match = _COPYRIGHT.search(block.text[:120])
        if match and (_known(match["name"]) or _GENERIC.match(match["name"].strip(" ."))):
            return _named(match["name"])
    return byline if byline and _GENERIC.fullmatch(byline) else None


def _named(text: str) -> str:
    name = " ".join(text.split()).strip(" .,")
    return _known(name) or name


def _known(text: str) -> str | None:
    match = re.match(_NAME, text.strip())
    return _NAMES[match["name"]] if match else None


def _is_party(name: str) -> bool:
    """Tell whether what stands in brackets is a politician's party and state, as in "(R-Ohio)"."""
    return len(name) < 2 or bool(re.match(r"(?:R|D|I|Con|Lab|LD)(?:-|$)", name))
