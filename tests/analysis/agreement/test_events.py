"""Which word of a clause a date belongs to, and what that word says happened."""

from __future__ import annotations

import pytest

from articles.analysis.agreement.dated.events import Event, events_of
from articles.analysis.names import Register
from articles.analysis.pipeline import read
from articles.analysis.questions.features import features_of
from articles.analysis.reports import Report


def events_in(text: str) -> list[Event]:
    """Return the dated events of all claims of a text printed on a Friday."""
    reading = read(text, published="2026-09-18", strip=False)
    register = Register().learn([text])
    claims = enumerate(reading.claims, 1)
    reports = [Report(key, 1, "Outlet", reading.published, None, claim) for key, claim in claims]
    return [event for report in reports for event in events_of(features_of(report, register))]


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Transport of cattle has been banned around infected farms since Friday 4 September.", "ban"),
        ("Sheep may not be moved, under an order that took effect on 7 September.", "effect"),
        ("The storeroom was flooded on Saturday, when a joint in the heating gave.", "flood"),
        ("On 7 September the Office for Rural Roads (ORR) closed the tunnel.", "close"),
        ("The takeover, announced on 3 September, has been opposed by farmers.", "buy"),
        ("The men got out of Garrick jail on 6 September.", "escape"),
        ("A load of vaccine was flown in on 11 September.", "arrive"),
        ("The curfew was lifted on 11 September.", "end"),
    ],
)
def test_a_date_belongs_to_the_verb_of_its_clause(text, kind):
    assert any(kind in event.kinds for event in events_in(text))


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("The bell was lifted out of the sea on 11 September.", "end"),
        ("The breakout happened on 7 September, the prison service said.", "service"),
        ("A new version of the software was installed on 10 September.", "appoint"),
        ("The men got out of Garrick jail on 6 September.", "sentence"),
    ],
)
def test_a_word_that_only_looks_like_an_event_is_none(text, kind):
    assert not any(kind in event.kinds for event in events_in(text))


def test_a_date_beside_what_is_said_is_read_where_its_clause_holds_no_speech():
    text = "Foot rot was first confirmed on 2 September at a dairy farm, where the vet said that all would be tested."
    assert [str(event.days[0]) for event in events_in(text)] == ["2026-09-02"]


def test_a_day_of_speech_is_no_event():
    assert not events_in("The vet said on Monday that all would be tested.")


def test_a_time_by_the_clock_narrows_the_day():
    (event,) = events_in("The last homes were reconnected at 21:40 on Thursday.")
    assert event.hours[0] >= 18
