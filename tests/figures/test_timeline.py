"""Figures over time: one mark a report, a range for every hedge, and nothing that is not a number or escaped."""

from __future__ import annotations

import re
import xml.etree.ElementTree as ElementTree

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from articles.figures import Report, draw_timeline

SVG = "{http://www.w3.org/2000/svg}"


def report(comparator="=", value=None, low=None, high=None, **fields):
    return Report("6 May", "Courier", "as written", comparator, value, low, high, **fields)


def drawn(reports, joins=()):
    return ElementTree.fromstring(draw_timeline(reports, joins, title="Households"))


def count(picture, **attributes):
    return sum(all(node.get(key) == value for key, value in attributes.items()) for node in picture.iter())


def test_each_report_has_one_mark():
    picture = drawn([report(value=300, low=300, high=300, origin=0), report(value=120, low=120, high=120, origin=1)])
    assert count(picture, **{"class": "mark"}) == 2


@pytest.mark.parametrize(
    ("hedged", "spread"),
    [
        (report("~", 100.0), (90.0, 110.0)),
        (report(">=", 100.0, 100.0), (100.0, float("inf"))),
        (report("<", 100.0, None, 100.0), (float("-inf"), 100.0)),
        (report("range", None, 80.0, 120.0), (80.0, 120.0)),
        (report("=", 100.0, 100.0, 100.0), (100.0, 100.0)),
    ],
)
def test_a_hedge_is_a_range(hedged, spread):
    assert hedged.spread == pytest.approx(spread)


def test_an_exact_figure_has_no_range_and_a_hedged_one_has():
    assert count(drawn([report(value=5, low=5, high=5)]), **{"class": "range"}) == 0
    assert count(drawn([report("~", 5)]), **{"class": "range"}) == 3


def test_superseded_reports_are_joined_to_what_replaced_them():
    picture = drawn([report(value=1500, low=1500, high=1500), report(value=3000, low=3000, high=3000)], [(0, 1)])
    joins = [node for node in picture.iter(f"{SVG}line") if node.get("class") == "join"]
    assert len(joins) == 1
    assert float(joins[0].get("x1")) < float(joins[0].get("x2"))


def test_an_unknown_origin_is_a_hollow_ring():
    assert count(drawn([report(value=1, low=1, high=1, origin=None)]), **{"class": "hollow"}) == 1


def test_words_are_escaped():
    svg = draw_timeline([Report('"><script>', "<b>", "<i>", "=", 1.0, 1.0, 1.0)], [], title='"<x>')
    assert "<script" not in svg
    assert "<b>" not in svg
    ElementTree.fromstring(svg)


numbers = st.one_of(st.none(), st.floats(min_value=-1e12, max_value=1e15, allow_nan=False))


@settings(max_examples=60, deadline=None)
@given(
    st.lists(
        st.tuples(st.sampled_from(["=", "~", ">", ">=", "<", "<=", "range"]), numbers, numbers, numbers), max_size=6
    )
)
def test_any_figures_give_a_picture_with_finite_coordinates(rows):
    svg = draw_timeline([report(*row) for row in rows], [], title="Any")
    ElementTree.fromstring(svg)
    assert not re.search(r'="[^"]*\b(nan|inf)\b', svg)
