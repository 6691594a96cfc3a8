"""Read who is named in an article: runs of capitals with the posts and short names beside them.

Entry point: `read_names`. What is read is kept in `articles.analysis.attribution.named.cast_list.Names`.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from ...languages.english.closed import DAYS, PRESENTING
from ...languages.english.ranks import FIRMS, OF_FIELD, SECTION_WORDS, STYLES_OF_TRADES
from ...languages.english.titles import BODIES, BODY_KINDS, FIELDS, HONORIFICS, POST_MODIFIERS, SHORT_POSTS
from ...naming.name_words import GIVEN, is_body
from ..grammar.phrase import Phrase
from ..grammar.phrases import phrase_before
from ..grammar.relatives import opposed
from ..grammar.subjects import opening_subject
from ..grammar.tokens import Unit
from ..grammar.words import Token
from .appositives import beside_post
from .cast_list import Entity, Mention, Names
from .fields import behind_field, owned_post
from .kinds import note_business, note_kind
from .kinship import Styles, couple, has_family, in_full, in_twos, joins_couple
from .leading import leading_post
from .nameless import is_nameless
from .natives import set_natives_apart
from .posts import Post, body_named, is_post, name_words, only_rank
from .quoted import name_in_full
from .runs import run_end, shortened

MAX_LEAD = 10  # words of "The UN envoy for Mali, " before the name they explain
LONG_NAME = 4  # words of "United Nations mission in Kessara"
OWNED = 3  # words of "Greens' Jane Doe"
MAX_NAME = 7  # words; longer runs of capitals are headlines


def read_names(body: str, units: Sequence[Unit]) -> Names:
    """Return the names of the article with their posts; tokens inside quotations are not looked at."""
    names = Names()
    set_natives_apart(units)
    small = {token.low for unit in units for token in unit.tokens if token.tag in "NZB" and not token.capital}
    small |= _only_opening(units)
    styles = Styles(units)
    for unit in units:
        _read_unit(body, unit, names, small, styles)
    name_in_full(units, names)
    return names


def _only_opening(units: Sequence[Unit]) -> set[str]:
    """Return words that are capitalized only where they open a sentence before a noun: "Housing charity Roofline"."""
    inside = {token.low for unit in units for token in unit.tokens[1:] if token.tag == "M"}
    openings = (unit.tokens for unit in units if len(unit.tokens) > 1 and unit.tokens[1].tag == "N")
    return {tokens[0].low for tokens in openings if tokens[0].low in FIELDS and tokens[0].low not in inside}


def _read_unit(body: str, unit: Unit, names: Names, small: set[str], styles: Styles) -> None:
    tokens = unit.tokens
    first = len(names.mentions)
    index, size = 0, len(tokens)
    while index < size:
        token = tokens[index]
        if token.tag != "M" or token.low in DAYS:
            if token.tag == "(":
                _read_short(body, tokens, index, names)
            index += 1
            continue
        end = run_end(tokens, index)
        whose = body[tokens[index].end : tokens[index].end + 1] in ("'", "’")  # "Farmers' Union"
        index += (
            end == index + 2 and in_twos(tokens[index].low) and not whose and joins_couple(tokens, index + 1, end)
        )  # "Siblings Ken and Ida Doe"
        index += whose and end == index + OWNED and tokens[index + 1].low in GIVEN  # "the Greens' Jane Doe"
        if joins_couple(tokens, index, end):
            last = run_end(tokens, end + 1)
            if couple(body, tokens, index, last, names, styles):
                index = last
                continue
        known = names.bears(tokens[index].low)
        if end - index <= MAX_NAME and (known or not is_nameless(tokens, index, end, small)):
            _read_run(body, tokens, index, end, names)
        index = end
    if len(names.mentions) > first:
        _note_subject(tokens, names.mentions[first:])


def _note_subject(tokens: Sequence[Token], mentions: Sequence[Mention]) -> None:
    """Mark the names that head the subject of the sentence's main clause."""
    subject = opening_subject(tokens)
    if tokens[0].tag == "B" and tokens[0].low in PRESENTING and mentions[0].start == tokens[1].start:
        mentions[0].subject = True  # "Enter Jane Doe."
        mentions[0].entity.person = mentions[0].entity.person is not False and " " in mentions[0].entity.name
    elif subject is not None:
        start, end = tokens[subject.start].start, tokens[subject.head_end - 1].end
        owners = {token.end for token in tokens[subject.start : subject.head_end - 1] if token.possessive}
        for mention in mentions:
            mention.subject = (mention.subject or start <= mention.start < end) and mention.end not in owners
            mention.owner = mention.end in owners
        if not any(mention.subject for mention in mentions):
            _note_apposed(tokens, subject, mentions)
    first = next((place for place, mention in enumerate(mentions) if mention.subject), None)
    if first is not None:
        _note_gender(tokens, mentions[first:])


def _note_apposed(tokens: Sequence[Token], subject: Phrase, mentions: Sequence[Mention]) -> None:
    """Mark the name that explains the subject: "One of the experts, Dr Jane Doe, said"."""
    start, end = tokens[subject.head_end - 1].end, tokens[subject.end - 1].end
    named = next((mention for mention in mentions if start <= mention.start < end), None)
    if named is not None and named.entity.person:
        named.subject = True


def _note_gender(tokens: Sequence[Token], mentions: Sequence[Mention]) -> None:
    """Note what "Inge Vos said that she" tells of her, where nobody else stands between name and pronoun."""
    entity, after = mentions[0].entity, mentions[0].end
    before = mentions[1].start if len(mentions) > 1 else len(tokens) and tokens[-1].end
    if entity.gender is not None or entity.person is False or " " not in entity.name:
        return
    for place, token in enumerate(tokens):
        if (
            token.start >= before
            or (token.tag == "Q" and token.start >= after)
            or (token.start >= after and (token.low == "him" or _another(tokens, place)))
        ):
            return
        if token.start >= after and token.low in PRONOUNS:
            owned = place + 1 < len(tokens) and tokens[place + 1].tag in "NM"
            entity.hint = PRONOUNS[token.low] if owned or token.low in ("he", "she") else None
            return


def _another(tokens: Sequence[Token], place: int) -> bool:
    """Tell whether somebody else is worded by his post: "wrote to the prime minister seeking his help"."""
    start = place
    while start and tokens[start - 1].tag in "NMD":
        start -= 1
    return is_post(tokens[place]) and start < place and bool(start) and tokens[start - 1].low in ADDRESSING


ADDRESSING = frozenset("to with against by from for under".split())
PRONOUNS = {"he": "he", "his": "he", "she": "she", "her": "she"}


def _read_short(body: str, tokens: Sequence[Token], index: int, names: Names) -> None:
    """Note "the military intelligence service (MIS)": a body worded in small letters, with its short name."""
    if index + 2 >= len(tokens) or tokens[index + 2].tag != ")" or not index:
        return
    short = body[tokens[index + 1].start : tokens[index + 1].end]
    if not (short.isupper() and 1 < len(short) < 9 and tokens[index - 1].tag == "N") or names.named([short]):
        return
    phrase = phrase_before(tokens, index)
    if phrase is None or phrase.end - phrase.start > MAX_NAME:
        return
    start = phrase.start + (tokens[phrase.start].tag == "D")
    words = name_words(body, tokens, start, phrase.end)
    names.alias(names.add(words, tokens[start].start, tokens[index - 1].end, Post(), _opens(tokens, start)), short)
    names.mentions[-1].entity.person = False


def _read_run(body: str, tokens: Sequence[Token], start: int, end: int, names: Names) -> None:
    name_start, post = behind_field(body, tokens, start, end) or leading_post(body, tokens, start, end)
    if name_start >= end and end == start + 1 and names.bears(tokens[start].low):
        name_start, post = start, Post()  # "King" after "Nina King"
    if name_start >= end:
        return
    held = shortened(tokens, start, end, names)
    if held is not None:
        names.note(held, tokens[start].start, tokens[end - 1].end, _opens(tokens, start))
        return
    words = name_words(body, tokens, name_start, end)
    if not words or (len(words) == 1 and len(words[0]) < 2):
        return
    held_in = _held(tokens, start)
    section = held_in or all(word.lower() in SECTIONS for word in words)
    if not section:
        beside = _with_beside(body, tokens, start, end, post)
        post = post if _ambiguous(words, beside) else beside
    post = _held_by(tokens, start, words, post, names)
    _note_office(tokens, start, name_start, post, names)
    entity = names.add(words, tokens[name_start].start, tokens[end - 1].end, post, _opens(tokens, start))
    in_full(tokens, start, entity, names)
    if entity.person is not False and not entity.organization and " " in entity.name:
        entity.organization = _member_of(body, tokens, end)
    entity.person = False if entity.person is None and held_in else entity.person or has_family(tokens, end, entity)
    if not entity.person:
        note_kind(tokens, start, end, entity) if start == name_start else note_business(tokens, start, entity)
    _note_alias(body, tokens, end, entity, names)


def _note_office(tokens: Sequence[Token], start: int, name: int, post: Post, names: Names) -> None:
    """Note the body named within a run: "Bakers Association President Jane Doe" names the association, too."""
    words = post.organization.split(" ") if post.organization and start < name else []
    if len(words) < 2 or words[0].lower() != tokens[start].low or not is_body(words):
        return
    end = min(name, start + len(words))
    if names.named(words) is None:
        names.add(words, tokens[start].start, tokens[end - 1].end, Post(), False).person = False


def _member_of(body: str, tokens: Sequence[Token], end: int) -> str | None:
    """Return the body in "Jane Doe of the Z Institute" and "Jane Doe, from the charity Z"."""
    place = end + (end < len(tokens) and tokens[end].tag == ",")
    if place + 1 >= len(tokens) or tokens[place].low not in ("of", "from", "at", "with"):
        return None
    first = place + 1 + (tokens[place + 1].low == "the")
    words = [token.low for token in tokens[first : first + 2] if token.tag in "NP"]
    if words[1:] == ["of"] and words[0] not in BODIES and words[0] not in BODY_KINDS:
        return None  # "at the behest of the Ministry"
    return body_named(body, tokens, first) if any(token.tag == "M" for token in tokens[first : first + 3]) else None


def _held_by(tokens: Sequence[Token], start: int, words: Sequence[str], post: Post, names: Names) -> Post:
    """Return the post with the body it is held in; none for a product: "Acme's lead candidate, AC-21, failed"."""
    if not words[-1].isalpha() and any(char.isdigit() for char in words[-1]):
        return Post()
    return post if is_body(words) else _spoken_for(tokens, start, words, post, names)


def _spoken_for(tokens: Sequence[Token], start: int, words: Sequence[str], post: Post, names: Names) -> Post:
    """Read "the Bureau of Meteorology's Jane Doe": the body before the name is the one spoken for."""
    if not start or not tokens[start - 1].possessive or tokens[start - 1].tag != "M" or post.organization:
        return post
    owner = tokens[start - 1].end
    held = next((mention for mention in names.before(tokens[start].start) if mention.end == owner), None)
    if held is None or held.entity.person is not False:
        return post
    if held.entity.place and words[-1].lower().rstrip(".") in FIRMS:
        return post  # "Japan's Norland Chemical"
    return replace(post, organization=held.entity.name, person=True)


def _ambiguous(words: Sequence[str], post: Post) -> bool:
    """Tell whether what is said beside a name of one word can be said of a body: "Ofel, the regulator,"."""
    role = (post.role or "").lower().split()
    return len(words) == 1 and bool(role) and role[-1] in BODY_KINDS and words[0].lower() not in GIVEN


def _with_beside(body: str, tokens: Sequence[Token], start: int, end: int, post: Post) -> Post:
    """Return a post with what an appositive says, where it is none yet or only a rank."""
    styled = post.role is not None and post.role.lower() in STYLES_OF_TRADES  # "The director, Engineer Jan Doe,"
    if post.role and post.role not in RANKS and not only_rank(post.role) and not styled:
        return owned_post(body, tokens, start) or post
    beside = beside_post(body, tokens, start, end)
    once = beside is not None and (beside.role or "").lower().startswith(("former ", "ex-", "retired "))
    return post if once and post.organization else _merged(post, beside)  # "Vale coach Jan Doe, a former keeper,"


def _held(tokens: Sequence[Token], start: int) -> bool:
    """Tell whether a run of capitals is what a post is held in: "the Director of Naval Information, Jan Doe,"."""
    return start > 1 and tokens[start - 1].low in ("of", "for") and tokens[start - 2].low in OF_FIELD


SECTIONS = FIELDS | POST_MODIFIERS | BODIES | SECTION_WORDS
RANKS = frozenset(SHORT_POSTS.values()) | HONORIFICS


def _opens(tokens: Sequence[Token], start: int) -> bool:
    asked = start > 1 and tokens[0].tag == "E" and tokens[1].low == "by"  # "Contacted by the Herald, the firm said"
    if start == 0 or (start <= 4 and tokens[start - 1].tag in "DCN,"):
        return not asked
    if start == 1 and tokens[0].low == "for":
        return True  # "For Jane Doe, whose son is ill, it is no comfort"
    explained = start <= MAX_LEAD and tokens[start - 1].tag == "," and tokens[0].tag in "DM"
    explained = explained and not opposed(tokens, start)
    return explained and all(token.tag in "DNMP#A" for token in tokens[: start - 1])


def _merged(post: Post, other: Post | None) -> Post:
    if other is None:
        return post
    return Post(other.role or post.role, post.organization or other.organization, post.gender or other.gender, True)


def _note_alias(body: str, tokens: Sequence[Token], end: int, entity: Entity, names: Names) -> None:
    if end + 2 < len(tokens) and tokens[end].tag == "(" and tokens[end + 2].tag == ")" and tokens[end + 1].tag == "M":
        short = body[tokens[end + 1].start : tokens[end + 1].end]
        if short.isupper() and len(short) < 9 and not _of_longer(body, tokens, end, short, entity, names):
            entity.person = False if entity.person is None else entity.person
            names.alias(entity, short)


def _of_longer(body: str, tokens: Sequence[Token], end: int, short: str, entity: Entity, names: Names) -> bool:
    """Note "the United Nations mission in Kessara (UNMIK)": the initials are of the whole, not of the place behind."""
    if entity.name[:1] == short[0] or end < LONG_NAME:
        return False
    phrase = phrase_before(tokens, end)
    if phrase is None or phrase.end != end:
        return False
    start = next((place for place in range(phrase.start, end) if tokens[place].tag == "M"), end)
    if start >= end - 2 or body[tokens[start].start] != short[0]:
        return False
    words = name_words(body, tokens, start, end)
    whole = names.add(words, tokens[start].start, tokens[end - 1].end, Post(), _opens(tokens, start))
    whole.person = False
    names.alias(whole, short)
    return True
