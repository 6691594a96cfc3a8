"""Follow every claim to who it ultimately rests on, as one canonical name across outlets. Entry: `trace_origins`.

The chain of attribution gives most of it: its end, and where that is a spokesman, the body behind him. A claim in an
outlet's own voice has an origin only if it is copied: near-verbatim, or under the same wire credit, or where the same
article attributes the same figure elsewhere. What is not known stays None and is never an independent origin.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence

from .names import Register, is_spoke_role
from .reports import Report
from .wording import plain, tokens

NEAR_VERBATIM = 0.8  # share of common word triples; independent sentences on one fact share below .3


def trace_origins(reports: Sequence[Report], register: Register) -> dict[int, str | None]:
    """Return the origin of each claim by its key, None where it is not known."""
    known = {report.key: stated_origin(report, register) for report in reports}
    known = _from_same_article(reports, known)
    return _from_copies(reports, known)


def stated_origin(report: Report, register: Register) -> str | None:
    """Return the canonical name at the end of a claim's own chain of attribution, or None."""
    found = report.claim.attribution
    if found is None:
        return register.canonical(report.claim.origin) if report.claim.origin else None
    name = report.claim.origin or (found.chain[-1] if found.chain else None) or found.speaker or found.organization
    if name is None or _vague(name):
        return register.canonical(found.organization) if found.organization else None
    if found.organization and (is_spoke_role(found.role) or not found.speaker):
        return register.canonical(found.organization)
    return register.body_of(name) or register.canonical(name)


_VAGUE = frozenset(
    "he she it they we officials official sources source people experts expert witnesses witness analysts "
    "reports report spokesman spokeswoman spokesperson statement comment plan document documents letter "
    "critics observers authorities residents locals insiders some many others media".split()
)


def _vague(name: str) -> bool:
    return all(word in _VAGUE for word in plain(name).replace("the ", "").split())


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
