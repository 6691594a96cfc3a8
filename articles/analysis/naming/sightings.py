"""Find in an article's own words who is who: acronyms with their long form, people, spokesmen. Entry: `sightings`."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from ..languages.english.bodies import BODY_HEADS
from ..languages.english.naming import (
    ACRONYM,
    APPOSED,
    APPOSED_ACRONYM,
    KINDS,
    MEMBER,
    OF_ACRONYM,
    OPENERS,
    POST_LEADING,
    POSTS,
    RENAMED,
    SMALL,
    STOP,
    WORD,
)
from ..languages.english.posts import HEADS as HEADS_OF_POSTS
from ..languages.english.titles import POSTS as POST_WORDS
from ..words.folding import fold
from ..words.spelling import country_words
from ..words.wording import plain
from .name_words import surname_at, without_titles
from .named_bodies import named_bodies
from .offices import speaks_for
from .people import POSSESSIVE, people
from .sighting import Sighting


def sightings(body: str) -> tuple[Sighting, ...]:
    """Return what the text of one article tells about names, in order."""
    text = fold(body)
    told = _without_headlines(text)
    found = [*_acronyms(text), *(sight for find in FINDERS for sight in find(told))]
    return (*found, *_elders(found))


def _without_headlines(text: str) -> str:
    """Return a text with blanks for the lines that write every word large: there a capital makes no name."""
    return "\n".join("" if _is_headline(line) else line for line in text.split("\n"))


def _is_headline(line: str) -> bool:
    words = [word for word in _WORD.findall(line[:LONGEST_HEADLINE]) if len(word) > 3]
    large = sum(word[:1].isupper() for word in words)
    running = len(line) > LONGEST_HEADLINE or line.rstrip().endswith((".", ".'", '."'))
    return not running and len(words) >= FEWEST_LARGE and large >= len(words) - len(words) // 6


LONGEST_HEADLINE = 160  # letters
FEWEST_LARGE = 4  # words of four letters and more, below which a line can be a list of names
_WORD = re.compile(r"[^\W\d_][\w'-]*")


def _elders(found: Sequence[Sighting]) -> Iterator[Sighting]:
    """Yield who is named beside a namesake: "Adam Osei" where the same text has "Adam Osei Jr."."""
    names = {_given_and_surname(sight.name): False for sight in found if sight.kind == "person"}
    for sight in found:
        words = sight.name.split()
        if sight.kind == "person" and surname_at(words) < len(words) - 1:
            names[_given_and_surname(sight.name)] = True
    for sight in found:
        words = sight.name.split()
        if sight.kind == "person" and surname_at(words) == len(words) - 1 and names[_given_and_surname(sight.name)]:
            yield Sighting("elder", sight.name)


def _given_and_surname(name: str) -> tuple[str, str]:
    words = name.split()
    return words[0], words[surname_at(words)]


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
    return following.start() - word.end() == 1 and plain(word.group()) not in STOP | {"the", "a", "an"}


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
    cut = max((at for at, word in enumerate(words) if plain(word) in STOP), default=-1)
    of = max((at for at, word in enumerate(words[:-1]) if word == "of" and words[at + 1] in ("a", "an")), default=-1)
    return " ".join(words[max(cut + 1, of + 2 if of >= 0 else 0) :])


def _back_reference(before: str, phrase: str, acronym: str) -> Iterator[Sighting]:
    """Tie "The agency, NWO," to the last "... agency" before it."""
    head = plain(phrase).split()[-1]
    earlier = re.findall(rf"((?:[\w'\-]+ ){{1,5}}{re.escape(head)})\b", before[-600:])
    if earlier:
        yield Sighting("alias", _phrase_end(earlier[-1]), acronym)


def _posts(text: str) -> Iterator[Sighting]:
    """Tell who speaks for which body by the post held there ("Ada Osei, the port's director")."""
    for pattern in POSTS:
        for found in pattern.finditer(text):
            body = _body_named(found["body"])
            name = without_titles(POSSESSIVE.sub("", found["name"]))
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
            yield Sighting("kind", POSSESSIVE.sub("", found["name"]), found["kind"].lower())


_ACTED = re.compile(r" (?:by|for|from|of|with|in|at|on|to|against) ")


def _is_post(role: str) -> bool:
    """Tell whether words read for a post end in one: "contact tracers" and "he knew" are none."""
    last = plain(role).split()[-1].split("-")[-1]
    return last in POST_WORDS or last in HEADS_OF_POSTS


def _ends_in_post(name: str) -> bool:
    return plain(name.split()[-1]) in POST_WORDS


def _body_named(phrase: str) -> str:
    """Return the part of a phrase that names a body: from its first capital, else what follows its article."""
    words = POSSESSIVE.sub("", _upto_stop(phrase)).split()
    opens = next((at for at, word in enumerate(words) if word[0].isupper() and plain(word) not in OPENERS), None)
    if opens is None:
        opens = 1 + max((at for at, word in enumerate(words) if plain(word) in ("the", "its", "their")), default=-1)
    return " ".join(words[opens:])


def _upto_stop(phrase: str) -> str:
    words = phrase.split()
    cut = next((at for at, word in enumerate(words) if plain(word) in STOP), len(words))
    return " ".join(words[:cut])


FINDERS = (_appositions, named_bodies, people, _posts, _owned, _kinds)
