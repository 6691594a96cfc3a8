"""What people can be called who are named elsewhere, and what nobody is called; read by `attribution.meant.cataphora`."""

from __future__ import annotations

from .epithets import CALLINGS, PLAYERS, STATE_OFFICES, TRADES_OF_PEOPLE
from .nouns import PERSON_NOUNS
from .speech import MESSAGES, OWN_PAPERS, REPORT_NOUNS
from .titles import ANYBODY, BODIES, BODY_KINDS, DOCUMENTS, KIN, POSTS, SPOKES

NOBODY_NAMED = SPOKES | frozenset(
    "source insider aide official witness critic caller reader observer analyst expert".split()
)
# Whose holder is somebody of his own, not a new word for who spoke.
OFFICES = STATE_OFFICES | frozenset(
    "commissioner chairman chairwoman chairperson chair chief head ambassador envoy general admiral judge prosecutor sheriff "
    "ombudsman speaker treasurer superintendent attorney registrar coroner magistrate bishop archbishop rector principal "
    "dean provost president vice-president director director-general senator lawmaker councillor councilman councilwoman "
    "deputy secretary-general counsel auditor comptroller clerk marshal colonel captain commander inspector constable "
    "rapporteur negotiator mediator delegate".split()
)
# By what somebody can be meant whom the article names.
CALLED = (
    POSTS
    | PERSON_NOUNS
    | TRADES_OF_PEOPLE
    | PLAYERS
    | CALLINGS
    | ANYBODY
    | KIN
    | frozenset(
        "organizer organiser founder survivor climber walker owner breeder inventor curator keeper winner star dad mum mom "
        "father mother widow widower husband wife barber chef cook baker butcher cabbie trucker shopkeeper landlord landlady "
        "postman lifeguard diver angler beekeeper translator playwright choreographer dancer model influencer streamer "
        "youngster teen boy girl man woman grandmother grandfather gran nan veteran recruit cadet intern apprentice".split()
    )
)
# How nouns for people end, and verbs that only people do.
AGENTS = ("er", "or", "ist", "ian", "eer", "ess", "man", "woman", "ite", "maker", "star")
HUMAN_CUES = frozenset(
    "fume laugh joke quip explain admit recall insist beam grin smile sigh shrug sob weep cry whisper shout confess giggle "
    "chuckle moan groan snap gush enthuse rage storm vent crow tease muse mutter mumble murmur reminisce concede tell".split()
)
NOT_PEOPLE = (
    BODY_KINDS.keys()
    | BODIES
    | DOCUMENTS
    | REPORT_NOUNS
    | MESSAGES
    | OWN_PAPERS
    | frozenset(
        "order answer letter paper newspaper poster sticker banner computer register charter server chapter tender ledger "
        "folder header footer number tracker calculator monitor sensor error motor factor offer matter other latter former "
        "website site app sign label plaque caption billboard leaflet brochure pamphlet blog channel video clip footage recording "
        "transcript manual guide handbook textbook dictionary scale screen dial watch clock data machine model system program "
        "programme voice crowd pair couple duo trio family household majority rest".split()
    )
)
# Who has a part in what is told, so is nobody with another part or trade who just spoke.
PARTIES = frozenset(
    "owner co-owner landlord landlady tenant occupant occupier lodger driver passenger pilot skipper captain victim suspect "
    "defendant accused claimant plaintiff complainant attacker assailant gunman shooter thief burglar robber buyer purchaser "
    "bidder seller vendor operator organiser organizer promoter employer employee manager boss neighbour neighbor caller "
    "patient bride groom bridegroom donor recipient borrower lender investor shareholder debtor creditor contractor supplier "
    "importer exporter wholesaler retailer opponent rival predecessor successor deputy stand-in substitute replacement "
    "kidnapper hostage captive inmate prisoner guard whistleblower leaker hacker fraudster smuggler poacher arsonist "
    "intruder trespasser motorist cyclist pedestrian dispatcher surveyor valuer auctioneer executor heir beneficiary".split()
)
