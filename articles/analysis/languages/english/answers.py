"""English words that tell what place a word has in its sentence. Read by `agreement.positions.answers`."""

from __future__ import annotations

# What opens a clause that only says who is meant, when or why; and one that leaves open whether it is so.
RELATIVE = frozenset("who which whose whom where that".split())
BACKGROUND = frozenset("after before when while although though despite because since until once unlike".split())
OPEN = frozenset("whether or".split())
# "Said that", "so that": the clause behind it is what is told.
SAYING = frozenset(
    "say tell add insist announce confirm report claim argue state agree deny admit believe think know acknowledge "
    "concede declare warn rule find vow promise repeat stress maintain note suggest show mean hope expect fear pledge "
    "demand recommend propose reveal disclose explain write learn hear hold decide conclude assert contend allege "
    "indicate predict guarantee ensure swear testify signal feel understand doubt dispute reject accept require ask "
    "assure inform notify remind convince persuade insistence belief claim clear sure certain confident aware so it him "
    "her us them me reporter lawmaker journalist".split()
)
# What stands before a noun, and before what describes one.
BEFORE_NOUN = frozenset(
    "the a an its his her their our my your this these those any some no every each such another other of in for with "
    "by on at from into about over under between among against and or through during amid".split()
)
# Behind these a word tells what something is: "is open", "remained closed".
TELLS_STATE = frozenset(
    "is are was were be been being am stay stays stayed remain remains remained become becomes became seem seems seemed "
    "looks appears appeared feel feels felt kept keep keeps left declared found goes went gone not still now not".split()
)
# Behind these words no noun is described: "closed early", "open Monday".
NO_NOUN = frozenset(
    "monday tuesday wednesday thursday friday saturday sunday today yesterday tomorrow late early last next again soon "
    "yet already now since still also".split()
)
