"""English ways in which a second party enters a sentence without a verb of saying; entry point `OWN_COUNT`."""

import re

OWN_COUNT = re.compile(
    r"(?P<source>(?:[A-Z]|the |an? |its |local |some |other )[^,;:.]{2,60}?) "
    r"(?P<cue>counted|counts|tallied|puts?|estimated?|estimates|recorded|registered|listed|cited|cites|gave|gives|has"
    r" counted|have counted|had counted)(?= (?:about |some |around |at least |only |just |nearly |more than |fewer than )?"
    r"(?:\d|[$€£]|(?:the|its|that|a|an) (?:number|figure|total|toll|cost|count|death|loss|damage|value|estimate)))",
)
