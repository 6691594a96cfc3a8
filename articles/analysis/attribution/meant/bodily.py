"""Find what "it" means: the body that spoke or is written of, a paper, never a ship or a guest that cannot speak.

Entry point: `Bodily`, between the reader of pronouns and the reader of speakers.
"""

from __future__ import annotations

from bisect import bisect_right

from ...naming.name_words import is_body
from .anaphora import INTRODUCED, Anaphora
from .descriptions import NOBODY, Speaker
from .pronouns import body_opening
from .readings import written_in


class Bodily(Anaphora):
    """Knows which body spoke last."""

    def _body(self, place: int) -> Speaker:
        """Return what "it" means: the body that spoke in the sentence before, else its subject, else the last body."""
        writer = self._paper_before(place)
        if writer.name:
            return writer
        before = self._place_before(place)
        own = self._body_of_sentence(place, before)
        entity = self.last.entity
        spoke = self.last.name and not self.last.plural and (entity is None or not (entity.person or entity.role))
        if own is not None or (spoke and self.last_place >= before):
            return own or self.last
        subject = body_opening(self.names, before, place)
        if subject is not None:
            return self._of(subject)
        return self._thing(place) or self._last_body(place)

    def _body_of_sentence(self, place: int, before: int) -> Speaker | None:
        """Return the subject of the same sentence: "Denmark's data authority opened an inquiry, it confirmed"."""
        own = self._subject_of(bisect_right(self.starts, place) - 1, place)
        whose = own.entity is not None and own.entity.person is False and not own.entity.place
        just_told = self.told_by.name and self.told_by_place >= before
        able = (
            own.name and not own.plural and (own.bodily or whose) and not (just_told and self._named_thing(own, place))
        )
        return own if able else None

    def _thing(self, place: int) -> Speaker | None:
        """Return what the sentence before is about where that can be "it", or the paper that holds it."""
        thing = self._subject_before(place)
        if not thing.name or thing.entity is not None or thing.human or thing.plural or "-year-old" in thing.name:
            return None
        tokens = self.units[max(0, bisect_right(self.starts, place) - 2)].tokens
        paper = None if thing.bodily else written_in(tokens)
        if paper is not None:
            return self.speaker(tokens, paper)
        spoke = None if thing.bodily else self._told_by(place)
        return spoke if spoke is not None and spoke.name else thing  # "The inlet is deep. It added", of the port

    def _told_by(self, place: int) -> Speaker:
        return self.told_by if place - self.told_by_place < INTRODUCED else NOBODY

    def _last_body(self, place: int) -> Speaker:
        """Return the body that spoke or was named last, however it is worded."""
        entity = self.last.entity
        if entity is not None and entity.person is False:
            return self.last
        if self._told_by(place).name:
            return self.told_by
        bodies = (item.entity for item in self.names.before(place) if item.entity.person is False)
        found = next((body for body in bodies if not body.place), None)
        if found is not None:
            return self._of(found)
        described = self.last if self.last.name and not entity else self._subject_before(place)
        one = not described.plural and (described.entity is None or not described.entity.person)
        return described if one else NOBODY

    def _named_thing(self, own: Speaker, place: int) -> bool:
        """Tell whether the subject before "it said" is the name of a thing: "The Santa Rosa had no pilot, it said"."""
        entity = own.entity
        if entity is None or entity is self.told_by.entity or is_body(entity.name.split()):
            return False
        mention = next((one for one in self.names.before(place) if one.entity is entity), None)
        return mention is not None and self.body[: mention.start].lower().endswith("the ")
