"""Tell web pages from text and read them; entry points `looks_like_html` and `read_page`.

The article's text and its facts come from trafilatura, which was measured best on news pages (STACK: P .97, R .99).
What it left out is kept beside it, line by line, so that an editor can put a line back.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from dataclasses import dataclass
from typing import Any

from .blocks import words_of
from .headline import without_suffix
from .stamps import iso_moment

_START = re.compile(
    r"\s*(?:<\?xml[^>]{0,200}>\s*)?(?:<!--.{0,2000}?-->\s*)*<(?:!doctype\s+html|html|head|body|article|div|main|p|h1|section|meta)\b",
    re.IGNORECASE | re.DOTALL,
)
_TAGS = re.compile(
    r"</?(?:p|div|h[1-6]|span|br|ul|li|a|em|strong|b|i|section|article|blockquote|figure|img|meta|link|script|body|head|html)(?:\s[^<>]{0,500})?/?>",
    re.IGNORECASE,
)
SAMPLE = 20_000  # characters that are looked at
ENOUGH_TAGS = 6
_META_DATES = re.compile(
    r"^(?:article:published_time|og:article:published_time|datepublished|date_published|publish[-_]?date|pubdate|parsely-pub-date|"
    r"sailthru\.date|dc\.date(?:\.issued)?|dcterms\.(?:created|date)|article\.published|cxenseparse:recs:publishtime|date|originalpublicationdate)$",
    re.IGNORECASE,
)
_POSTS = re.compile(
    r"\b(?:twitter-(?:tweet|video)|instagram-media|tiktok-embed|bluesky-embed|fb-post|reddit-embed|mastodon-embed)\b"
)
_LD_DATE = re.compile(r'"datePublished"\s*:\s*"([^"]{6,40})"')
BLOCKS = frozenset(
    "p div h1 h2 h3 h4 h5 h6 li ul ol br tr table section article header footer nav aside figure figcaption "
    "blockquote form title button option dd dt dl main hr time label pre select textarea address body summary "
    "details caption fieldset legend".split()
)
SKIPPED = frozenset("script style noscript template svg iframe head object canvas".split())
CARDS = 3  # items of a list that show that it links to other articles
LONGEST_CARD = 30  # words of a title
DEEPEST = 200  # nested elements; news pages reach 60


@dataclass(frozen=True, slots=True)
class Page:
    """What a web page says: the lines of its article, the other lines among them, and the facts in its head.

    `lines` are pairs of a line and whether it belongs to the article.
    """

    lines: tuple[tuple[str, bool], ...]
    headline: str | None = None
    byline: str | None = None
    publisher: str | None = None
    published: str | None = None
    url: str | None = None


def looks_like_html(text: str) -> bool:
    """Tell whether a text is a web page or a piece of one."""
    sample = text[:SAMPLE].lstrip("\ufeff")
    if "<" not in sample:
        return False
    tags = len(_TAGS.findall(sample))
    return tags >= ENOUGH_TAGS or bool(tags and _START.match(sample))


def read_page(text: str) -> Page | None:
    """Return what a web page says, None where nothing can be read from it as a page."""
    # Imported here: trafilatura takes half a second to load and plain text does not need it.
    from trafilatura import bare_extraction
    from trafilatura.utils import load_html

    try:
        tree = load_html(text)
        if tree is None:
            return None
        others, title, when = page_lines(tree), _title(tree), _stated_date(tree, text)
        _drop_posts(tree)
        found: Any = bare_extraction(
            tree,
            include_comments=False,
            with_metadata=True,
            date_extraction_params={"original_date": True, "extensive_search": False},
        )
    except Exception:
        return None
    if found is None or not found.text:
        return Page(tuple((line, False) for line in others), title, None, None, when, None)
    headline = title if title and _fits(title, found.title) else found.title
    return Page(
        _merged(found.text.split("\n"), others),
        without_suffix(headline) if headline else title,
        found.author or None,
        found.sitename if found.sitename not in (found.title, title) else None,
        when or found.date,
        found.url or None,
    )


def _drop_posts(tree: Any) -> None:
    """Take the posts of social networks out, which are others' words in the middle of an article."""
    for node in list(tree.iter("blockquote", "div")):
        if _POSTS.search(node.get("class") or "") and node.getparent() is not None:
            node.drop_tree()


def page_lines(tree: Any) -> list[str]:
    """Return the visible lines of a parsed page, in order, menus and all."""
    parts: list[str] = []
    stack: list[tuple[Any, bool]] = [(tree, True)]
    while stack:
        node, opens = stack.pop()
        if isinstance(node, str):
            parts.append(" ".join(f"x{node}x".split())[1:-1])
            continue
        tag = node.tag if isinstance(node.tag, str) else "script"
        if tag in BLOCKS:
            parts.append("\n")
        if not opens or tag in SKIPPED:
            continue
        stack.append((node, False))
        for child in reversed(node):
            if child.tail:
                stack.append((child.tail, True))
            stack.append((child, True))
        if node.text:
            stack.append((node.text, True))
    return [line.strip() for line in "".join(parts).split("\n") if line.strip()]


def _merged(article: list[str], others: list[str]) -> tuple[tuple[str, bool], ...]:
    """Return the article's lines with the page's other lines at the places where they stand between them."""
    places: dict[tuple[str, ...], list[int]] = {}
    for index, line in enumerate(others):
        places.setdefault(tuple(words_of(line)), []).append(index)
    merged: list[tuple[str, bool]] = []
    at = 0
    for line in _without_cards(article, places):
        known = places.get(tuple(words_of(line)), [])
        number = bisect_left(known, at)
        if number < len(known):
            merged += [(other, False) for other in others[at : known[number]]]
            at = known[number] + 1
        merged.append((line, True))
    return (*merged, *((other, False) for other in others[at:]))


def _without_cards(article: list[str], places: dict[tuple[str, ...], list[int]]) -> list[str]:
    """Return the article's lines without lists whose items are a title and a summary, which link to other articles."""
    lines = [line for line in article if line.strip()]
    cards = {line for line in lines if line.startswith("- ") and _is_card(line, places)}
    return [line for line in lines if line not in cards] if len(cards) >= CARDS else lines


def _is_card(line: str, places: dict[tuple[str, ...], list[int]]) -> bool:
    """Tell whether an item is put together of two lines of the page, the first of three words and more."""
    words = tuple(words_of(line))
    return words not in places and any(
        words[:cut] in places and words[cut:] in places for cut in range(3, min(len(words) - 2, LONGEST_CARD))
    )


def _title(tree: Any) -> str | None:
    """Return the page's one main heading."""
    headings = {" ".join("".join(node.itertext()).split()) for node in tree.iter("h1")}
    long = [heading for heading in headings if len(words_of(heading)) >= 3 and len(heading) <= 300]
    return long[0] if len(long) == 1 else None


def _fits(title: str, stated: str | None) -> bool:
    """Tell whether a heading is about the same as the title that the page's head states."""
    if not stated:
        return True
    one, other = set(words_of(title)), set(words_of(stated))
    return len(one & other) >= 0.5 * min(len(one), len(other))


def _stated_date(tree: Any, text: str) -> str | None:
    """Return the publication date that the page's head states for programs."""
    for node in tree.iter("meta"):
        name = node.get("property") or node.get("name") or node.get("itemprop") or ""
        if _META_DATES.match(name) and (when := iso_moment(node.get("content") or "")):
            return when
    match = _LD_DATE.search(text)
    return iso_moment(match.group(1)) if match else None
