"""Name the question that a group of claims answers, in a few words. Entry point: `question_of`.

A row of the number matrix is called by what is counted, what became of it, where and as of when ("North Korean soldiers
sent to Russia, mid-October"), a row of amounts by a clause that leaves the amount open ("The contract is worth …");
other rows by the point that is made, without who makes it.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence

from ..counting.counts import Figure
from ..languages.english.synonyms import STOPWORDS
from ..words.folding import fold
from ..words.wording import plain, tokens
from .blanks import BLANK, OPEN
from .counted_labels import counted_labels
from .features import Features
from .label_form import LONGEST, fitted, tidied

PAUSED = "\1"  # ends a label, until one is chosen, that stops at a pause of its sentence: it may lack the verb
CUT_OFF = 0.75
FEWEST_WORDS = 2  # content words
_QUOTE_END = re.compile(r"[,.!?]?['\"]\s|[,.!?]['\"]$")
_CLOCK = re.compile(r"^\s*(?:[*•-]\s*)?(?:\d{1,2}[.:]\d\d\s*(?:[ap]\.?m\.?)?\s+)?")
_DATELINE = re.compile(
    r"^(?:(?:[A-Z]{3,30}[^\n]{0,60}?)?\(?[A-Z][\w. ]{1,24}\)\s*(?:--?|[–—])|[A-Z]{3,30}[^.\n]{0,40}?\s(?:--|–|—))\s+"
    r"(?=[A-Z])"
)
_BREAK = re.compile(
    r"[;:()\n“”\"]|,\s|\s[–—-]+\s|(?<=[a-z]{3})\.\s|\s(?:but|while|although|though|which|who|whom|whose|because|after|"
    r"when|since|until|compared|according|than|bringing|taking|as|that|said|says)\s"
)


def question_of(features: Sequence[Features]) -> str:
    """Return the label of a row, at most 70 characters: that of its claims which says most of what they share."""
    aged = _compared_ages(features)
    figures = [[each for each in item.figures if each.dimension != "age" or each.noun in aged] for item in features]
    counting = sum(map(bool, figures)) > len(features) / 2
    labels = counted_labels(features, _compared(figures)) or counted_labels(features, figures) if counting else []
    labels = labels or [label for item in features for label in _stated(item)]
    spread = Counter(word for item in features for word in item.every)
    common = {word for word, count in spread.items() if count > len(features) / 2}
    best = max(labels, key=lambda label: (_worth(label, common), -len(label), label), default=OPEN)
    return best.replace(BLANK, OPEN).removesuffix(PAUSED)


def _compared(figures: Sequence[Sequence[Figure]]) -> list[list[Figure]]:
    """Return of each claim the figures of the sort that most claims give, where two or more and a third give one."""
    sorts = [{_sort(each) for each in own} for own in figures]
    told = Counter(sort for own in sorts for sort in own)
    most = max(told.values(), default=0)
    if most < 2 or most <= sum(map(bool, figures)) / 3:
        return [list(own) for own in figures]
    return [[each for each in own if told[_sort(each)] == most] for own in figures]


def _sort(figure: Figure) -> tuple[str, str]:
    return figure.dimension, figure.noun if figure.dimension == "count" else ""


def _compared_ages(features: Sequence[Features]) -> set[str]:
    """Return whose age a row compares: told by two or more of its claims and by most, and nothing else told twice.

    An age beside a figure ("the chair, 52, won 31 votes") says who acts, not what is asked.
    """
    told = Counter(key for item in features for key in {(figure.dimension, figure.noun) for figure in item.figures})
    if any(count > 1 for (dimension, _), count in told.items() if dimension != "age"):
        return set()
    return {noun for (_, noun), count in told.items() if count > 1 and count > len(features) / 2}


def _worth(label: str, common: set[str]) -> float:
    """Return how much a label says: words that the claims share, names, and no more words than needed."""
    found = [token for token in tokens(label) if token.content]
    shared = sum(token.concept in common or token.low in common for token in found)
    names = any(token.text[0].isupper() for token in found[1:])
    return (
        shared
        - 0.25 * len(found)
        + 0.5 * names
        + len(found) / (1 + len(found))
        + 1.5 * ("…" not in label)
        - CUT_OFF * label.endswith(PAUSED)
        - _odd(label)
    )


def _odd(label: str) -> float:
    """Return how much a label reads like a piece of a sentence."""
    low = plain(label).split()
    return 1.5 * (low[0] in STOPWORDS and low[0] != "no") + 1.0 * any(
        word in ("he", "she", "we", "i", "it") for word in low
    )


def _stated(item: Features) -> Iterator[str]:
    claim = item.report.claim
    for quote in claim.quotations[:1]:
        if claim.start <= quote.inner.start and quote.inner.end <= claim.end:
            words = fitted(quote.inner.text)
            if len(quote.inner.text.split()) >= 4 and words:
                yield f"“{words.removesuffix(' …')}{' …' if words.endswith('…') else ''}”"
    content = claim.attribution.content if claim.attribution else ()
    inside = [part.text for part in content if claim.start <= part.start and part.end <= claim.end]
    told = max(inside, key=len, default=claim.text)
    told = claim.text if told.startswith("to ") else told  # "declined | to answer" says nothing without who and how
    whole = tidied(_DATELINE.sub("", _CLOCK.sub("", fold(told))))
    unquoted = _QUOTE_END.split(whole)[0]
    whole = unquoted if len(unquoted.split()) >= 4 else whole
    end = _last_break(whole)
    words = fitted(whole[:end])
    if sum(token.content for token in tokens(words)) >= FEWEST_WORDS:
        yield words + PAUSED * (end < len(whole) and not words.endswith("…"))


def _last_break(text: str) -> int:
    """Return where to cut a long text: at the last pause that leaves enough of it."""
    if len(text) <= LONGEST:
        return len(text)
    breaks = [found.start() for found in _BREAK.finditer(text[:LONGEST]) if found.start() >= LONGEST // 2]
    return max(breaks, default=len(text))
