"""Tell who the sources of a story are: people or bodies, their full names, their posts and offices. Entry: `Roster`.

Read once for a comparison from the attributions of all claims and from what the register saw in the texts. A name of
several words is a person's if its last word stands alone elsewhere ("Osei said"), a body's if its first does
("Norland said").
"""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence

from ..languages.english.allusions import ARMS, CAMPAIGN_OF, CLAUSE, COMPANY_NOUNS, MEMBERS_OF, SELF_NAMED
from ..languages.english.bodies import BODY_HEADS, CORPORATE
from ..languages.english.entities import BODIES as WORLD_BODIES
from ..languages.english.naming import PORTFOLIOS
from ..languages.english.offices import LEADING_POSTS
from ..languages.english.titles import DOCUMENTS, PLURAL_PEOPLE
from ..names import Register
from ..naming.name_words import is_body as has_body_word
from ..naming.name_words import is_person as has_first_name
from ..naming.offices import posts_of, sort_of_body, speaks_alone, speaks_as_politician, speaks_for
from ..reports import Report
from ..spans import Attribution
from ..words.folding import fold
from ..words.spelling import name_key
from ..words.wording import plain
from .allusions import Bodies, is_land, is_place
from .seats import seated
from .source_names import bare, full_names, is_office_of_person, is_paper, is_proper, is_vague, without_opening
from .tellings import (
    OF_NAMED,
    all_names,
    begins_in,
    has_head,
    is_member_of_chamber,
    marks_body,
    marks_person,
    only_opens,
    own_names,
    owner_in,
    personal,
    told_of_another,
)

ALONE = "-"  # the vote for a person who speaks for nobody else
WORD = re.compile(r"[^\W\d_]+(?:-[^\W\d_]+)*")
INSIDE = re.compile(r"(?<=[a-z,] )[A-Z][^\W\d_]+(?:-[^\W\d_]+)*")  # a capital that opens no sentence
_OWNER = re.compile(r"\b[Tt]he (\w+)'s ")


class Roster:
    """People and bodies of a story under their full names, with posts and offices."""

    def __init__(self, reports: Sequence[Report], register: Register) -> None:
        """Read the sources of all claims."""
        self.register = register
        texts: dict[int, str] = defaultdict(str)
        for report in reports:
            texts[report.article] += f" {fold(report.claim.text)}"
        self._words = Counter(WORD.findall(" ".join(texts.values())))
        self.inside = frozenset(found for text in texts.values() for found in INSIDE.findall(text))
        self._full = self._full_names(reports)
        self.people = self._read_people(reports)
        self.bodies = Bodies(self._read_bodies(reports), texts, self._read_kinds())
        self.holders = self._read_holders(reports)
        self.characters = self._read_characters(texts)
        self.offices = self._read_offices(reports)

    def name(self, name: str) -> str:
        """Return the full form of a name that one outlet uses."""
        known = without_opening(self.register.canonical(bare(name)))
        return self._full.get(known, known)

    def only_opens(self, name: str) -> bool:
        """Tell whether a source is a word that only opens a sentence: "Cuts"."""
        return only_opens(name, self.inside, self._words)

    def self_named(self, noun: str) -> str | None:
        """Return what all call a body of which a story has one; a panel is an inquiry's only where there is one."""
        inquiry = noun != "panel" or self._words["inquiry"] + self._words["Inquiry"] > 0
        return SELF_NAMED.get(noun) if inquiry else None

    # -- full names

    def _full_names(self, reports: Sequence[Report]) -> dict[str, str]:
        """Return for each short name the one longer name that begins with it, or whose initials it is."""
        names = {without_opening(self.register.canonical(bare(name))) for name in all_names(reports) if is_proper(name)}
        names = {name for name in names if not CLAUSE.search(name)}
        return full_names(names | {without_opening(self.register.canonical(name)) for name in self.register.seen()})

    # -- people and bodies

    def _read_people(self, reports: Sequence[Report]) -> frozenset[str]:
        marked = {
            self.name(found.speaker)
            for found in (report.claim.attribution for report in reports)
            if found and found.speaker and is_proper(found.speaker) and marks_person(found)
        }
        names = {self.name(name) for name in (*all_names(reports), *self.register.seen()) if is_proper(name)}
        self._things = {self.name(name) for name, _ in self.register.kinds()} | {
            self.name(found.speaker)
            for found in (report.claim.attribution for report in reports)
            if found and found.speaker and found.source and marks_body(found.source.text, found.speaker)
        }
        told = {full for _, body in self.register.offices() if not has_first_name((full := self.name(body)).split())}
        own = {self.name(name) for name in personal(reports)}
        return frozenset(name for name in names - (told - own) if self._is_person(name, name in marked))

    def _is_person(self, name: str, marked: bool) -> bool:
        words = name.split()
        if (
            is_land(name)
            or MEMBERS_OF.match(name)
            or " and " in name
            or any(word.lower() in BODY_HEADS for word in words)
        ):
            return False
        if words[-1].islower() and "-" not in words[-1]:
            return False  # "Ada Osei's manager", "Harbor Board official"
        if marked or has_first_name(words) or len(words) < 2:
            return marked or has_first_name(words)
        if (
            has_body_word(words)
            or plain(words[-1]) in CORPORATE
            or name in self._things
            or not all(word[:1].isupper() or len(word) < 4 for word in words)
        ):
            return False
        first, last = self._words[words[0]], self._words[words[-1]]
        return last >= first and self.register.is_person(name)

    def _read_bodies(self, reports: Sequence[Report]) -> list[str]:
        """Return the bodies that are named as a source, or as whom a source speaks for, or stand in a text."""
        names = [name for report in reports for name in own_names(report)]
        seen = [name for name in self.register.seen() if has_head(name)]
        told = [
            body for _, body in self.register.offices() if self._words[body.split()[0]] > 1 and len(body.split()) > 1
        ]
        full = {self.name(name) for name in (*names, *seen, *told) if is_proper(name)}
        return [name for name in full if name not in self.people and self._is_body(name)]

    def _read_kinds(self) -> dict[str, frozenset[str]]:
        """Return what the texts call each body: all of it and its last word ("aid group", "group")."""
        kinds: dict[str, set[str]] = defaultdict(set)
        for name, kind in self.register.kinds():
            kinds[self.name(name)].update((kind, kind.split()[-1]))
        return {name: frozenset(found) for name, found in kinds.items()}

    def _is_body(self, name: str) -> bool:
        words = name.split()
        if not name_key(name) or is_land(name) or is_vague(name) or is_office_of_person(name) or is_paper(name):
            return False
        if MEMBERS_OF.match(name) or CLAUSE.search(name) or ARMS.fullmatch(name):
            return False
        capitals = [word for word in words if word[:1].isupper() and "-" not in word[1:-1]]
        capitals = [word for word in capitals if not is_land(word.removesuffix("'s"))]
        if words[-1].islower() and (words[-1] in DOCUMENTS or words[-1] in PAPERS):
            return False  # "Norland data", "Coast guard records"
        if words[-1].islower() and speaks_for(words[-1]):
            return False
        if not capitals or plain(words[-1]) in PLURAL_PEOPLE - {"police"} or plain(words[0]) in PLURAL_PEOPLE:
            return False
        return len(capitals) > 1 or (self._words[plain(capitals[0])] == 0 and capitals[0].strip("'s") in self.inside)

    # -- posts

    def _read_holders(self, reports: Sequence[Report]) -> dict[str, Counter[str]]:
        """Return who is named with each post, by its last word: "mayor", "minister"."""
        holders: dict[str, Counter[str]] = defaultdict(Counter)
        for person, role in self._posts(reports):
            for post in posts_of(role):
                holders[post][person] += 1
        return holders

    def _read_characters(self, texts: dict[int, str]) -> dict[int, str]:
        """Return the person each article is about: named at least twice as often as any other."""
        found = {}
        surnames: dict[str, list[str]] = defaultdict(list)
        whole = " ".join(texts.values())
        for name in sorted(self.people):
            surnames[name.split()[-1]].append(name)
        for article, text in texts.items():
            words = Counter(WORD.findall(text))
            ranked = sorted(((words[surname], surname) for surname in surnames), reverse=True)
            if ranked and ranked[0][0] > 1 and (len(ranked) == 1 or ranked[0][0] >= 2 * ranked[1][0]):
                found[article] = max(
                    surnames[ranked[0][1]], key=lambda name: (text.count(name), whole.count(name), name)
                )
        return found

    def _read_offices(self, reports: Sequence[Report]) -> dict[str, str]:
        """Return the body that each person speaks for, by most of what the outlets say."""
        votes: dict[str, Counter[str]] = defaultdict(Counter)
        seen: dict[tuple[str, str, int], int] = {}  # an article votes once, twice where its own words name the body
        led, elsewhere = self._led(reports), told_of_another(reports)
        politicians = {
            person for person, role in self._posts(reports) if speaks_alone(role) or is_member_of_chamber(role, None)
        }
        for report in reports:
            found = report.claim.attribution
            if not (found and found.speaker and found.role) or self.name(found.speaker) not in self.people:
                continue
            source = plain(found.source.text) if found.source else ""
            politician = self.name(found.speaker) in politicians
            body = self._office(found.role, self._fuller(found), report.article, politician)
            worded = found.organization or owner_in(found.role)
            rivals = led.get(body or "", set()) - {self.name(found.speaker)}
            if body and (worded or not (rivals or found.speaker in elsewhere)):
                seen[self.name(found.speaker), body, report.article] = 1 + begins_in(found.organization or "", source)
        for (person, body, _), weight in seen.items():
            votes[person][body] += weight
        for name, organization in self.register.offices():
            if (person := self.name(name)) in self.people and (body := self.body(organization, 0)):
                votes[person][body] += 1
        told = {person: body for person in sorted(votes) if (body := _elected(votes[person]))}
        return {**told, **seated(all_names(reports), self._posts(reports), self.name)}

    def _posts(self, reports: Sequence[Report]) -> Iterator[tuple[str, str]]:
        """Yield each person of the story with each post that he is named with."""
        told = ((found.speaker, found.role) for report in reports if (found := report.claim.attribution))
        for name, role in (*told, *self.register.posts()):
            if name and role and (person := self.name(name)) in self.people:
                yield person, role

    def _led(self, reports: Sequence[Report]) -> dict[str, set[str]]:
        """Return who is told in so many words to lead each body.

        "Lund, the chief executive," is not taken for the head of the firm that Osei founded.
        """
        led: dict[str, set[str]] = defaultdict(set)
        for report in reports:
            found = report.claim.attribution
            if found and found.speaker and found.organization and (not found.role or LEADING_POSTS.search(found.role)):
                body = self.body(found.organization, report.article)
                if body and self.name(found.speaker) in self.people:
                    led[body].add(self.name(found.speaker))
        return led

    def _fuller(self, found: Attribution) -> str | None:
        """Return the organization by its whole name where the source holds that: "Bank of Alba" for "Alba".

        "The union's secretary" speaks for a union, whatever other body was read for it.
        """
        source = fold(found.source.text) if found.source else ""
        owner = _OWNER.search(source)
        if owner and owner.group(1) in BODY_HEADS | COMPANY_NOUNS and found.organization:
            fits = self.bodies.fits(owner.group(1), self.name(found.organization))
            return found.organization if fits else owner.group(1)
        ends = f" {found.organization}"
        longer = [name for name in self.bodies.names() if name.endswith(ends) and name in source]
        return max(longer, key=len) if found.organization and longer else found.organization

    def _office(self, role: str, organization: str | None, article: int, politician: bool) -> str | None:
        owner = owner_in(role)
        organization = organization or owner
        if speaks_alone(role) or (organization or "").lower().startswith(("former ", "ex-")):
            return ALONE
        if speaks_as_politician(role, organization) or is_member_of_chamber(role, organization):
            return ALONE
        if not speaks_for(role):
            return None
        if organization and (body := self.body(organization, article)):
            return body
        guessed = not organization and not politician and not OF_NAMED.search(role)
        noun = sort_of_body(role) if guessed else None
        return self.body(noun, article) if noun else None

    def body(self, organization: str, article: int) -> str | None:
        """Return the story's name of a body that somebody speaks for, None where it is none."""
        short = bare(organization)
        camp = CAMPAIGN_OF.fullmatch(short)
        if camp and self.name(camp["person"]) in self.people:
            return self.name(camp["person"])
        name = self.name(short)
        words = plain(short).split()
        if not words or is_place(short) or is_land(name) or (len(words) > 1 and PORTFOLIOS.issuperset(words)):
            return None
        if self.bodies.knows(name) or name in WORLD_BODIES or name in self.people:
            return name
        if len(words) > 1 and speaks_for(words[-1]):
            return self.body(short.rpartition(" ")[0].removesuffix("'s"), article)
        if words[-2:] == ["central", "bank"]:
            return self.bodies.meant("central bank", article) or name
        if len(words) == 1 and (words[0] in BODY_HEADS or words[0] in COMPANY_NOUNS or words[0] in SELF_NAMED):
            return self.bodies.meant(words[0], article) or self.self_named(words[0])
        if words[0] in _OF_POLITICS or not any(word in BODY_HEADS for word in words):
            return None
        described = self.bodies.described(short.split(), article) if short.islower() else None
        return described or name


PAPERS = frozenset("register tally count list log logs figures table survey analysis".split())
_OF_POLITICS = frozenset("parliamentary senate house congressional jury opposition party".split())


def _elected(votes: Counter[str]) -> str | None:
    ranked = sorted((-count, name) for name, count in votes.items())
    return None if ranked[0][1] == ALONE else ranked[0][1]
