"""Words that tell whether a post is held for good, for a time or no longer. Read by `agreement.posts.standing`."""

from __future__ import annotations

import re

STANDINGS = {
    **dict.fromkeys(("former", "ex", "onetime", "erstwhile"), "former"),
    **dict.fromkeys(("acting", "interim", "caretaker", "temporary", "provisional"), "acting"),
    **dict.fromkeys(("permanent", "substantive", "full-time"), "confirmed"),
}
# "Permanent secretary" is a post of its own.
OWN_NAME = frozenset("secretary undersecretary under-secretary representative delegate member fellow mission".split())
# Posts whose holders keep the title for life in some countries, or are called so long after.
FOR_LIFE = frozenset(
    "president premier prime chancellor senator ambassador envoy judge justice professor king pope governor "
    "mp mep msp mla congressman houserepresentative representative councilor assemblymember spokesman".split()
)
LEAVING = re.compile(
    r"\b(?:resign|quit|step(?:s|ped|ping)? (?:down|aside|back)|st(?:ood|ands?|anding) (?:down|aside)|oust|sack|dismiss|fired|"
    r"remov|replac|succe(?:ed|ss)|retire|leav(?:e|es|ing)\b|left (?:office|the|his|her|in)\b|departs?|departure|departed|"
    r"appoint|named|elect|sworn|promot|t(?:akes?|ook|aking) (?:over|office)|hand(?:s|ed) over|suspend|depos|impeach|"
    r"defeat|lost (?:the|his|her)|until|no longer|relieved|stripped|inaugurat|reshuffl|transferr|moved to|new )",
    re.IGNORECASE,
)
# Posts that end, unlike a trade or a rank.
ENDING = frozenset(
    "minister mayor chief director manager chair chairman executive commissioner coach captain principal rector dean "
    "prosecutor sheriff secretary commander bishop archbishop ambassador attorneygeneral coordinator administrator "
    "treasurer superintendent warden ombudsman speaker governor chancellor premier councilleader rabbi oppositionleader "
    "majorityleader minorityleader managingeditor editor curator coroner marshal president provost".split()
)
