"""Server time and queries of every page with many claims: `python -m tests.benchmarks.pages --claims 100000`.

Makes an SQLite file of its own (or uses `--database`), fills it with stories, articles, claims, clusters and links,
asks every page `--requests` times through Django's test client, and prints median and 95th percentile of the server's
processor time (SQLite works in the same process, so that nothing is left out), the number of queries, once for the first
page of a session with nothing cached and once later, and the compressed size. The last line tells how quick the machine
is: other work on it slows the pages as much as this line.
"""

from __future__ import annotations

import argparse
import gzip
import os
import random
import tempfile
import time
from pathlib import Path
from statistics import median
from typing import Any

STORIES, OUTLETS, CLAIMS_PER_ARTICLE = 50, 7, 20
NOUNS = [
    "soldiers",
    "patients",
    "homes",
    "voters",
    "trains",
    "hectares",
    "euros",
    "schools",
    "workers",
    "pupils",
    "bridges",
    "flights",
]
VERBS = ["left", "reached", "closed", "lost", "moved", "counted", "reported", "joined"]


def sentence(chance: random.Random, number: int) -> str:
    """Return a sentence with a figure that is unlike the others."""
    return f"About {chance.randrange(100, 90000):,} {chance.choice(NOUNS)} {chance.choice(VERBS)} district {number}, the office said."


def fill(count: int) -> None:
    """Fill the database with `count` claims, spread over stories and articles of seven outlets."""
    from articles.models import Article, Claim, Publisher, Revision, Story

    chance = random.Random(3)
    outlets = [Publisher.objects.create(name=f"Outlet {n}") for n in range(OUTLETS)]
    stories = [Story.objects.create(slug=f"story-{n}", title=f"Story number {n}") for n in range(STORIES)]
    articles = -(-count // CLAIMS_PER_ARTICLE)
    for number in range(articles):
        story = stories[number % STORIES]
        parts = [sentence(chance, number * CLAIMS_PER_ARTICLE + place) for place in range(CLAIMS_PER_ARTICLE)]
        body = "\n\n".join(parts)
        article = Article.objects.create(
            story=story, publisher=outlets[number % OUTLETS], source=f"{number}.txt", headline=f"Headline {number}",
            language="en", state="analyzed", published="2026-03-02", published_on="2026-03-02",
        )  # fmt: skip
        revision = Revision.objects.create(
            article=article, number=1, received=body.encode(), sha256="0" * 64, body=body
        )
        article.current = revision
        article.save()
        Claim.objects.bulk_create(claims_of(article, story, revision, parts, chance))


def claims_of(article: Any, story: Any, revision: Any, parts: list[str], chance: random.Random) -> list[Any]:
    """Return one unsaved claim for each sentence."""
    from articles.models import Claim

    made, start = [], 0
    for text in parts:
        made.append(
            Claim(
                article=article,
                story=story,
                revision=revision,
                start=start,
                end=start + len(text),
                text=text,
                summary=text,
                kinds=["statistic"],
                priority=chance.random(),
                reasons=["gives a number"],
                speaker_name="the office",
                origin="the office",
                cue="said",
                directness="indirect",
            )
        )
        start += len(text) + 2
    return made


def link_up(chance: random.Random, each: int = 60) -> None:
    """Put the first claims of every story into questions with links between outlets."""
    from articles.models import Claim, Cluster, Link, Story

    for story in Story.objects.all():
        claims = list(story.claims.order_by("pk")[: each * 3])
        for first, second, third in zip(claims[0::3], claims[1::3], claims[2::3], strict=False):
            cluster = Cluster.objects.create(story=story, question=f"{first.text[:60]}", state="open")
            Claim.objects.filter(pk__in=[first.pk, second.pk, third.pk]).update(cluster=cluster)
            Link.objects.create(
                story=story, cluster=cluster, relation="conflicts", kind="number", first=first, second=second,
                values=["300", "400"], explanation="Different figures for the same question.", score=chance.random(),
            )  # fmt: skip


def addresses() -> list[str]:
    """Return the address of one page of every kind."""
    from articles.models import Article, Claim, Link, Speaker, Story

    story, article, claim, link = (
        Story.objects.first(),
        Article.objects.first(),
        Claim.objects.first(),
        Link.objects.first(),
    )
    speaker, _ = Speaker.objects.get_or_create(name="the office")
    rows = [story, article, claim, link, speaker]
    return [
        "/", "/queue/", "/queue/?state=new&text=bridges", f"/queue/?story={story.slug}&conflicting=true", "/import/",
        "/exports/", "/speakers/", "/search/?q=bridges", *(row.get_absolute_url() for row in rows),
        "/admin/articles/claim/", "/api/v1/claims/",
    ]  # fmt: skip


def first_of_a_session(user: Any, address: str) -> int:
    """Return the statements of a page, transactions included, for somebody who just came in; nothing is cached."""
    from django.core.cache import cache
    from django.db import connection
    from django.test import Client
    from django.test.utils import CaptureQueriesContext

    cache.clear()
    client = Client()
    client.force_login(user)
    with CaptureQueriesContext(connection) as captured:
        client.get(address)
    return len(captured)


def measure(client: Any, address: str, requests: int) -> tuple[float, float, int, int, int]:
    """Return median and 95th percentile in milliseconds, queries, compressed bytes and status of one page."""
    from django.db import connection
    from django.test.utils import CaptureQueriesContext

    client.get(address)
    with CaptureQueriesContext(connection) as captured:
        response = client.get(address)
        asked = len(captured)
    times = []
    for _ in range(requests):
        start = time.process_time()
        client.get(address)
        times.append(1000 * (time.process_time() - start))
    times.sort()
    return (
        median(times),
        times[int(len(times) * 0.95)],
        asked,
        len(gzip.compress(response.content)),
        response.status_code,
    )


def work(rounds: int = 100) -> float:
    """Return the milliseconds of a fixed piece of Python, the median of some rounds."""
    times = []
    for _ in range(rounds):
        start = time.process_time()
        {number % 997: str(number) for number in range(60_000)}
        times.append(1000 * (time.process_time() - start))
    return median(times)


def main() -> None:
    """Print the table."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--claims", type=int, default=100_000)
    parser.add_argument("--requests", type=int, default=200)
    parser.add_argument("--database", help="an SQLite file that is filled already, or will be")
    asked = parser.parse_args()
    file = Path(asked.database or Path(tempfile.mkdtemp()) / "pages.sqlite3")
    filled = file.exists()
    os.environ["DATABASE_URL"] = f"sqlite:///{file}"
    os.environ["DJANGO_SETTINGS_MODULE"] = "factcheck.settings_test"
    import django
    import structlog

    structlog.configure(wrapper_class=structlog.make_filtering_bound_logger(30))  # no line for each request
    django.setup()
    from django.conf import settings
    from django.contrib.auth import get_user_model
    from django.core.management import call_command
    from django.test import Client

    settings.ALLOWED_HOSTS = ["*"]
    if not filled:
        call_command("migrate", verbosity=0)
        fill(asked.claims)
        link_up(random.Random(5))
    user, _ = get_user_model().objects.get_or_create(
        username="bench", defaults={"is_superuser": True, "is_staff": True}
    )
    client = Client()
    client.force_login(user)
    print(f"{'page':52} {'median':>8} {'95th':>8} {'first':>6} {'queries':>8} {'gzip KB':>8} status")
    for address in addresses():
        first = first_of_a_session(user, address)
        middle, high, queries, size, status = measure(client, address, asked.requests)
        print(f"{address:52} {middle:6.1f}ms {high:6.1f}ms {first:6} {queries:8} {size / 1024:8.1f} {status}")
    print(f"{'a fixed piece of Python':52} {work():6.1f}ms")


if __name__ == "__main__":
    main()
