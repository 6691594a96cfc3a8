"""Compare direct quotations across articles word by word. Entry point: `quote_findings`."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence

from ..alignment import Edit, align
from ..names import Register
from ..reports import Finding, Report
from ..spans import Quotation
from ..vocabulary import LinkKind, Relation
from ..wording import tokens

SHARED = 0.6  # share of the shorter quotation's words that stand in the other in the same order


def quote_findings(reports: Sequence[Report], register: Register) -> Iterator[Finding]:
    """Yield agreement and difference of each quotation that stands in two outlets."""
    quotes = [(report, quote) for report in reports for quote in report.claim.quotations if not quote.scare]
    index: dict[tuple[str, str], list[int]] = defaultdict(list)
    pairs: set[tuple[int, int]] = set()
    for at, (report, quote) in enumerate(quotes):
        words = [token.stem for token in tokens(quote.inner.text)]
        for two in set(zip(words, words[1:], strict=False)):
            pairs.update((other, at) for other in index[two] if quotes[other][0].article != report.article)
            index[two].append(at)
    for one, two in sorted(pairs):
        yield from _compare(*quotes[one], *quotes[two])


def _compare(one: Report, first: Quotation, two: Report, second: Quotation) -> Iterator[Finding]:
    edits = align(first.inner.text, second.inner.text)
    same = sum(len(edit.a.split()) for edit in edits if edit.op == "equal")
    shorter = min(len(first.inner.text.split()), len(second.inner.text.split()))
    if shorter < 3 or same < 3 or same / shorter < SHARED:
        return
    changed = [edit for edit in edits if edit.weight == "high"]
    relation = Relation.CONFLICTS if changed else Relation.AGREES
    yield Finding(
        relation, LinkKind.QUOTE, one.key, two.key, (first.text, second.text), _explain(changed, one, two),
        round(same / shorter, 2), (("words in common", f"{same} of {shorter}"),),
        ((one.key, first.start, first.end), (two.key, second.start, second.end)),
    )


def _explain(changed: list[Edit], one: Report, two: Report) -> str:
    if not changed:
        return f"{one.publisher} and {two.publisher} give the same quotation."
    words = "; ".join(f"“{edit.a or 'nothing'}” against “{edit.b or 'nothing'}”" for edit in changed)
    return f"The quotation differs between {one.publisher} and {two.publisher}: {words}."
