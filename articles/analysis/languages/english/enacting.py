"""English verbs that can tell of words and of deeds: "called it a lie", "called a meeting". Read by `enacting`."""

from __future__ import annotations

# By verb, what somebody brings about with it: the deed is the outlet's own news, nobody's words.
ENACTED = {
    "call": frozenset(
        "meeting meetings election elections by-election vote votes referendum ballot poll plebiscite strike strikes walkout "
        "walkouts stoppage session conference summit hearing assembly rally rallies protest protests march vigil truce "
        "ceasefire halt recess break timeout time-out inquest police ambulance ambulances firefighters plumber doctor cab "
        "taxi witness witnesses bluff tender tenders emergency".split()
    ),
    "issue": frozenset(
        "notice notices ticket tickets fine fines permit permits licence licences license licenses passport passports visa "
        "visas share shares bond bonds certificate certificates summons summonses stamp stamps voucher vouchers refund "
        "refunds pass passes observation observations".split()
    ),
    "declare": frozenset("dividend dividends payout distribution bonus holiday holidays recess".split()),
}
# Whom one can call somewhere: "called both sides for talks", "called two witnesses to the stand".
CALLED_IN = frozenset(
    "side sides party parties witness witnesses member members player players teenager teenagers striker strikers officer "
    "officers envoy ambassador ambassadors councillor councillors delegate delegates executive executives worker workers "
    "driver drivers volunteer volunteers reservist reservists crew crews unit units team teams staff union unions leader "
    "leaders manager managers official officials minister ministers parent parents owner owners resident residents".split()
)
WHITHER = frozenset("for to into in out up back before home together off".split())
# Words by which a deed is counted: "twice threatened to clear the room" tells what was done, not what was said.
TIMES_DONE = frozenset("once twice thrice repeatedly".split())
COUNTED_DEEDS = frozenset("threaten offer refuse try attempt move".split())
# What ought to be said has not been said: "Drivers must report any damage".
DEONTIC = frozenset(["must"])
