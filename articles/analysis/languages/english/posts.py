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

# Not the post as of now, or a lower one beside it: never a contradiction.
NOT_IN_POST = frozenset(
    "former ex then deputy vice acting assistant outgoing late incoming next interim predecessor successor previous "
    "designate elect retired associate senior junior onetime caretaker then- ex- one-time shadow honorary would-be".split()
)

EQUAL_POSTS = (
    ("managing director", "chief executive"), ("ceo", "chief executive"), ("chief executive officer", "chief executive"),
    ("cfo", "chief financial"), ("finance director", "chief financial"), ("chief finance officer", "chief financial"),
    ("premier", "prime minister"), ("head coach", "coach"), ("team manager", "coach"), ("manager", "coach"),
    ("chairman", "chair"), ("chairwoman", "chair"), ("chairperson", "chair"), ("spokeswoman", "spokesman"),
    ("spokesperson", "spokesman"), ("headteacher", "principal"), ("head teacher", "principal"), ("headmaster", "principal"),
    ("headmistress", "principal"), ("queen", "king"), ("harbourmaster", "harbor master"), ("harbormaster", "harbor master"),
    ("defence", "defense"), ("labour", "labor"), ("harbour", "harbor"), ("chief medical officer", "medical director"),
    ("foreign secretary", "foreign minister"), ("secretary of state", "foreign minister"),
    ("home secretary", "interior minister"), ("home minister", "interior minister"),
    ("chancellor of the exchequer", "finance minister"), ("treasury secretary", "finance minister"),
    ("treasury minister", "finance minister"), ("envoy", "ambassador"),
    ("fire commissioner", "fire chief"), ("nursing director", "head nurse"), ("chief nurse", "head nurse"),
)
