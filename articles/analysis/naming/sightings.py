"""Find in an article's own words who is who: acronyms with their long form, people, spokesmen. Entry: `sightings`."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from ..languages.english.allusions import ARMS, COMPANY_NOUNS
from ..languages.english.bodies import BODY_HEADS, HONORIFICS
from ..languages.english.naming import (
    ACRONYM,
    APPOSED,
    APPOSED_ACRONYM,
    BODY,
    KINDS,
    LAWS,
    MEMBER,
    OF_ACRONYM,
    PERSON,
    POST_LEADING,
    POSTS,
    RENAMED,
    WORD,
)
from ..languages.english.posts import HEADS as HEADS_OF_POSTS
from ..languages.english.titles import PLURAL_PEOPLE
from ..languages.english.titles import POSTS as POST_WORDS
from ..words.folding import fold
from ..words.spelling import country_words
from ..words.wording import plain
from .name_words import WEEKDAYS, without_titles
from .offices import speaks_for


@dataclass(frozen=True, slots=True)
class Sighting:
    """What one place in a text tells.

    `kind` is person, body, alias (`name` = `other`), speaks (for the body `other`), holds (the post
    `other`) or kind (`name` is called `other`).
    """

    kind: str
    name: str
    other: str = ""


SMALL = frozenset("of the for and in on to de la du des et".split())
_STOP = frozenset(
    "said says say told by from with that which was were is are has have had but while after as at to".split()
)


def sightings(body: str) -> tuple[Sighting, ...]:
    """Return what the text of one article tells about names, in order."""
    text = fold(body)
    return tuple(
        sight for find in (_acronyms, _appositions, _bodies, _people, _posts, _owned, _kinds) for sight in find(text)
    )


def _acronyms(text: str) -> Iterator[Sighting]:
    for found in ACRONYM.finditer(text):
        words = [word for word in WORD.finditer(text, max(0, found.start() - 120), found.start())]
        starts = (_by_initials(words, found.group(1)), _by_phrase(words))
        start = next((start for start in starts if start is not None), None)
        if start is not None and "\n" not in text[start : found.start()]:
            yield Sighting("alias", text[start : found.start()].strip(), found.group(1))


def _by_initials(words: list[re.Match[str]], acronym: str) -> int | None:
    """Return where the long form starts whose initials spell the acronym (Schwartz and Hearst 2003, simplified)."""
    letters = [char.lower() for char in acronym if char.isalpha()]
    for count in range(len(letters), min(len(words), len(letters) + 4) + 1):
        chosen = words[-count:]
        big = [word.group()[0].lower() for word in chosen if word.group().lower() not in SMALL]
        every = [word.group()[0].lower() for word in chosen]
        if letters in (big, every) and chosen[0].group().lower() not in SMALL:
            return _with_owner(words, len(words) - count)
    return None


def _with_owner(words: list[re.Match[str]], at: int) -> int:
    """Take in whose body it is ("South Korea's National Intelligence Service")."""
    first = at
    while first > 0 and words[first - 1].group()[0].isupper() and at - first < 3:
        first -= 1
    owner = words[at - 1].group() if at else ""
    return words[first].start() if owner.endswith(("'s", "s'")) and first < at else words[at].start()


def _by_phrase(words: list[re.Match[str]]) -> int | None:
    """Return where a phrase naming a body starts, for acronyms of another language."""
    if not words or plain(words[-1].group()) not in BODY_HEADS:
        return None
    start = len(words) - 1
    while start > 0 and len(words) - start < 6 and _adjoins(words[start - 1], words[start]):
        start -= 1
    return words[start].start() if start < len(words) - 1 else None


def _adjoins(word: re.Match[str], following: re.Match[str]) -> bool:
    return following.start() - word.end() == 1 and plain(word.group()) not in _STOP | {"the", "a", "an"}


def _appositions(text: str) -> Iterator[Sighting]:
    for found in (match for place in _near_acronyms(text) for match in APPOSED.finditer(text, *place)):
        phrase = _phrase_end(found.group(1))
        if len(plain(phrase).replace("the ", "").split()) > 1:
            yield Sighting("alias", phrase, found.group(2))
        else:
            yield from _back_reference(text[: found.start()], phrase, found.group(2))
    for found in RENAMED.finditer(text):
        if len(plain(found.group(2)).split()) > 2 and plain(found.group(1)) not in country_words():
            yield Sighting("alias", found.group(2), found.group(1))


def _near_acronyms(text: str) -> Iterator[tuple[int, int]]:
    """Yield the stretches in which a body's words can stand before its acronym; to read whole texts takes 9 ms."""
    start, end = 0, 0
    for found in APPOSED_ACRONYM.finditer(text):
        if found.start() - LONGEST_APPOSED > end:
            if end:
                yield start, end
            start = found.start() - LONGEST_APPOSED
        end = found.end() + BEHIND
    if end:
        yield max(0, start), end


LONGEST_APPOSED = 300  # letters of a body's words and "known as the" before its acronym
BEHIND = 6  # letters behind an acronym, " said", that the pattern asks for


def _phrase_end(phrase: str) -> str:
    words = phrase.split()
    cut = max((at for at, word in enumerate(words) if plain(word) in _STOP), default=-1)
    of = max((at for at, word in enumerate(words[:-1]) if word == "of" and words[at + 1] in ("a", "an")), default=-1)
    return " ".join(words[max(cut + 1, of + 2 if of >= 0 else 0) :])


def _back_reference(before: str, phrase: str, acronym: str) -> Iterator[Sighting]:
    """Tie "The agency, NWO," to the last "... agency" before it."""
    head = plain(phrase).split()[-1]
    earlier = re.findall(rf"((?:[\w'\-]+ ){{1,5}}{re.escape(head)})\b", before[-600:])
    if earlier:
        yield Sighting("alias", _phrase_end(earlier[-1]), acronym)


def _bodies(text: str) -> Iterator[Sighting]:
    for found in BODY.finditer(text):
        words = found.group(1).split()
        while words and plain(words[0]) in _OPENERS | _STOP | WEEKDAYS | _MONTHS:
            words = words[1:]
        linked = next((at for at, word in enumerate(words) if word in ("of", "for")), None)
        if linked and (plain(words[linked - 1]).split("-")[-1] in POST_WORDS or _names_person(words[:linked])):
            words = words[linked + 1 + (words[linked + 1 : linked + 2] == ["the"]) :]
        if (
            len(words) > 2
            and words[0].endswith("'s")
            and plain(words[0])[:-2] in country_words()
            and words[1][0].isupper()
        ):
            words = words[1:]
        if text[found.end() : found.end() + 10].lower().startswith((" minister", " secretary")):
            continue
        if _is_firm_of_land(words):
            continue
        if len(words) > 1 and words[0][0].isupper() and "and" not in words[1:2] and not ARMS.fullmatch(" ".join(words)):
            yield Sighting("body", " ".join(words))


def _is_firm_of_land(words: list[str]) -> bool:
    """Tell whether words describe a firm and do not name it: "American company"."""
    return len(words) > 1 and words[-1] in COMPANY_NOUNS and all(plain(word) in country_words() for word in words[:-1])


def _names_person(words: list[str]) -> bool:
    """Tell whether what stands before "of" is a person: "Ada Osei of the Harbour Board"."""
    capitals = all(word[:1].isupper() and not word.endswith(("'s", "s'")) for word in words)
    low = {plain(word) for word in words}
    return 1 < len(words) < 4 and capitals and not low & (BODY_HEADS | PLURAL_PEOPLE | SMALL)


def _people(text: str) -> Iterator[Sighting]:
    for found in PERSON.finditer(text):
        full = _POSSESSIVE.sub("", found.group(1))
        words = without_titles(full).split()
        if len(words) > 1 and (post := _post_before(text[max(0, found.start() - 24) : found.start()], full, words)):
            yield Sighting("holds", " ".join(words), post)
        while words and plain(words[0]).strip(".") in HONORIFICS | HEADS_OF_POSTS | _OPENERS | _COUNTS:
            words = words[1:]
        words = _behind_time(words, text[max(0, found.start() - TIME_BEFORE) : found.start()])
        words = words[1 + max((at for at, word in enumerate(words) if plain(word) in LAWS), default=-1) :]
        while words and plain(words[-1]).strip(".") in HONORIFICS:
            words = words[:-1]  # "Rear Adm." is a rank, its full stop no end
        if len(words) >= 2 and not any(plain(word) in BODY_HEADS for word in words) and not _post_of_country(words):
            yield Sighting("person", " ".join(words[-3:]))


_POSSESSIVE = re.compile(r"'s?$")
_JUDGES = frozenset({"judge", "justice"})
TIME_BEFORE = 12  # letters before "May Osei" in which "in" tells that May is a month


def _behind_time(words: list[str], before: str) -> list[str]:
    """Return a name without the day or month before it: "On Friday Norland", "As recently as January Norland"."""
    while words and (
        plain(words[0]) in WEEKDAYS | _MONTHS or (plain(words[0]) in _MONTHS_AND_NAMES and _OF_TIME.search(before))
    ):
        words = words[1:]
    return words


_OF_TIME = re.compile(r"\b(?:in|since|until|till|by|from|before|after|last|this|next|early|late|mid|during) $", re.I)
_MONTHS = frozenset("january february march july september october november december".split())
_MONTHS_AND_NAMES = frozenset("april may june august".split())
_COUNTS = frozenset("two three four five six seven eight nine ten eleven twelve dozens hundreds thousands".split())


def _post_before(before: str, full: str, words: list[str]) -> str:
    """Return the post that stands right before a name, as part of its capitals or in small letters."""
    fused = full.split()[: -len(words)]
    last = plain(fused[-1]) if fused else plain(before.split()[-1]) if before.endswith(" ") and before.split() else ""
    if last in _JUDGES:
        return "judge"
    return last if last in POST_WORDS and last not in HONORIFICS - HEADS_OF_POSTS else ""


def _post_of_country(words: list[str]) -> bool:
    """Tell whether this is "French President", no name."""
    low = [plain(word) for word in words]
    return low[0] in country_words() and (low[-1] in HEADS_OF_POSTS or low[1] == "prime")


_OPENERS = frozenset(
    "the this that our his her every each any no if when its their what's who's that's it's here's "
    "a an in on at but and meanwhile however for from after before when while as if earlier later said former "
    "deputy acting foreign prime vice interior finance health defence defense secretary "
    "did does do was were is are has have had can could should would must how why where whose which".split()
)  # a question names somebody, too: "Did Norland pay?"


def _posts(text: str) -> Iterator[Sighting]:
    """Tell who speaks for which body by the post held there ("Ada Osei, the port's director")."""
    for pattern in POSTS:
        for found in pattern.finditer(text):
            body = _body_named(found["body"])
            name = without_titles(_POSSESSIVE.sub("", found["name"]))
            if len(name.split()) < 2 or _ends_in_post(name):
                continue
            if body and (pattern in (MEMBER, POST_LEADING) or speaks_for(found["role"])):
                yield Sighting("speaks", name, body)
            elif pattern not in (MEMBER, POST_LEADING) and _is_post(found["role"]):
                yield Sighting("holds", name, found["role"])


def _owned(text: str) -> Iterator[Sighting]:
    """Tell whom a body calls its own: "the RSB's Ada Osei has said"."""
    for found in OF_ACRONYM.finditer(text):
        if not any(plain(word) in BODY_HEADS or plain(word) in POST_WORDS for word in found[2].split()):
            yield Sighting("speaks", found[2], found[1])


def _kinds(text: str) -> Iterator[Sighting]:
    for pattern in KINDS:
        for found in pattern.finditer(text):
            if found.end("name") < found.start("kind") and _ACTED.search(text, found.end("name"), found.end("kind")):
                continue  # "Acme, the engineers hired by the council," is no council
            yield Sighting("kind", _POSSESSIVE.sub("", found["name"]), found["kind"].lower())


_ACTED = re.compile(r" (?:by|for|from|of|with|in|at|on|to|against) ")


def _is_post(role: str) -> bool:
    """Tell whether words read for a post end in one: "contact tracers" and "he knew" are none."""
    last = plain(role).split()[-1].split("-")[-1]
    return last in POST_WORDS or last in HEADS_OF_POSTS


def _ends_in_post(name: str) -> bool:
    return plain(name.split()[-1]) in POST_WORDS


def _body_named(phrase: str) -> str:
    """Return the part of a phrase that names a body: from its first capital, else what follows its article."""
    words = _POSSESSIVE.sub("", _upto_stop(phrase)).split()
    opens = next((at for at, word in enumerate(words) if word[0].isupper() and plain(word) not in _OPENERS), None)
    if opens is None:
        opens = 1 + max((at for at, word in enumerate(words) if plain(word) in ("the", "its", "their")), default=-1)
    return " ".join(words[opens:])


def _upto_stop(phrase: str) -> str:
    words = phrase.split()
    cut = next((at for at, word in enumerate(words) if plain(word) in _STOP), len(words))
    return " ".join(words[:cut])
