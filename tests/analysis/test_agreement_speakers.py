"""One quotation, two speakers: only where both are named beyond doubt."""

import pytest

from articles.analysis.compare import compare
from articles.analysis.names import Register
from articles.analysis.pipeline import read
from articles.analysis.reports import Report
from articles.analysis.vocabulary import LinkKind, Relation


def links(*texts: str, kind: LinkKind = LinkKind.SPEAKER) -> list[Relation]:
    readings = [read(text, strip=False) for text in texts]
    claims = [(article, claim) for article, reading in enumerate(readings) for claim in reading.claims]
    reports = [Report(key, at, f"Outlet {at}", None, None, claim) for key, (at, claim) in enumerate(claims, start=1)]
    register = Register().learn(reading.body for reading in readings)
    found = [item for item in compare(reports, register=register).findings if item.kind is kind]
    return sorted({item.relation for item in found})


WORDS = "Nobody rang us. We saw the smoke and ran for the boats"


@pytest.mark.parametrize(
    ("first", "second"),
    [
        (f'"{WORDS}," said Joyce Amory, a cook.', f'"{WORDS}," said Ron Sibley, 71, who mends nets.'),
        (f'"{WORDS}," said Yusup Garan, a shepherd.', f'"{WORDS}," Bakyt Garan, a teacher, told the agency.'),
        (
            f'"{WORDS}," said Joyce Amory, a cook.',
            f'Widower Ron Sibley, 71, from Hull, wants answers. "{WORDS}," he told the paper.',
        ),
    ],
)
def test_two_persons_by_name_are_a_conflict(first, second):
    assert links(first, second) == [Relation.CONFLICTS]


@pytest.mark.parametrize(
    ("first", "second"),
    [
        (f'"{WORDS}," said Michael Amory, a cook.', f'"{WORDS}," Mike Amory said.'),
        (f'"{WORDS}," said Joyce Amory, a cook.', f'"{WORDS}," the cook said.'),
        (f'"{WORDS}," said Joyce Amory, a cook.', f'"{WORDS}," residents said.'),
        (
            f'"{WORDS}," said Joyce Amory, a cook.',
            f'The fire led Ron Sibley to ask Joyce Amory for help. "{WORDS}," she said.',
        ),
        (
            f'"{WORDS}," said Joyce Amory, a cook.',
            f'Ron Sibley, a neighbor, echoed her words: "{WORDS}."',
        ),
        (
            f'"{WORDS}," said Joyce Amory, a cook.',
            f'Ron Sibley lives next door.\n\n"It was bad," he said.\n\n"{WORDS}."',
        ),
    ],
)
def test_in_doubt_there_is_no_conflict(first, second):
    assert links(first, second) == []


def test_a_suit_and_its_author_put_one_thought_in_other_words():
    first = 'The suit says: "In the spring vote the Marden company found a willing and active partner."'
    second = '"In the spring the company of Ada Marden found a most willing partner," said Tom Lindgren, a lawyer.'
    assert links(first, second, kind=LinkKind.QUOTE) in ([], [Relation.AGREES])
