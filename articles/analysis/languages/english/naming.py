"""Patterns by which a text says who is who: acronyms, appositions, bodies, people, spokesmen. Read by `sightings`."""

from __future__ import annotations

import re

from .bodies import BODY_HEADS
from .offices import LEADING

HEADS = "|".join(sorted(BODY_HEADS, key=len, reverse=True))
ACRONYM = re.compile(r"\((?:the |or |known as )?([A-Z][A-Za-z]{0,3}[A-Z]{1,5}|[A-Z]{2,7})\)")
WORD = re.compile(r"[^\W_][\w'.&\-]*")
APPOSED = re.compile(
    rf"\b((?:the |its |their )?(?:[\w'\-]{{1,30}} ){{0,5}}(?:{HEADS})),? (?:known as |called |or )?(?:the )?([A-Z]{{2,6}})(?=,| said| says)",
)
APPOSED_ACRONYM = re.compile(r"[A-Z]{2,6}(?=,| said| says)")  # what the one above ends with
RENAMED = re.compile(
    rf"\b([A-Z]{{2,6}}), (?:which is |also )?((?:the |a |an )?(?:[\w'\-]{{1,30}} ){{0,5}}(?:{HEADS}))\b(?=[,. ])"
)
PERSON = re.compile(
    r"\b([A-Z][^\W\d_]+(?:-[A-Z]?[^\W\d_]+)?(?: (?:(?:[A-Z]\. )?[A-Z][^\W\d_]+(?:[-'][A-Z]?[^\W\d_]+)?|van|von|de|der|den|bin|al|el|la|da|dos|ole|arap|ould|ibn|bint)){1,5})\b"
)
_NAME = r"[A-Z][^\W\d_]+(?:[-'][A-Z]?[^\W\d_]+)?(?: (?:van|von|de|der|al|bin|ole|arap|ould|ibn|bint|(?:[A-Z]\. )?[A-Z][^\W\d_]+(?:[-'][A-Z]?[^\W\d_]+)?)){1,3}(?:(?<= Jr)\.|(?<= Sr)\.)?"
_STYLE = r"(?:(?:Dr|Prof|Mr|Mrs|Ms|Sir|Dame|Lord|Lady|Gen|Col|Capt|Maj|Cmdr|Eng|Professor|Alhaji)\.? )?"
_ROLE = r"(?:[a-zA-Z][\w\-]{1,20} ){0,3}?[a-zA-Z][\w\-]{1,20}"
_BODY = r"(?:the |its |their )?(?:[\w'\-&]{1,30} ){0,6}[\w'\-&]{1,30}"
_OWNER = r"(?:the |[Tt]he )?(?:[\w\-&]{1,30} ){0,4}[\w\-&]{1,30}'s?"
# Who holds which post where; each gives "name", "role" and "body".
POST_AFTER = re.compile(
    rf"\b(?P<name>{_NAME}), (?:an? |the |its )?(?P<role>{_ROLE}) (?:for|of|at|with) (?P<body>{_BODY})"
)
POST_OWNED_AFTER = re.compile(
    rf"\b(?P<name>{_NAME}), (?P<body>{_OWNER}) (?P<role>{_ROLE})(?=[,.;]| (?:said|told|says))"
)
POST_OWNED_BEFORE = re.compile(rf"(?P<body>{_OWNER}) (?P<role>{_ROLE}),? {_STYLE}(?P<name>{_NAME})")
POST_BEFORE = re.compile(
    rf"\b(?:[Tt]he |[Aa]n? )(?P<role>{_ROLE}) (?:of|for|at) (?P<body>(?:the )?(?:[\w'\-&]{{1,30}} ){{0,6}}?[\w'\-&]{{1,30}}), {_STYLE}(?P<name>{_NAME})"
)
POST_LEADING = re.compile(rf"\b(?P<name>{_NAME}), (?P<role>who {LEADING}) (?P<body>{_BODY})")
MEMBER = re.compile(
    rf"\b(?P<name>{_NAME}) (?P<role>of|from) (?P<body>(?:the )?(?:[\w'\-&]{{1,30}} ){{0,5}}(?:{HEADS}|[A-Z]{{3,6}}))(?=,| (?:said|says|told|has|had|added)\b)"
)
POSTS = (POST_AFTER, POST_OWNED_AFTER, POST_OWNED_BEFORE, POST_BEFORE, POST_LEADING, MEMBER)
INNER = "health|hospital|weather|police|fire|water|food|trade|labor|labour|transport|safety|energy|county|city|sheriff's|families'"
BODY = re.compile(
    rf"\b((?:(?:[A-Z][\w'&\-]{{1,30}}|{INNER}) (?:(?:of|and|for|the|&) )*){{1,6}}(?i:{HEADS})(?: (?:of|for) (?:the )?[A-Z][\w'\-]{{1,30}}(?: [A-Z][\w'\-]{{1,30}}){{0,3}})?)\b"
)

# What a text calls a body: "aid group Shelter Now", "Norland Foods, a snack maker".
_KIND = r"(?P<kind>(?:[a-z][\w-]{1,20} ){0,2}?(?:group|charity|company|firm|agency|union|airline|carrier|[a-z-]*maker|manufacturer|retailer|operator|bank|lender|insurer|developer|body|watchdog|regulator|supplier|contractor|brewer|club|team|party|fund|network|chain|start-up|startup|utility|hospital|university|college|trust|council|association|federation|league|owner|builder|publisher|giant|institute|organi[sz]ation|movement|partnership|consortium|nonprofit|non-profit|think tank|ngo|lobby|coalition|alliance|collective|campaign|foundation|society))"
_BODY_NAME = r"(?P<name>[A-Z][\w&'-]*(?: (?:of |for |and |the |& )*[A-Z][\w&'-]*){0,4})"
KIND_BEFORE = re.compile(rf"\b{_KIND},? {_BODY_NAME}")
KIND_CAPITAL = re.compile(r"(?:^|[.!?\n]['\"]? )(?P<kind>[A-Z][a-z]{2,15} (?:group|charity|company|firm|agency|union|team|maker|giant|body|club|chain|nonprofit)) " + _BODY_NAME)
KIND_AFTER = re.compile(rf"\b{_BODY_NAME}, (?:an? |the |its )(?:[\w'-]{{1,20}} ){{0,2}}?{_KIND}(?=[,. ])")
KINDS = (KIND_BEFORE, KIND_CAPITAL, KIND_AFTER)

# Whom a body calls its own: "the RSB's Ada Osei has said".
OF_ACRONYM = re.compile(
    r"\b([A-Z]{2,6})'s ([A-Z][a-z]+(?:-[A-Z][a-z]+)? [A-Z][a-z]+)(?= (?:said|says|told|has|had)\b|,)"
)
# Behind these a name begins anew: "Under the Payments Act Norland must refund".
LAWS = frozenset("act bill law code treaty regulations".split())

SMALL = frozenset("of the for and in on to de la du des et".split())
STOP = frozenset(
    "said says say told by from with that which was were is are has have had but while after as at to".split()
)
# What opens a sentence before a name; a question names somebody, too: "Did Norland pay?"
OPENERS = frozenset(
    "the this that our his her every each any no if when its their what's who's that's it's here's "
    "a an in on at but and meanwhile however for from after before when while as if earlier later said former "
    "deputy acting foreign prime vice interior finance health defence defense secretary fellow outgoing incoming then "
    "did does do was were is are has have had can could should would must how why where whose which".split()
)
MONTHS = frozenset("january february march july september october november december".split())
MONTHS_AND_NAMES = frozenset("april may june august".split())
COUNTS = frozenset("two three four five six seven eight nine ten eleven twelve dozens hundreds thousands".split())
# What a post is held for: "Secretary of State Osei", "Director of National Intelligence Ada Osei".
PORTFOLIOS = frozenset(
    "state defense defence health education justice labor labour energy commerce agriculture transport transportation "
    "interior treasury homeland security foreign affairs finance housing urban development human services veterans "
    "national intelligence management budget trade environment culture home staff public works social".split()
)
# Who is only told by a party or as one of a chamber: "the Harbor Republican" is nobody's name.
PARTISANS = frozenset(
    "republican republicans democrat democrats democratic conservative conservatives liberal liberals labour tory tories "
    "congressman congresswoman lawmaker lawmakers senator senators gov rep".split()
)
# A body that is named twice over where "and" stands behind one of these: "the Trade Department and the Coast Bank".
INSTITUTIONS = frozenset(
    "department agency ministry committee commission bureau office council board court company university institute "
    "association union bank congress senate parliament treasury authority administration".split()
)
# Behind "Senate": what is run for, no body that speaks.
CONTESTS = ("candidate", "race", "seat", "nominee", "primary", "campaign", "hopeful", "election", "contest", "bid", "run")
# What a person has, and a place: "Osei's office" is no body of its own.
OF_PERSONS = frozenset("office team staff party district fund body senate campaign administration".split())
GENERATIONS = frozenset({"jr", "sr", "ii", "iii", "iv"})  # behind a surname
SOME = frozenset("senior top one local yes other another some many".split())  # of a body that is only described
# In small letters behind one name these are what somebody has or sells: "Norland services".
THINGS = frozenset("service services network networks systems technologies stores studios fund body".split())
