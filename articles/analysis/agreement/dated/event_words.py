"""Look up what event a word of a clause names, with its particle. Entry points: `kind_at`, `is_verb`."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Sequence
from functools import lru_cache

from ...languages.english import events as english
from ...languages.english.nominals import PARTICLES
from ...languages.english.verbs import PAST, THIRD
from ...words.nominals import act_of
from ...words.wording import Token, stem, stem_concept, tokens

_TO = frozenset("to will would shall should could may might must can did does do won't didn't wouldn't not".split())
_ADVERBS = frozenset("not also never still now only even first soon".split())
_DESCRIBED = frozenset(
    "the a an of by with for its their his her our this these those in on at from into around near between among "
    "against about under".split()
)
_FINITE = frozenset("has have had is are was were will would can could may might must".split())
_RELATIVE = frozenset("which who that".split())
# By its ending no verb: "access to patient records", "according to city officials".
_NO_VERB = re.compile(r"(?<!or)ient$|(?:ness|ity|ous|ful|ary|ian|ship|hood|ism|ology|ence)$")
_NO_INFINITIVE = re.compile(r"(?<![su])s$")
_VERBS_YET = frozenset(
    "witness harness pity worship influence reference evidence silence sentence commence experience".split()
)
BEHIND = 7  # words from a verb to the noun that it names a sort with
FORUM_REACH = 7  # words from "appear" to the committee
COPULA = frozenset("is are was were be been being".split())
DETERMINERS = frozenset("the a an this that its their his her our last".split())


def kinds_in(text: str) -> frozenset[str]:
    """Return the sorts of all events that a text names."""
    found = tokens(text)
    return frozenset(kind for at in range(len(found)) if (kind := kind_at(found, at)))


def is_verb(found: Sequence[Token], at: int) -> bool:
    """Tell whether the word at `at` is a verb that can say what happened, by its form and by what leads it in."""
    token = found[at]
    if (
        token.low in COPULA
        or (base_of(token) in english.NO_HEADS and "_" not in key_at(found, at))
        or (not token.content and token.low not in ("said", "told", "says") and not _names_sort(found, at))
    ):
        return False
    if token.low[0].isdigit() or _adjective(found, at) or _in_phrase(found, at):
        return False
    if token.low in THIRD and _named_thing(found, at):
        return False
    if (
        token.low in PAST
        or token.low in english.MORE_PAST
        or token.low in THIRD
        or (token.low.endswith("ed") and len(token.low) > 4)
        or token.low == "due"
    ):
        return True
    return _led_in(found, at)


def _led_in(found: Sequence[Token], at: int) -> bool:
    """Tell whether a word whose form may be that of a noun is used as a verb."""
    token = found[at]
    if token.low.endswith("ing") and len(token.low) > 5:
        return bool(kind_at(found, at)) and not (at and found[at - 1].low in DETERMINERS)
    if "_" in key_at(found, at) or _plural(found, at):
        return True
    if _NO_VERB.search(token.low) and token.low not in _VERBS_YET:
        return False
    if _NO_INFINITIVE.search(token.low) or token.low in english.PLACES_TO:
        return False  # "reopened to lorries"
    led = at - 2 if at > 1 and (found[at - 1].low.endswith("ly") or found[at - 1].low in _ADVERBS) else at - 1
    return led >= 0 and found[led].low in _TO and not token.text[0].isupper()


def _in_phrase(found: Sequence[Token], at: int) -> bool:
    """Tell whether a word belongs to an entry that begins before it: "was laid to rest"."""
    starts = (at - back for back in (1, 2) if at >= back and found[at - back].low != "first")
    return any(key_at(found, start).count("_") >= at - start for start in starts)


_ONE_IN_S = ("ss", "'s", "’s", "us", "is", "gas")  # "a gas leak", "the virus spread", "a crisis talk"


def _named_thing(found: Sequence[Token], at: int) -> bool:
    """Tell whether a form in "s" is a noun: "the remains", "in Calder shares"."""
    if not at or found[at - 1].low in ("the", "a", "an", "his", "her", "their", "our", "my"):
        return at > 0
    return at > 1 and found[at - 1].text[0].isupper() and found[at - 2].low in ("in", "of", "for", "with", "by", "on")


def finite_at(found: Sequence[Token], at: int) -> bool:
    """Tell whether the word at `at` is the first of another predicate: "has", "was", "will"."""
    return found[at].low in _FINITE and not (at and found[at - 1].low in _RELATIVE)


def _plural(found: Sequence[Token], at: int) -> bool:
    """Tell whether a plain form is the verb of a plural before it: "Calder shareholders vote on the sale"."""
    before, behind = found[max(0, at - 1)], found[min(len(found) - 1, at + 1)]
    several = at > 0 and before.content and before.text.endswith("s") and not before.text.endswith(_ONE_IN_S)
    ends = behind is found[at] or not behind.content or behind.low[0].isdigit()
    return (
        several
        and ends
        and found[at].text[0].islower()
        and bool(kind_at(found, at))
        and not found[at].low.endswith("s")
    )


def _names_sort(found: Sequence[Token], at: int) -> bool:
    """Tell whether a light word means something with what follows: "went off", "took place"."""
    return bool(kind_at(found, at)) or key_at(found, at) in _in_pairs()


def _adjective(found: Sequence[Token], at: int) -> bool:
    """Tell whether a participle only describes what follows: "of the armed forces", "a stolen car"."""
    token = found[at]
    led = at > 0 and found[at - 1].low in _DESCRIBED and "_" not in key_at(found, at)
    follows = at + 1 < len(found) and found[at + 1].start == token.end + 1 and found[at + 1].content
    return bool(led and follows and (token.low.endswith("ed") or token.low in PAST))


def kind_at(found: Sequence[Token], at: int) -> str:
    """Return the sort of event that the word at `at` names, with its particle; an empty string for none."""
    behind = found[at + 1].low if at + 1 < len(found) else ""
    if found[at].text == "March" or behind in english.NOT_BEFORE.get(found[at].low, ()):
        return ""
    key = key_at(found, at)
    only_paired = "_" in key and key in _in_pairs() and key not in _occurring()  # "sent out | a train", and no notice
    known = _sorts()
    plain_form = "" if "_" in key and not only_paired else english.FORMS.get(found[at].low)
    sort = known.get(key) or plain_form or (known.get(stem(found[at].stem), "") if only_paired else "")
    return sort or ("" if found[at].low in english.FORMS else _of_act(found[at].low))


@lru_cache(maxsize=8192)
def _of_act(word: str) -> str:
    """Return the sort of the verb of which a noun names the act: "submission", "the switchover"."""
    act = act_of(word)
    parted = next(
        (f"{stem(stem(word.removesuffix(end)))}_{end}" for end in PARTICLES if word.endswith(end) and word != end), ""
    )
    return _sorts().get(stem(stem(act)), "") if act else _sorts().get(parted, "")


@lru_cache(maxsize=8192)
def concept_of(token: Token) -> str:
    """Return the concept of a word, for the noun of an act that of its verb: "dismissal" is "dismiss"."""
    act = act_of(token.low)
    return stem_concept(act) if act else token.concept


def paired_at(found: Sequence[Token], at: int, low: int, high: int) -> frozenset[str]:
    """Return the sorts that a verb names together with a noun of its clause: "the power failed", "a bomb went off"."""
    keys = {key_at(found, at), stem(found[at].stem)}
    near = frozenset(token.low for token in found[low : min(high, at + 1 + BEHIND)])
    return frozenset(kind for kind, nouns, verbs in _pairs() if keys & verbs and near & nouns)


def key_at(found: Sequence[Token], at: int) -> str:
    """Return the longest entry of the word lists that stands at `at` ("take_effect"), or the word's stem."""
    first = stem(found[at].stem)
    if at + 1 < len(found) and found[at + 1].low in _led().get(first, ()):
        lows = [item.low for item in found[at + 1 : at + 3]]
        keys = ("_".join((first, *lows[:count])) for count in (2, 1) if len(lows) >= count)
        key = next((key for key in keys if key in _sorts() or key in _occurring() or key in _in_pairs()), "")
        if key:
            return key
    return "" if found[at].low in english.FORMS else first


def occurs_at(found: Sequence[Token], at: int) -> bool:
    """Tell whether the word at `at` says no more than that something came about: "took place", "was first reported"."""
    token = found[at]
    if at and found[at - 1].low == "first" and f"first_{token.low}" in english.OCCURS:
        return True
    return key_at(found, at) in _occurring() or token.low in english.OCCURS


def before_forum(found: Sequence[Token], at: int) -> bool:
    """Tell whether somebody appears before a court, faces a committee, testifies to an inquiry or the like."""
    links = english.PRESENTS.get(base_of(found[at]))
    if links is None:
        return False
    behind = [token.low for token in found[at + 1 : at + 1 + FORUM_REACH]]
    place = next((place for place, low in enumerate(behind) if low.rstrip("s") in english.FORUMS), None)
    return place is not None and (not links or bool(set(links.split()) & set(behind[:place])))


def base_of(token: Token) -> str:
    """Return the form in which the lists of light, affecting and saying verbs hold a word."""
    return _bases().get(stem(token.stem), token.stem)


@lru_cache(maxsize=8)
def concepts_of(words: frozenset[str]) -> frozenset[str]:
    """Return the concepts of a list of words."""
    return frozenset(token.concept for token in tokens(" ".join(sorted(words))))


@lru_cache(maxsize=1)
def _bases() -> dict[str, str]:
    lists = (
        english.LIGHT,
        english.AFFECTS,
        english.GENERIC,
        english.SAYS,
        english.NO_HEADS,
        english.PRESENTS,
        english.LASTING,
        english.PERFORMS,
    )
    return {stem(stem(word)): word for words in lists for word in sorted(words)}


@lru_cache(maxsize=1)
def _occurring() -> frozenset[str]:
    parts = (word.split("_") for word in english.OCCURS if word not in english.FORMS)
    return frozenset("_".join((stem(stem(head)), *rest)) for head, *rest in parts)


@lru_cache(maxsize=1)
def _led() -> dict[str, set[str]]:
    """Return which words follow the first of an entry of several: only there more than one word is looked up."""
    led: dict[str, set[str]] = defaultdict(set)
    known = (*_sorts(), *_occurring(), *_in_pairs())
    for first, following, *_ in (key.split("_") for key in known if "_" in key):
        led[first].add(following)
    return dict(led)


@lru_cache(maxsize=1)
def _pairs() -> tuple[tuple[str, frozenset[str], frozenset[str]], ...]:
    lines = english.PAIRED.splitlines()
    rows = ((one.partition(": "), two.partition("= ")[2]) for one, two in zip(lines[::2], lines[1::2], strict=True))
    return tuple(
        (kind, frozenset(nouns.split()), frozenset(_key(verb) for verb in verbs.split()))
        for (kind, _, nouns), verbs in rows
    )


def _key(word: str) -> str:
    head, *rest = word.split("_")
    return "_".join((stem(stem(head)), *rest))


@lru_cache(maxsize=1)
def _in_pairs() -> frozenset[str]:
    return frozenset(key for _, _, verbs in _pairs() for key in verbs if "_" in key)


@lru_cache(maxsize=1)
def _sorts() -> dict[str, str]:
    table: dict[str, str] = {}
    for line in (*english.INCIDENTS.splitlines(), *english.STEPS.splitlines()):
        kind, _, words = line.partition(": ")
        for word in words.split():
            head, *rest = word.split("_")
            table.setdefault("_".join((stem(stem(head)), *rest)), kind)
    return table


@lru_cache(maxsize=1)
def incidents() -> frozenset[str]:
    """Return the sorts of events of which a story has one."""
    return frozenset(line.partition(": ")[0] for line in english.INCIDENTS.splitlines())
