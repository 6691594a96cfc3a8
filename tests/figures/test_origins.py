"""Who the outlets rest on: a line for each use, the most shared first, the unknown last and never counted."""

from __future__ import annotations

import xml.etree.ElementTree as ElementTree

from articles.figures import Flow, draw_origins


def words(svg):
    return [node.text for node in ElementTree.fromstring(svg).iter() if node.tag.endswith("text")]


def test_every_use_is_a_line():
    svg = draw_origins([Flow("Courier", "Mayor", 2), Flow("Herald", "Mayor", 1), Flow("Herald", "", 4)])
    assert svg.count("<path") == 3


def test_the_most_shared_origin_comes_first_and_the_unknown_last():
    svg = draw_origins(
        [Flow("Courier", "", 9), Flow("Courier", "Police", 5), Flow("Courier", "Mayor", 1), Flow("Herald", "Mayor", 1)]
    )
    assert words(svg)[-3:] == ["Mayor", "Police", "not known"]


def test_the_label_counts_known_origins_only():
    svg = draw_origins([Flow("Courier", "Mayor", 1), Flow("Herald", "", 1)])
    assert "2 outlets rest on 1 known origins" in svg


def test_many_origins_are_cut_and_long_names_shortened():
    svg = draw_origins([Flow("Courier", f"{n} " + "x" * 200, 1) for n in range(40)])
    assert svg.count("<path") == 12
    assert all(len(text) < 60 for text in words(svg))


def test_no_flow_is_an_empty_picture():
    assert words(draw_origins([])) == []


def test_words_are_escaped():
    assert "<script" not in draw_origins([Flow("<script>", "</svg><script>", 1)])
