"""States of things and what comes after them, told by whomever: a later report replaces the earlier one."""

from __future__ import annotations

import pytest

from articles.analysis.languages.english.states import STATES
from articles.analysis.vocabulary import LinkKind, Relation
from tests.analysis.paired import sorts

LATER = ("2025-03-11", "2025-03-13")

SUCCESSORS = [
    ("Convict Rolf Dahl is still on the run.", "Rolf Dahl was recaptured in a barn on Wednesday."),
    ("Skipper Ines Moura is missing in the strait.", "The skipper, Ines Moura, was found alive on a sandbank."),
    ("Goalkeeper Tom Reed is fighting for his life.", "Tom Reed died on Wednesday night, his club said."),
    ("Banker Luc Moreau is under investigation for fraud.", "Luc Moreau was charged with fraud on Wednesday."),
    ("Surgeon Nils Brandt pleaded not guilty on Monday.", "Nils Brandt pleaded guilty to two counts on Wednesday."),
    ("The merger of the two dairies is awaiting approval.", "The merger of the two dairies was approved on Wednesday."),
    ("The peat fire near Holm is out of control.", "The peat fire near Holm was put out on Wednesday."),
    ("Power is off in the harbor quarter, the utility said.", "Power was restored to the harbor quarter on Wednesday."),
    ("The cable car will reopen on Thursday.", "The cable car stayed closed on Thursday after a test failed."),
    ("Sprinter Ada Osei is fit to run in the final.", "Ada Osei dropped out of the final on Wednesday."),
    ("The ban on river fishing remains in force.", "The ban on river fishing was lifted on Wednesday."),
    ("The cause of the silo blast is not known.", "The silo blast was caused by dust, inspectors said."),
    ("The tour will keep to its timetable in the north.", "The tour of the north has been cut short."),
    (
        "A third night of concerts on the pier will take place on Wednesday.",
        "The third night of concerts on the pier was called off.",
    ),
]
OTHERS = [
    ("Convict Rolf Dahl is still on the run.", "Thief Omar Reyes was recaptured in a barn on Wednesday."),
    ("The merger of the two dairies is awaiting approval.", "The new timetable was approved on Wednesday."),
    ("Skipper Ines Moura is missing in the strait.", "A purse was found on the tram on Wednesday."),
    ("The cable car will reopen on Thursday.", "The Port Office puts the damage at 4 million euros."),
    ("The ban on river fishing remains in force.", "A curfew for dogs was lifted on Wednesday."),
]


@pytest.mark.parametrize(("first", "second"), SUCCESSORS)
def test_what_follows_a_state_replaces_it(first, second):
    assert Relation.SUPERSEDES in sorts(first, second, LinkKind.STANCE, LATER)


@pytest.mark.parametrize(("first", "second"), OTHERS)
def test_what_befalls_another_does_not(first, second):
    assert Relation.SUPERSEDES not in sorts(first, second, LinkKind.STANCE, LATER)


REFUSED_AND_DONE = [
    (
        "A spokesman said that Nordal Steel had no plans to reduce its headcount.",
        "Nordal Steel said on Wednesday it would cut 900 jobs.",
    ),
    (
        "The minister, Omar Reyes, said the state would not compensate growers for their losses.",
        "The government announced on Wednesday that it would compensate growers.",
    ),
    ("Mayor Tilda Frost ruled out a state of emergency.", "The city council declared a state of emergency."),
    (
        "Finance minister Pia Lund said the country would not seek help from the lenders' fund.",
        "The country asked the lenders' fund for assistance on Wednesday, an about-turn by its government.",
    ),
    (
        "The transport minister, Ivo Senn, saw no reason to ground the trams.",
        "The tram company halted the trams on Wednesday, reversing a decision of two days earlier.",
    ),
]


@pytest.mark.parametrize(("first", "second"), REFUSED_AND_DONE)
def test_what_was_refused_is_done_in_other_words_or_by_another(first, second):
    assert Relation.SUPERSEDES in sorts(first, second, LinkKind.STANCE, LATER)


def test_no_pattern_takes_long_on_a_long_line():
    text = "no deal was not yet to be talks will be closed " * 4000
    for state, successor, _ in STATES:
        assert sum(1 for _ in state.finditer(text)) >= 0
        assert sum(1 for _ in successor.finditer(text)) >= 0


MEANT_AND_LEFT = [
    (
        "Brenner chief executive Peter Anholt confirmed on Monday that the company would appeal against the veto.",
        "Brenner will not, after all, appeal against the veto of its takeover.",
    ),
    ("Skier Ada Osei said on Monday that she would race in Lorne.", "Ada Osei will not now race in Lorne."),
    (
        "The Orle party said on Monday that it would contest the election in Tarn.",
        "The Orle party will not, in the end, contest the election in Tarn.",
    ),
]
MEANT_AND_LEFT_BY_ANOTHER = [
    ("Skier Ada Osei said on Monday that she would race in Lorne.", "Tom Lindgren will not now race in Lorne."),
    (
        "Brenner chief executive Peter Anholt confirmed on Monday that the company would appeal against the veto.",
        "Solmart will not appeal against the veto.",
    ),
]


@pytest.mark.parametrize(("first", "second"), MEANT_AND_LEFT)
def test_what_was_meant_is_given_up_after_all(first, second):
    assert Relation.SUPERSEDES in sorts(first, second, LinkKind.STANCE, ("2025-03-11", "2025-03-14"))


@pytest.mark.parametrize(("first", "second"), MEANT_AND_LEFT_BY_ANOTHER)
def test_what_another_gives_up_replaces_nothing(first, second):
    assert sorts(first, second, LinkKind.STANCE, ("2025-03-11", "2025-03-14")) == set()
