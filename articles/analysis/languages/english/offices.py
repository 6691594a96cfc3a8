"""Posts whose holders speak for their body, posts whose holders speak for themselves. Read by `offices`, `sightings`.

A chief executive, a director of an agency or a secretary of a union gives the body's information; a politician, an
expert, a lawyer, an athlete or a witness gives his own.
"""

from __future__ import annotations

import re

# Read as whole words of a role in small letters, hyphens as spaces.
SPEAKING_FOR = (
    r"spokes(?:man|woman|person|people)|press (?:secretary|officer|office|service)|(?:chief|senior) executives?|"
    r"executive (?:director|officer|chairman|chair|vice president)|ceo|cfo|coo|cto|cio|co ceo|"
    r"chief \w+(?: and \w+)? officer|chief (?:inspector|superintendent|constable|engineer|meteorologist|forecaster|"
    r"investigator|commissioner|operating|financial|of \w+)|"
    r"(?:managing|medical|technical|finance|financial|operations|communications|programme|program|research|safety|"
    r"commercial|sporting|site|plant|general|regional|deputy|acting|artistic|festival|museum|hospital|school) director|"
    r"director(?: generals?)?|directors|directress|(?:general|plant|site|factory|works|mine|project|mission|branch|divisional|station|"
    r"airport|port|operations|store|regional|area|communications|press|media|safety) manager|"
    r"chair(?:man|woman|person)?|(?:vice )?president|vice chancellor|(?:general|regional|branch|assistant|deputy|"
    r"national|executive|permanent|secretary) secretary|secretary general|secretary|treasurer|"
    r"(?:head|chief|boss|heads|chiefs|bosses) of|head|chief|boss|(?:police|fire|union|technology|safety|security|airport|airline|"
    r"company|health|hospital|operations|intelligence|spy|navy|army|air force|military|coast ?guard|mission) (?:chief|boss|head|leader|commander)|"
    r"commander|superintendent|sheriff|harbou?r ?master|controller|comptroller|governor|commissioner|"
    r"administrator|provost|rector|registrar|curator|conservator|auditor general|inspector general|surveyor general|"
    r"official|officer|representative|executive|inspector|investigator|liquidator|convenor|convener|organi[sz]er|"
    r"coordinator|shop steward|trustee|partner|co ?founder|founder|owner"
)
SPEAKS_FOR = re.compile(rf"\b(?:{SPEAKING_FOR})\b")
SPEAKS_ALWAYS = re.compile(r"\bspokes(?:man|woman|person|people)\b|\bpress (?:secretary|officer|office|service)\b")

# Of these the body may be left out by an outlet: there is one company in the story, and it is its chief.
OF_COMPANY = re.compile(
    r"\b(?:chief executive|ceo|cfo|coo|cto|chief (?:financial|operating|technology|technical|finance|commercial) officer|"
    r"managing director|chairman|chairwoman|finance director)\b"
)
# Offices that tell by themselves of what sort of body they are.
OFFICE_OF = (
    (re.compile(r"\bvice chancellor\b|\bprovost\b"), "university"),
    (re.compile(r"\bchief constable\b|\bpolice (?:chief|commissioner|commander)\b"), "police"),
    (re.compile(r"\bshop steward\b|\bunion (?:leader|chief|boss|president|official)\b"), "union"),
)
RANKS_BEHIND = re.compile(r"(?<=\w) (?:professor|doctor|captain|sergeant|colonel|major|general|sir|dame|lord|lady|inspector|constable)$")
SPEAKS_ALONE = re.compile(
    r"\b(?:former|ex|retired|onetime|one time|then|minister|premier|prime|(?<!vice )chancellor|mayor|senator|sen|mp|mep|msp|td|"
    r"lawmaker|congress(?:man|woman)|councill?or|representative for|deputy for|ambassador|envoy|king|queen|prince|"
    r"princess|pope|bishop|archbishop|opposition|party|majority|minority|whip|professor|lecturer|researcher|scientist|"
    r"economist|analyst|expert|historian|epidemiologist|seismologist|volcanologist|biologist|strategist|lawyer|attorney|"
    r"solicitor|barrister|counsel|judge|magistrate|coach|captain|skipper|player|rider|driver|striker|goalkeeper|"
    r"midfielder|defender|director of photography|film|jury|actor|actress|singer|author|patient|passenger|resident|"
    r"worker|employee|nurse|teacher|student|farmer|fisherman|survivor|witness|victim|member|volunteer|supporter|"
    r"candidate|foreign secretary|home secretary|health secretary|(?:defen[cs]e|treasury|education|justice|transport|"
    r"environment|business|culture|interior|labou?r|energy|agriculture|trade|commerce|housing|welfare) secretary|"
    r"county commissioner|"
    r"eu commissioner|city manager|team manager|correspondent|reporter|editor|columnist)\b"
)
SECRETARY_OF_STATE = re.compile(
    r"\bsecretar(?:y|ies) (?:of|for) (?:state|defen[cs]e|health|commerce|labou?r|energy|education|transport(?:ation)?|"
    r"homeland|the (?:treasury|interior|army|navy|air force|environment))\b"
)

# Who leads a body is taken for nobody else's.
LEADING_POSTS = re.compile(
    r"\b(?:founder|co-founder|chief executive|CEO|owner|head|chair(?:man|woman)?|president|boss|chief)\b"
)

# Who is elected gives his own word, wherever he is told to be from, unless a bank or an agency has one of that name.
ELECTED = re.compile(r"\b(?:governor|gov|lieutenant governor|attorney general|sheriff|secretary of state|treasurer)$")
# Words of a chamber or a party: who chairs its committee speaks as a politician.
LEADS_CHAMBER = re.compile(r"\b(?:chair(?:man|woman|person)?|head|leader|whip|speaker|representative|secretary|boss)$")
POLITICAL = frozenset("house senate senatorial congress congressional gop republican democratic legislature commons rnc dnc".split())

PROSECUTION = re.compile(
    r"(?:the |state |federal |public |chief |lead |deputy |senior |special |local |city |county |district |"
    r"investigating )*(?:prosecutors?|prosecution(?: service)?|indictment|charge sheet|bill of indictment)"
)

# What a group of people at a body is called: "officials at the ministry", "company executives", "union leaders".
PEOPLE_OF = (
    "officials|officers|executives|bosses|leaders|chiefs|managers|management|representatives|spokesmen|spokespeople|aides|directors|"
    "analysts|economists|engineers|inspectors|investigators|researchers|scientists|forecasters|experts|doctors|"
    "sleuths|detectives|boffins|bigwigs|mandarins|honchos|top brass|number[- ]crunchers|bean[- ]counters|statisticians|technicians|"
    "advis[eo]rs|clinicians|medics|planners|regulators|academics|physicists|chemists|biologists|geologists|seismologists|volcanologists|"
    "meteorologists|hydrologists|epidemiologists|virologists|toxicologists|pathologists|surveyors|negotiators|curators|trustees|"
    "controllers|coordinators|co-ordinators|supervisors|watchmen|watchers|"
    "organi[sz]ers|staff|members|lawyers|sources|insiders|strategists|auditors|administrators|liquidators|colleagues"
)

# What stands before a name like a title, beside posts and honorifics.
RELATIONS = frozenset(
    "mum mom dad pm vp mum-of-one mum-of-two mum-of-three dad-of-one dad-of-two dad-of-three grandmother grandfather "
    "grandma grandpa gran uncle aunt fiance fiancee girlfriend boyfriend ex-wife ex-husband team-mate teammate hero star "
    "ace legend mastermind tourist holidaymaker commuter eyewitness ex-boss ex-chief ex-skipper".split()
)

# "Ada Osei, who runs the Port Authority": a clause that gives the body a person speaks for.
LEADING = r"(?:runs|heads|leads|chairs|founded|co-founded|owns|speaks for|directs|oversees|manages|presides over)"
