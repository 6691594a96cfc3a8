"""Tell web pages from text and read them; entry points `looks_like_html` and `read_page`.

The article's text and its facts come from trafilatura, which was measured best on news pages (STACK: P .97, R .99).
What it left out is kept beside it, line by line, so that an editor can put a line back.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any

from .asides import asides_of
from .blocks import words_of
from .head.headline_text import without_suffix
from .head.stamps import iso_moment

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
_LD_DATE = re.compile(r'"datePublished"\s*:\s*"([^"]{6,40})"')
BLOCKS = frozenset(
    "p div h1 h2 h3 h4 h5 h6 li ul ol br tr table section article header footer nav aside figure figcaption "
    "blockquote form title button option dd dt dl main hr time label pre select textarea address body summary "
    "details caption fieldset legend".split()
)
HEADINGS = frozenset("h1 h2 h3 h4 h5 h6".split())
SKIPPED = frozenset("script style noscript template svg iframe head object canvas".split())
CARDS = 3  # items of a list that show that it links to other articles
LONGEST_CARD = 30  # words of a title
LINKED, SHORTEST_LINK = 0.85, 4  # share of a line's letters, words: a line that is only a link leads elsewhere
ENDS = '.!"”’'  # of a sentence; a sentence that is a link belongs to the text
LINK = "link to another page"
LONGEST_ROW = 100  # words of a table's row; longer ones are the article, laid out as a table


@dataclass(frozen=True, slots=True)
class PageLine:
    """A visible line of a page, and why its markup shows that it is not the article, None if it does not."""

    text: str
    aside: str | None = None
    inside: bool = False


@dataclass(frozen=True, slots=True)
class Page:
    """What a web page says: the lines of its article, the other lines among them, and the facts in its head.

    Those lines are `inside` that the extraction took for the article.
    """

    lines: tuple[PageLine, ...]
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
    from trafilatura.utils import load_html

    try:
        tree = load_html(text)
        if tree is None:
            return None
        asides = asides_of(tree)
        others, title, when = page_lines(tree, asides), _title(tree), _stated_date(tree, text)
        for node in asides:
            _drop(node)
        found = _extract(tree)
        if found and _is_laid_out_as_table(found.text):
            found = _extract(load_html(text), include_tables=False)
    except Exception:
        return None
    if found is None or not found.text:
        return Page(tuple(others), title, None, None, when, None)
    headline = title if title and _fits(title, found.title) else found.title
    return Page(
        _merged(found.text.split("\n"), others),
        without_suffix(headline) if headline else title,
        found.author or None,
        found.sitename if found.sitename not in (found.title, title) else None,
        when or found.date,
        found.url or None,
    )


def _extract(tree: Any, **options: Any) -> Any:
    from trafilatura import bare_extraction

    return bare_extraction(
        tree,
        include_comments=False,
        with_metadata=True,
        date_extraction_params={"original_date": True, "extensive_search": False},
        **options,
    )


def _is_laid_out_as_table(text: str) -> bool:
    return any(line.startswith("|") and line.count(" ") > LONGEST_ROW for line in text.split("\n"))


def _drop(node: Any) -> None:
    if node.getparent() is not None:
        node.drop_tree()


def page_lines(tree: Any, asides: Mapping[Any, str]) -> list[PageLine]:
    """Return the visible lines of a parsed page, in order, menus and all."""
    line = _OpenLine([])
    stack: list[tuple[Any, bool]] = [(tree, True)]
    while stack:
        node, opens = stack.pop()
        if isinstance(node, str):
            line.add(" ".join(f"x{node}x".split())[1:-1])
            continue
        tag = node.tag if isinstance(node.tag, str) else "script"
        if tag in BLOCKS:
            line.close()
        if tag in SKIPPED:
            continue
        line.step(tag, asides.get(node), 1 if opens else -1)
        if opens:
            stack += [(node, False), *_parts(node)]
    line.close()
    return line.lines


def _parts(node: Any) -> Iterator[tuple[Any, bool]]:
    """Yield the texts and elements of an element, the last one first."""
    for child in reversed(node):
        if child.tail:
            yield child.tail, True
        yield child, True
    if node.text:
        yield node.text, True


@dataclass(slots=True)
class _OpenLine:
    """The line that is being put together while a page's elements are walked through."""

    lines: list[PageLine]
    parts: list[str] = field(default_factory=list)
    linked: int = 0  # letters of it inside links
    reasons: list[str] = field(default_factory=list)  # of the elements that are open
    aside: str | None = None
    links: int = 0  # open elements of that sort
    headings: int = 0

    def step(self, tag: str, reason: str | None, change: int) -> None:
        self.links += change * (tag == "a")
        self.headings += change * (tag in HEADINGS)
        if reason and change > 0:
            self.reasons.append(reason)
        elif reason:
            self.reasons.pop()

    def add(self, text: str) -> None:
        self.parts.append(text)
        if text.strip():
            self.linked += len(text.strip()) * (self.links > 0 and not self.headings)
            self.aside = self.aside or (self.reasons[0] if self.reasons else None)

    def close(self) -> None:
        text = "".join(self.parts).strip()
        if text:
            link = self.linked >= LINKED * len(text) and text.count(" ") + 1 >= SHORTEST_LINK
            self.lines.append(PageLine(text, self.aside or (LINK if link and text[-1] not in ENDS else None)))
        self.parts, self.linked, self.aside = [], 0, None


def _merged(article: list[str], others: list[PageLine]) -> tuple[PageLine, ...]:
    """Return the article's lines with the page's other lines at the places where they stand between them."""
    places: dict[tuple[str, ...], list[int]] = {}
    for index, line in enumerate(others):
        places.setdefault(tuple(words_of(line.text)), []).append(index)
    merged: list[PageLine] = []
    at = 0
    for text in _without_cards(article, places):
        known = places.get(tuple(words_of(text)), [])
        number = bisect_left(known, at)
        aside = others[known[number]].aside if number < len(known) else None
        if number < len(known):
            merged += others[at : known[number]]
            at = known[number] + 1
        merged.append(PageLine(text, aside, True))
    return (*merged, *others[at:])


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
