"""Read off a web page's own markup what in it is not the article; the entry point is `asides_of`.

Pages name their parts: a picture's words stand in a `figure`, a promotion in an element of class "promo". Those names
are habits and not a standard, and some pages give such a name to every paragraph: a name that covers more than
`WIDEST` of a page's paragraphs says nothing there.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator
from typing import Any

PARAGRAPH = "p"
CAPTION, BOX = "caption: so the page marks it", "box beside the article: so the page marks it"
POST = "embedded post: so the page marks it"
_POSTS = re.compile(
    r"\b(?:twitter-(?:tweet|video)|instagram-media|tiktok-embed|bluesky-embed|fb-post|reddit-embed|mastodon-embed)\b"
)
_HUMPS = re.compile(r"(?<=[a-z])(?=[A-Z])")
_CAPTIONS = re.compile(
    r"(?<![a-z])(?:captions?|cutlines?|wp-caption(?:-text)?|photo-?credits?|image-?credits?|image-info|"
    r"slide-?shows?|carousels?|lightbox|gallery)(?![a-z])"
)
_BOXES = re.compile(
    r"(?<![a-z])(?:promos?|promotions?|promo-?box|related(?:-?(?:articles?|stories|content|links?|posts?|items?|news))?|"
    r"recommended|recommendations?|recirc(?:ulation)?|(?:also|more|further|continue)[-_]?(?:read(?:ing)?|on|from|topics?)|"
    r"read[-_]?(?:more|also|next)|see[-_]also|up[-_]next|next[-_]up|you[-_]may|most[-_]?(?:read|popular|viewed|shared)|"
    r"trending|popular|news-?letters?|sign-?up|mailing-?list|subscribe|subscription|(?:access|registration|reg)-?wall|"
    r"bio|biography|author-?(?:bio|box|info|card)|about-?(?:the-)?author|contributor-?(?:bio|info)|info-?box|fact-?box|"
    r"sponsor(?:ed)?|advert(?:isement|orial)?s?|outbrain|taboola|polls?|quiz|survey|disclaimer|donat(?:e|ion)s?|"
    r"pull-?quotes?|app-?(?:promo|banner)|messenger)(?![a-z])"
)
WIDEST = 0.25  # share of the words of a page's paragraphs


def asides_of(tree: Any) -> dict[Any, str]:
    """Return the elements of a parsed page whose markup says that they are no part of the article, with the reason."""
    found: dict[str, list[tuple[Any, str]]] = defaultdict(list)
    covered: dict[str, int] = defaultdict(int)  # words inside elements of a name
    for node, names, marked in _walk(tree):
        words = _words(node.text) + sum(_words(child.tail) for child in node)
        for name in names:
            covered[name] += words
        if marked:
            found[marked[0]].append((node, marked[1]))
    return {
        node: reason
        for name, nodes in found.items()
        if covered[name] <= WIDEST * covered[PARAGRAPH]
        for node, reason in nodes
    }


def _walk(tree: Any) -> Iterator[tuple[Any, set[str], tuple[str, str] | None]]:
    """Yield each element with the names around it and, where no element of that name is open, its own mark."""
    stack: list[tuple[Any, set[str]]] = [(tree, set())]
    while stack:
        node, names = stack.pop()
        if not isinstance(node.tag, str) or node.tag in ("script", "style"):
            continue
        marked = _marked(node)
        if marked and marked[0] in names:
            marked = None
        inner = names | {PARAGRAPH} if node.tag == PARAGRAPH else names
        if marked:
            inner = inner | {marked[0]}
        yield node, inner, marked
        stack += [(child, inner) for child in node]


def _marked(node: Any) -> tuple[str, str] | None:
    """Return the name by which a page marks an element as no article, and what it is."""
    if node.tag in ("figure", "figcaption"):
        return node.tag, CAPTION
    if node.tag in ("html", "body", "main", "article", "a", "img"):
        return None
    stated = f"{node.get('class') or ''} {node.get('id') or ''}"
    if len(stated) < 3:
        return None
    if node.tag in ("blockquote", "div") and (post := _POSTS.search(stated)):
        return post.group(), POST
    name = _HUMPS.sub("-", stated[:400]).lower().replace("_", "-")
    if found := _CAPTIONS.search(name):
        return found.group(), CAPTION
    found = _BOXES.search(name)
    return (found.group(), BOX) if found else None


def _words(text: str | None) -> int:
    return len(text.split()) if text else 0
