"""English words by which a matter is left open, and those by which it is decided. Read by `agreement.positions.undecided`.

Matched on plain text in small letters; every repetition is bounded. Long lines: word lists.
"""

from __future__ import annotations

import re

# What stands behind them is the matter: "had not decided whether | to sell the quay".
LEFT_OPEN = re.compile(
    r"\b(?:(?:has|have|had|did|do|does|could|would|will|can)(?: not|n't) (?:yet |so far )?(?:decided?|sa(?:y|id)|made up (?:his|her|its|their) minds?|determined?|announced?|ruled?|settled?|chosen|resolved?|"
    r"(?:made|taken|reached|come to) (?:an?|any|its|their|his|her) (?:final |formal )?decision)(?= (?:on|about|whether|if|when|how|which|who|what|where)\b)"
    r"|(?:yet|still|unable|too early|too soon) to (?:decide|say|rule|determine|announce|make up (?:his|her|its|their) minds?|choose|settle|make an? (?:final )?decision)(?= (?:on|about|whether|if|when|how|which|who|what|where)\b)"
    r"|(?:declin|refus)(?:es|ed|ing) to (?:say|tell \w+|confirm|be drawn on|be drawn)(?= (?:whether|if|when|how|which|who|what|where)\b)"
    r"|(?:still |now |also )?(?:consider|weigh|mull|debat|discuss|ponder|contemplat|think|deliberat|look|study|examin)(?:ing|s|ed|ies)?(?: up| over| about| at| on)?(?= (?:whether|if|\w+ing)\b)"
    r"|undecided(?= (?:on|about|whether|if|how)\b)|no (?:final |formal |firm )?decision (?:has been (?:made|taken|reached) |had been (?:made|taken|reached) |was (?:made|taken|reached) |yet )?(?=(?:on|about|whether|as to)\b)"
    r"|(?:is|was|it's|remains?|remained) (?:not (?:yet )?(?:clear|known|decided|certain)|unclear|unknown|undecided|uncertain|open)(?= (?:whether|if|when|how|which|who|what|where)\b)|remains? to be seen(?= whether\b)|(?:leav|keep)(?:es|s|ing) (?:it )?open(?= whether\b))"
)
# Somebody has decided, or does what it takes a decision to do.
DECIDES = re.compile(
    r"\b(?:decid|approv|agree|reject|refus|grant|accept|authori[sz]|order|announc|declar|adopt|fil|lodg|launch|suspend|sack|dismiss|expel|appoint|withdr|quit|resign|back|block|veto|bann|lift|impos|introduc|publish|releas|clear|sign|su|vot|pass|nam|call|fir|join|sell|purchas|clos|reopen|open|prosecut|charg|appeal|postpon|cancel|scrapp|rul)(?:e?d|es|s|ing|led|ped|ting|ted)?\b"
    r"|\b(?:turned|threw|thrown|called|ruled|gave|given|began|begun|started|chose|chosen|took|taken|bought|sold|paid|sued|made up (?:his|her|its|their) minds?|went ahead|goes ahead|going ahead|will|would|is to|are to|not to)\b"
)
# The answer names the matter no more: "will be there too".
BARE_ANSWER = re.compile(
    r"\b(?:will|would|shall|'ll)(?: not|n't)? (?:also |now |indeed |after all )?(?:be (?:there|going|present|among them)|do (?:so|it|that)|go|come)\b(?! (?:back|home|on|to \w+ing)\b)"
)
