"""Posts that are held for a place, and how a text words the place. Read by `agreement.posts.post_seats`."""

from __future__ import annotations

# The words by which desks call who sits for a constituency or governs a place, in plain letters.
SEATED_WORDS = (
    r"mayor(?:ess)?|governor(?: general)?|(?:chief|first) minister|premier|sheriff|coroner|(?:arch)?bishop|provost|"
    r"mps?|meps?|msps?|mss?|mlas?|mnas?|mlcs?|mpps?|tds?|mks?|senator|congress(?:man|woman|person)|"
    r"(?:state |us )?representative|assembly(?:man|woman| member)|deputy|lawmaker|legislator|councill?or|council(?:man|woman| member)|"
    r"alder(?:man|woman)|member of (?:the )?(?:\w+ )?parliament|backbencher|commissioner"
)
# Who is sent to a state, and not for a place.
ENVOYS = r"ambassador|(?:special )?envoy|high commissioner|nuncio|charg[eé] d['’]affaires|consul(?:[- ]general)?|representative"
SENT = frozenset("ambassador chargedaffaires nuncio consul".split())
SEATED = frozenset(
    "mayor governor premier sheriff coroner bishop archbishop provost mp mep msp mla senator houserepresentative "
    "representative assemblymember councilor".split()
)
# A member without the word for it: "who represents Alba North".
SITS_FOR = r"(?:represents|has represented|sits for|has sat for|won the seat of|holds the seat of)"
# Words of a seat that tell no place by themselves.
PLAIN_PLACES = frozenset(
    "the of and for upon on under by in at to de la le state county city town district division borough ward region province "
    "territory village parish municipality constituency riding electorate metropolitan greater island islands republic kingdom "
    "central mid first second third fourth fifth sixth seventh".split()
)
SIDES = frozenset(
    "north south east west northern southern eastern western northeast northwest southeast southwest north-east north-west "
    "south-east south-west upper lower inner outer central mid".split()
)
NO_SEAT = frozenset(
    "labour labor conservative conservatives liberal liberals green greens democrat democrats republican republicans tory tories "
    "socialist socialists nationalist nationalists party alliance coalition opposition government bloc front movement congress "
    "january february march april may june july august september october november december monday tuesday wednesday thursday "
    "friday saturday sunday health finance education transport justice defence defense trade energy housing culture labour "
    "police crime fire peace climate human rights women children".split()
)
