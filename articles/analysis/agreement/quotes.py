"""Compare all direct quotations across articles word by word. Entry point: `quote_findings`.

Two quotations are one utterance when most content words of the shorter stand in the longer in the same order. What is
missing at the ends is a truncation; a changed modal, negation, number, name or other content word inside is a conflict.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from ..languages.english.titles import PLURAL_PEOPLE, POSTS
from ..languages.english.voice_groups import CIVILIANS, KIN, NOBODY
from ..questions.features import Features
from ..reports import Finding
from ..spans import Quotation, Span
from ..vocabulary import LinkKind, Relation
from ..words.word_forms import core
from ..words.wording import plain, tokens
from .posts.naming import is_named
from .quoted.alignment import Edit
from .quoted.nearly import nearly
from .quoted.overlap import SMALL_CHANGES, Overlap, content, overlap
from .quoted.paraphrases import paraphrase_findings
from .quoted.pieces import in_whole, joined, lost_denial, short_change
from .quoted.retellings import contrary_retellings
from .quoted.voices import voice_of, voices_apart
from .story import Story, when, who

MOST_POSTINGS = 60
SHORTLY, ROW = 14, 3  # words of a short quotation, and of the rows it is found by
VERBATIM = 6  # equal words
FEWEST_GUESSED = 5
LONG = 8  # equal words that no two people say
FEWEST_TOLD = 2  # equal words of content, where two people are named
MOST_OF_IT = 0.6  # of a claim, which tells hardly more than its quotation
MOST_SHOWN = 2  # changes in an explanation; the parts have them all

Quoted = tuple[Features, Quotation]


@dataclass(frozen=True)
class Twin:
    """One utterance as two articles quote it."""

    one: Features
    two: Features
    first: Quotation
    second: Quotation
    overlap: Overlap

    @property
    def edits(self) -> tuple[Edit, ...]:
        """Return the steps from the first version to the second, within their common part."""
        return self.overlap.edits

    @property
    def share(self) -> float:
        """Return the share of the shorter version's content words that the other has too."""
        return self.overlap.share

    @property
    def changed(self) -> tuple[Edit, ...]:
        """Return the changes that can alter the meaning."""
        return self.overlap.changed

    @property
    def is_all(self) -> bool:
        """Tell whether both claims tell hardly more than the quotation."""
        sides = ((self.one, self.first), (self.two, self.second))
        return all(quote.end - quote.start >= MOST_OF_IT * len(item.report.claim.text) for item, quote in sides)


def twins(story: Story) -> list[Twin]:
    """Return all pairs of quotations in two articles that are one utterance."""
    quotes = [(item, quote) for item in story.features for quote in quotations_of(item)]
    pairs = _candidates([quote for _, quote in quotes], [item.report.article for item, _ in quotes])
    found = (_twin(story, quotes[one], quotes[two]) for one, two in sorted(pairs))
    return [twin for twin in found if twin is not None]


def quotations_of(item: Features) -> list[Quotation]:
    """Return the claim's quotations, each cut to the part that lies in the claim."""
    claim = item.report.claim
    cuts = [cut for quote in claim.quotations if (cut := _clipped(quote, claim.start, claim.end)) is not None]
    return [*cuts, *joined(claim, cuts)]


def _clipped(quote: Quotation, start: int, end: int) -> Quotation | None:
    inner = quote.inner
    if start <= inner.start and inner.end <= end:
        return quote
    first, last = max(start, inner.start), min(end, inner.end)
    if first >= last:
        return None
    text = inner.text[first - inner.start : last - inner.start]
    return replace(quote, start=first, end=last, text=text, inner=Span(first, last, text))


def _candidates(quotes: Sequence[Quotation], articles: Sequence[int]) -> set[tuple[int, int]]:
    index: dict[str, list[int]] = defaultdict(list)
    shared: dict[tuple[int, int], int] = defaultdict(int)
    for at, quote in enumerate(quotes):
        for word in _keys(quote.inner.text):
            for other in index[word][-MOST_POSTINGS:]:
                shared[other, at] += articles[other] != articles[at]
            index[word].append(at)
    return {pair for pair, count in shared.items() if count}


def _keys(text: str) -> set[str]:
    """Return what a quotation is found by: its words of content, and rows of three words where it is short."""
    found = {token.stem for token in tokens(text) if token.content}
    words = [core(word) for word in text.split()]
    if len(words) > SHORTLY:
        return found
    return found | {" ".join(words[at : at + ROW]) for at in range(len(words) - ROW + 1)}


def _twin(story: Story, one: Quoted, two: Quoted) -> Twin | None:
    items, quotes = (one[0], two[0]), (one[1], two[1])
    texts = quotes[0].inner.text, quotes[1].inner.text
    may_be_one = _one_speaker(story, *items)
    found = overlap(*texts, may_be_one)
    if found is not None:
        found = lost_denial(found, (items[0].report.claim, items[1].report.claim), quotes)
    if found is None or not found.changed:
        found = in_whole((quotes[0], full_quotation(*one)), (quotes[1], full_quotation(*two)), may_be_one) or found
    sure = found is None and _surely_one(story, *items)
    if found is None and sure:
        found = short_change(*texts)
    if found is None or (not found.changed and _begin_alike(*texts)):
        found = nearly(*texts, sure=sure or found is not None, possible=may_be_one) or found
    if found is None or (found.changed and not may_be_one and not _may_be_verbatim(found, items)):
        return None
    if found.changed and found.words < LONG and may_be_one and _are_two(story, one, two):
        return None
    return Twin(*items, *quotes, found)


def _are_two(story: Story, one: Quoted, two: Quoted) -> bool:
    """Tell whether two speakers who are not both named are two all the same: a union and a firm, a child and a cook."""
    names = [name if name and is_named(name, story.register) else None for name in map(speaker_of, (one[0], two[0]))]
    if all(names):
        return False
    voices = [voice_of(item, quote, name, story) for (item, quote), name in zip((one, two), names, strict=True)]
    if voices[0] is None or voices[1] is None:
        return False
    crowd = bool(voices[0].civilian) != bool(voices[1].civilian) and not any(names)
    return crowd or voices_apart(voices[0], voices[1])


def _begin_alike(first: str, second: str) -> bool:
    """Tell whether two versions are as long, or one begins with all of the other."""
    one, two = ([core(word) for word in text.split()] for text in (first, second))
    return len(one) == len(two) or one[: len(two)] == two[: len(one)]


def full_quotation(item: Features, quote: Quotation) -> Quotation:
    """Return the quotation with all words between the marks, also those beyond the sentence that is compared."""
    return next((full for full in item.report.claim.quotations if full.covers(quote)), quote)


def _surely_one(story: Story, one: Features, two: Features) -> bool:
    """Tell whether both articles give their words to one person by name, or by the same words ("the pilot")."""
    names = [speaker_of(item) for item in (one, two)]
    plainly = [plain(name or "") for name in names]
    if plainly[0] and plainly[0] == plainly[1] and plainly[0].split()[-1] not in NOBODY | CIVILIANS - KIN:
        return True
    known = [name for name in names if name and is_named(name, story.register)]
    return len(known) == 2 and story.register.canonical(known[0]) == story.register.canonical(known[1])


def _one_speaker(story: Story, one: Features, two: Features) -> bool:
    """Tell whether one person may have said both: the same, or not known by name in both articles."""
    return not _two_speakers(story, one, two)


def _two_speakers(story: Story, one: Features, two: Features) -> bool:
    names = [speaker_of(item) for item in (one, two)]
    if not names[0] or not names[1] or any(_is_described(name) for name in names if name):
        return False
    named = [{word for word in re.findall(r"[\w-]+", name or "") if word[:1].isupper()} for name in names]
    return not named[0] & named[1] and not story.register.same(names[0], names[1])


def _is_pronoun(item: Features) -> bool:
    found = item.report.claim.attribution
    return bool(found and found.source and plain(found.source.text) in ("he", "she"))


def _is_described(name: str) -> bool:
    """Tell whether this is a post, a trade or a crowd ("the mayor", "residents"), who may be named elsewhere."""
    last = name.split()[-1]
    return name.islower() or (last.islower() and (last in POSTS or last in PLURAL_PEOPLE))


def _may_be_verbatim(found: Overlap, items: tuple[Features, Features]) -> bool:
    """Tell whether all but one place is the same: a suit and its author put one thought in other words.

    Whom "he" stands for is worked out and may be wrong: then fewer equal words will do.
    """
    other = [edit for edit in found.edits if edit.op != "equal" and edit.weight != "none"]
    if other and all(edit.sort == "order" for edit in other):
        return True
    guessed = any(_is_pronoun(item) for item in items)
    if not guessed and any(edit.sort not in SMALL_CHANGES for edit in other):
        return False  # "my son", "my daughter", "the van", "the shop": two people with one complaint
    same = sum(content(edit.a) for edit in found.edits if edit.op == "equal")
    told = guessed or same >= FEWEST_TOLD  # "I have never seen anything like it" is said by many
    return len(other) == 1 and told and found.words >= (FEWEST_GUESSED if guessed else VERBATIM)


def speaker_of(item: Features) -> str | None:
    """Return the speaker that the claim's attribution was resolved to."""
    found = item.report.claim.attribution
    return found.speaker if found else None


def quote_findings(story: Story, found: Sequence[Twin]) -> Iterator[Finding]:
    """Yield agreement or difference of each utterance that two outlets quote, or one quotes and one retells."""
    for twin in found:
        relation = Relation.CONFLICTS if twin.changed else Relation.AGREES
        yield Finding(
            relation,
            LinkKind.QUOTE,
            twin.one.key,
            twin.two.key,
            (twin.first.text, twin.second.text),
            _explain(twin, story),
            round(twin.share, 2),
            _parts(twin),
            ((twin.one.key, twin.first.start, twin.first.end), (twin.two.key, twin.second.start, twin.second.end)),
        )
    linked = {frozenset((twin.one.key, twin.two.key)) for twin in found}
    yield from paraphrase_findings(story, linked)
    yield from contrary_retellings(story, linked)


SORTS = {
    "negation": "a “not” more or less",
    "modal": "another modal",
    "number": "another number",
    "quantity": "another word of quantity",
    "turn": "a small word changed",
    "name": "another name",
    "person": "another person",
    "order": "its words in another order",
    "word": "another word",
}


def _explain(twin: Twin, story: Story) -> str:
    one, two = (named(item, story) for item in (twin.one, twin.two))
    if not twin.changed:
        return f"{one} and {two} give the same quotation, “{_short(twin.first.inner.text)}”{_how(twin)}."
    sorts = " and ".join(dict.fromkeys(SORTS.get(edit.sort, SORTS["word"]) for edit in twin.changed))
    shown = [_shown(twin, edit) for edit in twin.changed[:MOST_SHOWN]]
    words = ("; ".join(values) for values in zip(*shown, strict=True))
    first, second = (f"“{value}”" for value in words)
    return f"One utterance with {sorts}: {one} has {first}, {two} has {second}."


def named(item: Features, story: Story) -> str:
    """Return "outlet (citing X), 7 May 2025," for the middle of an explanation."""
    day = when(item.report)
    return f"{who(item.report, story.origins.get(item.key))}{day}{',' if day else ''}"


def _shown(twin: Twin, edit: Edit) -> tuple[str, str]:
    """Return the changed words of both versions, with a word or two on either side."""
    edits = twin.edits
    at = next(place for place, other in enumerate(edits) if other is edit)
    values = []
    for side in ("a", "b"):
        words = [getattr(other, side) for other in edits]
        before, after = " ".join(words[:at]).split()[-2:], " ".join(words[at + 1 :]).split()[:2]
        values.append(" ".join([*before, *words[at].split(), *after]).rstrip(",;."))
    return values[0], values[1]


def _how(twin: Twin) -> str:
    """Say in what two versions differ that mean the same."""
    if any(edit.op != "equal" and edit.weight == "low" for edit in twin.edits):
        return ", with words left out or marked as changed"
    lengths = [len(quote.inner.text.split()) for quote in (twin.first, twin.second)]
    return ", cut shorter in one" if lengths[0] != lengths[1] and min(lengths) < 0.9 * max(lengths) else ""


def _short(text: str) -> str:
    text = text.strip().rstrip(",;")
    return text if len(text) <= 80 else text[:77].rsplit(" ", 1)[0] + " …"


def _parts(twin: Twin) -> tuple[tuple[str, str], ...]:
    changes = "; ".join(f"{edit.a} → {edit.b}" for edit in twin.edits if edit.op != "equal") or "none"
    return (("content words in common", f"{twin.share:.0%}"), ("changes", changes))
