"""Reporting without a verb of its own: "according to", "in the words of", a headline's colon, a claim that.

Entry point: `read_fixed`.
"""

from __future__ import annotations

from ...languages.english.complements import CONCESSIVE
from ...languages.english.idioms import ATTITUDE_WORDS
from ...languages.english.lemmas import lemma
from ...languages.english.speech import CONVINCED, MESSAGES, REPORT_NOUNS, SPEAKING, VIEWS
from ...languages.english.titles import BODIES, BODY_KINDS, DOCUMENTS, PLURAL_PEOPLE, POSTS
from ..grammar.complements import content_end
from ..grammar.nouns import Tokens, finite, is_day, noun_end
from ..grammar.phrase import Phrase
from ..grammar.phrases import phrase_after
from ..named.datelines import is_dateline
from ..named.posts import is_post
from .accounts import own_account
from .candidate import Candidate
from .convictions import read_conviction
from .idioms import read_attitude
from .last_words import LONGEST_LABEL, said_last
from .replies import read_manner, read_reply
from .report_nouns import read_noun
from .viewpoints import VIEWPOINTS, read_viewpoint

# Words at which such a cue can begin.
FIXED = (
    VIEWPOINTS
    | ATTITUDE_WORDS
    | MESSAGES
    | REPORT_NOUNS
    | CONVINCED
    | VIEWS
    | frozenset(["according", "per", "by", "in", "for", "how", ":"])
)


def read_fixed(tokens: Tokens, index: int) -> Candidate | None:
    """Return the candidate whose cue begins at `index` and is no finite verb, or None."""
    low = tokens[index].low
    if low == "according" and index + 2 < len(tokens) and tokens[index + 1].low == "to":
        return _according(tokens, index)
    if (low == "per" and tokens[index].tag != "M") or low == "in":
        return _by_words(tokens, index)
    if low == "by":
        return own_account(tokens, index)
    if low == "for" and not index:
        return _felt_by(tokens)
    if low == ":":
        return _colon(tokens, index)
    if low == "how":
        return read_manner(tokens, index)
    conviction = read_conviction(tokens, index) if low in CONVINCED or low in VIEWS else None
    if conviction is not None:
        return conviction
    return _by_noun(tokens, index)


def _by_noun(tokens: Tokens, index: int) -> Candidate | None:
    """Read an attitude, view, reply or claim: "is wary of", "in her view", "was Doe's reply", "his claim that"."""
    low = tokens[index].low
    attitude = read_attitude(tokens, index) if low in ATTITUDE_WORDS else None
    noun = tokens[index].tag == "N" or (low in VIEWPOINTS and tokens[index].tag == "G")
    if attitude is not None or not noun:
        return attitude
    viewed = read_viewpoint(tokens, index) if low in VIEWPOINTS else None
    if viewed is not None:
        return viewed
    replied = read_reply(tokens, index) if low in MESSAGES else None
    return read_noun(tokens, index) if replied is None and low in REPORT_NOUNS else replied


def _by_words(tokens: Tokens, index: int) -> Candidate | None:
    """Read "per court records" and "in the words of the mayor"; "per day" and "in the house" are none."""
    if tokens[index].low == "in":
        words = [token.low for token in tokens[index + 1 : index + 4]]
        return _according(tokens, index, 4) if words in (["the", "words", "of"], ["the", "view", "of"]) else None
    opens = not index or (tokens[index - 1].tag == "," and not tokens[index].capital)
    if index + 1 >= len(tokens) or tokens[index + 1].tag not in "DMN":
        return None
    last = noun_end(tokens, index + 1) - 1
    if index and tokens[index - 1].low == "as":
        told = tokens[last].low in SOURCES or (tokens[last].tag == "M" and tokens[last].low not in RULES)
        return _according(tokens, index - 1, 2) if told else None
    if not opens:
        return None
    told = tokens[index + 1].tag in "DM" or tokens[last].tag == "M" or tokens[last].low in DOCUMENTS
    return _according(tokens, index, 1) if told else None


SOURCES = DOCUMENTS | {"note"} | BODIES | BODY_KINDS.keys() | PLURAL_PEOPLE | POSTS
# What somebody acts on, not what is told: "as per the Evidence Act".
RULES = frozenset("act law code constitution section article rules regulations convention treaty schedule".split())


def _felt_by(tokens: Tokens) -> Candidate | None:
    """Read "For Jane Doe, whose son is ill, the numbers “mean nothing”": quoted words are hers where nobody speaks."""
    source = phrase_after(tokens, 1) if len(tokens) > 1 and tokens[1].tag == "M" else None
    if source is None or source.end + 1 >= len(tokens) or tokens[source.end].tag != ",":
        return None
    rest = tokens[source.end :]
    quoted = any(token.tag == "Q" for token in rest)
    spoken = any(token.tag in "EZBG" and lemma(token.low) in SPEAKING for token in rest)
    content = (source.end + 1, content_end(tokens, source.end + 1, "clause"))
    return Candidate("for", "fixed", (0, 1), source, (content,)) if quoted and not spoken else None


def _according(tokens: Tokens, index: int, width: int = 2) -> Candidate | None:
    source = phrase_after(tokens, index + width)
    if source is None:
        return None
    source = _longer(tokens, source) if index else _before_somebody(tokens, _longer(tokens, source))
    found = Candidate("according to", "fixed", (index, index + width), source, ())
    before = _strip(tokens, _clause_before(tokens, index), index)
    start = source.end + (source.end < len(tokens) and tokens[source.end].tag == ",")
    after = (start, _conceding(tokens, content_end(tokens, start, "clause"))) if start < len(tokens) else (start, start)
    quoted = before == (0, 1) and tokens[0].tag == "Q"  # "“…,” according to Doe"
    counted = before == (0, 1) and tokens[0].tag == "#"  # "How many died? Seven, according to the ministry."
    if (before[1] - before[0] < 2 and not (quoted or counted)) or (tokens[0].tag == "C" and before[1] <= 1):
        found.content = (after,) if after[0] < after[1] else ()
    elif start > source.end and after[1] - after[0] > 2 and tokens[start].tag not in "GWS":
        found.content = (before, after)
    else:
        found.content = (before,)
    return found


def _before_somebody(tokens: Tokens, source: Phrase) -> Phrase:
    """End a source before another's name: "According to the Gazette, Jane Doe, who left in May, said no"."""
    name = end = source.head_end + 1
    while end < source.end and tokens[end].tag == "M" and not is_post(tokens[end]):
        end += 1
    who = tokens[end : end + 2]
    other = end > name and tokens[name - 2].tag == "M" and [token.tag for token in who] == [",", "W"]
    return Phrase(source.start, name - 1, name - 1) if other and not is_post(tokens[name - 2]) else source


def _conceding(tokens: Tokens, end: int) -> int:
    """Take in ", though the number grew" behind what is cited, unless somebody speaks in it."""
    rest = tokens[end:]
    if not rest or rest[0].tag != "," or any(token.tag in "EZBG" and lemma(token.low) in SPEAKING for token in rest):
        return end
    return len(tokens) - (tokens[-1].tag in ".;") if len(rest) > 1 and rest[1].low in CONCESSIVE else end


def _longer(tokens: Tokens, source: Phrase) -> Phrase:
    """Take in what says more of a document: "minutes obtained by the paper", "a report published on Monday"."""
    end = source.end
    if end + 1 < len(tokens) and tokens[end].tag == "E" and tokens[end + 1].tag in "PAM":
        while end < len(tokens) and tokens[end].tag not in ",.;:Q-–—X":
            end += 1
        return Phrase(source.start, end, end)
    return source


def _clause_before(tokens: Tokens, index: int) -> int:
    """Return where the clause begins that "according to" breaks into: right there behind "when,"."""
    opened = index > 2 and tokens[index - 1].tag == "," and tokens[index - 2].tag == "S"
    return index if opened else 0


def _strip(tokens: Tokens, start: int, end: int) -> tuple[int, int]:
    while end > start and tokens[end - 1].tag in ",-–—:":
        end -= 1
    return start, end


def _colon(tokens: Tokens, index: int) -> Candidate | None:
    """Read "Minister: no new taxes" and "Jane Doe: “…”": a short name before the colon, a sentence after it."""
    if index == 0 or index + 1 >= len(tokens):
        return None
    quoted = tokens[index + 1].tag == "Q"
    named = index <= 8 and all(token.tag in "MND#P.()/&'" for token in tokens[:index])
    named = named or (quoted and index <= LONGEST_LABEL and _explained_name(tokens, index))
    if not named:
        return said_last(tokens, index)
    if any(token.low in NO_SPEAKER for token in tokens[:index]):
        return None
    if tokens[index + 1].tag != "Q" and (is_dateline(tokens, index) or tokens[-1].tag == "?"):
        return None
    after = (index + 1, content_end(tokens, index + 1, "colon"))
    if after[1] - after[0] < 1 or _labels(tokens, index, after[1]):
        return None
    construct = "quote" if quoted else "plain"
    head = next((place for place in range(1, index) if tokens[place].tag == ","), index)
    first = 1 if tokens[0].low == "from" and head > 1 else 0  # "From our economics editor: …"
    return Candidate(":", construct, (index, index + 1), Phrase(first, index, head), (after,))


def _labels(tokens: Tokens, colon: int, end: int) -> bool:
    """Tell whether a noun only labels a figure or a day: "The hearing: October 28", "The relief fund: $5 million"."""
    noun, first = tokens[colon - 1], tokens[colon + 1]
    told = noun.tag == "N" and not (is_post(noun) or noun.low in PLURAL_PEOPLE)
    return told and (first.tag == "#" or is_day(first)) and not finite(tokens, colon + 1, end)


def _explained_name(tokens: Tokens, colon: int) -> bool:
    """Tell whether a name and what explains it stand before the colon, and no verb: "Her coach, Jan Doe: “…”"."""
    label = tokens[:colon]
    return (
        all(token.tag in "MNDG#P.()/&'," for token in label)
        and tokens[colon - 1].tag in "MN)"
        and label[0].tag in "DMN"
    )


NO_SPEAKER = frozenset(
    [
        "photo",
        "photos",
        "photograph",
        "photographer",
        "image",
        "images",
        "picture",
        "pictures",
        "video",
        "source",
        "sources",
        "credit",
        "read",
        "related",
        "updated",
        "published",
        "posted",
        "note",
        "editor's",
        "correction",
        "clarification",
        "watch",
        "listen",
        "more",
        "time",
        "date",
        "location",
        "where",
        "when",
        "what",
        "who",
        "price",
        "tags",
        "topics",
        "filed",
        "contact",
        "email",
        "phone",
        "tel",
        "q",
        "question",
        "copyright",
        "caption",
        "breaking",
        "live",
        "analysis",
        "opinion",
        "fact",
        "handout",
        "reporting",
        "editing",
        "additional",
        "written",
        "step",
        "update",
        "here",
        "follow",
        "see",
        "also",
        "a",
        "answer",
        "question",
    ]
)
