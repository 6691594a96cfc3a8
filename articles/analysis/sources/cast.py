"""Give every source of a story one name across its outlets, whatever each calls it. Entry point: `Cast.origin_of`.

A person who holds an office in a body gives the body's information; "analysts at X" are X, "the firm" is the company
that the article speaks of, "the mayor" the mayor that another outlet names. Built once for a comparison, from the
claims' attributions and the register.
"""

from __future__ import annotations

import itertools
import re
from collections.abc import Sequence

from ..languages.english.allusions import (
    AGED,
    ARMS,
    AT_BODY,
    CAMPAIGN_OF,
    CHARACTERS,
    COMPANY_NOUNS,
    COMPANY_PAPERS,
    LEADERS,
    OF_BODY,
    OFFICE_OF_PERSON,
    OFFICES_OF_THEIR_OWN,
    OFFICIAL_NOUNS,
    OPENING_BODY,
    OWNED_PAPERS,
    POST_OF_SEAT,
    SELF_NAMED,
    SINGULAR,
)
from ..languages.english.bodies import BODY_HEADS
from ..languages.english.naming import PARTISANS
from ..languages.english.offices import PROSECUTION
from ..languages.english.parties import NAMED_PAPERS
from ..languages.english.titles import DOCUMENTS
from ..names import Register, is_spoke_role, still_speaks
from ..naming.offices import posts_of, speaks_alone, speaks_for
from ..reports import Report
from ..spans import Attribution
from ..words.folding import fold
from ..words.wording import plain
from .allusions import is_land, land_markers, matter_of, of_town
from .authorship import Authors
from .described import Descriptions, lowered, plainly, spelled
from .joint import before_tag, joined
from .roster import Roster
from .source_names import bare, is_description, is_proper, is_vague, owner_of
from .worded import as_worded

_BODY_NOUNS = BODY_HEADS | COMPANY_NOUNS
_HOLDERS = OFFICIAL_NOUNS | COMPANY_NOUNS
PROSECUTORS = "prosecutors"
MOST_WORDS = 8  # of a phrase that can be a body's name
LOOK_BACK = 6  # claims before "the bulletin" in which the bulletin is first spoken of
LINKED = re.compile(r" (?:of|against|for|at|in|from|with|to|on|by|near|outside) ")
FORCES = frozenset({"force", "officers", "detectives", "deputies"})
NEXT = 3  # characters between a sentence and the next one of its paragraph
_CALLERS = {"organizers": "organizer", "organisers": "organiser"}  # of whom one speaks for all
DEEPEST = 4  # "a letter from the head of the firm's ..." is opened no further


class Cast:
    """Who is who among the sources of one story."""

    def __init__(self, reports: Sequence[Report], register: Register) -> None:
        """Read who is named as a source, and who holds which office."""
        self.roster = Roster(reports, register)
        self._register = register
        self._bodies = self.roster.bodies
        ordered = sorted(reports, key=lambda report: (report.article, report.claim.start))
        self._before = {two.key: one for one, two in itertools.pairwise(ordered) if one.article == two.article}
        stated = (self.origin_of(report) for report in reports if report.claim.attribution)
        self._origins = {name for name in stated if name is not None and name not in self.roster.people}
        self._described = Descriptions(self._origins)
        self.authors = Authors(ordered, self.named, self._origins | self.roster.people)

    def origin_of(self, report: Report) -> str | None:
        """Return whom a claim rests on by its own attribution, under the story's one name, or None."""
        found = report.claim.attribution
        if found is None:
            return self.named(report.claim.origin, report.article) if report.claim.origin else None
        name = report.claim.origin or (found.chain[-1] if found.chain else None) or found.speaker
        name = name and before_tag(name, report.claim.text)
        name = name and lowered(owner_of(name), found, report)
        if found.organization and (name is None or is_vague(name) or still_speaks(found.role)):
            return self.named(found.organization, report.article)
        if name and plain(bare(name)) in DOCUMENTS and (author := self._author(plain(bare(name)), report)):
            return author
        if name is None or is_vague(name):
            return (self._bodies.part_of(bare(name)) if name else None) or self._unnamed(report, found)
        if found.role and PROSECUTION.fullmatch(plain(found.role)):
            return self._prosecutors()
        return self.named(as_worded(name, found, report, self._before.get(report.key), self.roster), report.article)

    def named(self, name: str, article: int, depth: int = 0) -> str | None:
        """Return the story's one name for a source as an article calls it, None if it is nobody in particular."""
        short = plainly(bare(name))
        if not short or is_vague(short) or depth > DEEPEST:
            return None
        if PROSECUTION.fullmatch(plain(short)):
            return self._prosecutors()
        known = self.roster.name(short)
        if self.roster.only_opens(short) and known == short:
            return None
        if both := joined(short, self.roster):
            return both
        if body := self._register.kept_body_of(known) or self.roster.offices.get(known):
            return plainly(self.roster.offices.get(body, body))  # a spokesman of a minister
        if theirs := self._owned(short):
            return theirs
        if known in self.roster.people or self._bodies.knows(known):
            return known
        ways = (self._office_of, self._paper, self._member, self._head, self._seat, self._alluded)
        return next((found for way in ways if (found := way(short, article, depth))), None) or spelled(known)

    def known(self, phrase: str, article: int) -> str | None:
        """Return the body that a phrase names or means, None where it is no source of the story."""
        short = bare(phrase).removesuffix("'s")
        if not short or len(short.split()) > MOST_WORDS:
            return None
        found = self.named(short, article)
        return found if found is not None and self.has(found) else self._described.one(short)

    def one_of(self, origin: str | None) -> str | None:
        """Return the body that an origin means where it is only a description of one, or whose paper it is."""
        return (origin and (self.authors.of(origin) or self._described.one(origin))) or origin

    def has(self, origin: str) -> bool:
        """Tell whether some claim's own attribution rests on `origin`."""
        return origin in self._origins

    def in_office(self, phrase: str, article: int) -> str | None:
        """Return the person whom a phrase names with a post or who is known to hold one."""
        found = self.named(phrase, article) if len(phrase.split()) <= MOST_WORDS else None
        titled = bare(phrase) != phrase.removeprefix("The ").removeprefix("the ")
        holds = titled or any(found in holders for holders in self.roster.holders.values())
        return found if found in self.roster.people and holds else None

    def counting(self, phrase: str, article: int) -> str | None:
        """Return the body that a phrase names as one that counts, though no outlet may quote it."""
        found = self.known(phrase, article)
        if found is not None or not is_proper(phrase) or len(phrase.split()) > MOST_WORDS:
            return found
        named = self.named(phrase, article)
        return named if named in self._bodies.names() or named in self.roster.people else None

    def just_said(self, report: Report, pronoun: str) -> str | None:
        """Return whom the claim right before rests on, if a pronoun that opens the next sentence can mean him or it."""
        before = self._before.get(report.key)
        if before is None or report.claim.start - before.claim.end > NEXT or not before.claim.attribution:
            return None
        origin = self.origin_of(before)
        person = origin in self.roster.people or before.claim.attribution.speaker in self.roster.people
        return origin if person == (pronoun in ("he", "she")) else None

    def _author(self, paper: str, report: Report) -> str | None:
        """Return whose "the bulletin" is: the last body before it in the article that speaks in a bulletin."""
        before = self._before.get(report.key)
        for _ in range(LOOK_BACK):
            if before is None:
                return None
            found = before.claim.attribution
            if (
                found
                and found.speaker
                and paper in plain(before.claim.text).split()
                and paper not in plain(found.speaker)
            ):
                return self.named(before.claim.origin or found.speaker, before.article)
            before = self._before.get(before.key)
        return None

    def _unnamed(self, report: Report, found: Attribution) -> str | None:
        """Return the body of "a spokeswoman": the one that her sentence is about, else the one before it."""
        before = self._before.get(report.key)
        if is_spoke_role(found.role):
            return self._about(report.claim.text, report.article) or (
                self._about(before.claim.text, report.article) if before else None
            )
        theirs = before.claim.attribution if before else None
        if found.source is None or plain(found.source.text) not in ("it", "they") or theirs is None:
            return None
        name = theirs.speaker or theirs.organization
        body = self.named(name, report.article) if name else None
        return body if body not in self.roster.people else None

    def _about(self, text: str, article: int) -> str | None:
        """Return the one body that a sentence opens with ("The trust has moved") or names."""
        opens = OPENING_BODY.match(fold(text))
        meant = self._alluded(opens["body"].lower(), article, 0) if opens else None
        named = self._bodies.named_in(text)
        return meant or (named[0] if len(named) == 1 else None)

    def _prosecutors(self) -> str:
        offices = [name for name in self._bodies.names() if "prosecut" in plain(name)]
        return offices[0] if len(offices) == 1 else PROSECUTORS

    def _owned(self, name: str) -> str | None:
        """Return whom "Ada Osei's manager" or "Berg's force" means: the story's manager, the police."""
        camp = CAMPAIGN_OF.fullmatch(name)
        if camp and (candidate := self.roster.name(camp["person"])) in self.roster.people:
            return candidate
        owner, mark, noun = name.rpartition("'s ")
        person = self.roster.name(owner) if mark else ""
        if person not in self.roster.people:
            return None
        holders = sorted(self.roster.holders.get(plain(noun), ()))
        if len(holders) == 1:
            return self.roster.offices.get(holders[0], holders[0])
        office = self.roster.offices.get(person)
        return office or self._bodies.meant("police", 0) or "police" if noun in FORCES else None

    def _paper(self, name: str, article: int, depth: int) -> str | None:
        """Return whose papers a source is: "a letter to employees", "the carrier's notification letter"."""
        if COMPANY_PAPERS.fullmatch(name):
            return self._bodies.meant("company", article)
        if arm := ARMS.fullmatch(name):
            return self.named(arm["body"], article, depth + 1)
        owned = NAMED_PAPERS.fullmatch(name) or OWNED_PAPERS.fullmatch(name)
        if owned is None or is_land(owned["body"]):
            return None
        body = owned["body"]
        if body[:1].isupper() and " " not in body and not owned.groupdict().get("owner"):
            kind = plain(body) in BODY_HEADS or plain(body) in SELF_NAMED
            inside = body in self.roster.inside  # "Tracking data" only opens a sentence
            return self.named(plain(body) if kind else body, article, depth + 1) if kind or inside else None
        named = body[:1].isupper() or plain(body).split()[-1] in _BODY_NOUNS
        return self.named(body, article, depth + 1) if named else None

    def _office_of(self, name: str, article: int, depth: int) -> str | None:
        """Return the person whose office, team or aides a source is: "the mayor's office", "Osei's aides"."""
        owner = OFFICE_OF_PERSON.fullmatch(name)
        if owner is None or plain(owner["person"]).split()[-1] in OFFICES_OF_THEIR_OWN:
            return None
        known = self.named(owner["person"], article, depth + 1)
        if known in self.roster.holders.get("prosecutor", ()):
            return self._prosecutors()
        return known if known in self.roster.people or known in self.roster.offices.values() else None

    def _member(self, name: str, article: int, depth: int) -> str | None:
        """Return the body of people who are only called its people: "analysts at X", "court officials"."""
        found = AT_BODY.fullmatch(name) or OF_BODY.fullmatch(name)
        body = found["body"] if found else ""
        if is_land(body) and " " in name.removeprefix(body).strip(" s'"):
            body = name.rpartition(" ")[0].removesuffix("'s")  # "Peruvian federation chiefs"
        if not body or is_land(body) or plain(body) in PARTISANS:
            return None
        named = body[:1].isupper() or plain(body).split()[-1] in _BODY_NOUNS
        return self.named(body, article, depth + 1) if named else None

    def _head(self, name: str, article: int, _depth: int) -> str | None:
        """Return the body of somebody who is only called its head: "UN chief", "the union's leader"."""
        body, _, post = name.rpartition(" ")
        if not body or not speaks_for(post) or speaks_alone(name):
            return None
        return self.roster.body(body.removesuffix("'s"), article)

    def _seat(self, name: str, _article: int, _depth: int) -> str | None:
        """Return who holds the post that a source is called by: "the presidency"."""
        holders = self.roster.holders.get(POST_OF_SEAT.get(plain(name), ""), ())
        able = [person for person in holders if person not in self.roster.offices]
        return able[0] if len(able) == 1 else None

    def _alluded(self, name: str, article: int, _depth: int) -> str | None:
        """Return whom a description means: "the Dublin-listed firm", "British regulators", "the mayor"."""
        if "central bank" in plain(name):
            return self._bodies.meant("central bank", article, land_markers(name.split()))
        words = LINKED.split(name, maxsplit=1)[0].split()
        if of_town(words, self._bodies.names()):
            words = words[-1:]
        elif not words or not is_description(name.split()):
            return None
        noun = plain(words[-1]).removesuffix("'s")
        body = self._alluded_body(words, SINGULAR.get(noun, noun), article)
        if body and noun in _HOLDERS:
            return body
        for post in (*posts_of(" ".join(words))[::-1], _CALLERS.get(noun, ""), noun.removesuffix("s")):
            holders = sorted(self.roster.holders.get(post, ()))
            if len(holders) == 1:
                return self.roster.offices.get(holders[0], holders[0])
        if noun in CHARACTERS or AGED.fullmatch(noun):
            return self.roster.characters.get(article)
        return body

    def _alluded_body(self, words: Sequence[str], noun: str, article: int) -> str | None:
        """Return the body that a description with the head `noun` means."""
        if (noun in OFFICIAL_NOUNS or plain(words[-1]) in LEADERS) and (matter := matter_of(words)):
            return self._bodies.of_matter(matter, article)
        if [plain(word) for word in words] == ["employers"]:
            return self._bodies.of_employers()
        if len(words) == 1 and noun in SELF_NAMED:
            return self._bodies.meant(noun, article) or self.roster.self_named(noun)
        if noun in _HOLDERS or (len(words) == 1 and noun in BODY_HEADS):
            return self._bodies.meant(noun, article, land_markers(words))
        if noun in BODY_HEADS and not self._bodies.knows(" ".join(words)):
            inquiry = self.roster.self_named(noun) if noun in ("panel", "inquiry") else None
            return self._bodies.described(words, article) or inquiry
        return None
