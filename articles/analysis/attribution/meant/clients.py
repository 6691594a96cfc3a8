"""Give what a lawyer says of what his client says to the lawyer: "said her client “emphatically denies” it".

Entry point: `without_clients`.
"""

from __future__ import annotations

from collections.abc import Sequence

from ...languages.english.closed import OWNERS
from ...languages.english.speech import SPEAKING
from ..found import Found
from ..grammar.tokens import Unit
from ..grammar.words import Token

CLIENTS = frozenset(["client", "clients"])
PAIR = 2  # words of "his client"


def without_clients(unit: Unit, found: list[Found]) -> list[Found]:
    """Leave out what a lawyer says that his client says: "said her client denies it" is the lawyer's."""
    if len(found) < 2:
        return found
    return [item for item in found if not any(_for_client(unit.tokens, item, other) for other in found)]


def _for_client(tokens: Sequence[Token], inner: Found, outer: Found) -> bool:
    """Tell whether the inner source is "his client" and stands within what the outer one says."""
    source = inner.candidate.source
    if inner is outer or source is None or source.head_end - source.start != PAIR:
        return False
    client = tokens[source.start].low in OWNERS and tokens[source.head_end - 1].low in CLIENTS
    place = tokens[source.start].start
    return client and outer.candidate.lemma in SPEAKING and any(start <= place < end for start, end in outer.content)
