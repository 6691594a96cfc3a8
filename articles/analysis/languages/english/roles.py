"""What somebody is in a story beside any post: passenger, patient, sister, owner. Read by `agreement.posts.dual_posts`.

Such a role goes with nearly every post and with every other role, but for the rows below: nobody is a passenger and
the driver of one bus.
"""

from __future__ import annotations

KIN = frozenset(
    "mother father sister brother wife husband son daughter uncle aunt grandmother grandfather cousin niece nephew "
    "stepmother stepfather stepson stepdaughter fiance fiancee girlfriend boyfriend grandson granddaughter".split()
)
OWNERS = frozenset("owner landlord landlady proprietor".split())
LEARNING = frozenset("student intern trainee apprentice pupil undergraduate novice".split())
AIDES = frozenset("aide adviser advisor".split())
# Learn a trade: each is a word for the other beside it ("student nurse", "trainee nurse").
LEARNERS = frozenset("student trainee apprentice probationary probationer cadet learner".split())
ROLES = KIN | OWNERS | LEARNING | AIDES | frozenset(
    "passenger patient inmate prisoner detainee witness eyewitness bystander onlooker survivor defendant suspect accused victim plaintiff "
    "tenant lodger renter leaseholder guest customer shopper spectator fan supporter hostage gunman hijacker burglar thief "
    "volunteer farmhand barista busboy understudy soloist navigator codriver coxswain helmsman deckhand crewman jockey groom "
    "archdeacon churchwarden curate souschef kitman astronaut cosmonaut founder cofounder promoter franchisee shareholder "
    "employee worker hunter poacher shopsteward neighbor neighbour pedestrian villager refugee evacuee spy".split()
)
_CREW = "driver pilot copilot captain conductor steward cabinattendant navigator codriver coxswain helmsman deckhand mate"
_LAW = "lawyer attorney defenselawyer victimslawyer companylawyer prosecutor judge magistrate clerk"
_TOP = "director chief executive editor manager principal headteacher rector dean professor president conductor minister"
# Two roles or posts of one row, one on either side, are never one person's.
ROWS = tuple(
    (frozenset(one.split()), frozenset(two.split()))
    for one, two in (
        ("passenger pedestrian bystander onlooker", _CREW),
        ("patient", "nurse doctor surgeon midwife porter paramedic physician"),
        ("inmate prisoner detainee", "guard warden chaplain officer governor director nurse doctor"),
        ("witness eyewitness bystander", f"{_LAW} juror defendant suspect accused plaintiff"),
        ("defendant suspect accused", f"{_LAW} juror victim plaintiff detective inspector superintendent sheriff constable"),
        ("victim survivor plaintiff", f"{_LAW} juror gunman hijacker"),
        ("tenant lodger renter leaseholder guest customer shopper", "owner landlord landlady proprietor manager supervisor cashier employee waiter bartender barman"),
        ("owner landlord landlady proprietor", "farmhand barman barmaid bartender waiter apprentice intern cashier cleaner porter"),
        ("student intern trainee apprentice pupil undergraduate novice", f"{_TOP} owner lecturer"),
        ("spectator fan supporter", "player coach referee striker goalkeeper captain midfielder defender"),
        ("aide adviser advisor", "minister president premier governor mayor king chancellor"),
        ("hostage", "gunman hijacker"),
        ("understudy soloist", "conductor choreographer"),
        ("employee worker", "owner landlord landlady proprietor"),
        ("hunter poacher", "ranger warden gamekeeper"),
        ("navigator codriver", "driver pilot captain"),
        ("coxswain helmsman deckhand", "captain mechanic mate"),
        ("jockey groom", "coach owner horsetrainer"),
        ("shopsteward", "manager director executive owner foreman chair"),
        ("archdeacon churchwarden curate", "bishop archbishop vicar priest"),
        ("souschef", "chef"),
        ("kitman", "coach captain physio physiotherapist doctor"),
        ("volunteer", "coxswain"),
        ("promoter founder", "vocalist drummer guitarist singer"),
        ("neighbor neighbour", "mother father sister brother wife husband son daughter"),
    )
)
# Who serves in a house and does not run it.
SERVANTS = frozenset(
    "porter cleaner cook chaplain guard janitor caretaker receptionist groundsman barman bartender waiter lifeguard cashier "
    "dispatcher usher typist bookkeeper librarian nanny childminder paramedic physiotherapist physio driver mechanic plumber electrician "
    "carpenter welder bricklayer roofer plasterer courier postman miner steelworker machinist seamstress doorman bouncer vendor busker "
    "carer caregiver hairdresser barber translator interpreter trawlerman docker dockworker stevedore signalman shunter".split()
)
RUNNERS = frozenset("director manager executive principal mayor minister rector commissioner superintendent dean ambassador governor premier judge "
    "prosecutor".split())
# What people are also in their spare time: "the pilot of the glider, Ada Osei, a dentist".
PASTIMES = frozenset(
    "pilot diver fisherman lifeguard firefighter gardener beekeeper climber rower cyclist swimmer sprinter boxer poet novelist essayist "
    "blogger podcaster chorister".split()
)
# Those at whose work or in whose ship or plane another such is somebody else.
AT_WORK = frozenset(
    "pilot copilot captain mate navigator cabinattendant steward purser airtrafficcontroller conductor guard driver mechanic engineer signalman "
    "dispatcher constable detective paramedic firefighter lifeguard nurse doctor surgeon bosun deckhand".split()
)
SPORTS = frozenset(
    "football rugby cricket hockey netball basketball athletics swimming tennis rowing handball volleyball baseball cycling skiing "
    "boxing golf gymnastics judo fencing sailing wrestling shooting archery badminton squash weightlifting triathlon skating softball "
    "surfing canoeing diving climbing karate darts snooker curling racing polo lacrosse".split()
)
