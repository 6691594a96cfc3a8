"""Find whom a pronoun means among who spoke, who was named and what the sentence before is about.

Entry point: `Anaphora`, from which the reader of speakers inherits; it knows names, this what points back.
"""

from __future__ import annotations

from abc import ABC, abstractmethod
from bisect import bisect_left, bisect_right
from collections.abc import Sequence

from ...languages.english.closed import OWNERS
from ...languages.english.epithets import CALLINGS, STATE_OFFICES, WORKING
from ...languages.english.titles import KIN
from ..grammar.phrase import Phrase
from ..grammar.phrases import phrase_after, phrase_before, verb_group
from ..grammar.relatives import antecedent, human_before
from ..grammar.subjects import introduces_somebody, main_subject, opening_subject
from ..grammar.tokens import Unit
from ..grammar.words import Token
from ..named.cast_list import Entity, Names
from ..named.surnames import surname
from .cataphora import fits_person
from .descriptions import NOBODY, Speaker
from .pronouns import person_meant
from .readings import opens_reading, read_out

HE = frozenset(["he", "him", "his", "himself"])
SHE = frozenset(["she", "her", "herself"])
THEY = frozenset(["they", "them", "their", "themselves"])
IT = frozenset(["it", "its", "itself"])
ASKED = frozenset("asked pressed challenged questioned quizzed grilled pushed told confronted interviewed".split())
MIN_ASKED = 4  # words of "Asked by Doe, he said"
NAMING_ONE = OWNERS | {"the"}
OWN = frozenset(["i", "we", "you", "me", "us", "my", "our", "one"])


INTRODUCED = 500  # letters after "the deputy chief engineer has said" within which he is named


class Anaphora(ABC):
    """Knows who spoke last and what each sentence is about."""

    def __init__(self, body: str, names: Names, units: Sequence[Unit]) -> None:
        """Keep the article; nobody has spoken yet."""
        self.body = body
        self.names = names
        self.units = units
        self.starts = [unit.start for unit in units]
        self.last = NOBODY
        self.last_place = 0
        self.told_by = NOBODY  # the body that spoke last, whoever has spoken since
        self.told_by_place = 0
        self.paper = NOBODY  # whose statement, letter or report spoke last
        self.paper_place = -1

    @abstractmethod
    def speaker(self, tokens: Sequence[Token], phrase: Phrase) -> Speaker:
        """Return who the phrase means."""

    @abstractmethod
    def _body(self, place: int) -> Speaker:
        """Return what "it" at a place means."""

    @abstractmethod
    def _of(self, entity: Entity, gender: str | None = None) -> Speaker:
        """Return a name of the article as a speaker."""

    def _pronoun(self, token: Token) -> Speaker:
        low = token.low
        if low in OWN:
            return NOBODY
        if low in HE or low in SHE:
            return self._person(token.start, "he" if low in HE else "she", low in ("him", "her"))
        if low in THEY:
            if self.last.name and (self.last.plural or self.last.entity is None):
                return self.last
            return self._subject_before(token.start, plural=True) if self.last.name is None else self._group(token)
        if low in IT:
            return self._body(token.start)
        return Speaker(token.low)

    def _person(self, place: int, gender: str, object_: bool = False) -> Speaker:
        """Return whom "he" or "she" means; where no name fits, who spoke last or whom the sentence before is about.

        As an object it is not the subject of its own sentence: "His aide, Jane Doe, quoted her as saying".
        """
        if self.last.human and self.last.entity is None and self.last_place >= self._place_before(place):
            return self.last  # "A nurse said … “We ran out of blankets,” she said"
        about = self._asked_of(place) or self._described_before(place, gender)
        if about is not None:
            return about
        asking = (self._beside(place) if object_ else None) or self._asking(place, gender)
        chosen = person_meant(self.names, place, gender, self.last.entity, self.starts, True, asking, self.last_place)
        if chosen is not None:
            return self._of(self._just_before(chosen, place, gender) or chosen, gender)
        just = self.last_place >= self._place_before(place)  # then a first name can have misled
        last = self.last.entity
        able = (
            self.last.human
            and (last is None or last is not asking)
            and (just or last is None or last.gender in (None, gender))
        )
        if able and self.last.name and not self.last.plural:
            return self.last
        chosen = person_meant(self.names, place, gender, last, self.starts, False, asking, self.last_place)
        if chosen is not None:
            return self._of(chosen, gender)
        before = self._subject_before(place)
        return before if before.human else NOBODY

    def _just_before(self, chosen: Entity, place: int, gender: str) -> Entity | None:
        """Return who just spoke where the one chosen was named further back, and no first name tells him for sure."""
        last = self.last.entity
        spoke = last is not None and last is not chosen and self.last_place >= self._place_before(place)
        if last is not None and spoke and last.person and last.role and last.gender is None and last.hint is None:
            since = (one.entity for one in self.names.before(place) if one.start >= self.last_place)
            if not any(entity is chosen for entity in since):
                return last
        return self._namesake_spoke(chosen, place, gender)

    def _namesake_spoke(self, chosen: Entity, place: int, gender: str) -> Entity | None:
        """Return who just spoke where only the name he shares with another was nearer: "The elder Doe said … he"."""
        last = self.last.entity
        if last is None or last is chosen or not last.person or self.last_place < self._place_before(place):
            return None
        namesakes = surname(last.name.split()) == surname(chosen.name.split())
        return last if namesakes and last.gender in (None, gender) else None

    def _asked_of(self, place: int) -> Speaker | None:
        """Return who is meant before he is named: "Asked whether she regretted it, the governor paused"."""
        index = bisect_right(self.starts, place) - 1
        tokens = self.units[index].tokens if index >= 0 else []
        if len(tokens) < MIN_ASKED or tokens[tokens[0].low == "when"].low not in ASKED:
            return None
        for number in range(len(tokens) - 1, MIN_ASKED, -1):
            subject = phrase_before(tokens, verb_group(tokens, number)) if tokens[number].tag in "XEZ" else None
            if subject is None or tokens[subject.start].start <= place or tokens[subject.start].tag in "OW":
                continue
            if tokens[subject.start - 1].tag not in ",Q":
                continue
            speaker = self.speaker(tokens, Phrase(subject.start, subject.head_end, subject.head_end))
            return speaker if speaker.human and not speaker.plural else None
        return None

    def _described_before(self, place: int, gender: str) -> Speaker | None:
        """Return whom the sentence before is about by a description, where nobody speaks: "The minister rose. She"."""
        index = bisect_left(self.starts, place) - 1
        if index >= 0 and place < self.units[index].end:
            index -= 1
        if index < 0 or self.last_place >= self.starts[index]:
            return None
        tokens = self.units[index].tokens
        subject = main_subject(tokens, len(tokens))
        if (
            subject is None
            or tokens[subject.start].tag != "D"
            or any(token.tag == "M" for token in tokens[subject.start : subject.end])
        ):
            return None
        speaker = self.speaker(tokens, Phrase(subject.start, subject.head_end, subject.head_end))
        entity = speaker.entity
        if entity is None:  # "Her son found out. “She had a photo,” he said"
            near = self._paragraph(place) == self.units[index].paragraph and tokens[subject.start].low in NAMING_ONE
            fits = near and speaker.name and not speaker.plural and fits_person(speaker.name, gender)
            return speaker if fits else None
        return self._of(entity) if entity.person and entity.gender in (None, gender) else None

    def _paragraph(self, place: int) -> int:
        return self.units[bisect_right(self.starts, place) - 1].paragraph

    def _beside(self, place: int) -> Entity | None:
        """Return the person who is the subject before an object pronoun."""
        entity = self._subject_of(bisect_right(self.starts, place) - 1, place).entity
        return entity if entity is not None and entity.person is not False else None

    def _asking(self, place: int, gender: str) -> Entity | None:
        """Return who put something to the one that "he" means in the sentence before: "Doe asked him"."""
        asker = self._asker(bisect_right(self.starts, place) - 1, place)
        if asker is not None:
            return asker
        index = bisect_right(self.starts, place) - 2
        tokens = self.units[index].tokens if index >= 0 else []
        heard = "him" if gender == "he" else "her"
        for number, token in enumerate(tokens[1:], 1):
            verb = tokens[number - 1].tag in "EZB"
            if token.low == heard and verb and (number + 1 == len(tokens) or tokens[number + 1].tag not in "NMB#"):
                own = phrase_before(tokens, verb_group(tokens, number - 1))  # "Doe said Roe had assured him"
                subject = self.speaker(tokens, own) if own is not None else NOBODY
                return subject.entity if subject.entity is not None and subject.entity.person is not False else None
        return None

    def _asker(self, index: int, place: int) -> Entity | None:
        """Return the person in "Asked by Jane Doe whether it would close, he said"."""
        tokens = self.units[index].tokens if index >= 0 else []
        if len(tokens) < MIN_ASKED or tokens[0].low not in ASKED or tokens[1].low != "by":
            return None
        last = next((number for number, token in enumerate(tokens) if token.tag == ","), len(tokens) - 1)
        named = (one for one in self.names.before(tokens[last].start) if one.start >= tokens[0].start)
        found = [one.entity for one in named if one.entity.person is not False]
        asker = next((entity for entity in found if entity.person), found[-1] if found else None)
        return asker if tokens[last].start < place else None

    def _group(self, token: Token) -> Speaker:
        """Return whom "they" means after a single speaker: the people of the sentence before, else that speaker."""
        before = self._subject_before(token.start, plural=True)
        return before if before.name else self.last

    def _just_described(self, head: Sequence[str], place: int) -> Entity | None:
        """Return who spoke the sentence before by a name alone, whom "the retired driver" or "the widow" then means."""
        entity = self.last.entity
        just = entity is not None and entity.person and self.last_place >= self._place_before(place)
        bare = entity is not None and (not entity.role or entity.role.split()[-1] in KIN)
        anew = (head[-1] in CALLINGS and head[-1] not in STATE_OFFICES) or (len(head) > 1 and head[-1] in WORKING)
        return entity if just and bare and anew else None

    def _somebody_since(self, pronoun: Token, entity: Entity) -> bool:
        """Tell whether somebody without a name came up after whom an owner could be: "held a 29-year-old man"."""
        if pronoun.low not in HE and pronoun.low not in SHE:
            return False
        index = bisect_right(self.starts, pronoun.start) - 1
        before = self._place_before(pronoun.start)
        near = any(one.entity is entity for one in self.names.before(pronoun.start) if one.start >= before)
        spoke = self.last.entity is entity and self.last_place >= before
        return index > 0 and not near and not spoke and introduces_somebody(self.units[index - 1].tokens)

    def _subject_before(self, place: int, plural: bool = False) -> Speaker:
        """Return whom the sentence before is about: "The defendant rose. He says"."""
        index = bisect_left(self.starts, place) - 1
        if index >= 0 and self.starts[index] <= place < self.units[index].end:
            index -= 1
        if index < 0:
            return NOBODY
        tokens = self.units[index].tokens
        phrase = opening_subject(tokens) or phrase_after(tokens, 1 if tokens and tokens[0].tag == "C" else 0)
        if phrase is None or tokens[phrase.start].tag == "O":
            return NOBODY
        named = any(token.low in ("named", "called") for token in tokens[phrase.head_end : phrase.end])
        end = phrase.end if named else phrase.head_end  # "His neighbour, a student named Jan Doe, disagreed. He said"
        speaker = self.speaker(tokens, Phrase(phrase.start, end, phrase.head_end))
        return speaker if not plural or speaker.plural or tokens[phrase.head_end - 1].low.endswith("s") else NOBODY

    def _paper_before(self, place: int) -> Speaker:
        """Return whose paper "it" goes back to: the statement that is read from, or that spoke the sentence before."""
        index = bisect_right(self.starts, place) - 1
        opens = opens_reading(self.units[max(0, index)].tokens, place)  # "It reads" goes on from who put it out
        writer = self._subject_before(place) if opens else NOBODY
        near = self.paper_place >= self._place_before(place) and self.paper_place == self.last_place
        near = near and not self.paper.plural
        if near or writer.name:
            return writer if writer.name else self.paper
        found = read_out(self.units, index, place)
        return self.speaker(*found) if found is not None else NOBODY

    def _relative(self, tokens: Sequence[Token], pronoun: int) -> Speaker:
        """Return whom "who", "which" or "whose" at `pronoun` means; an appositive between them says more of him."""
        place = pronoun - (tokens[pronoun - 1].tag == ",")
        before = human_before(tokens, place) if tokens[pronoun].low in ("who", "whose") else None
        explained = phrase_before(tokens, pronoun) if place < pronoun else None
        before = explained or before or antecedent(tokens, place) or phrase_before(tokens, place)
        return self.speaker(tokens, before) if before and before.end <= pronoun else NOBODY

    def _subject_of(self, index: int, place: int) -> Speaker:
        """Return whom a sentence is about before a place in it."""
        tokens = self.units[index].tokens if index >= 0 else []
        before = next((number for number, token in enumerate(tokens) if token.start >= place), 0)
        subject = main_subject(tokens, before)
        if subject is None or tokens[subject.start].tag in "OW" or before < 2:
            return NOBODY
        return self.speaker(tokens, Phrase(subject.start, subject.head_end, subject.head_end))

    def _just_unnamed(self, place: int) -> bool:
        """Tell whether somebody unnamed spoke last, a few sentences back: "A senior officer said … the source said"."""
        unnamed = self.last.entity is None and self.last.name and self.last.human and not self.last.plural
        return bool(unnamed) and place - self.last_place < INTRODUCED

    def _just_spoke(self) -> str | None:
        """Return the body that spoke last, for which an unnamed spokesperson then speaks."""
        entity = self.last.entity
        bodily = self.last.bodily or (entity is not None and entity.person is False and not entity.place)
        return self.last.name if bodily else None

    def _place_before(self, place: int) -> int:
        """Return where the sentence before the one at `place` begins."""
        index = bisect_right(self.starts, place) - 2
        return self.starts[index] if index >= 0 else 0
