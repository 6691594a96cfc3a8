"""Search gives the same answers on both databases and never an error."""

import pytest
from django.contrib.auth.models import AnonymousUser
from django.db import connection

from articles.choices import ArticleState, State
from articles.models import Claim
from articles.search import search
from articles.search.folding import FROM, TO, folded
from articles.search.question import asked
from articles.search.schema import EVENTS, INDEXED, install
from articles.search.snippets import snippet
from tests.factories import ClaimFactory, EvidenceFactory, RevisionFactory

pytestmark = pytest.mark.django_db
BODY = "Officials in São Tomé counted 10,000 homes. “We could lose the old bridge,” Mayor Núñez said. It's a would-be record."


@pytest.fixture
def claim(db):
    return ClaimFactory(article__body=BODY, article__headline="Storm over the island", start=0, end=len(BODY))


@pytest.mark.parametrize(
    ("query", "found"),
    [
        ("homes", True), ("HOMES officials", True), ("sao tome", True), ("Nunez", True), ("Núñez", True),
        ('"old bridge"', True), ('"bridge old"', False), ("“old bridge”", True), ("brid*", True), ("brid", False),
        ("10,000", True), ("10.000", True), ("10,001", False), ("would-be", True), ("it's", True), ("homes sharks", False),
        ('"old bridge', True), ("home's*", False),
    ],
)  # fmt: skip
def test_words_phrases_prefixes_accents(claim, checker, query, found):
    hits = search(query, user=checker).claims
    assert [hit.row for hit in hits] == ([claim] if found else [])
    assert all(any(marked for _, marked in hit.snippet) for hit in hits)


@pytest.mark.parametrize(
    "query",
    ["", " ", '"', '""', "*", "AND", "a OR", "NOT", "NEAR(a b)", "(", ")", "col:x", "^a", "'; DROP TABLE x;--", "a & | !",
     "<->", "\\", "\x00", "\ud800", "%s", "{}", "a" * 10_000, '"' * 999, "🦊", "日本", ":*", "-a", "+a"],
)  # fmt: skip
def test_nothing_typed_is_an_error(claim, checker, query):
    search(query, user=checker)


def test_articles_are_found_by_headline_and_current_text(claim, checker):
    article = claim.article
    assert [hit.row for hit in search("storm homes", user=checker).articles] == [article]
    article.current = RevisionFactory(article=article, number=2, body="Nothing of it was true.")
    article.save()
    assert not search("homes", user=checker).articles
    assert search("true", user=checker).articles


def test_withdrawn_and_gone_things_are_not_found(claim, checker):
    Claim.objects.filter(pk=claim.pk).update(gone=True)
    assert not search("homes", user=checker).claims
    Claim.objects.filter(pk=claim.pk).update(gone=False, state=State.WITHDRAWN)
    assert not search("homes", user=checker).claims
    type(claim.article).objects.filter(pk=claim.article_id).update(state=ArticleState.WITHDRAWN)
    assert not search("homes", user=checker).articles


def test_confidential_evidence_is_found_by_those_only_who_may_see_it(checker, colleague, editor):
    item = EvidenceFactory(title="Call with the harbor master", confidential=True, added_by=checker)
    found = {user: [hit.row for hit in search("harbor", user=user).evidence] for user in (checker, colleague, editor)}
    assert found == {checker: [item], colleague: [], editor: [item]}


def test_a_stranger_finds_nothing(claim):
    assert search("homes", user=AnonymousUser()).claims == ()


def test_the_index_follows_bulk_updates_and_deletions(claim, checker):
    Claim.objects.filter(pk=claim.pk).update(text="Sharks were seen.")
    assert search("sharks", user=checker).claims
    assert not search("homes", user=checker).claims
    claim.delete()
    assert not search("sharks", user=checker).claims


def test_the_best_match_comes_first_and_the_limit_holds(checker):
    far = ClaimFactory(
        article__body="Floods " + "and much else happened in the wide valley " * 9 + ".", start=0, end=300
    )
    near = ClaimFactory(article__body="Floods, floods, floods.", start=0, end=23)
    assert [hit.row for hit in search("floods", user=checker).claims] == [near, far]
    assert len(search("floods", user=checker, limit=1).claims) == 1


def test_a_search_costs_nine_queries_at_most(claim, checker, django_assert_max_num_queries):
    EvidenceFactory.create_batch(3, title="homes")
    with django_assert_max_num_queries(9):
        search("homes", user=checker)


def test_every_trigger_is_there_after_all_migrations():
    """A later migration that rebuilds a table on SQLite drops its triggers: it has to call `install` again."""
    table = "sqlite_master WHERE type = 'trigger'" if connection.vendor == "sqlite" else "pg_trigger"
    name = "name" if connection.vendor == "sqlite" else "tgname"
    with connection.cursor() as cursor:
        cursor.execute(f"SELECT {name} FROM {table}")
        there = {row[0] for row in cursor.fetchall()}
    assert {f"{item.index}_{event}" for item in INDEXED for event in EVENTS} <= there


def test_installing_again_keeps_what_was_indexed(claim, checker):
    install(connection)
    assert search("homes", user=checker).claims


def test_folding_keeps_every_place():
    assert len(FROM) == len(TO) == len(set(FROM))
    for text in ("São Tomé", "İstanbul ẞ ﬁ", "Ärger “hier”", "a\x00b", "Ǆ"):
        assert len(folded(text)) == len(text)


def test_the_words_are_marked_where_they_stand():
    pieces = snippet("x " * 300 + "the Núñez report" + " y" * 300, asked("nun* report"))
    assert [piece for piece, marked in pieces if marked] == ["Núñez", "report"]
    assert pieces[0][0] == "…"
    assert pieces[-1][0].endswith("…")


@pytest.mark.parametrize("length", [10, 1_000_000])
def test_a_snippet_of_any_text_is_short(length):
    assert sum(len(piece) for piece, _ in snippet("word " * (length // 5), asked("word"))) < 320
