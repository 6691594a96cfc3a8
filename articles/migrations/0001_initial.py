"""Make all tables, each whole with its indexes and constraints: added one by one they cost SQLite a copy each."""

import django.db.models.deletion
import simple_history.models
from django.conf import settings
from django.db import migrations, models


class Migration(migrations.Migration):
    initial = True

    dependencies = [
        migrations.swappable_dependency(settings.AUTH_USER_MODEL),
    ]

    operations = [
        migrations.CreateModel(
            name="Deed",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                (
                    "by",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE, related_name="deeds", to=settings.AUTH_USER_MODEL
                    ),
                ),
                ("at", models.DateTimeField(auto_now_add=True)),
                ("words", models.CharField(help_text="What was done, as the undo key tells it.", max_length=300)),
                ("claims", models.JSONField(blank=True, default=dict, help_text="{claim: {before: …, after: …}}.")),
                ("verdicts", models.JSONField(blank=True, default=list, help_text="Verdicts it gave, by number.")),
                (
                    "link",
                    models.JSONField(
                        blank=True, default=dict, help_text="The link it answered: its number and what it held before."
                    ),
                ),
                ("undone_at", models.DateTimeField(blank=True, null=True)),
            ],
            options={
                "ordering": ["-pk"],
                "indexes": [
                    models.Index(
                        condition=models.Q(("undone_at__isnull", True)), fields=["by", "-id"], name="deed_last"
                    )
                ],
            },
        ),
        migrations.CreateModel(
            name="Preference",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                (
                    "user",
                    models.OneToOneField(
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="preference",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
                ("single_keys", models.BooleanField(default=True, help_text="Let single keys act (WCAG 2.1.4).")),
                (
                    "time_zone",
                    models.CharField(
                        blank=True, help_text="For times on the pages; empty: the newsroom's.", max_length=60
                    ),
                ),
                ("toured", models.BooleanField(default=False, help_text="Has closed the short tour.")),
            ],
        ),
        migrations.CreateModel(
            name="Publisher",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                (
                    "version",
                    models.PositiveIntegerField(
                        default=1, editable=False, help_text="Counts changes; sent as the ETag."
                    ),
                ),
                (
                    "updated_at",
                    models.DateTimeField(auto_now=True, db_index=True, help_text="When it was last changed (UTC)."),
                ),
                ("name", models.CharField(help_text="The name on the masthead.", max_length=120, unique=True)),
                ("domain", models.CharField(blank=True, help_text="Its web address, without www.", max_length=120)),
            ],
            options={
                "ordering": ["name"],
            },
        ),
        migrations.CreateModel(
            name="SavedFilter",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                (
                    "user",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="saved_filters",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
                ("name", models.CharField(max_length=80)),
                ("query", models.CharField(help_text="The queue's query string.", max_length=1000)),
            ],
            options={
                "ordering": ["name"],
                "constraints": [models.UniqueConstraint(fields=("user", "name"), name="saved_filter_name_once")],
            },
        ),
        migrations.CreateModel(
            name="Speaker",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                (
                    "version",
                    models.PositiveIntegerField(
                        default=1, editable=False, help_text="Counts changes; sent as the ETag."
                    ),
                ),
                (
                    "updated_at",
                    models.DateTimeField(auto_now=True, db_index=True, help_text="When it was last changed (UTC)."),
                ),
                (
                    "name",
                    models.CharField(help_text="The canonical name, used across outlets.", max_length=200, unique=True),
                ),
                (
                    "kind",
                    models.CharField(
                        choices=[("person", "Person"), ("organization", "Organization")],
                        default="person",
                        max_length=12,
                    ),
                ),
                (
                    "speaks_for",
                    models.ForeignKey(
                        blank=True,
                        help_text="The body whose information this speaker passes on; claims then rest on that body.",
                        null=True,
                        on_delete=django.db.models.deletion.SET_NULL,
                        related_name="voices",
                        to="articles.speaker",
                    ),
                ),
                (
                    "merged_into",
                    models.ForeignKey(
                        blank=True,
                        help_text="Set where an editor found that two records are one speaker.",
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="merged",
                        to="articles.speaker",
                    ),
                ),
                (
                    "maintained",
                    models.BooleanField(
                        default=True,
                        help_text="An editor stands behind it; off: found in the articles, used for nothing but lists.",
                    ),
                ),
                (
                    "note",
                    models.TextField(
                        blank=True, help_text="What a checker should know, for example how to reach the office."
                    ),
                ),
            ],
            options={
                "ordering": ["name"],
                "constraints": [
                    models.CheckConstraint(
                        condition=models.Q(("merged_into", models.F("pk")), _negated=True),
                        name="speaker_not_merged_into_itself",
                    )
                ],
            },
        ),
        migrations.CreateModel(
            name="Post",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                (
                    "speaker",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE, related_name="posts", to="articles.speaker"
                    ),
                ),
                ("title", models.CharField(help_text="For example: foreign minister.", max_length=200)),
                (
                    "organization",
                    models.CharField(blank=True, help_text="The body the post belongs to.", max_length=200),
                ),
                ("start", models.DateField(blank=True, help_text="First day in the post, if known.", null=True)),
                (
                    "end",
                    models.DateField(blank=True, help_text="Last day in the post; empty while it lasts.", null=True),
                ),
            ],
            options={
                "ordering": ["-start", "title"],
                "constraints": [
                    models.CheckConstraint(
                        condition=models.Q(
                            ("start__isnull", True),
                            ("end__isnull", True),
                            ("end__gte", models.F("start")),
                            _connector="OR",
                        ),
                        name="post_ends_after_start",
                    )
                ],
            },
        ),
        migrations.CreateModel(
            name="SpeakerAlias",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                (
                    "speaker",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE, related_name="aliases", to="articles.speaker"
                    ),
                ),
                (
                    "name",
                    models.CharField(
                        help_text="As outlets write it, for example an acronym.", max_length=200, unique=True
                    ),
                ),
            ],
            options={
                "verbose_name_plural": "speaker aliases",
                "ordering": ["name"],
            },
        ),
        migrations.CreateModel(
            name="Story",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                (
                    "version",
                    models.PositiveIntegerField(
                        default=1, editable=False, help_text="Counts changes; sent as the ETag."
                    ),
                ),
                (
                    "updated_at",
                    models.DateTimeField(auto_now=True, db_index=True, help_text="When it was last changed (UTC)."),
                ),
                (
                    "slug",
                    models.SlugField(
                        help_text="Short name used in addresses and commands.", max_length=80, unique=True
                    ),
                ),
                ("title", models.CharField(help_text="What editors call the story.", max_length=200)),
                ("created_at", models.DateTimeField(auto_now_add=True)),
            ],
            options={
                "verbose_name_plural": "stories",
                "ordering": ["-updated_at", "-pk"],
            },
        ),
        migrations.CreateModel(
            name="Article",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                (
                    "version",
                    models.PositiveIntegerField(
                        default=1, editable=False, help_text="Counts changes; sent as the ETag."
                    ),
                ),
                (
                    "updated_at",
                    models.DateTimeField(auto_now=True, db_index=True, help_text="When it was last changed (UTC)."),
                ),
                (
                    "story",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT, related_name="articles", to="articles.story"
                    ),
                ),
                (
                    "publisher",
                    models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="articles",
                        to="articles.publisher",
                    ),
                ),
                ("source", models.CharField(help_text="The file name or web address it came from.", max_length=500)),
                ("headline", models.CharField(blank=True, help_text="Empty where the text has none.", max_length=500)),
                ("byline", models.CharField(blank=True, help_text="Who signs it, as written.", max_length=300)),
                (
                    "published",
                    models.CharField(
                        blank=True,
                        help_text="ISO 8601 date, or moment with the offset that the article stated.",
                        max_length=40,
                    ),
                ),
                (
                    "published_on",
                    models.DateField(blank=True, help_text="The day of `published`, for sorting.", null=True),
                ),
                (
                    "published_basis",
                    models.CharField(
                        blank=True,
                        choices=[
                            ("stated", "Stated in the article"),
                            ("given", "Given at import"),
                            ("inferred", "Inferred"),
                        ],
                        help_text="Where the publication date comes from.",
                        max_length=10,
                    ),
                ),
                ("url", models.URLField(blank=True, help_text="The address readers find it at.", max_length=1000)),
                ("language", models.CharField(default="und", help_text="ISO 639 code; und: not known.", max_length=8)),
                (
                    "state",
                    models.CharField(
                        choices=[
                            ("analyzed", "Analyzed"),
                            ("not_analyzed", "Not analyzed"),
                            ("withdrawn", "Withdrawn"),
                        ],
                        default="not_analyzed",
                        max_length=14,
                    ),
                ),
                ("is_draft", models.BooleanField(default=False, help_text="Our own unpublished text; never exported.")),
                (
                    "edited",
                    models.JSONField(
                        blank=True,
                        default=list,
                        help_text="Fields that a person wrote here; importing it again leaves them.",
                    ),
                ),
                (
                    "wire_credit",
                    models.CharField(blank=True, help_text="The agency that the text credits.", max_length=120),
                ),
                (
                    "withdrawn_reason",
                    models.TextField(blank=True, help_text="Why it was withdrawn; the tombstone shows it."),
                ),
                ("withdrawn_at", models.DateTimeField(blank=True, null=True)),
                (
                    "withdrawn_by",
                    models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
                ("created_at", models.DateTimeField(auto_now_add=True)),
            ],
            options={
                "ordering": ["-published_on", "-pk"],
                "indexes": [models.Index(fields=["story", "state"], name="article_story_state")],
                "constraints": [
                    models.UniqueConstraint(fields=("story", "source"), name="article_source_once_per_story")
                ],
            },
        ),
        migrations.CreateModel(
            name="Cluster",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                (
                    "version",
                    models.PositiveIntegerField(
                        default=1, editable=False, help_text="Counts changes; sent as the ETag."
                    ),
                ),
                (
                    "updated_at",
                    models.DateTimeField(auto_now=True, db_index=True, help_text="When it was last changed (UTC)."),
                ),
                (
                    "story",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE, related_name="clusters", to="articles.story"
                    ),
                ),
                ("question", models.CharField(help_text="The row label people read.", max_length=300)),
                (
                    "named_by_hand",
                    models.BooleanField(default=False, help_text="An editor wrote the question; it is kept."),
                ),
                (
                    "state",
                    models.CharField(
                        choices=[
                            ("open", "A suggested conflict waits"),
                            ("conflicting", "A conflict is confirmed"),
                            ("settled", "No conflict"),
                        ],
                        default="settled",
                        max_length=12,
                    ),
                ),
            ],
            options={
                "ordering": ["story", "pk"],
            },
        ),
        migrations.CreateModel(
            name="ImportRun",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                (
                    "story",
                    models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="imports",
                        to="articles.story",
                    ),
                ),
                (
                    "by",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT, related_name="imports", to=settings.AUTH_USER_MODEL
                    ),
                ),
                (
                    "state",
                    models.CharField(
                        choices=[
                            ("waiting", "Waiting"),
                            ("running", "Running"),
                            ("done", "Done"),
                            ("stopped", "Stopped"),
                        ],
                        default="waiting",
                        max_length=10,
                    ),
                ),
                ("created_at", models.DateTimeField(auto_now_add=True)),
                ("finished_at", models.DateTimeField(blank=True, null=True)),
            ],
            options={
                "ordering": ["-created_at"],
            },
        ),
        migrations.CreateModel(
            name="ImportRow",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                (
                    "run",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE, related_name="rows", to="articles.importrun"
                    ),
                ),
                ("source", models.CharField(max_length=500)),
                ("data", models.BinaryField(help_text="The bytes, until they are imported.")),
                (
                    "given",
                    models.JSONField(
                        blank=True,
                        default=dict,
                        help_text="What the importer said of it: headline, publisher, published, ...",
                    ),
                ),
                (
                    "status",
                    models.CharField(
                        blank=True,
                        choices=[
                            ("imported", "Imported"),
                            ("updated", "Updated"),
                            ("unchanged", "Unchanged"),
                            ("failed", "Failed"),
                        ],
                        help_text="Empty: waiting.",
                        max_length=10,
                    ),
                ),
                ("message", models.TextField(blank=True)),
                (
                    "article",
                    models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.SET_NULL,
                        related_name="+",
                        to="articles.article",
                    ),
                ),
            ],
            options={
                "ordering": ["pk"],
            },
        ),
        migrations.CreateModel(
            name="Revision",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                (
                    "article",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE, related_name="revisions", to="articles.article"
                    ),
                ),
                ("number", models.PositiveIntegerField(help_text="1 for the text that came in first.")),
                ("received", models.BinaryField(help_text="The bytes exactly as received.")),
                ("charset", models.CharField(default="utf-8", help_text="How the bytes were read.", max_length=40)),
                ("sha256", models.CharField(db_index=True, help_text="Of the bytes received.", max_length=64)),
                ("body", models.TextField(help_text="The clean text that all offsets refer to.")),
                (
                    "lines",
                    models.JSONField(
                        blank=True,
                        default=list,
                        help_text="Each line of the received text with its label and the reason.",
                    ),
                ),
                (
                    "sentences",
                    models.JSONField(
                        blank=True, default=list, help_text="Borders of the body's sentences: [[start, end], ...]."
                    ),
                ),
                (
                    "flips",
                    models.JSONField(
                        blank=True,
                        default=dict,
                        help_text="Lines an editor turned into text or furniture: {line: label}.",
                    ),
                ),
                ("created_at", models.DateTimeField(auto_now_add=True)),
                (
                    "created_by",
                    models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
            ],
            options={
                "ordering": ["article", "-number"],
                "constraints": [
                    models.UniqueConstraint(fields=("article", "number"), name="revision_number_once"),
                    models.CheckConstraint(condition=models.Q(("number__gte", 1)), name="revision_number_from_one"),
                ],
            },
        ),
        migrations.CreateModel(
            name="Claim",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                (
                    "version",
                    models.PositiveIntegerField(
                        default=1, editable=False, help_text="Counts changes; sent as the ETag."
                    ),
                ),
                (
                    "updated_at",
                    models.DateTimeField(auto_now=True, db_index=True, help_text="When it was last changed (UTC)."),
                ),
                (
                    "article",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE, related_name="claims", to="articles.article"
                    ),
                ),
                (
                    "story",
                    models.ForeignKey(
                        help_text="The article's story.",
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="claims",
                        to="articles.story",
                    ),
                ),
                (
                    "revision",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT, related_name="claims", to="articles.revision"
                    ),
                ),
                (
                    "cluster",
                    models.ForeignKey(
                        blank=True,
                        help_text="The question that this claim answers.",
                        null=True,
                        on_delete=django.db.models.deletion.SET_NULL,
                        related_name="claims",
                        to="articles.cluster",
                    ),
                ),
                ("start", models.PositiveIntegerField(help_text="First code point in the body.")),
                ("end", models.PositiveIntegerField(help_text="One past the last code point.")),
                ("text", models.TextField(help_text="The span, word for word.")),
                ("prefix", models.CharField(blank=True, help_text="What stands before it.", max_length=60)),
                ("suffix", models.CharField(blank=True, help_text="What stands after it.", max_length=60)),
                ("summary", models.TextField(blank=True, help_text="The claim in one sentence that stands alone.")),
                ("kinds", models.JSONField(blank=True, default=list, help_text="What sort of checking it asks for.")),
                ("priority", models.FloatField(default=0.5, help_text="Check-worthiness from 0 to 1.")),
                (
                    "reasons",
                    models.JSONField(blank=True, default=list, help_text="What raised the priority, in words."),
                ),
                (
                    "speaker",
                    models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.SET_NULL,
                        related_name="claims",
                        to="articles.speaker",
                    ),
                ),
                (
                    "speaker_name",
                    models.CharField(blank=True, help_text="Who says it; empty: the outlet itself.", max_length=300),
                ),
                (
                    "role",
                    models.CharField(blank=True, help_text="The post the article gives the speaker.", max_length=300),
                ),
                ("organization", models.CharField(blank=True, help_text="The body spoken for.", max_length=300)),
                (
                    "cue",
                    models.CharField(
                        blank=True, help_text="The word that says so: said, according to.", max_length=200
                    ),
                ),
                (
                    "directness",
                    models.CharField(
                        blank=True,
                        choices=[("direct", "Direct"), ("mixed", "Mixed"), ("indirect", "Indirect")],
                        max_length=10,
                    ),
                ),
                ("chain", models.JSONField(blank=True, default=list, help_text="Names from the nearest reporter on.")),
                (
                    "origin",
                    models.CharField(
                        blank=True,
                        db_index=True,
                        help_text="Who the information ultimately rests on; empty: not known, never counted as independent.",
                        max_length=300,
                    ),
                ),
                (
                    "stance",
                    models.CharField(
                        choices=[
                            ("asserts", "Asserts"),
                            ("hedges", "Hedges"),
                            ("denies", "Denies"),
                            ("no_evidence", "No evidence"),
                            ("declines", "Declines"),
                            ("plans", "Plans"),
                        ],
                        default="asserts",
                        max_length=12,
                    ),
                ),
                ("quantities", models.JSONField(blank=True, default=list)),
                ("dates", models.JSONField(blank=True, default=list)),
                (
                    "spans",
                    models.JSONField(
                        blank=True,
                        default=dict,
                        help_text="Attribution and quotations as analysis gave them, with offsets.",
                    ),
                ),
                (
                    "by_hand",
                    models.BooleanField(default=False, help_text="A person marked it; re-analysis leaves it alone."),
                ),
                (
                    "added_by",
                    models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
                (
                    "state",
                    models.CharField(
                        choices=[
                            ("new", "New"),
                            ("in_review", "In review"),
                            ("second_check", "Second check"),
                            ("approved", "Approved"),
                            ("needs_recheck", "Needs recheck"),
                            ("withdrawn", "Withdrawn"),
                        ],
                        default="new",
                        max_length=14,
                    ),
                ),
                (
                    "stale",
                    models.BooleanField(
                        default=False, help_text="Decided, but the text or a link it rests on changed since."
                    ),
                ),
                ("stale_reason", models.TextField(blank=True, help_text="What changed.")),
                ("gone", models.BooleanField(default=False, help_text="No longer in the article's current text.")),
                (
                    "rating",
                    models.CharField(
                        blank=True,
                        choices=[
                            ("verified", "Verified"),
                            ("mostly_accurate", "Accurate, needs context"),
                            ("mixed", "Partly accurate"),
                            ("misleading", "Misleading"),
                            ("false", "False"),
                            ("conflicting", "Conflicting reports"),
                            ("unproven", "Unproven"),
                            ("outdated", "Outdated"),
                            ("not_checkable", "Opinion or prediction"),
                        ],
                        help_text="Of the verdict that stands.",
                        max_length=16,
                    ),
                ),
                (
                    "said",
                    models.CharField(
                        blank=True,
                        choices=[
                            ("confirmed", "They said it"),
                            ("altered", "Said otherwise"),
                            ("not_found", "Not found"),
                        ],
                        help_text="Of the verdict that stands.",
                        max_length=10,
                    ),
                ),
                (
                    "assignee",
                    models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="assigned_claims",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
                ("created_at", models.DateTimeField(auto_now_add=True)),
            ],
            options={
                "ordering": ["article", "start"],
                "indexes": [
                    models.Index(
                        fields=["story", "state", "-priority", "gone", "stale"], name="claim_story_state_priority"
                    ),
                    models.Index(fields=["state", "-priority", "gone"], name="claim_state_priority"),
                    models.Index(fields=["-priority", "-id", "state", "gone"], name="claim_priority"),
                    models.Index(
                        condition=models.Q(("stale", True)), fields=["-updated_at", "-id"], name="claim_stale"
                    ),
                    models.Index(fields=["assignee", "state"], name="claim_assignee_state"),
                    models.Index(fields=["updated_at", "id"], name="claim_updated"),
                    models.Index(fields=["story", "gone", "rating"], name="claim_story_rating"),
                ],
                "constraints": [
                    models.CheckConstraint(
                        condition=models.Q(("end__gt", models.F("start"))), name="claim_span_is_a_span"
                    ),
                    models.CheckConstraint(
                        condition=models.Q(("priority__gte", 0), ("priority__lte", 1)),
                        name="claim_priority_from_0_to_1",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            (
                                "rating__in",
                                [
                                    "",
                                    "verified",
                                    "mostly_accurate",
                                    "mixed",
                                    "misleading",
                                    "false",
                                    "conflicting",
                                    "unproven",
                                    "outdated",
                                    "not_checkable",
                                ],
                            )
                        ),
                        name="claim_rating_is_known",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(("said__in", ["", "confirmed", "altered", "not_found"])),
                        name="claim_said_is_known",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            (
                                "state__in",
                                ["new", "in_review", "second_check", "approved", "needs_recheck", "withdrawn"],
                            )
                        ),
                        name="claim_state_is_known",
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="Anchor",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                (
                    "claim",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE, related_name="anchors", to="articles.claim"
                    ),
                ),
                (
                    "revision",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE, related_name="anchors", to="articles.revision"
                    ),
                ),
                ("start", models.PositiveIntegerField(blank=True, null=True)),
                ("end", models.PositiveIntegerField(blank=True, null=True)),
                ("text", models.TextField(blank=True)),
                (
                    "change",
                    models.CharField(
                        choices=[
                            ("new", "New"),
                            ("unchanged", "Unchanged"),
                            ("moved", "Moved"),
                            ("altered", "Altered"),
                            ("gone", "Gone"),
                        ],
                        max_length=10,
                    ),
                ),
            ],
            options={
                "ordering": ["claim", "-revision"],
                "constraints": [models.UniqueConstraint(fields=("claim", "revision"), name="anchor_once_per_revision")],
            },
        ),
        migrations.CreateModel(
            name="ClaimKey",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                (
                    "claim",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE, related_name="keys", to="articles.claim"
                    ),
                ),
                (
                    "story",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE, related_name="+", to="articles.story"
                    ),
                ),
                ("key", models.CharField(max_length=80)),
            ],
            options={
                "indexes": [models.Index(fields=["story", "key", "claim"], name="claimkey_story_key")],
            },
        ),
        migrations.CreateModel(
            name="Comment",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                (
                    "claim",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE, related_name="comments", to="articles.claim"
                    ),
                ),
                (
                    "author",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="comments",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
                ("text", models.TextField()),
                ("created_at", models.DateTimeField(auto_now_add=True)),
                (
                    "mentions",
                    models.ManyToManyField(blank=True, related_name="mentioned_in", to=settings.AUTH_USER_MODEL),
                ),
            ],
            options={
                "ordering": ["created_at", "pk"],
            },
        ),
        migrations.CreateModel(
            name="Evidence",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                (
                    "version",
                    models.PositiveIntegerField(
                        default=1, editable=False, help_text="Counts changes; sent as the ETag."
                    ),
                ),
                (
                    "updated_at",
                    models.DateTimeField(auto_now=True, db_index=True, help_text="When it was last changed (UTC)."),
                ),
                (
                    "claim",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE, related_name="evidence", to="articles.claim"
                    ),
                ),
                (
                    "kind",
                    models.CharField(
                        choices=[("link", "Link"), ("document", "Document"), ("contact", "Contact note")],
                        default="link",
                        max_length=10,
                    ),
                ),
                ("title", models.CharField(help_text="What it is, in a few words.", max_length=300)),
                ("url", models.URLField(blank=True, max_length=1000)),
                ("excerpt", models.TextField(blank=True, help_text="The passage that decides, word for word.")),
                ("file", models.FileField(blank=True, upload_to="evidence/%Y/%m/")),
                ("note", models.TextField(blank=True, help_text="Who was asked, when, and what they answered.")),
                ("sha256", models.CharField(blank=True, help_text="Of the file, else of the excerpt.", max_length=64)),
                ("retrieved_at", models.DateTimeField(blank=True, help_text="When it was looked at.", null=True)),
                ("archive_url", models.URLField(blank=True, help_text="Where a copy is kept.", max_length=1000)),
                (
                    "origin",
                    models.CharField(
                        blank=True, help_text="Who it rests on; two sources are two origins.", max_length=300
                    ),
                ),
                (
                    "confidential",
                    models.BooleanField(
                        default=False, help_text="Seen by editors and its author only; never exported."
                    ),
                ),
                (
                    "added_by",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="evidence",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
                ("created_at", models.DateTimeField(auto_now_add=True)),
            ],
            options={
                "verbose_name_plural": "evidence",
                "ordering": ["created_at", "pk"],
                "permissions": [("see_confidential", "Can see confidential evidence")],
            },
        ),
        migrations.CreateModel(
            name="Link",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                (
                    "version",
                    models.PositiveIntegerField(
                        default=1, editable=False, help_text="Counts changes; sent as the ETag."
                    ),
                ),
                (
                    "updated_at",
                    models.DateTimeField(auto_now=True, db_index=True, help_text="When it was last changed (UTC)."),
                ),
                (
                    "story",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE, related_name="links", to="articles.story"
                    ),
                ),
                (
                    "cluster",
                    models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.SET_NULL,
                        related_name="links",
                        to="articles.cluster",
                    ),
                ),
                (
                    "relation",
                    models.CharField(
                        choices=[
                            ("agrees", "Agrees"),
                            ("conflicts", "Conflicts"),
                            ("supersedes", "Supersedes"),
                            ("different_scope", "Different scope"),
                        ],
                        max_length=16,
                    ),
                ),
                (
                    "kind",
                    models.CharField(
                        choices=[
                            ("number", "Number"),
                            ("currency", "Currency"),
                            ("quote", "Quote"),
                            ("speaker", "Speaker"),
                            ("stance", "Stance"),
                            ("date", "Date"),
                            ("title", "Title"),
                        ],
                        max_length=10,
                    ),
                ),
                (
                    "first",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE, related_name="links_first", to="articles.claim"
                    ),
                ),
                (
                    "second",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE, related_name="links_second", to="articles.claim"
                    ),
                ),
                ("values", models.JSONField(blank=True, default=list, help_text="Both values as written.")),
                ("explanation", models.TextField(help_text="One sentence that a person can check.")),
                ("score", models.FloatField(default=0.0, help_text="How sure the machine is, from 0 to 1.")),
                ("parts", models.JSONField(blank=True, default=list, help_text="What the score is made of.")),
                (
                    "spans",
                    models.JSONField(blank=True, default=list, help_text="[[claim, start, end], ...] that caused it."),
                ),
                (
                    "state",
                    models.CharField(
                        choices=[("suggested", "Suggested"), ("confirmed", "Confirmed"), ("dismissed", "Dismissed")],
                        default="suggested",
                        max_length=10,
                    ),
                ),
                (
                    "decided_by",
                    models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
                ("decided_at", models.DateTimeField(blank=True, null=True)),
                ("reason", models.TextField(blank=True, help_text="Why the person decided so.")),
            ],
            options={
                "ordering": ["-score", "pk"],
                "indexes": [models.Index(fields=["story", "relation", "state"], name="link_story_relation_state")],
                "constraints": [
                    models.UniqueConstraint(fields=("first", "second", "relation", "kind"), name="link_once"),
                    models.CheckConstraint(
                        condition=models.Q(("first", models.F("second")), _negated=True), name="link_joins_two_claims"
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="Pairing",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                (
                    "first",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE, related_name="+", to="articles.claim"
                    ),
                ),
                (
                    "second",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE, related_name="+", to="articles.claim"
                    ),
                ),
                ("together", models.BooleanField(help_text="True: the same question. False: not.")),
                (
                    "by",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT, related_name="+", to=settings.AUTH_USER_MODEL
                    ),
                ),
                ("at", models.DateTimeField(auto_now=True)),
            ],
            options={
                "constraints": [
                    models.UniqueConstraint(fields=("first", "second"), name="pairing_once_per_pair"),
                    models.CheckConstraint(
                        condition=models.Q(("first__lt", models.F("second"))), name="pairing_in_order"
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="StoryVisit",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                (
                    "story",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE, related_name="visits", to="articles.story"
                    ),
                ),
                (
                    "user",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="story_visits",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
                ("seen_at", models.DateTimeField(help_text="When the page was last opened.")),
            ],
            options={
                "constraints": [models.UniqueConstraint(fields=("story", "user"), name="visit_once_per_person")],
            },
        ),
        migrations.CreateModel(
            name="Tick",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                (
                    "claim",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE, related_name="ticks", to="articles.claim"
                    ),
                ),
                (
                    "item",
                    models.CharField(
                        choices=[
                            ("exact_words", "Exact words"),
                            ("speaker", "Speaker"),
                            ("title", "Title"),
                            ("number", "Number"),
                            ("unit", "Unit"),
                            ("as_of", "As-of date"),
                            ("names", "Names"),
                            ("weekday", "Weekday"),
                            ("arithmetic", "Arithmetic"),
                        ],
                        max_length=12,
                    ),
                ),
                (
                    "by",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT, related_name="ticks", to=settings.AUTH_USER_MODEL
                    ),
                ),
                ("at", models.DateTimeField(auto_now_add=True)),
                ("removed_at", models.DateTimeField(blank=True, null=True)),
                (
                    "removed_by",
                    models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
            ],
            options={
                "ordering": ["claim", "item", "-at"],
                "constraints": [
                    models.UniqueConstraint(
                        condition=models.Q(("removed_at__isnull", True)),
                        fields=("claim", "item"),
                        name="tick_stands_once_per_item",
                    )
                ],
            },
        ),
        migrations.CreateModel(
            name="Verdict",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                (
                    "claim",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE, related_name="verdicts", to="articles.claim"
                    ),
                ),
                (
                    "rating",
                    models.CharField(
                        blank=True,
                        choices=[
                            ("verified", "Verified"),
                            ("mostly_accurate", "Accurate, needs context"),
                            ("mixed", "Partly accurate"),
                            ("misleading", "Misleading"),
                            ("false", "False"),
                            ("conflicting", "Conflicting reports"),
                            ("unproven", "Unproven"),
                            ("outdated", "Outdated"),
                            ("not_checkable", "Opinion or prediction"),
                        ],
                        help_text="Is the content so?",
                        max_length=16,
                    ),
                ),
                (
                    "said",
                    models.CharField(
                        blank=True,
                        choices=[
                            ("confirmed", "They said it"),
                            ("altered", "Said otherwise"),
                            ("not_found", "Not found"),
                        ],
                        help_text="Did they say it?",
                        max_length=10,
                    ),
                ),
                ("justification", models.TextField(blank=True, help_text="Why, in words a reader could follow.")),
                (
                    "reviewer",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="verdicts",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
                ("created_at", models.DateTimeField(auto_now_add=True, db_index=True)),
                ("claim_text", models.TextField(blank=True, help_text="The claim's words when this was decided.")),
                (
                    "retracts",
                    models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="retracted_by",
                        to="articles.verdict",
                    ),
                ),
                (
                    "link",
                    models.ForeignKey(
                        blank=True,
                        help_text="The confirmed conflict that this rating came with.",
                        null=True,
                        on_delete=django.db.models.deletion.SET_NULL,
                        related_name="verdicts",
                        to="articles.link",
                    ),
                ),
                ("evidence", models.ManyToManyField(blank=True, related_name="verdicts", to="articles.evidence")),
            ],
            options={
                "ordering": ["-created_at", "-pk"],
                "constraints": [
                    models.CheckConstraint(
                        condition=models.Q(("rating", ""), ("retracts__isnull", True), ("said", ""), _negated=True),
                        name="verdict_says_something",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            (
                                "rating__in",
                                [
                                    "",
                                    "verified",
                                    "mostly_accurate",
                                    "mixed",
                                    "misleading",
                                    "false",
                                    "conflicting",
                                    "unproven",
                                    "outdated",
                                    "not_checkable",
                                ],
                            )
                        ),
                        name="verdict_rating_is_known",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(("said__in", ["", "confirmed", "altered", "not_found"])),
                        name="verdict_said_is_known",
                    ),
                    models.UniqueConstraint(
                        condition=models.Q(("retracts__isnull", False)),
                        fields=("retracts",),
                        name="verdict_retracted_once",
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="SecondCheck",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                (
                    "verdict",
                    models.OneToOneField(
                        on_delete=django.db.models.deletion.CASCADE, related_name="second_check", to="articles.verdict"
                    ),
                ),
                (
                    "by",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="second_checks",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
                (
                    "decision",
                    models.CharField(choices=[("approved", "Approved"), ("returned", "Sent back")], max_length=10),
                ),
                ("comment", models.TextField(blank=True)),
                ("at", models.DateTimeField(auto_now_add=True)),
            ],
            options={
                "ordering": ["-at"],
            },
        ),
        migrations.CreateModel(
            name="HistoricalArticle",
            fields=[
                ("id", models.BigIntegerField(auto_created=True, blank=True, db_index=True, verbose_name="ID")),
                (
                    "version",
                    models.PositiveIntegerField(
                        default=1, editable=False, help_text="Counts changes; sent as the ETag."
                    ),
                ),
                (
                    "updated_at",
                    models.DateTimeField(
                        blank=True, db_index=True, editable=False, help_text="When it was last changed (UTC)."
                    ),
                ),
                ("source", models.CharField(help_text="The file name or web address it came from.", max_length=500)),
                ("headline", models.CharField(blank=True, help_text="Empty where the text has none.", max_length=500)),
                ("byline", models.CharField(blank=True, help_text="Who signs it, as written.", max_length=300)),
                (
                    "published",
                    models.CharField(
                        blank=True,
                        help_text="ISO 8601 date, or moment with the offset that the article stated.",
                        max_length=40,
                    ),
                ),
                (
                    "published_on",
                    models.DateField(blank=True, help_text="The day of `published`, for sorting.", null=True),
                ),
                (
                    "published_basis",
                    models.CharField(
                        blank=True,
                        choices=[
                            ("stated", "Stated in the article"),
                            ("given", "Given at import"),
                            ("inferred", "Inferred"),
                        ],
                        help_text="Where the publication date comes from.",
                        max_length=10,
                    ),
                ),
                ("url", models.URLField(blank=True, help_text="The address readers find it at.", max_length=1000)),
                ("language", models.CharField(default="und", help_text="ISO 639 code; und: not known.", max_length=8)),
                (
                    "state",
                    models.CharField(
                        choices=[
                            ("analyzed", "Analyzed"),
                            ("not_analyzed", "Not analyzed"),
                            ("withdrawn", "Withdrawn"),
                        ],
                        default="not_analyzed",
                        max_length=14,
                    ),
                ),
                ("is_draft", models.BooleanField(default=False, help_text="Our own unpublished text; never exported.")),
                (
                    "edited",
                    models.JSONField(
                        blank=True,
                        default=list,
                        help_text="Fields that a person wrote here; importing it again leaves them.",
                    ),
                ),
                (
                    "wire_credit",
                    models.CharField(blank=True, help_text="The agency that the text credits.", max_length=120),
                ),
                (
                    "withdrawn_reason",
                    models.TextField(blank=True, help_text="Why it was withdrawn; the tombstone shows it."),
                ),
                ("withdrawn_at", models.DateTimeField(blank=True, null=True)),
                ("created_at", models.DateTimeField(blank=True, editable=False)),
                (
                    "story",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        to="articles.story",
                    ),
                ),
                (
                    "publisher",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        to="articles.publisher",
                    ),
                ),
                (
                    "current",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        to="articles.revision",
                    ),
                ),
                (
                    "withdrawn_by",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
                ("history_id", models.AutoField(primary_key=True, serialize=False)),
                ("history_date", models.DateTimeField(db_index=True)),
                ("history_change_reason", models.CharField(max_length=100, null=True)),
                (
                    "history_type",
                    models.CharField(choices=[("+", "Created"), ("~", "Changed"), ("-", "Deleted")], max_length=1),
                ),
                (
                    "history_user",
                    models.ForeignKey(
                        null=True,
                        on_delete=django.db.models.deletion.SET_NULL,
                        related_name="+",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
            ],
            options={
                "verbose_name": "historical article",
                "verbose_name_plural": "historical articles",
                "ordering": ("-history_date", "-history_id"),
                "get_latest_by": ("history_date", "history_id"),
            },
            bases=(simple_history.models.HistoricalChanges, models.Model),
        ),
        migrations.CreateModel(
            name="HistoricalClaim",
            fields=[
                ("id", models.BigIntegerField(auto_created=True, blank=True, db_index=True, verbose_name="ID")),
                (
                    "version",
                    models.PositiveIntegerField(
                        default=1, editable=False, help_text="Counts changes; sent as the ETag."
                    ),
                ),
                (
                    "updated_at",
                    models.DateTimeField(
                        blank=True, db_index=True, editable=False, help_text="When it was last changed (UTC)."
                    ),
                ),
                ("start", models.PositiveIntegerField(help_text="First code point in the body.")),
                ("end", models.PositiveIntegerField(help_text="One past the last code point.")),
                ("text", models.TextField(help_text="The span, word for word.")),
                ("summary", models.TextField(blank=True, help_text="The claim in one sentence that stands alone.")),
                ("kinds", models.JSONField(blank=True, default=list, help_text="What sort of checking it asks for.")),
                ("priority", models.FloatField(default=0.5, help_text="Check-worthiness from 0 to 1.")),
                (
                    "reasons",
                    models.JSONField(blank=True, default=list, help_text="What raised the priority, in words."),
                ),
                (
                    "speaker_name",
                    models.CharField(blank=True, help_text="Who says it; empty: the outlet itself.", max_length=300),
                ),
                (
                    "role",
                    models.CharField(blank=True, help_text="The post the article gives the speaker.", max_length=300),
                ),
                ("organization", models.CharField(blank=True, help_text="The body spoken for.", max_length=300)),
                (
                    "cue",
                    models.CharField(
                        blank=True, help_text="The word that says so: said, according to.", max_length=200
                    ),
                ),
                (
                    "directness",
                    models.CharField(
                        blank=True,
                        choices=[("direct", "Direct"), ("mixed", "Mixed"), ("indirect", "Indirect")],
                        max_length=10,
                    ),
                ),
                ("chain", models.JSONField(blank=True, default=list, help_text="Names from the nearest reporter on.")),
                (
                    "origin",
                    models.CharField(
                        blank=True,
                        db_index=True,
                        help_text="Who the information ultimately rests on; empty: not known, never counted as independent.",
                        max_length=300,
                    ),
                ),
                (
                    "stance",
                    models.CharField(
                        choices=[
                            ("asserts", "Asserts"),
                            ("hedges", "Hedges"),
                            ("denies", "Denies"),
                            ("no_evidence", "No evidence"),
                            ("declines", "Declines"),
                            ("plans", "Plans"),
                        ],
                        default="asserts",
                        max_length=12,
                    ),
                ),
                ("quantities", models.JSONField(blank=True, default=list)),
                ("dates", models.JSONField(blank=True, default=list)),
                (
                    "by_hand",
                    models.BooleanField(default=False, help_text="A person marked it; re-analysis leaves it alone."),
                ),
                (
                    "state",
                    models.CharField(
                        choices=[
                            ("new", "New"),
                            ("in_review", "In review"),
                            ("second_check", "Second check"),
                            ("approved", "Approved"),
                            ("needs_recheck", "Needs recheck"),
                            ("withdrawn", "Withdrawn"),
                        ],
                        default="new",
                        max_length=14,
                    ),
                ),
                (
                    "stale",
                    models.BooleanField(
                        default=False, help_text="Decided, but the text or a link it rests on changed since."
                    ),
                ),
                ("stale_reason", models.TextField(blank=True, help_text="What changed.")),
                ("gone", models.BooleanField(default=False, help_text="No longer in the article's current text.")),
                (
                    "rating",
                    models.CharField(
                        blank=True,
                        choices=[
                            ("verified", "Verified"),
                            ("mostly_accurate", "Accurate, needs context"),
                            ("mixed", "Partly accurate"),
                            ("misleading", "Misleading"),
                            ("false", "False"),
                            ("conflicting", "Conflicting reports"),
                            ("unproven", "Unproven"),
                            ("outdated", "Outdated"),
                            ("not_checkable", "Opinion or prediction"),
                        ],
                        help_text="Of the verdict that stands.",
                        max_length=16,
                    ),
                ),
                (
                    "said",
                    models.CharField(
                        blank=True,
                        choices=[
                            ("confirmed", "They said it"),
                            ("altered", "Said otherwise"),
                            ("not_found", "Not found"),
                        ],
                        help_text="Of the verdict that stands.",
                        max_length=10,
                    ),
                ),
                ("created_at", models.DateTimeField(blank=True, editable=False)),
                (
                    "article",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        to="articles.article",
                    ),
                ),
                (
                    "story",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        help_text="The article's story.",
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        to="articles.story",
                    ),
                ),
                (
                    "revision",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        to="articles.revision",
                    ),
                ),
                (
                    "cluster",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        help_text="The question that this claim answers.",
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        to="articles.cluster",
                    ),
                ),
                (
                    "speaker",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        to="articles.speaker",
                    ),
                ),
                (
                    "added_by",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
                (
                    "verdict",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        help_text="The verdict that stands: the latest approved, else the latest not retracted.",
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        to="articles.verdict",
                    ),
                ),
                (
                    "assignee",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
                ("history_id", models.AutoField(primary_key=True, serialize=False)),
                ("history_date", models.DateTimeField(db_index=True)),
                ("history_change_reason", models.CharField(max_length=100, null=True)),
                (
                    "history_type",
                    models.CharField(choices=[("+", "Created"), ("~", "Changed"), ("-", "Deleted")], max_length=1),
                ),
                (
                    "history_user",
                    models.ForeignKey(
                        null=True,
                        on_delete=django.db.models.deletion.SET_NULL,
                        related_name="+",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
            ],
            options={
                "verbose_name": "historical claim",
                "verbose_name_plural": "historical claims",
                "ordering": ("-history_date", "-history_id"),
                "get_latest_by": ("history_date", "history_id"),
            },
            bases=(simple_history.models.HistoricalChanges, models.Model),
        ),
        migrations.CreateModel(
            name="HistoricalCluster",
            fields=[
                ("id", models.BigIntegerField(auto_created=True, blank=True, db_index=True, verbose_name="ID")),
                (
                    "version",
                    models.PositiveIntegerField(
                        default=1, editable=False, help_text="Counts changes; sent as the ETag."
                    ),
                ),
                (
                    "updated_at",
                    models.DateTimeField(
                        blank=True, db_index=True, editable=False, help_text="When it was last changed (UTC)."
                    ),
                ),
                ("question", models.CharField(help_text="The row label people read.", max_length=300)),
                (
                    "named_by_hand",
                    models.BooleanField(default=False, help_text="An editor wrote the question; it is kept."),
                ),
                (
                    "state",
                    models.CharField(
                        choices=[
                            ("open", "A suggested conflict waits"),
                            ("conflicting", "A conflict is confirmed"),
                            ("settled", "No conflict"),
                        ],
                        default="settled",
                        max_length=12,
                    ),
                ),
                (
                    "story",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        to="articles.story",
                    ),
                ),
                ("history_id", models.AutoField(primary_key=True, serialize=False)),
                ("history_date", models.DateTimeField(db_index=True)),
                ("history_change_reason", models.CharField(max_length=100, null=True)),
                (
                    "history_type",
                    models.CharField(choices=[("+", "Created"), ("~", "Changed"), ("-", "Deleted")], max_length=1),
                ),
                (
                    "history_user",
                    models.ForeignKey(
                        null=True,
                        on_delete=django.db.models.deletion.SET_NULL,
                        related_name="+",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
            ],
            options={
                "verbose_name": "historical cluster",
                "verbose_name_plural": "historical clusters",
                "ordering": ("-history_date", "-history_id"),
                "get_latest_by": ("history_date", "history_id"),
            },
            bases=(simple_history.models.HistoricalChanges, models.Model),
        ),
        migrations.CreateModel(
            name="HistoricalEvidence",
            fields=[
                ("id", models.BigIntegerField(auto_created=True, blank=True, db_index=True, verbose_name="ID")),
                (
                    "version",
                    models.PositiveIntegerField(
                        default=1, editable=False, help_text="Counts changes; sent as the ETag."
                    ),
                ),
                (
                    "updated_at",
                    models.DateTimeField(
                        blank=True, db_index=True, editable=False, help_text="When it was last changed (UTC)."
                    ),
                ),
                (
                    "kind",
                    models.CharField(
                        choices=[("link", "Link"), ("document", "Document"), ("contact", "Contact note")],
                        default="link",
                        max_length=10,
                    ),
                ),
                ("title", models.CharField(help_text="What it is, in a few words.", max_length=300)),
                ("url", models.URLField(blank=True, max_length=1000)),
                ("excerpt", models.TextField(blank=True, help_text="The passage that decides, word for word.")),
                ("file", models.TextField(blank=True, max_length=100)),
                ("note", models.TextField(blank=True, help_text="Who was asked, when, and what they answered.")),
                ("sha256", models.CharField(blank=True, help_text="Of the file, else of the excerpt.", max_length=64)),
                ("retrieved_at", models.DateTimeField(blank=True, help_text="When it was looked at.", null=True)),
                ("archive_url", models.URLField(blank=True, help_text="Where a copy is kept.", max_length=1000)),
                (
                    "origin",
                    models.CharField(
                        blank=True, help_text="Who it rests on; two sources are two origins.", max_length=300
                    ),
                ),
                (
                    "confidential",
                    models.BooleanField(
                        default=False, help_text="Seen by editors and its author only; never exported."
                    ),
                ),
                ("created_at", models.DateTimeField(blank=True, editable=False)),
                (
                    "claim",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        to="articles.claim",
                    ),
                ),
                (
                    "added_by",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
                ("history_id", models.AutoField(primary_key=True, serialize=False)),
                ("history_date", models.DateTimeField(db_index=True)),
                ("history_change_reason", models.CharField(max_length=100, null=True)),
                (
                    "history_type",
                    models.CharField(choices=[("+", "Created"), ("~", "Changed"), ("-", "Deleted")], max_length=1),
                ),
                (
                    "history_user",
                    models.ForeignKey(
                        null=True,
                        on_delete=django.db.models.deletion.SET_NULL,
                        related_name="+",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
            ],
            options={
                "verbose_name": "historical evidence",
                "verbose_name_plural": "historical evidence",
                "ordering": ("-history_date", "-history_id"),
                "get_latest_by": ("history_date", "history_id"),
            },
            bases=(simple_history.models.HistoricalChanges, models.Model),
        ),
        migrations.CreateModel(
            name="HistoricalLink",
            fields=[
                ("id", models.BigIntegerField(auto_created=True, blank=True, db_index=True, verbose_name="ID")),
                (
                    "version",
                    models.PositiveIntegerField(
                        default=1, editable=False, help_text="Counts changes; sent as the ETag."
                    ),
                ),
                (
                    "updated_at",
                    models.DateTimeField(
                        blank=True, db_index=True, editable=False, help_text="When it was last changed (UTC)."
                    ),
                ),
                (
                    "relation",
                    models.CharField(
                        choices=[
                            ("agrees", "Agrees"),
                            ("conflicts", "Conflicts"),
                            ("supersedes", "Supersedes"),
                            ("different_scope", "Different scope"),
                        ],
                        max_length=16,
                    ),
                ),
                (
                    "kind",
                    models.CharField(
                        choices=[
                            ("number", "Number"),
                            ("currency", "Currency"),
                            ("quote", "Quote"),
                            ("speaker", "Speaker"),
                            ("stance", "Stance"),
                            ("date", "Date"),
                            ("title", "Title"),
                        ],
                        max_length=10,
                    ),
                ),
                ("values", models.JSONField(blank=True, default=list, help_text="Both values as written.")),
                ("explanation", models.TextField(help_text="One sentence that a person can check.")),
                ("score", models.FloatField(default=0.0, help_text="How sure the machine is, from 0 to 1.")),
                ("parts", models.JSONField(blank=True, default=list, help_text="What the score is made of.")),
                (
                    "spans",
                    models.JSONField(blank=True, default=list, help_text="[[claim, start, end], ...] that caused it."),
                ),
                (
                    "state",
                    models.CharField(
                        choices=[("suggested", "Suggested"), ("confirmed", "Confirmed"), ("dismissed", "Dismissed")],
                        default="suggested",
                        max_length=10,
                    ),
                ),
                ("decided_at", models.DateTimeField(blank=True, null=True)),
                ("reason", models.TextField(blank=True, help_text="Why the person decided so.")),
                (
                    "story",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        to="articles.story",
                    ),
                ),
                (
                    "cluster",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        to="articles.cluster",
                    ),
                ),
                (
                    "first",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        to="articles.claim",
                    ),
                ),
                (
                    "second",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        to="articles.claim",
                    ),
                ),
                (
                    "decided_by",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
                ("history_id", models.AutoField(primary_key=True, serialize=False)),
                ("history_date", models.DateTimeField(db_index=True)),
                ("history_change_reason", models.CharField(max_length=100, null=True)),
                (
                    "history_type",
                    models.CharField(choices=[("+", "Created"), ("~", "Changed"), ("-", "Deleted")], max_length=1),
                ),
                (
                    "history_user",
                    models.ForeignKey(
                        null=True,
                        on_delete=django.db.models.deletion.SET_NULL,
                        related_name="+",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
            ],
            options={
                "verbose_name": "historical link",
                "verbose_name_plural": "historical links",
                "ordering": ("-history_date", "-history_id"),
                "get_latest_by": ("history_date", "history_id"),
            },
            bases=(simple_history.models.HistoricalChanges, models.Model),
        ),
        migrations.CreateModel(
            name="HistoricalSpeaker",
            fields=[
                ("id", models.BigIntegerField(auto_created=True, blank=True, db_index=True, verbose_name="ID")),
                (
                    "version",
                    models.PositiveIntegerField(
                        default=1, editable=False, help_text="Counts changes; sent as the ETag."
                    ),
                ),
                (
                    "updated_at",
                    models.DateTimeField(
                        blank=True, db_index=True, editable=False, help_text="When it was last changed (UTC)."
                    ),
                ),
                (
                    "name",
                    models.CharField(
                        db_index=True, help_text="The canonical name, used across outlets.", max_length=200
                    ),
                ),
                (
                    "kind",
                    models.CharField(
                        choices=[("person", "Person"), ("organization", "Organization")],
                        default="person",
                        max_length=12,
                    ),
                ),
                (
                    "maintained",
                    models.BooleanField(
                        default=True,
                        help_text="An editor stands behind it; off: found in the articles, used for nothing but lists.",
                    ),
                ),
                (
                    "note",
                    models.TextField(
                        blank=True, help_text="What a checker should know, for example how to reach the office."
                    ),
                ),
                (
                    "speaks_for",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        help_text="The body whose information this speaker passes on; claims then rest on that body.",
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        to="articles.speaker",
                    ),
                ),
                (
                    "merged_into",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        help_text="Set where an editor found that two records are one speaker.",
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        to="articles.speaker",
                    ),
                ),
                ("history_id", models.AutoField(primary_key=True, serialize=False)),
                ("history_date", models.DateTimeField(db_index=True)),
                ("history_change_reason", models.CharField(max_length=100, null=True)),
                (
                    "history_type",
                    models.CharField(choices=[("+", "Created"), ("~", "Changed"), ("-", "Deleted")], max_length=1),
                ),
                (
                    "history_user",
                    models.ForeignKey(
                        null=True,
                        on_delete=django.db.models.deletion.SET_NULL,
                        related_name="+",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
            ],
            options={
                "verbose_name": "historical speaker",
                "verbose_name_plural": "historical speakers",
                "ordering": ("-history_date", "-history_id"),
                "get_latest_by": ("history_date", "history_id"),
            },
            bases=(simple_history.models.HistoricalChanges, models.Model),
        ),
        migrations.CreateModel(
            name="HistoricalStory",
            fields=[
                ("id", models.BigIntegerField(auto_created=True, blank=True, db_index=True, verbose_name="ID")),
                (
                    "version",
                    models.PositiveIntegerField(
                        default=1, editable=False, help_text="Counts changes; sent as the ETag."
                    ),
                ),
                (
                    "updated_at",
                    models.DateTimeField(
                        blank=True, db_index=True, editable=False, help_text="When it was last changed (UTC)."
                    ),
                ),
                ("slug", models.SlugField(help_text="Short name used in addresses and commands.", max_length=80)),
                ("title", models.CharField(help_text="What editors call the story.", max_length=200)),
                ("created_at", models.DateTimeField(blank=True, editable=False)),
                ("history_id", models.AutoField(primary_key=True, serialize=False)),
                ("history_date", models.DateTimeField(db_index=True)),
                ("history_change_reason", models.CharField(max_length=100, null=True)),
                (
                    "history_type",
                    models.CharField(choices=[("+", "Created"), ("~", "Changed"), ("-", "Deleted")], max_length=1),
                ),
                (
                    "history_user",
                    models.ForeignKey(
                        null=True,
                        on_delete=django.db.models.deletion.SET_NULL,
                        related_name="+",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
            ],
            options={
                "verbose_name": "historical story",
                "verbose_name_plural": "historical stories",
                "ordering": ("-history_date", "-history_id"),
                "get_latest_by": ("history_date", "history_id"),
            },
            bases=(simple_history.models.HistoricalChanges, models.Model),
        ),
        migrations.AddField(
            model_name="article",
            name="current",
            field=models.ForeignKey(
                blank=True,
                null=True,
                on_delete=django.db.models.deletion.PROTECT,
                related_name="+",
                to="articles.revision",
            ),
        ),
        migrations.AddField(
            model_name="claim",
            name="verdict",
            field=models.ForeignKey(
                blank=True,
                help_text="The verdict that stands: the latest approved, else the latest not retracted.",
                null=True,
                on_delete=django.db.models.deletion.SET_NULL,
                related_name="+",
                to="articles.verdict",
            ),
        ),
    ]
