"""Read random bytes, mutated articles and hostile Unicode: no exception, every offset inside, every span its text.

`python -m tests.benchmarks.fuzz --inputs 100000 --seed 1` prints how many inputs were read and stops at the first
that breaks a promise, printing it so that it can become a test.
"""

from __future__ import annotations

import argparse
import random
from collections.abc import Iterator
from typing import Any

from articles.analysis.pipeline import read
from articles.analysis.records import reading_record

from .speed import articles

ODD = "\u0000\u00ad\u200b\u200d\u200e\u200f\u202e\u2028\u2029\ufeff\ufffd\u0301“”‘’«»„″′‟＂〝〞‹›‚\"'`´–—-…()[]{}<>&;%$€£0123456789 \t\r\n.,:!?"
WORDS = (
    'said told denied 3,000 million per cent Mr U.S. No. Monday last night at least about "I ” ’ s <p> </p> &amp; by '
    "December between and 8 13 October €3.4bn according to it's ''quoted'' “ Dr. half a dozen &#8220; http://x.y/z"
).split()


def random_bytes(chance: random.Random) -> str:
    """Return bytes read as UTF-8 or as Latin-1."""
    data = chance.randbytes(chance.randrange(1, 300))
    return data.decode(chance.choice(("utf-8", "latin-1")), errors="replace")


def odd_characters(chance: random.Random) -> str:
    """Return a run of characters that texts rarely have, with surrogates of any plane left out."""
    pool = [chance.choice(ODD), chr(chance.randrange(1, 0xD7FF)), chr(chance.randrange(0x10000, 0x10FFFF))]
    return "".join(chance.choice(pool + list(ODD)) for _ in range(chance.randrange(1, 200)))


def odd_words(chance: random.Random) -> str:
    """Return news words in no order."""
    return chance.choice((" ", "", "\n")).join(chance.choice(WORDS) for _ in range(chance.randrange(1, 80)))


def mutated(chance: random.Random, text: str) -> str:
    """Return a stretch of an article with characters cut, doubled, swapped for odd ones."""
    start = chance.randrange(len(text))
    letters = list(text[start : start + chance.randrange(50, 900)])
    for _ in range(chance.randrange(1, 12)):
        place = chance.randrange(len(letters)) if letters else 0
        letters[place : place + chance.randrange(0, 6)] = chance.choice(ODD) * chance.randrange(0, 4)
    return "".join(letters)


def inputs(count: int, seed: int) -> Iterator[str]:
    """Yield `count` hostile texts, the same for the same seed."""
    chance = random.Random(seed)
    bases = articles(40, seed)
    for _ in range(count):
        kind = chance.randrange(10)
        if kind < 2:
            yield random_bytes(chance)
        elif kind < 4:
            yield odd_characters(chance)
        elif kind < 6:
            yield odd_words(chance)
        else:
            yield mutated(chance, chance.choice(bases))


def broken_promises(body: str, record: Any) -> Iterator[str]:
    """Yield what is wrong with the spans of a record, at any depth."""
    if isinstance(record, list):
        for item in record:
            yield from broken_promises(body, item)
    elif isinstance(record, dict):
        if {"start", "end"} <= record.keys():
            start, end = record["start"], record["end"]
            if not 0 <= start <= end <= len(body):
                yield f"outside the text: {record}"
            elif "text" in record and "label" not in record and body[start:end] != record["text"]:
                yield f"not its text: {record}"
        for value in record.values():
            yield from broken_promises(body, value)


def main() -> None:
    """Read them all."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--inputs", type=int, default=100_000)
    parser.add_argument("--seed", type=int, default=1)
    asked = parser.parse_args()
    chance = random.Random(asked.seed)
    for number, text in enumerate(inputs(asked.inputs, asked.seed), start=1):
        try:
            reading = read(text, strip=chance.random() < 0.5, published=chance.choice((None, "2026-03-02")))
            wrong = next(broken_promises(reading.body, reading_record(reading)), None)
        except Exception as error:
            wrong = repr(error)
        if wrong:
            raise SystemExit(f"input {number}: {wrong}\n{text!r}")
        if number % 10_000 == 0:
            print(f"{number} read", flush=True)
    print(f"{asked.inputs} inputs read: no exception, every span inside and its text")


if __name__ == "__main__":
    main()
