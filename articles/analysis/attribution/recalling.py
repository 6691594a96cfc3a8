"""Find the body that a few sentences before is worded in full, in small letters: "the Danish gambling regulator".

Entry point: `Recalling`, from which the reader of speakers inherits.
"""

from __future__ import annotations

from abc import abstractmethod
from bisect import bisect_right
from collections.abc import Sequence

from ..languages.english.titles import BODY_KINDS
from ..speakers import Entity, kind_matches
from .anaphora import HE, SHE, Anaphora
from .cataphora import calls_anew, gender_of
from .descriptions import Speaker
from .joined import joined_names
from .phrase import Phrase
from .sorts import sort_meant
from .subjects import opening_subject
from .words import Token

RECALLED = 3  # sentences back in which "the Danish gambling regulator" can explain "the regulator"
TWOS = frozenset("pair couple duo two twins siblings sisters brothers newlyweds".split())
SAYING_LITTLE = frozenset("new other same whole entire only big large small local old main first second own".split())


class Recalling(Anaphora):
    """Remembers bodies worded in small letters, and who just spoke."""

    cue: str

    @abstractmethod
    def _text(self, tokens: Sequence[Token], phrase: Phrase) -> str | None:
        """Return the words of a phrase that name its speaker."""

    def _whose(self, token: Token) -> Speaker:
        """Return who the owner in "her office" is: behind what is said, the person whom its own sentence is about."""
        if token.low in HE | SHE:
            own = self._subject_of(bisect_right(self.starts, token.start) - 1, token.start)
            gender = "he" if token.low in HE else "she"
            if own.entity is not None and own.entity.person and own.entity.gender in (None, gender):
                return own
        return self._pronoun(token)

    def _pair(self, place: int) -> Speaker | None:
        """Return whom "the pair" or "the couple" means: two whom a sentence before joins, or who are partners."""
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

    def _called_anew(self, head: Sequence[str], place: int) -> Entity | None:
        """Return who just spoke, or whom the sentence before is about, where "the designer" can be a new word for him."""
        if not calls_anew(head, self.cue):
            return None
        just = self.last.entity if self.last_place >= self._place_before(place) else None
        entity = just or self._subject_before(place).entity
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
                if token.low == noun.low and token.tag != "M" and named < token.start < noun.start and not token.possessive:
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
