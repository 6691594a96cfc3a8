"""Verb forms that news uses, so that a clause can be told from a noun phrase without a parser.

Forms ending in -ed and -ing are known by their ending and are not listed. A form is listed as past, third person or
base where at least half, 30 % and 30 % of its uses in 300,000 words of US news were that form (tagged by machine).
"""

# Past forms and participles that do not end in -ed.
PAST = frozenset(
    (
        "arose ate bade beaten became become began begun bit bitten bled born bought bound bred broke broken brought "
        "built burst came cast caught chose chosen clung crept dealt drawn drew driven drove dug fallen fed fell felt "
        "fled flew flown flung forbade forbidden forecast foresaw foretold forgot forgotten fought found froze frozen "
        "gave given gone got gotten grew ground grown heard held hid hidden hit hung kept knelt knew knit known laid "
        "leapt led left lent lit lost made meant met misled outran overcame overheard oversaw overtaken overthrew paid "
        "partook pent put quit ran rang read rebuilt resold retold rewrote risen rose rung said sang sank sat saw scorn "
        "seen sent set sewn shaken shed shone shook shot shown shrank shut slept slid slung sold sought spat sped spent "
        "split spoke spoken sprang spread spun stank stole stolen stood strode struck strung stuck sung sunk swam swept "
        "swore sworn swung taken taught thought threw thrown thrust tilt told took tore torn trod undercut understood "
        "underwent undone upheld went wept withdrawn withdrew withheld withstood won wore worn wound written wrote wrung "
    ).split()
)

# Third person singular, present.
THIRD = frozenset(
    (
        "accuses addresses adds agrees aims allows amounts appears appraises appreciates argues asks assails assumes "
        "backs bars bears beats becomes begins believes belongs blasts blocks blows boasts boosts bothers brings "
        "broadcasts bruises brushes builds burns calls caps cares carries catapults champions cites closes comes commits "
        "compares concludes condemns confronts connects considers consists constitutes continues controls converts "
        "coordinates covers criticizes crosses dams dates decides declares declines defends defies delivers denies "
        "depends describes deserves despises dictates dies differs disagrees displays distinguishes divides doubles draws "
        "dresses drives drops earns echoes embraces emphasizes encourages ends enjoys enters exceeds excludes exists "
        "expands expects explains expresses extends faces fails fairways falls favors fears features feeds feels finds "
        "finishes fires fits focuses follows forms forwards gets gives goes grows happens hates helps highlights hints "
        "hires hits holds hopes hosts hurts identifies ignores illustrates implies improves incites includes increases "
        "indicates injects insists intends involves joins keeps kills knows lacks lags laments lasts lays leads leans "
        "leaves lies likes listens looks looms loses loves maintains makes manages mandates marks matches matters means "
        "meets mentions merits mirrors misses mocks moves needs notes occurs offers opens opposes outweighs oversees owns "
        "paints passes pays pitches plays pledges populists poses praises precedes prefers prepares presents presses "
        "prevails proceeds produces prohibits promotes proposes proves provides publishes pulls pursues pushes puts "
        "raises rankings ranks rattles reaches reacts reads receives recites recognizes recounts refers reflects refuses "
        "regards rejects relies remains remembers reminds represents requires responds rests returns reveals rewards runs "
        "says scrambles secures seeks seems sees sends serves sets shakes shares sharpens shows signals singles sits "
        "slams sounds speaks specializes spends stands starts stays stretches struggles succeeds sucks suggests supports "
        "suspects swipes takes talks targets teaches tells tends testifies thinks threatens tops touches tracks trails "
        "transcends tries trips turns undergraduates undermines underscores understands unfolds unites urges uses "
        "violates visitors vows wants warns watches wheels wins works worries writes "
    ).split()
)

# Infinitive and plural present.
BASE = frozenset(
    (
        "abandon accelerate accept accomplish achieve acknowledge adapt add address adjust admire admit adopt advance "
        "advise affect affirm afford agree aim alienate allow alter announce apologize appear applaud apply appoint "
        "appreciate approve argue arrive ask assess assist assuage assume assure attend attract avoid await backfire ban "
        "bar bear beat begin believe bend benefit bet bio bite blame block blow blunt boast bolster bomb boost borrow "
        "bother break bring broaden broker buck build burn buy call calm cap capitalize capture carry carve catch cater "
        "cause cease celebrate change check cheer choose cite claim click clinch clubhouse coalesce collect combat "
        "combine come comment communicate compare compete complain complicate comply comprise compromise concede conclude "
        "condemn conduct confirm confront connect consider consolidate continue contradict convince cope count counter "
        "cover crack create criticize cross crush cry curb cut decide declare default defeat defend define delay deliver "
        "demonstrate dent deny depend deploy deport descend describe deserve destroy detect deter determine develop dial "
        "die differ dig disagree disavow disclose discount discover discuss dislike dismantle dismiss dispel display "
        "disrupt distance distinguish dominate donate doom draft drag draw drive drop dry dude dump earn eat echo "
        "elaborate elect elevate eliminate embody embrace emerge emphasize enable enact encourage end endorse energize "
        "engage engineer enjoy ensure enter equate eradicate erupt escape establish estimate exceed excite execute exist "
        "expand expect expel explain explode exploit express extend face fail fall fare fear feed feel fight figure fill "
        "find fit fix flesh flip flourish fly focus follow foresee forge forget foster frame fulfill function gain gather "
        "generate get give graduate grow guess hail halt handle happen harbor hate heal hear heed help hide highlight "
        "hire hold hope hurt identify ignore imagine implement impose improve incite include increase indicate indict "
        "insecure insist inspire insult integrate interfere introduce invest investigate involve join jump justify keep "
        "kick kid kill knock know laugh launch lay leak lean learn leave let lie lift limit listen live lock look lose "
        "love lure maintain make manage mask match max mean meet mention mess miss mitigate moan mobilize monitor mount "
        "move navigate need negotiate nominate nonwhite obtain occupy occur offer operate oppose opt organize outsize "
        "overcome overpromise overtake overturn owe paint participate pass pay perform persuade pick play portray pose "
        "pray predict prefer prepare present preserve prevail prevent proceed produce project promote prompt propel "
        "propose protect prove provide provoke publish pull punch punish purchase pursue push qualify quit raise reach "
        "react read realize reassure reboot rebound rebuild recall receive reclaim recognize recommend reconsider recover "
        "recruit reduce reflect refrain refuse register regret regulate rein reject release rely remain remake remember "
        "remind remove render renew repair repeal repeat replace replay replicate represent republish repudiate require "
        "resemble reshape resign resist resolve resonate respect respond retain rethink return reveal reverse review "
        "revive revolt reward ridicule rip rise roll root rule run sacrifice save say scare scramble scratch screw seal "
        "secure see seed seek seem seize select sell send serve settle shape share shield shift shoot shop show showcase "
        "shrink shrug shut shy sign signal sink sit skate slip slow smear snap soften solicit solidify solve sound sow "
        "spam speak spend spin spread spur spy stall stand start stay steal steer stem stick stir stop strengthen strike "
        "struggle subscribe succeed sue suffer suggest summon support surface survive suspend switch tack tackle take "
        "talk tap tarnish teach tear tell temper tend testify thank think thread threaten throw thwart tie tighten "
        "tolerate train transfer transform translate trash treat trigger trust try turn tweet underestimate undermine "
        "understand undo unify unite unyielding update urge use vary view violate visit vote wait wake walk want warm "
        "warrant waste watch weaken wear weigh welcome win wish withdraw wonder work worry wound wrap write yell yield "
    ).split()
)

# Of these, the forms that are nouns or adjectives in at least 8 % of their uses.
NOUNS_TOO = frozenset(
    (
        "address addresses admire advance advise affirm aim aims amounts appoint assails backs ban bar bars bear benefit "
        "bet bio bite blame blasts block blocks blow blows blunt boast bomb boost break broadcasts broker bruises brushes "
        "buck burn buy call calls calm cap caps capture catch cause cease change check cheer claim closes clubhouse "
        "combat comment compromise conduct controls coordinates count counter cover covers crack cross crosses crush cry "
        "cut dates declines default defeat defies define delay delivers demonstrate deport despises dictates die dig "
        "disavow discount dislike display displays distance divides doom draft drag dresses drive drives drop dry dude "
        "dump echo echoes elaborate embrace end ends engineer erupt estimate expel face faces fairways fall fare favors "
        "fear fears features feed feeds fight figure finishes fires fit fix flesh flip fly focus forms frame function "
        "gain graduate halt hate heed help hide hints hires hits hold hope hopes hosts increase increases insecure insult "
        "jump kick kid knock laugh launch leads leak lean lie lies lift likes limit listen live lock look love lure "
        "mandates marks mask match matches matters means mention merits mess mirrors moan move moves need needs nonwhite "
        "notes offer offers paint paints passes pay perform pick pitches play plays pledges populists praises present "
        "presents presses proceeds project pull punch purchase push quit rankings ranks reach reaches reacts reads reboot "
        "recall recites recruit refrain regards regret regulate rein release remain remake remind repair repeal repeat "
        "replay resign resolve respect rests return returns review revolt reward rewards ridicule rise roll root rule run "
        "runs sacrifice scare scramble scratch seal secure seed select sets shape share shares sharpens shield shift shop "
        "show showcase shows shrug shy sign signal signals singles sink skate slams slip slow smear snap sound spin "
        "spread spur spy stand start stem stick stir stop stretches strike struggle struggles subscribe support supports "
        "surface suspects swipes switch tack tackle talk talks tap targets tear temper testifies thread tie tops touches "
        "tracks trails train transfer trash trigger trips trust turn tweet underestimate undergraduates undermine "
        "unyielding update urge use uses view visit visitors vote vows wake walk waste watch welcome wheels win wins wish "
        "wonder work works worries worry wound wrap yield "
    ).split()
)

# Words in -ed that are hardly ever verbs.
NOT_PAST = frozenset(
    (
        "advanced aged appended ashamed associated balanced bed bigoted blooded bloodshed breed cherished classified "
        "complicated concentrated concerned consolidated convoluted creed crooked crowded damned deed deferred delighted "
        "detailed dignified disabled disappointed disenfranchised disillusioned dissatisfied distressed disturbed "
        "embattled embed enamored energized engraved enhanced entrenched evenhanded exceed excited eyed famed fashioned "
        "fed feed flawed fractured gifted greed haired hatred heated hundred impassioned impoverished impressed inclined "
        "indeed interested irritated isolated jammed lighthearted loathed memorized minded mixed naked need nuanced "
        "pleased proceed qualified red reed restrained sacred salaried satisfied scared scripted seasoned seed shed "
        "skilled sophisticated speed spirited standardized succeed surprised talented tired tortured unaccompanied "
        "unaffiliated unaligned unarmed unauthorized unclassified uncommitted undecided undeclared undocumented "
        "unexpected unfettered unfinished unforced uninsured unionized united unnoticed unplugged unprecedented "
        "unprepared unprompted unprotected unqualified unregistered unrelated unresolved unsecured unsolicited "
        "unstructured unsubstantiated untouched unwanted varied watershed weed wicked "
    ).split()
)

