"""Set the claims of several outlets side by side: same question, agreement, origins. Entry point: `compare`.

The order is that of the work itself: find claims that answer the same question through an index of names, figures
and rare words; look at each pair for one kind of disagreement after another; follow every claim to its origin.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from .agreement import Story, find_findings
from .collector import paused
from .matching import group_claims, keys_of, same_question, score_pairs, word_weights
from .names import Register
from .origins import trace_origins
from .questions.features import features_of, in_context
from .reports import Comparison, Decision, Finding, Group, Report
from .sources.borrowed import from_same_question
from .sources.continued import from_before

__all__ = ["Comparison", "Decision", "Finding", "Group", "Report", "compare", "index_keys"]


@paused()
def compare(reports: Sequence[Report], *, register: Register, decisions: Iterable[Decision] = ()) -> Comparison:
    """Compare the claims of one story and return groups, findings and origins.

    Claims with no partner are in no group. What a person decided (`decisions`) wins over every score. The result
    depends on nothing but the arguments; the order of `reports` does not matter.
    """
    ordered = sorted(reports, key=lambda report: report.key)
    decided = tuple(decisions)
    features = in_context([features_of(report, register) for report in ordered])
    weights = word_weights(features)
    pairs = score_pairs(features, weights)
    origins = trace_origins(ordered, register)
    story = Story(features, weights, register, origins, pairs)
    findings = find_findings(story, decided)
    groups = group_claims(features, same_question(story, findings), decided, findings)
    return Comparison(groups, findings, from_same_question(ordered, from_before(ordered, origins), groups))


def index_keys(report: Report, register: Register) -> tuple[str, ...]:
    """Return at most 24 keys of a claim for a stored index: names, figures, rare words, rarest first.

    Two claims that answer the same question share at least one key in nearly all cases.
    """
    return keys_of(report, register)
