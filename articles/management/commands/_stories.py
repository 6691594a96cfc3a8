"""Which story a folder's articles go into, what it is called, and which file is which article. `StoryOfFolder`."""

from __future__ import annotations

import re
from dataclasses import replace
from pathlib import Path

from django.utils.text import slugify

from articles.models import Article, Story
from articles.services.import_article import is_unchanged
from articles.services.stories import create_story, rename_story

from ._reading import Found

# A folder so called tells nothing of the event; its story is named by its first headline instead.
TELLS_NOTHING = frozenset({"seeds", "articles", "data", "files", "import", "imports", "texts", "news", "downloads"})

# Of the runs of five words of the shorter text, how many the other has. A text that was changed keeps more than half;
# two reports on one event share a quotation, about 3 in 100.
LEAST_SHARED = 0.1
RUN = 5
MOST_READ = 200_000  # characters of each text


def _shared(one: str, two: str) -> float:
    first, second = _runs(one), _runs(two)
    return len(first & second) / (min(len(first), len(second)) or 1)


def _runs(text: str) -> set[tuple[str, ...]]:
    words = re.findall(r"\w+", text[:MOST_READ].casefold())
    return {tuple(words[at : at + RUN]) for at in range(max(1, len(words) - RUN + 1))}


class StoryOfFolder:
    """Find or open the story of each article that comes in."""

    def __init__(self, slug: str = "") -> None:
        """Put everything into the story `slug`, or each folder into one of its own."""
        self._slug = slug
        self._unnamed: set[int] = set()
        self._places: dict[tuple[str, str], Path] = {}

    def slug_of(self, found: Found) -> str:
        """Return the short name of the story that an article belongs to."""
        return self._slug or slugify(found.folder)[:80] or "story"

    def apart(self, found: Found) -> Found:
        """Return an article under a name that no file of another folder has in its story.

        In a story that several folders share, two of them may hold an `1.txt`; one must not replace the other, whether
        they come in one run or, with `--story`, in two: there, another outlet's text or one that shares next to
        nothing with what is stored under the name is an article of its own.
        """
        if self._slug:
            found = replace(found, source=found.name)
        slug, source = self.slug_of(found), found.source
        for folder in (found.root, *found.root.parents):
            free = self._places.setdefault((slug, source), found.root) == found.root
            if free and not (self._slug and self._is_another(source, found)):
                break
            source = f"{folder.name}/{source}"
        return replace(found, source=source)

    def _is_another(self, source: str, found: Found) -> bool:
        """Tell whether what the story holds under a name is plainly not an earlier text of this article."""
        rows = Article.objects.filter(story__slug=self._slug, source=source).select_related("current", "publisher")
        known = rows.first()
        if known is None or known.current is None or bytes(known.current.received) == found.item.data:
            return False
        outlet = found.given.publisher.strip().casefold()
        if outlet and known.publisher and outlet != known.publisher.name.casefold():
            return True
        return _shared(known.current.text, found.item.text) < LEAST_SHARED

    def has_unchanged(self, found: Found) -> bool:
        """Tell whether the article is stored already, just so."""
        story = Story.objects.filter(slug=self.slug_of(found)).first()
        item = found.item
        return story is not None and is_unchanged(
            story=story, source=found.source, data=item.data, charset=item.charset, given=found.given
        )

    def open(self, found: Found) -> Story:
        """Return the article's story, opened where it is new."""
        slug = self.slug_of(found)
        known = Story.objects.filter(slug=slug).first()
        if known is not None:
            return known
        words = slug.replace("-", " ").replace("_", " ").strip()
        story = create_story(title=words[:1].upper() + words[1:], slug=slug)
        if words in TELLS_NOTHING:
            self._unnamed.add(story.pk)
        return story

    def name(self, story: Story, article: Article | None) -> None:
        """Call a story by its first headline where its folder tells nothing."""
        if story.pk in self._unnamed and article is not None and article.headline:
            rename_story(story=story, title=article.headline[:200], by=None)
            self._unnamed.discard(story.pk)
