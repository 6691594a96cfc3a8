"""What outlets call one source, and its one name in the story. Each case is read from whole short articles."""

import pytest

from articles.analysis.sources.source_names import bare, full_names
from tests.analysis.traced import origins, told


@pytest.mark.parametrize(
    ("named", "sentence", "part", "name"),
    [
        (
            "The National Rescue Service said 52 people had been brought out alive.",
            "Nineteen people died, according to the fourth situation report of the National Rescue Service.",
            "Nineteen",
            "National Rescue Service",
        ),
        (
            "The education ministry said 36 schools were planned.",
            "Only 22 were built, according to the education ministry's own monitoring table, seen by this newspaper.",
            "22",
            "education ministry",
        ),
        (
            "Norland Live said 44,800 tickets had been sold. Norland said it would pay.",
            "Norland's Australian arm said 2 shows would go ahead.",
            "2 shows",
            "Norland Live",
        ),
        (
            "Velden Semiconductor said it would build 3 plants. Velden said they would open in May.",
            "The new chip plant of the Velden company will need 900 workers, Velden said.",
            "900",
            "Velden Semiconductor",
        ),
        (
            "Velden Foods said 90 tons were lost. Velden said the rest was safe.",
            "Sponsors Velden said 30 players would be paid.",
            "30",
            "Velden Foods",
        ),
        (
            "Ada Osei of the State Water Board said 9 wells were dry. The State Water Board said 4 were closed.",
            "The State Water Board said 31 towns had no water.",
            "31",
            "State Water Board",
        ),
    ],
)
def test_a_bodys_papers_parts_and_styles_are_the_body(named, sentence, part, name):
    assert told(origins(named, sentence), part) == name


@pytest.mark.parametrize(
    ("long", "short"),
    [
        ("Economy Ada Osei", "Ada Osei"),
        ("Norland Europe", "Norland"),
        ("Norland company", "Norland Foods"),
        ("Promoters Norland", "Norland Foods"),
        ("Norland", "Norland Foods"),
    ],
)
def test_a_name_with_words_that_are_none_of_it_is_the_name_that_the_story_knows(long, short):
    known = {"Ada Osei", "Norland", "Norland Foods", long}
    found = full_names(known)
    assert found[long] == found.get(short, short)


@pytest.mark.parametrize(
    ("one", "two"),
    [
        ("Berg", "Berg's force"),
        ("State Water Board", "state"),
        ("Union of Velden Bakers", "Velden Bakers"),
        ("Air Velden", "Air France"),
        ("SPACE VIA NORLAND'S WEATHER SERVICE", "Weather Service"),
    ],
)
def test_names_that_only_share_words_stay_apart(one, two):
    found = full_names({one, two})
    assert found.get(one, one) != found.get(two, two)


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("the ministry's own returns", "ministry"),
        ("chip factory of the Velden company", "Velden company"),
        ("Ada Osei's microphone", "Ada Osei"),
        ("mayor of the city of Velden", "mayor of the city of Velden"),
        ("families of the Norland group's victims", "families of the Norland group's victims"),
    ],
)
def test_a_thing_is_named_by_its_owner_and_people_are_not(name, expected):
    assert bare(name) == expected
