"""People in the admin: what a form changes goes through the services, and nobody gains rights that a role has not."""

from __future__ import annotations

import pytest
from django.contrib.auth.models import Group
from django.urls import reverse
from knox.models import AuthToken

from tests import factories


@pytest.fixture
def office(client, administrator):
    """A browser in which an administrator without a superuser's rights is logged in."""
    administrator.is_staff = True
    administrator.save()
    client.force_login(administrator)
    return client


def change(client, person, **values):
    form = {"username": person.username, "email": person.email, "first_name": "", "last_name": "", "role": "checker"}
    return client.post(reverse("admin:auth_user_change", args=[person.pk]), form | {"is_active": "on"} | values)


def test_the_role_is_chosen_from_a_list_and_the_name_is_mended(office, checker):
    change(office, checker, role="editor", first_name="Chen")
    checker = type(checker).objects.get(pk=checker.pk)
    assert [group.name for group in checker.groups.all()] == ["editor"]
    assert (checker.first_name, checker.is_staff) == ("Chen", True)


def test_taking_the_tick_away_closes_the_account_and_frees_its_claims(office, checker, claim):
    claim.assignee = checker
    claim.save()
    AuthToken.objects.create(user=checker)
    change(office, checker, is_active="")
    checker.refresh_from_db()
    claim.refresh_from_db()
    assert (checker.is_active, claim.assignee, AuthToken.objects.count()) == (False, None, 0)
    change(office, checker)
    checker.refresh_from_db()
    assert checker.is_active


def test_no_form_makes_a_superuser(office, checker):
    change(office, checker, is_superuser="on", user_permissions=["1"])
    checker.refresh_from_db()
    assert not checker.is_superuser
    assert not checker.user_permissions.exists()


def test_only_a_superuser_changes_a_superuser(office):
    root = factories.UserFactory(username="root", is_superuser=True, role="administrator")
    assert change(office, root, email="mine@elsewhere.example").status_code == 403
    assert office.get(reverse("admin:auth_user_password_change", args=[root.pk])).status_code == 403


def test_nobody_closes_their_own_account(office, administrator):
    page = change(office, administrator, role="administrator", is_active="")
    assert page.status_code == 302
    administrator.refresh_from_db()
    assert administrator.is_active


def test_adding_an_article_leads_to_the_import(office):
    assert office.get(reverse("admin:articles_article_add")).url == "/import/"


@pytest.mark.parametrize("ending", ["ndjson", "csv"])
@pytest.mark.parametrize("kind", ["article", "claim", "link", "verdict"])
def test_chosen_rows_are_exported_and_drafts_stay(office, conflict, kind, ending):
    draft = factories.ClaimFactory(article=factories.ArticleFactory(is_draft=True, headline="Ours alone"))
    factories.VerdictFactory(claim=draft, justification="Ours alone")
    rows = {"article": draft.article, "claim": draft, "link": conflict, "verdict": factories.VerdictFactory()}
    data = {"action": f"export_as_{ending}", "_selected_action": [rows[kind].pk], "select_across": "1"}
    page = office.post(reverse(f"admin:articles_{kind}_changelist"), data)
    written = b"".join(page.streaming_content).decode()
    assert page["Content-Disposition"].endswith(f'{kind}s.{ending}"')
    assert written.strip()
    assert "Ours alone" not in written


def test_a_role_is_never_deleted(office):
    role = Group.objects.get(name="checker")
    assert "Delete" not in office.get(reverse("admin:auth_group_change", args=[role.pk])).content.decode()
    assert office.post(reverse("admin:auth_group_delete", args=[role.pk]), {"post": "yes"}).status_code == 403
    assert Group.objects.filter(name="checker").exists()
