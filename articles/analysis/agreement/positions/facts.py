"""Find what one outlet tells as a fact and another tells as not so. Entry point: `fact_findings`.

"The landlord had been warned" and "the landlord had not been warned"; "acquitted" and "convicted". A bare "not" stands
for too much to be compared by the words around it: here the verb is the same or its contrary, the subject is the same,
and the shorter of the two clauses says hardly anything that the other does not.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from itertools import islice, product

from ...languages.english import acts as clauses
from ...languages.english import facts as english
from ...questions.features import Features
from ...reports import Finding
from ...vocabulary import LinkKind, Relation, Stance
from ...words.folding import fold
from ...words.spelling import skeleton
from ...words.wording import Token, stem_concept
from ..dated.event_words import is_verb
from ..story import Days, Story, days_in, quoted_by
from .actors import NOBODY, actor_of, same_actor
from .fact_times import order_of_facts
from .named_apart import of_one_family
from .relatives import relative_before
from .sides import LIGHT
from .subjects import is_pronoun, subject_of

LONGEST = 1200  # characters of a claim; what is longer is no sentence
BEFORE = 60  # characters before a verb in which it is said that it is not so
CLAUSE = 200  # characters on either side of a verb
SHARED = 0.7  # share of the words of the shorter clause that the other has too
FEWEST = 2  # words in common beside the verb
DESCRIBED = (
    4  # words in common of a subject that tell which one it is: "the amendment on miners and night-shift nurses"
)
MOST = 40  # clauses of one verb and side
RARE = 0.12  # share of the claims of a story in which a telling word stands at most


_LINK = re.compile(r"\s(?:of|in|at|for|from|on|with|to|by|near|aboard|under)\s")


Between = tuple[int, int] | None  # the clause that stands between a subject and its verb


@dataclass(frozen=True)
class Fact:
    """A clause that tells something as so or as not so: `keys` are its verb and the outcomes it names."""

    item: Features
    keys: frozenset[tuple[str, bool]]
    text: str
    subject: frozenset[str]
    head: str  # the noun that the subject is about: "brother" of "the banker's brother"
    marks: frozenset[str]  # which of several: "the second reactor"
    passive: bool
    words: frozenset[str]
    names: frozenset[str]
    days: Days | None
    at: int  # where the verb stands in the claim


def fact_findings(story: Story) -> Iterator[Finding]:
    """Yield a conflict for each two articles of which one tells as so what the other tells as not so."""
    told: dict[tuple[str, bool], list[Fact]] = defaultdict(list)
    for item in story.features:
        for fact in facts_of(item):
            for key in fact.keys:
                told[key].append(fact)
    done: set[tuple[int, int]] = set()
    for (name, so), facts in sorted(told.items(), key=lambda row: row[0]):
        others = told.get((name, not so), []) if so else []
        for one, two in product(islice(facts, MOST), islice(others, MOST)):
            pair = (one.item.key, two.item.key)
            if pair in done or of_one_family(one.item, two.item):
                continue
            order = order_of_facts(two, one)
            if order is not None and (share := _opposite(one, two, story)):
                done.add(pair)
                yield _finding(one, two, (share, order), story)


def facts_of(item: Features) -> Iterator[Fact]:
    """Yield the clauses of a claim that tell something as so or as not so."""
    text = fold(item.report.claim.text)
    if len(text) > LONGEST or item.report.claim.stance is Stance.PLANS:
        return
    for at, token in enumerate(item.tokens):
        names = _outcomes(item.tokens, at) | _voted(text, token)
        if not token.text[0].islower() or not (names or is_verb(item.tokens, at)):
            continue
        relative = relative_before(text, token.start, named=bool(names))
        if _is_told(text, token, relative):
            fact = _fact(item, text, at, (names, relative))
            if fact is not None:
                yield fact


def _is_told(text: str, token: Token, relative: Between) -> bool:
    """Tell whether a verb is told as a fact: not planned, possible, asked or denied."""
    lead = text[max(0, token.start - BEFORE) : token.start]
    once = english.ONCE.search(lead) or english.ALWAYS.search(lead)
    before = text[max(0, token.start - CLAUSE) : token.start]
    if relative:
        before = text[max(0, token.start - CLAUSE) : relative[0]] + text[relative[1] : token.start]
        lead = before[-BEFORE:]
    return not (once or english.NO_FACT.search(lead) or english.NOT_AFFIRMED.search(english.ASIDE.sub(", ", before)))


def _voted(text: str, token: Token) -> frozenset[tuple[str, bool]]:
    """Return the outcome that a verb with a count of votes names: "fell by three votes"."""
    sides = ((True, english.VOTED_FOR), (False, english.VOTED_DOWN))
    return frozenset((english.VOTED_ON, side) for side, pattern in sides if pattern.match(text, token.start))


def _fact(item: Features, text: str, at: int, told: tuple[frozenset[tuple[str, bool]], Between]) -> Fact | None:
    (names, relative), token = told, item.tokens[at]
    lead = text[max(0, token.start - BEFORE) : token.start]
    whose = subject_of(item, relative[0] if relative else token.start)
    nothing = english.NOTHING.match(text, token.end) is not None
    so = not (
        nothing
        or english.NEGATED.search(lead)
        or english.NOT_ONE.search(text, max(0, token.start - CLAUSE), token.start)
        or any(word.low in english.NOBODY for word in whose)
    )
    keys = {(name, side == so) for name, side in names}
    if token.content and token.stem not in LIGHT:
        keys.add((f"={token.concept}", so))
    named = [word for word in whose if word.content and not is_pronoun([word])]
    inside = [word for word in item.tokens if relative and word.content and relative[0] <= word.start < relative[1]]
    low, high = _clause(text, token, relative)
    own = frozenset().union(*(_concepts(name) for name, _ in names)) | {token.concept}
    words = [word for word in item.tokens if low <= word.start < high and _counts(item, word, own, token)]
    if not keys or not words:
        return None
    return Fact(
        item,
        frozenset(keys),
        text[max(low, min(token.start, token.start - len(lead))) : token.end].strip()[-BEFORE:],
        frozenset(word.concept for word in (*named, *inside)),
        next((word.concept for word in reversed(_near(text, named))), ""),
        frozenset(word.low for word in whose) & english.WHICH,
        _is_of_subject(text, token, lead),
        frozenset(word.concept for word in words),
        frozenset(skeleton(word.low) for word in words if word.text[0].isupper()),
        _days(item, low, high),
        token.start,
    )


def _is_of_subject(text: str, token: Token, lead: str) -> bool:
    """Tell whether a verb says what became of its subject: "was passed", "the bill passed on Monday", "is unsafe"."""
    passive = english.PASSIVE.search(lead) is not None or token.low in english.ADJECTIVES
    return passive or bool(_voted(text, token)) or english.WENT_THROUGH.match(text, token.start) is not None


def _days(item: Features, low: int, high: int) -> Days | None:
    """Return the day that a clause states; a day after the report is no day of what is told as done."""
    days, printed = days_in(item.report, low, high), item.report.published
    return None if days and printed and days[0] > printed else days


def _near(text: str, named: list[Token]) -> list[Token]:
    """Return the words of a subject before its first preposition."""
    link = _LINK.search(text, named[0].start, named[-1].end) if named else None
    return [word for word in named if link is None or word.start < link.start()]


def _clause(text: str, token: Token, relative: Between) -> tuple[int, int]:
    start = max(0, token.start - CLAUSE)
    until = relative[0] if relative else token.start
    opens = [found.end() for found in clauses.CLAUSE_START.finditer(text, start, until)]
    stop = clauses.CLAUSE_END.search(text, token.end, token.end + CLAUSE)
    return (opens[-1] if opens else start), stop.start() if stop else min(len(text), token.end + CLAUSE)


def _counts(item: Features, word: Token, own: frozenset[str], verb: Token) -> bool:
    """Tell whether a word says what a clause is about: no day, no number, not who says it."""
    claim = item.report.claim
    at, told = claim.start + word.start, claim.start + verb.start
    found = claim.attribution
    said = [span for span in (found.source, found.cue) if span] if found else []
    said = [span for span in said if not span.start <= told < span.end]  # a source does nothing itself
    spans = [*claim.dates, *said]
    plainly = word.content and word.stem not in LIGHT and word.concept not in own and not word.low[0].isdigit()
    return plainly and not any(span.start <= at < span.end for span in spans) and word.low not in english.NOBODY


def _outcomes(found: tuple[Token, ...], at: int) -> frozenset[tuple[str, bool]]:
    """Return the outcomes that the word at `at`, with those behind it, names."""
    lows = [word.low for word in found[at : at + 3]]
    for count in (3, 2, 1):
        known = _table().get("_".join(lows[:count]))
        if known and len(lows) >= count:
            return known
    return frozenset()


@lru_cache(maxsize=1)
def _table() -> dict[str, frozenset[tuple[str, bool]]]:
    table: dict[str, set[tuple[str, bool]]] = defaultdict(set)
    for line in english.OUTCOMES.strip().splitlines():
        for side, words in zip((True, False), line.split(" / "), strict=True):
            for word in words.split():
                table[word].add((line.split()[0], side))
    return {word: frozenset(sides) for word, sides in table.items()}


@lru_cache(maxsize=256)
def _concepts(name: str) -> frozenset[str]:
    """Return the words by which an outcome is told, either way."""
    line = next(line for line in english.OUTCOMES.strip().splitlines() if line.split()[0] == name)
    return frozenset(stem_concept(word) for words in line.split() for word in words.split("_") if word != "/")


def _opposite(one: Fact, two: Fact, story: Story) -> float:
    """Return the share of the shorter clause that the other has too, 0 where the two may both be so."""
    if one.item.report.article == two.item.report.article:
        return 0.0
    if one.names and two.names and not one.names & two.names:
        return 0.0
    sides = [one.words, two.words]
    if one.passive != two.passive:  # who did it is seldom told where it is told as done
        sides = [fact.words if fact.passive else fact.words - fact.subject for fact in (one, two)]
    common = sides[0] & sides[1]
    if not _one_subject(one, two, story) or len(common) < max(1, min(FEWEST, *map(len, sides))):
        return 0.0
    if _of_one_person(one, two):
        return 1.0
    alike = _told_alone(sides, one, two)
    if common <= one.subject & two.subject and not alike and len(common) < DESCRIBED:
        return 0.0  # nothing is told but of whom it is
    most = max(2.0, RARE * len(story.features))
    if not any(story.spread.get(word, 0) <= most for word in common) and _together(common, story) > most:
        return 0.0
    share = story.contained(*sides)
    return share if share >= SHARED else 0.0


def _of_one_person(one: Fact, two: Fact) -> bool:
    """Tell whether one person, by the full name, meets two ends of which there is one: "was acquitted", "convicted"."""
    ends = {name for name, _ in one.keys} & {name for name, _ in two.keys} & english.FINAL
    return bool(ends) and one.passive and two.passive and len(one.subject & two.subject & one.names & two.names) > 1


def _together(words: frozenset[str], story: Story) -> int:
    """Return how many claims of a story tell all of some words: two common ones may be rare side by side."""
    return sum(words <= item.words | item.names for item in story.features)


def _told_alone(sides: list[frozenset[str]], one: Fact, two: Fact) -> bool:
    """Tell whether nothing but one subject is told, by a word more at most: "the files", "the stolen files"."""
    alone = sides[0] == one.subject and sides[1] == two.subject
    described = one.passive and two.passive and len(sides[0] & sides[1]) >= FEWEST and len(sides[0] ^ sides[1]) == 1
    return alone and (sides[0] == sides[1] or described)


def _one_subject(one: Fact, two: Fact, story: Story) -> bool:
    if one.passive != two.passive:
        done, does = (one, two) if one.passive else (two, one)
        return done.head in does.words and not does.subject & done.subject
    actors = [actor_of(fact.item, fact.at, lambda: NOBODY, story) for fact in (one, two)]
    persons = all(actor.people for actor in actors)
    alike = one.head in two.subject and two.head in one.subject
    return alike and one.marks == two.marks and (not persons or same_actor(actors[0], actors[1]) > 0)


def _finding(one: Fact, two: Fact, found: tuple[float, int], story: Story) -> Finding:
    share, order = found
    lead = "Not so before, so now" if order else "Told as so and as not so"
    sides = [quoted_by(fact.text, fact.item.report, story.origins.get(fact.item.key)) for fact in (one, two)]
    common = ", ".join(sorted(one.words & two.words))
    return Finding(
        Relation.SUPERSEDES if order else Relation.CONFLICTS,
        LinkKind.STANCE,
        one.item.key,
        two.item.key,
        (one.text, two.text),
        f"{lead}: {sides[0]}; {sides[1]}.",
        round(min(1.0, 0.4 + share / 2), 2),
        (("words in common", common), ("share of the shorter", f"{share:.0%}")),
        tuple((fact.item.key, fact.item.report.claim.start, fact.item.report.claim.end) for fact in (one, two)),
    )
