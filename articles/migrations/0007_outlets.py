"""Let outlets have other names, be merged, and keep a history."""

import simple_history.models
from django.conf import settings
from django.db import migrations, models
from django.db.models import CASCADE, DO_NOTHING, PROTECT, SET_NULL, F, Q

MERGED = {"blank": True, "null": True, "help_text": "Set where an editor found that two records are one outlet."}
PAST = [
    ("id", models.BigIntegerField(auto_created=True, blank=True, db_index=True, verbose_name="ID")),
    ("version", models.PositiveIntegerField(default=1, editable=False, help_text="Counts changes; sent as the ETag.")),
    ("updated_at", models.DateTimeField(
        blank=True, db_index=True, editable=False, help_text="When it was last changed (UTC).",
    )),
    ("name", models.CharField(db_index=True, help_text="The name on the masthead.", max_length=120)),
    ("domain", models.CharField(blank=True, help_text="Its web address, without www.", max_length=120)),
    ("history_id", models.AutoField(primary_key=True, serialize=False)),
    ("history_date", models.DateTimeField(db_index=True)),
    ("history_change_reason", models.CharField(max_length=100, null=True)),
    ("history_type", models.CharField(
        choices=[("+", "Created"), ("~", "Changed"), ("-", "Deleted")], max_length=1,
    )),
    ("history_user", models.ForeignKey(
        null=True, on_delete=SET_NULL, related_name="+", to=settings.AUTH_USER_MODEL,
    )),
    ("merged_into", models.ForeignKey(
        db_constraint=False, on_delete=DO_NOTHING, related_name="+", to="articles.publisher", **MERGED,
    )),
]
ALIAS = [
    ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
    ("publisher", models.ForeignKey(on_delete=CASCADE, related_name="aliases", to="articles.publisher")),
    ("name", models.CharField(help_text="As an import may name it.", max_length=120, unique=True)),
]


class Migration(migrations.Migration):
    dependencies = [
        ("articles", "0006_taken_back"),
        migrations.swappable_dependency(settings.AUTH_USER_MODEL),
    ]

    operations = [
        migrations.CreateModel(
            "PublisherAlias", ALIAS, {"ordering": ["name"], "verbose_name_plural": "publisher aliases"}
        ),
        migrations.CreateModel(
            "HistoricalPublisher",
            PAST,
            {
                "verbose_name": "historical publisher",
                "verbose_name_plural": "historical publishers",
                "ordering": ("-history_date", "-history_id"),
                "get_latest_by": ("history_date", "history_id"),
            },
            bases=(simple_history.models.HistoricalChanges, models.Model),
        ),
        migrations.AddField(
            "publisher",
            "merged_into",
            models.ForeignKey(on_delete=PROTECT, related_name="merged", to="articles.publisher", **MERGED),
        ),
        migrations.AddConstraint(
            "publisher",
            models.CheckConstraint(condition=~Q(merged_into=F("pk")), name="publisher_not_merged_into_itself"),
        ),
    ]
