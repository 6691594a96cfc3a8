"""Leave out the codes that wires put behind a company's name: "Acme Corp ACME.N", "Acme (NYSE: ACME)", "<ACME.N>".

They say nothing of who speaks. Entry point: `without_tickers`.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from .words import Token

_CODE = re.compile(r"[a-z0-9]{2,6}\.[a-z]{1,3}|[a-z]\.[nokl]")  # "HALD.CO", "F.N"; "D.C" is a place
_SYMBOL = re.compile(r"[a-z0-9]{1,6}(?:\.[a-z]{1,3})?")
OPEN, CLOSE = frozenset("(<"), frozenset(")>")
EXCHANGES = frozenset(
    "nyse nasdaq lse asx tsx bse nse sse szse hkex hkg sgx jse otc otcmkts otcqb amex fra etr epa ams bit bme six sto "
    "hel cph osl vie wse bist tase tyo tse kosdaq krx twse klse idx pse set nzx tsxv aim six cse".split()
)


def without_tickers(tokens: Sequence[Token]) -> list[Token]:
    """Return the tokens without codes of shares behind a capitalized word."""
    if not [token for token in tokens if token.low in OPEN or (token.shouted and "." in token.low)]:
        return [*tokens]
    kept: list[Token] = []
    place = 0
    while place < len(tokens):
        width = _width(tokens, place) if kept and kept[-1].tag in "M." else 0
        if not width:
            kept.append(tokens[place])
        place += width or 1
    return kept


def _width(tokens: Sequence[Token], place: int) -> int:
    """Return how many tokens from `place` on are a code with its brackets, 0 where none stands there."""
    if _is_code(tokens[place]):
        return 1
    if tokens[place].low not in OPEN:
        return 0
    inner = tokens[place + 1 : place + 5]
    low = [token.low for token in inner]
    if len(low) > 1 and low[1] in CLOSE and _is_code(inner[0]):
        return 3
    if len(low) > 3 and low[0].isdigit() and low[1] == "." and inner[2].shouted and low[3] in CLOSE:
        return 5  # "(4099.T)"
    listed = len(low) > 3 and low[0] in EXCHANGES and low[1] == ":" and low[3] in CLOSE
    return 5 if listed and _SYMBOL.fullmatch(low[2]) else 0


def _is_code(token: Token) -> bool:
    return token.shouted and "." in token.low and _CODE.fullmatch(token.low) is not None
