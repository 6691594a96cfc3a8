"""The app's configuration."""

from django.apps import AppConfig


class ArticlesConfig(AppConfig):
    """Articles, claims and verdicts: one aggregate, one app."""

    name = "articles"
    verbose_name = "Fact-checking"
