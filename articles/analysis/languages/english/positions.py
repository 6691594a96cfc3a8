"""Words by which a text affirms, denies, finds no evidence, plans and reports as done. Read by `agreement`."""

from __future__ import annotations

import re

DENIES = re.compile(
    r"\b(?:den(?:y|ies|ied|ying)(?! (?:to|access|entry|by|them|him|her|us)\b)|denials?|refut(?:es|ed|ing)|rebut(?:s|ted)|ruled out|rules out|"
    r"(?:reject|dismiss|disput)(?:s|es|ed|ing)(?= (?:\w+ ){0,4}?(?:claims?|accusations?|allegations?|suggestions?|reports?|assertions?|charges|"
    r"idea|notion|account|figures?|that|as)\b)|contradict(?:s|ed)|untrue|baseless|unfounded)\b"
)
AFFIRMS = re.compile(
    r"\b(?:confirm(?:s|ed|ing)?|acknowledg(?:e|es|ed|ing)|admit(?:s|ted|ting)?|conced(?:es|ed|ing)|verified|establish(?:es|ed)|"
    r"conclud(?:es|ed)|recogni[sz](?:es|ed)|proved|found that)\b"
)
NO_EVIDENCE = re.compile(
    r"\b(?:no (?:clear |hard |credible |firm |direct |specific |independent )?(?:evidence|proof|indication|sign|trace|suggestion|confirmation|information)"
    r"|(?:not|n't|never|cannot|unable to|yet to|failed to)(?: (?:yet|been|be|independently|able|to|immediately)){0,3} (?:confirm|verif|substantiat|corroborat)\w*"
    r"|not (?:yet )?(?:been )?(?:tied|linked|established|proven|proved)|unconfirmed|unverified)\b|n't (?:confirm|verif)\w*"
)
NOT = re.compile(
    r"\b(?:not(?! only)|never|no(?! (?:question|doubt|secret|wonder|longer|matter|stranger|less|more|fewer)\b)|none|nobody|nothing|without|neither|nor|cannot)\b|n't\b"
)
OPEN = re.compile(  # before "confirm" or "deny": nobody has done it
    r"\b(?:neither|nor|no comment|any comment|declin\w+|refus\w+|asked|unable|whether|waiting|awaiting|until|unless|if)\b"
    r"[^.;:\n]*$"
)
# How an event strikes or comes about: one story has one such moment.
STRIKES = (
    "collapsed failed burst broke breached exploded blew detonated erupted struck hit shook shaking rocked tore crashed "
    "derailed sank capsized began started ignited happened occurred"
)
REFUSES = re.compile(
    r"\b(?:turn(?:s|ed|ing)? down|reject\w*|refus\w+|declin(?:es|ed)|rul(?:es|ed) out|spurn\w*|off the table|withdr[ae]wn?|"
    r"pull(?:s|ed) out|walked away|no (?:need|reason|plans?|intention|money|question) (?:for|to|of|would|will)|"
    r"(?:do|does|did|would|will|wo|could)(?: not|n't) (?:need|want|put|pay|give|accept|support|back|join|run|step|allow|agree|meet|resign|quit)|"
    r"scrap\w*|abandon\w*|cancel\w*|call(?:s|ed) off|shelv\w+|dropped)\b"
)
TURNED = re.compile(
    r"\b(?:revers(?:es|ed|ing) (?:course|himself|herself|itself|the decision)|chang(?:es|ed|ing) (?:his|her|its|their) mind|u-turn|"
    r"back(?:tracked|ed down)|climbed down|gave way|about-face|after (?:saying|insisting|refusing|first|initially|earlier)|"
    r"had (?:earlier|previously|first|initially|said|insisted)|ha[sd] now)\b"
)

PLANNED_DEED = re.compile(
    r"\b(?:will|plan(?:s|ned|ning)? to|intend(?:s|ed)? to|is to|are to|due to|aims? to|expect(?:s|ed)? to|set to|propos\w+ to|"
    r"threaten(?:s|ed)? to|promised to|going to|hopes? to|prepar\w+ to)\b"
)
DONE = re.compile(
    r"\b(?:ha(?:s|ve|d)(?: now| already| since)?(?: been)? \w+(?:ed|en|ne|ft|nt|ld|pt|wn|ought|un|ut)\b|already|(?:was|were) \w+ed\b)"
)
PAST = re.compile(r"\b\w{2,}ed\b")  # enough of a deed where it has the plan's own figure
NOT_DONE = re.compile(r"\b(?:not|never|yet to|nobody|no one|none)\b|n't\b")
