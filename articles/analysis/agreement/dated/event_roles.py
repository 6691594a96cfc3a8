"""Find in a clause who or what an event befell and who brought it about. Entry points: `roles_of`, `fit`, `contrast`.

No parser: the noun phrase right before the verb is its subject, the one right behind it its object, and what the verb
befalls is the object of an active verb and the subject of any other ("bought the mill", "the mill was bought"). Of a
noun that names the event itself ("the volcano's last eruption", "sentencing of the nurse") it is what belongs to it.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from ...languages.english import events as english
from ...words.wording import Token
from .event_phrases import BREAKS, JOINTS, Phrase, Reader
from .event_words import COPULA, DETERMINERS, concept_of, concepts_of, is_verb, key_at, kind_at

FARTHEST_SUBJECT = 14  # words between the end of the subject and its verb, with adverbs and auxiliaries
BEHIND_COMMA = 14  # words from a participle that opens a sentence to its subject

_AUXILIARY = frozenset(
    "is are was were be been being has have had having will would shall should can could may might must to not never "
    "only also first last once again still now then due set expected scheduled slated planned likely already finally "
    "later recently originally previously provisionally officially himself herself itself themselves got went gone "
    "goes who which that".split()
)
# "Drivers plan to strike": who plans it is who strikes.
_CATENATIVE = re.compile(
    r"(?:plan(?:s|n)?|vow|intend|hop|want|threaten|agree|decid|expect|prepar|aim|promis|pledg|begin|beg[ua]n|start|continu|refus|"
    r"need|fail|manag|tr[yi]|seek|sought|elect|opt|ready|prepared|likely|certain|forc|order|allow|tak)(?:e|s|es|ed|d|ing|n?ing|ies|ied)?"
)
_DESCRIBES = re.compile(
    r"(?:al|ous|ic|ive|ary|ed|ing|ent|ant|ful|less|ern|ian|ble|ly|ese|ish|est|th)$|-"
)  # an adjective
_PARTICLES = frozenset("up out off down away back together over".split())
_RELATIVE = frozenset("which who that where whose when".split())
_OBLIQUE = frozenset("as from for against to".split())

Heads = frozenset[str]


@dataclass(frozen=True)
class Roles:
    """Heads of the noun phrases of a clause, as concepts; `names` are those that are proper names."""

    subject: Heads = frozenset()
    object: Heads = frozenset()
    oblique: Heads = frozenset()
    names: Heads = frozenset()
    owners: Heads = frozenset()  # what the subject or the object belongs to
    acts: bool = False  # the verb has an object, whatever it is


def roles_of(
    text: str, found: Sequence[Token], head: int, borders: tuple[int, int], dated: range, kinds: frozenset[str]
) -> Roles:
    """Return who and what the event told by the word at `head` is about; `kinds` are the sorts it is of."""
    reader = Reader(text, found, borders, dated)
    named = kind_at(found, head) in kinds if kinds else False
    if named and not _is_predicate(reader, head):
        phrase = reader.behind(head)
        own = reader.before(head)
        owners = (own.belongs if own else ()) + (phrase.belongs if phrase else ())
        return _resolved(reader, owners, (), ())
    subject = _subject(reader, head)
    behind = _object(reader, head)
    parts = (
        _of(reader, subject, kinds) or _beside(reader, subject, kinds),
        _of(reader, behind, kinds),
        _obliques(reader, head, behind),
    )
    belong = (at for phrase in (subject, behind) if phrase for at in phrase.belongs)
    held = frozenset(concept_of(reader.found[at]) for at in belong if at not in parts[0] + parts[1])
    return replace(_resolved(reader, *parts), owners=held, acts=behind is not None)


def _resolved(reader: Reader, subject: Sequence[int], other: Sequence[int], oblique: Sequence[int]) -> Roles:
    named = [at for at in (*subject, *other, *oblique) if at > 0 and reader.found[at].text[0].isupper()]
    heads = [frozenset(concept_of(reader.found[at]) for at in part) for part in (subject, other, oblique, named)]
    return Roles(heads[0], heads[1], heads[2], heads[3])


def _of(reader: Reader, phrase: Phrase | None, kinds: frozenset[str]) -> tuple[int, ...]:
    """Return the head of a phrase; where that names the event itself, what belongs to it."""
    if phrase is None:
        return ()
    if phrase.belongs and reader.found[phrase.last].low.rstrip("s") in english.MEASURES:
        return phrase.belongs[:1]
    return phrase.belongs if kind_at(reader.found, phrase.last) in kinds else (phrase.last,)


def _beside(reader: Reader, phrase: Phrase | None, kinds: frozenset[str]) -> tuple[int, ...]:
    """Return the noun in front of a subject that names the event itself: "ticket sales begin"."""
    if phrase is None or kind_at(reader.found, phrase.last) not in kinds or phrase.last <= phrase.first:
        return ()
    beside = reader.found[phrase.last - 1]
    noun = reader.means(phrase.last - 1) and beside.text[0].islower() and not _DESCRIBES.search(beside.low)
    return (phrase.last - 1,) if noun else ()


def _is_predicate(reader: Reader, head: int) -> bool:
    """Tell whether the word at `head` is used as a verb: it has a subject or is led by one of its auxiliaries."""
    low = reader.found[head].low
    if low.endswith("ed") or low in english.MORE_PAST or (head > reader.low and is_verb(reader.found, head - 1)):
        return True
    if head > reader.low and (reader.found[head - 1].low in DETERMINERS or reader.owns(head - 1)):
        return False
    return not (head + 1 < reader.high and reader.found[head + 1].low == "of")


def _subject(reader: Reader, head: int) -> Phrase | None:
    at = head - 1
    while at >= max(reader.low, head - FARTHEST_SUBJECT) and _skipped(reader, at):
        at -= 1
    if at + 1 < head and reader.found[at + 1].low in _RELATIVE and at >= reader.low and at not in reader.dated:
        at -= at > reader.low and reader.found[at].low[0].isdigit()  # "Line 1, which"
        if not reader.means(at):
            return None
        named = reader.found[at + 1].low == "who" and reader.found[at].text[0].isupper()
        return Phrase(at, at, ()) if named else reader.before(at)  # "a successor to Ana Lindt, who"
    if at < reader.low or at in reader.dated:
        return _behind_comma(reader, head) if at < reader.low else _across_date(reader, at)
    if is_verb(reader.found, at) or not reader.joined(at) or reader.found[at].low[0].isdigit():
        outer = _outside(reader, at)
        return reader.before(outer) if outer is not None else None
    return reader.before(at) if reader.found[at].low not in BREAKS else None


def _outside(reader: Reader, at: int) -> int | None:
    """Return the word in front of "which …" or of what stands between commas: "The vessel, built in 1994, sank"."""
    for place in range(at, max(reader.low, at - FARTHEST_SUBJECT), -1):
        relative = reader.found[place].low in _RELATIVE
        if relative or "," in reader.text[reader.found[place - 1].end : reader.found[place].start]:
            return place - 1 if reader.means(place - 1) else None
    return None


def _skipped(reader: Reader, at: int) -> bool:
    low = reader.found[at].low
    leads = at + 1 < len(reader.found) and reader.found[at + 1].low == "to" and _CATENATIVE.fullmatch(low) is not None
    return leads or low in _AUXILIARY or low in COPULA or _adverb(reader, at)


def _adverb(reader: Reader, at: int) -> bool:
    token = reader.found[at]
    return token.low.endswith("ly") and len(token.low) > 4 and (token.text[0].islower() or at == 0)


def _across_date(reader: Reader, at: int) -> Phrase | None:
    """Return the subject in front of a date that stands between it and its verb: "The board on Monday fired"."""
    at = reader.dated.start - 1
    while at >= reader.low and (reader.found[at].low in JOINTS or _skipped(reader, at)):
        at -= 1
    return reader.before(at) if at >= reader.low and reader.found[at].low not in BREAKS else None


def _behind_comma(reader: Reader, head: int) -> Phrase | None:
    """Return the subject of a participle that opens the sentence: "Founded in 2011 by two nurses, the charity"."""
    if head > 1:
        return None
    for at in range(head + 1, min(len(reader.found) - 1, head + BEHIND_COMMA)):
        gap = reader.text[reader.found[at].end : reader.found[at + 1].start]
        if "," in gap and at + 1 not in reader.dated:
            wide = Reader(reader.text, reader.found, (at + 1, len(reader.found)), reader.dated)
            return wide.behind(at + 1)
    return None


def _object(reader: Reader, head: int) -> Phrase | None:
    at = head + 1 + key_at(reader.found, head).count("_")
    while at < reader.high and reader.joined(at - 1) and (_skips_ahead(reader, at)):
        at += 1
    if at >= reader.high or at in reader.dated or not reader.joined(at - 1) or reader.found[at].low in BREAKS:
        return None
    return reader.behind(at)


def _skips_ahead(reader: Reader, at: int) -> bool:
    low = reader.found[at].low
    return low in _PARTICLES or _adverb(reader, at)


def _obliques(reader: Reader, head: int, behind: Phrase | None) -> list[int]:
    """Return what the verb is joined to by "as", "from", "for", "against" or "to"."""
    start = (behind.last if behind else head) + 1
    found = []
    for at in range(start, reader.high - 1):
        verb = reader.found[at].low == "to" and is_verb(reader.found, at + 1)
        if reader.found[at].low in _OBLIQUE and at + 1 not in reader.dated and reader.joined(at) and not verb:
            place = reader.head(at + 1, reader.right_end(at + 1))
            found += [place] if place is not None else []
    return found


def fit(
    one: Roles,
    two: Roles,
    words: tuple[frozenset[str], frozenset[str]],
    *,
    personal: bool = False,
    parts: bool = False,
    owned: bool = False,
) -> int:
    """Return 1 where two events befall one thing, -1 where they befall two, 0 where that cannot be told.

    `words` are all words of the two clauses: what is named anywhere in the other clause is no other thing, unless the
    event is `personal`: the editor's deputy is not the editor. Nor is the orchestra's choir
    the orchestra, unless the event befalls `parts` and wholes alike: the blaze in the mill's tower is the mill's.
    Where no verb tells what happens (`owned`), what the thing belongs to tells which one it is.
    """
    if personal and not _match(one, two, words):
        words = frozenset(), frozenset()
    elif not parts:
        words = words[0] - one.owners, words[1] - two.owners
    first, second = one.object or one.subject, two.object or two.subject
    aims = _apart(one.oblique, two.oblique, one, two, words)
    if not first or not second:
        return -1 if aims else 0
    if _match(one, two, words):
        if owned and _apart(one.owners - two.owners, two.owners - one.owners, one, two, words):
            return -1  # bids for the mill, bids for the brewery
        return 0 if aims else 1
    return -1 if _apart(first, second, one, two, words) or _only_one_does(one, two, words) else 0


def roles_apart(one: Roles, two: Roles, words: tuple[frozenset[str], frozenset[str]]) -> bool:
    """Tell whether two events were brought about by two, or for two: a tanker and a trawler left the same port."""
    return _apart(one.subject, two.subject, one, two, words) or _apart(one.oblique, two.oblique, one, two, words)


def _only_one_does(one: Roles, two: Roles, words: tuple[frozenset[str], frozenset[str]]) -> bool:
    """Tell whether one subject does something to a thing in one clause that the other does not name at all."""
    if bool(one.object) == bool(two.object) or not one.subject & two.subject:
        return False
    full, others = (one, words[1]) if one.object else (two, words[0])
    return not full.object & others and bool((two if full is one else one).oblique - full.object)


def _match(one: Roles, two: Roles, words: tuple[frozenset[str], frozenset[str]]) -> bool:
    if bool(one.object) == bool(two.object):
        if one.subject & two.subject and (one.object | two.object) & concepts_of(english.PLACES):
            return True  # "entered the country", "entered Norland"
        return bool(one.object & two.object if one.object else one.subject & two.subject) or bool(
            one.object & two.subject or one.subject & two.object
        )
    full, bare = (one, two) if one.object else (two, one)
    others = words[1] if full is one else words[0]
    return bool(full.object & bare.subject) or (bool(full.subject & bare.subject) and bool(full.object & others))


def _apart(first: Heads, second: Heads, one: Roles, two: Roles, words: tuple[frozenset[str], frozenset[str]]) -> bool:
    """Tell whether two sets of heads name two things: no word in common, none said to be the other."""
    if not first or not second or first & second or first & words[1] or second & words[0]:
        return False
    named = bool(first & one.names), bool(second & two.names)
    vague = english.ANAPHORS | english.GENERIC | english.SUSPECTS
    return named[0] == named[1] and not (first | second) & concepts_of(vague)


def contrast(one: Sequence[str], two: Sequence[str]) -> bool:
    """Tell whether the words of two clauses tell two of one sort apart: the east and the west tunnel."""
    first, second = (list(pairwise(words)) for words in (one, two))
    return any(
        word in group and other in group and word != other and noun.rstrip("s") == another.rstrip("s")
        for group in english.CONTRASTS
        for word, noun in first
        if word in group
        for other, another in second
    )
