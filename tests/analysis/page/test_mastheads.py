"""The name of an outlet is read off the head of its page, also where no word of it says that it is one."""

import pytest

from articles.analysis.clean import clean

ARTICLE = (
    "Mill at Vesterby to close after 140 years",
    "By Jonna Aalto",
    "4 March 2026",
    "The paper mill at Vesterby will close in June after 140 years, its owner said on Wednesday, with 212 jobs lost.",
    "The owner, Norden Pulp, said that the mill had lost 31 million kroner last year.",
    "“We looked for a buyer for two years,” said the mill’s director, Pia Holm.",
)


@pytest.mark.parametrize(
    ("head", "name"),
    [
        (("PULP & BALE", "Markets | Mills | Forestry | People"), "PULP & BALE"),
        (("Fjordbladet", "News   Sport   Culture   Weather"), "Fjordbladet"),
        (("KVRB 9 Vesterby | Watch Live | Weather | Sports",), "KVRB 9 Vesterby"),
        (("Sternwood", "News from the northern woods since 1921"), "Sternwood"),
        (("The Long View", "Independent reporting on work and the people who do it"), "The Long View"),
        (("NWA | North Woods News Agency",), "North Woods News Agency"),
        (("VESTERBY I DAG", "English edition"), "VESTERBY I DAG"),
    ],
)
def test_the_first_line_above_a_menu_or_a_motto_names_the_outlet(head: tuple[str, ...], name: str) -> None:
    cleaned = clean("\n".join((*head, *ARTICLE)), flips={})
    assert (cleaned.publisher, cleaned.headline) == (name, ARTICLE[0])


@pytest.mark.parametrize(
    "head",
    [
        (),
        ("BUSINESS",),
        ("News | Sport | Weather | Culture",),
        ("Business/Paper/Nordic", "News | Sport | Weather"),
        ("Skip to content", "News | Sport | Weather"),
        ("Vesterby mill",),
    ],
)
def test_sections_and_topics_are_no_outlet(head: tuple[str, ...]) -> None:
    assert clean("\n".join((*head, *ARTICLE)), flips={}).publisher is None


def test_an_outlet_is_written_as_it_writes_itself() -> None:
    foot = "© 2026 Sternwood. All rights reserved."
    cleaned = clean("\n".join(("STERNWOOD", "News   Sport   Culture   Weather", *ARTICLE, foot)), flips={})
    assert cleaned.publisher == "Sternwood"
