"""Words of a clause that say what its figure is of: by whom, within what, what is needed. Read by `counted.clauses_apart`."""

from __future__ import annotations

_NO_VERB = (
    r"(?!(?:is|are|was|were|be|been|being|had|has|have|shot|struck|hit|hurt|seen|driven|held|taken|given|run|made|sent|lost|"
    r"bought|sold|built|left|set|put|torn|cut|born|\w+ed)\b)"
)
BY_WHOM = (
    rf" ?(?:{_NO_VERB}[a-z-]+ ){{1,6}}?by (?!(?:\d|\w+ing\b|(?:the )?(?:end|time|morning|afternoon|evening|night|"
    r"middle|start|(?:mon|tues|wednes|thurs|fri|satur|sun)day)\b))"
    r"(?P<whom>(?:(?!(?:on|in|at|of|since|during|between|over|near|from|to|and|this|last|late|early|yesterday|within)\b)"
    r"[\w'’-]+ ?){1,4})"
)
HEARD = r"\b(?:heard|audible|felt)\b"
SEEN = r"\b(?:seen|found|landed|thrown|scattered|visible)\b"
# "It sank within half an hour"; not "they have to leave within 72 hours".
WITHIN = r"\b(?:inside|\w{3,}(?:ed|ank|ent|ell) within)(?: the (?:space|course) of)? ?$"
OUTSIDE = r"\b(?:outside|beyond)(?: of)?(?: (?:an?|the))?(?: \w+){0,2}? ?(?:radius of|zone of)? ?$"
INSIDE = r"\b(?:within|inside)(?: of)?(?: (?:an?|the))?(?: \w+){0,2}? ?(?:radius of|zone of)? ?$"
_VOTES = r"(?:votes?|signatures?|seats?|names|members|mps|deputies|delegates|ayes)"
NEEDS = r"\b(?:needs?|needed|requires?|required|must have|short of) (?:(?:at least|about|the|a) )?$"
SUCH = rf"(?: [a-z-]+)? {_VOTES}\b|\W*$"
NEEDED = rf"(?: [a-z-]+)? {_VOTES}(?: [a-z]+)? (?:(?:were|are|was|is|would be|being) )?(?:needed|required|necessary)\b"
SPARE = r"[- ](?:votes?|seats?)(?: to spare|[- ]?majority|[- ]?margin|[- ]?lead)\b"
BY_MARGIN = (
    r"\b(?:majority|margin|lead|gap) (?:of|is|was|is only|was only|stands at|stood at|shrank to|narrowed to) "
    r"(?:just |only |about )?$|\b(?:ahead|leading|led|leads|scraped home) by (?:just |only |about )?$"
)
WHO_VOTED = r" (?:[a-z-]+ )?(?:members|mps|deputies|councillors|councilors|lawmakers|senators|of the)\b"
ONE_DAY = (
    r"\b(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|yesterday|today|that day|in (?:one|a single) day)"
    r"(?: \w+)? alone\b"
)
