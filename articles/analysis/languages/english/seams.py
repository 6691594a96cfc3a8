"""Words by which a second statement is known: auxiliaries, what opens a clause of time or reason, saying, times."""

from __future__ import annotations

AUXILIARIES = (
    r"(?:is|are|was|were|has|have|had|will|would|can|could|may|might|must|should|did|does|do|said|says|told)(?:n['’]t)?"
)
CLAUSE_OPENERS = r"(?:after|when|while|before|because|since|as|although|though)"
HOW_LONG = r"(?:shortly|soon|just|hours|days|weeks|months|years)"
NO_SUBJECT = r"(?:that|which|who|whose|to|from|with|for|of|by|in)"
ADVERBS = r"(?:\w+ly|also|then|still|now|later|never|already)"
SAYING = r"(?:said|says|say|saying|told \w+|reported|confirmed|announced|estimated|counted|added|believes?)"
TIMES = (
    r"\b\d{1,2}[.:]\d\d\b|\b\d{1,2} ?[ap]\.?m\b|\b(?:mon|tues|wednes|thurs|fri|satur|sun)day\b|\b(?:january|february|"
    r"march|april|june|july|august|september|october|november|december)\b|\bmay \d|\b(?:19|20)\d\d\b"
)
