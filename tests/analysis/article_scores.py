"""Score the reading of whole raw articles against what a desk would mark in them by hand.

`python -m tests.analysis.article_scores [--heldback] [NAME …] [--errors]` prints the table; `score(names)` returns it.
`article_files` tells what an expected file holds.
The articles under `articles/heldback/` measure only: their errors are never printed.
"""

from __future__ import annotations

import argparse
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from typing import Any

from articles.analysis.pipeline import read
from articles.analysis.spans import Claim, Reading, Span
from tests.analysis.article_files import (
    ANYTHING,
    Places,
    Wanted,
    load,
    name_words,
    names,
    same_name,
    wanted_amount,
    wanted_days,
)

COVERED = 0.6  # share of a labelled sentence that a claim must overlap


@dataclass
class Tally:
    """Counts by field: `right` of `asked` for shares; `hit`, `predicted` and `expected` for F1."""

    counts: Counter[str] = field(default_factory=Counter)
    errors: list[str] = field(default_factory=list)

    def note(self, name: str, right: bool, problem: str) -> None:
        """Count one decision, and keep `problem` in words where it is wrong."""
        self.counts[name + ":asked"] += 1
        self.counts[name + ":right"] += right
        if not right:
            self.errors.append(f"{name:14} {problem}")

    def share(self, name: str) -> float:
        """Return right of asked, 1 where nothing was asked."""
        asked = self.counts[name + ":asked"]
        return self.counts[name + ":right"] / asked if asked else 1.0

    def f1(self, name: str) -> float:
        """Return the harmonic mean of precision and recall."""
        both = self.counts[name + ":predicted"] + self.counts[name + ":expected"]
        return 2 * self.counts[name + ":hit"] / both if both else 1.0


def score(chosen: Iterable[str]) -> Tally:
    """Read the chosen articles and count every field."""
    tally = Tally()
    for name in chosen:
        start = len(tally.errors)
        text, expected = load(name)
        score_article(read(text, published=expected.get("given")), expected, tally)
        tally.errors[start:] = [f"{error}  [{name}]" for error in tally.errors[start:]]
    return tally


def score_article(reading: Reading, expected: dict[str, Any], tally: Tally) -> None:
    """Count every field of one article's reading."""
    head, published = reading.headline or "", (reading.published_text or "")[:10]
    tally.note("headline", head == expected["headline"], f"{head!r}, not {expected['headline']!r}")
    if "given" not in expected:
        tally.note("published", published == expected["published"], f"{published!r}, not {expected['published']!r}")
    _score_body(reading, expected, tally)
    spans = _score_precision(reading, expected, tally)
    for label, span in zip(expected["claim"], spans, strict=True):
        score_claim(reading, label, span, tally)


def _score_body(reading: Reading, expected: dict[str, Any], tally: Tally) -> None:
    labelled = [label["text"] for label in expected["claim"]]
    wanted = Counter(_words(" ".join([*labelled, *expected["no_claims"], *expected["debatable"]])))
    extra = Counter(_words(" ".join(expected["subheadings"])))
    found = Counter(_words(reading.body))
    found -= extra & (found - wanted)
    for name, count in (("hit", found & wanted), ("predicted", found), ("expected", wanted)):
        tally.counts["body:" + name] += count.total()
    usable = (found & wanted).total() >= max(0.95 * wanted.total(), 0.9 * found.total())
    much, stray = list((wanted - found).elements())[:12], list((found - wanted).elements())[:12]
    tally.note("body usable", usable, f"missing {much}, stray {stray}")


def _words(text: str) -> list[str]:
    return "".join(char.lower() if char.isalnum() else " " if char not in "'’‘-" else "" for char in text).split()


def _score_precision(reading: Reading, expected: dict[str, Any], tally: Tally) -> list[Span | None]:
    """Judge each predicted claim by the sentence it stands on; return where the labelled claims stand."""
    places = Places(reading.body)
    spans = [places.find(label["text"]) for label in expected["claim"]]
    places = Places(reading.body)
    debatable = [places.find(text) for text in expected["debatable"] + expected["subheadings"]]
    places = Places(reading.body)
    none = [places.find(text) for text in expected["no_claims"]]
    for claim in reading.claims:
        good, bad = (_most(claim, part) for part in (spans + debatable, none))
        tally.note("claim precise", good > bad, f"{'no claim' if bad else 'furniture'}: {claim.text!r}")
        outside = good == 0 and bad == 0
        tally.counts["in furniture"] += outside
    return spans


def _most(claim: Claim, spans: Iterable[Span | None]) -> float:
    """Return the share of the claim that lies on any of the spans, 0 under a third."""
    total = sum(_overlap(claim, span) for span in spans if span) / max(1, claim.end - claim.start)
    return total if total > 1 / 3 else 0


def _overlap(one: Claim, two: Span) -> int:
    return max(0, min(one.end, two.end) - max(one.start, two.start))


def score_claim(reading: Reading, label: dict[str, Any], span: Span | None, tally: Tally) -> None:
    """Judge one labelled sentence that stands at `span` of the body, or nowhere."""
    text = label["text"]
    if span is None:
        return tally.note("claim found", False, f"not in the body: {text!r}")
    near = [claim for claim in reading.claims if _overlap(claim, span)]
    covered = sum(_overlap(claim, span) for claim in near) >= COVERED * (span.end - span.start)
    tally.note("claim found", covered, f"{text!r}")
    _score_sets(reading, label, span, tally)
    if covered:
        _score_voice(max(near, key=lambda claim: _overlap(claim, span)), label, tally)
    return None


def _score_voice(claim: Claim, label: dict[str, Any], tally: Tally) -> None:
    """Judge speaker, directness and stance of the claim that covers most of the label."""
    found, speaker = claim.attribution, label.get("speaker", "")
    heard = (found.speaker or found.organization or "") if found else ""
    if "?" not in speaker and speaker:
        tally.note("speaker", same_name(heard, speaker), f"{heard!r}, not {speaker!r}: {label['text']!r}")
        manner, wanted = found.directness.value if found else None, label["directness"]
        tally.note("directness", manner == wanted, f"{manner}, not {wanted}: {label['text']!r}")
        if found and "role" in label and same_name(heard, speaker):
            post = f"{found.role or ''} {found.organization or ''}"
            tally.note("role", name_words(label["role"]) <= name_words(post), f"{post!r}, not {label['role']!r}")
    elif not speaker:
        tally.note("own voice", not heard, f"{heard!r}: {label['text']!r}")
    stance = label.get("stance", "asserts")
    if stance == "?":
        return
    name = "plain stance" if stance == "asserts" else "other stance"
    tally.note(name, claim.stance.value == stance, f"{claim.stance.value}, not {stance}: {label['text']!r}")


def _score_sets(reading: Reading, label: dict[str, Any], span: Span, tally: Tally) -> None:
    """Judge the quantities and dates that stand in the labelled sentence, each as a multiset."""
    amounts = [
        (item.comparator, item.low, item.high)
        if item.comparator == "range"
        else (item.comparator, item.value, item.value)
        for item in reading.quantities
        if span.overlaps(item)
    ]
    days = [("", str(item.first or ""), str(item.last or "")) for item in reading.dates if span.overlaps(item)]
    _match("quantities", amounts, [wanted_amount(item) for item in label.get("quantities", [])], label["text"], tally)
    _match("dates", days, [wanted_days(item) for item in label.get("dates", [])], label["text"], tally)


def _match(name: str, found: list[tuple[str, Any, Any]], wanted: list[Wanted], text: str, tally: Tally) -> None:
    """Pair what was found with what is expected, surely expected ones first; count hits, spurious and missing."""
    left = list(found)
    missing = []
    for item in sorted(wanted, key=lambda item: (item.optional, item is ANYTHING)):
        hit = next((one for one in left if item.fits(one)), None)
        if hit:
            left.remove(hit)
        elif not item.optional:
            missing.append(item)
        tally.counts[name + ":hit"] += bool(hit) and not item.optional
        tally.counts[name + ":expected"] += not item.optional
    tally.counts[name + ":predicted"] += sum(not item.optional for item in wanted) - len(missing) + len(left)
    shown = [f"{'|'.join(sorted(item.signs))} {item.low}..{item.high}" for item in missing]
    if missing or left:
        tally.errors.append(f"{name:14} missing {shown}, spurious {left}: {text!r}")


SHARES = (
    "claim found",
    "claim precise",
    "speaker",
    "own voice",
    "role",
    "directness",
    "other stance",
    "plain stance",
    "headline",
    "published",
    "body usable",
)


def table(tally: Tally) -> Iterator[str]:
    """Yield the lines of the table: figure, right, asked."""
    for name in SHARES:
        yield f"{name:16} {tally.share(name):.3f}  {tally.counts[name + ':right']}/{tally.counts[name + ':asked']}"
    for name in ("quantities", "dates", "body"):
        hit, predicted, expected = (tally.counts[f"{name}:{part}"] for part in ("hit", "predicted", "expected"))
        yield (
            f"{name + ' F1':16} {tally.f1(name):.3f}  precision {hit / max(1, predicted):.3f} "
            f"recall {hit / max(1, expected):.3f} of {expected}"
        )
    yield f"in furniture     {tally.counts['in furniture']}"


def main() -> None:
    """Print the table of the open articles, of the chosen ones, or of the held-back ones."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("names", nargs="*", help="articles to read; default all of the part")
    parser.add_argument("--heldback", action="store_true", help="the held-back part: totals only")
    parser.add_argument("--errors", action="store_true", help="list the errors of the open articles")
    options = parser.parse_args()
    tally = score(options.names or names(options.heldback))
    print("\n".join(table(tally)))
    if options.errors and not options.heldback and not set(options.names) & set(names(True)):
        print("\n".join(sorted(tally.errors)))


if __name__ == "__main__":
    main()
