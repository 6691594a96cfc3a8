"""Take out sentences between an article's paragraphs that are none of it; the entry point is `take_out`.

The rules know furniture by its words, its head or its credit. What is left reads like prose: a notice, a brief on
something else, a line with its label ("Job: A school in Ostra is looking for a teacher."). A small logistic model
weighs what such a sentence is about, whom it speaks to and how it stands among the others (`stray_signs`).

Fitted on 131 articles written for this project, 12 of them on pages dense with such lines. Of pages that the weights
had not seen (eight folds by page) it takes out half of the lines that the rules leave in, and 6 of 2,104 sentences of
the articles. On twelve more dense pages, read by nobody, claims in furniture fell from 121 to 86 and claims found from
.963 to .953.

Whole pages, as scrapers bring them, are left to `second_look`: there blogs and recipes speak to their readers, and the
share of real pages with a usable body fell from .66 to .56; on pages with few lines beside the article it stays. A text
with hardly any was copied without its page.
"""

from __future__ import annotations

import math
from collections.abc import Sequence

from ..vocabulary import LineLabel
from .blocks import Block
from .stray_signs import LABEL, Around, is_sentence, stray_signs
from .stray_weights import BIAS, WEIGHTS

STRAY = "weighed: stands between the paragraphs and is not of them"
LEAST = 0.2  # likelihood from which a sentence stays
FURNISHED = 14  # lines that the rules took off a page; of texts with fewer it takes as many good ones as bad
SCRAPED = 30  # lines; a page with more was scraped whole
MOST = 0.6  # of an article's words; where more would go, none goes


def take_out(blocks: Sequence[Block], headline: str | None) -> None:
    """Label the sentences that the rules kept and that are not the article's, on pages that have other furniture."""
    if not FURNISHED <= sum(not block.kept for block in blocks) <= SCRAPED:
        return
    around = Around.read(blocks, headline)
    kept = [number for number, block in enumerate(blocks) if block.label is LineLabel.TEXT]
    strays = [number for number in kept if _is_stray(around, number)]
    if sum(blocks[number].words for number in strays) <= MOST * sum(blocks[number].words for number in kept):
        for number in strays:
            blocks[number].mark(LineLabel.FURNITURE, STRAY)


def _is_stray(around: Around, number: int) -> bool:
    block = around.blocks[number]
    if block.item or not is_sentence(block) or _speaks(around, block):
        return False
    signs = stray_signs(around, number)
    odds = BIAS + math.fsum(weight * signs[sign] for sign, weight in WEIGHTS.items())
    return odds < math.log(LEAST / (1 - LEAST))


def _speaks(around: Around, block: Block) -> bool:
    """Tell whether what stands before a line's colon is who speaks: the name returns, or another one in capitals."""
    match = LABEL.match(block.text)
    if match is None:
        return False
    turns = (label for label, times in around.labels.items() if times > 1 and label.isupper())
    return around.labels[match[1]] > 1 or (match[1].isupper() and next(turns, None) is not None)
