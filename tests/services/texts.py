"""Small articles that the tests import, and the one way they do it."""

from __future__ import annotations

from articles.services.import_article import Given, Imported, import_article

FLOOD = """Hundreds flee as river bursts its banks

At least 300 people were evacuated from Tarnow on Monday, the regional fire service said.

The Dunajec river rose to 6.4 meters, according to the national water office.

"We could lose the bridge," Mayor Anna Kowal said.

The government has spent 40 million euros on the dikes since 2010.
"""

OTHER = """Tarnow evacuates residents

About 500 people were evacuated from Tarnow on Monday, police said.

The Dunajec river rose to 6.4 meters, according to the national water office.

"We would lose the bridge," Mayor Anna Kowal said.
"""


def bring_in(story, text=FLOOD, source="flood.txt", by=None, given=None, **more) -> Imported:
    """Import a text as UTF-8, published on 25 October 2024 unless it is given otherwise."""
    given = given or Given(published="2024-10-25", publisher="The Vistula Post")
    return import_article(
        story=story, source=source, data=text.encode(), text=text, charset="utf-8", given=given, by=by, **more
    )


def claim_with(article, words):
    """Return the article's one present claim that holds these words."""
    return article.claims.get(text__contains=words, gone=False)
