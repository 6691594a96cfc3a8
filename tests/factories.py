"""One factory for each model: what a test does not name is filled in so that the row is valid and believable."""

from __future__ import annotations

import hashlib
from importlib import import_module
from types import SimpleNamespace

import factory
from django.apps import apps
from django.contrib.auth import get_user_model
from django.contrib.auth.models import Group
from django.contrib.contenttypes.models import ContentType
from django.db import connection
from django.utils import timezone
from factory import Faker, LazyAttribute, SelfAttribute, Sequence, SubFactory, post_generation
from factory.django import DjangoModelFactory

from articles import models
from articles.choices import ArticleState, Change, EvidenceKind, LinkKind, Rating, Relation, Role, SecondDecision

BODY = "The river rose to 4.2 meters on Monday, the water office said. About 300 households left their homes."


def group_named(name):
    """Return a role's group; a test that emptied the tables took it away, so it is made as the migration makes it."""
    if not Group.objects.filter(name=name).exists():
        ContentType.objects.clear_cache()
        configs = [apps.get_app_config(label) for label in ("auth", "articles")]
        modules = [config.models_module for config in configs]
        import_module("articles.migrations.0002_groups").make_groups(apps, SimpleNamespace(connection=connection))
        for config, module in zip(configs, modules, strict=True):
            config.models_module = module
    return Group.objects.get(name=name)


class UserFactory(DjangoModelFactory):
    """A colleague; `role` names the group ("checker" by default, "" for none)."""

    class Meta:
        model = get_user_model()
        django_get_or_create = ("username",)
        skip_postgeneration_save = True

    username = Sequence(lambda n: f"person{n}")
    email = LazyAttribute(lambda user: f"{user.username}@newsroom.example")
    first_name = Faker("first_name")
    last_name = Faker("last_name")
    is_active = True

    @post_generation
    def role(self, create, extracted, **kwargs):
        name = "checker" if extracted is None else extracted
        if create and name:
            self.groups.add(group_named(Role(name).value))


class StoryFactory(DjangoModelFactory):
    class Meta:
        model = models.Story

    slug = Sequence(lambda n: f"story-{n}")
    title = Sequence(lambda n: f"Story {n}")


class PublisherFactory(DjangoModelFactory):
    class Meta:
        model = models.Publisher
        django_get_or_create = ("name",)

    name = Sequence(lambda n: f"The Daily {n}")


class RevisionFactory(DjangoModelFactory):
    class Meta:
        model = models.Revision

    article = SubFactory("tests.factories.ArticleFactory", body=False)
    number = 1
    body = BODY
    received = LazyAttribute(lambda revision: revision.body.encode())
    sha256 = LazyAttribute(lambda revision: hashlib.sha256(revision.received).hexdigest())


class ArticleFactory(DjangoModelFactory):
    """An analyzed article with one revision; `body` gives its text (False: no revision)."""

    class Meta:
        model = models.Article
        skip_postgeneration_save = True

    story = SubFactory(StoryFactory)
    publisher = SubFactory(PublisherFactory)
    source = Sequence(lambda n: f"article-{n}.txt")
    headline = Sequence(lambda n: f"Headline {n}")
    language = "en"
    state = ArticleState.ANALYZED

    @post_generation
    def body(self, create, extracted, **kwargs):
        if create and self.current_id is None and extracted is not False:
            self.current = RevisionFactory(article=self, body=extracted or BODY)
            type(self).objects.filter(pk=self.pk).update(current=self.current)


class PublisherAliasFactory(DjangoModelFactory):
    class Meta:
        model = models.PublisherAlias

    publisher = SubFactory(PublisherFactory)
    name = Sequence(lambda n: f"The old Daily {n}")


class SpeakerFactory(DjangoModelFactory):
    class Meta:
        model = models.Speaker

    name = Sequence(lambda n: f"Speaker {n}")


class SpeakerAliasFactory(DjangoModelFactory):
    class Meta:
        model = models.SpeakerAlias

    speaker = SubFactory(SpeakerFactory)
    name = Sequence(lambda n: f"Alias {n}")


class PostFactory(DjangoModelFactory):
    class Meta:
        model = models.Post

    speaker = SubFactory(SpeakerFactory)
    title = "minister"


class ClusterFactory(DjangoModelFactory):
    class Meta:
        model = models.Cluster

    story = SubFactory(StoryFactory)
    question = Sequence(lambda n: f"Question {n}")


class ClaimFactory(DjangoModelFactory):
    """A claim on the article's first sentence; `start` and `end` choose another stretch."""

    class Meta:
        model = models.Claim

    article = SubFactory(ArticleFactory)
    story = SelfAttribute("article.story")
    revision = SelfAttribute("article.current")
    start = 0
    end = LazyAttribute(lambda claim: claim.revision.body.find(".", claim.start + 20) + 1 or len(claim.revision.body))
    text = LazyAttribute(lambda claim: claim.revision.body[claim.start : claim.end])
    summary = LazyAttribute(lambda claim: claim.text)
    kinds = factory.LazyFunction(lambda: ["statistic"])
    reasons = factory.LazyFunction(lambda: ["states a figure"])
    priority = 0.6


class ClaimKeyFactory(DjangoModelFactory):
    class Meta:
        model = models.ClaimKey

    claim = SubFactory(ClaimFactory)
    story = SelfAttribute("claim.story")
    key = Sequence(lambda n: f"word{n}")


class AnchorFactory(DjangoModelFactory):
    class Meta:
        model = models.Anchor

    claim = SubFactory(ClaimFactory)
    revision = SelfAttribute("claim.revision")
    start = SelfAttribute("claim.start")
    end = SelfAttribute("claim.end")
    text = SelfAttribute("claim.text")
    change = Change.NEW


class LinkFactory(DjangoModelFactory):
    """A suggested conflict of numbers between two articles of one story."""

    class Meta:
        model = models.Link

    first = SubFactory(ClaimFactory)
    second = SubFactory(ClaimFactory, article__story=SelfAttribute("...first.story"))
    story = SelfAttribute("first.story")
    relation = Relation.CONFLICTS.value
    kind = LinkKind.NUMBER.value
    values = factory.LazyFunction(lambda: ["300", "500"])
    explanation = "One outlet says 300, the other 500, for the same day."
    score = 0.8


class PairingFactory(DjangoModelFactory):
    class Meta:
        model = models.Pairing

    first = SubFactory(ClaimFactory)
    second = SubFactory(ClaimFactory, article__story=SelfAttribute("...first.story"))
    together = True
    by = SubFactory(UserFactory)


class EvidenceFactory(DjangoModelFactory):
    class Meta:
        model = models.Evidence

    claim = SubFactory(ClaimFactory)
    kind = EvidenceKind.LINK
    title = "Gauge readings"
    url = "https://water.example/gauges"
    added_by = SubFactory(UserFactory)


class VerdictFactory(DjangoModelFactory):
    """A bare verdict row: it does not move the claim (`services.verdicts.record_verdict` does)."""

    class Meta:
        model = models.Verdict

    claim = SubFactory(ClaimFactory)
    rating = Rating.VERIFIED
    justification = "The readings say the same."
    reviewer = SubFactory(UserFactory)
    claim_text = SelfAttribute("claim.text")


class SecondCheckFactory(DjangoModelFactory):
    class Meta:
        model = models.SecondCheck

    verdict = SubFactory(VerdictFactory)
    by = SubFactory(UserFactory, role="editor")
    decision = SecondDecision.APPROVED


class TickFactory(DjangoModelFactory):
    class Meta:
        model = models.Tick

    claim = SubFactory(ClaimFactory)
    item = "number"
    by = SubFactory(UserFactory)


class CommentFactory(DjangoModelFactory):
    class Meta:
        model = models.Comment

    claim = SubFactory(ClaimFactory)
    author = SubFactory(UserFactory)
    text = "The office has a newer figure."


class DeedFactory(DjangoModelFactory):
    class Meta:
        model = models.Deed

    by = SubFactory(UserFactory)
    words = "a decision"


class StoryVisitFactory(DjangoModelFactory):
    class Meta:
        model = models.StoryVisit

    story = SubFactory(StoryFactory)
    user = SubFactory(UserFactory)
    seen_at = factory.LazyFunction(timezone.now)


class PreferenceFactory(DjangoModelFactory):
    class Meta:
        model = models.Preference

    user = SubFactory(UserFactory)


class SavedFilterFactory(DjangoModelFactory):
    class Meta:
        model = models.SavedFilter

    user = SubFactory(UserFactory)
    name = Sequence(lambda n: f"Filter {n}")
    query = "state=new"


class ImportRunFactory(DjangoModelFactory):
    class Meta:
        model = models.ImportRun

    story = SubFactory(StoryFactory)
    by = SubFactory(UserFactory, role="editor")


class ImportRowFactory(DjangoModelFactory):
    class Meta:
        model = models.ImportRow

    run = SubFactory(ImportRunFactory)
    source = Sequence(lambda n: f"row-{n}.txt")
    data = BODY.encode()
