"""One quotation, two speakers: only where both are named beyond doubt."""

import pytest

from articles.analysis.agreement.posts.naming import names_in
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


AMORY = f'"{WORDS}," said Joyce Amory, a cook.'


@pytest.mark.parametrize(
    "text",
    [
        f'Ron Sibley, 71, was mending nets when the fire began. "{WORDS}," he said.',
        f'Among those on the quay was Ron Sibley, 71, a retired diver. "{WORDS}," he said.',
        f'"{WORDS}," Mr Sibley said. Ron Sibley has lived there since 1980.',
        f'Ron Sibley, a diver, lost his house. "{WORDS}," the diver said.',
        f'Ron Sibley, 71, lost his house. "{WORDS}," said Sibley.',
        f"“{WORDS},” recalled Ron Sibley, who mends nets.",
        f"Ron Sibley remembers the night well. “{WORDS},” he told the Ledger.",
        f'According to Ron Sibley, who mends nets, no one came. "{WORDS}," he said.',
        f'As Ron Sibley, a diver, put it: "{WORDS}."',
        f'"{WORDS}," said a tearful Ron Sibley.',
        f'"{WORDS}," fumed skipper Ron Sibley.',
        f'"{WORDS}," Ron Sibley of the group Save the Quay said of the fire.',
        f"Skipper Ron Sibley said: ‘{WORDS}.’",
        f'Ron Sibley: "{WORDS}."',
        '"Nobody rang us," said Ron Sibley, who mends nets. "We saw the smoke and ran for the boats."',
        f'For Ron Sibley, a diver, it was a night of terror. "{WORDS}," he said.',
        f'Ron Sibley, whose house burned down, blames the council. "{WORDS}," he said, in tears.',
        f'"{WORDS}," says Ron Sibley, 71. Joyce Amory, a cook, agrees.',
        f'Standing in the ashes of his house, Ron Sibley shook his head. "{WORDS}," he said.',
        f'Local man Ron Sibley told us: "{WORDS}."',
        f'In a letter to the council, Ron Sibley wrote: "{WORDS}."',
    ],
)
def test_the_other_speaker_is_known_by_name_pronoun_or_trade(text):
    assert links(AMORY, text) == [Relation.CONFLICTS]


@pytest.mark.parametrize(
    "text",
    [
        f'Ron Sibley lives next door to Joyce Amory. "{WORDS}," she said.',
        f'"{WORDS}," said Amory, whose neighbor is Ron Sibley.',
        f'"{WORDS}," Joyce Amory told Ron Sibley.',
        f'"{WORDS}," said a cook who gave her name as Joyce.',
        f'Ron Sibley said Joyce Amory had told him: "{WORDS}."',
        f'"{WORDS}," said Mrs Amory, according to Ron Sibley.',
        f'Ron Sibley quoted her as saying: "{WORDS}."',
        f'Joyce Amory, a cook, met Ron Sibley. "{WORDS}," she said.',
        f'A witness said: "{WORDS}." Ron Sibley, 71, was not there.',
        f'"{WORDS}," one resident told Ron Sibley of the BBC.',
        f'The cook told reporter Ron Sibley: "{WORDS}."',
        f'"{WORDS}," said Joyce Amory-Bell, a cook.',
        f'"{WORDS}," Ms. Amory said in an interview with Ron Sibley.',
        f'Asked by Ron Sibley about the night, she said: "{WORDS}."',
        f'"{WORDS}," said a neighbor of Ron Sibley.',
        f'"{WORDS}," she said. Ron Sibley, 71, nodded.',
        f'Ron Sibley’s wife said: "{WORDS}."',
    ],
)
def test_who_is_only_near_a_quotation_is_not_its_speaker(text):
    assert links(AMORY, text) == []


def test_one_quotation_of_two_sentences_is_one_conflict():
    texts = [f'"{WORDS}," said Joyce Amory, a cook.', f'"{WORDS}," said Ron Sibley, 71, who mends nets.']
    claims = [(at, claim) for at, text in enumerate(texts) for claim in read(text, strip=False).claims]
    reports = [Report(key, at, f"Outlet {at}", None, None, claim) for key, (at, claim) in enumerate(claims, start=1)]
    found = compare(reports, register=Register().learn(texts)).findings
    assert len([item for item in found if item.relation is Relation.CONFLICTS]) == 1


def test_a_name_with_a_small_word_inside_is_a_person():
    register = Register().learn(["A boat brought Daniel ole Sankan on Sunday. Daniel ole Sankan left at noon."])
    assert register.is_person("Daniel ole Sankan")
    assert list(names_in("The boats came when Daniel ole Sankan rang.", register)) == [("Daniel ole Sankan", 20)]
