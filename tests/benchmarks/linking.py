"""What it costs to link one more article to a corpus of a thousand to a million claims. Entry point: `main`.

    python -m tests.benchmarks.linking [--most 1000000]

The corpus is synthetic: keys are drawn from name and word lists with the frequencies of Zipf's law, in the numbers in
which `index_keys` gives them, and stored in SQLite as a service would store them. The new article is real text made of
the same words: its keys come from `index_keys`, its candidates from the table (at most 40 a key, newest first, and
8 a claim), and the candidates are compared with `compare`. Only the look-up depends on the size of the corpus.
"""

from __future__ import annotations

import argparse
import random
import sqlite3
import sys
import time
from collections import Counter
from collections.abc import Iterator
from dataclasses import replace
from datetime import date

from articles.analysis.compare import Report, compare, index_keys
from articles.analysis.names import Register
from articles.analysis.spans import Claim, Quantity
from articles.analysis.vocabulary import ClaimKind, Stance

SIZES = (1_000, 10_000, 100_000, 1_000_000)
NAMES, WORDS = 40_000, 20_000  # distinct names and content words of a large news archive
PER_KEY, PER_CLAIM = 40, 8
STORY = 2_000  # claims of one large story
REGISTER = Register()
ARTICLE = 15  # claims of one article
SYLLABLES = (
    "ba",
    "ce",
    "di",
    "fo",
    "gu",
    "ha",
    "je",
    "ki",
    "lo",
    "mu",
    "na",
    "pe",
    "ri",
    "so",
    "tu",
    "va",
    "we",
    "xi",
    "yo",
    "zu",
)


def word(number: int) -> str:
    """Return the invented word of a rank; different ranks, different words."""
    parts = []
    number += 400
    while number:
        number, digit = divmod(number, 20)
        parts.append(SYLLABLES[digit])
    return "".join(parts) + "n"


def rank(random_source: random.Random, most: int) -> int:
    """Draw a rank by Zipf's law (log-uniform)."""
    return int(most ** random_source.random()) - 1


def made_claim(key: int, article: int, source: random.Random) -> Report:
    """Return a claim of two names, a figure and eight words."""
    names = [word(rank(source, NAMES)).capitalize() for _ in range(2)]
    words = [word(NAMES + rank(source, WORDS)) for _ in range(8)]
    value = source.randrange(10, 9000)
    text = f"The {words[0]} {names[0]} {' '.join(words[1:4])} {value} {words[4]} near {names[1]} {' '.join(words[5:])}."
    start = text.index(f" {value} ") + 1
    quantity = Quantity(start, start + len(str(value)), str(value), "=", value, value, value, None, words[4])
    claim = Claim(0, len(text), text, (ClaimKind.STATISTIC,), 0.5, (), None, Stance.ASSERTS, (quantity,))
    return Report(key, article, f"Outlet {article}", date(2025, 3, 12), None, claim)


def corpus_keys(size: int, source: random.Random) -> Iterator[tuple[str, int]]:
    """Yield (key, claim) rows of `size` claims, shaped like those of `index_keys` for `made_claim`."""
    for claim in range(size):
        names = sorted({word(rank(source, NAMES)) for _ in range(2)})
        yield f"f:count:{source.randrange(10, 9000):.2g}", claim
        yield f"p:{'|'.join(names)}", claim
        yield from ((f"n:{name}", claim) for name in names)
        yield from ((f"w:{word(NAMES + rank(source, WORDS))}", claim) for _ in range(8))


def stored(size: int) -> sqlite3.Connection:
    """Return a database with the keys of `size` claims."""
    database = sqlite3.connect("")  # a temporary file, as large as it needs to be
    database.execute("CREATE TABLE claim_key (key TEXT NOT NULL, claim INTEGER NOT NULL)")
    database.executemany("INSERT INTO claim_key VALUES (?, ?)", corpus_keys(size, random.Random(1)))
    database.execute("CREATE INDEX claim_key_index ON claim_key (key, claim)")
    return database


def candidates(database: sqlite3.Connection, keys: tuple[str, ...]) -> list[int]:
    """Return the claims that share most keys with a new one, at most 8."""
    query = "SELECT claim FROM claim_key WHERE key = ? ORDER BY claim DESC LIMIT ?"
    shared: Counter[int] = Counter()
    for key in keys:
        found = database.execute(query, (key, PER_KEY)).fetchall()
        shared.update({claim: 1.0 / (1 + len(found)) for (claim,) in found})  # type: ignore[arg-type]
    return [claim for claim, _ in shared.most_common(PER_CLAIM)]


def link_article(database: sqlite3.Connection, number: int) -> tuple[float, float]:
    """Return the processor seconds spent on keys and look-up and on comparison for one article of 15 claims."""
    source = random.Random(number)
    reports = [made_claim(key, 1, source) for key in range(ARTICLE)]
    start = time.process_time()
    found = {claim for report in reports for claim in candidates(database, index_keys(report, REGISTER))}
    looked_up = time.process_time()
    others = [made_claim(1000 + claim, 2 + claim % 40, random.Random(claim)) for claim in sorted(found)]
    loaded = time.process_time()
    compare([*reports, *others], register=REGISTER)
    return looked_up - start, time.process_time() - loaded


def time_story(size: int, outlets: int = 40) -> float:
    """Return the processor seconds of one comparison of `size` claims, half of them copies of the other half."""
    source = random.Random(7)
    made = [made_claim(key, 1 + key % (outlets // 2), source) for key in range(size // 2)]
    copies = [replace(item, key=item.key + size, article=item.article + outlets // 2) for item in made]
    start = time.process_time()
    compare([*made, *copies], register=REGISTER)
    return time.process_time() - start


def main(arguments: list[str] | None = None) -> int:
    """Print processor seconds per article for each size of the corpus; exit 1 if the largest costs over twice the smallest."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--most", type=int, default=SIZES[-1], help="largest corpus (default: a million claims)")
    parser.add_argument("--articles", type=int, default=5, help="articles to average over")
    options = parser.parse_args(arguments)
    totals = []
    print(f"{'claims':>10}{'look-up s':>12}{'compare s':>12}{'total s':>10}")
    for size in (size for size in SIZES if size <= options.most):
        database = stored(size)
        times = [link_article(database, number) for number in range(options.articles)]
        look_up, comparison = (sorted(column)[len(column) // 2] for column in zip(*times, strict=True))
        totals.append(look_up + comparison)
        print(f"{size:>10}{look_up:>12.4f}{comparison:>12.4f}{totals[-1]:>10.4f}", flush=True)
        database.close()
    print(f"one story of {STORY} claims compared as a whole: {time_story(STORY):.1f} s")
    return int(totals[-1] > 2 * totals[0])


if __name__ == "__main__":
    sys.exit(main())
