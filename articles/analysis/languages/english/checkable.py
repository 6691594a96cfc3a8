"""English words that tell a sentence a desk can check from opinion, question, command, color and furniture.

Matched on folded text: cues in any case, most patterns on a sentence in lower case, which takes Python half the time.
Lists are general: offices, verbs of acts on record, words of judgment.
"""

import re

from ...words.cues import Cue, WordList

FURNITURE = re.compile(
    r"(?:(?:please )?(?:read|watch|listen|click|sign up|subscribe|follow|share|see|get|download|join|tap|swipe|scroll|register"
    r"|log ?in|support|donate|become an? \w+|like|view|browse|find out|have your say|tell us|let us know|send (?:us|your)|email|contact|call us"
    r"|visit|become a|buy)\b(?=.{0,60}\b(?:here|more|also|now|below|app|newsletters?|live blog|our|us|you|your|story|stories"
    r"|page|link|video|podcast|inbox|account|comments?|facebook|twitter|whatsapp|telegram|instagram|youtube)\b)"
    r"|to (?:order|pre-?order|buy|book|reserve) (?:a|an|your|the) (?:cop(?:y|ies)|book|tickets?|seats?|subscription)\b"
    r"|read (?:more|also|next|on)\b|see also\b|related\b.{0,20}:|more (?:on this story|to follow|details? to follow|soon)"
    r"|more follows|(?:photo|image|picture|video|source|credit|graphic|file|copyright|advertisement|sponsored|editing by"
    r"|reporting by|additional reporting|compiled by|written by|with (?:files|agency|agencies|inputs?) (?:from|by)?)\b ?[:(]?"
    r"|this (?:is a (?:breaking|developing)|article (?:was|is|has|first|originally)|story (?:was|is|has|first|originally|will"
    r" be)|page (?:was|is)|copy (?:was|is)|report was (?:first|originally)|version (?:was|is|corrects))"
    r"|(?:©|\(c\)|copyright\b)|all rights reserved|terms (?:of|and)\b|privacy\b|we use cookies"
    r"|here(?:'s| is| are) (?:what|how|why|a look|everything|the latest|all|our|some)\b"
    r"|(?:this|that) is a developing story|(?:stay|stick) (?:tuned|with us)|for more (?:on|news|information|stories|details)\b"
    r"|(?:good (?:morning|afternoon|evening)|hello|welcome)\b.{0,40}\b(?:coverage|live|blog|newsletter|readers|and welcome)"
    r"|(?:thanks|thank you) for (?:reading|following|joining|your (?:company|e-?mails?|messages|comments)|all your|being with|staying with)|that(?:'s| is) (?:all|it) (?:from (?:us|me|our)|for (?:now|today|tonight|this))\b"
    r"|any ?(?:one|body) (?:with|who has|who saw|who witnessed|able|affected|worried|concerned).{0,60}\b(?:call|contact|asked|urged|can|should|email))",
)
# What a host says before and behind the talk: nobody checks a greeting. Capitals count.
GREETING = re.compile(
    r"(?:\[[\d:.]+\] )?(?:[A-Z][\w .'-]{1,30}: )?(?:"
    r"(?:Hello|Hi|Hey|Welcome(?: back)?|And welcome|Good (?:morning|afternoon|evening|day|night)|Happy \w+day)\b(?:[^.!?:;]{0,60})?[.!]?"
    r"|(?:I'm|I am|My name is|From [A-Z][\w ]{2,30}, (?:I'm|this is)|And I'm|And this is|This is) (?:your host,? )?[A-Z][\w'-]+(?: [A-Z][\w'-]+){1,3}[.!]?"
    r"|(?:[A-Z][\w'-]+(?: [A-Z][\w'-]+){0,2}, )?(?:thank you|thanks)(?: (?:so|very|ever so) much)?(?: for (?:having|joining|talking|speaking|being|your time|coming|the time)[^.!?]{0,40})?[.!]?"
    r"|(?:Thank you|Thanks)(?: (?:so|very) much)?(?:, [A-Z][\w'-]+(?: [A-Z][\w'-]+)?)?(?: for (?:having|joining|talking|speaking|being|your time|coming)[^.!?]{0,40})?[.!]?"
    r"|(?:We'll|We will|I'll) be (?:right )?back(?: (?:after|in|with)[^.!?]{0,40})?[.!]?|(?:Stay|Stick) with us[.!]?|(?:Coming up|Up next|Still ahead|Back (?:after|in|to))\b[^.!?]{0,60}[.!]?|Let's take a (?:quick |short )?break[.!]?"
    r")[\"']?",
)
OFFER = Cue(
    r"here",
    r"^.{0,60}\bhere (?:are|is) (?:our|the|some|what|how|a) (?:\w+ )?(?:tips?|guide|list|picks?|look|favou?rites?|things|ways|reasons|highlights)",
)
_NAMED = r"(?:[A-Z][\w.'-]+ ){1,4}"
_DESK = r"(?:reporter|correspondent|editor|writer|journalist|columnist|contributor|freelancer|critic|producer|bureau chief|photographer)"
AUTHOR_NOTE = re.compile(
    rf"(?:{_NAMED}|He |She |They )(?:covers?|writes? (?:about|on)|reports? on) [^.;]{{2,90}} (?:for|at) (?:the |The )?[A-Z][\w' ]{{2,40}}"
    rf"(?:\.|$)|(?:{_NAMED}|He |She )(?:is|was) (?:a|an|the|our) (?:[\w'-]+ ){{0,4}}?(?:paper|newspaper|magazine|site|daily|weekly|station)'s "
    rf"(?:[\w'-]+ ){{0,3}}?{_DESK}|{_NAMED}is (?:a|an|the|our) (?:[\w'-]+ ){{0,4}}?{_DESK} (?:at|for|with|based in|who covers) "
    r"|(?:He|She|They) (?:covers?|writes? (?:about|on)|reports? on) [^.;]{2,90}(?:edition|desk|section|newsletter|magazine|paper)\b"
    r"|(?:You can )?(?:[Rr]each|[Cc]ontact|[Ee]-?mail|[Ff]ollow|[Ww]rite to) (?:him|her|them|us|the (?:newsroom|author|writer|reporter|desk|editors?)"
    r"|[A-Z][\w.'-]+(?: [A-Z][\w.'-]+)?) (?:at|on|via|by)\b",
)
OUTLET_ITSELF = Cue(
    r"contacted|approached|asked|reached|our|this|readers|cup|donation|you",
    r"\b(?:(?:has|have|had) (?:been )?(?:contacted|approached|asked|reached out to) .{0,60}for (?:a |further )?"
    r"(?:comment|response|statement|reaction)|(?:contacted|approached) for comment)\b"
    r"|\b(?:our (?:advice|verdict|view|tips?|pick|reporters?|reporting|journalism|community|supporters|members|correspondents?|newsroom|readers|subscribers|live ?blog|coverage|newsletter|journalists?))\b"
    r"|\breaders like you\b|\bour .{0,30}\bteam\b|\b(?:cup of coffee|small donation)\b|^you (?:can|could) (?:also |now )?(?:find|see|watch|listen|close|join|support|follow|read|change)\b"
    r"|\bthis (?:newspaper|paper|website|site|column|blog|newsletter)(?: \w+)? (?:is|was|has|have|will|does|welcomes|relies)\b",
)
OUR_REPORTER = re.compile(r"our (?:own )?(?:\w+ )?(?:reporters?|correspondents?)\b")
_IMPERATIVES = (
    r"add|allow|always|apply|ask|avoid|change|phone|ring|text|dial|reset|update|delete|move|run|head|email|notify|speak|contact"
    r"|evacuate|throw|discard|seek|charge|lock|unplug|bear|mind|stick|swap|try|buy|hold|breathe|rest|bake|beat|be|book|boil|bring|call|check|choose|clean|click|combine|compare|consider|cook"
    r"|cover|cut|do|don't|download|drain|drink|drive|eat|enjoy|ensure|expect|fill|find|fold|follow|forget|give|go|heat|imagine"
    r"|install|join|keep|leave|let|let's|look|make|meet|mix|never|note|open|pack|pay|pick|place|plan|please|pour|prepare|press"
    r"|protect|put|read|remember|remove|report|rinse|save|season|see|serve|set|simmer|spread|sprinkle|start|stay|stir|stop"
    r"|store|switch|take|talk|tell|think|try|turn|use|visit|wait|walk|wash|watch|wear|whisk|write"
)
COMMAND = re.compile(
    r"(?:don't|do not) (?!\w+ (?:that|is|are)\b)\w+ |"
    rf"(?:(?:(?:first|then|next|finally|also|instead|and|but|so|meanwhile),?|(?:if|when|whenever|for|to|once|before|after|unless|wherever) (?:[^,.]|\.(?=\d)){{3,80}},) )?(?:{_IMPERATIVES})"
    r"(?! (?:of|from|is|was|has|were|are|said|says|by|began|will|rates?|prices?|sales|figures|numbers)\b)"
    r"(?:,| (?:a|an|the|your|you|it|them|us|this|that|these|those|to|in|on|at|for|with|off|up|out|into|over|about|if|how|what"
    r"|why|when|where|who|whether|all|any|some|as|away|no|not|every|each|one|two|plenty|sure|careful|aware|ready|prepared|more"
    r"|only|and|before|after|until|well|here|enough|back|around|away|down|clear|close|home|hands|water|early|\w+ing|\d+)\b|[^.!?]{0,80}\byour?\b)",
)
SUBJECT_AFTER = re.compile(
    r"^\w+ (?:\w+ )?(?:is|was|were|are|has|have|had|will|would|said|says|could|may|fell|rose|came|went)\b",
)
CONDITION = re.compile(r"(?:if|when|whenever|once|unless|before|after) you\b")
NORMATIVE = Cue(
    r"let|let's|should|ought|better|time|deserves?|afford|must|needs?",
    r"\b(?:let us|let's|should(?! be| have been)|ought to|had better|it is (?:high )?time|it's (?:high )?time|deserves?|cannot afford to)\b"
    r"|\b(?:(?:we|you|us|i|everyone|everybody|somebody|someone|they|the world|the government|ministers|politicians|leaders|nobody|nations) "
    r"(?:must|needs? to)|must|should be)\b(?! (?:still|first|now be|by law|also be) )(?! be \w+ed by)(?! (?:pay|submit|register|wear|show"
    r"|apply|file|obtain|carry|report|provide|prove|complete|notify|undergo|quarantine|isolate|repay|disclose|publish) )",
)
JUDGMENT = Cue(
    r"i|we|view|opinion|mind|money|seems|i'm|arguably|surely|frankly|sadly|thankfully|mercifully|hopefully|unfortunately|knows|let's|mistake|course|needless|goes|what|how|truth|wonder|enough|hard|thrilled|delighted|excited|proud|hono\w+|humbled|grateful|disgrace|shame|scandal|joke|tragedy|triumph|masterpiece|delight|treat|farce|mess|folly|insult|embarrassment|disappointment|pleasure|joy|miracle|nightmare|travesty|outrage|catastrophe|failure|only|few|nobody|none|question|perhaps|maybe|our|you|right|rare|oh|ah|alas|without|welcome|high",
    r"\b(?:i|we) (?:\w+ )?(?:know|think|believe|hope|wish|suspect|wonder|like|prefer|guess|suppose"
    r"|admire|fear|regret|imagine|doubt)\b"
    r"|\b(?:few|nobody|no one|none) .{0,40}\bwill (?:ever |soon )?(?:forget|mourn|miss|regret)\b|\bthe (?:real |only |big )?question (?:now )?is\b"
    r"|\b(?:have|has|had) every right to\b|\bis that rare\b|^(?:oh|ah|alas)\b|\bit is (?:high )?time (?:we|they|he|she|you|somebody|someone)\b"
    r"|\bwithout (?:anger|shame|tears|a shudder|weeping|wincing|a smile)\b"
    r"|^(?:and |but )?(?:perhaps|maybe)\b|\bour (?:hearts|thoughts|prayers)\b|\byou (?:have to|need to|get the|feel|never|wonder)\b"
    r"|\b(?:in my (?:view|opinion)|to my mind|for my money|if you ask me|it seems to me|i'm (?:sure|afraid|convinced)"
    r"|arguably|surely|frankly|sadly|thankfully|mercifully|hopefully|unfortunately|one can only|who knows|let's face it"
    r"|make no mistake|of course|needless to say|it goes without saying|what a|how (?:sad|wonderful|strange|fitting|lovely)"
    r"|the truth is|no wonder|small wonder|enough is enough|it is hard (?:not )?to|it's hard (?:not )?to|(?:are|am|is|were|was) (?:so |very |truly )?(?:thrilled|delighted|excited|proud|honou?red|humbled|grateful)"
    r"|(?:is|was|are|were|be|feels?|felt|remains?|seems?) (?:\w+ )?(?:an? )?(?:\w+ )?(?:disgrace|shame|scandal|joke|tragedy|triumph"
    r"|masterpiece|delight|treat|farce|mess|folly|mistake|insult|embarrassment|disappointment|pleasure|joy|miracle|nightmare"
    r"|travesty|outrage|catastrophe|failure of imagination))\b",
)
JUDGMENT_WORDS = WordList(
    r"(?:uneven|watchable|unnecessary|remarkable|soothing|nonsense|simplistic|tired|admirable|depressing|embarrassing|baffling|astonishing"
    r"|thrilling|compelling|masterful|tasteless|tasty|delectable|cozy|cosy|bland|patronizing|smug|naive|beautiful|beautifully|stunning|gorgeous|breathtaking|wonderful|wonderfully|marvelous|marvellous|magnificent|superb"
    r"|superbly|delightful|delicious|gripping|dreadful|awful|terrible|horrible|ghastly|disgraceful|shameful|shameless|pathetic"
    r"|ridiculous|absurd|foolish|stupid|idiotic|brilliant|dazzling|charming|mesmerizing|mesmerising|exquisite|sublime|tedious"
    r"|boring|dull|ugly|cowardly|heroic|inspiring|heartbreaking|heartwarming|unforgivable|unforgettable|inexcusable|laughable"
    r"|outrageous|appalling|breathtakingly|cynical|spineless|clumsy|lazy|soulless|glorious|glamorous|irresistible|sumptuous"
    r"|overrated|underrated|forgettable|witty|touching|haunting|lovely|elegant|graceful)",
)
FEELING = Cue(
    r"feel|felt|love|loved|hated?|adored?|miss|missed|longed|yearn|cherish|dread|dreaded|smiled|laughed|cried|wept"
    r"|(?:un)?impressed|unmoved|unconvinced|unfazed|unamused|unrepentant|undeterred|unperturbed|nonplussed|none|convinced|mood|beg(?:s|ged)|differently",
    r"\b(?:i|we) (?:(?:have|had|never|always|still|so|really|just|all|'ve) ){0,2}(?:feel|felt|love|loved|hate|hated|adore|adored|miss|missed"
    r"|longed|yearn|cherish|dread|dreaded|smiled|laughed|cried|wept)\b",
    r"\b(?:is|are|was|were|remains?|remained|seemed|looked|sounded) (?:having none of (?:it|that)|(?:(?:far from|less than|not(?: so| entirely| at all)?) )?"
    r"(?:impressed|convinced)|un(?:impressed|moved|convinced|fazed|amused|repentant|deterred|perturbed)|nonplussed|in no mood to \w+)[.!]",
    r"\bbeg(?:s|ged) to differ[.!]|\b(?:saw|sees|see) (?:it|things|matters) differently[.!]",
)
COLOR = WordList(
    r"(?:sun(?:light|shine|rise|set)?|moonlight|dawn|dusk|twilight|breeze|drizzle|mist|fog|clouds?|sky|skies|shadows?|silence|silent"
    r"|quiet(?:ly|er)?|hushed?|whisper\w*|murmur\w*|smell\w*|scent\w*|aroma|smil(?:e|ed|es|ing)|laugh(?:s|ed|ing|ter)?|grin\w*"
    r"|star(?:es|ed|ing)|gaz(?:e|ed|es|ing)|glanc\w+|nodd\w+|nods|shrug\w*|sigh\w*|sipp?\w*|tears|wept|weeps|weeping|sob\w*"
    r"|trembl\w*|glow\w*|glitter\w*|shimmer\w*|sparkl\w*|glint\w*|flicker\w*|gleam\w*|drift\w*|rustl\w*|creak\w*|hum(?:s|med|ming)?"
    r"|steam(?:ing|ed|s)?|coffee|teacups?|kettle|fingers|eyes|gulls|birdsong|dusty|pale|thin|somewhere|whimper\w*|bark(?:ed|s|ing)|rain|chilly|crisp|damp|warm"
    r"|bright|dark(?:ness)?|faded|crumpled|worn|weathered|empty|clutch\w*|cradl\w*|hugg\w*|embrac\w*|huddl\w*"
    r"|bustl\w*|linger\w*|hangs?|hung|leans?|leaned|leaning|strolls?|strolled|wander\w*|flutter\w*|paced|paces|lit|candle\w*"
    r"|shook|shak(?:es|ing)|pour(?:ed|s|ing)|tea|paus(?:e|ed|es)|somber|sombre|mood|slept|sill|chas(?:ed|ing)|fountain|dust|beam|sooth\w*"
    r"|breath\w*|blink\w*|frown\w*|wav(?:es|ed|ing)|fidget\w*|yawn\w*|dancing|danced|sang|sings|hands|lap|knees|shoulders|cheeks|hush"
    r"|drums?|drummed|lashed|patter\w*|whipped|howl\w*|tugged)",
)
TRANSITION = re.compile(
    r"(?!it (?:is|was|remains) (?:not|un))(?:(?:but|and|so|yet|still|now|then|well),? )?(?:(?:that|this|it|there|here|these|those|all|what|things?|none of (?:this|that|it))\b"
    r"(?: \w+){0,2} (?:is|was|are|were|will|would|has|may|might|does|did|began|begins|comes?|came|changed|goes|go)\b.{0,48}"
    r"|(?:not (?:everyone|all|so|quite)|time will tell|only time will tell|the rest is history|enter|fast forward|consider|first"
    r"|meanwhile|what (?:happened|happens|comes) next).{0,40})[.:!]?$",
)
# What leads over to the next thought and names nothing to check: "The idea isn't new.", "The detour has a price."
LEADS_OVER = re.compile(
    r"(?:(?:but|and|yet|still) )?(?:(?:the|this|that|its|such an?|such) (?:[\w-]+ ){1,3}?(?:"
    r"(?:is|are|was|were|isn't|aren't|wasn't|weren't)(?: not| hardly| far from| nothing| scarcely)? "
    r"(?:new|alone|unusual|unique|simple|easy|cheap|different|surprising|straightforward|clear-cut|awkward|telling|obvious|familiar|"
    r"without (?:its |their )?(?:critics|risks?|precedent|problems|detractors|difficulties))"
    r"|(?:has|have|had|comes? with|came with) (?:a|an|its|their|some) (?:price|cost|catch|downside|limits?|critics|detractors|drawbacks?|"
    r"flip side|sceptics|skeptics|price tag|dark side|snag))"
    r"|not every(?:one|body) (?:[\w'-]+ ){0,3}?(?:wants?|wanted|agrees?|agreed|likes?|liked|sees?|saw|thinks?|thought|welcomed|approves?|approved)"
    r"(?: [\w'-]+){0,3}"
    r"|[^.!?]{3,90} (?:is|was) (?:quite |altogether )?(?:another|a different) (?:one|matter|story|question|thing))[.!]",
)
ANOTHER_STORY = re.compile(
    r"[^.!?]{3,60} (?:tells?|told|paints?|painted) (?:quite |altogether )?(?:another|a (?:very |rather )?different)"
    r" (?:story|tale|picture)[.!]",
)
# How something works, told to whom it is for: "You get it back when you return the bottle."
RULED = re.compile(
    r"you (?:will |can |may |must |only |have to |need to )?(?:get|pay|receive|claim|keep|lose|owe|qualify|are (?:entitled|allowed|required|charged))\b"
    r".{3,120}\b(?:when|if|unless|until|once|within|as long as)\b",
)
# A greeting that says something of what it is on: "Welcome to our coverage of Lenz Airport, which handles 8 million".
WELCOME = re.compile(r"(?:good (?:morning|afternoon|evening)|hello|welcome)\b[^.!?]{0,160}, (?:which|who|where|whose|after|as)\b")
BODY_NOUN = WordList(
    r"(?:police|government|ministr(?:y|ies)|minister|council|court|parliament|senate|congress|commission|committee|company|firm"
    r"|bank|union|authorit(?:y|ies)|agency|agencies|army|military|navy|troops|forces|soldiers|officials?|officers?|prosecutors?"
    r"|judges?|jury|lawmakers?|mps|president|mayor|governor|hospital|university|school|airline|regulator|club"
    r"|team|party|opposition|rebels?|protesters?|researchers?|scientists?|doctors?|firefighters?|rescuers?|investigators?"
    r"|inspectors?|board|department|office|embassy|watchdog|tribunal|lawyers?|residents|workers|passengers|patients|victims"
    r"|suspects?|defendants?|shareholders|investors|shares|exports|imports|prices|sales|profits?|revenues?|inflation"
    r"|unemployment|emissions|study|report|survey|poll|data|figures|statistics|law|bill|treaty|agreement|contract|ban"
    r"|sanctions|tax(?:es)?|factory|plant|mine|dam|bridge|railway|airport|port|road|pipeline|reactor|ship|vessel"
    r"|ferry|train|plane|aircraft|drone|missile|vaccine|virus|drug|outbreak|earthquake|flood(?:s|ing)?|storm|hurricane|wildfire"
    r"|fire|explosion|crash|attack|election|referendum|vote|strike|trial|inquiry|investigation|merger|takeover|stadium|museum"
    r"|(?:boss|chief|leader|parent|farmer|teacher|pupil|student|driver|tenant|customer|user|voter|consumer|child|boy|girl|family|manager|director"
    r"|executive|lender|insurer|retailer|supplier|maker|manufacturer|carrier|operator|municipality|diplomat|ambassador|envoy|refugee|migrant"
    r"|republican|democrat|conservative|liberal|senator|congress(?:man|woman)|candidate|campaign|administration|cabinet|coalition|journalist"
    r"|priest|bishop|church|mosque|charity|foundation|institute|laborator(?:y|ie)|satellite|rocket|reactor|software|website|network|device"
    r"|ambulance|claim|allegation|charge|lawsuit|appeal|verdict|sentence|murder|robber(?:y|ie)|fraud|deal|budget|deficit"
    r"|loan|debt|wage|pay|job|salar(?:y|ie)|rent|house|home|crop|harvest|species|disease|patient|case|death|injur(?:y|ie)|heat|drought)s?"
    r"|men|women|children|families|bosses|engineers?|experts?|critics|campaigners|analysts?|spokes(?:man|woman|person)|owners?|operators?|staff|employees)",
)
EVENT_VERB = WordList(
    r"(?:summon|urg|warn|refus|agree|disput|deny|den|contain|emit|clear|convert|treat|describ|identif|recogni[sz]|us(?=[ei])|own|employ|produc|serv"
    r"|includ|requir|allow|provid|affect|caus|creat|chang|mark|follow|help|support|oppos|demand|call|carr|cover|lack|threaten|protect"
    r"|kill|injur|wound|arrest|charg|convict|sentenc|fin|su|jail|detain|deport|evacuat|rescu|releas|elect|appoint|resign|fir"
    r"|dismiss|hir|approv|reject|pass|adopt|ban|sign|ratif|sanction|suspend|cancel|postpon|delay|open|clos|launch|start|end|stop"
    r"|halt|shut|cut|rais|increas|decreas|fall|rise|drop|climb|jump|declin|doubl|halv|grow|shrink|buy|acquir|merg|sell|pay|award"
    r"|win|lose|beat|defeat|score|finish|break|set|hit|strik|attack|bomb|shell|destroy|damag|collapse?|crash|explod|burn|flood"
    r"|sink|sank|derail|vote|rul|order|recall|seiz|confiscat|discover|found|detect|publish|announc|confirm|report|reveal|leak"
    r"|establish|build|replac|introduc|abolish|repeal|extend|expand|mov|transfer|deploy|withdr\w+|invad|captur|occup|send|sent"
    r"|ship|deliver|arriv|left|return|travel|visit|meet|met|host|attend|join|quit|die|di|born|marr|divorc|inherit|donat|fund"
    r"|invest|borrow|lend|default|file|appeal|testif|investigat|inspect|test|infect|vaccinat|diagnos|hospitali[sz])"
    r"(?:e|es|ed|d|s|ied|ies|ing|ped|led|red|ted|y)?"
    r"|(?:fell|rose|grew|shrank|bought|sold|paid|won|lost|broke|struck|went|took|gave|became|began|cut|shut|hit|set|held|led|fled|shot|stole|beat)",
)
PAST = WordList(
    r"was|were|had|did|\w{3,}ed|fell|rose|grew|shrank|bought|sold|paid|won|lost|broke|struck|went|took|gave|became|began"
    r"|held|led|fled|shot|stole|came|got|made|left|met|ran|sent|spent|swept|threw|wrote|drew|drove|flew|froze|kept|sank|spoke|built"
    r"|brought|caught|chose|dug|fought|hurt|sought|found|cut|shut|hit|set",
)
PARTICIPLE = re.compile(
    r"\b(?:was|were|been|being|is|are|has|have|had) (?:not |never |also |\w+ly )?(?:\w{2,}(?:ed|en|wn|rn)|built|sold|bought|made|held|found|sent"
    r"|paid|cut|shut|put|set|lost|won|shot|hit|hurt|left|kept|led|met|brought|caught|sunk|begun|spread|fed|bred)\b",
)
SCENE = re.compile(
    r"(?:outside|inside|overhead|nearby|in the (?:distance|corner|background|hallway|street|square)|on the (?:wall|table|floor|porch|steps|pavement)"
    r"|across the (?:street|road|yard)|behind (?:him|her|them)|above (?:him|her|them)|at the next table)\b[^,]{0,60}, ",
)
VAGUE_SUBJECT = re.compile(
    r"(?:(?:and|but|so|yet|still|perhaps|maybe|now|then) )?(?:you|we|i|one|life|nothing|something|somebody|someone|everything|everyone|everybody"
    r"|that|this|those|these|things|what|if|such|few|some things|rarely|never|sometimes|in short|in the end|to be fair|of course"
    r"|it (?:does|is|was|seems|takes|feels)(?! not \w+ed| not (?:immediately |yet )?(?:clear|known)| \w+ed| built| sold| made))\b",
)
DEFINITE = re.compile(
    r"(?:(?:but|and|yet|now|today|meanwhile|since then),? )?(?:the|no|its|their|his|her|both|all|most|neither|another)\b",
)
FINITE_VERB = WordList(
    r"(?:is|are|was|were|be|been|has|have|had|does|do|did|will|would|can|could|may|might|shall|should|must|isn't|aren't|wasn't"
    r"|weren't|hasn't|haven't|hadn't|doesn't|don't|didn't|won't|wouldn't|can't|couldn't|\w+'(?:s|re|ve|ll|d|m)|\w{2,}ed|says?"
    r"|said|told|tells|fell|rose|grew|shrank|bought|sold|paid|won|lost|broke|struck|went|took|gave|became|began|begins|cut|shut"
    r"|hit|set|held|holds|led|leads|fled|shot|stole|beat|beats|came|comes|got|gets|made|makes|left|leaves|met|meets|ran|runs|saw|sees"
    r"|sent|sends|spent|spends|stood|stands|swept|threw|wrote|writes|drew|drove|flew|froze|kept|keeps|knew|knows|lay|lies|put|puts"
    r"|rang|sank|sat|sits|shows?|spoke|speaks|sprang|swore|taught|thought|thinks|wore|wants?|needs?|remains?|includes?|costs?"
    r"|means?|becomes?|takes?|gives?|goes|rises?|falls?|grows?|plans?|faces?|owns?|employs?|produces?|sells?|plays?|lives?"
    r"|works?|starts?|ends?|opens?|closes?|seems?|appears?|expects?|claims?|denies|deny|argues?|believes?|calls?|backs?|bans?"
    r"|accounts?|covers?|carries|carry|allows?|requires?|reads?|contains?|dates?|belongs?|provides?|uses?|loses?|wins?|pays?|found"
    r"|suspects?|fears?|warns?|doubts?|blames?|admits?|owes?|hopes?|exempts?|controls?|expires?|emits?|felt|fed|dealt|built|brought|caught|chose|dug|fought|forgot|hung|heard|heads?|hurt|lent|lit|meant|rode|sought|shook|shone"
    r"|slept|slid|sped|spread|stuck|sung|swam|swung|tore|woke|wept|wound)",
)
CAUSE = Cue(
    r"because|due|caus\w+|led|leads|result\w*|blamed|triggered|prompted|thanks|owing|responsible|linked|stems?|response|following|forced",
    r"\b(?:because of|because|due to|caused by|caused|causes|led to|leads to|resulted in|results in|as a result|blamed on|triggered"
    r"|prompted|thanks to|owing to|responsible for|linked to|stems? from|in response to|following|forced)\b",
)
COMPARATIVE = Cue(
    r"than|second|third|fourth|fifth|sixth|seventh|compared|twice|double|triple|half|as|out\w+|record|first|last|only|time|since|unprecedented|\w+est|most|least|worst|more|fewer|up|down|higher|lower|larger|smaller|rank\w*",
    r"\b(?:than|(?:second|third|fourth|fifth|sixth|seventh) \w+ (?:in|on|since|this|of)|compared (?:with|to)|twice|double|triple|half as|as (?:many|much|high|low|large|big|long|old|fast) as|outnumber\w*"
    r"|out(?:pace|perform|sold|rank|strip)\w*|record (?:high|low|number|level|sum|year|profit|loss|time)|a record|(?:all|first)-time"
    r"|(?:the )?(?:first|last|only|second|third|fourth|fifth)(?:-ever| ever)? (?:\w+ ){0,3}?(?:to|in|since|time|of its kind|on record)"
    r"|since (?:records began|\d{4})|unprecedented|the (?:\w+ )?(?:most|least|largest|biggest|smallest|highest|lowest|longest|shortest"
    r"|oldest|youngest|deadliest|worst|best|fastest|slowest|strongest|weakest|busiest|costliest|richest|poorest|tallest|deepest"
    r"|wettest|driest|hottest|coldest|warmest|heaviest|earliest|latest|wealthiest|cheapest|fewest|greatest)"
    r"|(?:world|country|nation|city|region|continent|state)'s (?:\w+ )?(?:\w+est|most|first|only)|more \w+ than|fewer|(?:up|down) (?:from|\d)"
    r"|higher|lower|larger|smaller|rank(?:s|ed)? (?:\w+ )?(?:first|second|third|top|\d+))\b",
)
TITLE = Cue(
    r"president|minister|secretary|chair\w*|chief|director|head|governor|mayor|ambassador|commissioner|chancellor|captain|coach|manager|editor|commander|general|treasurer|speaker|leader|judge|professor|deputy|executive|ceo|envoy|bishop|spokes\w+|analyst|lawyer",
    r"\b(?:appointed|elected|named|sworn in|succeeds?|succeeded|replaces?|replaced|took over|takes over|stepped down|promoted|serves as"
    r"|served as|has (?:led|headed|chaired)|became|is|was|acting|former|new) (?:\w+ )?(?:as |the |its |a |an )?(?:\w+ ){0,3}?"
    r"(?:president|prime minister|minister|secretary|chair(?:man|woman|person)?|chief|director|head|governor|mayor|ambassador|commissioner"
    r"|chancellor|captain|coach|manager|editor|commander|general|treasurer|speaker|leader|judge|professor|deputy|executive|ceo|envoy|bishop)\b"
    r"|, (?:the |a |an )?(?:\w+ ){0,3}?(?:president|minister|secretary|chair(?:man|woman|person)?|chief executive|director|head|governor|mayor|ambassador"
    r"|commissioner|chancellor|captain|coach|manager|editor|commander|leader|spokes(?:man|woman|person)|professor|analyst|lawyer)"
    r"(?: (?:of|at|for|in) [^,]{2,60})?,",
)
UNNAMED = re.compile(
    r"\b(?:officials?|sources?|people (?:familiar|with knowledge|close|briefed)|insiders?|diplomats?|aides?|a person|someone|witnesses"
    r"|analysts|experts|critics|observers|residents|locals|activists|those familiar)\b",
    re.IGNORECASE,
)
TALK = WordList(
    r"(?:according|said|says|told|claim(?:s|ed)|report(?:s|ed)|announc\w+|stat(?:es|ed)|believe[sd]?|den(?:y|ies|ied)"
    r"|warn(?:s|ed)|accus(?:es|ed)|confirm(?:s|ed)|estimate[sd]?|argue[sd]?|admit\w*|acknowledg\w+|allege[sd]?|insist\w*)",
)
