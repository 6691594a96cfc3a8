"""Turn a source as worded ("she", "the minister", "Mr Doe") into who is meant, with post and body.

Entry point: `resolve`. Names come from `attribution.named.cast_list`; what is carried here is who spoke last.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import replace

from ...languages.english.closed import OWNERS
from ...languages.english.speech import IDENTIFYING
from ...languages.english.titles import BODY_KINDS, POSTS, SPOKES, TRADES
from ...spans import Attribution
from ..found import Found
from ..grammar.joined import joined_names
from ..grammar.phrase import Phrase
from ..grammar.tokens import Unit
from ..grammar.words import Token
from ..named.cast_list import Entity, Names
from ..named.mentions import read_names
from ..named.naming import NameFinder, several
from ..named.posts import describe
from ..named.wording import fits, of_party, plain_name, without_article
from .anaphora import INTRODUCED
from .answering import answerable
from .carrying import BESIDE
from .cataphora import named_next
from .chains import chained, early, nested
from .descriptions import NOBODY, Speaker, body_of_kind, can_speak, described, head_words, is_told_by_body
from .holders import in_office, post_holder
from .introduced import Introduced
from .members import COUNTS, is_member
from .papers import author, is_paper, owner_of_message, putting_out
from .pronouns import body_opening
from .recalling import Recalling
from .sorts import sort_meant

ADDING, UTTERED = {"add", "continue", "go on"}, {"statement", "message", "tweet"}  # "The statement went on": whose?
NOT_LEADS = {"carrier", "miner", "producer", "employer", "publisher", "chain", "builder", "business"}
LEADS = (TRADES | {"retailer", "airline"}) - NOT_LEADS
WORDY = 5  # words of an owner who is no name: "the dairy next door pumps"
LONGEST_OWNER = 60  # letters; a chain of relatives is not followed for ever
UNNAMED_AGAIN = frozenset("source person insider man woman informant official individual".split())


def resolve(
    body: str, units: Sequence[Unit], found: Sequence[Found], attributions: Sequence[Attribution]
) -> list[Attribution]:
    """Return the attributions with speaker, role, organization and chain filled in."""
    names = read_names(body, units)
    reader = _Reader(body, names, units)
    read = [
        reader.read(item, attribution, nested(index, found), early(index, found))
        for index, (item, attribution) in enumerate(zip(found, attributions, strict=True))
    ]
    return [chained(index, found, read) for index in range(len(read))]


class _Reader(Recalling):
    """Reads one article's sources in order and remembers who spoke last."""

    def __init__(self, body: str, names: Names, units: Sequence[Unit]) -> None:
        super().__init__(body, names, units)
        self.finder = NameFinder(body, names)
        self.introduced = Introduced(units)
        self.adding = False  # "The former captain added" is who spoke before, unless somebody holds the post
        self.cue = ""  # the verb by which somebody speaks
        self.meant: dict[tuple[int, int], Speaker] = {}  # sources read already, by place
        self.told: dict[str, Speaker] = {}  # unnamed speakers by their noun: "an aide to the mayor", later "the aide"

    def read(self, item: Found, attribution: Attribution, inner: bool, first: bool = False) -> Attribution:
        """Return the attribution with its speaker; one who is `inner` to another's words does not speak on."""
        phrase = item.candidate.source
        if phrase is not None and item.candidate.lemma == ":":
            phrase = owner_of_message(item.unit.tokens, phrase) or phrase
        self.adding, self.cue = item.candidate.lemma in ADDING, item.candidate.lemma
        speaker = self._read_phrase(item.unit.tokens, phrase) if phrase else self._unnamed(item)
        if item.candidate.construct == BESIDE and not (can_speak(speaker) and not speaker.plural):
            speaker = self.last if item.unit.start - self.last_place < INTRODUCED else NOBODY
        owner = phrase is not None and item.unit.tokens[phrase.end - 1].possessive  # "his rival's claim that"
        thing = speaker.entity is None and not speaker.human  # "Tests showed a leak, the statement said"
        aside = inner and (thing or first or (self.last_place == item.unit.start and self.last.human))
        aside = aside or item.candidate.lemma in IDENTIFYING  # "was named by police as Jane Doe. She": Jane Doe
        speaker = self._introduced(item, speaker)
        if speaker.name and not (owner or aside):
            self.last, self.last_place = self._lender(item) or speaker, item.unit.start
            if is_told_by_body(speaker):
                self.told_by, self.told_by_place = speaker, item.unit.start
            if phrase is not None and is_paper(item.unit.tokens, phrase):
                self.paper, self.paper_place = speaker, item.unit.start
        name = answerable(self.names, speaker)
        return Attribution(
            attribution.directness,
            attribution.source,
            attribution.cue,
            attribution.content,
            name,
            speaker.role,
            speaker.organization,
            (name,) if name else (),
            attribution.negated,
            attribution.agreed,
        )

    def _read_phrase(self, tokens: Sequence[Token], phrase: Phrase) -> Speaker:
        """Return who the phrase means; what was read once means the same: "Its lawyer said so, citing a log"."""
        place = (tokens[phrase.start].start, phrase.head_end)
        if place not in self.meant:
            self.meant[place] = self.speaker(tokens, phrase)
        return self.meant[place]

    def speaker(self, tokens: Sequence[Token], phrase: Phrase) -> Speaker:
        """Return who the phrase means."""
        first = tokens[phrase.start]
        if phrase.head_end - phrase.start == 1:
            pointed = self._pointed(tokens, phrase)
            if pointed is not None:
                return pointed
        if first.low in ("he", "she") and tokens[phrase.start + 1].low == "and":
            return self._with_others(tokens, phrase)
        wrote = author(tokens, phrase)
        writer = self.finder.named(tokens, wrote) if wrote is not None else None
        if writer is not None:
            return self._of(writer)
        body = putting_out(tokens, phrase)
        if body is not None:  # "quoting an embassy statement", after Doe's embassy was named
            return self.told.get(tokens[body.end - 1].low) or self._described(tokens, body)
        named = None if of_party(tokens, phrase) else self._named(tokens, phrase)
        if named is None and phrase.start > 1 and tokens[phrase.start - 1].low == "whose":
            return self._relative(tokens, phrase.start - 1)  # "Doe, whose own review found"
        return named or self._possessed(tokens, phrase) or self._described(tokens, phrase)

    def _pointed(self, tokens: Sequence[Token], phrase: Phrase) -> Speaker | None:
        """Return whom one small word means: "she", "who", "one"; None for a name or noun."""
        first = tokens[phrase.start]
        if first.tag == "O" or first.low in OWNERS:
            return self._pronoun(first)
        if first.tag == "W" or first.low in ("that", "which"):
            return self._relative(tokens, phrase.start)
        return self._named(tokens, phrase) or self._member(first) if is_member(tokens, phrase) else None

    def _of(self, entity: Entity, gender: str | None = None) -> Speaker:
        entity = self.names.in_full(entity)
        lead, _, rest = entity.name.partition(" ")
        if rest and not entity.person and lead.lower() in LEADS:
            entity.name = rest  # "Operator Acme Mining said"
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
        if phrase.end > phrase.head_end and entity.person and tokens[phrase.head_end - 1].tag == "N":
            self.told[tokens[phrase.head_end - 1].low] = self._of(entity)  # "The witness, Jane Doe, … the witness"
        if tokens[phrase.start].low == "its" and entity.role and not entity.organization:
            entity.organization = self._body(tokens[phrase.start].start).name
        return self._of(entity)

    def _described(self, tokens: Sequence[Token], phrase: Phrase) -> Speaker:
        """Return whom a common noun means: "the minister", "the agency", "two officials", "a spokesman for X"."""
        words = [token for token in tokens[phrase.start : phrase.head_end]]
        head = head_words(words)
        if len(words) == 2 and words[0].low == "the" and set(head) & UTTERED and self.last.name:
            return self.last
        known = self._meant(tokens, phrase, words, head) if head and not several(tokens, phrase) else None
        if known is not None:
            return self._with_post(known, tokens, phrase)
        speaker = self._worded(tokens, phrase, words, head)
        if words[0].low == "the" or any(word.possessive for word in words):
            speaker = replace(speaker, definite=True)
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
        bare = phrase.head_end - phrase.start == 2 and words[0].low in ("the", "this", "that")
        recalled = self._recalled(words[1]) or self._pair(words[1]) if bare else None
        if recalled is not None:
            return recalled
        if definite and self.adding and owner is None and self._speaks_on(head, words[0].start):
            return self.last
        shouted = bare and words[1].shouted
        aged = self._since(words, head) if definite else None
        entity = aged or (described(self.names, head, words[0].start, self.last, owner, shouted) if definite else None)
        entity = entity if entity is not None and fits(words, entity, owner) else None
        if bare and entity is not None and self._called_so(head[-1], entity):
            return self.told[head[-1]]
        if entity is None and (words[0].low in OWNERS or any(word.possessive for word in words)):
            entity = self._owned(words, head)
        if entity is not None:
            return self._of(entity)
        same = len(words) == 3 and words[1].low == "same"  # "The same study found"
        told = self.told.get(head[-1]) if bare or same else None
        if told is None and not (definite and owner is None):
            return self._ahead(tokens, phrase, words, head)
        unnamed = bare and head[-1] in UNNAMED_AGAIN and self._just_unnamed(words[0].start)
        if told is None and (unnamed or (same and self.last.bodily)):
            return self.last
        return self._anew(words, head) if told is None else told

    def _ahead(
        self, tokens: Sequence[Token], phrase: Phrase, words: Sequence[Token], head: Sequence[str]
    ) -> Speaker | None:
        """Return who is named behind "a farmer fined for it" and "its director"."""
        owned = words[0].low in OWNERS or any(word.possessive for word in words)
        if (words[0].low not in ("a", "an") and not owned) or words[-1].possessive:
            return None  # "A friend of Doe's" stays unnamed
        who = phrase.end > phrase.head_end and tokens[phrase.head_end].tag == "W"
        entity = named_next(self.names, self.body, head, words[0].start, definite=owned, sure=who)
        return self._of(entity) if entity is not None else None

    def _called_so(self, noun: str, entity: Entity) -> bool:
        """Tell whether somebody unnamed has the post: "A diplomat … the diplomat", where a minister is named, too."""
        told = self.told.get(noun) if noun in POSTS else None
        return told is not None and told.entity is None and noun not in (entity.role or "").lower()

    def _anew(self, words: Sequence[Token], head: Sequence[str]) -> Speaker | None:
        """Return whom a description means that nobody was introduced by, unless it was used before for nobody named."""
        place = words[0].start
        owned = any(word.possessive for word in words)  # "the farmer's wife" is nobody called anew
        if not owned and (self.introduced.unnamed(head[-1], place) or self._spoke_of(head[-1], place)):
            return self.told.get(head[-1])
        entity = None if owned else self._just_described(head, place) or in_office(self.names, head, place)
        before = self.told.get(head[-1])
        if entity is None and before is not None and before.name == " ".join(head):
            return before
        known = before is not None or words[-1].shouted
        others = owned or any(word.low == "of" for word in words)
        entity = entity or self._guessed(head, words[0], known, others)
        if entity is not None and entity is self._asker(bisect_right(self.starts, place) - 1, place):
            return self.last if self.last.entity is not entity else None  # "Asked by Doe, the minister said"
        return self._of(entity) if entity is not None else None

    def _speaks_on(self, head: Sequence[str], place: int) -> bool:
        """Tell whether a word for a person that nobody named holds can be the one who just spoke."""
        person = self.last.entity is not None and self.last.entity.person
        near = self.last_place >= self._place_before(place)
        return bool(person and near and head[-1] in POSTS and post_holder(self.names, head, place) is None)

    def _worded(self, tokens: Sequence[Token], phrase: Phrase, words: Sequence[Token], head: Sequence[str]) -> Speaker:
        """Return the speaker as the phrase words him."""
        text = self._text(tokens, phrase)
        post = describe(self.body, tokens, phrase.start)
        joined = several(tokens, phrase)
        together = joined_names(tokens, phrase, self.names) if joined else None
        if together is not None:
            return Speaker(together, plural=True)
        if post is None or joined:
            return Speaker(text, plural=(bool(head) and head[-1].endswith("s")) or joined)
        organization = self._organization(post.organization, words[0].start)
        if organization is None and text in SPOKES and self.last_place >= self._place_before(words[0].start):
            organization = self._just_spoke()
        if organization is None and text in SPOKES:
            about = body_opening(self.names, self._place_before(words[0].start), words[0].start)
            organization = about.name if about is not None and about.person is False and not about.place else None
        return Speaker(text, post.role, organization)

    def _organization(self, name: str | None, place: int) -> str | None:
        """Return the full name of whom the phrase only calls "the company" or "the Minister"."""
        words = name.lower().split() if name else []
        holder = post_holder(self.names, words, place) if words and set(words) <= POSTS else None
        if not name or not name.islower() or holder is not None:
            return holder.name if holder is not None else name
        known = body_of_kind(self.names, words, place, self.last) or sort_meant(self.names, words, place)
        return known.name if known else name

    def _text(self, tokens: Sequence[Token], phrase: Phrase) -> str | None:
        start = tokens[phrase.start]
        text = plain_name(self.body, tokens, phrase)
        if start.low in OWNERS and phrase.head_end - phrase.start > 1:
            owner = self._whose(start)
            another = owner.entity is not None and self._somebody_since(start, owner.entity)  # "Police held a man. His"
            crowd = owner.entity is None and owner.name is not None and owner.name.split()[0].lower() in COUNTS
            if another or crowd or (start.low == "their" and not owner.plural) or not owner.name:
                return text[len(start.low) :].strip() or None  # whose is not known
            if owner.name and len(owner.name) < LONGEST_OWNER and owner.name.count(" ") < WORDY:
                mark = "’" if owner.plural and owner.name.endswith("s") else "’s"
                return owner.name + mark + text[len(start.low) :]
        return without_article(text, start) or None
