"""One file for each kind of claim; DETECTORS lists them in the order their kinds are reported.

A detector takes a passage and its stance and returns a Finding (kind and reason) or None.
"""

from . import comparison, event, plan, quotation, statement, statistic, title
from .finding import Detector, Finding

DETECTORS: tuple[Detector, ...] = (
    statistic.detect,
    quotation.detect,
    statement.detect,
    event.detect,
    comparison.detect,
    title.detect,
    plan.detect,
)

__all__ = ["DETECTORS", "Detector", "Finding"]
