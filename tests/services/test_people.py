"""People come, change roles and leave; their names stay."""

import re

import pytest
from django.core import mail
from knox.models import AuthToken

from articles.services.errors import Invalid, NotAllowed
from articles.services.people import deactivate, invite, reactivate, role_of, set_role
from articles.services.verdicts import record_verdict, take

pytestmark = pytest.mark.django_db


def test_an_invitation_leads_to_a_page_where_a_password_is_chosen(
    administrator, client, django_capture_on_commit_callbacks
):
    with django_capture_on_commit_callbacks(execute=True):
        user = invite(username="nina", email="Nina@newsroom.example", role="editor", by=administrator)
    assert (role_of(user), user.has_usable_password(), user.is_staff) == ("editor", False, True)
    [letter] = mail.outbox
    assert letter.to == ["nina@newsroom.example"]
    path = re.search(r"http://[^/]+(/accounts/\S+)", letter.body).group(1)
    page = client.get(path, follow=True)
    assert page.status_code == 200
    assert b"password" in page.content.lower()


@pytest.mark.parametrize(
    ("change", "field"),
    [
        ({"username": "Edda"}, "username"), ({"username": "no spaces allowed"}, "username"), ({"username": ""}, "username"),
        ({"email": "edda@newsroom.example"}, "email"), ({"email": "nowhere"}, "email"), ({"role": "king"}, "role"),
    ],
)  # fmt: skip
def test_names_that_are_taken_or_malformed_are_refused(administrator, editor, change, field):
    ask = {"username": "nina", "email": "nina@newsroom.example", "role": "checker", **change}
    with pytest.raises(Invalid) as refusal:
        invite(by=administrator, **ask)
    assert refusal.value.field == field


def test_only_an_administrator_manages_people(editor, checker):
    for ask in (
        lambda: set_role(user=checker, role="editor", by=editor),
        lambda: deactivate(user=checker, by=editor),
        lambda: invite(username="x", email="x@newsroom.example", role="viewer", by=editor),
    ):
        with pytest.raises(NotAllowed):
            ask()


def test_a_person_has_one_role(administrator, checker, claim):
    set_role(user=checker, role="viewer", by=administrator)
    assert (role_of(checker), checker.is_staff) == ("viewer", False)
    with pytest.raises(NotAllowed):
        record_verdict(claim=claim, by=checker, rating="false")


def test_who_leaves_keeps_their_name_on_their_decisions_and_nothing_else(administrator, checker, claim):
    verdict = record_verdict(claim=claim, by=checker, rating="false")
    take(claim=claim, by=checker)
    AuthToken.objects.create(user=checker)
    deactivate(user=checker, by=administrator)
    verdict.refresh_from_db()
    assert verdict.reviewer == checker
    assert not AuthToken.objects.exists()
    with pytest.raises(NotAllowed):
        record_verdict(claim=claim, by=checker, rating="false")
    assert reactivate(user=checker, by=administrator).is_active


def test_nobody_closes_their_own_account(administrator):
    with pytest.raises(Invalid):
        deactivate(user=administrator, by=administrator)
