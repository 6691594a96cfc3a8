"""English features of a sentence that is worth a check, each with its weight.

Weights are on a log-odds scale.
"""

import re

_I = re.IGNORECASE
FEATURES: tuple[tuple[str, re.Pattern[str], float], ...] = (
    ("a number", re.compile(r"\d|\b(?:hundred|thousand|million|billion|trillion|dozen|half)s?\b", _I), 1.0),
    ("money or percent", re.compile(r"[$€£%]|\bpercent\b|\bper cent\b", _I), 0.6),
    ("a comparison or record", re.compile(r"\b(?:more|less|fewer|higher|lower|most|least|largest|biggest|first|only|ever|than)\b", _I), 0.5),
    ("a past act", re.compile(r"\b(?:was|were|had|did|voted|signed|lost|went|left|gave|made|said|took|passed|\w{3,}ed)\b", _I), 0.4),
    ("a question", re.compile(r"\?[\"')\] ]*$"), -2.0),
    ("thanks or greeting", re.compile(r"\b(?:thank|thanks|welcome|good evening|please|congratulations)\b", _I), -1.5),
    ("a view", re.compile(r"\b(?:i|we) (?:think|believe|feel|hope|want|love|wish|guess)\b", _I), -0.6),
    ("a promise", re.compile(r"\b(?:will|going to|'ll|should|must|need to|have to)\b", _I), -0.5),
)
BIAS = -2.5
