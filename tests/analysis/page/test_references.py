"""Lists of sources under an article of the science desk, and sentences that only look like them."""

from __future__ import annotations

import pytest

from articles.analysis.page.furniture.references import is_reference


@pytest.mark.parametrize(
    "line",
    [
        "B. Osterhaus et al. Cold tolerance in alpine bees. Hive & Field. Published online May 8, 2025. doi: 10.9999/hf.25.04.",
        "R. Tamm and K. Villo. Why rivers bend. Annals of Silt. Vol. 14, March 2024, p. 33. doi: 10.9999/as.2024.17",
        "Osterhaus B, Tamm R. Night shifts and sleep. J Rest. 2023. https://doi.org/10.9999/jr.881",
        "K. Villo et al. Preprint: salt in old ice. Posted online March 3, 2024.",
        "Deep roots of moss. Published online January 4, 2025. doi:10.9999/moss.1",
        "J.-P. Roux et al. On tides. Presented at the Lenz Ocean Meeting, Lenz, June 3, 2024.",
    ],
)
def test_a_line_of_a_list_of_sources_is_a_reference(line: str) -> None:
    assert is_reference(line)


@pytest.mark.parametrize(
    "line",
    [
        "B. Osterhaus, who keeps 40 hives, sold the farm in 2024.",
        "The paper (doi: 10.9999/hf.25.04) was withdrawn in 2024 after two reviewers objected.",
        "J. Tamm and K. Villo were jailed for 12 years in 2019.",
        "Osterhaus et al. measured 412 bees in the alpine meadow.",
        "R. Tamm and sons, a bakery in Lenz, closed in 2023.",
        "The journal withdrew three papers in 2024, and it named no author.",
    ],
)
def test_a_sentence_that_tells_something_is_none(line: str) -> None:
    assert not is_reference(line)
