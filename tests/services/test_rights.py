"""Who may do what, as a table: one row a verb, one column a role."""

import pytest
from django.contrib.auth.models import AnonymousUser

from articles.services.errors import NotAllowed
from articles.services.rights import RULES, may, require
from tests.factories import ClaimFactory, EvidenceFactory, LinkFactory, UserFactory, VerdictFactory

ROLES = ["", "viewer", "checker", "editor", "administrator"]
SEES, CHECKS, EDITS, RULES_PEOPLE = "01111", "00111", "00011", "00001"
TABLE = {
    "see": SEES, "decide": CHECKS, "take": CHECKS, "recheck": CHECKS, "comment": CHECKS, "tick": CHECKS,
    "add_evidence": CHECKS, "see_evidence": SEES, "add_claim": CHECKS, "change_borders": CHECKS,
    "decide_link": CHECKS, "reopen": EDITS, "withdraw": EDITS, "edit_clusters": EDITS, "edit_articles": EDITS,
    "import": EDITS, "edit_speakers": EDITS, "edit_stories": EDITS, "edit_outlets": EDITS, "manage_people": RULES_PEOPLE,
    # of somebody else's thing
    "retract": EDITS, "second_check": EDITS, "assign": EDITS, "change_evidence": EDITS, "reopen_link": EDITS,
}  # fmt: skip


def test_the_table_names_every_verb():
    assert set(TABLE) == set(RULES)


@pytest.mark.django_db
@pytest.mark.parametrize("verb", TABLE)
def test_roles(verb):
    things = {
        "retract": VerdictFactory, "second_check": VerdictFactory, "assign": ClaimFactory,
        "change_evidence": EvidenceFactory, "see_evidence": EvidenceFactory, "reopen_link": LinkFactory,
    }  # fmt: skip
    thing = things[verb]() if verb in things else None
    allowed = "".join(str(int(may(UserFactory(role=role), verb, thing))) for role in ROLES)
    assert allowed == TABLE[verb]


@pytest.mark.django_db
@pytest.mark.parametrize(
    ("verb", "factory", "field", "allowed"),
    [
        ("retract", VerdictFactory, "reviewer", True),
        ("second_check", VerdictFactory, "reviewer", False),
        ("assign", ClaimFactory, "assignee", True),
        ("change_evidence", EvidenceFactory, "added_by", True),
        ("reopen_link", LinkFactory, "decided_by", True),
    ],
)
def test_ones_own_thing(checker, verb, factory, field, allowed):
    assert may(checker, verb, factory(**{field: checker})) is allowed


@pytest.mark.django_db
def test_an_editor_cannot_second_check_their_own_verdict(editor):
    assert not may(editor, "second_check", VerdictFactory(reviewer=editor))


@pytest.mark.django_db
def test_confidential_evidence_is_for_its_author_and_editors(checker, colleague, editor, viewer):
    item = EvidenceFactory(confidential=True, added_by=checker)
    assert [may(user, "see_evidence", item) for user in (viewer, colleague, checker, editor)] == [
        False, False, True, True,
    ]  # fmt: skip


@pytest.mark.django_db
def test_strangers_and_those_who_left_may_nothing_and_the_machine_everything(editor):
    editor.is_active = False
    for verb in RULES:
        assert not may(AnonymousUser(), verb)
        assert not may(editor, verb)
        assert may(None, verb)


@pytest.mark.django_db
def test_refusal_is_a_sentence(viewer):
    with pytest.raises(NotAllowed, match="role"):
        require(viewer, "decide")
