"""English features of a sentence that deserves a check, each with the weight it earned.

Weights are log-odds of a logistic regression (L2, lambda 20) on the 16,421 sentences of the 19 debates and speeches of
the CheckThat! 2019 training part (Atanasova et al. 2019), 440 of which fact-checkers had chosen; fitted 2026-11-22.
Leaving out one debate at a time, mean average precision is .225 (digits alone: .085; best run of the lab on its test
part: .166). Features are matters of public record, never names. `BIAS` is raised by 2.6 over the fitted one, since in
a transcript one sentence in 37 is checked and in an article most are: this moves all scores alike and keeps the order.
"""

import re

from ...words.cues import Cue, WordList

_PAST = (
    r"was|were|had|did|didn't|wasn't|took|gave|made|went|left|got|paid|ran|put|lost|won|wrote|built|sent|sold|\w{3,}ed"
)

# Name, what stands in whatever the pattern finds and is asked first, pattern, weight.
SIGNS: tuple[tuple[str, tuple[str, ...], re.Pattern[str], float], ...] = (
    ("a figure", (), re.compile(r"\d"), 0.65),
    ("two figures", (), re.compile(r"\d\b\D{1,200}+\b\d"), 0.26),
    ("a question", ("?",), re.compile(r"\?[\"') ]*$"), -0.45),
    ("broken off", ("...", "-", "…"), re.compile(r"(?:\.\.\.|--|…|-)\s*$"), -0.20),
    ("money sign", ("$", "€", "£"), re.compile(r"[$€£]"), 0.29),
    ("percent sign", ("%",), re.compile(r"%"), 0.57),
)

WORDS: tuple[tuple[str, WordList, float], ...] = (
    ("a large number in words", WordList(r"(?:hundred|thousand|million|billion|trillion|dozen)s?"), 0.55),
    ("percent", WordList(r"percent"), 0.57),
    ("money", WordList(r"(?:dollar|cent|euro|pound)s?"), 0.29),
    (
        "a superlative or first",
        WordList(
            r"most|least|largest|biggest|smallest|highest|lowest|longest|worst|best|strongest|weakest|greatest|richest"
            r"|poorest|toughest|first|only|fastest|oldest|safest"
        ),
        0.40,
    ),
    ("measured against all time", WordList(r"anywhere|ever|record|history"), 0.21),
    (
        "a trend",
        WordList(
            r"increas\w*|decreas\w*|ris(?:e|en|es|ing)|rose|fall(?:s|en|ing)?|fell|drop(?:s|ped|ping)?|gr[eo]w(?:s|n|ing|th)?"
            r"|declin\w*|shr[ia]nk\w*|soar\w*|plummet\w*|cut(?:s|ting)?|slash\w*|rais(?:e|ed|es|ing)|lost|los(?:e|es|ing)"
            r"|gain\w*|creat(?:e|ed|es|ing)|add(?:ed|s|ing)?|up|down|doubled|tripled|surg\w*|skyrocket\w*|leav(?:e|es|ing)"
            r"|clos(?:ed|es|ing)|pour(?:ed|s|ing)?|flood\w*|wip(?:ed|es|ing)|destroy\w*"
        ),
        0.50,
    ),
    (
        "a position on record",
        WordList(
            r"vot(?:e|ed|es|ing)|supported|supports|opposed|opposes|signed|passed|vetoed|endorsed|introduced|sponsored"
            r"|repealed|approved|blocked|negotiated|promised|proposed|proposes|backed|rejected"
        ),
        0.40,
    ),
    (
        "what somebody said or wants",
        WordList(
            r"said|says|called|calls|claimed|admitted|promised|praised|accused|announced|wants|wanted|thinks|believes|refused"
            r"|denied"
        ),
        0.35,
    ),
    (
        "evidence is named",
        WordList(
            r"fact|according|study|studies|reported|reports?|showed|shows|analy[sz]\w+|found|estimate\w*|data|numbers?"
            r"|statistics?|experts?|independent|polls?|documents?|records?"
        ),
        0.13,
    ),
    (
        "a cause or cost",
        WordList(r"because|caus(?:e|ed|es|ing)|leads?|due|means?|cost(?:s|ing)?|forc(?:e|ed|ing)"),
        0.24,
    ),
    (
        "work and companies",
        WordList(
            r"jobs?|employ\w*|unemploy\w*|workers?|work(?:force)?|wages?|incomes?|salar(?:y|ies)|manufactur\w*"
            r"|factor(?:y|ies)|compan(?:y|ies)|industr\w+|business(?:es)?"
        ),
        0.55,
    ),
    (
        "public money and the economy",
        WordList(
            r"tax(?:es|ed|ation|payers?)?|deficits?|debts?|budgets?|spending|spend|spent|fund(?:s|ed|ing)?|econom(?:y|ic|ies)"
            r"|gdp|inflation|market|stock|bank(?:s|ruptcy)?|loans?|interest"
        ),
        0.35,
    ),
    (
        "crime",
        WordList(
            r"crimes?|criminals?|murder\w*|kill(?:ed|ing|s|ings)?|violen\w+|drugs?|gangs?|shootings?|guns?|police|prison\w*"
            r"|convict\w*|arrest\w*|terror\w*|homicid\w*|heroin|victims?"
        ),
        0.30,
    ),
    (
        "migration",
        WordList(
            r"immigra\w+|migra\w+|refugees?|borders?|illegal\w*|aliens?|asylum|deport\w*|visas?|undocumented|wall"
        ),
        0.41,
    ),
    (
        "trade and treaties",
        WordList(r"trade|tariffs?|imports?|exports?|deals?|agreements?|treat(?:y|ies)|accord|sanctions?"),
        0.39,
    ),
    (
        "energy and climate",
        WordList(r"energy|coal|oil|gas|climate|emissions?|carbon|clean|solar|pipelines?|miners?|pollution|water"),
        0.37,
    ),
    (
        "how people live",
        WordList(
            r"poverty|poor|families|households|schools?|students?|education|college|welfare|housing|minimum|benefits|women"
            r"|children|race"
        ),
        0.16,
    ),
    (
        "law",
        WordList(
            r"laws?|bill|court|supreme|constitution\w*|legislation|congress|senate|regulations?|investigat\w+|lawsuits?"
            r"|sued|settle\w*|charges|charged|unconstitutional|audit\w*|returns?|amendment"
        ),
        0.11,
    ),
    (
        "failure or harm",
        WordList(
            r"disaster\w*|terrible|horrible|catastroph\w*|failed|failing|failure|bad|rigged|corrupt\w*|crooked|dead|dying"
            r"|death|crisis|unfair|ripped|steal\w*|stole\w*|cheat\w*|lied|lying|weak|scam"
        ),
        0.15,
    ),
    (
        "thanks or greeting",
        WordList(
            r"thank|thanks|welcome|please|congratulat\w+|applause|hello|sorry|appreciate|honou?r(?:ed)?|proud|grateful"
            r"|ladies|gentlemen|evening|bless"
        ),
        -0.45,
    ),
    ("a promise or forecast", WordList(r"will|gonna|won't|shall|\w+'ll"), -0.33),
    ("an appeal", WordList(r"should|must|ought|let's"), -0.37),
    ("speaks to you", WordList(r"you|your|you're|you've"), -0.12),
    ("speaks of oneself", WordList(r"i|i'm|i've|i'll|i'd|my|me"), -0.40),
    ("speaks of us", WordList(r"we|our|us|we're|we've"), -0.18),
    (
        "praise and hope",
        WordList(
            r"great|wonderful|beautiful|amazing|incredible|tremendous|fantastic|nice|good|love|terrific|happy|dream|hope"
            r"|future|spirit|heart|together|freedom|values?|destiny|pride"
        ),
        -0.25,
    ),
)

PHRASES: tuple[tuple[str, Cue, float], ...] = (
    (
        "a stretch of time",
        Cue(
            r"last|past|previous|recent|over|in|for|since",
            r"\b(?:last|past|previous|recent|over the|in the|for) (?:\w+ ){0,3}?(?:years?|months?|decades?|weeks?|century|"
            r"quarter)\b",
            r"\bsince (?:my|the|he|she|we|they|i|then|\d)",
        ),
        0.26,
    ),
    (
        "measured against the whole world",
        Cue(
            r"world|earth|planet|country|nation",
            r"\b(?:in|of|on) (?:the |our )?(?:entire |whole )?(?:world|earth|planet|country|nation)\b",
        ),
        0.21,
    ),
    (
        "what somebody else did",
        Cue(
            r"he|she|they|it|who|you",
            rf"\b(?:he|she|they|it|who|you) (?:also |actually |just |even |never |already )?(?:{_PAST})\b",
        ),
        0.39,
    ),
    (
        "what has been done",
        Cue(
            r"has|have|had|\w+'(?:ve|s)",
            r"(?:\b(?:has|have|had)|'ve|'s) (?:not |never |been |already |now |also |just )*(?:been|gone|become|made|lost|taken"
            r"|done|seen|given|got|gotten|put|had|won|paid|risen|fallen|\w{3,}ed)\b",
        ),
        0.15,
    ),
    (
        "what is going on",
        Cue(r"\w+ing", r"(?:\b(?:are|is|being)|'re|'s) (?:\w+ly |now |still |actually )?\w{3,}ing\b"),
        0.26,
    ),
    (
        "a view or wish",
        Cue(
            r"i|we",
            r"\b(?:i|we) (?:\w+ )?(?:think|believe|feel|hope|want|love|like|wish|guess|suppose|know|agree|mean|need|would"
            r"|have to|can|could|hear)\b",
        ),
        -0.27,
    ),
    ("an intention", Cue(r"going", r"\bgoing to\b"), -0.33),
    ("a need", Cue(r"needs?|ha(?:ve|s)|let|got", r"\b(?:needs? to|ha(?:ve|s) to|let (?:me|us)|got to)\b"), -0.37),
)
PER_WORD = 0.0125  # for each word up to 40
FEWER_THAN_6 = -0.39
FEWER_THAN_4 = -0.38
BIAS = -1.28
