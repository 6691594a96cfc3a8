"""Posts that one person holds and what narrows them, for comparing titles. Read by `agreement.titles`."""

from __future__ import annotations

# The head of a post. General words (leader, official, boss, expert, politician, doctor, lawmaker) are left out: they
# stand beside any exact post without an error.
HEADS = frozenset(
    "president minister premier chancellor king queen governor mayor sheriff coroner commissioner chief director manager "
    "coach captain executive officer chairman chairwoman chairperson chair secretary ambassador envoy prosecutor judge "
    "attorney general admiral colonel major lieutenant sergeant inspector superintendent principal headteacher "
    "headmaster headmistress rector dean bishop archbishop cardinal pope spokesman spokeswoman spokesperson treasurer "
    "auditor ombudsman curator conductor engineer nurse surgeon epidemiologist microbiologist geologist seismologist "
    "meteorologist goalkeeper striker defender midfielder pilot harbourmaster harbormaster warden ranger veterinarian "
    "biologist economist pathologist teacher superintendent provost master archivist physicist chemist virologist".split()
)

# Words that narrow a head and make another post of it.
NARROWING = frozenset(
    "prime foreign defense defence interior home health finance financial treasury economy economic education transport "
    "justice environment energy agriculture trade labor labour culture sports sport emergency medical police fire "
    "executive operating technical technology sporting commercial marketing city county state national harbor harbour port "
    "managing artistic general head chief press nursing security safety water climate housing immigration industry tourism "
    "research scientific science human resources communications attorney surgeon district assistant club team ship "
    "railway airport hospital school border divisional regional branch board jury committee commission union league group "
    "international public private legal digital creative programme program works site plant project operations security".split()
)

# Fields of work and places of work that narrow a post too, where two wordings of a post are compared.
AREAS = NARROWING | frozenset(
    "quality product sales strategy risk data information compliance audit supply logistics production manufacturing "
    "engineering editorial policy investment retail customer elections electoral tax customs prison forest wildlife "
    "fisheries nuclear space mission flight launch rescue relief disaster weather vaccine disease festival museum "
    "maritime anti-doping doping church parish army navy military staff counterterrorism intelligence clinical ward "
    "surgical academic student music orchestra theatre theater opera gallery library archive privacy inquiry".split()
)

# What a person does who holds a post that is not named.
LEADING_VERBS = {
    "heads": "head", "leads": "head", "runs": "head", "directs": "director", "chairs": "chair", "commands": "commander",
    "coaches": "coach", "captains": "captain", "chaired": "chair",
}

# Not the post as of now, or a lower one beside it: never a contradiction.
NOT_IN_POST = frozenset(
    "former ex then deputy vice acting assistant outgoing late incoming next interim predecessor successor previous "
    "designate elect retired associate senior junior onetime caretaker then- ex- one-time shadow honorary would-be new newly appointed nominated ousted sacked co aspiring "
    "pick nominee candidate hopeful contender would-be".split()
)

EQUAL_POSTS = (
    ("managing director", "chief executive"), ("ceo", "chief executive"), ("chief executive officer", "chief executive"),
    ("cfo", "chief financial"), ("finance director", "chief financial"), ("chief finance officer", "chief financial"),
    ("chief financial officer", "chief financial"), ("finance chief", "chief financial"), ("coo", "chief operating"),
    ("chief operating officer", "chief operating"), ("cto", "chief technology"),
    ("chief technology officer", "chief technology"), ("chief technical officer", "chief technology"),
    ("chief executives", "chief executive"), ("chief exec", "chief executive"),
    ("press secretary", "press spokesman"), ("presiding judge", "judge"), ("prosecutor general", "general prosecutor"),
    ("health secretary", "health minister"), ("defense secretary", "defense minister"),
    ("education secretary", "education minister"), ("transport secretary", "transport minister"),
    ("transportation secretary", "transport minister"), ("justice secretary", "justice minister"),
    ("labor secretary", "labor minister"), ("energy secretary", "energy minister"),
    ("environment secretary", "environment minister"), ("agriculture secretary", "agriculture minister"),
    ("vicechancellor", "rector"), ("district attorney", "prosecutor"), ("harbor chief", "harbor master"), ("economic minister", "economy minister"),
    ("financial minister", "finance minister"),
    ("premier", "prime minister"), ("head coach", "coach"), ("team manager", "coach"), ("manager", "coach"),
    ("chairman", "chair"), ("chairwoman", "chair"), ("chairperson", "chair"), ("spokeswoman", "spokesman"),
    ("spokesperson", "spokesman"), ("headteacher", "principal"), ("head teacher", "principal"), ("headmaster", "principal"),
    ("headmistress", "principal"), ("queen", "king"), ("harbourmaster", "harbor master"), ("harbormaster", "harbor master"),
    ("defence", "defense"), ("labour", "labor"), ("harbour", "harbor"), ("chief medical officer", "medical director"),
    ("foreign secretary", "foreign minister"), ("secretary of state", "foreign minister"), ("secretary state", "foreign minister"),
    ("home secretary", "interior minister"), ("home minister", "interior minister"),
    ("chancellor of the exchequer", "finance minister"), ("treasury secretary", "finance minister"),
    ("treasury minister", "finance minister"), ("envoy", "ambassador"),
    ("fire commissioner", "fire chief"), ("nursing director", "head nurse"), ("chief nurse", "head nurse"),
)
