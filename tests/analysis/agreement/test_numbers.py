from dataclasses import replace
from datetime import date

import pytest

from articles.analysis.agreement.counted.intervals import nearness
from articles.analysis.compare import compare
from articles.analysis.matrix import SORTS, cell_sort
from articles.analysis.names import Register
from articles.analysis.vocabulary import LinkKind, Relation
from tests.analysis.claim_factory import count, day, report
from tests.analysis.paired import compared


def number(text, value, unit=None, noun=None, comparator="="):
    return count(text, text, value, noun, unit, comparator)


@pytest.mark.parametrize(
    ("first", "second", "expected"),
    [
        (number("412", 412), number("412", 412), "equal"),
        (number("about 400", 400, comparator="~"), number("412", 412), "rounded"),
        (number("about $2 million", 2e6, "USD", comparator="~"), number("$2.3 million", 2.3e6, "USD"), "rounded"),
        (number("some three million", 3e6, comparator="~"), number("2.6 million", 2.6e6), "rounded"),
        (number("around 4bn", 4e9, comparator="~"), number("5.4 billion", 5.4e9), "apart"),
        (number("about $2 million", 2e6, "USD", comparator="~"), number("$2.9 million", 2.9e6, "USD"), "apart"),
        (number("about 2.0 million", 2e6, comparator="~"), number("2.3 million", 2.3e6), "apart"),
        (number("about 10,000", 10000, comparator="~"), number("about 12,000", 12000, comparator="~"), "apart"),
        (number("412", 412), number("421", 421), "apart"),
        (number("3.2 million", 3.2e6), number("3,214,000", 3214000), "rounded"),
        (number("at least 70", 70, comparator=">="), number("85", 85), "bound"),
        (number("more than 300", 300, comparator=">"), number("280", 280), "apart"),
        (number("30 miles", 30, "mile"), number("48 kilometers", 48, "kilometer"), "rounded"),
        (number("500 acres", 500, "acre"), number("500 hectares", 500, "hectare"), "apart"),
        (number("12.4 percent", 12.4, "percent"), number("12 percent", 12, "percent"), "rounded"),
        (number("2 million", 2e6), number("2 billion", 2e9), "apart"),
        (number("1,200 feet", 1200, "foot"), number("1,204 feet", 1204, "foot"), "rounded"),
        (number("1,200", 1200), number("1,220", 1220), "apart"),
    ],
)
def test_quantities_are_compared_as_intervals(first, second, expected):
    assert nearness(first, second) == expected
    assert nearness(second, first) == expected


def relations(one, two, kind=LinkKind.NUMBER):
    return [item.relation for item in compare([one, two], register=Register()).findings if item.kind is kind]


def pair(first, first_count, second, second_count, **other):
    return report(1, first, count(first, *first_count)), report(2, second, count(second, *second_count), **other)


CONFLICTS = [
    (
        "The ferry fire killed 14 passengers off Lund.",
        ("14", 14, "passenger"),
        "A ferry fire off Lund killed 41 passengers.",
        ("41", 41, "passenger"),
    ),
    (
        "The reservoir holds 31 million gallons of water.",
        ("31 million gallons", 31e6, None, "gallon"),
        "The reservoir holds 31 billion gallons of water.",
        ("31 billion gallons", 31e9, None, "gallon"),
    ),
    (
        "The blaze burned 900 acres of pine forest near Alba.",
        ("900 acres", 900, None, "acre"),
        "Near Alba the blaze burned 900 hectares of pine forest.",
        ("900 hectares", 900, None, "hectare"),
    ),
]


@pytest.mark.parametrize(("first", "first_count", "second", "second_count"), CONFLICTS)
def test_disjoint_figures_on_one_question_conflict(first, first_count, second, second_count):
    assert relations(*pair(first, first_count, second, second_count)) == [Relation.CONFLICTS]


LOOKALIKES = [
    (
        "The ferry fire killed 14 passengers off Lund.",
        ("14", 14, "passenger"),
        "The ferry fire off Lund injured 41 passengers.",
        ("41", 41, "passenger"),
    ),
    (
        "The bank will cut 800 jobs in Oslo.",
        ("800", 800, "job"),
        "The bank has cut 300 jobs in Oslo.",
        ("300", 300, "job"),
    ),
    (
        "The outbreak infected 120 pupils in Lund.",
        ("120", 120, "pupil"),
        "Another 30 pupils in Lund were infected in the outbreak.",
        ("30", 30, "pupil"),
    ),
    (
        "The ferry carried 240 passengers to Lund.",
        ("240", 240, "passenger"),
        "The ferry carried 18 crew to Lund.",
        ("18", 18, "crew"),
    ),
    (
        "The clinic tested 500 children.",
        ("500", 500, "child"),
        "Of them, 60 of the children tested at the clinic were ill.",
        ("60", 60, "child"),
    ),
    (
        "The toll is 2 euros per vehicle.",
        ("2 euros", 2, None, "EUR"),
        "The toll is 30 euros per month.",
        ("30 euros", 30, None, "EUR"),
    ),
    (
        "In Lund 120 houses were flooded.",
        ("120", 120, "house"),
        "In Alba 450 houses were flooded.",
        ("450", 450, "house"),
    ),
]


@pytest.mark.parametrize(("first", "first_count", "second", "second_count"), LOOKALIKES)
def test_figures_on_different_questions_do_not_conflict(first, first_count, second, second_count):
    assert Relation.CONFLICTS not in relations(*pair(first, first_count, second, second_count))


def test_one_amount_in_two_currencies_is_a_conflict_of_currency():
    first, second = "The city will spend $40 million on the bridge.", "The city will spend €40 million on the bridge."
    one, two = pair(first, ("$40 million", 40e6, None, "USD"), second, ("€40 million", 40e6, None, "EUR"))
    assert relations(one, two, LinkKind.CURRENCY) == [Relation.CONFLICTS]
    assert relations(one, two) == []


def test_a_sum_given_in_both_currencies_is_a_conversion():
    first, second = "The bridge costs €40 million ($44 million).", "The bridge costs $44 million."
    one = report(
        1, first, count(first, "€40 million", 40e6, None, "EUR"), count(first, "$44 million", 44e6, None, "USD")
    )
    two = report(2, second, count(second, "$44 million", 44e6, None, "USD"))
    assert relations(one, two, LinkKind.CURRENCY) == []
    assert Relation.CONFLICTS not in relations(one, two)


def test_a_later_higher_toll_replaces_the_earlier_one():
    first, second = "The landslide killed 20 people in Alba.", "The landslide in Alba has now killed 34 people."
    one, two = pair(first, ("20", 20, "people"), second, ("34", 34, "people"), published=date(2025, 3, 15))
    found = [item for item in compare([one, two], register=Register()).findings if item.kind is LinkKind.NUMBER]
    assert [(item.relation, item.first, item.second) for item in found] == [(Relation.SUPERSEDES, 2, 1)]


def test_tolls_as_of_unknown_days_are_left_alone():
    first, second = "The landslide killed 20 people in Alba.", "The landslide in Alba killed 34 people."
    one, two = (
        replace(item, published=None) for item in pair(first, ("20", 20, "people"), second, ("34", 34, "people"))
    )
    assert relations(one, two) == []


def test_two_parties_in_one_article_conflict_where_it_contrasts_them():
    first, second = "The ministry counted 900 patients in Alba.", "But the union put it at 1,400 patients in Alba."
    one = report(1, first, count(first, "900", 900, "patient"), article=7, organization="Health Ministry")
    two = report(2, second, count(second, "1,400", 1400, "patient"), article=7, organization="Nurses' Union")
    assert relations(one, two) == [Relation.CONFLICTS]
    assert relations(one, replace(two, claim=replace(two.claim, attribution=one.claim.attribution))) == []


def test_the_explanation_gives_values_sources_and_days():
    first, first_count, second, second_count = CONFLICTS[0]
    one = report(1, first, count(first, *first_count), organization="Coast Guard")
    two = report(2, second, count(second, *second_count), organization="Lund Hospital")
    found = compare([one, two], register=Register()).findings[0]
    for part in (
        "“14 passengers”",
        "“41 passengers”",
        "Coast Guard",
        "Lund Hospital",
        "12 March 2025",
        "Outlet 1",
        "Outlet 2",
    ):
        assert part in found.explanation
    assert found.parts
    assert [one.claim.text[start:end] for key, start, end in found.spans if key == 1] == ["14"]


def test_one_figure_in_two_units_is_called_that():
    first, second = (
        "The blaze burned 900 acres of pine forest near Alba.",
        "The blaze near Alba burned 900 hectares of forest.",
    )
    one = report(1, first, count(first, "900 acres", 900, None, "acre"))
    two = report(2, second, count(second, "900 hectares", 900, None, "hectare"))
    assert (
        compare([one, two], register=Register()).findings[0].explanation.startswith("The same figure in another unit")
    )


def test_every_sort_of_the_matrix_can_come_out():
    same, other, bound = number("70", 70), number("85", 85), number("at least 70", 70, comparator=">=")
    first, first_count, second, second_count = CONFLICTS[0]
    conflict = compare(list(pair(first, first_count, second, second_count)), register=Register()).findings[0]
    sorts = {
        cell_sort(same, same),
        cell_sort(number("about 70", 70, comparator="~"), number("72", 72)),
        cell_sort(bound, other),
        cell_sort(same, other),
        cell_sort(same, other, conflict),
        cell_sort(same, other, replace(conflict, relation=Relation.SUPERSEDES)),
    }
    assert sorts == set(SORTS)


def test_dates_of_other_years_are_read_as_other_periods():
    first, second = "The port handled 300 ships in May.", "The port handled 420 ships in June."
    one = report(
        1, first, count(first, "300", 300, "ship"), dates=(day(first, "May", date(2024, 5, 1), date(2024, 5, 31)),)
    )
    two = report(
        2, second, count(second, "420", 420, "ship"), dates=(day(second, "June", date(2024, 6, 1), date(2024, 6, 30)),)
    )
    assert Relation.CONFLICTS not in relations(one, two)


def test_an_age_is_set_only_against_the_same_persons_age():
    first, second, third = (
        "Ada Osei, 29, won the regatta.",
        "The regatta went to Ada Osei, 39, of Lund.",
        "Tom Berg, 51, came second in the regatta.",
    )
    reports = [
        report(1, first, count(first, "29", 29)),
        report(2, second, count(second, "39", 39)),
        report(3, third, count(third, "51", 51)),
    ]
    found = compare(reports, register=Register().learn([first, second, third])).findings
    assert [(item.first, item.second) for item in found if item.relation is Relation.CONFLICTS] == [(1, 2)]


def told(*texts):
    """Return the number findings between claims given as (text, figures as (as written, value, noun, unit))."""
    reports = [
        report(at, text, *[count(text, written, value, noun, unit) for written, value, noun, unit in figures])
        for at, (text, figures) in enumerate(texts, start=1)
    ]
    findings = compare(reports, register=Register()).findings
    return [item.relation for item in findings if item.kind is LinkKind.NUMBER]


@pytest.mark.parametrize(
    ("one", "two"),
    [
        ("The mill pays $14.6 million to the town of Alba.", "To the town of Alba the mill pays $1.46 million."),
        ("Alba's sewage works cost $3,418,250.", "The sewage works of Alba cost $3,418,750."),
    ],
)
def test_a_wrong_scale_and_one_wrong_digit_are_slips_of_one_figure(one, two):
    sums = [text[text.index("$") :].split(" to ")[0].rstrip(".") for text in (one, two)]
    values = [float(sum_.strip("$ milon").replace(",", "")) * (1e6 if "million" in sum_ else 1) for sum_ in sums]
    sides = zip((one, two), sums, values, strict=True)
    assert told(*((text, [(sum_, value, None, "USD")]) for text, sum_, value in sides)) == [Relation.CONFLICTS]


def test_a_figure_of_another_year_meets_none_of_today():
    fires = ("The mill fire in Alba killed 12 workers.", [("12", 12, "worker", None)])
    assert told(fires, ("In 1974 a mill fire in Alba killed 31 workers.", [("31", 31, "worker", None)])) == []
    assert told(fires, ("A mill fire in Alba killed 31 workers 10 years ago.", [("31", 31, "worker", None)])) == []


def test_a_larger_part_of_more_is_no_count_of_all():
    whole = ("The school in Alba tested 400 pupils for lead.", [("400", 400, "pupil", None)])
    part = ("At the school in Alba 60 of the pupils tested for lead were ill.", [("60", 60, "pupil", None)])
    assert told(whole, part) == []


def test_a_share_of_growth_is_none_of_inflation():
    grows = ("The economy of Alba grew 2.1% this year.", [("2.1%", 2.1, None, "percent")])
    prices = ("Inflation in Alba's economy fell to 2.5% this year.", [("2.5%", 2.5, None, "percent")])
    assert told(grows, prices) == []


def test_the_day_on_which_people_were_hurt_is_not_the_day_of_the_count():
    first = "About 300 people were hurt in the blast, the ministry said."
    second = "The ministry said 512 people were hurt in the blast on Monday."
    found = [item for item in compared(first, second, ("2025-01-08", "2025-01-09")) if item.kind is LinkKind.NUMBER]
    assert [(item.relation, item.values) for item in found] == [(Relation.SUPERSEDES, ("512", "About 300"))]
