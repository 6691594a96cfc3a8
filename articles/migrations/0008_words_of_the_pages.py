"""The admin calls outlets, questions and rechecks what the pages call them; nothing stored changes."""

from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [
        ("articles", "0007_outlets"),
    ]

    operations = [
        migrations.AlterModelOptions(
            name="cluster",
            options={"ordering": ["story", "pk"], "verbose_name": "question"},
        ),
        migrations.AlterModelOptions(
            name="historicalcluster",
            options={
                "get_latest_by": ("history_date", "history_id"),
                "ordering": ("-history_date", "-history_id"),
                "verbose_name": "historical question",
                "verbose_name_plural": "historical questions",
            },
        ),
        migrations.AlterModelOptions(
            name="historicalpublisher",
            options={
                "get_latest_by": ("history_date", "history_id"),
                "ordering": ("-history_date", "-history_id"),
                "verbose_name": "historical outlet",
                "verbose_name_plural": "historical outlets",
            },
        ),
        migrations.AlterModelOptions(
            name="publisher",
            options={"ordering": ["name"], "verbose_name": "outlet"},
        ),
        migrations.AlterModelOptions(
            name="publisheralias",
            options={
                "ordering": ["name"],
                "verbose_name": "other name of an outlet",
                "verbose_name_plural": "other names of outlets",
            },
        ),
        migrations.AlterField(
            model_name="claim",
            name="stale",
            field=models.BooleanField(
                default=False,
                help_text="Decided, but the text or a link it rests on changed since.",
                verbose_name="needs a recheck",
            ),
        ),
        migrations.AlterField(
            model_name="historicalclaim",
            name="stale",
            field=models.BooleanField(
                default=False,
                help_text="Decided, but the text or a link it rests on changed since.",
                verbose_name="needs a recheck",
            ),
        ),
    ]
