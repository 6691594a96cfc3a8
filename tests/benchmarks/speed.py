"""How fast the rules engine reads, how much memory it takes, and whether any input makes it slow.

`python -m tests.benchmarks.speed` prints articles of 500 words a second on one core, the peak resident memory, the
share of each stage, and for hostile texts the time of a text twice as long over the time of the text: 2 is linear.
Articles are put together from the sentences of `tests/stories`, with a fixed seed.
"""

from __future__ import annotations

import argparse
import cProfile
import pstats
import random
import resource
import time
from collections.abc import Callable
from pathlib import Path

from articles.analysis.pipeline import read

STORIES = Path(__file__).parent.parent / "stories"
WORDS = 500


def articles(count: int, seed: int = 7) -> list[str]:
    """Return `count` raw texts of about 500 words each."""
    paragraphs = [
        block.strip()
        for path in sorted(STORIES.glob("*/*.txt"))
        for block in path.read_text(encoding="utf-8").split("\n\n")
        if len(block.split()) > 8
    ]
    chance = random.Random(seed)
    return [_article(paragraphs, chance) for _ in range(count)]


def _article(paragraphs: list[str], chance: random.Random) -> str:
    chosen: list[str] = []
    while sum(len(block.split()) for block in chosen) < WORDS:
        chosen.append(chance.choice(paragraphs))
    return "\n\n".join(chosen)


HOSTILE: dict[str, Callable[[int], str]] = {
    "news, 2 MB": lambda n: "\n\n".join(articles(max(1, n // 3000))),
    "one line without an end": lambda n: "The ministry said 300 people left the town and 12 returned, " * (n // 60),
    "quotation marks": lambda n: '"a ' * (n // 3),
    "quoted sentences": lambda n: '"The mayor said 300 people left," he said. ' * (n // 43),
    "clauses in a row": lambda n: (
        "It rose 3 percent" + ", and 4 mills shut in 2019 when the 5 dams had burst" * (n // 50)
    ),
    "curly quotation marks": lambda n: "“he said ” " * (n // 11),
    "opening brackets": lambda n: "(" * n,
    "nested brackets": lambda n: "(" * (n // 2) + ")" * (n // 2),
    "digits": lambda n: "1" * n,
    "numbers and commas": lambda n: "1,000,000 " * (n // 10),
    "capitals": lambda n: "Aa " * (n // 3),
    "full stops": lambda n: "." * n,
    "apostrophes": lambda n: "it's 'x " * (n // 8),
    "line ends": lambda n: "a\n" * (n // 2),
    "spaces in the first line": lambda n: (
        f"Beacon{' ' * n}b\nNews | Sport | Weather\nThe mill will close, its owner said.\n"
    ),
    "no spaces": lambda n: "x" * n,
    "tags": lambda n: "<div>" * (n // 5),
    "said": lambda n: "he said she said they said " * (n // 27),
    "dates": lambda n: "on Monday 3 March 2025 by June " * (n // 31),
    "combining accents": lambda n: "e\u0301" * (n // 2),
    "right-to-left marks": lambda n: "\u202e\u200f5 " * (n // 4),
}


def seconds(text: str) -> float:
    """Return how long one reading takes."""
    start = time.process_time()
    read(text)
    return time.process_time() - start


def throughput(texts: list[str]) -> float:
    """Return articles a second, best of three runs over all texts."""
    best = min(sum(seconds(text) for text in texts) for _ in range(3))
    return len(texts) / best


def stages(texts: list[str]) -> list[tuple[str, float]]:
    """Return each stage's share of the time."""
    profile = cProfile.Profile()
    profile.enable()
    for text in texts:
        read(text)
    profile.disable()
    names = (
        "clean",
        "split_sentences",
        "find_quotations",
        "find_dates",
        "find_quantities",
        "find_attributions",
        "find_claims",
    )
    rows = pstats.Stats(profile).stats.items()  # type: ignore[attr-defined]
    found = {name: max((row[3] for key, row in rows if key[2] == name), default=0.0) for name in (*names, "read")}
    return [(name, found.get(name, 0.0) / found["read"]) for name in names]


def main() -> None:
    """Print the table."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--articles", type=int, default=100)
    parser.add_argument("--size", type=int, default=500_000, help="characters of the shorter hostile text")
    asked = parser.parse_args()
    texts = articles(asked.articles)
    read(texts[0])
    print(f"articles a second, {WORDS} words each, one core: {throughput(texts):.0f}")
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    print(f"peak resident memory after them: {peak:.0f} MB")
    for name, share in stages(texts[:30]):
        print(f"  {name:18} {100 * share:5.1f} %")
    print(f"{'hostile text':26} {'seconds':>8} {'twice / once':>13}")
    for name, make in HOSTILE.items():
        once, twice = seconds(make(asked.size)), seconds(make(2 * asked.size))
        print(f"{name:26} {twice:8.2f} {twice / max(once, 1e-4):13.1f}")


if __name__ == "__main__":
    main()
