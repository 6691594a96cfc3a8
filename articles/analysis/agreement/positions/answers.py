"""Tell whether the words of a cue are the answer that their clause gives, and what they answer.

Entry points: `answer_signs`, `no_answer`. "False tax returns", "the former chairman", "while it had backed the bill"
and "whether to sign" answer nothing, and what both claims tell parts nobody.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from ...languages.english import answers as english
from ...questions.features import Features
from ...words.wording import Token
from ..dated.event_words import is_verb
from ..story import Story
from .actors import ALIKE
from .claim_fit import issue_words
from .pole_turns import POSSESSIVE, STOPS
from .poles import Pole, poles_of, turned_places

FARTHEST = 20  # words before a cue in which what opens its clause stands
CLAUSE = 12  # words on either side of a cue that its clause has at most
MOST_SHARED = 10.0  # weight of shared words from which more says no more
ONE_THING = 0.25  # of what two clauses tell, from which they describe one thing
TOLD_APART = -0.5  # how sure it is then that two actors are two
NOTHING = 0.25  # of what two clauses tell, under which a noun in one of them is of another thing
SORTS = ("attribute", "adverb", "noun", "infinitive", "state")
CLAUSES = ("relative", "background", "open")
_BREAKS = frozenset(",;:.!?")
_STOPS = frozenset(word[1:] for word in STOPS)


def no_answer(signs: Mapping[str, float]) -> bool:
    """Tell by their signs whether two opposite cues are no two answers to one question.

    On 50 events of three outlets each this takes 35 of 44 wrong flags away and none of five right ones; on 117 stories
    one of 33 that no rule finds.
    """
    described = signs["attribute"] > 0 and not (
        signs["turned"] == 1 and signs["one_turned"] and signs["clause_cosine"] > ONE_THING and not signs["told_alike"]
    )
    both_told = signs["told_alike"] + signs["both_ends"] > 1
    aside = signs["under_open"] + signs["under_background"] > 0
    of_another = signs["noun"] > 0 and signs["clause_cosine"] < NOTHING
    wanted = signs["infinitive"] > 1
    return bool(described or signs["adverb"] or both_told or aside or of_another or wanted)


def answer_signs(
    one: Features, two: Features, cues: tuple[Pole, Pole], signs: Mapping[str, float], story: Story
) -> dict[str, float]:
    """Return what place both cues have in their clauses and what the clauses share; `signs` are those known yet."""
    sides = list(zip((one, two), cues, strict=True))
    sorts = [_sort(item, pole) for item, pole in sides]
    opened = [_opened_by(item, pole) for item, pole in sides]
    clauses = [_clause(item, pole, story) for item, pole in sides]
    cosine, share = story.word_weights.shares(*clauses)
    alike = float(_tells(two, one, cues[0]) + _tells(one, two, cues[1]))
    return {
        **{name: float(sorts.count(name)) for name in SORTS},
        **{f"under_{name}": float(opened.count(name)) for name in CLAUSES},
        "told_alike": alike,
        "alike_special": signs["special"] * alike,
        "both_ends": float(_both_ends(one, cues[0]) + _both_ends(two, cues[1])),
        "clause": share,
        "clause_cosine": cosine,
        "clause_sum": min(MOST_SHARED, story.word_weights.total(clauses[0] & clauses[1])) / MOST_SHARED,
        "act_clause": cosine * (signs["actor"] >= ALIKE),
        "act_none": float(signs["actor"] <= TOLD_APART),
        "general_clause": cosine * (1.0 - signs["special"]),
    }


def _sort(item: Features, pole: Pole) -> str:
    """Return what part of its clause a cue is: what is told, or only what describes or names something."""
    found = item.tokens
    first, last = found[pole.first], found[pole.last]
    before = found[pole.first - 1].low if pole.first else ""
    if any(is_verb(found, at) or found[at].low.endswith("n't") for at in range(pole.first, pole.last + 1)):
        return "infinitive" if before == "to" else "verb"
    if before == "to":
        return "infinitive"
    if before in english.TELLS_STATE:
        return "state"
    if pole.first == pole.last and first.low.endswith("ly"):
        return "adverb"
    if _describes(found, pole.last) and pole.first == pole.last:
        return "attribute"
    if before in english.BEFORE_NOUN or (pole.first and found[pole.first - 1].text.endswith(POSSESSIVE)):
        return "noun"
    return "other" if last.content else "verb"


def _describes(found: Sequence[Token], at: int) -> bool:
    """Tell whether a word stands right before what it describes: "false | returns"."""
    if at + 1 >= len(found):
        return False
    word, behind = found[at], found[at + 1]
    beside = behind.start == word.end + 1 and behind.content and behind.low not in english.NO_NOUN
    return beside and not is_verb(found, at + 1)


def _opened_by(item: Features, pole: Pole) -> str:
    """Return what sort of clause a cue stands in, with what turns it round, by the word that opens it."""
    text, found = item.report.claim.text, item.tokens
    begins = found[pole.last].end - len(pole.text)
    first = next((at for at in range(pole.first) if found[at].start >= begins), pole.first)
    for at in range(first - 1, max(-1, first - 1 - FARTHEST), -1):
        if not _BREAKS.isdisjoint(text[found[at].end : found[at + 1].start]):
            return ""
        low = found[at].low
        if low in english.OPEN:
            return "open"
        if low in english.BACKGROUND:
            return "background"
        if low == "that":
            return "" if at and _is_said(found[at - 1]) else "relative"
        if low in english.RELATIVE:
            return "relative"
    return ""


def _is_said(token: Token) -> bool:
    """Tell whether a "that" behind a word opens what is said."""
    return not english.SAYING.isdisjoint((token.low, token.stem)) or token.low.endswith("ed")


def _tells(other: Features, item: Features, pole: Pole) -> bool:
    """Tell whether a claim tells the words of the other one's cue, as little or as much turned round."""
    words = {token.concept for token in item.tokens[pole.first : pole.last + 1] if token.content}
    turned = turned_places(other)
    told = {token.concept for at, token in enumerate(other.tokens) if (at in turned) == pole.turned}
    return bool(words) and words <= told


def _both_ends(item: Features, pole: Pole) -> bool:
    """Tell whether a claim names the other end of a cue's axis too."""
    return any(other.axis == pole.axis and other.yes != pole.yes for other in poles_of(item))


def _clause(item: Features, pole: Pole, story: Story) -> frozenset[str]:
    """Return the words of meaning in the clause of a cue, without the cue."""
    known: dict[tuple[int, int, int], frozenset[str]] = story.memo.setdefault("answers: clauses", {})
    key = (item.key, pole.first, pole.last)
    if key not in known:
        places = _clause_places(item, pole)
        known[key] = frozenset(
            form for at in places if item.tokens[at].content for form in issue_words(item.tokens[at])
        )
    return known[key]


def _clause_places(item: Features, pole: Pole) -> Iterator[int]:
    text, found = item.report.claim.text, item.tokens

    def parts(at: int) -> bool:
        """Tell whether the clause ends between a word and the one before it."""
        return found[at].low in _STOPS or not _BREAKS.isdisjoint(text[found[at - 1].end : found[at].start])

    for at in range(pole.first - 1, max(-1, pole.first - 1 - CLAUSE), -1):
        if parts(at + 1) or found[at].low in _STOPS:
            break
        yield at
    for at in range(pole.last + 1, min(len(found), pole.last + 1 + CLAUSE)):
        if parts(at):
            break
        yield at
