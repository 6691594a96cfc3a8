import pytest

from articles.analysis.agreement.quoted.overlap import compared, overlap


def changed(first, second, one_speaker=True):
    found = overlap(first, second, one_speaker)
    return None if found is None else [edit.sort for edit in found.changed]


@pytest.mark.parametrize(
    ("first", "second", "sorts"),
    [
        ("we did not receive any warning", "We did receive a warning,", ["negation"]),
        ("I would sign it again.", "I would not sign it again,", ["negation"]),
        ("They can't believe what they are finding", "they can't believe what they are hiding.", ["word"]),
        ("We have enough fuel for six", "We have enough fuel for ten days", ["number"]),
        ("Not all of the pumps were switched on", "All of the pumps were switched on that night", ["negation"]),
        ("We made mistakes on the bridge that night", "They made mistakes on the bridge that night", ["person"]),
        ("You'll be able to see it for yourself", "You'll have to see it for yourself", ["modal"]),
    ],
)
def test_a_change_within_one_utterance_is_found(first, second, sorts):
    assert changed(first, second) == sorts


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("The valve failed. We had been told it was sound.", "We had been told it was sound, all of us."),
        ("The tide comes in fast here and it takes no prisoners", "takes no prisoners"),
        ("The second line will open in the spring", "line would open in the spring"),  # fitted into a sentence
        ("It's, you know, a disaster. Nobody slept.", "It is a disaster and nobody slept."),
        ("the best thing [the council] has done in years", "the best thing they have done in years"),
        ("We want to stay", "We wanna stay"),
    ],
)
def test_cuts_joints_and_fillers_leave_one_utterance_unchanged(first, second):
    assert changed(first, second) == []


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("We must help ourselves by putting people back to work", "That's not putting people back to work."),
        ("There will be no readout of the meeting, but lines of talk remain open", "We're not giving out details of the call, but lines of talk remain open"),
        ("The harbor board has done its job,", "The island agreed to shut down its harbor board"),
        ("a new deal", "a terrible deal that nobody wanted"),
        ("I think it shows they are on the wrong side of history", "These people are on the wrong side of history."),
    ],
)  # fmt: skip
def test_sentences_that_share_a_phrase_are_two(first, second):
    assert overlap(first, second, False) is None


def test_long_common_part_of_longer_quotations_is_one_utterance():
    first = "We rang twice. Then the line went dead and we could see the smoke over the yard."
    second = "Then the line went dead and we could see the smoke over the yard. My wife wept."
    found = overlap(first, second)
    assert found is not None
    assert (found.changed, found.open_ends) == ((), 0)


def test_marks_without_words_and_endless_repetition_do_no_harm():
    assert overlap('"' * 20000 + " a b c", "d e f " * 5000) is None
    assert overlap("", "") is None
    assert overlap("the tide rose " * 3000, "the tide rose " * 3000) is not None


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("The lift will be weeks late, if not months,", "The lift will be weeks late, not months,"),
        ("We pay the crew before the owners take a penny.", "We pay the crew when the owners take a penny."),
        ("The shed is ours if the court agrees on Monday.", "The shed is ours once the court agrees on Monday."),
        ("The letter came from the bishop himself.", "The letter came to the bishop himself."),
        ("This list was drawn up by the union.", "This list was drawn up for the union."),
        ("Our well went dry after the mine opened.", "Our well went dry before the mine opened."),
        ("We hired faster than our rivals.", "We hired faster with our rivals."),
        ("You may keep all the seed you bought here.", "You may keep the seed you bought here."),
    ],
)
def test_one_small_word_of_another_sense_changes_what_was_said(first, second):
    assert changed(first, second) != []


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("We left as the water reached the porch.", "We left when the water reached the porch."),
        ("The bridge is old, but it will hold a truck.", "The bridge is old, and it will hold a truck."),
        ("Nobody at the depot told us a thing.", "Nobody in the depot told us a thing."),
        ("Although the pump failed we kept the ward open.", "Though the pump failed we kept the ward open."),
    ],
)
def test_small_words_of_one_sense_stand_for_each_other(first, second):
    assert changed(first, second) == []


def test_whole_versions_are_weighed_as_their_common_part_is():
    first, second = "Well, this list was drawn up by the union.", "This list was drawn up for the union. We saw it."
    assert [(edit.a, edit.b, edit.weight) for edit in compared(first, second) if edit.sort == "turn"] == [
        ("by", "for", "high")
    ]
    assert " ".join(edit.b for edit in compared(first, second) if edit.b) == second
