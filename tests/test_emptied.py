"""A test that empties the tables takes nothing from the next one."""

import pytest
from django.core.management import call_command

from tests import factories


@pytest.mark.django_db(transaction=True)
def test_roles_are_made_again_after_the_tables_were_emptied():
    call_command("flush", interactive=False, verbosity=0)
    editor = factories.UserFactory(role="editor")
    assert editor.has_perm("articles.add_secondcheck")
    assert not editor.has_perm("auth.change_user")
