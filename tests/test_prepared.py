"""Questions about one person in one statement: the same answers as the questions themselves, for everybody."""

from __future__ import annotations

import pytest

from articles.models import Claim
from articles.prepared import counts_of, keys_of
from articles.services.comments import comment
from articles.services.verdicts import record_verdict
from tests import factories


def waiting(person):
    present = Claim.objects.present().order_by()
    return {
        "mine": present.assigned_to(person.pk).open(),
        "named": present.naming(person),
        "checks": present.waiting_for_second_check_by(person),
        "one": present.order_by("-priority", "-pk")[:1],
        "none": present.filter(text="nobody wrote this"),
    }


@pytest.fixture
def people(story):
    """A checker and an editor, each with work of their own."""
    checker, editor = factories.UserFactory(role="checker"), factories.UserFactory(role="editor")
    article = factories.ArticleFactory(story=story)
    made = [factories.ClaimFactory(article=article, priority=number / 10) for number in range(6)]
    Claim.objects.filter(pk__in=[made[0].pk, made[1].pk]).update(assignee=checker)
    Claim.objects.filter(pk=made[2].pk).update(assignee=editor)
    comment(claim=made[3], text=f"@{editor.username} please look.", by=checker)
    record_verdict(claim=made[4], by=checker, rating="verified")
    return checker, editor


def test_each_person_gets_their_own_answers(people):
    for person in [*people, people[0]]:
        rows = waiting(person)
        assert counts_of(waiting, person) == {name: found.count() for name, found in rows.items()}
        found = keys_of(waiting, person)
        assert {name: set(found.get(name, [])) for name in rows} == {
            name: set(asked.values_list("pk", flat=True)) for name, asked in rows.items()
        }
    assert counts_of(waiting, people[0]) != counts_of(waiting, people[1])


def test_it_is_one_statement(people, django_assert_num_queries):
    with django_assert_num_queries(1):
        counts_of(waiting, people[0])
    with django_assert_num_queries(1):
        keys_of(waiting, people[1])
