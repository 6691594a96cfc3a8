"""Who votes, and what opens the name of a poll without naming who asked."""

from __future__ import annotations

import re

from .calendar import MONTHS, WEEKDAYS

BODIES = {
    "parliament": frozenset(
        "parliament parliamentarians mps mp lawmakers lawmaker legislators legislature assembly deputies chamber house "
        "commons congress diet bundestag knesset duma rada sejm riksdag storting folketing".split()
    ),
    "senate": frozenset("senate senators senator lords peers".split()),
    "council": frozenset("council councils councillors councilors councillor councilor aldermen commissioners".split()),
    "committee": frozenset("committee committees subcommittee".split()),
    "board": frozenset("board directors trustees governors".split()),
    "court": frozenset("court judges justices jurors jury tribunal panel bench".split()),
    "union": frozenset("union unions workers strikers drivers teachers nurses staff employees pilots".split()),
    "owners": frozenset("shareholders investors creditors bondholders".split()),
    "states": frozenset("nations states countries governments ambassadors envoys delegates".split()),
    "party": frozenset("caucus delegates party conference".split()),
}
NO_POLLSTERS = frozenset("a an the in on this that one another its his her their exit opinion public".split()) | {
    *(name.lower() for name in MONTHS),
    *(name.lower() for name in WEEKDAYS),
}
AGAINST_IT = re.compile(r"\b(?:vot(?:ed|ing|es?) (?:against|no)|dissent(?:ed|ing)?|oppos(?:ed|ing) it|(?:was|were) (?:against|opposed))\b")
# What a body decides by a vote, and what is put to its decision by one person afterwards.
VOTED = re.compile(r"\b(?:vot(?:e|es|ed|ing)|ballot|(?:approv|pass|adopt|back|endors)(?:ed|es|s|ing))\b")
SIGNS = re.compile(
    r"\b(?:sign(?:s|ed|ing)?|signature|countersign\w*|promulgat\w*|veto\w*|royal assent|"
    r"(?:put|puts|putting) (?:his|her|its|their) (?:name|pen|signature|seal) to|into law)\b"
)
# "The 240-member assembly" tells its size; "its 24 seats in the assembly" what somebody has in it.
BODY_SIZE = (r"[\d,\s\w]*-(?:member|seat|strong|person|man|judge|nation|state|party|delegate|deputy)\b")
HAS_SEATS = (
    r"\b(?:its|his|her|their|has|have|had|holds?|held|win|wins|won|winning|took|takes?|taken|taking|los(?:e|es|t|ing)|"
    r"gain(?:s|ed|ing)?|secur(?:es?|ed)|drop(?:s|ped)?|f[ae]ll(?:s|en)?|ris(?:es?|en)|rose|stripped|giv(?:es?|en|ing)|"
    r"gave|get(?:s|ting)?|got|keeps?|kept|from|contest(?:s|ed)?|vacant|redrawn|allotted|awarded)\b[^.;:]*$"
)
SEATS_IN_IT = (
    r" (?:seats?|places|mandates|members|mps|deputies|votes)\b(?! (?:assembly|parliament|house|council))"
)
