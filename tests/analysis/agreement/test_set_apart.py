"""Figures that count less than they seem to, or are taken at two ends of a way."""

import pytest

from tests.analysis.agreement.test_elsewhere import conflicts

NO_CONFLICT = [
    (
        "The harbor council of Lunde approved the crane by six votes to two.",
        "Chairwoman Ada Osei and five colleagues on the harbor council of Lunde voted for the crane; two were against.",
    ),
    (
        "Nineteen harbor pilots are on trial in Lunde over the ferry disaster.",
        "Tom Lindgren went on trial in Lunde with 18 of his colleagues, all harbor pilots, over the ferry disaster.",
    ),
    (
        "The 212-page study by Ada Osei describes how the ferries of Lunde were inspected.",
        "Ada Osei and her team studied 318 ferries of Lunde.",
    ),
    (
        "The cargo plane weighed 182 tonnes at takeoff from Lunde.",
        "The cargo plane weighed 131 tonnes on landing in Arden.",
    ),
    (
        "The toll of the ferry fire in Lunde stood at 17 on Friday, the coroner said, after three people died in hospital.",
        "The ferry fire in Lunde killed 17 people, the coroner said.",
    ),
    (
        "Seven of the 16 who drowned in the ferry disaster lived in Lunde.",
        "Sixteen people drowned in the ferry disaster off Lunde, and might have lived had the alarm been raised.",
    ),
    (
        "The letter to the ferry company about the lifeboats was not answered for almost three months.",
        "The letter to the ferry company about the lifeboats was not answered for 11 weeks.",
    ),
]


@pytest.mark.parametrize(("first", "second"), NO_CONFLICT)
def test_figures_of_another_scope_are_no_conflict(first, second):
    assert not conflicts(first, second)
    assert not conflicts(second, first)


STILL_A_CONFLICT = [
    (
        "The cargo plane weighed 182 tonnes when it landed in Arden on Tuesday.",
        "The cargo plane weighed 131 tonnes when it landed in Arden on Tuesday.",
    ),
    (
        "The letter to the ferry company about the lifeboats was not answered for almost three months.",
        "The letter to the ferry company about the lifeboats was not answered for six weeks.",
    ),
    (
        "The 212-page study by Ada Osei describes how the ferries of Lunde were inspected.",
        "The study by Ada Osei, which describes how the ferries of Lunde were inspected, has 312 pages.",
    ),
]


@pytest.mark.parametrize(("first", "second"), STILL_A_CONFLICT)
def test_figures_of_one_scope_are(first, second):
    assert conflicts(first, second)
