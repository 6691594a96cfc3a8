"""English words for "none yet" and for "none any more": what befalls people, and what they wait for.

Read by `agreement.noughts`. A row of BEFALLS holds the sort, its nouns and what its verbs look like; a row of LASTS holds
a state in which some are still, and how it is told that nobody is any more. Matched on plain text in small letters;
every repetition is bounded. Long lines: word lists.
"""

from __future__ import annotations

import re

BEFALLS = (
    (
        "killed",
        r"deaths?|fatalit(?:y|ies)|loss of life|lives lost|dead",
        r"died|dead|killed|lost (?:their|his|her) li(?:ves|fe)|perished|drowned|been killed",
        r"died|(?:found|left|pronounced|shot|pulled out|were|\d) dead|(?:was|were|been) killed|killed|lost (?:their|his|her) li(?:ves|fe)|perished|drowned|succumbed|deaths?|fatalit(?:y|ies)|bod(?:y|ies) (?:was|were|of|had)",
    ),
    (
        "injured",
        r"injur(?:y|ies)|casualt(?:y|ies)|wounded",
        r"hurt|injured|wounded|harmed",
        r"(?:was|were|been|got) (?:\w+ )?(?:hurt|injured|wounded)|injured|wounded|suffered (?:\w+ ){0,2}(?:injuries|burns|wounds|cuts)|injuries",
    ),
    (
        "arrested",
        r"arrests?|detentions?|suspects? in custody",
        r"arrested|detained|in custody|taken into custody|apprehended|under arrest",
        r"arrest(?:s|ed)?|detained|(?:taken|took) into custody|in custody",
    ),
    ("charged", r"charges?|indictments?", r"charged|indicted", r"(?:was|were|been) (?:\w+ )?(?:charged|indicted)"),
    (
        "infected",
        r"cases|case(?= (?:had|has|was|of)\b)|infections?|positive tests?",
        r"infected|ill|fallen ill|tested positive|sick|affected",
        r"tested positive|fallen ill|fell ill|(?:was|were|been) infected|cases|infections|(?:first|one|confirmed) case",
    ),
    (
        "evacuated",
        r"evacuations?|evacuation orders?",
        r"evacuated|ordered out|moved out|told to leave",
        r"evacuat(?:ed|ion)|ordered out|told to leave|moved to safety",
    ),
    (
        "dismissed",
        r"lay-?offs|job (?:cuts|losses)|redundancies|dismissals|compulsory redundancies",
        r"laid off|made redundant|dismissed|sacked|losing their jobs?",
        r"lay(?:s|ing)? off|laid off|redundan\w+|job (?:cuts|losses)|jobs (?:will|would|are to|to) go|cut(?:ting|s)? (?:\S+ ){0,2}jobs",
    ),
    (
        "damaged",
        r"damage",
        r"damaged|destroyed",
        r"(?:was|were|been) (?:\w+ )?(?:damaged|destroyed)|damage to",
    ),
)
# Behind a figure: some are still so. Then: they no longer are.
LASTS = (
    (
        r"missing|unaccounted for|to be (?:found|traced)|not (?:been )?(?:found|traced|accounted for)|untraced",
        r"found|traced|safe|accounted for|located|recovered|turned up|identified",
    ),
    (
        r"held|captive|hostages?|in captivity|in custody|detained|behind bars|in jail",
        r"free|freed|released|let go|rescued|home|exchanged",
    ),
    (
        r"trapped|stranded|stuck|cut off|underground|adrift",
        r"rescued|out|freed|brought (?:up|out|ashore|down|home)|reached|safe|home|free|evacuated",
    ),
    (
        r"without (?:\w+ )?(?:power|electricity|water|gas|heat|heating|service|supply|supplies|internet|phones?|full service)|waiting|offline|down|out of (?:service|action|order)|not (?:yet )?(?:working|running|restored|reconnected|back)|(?:closed|shut|suspended|disrupted)",
        r"back|restored|reconnected|online|working|running|resumed|reopened|open|lit|supplied|served|in service",
    ),
    (
        r"in (?:the )?hospitals?|in intensive care|on (?:a )?wards?|being treated|in isolation|in quarantine|isolated",
        r"discharged|home|recovered|sent home|out of (?:hospital|isolation|quarantine)",
    ),
    (
        r"at large|on the run|wanted|sought|being sought",
        r"arrested|caught|captured|in custody|recaptured|apprehended|surrendered",
    ),
)
EVERY = r"(?:all|everyone|everybody|every one|every (?:\w+ )?\w+|the (?:last|remaining|final)|the rest)"
NOBODY = r"(?:no[- ]one|nobody|none|not (?:a single|one) \w+)"
# A nought of another time, or of those on top of others.
NOT_NONE = re.compile(r"\b(?:no|without|zero) (?:\w+ )?(?:new|further|more|other|additional|fresh|longer)\b")
SUPPOSED = re.compile(
    r"\b(?:could|might|may|would have|should|if|unless|whether|risk|fear\w*|feared|threat\w*|in case|prevent\w*|avoid\w*|"
    r"warn\w*|allege\w*|accus\w*|suspect(?:ed|s)? of|drill|exercise|simulat\w*)\b"
)
ELSEWHERE = re.compile(
    r"\b(?:last (?:year|month|time)|years? ago|a year earlier|previous(?:ly)?|earlier (?:this|in the) (?:year|month)|since (?:19|20)\d\d|"
    r"in (?:19|20)\d\d|another \w+ (?:accident|crash|outbreak|fire|attack|blast)|similar|decades?|in the past)\b"
)
