"""What it costs to store and link one more article in a story of a thousand to a million stored claims.

    DATABASE_URL=postgres://… python -m tests.benchmarks.relinking [--most 1000000]

Unlike `linking`, which times the look-up alone, this goes the whole way from stored claims through `services.link` on
the database of `DATABASE_URL` (an empty one; without it an SQLite file that is thrown away). Prints the median of wall and processor
seconds and the number of queries for an article of 15 claims, and exits 1 if the largest corpus costs over twice the
smallest.
"""

from __future__ import annotations

import argparse
import logging
import os
import random
import sys
import tempfile
import time
from pathlib import Path
from statistics import median
from typing import Any

from .linking import ARTICLE, SIZES, made_claim

PER_ARTICLE = 20


def grow(story: Any, outlets: list[Any], have: int, size: int) -> None:
    """Add claims with their index keys until the story has `size`, in articles of 20 claims."""
    from articles.models import Article, Claim, ClaimKey, Revision
    from articles.services.scope import keys_of
    from tests.benchmarks.linking import REGISTER

    for first in range(have, size, 2000):
        numbers = range(first // PER_ARTICLE, min(first + 2000, size) // PER_ARTICLE)
        articles = Article.objects.bulk_create(
            Article(
                story=story, publisher=outlets[at % len(outlets)], source=f"{at}.txt", language="en", state="analyzed"
            )
            for at in numbers
        )
        texts = [
            [made_claim(0, at, random.Random(at * 100 + place)).claim for place in range(PER_ARTICLE)] for at in numbers
        ]
        revisions = Revision.objects.bulk_create(
            Revision(
                article=article, number=1, received=b"", sha256="0" * 64, body="\n\n".join(claim.text for claim in made)
            )
            for article, made in zip(articles, texts, strict=True)
        )
        rows = [
            claim_row(story, article, revision, found)
            for article, revision, made in zip(articles, revisions, texts, strict=True) for found in made
        ]  # fmt: skip
        Claim.objects.bulk_create(rows)
        ClaimKey.objects.bulk_create(
            [ClaimKey(claim=row, story=story, key=key) for row in rows for key in keys_of(row, REGISTER)],
            batch_size=5000,
        )


def claim_row(story: Any, article: Any, revision: Any, found: Any) -> Any:
    """Return an unsaved claim."""
    from articles.analysis.records import quantity_record
    from articles.models import Claim

    start = revision.body.index(found.text)
    return Claim(
        story=story, article=article, revision=revision, start=start, end=start + len(found.text), text=found.text,
        summary=found.text, kinds=["statistic"],
        quantities=[quantity_record(quantity) for quantity in found.quantities],
    )  # fmt: skip


def one_more(story: Any, number: int) -> tuple[float, float, int, int]:
    """Store and link an article, then take it back; return wall and processor seconds, queries and claims compared."""
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
        spent = time.perf_counter() - wall, time.process_time() - processor
        compared = len(scope.gather(story, [article]).claims)
        transaction.set_rollback(True)
    return *spent, len(queries), compared


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
    print(f"{'claims':>10}{'wall s':>10}{'processor s':>13}{'queries':>9}{'compared':>10}")
    for size in (size for size in SIZES if size <= asked.most):
        grow(story, outlets, have, size)
        have = size
        one_more(story, 0)  # warms the caches
        columns = zip(*(one_more(story, number) for number in range(1, asked.articles + 1)), strict=True)
        wall, processor, queries, compared = (median(column) for column in columns)
        totals.append(wall)
        print(f"{size:>10}{wall:>10.3f}{processor:>13.3f}{queries:>9.0f}{compared:>10.0f}", flush=True)
    return int(totals[-1] > 2 * totals[0])


if __name__ == "__main__":
    sys.exit(main())
