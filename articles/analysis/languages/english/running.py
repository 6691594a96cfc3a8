"""Words around a figure that say whether its count goes on, beside `measures.RUNNING`. Read by `counting.running`."""

from __future__ import annotations

BRINGS_TO = (
    r"\bbring(?:s|ing) (?:[\w'’-]+ ){0,8}?(?:to\b|totals?\b|tolls?\b|tall(?:y|ies)\b|counts?\b|numbers?\b|figures?\b)"
)
# "The count in shelters reached 5,800."
COUNT_REACHED = (
    r"\b(?:count|number|toll|tally|total|figure|crowd|queue|backlog|fund|appeal|petition)\b[^.;:,\d]{0,40}? "
    r"(?:reached|hit|passed|topped|exceeded|swelled to|stood at|came to)\W+(?:about |some |nearly |almost )?$"
)
# "The sample now in dispute" and "and trains are now back to normal" say nothing of how many it were.
OTHER_NOW = (
    r"(?<! is)(?<! are)(?<! was)(?<! were) now (?=(?:in|at|on|under|before|known|called|held|being|facing|part) )|"
    r"\b(?:and|but|though|while|whereas) (?:[a-z'’-]+ ){1,4}(?:is|are|was|were) now "
    r"(?=back|open|closed|shut|normal|safe|running|home|free|over|clear|calm|under|in\b|at\b)"
)
BY_THEN = (
    r"\b(?:with|once) (?:all|those|these|the (?:late|last|final|remaining|other)) (?:[\w'-]+ ){1,4}"
    r"(?:included|counted|added|(?:had been|were) (?:counted|opened|added))\b|"
    r"\b(?:by|as of|until|up to) (?:late |early |mid-?)?(?:last |this |on )?(?:then|nightfall|evening|noon|midday|"
    r"midnight|morning|afternoon|night|dusk|dawn|lunch|lunchtime|teatime|breakfast|yesterday|today|"
    r"(?:mon|tues|wednes|thurs|fri|satur|sun)day|"
    r"(?:\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve) (?:o'clock|[ap]\.?m\b)|"
    r"\d{1,2}[.:]\d\d(?! ?(?:%|per\b|m|bn)))\b"
)
