"""Keep the first words of each text: what an article without a headline is called."""

from django.db import migrations, models

from articles.search.schema import install

FIELD = models.CharField(
    blank=True, default="", help_text="First words of the text: its name without a headline.", max_length=120
)


def fill(apps, schema_editor):
    rows = apps.get_model("articles", "Article").objects.exclude(current=None).select_related("current")
    for article in rows.only("current__body").iterator(chunk_size=200):
        words = " ".join(article.current.body[:320].split())
        lead = words if len(words) <= 80 else words[:79].rsplit(" ", 1)[0] + "…"
        type(article).objects.filter(pk=article.pk).update(lead=lead)


def index(apps, schema_editor):
    """SQLite built the table anew, without the triggers of the search."""
    install(schema_editor.connection)


class Migration(migrations.Migration):
    dependencies = [("articles", "0004_story_stamps")]

    operations = [
        migrations.AddField("article", "lead", FIELD),
        migrations.AddField("historicalarticle", "lead", FIELD),
        migrations.RunPython(fill, migrations.RunPython.noop),
        migrations.RunPython(index, index),
    ]
