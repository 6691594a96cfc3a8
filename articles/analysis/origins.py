"""Follow every claim to who it ultimately rests on, as one canonical name across outlets. Entry: `trace_origins`.

The chain of attribution gives most of it: its end, under the name that `cast` gives it in the story. A claim in an
outlet's own voice has an origin only if its words say whose act or count it is (`own_voice`), if it is copied
(near-verbatim, or under the same wire credit), or if the same article attributes the same figure elsewhere. What is
not known stays None and is never an independent origin. Once the questions are known, `continued` and `borrowed` add
to it: what they find makes no two claims more alike.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence

from .names import Register
from .reports import Report
from .sources.borrowed import from_papers, from_same_words
from .sources.cast import Cast
from .sources.own_voice import own_voice_origin
from .sources.source_names import bare
from .words.wording import tokens

NEAR_VERBATIM = 0.8  # share of common word triples; independent sentences on one fact share below .3


def trace_origins(reports: Sequence[Report], register: Register) -> dict[int, str | None]:
    """Return the origin of each claim by its key, None where it is not known."""
    cast = Cast(reports, register)
    known = {report.key: _stated(report, cast) for report in reports}
    known = _from_same_article(reports, from_papers(reports, from_same_words(reports, known)))
    return _from_copies(reports, known)


def _stated(report: Report, cast: Cast) -> str | None:
    origin = cast.one_of(cast.origin_of(report))
    if origin is None and report.claim.attribution is None:
        return own_voice_origin(report, cast)
    return origin or _author(report, cast)


def _author(report: Report, cast: Cast) -> str | None:
    """Return who wrote the paper that is all that a claim names as its source: "the report concludes"."""
    found = report.claim.attribution
    name = (found.source.text if found.source else found.speaker) if found else None
    return cast.authors.of(bare(name)) if name else None


def _from_same_article(reports: Sequence[Report], known: dict[int, str | None]) -> dict[int, str | None]:
    """Give an unattributed figure the origin that the same article names for the same figure elsewhere."""
    named: dict[tuple[int, float, str | None], set[str]] = defaultdict(set)
    for report in reports:
        for figure in _figures(report):
            if (origin := known[report.key]) is not None:
                named[figure].add(origin)
    result = dict(known)
    for report in reports:
        found = set().union(*(named.get(figure, set()) for figure in _figures(report)))
        if known[report.key] is None and len(found) == 1:
            result[report.key] = found.pop()
    return result


def _figures(report: Report) -> list[tuple[int, float, str | None]]:
    kept = (item for item in report.claim.quantities if item.value is not None and abs(item.value) > 12)
    return [(report.article, item.value or 0.0, item.unit or item.noun) for item in kept]


def _from_copies(reports: Sequence[Report], known: dict[int, str | None]) -> dict[int, str | None]:
    """Give an unattributed claim the one origin of the claims whose words it copies."""
    shingles = {report.key: _triples(report.claim.text) for report in reports}
    index: dict[tuple[str, ...], list[Report]] = defaultdict(list)
    for report in reports:
        if known[report.key] is not None:
            for triple in shingles[report.key]:
                index[triple].append(report)
    result = dict(known)
    for report in reports:
        if known[report.key] is None:
            result[report.key] = _copied_origin(report, shingles, index, known)
    return result


def _copied_origin(
    report: Report,
    shingles: dict[int, frozenset[tuple[str, ...]]],
    index: dict[tuple[str, ...], list[Report]],
    known: dict[int, str | None],
) -> str | None:
    mine = shingles[report.key]
    others = {
        other.key: other for triple in mine for other in index.get(triple, ())[:50] if other.article != report.article
    }
    origins = set()
    for key, other in others.items():
        shared = len(mine & shingles[key]) / max(1, min(len(mine), len(shingles[key])))
        needed = NEAR_VERBATIM / 2 if report.body_credit and report.body_credit == other.body_credit else NEAR_VERBATIM
        if shared >= needed:
            origins.add(known[key])
    return origins.pop() if len(origins) == 1 else None


def _triples(text: str) -> frozenset[tuple[str, ...]]:
    words = [token.stem for token in tokens(text)]
    return frozenset(zip(words, words[1:], words[2:], strict=False))
