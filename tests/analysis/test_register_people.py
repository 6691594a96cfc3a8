"""People in the register: initials, generations, short forms, and words before a name that are none of it."""

import pytest

from articles.analysis.names import Register


@pytest.mark.parametrize(
    ("text", "one", "two"),
    [
        ("Chief Justice Oswald R. Tennick Jr. spoke. Tennick left.", "Tennick", "Oswald R. Tennick Jr."),
        ("Rep. Anna Bishop spoke. Bishop left.", "Anna Bishop", "Bishop"),
        ("Bill Harrowgate spoke. William Harrowgate left.", "Bill Harrowgate", "William Harrowgate"),
        ("Liz Morrow, Ann Morrow and Elizabeth Morrow met.", "Liz Morrow", "Elizabeth Morrow"),
        ("Senate Majority Leader Chuck Pellew met Charles Pellew.", "Pellew", "Charles Pellew"),
    ],
)
def test_one_person_has_one_name(text, one, two):
    register = Register().learn([text])
    assert register.canonical(one) == register.canonical(two)


def test_an_outlet_may_leave_out_the_generation():
    register = Register().learn(["Justice Oswald R. Tennick Jr. spoke.", "Oswald Tennick left."])
    assert register.canonical("Oswald R. Tennick Jr.") == register.canonical("Oswald Tennick") == "Oswald R. Tennick Jr"


@pytest.mark.parametrize(
    ("text", "one", "two"),
    [
        ("Oswald R. Tennick Jr. met Frank J. Lorimer Jr. there.", "Oswald R. Tennick Jr.", "Frank J. Lorimer Jr."),
        ("Adam Tennick Jr. thanked his father, Adam Tennick, for it.", "Adam Tennick Jr.", "Adam Tennick"),
        ("Paul Morrow met Paula Morrow.", "Paul Morrow", "Paula Morrow"),
        ("Beth Morrow, Liz Morrow and Elizabeth Morrow met.", "Beth Morrow", "Liz Morrow"),
        ("Sam Morrow, Samuel Morrow's cousin Samantha Morrow and others met.", "Samuel Morrow", "Samantha Morrow"),
    ],
)
def test_two_people_stay_apart(text, one, two):
    register = Register().learn([text])
    assert register.canonical(one) != register.canonical(two)


def test_a_surname_alone_is_whoever_is_named_far_more_often():
    text = "Ada Osei spoke. Ada Osei left. Ada Osei came. Ada Osei sang. Tom Osei listened."
    assert Register().learn([text]).canonical("Osei") == "Ada Osei"


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Secretary of State Morrow spoke on Friday.", "State Morrow"),
        ("He was heard.\nAccusing Norland, he left.", "Accusing Norland"),
        ("Minister Accused Over Norland Bridge Repair Plan\n\nIt rained.", "Norland Bridge Repair"),
        ("The Velden Republican said so.", "Velden Republican"),
        ("Velden Gov. Ada Osei said so.", "Velden Gov"),
    ],
)
def test_what_stands_beside_a_name_is_none(text, name):
    assert name not in Register().learn([text]).seen()


@pytest.mark.parametrize(
    ("text", "bodies"),
    [
        ("The Trade Department and the Coast Agency met.", {"Trade Department", "Coast Agency"}),
        ("The Trade Department and Coast Planning Agency met.", {"Trade Department", "Coast Planning Agency"}),
        ("The House Oversight and Harbor Reform Committee met.", {"House Oversight and Harbor Reform Committee"}),
        ("The Velden House and intelligence met.", set()),
        ("League for Open Harbors President Anna Osei spoke.", set()),
        ("Harbor Council for Open Water President Anna Osei spoke.", {"Harbor Council for Open Water"}),
        ("Majority Leader Anna Osei's office answered.", set()),
        ("The Coast Senate candidate lost.", set()),
        ("The Velden Fire and Rescue Service came.", {"Velden Fire and Rescue Service"}),
    ],
)
def test_bodies_are_told_apart(text, bodies):
    register = Register().learn([text])
    assert {sight.name for sight in register._seen if sight.kind == "body"} == bodies
