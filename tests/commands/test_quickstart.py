"""`manage.py quickstart`: everything is there after it, and a second run changes nothing."""

import io
import socket

import pytest
from django.contrib.auth import get_user_model
from django.core.management import CommandError, call_command

from articles.models import Article, Claim, Link, Story
from articles.services.people import role_of
from articles.services.verdicts import record_verdict

pytestmark = pytest.mark.django_db


def run(**options):
    out = io.StringIO()
    call_command("quickstart", no_serve=True, stdout=out, stderr=io.StringIO(), skip_checks=True, **options)
    return out.getvalue()


def user(name):
    return get_user_model().objects.get(username=name)


def test_a_story_with_claims_and_disagreements_and_three_accounts(monkeypatch):
    monkeypatch.delenv("FACTCHECK_PASSWORD", raising=False)
    printed = run()
    assert Article.objects.filter(state="analyzed").count() == 5
    assert Claim.objects.count() > 50
    assert Link.objects.open_conflicts().count() >= 5
    assert [role_of(user(name)) for name in ("checker", "editor", "admin")] == ["checker", "editor", "administrator"]
    password = printed.split("Account editor: password ")[1].split()[0]
    assert user("editor").check_password(password)


def test_a_second_run_changes_and_tells_nothing(monkeypatch):
    monkeypatch.delenv("FACTCHECK_PASSWORD", raising=False)
    run()
    record_verdict(claim=Claim.objects.first(), by=user("checker"), rating="verified")
    user_rows = list(get_user_model().objects.values_list("username", "password"))
    before = [list(model.objects.values_list("pk", "version")) for model in (Story, Article, Claim, Link)]
    printed = run()
    assert "password" not in printed
    assert list(get_user_model().objects.values_list("username", "password")) == user_rows
    assert [list(model.objects.values_list("pk", "version")) for model in (Story, Article, Claim, Link)] == before


def test_passwords_come_from_the_environment(monkeypatch):
    monkeypatch.setenv("FACTCHECK_PASSWORD", "a-desk-of-our-own")
    printed = run()
    assert "a-desk-of-our-own" not in printed
    assert user("checker").check_password("a-desk-of-our-own")


def test_it_refuses_in_production(settings):
    settings.PRODUCTION = True
    with pytest.raises(CommandError, match="development"):
        run()
    assert not Story.objects.exists()


def test_a_port_in_use_is_said_before_anything_is_done():
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        with pytest.raises(CommandError, match="in use"):
            call_command("quickstart", port=taken.getsockname()[1], stdout=io.StringIO(), skip_checks=True)
    assert not Story.objects.exists()
