import pytest

from articles.analysis.compare import compare
from articles.analysis.names import Register
from articles.analysis.vocabulary import LinkKind, Relation
from tests.analysis.claim_factory import report


def links(first, second, kind, bodies=()):
    found = compare([first, second], register=Register().learn(bodies)).findings
    return [item.relation for item in found if item.kind is kind]


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("the second tunnel would open in spring", "the second tunnel could open in spring"),
        ("there is no reason to drain the canal", "there is reason to drain the canal"),
        ("we found nineteen cracks in the hull", "we found ninety cracks in the hull"),
        ("this harvest was a disaster for the valley", "this harvest was a blessing for the valley"),
        ("we can prove this", "we can't prove this"),
        ("our answer will be symmetrical", "our answer will be asymmetrical"),
        ("the stuff is quite harmful", "the stuff is quite harmless"),
        ("the board was politically neutral", "the board was apolitically neutral"),
        ("we always underestimated the river", "we always overestimated the river"),
        ("rents will only increase now", "rents will only decrease now"),
    ],
)
def test_a_changed_word_is_a_conflict(first, second):
    one = report(1, f'"{first}," said Ada Osei.', speaker="Ada Osei")
    two = report(2, f'Ada Osei said: "{second}."', speaker="Ada Osei")
    assert links(one, two, LinkKind.QUOTE) == [Relation.CONFLICTS]


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("the second tunnel would open in spring", "the second tunnel would open"),
        ("it sounded like a train and then the roof went", "sounded like a train"),
        ("the organisation has lost its way", "the organization has lost its way"),
        ("we don't know what the valve did", "we do not know what the valve did"),
    ],
)
def test_truncation_and_spelling_agree(first, second):
    one = report(1, f'"{first}," said Ada Osei.', speaker="Ada Osei")
    two = report(2, f'Ada Osei said: "{second}."', speaker="Ada Osei")
    assert links(one, two, LinkKind.QUOTE) == [Relation.AGREES]


def test_quotations_of_like_build_are_two_utterances():
    one = report(1, '"The committee received letters from the tenants," she said.', speaker="Ada Osei")
    two = report(2, '"The committee rejected plans against the owners," she said.', speaker="Ada Osei")
    assert links(one, two, LinkKind.QUOTE) == []


def test_one_quotation_of_two_people_is_a_conflict_of_speakers():
    bodies = ["Ada Osei and Tom Lindgren were there."]
    one = report(1, '"Nobody told us which door was open," Ada Osei said.', speaker="Ada Osei")
    two = report(2, '"Nobody told us which door was open," Tom Lindgren said.', speaker="Tom Lindgren")
    assert links(one, two, LinkKind.SPEAKER, bodies) == [Relation.CONFLICTS]


@pytest.mark.parametrize(
    ("speaker", "role", "organization"),
    [
        ("Osei", None, None),
        ("Harbor Authority", None, None),
        ("Tom Lindgren", "spokesman", None),
        ("a witness", None, None),
    ],
)
def test_alias_body_spokesman_and_vague_source_are_no_other_speaker(speaker, role, organization):
    bodies = ["Ada Osei of the Harbor Authority and Tom Lindgren were there."]
    one = report(
        1, '"Nobody told us which door was open," Ada Osei said.', speaker="Ada Osei", organization="Harbor Authority"
    )
    two = report(
        2, '"Nobody told us which door was open," it was said.', speaker=speaker, role=role, organization=organization
    )
    assert links(one, two, LinkKind.SPEAKER, bodies) == []


def test_only_the_quoted_words_of_a_claim_are_compared():
    one = report(1, '"The lock gate is closed," Ada Osei said on Monday.', speaker="Ada Osei")
    two = report(2, 'On Tuesday Ada Osei repeated: "The lock gate is closed."', speaker="Ada Osei")
    assert links(one, two, LinkKind.QUOTE) == [Relation.AGREES]


def explanations(first, second):
    return [item.explanation for item in compare([first, second], register=Register()).findings]


def test_an_explanation_names_the_sort_of_change_and_shows_both_wordings():
    one = report(1, '"The second tunnel would open in spring," said Ada Osei.', speaker="Ada Osei")
    two = report(2, 'Ada Osei said: "The second tunnel could open in spring."', speaker="Ada Osei")
    assert explanations(one, two)[0] == (
        "One utterance with another modal: "
        "Outlet 1 (citing Ada Osei), 12 March 2025, has “second tunnel would open in”, "
        "Outlet 2 (citing Ada Osei), 12 March 2025, has “second tunnel could open in”."
    )


def test_an_explanation_of_a_cut_quotation_says_that_it_is_cut():
    one = report(1, '"The second tunnel will open in spring and not before," said Ada Osei.', speaker="Ada Osei")
    two = report(2, 'Ada Osei said: "The second tunnel will open in spring."', speaker="Ada Osei")
    shown = "give the same quotation, “The second tunnel will open in spring and not before”, cut shorter in one."
    assert explanations(one, two)[0].endswith(shown)


def test_what_one_quotes_and_the_other_retells_agrees():
    one = report(1, '"We warned the owners that the dam could fail," said Ada Osei.', speaker="Ada Osei")
    two = report(2, "The owners had been warned that the dam might fail, Ada Osei said.", speaker="Ada Osei")
    assert links(one, two, LinkKind.QUOTE) == [Relation.AGREES]
    assert "retold" in explanations(one, two)[0]


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("The owners had not been warned that the dam might fail, Ada Osei said.", "Ada Osei"),
        ("The owners had been warned that the dam might fail, Tom Lindgren said.", "Tom Lindgren"),
        ("The owners sold the dam last year, Ada Osei said.", "Ada Osei"),
    ],
)
def test_a_denial_another_person_or_another_matter_is_no_retelling(text, speaker):
    one = report(1, '"We warned the owners that the dam could fail," said Ada Osei.', speaker="Ada Osei")
    assert links(one, report(2, text, speaker=speaker), LinkKind.QUOTE) == []
