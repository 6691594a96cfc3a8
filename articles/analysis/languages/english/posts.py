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
    "biologist economist pathologist teacher superintendent provost master archivist physicist chemist virologist "
    "speaker coordinator doctor editor consul controller comptroller registrar marshal brigadier commodore skipper referee "
    "umpire linesman whip forecaster statistician actuary choreographer agronomist entomologist criminologist psychologist "
    "psychiatrist anesthesiologist radiologist oncologist obstetrician gynecologist hydrologist volcanologist geophysicist climatologist oceanographer immunologist cardiologist toxicologist "
    "historian sociologist ecologist botanist zoologist astronomer lawyer magistrate juror administrator "
    "dermatologist neurologist neurosurgeon urologist pediatrician paediatrician ophthalmologist orthopedist gastroenterologist "
    "nephrologist rheumatologist endocrinologist hematologist haematologist pulmonologist anaesthetist anesthetist physician "
    "anthropologist archaeologist paleontologist mathematician linguist geneticist neuroscientist pharmacologist nutritionist "
    "glaciologist mineralogist ornithologist demographer cartographer linguist philosopher theologian "
    "subinspector assistantsubinspector headconstable corporal lancecorporal private flightlieutenant squadronleader wingcommander groupcaptain "
    "attendant hostess publisher forewoman counsel linesman timekeeper scout physio physiotherapist "
    "senator councilor assemblymember commander commandant negotiator foreman undersecretary midwife paramedic firefighter rabbi imam vicar abbot".split()
)

# Offices that are told of a person beside the name, and seldom stand for him without it.
OFFICES = frozenset(
    "attache counselor counsellor chargedaffaires nuncio convener convenor mate bosun boatswain purser copilot chaplain pastor priest deacon clerk bailiff trustee "
    "steward supervisor constable detective permanentsecretary councillor councilman councilwoman alderman alderwoman "
    "assemblyman assemblywoman congressman congresswoman navigator quartermaster stationmaster groundsman "
    "cabinattendant personaltrainer linesman scrumhalf flyhalf quarterback pitcher catcher batsman bowler wicketkeeper winger fullback "
    "forward flanker prop backrower tightforward halfback threequarter allrounder linebacker runningback cornerback receiver "
    "shortstop pointguard outfielder infielder airtrafficcontroller sprinter hurdler wrestler boxer swimmer rower cyclist "
    "professor mp mep msp mla verger sexton signaller dispatcher projectionist invigilator usher".split()
)
# What people do for a living. With a small letter only: many are last names.
JOBS = frozenset(
    "lecturer chef baker butcher barber farmer fisherman plumber electrician carpenter waiter waitress shopkeeper cook "
    "hairdresser pharmacist dentist librarian driver welder trader hotelier publican gardener beekeeper tailor plasterer "
    "bricklayer roofer mechanic cleaner porter cashier accountant lifeguard translator interpreter sculptor potter "
    "trawlerman crofter miller brewer winemaker cobbler florist jeweller jeweler watchmaker glazier locksmith optician "
    "physiotherapist radiographer photographer architect teacher nurse midwife "
    "soprano mezzo alto tenor baritone bass violinist violist cellist pianist organist flautist flutist clarinetist oboist trumpeter "
    "saxophonist harpist percussionist drummer guitarist bassist keyboardist vocalist frontman singer rapper songwriter "
    "composer lyricist librettist dancer ballerina screenwriter scriptwriter playwright dramatist novelist poet essayist columnist "
    "biographer cartoonist illustrator painter filmmaker cinematographer cameraman actor actress comedian "
    "magician puppeteer dj blogger podcaster stuntman projectionist "
    "signalman conductor guard shunter trucker lorry-driver cabbie courier postman postwoman mailman dockworker docker stevedore crane-operator "
    "miner steelworker machinist seamstress weaver joiner stonemason mason upholsterer blacksmith farrier surveyor "
    "janitor caretaker doorman bouncer barman barmaid bartender sommelier pastry-chef greengrocer fishmonger newsagent grocer "
    "ironmonger stallholder vendor hawker busker estate-agent realtor auctioneer broker banker "
    "shepherd herder herdsman rancher vintner winegrower oysterman lobsterman diver fruit-picker forester lumberjack logger gamekeeper "
    "gravedigger undertaker tutor governess childminder nanny caregiver carer paralegal notary "
    "hooker programmer coder webmaster receptionist typist bookkeeper".split()
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
    "surgical academic student music orchestra theatre theater opera gallery library archive privacy inquiry "
    "employment commerce infrastructure migration refugee refugees women youth family pensions planning sanitation rural "
    "petroleum mining religious veterans media broadcasting aviation roads social welfare development community cyber "
    "civil protection emergencies healthcare patient nutrition epidemiology laboratory opposition parliament majority "
    "minority council house senate newsroom news features picture deputy tournament race match stage tour track circuit "
    "fleet factory mine terminal line railroad transit bridge dam reservoir exploration animal livestock food drug crime "
    "homicide fraud forensic traffic coast coastguard search operations logistics procurement revenue treasury budget "
    "statistics census weather climate seismic volcano ocean antitrust competition consumer markets trading lending "
    "content ethics integrity governance sustainability people talent integration external internal works "
    "transportation economic "
    # departments of a hospital, a university, a club
    "surgery pediatrics paediatrics cardiology oncology neurology radiology psychiatry obstetrics gynecology maternity orthopedics anesthesiology "
    "urology dermatology virology immunology microbiology pharmacy physics chemistry biology geology history philosophy mathematics linguistics "
    "architecture archaeology anthropology sociology psychology criminology football tennis rugby cricket cycling rowing swimming athletics "
    "law economics medicine literature theology zoology botany genetics neuroscience astronomy geography journalism mining "
    "agronomy forestry dentistry veterinary mathematics statistics management business psychology languages divinity "
    "midwifery nursing hydrology seismology toxicology ecology climatology oceanography geophysics volcanology "
    "instruction inspection inspections investigation licensing enforcement surveillance prevention preparedness response resilience investigations recycling parks parking freight passenger collections exhibitions conservation heritage training admissions alumni fundraising payroll irrigation lighting "
    "battalion station stadium store depot kitchen farm estate garden stage facilities events ticket ground travel batting bowling "
    "fielding fitness strength attack defending forwards youth highways "
    "hardware software artificial revenue people growth innovation diversity risk brand medical "
    "prisons schools hospitals railways ports forests meteorological basketball hockey handball volleyball baseball skiing boxing golf goalkeeping conditioning scouting".split()
)

# Fields of a ministry: its head is called minister here and secretary there.
PORTFOLIOS = frozenset(
    "health defense education transport transportation justice labor energy environment agriculture trade interior finance "
    "treasury commerce housing culture foreign employment immigration tourism economy infrastructure".split()
)

# Two words for one field.
EQUAL_AREAS = {
    "roads": "transport", "highways": "transport", "transportation": "transport", "economic": "economy", "economics": "economy", "employment": "labor", "commerce": "trade",
    "prisons": "prison", "schools": "school", "hospitals": "hospital", "railways": "railway", "ports": "harbor", "forests": "forest",
    "meteorological": "weather", "disease": "health", "treasury": "finance", "paediatrics": "pediatrics", "healthcare": "health", "emergencies": "emergency", "elections": "electoral", "sport": "sports", "sporting": "sports",
    "refugees": "refugee", "migration": "immigration", "maritime": "harbor", "port": "harbor", "defence": "defense",
    "labour": "labor", "harbour": "harbor", "theatre": "theater", "railroad": "railway", "technical": "technology",
    "instruction": "education", "inspections": "inspection", "investigation": "investigations", "site": "plant", "factory": "plant", "mill": "plant", "scientific": "research", "nursing": "nurse", "army": "military",
}

# What a person does who holds a post that is not named.
LEADING_VERBS = {
    "heads": "head", "leads": "head", "runs": "head", "directs": "director", "chairs": "chair", "commands": "commander",
    "coaches": "coach", "captains": "captain", "chaired": "chair", "coordinates": "coordinator", "co-ordinates": "coordinator",
    "oversees": "head", "manages": "manager", "edits": "editor", "conducts": "conductor", "skippers": "captain",
    "governs": "governor", "owns": "owner", "rents": "tenant", "presides over": "president", "supervises": "head", "is at the helm of": "head",
}

# "The board, chaired by Ada Osei": the same verbs behind what is led.
LED_BY = {
    "chaired": "chairs", "headed": "heads", "led": "leads", "run": "runs", "directed": "directs", "commanded": "commands",
    "managed": "manages", "coordinated": "coordinates", "captained": "captains", "coached": "coaches", "edited": "edits",
}

# Not the post as of now, or one that is no post: never a contradiction.
NOT_IN_POST = frozenset(
    "former ex then acting interim outgoing late incoming next interim predecessor successor previous "
    "designate elect retired onetime caretaker honorary would new newly appointed nominated ousted sacked co "
    "aspiring pick nominee candidate hopeful contender emeritus emerita "
    "incident duty shift scene onscene".split()  # what somebody is for a day
)

# The one below the head of something.
DEPUTIES = frozenset("deputy vice assistant associate under junior".split())

EQUAL_POSTS = (
    *((f"{place} {held}", "prison guard") for place in ("prison", "jail", "corrections", "correctional", "correction", "detention") for held in ("officer", "guard", "warder")),
    ("jailer", "prison guard"), ("gaoler", "prison guard"), ("warder", "prison guard"), ("turnkey", "prison guard"),
    ("family lawyer", "lawyer"), ("law officer", ""), ("national security adviser", "securityadviser"), ("national security advisor", "securityadviser"),
    ("security adviser", "securityadviser"),
    ("stationmaster", "station manager"), ("forewoman", "foreman"), ("forewoman jury", "juror"),
    ("shop steward", "shopsteward"), ("battalion chief", "battalionchief"), ("district fire chief", "battalionchief"), ("division chief", "battalionchief"),
    ("detective chief inspector", "inspector"), ("detective chief superintendent", "superintendent"), ("detective chief", "detective"),
    ("general counsel", "chief legal"), ("chief legal officer", "chief legal"), ("legal director", "chief legal"), ("counsel", "lawyer"),
    ("chief risk officer", "chief risk"), ("risk chief", "chief risk"), ("risk director", "chief risk"),
    ("chief marketing officer", "chief marketing"), ("marketing chief", "chief marketing"), ("marketing director", "chief marketing"),
    ("chief commercial officer", "chief commercial"), ("commercial director", "chief commercial"), ("sales director", "chief sales"),
    ("chief compliance officer", "chief compliance"), ("chief product officer", "chief product"), ("chief strategy officer", "chief strategy"),
    ("technology director", "chief technology"), ("technology chief", "chief technology"), ("operations chief", "chief operating"),
    ("chief science officer", "chiefscientist"), ("research chief", "chief research"), ("personnel chief", "human resources director"),
    ("chief human resources officer", "human resources director"), ("human resources chief", "human resources director"),
    ("human resources manager", "human resources director"), ("personnel manager", "human resources director"),
    ("assistant sub inspector", "assistantsubinspector"), ("sub inspector", "subinspector"), ("head constable", "headconstable"),
    ("lance corporal", "lancecorporal"), ("flight lieutenant", "flightlieutenant"), ("squadron leader", "squadronleader"),
    ("wing commander", "wingcommander"), ("group captain", "groupcaptain"), ("flight attendant", "cabinattendant"), ("cabin attendant", "cabinattendant"),
    ("air hostess", "cabinattendant"), ("cabin crew", "cabinattendant"), ("stewardess", "steward"), ("touch judge", "linesman"), ("assistant referee", "linesman"),
    ("paediatrician", "pediatrician"), ("anaesthetist", "anesthesiologist"), ("anesthetist", "anesthesiologist"), ("heart surgeon", "surgeon"),
    ("haematologist", "hematologist"), ("actress", "actor"), ("scriptwriter", "screenwriter"), ("dramatist", "playwright"),
    ("barmaid", "bartender"), ("barman", "bartender"), ("postwoman", "postman"), ("mailman", "postman"), ("trucker", "driver"),
    ("lorry driver", "driver"), ("truck driver", "driver"), ("cabbie", "driver"), ("train driver", "driver"), ("bus driver", "driver"),
    ("docker", "dockworker"), ("stevedore", "dockworker"), ("flautist", "flutist"),
    ("parish priest", "priest"), ("vicar", "priest"), ("curate", "priest"), ("team captain", "captain"), ("club captain", "captain"),
    ("detective superintendent", "superintendent"), ("detective inspector", "inspector"), ("detective sergeant", "sergeant"), ("detective constable", "constable"),
    ("permanent secretary", "permanentsecretary"), ("permanent undersecretary", "permanentsecretary"), ("permanent under secretary", "permanentsecretary"),
    ("lecturer", "professor"), ("convenor", "convener"), ("boatswain", "bosun"), ("jeweler", "jeweller"), ("waitress", "waiter"), ("first officer", "mate"), ("co pilot", "copilot"),
    ("chief scientist", "chiefscientist"), ("chief scientific officer", "chiefscientist"), ("chief scientific adviser", "scienceadviser"),
    ("scientific director", "chiefscientist"), ("chief technologist", "chief technology"),
    ("football manager", "coach"), ("rugby manager", "coach"), ("cricket manager", "coach"), ("football coach", "coach"),
    ("rugby coach", "coach"), ("basketball coach", "coach"), ("council leader", "councilleader"), ("leader council", "councilleader"), ("leader city council", "councilleader"),
    ("counsellor", "counselor"), ("naval attache", "navy attache"), ("cultural attache", "culture attache"), ("cultural counsellor", "culture counselor"),
    ("cultural counselor", "culture counselor"), ("naval counsellor", "navy counselor"), ("charge d affaires", "chargedaffaires"), ("charge affaires", "chargedaffaires"),
    ("minister counsellor", "counselor"), ("minister counselor", "counselor"), ("embassy secretary", "counselor"),
    ("councillor", "councilor"), ("councilman", "councilor"), ("councilwoman", "councilor"), ("councilmember", "councilor"),
    ("council member", "councilor"), ("alderman", "councilor"), ("alderwoman", "councilor"), ("assemblyman", "assemblymember"),
    ("assemblywoman", "assemblymember"), ("assembly member", "assemblymember"),
    ("general secretary", "generalsecretary"), ("secretary general", "generalsecretary"), ("commandant", "commander"),
    ("personnel director", "human resources director"), ("personnel head", "human resources director"),
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
    ("vicechancellor", "rector"), ("district attorney", "district prosecutor"), ("harbor chief", "harbor master"), ("economic minister", "economy minister"),
    ("financial minister", "finance minister"),
    ("premier", "prime minister"), ("head coach", "coach"), ("team manager", "coach"), ("club manager", "coach"),
    ("first team coach", "coach"), ("first team manager", "coach"),
    ("chairman", "chair"), ("chairwoman", "chair"), ("chairperson", "chair"), ("spokeswoman", "spokesman"),
    ("spokesperson", "spokesman"), ("headteacher", "principal"), ("head teacher", "principal"), ("headmaster", "principal"),
    ("headmistress", "principal"), ("queen", "king"), ("harbourmaster", "harbor master"), ("harbormaster", "harbor master"),
    ("defence", "defense"), ("labour", "labor"), ("harbour", "harbor"), ("chief medical officer", "medical director"),
    ("foreign secretary", "foreign minister"), ("secretary of state", "foreign minister"), ("secretary state", "foreign minister"),
    ("home secretary", "interior minister"), ("home minister", "interior minister"),
    ("chancellor exchequer", "finance minister"), ("treasury secretary", "finance minister"),
    ("treasury minister", "finance minister"), ("envoy", "ambassador"),
    ("fire commissioner", "fire chief"), ("nursing director", "chief nurse"), ("director nursing", "chief nurse"),
    ("matron", "chief nurse"), ("head school", "principal"), ("school head", "principal"), ("attorney general", "attorneygeneral"),
    ("solicitor general", "solicitorgeneral"), ("surgeon general", "surgeongeneral"), ("us attorney", "federal prosecutor"),
    ("united states attorney", "federal prosecutor"), ("state attorney", "prosecutor"), ("states attorney", "prosecutor"),
    ("county attorney", "prosecutor"), ("crown attorney", "prosecutor"), ("commonwealths attorney", "prosecutor"),
    ("prosecuting attorney", "prosecutor"), ("public prosecutor", "prosecutor"), ("crown prosecutor", "prosecutor"),
    ("principal investigator", "principalinvestigator"), ("lead investigator", "principalinvestigator"),
    ("chief investigator", "principalinvestigator"), ("lead researcher", "principalinvestigator"),
    ("lieutenant governor", "governor"), ("general staff chief", "military chief"), ("defense staff chief", "military chief"),
    ("defence staff chief", "military chief"), ("joint staff chief", "military chief"), ("defense attorney", "defenselawyer"), ("defense lawyer", "defenselawyer"),
    ("defense counsel", "defenselawyer"), ("defence attorney", "defenselawyer"), ("defence lawyer", "defenselawyer"),
    ("defence counsel", "defenselawyer"), ("chief justice", "chiefjustice"), ("opposition leader", "oppositionleader"),
    ("leader opposition", "oppositionleader"), ("opposition chief", "oppositionleader"), ("chief opposition", "oppositionleader"), ("majority leader", "majorityleader"), ("minority leader", "minorityleader"),
    ("external affairs minister", "foreign minister"), ("foreign affairs minister", "foreign minister"),
    ("internal affairs minister", "interior minister"), ("home affairs minister", "interior minister"),
    ("minister external affairs", "foreign minister"), ("minister foreign affairs", "foreign minister"),
    ("minister internal affairs", "interior minister"), ("minister home affairs", "interior minister"),
    ("head doctor", "medical director"), ("chief doctor", "medical director"), ("chief physician", "medical director"),
    ("clinical director", "medical director"), ("chief medic", "medical director"), ("medical superintendent", "medical director"),
    ("chief medical director", "medical director"), ("editor chief", "editor"), ("chief editor", "editor"), ("editor in chief", "editor"),
    ("chief constable", "police chief"), ("constable chief", "police chief"), ("inspector general police", "police chief"),
    ("director general police", "police chief"), ("police inspector general", "police chief"),
    ("press officer", "press spokesman"), ("public relations officer", "press spokesman"), ("media officer", "press spokesman"),
    ("information officer", "press spokesman"), ("public affairs officer", "press spokesman"),
    ("public information officer", "press spokesman"), ("communications officer", "press spokesman"),
    ("head communications", "press spokesman"), ("communications director", "press spokesman"),
    ("communications chief", "press spokesman"), ("director communications", "press spokesman"),
    ("chief communications", "press spokesman"), ("communications manager", "press spokesman"),
    ("cabinet secretary", "minister"), ("union minister", "minister"), ("skipper", "captain"),
    ("chief pilot", "pilot"), ("jury foreman", "juror"), ("foreman jury", "juror"), ("jury forewoman", "juror"), ("foreperson", "juror"), ("congressman", "houserepresentative"), ("congresswoman", "houserepresentative"),
    ("managing editor", "managingeditor"), ("commander chief", "commander"), ("police commander", "police commander"),
    ("music director", "conductor"), ("general director", "director general"),
    ("co ordinator", "coordinator"), ("chief operations officer", "chief operating"), ("operations director", "chief operating"),
    ("chief information officer", "chief technology"), ("chief people officer", "human resources director"),
    ("chief counsel", "lawyer"), ("solicitor", "lawyer"), ("barrister", "lawyer"), ("advocate", "lawyer"),
)

# Whom a lawyer stands for in court.
LAWYERS = frozenset("lawyer attorney counsel solicitor barrister advocate".split())
CLIENTS = {
    "victimslawyer": frozenset(
        "victim victims family families relatives widow widows widower survivors survivor parents mother father plaintiff plaintiffs "
        "claimant claimants bereaved injured complainant complainants accuser accusers tenants residents patients".split()
    ),
    "defenselawyer": frozenset(
        "accused defendant defendants suspect suspects driver captain gunman shooter attacker prisoner inmate".split()
    ),
    "companylawyer": frozenset("company firm operator manufacturer carrier airline builder developer hospital insurer employer owner owners".split()),
}

# Groups that are fields of a ministry, and only clients of a lawyer.
PEOPLE_SERVED = frozenset("women youth family refugee refugees veterans people patient student consumer".split())

# Heads that only come about as one word for two ("attorney general").
JOINED_HEADS = frozenset(
    "attorneygeneral solicitorgeneral surgeongeneral defenselawyer chiefjustice oppositionleader majorityleader "
    "generalsecretary councilleader deputyleader chiefscientist scienceadviser minorityleader battalionchief securityadviser victimslawyer companylawyer vicechancellor representative houserepresentative managingeditor principalinvestigator shadowminister".split()
)
