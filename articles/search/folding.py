"""Make case and accents alike, one character for one, the same in Python and in both databases.

`folded` is used to mark words in a text; `FROM` and `TO` are the same table for PostgreSQL's `translate`. FTS5 does it
itself (`remove_diacritics 2`).
"""

from __future__ import annotations

import unicodedata

# Latin, Greek and Cyrillic letters with marks; other scripts are searched as they are written.
_LETTERS = [*range(0x00C0, 0x0250), *range(0x0386, 0x03CF), *range(0x0400, 0x0460), *range(0x1E00, 0x2000)]
_SEPARATORS = (
    "".join(chr(code) for code in range(33, 127) if not chr(code).isalnum())
    + "\u00a0\u2009\u202f‐‑‒–—―‘’‚‛“”„‟«»‹›…′″·•¡¿§¶†‡°€£¥"
)


def _bare(letter: str) -> str:
    base = unicodedata.normalize("NFD", letter)[0].lower()
    return base if len(base) == 1 else letter


_FOLDED = {chr(code): bare for code in _LETTERS if (bare := _bare(chr(code))) != chr(code)}
FROM = "".join(_FOLDED) + _SEPARATORS
TO = "".join(_FOLDED.values()) + " " * len(_SEPARATORS)
_TABLE = str.maketrans(FROM, TO)


def folded(text: str) -> str:
    """Return a text without case, accents and punctuation; its length is the same."""
    bare = text.translate(_TABLE)
    lower = bare.lower()
    return (
        lower
        if len(lower) == len(bare)
        else "".join(low if len(low := letter.lower()) == 1 else letter for letter in bare)
    )
