import pytest

from articles.analysis.agreement.quoted.alignment import align


def heaviest(first: str, second: str) -> str:
    order = ("none", "low", "high")
    return max((edit.weight for edit in align(first, second)), key=order.index)


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("the ferry would sail at noon", "the ferry could sail at noon"),
        ("we did approve the design", "we did not approve the design"),
        ("the pump can't be repaired", "the pump can be repaired"),
        ("there are 14 valves", "there are 41 valves"),
        ("we asked Jensen to leave", "we asked Okonkwo to leave"),
        ("all of the seals failed", "some of the seals failed"),
        ("the harbor is safe", "the harbor is empty"),
        ("nothing was hidden from the board", "everything was hidden from the board"),
    ],
)
def test_a_change_of_meaning_weighs_high(first, second):
    assert heaviest(first, second) == "high"


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("the colour of the harbour", "the color of the harbor"),
        ("we organised the programme", "we organized the program"),
        ("a cheque is not enough", "a check is not enough"),
        ("we don't know", "we do not know"),
        ("“nobody slept,”", '"nobody slept."'),
        ("the F.B.I. came at six", "the FBI came at 6"),
        ("Muammar said no", "Moammar said no"),
        ("it grew by 12 percent", "it grew by twelve per cent".replace("per cent", "percent")),
        ("two-thirds of the fleet", "two thirds of the fleet"),
    ],
)
def test_spelling_and_marks_weigh_nothing(first, second):
    assert heaviest(first, second) == "none"


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("the old ferry sank", "the ferry sank"),
        ("we must avoid a strike", "we must prevent a strike"),
        ("he [the mayor] left early", "he left early"),
    ],
)
def test_an_omission_or_a_synonym_weighs_little(first, second):
    assert heaviest(first, second) != "high"


def test_the_parts_give_back_both_texts():
    first, second = "one two  three four", "one three five four"
    edits = align(first, second)
    assert " ".join(edit.a for edit in edits if edit.a).split() == first.split()
    assert " ".join(edit.b for edit in edits if edit.b).split() == second.split()


def test_equal_texts_are_one_step():
    assert [edit.op for edit in align("a b c", "a b c")] == ["equal"]


def test_empty_and_long_texts_do_no_harm():
    assert align("", "") == ()
    assert len(align("word " * 5000, "word " * 5000)) == 1
