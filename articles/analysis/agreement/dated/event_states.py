"""Tell what began on the day since which something is so. Entry point: `begun`.

"Has run the firm since 2019" and "took over in 2016" date one step; so do "on strike since Tuesday" and "the walkout
began on Thursday".
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from ...languages.english import events as english
from ...words.wording import Token

_STATES = tuple((frozenset(kinds.split()), re.compile(rf"\b(?:{pattern})\b")) for kinds, pattern in english.STATES)


def begun(found: Sequence[Token]) -> frozenset[str]:
    """Return the sorts of what brought about the state that the words from a verb to "since" tell."""
    text = " ".join(token.low for token in found)
    return next((kinds for kinds, pattern in _STATES if pattern.search(text)), frozenset())
