"""Link what one outlet quotes with what another retells of the same person. Entry point: `paraphrase_findings`.

Only agreement is read from a paraphrase: its words are the outlet's own, so another word in it is no altered quotation.
"""

from __future__ import annotations

from collections.abc import Iterator

from ...languages.english.changes import NEGATIONS
from ...questions.features import Features
from ...reports import Finding
from ...vocabulary import LinkKind, Relation, Stance
from ...words.word_forms import spelled_out
from ...words.wording import concepts, tokens
from ..story import Story, when, who

FEWEST = 3  # concepts in common
RETOLD = 0.5  # of the quotation's concepts found in the retelling
LONGEST = 40  # quoted words; longer speech is not retold in one sentence


def paraphrase_findings(story: Story, linked: set[frozenset[int]]) -> Iterator[Finding]:
    """Yield agreement of a quotation and a retelling; `linked` are the pairs that both quote."""
    quoted = {item.key: _quoted(item) for item in story.features}
    people = {item.key: _speaker(item, story) for item in story.features}
    for one, two, _ in story.couples():
        quoting, telling = (one, two) if quoted[one.key] else (two, one)
        words = quoted[quoting.key]
        if not words or quoted[telling.key] or people[one.key] is None or people[one.key] != people[two.key]:
            continue
        if one.report.article != two.report.article and frozenset((one.key, two.key)) not in linked:
            share = _retold(words, telling)
            if share >= RETOLD:
                yield _finding(quoting, telling, words, share, story)


def _quoted(item: Features) -> str:
    """Return the longest quotation of a claim, or an empty string."""
    texts = [quote.inner.text for quote in item.report.claim.quotations if not quote.scare]
    longest = max(texts, key=len, default="")
    return longest.strip().rstrip(",;") if FEWEST < len(longest.split()) <= LONGEST else ""


def _speaker(item: Features, story: Story) -> str | None:
    found = item.report.claim.attribution
    return story.register.canonical(found.speaker) if found and found.speaker else None


def _retold(words: str, telling: Features) -> float:
    """Return the share of the quotation that the retelling has; none where it denies or counts otherwise."""
    claim = telling.report.claim
    denied = [bool(set(spelled_out(text)) & NEGATIONS) for text in (words, claim.text)]
    if denied[0] != denied[1] or claim.stance in (Stance.DENIES, Stance.NO_EVIDENCE, Stance.DECLINES):
        return 0.0
    numbers = [{word for word in spelled_out(text) if word[0].isdigit()} for text in (words, claim.text)]
    own = concepts(tokens(words))
    common = own & telling.every
    return len(common) / len(own) if len(common) >= FEWEST and numbers[0] <= numbers[1] else 0.0


def _finding(quoting: Features, telling: Features, words: str, share: float, story: Story) -> Finding:
    one, two = quoting.report, telling.report
    origin = story.origins.get(telling.key)
    text = (
        f"Quoted in one, retold in the other: {one.publisher}{when(one)} quotes “{words}”, which "
        f"{who(two, origin)}{when(two)} gives in its own words."
    )
    return Finding(
        Relation.AGREES,
        LinkKind.QUOTE,
        quoting.key,
        telling.key,
        (words, two.claim.text),
        text,
        round(share, 2),
        (("concepts of the quotation that are retold", f"{share:.0%}"),),
    )
