"""English ways in which a party enters a sentence without a verb of saying: who counts, and whose figures they are."""

import re

OWN_COUNT = re.compile(
    r"(?P<source>(?:[A-Z]|the |an? |its |local |some |other )(?:(?! (?:says?|said|that|it|they|he|she) )[^,;:.]){2,60}?) "
    r"(?P<cue>counted|counts|tallied|puts?|estimated?|estimates|recorded|registered|listed|cited|cites|gave|gives|has"
    r" counted|have counted|had counted)(?= (?:about |some |around |at least |only |just |nearly |more than |fewer than )?"
    r"(?:\d|[$€£]|(?:the|its|that|a|an) (?:number|figure|total|toll|cost|count|death|loss|damage|value|estimate)))",
)

_PAPERS = (
    r"(?:figures|data|statistics|numbers|estimates?|stud(?:y|ies)|reports?|survey|polls?|research|analysis|records|minutes"
    r"|bulletins?|notices?|briefings?|documents?|footage|images?|files?|filings?|calculations|count|tally|census|audit|review|statement|letter|memo)"
)
PAPERS = re.compile(_PAPERS)
_BODY = r"(?:[A-Z][\w'&.-]*|of|for|the|and)"
PAPERS_OF = re.compile(
    rf"(?:the |an? |its |new |latest |official |\d{{4}} |annual |\w+ ){{0,3}}?{_PAPERS} (?:(?:published|released|compiled|collected"
    r"|issued|carried out|conducted|provided|commissioned|seen|obtained|shared|drawn up|made) )?(?:by|from|of) (?:the )?"
    rf"(?P<body>[A-Z][\w'&.-]*(?: {_BODY}){{0,7}}|[\w'-]+(?: [\w'-]+){{0,2}}? (?:ministry|agency|union|police|association|institute"
    r"|university|society|office|department|company|council|service|bank|federation|bureau)\b)",
)
BODY_PAPERS = re.compile(
    rf"(?:the |an? )?(?P<body>[A-Z][\w'&.-]*(?: {_BODY}){{0,6}}?(?:'s)?) (?:[a-z]+ )?{_PAPERS}\b",
)
NAMED_PAPERS = re.compile(
    rf"(?:the |an? )?(?:[\w-]+ ){{0,3}}?{_PAPERS} (?:[a-z]+ ){{0,2}}?(?:by|from|of) (?:the )?(?P<body>.{{2,120}})",
    re.IGNORECASE,
)
OWN_VOICE_PAPERS = re.compile(
    rf"\b(?:according to|based on|citing|cited in|drawn from|shown by|compiled from|in) (?=(?:\w+ ){{0,4}}?{_PAPERS}\b)"
)
_NOBODY = (
    "official officials source sources people person insider insiders diplomat diplomats aide aides analyst analysts expert"
    " experts critic critics observer observers witness witnesses resident residents local locals activist activists media"
    " report reports he she it they we i some many others another both sides two three several one"
)
NOBODY = frozenset(_NOBODY.split())
UTTERANCES = frozenset(
    "statement statements comment comments remark remarks announcement announcements plan plans proposal proposals move moves"
    " sign signs worry worries concern concerns fear fears news allegation allegations claim claims"
    " rumor rumors rumour rumours sum deployment deal talks evidence speculation reply response"
    " warning warnings promise promises threat threats criticism pressure demand demands appeal appeals request requests"
    " offer offers suggestion suggestions accusation accusations denial denials doubt doubts hope hopes call calls".split()
)
NO_VOICE = frozenset({"i", "we", "us", "you", "it", "one", "there", "i've", "we've", "this", "that", "which"})

# How a sentence opens before the one who speaks, and goes on behind: when, where and on what occasion it was said.
OPENING = re.compile(
    r"(?:\w+ing|asked|pressed|quizzed|questioned|challenged|in|on|at|after|before|during|when|as|while|later|earlier|"
    r"last|this|from|with|to|following|despite|under|yesterday|today|meanwhile|however|for)\b",
    re.IGNORECASE,
)
TRAILING = re.compile(
    r"\s*,?\s*(?:in|on|at|after|before|during|when|as|while|later|last|this|from|to|of|following|via|"
    r"through|outside|[\w-]+ing)\b",
    re.IGNORECASE,
)
# Before a speaker who is named only to say when, why or of whom: "when she said", "a man who".
SUBORDINATE = re.compile(
    r"\b(?:when|if|because|after|before|although|though|since|until|unless|what|which|whom|whose)(?: the| a| an)?\s*$",
    re.IGNORECASE,
)
# Before "she said": a clause that says of a thing what the subject says of it.
AT_WHICH = re.compile(r"\b(?:where|which|that|as|while|(?:in|at|on|for|from|of|to|with|by) (?:which|whom)|whom)\s*$")
# Before whoever wrote it: a paper that the sentence comes to, "were shown a text in which she wrote"; before "who says",
# somebody it comes to: "Among them was Jan Doe, 29, who says", "all but for Jan Doe, who says".
IN_WHICH = re.compile(
    r"\b(?:e-?mails?|letters?|messages?|texts?|notes?|memos?|posts?|tweets?|videos?|recordings?|interviews?|statements?|"
    r"speech(?:es)?|articles?|columns?|essays?|book|memoir|diary|clips?|calls?|conversations?|reports?|documents?|papers?|"
    r"petition|complaint|affidavit|voicemail|press conference|briefing|broadcast|podcast)\b[^.;:?!]{0,80}"
    r"\b(?:in|on|at|during) which$|^(?:among|one of) (?:them|those|these) (?:\w+ ){0,6}?(?:is|was|are|were) [^.;:?!]{0,80},$"
    r"|, (?:all |everybody |everyone |each )?(?:except|apart from|other than|but for)(?: for)? [^.;:?!]{0,80},$",
    re.IGNORECASE,
)
RELAYED = re.compile(
    r"(?:citing|quoting|referring to|(?:with|in) reference to|(?:which|who) (?:cited|quoted))$", re.IGNORECASE
)
# What shows something and cannot speak: within somebody's speech it is what he says that it shows.
EVIDENCE = re.compile(
    r"^(?:the |its |his |her |their |these |those |all |some |several |later |early |initial |further |\w+ )?(?:[a-z]+ )?"
    r"(?:samples?|tests?|results?|readings?|scans?|photos?|photographs?|pictures?|images|footage|video|evidence|measurements|"
    r"experiments?|checks?|reviews?|probes?|x-rays?|swabs?|figures|numbers|data|statistics|records|experience|history|trials?|tracks?|"
    r"signals?|instruments|sensors|gauges|meters|cameras|fingerprints|dna|forensics|analysis|calculations|models?|"
    r"simulations?|visits?|inspections?|searches|interviews|conversations|events|facts|genomes?|genes?|isotopes|bones|fossils?|pollen|charcoal|sediments?|cores?|"
    r"shells|soils?|tissue|proteins?|spectra|telescopes?|satellites?|radar|sonar)(?: (?:taken|tested|carried|done|"
    r"recovered|extracted|isolated|found|sequenced|drilled|preserved|gathered|analy[sz]ed|left|"
    r"from|of|at|in|on|by|for|conducted|made|collected|run|obtained|recorded|shot|posted)\b.*)?$"
)
# Before "who said": one by whom something was judged, or who is cited, goes on with his own words.
ACTED_BY = re.compile(
    r"\b(?:(?:accept|admir|approv|applaud|attack|award|back|block|cancel|challeng|champion|condemn|confirm|contest|contradict|"
    r"corroborat|criticiz|criticis|curtail|decid|defend|denounc|denied|deni|deplor|dismiss|disput|doubt|echo|endors|extend|"
    r"fault|grant|hail|heard|impos|issu|lambast|lament|lift|mock|oppos|order|overturn|pann|prais|qualifi|quash|question|"
    r"rebuff|rebutt|refus|refut|reject|repeat|repudiat|reduc|revers|revok|rubbish|ridicul|second|seiz|slamm|support|"
    r"suspend|upheld|uphold|veto|welcom)(?:e?d)?|cut|put|set aside|struck down|thrown out|taken up|sent back)"
    r"(?: (?:on|in|last|this|at|only|also|a|the|later|again|\w+day|\d{1,4}|[A-Z]\w+|month|week|year|hours|days|after)){0,6}"
    r" by\b[^.;:?!]{2,160}$"
    r"|\b(?:reviews?|reports?|stud(?:y|ies)|complaints?|claims?|letters?|calls?|surveys?|investigations?|inquir(?:y|ies)|enquir(?:y|ies)"
    r"|interviews?|warnings?|speech|statements?|testimony|analysis|audits?|petitions?|appeals?|suggestions?|allegations?|remarks?"
    r"|comments?|criticism|evidence|requests?|objections?|praise|pressure|research|tip-off|findings) (?:by|from|with)\b(?! \d)[^.;:?!]{2,160}$"
    r"|\b(?:quot|cit|interview)(?:e|es|ed|ing)\b[^.;:?!]{2,160}$|\b(?:spoke|speaking|talked|turned|pointed) to\b[^.;:?!]{2,160}$",
)
CLAUSE = re.compile(r"\b(?:is|are|was|were|has|have|had|will|would|can|could|may|might|must|should|did|does)\b")
JOINED = re.compile(r"[,;] (?:but|and|while|although|though)\b")
