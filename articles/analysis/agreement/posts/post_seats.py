"""Read the place that a post is held for. Entry point: `with_seats`.

"Governor Ada Osei of Alba", "Ada Osei, MP for Alba North", "the ambassador to Alba, Ada Osei", "Ada Osei, who
represents Alba North": one member sits for one place, and one envoy is sent to one state. What stands before a post
("the Alba MP") may be a party as well as a place, and is left alone. Two places are told apart in `seats_apart`.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from ...languages.english.bodies import BODY_HEADS
from ...languages.english.post_pairs import MEMBERS
from ...languages.english.seats import ENVOYS, NO_SEAT, PLAIN_PLACES, SEATED, SEATED_WORDS, SENT, SITS_FOR
from ...questions.features import Features
from ...words.folding import fold
from ...words.wording import plain
from .post import Post
from .seats_apart import MEMBER
from .units import NO_UNIT

AHEAD = 90  # characters from a post to its place
_NAME = r"[A-Z][\w'’.-]*"
_PLACE = (
    rf"(?P<seat>(?:{_NAME})(?:(?:,? (?:and|&|upon|on|under|de|la|le|of|the|by|in)){{0,2}} {_NAME}|-{_NAME}){{0,4}})"
)
_END = r"(?=[,.;:)!?]|\s[-–—]|\s[a-z]|['’]s?\s|$)"
_AT_POST = re.compile(
    rf"(?i:(?:the |its |their |an? )?(?:[\w'’.-]+ ){{0,5}}?(?:{SEATED_WORDS})(?:[- ]elect)?) "
    rf"(?:for|of|from|representing) (?:the )?{_PLACE}{_END}"
)
_OF_SENDER = rf"(?: (?:of|for|from) (?:the )?{_NAME}(?: {_NAME})?)?"
_SENT_TO = re.compile(rf"(?i:(?:[\w'’.-]+ ){{0,5}}?(?:{ENVOYS})){_OF_SENDER} to (?:the )?{_PLACE}{_END}")
_BEHIND = re.compile(rf",? (?:of|for|from|representing) (?:the )?{_PLACE}{_END}")
_BEHIND_SENT = re.compile(rf",? to (?:the )?{_PLACE}{_END}")
_SITS = re.compile(
    rf",? (?:who|and) (?:also |now |currently |still )?(?P<text>{SITS_FOR} (?:the )?{_PLACE})"
    rf"(?! in the \w+ (?:case|suit|trial)){_END}"
)


def with_seats(posts: Sequence[Post], item: Features, person: str, name: tuple[int, int]) -> Iterator[Post]:
    """Yield the posts of one person, named at this place of the claim, with the places that they are held for."""
    text, offset = fold(item.report.claim.text), item.report.claim.start
    sits = _sits_for(text, name[1])
    for post in posts:
        start = post.start - offset
        found = _seat_at(text, start, name, post.words)
        if found is None and sits and post.words & MEMBERS:
            found, sits = (sits[1], sits[2] + len(sits[0])), None
        if found is None:
            yield post
        else:
            end = max(found[1], start + len(post.text))
            yield replace(post, unit=replace(post.unit, seat=found[0]), text=text[start:end])
    if sits and not any(post.words & MEMBERS for post in posts):
        unit = replace(NO_UNIT, seat=sits[1])
        yield Post(item, person, sits[0], offset + sits[2], frozenset([MEMBER]), unit=unit)


def _seat_at(text: str, place: int, name: tuple[int, int], words: frozenset[str]) -> tuple[str, int] | None:
    """Return what the post at `place` is held for and where that ends; `name` is where the person's name is."""
    sent = bool(words & SENT)
    if not sent and not words & SEATED:
        return None
    stop = name[0] if place < name[0] else len(text)
    found = (_SENT_TO if sent else _AT_POST).match(text[:stop], place)
    if found is None and place < name[0] and name[0] - place < AHEAD:
        found = (_BEHIND_SENT if sent else _BEHIND).match(text, name[1])
    return (found["seat"], found.end("seat")) if found and _is_place(found["seat"]) else None


def _sits_for(text: str, end: int) -> tuple[str, str, int] | None:
    """Return the words, the place and the start of "who represents Alba North" behind a name that ends at `end`."""
    found = _SITS.match(text, end)
    return (found["text"], found["seat"], found.start("text")) if found and _is_place(found["seat"]) else None


def _is_place(seat: str) -> bool:
    words = [plain(word) for word in re.findall(r"[\w'’-]+", seat)]
    bodies = BODY_HEADS - PLAIN_PLACES
    return not any(word in NO_SEAT or word in bodies for word in words)
