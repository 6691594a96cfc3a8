"""The README is held to the code: what can be added without touching it cannot be forgotten in it."""

from pathlib import Path

import pytest
from django.core.management import get_commands

from articles.analysis.detectors import DETECTORS
from articles.choices import Rating
from articles.exports import FORMATS
from articles.intake import READERS

README = (Path(__file__).parent.parent / "README.md").read_text(encoding="utf-8")
COMMANDS = sorted(name for name, app in get_commands().items() if app == "articles")


@pytest.mark.parametrize("rating", Rating)
def test_readme_names_every_rating_with_label_and_score(rating):
    row = next(line for line in README.splitlines() if line.startswith(f"| `{rating.value}` |"))
    assert rating.label in row
    shown = row.rstrip(" |").rsplit("| ", 1)[1]
    assert shown == ("never exported" if not rating.exported else str(rating.score) if rating.score else "none")


@pytest.mark.parametrize("command", COMMANDS)
def test_readme_names_every_command(command):
    assert f"manage.py {command}" in README


@pytest.mark.parametrize("form", FORMATS, ids=lambda form: form.name)
def test_readme_names_every_format(form):
    assert f"`{form.name}`" in README


@pytest.mark.parametrize("reader", READERS, ids=lambda reader: reader.__name__)
def test_readme_names_every_extension_that_can_be_imported(reader):
    assert all(f"`{extension}`" in README for extension in reader.SUFFIXES)


@pytest.mark.parametrize("detector", [detect.__module__.rsplit(".", 1)[1] for detect in DETECTORS])
def test_readme_names_every_detector(detector):
    assert f"`{detector}`" in README


def test_every_place_on_the_map_exists():
    root = Path(__file__).parent.parent
    places = [
        word.strip("`")
        for line in README.splitlines()
        if line.startswith("| `articles/")
        for word in line.split("|")[1].replace(",", " ").split()
    ]
    assert places
    assert [place for place in places if not (root / place).exists()] == []
