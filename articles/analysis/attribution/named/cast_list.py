"""Who is named in an article: people with their posts, bodies with their short names, in the order of mention.

Entry point: `Names`. It answers, for a surname, a post or a pronoun at a place in the text, who is meant;
`mentions` fills it and `attribution.meant.who` asks. One article's names are never carried to another: that
is the speaker register's work.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from itertools import islice

from ...languages.english.bodies import CORPORATE
from ...languages.english.entities import OTHER_LANDS, countries
from ...languages.english.ranks import FIRMS
from ...languages.english.titles import FAMILY_PARTICLES, KIN, PLURAL_PEOPLE
from ...naming.name_words import gender, initials, is_body, is_cut, is_person
from .posts import Post
from .surnames import one_person, surname

COUNTRIES = frozenset(form for name, others, *_ in countries() for form in (name, *others)) | OTHER_LANDS
FIRM_ENDINGS = FIRMS | CORPORATE
NAMESAKES = 12  # people with one surname that are told apart
CAST = 400  # names of an article that are gone through for a post; no article has more
SOON = 1500  # letters behind a short name, in a headline or a summary, within which the full one is given
LOOK_BACK = 40  # mentions that are looked at to find whom "he" means


@dataclass(slots=True)
class Entity:
    """A person or body of the article; `name` is the fullest form seen."""

    name: str
    person: bool | None
    role: str | None = None
    organization: str | None = None
    gender: str | None = None
    hint: str | None = None
    place: bool = False
    times: int = 0
    aliases: set[str] = field(default_factory=set)
    described: set[str] = field(default_factory=set)
    first: int = 0
    partner: Entity | None = field(default=None, compare=False, repr=False)


@dataclass(slots=True)
class Mention:
    """A name in the text: who, where, and whether it is what its sentence is about, or whose that is."""

    start: int
    end: int
    entity: Entity
    subject: bool
    owner: bool = False


class Names:
    """The names of one article."""

    def __init__(self) -> None:
        """Start without names."""
        self.entities: list[Entity] = []
        self.mentions: list[Mention] = []
        self._by_key: dict[str, Entity] = {}
        self._firms: dict[str, list[Entity]] = {}
        self._namesakes: dict[str, list[Entity]] = {}
        self._middles: dict[str, Entity] = {}
        self._people: dict[str, list[Entity]] = {}  # by first name and by surname
        self._starts: list[int] = []
        self._at: dict[int, Entity] = {}

    def add(self, words: list[str], start: int, end: int, post: Post, subject: bool) -> Entity:
        """Note one mention of a name and return who it is."""
        entity = self._find(words, post)
        if entity is None:
            entity = Entity(" ".join(words), None, first=start)
            self.entities.append(entity)
            if len(words) > 1 and words[-1].lower().rstrip(".") in FIRMS:
                self._firms.setdefault(words[0].lower(), []).append(entity)
        self._enrich(entity, words, post)
        shortened = len(words) == 1 and " " in entity.name and surname(entity.name.split()) == words[0].lower()
        if entity.person is None and shortened and not is_body(words):
            entity.person = True  # "Vass" after "Joren Vass"; of a body's name the first word is kept, or the initials
        return self.note(entity, start, end, subject)

    def note(self, entity: Entity, start: int, end: int, subject: bool) -> Entity:
        """Note one more mention of somebody known and return him."""
        self.mentions.append(Mention(start, end, entity, subject))
        self._starts.append(start)
        entity.times += 1
        self._at[start] = entity
        return entity

    def at(self, start: int) -> Entity | None:
        """Return whose name begins at a place in the body."""
        return self._at.get(start)

    def _find(self, words: list[str], post: Post) -> Entity | None:
        key = _key(words)
        known = self._by_key.get(key)
        if known is not None and post.role in KIN and len(words) == 1 and _family(known, key, post):
            return None  # "his son Doe" is not the Doe whose son he is
        known = self._holder(known, key, post) if known is not None and len(words) == 1 else known
        if known is not None:
            strange = post.gender is not None and known.gender not in (None, post.gender)
            if not strange and post.gender is not None and known.gender is None and len(words) == 1:
                other = self.namesake(key, post.gender)
                return other if other is not None and other.gender == post.gender else known
            return self.namesake(key, post.gender) if strange else known
        if len(words) == 1:
            return self._initials(words[0]) or self._middles.get(key) or self._first_named(words[0], key)
        entity = self._by_key.get(surname(words))
        if entity is not None and entity.person is not False and one_person(entity.name.split(), words):
            return entity
        return None

    def _holder(self, known: Entity, last: str, post: Post) -> Entity:
        """Return who bears a surname and holds the post before it: "President Doe" where Doe's daughter was named."""
        if not post.role or known.role:
            return known
        noun = post.role.lower().split()[-1]
        return next((one for one in self.namesakes(last) if (one.role or "").lower().split()[-1:] == [noun]), known)

    def _first_named(self, word: str, key: str) -> Entity | None:
        """Return the one person with a first name whom a pronoun has shown to be one: "Themba" after "Themba Doe"."""
        if not word.isalpha() or word.isupper():
            return None
        able = [one for one in self._people.get(key, []) if one.person is not False and not one.place]
        shown = len(able) == 1 and able[0].name.split()[0] == word and (able[0].hint or able[0].gender)
        return able[0] if shown else None

    def namesake(self, last: str, gender: str | None) -> Entity | None:
        """Return who else bears a surname, "Mrs Doe" where "Doe" is her husband; of a known gender before others."""
        others = self._namesakes.get(last, [])
        ranked = [one for fits in (gender, None) for one in others if one.gender == fits]
        return ranked[0] if ranked else None

    def namesakes(self, last: str) -> list[Entity]:
        """Return the people who bear a surname, given in small letters."""
        return self._namesakes.get(last, [])

    def _initials(self, short: str) -> Entity | None:
        """Return the body whose initials a word in capitals is: "GPU" after "Gaelic Players Union"."""
        if not (short.isupper() and 2 < len(short) < 8):
            return None
        entity = next((one for one in self.entities if one.person is not True and initials(one.name) == short), None)
        if entity is not None:
            self.alias(entity, short)
            entity.person = False
        return entity

    def _enrich(self, entity: Entity, words: list[str], post: Post) -> None:
        longer = len(words) > len(entity.name.split()) and not _with_middle(entity.name, words)
        if longer and entity.person is not False:
            entity.name = " ".join(words)
        elif len(words) == len(entity.name.split()) and entity.name != " ".join(words) and is_cut(entity.name, words):
            entity.name = " ".join(words)  # "Jane Doe" after "JANE DOE:", or after "J. Doe" in a caption
        if _is_firm(words, post):
            post = Post()  # "tanker owner Norland Maritime"
        trade = entity.role in KIN and post.role not in KIN and post.role  # "Her son Jan, 30, … Jan, a baker"
        entity.role = trade or entity.role or post.role
        entity.organization = entity.organization or post.organization
        entity.gender = entity.gender or post.gender or gender(words)
        if post.person or is_person(words):
            entity.person = True
        elif " ".join(words) in COUNTRIES:
            entity.person, entity.place = False, True
        elif entity.person is None and (
            is_body(words) or (len(words) > 1 and words[-1].lower().rstrip(".") in FIRM_ENDINGS)
        ):
            entity.person = False
        self._by_key.setdefault(_key(words), entity)
        self._note_surname(entity, words)

    def _note_surname(self, entity: Entity, words: list[str]) -> None:
        if entity.person is not False and len(words) > 1 and words[-1].lower() not in PLURAL_PEOPLE:
            self._by_key.setdefault(surname(words), entity)
            self._note_parts(entity, words)
            namesakes = self._namesakes.setdefault(surname(words), [])
            if len(namesakes) < NAMESAKES and not any(entity is one for one in namesakes):
                namesakes.append(entity)
            if entity.person:
                self._by_key.setdefault(words[0].lower(), entity)
            self._note_family(entity, words)

    def _note_parts(self, entity: Entity, words: list[str]) -> None:
        for word in {words[0].lower(), surname(words)}:
            known = self._people.setdefault(word, [])
            if len(known) < NAMESAKES and not any(entity is one for one in known):
                known.append(entity)

    def _note_family(self, entity: Entity, words: list[str]) -> None:
        """Note the family name with its particles ("van den Berg"), and names in the middle, which can be one.

        Of "José Luis Ortega Ruiz" papers of Spain and Latin America call him "Ortega".
        """
        low = [word.lower() for word in words]
        particle = next((place for place in range(1, len(low) - 1) if low[place] in FAMILY_PARTICLES), None)
        if particle is not None:
            self._by_key.setdefault(" ".join(low[particle:]), entity)
        if not is_body(words):
            for middle in low[1 : particle or -1]:
                if len(middle.rstrip(".")) > 2:
                    self._middles.setdefault(middle, entity)

    def rename(self, entity: Entity, name: str) -> None:
        """Call somebody by a fuller name, by whose last word he is found from now on."""
        entity.name = name
        self._note_surname(entity, name.split())

    def alias(self, entity: Entity, short: str) -> None:
        """Note a short name given in brackets: "World Trade Body (WTB)"."""
        entity.aliases.add(short)
        self._by_key.setdefault(short.lower(), entity)

    def named(self, words: Sequence[str]) -> Entity | None:
        """Return who the words name: in full, by surname, or by the first of two known words."""
        return self._by_key.get(_key(words)) or (self._by_key.get(surname(words)) if words else None)

    def bears(self, word: str) -> bool:
        """Tell whether a word is the surname of somebody named in full before: "King" after "Nina King"."""
        known = self._by_key.get(word)
        return known is not None and " " in known.name and surname(known.name.split()) == word

    def cast(self) -> Iterator[Entity]:
        """Yield the people and bodies in the order of their first mention, as many as an article has."""
        return islice(self.entities, CAST)

    def in_full(self, entity: Entity) -> Entity:
        """Return who is named in full later: "Acme Home Products" for the firm "Acme", "Jane Doe" for "Jane"."""
        person = self._named_later(entity)
        if person is not None:
            return person
        if entity.person or entity.place or " " in entity.name or entity.name.isupper():
            return entity
        longer = [
            other
            for other in self._firms.get(entity.name.lower(), [])
            if other.first < entity.first + SOON and not other.person and not other.place
        ]
        return longer[0] if len(longer) == 1 else entity

    def _named_later(self, entity: Entity) -> Entity | None:
        """Return the one person whose full name comes soon behind a first name, or a surname in capitals, alone."""
        if " " in entity.name or entity.place or (entity.person is False and not entity.name.isupper()):
            return None
        low, near = entity.name.lower(), entity.first + SOON
        full = [
            one
            for one in self._people.get(low, [])
            if one is not entity and one.person and " " in one.name and entity.first < one.first < near
        ]
        return full[0] if len(full) == 1 else None

    def before(self, place: int) -> Iterator[Mention]:
        """Yield the mentions before `place`, the nearest first."""
        last = bisect_left(self._starts, place)
        for index in range(last - 1, max(-1, last - 1 - LOOK_BACK), -1):
            yield self.mentions[index]

    def after(self, place: int) -> Iterator[Mention]:
        """Yield the mentions from `place` on, in order."""
        first = bisect_left(self._starts, place)
        yield from islice(self.mentions, first, first + LOOK_BACK)


def _is_firm(words: Sequence[str], post: Post) -> bool:
    """Tell whether a firm stands behind a word that is a person's post elsewhere: "fund manager Alba Capital"."""
    firm = len(words) > 1 and words[-1].lower().rstrip(".") in FIRMS and not is_person(words)
    return firm and post.gender is None and (post.role or "").split(" ")[-1].lower() in OF_FIRMS


OF_FIRMS = frozenset(
    "owner operator maker producer developer publisher builder provider manager sponsor promoter broker".split()
)


def _with_middle(name: str, words: Sequence[str]) -> bool:
    """Tell whether the words are a name known already, with names put in between: "Imogen Mary Doe" is Imogen Doe."""
    known = name.split()
    return len(known) > 1 and known[0] == words[0] and surname(known) == surname(words)


def _family(known: Entity, last: str, post: Post) -> bool:
    """Tell whether a name alone is the family name of somebody who is not known as that relative.

    "Doe, a butcher's daughter," is Doe herself.
    """
    kin = post.role
    if post.organization and post.organization.islower():
        return False
    return " " in known.name and surname(known.name.split()) == last and known.role != kin


def _key(words: Sequence[str]) -> str:
    return " ".join(words).lower()
