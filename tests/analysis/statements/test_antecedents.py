import pytest

from articles.analysis.statements.antecedents import Antecedents


def shown(*sentences: str) -> str:
    antecedents = Antecedents()
    return [antecedents.resolved(sentence) for sentence in sentences][-1]


@pytest.mark.parametrize(
    ("sentences", "expected"),
    [
        (("Police arrested Peter Holm.", "He was charged."), "Peter Holm was charged."),
        (("Zofia Klim, 41, runs the clinic.", "She opened it in 2019."), "Zofia Klim opened it in 2019."),
        (("Police arrested Peter Holm.", "His car was seized."), "Peter Holm's car was seized."),
        (("Police arrested Peter Holm.", "He was charged.", "He denies it."), "Peter Holm denies it."),
    ],
)
def test_a_pronoun_gives_way_to_the_one_person_named_before(sentences, expected):
    assert shown(*sentences) == expected


@pytest.mark.parametrize(
    "sentences",
    [
        ("Anna Berg met Peter Holm and David Stern.", "He left early."),
        ("Police arrested Peter Holm.", "She was a witness."),
        ("Police arrested Peter Holm.", "The car was seized.", "He was charged."),
        ("The Peter Holm Foundation closed.", "He was charged."),
        ("He was charged.",),
    ],
)
def test_a_doubtful_pronoun_stays(sentences):
    assert shown(*sentences) == sentences[-1]
