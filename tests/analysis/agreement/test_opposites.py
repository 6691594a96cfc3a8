"""Two reporters who share no verb: what answers one question with yes and with no, and what does not."""

from __future__ import annotations

import pytest

from articles.analysis.vocabulary import LinkKind, Relation
from tests.analysis.paired import compared, sorts

OPPOSITE = [
    (
        "Planners gave the nod on Tuesday to a second pier at Sandvik harbor. Builder Hafen Works expects to drive 90 piles. Neighbors stood outside with placards.",
        "The plan to give Sandvik harbor a second pier was shot down on Tuesday by nine votes to six. Hafen Works had wanted to drive some 90 piles. Fishermen cheered on the steps.",
    ),
    (
        "Orchestra chief Milan Dvorsky handed in his notice on Wednesday after a row over tours. The hall has 1,900 seats. A deputy takes the rehearsals.",
        "Milan Dvorsky is not going anywhere. The orchestra chief dug in his heels on Wednesday in the row over tours. The hall was sold out.",
    ),
    (
        "The monastery museum at Lorne agreed on Monday to hand back the carved doors to the clans of Teke. They left the island in 1891. A ship is to fetch them.",
        "The monastery museum at Lorne has once more refused to part with the carved doors of the Teke clans, it said on Monday. The doors were taken in 1891. The clans are to meet.",
    ),
    (
        "Sorcha Vane, who runs Nordal Lines, said on Thursday that ferries to Hulme would sail again from the weekend. The yard had found cracks in two shafts. Tourists queued at dawn.",
        "Ferries to Hulme will stay in port, Sorcha Vane of Nordal Lines said on Thursday. Two cracked shafts had been found at the yard. Shops on the island ran out of bread.",
    ),
    (
        "Dairy firm Alpmark acknowledged on Friday that whey had leaked into the Senn brook. The firm has 300 workers. Anglers found dead trout.",
        "There is nothing to show that whey ran from Alpmark into the Senn brook, the dairy firm said on Friday. Trout died last week. The firm employs 300.",
    ),
]
NOT_OPPOSITE = [
    (
        "Planners gave the nod on Tuesday to a second pier at Sandvik harbor. Builder Hafen Works expects to drive 90 piles. Neighbors stood outside with placards.",
        "Planners approved a second pier at Sandvik harbor on Tuesday. Hafen Works is to drive some 90 piles. The vote was nine to six.",
    ),
    (
        "The dairy firm Alpmark denied on Friday that whey had leaked into the Senn brook. The firm has 300 workers. Anglers found dead trout.",
        "Inspectors had no evidence on Friday that whey had leaked into the Senn brook. Trout died last week. Alpmark employs 300.",
    ),
    (
        "Ferries to Hulme returned to service on Thursday. The yard had found cracks in two shafts. Tourists queued.",
        "The kindergarten in Brod canceled its summer fair. The mayor of Brod planted a lime. Rain fell at noon.",
    ),
]


@pytest.mark.parametrize(("first", "second"), OPPOSITE)
def test_yes_and_no_in_other_words_are_a_conflict(first: str, second: str) -> None:
    assert Relation.CONFLICTS in sorts(first, second, LinkKind.STANCE)


@pytest.mark.parametrize(("first", "second"), NOT_OPPOSITE)
def test_one_answer_in_two_wordings_or_another_matter_is_none(first: str, second: str) -> None:
    assert sorts(first, second, LinkKind.STANCE) == set()


@pytest.mark.parametrize(("first", "second"), OPPOSITE[1:3])
def test_the_later_day_replaces_the_earlier(first: str, second: str) -> None:
    later = second.replace("Monday", "Saturday").replace("Wednesday", "Saturday")
    assert sorts(first, later, LinkKind.STANCE, ("2025-03-13", "2025-03-16")) == {Relation.SUPERSEDES}


def test_the_explanation_quotes_what_is_answered() -> None:
    first, second = OPPOSITE[0]
    (found,) = [item for item in compared(first, second) if item.kind is LinkKind.STANCE]
    assert "“Planners gave the nod on Tuesday to a second pier …” in Outlet 0" in found.explanation
    assert found.values == ("gave the nod", "shot down")


def test_the_same_words_of_one_speaker_are_no_answer_against_themselves() -> None:
    first = '"We will not go back to the loom for a pat on the head," said Edda Moll, who leads the weavers. The mill has 40 looms.'
    second = 'Edda Moll leads the weavers. "We will not go back to the loom for a pat on the head," she said. The mill is 90 years old.'
    assert sorts(first, second, LinkKind.STANCE) == set()
