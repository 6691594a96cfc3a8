"""Patterns by which a text says who is who: acronyms, appositions, bodies, people, spokesmen. Read by `sightings`."""

from __future__ import annotations

import re

from .bodies import BODY_HEADS

HEADS = "|".join(sorted(BODY_HEADS, key=len, reverse=True))
ACRONYM = re.compile(r"\((?:the |or |known as )?([A-Z][A-Za-z]{0,3}[A-Z]{1,5}|[A-Z]{2,7})\)")
WORD = re.compile(r"[^\W_][\w'.&\-]*")
APPOSED = re.compile(
    rf"\b((?:the |its |their )?(?:[\w'\-]{{1,30}} ){{0,5}}(?:{HEADS})),? (?:known as |called |or )?(?:the )?([A-Z]{{2,6}})(?=,| said| says)",
)
RENAMED = re.compile(
    rf"\b([A-Z]{{2,6}}), (?:which is |also )?((?:the |a |an )?(?:[\w'\-]{{1,30}} ){{0,5}}(?:{HEADS}))\b(?=[,. ])"
)
PERSON = re.compile(
    r"\b([A-Z][^\W\d_]+(?:-[A-Z]?[^\W\d_]+)?(?: [A-Z]\.)?(?: (?:[A-Z][^\W\d_]+(?:[-'][A-Z]?[^\W\d_]+)?|van|von|de|der|den|bin|al|el|la|da|dos)){1,3})\b"
)
SPOKE_AFTER = re.compile(
    r"\b([A-Z][\w'\-]{1,40}(?: [A-Z][\w'\-]{1,40}){1,2}), (?:an? |the )?(?:[\w\-]+ ){0,2}(?:spokes\w+|press secretary) (?:for|of|at) "
    r"((?:the )?(?:[\w'\-]{1,30} ){0,5}[\w'\-]{1,30})"
)
INNER = "health|hospital|weather|police|fire|water|food|trade|labor|labour|transport|safety|energy|county|city|sheriff's|families'"
BODY = re.compile(
    rf"\b((?:(?:[A-Z][\w'&\-]{{1,30}}|{INNER}) (?:(?:of|and|for|the|&) )*){{1,6}}(?i:{HEADS})(?: (?:of|for) (?:the )?[A-Z][\w'\-]{{1,30}}(?: [A-Z][\w'\-]{{1,30}}){{0,3}})?)\b"
)
