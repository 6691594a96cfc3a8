"""Read how far the count of an election had come when a claim was made. Entry point: `share_counted`."""

from __future__ import annotations

import re

from ...languages.english.numbers import PARTS
from ...words.wording import plain

# "With 38 percent of ballots counted", "81% of precincts reporting", "half of the vote in".
_COUNTED = re.compile(
    r"(?P<share>\d{1,3}(?:\.\d+)?) ?(?:%|percent|per cent|pc\b)(?: of)?(?: all| its)?(?: the)? "
    r"(?:[a-z]+ ){0,2}?(?:votes?|ballots?|precincts?|returns|results|polling (?:stations|places|units)|districts|"
    r"constituencies|wards|boxes|tally sheets|papers|count)\b[^.;,]{0,24}?"
    r"\b(?:counted|tallied|reporting|reported|declared|processed|tabulated|verified|complete|completed|in)\b|"
    r"\b(?:an? )?(?P<part>half|third|quarter)(?: of)?(?: all)?(?: the)? (?:votes?|ballots?|precincts?)\b[^.;,]{0,24}?"
    r"\b(?:counted|tallied|reporting|declared|in)\b"
)
_COUNT_COMPLETE = re.compile(
    r"\b(?:all|100 ?(?:%|percent|per cent) of)(?: of)?(?: the)? (?:votes|ballots|precincts|boxes|polling "
    r"(?:stations|places)) (?:\w+ )?(?:counted|tallied|reporting|in)\b|"
    r"\bwith (?:the )?counting (?:complete|over|finished)\b|"
    r"\bonce all (?:the )?votes were counted\b"
)


def share_counted(text: str) -> float | None:
    """Return the share of votes, in percent, that were counted when a claim was made; None where it does not say."""
    low = plain(text)
    if _COUNT_COMPLETE.search(low):
        return 100.0
    found = {_share(match) for match in _COUNTED.finditer(low)}
    return found.pop() if len(found) == 1 else None


def _share(match: re.Match[str]) -> float:
    return float(match["share"]) if match["share"] else 100.0 / PARTS[match["part"]]
