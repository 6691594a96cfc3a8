"""What it costs to store and link one more article in a story of a thousand to a million stored claims.

    DATABASE_URL=postgres://… python -m tests.benchmarks.relinking [--most 1000000]

Unlike `linking`, which times the look-up alone, this goes the whole way from stored claims through `services.link` on
the database of `DATABASE_URL` (an empty one; without it an SQLite file that is thrown away). Prints for an article of
15 claims the medians of wall and processor seconds, of the seconds in queries and of their number, and exits 1 if the
largest corpus costs over twice the smallest.
"""

from __future__ import annotations

import argparse
import json
import logging
import os
import random
import sys
import tempfile
import time
from dataclasses import replace
from pathlib import Path
from statistics import median
from typing import Any

from articles.analysis.compare import Report, index_keys
from articles.analysis.matching import MOST_KEYS
from articles.analysis.records import quantity_record

from .bulk import next_id, write
from .linking import ARTICLE, REGISTER, SIZES, made_claim

PER_ARTICLE = 20


def grow(story: Any, outlets: list[Any], have: int, size: int) -> None:
    """Add claims with their index keys until the story has `size`, in articles of 20 claims."""
    from articles.models import Article, Claim, ClaimKey, Revision

    for first in range(have // PER_ARTICLE, size // PER_ARTICLE, 250):
        numbers = range(first, min(first + 250, size // PER_ARTICLE))
        article, revision, claim = (next_id(model) for model in (Article, Revision, Claim))
        made = [made_claim(0, at, random.Random(at * 100 + place)) for at in numbers for place in range(PER_ARTICLE)]
        texts = [report.claim.text for report in made]
        bodies = ["\n\n".join(texts[at : at + PER_ARTICLE]) for at in range(0, len(texts), PER_ARTICLE)]
        write(
            Article,
            ("id", "story_id", "publisher_id", "source", "language", "state"),
            (
                (article + at, story.pk, outlets[at % len(outlets)].pk, f"{number}.txt", "en", "analyzed")
                for at, number in enumerate(numbers)
            ),
        )
        write(
            Revision,
            ("id", "article_id", "number", "received", "sha256", "body"),
            ((revision + at, article + at, 1, b"", "0" * 64, body) for at, body in enumerate(bodies)),
        )
        write(
            Claim,
            ("id", "story_id", "article_id", "revision_id", "start", "end", "text", "summary", "kinds", "quantities"),
            (
                (claim + at, story.pk, article + at // PER_ARTICLE, revision + at // PER_ARTICLE,
                 (start := bodies[at // PER_ARTICLE].index(text)), start + len(text), text, text, '["statistic"]',
                 json.dumps([quantity_record(quantity) for quantity in made[at].claim.quantities]))
                for at, text in enumerate(texts)
            ),
        )  # fmt: skip
        keys = ((claim + at, story.pk, key) for at, report in enumerate(made) for key in quick_keys(report))
        write(ClaimKey, ("claim_id", "story_id", "key"), keys)
        assert quick_keys(made[0]) == index_keys(made[0], REGISTER)
    analyze()


def quick_keys(report: Report) -> tuple[str, ...]:
    """Return what `index_keys` returns for a made claim in a third of the time: its figure needs no reading."""
    bare = replace(report, claim=replace(report.claim, quantities=()))
    figures = (f"f:count:{quantity.value:.2g}" for quantity in report.claim.quantities)
    return (*figures, *index_keys(bare, REGISTER))[:MOST_KEYS]


def analyze() -> None:
    """Let the database count its rows, as it does by itself in time: a plan should not rest on an empty table."""
    from django.db import connection

    with connection.cursor() as cursor:
        cursor.execute("ANALYZE")


def claim_row(story: Any, article: Any, revision: Any, found: Any) -> Any:
    """Return an unsaved claim."""
    from articles.models import Claim

    start = revision.body.index(found.text)
    return Claim(
        story=story, article=article, revision=revision, start=start, end=start + len(found.text), text=found.text,
        summary=found.text, kinds=["statistic"],
        quantities=[quantity_record(quantity) for quantity in found.quantities],
    )  # fmt: skip


def one_more(story: Any, number: int) -> tuple[float, float, float, int, int]:
    """Store and link an article, then take it back.

    Return wall and processor seconds, those waited for the database, queries and claims compared.
    """
    from django.db import connection, transaction
    from django.test.utils import CaptureQueriesContext

    from articles.models import Article, Claim, Revision
    from articles.services import scope
    from articles.services.link import relink

    made = [made_claim(0, 0, random.Random(10**9 + number * 100 + place)).claim for place in range(ARTICLE)]
    body = "\n\n".join(claim.text for claim in made)
    with transaction.atomic(), CaptureQueriesContext(connection) as queries:
        wall, processor = time.perf_counter(), time.process_time()
        article = Article.objects.create(story=story, source=f"new-{number}", language="en", state="analyzed")
        revision = Revision.objects.create(article=article, number=1, received=b"", sha256="0" * 64, body=body)
        Claim.objects.bulk_create(claim_row(story, article, revision, found) for found in made)
        relink(story=story, articles=[article])
        spent, asked = (time.perf_counter() - wall, time.process_time() - processor), len(queries)
        compared = len(scope.gather(story, [article]).claims)
        transaction.set_rollback(True)
    waited = sum(float(query["time"]) for query in queries.captured_queries[:asked])
    return *spent, waited, asked, compared


def main() -> int:
    """Print one line for each size of the corpus."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--most", type=int, default=SIZES[-1])
    parser.add_argument("--articles", type=int, default=5)
    asked = parser.parse_args()
    os.environ.setdefault("DATABASE_URL", f"sqlite:///{Path(tempfile.mkdtemp()) / 'relinking.sqlite3'}")
    os.environ["DJANGO_SETTINGS_MODULE"] = "factcheck.settings_test"
    import django

    django.setup()
    from django.core.management import call_command

    from articles.models import Publisher, Story

    logging.disable(logging.INFO)
    call_command("migrate", verbosity=0)
    story = Story.objects.create(slug="corpus", title="Corpus")
    outlets = Publisher.objects.bulk_create(Publisher(name=f"Outlet {at}") for at in range(7))
    have, totals = 0, []
    print(f"{'claims':>10}{'wall s':>10}{'processor s':>13}{'database s':>12}{'queries':>9}{'compared':>10}")
    for size in (size for size in SIZES if size <= asked.most):
        grow(story, outlets, have, size)
        have = size
        one_more(story, 0)  # warms the caches
        columns = zip(*(one_more(story, number) for number in range(1, asked.articles + 1)), strict=True)
        wall, processor, waited, queries, compared = (median(column) for column in columns)
        totals.append(wall)
        print(f"{size:>10}{wall:>10.3f}{processor:>13.3f}{waited:>12.3f}{queries:>9.0f}{compared:>10.0f}", flush=True)
    return int(totals[-1] > 2 * totals[0])


if __name__ == "__main__":
    sys.exit(main())
