"""Read what a person typed into words, phrases and prefixes. Entry point: `asked`. Nothing typed is ever an error."""

from __future__ import annotations

import re
from dataclasses import dataclass

from .folding import folded

_PART = re.compile(r'"([^"]*)"?|([^\s"]+)')
_WORD = re.compile(r"[^\W_]+")
MOST_PARTS = 16
MOST_CHARACTERS = 500


@dataclass(frozen=True, slots=True)
class Part:
    """Words that stand side by side; with `prefix` the last of them may go on."""

    words: tuple[str, ...]
    prefix: bool = False

    @property
    def pattern(self) -> str:
        """The regular expression that finds it in a folded text."""
        between = r"[\W_]+".join(re.escape(word) for word in self.words)
        return rf"(?<![^\W_]){between}" + (r"[^\W_]*" if self.prefix else r"(?![^\W_])")


def asked(query: str) -> tuple[Part, ...]:
    """Return the parts that all have to be found; empty where the query holds no word.

    `"two words"` is a phrase, `word*` a prefix, and a word with a mark in it (10,000) the phrase of its pieces.
    """
    plain = re.sub("[“”„«»]", '"', query[:MOST_CHARACTERS])
    parts = []
    for found in _PART.finditer(plain):
        phrase = found.group(1) if found.group(1) is not None else found.group(2)
        words = tuple(_WORD.findall(folded(phrase)))
        if words:
            parts.append(Part(words, prefix=phrase.rstrip().endswith("*")))
    return tuple(dict.fromkeys(parts))[:MOST_PARTS]
