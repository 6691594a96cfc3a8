"""Tell how sure it is who said a quotation. Entry point: `firm_name`.

A reader of one article often guesses: a pronoun, a quotation with no cue of its own, a surname that two people share.
Such a guess is good enough to show, and not good enough to accuse two outlets of contradicting each other. On 150
articles of 50 events in three outlets each, ten of twelve speaker conflicts rested on such guesses.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from ...languages.english.bodies import BODY_HEADS
from ...languages.english.titles import POSTS
from ...names import Register
from ...questions.features import Features
from ...spans import Attribution, Claim, Quotation, Span
from ...words.folding import fold
from ...words.wording import plain
from ..posts.naming import is_named, names_in
from ..story import Story
from .spoken import spoken_by

NEAR = 300  # characters between the source and words that go on after it in the same paragraph
BEFORE = 700  # characters back in which the person that a pronoun stands for is named
_HE = re.compile(r"\W{0,3}(?:he|she) (?:[a-z]+ed|told|wrote|said|says|put it|went on|swore|vowed) ?")
MOST_BEFORE = 4  # words: "Heartbroken widower Ron", "The engineer, Ada"
PRONOUNS = frozenset(["he", "she"])
# Verbs that hand on what another person has said.
HANDS_ON = re.compile(
    r"\b(?:echo(?:ed|es|ing)|repeat(?:ed|s|ing)|quot(?:ed(?! as)|es|ing)|cit(?:ed|es|ing)|invok(?:ed|ing))\b|"
    r"\b(?:remember|recall|recount|hear)(?:ed|s|d|ing)? (?:[\w'.-]+ ){1,4}"
    r"(?:saying|telling|shouting|say|tell|shout|warning|promising|asking|calling|crying|yelling)\b|"
    r"\bhad (?:told|said to|warned|promised|assured) (?:him|her|them|us|me)\b"
)

MOST_DESCRIBED = 5  # words: "the retired deep-sea diver"
_NAME_END = re.compile(
    r"^[A-Z][\w'-]+(?: (?:[A-Z][\w'.-]*|(?:van|von|de|der|al|bin)\b))*,(?: (?:aged )?\d{1,3},| \(\d{1,3}\),)? "
)
_FROM = re.compile(r"\bfrom (?:the )?$")  # "the farmer Ada Osei (61) from Dolna Ves": where somebody comes from


def firm_name(item: Features, quote: Quotation, story: Story) -> str | None:
    """Return the person by name who is surely given as the speaker of `quote`, or None in doubt."""
    claim = item.report.claim
    seen = spoken_by(claim.text, quote.start - claim.start, quote.end - claim.start, story.register)
    found = claim.attribution
    if found is None or found.source is None or not found.speaker:
        return None if _hands_on(claim) else seen or _by_pronoun(item, quote, story)
    told = _attributed(found, item, quote, story)
    if not seen and not told and found.cue and stands_beside(found, item, quote):
        told = _introduced(found, item, story)
    if seen and told and not f" {story.register.canonical(told)}".endswith(f" {seen}"):  # "Mr van Dyck", in full before
        return None
    return told or (None if _hands_on(claim) else seen)


def _by_pronoun(item: Features, quote: Quotation, story: Story) -> str | None:
    """Return whom "he promised the crowd" behind a quotation means: whom alone the sentence before names, or first."""
    claim = item.report.claim
    if not _HE.match(fold(claim.text[quote.end - claim.start :])):
        return None
    article = story.articles[item.report.article]
    rows = [other.report.claim for other in article if 0 < claim.start - other.report.claim.start <= NEAR]
    for row in sorted(rows, key=lambda row: -row.start):
        people = [name for name, _ in names_in(row.text, story.register)]
        if people:
            return people[0] if len(set(people)) == 1 or _opens_with(row.text, people[0]) else None
    return None


def _attributed(found: Attribution, item: Features, quote: Quotation, story: Story) -> str | None:
    """Return the speaker that the attribution names beyond doubt."""
    source, speaker = found.source, found.speaker
    if source is None or not speaker or not _is_person(found, story.register) or found.cue is None:
        return None
    if not stands_beside(found, item, quote) or is_handed_on(source, item, story):
        return None
    words = fold(source.text).split()
    if len(words) == 1 and words[0].lower() in PRONOUNS:
        return speaker if _just_named(speaker, item, source.start, story) else None
    named = plain(speaker).split()[-1] in plain(source.text) or _by_given_name(words, speaker, item, story)
    return speaker if named or _is_post(_described(words), found.role) else None


def _by_given_name(words: Sequence[str], speaker: str, item: Features, story: Story) -> bool:
    """Tell whether a source is the speaker's given name, which nobody else in the article has: "said Gloria"."""
    parts = speaker.split()
    words = words[:1] if words and words[0].endswith(",") else words  # "Gloria, who has lived here since"
    if len(words) != 1 or len(parts) < 2 or plain(words[0]).strip(",") != plain(parts[0]):
        return False
    texts = (other.report.claim.text for other in story.articles[item.report.article])
    people = {name for text in texts for name, _ in names_in(text, story.register)}
    named = {name for name in people if plain(name).split()[0] == plain(parts[0]) and len(name.split()) > 1}
    return named == {story.register.canonical(speaker)}


def _is_person(found: Attribution, register: Register) -> bool:
    """Tell whether the speaker is a person by name; a surname will do with a personal post ("Mayor Drury")."""
    name = found.speaker or ""
    by_post = len(name.split()) == 1 and name[:1].isupper() and bool(POSTS & set(plain(found.role or "").split()))
    return is_named(name, register) or (by_post and plain(name) not in BODY_HEADS)


def is_handed_on(source: Span, item: Features, story: Story) -> bool:
    """Tell whether the sentence of a source says that the person echoes or cites the words of another."""
    claims = (other.report.claim for other in story.articles[item.report.article])
    inside = next((claim for claim in claims if claim.start <= source.start < claim.end), None)
    return inside is not None and _hands_on(inside)


def _hands_on(claim: Claim) -> bool:
    own = claim.text
    for quote in claim.quotations:
        own = own.replace(quote.text, "")
    return bool(HANDS_ON.search(own))


def _described(words: Sequence[str]) -> set[str]:
    """Return the words of "the defense minister" without the article; none for a long description."""
    kept = {word.lower() for word in words if word.lower() not in ("the", "a", "an", "his", "her", "their", "its")}
    return kept if len(kept) <= 4 else set()


def _introduced(found: Attribution, item: Features, story: Story) -> str | None:
    """Return the one person whom the article has introduced with the words of "the diver", "the retired nurse"."""
    source = found.source
    words = fold(source.text).split() if source else []
    speaker = found.speaker or ""
    worked_out = is_named(speaker, story.register)
    if source is None or (plain(speaker) != plain(" ".join(words[1:])) and not worked_out):
        return None
    if len(words) < 2 or words[0].lower() != "the" or len(words) > MOST_DESCRIBED or not words[-1].islower():
        return None
    described = re.compile(rf"\b(?:a|an|the) (?:[\w-]+ ){{0,2}}{re.escape(' '.join(words[1:]))}\b")
    people: set[str] = set()
    for other in story.articles[item.report.article]:
        claim = other.report.claim
        if claim.start < source.start:
            people |= _appositions(claim.text[: source.start - claim.start], described, story.register)
    if worked_out and people != {story.register.canonical(speaker)}:
        return None
    return people.pop() if len(people) == 1 else None


def _appositions(text: str, described: re.Pattern[str], register: Register) -> set[str]:
    """Return who is named right before such words: "Ron Sibley, 71, a retired diver"."""
    found = set()
    for name, place in names_in(text, register):
        after = _NAME_END.sub("", fold(text[place : place + NEAR]), count=1)
        if described.match(after):
            found.add(name)
    return found


def _is_post(described: set[str], role: str | None) -> bool:
    """Tell whether a description is the whole post: "the president" is not who was given as vice president."""
    held = set(re.split(r"\s(?:of|for|to|at|in|with|from)\s", plain(role or ""), maxsplit=1)[0].split())
    return bool(described) and described == held


def stands_beside(found: Attribution, item: Features, quote: Quotation) -> bool:
    """Tell whether the source stands in the sentence of a quotation, or near it."""
    claim, source = item.report.claim, found.source
    if source is None:
        return False
    inside = claim.start <= source.start < claim.end
    return inside or 0 <= quote.start - source.end <= NEAR or 0 <= source.start - quote.end <= NEAR


def _just_named(speaker: str, item: Features, at: int, story: Story) -> bool:
    """Tell whether the last sentence that names anyone, before a pronoun, names this person first or alone."""
    article = story.articles[item.report.article]
    rows = [other.report.claim for other in article if at - BEFORE <= other.report.claim.start < at]
    for claim in sorted(rows, key=lambda claim: -claim.start):
        text = claim.text[: max(0, at - claim.start)]
        people = {name for name, place in names_in(text, story.register) if not _FROM.search(text[:place])}
        if people:
            person = story.register.canonical(speaker)
            alone = person in people and not (people - {person}) & _speakers(story)
            return alone or _opens_with(text, speaker) or _is_source(claim.attribution, speaker, at)
    return False


def _speakers(story: Story) -> set[str]:
    """Return all who are given as a speaker in any article; "the member for Alba North" names nobody else."""
    if "speakers" not in story.memo:
        said = (item.report.claim.attribution for item in story.features)
        story.memo["speakers"] = {story.register.canonical(found.speaker) for found in said if found and found.speaker}
    speakers: set[str] = story.memo["speakers"]
    return speakers


def _opens_with(text: str, speaker: str) -> bool:
    """Tell whether a sentence begins with this person: who comes first is whom the next one goes on about."""
    start = plain(text).find(plain(speaker).split()[-1])
    return start >= 0 and len(text[:start].split()) <= MOST_BEFORE


def _is_source(found: Attribution | None, speaker: str, at: int) -> bool:
    """Tell whether that sentence is this person's own statement, by name."""
    if found is None or found.source is None or found.source.start >= at or found.speaker != speaker:
        return False
    return plain(speaker).split()[-1] in plain(found.source.text)
