"""Figures, dates and alignments as the pages write them."""

from __future__ import annotations

import re

import pytest

from articles.analysis.agreement.quoted.alignment import align
from articles.models import Claim, Link
from articles.templatetags import workspace
from articles.templatetags.workspace import contrast, days, figure, surety, told_by
from articles.views.article_data import told


@pytest.mark.parametrize(
    ("record", "expected"),
    [
        ({"value": 1.0, "comparator": "=", "noun": "soldier"}, "1 soldier"),
        ({"value": 500.0, "comparator": "=", "noun": "officer"}, "500 officers"),
        ({"value": 12000.0, "comparator": "~", "noun": "company"}, "about 12,000 companies"),
        ({"value": 3.0, "comparator": ">=", "noun": "police officer"}, "at least 3 police officers"),
        ({"value": 40.0, "comparator": "=", "noun": "person"}, "40 people"),
        ({"value": 7.0, "comparator": "=", "noun": "church"}, "7 churches"),
        ({"value": 9.0, "comparator": "=", "noun": "day"}, "9 days"),
        ({"value": 2.5, "comparator": "=", "unit": "percentage_point"}, "2.5 percentage points"),
        ({"value": 2.5, "comparator": "=", "unit": "percent"}, "2.5 percent"),
        ({"value": 3200000.0, "comparator": "=", "unit": "GBP"}, "3,200,000 GBP"),
        ({"value": None, "low": 10.0, "high": 20.0, "comparator": "range", "noun": "bus"}, "10–20 buses"),
        ({"value": 60.0, "comparator": "=", "noun": "aircraft"}, "60 aircraft"),
    ],
)
def test_a_figure_is_written_with_the_noun_in_its_number(record, expected):
    assert figure(record) == expected


@pytest.mark.parametrize(
    ("first", "last", "expected"),
    [
        ("2025-05-06", "2025-05-06", "Tue 6 May 2025"),
        ("2025-05-01", "2025-05-10", "Thu 1 May 2025 – Sat 10 May 2025"),
        (None, "2024-12-31", "until Tue 31 Dec 2024"),
        ("2025-01-01", None, "from Wed 1 Jan 2025"),
        (None, None, ""),
    ],
)
def test_a_date_is_written_with_its_weekdays(first, last, expected):
    assert days({"first": first, "last": last}) == expected


@pytest.mark.parametrize(
    ("score", "expected"), [(1.0, "clear"), (0.8, "likely"), (0.3, "worth a look"), (None, "look")]
)
def test_a_score_is_told_in_words_and_never_as_certainty(score, expected):
    assert expected in surety(score)
    assert "%" not in surety(score)


def test_a_word_that_one_version_leaves_out_is_marked_in_both():
    edits = align("There is no reason to worry.", "There is reason to worry.")
    assert [text for text, weight in told_by(edits, 0) if weight == "high"] == ["no"]
    assert [text for text, weight in told_by(edits, 1) if weight == "high"] == [""]


def test_a_contrast_says_what_one_version_leaves_out():
    link = Link(kind="quote", values=["There is no reason to worry.", "There is reason to worry."])
    assert contrast(link) == ("“no”", "left out")


def test_a_contrast_is_told_without_the_marks_beside_its_words():
    link = Link(kind="quote", values=['"Publish the readings every week,"', '"Publish the readings every month,"'])
    assert contrast(link) == ("“week”", "“month”")


LONG = (
    "After a night in which the harbor stood under water and three ferries lay still, the port authority"
    " denied that the gates had been left open, and promised an inquiry into the pumps."
)


@pytest.mark.parametrize(
    ("cue", "speaker", "summary", "told"),
    [
        ("denied", "Mara Holt", "The mayor, Mrs Holt, denied that the gates stood open.", "The mayor, Mrs Holt, denied that the gates stood open"),
        ("denied", "", LONG, "… still, the port authority denied that the gates had been left open, and promised …"),
        ("inquiry", "Mara Holt", LONG, "Mara Holt: … the gates had been left open, and promised an inquiry into the pumps"),
        ("planned", "", "The port will drain the yard.", "The port will drain the yard"),
        ("denied", "Wilhelmina " * 9, LONG, "Wilhelmina Wilhelmina Wilhe…: … port authority denied that the gates had been left …"),
    ],
)  # fmt: skip
def test_a_conflict_of_stances_is_headed_by_who_takes_which_on_what(cue, speaker, summary, told):
    claim = Claim(text=LONG, summary=summary, speaker_name=speaker)
    link = Link(kind="stance", values=[cue, "planned"], first=claim, second=Claim(text="The port drained the yard."))
    one, two = contrast(link, 85)
    assert (one, two) == (told, "The port drained the yard")
    assert len(one) <= 85


def test_a_plan_and_its_deed_are_headed_by_their_claims():
    claims = {"first": Claim(text="The port drained 3 yards."), "second": Claim(text="The port will drain 3 yards.")}
    link = Link(kind="number", values=["done", "planned"], **claims)
    assert contrast(link) == ("The port drained 3 yards", "The port will drain 3 yards")


@pytest.mark.parametrize(
    ("rating", "state", "stale", "told"),
    [
        ("verified", "needs_recheck", True, ["✓Verified", "↺Needs recheck"]),
        ("verified", "second_check", True, ["✓Verified, before the change", "◍Second check"]),
        ("verified", "approved", False, ["✓Verified", "▪Approved"]),
        ("", "new", False, ["○New"]),
    ],
)
def test_where_a_claim_stands_is_told_once(rating, state, stale, told):
    drawn = workspace.standing(Claim(rating=rating, state=state, stale=stale))
    marks = [re.sub(r"<[^>]*>", "", mark) for mark in drawn.split('<span class="state')[1:]]
    assert [mark.partition(">")[2].strip() for mark in marks] == told


@pytest.mark.parametrize(
    ("state", "words"),
    [("needs_recheck", "Verified, Needs recheck"), ("second_check", "Verified, given before the change, Second check")],
)
def test_the_title_of_a_mark_tells_a_recheck_once(state, words):
    assert told(Claim(rating="verified", state=state, stale=True)) == words


@pytest.mark.parametrize(("number", "shown"), [(0, "0"), (999, "999"), (12400, "12,400"), (100000, "100,000")])
def test_counts_are_written_with_their_thousands_apart(number, shown):
    assert workspace.grouped(number) == shown
