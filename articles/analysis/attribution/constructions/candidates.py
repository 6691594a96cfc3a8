"""Read one verb: its subject, what follows it, and so in which construction it would report something.

Entry point: `read_verb`. Whether verb and construction do report is decided by the measured lexicon, not here.
"""

from __future__ import annotations

from dataclasses import replace

from ...languages.english.lemmas import lemma
from ...languages.english.speech import BRINGING, PHRASAL, RESULTING, SEEMING, SHOWING
from ..grammar.complements import After, content_end, look_after
from ..grammar.inversion import announced, can_invert, inverted, says_it_all
from ..grammar.nouns import Tokens, finite, is_day
from ..grammar.phrase import Phrase
from ..grammar.phrases import phrase_before, verb_group
from ..grammar.subjects import is_count, is_measure, main_subject
from ..meant.papers import finds, paper_speaks
from .candidate import BE, NEGATIONS, Candidate
from .enacting import enacts
from .frames import lends, read_lent, read_special
from .outlets import own_news
from .participles import past_object, speaker_of
from .passives import read_apposed, read_passive
from .reach import cut_short, past_aside, relative_end, spoken
from .trailing import itemizes, only_circumstance, only_when, parted, says, trails

STATING = frozenset("state read show note warn say set_out record add find conclude suggest reveal list".split())
CLAUSAL = frozenset(["that", "which"])
SAYINGS = frozenset("line joke phrase quip remark sentence slogan saying words word rhyme pun comment motto".split())
ITEMIZED = frozenset("result results figures count score scores total totals tally turnout winner winners".split())
NEAR_COLON = 6  # words of "last night in the market" before the colon
EARLY = 3  # words before the subject of "But, as Doe said,"
NEW_THOUGHT = frozenset(["according", "as", "while", "when", "after", "during", "in", "on", "at"])


def read_verb(tokens: Tokens, index: int, previous: Candidate | None) -> Candidate | None:
    """Return how the verb at `index` would report, or None where nothing could be its content.

    `previous` is the last candidate of the unit; it lends its source to "…, adding that" and "and called for".
    """
    group = verb_group(tokens, index)
    word, end = verb_at(tokens, index)
    if word == "like" and any(token.low == "would" for token in tokens[group:index]):
        word = "want"
    after = _held(tokens, _past_day(tokens, look_after(tokens, end - 1, word), word), word)
    found = Candidate(word, after.kind, (index, end), None, ())
    found.negated = any(token.low in NEGATIONS for token in tokens[group:index])
    found.passive = tokens[index].tag == "E" and any(token.low in BE for token in tokens[group:index])
    special = read_special(tokens, found, group, after)
    if special is not None:
        trailing = previous is not None and previous.construct.startswith("left") and tokens[index].tag == "G"
        own = trailing and group and tokens[group - 1].tag == "," and special.construct == "figure"
        return replace(special, source=previous.source) if own and previous else special
    if lends(tokens, found) or _calls_by_name(tokens, index) or enacts(tokens, found, group, after):
        return None
    if found.passive:
        return read_passive(tokens, found, group, after)
    if tokens[index].tag == "G" and group and tokens[group - 1].low == "as":
        lent = read_lent(tokens, found, after)
        if lent is not None:
            return lent
    if tokens[index].tag == "G" and not any(token.low in BE for token in tokens[group:index]):
        return _participle(tokens, found, group, after, previous)
    return _finite(tokens, found, group, after, previous)


def _calls_by_name(tokens: Tokens, index: int) -> bool:
    """Tell whether a participle gives somebody's name: "a student named Jan Doe"."""
    named = tokens[index].low in ("named", "called", "nicknamed", "dubbed") and 0 < index < len(tokens) - 1
    return (
        named
        and tokens[index - 1].tag == "N"
        and tokens[index + 1].tag == "M"
        and index > 1
        and tokens[index - 2].tag in "DN"
    )


def _past_day(tokens: Tokens, after: After, word: str) -> After:
    """Read on behind a day between verb and complement: "refused on Tuesday to pay"; no day is agreed on."""
    dated = after.kind == "prep:on" and after.start + 1 < len(tokens) and is_day(tokens[after.start + 1])
    beyond = look_after(tokens, after.start + 1, word) if dated else after
    return beyond if beyond.kind in ("to", "that", "end") else after


def _held(tokens: Tokens, after: After, word: str) -> After:
    """Read a long object of a verb of belief as a clause whose verb is not known: "believes the court misread it"."""
    if after.kind != "np" or word not in HOLDING:
        return after
    end = content_end(tokens, after.start, "np")
    return After("clause", after.start) if end - after.start >= LONG_OBJECT else after


HOLDING, LONG_OBJECT = frozenset("believe think reckon suppose guess insist".split()), 5  # words


def verb_at(tokens: Tokens, index: int) -> tuple[str, int]:
    """Return the base form of the verb at `index` and where it ends: "ruled out" is one verb."""
    word = lemma(tokens[index].low)
    if word == "put" and index + 1 < len(tokens) and tokens[index + 1].low == "it" and not _put_at(tokens, index + 2):
        return "put it", index + 2
    if index + 1 < len(tokens) and (tokens[index + 1].tag in "PA" or tokens[index + 1].low == "clean"):
        phrasal = f"{word} {tokens[index + 1].low}"
        if phrasal in PHRASAL:
            return phrasal, index + 2
    return word, index + 1


def _put_at(tokens: Tokens, place: int) -> bool:
    """Tell whether a figure follows "put it": "put it lower, at a fifth"."""
    return any(token.low == "at" for token in tokens[place : place + 4])


def _finite(tokens: Tokens, found: Candidate, group: int, after: After, previous: Candidate | None) -> Candidate | None:
    subject = phrase_before(tokens, group)
    if subject is None or is_measure(tokens, subject) or says_it_all(tokens, subject, found):
        if can_invert(tokens, group, found.cue[0]):
            return inverted(tokens, found, group)
        return announced(tokens, found) if not group else _shared(tokens, found, group, after, previous)
    if previous is None or previous.source is None:
        confirmed = read_apposed(tokens, found, subject, group)
        if confirmed is not None:
            return confirmed
    counts = is_count(tokens, subject, found.cue[0]) or cut_short(tokens, found, subject, after)
    if counts or _only_supposed(tokens, subject, after):
        return None
    if own_news(tokens, subject, found):
        return None
    subject = past_object(tokens, subject)
    found.source = _coined(tokens, subject, after) or subject
    return (
        _seeming(tokens, found, after) if found.lemma in SEEMING else _of_subject(tokens, found, subject, group, after)
    )


def _coined(tokens: Tokens, subject: Phrase, after: After) -> Phrase | None:
    """Return who first said what others say again: "She told a joke that all of Lenz was repeating: the mayor had"."""
    place = next((at for at in range(subject.start, subject.end) if tokens[at].low in CLAUSAL), subject.start - 1)
    opens = place > 0 and tokens[place].low in CLAUSAL and tokens[place - 1].low in SAYINGS
    colon = after.kind == "colon" or any(token.tag == ":" for token in tokens[after.start : after.start + NEAR_COLON])
    return main_subject(tokens, place) if opens and colon and tokens[place + 1].tag != "O" else None


def _of_subject(tokens: Tokens, found: Candidate, subject: Phrase, group: int, after: After) -> Candidate | None:
    """Read what a subject says: before it, around it or behind its verb."""
    index = found.cue[0]
    if after.kind == "comma" and subject.start and tokens[subject.start - 1].low == "as" and subject.start <= EARLY:
        found.construct = "left"
        return _right(tokens, found, After("clause", after.start + 1))  # "But, as Doe said, the town is poor"
    infinitive = any(token.low == "to" for token in tokens[group:index])
    left = None if infinitive else _left_content(tokens, subject.start)
    left = None if left and found.lemma == "write" and after.kind == "end" and not says(tokens, left) else left
    aside = after.kind == "np" and tokens[found.cue[1]].tag == "P" if found.cue[1] < len(tokens) else False
    if left and (after.kind in ("end", "comma") or trails(tokens, left, "prep:" if aside else after.kind)):
        around = _around(tokens, found, left, after)
        if around.construct == "left" and found.lemma in STATING and paper_speaks(tokens, subject):
            around.construct = "paper"  # "No transfer exceeded $9,900, the document states."
        return around
    if left and (only_circumstance(tokens, found, left, after) or only_when(tokens, found, left, after)):
        return _around(tokens, found, left, After("end", after.start))
    both = _on_both_sides(tokens, found, left, after) if left else None
    if both is not None:
        return both
    counted = found.lemma == "find" and any(token.tag == "#" for token in tokens[after.start : after.start + 3])
    if after.kind == "np" and (counted or found.lemma in SHOWING) and paper_speaks(tokens, subject):
        after = After("paper", after.start)  # "records show leaks", "the poll found 40%"
    reckoned = tokens[subject.start].low == "they" and any(token.tag == "#" for token in tokens[after.start :])
    if after.kind == "clause" and found.lemma == "find" and (reckoned or finds(tokens, subject)):
        found.construct = "paper"  # "the audit found the wall was weak"; people find doors open
    return _right(tokens, found, after)


def _on_both_sides(tokens: Tokens, found: Candidate, left: tuple[int, int], after: After) -> Candidate | None:
    """Read "“It broke,” she said, “in May”", "The levee, she said, “did not hold”" and a statement that is itemized."""
    listed = after.kind == "colon" and itemizes(tokens, found, left, after)
    quoted = after.kind == "quote" and (tokens[left[1] - 1].tag == "Q" or parted(tokens, left, after.start))
    if not (listed or quoted):
        return None
    found.construct = "left" if listed else "leftq"
    found.content = (left, (after.start, content_end(tokens, after.start, "clause" if listed else "quote")))
    return found


def _only_supposed(tokens: Tokens, subject: Phrase, after: After) -> bool:
    """Tell whether nobody is said to speak: "Who knew what", "If it confirms it", "asked anyone who saw the van"."""
    first = tokens[subject.start]
    before = tokens[subject.start - 1].low if subject.start else ""
    if first.tag == "W" and (not subject.start or before in ("anyone", "anybody")):
        return True
    return before in ("if", "unless") and after.kind == "np"


def _around(tokens: Tokens, found: Candidate, left: tuple[int, int], after: After) -> Candidate:
    """Read "The tag, he said, was popular": content on both sides."""
    found.construct = "leftq" if tokens[left[1] - 1].tag == "Q" else "left"
    found.content = (left,)
    if after.kind == "comma" and _resumes(tokens, after.start, found.construct == "leftq"):
        found.content = (left, (after.start + 1, content_end(tokens, after.start + 1, "clause")))
    return found


def _seeming(tokens: Tokens, found: Candidate, after: After) -> Candidate | None:
    """Read "the deal seems to hold": an impression of nobody in particular, about the subject."""
    subject, found.source = found.source, None
    if subject is None or after.kind in ("end", "comma"):
        return None
    found.content = ((subject.start, subject.end), (after.start, content_end(tokens, after.start, after.kind)))
    return found


def _resumes(tokens: Tokens, comma: int, quoted: bool) -> bool:
    """Tell whether content goes on after the comma that closes "he said"; behind a quotation a place does not."""
    if comma + 1 >= len(tokens):
        return False
    following = tokens[comma + 1]
    if quoted and not any(token.tag == "Q" for token in tokens[comma:]) and not finite(tokens, comma + 1, len(tokens)):
        return False
    if following.tag == "G":
        return not quoted and following.low in RESULTING  # "The dam burst, he said on Friday, killing four"
    return following.low not in NEW_THOUGHT


def _right(tokens: Tokens, found: Candidate, after: After) -> Candidate | None:
    if after.kind in ("end", "comma"):
        return None
    start = after.start + after.kind.startswith("prep:")
    if start > after.start and after.start == found.cue[1]:
        found.cue = (found.cue[0], start)
    kind = "clause" if found.lemma == "say" and after.kind == "np" else after.kind
    found.construct = "paper" if kind == "paper" else found.construct
    if kind == "clause" and found.construct == "clause" and spoken(tokens, found.lemma, start):
        found.construct = "spoken"
    end = content_end(tokens, start, kind)
    end = past_aside(tokens, found.lemma, kind, end)
    if found.source is not None and kind in ("ing", "np", "to"):
        end = relative_end(tokens, found.source, start, end)
    if kind == "np" and end < len(tokens) and tokens[end].tag == ":" and tokens[end - 1].low in ITEMIZED:
        end = len(tokens) - (tokens[-1].tag in ".?!")  # "declared the result: Doe 420; Roe 377"
    found.content = ((start, end),)
    return found if found.content[0][0] < found.content[0][1] else None


def _shared(tokens: Tokens, found: Candidate, group: int, after: After, previous: Candidate | None) -> Candidate | None:
    """Read "… and called for", whose subject is that of the verb before."""
    if not group or (tokens[group - 1].low not in ("and", "but", "or", ",", "then") and tokens[group - 1].low != "to"):
        return None
    if tokens[group - 1].tag == "," and tokens[found.cue[0]].tag == "E" and after.kind == "prep:by":
        return None  # "A letter, seen by the Post, called"
    found.source = _made_to(tokens, group) or (previous.source if previous else None) or main_subject(tokens, group)
    return _right(tokens, found, after)


def _made_to(tokens: Tokens, group: int) -> Phrase | None:
    """Return who is brought to say something: "The leak forced the ministry to admit", "…, prompting Doe to warn"."""
    near = phrase_before(tokens, group - 1) if tokens[group - 1].low == "to" else None
    if near is None:
        return None
    inside = near.head_end - near.start > 1 and tokens[near.start].tag == "G"  # "prompting Jane Doe" reads as a phrase
    start = near.start + inside
    brought = start and lemma(tokens[start - 1].low) in BRINGING
    return Phrase(start, near.end, near.head_end) if brought else None


def _participle(
    tokens: Tokens, found: Candidate, group: int, after: After, previous: Candidate | None
) -> Candidate | None:
    if group and tokens[group - 1].tag == "D":
        return None
    found.construct = "ing:" + after.kind
    source = speaker_of(tokens, found, group, previous)
    found.source = past_object(tokens, source) if source is not None else None
    return _right(tokens, found, after)


def _left_content(tokens: Tokens, subject_start: int) -> tuple[int, int] | None:
    """Return the stretch before "…, he said" and "…, as he said", which can be what he said."""
    end = subject_start
    if end > 1 and tokens[end - 1].low == "as" and tokens[end - 2].tag in ",-–—Q":
        end -= 1
    if end and (tokens[end - 1].tag in ",-–—" or tokens[end - 1].low == "--"):
        end -= 1
    elif not end or tokens[end - 1].tag != "Q":
        return None
    return (0, end) if end > 0 and not (end == 1 and tokens[0].tag in "CAP") else None
