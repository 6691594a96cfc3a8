"""What happened around a date, in the widest words, and what else is dated."""

from __future__ import annotations

import pytest

from articles.analysis.agreement.dated.happenings import NOTHING, Happenings, tells
from articles.analysis.languages.english.happenings import HAPPENINGS
from articles.analysis.words.frames import sorts_in
from articles.analysis.words.wording import tokens
from tests.analysis.agreement.test_dates import flagged


def sorts(text: str) -> frozenset[str]:
    return sorts_in(tokens(text), HAPPENINGS)


@pytest.mark.parametrize(
    ("one", "two"),
    [
        ("Investors will have their say.", "Shareholders vote."),
        ("The sluices were raised.", "Engineers opened four gates."),
        ("The party walked out of the coalition.", "It lacked a majority."),
        ("Detectives caught up with him.", "She was picked up at a hotel."),
        ("The rocket leaves its pad.", "The probe lifts off."),
        ("She will learn her punishment.", "The sentencing is set."),
        ("The clinic sees its last patient.", "The ward shuts."),
        ("The ban takes effect.", "The prohibition bites."),
        ("He made a first overture.", "The board was approached."),
        ("The levy comes into force.", "Customs officers apply the duty."),
    ],
)
def test_two_wordings_of_one_happening_share_a_sort(one, two):
    assert sorts(one) & sorts(two)


@pytest.mark.parametrize(
    ("one", "two"),
    [
        ("The bride wore white.", "The rocket lifted off."),
        ("The thief fled.", "The budget was set out."),
        ("The bakery caught fire.", "Voters go to the polls."),
    ],
)
def test_two_happenings_share_none(one, two):
    assert not sorts(one) & sorts(two)


def test_what_stands_by_the_head_is_the_core_and_all_around_it_the_rest():
    found = tokens("After the flood in the valley the old mayor of the small town of Osk resigned on Monday")
    read = Happenings.read(found, 15, (6, 16), says_little=False)
    assert "=quit" in read.core <= read.clause <= read.around
    assert "=flood" in read.around - read.clause
    assert Happenings.read((), 0, (0, 0), says_little=True) == NOTHING


def test_a_word_tells_by_itself_or_not():
    assert tells(tokens("resigned")[0])
    assert not tells(tokens("purple")[0])


@pytest.mark.parametrize(
    ("first", "second"),
    [
        (
            "Small investors will have their say on April 14, when Calder's shareholders vote.",
            "Calder shareholders are to vote on March 24.",
        ),
        (
            "Police said burglars broke into the mint on Monday.",
            "The break-in at the mint was on Wednesday, detectives said.",
        ),
        ("Citizens of Norland will elect a parliament on 19 April.", "Norland votes for a parliament on 12 April."),
    ],
)
def test_one_happening_under_two_wordings_on_two_days_conflicts(first, second):
    assert flagged(first, second, published="2025-02-14")
