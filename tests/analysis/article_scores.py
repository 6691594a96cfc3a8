"""Score the reading of whole raw articles against what a desk would mark in them by hand.

`python -m tests.analysis.article_scores [--heldback] [NAME …] [--errors]` prints the table; `score(names)` returns it.
Each `articles/NAME.txt` or `.html` is the text as received; `NAME.toml` beside it tells what is in it:

headline, published   what the page states ("" where it states none); `given` is a date that an importer would add
no_claims             sentences of the body that are surely no claims; `debatable` ones count neither way
furniture             what must be in no claim; whatever is listed nowhere is furniture, too
claim.text            a sentence that a desk would surely check
claim.speaker         the person or body, alternatives parted by "|"; "?" is not counted; absent is the outlet's own voice
claim.quantities      "comparator value unit noun" or "range low high unit noun"; "~|<" allows either sign;
                      a leading "?" marks one that may be found or not, "? *" any one more
claim.dates           "first..last", one day, or with a leading "?" as above
claim.stance          absent is "asserts"; "?" is not counted

The articles under `articles/heldback/` measure only: their errors are never printed.
"""

from __future__ import annotations

import argparse
import tomllib
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from articles.analysis.pipeline import read
from articles.analysis.spans import Claim, Reading, Span

FOLDER = Path(__file__).parent / "articles"
COVERED = 0.6  # share of a labelled sentence that a claim must overlap
SMALL_WORDS = frozenset("a an the of for s by in at from who with mr mrs ms dr sir dame prof professor".split())


@dataclass
class Tally:
    """Counts by field: [right, asked] for shares, [found right, predicted, asked] kept under three names for F1."""

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


def score(chosen: Iterable[str]) -> Tally:
    """Read the chosen articles and count every field."""
    tally = Tally()
    for name in chosen:
        start = len(tally.errors)
        text, expected = load(name)
        _score_article(read(text, published=expected.get("given")), expected, tally)
        tally.errors[start:] = [f"{error}  [{name}]" for error in tally.errors[start:]]
    return tally


def _score_article(reading: Reading, expected: dict[str, Any], tally: Tally) -> None:
    head, published = reading.headline or "", (reading.published_text or "")[:10]
    tally.note("headline", head == expected["headline"], f"{head!r}, not {expected['headline']!r}")
    if "given" not in expected:
        tally.note("published", published == expected["published"], f"{published!r}, not {expected['published']!r}")
    _score_body(reading, expected, tally)
    spans = _score_precision(reading, expected, tally)
    for label, span in zip(expected.get("claim", []), spans, strict=True):
        _score_claim(reading, label, span, tally)


def _score_body(reading: Reading, expected: dict[str, Any], tally: Tally) -> None:
    labelled = [label["text"] for label in expected.get("claim", [])]
    wanted = Counter(_words(" ".join([*labelled, *expected["no_claims"], *expected["debatable"]])))
    extra = Counter(_words(" ".join(expected.get("subheadings", []))))
    found = Counter(_words(reading.body))
    found -= extra - (wanted - found)
    for name, count in (("hit", found & wanted), ("predicted", found), ("expected", wanted)):
        tally.counts["body:" + name] += count.total()
    usable = (found & wanted).total() >= max(0.95 * wanted.total(), 0.9 * found.total())
    much, stray = list((wanted - found).elements())[:12], list((found - wanted).elements())[:12]
    tally.note("body usable", usable, f"missing {much}, stray {stray}")


def _words(text: str) -> list[str]:
    return "".join(char.lower() if char.isalnum() else " " if char not in "'’‘-" else "" for char in text).split()


def _score_precision(reading: Reading, expected: dict[str, Any], tally: Tally) -> list[Span | None]:
    """Judge each predicted claim by the sentence it stands on; return where the labelled claims stand."""
    spans = [Places.find(places, label["text"]) for places in [Places(reading.body)] for label in expected.get("claim", [])]
    places = Places(reading.body)
    debatable = [places.find(text) for text in expected["debatable"]]
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


def _score_claim(reading: Reading, label: dict[str, Any], span: Span | None, tally: Tally) -> None:
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
        tally.note("speaker", _same_name(heard, speaker), f"{heard!r}, not {speaker!r}: {label['text']!r}")
        manner = found.directness.value if found else None
        tally.note("directness", manner == label["directness"], f"{manner}, not {label['directness']}: {label['text']!r}")
    elif not speaker:
        tally.note("own voice", not heard, f"{heard!r}: {label['text']!r}")
    stance = label.get("stance", "asserts")
    if stance == "?":
        return
    name = "plain stance" if stance == "asserts" else "other stance"
    tally.note(name, claim.stance.value == stance, f"{claim.stance.value}, not {stance}: {label['text']!r}")


def _same_name(heard: str, speaker: str) -> bool:
    return any(_name_words(heard) == _name_words(choice) for choice in speaker.split("|"))


def _name_words(name: str) -> frozenset[str]:
    plain = name.lower().replace("’s ", " ").replace("'s ", " ").replace("’", "").replace("'", "").replace(".", "")
    return frozenset(plain.replace("spokeswoman", "spokesperson").replace("spokesman", "spokesperson").split()) - SMALL_WORDS


def _score_sets(reading: Reading, label: dict[str, Any], span: Span, tally: Tally) -> None:
    """Judge the quantities and dates that stand in the labelled sentence, each as a multiset."""
    amounts = [
        (item.comparator, item.low, item.high) if item.comparator == "range" else (item.comparator, item.value, item.value)
        for item in reading.quantities if span.covers(item)
    ]
    days = [("", str(item.first or ""), str(item.last or "")) for item in reading.dates if span.covers(item)]
    _match("quantities", amounts, [_amount(item) for item in label.get("quantities", [])], label["text"], tally)
    _match("dates", days, [_interval(item) for item in label.get("dates", [])], label["text"], tally)


@dataclass(frozen=True)
class Wanted:
    """One expected quantity or date; `signs` are the comparators that are right."""

    signs: frozenset[str]
    low: Any
    high: Any
    optional: bool

    def fits(self, found: tuple[str, Any, Any]) -> bool:
        """Tell whether a found (sign, low, high) is this one; numbers within a hundredth of themselves."""
        return "*" in self.signs or (found[0] in self.signs and _near(found[1], self.low) and _near(found[2], self.high))


ANYTHING = Wanted(frozenset("*"), None, None, True)


def _near(one: Any, two: Any) -> bool:
    return abs(one - two) <= abs(two) * 0.01 if isinstance(one, float | int) and isinstance(two, float) else one == two


def _amount(text: str) -> Wanted:
    optional, words = text.startswith("?"), text.lstrip("? ").split()
    if words == ["*"]:
        return ANYTHING
    low = float(words[1])
    return Wanted(frozenset(words[0].split("|")), low, float(words[2]) if words[0] == "range" else low, optional)


def _interval(text: str) -> Wanted:
    first, dots, last = text.lstrip("? ").partition("..")
    if first == "*":
        return ANYTHING
    return Wanted(frozenset([""]), first, last if dots else first, text.startswith("?"))


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


SHARES = ("claim found", "claim precise", "speaker", "own voice", "directness", "other stance", "plain stance",
          "headline", "published", "body usable")


def table(tally: Tally) -> Iterator[str]:
    """Yield the lines of the table: figure, right, asked."""
    for name in SHARES:
        yield f"{name:16} {tally.share(name):.3f}  {tally.counts[name + ':right']}/{tally.counts[name + ':asked']}"
    for name in ("quantities", "dates", "body"):
        hit, predicted, expected = (tally.counts[f"{name}:{part}"] for part in ("hit", "predicted", "expected"))
        yield (f"{name + ' F1':16} {tally.f1(name):.3f}  precision {hit / max(1, predicted):.3f} "
               f"recall {hit / max(1, expected):.3f} of {expected}")
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
