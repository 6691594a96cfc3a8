"""The words of notes that say who paid for a report, who answers for it, how it was made and what may be done with it.

Newsrooms, agencies and research magazines set them in whole sentences below an article, or between its paragraphs.
`articles.analysis.page.furniture.notices` decides what follows. Patterns are looked for in a line in lower case with plain quotes.
"""

_WORK = r"(?:coverage|reporting|journalism|newsroom|news desk|stor(?:y|ies)|articles?|report|podcast|series|investigation|dispatch(?:es)?|feature|episode)"
_THIS = r"(?:this|these|the above) (?:[\w-]+ ){0,2}(?:stor(?:y|ies)|articles?|reports?|reporting|pieces?|podcast|series|investigation|dispatch|feature|package|coverage|column|episode|video)"
_GIVERS = r"(?:foundations?|trusts?|philanthrop\w+|endowments?|donors?|journalism (?:fund|center|centre|program\w*))"
_INSURED = r"medicaid|medicare|insurance|insured|dental|maternity|patients?|broadband|vaccin\w+|mobile"  # other sorts of coverage

# (reason, letters of which some stand in whatever is found, pattern). Letters spare the pattern; none where it opens
# a short line. One is enough where nobody in the line says anything and nothing is quoted.
NOTES: tuple[tuple[str, tuple[str, ...], str], ...] = (
    (
        "newsletter line",
        ("mail", "digest", "briefing", "round", "readers can", "letter"),
        (
            r"^(?:(?:just |only )?(?:one|a|an|our|two) )?(?:(?:free|short|weekly|daily|twice-weekly|monthly|quick|single|morning|evening) )*(?:e-?mails?|digest|briefing|round-?up|(?:news)?letters?)(?: a week| a day)?[,:;]? (?:(?:sent |delivered |straight )?(?:every|each|in your|to your|into your))\b.{0,120}$|"
            r"\b(?:digest|briefing|round-?up|e-?mail|letters?)\b.{0,160}\b(?:sign up|subscribe|join)(?: now| here| free| today)?$|"
            r"\b[\d,.]+[km]? (?:\w+ )?(?:readers|subscribers|members) can(?:'t| ?not) (?:all )?be wrong\b"
        ),
    ),
    (
        "page notice",
        ("acknowledge", "may include", "pays respect", "pay our respects"),
        (
            r"^(?:we|the [\w' ]{2,30}|[\w' ]{2,30}) (?:acknowledges?|pays? (?:our |its |their )?respects?)\b.{0,80}\b(?:traditional (?:owners|custodians)|custodians|first (?:australians|nations|peoples?)|elders)\b|^(?:we|i) pay (?:our|my) respects\b|"
            r"^(?:this|the|our) (?:service|site|website|page|app|feed|section) may (?:include|contain|use|carry)\b.{0,120}\b(?:material|content|links|copyright|images|cookies)\b"
        ),
    ),
    (
        "who paid for it",
        ("fund", "support", "grant", "underwrit", "made possible", "financed", "paid for", "produced", "backed", "reported with",),
        (
            rf"^{_THIS} (?:is|was|were|are|has been|have been) (?:also |partly |in part |jointly )?(?:made possible|funded|supported|financed|underwritten|backed|paid for|produced (?:with|through|under)|reported with)\b|"
            rf"^(?:reporting|travel|research|work) (?:for|on|in) {_THIS} (?:is|was|were)\b.{{0,30}}\b(?:supported|funded|financed|paid|made possible)\b|"
            rf"^(?!.*\b(?:{_INSURED})\b).*?(?:'s?|\bour|\bits) (?:[\w-]+ ){{0,4}}(?:{_WORK} (?:is|are|was|receives?|gets?|relies|depends)\b(?=.{{0,140}}\b(?:{_GIVERS})\b)|(?:reporting|journalism|newsroom) (?:is|are|was|receives?|gets?|relies|depends)\b(?=.{{0,140}}\bgrants?\b)).{{0,60}}\b(?:support\w*|fund\w*|grants?|made possible|underwritten)\b|"
            rf"\breceives? (?:\w+ )?(?:support|funding|grants?) (?:for|from)\b.{{0,60}}\b(?:reporting|journalism|coverage|newsroom)\b|"
            rf"\b(?:which|who|that) (?:funds?|supports?|underwrites?|pays? for) (?:our|the [\w' -]{{1,30}}) ?{_WORK}\b|^(?:support|funding) for {_THIS} (?:comes?|was|is|came)\b"
        ),
    ),
    (
        "who answers for it",
        ("responsib", "editorial", "decide", "endorse", " say ", " role", " influence", " input", " control", " involvement", "no part", "donor", "funder", "sponsor", "advertiser", "liab", "independence",),
        (
            rf"\b(?:solely|alone|entirely|wholly|fully) (?:is |are )?responsible for (?:(?:all|its|the|this|their|any|our) )*(?:editorial |site'?s? |reported )?(?:content|accuracy|coverage|{_WORK})\b|"
            r"\b(?:retains?|maintains?|keeps?|has|have|had) (?:full|complete|sole|total|absolute|strict|entire) (?:editorial )?(?:control|independence|say|responsibility) (?:over|of|for|in|from)\b.{0,30}\b(?:content|coverage|reporting|journalism|editorial|publish\w*|stor(?:y|ies)|articles?)\b|"
            r"\balone decides? what (?:it|we|they) (?:publish|report|cover|print)|\bthe sole responsibility of (?:its|the|their) (?:authors?|writers?|issuers?|sponsors?|advertisers?)\b|"
            rf"\b(?:funders?|donors?|sponsors?|advertisers?|{_GIVERS}|which|who|they|these)\b.{{0,60}}\b(?:no|any|not have any) (?:role|say|influence|input|control|involvement|part)\b.{{0,40}}\b(?:newsroom|coverage|{_WORK}|journalism|editorial|content|what we (?:report|publish|cover|write))\b|"
            r"\b(?:funders?|donors?|sponsors?|advertisers?)\b.{0,30}\b(?:do|does|did|may|can)(?: ?not|n't)\b.{0,20}\b(?:review|see|approve|influence|read|shape|direct|dictate|vet)\b.{0,30}\b(?:stor(?:y|ies)|articles?|reporting|coverage|content|journalism|editorial)\b|"
            r"\b(?:is|are|accepts?|takes?|bears?|assumes?) (?:not|no) (?:\w+ ){0,2}(?:responsible|responsibility|liable|liability) for (?:the |any |its )*(?:content|contents|accuracy|external|errors|omissions|views|opinions|claims made)\b|"
            r"\bdoes not (?:necessarily )?(?:imply|constitute|mean) (?:an? |any )?endorsement\b|\b(?:issuer|advertiser|sponsor) is (?:solely )?responsible for\b"
        ),
    ),
    (
        "part of a project",
        ("part of", "product of", "result of", "collaboration", "partnership", "joint", "co-production", "coproduction", "project", "fellowship", "cooperation", "association with", "carried out", "produced", "reported", "published", "developed", "written", "edited",),
        (
            rf"^{_THIS} (?:is|was|forms|comes|belongs)\b(?: \w+){{0,2}} (?:part of|(?:the )?(?:product|result) of|(?:a|an|the) (?:[\w-]+ )?(?:collaboration|partnership|joint|co-?production|project|fellowship)|in (?:partnership|collaboration|cooperation|association) with|(?:carried out|produced|reported|published|developed|written|edited) (?:in|as part|during|under|through|by the))\b"
        ),
    ),
    (
        "interests of the writer",
        ("interest", "affiliation", "shares", "stock", "units", "position", "investment", "stake", "holding", "consult", "conflicts",),
        (
            r"\b(?:declares?|discloses?|disclosed|reports?|ha[sv]e?) no (?:competing|conflicting|relevant(?: financial)?|conflicts? of|financial) (?:interests?|affiliations?)\b|\bdo(?:es)? not work for, (?:or )?consult\b|\bdisclosed no relevant affiliations\b|"
            r"\b(?:authors?|writers?|columnists?|reporters?|analysts?|family members?)\b.{0,60}\b(?:owns?|holds?|held|have|has) (?:no |any |long |short )?(?:shares|stocks?|units|positions?|investments|a (?:stake|position|holding)) in .{0,60}\b(?:mentioned|named|discussed|above|listed|this (?:article|story|piece|column))\b|"
            r"^(?:the )?(?:authors?|writers?) (?:declares?|reports?|has|have) no (?:\w+ )?(?:interests?|conflicts?)\b"
        ),
    ),
    (
        "no advice",
        ("advice", "recommend", "diagnos", "solicitation", "offer to", " only", "past performance", "at risk", "investments", "consult", "doctor", " gp", "physician", "advis", "lawyer", "pharmacist",),
        (
            r"(?:\b(?:not|nor|never)\b|^(?:nothing|no (?:part|information|material)) (?:on|in|here|of|published)\b)(?: \w+){0,6} (?:constitutes?|amounts? to|intended (?:as|to (?:be|provide|offer))|(?:be )?(?:taken|construed|read|treated|considered|regarded|relied (?:up)?on|seen) as|a substitute for|offered as)\b.{0,50}\b(?:advice|recommendations?|diagnosis|solicitation|offer to)\b|"
            r"\bfor (?:(?:general|information|informational|educational|guidance|illustrative|entertainment|illustration|reference) ?(?:and )?){1,3}(?:purposes )?only\b|^past performance (?:is|does|may|should)\b|(?:^|[.] )(?:your )?capital (?:is )?at risk\b|"
            r"\bthe value of (?:your )?investments (?:can|may|and)\b.{0,60}\b(?:go down|fall|as well as)\b|^(?:always )?(?:consult|speak to|talk to|see|ask) (?:your|a) (?:(?:qualified|own|licensed) )?(?:doctor|gp|physician|financial advis[eo]r|lawyer|pharmacist) (?:before|if)\b"
        ),
    ),
    (
        "how it was made",
        ("been changed", "been altered", "been withheld", "length", "clarity", "style", "brevity", "space", "conversation", "interview", "grammar", "round", "unless", "may not", "delay", "version", "headline", "photo", "caption", "graphic", "map", "chart", "picture", "subheading", "summary", "tweet",),
        (
            r"^(?:\*+ ?)?(?:(?:some|all|the|most|both|certain|his|her|their|[\w.' ]{2,40}'s?)(?: of the)? )?(?:real |full )?(?:names?|identit(?:y|ies)|surnames?)(?: and (?:\w+ )?details)?(?: in (?:this|the) \w+)? (?:has|have) been (?:changed|altered|withheld)\b.{0,100}$|"
            r"^(?:(?:this|the|these|our|all) )?(?:interviews?|conversations?|transcripts?|q&as?|answers|responses|quotes|letters|questions)(?: (?:with|in|on) .{1,60})? (?:has|have|was|were|is|are|may be|may have been)(?: \w+){0,2} (?:edited|condensed|shortened|abridged|cut|translated)\b(?=.{0,80}\b(?:length|clarity|style|brevity|space|conversation|interview|grammar)\b)|"
            r"^(?:all |some )?(?:figures|totals?|percentages?|numbers|sums?|prices|amounts|values|shares|scores|times) (?:may|might|do|will|are|is|as|in|have been)\b.{0,50}\b(?:rounding|rounded|unless (?:otherwise )?(?:stated|noted|indicated)|may not (?:add|sum|total))\b|"
            r"^(?:all )?(?:(?:market |stock |price |share )?(?:quotes?|data|prices|figures|information)|results)\b(?=.{0,60}\b(?:delayed|as of|provided by|supplied by|minutes)\b).{0,60}\b(?:delayed|delay)\b|"
            r"^(?:this|the above|the present) version (?:corrects|adds|updates|fixes|removes|clarifies|has been|includes|restores|replaces|omits)\b|^(?:a|the|an) (?:previous|earlier|original|prior) (?:headline|photo|caption|graphic|version|map|chart|picture|subheading|summary|tweet)\b.{0,40}\b(?:gave|said|misstated|contained|incorrectly|wrongly|mistakenly|misspelled|misidentified)\b"
        ),
    ),
    (
        "made by a machine",
        (" ai", "ai-", "ai ", "machine", "automat", "software", "artificial", "computer", "language model", "tool",),
        (
            r"^(?:this |the |our |these |some |all |any )?(?:ai(?:-generated)?|machine(?:-made)?|automat(?:ed|ic)|computer-generated) (?:summar(?:y|ies)|translations?|overviews?|captions?|transcripts?|answers|voices?|text) (?:can|may|might|is|are|was|were)\b.{0,90}$|"
            r"^(?:translated|transcribed|summari[sz]ed|narrated|read aloud) (?:(?:automatically|partly) )?(?:by|with|using)\b.{0,30}\b(?:ai|software|machine|automat\w+|artificial|tools?|computer)\b|"
            r"^(?=.{0,200}\b(?:this (?:page|site|article|story|report|post|newsletter)|above|below|our (?:editors|staff|journalists|newsroom|readers))\b).{0,160}\b(?:images?|summar(?:y|ies)|illustrations?|key points|translations?|audio|points|photos?|pictures?|graphics?|texts?)\b.{0,50}\b(?:made|generated|created|produced|drafted|written|altered|translated|voiced|read|edited|enhanced)\b.{0,30}\b(?:ai|artificial intelligence|language models?|automated|machine|software)\b"
        ),
    ),
    (
        "comment rules",
        ("comment", "abusive", "offensive", "defamatory", "off-topic", "readers", "users", "members",),
        (
            r"^(?:please )?(?:keep |make |ensure )?(?:(?:your|all|the|reader|readers'|our|user) )?comments? (?:sections? )?(?:(?:on|for|about|to|under|below) .{1,40} )?(?:are|is|will be|have been|has been|must|should|may be|close|respectful|civil|that)\b.{0,60}\b(?:moderat\w+|switched off|turned off|closed?|disabled|removed|deleted|respectful|civil|published|on topic|reviewed|open|unavailable|kept|hours|days)\b|"
            r"^(?:for legal reasons|because of .{1,40}),? .{0,40}\bcomments?\b|^(?:we|the [\w' ]{1,30}|this (?:site|page|article)) (?:(?:are|is|do|does|will|can|have|has|cannot|can't|may|reserve\w*)(?: not| no longer| unable to| the right to)? ?){1,2}(?:\w+ ){0,2}(?:accept\w*|tak(?:e|ing)|publish\w*|open\w*|clos\w+|turn\w* off|switch\w* off|disabl\w+|delet\w+|remov\w+|moderat\w+)\b.{0,25}\bcomments?\b|"
            r"\b(?:abusive|offensive|defamatory|off-topic) (?:posts?|comments?|messages) (?:will|may|are|can) be\b|^(?:readers|users|members|commenters) (?:can|may|must|should|cannot) (?:\w+ ){0,2}(?:post|comment|report|flag|write)\b"
        ),
    ),
    (
        "appeal to readers",
        ("have you ", "we pay", "our free", "to produce", "every ", "for as little", "for less", "for just", "for only", "honest ", "deductible", "chip in", " cost", "before you go", "favo", "more thing", "last thing", "you're here", "wait", "we are", "we're", "how ", "why ", "what ",),
        (
            r"^have you (?:ever |also )?(?:been|seen|got|had|lost|witnessed|experienced|heard|fallen|suffered|noticed)\b[^?]{0,120}\?.{0,60}\b(?:e-?mail|contact|call|write|text|get in touch|tell us|let us know|whatsapp|message|@)|(?:^|[.!?] )we pay (?:up to |cash |for (?:your )?(?:stories|photos|pictures|videos))|"
            r"^you(?:'re| are) (?:reading|enjoying|using) (?:our|the|a|this) (?:\w+ )?(?:free|open|ad-free|unlocked)\b|\bit (?:costs|takes) .{1,30} to produce\b.{0,60}\b(?:chip in|donate|give today|support us)\b|"
            r"\bfor (?:as little as|less than|just|only) .{0,6}\d[\d,.]* (?:a|per|each) (?:day|week|month|year)\b(?=.{0,80}\b(?:you|our|reporters|journalism|subscribe|support)\b)|\bhonest (?:reporting|journalism) (?:needs|deserves|costs)\b|\bevery (?:gift|dollar|donation|pound|euro|contribution|cent|penny|rupee)\b.{0,60}\b(?:match\w*|helps|counts|goes (?:to|toward)|doubled)\b|^(?:all |your )?(?:donations?|gifts?|contributions?) (?:to .{1,40} )?(?:are|is) tax[- ]deductible\b|\bchip in (?:if you|what you|today|now|from [£$€])\b|"
            r"\b(?:subscription|membership|supporting us|it)s? costs? (?:you )?(?:just |only )?less than (?:a|one|the price of)\b|^(?:before you go|a favou?r to ask|one (?:more|last) thing|while you're here|wait)\b ?[:—-]|\bwe (?:are|'re) [£$€]?[\d,.]+k? (?:short|away|from)\b.{0,40}\b(?:goal|target)\b|"
            r"^(?:read|learn|find out|see) (?:more about )?(?:how|why|what) (?:we|you can)\b.{0,60}\b(?:check|trust|report|verify|rate|work|fact|choose|test)\w*\b"
        ),
    ),
    (
        "standards of the outlet",
        ("accura", "fairness", "correction", "code of", "editors' code", "ethics", "impartial", "press code", "see our", "complaint", "member of", "regulated", "overseen", "our ",),
        (
            r"\b(?:we|our (?:journalists|reporters|editors|newsroom)|the [\w' ]{2,40}) (?:strives? (?:for|to)|(?:is|are) committed to|aims? (?:for|to)|endeavou?rs? to|(?:abides?|is bound|are bound) by|follows?|adheres? to|subscribes? to)\b.{0,60}\b(?:accura\w+|fairness|corrections?|code of (?:conduct|practice|ethics)|editors' code|ethics|impartial\w*|press code)\b(?=.{0,160}\b(?:errors?|corrections?|report|complain\w*|code|press|readers?|policy|journalis\w+|gifts?|contact|reporters|standards)\b)|"
            r"^(?:all )?our (?:\d+ )?(?:journalists|reporters|editors|writers|experts|reviewers|fact-?checkers) (?:all )?(?:follow|check|verify|test|adhere|spend)\b.{0,100}\b(?:code|facts?|figures?|sources|standards|accuracy|every|hours)\b|"
            r"\bsee our (?:corrections?|complaints?|ethics|editorial|fact-checking|comment|ai|privacy)\b|^(?:to |if you wish to |if you want to )(?:make|lodge|file|submit|send) a (?:complaint|correction)\b|^(?:the [\w' ]{2,40}|we) (?:is|are) (?:a member of|regulated by|overseen by)\b.{0,60}\b(?:press|media|broadcasting|standards|editors)\b"
        ),
    ),
    (
        "event or broadcast",
        ("join", "meet", "event", "this week", "episode", "webinar", "festival", "conference", "open day", "workshop", "tune in", "watch", "listen", "catch", "podcast", "episode", "win ",),
        (
            r"^(?:join|meet) (?:us|our|the)\b(?=.{0,200}\b(?:tickets?|register|rsvp|free entry|seats?|live|\d ?[ap]\.?m|book)\b).{0,80}\b(?:discussion|event|panel|webinar|conversation|debate|talk|evening|tour|editors|q&a|reporters|journalists|town hall|live)\b|^(?:live |upcoming |free |online |readers' )*(?:events?|webinars?|festival|conference|open day|workshop)s?: |"
            r"^(?:tune in|watch|listen|catch)\b.{0,50}\b(?:on channel|at \d{1,2}(?:[:.]\d\d)? ?(?:[ap]\.?m)?|tonight|on air|full (?:report|interview|episode|program\w*))\b(?=.{0,60}$)|\bpodcast (?:drops|airs|comes out|is out|returns|is released) (?:every|on|each)\b|(?:^|[.] )(?:season \d+,? )?episode \d+ ?: |"
            r"^(?:this week|this episode) ?: (?=.{0,90}$)|^(?:in this (?:week's )?episode|on (?:this|today's|this week's) (?:episode|podcast))(?: of .{2,40}?)?[:,] |\bwherever you get your podcasts\b|^win (?:a|an|one of|tickets|up to|[£$€]\d)\b.{0,80}\b(?:worth|prize|competition|for two|tickets|voucher|code)\b"
        ),
    ),
    (
        "sales note",
        ("*", "apply", "ad:", "advert", "promo", "sms", "text", "send", "paybill", "till n", "scan",),
        r"^(?:text ad|text-ad|advert|promoted|promo) ?: |\b(?:t&cs|terms(?: (?:and|&) conditions)?) apply\b|\bdial \*\d|\*\d{2,4}(?:\*\d+)*#|^(?:sms|text|send)\b.{0,40}\bto \d{4,6}\b|\bpaybill(?: no\.?| number)?:? ?\d{4,}|\btill (?:no\.?|number):? ?\d{4,}|^scan (?:the|this)\b.{0,20}\bcode\b",
    ),
    (
        "helplines",
        ("help", "hotline", "hot line", "crisis", "numbers", "contacts", "lifeline", "line", "24 hours", "day or night", "in confidence",),
        r"^(?:help ?lines?|hotlines?|crisis lines?|where to (?:get|find|seek) help|(?:useful|emergency) (?:numbers|contacts))\b ?[:(–-]|^if you(?:'ve|'re| have| feel| are| need| suspect| think| know| see| struggle| live)\b.{0,120}\b(?:call|phone|ring|contact|dial|text|visit|reach)\b.{0,60}\b(?:help ?line|hotline|lifeline|\w+ line|support (?:service|line|group)|24 hours|day or night|in confidence)\b|^if you(?:'ve| have) been affected\b|^[\w' -]{0,40}(?:support|help|advice|counselling|counseling) ?: (?:call|phone|text|ring|visit)\b",
    ),
    (
        "page furniture",
        (),
        (
            r"^(?:(?:article|story|post|content|document|page|reference|file|photo|press release)(?: (?:id|number|no\.?|ref\.?|code))|(?:file|case|ref(?:erence)?) (?:no\.?|number)|word count|words|print headline|web headline|slug|story number|characters) ?[:#]? ?(?:[\w/.-]{0,12}\d[\w/., -]{0,14}|(?<=headline: ).{4,120})$|"
            r"^(?:topics?|sections?|categor(?:y|ies)|tags?|keywords?|filed (?:under|in)|more on) ?: ?[^.!?]{2,120}$|^(?:print|web|online|original) headline: .{4,120}$|^\(?(?:with )?(?:agency|agencies|wire|pool|bureau|desk|correspondent|[a-z]{2,5}) inputs?\)?\.?$|^\(?inputs?:? (?:from|by) .{2,60}\)?\.?$|^(?:published|posted|uploaded|created|reviewed|curated|edited|written|reported|fact-checked|translated|compiled) by ?: ?[^.!?]{3,60}$|"
            r"^(?:additional|other|further|local|field) (?:reporting|research|writing|photography|editing|work) ?: [^!?]{3,120}$|^(?:(?:graphics?|data|photographs?|photos?|design|illustrations?|video|editors?|text|words|pictures|maps?|layout|research|production|sound|camera) ?: (?:[\w'-]+ ?){1,4}[.;,]? ?){2,6}$|"
            r"^(?:a|an earlier|another|an abridged|a longer|a shorter) version of (?:this|the) (?:story|article|report|piece|column) (?:first |also |originally |previously )?(?:ran|appeared|aired|was (?:published|printed|broadcast|posted))\b|^[a-z]{2,5}(?:/[a-z]{1,5}){1,3}$|^[a-z]{2,5}/[a-z]{2,5} ?\([^()]{2,40}\)$"
        ),
    ),
    (
        "how it was reported",
        ("source", "based on", "assist", "information from", "material", "compiled", "arrangement", "check", "review", "agenc", "wire"),
        (
            r"^the source ?: ?(?:the |this |all )?(?:information|details?|quotes|reporting|facts?|story|report|article)\b|^(?:the )?(?:information|details) (?:in|for) (?:this|the) (?:story|report|article) (?:was|were|is|are|comes?|came)\b|"
            r"^this (?:story|report|article|piece) (?:is|was|has been) (?:based on|written with|compiled|put together|drawn from|reported using|sourced from)\b|^[—–-]* ?with (?:the )?assistance (?:from|by|of)\b|^[—–-]* ?with (?:agency|agencies|wire|staff|bureau) reports?\.?$|"
            r"^(?:(?:additional|some|further|other) (?:information|material|reporting|details|quotes|content) (?:from|by|supplied by|provided by) .{3,50}|(?:information|material|details|quotes) .{3,50}\b(?:was|were) used in this (?:report|story|article))\.?$|"
            r"^compiled (?:from|by)\b.{0,60}\b(?:reports?|agenc\w+|staff|wires?|sources)\b|^by (?:special )?arrangement with\b|(?:^|'s )(?:fact[- ]?checkers?|fact[- ]?checked|medically reviewed|reviewed and approved|legally reviewed)\b.{0,80}\b(?:this (?:story|article|report)|by|on)\b(?=.{0,60}$)"
        ),
    ),
    (
        "offer or count of readers",
        ("free", "offer", "premium", "rated", "readers", "worth", "friend", "subscription", "promotion", "premium", "licen", "sign up", "presented by", "reuse", "republish", "content", "question", "buy", "stocks", "positions in", "earn", "weeks", "months"),
        (
            r"^you(?:'re| are|'ve| have)? (?:reading|read|used|viewed|got) .{1,20}\bfree (?:articles?|stories|reads?)\b|^this is a (?:premium|subscriber|member|free|paid|plus) (?:\w+ )?(?:article|story|read|feature)\b|^rated \d[\d.]* (?:out of|/)|"
            r"\bworth your time\b|^(?:more than |over |some |join )?[\d,.]+[km]? (?:million )?(?:readers|people|subscribers|professionals|fans|members) (?:get|read|receive|already|trust|start|subscribe|follow|who)\b.{0,80}\b(?:briefing|newsletters?|e-?mail|alerts?|channel|inbox|us)\b|"
            r"^(?:tell|refer|invite) a friend\b.{0,80}\b(?:off|free|subscription|reward)\b|^your (?:subscription|registration|sign-?up|request|message|vote|comment|account) (?:has been|was|is|could not|couldn't|will be)\b|^(?:special|limited(?:-time)?|introductory|flash|exclusive|black friday|new year|summer|spring) (?:offer|sale|deal) ?[:!–-]|^after (?:newsletter|article|video) promotion$|"
            r"^(?:reuse|re-?publish|licen[sc]e|buy|purchase) (?:this |the |our )?(?:content|article|licensing|rights|story|stories|work|image|photo)\b.{0,60}$|^sign up here\b|^paid for (?:and|&) (?:presented|supplied|written|produced) by\b|^(?:have|do you have|got) (?:any )?questions? about\b.{0,90}\b(?:our|get the answers|platform|ask)\b|"
            r"\bshould you (?:buy|invest|sell)\b.{0,60}\b(?:now|today|here|our|these|\d+)\b|\bhas (?:no )?positions? in\b.{0,90}\b(?:mentioned|recommends?|disclosure|above)\b|\bmay earn (?:a |an |some )?(?:share|commission|fee|revenue|affiliate)\b|^prices? (?:are |were )?(?:correct|accurate|valid) (?:at|on|as)\b"
        ),
    ),
    (
        "player notice",
        ("javascript", "html5", "to play", "if you", "if the", "video unavailable", "flash player", "auto-play", "autoplay"),
        r"^to (?:play|watch|view|see|hear|listen)\b.{0,80}\b(?:javascript|html5|flash|browser)\b|^if (?:you(?:'re| are) unable to|you can ?not|you can't|the .{1,30} (?:does|do)(?: not|n't))\b.{0,40}\b(?:load|see|view|open|display|play|appear|submit)\b.{0,60}\b(?:here|link|page)\b|^(?:video|audio|content|image|stream) (?:is )?(?:unavailable|not available|loading|blocked)\.?$|^(?:click|tap|press|swipe) (?:here )?to (?:play|watch|listen|unmute|view|open|zoom|expand|enlarge)\b.{0,30}$|\bwill (?:auto-?play|start) (?:soon|in)\b",
    ),
    (
        "views of the writer",
        ("views", "opinions", "author", "writer", "column", "syndicated", "auto-generated", "feed"),
        (
            r"^\(?(?:the )?(?:views?|opinions?)(?: expressed)?(?: here| above)? (?:are|is) (?:strictly |purely |entirely |solely |those )*(?:personal|the (?:author|writer|columnist)'s|his|her|their|my|of)\b.{0,60}$|^\(?the (?:author|writer|columnist)s? (?:is|are|was|were)\b.{0,120}\b(?:views?|opinions?) (?:are|is|expressed)\b|"
            r"^\(?(?:only )?the headline\b.{0,160}\b(?:feed|staff|changed|reworked|edited)\b|\b(?:auto-?generated|published|taken) from an? (?:\w+ )?(?:syndicated|agency|wire)[\w ]{0,10}feed\b"
        ),
    ),
    (
        "reader comments",
        ("top comment", "best comment", "comment of the", "reader", "saved"),
        (
            r"^(?:top|best|latest|most liked|featured) comments? ?[:–-] |^comment of the (?:day|week) ?[:–-] |"
            r"^(?:our )?reader (?:[a-z.'-]+ ){1,4}(?:in [a-z' -]{2,30} )?(?:writes|emails|texts|messages|asks) ?: |"
            r"^(?:story|article|page) saved\b.{0,80}$"
        ),
    ),
    (
        "correction",
        ("updated at", "clarified", "corrected at", "amended", "corrected on", "updated on", "clarification", "correction"),
        r"^an? correction (?:to|of) .{3,80} (?:has been|was|is|will be) (?:published|made|issued|printed|appended)\b|^(?:updated|corrected|clarified|amended|revised|edited) (?:at|on)\b.{0,40}\b(?:with|to (?:add|include|reflect|correct|clarify|show)|after|following)\b|^(?:clarified|corrected|amended|clarification|correction)(?: (?:at|on)\b.{0,20})?: ",
    ),
    (
        "teaser",
        ("just in", "next up", "explained", "explainer", "live", "on now", "on air", "coming up", "starts in", "begins in", "starts at", "more by", "top photos", "watch", "weather in", "traffic"),
        (
            r"^(?:just in|next up|up next|coming up|also today|in other news|today's top story|read next|hot right now|on air|now live|live now) ?[:|»] ?\S.{8,140}[^.]$|^(?:explained|explainer|in pictures|in photos|on video) ?[|»] ?\S.{8,140}[^.]$|"
            r"^(?:more|other stories|all stories|articles) by (?:[a-z'-]+ ?){1,4}$|^(?:a look (?:at|back at)|see|browse) (?:the|our) (?:top |best )(?:photos|pictures|images|videos|stories)\b|^(?:live|watch live|on now) ?: .{5,80}\b(?:from|at) \d{1,2}(?:[:.]\d\d)? ?(?:[ap]\.?m)\b.{0,12}$|^(?:(?:watch |listen |on air )?(?:live|now|tonight)|on now|on air|next|up next|coming up) ?[:|»] .{3,80}\b(?:starts|begins|airs|is on|goes live|is back|continues) (?:in (?:\d+|an|a few|one|two) (?:minutes?|mins?|hours?|hrs?)|at \d|now|shortly|soon|next|after the break)\b(?=.{0,30}$)"
        ),
    ),
    (
        "weather or rates",
        ("°", "weather in", "/usd", "usd/", "eur/", "gbp/", "btc", "%)", "▲", "▼", "votes)"),
        r"^(?:weather|forecast)(?: (?:in|for) [a-z '-]{2,30})? ?: .{0,20}-?\d{1,3} ?(?:°|c\b|f\b).{0,60}$|^[a-z '-]{2,30} -?\d{1,2}°.{0,20}$|^[a-z]{3}/[a-z]{3} [\d.,]+.{0,20}$|^[a-z]{2,6} [£$€₹]?[\d.,]+ \(?[-+▲▼]? ?[\d.,]+ ?%\)?$|^.{2,60} \d{1,3}(?:\.\d)?% \([\d,.k]+ votes?\)$",
    ),
    (
        "the outlet about itself",
        ("newspaper", "news ", "wire service", "broadsheet", "weekly", "digital daily",),
        r"^(?:(?!the )[\w'-]+ ){0,4}[\w'-]+ is an? (?:[\w-]+,? ){0,4}(?:newspaper|news (?:service|agency|cooperative|magazine)|wire service|broadsheet|weekly|digital daily) (?:that|which|covering|based|serving|founded|published)\b",
    ),
)
