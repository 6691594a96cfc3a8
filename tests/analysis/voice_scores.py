"""Score who says what in short articles of many house styles: `python -m tests.analysis.voice_scores [--errors]`.

Entry point: `score`. A case file holds articles, each under "=== style", and below the text lines
"> words of a sentence => speaker | as well => directness". A sentence counts with the attribution that answers for it.
The errors of the held-back file are not for looking at; it gives totals only.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from articles.analysis.pipeline import read
from articles.analysis.spans import Reading
from articles.analysis.statements.passages import Passage, passages_of

FOLDER = Path(__file__).parent / "voices"


@dataclass(frozen=True)
class Expected:
    """A sentence, by some of its words, with the speakers that are right and its directness."""

    words: str
    speakers: tuple[str, ...]
    directness: tuple[str, ...]


@dataclass(frozen=True)
class Case:
    """A short article of a style with what is expected of it."""

    style: str
    text: str
    expected: tuple[Expected, ...]


@dataclass
class Score:
    """How many speakers and directnesses were right, and what was wrong."""

    speakers: int = 0
    speakers_right: int = 0
    words: int = 0
    words_right: int = 0
    errors: list[str] | None = None


@cache
def cases(name: str) -> tuple[Case, ...]:
    """Return the cases of a file: `open` or `held_back`."""
    parts = (FOLDER / f"{name}.txt").read_text("utf-8").split("=== ")[1:]
    return tuple(_case(part) for part in parts)


def _case(part: str) -> Case:
    style, _, rest = part.partition("\n")
    lines = rest.splitlines()
    text = "\n".join(line for line in lines if not line.startswith("> "))
    return Case(style, text.strip(), tuple(_expected(line[2:]) for line in lines if line.startswith("> ")))


def _expected(line: str) -> Expected:
    words, speakers, *directness = (part.strip() for part in line.split("=>"))
    return Expected(words, _options(speakers), _options(directness[0]) if directness else ())


def _options(text: str) -> tuple[str, ...]:
    return tuple(option.strip() for option in text.split("|"))


def score(name: str, engine: str = "rules") -> Score:
    """Return the score of a case file, with the errors in words."""
    total = Score(errors=[])
    for case in cases(name):
        reading = read(case.text, published="2026-03-12", strip=False, engine=engine)
        for expected, passage in _sentences(case, reading):
            _count(total, case, expected, passage)
    return total


def _sentences(case: Case, reading: Reading) -> Iterator[tuple[Expected, Passage | None]]:
    passages = passages_of(reading)
    for expected in case.expected:
        place = reading.body.find(expected.words)
        assert place >= 0, (case.style, expected.words)
        yield expected, next((item for item in passages if item.start <= place < item.end), None)


def _count(total: Score, case: Case, expected: Expected, passage: Passage | None) -> None:
    found = passage.attribution if passage else None
    named = _plain(found.speaker) if found and found.speaker else "nobody"
    total.speakers += 1
    total.speakers_right += (right := named in {_plain(name) for name in expected.speakers})
    said = found.directness.value if found else "none"
    total.words += bool(expected.directness)
    total.words_right += (same := bool(expected.directness) and said in expected.directness)
    assert total.errors is not None
    if not right or (expected.directness and not same):
        total.errors.append(
            f"{case.style}: {expected.words!r}: {named}, {said}; not {' | '.join(expected.speakers)}, "
            f"{' | '.join(expected.directness)}"
        )


def _plain(name: str) -> str:
    return name.lower().replace("’", "'").removeprefix("the ").rstrip(".")


def main() -> None:
    """Print the totals of both files, and with `--errors` what is wrong in the open one."""
    for name in ("open", "held_back"):
        total = score(name)
        print(
            f"{name:10} speaker {total.speakers_right}/{total.speakers}  directness {total.words_right}/{total.words}"
        )
        if name == "open" and "--errors" in sys.argv:
            print(*(total.errors or []), sep="\n")


if __name__ == "__main__":
    main()
