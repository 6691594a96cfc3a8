"""Repair the characters of a received text for reading; the entry point is `repair`.

Newsroom copy arrives through mail clients, content systems and scrapers, each with its own damage: UTF-8 read
as Windows-1252, entities that were escaped twice, invisible spaces, line ends of four systems. The text as
received is stored elsewhere; what is repaired here is only what people and rules read.
"""

from __future__ import annotations

import html
import re
import unicodedata

from ..words.folding import SPACES

LIGATURES = {"ﬀ": "ff", "ﬁ": "fi", "ﬂ": "fl", "ﬃ": "ffi", "ﬄ": "ffl", "ﬅ": "st", "ﬆ": "st"}
INVISIBLE = (
    "\u00ad\u200b\u2060\ufeff\u180e\u200e\u200f\u061c\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069\ufffc"
)
JOINERS = re.compile("(?<![^\x00-\u024f])[\u200c\u200d]|[\u200c\u200d](?![^\x00-\u024f])")
CONTROLS = "".join(chr(code) for code in (*range(9), *range(14, 32), 127))

# Entities count only with their semicolon: "AT&T" and "?a=1&copy=2" are left alone.
ENTITY = re.compile(r"&(?:#\d{1,7}|#[xX][0-9a-fA-F]{1,6}|[A-Za-z][A-Za-z0-9]{1,31});")
_ENDS = "\r\v\f\x1c\x1d\x1e\u2028"
LINE_ENDS = re.compile(f"\r\n|[{_ENDS}]")
# Only these leads start a UTF-8 sequence that was read as Windows-1252, Latin-1 or MacRoman.
SUSPECT = re.compile("[\x80-\x9f]|[ÂÃâÐÑ√¬ðïÎÏäåæçèé≈ŸÅÄĂ][^\\s\\w.,;:!?'\")-]|[ÃÐÑÅÄÂ][\\w\u00a0]")
_LEAD = re.compile("[\x80-\x9fÂÃâÐÑ√¬ðïÎÏäåæçèé≈ŸÅÄĂ]")  # what all of these begin with, found four times as fast
LONGEST_ENTITY_ROUNDS = 3  # "&amp;amp;quot;" has been seen; more rounds have not

_TABLE = str.maketrans(
    {
        **dict.fromkeys(SPACES, " "),
        **dict.fromkeys(INVISIBLE, ""),
        **dict.fromkeys(CONTROLS, ""),
        **LIGATURES,
        "\u2029": "\n\n",
    }
)
_JOINERS = ("\u200c", "\u200d")
_CONTROL = re.compile(f"[{re.escape(CONTROLS)}]")
_ODD = re.compile(
    "[" + "".join(map(re.escape, map(chr, _TABLE))) + "]"
)  # asked first: translating costs ten times as much


def repair(text: str) -> str:
    """Return `text` readable: one kind of line end and space, no invisible characters, mojibake undone, NFC.

    Nothing that a reader sees is dropped; quotation marks and dashes stay as they are.
    """
    if text.isascii():
        return _plain(text)
    return unicodedata.normalize("NFC", _plain(_undo_mojibake(text)))


def unescape(text: str) -> str:
    """Return `text` with HTML entities replaced, also those that were escaped two or three times."""
    for _ in range(LONGEST_ENTITY_ROUNDS):
        found = ENTITY.sub(lambda match: html.unescape(match.group()), text) if "&" in text else text
        if found == text:
            break
        text = found
    return text


def _plain(text: str) -> str:
    text = unescape(text)
    text = LINE_ENDS.sub("\n", text) if any(map(text.__contains__, _ENDS)) else text
    if text.isascii():
        return text.translate(_TABLE) if _CONTROL.search(text) else text
    joined = _surrogates(text)
    joined = JOINERS.sub("", joined) if any(map(joined.__contains__, _JOINERS)) else joined
    return joined.translate(_TABLE) if _ODD.search(joined) else joined


def _surrogates(text: str) -> str:
    """Replace lone surrogates, which no file and no database can hold."""
    try:
        text.encode()
    except UnicodeEncodeError:
        return text.encode("utf-16", "surrogatepass").decode("utf-16", "replace")
    return text


def _undo_mojibake(text: str) -> str:
    if not (_LEAD.search(text) and SUSPECT.search(text)):
        return text
    # Imported here: ftfy takes 40 ms to load and most texts do not need it.
    from ftfy import fix_encoding
    from ftfy.badness import is_bad

    lines = text.split("\n")
    return "\n".join(fix_encoding(line) if SUSPECT.search(line) and is_bad(line) else line for line in lines)
