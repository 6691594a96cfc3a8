"""How English makes the noun of an act from its verb. Read by `words.nominals`.

A row is an ending of the noun and what stands in its place in the verb, the likelier first; a result counts only where
it is a verb that is known. After Quirk et al., A Comprehensive Grammar of the English Language (1985), appendix I.48-50.
"""

from __future__ import annotations

ENDINGS = """
ssion: t ss
ision: ide ise
usion: ude use
osion: ode
asion: ade
ulsion: el ulse
ension: end
ersion: ert erse
ession: ede eed ess
cision: cide
uction: uce uct oy
umption: ume
iption: ibe
eption: eive ept
olution: olve olute
emption: eem empt
ention: ain ene end ent
ification: ify
lication: ly licate
ication: icate ify y
uisition: uire
position: pose
olition: olish
etition: ete eat
ignition: ignize
stration: ster strate
anation: ain
amation: aim
upation: upy
ation: e ate y
ition: e it
tion: t te
sion: s se
issal: iss
ittal: it
uttal: ut
val: ve
sal: se
rral: r
ewal: ew
awal: aw
owal: ow
rial: ry
nial: ny
surance: sure
earance: ear
rrance: r
rrence: r
ndance: nd
mance: m
tance: t
iance: y
vance: ve
verage: ver
lockage: lock
toppage: top
eakage: eak
torage: tore
gence: ge
rence: r re
sistence: sist
nosis: nose
lysis: lyze
losure: lose
posure: pose
eizure: eize
arture: art
ailure: ail
upture: upture
asure: ase
overy: over
livery: liver
quiry: quire
""".strip()

# Behind the verb in a noun of both: "switchover", "lockout".
PARTICLES = ("over", "out", "down", "up", "off", "back", "away", "in")
# End like such nouns, and are the acts of no verb, or of another than the letters say.
NO_ACTS = frozenset(
    "station nation ration mission session motion notion passion pension mansion version edition option action faction fraction "
    "fiction caution auction traction portion section function condition tradition commission profession aggression procession "
    "situation reputation population location vacation relation generation foundation organization corporation "
    "association administration constitution institution television vision occasion tension dimension mention attention "
    "convention contention question pollution evolution solution relation communication education medication indication "
    "measure treasure pleasure leisure romance finance instance distance substance circumstance "
    "insurance entrance importance clearance conference reference difference audience rival festival carnival naval oval "
    "denial trial material memorial aerial ministerial serial proportion exhibition position opposition proposition "
    "composition alliance appliance concession ceremonial precipitation petition competition ambition nutrition coalition".split()
)
