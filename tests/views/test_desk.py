"""The Desk: each list holds what waits for the reader, in its order, and no other's."""

from __future__ import annotations

from datetime import timedelta

import pytest
from django.utils import timezone

from articles.models import Claim
from articles.services.comments import comment
from articles.services.verdicts import record_verdict
from articles.views.desk import FEW
from tests import factories


@pytest.fixture
def busy(flood, checker, editor):
    """A desk with ten stale claims, ten of the checker's own, one to check again and one remark."""
    made = [factories.ClaimFactory(article=flood["courier"], priority=number / 20) for number in range(20)]
    now = timezone.now()
    for hours, claim in enumerate(made[:10]):
        moment = now - timedelta(hours=hours)
        Claim.objects.filter(pk=claim.pk).update(stale=True, state="approved", updated_at=moment)
    Claim.objects.filter(pk__in=[claim.pk for claim in made[10:]]).update(assignee=checker)
    record_verdict(claim=flood["first"], by=checker, rating="verified")
    comment(claim=flood["other"], text=f"@{checker.username} which school?", by=editor)
    return made


def test_the_lists_hold_the_first_of_their_order(as_checker, busy):
    shown = as_checker.get("/").context
    assert [claim.pk for claim in shown["stale"]] == [claim.pk for claim in busy[:FEW]]
    assert [claim.pk for claim in shown["mine"]] == [claim.pk for claim in reversed(busy[-FEW:])]
    assert [remark.text.partition(" ")[2] for remark in shown["remarks"]] == ["which school?"]


def test_a_second_check_waits_for_those_who_may_give_it_and_did_not_decide(client, busy, checker, editor, flood):
    for person, waits in ((checker, []), (editor, [flood["first"].pk])):
        client.force_login(person)
        assert [claim.pk for claim in client.get("/").context.get("checks", [])] == waits


def test_an_editors_lists_are_not_a_checkers(client, busy, editor):
    client.force_login(editor)
    shown = client.get("/").context
    assert not shown.get("mine")
    assert not shown["remarks"]
    assert len(shown["stale"]) == FEW
