"""Take off a headline what a page sets around it: the way to it through the site, the outlet's name.

Entry points `without_path` and `without_suffix` for its words, `whole_title` for the line that has it whole.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from ...languages.english.furniture import NEWSPAPER_WORDS, READING_NOW, SECTION_WORDS
from ..blocks import Block, words_of

LONGEST = 240  # characters
CRUMB, SEVERAL = 4, 2  # words of a step on the way to an article; steps that make any names a way
TITLE = 4  # words
_PARTED = re.compile(r"[|>›»/•·©\t]|  ")
_BY = re.compile(r"by\s", re.IGNORECASE)
_LED = re.compile(r"[»›>▸▶►→|/\s]+(?=\S)")
_READING = re.compile(READING_NOW, re.IGNORECASE)
_STEP = re.compile(r"\s*[»›>→]+\s*|\s*/\s+|\s+[/|]\s*|\s*\|\s+|\s{2,}")
_STROKE = re.compile(r"/")
_SUBJECT = re.compile(r"^(?:Subject:\s{0,4})(?:(?:Re|RE|Fwd|FWD|Fw|FW):\s{0,4}){0,3}")  # of a mail
_SUFFIX = re.compile(r"^(.{12,}?)\s+(?:[|»•·–—]|-{1,2}|::)\s+([^|»•·–—]{2,40})$")
_APART = re.compile(r"\s*[|»›•·–—]|\s+-{1,2}\s|\s*::")  # between a title and what is not it
_CUT = ("…", "...")


def without_path(text: str) -> str:
    """Return a headline without the steps to it that stand before it: "Home / News / Title", "» Title"."""
    text = _READING.sub("", text[_led(text) :], count=1)
    text = text[_led(text) :]
    steps = _steps(text, _STEP) or _steps(text, _STROKE, known=True)
    return steps or text


def _led(text: str) -> int:
    match = _LED.match(text)
    return match.end() if match else 0


def _steps(text: str, parting: re.Pattern[str], *, known: bool = False) -> str | None:
    """Return what stands behind the steps that a line opens with; `known` asks for names of sections."""
    parts = [(match.start(), match.end()) for match in parting.finditer(text[:LONGEST])]
    ends, at = 0, 0
    for number, (start, end) in enumerate(parts):
        crumb = text[at:start].strip()
        if not _is_crumb(crumb) or (known and number == 0 and not _section(crumb)):
            break
        ends, at = number + 1, end
    rest, first = text[at:], text[: parts[0][0]] if parts else ""
    enough = ends >= SEVERAL or (ends == 1 and _section(first))
    return rest if enough and len(words_of(rest)) >= TITLE else None


def _is_crumb(text: str) -> bool:
    return 0 < len(words_of(text)) <= CRUMB and not text[0].islower() and text[-1] not in ".?!:,"


def _section(text: str) -> bool:
    return all(word in SECTION_WORDS or word in ("home", "homepage") for word in words_of(text))


def without_suffix(text: str) -> str:
    """Return a headline without the names of sections and of the outlet that page titles add."""
    text = _SUBJECT.sub("", text, count=1)
    match = _SUFFIX.match(text[:LONGEST])
    while match and (is_outlet(match.group(2)) or is_sections(match.group(2))):
        text = match.group(1)
        match = _SUFFIX.match(text)
    return without_path(text)


def is_outlet(name: str) -> bool:
    """Tell whether a name is built like the name of a news outlet; a list of sections is none."""
    words = words_of(name)
    known = any(word in NEWSPAPER_WORDS for word in words) or bool(
        re.search(r"\.(?:com|org|net|co|uk|news|info|eu)\b", name)
    )
    if _PARTED.search(name) or _BY.match(name) or is_sections(name):
        return False
    return 0 < len(words) <= 6 and known and name[:1].isupper() | name[:1].isdigit()


def is_sections(name: str) -> bool:
    """Tell whether a name is made of the names of sections alone."""
    return all(word in SECTION_WORDS for word in words_of(name))


def whole_title(blocks: Sequence[Block], able: Sequence[int], found: int) -> int:
    """Return the line among the `able` ones that has the title of `found` whole, and nothing but the title.

    A page may show its title cut short, on the way to it, or with what is not it behind it.
    """
    title = without_suffix(blocks[found].text)
    words = words_of(title)
    if len(words) < TITLE:
        return found
    titles = {number: without_suffix(blocks[number].text) for number in able if number != found}
    longer = [number for number, other in titles.items() if _opens(words, title, other)]
    if longer:
        return max(longer, key=lambda number: (len(titles[number]), number))
    if title == blocks[found].text:
        shorter = [number for number, other in titles.items() if _is_cut_off(other, title)]
        return max(shorter, default=found)
    return max((number for number, other in titles.items() if blocks[number].text == title), default=found)


def _opens(words: list[str], title: str, other: str) -> bool:
    """Tell whether a title is how another one opens, which then goes on and is no title with a name behind it."""
    others, cut = words_of(other), title.endswith(_CUT)
    short = words[:-1] if cut else words
    if len(others) <= len(words) - cut or others[: len(short)] != short or other.endswith(_CUT):
        return False
    if cut:
        return others[len(short)].startswith(words[-1])
    return other.startswith(title) and not _APART.match(other, len(title))


def _is_cut_off(other: str, title: str) -> bool:
    """Tell whether a line is a title without what stands behind it and is parted from it."""
    return len(words_of(other)) >= TITLE and title.startswith(other) and bool(_APART.match(title, len(other)))
