"""Take the first name of somebody who is named in full only within a quotation: "the minister, Jan Doe, asked us".

Entry point: `name_in_full`. Quotations are else not looked at: those whom they name do not speak in the article.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from ...languages.english.closed import CLOSED
from ...languages.english.titles import BODIES, HONORIFICS, POSTS
from ...naming.name_words import GIVEN
from ..grammar.tokens import Unit
from .cast_list import Names

_PAIR = re.compile(r"([A-Z][\w'-]{1,20}) ([A-Z][\w'-]{1,30})")
LEAD = 24  # letters before a name in which the last word of a post stands
TITLES = HONORIFICS | POSTS
NOT_FIRST = CLOSED.keys() | BODIES | HONORIFICS | POSTS


def name_in_full(units: Sequence[Unit], names: Names) -> None:
    """Give people who are known by a surname alone the first name that a quotation has for them."""
    alone = {
        entity.name.lower(): entity
        for entity in names.cast()
        if " " not in entity.name and entity.person is not False and not entity.name.isupper() and entity.gender is None
    }
    texts = (token.quotation.inner.text for unit in units for token in unit.tokens if token.quotation is not None)
    for text in texts if alone else ():
        for pair in _PAIR.finditer(text):
            entity = alone.get(pair[2].lower())
            first = pair[1].lower()
            if entity is None or first in NOT_FIRST or entity.name != pair[2]:
                continue
            before = text[max(0, pair.start() - LEAD) : pair.start()].rstrip(" ,").split(" ")[-1].lower()
            if first in GIVEN or entity.person or before.strip(".") in TITLES:
                entity.name, entity.person = pair[0], True
                del alone[pair[2].lower()]
