"""Speakers of sentences without a verb of speech, and of descriptions that only a later or an earlier name explains."""

from __future__ import annotations

import pytest

from articles.analysis.pipeline import read
from tests.analysis.attribution.test_speakers import plain

BEFORE = "The weather was fine on Monday in the old town by the sea."
AFTER = "The shops were shut for the day."

VIEWS = [
    ("Ida Holm is convinced the dog was stolen.", "Ida Holm"),
    ("Ida Holm remains unconvinced by the plan.", "Ida Holm"),
    ("The harbour board is against the new pier.", "harbour board"),
    ("In Ida Holm's view, the bridge was doomed.", "Ida Holm"),
    ("The bridge needs 400 tonnes of steel, by Ida Holm's estimate.", "Ida Holm"),
    ("As Ida Holm sees it, the bridge was doomed.", "Ida Holm"),
    ("“It was hopeless,” as Ida Holm puts it.", "Ida Holm"),
    ("“It was hopeless,” according to Ida Holm.", "Ida Holm"),
    ("“It was hopeless,” was Ida Holm's reply.", "Ida Holm"),
    ("The message from the council was that the pool would stay shut.", "council"),
    ("Ida Holm took issue with the figures.", "Ida Holm"),
    ("Ida Holm made it clear that she would not quit.", "Ida Holm"),
    ("Ida Holm pointed the finger at the supplier.", "Ida Holm"),
    ("Ida Holm laughed off suggestions she is to be replaced.", "Ida Holm"),
    ("The operator, Norland Salmon, put the hole down to a propeller.", "Norland Salmon"),
    ("That was disputed by Ida Holm of the Green Party.", "Ida Holm"),
    ("The union was described by the minister, Ida Holm, as “a lobby for the largest mills”.", "Ida Holm"),
    ("Judge Ida Holm found the sacking was “a punishment dressed up”.", "Ida Holm"),
    ("Federal investigators suspect contaminated fuel.", "Federal investigators"),
    ("Ida Holm believes the court misread the statute.", "Ida Holm"),
    ("Harbour officials want Treasury to freeze the grant.", "Harbour officials"),
    ("Alba Securities retained its “buy” rating on the stock.", "Alba Securities"),
    ("A ferry ran aground, internal papers obtained by the Lantern show.", "internal papers"),
]

MEANT = [
    ("The director has rejected the claims. “Forty people left,” Ida Holm told the Gazette.", "Ida Holm", 0),
    ("Alba Bank has fired 40 people, its chairwoman said. Ida Holm told reporters more would go.", "Ida Holm", 0),
    ("Ida Holm shook her head. “Never in my life.”", "Ida Holm", -1),
    ("Its president, Ida Holm, answered from the back of a tractor. “We grow grapes.”", "Ida Holm", 1),
    ("Three fishermen were saved. One said the boat sank in minutes.", "fisherman", 1),
    ("Ken and Ida Doe won the prize. “We wept,” they said.", "Ken and Ida Doe", 1),
    ("Nurse Tom Ridley and teacher Ann Moss won. The pair said they were stunned.", "Tom Ridley and Ann Moss", 1),
    (
        "Neither the Harbour Council nor the Rail Union believes the date can be met.",
        "Harbour Council and Rail Union",
        0,
    ),
    ("The Harlow Water Office fined Alba Bank. The watchdog said 900 fish had died.", "Harlow Water Office", 1),
    ("Ida Holm met Jan Roe. The minister, Ann Moss, will wait six months, her office said.", "Ann Moss's office", -1),
    ("Friends of the minister, Hugo Doe, say the book is fiction.", "friends of the minister", 0),
    ("Lt Gen (retd) SP Kohli spoke on Friday. “Nothing was lost,” Kohli said.", "SP Kohli", 1),
    ("The United Nations mission in Norland (UNMIN) said 31 had fled.", "United Nations mission in Norland", 0),
    ("The site manager, Even Bratli, called the theory “interesting”.", "Even Bratli", 0),
    ("Second-placed Almaz Worku of Ethiopia said she was tired.", "Almaz Worku", 0),
    ("Landlady Trace Doe said the answer was hers. “I got it off the net,” the blonde fumed.", "Trace Doe", 1),
    ("According to her memoirs, Ida Holm never met him. Her memoirs say he wrote once.", "Ida Holm", 1),
    ("A man died when a tree fell on his van near Dunoon; police said he was a postman.", "police", 1),
]


def speakers(text: str) -> list[str | None]:
    found = read(f"{BEFORE}\n\n{text}\n\n{AFTER}").claims
    return [claim.attribution.speaker if claim.attribution else None for claim in found if claim.text in text]


@pytest.mark.parametrize(("text", "speaker"), VIEWS)
def test_a_view_is_whose_it_is(text: str, speaker: str) -> None:
    assert plain(speakers(text)[-1]) == plain(speaker)


@pytest.mark.parametrize(("text", "speaker", "number"), MEANT)
def test_a_description_finds_the_name(text: str, speaker: str, number: int) -> None:
    assert plain(speakers(text)[number]) == plain(speaker)


@pytest.mark.parametrize("text", ["Eighty miles away, Ida Holm wrote back to 40 of them.", "Milk costs £1 here."])
def test_what_nobody_says_is_the_outlets_own(text: str) -> None:
    assert speakers(text) == [None]
