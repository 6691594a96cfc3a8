"""Read the name of an outlet off the head of its page where no word of it tells; the entry point is `masthead_of`.

A masthead is the first line of a page. Behind it or below it stands the menu: "BEACON | News | Sport | Weather".
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from ...languages.english import mastheads as words
from ...vocabulary import LineLabel
from ..blocks import Block
from .headline_text import is_outlet, is_sections

LONGEST = 5  # words of a name
CELLS = 3  # cells of a menu's line, of which one is a section that every site has; without one it is longer
CELL = 4  # words of a cell
MOTTO, HEAD = 90, 300  # characters of a motto; of a line in which a name and its menu are looked for
_FREE = (LineLabel.FURNITURE, LineLabel.PUBLISHER)
BELOW = 3  # lines below the name in which the menu begins
_CELLS = re.compile(r"\s*[|•·»>/*]\s*|\s+[–—-]\s+|\s{2,}|\t")
_PARTS = re.compile(r"\s+[|–—-]\s+|\s*\|\s*")
_MOTTO, _NO_NAME = re.compile(words.MOTTOS, re.IGNORECASE), re.compile(words.NO_NAMES, re.IGNORECASE)


def masthead_of(blocks: Sequence[Block], start: int) -> str | None:
    """Return the outlet that the first line of a page names above or in front of its menu, and label that line."""
    if not blocks or not start or blocks[0].label not in (None, *_FREE):
        return None
    parts = [part for part in _PARTS.split(blocks[0].text[:HEAD]) if part]
    if not parts or not _is_name(parts[0]):
        return None
    below = [block.text for block in blocks[1 : 1 + BELOW]]
    told = any(map(_is_menu, (blocks[0].text, *below))) or any(map(_is_motto, (*parts[1:], *below)))
    named = next((part for part in parts if is_outlet(part) and _is_name(part)), None)
    if not told and (len(parts) == 1 or not named):
        return None
    blocks[0].mark(LineLabel.PUBLISHER, "name of the outlet")
    return named or parts[0]


def _is_name(text: str) -> bool:
    parts = text.split()
    capitals = all(word[:1].isupper() or not word[:1].isalpha() or word in words.LOWER for word in parts)
    return (
        0 < len(parts) <= LONGEST
        and capitals
        and parts[0][:1].isalnum()
        and "/" not in text
        and text[-1] not in ".?:,;"
        and not is_sections(text)
        and not _NO_NAME.match(text)
        and any(map(str.isalpha, text))
    )


def _is_menu(text: str) -> bool:
    """Tell whether a line is a row of short cells, as the sections of a site are: "News | Sport | Weather"."""
    cells = [cell for cell in _CELLS.split(text[:HEAD]) if cell]
    short = all(len(cell.split()) <= CELL and not cell[0].islower() for cell in cells)
    return len(cells) >= CELLS and short and (any(map(is_sections, cells)) or len(cells) > CELLS)


def _is_motto(text: str) -> bool:
    """Tell whether a line says what an outlet is: "The paper of the bay since 1931", "English edition"."""
    return len(text) <= MOTTO and _MOTTO.search(text) is not None
