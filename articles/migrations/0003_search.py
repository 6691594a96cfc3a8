"""Make the search index with its triggers: FTS5 on SQLite, tsvector on PostgreSQL."""

from django.db import migrations

from articles.search.schema import install, remove


def make(apps, schema_editor):
    install(schema_editor.connection)


def unmake(apps, schema_editor):
    remove(schema_editor.connection)


class Migration(migrations.Migration):
    dependencies = [("articles", "0002_groups")]

    operations = [migrations.RunPython(make, unmake)]
