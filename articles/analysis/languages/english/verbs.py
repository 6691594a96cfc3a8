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
        "abandon accelerate accept accomplish accuse achieve acknowledge adapt add address adjust admire admit adopt "
        "advance advise affect affirm afford agree aim alienate allege allow alter announce answer apologize appeal "
        "appear applaud apply appoint appreciate approve argue arrive ask assert assess assist assuage assume assure "
        "attack attend attest attract avoid await backfire ban bar bark beam bear beat beg begin believe bend benefit bet "
        "bio bite blame block blow blunt boast bolster bomb boost borrow bother brag break bring broaden broker buck "
        "build burn buy calculate call calm cap capitalize capture carry carve castigate catch cater cause caution cease "
        "celebrate certify change chant charge check cheer chime chirp choose chuckle cite claim clarify click clinch "
        "clubhouse coalesce collect combat combine come command commend comment communicate compare compete complain "
        "complicate comply comprise compromise concede conclude condemn conduct confess confirm confront connect consider "
        "consolidate contend continue contradict convince cope counsel count counter cover crack create criticize cross "
        "crush cry curb cut decide declare decline decry default defeat defend define delay deliver demand demonstrate "
        "denounce dent deny depend deplore deploy deport descend describe deserve destroy detail detect deter determine "
        "develop dial die differ dig direct disagree disavow disclose discount discover discuss dislike dismantle dismiss "
        "dispel display dispute disrupt distance distinguish divulge document dominate donate doom doubt draft drag draw "
        "drive drop dry dude dump earn eat echo elaborate elect elevate eliminate email embody embrace emerge emphasize "
        "enable enact encourage end endorse energize engage engineer enjoy ensure enter enthuse equate eradicate erupt "
        "escape establish estimate exceed excite exclaim execute exhort exist expand expect expel explain explode exploit "
        "express extend face fail fall fare favor fear feed feel fight figure fill find fit fix flesh flip flourish fly "
        "focus follow forecast foresee forge forget foster frame fulfill fume function fund gain gasp gather generate get "
        "give graduate grin groan grow growl grumble guard guess gush hail halt handle happen harbor hate heal hear heed "
        "help hide highlight hint hire hold honor hope hurt identify ignore imagine implement implore imply impose "
        "improve incite include increase indicate indict inform insecure insist inspire instruct insult integrate intend "
        "interfere interject interrupt introduce invest investigate invite involve join joke jump justify keep kick kid "
        "kill knock know lambast lament laugh launch lay leak lean learn leave let lie lift limit list listen live lock "
        "look lose love lure maintain make manage mask match max mean meet mention mess miss mitigate moan mobilize "
        "monitor mount move mumble murmur muse mutter navigate need negotiate nod nominate nonwhite note notify observe "
        "obtain occupy occur offer operate opine oppose opt order organize outline outsize overcome overpromise overtake "
        "overturn owe paint participate pass pay perform persuade pick plan play plead pledge plot point poll portray "
        "pose post praise pray predict prefer prepare present preserve prevail prevent proceed process produce program "
        "project promise promote prompt propel propose protect protest prove provide provoke publish pull punch punish "
        "purchase pursue push qualify question quip quit quote rage raise rate reach react read realize reassure reboot "
        "rebound rebuild recall receive reckon reclaim recognize recommend reconsider record recount recover recruit "
        "reduce reflect refrain refuse refute register regret regulate rein reiterate reject release rely remain remake "
        "remark remember remind remove render renew repair repeal repeat replace replay replicate reply report represent "
        "republish repudiate request require research resemble reshape resign resist resolve resonate respect respond "
        "retain rethink retort return reveal reverse review revive revolt reward ridicule rip rise roar roll root rule "
        "run sacrifice save say scare scramble scratch scream screw seal secure see seed seek seem seize select sell send "
        "serve set settle shape share shield shift shoot shop shout show showcase shrink shrug shut shy sigh sign signal "
        "sing sink sit skate slam slip slow smear smile snap soften solicit solidify solve sound sow spam speak specify "
        "speculate spend spin spread spur spy stall stand start state stay steal steer stem stick stipulate stir stop "
        "strengthen stress strike struggle subscribe succeed sue suffer suggest summon support suppose surface survey "
        "survive suspect suspend swear switch tack tackle take talk tap target tarnish teach tear tell temper tend "
        "testify text thank theorize think thread threaten throw thunder thwart tie tighten tolerate trade train transfer "
        "transform translate trash treat trigger trust try turn tweet underestimate underline undermine underscore "
        "understand undo unify unite unyielding update urge use vary venture verify view violate visit volunteer vote vow "
        "wait wake walk want warm warn warrant waste watch weaken wear weigh welcome whisper win wish withdraw witness "
        "wonder work worry wound wrap write yell yield "
    ).split()
)

# Of these, the forms that are nouns or adjectives in at least 8 % of their uses.
NOUNS_TOO = frozenset(
    (
        "address addresses admire advance advances advise affirm affirms aim aims amounts answer answers appeal appeals "
        "appoint assails attack attacks backs ban bans bar bark bars bear benefit benefits bet bets bio bite bites blame "
        "blasts block blocks blow blows blunt boast bomb bombs boost break breaks broadcasts broker brokers bruises "
        "brushes buck bucks burn buy buys call calls calm cap caps capture catch cause causes caution cease change "
        "changes chant chants charge charges check checks cheer cheers chime cities claim claims clicks closes clubhouse "
        "collects combat command comment comments compromise compromises conduct controls coordinates copies counsel "
        "count counter counts cover covers crack cracks cries cross crosses crush cry cut cuts dates decline declines "
        "default defaults defeat defeats defies define delay delays delivers demand demands demonstrate deport despises "
        "detail details dictates die dig digs direct disavow discount discounts dislike display displays dispute disputes "
        "distance divides document documents doom doubt doubts draft drag dresses drive drives drop dry dude dudes dump "
        "echo echoes elaborate email emails embrace end ends engineer engineers erupt estimate estimates expel exploits "
        "face faces fairways fall fare favor favors fear fears features feed feeds fight fights figure figures finishes "
        "fires fit fix flesh flip flips fly focus forecast forecasts forms frame function functions fund funds gain gains "
        "gasp gasps graduate graduates grin guard guards halt halts hate heed help hide hint hints hires hits hold honor "
        "hope hopes hosts increase increases insecure insult insults joke jokes jump kick kid kids knock laugh laughs "
        "launch leads leak leaks lean lie lies lift likes limit limits list listen lists live lives lock locks look love "
        "lure mandates marks mask match matches matters means mention merits mess mirrors moan monitors move moves movies "
        "murmur murmurs need needs nods nominates nonwhite nonwhites note notes offer offers order orders outline paint "
        "paints passes pay perform pick picks pitches plan planes plans play plays pledge pledges point points poll polls "
        "populists post posts praise praises predicts present presents presses proceeds process program programs project "
        "projects promise promises protest protests pull punch punches purchase purchases push question questions quip "
        "quips quit quote quotes rages rankings ranks rate rates reach reaches reacts reads reboot reboots recall recites "
        "record records recount recruit refrain regards regret regrets regulate rein reins release releases remain remake "
        "remark remarks remind renders repair repeal repeat replay reply report reports request requests research resign "
        "resigns resolve respect respects rests return returns reverses review reviews revolt reward rewards ridicule "
        "rise rises roar roll root roots rule rules run runs sacrifice sacrifices scare scramble scratch seal secure seed "
        "seeds select set sets shape share shares sharpens shield shift shifts shop shops shout shouts show showcase "
        "shows shrug shy sigh sign signal signals signs singles sink sites skate slam slams slip slow smear smile smiles "
        "snap sound spies spin spread spur spy stand start state states stem stick stir stop stops stress stretches "
        "strike strikes struggle struggles subscribe support supports surface surfaces survey surveys suspect suspects "
        "swipes switch tack tackle talk talks tap tapes taps target targets tear tears temper testifies text thanks "
        "thread tie ties tightens tops touches tracks trade trades trails train trains transfer trash trashes trigger "
        "trips trust turn tweet tweets underestimate undergraduates undermine unyielding update updates urge use uses "
        "varies venture ventures view views visit visitors visits volunteer volunteers vote votes vow vows waits wake "
        "walk waste watch welcome wheels whisper whispers win wins wish wishes witness wonder work works worries worry "
        "wound wrap yield yields "
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

