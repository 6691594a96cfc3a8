"""Give a claim without a source of its own the origin of the claims it shares its matter with.

Entry points: `from_same_words`, for words that another outlet quotes with a speaker, `from_papers`, for what a paper
says that the article has spoken of before, and `from_same_question`, for an outlet's own voice among claims that
answer one question. Where two origins could be meant nobody is named.
"""

from __future__ import annotations

import itertools
import re
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence

from ..languages.english.titles import DOCUMENTS
from ..naming.name_words import gender
from ..reports import Group, Report
from ..words.folding import fold
from ..words.wording import plain, tokens

FEWEST_WORDS = 4  # of a quotation that is recognized by its words
LOOK_BACK = 6  # claims before "the report" in which it is first spoken of
SMALL = 12  # a number up to here can agree by chance
ALIKE = 0.75  # share of the shorter quotation's word pairs that the other has; a changed word costs two

Origins = dict[int, str | None]


def from_same_words(reports: Sequence[Report], known: Origins) -> Origins:
    """Give words quoted from "he" or "she" the one origin of whoever else's outlets have the same words from."""
    quoted = {report.key: pairs for report in reports if (pairs := _quoted_pairs(report))}
    index: dict[tuple[str, str], list[Report]] = defaultdict(list)
    for report in reports:
        if known[report.key] is not None:
            for pair in quoted.get(report.key, ()):
                index[pair].append(report)
    result = dict(known)
    for report in reports:
        if known[report.key] is None and report.key in quoted:
            others = {other.key: other for pair in quoted[report.key] for other in index[pair][:50]}
            same = [other for other in others.values() if _same_words(quoted[report.key], quoted[other.key])]
            result[report.key] = _only(known[other.key] for other in same if _can_be(report, other))
    return result


def _quoted_pairs(report: Report) -> frozenset[tuple[str, str]]:
    words = [[token.stem for token in tokens(quotation.inner.text)] for quotation in report.claim.quotations]
    if sum(map(len, words)) < FEWEST_WORDS:
        return frozenset()
    return frozenset(pair for run in words for pair in itertools.pairwise(run))


def _same_words(one: frozenset[tuple[str, str]], two: frozenset[tuple[str, str]]) -> bool:
    return len(one & two) >= ALIKE * max(1, min(len(one), len(two)))


def _can_be(report: Report, other: Report) -> bool:
    """Tell whether "she" can be the speaker whom the other outlet names."""
    found, theirs = report.claim.attribution, other.claim.attribution
    if found is None or found.source is None or theirs is None or theirs.speaker is None:
        return found is not None
    said, named = plain(found.source.text), gender(theirs.speaker.split())
    return said not in ("he", "she") or named in (None, said)


def from_papers(reports: Sequence[Report], known: Origins) -> Origins:
    """Give "the report says" the origin of the last claim before it in its article that speaks of a report."""
    rows: dict[int, list[Report]] = defaultdict(list)
    for report in reports:
        rows[report.article].append(report)
    result = dict(known)
    for row in rows.values():
        row.sort(key=lambda report: report.claim.start)
        for at, report in enumerate(row):
            own = result[report.key]
            paper = _paper(report) if own is None or _is_only_paper(own) else None
            if paper:
                before = (other for other in row[max(0, at - LOOK_BACK) : at][::-1] if _says(result[other.key]))
                named = next((other for other in before if paper in _WORD.findall(plain(other.claim.text))), None)
                result[report.key] = result[named.key] if named else own
    return result


def _paper(report: Report) -> str | None:
    """Return the noun of a source that is only a paper: "report" of "The report"."""
    found = report.claim.attribution
    if found is None:
        tells = _PAPER_TELLS.match(report.claim.text)
        return tells.group(1) if tells and tells.group(1) in DOCUMENTS else None
    worded = _SEEN.split(fold(found.source.text), maxsplit=1)[0] if found.source else ""
    words = plain(worded).split()
    alone = words and words[0] in ("the", "this", "that", "its", "their") and words[-1] in DOCUMENTS
    named = any(word[:1].isupper() for word in worded.split()[1:]) or "'s" in worded
    return words[-1] if alone and len(words) <= LONGEST_PAPER and not named else None


def _is_only_paper(origin: str) -> bool:
    """Tell whether a source is worded as no more than a paper: "bulletin", "preliminary report"."""
    return origin.islower() and origin.split()[-1] in DOCUMENTS and "'s" not in origin


def _says(origin: str | None) -> bool:
    """Tell whether an origin is somebody, no mere paper."""
    return origin is not None and not _is_only_paper(origin)


LONGEST_PAPER = 5  # words of "the preliminary incident report"
_SEEN = re.compile(r" (?:posted|published|released|seen|obtained|issued|made|handed|filed|dated|on|of|from|by) ")


_WORD = re.compile(r"\w+")
_PAPER_TELLS = re.compile(
    r"(?:The|This|That|Its|Their) ([a-z]+) (?:also |then |further )?(?:lists?|listed|finds?|found|says?|said|shows?|"
    r"showed|puts?|gives?|gave|names?|named|blames?|blamed|describes?|described|details?|detailed|concludes?|concluded|notes?|noted|"
    r"estimates?|estimated|counts?|counted|cites?|cited|criticizes?|criticized|criticises?|criticised|recommends?|"
    r"recommended|identifies|identified|records?|recorded|accuses?|accused|mentions?|mentioned|contains?|contained)\b"
)


def from_same_question(reports: Sequence[Report], known: Mapping[int, str | None], groups: Iterable[Group]) -> Origins:
    """Give a claim in an outlet's own voice the one origin of those who answer the same question with its figure.

    The answer must be one that nobody finds out alone: the same number above twelve, or the same amount of money.
    """
    by_key = {report.key: report for report in reports}
    result = dict(known)
    for group in groups:
        told = [by_key[key] for key in group.claims if by_key[key].claim.attribution and known[key]]
        origin = _only(known[report.key] for report in told)
        answers = set().union(*(_answers(report) for report in told))
        for key in group.claims:
            own = result[key] is None and by_key[key].claim.attribution is None
            if own and origin and _answers(by_key[key]) & answers:
                result[key] = origin
    return result


def _answers(report: Report) -> set[tuple[float, str | None]]:
    figures = (item for item in report.claim.quantities if item.value is not None)
    return {
        (item.value or 0.0, item.unit)
        for item in figures
        if abs(item.value or 0.0) > SMALL or (item.unit and len(item.unit) == 3 and item.unit.isupper())
    }


def _only(names: Iterable[str | None]) -> str | None:
    found = {name for name in names if name is not None}
    return found.pop() if len(found) == 1 else None
