"""Sums in a currency that no list knows, by the letters glued to a large number."""

from __future__ import annotations

import pytest

from articles.analysis.quantities import find_quantities
from articles.analysis.vocabulary import LinkKind, Relation
from tests.analysis.paired import sorts


@pytest.mark.parametrize(
    ("text", "value", "unit"),
    [
        ("The port will cost TK1.4 billion to dredge.", 1.4e9, "TKX"),
        ("Each family is to get Wl30,000 from the state.", 30_000, "WLX"),
        ("The council owes GVD72m.", 72e6, "GVD"),
    ],
)
def test_letters_glued_to_a_large_sum_are_a_currency(text: str, value: float, unit: str) -> None:
    assert [(found.value, found.unit) for found in find_quantities(text)] == [(value, unit)]


@pytest.mark.parametrize(
    "text",
    ["The GR20 trail was shut.", "An EC135 landed on the roof.", "See No1,200 on the list.", "PM2.5 rose in the city."],
)
def test_other_names_with_digits_are_none(text: str) -> None:
    assert not [found for found in find_quantities(text) if found.unit and len(found.unit) == 3]


def test_letters_and_the_word_of_one_money_are_one_currency() -> None:
    first = "The government will pay TK30,000 to every bereaved family in Lenn."
    second = "Every bereaved family in Lenn is to be paid 30,000 tolka by the government."
    assert not sorts(first, second, LinkKind.CURRENCY)
    assert sorts(first, second.replace("30,000 tolka", "$30,000"), LinkKind.CURRENCY) == {Relation.CONFLICTS}


@pytest.mark.parametrize("words", ["30,000 francs", "30,000 dollars", "30,000 crowns", "30,000 shillings"])
def test_letters_may_stand_for_money_of_a_common_name(words: str) -> None:
    first = "The government will pay TK30,000 to every bereaved family in Lenn."
    assert not sorts(
        first, f"Every bereaved family in Lenn is to be paid {words} by the government.", LinkKind.CURRENCY
    )


@pytest.mark.parametrize("words", ["€30,000", "30,000 euros", "£30,000", "30,000 US dollars"])
def test_letters_do_not_stand_for_money_of_one_country(words: str) -> None:
    first = "The government will pay TK30,000 to every bereaved family in Lenn."
    assert sorts(first, f"Every bereaved family in Lenn is to be paid {words} by the government.", LinkKind.CURRENCY)
