from datetime import date

import pytest

from articles.analysis.agreement.stances import position_of
from articles.analysis.compare import Report, compare
from articles.analysis.names import Register
from articles.analysis.pipeline import read
from articles.analysis.questions.features import features_of
from articles.analysis.vocabulary import LinkKind, Relation, Stance
from tests.analysis.claim_factory import day, report

MONDAY, TUESDAY, FRIDAY = date(2025, 3, 10), date(2025, 3, 11), date(2025, 3, 14)


def relations(*reports, kind=LinkKind.STANCE):
    bodies = [item.claim.text for item in reports]
    found = compare(list(reports), register=Register().learn(bodies)).findings
    return [item.relation for item in found if item.kind is kind]


@pytest.mark.parametrize(
    ("first", "second", "stance"),
    [
        (
            "The mill denied that it had dumped dye in the river.",
            "The mill admitted that it had dumped dye in the river.",
            Stance.DENIES,
        ),
        (
            "The agency has no evidence that the valve caused the fire.",
            "The agency confirmed that the valve caused the fire.",
            Stance.NO_EVIDENCE,
        ),
        (
            "The club could not confirm that the coach had resigned.",
            "The club confirmed that the coach had resigned.",
            Stance.NO_EVIDENCE,
        ),
        (
            "The port rejected claims that cargo had been stolen at night.",
            "Police confirmed that cargo had been stolen at night.",
            Stance.DENIES,
        ),
    ],
)
def test_affirmed_in_one_and_denied_or_without_evidence_in_the_other(first, second, stance):
    assert relations(report(1, first, stance=stance), report(2, second)) == [Relation.CONFLICTS]


@pytest.mark.parametrize(
    ("first", "second"),
    [
        (
            "The mill denied that it had dumped dye in the river.",
            "The mill has no evidence that dye was dumped in the river.",
        ),
        (
            "The mill denied that it had dumped dye in the river.",
            "The mayor confirmed that the bridge will open in May.",
        ),
        ("There is no doubt that the dye came from the mill.", "The dye came from the mill, the agency confirmed."),
        ("She declined to say whether the mill had dumped dye.", "He declined to say when the river would be clean."),
    ],
)
def test_no_conflict_where_the_two_do_not_contradict_each_other(first, second):
    stance = Stance.DECLINES if "declined" in first else Stance.ASSERTS
    assert Relation.CONFLICTS not in relations(report(1, first, stance=stance), report(2, second, stance=stance))


def test_one_actor_on_a_later_day_is_an_update():
    first, second = (
        "The mill denied on Monday that it had dumped dye.",
        "The mill admitted on Friday that it had dumped dye.",
    )
    one = report(
        1,
        first,
        organization="Alba Mill",
        stance=Stance.DENIES,
        dates=(day(first, "Monday", MONDAY),),
        published=MONDAY,
    )
    two = report(2, second, organization="Alba Mill", dates=(day(second, "Friday", FRIDAY),), published=FRIDAY)
    found = [item for item in compare([one, two], register=Register()).findings if item.kind is LinkKind.STANCE]
    assert [(item.relation, item.first) for item in found] == [(Relation.SUPERSEDES, 2)]


def test_a_plan_carried_out_on_time_is_an_update_and_too_early_a_conflict():
    plan = "The head teacher plans to resign next year."
    deed = "The head teacher has resigned, the school said."
    due = day(plan, "next year", date(2026, 1, 1), date(2026, 12, 31))
    early = relations(report(1, plan, stance=Stance.PLANS, dates=(due,)), report(2, deed, published=date(2025, 3, 13)))
    in_time = relations(report(1, plan, stance=Stance.PLANS, dates=(due,)), report(2, deed, published=date(2027, 1, 5)))
    assert (early, in_time) == ([Relation.CONFLICTS], [Relation.SUPERSEDES])


def test_one_event_on_two_days_is_a_conflict_of_dates():
    first, second = "The old bridge collapsed on Monday.", "On Tuesday the old bridge collapsed."
    one = report(1, first, dates=(day(first, "Monday", MONDAY),))
    two = report(2, second, dates=(day(second, "Tuesday", TUESDAY),))
    assert relations(one, two, kind=LinkKind.DATE) == [Relation.CONFLICTS]


def test_overlapping_days_are_no_conflict():
    first, second = "The old bridge collapsed on Monday.", "The old bridge collapsed early this week."
    one = report(1, first, dates=(day(first, "Monday", MONDAY),))
    two = report(2, second, dates=(day(second, "early this week", MONDAY, TUESDAY),))
    assert relations(one, two, kind=LinkKind.DATE) == []


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("The old bridge collapsed on Monday.", "The old bridge was inspected on Tuesday."),
        ("The old bridge collapsed on Monday.", "The mayor said on Tuesday that the old bridge had collapsed."),
        ("The old bridge collapsed on Monday.", "The old bridge will be replaced by Tuesday."),
    ],
)
def test_another_event_the_statement_and_a_deadline_are_no_conflict(first, second):
    one = report(1, first, dates=(day(first, "Monday", MONDAY),))
    two = report(2, second, dates=(day(second, "Tuesday", TUESDAY),))
    assert relations(one, two, kind=LinkKind.DATE) == []


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("Harbor master Ada Osei closed the port.", "Ada Osei, the mayor, closed the port."),
        ("President Ada Osei opened the fair.", "Prime Minister Ada Osei opened the fair."),
        ("Finance Minister Ada Osei resigned.", "Foreign Minister Ada Osei resigned."),
        ("Ada Osei, the chief executive, resigned.", "The medical director, Ada Osei, resigned."),
        ("Deputy mayor Ada Osei spoke.", "Mayor Ada Osei spoke."),
    ],
)
def test_two_posts_of_one_person_conflict(first, second):
    assert relations(report(1, first), report(2, second), kind=LinkKind.TITLE) == [Relation.CONFLICTS]


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("Former mayor Ada Osei spoke.", "Ada Osei, the governor, spoke."),
        ("The leader, Ada Osei, spoke.", "President Ada Osei spoke."),
        ("Minister Ada Osei spoke.", "Defense Minister Ada Osei spoke."),
        ("CEO Ada Osei spoke.", "Ada Osei, the chief executive, spoke."),
        ("Foreign Secretary Ada Osei spoke.", "Foreign Minister Ada Osei spoke."),
        ("Mayor Ada Osei spoke.", "Governor Tom Berg spoke."),
    ],
)
def test_former_lower_general_and_equal_posts_do_not(first, second):
    assert relations(report(1, first), report(2, second), kind=LinkKind.TITLE) == []


@pytest.mark.parametrize(
    ("refused", "agreed"),
    [
        (
            "Ada Roe, the minister, turned down a public inquiry into the fire.",
            "Ada Roe, the minister, ordered a public inquiry into the fire.",
        ),
        (
            "Ada Roe, the minister, saw no reason for a public inquiry into the fire.",
            "Ada Roe has now ordered a public inquiry into the fire.",
        ),
    ],
)
def test_a_refusal_taken_back_the_next_day_is_an_update(refused, agreed):
    one = report(1, refused, speaker="Ada Roe", published=MONDAY)
    two = report(2, agreed, speaker="Ada Roe", published=TUESDAY)
    found = compare([one, two], register=Register().learn([refused, agreed])).findings
    assert [(item.relation, item.first) for item in found if item.kind is LinkKind.STANCE] == [(Relation.SUPERSEDES, 2)]


@pytest.mark.parametrize(
    ("refused", "other"),
    [
        ("Ada Roe turned down a public inquiry into the fire.", "Tom Hay ordered a public inquiry into the fire."),
        ("Ada Roe turned down a public inquiry into the fire.", "Ada Roe did not want a public inquiry into the fire."),
        ("Ada Roe turned down a public inquiry into the fire.", "Ada Roe ordered a new school for the valley."),
    ],
)
def test_no_update_for_another_actor_a_second_refusal_or_another_matter(refused, other):
    one = report(1, refused, speaker="Ada Roe", published=MONDAY)
    two = report(2, other, speaker=" ".join(other.split()[:2]), published=TUESDAY)
    assert Relation.SUPERSEDES not in relations(one, two)


@pytest.mark.parametrize(
    ("text", "side"),
    [
        ("Neither bank has put out any comment to confirm the merger talks.", "affirm"),
        ("The bank refused to confirm the merger talks with the fund.", "affirm"),
        ("The ministry says “we have no evidence that the dye came from the mill”.", "none"),
    ],
)
def test_an_open_cue_affirms_nothing_and_a_quoted_lack_of_evidence_counts(text, side):
    position = position_of(features_of(report(1, text), Register()))
    assert (position.side == side) is (side == "none")


def test_a_denial_speaks_only_of_its_own_object():
    denial = position_of(features_of(report(1, "Alba denies any arms transfers, and so does Bora."), Register()))
    assert len(denial.words) == 2


def between(first: str, second: str) -> list[Relation]:
    """Return the relations of stance between two articles of one day, as they are read."""
    reports = []
    for article, text in enumerate((first, second)):
        reading = read(text, published="2025-03-12", strip=False)
        for claim in reading.claims:
            reports.append(Report(len(reports), article, f"Outlet {article}", reading.published, None, claim))
    found = compare(reports, register=Register().learn([first, second])).findings
    return [item.relation for item in found if item.kind is LinkKind.STANCE]


@pytest.mark.parametrize(
    ("first", "second"),
    [
        (
            "Harbor chief Ana Prieto denied that the sirens had been switched off.",
            "Harbor chief Ana Prieto admitted that the sirens on the mole had been silenced for repairs.",
        ),
        (
            "Kettil Brand, who owns the mill, brushed aside claims that dye had reached the river.",
            "Mill owner Kettil Brand conceded that dye had leaked for weeks.",
        ),
        (
            "Coach Pia Lund rejected suggestions that the goalkeeper had been bribed.",
            "Coach Pia Lund acknowledged that a bribe had been paid, to her shame.",
        ),
    ],
)
def test_one_speaker_who_denies_and_admits_needs_few_words_in_common(first, second):
    assert between(first, second) == [Relation.CONFLICTS]


@pytest.mark.parametrize(
    ("first", "second"),
    [
        (
            "Harbor chief Ana Prieto denied that the sirens had been switched off.",
            "Harbor chief Ana Prieto admitted that the ferry had sailed late.",
        ),
        (
            "Harbor chief Ana Prieto denied that the sirens had been switched off.",
            "Mayor Ivo Brand admitted that he had heard the sirens too late.",
        ),
        (
            "The clinic was accused of denying treatment to sailors.",
            "The clinic confirmed that treatment of sailors had cost $2 million.",
        ),
    ],
)
def test_two_matters_or_two_speakers_are_no_conflict(first, second):
    assert between(first, second) == []
