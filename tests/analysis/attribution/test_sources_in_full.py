"""Who says it, where a clause, a list, a rival or an agency stands in between; posts in all their words."""

from __future__ import annotations

import pytest

from articles.analysis.pipeline import read


def speakers(text: str) -> list[str | None]:
    claims = read(text, strip=False).claims
    return [claim.attribution.speaker if claim.attribution else None for claim in claims]


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("Parks manager Hugo Lind put the number of free permits at 3,118, or just over a fifth.", "Hugo Lind"),
        ("The chief teller, Ada Moss, has declared the result: Lind 412; Orme 377; Reed 90.", "Ada Moss"),
        ("The steward, Ada Moss, announced the scores: Vale 41; Norton 38.", "Ada Moss"),
        ("Ms Moss employs 12 pickers, most of them students, and said she had paid nine of them in May.", "Moss"),
        ("Hugo Lind employs 12 pickers and said he had paid nine of them.", "Hugo Lind"),
        ("Mr Lind rents 40 stalls, half of them empty, and said he would close ten.", "Lind"),
        ("Solicitor Ada Moss, who has acted for the family for years, said Jan would appeal in May.", "Ada Moss"),
        ("Surveyor Hugo Lind, who drew the map for nothing, said Maud would write to the ten owners.", "Hugo Lind"),
        ("The bridge was shut for 12 days in May, according to the decision.", "decision"),
        ("They must repay the grant by May 3, the decision says.", "decision"),
        ("A ministry statement quoted by the Orlin agency put the cost at £3m.", "ministry"),
        ("A port authority statement carried by the Orlin agency put the cost at £3m.", "port authority"),
        ("A union statement carried by the Norton Press Agency accused the brewery of hiding 40 injuries.", "union"),
    ],
)
def test_the_source_is_found(text: str, speaker: str) -> None:
    assert set(speakers(text)) == {speaker}


def test_a_decision_that_somebody_takes_says_nothing() -> None:
    assert speakers("The decision cost the brewery £3m in May.") == [None]


@pytest.mark.parametrize(
    ("text", "club"),
    [
        (
            "Vale Rovers lost.\n\nTickets for the match against the leaders, Norton City, will be free, the club said.",
            "Vale Rovers",
        ),
        ("Vale Rovers have sold two men.\n\nNorton City paid £2m for them, the club said.", "Norton City"),
    ],
)
def test_the_club_is_whom_it_is_about(text: str, club: str) -> None:
    assert speakers(text)[-1] == club


@pytest.mark.parametrize(
    ("text", "role"),
    [
        ("Chief welfare officer Dr Ada Moss said 12 calves were moved.", "chief welfare officer"),
        ("Senior pumps engineer Hugo Lind said two valves had failed.", "senior pumps engineer"),
        ("Vale coach Hugo Lind, a former international keeper, said two men were hurt.", "coach"),
        ("Vale coach Hugo Lind, a retired surgeon, said two men were hurt.", "coach"),
    ],
)
def test_posts_are_read_in_full(text: str, role: str) -> None:
    (claim,) = read(text, strip=False).claims
    assert claim.attribution is not None
    assert claim.attribution.role == role


@pytest.mark.parametrize(
    ("text", "role"),
    [
        ("The acting returning officer, Ada Moss, said 88 papers were spoilt.", "acting returning officer"),
        ("“We lost 30 hives,” said third-generation beekeeper Hugo Lind.", "third-generation beekeeper"),
        ("Her son Hugo, 33, fell.\n\n“He slipped,” said Ada, a teaching assistant.", "teaching assistant"),
        ("Her daughter Ada, 33, called.\n\n“He slipped twice,” said Ada, a teaching assistant.", "teaching assistant"),
    ],
)
def test_what_somebody_is_goes_before_whose_she_is(text: str, role: str) -> None:
    attribution = read(text, strip=False).claims[-1].attribution
    assert attribution is not None
    assert attribution.role == role


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        (
            "Jan Lind runs the Vale Growers Association.\n\nHis association’s own count found that 31 trees had died.",
            "Vale Growers Association",
        ),
        ("Ada Moss said it was bad.\n\nHer lawyer’s report found that 31 of 150 trees had died.", "Ada Moss’s lawyer"),
        ("Ada Moss said it was bad.\n\nHer report found that 31 of 150 trees had died.", "Ada Moss"),
    ],
)
def test_a_paper_is_whose_it_is_next(text: str, speaker: str) -> None:
    assert speakers(text)[-1] == speaker


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("They all went home, except for baker Ada Moss, 41, who says she will “stay for the fun of it”.", "Ada Moss"),
        ("Among them was nurse Ada Moss, 29, who says she was paid £9 an hour.", "Ada Moss"),
        ("One of those still waiting is baker Hugo Lind, who says he has spent £300.", "Hugo Lind"),
        ("Five men were hurt, including baker Hugo Lind, who said the wall fell at noon.", None),
        ("Among them was nurse Ada Moss, 29, who owns two of the mills.", None),
    ],
)
def test_whom_a_sentence_comes_to_says_it(text: str, speaker: str | None) -> None:
    assert speakers(text) == [speaker]
