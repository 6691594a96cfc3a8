"""Read the post that a phrase beside a name words. Entry point: `read_phrase`.

"Quality chief", "head of quality" and "who leads quality" are {chief, quality}; "head of the Harbor Board" is {chief,
@body} of a unit named Harbor. What the words come to is told in `post_words`, what the body is in `units`.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from ...languages.english.bodies import BODY_HEADS
from ...languages.english.post_units import KINDS, LEVELS
from ...languages.english.posts import AREAS, HEADS, JOBS, LAWYERS, LEADING_VERBS, NOT_IN_POST
from ...languages.english.roles import ROLES
from ...languages.english.synonyms import STOPWORDS
from ...languages.english.titles import POSTS
from ...words.wording import plain
from .post_fields import CLAUSES, DETERMINERS, LINKS, OF, Word, counted, is_field, segments, tail_of
from .post_words import ALL_HEADS, HEAD_WORDS, HEADING, is_deputy, normal, post_words
from .standing import BESIDE, FORMER, standing
from .units import NO_UNIT, Unit, read_unit, states_in

FULL_NAME = 2  # words of the name of a firm
MOST_WORDS = 6  # "Corvane chief financial and operating officer"
LONGEST_OWNER = 4  # words: "the Larkin city fire department's"
LONGEST_BODY = 5  # words between "head of" and a name
NOT_NOW = re.compile(r"\b(?:until|till|formerly|once|previously|used to|from (?:19|20)\d\d|in the (?:19|20)\d\d)\b")
SITTINGS = frozenset(
    "meeting hearing session sessions talks conference call debate event discussion briefing gathering forum "
    "delegation mission visit march protest rally tour convoy search effort efforts operation "
    "response charge negotiations".split()
)
ORDINALS = frozenset(["first", "second", "third"])  # "first officer"
SPOKESMAN, HEADS_OF_STATE = (
    frozenset(["spokesman"]),
    frozenset("president presidency presidential premier king".split()),
)
_TOKEN = re.compile(r"[^\s,;]+")


@dataclass(frozen=True)
class Wording:
    """A post as written, the words of it that count, whose deputy it may be, and the body it is held in."""

    text: str
    words: frozenset[str]
    deputy: bool = False
    unit: Unit = NO_UNIT
    standing: str = ""  # "former", "acting", "confirmed"; "beside" for what may be another person's


def read_phrase(
    phrase: str, *, ends: bool = False, backward: bool = False, verb: str = ""
) -> Iterator[tuple[Wording, int]]:
    """Yield the posts that a phrase beside a name words, with their place in it.

    `backward`: the phrase stands before the name, right before it if `ends`. `verb`: what the person does ("chairs").
    """
    if NOT_NOW.search(plain(phrase)):
        return
    past = bool(_PAST.search(phrase))
    yield from (found for found in _read(phrase, ends, backward, verb) if not past or found[0].standing == FORMER)


_OWNED = LAWYERS | {"doctor"}  # no post by themselves, but one of somebody's: "the team's doctor"
_EX = re.compile(r"^[Ee]x-")
_PAST = re.compile(r"\bformer\b", re.IGNORECASE)


def _read(phrase: str, ends: bool, backward: bool, verb: str) -> Iterator[tuple[Wording, int]]:
    words = [Word(match.group(), match.start(), match.end()) for match in _TOKEN.finditer(phrase)]
    if verb in LEADING_VERBS:
        yield from _led(phrase, words, verb)
    elif backward:
        yield from _last(phrase, words, ends)
    else:
        for part in _joined(words):
            yield from _post(phrase, part)


def _joined(words: Sequence[Word]) -> Iterator[Sequence[Word]]:
    """Split "founder and chief executive" where both are posts."""
    cuts = [at for at, word in enumerate(words) if word.low in ("and", "&")]
    start = 0
    for cut in cuts:
        if start < cut and (_is_head(words[cut - 1]) or words[cut - 1].low in POSTS):
            yield words[start:cut]
            start = cut + 1
    yield words[start:]


def _led(phrase: str, words: Sequence[Word], verb: str) -> Iterator[tuple[Wording, int]]:
    """Read "who chairs the jury": a post without its name."""
    tail = tail_of([Word("of", 0, 0), *words])
    if not tail or any(
        word.low in SITTINGS for word in tail[:4]
    ):  # "who chaired the hearing" was in the chair for a day
        return
    found = counted(LEADING_VERBS[verb], tail)
    if found:
        yield Wording(f"{verb} {phrase[: tail[-1].end]}", found, False, _unit([], [], tail, found)), 0


def _last(phrase: str, words: Sequence[Word], ends: bool) -> Iterator[tuple[Wording, int]]:
    """Read the post at the end of what stands before a name."""
    heads = [at for at, word in enumerate(words) if _is_head(word) and _ends_noun(words, at)]
    if ends:
        heads = [at for at in heads if at == len(words) - 1] or list(_open_head(words))
    if not heads:
        return
    at = heads[-1]
    if _is_governed(words, at):
        return  # "the spokesman for the mayor, Ada Osei": either may be meant
    begin = _begin(words, at)
    yield from _post(phrase, words[begin:], _bank(words, begin))
    if begin > 1 and words[begin - 1].low in ("and", "&") and _is_head(words[begin - 2]):
        for wording, place in _post(phrase, words[_begin(words, begin - 2) : begin - 1]):
            yield replace(wording, standing=BESIDE), place


# Fields behind "head of" that stand right before a name with a small letter ("chief of staff Ada Osei").
_OPEN_FIELDS = AREAS | {"state", "public", "and", "the"}


def _open_head(words: Sequence[Word]) -> Iterator[int]:
    """Yield the head of "head of Alba police" and "Minister of Health" right before a name."""
    at = max((at for at, word in enumerate(words) if _is_head(word)), default=-1)
    rest = words[at + 2 :]
    if at < 0 or not 0 < len(rest) <= LONGEST_BODY or words[at + 1].low != "of" or rest[-1].low in DETERMINERS:
        return
    if [word.low for word in rest] == ["state"]:
        return
    if not any(word.text[:1].isupper() for word in rest) and not {word.low for word in rest} <= _OPEN_FIELDS:
        return
    body = AREAS | KINDS.keys() | BODY_HEADS | LEVELS.keys() | DETERMINERS | OF
    if all(word.text[:1].isupper() or word.low in body or word.low == "and" for word in rest):
        yield at


def _ends_noun(words: Sequence[Word], at: int) -> bool:
    following = words[at + 1].low if at + 1 < len(words) else ""
    return not following or following in LINKS | CLAUSES


def _is_governed(words: Sequence[Word], head: int) -> bool:
    """Tell whether the last post of a phrase depends on another one before it ("an aide to the mayor")."""
    link = next((at for at in range(head - 1, 0, -1) if words[at].low in LINKS | CLAUSES), 0)
    before = words[link - 1] if link else None
    return before is not None and words[link].low in LINKS and (_is_head(before) or before.low in POSTS)


def _bank(words: Sequence[Word], begin: int) -> Sequence[Word]:
    """Return "Bank of" in front of "Varland governor"."""
    named = begin > 1 and words[begin - 1].low == "of" and words[begin].text[:1].isupper()
    return words[begin - 2 : begin - 1] if named and words[begin - 2].text[:1].isupper() else []


def _begin(words: Sequence[Word], head: int) -> int:
    """Return where the post begins that ends at `head`: after an article or a small word, with its owner."""
    start = head
    while start and head - start < MOST_WORDS and not words[start - 1].owns:
        before = words[start - 1]
        if before.low in STOPWORDS - AREAS - ORDINALS or before.low in DETERMINERS or _is_past(before, words[start]):
            break
        start -= 1
    if not (start and words[start - 1].owns):
        return start
    first = start - 1
    while first and start - first < LONGEST_OWNER and words[first - 1].low not in STOPWORDS | DETERMINERS:
        first -= 1
    return first


def _is_past(word: Word, following: Word) -> bool:
    """Tell whether a word is rather a verb in front of a title ("added Mayor Osei")."""
    return word.text.islower() and word.low.endswith("ed") and following.text[:1].isupper()


def _post(phrase: str, words: Sequence[Word], body_of: Sequence[Word] = ()) -> Iterator[tuple[Wording, int]]:
    stop = next((at for at in range(1, len(words)) if words[at].low in LINKS | CLAUSES), len(words))
    owned = max((at + 1 for at in range(stop) if words[at].owns), default=0)
    start = owned
    while start < stop and words[start].low in DETERMINERS:
        start += 1
    held, skip = standing([word.low for word in words[start:stop]])
    start += skip
    core = words[start:stop]
    if not core or len(core) > MOST_WORDS or not _is_head(core[-1]) or _has_sentence(core) or _is_crowned(core):
        return
    tail = tail_of(words[stop:])
    body = _body_end(core)
    title, whole = (_EX.sub("", " ".join(word.text for word in core[at:])) for at in (body, 0))
    owners = words[max(0, owned - LONGEST_OWNER) : owned]
    found = counted(title, tail or (owners if title in _OWNED else []), core[:body])
    if found and not NOT_IN_POST & set(post_words(whole)):
        unit = _unit([*body_of, *owners], core[:-1], tail, found)
        end = (tail or core)[-1].end if found - normal(title) else core[-1].end
        first = core[0].start if not skip else words[start - skip].start
        under = is_deputy(whole) or (core[-1].low == "minister" and len(tail) > 1 and tail[0].low == "state")
        yield Wording(phrase[first:end], found, under, unit, held), first


def _is_crowned(core: Sequence[Word]) -> bool:
    """Tell whether somebody is only called a king or queen ("union queen", "pop king")."""
    return core[-1].text in ("king", "queen") and len(core) > 1


def _body_end(core: Sequence[Word]) -> int:
    """Return where the name of a body in front of a post ends ("Tennis Integrity Bureau", "disaster agency")."""
    ends = [
        at + 1
        for at, word in enumerate(core[:-1])
        if word.low in BODY_HEADS and (word.low not in AREAS or (at and word.text[:1].isupper()))
    ]
    return max(ends, default=0) or _firm_end(core)


def _firm_end(core: Sequence[Word]) -> int:
    """Return where the name of a firm ends that holds a field: "Wessland Water | boss"."""
    named = len(core) > FULL_NAME and core[-1].text in HEADING and all(word.text[:1].isupper() for word in core[:-1])
    return len(core) - 1 if named and core[-2].low in AREAS and core[-3].low not in AREAS else 0


def _is_head(word: Word) -> bool:
    low = word.low
    last = low.rpartition("-")[2]
    if low in (JOBS | ROLES) - HEADS and word.text[:1].isupper():
        return False  # a last name: "Tom Baker"
    return low in HEAD_WORDS or last in HEAD_WORDS or low.replace("-", "") in ALL_HEADS


def _has_sentence(core: Sequence[Word]) -> bool:
    return any(word.low in STOPWORDS - AREAS - ORDINALS and word.text.islower() for word in core[:-1])


def _unit(owner: Sequence[Word], core: Sequence[Word], tail: Sequence[Word], words: frozenset[str]) -> Unit:
    parts = [segment for segment in segments(tail) if not is_field(segment)]
    unit = read_unit([[word.text for word in part] for part in (owner, core, *parts)], words)
    if words == SPOKESMAN and any(word.low in HEADS_OF_STATE for word in (*owner, *core, *tail)):
        unit = replace(unit, kinds=frozenset(["presidency"]))
    states = frozenset(states_in(" ".join(word.text for word in (*owner, *core))))
    return replace(unit, states=states) if states else unit
