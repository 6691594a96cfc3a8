"""A claim may answer a second question beside its own: a sentence may hold two facts."""

from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [
        ("articles", "0008_words_of_the_pages"),
    ]

    operations = [
        migrations.AddField(
            model_name="cluster",
            name="also",
            field=models.ManyToManyField(
                blank=True,
                help_text="Claims with a question of their own that answer this one as well: a sentence may hold two facts.",
                related_name="also_answers",
                to="articles.claim",
            ),
        ),
    ]
