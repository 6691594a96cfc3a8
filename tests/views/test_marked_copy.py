"""Claims in the copy: nested, overlapping, across lines; nothing of the body is lost or doubled."""

from __future__ import annotations

from types import SimpleNamespace

from hypothesis import given, settings
from hypothesis import strategies as st

from articles.views.marked_copy import marked_copy


def claim(pk, start, end):
    return SimpleNamespace(pk=pk, start=start, end=end)


def owners(paragraphs):
    return [(piece.text, piece.claim.pk if piece.claim else None) for each in paragraphs for piece in each.pieces]


def test_a_nested_claim_takes_its_piece_and_the_outer_one_goes_on():
    found = marked_copy("He said: ten died. So it goes.", [claim(1, 0, 18), claim(2, 9, 17)])
    assert owners(found) == [("He said: ", 1), ("ten died", 2), (".", 1), (" So it goes.", None)]
    assert [piece.depth for piece in found[0].pieces] == [1, 2, 1, 0]


def test_only_the_first_piece_of_a_claim_takes_focus_and_only_the_last_its_sign():
    pieces = marked_copy("one two three", [claim(1, 0, 13), claim(2, 4, 7)])[0].pieces
    assert [(piece.first, piece.last) for piece in pieces] == [(True, False), (True, True), (False, True)]


def test_a_claim_across_lines_is_marked_in_both():
    found = marked_copy("alpha\n\nbeta", [claim(1, 2, 9)])
    assert owners(found) == [("al", None), ("pha", 1), ("be", 1), ("ta", None)]
    assert [each.start for each in found] == [0, 7]


def test_a_span_beyond_the_body_is_left_out():
    assert owners(marked_copy("short", [claim(1, 2, 99), claim(2, 3, 3)])) == [("short", None)]


spans = st.lists(st.tuples(st.integers(0, 60), st.integers(1, 30)), max_size=8)


@settings(max_examples=80, deadline=None)
@given(st.text("ab \n🙂", max_size=60), spans)
def test_the_paragraphs_hold_the_whole_body(body, pairs):
    claims = [claim(pk, start, start + length) for pk, (start, length) in enumerate(pairs)]
    paragraphs = marked_copy(body, claims)
    lines = [line for line in body.split("\n") if line.strip()]
    assert ["".join(piece.text for piece in each.pieces) for each in paragraphs] == lines
    for each in paragraphs:
        assert body[each.start :].startswith("".join(piece.text for piece in each.pieces))
