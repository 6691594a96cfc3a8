"""Make the groups viewer, checker, editor and administrator, with their rights. Safe to run on groups that exist."""

from django.contrib.auth.management import create_permissions
from django.db import migrations

SEEN_BY_ALL = [
    "anchor", "article", "claim", "cluster", "comment", "evidence", "link", "pairing", "post", "publisher",
    "revision", "secondcheck", "speaker", "speakeralias", "story", "tick", "verdict",
]
VIEWER = [f"view_{name}" for name in SEEN_BY_ALL]
CHECKER = VIEWER + [
    "add_claim", "change_claim", "add_comment", "add_evidence", "change_evidence", "change_link", "add_tick",
    "change_tick", "add_verdict",
]
EDITOR = CHECKER + [
    "add_article", "change_article", "change_cluster", "add_cluster", "add_importrun", "change_importrun",
    "view_importrun", "view_importrow", "add_pairing", "change_pairing", "add_post", "change_post", "delete_post",
    "add_publisher", "change_publisher", "add_revision", "add_secondcheck", "add_speaker", "change_speaker",
    "add_speakeralias", "change_speakeralias", "delete_speakeralias", "add_story", "change_story", "see_confidential",
]
PEOPLE = ["add_user", "change_user", "view_user", "view_group"]
GROUPS = {
    "viewer": VIEWER,
    "checker": CHECKER,
    "editor": EDITOR,
    "administrator": EDITOR + ["view_deed", "view_importrun", "view_storyvisit", "view_preference"],
}


def make_groups(apps, schema_editor):
    alias = schema_editor.connection.alias
    for label in ("auth", "articles"):  # permissions are made after all migrations; these are needed now
        config = apps.get_app_config(label)
        config.models_module = True
        create_permissions(config, apps=apps, verbosity=0, using=alias)
        config.models_module = None
    Group, Permission = apps.get_model("auth", "Group"), apps.get_model("auth", "Permission")
    for name, codes in GROUPS.items():
        group, _ = Group.objects.using(alias).get_or_create(name=name)
        rights = Permission.objects.using(alias).filter(content_type__app_label="articles", codename__in=codes)
        group.permissions.add(*rights)
    people = Permission.objects.using(alias).filter(content_type__app_label="auth", codename__in=PEOPLE)
    Group.objects.using(alias).get(name="administrator").permissions.add(*people)


class Migration(migrations.Migration):
    dependencies = [
        ("articles", "0001_initial"),
        ("auth", "0012_alter_user_first_name_max_length"),
        ("contenttypes", "0002_remove_content_type_name"),
    ]

    operations = [migrations.RunPython(make_groups, migrations.RunPython.noop)]
