"""Read the whole articles in `articles/` and what a desk would mark in them. Entry point: `load`.

Each `articles/NAME.txt` or `.html` is the text as received; `NAME.toml` beside it tells what is in it:

headline, published   what the page states ("" where it states none); `given` is a date that an importer would add
no_claims             sentences of the body that are surely no claims; `debatable` ones count neither way
subheadings           subheadings, decks and summary points: may be kept in the body or not, count neither way
furniture             what must be in no claim; whatever is listed nowhere is furniture, too
claim.text            a sentence that a desk would surely check
claim.speaker         the person or body, alternatives parted by "|"; "?" is not counted; absent is the outlet's own voice
claim.role            the post; each of its words must be in the role or organization; judged where the speaker is right
claim.quantities      "comparator value unit noun" or "range low high unit noun"; "~|<" allows either sign;
                      a leading "?" marks one that may be found or not, "? *" any one more
claim.dates           "first..last", one day, or with a leading "?" as above
claim.stance          absent is "asserts"; "?" is not counted
"""

from __future__ import annotations

import tomllib
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from articles.analysis.spans import Span

FOLDER = Path(__file__).parent / "articles"
ARTICLES = ("a", "an", "the", "of", "for", "s", "by", "in", "at", "from", "who", "with")
STYLES = ("mr", "mrs", "ms", "dr", "sir", "dame", "prof", "professor")


def letters(text: str) -> tuple[str, list[int]]:
    """Return the letters and digits of `text`, case folded, with the place of each: layout and marks do not count."""
    places = [index for index, char in enumerate(text) if char.isalnum()]
    return "".join(text[index].lower()[:1] for index in places), places


class Places:
    """Finds sentences of the expected file in a body that may be wrapped, spaced or quoted differently."""

    def __init__(self, body: str) -> None:
        self.body = body
        self.letters, self.places = letters(body)
        self.last = 0

    def find(self, text: str) -> Span | None:
        """Return where `text` stands, looking first behind the last place found."""
        wanted = letters(text)[0]
        at = self.letters.find(wanted, self.last)
        at = at if at >= 0 else self.letters.find(wanted)
        if at < 0 or not wanted:
            return None
        self.last = at + len(wanted)
        return Span.cut(self.body, self.places[at], self.places[self.last - 1] + 1)


def names(heldback: bool = False) -> list[str]:
    """Return the names of the articles of one part."""
    return sorted(path.stem for path in (FOLDER / "heldback" if heldback else FOLDER).glob("*.toml"))


def load(name: str) -> tuple[str, dict[str, Any]]:
    """Return the received text, line ends untouched, and what is expected of it."""
    path = next(path for path in FOLDER.rglob(name + ".toml"))
    source = next(path.with_suffix(end) for end in (".txt", ".html") if path.with_suffix(end).exists())
    return source.read_bytes().decode("utf-8"), tomllib.loads(path.read_text(encoding="utf-8"))


@dataclass(frozen=True)
class Wanted:
    """One expected quantity or date; `signs` are the comparators that are right."""

    signs: frozenset[str]
    low: Any
    high: Any
    optional: bool

    def fits(self, found: tuple[str, Any, Any]) -> bool:
        """Tell whether a found (sign, low, high) is this one; numbers within a hundredth of themselves."""
        return "*" in self.signs or (
            found[0] in self.signs and _near(found[1], self.low) and _near(found[2], self.high)
        )


ANYTHING = Wanted(frozenset("*"), None, None, True)


def _near(one: Any, two: Any) -> bool:
    return abs(one - two) <= abs(two) * 0.01 if isinstance(one, float | int) and isinstance(two, float) else one == two


def wanted_amount(text: str) -> Wanted:
    """Read an expected quantity; raises ValueError or IndexError if it is none."""
    optional, words = text.startswith("?"), text.lstrip("? ").split()
    if words == ["*"]:
        return ANYTHING
    low = float(words[1])
    return Wanted(frozenset(words[0].split("|")), low, float(words[2]) if words[0] == "range" else low, optional)


def wanted_days(text: str) -> Wanted:
    """Read an expected interval of days."""
    first, dots, last = text.lstrip("? ").partition("..")
    if first == "*":
        return ANYTHING
    return Wanted(frozenset([""]), first, last if dots else first, text.startswith("?"))


def same_name(heard: str, speaker: str) -> bool:
    """Tell whether a speaker is one of the expected ones, by their words without articles and styles."""
    return any(name_words(heard) == name_words(choice) for choice in speaker.split("|"))


def name_words(name: str) -> frozenset[str]:
    """Return the words of a name or post that tell it from others."""
    plain = name.lower().replace("’s ", " ").replace("'s ", " ").replace("’", "").replace("'", "").replace(".", "")
    alike = plain.replace("spokeswoman", "spokesperson").replace("spokesman", "spokesperson")
    return frozenset(alike.split()).difference(ARTICLES, STYLES)
