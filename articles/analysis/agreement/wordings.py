"""Bring the wording of a post to words that can be compared. Entry points: `read_phrase`, `normal`.

"Quality chief", "head of quality" and "who leads quality" are {chief, quality}; "head of the Harbor Board" is {chief,
@body, board, harbor}. Former, deputy and acting posts and general words come to nothing: they stand beside an exact
post without an error.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from ..languages.english.bodies import BODY_HEADS
from ..languages.english.posts import AREAS, EQUAL_POSTS, HEADS, LEADING_VERBS, NOT_IN_POST
from ..languages.english.synonyms import STOPWORDS
from ..languages.english.titles import POSTS
from ..wording import plain

BODY = "@body"  # a post at the head of a named body
HEADING = frozenset(["head", "boss", "chief"])
SHORT = frozenset(["ceo", "cfo", "coo", "cto"])
LINKS = frozenset(["of", "for", "at", "in", "to", "from", "with", "on"])
CLAUSES = frozenset("who whose which that until since when where as by during under".split())
MOST_WORDS = 6  # "Corvane chief financial and operating officer"
NOT_NOW = re.compile(
    r"\b(?:until|till|former|formerly|once|previously|used to|from (?:19|20)\d\d|in the (?:19|20)\d\d)\b"
)
VAGUE = frozenset(["minister", "secretary", "chief", "officer", "attorney", "general"])  # by themselves
SITTINGS = frozenset(
    "meeting hearing session sessions talks conference call debate event discussion briefing gathering forum".split()
)
JOINED = frozenset(["vicechancellor"])
_TOKEN = re.compile(r"[^\s,;]+")
_DETERMINERS = frozenset("the a an its his her their our this now also currently one both".split())


@dataclass(frozen=True)
class Wording:
    """A post as written, and the words of it that count."""

    text: str
    words: frozenset[str]


@dataclass(frozen=True)
class _Word:
    text: str
    start: int
    end: int

    @property
    def low(self) -> str:
        return plain(self.text).strip(".'")

    @property
    def owns(self) -> bool:
        return self.text.endswith(("'s", "s'"))


def read_phrase(
    phrase: str, *, ends: bool = False, backward: bool = False, verb: str = ""
) -> Iterator[tuple[Wording, int]]:
    """Yield the posts that a phrase beside a name words, with their place in it.

    `backward`: the phrase stands before the name, right before it if `ends`. `verb`: what the person does ("chairs").
    """
    if NOT_NOW.search(plain(phrase)):
        return
    words = [_Word(match.group(), match.start(), match.end()) for match in _TOKEN.finditer(phrase)]
    if verb in LEADING_VERBS:
        yield from _led(phrase, words, verb)
    elif backward:
        yield from _last(phrase, words, ends)
    else:
        for part in _joined(words):
            yield from _post(phrase, part, 0)


def _joined(words: Sequence[_Word]) -> Iterator[Sequence[_Word]]:
    """Split "founder and chief executive" where both are posts."""
    cuts = [at for at, word in enumerate(words) if word.low in ("and", "&")]
    start = 0
    for cut in cuts:
        if start < cut and (_is_head(words[cut - 1]) or words[cut - 1].low in POSTS):
            yield words[start:cut]
            start = cut + 1
    yield words[start:]


def _led(phrase: str, words: Sequence[_Word], verb: str) -> Iterator[tuple[Wording, int]]:
    """Read "who chairs the jury": a post without its name."""
    of = _of_part([_Word("of", 0, 0), *words])
    found = _counted(LEADING_VERBS[verb], of)
    sitting = any(word.low in SITTINGS for word in of)
    if found and not sitting:  # "who chaired the hearing" was in the chair for a day
        yield Wording(f"{verb} {phrase[: of[-1].end]}", found), 0


def _last(phrase: str, words: Sequence[_Word], ends: bool) -> Iterator[tuple[Wording, int]]:
    """Read the post at the end of what stands before a name."""
    if ends:
        if words and _is_head(words[-1]):
            yield from _post(phrase, words[_begin(words, len(words) - 1) :], 0)
        return
    for at, word in enumerate(words):
        rest = words[at + 1 :]
        if _is_head(word) and (not rest or rest[0].low in LINKS | CLAUSES):
            yield from _post(phrase, words[_begin(words, at) :], 0)
            return


def _begin(words: Sequence[_Word], head: int) -> int:
    """Return where the post begins that ends at `head`: after an article, a small word or an owner."""
    start = head
    while start and head - start < MOST_WORDS and not words[start - 1].owns:
        before = words[start - 1]
        if before.low in STOPWORDS - AREAS or before.low in _DETERMINERS or _is_past(before, words[start]):
            break
        start -= 1
    return start


def _is_past(word: _Word, following: _Word) -> bool:
    """Tell whether a word is rather a verb in front of a title ("added Mayor Osei")."""
    return word.text.islower() and word.low.endswith("ed") and following.text[:1].isupper()


def _post(phrase: str, words: Sequence[_Word], skip: int) -> Iterator[tuple[Wording, int]]:
    start = skip
    while start < len(words) and (words[start].low in _DETERMINERS or words[start].owns):
        start += 1
    stop = next((at for at in range(start, len(words)) if words[at].low in LINKS | CLAUSES), len(words))
    while start < stop and any(word.owns for word in words[start:stop]):
        start += 1
    core = words[start:stop]
    if not core or len(core) > MOST_WORDS or not _is_head(core[-1]) or _has_sentence(core):
        return
    of = _of_part(words[stop:])
    end = (of or core)[-1].end
    found = _counted(" ".join(word.text for word in core), of)
    if found:
        text = phrase[core[0].start : end if found - normal(phrase[core[0].start : core[-1].end]) else core[-1].end]
        yield Wording(text, found), core[0].start


def _is_head(word: _Word) -> bool:
    low = word.low
    return low in HEADS or low in HEADING or low in SHORT or low.rpartition("-")[2] in HEADS


def _has_sentence(core: Sequence[_Word]) -> bool:
    return any(word.low in STOPWORDS - AREAS for word in core[:-1])


def _of_part(words: Sequence[_Word]) -> Sequence[_Word]:
    """Return the words after "of", "for" or "at", to the next clause."""
    if len(words) < 2 or words[0].low not in ("of", "for", "at"):
        return []
    stop = next((at for at in range(1, len(words)) if words[at].low in LINKS - {"of", "for"} | CLAUSES), len(words))
    return words[1 : min(stop, 10)]


def _counted(core: str, of: Sequence[_Word]) -> frozenset[str]:
    """Return the words that count of a post and of what it is a post of."""
    lows = _one_word(core).replace("-", " ").split()
    heading = bool(lows) and lows[-1] in HEADING
    if any(word in NOT_IN_POST for word in (*lows, *(word.low for word in of))):
        return frozenset()
    area = {low for word in of for low in word.low.removesuffix("'s").split("-") if low in AREAS or low in HEADS}
    if heading and any(word.low in BODY_HEADS for word in of):
        return frozenset({"chief", BODY, *(area & AREAS)})
    own = normal(core)
    if heading and not own - {"chief"}:
        return frozenset({"chief"} | (area - HEADS)) if area - HEADS else frozenset()
    narrowed = own or normal(f"{' '.join(sorted(area & AREAS))} {core}")
    return narrowed


def _one_word(title: str) -> str:
    """Return a title in plain letters; a vice-chancellor heads a university and is nobody's deputy."""
    return re.sub(r"\bvice[- ]chancellor", "vicechancellor", plain(title))


def normal(title: str) -> frozenset[str]:
    """Return the words of a post that count, empty for a former, deputy or merely general one."""
    words = re.findall(r"[a-z]+", _one_word(title).replace("-", " "))
    if any(word in NOT_IN_POST or word in ("who", "whose", "which", "that") for word in words):
        return frozenset()
    kept = " ".join(
        "chief" if word in HEADING else word for word in words if word in HEADS | AREAS | SHORT | HEADING | JOINED
    )
    for other, one in EQUAL_POSTS:
        kept = re.sub(rf"\b{other}\b", one, kept)
    found = frozenset(kept.split())
    return found if found & HEADS and not (len(found) == 1 and found & VAGUE) else frozenset()
