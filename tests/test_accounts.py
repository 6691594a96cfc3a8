"""Accounts: the rights that one query reads are those that Django reads with two."""

import pytest
from django.contrib.auth import get_user_model
from django.contrib.auth.backends import ModelBackend
from django.contrib.auth.models import AnonymousUser, Permission

from articles.accounts import AccountBackend
from tests.factories import UserFactory

ROLES = ["viewer", "checker", "editor", "administrator"]


def again(user):
    """Return the person without what was remembered of their rights."""
    return get_user_model().objects.get(pk=user.pk)


@pytest.mark.django_db
@pytest.mark.parametrize("role", ROLES)
def test_own_rights_and_those_of_the_role_are_read_at_once(role, django_assert_num_queries):
    user = UserFactory(role=role)
    user.user_permissions.add(Permission.objects.get(codename="delete_tick"))
    expected, fresh = ModelBackend().get_all_permissions(again(user)), again(user)
    assert "articles.delete_tick" in expected
    with django_assert_num_queries(1):
        assert AccountBackend().get_all_permissions(fresh) == expected
        assert fresh.has_perm("articles.view_claim")
        assert not fresh.has_perm("articles.no_such_right")


@pytest.mark.django_db
def test_who_left_and_strangers_have_no_rights():
    assert AccountBackend().get_all_permissions(UserFactory(role="editor", is_active=False)) == set()
    assert AccountBackend().get_all_permissions(AnonymousUser()) == set()


@pytest.mark.django_db
def test_a_person_logs_in_by_name_and_password(client, settings):
    user = UserFactory(role="checker")
    user.set_password("a-long-Pass-2026")
    user.save()
    response = client.post("/accounts/login/", {"login": user.username, "password": "a-long-Pass-2026"})
    assert (response.status_code, response.url) == (302, "/")
    assert client.get("/queue/").status_code == 200


@pytest.mark.django_db
def test_the_sign_in_page_says_each_label_once(client):
    page = client.get("/accounts/login/").content.decode()
    assert "placeholder" not in page
    assert page.count("Password") == 1
