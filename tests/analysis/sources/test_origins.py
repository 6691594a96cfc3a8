import pytest

from articles.analysis.compare import compare
from articles.analysis.names import Register
from tests.analysis.claim_factory import count, report


def origins(*reports, bodies=(), entries=()):
    return dict(compare(list(reports), register=Register(entries).learn(bodies)).origins)


def test_the_end_of_the_chain_is_the_origin():
    assert origins(report(1, "The dam is safe.", speaker="Ada Osei")) == {1: "Ada Osei"}


def test_a_spokesman_stands_for_the_body():
    one = report(1, "The dam is safe.", speaker="Tom Berg", role="spokesman", organization="Dam Authority")
    two = report(2, "No crack was found.", organization="the Dam Authority")
    assert len(set(origins(one, two).values())) == 1


def test_aliases_found_in_the_articles_are_one_origin():
    bodies = ["The Coastal Safety Board (CSB) said the dam is safe."]
    one = report(1, "The dam is safe.", organization="CSB")
    two = report(2, "No crack was found.", organization="Coastal Safety Board")
    assert len(set(origins(one, two, bodies=bodies).values())) == 1


def test_an_alias_added_by_an_editor_is_used():
    entries = [("Norden Stone", ("the quarry owner",), "organization", None)]
    assert origins(report(1, "No crack was found.", organization="the quarry owner"), entries=entries) == {
        1: "Norden Stone"
    }


@pytest.mark.parametrize("name", ["officials", "experts", "witnesses", "sources"])
def test_vague_sources_are_no_origin(name):
    assert origins(report(1, "The dam is safe.", speaker=name)) == {1: None}


def test_an_unattributed_claim_has_no_origin():
    assert origins(report(1, "The dam is safe.")) == {1: None}


def test_near_verbatim_text_is_copied():
    text = "Engineers found three cracks in the upper gallery of the Alba dam on Monday night"
    one = report(1, text + ", the board said.", organization="Dam Board")
    two = report(2, text + ".")
    three = report(3, "Three cracks were seen high up in the dam at Alba.")
    assert origins(one, two, three) == {1: "Dam Board", 2: "Dam Board", 3: None}


def test_a_figure_that_the_same_article_attributes_elsewhere_has_that_origin():
    first, second = "The board counted 312 cracks in the dam.", "The 312 cracks worry the valley."
    one = report(1, first, count(first, "312", 312, "crack"), article=5, organization="Dam Board")
    two = report(2, second, count(second, "312", 312, "crack"), article=5)
    assert origins(one, two)[2] == "Dam Board"


def test_the_same_wire_credit_needs_less_likeness():
    one = report(1, "Three cracks opened in the upper gallery of the Alba dam.", organization="Dam Board", credit="AFP")
    two = report(2, "Three cracks opened in the upper gallery overnight, frightening many.", credit="AFP")
    three = report(3, "Three cracks opened in the upper gallery overnight, frightening many.")
    assert origins(one, two, three) == {1: "Dam Board", 2: "Dam Board", 3: None}


def test_words_quoted_from_she_are_those_of_whom_another_outlet_names():
    one = report(1, '"We closed the gate at six on Friday," Ada Osei said.', speaker="Ada Osei")
    two = report(2, '"We closed the gate at six on Friday," she said.', organization="she")
    assert origins(one, two) == {1: "Ada Osei", 2: "Ada Osei"}


def test_words_quoted_from_two_people_are_nobodys_in_particular():
    text = '"We closed the gate at six on Friday,"'
    one = report(1, f"{text} Ada Osei said.", speaker="Ada Osei")
    two = report(2, f"{text} Tom Berg said.", speaker="Tom Berg")
    three = report(3, f"{text} she said.", organization="she")
    assert origins(one, two, three)[3] is None


def test_an_exact_figure_in_an_outlets_own_voice_is_whose_count_it_is():
    first, second = "The Dam Board counted 312 cracks in the Alba dam.", "The Alba dam has 312 cracks."
    one = report(1, first, count(first, "312", 312, "crack"), organization="Dam Board")
    two = report(2, second, count(second, "312", 312, "crack"))
    assert origins(one, two) == {1: "Dam Board", 2: "Dam Board"}


def test_a_small_number_can_be_counted_by_anybody():
    first, second = "The Dam Board counted 3 cracks in the Alba dam.", "The Alba dam has 3 cracks."
    one = report(1, first, count(first, "3", 3, "crack"), organization="Dam Board")
    two = report(2, second, count(second, "3", 3, "crack"))
    assert origins(one, two)[2] is None
