"""The app's configuration, and the check that the chosen engine is installed."""

from importlib.util import find_spec
from typing import Any

from django.apps import AppConfig
from django.conf import settings
from django.core import checks

from .analysis.engines.spacy import INSTALL, MODEL


class ArticlesConfig(AppConfig):
    """Articles, claims and verdicts: one aggregate, one app."""

    name = "articles"
    verbose_name = "Fact-checking"

    def ready(self) -> None:
        """Look at the engine whenever a command starts, before a text comes in."""
        checks.register(engine_is_installed)


def engine_is_installed(**_: Any) -> list[checks.CheckMessage]:
    """Return an error where FACTCHECK_ENGINE names a parser that is not there."""
    missing = settings.FACTCHECK_ENGINE != "rules" and not (find_spec("spacy") and find_spec(MODEL))
    return [checks.Error(INSTALL, hint="Or set FACTCHECK_ENGINE=rules.", id="articles.E001")] if missing else []
