"""A post that is trimmed or told in general beside the exact one, and two posts that are two."""

import pytest

from tests.analysis.agreement.test_titles import conflicts


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("Student nurse Ada Osei, 22, was among the dead.", "Ada Osei, 22, a trainee nurse, was among the dead."),
        ("Ada Osei, an apprentice electrician, raised the alarm.", "Trainee electrician Ada Osei raised the alarm."),
        ("Student teacher Ada Osei saw the smoke.", "Ada Osei, a trainee teacher, saw the smoke."),
        ("Ada Osei, a probationary constable, was hurt.", "Trainee constable Ada Osei was hurt."),
        ("Student nurse Ada Osei was hurt.", "Ada Osei, a nurse, was hurt."),
        ("Detective chief Ada Osei said nobody was held.", "Detective Superintendent Ada Osei said nobody was held."),
        ("Detective Ada Osei said nobody was held.", "Detective Inspector Ada Osei said nobody was held."),
        ("The union's regional secretary, Ada Osei, wants the pit shut.", "Ada Osei, who speaks for the miners' union, wants it shut."),
        ("Ada Osei, director of public instruction, spoke.", "The education director, Ada Osei, spoke."),
        ("Ada Osei, director of inspections, spoke.", "The inspection chief, Ada Osei, spoke."),
    ],
)  # fmt: skip
def test_a_trimmed_post_is_no_other(first, second):
    assert not conflicts(first, second)


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("Student nurse Ada Osei, 22, was among the dead.", "Ada Osei, 22, a trainee pilot, was among the dead."),
        ("Ada Osei, deputy director of public instruction, spoke.", "Ada Osei, the district health officer, spoke."),
        ("Ada Osei, the maker's head of quality, spoke.", "Ada Osei, the agency's director of inspections, spoke."),
        ("Ada Osei, director of training, spoke.", "Ada Osei, director of enforcement, spoke."),
        (
            "Ada Osei, director of public health at Talua's Health Ministry, spoke.",
            "Ada Osei, the country representative of the World Health Organization, spoke.",
        ),
        (
            "They are led by Colonel Ada Osei, who was the Guard's deputy commander until Thursday.",
            "At their head is Colonel Ada Osei, 47, who was the country's head of military intelligence until she was dismissed.",
        ),
        (
            "Ada Osei, who was the port's chief engineer until her dismissal, has sued.",
            "Ada Osei, who was the port's finance director before she was sacked, has sued.",
        ),
    ],
)  # fmt: skip
def test_two_posts_are_two(first, second):
    assert conflicts(first, second)


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("Ada Osei, who was the port's chief engineer until 2011, has sued.", "Ada Osei, who was mayor of Osk until 2019, has sued."),
        ("Ada Osei, who was the port's chief engineer until May, spoke.", "Ada Osei, the finance minister, spoke."),
    ],
)  # fmt: skip
def test_two_former_posts_may_follow_each_other(first, second):
    assert not conflicts(first, second)
