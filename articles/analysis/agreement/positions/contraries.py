"""Tell whether a later claim ends the state of things that an earlier one tells. Entry point: `contrary`.

Somebody was to stay and went, a search was to go on and was ended, a rating was left alone and put on watch. What ties
the two is a name, the thing that goes on, or one actor who said both and a word of what was said.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import islice, product

from ...languages.english.acts import GUESSED
from ...languages.english.bodies import BODY_HEADS
from ...languages.english.contraries import ACTOR, ANY, OF_ALL, PERSON, SORT, SORTS
from ...languages.english.deeds import marks_of
from ...languages.english.positions import NOT, OTHERS_ACT
from ...languages.english.states import CHANGES
from ...words.spelling import skeleton
from ...words.wording import tokens
from ..story import Story
from ..timing import place_in_row
from .actors import NOBODY, POST_WORDS, actor_of
from .sides import LIGHT, Side, names_actor
from .subjects import is_pronoun, subject_of

CONTRARY = 0.6
CLAUSE_AROUND = 100  # characters on either side of a cue in which it is said what goes on or is stopped
AROUND = 40  # characters on either side of a cue in which it is said who stays or goes
NEGATED = 20  # characters before what ends a state in which no "not" may stand
COMMON = 0.08  # share of the claims of a story; a word in more of them tells little
FEW = 4  # claims in which a telling word may stand in a small story
MOST = 3  # cues of one family in a claim
_HIMSELF = re.compile(rf"\b(?:he|she|they|it|i|we|the (?:{'|'.join(sorted(BODY_HEADS))}))\b")
_PASSIVE = re.compile(r"\b(?:is|are|was|were|be|been|being|get|got) (?:\w+ly )?$")
_OBJECT = re.compile(
    r"\s(?!(?:on|in|at|by|after|before|for|with|until|till|over|amid|as|when|to|from|of|and|but|because|since|early|late|"
    r"(?:\w{3,6}day)|today|yesterday|last|this|next|again|without|through|following|due|pending|under|off|"
    r"that (?:morning|day|evening|night|week)|the (?:same|next|following|previous|day|morning)|"
    r"a (?:day|week|month|year)|shortly|soon|altogether|completely|\w+ly)\b)[a-z'\"]"
)
# What keeps somebody from going: "is refusing to quit", "has ruled out stepping down".
_WITHHELD = re.compile(
    r"\b(?:refus|rebuff|resist|def(?:y|ie)|declin|den(?:y|ie)|rul\w+ out|reject|threaten|unless|if|whether|"
    r"call\w* (?:on|for)|urg|demand|press)"
    r"\w*(?:[^.;,]|(?<= mr| ms| dr|mrs|sen|rep|gov)\.){0,50}$"
)
_FINITE = re.compile(r"(?:will|would|shall|is|are|was|were|has|have|can|could|must|should|goes|remains?|stays?)\b")
OF_DEED = 2  # words that name a deed: the verb and its object
_OF_DEED = re.compile(r" (?:to )?[a-z]")
_SUBJECT_END = re.compile(r"\s(?:in|of|at|for|from|on)\s")

Change = tuple[str, str, float]  # what was said, what is said now, the share of it in common


def contrary(earlier: Side, later: Side, same: bool, story: Story) -> Change | None:
    """Return the words where the earlier side tells a state of things and the later one its end.

    `same`: one actor said both.
    """
    for number in sorted(earlier.states & later.ends):
        state, end, tie = CHANGES[number]
        cues = product(islice(state.finditer(earlier.text), MOST), islice(end.finditer(later.text), MOST))
        for first, second in cues:
            guessed = _is_guessed(earlier, first) or _is_guessed(later, second)
            if guessed or _is_negated(later, second):
                continue
            if _tied(earlier, later, (first, second), (tie, same), story):
                return first.group(), second.group(), CONTRARY
    return None


def tells(shared: set[str] | frozenset[str], story: Story) -> bool:
    """Tell whether one of the words is more than what the whole story is about."""
    return any(story.spread.get(word, 0) <= max(FEW, COMMON * len(story.features)) for word in shared)


def _is_negated(side: Side, cue: re.Match[str]) -> bool:
    if NOT.search(side.text[max(0, cue.start() - NEGATED) : cue.start()]):
        return True
    return _WITHHELD.search(side.text[max(0, cue.start() - CLAUSE_AROUND) : cue.start()]) is not None


def _is_guessed(side: Side, cue: re.Match[str]) -> bool:
    """Tell whether a state or its end is only what somebody hopes or expects of another."""
    if cue.group().startswith("to "):
        return False  # "expects the line | to reopen" is a plan of one's own
    return GUESSED.search(side.text[max(0, cue.start() - CLAUSE_AROUND) : cue.start()]) is not None


def _tied(
    earlier: Side, later: Side, cues: tuple[re.Match[str], re.Match[str]], how: tuple[str, bool], story: Story
) -> bool:
    """Tell whether both cues are of one person, one thing, or of what one actor said."""
    (first, second), (tie, same) = cues, how
    if tie == SORT:
        return bool(set(SORTS.findall(first.group())) & set(SORTS.findall(second.group())))
    if tie == PERSON:
        close = _names_around(earlier, first) & _names_around(later, second)
        if close and _of_two_persons(earlier, later, cues, story):
            return False  # all that they share is where: Ada races in Lorne, Tom does not
        himself = same and _speaks_of_himself(earlier, first) and _goes_himself(later, second)
        return bool(close) or himself or _holds_one_post(earlier, later, cues, story)
    others = not _FINITE.match(first.group()) and OTHERS_ACT.search(earlier.text[: first.start()])
    if others or (tie == ACTOR and not same):
        return False
    own = frozenset() if tie == ANY else _speakers(earlier) | _doers(later, second)
    shared = (_words_around(earlier, first) & _words_around(later, second)) - own
    if _object(earlier, first) & _object(later, second):
        return True
    row = place_in_row(earlier.item)
    in_row = row is not None and row == place_in_row(later.item) and bool(shared)  # "the third day of the strike"
    return OF_ALL.match(first.group()) is not None or in_row or tells(_telling(earlier, later, shared, story), story)


def _object(side: Side, cue: re.Match[str]) -> frozenset[tuple[str, ...]]:
    """Return what goes on or is stopped where a verb and its object say it: "to take orders", "taking orders"."""
    behind = [token.concept for token in side.item.tokens if cue.end() <= token.start and token.content]
    text = side.text[cue.end() : cue.end() + 4]
    told = _OF_DEED.match(text) is not None and len(behind) >= OF_DEED
    return frozenset([tuple(behind[:OF_DEED])]) if told else frozenset()


def _holds_one_post(earlier: Side, later: Side, cues: tuple[re.Match[str], re.Match[str]], story: Story) -> bool:
    """Tell whether one cue is of a person by name, the other of the post he holds: "the mayor resigned"."""
    sides = zip((earlier, later), cues, strict=True)
    first, second = (actor_of(side.item, cue.start(), lambda: NOBODY, story) for side, cue in sides)
    posts = first.called & second.called & POST_WORDS
    return bool(posts) and not (first.people and second.people) and not (first.named and second.named)


def _of_two_persons(earlier: Side, later: Side, cues: tuple[re.Match[str], re.Match[str]], story: Story) -> bool:
    """Tell whether each cue is of a person by name, of whom the other side says nothing."""
    sides = list(zip((earlier, later), cues, strict=True))
    first, second = (actor_of(side.item, cue.start(), lambda: NOBODY, story).people for side, cue in sides)
    told = [_names_around(side, cue) for side, cue in sides]
    return bool(first and second) and not (first & (second | told[1]) or second & told[0])


def _telling(earlier: Side, later: Side, shared: frozenset[str], story: Story) -> frozenset[str]:
    """Return what two claims share, marks of deeds only where they are candidates for one question anyway."""
    pair = min(earlier.item.key, later.item.key), max(earlier.item.key, later.item.key)
    return shared if pair in story.pairs else frozenset(word for word in shared if word[0] != "~")


def _goes_himself(side: Side, cue: re.Match[str]) -> bool:
    """Tell whether a person is the subject of what ends his stay: not "shares in the company were suspended"."""
    words = subject_of(side.item, cue.start())
    if not words or is_pronoun(words) or all(skeleton(word.low) in side.actors for word in words if word.content):
        return True
    end = _SUBJECT_END.search(side.text, words[0].start, words[-1].end)
    head = [word for word in words if end is None or word.start < end.start()]
    return any(word.text[0].isupper() and word.start > 0 for word in head) or len(head) > 1


def _words_around(side: Side, cue: re.Match[str]) -> frozenset[str]:
    """Return the words of meaning in the clause of a cue, beside its own: what goes on, what was stopped."""
    low, high = max(0, cue.start() - CLAUSE_AROUND), cue.end() + CLAUSE_AROUND
    near = (token for token in side.item.tokens if low <= token.start < high and token.content)
    words = cue.group().split()
    own = {token.concept for token in tokens(" ".join([*words[:2], *words[-1:]]))}
    found = frozenset(token.concept for token in near if not token.low[0].isdigit()) - LIGHT - own
    return found | frozenset(mark for word in found | own for mark in marks_of(word))


def _speakers(side: Side) -> frozenset[str]:
    """Return the words of the source of a claim: "organizers" go on with nothing."""
    found = side.item.report.claim.attribution
    return frozenset(token.concept for token in tokens(found.source.text)) if found and found.source else frozenset()


def _doers(side: Side, cue: re.Match[str]) -> frozenset[str]:
    """Return the words for who stops something: "Organizers of the marathon called off | the race"."""
    passive = _PASSIVE.search(side.text[max(0, cue.start() - AROUND) : cue.start()])
    if passive or not _OBJECT.match(side.text, cue.end()):
        return frozenset()
    return frozenset(token.concept for token in subject_of(side.item, cue.start()))


def _names_around(side: Side, cue: re.Match[str]) -> frozenset[str]:
    """Return the names in the clause of a cue: who stays, who went."""
    return frozenset(_names(side, max(0, cue.start() - AROUND), cue.end() + AROUND))


def _names(side: Side, low: int, high: int) -> Iterator[str]:
    for token in side.item.tokens:
        if low <= token.start < high and token.text[0].isupper() and token.content and names_actor(token):
            yield skeleton(token.low)


def _speaks_of_himself(side: Side, cue: re.Match[str]) -> bool:
    return bool(_HIMSELF.search(side.text[max(0, cue.start() - AROUND) : cue.start()]))
