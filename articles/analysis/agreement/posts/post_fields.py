"""Read what a post is a post of: the words behind "of", "for" and "at". Entry points: `tail_of`, `counted`."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from ...languages.english.bodies import BODY_HEADS
from ...languages.english.post_units import KINDS, LEVELS
from ...languages.english.posts import AREAS, CLIENTS, LAWYERS, NOT_IN_POST, PEOPLE_SERVED
from ...words.wording import plain
from .post_words import ALL_HEADS, HEADING, normal, post_words
from .units import country_words

BODY = "@body"  # a post at the head of a named body
OF = frozenset(["of", "for", "at"])
LINKS = OF | frozenset(["in", "to", "from", "with", "on", "under", "during", "by", "against", "over", "since"])
CLAUSES = frozenset("who whose which that until when where as while after before".split())
DETERMINERS = frozenset("the a an its his her their our this now also currently one both".split())
CHAMBERS = frozenset(["opposition", "house", "majority", "minority"])  # "leader of the opposition"
LONGEST_TAIL = 12


@dataclass(frozen=True)
class Word:
    """A word of a phrase with its place."""

    text: str
    start: int
    end: int

    @property
    def low(self) -> str:
        """The word in plain letters, without marks."""
        return plain(self.text).strip(".'\"").removesuffix(".")

    @property
    def owns(self) -> bool:
        """Whether it is somebody's: "the hospital's"."""
        return self.text.endswith(("'s", "s'"))


def tail_of(words: Sequence[Word]) -> Sequence[Word]:
    """Return the words after "of", "for" or "at", to the next clause."""
    if len(words) > 3 and [word.low for word in words[:3]] in (["in", "charge", "of"], ["in", "command", "of"]):
        words = words[2:]
    if len(words) < 2 or words[0].low not in OF:
        return []
    stop = next((at for at in range(1, len(words)) if words[at].low in LINKS - OF | CLAUSES), len(words))
    return words[1 : min(stop, LONGEST_TAIL)]


def segments(tail: Sequence[Word]) -> Iterator[Sequence[Word]]:
    """Split "health for Kaperet County" at the small words."""
    start = 0
    for at, word in enumerate(tail):
        if word.low in OF:
            yield tail[start:at]
            start = at + 1
    yield tail[start:]


def is_field(words: Sequence[Word]) -> bool:
    """Tell whether these words name a field of work ("health", "public works") and no body."""
    if words and words[0].low in DETERMINERS and words[-1].low not in CHAMBERS:
        return False
    lows = [word.low for word in words if word.low not in ("and", "&", "the")]
    known = all(low in AREAS or low in ALL_HEADS for low in lows)
    bodies = [low for low in lows if low in KINDS or low in BODY_HEADS or low in LEVELS]
    return bool(lows) and known and (not bodies or lows == ["police"])


def counted(core: str, tail: Sequence[Word], before: Sequence[Word] = ()) -> frozenset[str]:
    """Return the words that count of a post and of what it is a post of; `before`: a body's name in front of it."""
    fields = [word.low for segment in segments(tail) if is_field(segment) for word in segment]
    if tail and core.lower() in HEADING and (ministry := _of_ministry(tail)):
        return ministry
    found = normal(" ".join((*fields, core)))
    title = post_words(core)
    side = _side(title, tail)
    if side:
        return frozenset([side])
    if found or not title or NOT_IN_POST & set(title):
        return found
    heads = title[-1] in HEADING and any(_is_body(word) for word in (*before, *tail))
    if heads or (title[-1] in (*HEADING, "leader") and _is_name(tail)):
        return frozenset({"chief", BODY})
    lows = (low for word in tail for low in word.low.removesuffix("'s").split("-"))
    people = PEOPLE_SERVED if title[-1] in LAWYERS else frozenset()  # "the women's lawyer": whose, and no field
    # in their order: "district council leader"
    area = " ".join(dict.fromkeys(low for low in lows if low in AREAS - people))
    return normal(f"{area} {core}") if area else frozenset()


def _of_ministry(tail: Sequence[Word]) -> frozenset[str]:
    """Read "head of the labor ministry" and "runs the Ministry of Health" as the minister of that field."""
    own = next(segments(tail))
    lows = [word.low.removesuffix("'s") for word in (tail if own and own[-1].low == "ministry" else own)]
    if "ministry" not in lows:
        return frozenset()
    area = " ".join(sorted(low for low in lows if low in AREAS))
    return normal(f"{area} minister") if area else frozenset()


def _side(title: Sequence[str], tail: Sequence[Word]) -> str:
    """Return the word for a lawyer of one side, where it is told whom he stands for."""
    if not title or title[-1] not in LAWYERS:
        return ""
    clients = {word.low.removesuffix("'s").rstrip("'") for word in tail}
    return next((side for side, people in CLIENTS.items() if clients & people), "")


def _is_name(tail: Sequence[Word]) -> bool:
    """Tell whether what somebody is the boss of is a name of one word that is no country's ("boss of Corvane")."""
    name = [word for word in tail if word.low not in DETERMINERS]
    named = len(name) == 1 and name[0].text[:1].isupper() and not name[0].text.isupper()
    return named and name[0].low not in country_words()


def _is_body(word: Word) -> bool:
    """Tell whether a word names a body; who is head of state or of government is told by another post."""
    return (word.low in BODY_HEADS or word.low in KINDS) and word.low != "government"
