"""Indexes that tell at once whether anything in a story changed, and the surest open conflicts."""

from django.conf import settings
from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [
        ("articles", "0003_search"),
        migrations.swappable_dependency(settings.AUTH_USER_MODEL),
    ]

    operations = [
        migrations.AddIndex(
            model_name="article",
            index=models.Index(fields=["story", "updated_at"], name="article_story_updated"),
        ),
        migrations.AddIndex(
            model_name="claim",
            index=models.Index(fields=["story", "updated_at"], name="claim_story_updated"),
        ),
        migrations.AddIndex(
            model_name="claim",
            index=models.Index(
                fields=["story", "gone", "state"], condition=models.Q(stale=True), name="claim_story_stale"
            ),
        ),
        migrations.AddIndex(
            model_name="cluster",
            index=models.Index(fields=["story", "updated_at"], name="cluster_story_updated"),
        ),
        migrations.AddIndex(
            model_name="link",
            index=models.Index(fields=["story", "updated_at"], name="link_story_updated"),
        ),
        migrations.AddIndex(
            model_name="link",
            index=models.Index(
                fields=["-score", "id"],
                condition=models.Q(relation="conflicts", state="suggested"),
                name="link_open_conflicts",
            ),
        ),
    ]
