"""Find one quotation given to two speakers. Entry point: `speaker_findings`.

No conflict where one name stands for the other (alias, or a body and who speaks for it), nor where an article lets both
say it.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from ..features import Features
from ..languages.english.bodies import BODY_HEADS
from ..names import is_spoke_role
from ..reports import Finding
from ..vocabulary import LinkKind, Relation
from ..wording import plain, tokens
from .quotes import Twin
from .story import Story

FEWEST_WORDS, FEWEST_CONTENT = 5, 2  # shorter runs of words can be said by anyone
NEARLY_ALL = 0.75
LONG = 8  # words that are no chance even inside a far longer quotation


def speaker_findings(story: Story, found: Sequence[Twin]) -> Iterator[Finding]:
    """Yield a conflict for each utterance that two outlets give to two persons."""
    both = _said_by_both(story, found)
    done: set[tuple[int, int, str, str]] = set()
    for twin in found:
        one, two = _speaker(twin.one), _speaker(twin.two)
        if not (one and two and _firm(twin) and _differ(one, two, twin, story)):
            continue
        mark = (twin.one.report.article, twin.two.report.article, one, two)
        shared = frozenset((story.register.canonical(one), story.register.canonical(two))) in both
        if mark not in done and not shared:
            done.add(mark)
            yield _finding(twin, one, two)


def _speaker(item: Features) -> str | None:
    found = item.report.claim.attribution
    return found.speaker if found else None


def _firm(twin: Twin) -> bool:
    words = min(len(quote.inner.text.split()) for quote in (twin.first, twin.second))
    content = min(sum(token.content for token in tokens(quote.inner.text)) for quote in (twin.first, twin.second))
    longest = max(len(quote.inner.text.split()) for quote in (twin.first, twin.second))
    whole = words >= longest / 3 or words >= LONG
    return words >= FEWEST_WORDS and content >= FEWEST_CONTENT and twin.share >= NEARLY_ALL and whole


def _differ(one: str, two: str, twin: Twin, story: Story) -> bool:
    if story.register.same(one, two) or not all(_is_named(name, story) for name in (one, two)):
        return False
    if _may_speak_for(twin.one, twin.two) or _may_speak_for(twin.two, twin.one):
        return False
    words = [set(plain(name).replace(".", "").split()) for name in (one, two)]
    if words[0] <= words[1] or words[1] <= words[0]:
        return False
    surnames = [plain(name).split()[-1] for name in (one, two)]
    given = [plain(name).split()[0].strip(".") for name in (one, two) if len(name.split()) > 1]
    namesakes = len(given) == 2 and min(map(len, given)) > 2 and given[0][:3] != given[1][:3]
    return surnames[0] != surnames[1] or namesakes


def _may_speak_for(one: Features, two: Features) -> bool:
    """Tell whether the first is a spokesman who may speak for the second: nothing shows another body."""
    first, second = one.report.claim.attribution, two.report.claim.attribution
    if first is None or second is None or not is_spoke_role(first.role) or is_spoke_role(second.role):
        return False
    words = [set(plain(f"{found.organization or ''}").split()) for found in (first, second)]
    return (
        not (words[0] and words[1])
        or bool(words[0] & words[1])
        or any(word in plain(second.speaker or "") for word in words[0])
    )


def _is_named(name: str, story: Story) -> bool:
    """Tell whether this is a person by name, and no body, no "Texas governor", no "letter to the board"."""
    words = name.split()
    return (
        len(words) <= 4
        and story.register.is_person(name)
        and all(word[:1].isupper() or len(word) < 4 for word in words)
        and not any(word in BODY_HEADS for word in plain(name).split())
    )


def _said_by_both(story: Story, found: Sequence[Twin]) -> set[frozenset[str]]:
    """Return pairs of speakers to whom one article gives the same words."""
    by_article: dict[tuple[int, str], set[str]] = {}
    for twin in found:
        for item, _other in ((twin.one, twin.two), (twin.two, twin.one)):
            name = _speaker(item)
            if name:
                words = plain(twin.first.inner.text if item is twin.one else twin.second.inner.text)[:40]
                by_article.setdefault((item.report.article, words), set()).add(story.register.canonical(name))
    return {frozenset((a, b)) for names in by_article.values() for a in names for b in names if a != b}


def _finding(twin: Twin, one: str, two: str) -> Finding:
    text = (
        f"One quotation, two speakers: {twin.one.report.publisher} gives it to {one}, "
        f"{twin.two.report.publisher} to {two}."
    )
    return Finding(
        Relation.CONFLICTS,
        LinkKind.SPEAKER,
        twin.one.key,
        twin.two.key,
        (one, two),
        text,
        round(twin.share, 2),
        (("content words in common", f"{twin.share:.0%}"), ("speakers", f"{one}; {two}")),
        ((twin.one.key, twin.first.start, twin.first.end), (twin.two.key, twin.second.start, twin.second.end)),
    )
