"""Two things that are counted alike: exports and imports, hired and laid off, homes destroyed and homes damaged."""

from __future__ import annotations

import pytest

from articles.analysis.agreement.counted.contrasts import contrasted, substituted
from articles.analysis.compare import compare
from articles.analysis.languages.english.contrasts import ROWS, contrasts
from articles.analysis.names import Register
from articles.analysis.vocabulary import LinkKind, Relation
from tests.analysis.agreement.test_rival_counts import reports

BESIDE = " Residents said they had expected as much. The council has set a debate for next month."


def conflicts(first: str, second: str) -> bool:
    findings = compare(reports((first + BESIDE, second + BESIDE), (14, 14)), register=Register()).findings
    return any(item.relation is Relation.CONFLICTS and item.kind is LinkKind.NUMBER for item in findings)


TWO_THINGS = [
    ("The bank opened 12 branches last year.", "The bank closed 30 branches last year."),
    ("The company hired 300 people this year.", "The company dismissed 450 people this year."),
    ("Exports rose 4 percent in May.", "Imports rose 7 percent in May."),
    ("Men earn 41,000 crowns on average.", "Women earn 36,000 crowns on average."),
    ("The government will hire 500 teachers.", "The government will hire 900 nurses."),
    ("The first blast killed six people.", "The second blast killed nine people."),
    ("The bridge is 410 metres long.", "The bridge is 38 metres wide."),
    ("The oldest victim was 81.", "The youngest victim was 18."),
    ("Gas prices fell 9 percent.", "Electricity prices fell 4 percent."),
    ("Troops seized 41 rifles in the raid.", "Troops seized 14 mortars in the raid."),
    ("He scored 12 goals last season.", "He has scored 21 goals this season."),
    ("The museum bought 14 paintings.", "The museum sold nine paintings."),
    ("The blaze destroyed 12 homes in Vell.", "The blaze damaged 30 homes in Vell."),
    ("The storm left 12,000 homes without power.", "The storm flooded 3,000 homes."),
    ("The fire has burned down 12 homes.", "The fire is threatening 30 homes."),
]


@pytest.mark.parametrize(("first", "second"), TWO_THINGS)
def test_counts_of_two_things_do_not_conflict(first: str, second: str) -> None:
    assert not conflicts(first, second)


ONE_THING = [
    ("The bank opened 12 branches last year.", "The bank opened 30 branches last year."),
    ("Exports rose 4 percent in May.", "Exports rose 7 percent in May."),
    ("The mine employs 1,200 people.", "The mine employs 2,100 people."),
    ("The government will hire 500 nurses.", "The government will hire 900 nurses."),
    ("The blaze destroyed a dozen homes in Vell.", "The blaze destroyed 21 homes in Vell."),
    ("The blaze burned down 12 homes in Vell.", "The blaze destroyed 31 homes in Vell."),
    ("The school has 612 pupils on its roll.", "The school has 621 students on its roll."),
    ("Men and women at the mill earn 41,000 crowns.", "Women at the mill earn 36,000 crowns."),
]


@pytest.mark.parametrize(("first", "second"), ONE_THING)
def test_counts_of_one_thing_conflict(first: str, second: str) -> None:
    assert conflicts(first, second)


def test_a_clause_that_names_both_alternatives_is_set_against_none() -> None:
    assert contrasted(("exports rose ", ""), ("imports rose ", ""))
    assert not contrasted(("exports and imports rose ", ""), ("imports rose ", ""))
    assert not contrasted(("sales rose ", ""), ("imports rose ", ""))


def test_no_row_names_a_word_in_two_alternatives() -> None:
    for row in ROWS.split("\n"):
        words = [word for alternative in row.split("|") for word in alternative.split()]
        assert len(words) == len(set(words)), row
        assert all(word.replace("_", " ") in contrasts() for word in words)


SUBSTITUTED = [
    (
        "Hail ruined 900 hectares of cherries in the Ormer hills.",
        "Hail ruined 350 hectares of plums in the Ormer hills.",
    ),
    ("Customs at Brede port seized 46 crates of ivory.", "Customs at Brede port seized 71 crates of timber."),
    (
        "Volunteers in Lund planted 4,000 oaks along the river.",
        "Volunteers in Lund planted 900 willows along the river.",
    ),
]


@pytest.mark.parametrize(("first", "second"), SUBSTITUTED)
def test_one_word_in_the_place_of_another_makes_two_questions(first: str, second: str) -> None:
    assert not conflicts(first, second)


RETOLD = [
    (
        "Hail ruined 900 hectares of cherries in the Ormer hills.",
        "Hail ruined 350 hectares of cherries in the Ormer hills.",
    ),
    (
        "The fire service said hail ruined 900 hectares of cherries in the Ormer hills.",
        "The growers' union reckons hail ruined 350 hectares of cherries in the Ormer hills.",
    ),
    (
        "Hail ruined 900 hectares of cherries in the Ormer hills.",
        "Some 350 hectares of cherries were lost to hail in the Ormer hills.",
    ),
]


@pytest.mark.parametrize(("first", "second"), RETOLD)
def test_one_thing_in_other_words_or_by_another_source_conflicts(first: str, second: str) -> None:
    assert conflicts(first, second)


@pytest.mark.parametrize(
    ("first", "second", "expected"),
    [
        (
            ("hail ruined ", " hectares of cherries in the hills"),
            ("hail ruined ", " hectares of plums in the hills"),
            True,
        ),
        (("hail ruined ", " hectares of cherries in the hills"), ("hail ruined ", " hectares in the hills"), False),
        (
            ("police said hail ruined ", " hectares in the hills"),
            ("growers say hail ruined ", " hectares in the hills"),
            False,
        ),
        (("rain spoiled ", " tons of rice"), ("thieves stole ", " cars in the town"), False),
        (("", ""), ("", ""), False),
    ],
)
def test_substitution_needs_much_in_common(first: tuple[str, str], second: tuple[str, str], expected: bool) -> None:
    assert substituted(first, second) is expected
