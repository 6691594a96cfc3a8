"""Tell how far what is said reaches behind an object: past a relative clause, an aside, to its main verb.

Entry points: `spoken`, `past_aside` and `relative_end`; `cut_short` for a participle that reports nothing, `writer` for
one beside an addressee.
"""

from __future__ import annotations

from ...languages.english.lemmas import lemma
from ...languages.english.speech import PLAIN_SPEECH, SPEAKING
from ..grammar.clausal import past_clause
from ..grammar.complements import After, content_end
from ..grammar.nouns import Tokens
from ..grammar.phrase import Phrase
from ..grammar.phrases import phrase_before, verb_group
from ..meant.papers import paper_speaks
from .candidate import Candidate

PAST_ASIDE = {
    "accuse": "of",
    "expect": "to",
    "forecast": "to",
    "predict": "to",
    "project": "to",
    "want": "to",
    "urge": "to",
}
MAIN_VERBS = frozenset(["was", "were", "is", "are", "has", "have", "had", "will"])


def past_aside(tokens: Tokens, verb: str, kind: str, end: int) -> int:
    """Return where it ends behind an aside: "accuse Doe, who denies it, of theft", "expects sales, now low, to"."""
    link = PAST_ASIDE.get(verb)
    beyond = past_clause(tokens, end, link) if link is not None and kind in ("np", "clause") else 0
    return content_end(tokens, beyond, "clause") if beyond else end


def spoken(tokens: Tokens, word: str, start: int) -> bool:
    """Tell whether a clause without "that" begins with its pronoun: "added he would write", "warned they were few"."""
    plain = word in PLAIN_SPEECH and word not in ("say", "tell") and start + 1 < len(tokens)
    return plain and tokens[start].tag == "O" and tokens[start + 1].tag in "XEZ"


def relative_end(tokens: Tokens, source: Phrase, start: int, end: int) -> int:
    """Return where a relative clause is over: "the clerk who denied taking money was jailed"."""
    if tokens[source.end - 1].tag != "W":
        return end
    for place in range(start + 1, end):
        if tokens[place].low in MAIN_VERBS and tokens[place - 1].tag in "NM#":
            return place
    return end


def cut_short(tokens: Tokens, found: Candidate, subject: Phrase, after: After) -> bool:
    """Tell whether a participle only says more of a noun: "said a code promised in 2019 had been dropped"."""
    if found.lemma == "show" and tokens[found.cue[0]].tag == "G" and not paper_speaks(tokens, subject):
        return True  # "A teacher was showing 26 pupils round"
    index, before = found.cue[0], tokens[subject.start - 1] if subject.start else None
    past = tokens[index].tag == "E" and after.kind == "clause" and after.start > index + 1
    told = before is not None and before.tag in "EZ" and lemma(before.low) in SPEAKING
    return past and told and tokens[after.start].tag == "X" and tokens[subject.start].tag == "D"


def writer(tokens: Tokens, addressee: Phrase | None) -> Phrase | None:
    """Return who wrote to whom a participle stands beside: "Doe has written to ministers calling for"."""
    verb = addressee.start - 2 if addressee is not None else 0
    written = verb > 0 and tokens[verb + 1].low == "to" and lemma(tokens[verb].low) in ("write", "appeal")
    return phrase_before(tokens, verb_group(tokens, verb)) if written and tokens[verb].tag in "EZB" else None
