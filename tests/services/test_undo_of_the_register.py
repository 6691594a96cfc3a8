"""One step back in the register of speakers: names, whom they speak for, posts, notes, records added and merged."""

from datetime import date

import pytest

from articles.models import Post, Speaker, SpeakerAlias
from articles.services.errors import Invalid
from articles.services.link import relink
from articles.services.speakers import (
    add_alias,
    add_post,
    change_post,
    change_speaker,
    create_speaker,
    merge_speakers,
    remove_alias,
    remove_post,
    rename_speaker,
    set_speaks_for,
)
from articles.services.undo import undo_last
from tests.factories import ClaimFactory, SpeakerFactory

from .texts import OTHER, bring_in, claim_with

pytestmark = pytest.mark.django_db


@pytest.fixture
def pair(story):
    one = bring_in(story).article
    two = bring_in(story, OTHER, source="other.txt").article
    relink(story=story)
    return one, two


def register(*names):
    """Return what the register says of speakers: name, whose record it is, whom it speaks for, its other names."""
    rows = Speaker.objects.filter(name__in=names).order_by("name")
    return [
        (row.name, row.maintained, row.merged_into_id, row.speaks_for_id, sorted(row.aliases.values_list("name")))
        for row in rows
    ]


@pytest.fixture
def mayor(pair):
    return Speaker.objects.get(name="Anna Kowal")


@pytest.fixture
def office(editor):
    return create_speaker(name="Hydrology Institute", kind="organization", by=editor).speaker


REGISTER = {
    "a new name": lambda mayor, office, by: add_alias(speaker=mayor, name="Mayor of Tarnow", by=by),
    "a name of a record that was found": lambda mayor, office, by: add_alias(speaker=office, name="Anna Kowal", by=by),
    "renamed": lambda mayor, office, by: rename_speaker(speaker=mayor, name="Anna Maria Kowal", by=by),
    "merged": lambda mayor, office, by: merge_speakers(keep=office, other=mayor, by=by),
    "speaks for": lambda mayor, office, by: set_speaks_for(speaker=mayor, body=office, by=by),
}


@pytest.mark.parametrize("step", REGISTER)
def test_a_change_of_the_register_is_taken_back(step, pair, mayor, office, editor, story):
    mayor.posts.create(title="Mayor")
    before = register("Anna Kowal", "Anna Maria Kowal", "Hydrology Institute")
    REGISTER[step](mayor, office, editor)
    assert register("Anna Kowal", "Anna Maria Kowal", "Hydrology Institute") != before
    undone = undo_last(by=editor)
    assert undone.words.startswith("Changed the speaker ")
    assert undone.where.startswith("/speakers/")
    assert undone.stories == (story.pk,)
    assert register("Anna Kowal", "Anna Maria Kowal", "Hydrology Institute") == before
    assert [post.title for post in Speaker.objects.get(name="Anna Kowal").posts.all()] == ["Mayor"]
    relink(story=story)
    assert claim_with(pair[0], "We could lose").speaker == mayor
    assert claim_with(pair[0], "We could lose").origin == "Anna Kowal"


def test_a_name_that_was_taken_away_is_given_back_with_what_was_found_under_it(pair, office, editor, story):
    add_alias(speaker=office, name="Anna Kowal", by=editor)
    add_alias(speaker=office, name="A. Kowal", by=editor)
    Speaker.objects.filter(name="Anna Kowal").delete()
    remove_alias(speaker=office, name="Anna Kowal", by=editor)
    assert claim_with(pair[0], "We could lose").speaker == Speaker.objects.get(name="Anna Kowal")
    undo_last(by=editor)
    assert set(office.aliases.values_list("name", flat=True)) == {"Anna Kowal", "A. Kowal"}
    relink(story=story)
    assert claim_with(pair[0], "We could lose").speaker == office


def test_voices_and_names_that_came_with_a_merged_record_go_back(office, editor):
    other, voice = SpeakerFactory(name="Ida Roth"), SpeakerFactory(name="Spokesman")
    add_alias(speaker=other, name="I. Roth", by=None)
    set_speaks_for(speaker=voice, body=other, by=None)
    set_speaks_for(speaker=other, body=SpeakerFactory(name="City Hall"), by=None)
    before = register("Ida Roth", "Spokesman", "Hydrology Institute")
    merge_speakers(keep=office, other=other, by=editor)
    undo_last(by=editor)
    assert register("Ida Roth", "Spokesman", "Hydrology Institute") == before


@pytest.mark.parametrize("step", REGISTER)
def test_a_change_of_the_register_that_was_changed_since_stays(step, mayor, office, editor):
    REGISTER[step](mayor, office, editor)
    SpeakerAlias.objects.all().delete()
    Speaker.objects.filter(pk=mayor.pk).update(merged_into=None, speaks_for=None)
    with pytest.raises(Invalid, match="changed here since"):
        undo_last(by=editor)


def test_an_editor_who_worked_on_the_record_since_still_stands_behind_it(mayor, editor, administrator):
    assert not mayor.maintained
    add_alias(speaker=mayor, name="Mayor of Tarnow", by=editor)
    change_speaker(speaker=mayor, note="Ask her office.", by=administrator)
    undo_last(by=editor)
    mayor.refresh_from_db()
    assert (mayor.maintained, mayor.note) == (True, "Ask her office.")


def told(speaker):
    speaker.refresh_from_db()
    posts = [(post.pk, post.title, post.organization, post.start, post.end) for post in speaker.posts.order_by("pk")]
    return speaker.kind, speaker.note, speaker.maintained, posts


@pytest.fixture
def known(editor):
    """Return a speaker with a note and a post."""
    speaker = create_speaker(name="Ida Roth", note="Call the office.", by=editor).speaker
    add_post(speaker=speaker, title="Mayor", organization="Tarnow", start=date(2020, 1, 31), by=editor)
    return speaker


DETAILS = {
    "note": lambda speaker, by: change_speaker(speaker=speaker, note="Call her deputy.", by=by),
    "kind": lambda speaker, by: change_speaker(speaker=speaker, kind="organization", by=by),
    "post added": lambda speaker, by: add_post(speaker=speaker, title="Senator", by=by),
    "post changed": lambda speaker, by: change_post(
        post=speaker.posts.get(), title="Mayor", end=date(2024, 2, 29), by=by
    ),
    "post removed": lambda speaker, by: remove_post(post=speaker.posts.get(), by=by),
}


@pytest.mark.parametrize("step", DETAILS)
def test_a_post_or_note_of_a_speaker_is_taken_back(step, known, editor):
    before = told(known)
    DETAILS[step](known, editor)
    assert told(known) != before
    undone = undo_last(by=editor)
    assert undone.words.startswith("Changed the speaker Ida Roth: ")
    assert (undone.instead, undone.where, undone.stories) == ("", known.get_absolute_url(), ())
    assert told(known) == before


@pytest.mark.parametrize("step", DETAILS)
def test_a_post_or_note_that_was_changed_since_stays(step, known, editor, administrator):
    number = known.posts.get().pk
    DETAILS[step](known, editor)
    known.refresh_from_db()
    change_speaker(speaker=known, note="Gone.", kind="person", by=administrator)
    for post in known.posts.all():
        change_post(post=post, title="Former mayor", by=administrator)
    Post.objects.get_or_create(pk=number, defaults={"speaker": known, "title": "Mayor"})
    with pytest.raises(Invalid, match="changed here since"):
        undo_last(by=editor)


def test_steps_on_one_post_are_taken_back_one_after_the_other(known, editor):
    before = told(known)
    change_post(post=known.posts.get(), title="Lord mayor", by=editor)
    remove_post(post=known.posts.get(), by=editor)
    undo_last(by=editor)
    undo_last(by=editor)
    assert told(known) == before


def test_a_speaker_that_was_added_is_taken_away_again(editor):
    speaker = create_speaker(name="Ida Roth", by=editor).speaker
    undone = undo_last(by=editor)
    assert (undone.words, undone.where) == ("Added the speaker Ida Roth", "")
    assert not Speaker.objects.filter(name="Ida Roth").exists()
    assert Speaker.history.filter(id=speaker.pk, history_type="-", history_user=editor).exists()
    create_speaker(name="Ida Roth", by=editor)


def test_a_speaker_that_claims_name_since_stays_as_one_that_was_found(editor):
    speaker = create_speaker(name="Ida Roth", by=editor).speaker
    ClaimFactory(speaker=speaker)
    undo_last(by=editor)
    speaker.refresh_from_db()
    assert not speaker.maintained


def test_a_speaker_on_whom_a_colleague_worked_since_stays(editor, administrator):
    speaker = create_speaker(name="Ida Roth", by=editor).speaker
    add_post(speaker=speaker, title="Mayor", by=administrator)
    with pytest.raises(Invalid, match="changed here since"):
        undo_last(by=editor)


def test_a_name_that_was_found_and_taken_over_is_only_found_again(mayor, editor):
    create_speaker(name="Anna Kowal", kind="organization", note="Ask.", by=editor)
    undo_last(by=editor)
    mayor.refresh_from_db()
    assert (mayor.maintained, mayor.kind, mayor.note) == (False, "person", "")
