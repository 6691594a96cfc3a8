"""Two people at once, and a process that is killed: no decision is lost, and articles are in whole or not at all."""

from __future__ import annotations

import os
import signal
import sqlite3
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from threading import Barrier

import pytest
from django.core.management import CommandError, call_command
from django.db import connection, connections

from articles.models import Article, Claim, Revision, Verdict
from articles.services.errors import SomeoneWasFirst
from articles.services.link import relink
from articles.services.links import decide_link
from articles.services.verdicts import record_verdict
from tests import factories

from .texts import FLOOD, OTHER, bring_in, claim_with

pytestmark = pytest.mark.django_db(transaction=True, serialized_rollback=True)
ROOT = Path(__file__).parent.parent.parent
ADDRESS = "postgres://{USER}:{PASSWORD}@{HOST}:{PORT}/{NAME}"


@pytest.fixture
def shared(transactional_db, tmp_path):
    """Return the address of the test database, for other threads and processes: SQLite's lies in memory otherwise."""
    if connection.vendor != "sqlite":
        yield ADDRESS.format(**connection.settings_dict)
        return
    connection.ensure_connection()
    in_memory, name, file = connection.connection, connection.settings_dict["NAME"], str(tmp_path / "shared.sqlite3")
    copy = sqlite3.connect(file)
    in_memory.backup(copy)
    copy.close()
    connection.connection, connection.settings_dict["NAME"] = None, file
    yield f"sqlite:///{file}"
    connection.connection.close()
    connection.connection, connection.settings_dict["NAME"] = in_memory, name


def at_once(*works):
    """Do all in threads of their own that start together; return what each gave or raised."""
    barrier = Barrier(len(works))

    def do(work):
        try:
            barrier.wait(20)
            return work()
        except Exception as error:
            return error
        finally:
            connections.close_all()

    with ThreadPoolExecutor(len(works)) as pool:
        return list(pool.map(do, works))


@pytest.fixture
def people(shared):
    return [factories.UserFactory(username=name, role="checker") for name in ("chen", "cora")]


def test_two_verdicts_at_once_are_both_kept(people):
    claim = factories.ClaimFactory()
    ratings = ("verified", "false")
    done = at_once(
        *(
            lambda who=who, code=code: record_verdict(claim=claim, by=who, rating=code)
            for who, code in zip(people, ratings, strict=True)
        )
    )
    assert sorted(verdict.rating for verdict in done) == sorted(ratings)
    assert Verdict.objects.filter(claim=claim).count() == 2
    claim.refresh_from_db()
    assert claim.verdict == Verdict.objects.order_by("created_at", "pk").last()
    assert claim.history.count() == 3


def test_of_two_who_saw_the_same_version_the_second_is_told(people):
    claim = factories.ClaimFactory()
    seen = claim.version
    done = at_once(
        *(lambda who=who: record_verdict(claim=claim, by=who, rating="verified", expected=seen) for who in people)
    )
    assert sorted(type(one) for one in done if isinstance(one, Exception)) == [SomeoneWasFirst]
    assert Verdict.objects.filter(claim=claim).count() == 1


def test_of_two_answers_to_one_conflict_one_stands_and_the_other_is_told(people):
    link = factories.LinkFactory()
    seen = link.version
    answers = ("conflicting", "not_conflict")
    done = at_once(
        *(
            lambda who=who, answer=answer: decide_link(link=link, by=who, answer=answer, reason="asked", expected=seen)
            for who, answer in zip(people, answers, strict=True)
        )
    )
    assert [type(one) for one in done if isinstance(one, Exception)] == [SomeoneWasFirst]
    link.refresh_from_db()
    assert link.decided_by in people


def test_a_verdict_is_kept_while_the_story_is_compared_and_the_text_comes_in_again(people):
    story = factories.StoryFactory()
    one = bring_in(story).article
    bring_in(story, OTHER, source="other.txt")
    claim = claim_with(one, "300 people")
    done = at_once(
        lambda: record_verdict(claim=claim, by=people[0], rating="verified"),
        lambda: relink(story=story),
        lambda: bring_in(story, FLOOD.replace("6.4 meters", "6.6 meters")),
    )
    assert [one for one in done if isinstance(one, Exception)] == []
    claim.refresh_from_db()
    assert (claim.rating, claim.gone, claim.verdicts.count()) == ("verified", False, 1)
    assert Revision.objects.filter(article=one).count() == 2


@pytest.fixture
def folder(tmp_path):
    place = tmp_path / "valley"
    place.mkdir()
    for number in range(6):
        (place / f"{number}.txt").write_text(FLOOD.replace("300", str(300 + number)), encoding="utf-8")
    return place


def whole_articles():
    """Return the names of the articles, after making sure that each has its text and its claims."""
    rows = list(Article.objects.select_related("current").order_by("source"))
    assert all(row.current and row.claims.count() == row.current.claims.count() >= 3 for row in rows)
    assert not Revision.objects.exclude(article__in=rows).exists()
    return [row.source for row in rows]


def test_an_error_inside_one_article_leaves_the_others_whole_and_it_can_come_in_later(folder, monkeypatch):
    from articles.services import import_article as module

    real = module.read_into

    def breaks_in_the_third(article, *rest, **more):
        done = real(article, *rest, **more)
        if article.source == "2.txt":
            raise RuntimeError("disk on fire")
        return done

    monkeypatch.setattr(module, "read_into", breaks_in_the_third)
    with pytest.raises(CommandError, match="1 could not be imported"):
        call_command("import_seeds", str(folder))
    assert whole_articles() == ["0.txt", "1.txt", "3.txt", "4.txt", "5.txt"]
    monkeypatch.setattr(module, "read_into", real)
    call_command("import_seeds", str(folder))
    assert len(whole_articles()) == 6


def test_an_import_that_is_killed_leaves_whole_articles_and_can_be_run_again(shared, folder):
    command = [sys.executable, "manage.py", "import_seeds", str(folder)]
    environment = {
        **os.environ,
        "DATABASE_URL": shared,
        "PYTHONUNBUFFERED": "1",
        "DJANGO_SETTINGS_MODULE": "factcheck.settings",
    }
    process = subprocess.Popen(
        command, cwd=ROOT, env=environment, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True
    )
    rows = [process.stdout.readline() for _ in range(2)]
    process.send_signal(signal.SIGKILL)
    process.wait()
    process.stdout.close()
    assert [row.split("\t")[0].strip() for row in rows] == ["imported", "imported"]
    kept = whole_articles()
    assert kept[:2] == ["0.txt", "1.txt"]
    call_command("import_seeds", str(folder))
    assert len(whole_articles()) == 6
    assert not Claim.objects.filter(keys__isnull=True).exists()  # all were compared, also those of the killed run
