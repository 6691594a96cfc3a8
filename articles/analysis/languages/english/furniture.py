"""The words by which English-language pages mark what is not the article.

Collected from the layouts of newspapers, broadcasters, agencies, magazines and blogs. Each list says what a line
is; `articles.analysis.page.furniture.judging` decides what follows from that. Patterns are matched against a line in lower
case with plain quotes, dashes and spaces, without bullets at its ends.
"""

import re

from .agencies import PICTURE_WIRES, spellings


def _either(names: list[str]) -> str:
    return f"(?:{'|'.join(map(re.escape, names))})"


ANY_AGENCY = _either(spellings())
LOW_AGENCY = _either([name.casefold() for name in spellings()])
# Not grouped: a group inside a list of choices keeps Python from looking for their first letters alone.
_PICTURE_AGENCY = "|".join(map(re.escape, (name for name in spellings(*PICTURE_WIRES) if len(name) > 2)))
_LIBRARIES = r"Getty(?: Images)?|Shutterstock|iStock(?:photo)?|Alamy|EPA(?:-EFE)?|Imago|IMAGO"
PICTURE_LIBRARIES = f"(?:{_LIBRARIES})"
# Those whose names are not in capitals alone, which any word in capitals can be.
MIXED_AGENCY = _either([name for name in spellings() if not name.isupper()])

# (reason, pattern of the whole line). These lines are never body, wherever they stand.
WHOLE_LINES: tuple[tuple[str, str], ...] = (
    (
        "share bar",
        r"(?:\d[\d.,]*[km]?\s*)?(?:total\s)?(?:shares?|tweets?|likes?|pins?|reposts?|views?|reads|claps|followers|subscribers)",
    ),
    (
        "share bar",
        (
            r"(?:share|tweet|pin|post|email|e-mail|send|whatsapp|print|copy|save|bookmark|gift|repost|flip|pin it)"
            r"(?:\s(?:this|the|it|on|via|to|by|with|using|a|your|friend|friends|article|story|page|post|link|url|email|e-mail|"
            r"facebook|twitter|x|linkedin|whatsapp|reddit|pinterest|telegram|bluesky|threads|flipboard|pocket|later|for|read|"
            r"print|options|tools|by email|full|and|or|in|opens|new|window|\(opens|window\)|messenger|friend\.)){0,9}:?"
        ),
    ),
    (
        "share bar",
        (
            r"(?:facebook|twitter|x \(formerly twitter\)|x|linkedin|whatsapp|reddit|pinterest|telegram|instagram|youtube|tiktok|snapchat|bluesky|"
            r"threads|mastodon|flipboard|messenger|pocket|line|viber|rss|tumblr|google\+?|email|e-mail|sms|copy link|link)"
            r"(?:[\s,|/-]+(?:facebook|twitter|x|linkedin|whatsapp|reddit|pinterest|telegram|instagram|youtube|tiktok|snapchat|"
            r"bluesky|threads|mastodon|flipboard|messenger|pocket|line|viber|rss|tumblr|google\+?|email|e-mail|print|icon|logo)){0,12}"
        ),
    ),
    (
        "share bar",
        r"share\s?:(?:\s{1,4}\S{1,2}){0,8}|\W{0,3}listen(?: to (?:this|the) \w+)? \(\d+(?:[:.]\d+)? ?min\w*\)",
    ),
    (
        "mail header",
        r"(?:from|to|cc|bcc|reply-to|sent|importance|attachments?|message-id|mime-version|content-type|x-[\w-]+): .+",
    ),
    ("page furniture", r"\[[^\[\]]{1,40}\]|\{\{.{1,60}\}\}"),
    (
        "transcript mark",
        (r"\((?:soundbite|sound|archived recording|singing|laughter|cheering|reading|speaking|non-english|foreign language|unintelligible|imitating|vocalizing) ?[^()]{0,80}\)|"
        r"[a-z .'-]{3,50}: \([^()]{2,60}\)\.?|[a-z .'-]{3,50}, (?:host|byline|anchor|presenter|moderator):?|"
        r"\((?:begin|end|start of|end of) (?:video|audio) ?(?:clip|tape)?\)|\((?:commercial break|crosstalk|applause|laughter|voice-?over|inaudible|music|off-?mic)\)"),
    ),
    (
        "share bar",
        r"share this (?:article|story|post|page)(?: in your .{1,30}|\s?: .{1,40})|(?:show more|close(?: extra)?|hide|more) sharing options|scan (?:the|this) qr code .{2,60}|(?:please |kindly )(?:share|like|follow)(?: this (?:story|article|post|news))?:?",
    ),
    ("share bar", r"(?:link copied|copied|copy url|link copied to clipboard|url copied|copied to clipboard)[.!]?"),
    ("share bar", r"\d[\d.,]*[km]?\s*(?:fans?|followers?|subscribers?)\s*(?:like|follow|subscribe)"),
    (
        "share bar",
        (
            r"(?:follow|like|find|join|add|subscribe to|watch)\s(?:us|me|our channel|our whatsapp channel|.{1,30} as a preferred source)"
            r"(?:\s(?:on|at|in)\s.{1,60})?"
        ),
    ),
    (
        "share bar",
        r"(?:add|make) .{1,40} (?:on google|preferred source.{0,30})|prefer .{1,30} on google|google preferred source",
    ),
    (
        "reading aid",
        (
            r"(?:estimated\s)?(?:reading|read)\stime\s?[:-]?\s?(?:about\s)?\d+.{0,12}|\d+\s?-?\s?min(?:ute)?s?\.?\s?(?:read|listen|watch)?"
            r"|(?:a\s)?\d+\s?-?\s?min(?:ute)?s?\s(?:read|listen)"
        ),
    ),
    (
        "reading aid",
        (
            r"(?:listen|listen now|play|listen to (?:this|the) (?:article|story).{0,60}|audio|hear this story.{0,30}|"
            r"text size.{0,20}|font size.{0,20}|a-? a\+?|aa|increase text size|decrease text size|play audio|text to speech)"
        ),
    ),
    ("reading aid", r"this article (?:was|is) (?:read|narrated|voiced) .{0,60}|your browser does not support .{0,80}"),
    (
        "reading aid",
        (
            r"(?:lesezeit|lesedauer|temps de lecture|durée de lecture|lecture|tiempo de lectura|tempo di lettura|tempo de leitura|leestijd|"
            r"lästid|læsetid|lesetid|lukuaika|czas czytania|doba čtení|okuma süresi|waktu baca)\s?:?\s?(?:ca\. ?|env\. ?)?\d+.{0,12}"
        ),
    ),
    (
        "share bar",
        r"share (?:this )?(?:with|on|via|to|by):?(?: (?:facebook|twitter|x|whatsapp|email|e-mail|linkedin|copy link|messenger|telegram|reddit|more|friends))+",
    ),
    (
        "comment count",
        (
            r"(?:\(?\d[\d,.]*\)?\s*comments?|no comments?(?: yet)?|comments?\s*\(?\d*\)?|leave a comment|add a comment|"
            r"view comments|show comments|post a comment|join the (?:conversation|discussion)|be the first to comment.{0,20}|"
            r"comments are closed\.?|would you like to comment .{1,40}|sign up \(.{1,30}\) or sign in.{0,10}|(?:log|sign) in to (?:comment|reply|post).{0,30}|start the conversation|have your say|comments off.{0,80})"
        ),
    ),
    (
        "menu",
        (
            r"(?:home|menu|main menu|search|search for:?|close|close menu|open menu|skip to .{1,30}|jump to .{1,30}|toggle .{1,20}|navigation|"
            r"sign in|sign up|log in|login|log out|logout|register|subscribe|subscribe now|subscribe today|my account|account|"
            r"next|previous|prev|back|back to top|top|load more|see all|see more|show more|show less|view all|view more|view gallery|more|more\.\.\.|"
            r"next article|previous article|next story|previous story|next post|previous post|newer post|older post|go back|"
            r"e-?paper|edition|editions|donate|support us|become a member|join|join now|join us|get the app|download (?:the|our) app|"
            r"accept|accept all|reject all|decline|ok|okay|got it!?|i agree|agree|continue|manage (?:preferences|options|cookies)|dismiss|"
            r"learn more\.?|find out more\.?|expand|collapse|share your story|share what you think|close modal|advertising|newsletters?|live tv|watch live|live|video|videos|photos|gallery|"
            r"contents?|table of contents|in this article|on this page|print edition|view in browser|translate|select language|loading\.{0,3}|please wait\.{0,3})"
        ),
    ),
    (
        "source link",
        (
            r"(?:source link|source|original (?:source|article|story)|read (?:the )?(?:original|full) (?:article|story|post|text|report|version)(?: (?:here|(?:on|at|in|from) .{2,60}))?\.?|"
            r"read more(?: here)?\.?(?:\.\.)?|read (?:our|the) live blog here\.?|click here(?: to .{1,60})?\.?|continue reading.{0,60}|"
            rf"(?:via|source):?\s(?:{LOW_AGENCY}|agencies|wire services|staff)|sources?: [^.!?\"]{{2,80}})"
        ),
    ),
    (
        "advertisement",
        r"(?:\W*(?:advertisements?|ads?|advert|sponsored(?: content| post)?|promoted(?: content)?|paid (?:content|post)|partner content)\W*)",
    ),
    (
        "advertisement",
        (
            r"(?:story|article|report|post|text|content|video) (?:continues|resumes) (?:below|after|beneath|under|following).{0,40}|(?:scroll|read on|keep scrolling) "
            r"(?:down )?(?:to|for) .{1,40}|continue reading below.{0,30}|article content|advertisement \d+|(?:story|article) continues|support (?:local|independent|quality) journalism\.?|don't have an account\?.{0,30}|sign in without password.{0,40}|view more offers|ad feedback|remove ads?|hide ads?|why ads\?|report (?:this )?ad|skip ad.{0,20}|"
            r"advertisement - .{0,40}|advertise with us"
        ),
    ),
    (
        "market ticker",
        (
            r"[▲▼△▽] ?[-+]?\d[\d.,]*(?: ?\(?[-+]?\d[\d.,]* ?%\)?)?|[+-]?\d[\d.,]* \([-+]?\d[\d.,]* ?%\)|(?:day(?:'s)?|52[ -]week|year|intraday) (?:range|high|low)(?: ?/ ?low)?:? [£$€₹]?\d.{0,30}|"
            r"(?:market cap(?:itali[sz]ation)?|p/e(?: ratio)?|volume|avg volume|prev(?:ious)? close|div(?:idend)? yield|eps|beta):? [£$€₹]?-?\d[\d.,]* ?(?:%|[mbtk]n?|cr(?:ore)?|lakh)?|add to watchlist"
        ),
    ),
    (
        "market ticker",
        r"[a-z][a-z.&^]{0,7}\s[-+]?\d[\d.,]*\s\(?[-+]?\d[\d.]*\s?%\)?",
    ),
    (
        "weather box",
        (
            r"[-+]?\d{1,3}(?:\.\d)?\s?(?:°|º|degrees)?\s?[cf]?°?(?:\s\d{1,3}%?)?|[-+]?\d{1,3}(?:\.\d)?\s?[°º]\s?[cf]?.{0,40}|"
            r"(?:humidity|wind|feels like|high|low|sunrise|sunset|precipitation|uv index|dew point|visibility|pressure)\s?:?\s?[-+]?\d.{0,20}|"
            r"(?:scattered|few|broken|overcast|clear|partly|mostly|light|heavy|sunny|cloudy|showers|rain|snow|fog|mist|haze|thunderstorms?)"
            r"(?:\s(?:clouds?|sky|cloudy|sunny|rain|snow|showers|drizzle|intervals|skies)){0,2}"
        ),
    ),
    (
        "gallery control",
        (
            r"(?:image|photo|slide|picture)?\s?\d{1,3}\s?(?:of|/)\s?\d{1,3}|open image in gallery|view (?:gallery|image|photos?).{0,20}|"
            r"enlarge(?: (?:this )?(?:image|photo))?|click to (?:enlarge|expand|view).{0,30}|hide caption|toggle caption|show caption|"
            r"headshot|(?:[\w.'-]+ ){1,3}(?:headshot|profile (?:image|picture|photo))|play video|play \d{1,2}:\d\d|watch(?: video| now)?|(?:now )?playing.{0,30}|unmute|mute|fullscreen|full screen|image|photo|caption|"
            r"(?:this )?video (?:can ?not|can't) be played.{0,40}|\d{1,2}:\d{2}\s?/\s?\d{1,2}:\d{2}|pause|(?:duration|current time|remaining time|loaded|progress|playback rate|seek to live)\b.{0,40}|stream type.{0,10}|picture-in-picture|(?:captions|descriptions|subtitles|chapters|quality levels|audio track)(?: (?:settings|off|on))?(?:,.{0,60})?|\d(?:\.\d+)?x|replay|rewind \d+.{0,10}|forward \d+.{0,10}|up next.{0,4}"
        ),
    ),
    (
        "form",
        (
            r"(?:your )?(?:name|email|e-mail|email address|e-mail address|website|message|comment|password|username|first name|last name|postcode|zip code)"
            r"\s?[:*]{0,3}|please enter (?:your|a valid) .{1,40}|(?:submit|send|reply|post comment|cancel reply|delete|edit|report|flag|vote|"
            r"vote now|see results|view results|up ?vote|down ?vote|recommend)\s?(?:\(\d+\)|\d+)?|required fields are marked.{0,10}|"
            r"your email address will not be published.{0,60}|save my name.{0,90}|this site uses akismet.{0,90}|notify me of .{1,60}|"
            r"this site is protected by recaptcha.{0,90}|enter your (?:email|e-mail).{0,60}|characters? (?:left|remaining).{0,20}"
        ),
    ),
    (
        "legal line",
        (
            r"(?:(?:manage |change |your |our )?(?:privacy|cookies?|consent|data protection|terms)(?:(?: |, | & | and | of )(?:policy|policies|notices?|statement|settings|preferences|choices|options|cookies?|privacy|terms|conditions|use|service|manage)){0,6}\.?|cookies|terms(?: (?:of (?:use|service)|and conditions|& conditions))?|"
            r"contact(?: us)?|about(?: us)?|careers|jobs|advertise|help|help cent(?:er|re)|faqs?|site ?map|accessibility(?: statement)?|rss feeds?|"
            r"do not sell .{1,60}|your privacy choices|ad choices|adchoices|code of conduct|editorial (?:policy|standards|guidelines)|complaints|corrections|imprint|impressum|"
            r"licensing|reprints?(?: & permissions| and permissions)?|rights & permissions|request (?:a )?(?:correction|reprint).{0,20})(?:\s?[|/·,.]\s?.{0,80})?"
        ),
    ),
    (
        "legal line",
        (
            r"(?:(?:copyright|\(c\)|©)\s.{0,120}|.{0,40}\ball rights reserved\b.{0,60}|(?:powered|built|developed|designed) by .{1,40}|"
            r"©.{0,120}|to reprint .{0,120}|licen[sc]ed under .{1,80}|this (?:article|story|work) is (?:licensed|republished|published) (?:under|from) .{1,160})"
        ),
    ),
    (
        "agency credit",
        (
            rf"\(?(?:(?:the )?{LOW_AGENCY}|agencies|agencies\.|wire services|"
            r"with agencies|news agencies|staff and agencies|with inputs from .{1,60}|with files from .{1,60}|with reporting (?:by|from) .{1,80})"
            rf"(?:[/\s,-]+(?:{LOW_AGENCY}|agencies)){{0,3}}\)?\.?"
        ),
    ),
    ("time stamp", r"\d{1,3} ?(?:s|secs?|m|mins?|h|hrs?|d|w)\.? ago"),
    ("time stamp", r"\d{1,2}[:.h]\d{2}(?:\s?[ap]\.?m\.?)?(?:\s?(?:gmt|bst|utc|e[sd]?t|p[sd]?t|ces?t|ist|local time))?"),
    (
        "page furniture",
        (
            r"this (?:article|story|post|page|content|video) is (?:(?:now|more than|over|at least|about) )*(?:\d+|an?|one|two|three|several) (?:day|week|month|year)s? old\.?|skip past .{1,40}|(?:copy|email|print|save|share) (?:article|story|this)(?: link)?(?:\s+copy link)?|(?:de(?:s)?crease|increase|change|reset) (?:article )?(?:font|text) size|"
            r"share all sharing options.{0,160}|all sharing options.{0,160}|image (?:source|copyright|credit)s?\b.{0,80}|stick to the facts|doi: ?\S+|(?:get|see) (?:daily|breaking|the latest) .{1,30} news|"
            r"\d+ (?:mins?|minutes?|hours?|hrs?|days?|weeks?|months?) ago.{0,12}|(?:just|right) now|(?:sign in|log in|register)[ /]+[^.]{1,60}|top of (?:the )?page|more information|follow .{1,30} on socials:?|"
            r"share(?: to)?[ ]?\w{1,12}(?:share to \w+|\w+share).{0,160}|(?:like|enjoyed?|love) this (?:story|article|content)\?.{0,80}|correct(?:ion)? policy|about our .{1,40}|why you can trust .{1,40}|the trust project.{0,40}|"
            r"\d[\d,]* (?:people|readers) (?:are |have )?(?:reading|talking about|have read|read|following|viewing|watching|bookmarked|saved) (?:this|the|now).{0,30}|[^.!?]{0,80}\(opens in (?:a )?new (?:tab|window)\)|suggest (?:a|an) (?:correction|edit|update)|read more (?:from|at|by) .{1,40}|(?:close |dismiss )?thanks for (?:watching|reading|visiting|listening|subscribing|following|your \w+)[.!]?|(?:read|see) (?:the|this) (?:article|story|report) in (?:the|its) original language|opens in (?:a )?new (?:tab|window)|external link.{0,30}|this content is not available.{0,80}|view (?:this|the) (?:post|comments).{0,40}"
        ),
    ),
    (
        "label",
        (
            r"(?:exclusive|breaking|breaking news|opinion|analysis|explainer|watch|developing|updated|just in|premium|subscriber only|subscribers only|"
            r"members only|live updates?|fact check|interview|long read|feature|special report|news|world|world news|politics|business|sport|sports|culture|"
            r"technology|science|health|local|national|international|asia|europe|africa|americas|middle east|lifestyle|entertainment|travel|"
            r"environment|climate|education|money|markets|economy|crime|letters|obituar(?:y|ies)|editorial|comment|podcasts?)"
            r"(?:\s?[>|/·»]\s?.{0,60})?"
        ),
    ),
    ("web address", r"mailto:?|(?:https?://|www\.)\S+|[a-z][\w-]*(?:\.[a-z][\w-]*)+/\S*|\S+@\S+\.\w+|@\w{2,30}|#\w{2,40}(?:\s#\w{2,40})*"),
    (
        "wire marks",
        (
            r"(?:for the (?:original|full) (?:company )?(?:release|story|text|statement),? .{2,40}|(?:further )?company coverage: .{2,60}|\([$£€]1 = .{2,60}\)|-?\s?30\s?-|#{2,}|\*{2,}|ends|\(ends\)|\(more\)|more to (?:come|follow)\.?|end(?:s)? it|_{3,}|-{2,}|={3,}|~{3,}|"
            r"\(?(?:1st|2nd|3rd|\d{1,2}th) (?:ld|lead|add|update|writethru).{0,30}\)?|(?:bc|am|pm)-\S.{0,60}|(?:bc|zczc|nnnn)[-\s].{0,60}|nnnn|"
            r"urgent|flash|eds?:.{0,200}|with photos?\.?|by .{1,30} with photos?\.?|page \d{1,3}(?: of \d{1,3})?|\d{1,3}/\d{1,3}/\d{1,4} ?page ?\d*|"
            r"\((?:adds?|updates?|recasts?|corrects?|refiles?|repeats?|releads?|clarifies|changes?|fixes|removes|writes through|with)\b.{2,240}\)|"
            r"continued (?:on|from) page .{1,20}|turn to page .{1,20}|see .{1,30},? page .{1,6}|from page .{1,6})"
        ),
    ),
)

# What papers and sites print every day beside the news: with a colon it opens a line, alone a box.
STANDING = (
    r"(?:(?:today's|tonight's|tomorrow's|the|local|marine|area|weekend|your|city|state|regional|five-day|seven-day|week's) ){0,3}"
    r"(?:weather(?: (?:forecast|report|outlook|watch|today|and tides))?|(?:lake|tide|pollen|snow|surf) (?:levels?|tables?|times|counts?|report)|tides|"
    r"(?:sun(?:rise)? (?:and|&) )?(?:sunset|moon|tides)|lotto|(?:winning )?lottery (?:numbers|results)|(?:lotto|lottery|powerball) (?:numbers|results)|horoscopes?|star signs|your stars|crosswords?|sudoku|"
    r"birthdays|(?:birth|marriage|death|funeral|public|legal|planning|statutory|court|family) notices|births,? (?:marriages|deaths) (?:and|&) (?:deaths|marriages)|in memoriam|"
    r"classifieds?|(?:small|classified) ads?|for sale|lost (?:and|&) found|situations vacant|to let|(?:what's|whats) on|(?:community )?(?:calendar|events|diary)(?: of events)?|(?:tv|television|radio) (?:guide|listings)|"
    r"(?:on )?this day(?: in history)?|(?:today|this week) in history|(?:quote|word|tip|recipe|joke|picture|photo|thought|verse) of the (?:day|week)|times past|(?:(?:from|in) )?(?:our|the) (?:files|archives)|(?:\d+|ten|twenty|twenty-five|fifty) years ago|"
    r"letters to the editor|your letters|points of view|postbag|corrections?(?: (?:and|&) clarifications?)?|clarifications?|setting the record straight|police (?:log|blotter|beat)|crime (?:log|blotter|watch)|fire (?:log|calls)|on the record|"
    r"(?:exchange|currency|forex|interbank) rates?|(?:market|stock) (?:watch|quotes|indices)|fuel prices|gold (?:rate|price)s?|prayer times|cinema (?:guide|listings)|(?:today's|this week's) (?:recipe|quiz|puzzle|comic|cartoon)|advice column)"
)

# (reason, pattern of the line's beginning), for lines of up to 90 words: prose that is about the page.
OPENINGS: tuple[tuple[str, str], ...] = (
    ("poll with its answers", r".{3,160}\(\d{1,3}%, [\d,]+ votes?\)?$"),
    ("title of a video", r".{3,160}[?!.\w] \(\d{1,2}:\d\d\)?$"),
    ("standing column", rf"{STANDING}: (?=\S)"),
    (
        "cookie notice",
        (
            r"(?:we|this (?:site|website)|our (?:site|website|partners)|by (?:using|continuing|clicking)(?=.{0,80}\byou\b)|to (?:give|provide|help) (?:you|our (?:readers|users|visitors)))"
            r"\b.{0,160}\b(?:cookies|privacy policy|cookie policy|terms of (?:use|service)|personal data)\b"
        ),
    ),
    (
        "cookie notice",
        r"(?:cookies? (?:help|allow|are used|on this|policy|consent)|manage your (?:cookie|privacy)|you can (?:change|withdraw) your (?:consent|cookie)|we value your privacy|we and our \d* ?partners|we care about your privacy|your privacy matters)",
    ),
    (
        "cookie notice",
        (r"(?:with your (?:permission|consent|agreement),? (?:we|our|us)|(?:we|our (?:site|website|partners?|vendors)|\d+ (?:partners|vendors)|some (?:partners|vendors))\b.{0,80}\b(?:process|store|use|access)\b.{0,60}\b(?:cookies|devices?|geo-?location|personal data|your (?:data|consent)|identifiers|legitimate interests?)\b|"
        r"you (?:can|may) (?:click|choose|change|withdraw|object|manage|set|revisit)\b.{0,80}\b(?:consent|preferences|cookies|legitimate interest|settings)\b|(?:actively scan|use precise geo-?location|store and/?or access|personali[sz]ed (?:ads|advertising) and content)\b|"
        r"(?:this|that) (?:content|video|post|tweet|embed|player|article) (?:is|was) (?:hosted|provided|supplied|blocked|embedded|not (?:shown|available|displayed))\b.{0,80}\b(?:by|because|until|due|without|cookies|consent|settings)\b|to (?:show|view|see|display|load|watch) (?:this|you this|the) (?:content|video|post|tweet|embed)\b)"),
    ),
    (
        "player notice",
        (r"(?:the (?:video|audio|clip|photo|image) (?:in the player )?(?:above|below) (?:is|was|shows|comes)\b|(?:the )?(?:video|audio|media) player (?:is )?(?:loading|requires|could|cannot|unavailable)|this is a modal window|(?:beginning|end) of dialog window|the media (?:could not|couldn't) be|no compatible source|"
        r"(?:this|the) (?:video|audio|clip|stream|file|player) (?:file )?(?:is (?:either )?(?:unavailable|not (?:supported|available|playing))|cannot be played|failed to load|requires javascript|will (?:start|begin|play) (?:in|after|shortly))|escape will cancel and close|restore all settings|error code: |please (?:turn on|enable|allow|activate) (?:java ?script|cookies|sound)|"
        r"(?:java ?script|cookies) (?:is|are|must be|needs? to be) (?:disabled|turned off|required|enabled|switched)|(?:your|this) browser (?:does|is|do|has|cannot)\b)"),
    ),
    (
        "transcript note",
        r"(?:(?:this|the|these|our|full|rush|following|below is (?:a|the)|the following is (?:a|an)(?: \w+)?) ?(?:transcripts?|interview transcript|audio|recording|captions)\b.{0,80}\b(?:generated|automatic\w*|automated|may (?:contain|include|not)|rush|accuracy|final form|edited|condensed|created|produced|software|machine)|transcripts? (?:is|are|was|were|provided|may|produced|created)\b|this is (?:a|an) (?:rush|unedited|automatic|uncorrected|machine-generated|edited) (?:transcript|copy)\b|this copy may\b|(?:please )?(?:check|consult) the (?:audio|recording|original)\b)",
    ),
    (
        "sponsor's line",
        (r"(?:(?:[a-z .']{3,20}: )?[^.!?\"]{0,60}\bis (?:also |proudly )?brought to you by\b|(?:this|today's) (?:episode|podcast|newsletter|edition|show|segment|issue|email|article|post|story|video|programme|program|content) (?:is|was|has been) (?:proudly )?(?:brought to you|presented|sponsored|supported|made possible|paid for|powered) by\b|(?:presented|brought to you) by [^.!?]{2,60}(?:[.!—–:|-]|$)|"
        r"(?:support|funding|sponsorship) for (?:this|the) (?:podcast|show|newsletter|episode|programme|program) (?:comes|is provided)\b|(?:use|enter|with|quote) (?:the )?(?:promo |discount |offer |coupon )?code\b|(?:advertisement|paid post|sponsored|promotion):\s)"),
    ),
    (
        "newsletter line",
        (
            r"(?:sign up|signup|subscribe|register|get|receive|enter your (?:email|e-mail)|join)\b.{0,80}\b(?:newsletters?|inbox|email alerts?|"
            r"e-mail alerts?|daily (?:briefing|digest|email)|morning briefing|notifications|whatsapp channel|mailing list|free (?:email|updates)|straight to your)\b"
        ),
    ),
    (
        "newsletter line",
        (r"don'?t miss (?:out )?(?:on )?(?:the|our|any|a) (?:\w+ ){0,2}(?:headlines|news|stories|story|updates|deals|offers|thing)\b|(?:followed |saved )?(?:categories|topics|authors|stories|articles) (?:you follow )?will (?:be added|appear)\b|"
        r"(?:our|the) (?:daily|weekly|morning|evening|free|best).{0,40}\b(?:newsletter|briefing|digest)\b.{0,60}\b(?:inbox|delivered|sign up|subscribe)\b"),
    ),
    (
        "newsletter box",  # also where it quotes one who praises it
        (r"(?:[\w'&-]+ ){0,5}newsletter: .{0,80}\b(?:free|daily|weekly|weekdays|mornings?|readers|subscribers|inbox|sign up)\b"),
    ),
    (
        "newsletter line",
        r"(?:thanks?(?: you)? for (?:signing up|subscribing)|you(?:'ve| have) (?:been )?(?:successfully )?subscribed|check your inbox|invalid email|something went wrong|please (?:check|enter|provide) (?:your|a valid) e-?mail)",
    ),
    (
        "paywall line",
        (
            r"(?:already (?:a|an) (?:subscriber|member)|to (?:continue|keep) reading|this (?:article|story|content) is (?:for|only|reserved|available|exclusive)\b.{0,40}\b(?:subscribers?|members?)|"
            r"subscribe (?:now|today|for|to)\b|you have (?:\w+ )?(?:\d+ )?(?:free )?articles? (?:left|remaining)|(?:[\w-]+(?: [\w-]+)? ?[:|–-] )?(?:you(?:'re| are) (?:now )?(?:reading|viewing|on)|this is(?: your)?|(?:article|story|read)) (?:\w+ )?\d+ (?:of|out of|/) (?:your )?\d+\b(?=.{0,40}$).{0,12}\b(?:free|complimentary|articles?|stories|reads|views)\b|\d+ (?:of|/) \d+ (?:free|complimentary) (?:articles?|stories|reads)\b|you(?:'ve| have) (?:reached|read|used)\b.{0,60}\b(?:articles?|limit)|"
            r"(?:unlock|get) (?:unlimited|full|instant) (?:digital )?access|start your (?:free )?trial|become a (?:member|subscriber|patron|supporter)|support (?:our|independent|quality) (?:journalism|work|reporting)|"
            r"cancel any ?time|create (?:a free|your) account|log ?in or (?:register|subscribe)|buy (?:a )?subscription|"
            r"(?:\d+ )?(?:weeks?|months?) (?:for (?:just|only|free|\W?\d)|free)\b|subscription (?:required|offer)|try .{1,30} for (?:free|\W?\d))"
        ),
    ),
    (
        "appeal to readers",
        (
            r"(?:you could close this page|wait! before you (?:go|leave|click|close|scroll)|if you (?:like|liked|enjoy|enjoyed|value|found|appreciate) (?:this|our|what)|we (?:keep our reporting|(?:rely|depend) on (?:your|readers?|donations|advertising)|need your|are an independent (?:media|news|outlet|publication)|are a (?:non-?profit|reader-funded) (?:news|media|outlet))\b|"
            r"help us (?:keep|produce|continue|to)|your (?:support|donation|contribution) (?:helps|makes|keeps|is|will|means|today|allows|matters)|donate (?:now|today|to)|please (?:consider|support|disable|turn off|leave (?:your|a)|help us)\b|"
            r"we have a (?:small )?favou?r to ask|the work of .{1,60} is (?:supported|funded) by|when referencing our|to suggest a correction|you can also highlight|"
            r"did you (?:spot|find|like|know we)|(?:found|seen|spotted) (?:a|an) (?:error|mistake|typo)|see (?:an|a) (?:error|mistake)|"
            r"(?:do you have|got|have you got) (?:(?:a|any|more|some|new|other|further|confidential|sensitive) ){1,2}(?:questions?|story|stories|tip|tips|tip-?off|news tip|information|info|details|views|photos?|more)\b.{0,90}(?:\?|email|contact)|you can (?:contact|reach|email|follow|message|verify|write to)\b|have you (?:been affected|got a story|witnessed)\b|"
            r"(?:reach|contact|email|e-mail|call|write to) (?:the |our |staff )?(?:reporter|writer|columnist|correspondent|news editor)s?\b|contact (?:us|the (?:newsroom|author|reporter|writer)|our (?:news ?desk|newsroom|team))|email (?:us|the author|our|your)|write to us|get in touch|let us know|tell us (?:in|what|your)|"
            r"what do you think\b|(?:share|leave|have) your (?:thoughts|views|opinion|comments?)|send (?:us )?(?:your )?(?:tips|letters|feedback)|report (?:a|an) (?:error|typo|correction)|"
            r"for more (?:stories|news|information on|on this|from|updates|coverage)\b|for (?:all )?the latest (?:news|on|in|updates|from|headlines|sports?)\b(?=.{0,120}\b(?:visit|head to|go to|see|check|follow|download|tune|click|log on|turn to)\b)|(?:read|get) the latest |stay (?:connected (?:to|with)|up to date|informed|updated|tuned|ahead|in the know)|keep up (?:with|to date)|"
            r"download (?:the|our) |need a (?:news |quick )?break\b|check out (?:the|our|all)\b.{0,80}\b(?:puzzles|games|hub|deals|offers|range|podcast|newsletters?)\b|never miss an?\b|(?:support|help|counselling|advice) is available (?:from|at|by|on|through|24)\b|(?:readers|anyone) (?:seeking|needing|who needs?) (?:support|help|advice)\b|in an emergency,? (?:call|dial|phone|ring)\b|follow .{1,40} on (?:twitter|facebook|x|instagram|linkedin|whatsapp|bluesky|google|telegram|youtube|tiktok|threads)|"
            r"like us on|connect with us|click here|tap here|this (?:press|news|media) release (?:contains|may contain|includes)\b|(?:certain )?statements (?:in|contained in|made in) this (?:press |news )?release\b|this (?:page|site) (?:is|was) (?:best|protected|last)|enable javascript|javascript (?:is|must)|"
            r"(?:views|opinions) expressed (?:in this|here|are)|the (?:views|opinions) (?:expressed|in this)|(?:comments|statements) expressed (?:in this|here|are|below)|disclaimer\b|disclosure:|this (?:article|post|story|page) (?:may )?(?:contains?|includes?) (?:affiliate|sponsored|content (?:hosted|provided|from|supplied))|"
            r"when you (?:buy|purchase|make a purchase|click|shop|order)\b.{0,60}\b(?:through|using|via|links?)\b|if you (?:buy|purchase|click|shop|order)\b.{0,80}\b(?:commission|affiliate|links?)\b|we may (?:earn|receive|get) (?:a )?(?:commission|compensation)|(?:prices|deals) (?:correct|accurate)|if you (?:or someone you know|have been affected|are affected))"
        ),
    ),
    (
        "correction",
        (
            r"(?:(?:corrections?|clarifications?|correction and clarification|erratum|amendment|update|editor'?s'? note|note to (?:readers|editors)|publisher'?s note|note)(?:,? .{0,30})?(?::| - )|an? (?:earlier|previous) version (?:said|stated|misstated|gave|incorrectly|wrongly|of (?:this|the|our|it)\b)(?! (?:bill|law|plan|draft|deal|agreement|text|treaty))|an? (?:earlier|previous) version of (?:this|the|our) (?:article|story|report|piece|post|page|headline|caption|graphic)|"
            r"(?:we|our (?:report|article|story|headline|caption|graphic)|the (?:report|article|story) (?:on|about) .{2,40}|on (?:monday|tuesday|wednesday|thursday|friday|saturday|sunday) we) (?:\w+ ){0,3}(?:said|stated|reported|gave|described|named|called)\b[^\"]{0,240}\b(?:we (?:are sorry|apologi[sz]e|regret)|(?:are|is) happy to (?:correct|clarify|make)|this (?:was|is) (?:wrong|incorrect|an error)|should have (?:said|read|been))\b|this (?:article|story|report|piece|post|page|headline|explainer|guide|timeline|live ?blog|factbox) (?:by [^.]{2,50} )?(?:was|has been|is being) (?:amended|corrected|updated|edited|changed|clarified|first published|originally published|produced|translated|adapted|republished|syndicated|written|generated|(?:part-|partly |jointly |co-)?funded|supported by|made possible|reported with|brought to you|fact-checked|reviewed by|sent to)|"
            r"(?:the|this) (?:article|story|headline|caption) (?:originally|initially|previously|incorrectly|mistakenly) |"
            r"an? (?:article|story|report|item|column|editorial|headline|caption|photo caption|graphic|map|chart|letter|obituary)\b[^!?\"]{0,90}?\b(?:misstated|misidentified|misspelled|misattributed|misquoted|mischaracterized|(?:incorrectly|mistakenly|erroneously|wrongly) (?:said|stated|gave|reported|identified|described|referred|listed)|gave an? (?:incorrect|wrong)|contained an error)\b)"
        ),
    ),
    (
        "page notice",
        (
            r"(?:\(?except for the headline\b|\(?this (?:story|report|article|copy) (?:has|was|is) not (?:been )?(?:edited|auto-?generated)|\(?(?:published|auto-?generated) from a (?:syndicated|wire|news agency) feed|(?:new! ?|new)?you can now (?:listen|watch|read|get|follow|play)\b|now you can (?:listen|watch|read|get|follow)\b|(?:text|sms) [a-z]{2,12} to \d{4,6}\b|[^.!?]{0,60}\? text [a-z]{2,12} to \d{4,6}\b|you must be (?:logged|signed) in|(?:media|press) (?:contacts?|enquir(?:y|ies)|inquir(?:y|ies))\b ?[:|-]|opinions expressed by|read more about .{1,40}\.?$|have a (?:news )?tip\?|get breaking news|let our news|listen to .{1,40} live (?:at|on)\b|this (?:document|material|content) is subject to copyright|do you rely on|"
            r"(?:last )?(?:updated|published|posted)(?: at| on)?:? .{0,12}\d{1,2}[:.]\d{2}.{0,12}$|support .{1,40} (?:and make|so we can)|email comments)|(?:this (?:advertisement|video|content|feature|browser) (?:has|is|could|cannot|can't|does)\b.{0,30}\b(?:not|unavailable|failed|unsupported|below|no longer)\b|we apologi[sz]e, but this|try refreshing your browser|allow (?:[\w.]{2,20} )?(?:content|cookies|notifications)\b|to (?:view|see|show|watch|load) this (?:content|post|video|map|graphic|element)\b|(?:some|this|the) content (?:could|can|did) ?not (?:be )?(?:load|display|shown)|check your (?:internet )?connection|enter (?:your|a) (?:postcode|zip code|post code|location|address|suburb|street)\b|[^.!?]{0,80}\? (?:e-?mail|text|call|message|write to|tell|contact) (?:us|our|the)\b|you are seeing a snapshot|there was an error|by (?:submitting|signing up|clicking|subscribing|registering|providing|entering|creating)\b.{0,60}\b(?:you|i)\b|"
            r"i (?:would like|agree|want|consent) (?:to|that)\b.{0,60}\b(?:email|e-mail|offers|newsletter|send|privacy|terms)|you can (?:save|find|read|listen to) this (?:article|story)|(?:reviews|products) and recommendations are|(?:the |these |all )?comments (?:below |on this (?:article|story) )?(?:have|are) (?:not )?(?:been )?(?:pre-?)?moderated|we independently (?:select|review|research|evaluate)|we may earn|"
            r"post limit reached|your comment (?:contains|will be|is)|thank you[!.] your|(?:choose|add|set|select) .{1,40} (?:as a|to your) '?(?:preferred source|google news)|want to bookmark|enjoy(?:ing|ed)? (?:our|this)\b.{0,40}\?|registration is (?:a )?free|"
            r"contact me with|receive (?:email|e-mail|news|offers)|log ?in or create|sign ?in or create|create an account|unlimited (?:online |digital )?access|get unlimited|exclusive articles by|just \W?\d+ for|(?:we|the .{1,40}) (?:want|would like) to hear from you|our community members are|"
            r"(?:a |the )?(?:free )?(?:e-?paper|epaper|digital replica)\b|.{1,40} is a (?:registered )?trademark of|.{1,40} is a (?:division|subsidiary) of .{0,30}(?:media|news|publishing|publications|communications|newspapers|broadcasting)\b[^,]{0,20}$|[^.]{1,60} is an? (?:[\w-]+,? ){0,4}(?:newsroom|news (?:organi[sz]ation|outlet|site|service|website)|media (?:organi[sz]ation|outlet)|publication)\b(?:[.,]| and | that | which | supported| funded| based| dedicated| covering)|(?:you may|feel free to) (?:quote|republish|reproduce|reprint|share)\b|republish (?:this|our)\b|more information: .{0,300}(?:\bdoi\b|\(\d{4}\)|https?:)|citation: |journal (?:reference|information): |provided by [^.]{3,60}$|get (?:the|all the) .{1,60}(?:delivered|in your inbox|every (?:day|morning|week)|on the go))"
        ),
    ),
    (
        "legal line",
        (
            r"(?:(?:when|if|for|any|all|the|full|partial|full or partial) )?(?:quoting|using|use|reproduc(?:ing|tion)|re-?print(?:s|ing)?|re-?publication|re-?publishing|copying|citation|citing|redistribution)\b"
            r".{0,80}\b(?:materials?|content|text|articles?|photographs|photos|(?:web)?site|publication|in whole|in part)\b.{0,120}\b(?:prohibited|forbidden|not (?:permitted|allowed)|permission|hyperlink|link|consent|mandatory|obligatory|only with|reference to)\b|"
            r"(?:this|the) (?:material|content|text|article|story|report) (?:may|can|must) ?not be (?:published|reproduced|copied|used|broadcast|rewritten|republished)|no part of this (?:article|publication|site|content)\b"
        ),
    ),
    (
        "page notice",
        (
            r"(?:(?:the|a version of (?:this|the)|this) (?:article|story|piece|column|essay|interview|report)(?: (?:has|had|was|is|were))?(?: been)? ?(?:also )?(?:first |originally |previously )?(?:re-?published|published|appear(?:s|ed)|co-published|printed) (?:first |originally |here |today )?(?:in|by|on|under|at|with|from|here)\b(?=[^\"]{0,320}$)|"
            r"(?:this is |it is )?an? (?:developing|breaking|evolving|fast-moving) (?:news )?story\b|(?:please )?(?:bookmark|refresh|check back (?:on|to)) (?:this|the|our) (?:page|site|story)|(?:please )?check back (?:for|later|soon|here)\b|"
            r"like what you(?:'re| are)? (?:read|see)|all times (?:are )?(?:in )?(?:local|gmt|et|bst|utc|est|edt|cet)\b|our (?:standards|principles|editorial (?:standards|guidelines|policy|code)|code of ethics)\s?[:-]|"
            r"(?:(?:re-?)?published|licen[sc]ed|available|reproduced|used|this (?:work|article|story) is licen[sc]ed) (?:here )?(?:under|with)\b.{0,60}\b(?:licen[sc]e|creative commons|cc by|permission)\b|"
            r"(?:our (?:journalists|newsroom|reporters|editors|team)|we) (?:sometimes |may |also |occasionally )?uses? (?:an? )?(?:ai|artificial|automated|machine)\b|"
            r"(?:the |this |these )?(?:summary|summaries|headline|key points|article|text|translation|audio|story|bullet points)\b.{0,30}\b(?:generated|created|produced|written|translated|read|voiced|compiled|drafted) (?:by|with|using)(?: the help of| help from)?\b.{0,30}\b(?:ai|artificial intelligence|automated|machine|language model)\b|"
            r"you can (?:read|find|see|watch|download|view) (?:the|our|more|all|a)\b.{0,60}\b(?:here|in full|below|online)\.?$)"
        ),
    ),
    (
        "poll",
        (
            r"(?:(?:should|would|will|is|are|has|have|can|could|did|does|do|what|which|who|how|was|were)\b[^?]{5,160}\? .{0,60}\b(?:have your say|vote|tell us|let us know|(?:the )?comments?(?: below| section)|our (?:online |reader )?poll|share your|join the)\b|"
            r"(?:reader'?s?'? |online |our |today's )?polls?(?: results?| question)?: .{0,160}\b(?:readers|voted|votes?|yes|no)\b|"
            r".{0,60}\b(?:what (?:our )?readers (?:told|tell) us|[\d,]+ of you (?:answered|took part|responded|voted|filled in))\b)"
        ),
    ),
    (
        "teaser",
        (
            r"(?:(?:[\w.&]{1,12} )?(?:audio|video|podcast|photos|gallery|in pictures)|read(?: more| also| next| on| this)?|also (?:read|see|watch)|see(?: also| more)?|related(?: article| story| stories)?|more on (?:this|this story)|watch(?: also| more)?|listen(?: also| to)?|must read|don'?t miss|recommended|"
            r"previously|further reading|in case you missed it|icymi|editor'?s pick|explainer|more from .{1,40}|opinion|trending|also in the news|suggested reading|go deeper|read also|more|(?:from )?(?:around|elsewhere on) the web|sponsored|promoted|partner content)\s?(?:[:>»|]|- )"
        ),
    ),
    (
        "teaser",
        (
            r"(?:(?:property|auto|motoring|money|sports?|football|showbiz|celebrity|travel|tech|food|health|business|world|local|weather|finance|"
            r"entertainment|lifestyle|royal|politics|consumer|shopping|racing|cricket|rugby|tv|film|music) news|(?:related |our |new |latest |today's )?"
            r"(?:podcasts?|quiz|recipes?|crossword|newsletter|live blog|liveblog|photo gallery|slideshow|deal of the day|horoscopes?)): "
        ),
    ),
    ("teaser", r"(?:(?:see|read|watch|listen) also (?:[\"'\d]|\w)(?=[^.!?]{8,160}$))"),
    (
        "teaser",
        r"(?:read|get|see|listen to) (?:a|an|the|our) (?:\w+ )?(?:summary|short version|transcript|translation) of this (?:article|story|report|interview)\b|(?:live (?:updates?|blog|coverage): )?(?:read|watch|see|follow|listen to) (?:our|the|more|all)\b.{0,60}\b(?:live blog|liveblog|coverage|full (?:story|report|interview|article)|here|in full|podcast)\b.{0,20}$",
    ),
    (
        "reporting credit",
        (
            r"\(?(?:video (?:report|journalism) by\b|(?:additional |other )?(?:reporting|writing|editing|editorial|research|graphics?|compiled|edited|translated|translation|written|produced|photography|contributed|video|filmed) (?:by|from|in)\b|"
            r"our standards: |(?:with )?(?:additional |further )?(?:reporting|contributions?) (?:by|from)\b)"
        ),
    ),
    (
        "reporting credit",
        (
            r"(?=(?s:.*)(?:contributed|report))(?:"  # most lines are through here
            r"[-—–]{0,2} ?(?:[a-z .']{3,30} (?:writers?|reporters?|staff|correspondents?) )?[^.!?\"]{2,160} (?:contributed(?: reporting)?(?: to this (?:report|article|story|piece))?|contributed from [^.]{2,40})\.?$|"
            r"(?:[\w.'-]+ ){1,8}contributed (?:research|reporting|data|graphics|photographs|photography|translations?)\.?$|[^!?\"]{2,140}\bcontributed (?:reporting )?to this (?:report|article|story|piece|dispatch)\b|(?:[\w.'&-]+ ){0,4}(?:correspondent|reporter|editor)s? (?:[\w.'-]+ ){1,3}reports?\.?$|"
            r"(?:[\w.'-]+ ){1,4}(?:and (?:[\w.'-]+ ){1,4})?(?<!was )(?<!were )(?<!been )(?<!is )(?<!are )(?<!also )reported from [^.!?\"]{3,60}\.(?: .{0,200}contributed.{0,60})?$)"
        ),
    ),
    ("how it was reported", r"(?:[\w.'-]+ ){1,4}(?:and (?:[\w.'-]+ ){1,4})?reported from [^!?\"]{3,80} (?:and|,) (?:reviewed|interviewed|examined|read|analyzed|obtained|spoke)\b[^!?\"]{3,80}\.$"),
    (
        "caption of a video",
        r"(?:[\w.'&-]+ ){0,5}(?:correspondent|reporter|anchor|host|contributor|analyst|editor)s? (?:[\w.'-]+ ){2,3}(?:(?:reports|joins|has (?:more|the (?:latest|story|details))|explains|breaks down|weighs in|looks at|takes a look)\b(?! that| seeing)[^\"]{0,200}\.$)",
    ),
    (
        "photo credit",
        (
            r"(?:(?:photo(?:graph)?|image|picture|pic|file photo|photo illustration|illustration|graphic|video|credit|credits|cover image|featured image|main image|header image|photograph|handout|screengrab|screenshot)s?"
            r"\s?(?:credit|source|caption|by|courtesy(?: of)?|via)?\s?(?:[:|/]|courtesy\s|via\s))"
        ),
    ),
)

# A line that is one of these (with a colon, a count or nothing after it) starts what is not the article.
# After the first group nothing is article; after the second the article may go on below the box.
ENDINGS: tuple[tuple[str, str], ...] = (
    (
        "reader comments",
        (
            r"share what you think|"
            r"(?:house|comment(?:ing)?|community) (?:rules|guidelines|policy|standards)|(?:sign (?:the |our )?)?guest ?book(?: \(\d+\))?|book of condolences?|(?:share|leave|add) a (?:memory|tribute|condolence)|(?:one|two|three|four|five|six|seven|eight|nine|ten) comments?|"
            r"(?:[1-9]\d* |all |reader'?s'? |readers'? |top |user |latest |view |\(\d+\) )?comments?(?: section)?(?:\s?[(:]?\s?\d[\d,]*\)?)?:?|leave a (?:reply|comment|response)|(?:[1-9]\d* )?(?:replies|responses)(?: to .{1,150})?|"
            r"join the (?:conversation|discussion|debate)|what (?:readers|you) (?:are saying|say|said|think)|(?:readers?'?s?'? |\d+ )?(?:reactions?|opinions)(?: \(\d+\))|readers?'?s?'? (?:reactions?|opinions|views|responses)|your (?:comments|views|reactions)|readers (?:respond|react|say)|discussion(?: (?:to|on|about|of|under) (?:the|this) (?:article|story|topic|news))?(?: \(\d+\))?|(?:comments?|opinions) (?:to|on|about|under) (?:the|this) (?:article|story|topic|news)(?: \(\d+\))?|conversation(?: \(\d+\))?|\d+ thoughts? on .{1,150}|"
            r"\d+ comments? (?:on|so far).{0,120}|letters from readers|post (?:a|your) comment|write a comment|add (?:a|your) comment|have your say|most (?:liked|recommended|recent) comments|sort(?:ed)? (?:comments )?by:?(?: .{1,60})?|"
            r"(?:was|is) this (?:article|story|page|content|information) (?:helpful|useful|informative|interesting)(?: to you)?\?.{0,40}|how (?:would|do) you rate this .{1,40}|rate this (?:article|story|page)"
        ),
    ),
    (
        "foot of a wire's report",
        r"(?:(?:the )?note ?(?:book|pad|block)|notizblock|editorial (?:information|note|contact)s?|(?:wire|news ?desk|agency|[a-z]{2,5}) contacts?|notes? (?:to|for) (?:the )?(?:editors?|newsrooms?|desks?)|service information|end of (?:text|story|report|message|release))(?:\s?[-–:].{0,80})?",
    ),
    (
        "foot of a release",
        (
            r"(?:cautionary (?:note|statement)s?\b.{0,80}|(?:note (?:on|regarding) )?forward[- ]looking (?:statements?|information)|safe harbou?r(?: statements?)?)"
        ),
    ),
    ("list of sources", r"(?:references|bibliography|works cited|further reading and sources)(?: (?:and|&) (?:notes|links))?"),
    (
        "about the author",
        r"about (?:the|our|this) (?:authors?|writers?|reporters?|contributors?|journalists?|columnists?)(?::.{0,80})?|author(?: bio| profile| information)?s?|the authors?|meet the (?:author|writer)|more (?:by|from) (?:this author|the author)|written by:?",
    ),
)
BOXES: tuple[tuple[str, str], ...] = (
    (
        "related items",
        (
            r"(?:related|more related|you may (?:also )?(?:like|be interested in)|you might (?:also )?(?:like|be interested in|have missed)|you'll also like|recommended|suggested|similar|connected|associated|see also|also read|read also|read next|up next|next up|"
            r"what to read next|more to read|keep reading|further reading|dig deeper|go deeper|related (?:articles?|stories|story|news|posts?|content|topics?|coverage|links?|items?|reading|tags?|videos?|searches)|"
            r"recommended (?:for you|stories|reading|articles|(?:by|from) .{1,30}|videos?|topics)|(?:articles|stories|posts) (?:you (?:may|might) like|like this)|more (?:on|from|in|about|stories|news|articles|like this|headlines|coverage|top stories|to explore|videos?)(?: .{1,50})?|"
            r"more:|also (?:in|on|from) .{1,40}|in other news|elsewhere(?: on| in)? ?.{0,40}|on this (?:story|topic)|related to this (?:story|article|topic)|in this (?:section|series|package|issue)|from (?:our|the) (?:archives?|partners?|magazine)|you may have missed|in case you missed it|icymi|"
            r"(?:our|other) (?:top|latest|best) (?:stories|picks|news)|other (?:stories|news|articles)|(?:(?:this|these|they|it|that) (?:could|might|may|will|can) (?:also )?(?:be of )?interest(?: you| to you)?|you (?:could|might|may|will) (?:also )?be interested(?: in)?|(?:readers|people|others|those who read this) (?:also|have also) (?:read|liked|viewed|watched)|more on (?:the|this) (?:topic|subject|theme)|on the (?:same )?(?:topic|subject)|read on (?:the )?topic|by theme|do not miss|did you miss (?:it|this)\??|other readers.{0,20}|we also recommend|recommendations)|previous coverage|explore (?:more|related).{0,40}|most relevant)"
        ),
    ),
    (
        "most read",
        (
            r"(?:most (?:read|popular|viewed|watched|shared|commented|discussed|recent|emailed|clicked)|trending|popular|top stories|top (?:news|headlines|picks|videos|articles|reads|trending)|hot topics|headlines|must[- ]reads?|don'?t miss|editor'?s'? (?:picks?|choice)|editors'? (?:picks?|choice)|staff picks|"
            r"featured|the latest|latest|just in|breaking news|(?:in|making|(?:other )?top|also in|more) (?:the )?headlines|today'?s (?:top stories|headlines|papers?|paper|front page|picks)|what'?s (?:new|hot|trending)|best of .{1,40}|spotlight|in focus|highlights)"
            r"(?: (?:now|today|on|in|from|this|stories|news|articles|posts|videos|topics|headlines|updates|week|month|right now|reads|for you)\b.{0,40})?"
        ),
    ),
    (
        "promoted items",
        (
            r"(?:sponsored|promoted|partner|paid) (?:content|stories|links?|posts?|articles|by .{1,40})|(?:from )?around the web|from the web|from our (?:sponsors|partners)|ads by .{1,30}|we recommend|our partners|offers?|deals|shop(?:ping)?(?: now)?|"
            r"taboola.{0,30}|you may like|by taboola|content by .{1,30}|promoted links.{0,30}|special offers.{0,30}"
        ),
    ),
    (
        "sign-up box",
        (
            r"(?:newsletters?|our newsletters?|get (?:the|our) (?:daily|weekly|morning|evening|monthly|weekend|sunday|monday|friday|saturday)\b.{0,40}|stay (?:connected|informed|in touch|up to date|updated)|follow us|connect(?: with us)?|get (?:in touch|connected|our (?:app|newsletter).{0,40}|the newsletter.{0,40})|"
            r"sign up(?: (?:for|to|now|today|here|free)\b.{0,80})?|subscribe(?: (?:to|for|now|today|here)\b.{0,60})?|support .{1,30} journalism|advertisement feature|contact(?: us)?|company|information|sections|quick links|useful links|categories|archives?|site index|our network|services)"
        ),
    ),
    (
        "tags",
        r"(?:tags?|topics?|keywords?|filed under|posted in|categories|more about|read more about|related topics|mentioned in this article|people in this story|in this story|topics in this article)\s?:?(?:\s.{0,200})?|companies:?",
    ),
    (
        "fact box",
        (
            r"(?:fact ?-?box|fact ?-?file|key (?:facts|points|takeaways|figures|dates|numbers|events)|at a glance|by the numbers|in numbers|in figures|in brief|quick facts|the facts|the numbers|factfile|did you know\??|timeline|what you need to know|story highlights|highlights|takeaways|"
            r"tl;?dr|synopsis|(?:the )?gist|the (?:brief|lowdown|rundown)|fast facts|speed read|quick (?:read|take|summary|reads)|(?:ai|ai-generated|article|story) summary|summary by .{1,20}|what to know|key (?:developments|moments|findings|details|insights|highlights)|main points|the essentials|good to know|need to know|in summary|(?:the )?short version|in short|the bottom line|numbers that matter|how we (?:did it|reported (?:this|the|it)(?: story| article| investigation)?)|about (?:this|the) (?:story|series|data|investigation|project|reporting)|behind the (?:story|reporting)|how this (?:story|article) was (?:reported|made)|methodology|the source|if you go|getting there|plan your visit|how to (?:help|donate|get there)|want to help\??|where to (?:get|find|seek) help|background box|who'?s who|glossary|summary|key stats|data|in a nutshell|"
            r"(?:[\w'&-]+ ){1,5}(?:at a glance|by numbers|in numbers|in figures|in brief)|"
            r".{1,60}: (?:key facts|at a glance|in numbers|by the numbers|the facts|the numbers|in figures|the key points))\s?:?"
        ),
    ),
    ("standing column", rf"{STANDING}(?: ?[-–—|/] ?.{{1,40}})?"),
    (
        "poll",
        r"(?:poll|(?:quick|news|weekly|the big|our) quiz|test yourself|reader poll|quick poll|(?:today'?s|our|weekly|daily) (?:poll|question)|survey|have your say|cast your vote|vote|take our (?:poll|survey)|opinion poll|reader survey|quiz)\s?:?(?:\s.{0,100}\?)?",
    ),
)

# An enlarged quotation or a caption often names its maker at the end.
CAPTION_TAILS = (
    r"(?:\((?:photo|prnewsfoto|image|picture|file photo|file|pic|credit|illustration|graphic|video|screengrab|handout|courtesy|getty|epa|shutterstock|istock)\b[^()]{0,160}\)?"
    r"|\((?!with |see )(?:[\w.&'-]+ ){1,3}(?:photo|image|picture|pic|file|archive|photograph|illustration|graphic)s?(?:/[^()]{2,40}| (?:by|courtesy|via) [^()]{2,60})?\)"
    rf"|\({LOW_AGENCY}(?:[ /-](?:photo|images?|file|wire)|/|-)[^()]{{0,120}}\)"
    r"|(?:photo(?:graph)?|image|picture|file photo|pic|photo illustration)s?\s?(?:credit|by|courtesy|source|from)?\s?[:/]\s?[^.]{1,110}\.?"
    r"|\b(?:credits?|graphic|chart|map): [^.:]{2,60}\.?|(?:^|[.!?)\"'] )credits?(?:: |\s?(?:\.{3}|…)\s?)[^:!?]{2,90}"
    r"|(?:^|[-–—] ?)(?:photo|picture|pic|pix|image|photograph)s? by (?:[^.!?]|(?<=\b[a-z])\.){3,60}"
    r"|\[(?:photo|image|picture|file|credit|courtesy)\b[^\]]{0,160}\])"
)
# A caption without a credit: one sentence in the present tense that tells where people stand in the picture, or that
# closes with the day it was taken, as agencies write: "… wave to fans in Lyon, France, Sunday, May 5, 2024."
SCENE_VERBS = (
    r"\b(?:attend|perform|pose|walk|speak|hold|look|stand|sit|arrive|wave|celebrate|participate|gesture|leave|listen|watch|play|run|prepare|"
    r"react|address|meet|greet|wear|point|sign|enter|inspect|visit|pass|drive|ride|work|clean|clear|search|gather|line|rest|lie|hang|burn|"
    r"rise|smile|read|help|take|make|use|show|pray|protest|march|chant|queue|wait|sleep|cross|climb|load|unload|sort|tend|feed|hug|kiss|"
    r"mourn|light|lay|place|board|embrace|remain|shake|shout|dance|sing|move|try|carry|fly|cry)(?:s|es)?\b|\b(?:carries|flies|cries|tries)\b|"
    r"\b(?:is|are) (?:seen|pictured|shown)\b"
)
SCENE_POSES = (
    r"\b(?:drives|dribbles|shoots|scores|throws|catches|kicks|passes|dives|carries|works|plays|watches|rides|swings|fires|heads|tackles|runs|fills|carries|"
    r"attends?|performs?|poses?|walks?|speaks?|holds?|looks?|stands?|sits?|arrives?|waves?|celebrates?|gestures?|listens?|addresses|"
    r"meets?|greets?|points?|leaves|smiles?|shakes?|prays?|marche?s?|queues?|waits?|climbs?|embraces?|reacts?|inspects?|tours?)\b|"
    r"\b(?:is|are) (?:seen|pictured|shown)\b"
)
TOLD_AS_PAST = frozenset("was were had did would could might".split())  # no caption's
SCENE_DAY = r"(?:(?:on |, )(?:mon|tues|wednes|thurs|fri|satur|sun)day, |, )(?:jan|feb|mar|apr|may|june?|july?|aug|sep|oct|nov|dec)[a-z]*\.? \d{1,2}, \d{4}\.?$"
SCENE_PLACE = (
    r", (?:far |second from |third from |fourth from )?(?:left|right|cent(?:er|re)|foreground|background)(?:,| and|;)|"
    r"\b(?:is|are) (?:seen|pictured|shown) (?:in|at|on|near|outside|inside|during|here|with|behind|along|next|above|(?:arriv|leav|walk|speak|stand|"
    r"sitt|wav|hold)\w*ing)\b"
)
# What a sentence without a credit shows when it is a caption: what people in it do, where, and on which day.
SCENE_DOINGS = frozenset(
    word
    for stem in (
        "attend pose walk hold stand sit wave gesture listen inspect queue gather carry embrace hug kiss mourn pray march chant "
        "wait light smile shake climb sift salute cheer look ride push load unload sweep speak address perform participate "
        "celebrate watch protest line clean clear search rest sleep arrive leave shop paddle swim fish jog wade stroll deliver "
        "work play cross board greet comfort console demonstrate rally"
    ).split()
    for word in (stem, f"{stem}s", f"{stem}es", f"{stem[:-1]}ies")
)
# Past forms that make a clause, beside those in `closed.FINITE_PAST`; `SCENE_DEEDS` do so with what is done behind them,
# since they are nouns, too ("a power cut near the port").
SCENE_PAST = frozenset("awoke bent blew burnt died lay lied overran overtook rode stung sued undertook woke wove".split())
SCENE_DEEDS = frozenset("beat cut hurt let".split())
# By how much, not by whom: "prices fell by 3 percent", "the bill passed by nine votes".
SCENE_EXTENTS = frozenset(
    "percent percentage per point points vote votes goal goals run runs seat seats length lengths degree degrees half third "
    "thirds quarter quarters fifth tenth cent cents centimeter centimeters centimetre centimetres meter meters metre metres "
    "kilometer kilometers kilometre kilometres inch inches foot feet mile miles second seconds minute minutes hour hours day "
    "days week weeks month months year years ton tons tonne tonnes".split()
)
SCENE_SUBJECTS = frozenset("people men women children police they who".split())
SCENE_PLACES = r"\b(?:outside|at|near|during|inside|along|behind|beside|in|on|across|in front of|next to|with|after|before|over|under|above)\b"
SCENE_ENDS = (
    r"\b(?:(?:on|last|this|early|late) )?(?:mon|tues|wednes|thurs|fri|satur|sun)day(?: (?:morning|afternoon|evening|night))?\.?$|"
    r"\b(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*\.?(?: \d{1,2})?(?:,? \d{4})?\.?$|"
    r"\b(?:last|this|earlier this) (?:week|weekend|month|year|spring|summer|autumn|fall|winter)\.?$|\b(?:in|from|since) (?:19|20)\d\d\.?$"
)
SCENE_SEEN = (
    r"(?:,| as) (?:pictured|seen|shown|photographed|captured|viewed) (?:in|at|on|from|near|outside|inside|during|here|with|above|below|"
    r"left|right|after|before|last|earlier)\b[^,]*$"
)
# A credit is what follows the last sentence, names only, with one of these in it; case counts.
CREDIT_NAMES = (
    rf"(?:{_PICTURE_AGENCY}|{_LIBRARIES}|Wikimedia Commons|Unsplash|Pexels|Pixabay|AP Photo|Associated Press|PA Wire|PA Images|PA Media|"
    r"ZUMA(?: Press)?|NurPhoto|SIPA|Sipa USA|Picture Alliance|Handout|HANDOUT|File [Pp]hoto|File [Pp]icture|Rex Features|Supplied|Courtesy|Photo|Photograph)"
)
CREDIT_WORDS = frozenset(
    "via for and by the of / from file photo image images picture credit courtesy photograph handout - – — | @ in".split()
)

# "Jane Doe is a reporter at …", at the end of an article.
BIOGRAPHY = (
    r"The (?:author|writer)s? (?:is|are|was|were|has|works?|teach(?:es)?|writes?)\b|"
    r"(?:[A-Z][\w.'’-]+ ){1,4}(?:and (?:[A-Z][\w.'’-]+ ){1,4})?(?:is|are|was|writes|reports|covers|joined|has (?:covered|reported|written)|works|can be reached|contributed)\b"
    r".{0,160}\b(?i:award-winning (?:journalist|reporter|author|writer)|(?:staff|senior|entertainment|politics|business|sports|news|technology|science|health|travel) (?:reporter|writer|editor|correspondent))\b"
    r"|(?:[A-Z][\w.'’-]+ ){1,4}joined (?:[A-Z][\w.'’-]+ |the |pv ){1,5}.{0,20}(?:in|as) .{3,80}\b(?:report|writ|cover|edit)\w+"
    r"|(?:[A-Z][\w.'’-]+ ){1,3}(?:makes|has made) frequent appearances on|(?:[A-Z][\w.'’-]+ ){1,3}[Pp]rize-winning (?:journalist|reporter|columnist|author|writer)\b|[^.]{2,60}['’]s book [^.]{2,100}\((?:[A-Z][\w ]{2,40}(?:Publishing|Press|Books)?,? \d{4})"
    r"|.{0,120}\baward-winning (?:journalist|reporter)\b.{0,60}\bhas (?:covered|written|reported)\b"
    r"|(?:[A-Z][\w.'’-]+ ){1,4}(?:is|are|was|writes|reports|covers|joined|has (?:covered|reported|written)|works)\b"
    r".{0,160}\b(?:reporters?|correspondents?|editors?|writers?|journalists?|columnists?|contributors?|freelancers?|freelance|authors?|producer|bureau chief|covers|covering|writes|"
    r"contributed to this (?:report|article|story)|can be reached|newsroom|based in|fellow at|lecturer|professor of|professor at)\b"
    r"|(?:[A-Z][\w.'’-]+ ){1,4}(?:reports|reported|contributed|contributed reporting|writes|is reporting) (?:from|for|to) [^,]{1,80}\.$"
    r"|(?:[A-Z][\w.'’-]+ ){1,4}(?:covers|writes about|reports on) [^.]{2,80}\b(?:for|at) (?:the |The )?[A-Z]"
    r"|(?:[A-Z][\w.'’-]+ ){2,4}covers [^.,]{2,60}\.$"
    r"|[^\"“]{0,300}(?:Reach|Contact|Email|E-mail|Follow|Write to) (?:him|her|them) (?:at|on|via|by)\b|[^\"“]{0,200}\b(?:can be (?:reached|contacted|followed)|tweets at|is on (?:X|Twitter|Bluesky) at) "
    r"|(?:Follow|Contact|Email|Reach|Write to|E-mail) (?:[A-Z][\w.'’-]+ ?){1,4}(?:on|at|by|via)\b|(?:Follow|Contact|Email|Reach) (?:him|her|them|the (?:author|writer|reporter)) "
)
EMBEDDED_POST = r"pic\.twitter\.com/\w+|(?:—|--|–|-) .{1,60}\(@\w{1,30}\),? .{3,30}$|^.{1,60} \(@\w{1,30}\)(?: (?:on X|on Twitter|posted))?:?$|View this post on Instagram|A post shared by .{1,80}$|^.{2,60} \(@\w{2,30}\)(?: on \w+| posted| tweeted| wrote| wrote on \w+)?: .{5,280}$"
# How the words under a video end that present it: "... Jane Doe reports."
REPORTS_IT = r"[.!?] (?:[A-Z][\w.'’-]+ ){1,3}(?:reports|explains|investigates|has (?:more|the (?:story|details|latest|report)))(?: from [A-Z][\w ]{2,30})?\.$"
# One of these stands in every line that the pattern finds; and so below for `PAGE_TALK_NEEDLES`.
POST_NEEDLES = ("(@", "pic.twitter", "this post on", "post shared by")

CAPTION_OPENINGS = (
    r"(?:(?:image|media|video|photo) caption|in this (?:[^.]|(?:jan|feb|mar|apr|aug|sept?|oct|nov|dec|u\.s|st|mr|gen)\.|\.(?=,)){3,60}\b(?:file )?(?:photo|image|photograph|picture|frame grab|still)\b|(?:file|undated|handout|aerial|satellite|still|combination|archive|stock) (?:photo|image|picture|photograph|view|frame)\b|(?:file|photo|image|picture|pictured|caption|image caption|image source|media caption|figure|map|video|graphic|chart|illustration|above|below|left|right|top|bottom)\s?(?:\d{1,2}\s?)?(?:[:(|]|\s-\s)|(?:pictured|from left|clockwise)\b[^.]{0,30},|\(?(?:from )?(?:left|right)(?:,| to right)|(?:image|photo|picture|alt)(?: description| text):|"
    r"\d{1,3} of \d{1,3} \| |(?:an? )?(?:artist'?s'? )?(?:illustration|impression|rendering|render|screen ?grab|screenshot|video still|close-up) (?:of|from|showing|shows)\b|"
    r"this (?:file |handout |undated |combination |aerial |satellite |screen |video |recent |image|photo)(?:photo|image|picture|grab|photograph|frame|still|shows|taken|provided|released|from|made|\s)|"
    r"(?:a|an|the|this) (?:[\w-]+ )?(?:map|chart|graph|graphic|infographic|diagram|timeline|photo|picture|photograph|image|still|combination of pictures) (?:(?:above|below) )?(?:showing|depicting|illustrating)\b|"
    r"(?:a|an) (?:file|general|aerial|satellite|handout|undated|screen|drone|bird's-eye|composite|combination|archive|thermal|computer-generated|time-lapse|long-exposure) (?:photo|view|image|picture|grab|shot|photograph)\b|[^,.\"]{3,60}, (?:pictured|photographed|seen here|shown here) (?:in|on|at|during|last|earlier|before|after|with|outside)\b[^,.\"]{2,60}\.(?: |$)|(?:photo|image|picture|photograph) (?:shows?|taken|provided|released|used|illustration)\b|(?:pictured|seen here|shown here)\b)"
)

NEWSPAPER_WORDS = (
    "times",
    "post",
    "herald",
    "tribune",
    "gazette",
    "courier",
    "chronicle",
    "observer",
    "telegraph",
    "guardian",
    "mail",
    "mirror",
    "express",
    "journal",
    "press",
    "news",
    "daily",
    "weekly",
    "star",
    "sun",
    "standard",
    "independent",
    "monitor",
    "review",
    "record",
    "register",
    "sentinel",
    "examiner",
    "enquirer",
    "inquirer",
    "bulletin",
    "ledger",
    "dispatch",
    "mercury",
    "globe",
    "echo",
    "argus",
    "advertiser",
    "reporter",
    "messenger",
    "wire",
    "newswire",
    "today",
    "online",
    "magazine",
    "radio",
    "tv",
    "broadcasting",
    "media",
    "agency",
    "digest",
    "leader",
    "citizen",
    "nation",
    "republic",
    "world",
    "insider",
    "report",
    "network",
    "channel",
    "voice",
    "beacon",
    "banner",
    "bee",
    "eagle",
    "evening",
    "morning",
    "sunday",
    "free",
    "union",
    "democrat",
    "republican",
    "plain",
    "dealer",
    "statesman",
    "age",
    "australian",
    "tide",
    "tidings",
    "call",
    "spectator",
    "newsroom",
    "desk",
    "business",
    "financial",
    "economist",
    "bugle",
    "crier",
    "podcast",
    "newsletter",
    "briefing",
)

# Lines of these words only are menus; "World" alone is a section, "World News" in a page's head may be an outlet.
SECTION_WORDS = frozenset(
    "world politics business climate sport sports national nation nations local metro opinion culture lifestyle travel tech "
    "technology science health education environment economy finance markets money entertainment arts art books film music tv "
    "food style weather video videos photos live latest home more international region regional africa asia europe americas "
    "gulf uk us uae india australia canada middle east north south west obituaries classifieds jobs property motoring cars "
    "crime courts society features analysis comment editorial letters puzzles games podcasts newsletters exclusive news "
    "security deals reviews startups football cricket rugby golf racing tennis state city county town and".split()
)

# What stands where a name would.
OFFICES = (
    r"(?:by )?(?:(?:our |the |a )?(?:own |staff |special |senior |web |online |foreign |political |crime |court |business |sports? |city |"
    r"news |agency |diplomatic |chief |local |regional |nation |world |digital |national |state )*"
    r"(?:reporter|correspondent|writer|reporters|correspondents|writers|bureau|desk|team|newsroom|staff|agencies|editor))"
)

# How a wire's note to editors begins that stands in brackets below the headline.
WIRE_NOTES = (
    r"(?:Adds?|ADDS?|Updates?|UPDATES?|Recasts?|RECASTS?|Corrects?|CORRECTS?|Refiles?|Repeats?|Releads?|Clarifies|Changes|Fixes|Removes|"
    r"Writes through|For full coverage|For more|Eds|EDS|Editors?|EDITORS?)"
)

# A wire's note to editors in the place of a headline; written with capitals.
# Notes on a wire's version: "UPDATES with quotes", "EDS: ADDS details". A number and a title behind it make it a headline.
WIRE_SLUGS = (
    r"(?:UPDATES?|ADDS?|RECASTS?|CORRECTS?|REFILES?|REPEATS?|WRAPUP|RELEADS?|CLARIFIES|EDS|Eds|ATTENTION|EMBARGO(?:ED)?)\b"
    r"(?=\s?[:-]|\s\d|\s(?:with|throughout|to|lead|details|quotes?|byline|dateline|toll|graf|para|story|headline|reaction|background|comment)\b)"
)
# "UPDATE 2-Rates fall", "REFILE-Rates fall", "BREAKING: Rates fall": words in capitals that a wire sets before a headline.
HEADLINE_TAGS = (
    r"(?:(?:\d(?:ST|ND|RD|TH) )?(?:UPDATED?|WRAP-?UP|REFILE|REPEAT|RPT|CORRECTED|CORRECTION|EXCLUSIVE|INTERVIEW|ANALYSIS|"
    r"INSIGHT|FOCUS|FACTBOX|EXPLAINER|TIMELINE|PREVIEW|POLL|OPINION|COMMENT|WATCH|LIVE|BREAKING|URGENT|FLASH|ALERT|"
    r"DEVELOPING|JUST IN|TOP NEWS|TOP STORY|NEWS ALERT|LEAD|SNAP|SPECIAL REPORT|WITNESS)(?: ?\d{1,2})?(?: ?[-:–—] ?|-))+"
    r"(?=[\"'‘’“”]?[A-Z\d£$€])"
)

JOB_WORDS = (
    "reporter",
    "correspondent",
    "editor",
    "writer",
    "journalist",
    "columnist",
    "contributor",
    "producer",
    "staff",
    "bureau chief",
    "freelance",
    "freelancer",
    "author",
    "photographer",
    "intern",
    "fellow",
    "critic",
    "blogger",
    "newsroom",
    "desk",
    "chief",
    "correspondents",
    "reporters",
    "writers",
    "editors",
    "presenter",
    "anchor",
    "commentator",
    "lecturer",
    "professor",
)

FUNCTION_WORDS = frozenset(
    "a an the and or but of to in on at by for from with as is are was were be been has have had will would could may might "
    "can that this these those it its he she they his her their who which when where what while after before not no than then "
    "there said says into over about more i we you my our your me us if because so up out do does did him them all also".split()
)

# A word broken after one of these keeps its hyphen: "long-" + "term".
HYPHENATED_STARTS = frozenset(
    "well ill long short self non ex vice half quarter one two three four five six seven eight nine ten twenty thirty forty "
    "fifty sixty seventy eighty ninety first second third high low mid late early co post pre anti pro cross all far near "
    "full part old new year day week month hour mile so best worst hard soft left right north south east west cease".split()
)

STAMP_PUBLISHED = (
    r"\b(?:first published|originally published|published|posted|publish(?:ed)? date|date published|date posted|released|issued|filed|"
    r"created|uploaded|added|aired|posted on|submitted|written|date)\b"
)
# A sentence below an article that states its day.
STAMP_SENTENCE = (
    r"(?:this|the) (?:article|story|report|post|piece|page|interview|column|feature|live ?blog|explainer) "
    r"(?:was|has been) (?:first |originally |initially )?published (?:here |online |on this site |on our website )?(?:on|at|in)\b"
)
STAMP_UPDATED = r"\b(?:updated?|last updated?|last modified|modified|edited|revised|refreshed|amended|upd)\b"
# What may stand in a date line beside the date.
STAMP_FILLERS = (
    r"\b(?:first|originally|last|latest|re)?\s?-?(?:published|posted|updated?|modified|edited|revised|released|issued|filed|created|uploaded|added|aired|"
    r"amended|submitted|refreshed|written|date|time|dated|upd|publication|publish|on|at|in|of|the|by|ago|as|and|from|"
    r"(?:mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?|yesterday|today|a\.?m\.?|p\.?m\.?|noon|midnight|local time|"
    r"leave a comment|no comments?|\d[\d,.]*k? (?:views?|comments?|shares?)|gmt|utc|bst|est|edt|et|pst|pdt|pt|cst|cdt|ct|mst|mdt|cet|cest|eet|eest|msk|ist|pkt|jst|kst|hkt|sgt|aest|aedt|acst|awst|nzst|nzdt|sast|wib|eat|wat|cat|gst|z|h|hrs?|hours?|"
    r"\d+\s?(?:min(?:ute)?s?|hours?|days?)\s?(?:ago|read)?|min(?:ute)?s? read|read)\b|"
    r"(?:\b|t)\d{1,2}[:.h]\d{2}(?::\d{2}(?:\.\d+)?)?(?:z|\s?[+-]\s?\d{2}:?\d{2})?|\b\d{1,2}\s?(?:a\.?m|p\.?m)\b\.?|[+-]\d{1,2}(?::?\d{2})?\b|\b\d{4}\b"
)
# Minutes from UTC, only for abbreviations with one meaning in news; CST, IST and BST (Dhaka) have several.
ZONES = {
    "z": 0,
    "utc": 0,
    "gmt": 0,
    "cet": 60,
    "cest": 120,
    "eet": 120,
    "eest": 180,
    "msk": 180,
    "jst": 540,
    "kst": 540,
    "hkt": 480,
    "sgt": 480,
    "aest": 600,
    "aedt": 660,
    "nzst": 720,
    "nzdt": 780,
    "edt": -240,
    "est": -300,
    "pdt": -420,
    "pst": -480,
    "cdt": -300,
    "mdt": -360,
    "sast": 120,
    "pkt": 300,
    "cat": 120,
    "wat": 60,
    "eat": 180,
}

# What a page says to its visitor; three of these in a short line without a quotation, one of them hard, are no news.
PAGE_TALK_HARD = (
    r"\b(?:newsletters?|inbox|subscrib\w+|subscriptions?|sign(?:ing)? (?:up|in)|log ?in|cookies?|privacy (?:policy|notice)|terms (?:of|and|&) \w+|browser|unlimited access|"
    r"e-?mail address|e-?mailed|advertisement|notifications|our app|paywall|preferred source|your account|click here|opt[- ]in|unsubscribe|free trial|our journalism|bookmark|consent(?:ing)?|\d* ?partners|geo-?location|vendors|personali[sz]ed (?:ads?|advertising|content)|your (?:data|device|choices|preferences|consent)|personal data|legitimate interests?|ad blockers?|data processing|javascript)\b"
)
PAGE_TALK_SOFT = r"\b(?:you|your|you're|our|us|we|i|free|daily|alerts?|click|tap|account|access|offers?|updates|latest|stories|articles?|straight|delivered|now|here|today|support|agree|receive|get|enter|website|site|device)\b"
# What a line speaks of that is about the page, the app or the shop and not about the news; each is a sign, none enough.
READER_WORDS = (
    r"\b(?:click\w*|tap|swipe|scroll|link(?:s|ed)?|app|apps|feed|tab|channel|page|pages|site|website|online|browser|account|log(?:ged)? in|sign(?:ing|ed)? (?:up|in)|subscri\w+|newsletters?|e-?mails?|inbox|whatsapp|telegram|facebook|twitter|instagram|tiktok|youtube|"
    r"google|notifications?|alerts?|updates?|offers?|deals?|discounts?|codes?|coupons?|vouchers?|promo|purchas\w+|shop|shopping|buy|order|orders|checkout|affiliate|commission|sponsor\w*|advert\w*|ads?|free|prizes?|win|entries|entry|exclusive|download|stream(?:ing)?|"
    r"watch|listen|follow|share|comment|comments|vote|poll|quiz|puzzles?|crossword|horoscopes?|bet|bets|betting|odds|gambl\w*|terms|t&cs|conditions|privacy|cookies|policy|settings|preferences|copyright|permission|reserved|edition|issue|print|paper|magazine|tickets?|members?|membership|"
    r"donat\w+|support us|contribut\w+|journalism|newsroom|readers?|story|stories|article|articles|photos?|videos?|gallery|podcast|episode|guide|tips?|tell us|contact us|get in touch|send us|feedback|registered|users?|user|post|posts)\b"
)
READER_ORDERS = (
    r"(?:^|[.!?] )(?:[a-z' ]{2,30}: )?(?:please |just |simply |now |why not )?(?:click|tap|swipe|scroll|sign up|subscribe|follow|join|get|download|watch|listen|read|see|visit|check|share|tell|send|email|e-mail|contact|call|text|message|vote|enter|win|bet|order|buy|shop|book|save|grab|discover|explore|enjoy|support|donate|help|register|log in|add|set|"
    r"turn on|enable|allow|find out|keep up|stay|don't miss|never miss|try|start|unlock|claim|play|take part|have your say|let us know|submit|upload|thanks for|thank you for|feel free)\b"
)
READER_YOU = r"\b(?:you|your|you're|you'll|you've|yours|yourself)\b"
READER_FEES = r"[£$€]\d[\d.]* ?(?:a|per|/) ?(?:week|month|year)\b|\bfor (?:just|only|as little as) [£$€]\d"
# How a line begins that sells the outlet's own goods, and what those are; two of them make it one.
SALES_OPENINGS = (
    r"(?:get|sign up|enjoy|plan your|discover|stay|find out|join|unlock|explore|catch up|keep up|browse|check out|tune in|follow|download|"
    r"exclusive|receive|never miss|don't miss|be the first|looking for|want)\b"
)
SALES_GOODS = (
    r"\b(?:latest|news|stories|headlines|deals|offers|picks|newsletters?|updates|coverage|reviews|alerts?|trending|exclusive|features|featuring|"
    r"inbox|app|puzzles|subscribers?|articles|analysis|opinion|videos?|podcasts?|daily|delivered|access|sports|recipes|events)\b"
)
PAGE_TALK_NEEDLES = (
    "newsletter", "inbox", "subscri", "sign", "log", "cookie", "privacy", "terms", "browser", "unlimited", "mail",
    "advertisement", "notification", "our app", "paywall", "preferred", "account", "click", "opt", "trial", "our journalism",
    "bookmark", "consent", "partners", "location", "vendors", "personali", "your d", "your c", "your p", "personal data", "legitimate", "blocker",
    "processing", "javascript",
)  # fmt: skip
SAYING = frozenset("said says told added reported announced court police minister percent".split())  # words of it alone
SAYS = r"\b(?:said|says|told|according to|added|reported|announced|court|police|minister|percent|per cent)\b|%"

# The last words of a line behind which the same text goes on: the takes of a wire, the pages of a paper.
RUNS_ON = (
    r"[(-] ?more\)?$|\bmore to (?:come|follow)\)?$|[(-] ?cont(?:inued|inues|'?d)\.?\)?$|"
    r"\b(?:continued (?:on|from)|continues on|turn to|from) page \w{1,4}$|^page \d+ of \d+$"
)

# What a live blog adds to its title, or sets before it.
LIVE_TITLES = (
    r"(?:[-–—|:(] ?|, )(?:live(?: updates?| blog| coverage| news| reaction| text)?|as it happened|(?:latest|rolling) updates?|follow live|minute by minute|live!?)\)?$|"
    r"^(?:live(?: updates?| blog| coverage| news)?|follow live|as it happened|recap|live report) ?[:–—|-] |"
    r"^[^:.!?]{3,50} live(?: updates?| blog| coverage)?: "
)
# What a page sets before the title of the article that is open.
READING_NOW = r"(?:you are here|you're here|(?:now|currently|you are|you're) reading|reading now|article title|headline|page title)\s?[:»›>-]\s+(?=\S)"
# What opens the points that sum a live page up between its title and its text, beside the heads of fact boxes.
STYLED_PEOPLE = r"(?:Dr|Mr|Mrs|Ms|Prof|Cllr|Sen|Rep|Gov)\.?|Professor|Sir|Dame|Senator|Councillor"
DECK_OPENINGS = (  # of the line below a title in which an outlet speaks of its writer
    r"our (?:man|woman|own|(?:[\w-]+ )?(?:reporter|correspondent|critic|columnist|writer|editor|expert|panel|diarist))s?\b"
)
SUMMARY_HEADS = (
    r"(?:what we know|key (?:lines|updates|things)|(?:the )?latest(?: updates)?|bullet points)(?: so far| now| today)?\s?:?"
)
# What opens one paragraph that sums an article up above it.
SUMMARIES = (
    r"(?:synopsis|(?:the )?gist|(?:ai|ai-generated|article|story|quick) (?:summary|read|take)|summary|tl;?dr|(?:the )?story so far|summary by .{1,20}|(?:the )?short version)\W*"
)
# The second head of such a box, above what is to come.
SUMMARY_NEXT = r"what(?:'s| is|'ll happen| happens| comes)? next\??|next steps|why it matters\??|the background|the context"
# A line that ends with one of these goes on in the next.
JOINING = frozenset(
    "a an the of to in on at by for from with and or but as that which who whose into than under between against during among "
    "including within because while whether called named titled his their its every another".split()
)
# What is cut from the name behind it where the name is a link: "… says Dr".
CUT_TITLES = frozenset(
    "Mr Mrs Ms Mx Dr Prof Rev Fr Sgt Lt Gen Col Capt Maj Adm Cpl Brig Cmdr Sen Rep Gov Pres Hon Cllr Insp Supt Det Sir Dame "
    "Professor Shri Smt Mr. Mrs. Ms. Dr. Prof. Rev. Sgt. Lt. Gen. Col. Capt. Maj. Adm. Sen. Rep. Gov. Hon. Cllr.".split()
)

CUT_OFF = r"\s?(?:\[(?:…|\.\.\.|&hellip;)\]|(?:…|\.\.\.) ?(?:read|continue|view|full|more)\b.{0,20})$"

# Anywhere in a line of up to 90 words: notes that sell, ask for money or are for editors only.
ANYWHERE: tuple[tuple[str, str], ...] = (
    (
        "sales note",
        (
            r"\bto (?:order|buy|pre-?order) (?:a|your) cop(?:y|ies)\b|\bis (?:published|out now|available now)\b[^.]{0,60}(?:\(|\bat |\bfor |, |priced )[£$€]\s?\d|\bdelivery charges may apply\b|"
            r"\bfree uk p&p\b|^subscribers (?:get|save|receive|enjoy|pay)\b|^save (?:up to |over |an extra )?[£$€]?\d[\d.,]*%? (?:on|off|when|with|and)\b|\bonly \d+ (?:tickets?|places?|seats?|spots?|passes) (?:left|remaining)\b|\bgamble ?(?:responsibly|aware)\b|\buse (?:the )?(?:promo |discount )?code [a-z0-9]{4,}|\b(?:tickets|copies) (?:are )?(?:available|cost|from) [^.]{0,40}\b(?:at|from) (?:www\.|\S+\.(?:com|org|co|net|example)\b)"
        ),
    ),
    (
        "appeal to readers",
        (
            r"[.!?:] (?:please )?become (?:a|an|our) (?:patron|supporter|subscriber|member|sustaining member)\b|\b(?:support|fund) (?:us|our (?:work|journalism|reporting|newsroom|team|independent \w+))\b(?= (?:today|now|here|on|with|by|from|via|at)\b|[!.]|$)|"
            r"\bjoin (?:our|the \w+) community (?:and|of|to|today|now)\b|\b(?:buy us|price of) a (?:cup of )?coffee\b|\bbuymeacoffee|\bpatreon\.com|\bko-fi\b|\bmake a (?:tax-deductible |one-time |monthly )?(?:donation|contribution) (?:today|now|to us|to support our)\b|"
            r"\b(?:the|this|our) (?:story|article|journalism|reporting) (?:that )?you(?:'ve| have)? (?:just )?(?:read|are reading)|\bfree to (?:produce|read),? (?:and|but) we\b|\bsubscribe to our (?:sister|print)\b|\bour (?:print|sister) (?:edition|magazine|title)\b|"
            r"\b(?:follow other|join other|connect with other) [^.]{0,30}(?:readers|subscribers)\b|\bjoin (?:our|the) (?:[\w-]+ )?(?:commenting )?(?:forums?|commenters|discussion)\b|\bpart of [^.]{2,40}(?:media group|digital publisher)|\bvisit our (?:corporate |main )?(?:web)?site\b|"
            r"\bfollow (?:\w+ ){1,3}on (?:x|twitter|instagram|threads|bluesky|linkedin|facebook|tiktok|mastodon)\b(?: ?[,@.(]|$| and| at)|\bdownload\b[^.]{0,40}\b(?:play|app) ?store\b|\bnews tip, correction\b|\b(?:e-?paper|electronic replica|digital replica) [^.]{0,40}(?:print edition|newspaper)|\bpresentation-ready copies\b|\bpersonal, non-?commercial use\b|\bdaily puzzles,? including\b|\bcommenting community\b|\byour favou?rite authors\b|\bwith one account\b|"
            r"\barticles per month\b|\baward-winning newsletters\b|\bthis is a breaking (?:new|news) story\b|\bmore (?:to follow|updates? to (?:come|follow))\b|\bbefore commenting\b|\bautomatically logged\b|\bby clicking here\b|\bget \S+(?: \S+)? on the go\b|"
            r"\bread the full (?:story|article)$|\b(?:we|our team) (?:do|does) this work\b|\bat no cost to you\b|\bfar from free to produce\b|\bso we (?:can )?continue to (?:pursue|report|bring|provide)\b|\bjoin our [\w ]{1,20}forums?\b|\breaders (?:like you|ask us)\b|"
            r"\ball rights reserved\b|\bfor informational purposes only\b|\bour website services\b|\bcontact (?:us|our newsroom|the newsroom) (?:at|via|on) \S+@|\bwhatsapp (?:us|\+?\d{5,})|\ban error has occurred\b|\bplease try again\b|\bthis article has been sent\b|\bmust be at least \d+ (?:characters|years)\b|"
            r"\b(?:this|our|her|his|their) (?:free |new )?(?:daily|weekly|weekday|morning|evening|monthly|weekend) (?:e-?mail|newsletter)\b|\brequires? a subscription\b|\be-?paper\b[^.]{0,60}\b(?:anytime|anywhere|available|subscribe|download|access)\b|\bin lieu of flowers\b|\bcrimestoppers\b|\bbrought to you by\b|\b(?:supported|funded) by (?:our |its )?(?:listeners|readers|members|viewers|people like you)\b|\bour (?:fall|spring|winter|summer|autumn|year-end|pledge|fund|membership)[ -]?(?:\w+ )?(?:drive|campaign)\b|\bcall (?:\S+ ){1,4}quoting\b|\b(?:donations|memorials|contributions|condolences)\b[^.]{0,40}\bmay be (?:made|sent|left)\b|\bjournalism (?:that is )?(?:co-|part-|jointly )?(?:funded|supported) by\b|"
            r"\bin your inbox\b|\bsign up (?:for|to) (?:our|the) [^.]{0,50}newsletter\b|\bclick here to (?:donate|subscribe|sign up|read|join|support)\b|\bad-?blockers?\b[^.]{0,60}\b(?:off|disable|turn|your|site|whitelist)\b"
        ),
    ),
)
# One of these stands in every line that a pattern of `ANYWHERE` finds; looking for them first is 20 times as fast.
ANYWHERE_NEEDLES = (
    "become a", "store", "follow ", "support us", "support our", "fund us", "fund our", "community", "coffee", "patreon", "ko-fi", "donation",
    "contribution", "inbox", "newsletter", "click", "blocker", "story you", "article you", "journalism you", "reporting you",
    " that you", "free to", "subscribe", "our print", "our sister", "follow other", "join other", "connect with other",
    "forum", "commenter", "discussion", "media group", "digital publisher", "visit our", "news tip", "epaper", "e-paper",
    "replica", "presentation-ready", "commercial use", "daily puzzles", "authors", "one account", "articles per month",
    "this is a breaking", "more to follow", "more update", "commenting", "logged", "on the go", "the full", "error",
    "try again", "been sent", "must be at least", "this work", "no cost", "far from free", "so we", "readers",
    "all rights reserved", "informational purposes", "website services", "contact", "whatsapp", "cop", "is published",
    "is out now", "is available now", "delivery charges", "save ", "only ", "gamble", "p&p", "code ", "tickets",
    "subscription", "e-mail", "lieu of", "crimestoppers", "quoting", "brought to", "supported by", "funded by", "our ", "may be ", "journalism",
)  # fmt: skip
# What a line of reporting credits has in small letters beside names: "Reporting by A in B; editing by C".
CREDITED_WORK = frozenset(
    "reported capital additional other further with reporting writing editing editorial research graphic graphics compiled edited translated translation "
    "written produced photography contributed contributions video filmed by from in and at for the of to a an on with staff agencies "
    "agency desk bureau newsroom reporter reporters writer writers editor editors correspondent correspondents data design illustration "
    "illustrations photos photographs pictures freelance production interview interviews fact-checking additionally".split()
)
# How a firm presents itself below its release, capitals count: "About Norvale Metals Founded in 1987, ...".
ABOUT_US = r"About (?:the )?((?:[A-Z][\w.&'’-]*|of|and|for|the)(?: (?:[A-Z][\w.&'’-]*|of|and|for|the)){0,5})"
PRESENTS = r"(?:Founded|Headquartered|Established|Incorporated|Based|Listed|With (?:more|over|about|some|operations|\d)|Since \d{4})\b"
# Written for picture editors; capitals count.
PICTURE_NOTES = r"MANDATORY CREDIT|EDITORIAL USE ONLY|EDITORS?'? ?NOTE|RESTRICTED TO EDITORIAL USE|NO (?:RESALES?|ARCHIVES?|MARKETING|SALES)\b|NOT FOR ADVERTISING|DISTRIBUTED AS A SERVICE|ONE TIME USE\b|HANDOUT VIA\b"
# A line that is only a picture's maker: "AP / Jane Doe", "Jane Doe/AFP", "Jane Doe via Reuters".
BARE_CREDIT = rf"(?:{ANY_AGENCY}|{PICTURE_LIBRARIES}|Ritzau Scanpix)"

BESIDE_NOTICES = r"\b(?:you|your|our|us|access|account|articles?|emails?|updates|newsletters?|free|daily|exclusive|unlimited|subscribers?|try again|register|browse)\b"
# A line with one of these reports something, whatever it begins with.
REPORTS = r"\b(?:said|says|told|according to)\b"
# What follows the name of an article's writer in a line that presents him or her.
_TRADE = (
    r"(?:reporters?|correspondents?|editors?|writers?|journalists?|columnists?|contributors?|critics?|producers?|presenters?|fellows?|"
    r"freelancers?|photographers?|bureau chief|newsroom|beat|journalism|coverage)"
)
OF_WRITERS = (
    rf"(?:,[^,.]{{2,80}},)? (?:(?:is|was|has been|works as|began as|started as)\b[^.]{{0,120}}\b{_TRADE}\b|"
    rf"(?:writes|covers|edits|blogs|tweets|reports (?:on|from|for|about)|can be (?:reached|contacted|followed))\b|"
    rf"has (?:covered|written|reported|edited)\b|(?:has )?(?:receive[sd]?|previously received) (?:\w+ )?(?:funding|support|grants?|fees) from\b|does not (?:work for|own|hold|consult)\b|"
    rf"(?:owns|holds) (?:shares|stock|a stake|units)\b|is (?:affiliated with|a member of|on the (?:board|staff) of|an? (?:adviser|advisor|consultant|trustee) (?:to|of|for))\b|declares\b|lives in\b|contributed (?:to this|reporting)|has won\b[^.]{{0,80}}\b(?:award|prize|{_TRADE})\b)"
)
# What an outlet's lines about itself are about.
OF_OUTLETS = (
    r"\b(readers?|stories|articles?|commentar(?:y|ies)|news|journalism|reporting|coverage|website|site|subscribers?|subscription|publish(?:es|er|ers|ed)|"
    r"editorial|newsroom|newspaper|content|app|newsletter|podcast|headlines?|updates?|donations?|members|advertis\w+|network|magazine|"
    r"audience of|listeners|viewers|(?:people|visitors|users) (?:a|each|every|per) (?:day|week|month|year)|(?:has served|serves|serving) (?:the|its))\b"
)
# What an outlet does for a report, which its article tells: "did not respond to the Post's request for comment".
NEWS_WORK = (
    r"\b(?:comments?|respon\w+|declin\w+|verif\w+|reached|seen|obtained|reviewed|interview\w*|confirmed|understands|learn(?:ed|t)|"
    r"investigat\w+|reveal\w*|spoke|asked|contacted|analysis)\b"
)
# How a box opens that names itself, and how one closes; both at the beginning of a line in lower case.
BOX_OPENS = (
    r"\[?(?:fact ?-?(?:box|file|sheet)|side ?-?bar|info ?-?box|explained|backgrounder|box(?: out)?|in context|glossary|timeline|profile|quick guide|"
    r"key facts|who's who|at a glance|ai summary|q ?& ?a|faqs?|your rights|jargon buster|the (?:science|numbers|history|law|background))(?:\]?$| ?[:|–—-] ?(?=.{3,100}$))"
)
BOX_CLOSES = (
    r"\(?(?:sources?|data|compiled (?:by|from)|research(?:ed)?(?: by)?|graphics?|charts?|text|infographics?) ?[:—–-] ?(?=\S)|\[?(?:/|end(?: of)?) ?(?:box|fact ?box|sidebar)\]?$|"
    r"(?:this|the|these|ai)\b.{0,40}\b(?:summar(?:y|ies)|points?)\b.{0,60}\b(?:ai|artificial intelligence|machine|language model|mistakes)\b"
)
# What no label of a row has: who does or says something.
BOX_LABELS = (
    r"\b(?:he|she|they|it|i|we|you|who|is|are|was|were|has|had|have|asks?|asked|adds?|added|writes?|wrote|says?|said|told|read|reads|warns?|warned|posted|"
    r"tweeted|replied|explained|continued|concluded|quipped|joked|insisted|recalled|note|update|correction|opinion|breaking|exclusive|watch|video)\b"
)
ROW_DAYS = (
    r"(?:(?:early|mid|late|spring|summer|autumn|fall|winter)[ -])?(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day,? )?(?:(?:\d{1,2}(?:st|nd|rd|th)? )?"
    r"(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\.?(?: \d{1,2}(?:st|nd|rd|th)?)?(?:,? (?:1[5-9]|20)\d\d)?|(?:1[5-9]|20)\d\d(?:[-–/]\d{2,4})?|"
    r"\d{1,2}[:.]\d\d(?: ?[ap]\.?m\.?)?|\d{1,2} ?[ap]\.?m\.?|(?:day|week|year) \d{1,3}) ?(?::|\s[–—-]) ?(?=\S)"
)
REPORTS_WIDELY = (
    r"\b(?:said|says|told|according to|announced|added|warned|confirmed|denied|reported|argued?|claim(?:s|ed)|insist(?:s|ed)|believes?|estimate[sd]?|"
    r"(?:figures|data|records|documents|filings|papers|court|results|files|report|study|survey|poll)(?: \w+){0,3} (?:show(?:s|ed)?|suggest(?:s|ed)?|f(?:ind|ound)))\b"
)
# The head of a note on how a report was made, and what such a note speaks of.
METHOD_HEADS = (
    r"(?:how (?:we|the [\w' ]{2,30}|this (?:story|article|report|series)(?: was)?) (?:did it|reported|got the story|counted|made|investigated|analy[sz]ed)\b.{0,40}|(?:our |the )?(?:methodology|method)|the source|"
    r"about (?:this|the) (?:story|series|data|investigation|project|reporting|survey|poll|analysis|numbers)|behind the (?:story|reporting|numbers))"
)
METHODS = (
    r"\b(?:review(?:ed|s)|interview(?:ed|s)|analy[sz](?:ed|es)|obtained|spoke|read|records?|data|collected|calculated|information|based on|reporters?|"
    r"examined|compared|survey(?:ed)?|asked|counted|documents|verified|figures|sources?|margin of error|weighted|respondents)\b"
)
# How a post from elsewhere is opened and closed on a page: the way to it or its writer's handle; when, how often liked.
POST_OPENS = r"(?:view this post on|embedded (?:post|content|tweet|video) (?:from|by|on)|(?:post|tweet|video|reel) (?:from|by) @|this post (?:on|from)\b)|.{1,60}\(?@\w{2,30}\)?(?:[ ·,].{0,30})?$"
POST_CLOSES = (
    r"\d{1,2}:\d\d ?(?:[ap]m)? ?[·,|-] ?.{4,30}$|(?=.*\d).*\b(?:repl(?:y|ies)|reposts?|retweets?|likes?|quotes?|bookmarks|views|shares|hearts)\b.{0,40}$|show more$|read (?:more|\d+ replies)\b|(?:see|view) (?:more|the|this) .{0,30}on \w+$"
)
# What a box asks or tells by its head: "What is silica?", "How dust is measured".
ASKING = r"(?:what|who|how|why|when|where|which|can|is|are|do|does|the (?:science|facts|history|law|rules))\b"
TOLD_OF = frozenset("was were had did he she his her him i we our us my yesterday today last ago".split())  # of a report, not of how things are
# Of a sentence inside an article: it says who said it, or tells what was; and the verbs by which "Not all agreed: …" is
# no label.
STRAY_SAYS = r"\b(?:said|says|told|according to|added|reported|announced|warned|insisted|asked|wrote|argued|denied)\b"
STRAY_PAST = r"\b(?:was|were|had|did|\w{3,30}ed|said|told|rose|fell|came|took|went|made)\b"
STRAY_LABEL_VERBS = r"\b(?:is|are|was|were|has|have|had|do|does|did|can|will|would|say|says|said|wrote|writes|adds|posted|put it|\w{3,30}ed)\b"
