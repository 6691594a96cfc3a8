"""Turn a source as worded ("she", "the minister", "Mr Doe") into who is meant, with post and body.

Entry point: `resolve`. Names come from `articles.analysis.speakers`; what is carried here is who spoke last.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from dataclasses import replace

from ..languages.english.titles import BODY_KINDS
from ..posts import describe
from ..spans import Attribution
from ..speakers import Entity, Names
from .chains import chained, nested
from .descriptions import NOBODY, Speaker, body_of_kind, described, head_words, in_office, only_voice
from .found import Found
from .interviews import ANSWER, interviewee, labelled
from .kinship import relative
from .mentions import read_names
from .naming import NameFinder, several
from .phrases import Phrase, antecedent, phrase_after, phrase_before
from .pronouns import body_opening, person_meant
from .subjects import main_subject
from .tokens import Unit
from .wording import fits, plain_name, without_article
from .words import Token

HE = frozenset(["he", "him", "his", "himself"])
SHE = frozenset(["she", "her", "herself"])
THEY = frozenset(["they", "them", "their", "themselves"])
IT = frozenset(["it", "its", "itself"])
OWNERS = frozenset(["his", "her", "their", "its"])
OWN = frozenset(["i", "we", "you", "me", "us", "my", "our", "one"])


def resolve(
    body: str, units: Sequence[Unit], found: Sequence[Found], attributions: Sequence[Attribution]
) -> list[Attribution]:
    """Return the attributions with speaker, role, organization and chain filled in."""
    names = read_names(body, units)
    reader = _Reader(body, names, units)
    pairs = enumerate(zip(found, attributions, strict=True))
    read = [reader.read(item, attribution, nested(index, found)) for index, (item, attribution) in pairs]
    return [chained(index, found, read) for index in range(len(read))]


class _Reader:
    """Reads one article's sources in order and remembers who spoke last."""

    def __init__(self, body: str, names: Names, units: Sequence[Unit]) -> None:
        self.body = body
        self.names = names
        self.finder = NameFinder(body, names)
        self.units = units
        self.starts = [unit.start for unit in units]
        self.last = NOBODY
        self.told: dict[str, Speaker] = {}  # unnamed speakers by their noun: "an aide to the mayor", later "the aide"
        self.last_place = 0

    def read(self, item: Found, attribution: Attribution, inner: bool) -> Attribution:
        """Return the attribution with its speaker; one who is `inner` to another's words does not speak on."""
        phrase = item.candidate.source
        speaker = self.speaker(item.unit.tokens, phrase) if phrase else self._unnamed(item)
        owner = phrase is not None and item.unit.tokens[phrase.end - 1].possessive  # "his rival's claim that"
        aside = inner and self.last_place == item.unit.start and self.last.human
        if speaker.name and not (owner or aside):
            self.last, self.last_place = speaker, item.unit.start
        chain = (speaker.name,) if speaker.name else ()
        return replace(
            attribution, speaker=speaker.name, role=speaker.role, organization=speaker.organization, chain=chain
        )

    def _unnamed(self, item: Found) -> Speaker:
        """Return who spoke before, or in an interview who answers."""
        if item.candidate.construct != ANSWER:
            return self.last if item.carried else NOBODY
        if item.named is None:
            entity = interviewee(self.names, item.unit.start)
            return self._of(entity) if entity else NOBODY
        label = self.body[item.named[0] : item.named[1]]
        entity = labelled(self.names, label)
        return self._of(entity) if entity else Speaker(label.split(",")[0].split("(")[0].strip())

    def speaker(self, tokens: Sequence[Token], phrase: Phrase) -> Speaker:
        """Return who the phrase means."""
        first = tokens[phrase.start]
        if phrase.head_end - phrase.start == 1:
            if first.tag == "O" or first.low in ("his", "her", "their", "its"):
                return self._pronoun(first)
            if first.tag == "W" or first.low in ("that", "which"):
                place = phrase.start - (tokens[phrase.start - 1].tag == ",")
                before = antecedent(tokens, place) or phrase_before(tokens, place)
                return self.speaker(tokens, before) if before and before.end <= phrase.start else NOBODY
        return self._named(tokens, phrase) or self._described(tokens, phrase)

    def _pronoun(self, token: Token) -> Speaker:
        low = token.low
        if low in OWN:
            return NOBODY
        if low in HE or low in SHE:
            return self._person(token.start, "he" if low in HE else "she")
        if low in THEY:
            if self.last.name and (self.last.plural or self.last.entity is None):
                return self.last
            return self._subject_before(token.start, plural=True) if self.last.name is None else self._group(token)
        if low in IT:
            return self._body(token.start)
        return Speaker(token.low)

    def _person(self, place: int, gender: str) -> Speaker:
        """Return whom "he" or "she" means; where no name fits, who spoke last or whom the sentence before is about."""
        if self.last.human and self.last.entity is None and self.last_place >= self._place_before(place):
            return self.last  # "A nurse said … “We ran out of blankets,” she said"
        asking = self._asking(place, gender)
        chosen = person_meant(self.names, place, gender, self.last.entity, self.starts, True, asking)
        if chosen is not None:
            return self._of(chosen, gender)
        just = self.last_place >= self._place_before(place)  # then a first name can have misled
        last = self.last.entity
        able = (
            self.last.human
            and (last is None or last is not asking)
            and (just or last is None or last.gender in (None, gender))
        )
        if able and self.last.name and not self.last.plural:
            return self.last
        chosen = person_meant(self.names, place, gender, last, self.starts, False, asking)
        if chosen is not None:
            return self._of(chosen, gender)
        before = self._subject_before(place)
        return before if before.human else NOBODY

    def _asking(self, place: int, gender: str) -> Entity | None:
        """Return who put something to the one that "he" means in the sentence before: "Doe asked him"."""
        index = bisect_right(self.starts, place) - 2
        tokens = self.units[index].tokens if index >= 0 else []
        heard = "him" if gender == "he" else "her"
        for number, token in enumerate(tokens[1:], 1):
            verb = tokens[number - 1].tag in "EZB"
            if token.low == heard and verb and (number + 1 == len(tokens) or tokens[number + 1].tag not in "NMB#"):
                subject = self._subject_of(index, token.start)
                return subject.entity if subject.entity is not None and subject.entity.person is not False else None
        return None

    def _group(self, token: Token) -> Speaker:
        """Return whom "they" means after a single speaker: the people of the sentence before, else that speaker."""
        before = self._subject_before(token.start, plural=True)
        return before if before.name else self.last

    def _subject_before(self, place: int, plural: bool = False) -> Speaker:
        """Return whom the sentence before is about: "The defendant rose. He says"."""
        index = bisect_left(self.starts, place) - 1
        if index >= 0 and self.starts[index] <= place < self.units[index].end:
            index -= 1
        if index < 0:
            return NOBODY
        tokens = self.units[index].tokens
        phrase = phrase_after(tokens, 1 if tokens and tokens[0].tag == "C" else 0)
        if phrase is None or tokens[phrase.start].tag == "O":
            return NOBODY
        speaker = self.speaker(tokens, Phrase(phrase.start, phrase.head_end, phrase.head_end))
        return speaker if not plural or speaker.plural or tokens[phrase.head_end - 1].low.endswith("s") else NOBODY

    def _writer_before(self, place: int) -> Speaker:
        """Return who put out the statement that "It reads" goes on from; NOBODY where the verb is another."""
        index = bisect_right(self.starts, place) - 1
        tokens = self.units[index].tokens if index > 0 else []
        if len(tokens) < 2 or tokens[0].start != place or tokens[1].low not in ("reads", "read"):
            return NOBODY
        return self._subject_before(place)

    def _subject_of(self, index: int, place: int) -> Speaker:
        """Return whom a sentence is about before a place in it."""
        tokens = self.units[index].tokens if index >= 0 else []
        before = next((number for number, token in enumerate(tokens) if token.start >= place), 0)
        subject = main_subject(tokens, before)
        if subject is None or tokens[subject.start].tag in "OW" or before < 2:
            return NOBODY
        return self.speaker(tokens, Phrase(subject.start, subject.head_end, subject.head_end))

    def _body(self, place: int) -> Speaker:
        """Return what "it" means: the body that spoke in the sentence before, else its subject, else the last body."""
        writer = self._writer_before(place)
        if writer.name:
            return writer
        own = self._subject_of(bisect_right(self.starts, place) - 1, place)
        if own.name and own.bodily:
            return own  # "Denmark's data authority opened an inquiry, it confirmed"
        entity = self.last.entity
        spoke = self.last.name and (entity is None or not (entity.person or entity.role))
        before = self._place_before(place)
        if spoke and self.last_place >= before:
            return self.last
        subject = body_opening(self.names, before, place)
        if subject is not None:
            return self._of(subject)
        thing = self._subject_before(place)
        if thing.name and thing.entity is None and not thing.human and not thing.plural:
            return thing
        if entity is not None and entity.person is False:
            return self.last
        bodies = (item.entity for item in self.names.before(place) if item.entity.person is False)
        found = next((body for body in bodies if not body.place), None)
        if found is not None:
            return self._of(found)
        described = self.last if self.last.name and not entity else self._subject_before(place)
        return described if described.entity is None or not described.entity.person else NOBODY

    def _place_before(self, place: int) -> int:
        """Return where the sentence before the one at `place` begins."""
        index = bisect_right(self.starts, place) - 2
        return self.starts[index] if index >= 0 else 0

    def _of(self, entity: Entity, gender: str | None = None) -> Speaker:
        entity = self.names.in_full(entity)
        if entity.person and entity.name.isupper() and " " in entity.name:
            entity.name = entity.name.title()  # a transcript's label
        entity.gender = entity.gender or gender
        if entity.organization and entity.organization.islower():
            entity.organization = self._organization(entity.organization, entity.first)
        return Speaker(entity.name, entity.role, entity.organization, entity)

    def _named(self, tokens: Sequence[Token], phrase: Phrase) -> Speaker | None:
        """Return the speaker named in the phrase; of "its director Jane Doe" also the body she speaks for."""
        entity = self.finder.named(tokens, phrase)
        if entity is None:
            return None
        if tokens[phrase.start].low == "its" and entity.role and not entity.organization:
            entity.organization = self._body(tokens[phrase.start].start).name
        return self._of(entity)

    def _described(self, tokens: Sequence[Token], phrase: Phrase) -> Speaker:
        """Return whom a common noun means: "the minister", "the agency", "two officials", "a spokesman for X"."""
        words = [token for token in tokens[phrase.start : phrase.head_end]]
        head = head_words(words)
        known = self._meant(tokens, phrase, words, head) if head else None
        if known is not None:
            return known
        speaker = self._worded(tokens, phrase, words, head)
        if head and not speaker.plural:
            self.told[head[-1]] = speaker
        return speaker

    def _meant(
        self, tokens: Sequence[Token], phrase: Phrase, words: Sequence[Token], head: Sequence[str]
    ) -> Speaker | None:
        """Return the name that a description stands for, or the longer words that it was introduced by."""
        owner = next((word.low for word in words if word.possessive and word.tag == "M"), None)
        definite = words[0].low in ("the", "this", "that") or words[0].tag == "M"
        another = head[-1] in BODY_KINDS and any(word.possessive and word.tag == "N" for word in words)
        definite = definite and not another  # "the minister's office" is no office of another's
        entity = described(self.names, head, words[0].start, self.last, owner) if definite else None
        entity = entity if entity is not None and fits(words, entity, owner) else None
        if entity is None and (words[0].low in OWNERS or any(word.possessive for word in words)):
            entity = only_voice(self.names, head) or relative(self.names, head[-1], self._owner(words))
        if entity is not None:
            return self._of(entity)
        bare = phrase.head_end - phrase.start == 2 and words[0].low in ("the", "this", "that")
        told = self.told.get(head[-1]) if bare else None
        if told is None and definite and owner is None:
            entity = in_office(self.names, head, words[0].start)
            return self._of(entity) if entity is not None else None
        return told

    def _owner(self, words: Sequence[Token]) -> Entity | None:
        """Return whose somebody is: "his wife", "Doe's wife"."""
        if words[0].low in OWNERS:
            return self._pronoun(words[0]).entity
        owner = next((word for word in words if word.possessive and word.tag == "M"), None)
        return self.names.named([owner.low]) if owner is not None else None

    def _worded(self, tokens: Sequence[Token], phrase: Phrase, words: Sequence[Token], head: Sequence[str]) -> Speaker:
        """Return the speaker as the phrase words him."""
        text = self._text(tokens, phrase)
        post = describe(self.body, tokens, phrase.start)
        joined = several(tokens, phrase)
        if post is None or joined:
            return Speaker(text, plural=(bool(head) and head[-1].endswith("s")) or joined)
        return Speaker(text, post.role, self._organization(post.organization, words[0].start))

    def _organization(self, name: str | None, place: int) -> str | None:
        """Return the full name of a body that the phrase only calls "the company"."""
        known = body_of_kind(self.names, name.lower().split(), place, self.last) if name and name.islower() else None
        return known.name if known else name

    def _text(self, tokens: Sequence[Token], phrase: Phrase) -> str | None:
        start = tokens[phrase.start]
        text = plain_name(self.body, tokens, phrase)
        if start.low in OWNERS and phrase.head_end - phrase.start > 1:
            owner = self._pronoun(start)
            if owner.name:
                return owner.name + "’s" + text[len(start.low) :]
        return without_article(text, start) or None
