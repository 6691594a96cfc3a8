"""Tell in which character set bytes are written; the entry point is `decode`.

In this order: byte order mark, UTF-8 that holds to its rules (random bytes hardly ever do), the label that a page
gives itself, and last a guess. Guessers read short Windows-1252 as Windows-1250, so Western letters and curly
quotes win where the bytes allow them. A label is read as browsers read it (WHATWG Encoding Standard).
"""

from __future__ import annotations

import codecs
import re
from dataclasses import dataclass

BOMS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
# Labels that browsers read as a larger set of the same family.
WIDER = {
    "ascii": "cp1252",
    "iso8859-1": "cp1252",
    "gb2312": "gb18030",
    "gbk": "gb18030",
    "shift_jis": "cp932",
    "euc_kr": "cp949",
    "iso8859-9": "cp1254",
    "tis-620": "cp874",
    "iso8859-11": "cp874",
}
LABEL = re.compile(
    rb"<meta[^>]{0,200}?charset\s*=\s*[\"']?\s*([^\s\"'/>;]{1,40})|^\s*<\?xml[^>]{0,100}?encoding\s*=\s*[\"']([^\"']{1,40})",
    re.IGNORECASE,
)
WESTERN = frozenset(
    "‘’“”‚„–—…•€£¥¢§©®™°·«»¿¡½¼¾ªº†‹›\u00a0\u00ad´àáâãäåæçèéêëìíîïñòóôöõøùúûüýÿßœšžÀÁÂÃÄÅÆÇÈÉÊËÌÍÎÏÑÒÓÔÖÕØÙÚÛÜÝŒŠŽð"
)
LABEL_REACH = 4096  # bytes of a page in which its label is looked for; browsers stop at 1,024
GUESS_REACH = 100_000  # bytes that are looked at for a guess
WHOLE = 2  # letters written as UTF-8 for each broken byte; two high bytes of another set seldom look like one
DOUBTFUL = 0.35  # share of letters outside ASCII above which a guess needs the guesser's own confidence
CHAOS = 0.25  # the guesser's mess ratio above which its guess is no guess


class UnknownCharsetError(ValueError):
    """The bytes are in no character set that can be told, or name one that does not exist."""


@dataclass(frozen=True, slots=True)
class Decoded:
    """A text and the name of the character set it was written in."""

    text: str
    charset: str


def decode(data: bytes, *, label: str | None = None, markup: bool = False) -> Decoded:
    """Return what `data` says. `label` is a stated character set; with `markup` the page's own is looked for.

    Raises UnknownCharsetError where the label is none or nothing fits.
    """
    for mark, marked in BOMS:
        if data.startswith(mark):
            return _strict(data, marked)
    stated = label or (_own_label(data) if markup else None)
    charset = _known(stated) if stated else None
    if (wide := _wide(data)) is not None:
        return _strict(data, wide)
    try:
        return Decoded(data.decode("utf-8"), "utf-8")
    except UnicodeDecodeError:
        if charset and charset != "utf-8":
            return _stated(data, charset)
        return _damaged(data) or _guess(data)


def _own_label(data: bytes) -> str | None:
    match = LABEL.search(data[:LABEL_REACH])
    return (match.group(1) or match.group(2)).decode("latin-1") if match else None


def _known(label: str) -> str:
    try:
        name = codecs.lookup(label.strip()).name
    except LookupError:
        raise UnknownCharsetError(f"the character set {label!r} is not known") from None
    if (
        name in {"utf-7", "idna", "punycode", "unicode_escape", "raw_unicode_escape"}
        or not codecs.lookup(name)._is_text_encoding
    ):
        raise UnknownCharsetError(f"{label!r} is no character set for articles")
    return WIDER.get(name, name)


def _wide(data: bytes) -> str | None:
    """Return UTF-16 where every second byte is zero although no mark says so."""
    sample = data[:2000]
    if len(sample) < 8:
        return None
    even, odd = sample[::2].count(0), sample[1::2].count(0)
    half = len(sample) // 2
    return (
        "utf-16-le"
        if odd > 0.6 * half and even < 0.1 * half
        else "utf-16-be"
        if even > 0.6 * half and odd < 0.1 * half
        else None
    )


def _strict(data: bytes, charset: str) -> Decoded:
    try:
        return Decoded(data.decode(charset), charset.removesuffix("-sig"))
    except UnicodeDecodeError as error:
        raise UnknownCharsetError(f"the file says it is {charset}, but byte {error.start:,} is not") from None


def _stated(data: bytes, charset: str) -> Decoded:
    """Decode by the label; single bytes that do not fit are shown as such instead of losing the article."""
    text = data.decode(charset, errors="replace")
    if text.count("\ufffd") > len(text) / 50:
        return _guess(data)
    return Decoded(text, charset)


def _damaged(data: bytes) -> Decoded | None:
    """Return UTF-8 with a few bytes that are none, such as one cut at its end; None for another character set."""
    text = data.decode("utf-8", errors="replace")
    broken = text.count("\ufffd")
    whole = sum(char > "\x7f" for char in text) - broken
    return Decoded(text, "utf-8") if whole >= WHOLE * broken else None


def _guess(data: bytes) -> Decoded:
    western = data.decode("cp1252", errors="replace")
    high = [char for char in western if ord(char) > 127]
    if high and all(char in WESTERN for char in high) and len(high) < DOUBTFUL * len(western):
        return Decoded(western, "cp1252")
    # Imported here: it takes 50 ms to load, and nearly every file is UTF-8.
    from charset_normalizer import from_bytes

    best = from_bytes(data[:GUESS_REACH]).best()
    if best is None or best.percent_chaos > 100 * CHAOS:
        raise UnknownCharsetError("the character set cannot be told from the bytes")
    return Decoded(data.decode(best.encoding, errors="replace"), best.encoding)
