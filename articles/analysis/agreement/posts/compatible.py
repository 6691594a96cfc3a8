"""Tell whether two posts of one person cannot both be right. Entry point: `incompatible`.

Two posts agree when one says no more than the other, when one is a general word for the other, or when one person often
holds both. They do not where the bodies are two, where one is the head and the other the deputy, and where nobody is
both.
"""

from __future__ import annotations

from typing import Protocol

from ...languages.english.post_pairs import (
    APPOINTED,
    CIVIL_POSTS,
    COMPATIBLE,
    DEPUTIES_OF,
    DIPLOMATS,
    EXCLUSIVE,
    FUNCTIONS,
    HELD_ALONE,
    HOUSES,
    IN_THE_HOUSE,
    LEADERS,
    LEADING,
    MEMBERS,
    NO_MEMBERS,
    OFFICIAL_HEADS,
    PLACED,
    POLICE_RANKS,
    RANKED,
    RANKS,
    SCIENCES,
    SCOPES,
    SINGLE,
    TRADES,
    VOICES,
    WHOLE_FIELDS,
)
from ...languages.english.posts import AREAS, JOBS
from .dual_posts import goes_together, is_role, other_roles, surely_two
from .post_fields import BODY
from .post_words import ALL_HEADS
from .seats_apart import MEMBER, seats_apart
from .standing import BESIDE, stand_apart
from .units import NO_UNIT, Unit, apart, far_fields, fields_in

RESCUERS = frozenset("fire rescue emergency disaster relief civil protection search".split())
FORCES = frozenset(["defense", "military"])  # "defense spokesman", "army spokesman"
EMBASSY_ONLY = frozenset(["attache", "counselor"])
PRIME = frozenset(["prime", "minister"])
PROFESSOR = frozenset(["professor"])
POLICE_CHIEF = frozenset(["police", "chief"])
OF_STATE = frozenset("minister president premier king attorneygeneral".split())
STEM = 6  # letters that a science and its scholar share
TOP = frozenset(["chief", "executive"])  # heads that stand beside the name of a firm or body, never of a place


class Held(Protocol):
    """What of a post counts: its words, whether it is a deputy's, and the body it is held in."""

    @property
    def words(self) -> frozenset[str]:
        """The words that count."""

    @property
    def deputy(self) -> bool:
        """Whether the post is that of a deputy."""

    @property
    def standing(self) -> str:
        """How it is held: "former", "acting", "confirmed"."""

    @property
    def unit(self) -> Unit:
        """The body that it is held in."""


def incompatible(one: Held, two: Held) -> bool:
    """Tell whether two posts cannot be one: neither says merely less than the other, and nobody holds both."""
    if {one.standing, two.standing} - {"", BESIDE}:
        return stand_apart(one, two)
    if MEMBER in one.words | two.words:
        return seats_apart(one, two)
    if is_role(one) or is_role(two):
        return other_roles(one, two)
    if surely_two(one, two) or surely_two(two, one):
        return True
    alike = one.deputy == two.deputy and (goes_together(one, two) or goes_together(two, one))
    return not alike and _differ(one, two)


def _differ(one: Held, two: Held) -> bool:
    """Tell whether two posts differ by their heads, fields and bodies."""
    if PROFESSOR & (one.words | two.words):  # many a post is held beside a chair
        return one.words & two.words >= PROFESSOR and apart(one.unit, two.unit, by_name=True)
    if one.deputy != two.deputy and "deputyleader" not in one.words | two.words:
        return _deputy_and_other(*((one, two) if one.deputy else (two, one)))
    if not _are_other(one.words, two.words):
        return _in_two_bodies(one, two)
    if _serves(one, two) or _serves(two, one):
        return True
    if "deputyleader" in one.words | two.words:
        return False  # of a party or a council, beside many another post
    if _is_company(one, two) or _goes_with(one, two) or _goes_with(two, one):
        return _in_two_bodies(one, two)
    return True


def _deputy_and_other(under: Held, full: Held) -> bool:
    """Tell whether a deputy cannot be who holds the other post, whose deputy he is or not."""
    if under.words == PRIME and _head(full.words) & {"minister", "secretary"} and full.words != PRIME:
        return False  # a deputy prime minister often has a ministry too
    if _is_raised(under, full) or _other_area(under.words, full.words):
        return True
    if _head(full.words) <= MEMBERS:
        return False  # a deputy mayor sits on the council
    other = _are_other(under.words, full.words)
    heads = _head(under.words), _head(full.words)
    alone = heads[1] & HELD_ALONE or full.words >= POLICE_CHIEF
    if other and (heads[0] & EXCLUSIVE or heads[1] & EXCLUSIVE or (heads[0] & DEPUTIES_OF and alone)):
        return True
    lead = heads[0] & LEADERS and heads[1] & LEADERS
    return bool(lead) and (apart(under.unit, full.unit, by_name=False) or _far(under, full))


def _head(post: frozenset[str]) -> frozenset[str]:
    return post & ALL_HEADS


def _is_raised(one: Held, two: Held) -> bool:
    """Tell whether one has the deputy where the other has the head ("deputy mayor", "mayor")."""
    same = _head(one.words) == _head(two.words) and not _other_area(one.words, two.words)
    return same and bool(_head(one.words) & RANKED)


def _are_other(one: frozenset[str], two: frozenset[str]) -> bool:
    """Tell whether two posts differ in their words."""
    if one <= two or two <= one or _are_words_for_one(one, two):
        return False
    return _head(one) - {"chief"} != _head(two) - {"chief"} or _other_area(one, two)


def _are_words_for_one(one: frozenset[str], two: frozenset[str]) -> bool:
    """Tell whether two posts go together in one body ("hospital director"), or one leads what the other is chief of."""
    bare = frozenset(words - HOUSES for words in (one, two))
    if frozenset((one, two)) in COMPATIBLE or bare in COMPATIBLE:
        return True
    return _leads_the_work(one, two) or _leads_the_work(two, one)


def _leads_the_work(lead: frozenset[str], work: frozenset[str]) -> bool:
    """Tell whether one is the head of the field in which the other is the first expert ("chief statistician")."""
    fields = {word[:STEM] for word in lead - ALL_HEADS}
    experts = {word[:STEM] for word in _head(work) & TRADES}
    return bool(_head(lead) <= LEADING and "chief" in work and fields & experts)


def _in_two_bodies(one: Held, two: Held) -> bool:
    """Tell whether the same or a like post is held in two bodies."""
    heads = _head(one.words), _head(two.words)
    if not (_is_single(one) and _is_single(two)) or (one.words == two.words and one.unit.names & two.unit.names):
        return False  # "UWR national officer", "national officer of the shopworkers' union UWR"
    placed = heads[0] == heads[1] and bool(heads[0] & PLACED)
    if all(head <= LEADING | {"chair", "president", BODY} for head in heads) and _far(one, two):
        return True
    named = placed or all(head <= TOP for head in heads) or _is_named(one, two) or _is_named(two, one)
    return apart(one.unit, two.unit, by_name=named) or _of_two_states(one, two)


def _is_single(post: Held) -> bool:
    """Tell whether a body has one holder of this post: not of a trade or rank, but for "the state epidemiologist"."""
    head = _head(post.words)
    placed = head <= TRADES - JOBS and bool(post.unit.levels)
    of_branch = head <= RANKS | {"principalinvestigator"} and bool(post.unit.kinds)
    return bool((head | {BODY} & post.words) & SINGLE) or placed or of_branch


def _is_named(one: Held, two: Held) -> bool:
    """Tell whether one is only "boss of Corvane", and the other leads a body with its full name."""
    told = two.unit.proper or (two.words == one.words and not two.unit.kinds)
    return one.words == {"chief", BODY} and told and not one.unit.kinds


def _of_two_states(one: Held, two: Held) -> bool:
    """Tell whether one is a minister or head of one state and the other of another."""
    heads = _head(one.words) | _head(two.words)
    states = one.unit.states, two.unit.states
    return heads <= OF_STATE and bool(states[0] and states[1]) and not states[0] & states[1]


def _far(one: Held, two: Held) -> bool:
    """Tell whether two lead bodies of fields that have nothing in common ("civil defense", "the volcano institute")."""
    told = [post.unit.fields | fields_in((post.words & AREAS) - ALL_HEADS - SCOPES) for post in (one, two)]
    return bool(one.unit.fields or two.unit.fields) and far_fields(told[0], told[1])


def _is_company(one: Held, two: Held) -> bool:
    """Tell whether one is the president of a body whose chair or governor the other is: one word in many languages."""
    for first, second in ((one, two), (two, one)):
        if _head(first.words) != {"president"}:
            continue
        banks = "bank" in first.unit.kinds | first.words and "bank" in second.unit.kinds | second.words
        if _head(second.words) == {"governor"} and banks:
            return True
        if _head(second.words) == {"chair"} and (first.unit != NO_UNIT or first.words != {"president"}):
            return "company" not in first.unit.kinds | second.unit.kinds
    return False


def _goes_with(one: Held, two: Held) -> bool:
    """Tell whether who holds the first may well hold the second: a rank, a trade, another word for leading."""
    first, second = _head(one.words), _head(two.words)
    if BODY in one.words:
        return bool(second & LEADERS) or BODY in two.words or (second == {"mayor"} and bool(one.unit.levels))
    if first == {"chief"} and one.words - first <= SCOPES | HOUSES | _led_fields(two):
        return bool(second & LEADERS)  # "union boss", "rowing boss"
    if first == {"commander"} and one.unit == NO_UNIT:
        return True  # a rank in a navy or a police force
    if first <= POLICE_RANKS and second & CIVIL_POSTS:
        return False
    ranked = bool(second - {"chief"}) and second - {"chief"} <= RANKS  # "chief superintendent"
    if (_is_rank(one) and not ranked) or _is_trade_of(first, second):
        return True
    if first == {"spokesman"} and two.words & VOICES:
        return True
    if first == {"principalinvestigator"}:
        return bool(second & LEADING - {"chief", "generalsecretary"}) or second <= TRADES
    return _ranks_with(one, two) or _leads_alike(one.words, two.words)


def _led_fields(post: Held) -> frozenset[str]:
    """Return the fields that the head of all of it is said to be boss of: its own, any whole one where none is told."""
    return post.unit.fields | post.unit.names & WHOLE_FIELDS or WHOLE_FIELDS - post.words


def _is_rank(post: Held) -> bool:
    """Tell whether a post is a rank; "the academy's superintendent" is none."""
    head = _head(post.words)
    led = head == {"superintendent"} and bool(post.unit.kinds - {"police"})
    return head <= RANKS and not led


def _serves(under: Held, full: Held) -> bool:
    """Tell whether one has a task within a body ("finance director") and the other leads all of it, or a party."""
    tasks = under.words & FUNCTIONS
    led = BODY in full.words and not tasks & full.unit.fields
    return bool(tasks and led) or ("deputyleader" in full.words and bool(tasks or under.words & APPOINTED))


def _ranks_with(one: Held, two: Held) -> bool:
    """Tell whether both are ranks in an embassy, and not of two fields: a trade counselor is no naval attaché."""
    heads = _head(one.words), _head(two.words)
    if not (heads[0] <= DIPLOMATS and heads[1] <= DIPLOMATS and (heads[0] | heads[1]) & EMBASSY_ONLY):
        return False
    areas = [(post.words & AREAS) - ALL_HEADS for post in (one, two)]
    return not (areas[0] and areas[1]) or bool(areas[0] & areas[1])


def _is_trade_of(first: frozenset[str], second: frozenset[str]) -> bool:
    if first <= MEMBERS and second & IN_THE_HOUSE:
        return True
    if not first <= TRADES or (first <= MEMBERS and second & NO_MEMBERS):
        return False
    if first <= MEMBERS and not second <= MEMBERS:
        return True
    if second <= TRADES and not second <= MEMBERS:
        return any(first | second <= family for family in SCIENCES)
    if first & HELD_ALONE:
        return False
    return bool(second & LEADERS) or bool(second & {"minister", "mayor", "speaker", "chiefjustice", "captain"})


def _leads_alike(one: frozenset[str], two: frozenset[str]) -> bool:
    """Tell whether both lead the same field, or one of them no field that is told."""
    first, second = _head(one), _head(two)
    areas = [(post & AREAS) - ALL_HEADS - SCOPES for post in (one, two)]
    shared = bool(areas[0] & areas[1])
    if shared and (first | second <= LEADING | {"coach"} or (first == {"chief"} and second & OFFICIAL_HEADS)):
        return True
    return first | second <= LEADING and not (areas[0] and areas[1])


def _other_area(one: frozenset[str], two: frozenset[str]) -> bool:
    """Tell whether one head is narrowed in two ways ("finance minister", "foreign minister")."""
    more, other = one - two, two - one
    if more | other <= RESCUERS or more | other <= FORCES:
        return False
    return _head(one) == _head(two) and bool(more) and bool(other) and (more <= HOUSES) == (other <= HOUSES)
