"""Let evidence and remarks be taken back by a date: an undo deletes nothing."""

from django.db import migrations, models

EVIDENCE = models.DateTimeField(blank=True, null=True, help_text="Its author undid adding it; it stays.")
REMARK = models.DateTimeField(blank=True, null=True, help_text="Its author took it back; it stays, struck.")
DEED_LINK = models.JSONField(
    blank=True,
    default=dict,
    help_text="What undo needs beside the claims: the link, remark, evidence or tick, and what it held before.",
)
UNDONE_AT = models.DateTimeField(blank=True, null=True, help_text="Taken back, or passed over as final.")


class Migration(migrations.Migration):
    dependencies = [("articles", "0005_article_lead")]

    operations = [
        migrations.AddField("evidence", "taken_back_at", EVIDENCE),
        migrations.AddField("historicalevidence", "taken_back_at", EVIDENCE),
        migrations.AddField("comment", "taken_back_at", REMARK),
        migrations.AlterField("deed", "link", DEED_LINK),
        migrations.AlterField("deed", "undone_at", UNDONE_AT),
    ]
