"""Tell what turns a word round in its clause: a "not", a refusal, what became of it.

Entry points: `turns_of`, `lead`, `turns_at`.

"Refused to quit" stays, "the ban was lifted" ends it, "a sale was off the table" is none, and who confirmed that it had
not been told denies that it had.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from functools import lru_cache

from ...languages.english import poles as english
from ...words.wording import Token, stem, tokens

REACH = 8  # words before a cue in which something turns it round
BEHIND = 7  # words behind a noun in which it is said what became of it: "the ban was finally lifted"
CONTENT = 8  # words from "confirmed" to the "not" in what is confirmed
ADMITS = "admits / denies"
RULES = "rul"  # "ruled", as `canon` has it
FARTHEST = 24  # words before a verb in which its subject stands, with what is set in commas
POSSESSIVE = ("'s", "’s")
OUT = 6  # words behind it in which its "out" stands
STOPS = frozenset(
    f"={word}"
    for word in "but while although though after before because when which who whose as and since until".split()
)
_BE = frozenset(f"={word}" for word in "was were is are been be being got has have had will would".split())


def turns_of(
    forms: Sequence[frozenset[str]],
    breaks: frozenset[int],
    first: int,
    last: int,
    found: Sequence[Token],
    axis: str,
) -> Iterator[int]:
    """Yield the places of what turns round the end from `first` to `last`, before it and behind it."""
    for at in lead(forms, breaks, first):
        named = at and found[at].text[0].isupper() and not found[at].text.isupper()
        named = named or found[at].text.endswith(POSSESSIVE)  # "the bar's owner"
        turns = turns_at(forms, at)
        if not named and turns and not is_how(forms, at, first) and not _is_past(found, at, first):
            yield at
    if (none := _none_of(found, breaks, first)) is not None:
        yield none
    behind = _behind(forms, breaks, (first, last), found, axis)
    if behind is not None:
        yield behind


def _is_past(found: Sequence[Token], at: int, first: int) -> bool:
    """Tell whether what "against" governs ends before `first`: "the charges against Doe | will include"."""
    told = english.FINITE | english.TO_COME
    return found[at].low == "against" and any(found[place].low in told for place in range(at + 1, first))


def _none_of(found: Sequence[Token], breaks: frozenset[int], first: int) -> int | None:
    """Return the place of a subject that is none, before what is set in commas: "none of it, she said, was | paid"."""
    verb = first - 1
    while verb > 0 and found[verb].low in english.AUXILIARIES:
        verb -= 1
    if verb == first - 1 or not any(at in breaks for at in range(max(0, first - REACH), first)):
        return None  # nothing is set between: what stands right before is read by its own place
    for at in range(verb, max(-1, first - FARTHEST), -1):
        if found[at].low in english.AUXILIARIES or (at in breaks and found[at].low in english.LINKS):
            return None
        if found[at].low in english.NONE_OF and found[at + 1].low == "of":
            return at
    return None


def lead(forms: Sequence[frozenset[str]], breaks: frozenset[int], first: int) -> Iterator[int]:
    """Yield the places before a cue in its clause, the nearest first."""
    for at in range(first - 1, max(-1, first - 1 - REACH), -1):
        if at + 1 in breaks or not forms[at].isdisjoint(STOPS):
            return
        yield at


def _behind(
    forms: Sequence[frozenset[str]], breaks: frozenset[int], end: tuple[int, int], found: Sequence[Token], axis: str
) -> int | None:
    """Return the place of what turns an end round behind it: "the ban | was lifted", "paid | nobody"."""
    first, last = end
    if last + 1 < len(forms) and last + 1 not in breaks and not forms[last + 1].isdisjoint(english.ENDED):
        return last + 1
    if (nobody := _nobody(found, breaks, last)) is not None:
        return nobody
    plain_cue = axis == ADMITS and forms[last].isdisjoint(english.NOTS) and forms[first].isdisjoint(english.NOTS)
    if plain_cue and (content := _not_so(found, forms, breaks, last)) is not None:
        return content
    for at in range(last + 2, min(len(forms), last + 1 + BEHIND)):
        if at in breaks or at - 1 in breaks:
            return None
        passive = not (forms[at - 1].isdisjoint(_BE) and forms[at - 2].isdisjoint(_BE))
        if passive and (_out_of_question(found, at) or (at - 1 > last and _is_undone(found, forms, at))):
            return at
    return None


def _is_undone(found: Sequence[Token], forms: Sequence[frozenset[str]], at: int) -> bool:
    """Tell whether a participle undoes what stands before it: "was lifted", and not "until a panel has ruled"."""
    if found[at].low == "ruled" and not (at + 1 < len(found) and found[at + 1].low == "out"):
        return False
    return not forms[at].isdisjoint(turning()) and found[at].low.endswith("ed")


def _nobody(found: Sequence[Token], breaks: frozenset[int], last: int) -> int | None:
    """Return the place of what says, right behind a verb, that nobody is meant: "paid | nobody"."""
    at = last + 1
    if at < len(found) and found[at].low == "to":
        at += 1
    behind = found[at + 1].low if at + 1 < len(found) else ""
    told = at < len(found) and found[at].low in english.NOBODY and behind not in english.BOUNDS
    return at if told and breaks.isdisjoint(range(last + 1, at + 1)) else None


def _out_of_question(found: Sequence[Token], at: int) -> bool:
    """Tell whether a noun "was off the table", "is out of the question"."""
    words = tuple(token.low for token in found[at : at + 4])
    return any(words[: len(phrase)] == phrase for phrase in english.OUT_OF_QUESTION)


def _not_so(found: Sequence[Token], forms: Sequence[frozenset[str]], breaks: frozenset[int], last: int) -> int | None:
    """Return the place of the "not" in what is admitted: "confirmed that it had | not been told"."""
    for at in range(last + 1, min(len(found), last + 2 + CONTENT)):
        if at in breaks or (at > last + 1 and not forms[at].isdisjoint(STOPS)):
            return None
        if not forms[at].isdisjoint(english.NOTS):
            return at if found[at - 1].low in english.FINITE or found[at].low.endswith("n't") else None
    return None


def is_how(forms: Sequence[frozenset[str]], at: int, first: int) -> bool:
    """Tell whether what stands at `first` is how something ended: "the search ended on Monday with his | arrest"."""
    ends = not forms[at].isdisjoint(english.ENDS)
    return ends and any(form in english.HOW for place in range(at + 1, first) for form in forms[place])


def turns_at(forms: Sequence[frozenset[str]], at: int) -> bool:
    """Tell whether a word, or a phrase that begins with it, turns round what stands behind it.

    Who rules something out turns it round, who rules that it is so does not.
    """
    if RULES in forms[at]:
        return any("=out" in form for form in forms[at + 1 : at + 1 + OUT])
    return not forms[at].isdisjoint(turning()) or phrase_at(forms, at)


def phrase_at(forms: Sequence[frozenset[str]], at: int) -> bool:
    """Tell whether a phrase that turns round begins at a place: "backed away"."""
    return any(
        at + len(words) <= len(forms) and all(word in forms[at + n] for n, word in enumerate(words))
        for form in forms[at]
        for words in _turning_phrases().get(form, ())
    )


@lru_cache(maxsize=1)
def turning() -> frozenset[str]:
    """Return the words that turn round what stands behind them."""
    return frozenset(canon(word) for word in english.TURNS) | {"not"}


@lru_cache(maxsize=1)
def _turning_phrases() -> dict[str, list[tuple[str, ...]]]:
    table: dict[str, list[tuple[str, ...]]] = defaultdict(list)
    for text in english.TURNING_PHRASES:
        words = tuple(canon(token.low) for token in tokens(text))
        table[words[0]].append(words)
    return table


@lru_cache(maxsize=65536)
def canon(word: str) -> str:
    """Return what all forms of a word share."""
    base = stem(word)
    return base.rstrip("e") if len(base) > 3 else base
