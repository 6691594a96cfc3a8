"""Fetch a web address for the server without letting it be turned against the inside of the network.

Entry point: `fetch_address`.
"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Fetched:
    """What came back: the final address, the bytes, and the charset the server named, if any."""

    url: str
    data: bytes
    charset: str
    content_type: str


def fetch_address(url: str) -> Fetched:
    """Fetch a page: at most 5 MB in 20 seconds, public addresses only, every redirect checked.

    Raises Invalid with a sentence for the person who pasted the address.
    """
    raise NotImplementedError
