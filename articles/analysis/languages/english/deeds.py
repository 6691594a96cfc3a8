"""English words by which outlets name one deed or its object: ask and seek, headcount and jobs. Read by `sides`.

What was refused in one word is granted in another. A row is one deed or one sort of thing; a word may stand in several.
Wider than the synonyms of `wording`, which two figures of one question must share.
"""

from __future__ import annotations

from functools import lru_cache

from ...words.wording import stem_concept

DEEDS = """
ask seek request apply appeal call
help aid assistance support relief
accept acceptance agree settle settlement compromise
cut reduce lower trim slash axe shed shrink reduction
raise increase hike lift
job headcount staff workforce payroll worker employee layoff redundancy position
ground grounding pause halt suspend stop cease standstill
fleet aircraft plane jet helicopter force
inquiry enquiry investigation probe review commission
pay payment compensate compensation reimburse refund payout
troop soldier army military
close closure shut shutdown shutter
leave quit resign resignation depart departure
meet meeting talk negotiate negotiation
sell sale dispose offload
vote referendum plebiscite ballot
postpone postponement delay defer
publish publication release disclose disclosure
sign signature ratify ratification
voyage cruise sailing itinerary trip crossing journey
attend attendance appear appearance participate participation
join enter entry accession
evacuate evacuation
apologize apologise apology
extradite extradition
extend extension prolong renew renewal
withdraw withdrawal pullout
recall
nationalize nationalise nationalization nationalisation
intervene intervention
arm weapon ammunition
lend loan borrow credit bailout
""".strip()


@lru_cache(maxsize=1)
def deeds() -> dict[str, frozenset[str]]:
    """Return by concept the marks of the deeds that it can name."""
    rows = [
        (stem_concept(word), f"~~{number}") for number, row in enumerate(DEEDS.splitlines()) for word in row.split()
    ]
    return {word: frozenset(mark for other, mark in rows if other == word) for word, _ in rows}


def marks_of(word: str) -> frozenset[str]:
    """Return the marks of the deeds that a word, given as its concept, can name."""
    return deeds().get(word, frozenset())
