"""Every command that needs the database says in one sentence what to do where there is none."""

import io

import pytest
from django.core.management import CommandError, call_command
from django.db import OperationalError, connection

from articles.apps import engine_is_installed

COMMANDS = [("export", "claims"), ("import_seeds",), ("create_token", "checker"), ("work_tasks",)]


def run(*command):
    call_command(*command, stdout=io.StringIO(), stderr=io.StringIO(), skip_checks=True)


@pytest.mark.parametrize("command", COMMANDS, ids=lambda command: command[0])
def test_a_database_without_tables_is_told_as_such(command, monkeypatch):
    monkeypatch.setattr(connection.introspection, "table_names", list)
    with pytest.raises(CommandError, match=r"run `manage\.py migrate` first"):
        run(*command)


@pytest.mark.parametrize("command", [*COMMANDS, ("quickstart", "--no-serve")], ids=lambda command: command[0])
def test_a_database_that_cannot_be_opened_is_told_as_such(command, monkeypatch):
    def no_answer():
        raise OperationalError("connection refused\nby the server")

    monkeypatch.setattr(connection.introspection, "table_names", no_answer)
    with pytest.raises(CommandError, match=r"cannot be opened \(connection refused\). Check DATABASE_URL"):
        run(*command)


@pytest.mark.parametrize("port", [0, -1, 65536, 99999])
def test_quickstart_refuses_a_port_that_there_is_not(port, db):
    with pytest.raises(CommandError, match="from 1 to 65535"):
        call_command("quickstart", port=port, stdout=io.StringIO(), skip_checks=True)


def test_an_engine_that_is_not_installed_is_told_before_a_text_comes_in(settings, monkeypatch):
    monkeypatch.setattr("articles.apps.find_spec", lambda name: None)
    assert engine_is_installed() == []
    settings.FACTCHECK_ENGINE = "spacy"
    assert "requirements-spacy.txt" in engine_is_installed()[0].msg
