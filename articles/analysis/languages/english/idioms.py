"""Idioms of news English by which somebody says or judges, by their verb; read by `attribution.constructions.idioms`."""

from __future__ import annotations

_IDIOMS = {
    "make makes made making": (
        "clear|it clear|plain|it plain|it known|it clear that|light of|no secret of|much of|fun of|a plea for|the case for|"
        "the point that|a case for|no bones about"
    ),
    "take takes took taking taken": (
        "issue with|aim at|exception to|the view that|a swipe at|a dim view of|umbrage at|comfort in|pride in|a dig at|"
        "the opposite view|a different view|offence at|offense at|to task"
    ),
    "draw draws drew drawing drawn": "attention to|a line under|comparisons with|parallels with",
    "pour pours poured pouring": "scorn on|cold water on|doubt on",
    "cast casts casting": "doubt on|doubts on|doubt over|doubts over",
    "heap heaps heaped heaping": "praise on|scorn on|blame on",
    "lavish lavishes lavished": "praise on",
    "pay pays paid paying": "tribute to|homage to",
    "point points pointed pointing": "the finger at|a finger at|fingers at",
    "lay lays laid laying": "the blame on|the blame at|the blame for|blame on|blame at",
    "pin pins pinned pinning": "the blame on|blame on|their hopes on|its hopes on|his hopes on|her hopes on",
    "sound sounds sounded sounding": "the alarm over|the alarm about|the alarm on|a warning about|a note of caution",
    "raise raises raised raising": (
        "concerns about|concerns over|concerns that|concern about|doubts about|doubts over|fears that|fears of|"
        "objections to|questions about|questions over|the alarm over|the alarm about|the prospect of|the possibility of"
    ),
    "leave leaves left": "no doubt that|no doubt about|open the possibility of",
    "sing sings sang": "the praises of",
    "come comes came coming": (
        "out against|out in favor of|out in favour of|out in support of|to the defence of|to the defense of"
    ),
    "let lets": "it be known|it be known that|slip that",
    "go goes went gone": "on record|on the record to say|public with",
    "find finds found": "fault with",
    "give gives gave given": "assurances that|an assurance that|assurance that|short shrift to",
    "hold holds held": "out hope of|out hope that|out the prospect of",
    "lose loses lost": "patience with|faith in",
    "express expresses expressed": "concern about|concern over|concern that|doubt about|surprise at|regret for|regret over",
    "throw throws threw thrown": "cold water on|doubt on",
    "rail rails railed": "against|at",
    "inveigh inveighs inveighed": "against",
    "object objects objected": "to",
    "disagree disagrees disagreed": "with|that",
    "sympathize sympathizes sympathized sympathise sympathised": "with",
    "insist insists insisted": "on|upon",
    "despair despairs despaired": "of|at|over",
    "marvel marvels marveled marvelled": "at",
    "bristle bristles bristled": "at",
    "balk balks balked baulk baulked": "at",
    "warm warms warmed": "to",
    "hark harks harked": "back to",
    "hail hails hailed": "as",
    "vouch vouches vouched": "for",
    "swear swears swore": "by",
    "quibble quibbles quibbled": "with|over",
    "side sides sided": "with",
}
IDIOMS: dict[str, frozenset[str]] = {
    verb: frozenset(tails.split("|")) for verbs, tails in _IDIOMS.items() for verb in verbs.split()
}
# What somebody is said to be toward something: "is against the pier", "remains wary of the plan".
ATTITUDES = frozenset((
    "against|opposed to|dead against|in favor of|in favour of|critical of|highly critical of|scathing about|scathing of|"
    "skeptical of|skeptical about|sceptical of|sceptical about|unconvinced by|unconvinced of|convinced of|confident of|"
    "confident about|confident in|hopeful of|hopeful about|dismissive of|supportive of|unhappy with|unhappy about|"
    "concerned about|concerned by|concerned at|concerned over|worried about|worried by|worried over|wary of|fearful of|"
    "fearful about|adamant about|doubtful about|doubtful of|pessimistic about|optimistic about|upbeat about|relaxed about|"
    "furious about|furious at|furious with|angry about|angry at|angry with|grateful for|grateful to|proud of|opposed to"
).split("|"))
ATTITUDE_WORDS = frozenset(words.split(" ")[0] for words in ATTITUDES)
