"""Fold characters that differ without meaning, one for one, so that offsets never drift.

`fold` is for reading and matching only; what is stored and shown is always the text itself.
"""

import re
from functools import lru_cache

SINGLE_QUOTES = "‘’‚‛′`´ʼ＇"
DOUBLE_QUOTES = "“”„‟″«»＂〝〞"
SPACES = "\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u205f\u3000"
DASHES = "‐‑‒–—―−﹘﹣－"

_PLAIN = {
    **dict.fromkeys(SINGLE_QUOTES, "'"),
    **dict.fromkeys(DOUBLE_QUOTES, '"'),
    **dict.fromkeys(SPACES, " "),
    **dict.fromkeys(DASHES, "-"),
    "\t": " ",
}
LONGEST_KEPT = 2000  # characters of a text that is remembered
_ODD = re.compile(f"[{re.escape(''.join(_PLAIN))}]")


def fold(text: str) -> str:
    """Return `text` with curly quotes, special spaces and dashes made plain; the length is the same."""
    if text.isascii():
        return text.replace("\t", " ").replace("`", "'")
    return _folded(text) if len(text) <= LONGEST_KEPT else _fold(text)


def _fold(text: str) -> str:
    return _ODD.sub(_plain, text)  # a tenth of the time that str.translate takes: few letters are odd


_folded = lru_cache(maxsize=256)(_fold)  # a sentence is asked for up to ten times


def _plain(odd: re.Match[str]) -> str:
    return _PLAIN[odd[0]]
