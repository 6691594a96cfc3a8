"""Bring what outlets call a source to its bare name, and short names to the full ones of the same story.

Entry points: `bare`, `owner_of`, `is_proper`, `is_description`, `is_vague` and `full_names`.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Container, Iterable, Sequence
from functools import lru_cache

from ..languages.english.allusions import (
    CLAUSE,
    COMPANY_NOUNS,
    COUNTED,
    FIRM_STYLES,
    MEMBERS_OF,
    OF_STATES,
    OFFICE_OF_PERSON,
    SELF_NAMED,
    UNNAMED,
)
from ..languages.english.bodies import BODY_HEADS, BODY_SYNONYMS, OF_A_PLACE
from ..languages.english.closed import DAYS
from ..languages.english.entities import BRANCHES
from ..languages.english.parties import NAMED_PAPERS, NOBODY
from ..languages.english.titles import DOCUMENTS, PLURAL_PEOPLE, POSTS
from ..naming.name_words import is_body as has_body_word
from ..naming.name_words import without_titles
from ..words.folding import fold
from ..words.spelling import bag_key, name_key
from ..words.wording import plain
from .allusions import is_land, is_place

_ARTICLE = re.compile(
    r"^(?:the|an?|its|their|his|her|our|this|that|some|several|many|most|fellow|senior|top|two|three|another|other|"
    r"one of the|\d{1,2}[.:]\d\d)\s+",
    re.I,
)
# What opens a sentence and is no part of the name behind it: "Yesterday the Harbour Board", "In April the Coast Bank".
_OPENING = re.compile(
    r"^(?:(?:in|on|by|since|until|last|this) )?(?:yesterday|today|tonight|tomorrow|meanwhile|however|but|and|now|then|"
    r"later|earlier|separately|instead|still|also|even|so|yet|once|week|month|year|night|\w{3,6}day|january|february|"
    r"march|april|may|june|july|august|september|october|november|december),? (?=the )",
    re.I,
)
_UNITED = re.compile(r"^(?:U\.N\.|(?:The )?United Nations)(?= \w)")
_BRACKETS = re.compile(r"\s*\([^()]*\)?")
_OF = re.compile(r"((?:[A-Z][\w'-]+ ){1,2}[A-Z][\w'-]+) (?:of|from|at|for) ")
_THING_OF = re.compile(r"(?P<thing>[a-z][a-z' -]{1,40}?) (?:of|by) (?:the |an? |its |their )?(?P<owner>.{3,120})")
_OWN = re.compile(r"(?P<owner>.{2,80}?)(?:'s|(?<=s)') own(?: .{1,60})?")
_VAGUE = (
    NOBODY
    | DAYS
    | frozenset(
        "spokesman spokeswoman spokesperson statement comment plan document documents letter authorities some media "
        "campaigners whistleblower somebody someone anybody nobody everyone people bosses".split()
    )
)


def is_proper(name: str) -> bool:
    """Tell whether a source is named, not only described."""
    return any(word[:1].isupper() for word in bare(name).split())


def is_description(words: Sequence[str]) -> bool:
    """Tell whether words describe and do not name: no capital but that of a country or of "Dublin-listed"."""
    return not any(word[:1].isupper() and not is_place(word) and "-" not in word for word in words[:6])


def is_vague(name: str) -> bool:
    """Tell whether a source is nobody in particular."""
    words = plain(name).replace("the ", "").split()
    unnamed = COUNTED.match(name) or UNNAMED.match(name)
    return all(word in _VAGUE for word in words) or bool(unnamed) or _is_thing(name)


def _is_thing(name: str) -> bool:
    """Tell whether a description is of nobody who could say anything: "first feature", "date for the B sample"."""
    words = re.split(r" (?:of|for|at|from|in|with|on|to|close|familiar) ", name, maxsplit=1)[0].split()
    noun = plain(words[-1]) if words else ""
    known = noun in POSTS or noun in BODY_HEADS or noun in PLURAL_PEOPLE or noun in COMPANY_NOUNS or noun in DOCUMENTS
    known = known or noun in BODY_SYNONYMS or COPS.match(noun) is not None
    return name.islower() and not (known or noun in SELF_NAMED or noun in COLLECTIVE or _DOER.search(noun))


COPS = re.compile(r"\b(?:cop(?:per)?s|bobbies)\b", re.IGNORECASE)
_DOER = re.compile(r"(?:ers?|ors?|ists?|ians?|ants?|men|man|women|woman|people|folk|kin|staff|crew|side|camp)$")
COLLECTIVE = frozenset(
    "prosecution defense defence indictment state province county government ministry prosecutors officials sources "
    "media opposition court palace church army military police rebels family families clergy press militia regime "
    "junta establishment authorities presidency premiership mayoralty "
    "figures data estimates polls numbers statistics accounts".split()
)


@lru_cache(maxsize=8192)
def bare(name: str) -> str:
    """Return a name without its article, its clause and what is fused before it."""
    text = _of_its_state(_BRACKETS.sub("", " ".join(fold(name).split())))
    text = _UNITED.sub("UN", _OPENING.sub("", CLAUSE.split(text, maxsplit=1)[0].strip(" .,")))
    while (short := _ARTICLE.sub("", text, count=1)) != text:
        text = short
    of = _OF.match(text)
    first = of.group(1).split() if of else []
    if of and not has_body_word(first) and not any(word.lower() in BODY_HEADS for word in first):
        text = of.group(1)
    if text.partition(" ")[0] in SELF_NAMED:
        text = text.partition(" by ")[0]  # "an inquiry by the ministry" is not the ministry
    text = owner_of(text)
    return without_titles(text.removesuffix(" news agency").removesuffix(" newswire"))


def _of_its_state(text: str) -> str:
    """Return a state's body that is told by where it sits as that state's: "the spy agency in Lima"."""
    found = OF_STATES.fullmatch(text)
    return f"{found['seat']}'s {found['body']}" if found and is_land(found["seat"]) else text


def without_opening(name: str) -> str:
    """Return a name without the word that opens its sentence: "Yesterday the Harbour Board"."""
    return _ARTICLE.sub("", short, count=1) if (short := _OPENING.sub("", name, count=1)) != name else name


def owner_of(text: str) -> str:
    """Return the body whose thing a description is: "the new plant of the Norland group", "the board's own table"."""
    own = _OWN.fullmatch(text)
    if own:
        return own["owner"]
    owner, mark, thing = text.rpartition("'s ")
    body = plain(owner).removeprefix("the ") in SELF_NAMED
    if mark and (owner[:1].isupper() or body) and _is_thing(thing):
        return owner  # "Ada Osei's microphone"
    found = _THING_OF.fullmatch(text)
    if found is None or not _is_thing(found["thing"]):
        return text
    words = plain(found["owner"]).split()
    return found["owner"] if any(word in BODY_HEADS or word in COMPANY_NOUNS for word in words) else text


def is_paper(name: str) -> bool:
    """Tell whether a source is a paper of somebody, as worded: "the second report of the Harbour Board"."""
    _, mark, thing = name.rpartition("'s ")
    owned = bool(mark) and thing.islower() and plain(thing).split()[-1] in DOCUMENTS
    return owned or (name[:1].islower() and NAMED_PAPERS.fullmatch(name) is not None)


def is_office_of_person(name: str) -> bool:
    """Tell whether a source is a person's office ("Mayor Osei's office"), not a post's ("governor's office")."""
    owner = OFFICE_OF_PERSON.fullmatch(name)
    last = owner["person"].split()[-1] if owner else ""
    return last[:1].isupper() and plain(last) not in POSTS | BODY_HEADS and not is_land(last)


def full_names(names: set[str]) -> dict[str, str]:
    """Return for each short name the one longer name of the story that it stands for.

    One that begins with it, one whose initials it is, or the one body whose description says all that it says.
    """
    names = {name for name in names if " " not in name or not name.isupper()}  # a picture's credit
    names = {name for name in names if not (MEMBERS_OF.match(name) or is_office_of_person(name) or is_paper(name))}
    longer = _Longer(name for name in sorted(names) if " " in name)
    found = {name: full for name in names if (full := longer.of(name)) and full != name}
    known = names | found.keys()
    firms = {first: name for name in sorted(known) if _is_described_firm(name) and (first := name.rpartition(" ")[0])}
    for name in names - found.keys():
        shorter = _branch_of(name) or _behind_title(name, known)
        shorter = firms.get(shorter or "", shorter)
        if shorter is not None and shorter in known:
            found[name] = found.get(shorter, shorter)
        elif (styled := _behind_style(name)) and (full := longer.of(styled)):
            found[name] = full
    return {**_by_bags(names - found.keys()), **found}


def _branch_of(name: str) -> str | None:
    """Return the firm whose branch a name says it is: "Norland" for "Norland Europe"."""
    words = name.split()
    rest = len(words)
    while rest > 1 and (plain(words[rest - 1]) in BRANCHES or is_land(words[rest - 1])):
        rest -= 1
    first = " ".join(words[:rest])
    able = rest < len(words) and plain(words[rest - 1]) not in BODY_HEADS and not is_land(words[0])
    return first if able else None


def _behind_title(name: str, known: Container[str]) -> str | None:
    """Return the person whose name stands behind words that are none of it: "Economy Ada Osei", where Ada Osei is."""
    words = name.split()
    for at in range(1, len(words) - 1):
        if not words[at - 1][:1].isupper() or has_body_word(words[:at]) or words[at - 1].endswith(("'s", "s'")):
            return None
        if " ".join(words[at:]) in known and not has_body_word(words[at:]):
            return " ".join(words[at:])
    return _behind_style(name) if _behind_style(name) in known else None


def _behind_style(name: str) -> str | None:
    """Return the firm's name behind what it is: "Norland" of "Promoters Norland"."""
    style, _, rest = name.partition(" ")
    alone = rest[:1].isupper() and " " not in rest
    return rest if alone and plain(style).rstrip(".s") in FIRM_STYLES else None


class _Longer:
    """The names of several words, found by their first word, last word or initials."""

    def __init__(self, names: Iterable[str]) -> None:
        self._keys = {name: name_key(name) for name in names if not _is_described_firm(name)}
        self._first: dict[str, list[str]] = defaultdict(list)
        self._last: dict[str, list[str]] = defaultdict(list)
        self._initials: dict[str, list[str]] = defaultdict(list)
        for name, key in self._keys.items():
            if key:
                self._first[key.split()[0]].append(name)
                self._last[key.split()[-1]].append(name)
                if name[-1].isupper() or name.rpartition(" ")[2][:1].isupper():
                    self._initials[_initials(name)].append(name)

    def of(self, name: str) -> str | None:
        """Return the one longer name that `name` can stand for."""
        key = name_key(name)
        if not key or is_land(name):
            return None
        words = key.split()
        short = len(words) == 1 and name.islower()  # "the state" is no State Water Board
        starts = [] if short else self._first.get(words[0], [])
        starts = [full for full in starts if self._keys[full].startswith(key + " ")]
        if not starts and _is_described_firm(name):
            return self.of(name.rpartition(" ")[0])
        starts = [full for full in starts if _goes_on(full, key) and not _of_a_place(full)]
        starts = [full for full in starts if _branch_of(full) is None] or starts
        if not starts and len(words) > 1 and words[-1] in BODY_HEADS:
            starts = [full for full in self._last.get(words[-1], ()) if self._keys[full].endswith(" " + key)]
        if not starts and name.isupper() and 2 < len(name.replace(".", "")) < 8:
            starts = self._initials.get(name.replace(".", ""), [])
        fits = [full for full in starts if not any(self._begins(full, other) for other in starts)]
        return fits[0] if len(fits) == 1 else None

    def _begins(self, one: str, two: str) -> bool:
        return self._keys[two].startswith(self._keys[one] + " ")


def _of_a_place(name: str) -> bool:
    """Tell whether a name is that of a place and what stands there: "Lenz High School", not "St Brannoc's School"."""
    return plain(name.rpartition(" ")[2]) in OF_A_PLACE and "'s " not in name


def _is_described_firm(name: str) -> bool:
    """Tell whether a firm's name stands before the noun for what it is: "Norland company"."""
    first, _, last = name.rpartition(" ")
    return last in COMPANY_NOUNS and first[:1].isupper()


def _by_bags(names: Iterable[str]) -> dict[str, str]:
    """Return for each description of a body the one that says more: "Alba's port authority" for "Port Authority"."""
    bags = {name: _rooted(name, bag[4:].split("|")) for name in sorted(names) if (bag := bag_key(name))}
    holding: dict[str, list[str]] = defaultdict(list)
    for name, words in bags.items():
        for word in words:
            holding[word].append(name)
    found = {}
    for name, words in bags.items():
        others = min((holding[word] for word in words), key=len)
        more = [other for other in others if words < bags[other] and len(words) > 1]
        same = [other for other in others if words == bags[other]]
        if len(more) == 1:
            found[name] = more[0]
        elif not more and same[0] != name:
            found[name] = same[0]
    return found


def _rooted(name: str, words: Iterable[str]) -> set[str]:
    """Return the words of a description, those of places by their first letters: "Bavarian", "Bavaria's"."""
    capitals = {plain(word).removesuffix("'s") for word in name.split() if word[:1].isupper()}
    return {word[:4] if word in capitals and len(word) > 4 else word for word in words}


def _goes_on(full: str, short: str) -> bool:
    """Tell whether the longer form only adds to a name: no owner's thing ("Norland's Heron"), no "of" and place."""
    rest = full.split()[len(short.split()) :]
    owner = full.split()[len(short.split()) - 1]
    if len(rest) == 1 and rest[0] in BODY_HEADS:
        return not owner.endswith("'s") or rest[0] in NAMED_AFTER  # "St Brannoc's hospital", not "Berg's force"
    return not owner.endswith("'s") and all(word[:1].isupper() for word in rest) and "'s" not in " ".join(rest[:-1])


NAMED_AFTER = frozenset(
    "hospital school church college clinic academy university parish museum theatre theater".split()
)


def _initials(name: str) -> str:
    return "".join(word if word.isupper() and len(word) < 4 else word[0] for word in name.split() if word[:1].isupper())
