"""Find how far a name reaches: particles, the "of" and "and" of a body's name, a list in it, "Children's" before it.

Entry points: `run_end`, and `shortened` for "the Commission", a body's name cut to its noun.
"""

from __future__ import annotations

from collections.abc import Sequence

from ...languages.english.closed import DAYS
from ...languages.english.ranks import OFFICES
from ...languages.english.titles import BODIES, BODY_KINDS, DOCUMENTS, FIELDS, NAME_PARTICLES, POSTS
from ...languages.english.verbs import BASE, NOUNS_TOO
from ..grammar.words import Token
from .body_sorts import kind_matches
from .cast_list import COUNTRIES, Entity, Names

OFFICE_WORDS = OFFICES - {"the", "and"}
BODY_NOUNS = BODIES | BODY_KINDS.keys()
OFFICES_OF = frozenset(["office", "department", "association", "hospital", "union", "court", "guild", "society"])
# Whose body it is as part of the name: "Children's Rescue Alliance", "St Mary's Hospital" but not "Labour's Treasury".
OWNERS_IN_NAME = frozenset(
    "children women men people girls boys nurses teachers farmers workers players parents veterans students doctors "
    "drivers bakers fishermen pensioners ladies king queen prince princess bishop trinity".split()
)
# First words of campaigns' names, and of no phrase like "lawyers for Acme".
CAMPAIGNERS = {
    "for": frozenset(
        "doctors mothers fathers parents women citizens people voices students teachers scientists youth americans "
        "farmers veterans christians muslims jews artists musicians athletes grandparents physicians nurses neighbors "
        "neighbours alliance action center united working".split()
    ),
    "of": frozenset("friends sons daughters knights voice order brothers sisters children".split()),
}
# What is of something by law and stands before a paper's noun: "a Duty of Candour letter".
INSTRUMENTS = frozenset(
    "freedom duty notice memorandum right statement terms code bill act proof declaration letter certificate letters "
    "access record point writ order".split()
)
FREEDOMS = frozenset("right freedom license licence duty power".split())
PURPOSES = BASE  # "Freedom to Choose", "the Coalition to Stop the Weir"
CAMPAIGNS = frozenset("coalition committee campaign alliance movement group council initiative".split())
LAWS = frozenset(["act", "treaty", "directive", "regulations"])
SHARED = 3  # words at most before the "and" of "the Animal and Plant Health Agency"


def run_end(tokens: Sequence[Token], start: int) -> int:
    """Return the end of the run of capitals at `start`: a name with its particles and the "of" of a body's name."""
    end = start
    while end < len(tokens):
        token = tokens[end]
        if token.tag == "M" and token.low not in DAYS:
            end += 1
            law = token.low in LAWS and end - start > 1  # "Under the Payments Act Norland must refund"
            if law or (token.possessive and not _owned_name(tokens, start, end)):
                break
            continue
        step = _link(tokens, start, end)
        if not step:
            break
        end += step
    return end


def _link(tokens: Sequence[Token], start: int, end: int) -> int:
    """Return how many tokens that are no capitalized words go on with the name at `end`."""
    token = tokens[end]
    if token.low in NAME_PARTICLES:
        inner = end + 2 < len(tokens) and tokens[end + 1].low in NAME_PARTICLES and not tokens[end + 1].capital
        if _capital(tokens, end + 1 + inner):
            return 1 + inner  # "Pieter van den Berg"
    if token.low == "the" and _ordered(tokens, start, end):
        return 1
    if token.low == "to" and end > start and _capital(tokens, end + 1):
        return int(_to_what(tokens, start, end))
    if token.low == "of" and end == start + 1 and tokens[start].low in INSTRUMENTS and _before_noun(tokens, end + 1):
        return 1
    if token.low in ("of", "for", "and", "&", "on") and _body_link(tokens, start, end):
        return 2 if tokens[end + 1].low in ("the", "a") else 1
    among = token.low == "in" and end == start + 1 and start > 0 and tokens[start - 1].tag not in ".:Q"
    if among and tokens[start].low in CAMPAIGNERS["for"] and _capital(tokens, end + 1):
        return 1  # "according to Doctors in Transit"
    initial = token.tag == "." and end > start and len(tokens[end - 1].low) == 1 and _capital(tokens, end + 1)
    return int(initial or (token.low == "," and token.tag == "N"))


def _to_what(tokens: Sequence[Token], start: int, end: int) -> bool:
    """Tell whether a name goes on with "to": "Campaign to Protect Rural Alba", "Right to Roam"."""
    alone = end == start + 1
    if tokens[end + 1].low in PURPOSES:
        campaign = tokens[end - 1].low in CAMPAIGNS and not tokens[end - 1].possessive
        return campaign or (alone and tokens[end + 1].low not in NOUNS_TOO)
    return alone and tokens[start].low in FREEDOMS


def _before_noun(tokens: Sequence[Token], start: int) -> bool:
    """Tell whether capitals stand before a common noun: "a Freedom of Information response"."""
    end = start
    while _capital(tokens, end) and not tokens[end].possessive:
        end += 1
    return start < end < len(tokens) and tokens[end].tag == "N"


def _ordered(tokens: Sequence[Token], start: int, end: int) -> bool:
    """Tell whether a name is a call to do something: "Save the Rivers", "Stop the Line"."""
    verb = tokens[start].low
    return end == start + 1 and verb in BASE and verb not in NOUNS_TOO and _capital(tokens, end + 1)


def _capital(tokens: Sequence[Token], index: int) -> bool:
    return index < len(tokens) and tokens[index].tag == "M" and tokens[index].low not in DAYS


def _owned_name(tokens: Sequence[Token], start: int, end: int) -> bool:
    """Tell whether a name goes on behind its "'s": "Attorney General's Office", "St Mary's Hospital"."""
    if not _capital(tokens, end):
        return False
    saint = end - 2 >= start and tokens[end - 2].low.rstrip(".") in ("st", "saint")
    return tokens[end].low in OFFICES_OF or tokens[end - 1].low in OWNERS_IN_NAME or saint


def _body_link(tokens: Sequence[Token], start: int, end: int) -> bool:
    """Tell whether "of" goes on with a body's name: "Ministry of Health", "Centers for Disease Control"."""
    if end <= start or tokens[end - 1].possessive:
        return False
    follows = _capital(tokens, end + 1) or (
        end + 2 < len(tokens) and tokens[end + 1].low in ("the", "a") and _capital(tokens, end + 2)
    )
    word = tokens[end].low
    if not follows or _post_of(tokens, start, end):
        return False
    if word == "&" or (
        word == "of"
        and tokens[end - 1].low in POSTS
        and (tokens[end + 1].low in OFFICE_WORDS or tokens[end + 1].low in BODIES)
    ):
        return True
    bodies = any(
        token.low in BODIES or token.low in ("centers", "centres", "chiefs", "department", "union", "house")
        for token in tokens[start:end]
    )
    if word in ("for", "of") and end == start + 1 and tokens[start].low in CAMPAIGNERS[word]:
        return True
    if word == "and":
        fields = tokens[end + 1].low != "the" and any(token.low in ("of", "for") for token in tokens[start:end])
        return (bodies and fields) or _two_fields(tokens, start, end) or _two_places(tokens, start, end)
    return bodies


def _post_of(tokens: Sequence[Token], start: int, end: int) -> bool:
    """Tell whether "of" leads from a post to its body: "Group Executive Officer of the Acme Bank"."""
    post = tokens[end - 1].low in POSTS and tokens[end - 1].low not in BODIES and tokens[end].low in ("of", "for")
    return post and tokens[end + 1].low == "the" and tokens[start].low != "office"


def _two_fields(tokens: Sequence[Token], start: int, link: int) -> bool:
    """Tell whether "and" joins two fields of one body: "the Animal and Plant Health Agency"."""
    first = tokens[start:link]
    if not start or tokens[start - 1].low != "the" or len(first) > SHARED:
        return False
    if any(token.low in BODIES or token.low in POSTS or token.low.title() in COUNTRIES for token in first):
        return False
    end = link + 1
    while _capital(tokens, end) and not tokens[end].possessive:
        end += 1
    return end - link > 2 and tokens[end - 1].low in BODY_NOUNS


def _two_places(tokens: Sequence[Token], start: int, link: int) -> bool:
    """Tell whether "and" joins two places or fields of one service: "Melbury and Stoke University Hospitals Trust"."""
    first = tokens[start:link]
    if first[-1].low in FIELDS:
        first = []  # "Marsh County Fire and Rescue Service"
    if len(first) > SHARED - 1 or any(token.low in BODIES or token.low in POSTS or token.shouted for token in first):
        return False
    end = link + 2
    while _capital(tokens, end + (end < len(tokens) and tokens[end].low == "and")) and not tokens[end].possessive:
        end += 1
    words = [token.low for token in tokens[link + 1 + bool(first) : end]]
    return bool(words) and words[-1] in BODIES and not (first and SERVICES.isdisjoint(words))


SERVICES = frozenset(
    "nhs hospitals hospital healthcare fire police constabulary combined ambulance rescue building health".split()
)


def shortened(tokens: Sequence[Token], start: int, end: int, names: Names) -> Entity | None:
    """Return the body whose name is cut to its noun: "the Commission" after "the European Fisheries Commission"."""
    token = tokens[start]
    if end != start + 1 or not start or tokens[start - 1].low != "the" or token.possessive:
        return None
    if token.low not in BODY_KINDS or token.low in DOCUMENTS:
        return None
    return cut_to(token.low, token.start, names)


def cut_to(kind: str, place: int, names: Names) -> Entity | None:
    """Return the nearest body before a place whose longer name has the noun."""
    longer = (mention.entity for mention in names.before(place) if " " in mention.entity.name)
    return next((body for body in longer if body.person is not True and kind_matches(kind, body)), None)
