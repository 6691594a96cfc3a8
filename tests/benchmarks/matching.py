"""How well claims of an edited text are found again: `python -m tests.benchmarks.matching`.

Takes every claim of the invented stories in `tests/stories`, edits it as desks do (a figure, a word, a clause cut, a
clause added, the order turned), and asks `services.matching` for its new place among the other claims of its article.
Prints, for several thresholds, how many altered claims are found again and how many are taken for another claim, with
the edited claims kept and with every second one cut.
"""

from __future__ import annotations

import random
import re
from difflib import SequenceMatcher
from pathlib import Path

from articles.analysis import pipeline
from articles.services import matching
from articles.services.matching import Stretch, match

STORIES = Path(__file__).parent.parent / "stories"
THRESHOLDS = (0.4, 0.5, 0.55, 0.6, 0.7, 0.8)


def edited(text: str, chance: random.Random) -> str:
    """Return a claim as a later version of its article might give it."""
    words = text.split()
    kind = chance.randrange(5)
    if kind == 0 and re.search(r"\d", text):
        return re.sub(r"\d+", lambda found: str(int(found.group()) + chance.randrange(1, 40)), text, count=1)
    if kind <= 1:
        at = chance.randrange(len(words))
        return " ".join([*words[:at], "reportedly", *words[at + 1 :]])
    if kind == 2:
        cut = max(1, len(words) // 4)
        at = chance.randrange(len(words) - cut + 1)
        return " ".join(words[:at] + words[at + cut :])
    if kind == 3:
        return " ".join([*words[:-1], words[-1].rstrip("."), "after a meeting that lasted until late in the evening."])
    half = len(words) // 2
    return " ".join([*words[half:], *words[:half]])


def articles() -> list[list[Stretch]]:
    """Return the claims of each article of the stories."""
    found = []
    for path in sorted(STORIES.rglob("*.txt")):
        claims = pipeline.read(path.read_text(encoding="utf-8")).claims
        found.append([Stretch(claim.start, claim.end, claim.text) for claim in claims])
    return [claims for claims in found if len(claims) > 1]


def shares(every: list[list[Stretch]]) -> tuple[list[float], list[float]]:
    """Return the shares of common words, in order, of different claims of one article and of a claim and its edit."""
    chance, apart, same = random.Random(7), [], []
    for claims in every:
        words = [claim.text.casefold().split() for claim in claims]
        apart += [
            SequenceMatcher(None, one, two, autojunk=False).ratio()
            for at, one in enumerate(words) for two in words[at + 1 :]
        ]  # fmt: skip
        same += [
            SequenceMatcher(None, one, edited(" ".join(one), chance).split(), autojunk=False).ratio() for one in words
        ]
    return sorted(apart), sorted(same)


def tried(every: list[list[Stretch]], cut: bool) -> tuple[int, int, int]:
    """Return how many claims were found again, taken for another claim, and asked for."""
    chance, right, wrong, total = random.Random(11), 0, 0, 0
    for claims in every:
        kept = [at for at in range(len(claims)) if not cut or at % 2]
        later = [Stretch(claims[at].start, claims[at].end, edited(claims[at].text, chance)) for at in kept]
        found = match(claims, later)
        right += sum(kept[place] == at for at, place in found.items())
        wrong += sum(kept[place] != at for at, place in found.items())
        total += len(kept)
    return right, wrong, total


def main() -> None:
    """Print the shares and the table."""
    every = articles()
    apart, same = shares(every)
    print(f"{len(every)} articles, {len(same)} claims")
    print(
        "different claims, median / 99 % / 99.9 % / most:",
        *(f"{apart[int(len(apart) * q)]:.2f}" for q in (0.5, 0.99, 0.999)),
        f"{apart[-1]:.2f}",
    )
    print(
        "edited claims, least / 1 % / 5 % / median:",
        f"{same[0]:.2f}",
        *(f"{same[int(len(same) * q)]:.2f}" for q in (0.01, 0.05, 0.5)),
    )
    for threshold in THRESHOLDS:
        matching.SAME_SENTENCE = threshold
        (all_right, all_wrong, everyone), (right, wrong, total) = tried(every, cut=False), tried(every, cut=True)
        print(
            f"{threshold:.2f}  all kept: found {all_right / everyone:.3f}, wrong {all_wrong}   half cut: found {right / total:.3f}, wrong {wrong} of {total}"
        )


if __name__ == "__main__":
    main()
