"""Find whom a description means that points back or ahead: a body worded in full before, a pair, who just spoke.

Entry point: `Recalling`, from which the reader of speakers inherits.
"""

from __future__ import annotations

from abc import abstractmethod
from bisect import bisect_right
from collections.abc import Sequence

from ...languages.english.callings import PARTIES
from ...languages.english.closed import OWNERS
from ...languages.english.speech import OWN_PAPERS
from ...languages.english.titles import BODY_KINDS, KIN, POSTS
from ..constructions.interviews import ANSWER, interviewee, labelled
from ..found import Found
from ..grammar.joined import joined_names
from ..grammar.phrase import Phrase
from ..grammar.subjects import opening_subject
from ..grammar.words import Token
from ..named.body_sorts import kind_matches
from ..named.cast_list import Entity
from ..named.kinship import relative
from ..named.posts import describe, is_parent, post_matches
from ..named.wording import plain_name
from .anaphora import HE, INTRODUCED, SHE
from .bodily import Bodily
from .cataphora import calls_anew, gender_of, likeliest, named_next
from .descriptions import NOBODY, Speaker
from .epithets import calls_by_past, renamed
from .holders import held_in, only_voice
from .members import FAR, crowd_of, one_of
from .papers import owner_within
from .sorts import sort_meant

RECALLED = 3  # sentences back in which "the Danish gambling regulator" can explain "the regulator"
TWOS = frozenset("pair couple duo two twins siblings sisters brothers newlyweds".split())
SAYING_LITTLE = frozenset("new other same whole entire only big large small local old main first second own".split())


class Recalling(Bodily):
    """Remembers bodies worded in small letters, and who just spoke."""

    cue: str

    @abstractmethod
    def _text(self, tokens: Sequence[Token], phrase: Phrase) -> str | None:
        """Return the words of a phrase that name its speaker."""

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

    def _whose(self, token: Token) -> Speaker:
        """Return who the owner in "her office" is: behind what is said, the person whom its own sentence is about."""
        if token.low in HE or token.low in SHE:
            own = self._subject_of(bisect_right(self.starts, token.start) - 1, token.start)
            gender = "he" if token.low in HE else "she"
            if own.entity is not None and own.entity.person and own.entity.gender in (None, gender):
                return own
        return self._pronoun(token)

    def _spoke_of(self, noun: str, place: int) -> bool:
        """Tell whether who just spoke spoke of another so: "“I asked the farmer,” Doe said. The farmer said no"."""
        entity, words = self.last.entity, f" the {noun} "
        just = entity is not None and entity.person and place - self.last_place < INTRODUCED
        return bool(just) and words in _plain(self.body[self.last_place : place])

    def _pair(self, noun: Token) -> Speaker | None:
        """Return whom "the pair" or "the couple" means: two whom a sentence before joins, or who are partners."""
        place = noun.start
        if noun.low not in TWOS:
            return None
        index = bisect_right(self.starts, place) - 1
        for unit in reversed(self.units[max(0, index - RECALLED) : index]):
            subject = opening_subject(unit.tokens)
            together = joined_names(unit.tokens, subject, self.names) if subject is not None else None
            if together is not None:
                return Speaker(together, plural=True)
        one = next((mention.entity for mention in self.names.before(place) if mention.entity.partner is not None), None)
        if one is None or one.partner is None:
            return None
        first, second = sorted((one, one.partner), key=lambda entity: entity.first)
        return Speaker(f"{first.name} and {second.name}", plural=True)

    def _since(self, words: Sequence[Token], head: Sequence[str]) -> Entity | None:
        """Return the one whom the sentence before names, after who spoke: "… with Jane Doe. The 69-year-old said"."""
        place = words[0].start
        before = self._place_before(place)
        parent = is_parent(head[-1]) or (head[-1] in KIN and words[-1].tag == "#" and words[-2].low == "of")
        described = head[0].endswith("-year-old") or parent or (len(head) > 1 and calls_by_past(head))
        if not described or self.last_place >= before:
            return None
        near = {id(one.entity): one.entity for one in self.names.before(place) if one.start >= before}
        people = [entity for entity in near.values() if entity.person]
        meant = gender_of(head)
        alone = (
            len(people) == 1
            and people[0] is not self.last.entity
            and people[0].gender in (None, meant or people[0].gender)
        )
        return people[0] if alone else None

    def _called_anew(self, head: Sequence[str], place: int) -> Entity | None:
        """Return who just spoke, or whom the sentence before is about, where "the designer" can be his name."""
        if not calls_anew(head, self.cue):
            return None
        just = self.last.entity if self.last_place >= self._place_before(place) else None
        entity = just or self._subject_before(place).entity
        if entity is not None and entity.role and head[-1] in PARTIES and not post_matches([head[-1]], entity.role):
            return None  # "The owner" is no tourist who just spoke
        meant = gender_of(head)
        able = entity is not None and entity.person is True and (meant is None or entity.gender in (None, meant))
        return entity if able else None

    def _recalled(self, noun: Token) -> Speaker | None:
        """Return the body that a few sentences before is worded in full, in small letters, and nearer than a name."""
        if noun.low not in BODY_KINDS or noun.tag == "M":
            return None
        index = bisect_right(self.starts, noun.start) - 1
        named = next((one.start for one in self.names.before(noun.start) if kind_matches(noun.low, one.entity)), -1)
        for unit in reversed(self.units[max(0, index - RECALLED) : index + 1]):
            for place in range(len(unit.tokens) - 1, 0, -1):
                token = unit.tokens[place]
                if (
                    token.low == noun.low
                    and token.tag != "M"
                    and named < token.start < noun.start
                    and not token.possessive
                ):
                    found = self._worded_body(unit.tokens, place)
                    if found is not None:
                        return found
        return None

    def _worded_body(self, tokens: Sequence[Token], place: int) -> Speaker | None:
        """Return a body worded by what narrows its noun: "the Danish gambling regulator"."""
        start = place
        while start and tokens[start - 1].tag in "NMGE":
            start -= 1
        narrowing = {word.low for word in tokens[start:place]} - SAYING_LITTLE
        if not (narrowing and start and tokens[start - 1].tag == "D") or tokens[start - 1].low in ("no", "any"):
            return None
        if start > 1 and tokens[start - 2].low == ",":  # "Acme, a Lund company"
            beside = next(self.names.before(tokens[start - 1].start), None)
            if beside is not None and beside.end >= tokens[start - 2].start and not beside.entity.person:
                return self._of(beside.entity)
        head = [word.low for word in tokens[start : place + 1]]
        meant = sort_meant(self.names, head, tokens[start].start) if tokens[start - 1].low == "the" else None
        return (
            self._of(meant)
            if meant is not None
            else Speaker(self._text(tokens, Phrase(start - 1, place + 1, place + 1)))
        )

    def _introduced(self, item: Found, speaker: Speaker) -> Speaker:
        """Return a speaker named for the first time with the post in which he spoke the sentence before.

        "The bridge is safe, the city's deputy chief engineer has said. Jane Doe said two bolts were replaced."
        """
        entity, before = speaker.entity, self.last
        if entity is None or entity.person is False or entity.role or before.entity is not None:
            return speaker
        source = item.candidate.source
        bare = source is not None and item.unit.tokens[source.start].start == entity.first
        first = bare and entity.first >= item.unit.start and " " in entity.name
        if not (first and before.definite and before.role and item.unit.start - self.last_place < INTRODUCED):
            return speaker
        entity.role, entity.organization, entity.person = before.role, before.organization, True
        return self._of(entity)

    def _member(self, token: Token) -> Speaker:
        """Return whom "one" or "both" means: of those who spoke, else of those whom a sentence before is about."""
        group = self.last if self.last.plural and token.start - self.last_place < INTRODUCED else NOBODY
        index = bisect_right(self.starts, token.start) - 1
        for unit in reversed(self.units[max(0, index - FAR) : index + 1]):
            crowd = crowd_of(unit.tokens) if not group.name else None
            if crowd is not None and unit.tokens[crowd.start].start < token.start:
                group = self.speaker(unit.tokens, crowd)
        if not group.name:
            return Speaker(self.body[token.start : token.end])
        return group if token.low == "both" else Speaker(one_of(group.name))

    def _guessed(self, head: Sequence[str], first: Token, known: bool, others: bool) -> Entity | None:
        """Return whom a new description likeliest means: named next, who just spoke, whom the article is about.

        `known` tells that the noun was used before for somebody unnamed, `others` that it says whose the person is.
        """
        place, the = first.start, first.low == "the"
        fresh = others or not self.last.human or place - self.last_place > INTRODUCED
        ahead = None if known else named_next(self.names, self.body, head, place)
        anew = renamed(self.names, head, place, self.last, self.last_place) if the and not others else None
        entity = (ahead or anew) if fresh else (anew or ahead)
        if entity is not None or known or others:
            return entity
        spoke = self.last.entity if self.last.entity is not None or not self.last.human else None
        entity = likeliest(self.names, head, place, spoke, self.last_place)
        return entity or (self._called_anew(head, place) if the else None)

    def _owned(self, words: Sequence[Token], head: Sequence[str]) -> Entity | None:
        """Return who "his wife" and "its chairperson" are, and whose "her memoirs": a person's paper is his word."""
        whose = self._owner(words)
        link = next((place for place, word in enumerate(words) if place and word.tag == "P"), len(words))
        made = words[0].low in OWNERS or any(word.possessive for word in words[:link])  # no "paper by Doe's group"
        if whose is not None and whose.person and made and head[-1] in OWN_PAPERS:
            return whose
        found = held_in(self.names, head, whose) if words[0].low == "its" else None
        return found or only_voice(self.names, head, whose) or relative(self.names, head[-1], whose)

    def _possessed(self, tokens: Sequence[Token], phrase: Phrase) -> Speaker | None:
        """Return whose paper it is that belongs to what is his: "His group's own count", "her lawyer's report"."""
        end = owner_within(tokens, phrase)
        if end is None:
            return None
        kind, place = tokens[end - 1].low, tokens[phrase.start].start
        bodies = (one.entity for one in self.names.before(place) if kind in BODY_KINDS)
        named = next((one for one in bodies if kind_matches(kind, one)), None)
        return self._of(named) if named is not None else Speaker(self._text(tokens, Phrase(phrase.start, end, end)))

    def _owner(self, words: Sequence[Token]) -> Entity | None:
        """Return whose somebody is: "his wife", "Doe's wife"."""
        if words[0].low in OWNERS:
            return self._whose(words[0]).entity
        owner = next((word for word in words if word.possessive and word.tag == "M"), None)
        return self.names.named([owner.low]) if owner is not None else None

    def _with_others(self, tokens: Sequence[Token], phrase: Phrase) -> Speaker:
        """Return whom "she and colleagues" means: her name, and the others as they are worded."""
        one = self._pronoun(tokens[phrase.start])
        text = plain_name(self.body, tokens, phrase)
        return Speaker(f"{one.name} {text.split(' ', 1)[1]}" if one.name else None, plural=True)

    def _with_post(self, speaker: Speaker, tokens: Sequence[Token], phrase: Phrase) -> Speaker:
        """Return somebody named behind his description with the post that it words."""
        entity = speaker.entity
        if entity is None or entity.role or entity.person is False:
            return speaker
        if entity.first < tokens[phrase.start].start:
            return self._called_by(entity, tokens, phrase) if entity.person else speaker
        post = describe(self.body, tokens, phrase.start)
        if post is None:
            return speaker
        entity.role, entity.organization, entity.person = post.role, post.organization, True
        return self._of(entity)

    def _called_by(self, entity: Entity, tokens: Sequence[Token], phrase: Phrase) -> Speaker:
        """Return somebody named before with what he is called now: "The rural affairs minister", "The ex-miner"."""
        head = tokens[phrase.start + 1 : phrase.head_end]
        plain = tokens[phrase.start].low == "the" and len(head) > 1 and all(token.tag == "N" for token in head)
        words = [token.low for token in head]
        if plain and (words[-1] in POSTS or calls_by_past(words)) and not words[0].endswith("-year-old"):
            entity.role = " ".join(words)
        return self._of(entity)

    def _lender(self, item: Found) -> Speaker | None:
        """Return the person who quoted another and so speaks on: "Doe quoted an aide as saying … She said"."""
        phrase = item.candidate.lender
        lender = self.speaker(item.unit.tokens, phrase) if phrase is not None else NOBODY
        return lender if lender.entity is not None and lender.entity.person else None


def _plain(text: str) -> str:
    """Return a text in small letters, the marks behind its words as spaces."""
    return text.lower().replace(",", " ").replace(".", " ")
