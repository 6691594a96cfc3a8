"""Find the people that an article's text names, without what only stands before or behind a name. Entry: `people`."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from ..languages.english.bodies import BODY_HEADS, HONORIFICS
from ..languages.english.closed import CLOSED, NOT_GERUND
from ..languages.english.naming import COUNTS, LAWS, MONTHS, MONTHS_AND_NAMES, OPENERS, PARTISANS, PERSON, PORTFOLIOS
from ..languages.english.posts import HEADS as HEADS_OF_POSTS
from ..languages.english.titles import POSTS as POST_WORDS
from ..words.spelling import country_words
from ..words.wording import plain
from .name_words import FIRST_NAMES, GIVEN, WEEKDAYS, surname_at, without_titles
from .sighting import Sighting

POSSESSIVE = re.compile(r"'s?$")
TIME_BEFORE = 12  # letters before "May Osei" in which "in" tells that May is a month
MOST_NAMES = 4  # words of a name; more capitals in a row are a heading or a thing
POST_BEFORE = 40  # letters before a name in which "Secretary of" tells that State is none of it
_JUDGES = frozenset({"judge", "justice"})
_OF_TIME = re.compile(r"\b(?:in|since|until|till|by|from|before|after|last|this|next|early|late|mid|during) $", re.I)
_OF_POST = re.compile(r"\b([A-Z][a-z]+|[a-z]{3,20}) (?:of|for) (?:the )?$")
_SENTENCE = re.compile(r"(?:^|[\n.!?:]['\"]? *['\"]?)$")
_VERB = re.compile(r"[a-z]{4,}ing")
_SMALL_WORDS = re.compile(r"\b[a-z]{3,20}\b")
_STYLES = frozenset({"gov", "sen", "rep", "sens", "reps", "lt", "ltd", "inc", "corp", "st"})


def people(text: str) -> Iterator[Sighting]:
    """Yield everybody that a text names with two words and more, and who is named with a post."""
    small = frozenset(_SMALL_WORDS.findall(text))
    for found in PERSON.finditer(text):
        full = POSSESSIVE.sub("", found.group(1))
        words = without_titles(full).split()
        before = text[max(0, found.start() - POST_BEFORE) : found.start()]
        if len(words) > 1 and (post := _post_before(before[-24:], full, words)):
            yield Sighting("holds", " ".join(words), post)
        fused = len(words) < len(full.split())
        words = _upto_owner(_behind(words, "" if fused else before, small))
        if _may_be_person(words):
            yield Sighting("person", " ".join(_last_three(words)))


def _behind(words: list[str], before: str, small: frozenset[str]) -> list[str]:
    """Return a name without the words before it that are none of it."""
    while words and _opens(plain(words[0]).strip(".")):
        words = words[1:]
    if (post := _OF_POST.search(before)) and plain(post.group(1)) in POST_WORDS:
        while words and plain(words[0]) in PORTFOLIOS:
            words = words[1:]  # "Secretary of State Osei"
    words = _behind_time(words, before[-TIME_BEFORE:])
    words = words[1 + max((at for at, word in enumerate(words) if plain(word) in LAWS), default=-1) :]
    if words and _SENTENCE.search(before) and _is_verb(plain(words[0]), small):
        words = words[1:]  # "Criticizing Norland"
    while words and not _is_surname(words) and plain(words[-1]).strip(".") in HONORIFICS | WEEKDAYS | _STYLES:
        words = words[:-1]  # "Rear Adm." is a rank, its full stop no end
    return words


def _is_surname(words: list[str]) -> bool:
    """Tell whether the title that a name ends with is a surname: "Anna Bishop"."""
    return len(words) > 1 and plain(words[0]) in GIVEN and plain(words[-1]) in FIRST_NAMES


def _opens(word: str) -> bool:
    """Tell whether a word before a name is none of it."""
    return word in HONORIFICS | HEADS_OF_POSTS | OPENERS | COUNTS or (word in CLOSED and word not in GIVEN)


def _is_verb(word: str, small: frozenset[str]) -> bool:
    """Tell whether the capital of a word only opens the sentence: the text has it in small letters, too."""
    return word not in GIVEN and (word in small or (bool(_VERB.fullmatch(word)) and word not in NOT_GERUND))


def _behind_time(words: list[str], before: str) -> list[str]:
    """Return a name without the day or month before it: "On Friday Norland", "As recently as January Norland"."""
    while words and (
        plain(words[0]) in WEEKDAYS | MONTHS or (plain(words[0]) in MONTHS_AND_NAMES and _OF_TIME.search(before))
    ):
        words = words[1:]
    return words


def _upto_owner(words: list[str]) -> list[str]:
    """Return a name up to its owner's mark: "Ada Osei's Harbor"."""
    at = next((at for at, word in enumerate(words) if word.endswith("'s")), None)
    return words if at is None else [*words[:at], words[at].removesuffix("'s")]


def _may_be_person(words: list[str]) -> bool:
    """Tell whether capitals can be a person's name: no body, no "Harbor Republican", no "County Prosecutor"."""
    surname = surname_at(words)
    if surname < 1 or any(plain(word) in BODY_HEADS for word in words) or _post_of_country(words):
        return False
    first, last = plain(words[0]).strip("."), plain(words[surname])
    if first not in GIVEN and sum(not _is_initial(word) for word in words) > MOST_NAMES:
        return False
    if last in PARTISANS or (last in CLOSED and last not in GIVEN and len(last) > 2):
        return False
    return first in GIVEN or last not in POST_WORDS


def _last_three(words: list[str]) -> list[str]:
    """Return the last three words of a long name, with its initials and the generation behind it."""
    at, kept = surname_at(words), 1
    while at > 0 and (kept < 3 or _is_initial(words[at])):
        at -= 1
        kept += not _is_initial(words[at])
    return words[at:]


def _is_initial(word: str) -> bool:
    return len(word.strip(".")) == 1


def _post_before(before: str, full: str, words: Sequence[str]) -> str:
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
