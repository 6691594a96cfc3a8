"""One name for one person or body across outlets: the register of names and aliases. Entry point: `Register`.

Three sources, strongest first: what editors maintain, general knowledge of the world (capitals, ministries, agencies),
and what the articles say themselves: an acronym beside its long form, "the weather office" after "National Weather
Office", "Ukraine's" beside "Ukrainian" or the capital. Equal names are joined by union-find, so that two acronyms
which rest on one description become one body without any rule that knows them.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Sequence
from functools import cache

from .languages.english.bodies import BODY_HEADS, OF_A_PLACE, SPOKES, TERRITORIES
from .languages.english.entities import BODIES, WIRES, countries
from .languages.english.titles import NAME_PARTICLES
from .naming.name_words import surname_at, without_titles
from .naming.persons import Persons
from .naming.sighting import Sighting
from .naming.sightings import sightings
from .words.spelling import bag_key, country_words, name_key
from .words.wording import plain

Entry = tuple[str, Sequence[str], str, str | None]

EDITOR, WORLD, TEXT = 0, 1, 2  # who gave a name; the lowest names the group


STATES = frozenset(form for name, others, *_ in countries() for form in (name, *others))


@cache
def _world() -> tuple[tuple[str, tuple[int, int, int, str], tuple[str, ...]], ...]:
    """Return key, label and keys of the other names of all that the world knows: the same for every register."""
    rows = [*BODIES.items(), *WIRES.items(), *((name, (*more, *towns)) for name, more, _, towns in countries())]
    return tuple((name_key(name), (WORLD, 0, -len(name), _tidy(name)), (*map(name_key, more),)) for name, more in rows)


class Register:
    """Names and aliases; immutable: `learn` returns a new one."""

    def __init__(self, entries: Iterable[Entry] = (), seen: Iterable[Sighting] = ()) -> None:
        """Take what editors maintain: (canonical name, aliases, "person" or "organization", body spoken for).

        `seen` is what article texts tell of names, in order.
        """
        self._entries = tuple((name, tuple(aliases), kind, body) for name, aliases, kind, body in entries)
        self._seen = tuple(seen)
        self._build()

    def learn(self, bodies: Iterable[str]) -> Register:
        """Return a register that also knows the names and aliases found in these article texts."""
        return Register(self._entries, (*self._seen, *(sight for body in bodies for sight in sightings(body))))

    def canonical(self, name: str) -> str:
        """Return the one name for `name`, or a tidied `name` if nothing is known of it."""
        return self._resolve(" ".join(name.split()))

    def body_of(self, name: str) -> str | None:
        """Return the canonical body that a person speaks for, if that is known."""
        return self._speaks.get(self.canonical(name))

    def kept_body_of(self, name: str) -> str | None:
        """Return the body that a person speaks for by what editors maintain, whatever the articles say."""
        return self._kept.get(self.canonical(name))

    def same(self, first: str, second: str) -> bool:
        """Tell whether two names mean one person or body, or a body and who speaks for it."""
        one, two = self.canonical(first), self.canonical(second)
        return one == two or two in (self._speaks.get(one),) or one in (self._speaks.get(two),)

    def is_person(self, name: str) -> bool:
        """Tell whether `name` is known as a person's, or carries the surname of one."""
        if name in STATES:
            return False
        words = name.split()
        capital = all(word[:1].isupper() or word in NAME_PARTICLES for word in words)
        named = len(words) > 1 and capital and words[0][:1].isupper()
        known = named and self._persons.has_surname(words[surname_at(words)])
        return known or self.canonical(name) in self._people

    def offices(self) -> tuple[tuple[str, str], ...]:
        """Return who speaks for which body by what the article texts say, as they word it."""
        return tuple((sight.name, sight.other) for sight in self._seen if sight.kind == "speaks")

    def posts(self) -> tuple[tuple[str, str], ...]:
        """Return who is named with which post in the article texts, for themselves ("mayor")."""
        return tuple((sight.name, sight.other) for sight in self._seen if sight.kind == "holds")

    def kinds(self) -> tuple[tuple[str, str], ...]:
        """Return what the article texts call each body: (name, "aid group")."""
        return tuple((sight.name, sight.other) for sight in self._seen if sight.kind == "kind")

    def seen(self) -> tuple[str, ...]:
        """Return the names of two words and more that the article texts hold, people and bodies."""
        return tuple(dict.fromkeys(sight.name for sight in self._seen if sight.kind in ("person", "body")))

    # -- how it is built

    def _build(self) -> None:
        self._speaks: dict[str, str] = {}
        self._parent: dict[str, str] = {}
        self._labels: dict[str, list[tuple[int, int, int, str]]] = defaultdict(list)
        self._text_bodies: set[str] = set()
        self._parts: set[str] = set()  # of somebody's bodies: "Norland's Coast Bureau"
        self._persons = Persons()
        self._add_entries()
        self._add_world()
        self._add_seen()
        self._join_national()
        self._bags = self._read_bags()
        self._names = {root: min(labels)[-1] for root, labels in self._grouped_labels().items()}
        self._people = self._known_people()
        self._speaks = self._spoken_for()
        self._cache: dict[str, str] = {}

    def _add_entries(self) -> None:
        for name, aliases, kind, _ in self._entries:
            self._label(name, EDITOR, kind == "organization")
            for alias in aliases:
                self._join(name, alias, kind == "organization")
            if kind == "person":
                self._persons.see(name, 1000)

    def _add_world(self) -> None:
        for key, label, aliases in _world():
            self._parent.setdefault(key, key)
            self._labels[key].append(label)
            for alias in aliases:
                self._union(key, alias)

    def _add_seen(self) -> None:
        for sight in self._seen:
            if sight.kind == "person":
                self._persons.see(sight.name, 1)
            elif sight.kind == "elder":
                self._persons.part(sight.name)
            elif sight.kind == "body":
                self._label(sight.name, TEXT, body=True)
                self._text_bodies.add(name_key(sight.name))
                self._parts.update([name_key(sight.name)] if "'s " in sight.name.partition(" ")[0] + " " else [])
            elif sight.kind == "alias":
                self._label(sight.name, TEXT, body=True)
                self._join(sight.name, sight.other, body=True)
                self._text_bodies.add(name_key(sight.name))

    def _join_national(self) -> None:
        """Join "Coast Guard" with "US Coast Guard"."""
        for key in sorted(self._text_bodies):
            first, _, rest = key.partition(" ")
            if first in country_words() and rest in self._text_bodies:
                self._union(key, rest)

    def _label(self, name: str, rank: int, body: bool) -> None:
        key = name_key(name)
        self._parent.setdefault(key, key)
        acronym = int(rank == TEXT and name.isupper())
        self._labels[key].append((rank, acronym, -len(name), _tidy(name)))
        if body and (bag := bag_key(name)):
            self._union(key, bag)

    def _join(self, name: str, alias: str, body: bool) -> None:
        self._union(name_key(name), name_key(alias))
        if body and (bag := bag_key(alias)):
            self._union(name_key(alias), bag)

    def _find(self, key: str) -> str:
        self._parent.setdefault(key, key)
        while self._parent[key] != key:
            self._parent[key] = self._parent[self._parent[key]]
            key = self._parent[key]
        return key

    def _union(self, one: str, two: str) -> None:
        roots = sorted((self._find(one), self._find(two)))
        self._parent[roots[1]] = roots[0]

    def _grouped_labels(self) -> dict[str, list[tuple[int, int, int, str]]]:
        groups: dict[str, list[tuple[int, int, int, str]]] = defaultdict(list)
        for key in sorted(self._labels):
            groups[self._find(key)].extend(self._labels[key])
        return groups

    def _known_people(self) -> frozenset[str]:
        known = {name for name, _, kind, _ in self._entries if kind == "person"}
        self._people = frozenset(known)
        return frozenset(known | {self._persons.one(name) or name for name in self._persons.names()})

    def _spoken_for(self) -> dict[str, str]:
        self._cache, self._speaks = {}, {}
        pairs = [(name, body) for name, _, _, body in self._entries if body]
        pairs += [(sight.name, sight.other) for sight in self._seen if sight.kind == "speaks"]
        found = {self.canonical(name): self.canonical(body) for name, body in reversed(pairs)}
        self._kept = {self.canonical(name): self.canonical(body) for name, _, _, body in self._entries if body}
        return {name: body for name, body in found.items() if name in self._kept or self._is_told_body(body)}

    def _is_told_body(self, name: str) -> bool:
        """Tell whether what a text has somebody speak for is a body: no state, no bare "club" or "company"."""
        words = name_key(name).split()
        return name not in STATES and len(words) > 1 and any(word in BODY_HEADS for word in words)

    # -- how it is asked

    def _resolve(self, name: str) -> str:
        if name not in self._cache:
            bare = without_titles(name)
            ways = (self._of_saint, self._persons.one, self._described, self._headed, _tidy)
            self._cache[name] = self._listed(name) or next((found for find in ways if (found := find(bare))), name)
        return self._cache[name]

    def _listed(self, name: str) -> str | None:
        key = name_key(name)
        return self._names.get(self._find(key)) if key in self._parent else None

    def _described(self, name: str) -> str | None:
        bag = bag_key(name)
        if not bag or plain(name) in TERRITORIES:
            return None  # "the district" is no district court
        if bag in self._parent:
            return self._names.get(self._find(bag))
        words = set(bag[4:].split("|"))
        bare = "bag:" + "|".join(sorted(word for word in words if word[0] != "@"))
        if bare != bag and bare in self._parent and self._may_be_of(bare, words):
            return self._names.get(self._find(bare))  # "Seoul's spy agency", where one spy agency is named
        loose = {word for word in words if word[0] != "@" and word not in ("regulator", "supervisor")}
        return self._wider(words) or (self._wider(loose) if loose and loose != words else None)

    def _may_be_of(self, bare: str, words: set[str]) -> bool:
        """Tell whether the body of a description is not known as another country's: "US intelligence" is no NIS."""
        root = self._find(bare)
        bags = (bag for key, bag in self._holding(set(bare[4:].split("|"))) if self._find(key) == root)
        known = {word for bag in bags for word in bag if word[0] == "@"}
        return not known or bool(known & words)

    def _wider(self, words: set[str]) -> str | None:
        """Find the one body whose description says more ("the weather office", "the sheriff's office")."""
        wider = [(self._find(key), bag) for key, bag in self._holding(words) if words < bag]
        fits = {root for root, _ in wider}
        owned = {root for root, bag in wider if all(word[0] == "@" for word in bag - words)}
        for roots in (owned, fits):
            names = {self._names[root] for root in roots if root in self._names}
            if len(names) == 1:
                return names.pop()
        return None

    def _holding(self, words: set[str]) -> list[tuple[str, set[str]]]:
        """Return the descriptions that hold the rarest of some words."""
        return min((self._bags.get(word, []) for word in words), key=len)

    def _read_bags(self) -> dict[str, list[tuple[str, set[str]]]]:
        bags: dict[str, list[tuple[str, set[str]]]] = defaultdict(list)
        for key in self._parent:
            if key.startswith("bag:"):
                words = set(key[4:].split("|"))
                for word in words:
                    bags[word].append((key, words))
        return bags

    def _of_saint(self, name: str) -> str | None:
        """Find the one house that is called by its saint: "St Brannoc's" for "St Brannoc's Hospital"."""
        start = name_key(name) + " "
        if not start.startswith(("st ", "saint ")) or len(start.split()) != 2:
            return None
        fits = {self._names[self._find(key)] for key in self._text_bodies if key.startswith(start)}
        return fits.pop() if len(fits) == 1 else None

    def _headed(self, name: str) -> str | None:
        """Find the one body in the articles with the same head ("the trust"), or that a short form begins."""
        words = name_key(name).split()
        if not words:
            return None
        if len(words) == 1 and words[0] in BODY_HEADS:
            fits = {self._names[self._find(key)] for key in self._text_bodies if key.split()[-1] == words[0]}
        else:
            start = " ".join(words) + " "
            begins = (key for key in self._text_bodies - self._parts if key.startswith(start))
            longer = (key for key in begins if key.split()[-1] not in OF_A_PLACE)
            fits = {self._names[self._find(key)] for key in longer}
        return fits.pop() if len(fits) == 1 else None


def _tidy(name: str) -> str:
    text = re.sub(r"['’]s?$", "", " ".join(name.split()))
    return re.sub(r"^[Tt]he\s+(?=\S)", "", text)


def is_spoke_role(role: str | None) -> bool:
    """Tell whether a role is speaking for a body ("deputy spokeswoman")."""
    return bool(role) and any(word in plain(role or "") for word in SPOKES)


def still_speaks(role: str | None) -> bool:
    """Tell whether a role is speaking for a body, and still is: no "former press secretary"."""
    return is_spoke_role(role) and not plain(role or "").startswith(("former ", "ex-", "then-", "onetime "))
