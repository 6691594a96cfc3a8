"""Fetch a web address for the server without letting it be turned against the inside of the network.

Entry point: `fetch_address`. Each name is resolved once and the connection goes to that very address, so that a second
answer of the name server changes nothing (requests-hardened); each redirect is checked in the same way.
"""

from __future__ import annotations

import queue
import re
import threading
import time
from dataclasses import dataclass
from urllib.parse import urldefrag, urljoin, urlsplit

import requests
from courlan import clean_url
from requests_hardened import Config, HTTPSession
from requests_hardened.ip_filter import InvalidIPAddress

from .errors import Invalid

LARGEST = 5 * 1024 * 1024  # bytes, unpacked
DEADLINE = 20.0  # seconds in all, redirects included
TIMEOUT = (5, 10)  # seconds for the connection, and between two packets
MOST_REDIRECTS = 5
PORTS = {None, 80, 443}
READABLE = ("text/html", "application/xhtml+xml", "text/plain", "text/markdown", "")
AGENT = "Mozilla/5.0 (compatible; factcheck-workspace; article import)"


@dataclass(frozen=True, slots=True)
class Fetched:
    """What came back: the final address, the bytes, the charset the server named (else empty), the media type."""

    url: str
    data: bytes
    charset: str
    content_type: str


def fetch_address(url: str) -> Fetched:
    """Fetch a page: at most 5 MB in 20 seconds, public addresses only, every redirect checked.

    Raises Invalid with a sentence for the person who pasted the address.
    """
    address = cleaned_address(url)
    answers: queue.Queue[Fetched | Exception] = queue.Queue()
    # A server that sends its headers a byte at a time cannot be timed out from within; the thread is left behind.
    threading.Thread(target=_fetch_into, args=(answers, address), daemon=True).start()
    try:
        answer = answers.get(timeout=DEADLINE)
    except queue.Empty:
        raise Invalid("The server took longer than 20 seconds.", "url") from None
    if isinstance(answer, Exception):
        raise _refusal(answer) from answer
    return answer


def cleaned_address(url: str) -> str:
    """Return a web address without tracking parameters and fragment; raise Invalid where it is none."""
    words = url.strip()
    if len(words) > 1000 or any(letter.isspace() for letter in words):
        raise Invalid("This is no web address.", "url")
    _check(words)
    return _checked(urldefrag(clean_url(words) or words).url)


def _checked(address: str) -> str:
    _check(address)
    return address


def _check(address: str) -> None:
    try:
        parts = urlsplit(address)
        port = parts.port
    except ValueError:
        raise Invalid("This is no web address.", "url") from None
    if parts.scheme not in ("http", "https") or not parts.hostname:
        raise Invalid("Write the whole address, beginning with http:// or https://.", "url")
    if parts.username or parts.password or port not in PORTS:
        raise Invalid("Addresses with a user name, or with a port other than 80 and 443, are not fetched.", "url")


def _fetch_into(answers: queue.Queue[Fetched | Exception], address: str) -> None:
    try:
        answers.put(_follow(address, time.monotonic() + DEADLINE))
    except Exception as error:  # handed to the person who waits
        answers.put(error)


def _session() -> HTTPSession:
    session = HTTPSession(
        Config(
            ip_filter_enable=True, ip_filter_allow_loopback_ips=False, never_redirect=True, default_timeout=TIMEOUT,
            user_agent_override=AGENT,
        )
    )  # fmt: skip
    session.trust_env = False  # no proxy, no .netrc of the server's account
    return session


def _follow(address: str, until: float) -> Fetched:
    with _session() as session:
        for _ in range(MOST_REDIRECTS + 1):
            with session.get(address, stream=True, headers={"Accept": "text/html,text/plain;q=0.9"}) as response:
                if not response.is_redirect:
                    return _received(address, response, until)
                address = _checked(urldefrag(urljoin(address, response.headers["Location"])).url)
    raise Invalid("The address leads round in circles.", "url")


def _received(address: str, response: requests.Response, until: float) -> Fetched:
    if response.status_code != 200:
        raise Invalid(f"The server answered with {response.status_code} {response.reason}.", "url")
    declared = response.headers.get("Content-Type", "")
    kind = declared.partition(";")[0].strip().lower()
    if kind not in READABLE:
        raise Invalid(f"This is not a page of text but {kind}.", "url")
    charset = re.search(r"charset=[\"']?([\w.:-]{1,40})", declared, re.IGNORECASE)
    return Fetched(address, _body(response, until), charset.group(1).lower() if charset else "", kind or "text/html")


def _body(response: requests.Response, until: float) -> bytes:
    data = bytearray()
    for piece in response.iter_content(chunk_size=16_384):
        data += piece
        if len(data) > LARGEST:
            raise Invalid("The page is larger than 5 MB.", "url")
        if time.monotonic() > until:
            raise Invalid("The server took longer than 20 seconds.", "url")
    return bytes(data)


def _refusal(error: Exception) -> Invalid:
    if isinstance(error, Invalid):
        return error
    if isinstance(error, InvalidIPAddress):
        return Invalid("This address belongs to the inside of a network and is not fetched.", "url")
    if isinstance(error, requests.exceptions.SSLError):
        return Invalid("The server's certificate is not valid.", "url")
    if isinstance(error, requests.Timeout):
        return Invalid("The server did not answer in time.", "url")
    return Invalid("The server could not be reached. Check the address.", "url")
