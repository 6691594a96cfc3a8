"""Name the question that a group of claims answers, in a few words. Entry point: `question_of`.

A row of the number matrix is called by what is counted, what became of it, where and as of when ("North Korean soldiers
sent to Russia, mid-October"); other rows by the point that is made, without who makes it.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence

from .counts import Figure
from .features import Features
from .folding import fold
from .languages.english.synonyms import STOPWORDS
from .outcomes import outcome_words
from .spelling import skeleton
from .wording import plain, tokens

LONGEST = 70  # characters of a label
FEWEST_WORDS = 2  # content words
_WORD = re.compile(r"[^\W\d_][\w'’-]*")
_QUOTE_END = re.compile(r"[,.!?]?['\"]\s|[,.!?]['\"]$")
PARTICLES = frozenset("up out off down away back over".split())
_CLOCK = re.compile(r"^\s*(?:[*•-]\s*)?(?:\d{1,2}[.:]\d\d\s*(?:[ap]\.?m\.?)?\s+)?")
_EDGE = " \t\n\"“”'‘’«».,;:–—-()…"
_BREAK = re.compile(
    r"[;:()\n“”\"]|,\s|\s[–—-]+\s|(?<=[a-z]{3})\.\s|\s(?:but|while|although|though|which|who|whom|whose|because|after|when|since|until|"
    r"compared|according|than|bringing|taking|as|that|said|says)\s"
)
_AUXILIARY = re.compile(
    r"^(?:(?:has|have|had|was|were|is|are|be|been|being|will|would|could|may|might|should|already|now|also|so far|to|"
    r"still) )+"
)
_LEAD = re.compile(
    r"^(?:and|but|that|so|because|although|while|meanwhile|however|also|there (?:is|are|was|were)|it (?:is|was)|the|"
    r"an?|its|their|his|her|our|for|to|of|in|on|at|by|with|from|about|some|around|nearly)[, ]+",
    re.IGNORECASE,
)
_OF = re.compile(r"\s*(?:of|in|on|for|worth of) (?:the |its |their |a |an |those |all |new )?")
_MEASURES = {
    "money": "Amount", "percent": "Share", "point": "Change in points", "length": "Distance", "area": "Area",
    "mass": "Weight", "volume": "Volume", "time": "Time", "speed": "Speed", "power": "Power", "energy": "Energy",
    "data": "Data",
}  # fmt: skip


def question_of(features: Sequence[Features]) -> str:
    """Return the label of a row, at most 70 characters: that of its claims which says most of what they share."""
    aged = _compared_ages(features)
    figures = [[each for each in item.figures if each.dimension != "age" or each.noun in aged] for item in features]
    counting = sum(map(bool, figures)) > len(features) / 2
    told = zip(features, figures, strict=True)
    labels = [label for item, own in told for label in (_counts(item, own) if counting else _stated(item))]
    labels = labels or [label for item in features for label in _stated(item)]
    spread = Counter(word for item in features for word in item.every)
    common = {word for word, count in spread.items() if count > len(features) / 2}
    return max(labels, key=lambda label: (_worth(label, common), -len(label), label), default="…")


def _compared_ages(features: Sequence[Features]) -> set[str]:
    """Return whose age a row compares: told by two or more of its claims and by most, and nothing else told twice.

    An age beside a figure ("the chair, 52, won 31 votes") says who acts, not what is asked.
    """
    told = Counter(key for item in features for key in {(figure.dimension, figure.noun) for figure in item.figures})
    if any(count > 1 for (dimension, _), count in told.items() if dimension != "age"):
        return set()
    return {noun for (_, noun), count in told.items() if count > 1 and count > len(features) / 2}


def _counts(item: Features, figures: Sequence[Figure]) -> Iterator[str]:
    for figure in figures:
        label = _counted(item, figure)
        if sum(token.content for token in tokens(label)) >= FEWEST_WORDS:
            yield label


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
        - _odd(label)
    )


def _odd(label: str) -> float:
    """Return how much a label reads like a piece of a sentence."""
    low = plain(label).split()
    return 1.5 * (low[0] in STOPWORDS and low[0] != "no") + 1.0 * any(
        word in ("he", "she", "we", "i", "it") for word in low
    )


# -- what is counted


def _counted(item: Features, figure: Figure) -> str:
    claim = item.report.claim
    text = fold(claim.text)
    start = figure.quantity.start - claim.start
    end = start + len(figure.quantity.text)
    if not 0 <= start < end <= len(text):
        return ""
    if figure.dimension == "age":
        return _fitted(f"Age of {_whose(figure.noun, text)}")
    before, after = text[:start], _clause(_without_figures(text[end:], figure, item, end))
    phrase = _named(figure, before, after)
    return _fitted(f"{phrase}{_day(item, figure, phrase)}") if phrase else ""


def _whose(noun: str, text: str) -> str:
    """Return the surname or the noun whose skeleton an age carries, as the claim writes it."""
    bare = noun.removeprefix("of ")
    written = next((word for word in _WORD.findall(text) if skeleton(word) == bare), bare.title())
    return f"the {written.lower()}" if noun != bare else written


def _without_figures(after: str, figure: Figure, item: Features, end: int) -> str:
    """Return what follows a figure up to the next one."""
    starts = [other.quantity.start - item.report.claim.start - end for other in item.figures if other is not figure]
    return after[: min((start for start in starts if start >= 0), default=len(after))]


def _clause(after: str) -> str:
    found = _BREAK.search(after)
    return after[: found.start()] if found else after


def _named(figure: Figure, before: str, after: str) -> str:
    """Return "what is counted, what became of it": noun phrase, verb, place."""
    if figure.dimension == "count" and figure.noun:
        return _of_noun(figure, before, after)
    measure = _MEASURES.get(figure.dimension, "")
    told = sorted(figure.outcomes)
    of = _OF.match(after)
    thing = _tidied(after[of.end() :]) if of else ""
    if figure.dimension == "percent" and len(thing.split()) > 1:
        return f"Share of {thing}"
    subject = _subject(before)
    if not measure or len(subject) < 3:
        return ""
    rest = after.strip(_EDGE)
    return f"{subject}: {told[0] if told else measure.lower()}{' ' + rest if 0 < len(rest.split()) < 5 else ''}"


def _of_noun(figure: Figure, before: str, after: str) -> str:
    quoted = figure.quantity.text.split()
    inside = " ".join(word for word in quoted[-1:] if figure.noun in plain(word))
    words = after.strip().split(" ")
    at = next((at for at, word in enumerate(words[:5]) if _is_noun(word, figure)), -1)
    if at < 0 and not inside:
        return ""
    noun = " ".join(words[: at + 1]) if at >= 0 else inside
    rest = _AUXILIARY.sub("", " ".join(words[at + 1 :]).strip() + " ").strip()
    noun = re.sub(r"^(?:of |the |more |new |other |such |its |their )+", "", noun).strip(_EDGE)
    verb = "" if _starts_with_verb(rest) else _verb(before, figure)
    label = f"{noun}{verb} {rest.strip(_EDGE)}".strip()
    told = next(iter(sorted(figure.outcomes)), "")
    if verb or rest or len(noun.split()) > 1:
        return label
    return f"{noun} {told}" if told else f"Number of {noun}"


def _is_noun(word: str, figure: Figure) -> bool:
    found = tokens(word)
    return bool(found) and found[-1].concept == figure.noun


def _starts_with_verb(rest: str) -> bool:
    first = rest.split(" ")[0] if rest else ""
    return first.endswith(("ed", "ing")) or any(token.stem in outcome_words() for token in tokens(first))


def _verb(before: str, figure: Figure) -> str:
    """Return the outcome that stands before the figure ("drowned 4,000 cattle"), as a participle."""
    near = [token for token in tokens(before[-60:])][-5:]
    for token in reversed(near):
        names = outcome_words().get(token.stem, frozenset()) & figure.outcomes
        for name in sorted(names)[:1]:
            return f" {token.low if token.low.endswith(('ed', 'en')) else name}"
    return ""


def _subject(before: str) -> str:
    """Return what the clause before a figure is about: its first words up to the verb."""
    parts = re.split(r"[,;:()\n“”\"]\s*|\s(?:and|but|that|while|after|as|when|which|who|said|says)\s", before)
    words = _tidied(parts[-1]).split(" ")
    cut = next((at for at, word in enumerate(words) if at and _is_verb(word)), len(words))
    chosen = words[:cut][:6]
    while len(chosen) > 1 and plain(chosen[-1]) in STOPWORDS:
        chosen.pop()
    return " ".join(chosen) if any(token.content for token in tokens(" ".join(chosen))) else ""


def _is_verb(word: str) -> bool:
    return bool(
        re.match(r"(?:is|are|was|were|has|have|had|will|would|could|may|might|should|can|be)$|\w{2,}ed$", plain(word))
    )


def _day(item: Features, figure: Figure, phrase: str) -> str:
    """Return ", 8 October" where the claim names one time close to the figure."""
    claim = item.report.claim
    near = [span for span in claim.dates if abs(span.start - figure.quantity.end) < 120 and len(span.text) <= 24]
    if (
        len(near) != 1
        or set(plain(near[0].text).split()) & set(plain(phrase).split())
        or len(phrase) + len(near[0].text) > LONGEST - 2
    ):
        return ""
    return f", {near[0].text}"


# -- what is stated


def _stated(item: Features) -> Iterator[str]:
    claim = item.report.claim
    for quote in claim.quotations[:1]:
        if claim.start <= quote.inner.start and quote.inner.end <= claim.end:
            words = _fitted(quote.inner.text)
            if len(quote.inner.text.split()) >= 4 and words:
                yield f"“{words.removesuffix(' …')}{' …' if words.endswith('…') else ''}”"
    content = claim.attribution.content if claim.attribution else ()
    inside = [part.text for part in content if claim.start <= part.start and part.end <= claim.end]
    whole = _tidied(_CLOCK.sub("", fold(max(inside, key=len, default=claim.text))))
    unquoted = _QUOTE_END.split(whole)[0]
    whole = unquoted if len(unquoted.split()) >= 4 else whole
    words = _fitted(whole[: _last_break(whole)])
    if sum(token.content for token in tokens(words)) >= FEWEST_WORDS:
        yield words


def _last_break(text: str) -> int:
    """Return where to cut a long text: at the last pause that leaves enough of it."""
    if len(text) <= LONGEST:
        return len(text)
    breaks = [found.start() for found in _BREAK.finditer(text[:LONGEST]) if found.start() >= LONGEST // 2]
    return max(breaks, default=len(text))


# -- how it is written


def _tidied(text: str) -> str:
    words = " ".join(text.split()).strip(_EDGE)
    while (found := _LEAD.match(words)) is not None and len(words) > found.end():
        words = words[found.end() :]
    return words


def _fitted(text: str) -> str:
    """Return the text with a capital, cut between words to 70 characters; no small word at its end."""
    words = " ".join(text.split()).strip(_EDGE)
    if len(words) > LONGEST:
        words = words[: LONGEST - 1].rsplit(" ", 1)[0]
        cut = True
    else:
        cut = False
    parts = words.split(" ")
    while (
        len(parts) > 1
        and (last := plain(parts[-1].strip(_EDGE))) in STOPWORDS
        and last not in PARTICLES
        and parts[-1][:1].islower()
    ):
        parts.pop()
    words = " ".join(parts).rstrip(_EDGE)
    return words[:1].upper() + words[1:] + (" …" if cut else "")
