"""Read constructions that report by their frame: counts put at a figure, refusals to answer, words lent to another.

Entry points: `read_special` and `read_lent`; both return None where the frame is not there.
"""

from __future__ import annotations

from dataclasses import replace

from ...languages.english.closed import OWNERS
from ...languages.english.lemmas import lemma
from ...languages.english.speech import (
    ANSWERING,
    COUNTING,
    DATING,
    FIGURES,
    GIVING,
    KEEPING,
    LENDING,
    RENEWED,
    RENEWING,
    REVISING,
    STANCES,
    UNREACHED,
)
from ..grammar.complements import After, content_end, look_after
from ..grammar.nouns import Tokens, noun_end
from ..grammar.phrases import phrase_after, phrase_before, verb_group
from ..grammar.subjects import main_subject
from .candidate import BE, Candidate
from .performing import read_forecast

PARTS = frozenset(
    "half third quarter fifth sixth seventh eighth ninth tenth dozen hundred thousand million billion".split()
)
CALLS = frozenset(["call", "calls", "message", "messages", "email", "emails", "request", "requests"])
CURRENCIES = frozenset("rs inr ksh sh shs usd eur gbp us a c n".split())  # "to Rs 690"
REACH = 14  # words between "put" and "at", and between "quoted" and "as saying" half of it more


def read_special(tokens: Tokens, found: Candidate, group: int, after: After) -> Candidate | None:
    """Return the verb as one that counts or that gives no answer, or None."""
    if found.lemma in KEEPING | RENEWING and after.kind in ("np", "clause") and not found.passive:
        kept = _kept(tokens, found, group, after)
        if kept is not None:
            return kept
    if (found.lemma in COUNTING or found.lemma in REVISING) and not found.passive and after.kind in ("np", "clause"):
        if found.lemma in COUNTING:
            return _figure(tokens, found, group, after)
        if after.kind == "np":
            return _revised(tokens, found, group, after)
    return _answer(tokens, found, group, after)


def _answer(tokens: Tokens, found: Candidate, group: int, after: After) -> Candidate | None:
    """Return the verb as one that dates or gives, or that gives no answer, or None."""
    if found.lemma in DATING and after.kind == "np" and not found.passive:
        return _dated(tokens, found, group, after)
    if found.lemma in GIVING and after.kind == "np" and not found.passive:
        return _given(tokens, found, group, after)
    if found.passive and found.lemma in UNREACHED and found.negated:
        return _declined(tokens, found, group, len(tokens))
    if found.lemma in ANSWERING and not found.passive and (tokens[found.cue[0]].tag == "B" or _neither(tokens, group)):
        return _refusal(tokens, found, group, after)
    return read_forecast(tokens, found, group, after)


def _neither(tokens: Tokens, group: int) -> bool:
    return any(token.low == "neither" for token in tokens[group : group + 2])


def _figure(tokens: Tokens, found: Candidate, group: int, after: After) -> Candidate | None:
    """Read "put the losses higher, at “between 60 and 70”"."""
    for place in range(after.start + 1, min(len(tokens) - 1, after.start + REACH)):
        behind = tokens[place + 1]  # "put the cash saved at $600m", "the number of affected owners at 40"
        saved = tokens[place].tag == "E" and (behind.low == "at" or behind.tag == "N")
        saved = saved or (tokens[place].tag == "Z" and behind.low == "at")  # "the number of postal votes at 9,214"
        if tokens[place].tag in ".;:XZE" and not saved:
            return None
        if (tokens[place].low, behind.low) == ("down", "to") and found.lemma == "put":  # "put it down to a propeller"
            source, end = phrase_before(tokens, group), content_end(tokens, place, "clause")
            return replace(found, source=source, construct="figure", content=((after.start, end),)) if source else None
        if tokens[place].low == "at" and _counts(tokens, place + 1):
            added = tokens[found.cue[0]].tag == "G" and group > 0 and tokens[group - 1].tag == ","
            source = main_subject(tokens, group) if added else phrase_before(tokens, group)  # "denied it, putting it"
            end = content_end(tokens, place, "clause")
            return replace(found, source=source, construct="figure", content=((after.start, end),)) if source else None
    return None


def _dated(tokens: Tokens, found: Candidate, group: int, after: After) -> Candidate | None:
    """Read "dated the clock to 1690", "traced the outbreak to a farm"."""
    head = noun_end(tokens, after.start, frozenset(["of", "for", "in", "on"]))
    source = phrase_before(tokens, group)
    if source is None or head + 1 >= len(tokens) or tokens[head].low not in ("to", "from", "at"):
        return None
    if found.lemma == "date" and tokens[head + 1].tag not in "#D":
        return None
    end = content_end(tokens, after.start, "clause")
    return replace(found, source=source, construct="figure", content=((after.start, end),))


def _given(tokens: Tokens, found: Candidate, group: int, after: After) -> Candidate | None:
    """Read "gave the cause of death as poisoning", "listed her occupation as cook"."""
    pronoun = tokens[after.start].tag == "O"
    head = after.start + 1 if pronoun else noun_end(tokens, after.start, frozenset(["of", "for"]))
    source = phrase_before(tokens, group)
    if source is None or head + 1 >= len(tokens) or tokens[head].low != "as" or tokens[after.start].tag not in "DNO":
        return None
    end = content_end(tokens, after.start, "clause")
    return replace(found, source=source, construct="figure", content=((after.start, end),))


def _revised(tokens: Tokens, found: Candidate, group: int, after: After) -> Candidate | None:
    """Read "updated its estimate to 6,000", "cut its target price on the stock to $40"."""
    head = noun_end(tokens, after.start, frozenset(["of", "for", "on"]))
    figure = any(token.low in FIGURES for token in tokens[after.start : head])
    source = phrase_before(tokens, group) if figure and head + 1 < len(tokens) else None
    if source is None or tokens[head].low not in ("to", "from", "by") or not _counts(tokens, head + 1):
        return None
    end = content_end(tokens, after.start, "clause")
    return replace(found, source=source, construct="figure", content=((after.start, end),))


def _kept(tokens: Tokens, found: Candidate, group: int, after: After) -> Candidate | None:
    """Read "retained its “buy” rating", "reiterated its full-year guidance", "renewed her call for a ban"."""
    head = tokens[after.start : after.start + LONGEST_STANCE]
    kept = STANCES if found.lemma in KEEPING else frozenset[str]()
    kept |= RENEWED if found.lemma in RENEWING and head and head[0].low in OWNERS else frozenset[str]()
    noun = next((place for place, token in enumerate(head) if token.low in kept), None)
    source = phrase_before(tokens, group)
    between = head[:noun] if noun is not None else ()
    if source is None or not noun or any(token.tag not in "DNQGEM#" for token in between):
        return None
    return replace(
        found, source=source, construct="figure", content=((after.start, content_end(tokens, after.start, "clause")),)
    )


AT_END = 2  # words from "She would not say" to the end
LONGEST_STANCE = 7  # words of "its full-year 2026 revenue guidance"


def _counts(tokens: Tokens, place: int) -> bool:
    token = tokens[place]
    if place + 1 < len(tokens) and tokens[place + 1].tag == "#" and token.low in CURRENCIES:
        return True
    if token.low in ("a", "an") and place + 1 < len(tokens) and tokens[place + 1].low in PARTS:
        return True
    return token.tag in "#Q" or token.low in (
        "about",
        "around",
        "between",
        "more",
        "less",
        "nearly",
        "almost",
        "roughly",
        "some",
        "just",
        "over",
        "least",
        "as",
        "up",
        "fewer",
        "close",
        "well",
        "no",
        "approximately",
        "under",
        "below",
        "above",
    )


def _refusal(tokens: Tokens, found: Candidate, group: int, after: After) -> Candidate | None:
    """Read "would not comment", "did not respond to a request", "would neither confirm nor deny the offer"."""
    words = [token.low for token in tokens[group : found.cue[0]]]
    place = found.cue[1]
    both = place + 1 < len(tokens) and tokens[place].low in ("nor", "or") and tokens[place + 1].tag in "BE"
    if not (found.negated or "neither" in words):
        return None
    if found.lemma == "return" and not any(token.low in CALLS for token in tokens[place : place + 5]):
        return None
    silent = found.lemma == "say" and after.kind == "end" and "would" in words and place > len(tokens) - AT_END
    if found.lemma in ("confirm", "deny", "say", "provide", "disclose", "reveal", "specify", "discuss") and not (
        both or silent or after.kind == "wh" or found.lemma in ("disclose", "provide", "specify", "discuss", "reveal")
    ):
        return None
    end = content_end(tokens, found.cue[0], "np")
    return _declined(tokens, found, group, end)


def _declined(tokens: Tokens, found: Candidate, group: int, end: int) -> Candidate | None:
    """Return the candidate as a refusal: the negated auxiliary is the cue, what is not done is the content."""
    shared = group > 0 and tokens[group - 1].low in ("but", "and", "or")
    source = main_subject(tokens, group) if shared else phrase_before(tokens, group)
    start = found.cue[0]
    while end > start + 1 and tokens[end - 1].tag in ".;,:":
        end -= 1
    if source is None or group >= start:
        return None
    return replace(
        found,
        source=source,
        cue=(group, start),
        content=((start, end),),
        construct="declining",
        negated=True,
        passive=False,
    )


def lends(tokens: Tokens, found: Candidate) -> bool:
    """Tell whether the verb only lends its word to another: "quoted him as saying"."""
    if found.lemma not in LENDING or found.passive:
        return False
    for place in range(found.cue[1] + 1, min(len(tokens) - 1, found.cue[1] + 2 * REACH)):
        if tokens[place].tag in ".;:Q":
            return False
        if tokens[place].low == "as" and tokens[place + 1].low in (
            "saying",
            "telling",
            "stating",
            "insisting",
            "claiming",
        ):
            return True
    return False


def read_lent(tokens: Tokens, found: Candidate, after: After) -> Candidate | None:
    """Read "quoted an official as saying that" and "was quoted as saying": the words are the official's."""
    index = found.cue[0]
    for place in range(index - 2, max(-1, index - 2 * REACH), -1):
        if tokens[place].tag in "EZBG" and lemma(tokens[place].low) in LENDING:
            break
    else:
        return None
    group = verb_group(tokens, place)
    passive = any(token.low in BE for token in tokens[group:place])
    source = phrase_before(tokens, group) if passive else phrase_after(tokens, place + 1)
    after = after if after.kind not in ("end", "comma") else look_after(tokens, index, "say")
    after = After("end", after.start) if after.kind == "prep:by" else after  # "was quoted as saying by the Lantern"
    content = _lent_content(tokens, after, group)
    cue = (index - 1, found.cue[1])
    if not (source and content):
        return None
    lender = None if passive else phrase_before(tokens, group)
    return replace(found, source=source, construct="quoted", cue=cue, content=content, lender=lender)


def _lent_content(tokens: Tokens, after: After, group: int) -> tuple[tuple[int, int], ...]:
    if after.kind not in ("end", "comma"):
        return ((after.start, content_end(tokens, after.start, after.kind)),)
    lender = phrase_before(tokens, group)
    end = lender.start if lender else 0
    while end and tokens[end - 1].tag == ",":
        end -= 1
    return ((0, end),) if end > 1 or (end == 1 and tokens[0].tag == "Q") else ()
