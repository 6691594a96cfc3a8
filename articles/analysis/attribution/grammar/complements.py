"""Read what follows a verb: a clause, a quotation, a noun phrase, and where that content ends.

Entry points: `look_after` and `content_end`.
"""

from __future__ import annotations

from ...languages.english import complements as small
from ...languages.english.lemmas import lemma
from ...languages.english.speech import PLAIN_SPEECH, RECIPIENT, SPEAKING
from ...languages.english.titles import PLURAL_PEOPLE
from ...words.values import value
from . import clausal
from .clausal import MAX_ASIDE, as_well, closes_day, is_clause, points_at, put_out, stands_alone, titled, verb_quoted
from .forms import many
from .nouns import Tokens, finite, is_day, noun_end, says_when, time_phrase

TIMED = frozenset(["on", "in", "this", "last"])


@value()
class After:
    """What follows a verb: the sort of complement and the token where it begins."""

    kind: str
    start: int


def look_after(tokens: Tokens, index: int, word: str) -> After:
    """Return the sort of complement after the verb at `index` and where it begins."""
    position = index + 1
    position = _skip_adverbs(tokens, _behind_hearer(tokens, position, word))
    plain = _kind(tokens, position)
    if word == "show" and plain.kind.startswith(("end", "prep:")):
        plain = _kind(tokens, index + 1)  # "show a loss of $3m"
    if word not in SPEAKING:
        return _unspoken(tokens, position, plain, word)
    if plain.kind == "comma":
        return _after_aside(tokens, position) or plain
    if plain.start < len(tokens) and tokens[plain.start].low in ("while", "after", "before", "when"):
        return _that_behind(tokens, plain.start) or plain  # "told us while leaving that"
    if plain.kind in ("np", "clause", "end") or plain.kind.startswith("prep:"):
        quoted = _quoted_that(tokens, position)
        if quoted is not None:
            return quoted
    if plain.kind.startswith("prep:"):
        return _past_adjuncts(tokens, position, plain, word)
    return plain


def _behind_hearer(tokens: Tokens, position: int, word: str) -> int:
    given = word in small.GIVING and stands_alone(tokens, position)
    given = given or (word == "show" and clausal.shown_to_act(tokens, position))
    return _skip_recipient(tokens, position) if word in RECIPIENT and not given else position


def _unspoken(tokens: Tokens, position: int, plain: After, word: str) -> After:
    """Return what follows a verb that is no speech: "accepted, in reply to Doe, that"."""
    if plain.kind == "comma":
        aside = _after_aside(tokens, position)
        return aside if aside is not None and aside.kind == "that" else plain
    return _past_hearer(tokens, position, plain, word) if plain.kind.startswith("prep:") else plain


def _past_hearer(tokens: Tokens, position: int, plain: After, word: str) -> After:
    """Read on behind a day or whoever is spoken to: "denied on Friday that", "appealed to drivers not to stop"."""
    asking = word in small.ASKING and plain.kind in ("prep:to", "prep:with")
    return (_asked_to(tokens, position + 1) if asking else _that_past(tokens, position)) or plain


def _asked_to(tokens: Tokens, position: int) -> After | None:
    """Return what somebody is asked to do: "appealed to drivers not to stop", "pleaded with him to go"."""
    for place in range(position + 1, min(len(tokens) - 1, position + MAX_ASIDE)):
        if tokens[place].low == "to" and tokens[place + 1].tag in "BN" and tokens[place - 1].tag in "NMOA":
            return After("to", place - (tokens[place - 1].low == "not"))
        if tokens[place].tag in ".;:,QXZEW":
            return None
    return None


def _that_past(tokens: Tokens, position: int) -> After | None:
    """Return the "that" behind "denied on Thursday that", the end behind ", data showed on Monday"."""
    after = _kind(tokens, _skip_adjuncts(tokens, position))
    if after.kind == "that" and after.start + 1 < len(tokens) and tokens[after.start + 1].tag == "E":
        return None  # "a circular leaked in May that gave"
    dated = tokens[position].low == "on" and position + 1 < len(tokens) and is_day(tokens[position + 1])
    if after.kind == "that" or (dated and after.kind == "end"):
        return after
    put = tokens[position].low == "to" and tokens[position - 1].low == "it"  # "put it to her that"
    return _that_behind(tokens, position) if put else None


def _past_adjuncts(tokens: Tokens, position: int, plain: After, word: str) -> After:
    """Read on behind "outside the court on Monday": to what was said, or to the preposition where nothing is left."""
    if plain.kind == "prep:of":
        return _topic(tokens, position)
    after = _kind(tokens, _skip_adjuncts(tokens, position))
    if after.kind in ("that", "quote", "colon", "wh"):
        return after
    if after.kind == "end" and word in small.GIVING_ANSWERS and plain.kind in ("prep:to", "prep:on"):
        return plain
    dated = plain.kind == "prep:on" and is_day(tokens[after.start - 1])  # "said on Monday, before the vote, that"
    asides = after.kind == "comma" and (dated or plain.kind == "prep:to")
    told = _after_aside(tokens, after.start) if asides else None
    return told or _that_behind(tokens, position) or after  # "conceded to her lawyer, Jan Doe, that"


def _quoted_that(tokens: Tokens, position: int) -> After | None:
    """Return the "that" before a quotation, however long it is told to whom and where it was said."""
    for place in range(position + 1, min(len(tokens) - 1, position + 2 * MAX_ASIDE)):
        if tokens[place].tag in ".;:QXZW":
            return None
        if tokens[place].low == "that" and tokens[place + 1].tag == "Q":
            return After("that", place)
    return None


def _that_behind(tokens: Tokens, position: int) -> After | None:
    """Return the "that" behind a longer adjunct: "in an email to staff seen by the paper that"."""
    for place in range(position + 1, min(len(tokens), position + MAX_ASIDE)):
        token = tokens[place]
        if token.low == "that" and tokens[place - 1].tag in "NMEAG#OD" and place + 1 < len(tokens):
            return None if tokens[place + 1].tag in "XZE" else After("that", place)
        if token.tag in "XZW.,;:Q":
            return None
    return None


def _after_aside(tokens: Tokens, comma: int) -> After | None:
    """Read on behind an aside between commas: "conceded, however, that", "said, a day after the vote, that"."""
    for place in range(comma + 1, min(len(tokens) - 1, comma + MAX_ASIDE)):
        if tokens[place].tag in ".;:Q":
            return None
        if tokens[place].tag == "," and tokens[place + 1].low in ("that", "whether"):
            return After("that" if tokens[place + 1].low == "that" else "wh", place + 1)
    return None


def _topic(tokens: Tokens, position: int) -> After:
    """Read "said of the plan: “…”": the topic is skipped where a quotation follows it."""
    after = _kind(tokens, _skip_adverbs(tokens, noun_end(tokens, position + 1)))
    return after if after.kind in ("quote", "colon") else _kind(tokens, position)


def _skip_recipient(tokens: Tokens, position: int) -> int:
    if position >= len(tokens):
        return position
    token = tokens[position]
    if token.tag == "O" or token.low in ("her", "his"):
        following = tokens[position + 1].tag if position + 1 < len(tokens) else "."
        end = noun_end(tokens, position) if token.low in ("her", "his") and following in "NM" else len(tokens)
        if end < len(tokens) and (tokens[end].low == "that" or tokens[end].tag in ",Q"):
            return end  # "told her lawyer that", but "told her rates would rise"
        return position + 1 if following not in "XEZ" else position
    numbered = token.tag == "#" and position + 1 < len(tokens) and tokens[position + 1].tag == "M"  # "told 7 News"
    if token.tag not in "DNM" and not numbered:
        return position
    end = noun_end(tokens, position)
    if verb_quoted(tokens, position):
        return position  # "warned the plan “would fail”"
    return end if end < len(tokens) and not (tokens[end].tag in "XZE" and tokens[position].tag == "D") else position


def _skip_adverbs(tokens: Tokens, position: int) -> int:
    while position < len(tokens):
        if tokens[position].low == "there" and position + 1 < len(tokens) and tokens[position + 1].tag in "XZE":
            break
        if time_phrase(tokens, position):  # before the adverbs: "last" is one
            if not says_when(tokens, position):
                break
            position += 2
        elif tokens[position].tag == "A" or _names_day(tokens, position) or as_well(tokens, position):
            position += 1 + closes_day(tokens, position + 1)
        elif (
            tokens[position].low in ("early", "late")
            and position + 1 < len(tokens)
            and (is_day(tokens[position + 1]) or tokens[position + 1].low in TIMED)
        ):
            position += 1  # "said early on Monday"
        else:
            break
    return position


def _names_day(tokens: Tokens, position: int) -> bool:
    return is_day(tokens[position]) and tokens[position].tag in "MNA" and not tokens[position].possessive


def _skip_adjuncts(tokens: Tokens, position: int) -> int:
    """Skip "in a statement on Tuesday", "to reporters": where and how it was said."""
    while position < len(tokens) and tokens[position].low in small.ADJUNCTS:
        following = tokens[position + 1] if position + 1 < len(tokens) else None
        if following is not None and titled(following):
            position = _skip_adverbs(tokens, position + 2)  # "said on “Fox News Sunday” that"
            continue
        if following is None or following.low in small.QUANTIFIERS or following.tag not in "DNMO#G":
            break
        position = max(position + 1, _adjunct_end(tokens, position + 1))
        later = [token.low for token in tokens[position : position + 3]]
        position += 3 if later[:2] == ["to", "be"] and later[-1] in small.AIRED else 0
        position = _skip_adverbs(tokens, position + put_out(tokens, position))
    return position


def _adjunct_end(tokens: Tokens, start: int) -> int:
    if tokens[start].tag == "G":
        return start + 1
    end = noun_end(tokens, start)
    for position in range(start + 1, end):
        named = tokens[position].tag == "M" and tokens[position - 1].tag == "N" and not _names_day(tokens, position)
        if named and finite(tokens, position, len(tokens)):
            return position  # "said in a statement Acme would", not "in the journal Nova"
    return end


def _kind(tokens: Tokens, position: int) -> After:
    if position >= len(tokens):
        return After("end", position)
    token, tag = tokens[position], tokens[position].tag
    if tag in ".?!;)" or token.low == "...":
        return After("end", position)
    if tag in ",-–—" or token.low == "--":
        quoted = position + 1 < len(tokens) and tokens[position + 1].tag == "Q"
        return After("quote", position + 1) if quoted else After("comma", position)
    if tag in "Q:":
        return After("quote", position) if tag == "Q" else After("colon", position + 1)
    return _word_kind(tokens, position)


def _word_kind(tokens: Tokens, position: int) -> After:
    token = tokens[position]
    if token.low == "that" and not points_at(tokens, position):
        return After("that", position)
    if token.low in small.QUESTION:
        return After("wh", position)
    if token.low == "to" and position + 1 < len(tokens) and tokens[position + 1].tag in "BXANQ":
        hearers = many(tokens[position + 1]) or tokens[position + 1].low in PLURAL_PEOPLE
        return After("prep:to" if hearers else "to", position)  # "wrote to suppliers"
    if token.tag == "P" and not _quantifies(tokens, position):
        return After("prep:" + token.low, position)
    if token.tag == "G":
        return After("ing", position)
    if token.tag in "C":
        return After("end", position)
    if token.low == "there":
        return After("that", position)
    return After("clause" if is_clause(tokens, position) else "np", position)


def _quantifies(tokens: Tokens, position: int) -> bool:
    """Tell whether a preposition belongs to a figure, as in "about 20 people"."""
    following = tokens[position + 1] if position + 1 < len(tokens) else None
    return tokens[position].low in ("like", "over", "under", "up", "down", "out", "off") or (
        following is not None
        and (
            (following.low in small.QUANTIFIERS and tokens[position].low == "at")
            or (following.tag == "#" and tokens[position].low in ("about", "around", "between"))
        )
    )


def content_end(tokens: Tokens, start: int, kind: str) -> int:
    """Return where the content that begins at `start` ends: the unit's end, or where another thought begins."""
    end = len(tokens)
    while end > start and tokens[end - 1].tag in ".;,:":
        end -= 1
    clausal = kind in ("that", "clause", "quote", "colon", "wh")
    first = start + 1 + (start + 1 < end and tokens[start].low == "that" and tokens[start + 1].tag == ",")
    for position in range(first, end):
        token = tokens[position]
        if token.tag == ";" or (not clausal and (token.tag in ":-–—" or token.low == "--")):
            return position
        if token.tag == "," and _cuts(tokens, position, clausal):
            return position
        joins = not clausal and token.low in ("and", "but") and position + 1 < end and tokens[position + 1].tag in "EZ"
        if joins and (kind != "ing" or lemma(tokens[position + 1].low) in PLAIN_SPEECH):
            return position
    return end


def _cuts(tokens: Tokens, comma: int, clausal: bool) -> bool:
    if comma + 1 >= len(tokens):
        return True
    following = tokens[comma + 1]
    if following.low == "according" and tokens[comma - 1].tag == "S":
        return False  # "at hours when, according to their own records, they slept"
    if following.low in ("according", "saying", "adding", "noting", "citing", "arguing", "telling", "insisting"):
        return True
    if clausal:
        return following.low in small.CONCESSIVE
    if following.low in small.COMPARING:
        return False  # "forecast a profit of 61 billion yen, compared with 70 billion"
    beyond = tokens[comma + 2].tag if comma + 2 < len(tokens) else ""
    return following.tag != "Q" and not (following.tag == "M" and beyond in ",.")
