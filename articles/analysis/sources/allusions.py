"""Find the body that a common noun means in a story: "the firm", "British regulators". Entry point: `Bodies`.

Only bodies that some outlet names as a source, or as whom a source speaks for, can be meant. One fits if its name or
its kind agrees; where several do, one must be named at least twice as often as the next in the same article, else in
all of them. In doubt nobody is meant.
"""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence

from ..languages.english.allusions import (
    COMPANY_HEADS,
    COMPANY_NOUNS,
    KIN,
    NO_MATTER,
    OFFICIAL_NOUNS,
    PUBLIC_HEADS,
    REGULATING_HEADS,
    SINGULAR,
)
from ..languages.english.bodies import BODY_HEADS, BODY_SYNONYMS, OF_A_PLACE, TERRITORIES
from ..languages.english.entities import OTHER_LANDS
from ..languages.english.titles import BODY_KINDS, PLURAL_PEOPLE
from ..words.spelling import bag_key, country_words, name_key
from ..words.wording import plain

_HEADS = PUBLIC_HEADS | BODY_HEADS
CLEAR = 2  # times as often as the next one
AROUND = 80  # characters on each side of a name in which a country tells whose body it is


class Bodies:
    """The bodies named in a story, with how often each article names them."""

    def __init__(
        self, names: Iterable[str], texts: Mapping[int, str], kinds: Mapping[str, frozenset[str]] | None = None
    ) -> None:
        """Take canonical names, for each article the text of its claims, and what the texts call each body."""
        self._kinds = kinds or {}
        self._keys = {name: name_key(name) for name in sorted(set(names))}
        self._words = {name: frozenset(key.split()) for name, key in self._keys.items()}
        self._roots = {name: frozenset(map(_root, words)) for name, words in self._words.items()}
        self._companies = {name for name, words in self._words.items() if _is_company(words)}
        self._called = {name: self._shortest(name) for name in self._keys}
        folded = {article: f" {name_key(text)} " for article, text in texts.items()}
        self._mentions = {article: self._count(text) for article, text in folded.items()}
        self._total: Counter[str] = Counter()
        for counted in self._mentions.values():
            self._total.update(counted)
        self._countries = self._lands(folded)

    def _shortest(self, name: str) -> str:
        """Return the shortest form a text uses: the first word of a company's name, the whole of any other."""
        first = self._keys[name].partition(" ")[0]
        return first if name in self._companies and len(first) > 3 else self._keys[name]

    def named_in(self, text: str) -> list[str]:
        """Return the bodies that a text names, in order of name."""
        return list(self._count(f" {name_key(text)} "))

    def _count(self, text: str) -> Counter[str]:
        words = set(text.split())
        able = (name for name, form in self._called.items() if form and _may_hold(words, form.partition(" ")[0]))
        return Counter({name: count for name in able if (count := _times(text, self._called[name]))})

    def _lands(self, texts: Mapping[int, str]) -> dict[str, Counter[str]]:
        """Count for each body the countries named within a few words of it."""
        found: dict[str, Counter[str]] = defaultdict(Counter)
        lands = country_words()
        for article, text in texts.items():
            for name in self._mentions[article]:
                for match in re.finditer(rf" {re.escape(self._keys[name])} ", text):
                    around = text[max(0, match.start() - AROUND) : match.end() + AROUND].split()
                    found[name].update(lands[word] for word in around if word in lands)
        return found

    def fits(self, noun: str, name: str) -> int:
        """Return how well a noun fits a body: 2 for its own word, 1 for its kind, 0 for not at all."""
        noun = SINGULAR.get(noun, noun)
        words = self._words.get(name) or frozenset(name_key(name).split())
        if noun == "central bank":
            return int(bool(_CENTRAL_BANK.search(plain(name))))
        if noun in words:
            return 0 if noun in TERRITORIES and name_key(name).split()[-1] in OF_A_PLACE else 2
        if noun in self._kinds.get(name, frozenset()):
            return 2
        if noun == "union" and words & EMPLOYERS:
            return 0
        if words & (BODY_KINDS.get(noun, frozenset()) | KIN.get(noun, frozenset())):
            return 1
        called = {kind.split()[-1] for kind in self._kinds.get(name, frozenset())}
        company = noun in COMPANY_NOUNS and _is_company(words) and (not called or bool(called & COMPANY_NOUNS))
        return int(company or (noun in OFFICIAL_NOUNS and bool(words & REGULATING_HEADS)))

    def names(self) -> list[str]:
        """Return the bodies' names in order."""
        return list(self._words)

    def knows(self, name: str) -> bool:
        """Tell whether some outlet names this body as a source."""
        return name in self._words

    def meant(self, noun: str, article: int, lands: Iterable[str] = ()) -> str | None:
        """Return the one body that `noun` can mean in an article; `lands` mark the countries it is said of."""
        fit = {name: self.fits(noun, name) for name in self._words}
        best = max(fit.values(), default=0)
        wanted = frozenset(lands)
        able = [name for name, grade in fit.items() if grade and grade == best and self._may_be_of(name, wanted)]
        if len(able) == 1:
            return able[0]
        return self._clear(able, self._mentions.get(article, Counter())) or self._clear(able, self._total)

    def described(self, words: Sequence[str], article: int) -> str | None:
        """Return the one body that "the drivers' union" can mean: of that head, and of no other people or matter."""
        called = [name for name, kinds in self._kinds.items() if " ".join(words) in kinds and name in self._words]
        if len(called) == 1:
            return called[0]
        noun, own = plain(words[-1]), {_stem(word) for word in words[:-1]} - TERRITORIES
        matter = matter_of(words)
        able = [name for name, held in self._words.items() if noun in held and not self._of_others(name, own)]
        if noun in PUBLIC_HEADS and matter:
            able = [name for name in able if self.is_of(name, matter)]
        able = able or [
            name
            for name, held in self._words.items()
            if own & {_stem(word) for word in held} and _may_be_called(noun, held)
        ]
        able = [name for name in able if not self._is_elsewhere(name, words[:-1])]
        if len(able) == 1:
            return able[0]
        return self._clear(able, self._mentions.get(article, Counter()))

    def is_of(self, name: str, matter: Iterable[str]) -> bool:
        """Tell whether a body's name speaks of what a description does: health, ports, schools."""
        return not self._roots.get(name, frozenset()).isdisjoint(map(_root, matter))

    def of_matter(self, matter: Iterable[str], article: int) -> str | None:
        """Return the one public body that "health officials" or "port bosses" can mean."""
        wanted = list(matter)
        able = [name for name, held in self._words.items() if held & PUBLIC_HEADS and self.is_of(name, wanted)]
        able = [name for name in able if self._words[name] & MINISTRIES] or able
        if len(able) == 1:
            return able[0]
        return self._clear(able, self._mentions.get(article, Counter()))

    def of_employers(self) -> str | None:
        """Return the story's one association of employers."""
        able = [name for name, held in self._words.items() if held & EMPLOYERS]
        return able[0] if len(able) == 1 else None

    def part_of(self, phrase: str) -> str | None:
        """Return the one body whose name holds a phrase of two words and more: "civil protection"."""
        key = name_key(phrase)
        fits = [name for name, form in self._keys.items() if " " in key and f" {key} " in f" {form} "]
        return fits[0] if len(fits) == 1 else None

    def _is_elsewhere(self, name: str, words: Sequence[str]) -> bool:
        """Tell whether a description is of another country than a body's name: "Swiss ministry", "Peru's Ministry".

        A name that bears no country ("National Bank") is of none that stands nowhere near it while others do.
        """
        markers = land_markers(words)
        said = {f"@{marker[9:]}" for marker in markers}
        named = {word for word in bag_key(name)[4:].split("|") if word.startswith("@")}
        if not said or said & named:
            return False
        near = self._countries.get(name)
        strange = bool(near) and near.keys().isdisjoint(markers)  # type: ignore[union-attr]
        return strange or bool(named) or name.partition(" ")[0].endswith("'s")

    def _of_others(self, name: str, own: set[str]) -> bool:
        """Tell whether a body's name speaks of other people than a description ("Doctors' Union", "drivers' union")."""
        theirs = {_stem(word) for word in plain(name).split() if word.endswith("s'") or word in PLURAL_PEOPLE}
        return bool(theirs - own - _ANY_PEOPLE)

    def _may_be_of(self, name: str, wanted: frozenset[str]) -> bool:
        seen = self._countries.get(name)
        return not wanted or (seen is not None and any(land in seen for land in wanted))

    @staticmethod
    def _clear(names: Iterable[str], counted: Counter[str]) -> str | None:
        ranked = sorted(((counted[name], name) for name in names if counted[name]), reverse=True)
        if not ranked or (len(ranked) > 1 and ranked[0][0] < CLEAR * ranked[1][0]):
            return None
        return ranked[0][1]


def _is_company(words: frozenset[str]) -> bool:
    """Tell whether a body is none of the public ones, by the words of its name."""
    return bool(words & COMPANY_HEADS) or not words & (_HEADS)


def _may_hold(words: set[str], first: str) -> bool:
    return first in words or f"{first}s" in words


def _times(text: str, form: str) -> int:
    return text.count(f" {form} ") + text.count(f" {form}s ")


def matter_of(words: Sequence[str]) -> list[str]:
    """Return the words of a description that say what its body is for: "health" of "local health officials"."""
    low = [plain(word) for word in words[:-1] if not is_land(word)]
    return [word for word in low if word not in NO_MATTER and "-" not in word]


def _may_be_called(noun: str, held: Iterable[str]) -> bool:
    """Tell whether a body that shares a word with a description can go by its noun: no agency is a committee."""
    heads = {word for word in held if word in BODY_HEADS}
    return not heads or noun not in PUBLIC_HEADS or (noun in REGULATING_HEADS and bool(heads & REGULATING_HEADS))


def _root(word: str) -> str:
    """Return the beginning of a word by which "defence" and "defense", "school" and "schools" are equal."""
    word = BODY_SYNONYMS.get(plain(word), plain(word)) or plain(word)
    return word.removesuffix("'s").removesuffix("s")[:7]


EMPLOYERS = frozenset({"employer", "employers"})
MINISTRIES = frozenset({"ministry", "department"})
_ANY_PEOPLE = frozenset({"worker", "employee", "staff", "member", "people"})


def _stem(word: str) -> str:
    return plain(word).rstrip("'").removesuffix("'s").removesuffix("s")


_CENTRAL_BANK = re.compile(r"\bcentral bank\b|\breserve\b|\bnational bank\b|\bbank of (?!\w+ (?:ltd|plc))|\bmonetary\b")


def of_town(words: Sequence[str], names: Iterable[str]) -> bool:
    """Tell whether a firm is only told by its town: "the Lenz company", where no body's name begins with Lenz."""
    told = len(words) == 2 and words[0][:1].isupper() and words[1] in COMPANY_NOUNS
    return told and not any(name.startswith(f"{words[0]} ") for name in names)


def is_land(name: str) -> bool:
    """Tell whether a name is that of a country, its people or its capital."""
    return plain(name).replace(".", "") in country_words()


def is_place(name: str) -> bool:
    """Tell whether a name is that of a country or of a part of one: "Norway", "Ohio"."""
    return is_land(name) or (len(name) > 2 and name in OTHER_LANDS)


def land_markers(words: Iterable[str]) -> list[str]:
    """Return the markers of the countries that words name ("British", "Dublin")."""
    lands = country_words()
    return [lands[low] for word in words if (low := plain(word).removesuffix("'s").replace(".", "")) in lands]
