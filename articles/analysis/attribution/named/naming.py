"""Find which name of the article a noun phrase holds: in its head, in the appositive of a post, in brackets.

Entry point: `NameFinder.named`.
"""

from __future__ import annotations

from collections.abc import Sequence

from ...languages.english.epithets import UNNAMED
from ...languages.english.nouns import PERSON_NOUNS
from ...languages.english.ranks import OUTLET_SORTS, SECTION_WORDS
from ...languages.english.titles import (
    BODIES,
    BODY_KINDS,
    DOCUMENTS,
    FIELDS,
    HONORIFICS,
    PLURAL_PEOPLE,
    POST_MODIFIERS,
    POSTS,
)
from ..grammar.nouns import is_day
from ..grammar.phrase import Phrase
from ..grammar.words import Token
from .cast_list import Entity, Names
from .generations import of_generation
from .leading import leading_post
from .posts import describe, is_post, name_words, post_word
from .pseudonyms import given_name
from .runs import run_end

PLAIN_STYLES = frozenset("engr barr arc surv adv ing pharm alhaji chief hajiya comrade deacon pastor prince".split())
OF_BODIES = (UNNAMED | PLURAL_PEOPLE | POSTS | {"sources"}) - BODY_KINDS.keys()
EITHER = frozenset("owner landlord landowner leaseholder tenant buyer seller sponsor publisher founder builder".split())
FIELD_WORDS = FIELDS | POST_MODIFIERS
SECTIONS = FIELDS | POST_MODIFIERS | BODIES | SECTION_WORDS


class NameFinder:
    """Knows the names of one article and finds them in phrases."""

    def __init__(self, body: str, names: Names) -> None:
        """Keep the body and its names."""
        self.body = body
        self.names = names

    def named(self, tokens: Sequence[Token], phrase: Phrase) -> Entity | None:
        """Return who is named in the phrase, or None where it words nobody's name, or several."""
        short = self._short(tokens, phrase)
        if short is not None:
            return short
        kin = of_generation(self.body, tokens, phrase, self.names)
        called = kin or self._called(tokens, phrase) or self._in_section(tokens, phrase)
        if called is not None or several(tokens, phrase):
            return called
        head = self._run(tokens, phrase.start, phrase.head_end)
        return head if head is not None else self._apposed(tokens, phrase)

    def _in_section(self, tokens: Sequence[Token], phrase: Phrase) -> Entity | None:
        """Return who is named behind a department: "the Director, Press and Public Relations, Mrs Jane Doe"."""
        first = phrase.start - 2
        held = first >= 0 and tokens[first + 1].tag == "," and is_post(tokens[first])
        if not held or any(token.low not in SECTIONS for token in tokens[phrase.start : phrase.head_end]):
            return None
        found = self._run(tokens, phrase.head_end, phrase.end, person=True)
        if found is not None and not found.role:
            found.role = self.body[tokens[first].start : tokens[phrase.head_end - 1].end]
        return found

    def _called(self, tokens: Sequence[Token], phrase: Phrase) -> Entity | None:
        """Return whom the phrase describes first and names then: "a clerk, identified only as Witness F"."""
        place = given_name(tokens, phrase)
        found = self._known(tokens, place, run_end(tokens, place), True) if place is not None else None
        if found is not None:
            found.person = True
            post = describe(self.body, tokens, phrase.start)
            if post is not None and not found.role:
                found.role, found.organization = post.role, post.organization
        return found

    def _apposed(self, tokens: Sequence[Token], phrase: Phrase) -> Entity | None:
        """Return who is named behind a post or body that the head words: "the mayor, Jane Doe"."""
        if (
            phrase.end <= phrase.head_end
            or _for_somebody(tokens, phrase)
            or _by_somebody(tokens, phrase)
            or _with_somebody(tokens, phrase)
            or not (self._is_post(tokens, phrase) or self._names_it(tokens, phrase))
        ):
            return None
        last = tokens[phrase.head_end - 1]
        person = (
            is_post(last) and last.low not in BODY_KINDS and last.low not in EITHER
        )  # "the regulator, SSV," is a body
        inside = self._run(tokens, phrase.head_end, phrase.end, person=person)
        post = describe(self.body, tokens, phrase.start) if inside is not None else None
        titled = inside is not None and inside.role and inside.role.lower().rstrip(".") in PLAIN_STYLES
        if inside is not None and post and inside.person is not False and (titled or not inside.role):
            inside.role, inside.organization = post.role, post.organization or inside.organization
        return inside

    def _short(self, tokens: Sequence[Token], phrase: Phrase) -> Entity | None:
        """Return the body whose short name stands in brackets at the end of the phrase."""
        head = tokens[phrase.start : phrase.head_end]
        if phrase.head_end < phrase.end and describe(self.body, tokens, phrase.start) is not None:
            return None  # "the secretary of the Dockers Union (DU), Jane Doe,"
        said_of = any(token.tag == "E" or token.low in DOCUMENTS for token in head)  # "papers lodged with the (ABC)"
        if head[-1].tag != ")" or len(head) < 4 or said_of:
            return None
        inside = tokens[phrase.head_end - 2]
        before = self.names.at(head[-4].start) if len(head) > 3 and head[-4].tag == "M" else None
        if head[0].low.rstrip(".") in HONORIFICS or (before is not None and before.person):
            return None  # "Cllr Jane Doe (Lab)"
        link = next((place for place, token in enumerate(head) if place and token.tag == "P"), 0)
        if link and (head[link - 1].low in OF_BODIES or head[link - 1].low in PERSON_NOUNS):
            return None  # "a source in the State Security Bureau (SSB)"
        entity = self.names.named([self.body[inside.start : inside.end]]) if inside.tag == "M" else None
        return entity if entity is not None and entity.person is False else None

    def _is_post(self, tokens: Sequence[Token], phrase: Phrase) -> bool:
        """Tell whether the head words a post or a body that an appositive can name: "the mayor, …", "the agency, …"."""
        head = tokens[phrase.start : phrase.head_end]
        short = tokens[phrase.head_end + 1] if phrase.head_end + 1 < phrase.end else None
        named = short is not None and short.tag == "M" and self.body[short.start : short.end].isupper()
        return named or any(is_post(token) or token.low in BODY_KINDS for token in head)

    def _names_it(self, tokens: Sequence[Token], phrase: Phrase) -> bool:
        """Tell whether the appositive is a name that ends at the comma: "her publisher, Casa Brandt,"."""
        start, end = phrase.head_end + 1, phrase.end - (tokens[phrase.end - 1].tag in ",-–—")
        if end - start > 3 and tokens[end - 1].tag == ")" and tokens[end - 3].tag == "(":
            end -= 3  # "Jane Doe (74)"
        among = tokens[phrase.head_end - 1].tag == "O" and tokens[phrase.head_end - 2].low == "of"  # "one of them"
        first = tokens[phrase.start + 1] if phrase.head_end - phrase.start > 1 else None
        counted = first is None or first.low == "of"  # "One, Jane Doe,", "One of the three, Jane Doe,"
        among = among or (counted and tokens[phrase.start].low in ("one", "another"))
        if start >= end or not (among or tokens[phrase.head_end - 1].tag in "NB#") or tokens[end - 1].tag != "M":
            return False
        name = next(place for place in range(start, end) if tokens[place].tag == "M")
        if tokens[name].possessive and name + 1 < end and tokens[name + 1].tag == "M":
            start = name = name + 1  # "One of them, Lenz's Jan Doe,"
        return run_end(tokens, name) >= end and all(
            is_post(token) or token.low in POST_MODIFIERS or token.tag in "DN" or token.low.endswith("-year-old")
            for token in tokens[start:name]
        )

    def _run(self, tokens: Sequence[Token], start: int, end: int, person: bool | None = None) -> Entity | None:
        """Return the entity that ends the head of the phrase, before any "of"; in an appositive the first one."""
        start = _past_bracket(tokens, start, end)
        stop = next(
            (
                place
                for place in range(start + 1, end)
                if tokens[place].tag in "P(W" and not _inside_name(tokens, start, place)
            ),
            end,
        )
        stop -= person is None and (_called_outlet(tokens, start, stop) or _where(tokens, start, stop))
        if stop < end and person is None and (is_post(tokens[stop - 1]) or tokens[stop - 1].low == "member"):
            styled = self._styled(tokens, start, stop, end)
            if styled is not None:
                return styled
        position = start
        while position < stop:
            if tokens[position].tag != "M" or (person is False and tokens[position].possessive):
                position += 1  # "One of them, Lenz's Jan Doe, said"
                continue
            finish = min(run_end(tokens, position), end)
            if person is not None:
                found = self._known(tokens, position, finish, person)
                if found is None or found.person or not self._person_after(tokens, finish, end):
                    return found
            elif finish >= stop:
                return self._known(tokens, position, finish, person)
            position = max(finish, position + 1)
        return None

    def _person_after(self, tokens: Sequence[Token], start: int, end: int) -> bool:
        """Tell whether a person is named later: "the director, Press and Public Relations, Mrs Jane Doe"."""
        later = (self.names.at(token.start) for token in tokens[start:end])
        return any(entity is not None and entity.person for entity in later)

    def _styled(self, tokens: Sequence[Token], start: int, link: int, end: int) -> Entity | None:
        """Return who is named behind a post and its field: "Cabinet member for waste Jane Doe"."""
        end = next((place for place in range(link, end) if tokens[place].tag == "("), end)
        post = is_post(tokens[link - 1]) or tokens[link - 1].low == "member"
        titled = tokens[start].tag in "MN" and post and tokens[link].low in ("for", "of", "to", "in", "on")
        name = next((place for place in range(end - 1, link, -1) if tokens[place].tag != "M"), link) + 1
        if link + 1 < end and tokens[link + 1].tag == "M":  # "Secretary for Health Jane Doe"
            fields = (place for place in range(link + 1, end) if tokens[place].low not in FIELD_WORDS)
            name = next(fields, end)
        held = (place for place in range(link + 1, end) if self.names.at(tokens[place].start))
        known = next((place for place in held if place > link + 1), None)
        if known is not None and all(token.tag == "M" for token in tokens[known:end]):
            name = known
        between = tokens[link + 1 : name]
        if (
            not titled
            or not between
            or end - name < 2
            or any(is_post(token) or token.tag not in "NMC" for token in between[between[0].tag == "D" :])
        ):
            return None
        found = self._known(tokens, name, end, True)
        if found is not None:
            found.person = True
            first = max((place + 1 for place in range(start, link) if tokens[place].possessive), default=start)
            found.role = self.body[tokens[first].start : between[-1].end]
        return found

    def _known(self, tokens: Sequence[Token], start: int, end: int, person: bool | None) -> Entity | None:
        name_start, _ = leading_post(self.body, tokens, start, end)
        if name_start >= end and end == start + 1 and self.names.bears(tokens[start].low):
            name_start = start
        if name_start >= end or (end == name_start + 1 and is_day(tokens[name_start])):
            return None
        entity = self.names.at(tokens[name_start].start) or self.names.named(
            name_words(self.body, tokens, name_start, end)
        )
        return entity if entity is not None and (not person or entity.person is not False) else None


def _by_somebody(tokens: Sequence[Token], phrase: Phrase) -> bool:
    """Tell whether the appositive names who wrote a paper: "a report by the finance director, Jane Doe,"."""
    head = tokens[phrase.start : phrase.head_end]
    link = next((place for place, token in enumerate(head) if token.tag == "P"), 0)
    return link > 0 and head[link - 1].low in DOCUMENTS


def _for_somebody(tokens: Sequence[Token], phrase: Phrase) -> bool:
    """Tell whether the name explains whose people speak: "Lawyers for the owner, Jan Doe,", "Friends of the mayor,"."""
    head = tokens[phrase.start : phrase.head_end]
    link = next((place for place, token in enumerate(head) if place and token.low in ("for", "of", "to", "from")), 0)
    crowd = head[link - 1].low if link else ""
    many = crowd in PLURAL_PEOPLE or (crowd.endswith("s") and not crowd.endswith("ss") and crowd not in BODY_KINDS)
    return many and tokens[phrase.head_end - 1].low not in PLURAL_PEOPLE


def _with_somebody(tokens: Sequence[Token], phrase: Phrase) -> bool:
    """Tell whether the name explains a post in a relative clause: "an engineer who came with the mayor, Jane Doe,"."""
    return is_post(tokens[phrase.head_end - 1]) and any(
        token.tag == "W" for token in tokens[phrase.start + 1 : phrase.head_end]
    )


def several(tokens: Sequence[Token], phrase: Phrase) -> bool:
    """Tell whether the phrase names more than one: "Paris and Berlin"."""
    for place in range(phrase.start + 1, phrase.head_end):
        if tokens[place].tag == "P":
            return False
        if tokens[place].tag == "C" and not _inside_name(tokens, phrase.start, place):
            return not _two_posts(tokens, phrase.start, place)
    return False


def _two_posts(tokens: Sequence[Token], start: int, place: int) -> bool:
    """Tell whether "and" joins two posts of one person: "Actor and director Jane Doe"."""
    after = tokens[place + 1] if place + 1 < len(tokens) else None
    opening = start + (start == 0 and place > 1)  # "Bus driver and father-of-two Jane Doe"
    bare = all(token.tag in "NDM" or token.possessive or is_post(token) for token in tokens[opening:place])
    worded = after is not None and after.tag == "N" and tokens[place - 1].tag == "N" and place + 2 < len(tokens)
    if (
        worded
        and not tokens[place - 1].low.endswith("s")
        and [token.tag for token in tokens[place + 2 : place + 4]] == ["M", "M"]
    ):
        return bare and not (after and after.low.endswith("s"))  # "His bandmate and cousin Jan Doe"
    beyond = tokens[place + 2] if place + 2 < len(tokens) else after
    owned = beyond is not None and beyond.tag == "N" and is_post(beyond)  # "Former MP and farmers' leader Jan Doe"
    held = after is not None and after.tag != "D" and (post_word(after) or (owned and after.low.endswith("s")))
    return bare and is_post(tokens[place - 1]) and held


def _past_bracket(tokens: Sequence[Token], start: int, end: int) -> int:
    """Return where the name begins in "Deputy Commissioner (South) Jane Doe"; `start` where there is no bracket."""
    closing = next((place for place in range(start, end - 1) if tokens[place].tag == ")"), None)
    return start if closing is None or tokens[closing + 1].tag != "M" else closing + 1


def _called_outlet(tokens: Sequence[Token], start: int, stop: int) -> bool:
    """Tell whether a noun closes an outlet's name: "Der Morgen daily reported"."""
    return stop - 1 > start and tokens[stop - 1].low in OUTLET_SORTS and tokens[stop - 2].tag == "M"


def _where(tokens: Sequence[Token], start: int, stop: int) -> bool:
    """Tell whether a word behind the name says where it was said: "said director Jane Doe backstage"."""
    return stop - 1 > start and tokens[stop - 1].low in WHERE and tokens[stop - 2].tag == "M"


WHERE = frozenset(
    "backstage courtside pitchside trackside ringside poolside dockside quayside roadside bedside lakeside "
    "outside inside indoors outdoors onstage offstage onboard aboard ashore downstairs upstairs online "
    "afterwards afterward overnight beforehand aside".split()
)


def _inside_name(tokens: Sequence[Token], start: int, place: int) -> bool:
    first = next((index for index in range(start, place) if tokens[index].tag == "M"), None)
    return first is not None and run_end(tokens, first) > place
