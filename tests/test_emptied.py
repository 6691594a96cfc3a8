"""A test that empties the tables takes nothing from the next one."""

import pytest
from django.core.management import call_command

from tests import factories


@pytest.mark.django_db(transaction=True, serialized_rollback=True)
def test_roles_are_made_again_after_the_tables_were_emptied():
    call_command("flush", interactive=False, verbosity=0)
    editor = factories.UserFactory(role="editor")
    assert editor.has_perm("articles.add_secondcheck")
    assert not editor.has_perm("auth.change_user")


def test_every_test_that_empties_the_tables_leaves_them_empty(request):
    """One that has them filled by the migrations' signals instead leaves rows on which the next one's copy stumbles."""
    marks = [item.get_closest_marker("django_db") for item in request.session.items]
    emptying = [mark for mark in marks if mark and mark.kwargs.get("transaction")]
    assert all(mark.kwargs.get("serialized_rollback") for mark in emptying)
