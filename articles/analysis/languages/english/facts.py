"""English words for two outcomes of which only one can be so: convicted, acquitted. Read by `agreement.positions.facts`.

One line a pair: what is so, a slash, what is then not so. Past forms, and adjectives behind "is" or "was"; a phrase is
joined with an underscore.
"""

from __future__ import annotations

import re

OUTCOMES = """
worked functioned activated / failed malfunctioned
granted awarded gave given / denied refused
approved passed adopted endorsed ratified carried agreed / rejected defeated blocked vetoed voted_down threw_out thrown_out
accepted / rejected refused declined spurned turned_down
convicted found_guilty / acquitted cleared found_not_guilty
upheld / overturned quashed dismissed struck_down
charged indicted / freed released cleared
detained arrested jailed / freed released
survived / died killed
attended present / absent skipped missed boycotted stayed_away
extended renewed prolonged / lifted ended
found recovered retrieved located / missing
met / missed
joined / left quit withdrew pulled_out
stayed remained / left quit resigned
won / lost
praised welcomed / criticized condemned
insured / uninsured
legal lawful / illegal unlawful
safe / unsafe dangerous
alive / dead
conscious / unconscious
armed / unarmed
sober / drunk
aware / unaware
guilty / innocent
locked / unlocked
paid / unpaid withheld
licensed / unlicensed
authorized / unauthorized
vaccinated / unvaccinated
complete completed finished / unfinished incomplete
ahead / behind
sealed / open
expected / unexpected
valid / invalid expired
stable / unstable critical
possible_cause likely_cause probable_cause possible_motive likely_motive possible_explanation likely_explanation possible_source likely_source / ruled_out excluded
intact undamaged unharmed / damaged destroyed
hostile / friendly
public / secret
voluntary voluntarily / forced
"""
# Of these there is one end for one person in a story.
FINAL = frozenset(["convicted", "survived", "alive"])
ADJECTIVES = frozenset(
    "present absent missing insured uninsured legal lawful illegal unlawful safe unsafe dangerous alive dead conscious "
    "unconscious armed unarmed sober drunk aware unaware guilty innocent locked unlocked paid unpaid licensed unlicensed "
    "authorized unauthorized vaccinated unvaccinated complete incomplete unfinished valid invalid expired stable unstable "
    "critical intact undamaged unharmed open sealed possible likely probable".split()
)
WHICH = frozenset("first second third fourth fifth other another next last new old main only".split())
# Right before a verb: it is not so.
NEGATED = re.compile(
    r"(?:\b(?:not|never|no longer|hardly|neither)|n't|\bnever)(?: (?:been|be|yet|ever|even|also|actually|properly|fully|being|\w+ly)){0,3} $",
    re.IGNORECASE,
)
# The subject is none: "not one of the boats | was lowered".
NOT_ONE = re.compile(r"\bnot (?:one|a single)\b(?: (?!and\b|but\b|that\b)[\w'-]+){0,6} $", re.IGNORECASE)
NOTHING = re.compile(r" (?:no|nothing|nobody|neither|none)\b(?! (?:longer|doubt|less|more|fewer|matter)\b)", re.IGNORECASE)  # "found no heroin"
NOBODY = frozenset("no none neither nobody nothing never".split())
# Before a verb: it is not told as a fact.
NO_FACT = re.compile(
    r"\b(?:will|would|could|should|may|might|must|can|shall|if|whether|unless|until|before|to|could have|should have|would have|may have|might have|"
    r"must have|likely|perhaps|possibly|reportedly|allegedly|unless|had (?:he|she|they|it)|for|of|from|by|without|than|about|expected|due|wanted)"
    r"(?: (?:not|never|be|been|have|has|had|also|ever|\w+ly|he|she|it|they|the \w+)){0,3} $|\b(?:ca|wo|could|would|should|must|sha|might)n't (?:\w+ ){0,2}$|\bcannot (?:\w+ ){0,2}$",
    re.IGNORECASE,
)
# Anywhere before it in the sentence: what follows is not what the sentence affirms.
NOT_AFFIRMED = re.compile(
    r"\b(?:den(?:y|ies|ied|ying)|whether|if|unless|accus\w+|alleg\w+|suspect\w*|suspicion|no evidence|question(?:s|ed)? (?:over|about|whether)|asked|wonder\w*|"
    r"reject\w* (?:claims?|reports?|suggestions?|the idea)|dismiss\w* (?:claims?|reports?|suggestions?)|rumou?rs?|fear(?:s|ed)?|hop(?:e[sd]?|ing)|believ\w+|"
    r"claims? that|possib\w+|could|may|might|would|should|unclear|ever since|instead of)\b[^.;]*$",
    re.IGNORECASE,
)
# Set in commas between a subject and its verb: "Ada Roe, who was accused of fraud, was acquitted".
ASIDE = re.compile(r", (?:who|which|whose|accused|suspected|believed|asked|once)\b[^,;.]{1,120}, ")
PASSIVE = re.compile(r"\b(?:is|are|was|were|be|been|being|got)(?: (?:not|never|also|\w+ly))? $|\b(?:is|are|was|were)n't $", re.IGNORECASE)
ONCE = re.compile(r"\b(?:initially|at first|first|originally|previously|once|earlier|formerly|used to)(?: \w+){0,2} $", re.IGNORECASE)
# What is so as a rule is not contradicted by a case.
ALWAYS = re.compile(r"\b(?:do|does)(?: not|n't) (?:\w+ly )?$", re.IGNORECASE)
OPEN_YET = re.compile(r"\b(?:yet|so far|still|for now|until now|to date)\b", re.IGNORECASE)
# A subject's clause of what it would do: "a motion that would have closed the lido". Not "said that it would".
UNREAL_RELATIVE = re.compile(
    r" (?:that|which|who) (?:would|could|might|may|should|will)(?: not| never| \w+ly)? (?:have (?:been )?|be )?\w+(?= )", re.IGNORECASE
)
FINITE_BE = re.compile(r" (?:was|were|is|are|(?:has|have|had) been) (?:(?:not|never|\w+ly) ){0,2}$")
COORDINATED = re.compile(r"(?:,| and| or| to| not) $")
# What a count of votes tells, whatever the verb: "fell by three votes", "goes down by 80 to 65".
_TALLY = r"(?: [^\s.;,]+){0,2}? by (?:[\w-]+ votes?\b|\d+(?: votes?)?(?: to | ?[-–] ?)\d+)"
VOTED_DOWN = re.compile(rf"(?:fell|falls|failed|fails|sank|lost|loses|died|go(?:es|ing)? down|went down){_TALLY}", re.IGNORECASE)
VOTED_FOR = re.compile(rf"(?:won|wins|survived|survives|(?:scraped|sailed|squeaked|squeezed|goes|went|got) (?:through|home)){_TALLY}", re.IGNORECASE)
WENT_THROUGH = re.compile(r"passed(?= (?:on|by|in|at|with|after|late|early|\w+day)\b|[.,;]|$)", re.IGNORECASE)
VOTED_ON = "approved"  # the outcome that a count of votes is read as
