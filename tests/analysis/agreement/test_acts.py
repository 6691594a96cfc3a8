"""What is read of one sentence as an act: its sort, who does it, what it is about, the day."""

from __future__ import annotations

from datetime import date

import pytest

from articles.analysis.agreement.positions.actors import Actor, same_actor
from articles.analysis.agreement.positions.acts import Act, Scene, acts_of
from articles.analysis.agreement.story import Story
from articles.analysis.compare import Report
from articles.analysis.names import Register
from articles.analysis.origins import trace_origins
from articles.analysis.pipeline import read
from articles.analysis.questions.features import features_of


def acts(text: str) -> list[Act]:
    reading = read(text, published="2025-03-13", strip=False)  # a Thursday
    reports = [Report(key, 0, "Outlet", reading.published, None, claim) for key, claim in enumerate(reading.claims)]
    register = Register().learn([text])
    features = tuple(features_of(report, register) for report in reports)
    story = Story(features, {}, register, trace_origins(reports, register), {})
    before = [None, None, *features]
    rows = zip(before, before[1:], features, strict=False)
    return [act for two, one, item in rows for act in acts_of(item, Scene(one, two, story), story)]


@pytest.mark.parametrize(
    ("text", "sort", "who", "core"),
    [
        ("The museum agreed on Monday to repair the door.", "grants", "museum", ("repair", "door")),
        ("Curator Lena Ost refused on Monday to repair the door.", "refuses", "ost", ("repair", "door")),
        ("On Monday the museum turned down an offer of two lamps.", "refuses", "museum", ("lamp",)),
        ("In a letter to staff, curator Lena Ost ruled out a merger.", "refuses", "ost", ("merg",)),
        ("The curator, Lena Ost, gave her blessing to the loan.", "grants", "ost", ("loan",)),
        ("Lena Ost, who runs the museum, denied that the vase was a copy.", "denies", "ost", None),
        ("Curator Lena Ost declined to say who owned the vase.", "silent", "ost", None),
        ("Curator Lena Ost refused to rule out a strike.", "open", "ost", None),
        ("The museum took the blame for the broken vase.", "admits", "museum", None),
        ("Curator Lena Ost said that she had never seen the vase.", "denies", "ost", None),
    ],
)
def test_an_act_tells_who_does_what(text, sort, who, core):
    found = [act for act in acts(text) if act.sort == sort]
    assert found
    actor = found[0].actor
    assert who in actor.people | actor.named | actor.called
    assert core is None or found[0].issue.core == core


@pytest.mark.parametrize(
    "text",
    [
        "Campaigners urged the museum to refuse the loan.",
        "Staff fear that the museum could refuse the loan.",
        "If the museum refuses the loan, the lender will sue.",
        "The lender was refused entry.",
        "Nobody at the museum refused the loan.",
    ],
)
def test_what_is_asked_feared_or_suffered_is_no_refusal(text):
    assert not [act for act in acts(text) if act.sort == "refuses"]


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("The museum refused on Monday to repair the door.", date(2025, 3, 10)),
        ("On Monday, in a letter to staff, the museum refused to repair the door.", date(2025, 3, 10)),
        ("The museum agreed at a meeting on Tuesday to repair the door by Friday.", date(2025, 3, 11)),
        ("The vase was not for sale, curator Lena Ost confirmed on Tuesday.", date(2025, 3, 11)),
        ("Curator Lena Ost met the lender on Monday. She refused to repair the door.", date(2025, 3, 10)),
    ],
)
def test_the_day_of_an_act_stands_beside_its_verb(text, day):
    act = acts(text)[-1]
    assert act.when.stated
    assert act.when.days == (day, day)


ROE, HAY = (Actor(frozenset([name]), frozenset([(given, name)])) for given, name in (("ada", "roe"), ("tom", "hay")))
NAVY = Actor(named=frozenset(["navy"]))


@pytest.mark.parametrize(
    ("one", "two", "same"),
    [
        (ROE, ROE, True),
        (ROE, HAY, False),
        (ROE, Actor(frozenset(["roe"])), True),
        (ROE, Actor(frozenset(["roe"]), frozenset([("petra", "roe")])), False),
        (NAVY, Actor(named=frozenset(["navy", "lethmark"])), True),
        (NAVY, Actor(frozenset(["roe"]), named=frozenset(["navy"]), spokes=True), True),
        (Actor(called=frozenset(["health", "ministry"])), Actor(called=frozenset(["finance", "ministry"])), False),
        (Actor(called=frozenset(["government"])), Actor(called=frozenset(["government"])), True),
        (Actor(origin="Alba Mill"), Actor(origin="Alba Mill"), True),
    ],
)
def test_one_actor_by_name_body_or_post(one, two, same):
    assert bool(same_actor(one, two)) is same
    assert bool(same_actor(two, one)) is same


def test_a_way_back_is_no_support():
    assert "back" not in [act.cue for act in acts("Curator Lena Ost will go back to the museum on Monday.")]
    assert "grants" in [act.sort for act in acts("Curator Lena Ost will back the loan of the vase.")]
