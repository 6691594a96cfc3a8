"""Read couples and relatives who are named by half: "Ken and Ida Doe", "Doe's mother, Ida".

Entry points: `couple`, `in_full`, `relative` and `has_family`. News gives a relative's first name alone where the
surname is the same (Associated Press Stylebook, "family names").
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from functools import cached_property
from itertools import pairwise

from ...languages.english.titles import KIN, POSTS
from ...naming.name_words import GIVEN, gender, is_body
from ..grammar.tokens import Unit
from ..grammar.words import Token
from .cast_list import COUNTRIES, Entity, Names
from .posts import Post, name_words, post_matches
from .surnames import GENERATIONS

SPOUSES = frozenset("wife husband spouse partner".split())
HERS = {"his": "he", "her": "she"}
REACH = 8  # words before a relative's name in which stands whose he is
BESIDE = 7  # letters between the end of a name and "her" in "Jane Doe and her husband"
MAX_NAME = 4  # words of the second name of a couple


def couple(body: str, tokens: Sequence[Token], start: int, end: int, names: Names, styles: Styles) -> bool:
    """Note "Ken and Ida Doe" as two people who share a surname; `end` is where the second name ends."""
    second = start + 2
    words = name_words(body, tokens, second, end)
    first = body[tokens[start].start : tokens[start].end]
    if not 2 <= end - second <= MAX_NAME or names.named([first]) is not None:
        return False
    if " ".join(words) in COUNTRIES or is_body(words) or tokens[second].low in KIN:
        return False
    parents = tokens[end - 1].possessive and end < len(tokens) and tokens[end].low in KIN  # "Jo and Ian Doe's son"
    known = first.lower() in GIVEN or parents or (start > 0 and in_twos(tokens[start - 1].low))
    if not known and not (first not in COUNTRIES and not is_body([first]) and styles.pair(words)):
        return False
    post = Post(person=True)
    one = names.add([first, *words[1:]], tokens[start].start, tokens[start].end, post, not start)
    other = names.add(words, tokens[second].start, tokens[end - 1].end, post, not start)
    one.partner, other.partner = other, one
    return True


class Styles:
    """Which surnames the article styles "Mr" and which "Mrs", and whether it speaks of a couple at all."""

    def __init__(self, units: Iterable[Unit]) -> None:
        """Keep the units, which are read when they are first asked about: few articles name two people so."""
        self._units = units

    @cached_property
    def _styled(self) -> dict[str, set[str]]:
        """The styles that stand before each surname."""
        styled: dict[str, set[str]] = {}
        for unit in self._units:
            for token, following in pairwise(unit.tokens):
                gender = STYLED.get(token.low.rstrip(".")) if token.capital else None
                if gender is not None:
                    styled.setdefault(following.low, set()).add(gender)
        return styled

    @cached_property
    def _couple(self) -> bool:
        return any(token.low in ("couple", "husband", "wife") for unit in self._units for token in unit.tokens[:-1])

    def pair(self, words: Sequence[str]) -> bool:
        """Tell whether somebody of unknown first name before "and Ida Doe" is another Doe: both are styled later."""
        styled = self._styled.get(words[-1].lower(), set())
        other = gender(words)
        return len(styled) > 1 or bool(styled and self._couple) or (other is not None and bool(styled - {other}))


def in_twos(word: str) -> bool:
    """Tell whether a word is for several who can be named in one breath: "couple", "owners", "co-founders"."""
    single = word.rpartition("-")[2].removesuffix("s")
    return word in TWO or (word.endswith("s") and single in POSTS)


STYLED = {"mr": "he", "mrs": "she", "ms": "she", "miss": "she"}
# Who is named in twos.
TWO = frozenset(
    "parents couple siblings brothers sisters twins spouses newlyweds grandparents neighbors neighbours pensioners "
    "retirees householders homeowners landlords restaurateurs publicans owners farmers friends cousins".split()
)


def joins_couple(tokens: Sequence[Token], start: int, end: int) -> bool:
    """Tell whether a run of one capitalized word is followed by "and" and a longer name."""
    return (
        end == start + 1
        and not tokens[start].possessive
        and end + 2 < len(tokens)
        and tokens[end].low in ("and", "&")
        and all(token.tag == "M" and not tokens[end + 1].possessive for token in tokens[end + 1 : end + 3])
    )


def in_full(tokens: Sequence[Token], start: int, entity: Entity, names: Names) -> None:
    """Give a relative who is called by a first name the surname of whose relative he is."""
    kin = entity.role.split()[-1].lower() if entity.role else ""
    if kin not in KIN or " " in entity.name or not entity.person:
        return
    owner = _owner(tokens, start, names)
    if owner is None or owner is entity or " " not in owner.name or owner.person is False:
        return
    family = owner.name.split()
    owner.person = True
    last = family[-2] if family[-1].lower().rstrip(".") in GENERATIONS else family[-1]
    if last.lower() != entity.name.lower():
        names.rename(entity, f"{entity.name} {last}")
        entity.organization = None
    if kin in SPOUSES and owner.partner is None:
        owner.partner, entity.partner = entity, owner


def _owner(tokens: Sequence[Token], start: int, names: Names) -> Entity | None:
    """Return whose relative stands at `start`: "Doe's mother, Ida", "his wife Ida"."""
    for place in range(start - 1, max(-1, start - REACH), -1):
        token = tokens[place]
        if token.possessive and token.tag == "M":
            return names.named([token.low])
        if token.low in HERS:
            beside = next(names.before(token.start), None)
            if beside is not None and beside.end + BESIDE > token.start and _can_be(beside.entity, HERS[token.low]):
                return beside.entity  # "Jane Doe and her husband, Ian"
            near = (mention.entity for mention in names.before(token.start) if mention.entity.person)
            return next((one for one in near if one.gender in (None, HERS[token.low])), None)
        if token.tag in ".;:XZEQ":
            return None
    return None


def _can_be(entity: Entity, gender: str) -> bool:
    return entity.person is not False and " " in entity.name and entity.gender in (None, gender)


def called_so(tokens: Sequence[Token], place: int) -> bool:
    """Tell whether a word that can be a title is a first name behind a relative: "her brother Dean"."""
    if place < 1:
        return False
    if tokens[place].low in GIVEN and tokens[place - 1].low in KIN:
        return True
    apposed = place > 1 and tokens[place - 1].tag == "," and tokens[place - 2].low in KIN
    return apposed and place + 1 < len(tokens) and tokens[place + 1].tag == "," and tokens[place].tag == "M"


def relative(names: Names, kin: str, owner: Entity | None) -> Entity | None:
    """Return who "his wife" is: the owner's partner, else the only one the article names as such; None if not one."""
    if kin not in KIN:
        return None
    if kin in SPOUSES and owner is not None and owner.partner is not None:
        return owner.partner
    named = [one for one in names.cast() if one.person and post_matches([kin], one.role)]
    return named[0] if len(named) == 1 else None


def has_family(tokens: Sequence[Token], end: int, entity: Entity) -> bool | None:
    """Tell a person by "Jane Doe, whose family has farmed here"; None where nothing tells."""
    whose = end + 2 < len(tokens) and tokens[end].tag == "," and tokens[end + 1].low == "whose"
    kin = whose and entity.person is None and " " in entity.name and tokens[end + 2].low in KIN | {"family"}
    return True if kin else entity.person
