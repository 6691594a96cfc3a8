"""Common nouns by which a text comes back to a body or a person it has named. Read by `allusions` and `cast`."""

from __future__ import annotations

import re

from .offices import PEOPLE_OF

# "The firm", "the drugmaker": any body that is no public one can be meant.
COMPANY_NOUNS = frozenset(
    "company firm group manufacturer maker drugmaker carmaker automaker planemaker chipmaker brewer airline carrier retailer "
    "lender bank operator supplier developer business owner producer builder contractor utility startup start-up studio "
    "publisher conglomerate giant multinational chain insurer shipowner shipbuilder miner refiner grocer brand employer "
    "corporation outfit enterprise maker shipper distributor wholesaler processor line railroad railway concern".split()
)
# "The watchdog", "the agency": any public body with one of PUBLIC_HEADS in its name can be meant.
OFFICIAL_NOUNS = frozenset(
    "regulator watchdog agency authority supervisor inspectorate body overseer policeman official authorities".split()
)
# What stands before a firm's name like a title, in headlines and tabloids; an answer's first word, too.
FIRM_STYLES = COMPANY_NOUNS | frozenset(
    "sponsor promoter organiser organizer landlord tycoon no yes rival partner client host charity club union watchdog "
    "regulator backer bidder buyer seller contractor union pollster bookmaker bookie broker broadcaster".split()
)
REGULATING_HEADS = frozenset(
    "authority agency commission office board administration service directorate inspectorate bureau institute center "
    "centre regulator watchdog supervisor".split()
)
COMPANY_HEADS = frozenset(
    "company group firm airline airlines airways bank corporation holdings partners industries motors systems technologies "
    "stores studios utility railway railways rail operator consortium cooperative co-op".split()
)
PUBLIC_HEADS = REGULATING_HEADS | frozenset(
    "ministry department police court council government parliament embassy guard army navy force forces district county "
    "tribunal treasury cabinet assembly senate congress laboratory university hospital school college union federation "
    "association league party committee society observatory prosecutor prosecutors patrol brigade movement campaign jury "
    "festival parliamentary city town village province state region watch charity workers employees families shareholders drivers teachers nurses doctors pilots miners local "
    "together campaigners residents".split()
)
# Bodies of a state that papers tell by the capital they sit in: "the spy agency in Lima". A ministry is none: "the
# foreign ministry", bare, is then that one.
OF_STATES = re.compile(
    r"(?P<body>(?:[a-z]+ ){0,2}(?:intelligence|(?:intelligence|spy|security) (?:agency|service)|general staff|"
    r"presidential (?:office|administration)|armed forces)) in "
    r"(?P<seat>[A-Z][^\W\d_]+(?:[ -][A-Z][^\W\d_]+)?)"
)
# Bodies of which a story has one, by whatever word: the word, and what all of them are called.
SELF_NAMED = {
    "police": "police", "army": "army", "military": "army", "navy": "navy", "city": "city", "municipality": "city",
    "metro": "city", "panel": "inquiry panel", "inquiry": "inquiry panel", "jury": "jury", "opposition": "opposition",
}
# Nouns that a body with one of these words in its name can go by.
KIN = {
    "school": frozenset({"university", "college", "academy"}), "university": frozenset({"college", "institute"}),
    "college": frozenset({"university"}), "army": frozenset({"military", "forces"}), "military": frozenset({"army", "forces"}),
    "charity": frozenset({"trust", "foundation", "fund"}), "lender": frozenset({"bank"}), "city": frozenset({"city"}),
    "municipality": frozenset({"city"}), "metro": frozenset({"city"}), "inquiry": frozenset({"panel"}),
    "panel": frozenset({"inquiry"}), "mission": frozenset({"mission"}), "carrier": frozenset({"airlines", "airways", "air"}),
}
# Plural nouns and the body they stand for.
SINGULAR = {
    "regulators": "regulator",
    "watchdogs": "watchdog",
    "authorities": "authority",
    "supervisors": "supervisor",
    "officials": "official",
    "inspectors": "inspectorate",
    "executives": "company",
    "bosses": "company",
    "managers": "company",
    "management": "company",
}
# Officers who are called by what their body does: "auditors" are the audit office, "inspectors" the inspectorate.
OFFICERS = frozenset(
    "auditors inspectors investigators examiners regulators statisticians forecasters meteorologists seismologists "
    "coroners rangers surveyors monitors mediators arbitrators electors supervisors licensors".split()
)
# Posts whose "office" is a body of that name, and not whoever holds the post.
OFFICES_OF_THEIR_OWN = frozenset(
    "auditor general comptroller controller coroner examiner ombudsman ombudswoman ombudsperson registrar sheriff defender "
    "treasurer assessor clerk inspector statistician rapporteur".split()
)
# What a post is called as a source, for whoever holds it.
POST_OF_SEAT = {"presidency": "president", "premiership": "prime minister", "mayoralty": "mayor"}
LEADERS = frozenset({"chiefs", "bosses", "leaders", "inspectors"})
# A body's people, whom the word before them tells apart: "finance staff".
STAFF = frozenset("staff officials chiefs bosses officers employees experts leaders".split())
# Words before "officials" or "agency" that do not say what a body is for.
NO_MATTER = frozenset(
    "senior top high-ranking ranking local several many some other unnamed former national regional provincial central "
    "federal state government public official country world international main chief own same new independent "
    "key big large small leading major the a an its their this that these those city town county district village "
    "municipal metropolitan capital border area company corporate club party union court police army ministry agency "
    "department council association hospital university school bank force airline first second third interim joint "
    "special higher high lower supreme responsible relevant competent medical".split()
)
# What public bodies deal with, as a sentence may open with it: "Port officials".
MATTERS = frozenset(
    "health education port ports airport aviation harbor harbour transport transit rail railway road roads highway fire rescue "
    "police prison prisons water power energy electricity weather forest forestry fisheries farm agriculture food trade tax "
    "customs border immigration defense defence military naval intelligence security safety emergency relief aid welfare "
    "labor labour justice court finance treasury budget election electoral census housing planning building park parks "
    "wildlife environment environmental environment science space nuclear mining mine mines tourism culture museum sports sport "
    "football cricket tennis anti-doping school schools university hospital hospitals public-health medical veterinary "
    "animal sanitation sewage waste licensing competition antitrust banking insurance market markets media telecoms data "
    "privacy consumer postal maritime coastal flood drought disaster civil refugee".split()
)
# What a firm's part is called: "Norland's Australian arm".
ARMS = re.compile(
    r"(?P<body>[A-Z][\w'&. -]{1,60}?)(?:'s|(?<=s)') (?:[\w-]+ ){0,3}?(?:arm|unit|division|subsidiary|branch|wing|affiliate|board|"
    r"management|headquarters|press office|media office|press team|website|spokes(?:man|woman|person|people))"
)
# A description of a person that any article's main character can go by.
CHARACTERS = frozenset(
    "rider climber cyclist player singer star athlete runner swimmer boxer racer skier skater wrestler golfer sprinter "
    "cricketer footballer politician billionaire businessman businesswoman tycoon entrepreneur defendant suspect accused "
    "teenager actor actress filmmaker rapper musician author novelist writer champion winner veteran 58-year-old".split()
)
AGED = re.compile(r"\d{2}-year-old")

# To whom a company writes; the letter is the company's. Also what only a company files.
COMPANY_PAPERS = re.compile(
    r"(?:an? |the )?(?:[\w-]+ ){0,2}?(?:letter|memo|memorandum|e-?mail|note|message|notice|circular) (?:\w+ )?to "
    r"(?:(?:its|all|the|affected) )?(?:employees|staff|workers|shareholders|investors|customers|clients|policyholders|"
    r"suppliers|travell?ers|passengers|members|dealers|creditors)\b.*|"
    r"(?:an? |the |its )?(?:regulatory|stock exchange|stock market|exchange|securities|bourse|annual|quarterly|earnings) "
    r"(?:filing|announcement|statement|report|notice|results)\b.*",
    re.IGNORECASE,
)
OWNED_PAPERS = re.compile(
    r"(?:the |its )?(?P<body>[\w'&. -]{2,60}?)(?P<owner>'s|s')? (?:[\w-]+ ){0,2}?(?:letter|memo|statement|figures|data|report|records|"
    r"filing|website|papers|documents|tally|count|office|findings|analysis|estimates?|register|list|log|survey|bulletin|"
    r"status page|application|press release|notice|own|table)",
)
CLAUSE = re.compile(r",| -+ | (?:which|who|whose|that|where|when|dated|seen|with|on|in)\b")
"""Where a description of a source ends: "the trust that runs it", "a letter to employees dated Thursday"."""

# "Analysts at X", "an expert for X", "court officials": people who are only called a body's people.
_ONE_OF = r"expert|official|analyst|inspector|investigator|executive|representative|aide"
MEMBERS_OF = re.compile(rf"(?:[\w-]+ ){{0,3}}?(?:{PEOPLE_OF}|{_ONE_OF}) (?:at|from|of|for|with) ", re.IGNORECASE)
AT_BODY = re.compile(
    rf"(?:[\w-]+ ){{0,3}}?(?:{PEOPLE_OF}|{_ONE_OF}) (?:at|from|of|for|with) (?:the )?(?P<body>.+)", re.IGNORECASE
)
OF_BODY = re.compile(rf"(?P<body>.+?)(?:'s|s')? (?:(?-i:[a-z]+) )?(?:{PEOPLE_OF}|{_ONE_OF}|source|insider)", re.IGNORECASE)

# "The trust has now moved 60 patients": the body that a sentence opens with.
OPENING_BODY = re.compile(r"(?:[Tt]he |(?=Police|Prosecutors|Organi[sz]ers))(?P<body>(?:[\w'-]+ ){0,2}?[\w'-]+) (?:has|have|had|will|would|is|was|plans|expects|said|says)\b")

OFFICE_OF_PERSON = re.compile(r"(?P<person>[\w'. -]{2,60}?)'s? (?:[a-z]+ )?(?:office|team|aides?|camp|entourage|staff|cabinet)")
# "The Osei campaign": where Osei is a person it speaks for her.
CAMPAIGN_OF = re.compile(
    r"(?P<person>[\w'. -]{2,60}?)(?:'s?)? (?:[a-z-]+ )?(?:campaign(?: (?:aides?|officials?|operatives?|"
    r"advis[eo]rs?|staff|managers?|surrogates?|spokes\w+))?|[A-Z][a-z]+ office|operatives?|surrogates?|aides?|spokes\w+)"
)

# Sources that must not be named.
UNNAMED = re.compile(
    r"(?:[\w-]+ ){0,2}?(?:people|persons?|sources?|insiders?|those|someone|somebody|executives?|officials?) (?:who (?:were|was) )?"
    r"(?:familiar|close|briefed|involved|aware|knowledgeable|privy|near)\b", re.IGNORECASE
)
# Sources counted and not named ("31 people", "nine fatalities") and nouns that nobody can be: no origin.
COUNTED = re.compile(r"(?:\d[\d.,]*|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozens|scores|hundreds|thousands)\b", re.I)
