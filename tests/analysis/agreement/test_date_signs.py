"""One event told in words that no list joins: the claims' own likeness and their rivals decide."""

from __future__ import annotations

from types import SimpleNamespace

import pytest

from articles.analysis.agreement.dated import date_rivals
from articles.analysis.agreement.dated.date_rivals import STANDING, Couple, standings, weighed
from articles.analysis.agreement.dated.date_signs import DateSigns
from articles.analysis.agreement.dated.date_weights import IN_FEW, RIVAL_WEIGHTS, WEIGHTS
from tests.analysis.agreement.test_dates import flagged

NEUTRAL = dict.fromkeys(DateSigns._fields, 0.0)


@pytest.fixture
def setting(monkeypatch):
    """Return one event in a first article and two in a second, in claims that have nothing in common."""
    monkeypatch.setattr(date_rivals, "fit_signs", lambda *_: dict.fromkeys(RIVAL_WEIGHTS.keys() - {*STANDING}, 0.0))
    monkeypatch.setattr(date_rivals, "standings_of", lambda _: {})
    items = [SimpleNamespace(key=key, report=SimpleNamespace(article=article)) for key, article in enumerate((1, 2, 2))]
    return SimpleNamespace(dated=[(item, None) for item in items], story=SimpleNamespace(memo={}))


def signs(**given: float) -> DateSigns:
    return DateSigns(**{**NEUTRAL, **given})


def test_every_sign_has_a_weight():
    assert tuple(WEIGHTS) == tuple(IN_FEW) == DateSigns._fields


def test_claims_that_answer_one_question_speak_for_one_event():
    assert signs(claims=1.0).odds() > signs(claims=-1.0).odds()


@pytest.mark.parametrize("sign", ["told_apart", "same_weekday", "other_day"])
def test_what_tells_two_events_apart_bars_any_likeness(sign, setting):
    couple = Couple((0, 1), signs(claims=2.0, words=1.0, sorts=1.0, **{sign: 1.0}), 9.0, True)
    assert weighed([couple], setting) == [0.0]


def test_sorts_and_roles_that_are_certain_outweigh_the_rivals(setting):
    couple = Couple((0, 1), signs(rule=0.9), -9.0, True)
    assert weighed([couple], setting) == [0.9]


def test_a_partner_on_the_same_day_makes_another_day_unlikely(setting):
    odd = Couple((0, 1), signs(), 1.0, True)
    same = Couple((0, 2), signs(), 3.0, False)
    assert weighed([odd, same], setting)[0] < weighed([odd], setting)[0]


def test_the_standing_of_a_couple_tells_its_best_partner_on_the_same_day():
    couples = [Couple((0, 1), signs(), 0.0, True), Couple((0, 2), signs(), 2.0, False)]
    assert standings(couples, {0: 1, 1: 2, 2: 2})[0][5] == pytest.approx(0.88, abs=0.01)


@pytest.mark.parametrize(
    ("first", "second"),
    [
        (
            "The band's bus left Tarvo at 9 p.m. local time on Monday.",
            "The band's bus left Tarvo on Tuesday, 1 a.m. GMT.",
        ),
        ("The pool closes on Friday, the council said.", "The pool opened on 3 May, the council said."),
        ("The ferry Alda docked in Lund on Monday.", "The ferry Runa docked in Lund on Wednesday."),
    ],
)
def test_other_clocks_and_other_things_are_left_alone(first, second):
    assert not flagged(first, second)


@pytest.mark.parametrize("sign", ["both_first", "next_day"])
def test_first_times_and_days_that_follow_each_other_speak_for_one_event(sign):
    assert signs(**{sign: 1.0}).odds() > signs().odds()


def test_other_words_for_who_did_it_weigh_but_are_no_bar():
    assert not signs(sorts=1.0, roles_apart=1.0, head=1.0, two_things=1.0).barred
