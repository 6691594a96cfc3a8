"""Find one quotation given to two speakers. Entry point: `speaker_findings`.

No conflict where one name stands for the other (alias, or a body and who speaks for it), where an article lets both
say it, nor where either article leaves it to the reader to work out who is speaking.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence

from ..languages.english.titles import POSTS
from ..names import is_spoke_role
from ..questions.features import Features
from ..reports import Finding
from ..vocabulary import LinkKind, Relation
from ..words.wording import plain
from .quoted.exchange import same_given
from .quoted.firmness import firm_name
from .quoted.overlap import content
from .quoted.shared_words import is_anybodys, one_under_two
from .quoted.voices import far_groups, voice_of, voices_apart
from .quotes import Twin, full_quotation, speaker_of
from .story import Story

FEWEST_WORDS, FEWEST_CONTENT = 4, 2  # shorter runs of words can be said by anyone
NEARLY_ALL = 0.75
LONG = 8  # words that are no chance even inside a far longer quotation


def speaker_findings(story: Story, found: Sequence[Twin]) -> Iterator[Finding]:
    """Yield a conflict for each utterance that two outlets give to two persons."""
    both = _said_by_both(story, found)
    given: dict[tuple[int, int, str, str], list[Twin]] = defaultdict(list)
    for twin in found:
        if not _is_telling(twin):
            continue
        names = _two(twin, story)
        if names:
            given[twin.one.report.article, twin.two.report.article, *names].append(twin)
    for (*_, one, two), same in given.items():
        if frozenset((story.register.canonical(one), story.register.canonical(two))) not in both:
            yield from (_finding(twin, one, two) for twin in _once(_fullest(same)))


def _two(twin: Twin, story: Story) -> tuple[str, str] | None:
    """Return the two speakers of one utterance, by name or as they are called; None where it may be one."""
    one, two = firm_name(twin.one, twin.first, story), firm_name(twin.two, twin.second, story)
    if _is_anybodys(twin):
        return None
    if one and two:
        return (one, two) if _differ(one, two, twin, story) else None
    voices = voice_of(twin.one, twin.first, one, story), voice_of(twin.two, twin.second, two, story)
    if voices[0] is None or voices[1] is None or not voices_apart(voices[0], voices[1]):
        return None
    return voices[0].label, voices[1].label


def _is_anybodys(twin: Twin) -> bool:
    texts = [full_quotation(*side).inner.text for side in ((twin.one, twin.first), (twin.two, twin.second))]
    return is_anybodys((texts[0], texts[1]), (twin.one.report.claim, twin.two.report.claim))


def _fullest(same: Sequence[Twin]) -> Sequence[Twin]:
    """Leave out short sentences beside longer ones of the same quotation."""
    sizes = [min(len(quote.inner.text.split()) for quote in (twin.first, twin.second)) for twin in same]
    return [twin for twin, size in zip(same, sizes, strict=True) if size >= min(FEWEST_WORDS, max(sizes))]


def _once(same: Sequence[Twin]) -> Sequence[Twin]:
    """Keep one sentence of each quotation that runs over several: the one that the article says the speaker beside."""
    kept: dict[tuple[int, int], Twin] = {}
    for twin in sorted(same, key=lambda twin: -_beside_source(twin)):
        one, two = full_quotation(twin.one, twin.first), full_quotation(twin.two, twin.second)
        kept.setdefault((one.start, two.start), twin)
    return [twin for twin in same if twin in kept.values()]


def _beside_source(twin: Twin) -> int:
    """Return in how many of the two claims the source stands itself."""
    claims = (twin.one.report.claim, twin.two.report.claim)
    sources = [claim.attribution.source if claim.attribution else None for claim in claims]
    return sum(
        source is not None and claim.start <= source.start < claim.end
        for claim, source in zip(claims, sources, strict=True)
    )


def _is_telling(twin: Twin) -> bool:
    """Tell whether so much of both quotations is the same that no two people would say it."""
    sides = ((twin.one, twin.first), (twin.two, twin.second))
    texts = [full_quotation(item, quote).inner.text for item, quote in sides]
    words, longest = min(len(text.split()) for text in texts), max(len(text.split()) for text in texts)
    meaning = min(content(text) for text in texts)
    whole = words >= longest / 3 or words >= LONG
    if twin.changed:
        return all(edit.sort == "order" for edit in twin.changed)
    row = twin.overlap.run >= min(FEWEST_WORDS, twin.overlap.words) and not twin.overlap.open_ends
    return row and words >= FEWEST_WORDS and meaning >= FEWEST_CONTENT and twin.share >= NEARLY_ALL and whole


def _differ(one: str, two: str, twin: Twin, story: Story) -> bool:
    if story.register.same(one, two) or one_under_two((one, two), (twin.one.report, twin.two.report)):
        return False
    if _may_speak_for(twin.one, twin.two) or _may_speak_for(twin.two, twin.one):
        voices = voice_of(twin.one, twin.first, one, story), voice_of(twin.two, twin.second, two, story)
        return bool(voices[0] and voices[1] and far_groups(voices[0].groups, voices[1].groups))
    words = [set(plain(name).replace(".", "").replace("-", " ").split()) for name in (one, two)]
    if words[0] <= words[1] or words[1] <= words[0]:
        return False
    return plain(one).split()[-1] != plain(two).split()[-1] or _are_namesakes(one, two, twin)


def _are_namesakes(one: str, two: str, twin: Twin) -> bool:
    """Tell whether two people of one surname are meant: both are named in full right there, by other given names."""
    given = [name.split()[0].strip(".") for name in (one, two)]
    sources = [item.report.claim.attribution for item in (twin.one, twin.two)]
    there = all(
        found and found.source and first in found.source.text for found, first in zip(sources, given, strict=True)
    )
    return there and min(map(len, given)) > 2 and not same_given(*given)


def _may_speak_for(one: Features, two: Features) -> bool:
    """Tell whether the first is a spokesman who may speak for the second: nothing shows another body."""
    first, second = one.report.claim.attribution, two.report.claim.attribution
    if first is None or second is None or not is_spoke_role(first.role) or is_spoke_role(second.role):
        return False
    words = [_body_words(found.organization) for found in (first, second)]
    return (
        not (words[0] and words[1])
        or bool(words[0] & words[1])
        or bool(words[0] & POSTS)  # "the mayor's spokeswoman"
        or any(word in plain(second.speaker or "") for word in words[0])
    )


def _body_words(organization: str | None) -> set[str]:
    """Return the words of a body's name, and its initials."""
    words = plain(organization or "").replace(".", "").split()
    initials = "".join(word[0] for word in words if word not in ("the", "of", "for", "and"))
    return {*words, initials} if len(words) > 1 else set(words)


def _said_by_both(story: Story, found: Sequence[Twin]) -> set[frozenset[str]]:
    """Return pairs of speakers to whom one article gives the same words."""
    by_article: dict[tuple[int, str], set[str]] = {}
    for twin in found:
        for item, _other in ((twin.one, twin.two), (twin.two, twin.one)):
            name = speaker_of(item)
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
